//! Those who speak to the server are many and silent, slow, or send far too much.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use super::process::{Folder, Server, Settings, encode_form, read_answer};
use super::world::World;

/// What a page may take while others misbehave; an idle machine needs a hundredth of it.
const PATIENCE: Duration = Duration::from_secs(5);
/// Bytes of memory that misbehaviour may cost.
const MEMORY: u64 = 100 * 1024 * 1024;

struct Story {
    _folder: Folder,
    server: Server,
    world: World,
}

impl Story {
    fn tell() -> Self {
        let folder = Folder::new("network");
        let world = World::in_folder(folder.path(), 2);
        let server = Server::start(&Settings::new(folder.path()));
        let story = Self { _folder: folder, server, world };
        story.is_well("at the start");
        story
    }

    /// Pages come quickly, for visitors and for those who signed in.
    fn is_well(&self, when: &str) {
        for session in [None, Some(self.world.citizens[0].session.as_str())] {
            let began = Instant::now();
            let page = self.server.get(&format!("/challenges/{}", self.world.challenge), session);
            assert_eq!(page.status, 200, "{when}: {}", self.server.log());
            let took = began.elapsed();
            assert!(took < PATIENCE, "{when}: a page took {took:?}");
        }
    }

    /// The head of a request of somebody who is signed in.
    fn head(&self, path: &str, more: &str) -> String {
        let session = &self.world.citizens[0].session;
        format!("POST {path} HTTP/1.1\r\nHost: localhost\r\nCookie: pilotage_session={session}\r\n{more}\r\n")
    }
}

/// How many files this process, and a server that it starts, may have open.
fn most_open_files() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits.lines().find(|line| line.starts_with("Max open files"));
    line.and_then(|line| line.split_whitespace().nth(3)?.parse().ok()).unwrap_or(1_024)
}

#[test]
fn ten_thousand_silent_connections_keep_nobody_out() {
    let story = Story::tell();
    let count = 10_000.min(most_open_files().saturating_sub(300));
    if count < 10_000 {
        println!("only {count} connections: `ulimit -n` allows no more");
    }
    let (before, _) = story.server.memory();
    let mut silent = Vec::with_capacity(count);
    for number in 0..count {
        let mut stream = story.server.connect().unwrap_or_else(|error| panic!("{number}: {error}"));
        // Some say nothing at all, some the beginning of a request.
        if number % 2 == 0 {
            stream.write_all(b"GET /challenges HTTP/1.1\r\nHost: loc").unwrap();
        }
        silent.push(stream);
        if number % 2_500 == 2_499 {
            story.is_well(&format!("with {} silent connections", number + 1));
        }
    }
    for _ in 0..5 {
        story.is_well("with all silent connections");
    }
    let (with, _) = story.server.memory();
    let each = with.saturating_sub(before) / count as u64;
    println!("{count} silent connections: {each} bytes of memory each");
    assert!(with.saturating_sub(before) < 3 * MEMORY, "{before} bytes before, {with} with them");
    drop(silent);
    story.is_well("after they left");
}

#[test]
fn slow_senders_and_slow_readers_hold_nobody_up() {
    let story = Story::tell();
    let citizen = &story.world.citizens[0];
    let body = encode_form(&[("csrf", citizen.csrf.as_str()), ("text", &"slow ".repeat(40))]);
    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    let head = story.head("/comments", &format!("{form}Content-Length: {}\r\n", body.len()));
    let mut slow: Vec<(TcpStream, Vec<u8>)> = Vec::new();
    for number in 0..200 {
        let mut stream = story.server.connect().unwrap();
        // Half are slow from the first line on; the others with their form only.
        let rest = if number % 2 == 0 {
            &head
        } else {
            stream.write_all(head.as_bytes()).unwrap();
            &body
        };
        slow.push((stream, rest.clone().into_bytes()));
    }
    // Readers who ask for a page and do not read it.
    let readers: Vec<TcpStream> = (0..200)
        .map(|_| {
            let mut stream = story.server.connect().unwrap();
            stream.write_all(b"GET /search HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
            stream
        })
        .collect();
    for step in 0..20 {
        for (stream, bytes) in &mut slow {
            // A few bytes at a time; the last ones never come.
            let from = step * 3;
            if from + 3 < bytes.len() {
                stream.write_all(&bytes[from..from + 3]).ok();
            }
        }
        story.is_well("between slow senders");
    }
    assert!(story.server.memory().0 < 4 * MEMORY);
    drop((slow, readers));
    let (code, took) = story.server.stop();
    assert_eq!(code, Some(0));
    assert!(took < Duration::from_secs(20), "{took:?}");
}

#[test]
fn a_body_of_a_hundred_megabytes_is_refused_without_being_kept() {
    let story = Story::tell();
    let (before, _) = story.server.memory();
    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    let parts = "Content-Type: multipart/form-data; boundary=x\r\n";
    let size = 100 * 1024 * 1024;
    for (what, path, kind, start) in [
        ("a form", "/comments", form, "text="),
        (
            "a file",
            "/attachments",
            parts,
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7",
        ),
        (
            "a field of a form with files",
            "/attachments",
            parts,
            "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n",
        ),
        ("a body that is no form", "/comments", "Content-Type: application/octet-stream\r\n", ""),
    ] {
        for chunked in [false, true] {
            let length = if chunked {
                "Transfer-Encoding: chunked\r\n".to_owned()
            } else {
                format!("Content-Length: {size}\r\n")
            };
            let mut stream = story.server.connect().unwrap();
            stream.write_all(story.head(path, &format!("{kind}{length}")).as_bytes()).unwrap();
            let status = pour(&mut stream, start.as_bytes(), size, chunked);
            assert!(
                matches!(status, Some(400 | 403 | 413 | 415 | 422) | None),
                "{what}, chunked: {chunked}: {status:?} {}",
                story.server.log()
            );
            story.is_well(what);
        }
    }
    let (after, most) = story.server.memory();
    println!("memory before {before}, after {after}, at most {most} bytes");
    assert!(most.saturating_sub(before) < MEMORY, "{before} bytes before, {most} at most");
}

/// Sends so many bytes until all are sent or the other side has had enough; the status that it answered.
fn pour(stream: &mut TcpStream, start: &[u8], size: usize, chunked: bool) -> Option<u16> {
    let block = vec![b'a'; 64 * 1024];
    let mut send = |bytes: &[u8]| -> std::io::Result<()> {
        if chunked {
            stream.write_all(format!("{:x}\r\n", bytes.len()).as_bytes())?;
            stream.write_all(bytes)?;
            stream.write_all(b"\r\n")
        } else {
            stream.write_all(bytes)
        }
    };
    let mut sent = start.len();
    let mut open = start.is_empty() || send(start).is_ok();
    while open && sent < size {
        let length = block.len().min(size - sent);
        open = send(&block[..length]).is_ok();
        sent += length;
    }
    if open && chunked {
        stream.write_all(b"0\r\n\r\n").ok();
    }
    read_answer(stream).ok().map(|answer| answer.status)
}

#[test]
fn forms_with_a_million_fields_are_refused_quickly() {
    let story = Story::tell();
    let citizen = &story.world.citizens[0];
    let csrf = encode_form(&[("csrf", citizen.csrf.as_str())]);
    let same = format!("{csrf}{}", "&a".repeat(500_000));
    let different: String = (0..1_000_000).map(|number| format!("&{number:x}")).collect();
    let nested = format!("{csrf}&{}=1", "a[".repeat(400_000));
    let dotted = format!("{csrf}&{}=1", "a.".repeat(400_000));
    let signs = format!("{csrf}&{}", "%".repeat(900_000));
    let empty = format!("{csrf}{}", "&".repeat(1_000_000));
    for (what, body) in [
        ("the same field", same),
        ("different fields", format!("{csrf}{different}")),
        ("brackets", nested),
        ("dots", dotted),
        ("percent signs", signs),
        ("nothing but separators", empty),
    ] {
        let began = Instant::now();
        let kind = "application/x-www-form-urlencoded";
        let answer = story
            .server
            .exchange("POST", "/comments", Some(&citizen.session), kind, body.as_bytes())
            .unwrap();
        let took = began.elapsed();
        println!("{what}: {} bytes, {} after {took:?}", body.len(), answer.status);
        assert!((400..500).contains(&answer.status), "{what}: {}", answer.status);
        assert!(took < 2 * PATIENCE, "{what}: {took:?}");
    }
    let part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n";
    let parts = format!("{}--x--\r\n", part.repeat(6 * 1024 * 1024 / part.len()));
    let began = Instant::now();
    let kind = "multipart/form-data; boundary=x";
    let answer = story
        .server
        .exchange("POST", "/attachments", Some(&citizen.session), kind, parts.as_bytes())
        .unwrap();
    let took = began.elapsed();
    println!("parts: {} bytes, {} after {took:?}", parts.len(), answer.status);
    assert!((400..500).contains(&answer.status), "{}", answer.status);
    assert!(took < 6 * PATIENCE, "{took:?}");
    story.is_well("afterwards");
    assert!(story.server.memory().1 < 4 * MEMORY);
}

#[test]
fn what_is_no_http_gets_no_answer_that_harms() {
    let story = Story::tell();
    let long = format!("GET /{} HTTP/1.1\r\nHost: x\r\n\r\n", "a".repeat(500_000));
    let headers = format!("GET / HTTP/1.1\r\nHost: x\r\n{}\r\n", "X-Y: z\r\n".repeat(50_000));
    let cookies = format!("GET / HTTP/1.1\r\nHost: x\r\nCookie: {}\r\n\r\n", "a=b; ".repeat(20_000));
    for bytes in [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".as_slice(),
        b"\0\0\0\0\0\0\0\0\r\n\r\n",
        b"GET / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n\r\n",
        b"GET http://elsewhere.example/ HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /%00%ff%c0%ae%c0%ae/ HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /files/../../../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST /comments HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /comments HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999999\r\n\r\n",
        long.as_bytes(),
        headers.as_bytes(),
        cookies.as_bytes(),
    ] {
        let mut stream = story.server.connect().unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(2))).unwrap();
        stream.write_all(bytes).ok();
        let mut answer = Vec::new();
        stream.take(1_000_000).read_to_end(&mut answer).ok();
        let answer = String::from_utf8_lossy(&answer);
        assert!(!answer.contains("HTTP/1.1 5") && !answer.contains("root:"), "{answer}");
        story.is_well("between odd requests");
    }
    assert!(!story.server.log().contains("panicked"), "{}", story.server.log());
}
