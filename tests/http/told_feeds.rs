//! Feeds by the rules of the W3C's validator, and calendars by RFC 5545: valid, stable, public, and asked for cheaply.

use std::collections::BTreeSet;

use pilotage::clock::{DAY, HOUR};
use pilotage::domain::people::Role;
use roxmltree::{Document, Node};

use super::harness::{Reply, for_agency};
use super::selection::Story;
use super::told::follow;

const ATOM: &str = "http://www.w3.org/2005/Atom";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

fn children<'a>(node: Node<'a, 'a>, name: &'static str) -> Vec<Node<'a, 'a>> {
    node.children().filter(move |child| child.has_tag_name((ATOM, name))).collect()
}

/// The one child of this name.
fn only<'a>(node: Node<'a, 'a>, name: &'static str) -> Node<'a, 'a> {
    let found = children(node, name);
    assert_eq!(found.len(), 1, "{name} in {:?}", node.tag_name());
    found[0]
}

fn text<'a>(node: Node<'a, 'a>, name: &'static str) -> &'a str {
    let text = only(node, name).text().unwrap_or_default();
    assert!(!text.trim().is_empty(), "{name} is empty");
    assert_eq!(text, text.trim(), "{name}");
    text
}

fn is_time(text: &str) {
    let at: jiff::Timestamp = text.parse().unwrap_or_else(|_| panic!("{text} is no RFC 3339 time"));
    assert!(text.ends_with('Z') && text.len() >= 20 && at.as_millisecond() > 0, "{text}");
}

fn is_address(text: &str) {
    assert!(text.starts_with("http://pilotage.example/") && !text.contains([' ', '"', '<']), "{text}");
}

/// Checks what the validator checks of a feed; returns the ids and the titles of its entries.
fn check(reply: &Reply, address: &str) -> Vec<(String, String)> {
    assert_eq!(reply.status, 200, "{address}");
    let header = |name: &str| {
        reply
            .headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    };
    assert_eq!(header("content-type"), Some("application/atom+xml; charset=utf-8"));
    assert!(header("etag").is_some() && header("last-modified").is_some_and(|at| at.ends_with(" GMT")));
    assert!(reply.body.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>"));
    let document =
        Document::parse(&reply.body).unwrap_or_else(|error| panic!("{address}: {error}\n{}", reply.body));
    let feed = document.root_element();
    assert!(feed.has_tag_name((ATOM, "feed")));
    assert!(feed.attribute((XML, "lang")).is_some());
    let id = text(feed, "id");
    assert!(id.starts_with("tag:pilotage.example,2026-01-01:/"), "{id}");
    text(feed, "title");
    is_time(text(feed, "updated"));
    assert!(!text(only(feed, "author"), "name").is_empty());
    let links = children(feed, "link");
    let of = |rel: &str| links.iter().filter(|link| link.attribute("rel") == Some(rel)).collect::<Vec<_>>();
    assert_eq!((of("self").len(), of("alternate").len()), (1, 1));
    assert_eq!(of("self")[0].attribute("href"), Some(format!("http://pilotage.example{address}").as_str()));
    assert_eq!(of("self")[0].attribute("type"), Some("application/atom+xml"));
    assert_eq!(of("alternate")[0].attribute("type"), Some("text/html"));
    is_address(of("alternate")[0].attribute("href").unwrap());
    let known = ["id", "title", "subtitle", "updated", "author", "link", "generator", "entry"];
    assert!(feed.children().filter(Node::is_element).all(|it| known.contains(&it.tag_name().name())));
    let newest = text(feed, "updated").parse::<jiff::Timestamp>().unwrap();
    let mut ids = BTreeSet::new();
    let mut entries = Vec::new();
    for entry in children(feed, "entry") {
        let id = text(entry, "id");
        let uuid = id.strip_prefix("urn:uuid:").unwrap_or_else(|| panic!("{id}"));
        assert_eq!(uuid::Uuid::parse_str(uuid).unwrap().hyphenated().to_string(), uuid);
        assert!(ids.insert(id.to_owned()), "{id} stands twice in {address}");
        assert!(entry.attribute((XML, "lang")).is_some_and(|lang| !lang.is_empty()));
        assert!(only(entry, "title").attribute("type").is_none(), "titles are text");
        is_time(text(entry, "updated"));
        is_time(text(entry, "published"));
        assert!(text(entry, "updated").parse::<jiff::Timestamp>().unwrap() <= newest);
        text(only(entry, "author"), "name");
        let link = only(entry, "link");
        assert_eq!((link.attribute("rel"), link.attribute("type")), (Some("alternate"), Some("text/html")));
        is_address(link.attribute("href").unwrap());
        assert!(only(entry, "category").attribute("term").is_some_and(|term| !term.is_empty()));
        let content = only(entry, "content");
        assert_eq!(content.attribute("type"), Some("html"));
        let html = content.text().unwrap_or_default();
        assert!(
            !html.contains("<script") && !html.contains("javascript:") && !html.contains(" onx="),
            "{html}"
        );
        entries.push((id.to_owned(), text(entry, "title").to_owned()));
    }
    entries
}

#[rocket::async_test]
async fn every_list_and_every_thread_has_a_valid_feed_in_every_language() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let citizen = story.site.person("Rahima & <Sons>", &[]).await;
    let hostile = "]]> <script>alert(1)</script> & \u{1} \u{fffe} [x](javascript:alert) \"onx=\" সময়";
    let fields = |kind: &'static str, id: &str| {
        vec![
            ("subject_kind", kind.to_owned()),
            ("subject_id", id.to_owned()),
            ("stance", "question".to_owned()),
            // The same words about two things would be held back as an advertisement.
            ("text", format!("{hostile} {kind}")),
        ]
    };
    let mut comments = Vec::new();
    for (kind, id) in [("challenge", story.challenge.as_str()), ("pilot", pilot.as_str())] {
        let fields = fields(kind, id);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let reply = citizen.post("/comments", &fields).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        comments.push(reply.made());
    }
    let answer = [("kind", "answered"), ("text", "From *nine* to one.")];
    assert_eq!(story.owner.post(&format!("/comments/{}/response", comments[0]), &answer).await.status, 303);
    story.sign(&pilot, "90 days.").await;
    let version = story.senior.get(&format!("/pilots/{pilot}/stage")).await.hidden("version");
    let stop = [("version", version.as_str()), ("to", "stopped"), ("reason", "It cost too much.")];
    assert_eq!(story.senior.post(&format!("/pilots/{pilot}/stage"), &stop).await.status, 303);
    story.site.settle().await;
    let organisation = {
        let mut reader = story.site.app.db.read().await.unwrap();
        pilotage::store::pilots::find(&mut reader, &pilot).await.unwrap().unwrap().organisation_id
    };
    let feeds = [
        ("search".to_owned(), 4),
        ("search?q=birth".to_owned(), 0),
        ("search?kind=comment".to_owned(), 2),
        ("challenges".to_owned(), 1),
        ("challenges?stage=ideas&x=1".to_owned(), 0),
        ("use-cases".to_owned(), 0),
        ("pilots".to_owned(), 1),
        ("agencies".to_owned(), 1),
        ("organisations".to_owned(), 1),
        (format!("agencies/{}", story.agency), 2),
        (format!("organisations/{organisation}"), 1),
        (format!("challenges/{}", story.challenge), 1),
        (format!("challenges/{}/questions", story.challenge), 0),
        (format!("pilots/{pilot}"), 3),
        (format!("comments/{}", comments[0]), 1),
    ];
    for (feed, least) in feeds {
        let mut ids = None;
        for language in ["en", "bn", "id", "ar"] {
            let mut address = format!("/{language}/feeds/{feed}");
            let mut reply = story.site.visitor().get(&address).await;
            if reply.status == 302 {
                address.clone_from(&reply.location);
                reply = story.site.visitor().get(&address).await;
            }
            let entries = check(&reply, &address);
            assert!(entries.len() >= least, "{address} has {} entries", entries.len());
            let again = story.site.visitor().get(&address).await;
            assert_eq!(again.body, reply.body, "the same bytes when nothing changed");
            let these: Vec<String> = entries.into_iter().map(|(id, _)| id).collect();
            assert_eq!(*ids.get_or_insert_with(|| these.clone()), these, "ids say nothing of a language");
        }
    }
    let thread = story.site.visitor().get(&format!("/en/feeds/comments/{}", comments[0])).await;
    assert!(thread.says("&lt;em&gt;nine&lt;/em&gt;"), "{}", thread.body);
    let bangla = story.site.visitor().get(&format!("/bn/feeds/comments/{}", comments[0])).await;
    assert!(bangla.says("xml:lang=\"bn\"") && bangla.says("জিজ্ঞাসা") || bangla.says("প্রশ্ন"));
}

#[rocket::async_test]
async fn a_feed_has_one_address_for_each_language_and_pages_name_it() {
    let story = Story::tell().await;
    story.site.settle().await;
    let visitor = story.site.visitor();
    let reply = visitor.get("/feeds/challenges").await;
    assert_eq!((reply.status, reply.location.as_str()), (302, "/en/feeds/challenges"));
    let reply = visitor.get("/bn/feeds/challenges?sort=newest&page=3&service=land").await;
    assert_eq!((reply.status, reply.location.as_str()), (302, "/bn/feeds/challenges?service=land"));
    for (page, feed) in [
        ("/challenges".to_owned(), "/feeds/challenges".to_owned()),
        ("/challenges?service=land".to_owned(), "/feeds/challenges?service&#x3D;land".to_owned()),
        (format!("/challenges/{}", story.challenge), format!("/feeds/challenges/{}", story.challenge)),
        (format!("/agencies/{}", story.agency), format!("/feeds/agencies/{}", story.agency)),
        ("/organisations".to_owned(), "/feeds/organisations".to_owned()),
    ] {
        let html = visitor.get(&page).await;
        let link = html.body.split("<link rel=\"alternate\" type=\"application/atom+xml\"").nth(1);
        assert!(link.is_some_and(|link| link.contains(&format!("href=\"{feed}\""))), "{page}");
    }
    for odd in [
        "/en/feeds/agencies/x",
        "/en/feeds/comments/0190b0a0-0000-7000-8000-000000000000",
        "/en/feeds/challenges/%00",
    ] {
        assert_eq!(visitor.get(odd).await.status, 404, "{odd}");
    }
}

#[rocket::async_test]
async fn a_feed_that_did_not_change_is_not_sent_again() {
    let story = Story::tell().await;
    let visitor = story.site.visitor();
    let address = format!("/en/feeds/challenges/{}", story.challenge);
    let first = visitor.get(&address).await;
    let header = |reply: &Reply, name: &str| {
        reply
            .headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.clone())
            .unwrap()
    };
    let ask = async |name: &'static str, value: String| {
        let request = visitor.client().get(address.clone());
        visitor.send(request.header(rocket::http::Header::new(name, value))).await
    };
    let tag = header(&first, "etag");
    for known in [tag.clone(), format!("\"x\", {tag}"), "*".to_owned()] {
        let reply = ask("If-None-Match", known).await;
        assert!(reply.status == 304 && reply.body.is_empty());
        assert_eq!(header(&reply, "etag"), tag);
    }
    assert_eq!(ask("If-None-Match", "\"other\"".to_owned()).await.status, 200);
    assert_eq!(ask("If-Modified-Since", header(&first, "last-modified")).await.status, 304);
    assert_eq!(ask("If-Modified-Since", "Mon, 01 Jan 2024 00:00:00 GMT".to_owned()).await.status, 200);
    assert_eq!(ask("If-Modified-Since", "yesterday".to_owned()).await.status, 200);
    story.site.advance(HOUR);
    let citizen = story.site.person("Rahima", &[]).await;
    let fields = [
        ("subject_kind", "challenge"),
        ("subject_id", story.challenge.as_str()),
        ("stance", "support"),
        ("text", "Good."),
    ];
    citizen.post("/comments", &fields).await;
    assert_eq!(ask("If-None-Match", tag).await.status, 200);
    assert_eq!(ask("If-Modified-Since", header(&first, "last-modified")).await.status, 200);
}

#[rocket::async_test]
async fn what_is_hidden_or_not_public_is_in_no_feed() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let fields = [
        ("subject_kind", "challenge"),
        ("subject_id", story.challenge.as_str()),
        ("stance", "support"),
        ("text", "xylophone-7731"),
    ];
    let comment = citizen.post("/comments", &fields).await.made();
    let (own, thread) =
        (format!("/en/feeds/challenges/{}", story.challenge), format!("/en/feeds/comments/{comment}"));
    assert!(citizen.get(&own).await.says("xylophone-7731"));
    assert_eq!(citizen.post(&format!("/comments/{comment}/removal"), &[("reason", "x")]).await.status, 303);
    story.site.settle().await;
    for address in [own, "/en/feeds/search".to_owned(), "/en/feeds/search?q=xylophone".to_owned()] {
        assert!(!citizen.get(&address).await.says("xylophone-7731"), "{address}");
    }
    assert_eq!(citizen.get(&thread).await.status, 410);
    let proposal = format!("/en/feeds/proposals/{}", story.proposals[0]);
    assert_eq!(
        story.teams[0].get(&proposal).await.status,
        404,
        "not even for its own team: a feed is for everybody"
    );
}

fn check_calendar(file: &str) -> Vec<String> {
    assert!(
        file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") && file.ends_with("END:VCALENDAR\r\n")
    );
    for line in file.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
    }
    let unfolded = file.replace("\r\n ", "");
    let mut uids = BTreeSet::new();
    let events: Vec<String> = unfolded
        .split("BEGIN:VEVENT\r\n")
        .skip(1)
        .map(|event| event.split("END:VEVENT").next().unwrap().to_owned())
        .collect();
    for event in &events {
        for required in ["UID:", "DTSTAMP:", "DTSTART:", "SUMMARY"] {
            assert_eq!(
                event.lines().filter(|line| line.starts_with(required)).count(),
                1,
                "{required} in {event}"
            );
        }
        let uid = event.lines().find(|line| line.starts_with("UID:")).unwrap();
        assert!(uid.ends_with("@pilotage.example") && uids.insert(uid.to_owned()), "{uid}");
        let start = event.lines().find_map(|line| line.strip_prefix("DTSTART:")).unwrap();
        assert!(start.len() == 16 && start.ends_with('Z') && start.as_bytes()[8] == b'T', "{start}");
    }
    events
}

#[rocket::async_test]
async fn the_dates_of_a_challenge_go_into_a_calendar() {
    let story = Story::tell().await;
    let visitor = story.site.visitor();
    let path = format!("/challenges/{}/dates.ics", story.challenge);
    assert!(visitor.get(&format!("/challenges/{}", story.challenge)).await.says(&path));
    let reply = visitor.get(&path).await;
    let kind = reply.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    assert_eq!(kind.map(|(_, value)| value.as_str()), Some("text/calendar; charset=utf-8"));
    let events = check_calendar(&reply.body);
    assert!(events.iter().any(|event| event.contains("Ideas close: ") && event.contains("TRIGGER:-PT24H")));
    assert!(visitor.get(&format!("/ar{path}")).await.says("SUMMARY;LANGUAGE=ar:"));
    assert_eq!(visitor.get("/challenges/0190b0a0-0000-7000-8000-000000000000/dates.ics").await.status, 404);
}

#[rocket::async_test]
async fn a_private_calendar_has_ones_own_deadlines_until_its_address_is_renewed() {
    let story = Story::tell().await;
    let officer = story.site.person("Nasima", &[for_agency(Role::ChallengeOwner, &story.agency)]).await;
    assert!(officer.get("/settings/news").await.says("Make my calendar address"));
    let address = async || {
        let page = officer.get("/settings/news").await;
        let value =
            page.body.split("id=\"calendar-address\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1));
        value
            .and_then(|rest| rest.split('"').next())
            .unwrap()
            .replace("http://pilotage.example", "")
            .replace("&#x3D;", "=")
    };
    assert_eq!(officer.post("/settings/news/calendar", &[("on", "1")]).await.status, 303);
    let first = address().await;
    let events = check_calendar(&story.site.visitor().get(&first).await.body);
    assert_eq!(events.len(), 1, "{events:?}");
    assert!(events[0].contains("SUMMARY;LANGUAGE=en:Decide: A land paper near home"), "{events:?}");
    follow(&officer, "challenge", &story.challenge).await;
    let citizen = story.site.person("Rahima", &[]).await;
    let fields = [
        ("subject_kind", "challenge"),
        ("subject_id", story.challenge.as_str()),
        ("stance", "question"),
        ("text", "When is it open?"),
    ];
    let comment = citizen.post("/comments", &fields).await.made();
    let events = check_calendar(&story.site.visitor().get(&first).await.body);
    assert!(
        events.iter().any(|event| event.contains("When is it open?") && event.contains(comment.as_str()))
    );
    assert!(events.iter().any(|event| event.contains("Ideas close: ")));
    officer.post("/settings/news/calendar", &[("on", "1")]).await;
    let second = address().await;
    assert_ne!(first, second);
    assert_eq!(story.site.visitor().get(&first).await.status, 404, "the old address no longer works");
    assert_eq!(story.site.visitor().get(&second).await.status, 200);
    officer.post("/settings/news/calendar", &[("on", "0")]).await;
    assert_eq!(story.site.visitor().get(&second).await.status, 404);
    for bad in ["/calendars/x.ics", "/calendars/x", "/calendars/%00.ics"] {
        assert_eq!(story.site.visitor().get(bad).await.status, 404, "{bad}");
    }
    story.site.advance(DAY);
}
