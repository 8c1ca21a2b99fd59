//! Rows that came together, and can be taken back together.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::super::{Connection, StoreError, find_all, find_one, id, moment, optional_id, optional_moment};
use super::{Decision, source};
use crate::clock::{Id, UnixMillis};
use crate::domain::observations::Source;

/// A file or a request whose rows were taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    pub id: Id,
    pub pilot_id: Id,
    pub source: Source,
    /// The name of the file, or that of the token.
    pub name: String,
    /// Lower-case hexadecimal.
    pub sha256: String,
    pub rows: i64,
    pub by_id: Id,
    pub at: UnixMillis,
    pub withdrawn_by: Option<Id>,
    pub withdrawn_at: Option<UnixMillis>,
    /// Why it was withdrawn.
    pub reason: String,
}

const BATCH: &str = "SELECT id, pilot_id, source, name, sha256, rows, by_id, at, withdrawn_by, withdrawn_at, reason \
    FROM observation_batch";

/// Adds a batch.
///
/// # Errors
/// `Unique("observation_batch_unique")` when the same one is there and was not withdrawn.
pub async fn insert(connection: &mut Connection, batch: &Batch) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO observation_batch (id, pilot_id, source, name, sha256, counts_as, rows, by_id, at) \
         VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8)",
    )
    .bind(batch.id.as_str())
    .bind(batch.pilot_id.as_str())
    .bind(batch.source.as_str())
    .bind(batch.name.as_str())
    .bind(batch.sha256.as_str())
    .bind(batch.rows)
    .bind(batch.by_id.as_str())
    .bind(batch.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// The batch with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, batch: &Id) -> Result<Option<Batch>, StoreError> {
    find_one(connection, format!("{BATCH} WHERE id = $1"), batch.as_str(), read).await
}

/// The batch of a pilot with this content, unless it was withdrawn.
///
/// # Errors
/// When the database refuses.
pub async fn find_same(
    connection: &mut Connection,
    pilot: &Id,
    sha256: &str,
) -> Result<Option<Batch>, StoreError> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!("{BATCH} WHERE pilot_id = $1 AND counts_as = $2")))
        .bind(pilot.as_str())
        .bind(sha256)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(read).transpose()
}

/// The batches of a pilot, the newest first, at most 200.
///
/// # Errors
/// When the database refuses.
pub async fn list(connection: &mut Connection, pilot: &Id) -> Result<Vec<Batch>, StoreError> {
    let statement = format!("{BATCH} WHERE pilot_id = $1 ORDER BY at DESC, id DESC LIMIT 200");
    find_all(connection, statement, pilot.as_str(), read).await
}

/// Takes a batch back with all of its rows that count. Says how many; `None` when it was taken back before.
///
/// # Errors
/// When the database refuses.
pub async fn withdraw(
    connection: &mut Connection,
    batch: &Id,
    decision: &Decision<'_>,
) -> Result<Option<u64>, StoreError> {
    let result = sqlx::query(
        "UPDATE observation_batch SET withdrawn_by = $1, withdrawn_at = $2, reason = $3, counts_as = NULL \
         WHERE id = $4 AND withdrawn_at IS NULL",
    )
    .bind(decision.by.as_str())
    .bind(decision.at.0)
    .bind(decision.reason)
    .bind(batch.as_str())
    .execute(&mut *connection)
    .await?;
    if result.rows_affected() == 0 {
        return Ok(None);
    }
    let ended = sqlx::query(
        "UPDATE observation SET until_change = $1, left_out = 'withdrawn', left_out_reason = $2, left_out_by = $3, \
         left_out_at = $4, former_case_key = COALESCE(case_key, ''), case_key = NULL \
         WHERE batch_id = $5 AND since_change IS NOT NULL AND until_change IS NULL",
    )
    .bind(decision.change)
    .bind(decision.reason)
    .bind(decision.by.as_str())
    .bind(decision.at.0)
    .bind(batch.as_str())
    .execute(connection)
    .await?;
    Ok(Some(ended.rows_affected()))
}

fn read(row: &AnyRow) -> Result<Batch, StoreError> {
    Ok(Batch {
        id: id(row, "id")?,
        pilot_id: id(row, "pilot_id")?,
        source: source(row)?,
        name: row.try_get("name")?,
        sha256: row.try_get("sha256")?,
        rows: row.try_get("rows")?,
        by_id: id(row, "by_id")?,
        at: moment(row, "at")?,
        withdrawn_by: optional_id(row, "withdrawn_by")?,
        withdrawn_at: optional_moment(row, "withdrawn_at")?,
        reason: row.try_get("reason")?,
    })
}
