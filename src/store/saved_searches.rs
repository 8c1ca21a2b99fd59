//! Searches that people saved, and what each of them found already.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, id, moment};
use crate::clock::{Id, UnixMillis};
use crate::domain::notices::Rhythm;

/// A search that somebody saved: a path of a list with what was asked of it.
#[derive(Clone, Debug)]
pub struct SavedSearch {
    pub id: Id,
    pub person_id: Id,
    pub query: String,
    pub created_at: UnixMillis,
    /// What was published before this moment has been looked through.
    pub checked_at: UnixMillis,
    /// How often it tells; `None` for what the person chose for all searches.
    pub rhythm: Option<Rhythm>,
}

/// The searches of one person, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_saved(connection: &mut Connection, person: &Id) -> Result<Vec<SavedSearch>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, person_id, query, created_at, checked_at, rhythm FROM saved_search WHERE person_id = $1 ORDER BY id DESC",
    )
    .bind(person.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(saved).collect()
}

/// Searches that were last checked before a moment, those that wait longest first; also those that a clock which ran
/// ahead marked as checked after `ahead`.
///
/// # Errors
/// When the database refuses.
pub async fn list_saved_due(
    connection: &mut Connection,
    before: UnixMillis,
    ahead: UnixMillis,
    limit: i64,
) -> Result<Vec<SavedSearch>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, person_id, query, created_at, checked_at, rhythm FROM saved_search WHERE checked_at < $1 OR checked_at > $2 \
         ORDER BY checked_at, id LIMIT $3",
    )
    .bind(before.0)
    .bind(ahead.0)
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

/// The search with this id, whoever saved it.
///
/// # Errors
/// When the database refuses.
pub async fn find_saved(connection: &mut Connection, search: &Id) -> Result<Option<SavedSearch>, StoreError> {
    let row = sqlx::query(
        "SELECT id, person_id, query, created_at, checked_at, rhythm FROM saved_search WHERE id = $1",
    )
    .bind(search.as_str())
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(saved).transpose()
}

/// How often a search tells, if it differs from what its person chose for all.
///
/// # Errors
/// When the database refuses.
pub async fn find_saved_rhythm(
    connection: &mut Connection,
    search: &Id,
) -> Result<Option<Rhythm>, StoreError> {
    Ok(find_saved(connection, search).await?.and_then(|saved| saved.rhythm))
}

/// Keeps how often a person's search tells; one that is not there, or not theirs, stays as it is.
///
/// # Errors
/// When the database refuses.
pub async fn save_saved_rhythm(
    connection: &mut Connection,
    person: &Id,
    search: &Id,
    rhythm: Option<Rhythm>,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE saved_search SET rhythm = $1 WHERE id = $2 AND person_id = $3")
        .bind(rhythm.map_or("", Rhythm::as_str))
        .bind(search.as_str())
        .bind(person.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Notes that a search found a thing; `false` when it found it before.
///
/// # Errors
/// When the database refuses.
pub async fn insert_match(
    connection: &mut Connection,
    search: &Id,
    thing_kind: &'static str,
    thing: &Id,
    at: UnixMillis,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "INSERT INTO saved_search_match (search_id, thing_kind, thing_id, found_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (search_id, thing_kind, thing_id) DO NOTHING",
    )
    .bind(search.as_str())
    .bind(thing_kind)
    .bind(thing.as_str())
    .bind(at.0)
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Forgets a search of a person; one that is not there, or not theirs, stays as it is.
///
/// # Errors
/// When the database refuses.
pub async fn delete_saved(connection: &mut Connection, person: &Id, search: &Id) -> Result<(), StoreError> {
    sqlx::query(
        "DELETE FROM saved_search_match WHERE search_id IN (SELECT id FROM saved_search WHERE id = $1 AND person_id = $2)",
    )
    .bind(search.as_str())
    .bind(person.as_str())
    .execute(&mut *connection)
    .await?;
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
        rhythm: Rhythm::parse(&row.try_get::<String, _>("rhythm")?),
    })
}
