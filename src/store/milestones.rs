//! The milestones of pilots, and each thing that happened to them.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{
    Connection, StoreError, find_all, id, json, moment, one_row, optional_id, optional_moment, to_json,
};
use crate::clock::{Id, UnixMillis};
use crate::domain::milestones::MilestoneState;

/// A milestone as stored; its terms are those of the agreement in force.
#[derive(Clone, Debug)]
pub struct Milestone {
    pub id: Id,
    pub pilot_id: Id,
    /// 1 for the first.
    pub number: i64,
    pub name: String,
    pub deliverable: String,
    pub amount_minor: i64,
    pub currency: String,
    pub due_at: UnixMillis,
    pub state: MilestoneState,
    pub delivered: String,
    pub delivered_links: Vec<String>,
    pub delivered_by: Option<Id>,
    pub delivered_at: Option<UnixMillis>,
    /// When silence is told to the senior owner.
    pub answer_due_at: Option<UnixMillis>,
    /// When silence counts as a yes, where the agreement says so.
    pub accept_due_at: Option<UnixMillis>,
    pub escalated_at: Option<UnixMillis>,
    pub answer: String,
    /// Who accepted or rejected it: never the one who approves its payment. `None` where silence did.
    pub answered_by: Option<Id>,
    pub answered_at: Option<UnixMillis>,
    pub version: i64,
}

/// One thing that happened to a milestone.
#[derive(Clone, Debug)]
pub struct MilestoneMove {
    pub id: Id,
    pub milestone_id: Id,
    pub from: MilestoneState,
    pub to: MilestoneState,
    /// What was delivered or answered, in public words.
    pub reason: String,
    /// `None` where silence decided.
    pub by_id: Option<Id>,
    pub at: UnixMillis,
}

/// A milestone that waits for somebody, with the pilot that it belongs to.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub milestone: Milestone,
    pub pilot_title: String,
    pub pilot_language: String,
}

const COLUMNS: &str = "m.id, m.pilot_id, m.number, m.name, m.deliverable, m.amount_minor, m.currency, m.due_at, \
    m.state, m.delivered, m.delivered_links, m.delivered_by, m.delivered_at, m.answer_due_at, m.accept_due_at, \
    m.escalated_at, m.answer, m.answered_by, m.answered_at, m.version";

/// The milestones of a pilot in their order.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_pilot(connection: &mut Connection, pilot: &Id) -> Result<Vec<Milestone>, StoreError> {
    find_all(
        connection,
        format!("SELECT {COLUMNS} FROM milestone m WHERE m.pilot_id = $1 ORDER BY m.number"),
        pilot.as_str(),
        read,
    )
    .await
}

/// The milestone of a pilot with this number.
///
/// # Errors
/// When the database refuses.
pub async fn find(
    connection: &mut Connection,
    pilot: &Id,
    number: i64,
) -> Result<Option<Milestone>, StoreError> {
    let statement = format!("SELECT {COLUMNS} FROM milestone m WHERE m.pilot_id = $1 AND m.number = $2");
    let row = sqlx::query(sqlx::AssertSqlSafe(statement))
        .bind(pilot.as_str())
        .bind(number)
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(read).transpose()
}

/// Delivered milestones whose silence has a consequence now that nobody has drawn, those that wait longest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_silent(
    connection: &mut Connection,
    now: UnixMillis,
    limit: i64,
) -> Result<Vec<Milestone>, StoreError> {
    let statement = format!(
        "SELECT {COLUMNS} FROM milestone m WHERE m.state = 'submitted' AND m.answer_due_at < $1 \
         AND (m.escalated_at IS NULL OR m.accept_due_at < $2) ORDER BY m.answer_due_at, m.id LIMIT $3"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(statement))
        .bind(now.0)
        .bind(now.0)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(read).collect()
}

/// What was delivered to an agency and waits for its answer.
///
/// # Errors
/// When the database refuses.
pub async fn list_waiting_for_agency(
    connection: &mut Connection,
    agency: &Id,
) -> Result<Vec<Waiting>, StoreError> {
    find_all(
        connection,
        format!(
            "SELECT {COLUMNS}, p.title AS pilot_title, p.language AS pilot_language FROM milestone m \
             JOIN pilot p ON p.id = m.pilot_id WHERE p.agency_id = $1 AND m.state = 'submitted' \
             AND p.state NOT IN ('closed', 'terminated') ORDER BY m.answer_due_at, m.id"
        ),
        agency.as_str(),
        read_waiting,
    )
    .await
}

/// What an organisation has to deliver, of each pilot the first one and those that were rejected.
///
/// # Errors
/// When the database refuses.
pub async fn list_waiting_for_organisation(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<Waiting>, StoreError> {
    find_all(
        connection,
        format!(
            "SELECT {COLUMNS}, p.title AS pilot_title, p.language AS pilot_language FROM milestone m \
             JOIN pilot p ON p.id = m.pilot_id WHERE p.organisation_id = $1 \
             AND p.state NOT IN ('closed', 'terminated') AND (m.state = 'rejected' OR (m.state = 'planned' \
             AND m.number = (SELECT MIN(f.number) FROM milestone f WHERE f.pilot_id = m.pilot_id \
             AND f.state = 'planned'))) ORDER BY m.due_at, m.id"
        ),
        organisation.as_str(),
        read_waiting,
    )
    .await
}

/// Adds a milestone.
///
/// # Errors
/// `Unique("milestone_number_unique")` when the pilot has one with this number.
pub async fn insert(connection: &mut Connection, milestone: &Milestone) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO milestone (id, pilot_id, number, name, deliverable, amount_minor, currency, due_at, state, \
         delivered, delivered_links, delivered_by, delivered_at, answer_due_at, accept_due_at, escalated_at, answer, \
         answered_by, answered_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
    )
    .bind(milestone.id.as_str())
    .bind(milestone.pilot_id.as_str())
    .bind(milestone.number)
    .bind(milestone.name.as_str())
    .bind(milestone.deliverable.as_str())
    .bind(milestone.amount_minor)
    .bind(milestone.currency.as_str())
    .bind(milestone.due_at.0)
    .bind(milestone.state.as_str())
    .bind(milestone.delivered.as_str())
    .bind(to_json(&milestone.delivered_links, "milestone.delivered_links")?)
    .bind(milestone.delivered_by.as_ref().map(ToString::to_string))
    .bind(milestone.delivered_at.map(|at| at.0))
    .bind(milestone.answer_due_at.map(|at| at.0))
    .bind(milestone.accept_due_at.map(|at| at.0))
    .bind(milestone.escalated_at.map(|at| at.0))
    .bind(milestone.answer.as_str())
    .bind(milestone.answered_by.as_ref().map(ToString::to_string))
    .bind(milestone.answered_at.map(|at| at.0))
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves a milestone, if nobody else did meanwhile.
///
/// # Errors
/// `Changed` when somebody else saved first.
pub async fn save(connection: &mut Connection, milestone: &Milestone) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE milestone SET name = $1, deliverable = $2, amount_minor = $3, due_at = $4, state = $5, \
         delivered = $6, delivered_links = $7, delivered_by = $8, delivered_at = $9, answer_due_at = $10, \
         accept_due_at = $11, escalated_at = $12, answer = $13, answered_by = $14, answered_at = $15, \
         version = version + 1 WHERE id = $16 AND version = $17",
    )
    .bind(milestone.name.as_str())
    .bind(milestone.deliverable.as_str())
    .bind(milestone.amount_minor)
    .bind(milestone.due_at.0)
    .bind(milestone.state.as_str())
    .bind(milestone.delivered.as_str())
    .bind(to_json(&milestone.delivered_links, "milestone.delivered_links")?)
    .bind(milestone.delivered_by.as_ref().map(ToString::to_string))
    .bind(milestone.delivered_at.map(|at| at.0))
    .bind(milestone.answer_due_at.map(|at| at.0))
    .bind(milestone.accept_due_at.map(|at| at.0))
    .bind(milestone.escalated_at.map(|at| at.0))
    .bind(milestone.answer.as_str())
    .bind(milestone.answered_by.as_ref().map(ToString::to_string))
    .bind(milestone.answered_at.map(|at| at.0))
    .bind(milestone.id.as_str())
    .bind(milestone.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// Takes a milestone away that an amendment gave up before anything was delivered.
///
/// # Errors
/// `Changed` when something was delivered meanwhile.
pub async fn delete_planned(connection: &mut Connection, milestone: &Milestone) -> Result<(), StoreError> {
    let result = sqlx::query("DELETE FROM milestone WHERE id = $1 AND version = $2 AND state = 'planned'")
        .bind(milestone.id.as_str())
        .bind(milestone.version)
        .execute(connection)
        .await?;
    one_row(result.rows_affected())
}

/// Adds a line to what happened to a milestone.
///
/// # Errors
/// When the database refuses.
pub async fn insert_move(connection: &mut Connection, line: &MilestoneMove) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO milestone_step (id, milestone_id, from_state, to_state, reason, by_id, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(line.id.as_str())
    .bind(line.milestone_id.as_str())
    .bind(line.from.as_str())
    .bind(line.to.as_str())
    .bind(line.reason.as_str())
    .bind(line.by_id.as_ref().map(ToString::to_string))
    .bind(line.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// What happened to a milestone, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_moves(
    connection: &mut Connection,
    milestone: &Id,
) -> Result<Vec<MilestoneMove>, StoreError> {
    find_all(
        connection,
        "SELECT id, milestone_id, from_state, to_state, reason, by_id, at FROM milestone_step \
         WHERE milestone_id = $1 ORDER BY at DESC, id DESC"
            .to_owned(),
        milestone.as_str(),
        |row| {
            Ok(MilestoneMove {
                id: id(row, "id")?,
                milestone_id: id(row, "milestone_id")?,
                from: state(row, "from_state")?,
                to: state(row, "to_state")?,
                reason: row.try_get("reason")?,
                by_id: optional_id(row, "by_id")?,
                at: moment(row, "at")?,
            })
        },
    )
    .await
}

fn state(row: &AnyRow, column: &'static str) -> Result<MilestoneState, StoreError> {
    let text: String = row.try_get(column)?;
    MilestoneState::parse(&text).ok_or(StoreError::Unreadable(column))
}

fn read(row: &AnyRow) -> Result<Milestone, StoreError> {
    Ok(Milestone {
        id: id(row, "id")?,
        pilot_id: id(row, "pilot_id")?,
        number: row.try_get("number")?,
        name: row.try_get("name")?,
        deliverable: row.try_get("deliverable")?,
        amount_minor: row.try_get("amount_minor")?,
        currency: row.try_get("currency")?,
        due_at: moment(row, "due_at")?,
        state: state(row, "state")?,
        delivered: row.try_get("delivered")?,
        delivered_links: json(row, "delivered_links")?,
        delivered_by: optional_id(row, "delivered_by")?,
        delivered_at: optional_moment(row, "delivered_at")?,
        answer_due_at: optional_moment(row, "answer_due_at")?,
        accept_due_at: optional_moment(row, "accept_due_at")?,
        escalated_at: optional_moment(row, "escalated_at")?,
        answer: row.try_get("answer")?,
        answered_by: optional_id(row, "answered_by")?,
        answered_at: optional_moment(row, "answered_at")?,
        version: row.try_get("version")?,
    })
}

fn read_waiting(row: &AnyRow) -> Result<Waiting, StoreError> {
    Ok(Waiting {
        milestone: read(row)?,
        pilot_title: row.try_get("pilot_title")?,
        pilot_language: row.try_get("pilot_language")?,
    })
}
