//! Who may see and do what with one thing: every address that names something, for everybody, with real things of other
//! agencies, organisations and people. The table is written from the specification (product.md, sections 2 to 9), not
//! from the code. Whoever is not named in a row is refused, reads nothing secret and changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use pilotage::clock::{DAY, HOUR, Id};
use pilotage::domain::challenges::ChallengeState;
use pilotage::domain::people::{Role, Scope};
use pilotage::store;
use pilotage::store::challenges::Challenge;
use sqlx::{Column, Row as _, ValueRef};

use super::challenges::Office;
use super::harness::{Browser, Reply, Site, for_agency, for_organisation, for_platform};
use super::stories::{add_agency, add_challenge, add_organisation, add_sent_proposal, open_challenge};

/// Words that stand only in what is not public.
const SECRET: &str = "SECRET-7731-PLAN";

/// Everybody who tries. The first group has nothing to do with any of the things; the others are named in the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Who {
    Visitor,
    Citizen,
    /// All roles of another agency.
    OtherOffice,
    /// Leads another organisation, which competes.
    OtherTeam,
    Moderator,
    Administrator,
    /// Writes challenges of the agency.
    Author,
    /// Writes them as well.
    Colleague,
    /// Decides.
    Senior,
    Chair,
    /// Leads the agency.
    Head,
    Evaluator,
    Finance,
    /// Helps citizens at the agency's counter.
    Facilitator,
    /// Leads the organisation.
    Lead,
    Member,
    /// The citizen whose voice, session and searches they are.
    Owner,
}

use Who::{
    Administrator, Author, Chair, Citizen, Colleague, Evaluator, Facilitator, Finance, Head, Lead, Member,
    Moderator, OtherOffice, OtherTeam, Owner, Senior, Visitor,
};

const EVERYBODY: [Who; 17] = [
    Visitor,
    Citizen,
    OtherOffice,
    OtherTeam,
    Moderator,
    Administrator,
    Author,
    Colleague,
    Senior,
    Chair,
    Head,
    Evaluator,
    Finance,
    Facilitator,
    Lead,
    Member,
    Owner,
];

/// Officers of the agency: whoever has a role there that is not only helping citizens.
const OFFICERS: &[Who] = &[Author, Colleague, Senior, Chair, Head, Evaluator, Finance];
/// Those who write challenges.
const WRITERS: &[Who] = &[Author, Colleague, Head];
/// Those who let out what a colleague wrote. The author sees the page and cannot press the button.
const REVIEWERS: &[Who] = &[Author, Colleague, Senior, Head];
/// Those who read ideas after the closing day. Evaluators read what they are given, after they declared their interests.
const JUDGES: &[Who] = &[Author, Colleague, Senior, Chair, Head];
/// Those who prepare decisions.
const PREPARERS: &[Who] = &[Author, Colleague, Chair];
const DECIDERS: &[Who] = &[Senior];
const TEAM: &[Who] = &[Lead, Member];
const LEADS: &[Who] = &[Lead];
const ANSWERERS: &[Who] = &[Author, Colleague, Senior, Head];
const HEADS: &[Who] = &[Head, Administrator];
const NOBODY: &[Who] = &[];
const OWN: &[Who] = &[Owner];

/// One address with a thing behind it.
struct Row {
    method: &'static str,
    path: String,
    fields: Vec<(&'static str, String)>,
    /// Who may; everybody else is refused.
    may: &'static [Who],
    /// Who may not, and yet may read what is secret here: they are told on the page that they came from.
    readers: &'static [Who],
}

impl Row {
    fn read_by(self, readers: &'static [Who]) -> Self {
        Self { readers, ..self }
    }
}

fn get(path: impl Into<String>, may: &'static [Who]) -> Row {
    Row { method: "GET", path: path.into(), fields: Vec::new(), may, readers: NOBODY }
}

fn post(path: impl Into<String>, fields: &[(&'static str, &str)], may: &'static [Who]) -> Row {
    let fields = fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Row { method: "POST", path: path.into(), fields, may, readers: NOBODY }
}

/// The agency and the organisation that the things belong to, and everybody.
struct Town {
    site: Site,
    people: Vec<(Who, Browser)>,
    /// The token of everybody's forms.
    tokens: BTreeMap<Who, String>,
    agency: Id,
    organisation: Id,
    rival: Id,
    /// Nobody but the agency knows of it.
    draft: Id,
    in_review: Id,
    open: Id,
    /// Its ideas closed; nothing is released.
    closed: Id,
    /// A draft for the open challenge, the organisation's alone.
    idea: Id,
    /// Sent to the closed challenge; a decision about it is prepared and not released.
    sent: Id,
    /// Its results are out: the organisation was chosen, the rival was not.
    judged: Id,
    chosen: Id,
    passed_over: Id,
    pilot: Id,
    pilot_site: Id,
    question: Id,
    fix: Id,
    /// A voice of the owner that everybody reads, one that was hidden, one under a name that hides them.
    voice: Id,
    hidden: Id,
    pseudonym: Id,
    draft_file: String,
    idea_file: String,
    owner_session: Id,
    saved_search: Id,
    agency_invitation: Id,
    team_invitation: Id,
    invitation_link: String,
}

impl Town {
    async fn build() -> Self {
        let office = Office::open().await;
        let (draft, in_review, open) = (office.begin().await, office.begin().await, office.published().await);
        office.save_secret(&draft).await;
        office.write(&in_review).await;
        assert_eq!(office.submit(&in_review).await, 303);
        let Office { site, agency, author, colleague, senior } = office;
        let organisation = add_organisation(&site.app, "Mlango Labs").await;
        let rival = add_organisation(&site.app, "Saturday Club").await;
        let elsewhere = add_agency(&site.app, "Land Office").await;
        let all_elsewhere = [
            Role::AgencyOwner,
            Role::ChallengeOwner,
            Role::SeniorOwner,
            Role::PanelChair,
            Role::Evaluator,
            Role::Facilitator,
        ]
        .map(|role| for_agency(role, &elsewhere));
        let here = |role: Role| [for_agency(role, &agency)];
        let people = vec![
            (Visitor, site.visitor()),
            (Citizen, site.person("Rahima", &[]).await),
            (OtherOffice, site.person("Habib", &all_elsewhere).await),
            (OtherTeam, site.person("Akinyi", &[for_organisation(Role::OrganisationAdmin, &rival)]).await),
            (Moderator, site.person("Mina", &[for_platform(Role::Moderator)]).await),
            (Administrator, site.person("Arif", &[for_platform(Role::PlatformAdmin)]).await),
            (Author, author),
            (Colleague, colleague),
            (Senior, senior),
            (Chair, site.person("Chandra", &here(Role::PanelChair)).await),
            (Head, site.person("Salma", &here(Role::AgencyOwner)).await),
            (Evaluator, site.person("Philip", &here(Role::Evaluator)).await),
            (Finance, site.person("Fatema", &here(Role::FinanceApprover)).await),
            (Facilitator, site.person("Hawa", &here(Role::Facilitator)).await),
            (Lead, site.person("Ruma", &[for_organisation(Role::OrganisationAdmin, &organisation)]).await),
            (
                Member,
                site.person("Otieno", &[for_organisation(Role::OrganisationMember, &organisation)]).await,
            ),
            (Owner, site.person("Selina", &[]).await),
        ];
        let person = |who: Who| people.iter().find(|(found, _)| *found == who).unwrap().1.clone();
        let (author, lead, owner) = (person(Author), person(Lead), person(Owner));
        let id_of = |browser: &Browser| browser.person_id.clone().unwrap();

        let now = site.app.now();
        let closed = Challenge {
            number: 142,
            state: ChallengeState::Evaluating,
            title: "A land paper near home".to_owned(),
            submissions_close_at: Some(now.plus(-HOUR)),
            questions_close_at: Some(now.plus(-DAY)),
            ..open_challenge(&site.app, &agency, &id_of(&author))
        };
        let closed = add_challenge(&site.app, &closed).await;
        let sent = add_sent_proposal(
            &site.app,
            &closed,
            &organisation,
            &id_of(&lead),
            &format!("Sent {SECRET}"),
            SECRET,
        )
        .await;

        let decide = |challenge: Id, proposal: Id, progress: &'static str, reason: &'static str| {
            let author = author.clone();
            async move {
                let page = format!("/challenges/{challenge}/selection/{proposal}");
                let version = author.get(&page).await.hidden("version");
                let fields = [("version", version.as_str()), ("progress", progress), ("reason", reason)];
                let reply = author.post(&format!("{page}/decision"), &fields).await;
                assert_eq!(reply.status, 303, "{}", reply.body);
            }
        };
        decide(closed.clone(), sent.clone(), "selected", SECRET).await;
        let judged = Challenge {
            number: 141,
            state: ChallengeState::Evaluating,
            title: "A bus pass near home".to_owned(),
            submissions_close_at: Some(now.plus(-HOUR)),
            ..open_challenge(&site.app, &agency, &id_of(&author))
        };
        let judged = add_challenge(&site.app, &judged).await;
        let chosen = add_sent_proposal(
            &site.app,
            &judged,
            &organisation,
            &id_of(&lead),
            "The chosen idea",
            "The chosen way",
        )
        .await;
        let rival_lead = id_of(&person(OtherTeam));
        let passed_over =
            add_sent_proposal(&site.app, &judged, &rival, &rival_lead, "The other idea", SECRET).await;
        decide(judged.clone(), chosen.clone(), "selected", "It fits best.").await;
        decide(judged.clone(), passed_over.clone(), "not_selected", SECRET).await;
        let release = format!("/challenges/{judged}/selection/release");
        assert_eq!(person(Senior).post(&release, &[]).await.status, 303);
        let mut reader = site.app.db.read().await.unwrap();
        let pilot = store::pilots::find_of_proposal(&mut reader, &chosen).await.unwrap().unwrap().id;
        drop(reader);
        let place = [("site_name", "Gangachara"), ("site_region", "Rangpur")];
        assert_eq!(lead.post(&format!("/pilots/{pilot}/sites"), &place).await.status, 303);
        let mut reader = site.app.db.read().await.unwrap();
        let pilot_site = store::pilots::list_sites(&mut reader, &pilot).await.unwrap().remove(0).id;
        drop(reader);

        let begun = lead
            .post(&format!("/challenges/{open}/proposals"), &[("organisation", organisation.as_str())])
            .await;
        let idea = begun.made();
        let path = format!("/proposals/{idea}/edit/idea");
        let title = format!("Idea {SECRET}");
        assert_eq!(lead.fill_in(&path, &path, &[("title", &title), ("solution", SECRET)]).await.status, 303);

        let questions = format!("/challenges/{open}/questions");
        assert_eq!(owner.post(&questions, &[("question", "May two teams join?")]).await.status, 303);
        let question = {
            let mut reader = site.app.db.read().await.unwrap();
            store::questions::list(&mut reader, &open).await.unwrap().remove(0).id
        };
        let fields = [("organisation", organisation.as_str()), ("title", title.as_str())];
        let fix = lead.post("/use-cases", &fields).await.made();

        let voice = say(&owner, &open, "When does the counter open?", "").await;
        let hidden = say(&owner, &open, &format!("Hidden {SECRET}"), "").await;
        let protected = say(&owner, &open, "They asked for money.", "1").await;
        let pseudonym = {
            let mut reader = site.app.db.read().await.unwrap();
            store::comments::find(&mut reader, &protected).await.unwrap().unwrap().pseudonym_id.unwrap()
        };
        let hide = [("decision", "hide"), ("rule", "spam"), ("note", "A copy.")];
        let path = format!("/moderation/comments/{hidden}/decision");
        assert_eq!(person(Moderator).post(&path, &hide).await.status, 303);

        let draft_file = attach(&author, "challenge", &draft).await;
        let idea_file = attach(&lead, "proposal", &idea).await;

        let mut reader = site.app.db.read().await.unwrap();
        let sessions = store::people::list_sessions(&mut reader, &id_of(&owner), now).await.unwrap();
        let owner_session = sessions[0].id.clone();
        drop(reader);
        let saved = [("address", "/challenges?q=birth"), ("query", "/challenges?q=birth")];
        owner.post("/saved-searches", &saved).await;
        let mut reader = site.app.db.read().await.unwrap();
        let saved_search =
            store::saved_searches::list_saved(&mut reader, &id_of(&owner)).await.unwrap().remove(0).id;
        drop(reader);

        let invite = |path: String, role: &'static str, who: Browser| async move {
            let fields = [("email", "somebody@people.example"), ("role", role)];
            let reply = who.post(&format!("{path}/invitations"), &fields).await;
            assert_eq!(reply.status, 303, "{}", reply.body);
        };
        invite(format!("/agencies/{agency}"), "evaluator", person(Head)).await;
        let letters = site.letters().await;
        let letter = letters.iter().find(|letter| letter.kind == "invitation").unwrap();
        let link = letter.body.lines().find(|line| line.contains("/invitations/")).unwrap().trim().to_owned();
        let invitation_link = format!("/invitations/{}", link.rsplit('/').next().unwrap());
        invite(format!("/organisations/{organisation}"), "organisation_member", lead).await;
        let agency_invitation = invitation_of(&site, Scope::Agency(agency.clone())).await;
        let team_invitation = invitation_of(&site, Scope::Organisation(organisation.clone())).await;
        site.settle().await;
        let mut tokens = BTreeMap::new();
        for (who, browser) in &people {
            tokens.insert(*who, browser.get("/").await.hidden("csrf"));
        }
        Self {
            site,
            people,
            tokens,
            agency,
            organisation,
            rival,
            draft,
            in_review,
            open,
            closed,
            idea,
            sent,
            judged,
            chosen,
            passed_over,
            pilot,
            pilot_site,
            question,
            fix,
            voice,
            hidden,
            pseudonym,
            draft_file,
            idea_file,
            owner_session,
            saved_search,
            agency_invitation,
            team_invitation,
            invitation_link,
        }
    }

    fn person(&self, who: Who) -> Browser {
        self.people.iter().find(|(found, _)| *found == who).unwrap().1.clone()
    }

    fn id_of(&self, who: Who) -> Id {
        self.person(who).person_id.unwrap()
    }
}

async fn say(by: &Browser, challenge: &Id, text: &str, pseudonym: &str) -> Id {
    let fields = [
        ("subject_kind", "challenge"),
        ("subject_id", challenge.as_str()),
        ("stance", "question"),
        ("text", text),
        ("pseudonym", pseudonym),
    ];
    let reply = by.post("/comments", &fields).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    reply.made()
}

/// The address of a file that was added.
async fn attach(by: &Browser, kind: &str, owner: &Id) -> String {
    let fields = [("owner_kind", kind), ("owner_id", owner.as_str()), ("return_to", "/")];
    let bytes = format!("Private words: {SECRET}");
    let reply = by.upload("/attachments", &fields, ("file", "plan.txt", bytes.as_bytes())).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    let page = if kind == "challenge" { "/draft/problem" } else { "" };
    let page = by.get(&format!("/{kind}s/{owner}{page}")).await;
    let href = page.body.split("href=\"").find(|rest| rest.starts_with("/files/")).unwrap();
    href.split('"').next().unwrap().to_owned()
}

async fn invitation_of(site: &Site, scope: Scope) -> Id {
    pilotage::app::invitations::open(&site.app, &scope).await.unwrap().remove(0).id
}

fn id_in(path: &str) -> &str {
    path.split('/').find(|part| Id::parse(part).is_some()).unwrap()
}

impl Office {
    async fn save_secret(&self, challenge: &Id) {
        let path = format!("/challenges/{challenge}/draft/problem");
        let title = format!("Draft {SECRET}");
        let reply = self.author.fill_in(&path, &path, &[("title", &title), ("problem", SECRET)]).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
    }
}

impl Town {
    /// The table.
    fn rows(&self) -> Vec<Row> {
        let mut rows = self.challenge_rows();
        rows.extend(self.proposal_rows());
        rows.extend(self.pilot_rows());
        rows.extend(self.voice_rows());
        rows.extend(self.fix_rows());
        rows.extend(self.membership_rows());
        rows.extend(self.machine_rows());
        rows
    }

    /// What programs read: never more than everybody may, whoever has signed in.
    fn machine_rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for (kind, id) in [
            ("challenges", &self.draft),
            ("challenges", &self.in_review),
            ("proposals", &self.idea),
            ("proposals", &self.sent),
            ("use-cases", &self.fix),
        ] {
            rows.push(get(format!("/api/v1/{kind}/{id}"), NOBODY));
            rows.push(get(format!("/feeds/{kind}/{id}"), NOBODY));
        }
        rows.push(get(format!("/feeds/comments/{}", self.hidden), NOBODY));
        rows.push(get(format!("/feeds/challenges/{}/questions", self.draft), NOBODY));
        rows.push(get(format!("/challenges/{}/dates.ics", self.draft), NOBODY));
        rows.push(post(format!("/api/v1/comments/{}/response", self.voice), &[("kind", "answered")], NOBODY));
        rows
    }

    fn challenge_rows(&self) -> Vec<Row> {
        let draft = format!("/challenges/{}", self.draft);
        let review = format!("/challenges/{}", self.in_review);
        let open = format!("/challenges/{}", self.open);
        let version = [("version", "1")];
        let reason = [("version", "1"), ("reason", "Because.")];
        let translation =
            [("language", "id"), ("title", "Judul"), ("summary", "Ringkas"), ("problem", "Masalah")];
        let words = [("version", "1"), ("title", "Theirs"), ("language", "en"), ("sector", "other")];
        let about_draft = [("kind", "challenge"), ("id", self.draft.as_str()), ("return_to", "/")];
        let comment_on_draft = [
            ("subject_kind", "challenge"),
            ("subject_id", self.draft.as_str()),
            ("stance", "question"),
            ("text", "How?"),
        ];
        let file = id_in(&self.draft_file);
        vec![
            get(&draft, OFFICERS),
            get(format!("{draft}?original=1"), OFFICERS),
            get(format!("{draft}/questions"), OFFICERS),
            get(format!("{draft}/revisions/2"), NOBODY),
            get(format!("{draft}/draft/problem"), WRITERS),
            get(format!("{draft}/draft/check"), WRITERS),
            post(format!("{draft}/draft/problem"), &words, WRITERS),
            post(format!("{draft}/submission"), &version, WRITERS),
            get(format!("{draft}/translations"), WRITERS),
            post(format!("{draft}/translations"), &translation, WRITERS),
            get(format!("{draft}/amendment"), NOBODY),
            post(format!("{draft}/amendment"), &words, NOBODY),
            get(format!("{draft}/cancellation"), DECIDERS),
            get(format!("{draft}/selection"), NOBODY),
            get(format!("{draft}/proposals/new"), NOBODY),
            post(format!("{draft}/proposals"), &[("organisation", self.organisation.as_str())], NOBODY),
            post(format!("{draft}/questions"), &[("question", "How?")], NOBODY).read_by(OFFICERS),
            get(format!("/comments/new?kind=challenge&id={}", self.draft), NOBODY),
            post("/comments", &comment_on_draft, NOBODY),
            post("/follows", &about_draft, OFFICERS),
            get(&self.draft_file, OFFICERS),
            post(format!("/attachments/{file}/removal"), &[("return_to", "/")], WRITERS),
            get(format!("/agencies/{}/challenges", self.agency), OFFICERS),
            get(&review, OFFICERS),
            get(format!("{review}/review"), REVIEWERS),
            post(format!("{review}/change-requests"), &reason, REVIEWERS),
            post(format!("{review}/publication"), &version, REVIEWERS),
            get(format!("{review}/cancellation"), DECIDERS),
            post(format!("{review}/cancellation"), &reason, DECIDERS),
            get(format!("{open}/amendment"), WRITERS),
            post(format!("{open}/amendment"), &words, WRITERS),
            get(format!("{open}/translations"), WRITERS),
            post(format!("{open}/translations"), &translation, WRITERS),
            get(format!("{open}/review"), REVIEWERS),
            get(format!("{open}/cancellation"), DECIDERS),
            post(format!("{open}/cancellation"), &reason, DECIDERS),
            post(format!("{open}/draft/problem"), &words, NOBODY),
            post(
                format!("/questions/{}/answer", self.question),
                &[("version", "1"), ("answer", "Yes, they may.")],
                ANSWERERS,
            ),
        ]
    }

    fn proposal_rows(&self) -> Vec<Row> {
        let idea = format!("/proposals/{}", self.idea);
        let sent = format!("/proposals/{}", self.sent);
        let words = [("version", "1"), ("mark", ""), ("title", "Theirs")];
        let reason = [("version", "1"), ("reason", "Because.")];
        let file = id_in(&self.idea_file);
        let mut rows = vec![
            // Before the closing day nobody reads an idea, not the agency either.
            get(&idea, TEAM),
            get(format!("{idea}/edit"), TEAM),
            get(format!("{idea}/edit/idea"), TEAM),
            get(format!("{idea}/edit/check"), TEAM),
            post(format!("{idea}/edit/idea"), &words, TEAM),
            post(format!("{idea}/partners"), &[("partner_name", "Saturday Club")], TEAM),
            post(format!("{idea}/partners/{}/answer", self.rival), &[("answer", "accept")], NOBODY),
            post(format!("{idea}/submission"), &[("version", "1")], TEAM),
            get(format!("{idea}/withdrawal"), TEAM),
            get(format!("{idea}/download"), TEAM),
            get(format!("{idea}/download?format=json"), TEAM),
            get(format!("{idea}/decision"), NOBODY),
            post(format!("{idea}/publication"), &[], TEAM),
            get(&self.idea_file, TEAM),
            post(format!("/attachments/{file}/removal"), &[("return_to", "/")], TEAM),
            post("/follows", &[("kind", "proposal"), ("id", self.idea.as_str())], NOBODY),
            get(format!("/comments/new?kind=proposal&id={}", self.idea), NOBODY),
            // After it, those who judge do; what was prepared about it stays among them.
            get(&sent, &[Lead, Member, Author, Colleague, Senior, Chair, Head]),
            get(format!("{sent}/edit/idea"), NOBODY),
            get(format!("{sent}/download"), TEAM),
            get(format!("{sent}/decision"), NOBODY),
            post(format!("{sent}/publication"), &[], TEAM),
            get(format!("/organisations/{}/proposals", self.organisation), TEAM),
        ];
        for revision in ["revisions/1", "revisions/1/file", "receipts/1"] {
            // Not sent yet: there is none, for the team either.
            rows.push(get(format!("{idea}/{revision}"), NOBODY));
        }
        let selection = format!("/challenges/{}/selection", self.closed);
        let decision = [("version", "1"), ("progress", "not_selected"), ("reason", "Theirs.")];
        rows.extend([
            get(&selection, JUDGES),
            get(format!("{selection}/{}", self.sent), JUDGES),
            post(format!("{selection}/{}/decision", self.sent), &decision, PREPARERS),
            post(format!("{selection}/{}/promotion", self.sent), &[("reason", "Because.")], DECIDERS),
            post(format!("{selection}/release"), &[], DECIDERS),
            post(format!("{sent}/withdrawal"), &reason, TEAM),
            // A proposal of one challenge does not open under another.
            get(format!("/challenges/{}/selection/{}", self.judged, self.sent), NOBODY),
            get(
                format!("/proposals/{}/decision", self.passed_over),
                &[OtherTeam, Author, Colleague, Senior, Chair, Head],
            ),
            get(format!("/proposals/{}/download", self.passed_over), &[OtherTeam]),
        ]);
        rows
    }

    fn pilot_rows(&self) -> Vec<Row> {
        const AGREEING: &[Who] = &[Author, Colleague, Senior, Head, Lead];
        const WORKERS: &[Who] = &[Lead, Member, Author, Colleague, Senior, Chair, Head];
        let pilot = format!("/pilots/{}", self.pilot);
        let news = [("title", "We begin"), ("text", "Two helpers."), ("language", "en")];
        vec![
            get(format!("{pilot}/work"), WORKERS),
            post(format!("{pilot}/updates"), &news, WORKERS),
            post(format!("{pilot}/sites"), &[("site_name", "Elsewhere"), ("site_region", "X")], WORKERS),
            post(format!("{pilot}/sites/{}/closing", self.pilot_site), &[], WORKERS),
            get(format!("{pilot}/stage"), DECIDERS),
            post(
                format!("{pilot}/stage"),
                &[("version", "1"), ("to", "stopped"), ("reason", "Because.")],
                DECIDERS,
            ),
            post(format!("{pilot}/refusal"), &[("reason", "No people.")], LEADS),
            get(format!("{pilot}/agreement/draft"), AGREEING),
            post(format!("{pilot}/agreement/draft"), &[("version", "0"), ("reckon", "1")], AGREEING),
        ]
    }

    fn voice_rows(&self) -> Vec<Row> {
        let (voice, hidden) = (format!("/comments/{}", self.voice), format!("/comments/{}", self.hidden));
        let words = [("version", "1"), ("stance", "support"), ("text", "Theirs")];
        let answer = [("kind", "answered"), ("text", "On Sunday.")];
        let disclosure = format!("/moderation/pseudonyms/{}/disclosure", self.pseudonym);
        vec![
            get(format!("{voice}/edit"), OWN),
            post(format!("{voice}/edits"), &words, OWN),
            get(format!("{voice}/removal"), OWN),
            get(format!("{voice}/response"), ANSWERERS),
            post(format!("{voice}/response"), &answer, ANSWERERS),
            get(&hidden, OWN),
            get(format!("{hidden}/history"), OWN),
            post(format!("{hidden}/edits"), &words, NOBODY),
            post(format!("{hidden}/reports"), &[("reason", "spam"), ("note", "x")], NOBODY),
            post(format!("{hidden}/me-too"), &[], NOBODY),
            get(format!("{hidden}/response"), NOBODY),
            post(format!("{hidden}/response"), &answer, NOBODY),
            get(format!("{hidden}/appeals"), OWN),
            post(format!("{hidden}/appeals"), &[("text", "It is about the service.")], OWN),
            post(
                format!("/moderation/comments/{}/decision", self.voice),
                &[("decision", "hide"), ("rule", "spam"), ("note", "x")],
                &[Moderator],
            ),
            post(
                "/moderation/decisions",
                &[("decision", "hide"), ("rule", "spam"), ("note", "x"), ("comment", self.voice.as_str())],
                &[Moderator],
            ),
            get(&disclosure, &[Moderator]),
            post(&disclosure, &[("reason", "A court asked.")], &[Moderator]),
        ]
    }

    fn fix_rows(&self) -> Vec<Row> {
        let fix = format!("/use-cases/{}", self.fix);
        let target = format!("{}/{}", self.agency, self.open);
        let about = [("kind", "use_case"), ("id", self.fix.as_str()), ("return_to", "/")];
        vec![
            get(&fix, TEAM),
            get(format!("{fix}/edit"), TEAM),
            post(format!("{fix}/edit"), &[("version", "1"), ("title", "Theirs")], TEAM),
            post(format!("{fix}/publication"), &[], TEAM),
            get(format!("{fix}/withdrawal"), TEAM),
            get(format!("{fix}/requests/new"), NOBODY),
            post(
                format!("{fix}/requests"),
                &[("challenge", target.as_str()), ("message", "Please.")],
                NOBODY,
            ),
            post("/follows", &about, TEAM),
            get(format!("/comments/new?kind=use_case&id={}", self.fix), NOBODY),
        ]
    }

    fn membership_rows(&self) -> Vec<Row> {
        let agency = format!("/agencies/{}", self.agency);
        let team = format!("/organisations/{}", self.organisation);
        let (author, member) = (self.id_of(Author), self.id_of(Member));
        let invite = |role: &'static str| [("email", "eve@people.example"), ("role", role)];
        let office = [("version", "1"), ("name", "Theirs"), ("kind", "district"), ("region", "X")];
        let card =
            [("version", "1"), ("name", "Theirs"), ("kind", "startup"), ("region", "X"), ("language", "en")];
        vec![
            get(format!("{agency}/details"), HEADS),
            post(format!("{agency}/details"), &office, HEADS),
            get(format!("{agency}/people"), HEADS),
            get(format!("{agency}/people/{author}"), HEADS),
            post(format!("{agency}/people/{author}"), &[("roles", "agency_owner")], HEADS),
            get(format!("{agency}/settings"), HEADS),
            post(format!("{agency}/settings"), &[("answer_days", "7")], HEADS),
            post(format!("{agency}/invitations"), &invite("agency_owner"), HEADS),
            post(format!("{agency}/invitations/{}/end", self.agency_invitation), &[], HEADS),
            get(format!("{team}/details"), LEADS),
            post(format!("{team}/details"), &card, LEADS),
            get(format!("{team}/people"), &[Lead, Member]),
            post(format!("{team}/invitations"), &invite("organisation_admin"), LEADS),
            post(format!("{team}/invitations/{}/end", self.team_invitation), &[], LEADS),
            post(format!("{team}/people/{member}/role"), &[("role", "organisation_admin")], LEADS),
            post(format!("{team}/verification"), &[], LEADS),
            post(&self.invitation_link, &[], NOBODY),
            get("/demo/sign-in/officer", NOBODY),
            get("/mailbox", NOBODY),
            get(format!("/admin/people/{author}"), &[Administrator]),
            post(
                format!("/admin/people/{author}/roles"),
                &[("role", "platform_admin"), ("given", "1")],
                &[Administrator],
            ),
            get(format!("/admin/agencies/{}", self.agency), &[Administrator]),
            post(
                format!("/admin/agencies/{}/closure", self.agency),
                &[("closed", "1"), ("reason", "x")],
                &[Administrator],
            ),
            get(format!("/admin/organisations/{}", self.organisation), &[Administrator]),
            post(
                format!("/admin/organisations/{}/verification", self.organisation),
                &[("verified", "1"), ("reason", "x")],
                &[Administrator],
            ),
        ]
    }

    async fn knock(&self, who: Who, row: &Row) -> Reply {
        let browser = self.person(who);
        if row.method == "GET" {
            return browser.get(&row.path).await;
        }
        let form_id = self.site.app.clock.new_id();
        let token = self.tokens[&who].as_str();
        let mut fields = vec![("csrf", token), ("form_id", form_id.as_str())];
        fields.extend(row.fields.iter().map(|(name, value)| (*name, value.as_str())));
        browser.post_raw(&row.path, &fields).await
    }

    /// Every row of every table, but for what reading alone may move.
    async fn everything(&self) -> BTreeSet<String> {
        let mut reader = self.site.app.db.read().await.unwrap();
        let tables = match self.site.app.db.backend() {
            store::Backend::Sqlite => {
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            }
            store::Backend::Postgres => {
                "SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = 'public'"
            }
        };
        let tables: Vec<String> =
            sqlx::query(tables).fetch_all(&mut *reader).await.unwrap().iter().map(|row| row.get(0)).collect();
        let mut all = BTreeSet::new();
        for table in tables.iter().filter(|table| !table.starts_with('_') && *table != "attempt") {
            let sql = sqlx::AssertSqlSafe(format!("SELECT * FROM {table}"));
            for (number, row) in sqlx::query(sql).fetch_all(&mut *reader).await.unwrap().iter().enumerate() {
                let mut text = String::new();
                for column in row.columns() {
                    if column.name() == "last_seen_at" {
                        continue;
                    }
                    let raw = row.try_get_raw(column.ordinal()).unwrap();
                    let value = if raw.is_null() {
                        "-".to_owned()
                    } else {
                        row.try_get::<String, _>(column.ordinal())
                            .or_else(|_| {
                                row.try_get::<i64, _>(column.ordinal()).map(|number| number.to_string())
                            })
                            .unwrap_or_default()
                    };
                    let _ = write!(text, "{}={value};", column.name());
                }
                let _ = number;
                all.insert(format!("{table}: {text}"));
            }
        }
        all
    }
}

/// What happened to somebody who is not let in.
fn is_refused(who: Who, row: &Row, reply: &Reply) -> bool {
    match reply.status {
        401 | 403 | 404 | 410 => true,
        303 => who == Visitor && reply.location.contains("/sign-in?return_to="),
        // The invitation of somebody else, and pages that only the agency's own state keeps shut.
        422 => row.may.is_empty(),
        _ => false,
    }
}

#[rocket::async_test]
async fn whoever_has_nothing_to_do_with_a_thing_reads_and_changes_nothing() {
    let town = Box::pin(Town::build()).await;
    let mut wrong = Vec::new();
    for row in town.rows() {
        let before = town.everything().await;
        for who in EVERYBODY.into_iter().filter(|who| !row.may.contains(who)) {
            let reply = town.knock(who, &row).await;
            let said = format!("{} {}: {who:?} gets {}", row.method, row.path, reply.status);
            if !is_refused(who, &row, &reply) {
                wrong.push(format!("{said} {}", reply.location));
            }
            if reply.says(SECRET) && !row.readers.contains(&who) {
                wrong.push(format!("{said} and reads what is secret"));
            }
            if reply.status >= 500 {
                wrong.push(format!("{said}: {}", reply.body));
            }
        }
        let after = town.everything().await;
        for changed in before.symmetric_difference(&after) {
            wrong.push(format!("{} {} changed {changed}", row.method, row.path));
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[rocket::async_test]
async fn whoever_is_named_comes_in() {
    // Reading first: it moves nothing, so each page is there for all who may see it.
    let town = Box::pin(Town::build()).await;
    let mut wrong = Vec::new();
    for row in town.rows().iter().filter(|row| row.method == "GET") {
        for who in row.may {
            let reply = town.knock(*who, row).await;
            if !matches!(reply.status, 200 | 303) || reply.location.contains("/sign-in") {
                wrong.push(format!(
                    "{} {}: {who:?} gets {} {}",
                    row.method, row.path, reply.status, reply.location
                ));
            }
        }
    }
    // Then writing. What one does can close the door for the next, but never because of who they are.
    for row in town.rows().iter().filter(|row| row.method == "POST") {
        for who in row.may {
            let reply = town.knock(*who, row).await;
            if matches!(reply.status, 401 | 403 | 404)
                || reply.status >= 500
                || reply.location.contains("/sign-in")
            {
                wrong.push(format!(
                    "{} {}: {who:?} gets {} {}",
                    row.method, row.path, reply.status, reply.location
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[rocket::async_test]
async fn nobody_ends_the_sessions_or_searches_of_somebody_else() {
    let town = Box::pin(Town::build()).await;
    let before = town.everything().await;
    for who in EVERYBODY.into_iter().filter(|who| *who != Owner) {
        let browser = town.person(who);
        for path in [
            format!("/settings/sessions/{}/end", town.owner_session),
            format!("/saved-searches/{}/rhythm", town.saved_search),
            format!("/saved-searches/{}/removal", town.saved_search),
        ] {
            let reply = browser.post(&path, &[("rhythm", "never")]).await;
            assert!(reply.status < 500, "{who:?} {path}: {}", reply.status);
        }
    }
    let owner = town.person(Owner);
    assert_eq!(owner.get("/desk").await.status, 200, "the session lives");
    let after = town.everything().await;
    let of_owner = |all: &BTreeSet<String>| -> Vec<String> {
        let id = town.id_of(Owner).to_string();
        all.iter().filter(|row| row.contains(&id) && !row.starts_with("outbox")).cloned().collect()
    };
    assert_eq!(of_owner(&before), of_owner(&after));
    assert_eq!(owner.post(&format!("/saved-searches/{}/removal", town.saved_search), &[]).await.status, 303);
    assert_eq!(owner.post(&format!("/settings/sessions/{}/end", town.owner_session), &[]).await.status, 303);
    assert!(owner.get("/desk").await.location.contains("/sign-in"));
}

#[rocket::async_test]
async fn search_finds_what_is_private_for_those_alone_who_may_read_it() {
    let town = Box::pin(Town::build()).await;
    let finds = |who: Who| {
        let browser = town.person(who);
        async move { browser.get("/search?q=SECRET-7731-PLAN").await.body }
    };
    for who in EVERYBODY {
        let page = finds(who).await;
        let sees = |id: &Id| page.contains(id.as_str());
        let officer = OFFICERS.contains(&who);
        let (judge, team) = (JUDGES.contains(&who), TEAM.contains(&who));
        assert_eq!(sees(&town.draft), officer, "{who:?}: the draft of a challenge");
        assert_eq!(sees(&town.idea), team, "{who:?}: the draft of an idea");
        assert_eq!(sees(&town.sent), team || judge, "{who:?}: an idea that was sent");
        // Its title and summary are public now; the rest is found by nobody.
        assert!(!sees(&town.passed_over), "{who:?}: the plan of an idea that was not chosen");
        assert_eq!(sees(&town.fix), team, "{who:?}: the draft of a fix");
        assert!(!sees(&town.hidden), "{who:?}: a hidden voice");
        let outsider = !(officer || team || who == OtherTeam);
        assert!(!outsider || !page.contains("<mark>"), "{who:?} finds nothing at all: {page}");
        let suggestions = town.person(who).get("/search/suggestions?q=SECRET-7731").await;
        assert!(!outsider || !suggestions.says("PLAN"), "{who:?}: {}", suggestions.body);
    }
}

#[rocket::async_test]
async fn public_pages_of_a_judged_challenge_hold_no_private_text() {
    let town = Box::pin(Town::build()).await;
    for who in [Visitor, Citizen, OtherOffice, Evaluator, Finance, Facilitator] {
        let browser = town.person(who);
        for path in [
            format!("/challenges/{}", town.judged),
            format!("/challenges/{}", town.closed),
            format!("/challenges/{}", town.open),
            format!("/pilots/{}", town.pilot),
            format!("/organisations/{}", town.rival),
            format!("/agencies/{}", town.agency),
            format!("/proposals/{}", town.chosen),
            // Of an idea that was not chosen everybody reads the title and the summary.
            format!("/proposals/{}", town.passed_over),
            format!("/en/feeds/proposals/{}", town.chosen),
            format!("/en/feeds/challenges/{}", town.judged),
            format!("/en/feeds/agencies/{}", town.agency),
            format!("/en/feeds/organisations/{}", town.rival),
            "/en/feeds/search".to_owned(),
            format!("/api/v1/proposals/{}", town.passed_over),
            format!("/api/v1/challenges/{}", town.judged),
            "/api/v1/challenges".to_owned(),
            "/api/v1/proposals".to_owned(),
            "/api/v1/use-cases".to_owned(),
            "/api/v1/comments".to_owned(),
            // That it was hidden and why is public, not what it said.
            format!("/api/v1/comments/{}", town.hidden),
            "/api/v1/search?q=secret-7731-plan".to_owned(),
        ] {
            let page = browser.get(&path).await;
            assert_eq!(page.status, 200, "{who:?} {path}");
            assert!(!page.says(SECRET), "{who:?} {path}");
        }
    }
}
