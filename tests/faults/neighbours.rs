//! The servers beside it: mail that hangs, refuses or comes back, PostgreSQL that goes away and comes back.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use pilotage::app::Index;
use pilotage::clock::{Clock, Id};

use super::process::{Folder, Server, Settings, free_port};
use super::world::{Dice, World, is_found, open, wait};

/// How a mail server behaves.
#[derive(Clone, Copy, PartialEq)]
enum Manner {
    /// It takes the connection and never says a word.
    Silent,
    /// It greets and then never says another word.
    Stuck,
    /// It takes no recipient for now (451).
    Later,
    /// It takes no recipient for good (550).
    Never,
    /// It hangs up in the middle of each letter.
    HangsUp,
    /// It takes everything.
    Takes,
}

/// A mail server of the test.
struct MailServer {
    port: u16,
    manner: Arc<Mutex<Manner>>,
    connections: Arc<AtomicUsize>,
    letters: Arc<Mutex<Vec<String>>>,
}

impl MailServer {
    fn start(manner: Manner) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let server = Self {
            port: listener.local_addr().unwrap().port(),
            manner: Arc::new(Mutex::new(manner)),
            connections: Arc::default(),
            letters: Arc::default(),
        };
        let (manner, connections, letters) =
            (server.manner.clone(), server.connections.clone(), server.letters.clone());
        // Threads of the test end with its process.
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                connections.fetch_add(1, Ordering::SeqCst);
                let (manner, letters) = (manner.clone(), letters.clone());
                std::thread::spawn(move || serve(stream, &manner, &letters).ok());
            }
        });
        server
    }

    fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    fn turn(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }
}

fn serve(stream: TcpStream, manner: &Mutex<Manner>, letters: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let now = || *manner.lock().unwrap();
    let silence = || std::thread::sleep(Duration::from_mins(2));
    if now() == Manner::Silent {
        silence();
        return Ok(());
    }
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    writer.write_all(b"220 mail.example\r\n")?;
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let command = line.to_uppercase();
        if now() == Manner::Stuck {
            silence();
            return Ok(());
        }
        let answer: &[u8] = match &command[..command.len().min(4)] {
            "RCPT" if now() == Manner::Later => b"451 try again later\r\n",
            "RCPT" if now() == Manner::Never => b"550 no such person\r\n",
            "DATA" if now() == Manner::HangsUp => return Ok(()),
            "DATA" => {
                writer.write_all(b"354 go on\r\n")?;
                let mut letter = String::new();
                loop {
                    line.clear();
                    if reader.read_line(&mut line)? == 0 {
                        return Ok(());
                    }
                    if line == ".\r\n" {
                        break;
                    }
                    letter.push_str(&line);
                }
                letters.lock().unwrap().push(letter);
                b"250 taken\r\n"
            }
            "QUIT" => {
                writer.write_all(b"221 goodbye\r\n")?;
                return Ok(());
            }
            _ => b"250 yes\r\n",
        };
        writer.write_all(answer)?;
    }
}

/// Asks for so many letters with a link to sign in.
fn ask_for_letters(server: &Server, from: usize, count: usize) {
    let csrf = server.get("/sign-in", None).hidden("csrf");
    for number in from..from + count {
        let email = format!("reader.{number}@people.example");
        let fields = [("csrf", csrf.as_str()), ("email", email.as_str())];
        let began = Instant::now();
        let answer = server.try_post("/sign-in", None, &fields).unwrap();
        assert_eq!(answer.status, 303, "{}", server.log());
        assert!(began.elapsed() < Duration::from_secs(5), "a page waits for mail: {:?}", began.elapsed());
    }
}

#[test]
fn a_mail_server_that_hangs_holds_up_neither_pages_nor_the_end() {
    for manner in [Manner::Silent, Manner::Stuck] {
        let mail = MailServer::start(manner);
        let folder = Folder::new("mail");
        let world = World::in_folder(folder.path(), 2);
        let settings = Settings { smtp_url: Some(mail.url()), ..Settings::new(folder.path()) };
        let server = Server::start(&settings);
        ask_for_letters(&server, 0, 30);
        let began = Instant::now();
        while mail.connections.load(Ordering::SeqCst) == 0 {
            assert!(began.elapsed() < Duration::from_secs(20), "mail is not tried: {}", server.log());
            std::thread::sleep(Duration::from_millis(50));
        }
        // Search and pages go on meanwhile.
        let (word, id) = (Dice::new(4).word(), Clock::system().new_id());
        let text = format!("We need {word} here.");
        assert_eq!(world.citizens[0].say(&server, &world.challenge, &id, &text).unwrap().status, 303);
        assert!(is_found(&server, &word, &id, Duration::from_secs(10)), "{}", server.log());
        let (code, took) = server.stop();
        assert_eq!(code, Some(0));
        assert!(took < Duration::from_secs(15), "it waits for a mail server: {took:?}");
    }
}

#[test]
fn letters_wait_for_a_mail_server_and_leave_once() {
    let mail = MailServer::start(Manner::Later);
    let folder = Folder::new("mail");
    World::in_folder(folder.path(), 1);
    let settings = Settings { smtp_url: Some(mail.url()), ..Settings::new(folder.path()) };
    let server = Server::start(&settings);
    ask_for_letters(&server, 0, 3);
    settle(&mail, &server);
    mail.turn(Manner::HangsUp);
    ask_for_letters(&server, 3, 3);
    settle(&mail, &server);
    mail.turn(Manner::Never);
    ask_for_letters(&server, 6, 3);
    settle(&mail, &server);
    assert_eq!(mail.letters.lock().unwrap().len(), 0);
    mail.turn(Manner::Takes);
    ask_for_letters(&server, 9, 3);
    let began = Instant::now();
    while mail.letters.lock().unwrap().len() < 3 {
        assert!(began.elapsed() < Duration::from_secs(20), "{}", server.log());
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(server.stop().0, Some(0));
    // Those that were to be tried later are due at once in this test, instead of in a minute.
    let waiting = wait(async {
        let app = open(folder.path(), None, Index::Unused).await;
        let mut tx = app.db.write().await.unwrap();
        let changed =
            sqlx::query("UPDATE mail SET next_attempt_at = 0 WHERE sent_at IS NULL AND failed_at IS NULL")
                .execute(&mut *tx)
                .await
                .unwrap();
        tx.commit().await.unwrap();
        app.db.close().await;
        changed.rows_affected()
    });
    assert_eq!(waiting, 6, "refused for now and cut off: they wait; refused for good: they do not");
    let server = Server::start(&settings);
    let began = Instant::now();
    while mail.letters.lock().unwrap().len() < 9 {
        assert!(began.elapsed() < Duration::from_secs(20), "{}", server.log());
        std::thread::sleep(Duration::from_millis(50));
    }
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(server.stop().0, Some(0));
    let letters = mail.letters.lock().unwrap();
    for number in (0..6).chain(9..12) {
        let to = format!("reader.{number}@people.example");
        assert_eq!(letters.iter().filter(|letter| letter.contains(&to)).count(), 1, "{to} gets one letter");
    }
    assert_eq!(letters.len(), 9);
}

/// Waits until the letters so far have been tried: no new connection for a while.
fn settle(mail: &MailServer, server: &Server) {
    let began = Instant::now();
    let mut last = (0, Instant::now());
    while last.0 == 0 || last.1.elapsed() < Duration::from_millis(1_800) {
        let count = mail.connections.load(Ordering::SeqCst);
        if count != last.0 {
            last = (count, Instant::now());
        }
        assert!(began.elapsed() < Duration::from_mins(1), "{}", server.log());
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// A PostgreSQL server of this test alone, so that it can be stopped.
struct Postgres {
    folder: Folder,
    bin: PathBuf,
    port: u16,
    root: bool,
}

impl Postgres {
    /// `None` when PostgreSQL is not installed here.
    fn start() -> Option<Self> {
        let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
            .ok()?
            .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
            .filter(|bin| bin.join("initdb").exists())
            .collect();
        versions.sort();
        let bin = versions.pop()?;
        let folder = Folder::new("postgres");
        let root = super::disk::is_root();
        if root {
            super::disk::give(folder.path(), user_id("postgres")?);
        }
        let server = Self { folder, bin, port: free_port(), root };
        let data = server.data();
        assert!(server.run(
            "initdb",
            &["-D", &data, "-U", "pilotage", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
        ));
        assert!(server.go());
        Some(server)
    }

    fn data(&self) -> String {
        self.folder.path().join("data").display().to_string()
    }

    fn go(&self) -> bool {
        let folder = self.folder.path().display();
        let options = format!(
            "-p {} -k {folder} -c listen_addresses=127.0.0.1 -c synchronous_commit=on -c max_connections=60",
            self.port
        );
        let log = format!("{folder}/server.log");
        self.run("pg_ctl", &["-D", &self.data(), "-w", "-l", &log, "-o", &options, "start"])
    }

    fn halt(&self) -> bool {
        self.run("pg_ctl", &["-D", &self.data(), "-m", "immediate", "-w", "stop"])
    }

    fn run(&self, program: &str, arguments: &[&str]) -> bool {
        let path: &Path = &self.bin.join(program);
        let mut command = if self.root {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(path);
            command
        } else {
            Command::new(path)
        };
        command
            .args(arguments)
            .current_dir("/")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }

    fn url(&self) -> String {
        format!("postgres://pilotage@127.0.0.1:{}/postgres", self.port)
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.halt();
    }
}

fn user_id(name: &str) -> Option<u32> {
    let output = Command::new("id").args(["-u", name]).output().ok()?;
    String::from_utf8_lossy(&output.stdout).trim().parse().ok()
}

#[test]
fn a_database_that_goes_away_and_comes_back_loses_nothing() {
    let Some(postgres) = Postgres::start() else {
        println!("skipped: PostgreSQL is not installed");
        return;
    };
    let folder = Folder::new("away");
    let url = postgres.url();
    let world = wait(async {
        let app = open(folder.path(), Some(&url), Index::Unused).await;
        let world = World::make(&app, 20).await;
        app.db.close().await;
        world
    });
    let settings = Settings { database_url: Some(url), ..Settings::new(folder.path()) };
    let server = Server::start(&settings);
    let mut dice = Dice::new(5);
    let mut said: Vec<(String, Id)> = Vec::new();
    let mut say = |said: &mut Vec<(String, Id)>| {
        let (word, id) = (dice.word(), Clock::system().new_id());
        let citizen = &world.citizens[said.len() / 4];
        let answer = citizen.say(&server, &world.challenge, &id, &format!("We need {word} here.")).unwrap();
        if answer.status == 303 {
            said.push((word, id));
        }
        answer
    };
    for _ in 0..2 {
        assert_eq!(say(&mut said).status, 303, "{}", server.log());
        assert!(postgres.halt());
        for _ in 0..2 {
            let began = Instant::now();
            let answer = say(&mut said);
            assert_eq!(answer.status, 503, "{}", server.log());
            assert!(answer.body.contains("<h1"), "a page says what to do: {}", answer.body);
            assert!(!answer.body.to_lowercase().contains("postgres"), "{}", answer.body);
            assert!(began.elapsed() < Duration::from_secs(25), "{:?}", began.elapsed());
        }
        assert_eq!(server.get("/healthz", None).status, 200, "the process itself is alive");
        assert_eq!(server.get("/readyz", None).status, 503, "and says that it is not ready");
        assert!(postgres.go());
        let began = Instant::now();
        while say(&mut said).status != 303 {
            assert!(began.elapsed() < Duration::from_secs(30), "{}", server.log());
            std::thread::sleep(Duration::from_millis(300));
        }
        assert_eq!(server.get("/readyz", None).status, 200);
        for (word, id) in &said {
            assert!(is_found(&server, word, id, Duration::from_secs(30)), "{}", server.log());
        }
    }
    // Without the database, it still ends when asked to.
    assert!(postgres.halt());
    let (code, took) = server.stop();
    assert_eq!(code, Some(0));
    assert!(took < Duration::from_secs(40), "{took:?}");
}
