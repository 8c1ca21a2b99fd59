//! Reports, what moderators decided, and appeals against it.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::comments::{Voice, read_voice, voice_query};
use super::{Connection, Statement, StoreError, id, moment, one_row, optional_id, optional_moment};
use crate::clock::{Id, UnixMillis};

/// What a moderator did with a comment, or an automatic rule when `by_id` is nobody.
#[derive(Clone, Debug)]
pub struct Action {
    pub id: Id,
    pub comment_id: Id,
    /// `blocked`, `pending`, `hidden`, `shown`, `appeal-kept`, `appeal-restored` or `disclosed`.
    pub action: String,
    /// The rule or the suspicion; empty when none.
    pub reason_class: String,
    pub note: String,
    pub by_id: Option<Id>,
    pub at: UnixMillis,
}

/// The author asks other moderators to look again.
#[derive(Clone, Debug)]
pub struct Appeal {
    pub id: Id,
    pub comment_id: Id,
    pub text: String,
    pub at: UnixMillis,
    /// Empty, `kept` or `restored`.
    pub outcome: String,
    pub outcome_reason: String,
    pub settled_by: Option<Id>,
    pub settled_at: Option<UnixMillis>,
}

/// Why somebody reported a comment.
#[derive(Clone, Debug)]
pub struct Report {
    pub reason: String,
    pub note: String,
    pub at: UnixMillis,
}

/// Comments that wait for a moderator: held back, reported, or under appeal.
#[derive(Clone, Debug)]
pub struct Queued {
    pub voice: Voice,
    pub appeal_id: Option<Id>,
    /// When it began to wait.
    pub since: UnixMillis,
}

/// What moderators did, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    pub shown: i64,
    pub hidden: i64,
    pub blocked: i64,
    pub appeals: i64,
    pub restored: i64,
}

/// The first part finds the few that can wait by their indexes, the second says which of them do.
const WAITS: &str = "c.id IN (SELECT v.id FROM comment v WHERE v.visibility <> 'shown' AND v.visibility IN ('pending', 'blocked') \
    UNION SELECT o.comment_id FROM report o WHERE o.settled_at IS NULL \
    UNION SELECT e.comment_id FROM appeal e WHERE e.settled_at IS NULL) \
    AND (c.visibility IN ('pending', 'blocked') OR (c.visibility = 'shown' AND c.report_count > 0) \
    OR (c.visibility = 'hidden' AND l.id IS NOT NULL))";

/// Keeps a report; `false` when the person had reported the comment before.
///
/// # Errors
/// When the database refuses.
pub async fn insert_report(
    connection: &mut Connection,
    comment: &Id,
    person: &Id,
    reason: &str,
    note: &str,
    at: UnixMillis,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "INSERT INTO report (comment_id, person_id, reason, note, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (comment_id, person_id) DO NOTHING",
    )
    .bind(comment.as_str())
    .bind(person.as_str())
    .bind(reason)
    .bind(note)
    .bind(at.0)
    .execute(&mut *connection)
    .await?;
    let new = result.rows_affected() == 1;
    if new {
        sqlx::query("UPDATE comment SET report_count = report_count + 1 WHERE id = $1")
            .bind(comment.as_str())
            .execute(connection)
            .await?;
    }
    Ok(new)
}

/// Reports of a comment that nobody has settled, the oldest first. Who reported is left out: nobody needs to know.
///
/// # Errors
/// When the database refuses.
pub async fn list_reports(connection: &mut Connection, comment: &Id) -> Result<Vec<Report>, StoreError> {
    let rows = sqlx::query(
        "SELECT reason, note, at FROM report WHERE comment_id = $1 AND settled_at IS NULL ORDER BY at LIMIT 50",
    )
    .bind(comment.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Report { reason: row.try_get("reason")?, note: row.try_get("note")?, at: moment(row, "at")? })
        })
        .collect()
}

/// Marks all reports of a comment as settled, so that only new ones count.
///
/// # Errors
/// When the database refuses.
pub async fn save_reports_settled(
    connection: &mut Connection,
    comment: &Id,
    at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE report SET settled_at = $1 WHERE comment_id = $2 AND settled_at IS NULL")
        .bind(at.0)
        .bind(comment.as_str())
        .execute(&mut *connection)
        .await?;
    sqlx::query("UPDATE comment SET report_count = 0 WHERE id = $1")
        .bind(comment.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps what was done.
///
/// # Errors
/// When the database refuses.
pub async fn insert_action(connection: &mut Connection, action: &Action) -> Result<(), StoreError> {
    action_insertion(action).run(connection).await?;
    Ok(())
}

/// The statement of [`insert_action`].
#[must_use]
pub fn action_insertion(action: &Action) -> Statement {
    Statement::new(
        "INSERT INTO moderation (id, comment_id, action, reason_class, note, by_id, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .id(&action.id)
    .id(&action.comment_id)
    .text(action.action.as_str())
    .text(action.reason_class.as_str())
    .text(action.note.as_str())
    .id(action.by_id.as_ref())
    .number(action.at.0)
}

/// What was done with a comment, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_actions(connection: &mut Connection, comment: &Id) -> Result<Vec<Action>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, comment_id, action, reason_class, note, by_id, at FROM moderation \
         WHERE comment_id = $1 ORDER BY at DESC, id DESC",
    )
    .bind(comment.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_action).collect()
}

/// What was done with any comment, the newest first, for the public log.
///
/// # Errors
/// When the database refuses.
pub async fn list_newest_actions(
    connection: &mut Connection,
    limit: i64,
    offset: i64,
) -> Result<Vec<Action>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, comment_id, action, reason_class, note, by_id, at FROM moderation \
         WHERE action <> 'blocked' ORDER BY at DESC, id DESC LIMIT $1 OFFSET $2",
    )
    .bind(limit)
    .bind(offset)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_action).collect()
}

/// How many lines the public log has.
///
/// # Errors
/// When the database refuses.
pub async fn count_actions(connection: &mut Connection) -> Result<i64, StoreError> {
    let row = sqlx::query("SELECT CAST(COUNT(*) AS BIGINT) AS n FROM moderation WHERE action <> 'blocked'")
        .fetch_one(connection)
        .await?;
    Ok(row.try_get("n")?)
}

/// What was done since a moment.
///
/// # Errors
/// When the database refuses.
pub async fn count_since(connection: &mut Connection, since: UnixMillis) -> Result<Figures, StoreError> {
    let rows = sqlx::query(
        "SELECT action, CAST(COUNT(*) AS BIGINT) AS n FROM moderation WHERE at >= $1 GROUP BY action",
    )
    .bind(since.0)
    .fetch_all(&mut *connection)
    .await?;
    let mut figures = Figures::default();
    for row in &rows {
        let count: i64 = row.try_get("n")?;
        match row.try_get::<String, _>("action")?.as_str() {
            "shown" => figures.shown = count,
            "hidden" => figures.hidden = count,
            "blocked" => figures.blocked = count,
            "appeal-restored" => figures.restored = count,
            _ => {}
        }
    }
    let row = sqlx::query("SELECT CAST(COUNT(*) AS BIGINT) AS n FROM appeal WHERE at >= $1")
        .bind(since.0)
        .fetch_one(connection)
        .await?;
    figures.appeals = row.try_get("n")?;
    Ok(figures)
}

/// What waits for a moderator, the oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_queue(
    connection: &mut Connection,
    limit: i64,
    offset: i64,
) -> Result<Vec<Queued>, StoreError> {
    let query = voice_query().replacen(
        "SELECT ",
        "SELECT l.id AS appeal_id, COALESCE(l.at, w.at, c.created_at) AS waits_since, ",
        1,
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{query} LEFT JOIN appeal l ON l.comment_id = c.id AND l.settled_at IS NULL \
         LEFT JOIN (SELECT comment_id, MIN(at) AS at FROM report WHERE settled_at IS NULL GROUP BY comment_id) w \
         ON w.comment_id = c.id WHERE {WAITS} ORDER BY waits_since, c.id LIMIT $1 OFFSET $2"
    )))
    .bind(limit)
    .bind(offset)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Queued {
                voice: read_voice(row)?,
                appeal_id: optional_id(row, "appeal_id")?,
                since: moment(row, "waits_since")?,
            })
        })
        .collect()
}

/// How many wait for a moderator.
///
/// # Errors
/// When the database refuses.
pub async fn count_queue(connection: &mut Connection) -> Result<i64, StoreError> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!(
        "SELECT CAST(COUNT(*) AS BIGINT) AS n FROM comment c \
         LEFT JOIN appeal l ON l.comment_id = c.id AND l.settled_at IS NULL WHERE {WAITS}"
    )))
    .fetch_one(connection)
    .await?;
    Ok(row.try_get("n")?)
}

/// Adds an appeal.
///
/// # Errors
/// When the database refuses.
pub async fn insert_appeal(connection: &mut Connection, appeal: &Appeal) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO appeal (id, comment_id, text, at) VALUES ($1, $2, $3, $4)")
        .bind(appeal.id.as_str())
        .bind(appeal.comment_id.as_str())
        .bind(appeal.text.as_str())
        .bind(appeal.at.0)
        .execute(connection)
        .await?;
    Ok(())
}

/// The appeals about a comment, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_appeals(connection: &mut Connection, comment: &Id) -> Result<Vec<Appeal>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, comment_id, text, at, outcome, outcome_reason, settled_by, settled_at FROM appeal \
         WHERE comment_id = $1 ORDER BY at DESC, id DESC",
    )
    .bind(comment.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_appeal).collect()
}

/// The appeal with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find_appeal(connection: &mut Connection, appeal: &Id) -> Result<Option<Appeal>, StoreError> {
    let row = sqlx::query(
        "SELECT id, comment_id, text, at, outcome, outcome_reason, settled_by, settled_at FROM appeal WHERE id = $1",
    )
    .bind(appeal.as_str())
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(read_appeal).transpose()
}

/// Settles an appeal, once.
///
/// # Errors
/// `Changed` when another moderator settled it first.
pub async fn save_appeal(connection: &mut Connection, appeal: &Appeal) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE appeal SET outcome = $1, outcome_reason = $2, settled_by = $3, settled_at = $4 \
         WHERE id = $5 AND settled_at IS NULL",
    )
    .bind(appeal.outcome.as_str())
    .bind(appeal.outcome_reason.as_str())
    .bind(appeal.settled_by.as_ref().map(|id| id.as_str().to_owned()))
    .bind(appeal.settled_at.map(|at| at.0))
    .bind(appeal.id.as_str())
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

fn read_action(row: &AnyRow) -> Result<Action, StoreError> {
    Ok(Action {
        id: id(row, "id")?,
        comment_id: id(row, "comment_id")?,
        action: row.try_get("action")?,
        reason_class: row.try_get("reason_class")?,
        note: row.try_get("note")?,
        by_id: optional_id(row, "by_id")?,
        at: moment(row, "at")?,
    })
}

fn read_appeal(row: &AnyRow) -> Result<Appeal, StoreError> {
    Ok(Appeal {
        id: id(row, "id")?,
        comment_id: id(row, "comment_id")?,
        text: row.try_get("text")?,
        at: moment(row, "at")?,
        outcome: row.try_get("outcome")?,
        outcome_reason: row.try_get("outcome_reason")?,
        settled_by: optional_id(row, "settled_by")?,
        settled_at: optional_moment(row, "settled_at")?,
    })
}
