//! The folder of the index: what survives, what heals, what is refused.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a helper of the tests may fail the test")]

mod common;

use std::path::{Path, PathBuf};

use common::{document, found, put};
use search_index::{FreshReason, IndexError, Opened, Options, SearchIndex};

fn open(dir: &Path) -> (SearchIndex, Opened) {
    SearchIndex::open(dir, Options::default()).unwrap()
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(self::files(&path)) } else { files.push(path) }
    }
    files
}

fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(file.strip_prefix(from).unwrap());
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::copy(&file, target).unwrap();
    }
}

#[test]
fn a_new_folder_is_fresh_and_an_old_one_goes_on_from_its_cursor() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("deep").join("search");
    let (index, opened) = open(&path);
    assert_eq!(opened, Opened::Fresh { reason: FreshReason::Missing, set_aside: None });
    assert_eq!(index.cursor(), None);
    put(&index, &[document("a", "en", "Alpha", "")], "event-1");
    put(&index, &[document("b", "en", "Beta", "")], "event-2");
    drop(index);
    let (index, opened) = open(&path);
    assert_eq!(opened, Opened::Existing { cursor: Some("event-2".to_owned()) });
    assert_eq!(
        (index.cursor().as_deref(), found(&index, "alpha").len(), index.document_count()),
        (Some("event-2"), 1, 2)
    );
    index.clear().unwrap();
    assert_eq!((index.cursor(), index.document_count()), (None, 0));
    drop(index);
    assert_eq!(open(&path).1, Opened::Existing { cursor: None });
}

#[test]
fn a_folder_in_use_is_refused_in_clear_words() {
    let dir = tempfile::tempdir().unwrap();
    let (index, _) = open(dir.path());
    let error = SearchIndex::open(dir.path(), Options::default()).err().unwrap();
    assert!(matches!(error, IndexError::InUse(_)), "{error}");
    assert!(error.to_string().contains("in use"));
    drop(index);
    open(dir.path());
}

#[test]
fn any_damaged_file_makes_the_index_fresh_and_is_set_aside() {
    let original = tempfile::tempdir().unwrap();
    let (index, _) = open(original.path());
    put(
        &index,
        &[document("a", "en", "Alpha", "some text"), document("b", "bn", "জন্ম", "নিবন্ধন")],
        "event-1",
    );
    put(&index, &[document("a", "en", "Alpha", "other text")], "event-2");
    drop(index);
    let mut healed = 0;
    for file in files(&original.path().join("current")) {
        let name = file.strip_prefix(original.path()).unwrap();
        let bytes = std::fs::read(&file).unwrap();
        let mut flipped = bytes.clone();
        if let Some(byte) = flipped.first_mut() {
            *byte ^= 0xff;
        }
        for damaged in [
            Vec::new(),
            bytes[..bytes.len() / 2].to_vec(),
            b"garbage garbage garbage garbage".to_vec(),
            flipped,
        ] {
            let dir = tempfile::tempdir().unwrap();
            copy(original.path(), dir.path());
            std::fs::write(dir.path().join(name), damaged).unwrap();
            let (index, opened) = open(dir.path());
            match opened {
                Opened::Fresh { reason: FreshReason::Corrupt, set_aside } => {
                    healed += 1;
                    assert!(set_aside.unwrap().exists());
                    assert_eq!((index.document_count(), index.cursor()), (0, None));
                }
                // Files that only help, such as the engine's lock files, do not matter.
                Opened::Existing { cursor } => {
                    assert_eq!(cursor.as_deref(), Some("event-2"), "{}", name.display());
                    assert_eq!(found(&index, "alpha").len(), 1, "{}", name.display());
                }
                other @ Opened::Fresh { .. } => panic!("{}: {other:?}", name.display()),
            }
            put(&index, &[document("c", "en", "Gamma", "")], "event-3");
            assert_eq!(found(&index, "gamma"), ["c"]);
        }
    }
    assert!(healed > 20, "{healed}");
}

#[test]
fn a_missing_file_makes_the_index_fresh() {
    let original = tempfile::tempdir().unwrap();
    let (index, _) = open(original.path());
    put(&index, &[document("a", "en", "Alpha", "some text")], "event-1");
    drop(index);
    for file in files(&original.path().join("current")) {
        let dir = tempfile::tempdir().unwrap();
        copy(original.path(), dir.path());
        std::fs::remove_file(dir.path().join(file.strip_prefix(original.path()).unwrap())).unwrap();
        let (index, _) = open(dir.path());
        put(&index, &[document("c", "en", "Gamma", "")], "event-2");
        assert_eq!(found(&index, "gamma"), ["c"]);
    }
}

#[test]
fn another_version_makes_the_index_fresh_and_only_the_last_is_kept_aside() {
    let dir = tempfile::tempdir().unwrap();
    for round in 0..3 {
        let (index, _) = open(dir.path());
        put(&index, &[document("a", "en", "Alpha", "")], "event-1");
        drop(index);
        std::fs::write(dir.path().join("current").join("format.json"), "{\"format\":0}").unwrap();
        let (index, opened) = open(dir.path());
        let Opened::Fresh { reason: FreshReason::Version, set_aside: Some(aside) } = opened else {
            panic!("{round}: {opened:?}")
        };
        assert!(aside.join("format.json").exists());
        assert_eq!(index.document_count(), 0);
    }
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 3);
}

#[test]
fn what_was_not_committed_is_gone_and_the_rest_stays() {
    let dir = tempfile::tempdir().unwrap();
    let (index, _) = open(dir.path());
    put(&index, &[document("a", "en", "Alpha", "")], "event-1");
    let mut rebuild = index.rebuild().unwrap();
    rebuild.apply(&[search_index::Change::Put(document("b", "en", "Beta", ""))]).unwrap();
    assert_eq!(found(&index, "alpha"), ["a"]);
    drop(rebuild);
    assert_eq!(found(&index, "alpha"), ["a"]);
    // As after a kill: the process never lets go of anything in order; the copy has its files and stale locks.
    let killed = tempfile::tempdir().unwrap();
    let mut rebuild = index.rebuild().unwrap();
    rebuild.apply(&[search_index::Change::Put(document("b", "en", "Beta", ""))]).unwrap();
    copy(dir.path(), killed.path());
    drop(rebuild);
    let (again, opened) = open(killed.path());
    assert_eq!(opened, Opened::Existing { cursor: Some("event-1".to_owned()) });
    assert_eq!((found(&again, "alpha").len(), found(&again, "beta").len()), (1, 0));
    put(&again, &[document("b", "en", "Beta", "")], "event-2");
    assert_eq!(found(&again, "beta"), ["b"]);
}

#[test]
fn a_rebuild_replaces_everything_at_once() {
    let dir = tempfile::tempdir().unwrap();
    let (index, _) = open(dir.path());
    put(&index, &[document("old", "en", "Old", "")], "event-1");
    let mut rebuild = index.rebuild().unwrap();
    for round in 0..3 {
        let batch: Vec<_> = (0..100)
            .map(|number| {
                search_index::Change::Put(document(
                    &number.to_string(),
                    "en",
                    &format!("Number round{round}"),
                    "",
                ))
            })
            .collect();
        rebuild.apply(&batch).unwrap();
    }
    rebuild
        .apply(&[search_index::Change::Remove { kind: "challenge".to_owned(), id: "7".to_owned() }])
        .unwrap();
    assert_eq!(index.document_count(), 1);
    rebuild.finish("event-9").unwrap();
    assert_eq!((index.document_count(), index.cursor().as_deref()), (99, Some("event-9")));
    assert!(found(&index, "old ").is_empty());
    assert!(found(&index, "round0 ").is_empty());
    assert_eq!(index.search(&common::query("round2 ")).unwrap().total, 99);
    put(&index, &[document("new", "en", "New", "")], "event-10");
    drop(index);
    assert_eq!(open(dir.path()).1, Opened::Existing { cursor: Some("event-10".to_owned()) });
}

#[test]
fn many_readers_and_a_writer_do_not_disturb_each_other() {
    let dir = tempfile::tempdir().unwrap();
    let (index, _) = open(dir.path());
    put(&index, &[document("a", "en", "Alpha", "")], "start");
    std::thread::scope(|scope| {
        for _ in 0..3 {
            let index = index.clone();
            scope.spawn(move || {
                for _ in 0..50 {
                    assert!(found(&index, "alpha").contains(&"a".to_owned()));
                }
            });
        }
        for number in 0..15 {
            put(&index, &[document(&number.to_string(), "en", "Alpha", "")], &number.to_string());
        }
    });
    assert_eq!(index.document_count(), 16);
}

#[cfg(unix)]
#[test]
fn a_path_that_cannot_be_a_folder_is_an_error() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("file");
    std::fs::write(&file, "not a folder").unwrap();
    assert!(matches!(SearchIndex::open(&file, Options::default()), Err(IndexError::Folder { .. })));
}
