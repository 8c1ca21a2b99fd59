//! Agencies and organisations that are not closed.

use super::super::agencies::{Agency, read as read_agency};
use super::super::organisations::{Organisation, read as read_organisation};
use super::super::{Connection, StoreError};
use super::{Conditions, Key, Listed, Part, fetch};
use crate::clock::Id;

/// What a list of agencies leaves out.
#[derive(Clone, Debug, Default)]
pub struct AgencyFilter<'a> {
    pub kind: Option<&'a str>,
    pub parent: Option<&'a Id>,
    pub country: Option<&'a str>,
    pub region: Option<&'a str>,
    pub written_in: Option<&'a str>,
    pub updated_since: Option<i64>,
}

/// What a list of organisations leaves out.
#[derive(Clone, Debug, Default)]
pub struct OrganisationFilter<'a> {
    pub kind: Option<&'a str>,
    pub region: Option<&'a str>,
    pub verified: Option<bool>,
    pub written_in: Option<&'a str>,
    pub updated_since: Option<i64>,
}

/// Agencies, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_agencies(
    connection: &mut Connection,
    filter: &AgencyFilter<'_>,
    part: &Part,
) -> Result<Listed<Agency>, StoreError> {
    let mut conditions = Conditions::new("t.closed_at IS NULL");
    conditions.add("t.kind = ?", filter.kind);
    conditions.add("t.parent_id = ?", filter.parent);
    conditions.add("t.country = ?", filter.country);
    conditions.add("t.region = ?", filter.region);
    conditions.add("t.language = ?", filter.written_in);
    conditions.add(
        "(t.created_at >= ? OR t.id IN (SELECT o.subject_id FROM outbox o WHERE o.subject_kind = 'agency' AND o.at >= ?))",
        filter.updated_since,
    );
    let select = "SELECT t.id, t.parent_id, t.name, t.language, t.kind, t.region, t.country, t.time_zone, t.currency, \
        t.about, t.phone, t.closed_at, t.external_id, t.created_at, t.version FROM agency t";
    fetch(connection, select, conditions, ("t.created_at", "t.id"), part, |row| {
        let agency = read_agency(row)?;
        Ok((Key { at: agency.created_at.0, id: agency.id.clone() }, agency))
    })
    .await
}

/// Organisations, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_organisations(
    connection: &mut Connection,
    filter: &OrganisationFilter<'_>,
    part: &Part,
) -> Result<Listed<Organisation>, StoreError> {
    let mut conditions = Conditions::new("t.closed_at IS NULL");
    conditions.add("t.kind = ?", filter.kind);
    conditions.add("t.region = ?", filter.region);
    conditions.add("(CASE WHEN t.verified_at IS NULL THEN 0 ELSE 1 END) = ?", filter.verified.map(i64::from));
    conditions.add("t.language = ?", filter.written_in);
    conditions.add(
        "(t.created_at >= ? OR t.id IN (SELECT o.subject_id FROM outbox o WHERE o.subject_kind = 'organisation' \
         AND o.at >= ?))",
        filter.updated_since,
    );
    let select = "SELECT t.id, t.name, t.language, t.kind, t.region, t.about, t.website, t.verified_at, t.verified_by, \
        t.verification_asked_at, t.closed_at, t.external_id, t.created_at, t.version FROM organisation t";
    fetch(connection, select, conditions, ("t.created_at", "t.id"), part, |row| {
        let organisation = read_organisation(row)?;
        Ok((Key { at: organisation.created_at.0, id: organisation.id.clone() }, organisation))
    })
    .await
}
