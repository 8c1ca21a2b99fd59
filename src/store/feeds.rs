//! What feeds tell: voices on a thing or in a thread, newest first, and what things changed when.

use std::collections::HashMap;

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, id, moment, optional_id, optional_moment};
use crate::clock::{Id, UnixMillis};
use crate::domain::{Kind, Subject};

/// A voice that everybody can read, with its answer.
#[derive(Clone, Debug)]
pub struct FeedVoice {
    pub id: Id,
    pub parent_id: Option<Id>,
    pub stance: String,
    pub language: String,
    pub text: String,
    /// The name that readers see; nothing for somebody who was erased, or whose helper gave none.
    pub name: Option<String>,
    pub assisted: bool,
    pub agency: String,
    /// The official answer and its language.
    pub answer: Option<(String, String)>,
    pub created_at: UnixMillis,
    pub updated_at: UnixMillis,
}

/// A published use case or a pilot of an organisation.
#[derive(Clone, Debug)]
pub struct FeedWork {
    pub subject: Subject,
    pub language: String,
    pub title: String,
    pub summary: String,
    pub published_at: UnixMillis,
    pub updated_at: UnixMillis,
}

const VOICE: &str = "SELECT c.id, c.parent_id, c.stance, c.language, c.text, c.created_at, c.edited_at, c.responded_at, \
    c.assisted_by, c.assisted_name, p.name AS author_name, p.erased_at, s.name AS pseudonym_name, \
    COALESCE(a.name, '') AS agency_name, r.text AS answer_text, r.language AS answer_language \
    FROM comment c LEFT JOIN person p ON p.id = c.author_id LEFT JOIN pseudonym s ON s.id = c.pseudonym_id \
    LEFT JOIN agency a ON a.id = c.agency_id LEFT JOIN response r ON r.comment_id = c.id";

/// The newest voices on a thing that everybody can read.
///
/// # Errors
/// When the database refuses.
pub async fn list_voices(
    connection: &mut Connection,
    subject: &Subject,
    limit: i64,
) -> Result<Vec<FeedVoice>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE c.subject_kind = $1 AND c.subject_id = $2 AND c.visibility = 'shown' \
         ORDER BY c.created_at DESC, c.id DESC LIMIT $3"
    )))
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(voice).collect()
}

/// The newest voices of a thread that everybody can read.
///
/// # Errors
/// When the database refuses.
pub async fn list_thread(
    connection: &mut Connection,
    subject: &Subject,
    root: &Id,
    limit: i64,
) -> Result<Vec<FeedVoice>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE c.subject_kind = $1 AND c.subject_id = $2 AND c.root_id = $3 AND c.visibility = 'shown' \
         ORDER BY c.created_at DESC, c.id DESC LIMIT $4"
    )))
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .bind(root.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(voice).collect()
}

/// When each of these things changed last; things of kinds that do not keep it are left out.
///
/// # Errors
/// When the database refuses.
pub async fn list_updated(
    connection: &mut Connection,
    kind: Kind,
    ids: &[Id],
) -> Result<HashMap<Id, UnixMillis>, StoreError> {
    let column = match kind {
        Kind::Challenge => "updated_at FROM challenge",
        Kind::UseCase => "updated_at FROM use_case",
        Kind::Proposal => "updated_at FROM proposal",
        Kind::Pilot => "updated_at FROM pilot",
        Kind::Comment => "COALESCE(responded_at, edited_at, created_at) AS updated_at FROM comment",
        Kind::Agency | Kind::Organisation | Kind::Question | Kind::Person => return Ok(HashMap::new()),
    };
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let marks: Vec<String> = (1..=ids.len()).map(|number| format!("${number}")).collect();
    let mut query =
        sqlx::query(sqlx::AssertSqlSafe(format!("SELECT id, {column} WHERE id IN ({})", marks.join(", "))));
    for each in ids {
        query = query.bind(each.as_str());
    }
    let rows = query.fetch_all(connection).await?;
    rows.iter().map(|row| Ok((id(row, "id")?, moment(row, "updated_at")?))).collect()
}

/// The newest public work of an organisation: its published use cases and its pilots.
///
/// # Errors
/// When the database refuses.
pub async fn list_work(
    connection: &mut Connection,
    organisation: &Id,
    limit: i64,
) -> Result<Vec<FeedWork>, StoreError> {
    let use_cases = sqlx::query(
        "SELECT id, language, title, content, COALESCE(published_at, created_at) AS published_at, updated_at \
         FROM use_case WHERE organisation_id = $1 AND state = 'published' ORDER BY published_at DESC, id DESC LIMIT $2",
    )
    .bind(organisation.as_str())
    .bind(limit)
    .fetch_all(&mut *connection)
    .await?;
    let pilots = sqlx::query(
        "SELECT id, language, title, summary, created_at AS published_at, updated_at FROM pilot \
         WHERE organisation_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2",
    )
    .bind(organisation.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    let mut work = Vec::with_capacity(use_cases.len() + pilots.len());
    for row in &use_cases {
        let content: serde_json::Value = super::json(row, "content")?;
        let summary = content["summary"].as_str().unwrap_or_default().to_owned();
        work.push(work_of(row, Kind::UseCase, summary)?);
    }
    for row in &pilots {
        work.push(work_of(row, Kind::Pilot, row.try_get("summary")?)?);
    }
    Ok(work)
}

fn work_of(row: &AnyRow, kind: Kind, summary: String) -> Result<FeedWork, StoreError> {
    Ok(FeedWork {
        subject: Subject::new(kind, id(row, "id")?),
        language: row.try_get("language")?,
        title: row.try_get("title")?,
        summary,
        published_at: moment(row, "published_at")?,
        updated_at: moment(row, "updated_at")?,
    })
}

fn voice(row: &AnyRow) -> Result<FeedVoice, StoreError> {
    let assisted = row.try_get::<Option<String>, _>("assisted_by")?.is_some();
    let erased = optional_moment(row, "erased_at")?.is_some();
    let pseudonym: Option<String> = row.try_get("pseudonym_name")?;
    let name = match pseudonym {
        Some(pseudonym) => Some(pseudonym),
        None if assisted => Some(row.try_get::<String, _>("assisted_name")?).filter(|name| !name.is_empty()),
        None => row.try_get::<Option<String>, _>("author_name")?.filter(|_| !erased),
    };
    let created_at = moment(row, "created_at")?;
    let changed = [optional_moment(row, "edited_at")?, optional_moment(row, "responded_at")?];
    let answer: Option<String> = row.try_get("answer_text")?;
    let answer_language: Option<String> = row.try_get("answer_language")?;
    Ok(FeedVoice {
        id: id(row, "id")?,
        parent_id: optional_id(row, "parent_id")?,
        stance: row.try_get("stance")?,
        language: row.try_get("language")?,
        text: row.try_get("text")?,
        name,
        assisted,
        agency: row.try_get("agency_name")?,
        answer: answer.zip(answer_language),
        created_at,
        updated_at: changed.into_iter().flatten().fold(created_at, Ord::max),
    })
}
