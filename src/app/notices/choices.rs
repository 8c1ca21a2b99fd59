//! What a person chooses: how often mail about each topic comes, the time zone of digests, and their calendar address.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::app::{App, AppError, seal};
use crate::clock::Id;
use crate::domain::notices::{Rhythm, Topic, next_digest};
use crate::domain::people::Actor;
use crate::domain::{Check, Refusal};
use crate::language::zone;
use crate::store::notices::NewsSetting;
use crate::store::{self, Connection};

/// What holds for a person.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// Every topic that can be chosen, with the rhythm that holds.
    pub rhythms: Vec<(Topic, Rhythm)>,
    pub setting: NewsSetting,
}

/// What holds for the person now.
///
/// # Errors
/// When the database refuses.
pub async fn find(app: &App, actor: &Actor) -> Result<Chosen, AppError> {
    let mut reader = app.db.read().await?;
    Ok(Chosen {
        rhythms: rhythms(&mut reader, &actor.person_id).await?,
        setting: store::notices::find_setting(&mut reader, &actor.person_id).await?,
    })
}

/// Every topic that can be chosen, with the rhythm that holds for a person.
pub(super) async fn rhythms(
    connection: &mut Connection,
    person: &Id,
) -> Result<Vec<(Topic, Rhythm)>, AppError> {
    let own = store::notices::list_choices(connection, person).await?;
    let chosen = |topic: Topic| own.iter().find(|(own, _)| *own == topic).map(|(_, rhythm)| *rhythm);
    Ok(Topic::ALL
        .into_iter()
        .filter(|topic| topic.is_chosen())
        .map(|topic| (topic, topic.rhythm(chosen(topic))))
        .collect())
}

/// Keeps how often the person wants mail about each topic, and their time zone (empty for the platform's). What waits for
/// a digest moves along.
///
/// # Errors
/// A refusal beside each field that holds nothing known.
pub async fn save(
    app: &App,
    actor: &Actor,
    typed: &[(Topic, String)],
    time_zone: &str,
) -> Result<(), AppError> {
    let mut check = Check::default();
    let mut wanted = Vec::new();
    for (topic, text) in typed.iter().filter(|(topic, _)| topic.is_chosen()) {
        match Rhythm::parse(text) {
            Some(rhythm) => wanted.push((*topic, rhythm)),
            None => check.require(false, || Refusal::at(topic.as_str(), "refusal-choice")),
        }
    }
    let known = time_zone.is_empty() || jiff::tz::TimeZone::get(time_zone).is_ok();
    check.require(known, || Refusal::at("time_zone", "refusal-choice"));
    check.finish()?;
    let here = zone(if time_zone.is_empty() { &app.config.time_zone } else { time_zone });
    let mut tx = app.db.write().await?;
    let before = rhythms(&mut tx, &actor.person_id).await?;
    store::notices::save_time_zone(&mut tx, &actor.person_id, time_zone).await?;
    let now = app.now();
    // The same hour in another zone is another moment.
    for digest in store::notices::list_due_of(&mut tx, &actor.person_id).await? {
        if digest.due_at > now {
            store::notices::save_due(&mut tx, &digest, next_digest(digest.rhythm, now, &here)).await?;
        }
    }
    for (topic, rhythm) in wanted {
        if !before.contains(&(topic, rhythm)) {
            store::notices::save_choice(&mut tx, &actor.person_id, topic, rhythm).await?;
            // What waits moves along: to the other digest, out of all, or, at once, into a daily one that is made now.
            let to = if rhythm == Rhythm::AtOnce { Rhythm::Daily } else { rhythm };
            store::notices::save_pending_of_topic(&mut tx, &actor.person_id, topic, to).await?;
            if to.is_digest() {
                let due = if rhythm == Rhythm::AtOnce { now } else { next_digest(to, now, &here) };
                store::notices::insert_due(&mut tx, &actor.person_id, to, due).await?;
            }
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Gives the person a private address for their calendar, in place of the one before; or, when not `on`, none.
///
/// # Errors
/// When the database refuses.
pub async fn renew_calendar(app: &App, actor: &Actor, on: bool) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    store::notices::save_calendar(&mut tx, &actor.person_id, on).await?;
    tx.commit().await?;
    Ok(())
}

/// The secret part of a person's calendar address; `None` when they have none. It is reckoned, not stored.
#[must_use]
pub fn calendar_token(app: &App, person: &Id, setting: &NewsSetting) -> Option<String> {
    setting.calendar_on.then(|| {
        let proof = calendar_proof(app, person, setting.calendar_number);
        format!("{}-{proof}", URL_SAFE_NO_PAD.encode(person.as_str()))
    })
}

/// The person whose calendar has this address now.
///
/// # Errors
/// `NotFound` for an address that never was or no longer works.
pub async fn calendar_owner(app: &App, token: &str) -> Result<Id, AppError> {
    if token.len() > 200 {
        return Err(AppError::NotFound);
    }
    // The proof may hold hyphens as well; the person's part never does beyond its own length.
    let (person, proof) = token.split_at_checked(48).ok_or(AppError::NotFound)?;
    let proof = proof.strip_prefix('-').ok_or(AppError::NotFound)?;
    let person = URL_SAFE_NO_PAD
        .decode(person)
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| Id::parse(&text))
        .ok_or(AppError::NotFound)?;
    let mut reader = app.db.read().await?;
    let setting = store::notices::find_setting(&mut reader, &person).await?;
    let right = calendar_proof(app, &person, setting.calendar_number);
    if setting.calendar_on && seal::same(&right, proof) { Ok(person) } else { Err(AppError::NotFound) }
}

fn calendar_proof(app: &App, person: &Id, number: i64) -> String {
    seal::mark(&app.config.secret_key.0, &format!("calendar:{person}:{number}"))
}
