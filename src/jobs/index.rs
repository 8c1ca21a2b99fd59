//! The search index follows the outbox. How far it has come stands in the index itself, in the same commit as the
//! documents, so the two can never disagree: whatever was lost is done again, and doing it twice is harmless.
//!
//! An index without a position is empty or was set aside; it is filled from the database.

use crate::app::search::{self, Position};
use crate::app::{App, AppError};
use crate::clock::UnixMillis;
use crate::domain::{Kind, Subject};
use crate::store::{self, Backend};

/// How many events are taken at once.
const BATCH: i64 = 500;

/// Brings the index up to date, filling it first when it is empty.
///
/// # Errors
/// When the database or the index fails; what was not done is done the next time.
pub async fn run_once(app: &App) -> Result<(), AppError> {
    let position = app.search.cursor().map(|cursor| Position::parse(&cursor));
    let life = life(app).await?;
    match position {
        Some(position) if position.life == life => follow(app, position).await,
        other => {
            if other.is_some() {
                // Until it is filled it would show things that the restored database does not know.
                tracing::warn!("the database was restored from a backup: the search index is filled anew");
            }
            let documents = rebuild(app, &mut |_, _| ()).await?;
            if documents > 0 {
                tracing::info!(index.documents = documents, "the search index was filled from the database");
            }
            Ok(())
        }
    }
}

/// Fills the index from the database, whatever it held. `told` hears how many things were read and how many there are.
/// Searches are answered from the old documents meanwhile.
///
/// # Errors
/// When the database or the index fails; the index then keeps what it held.
pub async fn rebuild(app: &App, told: &mut (dyn FnMut(u64, u64) + Send)) -> Result<u64, AppError> {
    let (_, newest) = {
        let mut reader = app.db.read().await?;
        store::search::find_newest_event(&mut reader, "").await?
    };
    let after = look_back(app, &newest);
    let (seen, newest) = {
        let mut reader = app.db.read().await?;
        store::search::find_newest_event(&mut reader, &after).await?
    };
    let position = Position { newest, seen, clock: app.now().0, life: life(app).await? };
    let documents = search::rebuild(app, position.to_string(), told).await?;
    app.changes.everything();
    Ok(documents)
}

async fn follow(app: &App, position: Position) -> Result<(), AppError> {
    let mut after = look_back(app, &position.newest);
    let now = app.now();
    let mut closed = {
        let mut reader = app.db.read().await?;
        let (seen, newest) = store::search::find_newest_event(&mut reader, &after).await?;
        let closed = store::search::list_just_closed(&mut reader, UnixMillis(position.clock), now).await?;
        if closed.is_empty() && (seen, newest.as_str()) == (position.seen, position.newest.as_str()) {
            return Ok(());
        }
        closed
    };
    let mut ids: Vec<String> = Vec::new();
    loop {
        let mut reader = app.db.read().await?;
        let events = store::events::list_after(&mut reader, &after, BATCH).await?;
        let any_closed = !closed.is_empty();
        let mut whole: Vec<Subject> = closed.drain(..).map(|id| Subject::new(Kind::Challenge, id)).collect();
        let mut subjects = Vec::new();
        for event in &events {
            ids.push(event.id.to_string());
            // A voice changes the numbers of its thing, not what else hangs on it: else each one would have a whole
            // thread read anew.
            let changed = if event.subject.kind == Kind::Comment { &mut subjects } else { &mut whole };
            changed.push(event.subject.clone());
            changed.extend(event.payload.also_index.iter().cloned());
        }
        whole.sort();
        whole.dedup();
        for subject in &whole {
            subjects.extend(store::search::list_dependents(&mut reader, subject).await?);
        }
        subjects.extend(whole);
        subjects.sort();
        subjects.dedup();
        let changes = search::changes(&mut reader, &subjects, now).await?;
        drop(reader);
        let newest = ids.last().cloned().unwrap_or_else(|| position.newest.clone());
        let window = look_back(app, &newest);
        let seen = ids.iter().filter(|id| id.as_str() > window.as_str()).count();
        let reached = Position {
            newest: newest.clone(),
            seen: i64::try_from(seen).unwrap_or(i64::MAX),
            clock: now.0,
            life: position.life.clone(),
        };
        search::apply(app, changes, reached.to_string()).await?;
        if any_closed {
            app.changes.everything();
        } else {
            app.changes.found(&events);
        }
        after = newest;
        if (events.len() as i64) < BATCH {
            return Ok(());
        }
    }
}

/// Which life of the database this is.
async fn life(app: &App) -> Result<String, AppError> {
    let mut reader = app.db.read().await?;
    Ok(store::events::find_cursor(&mut reader, store::events::LIFE).await?)
}

/// From where the outbox is read again. On SQLite one transaction follows the other, and an event only has to be looked
/// for again when the clock was set back; on PostgreSQL one can become visible long after later ones.
fn look_back(app: &App, newest: &str) -> String {
    match app.db.backend() {
        Backend::Sqlite => super::notify::look_back_by(newest, 5 * crate::clock::SECOND),
        Backend::Postgres => super::notify::look_back(newest),
    }
}
