//! Comments with those who wrote them, "me too", edits, official responses, pseudonyms, and the figures of who answers.

use std::fmt::Write as _;

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, id, moment, one_row, optional_id, optional_moment};
use crate::clock::{Id, UnixMillis};
use crate::domain::comments::{ResponseKind, ResponseState, Stance, Visibility};
use crate::domain::{Kind, Subject};

/// A comment as stored.
#[derive(Clone, Debug)]
pub struct Comment {
    pub id: Id,
    pub subject: Subject,
    /// Who owes an answer; a comment on a use case has nobody.
    pub agency_id: Option<Id>,
    /// The first comment of the thread; its own id for a first comment.
    pub root_id: Id,
    pub parent_id: Option<Id>,
    pub depth: i64,
    /// Nobody when it was written under a pseudonym.
    pub author_id: Option<Id>,
    pub pseudonym_id: Option<Id>,
    pub assisted_by: Option<Id>,
    pub assisted_name: String,
    pub stance: Stance,
    pub language: String,
    pub text: String,
    pub me_too_count: i64,
    pub reply_count: i64,
    /// Reports that no moderator has settled.
    pub report_count: i64,
    pub visibility: Visibility,
    pub due_at: Option<UnixMillis>,
    pub due_since: Option<UnixMillis>,
    pub response_state: ResponseState,
    pub responded_at: Option<UnixMillis>,
    pub escalated_at: Option<UnixMillis>,
    pub edited_at: Option<UnixMillis>,
    pub external_id: Option<String>,
    pub created_at: UnixMillis,
    pub version: i64,
}

/// A comment with what a page says beside it.
#[derive(Clone, Debug)]
pub struct Voice {
    pub comment: Comment,
    pub author_name: Option<String>,
    pub author_place: String,
    pub author_erased: bool,
    pub pseudonym: Option<String>,
    pub agency_name: Option<String>,
    pub agency_zone: String,
    pub response: Option<Response>,
}

/// An official answer.
#[derive(Clone, Debug)]
pub struct Response {
    pub id: Id,
    pub comment_id: Id,
    pub agency_id: Id,
    pub by_id: Id,
    pub kind: ResponseKind,
    pub language: String,
    pub text: String,
    pub at: UnixMillis,
}

/// What a comment said before it was changed.
#[derive(Clone, Debug)]
pub struct Edit {
    pub comment_id: Id,
    /// When it stopped to say so.
    pub edited_at: UnixMillis,
    pub text: String,
    pub stance: Stance,
}

/// The thing that comments are about, as far as comments need to know it.
#[derive(Clone, Debug)]
pub struct Place {
    pub subject: Subject,
    pub title: String,
    pub language: String,
    /// Anybody may read it, so anybody may comment.
    pub public: bool,
    pub agency_id: Option<Id>,
    pub agency_name: String,
    pub agency_country: String,
    pub agency_zone: String,
}

/// A name that hides a person within one thread.
#[derive(Clone, Debug)]
pub struct Pseudonym {
    pub id: Id,
    pub subject: Subject,
    pub person_mark: String,
    pub person_sealed: String,
    pub name: String,
    pub created_at: UnixMillis,
}

/// The orders in which comments are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Newest,
    Supported,
    Waiting,
}

/// How an agency answers: exact counts of the comments that were due in a time.
#[derive(Clone, Debug)]
pub struct Responsiveness {
    pub agency_id: Id,
    pub agency_name: String,
    /// All comments that had to be answered.
    pub due: i64,
    pub in_time: i64,
    /// Answered late, or late and not answered.
    pub late: i64,
    /// Not answered; the clock still runs.
    pub waiting: i64,
    /// Late and not answered.
    pub late_waiting: i64,
    /// Answers that say what changed.
    pub accepted: i64,
    /// Half of all answers came within this many milliseconds.
    pub median: Option<i64>,
}

impl Sort {
    /// All of them, in the order in which pages offer them.
    pub const ALL: [Self; 3] = [Self::Newest, Self::Supported, Self::Waiting];

    /// The text form in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Supported => "supported",
            Self::Waiting => "waiting",
        }
    }

    /// Reads the text form; the newest first for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.as_str() == text).unwrap_or(Self::Newest)
    }

    const fn order(self) -> &'static str {
        match self {
            Self::Newest => "c.created_at DESC, c.id DESC",
            Self::Supported => "c.me_too_count DESC, c.created_at DESC, c.id DESC",
            Self::Waiting => {
                "CASE WHEN c.response_state = 'waiting' AND c.visibility = 'shown' THEN 0 ELSE 1 END, \
                 CASE WHEN c.response_state = 'waiting' THEN c.due_at ELSE 0 END, c.created_at DESC, c.id DESC"
            }
        }
    }
}

const VOICE: &str = "SELECT c.id, c.subject_kind, c.subject_id, c.agency_id, c.root_id, c.parent_id, c.depth, \
    c.author_id, c.pseudonym_id, c.assisted_by, c.assisted_name, c.stance, c.language, c.text, c.me_too_count, \
    c.reply_count, c.report_count, c.visibility, c.visibility_reason, c.due_at, c.due_since, c.response_state, \
    c.responded_at, c.escalated_at, c.edited_at, c.external_id, c.created_at, c.version, \
    p.name AS author_name, p.place AS author_place, p.erased_at AS author_erased_at, s.name AS pseudonym_name, \
    a.name AS agency_name, a.time_zone AS agency_zone, r.id AS response_id, r.agency_id AS response_agency, \
    r.by_id AS response_by, r.kind AS response_kind, r.language AS response_language, r.text AS response_text, \
    r.at AS response_at \
    FROM comment c LEFT JOIN person p ON p.id = c.author_id LEFT JOIN pseudonym s ON s.id = c.pseudonym_id \
    LEFT JOIN agency a ON a.id = c.agency_id LEFT JOIN response r ON r.comment_id = c.id";

/// The comment with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, comment: &Id) -> Result<Option<Comment>, StoreError> {
    Ok(find_voice(connection, comment).await?.map(|voice| voice.comment))
}

/// The comment with this id and what a page says beside it.
///
/// # Errors
/// When the database refuses.
pub async fn find_voice(connection: &mut Connection, comment: &Id) -> Result<Option<Voice>, StoreError> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!("{VOICE} WHERE c.id = $1")))
        .bind(comment.as_str())
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(read_voice).transpose()
}

/// The comment that an import brought under this id.
///
/// # Errors
/// When the database refuses.
pub async fn find_by_external_id(
    connection: &mut Connection,
    external: &str,
) -> Result<Option<Comment>, StoreError> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!("{VOICE} WHERE c.external_id = $1")))
        .bind(external)
        .fetch_optional(connection)
        .await?;
    Ok(row.as_ref().map(read_voice).transpose()?.map(|voice| voice.comment))
}

/// First comments on a thing. Those that an automatic rule holds back are left out.
///
/// # Errors
/// When the database refuses.
pub async fn list_first(
    connection: &mut Connection,
    subject: &Subject,
    stance: Option<Stance>,
    sort: Sort,
    limit: i64,
    offset: i64,
) -> Result<Vec<Voice>, StoreError> {
    let order = sort.order();
    let stance = stance.map_or("", Stance::as_str);
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE c.subject_kind = $1 AND c.subject_id = $2 AND c.depth = 1 AND c.visibility <> 'blocked' \
         AND ($3 = '' OR c.stance = $4) ORDER BY {order} LIMIT $5 OFFSET $6"
    )))
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .bind(stance)
    .bind(stance)
    .bind(limit)
    .bind(offset)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_voice).collect()
}

/// How many first comments of each stance there are on a thing, without those that an automatic rule holds back.
///
/// # Errors
/// When the database refuses.
pub async fn count_stances(
    connection: &mut Connection,
    subject: &Subject,
) -> Result<Vec<(Stance, i64)>, StoreError> {
    let rows = sqlx::query(
        "SELECT stance, CAST(COUNT(*) AS BIGINT) AS voices FROM comment WHERE subject_kind = $1 AND subject_id = $2 \
         AND depth = 1 AND visibility <> 'blocked' GROUP BY stance",
    )
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .fetch_all(connection)
    .await?;
    let mut counts = Vec::new();
    for row in &rows {
        let stance: String = row.try_get("stance")?;
        if let Some(stance) = Stance::parse(&stance) {
            counts.push((stance, row.try_get("voices")?));
        }
    }
    Ok(counts)
}

/// Answers to these comments, the oldest first, without those that an automatic rule holds back.
///
/// # Errors
/// When the database refuses.
pub async fn list_answers(
    connection: &mut Connection,
    parents: &[Id],
    limit: i64,
    offset: i64,
) -> Result<Vec<Voice>, StoreError> {
    if parents.is_empty() {
        return Ok(Vec::new());
    }
    let marks = placeholders(parents.len(), 3);
    let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE c.parent_id IN ({marks}) AND c.visibility <> 'blocked' ORDER BY c.created_at, c.id LIMIT $1 OFFSET $2"
    )))
    .bind(limit)
    .bind(offset);
    for parent in parents {
        query = query.bind(parent.as_str());
    }
    query.fetch_all(connection).await?.iter().map(read_voice).collect()
}

/// How many comments on a thing there are: first ones, all of them, those that wait for an answer, those held back.
///
/// # Errors
/// When the database refuses.
pub async fn count(connection: &mut Connection, subject: &Subject) -> Result<Counts, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COALESCE(SUM(CASE WHEN depth = 1 AND visibility <> 'blocked' THEN 1 ELSE 0 END), 0) AS BIGINT) AS first_count, \
         CAST(COALESCE(SUM(CASE WHEN visibility = 'shown' THEN 1 ELSE 0 END), 0) AS BIGINT) AS shown_count, \
         CAST(COALESCE(SUM(CASE WHEN visibility = 'shown' AND response_state = 'waiting' THEN 1 ELSE 0 END), 0) AS BIGINT) AS waiting_count, \
         CAST(COALESCE(SUM(CASE WHEN visibility = 'blocked' THEN 1 ELSE 0 END), 0) AS BIGINT) AS blocked_count \
         FROM comment WHERE subject_kind = $1 AND subject_id = $2",
    )
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .fetch_one(connection)
    .await?;
    Ok(Counts {
        first: row.try_get("first_count")?,
        shown: row.try_get("shown_count")?,
        waiting: row.try_get("waiting_count")?,
        blocked: row.try_get("blocked_count")?,
    })
}

/// See [`count`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    pub first: i64,
    pub shown: i64,
    pub waiting: i64,
    pub blocked: i64,
}

/// Comments that an agency owes an answer, the most urgent first.
///
/// # Errors
/// When the database refuses.
pub async fn list_waiting(
    connection: &mut Connection,
    agency: &Id,
    limit: i64,
) -> Result<Vec<Voice>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE c.agency_id = $1 AND c.response_state = 'waiting' AND c.visibility = 'shown' \
         ORDER BY c.due_at, c.id LIMIT $2"
    )))
    .bind(agency.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_voice).collect()
}

/// Answers of an agency that say what changed, the newest first, for a thing or for all.
///
/// # Errors
/// When the database refuses.
pub async fn list_accepted(
    connection: &mut Connection,
    subject: &Subject,
    limit: i64,
) -> Result<Vec<Voice>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE c.subject_kind = $1 AND c.subject_id = $2 AND c.response_state = 'accepted' \
         AND c.visibility = 'shown' ORDER BY c.responded_at DESC, c.id LIMIT $3"
    )))
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_voice).collect()
}

/// The newest comments anywhere that were answered, for the first page.
///
/// # Errors
/// When the database refuses.
pub async fn list_answered(connection: &mut Connection, limit: i64) -> Result<Vec<Voice>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE c.responded_at IS NOT NULL AND c.visibility = 'shown' ORDER BY c.responded_at DESC, c.id LIMIT $1"
    )))
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_voice).collect()
}

/// Comments whose answer is late and that nobody was told of, the longest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_overdue(
    connection: &mut Connection,
    now: UnixMillis,
    limit: i64,
) -> Result<Vec<Comment>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE c.response_state = 'waiting' AND c.visibility = 'shown' AND c.due_at < $1 \
         AND c.escalated_at IS NULL ORDER BY c.due_at, c.id LIMIT $2"
    )))
    .bind(now.0)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| Ok(read_voice(row)?.comment)).collect()
}

/// What one person wrote, under their name or under these pseudonyms, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_by_author(
    connection: &mut Connection,
    person: &Id,
    pseudonyms: &[Id],
    limit: i64,
    offset: i64,
) -> Result<Vec<Voice>, StoreError> {
    let condition = author_condition(pseudonyms, 4);
    let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} WHERE {condition} ORDER BY c.created_at DESC, c.id DESC LIMIT $2 OFFSET $3"
    )))
    .bind(person.as_str())
    .bind(limit)
    .bind(offset);
    for pseudonym in pseudonyms {
        query = query.bind(pseudonym.as_str());
    }
    query.fetch_all(connection).await?.iter().map(read_voice).collect()
}

/// How much one person wrote, under their name or under these pseudonyms, since a moment.
///
/// # Errors
/// When the database refuses.
pub async fn count_by_author(
    connection: &mut Connection,
    person: &Id,
    pseudonyms: &[Id],
    since: UnixMillis,
) -> Result<i64, StoreError> {
    let condition = author_condition(pseudonyms, 3);
    let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "SELECT CAST(COUNT(*) AS BIGINT) AS n FROM comment c WHERE {condition} AND c.created_at >= $2"
    )))
    .bind(person.as_str())
    .bind(since.0);
    for pseudonym in pseudonyms {
        query = query.bind(pseudonym.as_str());
    }
    Ok(query.fetch_one(connection).await?.try_get("n")?)
}

/// The words of the last comments of one person, to find copies.
///
/// # Errors
/// When the database refuses.
pub async fn list_last_texts(
    connection: &mut Connection,
    person: &Id,
    pseudonyms: &[Id],
    limit: i64,
) -> Result<Vec<String>, StoreError> {
    let condition = author_condition(pseudonyms, 3);
    let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "SELECT c.text FROM comment c WHERE {condition} AND c.visibility <> 'removed' \
         ORDER BY c.created_at DESC, c.id DESC LIMIT $2"
    )))
    .bind(person.as_str())
    .bind(limit);
    for pseudonym in pseudonyms {
        query = query.bind(pseudonym.as_str());
    }
    query.fetch_all(connection).await?.iter().map(|row| Ok(row.try_get("text")?)).collect()
}

/// Adds a comment.
///
/// # Errors
/// `Unique` when there is one with its id or external id.
pub async fn insert(connection: &mut Connection, comment: &Comment) -> Result<(), StoreError> {
    let (visibility, reason) = comment.visibility.columns();
    sqlx::query(
        "INSERT INTO comment (id, subject_kind, subject_id, agency_id, root_id, parent_id, depth, author_id, \
         pseudonym_id, assisted_by, assisted_name, stance, language, text, visibility, visibility_reason, due_at, \
         due_since, response_state, external_id, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)",
    )
    .bind(comment.id.as_str())
    .bind(comment.subject.kind.as_str())
    .bind(comment.subject.id.as_str())
    .bind(text_of(comment.agency_id.as_ref()))
    .bind(comment.root_id.as_str())
    .bind(text_of(comment.parent_id.as_ref()))
    .bind(comment.depth)
    .bind(text_of(comment.author_id.as_ref()))
    .bind(text_of(comment.pseudonym_id.as_ref()))
    .bind(text_of(comment.assisted_by.as_ref()))
    .bind(comment.assisted_name.as_str())
    .bind(comment.stance.as_str())
    .bind(comment.language.as_str())
    .bind(comment.text.as_str())
    .bind(visibility)
    .bind(reason)
    .bind(comment.due_at.map(|at| at.0))
    .bind(comment.due_since.map(|at| at.0))
    .bind(comment.response_state.as_str())
    .bind(comment.external_id.clone())
    .bind(comment.created_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves what changed about a comment, if nobody else did meanwhile. Counts are not among it: they change by themselves.
///
/// # Errors
/// `Changed` when somebody else saved first.
pub async fn save(connection: &mut Connection, comment: &Comment) -> Result<(), StoreError> {
    let (visibility, reason) = comment.visibility.columns();
    let result = sqlx::query(
        "UPDATE comment SET stance = $1, language = $2, text = $3, visibility = $4, visibility_reason = $5, \
         due_at = $6, due_since = $7, response_state = $8, responded_at = $9, escalated_at = $10, edited_at = $11, \
         version = version + 1 WHERE id = $12 AND version = $13",
    )
    .bind(comment.stance.as_str())
    .bind(comment.language.as_str())
    .bind(comment.text.as_str())
    .bind(visibility)
    .bind(reason)
    .bind(comment.due_at.map(|at| at.0))
    .bind(comment.due_since.map(|at| at.0))
    .bind(comment.response_state.as_str())
    .bind(comment.responded_at.map(|at| at.0))
    .bind(comment.escalated_at.map(|at| at.0))
    .bind(comment.edited_at.map(|at| at.0))
    .bind(comment.id.as_str())
    .bind(comment.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// Changes how many shown answers a comment has.
///
/// # Errors
/// When the database refuses.
pub async fn add_replies(connection: &mut Connection, comment: &Id, more: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE comment SET reply_count = reply_count + $1 WHERE id = $2")
        .bind(more)
        .bind(comment.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Says "me too" for a person; says if it is new. The count of the comment follows in the same transaction.
///
/// # Errors
/// When the database refuses.
pub async fn insert_me_too(
    connection: &mut Connection,
    comment: &Id,
    person: &Id,
    at: UnixMillis,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "INSERT INTO me_too (comment_id, person_id, at) VALUES ($1, $2, $3) ON CONFLICT (comment_id, person_id) DO NOTHING",
    )
    .bind(comment.as_str())
    .bind(person.as_str())
    .bind(at.0)
    .execute(&mut *connection)
    .await?;
    let new = result.rows_affected() == 1;
    if new {
        add_me_too(connection, comment, 1).await?;
    }
    Ok(new)
}

/// Takes a "me too" back; says if there was one.
///
/// # Errors
/// When the database refuses.
pub async fn delete_me_too(
    connection: &mut Connection,
    comment: &Id,
    person: &Id,
) -> Result<bool, StoreError> {
    let result = sqlx::query("DELETE FROM me_too WHERE comment_id = $1 AND person_id = $2")
        .bind(comment.as_str())
        .bind(person.as_str())
        .execute(&mut *connection)
        .await?;
    let was = result.rows_affected() == 1;
    if was {
        add_me_too(connection, comment, -1).await?;
    }
    Ok(was)
}

/// Which of these comments the person said "me too" to.
///
/// # Errors
/// When the database refuses.
pub async fn list_me_too_of(
    connection: &mut Connection,
    person: &Id,
    comments: &[Id],
) -> Result<Vec<Id>, StoreError> {
    if comments.is_empty() {
        return Ok(Vec::new());
    }
    let marks = placeholders(comments.len(), 2);
    let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "SELECT comment_id FROM me_too WHERE person_id = $1 AND comment_id IN ({marks})"
    )))
    .bind(person.as_str());
    for comment in comments {
        query = query.bind(comment.as_str());
    }
    query.fetch_all(connection).await?.iter().map(|row| id(row, "comment_id")).collect()
}

/// Everybody who said "me too" to a comment.
///
/// # Errors
/// When the database refuses.
pub async fn list_me_too(connection: &mut Connection, comment: &Id) -> Result<Vec<Id>, StoreError> {
    let rows = sqlx::query("SELECT person_id FROM me_too WHERE comment_id = $1 ORDER BY at, person_id")
        .bind(comment.as_str())
        .fetch_all(connection)
        .await?;
    rows.iter().map(|row| id(row, "person_id")).collect()
}

/// What a person said "me too" to, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_shared(
    connection: &mut Connection,
    person: &Id,
    limit: i64,
) -> Result<Vec<Voice>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{VOICE} JOIN me_too m ON m.comment_id = c.id WHERE m.person_id = $1 AND c.visibility = 'shown' \
         ORDER BY m.at DESC, c.id LIMIT $2"
    )))
    .bind(person.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_voice).collect()
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

/// Adds an official answer.
///
/// # Errors
/// `Unique("response_once")` when there is one.
pub async fn insert_response(connection: &mut Connection, response: &Response) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO response (id, comment_id, agency_id, by_id, kind, language, text, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(response.id.as_str())
    .bind(response.comment_id.as_str())
    .bind(response.agency_id.as_str())
    .bind(response.by_id.as_str())
    .bind(response.kind.as_str())
    .bind(response.language.as_str())
    .bind(response.text.as_str())
    .bind(response.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// The pseudonym that hides the person with this mark on a thing.
///
/// # Errors
/// When the database refuses.
pub async fn find_pseudonym_by_mark(
    connection: &mut Connection,
    subject: &Subject,
    mark: &str,
) -> Result<Option<Pseudonym>, StoreError> {
    let row = sqlx::query(
        "SELECT id, subject_kind, subject_id, person_mark, person_sealed, name, created_at FROM pseudonym \
         WHERE subject_kind = $1 AND subject_id = $2 AND person_mark = $3",
    )
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .bind(mark)
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(read_pseudonym).transpose()
}

/// The pseudonym with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find_pseudonym(
    connection: &mut Connection,
    pseudonym: &Id,
) -> Result<Option<Pseudonym>, StoreError> {
    let row = sqlx::query(
        "SELECT id, subject_kind, subject_id, person_mark, person_sealed, name, created_at FROM pseudonym WHERE id = $1",
    )
    .bind(pseudonym.as_str())
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(read_pseudonym).transpose()
}

/// Adds a pseudonym; `false` when the thread has that name, or the person has another name there.
///
/// # Errors
/// When the database refuses.
pub async fn insert_pseudonym(
    connection: &mut Connection,
    pseudonym: &Pseudonym,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "INSERT INTO pseudonym (id, subject_kind, subject_id, person_mark, person_sealed, name, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
    )
    .bind(pseudonym.id.as_str())
    .bind(pseudonym.subject.kind.as_str())
    .bind(pseudonym.subject.id.as_str())
    .bind(pseudonym.person_mark.as_str())
    .bind(pseudonym.person_sealed.as_str())
    .bind(pseudonym.name.as_str())
    .bind(pseudonym.created_at.0)
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// The things on which anybody speaks under a pseudonym.
///
/// # Errors
/// When the database refuses.
pub async fn list_pseudonym_subjects(connection: &mut Connection) -> Result<Vec<Subject>, StoreError> {
    let rows =
        sqlx::query("SELECT DISTINCT subject_kind, subject_id FROM pseudonym").fetch_all(connection).await?;
    rows.iter().map(subject).collect()
}

/// The pseudonyms with these marks.
///
/// # Errors
/// When the database refuses.
pub async fn list_pseudonyms_by_mark(
    connection: &mut Connection,
    marks: &[String],
) -> Result<Vec<Id>, StoreError> {
    let mut found = Vec::new();
    for part in marks.chunks(500) {
        let list = placeholders(part.len(), 1);
        let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
            "SELECT id FROM pseudonym WHERE person_mark IN ({list}) ORDER BY id"
        )));
        for mark in part {
            query = query.bind(mark.as_str());
        }
        for row in &query.fetch_all(&mut *connection).await? {
            found.push(id(row, "id")?);
        }
    }
    Ok(found)
}

/// What comments need to know of a thing; `None` when it is not there or takes no comments.
///
/// # Errors
/// When the database refuses.
pub async fn find_place(connection: &mut Connection, subject: &Subject) -> Result<Option<Place>, StoreError> {
    let sql = match subject.kind {
        Kind::Challenge => {
            "SELECT t.title, t.language, CASE WHEN t.published_at IS NOT NULL THEN 1 ELSE 0 END AS public, \
             t.agency_id, a.name AS agency_name, a.country, a.time_zone \
             FROM challenge t JOIN agency a ON a.id = t.agency_id WHERE t.id = $1"
        }
        Kind::Pilot => {
            "SELECT t.title, t.language, 1 AS public, t.agency_id, a.name AS agency_name, a.country, a.time_zone \
             FROM pilot t JOIN agency a ON a.id = t.agency_id WHERE t.id = $1"
        }
        Kind::Proposal => {
            "SELECT t.title, t.language, CASE WHEN c.released_at IS NOT NULL AND t.state <> 'withdrawn' AND (t.made_public_at IS NOT NULL \
             OR t.state IN ('selected', 'contracted')) THEN 1 ELSE 0 END AS public, \
             c.agency_id, a.name AS agency_name, a.country, a.time_zone FROM proposal t \
             JOIN challenge c ON c.id = t.challenge_id JOIN agency a ON a.id = c.agency_id WHERE t.id = $1"
        }
        Kind::UseCase => {
            "SELECT t.title, t.language, CASE WHEN t.state = 'published' THEN 1 ELSE 0 END AS public, \
             a.id AS agency_id, a.name AS agency_name, a.country, a.time_zone \
             FROM use_case t LEFT JOIN agency a ON a.id = '' WHERE t.id = $1"
        }
        _ => return Ok(None),
    };
    let row = sqlx::query(sql).bind(subject.id.as_str()).fetch_optional(connection).await?;
    row.map(|row| {
        let public: i64 = row.try_get("public")?;
        Ok(Place {
            subject: subject.clone(),
            title: row.try_get("title")?,
            language: row.try_get("language")?,
            public: public == 1,
            agency_id: optional_id(&row, "agency_id")?,
            agency_name: row.try_get::<Option<String>, _>("agency_name")?.unwrap_or_default(),
            agency_country: row.try_get::<Option<String>, _>("country")?.unwrap_or_default(),
            agency_zone: row.try_get::<Option<String>, _>("time_zone")?.unwrap_or_default(),
        })
    })
    .transpose()
}

/// How agencies answered the comments that began to wait since `since`: one agency, or all that owe any.
///
/// # Errors
/// When the database refuses.
pub async fn list_responsiveness(
    connection: &mut Connection,
    agency: Option<&Id>,
    since: UnixMillis,
    now: UnixMillis,
) -> Result<Vec<Responsiveness>, StoreError> {
    let rows = sqlx::query(
        "SELECT a.id, a.name, CAST(COUNT(*) AS BIGINT) AS due_count, \
         CAST(SUM(CASE WHEN c.responded_at <= c.due_at THEN 1 ELSE 0 END) AS BIGINT) AS in_time, \
         CAST(SUM(CASE WHEN c.responded_at > c.due_at OR (c.responded_at IS NULL AND c.due_at < $1) THEN 1 ELSE 0 END) AS BIGINT) AS late, \
         CAST(SUM(CASE WHEN c.responded_at IS NULL AND c.due_at >= $1 THEN 1 ELSE 0 END) AS BIGINT) AS waiting, \
         CAST(SUM(CASE WHEN c.responded_at IS NULL AND c.due_at < $1 THEN 1 ELSE 0 END) AS BIGINT) AS late_waiting, \
         CAST(SUM(CASE WHEN c.response_state = 'accepted' THEN 1 ELSE 0 END) AS BIGINT) AS accepted \
         FROM comment c JOIN agency a ON a.id = c.agency_id \
         WHERE c.due_at IS NOT NULL AND c.due_since >= $2 AND (c.visibility = 'shown' OR c.responded_at IS NOT NULL) \
         AND (a.id = $3 OR $3 = '') GROUP BY a.id, a.name ORDER BY a.name, a.id",
    )
    .bind(now.0)
    .bind(since.0)
    .bind(agency.map_or("", Id::as_str))
    .fetch_all(&mut *connection)
    .await?;
    let medians = sqlx::query(
        "SELECT agency_id, CAST(AVG(wait) AS BIGINT) AS median FROM (\
         SELECT c.agency_id, c.responded_at - c.due_since AS wait, \
         ROW_NUMBER() OVER (PARTITION BY c.agency_id ORDER BY c.responded_at - c.due_since) AS place, \
         COUNT(*) OVER (PARTITION BY c.agency_id) AS total FROM comment c \
         WHERE c.responded_at IS NOT NULL AND c.due_at IS NOT NULL AND c.due_since >= $1 \
         AND (c.agency_id = $2 OR $2 = '')) ranked \
         WHERE place = (total + 1) / 2 OR place = (total + 2) / 2 GROUP BY agency_id",
    )
    .bind(since.0)
    .bind(agency.map_or("", Id::as_str))
    .fetch_all(connection)
    .await?;
    let mut half = std::collections::HashMap::new();
    for row in &medians {
        half.insert(id(row, "agency_id")?, row.try_get::<i64, _>("median")?);
    }
    rows.iter()
        .map(|row| {
            let agency_id = id(row, "id")?;
            Ok(Responsiveness {
                median: half.get(&agency_id).copied(),
                agency_id,
                agency_name: row.try_get("name")?,
                due: row.try_get("due_count")?,
                in_time: row.try_get("in_time")?,
                late: row.try_get("late")?,
                waiting: row.try_get("waiting")?,
                late_waiting: row.try_get("late_waiting")?,
                accepted: row.try_get("accepted")?,
            })
        })
        .collect()
}

pub(super) fn read_voice(row: &AnyRow) -> Result<Voice, StoreError> {
    let state: String = row.try_get("visibility")?;
    let reason: String = row.try_get("visibility_reason")?;
    let comment_id = id(row, "id")?;
    let response = match optional_id(row, "response_id")? {
        Some(response_id) => Some(Response {
            id: response_id,
            comment_id: comment_id.clone(),
            agency_id: id(row, "response_agency")?,
            by_id: id(row, "response_by")?,
            kind: ResponseKind::parse(row.try_get("response_kind")?)
                .ok_or(StoreError::Unreadable("response.kind"))?,
            language: row.try_get("response_language")?,
            text: row.try_get("response_text")?,
            at: moment(row, "response_at")?,
        }),
        None => None,
    };
    let comment = Comment {
        id: comment_id,
        subject: subject(row)?,
        agency_id: optional_id(row, "agency_id")?,
        root_id: id(row, "root_id")?,
        parent_id: optional_id(row, "parent_id")?,
        depth: row.try_get("depth")?,
        author_id: optional_id(row, "author_id")?,
        pseudonym_id: optional_id(row, "pseudonym_id")?,
        assisted_by: optional_id(row, "assisted_by")?,
        assisted_name: row.try_get("assisted_name")?,
        stance: stance(row, "stance")?,
        language: row.try_get("language")?,
        text: row.try_get("text")?,
        me_too_count: row.try_get("me_too_count")?,
        reply_count: row.try_get("reply_count")?,
        report_count: row.try_get("report_count")?,
        visibility: Visibility::parse(&state, &reason).ok_or(StoreError::Unreadable("comment.visibility"))?,
        due_at: optional_moment(row, "due_at")?,
        due_since: optional_moment(row, "due_since")?,
        response_state: ResponseState::parse(row.try_get("response_state")?)
            .ok_or(StoreError::Unreadable("comment.response_state"))?,
        responded_at: optional_moment(row, "responded_at")?,
        escalated_at: optional_moment(row, "escalated_at")?,
        edited_at: optional_moment(row, "edited_at")?,
        external_id: row.try_get("external_id")?,
        created_at: moment(row, "created_at")?,
        version: row.try_get("version")?,
    };
    Ok(Voice {
        comment,
        author_name: row.try_get("author_name")?,
        author_place: row.try_get::<Option<String>, _>("author_place")?.unwrap_or_default(),
        author_erased: optional_moment(row, "author_erased_at")?.is_some(),
        pseudonym: row.try_get("pseudonym_name")?,
        agency_name: row.try_get("agency_name")?,
        agency_zone: row.try_get::<Option<String>, _>("agency_zone")?.unwrap_or_default(),
        response,
    })
}

/// The columns and joins of [`Voice`], for other files of this room that list comments.
pub(super) const fn voice_query() -> &'static str {
    VOICE
}

/// `$first, $first+1, …`, so many.
pub(super) fn placeholders(count: usize, first: usize) -> String {
    let mut list = String::new();
    for number in first..first + count {
        if number > first {
            list.push_str(", ");
        }
        // Writing to a text does not fail.
        let _ = write!(list, "${number}");
    }
    list
}

fn author_condition(pseudonyms: &[Id], first: usize) -> String {
    if pseudonyms.is_empty() {
        "c.author_id = $1".to_owned()
    } else {
        format!("(c.author_id = $1 OR c.pseudonym_id IN ({}))", placeholders(pseudonyms.len(), first))
    }
}

async fn add_me_too(connection: &mut Connection, comment: &Id, more: i64) -> Result<(), StoreError> {
    sqlx::query("UPDATE comment SET me_too_count = me_too_count + $1 WHERE id = $2")
        .bind(more)
        .bind(comment.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

fn text_of(id: Option<&Id>) -> Option<String> {
    id.map(|id| id.as_str().to_owned())
}

fn subject(row: &AnyRow) -> Result<Subject, StoreError> {
    let kind = Kind::parse(row.try_get("subject_kind")?).ok_or(StoreError::Unreadable("subject_kind"))?;
    Ok(Subject::new(kind, id(row, "subject_id")?))
}

fn stance(row: &AnyRow, column: &'static str) -> Result<Stance, StoreError> {
    Stance::parse(row.try_get(column)?).ok_or(StoreError::Unreadable(column))
}

fn read_pseudonym(row: &AnyRow) -> Result<Pseudonym, StoreError> {
    Ok(Pseudonym {
        id: id(row, "id")?,
        subject: subject(row)?,
        person_mark: row.try_get("person_mark")?,
        person_sealed: row.try_get("person_sealed")?,
        name: row.try_get("name")?,
        created_at: moment(row, "created_at")?,
    })
}
