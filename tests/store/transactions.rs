//! What `Db` promises about transactions: whole or not at all, each in its turn, seen only when done.

use std::sync::Arc;

use pilotage::clock::Id;
use pilotage::store::{self, Backend, Db};

use super::world::{World, assert_unique, at_once};

async fn exists(world: &World, person: &Id) -> bool {
    world.read(async |connection| store::people::find(connection, person).await).await.is_some()
}

#[tokio::test]
async fn what_is_not_committed_leaves_no_trace() {
    let world = World::open().await;
    let (kept, lost) = (world.person("Kept"), world.person("Lost"));
    let mut tx = world.db.write().await.unwrap();
    store::people::insert(&mut tx, &lost).await.unwrap();
    drop(tx);
    world.write(async |tx| store::people::insert(tx, &kept).await).await.unwrap();
    assert!(exists(&world, &kept.id).await && !exists(&world, &lost.id).await);
}

#[tokio::test]
async fn one_refused_line_undoes_the_whole_transaction() {
    let world = World::open().await;
    let (first, mut second) = (world.person("First"), world.person("Second"));
    second.email = first.email.to_uppercase();
    let result = world
        .write(async |tx| {
            store::people::insert(tx, &first).await?;
            store::people::insert(tx, &second).await
        })
        .await;
    assert_unique(result, "person_email_unique");
    assert!(!exists(&world, &first.id).await && !exists(&world, &second.id).await);
}

#[tokio::test]
async fn nobody_sees_what_is_not_committed() {
    let world = World::open().await;
    let person = world.person("Rahima");
    let mut tx = world.db.write().await.unwrap();
    store::people::insert(&mut tx, &person).await.unwrap();
    assert!(store::people::find(&mut tx, &person.id).await.unwrap().is_some(), "its own words it sees");
    assert!(!exists(&world, &person.id).await);
    tx.commit().await.unwrap();
    assert!(exists(&world, &person.id).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_task_that_is_stopped_half_way_leaves_no_trace_and_no_lock() {
    let world = World::open().await;
    let lost = world.person("Lost");
    let (db, person) = (world.db.clone(), lost.clone());
    let (begun, waits) = tokio::sync::oneshot::channel();
    let task = tokio::spawn(async move {
        let mut tx = db.write().await.unwrap();
        store::people::insert(&mut tx, &person).await.unwrap();
        begun.send(()).unwrap();
        std::future::pending::<()>().await;
    });
    waits.await.unwrap();
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    let kept = world.someone("Kept").await;
    assert!(exists(&world, &kept).await && !exists(&world, &lost.id).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_who_save_the_same_row_take_turns_and_one_wins_each_round() {
    const WRITERS: usize = 16;
    const ROUNDS: usize = 20;
    let world = Arc::new(World::open().await);
    let person = world.someone("Rahima").await;
    let tasks: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let (world, person) = (Arc::clone(&world), person.clone());
            async move {
                let mut won = 0;
                for round in 0..ROUNDS {
                    let read =
                        world.read(async |connection| store::people::find(connection, &person).await).await;
                    let mut mine = read.unwrap();
                    mine.name = format!("{writer} {round}");
                    match world.write(async |tx| store::people::save(tx, &mine).await).await {
                        Ok(()) => won += 1,
                        Err(store::StoreError::Changed) => {}
                        Err(other) => panic!("{other:?}"),
                    }
                }
                won
            }
        })
        .collect();
    let mut won = 0;
    for task in at_once(tasks).await {
        won += task;
    }
    let saved = world.read(async |connection| store::people::find(connection, &person).await).await.unwrap();
    assert_eq!(saved.version, 1 + won, "each save that was answered with success counts, and no other");
    assert!(won >= ROUNDS as i64, "somebody wins each round");
}

#[tokio::test]
async fn a_commit_is_on_the_disk_before_it_is_answered() {
    let world = World::open().await;
    let asked = match world.db.backend() {
        // 2 is FULL: the write-ahead log is synced at each commit.
        Backend::Sqlite => ("PRAGMA synchronous", "2"),
        // What the operator of the server set holds; nobody turns it off for our sessions.
        Backend::Postgres => (
            "SELECT CASE WHEN source IN ('session', 'client', 'user', 'database') THEN 'here' ELSE 'server' END \
             FROM pg_settings WHERE name = 'synchronous_commit'",
            "server",
        ),
    };
    let mut tx = world.db.write().await.unwrap();
    let row = sqlx::query(asked.0).fetch_one(&mut *tx).await.unwrap();
    let found = sqlx::Row::try_get::<i64, _>(&row, 0).map(|number| number.to_string());
    let found = found.or_else(|_| sqlx::Row::try_get::<String, _>(&row, 0)).unwrap();
    assert_eq!(found, asked.1);
}

#[tokio::test]
async fn what_was_committed_is_there_when_it_is_opened_again() {
    let world = World::open().await;
    let person = world.someone("Rahima").await;
    world.db.close().await;
    let again = Db::open(world.database.url()).await.unwrap();
    again.migrate().await.unwrap();
    let mut reader = again.read().await.unwrap();
    assert!(store::people::find(&mut reader, &person).await.unwrap().is_some());
}
