//! The ideas of a whole panel in one question each: what lists and rankings show of them, and what links people to them.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{PanelProposal, read_proposal};
use crate::clock::Id;
use crate::domain::proposals::ProposalState;
use crate::store::{Connection, StoreError, find_all, id, json};

/// An idea as a list shows it, without its long texts.
#[derive(Clone, Debug)]
pub struct PanelIdea {
    pub proposal: PanelProposal,
    pub state: ProposalState,
    pub title: String,
    pub language: String,
    pub organisation_id: Id,
    pub organisation: String,
    /// What one case will cost, in minor units, when the team says so.
    pub cost_minor: Option<i64>,
    /// Partners by name.
    pub partners: Vec<String>,
}

/// Stands between names that are read together; no name holds it.
const BETWEEN: char = '\u{1f}';
/// The organisations of each idea of a challenge: the one that leads it, and partners who said yes.
const TEAMS: &str = "WITH team AS (SELECT p.id AS proposal_id, p.organisation_id FROM proposal p WHERE p.challenge_id = $1 \
    UNION SELECT t.proposal_id, t.organisation_id FROM proposal_partner t JOIN proposal q ON q.id = t.proposal_id \
    WHERE q.challenge_id = $1 AND t.accepted_at IS NOT NULL)";

/// The ideas that a panel knows, in the order of their numbers, also those that were taken back.
///
/// # Errors
/// When the database refuses.
pub async fn list_ideas(connection: &mut Connection, challenge: &Id) -> Result<Vec<PanelIdea>, StoreError> {
    let query = "SELECT i.proposal_id, i.challenge_id, i.number, i.calibration_opened_at, i.calibration_closed_at, i.cost_minor, \
         i.partners, p.state, p.title, p.language, p.organisation_id, o.name AS organisation FROM panel_proposal i \
         JOIN proposal p ON p.id = i.proposal_id JOIN organisation o ON o.id = p.organisation_id \
         WHERE i.challenge_id = $1 ORDER BY i.number";
    find_all(connection, query.to_owned(), challenge.as_str(), read_idea).await
}

/// The organisations that the members of a panel belong to, by member.
///
/// # Errors
/// When the database refuses.
pub async fn list_member_organisations(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<(Id, Id)>, StoreError> {
    let query = "SELECT DISTINCT m.id, g.scope_id FROM panel_member m JOIN role_grant g ON g.person_id = m.person_id \
         WHERE m.challenge_id = $1 AND g.scope_kind = 'organisation' ORDER BY m.id, g.scope_id";
    find_all(connection, query.to_owned(), challenge.as_str(), |row| {
        Ok((id(row, "id")?, id(row, "scope_id")?))
    })
    .await
}

/// The organisations of each idea with their names, partners who said yes included.
///
/// # Errors
/// When the database refuses.
pub async fn list_idea_organisations(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<(Id, Id, String)>, StoreError> {
    let query = format!(
        "{TEAMS} SELECT t.proposal_id, t.organisation_id, o.name FROM team t JOIN organisation o ON o.id = t.organisation_id \
         ORDER BY t.proposal_id, t.organisation_id"
    );
    find_all(connection, query, challenge.as_str(), |row| {
        Ok((id(row, "proposal_id")?, id(row, "organisation_id")?, row.try_get("name")?))
    })
    .await
}

/// The organisations that people of each idea belong to, whether or not these take part in it: what
/// [`super::list_organisations_around`] says, for all ideas of a challenge.
///
/// # Errors
/// When the database refuses.
pub async fn list_all_around(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<(Id, Id)>, StoreError> {
    let query = format!(
        "{TEAMS} SELECT DISTINCT t.proposal_id, o.scope_id FROM team t JOIN role_grant g \
         ON g.scope_kind = 'organisation' AND g.scope_id = t.organisation_id JOIN role_grant o \
         ON o.scope_kind = 'organisation' AND o.person_id = g.person_id ORDER BY t.proposal_id, o.scope_id"
    );
    find_all(connection, query, challenge.as_str(), |row| Ok((id(row, "proposal_id")?, id(row, "scope_id")?)))
        .await
}

/// What can name those who sent an idea, by proposal: organisations and their websites, people and their addresses.
/// Partners who did not answer yet are named too.
///
/// # Errors
/// When the database refuses.
pub async fn list_names(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<(Id, String)>, StoreError> {
    let query = format!(
        "{TEAMS}, asked AS (SELECT q.id AS proposal_id, q.organisation_id FROM proposal q WHERE q.challenge_id = $1 \
         UNION SELECT t.proposal_id, t.organisation_id FROM proposal_partner t JOIN proposal q ON q.id = t.proposal_id \
         WHERE q.challenge_id = $1) \
         SELECT proposal_id, STRING_AGG(name, '{BETWEEN}') AS names FROM ( \
         SELECT a.proposal_id, o.name FROM asked a JOIN organisation o ON o.id = a.organisation_id UNION ALL \
         SELECT a.proposal_id, o.website FROM asked a JOIN organisation o ON o.id = a.organisation_id UNION ALL \
         SELECT t.proposal_id, p.name FROM team t JOIN role_grant g ON g.scope_kind = 'organisation' \
         AND g.scope_id = t.organisation_id JOIN person p ON p.id = g.person_id UNION ALL \
         SELECT t.proposal_id, p.email FROM team t JOIN role_grant g ON g.scope_kind = 'organisation' \
         AND g.scope_id = t.organisation_id JOIN person p ON p.id = g.person_id) each_name \
         GROUP BY proposal_id ORDER BY proposal_id"
    );
    let found = find_all(connection, query, challenge.as_str(), |row| {
        let names: String = row.try_get("names")?;
        Ok((id(row, "proposal_id")?, names))
    });
    // One row for each idea: a row for each name would be thousands.
    let found = found.await?;
    let each = found
        .iter()
        .flat_map(|(idea, names)| names.split(BETWEEN).map(|name| (idea.clone(), name.to_owned())));
    Ok(each.collect())
}

fn read_idea(row: &AnyRow) -> Result<PanelIdea, StoreError> {
    let state: String = row.try_get("state")?;
    Ok(PanelIdea {
        proposal: read_proposal(row)?,
        state: ProposalState::parse(&state).ok_or(StoreError::Unreadable("proposal.state"))?,
        title: row.try_get("title")?,
        language: row.try_get("language")?,
        organisation_id: id(row, "organisation_id")?,
        organisation: row.try_get("organisation")?,
        cost_minor: row.try_get("cost_minor")?,
        partners: json(row, "partners")?,
    })
}
