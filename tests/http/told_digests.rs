//! Digests: exactly what happened since the last one, whatever the clock, the choices and the order of things.

use std::collections::{BTreeMap, BTreeSet};

use pilotage::clock::{DAY, HOUR, Id, MINUTE};
use pilotage::store;

use super::told::{choose, counts, follow, letters_to, quiet_story, tell, to_followers};

/// The harness begins at 10:00 UTC on a Monday: three hours after the hour of digests.
const TO_SEVEN: i64 = 21 * HOUR;

#[rocket::async_test]
async fn a_daily_digest_comes_at_seven_with_exactly_what_is_new() {
    let story = quiet_story().await;
    let citizen = story.site.person("Rahima", &[]).await;
    follow(&citizen, "challenge", &story.challenge).await;
    for _ in 0..3 {
        tell(&story, "challenge-amended", to_followers(&story)).await;
    }
    story.site.settle().await;
    story.site.advance(TO_SEVEN - 1);
    story.site.settle().await;
    assert!(letters_to(&story.site, &citizen).await.is_empty(), "not before its time");
    story.site.advance(1);
    for _ in 0..3 {
        story.site.settle().await;
    }
    let letters = letters_to(&story.site, &citizen).await;
    assert_eq!(letters.len(), 1);
    let digest = &letters[0];
    assert_eq!(
        (digest.kind.as_str(), digest.subject.as_str()),
        ("digest-daily", "3 pieces of news, 2 June 2026")
    );
    assert_eq!(digest.body.matches("Changed: Birth records").count(), 3);
    assert!(
        digest.body.contains("News of what you follow") && digest.unsubscribe.contains("/en/unsubscribe/")
    );
    story.site.advance(3 * DAY);
    story.site.settle().await;
    assert_eq!(letters_to(&story.site, &citizen).await.len(), 1, "nothing new, no letter");
    tell(&story, "challenge-cancelled", to_followers(&story)).await;
    story.site.settle().await;
    story.site.advance(DAY);
    story.site.settle().await;
    let letters = letters_to(&story.site, &citizen).await;
    assert_eq!(letters.len(), 2);
    assert!(letters[0].body.contains("Taken back:") && !letters[0].body.contains("Changed:"));
}

#[rocket::async_test]
async fn a_digest_speaks_the_readers_language_digits_and_hours() {
    let story = quiet_story().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let fields = [("version", "1"), ("name", "রহিমা"), ("place", ""), ("language", "bn")];
    assert_eq!(citizen.post("/settings", &fields).await.status, 303);
    follow(&citizen, "challenge", &story.challenge).await;
    choose(&citizen, "followed", "daily", "Asia/Dhaka").await;
    tell(&story, "challenge-amended", to_followers(&story)).await;
    story.site.settle().await;
    // Seven o'clock in Dhaka is one o'clock in UTC.
    story.site.advance(15 * HOUR - MINUTE);
    story.site.settle().await;
    assert!(letters_to(&story.site, &citizen).await.is_empty());
    story.site.advance(MINUTE);
    story.site.settle().await;
    let digest = letters_to(&story.site, &citizen).await.remove(0);
    assert_eq!((digest.language.as_str(), digest.subject.as_str()), ("bn", "১টি খবর, ২ জুন ২০২৬"));
    assert!(digest.body.contains("/bn/challenges/") && digest.body.contains("রহিমা"));
    assert!(!digest.body.contains('\u{2068}'));
}

#[rocket::async_test]
async fn a_weekly_digest_comes_on_monday_and_choices_take_along_what_waits() {
    let story = quiet_story().await;
    let [weekly, moved, silent, now] = [
        story.site.person("Weekly", &[]).await,
        story.site.person("Moved", &[]).await,
        story.site.person("Silent", &[]).await,
        story.site.person("Now", &[]).await,
    ];
    for person in [&weekly, &moved, &silent, &now] {
        follow(person, "challenge", &story.challenge).await;
        choose(person, "followed", "weekly", "").await;
    }
    tell(&story, "challenge-amended", to_followers(&story)).await;
    story.site.settle().await;
    choose(&moved, "followed", "daily", "").await;
    choose(&silent, "followed", "never", "").await;
    choose(&now, "followed", "at-once", "").await;
    story.site.settle().await;
    assert_eq!(letters_to(&story.site, &now).await.len(), 1, "what waited comes now");
    story.site.advance(TO_SEVEN);
    story.site.settle().await;
    assert_eq!(letters_to(&story.site, &moved).await.len(), 1);
    assert!(letters_to(&story.site, &weekly).await.is_empty());
    story.site.advance(6 * DAY);
    story.site.settle().await;
    let letters = letters_to(&story.site, &weekly).await;
    assert_eq!((letters.len(), letters[0].kind.as_str()), (1, "digest-weekly"));
    assert!(letters_to(&story.site, &silent).await.is_empty());
    for person in [&moved, &now] {
        assert_eq!(letters_to(&story.site, person).await.len(), 1);
    }
}

#[rocket::async_test]
async fn one_press_ends_all_mail_of_a_digest_and_what_waits_for_it() {
    let story = quiet_story().await;
    let citizen = story.site.person("Rahima", &[]).await;
    follow(&citizen, "challenge", &story.challenge).await;
    tell(&story, "challenge-amended", to_followers(&story)).await;
    story.site.settle().await;
    story.site.advance(TO_SEVEN);
    story.site.settle().await;
    let digest = letters_to(&story.site, &citizen).await.remove(0);
    tell(&story, "challenge-cancelled", to_followers(&story)).await;
    story.site.settle().await;
    let path = digest.unsubscribe.strip_prefix("http://pilotage.example").unwrap().to_owned();
    let reply = story.site.visitor().post_raw(&path, &[("List-Unsubscribe", "One-Click")]).await;
    assert!(reply.status == 200 && reply.says("The daily mail") && reply.says("Done."));
    story.site.advance(2 * DAY);
    story.site.settle().await;
    assert_eq!(letters_to(&story.site, &citizen).await.len(), 1);
    assert_eq!(counts(&story.site, &citizen).await.0, 2, "the inbox has it all the same");
    assert!(citizen.get("/settings/news").await.says("value=\"never\" selected"));
}

#[rocket::async_test]
async fn a_clock_that_jumps_neither_loses_nor_doubles_news() {
    let story = quiet_story().await;
    let citizen = story.site.person("Rahima", &[]).await;
    follow(&citizen, "challenge", &story.challenge).await;
    tell(&story, "challenge-amended", to_followers(&story)).await;
    story.site.settle().await;
    story.site.advance(365 * DAY);
    story.site.settle().await;
    assert_eq!(letters_to(&story.site, &citizen).await.len(), 1);
    // Told while the clock ran a year ahead, then it is set right: two days behind where it was at first.
    tell(&story, "challenge-cancelled", to_followers(&story)).await;
    story.site.settle().await;
    story.site.advance(-367 * DAY);
    tell(&story, "challenge-evaluating", to_followers(&story)).await;
    story.site.settle().await;
    story.site.advance(DAY);
    story.site.settle().await;
    let letters = letters_to(&story.site, &citizen).await;
    assert_eq!(letters.len(), 2, "both are due within a day by the clock as it is");
    let all: String = letters.iter().map(|letter| letter.body.as_str()).collect();
    for line in ["Changed: Birth records", "Taken back: Birth records", "Ideas are closed: Birth records"] {
        assert_eq!(all.matches(line).count(), 1, "{line}");
    }
    for _ in 0..20 {
        story.site.advance(DAY);
        story.site.settle().await;
    }
    assert_eq!(letters_to(&story.site, &citizen).await.len(), 2);
}

#[rocket::async_test]
async fn a_digest_put_far_away_by_a_wrong_clock_comes_at_its_usual_time() {
    let story = quiet_story().await;
    let citizen = story.site.person("Rahima", &[]).await;
    follow(&citizen, "challenge", &story.challenge).await;
    story.site.advance(365 * DAY);
    tell(&story, "challenge-cancelled", to_followers(&story)).await;
    story.site.settle().await;
    story.site.advance(-365 * DAY);
    story.site.settle().await;
    story.site.advance(TO_SEVEN);
    story.site.settle().await;
    assert_eq!(letters_to(&story.site, &citizen).await.len(), 1);
}

/// Events, clock jumps both ways, choices and passes of the jobs in random orders: at the end each piece of news is in
/// exactly one letter, or in none because its reader wants none, and no letter is empty.
#[rocket::async_test]
async fn whatever_happens_each_piece_of_news_is_in_exactly_one_letter() {
    for seed in 1_u64..=6 {
        let story = quiet_story().await;
        let people = [
            story.site.person("A", &[]).await,
            story.site.person("B", &[]).await,
            story.site.person("C", &[]).await,
        ];
        for person in &people {
            follow(person, "challenge", &story.challenge).await;
        }
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut random = |most: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % most
        };
        let mut events: Vec<Id> = Vec::new();
        for _ in 0..60 {
            match random(10) {
                0..=4 => events.push(tell(&story, "challenge-amended", to_followers(&story)).await),
                5 | 6 => story.site.advance(i64::try_from(random(40)).unwrap() * HOUR),
                7 => story.site.advance(-i64::try_from(random(60)).unwrap() * HOUR),
                8 => {
                    let rhythm = ["at-once", "daily", "weekly"][usize::try_from(random(3)).unwrap()];
                    let zone = ["", "Asia/Dhaka", "America/New_York"][usize::try_from(random(3)).unwrap()];
                    choose(&people[usize::try_from(random(3)).unwrap()], "followed", rhythm, zone).await;
                }
                _ => story.site.settle().await,
            }
        }
        for _ in 0..10 {
            story.site.settle().await;
            story.site.advance(DAY);
        }
        story.site.settle().await;
        let letters: BTreeMap<Id, String> =
            story.site.letters().await.into_iter().map(|letter| (letter.id, letter.body)).collect();
        let mut carried: BTreeMap<Id, usize> = BTreeMap::new();
        let mut reader = story.site.app.db.read().await.unwrap();
        for event in &events {
            let told = store::notices::list_carriers(&mut reader, event).await.unwrap();
            let persons: BTreeSet<&Id> = told.iter().map(|(person, _)| person).collect();
            assert!(
                people.iter().all(|person| persons.contains(person.person_id.as_ref().unwrap())),
                "seed {seed}"
            );
            for (_, mail) in told {
                let mail = mail.unwrap_or_else(|| panic!("seed {seed}: {event} is in no letter"));
                *carried.entry(mail).or_default() += 1;
            }
        }
        for (mail, count) in &carried {
            let body =
                letters.get(mail).unwrap_or_else(|| panic!("seed {seed}: letter {mail} was never written"));
            let lines = body.matches("* Changed: Birth records").count();
            assert!(
                lines == *count || (lines == 0 && *count == 1),
                "seed {seed}: {count} in a letter of {lines}"
            );
        }
        let about_this = letters.iter().filter(|(_, body)| body.contains("Birth records")).count();
        assert_eq!(about_this, carried.len(), "seed {seed}: a letter that carries nothing");
    }
}
