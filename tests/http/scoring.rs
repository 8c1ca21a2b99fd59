//! A member of a panel: declares before they read, reads without names, scores alone, and nothing that they typed is lost.

use pilotage::app::panels::{chairing, setup};
use pilotage::app::people;
use pilotage::clock::{DAY, HOUR, Id};
use pilotage::domain::challenges::{ChallengeContent, Criterion};
use pilotage::domain::people::{Actor, Role};
use pilotage::domain::proposals::{Milestone, ProposalContent, ProposalState};
use pilotage::store;
use pilotage::store::challenges::Challenge;
use pilotage::store::organisations::Organisation;
use pilotage::store::proposals::Proposal;

use super::harness::{BEGIN, Browser, Reply, Site, for_agency, for_organisation};
use super::stories::{add_agency, add_challenge, add_organisation, add_sent_proposal, open_challenge};

/// What names the bidder of the first idea, in small letters.
const NAMES: [&str; 4] = ["zyqorra", "quillfeather", "partnerio", "vashti"];
/// All that a team can write about itself, in every way.
const SIGNED: &str = "By Zyqorra Xplanet Ltd, ZYQORRA  XPLANET, [us](https://zyqorra.example/about), \
    zyqorra.example, www.zyqorra.example; ask Vashti Quillfeather (vashti.quillfeather@people.example) or Partnerio Guild.";

/// An open panel of three with two ideas.
struct Panel {
    site: Site,
    challenge: Id,
    ideas: [Id; 2],
    chair: Browser,
    bidder: Browser,
    members: Vec<Browser>,
}

impl Panel {
    async fn open() -> Self {
        let site = Site::start().await;
        let agency = add_agency(&site.app, "Land Office").await;
        let chair = site.person("Nasrin", &[for_agency(Role::PanelChair, &agency)]).await;
        let challenge = closed_challenge(&site, &agency, chair.person_id.as_ref().unwrap()).await;
        let (bidder, first) = signed_idea(&site, &challenge).await;
        let other = add_organisation(&site.app, "Saturday Club").await;
        let lead = site.person("Omar", &[for_organisation(Role::OrganisationAdmin, &other)]).await;
        let lead = lead.person_id.unwrap();
        let second = add_sent_proposal(&site.app, &challenge, &other, &lead, "A desk on Saturdays", "Open.");
        let second = second.await;
        let mut members = Vec::new();
        for name in ["Mina", "Arif", "Salma"] {
            members.push(site.person(name, &[]).await);
        }
        let panel = Self { site, challenge, ideas: [first, second], chair, bidder, members };
        let (app, chair) = (&panel.site.app, panel.actor(&panel.chair).await);
        setup::begin(app, &chair, &panel.challenge).await.unwrap();
        let terms = setup::Terms {
            basis: "raw",
            blind: true,
            deadline_at: Some(BEGIN.plus(7 * DAY)),
            criteria: vec![("citizen_benefit", "Is the saving real?"), ("none", "")],
        };
        setup::save(app, &chair, &panel.challenge, 1, &terms).await.unwrap();
        for name in ["Mina", "Arif", "Salma"] {
            let email = format!("{}@people.example", name.to_lowercase());
            setup::invite(app, &chair, &panel.challenge, &email, name, true, true).await.unwrap();
        }
        assert_eq!(
            setup::share(app, &chair, &panel.challenge).await.unwrap(),
            0,
            "every idea has its quorum"
        );
        setup::open(app, &chair, &panel.challenge).await.unwrap();
        panel
    }

    /// The same with everybody declared free.
    async fn declared() -> Self {
        let panel = Self::open().await;
        for member in &panel.members {
            assert_eq!(panel.declare(member, "free").await.status, 303);
        }
        panel
    }

    async fn actor(&self, browser: &Browser) -> Actor {
        let token = browser.session.as_ref().unwrap();
        people::find_signed_in(&self.site.app, token).await.unwrap().unwrap().actor
    }

    fn page(&self) -> String {
        format!("/challenges/{}/scoring", self.challenge)
    }

    /// The page of an idea, by its place in `ideas`.
    async fn idea(&self, index: usize) -> String {
        let mut reader = self.site.app.db.read().await.unwrap();
        let ideas = store::panels::list_proposals(&mut reader, &self.challenge).await.unwrap();
        let idea = ideas.iter().find(|it| it.proposal_id == self.ideas[index]).unwrap();
        format!("{}/{}", self.page(), idea.number)
    }

    async fn declare(&self, member: &Browser, choice: &str) -> Reply {
        let fields = [("declaration", choice), ("link", "My brother works there."), ("signed", "1")];
        member.post(&format!("{}/declaration", self.page()), &fields).await
    }

    async fn hand_in(&self, member: &Browser, index: usize, reason: &str) -> u16 {
        let page = self.idea(index).await;
        let fields = [
            ("score-0", "4"),
            ("reason-0", reason),
            ("score-1", "2"),
            ("reason-1", "It is dear."),
            ("hand_in", "1"),
        ];
        member.fill_in(&page, &page, &fields).await.status
    }

    async fn member_id(&self, browser: &Browser) -> Id {
        let mut reader = self.site.app.db.read().await.unwrap();
        let members = store::panels::list_members(&mut reader, &self.challenge).await.unwrap();
        members.into_iter().find(|it| Some(&it.person_id) == browser.person_id.as_ref()).unwrap().id
    }
}

/// A challenge with two criteria whose ideas closed an hour ago.
async fn closed_challenge(site: &Site, agency: &Id, author: &Id) -> Id {
    let criterion = |name: &str, weight| Criterion { name: name.to_owned(), weight, ..Criterion::default() };
    let challenge = Challenge {
        content: ChallengeContent {
            criteria: vec![criterion("Does it save trips?", 65), criterion("Is the price fair?", 35)],
            ..ChallengeContent::default()
        },
        opens_at: Some(BEGIN.plus(-30 * DAY)),
        questions_close_at: Some(BEGIN.plus(-5 * DAY)),
        submissions_close_at: Some(BEGIN.plus(-HOUR)),
        ..open_challenge(&site.app, agency, author)
    };
    add_challenge(&site.app, &challenge).await
}

/// An idea whose team wrote its name into every part.
async fn signed_idea(site: &Site, challenge: &Id) -> (Browser, Id) {
    let organisation = Organisation {
        id: site.app.clock.new_id(),
        name: "Zyqorra Xplanet Ltd.".to_owned(),
        language: "en".to_owned(),
        kind: "startup".to_owned(),
        region: "Rajshahi".to_owned(),
        about: String::new(),
        website: "https://www.zyqorra.example/".to_owned(),
        verified_at: None,
        verified_by: None,
        verification_asked_at: None,
        closed_at: None,
        external_id: None,
        created_at: site.app.now(),
        version: 1,
    };
    let id = organisation.id.clone();
    let mut tx = site.app.db.write().await.unwrap();
    store::organisations::insert(&mut tx, &organisation).await.unwrap();
    tx.commit().await.unwrap();
    let bidder = site.person("Vashti Quillfeather", &[for_organisation(Role::OrganisationAdmin, &id)]).await;
    let text = || SIGNED.to_owned();
    let proposal = Proposal {
        id: site.app.clock.new_id(),
        challenge_id: challenge.clone(),
        organisation_id: id,
        author_id: bidder.person_id.clone().unwrap(),
        state: ProposalState::Submitted,
        state_reason: String::new(),
        unsent: None,
        language: "en".to_owned(),
        title: "Lanterns by Zyqorra Xplanet".to_owned(),
        content: ProposalContent {
            summary: text(),
            solution: text(),
            as_is: vec![text()],
            to_be: vec![text()],
            reasoning: text(),
            evidence: text(),
            team: text(),
            partners: vec!["Partnerio Guild".to_owned()],
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
        created_at: BEGIN.plus(-9 * DAY),
        updated_at: BEGIN.plus(-2 * HOUR),
        version: 1,
    };
    let mut tx = site.app.db.write().await.unwrap();
    store::proposals::insert(&mut tx, &proposal).await.unwrap();
    tx.commit().await.unwrap();
    (bidder, proposal.id)
}

#[rocket::async_test]
async fn a_member_declares_reads_scores_and_hands_in() {
    let panel = Panel::open().await;
    let (member, idea) = (&panel.members[0], panel.idea(0).await);
    panel.site.settle().await;
    let letters = panel.site.letters().await;
    let invited = letters.iter().find(|it| it.kind == "panel-invited").unwrap();
    assert!(invited.body.contains(&panel.page()), "{}", invited.body);
    // Before the declaration there is nothing to read.
    let page = member.get(&panel.page()).await;
    assert!(page.says("Will you judge these ideas?") && !page.says("Idea A"), "{}", page.body);
    assert_eq!(member.get(&idea).await.status, 404);
    assert!(member.get("/desk").await.says("Will you judge ideas for:"));
    let unsigned = member.post(&format!("{}/declaration", panel.page()), &[("employer", "Dhaka U")]).await;
    assert_eq!(unsigned.status, 422);
    assert!(
        unsigned.says("id=\"signed-e\"") && unsigned.says("id=\"declaration-e\"") && unsigned.says("Dhaka U")
    );
    assert_eq!(panel.declare(member, "free").await.status, 303);
    assert!(member.get(&panel.page()).await.says("2 ideas wait for your scores"));
    assert!(member.get("/desk").await.says("2 ideas to judge:"));
    // Half is kept.
    let later = [("score-0", "4"), ("reason-0", "One visit is clear."), ("later", "1")];
    assert_eq!(member.fill_in(&idea, &idea, &later).await.status, 303);
    let page = member.get(&idea).await;
    assert!(page.says("So far: 52 of 65 points.") && page.says("35 points are still to score."));
    assert!(page.says("value=\"4\" checked") && page.says("One visit is clear."));
    // Half cannot be handed in.
    let early = member.fill_in(&idea, &idea, &[("hand_in", "1")]).await;
    assert_eq!(early.status, 422);
    assert!(
        early.says("id=\"score-1-e\"") && early.says("id=\"reason-1-e\"") && early.says("role=\"alert\"")
    );
    assert!(early.says("One visit is clear."), "what was typed stays");
    assert_eq!(panel.hand_in(member, 0, "One visit is clear.").await, 303);
    // Handed in is handed in.
    let page = member.get(&idea).await;
    assert!(page.says("You handed this in.") && !page.says("name=\"hand_in\""));
    let version = [("version", "3"), ("score-0", "1"), ("reason-0", "Changed my mind.")];
    let reply = member.post(&idea, &version).await;
    assert!(reply.status == 422 && reply.says("Changed my mind."), "{}", reply.status);
    // The chair opens it again, with a reason.
    let (app, chair) = (&panel.site.app, panel.actor(&panel.chair).await);
    let id = panel.member_id(member).await;
    let reopened = chairing::reopen(app, &chair, &panel.challenge, &id, &panel.ideas[0], "Say more.").await;
    reopened.unwrap();
    let page = member.get(&idea).await;
    assert!(page.says("This was opened again") && page.says("Say more.") && page.says("name=\"hand_in\""));
    assert_eq!(panel.hand_in(member, 0, "One visit instead of three.").await, 303);
    // They find a link to the other idea.
    let other = panel.idea(1).await;
    let recusal = format!("{other}/recusal");
    let wordless = member.post(&recusal, &[("note", "")]).await;
    assert!(wordless.status == 422 && wordless.says("id=\"note-e\""));
    assert_eq!(member.post(&recusal, &[("note", "A cousin runs it.")]).await.status, 303);
    assert_eq!(member.get(&other).await.status, 404);
    let page = member.get(&panel.page()).await;
    assert!(page.says("Stepped back") && page.says("You have handed in everything"));
}

#[rocket::async_test]
async fn a_declared_link_waits_for_the_chair_and_who_says_no_is_gone() {
    let panel = Panel::open().await;
    let idea = panel.idea(0).await;
    let [linked, unwilling, _] = panel.members.as_slice() else { unreachable!() };
    assert_eq!(panel.declare(linked, "link").await.status, 303);
    let page = linked.get(&panel.page()).await;
    assert!(page.says("What happens next") && page.says("My brother works there."));
    assert_eq!(linked.get(&idea).await.status, 404);
    let (app, chair) = (&panel.site.app, panel.actor(&panel.chair).await);
    let id = panel.member_id(linked).await;
    chairing::settle_link(app, &chair, &panel.challenge, &id, &panel.ideas[..1]).await.unwrap();
    assert_eq!(linked.get(&idea).await.status, 404, "the idea that they are linked to");
    assert_eq!(linked.get(&panel.idea(1).await).await.status, 200);
    let decline = format!("{}/decline", panel.page());
    assert_eq!(unwilling.post(&decline, &[]).await.location, "/desk");
    assert_eq!(unwilling.get(&panel.page()).await.status, 404);
    assert_eq!(panel.bidder.get(&panel.page()).await.status, 404);
    assert_eq!(panel.chair.get(&panel.page()).await.status, 404, "the chair is not a member");
}

#[rocket::async_test]
async fn scores_save_themselves_and_two_windows_overwrite_nothing() {
    let panel = Panel::declared().await;
    let (member, idea) = (&panel.members[0], panel.idea(0).await);
    let version = member.get(&idea).await.hidden("version");
    let half =
        [("version", version.as_str()), ("score-0", "5"), ("reason-0", "Half a sen"), ("hand_in", "1")];
    let saved = member.save_in_background(&idea, &half).await;
    assert_eq!(saved.status, 200, "{}", saved.body);
    assert!(saved.json()["saved_at"].as_str().unwrap().starts_with("Saved"));
    let next = saved.json()["version"].to_string();
    assert_ne!(next, version);
    assert!(member.get(&idea).await.says("name=\"hand_in\""), "saving by itself hands nothing in");
    // A window that was opened before.
    assert_eq!(member.save_in_background(&idea, &half).await.status, 409);
    let stale = [("version", version.as_str()), ("score-0", "1"), ("reason-0", "From the other window")];
    let reply = member.post(&idea, &stale).await;
    assert_eq!(reply.status, 409);
    assert!(reply.says("From the other window") && reply.says("Half a sen"), "both are shown");
    assert_eq!(reply.hidden("version"), next, "saving again puts it there, knowingly");
    assert!(member.get(&idea).await.says("Half a sen"));
}

#[rocket::async_test]
async fn nobody_sees_other_scores_before_their_own_are_in() {
    let panel = Panel::declared().await;
    let idea = panel.idea(0).await;
    let [first, second, third] = panel.members.as_slice() else { unreachable!() };
    assert_eq!(panel.hand_in(first, 0, "FIRST-REASON").await, 303);
    for page in [idea.clone(), panel.page(), "/desk".to_owned(), "/inbox".to_owned()] {
        assert!(!second.get(&page).await.says("FIRST-REASON"), "{page}");
    }
    assert_eq!(panel.hand_in(second, 0, "SECOND-REASON").await, 303);
    assert!(!second.get(&idea).await.says("FIRST-REASON"), "no round is open");
    assert_eq!(second.post(&format!("{idea}/messages"), &[("text", "Hello?")]).await.status, 422);
    assert_eq!(panel.hand_in(third, 0, "THIRD-REASON").await, 303);
    let (app, chair) = (&panel.site.app, panel.actor(&panel.chair).await);
    chairing::calibrate(app, &chair, &panel.challenge, &panel.ideas[0], true).await.unwrap();
    let page = second.get(&idea).await;
    assert!(page.says("FIRST-REASON") && page.says("Panel member 1") && page.says("4, very good"));
    assert!(!page.says("Mina"), "members are numbers");
    let said = second.post(&format!("{idea}/messages"), &[("text", "Look at step two.")]).await;
    assert_eq!(said.status, 303);
    assert!(first.get(&idea).await.says("Look at step two."));
    assert!(second.post(&format!("{idea}/messages"), &[("text", " ")]).await.says("id=\"text-e\""));
    // Half of it again, and the round ends: what was handed in before counts.
    let half = [("score-1", ""), ("reason-1", "HALF-WRITTEN"), ("later", "1")];
    assert_eq!(first.fill_in(&idea, &idea, &half).await.status, 303);
    let others = second.get(&idea).await;
    assert!(others.says("FIRST-REASON") && !others.says("HALF-WRITTEN"), "drafts are their writer's");
    chairing::calibrate(app, &chair, &panel.challenge, &panel.ideas[0], false).await.unwrap();
    for member in [first, second] {
        assert!(!member.get(&idea).await.says("name=\"hand_in\""));
    }
    let page = first.get(&idea).await;
    assert!(page.says("FIRST-REASON") && !page.says("HALF-WRITTEN"));
}

#[rocket::async_test]
async fn after_the_lock_nothing_is_saved_and_nothing_is_lost() {
    let panel = Panel::declared().await;
    let (member, idea) = (&panel.members[0], panel.idea(0).await);
    let fields = member.get(&idea).await.form(&idea);
    let version = fields.iter().find(|(name, _)| name == "version").unwrap().1.clone();
    let (app, chair) = (&panel.site.app, panel.actor(&panel.chair).await);
    chairing::lock(app, &chair, &panel.challenge, true).await.unwrap();
    let typed = [
        ("version", version.as_str()),
        ("score-0", "3"),
        ("reason-0", "Typed for an hour"),
        ("score-1", "5"),
        ("reason-1", "And this"),
        ("hand_in", "1"),
    ];
    let reply = member.post(&idea, &typed).await;
    assert_eq!(reply.status, 422);
    assert!(reply.says("role=\"alert\"") && reply.says("The scoring is over."));
    assert!(reply.says("Typed for an hour") && reply.says("And this") && reply.says("value=\"3\" checked"));
    assert_eq!(
        member.save_in_background(&idea, &typed).await.status,
        409,
        "the page says that it did not save"
    );
    assert!(!member.get(&idea).await.says("Typed for an hour"));
    assert_eq!(member.post(&format!("{idea}/recusal"), &[("note", "Too late")]).await.status, 422);
    assert_eq!(panel.declare(member, "free").await.status, 422);
}

#[rocket::async_test]
async fn nothing_that_a_member_reaches_names_who_sent_an_idea() {
    let panel = Panel::declared().await;
    let (member, idea) = (&panel.members[0], panel.idea(0).await);
    panel.site.settle().await;
    let page = member.get(&idea).await;
    assert!(page.says("Lanterns") && page.says("▮▮▮"), "the idea is there, without names");
    let (challenge, proposal) = (&panel.challenge, &panel.ideas[0]);
    let mut paths = vec![idea, panel.page(), "/desk".to_owned(), "/inbox".to_owned(), "/".to_owned()];
    paths.extend([
        format!("/challenges/{challenge}"),
        format!("/challenges/{challenge}/selection"),
        format!("/challenges/{challenge}/selection/{proposal}"),
        format!("/proposals/{proposal}"),
        format!("/proposals/{proposal}/decision"),
        format!("/api/v1/challenges/{challenge}"),
        format!("/api/v1/proposals/{proposal}"),
        "/api/v1/proposals".to_owned(),
        format!("/feeds/challenges/{challenge}"),
        format!("/feeds/proposals/{proposal}"),
        "/search?q=Lanterns".to_owned(),
        "/search/suggestions?q=Lanterns".to_owned(),
        "/api/v1/search?q=Lanterns".to_owned(),
    ]);
    for path in &paths {
        for language in ["en", "bn", "id", "ar"] {
            let machine = path.starts_with("/api/") || path.starts_with("/feeds/");
            let path = if machine { path.clone() } else { format!("/{language}{path}") };
            let reply = member.get(&path).await;
            let body = reply.body.to_lowercase();
            assert!(reply.status < 500, "{path}: {}", reply.status);
            for name in NAMES {
                assert!(!body.contains(name), "{path} names {name}: {body}");
            }
        }
    }
    // The organisation is public as such, but nothing leads from it to the idea.
    for path in ["/search?q=Zyqorra", "/api/v1/search?q=Zyqorra", "/organisations", "/api/v1/organisations"] {
        assert!(!member.get(path).await.says("Lanterns"), "{path}");
    }
    let bidder = panel.bidder.person_id.as_ref();
    for letter in panel.site.letters().await.iter().filter(|it| it.person_id.as_ref() != bidder) {
        let text = format!("{} {}", letter.subject, letter.body).to_lowercase();
        assert!(NAMES.iter().all(|name| !text.contains(name)), "{text}");
    }
}
