//! Every template renders from its sample in every language, and the languages have the same messages.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use pilotage::language::{Languages, message_ids};
use pilotage::web::assets::Assets;
use pilotage::web::page::{Templates, sample_page};

#[test]
fn every_template_renders_in_every_language() {
    let languages = Languages::load().unwrap();
    let templates = Templates::load_strict(&languages, &Assets::load()).unwrap();
    let samples = pilotage::web::samples();
    let with_sample: BTreeSet<&str> = samples.iter().map(|(name, _)| *name).collect();
    for name in templates.names() {
        assert!(with_sample.contains(name.as_str()), "templates/{name}.hbs has no sample()");
    }
    for words in languages.iter() {
        for (template, view) in &samples {
            for signed_in in [false, true] {
                let html = templates.render(template, words, &sample_page(words, signed_in), view);
                let html = html.unwrap_or_else(|error| panic!("{template} in {}: {error}", words.code()));
                assert!(html.contains("</html>") || template.starts_with("partials/"), "{template}");
            }
        }
    }
}

#[test]
fn all_languages_have_the_same_messages() {
    let languages = Languages::load().unwrap();
    let english: BTreeSet<String> = message_ids("en").into_iter().collect();
    let twice: Vec<String> = duplicates(message_ids("en"));
    assert!(twice.is_empty(), "en.ftl says twice: {twice:?}");
    for words in languages.iter() {
        let own: BTreeSet<String> = message_ids(words.code()).into_iter().collect();
        let missing: Vec<_> = english.difference(&own).collect();
        let extra: Vec<_> = own.difference(&english).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{}: missing {missing:?}, extra {extra:?}",
            words.code()
        );
    }
}

#[test]
fn every_message_that_is_used_exists() {
    let known: BTreeSet<String> = message_ids("en").into_iter().collect();
    let mut missing = BTreeSet::new();
    for file in files("templates", "hbs") {
        let text = std::fs::read_to_string(&file).unwrap();
        for piece in text.split("{{t \"").skip(1).chain(text.split("(t \"").skip(1)) {
            let id = piece.split('"').next().unwrap();
            if !known.contains(id) {
                missing.insert(format!("{}: {id}", file.display()));
            }
        }
    }
    for file in files("src", "rs") {
        let text = std::fs::read_to_string(&file).unwrap();
        for start in [".say(\"", ".say_with(\"", "Refusal::because(\"", "AppError::Forbidden(\""] {
            for piece in text.split(start).skip(1) {
                let id = piece.split('"').next().unwrap();
                if !known.contains(id) {
                    missing.insert(format!("{}: {id}", file.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "messages that no locale file has: {missing:#?}");
}

fn duplicates(ids: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    ids.into_iter().filter(|id| !seen.insert(id.clone())).collect()
}

fn files(folder: &str, ending: &str) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == ending) {
                found.push(path);
            }
        }
    }
    found
}
