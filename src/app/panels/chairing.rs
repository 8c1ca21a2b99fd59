//! What the chair does while others score: settle declared links, open single evaluations again, calibrate, unblind for
//! the interviews, lock.

use serde_json::json;

use super::load_for_chair;
use super::scoring::step_back;
use super::setup::{seated, subject, tell};
use crate::app::{App, AppError};
use crate::clock::{DAY, Id};
use crate::domain::events::Payload;
use crate::domain::panels::{EvaluationState, MOST_NOTE, PanelState};
use crate::domain::people::Actor;
use crate::domain::{Refusal, values};
use crate::store::panels::{Evaluation, PanelProposal};
use crate::store::{self, Connection, StoreError, Tx};

/// How long before the deadline members are reminded.
const REMINDED_BEFORE: i64 = 2 * DAY;

/// Settles a link that a member declared: they step back from these ideas and judge the others.
///
/// # Errors
/// `NotFound` when there is no such member, a refusal when nothing was declared.
pub async fn settle_link(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    member: &Id,
    linked: &[Id],
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (challenge, panel, _) = load_for_chair(&mut tx, actor, challenge).await?;
    if panel.state == PanelState::Locked {
        return Err(Refusal::because("refusal-panel-locked").into());
    }
    let members = seated(&mut tx, &challenge.id).await?;
    let mut member = members.into_iter().find(|it| it.id == *member).ok_or(AppError::NotFound)?;
    if member.declaration != "link" {
        return Err(Refusal::because("refusal-panel-no-link").into());
    }
    let ideas = store::panels::list_proposals(&mut tx, &challenge.id).await?;
    for idea in ideas.iter().filter(|idea| linked.contains(&idea.proposal_id)) {
        let found = store::panels::find_evaluation(&mut tx, &member.id, &idea.proposal_id).await?;
        let evaluation = match found {
            Some(evaluation) if evaluation.state == EvaluationState::Recused => continue,
            Some(evaluation) => evaluation,
            None => {
                let mut asked = super::unbegun(&member.id, idea, app.now());
                store::panels::insert_evaluation(&mut tx, &asked).await?;
                asked.version = 1;
                asked
            }
        };
        let note = member.declared_link.clone();
        step_back(app, &mut tx, &challenge, &member, evaluation, &note).await?;
    }
    "settled".clone_into(&mut member.declaration);
    store::panels::save_member(&mut tx, &member).await?;
    tell(app, &mut tx, actor, &challenge, "panel-opened", vec![member.person_id.clone()]).await?;
    Ok(tx.commit().await?)
}

/// Opens an evaluation again that was handed in, with a reason that is on the record.
///
/// # Errors
/// A refusal at `note` without a reason, when it was not handed in, and after the lock.
pub async fn reopen(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    member: &Id,
    proposal: &Id,
    note: &str,
) -> Result<(), AppError> {
    let note = values::text("note", note, MOST_NOTE, true)?;
    let mut tx = app.db.write().await?;
    let (challenge, panel, role) = load_for_chair(&mut tx, actor, challenge).await?;
    super::require_scoring(&panel)?;
    let found = store::panels::find_evaluation(&mut tx, member, proposal).await?;
    let mut evaluation = found.filter(|it| it.challenge_id == challenge.id).ok_or(AppError::NotFound)?;
    if evaluation.state != EvaluationState::Sent {
        return Err(Refusal::because("refusal-score-not-sent").into());
    }
    evaluation.state = EvaluationState::Reopened;
    evaluation.note.clone_from(&note);
    store::panels::save_evaluation(&mut tx, &evaluation).await?;
    let members = seated(&mut tx, &challenge.id).await?;
    let member = members.into_iter().find(|it| it.id == *member).ok_or(AppError::NotFound)?;
    tell(app, &mut tx, actor, &challenge, "panel-reopened", vec![member.person_id]).await?;
    let entry = json!({ "member": member.number, "reason": note });
    app.put_on_record(
        &mut tx,
        "panel-reopened",
        subject(&challenge),
        Some(&challenge.agency_id),
        role,
        entry,
    )
    .await?;
    Ok(tx.commit().await?)
}

/// Opens or closes the calibration round of an idea. While it is open, those who scored it see each other's scores, talk
/// about them, and can score again; what they hand in then counts, and what they handed in before counts until then.
///
/// # Errors
/// A refusal while somebody who was asked has not handed in, without two who have, and after the lock.
pub async fn calibrate(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    proposal: &Id,
    open: bool,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (challenge, panel, role) = load_for_chair(&mut tx, actor, challenge).await?;
    super::require_scoring(&panel)?;
    let ideas = store::panels::list_proposals(&mut tx, &challenge.id).await?;
    let mut idea = ideas.into_iter().find(|it| it.proposal_id == *proposal).ok_or(AppError::NotFound)?;
    let is_open = idea.calibration_opened_at.is_some() && idea.calibration_closed_at.is_none();
    if is_open == open {
        return Ok(());
    }
    let asked = asked(&mut tx, &idea).await?;
    if open {
        let waiting = asked.iter().any(|it| it.state != EvaluationState::Sent);
        if waiting || asked.len() < 2 {
            return Err(Refusal::because("refusal-panel-round").into());
        }
        idea.calibration_opened_at = Some(app.now());
        idea.calibration_closed_at = None;
    } else {
        idea.calibration_closed_at = Some(app.now());
    }
    store::panels::save_calibration(&mut tx, &idea).await?;
    let members = seated(&mut tx, &challenge.id).await?;
    let mut people = Vec::new();
    if !open {
        keep_as_sent(&mut tx, asked.iter().filter(|it| it.state == EvaluationState::Reopened)).await?;
    }
    for mut evaluation in asked {
        if open && evaluation.state == EvaluationState::Sent {
            evaluation.state = EvaluationState::Reopened;
            store::panels::save_evaluation(&mut tx, &evaluation).await?;
        }
        people.extend(members.iter().find(|it| it.id == evaluation.member_id).map(|it| it.person_id.clone()));
    }
    if open {
        tell(app, &mut tx, actor, &challenge, "panel-calibration", people).await?;
    }
    let kind = if open { "panel-calibration-opened" } else { "panel-calibration-closed" };
    let entry = json!({ "idea": crate::domain::panels::code(idea.number) });
    app.put_on_record(&mut tx, kind, subject(&challenge), Some(&challenge.agency_id), role, entry).await?;
    Ok(tx.commit().await?)
}

/// Shows names to the panel, for the interviews. It cannot be taken back; why is on the record.
///
/// # Errors
/// A refusal at `reason` without one, and before everybody who was asked has handed in.
pub async fn unblind(app: &App, actor: &Actor, challenge: &Id, reason: &str) -> Result<(), AppError> {
    let reason = values::text("reason", reason, MOST_NOTE, true)?;
    let mut tx = app.db.write().await?;
    let (challenge, mut panel, role) = load_for_chair(&mut tx, actor, challenge).await?;
    if panel.unblinded_at.is_some() || !panel.blind {
        return Ok(());
    }
    if panel.state == PanelState::Preparing {
        return Err(Refusal::because("refusal-panel-not-open").into());
    }
    let waiting = count_waiting(&mut tx, &challenge.id).await?;
    if waiting > 0 {
        return Err(Refusal::because("refusal-panel-waiting").number("count", waiting).into());
    }
    panel.unblinded_at = Some(app.now());
    panel.unblind_reason.clone_from(&reason);
    store::panels::save(&mut tx, &panel).await?;
    let entry = json!({ "reason": reason });
    app.put_on_record(
        &mut tx,
        "panel-unblinded",
        subject(&challenge),
        Some(&challenge.agency_id),
        role,
        entry,
    )
    .await?;
    Ok(tx.commit().await?)
}

/// Ends the scoring for good: scores are final, the seed of the draw is on the record, the ranking can be seen. Twice, or
/// two chairs at the same moment, is once. `anyway` locks although evaluations are missing; these stay missing,
/// and what was opened again counts as it was handed in before.
///
/// # Errors
/// `refusal-panel-waiting` with the number of evaluations that are missing, unless `anyway`.
pub async fn lock(app: &App, actor: &Actor, challenge: &Id, anyway: bool) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (challenge, mut panel, role) = load_for_chair(&mut tx, actor, challenge).await?;
    if panel.state == PanelState::Locked {
        return Ok(());
    }
    super::require_scoring(&panel)?;
    let waiting = count_waiting(&mut tx, &challenge.id).await?;
    if waiting > 0 && !anyway {
        return Err(Refusal::because("refusal-panel-waiting").number("count", waiting).into());
    }
    let seats = seated(&mut tx, &challenge.id).await?;
    let mut open = store::panels::list_evaluations(&mut tx, &challenge.id).await?;
    open.retain(|it| {
        it.state == EvaluationState::Reopened && seats.iter().any(|seat| seat.id == it.member_id)
    });
    keep_as_sent(&mut tx, open.iter()).await?;
    panel.state = PanelState::Locked;
    panel.locked_at = Some(app.now());
    match store::panels::save(&mut tx, &panel).await {
        Err(StoreError::Changed) => {
            // Somebody else was a moment faster, perhaps with the same.
            drop(tx);
            let mut reader = app.db.read().await?;
            let found = store::panels::find(&mut reader, &challenge.id).await?;
            let locked = found.is_some_and(|panel| panel.state == PanelState::Locked);
            return if locked { Ok(()) } else { Err(AppError::Conflict) };
        }
        saved => saved?,
    }
    let missing = count_waiting(&mut tx, &challenge.id).await?;
    let entry = json!({ "missing": missing, "seed": panel.seed });
    app.put_on_record(&mut tx, "panel-locked", subject(&challenge), Some(&challenge.agency_id), role, entry)
        .await?;
    app.emit(&mut tx, "panel-locked", subject(&challenge), Payload::quiet()).await?;
    Ok(tx.commit().await?)
}

/// Reminds members who have not handed in everything, once, two days before the deadline. A clock calls it.
///
/// # Errors
/// When the database refuses.
pub async fn remind(app: &App) -> Result<(), AppError> {
    let panels = {
        let mut reader = app.db.read().await?;
        store::panels::list_due(&mut reader, app.now().plus(REMINDED_BEFORE)).await?
    };
    for panel in panels {
        let mut tx = app.db.write().await?;
        let Some(challenge) = store::challenges::find(&mut tx, &panel.challenge_id).await? else { continue };
        let mut people = Vec::new();
        for mut member in seated(&mut tx, &panel.challenge_id).await? {
            let own = store::panels::list_evaluations_of_member(&mut tx, &member.id).await?;
            if member.reminded_at.is_none() && own.iter().any(|it| it.state.is_open()) {
                member.reminded_at = Some(app.now());
                store::panels::save_member(&mut tx, &member).await?;
                people.push(member.person_id);
            }
        }
        if people.is_empty() {
            continue;
        }
        let payload = Payload::quiet()
            .tell(people)
            .text("title", challenge.title.clone())
            .path(format!("/challenges/{}/scoring", challenge.id));
        app.emit(&mut tx, "panel-reminder", subject(&challenge), payload).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Gives evaluations that were opened again, and not handed in again, back what was handed in before: it counts.
async fn keep_as_sent(tx: &mut Tx, evaluations: impl Iterator<Item = &Evaluation>) -> Result<(), StoreError> {
    for evaluation in evaluations {
        let sent = store::panels::list_sent(tx, &evaluation.proposal_id).await?;
        let Some(last) = sent.into_iter().rfind(|it| it.member_id == evaluation.member_id) else { continue };
        let kept = Evaluation {
            state: EvaluationState::Sent,
            scores: last.scores,
            reasons: last.reasons,
            sent_at: Some(last.sent_at),
            ..evaluation.clone()
        };
        store::panels::save_evaluation(tx, &kept).await?;
    }
    Ok(())
}

/// The evaluations of an idea by those who are on the panel and did not step back.
async fn asked(connection: &mut Connection, idea: &PanelProposal) -> Result<Vec<Evaluation>, AppError> {
    let members = seated(connection, &idea.challenge_id).await?;
    let mut evaluations = store::panels::list_evaluations_of_proposal(connection, &idea.proposal_id).await?;
    evaluations.retain(|it| {
        it.state != EvaluationState::Recused && members.iter().any(|member| member.id == it.member_id)
    });
    Ok(evaluations)
}

/// How many evaluations are asked for and not handed in.
pub(super) async fn count_waiting(connection: &mut Connection, challenge: &Id) -> Result<i64, AppError> {
    let members = seated(connection, challenge).await?;
    let evaluations = store::panels::list_evaluations(connection, challenge).await?;
    let waiting = evaluations
        .iter()
        .filter(|it| it.state.is_open() && members.iter().any(|member| member.id == it.member_id));
    Ok(waiting.count() as i64)
}
