//! Agencies: the tree of public bodies.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, find_all, find_one, id, moment, one_row, optional_id, optional_moment};
use crate::clock::{Id, UnixMillis};

/// An agency as stored.
#[derive(Clone, Debug)]
pub struct Agency {
    pub id: Id,
    pub parent_id: Option<Id>,
    pub name: String,
    pub language: String,
    pub kind: String,
    pub region: String,
    pub country: String,
    pub time_zone: String,
    pub currency: String,
    pub about: String,
    pub phone: String,
    pub closed_at: Option<UnixMillis>,
    pub external_id: Option<String>,
    pub created_at: UnixMillis,
    pub version: i64,
}

const AGENCY: &str = "SELECT id, parent_id, name, language, kind, region, country, time_zone, currency, about, phone, \
    closed_at, external_id, created_at, version FROM agency";

/// The agency with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, agency: &Id) -> Result<Option<Agency>, StoreError> {
    find_one(connection, format!("{AGENCY} WHERE id = $1"), agency.as_str(), read).await
}

/// The agency that an import knows by this id.
///
/// # Errors
/// When the database refuses.
pub async fn find_by_external(
    connection: &mut Connection,
    external: &str,
) -> Result<Option<Agency>, StoreError> {
    find_one(connection, format!("{AGENCY} WHERE external_id = $1"), external, read).await
}

/// The open agencies right under another one, by name.
///
/// # Errors
/// When the database refuses.
pub async fn list_under(connection: &mut Connection, parent: &Id) -> Result<Vec<Agency>, StoreError> {
    let statement = format!("{AGENCY} WHERE parent_id = $1 AND closed_at IS NULL ORDER BY name, id");
    find_all(connection, statement, parent.as_str(), read).await
}

/// All agencies by name, the closed ones too.
///
/// # Errors
/// When the database refuses.
pub async fn list(connection: &mut Connection) -> Result<Vec<Agency>, StoreError> {
    let rows =
        sqlx::query(sqlx::AssertSqlSafe(format!("{AGENCY} ORDER BY name, id"))).fetch_all(connection).await?;
    rows.iter().map(read).collect()
}

/// Adds an agency.
///
/// # Errors
/// `Unique` when the id or the external id is taken.
pub async fn insert(connection: &mut Connection, agency: &Agency) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO agency (id, parent_id, name, language, kind, region, country, time_zone, currency, about, phone, \
         closed_at, external_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
    )
    .bind(agency.id.as_str())
    .bind(agency.parent_id.as_ref().map(|id| id.as_str().to_owned()))
    .bind(agency.name.as_str())
    .bind(agency.language.as_str())
    .bind(agency.kind.as_str())
    .bind(agency.region.as_str())
    .bind(agency.country.as_str())
    .bind(agency.time_zone.as_str())
    .bind(agency.currency.as_str())
    .bind(agency.about.as_str())
    .bind(agency.phone.as_str())
    .bind(agency.closed_at.map(|at| at.0))
    .bind(agency.external_id.clone())
    .bind(agency.created_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves what changed about an agency, if nobody else did meanwhile.
///
/// # Errors
/// `Changed` when somebody else saved first.
pub async fn save(connection: &mut Connection, agency: &Agency) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE agency SET parent_id = $1, name = $2, language = $3, kind = $4, region = $5, country = $6, \
         time_zone = $7, currency = $8, about = $9, phone = $10, closed_at = $11, version = version + 1 \
         WHERE id = $12 AND version = $13",
    )
    .bind(agency.parent_id.as_ref().map(|id| id.as_str().to_owned()))
    .bind(agency.name.as_str())
    .bind(agency.language.as_str())
    .bind(agency.kind.as_str())
    .bind(agency.region.as_str())
    .bind(agency.country.as_str())
    .bind(agency.time_zone.as_str())
    .bind(agency.currency.as_str())
    .bind(agency.about.as_str())
    .bind(agency.phone.as_str())
    .bind(agency.closed_at.map(|at| at.0))
    .bind(agency.id.as_str())
    .bind(agency.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

pub(super) fn read(row: &AnyRow) -> Result<Agency, StoreError> {
    Ok(Agency {
        id: id(row, "id")?,
        parent_id: optional_id(row, "parent_id")?,
        name: row.try_get("name")?,
        language: row.try_get("language")?,
        kind: row.try_get("kind")?,
        region: row.try_get("region")?,
        country: row.try_get("country")?,
        time_zone: row.try_get("time_zone")?,
        currency: row.try_get("currency")?,
        about: row.try_get("about")?,
        phone: row.try_get("phone")?,
        closed_at: optional_moment(row, "closed_at")?,
        external_id: row.try_get("external_id")?,
        created_at: moment(row, "created_at")?,
        version: row.try_get("version")?,
    })
}

/// What everybody can see of an agency's work, counted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Work {
    pub challenges: i64,
    pub open: i64,
    pub pilots: i64,
}

/// Counts what everybody can see of an agency's work.
///
/// # Errors
/// When the database refuses.
pub async fn count_work(
    connection: &mut Connection,
    agency: &Id,
    now: UnixMillis,
) -> Result<Work, StoreError> {
    let row = sqlx::query(
        "SELECT (SELECT CAST(COUNT(*) AS BIGINT) FROM challenge WHERE agency_id = $1 AND published_at IS NOT NULL) AS challenges, \
         (SELECT CAST(COUNT(*) AS BIGINT) FROM challenge WHERE agency_id = $2 AND state = 'published' \
         AND submissions_close_at > $3) AS open_now, \
         (SELECT CAST(COUNT(*) AS BIGINT) FROM pilot WHERE agency_id = $4) AS pilots",
    )
    .bind(agency.as_str())
    .bind(agency.as_str())
    .bind(now.0)
    .bind(agency.as_str())
    .fetch_one(connection)
    .await?;
    Ok(Work {
        challenges: row.try_get("challenges")?,
        open: row.try_get("open_now")?,
        pilots: row.try_get("pilots")?,
    })
}
