//! The public API, read by anybody: pages of lists, filters, languages, what is never shown, and every error as a problem.

use pilotage::clock::{DAY, HOUR, Id};
use pilotage::domain::challenges::ChallengeState;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::challenges::{Challenge, Translation};
use rocket::http::{Header, Method};
use serde_json::{Value as Json, json};

use super::harness::{BEGIN, Reply, Site};
use super::selection::Story;

/// The lists of the API.
const LISTS: [&str; 7] =
    ["challenges", "use-cases", "pilots", "proposals", "comments", "agencies", "organisations"];

pub fn header<'a>(reply: &'a Reply, name: &str) -> Option<&'a str> {
    reply.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

pub fn json_of(reply: &Reply) -> Json {
    serde_json::from_str(&reply.body).unwrap_or_else(|error| panic!("{error}: {reply:?}"))
}

async fn read(site: &Site, path: &str) -> Json {
    let reply = site.visitor().get(path).await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.body);
    assert!(header(&reply, "Content-Type").unwrap().starts_with("application/json"), "{path}");
    json_of(&reply)
}

/// The reply is a problem with this status; returns it.
pub fn problem(reply: &Reply, status: u16) -> Json {
    assert_eq!(reply.status, status, "{reply:?}");
    assert_eq!(header(reply, "Content-Type"), Some("application/problem+json"), "{reply:?}");
    assert_eq!(header(reply, "Access-Control-Allow-Origin"), Some("*"));
    let details = json_of(reply);
    assert_eq!(details["status"], status);
    assert!(
        details["title"].is_string() && details["type"].as_str().unwrap().contains("/developers#problem-")
    );
    details
}

fn ids(list: &Json) -> Vec<String> {
    list["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

async fn another(story: &Story, number: i64, change: impl Fn(&mut Challenge)) -> Id {
    let mut challenge = story.challenge().await;
    challenge.id = story.site.app.clock.new_id();
    challenge.number = number;
    challenge.title = format!("Challenge {number}");
    challenge.published_at = Some(BEGIN.plus(-20 * DAY + number * HOUR));
    change(&mut challenge);
    let mut tx = story.site.app.db.write().await.unwrap();
    store::challenges::insert(&mut tx, &challenge).await.unwrap();
    // What is kept in memory follows events.
    let subject = Subject::new(Kind::Challenge, challenge.id.clone());
    let payload = pilotage::domain::events::Payload::quiet();
    story.site.app.emit(&mut tx, "challenge-published", subject, payload).await.unwrap();
    tx.commit().await.unwrap();
    challenge.id
}

#[rocket::async_test]
async fn pages_of_a_list_repeat_and_hide_nothing_while_things_are_added() {
    let story = Story::tell().await;
    let mut expected = Vec::new();
    for number in 1..=7 {
        // Two that were published in the same millisecond stand on both sides of a page's end.
        let id = another(&story, number, |it| {
            if number == 5 {
                it.published_at = Some(BEGIN.plus(-20 * DAY + 4 * HOUR));
            }
        })
        .await;
        expected.push(id.to_string());
    }
    expected.swap(3, 4);
    expected.reverse();
    expected[2..4].sort_by(|left, right| right.cmp(left));
    expected.push(story.challenge.to_string());
    let mut seen = Vec::new();
    let mut path = "/api/v1/challenges?limit=3&country=BD".to_owned();
    loop {
        let reply = story.site.visitor().get(&path).await;
        let page = json_of(&reply);
        seen.extend(ids(&page));
        another(&story, 100 + i64::try_from(seen.len()).unwrap(), |it| it.published_at = Some(BEGIN)).await;
        let Some(next) = page["next"].as_str() else {
            assert_eq!(header(&reply, "Link"), None);
            break;
        };
        assert_eq!(header(&reply, "Link"), Some(format!("<{next}>; rel=\"next\"").as_str()));
        next.strip_prefix("http://pilotage.example").unwrap().clone_into(&mut path);
        assert!(path.contains("country=BD"), "the filter stays");
    }
    assert_eq!(seen, expected);
}

#[rocket::async_test]
async fn filters_combine_and_what_is_not_known_is_named() {
    let story = Story::tell().await;
    let site = &story.site;
    let health = another(&story, 7, |it| {
        "health".clone_into(&mut it.sector);
        "bn".clone_into(&mut it.language);
        it.updated_at = BEGIN;
    })
    .await;
    let list = |query: &str| format!("/api/v1/challenges?{query}");
    assert_eq!(ids(&read(site, &list("sector=health")).await), [health.as_str()]);
    assert_eq!(ids(&read(site, &list("written_in=bn&stage=ideas&region=Rajshahi")).await), [health.as_str()]);
    assert_eq!(ids(&read(site, &list("updated_since=2026-06-01T16:00:00%2B06:00")).await), [health.as_str()]);
    assert!(ids(&read(site, &list("sector=health&country=KE")).await).is_empty());
    assert_eq!(ids(&read(site, &list(&format!("agency={}&state=published", story.agency))).await).len(), 2);
    for list in LISTS {
        let reply = site.visitor().get(&format!("/api/v1/{list}?colour=red&limit=0&limit=x")).await;
        let details = problem(&reply, 400);
        let named: Vec<&str> = details["errors"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|fault| fault["parameter"].as_str())
            .collect();
        assert_eq!(named, ["colour", "limit", "limit"], "{list}");
    }
    let twice = problem(&site.visitor().get("/api/v1/pilots?limit=5&limit=6").await, 400);
    assert!(twice["errors"][0]["detail"].as_str().unwrap().contains("once"));
    for broken in [
        "cursor=x",
        "agency=1",
        "stage=done",
        "country=bd",
        "updated_since=yesterday",
        "region=%00",
        "region=%ff",
    ] {
        problem(&site.visitor().get(&list(broken)).await, 400);
    }
    assert!(ids(&read(site, &list("cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).await).is_empty());
}

#[rocket::async_test]
async fn nothing_is_shown_that_pages_hide() {
    let story = Story::tell().await;
    let site = &story.site;
    let draft = another(&story, 9, |it| {
        it.state = ChallengeState::Draft;
        it.published_at = None;
    })
    .await;
    problem(&site.visitor().get(&format!("/api/v1/challenges/{draft}")).await, 404);
    let [first, second] = &story.proposals;
    for proposal in [first, second] {
        problem(&site.visitor().get(&format!("/api/v1/proposals/{proposal}")).await, 404);
    }
    assert!(ids(&read(site, "/api/v1/proposals").await).is_empty());

    let pilot = story.released().await;
    let whole = read(site, &format!("/api/v1/proposals/{first}")).await;
    assert_eq!((&whole["public"], &whole["content"]["solution"]), (&json!("whole"), &json!("SECRET-PLAN")));
    assert_eq!(whole["decision"]["reason"], "Overall it fits best.");
    let summary = read(site, &format!("/api/v1/proposals/{second}")).await;
    assert_eq!((&summary["public"], &summary["content"]), (&json!("summary"), &Json::Null));
    assert_eq!(summary["decision"], json!({ "outcome": "reserve", "reason": null }));
    let shown = read(site, &format!("/api/v1/pilots/{pilot}")).await;
    assert_eq!(shown["stage"], json!({ "name": "choice", "number": 3, "idia": [2] }));
    let challenge = read(site, &format!("/api/v1/challenges/{}", story.challenge)).await;
    assert_eq!((&challenge["proposals"], &challenge["pilots"]), (&json!(2), &json!(1)));

    let citizen = site.person("Rahima", &[]).await;
    let subject = ("subject_id", story.challenge.as_str());
    let say = |text: &'static str, more: &'static [(&'static str, &'static str)]| {
        let mut fields = vec![("subject_kind", "challenge"), subject, ("stance", "question"), ("text", text)];
        fields.extend_from_slice(more);
        let citizen = citizen.clone();
        async move { citizen.post("/comments", &fields).await.made() }
    };
    let open = say("When is the counter open?", &[]).await;
    let hidden = say("Who is behind this one?", &[("pseudonym", "1")]).await;
    let removed = say("I should not have said that.", &[]).await;
    assert_eq!(citizen.post(&format!("/comments/{removed}/removal"), &[]).await.status, 303);
    assert_eq!(read(site, &format!("/api/v1/comments/{open}")).await["author"]["name"], "Rahima");
    let protected = read(site, &format!("/api/v1/comments/{hidden}")).await;
    assert_eq!(protected["author"]["kind"], "pseudonym");
    assert_ne!(protected["author"]["name"], "Rahima");
    let gone = read(site, &format!("/api/v1/comments/{removed}")).await;
    assert_eq!((&gone["visibility"], &gone["text"]), (&json!("removed"), &Json::Null));
    let list = read(site, &format!("/api/v1/comments?subject={}", story.challenge)).await;
    assert_eq!(ids(&list), [removed.as_str(), hidden.as_str(), open.as_str()]);
    assert_eq!((&list["items"][0]["text"], &list["items"][0]["author"]), (&Json::Null, &Json::Null));
    assert_eq!(list["items"][2]["response_state"], "waiting");

    site.settle().await;
    let mut everything = read(site, "/api/v1/search?q=counter").await.to_string();
    assert!(everything.contains(open.as_str()));
    for name in LISTS {
        let list = read(site, &format!("/api/v1/{name}")).await;
        for id in ids(&list) {
            let reply = site.visitor().get(&format!("/api/v1/{name}/{id}")).await;
            assert_eq!(reply.status, 200, "{reply:?}");
            everything.push_str(&reply.body);
        }
        everything.push_str(&list.to_string());
    }
    let people = [&citizen, &story.owner, &story.senior, &story.teams[0], &story.teams[1]];
    for person in people.iter().filter_map(|browser| browser.person_id.as_ref()) {
        assert!(!everything.contains(person.as_str()), "an id of a person is shown");
    }
    assert!(!everything.contains("@people.example"), "an address is shown");
    assert!(!everything.contains("I should not have said that"), "words that were taken away are shown");
}

#[rocket::async_test]
async fn a_translation_is_chosen_by_parameter_or_header() {
    let story = Story::tell().await;
    let site = &story.site;
    let mut tx = site.app.db.write().await.unwrap();
    let translation = Translation {
        subject: Subject::new(Kind::Challenge, story.challenge.clone()),
        language: "bn".to_owned(),
        content: json!({ "title": "বাড়ির কাছে জমির কাগজ", "summary": "সারাংশ", "problem": "সমস্যা" }),
        author_id: story.owner.person_id.clone().unwrap(),
        at: BEGIN,
    };
    store::challenges::save_translation(&mut tx, &translation).await.unwrap();
    tx.commit().await.unwrap();
    let one = format!("/api/v1/challenges/{}", story.challenge);
    let original = read(site, &one).await;
    assert_eq!((&original["language"], &original["title"]), (&json!("en"), &json!("A land paper near home")));
    assert_eq!(original["available_languages"], json!(["en", "bn"]));
    let by_parameter = read(site, &format!("{one}?language=bn")).await;
    let mut reader = site.visitor();
    reader.language = "bn-BD, en;q=0.5";
    let by_header = json_of(&reader.get(&one).await);
    for chosen in [by_parameter, by_header] {
        assert_eq!((&chosen["language"], &chosen["title"]), (&json!("bn"), &json!("বাড়ির কাছে জমির কাগজ")));
        assert_eq!((&chosen["original_language"], &chosen["problem"]), (&json!("en"), &json!("সমস্যা")));
    }
    let list = json_of(&reader.get("/api/v1/challenges?language=fr").await);
    assert_eq!(list["items"][0]["language"], "en", "the parameter counts more than the header");
}

#[rocket::async_test]
async fn what_did_not_change_is_not_sent_again() {
    let story = Story::tell().await;
    let visitor = story.site.visitor();
    let path = "/api/v1/challenges";
    let first = visitor.get(path).await;
    let etag = header(&first, "ETag").unwrap().to_owned();
    assert_eq!(header(&first, "Cache-Control"), Some("public, no-cache"));
    let ask =
        |mark: String| visitor.send(visitor.client().get(path).header(Header::new("If-None-Match", mark)));
    let same = ask(etag.clone()).await;
    assert_eq!((same.status, same.body.as_str()), (304, ""));
    assert_eq!(header(&same, "ETag"), Some(etag.as_str()));
    assert_eq!(ask(format!("\"other\", {}", etag.trim_start_matches("W/"))).await.status, 304);
    another(&story, 3, |_| {}).await;
    assert_eq!(ask(etag).await.status, 200);
    let head = visitor.send(visitor.client().head(path)).await;
    assert_eq!((head.status, head.body.as_str()), (200, ""));
    assert!(header(&head, "ETag").is_some() && header(&head, "Content-Type").is_some());
}

#[rocket::async_test]
async fn every_error_is_a_problem_and_other_sites_may_read() {
    let site = Site::start().await;
    let visitor = site.visitor();
    for path in ["/api", "/api/v1", "/api/v1/", "/api/v2/challenges", "/bn/api/v1/nothing"] {
        problem(&visitor.get(path).await, 404);
    }
    for list in LISTS {
        problem(&visitor.get(&format!("/api/v1/{list}/0190b0a0-0000-7000-8000-000000000000")).await, 404);
        problem(&visitor.get(&format!("/api/v1/{list}/not-an-id")).await, 404);
    }
    for (method, path, allowed) in [
        (Method::Delete, "/api/v1/challenges", "GET, HEAD, OPTIONS"),
        (Method::Put, "/api/v1/comments", "GET, HEAD, POST, OPTIONS"),
        (Method::Get, "/api/v1/comments/0190b0a0-0000-7000-8000-000000000000/response", "POST, OPTIONS"),
    ] {
        let reply = visitor.send(visitor.client().req(method, path)).await;
        problem(&reply, 405);
        assert_eq!(header(&reply, "Allow"), Some(allowed));
    }
    let accept = |value: &'static str| {
        visitor.send(visitor.client().get("/api/v1/pilots").header(Header::new("Accept", value)))
    };
    problem(&accept("text/html").await, 406);
    problem(&accept("application/json;q=0").await, 406);
    for fits in ["*/*", "text/html, application/json;q=0.5", "application/*"] {
        let reply = accept(fits).await;
        assert_eq!(reply.status, 200);
        assert_eq!(header(&reply, "Access-Control-Allow-Origin"), Some("*"));
        assert_eq!(header(&reply, "Access-Control-Allow-Credentials"), None);
    }
    let preflight = visitor.send(visitor.client().options("/api/v1/pilots")).await;
    assert_eq!(preflight.status, 204);
    assert_eq!(header(&preflight, "Access-Control-Allow-Methods"), Some("GET, HEAD, OPTIONS"));
    assert!(!header(&preflight, "Access-Control-Allow-Headers").unwrap().contains("Authorization"));
    problem(&visitor.send(visitor.client().options("/api/v1/nothing")).await, 404);
    // A browser that is signed in is nobody here: its cookie writes nothing.
    let person = site.person("Rahima", &[]).await;
    let body = "{}";
    let reply = person
        .send(person.client().post("/api/v1/comments").header(rocket::http::ContentType::JSON).body(body))
        .await;
    problem(&reply, 401);
    assert!(header(&reply, "WWW-Authenticate").unwrap().starts_with("Bearer"));
}

#[rocket::async_test]
async fn the_search_finds_what_is_public_in_pages() {
    let story = Story::tell().await;
    for number in 1..=25 {
        another(&story, number, |_| {}).await;
    }
    another(&story, 99, |it| {
        it.published_at = None;
        it.state = ChallengeState::InReview;
    })
    .await;
    pilotage::app::search::rebuild(&story.site.app, String::new(), &mut |_, _| {}).await.unwrap();
    let found = read(&story.site, "/api/v1/search?q=challenge&kind=challenge&sort=newest").await;
    assert_eq!((found["total"].as_i64(), found["items"].as_array().unwrap().len()), (Some(25), 20));
    assert!(found["items"][0]["url"].as_str().unwrap().starts_with("http://pilotage.example/challenges/"));
    let next = found["next"].as_str().unwrap().strip_prefix("http://pilotage.example").unwrap().to_owned();
    let rest = read(&story.site, &next).await;
    assert_eq!((rest["items"].as_array().unwrap().len(), &rest["next"]), (5, &Json::Null));
    assert!(!found.to_string().contains("Challenge 99") && !rest.to_string().contains("Challenge 99"));
    let beyond = read(&story.site, "/api/v1/search?cursor=____").await;
    assert!(ids(&beyond).is_empty());
    assert_eq!(read(&story.site, "/api/v1/search?q=xylophone7731").await["total"], 0);
    problem(&story.site.visitor().get("/api/v1/search?q=a&page=2").await, 400);
}

#[rocket::async_test]
async fn the_document_describes_exactly_what_there_is() {
    let site = Site::start().await;
    let document = read(&site, "/api/v1/openapi.json").await;
    assert_eq!(document["openapi"], "3.1.0");
    let mut described: Vec<String> = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for method in methods.as_object().unwrap().keys() {
            described.push(format!("{} {path}", method.to_uppercase()));
        }
    }
    let mut routed: Vec<String> = pilotage::web::api::routes()
        .iter()
        .filter(|route| route.method != Method::Options)
        .map(|route| format!("{} {}", route.method, route.uri.path().replace('<', "{").replace('>', "}")))
        .collect();
    described.sort();
    routed.sort();
    assert_eq!(described, routed);
    let text = document.to_string();
    for part in text.split("\"$ref\":\"#").skip(1) {
        let pointer = part.split('"').next().unwrap();
        assert!(document.pointer(pointer).is_some(), "{pointer} leads nowhere");
    }
    for page in ["/developers", "/bn/developers", "/id/developers", "/ar/developers"] {
        let reply = site.visitor().get(page).await;
        assert!(
            reply.status == 200 && reply.says("api/v1/openapi.json") && reply.says("CC BY 4.0"),
            "{page}"
        );
        for status in [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 500] {
            assert!(reply.says(&format!("id=\"problem-{status}\"")), "{page} does not explain {status}");
        }
    }
}
