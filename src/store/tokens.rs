//! Tokens of programs that act for a person, and what they asked for under an idempotency key.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, id, moment, optional_moment};
use crate::clock::{Id, UnixMillis};

/// A token as stored: never the token itself, only a hash of it.
#[derive(Clone, Debug)]
pub struct Token {
    pub id: Id,
    pub person_id: Id,
    pub name: String,
    pub token_hash: String,
    /// Its last characters.
    pub ending: String,
    /// The text forms of its scopes, with spaces between them.
    pub scopes: String,
    /// When the second factor was shown in the session that made it.
    pub second_factor_at: Option<UnixMillis>,
    pub created_at: UnixMillis,
    pub expires_at: UnixMillis,
    pub last_used_at: Option<UnixMillis>,
    pub revoked_at: Option<UnixMillis>,
}

/// Something that a program asked for under a key of its own.
#[derive(Clone, Debug)]
pub struct Request {
    pub person_id: Id,
    pub key: String,
    /// A hash of what was asked for.
    pub fingerprint: String,
    /// The id of what it makes.
    pub made_id: Id,
    pub at: UnixMillis,
}

const TOKEN: &str = "SELECT id, person_id, name, token_hash, ending, scopes, second_factor_at, created_at, expires_at, \
    last_used_at, revoked_at FROM api_token";

/// The token with this hash that was neither revoked nor has run out.
///
/// # Errors
/// When the database refuses.
pub async fn find(
    connection: &mut Connection,
    token_hash: &str,
    now: UnixMillis,
) -> Result<Option<Token>, StoreError> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{TOKEN} WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > $2"
    )))
    .bind(token_hash)
    .bind(now.0)
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(read).transpose()
}

/// The token with this id, whatever became of it.
///
/// # Errors
/// When the database refuses.
pub async fn find_by_id(connection: &mut Connection, token: &Id) -> Result<Option<Token>, StoreError> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!("{TOKEN} WHERE id = $1")))
        .bind(token.as_str())
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(read).transpose()
}

/// The tokens of a person that were not revoked, the newest first; those that have run out too.
///
/// # Errors
/// When the database refuses.
pub async fn list(connection: &mut Connection, person: &Id) -> Result<Vec<Token>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{TOKEN} WHERE person_id = $1 AND revoked_at IS NULL ORDER BY created_at DESC, id DESC"
    )))
    .bind(person.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(read).collect()
}

/// Adds a token.
///
/// # Errors
/// `Unique` when there is one with this id.
pub async fn insert(connection: &mut Connection, token: &Token) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO api_token (id, person_id, name, token_hash, ending, scopes, second_factor_at, created_at, \
         expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(token.id.as_str())
    .bind(token.person_id.as_str())
    .bind(token.name.as_str())
    .bind(token.token_hash.as_str())
    .bind(token.ending.as_str())
    .bind(token.scopes.as_str())
    .bind(token.second_factor_at.map(|at| at.0))
    .bind(token.created_at.0)
    .bind(token.expires_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Notes when a token was last used.
///
/// # Errors
/// When the database refuses.
pub async fn save_used(connection: &mut Connection, token: &Id, at: UnixMillis) -> Result<(), StoreError> {
    sqlx::query("UPDATE api_token SET last_used_at = $1 WHERE id = $2")
        .bind(at.0)
        .bind(token.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Revokes a token of this person; says if there was one.
///
/// # Errors
/// When the database refuses.
pub async fn save_revoked(
    connection: &mut Connection,
    person: &Id,
    token: &Id,
    at: UnixMillis,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "UPDATE api_token SET revoked_at = $1 WHERE id = $2 AND person_id = $3 AND revoked_at IS NULL",
    )
    .bind(at.0)
    .bind(token.as_str())
    .bind(person.as_str())
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// What this person asked for under this key.
///
/// # Errors
/// When the database refuses.
pub async fn find_request(
    connection: &mut Connection,
    person: &Id,
    key: &str,
) -> Result<Option<Request>, StoreError> {
    let row = sqlx::query(
        "SELECT person_id, request_key, fingerprint, made_id, at FROM api_request \
         WHERE person_id = $1 AND request_key = $2",
    )
    .bind(person.as_str())
    .bind(key)
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Request {
            person_id: id(&row, "person_id")?,
            key: row.try_get("request_key")?,
            fingerprint: row.try_get("fingerprint")?,
            made_id: id(&row, "made_id")?,
            at: moment(&row, "at")?,
        })
    })
    .transpose()
}

/// Keeps what was asked for; `false` when the key is in use.
///
/// # Errors
/// When the database refuses.
pub async fn insert_request(connection: &mut Connection, request: &Request) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "INSERT INTO api_request (person_id, request_key, fingerprint, made_id, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT DO NOTHING",
    )
    .bind(request.person_id.as_str())
    .bind(request.key.as_str())
    .bind(request.fingerprint.as_str())
    .bind(request.made_id.as_str())
    .bind(request.at.0)
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Forgets what was asked for under a key, because nothing came of it.
///
/// # Errors
/// When the database refuses.
pub async fn delete_request(connection: &mut Connection, person: &Id, key: &str) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM api_request WHERE person_id = $1 AND request_key = $2")
        .bind(person.as_str())
        .bind(key)
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets what this person asked for before a moment.
///
/// # Errors
/// When the database refuses.
pub async fn delete_requests_before(
    connection: &mut Connection,
    person: &Id,
    before: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM api_request WHERE person_id = $1 AND at < $2")
        .bind(person.as_str())
        .bind(before.0)
        .execute(connection)
        .await?;
    Ok(())
}

fn read(row: &AnyRow) -> Result<Token, StoreError> {
    Ok(Token {
        id: id(row, "id")?,
        person_id: id(row, "person_id")?,
        name: row.try_get("name")?,
        token_hash: row.try_get("token_hash")?,
        ending: row.try_get("ending")?,
        scopes: row.try_get("scopes")?,
        second_factor_at: optional_moment(row, "second_factor_at")?,
        created_at: moment(row, "created_at")?,
        expires_at: moment(row, "expires_at")?,
        last_used_at: optional_moment(row, "last_used_at")?,
        revoked_at: optional_moment(row, "revoked_at")?,
    })
}
