//! Calendars: the dates of a challenge as a file, and a private address that a calendar program subscribes to.

pub mod ics;

use rocket::{Route, get, routes};

use self::ics::{Calendar, Event};
use super::error::WebError;
use super::feeds::Document;
use super::guards::Visitor;
use crate::app::AppError;
use crate::app::calendars::{self, dates_of, is_off};
use crate::app::desks::Todo;
use crate::clock::Id;
use crate::language::{Value, Words};
use crate::store::challenges::Challenge;

/// A deadline rings a day before.
const RING_HOURS: i64 = 24;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![of_challenge, own]
}

#[get("/challenges/<id>/dates.ics")]
async fn of_challenge(visitor: Visitor, id: &str) -> Result<Document, WebError> {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let challenge = calendars::challenge(visitor.app(), &id).await?;
    let words = visitor.words();
    let calendar = Calendar {
        name: challenge.title.clone(),
        language: words.code().to_owned(),
        subscribed: false,
        events: challenge_events(&visitor, words, &challenge),
    };
    Ok(Document::calendar(calendar.write(), Some(format!("challenge-{}.ics", challenge.number))))
}

#[get("/calendars/<file>")]
async fn own(visitor: Visitor, file: &str) -> Result<Document, WebError> {
    let token = file.strip_suffix(".ics").ok_or(AppError::NotFound)?;
    let own = calendars::own(visitor.app(), token).await?;
    // A calendar program has no settings of ours: the address says the language, or else the person's own does.
    let words = if visitor.prefix().is_empty() {
        visitor.app().languages.get(&own.language).clone()
    } else {
        visitor.words().clone()
    };
    let mut events: Vec<Event> =
        own.todos.iter().filter_map(|todo| todo_event(&visitor, &words, todo)).collect();
    for challenge in &own.challenges {
        events.extend(challenge_events(&visitor, &words, challenge));
    }
    let calendar = Calendar {
        name: words.say("calendar-own"),
        language: words.code().to_owned(),
        subscribed: true,
        events,
    };
    Ok(Document::calendar(calendar.write(), None))
}

fn challenge_events(visitor: &Visitor, words: &Words, challenge: &Challenge) -> Vec<Event> {
    let config = &visitor.app().config;
    dates_of(challenge)
        .into_iter()
        .map(|date| Event {
            uid: format!("{}-{}@{}", challenge.id, date.which, config.host()),
            at: date.at,
            what: words.say_with(
                &format!("calendar-{}", date.which),
                &[("title", Value::from(challenge.title.clone()))],
            ),
            about: challenge.content.summary.clone(),
            address: format!("{}/{}/challenges/{}", config.base_url, words.code(), challenge.id),
            changed: challenge.updated_at,
            sequence: challenge.revision - 1 + i64::from(is_off(challenge)),
            cancelled: is_off(challenge),
            ring_hours: if matches!(date.which, "questions" | "ideas") { RING_HOURS } else { 0 },
        })
        .collect()
}

fn todo_event(visitor: &Visitor, words: &Words, todo: &Todo) -> Option<Event> {
    let config = &visitor.app().config;
    let verb = words.say(&format!("desk-verb-{}-now", todo.matter.verb().as_str()));
    let text: String = todo.text.chars().take(160).collect();
    let what = [verb.trim_end_matches(['.', '।']), &text].join(": ");
    Some(Event {
        uid: format!("{}@{}", todo.path.trim_matches('/').replace('/', "-"), config.host()),
        at: todo.due?,
        what,
        about: todo.about.clone(),
        address: format!("{}/{}{}", config.base_url, words.code(), todo.path),
        changed: todo.since,
        sequence: 0,
        cancelled: false,
        ring_hours: RING_HOURS,
    })
}
