//! What happens after: readers of the outbox (who is told, what is found) and mail that leaves, and the clocks.
//!
//! Every job can stop at any moment and go on at the next start: each step is a transaction, and doing it twice is the
//! same as doing it once.

mod escalations;
mod mail;
mod notify;

use std::time::Duration;

use tokio::sync::watch;

use crate::adapters::mail::Mailer;
use crate::app::{App, AppError};

/// Runs all jobs until `stop` says so.
pub async fn run(app: App, mailer: Option<Mailer>, mut stop: watch::Receiver<bool>) {
    let mut pause = tokio::time::interval(Duration::from_millis(400));
    pause.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = pause.tick() => {}
            _ = stop.changed() => return,
        }
        if let Err(error) = run_once(&app, mailer.as_ref()).await {
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
    escalations::run_once(app).await?;
    notify::run_once(app).await?;
    if let Some(mailer) = mailer {
        mail::run_once(app, mailer).await?;
    }
    Ok(())
}
