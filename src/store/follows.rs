//! Who follows what.

use super::{Connection, Statement, StoreError};
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

/// The statement that follows a thing; following it twice changes nothing.
#[must_use]
pub fn insertion(person: &Id, subject: &Subject, at: UnixMillis) -> Statement {
    Statement::new(
        "INSERT INTO follow (person_id, subject_kind, subject_id, followed_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (person_id, subject_kind, subject_id) DO NOTHING",
    )
    .id(person)
    .text(subject.kind.as_str())
    .id(&subject.id)
    .number(at.0)
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
    insertion(person, subject, at).run(connection).await?;
    Ok(())
}

/// The statement that stops following a thing.
#[must_use]
pub fn deletion(person: &Id, subject: &Subject) -> Statement {
    Statement::new("DELETE FROM follow WHERE person_id = $1 AND subject_kind = $2 AND subject_id = $3")
        .id(person)
        .text(subject.kind.as_str())
        .id(&subject.id)
}

/// Stops following a thing.
///
/// # Errors
/// When the database refuses.
pub async fn delete(connection: &mut Connection, person: &Id, subject: &Subject) -> Result<(), StoreError> {
    deletion(person, subject).run(connection).await?;
    Ok(())
}
