//! The walls of the house: which room may name which, read from the `use` lines and the paths in the code.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::path::{Path, PathBuf};

/// Each room and the rooms that it may name. `clock`, `config` and `language` are below all of them.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("store", &["domain"]),
    ("adapters", &["domain"]),
    ("app", &["domain", "store", "adapters"]),
    ("jobs", &["domain", "store", "adapters", "app"]),
    ("web", &["domain", "store", "adapters", "app"]),
    ("language", &["domain"]),
];

/// Crates that only one room may name.
const ONLY_IN: &[(&str, &str)] =
    &[("sqlx", "store"), ("rocket", "web"), ("handlebars", "web"), ("tantivy", "search-index")];

#[test]
fn no_room_names_one_that_it_may_not() {
    let mut broken = Vec::new();
    for (room, allowed) in MAY_NAME {
        for file in sources(&root().join("src").join(room)) {
            for (number, line) in code_lines(&file) {
                for (other, _) in MAY_NAME {
                    let names_it = line.contains(&format!("crate::{other}::"))
                        || line.contains(&format!("crate::{other};"));
                    if other != room && *other != "language" && names_it && !allowed.contains(other) {
                        broken.push(format!("{}:{number}: {line}", file.display()));
                    }
                }
            }
        }
    }
    assert!(broken.is_empty(), "imports against the rule of the rooms:\n{}", broken.join("\n"));
}

#[test]
fn each_large_crate_is_named_in_one_room() {
    let mut broken = Vec::new();
    for (name, room) in ONLY_IN {
        for file in sources(&root().join("src")) {
            let inside = file.starts_with(root().join("src").join(room)) || file.ends_with("src/main.rs");
            for (number, line) in code_lines(&file) {
                let names_it = line.contains(&format!("{name}::")) || line.contains(&format!("use {name}"));
                if names_it && !inside {
                    broken.push(format!("{}:{number}: {line}", file.display()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "named outside its room:\n{}", broken.join("\n"));
}

#[test]
fn a_handler_holds_no_sql_and_a_template_no_script() {
    for file in sources(&root().join("src/web")).into_iter().chain(sources(&root().join("src/app"))) {
        for (number, line) in code_lines(&file) {
            let sql = ["\"SELECT ", "\"INSERT INTO", "\"UPDATE ", "\"DELETE FROM"]
                .iter()
                .any(|start| line.contains(start));
            assert!(!sql, "{}:{number} holds SQL", file.display());
        }
    }
    for file in files(&root().join("templates"), "hbs") {
        let text = std::fs::read_to_string(&file).unwrap();
        for forbidden in [" style=", "<style", " onclick=", "javascript:", "{{{"] {
            assert!(!text.contains(forbidden), "{} contains {forbidden}", file.display());
        }
        let inline = text.split("<script").skip(1).any(|tag| !tag.trim_start().starts_with("src="));
        assert!(!inline, "{} has a script inside the page", file.display());
    }
}

#[test]
fn every_post_form_carries_its_token() {
    for file in files(&root().join("templates"), "hbs") {
        let text = std::fs::read_to_string(&file).unwrap();
        for form in text
            .split("<form")
            .skip(1)
            .filter(|form| form.split('>').next().is_some_and(|tag| tag.contains("post")))
        {
            let form = form.split("</form>").next().unwrap_or("");
            assert!(
                form.contains("{{csrf}}"),
                "{}: a form without a token: {}",
                file.display(),
                &form[..form.len().min(120)]
            );
        }
    }
}

#[test]
fn the_stylesheet_stays_small() {
    let bytes = std::fs::metadata(root().join("assets/pilotage.css")).unwrap().len();
    assert!(bytes <= 40_000, "assets/pilotage.css has {bytes} bytes");
}

#[test]
fn nothing_is_left_unfinished() {
    let rooms = ["src", "search-index/src", "methods/src"];
    for file in rooms.iter().flat_map(|room| sources(&root().join(room))) {
        for (number, line) in code_lines(&file) {
            for word in ["todo!(", "unimplemented!(", "dbg!("] {
                assert!(!line.contains(word), "{}:{number}: {line}", file.display());
            }
        }
    }
}

#[test]
fn the_mathematics_knows_nothing_of_the_world() {
    for file in sources(&root().join("methods/src")) {
        for (number, line) in code_lines(&file) {
            for word in ["std::fs", "std::net", "std::env", "std::time", "std::io", "HashMap", "HashSet"] {
                assert!(!line.contains(word), "{}:{number}: {line}", file.display());
            }
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    files(folder, "rs")
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten() {
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

/// The lines of a file that are code, up to its tests.
fn code_lines(file: &Path) -> Vec<(usize, String)> {
    let text = std::fs::read_to_string(file).unwrap();
    text.lines()
        .enumerate()
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .map(|(index, line)| (index + 1, line.trim().to_owned()))
        .filter(|(_, line)| !line.starts_with("//"))
        .collect()
}
