//! Letters over real SMTP, to a server on the loopback: what they carry, many at once, refusals, and pages meanwhile.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use pilotage::adapters::mail::Mailer;
use pilotage::clock::{DAY, HOUR, Id, SECOND};
use pilotage::domain::events::Payload;
use pilotage::domain::people::Role;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use super::harness::{Site, for_platform};

/// A mail server that keeps what it takes; it refuses addresses that begin with `refused`, puts off `later`, and, while it
/// `thinks`, says nothing to those that begin with `slow` until it does not think any more.
struct Server {
    port: u16,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    /// How often each address got a letter, and the last letter of each.
    letters: Mutex<BTreeMap<String, (usize, String)>>,
    connections: AtomicUsize,
    open: AtomicUsize,
    most_open: AtomicUsize,
    keep_text: AtomicBool,
    thinks: AtomicBool,
}

impl Server {
    async fn start(keep_text: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Seen::default());
        seen.keep_text.store(keep_text, Ordering::SeqCst);
        let shared = seen.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let seen = shared.clone();
                tokio::spawn(async move {
                    seen.connections.fetch_add(1, Ordering::SeqCst);
                    let open = seen.open.fetch_add(1, Ordering::SeqCst) + 1;
                    seen.most_open.fetch_max(open, Ordering::SeqCst);
                    serve(stream, &seen).await.ok();
                    seen.open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        Self { port, seen }
    }

    fn mailer(&self, site: &Site) -> Mailer {
        let mut config = (*site.app.config).clone();
        config.smtp_url = Some(format!("smtp://127.0.0.1:{}", self.port));
        Mailer::new(&config).unwrap().unwrap()
    }

    fn count(&self) -> usize {
        self.seen.letters.lock().unwrap().values().map(|(count, _)| *count).sum()
    }
}

async fn serve(stream: TcpStream, seen: &Seen) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 loopback ESMTP\r\n").await?;
    let mut to = String::new();
    while let Some(line) = lines.next_line().await? {
        let command = line.to_ascii_uppercase();
        let answer: &[u8] = if command.starts_with("EHLO") {
            b"250-loopback\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n"
        } else if command.starts_with("RCPT TO:") {
            to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
            if to.starts_with("refused") {
                b"550 5.1.1 no such person\r\n"
            } else if to.starts_with("later") {
                b"451 4.3.0 try again later\r\n"
            } else {
                b"250 ok\r\n"
            }
        } else if command == "DATA" {
            write.write_all(b"354 go on\r\n").await?;
            let keep = seen.keep_text.load(Ordering::SeqCst);
            let mut text = String::new();
            while let Some(line) = lines.next_line().await? {
                if line == "." {
                    break;
                }
                if keep {
                    text.push_str(&line);
                    text.push('\n');
                }
            }
            {
                let mut letters = seen.letters.lock().unwrap();
                let entry = letters.entry(to.clone()).or_default();
                *entry = (entry.0 + 1, text);
            }
            while to.starts_with("slow") && seen.thinks.load(Ordering::SeqCst) {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            b"250 taken\r\n"
        } else if command == "QUIT" {
            write.write_all(b"221 bye\r\n").await?;
            return Ok(());
        } else {
            b"250 ok\r\n"
        };
        write.write_all(answer).await?;
    }
    Ok(())
}

/// People who follow one agency, each with a notice that waits for the daily digest.
async fn with_readers(site: &Site, count: usize) -> Subject {
    let agency = Subject::new(Kind::Agency, site.app.clock.new_id());
    for chunk in (0..count).collect::<Vec<_>>().chunks(1_000) {
        let mut tx = site.app.db.write().await.unwrap();
        for number in chunk {
            let (email, name) = (format!("reader{number}@people.example"), format!("Reader {number}"));
            let id = pilotage::app::people::ensure_person(&site.app, &mut tx, &email, &name, "en", &[])
                .await
                .unwrap();
            store::follows::insert(&mut tx, &id, &agency, site.app.now()).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
    agency
}

async fn happen(site: &Site, agency: &Subject) -> Id {
    let mut tx = site.app.db.write().await.unwrap();
    let payload = Payload::quiet()
        .tell_followers_of(agency.clone())
        .text("title", "A shorter queue")
        .text("agency", "Land Office");
    let id = site.app.emit(&mut tx, "challenge-published", agency.clone(), payload).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[rocket::async_test]
async fn digests_leave_by_smtp_each_once_over_a_few_connections() {
    let site = Site::start().await;
    let server = Server::start(true).await;
    let mailer = server.mailer(&site);
    let agency = with_readers(&site, 300).await;
    happen(&site, &agency).await;
    happen(&site, &agency).await;
    site.settle().await;
    site.advance(21 * HOUR);
    for _ in 0..3 {
        pilotage::jobs::run_once(&site.app, Some(&mailer)).await.unwrap();
    }
    {
        let letters = server.seen.letters.lock().unwrap();
        assert_eq!(letters.len(), 300);
        assert!(letters.values().all(|(count, _)| *count == 1), "nobody gets a letter twice");
        let letter = &letters["reader7@people.example"].1;
        let unfolded = letter.replace("\n ", " ");
        assert!(unfolded.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\n"), "{letter}");
        assert!(unfolded.contains("List-Unsubscribe: <http://pilotage.example/en/unsubscribe/"), "{letter}");
        assert!(
            letter.contains("Content-Language: en\n") && letter.contains("Subject: 2 pieces of news"),
            "{letter}"
        );
    }
    let connections = server.seen.connections.load(Ordering::SeqCst);
    assert!(connections <= 48, "{connections} connections for 300 letters");
    assert!(server.seen.most_open.load(Ordering::SeqCst) <= 17);
    assert!(site.letters().await.iter().all(|letter| letter.sent_at.is_some()));
}

#[rocket::async_test]
async fn a_letter_that_is_refused_is_noted_and_one_that_is_put_off_is_tried_again() {
    let site = Site::start().await;
    let server = Server::start(true).await;
    let mailer = server.mailer(&site);
    let mut ids = Vec::new();
    for name in ["Refused", "Later", "Taken"] {
        ids.push(site.person(name, &[]).await.person_id.unwrap());
    }
    let mut tx = site.app.db.write().await.unwrap();
    let subject = Subject::new(Kind::Person, ids[0].clone());
    site.app.emit(&mut tx, "password-changed", subject, Payload::quiet().tell(ids)).await.unwrap();
    tx.commit().await.unwrap();
    pilotage::jobs::run_once(&site.app, Some(&mailer)).await.unwrap();
    let of = async |name: &str| {
        site.letters().await.into_iter().find(|letter| letter.address.starts_with(name)).unwrap()
    };
    assert!(of("taken").await.sent_at.is_some());
    assert!(of("refused").await.failed_at.is_some());
    let later = of("later").await;
    assert!(later.sent_at.is_none() && later.failed_at.is_none() && later.attempts == 1);
    pilotage::jobs::run_once(&site.app, Some(&mailer)).await.unwrap();
    assert_eq!(of("later").await.attempts, 1, "not before a minute has passed");
    // Claimed by a clock that ran a year ahead; after it is set right the letter does not wait that year.
    site.advance(365 * DAY);
    pilotage::jobs::run_once(&site.app, Some(&mailer)).await.unwrap();
    assert_eq!(of("later").await.attempts, 2);
    site.advance(-365 * DAY);
    pilotage::jobs::run_once(&site.app, Some(&mailer)).await.unwrap();
    assert_eq!(of("later").await.attempts, 3);
    assert_eq!(server.count(), 1);
}

/// Letters to these people, due now.
async fn write_to(site: &Site, names: impl IntoIterator<Item = String>) {
    let mut ids = Vec::new();
    for name in names {
        ids.push(site.person(&name, &[]).await.person_id.unwrap());
    }
    let mut tx = site.app.db.write().await.unwrap();
    let subject = Subject::new(Kind::Person, ids[0].clone());
    site.app.emit(&mut tx, "password-changed", subject, Payload::quiet().tell(ids)).await.unwrap();
    tx.commit().await.unwrap();
    site.settle().await;
}

async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    for _ in 0..500 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("not within ten seconds: {what}");
}

#[rocket::async_test]
async fn while_a_mail_server_thinks_no_other_server_sends_its_letters() {
    let site = Site::start().await;
    let office = Server::start(false).await;
    office.seen.thinks.store(true, Ordering::SeqCst);
    write_to(&site, (0..20).map(|number| format!("Slow{number}"))).await;
    write_to(&site, (0..20).map(|number| format!("Quick{number}"))).await;
    let other = site.another().await;
    let run = |site: &Site| {
        let (app, mailer) = (site.app.clone(), office.mailer(site));
        tokio::spawn(async move { pilotage::jobs::run_once(&app, Some(&mailer)).await })
    };
    let first = run(&site);
    until("the first server waits for 16 answers", async || office.count() == 16).await;
    site.advance(50 * SECOND);
    // Claims are renewed every five seconds.
    tokio::time::sleep(Duration::from_secs(7)).await;
    site.advance(50 * SECOND);
    let second = run(&other);
    let sent = async |name: &str| {
        let letters = site.letters().await;
        letters.iter().filter(|it| it.address.starts_with(name) && it.sent_at.is_some()).count()
    };
    // The others are noted although some wait: a server that dies now leaves nothing of them to be sent again.
    until("the second server sends what the first did not hold", async || sent("quick").await == 20).await;
    assert_eq!((office.count(), sent("slow").await), (40, 0), "twenty are thought about");
    office.seen.thinks.store(false, Ordering::SeqCst);
    first.await.unwrap().unwrap();
    second.await.unwrap().unwrap();
    assert_eq!(sent("slow").await, 20);
    assert!(office.seen.letters.lock().unwrap().values().all(|(count, _)| *count == 1), "nobody gets two");
}

#[rocket::async_test]
async fn trying_all_again_sends_nothing_twice_that_is_on_its_way() {
    let site = Site::start().await;
    let office = Server::start(false).await;
    office.seen.thinks.store(true, Ordering::SeqCst);
    write_to(&site, ["Slow".to_owned()]).await;
    let (app, mailer) = (site.app.clone(), office.mailer(&site));
    let sending = tokio::spawn(async move { pilotage::jobs::run_once(&app, Some(&mailer)).await });
    until("the letter is on its way", async || office.count() == 1).await;
    let administrator = site.person("Administrator", &[for_platform(Role::PlatformAdmin)]).await;
    assert_eq!(administrator.post("/admin/mail/retry", &[]).await.status, 303);
    let other = site.another().await;
    pilotage::jobs::run_once(&other.app, Some(&office.mailer(&other))).await.unwrap();
    office.seen.thinks.store(false, Ordering::SeqCst);
    sending.await.unwrap().unwrap();
    assert_eq!(office.count(), 1);
    assert!(site.letters().await.iter().all(|letter| letter.sent_at.is_some()));
}

#[rocket::async_test]
async fn what_the_database_does_not_take_is_noted_when_it_is_back() {
    let site = Site::start().await;
    let office = Server::start(false).await;
    office.seen.thinks.store(true, Ordering::SeqCst);
    write_to(&site, ["Slow".to_owned()]).await;
    let (app, mailer) = (site.app.clone(), office.mailer(&site));
    let sending = tokio::spawn(async move { pilotage::jobs::run_once(&app, Some(&mailer)).await });
    until("the letter is on its way", async || office.count() == 1).await;
    let change = async |sql: &'static str| {
        let mut tx = site.app.db.write().await.unwrap();
        sqlx::query(sql).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
    };
    change("ALTER TABLE mail RENAME TO mail_away").await;
    office.seen.thinks.store(false, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    assert!(!sending.is_finished(), "it does not forget what it has sent");
    change("ALTER TABLE mail_away RENAME TO mail").await;
    sending.await.unwrap().unwrap();
    assert!(site.letters().await.iter().all(|letter| letter.sent_at.is_some()));
    assert_eq!(office.count(), 1);
}

#[rocket::async_test]
async fn a_job_that_fails_keeps_no_other_from_its_turn() {
    let site = Site::start().await;
    let office = Server::start(false).await;
    let mailer = office.mailer(&site);
    let person = site.person("Rahima", &[]).await.person_id.unwrap();
    let change = async |sql: &'static str| {
        let mut tx = site.app.db.write().await.unwrap();
        sqlx::query(sql).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
    };
    change("ALTER TABLE saved_search RENAME TO saved_search_away").await;
    let mut tx = site.app.db.write().await.unwrap();
    let subject = Subject::new(Kind::Person, person.clone());
    site.app.emit(&mut tx, "password-changed", subject, Payload::quiet().tell([person])).await.unwrap();
    tx.commit().await.unwrap();
    let failed = pilotage::jobs::run_once(&site.app, Some(&mailer)).await;
    assert!(failed.unwrap_err().to_string().contains("saved_search"));
    assert_eq!(office.count(), 1, "the letter is written and sent all the same");
    change("ALTER TABLE saved_search_away RENAME TO saved_search").await;
    pilotage::jobs::run_once(&site.app, Some(&mailer)).await.unwrap();
}

#[rocket::async_test]
async fn a_mail_server_that_hangs_keeps_no_page_waiting() {
    let site = Site::start().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut config = (*site.app.config).clone();
    config.smtp_url = Some(format!("smtp://127.0.0.1:{}", listener.local_addr().unwrap().port()));
    let mailer = Mailer::new(&config).unwrap().unwrap();
    let citizen = site.person("Rahima", &[]).await;
    let person = citizen.person_id.clone().unwrap();
    let mut tx = site.app.db.write().await.unwrap();
    let subject = Subject::new(Kind::Person, person.clone());
    site.app.emit(&mut tx, "password-changed", subject, Payload::quiet().tell([person])).await.unwrap();
    tx.commit().await.unwrap();
    site.settle().await;
    let app = site.app.clone();
    let sending = tokio::spawn(async move { pilotage::jobs::run_once(&app, Some(&mailer)).await });
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!sending.is_finished(), "the server never answers");
    let pages = async {
        assert!(citizen.get("/inbox").await.says("Your password was changed"));
        assert_eq!(citizen.post("/inbox/reading", &[("until", "9999999999999")]).await.status, 303);
    };
    assert!(
        tokio::time::timeout(Duration::from_secs(10), pages).await.is_ok(),
        "a page waits for the mail server"
    );
    sending.abort();
}

/// How fast digests are made and handed over. `PILOTAGE_DIGESTS=50000 cargo nextest run --release --test http
/// --run-ignored only fifty_thousand --no-capture`
#[rocket::async_test]
#[ignore = "a measurement of some minutes; run it by name"]
async fn fifty_thousand_digests_leave_while_pages_are_written() {
    fn now() -> std::time::Instant {
        std::time::Instant::now()
    }
    let count: usize =
        std::env::var("PILOTAGE_DIGESTS").ok().and_then(|it| it.parse().ok()).unwrap_or(50_000);
    let site = Site::start().await;
    let server = Server::start(false).await;
    let mailer = server.mailer(&site);
    let agency = with_readers(&site, count).await;
    let citizen = site.person("Rahima", &[]).await;
    for _ in 0..3 {
        happen(&site, &agency).await;
    }
    let memory = || {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default().to_owned();
        line.split_whitespace().nth(1).and_then(|it| it.parse::<u64>().ok()).unwrap_or(0) / 1_024
    };
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let writer = tokio::spawn(async move {
        let mut waits = Vec::new();
        while !*stopped.borrow() {
            let begun = now();
            assert_eq!(citizen.post("/inbox/reading", &[("until", "0")]).await.status, 303);
            waits.push(begun.elapsed());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        waits.sort();
        waits
    });
    let begun = now();
    pilotage::jobs::run_once(&site.app, None).await.unwrap();
    let told = begun.elapsed();
    println!(
        "told: {} notices in {told:.1?}, {:.0} a second; {} MB",
        3 * count,
        3.0 * count as f64 / told.as_secs_f64(),
        memory()
    );
    site.advance(21 * HOUR);
    let begun = now();
    pilotage::jobs::run_once(&site.app, None).await.unwrap();
    let made = begun.elapsed();
    println!(
        "made: {count} digests in {made:.1?}, {:.0} a second; {} MB",
        count as f64 / made.as_secs_f64(),
        memory()
    );
    let begun = now();
    while server.count() < count {
        pilotage::jobs::run_once(&site.app, Some(&mailer)).await.unwrap();
    }
    let sent = begun.elapsed();
    println!(
        "sent: {count} letters by SMTP in {sent:.1?}, {:.0} a second; {} MB",
        count as f64 / sent.as_secs_f64(),
        memory()
    );
    println!("connections: {}", server.seen.connections.load(Ordering::SeqCst));
    stop.send(true).unwrap();
    let waits = writer.await.unwrap();
    let at = |share: usize| waits[(waits.len() - 1) * share / 100];
    println!(
        "meanwhile {} pages wrote: median {:.1?}, 99 of 100 within {:.1?}, longest {:.1?}",
        waits.len(),
        at(50),
        at(99),
        at(100)
    );
    assert!(server.seen.letters.lock().unwrap().values().all(|(count, _)| *count == 1));
}
