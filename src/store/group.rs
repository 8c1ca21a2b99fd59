//! Writes that share a commit on SQLite, where each commit waits for the disk.
//!
//! The first of a crowd opens a transaction and leaves it open when its own work is done; those who wait for their turn
//! go on in it, one after the other, each in a savepoint of its own. Behind them in the same queue stands the end of the
//! group: what all of them tell goes into the outbox in one go, then one commit, after which all of them are answered.
//! Nobody waits for more company: a writer who is alone commits at once.
//!
//! When the disk is full, SQLite gives up the whole transaction by itself, and what follows would go into a new one. So no
//! savepoint is released before the end: the first one, around everyone, is gone then, the end fails, and nothing lasts
//! of anybody.

use std::sync::{Arc, OnceLock};

use sqlx::{Any, AnyConnection, AnyPool, Transaction};
use tokio::sync::{OwnedMappedMutexGuard, oneshot};

use super::{OnCommit, StoreError, Turn, events};
use crate::domain::events::Event;

/// A transaction that several share. Dropped before its end, it leaves no trace of any of them.
pub(super) struct Group {
    transaction: Transaction<'static, Any>,
    /// A member is at work in its savepoint. When another one comes and it has not ended, it is gone, and what it did is
    /// undone.
    busy: bool,
    /// How many members there were. Each savepoint has a number of its own, so that none is taken for another.
    number: u64,
    events: Vec<Event>,
    answers: Vec<oneshot::Sender<Outcome>>,
}

type Outcome = Result<(), Arc<StoreError>>;

impl Group {
    /// Opens the transaction.
    pub(super) async fn open(pool: &AnyPool) -> Result<Self, StoreError> {
        let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
        run(&mut transaction, "SAVEPOINT everyone").await?;
        Ok(Self { transaction, busy: false, number: 0, events: Vec::new(), answers: Vec::new() })
    }

    /// Begins the work of one member.
    pub(super) async fn begin(&mut self) -> Result<(), StoreError> {
        self.mend().await;
        self.number += 1;
        // From here on it may be stopped at any moment: before the savepoint is there, and after.
        self.busy = true;
        Ok(run_new(&mut self.transaction, format!("SAVEPOINT member_{}", self.number)).await?)
    }

    pub(super) fn connection(&self) -> &AnyConnection {
        &self.transaction
    }

    pub(super) fn connection_mut(&mut self) -> &mut AnyConnection {
        &mut self.transaction
    }

    /// Undoes what a member left that did not end. One that was stopped before its savepoint has none, and nothing to
    /// undo.
    async fn mend(&mut self) {
        if self.busy {
            self.busy = false;
            let undo = format!("ROLLBACK TO member_{0}; RELEASE member_{0}", self.number);
            run_new(&mut self.transaction, undo).await.ok();
        }
    }

    async fn commit(mut self) -> (Outcome, Vec<Event>, Vec<oneshot::Sender<Outcome>>) {
        let done = match self.finish().await {
            Ok(()) => self.transaction.commit().await.map_err(StoreError::from),
            Err(error) => Err(error),
        };
        (done.map_err(Arc::new), self.events, self.answers)
    }

    async fn finish(&mut self) -> Result<(), StoreError> {
        self.mend().await;
        for statement in events::insertion(&self.events)? {
            statement.run(&mut self.transaction).await?;
        }
        Ok(run(&mut self.transaction, "RELEASE everyone").await?)
    }
}

/// Ends the work of a member and waits until the group is on the disk.
pub(super) async fn share(
    mut member: OwnedMappedMutexGuard<Option<Group>, Group>,
    events: Vec<Event>,
) -> Result<(), StoreError> {
    let (answer, answered) = oneshot::channel();
    member.busy = false;
    member.events.extend(events);
    member.answers.push(answer);
    drop(member);
    let gone = || Err(Arc::new(StoreError::Database(sqlx::Error::WorkerCrashed)));
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

/// Runs steps that are written for this moment. They are made of constants and numbers only.
async fn run_new(connection: &mut AnyConnection, steps: String) -> Result<(), sqlx::Error> {
    sqlx::query(sqlx::AssertSqlSafe(steps)).persistent(false).execute(connection).await.map(|_| ())
}
