//! Pilots, which are all public.

use sqlx::Row;

use super::super::{Connection, StoreError, id, moment};
use super::{Conditions, Key, Listed, Named, Part, fetch, named, number};
use crate::clock::{Id, UnixMillis};
use crate::domain::pilots::PilotState;
use crate::domain::stages::Stage;

/// What a list of pilots leaves out.
#[derive(Clone, Debug, Default)]
pub struct PilotFilter<'a> {
    pub id: Option<&'a Id>,
    pub state: Option<&'a str>,
    pub stage: Option<&'a str>,
    pub sector: Option<&'a str>,
    pub agency: Option<&'a Id>,
    pub organisation: Option<&'a Id>,
    pub challenge: Option<&'a Id>,
    pub country: Option<&'a str>,
    pub region: Option<&'a str>,
    pub written_in: Option<&'a str>,
    pub updated_since: Option<i64>,
}

/// A pilot.
#[derive(Clone, Debug)]
pub struct PilotListed {
    pub id: Id,
    pub challenge: Named,
    pub proposal_id: Id,
    pub agency: Named,
    pub country: String,
    pub region: String,
    pub organisation: Named,
    pub state: PilotState,
    pub stage: Stage,
    /// The public reason of the last move.
    pub stage_reason: String,
    pub language: String,
    pub title: String,
    pub sector: String,
    pub summary: String,
    /// Sites where it runs now.
    pub sites: i64,
    pub created_at: UnixMillis,
    pub updated_at: UnixMillis,
}

const SELECT: &str = "SELECT t.id, t.challenge_id, c.title AS challenge_title, c.language AS challenge_language, t.proposal_id, \
    t.agency_id, a.name AS agency_name, a.language AS agency_language, a.country, a.region, t.organisation_id, \
    o.name AS organisation_name, o.language AS organisation_language, t.state, t.stage, t.stage_reason, t.language, t.title, \
    t.sector, t.summary, t.created_at, t.updated_at, \
    (SELECT CAST(COUNT(*) AS BIGINT) FROM site s WHERE s.pilot_id = t.id AND s.closed_at IS NULL) AS sites \
    FROM pilot t JOIN challenge c ON c.id = t.challenge_id JOIN agency a ON a.id = t.agency_id \
    JOIN organisation o ON o.id = t.organisation_id";

/// Pilots, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_pilots(
    connection: &mut Connection,
    filter: &PilotFilter<'_>,
    part: &Part,
) -> Result<Listed<PilotListed>, StoreError> {
    let mut conditions = Conditions::new("t.created_at IS NOT NULL");
    conditions.add("t.id = ?", filter.id);
    conditions.add("t.state = ?", filter.state);
    conditions.add("t.stage = ?", filter.stage);
    conditions.add("t.sector = ?", filter.sector);
    conditions.add("t.agency_id = ?", filter.agency);
    conditions.add("t.organisation_id = ?", filter.organisation);
    conditions.add("t.challenge_id = ?", filter.challenge);
    conditions.add("a.country = ?", filter.country);
    conditions.add("a.region = ?", filter.region);
    conditions.add("t.language = ?", filter.written_in);
    conditions.add("t.updated_at >= ?", filter.updated_since);
    fetch(connection, SELECT, conditions, ("t.created_at", "t.id"), part, |row| {
        let (state, stage): (String, String) = (row.try_get("state")?, row.try_get("stage")?);
        let found = PilotListed {
            id: id(row, "id")?,
            challenge: named(row, "challenge_id", "challenge_title", "challenge_language")?,
            proposal_id: id(row, "proposal_id")?,
            agency: named(row, "agency_id", "agency_name", "agency_language")?,
            country: row.try_get("country")?,
            region: row.try_get("region")?,
            organisation: named(row, "organisation_id", "organisation_name", "organisation_language")?,
            state: PilotState::parse(&state).ok_or(StoreError::Unreadable("pilot.state"))?,
            stage: Stage::parse(&stage).ok_or(StoreError::Unreadable("pilot.stage"))?,
            stage_reason: row.try_get("stage_reason")?,
            language: row.try_get("language")?,
            title: row.try_get("title")?,
            sector: row.try_get("sector")?,
            summary: row.try_get("summary")?,
            sites: number(row, "sites")?,
            created_at: moment(row, "created_at")?,
            updated_at: moment(row, "updated_at")?,
        };
        Ok((Key { at: found.created_at.0, id: found.id.clone() }, found))
    })
    .await
}
