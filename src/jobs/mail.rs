//! Letters that wait are sent, several at a time; again later when the server could not take them, and given up after
//! three days.
//!
//! A letter is claimed right before it is sent, and what became of it is noted as soon as it is known: a server holds no
//! more letters than are on their way. A mail server may think for minutes; meanwhile the claim is renewed, so that nobody
//! else sends the letter. It leaves twice only when this server dies between the moment in which it is accepted and
//! the note of it. Claims, renewals and notes share small transactions: the pages' writes get their turn in between.

use std::collections::HashMap;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::{self, JoinSet};
use tokio::time::Instant;

use crate::adapters::mail::{Letter, MailError, Mailer};
use crate::app::{App, AppError};
use crate::clock::{DAY, Id, MINUTE, UnixMillis};
use crate::store::events::Mail;
use crate::{measures, store};

/// How many letters are on their way at once; each has a connection of its own, kept open for the next.
const AT_ONCE: usize = 16;
/// How long a claim holds if it is not renewed: the longest that a letter of a server that died waits for another.
const CLAIM: i64 = MINUTE;
/// How often claims are renewed, long before they end.
const RENEWAL: Duration = Duration::from_secs(5);
/// When a note is tried again that the database did not take.
const AGAIN: Duration = Duration::from_secs(1);
/// When a letter that nobody takes is given up, if it was tried often enough.
const GIVE_UP_AFTER: i64 = 3 * DAY;
const GIVE_UP_TRIES: i64 = 10;
/// The longest time between two tries, and a little more: what waits longer was put off by a clock that ran ahead.
const HORIZON: i64 = 70 * MINUTE;

/// A letter on its way.
struct Held {
    id: Id,
    /// The number of this attempt, from 1.
    attempt: i64,
    created_at: UnixMillis,
}

/// What became of an attempt.
struct Outcome {
    letter: Held,
    end: End,
}

enum End {
    Sent(UnixMillis),
    Failed(UnixMillis),
    Later(UnixMillis),
}

/// Sends what is due; returns how many letters left. After `stop` it begins no other letter, and ends when those on their
/// way have.
pub async fn run_once(
    app: &App,
    mailer: &Mailer,
    stop: Option<&watch::Receiver<bool>>,
) -> Result<usize, AppError> {
    let mut pass = Pass::new(app, mailer);
    loop {
        let stops = stop.is_some_and(|stop| *stop.borrow());
        let free = if stops || pass.failed { 0 } else { AT_ONCE - pass.held.len() };
        match pass.keep(free).await {
            Ok(claimed) => {
                pass.failed = false;
                claimed.into_iter().for_each(|letter| pass.begin(letter));
            }
            Err(error) if pass.held.is_empty() && (stops || pass.ended.is_empty()) => return Err(error),
            Err(error) => {
                // What is not noted would be sent again: it is kept until the database takes it.
                tracing::error!(job = "mail", error = %error, "what became of letters is noted later");
                pass.failed = true;
            }
        }
        if pass.held.is_empty() && pass.ended.is_empty() {
            return Ok(pass.sent);
        }
        pass.wait().await;
    }
}

/// One pass: the letters on their way, and those whose end is not noted yet.
struct Pass<'a> {
    app: &'a App,
    mailer: &'a Mailer,
    on_the_way: JoinSet<Result<(), MailError>>,
    held: HashMap<task::Id, Held>,
    ended: Vec<Outcome>,
    renewed: Instant,
    sent: usize,
    /// The database did not take the last notes.
    failed: bool,
}

impl<'a> Pass<'a> {
    fn new(app: &'a App, mailer: &'a Mailer) -> Self {
        Self {
            app,
            mailer,
            on_the_way: JoinSet::new(),
            held: HashMap::new(),
            ended: Vec::new(),
            renewed: Instant::now(),
            sent: 0,
            failed: false,
        }
    }

    /// Notes what has ended, renews claims whose time has come, and claims up to `free` letters more.
    async fn keep(&mut self, free: usize) -> Result<Vec<Mail>, AppError> {
        let now = self.app.now();
        let due = if free == 0 { Vec::new() } else { self.due(now, free).await? };
        let renews = !self.held.is_empty() && self.renewed.elapsed() >= RENEWAL;
        if due.is_empty() && self.ended.is_empty() && !renews {
            return Ok(due);
        }
        let until = now.plus(CLAIM);
        let mut claimed = Vec::with_capacity(due.len());
        let mut tx = self.app.db.write_grouped().await?;
        for Outcome { letter, end } in &self.ended {
            match end {
                End::Sent(at) => store::events::save_mail_end(&mut tx, &letter.id, Some(*at), None).await?,
                End::Failed(at) => store::events::save_mail_end(&mut tx, &letter.id, None, Some(*at)).await?,
                End::Later(at) => {
                    store::events::save_mail_later(&mut tx, &letter.id, letter.attempt, *at).await?;
                }
            }
        }
        if renews {
            for letter in self.held.values() {
                store::events::renew_mail(&mut tx, &letter.id, letter.attempt, until).await?;
            }
        }
        for letter in due {
            if store::events::claim_mail(&mut tx, &letter, until).await? {
                claimed.push(letter);
            }
        }
        tx.commit().await?;
        self.sent += self.ended.drain(..).filter(|outcome| matches!(outcome.end, End::Sent(_))).count();
        if renews || self.held.is_empty() {
            self.renewed = Instant::now();
        }
        Ok(claimed)
    }

    /// Up to `free` letters that are due and not with this server already: its own claims may look old to a clock that
    /// was set.
    async fn due(&self, now: UnixMillis, free: usize) -> Result<Vec<Mail>, AppError> {
        let own = self.held.len() + self.ended.len();
        let limit = i64::try_from(free + own).unwrap_or(i64::MAX);
        let mut reader = self.app.db.read().await?;
        let mut due = store::events::list_mail_due(&mut reader, now, now.plus(HORIZON), limit).await?;
        let is_own = |id: &Id| {
            self.held
                .values()
                .chain(self.ended.iter().map(|outcome| &outcome.letter))
                .any(|own| own.id == *id)
        };
        due.retain(|letter| !is_own(&letter.id));
        due.truncate(free);
        Ok(due)
    }

    fn begin(&mut self, letter: Mail) {
        let held =
            Held { id: letter.id.clone(), attempt: letter.attempts + 1, created_at: letter.created_at };
        let mailer = self.mailer.clone();
        let sending = self.on_the_way.spawn(async move { mailer.send(&letter_of(&letter)).await });
        self.held.insert(sending.id(), held);
    }

    /// Waits until a letter has ended, and takes along all others that have, or until there is something to keep.
    async fn wait(&mut self) {
        if self.on_the_way.is_empty() {
            return tokio::time::sleep(AGAIN).await;
        }
        let patience = if self.failed { AGAIN } else { RENEWAL.saturating_sub(self.renewed.elapsed()) };
        let mut next =
            tokio::time::timeout(patience, self.on_the_way.join_next_with_id()).await.ok().flatten();
        while let Some(ended) = next {
            let (id, sent) = match ended {
                Ok(ended) => ended,
                Err(fell_over) => (fell_over.id(), Err(MailError::broken())),
            };
            if let Some(letter) = self.held.remove(&id) {
                let end = end(self.app.now(), &letter, sent);
                self.ended.push(Outcome { letter, end });
            }
            next = self.on_the_way.try_join_next_with_id();
        }
    }
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

fn end(now: UnixMillis, letter: &Held, sent: Result<(), MailError>) -> End {
    let (outcome, end) = match sent {
        Ok(()) => ("sent", End::Sent(now)),
        Err(error @ MailError::Refused(_)) => {
            tracing::warn!(mail.id = %letter.id, error = %error, "a letter was refused for good");
            ("failed", End::Failed(now))
        }
        Err(error) if now.since(letter.created_at) > GIVE_UP_AFTER && letter.attempt > GIVE_UP_TRIES => {
            tracing::warn!(mail.id = %letter.id, error = %error, "a letter is given up");
            ("failed", End::Failed(now))
        }
        Err(error) => {
            tracing::warn!(mail.id = %letter.id, error = %error, "a letter waits for another try");
            // 1, 2, 4 … 64 minutes.
            ("later", End::Later(now.plus(MINUTE << (letter.attempt - 1).clamp(0, 6))))
        }
    };
    measures::mail_tried(outcome);
    end
}
