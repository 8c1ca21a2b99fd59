//! The database, and nothing but the database: all SQL, rows and transactions. One file per aggregate.
//!
//! One SQL text serves SQLite and PostgreSQL through sqlx's `Any` driver. A function takes a connection, which is a
//! reader ([`Db::read`]) or a transaction ([`Db::write`]), so that an action decides what belongs together.

pub mod agencies;
pub mod attachments;
pub mod attempts;
pub mod challenges;
pub mod comments;
pub mod desks;
pub mod events;
pub mod feeds;
pub mod follows;
pub mod home;
pub mod import;
pub mod invitations;
pub mod moderation;
pub mod notices;
pub mod organisations;
pub mod people;
pub mod pilots;
pub mod proposals;
pub mod published;
pub mod questions;
pub mod reading;
pub mod roles;
pub mod saved_searches;
pub mod search;
pub mod second_factors;
pub mod selection;
pub mod settings;
pub mod tokens;
pub mod transfer;
pub mod use_cases;

use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::str::FromStr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions, AnyRow};
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyConnection, AnyPool, ConnectOptions, Connection as _, Row, Transaction};
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::clock::{Id, UnixMillis};
use crate::domain::events::Event;
use crate::measures::Waiting;

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
    backend: Backend,
    /// SQLite has one writer: those who wait queue here in order instead of polling for the file's lock.
    writer: Arc<Mutex<()>>,
    told: Arc<OnceLock<OnCommit>>,
}

/// Who hears at once what a transaction of this server did, after its commit.
pub type OnCommit = Box<dyn Fn(&[Event]) + Send + Sync>;

/// A connection for reading.
pub struct Reader(PoolConnection<Any>);

/// A transaction. Dropped without [`Tx::commit`], it leaves no trace.
pub struct Tx {
    transaction: Transaction<'static, Any>,
    _turn: Option<OwnedMutexGuard<()>>,
    events: Vec<Event>,
    told: Arc<OnceLock<OnCommit>>,
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
        let opened = AnyPoolOptions::new()
            .max_connections(if backend == Backend::Sqlite { 12 } else { 24 })
            // Nobody looks at an empty page for longer, when a server is away or has too much to do.
            .acquire_timeout(Duration::from_secs(if backend == Backend::Sqlite { 15 } else { 8 }))
            .after_connect(move |connection, _| {
                Box::pin(async move {
                    for statement in connection_setup(backend) {
                        sqlx::query(*statement).execute(&mut *connection).await?;
                    }
                    Ok(())
                })
            })
            // A transaction that the database ended by itself (a full disk does that) still counts on its connection,
            // which could never begin another one: it is closed instead.
            .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
            .connect_with(options.clone())
            .await;
        let pool = match opened {
            // It was tried for a while, as a database may start later than this; then one more time for the reason.
            Err(sqlx::Error::PoolTimedOut) => {
                return Err(options.connect().await.err().unwrap_or(sqlx::Error::PoolTimedOut).into());
            }
            other => other?,
        };
        if backend == Backend::Sqlite {
            sqlx::query("PRAGMA journal_mode = WAL").execute(&pool).await?;
        }
        Ok(Self { pool, backend, writer: Arc::new(Mutex::new(())), told: Arc::default() })
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
        Ok(sqlx::migrate!("./migrations").run(&self.pool).await?)
    }

    /// A connection for reading; never for writing, which would be refused or wait.
    ///
    /// # Errors
    /// When no connection can be had.
    pub async fn read(&self) -> Result<Reader, StoreError> {
        Ok(Reader(self.pool.acquire().await?))
    }

    /// A transaction for writing. On SQLite the callers take turns and each begins as the writer, so that nobody finds
    /// the database locked half-way.
    ///
    /// # Errors
    /// When no connection can be had.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        let waiting = Waiting::for_turn();
        let (transaction, turn) = match self.backend {
            Backend::Sqlite => {
                let turn = Arc::clone(&self.writer).lock_owned().await;
                (self.pool.begin_with("BEGIN IMMEDIATE").await?, Some(turn))
            }
            Backend::Postgres => (self.pool.begin().await?, None),
        };
        waiting.begins();
        Ok(Tx { transaction, _turn: turn, events: Vec::new(), told: Arc::clone(&self.told) })
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
        (self.pool.num_idle(), self.pool.size() as usize)
    }

    /// Waits for the work that is under way and closes the connections.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}

impl Tx {
    /// Makes everything that was done in this transaction last.
    ///
    /// # Errors
    /// When the database cannot; then nothing was done.
    pub async fn commit(self) -> Result<(), StoreError> {
        self.transaction.commit().await?;
        if let Some(hear) = self.told.get()
            && !self.events.is_empty()
        {
            hear(&self.events);
        }
        Ok(())
    }

    /// Keeps an event that was written in this transaction for those who hear of the commit.
    pub fn note(&mut self, event: Event) {
        self.events.push(event);
    }
}

impl Deref for Reader {
    type Target = AnyConnection;
    fn deref(&self) -> &AnyConnection {
        &self.0
    }
}

impl DerefMut for Reader {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        &mut self.0
    }
}

impl Deref for Tx {
    type Target = AnyConnection;
    fn deref(&self) -> &AnyConnection {
        &self.transaction
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        &mut self.transaction
    }
}

impl StoreError {
    /// True when the same may work later, with nothing changed by the one who asked: the database is away or starting,
    /// its disk is full, its folder cannot be written just now.
    #[must_use]
    pub fn passes(&self) -> bool {
        match self {
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
            "PRAGMA cache_size = -4000",
            "PRAGMA temp_store = MEMORY",
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
    let known = CONSTRAINTS.iter().find(|(listed, _)| *listed == columns);
    known.map_or_else(|| columns.to_owned(), |(_, name)| (*name).to_owned())
}

/// The columns of each uniqueness rule that a person can run into, as SQLite lists them, and the rule's name.
const CONSTRAINTS: &[(&str, &str)] = &[
    ("person.email_folded", "person_email_unique"),
    ("organisation.name_folded", "organisation_name_unique"),
    (
        "role_grant.person_id, role_grant.role, role_grant.scope_kind, role_grant.scope_id",
        "role_grant_unique",
    ),
    ("site.pilot_id, site.name_folded", "site_name_unique"),
    ("me_too.comment_id, me_too.person_id", "me_too_once"),
    ("report.comment_id, report.person_id", "report_once"),
    ("response.comment_id", "response_once"),
    ("challenge.number", "challenge_number_unique"),
    ("mail.event_id, mail.address, mail.kind", "mail_once"),
    ("pseudonym.subject_kind, pseudonym.subject_id, pseudonym.name", "pseudonym_name_unique"),
    ("pseudonym.subject_kind, pseudonym.subject_id, pseudonym.person_mark", "pseudonym_person_unique"),
    ("pilot.proposal_id", "pilot_proposal_unique"),
    (
        "use_case_request.use_case_id, use_case_request.agency_id, use_case_request.challenge_id",
        "use_case_request_unique",
    ),
    ("saved_search.person_id, saved_search.query", "saved_search_unique"),
];
