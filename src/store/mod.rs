//! The database, and nothing but the database: all SQL, rows and transactions. One file per aggregate.
//!
//! One SQL text serves SQLite and PostgreSQL through sqlx's `Any` driver. A function takes a connection, which is a
//! reader ([`Db::read`]) or a transaction ([`Db::write`]), so that an action decides what belongs together.

pub mod agencies;
pub mod agreements;
pub mod attachments;
pub mod attempts;
pub mod challenges;
pub mod comments;
pub mod desks;
pub mod events;
pub mod evidence;
pub mod feeds;
pub mod follows;
pub mod gates;
mod group;
pub mod home;
pub mod import;
pub mod invitations;
pub mod milestones;
pub mod moderation;
pub mod notices;
pub mod observations;
pub mod organisations;
pub mod panels;
pub mod passports;
pub mod people;
pub mod pilots;
pub mod proposals;
pub mod published;
pub mod questions;
pub mod reading;
mod ready;
pub mod roles;
pub mod saved_searches;
pub mod search;
pub mod second_factors;
pub mod selection;
pub mod services;
pub mod settings;
pub mod standstill;
pub mod tokens;
pub mod transfer;
pub mod use_cases;

use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::str::FromStr;
use std::sync::{Arc, LazyLock, OnceLock, PoisonError};
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions, AnyRow};
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyConnection, AnyPool, ConnectOptions, Connection as _, Row, Transaction};
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};

use self::group::Group;
pub use self::ready::{Ready, Statement};
use crate::clock::{Id, UnixMillis};
use crate::domain::events::Event;
use crate::domain::{Kind, Subject};
use crate::measures::Waiting;

/// A connection to a server that was not used for longer than this is tried before it is used again.
const UNTRIED: Duration = Duration::from_secs(1);
/// How long somebody waits for one of SQLite's connections.
const PATIENCE: Duration = Duration::from_secs(15);
/// How many read from SQLite at the same time.
const READERS: usize = 12;

/// The connection that every function of this room takes.
pub type Connection = AnyConnection;

/// What can go wrong in the database.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A uniqueness rule of the database, by the name that its constraint has in `migrations/`.
    #[error("the constraint {0} does not hold")]
    Unique(String),
    /// The row was changed by somebody else since it was read.
    #[error("the row was changed meanwhile")]
    Changed,
    #[error("there is no file {0}")]
    Missing(String),
    /// What is stored cannot be understood.
    #[error("the stored value of {0} cannot be read")]
    Unreadable(&'static str),
    #[error(transparent)]
    Database(sqlx::Error),
    /// The commit that this write shared with others failed; nothing of it was done.
    #[error("the shared commit failed: {0}")]
    Group(Arc<StoreError>),
    #[error(transparent)]
    Migration(#[from] sqlx::migrate::MigrateError),
}

/// Which database this is, for the few places where the two differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

/// The database of one installation.
#[derive(Clone)]
pub struct Db {
    pool: AnyPool,
    /// Where transactions for writing come from. On SQLite that is one connection of its own: nobody else writes, so what it
    /// keeps of the file in memory stays true from one transaction to the next.
    writes: AnyPool,
    backend: Backend,
    /// SQLite has one writer: those who wait queue here in order instead of polling for the file's lock. Whoever has the
    /// turn may find a group whose commit is still to come.
    writer: Arc<Mutex<Option<Group>>>,
    /// Writes that are ready and wait for their turn; nobody waits on PostgreSQL.
    waiting: Option<Arc<ready::Waiting>>,
    told: Arc<OnceLock<OnCommit>>,
    /// The readers of SQLite; PostgreSQL's come from the pool.
    readers: Option<Arc<Readers>>,
}

/// SQLite's readers. The pool asks a connection whether it is there still whenever one comes back, which is as much work as
/// a small query; a file does not go away, so those that come back wait here.
struct Readers {
    places: Arc<Semaphore>,
    idle: std::sync::Mutex<Vec<PoolConnection<Any>>>,
}

/// Who hears at once what a transaction of this server did, after its commit.
pub type OnCommit = Box<dyn Fn(&[Event]) + Send + Sync>;

/// A connection for reading.
pub struct Reader {
    /// There until it is dropped.
    connection: Option<PoolConnection<Any>>,
    back_to: Option<(Arc<Readers>, OwnedSemaphorePermit)>,
}

/// A transaction. Dropped without [`Tx::commit`], it leaves no trace.
pub struct Tx {
    work: Work,
    events: Vec<Event>,
    told: Arc<OnceLock<OnCommit>>,
}

/// The turn of one SQLite writer.
type Turn = OwnedMutexGuard<Option<Group>>;

/// How a transaction is kept apart from others.
enum Work {
    Alone(Transaction<'static, Any>, Option<Turn>),
    /// It has the turn in a group.
    Member(OwnedMappedMutexGuard<Option<Group>, Group>),
}

impl Db {
    /// Opens the database, making the SQLite file and its folder when they are not there. Does not migrate.
    ///
    /// # Errors
    /// When it cannot be reached or opened.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        sqlx::any::install_default_drivers();
        let backend = if url.starts_with("sqlite:") { Backend::Sqlite } else { Backend::Postgres };
        let url = if backend == Backend::Sqlite { sqlite_url(url)? } else { url.to_owned() };
        let options = AnyConnectOptions::from_str(&url)?.disable_statement_logging();
        let pools = AnyPoolOptions::new()
            // Nobody looks at an empty page for longer, when a server is away or has too much to do.
            .acquire_timeout(if backend == Backend::Sqlite { PATIENCE } else { Duration::from_secs(8) })
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    for statement in connection_setup(backend) {
                        sqlx::query(*statement).execute(&mut *connection).await?;
                    }
                    Ok(())
                })
            })
            // Not before each use, which is a way to the server and back: only when it has not been used for a while.
            .test_before_acquire(false)
            .before_acquire(move |connection, meta| {
                Box::pin(async move {
                    if backend == Backend::Postgres && meta.idle_for > UNTRIED {
                        connection.ping().await?;
                    }
                    // A transaction that the database ended by itself (a full disk does that) still counts on its
                    // connection, which could never begin another one: it is closed instead.
                    Ok(!connection.is_in_transaction())
                })
            });
        // One more for what is no reader: migrations, a copy of everything.
        let most = if backend == Backend::Sqlite { READERS as u32 + 1 } else { 24 };
        let opened = pools.clone().max_connections(most).connect_with(options.clone()).await;
        let pool = match opened {
            // It was tried for a while, as a database may start later than this; then one more time for the reason.
            Err(sqlx::Error::PoolTimedOut) => {
                return Err(options.connect().await.err().unwrap_or(sqlx::Error::PoolTimedOut).into());
            }
            other => other?,
        };
        let writes = if backend == Backend::Sqlite {
            sqlx::query("PRAGMA journal_mode = WAL").execute(&pool).await?;
            pools.max_connections(1).connect_lazy_with(options)
        } else {
            pool.clone()
        };
        let waiting = (backend == Backend::Sqlite).then(Arc::default);
        let readers = (backend == Backend::Sqlite).then(Arc::default);
        Ok(Self { pool, writes, backend, writer: Arc::default(), waiting, told: Arc::default(), readers })
    }

    /// Opens a database that must be there already: nothing is made.
    ///
    /// # Errors
    /// When there is none, or it cannot be reached or opened.
    pub async fn open_existing(url: &str) -> Result<Self, StoreError> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.trim_start_matches("//");
            let file = path.split('?').next().unwrap_or(path);
            if !Path::new(file).is_file() {
                return Err(StoreError::Missing(file.to_owned()));
            }
        }
        Self::open(url).await
    }

    /// Brings the tables up to date; safe to call at every start and from several servers at once.
    ///
    /// # Errors
    /// When a migration fails or the database is from a later version.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        Ok(MIGRATIONS.run(&self.pool).await?)
    }

    /// A connection for reading; never for writing, which would be refused or wait.
    ///
    /// # Errors
    /// When no connection can be had.
    pub async fn read(&self) -> Result<Reader, StoreError> {
        let Some(readers) = &self.readers else {
            return Ok(Reader { connection: Some(self.pool.acquire().await?), back_to: None });
        };
        let place = tokio::time::timeout(PATIENCE, Arc::clone(&readers.places).acquire_owned()).await;
        let place = place.map_err(|_| sqlx::Error::PoolTimedOut)?.map_err(|_| sqlx::Error::PoolClosed)?;
        let idle = readers.idle().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.pool.acquire().await?,
        };
        Ok(Reader { connection: Some(connection), back_to: Some((Arc::clone(readers), place)) })
    }

    /// A transaction for writing. On SQLite the callers take turns and each begins as the writer, so that nobody finds
    /// the database locked half-way.
    ///
    /// # Errors
    /// When no connection can be had.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        let waiting = Waiting::for_turn();
        let work = match self.backend {
            Backend::Sqlite => {
                let turn = self.turn().await;
                let turn =
                    if turn.is_some() { group::settled(turn, Arc::clone(&self.told)).await? } else { turn };
                Work::Alone(self.writes.begin_with("BEGIN IMMEDIATE").await?, Some(turn))
            }
            Backend::Postgres => Work::Alone(self.pool.begin().await?, None),
        };
        waiting.begins();
        Ok(Tx { work, events: Vec::new(), told: Arc::clone(&self.told) })
    }

    /// A transaction as [`Db::write`] gives it, whose commit is shared with others that write at the same moment: for
    /// short writes that come in crowds. On SQLite the disk is waited for once for all of them; each is undone alone when
    /// it fails, and [`Tx::commit`] returns when the shared commit is on the disk. PostgreSQL groups commits by itself.
    ///
    /// What others of the group wrote is visible here before it is on the disk. So a result that rests on it must be
    /// committed before it is answered, even when nothing was written.
    ///
    /// # Errors
    /// When no connection can be had.
    pub async fn write_grouped(&self) -> Result<Tx, StoreError> {
        if self.backend == Backend::Postgres {
            return self.write().await;
        }
        let waiting = Waiting::for_turn();
        let turn = self.turn().await;
        let fresh = if turn.is_none() { Some(Group::open(&self.writes).await?) } else { None };
        if fresh.is_some() {
            // It comes after all who wait for their turn now: these make the group.
            let (db, told) = (self.clone(), Arc::clone(&self.told));
            tokio::spawn(async move { group::end(&mut db.turn().await, &told).await });
        }
        let mut member = OwnedMutexGuard::map(turn, |slot| match fresh {
            Some(group) => slot.insert(group),
            None => slot.as_mut().unwrap_or_else(|| unreachable!("there is a group when none was opened")),
        });
        member.begin().await?;
        waiting.begins();
        Ok(Tx { work: Work::Member(member), events: Vec::new(), told: Arc::clone(&self.told) })
    }

    async fn turn(&self) -> Turn {
        Arc::clone(&self.writer).lock_owned().await
    }

    /// Calls `hear` with the events of each transaction of this server right after its commit, before the commit
    /// returns. Only the first such listener is kept.
    pub fn on_commit(&self, hear: OnCommit) {
        self.told.set(hear).ok();
    }

    /// Which database this is.
    #[must_use]
    pub const fn backend(&self) -> Backend {
        self.backend
    }

    /// How many connections are idle, and how many there are.
    #[must_use]
    pub fn connections(&self) -> (usize, usize) {
        match self.backend {
            Backend::Sqlite => (
                self.pool.num_idle()
                    + self.writes.num_idle()
                    + self.readers.as_ref().map_or(0, |readers| readers.idle().len()),
                (self.pool.size() + self.writes.size()) as usize,
            ),
            Backend::Postgres => (self.pool.num_idle(), self.pool.size() as usize),
        }
    }

    /// Waits for the work that is under way and closes the connections.
    pub async fn close(&self) {
        group::end(&mut self.turn().await, &self.told).await;
        self.writes.close().await;
        if let Some(readers) = &self.readers {
            readers.places.close();
            readers.idle().clear();
        }
        self.pool.close().await;
    }
}

impl Tx {
    /// Makes everything that was done in this transaction last.
    ///
    /// # Errors
    /// When the database cannot; then nothing was done.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self.work {
            Work::Alone(transaction, _turn) => transaction.commit().await?,
            Work::Member(member) => return group::share(member, self.events).await,
        }
        if let Some(hear) = self.told.get()
            && !self.events.is_empty()
        {
            hear(&self.events);
        }
        Ok(())
    }

    /// Puts what happened into the outbox, and tells those who hear of the commit. What a group did goes into the outbox at
    /// its end, in one go.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn emit(&mut self, event: Event) -> Result<(), StoreError> {
        if let Work::Alone(transaction, _) = &mut self.work {
            events::insert(transaction, &event).await?;
        }
        self.events.push(event);
        Ok(())
    }
}

impl Default for Readers {
    fn default() -> Self {
        Self { places: Arc::new(Semaphore::new(READERS)), idle: std::sync::Mutex::default() }
    }
}

impl Readers {
    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<PoolConnection<Any>>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        if let (Some((readers, place)), Some(connection)) = (self.back_to.take(), self.connection.take())
            && !connection.is_in_transaction()
            && !readers.places.is_closed()
        {
            // Before its place is free, so that whoever gets the place finds it.
            readers.idle().push(connection);
            drop(place);
        }
    }
}

impl Deref for Reader {
    type Target = AnyConnection;
    fn deref(&self) -> &AnyConnection {
        match &self.connection {
            Some(connection) => connection,
            None => unreachable!("a reader has its connection until it is dropped"),
        }
    }
}

impl DerefMut for Reader {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        match &mut self.connection {
            Some(connection) => connection,
            None => unreachable!("a reader has its connection until it is dropped"),
        }
    }
}

impl Deref for Tx {
    type Target = AnyConnection;
    fn deref(&self) -> &AnyConnection {
        match &self.work {
            Work::Alone(transaction, _) => transaction,
            Work::Member(group) => group.connection(),
        }
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        match &mut self.work {
            Work::Alone(transaction, _) => transaction,
            Work::Member(group) => group.connection_mut(),
        }
    }
}

impl StoreError {
    /// True when the same may work later, with nothing changed by the one who asked: the database is away or starting,
    /// its disk is full, its folder cannot be written just now.
    #[must_use]
    pub fn passes(&self) -> bool {
        match self {
            // Whoever shared a commit did nothing wrong: the disk was full, or the database went away.
            Self::Group(_) => true,
            Self::Database(sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_)) => true,
            Self::Database(sqlx::Error::Database(cause)) => cause.code().is_some_and(|code| {
                // PostgreSQL: connection lost, resources out, shutting down or starting, read-only.
                let classes = ["08", "53", "57P"];
                // SQLite: busy, read-only, input or output failed, full, cannot be opened; the low byte of a code says
                // which of these it is.
                let sqlite = code.parse::<i64>().is_ok_and(|code| matches!(code & 255, 5 | 8 | 10 | 13 | 14));
                code.len() == 5 && (classes.iter().any(|class| code.starts_with(class)) || code == "25006")
                    || (code.len() < 5 && sqlite)
            }),
            _ => false,
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        if let sqlx::Error::Database(cause) = &error
            && cause.is_unique_violation()
        {
            return Self::Unique(constraint_name(cause.constraint(), cause.message()));
        }
        Self::Database(error)
    }
}

/// `Err(Changed)` when a compare-and-set touched no row.
pub(crate) fn one_row(affected: u64) -> Result<(), StoreError> {
    if affected == 1 { Ok(()) } else { Err(StoreError::Changed) }
}

/// The id in a column.
pub(crate) fn id(row: &AnyRow, column: &str) -> Result<Id, StoreError> {
    Ok(Id::stored(row.try_get(column)?))
}

/// The id in a column that may be empty.
pub(crate) fn optional_id(row: &AnyRow, column: &str) -> Result<Option<Id>, StoreError> {
    Ok(row.try_get::<Option<String>, _>(column)?.map(Id::stored))
}

/// The moment in a column.
pub(crate) fn moment(row: &AnyRow, column: &str) -> Result<UnixMillis, StoreError> {
    Ok(UnixMillis(row.try_get(column)?))
}

/// The moment in a column that may be empty.
pub(crate) fn optional_moment(row: &AnyRow, column: &str) -> Result<Option<UnixMillis>, StoreError> {
    Ok(row.try_get::<Option<i64>, _>(column)?.map(UnixMillis))
}

/// The thing that the columns `subject_kind` and `subject_id` name.
pub(crate) fn subject(row: &AnyRow) -> Result<Subject, StoreError> {
    let kind: String = row.try_get("subject_kind")?;
    let kind = Kind::parse(&kind).ok_or(StoreError::Unreadable("subject_kind"))?;
    Ok(Subject::new(kind, id(row, "subject_id")?))
}

/// A 0 or 1 that SQL computed: PostgreSQL makes it a smaller integer than SQLite does.
pub(crate) fn flag(row: &AnyRow, column: &str) -> Result<bool, StoreError> {
    let number = match row.try_get::<i64, _>(column) {
        Ok(number) => number,
        Err(_) => i64::from(row.try_get::<i32, _>(column)?),
    };
    Ok(number != 0)
}

/// The one row that `statement` finds for the value `$1`, read. `statement` is made of constants of this room only.
pub(crate) async fn find_one<T>(
    connection: &mut Connection,
    statement: String,
    value: &str,
    read: fn(&AnyRow) -> Result<T, StoreError>,
) -> Result<Option<T>, StoreError> {
    let query = sqlx::query(sqlx::AssertSqlSafe(statement)).bind(value);
    query.fetch_optional(connection).await?.as_ref().map(read).transpose()
}

/// All rows that `statement` finds for the value `$1`, read. `statement` is made of constants of this room only.
pub(crate) async fn find_all<T>(
    connection: &mut Connection,
    statement: String,
    value: &str,
    read: fn(&AnyRow) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let query = sqlx::query(sqlx::AssertSqlSafe(statement)).bind(value);
    query.fetch_all(connection).await?.iter().map(read).collect()
}

/// `$first, $first+1, …`, so many.
pub(crate) fn placeholders(count: usize, first: usize) -> String {
    let places: Vec<String> = (first..first + count).map(|number| format!("${number}")).collect();
    places.join(", ")
}

/// The rows that `select` finds when its end, `… WHERE column`, is one of these values, read in steps that both databases
/// take. `select` is made of constants of this room only.
pub(crate) async fn fetch_in<'a>(
    connection: &mut Connection,
    select: &str,
    values: impl IntoIterator<Item = &'a str>,
) -> Result<Vec<AnyRow>, StoreError> {
    let values: Vec<&str> = values.into_iter().collect();
    let mut rows = Vec::with_capacity(values.len());
    for some in values.chunks(500) {
        let statement = format!("{select} IN ({})", placeholders(some.len(), 1));
        let mut query = sqlx::query(sqlx::AssertSqlSafe(statement));
        for value in some {
            query = query.bind((*value).to_owned());
        }
        rows.extend(query.fetch_all(&mut *connection).await?);
    }
    Ok(rows)
}

/// The JSON in a column.
pub(crate) fn json<T: serde::de::DeserializeOwned>(
    row: &AnyRow,
    column: &'static str,
) -> Result<T, StoreError> {
    let text: String = row.try_get(column)?;
    serde_json::from_str(&text).map_err(|_| StoreError::Unreadable(column))
}

/// A value as the JSON text of a column.
pub(crate) fn to_json<T: serde::Serialize>(value: &T, column: &'static str) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError::Unreadable(column))
}

fn connection_setup(backend: Backend) -> &'static [&'static str] {
    match backend {
        Backend::Sqlite => &[
            "PRAGMA busy_timeout = 15000",
            "PRAGMA foreign_keys = ON",
            "PRAGMA synchronous = FULL",
            "PRAGMA cache_size = -2000",
            "PRAGMA temp_store = MEMORY",
            // Pages that many commits change are copied from the log into the file less often.
            "PRAGMA wal_autocheckpoint = 4000",
        ],
        Backend::Postgres => {
            &["SET idle_in_transaction_session_timeout = '30s'", "SET statement_timeout = '60s'"]
        }
    }
}

fn sqlite_url(url: &str) -> Result<String, StoreError> {
    let path = url.trim_start_matches("sqlite:").trim_start_matches("//");
    let file = path.split('?').next().unwrap_or(path);
    if let Some(folder) = Path::new(file).parent()
        && !folder.as_os_str().is_empty()
    {
        std::fs::create_dir_all(folder).map_err(|error| StoreError::Database(sqlx::Error::Io(error)))?;
    }
    Ok(if path.contains('?') { format!("sqlite://{path}") } else { format!("sqlite://{path}?mode=rwc") })
}

/// PostgreSQL names the constraint; SQLite names the columns ("UNIQUE constraint failed: person.email_folded"), which
/// the name in `migrations/` is found by.
fn constraint_name(named: Option<&str>, message: &str) -> String {
    if let Some(name) = named
        && !name.is_empty()
    {
        return name.to_owned();
    }
    let columns = message.rsplit("constraint failed: ").next().unwrap_or(message);
    let known = UNIQUE.iter().find(|(listed, _)| listed == columns);
    known.map_or_else(|| columns.to_owned(), |(_, name)| name.clone())
}

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

/// Each uniqueness rule of the migrations: its columns as SQLite lists them (`site.pilot_id, site.name_folded`), and its
/// name.
static UNIQUE: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    MIGRATIONS.iter().flat_map(|migration| uniqueness_rules(migration.sql.as_str())).collect()
});

/// Reads the rules as migrations write them: one a line, with a name, except for the key `id TEXT NOT NULL PRIMARY KEY`,
/// which has the name that PostgreSQL gives it.
fn uniqueness_rules(migration: &str) -> Vec<(String, String)> {
    let listed = |table: &str, line: &str| {
        let columns = line.rsplit_once('(').map_or("", |(_, rest)| rest).trim_end_matches([')', ',', ';']);
        let columns: Vec<String> =
            columns.split(',').map(|column| format!("{table}.{}", column.trim())).collect();
        columns.join(", ")
    };
    let mut table = "";
    let mut rules = Vec::new();
    for line in migration.lines().map(str::trim) {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["CREATE", "TABLE", name, ..] => table = *name,
            ["CREATE", "UNIQUE", "INDEX", name, "ON", on, ..] => {
                rules.push((listed(on, line), (*name).to_owned()));
            }
            ["CONSTRAINT", name, "UNIQUE" | "PRIMARY", ..] => {
                rules.push((listed(table, line), (*name).to_owned()));
            }
            [column, "TEXT", "NOT", "NULL", "PRIMARY", ..] => {
                rules.push((format!("{table}.{column}"), format!("{table}_pkey")));
            }
            _ => {}
        }
    }
    rules
}
