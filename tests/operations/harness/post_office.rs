//! A mail server that takes every letter and remembers it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A mail server.
pub struct PostOffice {
    port: u16,
    taken: Arc<Mutex<Vec<String>>>,
    /// While it is set, letters are heard out and not acknowledged.
    silent: Arc<AtomicBool>,
}

impl PostOffice {
    pub fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (taken, silent) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicBool::new(false)));
        let (letters, quiet) = (Arc::clone(&taken), Arc::clone(&silent));
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (letters, quiet) = (Arc::clone(&letters), Arc::clone(&quiet));
                std::thread::spawn(move || talk(&stream, &letters, &quiet));
            }
        });
        Self { port, taken, silent }
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub fn be_silent(&self, silent: bool) {
        self.silent.store(silent, Ordering::SeqCst);
    }

    /// How often each letter was taken, by its Message-ID.
    pub fn taken(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for letter in self.taken.lock().unwrap().iter() {
            let id = letter.lines().find_map(|line| line.strip_prefix("Message-ID: ")).unwrap_or("none");
            *counts.entry(id.to_owned()).or_default() += 1;
        }
        counts
    }

    /// How many letters say this in a line of their own.
    pub fn letters(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }
}

fn talk(stream: &TcpStream, letters: &Mutex<Vec<String>>, silent: &AtomicBool) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut writer = stream;
    let mut say = |text: &str| writer.write_all(text.as_bytes()).ok();
    say("220 post.example\r\n")?;
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.split_whitespace().next().unwrap_or("").to_uppercase().as_str() {
            "EHLO" | "HELO" => say("250-post.example\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n")?,
            "RCPT" if line.contains("<refused") => {
                let address = line.split(['<', '>']).nth(1).unwrap_or("");
                say(&format!("550 5.1.1 {address}: nobody of this name lives here\r\n"))?;
            }
            "DATA" => {
                say("354 go on\r\n")?;
                let mut letter = String::new();
                loop {
                    let mut bytes = Vec::new();
                    if reader.read_until(b'\n', &mut bytes).ok()? == 0 {
                        return None;
                    }
                    if bytes == b".\r\n" {
                        break;
                    }
                    letter.push_str(&String::from_utf8_lossy(&bytes));
                }
                if silent.load(Ordering::SeqCst) {
                    // It was heard and never taken: the sender waits, as with a server that hangs, until that is started
                    // again and cuts the line.
                    while silent.load(Ordering::SeqCst) {
                        std::thread::sleep(Duration::from_millis(50));
                    }
                    return None;
                }
                letters.lock().ok()?.push(letter);
                say("250 taken\r\n")?;
            }
            "QUIT" => {
                say("221 bye\r\n")?;
                return None;
            }
            _ => say("250 ok\r\n")?,
        }
    }
}
