//! The names that hide people, and the sealed link to who they are.

use sqlx::Row;
use sqlx::any::AnyRow;

use crate::clock::{Id, UnixMillis};
use crate::domain::Subject;
use crate::store::{Connection, StoreError, fetch_in, id, moment, subject};

/// A name that hides a person within one thread.
#[derive(Clone, Debug)]
pub struct Pseudonym {
    pub id: Id,
    pub subject: Subject,
    pub person_mark: String,
    pub person_sealed: String,
    pub name: String,
    pub created_at: UnixMillis,
}

/// The pseudonym that hides the person with this mark on a thing.
///
/// # Errors
/// When the database refuses.
pub async fn find_pseudonym_by_mark(
    connection: &mut Connection,
    subject: &Subject,
    mark: &str,
) -> Result<Option<Pseudonym>, StoreError> {
    let row = sqlx::query(
        "SELECT id, subject_kind, subject_id, person_mark, person_sealed, name, created_at FROM pseudonym \
         WHERE subject_kind = $1 AND subject_id = $2 AND person_mark = $3",
    )
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .bind(mark)
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(read_pseudonym).transpose()
}

/// The pseudonym with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find_pseudonym(
    connection: &mut Connection,
    pseudonym: &Id,
) -> Result<Option<Pseudonym>, StoreError> {
    let row = sqlx::query(
        "SELECT id, subject_kind, subject_id, person_mark, person_sealed, name, created_at FROM pseudonym WHERE id = $1",
    )
    .bind(pseudonym.as_str())
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(read_pseudonym).transpose()
}

/// Adds a pseudonym; `false` when the thread has that name, or the person has another name there.
///
/// # Errors
/// When the database refuses.
pub async fn insert_pseudonym(
    connection: &mut Connection,
    pseudonym: &Pseudonym,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "INSERT INTO pseudonym (id, subject_kind, subject_id, person_mark, person_sealed, name, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
    )
    .bind(pseudonym.id.as_str())
    .bind(pseudonym.subject.kind.as_str())
    .bind(pseudonym.subject.id.as_str())
    .bind(pseudonym.person_mark.as_str())
    .bind(pseudonym.person_sealed.as_str())
    .bind(pseudonym.name.as_str())
    .bind(pseudonym.created_at.0)
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// The things on which anybody speaks under a pseudonym.
///
/// # Errors
/// When the database refuses.
pub async fn list_pseudonym_subjects(connection: &mut Connection) -> Result<Vec<Subject>, StoreError> {
    let rows =
        sqlx::query("SELECT DISTINCT subject_kind, subject_id FROM pseudonym").fetch_all(connection).await?;
    rows.iter().map(subject).collect()
}

/// The pseudonyms with these marks.
///
/// # Errors
/// When the database refuses.
pub async fn list_pseudonyms_by_mark(
    connection: &mut Connection,
    marks: &[String],
) -> Result<Vec<Id>, StoreError> {
    let rows =
        fetch_in(connection, "SELECT id FROM pseudonym WHERE person_mark", marks.iter().map(String::as_str))
            .await?;
    let mut found: Vec<Id> = rows.iter().map(|row| id(row, "id")).collect::<Result<_, _>>()?;
    found.sort();
    Ok(found)
}

fn read_pseudonym(row: &AnyRow) -> Result<Pseudonym, StoreError> {
    Ok(Pseudonym {
        id: id(row, "id")?,
        subject: subject(row)?,
        person_mark: row.try_get("person_mark")?,
        person_sealed: row.try_get("person_sealed")?,
        name: row.try_get("name")?,
        created_at: moment(row, "created_at")?,
    })
}
