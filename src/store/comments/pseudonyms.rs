//! The names that hide people, and the sealed link to who they are.

use sqlx::Row;
use sqlx::any::AnyRow;

use crate::clock::{Id, UnixMillis};
use crate::domain::Subject;
use crate::store::{Connection, StoreError, fetch_in, id, moment, placeholders, subject};

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

/// A pseudonym from before they were numbered: its sealed link, to be opened and numbered.
#[derive(Clone, Debug)]
pub struct Unnumbered {
    pub id: Id,
    pub person_sealed: String,
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
    owner_mark: &str,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "INSERT INTO pseudonym (id, subject_kind, subject_id, person_mark, person_sealed, name, created_at, \
         owner_mark) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
    )
    .bind(pseudonym.id.as_str())
    .bind(pseudonym.subject.kind.as_str())
    .bind(pseudonym.subject.id.as_str())
    .bind(pseudonym.person_mark.as_str())
    .bind(pseudonym.person_sealed.as_str())
    .bind(pseudonym.name.as_str())
    .bind(pseudonym.created_at.0)
    .bind(owner_mark)
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// The pseudonyms with these owner marks, and the mark of each.
///
/// # Errors
/// When the database refuses.
pub async fn list_pseudonyms_by_owner(
    connection: &mut Connection,
    owner_marks: &[String],
) -> Result<Vec<(Id, String)>, StoreError> {
    let select = "SELECT id, owner_mark FROM pseudonym WHERE owner_mark";
    let rows = fetch_in(connection, select, owner_marks.iter().map(String::as_str)).await?;
    rows.iter().map(|row| Ok((id(row, "id")?, row.try_get("owner_mark")?))).collect()
}

/// As [`list_pseudonyms_by_owner`], with all pseudonyms that have no owner mark beside them; in one query for a few marks.
///
/// # Errors
/// When the database refuses.
pub async fn list_pseudonyms_by_owner_or_unnumbered(
    connection: &mut Connection,
    owner_marks: &[String],
) -> Result<(Vec<Id>, Vec<Unnumbered>), StoreError> {
    let marks = placeholders(owner_marks.len(), 1);
    let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "SELECT id, owner_mark, person_sealed FROM pseudonym WHERE owner_mark IN ({marks}) OR owner_mark IS NULL"
    )));
    for mark in owner_marks {
        query = query.bind(mark.as_str());
    }
    let (mut numbered, mut unnumbered) = (Vec::new(), Vec::new());
    for row in &query.fetch_all(connection).await? {
        match row.try_get::<Option<String>, _>("owner_mark")? {
            Some(_) => numbered.push(id(row, "id")?),
            None => unnumbered
                .push(Unnumbered { id: id(row, "id")?, person_sealed: row.try_get("person_sealed")? }),
        }
    }
    Ok((numbered, unnumbered))
}

/// Up to `limit` pseudonyms without an owner mark, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_unnumbered(connection: &mut Connection, limit: i64) -> Result<Vec<Unnumbered>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, person_sealed FROM pseudonym WHERE owner_mark IS NULL ORDER BY created_at LIMIT $1",
    )
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| Ok(Unnumbered { id: id(row, "id")?, person_sealed: row.try_get("person_sealed")? }))
        .collect()
}

/// Gives a pseudonym that has none its owner mark; `false` when it has one by now.
///
/// # Errors
/// `Unique("pseudonym_owner_unique")` when another pseudonym has it.
pub async fn save_owner_mark(
    connection: &mut Connection,
    pseudonym: &Id,
    owner_mark: &str,
) -> Result<bool, StoreError> {
    let result = sqlx::query("UPDATE pseudonym SET owner_mark = $1 WHERE id = $2 AND owner_mark IS NULL")
        .bind(owner_mark)
        .bind(pseudonym.as_str())
        .execute(connection)
        .await?;
    Ok(result.rows_affected() == 1)
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
