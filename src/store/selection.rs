//! What was decided about each proposal: prepared by the agency, then released.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{
    Connection, StoreError, find_all, find_one, id, json, moment, one_row, optional_moment, to_json,
};
use crate::clock::{Id, UnixMillis};
use crate::domain::selection::{CriterionReason, Progress};

/// A decision as stored.
#[derive(Clone, Debug)]
pub struct Decision {
    pub proposal_id: Id,
    pub challenge_id: Id,
    pub progress: Progress,
    pub reason: String,
    pub criteria: Vec<CriterionReason>,
    pub prepared_by: Id,
    pub prepared_at: UnixMillis,
    /// Empty while only the agency may see it.
    pub released_at: Option<UnixMillis>,
    pub version: i64,
}

const DECISION: &str = "SELECT proposal_id, challenge_id, outcome, reason, criteria, prepared_by, prepared_at, \
    released_at, version FROM proposal_decision";

/// What was prepared or decided about this proposal.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, proposal: &Id) -> Result<Option<Decision>, StoreError> {
    find_one(connection, format!("{DECISION} WHERE proposal_id = $1"), proposal.as_str(), read).await
}

/// What was decided about this proposal, once everybody may know it.
///
/// # Errors
/// When the database refuses.
pub async fn find_released(
    connection: &mut Connection,
    proposal: &Id,
) -> Result<Option<Decision>, StoreError> {
    Ok(find(connection, proposal).await?.filter(|decision| decision.released_at.is_some()))
}

/// All decisions of a challenge, prepared and released ones.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_challenge(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<Decision>, StoreError> {
    find_all(
        connection,
        format!("{DECISION} WHERE challenge_id = $1 ORDER BY proposal_id"),
        challenge.as_str(),
        read,
    )
    .await
}

/// Keeps the first thing that was prepared about a proposal.
///
/// # Errors
/// `Unique` when somebody else prepared something meanwhile.
pub async fn insert(connection: &mut Connection, decision: &Decision) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO proposal_decision (proposal_id, challenge_id, outcome, reason, criteria, prepared_by, prepared_at, \
         released_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(decision.proposal_id.as_str())
    .bind(decision.challenge_id.as_str())
    .bind(decision.progress.as_str())
    .bind(decision.reason.as_str())
    .bind(to_json(&decision.criteria, "proposal_decision.criteria")?)
    .bind(decision.prepared_by.as_str())
    .bind(decision.prepared_at.0)
    .bind(decision.released_at.map(|at| at.0))
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves what was prepared, if nobody else saved meanwhile and it was not released.
///
/// # Errors
/// `Changed` when somebody else was first.
pub async fn save(connection: &mut Connection, decision: &Decision) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE proposal_decision SET outcome = $1, reason = $2, criteria = $3, prepared_by = $4, prepared_at = $5, \
         version = version + 1 WHERE proposal_id = $6 AND version = $7 AND released_at IS NULL",
    )
    .bind(decision.progress.as_str())
    .bind(decision.reason.as_str())
    .bind(to_json(&decision.criteria, "proposal_decision.criteria")?)
    .bind(decision.prepared_by.as_str())
    .bind(decision.prepared_at.0)
    .bind(decision.proposal_id.as_str())
    .bind(decision.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// Makes a decision known to everybody, exactly as it was read.
///
/// # Errors
/// `Changed` when it was changed or released meanwhile.
pub async fn save_release(
    connection: &mut Connection,
    decision: &Decision,
    at: UnixMillis,
) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE proposal_decision SET released_at = $1, version = version + 1 \
         WHERE proposal_id = $2 AND version = $3 AND released_at IS NULL",
    )
    .bind(at.0)
    .bind(decision.proposal_id.as_str())
    .bind(decision.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// Moves a released decision up from the reserve, if nobody else did meanwhile.
///
/// # Errors
/// `Changed` when somebody else was first.
pub async fn save_promotion(connection: &mut Connection, decision: &Decision) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE proposal_decision SET outcome = $1, reason = $2, prepared_by = $3, version = version + 1 \
         WHERE proposal_id = $4 AND version = $5 AND released_at IS NOT NULL",
    )
    .bind(decision.progress.as_str())
    .bind(decision.reason.as_str())
    .bind(decision.prepared_by.as_str())
    .bind(decision.proposal_id.as_str())
    .bind(decision.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

fn read(row: &AnyRow) -> Result<Decision, StoreError> {
    let outcome: String = row.try_get("outcome")?;
    Ok(Decision {
        proposal_id: id(row, "proposal_id")?,
        challenge_id: id(row, "challenge_id")?,
        progress: Progress::parse(&outcome).ok_or(StoreError::Unreadable("proposal_decision.outcome"))?,
        reason: row.try_get("reason")?,
        criteria: json(row, "criteria")?,
        prepared_by: id(row, "prepared_by")?,
        prepared_at: moment(row, "prepared_at")?,
        released_at: optional_moment(row, "released_at")?,
        version: row.try_get("version")?,
    })
}
