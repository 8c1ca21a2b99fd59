//! Questions about a challenge and their public answers.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, id, moment, one_row, optional_id, optional_moment};
use crate::clock::{Id, UnixMillis};

/// A question and, once there is one, its answer.
#[derive(Clone, Debug)]
pub struct Question {
    pub id: Id,
    pub challenge_id: Id,
    pub author_id: Id,
    /// The name of the author at the moment of reading.
    pub author_name: String,
    pub language: String,
    pub text: String,
    pub asked_at: UnixMillis,
    pub due_at: UnixMillis,
    pub answer: Option<String>,
    pub answered_by: Option<Id>,
    pub answered_at: Option<UnixMillis>,
    pub hidden_at: Option<UnixMillis>,
    pub version: i64,
}

const SELECT: &str = "SELECT question.id AS id, challenge_id, author_id, person.name AS author_name, question.language AS language, \
    text, asked_at, due_at, answer, answered_by, answered_at, hidden_at, question.version AS version \
    FROM question JOIN person ON person.id = question.author_id";

/// The question with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, question: &Id) -> Result<Option<Question>, StoreError> {
    let sql = format!("{SELECT} WHERE question.id = $1");
    let row =
        sqlx::query(sqlx::AssertSqlSafe(sql)).bind(question.as_str()).fetch_optional(connection).await?;
    row.as_ref().map(question_of).transpose()
}

/// The questions about a challenge that are not hidden, the first asked first.
///
/// # Errors
/// When the database refuses.
pub async fn list(connection: &mut Connection, challenge: &Id) -> Result<Vec<Question>, StoreError> {
    let sql = format!(
        "{SELECT} WHERE challenge_id = $1 AND hidden_at IS NULL ORDER BY asked_at, question.id LIMIT 500"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(challenge.as_str()).fetch_all(connection).await?;
    rows.iter().map(question_of).collect()
}

/// Adds a question.
///
/// # Errors
/// When the database refuses.
pub async fn insert(connection: &mut Connection, question: &Question) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO question (id, challenge_id, author_id, language, text, asked_at, due_at, answer, answered_by, \
         answered_at, hidden_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(question.id.as_str())
    .bind(question.challenge_id.as_str())
    .bind(question.author_id.as_str())
    .bind(question.language.as_str())
    .bind(question.text.as_str())
    .bind(question.asked_at.0)
    .bind(question.due_at.0)
    .bind(question.answer.clone())
    .bind(question.answered_by.as_ref().map(|id| id.as_str().to_owned()))
    .bind(question.answered_at.map(|at| at.0))
    .bind(question.hidden_at.map(|at| at.0))
    .bind(question.version)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves the answer to a question or that it is hidden.
///
/// # Errors
/// `Changed` when somebody else answered it since it was read; when the database refuses.
pub async fn save(connection: &mut Connection, question: &Question) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE question SET answer = $1, answered_by = $2, answered_at = $3, hidden_at = $4, version = version + 1 \
         WHERE id = $5 AND version = $6",
    )
    .bind(question.answer.clone())
    .bind(question.answered_by.as_ref().map(|id| id.as_str().to_owned()))
    .bind(question.answered_at.map(|at| at.0))
    .bind(question.hidden_at.map(|at| at.0))
    .bind(question.id.as_str())
    .bind(question.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

fn question_of(row: &AnyRow) -> Result<Question, StoreError> {
    Ok(Question {
        id: id(row, "id")?,
        challenge_id: id(row, "challenge_id")?,
        author_id: id(row, "author_id")?,
        author_name: row.try_get("author_name")?,
        language: row.try_get("language")?,
        text: row.try_get("text")?,
        asked_at: moment(row, "asked_at")?,
        due_at: moment(row, "due_at")?,
        answer: row.try_get("answer")?,
        answered_by: optional_id(row, "answered_by")?,
        answered_at: optional_moment(row, "answered_at")?,
        hidden_at: optional_moment(row, "hidden_at")?,
        version: row.try_get("version")?,
    })
}
