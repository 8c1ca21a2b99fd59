//! Following: who wants to hear what becomes of something.

use super::{App, AppError};
use crate::clock::UnixMillis;
use crate::domain::comments::Visibility;
use crate::domain::events::Payload;
use crate::domain::people::Actor;
use crate::domain::{Kind, Subject};
use crate::store::desks::Followed;
use crate::store::{self, Connection, Ready};

/// How many things the list of what one follows shows.
const MOST_LISTED: i64 = 500;

/// Follows a thing, or stops following it. Doing it twice changes nothing. Who follows one voice follows its whole thread.
///
/// # Errors
/// `NotFound` when the thing is of a kind that cannot be followed, or the person may not see it.
pub async fn set(app: &App, actor: &Actor, subject: &Subject, follow: bool) -> Result<(), AppError> {
    // What can be followed hardly ever changes: it is read before it is this writer's turn, beside the others.
    let mut reader = app.db.read().await?;
    let subject = followed(&mut reader, subject).await?;
    if follow && !is_visible(&mut reader, actor, &subject, app.now()).await? {
        return Err(AppError::NotFound);
    }
    drop(reader);
    let who = &actor.person_id;
    let mut ready = if follow {
        Ready::default()
            .with(store::follows::insertion(who, &subject, app.now()))
            .with(store::notices::mute_deletion(who, &subject))
    } else {
        Ready::default().with(store::follows::deletion(who, &subject))
    };
    let person = Subject::new(Kind::Person, who.clone());
    ready.tell(app.event("followed-thing", person, Payload::quiet()));
    Ok(app.db.put(ready).await?)
}

/// Everything that the person follows and can read, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list(app: &App, actor: &Actor) -> Result<Vec<Followed>, AppError> {
    let mut reader = app.db.read().await?;
    Ok(store::desks::list_followed(&mut reader, &actor.person_id, MOST_LISTED).await?)
}

/// True when the person follows the thing.
///
/// # Errors
/// When the database refuses.
pub async fn follows(app: &App, actor: Option<&Actor>, subject: &Subject) -> Result<bool, AppError> {
    let Some(actor) = actor else { return Ok(false) };
    let mut reader = app.db.read().await?;
    let subject = followed(&mut reader, subject).await?;
    Ok(store::follows::find(&mut reader, &actor.person_id, &subject).await?)
}

/// The thing that is followed: for an answer to a voice, the first voice of its thread.
async fn followed(connection: &mut Connection, subject: &Subject) -> Result<Subject, AppError> {
    if subject.kind != Kind::Comment {
        return Ok(subject.clone());
    }
    let comment = store::comments::find(connection, &subject.id).await?;
    Ok(Subject::new(Kind::Comment, comment.map_or_else(|| subject.id.clone(), |comment| comment.root_id)))
}

/// True when the person may see the thing and it is of a kind that can be followed.
async fn is_visible(
    connection: &mut Connection,
    actor: &Actor,
    subject: &Subject,
    now: UnixMillis,
) -> Result<bool, AppError> {
    Ok(match subject.kind {
        Kind::Challenge | Kind::UseCase => {
            super::attachments::sight(connection, Some(actor), subject, now).await?.may_see
        }
        Kind::Proposal => is_public(connection, subject).await?,
        Kind::Comment => match store::comments::find(connection, &subject.id).await? {
            Some(comment) => {
                comment.visibility == Visibility::Shown && is_public(connection, &comment.subject).await?
            }
            None => false,
        },
        Kind::Pilot => store::pilots::find(connection, &subject.id).await?.is_some(),
        Kind::Agency => store::agencies::find(connection, &subject.id).await?.is_some(),
        Kind::Organisation => store::organisations::find(connection, &subject.id).await?.is_some(),
        Kind::Question | Kind::Person => false,
    })
}

async fn is_public(connection: &mut Connection, subject: &Subject) -> Result<bool, AppError> {
    Ok(store::comments::find_place(connection, subject).await?.is_some_and(|place| place.public))
}
