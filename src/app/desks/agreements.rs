//! Agreements that wait to be written or signed, and milestones that wait to be handed over or answered.

use super::{AgencyDesk, Matter, Todo};
use crate::app::{AppError, agreements, milestones};
use crate::clock::{Id, UnixMillis};
use crate::domain::agreements::{AgreementState, Side};
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::{Kind, Subject};
use crate::store::agreements::Agreement;
use crate::store::desks::BoardPilot;
use crate::store::milestones::Waiting;
use crate::store::{self, Connection};

/// What waits for an officer.
pub(super) async fn agency_todos(
    connection: &mut Connection,
    actor: &Actor,
    desk: &AgencyDesk,
    todos: &mut Vec<Todo>,
) -> Result<(), AppError> {
    let agency = &desk.agency.id;
    if !actor.serves(agency, &agreements::WRITERS) {
        return Ok(());
    }
    let open = store::agreements::list_open_of_agency(connection, agency).await?;
    let signs = actor.serves(agency, &agreements::SIGNERS);
    for pilot in &desk.pilots {
        let of = open.iter().find(|it| it.pilot_id == pilot.id);
        let signs = match of {
            Some(offered) if signs => {
                let writers = store::agreements::list_writers(connection, &offered.id).await?;
                !writers.iter().any(|it| it.side == Side::Agency && it.person_id == actor.person_id)
            }
            _ => false,
        };
        todos.extend(agreement_todo(pilot, of, Side::Agency, signs));
    }
    for waiting in store::milestones::list_waiting_for_agency(connection, agency).await? {
        let milestone = &waiting.milestone;
        // Until the senior owner was told the clock is that of the answer, then that of the silence.
        let due = match milestone.escalated_at {
            Some(_) => milestone.accept_due_at.or(milestone.answer_due_at),
            None => milestone.answer_due_at,
        };
        let matter = Matter::Milestone { escalated: milestone.escalated_at.is_some() };
        let since = milestone.delivered_at.unwrap_or(milestone.due_at);
        todos.push(milestone_todo(&waiting, matter, since, due));
    }
    Ok(())
}

/// What waits for somebody of a team.
pub(super) async fn team_todos(
    connection: &mut Connection,
    actor: &Actor,
    organisation: &Id,
    pilots: &[BoardPilot],
    todos: &mut Vec<Todo>,
) -> Result<(), AppError> {
    if actor.has(Role::OrganisationAdmin, &Scope::Organisation(organisation.clone())) {
        let open = store::agreements::list_open_of_organisation(connection, organisation).await?;
        for pilot in pilots {
            let of = open.iter().find(|it| it.pilot_id == pilot.id);
            todos.extend(agreement_todo(pilot, of, Side::Organisation, true));
        }
    }
    for waiting in store::milestones::list_waiting_for_organisation(connection, organisation).await? {
        let milestone = &waiting.milestone;
        let since = milestone.answered_at.unwrap_or(milestone.due_at);
        let due = Some(milestone.due_at);
        todos.push(milestone_todo(&waiting, Matter::Delivery, since, due));
    }
    Ok(())
}

/// What the agreement of a pilot asks of one side: to be begun, to be written on, or to be signed.
fn agreement_todo(pilot: &BoardPilot, open: Option<&Agreement>, side: Side, signs: bool) -> Option<Todo> {
    let (matter, since) = match open {
        None if pilot.state == "agreement" => (Matter::AgreementDraft, pilot.since),
        None => return None,
        Some(draft) if draft.state == AgreementState::Draft => {
            if draft.side != side {
                return None;
            }
            (Matter::AgreementDraft, draft.updated_at)
        }
        Some(offered) => {
            let signed = match side {
                Side::Agency => offered.agency.is_some(),
                Side::Organisation => offered.organisation.is_some(),
            };
            if signed || !signs {
                return None;
            }
            (Matter::Agreement, offered.updated_at)
        }
    };
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    Some(Todo {
        matter,
        text: pilot.title.clone(),
        language: pilot.language.clone(),
        about: String::new(),
        since,
        due: None,
        path: format!("{}/agreement", subject.path()),
        subject,
    })
}

fn milestone_todo(waiting: &Waiting, matter: Matter, since: UnixMillis, due: Option<UnixMillis>) -> Todo {
    let milestone = &waiting.milestone;
    Todo {
        matter,
        text: milestone.name.clone(),
        language: waiting.pilot_language.clone(),
        about: waiting.pilot_title.clone(),
        since,
        due,
        path: milestones::path(&milestone.pilot_id, milestone.number),
        subject: Subject::new(Kind::Pilot, milestone.pilot_id.clone()),
    }
}
