//! What an agency does: answers in time, or is late in public.

use std::collections::HashMap;

use super::reporting::record_by_rule;
use super::telling::{about, hidden_author_told, quiet, tell_officers, with_place};
use super::{ANSWERERS, is_own, office_of, open_place, shown};
use crate::app::{App, AppError, require_role};
use crate::clock::{DAY, Id, UnixMillis};
use crate::domain::comments::{self, Office, ResponseKind, ResponseState, Visibility};
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::{Check, Kind, Refusal, Subject, values};
use crate::store::comments::{Comment, Response, Responsiveness, Voice};
use crate::store::{self, StoreError, Tx};

/// For how long answers count in the public figures.
pub const FIGURES_OF: i64 = 365 * DAY;

/// How many overdue comments are looked at in one go.
const OVERDUE_AT_ONCE: i64 = 500;

/// Answers a comment for the agency: answered, accepted with what changed, or declined with the reason. Tells the
/// author and everybody who said "me too".
///
/// # Errors
/// Refusals beside the fields or when it was answered before; `Forbidden` without a role at the agency.
pub async fn respond(
    app: &App,
    actor: &Actor,
    id: &Id,
    comment: &Id,
    kind: &str,
    text: &str,
    page_language: &str,
) -> Result<Comment, AppError> {
    let mut tx = app.db.write().await?;
    let mut found = shown(&mut tx, comment).await?;
    let agency = found.agency_id.clone().ok_or(AppError::NotFound)?;
    let role = require_role(actor, &agency, &ANSWERERS)?;
    let mut check = Check::default();
    let kind = check.keep(ResponseKind::parse(kind).ok_or_else(|| Refusal::at("kind", "refusal-choice")));
    let text = check.keep(values::text("text", text, comments::LONGEST, true));
    check.finish()?;
    let (Some(kind), Some(text)) = (kind, text) else { return Err(AppError::Conflict) };
    if is_own(app, &mut tx, actor, &found).await? {
        return Err(Refusal::because("refusal-own-answer").into());
    }
    found.response_state = found.response_state.respond(kind)?;
    let now = app.now();
    found.responded_at = Some(now);
    let response = Response {
        id: id.clone(),
        comment_id: found.id.clone(),
        agency_id: agency.clone(),
        by_id: actor.person_id.clone(),
        kind,
        language: comments::guess_language(&text, page_language).to_owned(),
        text,
        at: now,
    };
    match store::comments::insert_response(&mut tx, &response).await {
        Err(StoreError::Unique(_)) => return Err(Refusal::because("refusal-answered").into()),
        other => other?,
    }
    store::comments::save(&mut tx, &found).await?;
    let place = open_place(&mut tx, &found.subject).await?;
    let mut told = store::comments::list_me_too(&mut tx, &found.id).await?;
    told.extend(found.author_id.clone());
    let payload = with_place(quiet(&found), &place)
        .by(&actor.person_id)
        .tell(told)
        .tell_followers_of(Subject::new(Kind::Comment, found.root_id.clone()));
    app.emit(&mut tx, "comment-answered", about(&found), payload).await?;
    if let Some(told) = hidden_author_told(app, &mut tx, &found).await? {
        tx.emit(told).await?;
    }
    let entry = serde_json::json!({
        "kind": kind.as_str(), "due_at": found.due_at.map(|at| at.0), "answered_at": now.0,
        "in_time": found.due_at.is_none_or(|due| now <= due),
    });
    app.put_on_record(&mut tx, "comment-answered", about(&found), Some(&agency), role, entry).await?;
    tx.commit().await?;
    Ok(found)
}

/// Tells the senior owners of agencies whose answers are late, each time once. Returns how many are new.
///
/// # Errors
/// When the database refuses.
pub async fn escalate(app: &App) -> Result<usize, AppError> {
    let now = app.now();
    let (mut offices, mut count) = (HashMap::new(), 0);
    let mut after = (UnixMillis(i64::MIN), String::new());
    loop {
        let overdue = {
            let mut reader = app.db.read().await?;
            store::comments::list_overdue(&mut reader, now, (after.0, &after.1), OVERDUE_AT_ONCE).await?
        };
        let Some(last) = overdue.last() else { return Ok(count) };
        after = (last.due_at.unwrap_or(now), last.id.to_string());
        count += escalate_some(app, overdue, &mut offices, now).await?;
    }
}

async fn escalate_some(
    app: &App,
    overdue: Vec<Comment>,
    offices: &mut HashMap<Option<Id>, Office>,
    now: UnixMillis,
) -> Result<usize, AppError> {
    let mut count = 0;
    for comment in overdue {
        if !is_late(app, &comment, offices, now).await? {
            continue;
        }
        let mut tx = app.db.write().await?;
        let Some(mut found) = store::comments::find(&mut tx, &comment.id).await? else { continue };
        let Some(place) = store::comments::find_place(&mut tx, &found.subject).await? else { continue };
        if found.escalated_at.is_some() || found.response_state != ResponseState::Waiting {
            continue;
        }
        found.escalated_at = Some(now);
        match store::comments::save(&mut tx, &found).await {
            Ok(()) => {}
            // Somebody answered, or another server was quicker: the next pass looks again.
            Err(StoreError::Changed) => continue,
            Err(error) => return Err(error.into()),
        }
        let told = senior_owners(&mut tx, place.agency_id.as_ref()).await?;
        let payload =
            with_place(quiet(&found), &place).tell(told).path(format!("/comments/{}/response", found.id));
        app.emit(&mut tx, "comment-late", about(&found), payload).await?;
        record_by_rule(app, &mut tx, &found, "comment-late").await?;
        tx.commit().await?;
        count += 1;
    }
    Ok(count)
}

/// How one agency answered in the last year; `None` when it owed nothing.
///
/// # Errors
/// When the database refuses.
pub async fn responsiveness(app: &App, agency: &Id) -> Result<Option<Responsiveness>, AppError> {
    let now = app.now();
    let mut reader = app.db.read().await?;
    let figures =
        store::comments::list_responsiveness(&mut reader, Some(agency), now.plus(-FIGURES_OF), now).await?;
    Ok(figures.into_iter().next())
}

/// How all agencies that owed answers in the last year gave them.
///
/// # Errors
/// When the database refuses.
pub async fn responsiveness_of_all(app: &App) -> Result<Vec<Responsiveness>, AppError> {
    let now = app.now();
    let mut reader = app.db.read().await?;
    Ok(store::comments::list_responsiveness(&mut reader, None, now.plus(-FIGURES_OF), now).await?)
}

/// What an agency owes answers to, the most urgent first, for its officers' desk.
///
/// # Errors
/// When the database refuses.
pub async fn waiting(app: &App, agency: &Id, limit: i64) -> Result<Vec<Voice>, AppError> {
    let mut reader = app.db.read().await?;
    Ok(store::comments::list_waiting(&mut reader, agency, limit).await?)
}

/// Begins the duty to respond when the comment carries one and it has not begun; says if it did.
pub(in crate::app) fn begin_duty(comment: &mut Comment, office: &Office, since: UnixMillis) -> bool {
    if comment.agency_id.is_none() || comment.response_state != ResponseState::None {
        return false;
    }
    let Some(duty) = comments::duty(comment.stance, comment.me_too_count, since, office) else {
        return false;
    };
    comment.due_since = Some(duty.since);
    comment.due_at = Some(duty.due);
    comment.response_state = ResponseState::Waiting;
    comment.escalated_at = None;
    true
}

pub(in crate::app) fn end_duty(comment: &mut Comment) {
    (comment.due_at, comment.due_since, comment.escalated_at) = (None, None, None);
    comment.response_state = ResponseState::None;
}

/// Begins the duty of a comment that enough people share now. Somebody else who did it, or changed the comment, at the
/// same moment is left to it.
pub(super) async fn begin_duty_of(app: &App, tx: &mut Tx, comment: &Id) -> Result<(), AppError> {
    let Some(mut found) = store::comments::find(tx, comment).await? else { return Ok(()) };
    if found.visibility != Visibility::Shown || found.agency_id.is_none() {
        return Ok(());
    }
    let Some(place) = store::comments::find_place(tx, &found.subject).await? else { return Ok(()) };
    let office = office_of(tx, &place).await?;
    if !begin_duty(&mut found, &office, app.now()) {
        return Ok(());
    }
    match store::comments::save(tx, &found).await {
        Ok(()) => tell_officers(app, tx, &found, &place).await,
        Err(StoreError::Changed) => Ok(()),
        Err(other) => Err(other.into()),
    }
}

/// The senior owners of the agency, or of the nearest agency above it that has any.
async fn senior_owners(tx: &mut Tx, agency: Option<&Id>) -> Result<Vec<Id>, AppError> {
    let mut agency = agency.cloned();
    for _ in 0..8 {
        let Some(id) = agency else { break };
        let owners = store::people::list_with_role(tx, Role::SeniorOwner, &Scope::Agency(id.clone())).await?;
        if !owners.is_empty() {
            return Ok(owners);
        }
        agency = store::agencies::find(tx, &id).await?.and_then(|agency| agency.parent_id);
    }
    Ok(Vec::new())
}

async fn is_late(
    app: &App,
    comment: &Comment,
    offices: &mut HashMap<Option<Id>, Office>,
    now: UnixMillis,
) -> Result<bool, AppError> {
    let is_late =
        |office: &Office| comment.due_at.is_some_and(|due| comments::escalates_at(due, office) < now);
    if let Some(office) = offices.get(&comment.agency_id) {
        return Ok(is_late(office));
    }
    let mut reader = app.db.read().await?;
    let Some(place) = store::comments::find_place(&mut reader, &comment.subject).await? else {
        return Ok(false);
    };
    let office = office_of(&mut reader, &place).await?;
    let late = is_late(&office);
    offices.insert(comment.agency_id.clone(), office);
    Ok(late)
}
