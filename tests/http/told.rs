//! Being told: who hears of what, once, in the inbox and by mail as they chose; and the one press that ends letters.

use pilotage::clock::{DAY, Id};
use pilotage::domain::events::Payload;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::events::Mail;

use super::harness::{Browser, Site};
use super::selection::Story;

/// An office with a challenge whose closing is no news any more.
pub async fn quiet_story() -> Story {
    let story = Story::tell().await;
    story.site.settle().await;
    story
}

/// Says something to the followers of a challenge.
pub async fn tell(story: &Story, kind: &str, payload: Payload) -> Id {
    let subject = Subject::new(Kind::Challenge, story.challenge.clone());
    let mut tx = story.site.app.db.write().await.unwrap();
    let payload =
        payload.text("title", "Birth records").text("note", "Two more days").text("reason", "Too dear");
    let id = story.site.app.emit(&mut tx, kind, subject, payload).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// What followers of the challenge are told.
pub fn to_followers(story: &Story) -> Payload {
    Payload::quiet().tell_followers_of(Subject::new(Kind::Challenge, story.challenge.clone()))
}

pub async fn follow(by: &Browser, kind: &str, id: &Id) -> u16 {
    by.post("/follows", &[("kind", kind), ("id", id.as_str())]).await.status
}

/// Chooses how often mail about one topic comes, and a time zone.
pub async fn choose(by: &Browser, topic: &str, rhythm: &str, zone: &str) {
    let topics = ["work", "answers", "touched", "followed", "searches"];
    let page = by.get("/settings/news").await;
    let now = |name: &str| {
        let select =
            page.body.split(&format!("name=\"{name}\"")).nth(1).unwrap().split("</select>").next().unwrap();
        let before = select.split(" selected").next().unwrap();
        before.rsplit("value=\"").next().unwrap().split('"').next().unwrap().to_owned()
    };
    let values: Vec<(&str, String)> = topics
        .iter()
        .map(|name| (*name, if *name == topic { rhythm.to_owned() } else { now(name) }))
        .collect();
    let mut fields: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    fields.push(("time_zone", zone));
    let reply = by.post("/settings/news", &fields).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
}

pub async fn letters_to(site: &Site, by: &Browser) -> Vec<Mail> {
    let person = by.person_id.clone();
    site.letters().await.into_iter().filter(|letter| letter.person_id == person).collect()
}

/// How many notices a person has, and how many are unread.
pub async fn counts(site: &Site, by: &Browser) -> (i64, i64) {
    let mut reader = site.app.db.read().await.unwrap();
    store::notices::count(&mut reader, by.person_id.as_ref().unwrap()).await.unwrap()
}

#[rocket::async_test]
async fn news_stand_in_the_inbox_and_are_read_once() {
    let story = quiet_story().await;
    let citizen = story.site.person("Rahima", &[]).await;
    assert_eq!(follow(&citizen, "challenge", &story.challenge).await, 303);
    assert!(citizen.get("/").await.says("<span>Inbox</span>"));
    assert!(!story.site.visitor().get("/").await.says("/inbox"), "who has not signed in has no inbox");
    tell(&story, "challenge-amended", to_followers(&story)).await;
    story.site.settle().await;
    assert!(citizen.get("/").await.says("Inbox (1 new)"));
    let page = citizen.get("/inbox").await;
    assert!(page.says("Changed: Birth records") && page.says("News of what you follow"));
    let event = page.body.split("/inbox/").find_map(|rest| Id::parse(rest.get(..36)?)).unwrap();
    let other = story.site.person("Karim", &[]).await;
    assert_eq!(other.get(&format!("/inbox/{event}")).await.status, 404, "each inbox is its owner's");
    assert_eq!(other.post(&format!("/inbox/{event}/reading"), &[]).await.status, 404);
    let opened = citizen.get(&format!("/inbox/{event}")).await;
    assert_eq!((opened.status, opened.location), (303, format!("/challenges/{}", story.challenge)));
    assert!(citizen.get("/inbox?only=new").await.says("You have read everything."));
    let again = citizen.post(&format!("/inbox/{event}/reading"), &[("read", "0")]).await;
    assert_eq!((again.status, again.location.as_str()), (303, "/inbox"));
    assert_eq!(counts(&story.site, &citizen).await, (1, 1));
    for id in ["nothing", "0190b0a0-0000-7000-8000-000000000000"] {
        assert_eq!(citizen.get(&format!("/inbox/{id}")).await.status, 404);
    }
}

#[rocket::async_test]
async fn a_long_inbox_has_pages_and_all_is_read_up_to_what_was_shown() {
    let story = quiet_story().await;
    let citizen = story.site.person("Rahima", &[]).await;
    follow(&citizen, "challenge", &story.challenge).await;
    for _ in 0..30 {
        tell(&story, "challenge-amended", to_followers(&story)).await;
    }
    story.site.settle().await;
    let first = citizen.get("/inbox").await;
    assert_eq!(first.body.matches("Mark as read<").count(), 25);
    assert_eq!(citizen.get("/inbox?page=2").await.body.matches("Mark as read<").count(), 5);
    for odd in ["/inbox?page=-4", "/inbox?page=999", "/inbox?page=x&only=%00"] {
        assert_eq!(citizen.get(odd).await.status, 200, "{odd}");
    }
    let until = first.hidden("until");
    story.site.advance(1_000);
    tell(&story, "challenge-cancelled", to_followers(&story)).await;
    story.site.settle().await;
    assert_eq!(citizen.post("/inbox/reading", &[("until", until.as_str())]).await.status, 303);
    assert_eq!(counts(&story.site, &citizen).await, (31, 1), "what came after the page was shown stays new");
    let page = citizen.get("/inbox?only=new").await;
    assert!(page.says("Taken back: Birth records"));
}

#[rocket::async_test]
async fn one_event_is_one_line_whatever_the_reasons_and_however_often_it_is_told() {
    let story = quiet_story().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let person = citizen.person_id.clone().unwrap();
    follow(&citizen, "challenge", &story.challenge).await;
    follow(&citizen, "agency", &story.agency).await;
    let fields = [
        ("subject_kind", "challenge"),
        ("subject_id", story.challenge.as_str()),
        ("stance", "support"),
        ("text", "This helps us a lot."),
    ];
    assert_eq!(citizen.post("/comments", &fields).await.status, 303);
    let payload = to_followers(&story)
        .tell_followers_of(Subject::new(Kind::Agency, story.agency.clone()))
        .tell([person.clone(), person.clone()]);
    let event = tell(&story, "challenge-amended", payload).await;
    story.site.settle().await;
    // As after a crash between two steps, or on a second server: the same event is told again.
    for _ in 0..2 {
        let mut tx = story.site.app.db.write().await.unwrap();
        store::notices::insert_untold(&mut tx, &event).await.unwrap();
        tx.commit().await.unwrap();
        story.site.settle().await;
    }
    assert_eq!(counts(&story.site, &citizen).await, (1, 1));
    let letters = letters_to(&story.site, &citizen).await;
    assert_eq!(letters.len(), 1, "named people are told at once, once");
    assert!(letters[0].body.contains("it is about your tasks or your team"));
}

#[rocket::async_test]
async fn hundreds_of_followers_are_told_in_steps_each_once() {
    let story = quiet_story().await;
    let mut tx = story.site.app.db.write().await.unwrap();
    let subject = Subject::new(Kind::Challenge, story.challenge.clone());
    for number in 0..350 {
        let (email, name) = (format!("p{number}@people.example"), format!("P {number}"));
        let app = &story.site.app;
        let id = pilotage::app::people::ensure_person(app, &mut tx, &email, &name, "en", &[]).await.unwrap();
        store::follows::insert(&mut tx, &id, &subject, app.now()).await.unwrap();
    }
    tx.commit().await.unwrap();
    let event = tell(&story, "challenge-amended", to_followers(&story)).await;
    let later = tell(&story, "challenge-cancelled", to_followers(&story)).await;
    story.site.settle().await;
    let mut reader = story.site.app.db.read().await.unwrap();
    for event in [&event, &later] {
        let told = store::notices::list_carriers(&mut reader, event).await.unwrap();
        assert_eq!(told.len(), 350);
    }
    assert!(store::notices::list_untold(&mut reader, 10).await.unwrap().is_empty());
}

#[rocket::async_test]
async fn who_spoke_hears_when_it_moves_on_and_a_hidden_name_stays_hidden() {
    let story = quiet_story().await;
    let [speaker, sharer, hidden] = [
        story.site.person("Rahima", &[]).await,
        story.site.person("Karim", &[]).await,
        story.site.person("Mina", &[]).await,
    ];
    let say = |text: &'static str| {
        vec![
            ("subject_kind", "challenge"),
            ("subject_id", story.challenge.as_str()),
            ("stance", "support"),
            ("text", text),
        ]
    };
    let comment = speaker.post("/comments", &say("The counter closes too early.")).await.made();
    sharer.post(&format!("/comments/{comment}/me-too"), &[]).await;
    let mut secret = say("I was asked for money by the clerk.");
    secret.push(("pseudonym", "1"));
    assert_eq!(hidden.post("/comments", &secret).await.status, 303);
    story.site.settle().await;
    let before = counts(&story.site, &hidden).await.0;
    let event =
        tell(&story, "challenge-cancelled", to_followers(&story).by(speaker.person_id.as_ref().unwrap()))
            .await;
    story.site.settle().await;
    let mut reader = story.site.app.db.read().await.unwrap();
    let told = store::notices::list_carriers(&mut reader, &event).await.unwrap();
    drop(reader);
    let told: Vec<Id> = told.into_iter().map(|(person, _)| person).collect();
    assert!(told.contains(sharer.person_id.as_ref().unwrap()));
    assert!(!told.contains(speaker.person_id.as_ref().unwrap()), "who did it knows");
    assert!(!told.contains(hidden.person_id.as_ref().unwrap()), "no row leads from the thread to the person");
    assert!(sharer.get("/inbox").await.says("What became of it"));
    assert_eq!(counts(&story.site, &hidden).await.0, before + 1);
    let page = hidden.get("/inbox").await;
    assert!(page.says("There is news for you") && !page.says("Birth records"));
    // Somebody else's question that is answered moves nothing on.
    let before = counts(&story.site, &sharer).await.0;
    tell(&story, "question-answered", to_followers(&story).text("question", "?").text("answer", "!")).await;
    story.site.settle().await;
    assert_eq!(counts(&story.site, &sharer).await.0, before);
}

#[rocket::async_test]
async fn a_thread_an_idea_and_everything_public_can_be_followed() {
    let story = quiet_story().await;
    let reader = story.site.person("Rahima", &[]).await;
    let speaker = story.site.person("Karim", &[]).await;
    let other = story.site.person("Mina", &[]).await;
    let mut fields = vec![
        ("subject_kind", "challenge"),
        ("subject_id", story.challenge.as_str()),
        ("stance", "question"),
        ("text", "When is it open?"),
    ];
    let comment = speaker.post("/comments", &fields).await.made();
    assert_eq!(follow(&reader, "comment", &comment).await, 303);
    assert_eq!(follow(&speaker, "comment", &comment).await, 303);
    assert!(reader.get(&format!("/comments/{comment}")).await.says("Stop following"));
    fields[3] = ("text", "From nine to one only.");
    fields.push(("parent", comment.as_str()));
    let answer = other.post("/comments", &fields).await.made();
    assert!(
        reader.get(&format!("/comments/{answer}")).await.says("Stop following"),
        "the thread is one thing"
    );
    story.site.settle().await;
    assert!(reader.get("/inbox").await.says("A new reply:"));
    let page = speaker.get("/inbox").await;
    assert!(page.says("Somebody replied to you") && !page.says("A new reply:"), "told once, as its author");
    assert_eq!(counts(&story.site, &other).await.0, 0, "nobody is told of their own words");
    assert!(reader.get("/settings/news").await.says("When is it open?"));
    assert_eq!(follow(&reader, "proposal", &story.proposals[0]).await, 404, "an idea that is not public");
    assert_eq!(follow(&reader, "person", reader.person_id.as_ref().unwrap()).await, 404);
    let pilot = story.released().await;
    assert_eq!(follow(&reader, "pilot", &pilot).await, 303);
    let stop =
        reader.post("/follows", &[("kind", "comment"), ("id", answer.as_str()), ("follow", "0")]).await;
    assert_eq!(stop.status, 303);
    assert!(reader.get(&format!("/comments/{comment}")).await.says("<span>Follow</span>"));
}

#[rocket::async_test]
async fn mail_comes_as_often_as_somebody_chose_and_the_inbox_has_all() {
    let story = quiet_story().await;
    let citizen = story.site.person("Rahima", &[]).await;
    follow(&citizen, "challenge", &story.challenge).await;
    choose(&citizen, "followed", "at-once", "").await;
    tell(&story, "challenge-amended", to_followers(&story)).await;
    story.site.settle().await;
    let letters = letters_to(&story.site, &citizen).await;
    assert_eq!(letters.len(), 1);
    assert!(
        letters[0].body.contains("You get this mail because you follow this.")
            && letters[0].body.contains("/en/settings/news")
    );
    choose(&citizen, "followed", "never", "Asia/Dhaka").await;
    assert!(citizen.get("/settings/news").await.says("value=\"Asia/Dhaka\" selected"));
    tell(&story, "challenge-cancelled", to_followers(&story)).await;
    story.site.settle().await;
    story.site.advance(9 * DAY);
    story.site.settle().await;
    assert_eq!(letters_to(&story.site, &citizen).await.len(), 1, "never is never");
    assert_eq!(counts(&story.site, &citizen).await.0, 2);
    let wrong = [
        ("work", "hourly"),
        ("answers", "daily"),
        ("touched", "daily"),
        ("followed", "daily"),
        ("searches", "daily"),
        ("time_zone", "Mars/Base"),
    ];
    let reply = citizen.post("/settings/news", &wrong).await;
    assert!(reply.status == 422 && reply.says("id=\"work-e\"") && reply.says("id=\"time_zone-e\""));
    assert!(story.site.visitor().get("/settings/news").await.location.contains("/sign-in"));
}

#[rocket::async_test]
async fn one_press_in_a_letter_ends_such_letters_without_a_session() {
    let story = quiet_story().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let person = citizen.person_id.clone().unwrap();
    follow(&citizen, "challenge", &story.challenge).await;
    choose(&citizen, "followed", "at-once", "").await;
    tell(&story, "challenge-amended", to_followers(&story)).await;
    story.site.settle().await;
    let letter = letters_to(&story.site, &citizen).await.remove(0);
    assert!(letter.body.contains(&letter.unsubscribe));
    let path = letter.unsubscribe.strip_prefix("http://pilotage.example").unwrap().to_owned();
    let scanner = story.site.visitor();
    let page = scanner.get(&path).await;
    assert!(page.status == 200 && page.says("Stop this mail") && !page.says("Done."));
    let subject = Subject::new(Kind::Challenge, story.challenge.clone());
    let follows = async || {
        let mut reader = story.site.app.db.read().await.unwrap();
        store::follows::find(&mut reader, &person, &subject).await.unwrap()
    };
    assert!(follows().await, "opening the address ends nothing");
    let page = format!("/challenges/{}", story.challenge);
    let button = |reply: &str| reply.contains("name=\"follow\" value=\"0\"");
    assert!(button(&citizen.get(&page).await.body), "the button takes it back");
    // What a mail program sends (RFC 8058): no cookie, no token of ours.
    for _ in 0..2 {
        let reply = scanner.post_raw(&path, &[("List-Unsubscribe", "One-Click")]).await;
        assert!(reply.status == 200 && reply.says("Done."), "{}", reply.status);
        assert!(!follows().await);
        assert!(!button(&citizen.get(&page).await.body), "the page in memory knows it");
    }
    tell(&story, "challenge-cancelled", to_followers(&story)).await;
    story.site.settle().await;
    assert_eq!(letters_to(&story.site, &citizen).await.len(), 1);
    assert_eq!(counts(&story.site, &citizen).await.0, 1, "it is not followed any more");
    let changed = format!("{path}AAAA");
    for bad in [changed.as_str(), "/unsubscribe/x", "/unsubscribe/%00", "/unsubscribe/AAAA"] {
        assert_eq!(scanner.get(bad).await.status, 404, "{bad}");
        assert_eq!(scanner.post_raw(bad, &[]).await.status, 404, "{bad}");
    }
    // The topic of a letter to somebody who was named; their account's safety cannot be silenced.
    tell(&story, "challenge-changes-requested", Payload::quiet().tell([person.clone()])).await;
    tell(&story, "password-changed", Payload::quiet().tell([person.clone()])).await;
    story.site.settle().await;
    let letters = letters_to(&story.site, &citizen).await;
    let of = |kind: &str| letters.iter().find(|letter| letter.kind == kind).unwrap().unsubscribe.clone();
    assert_eq!(of("password-changed"), "");
    let path = of("challenge-changes-requested").strip_prefix("http://pilotage.example").unwrap().to_owned();
    assert!(scanner.post_raw(&path, &[]).await.says("Your tasks and your team"));
    tell(&story, "challenge-changes-requested", Payload::quiet().tell([person.clone()])).await;
    tell(&story, "password-changed", Payload::quiet().tell([person])).await;
    story.site.settle().await;
    let letters = letters_to(&story.site, &citizen).await;
    assert_eq!(letters.iter().filter(|letter| letter.kind == "challenge-changes-requested").count(), 1);
    assert_eq!(letters.iter().filter(|letter| letter.kind == "password-changed").count(), 2);
}
