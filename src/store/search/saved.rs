//! The searches that people saved.

use sqlx::Row;
use sqlx::any::AnyRow;

use crate::clock::{Id, UnixMillis};
use crate::store::{Connection, StoreError, id, moment};

/// A search that somebody saved: a path of a list with what was asked of it.
#[derive(Clone, Debug)]
pub struct SavedSearch {
    pub id: Id,
    pub person_id: Id,
    pub query: String,
    pub created_at: UnixMillis,
    /// What was published before this moment has been looked through.
    pub checked_at: UnixMillis,
}

/// The searches of one person, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_saved(connection: &mut Connection, person: &Id) -> Result<Vec<SavedSearch>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, person_id, query, created_at, checked_at FROM saved_search WHERE person_id = $1 ORDER BY id DESC",
    )
    .bind(person.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(saved).collect()
}

/// Searches that were last checked before a moment, those that wait longest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_saved_due(
    connection: &mut Connection,
    before: UnixMillis,
    limit: i64,
) -> Result<Vec<SavedSearch>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, person_id, query, created_at, checked_at FROM saved_search WHERE checked_at < $1 \
         ORDER BY checked_at, id LIMIT $2",
    )
    .bind(before.0)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(saved).collect()
}

/// Saves a search; saving the same one twice changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn insert_saved(connection: &mut Connection, search: &SavedSearch) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO saved_search (id, person_id, query, created_at, checked_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT DO NOTHING",
    )
    .bind(search.id.as_str())
    .bind(search.person_id.as_str())
    .bind(search.query.as_str())
    .bind(search.created_at.0)
    .bind(search.checked_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Notes up to where a saved search has been looked through, unless another server did it meanwhile; says if it did.
///
/// # Errors
/// When the database refuses.
pub async fn save_checked(
    connection: &mut Connection,
    search: &SavedSearch,
    checked_at: UnixMillis,
) -> Result<bool, StoreError> {
    let result = sqlx::query("UPDATE saved_search SET checked_at = $1 WHERE id = $2 AND checked_at = $3")
        .bind(checked_at.0)
        .bind(search.id.as_str())
        .bind(search.checked_at.0)
        .execute(connection)
        .await?;
    Ok(result.rows_affected() == 1)
}

/// Forgets a search of a person; one that is not there, or not theirs, stays as it is.
///
/// # Errors
/// When the database refuses.
pub async fn delete_saved(connection: &mut Connection, person: &Id, search: &Id) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM saved_search WHERE id = $1 AND person_id = $2")
        .bind(search.as_str())
        .bind(person.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

fn saved(row: &AnyRow) -> Result<SavedSearch, StoreError> {
    Ok(SavedSearch {
        id: id(row, "id")?,
        person_id: id(row, "person_id")?,
        query: row.try_get("query")?,
        created_at: moment(row, "created_at")?,
        checked_at: moment(row, "checked_at")?,
    })
}
