//! What people find when they search.

#![expect(clippy::expect_used, reason = "a helper of the tests may fail the test")]

mod common;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use common::{document, found, put, query};
use search_index::{Change, Document, Fragment, Options, Query, Results, SearchIndex, SimilarTo, Sort};

/// An index in memory with these documents.
fn index_of(documents: &[Document]) -> SearchIndex {
    let index = SearchIndex::in_memory(Options::default()).expect("an index in memory");
    put(&index, documents, "start");
    index
}

/// The ids of the hits, in order.
fn ids(results: &Results) -> Vec<&str> {
    results.hits.iter().map(|hit| hit.id.as_str()).collect()
}

fn offices() -> SearchIndex {
    index_of(&[
        document(
            "birth",
            "en",
            "Birth certificate in one day",
            "Parents register a birth at the office and receive the certificate the same day.",
        ),
        document(
            "water",
            "en",
            "Clean water for schools",
            "Wells near schools run dry in April. We look for water filters that last.",
        ),
        document(
            "bus",
            "en",
            "Bus lanes downtown",
            "Buses wait in traffic. The certificate of the drivers expires every year.",
        ),
        document(
            "bn",
            "bn",
            "জন্ম নিবন্ধন অনলাইনে",
            "জন্ম নিবন্ধনের আবেদন অনলাইনে করা যায়। ১২ দিনের মধ্যে সনদ পাওয়া যায়।",
        ),
        document(
            "id",
            "id",
            "Akta kelahiran tanpa antre",
            "Warga mengurus akta kelahiran anak di kelurahan tanpa antre.",
        ),
        document(
            "ar",
            "ar",
            "إصدار شهادة ميلاد",
            "يمكن للوالدين الحصول على الشهادة من المكتب خلال يوم واحد بعد الميلاد.",
        ),
        document("fr", "fr", "Des écoles sans déchets", "L'école réduit ses déchets à la cantine."),
        document("de", "de", "Straßenbeleuchtung erneuern", "Neue Leuchten für die Straßen der Gemeinde."),
        document("zh", "zh", "出生证明在线办理", "父母可以在线申请出生证明。"),
        document("th", "th", "ใบรับรองการเกิด", "ขอใบรับรองการเกิดได้ที่สำนักงาน"),
        document("hi", "hi", "जन्म प्रमाण पत्र", "माता-पिता कार्यालय में जन्म प्रमाणपत्र प्राप्त करते हैं।"),
    ])
}

#[test]
fn each_script_and_inflection_is_found() {
    let index = offices();
    for (text, id) in [
        ("birth certificate", "birth"),
        ("births certificates", "birth"),
        ("birth certificat", "birth"),
        ("birth certifcate", "birth"),
        ("brith certificate", "birth"),
        ("registering births", "birth"),
        ("BIRTH", "birth"),
        ("জন্ম নিবন্ধন", "bn"),
        ("জন্ম নিবন্ধনের", "bn"),
        ("জন্মের নিবন্ধন", "bn"),
        ("12 দিন", "bn"),
        ("১২ দিনে", "bn"),
        ("akta kelahiran", "id"),
        ("mengurus akta lahir", "id"),
        ("شهادة ميلاد", "ar"),
        ("الشهادة", "ar"),
        ("شَهادَة", "ar"),
        ("والشهادة", "ar"),
        ("ecole dechets", "fr"),
        ("école", "fr"),
        ("l’école", "fr"),
        ("strassenbeleuchtung", "de"),
        ("Straße", "de"),
        ("出生证明", "zh"),
        ("在线", "zh"),
        ("ใบรับรอง", "th"),
        ("जन्म प्रमाण", "hi"),
        ("\u{200f}ميلاد", "ar"),
    ] {
        assert_eq!(found(&index, text).first().map(String::as_str), Some(id), "{text}");
    }
}

#[test]
fn the_last_word_may_be_unfinished_but_a_finished_one_is_not_completed() {
    let index = offices();
    assert_eq!(found(&index, "wat"), ["water"]);
    assert_eq!(found(&index, "clean wat"), ["water"]);
    assert!(found(&index, "wat ").is_empty());
    assert_eq!(found(&index, "নিব"), ["bn"]);
}

#[test]
fn a_quotation_must_appear_as_it_stands() {
    let index = offices();
    assert_eq!(found(&index, "\"birth certificate\""), ["birth"]);
    assert!(found(&index, "\"certificate birth\"").is_empty());
    assert_eq!(found(&index, "“জন্ম নিবন্ধন”"), ["bn"]);
    assert_eq!(found(&index, "\"出生证明\""), ["zh"]);
    // A mark that is never closed is no quotation.
    assert_eq!(found(&index, "\"birth certificate").first().map(String::as_str), Some("birth"));
}

#[test]
fn an_excluded_word_does_not_appear() {
    let index = offices();
    let mut both = found(&index, "certificate");
    both.sort();
    assert_eq!(both, ["birth", "bus"]);
    assert_eq!(found(&index, "certificate -traffic"), ["birth"]);
    assert_eq!(found(&index, "certificate -births"), ["bus"]);
    assert_eq!(found(&index, "certificate -\"the drivers\""), ["birth"]);
    let everything_else = index.search(&Query { limit: 50, ..query("-certificate") }).unwrap();
    assert_eq!(everything_else.total, 9);
}

#[test]
fn all_words_of_a_short_query_match_unless_nothing_has_them_all() {
    let index = offices();
    assert_eq!(index.search(&query("water schools")).unwrap().total, 1);
    let some = index.search(&query("water certificate")).unwrap();
    assert_eq!(some.total, 3);
}

#[test]
fn a_query_of_common_words_still_finds() {
    let index = offices();
    assert!(!found(&index, "in the").is_empty());
}

#[test]
fn another_spelling_is_offered_only_from_what_the_reader_may_find() {
    let index = offices();
    let results = index.search(&query("clean watre")).unwrap();
    assert_eq!(results.corrected.as_deref(), Some("clean water"));
    assert_eq!(ids(&results), ["water"]);
    assert_eq!(index.search(&query("clean water")).unwrap().corrected, None);
    let mut secret = document("secret", "en", "Zeppelins", "zeppelins zeppelins");
    secret.audience = vec!["person:1".to_owned()];
    put(&index, &[secret], "more");
    let results = index.search(&query("zepelins")).unwrap();
    assert_eq!((results.total, results.corrected), (0, None));
    let insider = Query { audiences: vec!["public".to_owned(), "person:1".to_owned()], ..query("zepelins") };
    assert_eq!(index.search(&insider).unwrap().corrected.as_deref(), Some("zeppelins"));
}

#[test]
fn a_correction_keeps_its_diacritics() {
    let index = offices();
    assert_eq!(index.search(&query("dechtes")).unwrap().corrected.as_deref(), Some("déchets"));
}

fn with_facets(
    id: &str,
    agency: &str,
    sector: &str,
    tags: &[&str],
    published_at: i64,
    closes_at: Option<i64>,
    weight: i64,
) -> Document {
    let facets = BTreeMap::from([
        ("agency".to_owned(), vec![agency.to_owned()]),
        ("sector".to_owned(), vec![sector.to_owned()]),
        ("tag".to_owned(), tags.iter().map(|&tag| tag.to_owned()).collect()),
    ]);
    Document {
        facets,
        published_at: Some(published_at),
        closes_at,
        weight,
        ..document(id, if id == "d" { "bn" } else { "en" }, "Street lights", "lights for streets")
    }
}

fn lights() -> SearchIndex {
    let index = index_of(&[
        with_facets("a", "Dhaka", "energy", &["solar", "led"], 10, Some(500), 3),
        with_facets("b", "Dhaka", "roads", &["led"], 30, None, 9),
        with_facets("c", "Khulna", "energy", &["solar"], 20, Some(100), 1),
    ]);
    let mut pilot = with_facets("d", "Khulna", "roads", &[], 5, Some(300), 0);
    "pilot".clone_into(&mut pilot.kind);
    // A second commit makes a second segment.
    put(&index, &[pilot], "more");
    index
}

fn count(results: &Results, facet: &str, value: &str) -> usize {
    results
        .facets
        .get(facet)
        .and_then(|counts| counts.iter().find(|count| count.value == value))
        .map_or(0, |count| count.count)
}

#[test]
fn values_of_a_facet_are_alternatives_and_facets_combine() {
    let index = lights();
    let filter = |pairs: &[(&str, &[&str])]| Query {
        facets: pairs
            .iter()
            .map(|(name, values)| {
                ((*name).to_owned(), values.iter().map(|&value| value.to_owned()).collect())
            })
            .collect(),
        ..query("lights")
    };
    let all = index.search(&query("lights")).unwrap();
    assert_eq!(all.total, 4);
    assert_eq!(
        (
            count(&all, "agency", "Dhaka"),
            count(&all, "tag", "led"),
            count(&all, "kind", "pilot"),
            count(&all, "kind", "challenge"),
            count(&all, "language", "bn")
        ),
        (2, 2, 1, 3, 1)
    );
    assert!(!all.facets.keys().any(|name| name.starts_with('\u{1}')));
    assert_eq!(index.search(&filter(&[("agency", &["Dhaka", "Khulna"])])).unwrap().total, 4);
    let results = index.search(&filter(&[("agency", &["Dhaka"]), ("sector", &["energy"])])).unwrap();
    assert_eq!(ids(&results), ["a"]);
    // Its own filter is left out of a facet's counts, the other is applied.
    assert_eq!((count(&results, "agency", "Dhaka"), count(&results, "agency", "Khulna")), (1, 1));
    assert_eq!((count(&results, "sector", "energy"), count(&results, "sector", "roads")), (1, 1));
    assert_eq!((count(&results, "tag", "solar"), count(&results, "tag", "led")), (1, 1));
    let none = index.search(&filter(&[("agency", &["Sylhet"])])).unwrap();
    assert_eq!((none.total, count(&none, "agency", "Dhaka")), (0, 2));
    assert!(none.facets["agency"].iter().any(|count| count.value == "Sylhet" && count.count == 0));
    let pilots = index.search(&Query { kinds: vec!["pilot".to_owned()], ..query("") }).unwrap();
    assert_eq!((ids(&pilots), count(&pilots, "kind", "challenge")), (vec!["d"], 3));
    let bangla = index.search(&Query { languages: vec!["bn".to_owned()], ..query("") }).unwrap();
    assert_eq!((ids(&bangla), count(&bangla, "language", "en")), (vec!["d"], 3));
}

#[test]
fn hits_are_sorted_as_asked_and_paged_without_gaps() {
    let index = lights();
    let sorted = |sort| {
        index
            .search(&Query { sort, ..query("") })
            .unwrap()
            .hits
            .into_iter()
            .map(|hit| hit.id)
            .collect::<Vec<_>>()
    };
    assert_eq!(sorted(Sort::Newest), ["b", "c", "a", "d"]);
    assert_eq!(sorted(Sort::ClosingSoon), ["c", "d", "a", "b"]);
    assert_eq!(sorted(Sort::Popular), ["b", "a", "c", "d"]);
    let mut paged = Vec::new();
    for offset in 0..5 {
        let page = index.search(&Query { offset, limit: 1, ..query("lights") }).unwrap();
        assert_eq!(page.total, 4);
        paged.extend(page.hits.into_iter().map(|hit| hit.id));
    }
    let whole: Vec<String> = found(&index, "lights");
    assert_eq!(paged, whole);
    assert!(
        index
            .search(&Query { offset: usize::MAX, limit: usize::MAX, ..query("lights") })
            .unwrap()
            .hits
            .is_empty()
    );
}

#[test]
fn dates_are_kept_within_what_was_asked() {
    let index = lights();
    let total = |query: Query| index.search(&query).unwrap().total;
    assert_eq!(total(Query { published_from: Some(10), published_before: Some(30), ..query("") }), 2);
    assert_eq!(total(Query { closes_after: Some(100), ..query("") }), 3);
    assert_eq!(total(Query { closes_before: Some(300), ..query("lights") }), 1);
}

#[test]
fn what_is_hidden_leaves_no_trace() {
    let index = offices();
    let mut hidden = document(
        "hidden",
        "en",
        "Birth secrets of zanzibar",
        "A hidden certificate of birth about zanzibar.",
    );
    hidden.audience = vec!["agency:9".to_owned()];
    hidden.facets = BTreeMap::from([("agency".to_owned(), vec!["Ministry of secrets".to_owned()])]);
    let mut nobody = hidden.clone();
    nobody.id = "nobody".to_owned();
    nobody.audience.clear();
    put(&index, &[hidden, nobody], "hidden");
    let public = index.search(&query("birth certificate")).unwrap();
    assert!(!ids(&public).contains(&"hidden"));
    assert_eq!(index.search(&query("zanzibar")).unwrap().total, 0);
    let everything = index.search(&Query { limit: 100, ..query("") }).unwrap();
    assert_eq!((everything.total, everything.hits.len()), (11, 11));
    assert_eq!(everything.facets["kind"][0].count, 11);
    assert!(!everything.facets.contains_key("agency"));
    let outsiders = ["public".to_owned()];
    let insiders = ["public".to_owned(), "agency:9".to_owned()];
    assert!(index.suggest("zanz", None, &outsiders, 5).unwrap().is_empty());
    assert_eq!(index.suggest("zanz", None, &insiders, 5).unwrap()[0].id, "hidden");
    let like_birth = SimilarTo::Document { kind: "challenge".to_owned(), id: "birth".to_owned() };
    assert!(index.similar(&like_birth, &[], &outsiders, 10).unwrap().iter().all(|hit| hit.id != "hidden"));
    assert!(index.similar(&like_birth, &[], &insiders, 10).unwrap().iter().any(|hit| hit.id == "hidden"));
    let like_hidden = SimilarTo::Document { kind: "challenge".to_owned(), id: "hidden".to_owned() };
    assert!(index.similar(&like_hidden, &[], &outsiders, 10).unwrap().is_empty());
    assert_eq!(index.search(&query("zanzibra")).unwrap().corrected, None);
    let stranger = index.search(&Query { audiences: Vec::new(), ..query("") }).unwrap();
    assert_eq!((stranger.total, stranger.facets.len()), (0, 0));
    assert_eq!(index.search(&Query { audiences: insiders.to_vec(), ..query("zanzibar") }).unwrap().total, 1);
}

#[test]
fn suggestions_follow_the_typing_and_forgive_a_letter() {
    let index = offices();
    let public = ["public".to_owned()];
    let first = |text: &str| {
        index
            .suggest(text, Some("en"), &public, 5)
            .unwrap()
            .into_iter()
            .next()
            .map(|suggestion| suggestion.id)
    };
    for (typed, id) in [
        ("b", None),
        ("bi", Some("birth")),
        ("birth cert", Some("birth")),
        ("clean wa", Some("water")),
        ("claen", Some("water")),
        ("certifi", Some("birth")),
        ("জন্ম নি", Some("bn")),
        ("akta ke", Some("id")),
        ("出", Some("zh")),
        ("traffic", None),
        ("", None),
    ] {
        assert_eq!(first(typed).as_deref(), id, "{typed}");
    }
    assert_eq!(index.suggest("birth", None, &public, 5).unwrap()[0].title, "Birth certificate in one day");
}

#[test]
fn similar_documents_share_what_they_are_about() {
    let index = offices();
    let mut use_case =
        document("filters", "en", "Cheap filters", "Ceramic water filters for wells, tried in ten schools.");
    use_case.kind = "use_case".to_owned();
    put(&index, &[use_case], "more");
    let public = ["public".to_owned()];
    let to = SimilarTo::Document { kind: "challenge".to_owned(), id: "water".to_owned() };
    let hits = index.similar(&to, &["use_case".to_owned()], &public, 5).unwrap();
    assert_eq!(hits.iter().map(|hit| hit.id.as_str()).collect::<Vec<_>>(), ["filters"]);
    assert!(index.similar(&to, &[], &public, 5).unwrap().iter().all(|hit| hit.id != "water"));
    let text = SimilarTo::Text {
        title: "Filter".to_owned(),
        body: "Water wells for schools".to_owned(),
        language: "en".to_owned(),
    };
    assert_eq!(index.similar(&text, &[], &public, 5).unwrap().len(), 2);
}

fn shown(fragments: &[Fragment]) -> String {
    fragments
        .iter()
        .map(|fragment| if fragment.hit { format!("[{}]", fragment.text) } else { fragment.text.clone() })
        .collect()
}

#[test]
fn snippets_mark_the_words_and_lose_no_text() {
    let index = offices();
    let hit = index.search(&query("জন্ম নিবন্ধন")).unwrap().hits.remove(0);
    assert_eq!(shown(&hit.title), "[জন্ম] [নিবন্ধন] অনলাইনে");
    assert!(shown(&hit.snippet).starts_with("[জন্ম] [নিবন্ধনের] আবেদন"));
    let hit = index.search(&query("ecole")).unwrap().hits.remove(0);
    assert_eq!(shown(&hit.title), "Des [écoles] sans déchets");
    assert_eq!(shown(&hit.snippet), "L'[école] réduit ses déchets à la cantine.");
    let hit = index.search(&query("出生证明")).unwrap().hits.remove(0);
    assert_eq!(shown(&hit.title), "[出生证明]在线办理");
    let long = format!("{} <b>needle</b> & thread {}", "hay 🌾 ".repeat(300), "straw ".repeat(300));
    put(&index, &[document("long", "en", "Long", &long)], "long");
    let hit = index.search(&query("needle")).unwrap().hits.remove(0);
    let text = shown(&hit.snippet);
    assert!(
        text.starts_with("… hay") && text.contains("<b>[needle]</b> & thread") && text.ends_with(" …"),
        "{text}"
    );
    assert!(text.chars().count() < 300);
}

#[test]
fn hostile_input_is_harmless_and_quick() {
    let index = offices();
    let begun = Instant::now();
    let megabyte = "জন্ম birth ".repeat(60_000);
    let one_word = "a".repeat(1_000_000);
    let quotes = "\"".repeat(100_000);
    let minuses = "-a ".repeat(100_000);
    for text in [
        "\0",
        "a\0b",
        "\u{202E}evil\u{202C}",
        "🎉🎉🎉",
        "👩‍👩‍👧‍👦",
        "title:birth OR *:*",
        "((((",
        "a^999~2",
        "[a TO z]",
        "\\\"",
        "-",
        "--",
        "- -",
        "\"\"",
        "-\"\"",
        "\u{1}en\u{1}birth",
        "\u{1f}",
        "\u{FEFF}",
        "' OR 1=1 --",
        "\u{0301}\u{0301}\u{0301}",
        "ﷺ",
        "\u{FDFA}\u{FDFA}",
        "İSTANBUL",
        "ǅ",
        "½ ² ①",
        "क्‍ष",
        &megabyte,
        &one_word,
        &quotes,
        &minuses,
        &"ক্".repeat(50_000),
        &"\u{0301}".repeat(100_000),
    ] {
        index.search(&query(text)).unwrap();
        index.suggest(text, Some("xx-nonsense"), &["public".to_owned()], 5).unwrap();
        let body =
            SimilarTo::Text { title: text.to_owned(), body: text.to_owned(), language: "\u{0}".to_owned() };
        index.similar(&body, &[], &["public".to_owned()], 5).unwrap();
    }
    assert!(begun.elapsed() < Duration::from_secs(30), "took {:?}", begun.elapsed());
}

#[test]
fn hostile_documents_are_indexed_and_found() {
    let index = offices();
    let huge = "word ".repeat(200_000);
    let mut odd = document(&"x".repeat(100_000), "\u{0}", "\0 \u{202E} 🎉 oddity", &huge);
    odd.kind = String::new();
    odd.facets = BTreeMap::from([
        ("a\u{1f}b".repeat(10), vec!["v".repeat(100_000), "\u{1f}".to_owned(), String::new()]),
        (String::new(), vec![String::new()]),
    ]);
    odd.audience.push("p".repeat(100_000));
    odd.published_at = Some(i64::MIN);
    odd.closes_at = Some(i64::MAX);
    odd.weight = i64::MIN;
    put(&index, &[odd.clone(), odd.clone()], "odd");
    let results = index.search(&query("oddity")).unwrap();
    assert_eq!((results.total, results.hits[0].id.len()), (1, 100_000));
    let insider = Query { audiences: vec!["p".repeat(100_000)], ..query("oddity") };
    assert_eq!(index.search(&insider).unwrap().total, 1);
    for sort in [Sort::Newest, Sort::ClosingSoon, Sort::Popular] {
        assert_eq!(index.search(&Query { sort, limit: 50, ..query("") }).unwrap().hits.len(), 12);
    }
    index.apply(&[Change::Remove { kind: String::new(), id: odd.id }], "gone").unwrap();
    assert_eq!(index.search(&query("oddity")).unwrap().total, 0);
}

#[test]
fn what_is_replaced_or_removed_is_no_longer_found() {
    let index = offices();
    put(&index, &[document("water", "en", "Dry land", "nothing wet")], "two");
    assert!(found(&index, "filters").is_empty());
    assert_eq!(found(&index, "dry land"), ["water"]);
    index
        .apply(
            &[
                Change::Remove { kind: "challenge".to_owned(), id: "water".to_owned() },
                Change::Remove { kind: "none".to_owned(), id: "none".to_owned() },
            ],
            "three",
        )
        .unwrap();
    assert!(found(&index, "dry land").is_empty());
    assert_eq!((index.document_count(), index.cursor().as_deref()), (10, Some("three")));
    let all = index.search(&query("")).unwrap();
    assert_eq!((all.total, all.facets["kind"][0].count), (10, 10));
    // The last of several changes to a document holds.
    let change = |title: &str| Change::Put(document("x", "en", title, ""));
    index.apply(&[change("first"), change("second")], "four").unwrap();
    assert_eq!((found(&index, "first"), found(&index, "second")), (vec![], vec!["x".to_owned()]));
}

#[test]
fn keywords_and_documents_of_unknown_language_are_found() {
    let mut tagged = document(
        "tagged",
        "",
        "Les rues de la ville",
        "Nous demandons des pistes cyclables pour les enfants de la ville.",
    );
    tagged.keywords = vec!["Montréal".to_owned(), "vélo".to_owned()];
    let index = index_of(&[tagged, document("unknown", "xx", "Mitaa ya jiji", "Tunaomba njia za baiskeli.")]);
    assert_eq!(found(&index, "montreal velo"), ["tagged"]);
    // Its language is told by its words, so other forms of them match.
    assert_eq!(found(&index, "piste cyclable"), ["tagged"]);
    assert_eq!(found(&index, "baiskeli"), ["unknown"]);
}
