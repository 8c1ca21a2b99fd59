//! Who asks: `wrk` for requests per second, and a client of our own that times each request.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

/// Connections of the load generator.
const CONNECTIONS: u32 = 32;

/// What is asked for.
#[derive(Clone)]
pub enum Wanted<'a> {
    /// The whole answer, with these headers.
    Body(&'a [(&'a str, &'a str)]),
    /// The same of somebody who has it: the answer is 304.
    NotModified(&'a [(&'a str, &'a str)]),
    /// These headers, whole lines.
    Lines(Vec<String>),
}

/// The load generator.
pub struct Load {
    seconds: u64,
}

/// What a load measured.
pub struct Measured {
    pub per_second: f64,
    pub p99: String,
}

impl Load {
    /// Looks for `wrk`.
    pub fn find(seconds: u64) -> Result<Self, String> {
        match Command::new("wrk").arg("--version").output() {
            Ok(_) => Ok(Self { seconds }),
            Err(_) => Err("wrk is needed: apt-get install wrk".to_owned()),
        }
    }

    /// Asks for one address as fast as it is answered.
    pub fn run(&self, url: &str, wanted: &Wanted<'_>) -> Result<Measured, String> {
        let mut command = Command::new("wrk");
        command.args(["-t1", &format!("-c{CONNECTIONS}"), &format!("-d{}s", self.seconds), "--latency"]);
        for line in wanted.lines() {
            command.args(["-H", &line]);
        }
        let output = command.arg(url).output().map_err(|error| format!("wrk: {error}"))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let value = |name: &str| {
            text.lines().find_map(|line| line.trim().strip_prefix(name)).map(|rest| rest.trim().to_owned())
        };
        if let Some(errors) = value("Non-2xx or 3xx responses:") {
            return Err(format!("{url}: {errors} answers were errors"));
        }
        let per_second = value("Requests/sec:")
            .and_then(|text| text.parse().ok())
            .ok_or_else(|| format!("wrk measured nothing for {url}: {text}"))?;
        Ok(Measured { per_second, p99: value("99%").unwrap_or_default() })
    }
}

impl Wanted<'_> {
    /// The headers, as whole lines.
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::Body(headers) | Self::NotModified(headers) => {
                headers.iter().map(|(name, value)| format!("{name}: {value}")).collect()
            }
            Self::Lines(lines) => lines.clone(),
        }
    }
}

/// A client with one connection.
pub struct Client {
    stream: BufReader<TcpStream>,
}

/// An answer.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

impl Client {
    pub fn connect(port: u16) -> Result<Self, String> {
        let stream = TcpStream::connect(("127.0.0.1", port)).map_err(|error| error.to_string())?;
        stream.set_nodelay(true).map_err(|error| error.to_string())?;
        stream.set_read_timeout(Some(Duration::from_secs(30))).map_err(|error| error.to_string())?;
        Ok(Self { stream: BufReader::new(stream) })
    }

    /// One request; the whole answer.
    pub fn get(&mut self, path: &str, lines: &[String]) -> Result<Answer, String> {
        let mut request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        for line in lines {
            request.push_str(line);
            request.push_str("\r\n");
        }
        request.push_str("\r\n");
        let failed = |error: std::io::Error| format!("{path}: {error}");
        self.stream.get_mut().write_all(request.as_bytes()).map_err(failed)?;
        let mut line = String::new();
        self.stream.read_line(&mut line).map_err(failed)?;
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        let mut headers = Vec::new();
        loop {
            line.clear();
            self.stream.read_line(&mut line).map_err(failed)?;
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            headers.push((name.to_owned(), value.trim().to_owned()));
        }
        let mut answer = Answer { status, headers, body: Vec::new() };
        if status == 304 || status == 204 {
            return Ok(answer);
        }
        if let Some(length) = answer.header("content-length").and_then(|length| length.parse::<usize>().ok())
        {
            answer.body = vec![0; length];
            self.stream.read_exact(&mut answer.body).map_err(failed)?;
        } else {
            self.read_chunks(&mut answer.body).map_err(failed)?;
        }
        Ok(answer)
    }

    /// Milliseconds ten-thousandths apart for each request, in order.
    pub fn time(mut self, paths: impl Iterator<Item = String>) -> Result<Vec<Duration>, String> {
        let lines = ["Accept-Encoding: gzip".to_owned(), "Accept-Language: en".to_owned()];
        let mut times = Vec::new();
        for path in paths {
            let begun = Instant::now();
            let answer = self.get(&path, &lines)?;
            times.push(begun.elapsed());
            if answer.status != 200 {
                return Err(format!("{path}: {}", answer.status));
            }
        }
        Ok(times)
    }

    fn read_chunks(&mut self, body: &mut Vec<u8>) -> std::io::Result<()> {
        let mut line = String::new();
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            let length = usize::from_str_radix(line.trim(), 16).unwrap_or(0);
            let at = body.len();
            body.resize(at + length, 0);
            self.stream.read_exact(&mut body[at..])?;
            line.clear();
            self.stream.read_line(&mut line)?;
            if length == 0 {
                return Ok(());
            }
        }
    }
}
