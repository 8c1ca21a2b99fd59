//! Wrong passwords and wrong second factors, counted so that nobody can try them all.

use sqlx::Row;

use super::{Connection, StoreError, moment};
use crate::clock::UnixMillis;

/// How often it went wrong in a row, and when it last did.
#[derive(Clone, Copy, Debug)]
pub struct Attempts {
    pub failures: i64,
    pub last_at: UnixMillis,
}

/// What went wrong for a subject; `None` when nothing did since the last success.
///
/// # Errors
/// When the database refuses.
pub async fn find(
    connection: &mut Connection,
    kind: &str,
    subject: &str,
) -> Result<Option<Attempts>, StoreError> {
    let row = sqlx::query("SELECT failures, last_at FROM attempt WHERE kind = $1 AND subject = $2")
        .bind(kind)
        .bind(subject)
        .fetch_optional(connection)
        .await?;
    row.map(|row| Ok(Attempts { failures: row.try_get("failures")?, last_at: moment(&row, "last_at")? }))
        .transpose()
}

/// Keeps what went wrong.
///
/// # Errors
/// When the database refuses.
pub async fn save(
    connection: &mut Connection,
    kind: &str,
    subject: &str,
    attempts: Attempts,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO attempt (kind, subject, failures, last_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (kind, subject) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at",
    )
    .bind(kind)
    .bind(subject)
    .bind(attempts.failures)
    .bind(attempts.last_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Forgets what went wrong, after a success.
///
/// # Errors
/// When the database refuses.
pub async fn delete(connection: &mut Connection, kind: &str, subject: &str) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM attempt WHERE kind = $1 AND subject = $2")
        .bind(kind)
        .bind(subject)
        .execute(connection)
        .await?;
    Ok(())
}
