//! What agencies owe and give: comments that wait for an answer, official answers, and the figures of who answers in time.

use sqlx::Row;

use super::{Comment, VOICE, Voice, read_voice};
use crate::clock::{Id, UnixMillis};
use crate::domain::Subject;
use crate::domain::comments::ResponseKind;
use crate::store::{Connection, StoreError, id};

/// An official answer.
#[derive(Clone, Debug)]
pub struct Response {
    pub id: Id,
    pub comment_id: Id,
    pub agency_id: Id,
    pub by_id: Id,
    pub kind: ResponseKind,
    pub language: String,
    pub text: String,
    pub at: UnixMillis,
}

/// How an agency answers: exact counts of the comments that were due in a time.
#[derive(Clone, Debug)]
pub struct Responsiveness {
    pub agency_id: Id,
    pub agency_name: String,
    /// All comments that had to be answered.
    pub due: i64,
    pub in_time: i64,
    /// Answered late, or late and not answered.
    pub late: i64,
    /// Not answered; the clock still runs.
    pub waiting: i64,
    /// Late and not answered.
    pub late_waiting: i64,
    /// Answers that say what changed.
    pub accepted: i64,
    /// Half of all answers came within this many milliseconds.
    pub median: Option<i64>,
}

/// Comments that an agency owes an answer, the most urgent first.
///
/// # Errors
/// When the database refuses.
pub async fn list_waiting(
    connection: &mut Connection,
    agency: &Id,
    limit: i64,
) -> Result<Vec<Voice>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE c.agency_id = $1 AND c.response_state = 'waiting' AND c.visibility = 'shown' \
         AND c.due_at IS NOT NULL ORDER BY c.due_at, c.id LIMIT $2"
    )))
    .bind(agency.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_voice).collect()
}

/// Answers of an agency that say what changed, the newest first, for a thing or for all.
///
/// # Errors
/// When the database refuses.
pub async fn list_accepted(
    connection: &mut Connection,
    subject: &Subject,
    limit: i64,
) -> Result<Vec<Voice>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE c.subject_kind = $1 AND c.subject_id = $2 AND c.response_state = 'accepted' \
         AND c.visibility = 'shown' ORDER BY c.responded_at DESC, c.id LIMIT $3"
    )))
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_voice).collect()
}

/// The newest comments anywhere that were answered, for the first page.
///
/// # Errors
/// When the database refuses.
pub async fn list_answered(connection: &mut Connection, limit: i64) -> Result<Vec<Voice>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE c.responded_at IS NOT NULL AND c.visibility = 'shown' ORDER BY c.responded_at DESC, c.id LIMIT $1"
    )))
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_voice).collect()
}

/// Comments whose answer is late and that nobody was told of, the longest first: those after this one, by the moment that
/// they were due and their id.
///
/// # Errors
/// When the database refuses.
pub async fn list_overdue(
    connection: &mut Connection,
    now: UnixMillis,
    (due, id): (UnixMillis, &str),
    limit: i64,
) -> Result<Vec<Comment>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE c.response_state = 'waiting' AND c.visibility = 'shown' AND c.due_at < $1 \
         AND c.escalated_at IS NULL AND (c.due_at > $2 OR (c.due_at = $3 AND c.id > $4)) ORDER BY c.due_at, c.id LIMIT $5"
    )))
    .bind(now.0)
    .bind(due.0)
    .bind(due.0)
    .bind(id)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| Ok(read_voice(row)?.comment)).collect()
}

/// Adds an official answer.
///
/// # Errors
/// `Unique("response_once")` when there is one.
pub async fn insert_response(connection: &mut Connection, response: &Response) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO response (id, comment_id, agency_id, by_id, kind, language, text, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(response.id.as_str())
    .bind(response.comment_id.as_str())
    .bind(response.agency_id.as_str())
    .bind(response.by_id.as_str())
    .bind(response.kind.as_str())
    .bind(response.language.as_str())
    .bind(response.text.as_str())
    .bind(response.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// How agencies answered the comments that began to wait since `since`: one agency, or all that owe any.
///
/// # Errors
/// When the database refuses.
pub async fn list_responsiveness(
    connection: &mut Connection,
    agency: Option<&Id>,
    since: UnixMillis,
    now: UnixMillis,
) -> Result<Vec<Responsiveness>, StoreError> {
    let rows = sqlx::query(
        "SELECT a.id, a.name, CAST(COUNT(*) AS BIGINT) AS due_count, \
         CAST(SUM(CASE WHEN c.responded_at <= c.due_at THEN 1 ELSE 0 END) AS BIGINT) AS in_time, \
         CAST(SUM(CASE WHEN c.responded_at > c.due_at OR (c.responded_at IS NULL AND c.due_at < $1) THEN 1 ELSE 0 END) AS BIGINT) AS late, \
         CAST(SUM(CASE WHEN c.responded_at IS NULL AND c.due_at >= $1 THEN 1 ELSE 0 END) AS BIGINT) AS waiting, \
         CAST(SUM(CASE WHEN c.responded_at IS NULL AND c.due_at < $1 THEN 1 ELSE 0 END) AS BIGINT) AS late_waiting, \
         CAST(SUM(CASE WHEN c.response_state = 'accepted' THEN 1 ELSE 0 END) AS BIGINT) AS accepted \
         FROM comment c JOIN agency a ON a.id = c.agency_id \
         WHERE c.due_at IS NOT NULL AND c.due_since >= $2 AND (c.visibility = 'shown' OR c.responded_at IS NOT NULL) \
         AND (a.id = $3 OR $3 = '') GROUP BY a.id, a.name ORDER BY a.name, a.id",
    )
    .bind(now.0)
    .bind(since.0)
    .bind(agency.map_or("", Id::as_str))
    .fetch_all(&mut *connection)
    .await?;
    let medians = sqlx::query(
        "SELECT agency_id, CAST(AVG(wait) AS BIGINT) AS median FROM (\
         SELECT c.agency_id, c.responded_at - c.due_since AS wait, \
         ROW_NUMBER() OVER (PARTITION BY c.agency_id ORDER BY c.responded_at - c.due_since) AS place, \
         COUNT(*) OVER (PARTITION BY c.agency_id) AS total FROM comment c \
         WHERE c.responded_at IS NOT NULL AND c.due_at IS NOT NULL AND c.due_since >= $1 \
         AND (c.agency_id = $2 OR $2 = '')) ranked \
         WHERE place = (total + 1) / 2 OR place = (total + 2) / 2 GROUP BY agency_id",
    )
    .bind(since.0)
    .bind(agency.map_or("", Id::as_str))
    .fetch_all(connection)
    .await?;
    let mut half = std::collections::HashMap::new();
    for row in &medians {
        half.insert(id(row, "agency_id")?, row.try_get::<i64, _>("median")?);
    }
    rows.iter()
        .map(|row| {
            let agency_id = id(row, "id")?;
            Ok(Responsiveness {
                median: half.get(&agency_id).copied(),
                agency_id,
                agency_name: row.try_get("name")?,
                due: row.try_get("due_count")?,
                in_time: row.try_get("in_time")?,
                late: row.try_get("late")?,
                waiting: row.try_get("waiting")?,
                late_waiting: row.try_get("late_waiting")?,
                accepted: row.try_get("accepted")?,
            })
        })
        .collect()
}
