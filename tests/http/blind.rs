//! A panel that does not see names: everything that a member can fetch, in every form, is searched for all that names a
//! bidder. The bidders write in three scripts, and name themselves wherever people and programs do.

mod files;
mod looking;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use pilotage::app::panels::{chairing, setup};
use pilotage::app::people;
use pilotage::clock::{DAY, HOUR, Id};
use pilotage::domain::challenges::{ChallengeContent, Criterion};
use pilotage::domain::events::Payload;
use pilotage::domain::people::{Actor, Role};
use pilotage::domain::proposals::{Milestone, ProposalContent, ProposalState};
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::challenges::Challenge;
use pilotage::store::organisations::Organisation;
use pilotage::store::proposals::{Partner, Proposal};
use rocket::http::{Header, Method};

use self::looking::{Looked, Wanted};
use super::harness::{BEGIN, Browser, Reply, Site, for_agency, for_organisation, for_platform};
use super::stories::{add_agency, add_challenge, open_challenge};

/// Who sends an idea.
struct Bidder {
    organisation: &'static str,
    /// Without what kind of company it is.
    short: &'static str,
    person: &'static str,
    host: &'static str,
    /// An organisation on the platform that takes part.
    partner: &'static str,
    /// Others that take part, as the team wrote them.
    named: &'static str,
    /// In the names of files.
    file: &'static str,
    /// Only in what programs wrote into files.
    maker: &'static str,
    language: &'static str,
}

const BIDDERS: [Bidder; 3] = [
    Bidder {
        organisation: "Zyqorra Xplanet Ltd.",
        short: "Zyqorra Xplanet",
        person: "Vashti Quillfeather",
        host: "zyqorra.example",
        partner: "Partnerio Guild",
        named: "Brimwell Laboratories",
        file: "zyqorra-offer",
        maker: "Metadatina Quorrick",
        language: "en",
    },
    Bidder {
        organisation: "কালপুরুষ প্রযুক্তি লিমিটেড",
        short: "কালপুরুষ প্রযুক্তি",
        person: "ঝর্ণা তালুকদার",
        host: "kalpurush.example",
        partner: "ধ্রুবতারা সংঘ",
        named: "মেঘদূত গবেষণাগার",
        file: "কালপুরুষের-প্রস্তাব",
        maker: "তথ্যলেখক ঐরাবত",
        language: "bn",
    },
    Bidder {
        organisation: "شركة زمرداكس للتقنية",
        short: "زمرداكس للتقنية",
        person: "هيفاء القصبجي",
        host: "zumurdax.example",
        partner: "رابطة نجمولين",
        named: "مختبر فيروزان",
        file: "عرض-زمرداكس",
        maker: "كاتبة البيانات صفدية",
        language: "ar",
    },
];

impl Bidder {
    /// What must be nowhere: nobody publishes it.
    fn secrets(&self) -> [&'static str; 4] {
        [self.person, self.named, self.file, self.maker]
    }

    /// What the directory of organisations says, which everybody may read; there is no way from it to an idea.
    fn listed(&self) -> [&'static str; 4] {
        [self.organisation, self.short, self.host, self.partner]
    }

    /// All that it can call itself, with endings and short words joined to names.
    fn signature(&self) -> String {
        let Self { organisation, short, person, host, partner, named, .. } = self;
        let upper = short.to_uppercase();
        format!(
            "{organisation}, {upper}, {short}র, و{short}, {person}ের, ب{person}, [x](https://{host}/about), www.{host}, \
             {host}, info@{host}; {partner}, {named}."
        )
    }
}

/// A panel of three that scores three ideas, without names.
struct Story {
    site: Site,
    agency: Id,
    challenge: Id,
    chair: Browser,
    bidders: Vec<Browser>,
    /// Three who have declared; the first of them has every role at the agency that does not read ideas.
    members: Vec<Browser>,
    organisations: Vec<Id>,
    proposals: Vec<Id>,
}

impl Story {
    async fn tell() -> Self {
        let site = Site::start().await;
        let agency = add_agency(&site.app, "Land Office").await;
        let chair = site.person("Nasrin", &[for_agency(Role::PanelChair, &agency)]).await;
        let criterion =
            |name: &str, weight| Criterion { name: name.to_owned(), weight, ..Criterion::default() };
        let challenge = Challenge {
            content: ChallengeContent {
                criteria: vec![criterion("Does it save trips?", 65), criterion("Is the price fair?", 35)],
                publish_all_titles: true,
                ..ChallengeContent::default()
            },
            submissions_close_at: Some(BEGIN.plus(HOUR)),
            ..open_challenge(&site.app, &agency, chair.person_id.as_ref().unwrap())
        };
        let challenge = add_challenge(&site.app, &challenge).await;
        let mut roles: Vec<_> = [Role::EvidenceVerifier, Role::FinanceApprover, Role::Facilitator]
            .map(|role| for_agency(role, &agency))
            .into();
        roles.push(for_platform(Role::Moderator));
        let mut members = vec![site.person("Mina", &roles).await];
        members.push(site.person("Arif", &[]).await);
        members.push(site.person("Salma", &[]).await);
        let mut story = Self {
            site,
            agency,
            challenge,
            chair,
            bidders: Vec::new(),
            members,
            organisations: Vec::new(),
            proposals: Vec::new(),
        };
        for bidder in &BIDDERS {
            story.send(bidder).await;
        }
        story.site.advance(2 * HOUR);
        story.site.settle().await;
        story.open().await;
        story
    }

    async fn send(&mut self, bidder: &Bidder) {
        let app = &self.site.app;
        let organisation = add(&self.site, bidder.organisation, bidder.host, bidder.language).await;
        let partner = add(&self.site, bidder.partner, "", bidder.language).await;
        let admin = for_organisation(Role::OrganisationAdmin, &organisation);
        let browser = self.site.person(bidder.person, &[admin]).await;
        let person = browser.person_id.clone().unwrap();
        let text = || format!("A way that works. {}", bidder.signature());
        let proposal = Proposal {
            id: app.clock.new_id(),
            challenge_id: self.challenge.clone(),
            organisation_id: organisation.clone(),
            author_id: person.clone(),
            state: ProposalState::Submitted,
            state_reason: String::new(),
            unsent: None,
            language: bidder.language.to_owned(),
            title: format!("Lanterns {}", bidder.short),
            content: ProposalContent {
                summary: text(),
                solution: text(),
                as_is: vec![text()],
                to_be: vec![text()],
                reasoning: text(),
                evidence: text(),
                team: text(),
                partners: vec![bidder.named.to_owned()],
                milestones: vec![Milestone { name: text(), amount_minor: 10_000, weeks: 4 }],
                timeline: text(),
                risks: text(),
                data_protection: text(),
                accessibility: text(),
                licence: text(),
                ..ProposalContent::default()
            },
            revision: 1,
            submitted_at: Some(BEGIN.plus(-2 * HOUR)),
            made_public_at: None,
            external_id: None,
            created_at: BEGIN.plus(-DAY),
            updated_at: BEGIN.plus(-2 * HOUR),
            version: 1,
        };
        let mut tx = app.db.write().await.unwrap();
        store::proposals::insert(&mut tx, &proposal).await.unwrap();
        let taking_part = Partner {
            proposal_id: proposal.id.clone(),
            organisation_id: partner.clone(),
            invited_by: person.clone(),
            invited_at: app.now(),
            accepted_at: Some(app.now()),
        };
        store::proposals::insert_partner(&mut tx, &taking_part).await.unwrap();
        let subject = Subject::new(Kind::Proposal, proposal.id.clone());
        app.emit(&mut tx, "proposal-submitted", subject, Payload::quiet().by(&person)).await.unwrap();
        tx.commit().await.unwrap();
        for (ending, bytes) in files_of(bidder) {
            let name = format!("{}.{ending}", bidder.file);
            // The look that the test has finds what it is for.
            let looked = Looked::at(&bytes, &[]);
            assert!(ending == "txt" || Wanted::new(bidder.maker).is_in(&looked), "{ending}");
            let fields = [("owner_kind", "proposal"), ("owner_id", proposal.id.as_str())];
            let reply = browser.upload("/attachments", &fields, ("file", &name, &bytes)).await;
            assert_eq!(reply.status, 303, "{name}: {}", reply.body);
        }
        self.bidders.push(browser);
        self.organisations.extend([organisation, partner]);
        self.proposals.push(proposal.id);
    }

    async fn open(&self) {
        let (app, chair) = (&self.site.app, self.actor(&self.chair).await);
        setup::begin(app, &chair, &self.challenge).await.unwrap();
        let terms = setup::Terms {
            basis: "raw",
            blind: true,
            deadline_at: Some(BEGIN.plus(7 * DAY)),
            criteria: vec![("citizen_benefit", ""), ("none", "")],
        };
        setup::save(app, &chair, &self.challenge, 1, &terms).await.unwrap();
        for name in ["Mina", "Arif", "Salma"] {
            let email = format!("{}@people.example", name.to_lowercase());
            setup::invite(app, &chair, &self.challenge, &email, name, true, true).await.unwrap();
        }
        assert_eq!(setup::share(app, &chair, &self.challenge).await.unwrap(), 0);
        setup::open(app, &chair, &self.challenge).await.unwrap();
        for member in &self.members {
            let fields = [("declaration", "free"), ("signed", "1")];
            assert_eq!(member.post(&format!("{}/declaration", self.page()), &fields).await.status, 303);
        }
        self.site.settle().await;
    }

    async fn actor(&self, browser: &Browser) -> Actor {
        let token = browser.session.as_ref().unwrap();
        people::find_signed_in(&self.site.app, token).await.unwrap().unwrap().actor
    }

    fn page(&self) -> String {
        format!("/challenges/{}/scoring", self.challenge)
    }

    /// The page of an idea, by its place among the bidders.
    async fn idea(&self, bidder: usize) -> String {
        let mut reader = self.site.app.db.read().await.unwrap();
        let ideas = store::panels::list_proposals(&mut reader, &self.challenge).await.unwrap();
        let idea = ideas.iter().find(|it| it.proposal_id == self.proposals[bidder]).unwrap();
        format!("{}/{}", self.page(), idea.number)
    }

    /// The files of an idea, in the order in which they were added.
    async fn files(&self, bidder: usize) -> Vec<store::attachments::Attachment> {
        let mut reader = self.site.app.db.read().await.unwrap();
        let owner = Subject::new(Kind::Proposal, self.proposals[bidder].clone());
        store::attachments::list(&mut reader, &owner).await.unwrap()
    }

    /// Every address that can be made of the site's routes and what there is.
    async fn addresses(&self, member: &Browser) -> BTreeSet<String> {
        let mut ids: Vec<String> = [&self.challenge, &self.agency].map(Id::to_string).into();
        ids.extend(self.proposals.iter().chain(&self.organisations).map(Id::to_string));
        ids.extend(self.bidders.iter().chain([member]).map(|it| it.person_id.as_ref().unwrap().to_string()));
        let mut seconds: Vec<String> = ["1", "2", "3", "en", "problem"].map(str::to_owned).into();
        seconds.extend(self.proposals.iter().map(Id::to_string));
        let mut addresses = BTreeSet::new();
        for (bidder, _) in BIDDERS.iter().enumerate() {
            for file in self.files(bidder).await {
                let name =
                    percent_encoding::utf8_percent_encode(&file.name, percent_encoding::NON_ALPHANUMERIC);
                addresses.insert(format!("/files/{}/{name}", file.id));
                seconds.push(file.id.to_string());
            }
        }
        for route in pilotage::web::routes().iter().filter(|route| route.method == Method::Get) {
            let path = route.uri.path();
            let parts = path.split('/').filter(|part| part.starts_with('<')).count();
            let fill = |values: &[&String]| {
                let mut values = values.iter();
                let filled = |part: &str| match part.starts_with('<') {
                    true => values.next().map_or_else(|| "1".to_owned(), |it| (*it).clone()),
                    false => part.to_owned(),
                };
                path.split('/').map(filled).collect::<Vec<_>>().join("/")
            };
            if parts == 0 {
                addresses.insert(fill(&[]));
            }
            for first in ids.iter().take(if parts == 0 { 0 } else { ids.len() }) {
                addresses.insert(fill(&[first]));
            }
            // Of a challenge, an agency or an idea: with each other id and file.
            for first in ids.iter().take(if parts > 1 { 2 + self.proposals.len() } else { 0 }) {
                addresses.extend(seconds.iter().map(|second| fill(&[first, second])));
            }
        }
        for (bidder, idea) in BIDDERS.iter().zip(0..) {
            for language in ["en", "bn", "id", "ar"] {
                addresses.insert(format!("/{language}{}", self.idea(idea).await));
            }
            for text in bidder.secrets().iter().chain(&bidder.listed()) {
                let text = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
                for kind in ["", "&kind=proposal", "&kind=challenge", "&kind=use_case", "&kind=pilot"] {
                    addresses.insert(format!("/search?q={text}{kind}"));
                }
                addresses.insert(format!("/api/v1/search?q={text}"));
                addresses.insert(format!("/search/suggestions?q={text}"));
                addresses.insert(format!("/challenges?q={text}"));
            }
        }
        addresses
    }
}

/// Files that do not name the bidder but in what programs wrote; and one that does.
fn files_of(bidder: &Bidder) -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("pdf", files::pdf("Our way saves two trips", bidder.maker)),
        ("docx", files::docx("Our way saves three trips", bidder.maker)),
        ("odt", files::odt("Our way saves four trips", bidder.maker)),
        ("txt", format!("Written by {}.", bidder.person.to_uppercase()).into_bytes()),
        ("jpg", files::jpeg(bidder.maker)),
        ("png", files::png(bidder.maker)),
        ("pdf", files::pdf_with_picture("Our way saves five trips", bidder.maker)),
        ("docx", files::docx(&format!("A plan by {}", bidder.short), bidder.maker)),
    ]
}

async fn add(site: &Site, name: &str, host: &str, language: &str) -> Id {
    let organisation = Organisation {
        id: site.app.clock.new_id(),
        name: name.to_owned(),
        language: language.to_owned(),
        kind: "startup".to_owned(),
        region: "Rajshahi".to_owned(),
        about: String::new(),
        website: if host.is_empty() { String::new() } else { format!("https://www.{host}/") },
        verified_at: Some(site.app.now()),
        verified_by: None,
        verification_asked_at: None,
        closed_at: None,
        external_id: None,
        created_at: site.app.now(),
        version: 1,
    };
    let mut tx = site.app.db.write().await.unwrap();
    store::organisations::insert(&mut tx, &organisation).await.unwrap();
    let subject = Subject::new(Kind::Organisation, organisation.id.clone());
    site.app.emit(&mut tx, "organisation-created", subject, Payload::quiet()).await.unwrap();
    tx.commit().await.unwrap();
    organisation.id
}

/// The addresses that a page leads to.
fn links(reply: &Reply) -> Vec<String> {
    let mut links = vec![reply.location.clone()];
    for attribute in ["href=\"", "src=\"", "action=\""] {
        links.extend(
            reply.body.split(attribute).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())),
        );
    }
    let mut inside = Vec::new();
    for link in links {
        let link = link.replace("&amp;", "&").replace("&#x3D;", "=");
        let link = link.strip_prefix("http://pilotage.example").unwrap_or(&link).to_owned();
        let link = link.split('#').next().unwrap_or_default().to_owned();
        let other_language =
            ["/bn", "/id", "/ar"].iter().any(|it| link == *it || link.starts_with(&format!("{it}/")));
        if link.starts_with('/')
            && !link.starts_with("//")
            && !link.starts_with("/assets/")
            && !other_language
        {
            inside.push(link);
        }
    }
    inside
}

/// The parts of a list, of whatever kind; of anything else the whole.
fn entries(body: &str) -> impl Iterator<Item = &str> {
    let list = ["<entry", "<article", "<li", "},{"].into_iter().find(|start| body.contains(start));
    body.split(list.unwrap_or("\u{0}"))
}

/// Fetches all that can be reached and says where something is found that must not be there, and how much was fetched.
async fn crawl(story: &Story, member: &Browser, token: &str) -> (Vec<String>, BTreeMap<String, u16>) {
    let secrets: Vec<Wanted> = BIDDERS.iter().flat_map(Bidder::secrets).map(Wanted::new).collect();
    let listed: Vec<Wanted> = BIDDERS.iter().flat_map(Bidder::listed).map(Wanted::new).collect();
    // What ties an organisation to this challenge.
    let mut ties = vec![Wanted::new(story.challenge.as_str()), Wanted::new("A birth record in one visit")];
    ties.extend(story.proposals.iter().map(|it| Wanted::new(it.as_str())));
    let mut waiting: VecDeque<String> = story.addresses(member).await.into_iter().collect();
    let mut seen = BTreeMap::new();
    let mut found = Vec::new();
    while let Some(address) = waiting.pop_front() {
        // A list of many pages says the same again; this is far more than there is.
        if seen.contains_key(&address) || seen.len() > 20_000 {
            continue;
        }
        let mut replies = vec![member.get(&address).await];
        if address.starts_with("/api/") {
            let bearer = Header::new("Authorization", format!("Bearer {token}"));
            let visitor = story.site.visitor();
            replies.push(visitor.send(visitor.client().get(address.clone()).header(bearer)).await);
        }
        for reply in replies {
            assert!(reply.status < 500, "{address} answers {}", reply.status);
            seen.insert(address.clone(), reply.status);
            let looked = Looked::at(&reply.bytes, &reply.headers);
            // What somebody asks for comes back to them.
            let asked = percent_encoding::percent_decode_str(&address).decode_utf8_lossy().to_lowercase();
            for wanted in &secrets {
                if wanted.is_in(&looked) && !asked.contains(&wanted.text().to_lowercase()) {
                    found.push(format!("{address} ({}) says {}", reply.status, wanted.text()));
                }
            }
            let path = address.split('?').next().unwrap_or_default();
            let path = path.strip_prefix("/en").unwrap_or(path);
            let path = path.strip_prefix("/feeds").or(path.strip_prefix("/api/v1")).unwrap_or(path);
            let directory = ["/organisations", "/search"].iter().any(|start| path.starts_with(start));
            for wanted in listed.iter().filter(|wanted| wanted.is_in(&looked)) {
                // Lists show organisations beside other things: what counts is what one entry says.
                let tied = entries(&reply.body).any(|entry| {
                    let entry = Looked::at(entry.as_bytes(), &[]);
                    wanted.is_in(&entry) && ties.iter().any(|tie| tie.is_in(&entry))
                });
                let of_directory =
                    directory && reply.headers.iter().all(|(name, _)| name != "content-disposition");
                if (tied || !of_directory) && !asked.contains(&wanted.text().to_lowercase()) {
                    found.push(format!("{address} ({}) says {}", reply.status, wanted.text()));
                }
            }
            if reply.status < 400 {
                waiting.extend(links(&reply).into_iter().filter(|link| !seen.contains_key(link)));
            }
        }
    }
    (found, seen)
}

#[rocket::async_test]
async fn nothing_that_a_member_can_fetch_names_a_bidder() {
    let story = Story::tell().await;
    // A picture that the chair looked at is shown, and says no more than its pixels.
    let shown = story.files(0).await.into_iter().nth(4).unwrap();
    let files = format!("/challenges/{}/panel/files", story.challenge);
    assert_eq!(story.chair.get(&files).await.status, 200);
    let release = format!("{files}/{}/release", shown.id);
    assert_eq!(story.chair.post(&release, &[("show", "yes")]).await.status, 303);
    let member = &story.members[0];
    let fields = [("name", "Reports"), ("days", "30"), ("scopes", "comments:write")];
    let page = member.post("/settings/tokens", &fields).await;
    let (_, rest) = page.body.split_once("<p class=\"hash\"><bdi>").unwrap();
    let token = rest.split_once("</bdi>").unwrap().0.to_owned();
    let (found, seen) = crawl(&story, member, &token).await;
    assert!(found.is_empty(), "{} of {}:\n{}", found.len(), seen.len(), found.join("\n"));
    // It has been where it had to go.
    let reached = |path: &str| seen.get(path).copied();
    assert!(seen.values().filter(|status| **status == 200).count() > 150, "{seen:?}");
    for bidder in 0..3 {
        let idea = story.idea(bidder).await;
        assert_eq!(reached(&idea), Some(200));
        for (file, status) in (1..=8).zip([200, 200, 200, 404, 404, 404, 404, 404]) {
            let status = if (bidder, file) == (0, 5) { 200 } else { status };
            let path = format!("{idea}/files/{file}");
            assert_eq!(member.get(&path).await.status, status, "{path} of {bidder}");
            assert!(status == 404 || reached(&path) == Some(200), "{path} is linked");
        }
        let proposal = &story.proposals[bidder];
        assert_eq!(reached(&format!("/proposals/{proposal}")), Some(404));
        assert_eq!(reached(&format!("/challenges/{}/selection/{proposal}", story.challenge)), Some(403));
    }
    assert_eq!(reached(&format!("/challenges/{}/selection", story.challenge)), Some(403));
    assert_eq!(reached(&files), Some(403));
}

#[rocket::async_test]
async fn a_member_gets_files_without_names_and_the_chair_releases_pictures() {
    let story = Story::tell().await;
    let (member, idea) = (&story.members[1], story.idea(0).await);
    let page = member.get(&idea).await;
    assert!(page.says("File 1") && page.says("File 8") && page.says("PDF, "), "{}", page.body);
    assert_eq!(page.body.matches("It names the team.").count(), 2);
    assert_eq!(page.body.matches("It holds pictures").count(), 3);
    let file = member.get(&format!("{idea}/files/1")).await;
    let disposition = |reply: &Reply| {
        let header = reply.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-disposition"));
        header.unwrap().1.clone()
    };
    assert!(disposition(&file).contains("filename=\"file-1.pdf\""), "{}", disposition(&file));
    let looked = Looked::at(&file.bytes, &[]);
    assert!(Wanted::new("Our way saves two trips").is_in(&looked), "what the file says stays");
    // Nobody but those who were asked, and only after they declared.
    let outsider = story.site.person("Karim", &[for_agency(Role::Evaluator, &story.agency)]).await;
    assert_eq!(outsider.get(&format!("{idea}/files/1")).await.status, 404);
    assert_eq!(member.get(&format!("{idea}/files/9")).await.status, 404);
    // The chair sees what is held back and why, looks at the picture, and shows it.
    let files = format!("/challenges/{}/panel/files", story.challenge);
    let page = story.chair.get(&files).await;
    assert!(
        page.says("It names the team.") && page.says("It holds pictures") && page.says("zyqorra-offer.pdf")
    );
    let own = story.files(0).await;
    let (named, picture) = (&own[3], &own[4]);
    let look = story.chair.get(&format!("{files}/{}", picture.id)).await;
    assert_eq!(look.status, 200);
    assert!(!Wanted::new(BIDDERS[0].maker).is_in(&Looked::at(&look.bytes, &look.headers)));
    let release = |file: &Id, show: &'static str| {
        let path = format!("{files}/{file}/release");
        let chair = story.chair.clone();
        async move { chair.post(&path, &[("show", show)]).await }
    };
    assert_eq!(release(&picture.id, "yes").await.status, 303);
    assert_eq!(release(&picture.id, "yes").await.status, 303, "twice is once");
    let refused = release(&named.id, "yes").await;
    assert!(
        refused.status == 422 && refused.says("It cannot be shown while names are hidden."),
        "{}",
        refused.body
    );
    let file = member.get(&format!("{idea}/files/5")).await;
    assert!(file.status == 200 && disposition(&file).contains("filename=\"file-5.jpg\""));
    assert_eq!(member.get(&format!("{idea}/files/4")).await.status, 404);
    assert_eq!(release(&picture.id, "no").await.status, 303);
    assert_eq!(member.get(&format!("{idea}/files/5")).await.status, 404);
    let mut reader = story.site.app.db.read().await.unwrap();
    let subject = Subject::new(Kind::Challenge, story.challenge.clone());
    let record = store::events::list_record(&mut reader, &subject).await.unwrap();
    drop(reader);
    let kinds: Vec<&str> = record.iter().map(|entry| entry.kind.as_str()).collect();
    assert_eq!(kinds.iter().filter(|kind| **kind == "panel-file-shown").count(), 1, "{kinds:?}");
    assert_eq!(kinds.iter().filter(|kind| **kind == "panel-file-held").count(), 1, "{kinds:?}");
    // Somebody new on the team makes the files be looked through again: they may be named in one.
    let organisation = for_organisation(Role::OrganisationMember, &story.organisations[0]);
    story.site.person("Way Saves", &[organisation]).await;
    assert_eq!(member.get(&format!("{idea}/files/1")).await.status, 404);
}

#[rocket::async_test]
async fn when_names_are_shown_the_panel_gets_the_files_as_they_were_sent() {
    let story = Story::tell().await;
    for (bidder, _) in BIDDERS.iter().enumerate() {
        for member in &story.members {
            let page = story.idea(bidder).await;
            let fields = [
                ("score-0", "4"),
                ("reason-0", "Yes."),
                ("score-1", "2"),
                ("reason-1", "Dear."),
                ("hand_in", "1"),
            ];
            assert_eq!(member.fill_in(&page, &page, &fields).await.status, 303);
        }
    }
    let chair = story.actor(&story.chair).await;
    chairing::unblind(&story.site.app, &chair, &story.challenge, "Interviews").await.unwrap();
    let (member, idea) = (&story.members[0], story.idea(1).await);
    let page = member.get(&idea).await;
    let bidder = &BIDDERS[1];
    assert!(page.says(bidder.organisation) && page.says(&format!("{}.pdf", bidder.file)), "{}", page.body);
    for (number, (_, bytes)) in (1..).zip(files_of(bidder)) {
        let file = member.get(&format!("{idea}/files/{number}")).await;
        assert_eq!(file.status, 200);
        let name = Wanted::new(bidder.file);
        assert!(name.is_in(&Looked::at(&[], &file.headers)), "its own name");
        // Metadata of pictures went when they were added.
        if ![5, 6].contains(&number) {
            assert_eq!(file.bytes, bytes);
        }
    }
}

#[rocket::async_test]
async fn nobody_who_sees_names_judges_without_them() {
    let story = Story::tell().await;
    let (app, chair) = (&story.site.app, story.actor(&story.chair).await);
    let owner = for_agency(Role::SeniorOwner, &story.agency);
    story.site.person("Kamal", std::slice::from_ref(&owner)).await;
    let page = format!("/challenges/{}/panel", story.challenge);
    let invite = [("email", "kamal@people.example"), ("name", "Kamal"), ("outside", "yes")];
    let refused = story.chair.post(&format!("{page}/members"), &invite).await;
    assert!(refused.status == 422 && refused.says("Another role shows this person who sent which idea."));
    // Somebody who gets such a role later judges no more while names are hidden.
    let member = &story.members[2];
    let idea = story.idea(0).await;
    assert_eq!(member.get(&idea).await.status, 200);
    let mut tx = app.db.write().await.unwrap();
    let (id, person) = (app.clock.new_id(), member.person_id.as_ref().unwrap());
    store::people::insert_grant(&mut tx, &id, person, &owner, None, app.now()).await.unwrap();
    let agency = Subject::new(Kind::Agency, story.agency.clone());
    app.emit(&mut tx, "role-given", agency, Payload::quiet()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(member.get(&idea).await.status, 404);
    assert_eq!(member.get(&format!("{idea}/files/1")).await.status, 404);
    let page = member.get(&story.page()).await;
    assert!(page.says("You cannot judge here while names are hidden") && !page.says("Idea A"));
    let again = [("declaration", "free"), ("signed", "1")];
    let refused = member.post(&format!("{}/declaration", story.page()), &again).await;
    assert!(refused.status == 422 && refused.says("Another role of yours shows you who sent which idea."));
    // With names for everybody there is nothing to hide from them.
    let (id, all) = (&story.challenge, store::panels::find);
    let mut tx = app.db.write().await.unwrap();
    let mut panel = all(&mut tx, id).await.unwrap().unwrap();
    panel.blind = false;
    store::panels::save(&mut tx, &panel).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(member.get(&idea).await.status, 200);
    setup::invite(app, &chair, id, "kamal@people.example", "Kamal", true, true).await.unwrap();
}
