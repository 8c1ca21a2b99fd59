//! Reports by readers, appeals by authors, and the file that moderation leaves.

use super::telling::{about, quiet, tell_author};
use super::{is_own, office_of, open_place, own, shown};
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::comments::{Rule, Visibility};
use crate::domain::events::RecordEntry;
use crate::domain::people::Actor;
use crate::domain::{Check, Refusal, values};
use crate::store::comments::Comment;
use crate::store::moderation::Action;
use crate::store::{self, Connection, StoreError, Tx};

/// Reports a comment. Enough reports by different accounts hide it until a moderator has looked.
///
/// # Errors
/// A refusal at `reason` or for one's own comment; `NotFound` or `Gone` when it is not shown.
pub async fn report(
    app: &App,
    actor: &Actor,
    comment: &Id,
    reason: &str,
    note: &str,
) -> Result<Comment, AppError> {
    let mut check = Check::default();
    let rule = check.keep(Rule::parse(reason).ok_or_else(|| Refusal::at("reason", "refusal-choice")));
    let note = check.keep(values::text("note", note, 500, false));
    check.finish()?;
    let (rule, note) = (rule.map_or("", Rule::as_str), note.unwrap_or_default());
    let mut tx = app.db.write().await?;
    let found = shown(&mut tx, comment).await?;
    if is_own(app, &mut tx, actor, &found).await? {
        return Err(Refusal::because("refusal-own-report").into());
    }
    let now = app.now();
    if store::moderation::insert_report(&mut tx, comment, &actor.person_id, rule, &note, now).await? {
        let mut counted = shown(&mut tx, comment).await?;
        let place = open_place(&mut tx, &counted.subject).await?;
        let office = office_of(&mut tx, &place).await?;
        let next = counted.visibility.after_reports(counted.report_count, office.reports_that_hide);
        if next != counted.visibility {
            counted.visibility = next;
            store::comments::save(&mut tx, &counted).await?;
            note_action(app, &mut tx, &counted, "pending", "reports", "", None).await?;
            record_by_rule(app, &mut tx, &counted, "comment-pending").await?;
            tell_author(app, &mut tx, &counted, &place, "comment-pending").await?;
            app.emit(&mut tx, "comment-moderated", about(&counted), quiet(&counted)).await?;
        }
    }
    tx.commit().await?;
    Ok(found)
}

/// Asks moderators to look again at what they hid, once for each time it was hidden.
///
/// # Errors
/// A refusal at `text`, or when an appeal was made or nothing is hidden; `Forbidden` for others' words.
pub async fn appeal(app: &App, actor: &Actor, id: &Id, comment: &Id, text: &str) -> Result<(), AppError> {
    let text = values::text("text", text, 1_000, true)?;
    let mut tx = app.db.write().await?;
    let found = own(app, &mut tx, actor, comment).await?;
    if !may_appeal(&mut tx, &found).await? {
        return Err(Refusal::because("refusal-appeal").into());
    }
    let appeal = store::moderation::Appeal {
        id: id.clone(),
        comment_id: found.id.clone(),
        text,
        at: app.now(),
        outcome: String::new(),
        outcome_reason: String::new(),
        settled_by: None,
        settled_at: None,
    };
    store::moderation::insert_appeal(&mut tx, &appeal).await?;
    tx.commit().await?;
    Ok(())
}

/// True when the author can ask for another look: it is hidden, and no appeal was made since.
///
/// # Errors
/// When the database refuses.
pub async fn may_appeal(connection: &mut Connection, comment: &Comment) -> Result<bool, AppError> {
    if !matches!(comment.visibility, Visibility::Hidden(_)) {
        return Ok(false);
    }
    let actions = store::moderation::list_actions(connection, &comment.id).await?;
    let hidden_at = actions.iter().find(|action| action.action == "hidden").map(|action| action.at);
    let appeals = store::moderation::list_appeals(connection, &comment.id).await?;
    Ok(hidden_at.is_some_and(|hidden_at| appeals.iter().all(|appeal| appeal.at < hidden_at)))
}

pub(in crate::app) async fn note_action(
    app: &App,
    tx: &mut Tx,
    comment: &Comment,
    name: &str,
    reason_class: &str,
    note: &str,
    by: Option<&Id>,
) -> Result<(), StoreError> {
    store::moderation::insert_action(tx, &action(app, comment, name, reason_class, note, by)).await
}

pub(super) fn action(
    app: &App,
    comment: &Comment,
    name: &str,
    reason_class: &str,
    note: &str,
    by: Option<&Id>,
) -> Action {
    Action {
        id: app.clock.new_id(),
        comment_id: comment.id.clone(),
        action: name.to_owned(),
        reason_class: reason_class.to_owned(),
        note: note.to_owned(),
        by_id: by.cloned(),
        at: app.now(),
    }
}

pub(super) async fn record_by_rule(
    app: &App,
    tx: &mut Tx,
    comment: &Comment,
    kind: &str,
) -> Result<(), StoreError> {
    let entry = RecordEntry {
        id: app.clock.new_id(),
        kind: kind.to_owned(),
        subject: about(comment),
        agency_id: comment.agency_id.clone(),
        actor_role: "rule".to_owned(),
        payload: serde_json::json!({ "due_at": comment.due_at.map(|at| at.0) }),
        at: app.now(),
    };
    store::events::insert_record(tx, &entry).await
}
