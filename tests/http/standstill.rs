//! After a release: nothing is signed for ten days, and a complaint goes to somebody who took no part.

use pilotage::clock::{DAY, Id};
use pilotage::domain::people::Role;
use pilotage::domain::proposals::ProposalState;
use pilotage::domain::standstill::ComplaintState;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::standstill::Complaint;

use super::harness::{Browser, for_agency, for_platform};
use super::selection::{Story, set_standstill};

const FORM: &str = "0190b0a0-0000-7000-8000-00000000cccc";

/// Released with ten days to wait; the pilot.
async fn released() -> (Story, Id) {
    let story = Story::tell().await;
    set_standstill(&story.site, &story.agency, 10).await;
    let pilot = story.released().await;
    (story, pilot)
}

/// The senior owner signs what the office offered.
async fn sign(story: &Story, pilot: &Id) -> super::harness::Reply {
    let offered = {
        let mut reader = story.site.app.db.read().await.unwrap();
        store::agreements::find_open(&mut reader, pilot).await.unwrap()
    };
    let sha256 = match offered {
        Some(offered) => offered.sha256,
        None => story.offer(pilot, "90 days in 3 offices.").await,
    };
    story.signed_by(&story.senior, pilot, &sha256).await
}

async fn complain(story: &Story, team: usize, text: &str, wish: &str) -> super::harness::Reply {
    let path = format!("/proposals/{}/complaint", story.proposals[team]);
    story.teams[team].post(&path, &[("form_id", FORM), ("text", text), ("wish", wish)]).await
}

async fn complaint(story: &Story) -> Complaint {
    let mut reader = story.site.app.db.read().await.unwrap();
    store::standstill::find_complaint_of_proposal(&mut reader, &story.proposals[1]).await.unwrap().unwrap()
}

async fn answer(by: &Browser, fields: &[(&str, &str)]) -> super::harness::Reply {
    by.post(&format!("/complaints/{FORM}/answer"), fields).await
}

#[rocket::async_test]
async fn nothing_is_signed_before_ten_days_are_over() {
    let (story, pilot) = released().await;
    let refused = sign(&story, &pilot).await;
    assert_eq!(refused.status, 422);
    assert!(refused.says("more days. Nothing can be signed before."));
    let notice = format!("/challenges/{}/award", story.challenge);
    let page = story.site.visitor().get(&notice).await;
    assert!(page.status == 200 && page.says("Waiting time") && page.says("No team has complained"));
    story.site.advance(9 * DAY);
    assert_eq!(sign(&story, &pilot).await.status, 422, "the last day counts to its end");
    story.site.advance(5 * DAY);
    pilotage::jobs::clocks::run_once(&story.site.app).await.unwrap();
    pilotage::jobs::clocks::run_once(&story.site.app).await.unwrap();
    story.site.settle().await;
    let told = story.site.letters().await.into_iter().filter(|it| it.subject.contains("can be signed"));
    assert_eq!(told.count(), 1, "those who sign are told once");
    assert_eq!(sign(&story, &pilot).await.status, 303);
}

#[rocket::async_test]
async fn a_complaint_goes_to_somebody_who_took_no_part_and_holds_up_the_agreement() {
    let (story, pilot) = released().await;
    let head = story.site.person("Rehana", &[for_agency(Role::AgencyOwner, &story.agency)]).await;
    story.site.tell_at_once(&head).await;
    let reasons = format!("/proposals/{}/decision", story.proposals[1]);
    assert!(story.teams[1].get(&reasons).await.says("Was this not fair?"));
    assert!(
        !story.teams[0]
            .get(&format!("/proposals/{}/decision", story.proposals[0]))
            .await
            .says("Was this not fair?")
    );

    let empty = complain(&story, 1, " ", "").await;
    assert!(empty.status == 422 && empty.says("id=\"text-e\"") && empty.says("id=\"wish-e\""));
    assert_eq!(
        complain(&story, 0, "x", "y").await.status,
        422,
        "the chosen one has nothing to complain about"
    );
    let outsider = story.site.person("Rahima", &[]).await;
    let path = format!("/proposals/{}/complaint", story.proposals[1]);
    assert_eq!(outsider.post(&path, &[("form_id", FORM), ("text", "x"), ("wish", "y")]).await.status, 404);
    assert_eq!(complain(&story, 1, "Member 2 works for the winner. <b>", "Judge again.").await.status, 303);
    assert_eq!(
        complain(&story, 1, "Member 2 works for the winner. <b>", "Judge again.").await.status,
        303,
        "once"
    );

    story.site.settle().await;
    let letters = story.site.letters().await;
    assert!(letters.iter().any(|it| it.subject.starts_with("A team complains")));
    let page = format!("/complaints/{FORM}");
    for reader in [&head, &story.teams[1], &story.owner, &story.senior] {
        let seen = reader.get(&page).await;
        assert!(seen.status == 200 && seen.says("Member 2 works for the winner. &lt;b&gt;"));
        assert_eq!(seen.says("/answer\""), reader.person_id == head.person_id, "only the head can answer");
    }
    for other in [&outsider, &story.teams[0]] {
        assert_eq!(other.get(&page).await.status, 404);
    }
    assert!(head.get("/desk").await.says("A team complains about:"));
    assert!(!story.senior.get("/desk").await.says("A team complains about:"), "who released is involved");

    story.site.advance(20 * DAY);
    let refused = sign(&story, &pilot).await;
    assert!(refused.status == 422 && refused.says("1 complaint is not answered yet"));
    let dismissed = [("version", "1"), ("outcome", "dismissed"), ("answer", "It was declared.")];
    assert_eq!(answer(&story.senior, &dismissed).await.status, 403, "who released does not judge it");
    assert_eq!(answer(&story.owner, &dismissed).await.status, 403, "nor who prepared it");
    let bad =
        answer(&head, &[("version", "1"), ("outcome", "dismissed"), ("set_aside", pilot.as_str())]).await;
    assert!(bad.status == 422 && bad.says("id=\"answer-e\"") && bad.says("only when the complaint is right"));
    assert_eq!(answer(&head, &dismissed).await.status, 303);
    assert_eq!(answer(&head, &dismissed).await.status, 303, "twice is once");
    let other = [("version", "1"), ("outcome", "upheld"), ("answer", "No.")];
    assert_eq!(answer(&head, &other).await.status, 409, "it is answered");
    assert_eq!(complaint(&story).await.state, ComplaintState::Dismissed);
    assert!(story.teams[1].get(&page).await.says("It was declared."));
    let notice = story.site.visitor().get(&format!("/challenges/{}/award", story.challenge)).await;
    assert!(notice.says("The choice stands") && !notice.says("It was declared.") && !notice.says("Member 2"));
    assert_eq!(sign(&story, &pilot).await.status, 303);
    let mut reader = story.site.app.db.read().await.unwrap();
    let subject = Subject::new(Kind::Challenge, story.challenge.clone());
    let record = store::events::list_record(&mut reader, &subject).await.unwrap();
    for kind in ["complaint-filed", "complaint-answered"] {
        assert_eq!(record.iter().filter(|entry| entry.kind == kind).count(), 1, "{kind}");
    }
    assert!(!record.iter().any(|entry| entry.payload.to_string().contains("Member 2")));
}

#[rocket::async_test]
async fn a_complaint_that_was_right_takes_the_place_away_and_the_reserve_moves_up() {
    let (story, pilot) = released().await;
    let head = story.site.person("Rehana", &[for_agency(Role::AgencyOwner, &story.agency)]).await;
    assert_eq!(
        complain(&story, 1, "A member judged their own brother.", "Give us the place.").await.status,
        303
    );
    let upheld = [
        ("version", "1"),
        ("outcome", "upheld"),
        ("answer", "The link was not declared."),
        ("set_aside", pilot.as_str()),
    ];
    assert_eq!(answer(&head, &upheld).await.status, 303);
    assert_eq!(story.proposal(0).await.state, ProposalState::NotSelected);
    assert_eq!(story.signed_by(&story.senior, &pilot, "").await.status, 422, "it is over");
    let page = story.site.visitor().get(&format!("/pilots/{pilot}")).await;
    assert!(page.says("The link was not declared."));
    let reasons = story.teams[0].get(&format!("/proposals/{}/decision", story.proposals[0])).await;
    assert!(reasons.says("The link was not declared."));
    let promotion = format!("{}/{}/promotion", story.page(), story.proposals[1]);
    assert_eq!(story.senior.post(&promotion, &[("reason", "The complaint was right.")]).await.status, 303);
    assert_eq!(story.proposal(1).await.state, ProposalState::Selected);
}

#[rocket::async_test]
async fn without_anybody_outside_the_administrators_answer() {
    let (story, _) = released().await;
    let administrator = story.site.person("Karanja", &[for_platform(Role::PlatformAdmin)]).await;
    assert_eq!(complain(&story, 1, "It was not fair.", "Look again.").await.status, 303);
    assert!(administrator.get("/desk").await.says("A team complains about:"));
    let dismissed = [("version", "1"), ("outcome", "dismissed"), ("answer", "The rules were followed.")];
    assert_eq!(answer(&administrator, &dismissed).await.status, 303);
}

#[rocket::async_test]
async fn a_complaint_after_the_waiting_time_is_too_late_and_keeps_what_was_typed() {
    let (story, _) = released().await;
    story.site.advance(20 * DAY);
    let late = complain(&story, 1, "I was ill.", "Look again.").await;
    assert!(late.status == 422 && late.says("The time for complaints is over") && late.says("I was ill."));
}
