//! The search index follows the outbox. How far it has come stands in the index itself, in the same commit as the
//! documents, so the two can never disagree: whatever was lost is done again, and doing it twice is harmless.
//!
//! What was taken in lately is remembered, so that under load nothing is read and indexed over and over.
//!
//! An index without a position is empty or was set aside; it is filled from the database.

use crate::app::search::{self, Position};
use crate::app::{App, AppError};
use crate::clock::{SECOND, UnixMillis, earlier_id};
use crate::domain::events::Event;
use crate::domain::{Kind, Subject};
use crate::store::{self, Backend, Connection};

/// How many events are taken at once: each batch is a commit of the index, so the voices of half a second go into one.
const BATCH: i64 = 2_000;
/// How far back events are read first; most become visible within milliseconds.
const LATELY: i64 = SECOND / 4;

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
    let ids = {
        let mut reader = app.db.read().await?;
        let (_, newest) = store::search::find_newest_event(&mut reader, "").await?;
        let mut ids = Vec::new();
        let mut after = look_back(app, &newest);
        loop {
            let some = store::events::list_ids_after(&mut reader, &after, BATCH).await?;
            let Some(last) = some.last() else { break ids };
            after.clone_from(last);
            ids.extend(some);
        }
    };
    let newest = ids.last().cloned().unwrap_or_default();
    let seen = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    let position = Position { newest, seen, clock: app.now().0, life: life(app).await? };
    let documents = search::rebuild(app, position.to_string(), told).await?;
    *app.indexed.lock() = ids.into_iter().collect();
    app.changes.everything();
    Ok(documents)
}

async fn follow(app: &App, mut position: Position) -> Result<(), AppError> {
    let window = look_back(app, &position.newest);
    let now = app.now();
    let closed = {
        let mut reader = app.db.read().await?;
        let (seen, newest) = store::search::find_newest_event(&mut reader, &window).await?;
        let closed = store::search::list_just_closed(&mut reader, UnixMillis(position.clock), now).await?;
        if closed.is_empty() && (seen, newest.as_str()) == (position.seen, position.newest.as_str()) {
            return Ok(());
        }
        closed.into_iter().map(|id| Subject::new(Kind::Challenge, id)).collect()
    };
    position.clock = now.0;
    let lately = earlier_id(&position.newest, LATELY);
    take_in(app, &mut position, lately, closed).await?;
    // One that became visible later than that, or a start: then more is read again. What is written at this moment comes in
    // the next round.
    let edge = earlier_id(&position.newest, LATELY).max(window.clone());
    let (stored, _) = {
        let mut reader = app.db.read().await?;
        store::search::count_events(&mut reader, &window, &edge).await?
    };
    let known = {
        let indexed = app.indexed.lock();
        indexed.count_after(&window).saturating_sub(indexed.count_after(&edge))
    };
    if usize::try_from(stored).unwrap_or(usize::MAX) > known {
        take_in(app, &mut position, window, Vec::new()).await?;
    }
    Ok(())
}

/// Puts what the events after the id `after` changed into the index, and these subjects. Events that it has are left out.
async fn take_in(
    app: &App,
    position: &mut Position,
    mut after: String,
    mut closed: Vec<Subject>,
) -> Result<(), AppError> {
    loop {
        let mut reader = app.db.read().await?;
        let events = store::events::list_after(&mut reader, &after, BATCH).await?;
        if let Some(last) = events.last() {
            after = last.id.to_string();
        }
        let is_last = (events.len() as i64) < BATCH;
        let fresh: Vec<Event> = {
            let indexed = app.indexed.lock();
            events.into_iter().filter(|event| !indexed.has(event.id.as_str())).collect()
        };
        let any_closed = !closed.is_empty();
        let subjects = touched(&mut reader, &fresh, std::mem::take(&mut closed)).await?;
        let changes = search::changes(&mut reader, &subjects, UnixMillis(position.clock)).await?;
        drop(reader);
        if after > position.newest {
            position.newest.clone_from(&after);
        }
        let window = look_back(app, &position.newest);
        let lately = fresh.iter().filter(|event| event.id.as_str() > window.as_str()).count();
        let seen = app.indexed.lock().count_after(&window) + lately;
        position.seen = i64::try_from(seen).unwrap_or(i64::MAX);
        if !changes.is_empty() || is_last {
            search::apply(app, changes, position.to_string()).await?;
        }
        {
            let mut indexed = app.indexed.lock();
            indexed.extend(fresh.iter().map(|event| event.id.to_string()));
            indexed.forget_before(&earlier_id(&window, 10 * SECOND));
        }
        if any_closed {
            app.changes.everything();
        } else {
            app.changes.found(&fresh);
        }
        if is_last {
            return Ok(());
        }
    }
}

/// What these events changed in the index, and `whole` with all that hangs on it.
async fn touched(
    reader: &mut Connection,
    events: &[Event],
    mut whole: Vec<Subject>,
) -> Result<Vec<Subject>, AppError> {
    let mut subjects = Vec::new();
    for event in events {
        // A voice changes the numbers of its thing, not what else hangs on it: else each one would have a whole
        // thread read anew.
        let changed = if event.subject.kind == Kind::Comment { &mut subjects } else { &mut whole };
        changed.push(event.subject.clone());
        changed.extend(event.payload.also_index.iter().cloned());
    }
    whole.sort();
    whole.dedup();
    for subject in &whole {
        subjects.extend(store::search::list_dependents(reader, subject).await?);
    }
    subjects.extend(whole);
    subjects.sort();
    subjects.dedup();
    Ok(subjects)
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
        Backend::Sqlite => earlier_id(newest, 5 * SECOND),
        Backend::Postgres => earlier_id(newest, 90 * SECOND),
    }
}
