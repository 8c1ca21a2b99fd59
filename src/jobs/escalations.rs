//! Answers that are late: those above the office are told, once for each.

use crate::app::{App, AppError};

/// Tells of every answer that became late since the last time.
pub async fn run_once(app: &App) -> Result<(), AppError> {
    let count = crate::app::comments::escalate(app).await?;
    if count > 0 {
        tracing::info!(comments.late = count, "answers became late");
    }
    Ok(())
}
