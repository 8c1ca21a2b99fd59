//! What comments said before they were changed.

use sqlx::Row;

use super::stance;
use crate::clock::{Id, UnixMillis};
use crate::domain::comments::Stance;
use crate::store::{Connection, StoreError, id, moment};

/// What a comment said before it was changed.
#[derive(Clone, Debug)]
pub struct Edit {
    pub comment_id: Id,
    /// When it stopped to say so.
    pub edited_at: UnixMillis,
    pub text: String,
    pub stance: Stance,
}

/// Forgets what a comment said before, when its author takes it away.
///
/// # Errors
/// When the database refuses.
pub async fn delete_edits(connection: &mut Connection, comment: &Id) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM comment_edit WHERE comment_id = $1")
        .bind(comment.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Keeps what a comment said before.
///
/// # Errors
/// When the database refuses.
pub async fn insert_edit(connection: &mut Connection, edit: &Edit) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO comment_edit (comment_id, edited_at, text, stance) VALUES ($1, $2, $3, $4)")
        .bind(edit.comment_id.as_str())
        .bind(edit.edited_at.0)
        .bind(edit.text.as_str())
        .bind(edit.stance.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// What a comment said before, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_edits(connection: &mut Connection, comment: &Id) -> Result<Vec<Edit>, StoreError> {
    let rows = sqlx::query(
        "SELECT comment_id, edited_at, text, stance FROM comment_edit WHERE comment_id = $1 ORDER BY edited_at DESC",
    )
    .bind(comment.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Edit {
                comment_id: id(row, "comment_id")?,
                edited_at: moment(row, "edited_at")?,
                text: row.try_get("text")?,
                stance: stance(row, "stance")?,
            })
        })
        .collect()
}
