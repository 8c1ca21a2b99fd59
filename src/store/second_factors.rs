//! Recovery codes: what lets somebody in who lost the device of their second factor. Only their hashes are kept.

use sqlx::Row;

use super::{Connection, StoreError};
use crate::clock::{Id, UnixMillis};

/// Replaces the recovery codes of a person.
///
/// # Errors
/// When the database refuses.
pub async fn save_codes(
    connection: &mut Connection,
    person: &Id,
    hashes: &[String],
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM recovery_code WHERE person_id = $1")
        .bind(person.as_str())
        .execute(&mut *connection)
        .await?;
    for hash in hashes {
        sqlx::query("INSERT INTO recovery_code (person_id, code_hash) VALUES ($1, $2)")
            .bind(person.as_str())
            .bind(hash.as_str())
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// Uses up a recovery code; `false` when the person has no such code or used it already.
///
/// # Errors
/// When the database refuses.
pub async fn save_code_used(
    connection: &mut Connection,
    person: &Id,
    hash: &str,
    at: UnixMillis,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "UPDATE recovery_code SET used_at = $1 WHERE person_id = $2 AND code_hash = $3 AND used_at IS NULL",
    )
    .bind(at.0)
    .bind(person.as_str())
    .bind(hash)
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// How many recovery codes a person has left.
///
/// # Errors
/// When the database refuses.
pub async fn count_codes(connection: &mut Connection, person: &Id) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COUNT(*) AS BIGINT) AS number FROM recovery_code WHERE person_id = $1 AND used_at IS NULL",
    )
    .bind(person.as_str())
    .fetch_one(connection)
    .await?;
    Ok(row.try_get("number")?)
}
