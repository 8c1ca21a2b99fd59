//! Writes that share a commit on SQLite, where each commit waits for the disk.
//!
//! The first of a crowd opens a transaction and leaves it open when its own work is done; those who wait for their turn
//! go on in it, one after the other, each in a savepoint of its own. Behind them in the same queue stands the end of the
//! group: one commit, after which all of them are answered. Nobody waits for more company: a writer who is alone commits
//! at once.

use std::sync::{Arc, OnceLock};

use sqlx::{Any, AnyConnection, AnyPool, Transaction};
use tokio::sync::{OwnedMappedMutexGuard, oneshot};

use super::{OnCommit, StoreError, Turn};
use crate::domain::events::Event;

/// A transaction that several share. Dropped before its end, it leaves no trace of any of them.
pub(super) struct Group {
    transaction: Transaction<'static, Any>,
    /// A member has begun. When another one comes and it has not ended, it is gone, and what it did is undone.
    busy: bool,
    events: Vec<Event>,
    answers: Vec<oneshot::Sender<Outcome>>,
}

type Outcome = Result<(), Arc<sqlx::Error>>;

impl Group {
    /// Opens the transaction.
    pub(super) async fn open(pool: &AnyPool) -> Result<Self, StoreError> {
        let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
        // When the disk is full, SQLite gives up a transaction by itself, and what follows would go into a new one. The
        // first savepoint is gone then, and its end tells.
        run(&mut transaction, "SAVEPOINT everyone").await?;
        Ok(Self { transaction, busy: false, events: Vec::new(), answers: Vec::new() })
    }

    /// Begins the work of one member.
    pub(super) async fn begin(&mut self) -> Result<(), StoreError> {
        self.mend().await;
        self.busy = true;
        Ok(run(&mut self.transaction, "SAVEPOINT member").await?)
    }

    pub(super) fn connection(&self) -> &AnyConnection {
        &self.transaction
    }

    pub(super) fn connection_mut(&mut self) -> &mut AnyConnection {
        &mut self.transaction
    }

    /// Undoes what a member left that did not end. One that was stopped before its savepoint, or right after it was
    /// released, has none; then there is nothing to undo, or it was done.
    async fn mend(&mut self) {
        if std::mem::take(&mut self.busy) && run(&mut self.transaction, "ROLLBACK TO member").await.is_ok() {
            run(&mut self.transaction, "RELEASE member").await.ok();
        }
    }

    async fn commit(mut self) -> (Outcome, Vec<Event>, Vec<oneshot::Sender<Outcome>>) {
        self.mend().await;
        let done = match run(&mut self.transaction, "RELEASE everyone").await {
            Ok(()) => self.transaction.commit().await,
            Err(error) => Err(error),
        };
        (done.map_err(Arc::new), self.events, self.answers)
    }
}

/// Ends the work of a member and waits until the group is on the disk.
pub(super) async fn share(
    mut member: OwnedMappedMutexGuard<Option<Group>, Group>,
    events: Vec<Event>,
) -> Result<(), StoreError> {
    run(&mut member.transaction, "RELEASE member")
        .await
        .map_err(|error| StoreError::Group(Arc::new(error)))?;
    let (answer, answered) = oneshot::channel();
    member.busy = false;
    member.events.extend(events);
    member.answers.push(answer);
    drop(member);
    let gone = || Err(Arc::new(sqlx::Error::WorkerCrashed));
    answered.await.unwrap_or_else(|_| gone()).map_err(StoreError::Group)
}

/// Commits the group that whoever has the turn finds, if there is one, tells of its events and answers its members. Must run to
/// its end once it has begun.
pub(super) async fn end(turn: &mut Turn, told: &OnceLock<OnCommit>) {
    let Some(group) = turn.take() else { return };
    let (done, events, answers) = group.commit().await;
    if done.is_ok()
        && !events.is_empty()
        && let Some(hear) = told.get()
    {
        hear(&events);
    }
    for answer in answers {
        // One who is gone needs no answer.
        answer.send(done.clone()).ok();
    }
}

/// The turn, after the group in it has ended. The end does not stop half way when whoever waits for it does.
pub(super) async fn settled(mut turn: Turn, told: Arc<OnceLock<OnCommit>>) -> Result<Turn, StoreError> {
    let ending = tokio::spawn(async move {
        end(&mut turn, &told).await;
        turn
    });
    ending.await.map_err(|_| StoreError::Database(sqlx::Error::WorkerCrashed))
}

async fn run(connection: &mut AnyConnection, statement: &'static str) -> Result<(), sqlx::Error> {
    sqlx::query(statement).execute(connection).await.map(|_| ())
}
