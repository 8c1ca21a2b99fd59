//! The agreements of pilots: drafts, offers, the one in force and those before it.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{
    Connection, StoreError, find_all, find_one, flag, id, moment, one_row, optional_id, optional_moment,
    to_json,
};
use crate::clock::{Id, UnixMillis};
use crate::domain::agreements::{AgreementContent, AgreementState, Side};

/// One version of the agreement of a pilot, as stored.
#[derive(Clone, Debug)]
pub struct Agreement {
    pub id: Id,
    pub pilot_id: Id,
    /// 1 for the first, then one more for each amendment.
    pub number: i64,
    pub state: AgreementState,
    /// Who wrote it last.
    pub side: Side,
    pub content: AgreementContent,
    /// The content as it is stored, byte for byte: what the fingerprint is of.
    pub json: String,
    /// Lower-case hexadecimal SHA-256 of `json`; empty in a draft.
    pub sha256: String,
    /// Why the agreement was changed; empty for the first.
    pub reason: String,
    pub written_by: Id,
    pub agency: Option<Signature>,
    pub organisation: Option<Signature>,
    pub in_force_at: Option<UnixMillis>,
    /// It changed what is measured or how it is judged while the pilot was running.
    pub moved_goalposts: bool,
    pub created_at: UnixMillis,
    pub updated_at: UnixMillis,
    pub version: i64,
}

/// Who signed for a side, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub by: Id,
    pub at: UnixMillis,
}

/// Somebody who wrote a part of an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writer {
    pub person_id: Id,
    pub side: Side,
}

const AGREEMENT: &str = "SELECT id, pilot_id, number, state, side, content, sha256, reason, written_by, \
    agency_signed_by, agency_signed_at, organisation_signed_by, organisation_signed_at, in_force_at, moved_goalposts, \
    created_at, updated_at, version FROM agreement";

/// The agreement that holds for this pilot now; `None` until both sides signed one.
///
/// # Errors
/// When the database refuses.
pub async fn find_in_force(connection: &mut Connection, pilot: &Id) -> Result<Option<Agreement>, StoreError> {
    find_one(
        connection,
        format!("{AGREEMENT} WHERE pilot_id = $1 AND state = 'in_force' ORDER BY number DESC LIMIT 1"),
        pilot.as_str(),
        read,
    )
    .await
}

/// The draft or the offer that the two sides of this pilot work on.
///
/// # Errors
/// When the database refuses.
pub async fn find_open(connection: &mut Connection, pilot: &Id) -> Result<Option<Agreement>, StoreError> {
    find_one(
        connection,
        format!(
            "{AGREEMENT} WHERE pilot_id = $1 AND state IN ('draft', 'offered') ORDER BY number DESC LIMIT 1"
        ),
        pilot.as_str(),
        read,
    )
    .await
}

/// The version with this number, whatever its state.
///
/// # Errors
/// When the database refuses.
pub async fn find_number(
    connection: &mut Connection,
    pilot: &Id,
    number: i64,
) -> Result<Option<Agreement>, StoreError> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!("{AGREEMENT} WHERE pilot_id = $1 AND number = $2")))
        .bind(pilot.as_str())
        .bind(number)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(read).transpose()
}

/// All versions of a pilot's agreement, newest first; drafts and offers too.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_pilot(connection: &mut Connection, pilot: &Id) -> Result<Vec<Agreement>, StoreError> {
    find_all(
        connection,
        format!("{AGREEMENT} WHERE pilot_id = $1 ORDER BY number DESC"),
        pilot.as_str(),
        read,
    )
    .await
}

/// The agreements in force of the pilots of an agency.
///
/// # Errors
/// When the database refuses.
pub async fn list_in_force_of_agency(
    connection: &mut Connection,
    agency: &Id,
) -> Result<Vec<Agreement>, StoreError> {
    find_all(
        connection,
        format!(
            "{AGREEMENT} WHERE state = 'in_force' AND pilot_id IN (SELECT id FROM pilot WHERE agency_id = $1) \
             ORDER BY pilot_id"
        ),
        agency.as_str(),
        read,
    )
    .await
}

/// Adds a version.
///
/// # Errors
/// `Unique("agreement_number_unique")` when the pilot has one with this number.
pub async fn insert(connection: &mut Connection, agreement: &Agreement) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO agreement (id, pilot_id, number, state, side, content, sha256, reason, written_by, \
         agency_signed_by, agency_signed_at, organisation_signed_by, organisation_signed_at, in_force_at, \
         moved_goalposts, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
    )
    .bind(agreement.id.as_str())
    .bind(agreement.pilot_id.as_str())
    .bind(agreement.number)
    .bind(agreement.state.as_str())
    .bind(agreement.side.as_str())
    .bind(agreement.json.as_str())
    .bind(agreement.sha256.as_str())
    .bind(agreement.reason.as_str())
    .bind(agreement.written_by.as_str())
    .bind(agreement.agency.as_ref().map(|signed| signed.by.to_string()))
    .bind(agreement.agency.as_ref().map(|signed| signed.at.0))
    .bind(agreement.organisation.as_ref().map(|signed| signed.by.to_string()))
    .bind(agreement.organisation.as_ref().map(|signed| signed.at.0))
    .bind(agreement.in_force_at.map(|at| at.0))
    .bind(i64::from(agreement.moved_goalposts))
    .bind(agreement.created_at.0)
    .bind(agreement.updated_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves what is written, if nobody else did meanwhile.
///
/// # Errors
/// `Changed` when somebody else saved first.
pub async fn save(connection: &mut Connection, agreement: &Agreement) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE agreement SET state = $1, side = $2, content = $3, sha256 = $4, reason = $5, written_by = $6, \
         agency_signed_by = $7, agency_signed_at = $8, organisation_signed_by = $9, \
         organisation_signed_at = $10, in_force_at = $11, moved_goalposts = $12, updated_at = $13, \
         version = version + 1 WHERE id = $14 AND version = $15",
    )
    .bind(agreement.state.as_str())
    .bind(agreement.side.as_str())
    .bind(agreement.json.as_str())
    .bind(agreement.sha256.as_str())
    .bind(agreement.reason.as_str())
    .bind(agreement.written_by.as_str())
    .bind(agreement.agency.as_ref().map(|signed| signed.by.to_string()))
    .bind(agreement.agency.as_ref().map(|signed| signed.at.0))
    .bind(agreement.organisation.as_ref().map(|signed| signed.by.to_string()))
    .bind(agreement.organisation.as_ref().map(|signed| signed.at.0))
    .bind(agreement.in_force_at.map(|at| at.0))
    .bind(i64::from(agreement.moved_goalposts))
    .bind(agreement.updated_at.0)
    .bind(agreement.id.as_str())
    .bind(agreement.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// Throws a draft away, if nobody changed it meanwhile. What was ever signed stays.
///
/// # Errors
/// `Changed` when it is no draft any more, or another one.
pub async fn delete_draft(connection: &mut Connection, agreement: &Agreement) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM agreement_writer WHERE agreement_id = $1")
        .bind(agreement.id.as_str())
        .execute(&mut *connection)
        .await?;
    let result = sqlx::query("DELETE FROM agreement WHERE id = $1 AND version = $2 AND state = 'draft'")
        .bind(agreement.id.as_str())
        .bind(agreement.version)
        .execute(connection)
        .await?;
    one_row(result.rows_affected())
}

/// Notes that somebody wrote a part of it; noting it twice changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn insert_writer(
    connection: &mut Connection,
    agreement: &Id,
    writer: &Writer,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO agreement_writer (agreement_id, person_id, side) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    )
    .bind(agreement.as_str())
    .bind(writer.person_id.as_str())
    .bind(writer.side.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

/// Everybody who wrote a part of it.
///
/// # Errors
/// When the database refuses.
pub async fn list_writers(connection: &mut Connection, agreement: &Id) -> Result<Vec<Writer>, StoreError> {
    find_all(
        connection,
        "SELECT person_id, side FROM agreement_writer WHERE agreement_id = $1 ORDER BY person_id, side"
            .to_owned(),
        agreement.as_str(),
        |row| {
            let side: String = row.try_get("side")?;
            Ok(Writer {
                person_id: id(row, "person_id")?,
                side: Side::parse(&side).ok_or(StoreError::Unreadable("agreement_writer.side"))?,
            })
        },
    )
    .await
}

impl Agreement {
    /// Puts other words into it: the content and the text that is stored are one.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn write(&mut self, content: AgreementContent) -> Result<(), StoreError> {
        self.json = to_json(&content, "agreement.content")?;
        self.content = content;
        Ok(())
    }
}

fn read(row: &AnyRow) -> Result<Agreement, StoreError> {
    let (state, side): (String, String) = (row.try_get("state")?, row.try_get("side")?);
    let text: String = row.try_get("content")?;
    Ok(Agreement {
        id: id(row, "id")?,
        pilot_id: id(row, "pilot_id")?,
        number: row.try_get("number")?,
        state: AgreementState::parse(&state).ok_or(StoreError::Unreadable("agreement.state"))?,
        side: Side::parse(&side).ok_or(StoreError::Unreadable("agreement.side"))?,
        content: serde_json::from_str(&text).map_err(|_| StoreError::Unreadable("agreement.content"))?,
        json: text,
        sha256: row.try_get("sha256")?,
        reason: row.try_get("reason")?,
        written_by: id(row, "written_by")?,
        agency: signature(row, "agency_signed_by", "agency_signed_at")?,
        organisation: signature(row, "organisation_signed_by", "organisation_signed_at")?,
        in_force_at: optional_moment(row, "in_force_at")?,
        moved_goalposts: flag(row, "moved_goalposts")?,
        created_at: moment(row, "created_at")?,
        updated_at: moment(row, "updated_at")?,
        version: row.try_get("version")?,
    })
}

fn signature(row: &AnyRow, by: &str, at: &str) -> Result<Option<Signature>, StoreError> {
    let signed = optional_id(row, by)?.zip(optional_moment(row, at)?);
    Ok(signed.map(|(by, at)| Signature { by, at }))
}
