//! Reports that wait for somebody from outside, decisions at gates, and questions about a report.

use super::{Matter, Todo};
use crate::app::AppError;
use crate::clock::Id;
use crate::domain::evidence::may_verify;
use crate::domain::gates::GateState;
use crate::domain::people::{Actor, Role};
use crate::domain::{Kind, Subject};
use crate::store::gates::Gate;
use crate::store::pilots::Pilot;
use crate::store::{self, Connection};

/// What waits for an officer: questions for those who answer, decisions for the senior owner.
pub(super) async fn agency_todos(
    connection: &mut Connection,
    actor: &Actor,
    agency: &Id,
    todos: &mut Vec<Todo>,
) -> Result<(), AppError> {
    if actor.serves(agency, &[Role::SeniorOwner]) {
        for gate in store::gates::list_open_of_agency(connection, agency).await? {
            if gate.state != GateState::Signed {
                continue;
            }
            if let Some(pilot) = store::pilots::find(connection, &gate.pilot_id).await? {
                todos.push(gate_todo(&gate, &pilot, Matter::Gate));
            }
        }
    }
    if actor.serves(agency, &crate::app::selection::READERS) {
        for dispute in store::evidence::list_open_disputes(connection, agency).await? {
            let Some(pilot) = store::pilots::find(connection, &dispute.pilot_id).await? else { continue };
            todos.push(Todo {
                matter: Matter::Dispute,
                text: dispute.text.clone(),
                language: dispute.language.clone(),
                about: pilot.title.clone(),
                since: dispute.asked_at,
                due: Some(dispute.due_at),
                path: format!("/pilots/{}/evidence#dispute-{}", pilot.id, dispute.id),
                subject: Subject::new(Kind::Pilot, pilot.id),
            });
        }
    }
    Ok(())
}

/// What waits for a verifier: reports of others that nobody signed.
pub(super) async fn verifier_todos(
    connection: &mut Connection,
    actor: &Actor,
    todos: &mut Vec<Todo>,
) -> Result<(), AppError> {
    if !actor.grants.iter().any(|grant| grant.role == Role::EvidenceVerifier) {
        return Ok(());
    }
    for gate in store::gates::list_unsigned(connection).await? {
        let Some(pilot) = store::pilots::find(connection, &gate.pilot_id).await? else { continue };
        if may_verify(actor, &pilot.agency_id, &pilot.organisation_id) {
            todos.push(gate_todo(&gate, &pilot, Matter::Verify));
        }
    }
    Ok(())
}

fn gate_todo(gate: &Gate, pilot: &Pilot, matter: Matter) -> Todo {
    Todo {
        matter,
        text: pilot.title.clone(),
        language: pilot.language.clone(),
        about: String::new(),
        since: gate.signed_at.unwrap_or(gate.opened_at),
        due: Some(gate.due_at),
        path: format!("/gates/{}", gate.id),
        subject: Subject::new(Kind::Pilot, pilot.id.clone()),
    }
}
