//! Following: who presses the button hears what becomes of a thing, until they press it again.

use super::challenges::Office;
use super::harness::{Browser, Site};
use super::selection::Story;

async fn press(who: &Browser, kind: &str, id: &str, follow: &str) -> u16 {
    let fields = [("kind", kind), ("id", id), ("follow", follow), ("return_to", "/challenges")];
    let reply = who.post("/follows", &fields).await;
    if reply.status == 303 {
        assert_eq!(reply.location, "/challenges", "back to the page with the button");
    }
    reply.status
}

async fn told(site: &Site, kind: &str) -> Vec<String> {
    site.settle().await;
    let mut to: Vec<String> = site
        .letters()
        .await
        .into_iter()
        .filter(|letter| letter.kind == kind)
        .map(|letter| letter.address)
        .collect();
    to.sort();
    to
}

#[rocket::async_test]
async fn the_button_says_what_it_does_and_pressing_twice_is_once() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let page = format!("/challenges/{challenge}");
    let citizen = office.site.person("Rahima", &[]).await;
    let id = challenge.as_str();
    assert!(
        office.site.visitor().get(&page).await.says("/sign-in?return_to"),
        "a visitor is asked to sign in"
    );
    assert!(citizen.get(&page).await.says("<span>Follow</span>"));
    for _ in 0..2 {
        assert_eq!(press(&citizen, "challenge", id, "1").await, 303);
    }
    assert!(citizen.get(&page).await.says("Stop following"));
    for _ in 0..2 {
        assert_eq!(press(&citizen, "challenge", id, "0").await, 303);
    }
    assert!(citizen.get(&page).await.says("<span>Follow</span>"));
    assert!(office.site.visitor().post("/follows", &[]).await.location.contains("/sign-in"));
}

#[rocket::async_test]
async fn a_follower_of_an_office_hears_of_its_challenges_and_of_nothing_after_leaving() {
    let office = Office::open().await;
    let (rahima, karim) = (office.site.person("Rahima", &[]).await, office.site.person("Kamal", &[]).await);
    office.site.tell_at_once(&rahima).await;
    let agency = office.agency.as_str();
    assert_eq!(press(&rahima, "agency", agency, "1").await, 303);
    assert_eq!(press(&karim, "agency", agency, "1").await, 303);
    assert_eq!(press(&karim, "agency", agency, "0").await, 303);
    let challenge = office.published().await;
    let to = told(&office.site, "challenge-published").await;
    assert!(
        to.contains(&"rahima@people.example".to_owned()) && !to.contains(&"kamal@people.example".to_owned())
    );
    assert_eq!(press(&rahima, "challenge", challenge.as_str(), "1").await, 303);
    let questions = format!("/challenges/{challenge}/questions");
    let question = karim.post(&questions, &[("question", "May two teams join?")]).await;
    assert_eq!(question.status, 303);
    let id = {
        let mut reader = office.site.app.db.read().await.unwrap();
        pilotage::store::questions::list(&mut reader, &challenge).await.unwrap().remove(0).id
    };
    let answer = [("version", "1"), ("answer", "Yes, they may.")];
    assert_eq!(office.author.post(&format!("/questions/{id}/answer"), &answer).await.status, 303);
    let to = told(&office.site, "question-answered").await;
    assert_eq!(to, ["kamal@people.example", "rahima@people.example"], "who asked, and who follows");
    // Somebody who stopped hears no more.
    assert_eq!(press(&rahima, "challenge", challenge.as_str(), "0").await, 303);
    let from = format!("/challenges/{challenge}/cancellation");
    assert_eq!(office.act(&office.senior, &from, &from, &[("reason", "The law changed.")]).await.status, 303);
    let to = told(&office.site, "challenge-cancelled").await;
    assert!(!to.contains(&"rahima@people.example".to_owned()), "{to:?}");
}

#[rocket::async_test]
async fn followers_of_a_challenge_hear_of_its_pilot_and_each_event_comes_once() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    story.site.tell_at_once(&citizen).await;
    assert_eq!(press(&citizen, "challenge", story.challenge.as_str(), "1").await, 303);
    let pilot = story.released().await;
    assert_eq!(press(&citizen, "pilot", pilot.as_str(), "1").await, 303);
    let to = told(&story.site, "selection-released").await;
    assert!(to.contains(&"rahima@people.example".to_owned()), "{to:?}");
    // She follows the pilot and its challenge: one letter all the same.
    story.sign(&pilot, "90 days in 3 offices.").await;
    let to = told(&story.site, "pilot-signed").await;
    assert_eq!(to.iter().filter(|address| *address == "rahima@people.example").count(), 1, "{to:?}");
    let news = [("title", "We begin"), ("text", "Two helpers are trained."), ("language", "en")];
    assert_eq!(story.teams[0].post(&format!("/pilots/{pilot}/updates"), &news).await.status, 303);
    let to = told(&story.site, "pilot-updated").await;
    assert_eq!(to, ["rahima@people.example"]);
}

#[rocket::async_test]
async fn what_is_not_there_or_not_to_be_seen_cannot_be_followed() {
    let office = Office::open().await;
    let draft = office.begin().await;
    let citizen = office.site.person("Rahima", &[]).await;
    assert_eq!(press(&citizen, "challenge", draft.as_str(), "1").await, 404);
    assert_eq!(press(&office.colleague, "challenge", draft.as_str(), "1").await, 303);
    let nothing = "0190b0a0-0000-7000-8000-000000000000";
    for kind in ["challenge", "use_case", "pilot", "agency", "organisation", "proposal", "comment", "person"]
    {
        assert_eq!(press(&citizen, kind, nothing, "1").await, 404, "{kind}");
    }
    assert_eq!(press(&citizen, "planet", nothing, "1").await, 404);
    assert_eq!(press(&citizen, "agency", "../etc", "1").await, 404);
    let away = [("kind", "agency"), ("id", office.agency.as_str()), ("return_to", "//evil.example/x")];
    assert_eq!(citizen.post("/follows", &away).await.location, "/", "nobody is sent to another site");
}
