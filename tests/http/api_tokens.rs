//! Writing with tokens: they are made once, do what they are for and no more, and a request that is sent twice acts once.

use pilotage::clock::{DAY, Id, MINUTE};
use pilotage::domain::people::Role;
use pilotage::store;
use rocket::http::{ContentType, Header};
use serde_json::{Value as Json, json};

use super::api::{header, json_of, problem};
use super::harness::{BEGIN, Browser, Reply, Site, for_agency};
use super::selection::Story;

/// Makes a token with these scopes and returns its text.
async fn token(by: &Browser, scopes: &[&str]) -> String {
    let mut fields = vec![("name", "Reports"), ("days", "30")];
    fields.extend(scopes.iter().map(|scope| ("scopes", *scope)));
    let page = by.post("/settings/tokens", &fields).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let (_, rest) = page.body.split_once("<p class=\"hash\"><bdi>").unwrap();
    rest.split_once("</bdi>").unwrap().0.to_owned()
}

async fn send(site: &Site, path: &str, token: &str, body: &Json, key: Option<&str>) -> Reply {
    let visitor = site.visitor();
    let mut request = visitor
        .client()
        .post(path.to_owned())
        .header(ContentType::JSON)
        .header(Header::new("Authorization", format!("Bearer {token}")))
        .body(body.to_string());
    if let Some(key) = key {
        request = request.header(Header::new("Idempotency-Key", key.to_owned()));
    }
    visitor.send(request).await
}

fn question(challenge: &Id, text: &str) -> Json {
    json!({ "subject_kind": "challenge", "subject_id": challenge.as_str(), "stance": "question", "text": text })
}

async fn comments(site: &Site) -> usize {
    json_of(&site.visitor().get("/api/v1/comments").await)["items"].as_array().unwrap().len()
}

#[rocket::async_test]
async fn a_token_is_shown_once_and_ends_when_it_is_revoked_or_old() {
    let story = Story::tell().await;
    let site = &story.site;
    let citizen = site.person("Rahima", &[]).await;
    let empty = citizen.post("/settings/tokens", &[("name", ""), ("days", "7")]).await;
    assert_eq!(empty.status, 422);
    for field in ["name-e", "scopes-e", "days-e"] {
        assert!(empty.says(&format!("id=\"{field}\"")), "{field}");
    }
    let text = token(&citizen, &["comments:write"]).await;
    assert!(text.starts_with("pilotage_") && text.len() > 50);
    let page = citizen.get("/settings/tokens").await;
    assert!(page.says("Reports") && page.says("Not used yet") && !page.says(&text));
    let mut reader = site.app.db.read().await.unwrap();
    let stored = store::tokens::list(&mut reader, citizen.person_id.as_ref().unwrap()).await.unwrap();
    drop(reader);
    assert!(stored.len() == 1 && stored[0].token_hash != text && !stored[0].token_hash.contains(&text[9..]));

    let say = question(&story.challenge, "When is the counter open?");
    assert_eq!(send(site, "/api/v1/comments", &text, &say, None).await.status, 201);
    assert!(citizen.get("/settings/tokens").await.says("Last used on"));
    let other = site.person("Karim", &[]).await;
    let end = format!("/settings/tokens/{}/end", stored[0].id);
    assert_eq!(other.post(&end, &[]).await.status, 404, "nobody revokes others' tokens");
    assert_eq!(
        send(site, "/api/v1/comments", &text, &question(&story.challenge, "And on Sunday?"), None)
            .await
            .status,
        201
    );
    assert_eq!(citizen.post(&end, &[]).await.status, 303);
    problem(&send(site, "/api/v1/comments", &text, &say, None).await, 401);

    let short = token(&citizen, &["comments:write"]).await;
    site.advance(30 * DAY + MINUTE);
    let late = problem(&send(site, "/api/v1/comments", &short, &say, None).await, 401);
    assert!(late["detail"].as_str().unwrap().contains("run out"));
    problem(&send(site, "/api/v1/comments", "pilotage_nobody", &say, None).await, 401);
    problem(&send(site, "/api/v1/comments", "", &say, None).await, 401);
}

#[rocket::async_test]
async fn a_suspended_person_has_no_tokens() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let text = token(&citizen, &["comments:write"]).await;
    let admin = story.site.person("Arif", &[super::harness::for_platform(Role::PlatformAdmin)]).await;
    let path = format!("/admin/people/{}/suspension", citizen.person_id.as_ref().unwrap());
    let done = admin.post(&path, &[("suspended", "1"), ("state", "suspended"), ("reason", "Spam.")]).await;
    assert_eq!(done.status, 303, "{}", done.body);
    problem(
        &send(&story.site, "/api/v1/comments", &text, &question(&story.challenge, "Hello?"), None).await,
        401,
    );
}

#[rocket::async_test]
async fn a_request_that_is_sent_twice_under_a_key_acts_once() {
    let story = Story::tell().await;
    let site = &story.site;
    let citizen = site.person("Rahima", &[]).await;
    let text = token(&citizen, &["comments:write"]).await;
    let say = question(&story.challenge, "When is the counter open?");
    let first = send(site, "/api/v1/comments", &text, &say, Some("a1")).await;
    assert_eq!(first.status, 201, "{}", first.body);
    let made = json_of(&first);
    assert_eq!(
        first.location,
        format!("http://pilotage.example/api/v1/comments/{}", made["id"].as_str().unwrap())
    );
    assert_eq!((&made["author"]["name"], &made["response_state"]), (&json!("Rahima"), &json!("waiting")));
    let again = send(site, "/api/v1/comments", &text, &say, Some("a1")).await;
    assert_eq!((again.status, header(&again, "Idempotent-Replayed")), (201, Some("true")));
    assert_eq!(json_of(&again)["id"], made["id"]);
    let other = question(&story.challenge, "Something else?");
    problem(&send(site, "/api/v1/comments", &text, &other, Some("a1")).await, 409);
    assert_eq!(comments(site).await, 1);
    // What was refused does not use the key up.
    let nowhere = question(&site.app.clock.new_id(), "Is anybody there?");
    problem(&send(site, "/api/v1/comments", &text, &nowhere, Some("a2")).await, 404);
    assert_eq!(send(site, "/api/v1/comments", &text, &other, Some("a2")).await.status, 201);
    problem(&send(site, "/api/v1/comments", &text, &other, Some("with space")).await, 400);
    // Keys belong to a person: another's are their own.
    let karim = token(&site.person("Karim", &[]).await, &["comments:write"]).await;
    assert_eq!(send(site, "/api/v1/comments", &karim, &say, Some("a1")).await.status, 201);
    let many: Vec<_> = (0..6).map(|_| send(site, "/api/v1/comments", &text, &say, Some("a1"))).collect();
    for reply in rocket::futures::future::join_all(many).await {
        assert_eq!(json_of(&reply)["id"], made["id"]);
    }
    assert_eq!(comments(site).await, 3);
}

#[rocket::async_test]
async fn a_wrong_body_is_refused_field_by_field() {
    let story = Story::tell().await;
    let site = &story.site;
    let citizen = site.person("Rahima", &[]).await;
    let text = token(&citizen, &["comments:write"]).await;
    let wrong = json!({ "subject_kind": "agency", "subject_id": 7, "stance": "question", "text": " ", "colour": "red" });
    let details = problem(&send(site, "/api/v1/comments", &text, &wrong, None).await, 422);
    let mut pointers: Vec<&str> =
        details["errors"].as_array().unwrap().iter().filter_map(|fault| fault["pointer"].as_str()).collect();
    pointers.sort_unstable();
    assert_eq!(pointers, ["/colour", "/subject_id", "/subject_kind", "/text"]);
    problem(&send(site, "/api/v1/comments", &text, &json!([1]), None).await, 422);
    let long = question(&story.challenge, &"a".repeat(3_001));
    problem(&send(site, "/api/v1/comments", &text, &long, None).await, 422);
    let huge = question(&story.challenge, &"a".repeat(70_000));
    problem(&send(site, "/api/v1/comments", &text, &huge, None).await, 413);
    let visitor = site.visitor();
    let raw = |kind: ContentType, body: &'static str| {
        let bearer = Header::new("Authorization", format!("Bearer {text}"));
        visitor.send(visitor.client().post("/api/v1/comments").header(kind).header(bearer).body(body))
    };
    problem(&raw(ContentType::Form, "a=b").await, 415);
    problem(&raw(ContentType::JSON, "{").await, 400);
    // An answer four deep, to a comment of another thing, or in a thread that is not there.
    let mut parent = None;
    for depth in 1..=4 {
        let mut body = question(&story.challenge, &format!("Question number {depth}?"));
        if let Some(parent) = &parent {
            body["parent_id"] = json!(parent);
        }
        let reply = send(site, "/api/v1/comments", &text, &body, None).await;
        if depth == 4 {
            problem(&reply, 409);
        } else {
            assert_eq!(reply.status, 201, "{}", reply.body);
            parent = Some(json_of(&reply)["id"].as_str().unwrap().to_owned());
        }
    }
    // What an automatic rule holds back is seen by its author alone.
    let mut kept = String::new();
    for number in 5..=7 {
        let reply = send(
            site,
            "/api/v1/comments",
            &text,
            &question(&story.challenge, &format!("Number {number}?")),
            None,
        )
        .await;
        assert_eq!(reply.status, 201);
        kept = reply.body;
    }
    let kept: Json = serde_json::from_str(&kept).unwrap();
    assert_eq!(kept["visibility"], "held_back");
    let path = format!("/api/v1/comments/{}", kept["id"].as_str().unwrap());
    problem(&visitor.get(&path).await, 404);
    let bearer = Header::new("Authorization", format!("Bearer {text}"));
    let own = visitor.send(visitor.client().get(path.clone()).header(bearer)).await;
    assert_eq!((own.status, header(&own, "Cache-Control")), (200, Some("private, no-cache")));
    let unknown = Header::new("Authorization", "Bearer pilotage_unknown");
    problem(&visitor.send(visitor.client().get(path).header(unknown)).await, 401);
}

#[rocket::async_test]
async fn an_official_answer_needs_scope_second_factor_and_the_role_as_it_is_now() {
    let story = Story::tell().await;
    let site = &story.site;
    let citizen = site.person("Rahima", &[]).await;
    let writing = token(&citizen, &["comments:write"]).await;
    let official = citizen
        .post("/settings/tokens", &[("name", "x"), ("days", "30"), ("scopes", "responses:write")])
        .await;
    assert!(official.status == 422 && official.says("id=\"scopes-e\""), "no role, no such token");
    let asked =
        send(site, "/api/v1/comments", &writing, &question(&story.challenge, "When do you open?"), None)
            .await;
    let path = format!("/api/v1/comments/{}/response", json_of(&asked)["id"].as_str().unwrap());
    let answer = json!({ "kind": "accepted", "text": "At 8 from Sunday." });
    let denied = send(site, &path, &writing, &answer, None).await;
    problem(&denied, 403);
    assert!(header(&denied, "WWW-Authenticate").unwrap().contains("insufficient_scope"));

    // Made without the second factor: not for official answers.
    let mut tx = site.app.db.write().await.unwrap();
    let owner = story.owner.person_id.clone().unwrap();
    let session =
        pilotage::app::people::open_session(&site.app, &mut tx, &owner, "test", false).await.unwrap();
    tx.commit().await.unwrap();
    let cookie = format!("{}={session}; Path=/", pilotage::web::guards::SESSION_COOKIE);
    let signed = Reply {
        status: 303,
        location: String::new(),
        body: String::new(),
        bytes: Vec::new(),
        headers: vec![("Set-Cookie".to_owned(), cookie)],
    };
    let weak = site.visitor().with_session_of(&signed);
    let fields = [("name", "x"), ("days", "30"), ("scopes", "responses:write")];
    assert_eq!(weak.post("/settings/tokens", &fields).await.status, 403);

    let text = token(&story.owner, &["responses:write"]).await;
    let elsewhere = site.person("Olu", &[for_agency(Role::ChallengeOwner, &site.app.clock.new_id())]).await;
    let foreign = token(&elsewhere, &["responses:write"]).await;
    problem(&send(site, &path, &foreign, &answer, None).await, 403);
    let blank = problem(&send(site, &path, &text, &json!({ "kind": "accepted" }), None).await, 422);
    assert_eq!(blank["errors"][0]["pointer"], "/text");
    let given = send(site, &path, &text, &answer, Some("r1")).await;
    assert_eq!(given.status, 201, "{}", given.body);
    assert_eq!(json_of(&given)["response"]["text"], "At 8 from Sunday.");
    let again = send(site, &path, &text, &answer, Some("r1")).await;
    assert_eq!((again.status, header(&again, "Idempotent-Replayed")), (201, Some("true")));
    problem(&send(site, &path, &text, &answer, None).await, 409);
    site.settle().await;
    let letters = site.letters().await;
    assert_eq!(letters.iter().filter(|letter| letter.kind == "comment-answered").count(), 1);

    // The role is gone, so is what the token could do.
    let second =
        send(site, "/api/v1/comments", &writing, &question(&story.challenge, "And on Friday?"), None).await;
    let path = format!("/api/v1/comments/{}/response", json_of(&second)["id"].as_str().unwrap());
    let mut tx = site.app.db.write().await.unwrap();
    let grant = for_agency(Role::ChallengeOwner, &story.agency);
    store::people::delete_grant(&mut tx, &owner, &grant).await.unwrap();
    tx.commit().await.unwrap();
    problem(&send(site, &path, &text, &answer, None).await, 403);
}

#[rocket::async_test]
async fn who_writes_too_fast_is_told_how_long_to_wait() {
    let site = Site::start_as(BEGIN, |config| config.forms_per_minute = 3).await;
    let mut tx = site.app.db.write().await.unwrap();
    let id =
        pilotage::app::people::ensure_person(&site.app, &mut tx, "r@people.example", "Rahima", "en", &[]);
    let id = id.await.unwrap();
    tx.commit().await.unwrap();
    let actor = pilotage::domain::people::Actor {
        person_id: id,
        session_id: site.app.clock.new_id(),
        name: "Rahima".to_owned(),
        email: "r@people.example".to_owned(),
        language: "en".to_owned(),
        grants: Vec::new(),
        second_factor: false,
        second_factor_enrolled: false,
    };
    let scopes = ["comments:write".to_owned()];
    let made = pilotage::app::tokens::create(&site.app, &actor, site.app.clock.new_id(), "x", &scopes, "30");
    let made = made.await.unwrap();
    let say = question(&site.app.clock.new_id(), "Hello?");
    for _ in 0..3 {
        problem(&send(&site, "/api/v1/comments", &made.text, &say, None).await, 404);
    }
    let slow = send(&site, "/api/v1/comments", &made.text, &say, None).await;
    problem(&slow, 429);
    let seconds: u64 = header(&slow, "Retry-After").unwrap().parse().unwrap();
    assert!((1..=21).contains(&seconds));
}
