//! A small browser: one request a connection, cookies, forms, links.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Somebody's browser.
#[derive(Clone, Debug)]
pub struct Browser {
    port: u16,
    cookies: BTreeMap<String, String>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(it, _)| it.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn says(&self, text: &str) -> bool {
        self.text().contains(text)
    }

    fn hidden(&self, name: &str) -> String {
        let text = self.text();
        let rest = text.split_once(&format!("name=\"{name}\" value=\"")).map(|(_, rest)| rest);
        rest.and_then(|rest| rest.split_once('"')).map(|(value, _)| value.to_owned()).unwrap_or_default()
    }
}

impl Browser {
    pub const fn at(port: u16) -> Self {
        Self { port, cookies: BTreeMap::new() }
    }

    /// The same person at another server.
    pub fn moved_to(&self, port: u16) -> Self {
        Self { port, cookies: self.cookies.clone() }
    }

    /// Signs in as somebody of the demo, such as `citizen`.
    pub fn demo(port: u16, who: &str) -> Self {
        let mut browser = Self::at(port);
        let answer = browser.get(&format!("/demo/sign-in/{who}"));
        assert!(answer.status < 400, "{who}: {}", answer.status);
        for (_, cookie) in answer.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie")) {
            if let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) {
                browser.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        assert!(browser.cookies.contains_key("pilotage_session"), "{who} is not signed in");
        browser
    }

    pub fn get(&self, path: &str) -> Answer {
        self.try_get(path).unwrap_or_else(|| panic!("{path} was not answered"))
    }

    pub fn try_get(&self, path: &str) -> Option<Answer> {
        self.send("GET", path, &[], &[])
    }

    /// Sends a form with the token and the id that pages carry; returns the answer.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let page = self.get("/");
        let (csrf, form_id) = (page.hidden("csrf"), page.hidden("form_id"));
        let all = [("csrf", csrf.as_str()), ("form_id", form_id.as_str())];
        let body: Vec<String> = all
            .iter()
            .chain(fields)
            .map(|(name, value)| {
                let value = percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC);
                format!("{name}={value}")
            })
            .collect();
        let kind = ("Content-Type", "application/x-www-form-urlencoded");
        self.send("POST", path, &[kind], body.join("&").as_bytes()).unwrap()
    }

    /// Sends a form with a file.
    pub fn upload(&self, path: &str, fields: &[(&str, &str)], file: (&str, &[u8])) -> Answer {
        let page = self.get("/");
        let (csrf, form_id) = (page.hidden("csrf"), page.hidden("form_id"));
        let all = [("csrf", csrf.as_str()), ("form_id", form_id.as_str())];
        let mut body = Vec::new();
        for (name, value) in all.iter().chain(fields) {
            write!(body, "--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                .unwrap();
        }
        let (name, bytes) = file;
        write!(body, "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n")
            .unwrap();
        body.extend_from_slice(b"Content-Type: application/octet-stream\r\n\r\n");
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        self.send("POST", path, &[("Content-Type", "multipart/form-data; boundary=edge")], &body).unwrap()
    }

    /// Sends a request of any shape.
    pub fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Option<Answer> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n");
        for (name, value) in headers {
            let _ = write!(head, "{name}: {value}\r\n");
        }
        if !self.cookies.is_empty() {
            let cookies: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let _ = write!(head, "Cookie: {}\r\n", cookies.join("; "));
        }
        if method == "POST" {
            head.push_str("Origin: http://127.0.0.1\r\n");
        }
        let _ = write!(head, "Content-Length: {}\r\n\r\n", body.len());
        stream.write_all(head.as_bytes()).ok()?;
        stream.write_all(body).ok()?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).ok()?;
        parse(&bytes)
    }
}

fn parse(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect();
    let rest = &bytes[end + 4..];
    let in_chunks = headers
        .iter()
        .any(|(name, value)| name.eq_ignore_ascii_case("transfer-encoding") && value == "chunked");
    let body = if in_chunks { joined(rest)? } else { rest.to_vec() };
    Some(Answer { status, headers, body })
}

fn joined(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|window| window == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..end]).ok()?.trim(), 16).ok()?;
        rest = &rest[end + 2..];
        if length == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(..length)?);
        rest = rest.get(length + 2..)?;
    }
}

/// A page without what is new each time it is shown: the tokens and ids of its forms.
pub fn masked(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((name, at)) = ["name=\"csrf\" value=\"", "name=\"form_id\" value=\""]
        .iter()
        .filter_map(|name| rest.find(name).map(|at| (*name, at)))
        .min_by_key(|(_, at)| *at)
    {
        let (before, after) = rest.split_at(at + name.len());
        out.push_str(before);
        out.push('*');
        rest = &after[after.find('"').unwrap_or(0)..];
    }
    out.push_str(rest);
    out
}

/// Follows the links of the site from its first page on; returns up to `most` addresses of pages, each shape of address
/// at most `of_a_kind` times.
pub fn pages_from(browser: &Browser, starts: &[&str], most: usize, of_a_kind: usize) -> Vec<String> {
    let mut waiting: VecDeque<String> = starts.iter().map(|start| (*start).to_owned()).collect();
    let mut known: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut shapes: BTreeMap<String, usize> = BTreeMap::new();
    let mut found = Vec::new();
    while let Some(path) = waiting.pop_front() {
        if found.len() == most {
            break;
        }
        let count = shapes.entry(shape(&path)).or_default();
        *count += 1;
        if *count > of_a_kind {
            continue;
        }
        let answer = browser.get(&path);
        assert!(answer.status < 500, "{path}: {}", answer.status);
        let text = answer.text();
        for link in text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let link = link.replace("&#x3D;", "=").replace("&amp;", "&");
            let link = link.split('#').next().unwrap_or("").to_owned();
            let is_page = link.starts_with('/') && !link.starts_with("//") && !link.starts_with("/assets/");
            // A new secret stands there each time.
            let is_page = is_page && !link.contains("/settings/second-factor");
            if is_page && known.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
        found.push(path);
    }
    found
}

/// An address with its ids and values left out.
fn shape(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let pieces: Vec<&str> =
        path.split('/').map(|piece| if piece.len() == 36 { "*" } else { piece }).collect();
    let names: Vec<&str> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
    format!("{}?{}", pieces.join("/"), names.join("&"))
}
