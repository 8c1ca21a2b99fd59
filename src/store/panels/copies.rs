//! What a panel that does not see names gets of the files of ideas.

use sqlx::Row;
use sqlx::any::AnyRow;

use crate::clock::{Id, UnixMillis};
use crate::domain::Kind;
use crate::domain::blind::CopyState;
use crate::store::{Connection, StoreError, find_all, find_one, id, moment, one_row, optional_moment};

/// What is known of a file without its bidder's names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlindCopy {
    pub attachment_id: Id,
    /// Digest of the names that were looked for.
    pub looked_for: String,
    pub state: CopyState,
    /// The copy in the folder of files; empty when there is none.
    pub sha256: String,
    pub size: i64,
    pub checked_at: UnixMillis,
    /// The chair has looked at it and shows it.
    pub shown_at: Option<UnixMillis>,
}

const COPY: &str =
    "SELECT attachment_id, looked_for, state, sha256, size, checked_at, shown_at FROM blind_copy";

/// What is known of one file.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, attachment: &Id) -> Result<Option<BlindCopy>, StoreError> {
    find_one(connection, format!("{COPY} WHERE attachment_id = $1"), attachment.as_str(), read).await
}

/// What is known of the files of an idea.
///
/// # Errors
/// When the database refuses.
pub async fn list(connection: &mut Connection, proposal: &Id) -> Result<Vec<BlindCopy>, StoreError> {
    let kind = Kind::Proposal.as_str();
    let query = format!(
        "{COPY} WHERE attachment_id IN (SELECT id FROM attachment WHERE owner_kind = '{kind}' AND owner_id = $1)"
    );
    find_all(connection, query, proposal.as_str(), read).await
}

/// Keeps what a look through a file found. Whether the chair shows it stays as it is.
///
/// # Errors
/// When the database refuses.
pub async fn save(connection: &mut Connection, copy: &BlindCopy) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO blind_copy (attachment_id, looked_for, state, sha256, size, checked_at) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (attachment_id) DO UPDATE SET looked_for = excluded.looked_for, state = excluded.state, \
         sha256 = excluded.sha256, size = excluded.size, checked_at = excluded.checked_at",
    )
    .bind(copy.attachment_id.as_str())
    .bind(copy.looked_for.as_str())
    .bind(copy.state.as_str())
    .bind(copy.sha256.as_str())
    .bind(copy.size)
    .bind(copy.checked_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Shows a file to the panel, or holds it back again with no time.
///
/// # Errors
/// `Changed` when nobody looked through it.
pub async fn save_shown(
    connection: &mut Connection,
    attachment: &Id,
    at: Option<UnixMillis>,
    by: &Id,
) -> Result<(), StoreError> {
    let result = sqlx::query("UPDATE blind_copy SET shown_at = $1, shown_by = $2 WHERE attachment_id = $3")
        .bind(at.map(|at| at.0))
        .bind(by.as_str())
        .bind(attachment.as_str())
        .execute(connection)
        .await?;
    one_row(result.rows_affected())
}

fn read(row: &AnyRow) -> Result<BlindCopy, StoreError> {
    let state: String = row.try_get("state")?;
    Ok(BlindCopy {
        attachment_id: id(row, "attachment_id")?,
        looked_for: row.try_get("looked_for")?,
        state: CopyState::parse(&state).ok_or(StoreError::Unreadable("blind_copy.state"))?,
        sha256: row.try_get("sha256")?,
        size: row.try_get("size")?,
        checked_at: moment(row, "checked_at")?,
        shown_at: optional_moment(row, "shown_at")?,
    })
}
