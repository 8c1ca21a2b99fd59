//! Writing, changing and taking away one's own words.

use super::answering::{begin_duty, end_duty};
use super::reporting::action;
use super::telling::{about, announce, quiet, tell_officers};
use super::{is_own, office_of, open_place, own, shown};
use crate::app::{App, AppError, pseudonyms};
use crate::clock::Id;
use crate::domain::comments::{self, BURST_WINDOW, Habits, ResponseState, Visibility};
use crate::domain::people::{Actor, Role};
use crate::domain::{Check, Refusal, Subject, values};
use crate::store::comments::{Arrival, Comment, Edit, Words};
use crate::store::{self, Ready, StoreError};

/// How many of somebody's last comments are compared with a new one.
const COMPARED: i64 = 20;

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

fn habits(app: &App, last: &[Words], text: &str) -> Habits {
    let recent = app.now().plus(-BURST_WINDOW);
    let same = comments::comparable(text);
    Habits {
        written: last.len() as i64,
        recently: last.iter().filter(|words| words.created_at >= recent).count() as i64,
        repeated: last.iter().any(|earlier| comments::comparable(&earlier.text) == same),
    }
}
