//! Voices: each counts once, each gets its answer or a clock, and what is hidden is not read by anybody.

use pilotage::app::pseudonyms;
use pilotage::clock::{DAY, Id, MINUTE};
use pilotage::domain::comments::Visibility;
use pilotage::domain::people::Role;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::comments::Comment;

use super::harness::{Browser, Site, for_agency, for_platform};
use super::selection::Story;

/// Words that stand nowhere else.
const SECRET: &str = "xylophone-7731";

async fn say(by: &Browser, challenge: &Id, stance: &str, text: &str, more: &[(&str, &str)]) -> Id {
    let mut fields = vec![
        ("subject_kind", "challenge"),
        ("subject_id", challenge.as_str()),
        ("stance", stance),
        ("text", text),
    ];
    fields.extend_from_slice(more);
    let reply = by.post("/comments", &fields).await;
    assert_eq!(reply.status, 303, "{}", reply.body);
    reply.made()
}

async fn stored(site: &Site, comment: &Id) -> Comment {
    let mut reader = site.app.db.read().await.unwrap();
    store::comments::find(&mut reader, comment).await.unwrap().unwrap()
}

#[rocket::async_test]
async fn a_question_is_answered_and_those_concerned_are_told() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let other = story.site.person("Karim", &[]).await;
    let id = say(&citizen, &story.challenge, "question", "When is the counter open?", &[]).await;
    let page = story.site.visitor().get(&format!("/comments/{id}")).await;
    assert_eq!(page.status, 200);
    assert!(page.says("When is the counter open?") && page.says("Answer due by"));

    assert_eq!(other.post(&format!("/comments/{id}/me-too"), &[]).await.status, 303);
    let own = citizen.post(&format!("/comments/{id}/me-too"), &[]).await;
    assert_eq!(own.status, 422, "nobody supports their own voice");

    let answer = [("kind", "accepted"), ("text", "Until 4 pm from Sunday.")];
    let path = format!("/comments/{id}/response");
    assert_eq!(citizen.post(&path, &answer).await.status, 403);
    assert_eq!(story.owner.post(&path, &[("kind", "declined"), ("text", "")]).await.status, 422);
    assert_eq!(story.owner.post(&path, &answer).await.status, 303);
    assert_eq!(story.owner.post(&path, &answer).await.status, 422, "an answer is given once");

    let page = story.site.visitor().get(&format!("/comments/{id}")).await;
    assert!(page.says("Until 4 pm from Sunday.") && page.says("Something changed"));
    story.site.settle().await;
    let letters = story.site.letters().await;
    let told: Vec<&str> = letters
        .iter()
        .filter(|letter| letter.kind == "comment-answered")
        .map(|letter| letter.address.as_str())
        .collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told.contains(&"rahima@people.example") && told.contains(&"karim@people.example"));
    let figures =
        pilotage::app::comments::responsiveness(&story.site.app, &story.agency).await.unwrap().unwrap();
    assert_eq!((figures.due, figures.in_time, figures.late, figures.waiting), (1, 1, 0, 0));
}

#[rocket::async_test]
async fn one_person_shares_a_voice_once_however_often_they_press() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let id = say(&citizen, &story.challenge, "support", "This helps us.", &[]).await;
    let path = format!("/comments/{id}/me-too");
    let mut people = Vec::new();
    for number in 0..5 {
        people.push(story.site.person(&format!("Person {number}"), &[]).await);
    }
    let mut presses = Vec::new();
    for person in &people {
        for _ in 0..4 {
            let (person, path) = (person.clone(), path.clone());
            presses.push(async move { person.post(&path, &[]).await.status });
        }
    }
    let statuses = rocket::futures::future::join_all(presses).await;
    assert!(statuses.iter().all(|status| *status == 303), "{statuses:?}");
    assert_eq!(stored(&story.site, &id).await.me_too_count, 5, "exact at once");
    story.site.settle().await;
    let comment = stored(&story.site, &id).await;
    assert_eq!(comment.me_too_count, 5, "and after the numbers were brought up to date");
    assert!(comment.due_at.is_some(), "five others oblige the office");
    for _ in 0..2 {
        people[0].post(&format!("{path}/removal"), &[]).await;
    }
    let comment = stored(&story.site, &id).await;
    assert_eq!(comment.me_too_count, 4);
    assert!(comment.due_at.is_some(), "a promise is not taken back");
}

#[rocket::async_test]
async fn sending_the_form_twice_says_it_once() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let form = story.site.app.clock.new_id();
    let first = say(&citizen, &story.challenge, "support", "Once.", &[("form_id", form.as_str())]).await;
    let second = say(&citizen, &story.challenge, "support", "Once.", &[("form_id", form.as_str())]).await;
    assert_eq!(first, second);
    let subject = Subject::new(Kind::Challenge, story.challenge.clone());
    let mut reader = story.site.app.db.read().await.unwrap();
    assert_eq!(store::comments::count(&mut reader, &subject).await.unwrap().shown, 1);
}

#[rocket::async_test]
async fn what_is_missing_is_said_beside_the_field_and_the_words_stay() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let fields =
        [("subject_kind", "challenge"), ("subject_id", story.challenge.as_str()), ("text", "Kept words")];
    let reply = citizen.post("/comments", &fields).await;
    assert_eq!(reply.status, 422);
    assert!(reply.says("Kept words") && reply.says("Choose one of these"));
    let long = "ক".repeat(3_001);
    let fields = [
        ("subject_kind", "challenge"),
        ("subject_id", story.challenge.as_str()),
        ("stance", "support"),
        ("text", &long),
    ];
    assert_eq!(citizen.post("/comments", &fields).await.status, 422);
    let unknown = story.site.app.clock.new_id();
    let fields = [
        ("subject_kind", "challenge"),
        ("subject_id", unknown.as_str()),
        ("stance", "support"),
        ("text", "x"),
    ];
    assert_eq!(citizen.post("/comments", &fields).await.status, 404);
}

#[rocket::async_test]
async fn three_reports_cover_a_voice_and_another_moderator_hears_the_appeal() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let first = story.site.person("Tania", &[for_platform(Role::Moderator)]).await;
    let second = story.site.person("Dewi", &[for_platform(Role::Moderator)]).await;
    let id = say(&citizen, &story.challenge, "objection", &format!("I object: {SECRET}."), &[]).await;
    let report = [("reason", "spam"), ("note", "a copy")];
    for name in ["Abdul", "Karim", "Selina"] {
        let person = story.site.person(name, &[]).await;
        for _ in 0..2 {
            let status = person.post(&format!("/comments/{id}/reports"), &report).await.status;
            assert!(status == 303 || (name == "Selina" && status == 410), "{status}");
        }
    }
    assert_eq!(stored(&story.site, &id).await.visibility, Visibility::Pending);
    assert_nobody_reads(&story, &id).await;
    assert!(first.get("/moderation").await.says(SECRET));
    assert_eq!(citizen.get("/moderation").await.status, 403);

    let path = format!("/moderation/comments/{id}/decision");
    let hide = [("decision", "hide"), ("rule", "off-topic"), ("note", "Please stay with the service.")];
    assert_eq!(first.post(&path, &[("decision", "hide"), ("note", "x")]).await.status, 422);
    assert_eq!(first.post(&path, &hide).await.status, 303);
    assert_nobody_reads(&story, &id).await;
    assert!(story.site.visitor().get("/moderation/log").await.says("Please stay with the service."));
    assert!(citizen.get(&format!("/comments/{id}")).await.says(SECRET), "its writer still reads it");

    let appeals = format!("/comments/{id}/appeals");
    assert_eq!(citizen.post(&appeals, &[("text", "It is about the service.")]).await.status, 303);
    assert_eq!(citizen.post(&appeals, &[("text", "Again.")]).await.status, 422);
    let mut reader = story.site.app.db.read().await.unwrap();
    let appeal = store::moderation::list_appeals(&mut reader, &id).await.unwrap().remove(0).id;
    drop(reader);
    let path = format!("/moderation/appeals/{appeal}/decision");
    let restore = [("decision", "show"), ("note", "It is about the service.")];
    assert_eq!(first.post(&path, &restore).await.status, 422, "not the one who hid it");
    assert_eq!(second.post(&path, &restore).await.status, 303);
    assert_eq!(second.post(&path, &restore).await.status, 409);
    assert!(story.site.visitor().get(&format!("/comments/{id}")).await.says(SECRET));
    let mut reader = story.site.app.db.read().await.unwrap();
    let record = store::events::list_record(&mut reader, &Subject::new(Kind::Comment, id)).await.unwrap();
    assert!(record.len() >= 3);
    assert!(record.iter().all(|entry| !entry.payload.to_string().contains("Rahima")));
}

#[rocket::async_test]
async fn what_was_taken_away_hidden_or_held_back_looks_different() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let id = say(&citizen, &story.challenge, "critique", &format!("Words: {SECRET}"), &[]).await;
    story.site.advance(6 * MINUTE);
    assert_eq!(citizen.post(&format!("/comments/{id}/removal"), &[]).await.status, 303);
    let page = story.site.visitor().get(&format!("/comments/{id}")).await;
    assert_eq!(page.status, 410);
    assert!(page.says("The writer took this voice away.") && !page.says(SECRET));
    assert_nobody_reads(&story, &id).await;

    let new = story.site.person("Spammer", &[]).await;
    let links = format!("{SECRET} https://a.example https://b.example https://c.example");
    let id = say(&new, &story.challenge, "support", &links, &[]).await;
    assert!(matches!(stored(&story.site, &id).await.visibility, Visibility::Blocked(_)));
    assert!(new.get(&format!("/comments/{id}")).await.says("many links"), "its writer learns why");
    assert_eq!(story.site.visitor().get(&format!("/comments/{id}")).await.status, 404);
    assert_nobody_reads(&story, &id).await;
    let moderator = story.site.person("Tania", &[for_platform(Role::Moderator)]).await;
    let show = [("decision", "show"), ("note", "")];
    assert_eq!(moderator.post(&format!("/moderation/comments/{id}/decision"), &show).await.status, 303);
    assert_eq!(story.site.visitor().get(&format!("/comments/{id}")).await.status, 200);
}

#[rocket::async_test]
async fn later_changes_keep_what_was_said_before() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let id = say(&citizen, &story.challenge, "support", "First words", &[]).await;
    let change = async |text: &str| {
        let version = citizen.get(&format!("/comments/{id}/edit")).await.hidden("version");
        let fields = [("version", version.as_str()), ("stance", "support"), ("text", text)];
        citizen.post(&format!("/comments/{id}/edits"), &fields).await.status
    };
    assert_eq!(change("Second words").await, 303);
    let history = format!("/comments/{id}/history");
    assert!(!story.site.visitor().get(&history).await.says("First words"), "five minutes leave no trace");
    story.site.advance(6 * MINUTE);
    assert_eq!(change("Third words").await, 303);
    let page = story.site.visitor().get(&history).await;
    assert!(page.says("Third words") && page.says("Second words"));
    let old = [("version", "1"), ("stance", "support"), ("text", "Too old")];
    assert_eq!(citizen.post(&format!("/comments/{id}/edits"), &old).await.status, 409);
    let stranger = story.site.person("Karim", &[]).await;
    assert_eq!(stranger.post(&format!("/comments/{id}/edits"), &old).await.status, 403);
}

#[rocket::async_test]
async fn a_protected_voice_leads_nobody_but_a_moderator_to_the_person() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima Begum", &[]).await;
    let person = citizen.person_id.clone().unwrap();
    let id =
        say(&citizen, &story.challenge, "objection", "They asked me for money.", &[("pseudonym", "1")]).await;
    let comment = stored(&story.site, &id).await;
    assert_eq!(comment.author_id, None);
    for reader in [&story.owner, &story.senior, &story.teams[0], &story.site.visitor()] {
        let page = reader.get(&format!("/comments/{id}")).await;
        assert!(page.says("They asked me for money.") && !page.says("Rahima"));
    }
    assert_eq!(
        story
            .owner
            .post(&format!("/comments/{id}/response"), &[("kind", "answered"), ("text", "We look into it.")])
            .await
            .status,
        303
    );
    story.site.settle().await;
    let letters = story.site.letters().await;
    let letter = letters.iter().find(|letter| letter.kind == "protected-voice-news").unwrap();
    assert!(!letter.body.contains(id.as_str()), "the letter does not say which voice");
    let mut reader = story.site.app.db.read().await.unwrap();
    for event in store::events::list_after(&mut reader, "", 500).await.unwrap() {
        let payload = serde_json::to_string(&event.payload).unwrap();
        let about = event.subject.id == id || payload.contains(id.as_str());
        assert!(!(about && payload.contains(person.as_str())), "an event links the two: {}", event.kind);
    }
    drop(reader);
    assert!(citizen.get("/desk/voices").await.says("They asked me for money."));
    let same = say(&citizen, &story.challenge, "support", "Thank you.", &[("pseudonym", "1")]).await;
    assert_eq!(stored(&story.site, &same).await.pseudonym_id, comment.pseudonym_id, "one name per thread");

    let pseudonym = comment.pseudonym_id.unwrap();
    let path = format!("/moderation/pseudonyms/{pseudonym}/disclosure");
    let reason = [("reason", "A court asked for it, order 12 of 2026.")];
    assert_eq!(story.senior.post(&path, &reason).await.status, 403);
    let moderator = story.site.person("Tania", &[for_platform(Role::Moderator)]).await;
    assert_eq!(moderator.post(&path, &[("reason", "")]).await.status, 422);
    assert!(moderator.post(&path, &reason).await.says("rahima.begum@people.example"));
    let mut reader = story.site.app.db.read().await.unwrap();
    let subject = Subject::new(Kind::Challenge, story.challenge.clone());
    let record = store::events::list_record(&mut reader, &subject).await.unwrap();
    let entry = record.iter().find(|entry| entry.kind == "pseudonym-disclosed").unwrap();
    assert!(!entry.payload.to_string().contains(person.as_str()));
    drop(reader);
    assert_eq!(citizen.post(&format!("/comments/{id}/removal"), &[]).await.status, 303);
}

#[rocket::async_test]
async fn a_late_answer_goes_up_and_everybody_sees_it() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let id = say(&citizen, &story.challenge, "question", "When?", &[]).await;
    story.site.advance(20 * DAY);
    story.site.settle().await;
    story.site.settle().await;
    let letters = story.site.letters().await;
    let late: Vec<_> = letters.iter().filter(|letter| letter.kind == "comment-late").collect();
    assert_eq!(late.len(), 1, "once, and to the senior owner");
    assert_eq!(late[0].person_id, story.senior.person_id);
    assert!(story.site.visitor().get(&format!("/comments/{id}")).await.says("late"));
    let figures =
        pilotage::app::comments::responsiveness(&story.site.app, &story.agency).await.unwrap().unwrap();
    assert_eq!((figures.due, figures.late, figures.late_waiting, figures.waiting), (1, 1, 1, 0));
    assert_eq!(story.site.visitor().get("/responsiveness").await.status, 200);
}

#[rocket::async_test]
async fn helpers_write_for_others_only_with_consent() {
    let story = Story::tell().await;
    let helper = story.site.person("Amina", &[for_agency(Role::Facilitator, &story.agency)]).await;
    let challenge = story.challenge.as_str();
    let fields = [
        ("subject_kind", "challenge"),
        ("subject_id", challenge),
        ("stance", "critique"),
        ("text", "The form is too long."),
        ("assisted", "1"),
        ("assisted_name", "Jamila, Kaunia"),
    ];
    assert_eq!(helper.post("/comments", &fields).await.status, 422);
    let id = say(
        &helper,
        &story.challenge,
        "critique",
        "The form is too long.",
        &[("assisted", "1"), ("assisted_name", "Jamila, Kaunia"), ("consent", "1")],
    )
    .await;
    let page = story.site.visitor().get(&format!("/comments/{id}")).await;
    assert!(page.says("Jamila, Kaunia") && page.says("Written with a helper") && !page.says("Amina"));
    let citizen = story.site.person("Karim", &[]).await;
    let mut with_consent = fields.to_vec();
    with_consent.push(("consent", "1"));
    assert_eq!(citizen.post("/comments", &with_consent).await.status, 403);
}

#[rocket::async_test]
async fn threads_are_three_deep_and_read_in_every_language() {
    let story = Story::tell().await;
    let citizen = story.site.person("Rahima", &[]).await;
    let first = say(&citizen, &story.challenge, "question", "হেল্পার কোথায় বসেন?", &[]).await;
    let second =
        say(&citizen, &story.challenge, "support", "At the gate.", &[("parent", first.as_str())]).await;
    let third =
        say(&citizen, &story.challenge, "support", "Thank you!", &[("parent", second.as_str())]).await;
    let fields = [
        ("subject_kind", "challenge"),
        ("subject_id", story.challenge.as_str()),
        ("stance", "support"),
        ("text", "Too deep"),
        ("parent", third.as_str()),
    ];
    assert_eq!(citizen.post("/comments", &fields).await.status, 422);
    assert_eq!(stored(&story.site, &first).await.language, "bn");
    for language in ["en", "bn", "id", "ar"] {
        let page = story.site.visitor().get(&format!("/{language}/comments/{first}")).await;
        assert_eq!(page.status, 200);
        assert!(page.says("lang=\"bn\"") && page.says("At the gate.") && page.says("Thank you!"));
        assert_eq!(citizen.get(&format!("/{language}/comments/new?parent={first}")).await.status, 200);
    }
}

/// No page that anybody can open shows the secret words.
async fn assert_nobody_reads(story: &Story, comment: &Id) {
    let stranger = story.site.person("Stranger", &[]).await;
    for reader in [&story.site.visitor(), &stranger, &story.owner] {
        for path in [
            format!("/comments/{comment}"),
            format!("/comments/{comment}/history"),
            format!("/comments/{comment}/edit"),
            format!("/comments/{comment}/reports"),
            format!("/comments/{comment}/response"),
            format!("/comments/{comment}/appeals"),
            format!("/comments/{comment}/removal"),
            format!("/comments/new?parent={comment}"),
            format!("/challenges/{}", story.challenge),
            "/moderation/log".to_owned(),
            "/desk/voices".to_owned(),
            "/".to_owned(),
            format!("/search?q={SECRET}"),
        ] {
            let body = reader.get(&path).await.body.replace(&format!("value=\"{SECRET}\""), "");
            let shown = body.matches(SECRET).count();
            assert!(shown == 0 || path.starts_with("/search"), "{path} shows what is hidden");
        }
    }
}

#[rocket::async_test]
async fn a_person_finds_all_their_pseudonyms_and_nobody_else_can_tell_which_they_are() {
    let site = Site::start().await;
    let rahima = site.person("Rahima", &[]).await.person_id.unwrap();
    let karim = site.person("Karim", &[]).await.person_id.unwrap();
    let mut hidden = Vec::new();
    let mut tx = site.app.db.write().await.unwrap();
    for number in 0..40 {
        let subject = Subject::new(Kind::Challenge, site.app.clock.new_id());
        for person in [&rahima, &karim] {
            let name = pseudonyms::ensure(&site.app, &mut tx, person, &subject, "en").await.unwrap();
            let again = pseudonyms::ensure(&site.app, &mut tx, person, &subject, "en").await.unwrap();
            assert_eq!(name.id, again.id, "one name a thread");
            if person == &rahima {
                hidden.push(name.id);
            }
        }
        assert_eq!(hidden.len(), number + 1);
    }
    tx.commit().await.unwrap();
    hidden.sort();
    let own = async || {
        let mut reader = site.app.db.read().await.unwrap();
        pseudonyms::own(&site.app, &mut reader, &rahima).await.unwrap()
    };
    assert_eq!(own().await, hidden);
    let marks = async || {
        let mut reader = site.app.db.read().await.unwrap();
        let rows = sqlx::query("SELECT owner_mark FROM pseudonym").fetch_all(&mut *reader).await.unwrap();
        let marks: std::collections::HashSet<Option<String>> =
            rows.iter().map(|row| sqlx::Row::get(row, "owner_mark")).collect();
        marks
    };
    let numbered = marks().await;
    assert_eq!(numbered.len(), 80, "no two names have anything in common");
    // As an earlier version of the program left them: many, among others that have theirs.
    let mut tx = site.app.db.write().await.unwrap();
    let older = "UPDATE pseudonym SET owner_mark = NULL WHERE id LIKE '%6' OR id LIKE '%c' OR id LIKE '%2'";
    assert!(sqlx::query(older).execute(&mut *tx).await.unwrap().rows_affected() > 10);
    tx.commit().await.unwrap();
    assert_eq!(own().await, hidden, "they are found before they are numbered");
    site.settle().await;
    assert_eq!(own().await, hidden);
    assert_eq!(marks().await.len(), 80, "each has a number of its own again");
    assert!(!marks().await.contains(&None));
}
