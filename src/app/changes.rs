//! What has changed, and in which order this server heard of it: how the pages that are kept in memory know that they are
//! out of date.
//!
//! Each event has a reach ([`Reach`]). This board keeps, for everything, for each thing and for each person, the number
//! of the last change that reached it. Whoever keeps a result takes the [`Mark`] before reading the database and asks
//! later whether anything has reached it since. Changes of this server arrive with the commit; those of others by
//! following the outbox ([`Changes::catch_up`]), a few times a second and whenever somebody comes who wrote elsewhere.
//!
//! Events have ids that are made before their transaction commits, so one can become visible after later ones. What was
//! heard in the last while is remembered, and a different number of events in the database than remembered makes the
//! follower look again.

use std::collections::{BTreeSet, HashMap};
use std::ops::Bound;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use crate::clock::{Id, SECOND, earlier_id};
use crate::domain::Subject;
use crate::domain::events::{Event, Reach};
use crate::store::{self, Backend, Db, StoreError};

/// How many things and people are told apart. Beyond it, everything counts as changed once, and counting begins anew.
const MOST_APART: usize = 20_000;
/// How many events are read at once.
const BATCH: i64 = 500;
/// How far back events are read first; most become visible within milliseconds.
const LATELY: i64 = 3 * SECOND;
/// An event that is older than this was committed, and heard if it is this server's, unless its transaction took long.
const JUST_NOW: i64 = SECOND / 10;

/// The board. Cheap to clone.
#[derive(Clone)]
pub struct Changes(Arc<Board>);

/// A place in the order of changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark(u64);

/// What a result was made from, and so what it may outlive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Anything: lists, counts, what is new. Every change that anybody can see reaches it.
    Anything,
    /// One thing with what is said about it. Changes that only concern another thing do not reach it.
    Thing(Subject),
    /// One thing with what is said about it, and something of others, such as what was said about where it came from.
    /// Every change that anybody can see reaches it.
    ThingAndMore(Subject),
}

struct Board {
    backend: Backend,
    last: AtomicU64,
    everything: AtomicU64,
    something: AtomicU64,
    things: RwLock<HashMap<Subject, u64>>,
    people: RwLock<HashMap<Id, u64>>,
    heard: Mutex<Heard>,
    following: tokio::sync::Mutex<()>,
    followed: AtomicU64,
}

/// The ids of the events of the last while that somebody has dealt with.
#[derive(Debug, Default)]
pub struct Ids(BTreeSet<String>);

/// The events of the last while that the search index has. Cheap to clone.
#[derive(Clone, Default)]
pub struct Indexed(Arc<Mutex<Ids>>);

/// The events of the last while.
#[derive(Default)]
struct Heard {
    ids: Ids,
    newest: String,
    /// The newest when the database was last read. What another process wrote meanwhile is newer, or not much older.
    followed: String,
}

impl Changes {
    /// The board of a server that starts now and has kept nothing yet.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn start(db: &Db) -> Result<Self, StoreError> {
        let board = Self(Arc::new(Board {
            backend: db.backend(),
            last: AtomicU64::new(1),
            everything: AtomicU64::new(0),
            something: AtomicU64::new(0),
            things: RwLock::default(),
            people: RwLock::default(),
            heard: Mutex::default(),
            following: tokio::sync::Mutex::new(()),
            followed: AtomicU64::new(0),
        }));
        let mut reader = db.read().await?;
        let newest = store::events::find_newest(&mut reader).await?;
        let mut after = board.look_back(&newest);
        {
            let mut heard = board.heard();
            heard.followed.clone_from(&newest);
            heard.newest = newest;
        }
        loop {
            let ids = store::events::list_ids_after(&mut reader, &after, BATCH).await?;
            let Some(last) = ids.last() else { break };
            after.clone_from(last);
            board.heard().ids.extend(ids);
        }
        drop(reader);
        let told = board.clone();
        db.on_commit(Box::new(move |events| told.hear(events)));
        Ok(board)
    }

    /// Where the order of changes stands. Take it before reading what a result is made from.
    #[must_use]
    pub fn mark(&self) -> Mark {
        Mark(self.0.last.load(Ordering::SeqCst))
    }

    /// True when something has changed since `mark` that a result about `shows`, made for `person` or for anybody, may
    /// have been made from.
    #[must_use]
    pub fn reached(&self, mark: Mark, shows: &Shows, person: Option<&Id>) -> bool {
        let later = |at: u64| at > mark.0;
        if later(self.0.everything.load(Ordering::SeqCst)) {
            return true;
        }
        let shown = match shows {
            Shows::Anything | Shows::ThingAndMore(_) => self.0.something.load(Ordering::SeqCst),
            Shows::Thing(subject) => read(&self.0.things).get(subject).copied().unwrap_or(0),
        };
        later(shown) || person.is_some_and(|person| self.person_reached(mark, person))
    }

    /// True when something about this person, such as a role or a session, has changed since `mark`.
    #[must_use]
    pub fn person_reached(&self, mark: Mark, person: &Id) -> bool {
        self.0.everything.load(Ordering::SeqCst) > mark.0
            || read(&self.0.people).get(person).copied().unwrap_or(0) > mark.0
    }

    /// The largest id of an event that was heard of; an empty text before the first.
    #[must_use]
    pub fn newest(&self) -> String {
        self.heard().newest.clone()
    }

    /// Notes changes that were committed, once each.
    pub fn hear(&self, events: &[Event]) {
        let fresh: Vec<&Event> = {
            let mut heard = self.heard();
            events.iter().filter(|event| heard.note(event.id.as_str())).collect()
        };
        for event in fresh {
            self.spread(event.reach());
        }
    }

    /// Notes that the search now finds what these events changed. Results made in between were made from the old index.
    pub fn found<'a>(&self, events: impl IntoIterator<Item = &'a Event>) {
        for event in events {
            self.spread(event.reach());
        }
    }

    /// Notes that anything may be different, such as after the search index was filled anew.
    pub fn everything(&self) {
        self.spread(Reach::Everything);
    }

    /// Reads what other servers and commands have written since the last time. When it returns, every change that was
    /// committed before it was called has been noted.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn catch_up(&self, db: &Db) -> Result<(), StoreError> {
        let before = self.0.followed.load(Ordering::SeqCst);
        let _turn = self.0.following.lock().await;
        // Somebody else began after this was called, and is done.
        if self.0.followed.load(Ordering::SeqCst) > before {
            return Ok(());
        }
        self.0.followed.fetch_add(1, Ordering::SeqCst);
        let mut reader = db.read().await?;
        let (window, lately, edge, newest) = {
            let mut heard = self.heard();
            let window = self.look_back(&heard.followed);
            heard.ids.forget_before(&earlier_id(&window, 10 * SECOND));
            let lately = earlier_id(&heard.followed, LATELY);
            let edge = earlier_id(&heard.newest, JUST_NOW).max(window.clone());
            (window, lately, edge, heard.newest.clone())
        };
        // What is a little older is on both sides when nobody else wrote. Of the newest, some are committed and heard
        // while this looks: where others write too, or this server writes much, these few are read.
        let (settled, fresh) = self.is_level(&mut reader, &window, &edge).await?;
        if !settled {
            self.read_from(&mut reader, lately).await?;
            if !self.is_level(&mut reader, &window, &edge).await?.0 {
                self.read_from(&mut reader, window).await?;
            }
        } else if !fresh {
            self.read_from(&mut reader, edge).await?;
        }
        self.heard().followed = newest;
        Ok(())
    }

    /// The database has as many events as were heard: in the window up to the edge, and after the edge.
    async fn is_level(
        &self,
        reader: &mut store::Connection,
        window: &str,
        edge: &str,
    ) -> Result<(bool, bool), StoreError> {
        let (before, after) = store::search::count_events(reader, window, edge).await?;
        let heard = self.heard();
        let same = |heard: usize, stored: i64| heard == usize::try_from(stored).unwrap_or(usize::MAX);
        let heard_after = heard.ids.count_after(edge);
        Ok((
            same(heard.ids.count_after(window).saturating_sub(heard_after), before),
            same(heard_after, after),
        ))
    }

    async fn read_from(&self, reader: &mut store::Connection, mut after: String) -> Result<(), StoreError> {
        loop {
            let events = store::events::list_after(reader, &after, BATCH).await?;
            self.hear(&events);
            let Some(last) = events.last() else { return Ok(()) };
            after = last.id.to_string();
        }
    }

    fn spread(&self, reach: Reach) {
        let number = self.0.last.fetch_add(1, Ordering::SeqCst) + 1;
        let everything = || {
            self.0.everything.fetch_max(number, Ordering::SeqCst);
        };
        match reach {
            Reach::Everything => everything(),
            Reach::Thing(subject) => {
                if !note(&self.0.things, subject, number) {
                    everything();
                }
                self.0.something.fetch_max(number, Ordering::SeqCst);
            }
            Reach::Person(person) => {
                if !note(&self.0.people, person, number) {
                    everything();
                }
            }
            Reach::Nobody => {}
        }
    }

    /// From where the outbox is read again. On SQLite one transaction follows the other; on PostgreSQL one can become
    /// visible long after later ones.
    fn look_back(&self, newest: &str) -> String {
        match self.0.backend {
            Backend::Sqlite => earlier_id(newest, 5 * SECOND),
            Backend::Postgres => earlier_id(newest, 90 * SECOND),
        }
    }

    fn heard(&self) -> MutexGuard<'_, Heard> {
        self.0.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Heard {
    /// Notes an event; `false` when it was known.
    fn note(&mut self, id: &str) -> bool {
        if id > self.newest.as_str() {
            id.clone_into(&mut self.newest);
        }
        self.ids.0.insert(id.to_owned())
    }
}

impl Indexed {
    /// Them, for as long as the guard lives.
    pub fn lock(&self) -> MutexGuard<'_, Ids> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ids {
    /// Adds these.
    pub fn extend(&mut self, ids: impl IntoIterator<Item = String>) {
        self.0.extend(ids);
    }

    /// True when it was dealt with.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.0.contains(id)
    }

    /// How many there are after the id `after`.
    #[must_use]
    pub fn count_after(&self, after: &str) -> usize {
        self.0.range::<str, _>((Bound::Excluded(after), Bound::Unbounded)).count()
    }

    /// Forgets those before an id.
    pub fn forget_before(&mut self, id: &str) {
        self.0 = self.0.split_off(id);
    }
}

impl FromIterator<String> for Ids {
    fn from_iter<I: IntoIterator<Item = String>>(ids: I) -> Self {
        Self(ids.into_iter().collect())
    }
}

/// Notes the number; `false` when there were too many and counting began anew.
fn note<K: Eq + std::hash::Hash>(map: &RwLock<HashMap<K, u64>>, key: K, number: u64) -> bool {
    let mut map = map.write().unwrap_or_else(PoisonError::into_inner);
    let room = map.len() < MOST_APART;
    if !room {
        map.clear();
    }
    let last = map.entry(key).or_default();
    *last = number.max(*last);
    room
}

fn read<T>(lock: &RwLock<T>) -> std::sync::RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}
