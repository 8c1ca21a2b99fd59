//! Signing what was offered, and taking an offer or a draft back.

use super::writing::tell_other_side;
use super::{SIGNERS, WRITERS, entering, load, require_side};
use crate::app::{App, AppError, standstill};
use crate::clock::Id;
use crate::domain::Refusal;
use crate::domain::agreements::{AgreementState, AgreementStep, Side, may_sign};
use crate::domain::people::Actor;
use crate::domain::pilots::PilotState;
use crate::store;
use crate::store::agreements::{Agreement, Signature};

/// Signs what was offered, for the side that the person acts for. `sha256` is the fingerprint of the words on their page:
/// nobody signs what they did not see. With the second signature the agreement is in force.
///
/// # Errors
/// `Forbidden` or `SecondFactorNeeded` for others than the leads of the team and the senior owners of the office;
/// `Conflict` when other words are on the table now; refusals while a standstill or a complaint holds it up, for who wrote
/// it for the office, and when nothing is offered.
pub async fn sign(app: &App, actor: &Actor, pilot: &Id, sha256: &str) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let shown = load(app, &mut tx, pilot).await?;
    let (side, role) = require_side(actor, &shown.pilot, &SIGNERS)?;
    let Some(mut offered) = shown.open.clone() else {
        let done = shown.in_force().is_some_and(|holds| {
            holds.sha256 == sha256 && of(holds, side).is_some_and(|signed| signed.by == actor.person_id)
        });
        let refusal = if shown.pilot.standing.state.is_over() {
            "refusal-pilot-over"
        } else {
            "refusal-agreement-not-offered"
        };
        return if done { Ok(()) } else { Err(Refusal::because(refusal).into()) };
    };
    if offered.state != AgreementState::Offered {
        return Err(Refusal::because("refusal-agreement-not-offered").into());
    }
    if shown.pilot.standing.state.is_over() {
        return Err(Refusal::because("refusal-pilot-over").into());
    }
    if offered.sha256 != sha256 {
        return Err(AppError::Conflict);
    }
    if let Some(signed) = of(&offered, side) {
        let own = signed.by == actor.person_id;
        return if own { Ok(()) } else { Err(Refusal::because("refusal-agreement-signed-side").into()) };
    }
    if shown.pilot.standing.state == PilotState::Agreement {
        standstill::require_over(app, &mut tx, &shown.challenge.id).await?;
    }
    let wrote: Vec<Id> = shown
        .writers
        .iter()
        .filter(|writer| writer.side == Side::Agency)
        .map(|writer| writer.person_id.clone())
        .collect();
    let signed_for_other = of(&offered, super::other(side)).map(|signed| signed.by.clone());
    may_sign(side, &actor.person_id, &wrote, signed_for_other.as_ref())?;
    let signature = Some(Signature { by: actor.person_id.clone(), at: app.now() });
    match side {
        Side::Agency => offered.agency = signature,
        Side::Organisation => offered.organisation = signature,
    }
    offered.updated_at = app.now();
    if offered.agency.is_some() && offered.organisation.is_some() {
        entering::enter(app, &mut tx, actor, role, &shown, offered).await?;
    } else {
        store::agreements::save(&mut tx, &offered).await?;
        tell_other_side(app, &mut tx, actor, &shown, side, "agreement-half-signed").await?;
    }
    Ok(tx.commit().await?)
}

/// Takes an offer back: it is a draft again, without signatures.
///
/// # Errors
/// `Conflict` when it changed meanwhile; `Forbidden` or `SecondFactorNeeded` for others than the two sides; a refusal for
/// the side that did not write it, and when nothing is offered.
pub async fn withdraw(app: &App, actor: &Actor, pilot: &Id, version: i64) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let shown = load(app, &mut tx, pilot).await?;
    let (side, _) = require_side(actor, &shown.pilot, &WRITERS)?;
    let mut offered = shown.open.clone().ok_or_else(|| Refusal::because("refusal-agreement-not-offered"))?;
    if offered.version != version {
        return Err(AppError::Conflict);
    }
    if offered.side != side {
        return Err(Refusal::because("refusal-agreement-other-side").into());
    }
    offered.state = offered.state.after(AgreementStep::Withdraw)?;
    (offered.agency, offered.organisation) = (None, None);
    offered.sha256.clear();
    offered.updated_at = app.now();
    store::agreements::save(&mut tx, &offered).await?;
    tell_other_side(app, &mut tx, actor, &shown, side, "agreement-withdrawn").await?;
    Ok(tx.commit().await?)
}

/// Throws a draft away that nobody signed. Its number stays free.
///
/// # Errors
/// As [`withdraw`].
pub async fn discard(app: &App, actor: &Actor, pilot: &Id, version: i64) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let shown = load(app, &mut tx, pilot).await?;
    let (side, _) = require_side(actor, &shown.pilot, &WRITERS)?;
    let Some(draft) = &shown.open else { return Ok(()) };
    if draft.version != version || draft.state != AgreementState::Draft {
        return Err(AppError::Conflict);
    }
    if draft.side != side {
        return Err(Refusal::because("refusal-agreement-other-side").into());
    }
    store::agreements::delete_draft(&mut tx, draft).await?;
    tell_other_side(app, &mut tx, actor, &shown, side, "agreement-written").await?;
    Ok(tx.commit().await?)
}

const fn of(agreement: &Agreement, side: Side) -> Option<&Signature> {
    match side {
        Side::Agency => agreement.agency.as_ref(),
        Side::Organisation => agreement.organisation.as_ref(),
    }
}
