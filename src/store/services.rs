//! The services of agencies.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, find_all, find_one, id, json, moment, one_row, to_json};
use crate::clock::{Id, UnixMillis};
use crate::domain::services::ServiceContent;
use crate::domain::values::folded;

/// A service as stored.
#[derive(Clone, Debug)]
pub struct Service {
    pub id: Id,
    pub agency_id: Id,
    pub language: String,
    pub name: String,
    pub content: ServiceContent,
    pub created_by: Id,
    pub created_at: UnixMillis,
    pub updated_at: UnixMillis,
    pub version: i64,
}

const SERVICE: &str = "SELECT id, agency_id, language, name, content, created_by, created_at, updated_at, version \
    FROM service";

/// The service with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, service: &Id) -> Result<Option<Service>, StoreError> {
    find_one(connection, format!("{SERVICE} WHERE id = $1"), service.as_str(), read).await
}

/// The services of an agency, by name.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_agency(connection: &mut Connection, agency: &Id) -> Result<Vec<Service>, StoreError> {
    find_all(
        connection,
        format!("{SERVICE} WHERE agency_id = $1 ORDER BY name_folded, id"),
        agency.as_str(),
        read,
    )
    .await
}

/// How many services an agency lists.
///
/// # Errors
/// When the database refuses.
pub async fn count_of_agency(connection: &mut Connection, agency: &Id) -> Result<i64, StoreError> {
    let row = sqlx::query("SELECT CAST(COUNT(*) AS BIGINT) AS services FROM service WHERE agency_id = $1")
        .bind(agency.as_str())
        .fetch_one(connection)
        .await?;
    Ok(row.try_get("services")?)
}

/// The service of an agency that has this name.
///
/// # Errors
/// When the database refuses.
pub async fn find_by_name(
    connection: &mut Connection,
    agency: &Id,
    name: &str,
) -> Result<Option<Service>, StoreError> {
    let row =
        sqlx::query(sqlx::AssertSqlSafe(format!("{SERVICE} WHERE agency_id = $1 AND name_folded = $2")))
            .bind(agency.as_str())
            .bind(folded(name))
            .fetch_optional(connection)
            .await?;
    row.as_ref().map(read).transpose()
}

/// Adds a service.
///
/// # Errors
/// `Unique("service_name_unique")` when the agency has one of this name.
pub async fn insert(connection: &mut Connection, service: &Service) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO service (id, agency_id, language, name, name_folded, content, created_by, created_at, \
         updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(service.id.as_str())
    .bind(service.agency_id.as_str())
    .bind(service.language.as_str())
    .bind(service.name.as_str())
    .bind(folded(&service.name))
    .bind(to_json(&service.content, "service.content")?)
    .bind(service.created_by.as_str())
    .bind(service.created_at.0)
    .bind(service.updated_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves what is written of a service, if nobody else did meanwhile.
///
/// # Errors
/// `Changed` when somebody else saved first, `Unique("service_name_unique")` when the agency has another one of this name.
pub async fn save(connection: &mut Connection, service: &Service) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE service SET language = $1, name = $2, name_folded = $3, content = $4, updated_at = $5, \
         version = version + 1 WHERE id = $6 AND version = $7",
    )
    .bind(service.language.as_str())
    .bind(service.name.as_str())
    .bind(folded(&service.name))
    .bind(to_json(&service.content, "service.content")?)
    .bind(service.updated_at.0)
    .bind(service.id.as_str())
    .bind(service.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

fn read(row: &AnyRow) -> Result<Service, StoreError> {
    Ok(Service {
        id: id(row, "id")?,
        agency_id: id(row, "agency_id")?,
        language: row.try_get("language")?,
        name: row.try_get("name")?,
        content: json(row, "content")?,
        created_by: id(row, "created_by")?,
        created_at: moment(row, "created_at")?,
        updated_at: moment(row, "updated_at")?,
        version: row.try_get("version")?,
    })
}
