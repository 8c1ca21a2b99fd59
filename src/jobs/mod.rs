//! What happens after: readers of the outbox (who is told, what is found) and mail that leaves, and the clocks.
//!
//! Every job can stop at any moment and go on at the next start: each step is a transaction, and doing it twice is the
//! same as doing it once. A job that fails is named in the log, counted, and tried again in the next round; it keeps no other
//! from its turn.

pub mod clocks;
mod escalations;
pub mod index;
mod mail;

use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use tokio::sync::watch;

use crate::adapters::mail::Mailer;
use crate::app::{self, App, AppError};
use crate::measures;

/// How often this server looks for changes that others made.
const LOOK_AROUND: Duration = Duration::from_millis(250);

/// Runs all jobs until `stop` says so. The index has a round of its own, so that filling it keeps no news waiting, and
/// so has mail: a server that hangs keeps nobody's inbox empty.
pub async fn run(app: App, mailer: Option<Mailer>, stop: watch::Receiver<bool>) {
    tokio::join!(
        run_index(&app, stop.clone()),
        run_changes(&app, stop.clone()),
        run_others(&app, stop.clone()),
        run_uploads(&app, stop.clone()),
        run_mail(&app, mailer.as_ref(), stop)
    );
}

async fn run_changes(app: &App, stop: watch::Receiver<bool>) {
    let mut round = Round::every(LOOK_AROUND, stop);
    while round.next().await {
        let caught_up = async { Ok(app.changes.catch_up(&app.db).await?) };
        round.ended(ran("changes", caught_up).await).await;
    }
}

async fn run_index(app: &App, stop: watch::Receiver<bool>) {
    let mut round = Round::new(stop);
    // The start trusts files that look as they did; now there is time to read them.
    let mut verified = false;
    while round.next().await {
        round.ended(ran("index", index::run_once(app)).await).await;
        if !verified {
            verified = true;
            round.ended(ran("index-check", app::search::verify(app)).await).await;
        }
    }
}

async fn run_others(app: &App, stop: watch::Receiver<bool>) {
    let mut round = Round::new(stop);
    while round.next().await {
        round.ended(told(app).await).await;
    }
}

/// A file of many rows keeps nobody's news waiting.
async fn run_uploads(app: &App, stop: watch::Receiver<bool>) {
    let mut round = Round::new(stop);
    while round.next().await {
        round.ended(ran("uploads", app::observations::uploads::read_waiting(app)).await).await;
    }
}

async fn run_mail(app: &App, mailer: Option<&Mailer>, stop: watch::Receiver<bool>) {
    let Some(mailer) = mailer else { return };
    let mut round = Round::new(stop.clone());
    while round.next().await {
        let sent = async { mail::run_once(app, mailer, Some(&stop)).await.map(drop) };
        round.ended(ran("mail", sent).await).await;
    }
}

/// When a job runs again.
struct Round {
    pause: tokio::time::Interval,
    stop: watch::Receiver<bool>,
}

impl Round {
    fn new(stop: watch::Receiver<bool>) -> Self {
        Self::every(Duration::from_millis(400), stop)
    }

    fn every(pause: Duration, stop: watch::Receiver<bool>) -> Self {
        let mut pause = tokio::time::interval(pause);
        pause.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        Self { pause, stop }
    }

    /// Waits for the next round; `false` when there is none.
    async fn next(&mut self) -> bool {
        tokio::select! {
            _ = self.pause.tick() => true,
            _ = self.stop.changed() => false,
        }
    }

    /// A job that failed waits a little longer.
    async fn ended(&mut self, result: Result<(), AppError>) {
        if result.is_err() {
            tokio::time::sleep(Duration::from_secs(2)).await;
        }
    }
}

/// Does everything that waits now. Tests call it instead of waiting.
///
/// # Errors
/// The first error of a job; the others had their turn all the same, and what was not done is done the next time.
pub async fn run_once(app: &App, mailer: Option<&Mailer>) -> Result<(), AppError> {
    let caught_up = ran("changes", async { Ok(app.changes.catch_up(&app.db).await?) }).await;
    let found = ran("index", index::run_once(app)).await;
    let read = ran("uploads", app::observations::uploads::read_waiting(app)).await;
    let told = told(app).await;
    let sent = match mailer {
        Some(mailer) => ran("mail", async { mail::run_once(app, mailer, None).await.map(drop) }).await,
        None => Ok(()),
    };
    caught_up.and(read).and(found).and(told).and(sent)
}

/// Clocks that ran out, and who is told.
async fn told(app: &App) -> Result<(), AppError> {
    let ends = [
        ran("pseudonyms", app::pseudonyms::number_older(app)).await,
        ran("me-too", async { app::comments::count_me_too(app).await.map(drop) }).await,
        ran("clocks", clocks::run_once(app)).await,
        ran("saved-searches", app::search::saved::tell(app)).await,
        ran("late-answers", escalations::run_once(app)).await,
        ran("notices", app::notices::telling::tell_all(app)).await,
        ran("digests", async { app::notices::digests::make_due(app).await.map(drop) }).await,
    ];
    ends.into_iter().collect()
}

/// Runs one job. That it failed, or fell over, is logged and counted here.
async fn ran(job: &'static str, work: impl Future<Output = Result<(), AppError>>) -> Result<(), AppError> {
    let began = Instant::now();
    let fell_over = |_| Err(AppError::Internal("the job fell over".to_owned()));
    let end = AssertUnwindSafe(work).catch_unwind().await.unwrap_or_else(fell_over);
    measures::job_ran(job, end.is_ok(), began.elapsed());
    if let Err(error) = &end {
        tracing::error!(job, error = %error, "a job failed and is tried again");
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_job_that_falls_over_is_a_job_that_failed() {
        let end = ran("test", async { panic!("on purpose") }).await;
        assert!(matches!(end, Err(AppError::Internal(_))));
        assert!(ran("test", async { Ok(()) }).await.is_ok());
    }
}
