//! Reports of what a pilot's observations show, and questions about them. A report never changes once it is computed.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, find_all, find_one, id, moment, one_row, optional_id, optional_moment};
use crate::clock::{Id, UnixMillis};
use crate::domain::evidence::DisputeState;
use crate::domain::gates::GateKind;
use crate::domain::people::Role;

/// A report: what was computed once from the observations that counted at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    pub id: Id,
    pub pilot_id: Id,
    /// Of an adopting agency's own measurement; `None`: of the pilot.
    pub adoption_id: Option<Id>,
    /// 1 for the first of the pilot.
    pub number: i64,
    /// Which change of the pilot's data it is computed from.
    pub change: i64,
    /// Which version of the agreement was in force.
    pub agreement_number: i64,
    /// The gate that it is for; `None`: only to look.
    pub gate: Option<GateKind>,
    /// JSON of what it is computed with.
    pub terms: String,
    /// JSON of the results; empty until they are computed, like `shown`, `sha256` and `computed_at`.
    pub content: String,
    /// JSON of what the page shows besides.
    pub shown: String,
    /// The fingerprint of the results.
    pub sha256: String,
    pub computed_at: Option<UnixMillis>,
    /// What changed since the last one, in words.
    pub note: String,
    pub language: String,
    pub taken_by: Id,
    /// The role in which somebody took it.
    pub taken_as: Role,
    pub taken_at: UnixMillis,
    pub verified_by: Option<Id>,
    pub verified_at: Option<UnixMillis>,
    pub verified_note: String,
}

/// A question about a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    pub id: Id,
    pub snapshot_id: Id,
    pub pilot_id: Id,
    pub author_id: Id,
    pub language: String,
    pub text: String,
    pub state: DisputeState,
    pub asked_at: UnixMillis,
    pub due_at: UnixMillis,
    pub answer: String,
    pub answer_language: String,
    pub answered_by: Option<Id>,
    pub answered_at: Option<UnixMillis>,
    pub version: i64,
}

const SNAPSHOT: &str = "SELECT id, pilot_id, adoption_id, number, change, agreement_number, gate, terms, content, shown, sha256, \
    computed_at, note, language, taken_by, taken_as, taken_at, verified_by, verified_at, verified_note FROM evidence_snapshot";
const DISPUTE: &str = "SELECT id, snapshot_id, pilot_id, author_id, language, text, state, asked_at, due_at, answer, \
    answer_language, answered_by, answered_at, version FROM evidence_dispute";

/// One report.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, snapshot: &Id) -> Result<Option<Snapshot>, StoreError> {
    find_one(connection, format!("{SNAPSHOT} WHERE id = $1"), snapshot.as_str(), read).await
}

/// The reports of a pilot and of those who adopted it, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_pilot(connection: &mut Connection, pilot: &Id) -> Result<Vec<Snapshot>, StoreError> {
    let query = format!("{SNAPSHOT} WHERE pilot_id = $1 ORDER BY taken_at DESC, number DESC, id DESC");
    find_all(connection, query, pilot.as_str(), read).await
}

/// The last computed report of the pilot itself.
///
/// # Errors
/// When the database refuses.
pub async fn find_latest(connection: &mut Connection, pilot: &Id) -> Result<Option<Snapshot>, StoreError> {
    let query = format!(
        "{SNAPSHOT} WHERE pilot_id = $1 AND adoption_id = '' AND computed_at IS NOT NULL ORDER BY number DESC LIMIT 1"
    );
    find_one(connection, query, pilot.as_str(), read).await
}

/// The reports of an organisation's pilots that are computed, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_organisation(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<Snapshot>, StoreError> {
    let query = format!(
        "{SNAPSHOT} WHERE computed_at IS NOT NULL AND pilot_id IN (SELECT id FROM pilot WHERE organisation_id = $1) \
         ORDER BY taken_at, id"
    );
    find_all(connection, query, organisation.as_str(), read).await
}

/// Reports that wait for being computed, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_waiting(connection: &mut Connection) -> Result<Vec<Snapshot>, StoreError> {
    let query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{SNAPSHOT} WHERE computed_at IS NULL ORDER BY taken_at, id"
    )));
    query.fetch_all(connection).await?.iter().map(read).collect()
}

/// The number of the next report.
///
/// # Errors
/// When the database refuses.
pub async fn next_number(
    connection: &mut Connection,
    pilot: &Id,
    adoption: Option<&Id>,
) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COALESCE(MAX(number), 0) AS BIGINT) AS last FROM evidence_snapshot \
         WHERE pilot_id = $1 AND adoption_id = $2",
    )
    .bind(pilot.as_str())
    .bind(adoption.map_or("", Id::as_str))
    .fetch_one(connection)
    .await?;
    Ok(row.try_get::<i64, _>("last")? + 1)
}

/// Adds a report that is not computed yet.
///
/// # Errors
/// `Unique("evidence_snapshot_unique")` when somebody else was first with its number.
pub async fn insert(connection: &mut Connection, snapshot: &Snapshot) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO evidence_snapshot (id, pilot_id, adoption_id, number, change, agreement_number, gate, terms, note, \
         language, taken_by, taken_as, taken_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
    )
    .bind(snapshot.id.as_str())
    .bind(snapshot.pilot_id.as_str())
    .bind(snapshot.adoption_id.as_ref().map_or("", Id::as_str))
    .bind(snapshot.number)
    .bind(snapshot.change)
    .bind(snapshot.agreement_number)
    .bind(snapshot.gate.map_or("", GateKind::as_str))
    .bind(snapshot.terms.as_str())
    .bind(snapshot.note.as_str())
    .bind(snapshot.language.as_str())
    .bind(snapshot.taken_by.as_str())
    .bind(snapshot.taken_as.as_str())
    .bind(snapshot.taken_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Writes the results of a report, once; `false` when they are there.
///
/// # Errors
/// When the database refuses.
pub async fn save_results(connection: &mut Connection, snapshot: &Snapshot) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "UPDATE evidence_snapshot SET content = $1, shown = $2, sha256 = $3, computed_at = $4 \
         WHERE id = $5 AND computed_at IS NULL",
    )
    .bind(snapshot.content.as_str())
    .bind(snapshot.shown.as_str())
    .bind(snapshot.sha256.as_str())
    .bind(snapshot.computed_at.map(|at| at.0))
    .bind(snapshot.id.as_str())
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Writes who checked a report, once.
///
/// # Errors
/// `Changed` when somebody did before.
pub async fn save_verified(connection: &mut Connection, snapshot: &Snapshot) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE evidence_snapshot SET verified_by = $1, verified_at = $2, verified_note = $3 \
         WHERE id = $4 AND verified_at IS NULL",
    )
    .bind(snapshot.verified_by.as_ref().map(Id::as_str))
    .bind(snapshot.verified_at.map(|at| at.0))
    .bind(snapshot.verified_note.as_str())
    .bind(snapshot.id.as_str())
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// One question.
///
/// # Errors
/// When the database refuses.
pub async fn find_dispute(connection: &mut Connection, dispute: &Id) -> Result<Option<Dispute>, StoreError> {
    find_one(connection, format!("{DISPUTE} WHERE id = $1"), dispute.as_str(), read_dispute).await
}

/// The questions about a pilot's reports, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_disputes(connection: &mut Connection, pilot: &Id) -> Result<Vec<Dispute>, StoreError> {
    let query = format!("{DISPUTE} WHERE pilot_id = $1 ORDER BY asked_at DESC, id DESC");
    find_all(connection, query, pilot.as_str(), read_dispute).await
}

/// The questions about reports of an agency's pilots that nobody answered, the first due first.
///
/// # Errors
/// When the database refuses.
pub async fn list_open_disputes(
    connection: &mut Connection,
    agency: &Id,
) -> Result<Vec<Dispute>, StoreError> {
    let query = format!(
        "{DISPUTE} WHERE state = 'open' AND pilot_id IN (SELECT id FROM pilot WHERE agency_id = $1) ORDER BY due_at, id"
    );
    find_all(connection, query, agency.as_str(), read_dispute).await
}

/// Adds a question.
///
/// # Errors
/// `Unique` when it is there: the same form, sent twice.
pub async fn insert_dispute(connection: &mut Connection, dispute: &Dispute) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO evidence_dispute (id, snapshot_id, pilot_id, author_id, language, text, state, asked_at, due_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(dispute.id.as_str())
    .bind(dispute.snapshot_id.as_str())
    .bind(dispute.pilot_id.as_str())
    .bind(dispute.author_id.as_str())
    .bind(dispute.language.as_str())
    .bind(dispute.text.as_str())
    .bind(dispute.state.as_str())
    .bind(dispute.asked_at.0)
    .bind(dispute.due_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves the answer to a question, if nobody else did meanwhile.
///
/// # Errors
/// `Changed` when somebody else was first.
pub async fn save_answer(connection: &mut Connection, dispute: &Dispute) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE evidence_dispute SET state = $1, answer = $2, answer_language = $3, answered_by = $4, answered_at = $5, \
         version = version + 1 WHERE id = $6 AND version = $7",
    )
    .bind(dispute.state.as_str())
    .bind(dispute.answer.as_str())
    .bind(dispute.answer_language.as_str())
    .bind(dispute.answered_by.as_ref().map(Id::as_str))
    .bind(dispute.answered_at.map(|at| at.0))
    .bind(dispute.id.as_str())
    .bind(dispute.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

fn read(row: &AnyRow) -> Result<Snapshot, StoreError> {
    let adoption: String = row.try_get("adoption_id")?;
    let (gate, role): (String, String) = (row.try_get("gate")?, row.try_get("taken_as")?);
    Ok(Snapshot {
        id: id(row, "id")?,
        pilot_id: id(row, "pilot_id")?,
        adoption_id: if adoption.is_empty() { None } else { Some(id(row, "adoption_id")?) },
        number: row.try_get("number")?,
        change: row.try_get("change")?,
        agreement_number: row.try_get("agreement_number")?,
        gate: match gate.is_empty() {
            true => None,
            false => Some(GateKind::parse(&gate).ok_or(StoreError::Unreadable("evidence_snapshot.gate"))?),
        },
        terms: row.try_get("terms")?,
        content: row.try_get("content")?,
        shown: row.try_get("shown")?,
        sha256: row.try_get("sha256")?,
        computed_at: optional_moment(row, "computed_at")?,
        note: row.try_get("note")?,
        language: row.try_get("language")?,
        taken_by: id(row, "taken_by")?,
        taken_as: Role::parse(&role).ok_or(StoreError::Unreadable("evidence_snapshot.taken_as"))?,
        taken_at: moment(row, "taken_at")?,
        verified_by: optional_id(row, "verified_by")?,
        verified_at: optional_moment(row, "verified_at")?,
        verified_note: row.try_get("verified_note")?,
    })
}

fn read_dispute(row: &AnyRow) -> Result<Dispute, StoreError> {
    let state: String = row.try_get("state")?;
    Ok(Dispute {
        id: id(row, "id")?,
        snapshot_id: id(row, "snapshot_id")?,
        pilot_id: id(row, "pilot_id")?,
        author_id: id(row, "author_id")?,
        language: row.try_get("language")?,
        text: row.try_get("text")?,
        state: DisputeState::parse(&state).ok_or(StoreError::Unreadable("evidence_dispute.state"))?,
        asked_at: moment(row, "asked_at")?,
        due_at: moment(row, "due_at")?,
        answer: row.try_get("answer")?,
        answer_language: row.try_get("answer_language")?,
        answered_by: optional_id(row, "answered_by")?,
        answered_at: optional_moment(row, "answered_at")?,
        version: row.try_get("version")?,
    })
}
