//! What the first page shows: a few things of each kind, those in the reader's language first. Reads only.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, id, json, moment};
use crate::clock::{Id, UnixMillis};
use crate::domain::challenges::ChallengeContent;
use crate::domain::proposals::ProposalContent;

/// A challenge that takes ideas now.
#[derive(Clone, Debug)]
pub struct OpenChallenge {
    pub id: Id,
    pub language: String,
    pub title: String,
    pub agency: String,
    pub agency_language: String,
    pub content: ChallengeContent,
    pub opens_at: UnixMillis,
    pub submissions_close_at: UnixMillis,
}

/// A pilot under way.
#[derive(Clone, Debug)]
pub struct RunningPilot {
    pub id: Id,
    pub proposal_id: Id,
    pub challenge_id: Id,
    pub language: String,
    pub title: String,
    pub stage: String,
    pub agency: String,
    pub organisation: String,
}

/// A voice with the answer that it got.
#[derive(Clone, Debug)]
pub struct AnsweredVoice {
    pub subject_kind: String,
    pub subject_id: Id,
    pub stance: String,
    pub language: String,
    pub text: String,
    pub author: String,
    pub place: String,
    pub asked_at: UnixMillis,
    pub agency: String,
    pub agency_language: String,
    pub answer: String,
    pub answer_kind: String,
    pub answer_language: String,
    pub answered_at: UnixMillis,
}

/// How many of each there are.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub open_challenges: i64,
    pub running_pilots: i64,
    pub use_cases: i64,
    pub answered_voices: i64,
    /// Voices that were answered in time, of those that were answered or are late.
    pub in_time: i64,
    pub due: i64,
}

/// Challenges that take ideas now: those in `language` first, then those that close soonest.
///
/// # Errors
/// When the database refuses.
pub async fn list_open_challenges(
    connection: &mut Connection,
    language: &str,
    now: UnixMillis,
    limit: i64,
) -> Result<Vec<OpenChallenge>, StoreError> {
    let rows = sqlx::query(
        "SELECT c.id, c.language, c.title, c.content, c.opens_at, c.published_at, c.submissions_close_at, \
         a.name AS agency, a.language AS agency_language \
         FROM challenge c JOIN agency a ON a.id = c.agency_id \
         WHERE c.state = 'published' AND c.submissions_close_at > $1 AND COALESCE(c.opens_at, 0) <= $2 \
         ORDER BY CASE WHEN c.language = $3 THEN 0 ELSE 1 END, c.submissions_close_at, c.id LIMIT $4",
    )
    .bind(now.0)
    .bind(now.0)
    .bind(language)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(open_challenge).collect()
}

/// The pilot that is furthest on its way: in `language` first, then the latest that moved.
///
/// # Errors
/// When the database refuses.
pub async fn find_running_pilot(
    connection: &mut Connection,
    language: &str,
) -> Result<Option<RunningPilot>, StoreError> {
    let row = sqlx::query(
        "SELECT p.id, p.proposal_id, p.challenge_id, p.language, p.title, p.stage, a.name AS agency, o.name AS organisation \
         FROM pilot p JOIN agency a ON a.id = p.agency_id JOIN organisation o ON o.id = p.organisation_id \
         WHERE p.state NOT IN ('terminated', 'closed') AND p.stage IN ('pilot', 'proof') \
         ORDER BY CASE WHEN p.language = $1 THEN 0 ELSE 1 END, CASE WHEN p.stage = 'proof' THEN 0 ELSE 1 END, \
         p.updated_at DESC, p.id LIMIT 1",
    )
    .bind(language)
    .fetch_optional(connection)
    .await?;
    row.as_ref()
        .map(|row| {
            Ok(RunningPilot {
                id: id(row, "id")?,
                proposal_id: id(row, "proposal_id")?,
                challenge_id: id(row, "challenge_id")?,
                language: row.try_get("language")?,
                title: row.try_get("title")?,
                stage: row.try_get("stage")?,
                agency: row.try_get("agency")?,
                organisation: row.try_get("organisation")?,
            })
        })
        .transpose()
}

/// Voices that were answered: in `language` first, those that changed something before others, objections before praise,
/// then the latest.
///
/// # Errors
/// When the database refuses.
pub async fn list_answered_voices(
    connection: &mut Connection,
    language: &str,
    limit: i64,
) -> Result<Vec<AnsweredVoice>, StoreError> {
    let rows = sqlx::query(
        "SELECT c.subject_kind, c.subject_id, c.stance, c.language, c.text, c.created_at, \
         COALESCE(s.name, p.name, '') AS author, CASE WHEN s.name IS NULL THEN COALESCE(p.place, '') ELSE '' END AS place, \
         a.name AS agency, a.language AS agency_language, r.text AS answer, r.kind AS answer_kind, \
         r.language AS answer_language, r.at AS answered_at \
         FROM comment c JOIN response r ON r.comment_id = c.id JOIN agency a ON a.id = r.agency_id \
         LEFT JOIN person p ON p.id = c.author_id LEFT JOIN pseudonym s ON s.id = c.pseudonym_id \
         WHERE c.visibility = 'shown' AND c.subject_kind IN ('challenge', 'pilot', 'use_case') \
         ORDER BY CASE WHEN c.language = $1 THEN 0 ELSE 1 END, CASE WHEN r.kind = 'accepted' THEN 0 ELSE 1 END, \
         CASE c.stance WHEN 'objection' THEN 0 WHEN 'critique' THEN 1 ELSE 2 END, \
         r.at DESC, c.id LIMIT $2",
    )
    .bind(language)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(answered_voice).collect()
}

/// The numbers of the first page.
///
/// # Errors
/// When the database refuses.
pub async fn find_counts(connection: &mut Connection, now: UnixMillis) -> Result<Counts, StoreError> {
    let row = sqlx::query(
        "SELECT \
         (SELECT COUNT(*) FROM challenge WHERE state = 'published' AND submissions_close_at > $1 \
            AND COALESCE(opens_at, 0) <= $2) AS open_challenges, \
         (SELECT COUNT(*) FROM pilot WHERE state NOT IN ('terminated', 'closed')) AS running_pilots, \
         (SELECT COUNT(*) FROM use_case WHERE state = 'published') AS use_cases, \
         (SELECT COUNT(*) FROM response r JOIN comment c ON c.id = r.comment_id WHERE c.visibility = 'shown') AS answered_voices, \
         (SELECT COUNT(*) FROM comment WHERE due_at IS NOT NULL AND responded_at IS NOT NULL \
            AND responded_at <= due_at) AS in_time, \
         (SELECT COUNT(*) FROM comment WHERE due_at IS NOT NULL \
            AND (responded_at IS NOT NULL OR due_at < $3)) AS due",
    )
    .bind(now.0)
    .bind(now.0)
    .bind(now.0)
    .fetch_one(connection)
    .await?;
    Ok(Counts {
        open_challenges: row.try_get("open_challenges")?,
        running_pilots: row.try_get("running_pilots")?,
        use_cases: row.try_get("use_cases")?,
        answered_voices: row.try_get("answered_voices")?,
        in_time: row.try_get("in_time")?,
        due: row.try_get("due")?,
    })
}

/// What a challenge and a proposal hold, for the picture of what is expected.
///
/// # Errors
/// When the database refuses.
pub async fn find_contents(
    connection: &mut Connection,
    challenge: &Id,
    proposal: &Id,
) -> Result<Option<(ChallengeContent, ProposalContent)>, StoreError> {
    let row = sqlx::query(
        "SELECT c.content AS challenge_content, p.content AS proposal_content \
         FROM challenge c JOIN proposal p ON p.challenge_id = c.id WHERE c.id = $1 AND p.id = $2",
    )
    .bind(challenge.as_str())
    .bind(proposal.as_str())
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(|row| Ok((json(row, "challenge_content")?, json(row, "proposal_content")?))).transpose()
}

fn open_challenge(row: &AnyRow) -> Result<OpenChallenge, StoreError> {
    let closes = moment(row, "submissions_close_at")?;
    let opens: Option<i64> = row.try_get("opens_at")?;
    let published: Option<i64> = row.try_get("published_at")?;
    Ok(OpenChallenge {
        id: id(row, "id")?,
        language: row.try_get("language")?,
        title: row.try_get("title")?,
        agency: row.try_get("agency")?,
        agency_language: row.try_get("agency_language")?,
        content: json(row, "content")?,
        opens_at: opens.or(published).map_or(closes, UnixMillis),
        submissions_close_at: closes,
    })
}

fn answered_voice(row: &AnyRow) -> Result<AnsweredVoice, StoreError> {
    Ok(AnsweredVoice {
        subject_kind: row.try_get("subject_kind")?,
        subject_id: id(row, "subject_id")?,
        stance: row.try_get("stance")?,
        language: row.try_get("language")?,
        text: row.try_get("text")?,
        author: row.try_get("author")?,
        place: row.try_get("place")?,
        asked_at: moment(row, "created_at")?,
        agency: row.try_get("agency")?,
        agency_language: row.try_get("agency_language")?,
        answer: row.try_get("answer")?,
        answer_kind: row.try_get("answer_kind")?,
        answer_language: row.try_get("answer_language")?,
        answered_at: moment(row, "answered_at")?,
    })
}
