//! Writes that are ready before it is their turn: all of each or nothing, each with its own answer, whoever is beside it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use pilotage::clock::Id;
use pilotage::domain::events::{Event, Payload};
use pilotage::domain::{Kind, Subject};
use pilotage::store::comments::Comment;
use pilotage::store::{self, Ready, StoreError};

use super::world::{BEGIN, World, assert_foreign, assert_unique, texts};

fn event(world: &World, of: &Id) -> Event {
    Event {
        id: world.id(),
        kind: "comment-posted".to_owned(),
        subject: Subject::new(Kind::Comment, of.clone()),
        payload: Payload::quiet(),
        at: BEGIN,
    }
}

fn posted(world: &World, comment: &Comment) -> Ready {
    let mut ready = Ready::default().with(store::comments::insertion(comment));
    ready.tell(event(world, &comment.id));
    ready
}

async fn is_there(world: &World, comment: &Id) -> bool {
    world.read(async |connection| store::comments::find(connection, comment).await).await.is_some()
}

async fn told(world: &World) -> Vec<Event> {
    world.read(async |connection| store::events::list_after(connection, "", 10_000).await).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn each_of_a_crowd_gets_its_own_answer() {
    const ROUNDS: usize = 10;
    let world = Arc::new(World::open().await);
    let scene = world.scene().await;
    let heard = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&heard);
    world.db.on_commit(Box::new(move |events| {
        counted.fetch_add(events.len(), Ordering::SeqCst);
    }));
    let people = world.people(48).await;
    let first = world.comment(&scene.subject(), Some(&scene.agency), &scene.citizen);
    world.db.put(posted(&world, &first)).await.unwrap();
    let tasks: Vec<_> = people
        .into_iter()
        .enumerate()
        .map(|(writer, person)| {
            let (world, first) = (Arc::clone(&world), first.clone());
            let (subject, agency) = (scene.subject(), scene.agency.clone());
            tokio::spawn(async move {
                let mut done = 0;
                for round in 0..ROUNDS {
                    let mut comment = world.comment(&subject, Some(&agency), &person);
                    match (writer + round) % 8 {
                        // The same form a second time.
                        0 => {
                            comment.id = first.id.clone();
                            assert_unique(world.db.put(posted(&world, &comment)).await, "comment_pkey");
                        }
                        // By nobody, and what came before in the same write is undone.
                        1 => {
                            let mut other = world.comment(&subject, Some(&agency), &person);
                            other.author_id = Some(world.id());
                            let both = posted(&world, &comment).with(store::comments::insertion(&other));
                            assert_foreign(world.db.put(both).await);
                            assert!(!is_there(&world, &comment.id).await);
                        }
                        // In a transaction and in a group, among them.
                        2 => {
                            world
                                .write(async |tx| store::comments::insert(tx, &comment).await)
                                .await
                                .unwrap();
                            assert!(is_there(&world, &comment.id).await);
                        }
                        3 => {
                            let mut tx = world.db.write_grouped().await.unwrap();
                            store::comments::insert(&mut tx, &comment).await.unwrap();
                            tx.emit(event(&world, &comment.id)).await.unwrap();
                            tx.commit().await.unwrap();
                            assert!(is_there(&world, &comment.id).await);
                            done += 1;
                        }
                        _ => {
                            world.db.put(posted(&world, &comment)).await.unwrap();
                            assert!(is_there(&world, &comment.id).await);
                            done += 1;
                        }
                    }
                }
                done
            })
        })
        .collect();
    let mut done = 1;
    for task in tasks {
        done += task.await.unwrap();
    }
    let told = told(&world).await;
    assert_eq!(told.len(), done, "an event for each voice that was answered with success, and no other");
    for event in &told {
        assert!(is_there(&world, &event.subject.id).await);
    }
    assert_eq!(heard.load(Ordering::SeqCst), done, "whoever hears of commits heard of each once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_who_is_gone_leaves_all_or_nothing() {
    let world = Arc::new(World::open().await);
    let scene = world.scene().await;
    for round in 0..20_u64 {
        let comments: Vec<Comment> =
            (0..12).map(|_| world.comment(&scene.subject(), Some(&scene.agency), &scene.citizen)).collect();
        let tasks: Vec<_> = comments
            .iter()
            .map(|comment| {
                let (db, ready) = (world.db.clone(), posted(&world, comment));
                tokio::spawn(async move { db.put(ready).await })
            })
            .collect();
        tokio::time::sleep(Duration::from_micros(100 * round)).await;
        for task in tasks.iter().step_by(3) {
            task.abort();
        }
        for (number, task) in tasks.into_iter().enumerate() {
            match task.await {
                Ok(done) => {
                    done.unwrap();
                    assert!(is_there(&world, &comments[number].id).await);
                }
                Err(stopped) => assert!(stopped.is_cancelled() && number % 3 == 0),
            }
        }
    }
    let last = world.comment(&scene.subject(), Some(&scene.agency), &scene.citizen);
    world.db.put(posted(&world, &last)).await.unwrap();
    let all =
        world.read(async |connection| store::comments::count(connection, &scene.subject()).await).await.shown;
    assert_eq!(
        told(&world).await.len() as i64,
        all,
        "no voice without its event, no event without its voice"
    );
}

#[tokio::test]
async fn every_text_arrives_as_it_was_written() {
    let world = World::open().await;
    let scene = world.scene().await;
    let money = ["costs $1 and $22", "'; DROP TABLE comment; --", "?1 $a ;"].map(str::to_owned);
    let mut tasks = Vec::new();
    let mut comments = Vec::new();
    for text in texts().into_iter().chain(money) {
        let own = world.comment(&scene.subject(), Some(&scene.agency), &scene.citizen);
        comments.push(Comment { text, ..own });
    }
    for comment in &comments {
        tasks.push(world.db.put(posted(&world, comment)));
    }
    for done in super::world::at_once(tasks).await {
        done.unwrap();
    }
    for comment in &comments {
        let found = world.read(async |connection| store::comments::find(connection, &comment.id).await).await;
        assert_eq!(found.unwrap().text, comment.text);
    }
}

#[tokio::test]
async fn me_too_a_second_time_and_a_follow_a_second_time() -> Result<(), StoreError> {
    let world = World::open().await;
    let scene = world.scene().await;
    let comment = world.comment(&scene.subject(), Some(&scene.agency), &scene.officer);
    world.db.put(posted(&world, &comment)).await?;
    let me_too =
        || Ready::default().with(store::comments::me_too_insertion(&comment.id, &scene.citizen, BEGIN));
    world.db.put(me_too()).await?;
    assert_unique(world.db.put(me_too()).await, "me_too_once");
    let follow = || Ready::default().with(store::follows::insertion(&scene.citizen, &scene.subject(), BEGIN));
    world.db.put(follow()).await?;
    world.db.put(follow()).await?;
    world.db.put(Ready::default().with(store::follows::deletion(&scene.citizen, &scene.subject()))).await?;
    let follows = world
        .read(async |connection| store::follows::find(connection, &scene.citizen, &scene.subject()).await)
        .await;
    assert!(!follows);
    Ok(())
}
