//! The thresholds and durations that were changed for one agency. What is not here has its default.

use sqlx::Row;

use super::{Connection, StoreError, moment};
use crate::clock::{Id, UnixMillis};

/// A value that was changed.
#[derive(Clone, Debug)]
pub struct Changed {
    pub name: String,
    pub value: i64,
    pub changed_at: UnixMillis,
}

/// The value that was set for an agency under this name; `None` while its default holds.
///
/// # Errors
/// When the database refuses.
pub async fn find_number(
    connection: &mut Connection,
    agency: &Id,
    name: &str,
) -> Result<Option<i64>, StoreError> {
    let row = sqlx::query("SELECT value FROM setting WHERE agency_id = $1 AND name = $2")
        .bind(agency.as_str())
        .bind(name)
        .fetch_optional(connection)
        .await?;
    Ok(row.map(|row| row.try_get("value")).transpose()?)
}

/// All values that were set for an agency.
///
/// # Errors
/// When the database refuses.
pub async fn list(connection: &mut Connection, agency: &Id) -> Result<Vec<Changed>, StoreError> {
    let rows = sqlx::query("SELECT name, value, changed_at FROM setting WHERE agency_id = $1 ORDER BY name")
        .bind(agency.as_str())
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Changed {
                name: row.try_get("name")?,
                value: row.try_get("value")?,
                changed_at: moment(row, "changed_at")?,
            })
        })
        .collect()
}

/// Sets a value for an agency.
///
/// # Errors
/// When the database refuses.
pub async fn save(
    connection: &mut Connection,
    agency: &Id,
    name: &str,
    value: i64,
    by: &Id,
    at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO setting (agency_id, name, value, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (agency_id, name) DO UPDATE SET value = excluded.value, changed_by = excluded.changed_by, \
         changed_at = excluded.changed_at",
    )
    .bind(agency.as_str())
    .bind(name)
    .bind(value)
    .bind(by.as_str())
    .bind(at.0)
    .execute(connection)
    .await?;
    Ok(())
}
