//! Files that belong to a challenge, a fix or an idea. Their bytes are kept by `adapters::files` under their SHA-256.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, id, moment, one_row, optional_moment};
use crate::clock::{Id, UnixMillis};
use crate::domain::{Kind, Subject};

/// A file that somebody added to something.
#[derive(Clone, Debug)]
pub struct Attachment {
    pub id: Id,
    pub owner: Subject,
    /// The name that it is downloaded under, already safe.
    pub name: String,
    pub media_type: String,
    /// Bytes, after metadata was taken out.
    pub size: i64,
    /// Lower-case hexadecimal.
    pub sha256: String,
    pub uploaded_by: Id,
    pub uploaded_at: UnixMillis,
    pub removed_at: Option<UnixMillis>,
}

const COLUMNS: &str =
    "id, owner_kind, owner_id, name, media_type, size, sha256, uploaded_by, uploaded_at, removed_at";

/// The attachment with this id, removed or not.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, attachment: &Id) -> Result<Option<Attachment>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM attachment WHERE id = $1");
    let row =
        sqlx::query(sqlx::AssertSqlSafe(sql)).bind(attachment.as_str()).fetch_optional(connection).await?;
    row.as_ref().map(attachment_of).transpose()
}

/// The attachments of a thing that were not removed, the oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list(connection: &mut Connection, owner: &Subject) -> Result<Vec<Attachment>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM attachment WHERE owner_kind = $1 AND owner_id = $2 AND removed_at IS NULL \
         ORDER BY uploaded_at, id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(owner.kind.as_str())
        .bind(owner.id.as_str())
        .fetch_all(connection)
        .await?;
    rows.iter().map(attachment_of).collect()
}

/// The SHA-256 of every file that must be there.
///
/// # Errors
/// When the database refuses.
pub async fn list_hashes(connection: &mut Connection) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query("SELECT DISTINCT sha256 FROM attachment WHERE removed_at IS NULL ORDER BY sha256")
        .fetch_all(connection)
        .await?;
    rows.iter().map(|row| Ok(row.try_get("sha256")?)).collect()
}

/// Adds an attachment.
///
/// # Errors
/// When the database refuses.
pub async fn insert(connection: &mut Connection, attachment: &Attachment) -> Result<(), StoreError> {
    let sql = format!("INSERT INTO attachment ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(attachment.id.as_str())
        .bind(attachment.owner.kind.as_str())
        .bind(attachment.owner.id.as_str())
        .bind(attachment.name.as_str())
        .bind(attachment.media_type.as_str())
        .bind(attachment.size)
        .bind(attachment.sha256.as_str())
        .bind(attachment.uploaded_by.as_str())
        .bind(attachment.uploaded_at.0)
        .bind(attachment.removed_at.map(|at| at.0))
        .execute(connection)
        .await?;
    Ok(())
}

/// Notes that an attachment was removed.
///
/// # Errors
/// `Changed` when it was removed before; when the database refuses.
pub async fn save_removed(
    connection: &mut Connection,
    attachment: &Id,
    at: UnixMillis,
) -> Result<(), StoreError> {
    let result = sqlx::query("UPDATE attachment SET removed_at = $1 WHERE id = $2 AND removed_at IS NULL")
        .bind(at.0)
        .bind(attachment.as_str())
        .execute(connection)
        .await?;
    one_row(result.rows_affected())
}

fn attachment_of(row: &AnyRow) -> Result<Attachment, StoreError> {
    let kind: String = row.try_get("owner_kind")?;
    let kind = Kind::parse(&kind).ok_or(StoreError::Unreadable("attachment.owner_kind"))?;
    Ok(Attachment {
        id: id(row, "id")?,
        owner: Subject::new(kind, id(row, "owner_id")?),
        name: row.try_get("name")?,
        media_type: row.try_get("media_type")?,
        size: row.try_get("size")?,
        sha256: row.try_get("sha256")?,
        uploaded_by: id(row, "uploaded_by")?,
        uploaded_at: moment(row, "uploaded_at")?,
        removed_at: optional_moment(row, "removed_at")?,
    })
}

/// Whose thing it is that a file belongs to, and how far it has come.
#[derive(Clone, Debug)]
pub struct Owner {
    pub state: String,
    /// The agency of a challenge, or the agency that a proposal was sent to.
    pub agency_id: Option<Id>,
    /// The organisation of a use case or a proposal.
    pub organisation_id: Option<Id>,
    /// Organisations that answer together with it.
    pub partners: Vec<Id>,
    /// When it was let out for everybody.
    pub public_at: Option<UnixMillis>,
    /// The state of the challenge that a proposal answers; empty otherwise.
    pub challenge_state: String,
    /// The last moment in which a proposal can be sent or changed.
    pub closes_at: Option<UnixMillis>,
}

/// Whose thing a use case or a proposal is; `None` when it is not there or files do not belong to its kind.
///
/// # Errors
/// When the database refuses.
pub async fn find_owner(connection: &mut Connection, owner: &Subject) -> Result<Option<Owner>, StoreError> {
    let sql = match owner.kind {
        Kind::UseCase => {
            "SELECT state, organisation_id, '' AS agency_id, published_at AS public_at, '' AS challenge_state, \
             CAST(NULL AS BIGINT) AS closes_at FROM use_case WHERE id = $1"
        }
        Kind::Proposal => {
            "SELECT proposal.state AS state, proposal.organisation_id AS organisation_id, \
             challenge.agency_id AS agency_id, proposal.made_public_at AS public_at, challenge.state AS challenge_state, \
             challenge.submissions_close_at AS closes_at FROM proposal JOIN challenge ON challenge.id = proposal.challenge_id WHERE proposal.id = $1"
        }
        _ => return Ok(None),
    };
    let Some(row) = sqlx::query(sql).bind(owner.id.as_str()).fetch_optional(&mut *connection).await? else {
        return Ok(None);
    };
    let agency: String = row.try_get("agency_id")?;
    let mut partners = Vec::new();
    if owner.kind == Kind::Proposal {
        let rows = sqlx::query(
            "SELECT organisation_id FROM proposal_partner WHERE proposal_id = $1 AND accepted_at IS NOT NULL",
        )
        .bind(owner.id.as_str())
        .fetch_all(&mut *connection)
        .await?;
        partners = rows.iter().map(|row| id(row, "organisation_id")).collect::<Result<_, _>>()?;
    }
    Ok(Some(Owner {
        state: row.try_get("state")?,
        agency_id: (!agency.is_empty()).then(|| Id::stored(agency)),
        organisation_id: Some(id(&row, "organisation_id")?),
        partners,
        public_at: optional_moment(&row, "public_at")?,
        challenge_state: row.try_get("challenge_state")?,
        closes_at: optional_moment(&row, "closes_at")?,
    }))
}
