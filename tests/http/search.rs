//! Finding things: freshness, visibility, filters, suggestions, saved searches, healing, and content from elsewhere.

use pilotage::app::import::mapping::Mapping;
use pilotage::app::import::{ImportError, Options, Report, import};
use pilotage::app::search::{self, Asked, List};
use pilotage::clock::{HOUR, Id};
use pilotage::domain::people::Role;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::import::list_known;

use crate::harness::{Site, for_agency};

const CATALOGUE: &str = concat!(
    r#"{"kind":"agency","external_id":"a1","title":"Birth Records Office","region":"Rajshahi"}"#,
    "\n",
    r#"{"kind":"challenge","external_id":"c1","title":"Fix a mistake in a birth record","body":"<p>Three visits &amp; 41 days.</p><script>alert(1)</script>","agency":"a1","sector":"civil-registration","closes_at":"2999-01-01"}"#,
    "\n",
    r#"{"kind":"comment","external_id":"m2","body":"Indeed the paperwork is heavy","parent":"m1","stance":"support"}"#,
    "\n",
    r#"{"kind":"comment","external_id":"m1","body":"Who pays for the lost xylophone?","parent":"c1","stance":"question","votes":7}"#,
    "\n",
    r#"{"kind":"use_case","external_id":"u1","title":"Land copies by telephone","body":"Call and get your land record.","organisation":"Voice Works","sector":"land","language":"en"}"#,
    "\n",
    r#"{"kind":"use_case","external_id":"u2","title":"জন্ম নিবন্ধন এক দিনে","body":"ভুল সংশোধন অনলাইনে।","organisation":"Voice Works","language":"bn"}"#,
    "\n",
);

async fn bring(site: &Site, text: &str, options: Options) -> Result<Report, ImportError> {
    let mut bytes = text.as_bytes();
    import(&site.app, &mut bytes, &Mapping::default(), options, &mut |_, _, _| ()).await
}

async fn with_catalogue() -> Site {
    let site = Site::start().await;
    bring(&site, CATALOGUE, Options::default()).await.unwrap();
    site.settle().await;
    site
}

async fn only(site: &Site, kind: Kind) -> Id {
    let mut reader = site.app.db.read().await.unwrap();
    list_known(&mut reader, kind).await.unwrap().remove(0).id
}

#[tokio::test]
async fn what_is_new_is_found_in_its_language_and_with_a_typing_error() {
    let site = with_catalogue().await;
    let visitor = site.visitor();
    for (query, title) in [
        ("q=birth+record", "Land copies"),
        ("q=brith+recrod", "Land copies"),
        ("q=%E0%A6%9C%E0%A6%A8%E0%A7%8D%E0%A6%AE", "Land copies"),
    ] {
        let reply = visitor.get(&format!("/search?{query}")).await;
        assert_eq!(reply.status, 200);
        assert!(!reply.says(title), "{query}");
    }
    assert!(visitor.get("/search?q=brith").await.says("<mark>birth</mark>"));
    assert!(visitor.get("/search?q=xylophone").await.says("Fix a mistake in a birth record"));
    assert!(visitor.get("/search?q=%E0%A6%9C%E0%A6%A8%E0%A7%8D%E0%A6%AE").await.says("<mark>জন্ম</mark>"));
    assert!(visitor.get("/challenges").await.says("1 challenge found"));
    assert!(visitor.get("/use-cases?service=land").await.says("1 fix found"));
}

#[tokio::test]
async fn a_text_from_outside_never_becomes_markup() {
    let site = with_catalogue().await;
    let reply = site.visitor().get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22onx=").await;
    assert_eq!(reply.status, 200);
    assert!(!reply.says("<script>alert") && !reply.says("\"onx="));
    assert!(!site.visitor().get("/search?q=visits").await.says("alert(1)"));
}

#[tokio::test]
async fn hostile_and_odd_addresses_show_a_list() {
    let site = with_catalogue().await;
    let visitor = site.visitor();
    let long = "a".repeat(3_000);
    for query in [
        "q=%00%ff",
        "page=-1",
        "page=99999999999999999999",
        "sort=;drop",
        "stage=%27--",
        "office=x&office=y",
        "q=%22%22%22",
        "q=-",
        "q=a%20OR%20*:*%20AND%20(",
        "kind=person",
        "language=../..",
        &format!("q={long}"),
    ] {
        for list in ["/search", "/challenges", "/use-cases", "/pilots"] {
            assert_eq!(visitor.get(&format!("{list}?{query}")).await.status, 200, "{list}?{query}");
        }
    }
}

#[tokio::test]
async fn hidden_and_private_things_are_neither_shown_nor_counted_nor_suggested() {
    let site = with_catalogue().await;
    let visitor = site.visitor();
    assert!(visitor.get("/search?q=xylophone").await.says("1 thing found"));
    let (comment, challenge) = {
        let mut reader = site.app.db.read().await.unwrap();
        let comments = list_known(&mut reader, Kind::Comment).await.unwrap();
        let comment = comments.into_iter().find(|known| known.external == "m1").unwrap().id;
        drop(reader);
        (comment, only(&site, Kind::Challenge).await)
    };
    let agency = only(&site, Kind::Agency).await;
    let mut tx = site.app.db.write().await.unwrap();
    for (statement, id) in [
        ("UPDATE comment SET visibility = 'hidden' WHERE id = $1", &comment),
        ("UPDATE challenge SET state = 'draft', published_at = NULL WHERE id = $1", &challenge),
    ] {
        sqlx::query(statement).bind(id.as_str().to_owned()).execute(&mut *tx).await.unwrap();
    }
    // Pages in memory follow events, and so does the index, later.
    let changed = pilotage::domain::Subject::new(Kind::Challenge, challenge.clone());
    site.app
        .emit(&mut tx, "challenge-changed", changed, pilotage::domain::events::Payload::quiet())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    // Before the index has heard of it, the database already says no.
    for query in ["q=xylophone", "q=birth+mistake"] {
        let reply = visitor.get(&format!("/search?{query}")).await;
        assert!(!reply.says("Fix a mistake") && reply.says("Nothing found"), "{query}");
    }
    assert!(!visitor.get("/search/suggestions?q=fix+a+mis").await.says("Fix a mistake"));
    let mut tx = site.app.db.write().await.unwrap();
    let subject = Subject::new(Kind::Challenge, challenge);
    site.app.emit(&mut tx, "changed", subject, pilotage::domain::events::Payload::quiet()).await.unwrap();
    tx.commit().await.unwrap();
    site.settle().await;
    assert!(visitor.get("/challenges").await.says("No challenge fits"));
    // An officer of the agency finds its draft; a helper of another does not.
    let officer = site.person("Nasrin", &[for_agency(Role::ChallengeOwner, &agency)]).await;
    assert!(officer.get("/challenges").await.says("Fix a mistake"));
    let stranger = site.person("Karim", &[for_agency(Role::Facilitator, &agency)]).await;
    assert!(!stranger.get("/challenges").await.says("Fix a mistake"));
}

#[tokio::test]
async fn titles_are_offered_while_somebody_types() {
    let site = with_catalogue().await;
    let reply = site.visitor().get("/search/suggestions?q=land+cop").await;
    assert!(reply.says("Land copies by telephone") && reply.says("/use-cases/"));
    assert!(site.visitor().get("/search/suggestions?q=").await.says("[]"));
}

#[tokio::test]
async fn a_saved_search_tells_what_is_new_once() {
    let site = with_catalogue().await;
    let citizen = site.person("Rahima", &[]).await;
    for _ in 0..2 {
        let reply = citizen.post("/saved-searches", &[("address", "/use-cases?service=health&page=3")]).await;
        assert_eq!(reply.status, 303);
    }
    let page = citizen.get("/saved-searches").await;
    // The page does not matter, and the same search is kept once. (Templates write = as a reference.)
    assert_eq!(page.body.matches("/use-cases?service&#x3D;health\"").count(), 1);
    assert_eq!(citizen.post("/saved-searches", &[("address", "https://evil.example")]).await.status, 422);
    // Told once a day unless the person chose otherwise, for all searches or for this one.
    let id = page_id(&page.body);
    assert!(page.says("As for all my searches"));
    let choose = format!("/saved-searches/{id}/rhythm");
    assert_eq!(site.person("Karim", &[]).await.post(&choose, &[("rhythm", "never")]).await.status, 303);
    assert_eq!(citizen.post(&choose, &[("rhythm", "at-once")]).await.status, 303);
    assert!(citizen.get("/saved-searches").await.says("value=\"at-once\" selected"));
    site.advance(HOUR);
    let line = r#"{"kind":"use_case","external_id":"u9","title":"Clinic queue by text message","body":"x","organisation":"Voice Works","sector":"health"}"#;
    bring(&site, line, Options::default()).await.unwrap();
    for _ in 0..3 {
        site.settle().await;
        site.advance(HOUR + HOUR / 2);
    }
    site.settle().await;
    let letters = site.letters().await;
    let told: Vec<_> = letters.iter().filter(|letter| letter.kind == "saved-search-found").collect();
    assert_eq!(told.len(), 1);
    assert!(told[0].body.contains("Clinic queue by text message"));
    // A clock that jumps shows it no second time, and a thing that was heard of late is not missed.
    site.advance(400 * pilotage::clock::DAY);
    site.settle().await;
    site.advance(-400 * pilotage::clock::DAY);
    let late = line.replace("u9", "u10").replace("Clinic queue", "Ward queue");
    bring(&site, &late, Options::default()).await.unwrap();
    for _ in 0..3 {
        site.settle().await;
        site.advance(HOUR);
    }
    let letters = site.letters().await;
    let told: Vec<_> = letters.iter().filter(|letter| letter.kind == "saved-search-found").collect();
    assert_eq!(told.len(), 2);
    assert!(told[0].body.contains("Ward queue") && !told[0].body.contains("Clinic queue"));
    assert!(
        told[0].body.contains("because you saved this search")
            && told[0].unsubscribe.contains("/unsubscribe/")
    );
    let path = told[0].unsubscribe.strip_prefix("http://pilotage.example").unwrap().to_owned();
    let ended = site.visitor().post_raw(&path, &[("List-Unsubscribe", "One-Click")]).await;
    assert!(
        ended.status == 200
            && ended.says("News of the saved search")
            && ended.says("Fixes that work: Health"),
        "{}",
        ended.body
    );
    assert!(citizen.get("/saved-searches").await.says("value=\"never\" selected"));
    let id = page_id(&citizen.get("/saved-searches").await.body);
    assert_eq!(citizen.post(&format!("/saved-searches/{id}/removal"), &[]).await.status, 303);
    assert!(!citizen.get("/saved-searches").await.says("/use-cases?service"));
}

fn page_id(html: &str) -> String {
    html.split("/saved-searches/").nth(1).unwrap().split('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn an_emptied_index_is_filled_from_the_database() {
    let site = with_catalogue().await;
    let before = site.app.search.document_count();
    assert!(before >= 6);
    site.app.search.clear().unwrap();
    assert!(!site.visitor().get("/search?q=birth").await.says("Fix a mistake"));
    site.settle().await;
    assert_eq!(site.app.search.document_count(), before);
    assert!(site.visitor().get("/search?q=birth").await.says("<mark>birth</mark>"));
}

#[tokio::test]
async fn similar_things_are_found_across_kinds() {
    let site = with_catalogue().await;
    let to = search::SimilarTo::Text {
        title: "Land record copies".to_owned(),
        body: "People travel to the office to get a copy of their land record.".to_owned(),
        language: "en".to_owned(),
    };
    let audiences = [search::PUBLIC.to_owned()];
    let found = search::similar(&site.app, &to, &[Kind::UseCase], &audiences, 5).await.unwrap();
    assert_eq!(found.first().map(|item| item.thing.title()), Some("Land copies by telephone"));
}

#[tokio::test]
async fn importing_twice_adds_nothing_and_a_changed_line_is_updated() {
    let site = with_catalogue().await;
    let report = bring(&site, CATALOGUE, Options::default()).await.unwrap();
    assert!(report.added.is_empty());
    assert_eq!((report.updated, report.unchanged), (0, 6));
    let changed = CATALOGUE.replace("Land copies by telephone", "Land copies by radio");
    let report = bring(&site, &changed, Options::default()).await.unwrap();
    assert_eq!((report.updated, report.unchanged), (1, 5));
    site.settle().await;
    let found = search::search(
        &site.app,
        List::UseCases,
        &Asked::parse(List::UseCases, "q=radio"),
        "en",
        &[search::PUBLIC.to_owned()],
    )
    .await
    .unwrap();
    assert_eq!(found.total, 1);
}

#[tokio::test]
async fn importing_again_keeps_what_people_said_here() {
    let site = with_catalogue().await;
    let mut reader = site.app.db.read().await.unwrap();
    let known = list_known(&mut reader, Kind::Comment).await.unwrap();
    let voice = known.into_iter().find(|known| known.external == "m1").unwrap().id;
    drop(reader);
    for name in ["Rahima", "Karim"] {
        let citizen = site.person(name, &[]).await;
        assert_eq!(citizen.post(&format!("/comments/{voice}/me-too"), &[]).await.status, 303);
    }
    site.settle().await;
    let count = async || {
        let mut reader = site.app.db.read().await.unwrap();
        store::comments::find(&mut reader, &voice).await.unwrap().unwrap().me_too_count
    };
    assert_eq!(count().await, 9);
    let report = bring(&site, CATALOGUE, Options::default()).await.unwrap();
    assert_eq!((report.updated, report.unchanged), (0, 6), "nothing changed there");
    let more = CATALOGUE.replace("\"votes\":7", "\"votes\":10");
    assert_eq!(bring(&site, &more, Options::default()).await.unwrap().updated, 1);
    assert_eq!(count().await, 12);
    site.settle().await;
}

#[tokio::test]
async fn answers_that_go_too_deep_stand_beside_what_they_answer() {
    let site = with_catalogue().await;
    let line = |name: &str, parent: &str| {
        format!(
            "{{\"kind\":\"comment\",\"external_id\":\"{name}\",\"body\":\"Words of {name}\",\"parent\":\"{parent}\"}}\n"
        )
    };
    // m2 answers m1: these are the third, and what would be the fourth and the fifth. The last comes in a file of its own.
    let file = format!("{}{}", line("m4", "m3"), line("m3", "m2"));
    bring(&site, &file, Options::default()).await.unwrap();
    bring(&site, &line("m5", "m4"), Options::default()).await.unwrap();
    site.settle().await;
    let mut reader = site.app.db.read().await.unwrap();
    let known = list_known(&mut reader, Kind::Comment).await.unwrap();
    drop(reader);
    let of = |name: &str| known.iter().find(|known| known.external == name).unwrap();
    for name in ["m3", "m4", "m5"] {
        let thread = of(name).thread.as_ref().unwrap();
        assert_eq!((thread.parent.as_ref(), thread.depth), (Some(&of("m2").id), 3), "{name}");
        assert_eq!(thread.root, of("m1").id);
    }
    let challenge = only(&site, Kind::Challenge).await;
    let page = site.visitor().get(&format!("/challenges/{challenge}")).await;
    assert!(page.says("Words of m3") && page.says("Words of m4") && page.says("Words of m5"));
}

#[tokio::test]
async fn an_organisation_that_an_import_renames_is_known_by_its_new_name() {
    let site = Site::start().await;
    let file = |one: &str, two: &str| {
        format!(
            "{{\"kind\":\"organisation\",\"external_id\":\"o1\",\"title\":\"{one}\"}}\n\
             {{\"kind\":\"organisation\",\"external_id\":\"o2\",\"title\":\"{two}\"}}\n"
        )
    };
    bring(&site, &file("Voice Works", "Field Notes"), Options::default()).await.unwrap();
    let report = bring(&site, &file("Voice Lab", "Field Notes"), Options::default()).await.unwrap();
    assert_eq!((report.updated, report.unchanged), (1, 1));
    let ImportError::Lines { first, .. } =
        bring(&site, &file("Voice Lab", "VOICE LAB"), Options::default()).await.unwrap_err()
    else {
        panic!("two organisations have one name")
    };
    assert!(first[0].text.contains("already an organisation"), "{first:?}");
    let founder = site.person("Rahima", &[]).await;
    let found = async |name: &str| {
        let fields = [("name", name), ("language", "en"), ("kind", "ngo"), ("region", "Kisumu")];
        founder.post("/organisations", &fields).await
    };
    let taken = found("voice lab").await;
    assert!(taken.status == 422 && taken.says("id=\"name-e\""), "the new name is taken");
    assert_eq!(found("Voice Works").await.status, 303, "the old one is free");
    site.settle().await;
}

#[tokio::test]
async fn one_wrong_line_keeps_the_whole_file_out_and_is_named() {
    let site = Site::start().await;
    let file = format!(
        "{CATALOGUE}{{\"kind\":\"comment\",\"external_id\":\"m9\",\"body\":\"x\",\"parent\":\"nothing\"}}\nno json\n"
    );
    let error = bring(&site, &file, Options::default()).await.unwrap_err();
    let ImportError::Lines { first, count } = error else { panic!("{error}") };
    assert_eq!(count, 2);
    assert_eq!(first.iter().map(|problem| problem.line).collect::<Vec<_>>(), [7, 8]);
    let mut reader = site.app.db.read().await.unwrap();
    assert!(list_known(&mut reader, Kind::Agency).await.unwrap().is_empty());
    drop(reader);
    let options = Options { skip_bad: true, ..Options::default() };
    let report = bring(&site, &file, options).await.unwrap();
    assert_eq!((report.bad.len(), report.added[&Kind::Comment]), (2, 2));
}

#[tokio::test]
async fn a_dry_run_writes_nothing() {
    let site = Site::start().await;
    let options = Options { dry_run: true, ..Options::default() };
    let report = bring(&site, CATALOGUE, options).await.unwrap();
    assert_eq!(report.added[&Kind::UseCase], 2);
    let mut reader = site.app.db.read().await.unwrap();
    assert!(list_known(&mut reader, Kind::UseCase).await.unwrap().is_empty());
}
