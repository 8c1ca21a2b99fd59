//! The machine's clock jumps: set back, set ahead, or both. Nobody misses a letter, and everything is found.

use pilotage::clock::{DAY, HOUR, Id};

use super::harness::{Browser, Site};
use super::selection::Story;

async fn ask(citizen: &Browser, challenge: &Id, word: &str) -> Id {
    let text = format!("When does {word} open?");
    let fields = [
        ("subject_kind", "challenge"),
        ("subject_id", challenge.as_str()),
        ("stance", "question"),
        ("text", text.as_str()),
    ];
    let reply = citizen.post("/comments", &fields).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    reply.made()
}

async fn letters(site: &Site, kind: &str) -> usize {
    site.letters().await.iter().filter(|letter| letter.kind == kind).count()
}

#[rocket::async_test]
async fn a_clock_that_is_set_back_hides_nothing_from_mail_and_search() {
    let story = Story::tell().await;
    let site = &story.site;
    let visitor = site.visitor();
    for (number, (jump, word)) in [
        (0, "zanzibarnow"),
        (3 * HOUR, "zanzibarahead"),
        (-5 * HOUR, "qwertzuiback"),
        (0, "xylographstay"),
        (-DAY, "plinthfurther"),
    ]
    .into_iter()
    .enumerate()
    {
        site.advance(jump);
        let citizen = site.person(&format!("Citizen {number}"), &[]).await;
        let comment = ask(&citizen, &story.challenge, word).await;
        site.settle().await;
        assert_eq!(letters(site, "comment-due").await, number + 1, "the office hears of {word}");
        let found = visitor.get(&format!("/search?q={word}")).await;
        assert!(found.says(&format!("/comments/{comment}")), "{word} is found");
        let answer = [("kind", "answered"), ("text", "On Sunday.")];
        let path = format!("/comments/{comment}/response");
        assert_eq!(story.owner.post(&path, &answer).await.status, 303);
        site.settle().await;
        assert_eq!(letters(site, "comment-answered").await, number + 1, "the citizen hears of {word}");
        site.settle().await;
        assert_eq!(letters(site, "comment-answered").await, number + 1, "once");
    }
}

#[rocket::async_test]
async fn a_clock_that_ran_ahead_for_a_while_leaves_people_signed_in_and_forms_working() {
    let story = Story::tell().await;
    let site = &story.site;
    let citizen = site.person("Rahima", &[]).await;
    site.advance(2 * HOUR);
    assert_eq!(citizen.get("/desk").await.status, 200, "the session is noted as used in the future");
    let page = site.visitor().get("/sign-in").await;
    let csrf = page.hidden("csrf");
    site.advance(-2 * HOUR);
    assert_eq!(citizen.get("/desk").await.status, 200);
    ask(&citizen, &story.challenge, "anything").await;
    let fields = [("csrf", csrf.as_str()), ("email", "rahima@people.example")];
    let reply = site.visitor().post_raw("/sign-in", &fields).await;
    assert_eq!(reply.status, 303, "a form that was read while the clock was ahead is still taken");
}
