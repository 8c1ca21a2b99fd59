//! `pilotage backup` and `pilotage restore`: a moment of the whole site in one file, and nothing less.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use super::copies::serve_copy;
use super::harness::{Browser, Folder, Server, eventually, number, postgres, run, sqlite};

const REST: [&str; 3] =
    ["SELECT COUNT(*) FROM comment", "SELECT COUNT(*) FROM attachment", "SELECT COUNT(*) FROM person"];

#[test]
fn a_backup_made_while_people_write_restores_into_either_database() {
    let folder = Folder::new();
    let demo = Server::demo(&folder);
    let citizen = Browser::demo(demo.port, "citizen");
    let officer = Browser::demo(demo.port, "officer");
    let challenge = open_challenge(&citizen);
    let plan = format!("the plan of the pilot\n{}", "line\n".repeat(1000));
    add_file(&officer, &plan);

    // Somebody writes without a pause while the backup is made.
    let (stop, said) = (AtomicBool::new(false), "Written while the backup is made");
    let file = folder.path("backup.tar.gz").display().to_string();
    let demo_dir = folder.path("demo").display().to_string();
    let settings = [("PILOTAGE_DATA_DIR", demo_dir.as_str())];
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::SeqCst) {
                let answer = comment(&citizen, &challenge, said);
                assert_eq!(answer, 303);
            }
        });
        eventually("something was written", 30, || {
            number(
                &sqlite(&folder, "demo/pilotage.db"),
                "SELECT COUNT(*) FROM comment WHERE text LIKE 'Written%'",
            ) > 0
        });
        let said = run(&folder, &settings, &["backup", &file]);
        // First, so that a failure ends the writing too.
        stop.store(true, Ordering::SeqCst);
        let out = said.must_be_well();
        let files = "SELECT COUNT(DISTINCT sha256) FROM attachment";
        let files = number(&sqlite(&folder, "demo/pilotage.db"), files);
        assert!(out.contains(&format!("{files} files")) && out.contains("Keep it apart"), "{out}");
    });
    let said = run(&folder, &settings, &["backup", &file]);
    assert!(said.why().contains("is there already; --force replaces it"));
    let before = std::fs::metadata(&file).unwrap().len();
    run(&folder, &settings, &["backup", &file, "--force"]).must_be_well();
    assert!(std::fs::metadata(&file).unwrap().len() >= before);
    demo.stop();

    // The key is not in it: without it, restoring says where to put it.
    let target = postgres().unwrap_or_else(|| sqlite(&folder, "restored.db"));
    let restored = folder.path("restored").display().to_string();
    let settings = [("PILOTAGE_DATA_DIR", restored.as_str()), ("PILOTAGE_DATABASE_URL", target.as_str())];
    let said = run(&folder, &settings, &["restore", &file]);
    assert!(said.why().contains("does not hold the secret key: put the old one at"), "{}", said.why());
    std::fs::create_dir_all(&restored).unwrap();
    std::fs::copy(folder.path("demo/secret.key"), folder.path("restored/secret.key")).unwrap();
    let out = run(&folder, &settings, &["restore", &file]).must_be_well();
    assert!(out.contains("all compared"), "{out}");
    for count in REST {
        assert_eq!(number(&target, count), number(&sqlite(&folder, "demo/pilotage.db"), count), "{count}");
    }
    let said = run(&folder, &settings, &["restore", &file]);
    assert!(said.why().contains("it is not empty"), "{}", said.why());

    // It serves: sessions go on, the file is there, the search fills itself, one can write.
    let server = serve_in_place(&folder, &restored, &target);
    let citizen = citizen.moved_to(server.port);
    assert!(citizen.get("/settings").status == 200);
    let file = super::harness::text(&target, "SELECT id FROM attachment WHERE name = 'plan.txt'");
    assert_eq!(officer.moved_to(server.port).get(&format!("/files/{file}/plan.txt")).text(), plan);
    eventually("the search fills itself", 60, || citizen.get("/search?q=birth").says("/challenges/"));
    assert_eq!(comment(&citizen, &challenge, "After the backup"), 303);
    server.stop();
}

#[test]
fn an_index_of_a_life_that_was_undone_is_filled_anew() {
    let folder = Folder::new();
    let demo = Server::demo(&folder);
    let citizen = Browser::demo(demo.port, "citizen");
    let challenge = open_challenge(&citizen);
    let file = folder.path("backup.tar.gz").display().to_string();
    let demo_dir = folder.path("demo").display().to_string();
    let settings = [("PILOTAGE_DATA_DIR", demo_dir.as_str())];
    run(&folder, &settings, &["backup", &file, "--with-key"]).must_be_well();
    assert_eq!(comment(&citizen, &challenge, "Zanzibarwords that never were"), 303);
    let finds = |port| Browser::at(port).get("/search?q=zanzibarwords").says("Zanzibarwords");
    eventually("the search finds it", 30, || finds(demo.port));
    demo.stop();
    for name in ["demo/pilotage.db", "demo/pilotage.db-wal", "demo/pilotage.db-shm", "demo/secret.key"] {
        std::fs::remove_file(folder.path(name)).ok();
    }
    // The folder with the old index stays: only the database and the key are lost.
    run(&folder, &settings, &["restore", &file]).must_be_well();
    assert!(folder.path("demo/secret.key").exists(), "the key came back with the backup");
    let server = serve_in_place(&folder, &demo_dir, &sqlite(&folder, "demo/pilotage.db"));
    eventually("what never was is not found", 60, || !finds(server.port));
    assert!(Browser::at(server.port).get("/search?q=birth").says("/challenges/"));
    server.stop();
}

#[test]
fn a_damaged_backup_is_refused_before_anything_is_written() {
    let folder = Folder::new();
    let data = folder.path("data").display().to_string();
    let admin = ["admin", "create", "--email", "rahima@people.example"];
    run(&folder, &[("PILOTAGE_DATA_DIR", &data)], &admin).must_be_well();
    let file = folder.path("backup.tar.gz");
    let backup = ["backup", &file.display().to_string(), "--with-key"];
    run(&folder, &[("PILOTAGE_DATA_DIR", &data)], &backup).must_be_well();
    let whole = std::fs::read(&file).unwrap();

    let mut cut = whole.clone();
    cut.truncate(whole.len() / 2);
    let mut flipped = whole.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 0x10;
    let changed = with_other_rows(&whole);
    let foreign = packed(&[("../../outside", b"x".as_slice())]);
    let empty = packed(&[]);
    for (name, bytes, why) in [
        ("cut", &cut, "not a whole archive"),
        ("flipped", &flipped, ""),
        ("changed", &changed, "the checksum of tables/person/000001.jsonl is wrong"),
        ("foreign", &foreign, ""),
        ("empty", &empty, "it is no backup"),
    ] {
        let path = folder.path(name);
        std::fs::write(&path, bytes).unwrap();
        let target = folder.path(&format!("into-{name}")).display().to_string();
        let said = run(&folder, &[("PILOTAGE_DATA_DIR", &target)], &["restore", &path.display().to_string()]);
        assert!(said.why().contains(why), "{name}: {}", said.why());
        let left = std::fs::read_dir(&target).map_or(0, |entries| {
            entries
                .filter_map(Result::ok)
                .filter(|entry| !entry.file_name().to_string_lossy().starts_with("pilotage.db"))
                .count()
        });
        assert_eq!(left, 0, "{name} left something behind");
        if Path::new(&format!("{target}/pilotage.db")).exists() {
            let tables =
                number(&format!("sqlite://{target}/pilotage.db"), "SELECT COUNT(*) FROM sqlite_master");
            assert_eq!(tables, 0, "{name} wrote into the database");
        }
    }
    assert!(!folder.path("outside").exists());
    let missing = folder.path("missing.tar.gz").display().to_string();
    let said = run(&folder, &[("PILOTAGE_DATA_DIR", &data)], &["restore", &missing]);
    assert!(said.why().contains("missing.tar.gz was not restored: No such file"), "{}", said.why());
    let nothing = folder.path("nothing").display().to_string();
    let said = run(&folder, &[("PILOTAGE_DATA_DIR", &nothing)], &["backup", &missing]);
    assert!(said.why().contains("there is no file"), "{}", said.why());
    assert!(!folder.path("missing.tar.gz").exists());
}

/// A server in a folder that has its key and files.
fn serve_in_place(folder: &Folder, data_dir: &str, url: &str) -> Server {
    let settings = [("PILOTAGE_DATABASE_URL", url), ("PILOTAGE_DATA_DIR", data_dir)];
    Server::start(folder, &settings, &["serve"])
}

/// The id of a challenge that takes comments.
pub fn open_challenge(browser: &Browser) -> String {
    let page = browser.get("/challenges").text();
    let links = page.split("href=\"/challenges/").skip(1);
    let mut ids =
        links.filter_map(|rest| rest.get(..36)).filter(|id| id.chars().filter(|it| *it == '-').count() == 4);
    ids.next().unwrap_or_else(|| panic!("no challenge on the page")).to_owned()
}

pub fn comment(browser: &Browser, challenge: &str, text: &str) -> u16 {
    let fields =
        [("subject_kind", "challenge"), ("subject_id", challenge), ("stance", "support"), ("text", text)];
    browser.post("/comments", &fields).status
}

/// Adds a file to a draft of the officer's.
fn add_file(officer: &Browser, text: &str) {
    let fields = [
        ("title", "Fix a birth record in one visit"),
        ("language", "en"),
        ("sector", "civil-registration"),
        ("summary", "Today 41 days and 4 visits."),
        ("problem", "The clerk types from a paper book."),
    ];
    let made = officer.post("/challenges", &fields);
    assert_eq!(made.status, 303, "{}", made.text());
    let draft = made.header("Location").split('/').find(|piece| piece.len() == 36).unwrap().to_owned();
    let fields = [("owner_kind", "challenge"), ("owner_id", draft.as_str()), ("return_to", "/")];
    let answer = officer.upload("/attachments", &fields, ("plan.txt", text.as_bytes()));
    assert_eq!(answer.status, 303, "{}", answer.text());
}

/// The same backup with one letter of a row changed and everything packed well.
fn with_other_rows(whole: &[u8]) -> Vec<u8> {
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(whole));
    let mut entries = Vec::new();
    for entry in archive.entries().unwrap() {
        let mut entry = entry.unwrap();
        let name = entry.path().unwrap().display().to_string();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        if name == "tables/person/000001.jsonl" {
            bytes = String::from_utf8(bytes).unwrap().replace("rahima", "karima").into_bytes();
        }
        entries.push((name, bytes));
    }
    let entries: Vec<(&str, &[u8])> =
        entries.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    packed(&entries)
}

fn packed(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut tar = Vec::new();
    for (name, bytes) in entries {
        // Written by hand: the crate that makes archives refuses names that lead out of the folder.
        let mut header = tar::Header::new_gnu();
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_entry_type(tar::EntryType::Regular);
        header.set_cksum();
        tar.extend_from_slice(header.as_bytes());
        tar.extend_from_slice(bytes);
        tar.resize(tar.len().next_multiple_of(512), 0);
    }
    tar.resize(tar.len() + 1024, 0);
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(&tar).unwrap();
    packer.finish().unwrap()
}

#[test]
fn a_backup_of_an_empty_site_is_a_backup_too() {
    let folder = Folder::new();
    let data = folder.path("data").display().to_string();
    run(&folder, &[("PILOTAGE_DATA_DIR", &data)], &["migrate"]).must_be_well();
    let file = folder.path("backup.tar.gz").display().to_string();
    run(&folder, &[("PILOTAGE_DATA_DIR", &data)], &["backup", &file, "--with-key"]).must_be_well();
    let other = folder.path("other").display().to_string();
    run(&folder, &[("PILOTAGE_DATA_DIR", &other)], &["restore", &file]).must_be_well();
    let server = serve_copy(&folder, "served", &sqlite(&folder, "other/pilotage.db"), &other);
    assert_eq!(Browser::at(server.port).get("/").status, 200);
}
