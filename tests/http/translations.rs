//! A text in another language, by the office that wrote it; without one, the page says so and shows the original.

use pilotage::clock::Id;

use super::challenges::Office;

const BANGLA: [(&str, &str); 4] = [
    ("language", "bn"),
    ("title", "একবার গিয়েই জন্ম নিবন্ধন সংশোধন"),
    ("summary", "এখন লাগে ৪১ দিন আর চারবার যাওয়া।"),
    ("problem", "কেরানি কাগজের খাতা দেখে লেখেন।"),
];

fn page(challenge: &Id, language: &str) -> String {
    format!("/{language}/challenges/{challenge}")
}

#[rocket::async_test]
async fn a_reader_of_another_language_learns_that_it_is_not_translated_and_reads_the_original() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let visitor = office.site.visitor();
    for (language, words) in [("bn", "এখনো অনুবাদ হয়নি"), ("id", "Belum diterjemahkan"), ("ar", "لم يُترجم بعد")]
    {
        let shown = visitor.get(&page(&challenge, language)).await;
        assert_eq!(shown.status, 200);
        assert!(shown.says(words), "{language}: {}", shown.body);
        assert!(shown.says("lang=\"en\"") && shown.says("Fix a birth record in one visit"));
        assert!(shown.says("The clerk types from a paper book."));
    }
    let own = visitor.get(&page(&challenge, "en")).await;
    assert!(!own.says("Not translated yet"), "a reader of its language needs no note");
}

#[rocket::async_test]
async fn a_translation_is_shown_to_its_readers_with_the_original_one_press_away() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let path = format!("/challenges/{challenge}/translations");
    assert!(office.author.get(&format!("/challenges/{challenge}")).await.says(&path), "it is offered");
    assert_eq!(office.author.get(&path).await.status, 200);
    assert_eq!(office.author.post(&path, &BANGLA).await.status, 303);
    let visitor = office.site.visitor();
    let shown = visitor.get(&page(&challenge, "bn")).await;
    assert!(shown.says("কেরানি কাগজের খাতা দেখে লেখেন।") && shown.says("একবার গিয়েই"));
    assert!(shown.says("lang=\"bn\"") && !shown.says("The clerk types"));
    assert!(shown.says("?original&#x3D;1"), "{}", shown.body);
    let original = visitor.get(&format!("{}?original=1", page(&challenge, "bn"))).await;
    assert!(original.says("The clerk types") && !original.says("কেরানি কাগজের"));
    assert!(!original.says("এখনো অনুবাদ হয়নি"), "there is a translation");
    assert!(visitor.get(&page(&challenge, "en")).await.says("The clerk types"));
    assert!(visitor.get(&page(&challenge, "id")).await.says("Belum diterjemahkan"));
    // A better one takes its place; the form begins with what is there.
    let again = office.author.get(&format!("{path}?language=bn")).await;
    assert!(again.says("কেরানি কাগজের খাতা দেখে লেখেন।"));
    let mut better = BANGLA;
    better[3] = ("problem", "কেরানি ছেঁড়া খাতা দেখে লেখেন।");
    assert_eq!(office.colleague.post(&path, &better).await.status, 303);
    let shown = visitor.get(&page(&challenge, "bn")).await;
    assert!(shown.says("ছেঁড়া") && !shown.says("কাগজের খাতা"));
}

#[rocket::async_test]
async fn a_translation_is_whole_in_a_language_that_there_is_and_by_the_office() {
    let office = Office::open().await;
    let challenge = office.published().await;
    let path = format!("/challenges/{challenge}/translations");
    let mut part = BANGLA;
    part[3] = ("problem", " ");
    let reply = office.author.post(&path, &part).await;
    assert_eq!(reply.status, 422);
    assert!(reply.says("id=\"problem-e\"") && reply.says("একবার গিয়েই"), "what was typed stays");
    for language in ["en", "xx", "", "../bn"] {
        let mut other = BANGLA;
        other[0] = ("language", language);
        let reply = office.author.post(&path, &other).await;
        assert_eq!(reply.status, 422, "{language}");
        assert!(reply.says("id=\"language-e\""), "{language}");
    }
    let long = "ক".repeat(12_001);
    let mut huge = BANGLA;
    huge[3] = ("problem", &long);
    assert_eq!(office.author.post(&path, &huge).await.status, 422);
    let citizen = office.site.person("Rahima", &[]).await;
    for other in [&citizen, &office.senior] {
        assert_eq!(other.get(&path).await.status, 403);
        assert_eq!(other.post(&path, &BANGLA).await.status, 403);
        assert!(!other.get(&format!("/challenges/{challenge}")).await.says(&path), "it is not offered");
    }
    assert!(office.site.visitor().get(&page(&challenge, "bn")).await.says("এখনো অনুবাদ হয়নি"));
}

#[rocket::async_test]
async fn who_translates_a_draft_has_written_in_it_and_does_not_let_it_out() {
    let office = Office::open().await;
    let challenge = office.begin().await;
    office.write(&challenge).await;
    let path = format!("/challenges/{challenge}/translations");
    assert_eq!(office.colleague.post(&path, &BANGLA).await.status, 303);
    assert_eq!(office.site.visitor().get(&page(&challenge, "bn")).await.status, 404);
    assert_eq!(office.submit(&challenge).await, 303);
    let (from, to) =
        (format!("/challenges/{challenge}/review"), format!("/challenges/{challenge}/publication"));
    let version = office.senior.get(&from).await.hidden("version");
    assert_eq!(office.colleague.post(&to, &[("version", version.as_str())]).await.status, 422);
    assert_eq!(office.act(&office.senior, &from, &to, &[]).await.status, 303);
    assert!(office.site.visitor().get(&page(&challenge, "bn")).await.says("কেরানি"));
}
