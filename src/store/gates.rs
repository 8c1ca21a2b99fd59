//! Gates of pilots: what the rule said, who signed, and what was decided.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, find_all, find_one, id, moment, one_row, optional_id, optional_moment};
use crate::clock::{Id, UnixMillis};
use crate::domain::gates::{GateKind, GateState, Outcome, Rule};

/// A pilot at a gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    pub id: Id,
    pub pilot_id: Id,
    pub kind: GateKind,
    /// 1 for the first time at this gate.
    pub number: i64,
    /// The report that it is about.
    pub snapshot_id: Id,
    pub verdict: Rule,
    /// JSON of how it stands with each criterion.
    pub findings: String,
    pub state: GateState,
    pub opened_by: Id,
    pub opened_at: UnixMillis,
    pub due_at: UnixMillis,
    /// When it was told that the decision is late.
    pub told_late_at: Option<UnixMillis>,
    pub signed_by: Option<Id>,
    pub signed_at: Option<UnixMillis>,
    pub signed_note: String,
    pub outcome: Option<Outcome>,
    pub reason: String,
    pub language: String,
    pub decided_by: Option<Id>,
    pub decided_at: Option<UnixMillis>,
    pub version: i64,
}

const GATE: &str = "SELECT id, pilot_id, kind, number, snapshot_id, verdict, findings, state, opened_by, opened_at, due_at, \
    told_late_at, signed_by, signed_at, signed_note, outcome, reason, language, decided_by, decided_at, version FROM gate";

/// One gate.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, gate: &Id) -> Result<Option<Gate>, StoreError> {
    find_one(connection, format!("{GATE} WHERE id = $1"), gate.as_str(), read).await
}

/// The gates of a pilot, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_pilot(connection: &mut Connection, pilot: &Id) -> Result<Vec<Gate>, StoreError> {
    let query = format!("{GATE} WHERE pilot_id = $1 ORDER BY opened_at DESC, id DESC");
    find_all(connection, query, pilot.as_str(), read).await
}

/// The gates of an organisation's pilots that were decided, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_decided_of_organisation(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<Gate>, StoreError> {
    let query = format!(
        "{GATE} WHERE state = 'decided' AND pilot_id IN (SELECT id FROM pilot WHERE organisation_id = $1) \
         ORDER BY decided_at, id"
    );
    find_all(connection, query, organisation.as_str(), read).await
}

/// The gates of an agency's pilots that are not decided, the first due first.
///
/// # Errors
/// When the database refuses.
pub async fn list_open_of_agency(connection: &mut Connection, agency: &Id) -> Result<Vec<Gate>, StoreError> {
    let query = format!(
        "{GATE} WHERE state <> 'decided' AND pilot_id IN (SELECT id FROM pilot WHERE agency_id = $1) ORDER BY due_at, id"
    );
    find_all(connection, query, agency.as_str(), read).await
}

/// All gates where nobody signed, the first due first.
///
/// # Errors
/// When the database refuses.
pub async fn list_unsigned(connection: &mut Connection) -> Result<Vec<Gate>, StoreError> {
    let query = format!("{GATE} WHERE state = $1 ORDER BY due_at, id");
    find_all(connection, query, GateState::Open.as_str(), read).await
}

/// Gates whose decision is late and where that was not told.
///
/// # Errors
/// When the database refuses.
pub async fn list_late(connection: &mut Connection, now: UnixMillis) -> Result<Vec<Gate>, StoreError> {
    let query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{GATE} WHERE state <> 'decided' AND told_late_at IS NULL AND due_at < $1 ORDER BY due_at, id"
    )));
    query.bind(now.0).fetch_all(connection).await?.iter().map(read).collect()
}

/// The number of the next time at a gate.
///
/// # Errors
/// When the database refuses.
pub async fn next_number(connection: &mut Connection, pilot: &Id, kind: GateKind) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COALESCE(MAX(number), 0) AS BIGINT) AS last FROM gate WHERE pilot_id = $1 AND kind = $2",
    )
    .bind(pilot.as_str())
    .bind(kind.as_str())
    .fetch_one(connection)
    .await?;
    Ok(row.try_get::<i64, _>("last")? + 1)
}

/// Opens a gate.
///
/// # Errors
/// `Unique("gate_number_unique")` when somebody else was first.
pub async fn insert(connection: &mut Connection, gate: &Gate) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO gate (id, pilot_id, kind, number, snapshot_id, verdict, findings, state, opened_by, opened_at, due_at, \
         language) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(gate.id.as_str())
    .bind(gate.pilot_id.as_str())
    .bind(gate.kind.as_str())
    .bind(gate.number)
    .bind(gate.snapshot_id.as_str())
    .bind(gate.verdict.as_str())
    .bind(gate.findings.as_str())
    .bind(gate.state.as_str())
    .bind(gate.opened_by.as_str())
    .bind(gate.opened_at.0)
    .bind(gate.due_at.0)
    .bind(gate.language.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves a signature or a decision, if nobody else did meanwhile.
///
/// # Errors
/// `Changed` when somebody else was first.
pub async fn save(connection: &mut Connection, gate: &Gate) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE gate SET state = $1, signed_by = $2, signed_at = $3, signed_note = $4, outcome = $5, reason = $6, \
         language = $7, decided_by = $8, decided_at = $9, version = version + 1 WHERE id = $10 AND version = $11",
    )
    .bind(gate.state.as_str())
    .bind(gate.signed_by.as_ref().map(Id::as_str))
    .bind(gate.signed_at.map(|at| at.0))
    .bind(gate.signed_note.as_str())
    .bind(gate.outcome.map_or("", Outcome::as_str))
    .bind(gate.reason.as_str())
    .bind(gate.language.as_str())
    .bind(gate.decided_by.as_ref().map(Id::as_str))
    .bind(gate.decided_at.map(|at| at.0))
    .bind(gate.id.as_str())
    .bind(gate.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// Keeps that it was told that a decision is late; `false` when somebody did so before.
///
/// # Errors
/// When the database refuses.
pub async fn save_told_late(
    connection: &mut Connection,
    gate: &Id,
    at: UnixMillis,
) -> Result<bool, StoreError> {
    let result = sqlx::query("UPDATE gate SET told_late_at = $1 WHERE id = $2 AND told_late_at IS NULL")
        .bind(at.0)
        .bind(gate.as_str())
        .execute(connection)
        .await?;
    Ok(result.rows_affected() == 1)
}

fn read(row: &AnyRow) -> Result<Gate, StoreError> {
    let text = |column: &str| row.try_get::<String, _>(column);
    let outcome = text("outcome")?;
    Ok(Gate {
        id: id(row, "id")?,
        pilot_id: id(row, "pilot_id")?,
        kind: GateKind::parse(&text("kind")?).ok_or(StoreError::Unreadable("gate.kind"))?,
        number: row.try_get("number")?,
        snapshot_id: id(row, "snapshot_id")?,
        verdict: Rule::parse(&text("verdict")?).ok_or(StoreError::Unreadable("gate.verdict"))?,
        findings: row.try_get("findings")?,
        state: GateState::parse(&text("state")?).ok_or(StoreError::Unreadable("gate.state"))?,
        opened_by: id(row, "opened_by")?,
        opened_at: moment(row, "opened_at")?,
        due_at: moment(row, "due_at")?,
        told_late_at: optional_moment(row, "told_late_at")?,
        signed_by: optional_id(row, "signed_by")?,
        signed_at: optional_moment(row, "signed_at")?,
        signed_note: row.try_get("signed_note")?,
        outcome: match outcome.is_empty() {
            true => None,
            false => Some(Outcome::parse(&outcome).ok_or(StoreError::Unreadable("gate.outcome"))?),
        },
        reason: row.try_get("reason")?,
        language: row.try_get("language")?,
        decided_by: optional_id(row, "decided_by")?,
        decided_at: optional_moment(row, "decided_at")?,
        version: row.try_get("version")?,
    })
}
