//! One function per thing that a person does: load, decide (`domain`), save, put the event into the outbox, all in one
//! transaction. What happens after (index, mail) follows the outbox in `jobs`.

pub mod accounts;
pub mod addresses;
pub mod administration;
pub mod agencies;
pub mod agreements;
pub mod attachments;
pub mod backup;
pub mod calendars;
pub mod challenges;
pub mod changes;
pub mod comments;
pub mod copying;
pub mod demo;
pub mod desks;
pub mod evaluation_file;
pub mod evidence;
pub mod evidence_file;
pub mod feeds;
pub mod follows;
pub mod home;
pub mod import;
pub mod invitations;
pub mod milestones;
pub mod moderation;
pub mod notices;
pub mod observations;
pub mod operations;
pub mod organisations;
pub mod panels;
pub mod passports;
pub mod passwords;
pub mod people;
pub mod pilots;
pub mod proposals;
pub mod pseudonyms;
pub mod questions;
pub mod reading;
pub mod roles;
pub mod seal;
pub mod search;
pub mod second_factor;
pub mod selection;
pub mod services;
pub mod settings;
pub mod standstill;
pub mod tokens;
pub mod use_cases;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use search_index::SearchIndex;

use crate::clock::{Clock, Id, UnixMillis};
use crate::config::Config;
use crate::domain::events::{Event, Payload, RecordEntry};
use crate::domain::people::{Actor, Role};
use crate::domain::{Refusal, Refusals, Subject};
use crate::language::Languages;
use crate::store::{self, Db, StoreError, Tx};

/// Everything that an action may use. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub clock: Clock,
    pub config: Arc<Config>,
    pub languages: Languages,
    /// What people find things with. Only `app::search` and the job that follows the outbox use it.
    pub search: SearchIndex,
    /// What has changed, for whoever keeps something in memory.
    pub changes: changes::Changes,
    /// The events of the last while that the index has.
    pub indexed: changes::Indexed,
    /// Where somebody waits whose last voice is still being written.
    pub one_at_a_time: OneAtATime,
    /// What is remembered of observations, and never written down.
    pub observed: observations::memory::Memory,
}

/// Why an action was not done.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The rules say no, in words that a person can act on.
    #[error("refused: {0:?}")]
    Refused(Refusals),
    /// There is no such thing, or this person must not know that there is.
    #[error("there is no such thing")]
    NotFound,
    /// It was there and was taken away.
    #[error("it was taken away")]
    Gone,
    #[error("somebody has to sign in first")]
    SignInNeeded,
    /// The role is right, but the second factor was not shown in this session.
    #[error("the second factor is missing")]
    SecondFactorNeeded,
    /// The message of the locale files that says why.
    #[error("forbidden: {0}")]
    Forbidden(&'static str),
    /// Somebody else changed it since it was read.
    #[error("somebody else changed it meanwhile")]
    Conflict,
    #[error("too many at once")]
    TooMany,
    #[error(transparent)]
    Store(StoreError),
    #[error("{0}")]
    Internal(String),
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Changed => Self::Conflict,
            other => Self::Store(other),
        }
    }
}

impl From<Refusals> for AppError {
    fn from(refusals: Refusals) -> Self {
        Self::Refused(refusals)
    }
}

impl From<Refusal> for AppError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(vec![refusal])
    }
}

/// Why the application cannot start.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error(transparent)]
    Config(#[from] crate::config::ConfigError),
    #[error("the database {place} cannot be opened or brought up to date: {cause}")]
    Store {
        /// The file, or the server without what signs in to it.
        place: String,
        cause: StoreError,
    },
    #[error(transparent)]
    Language(#[from] crate::language::LanguageError),
    #[error("the search index cannot be opened: {0}")]
    Search(#[from] search_index::IndexError),
}

/// What a command needs of the search index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Index {
    /// The one in the data folder, which only one process at a time can hold.
    Kept,
    /// None: what the command changes is found once a server follows the outbox, now or at its next start.
    Unused,
}

/// Lets each person do one thing after the other on this server. Cheap to clone.
#[derive(Clone)]
pub struct OneAtATime(Arc<[tokio::sync::Mutex<()>]>);

impl Default for OneAtATime {
    fn default() -> Self {
        // Few meet whose ids fall together, and these only wait for each other.
        Self((0..4_096).map(|_| tokio::sync::Mutex::default()).collect())
    }
}

impl OneAtATime {
    /// Waits until nothing else of this person is under way; it is then, until the guard is dropped.
    pub async fn of(&self, person: &Id) -> tokio::sync::MutexGuard<'_, ()> {
        let mut hasher = DefaultHasher::new();
        person.hash(&mut hasher);
        let place = usize::try_from(hasher.finish()).unwrap_or_default() % self.0.len();
        self.0[place].lock().await
    }
}

impl App {
    /// Opens everything that the settings name: the key, the database (brought up to date), the languages.
    ///
    /// # Errors
    /// What cannot be opened, in a line that an operator can act on.
    pub async fn open(mut config: Config, clock: Clock, index: Index) -> Result<Self, OpenError> {
        config.settle_secret_key(clock.random_bytes())?;
        let failed = |cause| OpenError::Store { place: config.database_place(), cause };
        let db = Db::open(&config.database_url).await.map_err(failed)?;
        db.migrate().await.map_err(failed)?;
        let search = match index {
            Index::Kept => search::open(&config.data_dir.join("index"))?,
            Index::Unused => SearchIndex::in_memory(search_index::Options::default())?,
        };
        let changes = changes::Changes::start(&db).await.map_err(failed)?;
        Ok(Self {
            db,
            clock,
            config: Arc::new(config),
            languages: Languages::load()?,
            search,
            changes,
            indexed: changes::Indexed::default(),
            one_at_a_time: OneAtATime::default(),
            observed: observations::memory::Memory::default(),
        })
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> UnixMillis {
        self.clock.now()
    }

    /// Something that happens now.
    #[must_use]
    pub fn event(&self, kind: &str, subject: Subject, payload: Payload) -> Event {
        // Readers of the outbox go by its ids: an event must not sort before what they have read, even when the
        // machine's clock was set back since.
        let id = self.clock.new_id_after(&self.changes.newest());
        Event { id, kind: kind.to_owned(), subject, payload, at: self.now() }
    }

    /// Puts what happened into the outbox.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn emit(
        &self,
        tx: &mut Tx,
        kind: &str,
        subject: Subject,
        payload: Payload,
    ) -> Result<Id, StoreError> {
        let event = self.event(kind, subject, payload);
        let id = event.id.clone();
        tx.emit(event).await?;
        Ok(id)
    }

    /// Puts a decision on the public record. The payload must hold no personal data.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn put_on_record(
        &self,
        tx: &mut Tx,
        kind: &str,
        subject: Subject,
        agency_id: Option<&Id>,
        role: Role,
        payload: serde_json::Value,
    ) -> Result<(), StoreError> {
        let entry = RecordEntry {
            id: self.clock.new_id(),
            kind: kind.to_owned(),
            subject,
            agency_id: agency_id.cloned(),
            actor_role: role.as_str().to_owned(),
            payload,
            at: self.now(),
        };
        store::events::insert_record(tx, &entry).await
    }
}

/// The person has one of these roles for the agency, and a second factor if the role decides over others. Returns the
/// first of the roles that they have.
///
/// # Errors
/// `Forbidden` without the role, `SecondFactorNeeded` without the factor.
pub fn require_role(actor: &Actor, agency: &Id, roles: &[Role]) -> Result<Role, AppError> {
    let role = roles
        .iter()
        .copied()
        .find(|role| actor.serves(agency, &[*role]))
        .ok_or(AppError::Forbidden("error-role-missing"))?;
    if role.is_privileged() && !actor.second_factor {
        return Err(AppError::SecondFactorNeeded);
    }
    Ok(role)
}

/// The person is an administrator of the platform who has shown their second factor.
///
/// # Errors
/// `Forbidden` without the role, `SecondFactorNeeded` without the factor.
pub fn require_administrator(actor: &Actor) -> Result<(), AppError> {
    if !actor.is_administrator() {
        return Err(AppError::Forbidden("error-role-missing"));
    }
    if actor.second_factor { Ok(()) } else { Err(AppError::SecondFactorNeeded) }
}

/// As [`require_role`], and administrators of the platform may do it too. Returns the role that it is done in.
///
/// # Errors
/// `Forbidden` without the role, `SecondFactorNeeded` without the factor.
pub fn require_role_or_administrator(actor: &Actor, agency: &Id, roles: &[Role]) -> Result<Role, AppError> {
    if actor.is_administrator() {
        require_administrator(actor)?;
        return Ok(Role::PlatformAdmin);
    }
    require_role(actor, agency, roles)
}

/// The person belongs to the organisation.
///
/// # Errors
/// `Forbidden` when they do not.
pub fn require_member(actor: &Actor, organisation: &Id) -> Result<(), AppError> {
    if actor.is_member_of(organisation) { Ok(()) } else { Err(AppError::Forbidden("error-not-a-member")) }
}
