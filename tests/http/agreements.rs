//! Agreements of pilots, the services that they change, and their milestones.

mod milestones;
mod services;

use pilotage::clock::Id;
use pilotage::domain::agreements::AgreementState;
use pilotage::domain::people::Role;
use pilotage::domain::pilots::PilotState;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::agreements::Agreement;
use sha2::{Digest, Sha256};

use super::harness::{Browser, for_agency, for_organisation};
use super::selection::Story;
use super::stories::{add_service, agreement_fields};

/// The words that an agreement is about, in most stories.
const SCOPE: &str = "Two counters for 180 days.";

async fn open(story: &Story, pilot: &Id) -> Option<Agreement> {
    let mut reader = story.site.app.db.read().await.unwrap();
    store::agreements::find_open(&mut reader, pilot).await.unwrap()
}

async fn in_force(story: &Story, pilot: &Id) -> Option<Agreement> {
    let mut reader = story.site.app.db.read().await.unwrap();
    store::agreements::find_in_force(&mut reader, pilot).await.unwrap()
}

async fn service(story: &Story) -> String {
    let by = story.owner.person_id.clone().unwrap();
    let name = format!("Service {}", story.site.app.clock.new_id());
    add_service(&story.site.app, &story.agency, &by, &name).await.to_string()
}

/// All fields with some of them changed.
fn with<'a>(fields: &[(&'a str, &'a str)], changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all: Vec<(&str, &str)> = fields
        .iter()
        .filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name))
        .copied()
        .collect();
    all.extend_from_slice(changes);
    all
}

/// The present version of what the two sides work on, for a hidden field.
async fn version(story: &Story, pilot: &Id) -> String {
    open(story, pilot).await.map_or(0, |open| open.version).to_string()
}

#[rocket::async_test]
async fn a_first_draft_is_filled_from_the_idea_and_the_challenge() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    for who in [&story.owner, &story.senior, &story.teams[0]] {
        let page = who.get(&format!("/pilots/{pilot}/agreement/draft")).await;
        assert_eq!(page.status, 200);
        assert!(page.says("A helper sends it.") && page.says("Offer it to be signed"));
    }
    for who in [&story.teams[1], &story.site.person("Rahima", &[]).await] {
        assert_eq!(who.get(&format!("/pilots/{pilot}/agreement/draft")).await.status, 403);
        let page = who.get(&format!("/pilots/{pilot}/agreement")).await;
        assert!(page.status == 200 && page.says("Both sides have not signed an agreement yet."));
    }
}

#[rocket::async_test]
async fn a_draft_lacks_what_it_likes_and_an_offer_says_everything_that_is_missing() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let path = format!("/pilots/{pilot}/agreement/draft");
    let form = "0190b0a0-0000-7000-8000-00000000d00d";
    let little = [("form_id", form), ("version", "0"), ("scope", "Something"), ("ms_amount_1", "x")];
    let reply = story.owner.post(&path, &little).await;
    assert!(reply.status == 422 && reply.says("id=\"ms_amount_1-e\"") && reply.says("Something"));
    let little = [("form_id", form), ("version", "0"), ("scope", "Something")];
    assert_eq!(story.owner.post(&path, &little).await.status, 303);
    assert_eq!(story.owner.post(&path, &little).await.status, 303, "twice is once");
    assert_eq!(open(&story, &pilot).await.unwrap().version, 1);
    let offered = [("version", "1"), ("scope", "Something"), ("offer", "1")];
    let reply = story.owner.post(&path, &offered).await;
    assert_eq!(reply.status, 422);
    for field in
        ["sites", "service", "starts", "ends", "data_protection", "measures", "people", "method", "promises"]
    {
        assert!(reply.says(&format!("id=\"{field}-e\"")), "{field}");
    }
    assert!(reply.says("id=\"ms_name_1-e\""));
    assert_eq!(open(&story, &pilot).await.unwrap().state, AgreementState::Draft);
    // Nobody but the two sides sees a draft.
    let page = format!("/pilots/{pilot}/agreement");
    assert!(story.teams[0].get(&page).await.says("Something"));
    for other in [&story.teams[1], &story.site.visitor()] {
        assert!(!other.get(&page).await.says("Something"));
    }
}

#[rocket::async_test]
async fn both_sides_sign_and_everybody_can_check_the_words() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let sha256 = story.offer(&pilot, SCOPE).await;
    let page = format!("/pilots/{pilot}/agreement");
    assert!(!story.site.visitor().get(&page).await.says(SCOPE), "an offer is between the two");
    // Who wrote for the office does not sign for it, whatever else they are.
    let both = story
        .site
        .person(
            "Both",
            &[for_agency(Role::ChallengeOwner, &story.agency), for_agency(Role::SeniorOwner, &story.agency)],
        )
        .await;
    let mut fields = agreement_fields(SCOPE, "");
    let (service, version) = (service(&story).await, version(&story, &pilot).await);
    fields = with(&fields, &[("service", &service), ("version", &version), ("offer", "1")]);
    assert_eq!(both.post(&format!("{page}/draft"), &fields).await.status, 303);
    let changed = open(&story, &pilot).await.unwrap().sha256;
    assert_ne!(sha256, changed);
    let own = story.signed_by(&both, &pilot, &changed).await;
    assert!(own.status == 422 && own.says("Another senior owner has to sign it."));
    assert_eq!(story.signed_by(&story.owner, &pilot, &changed).await.status, 403, "no senior owner");
    assert_eq!(story.signed_by(&story.teams[1], &pilot, &changed).await.status, 403, "another team");
    let stale = story.signed_by(&story.teams[0], &pilot, &sha256).await;
    assert!(
        stale.status == 409 && stale.says("Nothing was signed"),
        "those words are not on the table any more"
    );
    for by in [&story.teams[0], &story.senior] {
        assert_eq!(story.signed_by(by, &pilot, &changed).await.status, 303);
    }
    let public = story.site.visitor().get(&page).await;
    assert!(
        public.says(SCOPE)
            && public.says(&changed)
            && public.says("Senior owner")
            && public.says("Team lead")
    );
    assert!(!public.says("Farida") && !public.says("Lead of Mlango Labs"), "people are named by their role");
    let file = story.site.visitor().get(&format!("{page}/versions/1/content.json")).await;
    let made: String =
        Sha256::digest(file.body.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(made, changed, "the fingerprint is of these very bytes");
    assert_eq!(file.json()["pilot_id"], pilot.as_str());
    let agreement = in_force(&story, &pilot).await.unwrap();
    assert_eq!(agreement.content.plan.people_per_group, 90);
    let mut reader = story.site.app.db.read().await.unwrap();
    let subject = Subject::new(Kind::Pilot, pilot.clone());
    let record = store::events::list_record(&mut reader, &subject).await.unwrap();
    let entry = record.iter().find(|entry| entry.kind == "pilot-signed").unwrap();
    assert_eq!(entry.payload["sha256"], changed.as_str());
    let milestones = store::milestones::list_of_pilot(&mut reader, &pilot).await.unwrap();
    assert_eq!(milestones.iter().map(|it| it.amount_minor).collect::<Vec<_>>(), [400_000, 600_000]);
    drop(reader);
    let pilot_page = story.site.visitor().get(&format!("/pilots/{pilot}")).await;
    assert!(pilot_page.says("Steps and payments") && pilot_page.says("Counters ready"));
    for language in ["bn", "id", "ar"] {
        for path in [page.clone(), format!("{page}/versions/1"), format!("/pilots/{pilot}/milestones/1")] {
            assert_eq!(story.site.visitor().get(&format!("/{language}{path}")).await.status, 200);
        }
        let form = story.owner.get(&format!("/{language}{page}/draft")).await;
        assert_eq!(form.status, 200);
    }
    story.site.settle().await;
    let letters = story.site.letters().await;
    for kind in ["agreement-offered", "agreement-half-signed", "pilot-signed"] {
        assert!(letters.iter().any(|letter| letter.kind == kind), "{kind}");
    }
}

#[rocket::async_test]
async fn nobody_signs_for_both_sides() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let organisation = story.proposal(0).await.organisation_id;
    let grants = [
        for_agency(Role::SeniorOwner, &story.agency),
        for_organisation(Role::OrganisationAdmin, &organisation),
    ];
    let both = story.site.person("Both", &grants).await;
    let sha256 = story.offer(&pilot, SCOPE).await;
    assert_eq!(story.signed_by(&both, &pilot, &sha256).await.status, 303, "for the team");
    assert_eq!(story.signed_by(&both, &pilot, &sha256).await.status, 303, "and once more, for nobody else");
    let offered = open(&story, &pilot).await.unwrap();
    assert!(offered.organisation.is_some() && offered.agency.is_none());
    let member = [
        for_agency(Role::SeniorOwner, &story.agency),
        for_organisation(Role::OrganisationMember, &organisation),
    ];
    let member = story.site.person("Member", &member).await;
    assert_eq!(story.signed_by(&member, &pilot, &sha256).await.status, 403, "no officer of their own team");
    let second = story.site.person("Second lead", &[grants[1].clone()]).await;
    let again = story.signed_by(&second, &pilot, &sha256).await;
    assert!(again.status == 422 && again.says("Your side has signed already"));
}

#[rocket::async_test]
async fn an_offer_is_taken_back_or_answered_and_signatures_go_with_the_words() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let page = format!("/pilots/{pilot}/agreement");
    let sha256 = story.offer(&pilot, SCOPE).await;
    assert_eq!(story.signed_by(&story.teams[0], &pilot, &sha256).await.status, 303);
    let withdrawal = format!("{page}/withdrawal");
    let at = version(&story, &pilot).await;
    let foreign = story.teams[0].post(&withdrawal, &[("version", &at)]).await;
    assert!(foreign.status == 422 && foreign.says("The other side wrote this"));
    assert_eq!(story.owner.post(&withdrawal, &[("version", "1")]).await.status, 409);
    assert_eq!(story.owner.post(&withdrawal, &[("version", &at)]).await.status, 303);
    let draft = open(&story, &pilot).await.unwrap();
    assert_eq!((draft.state, draft.number), (AgreementState::Draft, 1));
    assert!(draft.organisation.is_none() && draft.sha256.is_empty());
    assert_eq!(story.signed_by(&story.senior, &pilot, &sha256).await.status, 422, "nothing is offered");

    // The team answers with its own words; a save over somebody else's is a conflict that keeps what was typed.
    let service = service(&story).await;
    let at = version(&story, &pilot).await;
    let answer =
        with(&agreement_fields("Three counters for 90 days.", &service), &[("version", &at), ("offer", "1")]);
    assert_eq!(story.teams[0].post(&format!("{page}/draft"), &answer).await.status, 303);
    let stale = with(&agreement_fields("OFFICE WORDS", &service), &[("version", &at)]);
    let conflict = story.owner.post(&format!("{page}/draft"), &stale).await;
    assert!(
        conflict.status == 409
            && conflict.says("OFFICE WORDS")
            && conflict.says("Three counters for 90 days.")
    );
    let offered = open(&story, &pilot).await.unwrap();
    for by in [&story.senior, &story.teams[0]] {
        assert_eq!(story.signed_by(by, &pilot, &offered.sha256).await.status, 303);
    }
    assert_eq!(in_force(&story, &pilot).await.unwrap().number, 1, "no number was used up");
}

#[rocket::async_test]
async fn a_draft_can_be_thrown_away_and_begun_anew() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let path = format!("/pilots/{pilot}/agreement");
    let draft = [("version", "0"), ("scope", "Nonsense")];
    assert_eq!(story.senior.post(&format!("{path}/draft"), &draft).await.status, 303);
    let removal = format!("{path}/removal");
    assert_eq!(story.teams[0].post(&removal, &[("version", "1")]).await.status, 422, "it is not theirs");
    assert_eq!(story.owner.post(&removal, &[("version", "1")]).await.status, 303);
    assert!(open(&story, &pilot).await.is_none());
    // The senior owner wrote in the one that is gone, and signs the new one.
    story.sign(&pilot, SCOPE).await;
}

#[rocket::async_test]
async fn milestones_fit_the_budget_and_numbers_are_read_in_four_scripts() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    {
        let mut challenge = story.challenge().await;
        challenge.content.budget_minor = Some(900_000);
        let mut tx = story.site.app.db.write().await.unwrap();
        store::challenges::save(&mut tx, &challenge).await.unwrap();
        tx.commit().await.unwrap();
    }
    let path = format!("/pilots/{pilot}/agreement/draft");
    let service = service(&story).await;
    let fields = with(&agreement_fields(SCOPE, &service), &[("version", "0"), ("offer", "1")]);
    let dear = story.owner.post(&path, &fields).await;
    assert!(dear.status == 422 && dear.says("id=\"ms_amount_2-e\"") && dear.says("10,000"), "{}", dear.body);
    let bangla = with(
        &fields,
        &[
            ("ms_amount_1", "৩,৫০০.৫০"),
            ("ms_amount_2", "٥٠٠٠"),
            ("people", "১২০"),
            ("target_elapsed", "٣٣٫٥"),
            ("starts_day", "২"),
            ("starts_year", "২০২৬"),
        ],
    );
    let reply = story.owner.post(&path, &bangla).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    let content = open(&story, &pilot).await.unwrap().content;
    assert_eq!(content.milestones.iter().map(|it| it.amount_minor).collect::<Vec<_>>(), [350_050, 500_000]);
    assert_eq!((content.plan.people_per_group, content.plan.measures[0].target_bp), (120, 3_350));
}

#[rocket::async_test]
async fn the_form_says_how_many_people_are_needed_without_saving() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let path = format!("/pilots/{pilot}/agreement/draft");
    let fields = with(&agreement_fields(SCOPE, ""), &[("version", "0"), ("people", "40"), ("reckon", "1")]);
    let page = story.owner.post(&path, &fields).await;
    assert_eq!(page.status, 200);
    // 7.849 · 0.5² · (1 + 0.8²) / 0.2², rounded up.
    assert!(page.says("ask at least 81 people in each group") && page.says("You plan fewer."));
    assert!(page.says(SCOPE) && open(&story, &pilot).await.is_none());
}

#[rocket::async_test]
async fn an_amendment_is_public_with_its_difference_and_says_when_the_goalposts_moved() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let page = format!("/pilots/{pilot}/agreement");
    story.sign(&pilot, SCOPE).await;
    let service = in_force(&story, &pilot).await.unwrap().content.service_id.unwrap().to_string();
    let same = agreement_fields(SCOPE, &service);
    let offer = [("version", "0"), ("offer", "1")];
    let reply = story.owner.post(&format!("{page}/draft"), &with(&same, &offer)).await;
    assert!(reply.status == 422 && reply.says("Nothing was changed") && reply.says("id=\"reason-e\""));
    let reason = [("version", "0"), ("offer", "1"), ("reason", "A third office joins.")];
    let wider = with(&agreement_fields("Three counters for 180 days.", &service), &reason);
    assert_eq!(story.owner.post(&format!("{page}/draft"), &wider).await.status, 303);
    assert!(!story.site.visitor().get(&page).await.says("A third office joins."));
    let sha256 = open(&story, &pilot).await.unwrap().sha256;
    for by in [&story.teams[0], &story.senior] {
        assert_eq!(story.signed_by(by, &pilot, &sha256).await.status, 303);
    }
    let second = in_force(&story, &pilot).await.unwrap();
    assert_eq!((second.number, second.moved_goalposts), (2, false));
    let change = story.site.visitor().get(&format!("{page}/versions/2")).await;
    assert!(
        change.says("A third office joins.")
            && change.says("</span>Three</ins>")
            && change.says("</span>Two</del>")
    );
    assert!(!change.says("The goalposts moved:"));
    let first = story.site.visitor().get(&format!("{page}/versions/1")).await;
    assert!(first.says(SCOPE) && first.says("A later version holds now."));
    assert_eq!(story.site.visitor().get(&format!("{page}/versions/3")).await.status, 404);

    run(&story, &pilot).await;
    let warned = story.owner.get(&format!("{page}/draft")).await;
    assert!(warned.says("everyone will read here that the goalposts moved"));
    let easier = [("version", "0"), ("offer", "1"), ("reason", "It is hard."), ("target_elapsed", "30")];
    let easier = with(&agreement_fields("Three counters for 180 days.", &service), &easier);
    assert_eq!(story.owner.post(&format!("{page}/draft"), &easier).await.status, 303);
    let sha256 = open(&story, &pilot).await.unwrap().sha256;
    for by in [&story.teams[0], &story.senior] {
        assert_eq!(story.signed_by(by, &pilot, &sha256).await.status, 303);
    }
    assert!(in_force(&story, &pilot).await.unwrap().moved_goalposts);
    let public = story.site.visitor().get(&page).await;
    assert!(public.says("The goalposts moved") && public.says("It is hard."));
    let mut reader = story.site.app.db.read().await.unwrap();
    let subject = Subject::new(Kind::Pilot, pilot.clone());
    let record = store::events::list_record(&mut reader, &subject).await.unwrap();
    let moved: Vec<bool> = record
        .iter()
        .filter(|entry| entry.kind == "agreement-amended")
        .map(|entry| entry.payload["goalposts_moved"].as_bool().unwrap())
        .collect();
    assert_eq!(moved.iter().filter(|moved| **moved).count(), 1);
    assert_eq!(moved.len(), 2);
    drop(reader);
    story.site.settle().await;
    let told = story.site.letters().await;
    assert!(told.iter().any(|letter| letter.kind == "agreement-amended"));
}

/// The pilot runs.
async fn run(story: &Story, pilot: &Id) {
    let mut tx = story.site.app.db.write().await.unwrap();
    let mut row = store::pilots::find(&mut tx, pilot).await.unwrap().unwrap();
    row.standing.state = PilotState::Running;
    store::pilots::save(&mut tx, &row).await.unwrap();
    tx.commit().await.unwrap();
}

/// What somebody's desk says in English.
async fn desk(browser: &Browser) -> String {
    browser.get("/desk").await.body
}

#[rocket::async_test]
async fn the_desks_say_whose_turn_it_is() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    for who in [&story.owner, &story.senior, &story.teams[0]] {
        assert!(desk(who).await.contains("Write the agreement:"));
    }
    let sha256 = story.offer(&pilot, SCOPE).await;
    assert!(!desk(&story.owner).await.contains("the agreement:"), "it is with others");
    for who in [&story.senior, &story.teams[0]] {
        assert!(desk(who).await.contains("Sign the agreement:"));
    }
    assert_eq!(story.signed_by(&story.teams[0], &pilot, &sha256).await.status, 303);
    assert!(!desk(&story.teams[0]).await.contains("Sign the agreement:"));
    assert_eq!(story.signed_by(&story.senior, &pilot, &sha256).await.status, 303);
    assert!(!desk(&story.senior).await.contains("the agreement:"));
    assert!(desk(&story.teams[0]).await.contains("Hand over:"));
}
