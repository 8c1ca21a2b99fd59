//! Drafts that save themselves: what the script sends in the background, and every answer that it can get.

use pilotage::domain::people::Role;

use super::challenges::Office;
use super::harness::for_organisation;
use super::proposals::Story;

#[rocket::async_test]
async fn words_are_kept_without_a_button() {
    let story = Story::tell().await;
    let proposal = story.begin().await;
    let path = format!("/proposals/{proposal}/edit/idea");
    let page = story.lead.get(&path).await;
    let (version, mark) = (page.hidden("version"), page.hidden("mark"));
    let fields = [("version", version.as_str()), ("mark", mark.as_str()), ("title", "Half a ti")];
    let saved = story.lead.save_in_background(&path, &fields).await;
    assert_eq!(saved.status, 200, "{}", saved.body);
    let saved = saved.json();
    assert!(saved["saved_at"].as_str().unwrap().contains("Saved"));
    let (next, mark) = (saved["version"].to_string(), saved["mark"].as_str().unwrap().to_owned());
    assert_ne!(next, version);
    assert!(story.colleague.get(&path).await.says("Half a ti"), "the team sees it at once");
    // The next save goes on from what the answer said; the same words again are no new version.
    let fields = [("version", next.as_str()), ("mark", mark.as_str()), ("title", "Half a title")];
    let again = story.lead.save_in_background(&path, &fields).await.json();
    let same = story.lead.save_in_background(&path, &fields).await;
    assert_eq!((same.status, &same.json()["version"]), (200, &again["version"]));
    // What cannot be read yet is not lost for the rest: half a number beside a whole title.
    let plan = format!("/proposals/{proposal}/edit/plan");
    let page = story.lead.get(&plan).await;
    let (version, mark) = (page.hidden("version"), page.hidden("mark"));
    let fields = [
        ("version", version.as_str()),
        ("mark", mark.as_str()),
        ("time_days", "three"),
        ("reasoning", "We counted twice."),
    ];
    assert_eq!(story.lead.save_in_background(&plan, &fields).await.status, 200);
    assert!(story.lead.get(&plan).await.says("We counted twice."));
}

#[rocket::async_test]
async fn a_collision_answers_with_both_texts_and_overwrites_nothing() {
    let story = Story::tell().await;
    let proposal = story.begin().await;
    let path = format!("/proposals/{proposal}/edit/idea");
    let page = story.lead.get(&path).await;
    let (version, mark) = (page.hidden("version"), page.hidden("mark"));
    let by = |title: &'static str| [("version", version.as_str()), ("mark", mark.as_str()), ("title", title)];
    assert_eq!(story.lead.save_in_background(&path, &by("First title")).await.status, 200);
    let reply = story.colleague.save_in_background(&path, &by("Second title")).await;
    assert_eq!(reply.status, 409);
    let answer = reply.json();
    let title = answer["differing"]
        .as_array()
        .unwrap()
        .iter()
        .find(|field| field["theirs"] == "First title")
        .unwrap_or_else(|| panic!("{answer}"));
    assert_eq!(title["yours"], "Second title");
    assert!(title["label"].as_str().is_some_and(|label| !label.is_empty()));
    assert!(story.lead.get(&path).await.says("First title"));
    // The button after it shows both on a page.
    assert_eq!(story.colleague.post(&path, &by("Second title")).await.status, 409);
}

#[rocket::async_test]
async fn who_may_not_write_gets_no_answer_that_says_more() {
    let story = Story::tell().await;
    let proposal = story.begin().await;
    let path = format!("/proposals/{proposal}/edit/idea");
    let fields = [("version", "1"), ("mark", ""), ("title", "Not mine")];
    let visitor = story.site.visitor().save_in_background(&path, &fields).await;
    assert_eq!((visitor.status, visitor.json()["status"].as_i64()), (401, Some(401)), "the session ended");
    for other in [&story.stranger, &story.officer] {
        let reply = other.save_in_background(&path, &fields).await;
        assert_eq!((reply.status, reply.json()["status"].as_i64()), (404, Some(404)));
    }
    let page = story.lead.get(&path).await;
    let mark = page.hidden("mark");
    let wrong = [("csrf", "wrong"), ("version", "1"), ("mark", mark.as_str()), ("title", "Not mine")];
    let reply = story.lead.save_in_background(&path, &wrong).await;
    assert_eq!((reply.status, reply.json()["status"].as_i64()), (403, Some(403)));
    let other = story.colleague.get("/").await.hidden("csrf");
    let others = [("csrf", other.as_str()), ("version", "1"), ("mark", mark.as_str()), ("title", "Not mine")];
    assert_eq!(story.lead.save_in_background(&path, &others).await.status, 403, "another session's token");
    assert!(!story.lead.get(&path).await.says("Not mine"));
    let unknown = format!("/proposals/{proposal}/edit/nothing");
    assert_eq!(story.lead.save_in_background(&unknown, &fields).await.status, 404);
}

#[rocket::async_test]
async fn too_much_is_refused_and_what_was_saved_stays() {
    let story = Story::tell().await;
    let proposal = story.begin().await;
    let path = format!("/proposals/{proposal}/edit/idea");
    let page = story.lead.get(&path).await;
    let (version, mark) = (page.hidden("version"), page.hidden("mark"));
    let kept = [("version", version.as_str()), ("mark", mark.as_str()), ("title", "Kept title")];
    let saved = story.lead.save_in_background(&path, &kept).await.json();
    let (version, mark) = (saved["version"].to_string(), saved["mark"].as_str().unwrap().to_owned());
    let huge = "x".repeat(1_100_000);
    let fields = [("version", version.as_str()), ("mark", mark.as_str()), ("solution", huge.as_str())];
    let reply = story.lead.save_in_background(&path, &fields).await;
    assert_eq!((reply.status, reply.json()["status"].as_i64()), (413, Some(413)));
    // Longer than the field takes, but not than the form: kept as it was, and said by the button.
    let long = "x".repeat(200_000);
    let fields = [
        ("version", version.as_str()),
        ("mark", mark.as_str()),
        ("title", "Kept title"),
        ("solution", long.as_str()),
    ];
    let reply = story.lead.save_in_background(&path, &fields).await;
    assert!((200..500).contains(&reply.status), "{}", reply.status);
    assert!(story.lead.get(&path).await.says("Kept title"));
    let many: Vec<(String, String)> =
        (0..3_000).map(|number| (format!("field{number}"), "x".to_owned())).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(story.lead.save_in_background(&path, &many).await.status, 413);
}

#[rocket::async_test]
async fn after_the_closing_moment_the_script_learns_that_it_is_too_late() {
    let story = Story::tell().await;
    let proposal = story.begin().await;
    let path = format!("/proposals/{proposal}/edit/idea");
    let page = story.lead.get(&path).await;
    let (version, mark) = (page.hidden("version"), page.hidden("mark"));
    story.site.advance(pilotage::clock::DAY + 1);
    let fields = [("version", version.as_str()), ("mark", mark.as_str()), ("title", "Too late")];
    let reply = story.lead.save_in_background(&path, &fields).await;
    assert_eq!((reply.status, reply.json()["status"].as_i64()), (422, Some(422)));
    assert!(!reply.json()["detail"].as_str().unwrap().is_empty());
}

#[rocket::async_test]
async fn drafts_of_challenges_and_fixes_save_themselves_too() {
    let office = Office::open().await;
    let challenge = office.begin().await;
    let path = format!("/challenges/{challenge}/draft/problem");
    let page = office.author.get(&path).await.form(&path);
    let changed = |title: &'static str| -> Vec<(&str, &str)> {
        let mut fields: Vec<(&str, &str)> =
            page.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.retain(|(name, _)| !matches!(*name, "title" | "csrf" | "form_id"));
        fields.push(("title", title));
        fields
    };
    let saved = office.author.save_in_background(&path, &changed("One title")).await;
    assert_eq!(saved.status, 200, "{}", saved.body);
    assert!(saved.json()["saved_at"].as_str().is_some());
    let reply = office.colleague.save_in_background(&path, &changed("Other title")).await;
    assert_eq!(reply.status, 409);
    let differing = reply.json()["differing"].clone();
    assert_eq!(
        (&differing[0]["yours"], &differing[0]["theirs"]),
        (&"Other title".into(), &"One title".into())
    );

    let lead = office.site.person("Ruma", &[]).await;
    let team = [("name", "Mlango Labs"), ("kind", "startup"), ("region", "Kisumu"), ("language", "en")];
    let organisation = lead.post("/organisations", &team).await.made();
    let colleague =
        office.site.person("Otieno", &[for_organisation(Role::OrganisationMember, &organisation)]).await;
    let fields = [("organisation", organisation.as_str()), ("title", "Calls for births")];
    let fix = lead.post("/use-cases", &fields).await.made();
    let path = format!("/use-cases/{fix}/edit");
    let version = lead.get(&path).await.hidden("version");
    let by = |title: &'static str| [("version", version.as_str()), ("title", title)];
    assert_eq!(lead.save_in_background(&path, &by("One title")).await.status, 200);
    let reply = colleague.save_in_background(&path, &by("Other title")).await;
    assert_eq!(reply.status, 409);
    let answer = reply.json();
    let title =
        answer["differing"].as_array().unwrap().iter().find(|field| field["name"] == "title").unwrap();
    assert_eq!((&title["yours"], &title["theirs"]), (&"Other title".into(), &"One title".into()));
}
