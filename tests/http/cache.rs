//! Pages from memory: never older than what is in the database, never one person's page for another.
//!
//! In all tests of this program each page that is found in memory is made anew as well, and a difference fails the test
//! (`check_pages`). The tests here go through every kind of change with every kind of reader on purpose.

use std::io::Read as _;

use pilotage::clock::{DAY, Id, MINUTE, SECOND};
use pilotage::domain::people::Role;
use rocket::http::{Cookie, Header};

use super::harness::{BEGIN, Browser, Reply, Site, for_agency, for_organisation, for_platform};
use super::journey;
use super::selection::Story;

/// A site whose pages come from memory alone.
async fn unchecked() -> Site {
    Site::start_as(BEGIN, |config| config.check_pages = false).await
}

impl Reply {
    fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value)
    }
}

/// The bytes of a page as they come over the wire, with their status and encoding.
async fn raw(browser: &Browser, path: &str, headers: &[(&'static str, &str)]) -> (u16, String, Vec<u8>) {
    let mut request = browser.client().get(path.to_owned());
    for (name, value) in headers {
        request = request.header(Header::new(*name, (*value).to_owned()));
    }
    if let Some(session) = &browser.session {
        request = request.cookie((pilotage::web::guards::SESSION_COOKIE, session.clone()));
    }
    let response = request.dispatch().await;
    let (status, encoding) =
        (response.status().code, response.headers().get_one("Content-Encoding").unwrap_or("").to_owned());
    (status, encoding, response.into_bytes().await.unwrap_or_default())
}

fn gunzip(bytes: &[u8]) -> String {
    let mut text = String::new();
    flate2::read::GzDecoder::new(bytes).read_to_string(&mut text).unwrap();
    text
}

fn unbrotli(bytes: &[u8]) -> String {
    let mut text = String::new();
    brotli::Decompressor::new(bytes, 4096).read_to_string(&mut text).unwrap();
    text
}

#[rocket::async_test]
async fn a_page_has_a_tag_and_comes_in_the_encoding_that_is_asked_for() {
    let site = unchecked().await;
    let visitor = site.visitor();
    let plain = visitor.get("/help").await;
    let tag = plain.header("etag").to_owned();
    assert!(plain.status == 200 && tag.len() > 10, "{tag}");
    assert_eq!(plain.header("cache-control"), "public, no-cache");
    let vary = plain.header("vary");
    for part in ["Accept-Encoding", "Accept-Language", "Cookie"] {
        assert!(vary.contains(part), "{vary}");
    }
    assert!(plain.header("content-security-policy").contains("default-src 'none'"));
    assert_eq!(visitor.get("/help").await.header("etag"), tag, "the same page has the same tag");
    let language = ("Accept-Language", "en");
    for (accepted, expected) in
        [("gzip", "gzip"), ("br", "br"), ("gzip, deflate, br", "br"), ("br;q=0, gzip", "gzip")]
    {
        let (status, encoding, bytes) =
            raw(&visitor, "/help", &[("Accept-Encoding", accepted), language]).await;
        assert_eq!((status, encoding.as_str()), (200, expected));
        let text = if expected == "br" { unbrotli(&bytes) } else { gunzip(&bytes) };
        assert_eq!(text, plain.body);
        assert!(bytes.len() * 2 < text.len(), "{expected} packs {} into {}", text.len(), bytes.len());
    }
    let (status, _, bytes) = raw(&visitor, "/help", &[("If-None-Match", &tag), language]).await;
    assert_eq!((status, bytes.len()), (304, 0));
    let (status, ..) = raw(&visitor, "/help", &[("If-None-Match", "\"other\""), language]).await;
    assert_eq!(status, 200);
    let head = visitor.client().head("/help").header(Header::new("Accept-Language", "en")).dispatch().await;
    assert_eq!(head.status().code, 200);
    assert_eq!(head.headers().get_one("ETag"), Some(tag.as_str()));
    assert_eq!(head.into_bytes().await.unwrap_or_default().len(), 0);
}

#[rocket::async_test]
async fn nobody_gets_the_page_of_another_person_language_or_look() {
    let site = unchecked().await;
    let (ana, budi, visitor) =
        (site.person("Ana", &[]).await, site.person("Budi", &[]).await, site.visitor());
    let officer = site.person("Officer", &[for_platform(Role::PlatformAdmin)]).await;
    for path in ["/", "/challenges", "/search?q=x", "/help", "/agencies"] {
        for _ in 0..2 {
            let (one, other) = (ana.get(path).await, budi.get(path).await);
            assert!(one.says(">Ana<") && !one.says(">Budi<"), "{path}");
            assert!(other.says(">Budi<") && !other.says(">Ana<"), "{path}");
            let nobody = visitor.get(path).await;
            assert!(!nobody.says(">Ana<") && !nobody.says(">Budi<") && nobody.says("Sign in"), "{path}");
            let tokens = [one.hidden("csrf"), other.hidden("csrf"), nobody.hidden("csrf")];
            assert!(tokens[0] != tokens[1] && tokens[1] != tokens[2] && tokens[0] != tokens[2], "{path}");
            assert!(tokens.iter().all(|token| token.len() == 43), "{tokens:?}");
            assert!(Id::parse(&one.hidden("form_id")).is_some());
            assert_ne!(
                one.hidden("form_id"),
                ana.get(path).await.hidden("form_id"),
                "forms have ids of their own"
            );
            assert_eq!(one.header("cache-control"), "private, no-cache");
            assert_eq!(one.header("etag"), "");
            assert!(officer.get(path).await.says(">Officer<"));
        }
        let (_, encoding, bytes) = raw(&ana, path, &[("Accept-Encoding", "br, gzip")]).await;
        assert_eq!(encoding, "gzip");
        let text = gunzip(&bytes);
        assert!(text.contains(">Ana<") && text.contains(&ana.get(path).await.hidden("csrf")));
        for page in [text, visitor.get(path).await.body] {
            assert!(!page.contains('\u{f8ff}'), "a mark was left in {path}");
        }
    }
    // A token of memory is as good as any.
    assert_eq!(ana.post("/look", &[("theme", "dark"), ("return_to", "/help")]).await.status, 303);
    assert_eq!(visitor.post("/look", &[("theme", "dark"), ("return_to", "/help")]).await.status, 303);

    let bangla = visitor.speaking("bn");
    for _ in 0..2 {
        assert!(visitor.get("/help").await.says("<html lang=\"en\""));
        assert!(bangla.get("/help").await.says("<html lang=\"bn\""));
        let arabic = visitor.get("/ar/help").await;
        assert!(arabic.says("<html lang=\"ar\" dir=\"rtl\"") && arabic.says("href=\"/ar/challenges\""));
        assert!(!bangla.get("/help").await.says("href=\"/ar/challenges\""));
        for (theme, says) in [("dark", true), ("light", false)] {
            let request = visitor.client().get("/help").cookie(Cookie::new("theme", theme));
            let page = request.dispatch().await.into_string().await.unwrap();
            assert_eq!(page.contains("data-theme=\"dark\""), says);
        }
        assert!(!visitor.get("/help").await.says("data-theme"));
    }
}

#[rocket::async_test]
async fn a_session_that_ends_or_changes_does_so_at_once() {
    let site = unchecked().await;
    let administrator = site.person("Arif", &[for_platform(Role::PlatformAdmin)]).await;
    let ana = site.person("Ana", &[]).await;
    let budi = site.person("Budi", &[]).await;
    for person in [&ana, &budi] {
        assert!(person.get("/").await.says("Sign out"));
    }
    assert_eq!(ana.post("/sign-out", &[]).await.status, 303);
    assert!(!ana.get("/").await.says("Sign out"));
    assert!(budi.get("/").await.says("Sign out"));
    let id = budi.person_id.clone().unwrap();
    let role = [("role", "moderator"), ("given", "1")];
    assert_eq!(budi.get("/moderation").await.status, 403);
    assert_eq!(administrator.post(&format!("/admin/people/{id}/roles"), &role).await.status, 303);
    assert_eq!(budi.get("/moderation").await.status, 200, "a role that is given is there");
    let suspension = [("suspended", "1"), ("reason", "Spam")];
    let suspended = administrator.post(&format!("/admin/people/{id}/suspension"), &suspension).await;
    assert_eq!(suspended.status, 303, "{}", suspended.body);
    assert!(!budi.get("/").await.says("Sign out"), "who is suspended is out");
}

/// Everybody who may see a public page in a way of their own.
struct Readers(Vec<(&'static str, Browser)>);

impl Readers {
    async fn of(site: &Site, agency: &Id) -> Self {
        let visitor = site.visitor();
        let bangla = visitor.speaking("bn");
        Self(vec![
            ("a visitor", visitor),
            ("a visitor in Bangla", bangla),
            ("somebody without a part", site.person("Onlooker", &[]).await),
            ("an officer", site.person("Colleague", &[for_agency(Role::Evaluator, agency)]).await),
            ("a moderator", site.person("Mina", &[for_platform(Role::Moderator)]).await),
        ])
    }

    /// Everybody opens every page twice: the second time it may come from memory, and is compared with a new one.
    async fn look(&self, after: &str, pages: &[String]) {
        for _ in 0..2 {
            for (name, reader) in &self.0 {
                for page in pages {
                    let status = reader.get(page).await.status;
                    assert!(status < 500, "after {after}, {page} for {name}: {status}");
                }
            }
        }
    }
}

#[rocket::async_test]
async fn after_every_kind_of_change_everybody_sees_it() {
    let story = Story::tell().await;
    let site = &story.site;
    let (challenge, agency) = (&story.challenge, &story.agency);
    let citizen = site.person("Rahima", &[]).await;
    let other = site.person("Karim", &[]).await;
    let moderator = site.person("Mod", &[for_platform(Role::Moderator)]).await;
    let administrator = site.person("Arif", &[for_platform(Role::PlatformAdmin)]).await;
    let readers = Readers::of(site, agency).await;
    let here = format!("/challenges/{challenge}");
    let mut pages: Vec<String> = [
        "/",
        "/challenges",
        "/use-cases",
        "/pilots",
        "/search",
        "/search?q=water",
        "/agencies",
        "/organisations",
        "/responsiveness",
        "/moderation/log",
        "/challenges?q=counter",
    ]
    .map(str::to_owned)
    .to_vec();
    pages.extend([here.clone(), format!("{here}?order=most"), format!("/agencies/{agency}")]);
    readers.look("nothing", &pages).await;

    // Voices.
    let voice = |stance: &'static str, text: &'static str| {
        [
            ("subject_kind", "challenge"),
            ("subject_id", challenge.as_str()),
            ("stance", stance),
            ("text", text),
        ]
    };
    let comment = citizen.post("/comments", &voice("question", "When is the counter open?")).await.made();
    assert!(site.visitor().get(&here).await.says("When is the counter open?"));
    readers.look("a comment", &pages).await;
    let one = format!("/comments/{comment}");
    pages.push(one.clone());
    let reply = [voice("critique", "Not on Friday.").as_slice(), &[("parent", comment.as_str())]].concat();
    other.post("/comments", &reply).await.made();
    assert!(site.visitor().get(&here).await.says("Not on Friday."));
    readers.look("an answer to a comment", &pages).await;
    assert_eq!(other.post(&format!("{one}/me-too"), &[]).await.status, 303);
    readers.look("me too", &pages).await;
    assert_eq!(other.post(&format!("{one}/me-too/removal"), &[]).await.status, 303);
    readers.look("me too taken back", &pages).await;
    site.advance(10 * MINUTE);
    readers.look("ten minutes", &pages).await;
    let edit = [("version", "1"), ("stance", "question"), ("text", "When exactly is the counter open?")];
    let version = citizen.get(&format!("{one}/edit")).await.hidden("version");
    let edit = [edit[1], edit[2], ("version", version.as_str())];
    assert_eq!(citizen.post(&format!("{one}/edits"), &edit).await.status, 303);
    assert!(site.visitor().get(&here).await.says("When exactly"));
    readers.look("an edit", &pages).await;
    let answer = [("kind", "accepted"), ("text", "Until 4 pm from Sunday.")];
    assert_eq!(story.owner.post(&format!("{one}/response"), &answer).await.status, 303);
    assert!(site.visitor().get(&here).await.says("Until 4 pm from Sunday."));
    readers.look("an official answer", &pages).await;
    let bad = other.post("/comments", &voice("critique", "Their cousin is a thief.")).await.made();
    readers.look("a second comment", &pages).await;
    let hide = [("action", "hide"), ("rule", "attack"), ("note", "Names a person."), ("version", "1")];
    let page = moderator.get("/moderation").await;
    let version = page.hidden("version");
    let hide = [hide[0], hide[1], hide[2], ("version", version.as_str())];
    let hidden = moderator.post(&format!("/moderation/comments/{bad}/decision"), &hide).await;
    assert!(hidden.status < 500);
    readers.look("moderation", &pages).await;
    assert_eq!(citizen.post(&format!("{one}/removal"), &[]).await.status, 303);
    assert!(!site.visitor().get(&here).await.says("When exactly"));
    readers.look("a removal", &pages).await;
    site.settle().await;
    readers.look("the jobs", &pages).await;

    // What one person does for themselves.
    let follow =
        [("kind", "challenge"), ("id", challenge.as_str()), ("follow", "1"), ("return_to", here.as_str())];
    for by in [&other, &readers.0[2].1, &readers.0[3].1] {
        assert_eq!(by.post("/follows", &follow).await.status, 303);
        readers.look("a follow", &pages).await;
    }
    let me = other.get("/settings").await.hidden("version");
    let name =
        [("version", me.as_str()), ("name", "Karim the Second"), ("place", "Khulna"), ("language", "en")];
    assert_eq!(other.post("/settings", &name).await.status, 303);
    assert!(site.visitor().get(&here).await.says("Karim the Second"));
    assert!(other.get("/").await.says("Karim the Second"));
    readers.look("a new name", &pages).await;

    // Choosing, and the pilot that follows.
    assert_eq!(story.decide(0, "selected").await, 303);
    readers.look("a decision", &pages).await;
    assert_eq!(story.decide(1, "reserve").await, 303);
    assert_eq!(story.release().await, 303);
    readers.look("a release", &pages).await;
    site.settle().await;
    let mut reader = site.app.db.read().await.unwrap();
    let pilots = pilotage::store::pilots::list_of_challenge(&mut reader, challenge).await.unwrap();
    drop(reader);
    let pilot = format!("/pilots/{}", pilots[0].id);
    pages.extend([pilot.clone(), format!("/proposals/{}", story.proposals[0])]);
    readers.look("the jobs again", &pages).await;
    story.sign(&pilots[0].id, "90 days.").await;
    readers.look("an agreement", &pages).await;
    let site_of = [("site_name", "Savar"), ("site_region", "Dhaka")];
    assert!(story.owner.post(&format!("{pilot}/sites"), &site_of).await.status < 500);
    readers.look("a site", &pages).await;
    let update = [("text", "The first week went well."), ("language", "en")];
    assert!(story.teams[0].post(&format!("{pilot}/updates"), &update).await.status < 500);
    readers.look("news of a pilot", &pages).await;
    let version = story.senior.get(&format!("{pilot}/stage")).await.hidden("version");
    let stage = [("version", version.as_str()), ("to", "stopped"), ("reason", "Time was saved.")];
    assert_eq!(story.senior.post(&format!("{pilot}/stage"), &stage).await.status, 303);
    assert!(site.visitor().get(&pilot).await.says("Time was saved."));
    readers.look("a stage", &pages).await;

    // Offices and teams.
    let details = administrator.get(&format!("/agencies/{agency}/details")).await;
    let version = details.hidden("version");
    let changed = [
        ("version", version.as_str()),
        ("name", "Water Board of Savar"),
        ("kind", "district"),
        ("language", "en"),
        ("time_zone", "Asia/Dhaka"),
        ("country", "BD"),
        ("region", "Dhaka"),
    ];
    assert!(administrator.post(&format!("/agencies/{agency}/details"), &changed).await.status < 500);
    readers.look("a renamed office", &pages).await;
    let settings = administrator.get(&format!("/agencies/{agency}/settings")).await;
    assert_eq!(settings.status, 200);
    let wanted = [("working_days", "7"), ("response-days", "7")];
    assert!(administrator.post(&format!("/agencies/{agency}/settings"), &wanted).await.status < 500);
    readers.look("other thresholds", &pages).await;
    let team = [("name", "Rural Fix"), ("kind", "ngo"), ("language", "en"), ("country", "BD")];
    assert!(citizen.post("/organisations", &team).await.status < 500);
    readers.look("a new team", &pages).await;
    site.settle().await;
    readers.look("the index", &pages).await;
    for step in [SECOND, MINUTE, DAY, 20 * DAY] {
        site.advance(step);
        readers.look("time alone", &pages).await;
        site.settle().await;
        readers.look("time and the jobs", &pages).await;
    }
}

#[rocket::async_test]
async fn the_page_of_a_pilot_knows_what_its_reader_said_there() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let here = format!("/pilots/{pilot}");
    let author = story.site.person("Rahima", &[]).await;
    let other = story.site.person("Karim", &[]).await;
    assert!(author.get(&here).await.says("Rahima") && other.get(&here).await.says("Karim"));
    let voice = [
        ("subject_kind", "pilot"),
        ("subject_id", pilot.as_str()),
        ("stance", "question"),
        ("text", "When does it come to us?"),
    ];
    let comment = author.post("/comments", &voice).await.made();
    let (edit, back) = (format!("/comments/{comment}/edit"), format!("/comments/{comment}/me-too/removal"));
    for _ in 0..2 {
        assert!(author.get(&here).await.says(&edit), "it is theirs to change");
        assert!(!other.get(&here).await.says(&edit));
    }
    assert!(!other.get(&here).await.says(&back));
    assert_eq!(other.post(&format!("/comments/{comment}/me-too"), &[]).await.status, 303);
    for _ in 0..2 {
        assert!(other.get(&here).await.says(&back), "it is theirs to take back");
        assert!(!author.get(&here).await.says(&back));
    }
}

#[rocket::async_test]
async fn a_challenge_is_new_open_and_closed_in_memory_too() {
    let site = Site::start().await;
    let office = journey::agency(&site, "Civil Registration Office").await;
    let startup = journey::organisation(&site, "Shohoj Nothi", "startup").await;
    let officer = site.person("Nasrin", &[for_agency(Role::ChallengeOwner, &office)]).await;
    let second = site.person("Kamal", &[for_agency(Role::AgencyOwner, &office)]).await;
    let member = site.person("Tanvir", &[for_organisation(Role::OrganisationAdmin, &startup)]).await;
    let readers = Readers::of(&site, &office).await;
    let mut pages = vec!["/".to_owned(), "/challenges".to_owned(), "/search".to_owned()];
    readers.look("nothing", &pages).await;
    let challenge = journey::drafted(&officer, &office).await;
    pages.extend([format!("/challenges/{challenge}"), format!("/agencies/{office}")]);
    readers.look("a draft", &pages).await;
    journey::published(&officer, &second, &challenge).await;
    assert_eq!(site.visitor().get(&format!("/challenges/{challenge}")).await.status, 200);
    readers.look("publishing", &pages).await;
    site.settle().await;
    readers.look("publishing, found", &pages).await;
    assert!(site.visitor().get("/challenges").await.says(&format!("/challenges/{challenge}")));
    site.advance(DAY);
    readers.look("opening", &pages).await;
    let asked = [("question", "Can two teams join?"), ("text", "Can two teams join?")];
    let question =
        site.person("Selina", &[]).await.post(&format!("/challenges/{challenge}/questions"), &asked).await;
    assert_eq!(question.status, 303, "{}", question.body);
    readers.look("a question", &pages).await;
    let idea = journey::proposal_draft(&member, &challenge, &startup, "One visit").await;
    readers.look("a draft of an idea", &pages).await;
    journey::send(&member, &idea).await;
    readers.look("an idea", &pages).await;
    // The deadline: open in the second before, closed at the next full minute, whatever memory holds.
    site.advance(BEGIN.plus(16 * DAY).since(site.app.now()) - SECOND);
    readers.look("the last second", &pages).await;
    site.advance(2 * SECOND);
    readers.look("the first second after", &pages).await;
    site.settle().await;
    readers.look("closing", &pages).await;
}

#[rocket::async_test]
async fn a_hidden_voice_disappears_at_once() {
    let story = Story::tell().await;
    let (citizen, onlooker) = (story.site.person("Rahima", &[]).await, story.site.person("Karim", &[]).await);
    let moderator = story.site.person("Mod", &[for_platform(Role::Moderator)]).await;
    let page = format!("/challenges/{}", story.challenge);
    let id = story.challenge.as_str();
    let fields =
        [("subject_kind", "challenge"), ("subject_id", id), ("stance", "critique"), ("text", "zebra-991")];
    let comment = citizen.post("/comments", &fields).await.made();
    let visitor = story.site.visitor();
    for reader in [&visitor, &onlooker, &moderator] {
        assert!(reader.get(&page).await.says("zebra-991"));
        assert!(reader.get(&page).await.says("zebra-991"));
    }
    let mut tx = story.site.app.db.write().await.unwrap();
    let mut found = pilotage::store::comments::find(&mut tx, &comment).await.unwrap().unwrap();
    found.visibility =
        pilotage::domain::comments::Visibility::Hidden(pilotage::domain::comments::Rule::ALL[0]);
    pilotage::store::comments::save(&mut tx, &found).await.unwrap();
    let about = pilotage::domain::Subject::new(pilotage::domain::Kind::Comment, comment.clone());
    let place = pilotage::domain::Subject::new(pilotage::domain::Kind::Challenge, story.challenge.clone());
    let payload = pilotage::domain::events::Payload::quiet().also_index(place);
    story.site.app.emit(&mut tx, "comment-moderated", about, payload).await.unwrap();
    tx.commit().await.unwrap();
    for reader in [&visitor, &onlooker, &moderator] {
        assert!(!reader.get(&page).await.says("zebra-991"));
    }
}

#[rocket::async_test]
async fn what_somebody_wrote_on_one_server_they_see_on_another() {
    let story = Story::tell().await;
    let (here, there) = (&story.site, story.site.another().await);
    let citizen = here.person("Rahima", &[]).await;
    let page = format!("/challenges/{}", story.challenge);
    let id = story.challenge.as_str();
    let visitor = here.visitor();
    for reader in [&visitor, &citizen] {
        assert_eq!(reader.at(&there).get(&page).await.status, 200);
    }
    let fields =
        [("subject_kind", "challenge"), ("subject_id", id), ("stance", "critique"), ("text", "gnu-4711")];
    let sent = citizen.post("/comments", &fields).await;
    let wrote = sent.headers.iter().find_map(|(name, value)| {
        let mark = value.strip_prefix("pilotage_wrote=")?.split(';').next()?;
        name.eq_ignore_ascii_case("set-cookie").then(|| mark.to_owned())
    });
    // The cookie goes along; the other server has followed nothing by itself.
    for (session, name) in [(citizen.session.clone(), "signed in"), (None, "after signing out")] {
        let browser = there.visitor();
        let mut request =
            browser.client().get(page.clone()).cookie(("pilotage_wrote", wrote.clone().unwrap()));
        if let Some(session) = session {
            request = request.cookie((pilotage::web::guards::SESSION_COOKIE, session));
        }
        let shown = request.dispatch().await.into_string().await.unwrap();
        assert!(shown.contains("gnu-4711"), "{name}");
    }
    // Others see it as soon as the server has followed, which it does four times a second.
    let fields =
        [("subject_kind", "challenge"), ("subject_id", id), ("stance", "critique"), ("text", "emu-4712")];
    citizen.post("/comments", &fields).await;
    there.app.changes.catch_up(&there.app.db).await.unwrap();
    assert!(visitor.at(&there).get(&page).await.says("emu-4712"));
}

#[rocket::async_test]
async fn memory_is_bounded() {
    let site = Site::start_as(BEGIN, |config| {
        config.check_pages = false;
        config.page_cache_megabytes = 1;
    })
    .await;
    let visitor = site.visitor();
    let cache = visitor.client().rocket().state::<pilotage::web::cache::PageCache>().unwrap();
    for number in 0..300 {
        assert_eq!(visitor.get(&format!("/help?number={number}")).await.status, 200);
    }
    let (bytes, pages) = cache.size();
    assert!(bytes <= 1024 * 1024 && (5..300).contains(&pages), "{pages} pages take {bytes} bytes");
    let none = Site::start_as(BEGIN, |config| config.page_cache_megabytes = 0).await;
    assert!(
        none.visitor().get("/help").await.status == 200
            && none.person("Ana", &[]).await.get("/").await.says(">Ana<")
    );
}
