//! At a gate: a verifier from outside of both sides signs, the senior owner decides, and what comes late is told.

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::app::pilots::{log, told};
use crate::app::selection::DECIDERS;
use crate::app::{App, AppError, require_role};
use crate::clock::{DAY, Id};
use crate::domain::events::Payload;
use crate::domain::evidence::may_verify;
use crate::domain::gates::{self as rules, Outcome, Rule};
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::pilots::{Destination, PilotStep};
use crate::domain::stages::Stage;
use crate::domain::{Kind, Subject, values};
use crate::store::gates::Gate;
use crate::store::pilots::Pilot;
use crate::store::{self, Tx};

/// How it stands with one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The message `criterion-<text>` (with `-` for `_`) is its name.
    pub criterion: String,
    /// `None`: open.
    pub met: Option<bool>,
}

/// A verifier signs that the report of a gate is right.
///
/// # Errors
/// `Forbidden` for those who do not verify or belong to either side, `SecondFactorNeeded`; refusals when it is signed, and at
/// `note` without one; `Conflict` when somebody else was first.
pub async fn sign(app: &App, actor: &Actor, gate: &Id, note: &str) -> Result<Id, AppError> {
    let mut tx = app.db.write().await?;
    let (mut gate, mut pilot) = load(&mut tx, gate).await?;
    if !may_verify(actor, &pilot.agency_id, &pilot.organisation_id) {
        return Err(AppError::Forbidden("error-verifier-outside"));
    }
    if !actor.second_factor {
        return Err(AppError::SecondFactorNeeded);
    }
    gate.state = gate.state.sign()?;
    let note = values::text("note", note, rules::MOST_TEXT, true)?;
    let now = app.now();
    gate.signed_by = Some(actor.person_id.clone());
    gate.signed_at = Some(now);
    gate.signed_note.clone_from(&note);
    store::gates::save(&mut tx, &gate).await?;
    let mut snapshot = store::evidence::find(&mut tx, &gate.snapshot_id).await?.ok_or(AppError::NotFound)?;
    snapshot.verified_by = Some(actor.person_id.clone());
    snapshot.verified_at = Some(now);
    snapshot.verified_note.clone_from(&note);
    store::evidence::save_verified(&mut tx, &snapshot).await?;
    pilot.standing = pilot.standing.after(PilotStep::Verify)?;
    pilot.updated_at = now;
    store::pilots::save(&mut tx, &pilot).await?;
    let scope = Scope::Agency(pilot.agency_id.clone());
    let mut people = store::people::list_with_role(&mut tx, Role::SeniorOwner, &scope).await?;
    people.extend(store::proposals::list_people(&mut tx, &pilot.proposal_id).await?);
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let payload = told(&pilot, &actor.person_id, people).path(format!("/gates/{}", gate.id));
    app.emit(&mut tx, "gate-signed", subject.clone(), payload).await?;
    let public = json!({
        "title": pilot.title,
        "gate": gate.kind.as_str(),
        "sha256": snapshot.sha256,
        "reason": note,
    });
    let role = Role::EvidenceVerifier;
    app.put_on_record(&mut tx, "gate-signed", subject, Some(&pilot.agency_id), role, public).await?;
    tx.commit().await?;
    Ok(pilot.id)
}

/// The senior owner decides at a gate, in public. `version` is that of the page where it was decided.
///
/// # Errors
/// `Forbidden` and `SecondFactorNeeded` for anybody but a senior owner of the agency; refusals before the verifier signed,
/// after the decision, at `outcome`, and at `reason` when it is not what the rule says; `Conflict` when it changed
/// meanwhile.
pub async fn decide(
    app: &App,
    actor: &Actor,
    gate: &Id,
    version: i64,
    outcome: &str,
    reason: &str,
    written_in: &str,
) -> Result<Id, AppError> {
    let mut tx = app.db.write().await?;
    let (mut gate, mut pilot) = load(&mut tx, gate).await?;
    let role = require_role(actor, &pilot.agency_id, &DECIDERS)?;
    gate.state = gate.state.decide()?;
    let (outcome, reason) = rules::read_decision(gate.verdict, outcome, reason)?;
    if gate.version != version {
        return Err(AppError::Conflict);
    }
    gate.outcome = Some(outcome);
    gate.reason.clone_from(&reason);
    app.languages.get(written_in).code().clone_into(&mut gate.language);
    gate.decided_by = Some(actor.person_id.clone());
    gate.decided_at = Some(app.now());
    store::gates::save(&mut tx, &gate).await?;
    let (after, to) = match outcome {
        Outcome::Scale => (pilot.standing.after(PilotStep::Scale)?, Destination::Stage(Stage::Scale)),
        Outcome::Iterate => (pilot.standing.after(PilotStep::Iterate)?, Destination::Stage(Stage::Pilot)),
        Outcome::Stop => (pilot.standing.move_to(Destination::Stopped)?.0, Destination::Stopped),
    };
    log(app, &mut tx, actor, &mut pilot, after, to, &reason).await?;
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let team = store::proposals::list_people(&mut tx, &pilot.proposal_id).await?;
    let payload = told(&pilot, &actor.person_id, team)
        .text("outcome", outcome.as_str())
        .path(format!("/gates/{}", gate.id))
        .also_index(Subject::new(Kind::Challenge, pilot.challenge_id.clone()));
    let payload = match reason.is_empty() {
        true => payload.message("reason", "gate-as-rule"),
        false => payload.text("reason", reason.clone()),
    };
    app.emit(&mut tx, "gate-decided", subject.clone(), payload).await?;
    let public = json!({
        "title": pilot.title,
        "gate": gate.kind.as_str(),
        "verdict": gate.verdict.as_str(),
        "outcome": outcome.as_str(),
        "departs": gate.verdict != Rule::Says(outcome),
        "reason": reason,
    });
    app.put_on_record(&mut tx, "gate-decided", subject, Some(&pilot.agency_id), role, public).await?;
    tx.commit().await?;
    Ok(pilot.id)
}

/// Tells senior owners and those who follow a pilot that a decision is late, once.
///
/// # Errors
/// When the database refuses.
pub async fn flag_late(app: &App) -> Result<(), AppError> {
    let late = {
        let mut reader = app.db.read().await?;
        store::gates::list_late(&mut reader, app.now()).await?
    };
    for gate in late {
        let mut tx = app.db.write().await?;
        if !store::gates::save_told_late(&mut tx, &gate.id, app.now()).await? {
            continue;
        }
        let pilot = store::pilots::find(&mut tx, &gate.pilot_id).await?.ok_or(AppError::NotFound)?;
        let scope = Scope::Agency(pilot.agency_id.clone());
        let mut people = store::people::list_with_role(&mut tx, Role::SeniorOwner, &scope).await?;
        people.extend(store::people::list_with_role(&mut tx, Role::AgencyOwner, &scope).await?);
        let subject = Subject::new(Kind::Pilot, pilot.id.clone());
        let payload = Payload::default()
            .tell(people)
            .tell_followers_of(subject.clone())
            .path(format!("/gates/{}", gate.id))
            .text("title", pilot.title.clone());
        app.emit(&mut tx, "gate-late", subject, payload).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// For how many whole days a decision is late.
#[must_use]
pub fn days_late(app: &App, gate: &Gate) -> u32 {
    let late = if gate.outcome.is_some() { 0 } else { (app.now().0 - gate.due_at.0).max(0) / DAY };
    u32::try_from(late).unwrap_or(u32::MAX)
}

async fn load(tx: &mut Tx, gate: &Id) -> Result<(Gate, Pilot), AppError> {
    let gate = store::gates::find(tx, gate).await?.ok_or(AppError::NotFound)?;
    let pilot = store::pilots::find(tx, &gate.pilot_id).await?.ok_or(AppError::NotFound)?;
    Ok((gate, pilot))
}
