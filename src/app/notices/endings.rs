//! The one press in a letter that ends such letters (RFC 8058): an address that only this installation can make, which
//! works without signing in, and twice is the same as once.

use super::choices::rhythms;
use crate::app::{App, AppError, seal};
use crate::clock::Id;
use crate::domain::events::Payload;
use crate::domain::notices::{Ending, Rhythm, Topic};
use crate::domain::{Kind, Subject};
use crate::store::{self, Connection};

/// What an address ends, for the page that says so.
#[derive(Clone, Debug)]
pub struct Found {
    pub person_id: Id,
    pub ending: Ending,
    /// What the thing or the search is called; empty for a topic or a digest, which messages name.
    pub title: String,
    pub language: String,
    /// It is ended already.
    pub ended: bool,
}

/// The address that ends letters of this kind to a person.
#[must_use]
pub fn address(app: &App, person: &Id, language: &str, ending: &Ending) -> String {
    let (what, which) = match ending {
        Ending::Topic(topic) => ("topic", topic.as_str().to_owned()),
        Ending::Digest(rhythm) => ("digest", rhythm.as_str().to_owned()),
        Ending::Thing(subject) => ("thing", format!("{}:{}", subject.kind.as_str(), subject.id)),
        Ending::Search(search) => ("search", search.to_string()),
    };
    let token = seal::seal(
        &app.config.secret_key.0,
        CONTEXT,
        &format!("{person}|{what}|{which}"),
        app.clock.random_bytes(),
    );
    format!("{}/{language}/unsubscribe/{token}", app.config.base_url)
}

/// What an address ends.
///
/// # Errors
/// `NotFound` for an address that this installation did not make.
pub async fn find(app: &App, token: &str) -> Result<Found, AppError> {
    let (person_id, ending) = read(app, token).ok_or(AppError::NotFound)?;
    let mut reader = app.db.read().await?;
    store::people::find(&mut reader, &person_id).await?.ok_or(AppError::NotFound)?;
    let (title, language) = match &ending {
        Ending::Thing(subject) => title_of(&mut reader, subject).await?,
        Ending::Search(search) => (
            store::saved_searches::find_saved(&mut reader, search)
                .await?
                .map(|it| it.query)
                .unwrap_or_default(),
            String::new(),
        ),
        Ending::Topic(_) | Ending::Digest(_) => (String::new(), String::new()),
    };
    let ended = is_ended(&mut reader, &person_id, &ending).await?;
    Ok(Found { person_id, ending, title, language, ended })
}

/// Ends what the address is for.
///
/// # Errors
/// `NotFound` for an address that this installation did not make.
pub async fn end(app: &App, token: &str) -> Result<(), AppError> {
    let (person, ending) = read(app, token).ok_or(AppError::NotFound)?;
    let mut tx = app.db.write().await?;
    store::people::find(&mut tx, &person).await?.ok_or(AppError::NotFound)?;
    match &ending {
        Ending::Topic(topic) => {
            store::notices::save_choice(&mut tx, &person, *topic, Rhythm::Never).await?;
        }
        Ending::Digest(rhythm) => {
            for (topic, holds) in rhythms(&mut tx, &person).await? {
                if holds == *rhythm {
                    store::notices::save_choice(&mut tx, &person, topic, Rhythm::Never).await?;
                }
            }
        }
        Ending::Thing(subject) => {
            store::follows::delete(&mut tx, &person, subject).await?;
            store::notices::insert_mute(&mut tx, &person, subject).await?;
            // The button on the thing's page is another one now.
            let whose = Subject::new(Kind::Person, person.clone());
            app.emit(&mut tx, "followed-thing", whose, Payload::quiet()).await?;
        }
        Ending::Search(search) => {
            store::saved_searches::save_saved_rhythm(&mut tx, &person, search, Some(Rhythm::Never)).await?;
        }
    }
    store::notices::save_pending_ended(&mut tx, &person, &ending).await?;
    tx.commit().await?;
    Ok(())
}

const CONTEXT: &str = "unsubscribe:";

fn read(app: &App, token: &str) -> Option<(Id, Ending)> {
    if token.len() > 400 {
        return None;
    }
    let text = seal::open(&app.config.secret_key.0, CONTEXT, token)?;
    let mut pieces = text.splitn(3, '|');
    let (person, what, which) = (Id::parse(pieces.next()?)?, pieces.next()?, pieces.next()?);
    let ending = match what {
        "topic" => Ending::Topic(Topic::parse(which)?),
        "digest" => Ending::Digest(Rhythm::parse(which)?),
        "thing" => {
            let (kind, id) = which.split_once(':')?;
            Ending::Thing(Subject::new(Kind::parse(kind)?, Id::parse(id)?))
        }
        "search" => Ending::Search(Id::parse(which)?),
        _ => return None,
    };
    Some((person, ending))
}

async fn is_ended(connection: &mut Connection, person: &Id, ending: &Ending) -> Result<bool, AppError> {
    Ok(match ending {
        Ending::Topic(topic) => rhythms(connection, person).await?.contains(&(*topic, Rhythm::Never)),
        Ending::Digest(rhythm) => rhythms(connection, person).await?.iter().all(|(_, holds)| holds != rhythm),
        Ending::Thing(subject) => {
            !store::follows::find(connection, person, subject).await?
                && store::notices::find_mute(connection, person, subject).await?
        }
        Ending::Search(search) => {
            store::saved_searches::find_saved_rhythm(connection, search).await? == Some(Rhythm::Never)
                || store::saved_searches::find_saved(connection, search).await?.is_none()
        }
    })
}

async fn title_of(connection: &mut Connection, subject: &Subject) -> Result<(String, String), AppError> {
    Ok(match subject.kind {
        Kind::Agency => {
            store::agencies::find(connection, &subject.id).await?.map(|agency| (agency.name, agency.language))
        }
        Kind::Organisation => store::organisations::find(connection, &subject.id)
            .await?
            .map(|organisation| (organisation.name, organisation.language)),
        Kind::Comment => match store::comments::find(connection, &subject.id).await? {
            Some(comment) => store::comments::find_place(connection, &comment.subject)
                .await?
                .map(|place| (place.title, place.language)),
            None => None,
        },
        _ => {
            store::comments::find_place(connection, subject).await?.map(|place| (place.title, place.language))
        }
    }
    .unwrap_or_default())
}
