//! Published use cases.

use sqlx::Row;

use super::super::{Connection, StoreError, id, json, moment};
use super::{Conditions, Key, Listed, Named, Part, fetch, named, number};
use crate::clock::{Id, UnixMillis};
use crate::domain::use_cases::UseCaseContent;

/// What a list of use cases leaves out.
#[derive(Clone, Debug, Default)]
pub struct UseCaseFilter<'a> {
    pub id: Option<&'a Id>,
    pub sector: Option<&'a str>,
    pub organisation: Option<&'a Id>,
    pub region: Option<&'a str>,
    pub evidence_level: Option<i64>,
    pub written_in: Option<&'a str>,
    pub updated_since: Option<i64>,
}

/// A published use case.
#[derive(Clone, Debug)]
pub struct UseCaseListed {
    pub id: Id,
    pub organisation: Named,
    pub organisation_kind: String,
    pub verified: bool,
    pub region: String,
    pub language: String,
    pub title: String,
    pub sector: String,
    pub content: UseCaseContent,
    pub evidence_level: i64,
    pub published_at: UnixMillis,
    pub updated_at: UnixMillis,
}

const SELECT: &str = "SELECT t.id, t.organisation_id, o.name AS organisation_name, o.language AS organisation_language, \
    o.kind AS organisation_kind, CAST(CASE WHEN o.verified_at IS NULL THEN 0 ELSE 1 END AS BIGINT) AS verified, o.region, \
    t.language, t.title, t.sector, t.content, t.evidence_level, t.published_at, t.updated_at \
    FROM use_case t JOIN organisation o ON o.id = t.organisation_id";

/// Published use cases, those that were published last first.
///
/// # Errors
/// When the database refuses.
pub async fn list_use_cases(
    connection: &mut Connection,
    filter: &UseCaseFilter<'_>,
    part: &Part,
) -> Result<Listed<UseCaseListed>, StoreError> {
    let mut conditions = Conditions::new("t.state = 'published' AND t.published_at IS NOT NULL");
    conditions.add("t.id = ?", filter.id);
    conditions.add("t.sector = ?", filter.sector);
    conditions.add("t.organisation_id = ?", filter.organisation);
    conditions.add("o.region = ?", filter.region);
    conditions.add("t.evidence_level >= ?", filter.evidence_level);
    conditions.add("t.language = ?", filter.written_in);
    conditions.add("t.updated_at >= ?", filter.updated_since);
    fetch(connection, SELECT, conditions, ("t.published_at", "t.id"), part, |row| {
        let found = UseCaseListed {
            id: id(row, "id")?,
            organisation: named(row, "organisation_id", "organisation_name", "organisation_language")?,
            organisation_kind: row.try_get("organisation_kind")?,
            verified: number(row, "verified")? == 1,
            region: row.try_get("region")?,
            language: row.try_get("language")?,
            title: row.try_get("title")?,
            sector: row.try_get("sector")?,
            content: json(row, "content")?,
            evidence_level: number(row, "evidence_level")?,
            published_at: moment(row, "published_at")?,
            updated_at: moment(row, "updated_at")?,
        };
        Ok((Key { at: found.published_at.0, id: found.id.clone() }, found))
    })
    .await
}
