//! The days after a release in which nothing is signed, and complaints about selections.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, find_all, find_one, id, moment, one_row, optional_id, optional_moment};
use crate::clock::{Id, UnixMillis};
use crate::domain::standstill::ComplaintState;

/// The standstill of a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standstill {
    pub challenge_id: Id,
    pub released_by: Id,
    /// The last second in which nothing can be signed.
    pub ends_at: UnixMillis,
    /// When the agency was told that it is over.
    pub told_at: Option<UnixMillis>,
}

/// A complaint of a team about a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    pub id: Id,
    pub challenge_id: Id,
    /// The idea of the team that complains.
    pub proposal_id: Id,
    pub author_id: Id,
    pub language: String,
    pub text: String,
    /// What the team asks for.
    pub wish: String,
    pub state: ComplaintState,
    pub filed_at: UnixMillis,
    pub due_at: UnixMillis,
    pub answer: String,
    pub answered_by: Option<Id>,
    pub answered_at: Option<UnixMillis>,
    pub version: i64,
}

const STANDSTILL: &str = "SELECT challenge_id, released_by, ends_at, told_at FROM standstill";
const COMPLAINT: &str = "SELECT id, challenge_id, proposal_id, author_id, language, text, wish, state, filed_at, due_at, \
    answer, answered_by, answered_at, version FROM award_complaint";

/// The standstill of a challenge; none before the release and when nobody was turned down.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, challenge: &Id) -> Result<Option<Standstill>, StoreError> {
    find_one(connection, format!("{STANDSTILL} WHERE challenge_id = $1"), challenge.as_str(), read).await
}

/// Standstills that are over and that nobody was told of.
///
/// # Errors
/// When the database refuses.
pub async fn list_over(connection: &mut Connection, now: UnixMillis) -> Result<Vec<Standstill>, StoreError> {
    let query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{STANDSTILL} WHERE told_at IS NULL AND ends_at < $1 ORDER BY ends_at, challenge_id"
    )));
    query.bind(now.0).fetch_all(connection).await?.iter().map(read).collect()
}

/// Begins a standstill.
///
/// # Errors
/// `Unique("standstill_pkey")` when it has begun.
pub async fn insert(connection: &mut Connection, standstill: &Standstill) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO standstill (challenge_id, released_by, ends_at, told_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(standstill.challenge_id.as_str())
    .bind(standstill.released_by.as_str())
    .bind(standstill.ends_at.0)
    .bind(standstill.told_at.map(|at| at.0))
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps that people were told of the end; `false` when somebody did so before.
///
/// # Errors
/// When the database refuses.
pub async fn save_told(
    connection: &mut Connection,
    challenge: &Id,
    at: UnixMillis,
) -> Result<bool, StoreError> {
    let result =
        sqlx::query("UPDATE standstill SET told_at = $1 WHERE challenge_id = $2 AND told_at IS NULL")
            .bind(at.0)
            .bind(challenge.as_str())
            .execute(connection)
            .await?;
    Ok(result.rows_affected() == 1)
}

/// One complaint.
///
/// # Errors
/// When the database refuses.
pub async fn find_complaint(connection: &mut Connection, id: &Id) -> Result<Option<Complaint>, StoreError> {
    find_one(connection, format!("{COMPLAINT} WHERE id = $1"), id.as_str(), read_complaint).await
}

/// The complaint about the decision on an idea.
///
/// # Errors
/// When the database refuses.
pub async fn find_complaint_of_proposal(
    connection: &mut Connection,
    proposal: &Id,
) -> Result<Option<Complaint>, StoreError> {
    find_one(connection, format!("{COMPLAINT} WHERE proposal_id = $1"), proposal.as_str(), read_complaint)
        .await
}

/// The complaints about a selection, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_complaints(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<Complaint>, StoreError> {
    let query = format!("{COMPLAINT} WHERE challenge_id = $1 ORDER BY filed_at, id");
    find_all(connection, query, challenge.as_str(), read_complaint).await
}

/// All complaints that nobody has answered, the first due first.
///
/// # Errors
/// When the database refuses.
pub async fn list_open_complaints(connection: &mut Connection) -> Result<Vec<Complaint>, StoreError> {
    let query = format!("{COMPLAINT} WHERE state = $1 ORDER BY due_at, id");
    find_all(connection, query, ComplaintState::Open.as_str(), read_complaint).await
}

/// Files a complaint.
///
/// # Errors
/// `Unique("award_complaint_proposal_unique")` when the team complained before.
pub async fn insert_complaint(connection: &mut Connection, complaint: &Complaint) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO award_complaint (id, challenge_id, proposal_id, author_id, language, text, wish, state, filed_at, due_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(complaint.id.as_str())
    .bind(complaint.challenge_id.as_str())
    .bind(complaint.proposal_id.as_str())
    .bind(complaint.author_id.as_str())
    .bind(complaint.language.as_str())
    .bind(complaint.text.as_str())
    .bind(complaint.wish.as_str())
    .bind(complaint.state.as_str())
    .bind(complaint.filed_at.0)
    .bind(complaint.due_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves what was found about a complaint, if nobody else did meanwhile.
///
/// # Errors
/// `Changed` when somebody else was first.
pub async fn save_answer(connection: &mut Connection, complaint: &Complaint) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE award_complaint SET state = $1, answer = $2, answered_by = $3, answered_at = $4, version = version + 1 \
         WHERE id = $5 AND version = $6",
    )
    .bind(complaint.state.as_str())
    .bind(complaint.answer.as_str())
    .bind(complaint.answered_by.as_ref().map(Id::as_str))
    .bind(complaint.answered_at.map(|at| at.0))
    .bind(complaint.id.as_str())
    .bind(complaint.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

fn read(row: &AnyRow) -> Result<Standstill, StoreError> {
    Ok(Standstill {
        challenge_id: id(row, "challenge_id")?,
        released_by: id(row, "released_by")?,
        ends_at: moment(row, "ends_at")?,
        told_at: optional_moment(row, "told_at")?,
    })
}

fn read_complaint(row: &AnyRow) -> Result<Complaint, StoreError> {
    let state: String = row.try_get("state")?;
    Ok(Complaint {
        id: id(row, "id")?,
        challenge_id: id(row, "challenge_id")?,
        proposal_id: id(row, "proposal_id")?,
        author_id: id(row, "author_id")?,
        language: row.try_get("language")?,
        text: row.try_get("text")?,
        wish: row.try_get("wish")?,
        state: ComplaintState::parse(&state).ok_or(StoreError::Unreadable("award_complaint.state"))?,
        filed_at: moment(row, "filed_at")?,
        due_at: moment(row, "due_at")?,
        answer: row.try_get("answer")?,
        answered_by: optional_id(row, "answered_by")?,
        answered_at: optional_moment(row, "answered_at")?,
        version: row.try_get("version")?,
    })
}
