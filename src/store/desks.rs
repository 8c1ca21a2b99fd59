//! What waits for somebody, read across the tables of others. Reads only: each thing is changed by its own file.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, StoreError, id, moment, optional_moment, subject};
use crate::clock::{Id, UnixMillis};
use crate::domain::{Kind, Subject};

/// The most rows of one kind that a desk lists; the page says when there are more.
pub const MOST_TITLE: usize = 160;
const MOST: i64 = 100;

/// A question about a challenge that nobody has answered.
#[derive(Clone, Debug)]
pub struct OpenQuestion {
    pub id: Id,
    pub challenge_id: Id,
    pub challenge_title: String,
    pub language: String,
    pub text: String,
    pub asked_at: UnixMillis,
    pub due_at: UnixMillis,
}

/// A comment that the agency has to answer.
#[derive(Clone, Debug)]
pub struct OpenComment {
    pub id: Id,
    pub subject: Subject,
    pub subject_title: String,
    pub stance: String,
    pub language: String,
    pub text: String,
    pub me_too: i64,
    pub since: UnixMillis,
    pub due_at: UnixMillis,
    pub escalated: bool,
}

/// How an agency keeps its promise to answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Promise {
    /// Answered before their time ran out.
    pub in_time: i64,
    /// Answered late, or not answered and late by now.
    pub late: i64,
    /// Milliseconds from the comment's due clock to the answer, on average over all answers; `None` without one.
    pub average: Option<i64>,
}

/// A challenge on the board, or one that waits for somebody.
#[derive(Clone, Debug)]
pub struct BoardChallenge {
    pub id: Id,
    pub agency_id: Id,
    pub author_id: Id,
    pub state: String,
    pub language: String,
    pub title: String,
    pub submissions_close_at: Option<UnixMillis>,
    pub decision_at: Option<UnixMillis>,
    pub submitted_at: Option<UnixMillis>,
    pub published_at: Option<UnixMillis>,
    pub updated_at: UnixMillis,
    /// Proposals that were sent and not taken back.
    pub proposals: i64,
    /// Those of them with a prepared outcome.
    pub prepared: i64,
    /// The person who is asked about wrote or edited it.
    pub mine: bool,
}

/// A pilot on the board.
#[derive(Clone, Debug)]
pub struct BoardPilot {
    pub id: Id,
    pub state: String,
    pub stage: String,
    pub language: String,
    pub title: String,
    /// When it came to its present stage.
    pub since: UnixMillis,
    pub open_sites: i64,
}

/// A proposal of a team, with the clock of its challenge.
#[derive(Clone, Debug)]
pub struct TeamProposal {
    pub id: Id,
    pub state: String,
    pub language: String,
    pub title: String,
    pub challenge_id: Id,
    pub challenge_title: String,
    pub challenge_language: String,
    pub opens_at: Option<UnixMillis>,
    pub submissions_close_at: Option<UnixMillis>,
    pub decision_at: Option<UnixMillis>,
    pub updated_at: UnixMillis,
    /// When its result was released.
    pub released_at: Option<UnixMillis>,
}

/// An agency that asks for a use case, or an organisation that asks to answer together.
#[derive(Clone, Debug)]
pub struct OpenRequest {
    /// The use case or the proposal that is asked about.
    pub subject: Subject,
    pub language: String,
    pub title: String,
    /// Who asks.
    pub from: String,
    pub at: UnixMillis,
}

/// A question that the person asked, and what became of it.
#[derive(Clone, Debug)]
pub struct AskedQuestion {
    pub id: Id,
    pub challenge_id: Id,
    pub challenge_title: String,
    pub language: String,
    pub text: String,
    pub asked_at: UnixMillis,
    pub due_at: UnixMillis,
    pub answered_at: Option<UnixMillis>,
}

/// Something that the person follows.
#[derive(Clone, Debug)]
pub struct Followed {
    pub subject: Subject,
    pub language: String,
    pub title: String,
}

/// An answer to something that the person said.
#[derive(Clone, Debug)]
pub struct AnswerToMe {
    pub comment_id: Id,
    pub agency: String,
    pub language: String,
    pub text: String,
    pub kind: String,
    pub at: UnixMillis,
}

/// An invitation by mail that the person has not taken up.
#[derive(Clone, Debug)]
pub struct OpenInvitation {
    pub from: String,
    pub role: String,
    pub expires_at: UnixMillis,
}

/// The questions to an agency that wait, those due first first.
///
/// # Errors
/// When the database refuses.
pub async fn list_open_questions(
    connection: &mut Connection,
    agency: &Id,
) -> Result<Vec<OpenQuestion>, StoreError> {
    let rows = sqlx::query(
        "SELECT q.id, q.challenge_id, c.title AS challenge_title, q.language, q.text, q.asked_at, q.due_at \
         FROM question q JOIN challenge c ON c.id = q.challenge_id WHERE c.agency_id = $1 AND c.state <> 'cancelled' \
         AND q.answered_at IS NULL AND q.hidden_at IS NULL ORDER BY q.due_at, q.id LIMIT $2",
    )
    .bind(agency.as_str())
    .bind(MOST)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(OpenQuestion {
                id: id(row, "id")?,
                challenge_id: id(row, "challenge_id")?,
                challenge_title: row.try_get("challenge_title")?,
                language: row.try_get("language")?,
                text: row.try_get("text")?,
                asked_at: moment(row, "asked_at")?,
                due_at: moment(row, "due_at")?,
            })
        })
        .collect()
}

/// The comments that an agency has to answer, those due first first.
///
/// # Errors
/// When the database refuses.
pub async fn list_open_comments(
    connection: &mut Connection,
    agency: &Id,
) -> Result<Vec<OpenComment>, StoreError> {
    let rows = sqlx::query(
        "SELECT m.id, m.subject_kind, m.subject_id, m.stance, m.language, m.text, \
         m.me_too_count + (SELECT CAST(COUNT(*) AS BIGINT) FROM me_too n WHERE n.comment_id = m.id AND n.counted = 0) \
         AS me_too_total, m.due_since, m.created_at, \
         m.due_at, m.escalated_at, COALESCE(c.title, u.title, i.title, '') AS subject_title FROM comment m \
         LEFT JOIN challenge c ON m.subject_kind = 'challenge' AND c.id = m.subject_id \
         LEFT JOIN use_case u ON m.subject_kind = 'use_case' AND u.id = m.subject_id \
         LEFT JOIN pilot i ON m.subject_kind = 'pilot' AND i.id = m.subject_id \
         WHERE m.agency_id = $1 AND m.response_state = 'waiting' AND m.visibility = 'shown' \
         AND m.due_at IS NOT NULL ORDER BY m.due_at, m.id LIMIT $2",
    )
    .bind(agency.as_str())
    .bind(MOST)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let since = optional_moment(row, "due_since")?;
            Ok(OpenComment {
                id: id(row, "id")?,
                subject: subject(row)?,
                subject_title: row.try_get("subject_title")?,
                stance: row.try_get("stance")?,
                language: row.try_get("language")?,
                text: row.try_get("text")?,
                me_too: row.try_get("me_too_total")?,
                since: since.map_or_else(|| moment(row, "created_at"), Ok)?,
                due_at: moment(row, "due_at")?,
                escalated: optional_moment(row, "escalated_at")?.is_some(),
            })
        })
        .collect()
}

/// How an agency kept its promise to answer comments, up to now.
///
/// # Errors
/// When the database refuses.
pub async fn find_promise(
    connection: &mut Connection,
    agency: &Id,
    now: UnixMillis,
) -> Result<Promise, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COALESCE(SUM(CASE WHEN responded_at <= due_at THEN 1 ELSE 0 END), 0) AS BIGINT) AS in_time, \
         CAST(COALESCE(SUM(CASE WHEN responded_at > due_at OR (responded_at IS NULL AND due_at < $1) THEN 1 ELSE 0 END), 0) \
         AS BIGINT) AS late, \
         CAST(COALESCE(SUM(CASE WHEN responded_at IS NULL THEN 0 ELSE responded_at - due_since END), 0) AS BIGINT) AS total, \
         CAST(COALESCE(SUM(CASE WHEN responded_at IS NULL THEN 0 ELSE 1 END), 0) AS BIGINT) AS answered \
         FROM comment WHERE agency_id = $2 AND due_at IS NOT NULL AND due_since IS NOT NULL \
         AND (visibility = 'shown' OR responded_at IS NOT NULL)",
    )
    .bind(now.0)
    .bind(agency.as_str())
    .fetch_one(connection)
    .await?;
    let (total, answered): (i64, i64) = (row.try_get("total")?, row.try_get("answered")?);
    Ok(Promise {
        in_time: row.try_get("in_time")?,
        late: row.try_get("late")?,
        average: (answered > 0).then(|| total / answered.max(1)),
    })
}

/// The challenges of an agency that were not decided yet, with how far their selection has come.
///
/// # Errors
/// When the database refuses.
pub async fn list_board_challenges(
    connection: &mut Connection,
    agency: &Id,
    person: &Id,
) -> Result<Vec<BoardChallenge>, StoreError> {
    let rows = sqlx::query(
        "SELECT c.id, c.agency_id, c.author_id, c.state, c.language, c.title, c.submissions_close_at, c.decision_at, \
         c.submitted_at, c.published_at, c.updated_at, \
         (SELECT CAST(COUNT(*) AS BIGINT) FROM proposal p WHERE p.challenge_id = c.id AND p.state <> 'draft' \
          AND p.state <> 'withdrawn') AS proposals, \
         (SELECT CAST(COUNT(*) AS BIGINT) FROM proposal_decision d JOIN proposal p ON p.id = d.proposal_id \
          WHERE d.challenge_id = c.id AND p.state <> 'withdrawn' \
          AND d.outcome IN ('selected', 'reserve', 'not_selected', 'ineligible')) AS prepared, \
         CASE WHEN c.author_id = $1 OR EXISTS (SELECT 1 FROM challenge_editor e WHERE e.challenge_id = c.id \
          AND e.person_id = $2) THEN 1 ELSE 0 END AS mine \
         FROM challenge c WHERE c.agency_id = $3 \
         AND c.state IN ('draft', 'in_review', 'changes_requested', 'published', 'evaluating') \
         ORDER BY c.updated_at DESC, c.id DESC LIMIT $4",
    )
    .bind(person.as_str())
    .bind(person.as_str())
    .bind(agency.as_str())
    .bind(MOST)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(BoardChallenge {
                id: id(row, "id")?,
                agency_id: id(row, "agency_id")?,
                author_id: id(row, "author_id")?,
                state: row.try_get("state")?,
                language: row.try_get("language")?,
                title: row.try_get("title")?,
                submissions_close_at: optional_moment(row, "submissions_close_at")?,
                decision_at: optional_moment(row, "decision_at")?,
                submitted_at: optional_moment(row, "submitted_at")?,
                published_at: optional_moment(row, "published_at")?,
                updated_at: moment(row, "updated_at")?,
                proposals: row.try_get("proposals")?,
                prepared: row.try_get("prepared")?,
                mine: row.try_get::<i64, _>("mine")? == 1,
            })
        })
        .collect()
}

/// The pilots of an agency that are not over, those longest in their stage first.
///
/// # Errors
/// When the database refuses.
pub async fn list_board_pilots(
    connection: &mut Connection,
    agency: &Id,
) -> Result<Vec<BoardPilot>, StoreError> {
    list_pilots(connection, "agency_id", agency).await
}

/// The pilots of an organisation that are not over.
///
/// # Errors
/// When the database refuses.
pub async fn list_team_pilots(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<BoardPilot>, StoreError> {
    list_pilots(connection, "organisation_id", organisation).await
}

/// The proposals of an organisation that are under way or were decided, those that changed last first.
///
/// # Errors
/// When the database refuses.
pub async fn list_team_proposals(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<TeamProposal>, StoreError> {
    let rows = sqlx::query(
        "SELECT p.id, p.state, p.language, p.title, p.challenge_id, c.title AS challenge_title, \
         c.language AS challenge_language, c.opens_at, c.submissions_close_at, c.decision_at, p.updated_at, d.released_at \
         FROM proposal p JOIN challenge c ON c.id = p.challenge_id \
         LEFT JOIN proposal_decision d ON d.proposal_id = p.id \
         WHERE p.state <> 'withdrawn' AND (p.organisation_id = $1 OR EXISTS (SELECT 1 FROM proposal_partner t \
         WHERE t.proposal_id = p.id AND t.organisation_id = $2 AND t.accepted_at IS NOT NULL)) \
         ORDER BY p.updated_at DESC, p.id DESC LIMIT $3",
    )
    .bind(organisation.as_str())
    .bind(organisation.as_str())
    .bind(MOST)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(TeamProposal {
                id: id(row, "id")?,
                state: row.try_get("state")?,
                language: row.try_get("language")?,
                title: row.try_get("title")?,
                challenge_id: id(row, "challenge_id")?,
                challenge_title: row.try_get("challenge_title")?,
                challenge_language: row.try_get("challenge_language")?,
                opens_at: optional_moment(row, "opens_at")?,
                submissions_close_at: optional_moment(row, "submissions_close_at")?,
                decision_at: optional_moment(row, "decision_at")?,
                updated_at: moment(row, "updated_at")?,
                released_at: optional_moment(row, "released_at")?,
            })
        })
        .collect()
}

/// What agencies ask an organisation about its use cases and nobody has answered.
///
/// # Errors
/// When the database refuses.
pub async fn list_open_requests(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<OpenRequest>, StoreError> {
    let rows = sqlx::query(
        "SELECT u.id, u.language, u.title, a.name AS sender, r.at FROM use_case_request r \
         JOIN use_case u ON u.id = r.use_case_id JOIN agency a ON a.id = r.agency_id \
         WHERE u.organisation_id = $1 AND r.answered_at IS NULL ORDER BY r.at, r.id LIMIT $2",
    )
    .bind(organisation.as_str())
    .bind(MOST)
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| request(row, Kind::UseCase)).collect()
}

/// The proposals that an organisation is asked to answer together, and has not said yes to.
///
/// # Errors
/// When the database refuses.
pub async fn list_partner_requests(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<OpenRequest>, StoreError> {
    let rows = sqlx::query(
        "SELECT p.id, p.language, p.title, o.name AS sender, t.invited_at AS at FROM proposal_partner t \
         JOIN proposal p ON p.id = t.proposal_id JOIN organisation o ON o.id = p.organisation_id \
         WHERE t.organisation_id = $1 AND t.accepted_at IS NULL AND p.state IN ('draft', 'submitted') \
         ORDER BY t.invited_at, p.id LIMIT $2",
    )
    .bind(organisation.as_str())
    .bind(MOST)
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| request(row, Kind::Proposal)).collect()
}

/// The newest questions that a person asked.
///
/// # Errors
/// When the database refuses.
pub async fn list_asked_questions(
    connection: &mut Connection,
    person: &Id,
    limit: i64,
) -> Result<Vec<AskedQuestion>, StoreError> {
    let rows = sqlx::query(
        "SELECT q.id, q.challenge_id, c.title AS challenge_title, q.language, q.text, q.asked_at, q.due_at, q.answered_at \
         FROM question q JOIN challenge c ON c.id = q.challenge_id WHERE q.author_id = $1 AND q.hidden_at IS NULL \
         ORDER BY q.asked_at DESC, q.id DESC LIMIT $2",
    )
    .bind(person.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(AskedQuestion {
                id: id(row, "id")?,
                challenge_id: id(row, "challenge_id")?,
                challenge_title: row.try_get("challenge_title")?,
                language: row.try_get("language")?,
                text: row.try_get("text")?,
                asked_at: moment(row, "asked_at")?,
                due_at: moment(row, "due_at")?,
                answered_at: optional_moment(row, "answered_at")?,
            })
        })
        .collect()
}

/// What a person follows and can read, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_followed(
    connection: &mut Connection,
    person: &Id,
    limit: i64,
) -> Result<Vec<Followed>, StoreError> {
    let rows = sqlx::query(
        "SELECT f.subject_kind, f.subject_id, \
         COALESCE(c.language, u.language, i.language, a.language, o.language, r.language, v.language) AS language, \
         COALESCE(c.title, u.title, i.title, a.name, o.name, r.title, v.text) AS title FROM follow f \
         LEFT JOIN challenge c ON f.subject_kind = 'challenge' AND c.id = f.subject_id AND c.published_at IS NOT NULL \
         LEFT JOIN use_case u ON f.subject_kind = 'use_case' AND u.id = f.subject_id AND u.state = 'published' \
         LEFT JOIN pilot i ON f.subject_kind = 'pilot' AND i.id = f.subject_id \
         LEFT JOIN agency a ON f.subject_kind = 'agency' AND a.id = f.subject_id \
         LEFT JOIN organisation o ON f.subject_kind = 'organisation' AND o.id = f.subject_id \
         LEFT JOIN proposal r ON f.subject_kind = 'proposal' AND r.id = f.subject_id AND r.made_public_at IS NOT NULL \
         LEFT JOIN comment v ON f.subject_kind = 'comment' AND v.id = f.subject_id AND v.visibility = 'shown' \
         WHERE f.person_id = $1 \
         AND COALESCE(c.title, u.title, i.title, a.name, o.name, r.title, v.text) IS NOT NULL \
         ORDER BY f.followed_at DESC, f.subject_id LIMIT $2",
    )
    .bind(person.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            // The words of a voice can be long; titles never reach this length.
            let title: String = row.try_get("title")?;
            Ok(Followed {
                subject: subject(row)?,
                language: row.try_get("language")?,
                title: match title.char_indices().nth(MOST_TITLE) {
                    Some((end, _)) => format!("{}…", &title[..end]),
                    None => title,
                },
            })
        })
        .collect()
}

/// The newest answers to what a person said under their name.
///
/// # Errors
/// When the database refuses.
pub async fn list_answers_to(
    connection: &mut Connection,
    person: &Id,
    limit: i64,
) -> Result<Vec<AnswerToMe>, StoreError> {
    let rows = sqlx::query(
        "SELECT r.comment_id, a.name AS agency, r.language, r.text, r.kind, r.at FROM response r \
         JOIN comment c ON c.id = r.comment_id JOIN agency a ON a.id = r.agency_id \
         WHERE c.author_id = $1 ORDER BY r.at DESC, r.id DESC LIMIT $2",
    )
    .bind(person.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(AnswerToMe {
                comment_id: id(row, "comment_id")?,
                agency: row.try_get("agency")?,
                language: row.try_get("language")?,
                text: row.try_get("text")?,
                kind: row.try_get("kind")?,
                at: moment(row, "at")?,
            })
        })
        .collect()
}

/// The invitations to an address that can still be taken up.
///
/// # Errors
/// When the database refuses.
pub async fn list_open_invitations(
    connection: &mut Connection,
    email_folded: &str,
    now: UnixMillis,
) -> Result<Vec<OpenInvitation>, StoreError> {
    let rows = sqlx::query(
        "SELECT COALESCE(a.name, o.name, '') AS sender, i.role, i.expires_at FROM invitation i \
         LEFT JOIN agency a ON i.scope_kind = 'agency' AND a.id = i.scope_id \
         LEFT JOIN organisation o ON i.scope_kind = 'organisation' AND o.id = i.scope_id \
         WHERE i.email_folded = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > $2 \
         ORDER BY i.created_at, i.id",
    )
    .bind(email_folded)
    .bind(now.0)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(OpenInvitation {
                from: row.try_get("sender")?,
                role: row.try_get("role")?,
                expires_at: moment(row, "expires_at")?,
            })
        })
        .collect()
}

/// `column` is one of this file's own texts, never something from outside.
async fn list_pilots(
    connection: &mut Connection,
    column: &'static str,
    owner: &Id,
) -> Result<Vec<BoardPilot>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "SELECT p.id, p.state, p.stage, p.language, p.title, \
         COALESCE((SELECT MAX(m.at) FROM stage_move m WHERE m.pilot_id = p.id), p.created_at) AS since, \
         (SELECT CAST(COUNT(*) AS BIGINT) FROM site s WHERE s.pilot_id = p.id AND s.closed_at IS NULL) AS open_sites \
         FROM pilot p WHERE p.{column} = $1 AND p.state <> 'terminated' AND p.state <> 'closed' \
         ORDER BY since, p.id LIMIT $2"
    )))
    .bind(owner.as_str())
    .bind(MOST)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(BoardPilot {
                id: id(row, "id")?,
                state: row.try_get("state")?,
                stage: row.try_get("stage")?,
                language: row.try_get("language")?,
                title: row.try_get("title")?,
                since: moment(row, "since")?,
                open_sites: row.try_get("open_sites")?,
            })
        })
        .collect()
}

fn request(row: &AnyRow, kind: Kind) -> Result<OpenRequest, StoreError> {
    Ok(OpenRequest {
        subject: Subject::new(kind, id(row, "id")?),
        language: row.try_get("language")?,
        title: row.try_get("title")?,
        from: row.try_get("sender")?,
        at: moment(row, "at")?,
    })
}
