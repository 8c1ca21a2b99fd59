//! Two servers on one PostgreSQL, each with an index of its own, as real processes. Without a server of PostgreSQL there
//! is nothing to test here: `scripts/test` runs this file with one.

use std::path::Path;

use super::backups::{comment, open_challenge};
use super::copies::demo_left_behind;
use super::harness::{Browser, Folder, PostOffice, Server, change, eventually, number, postgres, run};

/// What is written on one server is seen on the other within this time.
const SOON: u64 = 2;

struct Two {
    folder: Folder,
    url: String,
    post_office: PostOffice,
    servers: Vec<Server>,
    people: Vec<Browser>,
}

impl Two {
    fn start() -> Option<Self> {
        let url = postgres()?;
        let folder = Folder::new();
        let left = demo_left_behind(&folder);
        run(&folder, &[], &["copy-db", &left.url, &url]).must_be_well();
        // What the demo would have mailed stays where it is: this test counts its own letters.
        change(&url, &["UPDATE mail SET sent_at = created_at WHERE sent_at IS NULL AND failed_at IS NULL"]);
        let post_office = PostOffice::open();
        let mut two = Self { folder, url, post_office, servers: Vec::new(), people: left.people };
        for name in ["a", "b"] {
            let own = two.folder.path(name);
            std::fs::create_dir_all(&own).unwrap();
            std::fs::copy(Path::new(&left.data_dir).join("secret.key"), own.join("secret.key")).unwrap();
            let own = own.display().to_string();
            let smtp = two.post_office.url();
            let settings = [
                ("PILOTAGE_DATABASE_URL", two.url.as_str()),
                ("PILOTAGE_DATA_DIR", &own),
                ("PILOTAGE_SMTP_URL", &smtp),
                ("PILOTAGE_BASE_URL", "http://pilotage.example"),
            ];
            let server = Server::start(&two.folder, &settings, &["serve"]);
            two.servers.push(server);
        }
        for server in &two.servers {
            eventually("the index is filled", 60, || {
                Browser::at(server.port).get("/search?q=birth").says("/challenges/")
            });
        }
        Some(two)
    }

    fn citizen(&self, server: usize) -> Browser {
        self.people[2].moved_to(self.servers[server].port)
    }

    fn visitor(&self, server: usize) -> Browser {
        Browser::at(self.servers[server].port)
    }
}

#[test]
fn what_is_written_on_one_is_found_and_seen_on_the_other_within_two_seconds() {
    let Some(two) = Two::start() else { return };
    let challenge = open_challenge(&two.visitor(0));
    let page = format!("/challenges/{challenge}");
    // Words that no tolerance for typos takes for each other.
    let rounds = [("Quokkaplan", 0, 1), ("Numbatroad", 1, 0), ("Bilbyhouse", 0, 1), ("Dingoriver", 1, 0)];
    for (word, here, there) in rounds {
        let (said, search) = (format!("said at server {here} with {word}"), format!("/search?q={word}"));
        // Pages that were shown before are the ones that may be stale.
        assert!(!two.visitor(there).get(&page).says(&said));
        assert!(!two.visitor(there).get(&search).says("said at server"));
        assert_eq!(comment(&two.citizen(here), &challenge, &said), 303);
        assert!(two.citizen(here).get(&page).says(&said), "who wrote sees it at once");
        let seen = eventually("the page of the other server shows it", SOON, || {
            two.visitor(there).get(&page).says(&said)
        });
        let found = eventually("the search of the other server finds it", SOON, || {
            two.visitor(there).get(&search).says("said at server")
        });
        eventually("and that of its own", SOON, || two.visitor(here).get(&search).says("said at server"));
        println!("{word}: seen after {seen:?}, found after {found:?} more");
    }
    for server in two.servers {
        server.stop();
    }
}

#[test]
fn what_has_to_be_done_is_done_once_across_both() {
    const LETTERS: usize = 60;
    let Some(two) = Two::start() else { return };
    // Letters, written on both servers at once.
    std::thread::scope(|scope| {
        for (server, half) in [(0, 0..LETTERS / 2), (1, LETTERS / 2..LETTERS)] {
            let visitor = two.visitor(server);
            scope.spawn(move || {
                for number in half {
                    let email = format!("person-{number}@letters.example");
                    assert_eq!(visitor.post("/sign-in", &[("email", &email)]).status, 303);
                }
            });
        }
    });
    // Clocks that run out at the same moment on both: late answers, and challenges that close.
    let waiting = number(
        &two.url,
        "SELECT COUNT(*) FROM comment WHERE response_state = 'waiting' AND visibility = 'shown' AND escalated_at IS NULL",
    );
    let open = number(&two.url, "SELECT COUNT(*) FROM challenge WHERE state = 'published'");
    assert!(waiting > 0 && open > 0, "the demo has {waiting} voices that wait and {open} open challenges");
    let late = "SELECT COUNT(*) FROM outbox WHERE kind = 'comment-late'";
    let closed = "SELECT COUNT(*) FROM outbox WHERE kind = 'challenge-evaluating'";
    let (late_before, closed_before) = (number(&two.url, late), number(&two.url, closed));
    change(
        &two.url,
        &[
            "UPDATE comment SET due_at = 1000, due_since = 500 WHERE response_state = 'waiting' \
             AND visibility = 'shown' AND escalated_at IS NULL",
            "UPDATE challenge SET questions_close_at = LEAST(questions_close_at, 1000), submissions_close_at = 1000 \
             WHERE state = 'published'",
        ],
    );
    eventually("challenges are closed", 60, || number(&two.url, closed) - closed_before >= open);
    eventually("late answers are noticed", 60, || {
        number(
            &two.url,
            "SELECT COUNT(*) FROM comment WHERE response_state = 'waiting' AND visibility = 'shown' \
             AND escalated_at IS NULL",
        ) == 0
    });
    let mine =
        || two.post_office.letters().into_iter().filter(|letter| letter.contains("@letters.example")).count();
    eventually("every letter left", 60, || mine() >= LETTERS);
    eventually("no letter waits", 60, || {
        number(&two.url, "SELECT COUNT(*) FROM mail WHERE sent_at IS NULL AND failed_at IS NULL") == 0
    });
    std::thread::sleep(std::time::Duration::from_secs(2));
    assert_eq!(mine(), LETTERS);
    let twice: Vec<_> = two.post_office.taken().into_iter().filter(|(_, times)| *times != 1).collect();
    assert!(twice.is_empty(), "letters that were sent more than once: {twice:?}");
    let once = "SELECT COUNT(*) FROM (SELECT subject_id FROM outbox WHERE kind IN ('comment-late', 'challenge-evaluating') \
        AND at > 2000 GROUP BY kind, subject_id HAVING COUNT(*) > 1) doubled";
    assert_eq!(number(&two.url, closed) - closed_before, open);
    assert!(number(&two.url, late) - late_before <= waiting);
    assert_eq!(number(&two.url, once), 0, "something was noticed twice");
    for server in two.servers {
        let log = server.stop();
        assert!(!log.contains("a job failed"), "{log}");
    }
}

#[test]
fn when_one_is_killed_the_other_goes_on_and_nothing_stays_undone() {
    const LETTERS: usize = 6;
    let Some(mut two) = Two::start() else { return };
    let challenge = open_challenge(&two.visitor(1));
    let citizen = two.citizen(1);
    // The mail server hangs, so that both servers are in the middle of a letter when one of them dies.
    two.post_office.be_silent(true);
    for number in 0..LETTERS {
        let email = format!("person-{number}@letters.example");
        assert_eq!(two.visitor(0).post("/sign-in", &[("email", &email)]).status, 303);
    }
    eventually("letters were begun", 30, || {
        number(&two.url, "SELECT COUNT(*) FROM mail WHERE attempts > 0 AND sent_at IS NULL") > 0
    });
    assert_eq!(comment(&two.citizen(0), &challenge, "Numbatword before the end"), 303);
    two.servers.remove(0).kill();
    two.post_office.be_silent(false);

    let visitor = two.visitor(0);
    assert_eq!(comment(&citizen, &challenge, "Bilbyword after the end"), 303);
    for (word, said) in [("numbatword", "before the end"), ("bilbyword", "after the end")] {
        let search = format!("/search?q={word}");
        eventually("the other server finds what both wrote", SOON, || visitor.get(&search).says(said));
    }
    let mine =
        || two.post_office.letters().into_iter().filter(|letter| letter.contains("@letters.example")).count();
    let took = eventually("the letters of the dead server left", 170, || {
        mine() >= LETTERS
            && number(&two.url, "SELECT COUNT(*) FROM mail WHERE sent_at IS NULL AND failed_at IS NULL") == 0
    });
    assert_eq!(mine(), LETTERS, "after {took:?}");
    two.servers.remove(0).stop();
}
