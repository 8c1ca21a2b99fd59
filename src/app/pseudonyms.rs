//! Protected voices: a name for each person in each thread. The link to the account is sealed; only a person's own
//! sessions and a moderator with a reason find it again.
//!
//! A mark says whether a person is behind a pseudonym. It is made with the installation's key for one thread alone, so
//! the marks of one person on two threads cannot be told to belong together. Nor can the owner marks: each is made of the
//! person and a number, 0, 1, 2 …, so that the program can ask for a person's pseudonyms one after the other.

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
/// How many owner marks are looked up at a time.
const AT_A_TIME: usize = 16;
/// How many older pseudonyms one transaction numbers.
const STEP: i64 = 100;

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
        let (_, number) = numbered(app, tx, person, 0).await?;
        if store::comments::insert_pseudonym(tx, &pseudonym, &owner_mark(app, person, number)).await? {
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

/// All pseudonyms of a person, found by their owner marks.
///
/// # Errors
/// When the database refuses.
pub async fn own(app: &App, connection: &mut Connection, person: &Id) -> Result<Vec<Id>, AppError> {
    let marks = owner_marks(app, person, 0);
    // Some are without a number after an upgrade, until they get theirs.
    let (mut own, older) =
        store::comments::list_pseudonyms_by_owner_or_unnumbered(connection, &marks).await?;
    if !own.is_empty() {
        own.extend(numbered(app, connection, person, AT_A_TIME).await?.0);
    }
    let theirs = older
        .into_iter()
        .filter(|older| behind(app, &older.id, &older.person_sealed).as_ref() == Some(person));
    own.extend(theirs.map(|older| older.id));
    own.sort();
    Ok(own)
}

/// Numbers the pseudonyms that are older than their numbers.
///
/// # Errors
/// When the database refuses; what was not numbered is found all the same, and numbered the next time.
pub async fn number_older(app: &App) -> Result<(), AppError> {
    loop {
        let older = {
            let mut reader = app.db.read().await?;
            store::comments::list_unnumbered(&mut reader, STEP).await?
        };
        if older.is_empty() {
            return Ok(());
        }
        let mut tx = app.db.write().await?;
        for older in older {
            let owner_mark = match behind(app, &older.id, &older.person_sealed) {
                Some(person) => {
                    let (_, number) = numbered(app, &mut tx, &person, 0).await?;
                    owner_mark(app, &person, number)
                }
                // Sealed with a key that is lost: nobody's any more.
                None => format!("lost {}", older.id),
            };
            store::comments::save_owner_mark(&mut tx, &older.id, &owner_mark).await?;
        }
        tx.commit().await?;
    }
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
    Ok(behind(app, &pseudonym.id, &pseudonym.person_sealed))
}

/// The pseudonyms of a person whose number is `begin` or higher, and the number of the next.
async fn numbered(
    app: &App,
    connection: &mut Connection,
    person: &Id,
    mut begin: usize,
) -> Result<(Vec<Id>, usize), AppError> {
    let (mut own, mut next) = (Vec::new(), begin);
    loop {
        let marks = owner_marks(app, person, begin);
        let found = store::comments::list_pseudonyms_by_owner(connection, &marks).await?;
        let last = marks.iter().rposition(|mark| found.iter().any(|(_, owner)| owner == mark));
        let Some(last) = last else { return Ok((own, next)) };
        next = begin + last + 1;
        begin += AT_A_TIME;
        own.extend(found.into_iter().map(|(id, _)| id));
    }
}

fn behind(app: &App, pseudonym: &Id, sealed: &str) -> Option<Id> {
    let opened = seal::open(&app.config.secret_key.0, &context(pseudonym), sealed);
    opened.as_deref().and_then(Id::parse)
}

fn mark(app: &App, person: &Id, subject: &Subject) -> String {
    keyed(key(app), &format!("pseudonym:{}:{}:{person}", subject.kind.as_str(), subject.id))
}

/// The owner marks of a person from the number `begin` on: as many as are looked up at a time.
pub(super) fn owner_marks(app: &App, person: &Id, begin: usize) -> Vec<String> {
    let key = key(app);
    (begin..begin + AT_A_TIME).map(|number| keyed(key.clone(), &owner_text(person, number))).collect()
}

fn owner_mark(app: &App, person: &Id, number: usize) -> String {
    keyed(key(app), &owner_text(person, number))
}

fn owner_text(person: &Id, number: usize) -> String {
    format!("pseudonym-owner:{number}:{person}")
}

fn key(app: &App) -> Hmac<Sha256> {
    let Ok(key) = <Hmac<Sha256> as KeyInit>::new_from_slice(&app.config.secret_key.0) else {
        unreachable!("HMAC takes keys of every length")
    };
    key
}

fn keyed(mut key: Hmac<Sha256>, text: &str) -> String {
    key.update(text.as_bytes());
    URL_SAFE_NO_PAD.encode(key.finalize().into_bytes())
}

fn context(pseudonym: &Id) -> String {
    format!("pseudonym:{pseudonym}")
}
