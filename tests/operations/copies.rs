//! `pilotage copy-db`: every row arrives, every page looks the same, and nothing is half-done.

use super::harness::{Browser, Folder, Server, change, masked, number, pages_from, postgres, run, sqlite};

/// A demo that was stopped, with the sessions of some people in it.
pub struct LeftBehind {
    pub url: String,
    pub data_dir: String,
    /// Nobody, an officer, a citizen, a moderator: their sessions go wherever the database goes.
    pub people: Vec<Browser>,
}

pub fn demo_left_behind(folder: &Folder) -> LeftBehind {
    let demo = Server::demo(folder);
    let mut people = vec![Browser::at(demo.port)];
    people.extend(["officer", "citizen-bn", "moderator"].map(|who| Browser::demo(demo.port, who)));
    demo.stop();
    LeftBehind {
        url: sqlite(folder, "demo/pilotage.db"),
        data_dir: folder.path("demo").display().to_string(),
        people,
    }
}

/// A server on this database, with an index of its own, and the files and the key of `data_dir`.
pub fn serve_copy(folder: &Folder, name: &str, url: &str, data_dir: &str) -> Server {
    let own = folder.path(name);
    std::fs::create_dir_all(&own).unwrap();
    std::fs::copy(format!("{data_dir}/secret.key"), own.join("secret.key")).unwrap();
    let own = own.display().to_string();
    let base = ("PILOTAGE_BASE_URL", "http://pilotage.example");
    Server::start(folder, &[("PILOTAGE_DATABASE_URL", url), ("PILOTAGE_DATA_DIR", &own), base], &["serve"])
}

#[test]
fn a_database_goes_over_and_back_with_identical_pages() {
    let folder = Folder::new();
    let left = demo_left_behind(&folder);
    let there = postgres().unwrap_or_else(|| sqlite(&folder, "there.db"));
    let back = sqlite(&folder, "back.db");
    let said = run(&folder, &[], &["copy-db", &left.url, &there]).must_be_well();
    assert!(said.contains("copied and compared"), "{said}");
    run(&folder, &[], &["copy-db", &there, &back]).must_be_well();
    for count in
        ["SELECT COUNT(*) FROM comment", "SELECT COUNT(*) FROM outbox", "SELECT COUNT(*) FROM session"]
    {
        let rows = number(&left.url, count);
        assert!(rows > 0);
        assert_eq!((number(&there, count), number(&back, count)), (rows, rows), "{count}");
    }

    let servers = [("a", &left.url), ("b", &there), ("c", &back)]
        .map(|(name, url)| serve_copy(&folder, name, url, &left.data_dir));
    // The first server made the index of its own too: all three are filled from their databases.
    for server in &servers {
        super::harness::eventually("the index is filled", 60, || {
            Browser::at(server.port).get("/search?q=birth").says("/challenges/")
        });
    }
    let starts =
        ["/", "/bn/challenges", "/ar/search?q=a", "/id/use-cases", "/search?q=birth", "/desk", "/settings"];
    let mut looked_at = 0;
    for person in &left.people {
        let people = servers.each_ref().map(|server| person.moved_to(server.port));
        for path in pages_from(&people[0], &starts, 90, 3) {
            let pages = people.each_ref().map(|person| masked(&person.get(&path).text()));
            // Clocks on a page go on: what differs is looked at once more.
            let same = pages.iter().all(|page| *page == pages[0]) || {
                let again = people.each_ref().map(|person| masked(&person.get(&path).text()));
                again.iter().all(|page| *page == again[0])
            };
            assert!(same, "{path} is not the same on all three:\n{}", first_difference(&pages));
            looked_at += 1;
        }
    }
    assert!(looked_at > 150, "only {looked_at} pages were compared");
}

fn first_difference(pages: &[String; 3]) -> String {
    for other in &pages[1..] {
        if let Some((left, right)) = pages[0].lines().zip(other.lines()).find(|(left, right)| left != right) {
            return format!("{left}\n{right}");
        }
    }
    "one is longer".to_owned()
}

#[test]
fn what_is_not_empty_is_refused_and_left_alone() {
    let folder = Folder::new();
    let (first, second) = (sqlite(&folder, "first.db"), sqlite(&folder, "second.db"));
    for url in [&first, &second] {
        let admin = ["admin", "create", "--email", "rahima@people.example"];
        run(&folder, &[("PILOTAGE_DATABASE_URL", url)], &admin).must_be_well();
    }
    let said = run(&folder, &[], &["copy-db", &first, &second]);
    assert!(said.why().contains("TO: it is not empty: the table "), "{}", said.why());
    assert_eq!(number(&second, "SELECT COUNT(*) FROM person"), 1);

    let nowhere = sqlite(&folder, "nowhere.db");
    let said = run(&folder, &[], &["copy-db", &nowhere, &second]);
    assert!(said.why().contains("FROM cannot be opened") && said.why().contains("there is no file"));
    assert!(!folder.path("nowhere.db").exists(), "nothing is made where nothing was");
    let said = run(&folder, &[], &["copy-db", "mysql://x", &second]);
    assert!(said.why().contains("FROM must be sqlite://FILE or postgres://"));
    let said = run(&folder, &[], &["copy-db", &first, &first]);
    assert!(said.why().contains("the same database"));
}

#[test]
fn a_row_that_cannot_be_written_is_named_and_nothing_is_half_there() {
    let folder = Folder::new();
    let from = sqlite(&folder, "from.db");
    let admin = ["admin", "create", "--email", "rahima@people.example"];
    run(&folder, &[("PILOTAGE_DATABASE_URL", &from)], &admin).must_be_well();
    change(
        &from,
        &[
            "PRAGMA foreign_keys = OFF",
            "INSERT INTO recovery_code (person_id, code_hash) VALUES ('nobody', 'lost-code')",
        ],
    );
    let to = postgres().unwrap_or_else(|| sqlite(&folder, "to.db"));
    let said = run(&folder, &[], &["copy-db", &from, &to]);
    assert!(
        said.why().contains("the row person_id=nobody,code_hash=lost-code of the table recovery_code"),
        "{}",
        said.why()
    );
    assert_eq!(number(&to, "SELECT COUNT(*) FROM person"), 0);
}

#[test]
fn a_table_that_only_one_side_has_is_never_forgotten() {
    let folder = Folder::new();
    let from = sqlite(&folder, "from.db");
    run(&folder, &[("PILOTAGE_DATABASE_URL", &from)], &["migrate"]).must_be_well();
    change(&from, &["CREATE TABLE forgotten (id TEXT NOT NULL PRIMARY KEY)"]);
    let to = postgres().unwrap_or_else(|| sqlite(&folder, "to.db"));
    let said = run(&folder, &[], &["copy-db", &from, &to]);
    assert!(said.why().contains("the columns of the table forgotten"), "{}", said.why());
}
