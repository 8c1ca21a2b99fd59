//! What a site may not leave behind when a test is over: events that somebody has not read, letters that do not leave.

use std::time::Duration;

use pilotage::adapters::mail::Mailer;
use pilotage::app::App;
use pilotage::clock::UnixMillis;
use pilotage::store::{self, Db};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// More rounds than any test's events and letters need.
const ROUNDS: usize = 40;

/// Runs the jobs until nothing is left to do and fails when something is left all the same, or when doing it once more
/// does something again. What the clock of the test has not reached yet may wait.
///
/// It works on a connection of its own: the runtime of the test may be the one that waits for this.
pub async fn none(app: App, url: &str) {
    let db = Db::open(url).await.unwrap();
    let app = App { db, ..app };
    let mut config = (*app.config).clone();
    config.smtp_url = Some(post_office().await);
    let mailer = Mailer::new(&config).unwrap().unwrap();
    let failed_before = counts(&app).await.failed;
    let mut left = Vec::new();
    for _ in 0..ROUNDS {
        run(&app, &mailer).await;
        left = undone(&app).await;
        if left.is_empty() {
            break;
        }
    }
    assert!(left.is_empty(), "the jobs leave undone: {left:?}");
    let after = counts(&app).await;
    assert_eq!(after.failed, failed_before, "a letter of this test cannot be sent");
    let done = (newest(&app).await, after.sent + after.waiting);
    run(&app, &mailer).await;
    let again = counts(&app).await;
    assert_eq!((newest(&app).await, again.sent + again.waiting), done, "a job did again what was done");
    app.db.close().await;
}

async fn run(app: &App, mailer: &Mailer) {
    let round = pilotage::jobs::run_once(app, Some(mailer));
    tokio::time::timeout(Duration::from_mins(2), round).await.unwrap().unwrap();
}

async fn undone(app: &App) -> Vec<String> {
    let newest = newest(app).await;
    let mut reader = app.db.read().await.unwrap();
    let mut left = Vec::new();
    if !newest.is_empty() {
        let index = app.search.cursor().unwrap_or_default();
        if !index.starts_with(&newest) {
            left.push(format!("the index stands at {index:?}, the newest event is {newest}"));
        }
    }
    let (untold, _) = store::notices::count_untold(&mut reader).await.unwrap();
    if untold != 0 {
        left.push(format!("{untold} events were not told"));
    }
    let due = store::events::list_mail_due(&mut reader, app.now(), UnixMillis(i64::MAX), 5).await.unwrap();
    left.extend(due.into_iter().map(|letter| format!("a letter waits: {}", letter.kind)));
    if !store::comments::list_uncounted(&mut reader, 1).await.unwrap().is_empty() {
        left.push("a \"me too\" is not counted".to_owned());
    }
    left
}

async fn newest(app: &App) -> String {
    let mut reader = app.db.read().await.unwrap();
    store::events::find_newest(&mut reader).await.unwrap()
}

async fn counts(app: &App) -> store::events::MailCounts {
    let mut reader = app.db.read().await.unwrap();
    store::events::count_mail(&mut reader).await.unwrap()
}

/// A mail server that takes everything and keeps nothing; its address.
async fn post_office() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(take_letters(stream));
        }
    });
    format!("smtp://{address}")
}

async fn take_letters(stream: TcpStream) -> std::io::Result<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    write.write_all(b"220 ready\r\n").await?;
    let mut in_letter = false;
    while let Some(line) = lines.next_line().await? {
        let answer: &[u8] = match (in_letter, line.as_str()) {
            (true, ".") => {
                in_letter = false;
                b"250 taken\r\n"
            }
            (true, _) => continue,
            (false, "DATA") => {
                in_letter = true;
                b"354 go on\r\n"
            }
            (false, "QUIT") => b"221 bye\r\n",
            (false, _) => b"250 fine\r\n",
        };
        write.write_all(answer).await?;
    }
    Ok(())
}
