//! Who is told of what happens to a comment.

use crate::app::{App, AppError, pseudonyms};
use crate::domain::events::{Event, Payload};
use crate::domain::people::{Role, Scope};
use crate::domain::{Kind, Subject};
use crate::store::comments::{Comment, Place};
use crate::store::{self, Connection, Tx};

/// What those hear whom a comment concerns when it first appears: the officers who owe an answer, the author of what it
/// answers, and who follows the thread.
pub(in crate::app) async fn announce(
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
pub(in crate::app) async fn tell_author(
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
pub(super) async fn hidden_author_told(
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

pub(super) async fn tell_officers(
    app: &App,
    tx: &mut Tx,
    comment: &Comment,
    place: &Place,
) -> Result<(), AppError> {
    if let Some(told) = officers_told(app, tx, comment, place).await? {
        tx.emit(told).await?;
    }
    Ok(())
}

pub(in crate::app) fn about(comment: &Comment) -> Subject {
    Subject::new(Kind::Comment, comment.id.clone())
}

/// Nobody is named, not even who did it: that would tell who is behind a pseudonym.
pub(in crate::app) fn quiet(comment: &Comment) -> Payload {
    Payload::quiet().also_index(comment.subject.clone())
}

pub(super) fn with_place(payload: Payload, place: &Place) -> Payload {
    payload.text("title", place.title.clone()).text("agency", place.agency_name.clone())
}
