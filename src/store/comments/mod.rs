//! Comments with those who wrote them, and the lists that pages show. Beside them: "me too", answers of agencies, what was
//! said before, the names that hide people, and the things that comments are about.

mod answers;
mod edits;
mod me_too;
mod places;
mod pseudonyms;

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{
    Connection, Statement, StoreError, find_one, id, moment, one_row, optional_id, optional_moment,
    placeholders, subject,
};
use crate::clock::{Id, UnixMillis};
use crate::domain::Subject;
use crate::domain::comments::{ResponseKind, ResponseState, Stance, Visibility};

pub use answers::{
    Response, Responsiveness, insert_response, list_accepted, list_answered, list_overdue,
    list_responsiveness, list_waiting,
};
pub use edits::{Edit, delete_edits, insert_edit, list_edits};
pub use me_too::{
    delete_me_too, insert_me_too, list_me_too, list_me_too_of, list_shared, list_uncounted, me_too_insertion,
    save_me_too_counts,
};
pub use places::{Arrival, Place, find_arrival, find_place};
pub use pseudonyms::{
    Pseudonym, Unnumbered, find_pseudonym, find_pseudonym_by_mark, insert_pseudonym,
    list_pseudonyms_by_owner, list_pseudonyms_by_owner_or_unnumbered, list_unnumbered, save_owner_mark,
};

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

/// The orders in which comments are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Newest,
    Supported,
    Waiting,
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
            // By the number in the column, which an index keeps in order: the last moment's "me too" move it a moment later.
            Self::Supported => "c.me_too_count DESC, c.created_at DESC, c.id DESC",
            Self::Waiting => {
                "CASE WHEN c.response_state = 'waiting' AND c.visibility = 'shown' THEN 0 ELSE 1 END, \
                 CASE WHEN c.response_state = 'waiting' THEN c.due_at ELSE 0 END, c.created_at DESC, c.id DESC"
            }
        }
    }
}

const VOICE: &str = "SELECT c.id, c.subject_kind, c.subject_id, c.agency_id, c.root_id, c.parent_id, c.depth, \
    c.author_id, c.pseudonym_id, c.assisted_by, c.assisted_name, c.stance, c.language, c.text, \
    c.me_too_count + (SELECT CAST(COUNT(*) AS BIGINT) FROM me_too n WHERE n.comment_id = c.id AND n.counted = 0) \
    AS me_too_total, (SELECT CAST(COUNT(*) AS BIGINT) FROM comment k WHERE k.parent_id = c.id \
    AND k.visibility <> 'blocked') AS reply_count, c.report_count, c.visibility, c.visibility_reason, c.due_at, c.due_since, c.response_state, \
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
    find_one(connection, format!("{VOICE} WHERE c.id = $1"), comment.as_str(), read_voice).await
}

/// The comment that an import brought under this id.
///
/// # Errors
/// When the database refuses.
pub async fn find_by_external_id(
    connection: &mut Connection,
    external: &str,
) -> Result<Option<Comment>, StoreError> {
    let voice =
        find_one(connection, format!("{VOICE} WHERE c.external_id = $1"), external, read_voice).await?;
    Ok(voice.map(|voice| voice.comment))
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

/// What somebody said, and when; empty when they took it away.
#[derive(Clone, Debug)]
pub struct Words {
    pub text: String,
    pub created_at: UnixMillis,
}

/// The last comments of one person, under their name or under these pseudonyms, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_last_by_author(
    connection: &mut Connection,
    person: &Id,
    pseudonyms: &[Id],
    limit: i64,
) -> Result<Vec<Words>, StoreError> {
    let condition = author_condition(pseudonyms, 3);
    let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "SELECT c.text, c.visibility, c.created_at FROM comment c WHERE {condition} \
         ORDER BY c.created_at DESC, c.id DESC LIMIT $2"
    )))
    .bind(person.as_str())
    .bind(limit);
    for pseudonym in pseudonyms {
        query = query.bind(pseudonym.as_str());
    }
    let rows = query.fetch_all(connection).await?;
    rows.iter().map(read_words).collect()
}

fn read_words(row: &AnyRow) -> Result<Words, StoreError> {
    let gone = row.try_get::<String, _>("visibility")? == Visibility::Removed.columns().0;
    let text = if gone { String::new() } else { row.try_get("text")? };
    Ok(Words { text, created_at: moment(row, "created_at")? })
}

/// Adds a comment; `false` when there is one with its id, which then stays as it is.
///
/// # Errors
/// `Unique("comment_external_unique")` when an import brought it before.
pub async fn insert(connection: &mut Connection, comment: &Comment) -> Result<bool, StoreError> {
    Ok(insertion(comment).and(" ON CONFLICT (id) DO NOTHING").run(connection).await? == 1)
}

/// The statement that adds a comment; `Unique("comment_pkey")` when there is one with its id.
#[must_use]
pub fn insertion(comment: &Comment) -> Statement {
    let (visibility, reason) = comment.visibility.columns();
    Statement::new(
        "INSERT INTO comment (id, subject_kind, subject_id, agency_id, root_id, parent_id, depth, author_id, \
         pseudonym_id, assisted_by, assisted_name, stance, language, text, visibility, visibility_reason, due_at, \
         due_since, response_state, external_id, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)",
    )
    .id(&comment.id)
    .text(comment.subject.kind.as_str())
    .id(&comment.subject.id)
    .id(comment.agency_id.as_ref())
    .id(&comment.root_id)
    .id(comment.parent_id.as_ref())
    .number(comment.depth)
    .id(comment.author_id.as_ref())
    .id(comment.pseudonym_id.as_ref())
    .id(comment.assisted_by.as_ref())
    .text(comment.assisted_name.as_str())
    .text(comment.stance.as_str())
    .text(comment.language.as_str())
    .text(comment.text.as_str())
    .text(visibility)
    .text(reason)
    .number(comment.due_at.map(|at| at.0))
    .number(comment.due_since.map(|at| at.0))
    .text(comment.response_state.as_str())
    .text(comment.external_id.as_deref())
    .number(comment.created_at.0)
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
        me_too_count: row.try_get("me_too_total")?,
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

fn author_condition(pseudonyms: &[Id], first: usize) -> String {
    if pseudonyms.is_empty() {
        "c.author_id = $1".to_owned()
    } else {
        format!("(c.author_id = $1 OR c.pseudonym_id IN ({}))", placeholders(pseudonyms.len(), first))
    }
}

fn stance(row: &AnyRow, column: &'static str) -> Result<Stance, StoreError> {
    Stance::parse(row.try_get(column)?).ok_or(StoreError::Unreadable(column))
}
