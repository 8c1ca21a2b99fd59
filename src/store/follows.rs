//! Who follows what.

use super::{Connection, StoreError};
use crate::clock::{Id, UnixMillis};
use crate::domain::Subject;

/// True when anybody follows the thing.
///
/// # Errors
/// When the database refuses.
pub async fn has_followers(connection: &mut Connection, subject: &Subject) -> Result<bool, StoreError> {
    let row = sqlx::query("SELECT person_id FROM follow WHERE subject_kind = $1 AND subject_id = $2 LIMIT 1")
        .bind(subject.kind.as_str())
        .bind(subject.id.as_str())
        .fetch_optional(connection)
        .await?;
    Ok(row.is_some())
}

/// True when the person follows the thing.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, person: &Id, subject: &Subject) -> Result<bool, StoreError> {
    let row = sqlx::query(
        "SELECT followed_at FROM follow WHERE person_id = $1 AND subject_kind = $2 AND subject_id = $3",
    )
    .bind(person.as_str())
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .fetch_optional(connection)
    .await?;
    Ok(row.is_some())
}

/// Follows a thing; following it twice changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn insert(
    connection: &mut Connection,
    person: &Id,
    subject: &Subject,
    at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO follow (person_id, subject_kind, subject_id, followed_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (person_id, subject_kind, subject_id) DO NOTHING",
    )
    .bind(person.as_str())
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .bind(at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Stops following a thing.
///
/// # Errors
/// When the database refuses.
pub async fn delete(connection: &mut Connection, person: &Id, subject: &Subject) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM follow WHERE person_id = $1 AND subject_kind = $2 AND subject_id = $3")
        .bind(person.as_str())
        .bind(subject.kind.as_str())
        .bind(subject.id.as_str())
        .execute(connection)
        .await?;
    Ok(())
}
