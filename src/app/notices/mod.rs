//! Being told: the inbox of a person, the words of its lines, and what was read. Who hears of an event is in `telling`,
//! digests in `digests`, what people chose in `choices`, and the one press that ends letters in `endings`.

pub mod choices;
pub mod digests;
pub mod endings;
pub mod telling;

use super::{App, AppError};
use crate::clock::{Id, UnixMillis};
use crate::domain::events::Event;
use crate::domain::people::Actor;
use crate::language::Words;
use crate::store;
use crate::store::notices::{News, Notice};

/// Lines on one page of the inbox.
pub const PER_PAGE: i64 = 25;
/// The header of pages counts unread news up to this.
pub const MOST_COUNTED: i64 = 100;

/// A page of somebody's inbox.
#[derive(Clone, Debug)]
pub struct Inbox {
    pub notices: Vec<Notice>,
    pub total: i64,
    pub unread: i64,
    /// From 1.
    pub page: i64,
}

/// A page of the person's inbox, newest first; only what is unread when `unread`.
///
/// # Errors
/// When the database refuses.
pub async fn inbox(app: &App, actor: &Actor, unread: bool, page: i64) -> Result<Inbox, AppError> {
    let mut reader = app.db.read().await?;
    let (number, not_read) = store::notices::count(&mut reader, &actor.person_id).await?;
    let total = if unread { not_read } else { number };
    let page = page.clamp(1, ((total + PER_PAGE - 1) / PER_PAGE).max(1));
    let notices =
        store::notices::list(&mut reader, &actor.person_id, unread, PER_PAGE, (page - 1) * PER_PAGE).await?;
    Ok(Inbox { notices, total, unread: not_read, page })
}

/// How many unread news a person has, up to [`MOST_COUNTED`].
///
/// # Errors
/// When the database refuses.
pub async fn count_unread(app: &App, actor: &Actor) -> Result<i64, AppError> {
    let mut reader = app.db.read().await?;
    Ok(store::notices::count_unread(&mut reader, &actor.person_id, MOST_COUNTED).await?)
}

/// Opens one of the person's news: it counts as read from now on. Returns the path of what it is about.
///
/// # Errors
/// `NotFound` when the person was not told of it.
pub async fn open(app: &App, actor: &Actor, event: &Id) -> Result<String, AppError> {
    let found = {
        let mut reader = app.db.read().await?;
        store::notices::find(&mut reader, &actor.person_id, event).await?.ok_or(AppError::NotFound)?
    };
    if found.read_at.is_none() {
        mark(app, actor, event, true).await?;
    }
    Ok(found.news.path)
}

/// Marks one of the person's news as read, or as unread again. Twice is the same as once.
///
/// # Errors
/// `NotFound` when the person was not told of it.
pub async fn mark(app: &App, actor: &Actor, event: &Id, read: bool) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    store::notices::find(&mut tx, &actor.person_id, event).await?.ok_or(AppError::NotFound)?;
    store::notices::save_read(&mut tx, &actor.person_id, event, read.then(|| app.now())).await?;
    tx.commit().await?;
    Ok(())
}

/// Marks everything as read that the person was told until then: what the page did not show yet stays unread.
///
/// # Errors
/// When the database refuses.
pub async fn mark_all(app: &App, actor: &Actor, until: UnixMillis) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    store::notices::save_all_read(&mut tx, &actor.person_id, until, app.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// What an event says, to be kept for those who are told.
#[must_use]
pub fn news_of(event: &Event) -> News {
    let path = &event.payload.path;
    News {
        event_id: event.id.clone(),
        kind: event.kind.clone(),
        path: if path.is_empty() { event.subject.path() } else { path.clone() },
        words: event.payload.words.clone(),
        at: event.at,
    }
}

/// A part of what news say, `subject` or `body`, in a language; `extra` are values besides those of the event.
#[must_use]
pub fn say(words: &Words, news: &News, part: &str, extra: &[(&str, &str)]) -> String {
    let said: Vec<(&str, serde_json::Value)> = news
        .words
        .iter()
        .map(|(name, value)| match value.get("message").and_then(serde_json::Value::as_str) {
            Some(message) => (name.as_str(), serde_json::Value::from(words.say(message))),
            None => (name.as_str(), value.clone()),
        })
        .chain(extra.iter().map(|(name, value)| (*name, serde_json::Value::from(*value))))
        .collect();
    words.say_json(&format!("mail-{}-{part}", news.kind), said.iter().map(|(name, value)| (*name, value)))
}

/// The line that stands for news in a list.
#[must_use]
pub fn headline(words: &Words, news: &News) -> String {
    say(words, news, "subject", &[])
}
