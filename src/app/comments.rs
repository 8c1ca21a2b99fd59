//! What people do with comments: write, share, change, take away, report; and what an agency does: answer, in time.

use std::collections::HashMap;

use super::{App, AppError, pseudonyms, require_role};
use crate::clock::{DAY, Id, UnixMillis};
use crate::domain::agencies::Setting;
use crate::domain::comments::{
    self, BURST_WINDOW, Habits, Office, ResponseKind, ResponseState, Rule, Visibility,
};
use crate::domain::events::{Event, Payload, RecordEntry};
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::{Check, Kind, Refusal, Subject, values};
use crate::store::comments::{Arrival, Comment, Edit, Place, Response, Responsiveness, Voice, Words};
use crate::store::moderation::Action;
use crate::store::{self, Connection, Ready, StoreError, Tx};

/// The roles that answer for an agency.
pub const ANSWERERS: [Role; 3] = [Role::ChallengeOwner, Role::AgencyOwner, Role::SeniorOwner];
/// For how long answers count in the public figures.
pub const FIGURES_OF: i64 = 365 * DAY;
/// How many of somebody's last comments are compared with a new one.
const COMPARED: i64 = 20;
/// How many comments get their numbers in one transaction.
const COUNTED_AT_ONCE: i64 = 200;
/// How many overdue comments are looked at in one go.
const OVERDUE_AT_ONCE: i64 = 500;

/// What somebody writes, as the form holds it.
#[derive(Clone, Debug, Default)]
pub struct Post<'a> {
    pub parent: Option<Id>,
    pub stance: &'a str,
    pub text: &'a str,
    /// Empty to have it found out.
    pub language: &'a str,
    /// The language that the writer reads in.
    pub page_language: &'a str,
    /// Under a name that hides who it is.
    pub pseudonym: bool,
    /// A helper writes it for somebody.
    pub assisted: bool,
    pub assisted_name: &'a str,
    /// That person agreed.
    pub consent: bool,
}

/// Comments on a thing.
///
/// # Errors
/// Refusals beside the fields; `NotFound` when there is no such public thing; `Forbidden` when somebody who is no
/// helper writes for another.
pub async fn post(
    app: &App,
    actor: &Actor,
    id: &Id,
    subject: &Subject,
    post: &Post<'_>,
) -> Result<Id, AppError> {
    let mut check = Check::default();
    let draft = comments::draft(post.stance, post.text, post.language, post.page_language);
    let assisted_name = if post.assisted {
        check.require(post.consent, || Refusal::at("consent", "refusal-consent"));
        check.keep(values::line("assisted_name", post.assisted_name, 80, false)).unwrap_or_default()
    } else {
        String::new()
    };
    let draft = match draft {
        Ok(draft) => draft,
        Err(refusals) => {
            return Err(refusals
                .into_iter()
                .chain(check.finish().err().unwrap_or_default())
                .collect::<Vec<_>>()
                .into());
        }
    };
    check.finish()?;
    if post.assisted && !actor.grants.iter().any(|grant| grant.role == Role::Facilitator) {
        return Err(AppError::Forbidden("error-role-missing"));
    }
    // What somebody wrote a moment ago counts, so each person writes one after the other. Everything is read before it is
    // this writer's turn, beside the others.
    let _one = app.one_at_a_time.of(&actor.person_id).await;
    let mut reader = app.db.read().await?;
    let marks = pseudonyms::owner_marks(app, &actor.person_id, 0);
    let arrival =
        store::comments::find_arrival(&mut reader, subject, &actor.person_id, &marks, COMPARED).await?;
    let Some(Arrival { place, last, maybe_hidden }) = arrival.filter(|arrival| arrival.place.public) else {
        return Err(AppError::NotFound);
    };
    // A new comment that asks for no answer carries no duty, so nobody needs to know what the office promises.
    let office =
        if draft.stance.asks_for_answer() { Some(office_of(&mut reader, &place).await?) } else { None };
    let (root_id, depth) = match &post.parent {
        None => (id.clone(), 1),
        Some(parent) => {
            let parent = shown(&mut reader, parent).await?;
            if parent.subject != *subject {
                return Err(AppError::NotFound);
            }
            (parent.root_id, comments::answer_depth(parent.depth)?)
        }
    };
    let suspicion = if post.assisted {
        None
    } else {
        let last = if maybe_hidden {
            let own = pseudonyms::own(app, &mut reader, &actor.person_id).await?;
            store::comments::list_last_by_author(&mut reader, &actor.person_id, &own, COMPARED).await?
        } else {
            last
        };
        comments::suspicion(&draft.text, habits(app, &last, &draft.text))
    };
    drop(reader);
    let hidden_name = if post.pseudonym && !post.assisted {
        let mut tx = app.db.write_grouped().await?;
        let name = pseudonyms::ensure(app, &mut tx, &actor.person_id, subject, post.page_language).await?;
        tx.commit().await?;
        Some(name)
    } else {
        None
    };
    let mut comment = Comment {
        id: id.clone(),
        subject: subject.clone(),
        agency_id: place.agency_id.clone(),
        root_id,
        parent_id: post.parent.clone(),
        depth,
        author_id: hidden_name.is_none().then(|| actor.person_id.clone()),
        pseudonym_id: hidden_name.map(|name| name.id),
        assisted_by: post.assisted.then(|| actor.person_id.clone()),
        assisted_name,
        stance: draft.stance,
        language: draft.language,
        text: draft.text,
        me_too_count: 0,
        reply_count: 0,
        report_count: 0,
        visibility: suspicion.map_or(Visibility::Shown, Visibility::Blocked),
        due_at: None,
        due_since: None,
        response_state: ResponseState::None,
        responded_at: None,
        escalated_at: None,
        edited_at: None,
        external_id: None,
        created_at: app.now(),
        version: 1,
    };
    let owed =
        suspicion.is_none() && office.is_some_and(|office| begin_duty(&mut comment, &office, app.now()));
    let mut ready = Ready::default().with(store::comments::insertion(&comment));
    match suspicion {
        Some(suspicion) => {
            let action = action(app, &comment, "blocked", suspicion.as_str(), "", None);
            ready = ready.with(store::moderation::action_insertion(&action));
        }
        None if owed || comment.parent_id.is_some() => {
            let mut reader = app.db.read().await?;
            for told in announce(app, &mut reader, &comment, &place, owed).await? {
                ready.tell(told);
            }
        }
        None => {}
    }
    ready.tell(app.event("comment-posted", about(&comment), quiet(&comment)));
    match app.db.put(ready).await {
        // The same form, sent twice.
        Err(StoreError::Unique(rule)) if rule == "comment_pkey" => {
            let mut reader = app.db.read().await?;
            let existing = store::comments::find(&mut reader, id).await?.ok_or(AppError::Conflict)?;
            let mine = is_own(app, &mut reader, actor, &existing).await?;
            if mine { Ok(existing.id) } else { Err(AppError::Conflict) }
        }
        other => Ok(other.map(|()| comment.id)?),
    }
}

/// Says "me too", once per person.
///
/// # Errors
/// A refusal for one's own comment; `NotFound` or `Gone` when it is not shown.
pub async fn say_me_too(app: &App, actor: &Actor, comment: &Id) -> Result<Comment, AppError> {
    let mut reader = app.db.read().await?;
    let (found, place) = shown_at(&mut reader, comment).await?;
    if is_own(app, &mut reader, actor, &found).await? {
        return Err(Refusal::because("refusal-own-me-too").into());
    }
    // Those who say it at this very moment are not in the number: the job that counts them sees them all.
    let may_begin_duty = found.agency_id.is_some()
        && found.response_state == ResponseState::None
        && found.me_too_count + 1 >= office_of(&mut reader, &place).await?.me_too_duty;
    drop(reader);
    let mut ready =
        Ready::default().with(store::comments::me_too_insertion(comment, &actor.person_id, app.now()));
    ready.tell(app.event("comment-me-too", about(&found), quiet(&found)));
    match app.db.put(ready).await {
        // They said it before.
        Err(StoreError::Unique(rule)) if rule == "me_too_once" => return Ok(found),
        other => other?,
    }
    if may_begin_duty {
        let mut tx = app.db.write().await?;
        begin_duty_of(app, &mut tx, comment).await?;
        tx.commit().await?;
    }
    Ok(found)
}

/// Brings the numbers of comments up to date with the "me too" that are not in them yet, and begins the duties that
/// follow from them. Several who say it at the same moment do not see each other; this sees them all. Returns how many
/// comments it looked at.
///
/// # Errors
/// When the database refuses.
pub async fn count_me_too(app: &App) -> Result<usize, AppError> {
    let mut reader = app.db.read().await?;
    if store::comments::list_uncounted(&mut reader, 1).await?.is_empty() {
        return Ok(0);
    }
    drop(reader);
    let mut tx = app.db.write().await?;
    let counted = store::comments::save_me_too_counts(&mut tx, COUNTED_AT_ONCE).await?;
    for comment in &counted {
        begin_duty_of(app, &mut tx, comment).await?;
        let Some(found) = store::comments::find(&mut tx, comment).await? else { continue };
        // The order of the most supported is another one now.
        app.emit(&mut tx, "comment-me-too", about(&found), quiet(&found)).await?;
    }
    tx.commit().await?;
    Ok(counted.len())
}

/// Takes a "me too" back. A duty that began stays.
///
/// # Errors
/// `NotFound` when there is no such comment.
pub async fn take_me_too_back(app: &App, actor: &Actor, comment: &Id) -> Result<Comment, AppError> {
    let mut tx = app.db.write_grouped().await?;
    let found = store::comments::find(&mut tx, comment).await?.ok_or(AppError::NotFound)?;
    store::comments::delete_me_too(&mut tx, comment, &actor.person_id).await?;
    app.emit(&mut tx, "comment-me-too", about(&found), quiet(&found)).await?;
    tx.commit().await?;
    Ok(found)
}

/// Changes one's own words. Within the first minutes nothing shows it; later what was said before can be read.
///
/// # Errors
/// Refusals beside the fields; `Forbidden` for others' words; `Conflict` when it was changed meanwhile.
pub async fn edit(
    app: &App,
    actor: &Actor,
    comment: &Id,
    version: i64,
    post: &Post<'_>,
) -> Result<(), AppError> {
    let draft = comments::draft(post.stance, post.text, post.language, post.page_language)?;
    let mut tx = app.db.write().await?;
    let mut found = own(app, &mut tx, actor, comment).await?;
    if !found.visibility.may_be_edited() {
        return Err(Refusal::because("refusal-comment-gone").into());
    }
    if found.version != version {
        return Err(AppError::Conflict);
    }
    let place = open_place(&mut tx, &found.subject).await?;
    let office = office_of(&mut tx, &place).await?;
    let now = app.now();
    let words_changed = found.text != draft.text || found.stance != draft.stance;
    if words_changed && !comments::edit_is_silent(found.created_at, now, &office) {
        let edit = Edit {
            comment_id: found.id.clone(),
            edited_at: now,
            text: found.text.clone(),
            stance: found.stance,
        };
        store::comments::insert_edit(&mut tx, &edit).await?;
        found.edited_at = Some(now);
    }
    (found.stance, found.text, found.language) = (draft.stance, draft.text, draft.language);
    let owed = begin_duty(&mut found, &office, now);
    store::comments::save(&mut tx, &found).await?;
    if owed {
        tell_officers(app, &mut tx, &found, &place).await?;
    }
    app.emit(&mut tx, "comment-edited", about(&found), quiet(&found)).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes one's own words away. That they were there stays visible, the words do not.
///
/// # Errors
/// `Forbidden` for others' words; a refusal when moderators hid them.
pub async fn remove(app: &App, actor: &Actor, comment: &Id) -> Result<Comment, AppError> {
    let mut tx = app.db.write().await?;
    let mut found = own(app, &mut tx, actor, comment).await?;
    if found.visibility == Visibility::Removed {
        return Ok(found);
    }
    found.visibility = found.visibility.remove()?;
    found.text = String::new();
    if found.response_state == ResponseState::Waiting {
        end_duty(&mut found);
    }
    store::comments::delete_edits(&mut tx, &found.id).await?;
    store::comments::save(&mut tx, &found).await?;
    app.emit(&mut tx, "comment-removed", about(&found), quiet(&found)).await?;
    tx.commit().await?;
    Ok(found)
}

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

/// True when the words are this person's, under their name or a pseudonym.
///
/// # Errors
/// When the database refuses.
pub async fn is_own(
    app: &App,
    connection: &mut Connection,
    actor: &Actor,
    comment: &Comment,
) -> Result<bool, AppError> {
    if comment.author_id.as_ref() == Some(&actor.person_id) {
        return Ok(true);
    }
    let Some(pseudonym) = &comment.pseudonym_id else { return Ok(false) };
    let own = pseudonyms::own_on(app, connection, &actor.person_id, &comment.subject).await?;
    Ok(own.is_some_and(|own| own.id == *pseudonym))
}

/// The office that answers on a thing, with what it promises.
///
/// # Errors
/// When the database refuses.
pub async fn office_of(connection: &mut Connection, place: &Place) -> Result<Office, AppError> {
    let Some(agency) = &place.agency_id else { return Ok(Office::default()) };
    let settings = super::settings::all(connection, agency).await?;
    let number = |setting: Setting| {
        let own = settings.iter().find(|(name, _)| *name == setting);
        own.map_or_else(|| setting.default_value(), |(_, number)| *number)
    };
    Ok(Office {
        zone: crate::language::zone(&place.agency_zone),
        country: place.agency_country.clone(),
        working_days: number(Setting::AnswerDays),
        me_too_duty: number(Setting::MeTooDue),
        reports_that_hide: number(Setting::ReportHide),
        silent_minutes: number(Setting::CommentEditMinutes),
        escalation_days: number(Setting::EscalationDays),
    })
}

/// The thing, when everybody may read it.
pub(super) async fn open_place(connection: &mut Connection, subject: &Subject) -> Result<Place, AppError> {
    store::comments::find_place(connection, subject)
        .await?
        .filter(|place| place.public)
        .ok_or(AppError::NotFound)
}

/// Begins the duty to respond when the comment carries one and it has not begun; says if it did.
pub(super) fn begin_duty(comment: &mut Comment, office: &Office, since: UnixMillis) -> bool {
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

pub(super) fn end_duty(comment: &mut Comment) {
    (comment.due_at, comment.due_since, comment.escalated_at) = (None, None, None);
    comment.response_state = ResponseState::None;
}

/// Begins the duty of a comment that enough people share now. Somebody else who did it, or changed the comment, at the
/// same moment is left to it.
async fn begin_duty_of(app: &App, tx: &mut Tx, comment: &Id) -> Result<(), AppError> {
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

pub(super) async fn note_action(
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

fn action(
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

/// What those hear whom a comment concerns when it first appears: the officers who owe an answer, the author of what it
/// answers, and who follows the thread.
pub(super) async fn announce(
    app: &App,
    connection: &mut Connection,
    comment: &Comment,
    place: &Place,
    owed: bool,
) -> Result<Vec<Event>, AppError> {
    let mut told = Vec::new();
    if owed {
        told.extend(officers_told(app, connection, comment, place).await?);
    }
    let Some(parent) = &comment.parent_id else { return Ok(told) };
    let Some(parent) = store::comments::find(connection, parent).await? else { return Ok(told) };
    match &parent.author_id {
        Some(author) => {
            let payload = with_place(quiet(comment), place)
                .tell((Some(author) != comment.author_id.as_ref()).then(|| author.clone()));
            told.push(app.event("comment-replied", about(comment), payload));
        }
        None if parent.pseudonym_id != comment.pseudonym_id => {
            told.extend(hidden_author_told(app, connection, &parent).await?);
        }
        None => {}
    }
    let thread = Subject::new(Kind::Comment, comment.root_id.clone());
    if store::follows::has_followers(connection, &thread).await? {
        let mut payload =
            with_place(quiet(comment), place).tell_followers_of(thread).except(parent.author_id);
        if let Some(author) = &comment.author_id {
            payload = payload.by(author);
        }
        told.push(app.event("thread-replied", about(comment), payload));
    }
    Ok(told)
}

/// Tells the author what became of their words.
pub(super) async fn tell_author(
    app: &App,
    tx: &mut Tx,
    comment: &Comment,
    place: &Place,
    kind: &str,
) -> Result<(), AppError> {
    if let Some(author) = &comment.author_id {
        let payload = with_place(quiet(comment), place).tell([author.clone()]);
        app.emit(tx, kind, about(comment), payload).await?;
    }
    if let Some(told) = hidden_author_told(app, tx, comment).await? {
        tx.emit(told).await?;
    }
    Ok(())
}

/// A protected author learns that there is news, and where, without the letter saying which voice is theirs: neither
/// the outbox nor the mail may hold the link between the two.
async fn hidden_author_told(
    app: &App,
    connection: &mut Connection,
    comment: &Comment,
) -> Result<Option<Event>, AppError> {
    let Some(pseudonym) = &comment.pseudonym_id else { return Ok(None) };
    let Some(person) = pseudonyms::person_behind(app, connection, pseudonym).await? else { return Ok(None) };
    let payload = Payload::quiet().tell([person.clone()]).path("/desk/voices");
    Ok(Some(app.event("protected-voice-news", Subject::new(Kind::Person, person), payload)))
}

async fn officers_told(
    app: &App,
    connection: &mut Connection,
    comment: &Comment,
    place: &Place,
) -> Result<Option<Event>, AppError> {
    let Some(agency) = &place.agency_id else { return Ok(None) };
    let scope = Scope::Agency(agency.clone());
    let mut officers = store::people::list_with_role(connection, Role::ChallengeOwner, &scope).await?;
    officers.extend(store::people::list_with_role(connection, Role::AgencyOwner, &scope).await?);
    let payload =
        with_place(quiet(comment), place).tell(officers).path(format!("/comments/{}/response", comment.id));
    Ok(Some(app.event("comment-due", about(comment), payload)))
}

async fn tell_officers(app: &App, tx: &mut Tx, comment: &Comment, place: &Place) -> Result<(), AppError> {
    if let Some(told) = officers_told(app, tx, comment, place).await? {
        tx.emit(told).await?;
    }
    Ok(())
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

async fn record_by_rule(app: &App, tx: &mut Tx, comment: &Comment, kind: &str) -> Result<(), StoreError> {
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

fn habits(app: &App, last: &[Words], text: &str) -> Habits {
    let recent = app.now().plus(-BURST_WINDOW);
    let same = comments::comparable(text);
    Habits {
        written: last.len() as i64,
        recently: last.iter().filter(|words| words.created_at >= recent).count() as i64,
        repeated: last.iter().any(|earlier| comments::comparable(&earlier.text) == same),
    }
}

/// A comment that everybody can read, on a thing that everybody can read.
async fn shown(connection: &mut Connection, comment: &Id) -> Result<Comment, AppError> {
    Ok(shown_at(connection, comment).await?.0)
}

/// As [`shown`], with the thing that it is about.
async fn shown_at(connection: &mut Connection, comment: &Id) -> Result<(Comment, Place), AppError> {
    let found = store::comments::find(connection, comment).await?.ok_or(AppError::NotFound)?;
    let place = open_place(connection, &found.subject).await?;
    match found.visibility {
        Visibility::Shown => Ok((found, place)),
        Visibility::Blocked(_) => Err(AppError::NotFound),
        Visibility::Pending | Visibility::Removed | Visibility::Hidden(_) => Err(AppError::Gone),
    }
}

async fn own(
    app: &App,
    connection: &mut Connection,
    actor: &Actor,
    comment: &Id,
) -> Result<Comment, AppError> {
    let found = store::comments::find(connection, comment).await?.ok_or(AppError::NotFound)?;
    if is_own(app, connection, actor, &found).await? {
        Ok(found)
    } else {
        Err(AppError::Forbidden("error-not-your-comment"))
    }
}

pub(super) fn about(comment: &Comment) -> Subject {
    Subject::new(Kind::Comment, comment.id.clone())
}

/// Nobody is named, not even who did it: that would tell who is behind a pseudonym.
pub(super) fn quiet(comment: &Comment) -> Payload {
    Payload::quiet().also_index(comment.subject.clone())
}

fn with_place(payload: Payload, place: &Place) -> Payload {
    payload.text("title", place.title.clone()).text("agency", place.agency_name.clone())
}
