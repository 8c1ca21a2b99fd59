//! What happens when a time has come, whether or not anybody looks: each function looks for what is due and does it, and
//! doing it twice is the same as doing it once.

use crate::app::{self, App, AppError};

/// Does what is due now.
///
/// # Errors
/// When the database refuses; what was not done is done the next time.
pub async fn run_once(app: &App) -> Result<(), AppError> {
    app::challenges::evaluate_closed(app).await?;
    app::panels::chairing::remind(app).await?;
    app::standstill::end(app).await?;
    app::milestones::end_silence(app).await?;

    app::evidence::compute_waiting(app).await?;
    app::evidence::flag_late(app).await?;
    Ok(())
}
