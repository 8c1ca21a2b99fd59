//! The baseline: Rocket with one route that returns as many bytes as it is asked for, from memory.
//!
//! It runs as a process of its own, as the server does: this program calls itself with `--bare PORT`.

use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use rocket::{get, routes};

/// The bytes that are cut from.
static BYTES: OnceLock<String> = OnceLock::new();
const MOST: usize = 2_000_000;

#[get("/bytes/<count>")]
fn bytes(count: usize) -> &'static str {
    BYTES.get_or_init(|| "x".repeat(MOST)).get(..count).unwrap_or("")
}

/// The port, when this process is to be the baseline.
pub fn asked() -> Option<u16> {
    let arguments: Vec<String> = std::env::args().collect();
    let at = arguments.iter().position(|argument| argument == "--bare")?;
    arguments.get(at + 1)?.parse().ok()
}

/// Serves until it is killed.
pub fn serve(port: u16) -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let figment = rocket::Config::figment()
        .merge(("address", "127.0.0.1"))
        .merge(("port", port))
        .merge(("log_level", "off"))
        .merge(("shutdown.ctrlc", true));
    match runtime.block_on(rocket::custom(figment).mount("/", routes![bytes]).launch()) {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The running baseline.
pub struct Bare {
    process: Child,
    port: u16,
}

impl Bare {
    /// Starts it and waits until it answers.
    pub fn start() -> Result<Self, String> {
        let port = super::server::free_port()?;
        let program = std::env::current_exe().map_err(|error| error.to_string())?;
        let process = Command::new(program)
            .args(["--bare", &port.to_string()])
            .stdout(Stdio::null())
            .spawn()
            .map_err(|error| format!("the baseline does not start: {error}"))?;
        let bare = Self { process, port };
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(10) {
            if super::client::Client::connect(port).and_then(|mut client| client.get("/bytes/1", &[])).is_ok()
            {
                return Ok(bare);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err("the baseline does not answer".to_owned())
    }

    pub fn url(&self, bytes: usize) -> String {
        format!("http://127.0.0.1:{}/bytes/{}", self.port, bytes.min(MOST))
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
