//! Use cases, and what agencies ask of them.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{
    Connection, StoreError, find_all, find_one, id, json, moment, one_row, optional_moment, to_json,
};
use crate::clock::{Id, UnixMillis};
use crate::domain::use_cases::{RequestAnswer, UseCaseContent, UseCaseDraft, UseCaseState};

/// A use case as stored.
#[derive(Clone, Debug)]
pub struct UseCase {
    pub id: Id,
    pub organisation_id: Id,
    pub author_id: Id,
    pub state: UseCaseState,
    pub state_reason: String,
    pub language: String,
    pub title: String,
    pub sector: String,
    pub content: UseCaseContent,
    /// 1 to 5.
    pub evidence_level: i64,
    /// When it was published last.
    pub published_at: Option<UnixMillis>,
    pub external_id: Option<String>,
    pub created_at: UnixMillis,
    pub updated_at: UnixMillis,
    pub version: i64,
}

/// An agency asks a use case to answer a challenge, or to be piloted directly.
#[derive(Clone, Debug)]
pub struct UseCaseRequest {
    pub id: Id,
    pub use_case_id: Id,
    pub agency_id: Id,
    /// The challenge to answer; nothing when the agency wants to pilot it directly.
    pub challenge_id: Option<Id>,
    pub message: String,
    pub by_id: Id,
    pub at: UnixMillis,
    pub answer: Option<RequestAnswer>,
    pub answer_reason: String,
    pub answered_at: Option<UnixMillis>,
}

impl UseCase {
    /// The words that its organisation edits.
    #[must_use]
    pub fn draft(&self) -> UseCaseDraft {
        UseCaseDraft {
            title: self.title.clone(),
            language: self.language.clone(),
            sector: self.sector.clone(),
            evidence_level: self.evidence_level,
            content: self.content.clone(),
        }
    }
}

const USE_CASE: &str = "SELECT id, organisation_id, author_id, state, state_reason, language, title, sector, content, \
    evidence_level, published_at, external_id, created_at, updated_at, version FROM use_case";

const REQUEST: &str = "SELECT id, use_case_id, agency_id, challenge_id, message, by_id, at, answer, answer_reason, \
    answered_at FROM use_case_request";

/// The use case with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, use_case: &Id) -> Result<Option<UseCase>, StoreError> {
    find_one(connection, format!("{USE_CASE} WHERE id = $1"), use_case.as_str(), read_use_case).await
}

/// The use case that an import brought under this name.
///
/// # Errors
/// When the database refuses.
pub async fn find_by_external(
    connection: &mut Connection,
    external_id: &str,
) -> Result<Option<UseCase>, StoreError> {
    find_one(connection, format!("{USE_CASE} WHERE external_id = $1"), external_id, read_use_case).await
}

/// The use cases of an organisation, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_organisation(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<UseCase>, StoreError> {
    find_all(
        connection,
        format!("{USE_CASE} WHERE organisation_id = $1 ORDER BY updated_at DESC, id DESC"),
        organisation.as_str(),
        read_use_case,
    )
    .await
}

/// The use cases that a person began, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_author(connection: &mut Connection, person: &Id) -> Result<Vec<UseCase>, StoreError> {
    find_all(
        connection,
        format!("{USE_CASE} WHERE author_id = $1 ORDER BY updated_at DESC, id DESC"),
        person.as_str(),
        read_use_case,
    )
    .await
}

/// Use cases with an id after `after`, in the order of their ids, for those who go through all of them.
///
/// # Errors
/// When the database refuses.
pub async fn list_after(
    connection: &mut Connection,
    after: &str,
    limit: i64,
) -> Result<Vec<UseCase>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!("{USE_CASE} WHERE id > $1 ORDER BY id LIMIT $2")))
        .bind(after)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(read_use_case).collect()
}

/// The published use cases, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_published(connection: &mut Connection, limit: i64) -> Result<Vec<UseCase>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{USE_CASE} WHERE state = 'published' ORDER BY published_at DESC, id DESC LIMIT $1"
    )))
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_use_case).collect()
}

/// Adds a use case.
///
/// # Errors
/// `Unique` when there is one with this id, or from this import, already.
pub async fn insert(connection: &mut Connection, use_case: &UseCase) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO use_case (id, organisation_id, author_id, state, state_reason, language, title, sector, content, \
         evidence_level, published_at, external_id, created_at, updated_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
    )
    .bind(use_case.id.as_str())
    .bind(use_case.organisation_id.as_str())
    .bind(use_case.author_id.as_str())
    .bind(use_case.state.as_str())
    .bind(use_case.state_reason.as_str())
    .bind(use_case.language.as_str())
    .bind(use_case.title.as_str())
    .bind(use_case.sector.as_str())
    .bind(to_json(&use_case.content, "use_case.content")?)
    .bind(use_case.evidence_level)
    .bind(use_case.published_at.map(|at| at.0))
    .bind(use_case.external_id.clone())
    .bind(use_case.created_at.0)
    .bind(use_case.updated_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves what changed about a use case, if nobody else did since `use_case.version`; the stored version is one higher
/// afterwards.
///
/// # Errors
/// `Changed` when somebody else saved first.
pub async fn save(connection: &mut Connection, use_case: &UseCase) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE use_case SET state = $1, state_reason = $2, language = $3, title = $4, sector = $5, content = $6, \
         evidence_level = $7, published_at = $8, updated_at = $9, version = version + 1 \
         WHERE id = $10 AND version = $11",
    )
    .bind(use_case.state.as_str())
    .bind(use_case.state_reason.as_str())
    .bind(use_case.language.as_str())
    .bind(use_case.title.as_str())
    .bind(use_case.sector.as_str())
    .bind(to_json(&use_case.content, "use_case.content")?)
    .bind(use_case.evidence_level)
    .bind(use_case.published_at.map(|at| at.0))
    .bind(use_case.updated_at.0)
    .bind(use_case.id.as_str())
    .bind(use_case.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// Keeps what an agency asks.
///
/// # Errors
/// `Unique("use_case_request_unique")` when the agency asked the same before.
pub async fn insert_request(connection: &mut Connection, request: &UseCaseRequest) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO use_case_request (id, use_case_id, agency_id, challenge_id, message, by_id, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(request.id.as_str())
    .bind(request.use_case_id.as_str())
    .bind(request.agency_id.as_str())
    .bind(request.challenge_id.as_ref().map_or("", Id::as_str))
    .bind(request.message.as_str())
    .bind(request.by_id.as_str())
    .bind(request.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// The request with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find_request(
    connection: &mut Connection,
    request: &Id,
) -> Result<Option<UseCaseRequest>, StoreError> {
    find_one(connection, format!("{REQUEST} WHERE id = $1"), request.as_str(), read_request).await
}

/// What agencies asked of a use case, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_requests(
    connection: &mut Connection,
    use_case: &Id,
) -> Result<Vec<UseCaseRequest>, StoreError> {
    find_all(
        connection,
        format!("{REQUEST} WHERE use_case_id = $1 ORDER BY at DESC, id"),
        use_case.as_str(),
        read_request,
    )
    .await
}

/// What agencies asked of all use cases of an organisation, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_requests_of_organisation(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<UseCaseRequest>, StoreError> {
    find_all(
        connection,
        format!(
            "{REQUEST} WHERE use_case_id IN (SELECT u.id FROM use_case u WHERE u.organisation_id = $1) \
         ORDER BY at DESC, id"
        ),
        organisation.as_str(),
        read_request,
    )
    .await
}

/// Keeps the answer to a request.
///
/// # Errors
/// `Changed` when it was answered already.
pub async fn save_answer(
    connection: &mut Connection,
    request: &Id,
    answer: RequestAnswer,
    reason: &str,
    at: UnixMillis,
) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE use_case_request SET answer = $1, answer_reason = $2, answered_at = $3 \
         WHERE id = $4 AND answered_at IS NULL",
    )
    .bind(answer.as_str())
    .bind(reason)
    .bind(at.0)
    .bind(request.as_str())
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

fn read_use_case(row: &AnyRow) -> Result<UseCase, StoreError> {
    let state: String = row.try_get("state")?;
    Ok(UseCase {
        id: id(row, "id")?,
        organisation_id: id(row, "organisation_id")?,
        author_id: id(row, "author_id")?,
        state: UseCaseState::parse(&state).ok_or(StoreError::Unreadable("use_case.state"))?,
        state_reason: row.try_get("state_reason")?,
        language: row.try_get("language")?,
        title: row.try_get("title")?,
        sector: row.try_get("sector")?,
        content: json(row, "content")?,
        evidence_level: row.try_get("evidence_level")?,
        published_at: optional_moment(row, "published_at")?,
        external_id: row.try_get("external_id")?,
        created_at: moment(row, "created_at")?,
        updated_at: moment(row, "updated_at")?,
        version: row.try_get("version")?,
    })
}

fn read_request(row: &AnyRow) -> Result<UseCaseRequest, StoreError> {
    let (challenge, answer): (String, String) = (row.try_get("challenge_id")?, row.try_get("answer")?);
    Ok(UseCaseRequest {
        id: id(row, "id")?,
        use_case_id: id(row, "use_case_id")?,
        agency_id: id(row, "agency_id")?,
        challenge_id: (!challenge.is_empty()).then(|| Id::stored(challenge)),
        message: row.try_get("message")?,
        by_id: id(row, "by_id")?,
        at: moment(row, "at")?,
        answer: RequestAnswer::parse(&answer),
        answer_reason: row.try_get("answer_reason")?,
        answered_at: optional_moment(row, "answered_at")?,
    })
}
