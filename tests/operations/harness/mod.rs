//! Processes of the program, each with a folder of its own, and what a browser, a mail server and an operator do.

mod browser;
mod post_office;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

pub use browser::{Browser, masked, pages_from};
pub use post_office::PostOffice;

static COUNTER: AtomicU64 = AtomicU64::new(0);

/// A folder that goes when the test ends.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        let number = COUNTER.fetch_add(1, Ordering::SeqCst);
        let path = std::env::temp_dir().join(format!("pilotage-operations-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

/// What a command that ends said.
#[derive(Debug)]
pub struct Said {
    pub well: bool,
    pub out: String,
    pub errors: String,
}

/// The program, not yet started, without any setting of the machine.
fn program(folder: &Path, settings: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pilotage"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("PILOTAGE_")) {
        command.env_remove(name);
    }
    command.current_dir(folder).stdin(Stdio::null());
    command.env("PILOTAGE_FORMS_PER_MINUTE", "100000").env("PILOTAGE_SIGN_INS_PER_MINUTE", "100000");
    command.envs(settings.iter().copied());
    command
}

/// Runs a command to its end.
pub fn run(folder: &Folder, settings: &[(&str, &str)], arguments: &[&str]) -> Said {
    let output = program(&folder.0, settings).args(arguments).output().unwrap();
    Said {
        well: output.status.success(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

impl Said {
    /// The one line that says why it failed.
    pub fn why(&self) -> &str {
        assert!(!self.well, "it went well: {self:?}");
        let mut lines = self.errors.lines().filter(|line| line.starts_with("pilotage: "));
        let line = lines.next().unwrap_or_else(|| panic!("no line says why: {self:?}"));
        assert!(lines.next().is_none(), "more than one line: {}", self.errors);
        line
    }

    pub fn must_be_well(self) -> String {
        assert!(self.well, "{}", self.errors);
        self.out
    }
}

/// A server.
pub struct Server {
    child: Child,
    pub port: u16,
    log: PathBuf,
}

impl Server {
    /// Starts `pilotage serve` (or `demo …`) and waits until it answers.
    pub fn start(folder: &Folder, settings: &[(&str, &str)], arguments: &[&str]) -> Self {
        let port = free_port();
        let log = folder.path(&format!("log-{port}"));
        let file = std::fs::File::create(&log).unwrap();
        let child = program(&folder.0, settings)
            .env("PILOTAGE_PORT", port.to_string())
            .args(arguments)
            .stdout(file.try_clone().unwrap())
            .stderr(file)
            .spawn()
            .unwrap();
        let mut server = Self { child, port, log };
        let until = Instant::now() + Duration::from_mins(3);
        loop {
            if let Some(status) = server.child.try_wait().unwrap() {
                panic!("the server ended ({status}):\n{}", server.log());
            }
            if Browser::at(port).try_get("/readyz").is_some_and(|answer| answer.status == 200) {
                return server;
            }
            assert!(Instant::now() < until, "the server does not answer:\n{}", server.log());
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// A demo with its content; [`Server::stop`] leaves it in `folder/demo`.
    pub fn demo(folder: &Folder) -> Self {
        let place = folder.path("demo").display().to_string();
        Self::start(folder, &[], &["demo", "--data-dir", &place])
    }

    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Asks it to stop as systemd does, and waits until it has; it must end well.
    pub fn stop(mut self) -> String {
        Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        let status = self.child.wait().unwrap();
        assert!(status.success(), "it ended with {status}:\n{}", self.log());
        self.log()
    }

    /// Ends it at once, as a power cut does.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Waits until something is so; says how long it took.
pub fn eventually(what: &str, seconds: u64, mut is_so: impl FnMut() -> bool) -> Duration {
    let began = Instant::now();
    loop {
        if is_so() {
            return began.elapsed();
        }
        assert!(began.elapsed() < Duration::from_secs(seconds), "not within {seconds} s: {what}");
        std::thread::sleep(Duration::from_millis(40));
    }
}

pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// The databases that the tests run on: files, and a new database of PostgreSQL when there is a server.
pub fn sqlite(folder: &Folder, name: &str) -> String {
    format!("sqlite://{}", folder.path(name).display())
}

/// A new database of the PostgreSQL server of `PILOTAGE_TEST_POSTGRES`; `None` without a server.
pub fn postgres() -> Option<String> {
    let server = std::env::var("PILOTAGE_TEST_POSTGRES").ok()?;
    let number = COUNTER.fetch_add(1, Ordering::SeqCst);
    let name = format!("operations_{}_{number}", std::process::id());
    on(&server, async |pool| {
        sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&pool).await.unwrap();
    });
    let (base, _) = server.rsplit_once('/').unwrap();
    Some(format!("{base}/{name}"))
}

/// A number out of a database, as an operator would ask for it.
pub fn number(url: &str, sql: &'static str) -> i64 {
    use sqlx::Row;
    on(url, async |pool| sqlx::query(sql).fetch_one(&pool).await.unwrap().get(0))
}

/// A text out of a database.
pub fn text(url: &str, sql: &'static str) -> String {
    use sqlx::Row;
    on(url, async |pool| sqlx::query(sql).fetch_one(&pool).await.unwrap().get(0))
}

/// Changes a database behind the program's back. Foreign keys are not looked at in SQLite.
pub fn change(url: &str, sql: &'static [&'static str]) {
    on(url, async |pool| {
        let mut connection = pool.acquire().await.unwrap();
        for statement in sql {
            sqlx::query(*statement).execute(&mut *connection).await.unwrap();
        }
    });
}

fn on<T>(url: &str, work: impl AsyncFnOnce(sqlx::AnyPool) -> T) -> T {
    sqlx::any::install_default_drivers();
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        let pool = sqlx::AnyPool::connect(url).await.unwrap();
        let result = work(pool.clone()).await;
        pool.close().await;
        result
    })
}
