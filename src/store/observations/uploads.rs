//! Files of observations that wait to be read. Their bytes stay until they were read, and no longer: they may hold codes of
//! cases.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::super::{Connection, StoreError, find_all, find_one, id, moment, optional_id, optional_moment};
use crate::clock::{Id, UnixMillis};

/// A file that somebody sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Upload {
    pub id: Id,
    pub pilot_id: Id,
    pub name: String,
    /// Lower-case hexadecimal.
    pub sha256: String,
    pub bytes: i64,
    pub state: UploadState,
    /// Rows that were read so far.
    pub rows: i64,
    /// How many things are wrong.
    pub wrong: i64,
    pub batch_id: Option<Id>,
    pub by_id: Id,
    pub at: UnixMillis,
    pub finished_at: Option<UnixMillis>,
}

/// How far a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UploadState {
    Waiting,
    Reading,
    /// Its rows count.
    Done,
    /// Nothing of it was taken.
    Refused,
    /// The same file was taken before.
    Known,
}

/// How a file ended.
#[derive(Clone, Debug)]
pub struct Ending<'a> {
    pub state: UploadState,
    pub rows: i64,
    pub wrong: i64,
    /// JSON list.
    pub problems: &'a str,
    pub batch: Option<&'a Id>,
    pub at: UnixMillis,
}

const UPLOAD: &str = "SELECT id, pilot_id, name, sha256, bytes, state, rows, wrong, batch_id, by_id, at, finished_at \
    FROM observation_upload";
/// Bytes of one part.
const PART: usize = 192 * 1024;

impl UploadState {
    /// The text form; the message `upload-<text>` says it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Reading => "reading",
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Known => "known",
        }
    }

    /// Nothing more happens to it.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Refused | Self::Known)
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Waiting, Self::Reading, Self::Done, Self::Refused, Self::Known]
            .into_iter()
            .find(|state| state.as_str() == text)
    }
}

/// Keeps a file with its bytes.
///
/// # Errors
/// `Unique("observation_upload_pkey")` when it was sent before.
pub async fn insert(connection: &mut Connection, upload: &Upload, bytes: &[u8]) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO observation_upload (id, pilot_id, name, sha256, bytes, state, by_id, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(upload.id.as_str())
    .bind(upload.pilot_id.as_str())
    .bind(upload.name.as_str())
    .bind(upload.sha256.as_str())
    .bind(upload.bytes)
    .bind(upload.state.as_str())
    .bind(upload.by_id.as_str())
    .bind(upload.at.0)
    .execute(&mut *connection)
    .await?;
    for (number, part) in bytes.chunks(PART).enumerate() {
        sqlx::query("INSERT INTO observation_upload_part (upload_id, number, content) VALUES ($1, $2, $3)")
            .bind(upload.id.as_str())
            .bind(i64::try_from(number).unwrap_or(i64::MAX))
            .bind(STANDARD.encode(part))
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// The bytes of a file; empty once it was read.
///
/// # Errors
/// When the database refuses.
pub async fn load_bytes(connection: &mut Connection, upload: &Id) -> Result<Vec<u8>, StoreError> {
    let rows =
        sqlx::query("SELECT content FROM observation_upload_part WHERE upload_id = $1 ORDER BY number")
            .bind(upload.as_str())
            .fetch_all(connection)
            .await?;
    let mut bytes = Vec::new();
    for row in &rows {
        let part: &str = row.try_get("content")?;
        STANDARD
            .decode_vec(part, &mut bytes)
            .map_err(|_| StoreError::Unreadable("observation_upload_part.content"))?;
    }
    Ok(bytes)
}

/// The file with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, upload: &Id) -> Result<Option<Upload>, StoreError> {
    find_one(connection, format!("{UPLOAD} WHERE id = $1"), upload.as_str(), read).await
}

/// What is wrong with a file, as JSON list.
///
/// # Errors
/// When the database refuses.
pub async fn find_problems(connection: &mut Connection, upload: &Id) -> Result<String, StoreError> {
    let row = sqlx::query("SELECT problems FROM observation_upload WHERE id = $1")
        .bind(upload.as_str())
        .fetch_optional(connection)
        .await?;
    row.map_or_else(|| Ok("[]".to_owned()), |row| Ok(row.try_get("problems")?))
}

/// The files of a pilot, the newest first, at most 20.
///
/// # Errors
/// When the database refuses.
pub async fn list(connection: &mut Connection, pilot: &Id) -> Result<Vec<Upload>, StoreError> {
    let statement = format!("{UPLOAD} WHERE pilot_id = $1 ORDER BY at DESC, id DESC LIMIT 20");
    find_all(connection, statement, pilot.as_str(), read).await
}

/// Files that nobody reads at this moment, the oldest first, at most 10.
///
/// # Errors
/// When the database refuses.
pub async fn list_waiting(connection: &mut Connection, now: UnixMillis) -> Result<Vec<Upload>, StoreError> {
    let statement = format!(
        "{UPLOAD} WHERE finished_at IS NULL AND (claimed_until IS NULL OR claimed_until <= $1) ORDER BY at, id LIMIT 10"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(statement)).bind(now.0).fetch_all(connection).await?;
    rows.iter().map(read).collect()
}

/// Takes a file for oneself until a moment. Says if nobody else has it.
///
/// # Errors
/// When the database refuses.
pub async fn claim(
    connection: &mut Connection,
    upload: &Id,
    now: UnixMillis,
    until: UnixMillis,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "UPDATE observation_upload SET state = 'reading', claimed_until = $1, rows = 0 \
         WHERE id = $2 AND finished_at IS NULL AND (claimed_until IS NULL OR claimed_until <= $3)",
    )
    .bind(until.0)
    .bind(upload.as_str())
    .bind(now.0)
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Says how many rows were read, and keeps the file until a later moment.
///
/// # Errors
/// When the database refuses.
pub async fn save_progress(
    connection: &mut Connection,
    upload: &Id,
    rows: i64,
    until: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE observation_upload SET rows = $1, claimed_until = $2 WHERE id = $3 AND finished_at IS NULL",
    )
    .bind(rows)
    .bind(until.0)
    .bind(upload.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

/// Ends a file and lets its bytes go. Says if it had not ended before.
///
/// # Errors
/// When the database refuses.
pub async fn finish(
    connection: &mut Connection,
    upload: &Id,
    ending: &Ending<'_>,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "UPDATE observation_upload SET state = $1, rows = $2, wrong = $3, problems = $4, batch_id = $5, \
         finished_at = $6, claimed_until = NULL WHERE id = $7 AND finished_at IS NULL",
    )
    .bind(ending.state.as_str())
    .bind(ending.rows)
    .bind(ending.wrong)
    .bind(ending.problems)
    .bind(ending.batch.map(ToString::to_string))
    .bind(ending.at.0)
    .bind(upload.as_str())
    .execute(&mut *connection)
    .await?;
    sqlx::query("DELETE FROM observation_upload_part WHERE upload_id = $1")
        .bind(upload.as_str())
        .execute(connection)
        .await?;
    Ok(result.rows_affected() == 1)
}

fn read(row: &AnyRow) -> Result<Upload, StoreError> {
    let state: String = row.try_get("state")?;
    Ok(Upload {
        id: id(row, "id")?,
        pilot_id: id(row, "pilot_id")?,
        name: row.try_get("name")?,
        sha256: row.try_get("sha256")?,
        bytes: row.try_get("bytes")?,
        state: UploadState::parse(&state).ok_or(StoreError::Unreadable("observation_upload.state"))?,
        rows: row.try_get("rows")?,
        wrong: row.try_get("wrong")?,
        batch_id: optional_id(row, "batch_id")?,
        by_id: id(row, "by_id")?,
        at: moment(row, "at")?,
        finished_at: optional_moment(row, "finished_at")?,
    })
}
