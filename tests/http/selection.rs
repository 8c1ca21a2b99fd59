//! Choosing among proposals: reasons are needed, nobody releases their own work, and a release happens once.

use pilotage::clock::{DAY, HOUR, Id};
use pilotage::domain::challenges::{ChallengeContent, ChallengeState, Criterion};
use pilotage::domain::people::Role;
use pilotage::domain::proposals::ProposalState;
use pilotage::domain::stages::Stage;
use pilotage::store;
use pilotage::store::challenges::Challenge;
use pilotage::store::proposals::Proposal;

use super::harness::{BEGIN, Browser, Reply, Site, for_agency, for_organisation};
use super::stories::{
    add_agency, add_challenge, add_organisation, add_sent_proposal, add_service, agreement_fields,
    open_challenge,
};

/// An office with a challenge whose ideas have closed, and two teams that sent one each.
pub struct Story {
    pub site: Site,
    pub agency: Id,
    pub challenge: Id,
    pub proposals: [Id; 2],
    /// Prepares decisions; wrote the challenge.
    pub owner: Browser,
    /// Releases them.
    pub senior: Browser,
    /// Leads of the two teams.
    pub teams: [Browser; 2],
}

impl Story {
    pub async fn tell() -> Self {
        let site = Site::start().await;
        let agency = add_agency(&site.app, "Land Office").await;
        let owner = site.person("Nasrin", &[for_agency(Role::ChallengeOwner, &agency)]).await;
        let senior = site.person("Farida", &[for_agency(Role::SeniorOwner, &agency)]).await;
        // Most stories go on at once; tests/http/standstill.rs waits.
        set_standstill(&site, &agency, 0).await;
        let challenge = closed_challenge(&site, &agency, owner.person_id.as_ref().unwrap()).await;
        let mut proposals = Vec::new();
        let mut teams = Vec::new();
        for name in ["Mlango Labs", "Saturday Club"] {
            let organisation = add_organisation(&site.app, name).await;
            let lead = site
                .person(
                    &format!("Lead of {name}"),
                    &[for_organisation(Role::OrganisationAdmin, &organisation)],
                )
                .await;
            let author = lead.person_id.clone().unwrap();
            let title = format!("Idea of {name}");
            let sent =
                add_sent_proposal(&site.app, &challenge, &organisation, &author, &title, "SECRET-PLAN");
            proposals.push(sent.await);
            teams.push(lead);
        }
        Self {
            site,
            agency,
            challenge,
            proposals: proposals.try_into().unwrap(),
            owner,
            senior,
            teams: teams.try_into().ok().unwrap(),
        }
    }

    pub fn page(&self) -> String {
        format!("/challenges/{}/selection", self.challenge)
    }

    pub async fn decide(&self, proposal: usize, progress: &str) -> u16 {
        let page = format!("{}/{}", self.page(), self.proposals[proposal]);
        let version = self.owner.get(&page).await.hidden("version");
        let fields = [
            ("version", version.as_str()),
            ("progress", progress),
            ("reason", "Overall it fits best."),
            ("criterion-0", "Saves three trips."),
            ("criterion-1", "The price is fair."),
        ];
        self.owner.post(&format!("{page}/decision"), &fields).await.status
    }

    pub async fn release(&self) -> u16 {
        self.senior.post(&format!("{}/release", self.page()), &[]).await.status
    }

    /// Both decided and released; the pilot of the first.
    pub async fn released(&self) -> Id {
        assert_eq!(self.decide(0, "selected").await, 303);
        assert_eq!(self.decide(1, "reserve").await, 303);
        assert_eq!(self.release().await, 303);
        let mut reader = self.site.app.db.read().await.unwrap();
        store::pilots::find_of_proposal(&mut reader, &self.proposals[0]).await.unwrap().unwrap().id
    }

    /// The officer offers an agreement about this; the fingerprint of its words.
    pub async fn offer(&self, pilot: &Id, scope: &str) -> String {
        let by = self.owner.person_id.as_ref().unwrap();
        let service = add_service(&self.site.app, &self.agency, by, &format!("Land paper for {pilot}")).await;
        let mut fields = agreement_fields(scope, service.as_str());
        fields.extend([("version", "0"), ("offer", "1")]);
        let page = format!("/pilots/{pilot}/agreement");
        let reply = self.owner.post(&format!("{page}/draft"), &fields).await;
        assert_eq!((reply.status, reply.location.as_str()), (303, page.as_str()), "{}", reply.body);
        let mut reader = self.site.app.db.read().await.unwrap();
        store::agreements::find_open(&mut reader, pilot).await.unwrap().unwrap().sha256
    }

    /// Somebody signs the words with this fingerprint.
    pub async fn signed_by(&self, by: &Browser, pilot: &Id, sha256: &str) -> Reply {
        by.post(&format!("/pilots/{pilot}/agreement/signature"), &[("sha256", sha256)]).await
    }

    /// Both sides agree about this: the officer writes, the lead of the first team and the senior owner sign.
    pub async fn sign(&self, pilot: &Id, scope: &str) {
        let sha256 = self.offer(pilot, scope).await;
        for by in [&self.teams[0], &self.senior] {
            let reply = self.signed_by(by, pilot, &sha256).await;
            assert_eq!(reply.status, 303, "{}", reply.body);
        }
    }

    pub async fn proposal(&self, index: usize) -> Proposal {
        let mut reader = self.site.app.db.read().await.unwrap();
        store::proposals::find(&mut reader, &self.proposals[index]).await.unwrap().unwrap()
    }

    pub async fn challenge(&self) -> Challenge {
        let mut reader = self.site.app.db.read().await.unwrap();
        store::challenges::find(&mut reader, &self.challenge).await.unwrap().unwrap()
    }
}

/// How many days an office waits between a release and an agreement.
pub async fn set_standstill(site: &Site, agency: &Id, days: i64) {
    let by = site.person("Setter", &[]).await.person_id.unwrap();
    let mut tx = site.app.db.write().await.unwrap();
    store::settings::save(&mut tx, agency, "standstill_days", days, &by, site.app.now()).await.unwrap();
    tx.commit().await.unwrap();
}

/// A challenge whose ideas closed an hour ago.
async fn closed_challenge(site: &Site, agency: &Id, author: &Id) -> Id {
    let criterion = |name: &str, weight| Criterion { name: name.to_owned(), weight, ..Criterion::default() };
    let challenge = Challenge {
        number: 142,
        title: "A land paper near home".to_owned(),
        sector: "land".to_owned(),
        content: ChallengeContent {
            criteria: vec![criterion("Does it save trips?", 60), criterion("Is the price fair?", 40)],
            publish_all_titles: true,
            ..ChallengeContent::default()
        },
        opens_at: Some(BEGIN.plus(-30 * DAY)),
        questions_close_at: Some(BEGIN.plus(-5 * DAY)),
        submissions_close_at: Some(BEGIN.plus(-HOUR)),
        submitted_at: Some(BEGIN.plus(-40 * DAY)),
        published_at: Some(BEGIN.plus(-31 * DAY)),
        created_at: BEGIN.plus(-50 * DAY),
        updated_at: BEGIN.plus(-31 * DAY),
        ..open_challenge(&site.app, agency, author)
    };
    add_challenge(&site.app, &challenge).await
}

#[rocket::async_test]
async fn only_the_office_looks_at_the_ideas() {
    let story = Story::tell().await;
    assert!(story.owner.get(&story.page()).await.says("Idea of Mlango Labs"));
    let page = format!("{}/{}", story.page(), story.proposals[0]);
    assert!(story.senior.get(&page).await.says("SECRET-PLAN"));
    for outsider in [&story.teams[1], &story.site.person("Rahima", &[]).await] {
        assert_eq!(outsider.get(&story.page()).await.status, 403);
        assert_eq!(outsider.get(&page).await.status, 403);
    }
    assert_eq!(story.site.visitor().get(&story.page()).await.status, 303, "a visitor signs in first");
}

#[rocket::async_test]
async fn an_outcome_without_reasons_is_refused_beside_the_fields_and_keeps_what_was_typed() {
    let story = Story::tell().await;
    let path = format!("{}/{}/decision", story.page(), story.proposals[0]);
    let fields = [("version", "0"), ("progress", "selected"), ("criterion-1", "The price is fair.")];
    let reply = story.owner.post(&path, &fields).await;
    assert_eq!(reply.status, 422);
    assert!(reply.says("id=\"reason-e\"") && reply.says("id=\"criterion-0-e\""));
    assert!(!reply.says("id=\"criterion-1-e\"") && reply.says("The price is fair."));
    assert!(reply.says("value=\"selected\" checked"));
}

#[rocket::async_test]
async fn a_release_names_what_is_missing() {
    let story = Story::tell().await;
    assert_eq!(story.decide(0, "selected").await, 303);
    let reply = story.senior.post(&format!("{}/release", story.page()), &[]).await;
    assert_eq!(reply.status, 422);
    assert!(reply.says("Idea of Saturday Club") && reply.says("role=\"alert\""));
    assert_eq!(story.proposal(0).await.state, ProposalState::Submitted, "nothing was released");
}

#[rocket::async_test]
async fn nobody_outside_sees_a_prepared_decision() {
    let story = Story::tell().await;
    assert_eq!(story.decide(0, "selected").await, 303);
    assert_eq!(story.decide(1, "not_selected").await, 303);
    assert_eq!(story.proposal(0).await.state, ProposalState::Submitted);
    let reasons = format!("/proposals/{}/decision", story.proposals[0]);
    assert_eq!(story.teams[0].get(&reasons).await.status, 404);
    assert_eq!(story.challenge().await.state, ChallengeState::Evaluating);
}

#[rocket::async_test]
async fn who_wrote_or_prepared_does_not_release() {
    let story = Story::tell().await;
    let author = story.owner.person_id.clone().unwrap();
    let mut tx = story.site.app.db.write().await.unwrap();
    let grant = for_agency(Role::SeniorOwner, &story.agency);
    let id = story.site.app.clock.new_id();
    store::people::insert_grant(&mut tx, &id, &author, &grant, None, BEGIN).await.unwrap();
    tx.commit().await.unwrap();
    story.decide(0, "selected").await;
    story.decide(1, "not_selected").await;
    let reply = story.owner.post(&format!("{}/release", story.page()), &[]).await;
    assert_eq!(reply.status, 422);
    assert!(story.challenge().await.released_at.is_none());
    assert_eq!(story.teams[0].post(&format!("{}/release", story.page()), &[]).await.status, 403);
}

#[rocket::async_test]
async fn a_release_tells_every_team_its_reasons_and_makes_the_pilot() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    assert_eq!(story.proposal(0).await.state, ProposalState::Selected);
    assert_eq!(story.proposal(1).await.state, ProposalState::Reserve);
    assert_eq!(story.challenge().await.state, ChallengeState::Decided);
    story.site.settle().await;
    let letters = story.site.letters().await;
    let told: Vec<_> = letters.iter().filter(|letter| letter.kind == "proposal-decided").collect();
    assert_eq!(told.len(), 2, "each lead hears of their own idea");
    for (team, proposal) in story.teams.iter().zip(&story.proposals) {
        let reply = team.get(&format!("/proposals/{proposal}/decision")).await;
        assert!(reply.status == 200 && reply.says("Saves three trips."));
    }
    let other = format!("/proposals/{}/decision", story.proposals[1]);
    assert_eq!(story.teams[0].get(&other).await.status, 404, "the reasons of others are theirs");
    assert_eq!(story.site.visitor().get(&format!("/pilots/{pilot}")).await.status, 200);
    let page = story.site.visitor().get(&format!("/challenges/{}", story.challenge)).await;
    assert!(
        page.says("Idea of Mlango Labs") && page.says("Saves three trips."),
        "everybody reads who and why"
    );
    assert!(page.says("Idea of Saturday Club") && page.says("id=\"award\""), "and who else sent an idea");
    assert!(!page.says("SECRET-PLAN"), "the full text of others is theirs");
}

#[rocket::async_test]
async fn two_releases_at_once_release_once() {
    let story = Story::tell().await;
    let second = story.site.person("Salma", &[for_agency(Role::SeniorOwner, &story.agency)]).await;
    story.decide(0, "selected").await;
    story.decide(1, "not_selected").await;
    let path = format!("{}/release", story.page());
    let (one, two) = rocket::tokio::join!(story.senior.post(&path, &[]), second.post(&path, &[]));
    assert_eq!((one.status, two.status), (303, 303));
    assert_eq!(story.release().await, 303, "once more changes nothing");
    let mut reader = story.site.app.db.read().await.unwrap();
    let pilots = store::pilots::list_of_challenge(&mut reader, &story.challenge).await.unwrap();
    assert_eq!(pilots.len(), 1);
    assert_eq!(pilots[0].standing.stage, Stage::Choice);
    let subject = pilotage::domain::Subject::new(pilotage::domain::Kind::Challenge, story.challenge.clone());
    let record = store::events::list_record(&mut reader, &subject).await.unwrap();
    assert_eq!(record.iter().filter(|entry| entry.kind == "selection-released").count(), 1);
}

#[rocket::async_test]
async fn a_decision_that_somebody_else_changed_is_not_overwritten() {
    let story = Story::tell().await;
    assert_eq!(story.decide(0, "eligible").await, 303);
    let path = format!("{}/{}/decision", story.page(), story.proposals[0]);
    let fields = [("version", "0"), ("progress", "shortlisted"), ("reason", "TYPED-IN-VAIN")];
    let reply = story.owner.post(&path, &fields).await;
    assert!(reply.status == 409 && reply.says("TYPED-IN-VAIN"), "what was typed stays");
    let again = [("version", reply.hidden("version")), ("progress", "shortlisted".to_owned())];
    let again = again.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(story.owner.post(&path, &again).await.status, 303, "and can be saved after all");
}

#[rocket::async_test]
async fn a_reserve_moves_up_when_the_chosen_team_says_no() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let refusal = format!("/pilots/{pilot}/refusal");
    assert_eq!(story.teams[0].post(&refusal, &[("reason", "")]).await.status, 422);
    assert_eq!(story.teams[1].post(&refusal, &[("reason", "no")]).await.status, 403);
    assert_eq!(story.teams[0].post(&refusal, &[("reason", "We have no people.")]).await.status, 303);
    assert_eq!(story.proposal(0).await.state, ProposalState::Declined);
    let path = format!("{}/{}/promotion", story.page(), story.proposals[1]);
    let reply = story.senior.post(&path, &[("reason", "The first team said no.")]).await;
    assert_eq!(reply.status, 303);
    assert_eq!(story.proposal(1).await.state, ProposalState::Selected);
    assert!(story.site.visitor().get(&reply.location).await.says("The first team said no."));
}

#[rocket::async_test]
async fn nobody_decides_about_their_own_team() {
    let story = Story::tell().await;
    let organisation = story.proposal(0).await.organisation_id;
    let grants = [
        for_agency(Role::PanelChair, &story.agency),
        for_organisation(Role::OrganisationMember, &organisation),
    ];
    let chair = story.site.person("Both", &grants).await;
    let path = format!("{}/{}/decision", story.page(), story.proposals[0]);
    let reply = chair.post(&path, &[("version", "0"), ("progress", "eligible")]).await;
    assert_eq!(reply.status, 403);
}
