//! A pilot in public: signed, told about, moved with reasons, stopped.

use pilotage::clock::Id;
use pilotage::domain::challenges::ChallengeState;
use pilotage::domain::pilots::{PilotState, Standing};
use pilotage::domain::proposals::ProposalState;
use pilotage::domain::stages::Stage;
use pilotage::store;

use super::selection::Story;

#[rocket::async_test]
async fn a_signed_agreement_starts_the_pilot() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let sha256 = story.offer(&pilot, "90 days in 3 offices.").await;
    assert_eq!(story.signed_by(&story.teams[0], &pilot, &sha256).await.status, 303);
    assert_eq!(story.proposal(0).await.state, ProposalState::Selected, "one signature is none");
    assert_eq!(story.signed_by(&story.senior, &pilot, &sha256).await.status, 303);
    assert_eq!(story.signed_by(&story.senior, &pilot, &sha256).await.status, 303, "twice is once");
    assert_eq!(story.proposal(0).await.state, ProposalState::Contracted);
    assert_eq!(story.challenge().await.state, ChallengeState::Piloting);
    let page = story.site.visitor().get(&format!("/pilots/{pilot}")).await;
    assert!(page.says("90 days in 3 offices.") && page.says("1 June 2026"));
    let mut reader = story.site.app.db.read().await.unwrap();
    assert_eq!(store::pilots::list_moves(&mut reader, &pilot).await.unwrap().len(), 2);
}

/// The pilot passed its gate.
async fn at_scale(story: &Story, pilot: &Id) {
    let mut tx = story.site.app.db.write().await.unwrap();
    let mut stored = store::pilots::find(&mut tx, pilot).await.unwrap().unwrap();
    stored.standing = Standing { state: PilotState::Verified, stage: Stage::Scale };
    store::pilots::save(&mut tx, &stored).await.unwrap();
    tx.commit().await.unwrap();
}

#[rocket::async_test]
async fn a_stage_moves_with_a_reason_by_a_senior_owner_only() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    story.sign(&pilot, "90 days in 3 offices.").await;
    let path = format!("/pilots/{pilot}/stage");
    let version = story.senior.get(&path).await.hidden("version");
    let to_proof = [("version", version.as_str()), ("to", "proof"), ("reason", "Time was saved.")];
    assert_eq!(story.senior.post(&path, &to_proof).await.status, 422, "forward leads a gate");
    at_scale(&story, &pilot).await;
    let version = story.senior.get(&path).await.hidden("version");
    let version = version.as_str();
    let to_proof = [("version", version), ("to", "proof"), ("reason", "Time was saved.")];
    for other in [&story.owner, &story.teams[0]] {
        assert_eq!(other.post(&path, &to_proof).await.status, 403);
    }
    let nowhere = [("version", version), ("to", "scale"), ("reason", "")];
    let reply = story.senior.post(&path, &nowhere).await;
    assert!(reply.status == 422 && reply.says("id=\"to-e\"") && reply.says("id=\"reason-e\""));
    assert_eq!(story.senior.post(&path, &to_proof).await.status, 303);
    let late = [("version", version), ("to", "pilot"), ("reason", "Back.")];
    assert_eq!(story.senior.post(&path, &late).await.status, 409, "it moved meanwhile");
    let version = story.senior.get(&path).await.hidden("version");
    let stop = [("version", version.as_str()), ("to", "stopped"), ("reason", "It cost too much.")];
    assert_eq!(story.senior.post(&path, &stop).await.status, 303);
    let page = story.site.visitor().get(&format!("/pilots/{pilot}")).await;
    assert!(page.says("It cost too much.") && page.says("tag bad"));
    let mut reader = story.site.app.db.read().await.unwrap();
    let stored = store::pilots::find(&mut reader, &pilot).await.unwrap().unwrap();
    assert_eq!((stored.standing.stage, stored.standing.state), (Stage::Proof, PilotState::Terminated));
    let subject = pilotage::domain::Subject::new(pilotage::domain::Kind::Pilot, pilot.clone());
    let record = store::events::list_record(&mut reader, &subject).await.unwrap();
    assert_eq!(record.iter().filter(|entry| entry.kind == "pilot-moved").count(), 1);
    assert_eq!(record.iter().filter(|entry| entry.kind == "pilot-stopped").count(), 1);
}

#[rocket::async_test]
async fn the_team_and_the_office_tell_news_and_keep_the_sites() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let (team, other) = (&story.teams[0], &story.teams[1]);
    let news =
        [("title", "First day"), ("text", "Ten people came. <script>alert(1)</script>"), ("language", "en")];
    let updates = format!("/pilots/{pilot}/updates");
    assert_eq!(other.post(&updates, &news).await.status, 403);
    let mut twice = news.to_vec();
    twice.push(("form_id", "0190b0a0-0000-7000-8000-00000000aaaa"));
    assert_eq!(team.post(&updates, &twice).await.status, 303);
    assert_eq!(team.post(&updates, &twice).await.status, 303);
    assert_eq!(team.post(&updates, &[("title", ""), ("text", ""), ("language", "xx")]).await.status, 422);
    let sites = format!("/pilots/{pilot}/sites");
    assert_eq!(story.owner.post(&sites, &[("site_name", "Gangachara")]).await.status, 303);
    let again = story.owner.post(&sites, &[("site_name", "gangachara")]).await;
    assert!(again.status == 422 && again.says("id=\"site_name-e\""));
    let page = story.site.visitor().get(&format!("/pilots/{pilot}")).await;
    assert_eq!(page.body.matches("First day").count(), 1, "sent twice, told once");
    assert!(page.says("Gangachara") && !page.says("<script>alert"));
    let mut reader = story.site.app.db.read().await.unwrap();
    let site = store::pilots::list_sites(&mut reader, &pilot).await.unwrap().remove(0);
    drop(reader);
    let closing = format!("{sites}/{}/closing", site.id);
    assert_eq!(other.post(&closing, &[]).await.status, 403);
    assert_eq!(team.post(&closing, &[]).await.status, 303);
    assert_eq!(team.post(&closing, &[]).await.status, 303);
    assert_eq!(story.owner.post(&sites, &[("site_name", "Gangachara")]).await.status, 303, "it opens again");
    story.site.settle().await;
    let told = story.site.letters().await.into_iter().filter(|letter| letter.kind == "pilot-updated").count();
    assert_eq!(told, 0, "the only follower is the one who wrote it");
}

#[rocket::async_test]
async fn the_page_never_shows_a_number_that_nobody_measured() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let page = story.site.visitor().get(&format!("/pilots/{pilot}")).await;
    assert!(page.says("We count from the day the pilot starts."));
    assert_eq!(story.site.visitor().get("/pilots/nothing").await.status, 404);
}
