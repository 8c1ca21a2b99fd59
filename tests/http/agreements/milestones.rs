//! Milestones: handed over, answered in public, and what silence means.

use pilotage::clock::{DAY, Id};
use pilotage::domain::milestones::MilestoneState;
use pilotage::domain::people::Role;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::milestones::Milestone;

use super::super::harness::{Reply, for_agency, for_organisation};
use super::super::selection::Story;
use super::super::stories::agreement_fields;
use super::{SCOPE, in_force, open, with};

async fn milestone(story: &Story, pilot: &Id) -> Milestone {
    let mut reader = story.site.app.db.read().await.unwrap();
    store::milestones::find(&mut reader, pilot, 1).await.unwrap().unwrap()
}

async fn deliver(story: &Story, pilot: &Id, text: &str) -> Reply {
    let version = milestone(story, pilot).await.version.to_string();
    let fields =
        [("version", version.as_str()), ("delivered", text), ("links", "https://example.org/photos")];
    story.teams[0].post(&format!("/pilots/{pilot}/milestones/1/delivery"), &fields).await
}

async fn record(story: &Story, pilot: &Id) -> Vec<String> {
    let mut reader = story.site.app.db.read().await.unwrap();
    let subject = Subject::new(Kind::Pilot, pilot.clone());
    let record = store::events::list_record(&mut reader, &subject).await.unwrap();
    record.into_iter().map(|entry| format!("{} {}", entry.kind, entry.actor_role)).collect()
}

async fn told(story: &Story, kind: &str) -> usize {
    story.site.settle().await;
    story.site.letters().await.into_iter().filter(|letter| letter.kind == kind).count()
}

#[rocket::async_test]
async fn a_step_is_handed_over_sent_back_and_accepted_in_public() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    story.sign(&pilot, SCOPE).await;
    let page = format!("/pilots/{pilot}/milestones/1");
    let delivery = format!("{page}/delivery");
    for other in [&story.owner, &story.teams[1]] {
        let fields = [("version", "1"), ("delivered", "x")];
        assert_eq!(other.post(&delivery, &fields).await.status, 403);
    }
    let bad = [("version", "1"), ("delivered", " "), ("links", "javascript:alert(1)")];
    let bad = story.teams[0].post(&delivery, &bad).await;
    assert!(bad.status == 422 && bad.says("id=\"delivered-e\"") && bad.says("id=\"links-e\""));
    assert_eq!(deliver(&story, &pilot, "Both counters are open. <script>").await.status, 303);
    let again = [("version", "1"), ("delivered", "Other"), ("links", "")];
    assert_eq!(story.teams[0].post(&delivery, &again).await.status, 409, "somebody of the team was quicker");
    assert_eq!(told(&story, "milestone-delivered").await, 2, "those who answer for the office");
    let public = story.site.visitor().get(&page).await;
    assert!(public.says("Both counters are open.") && public.says("https://example.org/photos"));
    assert!(!public.says("<script>") && !public.says("Answer in public"));

    // Somebody of the team who also works for the office does not answer.
    let organisation = story.proposal(0).await.organisation_id;
    let grants = [
        for_agency(Role::ChallengeOwner, &story.agency),
        for_organisation(Role::OrganisationMember, &organisation),
    ];
    let both = story.site.person("Both", &grants).await;
    let answer = format!("{page}/answer");
    let version = milestone(&story, &pilot).await.version.to_string();
    let rejected = [("version", version.as_str()), ("answer", "rejected"), ("reason", "Only one is open.")];
    let own = both.post(&answer, &rejected).await;
    assert!(own.status == 422 && own.says("Your own team handed this over"));
    assert_eq!(story.teams[0].post(&answer, &rejected).await.status, 403);
    let silent = story.owner.post(&answer, &[("version", &version), ("answer", ""), ("reason", "")]).await;
    assert!(silent.status == 422 && silent.says("id=\"answer-e\"") && silent.says("id=\"reason-e\""));
    assert_eq!(story.owner.post(&answer, &rejected).await.status, 303);
    assert_eq!(story.owner.post(&answer, &rejected).await.status, 303, "twice is once");
    assert!(story.site.visitor().get(&page).await.says("Only one is open."));
    assert_eq!(deliver(&story, &pilot, "Now both.").await.status, 303, "it can be handed over again");
    let version = milestone(&story, &pilot).await.version.to_string();
    let accepted = [("version", version.as_str()), ("answer", "accepted"), ("reason", "Both are open.")];
    assert_eq!(story.senior.post(&answer, &accepted).await.status, 303);
    let other = [("version", version.as_str()), ("answer", "rejected"), ("reason", "No.")];
    assert_eq!(story.owner.post(&answer, &other).await.status, 409);
    let stored = milestone(&story, &pilot).await;
    assert_eq!(
        (stored.state, stored.answered_by),
        (MilestoneState::Accepted, story.senior.person_id.clone())
    );
    let pilot_page = story.site.visitor().get(&format!("/pilots/{pilot}")).await;
    assert!(pilot_page.says("4,000 of") && pilot_page.says("Accepted 1 June 2026"));
    let record = record(&story, &pilot).await;
    for kind in ["milestone-rejected challenge_owner", "milestone-accepted senior_owner"] {
        assert!(record.iter().any(|entry| entry == kind), "{record:?}");
    }
    let lines = story.site.visitor().get(&page).await;
    assert_eq!(
        lines.body.matches("<li class=\"done\"").count() + lines.body.matches("<li class=\"stop\"").count(),
        4
    );

    // What was delivered stays as it was agreed.
    let service = in_force(&story, &pilot).await.unwrap().content.service_id.unwrap().to_string();
    let change = [("version", "0"), ("offer", "1"), ("reason", "Cheaper."), ("ms_amount_1", "3000")];
    let draft = format!("/pilots/{pilot}/agreement/draft");
    let reply = story.owner.post(&draft, &with(&agreement_fields(SCOPE, &service), &change)).await;
    assert!(reply.status == 422 && reply.says("id=\"ms_name_1-e\""));
    let second = [("version", "0"), ("offer", "1"), ("reason", "Cheaper."), ("ms_amount_2", "5000")];
    let reply = story.owner.post(&draft, &with(&agreement_fields(SCOPE, &service), &second)).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    let sha256 = open(&story, &pilot).await.unwrap().sha256;
    for by in [&story.teams[0], &story.senior] {
        assert_eq!(story.signed_by(by, &pilot, &sha256).await.status, 303);
    }
    let mut reader = story.site.app.db.read().await.unwrap();
    let all = store::milestones::list_of_pilot(&mut reader, &pilot).await.unwrap();
    assert_eq!(all.iter().map(|it| it.amount_minor).collect::<Vec<_>>(), [400_000, 500_000]);
}

#[rocket::async_test]
async fn silence_goes_up_once_and_then_accepts() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    story.sign(&pilot, SCOPE).await;
    assert_eq!(deliver(&story, &pilot, "Both counters are open.").await.status, 303);
    let stored = milestone(&story, &pilot).await;
    let clocks = async || {
        pilotage::jobs::clocks::run_once(&story.site.app).await.unwrap();
        pilotage::jobs::clocks::run_once(&story.site.app).await.unwrap();
    };
    // Monday 1 June; the tenth working day in Bangladesh is Monday 15 June, the twentieth Monday 29 June.
    story.site.advance(stored.answer_due_at.unwrap().since(story.site.app.now()));
    clocks().await;
    assert!(milestone(&story, &pilot).await.escalated_at.is_none(), "the last day counts to its end");
    story.site.advance(2_000);
    clocks().await;
    assert!(milestone(&story, &pilot).await.escalated_at.is_some());
    assert_eq!(told(&story, "milestone-late").await, 1);
    assert!(story.site.visitor().get(&format!("/pilots/{pilot}")).await.says("The office is late"));
    assert!(story.senior.get("/desk").await.says("A team handed over:"));
    let due = milestone(&story, &pilot).await.accept_due_at.unwrap();
    assert_eq!(due, stored.accept_due_at.unwrap(), "told in time, nothing is put off");
    assert_eq!(due.since(stored.answer_due_at.unwrap()), 14 * DAY);
    story.site.advance(due.since(story.site.app.now()));
    clocks().await;
    assert_eq!(milestone(&story, &pilot).await.state, MilestoneState::Submitted);
    story.site.advance(2_000);
    clocks().await;
    let accepted = milestone(&story, &pilot).await;
    assert_eq!((accepted.state, accepted.answered_by), (MilestoneState::Accepted, None));
    assert_eq!(told(&story, "milestone-late").await, 1, "told once");
    assert!(record(&story, &pilot).await.iter().any(|entry| entry == "milestone-silent rule"));
    let page = story.site.visitor().get(&format!("/pilots/{pilot}/milestones/1")).await;
    assert!(page.says("Accepted, because the office did not answer"));
}

#[rocket::async_test]
async fn silence_that_does_not_accept_stays_late_in_public() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let sha256 = {
        let service = super::service(&story).await;
        let fields =
            with(&agreement_fields(SCOPE, &service), &[("version", "0"), ("offer", "1"), ("silence", "")]);
        assert_eq!(story.owner.post(&format!("/pilots/{pilot}/agreement/draft"), &fields).await.status, 303);
        open(&story, &pilot).await.unwrap().sha256
    };
    for by in [&story.teams[0], &story.senior] {
        assert_eq!(story.signed_by(by, &pilot, &sha256).await.status, 303);
    }
    assert_eq!(deliver(&story, &pilot, "Both counters are open.").await.status, 303);
    for _ in 0..3 {
        story.site.advance(40 * DAY);
        pilotage::jobs::clocks::run_once(&story.site.app).await.unwrap();
    }
    let stored = milestone(&story, &pilot).await;
    assert!(stored.state == MilestoneState::Submitted && stored.escalated_at.is_some());
    let page = story.site.visitor().get(&format!("/pilots/{pilot}/milestones/1")).await;
    assert!(page.says("The office is late") && page.says("It waits until the office answers."));
    assert_eq!(told(&story, "milestone-late").await, 1);
}

#[rocket::async_test]
async fn a_site_that_was_down_gives_the_senior_owner_the_whole_time() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    story.sign(&pilot, SCOPE).await;
    assert_eq!(deliver(&story, &pilot, "Both counters are open.").await.status, 303);
    story.site.advance(90 * DAY);
    pilotage::jobs::clocks::run_once(&story.site.app).await.unwrap();
    pilotage::jobs::clocks::run_once(&story.site.app).await.unwrap();
    let stored = milestone(&story, &pilot).await;
    assert_eq!(stored.state, MilestoneState::Submitted, "nobody was told before");
    assert!(stored.accept_due_at.unwrap() > story.site.app.now().plus(13 * DAY));
}
