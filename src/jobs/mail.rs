//! Letters that wait are sent, several at a time; again later when the server could not take them, and given up after
//! three days.
//!
//! A letter is claimed before it is sent and noted after, each time many in one small transaction: the pages' writes get
//! their turn in between, and no more than one batch is held in memory.

use tokio::task::JoinSet;

use crate::adapters::mail::{Letter, MailError, Mailer};
use crate::app::{App, AppError};
use crate::clock::{DAY, Id, MINUTE, UnixMillis};
use crate::store;
use crate::store::events::Mail;

/// How many letters are claimed in one go.
const BATCH: i64 = 200;
/// How many are on their way at once; each has a connection of its own, kept open for the next.
const AT_ONCE: usize = 16;
/// How many go in one pass, after which the job looks whether it is to stop.
const PASS: usize = 4_000;
/// When a letter that nobody takes is given up, if it was tried often enough.
const GIVE_UP_AFTER: i64 = 3 * DAY;
const GIVE_UP_TRIES: i64 = 10;
/// The longest time between two tries, and a little more: what waits longer was claimed by a clock that ran ahead.
const HORIZON: i64 = 70 * MINUTE;

/// What became of a letter.
struct Outcome {
    id: Id,
    sent_at: Option<UnixMillis>,
    failed_at: Option<UnixMillis>,
}

/// Sends what is due; returns how many letters left.
pub async fn run_once(app: &App, mailer: &Mailer) -> Result<usize, AppError> {
    let (mut sent, mut tried) = (0, 0);
    while tried < PASS {
        let due = {
            let mut reader = app.db.read().await?;
            let now = app.now();
            store::events::list_mail_due(&mut reader, now, now.plus(HORIZON), BATCH).await?
        };
        let claimed = claim(app, due).await?;
        if claimed.is_empty() {
            break;
        }
        tried += claimed.len();
        let outcomes = send(app, mailer, claimed).await;
        sent += outcomes.iter().filter(|outcome| outcome.sent_at.is_some()).count();
        let mut tx = app.db.write().await?;
        for outcome in &outcomes {
            store::events::save_mail_end(&mut tx, &outcome.id, outcome.sent_at, outcome.failed_at).await?;
        }
        tx.commit().await?;
    }
    Ok(sent)
}

/// Claims letters, so that another server does not send them at the same time.
async fn claim(app: &App, due: Vec<Mail>) -> Result<Vec<Mail>, AppError> {
    if due.is_empty() {
        return Ok(due);
    }
    let now = app.now();
    let mut claimed = Vec::with_capacity(due.len());
    let mut tx = app.db.write().await?;
    for letter in due {
        // 1, 2, 4 … 64 minutes.
        let wait = MINUTE << letter.attempts.clamp(0, 6);
        if store::events::claim_mail(&mut tx, &letter, now.plus(wait)).await? {
            claimed.push(letter);
        }
    }
    tx.commit().await?;
    Ok(claimed)
}

/// Sends letters, [`AT_ONCE`] at a time. Those that wait for another try have no outcome.
async fn send(app: &App, mailer: &Mailer, letters: Vec<Mail>) -> Vec<Outcome> {
    let mut waiting = letters.into_iter();
    let mut on_the_way = JoinSet::new();
    let mut outcomes = Vec::new();
    loop {
        while on_the_way.len() < AT_ONCE {
            let Some(letter) = waiting.next() else { break };
            let mailer = mailer.clone();
            on_the_way.spawn(async move {
                let sent = mailer.send(&letter_of(&letter)).await;
                (letter, sent)
            });
        }
        let Some(ended) = on_the_way.join_next().await else { break };
        let Ok((letter, sent)) = ended else { continue };
        outcomes.extend(outcome(app.now(), &letter, sent));
    }
    outcomes
}

fn letter_of(mail: &Mail) -> Letter<'_> {
    Letter {
        id: mail.id.as_str(),
        address: &mail.address,
        language: &mail.language,
        subject: &mail.subject,
        body: &mail.body,
        unsubscribe: &mail.unsubscribe,
    }
}

fn outcome(now: UnixMillis, letter: &Mail, sent: Result<(), MailError>) -> Option<Outcome> {
    let outcome = |sent_at, failed_at| Some(Outcome { id: letter.id.clone(), sent_at, failed_at });
    match sent {
        Ok(()) => outcome(Some(now), None),
        Err(MailError::Refused(reason)) => {
            tracing::warn!(mail.id = %letter.id, reason, "a letter was refused for good");
            outcome(None, Some(now))
        }
        Err(error) if now.since(letter.created_at) > GIVE_UP_AFTER && letter.attempts >= GIVE_UP_TRIES => {
            tracing::warn!(mail.id = %letter.id, error = %error, "a letter is given up");
            outcome(None, Some(now))
        }
        Err(error) => {
            tracing::warn!(mail.id = %letter.id, error = %error, "a letter waits for another try");
            None
        }
    }
}
