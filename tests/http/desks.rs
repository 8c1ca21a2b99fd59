//! The desk shows each person what waits for them.

use super::selection::Story;

#[rocket::async_test]
async fn a_visitor_signs_in_and_a_citizen_sees_an_empty_desk_in_words() {
    let story = Story::tell().await;
    assert_eq!(story.site.visitor().get("/desk").await.status, 303);
    let citizen = story.site.person("Rahima", &[]).await;
    let desk = citizen.get("/desk").await;
    assert!(desk.status == 200 && desk.says("Nothing waits for you") && desk.says("/desk/voices"));
    assert!(!desk.says("class=\"board\""));
}

#[rocket::async_test]
async fn deciding_waits_for_the_owner_first_and_for_the_senior_owner_after() {
    let story = Story::tell().await;
    assert!(story.owner.get("/desk").await.says("2 of 2 ideas wait for a decision"));
    assert!(story.senior.get("/desk").await.says("Nothing waits for you"));
    story.decide(0, "selected").await;
    story.decide(1, "not_selected").await;
    assert!(story.owner.get("/desk").await.says("Nothing waits for you"));
    let desk = story.senior.get("/desk").await;
    assert!(desk.says("All 2 decisions are ready") && desk.says("class=\"me\""));
    assert!(story.senior.get("/desk?show=sign").await.says("Nothing to do here"));
    story.release().await;
    assert!(story.senior.get("/desk").await.says("Write the agreement:"));
}

#[rocket::async_test]
async fn a_team_sees_its_ideas_and_no_result_before_the_release() {
    let story = Story::tell().await;
    story.decide(0, "selected").await;
    let desk = story.teams[0].get("/desk").await;
    assert!(desk.says("Idea of Mlango Labs") && !desk.says("Read the reasons"));
    story.decide(1, "not_selected").await;
    story.release().await;
    let desk = story.teams[0].get("/desk").await;
    assert!(desk.says("Read the reasons") && desk.says("/agreement"));
}

#[rocket::async_test]
async fn every_desk_renders_in_every_language() {
    let story = Story::tell().await;
    story.released().await;
    for language in ["en", "bn", "id", "ar"] {
        for person in [&story.owner, &story.senior, &story.teams[0], &story.teams[1]] {
            assert_eq!(person.get(&format!("/{language}/desk")).await.status, 200);
        }
    }
}
