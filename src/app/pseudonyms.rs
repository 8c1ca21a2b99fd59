//! Protected voices: a name for each person in each thread. The link to the account is sealed; only a person's own
//! sessions and a moderator with a reason find it again.
//!
//! A mark says whether a person is behind a pseudonym. It is made with the installation's key for one thread alone, so
//! the marks of one person on two threads cannot be told to belong together.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{App, AppError, seal};
use crate::clock::Id;
use crate::domain::{Subject, pseudonyms};
use crate::store::comments::Pseudonym;
use crate::store::{self, Connection, Tx};

/// How many names are tried before the numbers begin.
const TRIES: u64 = 8;

/// The pseudonym of a person on a thing; made in `language` when they have none.
///
/// # Errors
/// When the database refuses.
pub async fn ensure(
    app: &App,
    tx: &mut Tx,
    person: &Id,
    subject: &Subject,
    language: &str,
) -> Result<Pseudonym, AppError> {
    let person_mark = mark(app, person, subject);
    let names = pseudonyms::count(language);
    for attempt in 0..1_000 {
        if let Some(own) = store::comments::find_pseudonym_by_mark(tx, subject, &person_mark).await? {
            return Ok(own);
        }
        let random = u64::from_be_bytes(app.clock.random_bytes::<8>());
        let round = attempt / TRIES;
        let id = app.clock.new_id();
        let pseudonym = Pseudonym {
            person_sealed: seal::seal(
                &app.config.secret_key.0,
                &context(&id),
                person.as_str(),
                app.clock.random_bytes(),
            ),
            id,
            subject: subject.clone(),
            person_mark: person_mark.clone(),
            name: pseudonyms::name(language, random % names + round * names),
            created_at: app.now(),
        };
        if store::comments::insert_pseudonym(tx, &pseudonym).await? {
            return Ok(pseudonym);
        }
    }
    Err(AppError::Internal("no pseudonym is free".to_owned()))
}

/// The pseudonym of a person on a thing, if they have one.
///
/// # Errors
/// When the database refuses.
pub async fn own_on(
    app: &App,
    connection: &mut Connection,
    person: &Id,
    subject: &Subject,
) -> Result<Option<Pseudonym>, AppError> {
    Ok(store::comments::find_pseudonym_by_mark(connection, subject, &mark(app, person, subject)).await?)
}

/// All pseudonyms of a person: their marks are made for every thread that has pseudonyms, and looked up.
///
/// # Errors
/// When the database refuses.
pub async fn own(app: &App, connection: &mut Connection, person: &Id) -> Result<Vec<Id>, AppError> {
    let subjects = store::comments::list_pseudonym_subjects(connection).await?;
    let marks: Vec<String> = subjects.iter().map(|subject| mark(app, person, subject)).collect();
    Ok(store::comments::list_pseudonyms_by_mark(connection, &marks).await?)
}

/// Who is behind a pseudonym. Only for letting them know, and for a moderator's disclosure, which is on the record.
///
/// # Errors
/// When the database refuses; `None` when the seal is broken.
pub async fn person_behind(
    app: &App,
    connection: &mut Connection,
    pseudonym: &Id,
) -> Result<Option<Id>, AppError> {
    let Some(pseudonym) = store::comments::find_pseudonym(connection, pseudonym).await? else {
        return Ok(None);
    };
    let opened = seal::open(&app.config.secret_key.0, &context(&pseudonym.id), &pseudonym.person_sealed);
    Ok(opened.as_deref().and_then(Id::parse))
}

fn mark(app: &App, person: &Id, subject: &Subject) -> String {
    let Ok(mut mac) = <Hmac<Sha256> as KeyInit>::new_from_slice(&app.config.secret_key.0) else {
        unreachable!("HMAC takes keys of every length")
    };
    mac.update(format!("pseudonym:{}:{}:{person}", subject.kind.as_str(), subject.id).as_bytes());
    URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
}

fn context(pseudonym: &Id) -> String {
    format!("pseudonym:{pseudonym}")
}
