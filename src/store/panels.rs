//! Panels, their members, the ideas as they know them, and the evaluations.

pub mod copies;
mod evaluations;
mod ideas;

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{
    Connection, StoreError, find_all, find_one, id, json, moment, one_row, optional_moment, to_json,
};
use crate::clock::{Id, UnixMillis};
use crate::domain::panels::{Basis, MemberState, PanelCriterion, PanelState};
use crate::store::proposals::Proposal;

pub use self::evaluations::{
    Evaluation, MemberScores, Sent, delete_evaluation, delete_unbegun, find_evaluation, insert_evaluation,
    insert_sent, list_all_sent, list_evaluations, list_evaluations_of_member, list_evaluations_of_proposal,
    list_scores, list_sent, save_evaluation,
};
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
    proposal: &Proposal,
    number: i64,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO panel_proposal (proposal_id, challenge_id, number, cost_minor, partners) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(proposal.id.as_str())
    .bind(proposal.challenge_id.as_str())
    .bind(number)
    .bind(proposal.content.expected.cost_minor)
    .bind(to_json(&proposal.content.partners, "panel_proposal.partners")?)
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
