//! Pilots: the pilot itself, its sites, what is told about it, and the log of its moves.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, find_all, find_one, id, moment, one_row, optional_moment};
use crate::clock::{Id, UnixMillis};
use crate::domain::observations::{Arm, Period};
use crate::domain::pilots::{Destination, PilotState, Standing};
use crate::domain::stages::Stage;

/// A pilot as stored.
#[derive(Clone, Debug)]
pub struct Pilot {
    pub id: Id,
    pub challenge_id: Id,
    pub proposal_id: Id,
    pub agency_id: Id,
    pub organisation_id: Id,
    pub standing: Standing,
    /// The public reason of the last move.
    pub stage_reason: String,
    pub language: String,
    pub title: String,
    pub sector: String,
    pub summary: String,
    pub created_at: UnixMillis,
    pub updated_at: UnixMillis,
    pub version: i64,
}

/// A place where a pilot runs, or ran.
#[derive(Clone, Debug)]
pub struct Site {
    pub id: Id,
    pub pilot_id: Id,
    pub name: String,
    pub region: String,
    pub added_by: Id,
    pub added_at: UnixMillis,
    pub closed_at: Option<UnixMillis>,
    pub measuring: Measuring,
}

/// How things are measured at a site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measuring {
    pub arm: Arm,
    /// The adoption whose site it is; empty for the pilot's own.
    pub adoption_id: String,
    /// The end of the short link to the report of one minute.
    pub code: Option<String>,
    /// What reports are about now; none are taken without.
    pub period: Option<Period>,
}

/// Something that was told about a pilot.
#[derive(Clone, Debug)]
pub struct Update {
    pub id: Id,
    pub pilot_id: Id,
    pub language: String,
    pub title: String,
    pub text: String,
    pub by_id: Id,
    pub at: UnixMillis,
}

/// One line of the log: a move of the stage, with its reason.
#[derive(Clone, Debug)]
pub struct StageMove {
    pub id: Id,
    pub pilot_id: Id,
    pub from: Stage,
    pub to: Destination,
    pub reason: String,
    pub by_id: Id,
    pub at: UnixMillis,
}

const SITE: &str = "SELECT id, pilot_id, name, region, added_by, added_at, closed_at, arm, adoption_id, code, period \
    FROM site";
const PILOT: &str = "SELECT id, challenge_id, proposal_id, agency_id, organisation_id, state, stage, stage_reason, \
    language, title, sector, summary, created_at, updated_at, version FROM pilot";

/// The pilot with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, pilot: &Id) -> Result<Option<Pilot>, StoreError> {
    find_one(connection, format!("{PILOT} WHERE id = $1"), pilot.as_str(), read).await
}

/// The pilot of this proposal.
///
/// # Errors
/// When the database refuses.
pub async fn find_of_proposal(
    connection: &mut Connection,
    proposal: &Id,
) -> Result<Option<Pilot>, StoreError> {
    find_one(connection, format!("{PILOT} WHERE proposal_id = $1"), proposal.as_str(), read).await
}

/// The pilots of a challenge, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_challenge(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<Pilot>, StoreError> {
    list_where(connection, "challenge_id = $1 ORDER BY id", challenge.as_str()).await
}

/// The pilots of an agency, those that changed last first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_agency(connection: &mut Connection, agency: &Id) -> Result<Vec<Pilot>, StoreError> {
    list_where(connection, "agency_id = $1 ORDER BY updated_at DESC, id DESC", agency.as_str()).await
}

/// The pilots of an organisation, those that changed last first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_organisation(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<Pilot>, StoreError> {
    list_where(connection, "organisation_id = $1 ORDER BY updated_at DESC, id DESC", organisation.as_str())
        .await
}

/// Up to `limit` pilots whose id comes after `after` (empty for the first), for those who read all of them.
///
/// # Errors
/// When the database refuses.
pub async fn list_after(
    connection: &mut Connection,
    after: &str,
    limit: i64,
) -> Result<Vec<Pilot>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!("{PILOT} WHERE id > $1 ORDER BY id LIMIT $2")))
        .bind(after)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(read).collect()
}

/// Adds a pilot.
///
/// # Errors
/// `Unique("pilot_proposal_unique")` when the proposal has one.
pub async fn insert(connection: &mut Connection, pilot: &Pilot) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO pilot (id, challenge_id, proposal_id, agency_id, organisation_id, state, stage, stage_reason, \
         language, title, sector, summary, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
    )
    .bind(pilot.id.as_str())
    .bind(pilot.challenge_id.as_str())
    .bind(pilot.proposal_id.as_str())
    .bind(pilot.agency_id.as_str())
    .bind(pilot.organisation_id.as_str())
    .bind(pilot.standing.state.as_str())
    .bind(pilot.standing.stage.as_str())
    .bind(pilot.stage_reason.as_str())
    .bind(pilot.language.as_str())
    .bind(pilot.title.as_str())
    .bind(pilot.sector.as_str())
    .bind(pilot.summary.as_str())
    .bind(pilot.created_at.0)
    .bind(pilot.updated_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves what changed about a pilot, if nobody else did meanwhile.
///
/// # Errors
/// `Changed` when somebody else saved first.
pub async fn save(connection: &mut Connection, pilot: &Pilot) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE pilot SET state = $1, stage = $2, stage_reason = $3, title = $4, sector = $5, summary = $6, \
         updated_at = $7, version = version + 1 WHERE id = $8 AND version = $9",
    )
    .bind(pilot.standing.state.as_str())
    .bind(pilot.standing.stage.as_str())
    .bind(pilot.stage_reason.as_str())
    .bind(pilot.title.as_str())
    .bind(pilot.sector.as_str())
    .bind(pilot.summary.as_str())
    .bind(pilot.updated_at.0)
    .bind(pilot.id.as_str())
    .bind(pilot.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// The sites of a pilot, open ones first, each in the order in which they came.
///
/// # Errors
/// When the database refuses.
pub async fn list_sites(connection: &mut Connection, pilot: &Id) -> Result<Vec<Site>, StoreError> {
    let order = "ORDER BY CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END, added_at, id";
    find_all(connection, format!("{SITE} WHERE pilot_id = $1 {order}"), pilot.as_str(), read_site).await
}

/// The site with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find_site(connection: &mut Connection, site: &Id) -> Result<Option<Site>, StoreError> {
    find_one(connection, format!("{SITE} WHERE id = $1"), site.as_str(), read_site).await
}

/// The site with this short code.
///
/// # Errors
/// When the database refuses.
pub async fn find_site_by_code(connection: &mut Connection, code: &str) -> Result<Option<Site>, StoreError> {
    find_one(connection, format!("{SITE} WHERE code = $1"), code, read_site).await
}

/// Saves how things are measured at a site; the adoption that it belongs to stays.
///
/// # Errors
/// `Unique("site_code_unique")` when another site has this code.
pub async fn save_site_measuring(
    connection: &mut Connection,
    site: &Id,
    measuring: &Measuring,
) -> Result<(), StoreError> {
    let result = sqlx::query("UPDATE site SET arm = $1, code = $2, period = $3 WHERE id = $4")
        .bind(measuring.arm.as_str())
        .bind(measuring.code.clone())
        .bind(measuring.period.map_or("", Period::as_str))
        .bind(site.as_str())
        .execute(connection)
        .await?;
    one_row(result.rows_affected())
}

/// Adds a site.
///
/// # Errors
/// `Unique("site_name_unique")` when the pilot has one of this name.
pub async fn insert_site(connection: &mut Connection, site: &Site) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO site (id, pilot_id, name, name_folded, region, added_by, added_at, closed_at, arm, \
         adoption_id, code, period) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(site.id.as_str())
    .bind(site.pilot_id.as_str())
    .bind(site.name.as_str())
    .bind(site.name.to_lowercase())
    .bind(site.region.as_str())
    .bind(site.added_by.as_str())
    .bind(site.added_at.0)
    .bind(site.closed_at.map(|at| at.0))
    .bind(site.measuring.arm.as_str())
    .bind(site.measuring.adoption_id.as_str())
    .bind(site.measuring.code.clone())
    .bind(site.measuring.period.map_or("", Period::as_str))
    .execute(connection)
    .await?;
    Ok(())
}

/// Closes a site, or opens it again with `None`. Says if that changed anything.
///
/// # Errors
/// When the database refuses.
pub async fn save_site_closed(
    connection: &mut Connection,
    site: &Id,
    closed_at: Option<UnixMillis>,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "UPDATE site SET closed_at = $1 WHERE id = $2 \
         AND (CASE WHEN closed_at IS NULL THEN 1 ELSE 0 END) = $3",
    )
    .bind(closed_at.map(|at| at.0))
    .bind(site.as_str())
    .bind(i64::from(closed_at.is_some()))
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// What was told about a pilot, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_updates(connection: &mut Connection, pilot: &Id) -> Result<Vec<Update>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, pilot_id, language, title, text, by_id, at FROM pilot_update WHERE pilot_id = $1 \
         ORDER BY at DESC, id DESC",
    )
    .bind(pilot.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Update {
                id: id(row, "id")?,
                pilot_id: id(row, "pilot_id")?,
                language: row.try_get("language")?,
                title: row.try_get("title")?,
                text: row.try_get("text")?,
                by_id: id(row, "by_id")?,
                at: moment(row, "at")?,
            })
        })
        .collect()
}

/// Adds an update.
///
/// # Errors
/// When the database refuses.
pub async fn insert_update(connection: &mut Connection, update: &Update) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO pilot_update (id, pilot_id, language, title, text, by_id, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(update.id.as_str())
    .bind(update.pilot_id.as_str())
    .bind(update.language.as_str())
    .bind(update.title.as_str())
    .bind(update.text.as_str())
    .bind(update.by_id.as_str())
    .bind(update.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// The moves of a pilot, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_moves(connection: &mut Connection, pilot: &Id) -> Result<Vec<StageMove>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, pilot_id, from_stage, to_stage, reason, by_id, at FROM stage_move WHERE pilot_id = $1 \
         ORDER BY at DESC, id DESC",
    )
    .bind(pilot.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let (from, to): (String, String) = (row.try_get("from_stage")?, row.try_get("to_stage")?);
            Ok(StageMove {
                id: id(row, "id")?,
                pilot_id: id(row, "pilot_id")?,
                from: Stage::parse(&from).ok_or(StoreError::Unreadable("stage_move.from_stage"))?,
                to: Destination::parse(&to).ok_or(StoreError::Unreadable("stage_move.to_stage"))?,
                reason: row.try_get("reason")?,
                by_id: id(row, "by_id")?,
                at: moment(row, "at")?,
            })
        })
        .collect()
}

/// Adds a line to the log.
///
/// # Errors
/// When the database refuses.
pub async fn insert_move(connection: &mut Connection, line: &StageMove) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO stage_move (id, pilot_id, from_stage, to_stage, reason, by_id, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(line.id.as_str())
    .bind(line.pilot_id.as_str())
    .bind(line.from.as_str())
    .bind(line.to.as_str())
    .bind(line.reason.as_str())
    .bind(line.by_id.as_str())
    .bind(line.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// `condition` is one of this file's own texts, never something from outside.
async fn list_where(
    connection: &mut Connection,
    condition: &'static str,
    value: &str,
) -> Result<Vec<Pilot>, StoreError> {
    find_all(connection, format!("{PILOT} WHERE {condition}"), value, read).await
}

fn read(row: &AnyRow) -> Result<Pilot, StoreError> {
    let (state, stage): (String, String) = (row.try_get("state")?, row.try_get("stage")?);
    Ok(Pilot {
        id: id(row, "id")?,
        challenge_id: id(row, "challenge_id")?,
        proposal_id: id(row, "proposal_id")?,
        agency_id: id(row, "agency_id")?,
        organisation_id: id(row, "organisation_id")?,
        standing: Standing {
            state: PilotState::parse(&state).ok_or(StoreError::Unreadable("pilot.state"))?,
            stage: Stage::parse(&stage).ok_or(StoreError::Unreadable("pilot.stage"))?,
        },
        stage_reason: row.try_get("stage_reason")?,
        language: row.try_get("language")?,
        title: row.try_get("title")?,
        sector: row.try_get("sector")?,
        summary: row.try_get("summary")?,
        created_at: moment(row, "created_at")?,
        updated_at: moment(row, "updated_at")?,
        version: row.try_get("version")?,
    })
}

fn read_site(row: &AnyRow) -> Result<Site, StoreError> {
    let (arm, period): (String, String) = (row.try_get("arm")?, row.try_get("period")?);
    Ok(Site {
        id: id(row, "id")?,
        pilot_id: id(row, "pilot_id")?,
        name: row.try_get("name")?,
        region: row.try_get("region")?,
        added_by: id(row, "added_by")?,
        added_at: moment(row, "added_at")?,
        closed_at: optional_moment(row, "closed_at")?,
        measuring: Measuring {
            arm: Arm::parse(&arm).ok_or(StoreError::Unreadable("site.arm"))?,
            adoption_id: row.try_get("adoption_id")?,
            code: row.try_get("code")?,
            period: match period.as_str() {
                "" => None,
                text => Some(Period::parse(text).ok_or(StoreError::Unreadable("site.period"))?),
            },
        },
    })
}
