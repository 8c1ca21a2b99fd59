//! What happens after: readers of the outbox (who is told, what is found) and mail that leaves, and the clocks.
//!
//! Every job can stop at any moment and go on at the next start: each step is a transaction, and doing it twice is the
//! same as doing it once.

pub mod index;
mod mail;
mod notify;

use std::time::Duration;

use tokio::sync::watch;

use crate::adapters::mail::Mailer;
use crate::app::{App, AppError};

/// Runs all jobs until `stop` says so. The index has a round of its own, so that filling it keeps no letter waiting.
pub async fn run(app: App, mailer: Option<Mailer>, stop: watch::Receiver<bool>) {
    tokio::join!(
        repeat(stop.clone(), async || index::run_once(&app).await),
        repeat(stop, async || told(&app, mailer.as_ref()).await),
    );
}

async fn repeat(mut stop: watch::Receiver<bool>, job: impl AsyncFn() -> Result<(), AppError>) {
    let mut pause = tokio::time::interval(Duration::from_millis(400));
    pause.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = pause.tick() => {}
            _ = stop.changed() => return,
        }
        if let Err(error) = job().await {
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
    index::run_once(app).await?;
    told(app, mailer).await
}

/// Who is told, and letters that leave.
async fn told(app: &App, mailer: Option<&Mailer>) -> Result<(), AppError> {
    crate::app::search::saved::tell(app).await?;
    notify::run_once(app).await?;
    if let Some(mailer) = mailer {
        mail::run_once(app, mailer).await?;
    }
    Ok(())
}
