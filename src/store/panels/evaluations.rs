//! What members of panels scored, and each time that they handed it in.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::named;
use crate::clock::{Id, UnixMillis};
use crate::domain::panels::EvaluationState;
use crate::store::{Connection, StoreError, find_all, id, json, moment, one_row, optional_moment, to_json};

/// The evaluation of one idea by one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    pub member_id: Id,
    pub proposal_id: Id,
    pub challenge_id: Id,
    pub state: EvaluationState,
    /// In the order of the criteria.
    pub scores: Vec<Option<u8>>,
    pub reasons: Vec<String>,
    /// Why it was recused or opened again.
    pub note: String,
    pub assigned_at: UnixMillis,
    pub sent_at: Option<UnixMillis>,
    pub version: i64,
}

/// All scores of one member, without the reasons: what a ranking is computed from.
#[derive(Clone, Debug)]
pub struct MemberScores {
    pub member_id: Id,
    /// For each idea: the state and the scores.
    pub of: Vec<(Id, EvaluationState, Vec<Option<u8>>)>,
}

/// What a member handed in at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub member_id: Id,
    pub proposal_id: Id,
    /// 1 for the first time.
    pub number: i64,
    pub scores: Vec<Option<u8>>,
    pub reasons: Vec<String>,
    pub sent_at: UnixMillis,
}

const EVALUATION: &str = "SELECT member_id, proposal_id, challenge_id, state, scores, reasons, note, assigned_at, sent_at, \
    version FROM evaluation";

/// All evaluations of a panel, with reasons.
///
/// # Errors
/// When the database refuses.
pub async fn list_evaluations(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<Evaluation>, StoreError> {
    let query = format!("{EVALUATION} WHERE challenge_id = $1 ORDER BY proposal_id, member_id");
    find_all(connection, query, challenge.as_str(), read_evaluation).await
}

/// The evaluations that one member was asked for.
///
/// # Errors
/// When the database refuses.
pub async fn list_evaluations_of_member(
    connection: &mut Connection,
    member: &Id,
) -> Result<Vec<Evaluation>, StoreError> {
    let query = format!("{EVALUATION} WHERE member_id = $1 ORDER BY proposal_id");
    find_all(connection, query, member.as_str(), read_evaluation).await
}

/// The evaluations of one idea.
///
/// # Errors
/// When the database refuses.
pub async fn list_evaluations_of_proposal(
    connection: &mut Connection,
    proposal: &Id,
) -> Result<Vec<Evaluation>, StoreError> {
    let query = format!("{EVALUATION} WHERE proposal_id = $1 ORDER BY member_id");
    find_all(connection, query, proposal.as_str(), read_evaluation).await
}

/// The evaluation of an idea by a member.
///
/// # Errors
/// When the database refuses.
pub async fn find_evaluation(
    connection: &mut Connection,
    member: &Id,
    proposal: &Id,
) -> Result<Option<Evaluation>, StoreError> {
    let query =
        sqlx::query(sqlx::AssertSqlSafe(format!("{EVALUATION} WHERE member_id = $1 AND proposal_id = $2")))
            .bind(member.as_str())
            .bind(proposal.as_str());
    query.fetch_optional(connection).await?.as_ref().map(read_evaluation).transpose()
}

/// All scores of a panel: one row for each member, so that a ranking of many evaluations is read in one go.
///
/// # Errors
/// When the database refuses.
pub async fn list_scores(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<MemberScores>, StoreError> {
    let rows = sqlx::query(
        "SELECT member_id, STRING_AGG(proposal_id || '=' || state || '=' || scores, ';') AS scores \
         FROM evaluation WHERE challenge_id = $1 GROUP BY member_id ORDER BY member_id",
    )
    .bind(challenge.as_str())
    .fetch_all(connection)
    .await?;
    let unreadable = || StoreError::Unreadable("evaluation.scores");
    rows.iter()
        .map(|row| {
            let text: String = row.try_get("scores")?;
            let of = text
                .split(';')
                .map(|one| {
                    let (proposal, rest) = one.split_once('=').ok_or_else(unreadable)?;
                    let (state, scores) = rest.split_once('=').ok_or_else(unreadable)?;
                    let state = EvaluationState::parse(state).ok_or_else(unreadable)?;
                    Ok((Id::stored(proposal.to_owned()), state, read_scores(scores)?))
                })
                .collect::<Result<_, StoreError>>()?;
            Ok(MemberScores { member_id: id(row, "member_id")?, of })
        })
        .collect()
}

/// Asks a member for an evaluation.
///
/// # Errors
/// `Unique("evaluation_unique")` when they were asked before.
pub async fn insert_evaluation(
    connection: &mut Connection,
    evaluation: &Evaluation,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO evaluation (member_id, proposal_id, challenge_id, state, scores, reasons, note, assigned_at, sent_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(evaluation.member_id.as_str())
    .bind(evaluation.proposal_id.as_str())
    .bind(evaluation.challenge_id.as_str())
    .bind(evaluation.state.as_str())
    .bind(scores_text(&evaluation.scores))
    .bind(to_json(&evaluation.reasons, "evaluation.reasons")?)
    .bind(evaluation.note.as_str())
    .bind(evaluation.assigned_at.0)
    .bind(evaluation.sent_at.map(|at| at.0))
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves an evaluation, if nobody else saved meanwhile.
///
/// # Errors
/// `Changed` when somebody else was first.
pub async fn save_evaluation(connection: &mut Connection, evaluation: &Evaluation) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE evaluation SET state = $1, scores = $2, reasons = $3, note = $4, sent_at = $5, version = version + 1 \
         WHERE member_id = $6 AND proposal_id = $7 AND version = $8",
    )
    .bind(evaluation.state.as_str())
    .bind(scores_text(&evaluation.scores))
    .bind(to_json(&evaluation.reasons, "evaluation.reasons")?)
    .bind(evaluation.note.as_str())
    .bind(evaluation.sent_at.map(|at| at.0))
    .bind(evaluation.member_id.as_str())
    .bind(evaluation.proposal_id.as_str())
    .bind(evaluation.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// Takes back what nobody has begun: drafts without a score. Evaluations with anything in them stay.
///
/// # Errors
/// When the database refuses.
pub async fn delete_unbegun(connection: &mut Connection, challenge: &Id) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM evaluation WHERE challenge_id = $1 AND state = 'draft' AND scores = '' AND reasons = '[]'")
        .bind(challenge.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes back that a member was asked, while they have begun nothing; `false` when they have.
///
/// # Errors
/// When the database refuses.
pub async fn delete_evaluation(
    connection: &mut Connection,
    member: &Id,
    proposal: &Id,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "DELETE FROM evaluation WHERE member_id = $1 AND proposal_id = $2 AND state = 'draft' AND scores = '' \
         AND reasons = '[]'",
    )
    .bind(member.as_str())
    .bind(proposal.as_str())
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Keeps what a member handed in, beside what they handed in before.
///
/// # Errors
/// `Unique("evaluation_sent_unique")` when they hand in twice at the same moment.
pub async fn insert_sent(
    connection: &mut Connection,
    evaluation: &Evaluation,
    at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO evaluation_sent (member_id, proposal_id, number, scores, reasons, sent_at) \
         SELECT $1, $2, COUNT(*) + 1, $3, $4, $5 FROM evaluation_sent WHERE member_id = $6 AND proposal_id = $7",
    )
    .bind(evaluation.member_id.as_str())
    .bind(evaluation.proposal_id.as_str())
    .bind(scores_text(&evaluation.scores))
    .bind(to_json(&evaluation.reasons, "evaluation_sent.reasons")?)
    .bind(at.0)
    .bind(evaluation.member_id.as_str())
    .bind(evaluation.proposal_id.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

/// What was handed in about an idea, each time, by member and in order.
///
/// # Errors
/// When the database refuses.
pub async fn list_sent(connection: &mut Connection, proposal: &Id) -> Result<Vec<Sent>, StoreError> {
    let query = "SELECT member_id, proposal_id, number, scores, reasons, sent_at FROM evaluation_sent \
         WHERE proposal_id = $1 ORDER BY member_id, number";
    find_all(connection, query.to_owned(), proposal.as_str(), read_sent).await
}

/// What was handed in by the members of a panel, each time, by idea and member and in order.
///
/// # Errors
/// When the database refuses.
pub async fn list_all_sent(connection: &mut Connection, challenge: &Id) -> Result<Vec<Sent>, StoreError> {
    let query = "SELECT s.member_id, s.proposal_id, s.number, s.scores, s.reasons, s.sent_at FROM evaluation_sent s \
         JOIN panel_proposal p ON p.proposal_id = s.proposal_id WHERE p.challenge_id = $1 \
         ORDER BY p.number, s.member_id, s.number";
    find_all(connection, query.to_owned(), challenge.as_str(), read_sent).await
}

fn scores_text(scores: &[Option<u8>]) -> String {
    if scores.iter().all(Option::is_none) {
        return String::new();
    }
    let texts: Vec<String> =
        scores.iter().map(|score| score.map_or_else(String::new, |it| it.to_string())).collect();
    texts.join(",")
}

fn read_scores(text: &str) -> Result<Vec<Option<u8>>, StoreError> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    text.split(',')
        .map(|score| match score {
            "" => Ok(None),
            score => score.parse().map(Some).map_err(|_| StoreError::Unreadable("evaluation.scores")),
        })
        .collect()
}

fn read_evaluation(row: &AnyRow) -> Result<Evaluation, StoreError> {
    let scores: String = row.try_get("scores")?;
    Ok(Evaluation {
        member_id: id(row, "member_id")?,
        proposal_id: id(row, "proposal_id")?,
        challenge_id: id(row, "challenge_id")?,
        state: named(row, "state", EvaluationState::parse)?,
        scores: read_scores(&scores)?,
        reasons: json(row, "reasons")?,
        note: row.try_get("note")?,
        assigned_at: moment(row, "assigned_at")?,
        sent_at: optional_moment(row, "sent_at")?,
        version: row.try_get("version")?,
    })
}

fn read_sent(row: &AnyRow) -> Result<Sent, StoreError> {
    let scores: String = row.try_get("scores")?;
    Ok(Sent {
        member_id: id(row, "member_id")?,
        proposal_id: id(row, "proposal_id")?,
        number: row.try_get("number")?,
        scores: read_scores(&scores)?,
        reasons: json(row, "reasons")?,
        sent_at: moment(row, "sent_at")?,
    })
}
