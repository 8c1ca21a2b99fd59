//! Panels, their members, the ideas as they know them, and the evaluations.

mod ideas;

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{
    Connection, StoreError, find_all, find_one, id, json, moment, one_row, optional_moment, to_json,
};
use crate::clock::{Id, UnixMillis};
use crate::domain::panels::{Basis, EvaluationState, MemberState, PanelCriterion, PanelState};

pub use self::ideas::{
    PanelIdea, list_all_around, list_idea_organisations, list_ideas, list_member_organisations, list_names,
};

/// A panel as stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    pub challenge_id: Id,
    pub state: PanelState,
    pub basis: Basis,
    pub blind: bool,
    pub criteria: Vec<PanelCriterion>,
    /// 1, then one more each time that criteria or rubrics change.
    pub criteria_version: i64,
    pub deadline_at: Option<UnixMillis>,
    /// Secret until the lock; empty before the opening.
    pub seed: String,
    pub opened_at: Option<UnixMillis>,
    pub locked_at: Option<UnixMillis>,
    /// For the interviews.
    pub unblinded_at: Option<UnixMillis>,
    pub unblind_reason: String,
    pub created_by: Id,
    pub created_at: UnixMillis,
    pub version: i64,
}

/// A member of a panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub id: Id,
    pub challenge_id: Id,
    pub person_id: Id,
    pub number: i64,
    pub outside: bool,
    pub for_users: bool,
    pub state: MemberState,
    /// `free` or `link`, empty before they declared.
    pub declaration: String,
    pub declared_link: String,
    pub employer: String,
    pub declared_at: Option<UnixMillis>,
    pub invited_by: Id,
    pub invited_at: UnixMillis,
    pub reminded_at: Option<UnixMillis>,
    pub version: i64,
}

/// An idea as a panel knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelProposal {
    pub proposal_id: Id,
    pub challenge_id: Id,
    /// 1 and up, in a random order; the letter of the idea follows from it.
    pub number: i64,
    pub calibration_opened_at: Option<UnixMillis>,
    pub calibration_closed_at: Option<UnixMillis>,
}

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
    /// For each idea by its number: the state and the scores.
    pub of: Vec<(i64, EvaluationState, Vec<Option<u8>>)>,
}

/// What a member said in a calibration round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub id: Id,
    pub proposal_id: Id,
    pub member_id: Id,
    pub text: String,
    pub at: UnixMillis,
}

const PANEL: &str = "SELECT challenge_id, state, basis, blind, criteria, criteria_version, deadline_at, seed, opened_at, \
    locked_at, unblinded_at, unblind_reason, created_by, created_at, version FROM panel";
const MEMBER: &str = "SELECT id, challenge_id, person_id, number, outside, for_users, state, declaration, declared_link, \
    employer, declared_at, invited_by, invited_at, reminded_at, version FROM panel_member";
const PROPOSAL: &str = "SELECT proposal_id, challenge_id, number, calibration_opened_at, calibration_closed_at \
    FROM panel_proposal";
const EVALUATION: &str = "SELECT member_id, proposal_id, challenge_id, state, scores, reasons, note, assigned_at, sent_at, \
    version FROM evaluation";

/// The panel of a challenge.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, challenge: &Id) -> Result<Option<Panel>, StoreError> {
    find_one(connection, format!("{PANEL} WHERE challenge_id = $1"), challenge.as_str(), read_panel).await
}

/// Panels that score and whose deadline is before `at`.
///
/// # Errors
/// When the database refuses.
pub async fn list_due(connection: &mut Connection, at: UnixMillis) -> Result<Vec<Panel>, StoreError> {
    let query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{PANEL} WHERE state = 'scoring' AND deadline_at <= $1 ORDER BY deadline_at, challenge_id"
    )));
    query.bind(at.0).fetch_all(connection).await?.iter().map(read_panel).collect()
}

/// Adds a panel.
///
/// # Errors
/// `Unique("panel_pkey")` when the challenge has one.
pub async fn insert(connection: &mut Connection, panel: &Panel) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO panel (challenge_id, state, basis, blind, criteria, criteria_version, deadline_at, seed, created_by, \
         created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(panel.challenge_id.as_str())
    .bind(panel.state.as_str())
    .bind(panel.basis.as_str())
    .bind(i64::from(panel.blind))
    .bind(to_json(&panel.criteria, "panel.criteria")?)
    .bind(panel.criteria_version)
    .bind(panel.deadline_at.map(|at| at.0))
    .bind(panel.seed.as_str())
    .bind(panel.created_by.as_str())
    .bind(panel.created_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves a panel, if nobody else saved meanwhile.
///
/// # Errors
/// `Changed` when somebody else was first.
pub async fn save(connection: &mut Connection, panel: &Panel) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE panel SET state = $1, basis = $2, blind = $3, criteria = $4, criteria_version = $5, deadline_at = $6, \
         seed = $7, opened_at = $8, locked_at = $9, unblinded_at = $10, unblind_reason = $11, version = version + 1 \
         WHERE challenge_id = $12 AND version = $13",
    )
    .bind(panel.state.as_str())
    .bind(panel.basis.as_str())
    .bind(i64::from(panel.blind))
    .bind(to_json(&panel.criteria, "panel.criteria")?)
    .bind(panel.criteria_version)
    .bind(panel.deadline_at.map(|at| at.0))
    .bind(panel.seed.as_str())
    .bind(panel.opened_at.map(|at| at.0))
    .bind(panel.locked_at.map(|at| at.0))
    .bind(panel.unblinded_at.map(|at| at.0))
    .bind(panel.unblind_reason.as_str())
    .bind(panel.challenge_id.as_str())
    .bind(panel.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// The members of a panel in the order of their numbers, also those who declined or were removed.
///
/// # Errors
/// When the database refuses.
pub async fn list_members(connection: &mut Connection, challenge: &Id) -> Result<Vec<Member>, StoreError> {
    let query = format!("{MEMBER} WHERE challenge_id = $1 ORDER BY number");
    find_all(connection, query, challenge.as_str(), read_member).await
}

/// The panels that somebody is or was asked to be on, the last first.
///
/// # Errors
/// When the database refuses.
pub async fn list_memberships(connection: &mut Connection, person: &Id) -> Result<Vec<Member>, StoreError> {
    let query = format!("{MEMBER} WHERE person_id = $1 ORDER BY invited_at DESC, id DESC");
    find_all(connection, query, person.as_str(), read_member).await
}

/// Somebody's place on a panel.
///
/// # Errors
/// When the database refuses.
pub async fn find_member(
    connection: &mut Connection,
    challenge: &Id,
    person: &Id,
) -> Result<Option<Member>, StoreError> {
    let query =
        sqlx::query(sqlx::AssertSqlSafe(format!("{MEMBER} WHERE challenge_id = $1 AND person_id = $2")))
            .bind(challenge.as_str())
            .bind(person.as_str());
    query.fetch_optional(connection).await?.as_ref().map(read_member).transpose()
}

/// Adds a member.
///
/// # Errors
/// `Unique` when the person is on the panel, or somebody else got the number meanwhile.
pub async fn insert_member(connection: &mut Connection, member: &Member) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO panel_member (id, challenge_id, person_id, number, outside, for_users, state, invited_by, invited_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(member.id.as_str())
    .bind(member.challenge_id.as_str())
    .bind(member.person_id.as_str())
    .bind(member.number)
    .bind(i64::from(member.outside))
    .bind(i64::from(member.for_users))
    .bind(member.state.as_str())
    .bind(member.invited_by.as_str())
    .bind(member.invited_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves a member, if nobody else saved meanwhile.
///
/// # Errors
/// `Changed` when somebody else was first.
pub async fn save_member(connection: &mut Connection, member: &Member) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE panel_member SET outside = $1, for_users = $2, state = $3, declaration = $4, declared_link = $5, \
         employer = $6, declared_at = $7, reminded_at = $8, version = version + 1 WHERE id = $9 AND version = $10",
    )
    .bind(i64::from(member.outside))
    .bind(i64::from(member.for_users))
    .bind(member.state.as_str())
    .bind(member.declaration.as_str())
    .bind(member.declared_link.as_str())
    .bind(member.employer.as_str())
    .bind(member.declared_at.map(|at| at.0))
    .bind(member.reminded_at.map(|at| at.0))
    .bind(member.id.as_str())
    .bind(member.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// The ideas that a panel judges, in the order of their numbers.
///
/// # Errors
/// When the database refuses.
pub async fn list_proposals(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<PanelProposal>, StoreError> {
    let query = format!("{PROPOSAL} WHERE challenge_id = $1 ORDER BY number");
    find_all(connection, query, challenge.as_str(), read_proposal).await
}

/// Gives an idea its number.
///
/// # Errors
/// `Unique` when it has one, or the number is taken.
pub async fn insert_proposal(
    connection: &mut Connection,
    proposal: &Id,
    challenge: &Id,
    number: i64,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO panel_proposal (proposal_id, challenge_id, number) VALUES ($1, $2, $3)")
        .bind(proposal.as_str())
        .bind(challenge.as_str())
        .bind(number)
        .execute(connection)
        .await?;
    Ok(())
}

/// Saves when the calibration round of an idea was opened and closed.
///
/// # Errors
/// When the database refuses.
pub async fn save_calibration(
    connection: &mut Connection,
    proposal: &PanelProposal,
) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE panel_proposal SET calibration_opened_at = $1, calibration_closed_at = $2 WHERE proposal_id = $3",
    )
    .bind(proposal.calibration_opened_at.map(|at| at.0))
    .bind(proposal.calibration_closed_at.map(|at| at.0))
    .bind(proposal.proposal_id.as_str())
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

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
        "SELECT e.member_id, STRING_AGG(CAST(p.number AS TEXT) || '=' || e.state || '=' || e.scores, ';') AS scores \
         FROM evaluation e JOIN panel_proposal p ON p.proposal_id = e.proposal_id WHERE e.challenge_id = $1 \
         GROUP BY e.member_id ORDER BY e.member_id",
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
                    let (number, rest) = one.split_once('=').ok_or_else(unreadable)?;
                    let (state, scores) = rest.split_once('=').ok_or_else(unreadable)?;
                    let number = number.parse().map_err(|_| unreadable())?;
                    let state = EvaluationState::parse(state).ok_or_else(unreadable)?;
                    Ok((number, state, read_scores(scores)?))
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

/// Adds what a member says in a calibration round.
///
/// # Errors
/// `Unique("panel_message_pkey")` when the same form was sent before.
pub async fn insert_message(connection: &mut Connection, message: &Message) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO panel_message (id, proposal_id, member_id, text, at) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(message.id.as_str())
    .bind(message.proposal_id.as_str())
    .bind(message.member_id.as_str())
    .bind(message.text.as_str())
    .bind(message.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// What was said about an idea, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_messages(connection: &mut Connection, proposal: &Id) -> Result<Vec<Message>, StoreError> {
    let query = "SELECT id, proposal_id, member_id, text, at FROM panel_message WHERE proposal_id = $1 ORDER BY at, id";
    find_all(connection, query.to_owned(), proposal.as_str(), |row| {
        Ok(Message {
            id: id(row, "id")?,
            proposal_id: id(row, "proposal_id")?,
            member_id: id(row, "member_id")?,
            text: row.try_get("text")?,
            at: moment(row, "at")?,
        })
    })
    .await
}

/// The organisations that people of a proposal belong to, whether or not these take part in it.
///
/// # Errors
/// When the database refuses.
pub async fn list_organisations_around(
    connection: &mut Connection,
    proposal: &Id,
) -> Result<Vec<Id>, StoreError> {
    let query = "SELECT DISTINCT o.scope_id FROM role_grant o WHERE o.scope_kind = 'organisation' AND o.person_id IN ( \
         SELECT g.person_id FROM role_grant g WHERE g.scope_kind = 'organisation' AND g.scope_id IN ( \
         SELECT p.organisation_id FROM proposal p WHERE p.id = $1 UNION SELECT t.organisation_id FROM proposal_partner t \
         WHERE t.proposal_id = $1 AND t.accepted_at IS NOT NULL)) ORDER BY o.scope_id";
    find_all(connection, query.to_owned(), proposal.as_str(), |row| id(row, "scope_id")).await
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

fn flag(row: &AnyRow, column: &str) -> Result<bool, StoreError> {
    Ok(row.try_get::<i64, _>(column)? != 0)
}

fn named<T>(row: &AnyRow, column: &'static str, parse: fn(&str) -> Option<T>) -> Result<T, StoreError> {
    parse(&row.try_get::<String, _>(column)?).ok_or(StoreError::Unreadable(column))
}

fn read_panel(row: &AnyRow) -> Result<Panel, StoreError> {
    Ok(Panel {
        challenge_id: id(row, "challenge_id")?,
        state: named(row, "state", PanelState::parse)?,
        basis: named(row, "basis", Basis::parse)?,
        blind: flag(row, "blind")?,
        criteria: json(row, "criteria")?,
        criteria_version: row.try_get("criteria_version")?,
        deadline_at: optional_moment(row, "deadline_at")?,
        seed: row.try_get("seed")?,
        opened_at: optional_moment(row, "opened_at")?,
        locked_at: optional_moment(row, "locked_at")?,
        unblinded_at: optional_moment(row, "unblinded_at")?,
        unblind_reason: row.try_get("unblind_reason")?,
        created_by: id(row, "created_by")?,
        created_at: moment(row, "created_at")?,
        version: row.try_get("version")?,
    })
}

fn read_member(row: &AnyRow) -> Result<Member, StoreError> {
    Ok(Member {
        id: id(row, "id")?,
        challenge_id: id(row, "challenge_id")?,
        person_id: id(row, "person_id")?,
        number: row.try_get("number")?,
        outside: flag(row, "outside")?,
        for_users: flag(row, "for_users")?,
        state: named(row, "state", MemberState::parse)?,
        declaration: row.try_get("declaration")?,
        declared_link: row.try_get("declared_link")?,
        employer: row.try_get("employer")?,
        declared_at: optional_moment(row, "declared_at")?,
        invited_by: id(row, "invited_by")?,
        invited_at: moment(row, "invited_at")?,
        reminded_at: optional_moment(row, "reminded_at")?,
        version: row.try_get("version")?,
    })
}

fn read_proposal(row: &AnyRow) -> Result<PanelProposal, StoreError> {
    Ok(PanelProposal {
        proposal_id: id(row, "proposal_id")?,
        challenge_id: id(row, "challenge_id")?,
        number: row.try_get("number")?,
        calibration_opened_at: optional_moment(row, "calibration_opened_at")?,
        calibration_closed_at: optional_moment(row, "calibration_closed_at")?,
    })
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
