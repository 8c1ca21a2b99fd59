//! One function per thing that a person does: load, decide (`domain`), save, put the event into the outbox, all in one
//! transaction. What happens after (index, mail) follows the outbox in `jobs`.

pub mod agencies;
pub mod attachments;
pub mod challenges;
pub mod comments;
pub mod demo;
pub mod desks;
pub mod follows;
pub mod home;
pub mod import;
pub mod moderation;
pub mod organisations;
pub mod people;
pub mod pilots;
pub mod proposals;
pub mod questions;
pub mod search;
pub mod selection;
pub mod settings;
pub mod use_cases;

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

impl App {
    /// The present moment.
    #[must_use]
    pub fn now(&self) -> UnixMillis {
        self.clock.now()
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
        let event =
            Event { id: self.clock.new_id(), kind: kind.to_owned(), subject, payload, at: self.now() };
        store::events::insert(tx, &event).await?;
        Ok(event.id)
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

/// The person belongs to the organisation.
///
/// # Errors
/// `Forbidden` when they do not.
pub fn require_member(actor: &Actor, organisation: &Id) -> Result<(), AppError> {
    if actor.is_member_of(organisation) { Ok(()) } else { Err(AppError::Forbidden("error-not-a-member")) }
}
