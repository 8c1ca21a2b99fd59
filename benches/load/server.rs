//! The server that is measured: the release binary with the data of the benchmark.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::client::{Client, Wanted};
use super::data::Data;

/// A running server; stopped when it is dropped.
pub struct Server {
    process: Child,
    pub port: u16,
    /// From the start of the process to the end of the first page.
    pub first_page_after: Duration,
}

/// The addresses that are measured.
pub struct Examples {
    pub pages: Vec<(&'static str, String)>,
    pub lists: Vec<(&'static str, String)>,
}

/// A port that is free now.
pub fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|error| error.to_string())?;
    Ok(listener.local_addr().map_err(|error| error.to_string())?.port())
}

impl Server {
    /// Starts it and waits for its first page.
    pub fn start(data: &Data) -> Result<Self, String> {
        let port = free_port()?;
        let begun = Instant::now();
        let process = data
            .command(&["serve"])
            .env("PILOTAGE_PORT", port.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("the server does not start: {error}"))?;
        let mut server = Self { process, port, first_page_after: Duration::ZERO };
        while begun.elapsed() < Duration::from_mins(2) {
            if let Ok(mut client) = Client::connect(port)
                && client.get("/challenges", &[]).is_ok_and(|page| page.status == 200)
            {
                server.first_page_after = begun.elapsed();
                return Ok(server);
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Err("the server does not answer".to_owned())
    }

    /// Stops it as an operator does, and waits.
    pub fn stop(mut self) -> Result<(), String> {
        self.terminate()
    }

    fn terminate(&mut self) -> Result<(), String> {
        if matches!(self.process.try_wait(), Ok(Some(_))) {
            return Ok(());
        }
        Command::new("kill")
            .arg(self.process.id().to_string())
            .status()
            .map_err(|error| error.to_string())?;
        self.process.wait().map_err(|error| error.to_string())?;
        Ok(())
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The bytes of the body that a page has on the wire.
    pub fn bytes(&self, path: &str, wanted: &Wanted<'_>) -> Result<usize, String> {
        let lines = self.conditional(path, wanted)?.lines();
        let answer = Client::connect(self.port)?.get(path, &lines)?;
        let expected = if matches!(wanted, Wanted::NotModified(_)) { 304 } else { 200 };
        if answer.status != expected {
            return Err(format!("{path} answers {}, not {expected}", answer.status));
        }
        Ok(answer.body.len())
    }

    /// The headers with the tag of the page where 304 is wanted.
    pub fn conditional<'a>(&self, path: &str, wanted: &Wanted<'a>) -> Result<Wanted<'a>, String> {
        if !matches!(wanted, Wanted::NotModified(_)) {
            return Ok(wanted.clone());
        }
        let mut lines = wanted.lines();
        let answer = Client::connect(self.port)?.get(path, &lines)?;
        let tag = answer.header("etag").ok_or_else(|| format!("{path} has no tag"))?;
        lines.push(format!("If-None-Match: {tag}"));
        Ok(Wanted::Lines(lines))
    }

    /// A list, a page that people speak on, the beginning of search, and what the API lists.
    pub fn examples(&self) -> Result<Examples, String> {
        let mut client = Client::connect(self.port)?;
        let list = client.get("/challenges", &[])?;
        let detail = first_link(&String::from_utf8_lossy(&list.body), "/challenges/")
            .ok_or("no challenge is listed; is the index still being filled?")?;
        let mut examples = Examples {
            pages: vec![
                ("list of challenges", "/challenges".to_owned()),
                ("a challenge", detail),
                ("start of search", "/search".to_owned()),
            ],
            lists: Vec::new(),
        };
        for (name, path) in
            [("list of challenges", "/api/v1/challenges"), ("list of proposals", "/api/v1/proposals")]
        {
            if client.get(path, &[]).is_ok_and(|answer| answer.status == 200) {
                examples.lists.push((name, path.to_owned()));
            }
        }
        Ok(examples)
    }

    /// The resident memory, in megabytes of 1,000,000 bytes.
    pub fn resident_megabytes(&self) -> u64 {
        let status =
            std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap_or_default();
        let kilobytes: u64 = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .and_then(|rest| rest.trim().trim_end_matches(" kB").trim().parse().ok())
            .unwrap_or(0);
        kilobytes * 1_024 / 1_000_000
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.terminate().ok();
    }
}

/// The first link to a thing under a path.
fn first_link(page: &str, under: &str) -> Option<String> {
    let start = format!("href=\"{under}");
    page.split(&start).skip(1).find_map(|rest| {
        let id: String = rest.chars().take(36).collect();
        let whole =
            rest.chars().nth(36) == Some('"') && id.chars().filter(|letter| *letter == '-').count() == 4;
        whole.then(|| format!("{under}{id}"))
    })
}
