//! Who hears of an event: those it names and those who follow the thing, each once, in their language.
//!
//! Events of one transaction can become visible a little after later ones (PostgreSQL), so each pass looks back over
//! the last seconds again; a letter that was already written is not written twice (`mail_once`).

use crate::app::people::plain_mail;
use crate::app::{App, AppError};
use crate::clock::SECOND;
use crate::domain::events::Event;
use crate::store::events::Mail;
use crate::store::{self, Tx};

/// How far back a pass looks for events that became visible late.
const LOOK_BACK: i64 = 90 * SECOND;
const BATCH: i64 = 500;
const CURSOR: &str = "notify";

/// Writes the letters of all events since the last pass.
pub async fn run_once(app: &App) -> Result<(), AppError> {
    let mut after = {
        let mut reader = app.db.read().await?;
        look_back(&store::events::find_cursor(&mut reader, CURSOR).await?)
    };
    loop {
        let events = {
            let mut reader = app.db.read().await?;
            store::events::list_after(&mut reader, &after, BATCH).await?
        };
        let Some(last) = events.last() else { return Ok(()) };
        let newest = last.id.to_string();
        let mut tx = app.db.write().await?;
        for event in &events {
            tell(app, &mut tx, event).await?;
        }
        store::events::save_cursor(&mut tx, CURSOR, &newest).await?;
        tx.commit().await?;
        after = newest;
        if (events.len() as i64) < BATCH {
            return Ok(());
        }
    }
}

async fn tell(app: &App, tx: &mut Tx, event: &Event) -> Result<(), AppError> {
    let mut readers = event.payload.tell.clone();
    for subject in &event.payload.tell_followers_of {
        readers.extend(store::follows::list_followers(tx, subject).await?);
    }
    readers.sort();
    readers.dedup();
    for person_id in readers {
        if event.payload.by.as_ref() == Some(&person_id) {
            continue;
        }
        let Some(person) = store::people::find(tx, &person_id).await? else { continue };
        if person.suspended_at.is_some() || person.email.ends_with(".invalid") {
            continue;
        }
        let words = app.languages.get(&person.language);
        let path =
            if event.payload.path.is_empty() { event.subject.path() } else { event.payload.path.clone() };
        let link = serde_json::Value::from(format!("{}/{}{path}", app.config.base_url, words.code()));
        let name = serde_json::Value::from(person.name.clone());
        let said: Vec<(&str, serde_json::Value)> = event
            .payload
            .words
            .iter()
            .map(|(name, value)| match value.get("message").and_then(serde_json::Value::as_str) {
                Some(message) => (name.as_str(), serde_json::Value::from(words.say(message))),
                None => (name.as_str(), value.clone()),
            })
            .collect();
        let values = said.iter().map(|(name, value)| (*name, value));
        let values: Vec<(&str, &serde_json::Value)> =
            values.chain([("link", &link), ("name", &name)]).collect();
        let say = |part: &str| words.say_json(&format!("mail-{}-{part}", event.kind), values.iter().copied());
        let letter = Mail {
            id: app.clock.new_id(),
            event_id: event.id.to_string(),
            person_id: Some(person.id.clone()),
            address: person.email.clone(),
            language: words.code().to_owned(),
            kind: event.kind.clone(),
            subject: plain_mail(&say("subject")),
            body: plain_mail(&format!("{}\n\n{}\n", say("body"), words.say("mail-footer"))),
            attempts: 0,
            next_attempt_at: app.now(),
            sent_at: None,
            failed_at: None,
            created_at: app.now(),
        };
        store::events::insert_mail(tx, &letter).await?;
    }
    Ok(())
}

/// The smallest id that an event could have that was made `LOOK_BACK` before the one at the cursor: the first 48 bits of
/// a UUID, version 7, are its time in milliseconds.
pub fn look_back(cursor: &str) -> String {
    look_back_by(cursor, LOOK_BACK)
}

/// The same for another length of time, in milliseconds.
pub fn look_back_by(cursor: &str, milliseconds: i64) -> String {
    let Ok(id) = uuid::Uuid::try_parse(cursor) else { return String::new() };
    let millis = id.as_u128() >> 80;
    let earlier = millis.saturating_sub(u128::from(milliseconds.unsigned_abs()));
    uuid::Uuid::from_u128(earlier << 80).hyphenated().to_string()
}

#[cfg(test)]
mod tests {
    use super::look_back;

    #[test]
    fn looking_back_gives_an_earlier_id_of_the_same_form() {
        let cursor = "0190b0a0-1234-7000-8000-000000000000";
        let earlier = look_back(cursor);
        assert!(earlier.as_str() < cursor && earlier.len() == cursor.len());
        assert_eq!(look_back(""), "");
    }
}
