//! "Me too": said, taken back, counted.

use super::answering::begin_duty_of;
use super::telling::{about, quiet};
use super::{is_own, office_of, shown_at};
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::Refusal;
use crate::domain::comments::ResponseState;
use crate::domain::people::Actor;
use crate::store::comments::Comment;
use crate::store::{self, Ready, StoreError};

/// How many comments get their numbers in one transaction.
const COUNTED_AT_ONCE: i64 = 200;

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
