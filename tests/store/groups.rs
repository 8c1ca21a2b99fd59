//! Writes that share a commit: each stands or falls alone, and nobody is told before the disk has it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use pilotage::clock::Id;
use pilotage::domain::events::{Event, Payload};
use pilotage::domain::{Kind, Subject};
use pilotage::store::people::Person;
use pilotage::store::{self, Backend, Db, StoreError, Tx};

use super::world::{World, assert_unique};

async fn insert(db: &Db, person: &Person) -> Result<(), StoreError> {
    let mut tx = db.write_grouped().await?;
    store::people::insert(&mut tx, person).await?;
    tx.commit().await
}

async fn exists(world: &World, person: &Id) -> bool {
    let mut reader = world.db.read().await.unwrap();
    store::people::find(&mut reader, person).await.unwrap().is_some()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_answered_is_there_and_each_failure_is_its_own() {
    const ROUNDS: usize = 12;
    let world = Arc::new(World::open().await);
    let taken = world.person("Taken");
    insert(&world.db, &taken).await.unwrap();
    let tasks: Vec<_> = (0..32)
        .map(|writer| {
            let (world, taken) = (Arc::clone(&world), taken.clone());
            tokio::spawn(async move {
                let mut done = Vec::new();
                for round in 0..ROUNDS {
                    let mut person = world.person("Fine");
                    match (writer + round) % 4 {
                        // The address is somebody else's.
                        0 => {
                            person.email = taken.email.to_uppercase();
                            assert_unique(insert(&world.db, &person).await, "person_email_unique");
                            assert!(!exists(&world, &person.id).await);
                        }
                        // Given up half-way.
                        1 => {
                            let mut tx = world.db.write_grouped().await.unwrap();
                            store::people::insert(&mut tx, &person).await.unwrap();
                            drop(tx);
                            assert!(!exists(&world, &person.id).await);
                        }
                        // Alone, among the groups.
                        2 => {
                            let mut tx = world.db.write().await.unwrap();
                            store::people::insert(&mut tx, &person).await.unwrap();
                            tx.commit().await.unwrap();
                            assert!(exists(&world, &person.id).await);
                            done.push(person.id);
                        }
                        _ => {
                            insert(&world.db, &person).await.unwrap();
                            assert!(
                                exists(&world, &person.id).await,
                                "it was answered before it could be read"
                            );
                            done.push(person.id);
                        }
                    }
                }
                done
            })
        })
        .collect();
    let mut done = 1;
    for task in tasks {
        done += task.await.unwrap().len();
    }
    let all = world.read(async |connection| store::people::count_matching(connection, "").await).await;
    assert_eq!(all, done as i64, "what was refused or given up left no trace");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_crowd_waits_for_the_disk_a_few_times_and_a_single_writer_for_nobody() {
    let world = Arc::new(World::open().await);
    if world.db.backend() == Backend::Postgres {
        return;
    }
    // While one writes alone, a crowd comes together; it goes in few commits.
    let commits = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&commits);
    world.db.on_commit(Box::new(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
    }));
    let alone = world.db.write().await.unwrap();
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let world = Arc::clone(&world);
            tokio::spawn(async move {
                let mut tx = world.db.write_grouped().await.unwrap();
                emit(&world, &mut tx).await;
                tx.commit().await.unwrap();
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(300)).await;
    alone.commit().await.unwrap();
    for task in tasks {
        task.await.unwrap();
    }
    let crowd = commits.load(Ordering::SeqCst);
    assert!((1..=4).contains(&crowd), "{crowd} commits for 64 writers who waited together");
    let events = world.read(async |connection| store::events::list_after(connection, "", 100).await).await;
    assert_eq!(events.len(), 64);
    for _ in 0..3 {
        let mut tx = world.db.write_grouped().await.unwrap();
        emit(&world, &mut tx).await;
        tokio::time::timeout(Duration::from_secs(10), tx.commit()).await.unwrap().unwrap();
    }
    assert_eq!(commits.load(Ordering::SeqCst), crowd + 3);
}

async fn emit(world: &World, tx: &mut Tx) {
    let event = Event {
        id: world.id(),
        kind: "comment-posted".to_owned(),
        subject: Subject::new(Kind::Comment, world.id()),
        payload: Payload::quiet(),
        at: world.clock.now(),
    };
    tx.emit(event).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_member_that_is_stopped_takes_nobody_with_it() {
    let world = Arc::new(World::open().await);
    for round in 0..20_u64 {
        let people: Vec<Person> = (0..12).map(|number| world.person(&format!("{round} {number}"))).collect();
        let tasks: Vec<_> = people
            .iter()
            .map(|person| {
                let (db, person) = (world.db.clone(), person.clone());
                tokio::spawn(async move { insert(&db, &person).await })
            })
            .collect();
        tokio::time::sleep(Duration::from_micros(150 * round)).await;
        for task in tasks.iter().step_by(3) {
            task.abort();
        }
        for (number, task) in tasks.into_iter().enumerate() {
            match task.await {
                Ok(done) => {
                    done.unwrap();
                    assert!(exists(&world, &people[number].id).await);
                }
                Err(stopped) => assert!(stopped.is_cancelled() && number % 3 == 0),
            }
        }
    }
    let kept = world.someone("Kept").await;
    assert!(exists(&world, &kept).await, "and the turn is free");
}

#[tokio::test]
async fn closing_waits_for_the_group() {
    let world = World::open().await;
    let person = world.person("Rahima");
    let mut tx = world.db.write_grouped().await.unwrap();
    store::people::insert(&mut tx, &person).await.unwrap();
    let (done, ()) = tokio::join!(tx.commit(), world.db.close());
    done.unwrap();
    let again = Db::open(world.database.url()).await.unwrap();
    let mut reader = again.read().await.unwrap();
    assert!(store::people::find(&mut reader, &person.id).await.unwrap().is_some());
}

#[tokio::test]
async fn what_others_of_the_group_wrote_is_seen_and_rests_on_the_same_commit() {
    let world = World::open().await;
    let person = world.person("Rahima");
    let mut first = world.db.write_grouped().await.unwrap();
    store::people::insert(&mut first, &person).await.unwrap();
    let (first, second) = tokio::join!(first.commit(), async {
        let mut tx = world.db.write_grouped().await?;
        let seen = store::people::find(&mut tx, &person.id).await?.is_some();
        tx.commit().await?;
        Ok::<bool, StoreError>(seen)
    });
    first.unwrap();
    let seen = second.unwrap();
    assert!(exists(&world, &person.id).await);
    assert!(seen || world.db.backend() == Backend::Postgres);
}

#[tokio::test]
async fn when_the_database_gives_up_the_transaction_nothing_lasts_of_anybody() {
    let world = World::open().await;
    if world.db.backend() == Backend::Postgres {
        return;
    }
    let [before, after] = ["Before", "After"].map(|name| world.person(name));
    let alone = world.db.write().await.unwrap();
    let (before_done, (), after_done, ()) = tokio::join!(
        insert(&world.db, &before),
        async {
            let mut tx = world.db.write_grouped().await.unwrap();
            // As SQLite does by itself when the disk is full.
            sqlx::query("ROLLBACK").execute(&mut *tx).await.unwrap();
        },
        insert(&world.db, &after),
        async { drop(alone) },
    );
    assert!(before_done.is_err() && after_done.is_err());
    assert!(!exists(&world, &before.id).await && !exists(&world, &after.id).await);
    insert(&world.db, &after).await.unwrap();
    assert!(exists(&world, &after.id).await);
}
