//! Letters that wait are sent, again later when the server could not take them, and given up after three days.

use crate::adapters::mail::{MailError, Mailer};
use crate::app::{App, AppError};
use crate::clock::{DAY, MINUTE};
use crate::store;

/// How many letters leave in one go.
const BATCH: i64 = 50;
/// When a letter that nobody takes is given up.
const GIVE_UP_AFTER: i64 = 3 * DAY;

/// Sends what is due.
pub async fn run_once(app: &App, mailer: &Mailer) -> Result<(), AppError> {
    let now = app.now();
    let due = {
        let mut reader = app.db.read().await?;
        store::events::list_mail_due(&mut reader, now, BATCH).await?
    };
    for letter in due {
        // 1, 2, 4 … 64 minutes: the claim also keeps another server from sending it at the same time.
        let wait = MINUTE << letter.attempts.clamp(0, 6);
        let mut tx = app.db.write().await?;
        let mine = store::events::claim_mail(&mut tx, &letter, now.plus(wait)).await?;
        tx.commit().await?;
        if !mine {
            continue;
        }
        let outcome = mailer
            .send(letter.id.as_str(), &letter.address, &letter.language, &letter.subject, &letter.body)
            .await;
        let (sent_at, failed_at) = match outcome {
            Ok(()) => (Some(app.now()), None),
            Err(MailError::Refused(reason)) => {
                tracing::warn!(mail.id = %letter.id, reason, "a letter was refused for good");
                (None, Some(app.now()))
            }
            Err(error) if now.since(letter.created_at) > GIVE_UP_AFTER => {
                tracing::warn!(mail.id = %letter.id, error = %error, "a letter is given up");
                (None, Some(app.now()))
            }
            Err(error) => {
                tracing::warn!(mail.id = %letter.id, error = %error, "a letter waits for another try");
                continue;
            }
        };
        let mut tx = app.db.write().await?;
        store::events::save_mail_end(&mut tx, &letter.id, sent_at, failed_at).await?;
        tx.commit().await?;
    }
    Ok(())
}
