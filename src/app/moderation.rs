//! What moderators do: show, hide under a rule, decide appeals, and find out who speaks under a pseudonym when they
//! must. Everything is on the record, without personal data.

use super::comments::{
    about, announce, begin_duty, end_duty, note_action, office_of, open_place, quiet, tell_author,
};
use super::{App, AppError, pseudonyms};
use crate::clock::{DAY, Id};
use crate::domain::comments::{ResponseState, Rule, Visibility};
use crate::domain::people::{Actor, Role};
use crate::domain::{Check, Refusal, values};
use crate::store::comments::Comment;
use crate::store::people::Person;
use crate::store::{self, Connection, Tx};

/// How long a voice may wait for a moderator.
pub const CHECK_WITHIN: i64 = DAY;

/// What a moderator decides about a comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Show,
    Hide(Rule),
}

/// Reads a decision as the form holds it: `show` or `hide`, and the rule.
///
/// # Errors
/// A refusal at `decision`, at `rule` when hiding names none, or at `note` when it is missing or too long.
pub fn read_decision(decision: &str, rule: &str, note: &str) -> Result<(Decision, String), AppError> {
    let mut check = Check::default();
    let hides = decision == "hide";
    check.require(matches!(decision, "show" | "hide"), || Refusal::at("decision", "refusal-choice"));
    let rule = Rule::parse(rule);
    check.require(!hides || rule.is_some(), || Refusal::at("rule", "refusal-rule"));
    let note = check.keep(values::text("note", note, 1_000, hides));
    check.finish()?;
    let decision = match rule {
        Some(rule) if hides => Decision::Hide(rule),
        _ => Decision::Show,
    };
    Ok((decision, note.unwrap_or_default()))
}

/// Decides about a comment that waits in the queue, or that a moderator came upon.
///
/// # Errors
/// `Forbidden` for those who are no moderators or belong to the office; a refusal when it is settled or gone.
pub async fn decide(
    app: &App,
    actor: &Actor,
    comment: &Id,
    decision: Decision,
    note: &str,
) -> Result<(), AppError> {
    require_moderator(actor)?;
    let mut tx = app.db.write().await?;
    let found = store::comments::find(&mut tx, comment).await?.ok_or(AppError::NotFound)?;
    apart_from_office(actor, &found)?;
    if open_appeal(&mut tx, comment).await?.is_some() {
        return Err(Refusal::because("refusal-appeal-first").into());
    }
    apply(app, &mut tx, actor, found, decision, note).await?;
    tx.commit().await?;
    Ok(())
}

/// Decides the same about several. Those that are settled or gone by now, or belong to the moderator's own office, are
/// left as they are. Returns how many were decided.
///
/// # Errors
/// `Forbidden` for those who are no moderators.
pub async fn decide_all(
    app: &App,
    actor: &Actor,
    comments: &[Id],
    decision: Decision,
    note: &str,
) -> Result<usize, AppError> {
    require_moderator(actor)?;
    let mut decided = 0;
    for comment in comments {
        match decide(app, actor, comment, decision, note).await {
            Ok(()) => decided += 1,
            Err(AppError::Refused(_) | AppError::Forbidden(_) | AppError::NotFound | AppError::Conflict) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(decided)
}

/// Decides an appeal: the comment is shown again, or stays hidden. Not by the moderator who hid it.
///
/// # Errors
/// Refusals beside the fields; a refusal for the one who hid it; `Conflict` when another was first.
pub async fn decide_appeal(
    app: &App,
    actor: &Actor,
    appeal: &Id,
    decision: &str,
    note: &str,
) -> Result<(), AppError> {
    require_moderator(actor)?;
    let mut check = Check::default();
    check.require(matches!(decision, "show" | "keep"), || Refusal::at("decision", "refusal-choice"));
    let note = check.keep(values::text("note", note, 1_000, true));
    check.finish()?;
    let note = note.unwrap_or_default();
    let mut tx = app.db.write().await?;
    let mut appeal = store::moderation::find_appeal(&mut tx, appeal).await?.ok_or(AppError::NotFound)?;
    let found = store::comments::find(&mut tx, &appeal.comment_id).await?.ok_or(AppError::NotFound)?;
    apart_from_office(actor, &found)?;
    let actions = store::moderation::list_actions(&mut tx, &found.id).await?;
    let hid = actions.iter().find(|action| action.action == "hidden").and_then(|action| action.by_id.clone());
    if hid.as_ref() == Some(&actor.person_id) {
        return Err(Refusal::because("refusal-same-moderator").into());
    }
    let restored = decision == "show";
    appeal.outcome = if restored { "restored" } else { "kept" }.to_owned();
    appeal.outcome_reason = note.clone();
    appeal.settled_by = Some(actor.person_id.clone());
    appeal.settled_at = Some(app.now());
    store::moderation::save_appeal(&mut tx, &appeal).await?;
    if restored {
        apply(app, &mut tx, actor, found.clone(), Decision::Show, &note).await?;
    } else {
        let place = open_place(&mut tx, &found.subject).await?;
        tell_author(app, &mut tx, &found, &place, "comment-appeal-kept").await?;
    }
    let action = if restored { "appeal-restored" } else { "appeal-kept" };
    note_action(app, &mut tx, &found, action, found.visibility.columns().1, &note, Some(&actor.person_id))
        .await?;
    let entry = serde_json::json!({ "outcome": appeal.outcome });
    let agency = found.agency_id.clone();
    app.put_on_record(&mut tx, "comment-appeal", about(&found), agency.as_ref(), Role::Moderator, entry)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Opens the seal of a pseudonym for a moderator who says why. The record keeps that it was done and why, not who it is.
///
/// # Errors
/// A refusal at `reason`; `NotFound` when there is no such pseudonym; `Forbidden` for others than moderators.
pub async fn disclose(app: &App, actor: &Actor, pseudonym: &Id, reason: &str) -> Result<Person, AppError> {
    require_moderator(actor)?;
    let reason = values::text("reason", reason, 1_000, true)?;
    if reason.chars().count() < 20 {
        return Err(Refusal::at("reason", "refusal-reason-short").number("least", 20).into());
    }
    let mut tx = app.db.write().await?;
    let found = store::comments::find_pseudonym(&mut tx, pseudonym).await?.ok_or(AppError::NotFound)?;
    let place = store::comments::find_place(&mut tx, &found.subject).await?.ok_or(AppError::NotFound)?;
    if place.agency_id.as_ref().is_some_and(|agency| actor.is_officer_of(agency)) {
        return Err(AppError::Forbidden("error-moderator-link"));
    }
    let person = pseudonyms::person_behind(app, &mut tx, pseudonym).await?.ok_or(AppError::NotFound)?;
    let person = store::people::find(&mut tx, &person).await?.ok_or(AppError::NotFound)?;
    // The record names the thread and the reason; the pseudonym's id only leads to the name that everybody sees.
    let entry = serde_json::json!({ "pseudonym": pseudonym, "reason": reason });
    let agency = place.agency_id.as_ref();
    app.put_on_record(&mut tx, "pseudonym-disclosed", found.subject.clone(), agency, Role::Moderator, entry)
        .await?;
    tx.commit().await?;
    Ok(person)
}

/// The appeal about a comment that nobody has decided.
///
/// # Errors
/// When the database refuses.
pub async fn open_appeal(
    connection: &mut Connection,
    comment: &Id,
) -> Result<Option<store::moderation::Appeal>, AppError> {
    let appeals = store::moderation::list_appeals(connection, comment).await?;
    Ok(appeals.into_iter().find(|appeal| appeal.settled_at.is_none()))
}

async fn apply(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    mut comment: Comment,
    decision: Decision,
    note: &str,
) -> Result<(), AppError> {
    let was = comment.visibility;
    let place = open_place(tx, &comment.subject).await?;
    let mut owed = false;
    comment.visibility = match decision {
        Decision::Show => {
            let next = was.show()?;
            // An office could not answer what was hidden: its time begins anew.
            if matches!(was, Visibility::Hidden(_) | Visibility::Blocked(_)) {
                let office = office_of(tx, &place).await?;
                if comment.response_state == ResponseState::Waiting {
                    end_duty(&mut comment);
                }
                owed = begin_duty(&mut comment, &office, app.now());
            }
            next
        }
        Decision::Hide(rule) => was.hide(rule)?,
    };
    save_moved_once(app, tx, &comment, was, &place, owed).await?;
    store::moderation::save_reports_settled(tx, &comment.id, app.now()).await?;
    let (action, class) = match decision {
        Decision::Show => ("shown", ""),
        Decision::Hide(rule) => ("hidden", rule.as_str()),
    };
    note_action(app, tx, &comment, action, class, note, Some(&actor.person_id)).await?;
    if was != comment.visibility {
        let kind = if action == "shown" { "comment-shown" } else { "comment-hidden" };
        tell_author(app, tx, &comment, &place, kind).await?;
    }
    app.emit(tx, "comment-moderated", about(&comment), quiet(&comment)).await?;
    let entry = serde_json::json!({ "action": action, "rule": class, "before": was.columns().0 });
    let agency = comment.agency_id.clone();
    app.put_on_record(tx, "comment-moderated", about(&comment), agency.as_ref(), Role::Moderator, entry)
        .await?;
    Ok(())
}

/// What was held back appears for the first time: those whom it concerns are told only now.
async fn save_moved_once(
    app: &App,
    tx: &mut Tx,
    comment: &Comment,
    was: Visibility,
    place: &store::comments::Place,
    owed: bool,
) -> Result<(), AppError> {
    if matches!(was, Visibility::Blocked(_)) && comment.visibility == Visibility::Shown {
        store::comments::save(tx, comment).await?;
        for told in announce(app, tx, comment, place, owed).await? {
            tx.emit(told).await?;
        }
        return Ok(());
    }
    Ok(store::comments::save(tx, comment).await?)
}

fn require_moderator(actor: &Actor) -> Result<(), AppError> {
    if !actor.is_moderator() {
        return Err(AppError::Forbidden("error-role-missing"));
    }
    if !actor.second_factor {
        return Err(AppError::SecondFactorNeeded);
    }
    Ok(())
}

/// Nobody moderates what is said to their own office.
fn apart_from_office(actor: &Actor, comment: &Comment) -> Result<(), AppError> {
    if comment.agency_id.as_ref().is_some_and(|agency| actor.is_officer_of(agency)) {
        return Err(AppError::Forbidden("error-moderator-link"));
    }
    Ok(())
}
