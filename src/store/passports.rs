//! What a passport says about the pilots of an organisation, read only.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, find_all, id, moment, optional_moment};
use crate::clock::{Id, UnixMillis};

/// A snapshot, with the agencies behind it.
#[derive(Clone, Debug)]
pub struct Taken {
    pub pilot_id: Id,
    pub number: i64,
    /// JSON of `methods::evidence::Snapshot`.
    pub content: String,
    /// Of the adopter whose measurement it is; empty for the pilot's own.
    pub of_agency: String,
    pub taken_at: UnixMillis,
    pub verified_at: Option<UnixMillis>,
    /// The agency of the verifier; empty when it was not verified, or when no agency stands behind the verifier.
    pub verified_by: String,
}

/// A decision at a gate.
#[derive(Clone, Debug)]
pub struct Decided {
    pub pilot_id: Id,
    pub kind: String,
    pub number: i64,
    pub sha256: String,
    pub verdict: String,
    pub outcome: String,
    pub reason: String,
    pub language: String,
    pub decided_at: UnixMillis,
}

/// Another agency that took a pilot up.
#[derive(Clone, Debug)]
pub struct Adopted {
    pub pilot_id: Id,
    pub agency: String,
    pub state: String,
    pub updated_at: UnixMillis,
}

/// The name of an agency for which the verifier may verify. Verifiers come from outside of both sides, so it is not the
/// pilot's own; empty when they do not verify for any agency any more.
const VERIFIER: &str = "COALESCE((SELECT MIN(v.name) FROM role_grant r JOIN agency v ON v.id = r.scope_id \
    WHERE r.person_id = s.verified_by AND r.role = 'evidence_verifier' AND r.scope_kind = 'agency' \
    AND r.scope_id <> p.agency_id), '')";

/// All snapshots of the pilots of an organisation that are computed, the oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_taken(connection: &mut Connection, organisation: &Id) -> Result<Vec<Taken>, StoreError> {
    let statement = format!(
        "SELECT s.pilot_id, s.number, s.content, s.taken_at, s.verified_at, COALESCE(g.name, '') AS of_agency, \
         CASE WHEN s.verified_at IS NULL THEN '' ELSE {VERIFIER} END AS verified_by \
         FROM evidence_snapshot s JOIN pilot p ON p.id = s.pilot_id \
         LEFT JOIN adoption a ON a.id = s.adoption_id LEFT JOIN agency g ON g.id = a.agency_id \
         WHERE p.organisation_id = $1 AND s.computed_at IS NOT NULL ORDER BY s.taken_at, s.id"
    );
    find_all(connection, statement, organisation.as_str(), taken).await
}

/// All decisions at gates of the pilots of an organisation, the oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_decided(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<Decided>, StoreError> {
    let statement = "SELECT d.pilot_id, d.kind, d.number, s.sha256, d.verdict, d.outcome, d.reason, d.language, d.decided_at \
         FROM gate d JOIN pilot p ON p.id = d.pilot_id JOIN evidence_snapshot s ON s.id = d.snapshot_id \
         WHERE p.organisation_id = $1 AND d.state = 'decided' AND d.decided_at IS NOT NULL ORDER BY d.decided_at, d.id";
    find_all(connection, statement.to_owned(), organisation.as_str(), decided).await
}

/// All agencies that took up a pilot of an organisation, by their names.
///
/// # Errors
/// When the database refuses.
pub async fn list_adopted(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<Adopted>, StoreError> {
    let statement = "SELECT a.pilot_id, g.name, a.state, a.updated_at FROM adoption a JOIN pilot p ON p.id = a.pilot_id \
         JOIN agency g ON g.id = a.agency_id WHERE p.organisation_id = $1 ORDER BY g.name, a.id";
    find_all(connection, statement.to_owned(), organisation.as_str(), adopted).await
}

fn taken(row: &AnyRow) -> Result<Taken, StoreError> {
    Ok(Taken {
        pilot_id: id(row, "pilot_id")?,
        number: row.try_get("number")?,
        content: row.try_get("content")?,
        of_agency: row.try_get("of_agency")?,
        taken_at: moment(row, "taken_at")?,
        verified_at: optional_moment(row, "verified_at")?,
        verified_by: row.try_get("verified_by")?,
    })
}

fn decided(row: &AnyRow) -> Result<Decided, StoreError> {
    Ok(Decided {
        pilot_id: id(row, "pilot_id")?,
        kind: row.try_get("kind")?,
        number: row.try_get("number")?,
        sha256: row.try_get("sha256")?,
        verdict: row.try_get("verdict")?,
        outcome: row.try_get("outcome")?,
        reason: row.try_get("reason")?,
        language: row.try_get("language")?,
        decided_at: moment(row, "decided_at")?,
    })
}

fn adopted(row: &AnyRow) -> Result<Adopted, StoreError> {
    Ok(Adopted {
        pilot_id: id(row, "pilot_id")?,
        agency: row.try_get("name")?,
        state: row.try_get("state")?,
        updated_at: moment(row, "updated_at")?,
    })
}
