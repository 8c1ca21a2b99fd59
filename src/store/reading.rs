//! Whether a person has left something of their own on the page of a thing.

use sqlx::Row;

use super::{Connection, StoreError};
use crate::clock::Id;
use crate::domain::Subject;

/// True when the person follows the thing, has spoken about it under their name or for somebody, or said "me too" there.
///
/// # Errors
/// When the database refuses.
pub async fn has_part(
    connection: &mut Connection,
    person: &Id,
    subject: &Subject,
) -> Result<bool, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(CASE WHEN EXISTS (SELECT 1 FROM follow \
         WHERE person_id = $1 AND subject_kind = $2 AND subject_id = $3) \
         OR EXISTS (SELECT 1 FROM comment \
         WHERE subject_kind = $4 AND subject_id = $5 AND (author_id = $6 OR assisted_by = $7)) \
         OR EXISTS (SELECT 1 FROM me_too JOIN comment ON comment.id = me_too.comment_id \
         WHERE me_too.person_id = $8 AND comment.subject_kind = $9 AND comment.subject_id = $10) \
         THEN 1 ELSE 0 END AS BIGINT) AS part",
    )
    .bind(person.as_str())
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .bind(person.as_str())
    .bind(person.as_str())
    .bind(person.as_str())
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .fetch_one(connection)
    .await?;
    Ok(row.try_get::<i64, _>("part")? == 1)
}
