//! Who has which role, seen from the agency, organisation or platform that it is for.

use sqlx::Row;

use super::{Connection, StoreError, id, moment};
use crate::clock::{Id, UnixMillis};
use crate::domain::people::{Role, Scope};

/// A role of a person, with what lists show about them.
#[derive(Clone, Debug)]
pub struct Holder {
    pub person_id: Id,
    pub name: String,
    pub email: String,
    pub role: Role,
    pub granted_at: UnixMillis,
}

/// Everybody who has a role for a scope, by name.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_scope(connection: &mut Connection, scope: &Scope) -> Result<Vec<Holder>, StoreError> {
    let (kind, scope_id) = scope.columns();
    let rows = sqlx::query(
        "SELECT role_grant.person_id AS person_id, person.name AS name, person.email AS email, \
         role_grant.role AS role, role_grant.granted_at AS granted_at \
         FROM role_grant JOIN person ON person.id = role_grant.person_id \
         WHERE role_grant.scope_kind = $1 AND role_grant.scope_id = $2 \
         ORDER BY person.name, person.id, role_grant.granted_at, role_grant.id",
    )
    .bind(kind)
    .bind(scope_id)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let role: String = row.try_get("role")?;
            Ok(Holder {
                person_id: id(row, "person_id")?,
                name: row.try_get("name")?,
                email: row.try_get("email")?,
                role: Role::parse(&role).ok_or(StoreError::Unreadable("role_grant.role"))?,
                granted_at: moment(row, "granted_at")?,
            })
        })
        .collect()
}
