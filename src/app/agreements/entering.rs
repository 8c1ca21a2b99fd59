//! What happens with the last signature: the version is in force, the one before it is not, milestones follow its terms,
//! and the first one starts the pilot.

use serde_json::json;

use super::{Shown, frame};
use crate::app::{App, AppError, pilots};
use crate::domain::agreements::{AgreementStep, check_complete, moves_goalposts};
use crate::domain::events::Payload;
use crate::domain::milestones::MilestoneState;
use crate::domain::people::{Actor, Role};
use crate::domain::pilots::PilotState;
use crate::domain::{Kind, Refusal, Subject};
use crate::store::agreements::Agreement;
use crate::store::milestones::Milestone;
use crate::store::{self, Tx};

/// Both sides signed this version.
pub(super) async fn enter(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    role: Role,
    shown: &Shown,
    mut agreement: Agreement,
) -> Result<(), AppError> {
    // Something may have been delivered since it was offered.
    let frame = frame(&shown.challenge, shown.in_force(), &shown.milestones);
    if let Err(refusals) = check_complete(&agreement.content, &frame) {
        let without_fields = refusals.into_iter().map(|refusal| Refusal { field: None, ..refusal });
        return Err(AppError::Refused(without_fields.collect()));
    }
    let running = shown.pilot.standing.state >= PilotState::Running;
    agreement.state = agreement.state.after(AgreementStep::Enter)?;
    agreement.in_force_at = Some(app.now());
    agreement.moved_goalposts =
        running && frame.former.as_ref().is_some_and(|former| moves_goalposts(former, &agreement.content));
    if let Some(before) = shown.in_force() {
        let mut before = before.clone();
        before.state = before.state.after(AgreementStep::Supersede)?;
        store::agreements::save(tx, &before).await?;
    }
    store::agreements::save(tx, &agreement).await?;
    plan_milestones(app, tx, shown, &agreement).await?;
    if shown.pilot.standing.state == PilotState::Agreement {
        return pilots::start(app, tx, actor, role, &shown.pilot.id, &agreement).await;
    }
    announce(app, tx, actor, role, shown, &agreement).await
}

/// Milestones that are only planned take the terms of the agreement in force; nothing that was delivered is touched.
async fn plan_milestones(
    app: &App,
    tx: &mut Tx,
    shown: &Shown,
    agreement: &Agreement,
) -> Result<(), AppError> {
    let terms = &agreement.content.milestones;
    let mut number = 0;
    for term in terms {
        number += 1;
        let due_at = term.due_at.unwrap_or_else(|| app.now());
        match shown.milestones.iter().find(|milestone| milestone.number == number) {
            None => {
                let milestone = Milestone {
                    id: app.clock.new_id(),
                    pilot_id: shown.pilot.id.clone(),
                    number,
                    name: term.name.clone(),
                    deliverable: term.deliverable.clone(),
                    amount_minor: term.amount_minor,
                    currency: agreement.content.currency.clone(),
                    due_at,
                    state: MilestoneState::Planned,
                    delivered: String::new(),
                    delivered_links: Vec::new(),
                    delivered_by: None,
                    delivered_at: None,
                    answer_due_at: None,
                    accept_due_at: None,
                    escalated_at: None,
                    answer: String::new(),
                    answered_by: None,
                    answered_at: None,
                    version: 1,
                };
                store::milestones::insert(tx, &milestone).await?;
            }
            Some(there) if there.state == MilestoneState::Planned => {
                let changed = Milestone {
                    name: term.name.clone(),
                    deliverable: term.deliverable.clone(),
                    amount_minor: term.amount_minor,
                    due_at,
                    ..there.clone()
                };
                store::milestones::save(tx, &changed).await?;
            }
            Some(_) => {}
        }
    }
    for given_up in shown.milestones.iter().filter(|milestone| milestone.number > number) {
        store::milestones::delete_planned(tx, given_up).await?;
    }
    Ok(())
}

async fn announce(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    role: Role,
    shown: &Shown,
    agreement: &Agreement,
) -> Result<(), AppError> {
    let pilot = &shown.pilot;
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let mut told = store::proposals::list_people(tx, &pilot.proposal_id).await?;
    told.extend(super::people_of(tx, pilot, crate::domain::agreements::Side::Agency).await?);
    let payload = Payload::default()
        .by(&actor.person_id)
        .tell(told)
        .tell_followers_of(subject.clone())
        .tell_followers_of(Subject::new(Kind::Challenge, pilot.challenge_id.clone()))
        .text("title", pilot.title.clone())
        .text("reason", agreement.reason.clone())
        .text("goalposts", if agreement.moved_goalposts { "moved" } else { "same" })
        .path(format!("/pilots/{}/agreement/versions/{}", pilot.id, agreement.number));
    app.emit(tx, "agreement-amended", subject.clone(), payload).await?;
    let public = json!({
        "title": pilot.title,
        "number": agreement.number,
        "sha256": agreement.sha256,
        "reason": agreement.reason,
        "goalposts_moved": agreement.moved_goalposts,
    });
    Ok(app.put_on_record(tx, "agreement-amended", subject, Some(&pilot.agency_id), role, public).await?)
}
