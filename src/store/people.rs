//! People, their sessions, links to sign in, and roles.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, find_one, id, moment, one_row, optional_moment};
use crate::clock::{Id, UnixMillis};
use crate::domain::people::{Grant, Role, Scope};

/// A person as stored.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: Id,
    pub email: String,
    pub name: String,
    pub place: String,
    pub language: String,
    pub identity_level: String,
    pub password_hash: Option<String>,
    /// The TOTP secret, sealed with the key of the installation.
    pub totp_sealed: Option<String>,
    pub totp_confirmed_at: Option<UnixMillis>,
    pub totp_last_step: i64,
    pub suspended_at: Option<UnixMillis>,
    pub created_at: UnixMillis,
    pub version: i64,
}

/// A mailed link and code that signs somebody in, once.
#[derive(Clone, Debug)]
pub struct SignInLink {
    pub id: Id,
    pub email: String,
    pub name: String,
    pub language: String,
    pub token_hash: String,
    pub code_hash: String,
    pub return_to: String,
    pub attempts: i64,
    pub created_at: UnixMillis,
    pub expires_at: UnixMillis,
    pub used_at: Option<UnixMillis>,
}

/// A browser that is signed in.
#[derive(Clone, Debug)]
pub struct Session {
    pub id: Id,
    pub token_hash: String,
    pub person_id: Id,
    pub device: String,
    pub created_at: UnixMillis,
    pub last_seen_at: UnixMillis,
    pub expires_at: UnixMillis,
    pub second_factor_at: Option<UnixMillis>,
    pub ended_at: Option<UnixMillis>,
}

const PERSON: &str = "SELECT id, email, name, place, language, identity_level, password_hash, totp_sealed, \
    totp_confirmed_at, totp_last_step, suspended_at, created_at, version FROM person";

/// The person with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, person: &Id) -> Result<Option<Person>, StoreError> {
    find_one(connection, format!("{PERSON} WHERE id = $1"), person.as_str(), read_person).await
}

/// The person with this address, folded.
///
/// # Errors
/// When the database refuses.
pub async fn find_by_email(connection: &mut Connection, folded: &str) -> Result<Option<Person>, StoreError> {
    find_one(connection, format!("{PERSON} WHERE email_folded = $1"), folded, read_person).await
}

/// Adds a person.
///
/// # Errors
/// `Unique("person_email_unique")` when the address has an account.
pub async fn insert(connection: &mut Connection, person: &Person) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO person (id, email, email_folded, name, place, language, identity_level, password_hash, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(person.id.as_str())
    .bind(person.email.as_str())
    .bind(person.email.to_lowercase())
    .bind(person.name.as_str())
    .bind(person.place.as_str())
    .bind(person.language.as_str())
    .bind(person.identity_level.as_str())
    .bind(person.password_hash.clone())
    .bind(person.created_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts another address in place of the one that a person had.
///
/// # Errors
/// `Unique` when somebody else has it, `Changed` when the person is no longer as they were read.
pub async fn save_email(
    connection: &mut Connection,
    person: &Person,
    email: &str,
    folded: &str,
) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE person SET email = $1, email_folded = $2, version = version + 1 WHERE id = $3 AND version = $4",
    )
    .bind(email)
    .bind(folded)
    .bind(person.id.as_str())
    .bind(person.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// Saves what changed about a person, if nobody else did meanwhile.
///
/// # Errors
/// `Changed` when somebody else saved first.
pub async fn save(connection: &mut Connection, person: &Person) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE person SET name = $1, place = $2, language = $3, identity_level = $4, password_hash = $5, \
         totp_sealed = $6, totp_confirmed_at = $7, totp_last_step = $8, suspended_at = $9, version = version + 1 \
         WHERE id = $10 AND version = $11",
    )
    .bind(person.name.as_str())
    .bind(person.place.as_str())
    .bind(person.language.as_str())
    .bind(person.identity_level.as_str())
    .bind(person.password_hash.clone())
    .bind(person.totp_sealed.clone())
    .bind(person.totp_confirmed_at.map(|at| at.0))
    .bind(person.totp_last_step)
    .bind(person.suspended_at.map(|at| at.0))
    .bind(person.id.as_str())
    .bind(person.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// People whose address or name holds `part` (folded), by name; everybody when it is empty.
///
/// # Errors
/// When the database refuses.
pub async fn list_matching(
    connection: &mut Connection,
    part: &str,
    limit: i64,
    offset: i64,
) -> Result<Vec<Person>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{PERSON} WHERE email_folded LIKE $1 ESCAPE '!' OR LOWER(name) LIKE $2 ESCAPE '!' \
         ORDER BY name, id LIMIT $3 OFFSET $4"
    )))
    .bind(holding(part))
    .bind(holding(part))
    .bind(limit)
    .bind(offset)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_person).collect()
}

/// How many people [`list_matching`] finds.
///
/// # Errors
/// When the database refuses.
pub async fn count_matching(connection: &mut Connection, part: &str) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COUNT(*) AS BIGINT) AS number FROM person \
         WHERE email_folded LIKE $1 ESCAPE '!' OR LOWER(name) LIKE $2 ESCAPE '!'",
    )
    .bind(holding(part))
    .bind(holding(part))
    .fetch_one(connection)
    .await?;
    Ok(row.try_get("number")?)
}

/// The roles of a person.
///
/// # Errors
/// When the database refuses.
pub async fn list_grants(connection: &mut Connection, person: &Id) -> Result<Vec<Grant>, StoreError> {
    let rows = sqlx::query(
        "SELECT role, scope_kind, scope_id FROM role_grant WHERE person_id = $1 ORDER BY granted_at, id",
    )
    .bind(person.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_grant).collect()
}

/// The people who have a role for a scope, those with it longest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_with_role(
    connection: &mut Connection,
    role: Role,
    scope: &Scope,
) -> Result<Vec<Id>, StoreError> {
    let (kind, scope_id) = scope.columns();
    let rows = sqlx::query(
        "SELECT person_id FROM role_grant WHERE role = $1 AND scope_kind = $2 AND scope_id = $3 ORDER BY granted_at, id",
    )
    .bind(role.as_str())
    .bind(kind)
    .bind(scope_id)
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| id(row, "person_id")).collect()
}

/// Gives a person a role; giving it twice changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn insert_grant(
    connection: &mut Connection,
    grant_id: &Id,
    person: &Id,
    grant: &Grant,
    by: Option<&Id>,
    at: UnixMillis,
) -> Result<(), StoreError> {
    let (kind, scope_id) = grant.scope.columns();
    sqlx::query(
        "INSERT INTO role_grant (id, person_id, role, scope_kind, scope_id, granted_by, granted_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (person_id, role, scope_kind, scope_id) DO NOTHING",
    )
    .bind(grant_id.as_str())
    .bind(person.as_str())
    .bind(grant.role.as_str())
    .bind(kind)
    .bind(scope_id)
    .bind(by.map(|id| id.as_str().to_owned()))
    .bind(at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes a role away.
///
/// # Errors
/// When the database refuses.
pub async fn delete_grant(connection: &mut Connection, person: &Id, grant: &Grant) -> Result<(), StoreError> {
    let (kind, scope_id) = grant.scope.columns();
    sqlx::query(
        "DELETE FROM role_grant WHERE person_id = $1 AND role = $2 AND scope_kind = $3 AND scope_id = $4",
    )
    .bind(person.as_str())
    .bind(grant.role.as_str())
    .bind(kind)
    .bind(scope_id)
    .execute(connection)
    .await?;
    Ok(())
}

/// Keeps a link that was mailed.
///
/// # Errors
/// When the database refuses.
pub async fn insert_link(connection: &mut Connection, link: &SignInLink) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO sign_in_link (id, email_folded, email, name, language, token_hash, code_hash, return_to, created_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(link.id.as_str())
    .bind(link.email.to_lowercase())
    .bind(link.email.as_str())
    .bind(link.name.as_str())
    .bind(link.language.as_str())
    .bind(link.token_hash.as_str())
    .bind(link.code_hash.as_str())
    .bind(link.return_to.as_str())
    .bind(link.created_at.0)
    .bind(link.expires_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// The link with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find_link(connection: &mut Connection, link: &Id) -> Result<Option<SignInLink>, StoreError> {
    let row = sqlx::query(
        "SELECT id, email, name, language, token_hash, code_hash, return_to, attempts, created_at, expires_at, used_at \
         FROM sign_in_link WHERE id = $1",
    )
    .bind(link.as_str())
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(read_link).transpose()
}

/// The link with this token.
///
/// # Errors
/// When the database refuses.
pub async fn find_link_by_token(
    connection: &mut Connection,
    token_hash: &str,
) -> Result<Option<SignInLink>, StoreError> {
    let row = sqlx::query(
        "SELECT id, email, name, language, token_hash, code_hash, return_to, attempts, created_at, expires_at, used_at \
         FROM sign_in_link WHERE token_hash = $1",
    )
    .bind(token_hash)
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(read_link).transpose()
}

/// Counts a wrong code.
///
/// # Errors
/// When the database refuses.
pub async fn save_attempt(connection: &mut Connection, link: &Id) -> Result<(), StoreError> {
    sqlx::query("UPDATE sign_in_link SET attempts = attempts + 1 WHERE id = $1")
        .bind(link.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Marks a link as used.
///
/// # Errors
/// `Changed` when it was used already.
pub async fn save_link_used(
    connection: &mut Connection,
    link: &Id,
    at: UnixMillis,
) -> Result<(), StoreError> {
    let result = sqlx::query("UPDATE sign_in_link SET used_at = $1 WHERE id = $2 AND used_at IS NULL")
        .bind(at.0)
        .bind(link.as_str())
        .execute(connection)
        .await?;
    one_row(result.rows_affected())
}

/// Keeps a new session.
///
/// # Errors
/// When the database refuses.
pub async fn insert_session(connection: &mut Connection, session: &Session) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO session (id, token_hash, person_id, device, created_at, last_seen_at, expires_at, second_factor_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(session.id.as_str())
    .bind(session.token_hash.as_str())
    .bind(session.person_id.as_str())
    .bind(session.device.as_str())
    .bind(session.created_at.0)
    .bind(session.last_seen_at.0)
    .bind(session.expires_at.0)
    .bind(session.second_factor_at.map(|at| at.0))
    .execute(connection)
    .await?;
    Ok(())
}

/// The session with this token that has neither ended nor run out.
///
/// # Errors
/// When the database refuses.
pub async fn find_session(
    connection: &mut Connection,
    token_hash: &str,
    now: UnixMillis,
) -> Result<Option<Session>, StoreError> {
    let row = sqlx::query(
        "SELECT id, token_hash, person_id, device, created_at, last_seen_at, expires_at, second_factor_at, ended_at \
         FROM session WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > $2",
    )
    .bind(token_hash)
    .bind(now.0)
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(read_session).transpose()
}

/// A session with its person and their roles: what each request of somebody who signed in needs to know.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub session_id: Id,
    pub last_seen_at: UnixMillis,
    pub second_factor_at: Option<UnixMillis>,
    pub person_id: Id,
    pub name: String,
    pub email: String,
    pub language: String,
    pub suspended: bool,
    /// A second factor is set up.
    pub enrolled: bool,
    /// How much is unread in their inbox, counted up to a limit.
    pub unread: i64,
    pub grants: Vec<Grant>,
}

/// Who has the session with this token, which has neither ended nor run out; in one query. What is unread is counted up to
/// `most_unread`.
///
/// # Errors
/// When the database refuses.
pub async fn find_signed_in(
    connection: &mut Connection,
    token_hash: &str,
    now: UnixMillis,
    most_unread: i64,
) -> Result<Option<SignedIn>, StoreError> {
    let rows = sqlx::query(
        "SELECT s.id AS session_id, s.last_seen_at, s.second_factor_at, p.id AS person_id, p.name, p.email, p.language, \
         p.suspended_at, p.totp_confirmed_at, g.role, g.scope_kind, g.scope_id, (SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT 1 \
         FROM notice n WHERE n.person_id = s.person_id AND n.read_at IS NULL LIMIT $3) u) AS unread FROM session s \
         JOIN person p ON p.id = s.person_id LEFT JOIN role_grant g ON g.person_id = p.id \
         WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > $2 ORDER BY g.granted_at, g.id",
    )
    .bind(token_hash)
    .bind(now.0)
    .bind(most_unread)
    .fetch_all(connection)
    .await?;
    let Some(row) = rows.first() else { return Ok(None) };
    let mut grants = Vec::new();
    for row in &rows {
        // Somebody without a role has one row without one.
        if row.try_get::<Option<String>, _>("role")?.is_some() {
            grants.push(read_grant(row)?);
        }
    }
    Ok(Some(SignedIn {
        session_id: id(row, "session_id")?,
        last_seen_at: moment(row, "last_seen_at")?,
        second_factor_at: optional_moment(row, "second_factor_at")?,
        person_id: id(row, "person_id")?,
        name: row.try_get("name")?,
        email: row.try_get("email")?,
        language: row.try_get("language")?,
        suspended: optional_moment(row, "suspended_at")?.is_some(),
        enrolled: optional_moment(row, "totp_confirmed_at")?.is_some(),
        unread: row.try_get("unread")?,
        grants,
    }))
}

/// The sessions of a person that are still open, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_sessions(
    connection: &mut Connection,
    person: &Id,
    now: UnixMillis,
) -> Result<Vec<Session>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, token_hash, person_id, device, created_at, last_seen_at, expires_at, second_factor_at, ended_at \
         FROM session WHERE person_id = $1 AND ended_at IS NULL AND expires_at > $2 ORDER BY last_seen_at DESC, id DESC",
    )
    .bind(person.as_str())
    .bind(now.0)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_session).collect()
}

/// Notes when a session was last used.
///
/// # Errors
/// When the database refuses.
pub async fn save_session_seen(
    connection: &mut Connection,
    session: &Id,
    at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE session SET last_seen_at = $1 WHERE id = $2")
        .bind(at.0)
        .bind(session.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Notes that the second factor was shown in a session.
///
/// # Errors
/// When the database refuses.
pub async fn save_second_factor(
    connection: &mut Connection,
    session: &Id,
    at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE session SET second_factor_at = $1 WHERE id = $2")
        .bind(at.0)
        .bind(session.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Forgets in all sessions and tokens of a person that a second factor was shown.
///
/// # Errors
/// When the database refuses.
pub async fn clear_second_factor(connection: &mut Connection, person: &Id) -> Result<(), StoreError> {
    sqlx::query("UPDATE api_token SET second_factor_at = NULL WHERE person_id = $1")
        .bind(person.as_str())
        .execute(&mut *connection)
        .await?;
    sqlx::query("UPDATE session SET second_factor_at = NULL WHERE person_id = $1")
        .bind(person.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Ends a session of this person; ending it twice changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn save_session_end(
    connection: &mut Connection,
    person: &Id,
    session: &Id,
    at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE session SET ended_at = $1 WHERE id = $2 AND person_id = $3 AND ended_at IS NULL")
        .bind(at.0)
        .bind(session.as_str())
        .bind(person.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Ends the sessions of a person, all but one if it is named.
///
/// # Errors
/// When the database refuses.
pub async fn save_sessions_end(
    connection: &mut Connection,
    person: &Id,
    except: Option<&Id>,
    at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE session SET ended_at = $1 WHERE person_id = $2 AND id <> $3 AND ended_at IS NULL")
        .bind(at.0)
        .bind(person.as_str())
        .bind(except.map_or("", Id::as_str))
        .execute(connection)
        .await?;
    Ok(())
}

/// A pattern for `LIKE … ESCAPE '!'` that finds texts that hold `part`.
fn holding(part: &str) -> String {
    let escaped = part.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    format!("%{escaped}%")
}

fn read_person(row: &AnyRow) -> Result<Person, StoreError> {
    Ok(Person {
        id: id(row, "id")?,
        email: row.try_get("email")?,
        name: row.try_get("name")?,
        place: row.try_get("place")?,
        language: row.try_get("language")?,
        identity_level: row.try_get("identity_level")?,
        password_hash: row.try_get("password_hash")?,
        totp_sealed: row.try_get("totp_sealed")?,
        totp_confirmed_at: optional_moment(row, "totp_confirmed_at")?,
        totp_last_step: row.try_get("totp_last_step")?,
        suspended_at: optional_moment(row, "suspended_at")?,
        created_at: moment(row, "created_at")?,
        version: row.try_get("version")?,
    })
}

fn read_grant(row: &AnyRow) -> Result<Grant, StoreError> {
    let (role, kind, scope): (String, String, String) =
        (row.try_get("role")?, row.try_get("scope_kind")?, row.try_get("scope_id")?);
    Ok(Grant {
        role: Role::parse(&role).ok_or(StoreError::Unreadable("role_grant.role"))?,
        scope: Scope::parse(&kind, &scope).ok_or(StoreError::Unreadable("role_grant.scope_kind"))?,
    })
}

fn read_link(row: &AnyRow) -> Result<SignInLink, StoreError> {
    Ok(SignInLink {
        id: id(row, "id")?,
        email: row.try_get("email")?,
        name: row.try_get("name")?,
        language: row.try_get("language")?,
        token_hash: row.try_get("token_hash")?,
        code_hash: row.try_get("code_hash")?,
        return_to: row.try_get("return_to")?,
        attempts: row.try_get("attempts")?,
        created_at: moment(row, "created_at")?,
        expires_at: moment(row, "expires_at")?,
        used_at: optional_moment(row, "used_at")?,
    })
}

fn read_session(row: &AnyRow) -> Result<Session, StoreError> {
    Ok(Session {
        id: id(row, "id")?,
        token_hash: row.try_get("token_hash")?,
        person_id: id(row, "person_id")?,
        device: row.try_get("device")?,
        created_at: moment(row, "created_at")?,
        last_seen_at: moment(row, "last_seen_at")?,
        expires_at: moment(row, "expires_at")?,
        second_factor_at: optional_moment(row, "second_factor_at")?,
        ended_at: optional_moment(row, "ended_at")?,
    })
}
