//! The real program as a process of its own, and a plain HTTP client that speaks to it over the loopback address.

#![expect(dead_code, reason = "a harness offers more than any one test needs")]

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How long a server may take until it answers: machines that run tests are busy.
const READY_WITHIN: Duration = Duration::from_mins(1);

static COUNTER: AtomicU64 = AtomicU64::new(0);

/// A folder that is gone when the test is over.
pub struct Folder(PathBuf);

/// How a server is started.
#[derive(Clone)]
pub struct Settings {
    pub data_dir: PathBuf,
    pub database_url: Option<String>,
    pub smtp_url: Option<String>,
    /// The user that it runs as, when the test runs as root and the server must not.
    pub user: Option<u32>,
}

/// A server that runs. Dropped, it is killed.
pub struct Server {
    child: Child,
    pub port: u16,
    log: PathBuf,
}

/// What the server answered.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

/// What a command left behind.
#[derive(Debug)]
pub struct Ended {
    pub status: ExitStatus,
    pub out: String,
    pub err: String,
}

impl Folder {
    /// A new one.
    pub fn new(name: &str) -> Self {
        let number = COUNTER.fetch_add(1, Ordering::SeqCst);
        let path = std::env::temp_dir().join(format!("pilotage-{name}-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

/// The program with nothing of the surroundings that could change what it does.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pilotage"));
    for (name, _) in std::env::vars() {
        if name.starts_with("PILOTAGE_") {
            command.env_remove(name);
        }
    }
    command.env_remove("RUST_BACKTRACE").env_remove("RUST_LIB_BACKTRACE").stdin(Stdio::null());
    command
}

/// Runs a command of the program to its end.
pub fn run(arguments: &[&str], variables: &[(&str, &str)]) -> Ended {
    let folder = Folder::new("cwd");
    let output = program()
        .args(arguments)
        .envs(variables.iter().copied())
        .current_dir(folder.path())
        .output()
        .expect("the program starts");
    Ended {
        status: output.status,
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// A port that is free now.
pub fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

impl Settings {
    pub fn new(data_dir: &Path) -> Self {
        Self { data_dir: data_dir.to_owned(), database_url: None, smtp_url: None, user: None }
    }
}

impl Server {
    /// Starts one and waits until it answers.
    pub fn start(settings: &Settings) -> Self {
        Self::try_start(settings).unwrap_or_else(|ended| panic!("the server did not start: {ended:?}"))
    }

    /// Starts one and waits until it answers, or gives back what it said when it ended instead.
    pub fn try_start(settings: &Settings) -> Result<Self, Ended> {
        let port = free_port();
        let number = COUNTER.fetch_add(1, Ordering::SeqCst);
        let log = std::env::temp_dir().join(format!("pilotage-log-{}-{number}", std::process::id()));
        let mut command = program();
        command
            .arg("serve")
            .env("PILOTAGE_PORT", port.to_string())
            .env("PILOTAGE_DATA_DIR", &settings.data_dir)
            .env("PILOTAGE_FORMS_PER_MINUTE", "1000000")
            .env("PILOTAGE_SIGN_INS_PER_MINUTE", "1000000")
            .env("PILOTAGE_LOG", "info,rocket=off,tantivy=off,sqlx=warn")
            .current_dir(std::env::temp_dir())
            .stdout(Stdio::null())
            .stderr(File::create(&log).unwrap());
        if let Some(url) = &settings.database_url {
            command.env("PILOTAGE_DATABASE_URL", url);
        }
        if let Some(url) = &settings.smtp_url {
            command.env("PILOTAGE_SMTP_URL", url);
        }
        #[cfg(unix)]
        if let Some(user) = settings.user {
            std::os::unix::process::CommandExt::uid(&mut command, user);
        }
        let child = command.spawn().expect("the program starts");
        let mut server = Self { child, port, log };
        let began = Instant::now();
        loop {
            if let Some(status) = server.child.try_wait().unwrap() {
                return Err(Ended { status, out: String::new(), err: server.log() });
            }
            if server.try_get("/readyz", None).is_ok_and(|answer| answer.status == 200) {
                return Ok(server);
            }
            assert!(began.elapsed() < READY_WITHIN, "the server does not answer: {}", server.log());
            std::thread::sleep(Duration::from_millis(30));
        }
    }

    /// What it wrote to its log.
    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Ends it without a word (SIGKILL).
    pub fn kill(mut self) {
        self.child.kill().ok();
        self.child.wait().unwrap();
    }

    /// Sends SIGKILL without waiting for the end.
    pub fn signal_kill(&self) {
        Command::new("kill").args(["-KILL", &self.child.id().to_string()]).status().unwrap();
    }

    /// Asks it to end (SIGTERM); its exit code and how long it took.
    pub fn stop(mut self) -> (Option<i32>, Duration) {
        let began = Instant::now();
        let told = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(told.is_ok_and(|status| status.success()));
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return (status.code(), began.elapsed());
            }
            assert!(began.elapsed() < Duration::from_mins(1), "it does not end: {}", self.log());
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Bytes of memory that it holds now, and the most that it ever held.
    pub fn memory(&self) -> (u64, u64) {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let read = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name));
            let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
            kilobytes.unwrap_or(0) * 1024
        };
        (read("VmRSS:"), read("VmHWM:"))
    }

    /// A connection to it that gives up after 30 seconds of silence.
    pub fn connect(&self) -> std::io::Result<TcpStream> {
        let stream = TcpStream::connect(SocketAddr::from((Ipv4Addr::LOCALHOST, self.port)))?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        stream.set_write_timeout(Some(Duration::from_secs(30)))?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }

    /// Opens a page, signed in with this session.
    pub fn try_get(&self, path: &str, session: Option<&str>) -> std::io::Result<Answer> {
        self.exchange("GET", path, session, "", b"")
    }

    /// The same; the test fails when the server does not answer.
    pub fn get(&self, path: &str, session: Option<&str>) -> Answer {
        self.try_get(path, session).unwrap_or_else(|error| panic!("{path}: {error}: {}", self.log()))
    }

    /// Sends a form with exactly these fields.
    pub fn try_post(
        &self,
        path: &str,
        session: Option<&str>,
        fields: &[(&str, &str)],
    ) -> std::io::Result<Answer> {
        let body = encode_form(fields);
        self.exchange("POST", path, session, "application/x-www-form-urlencoded", body.as_bytes())
    }

    /// One request on a connection of its own.
    pub fn exchange(
        &self,
        method: &str,
        path: &str,
        session: Option<&str>,
        kind: &str,
        body: &[u8],
    ) -> std::io::Result<Answer> {
        let mut stream = self.connect()?;
        let mut head = format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        if method == "POST" {
            head.push_str("Origin: http://localhost\r\n");
        }
        if let Some(session) = session {
            let _ = write!(head, "Cookie: pilotage_session={session}\r\n");
        }
        if !kind.is_empty() {
            let _ = write!(head, "Content-Type: {kind}\r\nContent-Length: {}\r\n", body.len());
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes())?;
        // A server that has refused a large body closes while it is still being sent: what it said counts.
        let sent = stream.write_all(body);
        match read_answer(&mut stream) {
            Ok(answer) => Ok(answer),
            Err(error) => sent.and(Err(error)),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
        std::fs::remove_file(&self.log).ok();
    }
}

impl Answer {
    /// The value of the first hidden field with this name.
    pub fn hidden(&self, name: &str) -> String {
        let start = format!("name=\"{name}\" value=\"");
        let value = self.body.split_once(&start).and_then(|(_, rest)| rest.split_once('"'));
        value.map(|(value, _)| value.to_owned()).unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(found, _)| found.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value.as_str())
    }
}

/// Fields as a browser sends them.
pub fn encode_form(fields: &[(&str, &str)]) -> String {
    let encode = |text: &str| {
        percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
    };
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    pairs.join("&")
}

/// Reads one answer to its end.
pub fn read_answer(stream: &mut TcpStream) -> std::io::Result<Answer> {
    let broken = |what: &str| std::io::Error::new(std::io::ErrorKind::UnexpectedEof, what.to_owned());
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let status = line.split_whitespace().nth(1).and_then(|code| code.parse().ok());
    let status = status.ok_or_else(|| broken("no status line"))?;
    let mut headers = Vec::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Err(broken("the headers end early"));
        }
        let line = line.trim_end();
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').ok_or_else(|| broken("an odd header"))?;
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let find = |name: &str| headers.iter().find(|(found, _)| found.eq_ignore_ascii_case(name));
    let mut body = Vec::new();
    if find("transfer-encoding").is_some_and(|(_, value)| value.contains("chunked")) {
        loop {
            line.clear();
            reader.read_line(&mut line)?;
            let size = usize::from_str_radix(line.trim(), 16).map_err(|_| broken("an odd chunk"))?;
            let mut chunk = vec![0; size + 2];
            reader.read_exact(&mut chunk)?;
            if size == 0 {
                break;
            }
            body.extend_from_slice(&chunk[..size]);
        }
    } else if let Some((_, length)) = find("content-length") {
        body = vec![0; length.parse().map_err(|_| broken("an odd length"))?];
        reader.read_exact(&mut body)?;
    } else {
        reader.read_to_end(&mut body)?;
    }
    Ok(Answer { status, headers, body: String::from_utf8_lossy(&body).into_owned() })
}
