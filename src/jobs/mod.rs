//! What happens after: readers of the outbox (who is told, what is found) and mail that leaves, and the clocks.
//!
//! Every job can stop at any moment and go on at the next start: each step is a transaction, and doing it twice is the
//! same as doing it once.

pub mod clocks;
mod escalations;
pub mod index;
mod mail;
mod notify;

use std::time::Duration;

use tokio::sync::watch;

use crate::adapters::mail::Mailer;
use crate::app::{App, AppError};

/// How often this server looks for changes that others made.
const LOOK_AROUND: Duration = Duration::from_millis(250);

/// Runs all jobs until `stop` says so. The index has a round of its own, so that filling it keeps no news waiting, and
/// so has mail: a server that hangs keeps nobody's inbox empty.
pub async fn run(app: App, mailer: Option<Mailer>, stop: watch::Receiver<bool>) {
    tokio::join!(
        run_index(&app, stop.clone()),
        run_changes(&app, stop.clone()),
        run_others(&app, stop.clone()),
        run_mail(&app, mailer.as_ref(), stop)
    );
}

async fn run_changes(app: &App, stop: watch::Receiver<bool>) {
    let mut round = Round::every(LOOK_AROUND, stop);
    while round.next().await {
        round.ended(app.changes.catch_up(&app.db).await.map_err(AppError::from)).await;
    }
}

async fn run_index(app: &App, stop: watch::Receiver<bool>) {
    let mut round = Round::new(stop);
    // The start trusts files that look as they did; now there is time to read them.
    let mut verified = false;
    while round.next().await {
        round.ended(index::run_once(app).await).await;
        if !verified {
            verified = true;
            round.ended(crate::app::search::verify(app).await).await;
        }
    }
}

async fn run_others(app: &App, stop: watch::Receiver<bool>) {
    let mut round = Round::new(stop);
    while round.next().await {
        round.ended(told(app).await).await;
    }
}

async fn run_mail(app: &App, mailer: Option<&Mailer>, stop: watch::Receiver<bool>) {
    let Some(mailer) = mailer else { return };
    let mut round = Round::new(stop);
    while round.next().await {
        round.ended(mail::run_once(app, mailer).await.map(|_| ())).await;
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
        if let Err(error) = result {
            tracing::error!(error = %error, "a job failed and is tried again");
            tokio::time::sleep(Duration::from_secs(2)).await;
        }
    }
}

/// Does everything that waits now. Tests call it instead of waiting.
///
/// # Errors
/// When the database refuses; what was not done is done the next time.
pub async fn run_once(app: &App, mailer: Option<&Mailer>) -> Result<(), AppError> {
    app.changes.catch_up(&app.db).await?;
    index::run_once(app).await?;
    told(app).await?;
    if let Some(mailer) = mailer {
        mail::run_once(app, mailer).await?;
    }
    Ok(())
}

/// Clocks that ran out, and who is told.
async fn told(app: &App) -> Result<(), AppError> {
    crate::app::comments::count_me_too(app).await?;
    clocks::run_once(app).await?;
    crate::app::search::saved::tell(app).await?;
    escalations::run_once(app).await?;
    notify::run_once(app).await
}
