//! Challenges, their revisions, who wrote them, and their translations.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, id, json, moment, one_row, optional_id, optional_moment, to_json};
use crate::clock::{Id, UnixMillis};
use crate::domain::Subject;
use crate::domain::challenges::{ChallengeContent, ChallengeDates, ChallengeState, Opening, Written};
use crate::domain::stages::Stage;

/// A challenge. `number` is what people call it; `revision` counts what was published.
#[derive(Clone, Debug)]
pub struct Challenge {
    pub id: Id,
    pub number: i64,
    pub agency_id: Id,
    pub author_id: Id,
    pub state: ChallengeState,
    /// Why changes were asked for or why it was cancelled; empty otherwise.
    pub state_reason: String,
    pub language: String,
    pub title: String,
    pub sector: String,
    pub content: ChallengeContent,
    pub revision: i64,
    pub opens_at: Option<UnixMillis>,
    pub questions_close_at: Option<UnixMillis>,
    pub submissions_close_at: Option<UnixMillis>,
    pub decision_at: Option<UnixMillis>,
    pub reviewer_id: Option<Id>,
    pub submitted_at: Option<UnixMillis>,
    pub published_at: Option<UnixMillis>,
    /// When the decisions about its ideas were let out.
    pub released_at: Option<UnixMillis>,
    pub external_id: Option<String>,
    pub created_at: UnixMillis,
    pub updated_at: UnixMillis,
    pub version: i64,
}

/// What was published at one time.
#[derive(Clone, Debug)]
pub struct ChallengeRevision {
    pub challenge_id: Id,
    /// 1 is what was published first.
    pub revision: i64,
    pub title: String,
    pub content: ChallengeContent,
    pub dates: ChallengeDates,
    /// Not known of revisions from before these were kept.
    pub language: Option<String>,
    pub sector: Option<String>,
    /// What the agency says about the change; empty for the first.
    pub note: String,
    pub by_id: Id,
    pub at: UnixMillis,
}

/// A text in another language than its own.
#[derive(Clone, Debug)]
pub struct Translation {
    pub subject: Subject,
    pub language: String,
    pub content: serde_json::Value,
    pub author_id: Id,
    pub at: UnixMillis,
}

/// Names under which a revision keeps its language and sector.
const LANGUAGE: &str = "revision_language";
const SECTOR: &str = "revision_sector";

const COLUMNS: &str = "id, number, agency_id, author_id, state, state_reason, language, title, sector, content, revision, \
    opens_at, questions_close_at, submissions_close_at, decision_at, reviewer_id, submitted_at, published_at, released_at, \
    external_id, created_at, updated_at, version";

impl Challenge {
    /// Its dates in one piece.
    #[must_use]
    pub const fn dates(&self) -> ChallengeDates {
        ChallengeDates {
            opens_at: self.opens_at,
            questions_close_at: self.questions_close_at,
            submissions_close_at: self.submissions_close_at,
            decision_at: self.decision_at,
        }
    }

    /// Whether ideas can be sent now.
    #[must_use]
    pub fn opening(&self, now: UnixMillis) -> Opening {
        self.state.opening(&self.dates(), now)
    }

    /// The stage that public pages name, as far as the challenge tells it.
    #[must_use]
    pub fn stage(&self, now: UnixMillis, furthest: Option<Stage>) -> Stage {
        if self.state == ChallengeState::Cancelled && self.published_at.is_none() {
            return Stage::Problem;
        }
        self.state.stage_at(self.submissions_close_at.is_some_and(|close| now > close), furthest)
    }

    /// True when everybody may read it: it was published, whatever came after.
    #[must_use]
    pub const fn is_public(&self) -> bool {
        self.published_at.is_some()
    }

    /// What its authors wrote.
    #[must_use]
    pub fn written(&self) -> Written {
        Written {
            language: self.language.clone(),
            title: self.title.clone(),
            sector: self.sector.clone(),
            content: self.content.clone(),
            dates: self.dates(),
        }
    }

    /// Takes over what its authors wrote.
    pub fn write(&mut self, written: Written) {
        self.language = written.language;
        self.title = written.title;
        self.sector = written.sector;
        self.content = written.content;
        self.opens_at = written.dates.opens_at;
        self.questions_close_at = written.dates.questions_close_at;
        self.submissions_close_at = written.dates.submissions_close_at;
        self.decision_at = written.dates.decision_at;
    }
}

/// The challenge with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, challenge: &Id) -> Result<Option<Challenge>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM challenge WHERE id = $1");
    let row =
        sqlx::query(sqlx::AssertSqlSafe(sql)).bind(challenge.as_str()).fetch_optional(connection).await?;
    row.as_ref().map(challenge_of).transpose()
}

/// The challenge that an import knows by this id.
///
/// # Errors
/// When the database refuses.
pub async fn find_by_external(
    connection: &mut Connection,
    external_id: &str,
) -> Result<Option<Challenge>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM challenge WHERE external_id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(external_id).fetch_optional(connection).await?;
    row.as_ref().map(challenge_of).transpose()
}

/// The number that the next challenge gets. Two who ask at the same time may hear the same one; the constraint
/// `challenge_number_unique` tells the second.
///
/// # Errors
/// When the database refuses.
pub async fn next_number(connection: &mut Connection) -> Result<i64, StoreError> {
    let row = sqlx::query("SELECT CAST(COALESCE(MAX(number), 100) + 1 AS BIGINT) AS next FROM challenge")
        .fetch_one(connection)
        .await?;
    Ok(row.try_get("next")?)
}

/// Adds a challenge.
///
/// # Errors
/// `challenge_number_unique` when the number is taken; when the database refuses.
pub async fn insert(connection: &mut Connection, challenge: &Challenge) -> Result<(), StoreError> {
    let sql = format!(
        "INSERT INTO challenge ({COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
         $16, $17, $18, $19, $20, $21, $22, $23)"
    );
    sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(challenge.id.as_str())
        .bind(challenge.number)
        .bind(challenge.agency_id.as_str())
        .bind(challenge.author_id.as_str())
        .bind(challenge.state.as_str())
        .bind(challenge.state_reason.as_str())
        .bind(challenge.language.as_str())
        .bind(challenge.title.as_str())
        .bind(challenge.sector.as_str())
        .bind(to_json(&challenge.content, "challenge.content")?)
        .bind(challenge.revision)
        .bind(challenge.opens_at.map(|at| at.0))
        .bind(challenge.questions_close_at.map(|at| at.0))
        .bind(challenge.submissions_close_at.map(|at| at.0))
        .bind(challenge.decision_at.map(|at| at.0))
        .bind(challenge.reviewer_id.as_ref().map(|id| id.as_str().to_owned()))
        .bind(challenge.submitted_at.map(|at| at.0))
        .bind(challenge.published_at.map(|at| at.0))
        .bind(challenge.released_at.map(|at| at.0))
        .bind(challenge.external_id.clone())
        .bind(challenge.created_at.0)
        .bind(challenge.updated_at.0)
        .bind(challenge.version)
        .execute(connection)
        .await?;
    Ok(())
}

/// Saves a challenge as it is now; its version counts up in the database, not in `challenge`.
///
/// # Errors
/// `Changed` when somebody else saved it since it was read; when the database refuses.
pub async fn save(connection: &mut Connection, challenge: &Challenge) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE challenge SET state = $1, state_reason = $2, language = $3, title = $4, sector = $5, content = $6, \
         revision = $7, opens_at = $8, questions_close_at = $9, submissions_close_at = $10, decision_at = $11, \
         reviewer_id = $12, submitted_at = $13, published_at = $14, released_at = $15, updated_at = $16, \
         version = version + 1 WHERE id = $17 AND version = $18",
    )
    .bind(challenge.state.as_str())
    .bind(challenge.state_reason.as_str())
    .bind(challenge.language.as_str())
    .bind(challenge.title.as_str())
    .bind(challenge.sector.as_str())
    .bind(to_json(&challenge.content, "challenge.content")?)
    .bind(challenge.revision)
    .bind(challenge.opens_at.map(|at| at.0))
    .bind(challenge.questions_close_at.map(|at| at.0))
    .bind(challenge.submissions_close_at.map(|at| at.0))
    .bind(challenge.decision_at.map(|at| at.0))
    .bind(challenge.reviewer_id.as_ref().map(|id| id.as_str().to_owned()))
    .bind(challenge.submitted_at.map(|at| at.0))
    .bind(challenge.published_at.map(|at| at.0))
    .bind(challenge.released_at.map(|at| at.0))
    .bind(challenge.updated_at.0)
    .bind(challenge.id.as_str())
    .bind(challenge.version)
    .execute(&mut *connection)
    .await?;
    one_row(result.rows_affected())?;
    if let Some(released) = challenge.released_at {
        // Lists of what everybody may read begin at released proposals.
        sqlx::query("UPDATE proposal SET released_at = $1 WHERE challenge_id = $2 AND released_at IS NULL")
            .bind(released.0)
            .bind(challenge.id.as_str())
            .execute(connection)
            .await?;
    }
    Ok(())
}

/// Up to `limit` challenges of an agency, drafts too, the last touched first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_agency(
    connection: &mut Connection,
    agency: &Id,
    limit: i64,
) -> Result<Vec<Challenge>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM challenge WHERE agency_id = $1 ORDER BY updated_at DESC, id DESC LIMIT $2"
    );
    let rows =
        sqlx::query(sqlx::AssertSqlSafe(sql)).bind(agency.as_str()).bind(limit).fetch_all(connection).await?;
    rows.iter().map(challenge_of).collect()
}

/// Up to `limit` challenges in a state, the one whose ideas close first before the others.
///
/// # Errors
/// When the database refuses.
pub async fn list_in_state(
    connection: &mut Connection,
    state: ChallengeState,
    limit: i64,
) -> Result<Vec<Challenge>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM challenge WHERE state = $1 ORDER BY submissions_close_at, id LIMIT $2"
    );
    let rows =
        sqlx::query(sqlx::AssertSqlSafe(sql)).bind(state.as_str()).bind(limit).fetch_all(connection).await?;
    rows.iter().map(challenge_of).collect()
}

/// Up to `limit` challenges that everybody may read, the last published first.
///
/// # Errors
/// When the database refuses.
pub async fn list_public(connection: &mut Connection, limit: i64) -> Result<Vec<Challenge>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM challenge WHERE published_at IS NOT NULL ORDER BY published_at DESC, id DESC LIMIT $1"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(limit).fetch_all(connection).await?;
    rows.iter().map(challenge_of).collect()
}

/// Published challenges whose ideas closed before `now`.
///
/// # Errors
/// When the database refuses.
pub async fn list_closed_by(
    connection: &mut Connection,
    now: UnixMillis,
) -> Result<Vec<Challenge>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM challenge WHERE state = 'published' AND submissions_close_at < $1 ORDER BY id LIMIT 100"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(now.0).fetch_all(connection).await?;
    rows.iter().map(challenge_of).collect()
}

/// The ids of all challenges after `after` (empty for the first), for building the index anew.
///
/// # Errors
/// When the database refuses.
pub async fn list_ids(connection: &mut Connection, after: &str, limit: i64) -> Result<Vec<Id>, StoreError> {
    let rows = sqlx::query("SELECT id FROM challenge WHERE id > $1 ORDER BY id LIMIT $2")
        .bind(after)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(|row| id(row, "id")).collect()
}

/// Notes that somebody wrote in a challenge.
///
/// # Errors
/// When the database refuses.
pub async fn insert_editor(
    connection: &mut Connection,
    challenge: &Id,
    person: &Id,
    at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO challenge_editor (challenge_id, person_id, at) VALUES ($1, $2, $3) \
         ON CONFLICT (challenge_id, person_id) DO NOTHING",
    )
    .bind(challenge.as_str())
    .bind(person.as_str())
    .bind(at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Everybody who wrote in a challenge, its author among them.
///
/// # Errors
/// When the database refuses.
pub async fn list_writers(connection: &mut Connection, challenge: &Challenge) -> Result<Vec<Id>, StoreError> {
    let rows = sqlx::query("SELECT person_id FROM challenge_editor WHERE challenge_id = $1 ORDER BY at")
        .bind(challenge.id.as_str())
        .fetch_all(connection)
        .await?;
    let mut writers = vec![challenge.author_id.clone()];
    for row in &rows {
        let person = id(row, "person_id")?;
        if !writers.contains(&person) {
            writers.push(person);
        }
    }
    Ok(writers)
}

/// Keeps what was published.
///
/// # Errors
/// When the database refuses.
pub async fn insert_revision(
    connection: &mut Connection,
    revision: &ChallengeRevision,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO challenge_revision (challenge_id, revision, content, title, dates, note, by_id, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(revision.challenge_id.as_str())
    .bind(revision.revision)
    .bind(to_json(&with_language_and_sector(revision)?, "challenge_revision.content")?)
    .bind(revision.title.as_str())
    .bind(to_json(&revision.dates, "challenge_revision.dates")?)
    .bind(revision.note.as_str())
    .bind(revision.by_id.as_str())
    .bind(revision.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Language and sector have no columns in a revision: they stand beside the content.
fn with_language_and_sector(revision: &ChallengeRevision) -> Result<serde_json::Value, StoreError> {
    let mut whole = serde_json::to_value(&revision.content)
        .map_err(|_| StoreError::Unreadable("challenge_revision.content"))?;
    for (name, value) in [(LANGUAGE, &revision.language), (SECTOR, &revision.sector)] {
        if let (Some(fields), Some(value)) = (whole.as_object_mut(), value) {
            fields.insert(name.to_owned(), serde_json::Value::from(value.as_str()));
        }
    }
    Ok(whole)
}

/// All that was published of a challenge, the first first.
///
/// # Errors
/// When the database refuses.
pub async fn list_revisions(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<ChallengeRevision>, StoreError> {
    let rows = sqlx::query(
        "SELECT challenge_id, revision, content, title, dates, note, by_id, at FROM challenge_revision \
         WHERE challenge_id = $1 ORDER BY revision",
    )
    .bind(challenge.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let whole: serde_json::Value = json(row, "content")?;
            let kept = |name: &str| whole[name].as_str().map(str::to_owned);
            Ok(ChallengeRevision {
                challenge_id: id(row, "challenge_id")?,
                revision: row.try_get("revision")?,
                title: row.try_get("title")?,
                content: json(row, "content")?,
                language: kept(LANGUAGE),
                sector: kept(SECTOR),
                dates: json(row, "dates")?,
                note: row.try_get("note")?,
                by_id: id(row, "by_id")?,
                at: moment(row, "at")?,
            })
        })
        .collect()
}

/// Adds a translation, or puts it in place of the one in the same language.
///
/// # Errors
/// When the database refuses.
pub async fn save_translation(
    connection: &mut Connection,
    translation: &Translation,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO translation (subject_kind, subject_id, language, content, author_id, at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (subject_kind, subject_id, language) \
         DO UPDATE SET content = excluded.content, author_id = excluded.author_id, at = excluded.at",
    )
    .bind(translation.subject.kind.as_str())
    .bind(translation.subject.id.as_str())
    .bind(translation.language.as_str())
    .bind(to_json(&translation.content, "translation.content")?)
    .bind(translation.author_id.as_str())
    .bind(translation.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// The translations of a thing, by language.
///
/// # Errors
/// When the database refuses.
pub async fn list_translations(
    connection: &mut Connection,
    subject: &Subject,
) -> Result<Vec<Translation>, StoreError> {
    let rows = sqlx::query(
        "SELECT language, content, author_id, at FROM translation \
         WHERE subject_kind = $1 AND subject_id = $2 ORDER BY language",
    )
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Translation {
                subject: subject.clone(),
                language: row.try_get("language")?,
                content: json(row, "content")?,
                author_id: id(row, "author_id")?,
                at: moment(row, "at")?,
            })
        })
        .collect()
}

fn challenge_of(row: &AnyRow) -> Result<Challenge, StoreError> {
    let state: String = row.try_get("state")?;
    Ok(Challenge {
        id: id(row, "id")?,
        number: row.try_get("number")?,
        agency_id: id(row, "agency_id")?,
        author_id: id(row, "author_id")?,
        state: ChallengeState::parse(&state).ok_or(StoreError::Unreadable("challenge.state"))?,
        state_reason: row.try_get("state_reason")?,
        language: row.try_get("language")?,
        title: row.try_get("title")?,
        sector: row.try_get("sector")?,
        content: json(row, "content")?,
        revision: row.try_get("revision")?,
        opens_at: optional_moment(row, "opens_at")?,
        questions_close_at: optional_moment(row, "questions_close_at")?,
        submissions_close_at: optional_moment(row, "submissions_close_at")?,
        decision_at: optional_moment(row, "decision_at")?,
        reviewer_id: optional_id(row, "reviewer_id")?,
        submitted_at: optional_moment(row, "submitted_at")?,
        published_at: optional_moment(row, "published_at")?,
        released_at: optional_moment(row, "released_at")?,
        external_id: row.try_get("external_id")?,
        created_at: moment(row, "created_at")?,
        updated_at: moment(row, "updated_at")?,
        version: row.try_get("version")?,
    })
}
