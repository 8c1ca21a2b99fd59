//! Invitations by mail to take a role at an agency or in an organisation.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, find_one, id, moment, one_row, optional_moment};
use crate::clock::{Id, UnixMillis};
use crate::domain::people::{Role, Scope};

/// An invitation as stored. Its token is only in the mail.
#[derive(Clone, Debug)]
pub struct Invitation {
    pub id: Id,
    pub scope: Scope,
    pub role: Role,
    pub email: String,
    pub token_hash: String,
    pub invited_by: Id,
    pub created_at: UnixMillis,
    pub expires_at: UnixMillis,
    pub accepted_at: Option<UnixMillis>,
    pub revoked_at: Option<UnixMillis>,
}

const INVITATION: &str = "SELECT id, scope_kind, scope_id, role, email, token_hash, invited_by, created_at, \
    expires_at, accepted_at, revoked_at FROM invitation";

/// The invitation with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, invitation: &Id) -> Result<Option<Invitation>, StoreError> {
    find_one(connection, format!("{INVITATION} WHERE id = $1"), invitation.as_str(), read).await
}

/// The invitation with this token.
///
/// # Errors
/// When the database refuses.
pub async fn find_by_token(
    connection: &mut Connection,
    token_hash: &str,
) -> Result<Option<Invitation>, StoreError> {
    find_one(connection, format!("{INVITATION} WHERE token_hash = $1"), token_hash, read).await
}

/// The invitations of a scope that can still be accepted, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_open(
    connection: &mut Connection,
    scope: &Scope,
    now: UnixMillis,
) -> Result<Vec<Invitation>, StoreError> {
    let (kind, scope_id) = scope.columns();
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{INVITATION} WHERE scope_kind = $1 AND scope_id = $2 AND accepted_at IS NULL AND revoked_at IS NULL \
         AND expires_at > $3 ORDER BY created_at DESC, id DESC"
    )))
    .bind(kind)
    .bind(scope_id)
    .bind(now.0)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read).collect()
}

/// Adds an invitation.
///
/// # Errors
/// When the database refuses.
pub async fn insert(connection: &mut Connection, invitation: &Invitation) -> Result<(), StoreError> {
    let (kind, scope_id) = invitation.scope.columns();
    sqlx::query(
        "INSERT INTO invitation (id, scope_kind, scope_id, role, email, email_folded, token_hash, invited_by, \
         created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(invitation.id.as_str())
    .bind(kind)
    .bind(scope_id)
    .bind(invitation.role.as_str())
    .bind(invitation.email.as_str())
    .bind(invitation.email.to_lowercase())
    .bind(invitation.token_hash.as_str())
    .bind(invitation.invited_by.as_str())
    .bind(invitation.created_at.0)
    .bind(invitation.expires_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Marks an invitation as accepted.
///
/// # Errors
/// `Changed` when it was accepted or taken back already.
pub async fn save_accepted(
    connection: &mut Connection,
    invitation: &Id,
    by: &Id,
    at: UnixMillis,
) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE invitation SET accepted_at = $1, accepted_by = $2 \
         WHERE id = $3 AND accepted_at IS NULL AND revoked_at IS NULL",
    )
    .bind(at.0)
    .bind(by.as_str())
    .bind(invitation.as_str())
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// Takes an invitation back; taking it back twice, or after it was accepted, changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn save_revoked(
    connection: &mut Connection,
    invitation: &Id,
    at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE invitation SET revoked_at = $1 WHERE id = $2 AND accepted_at IS NULL AND revoked_at IS NULL",
    )
    .bind(at.0)
    .bind(invitation.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

fn read(row: &AnyRow) -> Result<Invitation, StoreError> {
    let (kind, scope_id, role): (String, String, String) =
        (row.try_get("scope_kind")?, row.try_get("scope_id")?, row.try_get("role")?);
    Ok(Invitation {
        id: id(row, "id")?,
        scope: Scope::parse(&kind, &scope_id).ok_or(StoreError::Unreadable("invitation.scope_kind"))?,
        role: Role::parse(&role).ok_or(StoreError::Unreadable("invitation.role"))?,
        email: row.try_get("email")?,
        token_hash: row.try_get("token_hash")?,
        invited_by: id(row, "invited_by")?,
        created_at: moment(row, "created_at")?,
        expires_at: moment(row, "expires_at")?,
        accepted_at: optional_moment(row, "accepted_at")?,
        revoked_at: optional_moment(row, "revoked_at")?,
    })
}
