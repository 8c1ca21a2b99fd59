//! "Me too": one row for each person who shares a comment.
//!
//! Many say it to one comment at the same moment, so it only adds a row; the number in the comment, which lists are
//! sorted by, is brought up to date afterwards. A reader adds what is not in it yet, so that counts are exact always.

use super::{VOICE, Voice, read_voice};
use crate::clock::{Id, UnixMillis};
use crate::store::{Connection, Statement, StoreError, id, placeholders};

/// The statement that says "me too" for a person; `Unique("me_too_once")` when they did before. It touches no row that
/// others write, so that nobody waits for anybody.
#[must_use]
pub fn me_too_insertion(comment: &Id, person: &Id, at: UnixMillis) -> Statement {
    Statement::new("INSERT INTO me_too (comment_id, person_id, at, counted) VALUES ($1, $2, $3, 0)")
        .id(comment)
        .id(person)
        .number(at.0)
}

/// Says "me too" for a person; says if it is new.
///
/// # Errors
/// When the database refuses.
pub async fn insert_me_too(
    connection: &mut Connection,
    comment: &Id,
    person: &Id,
    at: UnixMillis,
) -> Result<bool, StoreError> {
    let insertion = me_too_insertion(comment, person, at);
    Ok(insertion.and(" ON CONFLICT (comment_id, person_id) DO NOTHING").run(connection).await? == 1)
}

/// Takes a "me too" back; says if there was one.
///
/// # Errors
/// When the database refuses.
pub async fn delete_me_too(
    connection: &mut Connection,
    comment: &Id,
    person: &Id,
) -> Result<bool, StoreError> {
    // In this order: one that is counted in between is met by the second.
    for counted in [0, 1] {
        let result =
            sqlx::query("DELETE FROM me_too WHERE comment_id = $1 AND person_id = $2 AND counted = $3")
                .bind(comment.as_str())
                .bind(person.as_str())
                .bind(counted)
                .execute(&mut *connection)
                .await?;
        if result.rows_affected() == 1 {
            if counted == 1 {
                add(connection, comment, -1).await?;
            }
            return Ok(true);
        }
    }
    Ok(false)
}

/// Up to `limit` comments with "me too" that are not in their numbers yet.
///
/// # Errors
/// When the database refuses.
pub async fn list_uncounted(connection: &mut Connection, limit: i64) -> Result<Vec<Id>, StoreError> {
    // Always in the same order, so that two servers that count at once do not wait for each other.
    let rows = sqlx::query(
        "SELECT comment_id FROM me_too WHERE counted = 0 GROUP BY comment_id ORDER BY comment_id LIMIT $1",
    )
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| id(row, "comment_id")).collect()
}

/// Brings the numbers of up to `limit` comments up to date with the "me too" that are not in them yet, and says which
/// comments these are. What people see does not change by it; the order of the most supported does.
///
/// # Errors
/// When the database refuses.
pub async fn save_me_too_counts(connection: &mut Connection, limit: i64) -> Result<Vec<Id>, StoreError> {
    let comments = list_uncounted(connection, limit).await?;
    for comment in &comments {
        let result = sqlx::query("UPDATE me_too SET counted = 1 WHERE comment_id = $1 AND counted = 0")
            .bind(comment.as_str())
            .execute(&mut *connection)
            .await?;
        let more = i64::try_from(result.rows_affected()).unwrap_or(i64::MAX);
        add(connection, comment, more).await?;
    }
    Ok(comments)
}

/// Which of these comments the person said "me too" to.
///
/// # Errors
/// When the database refuses.
pub async fn list_me_too_of(
    connection: &mut Connection,
    person: &Id,
    comments: &[Id],
) -> Result<Vec<Id>, StoreError> {
    if comments.is_empty() {
        return Ok(Vec::new());
    }
    let marks = placeholders(comments.len(), 2);
    let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "SELECT comment_id FROM me_too WHERE person_id = $1 AND comment_id IN ({marks})"
    )))
    .bind(person.as_str());
    for comment in comments {
        query = query.bind(comment.as_str());
    }
    query.fetch_all(connection).await?.iter().map(|row| id(row, "comment_id")).collect()
}

/// Everybody who said "me too" to a comment.
///
/// # Errors
/// When the database refuses.
pub async fn list_me_too(connection: &mut Connection, comment: &Id) -> Result<Vec<Id>, StoreError> {
    let rows = sqlx::query("SELECT person_id FROM me_too WHERE comment_id = $1 ORDER BY at, person_id")
        .bind(comment.as_str())
        .fetch_all(connection)
        .await?;
    rows.iter().map(|row| id(row, "person_id")).collect()
}

/// What a person said "me too" to, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_shared(
    connection: &mut Connection,
    person: &Id,
    limit: i64,
) -> Result<Vec<Voice>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} JOIN me_too m ON m.comment_id = c.id WHERE m.person_id = $1 AND c.visibility = 'shown' \
         ORDER BY m.at DESC, c.id LIMIT $2"
    )))
    .bind(person.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_voice).collect()
}

async fn add(connection: &mut Connection, comment: &Id, more: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE comment SET me_too_count = me_too_count + $1 WHERE id = $2")
        .bind(more)
        .bind(comment.as_str())
        .execute(connection)
        .await?;
    Ok(())
}
