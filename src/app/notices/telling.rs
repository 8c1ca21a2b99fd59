//! Who hears of an event: those it names, those who spoke to a thing that it moves on, and those who follow it; each once,
//! for the first reason that holds. Everybody gets a notice, and at once a letter or a place in their next digest.
//!
//! The people of one event are told in small steps, each a transaction that also keeps how far it came: fifty thousand
//! followers keep no page waiting, and a stop at any moment loses nobody and tells nobody twice.

use super::{endings, news_of, say};
use crate::app::people::plain_mail;
use crate::app::{App, AppError, pseudonyms};
use crate::clock::Id;
use crate::domain::events::{Event, Payload};
use crate::domain::notices::{Cause, Ending, Rhythm, Topic, moves_on, next_digest};
use crate::domain::{Kind, Subject};
use crate::language::{Value, Words, zone};
use crate::store::events::Mail;
use crate::store::notices::{Group, News, Reader, Untold};
use crate::store::{self, Tx};

/// How many people one transaction tells.
const STEP: i64 = 100;
/// How many events one pass looks at.
const EVENTS: i64 = 200;

/// One part of those who are told.
#[derive(Clone, Debug)]
enum Part {
    Named,
    Voices(Subject),
    HiddenVoices(Subject),
    Followers(Subject),
}

/// Tells everybody of everything that waits.
///
/// # Errors
/// When the database refuses; what was not told is told the next time.
pub async fn tell_all(app: &App) -> Result<(), AppError> {
    loop {
        let waiting = {
            let mut reader = app.db.read().await?;
            store::notices::list_untold(&mut reader, EVENTS).await?
        };
        if waiting.is_empty() {
            return Ok(());
        }
        let mut rest = waiting.as_slice();
        while !rest.is_empty() {
            match step(app, rest).await? {
                Came::Through(done) => rest = rest.get(done..).unwrap_or_default(),
                // Where it stands is read again.
                Came::PartOfTheWay => break,
            }
        }
    }
}

/// How far one step came.
enum Came {
    /// So many events are told to the end.
    Through(usize),
    /// The last event has more people than one step, or another server works on the same ones.
    PartOfTheWay,
}

/// Tells about [`STEP`] people of these events, in one transaction.
async fn step(app: &App, waiting: &[Untold]) -> Result<Came, AppError> {
    let mut tx = app.db.write().await?;
    let mut left = STEP;
    let mut done = 0;
    for untold in waiting {
        if left <= 0 {
            break;
        }
        let came_to = tell_some(app, &mut tx, untold, &mut left).await?;
        let kept = match &came_to {
            None => store::notices::delete_untold(&mut tx, untold).await?,
            Some(progress) => store::notices::save_progress(&mut tx, untold, progress).await?,
        };
        if !kept {
            return Ok(Came::PartOfTheWay);
        }
        if came_to.is_some() {
            tx.commit().await?;
            return Ok(Came::PartOfTheWay);
        }
        done += 1;
    }
    tx.commit().await?;
    Ok(Came::Through(done))
}

/// Tells up to `left` people of one event. Returns how far it came, `None` at the end.
async fn tell_some(
    app: &App,
    tx: &mut Tx,
    untold: &Untold,
    left: &mut i64,
) -> Result<Option<String>, AppError> {
    let event = &untold.event;
    let parts = parts(event);
    let news = news_of(event);
    if !parts.is_empty() {
        store::notices::insert_news(tx, &news).await?;
    }
    let (begin, mut after) = place(&untold.progress);
    for (number, part) in parts.iter().enumerate().skip(begin) {
        loop {
            let told = match part {
                Part::HiddenVoices(subject) => tell_hidden(app, tx, event, subject, &after, *left).await?,
                _ => tell_group(app, tx, event, &news, part, &after, *left).await?,
            };
            let Some((last, count)) = told else { break };
            *left -= count;
            after = last;
            if *left <= 0 {
                return Ok(Some(format!("{number} {after}")));
            }
        }
        after.clear();
    }
    Ok(None)
}

/// Tells the next people of a group. Returns the last of them and how many there were, `None` when there are no more.
async fn tell_group(
    app: &App,
    tx: &mut Tx,
    event: &Event,
    news: &News,
    part: &Part,
    after: &str,
    limit: i64,
) -> Result<Option<(String, i64)>, AppError> {
    let (group, cause) = match part {
        Part::Named => {
            let search = event.payload.search.clone();
            (Group::Named(&event.payload.tell), search.map_or(Cause::Named, Cause::Search))
        }
        Part::Voices(subject) => (Group::Voices(subject), Cause::Voice(subject.clone())),
        Part::Followers(subject) | Part::HiddenVoices(subject) => {
            (Group::Followers(subject), Cause::Follow(subject.clone()))
        }
    };
    let topic = Topic::of(&event.kind, &cause);
    let readers = store::notices::list_readers(tx, group, topic, after, limit).await?;
    let Some(last) = readers.last().map(|reader| reader.id.to_string()) else { return Ok(None) };
    let own = match &cause {
        Cause::Search(search) => store::saved_searches::find_saved_rhythm(tx, search).await?,
        _ => None,
    };
    for reader in &readers {
        let left_out = event.payload.by.as_ref() == Some(&reader.id)
            || reader.suspended
            || reader.email.ends_with(".invalid")
            || (!matches!(part, Part::Named) && event.payload.except.contains(&reader.id));
        if !left_out {
            let rhythm = own.unwrap_or_else(|| topic.rhythm(reader.chosen));
            tell_one(app, tx, reader, news, topic, &cause, rhythm).await?;
        }
    }
    Ok(Some((last, i64::try_from(readers.len()).unwrap_or(limit))))
}

async fn tell_one(
    app: &App,
    tx: &mut Tx,
    reader: &Reader,
    news: &News,
    topic: Topic,
    cause: &Cause,
    rhythm: Rhythm,
) -> Result<(), AppError> {
    let now = app.now();
    let mail = (rhythm == Rhythm::AtOnce).then(|| app.clock.new_id());
    let new =
        store::notices::insert(tx, &reader.id, &news.event_id, topic, cause, rhythm, mail.as_ref(), now)
            .await?;
    if !new {
        return Ok(());
    }
    if let Some(mail) = mail {
        let letter = letter(app, mail, reader, news, topic, cause);
        store::events::insert_mail(tx, &letter).await?;
    } else if rhythm.is_digest() {
        let due = next_digest(rhythm, now, &zone_of(app, reader));
        store::notices::insert_due(tx, &reader.id, rhythm, due).await?;
    }
    Ok(())
}

/// Tells those who spoke under a name that hides them that there are news, without the letter, the inbox or the outbox
/// saying of which thread: the link between the name and the account stays sealed.
async fn tell_hidden(
    app: &App,
    tx: &mut Tx,
    event: &Event,
    subject: &Subject,
    after: &str,
    limit: i64,
) -> Result<Option<(String, i64)>, AppError> {
    let hidden = store::notices::list_hidden_voices(tx, subject, after, limit).await?;
    let Some(last) = hidden.last().map(ToString::to_string) else { return Ok(None) };
    for pseudonym in &hidden {
        let Some(person) = pseudonyms::person_behind(app, tx, pseudonym).await? else { continue };
        if event.payload.by.as_ref() == Some(&person) {
            continue;
        }
        let payload = Payload::quiet().tell([person.clone()]).path("/desk/voices");
        app.emit(tx, "protected-voice-news", Subject::new(Kind::Person, person), payload).await?;
    }
    Ok(Some((last, i64::try_from(hidden.len()).unwrap_or(limit))))
}

/// Who is told of an event, in the order of the reasons.
fn parts(event: &Event) -> Vec<Part> {
    let mut parts = Vec::new();
    if !event.payload.tell.is_empty() {
        parts.push(Part::Named);
    }
    let followed = &event.payload.tell_followers_of;
    if moves_on(&event.kind) {
        let spoken_to = followed.iter().filter(|subject| {
            matches!(subject.kind, Kind::Challenge | Kind::UseCase | Kind::Proposal | Kind::Pilot)
        });
        for subject in spoken_to {
            parts.push(Part::Voices(subject.clone()));
            parts.push(Part::HiddenVoices(subject.clone()));
        }
    }
    parts.extend(followed.iter().cloned().map(Part::Followers));
    parts
}

fn place(progress: &str) -> (usize, String) {
    let (number, after) = progress.split_once(' ').unwrap_or((progress, ""));
    (number.parse().unwrap_or(0), after.to_owned())
}

fn letter(app: &App, id: Id, reader: &Reader, news: &News, topic: Topic, cause: &Cause) -> Mail {
    let words = app.languages.get(&reader.language);
    let link = format!("{}/{}{}", app.config.base_url, words.code(), news.path);
    let extra = [("link", link.as_str()), ("name", reader.name.as_str())];
    let ending = match cause {
        Cause::Follow(subject) | Cause::Voice(subject) => Some(Ending::Thing(subject.clone())),
        Cause::Search(search) => Some(Ending::Search(search.clone())),
        Cause::Named if topic.is_chosen() => Some(Ending::Topic(topic)),
        Cause::Named => None,
    };
    let unsubscribe =
        ending.map(|ending| endings::address(app, &reader.id, words.code(), &ending)).unwrap_or_default();
    let why = words.say(&format!("topic-{}-why", topic.as_str()));
    let body = format!(
        "{}\n\n{}\n",
        say(words, news, "body", &extra),
        footer(app, words, &why, &unsubscribe, matches!(cause, Cause::Named))
    );
    Mail {
        id,
        event_id: news.event_id.to_string(),
        person_id: Some(reader.id.clone()),
        address: reader.email.clone(),
        language: words.code().to_owned(),
        kind: news.kind.clone(),
        subject: plain_mail(&say(words, news, "subject", &extra)),
        body: plain_mail(&body),
        attempts: 0,
        next_attempt_at: app.now(),
        sent_at: None,
        failed_at: None,
        created_at: app.now(),
        unsubscribe,
    }
}

/// The last lines of a letter: why it came, how to end such letters, where to choose.
pub(super) fn footer(app: &App, words: &Words, why: &str, unsubscribe: &str, all_of_it: bool) -> String {
    let settings = format!("{}/{}/settings/news", app.config.base_url, words.code());
    let mut lines = vec![why.to_owned()];
    if !unsubscribe.is_empty() {
        let id = if all_of_it { "mail-footer-stop" } else { "mail-footer-stop-this" };
        lines.push(words.say_with(id, &[("link", Value::from(unsubscribe.to_owned()))]));
    }
    lines.push(words.say_with("mail-footer-choose", &[("link", Value::from(settings))]));
    lines.join("\n")
}

/// The time zone in which somebody reads.
pub(super) fn zone_of(app: &App, reader: &Reader) -> jiff::tz::TimeZone {
    zone(if reader.time_zone.is_empty() { &app.config.time_zone } else { &reader.time_zone })
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn how_far_the_telling_came_is_read_as_it_was_written() {
        assert_eq!(place(""), (0, String::new()));
        assert_eq!(place("2 0190b0a0-1234"), (2, "0190b0a0-1234".to_owned()));
    }
}
