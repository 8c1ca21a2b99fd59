//! Organisations: teams that answer challenges.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, find_one, id, moment, one_row, optional_id, optional_moment};
use crate::clock::{Id, UnixMillis};

/// An organisation as stored.
#[derive(Clone, Debug)]
pub struct Organisation {
    pub id: Id,
    pub name: String,
    pub language: String,
    pub kind: String,
    pub region: String,
    pub about: String,
    pub website: String,
    pub verified_at: Option<UnixMillis>,
    pub verified_by: Option<Id>,
    pub verification_asked_at: Option<UnixMillis>,
    pub closed_at: Option<UnixMillis>,
    pub external_id: Option<String>,
    pub created_at: UnixMillis,
    pub version: i64,
}

const ORGANISATION: &str = "SELECT id, name, language, kind, region, about, website, verified_at, verified_by, \
    verification_asked_at, closed_at, external_id, created_at, version FROM organisation";

/// The organisation with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Option<Organisation>, StoreError> {
    find_one(connection, format!("{ORGANISATION} WHERE id = $1"), organisation.as_str(), read).await
}

/// The organisation that an import knows by this id.
///
/// # Errors
/// When the database refuses.
pub async fn find_by_external(
    connection: &mut Connection,
    external: &str,
) -> Result<Option<Organisation>, StoreError> {
    find_one(connection, format!("{ORGANISATION} WHERE external_id = $1"), external, read).await
}

/// All organisations that are not closed, by name.
///
/// # Errors
/// When the database refuses.
pub async fn list(connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{ORGANISATION} WHERE closed_at IS NULL ORDER BY name_folded, id"
    )))
    .fetch_all(connection)
    .await?;
    rows.iter().map(read).collect()
}

/// One page of the organisations that are not closed, by name.
///
/// # Errors
/// When the database refuses.
pub async fn list_page(
    connection: &mut Connection,
    limit: i64,
    offset: i64,
) -> Result<Vec<Organisation>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{ORGANISATION} WHERE closed_at IS NULL ORDER BY name_folded, id LIMIT $1 OFFSET $2"
    )))
    .bind(limit)
    .bind(offset)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read).collect()
}

/// How many organisations are not closed.
///
/// # Errors
/// When the database refuses.
pub async fn count(connection: &mut Connection) -> Result<i64, StoreError> {
    let row =
        sqlx::query("SELECT CAST(COUNT(*) AS BIGINT) AS number FROM organisation WHERE closed_at IS NULL")
            .fetch_one(connection)
            .await?;
    Ok(row.try_get("number")?)
}

/// The organisations that ask to be verified, those that wait longest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_asking(connection: &mut Connection) -> Result<Vec<Organisation>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{ORGANISATION} WHERE verification_asked_at IS NOT NULL AND verified_at IS NULL AND closed_at IS NULL \
         ORDER BY verification_asked_at, id"
    )))
    .fetch_all(connection)
    .await?;
    rows.iter().map(read).collect()
}

/// Adds an organisation.
///
/// # Errors
/// `Unique("organisation_name_unique")` when another has this name.
pub async fn insert(connection: &mut Connection, organisation: &Organisation) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO organisation (id, name, name_folded, language, kind, region, about, website, verified_at, \
         verified_by, verification_asked_at, closed_at, external_id, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
    )
    .bind(organisation.id.as_str())
    .bind(organisation.name.as_str())
    .bind(crate::domain::values::folded(&organisation.name))
    .bind(organisation.language.as_str())
    .bind(organisation.kind.as_str())
    .bind(organisation.region.as_str())
    .bind(organisation.about.as_str())
    .bind(organisation.website.as_str())
    .bind(organisation.verified_at.map(|at| at.0))
    .bind(organisation.verified_by.as_ref().map(|id| id.as_str().to_owned()))
    .bind(organisation.verification_asked_at.map(|at| at.0))
    .bind(organisation.closed_at.map(|at| at.0))
    .bind(organisation.external_id.clone())
    .bind(organisation.created_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves what changed about an organisation, if nobody else did meanwhile.
///
/// # Errors
/// `Changed` when somebody else saved first, `Unique("organisation_name_unique")` when another has this name.
pub async fn save(connection: &mut Connection, organisation: &Organisation) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE organisation SET name = $1, name_folded = $2, language = $3, kind = $4, region = $5, about = $6, \
         website = $7, verified_at = $8, verified_by = $9, verification_asked_at = $10, closed_at = $11, \
         version = version + 1 WHERE id = $12 AND version = $13",
    )
    .bind(organisation.name.as_str())
    .bind(crate::domain::values::folded(&organisation.name))
    .bind(organisation.language.as_str())
    .bind(organisation.kind.as_str())
    .bind(organisation.region.as_str())
    .bind(organisation.about.as_str())
    .bind(organisation.website.as_str())
    .bind(organisation.verified_at.map(|at| at.0))
    .bind(organisation.verified_by.as_ref().map(|id| id.as_str().to_owned()))
    .bind(organisation.verification_asked_at.map(|at| at.0))
    .bind(organisation.closed_at.map(|at| at.0))
    .bind(organisation.id.as_str())
    .bind(organisation.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

pub(super) fn read(row: &AnyRow) -> Result<Organisation, StoreError> {
    Ok(Organisation {
        id: id(row, "id")?,
        name: row.try_get("name")?,
        language: row.try_get("language")?,
        kind: row.try_get("kind")?,
        region: row.try_get("region")?,
        about: row.try_get("about")?,
        website: row.try_get("website")?,
        verified_at: optional_moment(row, "verified_at")?,
        verified_by: optional_id(row, "verified_by")?,
        verification_asked_at: optional_moment(row, "verification_asked_at")?,
        closed_at: optional_moment(row, "closed_at")?,
        external_id: row.try_get("external_id")?,
        created_at: moment(row, "created_at")?,
        version: row.try_get("version")?,
    })
}

/// A title that a page of an organisation links to.
#[derive(Clone, Debug)]
pub struct Work {
    pub id: Id,
    pub title: String,
    pub language: String,
}

/// The published use cases of an organisation, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_use_cases(connection: &mut Connection, organisation: &Id) -> Result<Vec<Work>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, title, language FROM use_case WHERE organisation_id = $1 AND state = 'published' \
         ORDER BY published_at DESC, id DESC LIMIT 50",
    )
    .bind(organisation.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(work).collect()
}

/// The pilots of an organisation, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_pilots(connection: &mut Connection, organisation: &Id) -> Result<Vec<Work>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, title, language FROM pilot WHERE organisation_id = $1 ORDER BY created_at DESC, id DESC LIMIT 50",
    )
    .bind(organisation.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(work).collect()
}

/// The proposals of an organisation, alone or with others, whose challenge's results are out, the newest first. Who may
/// read them is for the caller to decide.
///
/// # Errors
/// When the database refuses.
pub async fn list_released_proposals(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<Id>, StoreError> {
    let rows = sqlx::query(
        "SELECT p.id FROM proposal p JOIN challenge c ON c.id = p.challenge_id \
         WHERE c.released_at IS NOT NULL AND p.submitted_at IS NOT NULL AND (p.organisation_id = $1 OR EXISTS \
         (SELECT 1 FROM proposal_partner q WHERE q.proposal_id = p.id AND q.organisation_id = $2 AND q.accepted_at IS NOT NULL)) \
         ORDER BY p.submitted_at DESC, p.id DESC LIMIT 50",
    )
    .bind(organisation.as_str())
    .bind(organisation.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| id(row, "id")).collect()
}

fn work(row: &AnyRow) -> Result<Work, StoreError> {
    Ok(Work { id: id(row, "id")?, title: row.try_get("title")?, language: row.try_get("language")? })
}
