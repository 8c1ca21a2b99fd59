//! The outbox, those who read it, and the record.

use std::slice;

use std::sync::Arc;

use pilotage::clock::{Id, SECOND, UnixMillis};
use pilotage::domain::events::{Event, Payload, RecordEntry};
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::{Backend, Tx};

use super::world::{BEGIN, World, assert_foreign, assert_same, assert_unique, at_once, texts};

fn event(world: &World, text: &str) -> Event {
    let subject = Subject::new(Kind::Challenge, world.id());
    Event {
        id: world.id(),
        kind: "challenge-published".to_owned(),
        payload: Payload::quiet()
            .by(&world.id())
            .tell([world.id(), world.id()])
            .tell_followers_of(subject.clone())
            .text("title", text)
            .message("what", "stage-proof")
            .path(text)
            .also_index(subject.clone()),
        subject,
        at: UnixMillis(i64::MIN),
    }
}

async fn put(world: &World, event: &Event) {
    world.write(async |tx| store::events::insert(tx, event).await).await.unwrap();
}

async fn after(world: &World, position: &str, limit: i64) -> Vec<Id> {
    let events =
        world.read(async |connection| store::events::list_after(connection, position, limit).await).await;
    events.into_iter().map(|event| event.id).collect()
}

#[tokio::test]
async fn an_event_is_read_as_it_was_written() {
    let world = World::open().await;
    let all: Vec<Event> = texts().iter().map(|text| event(&world, text)).collect();
    for event in all.iter().rev() {
        put(&world, event).await;
    }
    let found = world.read(async |connection| store::events::list_after(connection, "", 100).await).await;
    assert_same(&found, &all);
    let again = all[0].clone();
    assert_unique(world.write(async |tx| store::events::insert(tx, &again).await).await, "outbox_pkey");
}

#[tokio::test]
async fn a_reader_walks_in_steps_and_meets_each_event_once() {
    let world = World::open().await;
    let all: Vec<Event> = (0..10).map(|_| event(&world, "x")).collect();
    for event in &all {
        put(&world, event).await;
    }
    let read = async |name: &str| {
        world.read(async |connection| store::events::find_cursor(connection, name).await).await
    };
    assert_eq!(read("walker").await, "");
    let mut met = Vec::new();
    loop {
        let step = after(&world, &read("walker").await, 3).await;
        let Some(last) = step.last() else { break };
        world.write(async |tx| store::events::save_cursor(tx, "walker", last.as_str()).await).await.unwrap();
        met.extend(step);
    }
    assert_eq!(met, all.iter().map(|event| event.id.clone()).collect::<Vec<_>>());
    assert_eq!(read("another").await, "", "each reader has its own place");
    let position = all[6].id.to_string();
    let newest =
        world.read(async |connection| store::search::find_newest_event(connection, &position).await).await;
    assert_eq!(newest, (3, all[9].id.to_string()));
    let none = world
        .read(async |connection| store::search::find_newest_event(connection, all[9].id.as_str()).await)
        .await;
    assert_eq!(none, (0, String::new()));
}

#[tokio::test]
async fn an_event_goes_with_its_transaction() {
    let world = World::open().await;
    let (lost, kept) = (event(&world, "lost"), event(&world, "kept"));
    let mut tx = world.db.write().await.unwrap();
    store::events::insert(&mut tx, &lost).await.unwrap();
    drop(tx);
    put(&world, &kept).await;
    assert_eq!(after(&world, "", 9).await, [kept.id]);
}

/// On PostgreSQL a transaction can begin first and end last: whoever looks back over the last seconds still meets its
/// events, in their place. On SQLite writers take turns, so that this cannot happen.
#[tokio::test]
async fn what_becomes_visible_late_is_met_by_whoever_looks_back() {
    let world = World::open().await;
    let early = event(&world, "early");
    let mut slow: Tx = world.db.write().await.unwrap();
    store::events::insert(&mut slow, &early).await.unwrap();
    world.clock.advance(SECOND);
    let late = event(&world, "late");
    match world.db.backend() {
        Backend::Postgres => {
            put(&world, &late).await;
            assert_eq!(after(&world, "", 9).await, slice::from_ref(&late.id), "the slow one is not seen yet");
            slow.commit().await.unwrap();
        }
        Backend::Sqlite => {
            let waiting = tokio::time::timeout(std::time::Duration::from_millis(200), world.db.write()).await;
            assert!(waiting.is_err(), "nobody writes beside the slow one");
            slow.commit().await.unwrap();
            put(&world, &late).await;
        }
    }
    assert!(after(&world, late.id.as_str(), 9).await.is_empty(), "one who only looks ahead would miss it");
    assert_eq!(after(&world, "", 9).await, [early.id, late.id]);
}

#[tokio::test]
async fn sixteen_writers_lose_no_event_and_readers_see_only_whole_transactions() {
    let world = Arc::new(World::open().await);
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let world = Arc::clone(&world);
            async move {
                let mut ids = Vec::new();
                for _ in 0..6 {
                    let pair = [event(&world, "a"), event(&world, "b")];
                    world
                        .write(async |tx| {
                            store::events::insert(tx, &pair[0]).await?;
                            store::events::insert(tx, &pair[1]).await
                        })
                        .await
                        .unwrap();
                    let seen = after(&world, "", 1_000).await;
                    assert_eq!(seen.len() % 2, 0, "half a transaction was seen");
                    assert!(pair.iter().all(|event| seen.contains(&event.id)), "one's own commit is seen");
                    ids.extend(pair.map(|event| event.id));
                }
                ids
            }
        })
        .collect();
    let mut written = Vec::new();
    for task in at_once(tasks).await {
        written.extend(task);
    }
    written.sort();
    assert_eq!(after(&world, "", 1_000).await, written);
}

#[tokio::test]
async fn the_record_keeps_decisions_in_their_order() {
    let world = World::open().await;
    let scene = world.scene().await;
    let subject = scene.subject();
    let all: Vec<RecordEntry> = texts()
        .into_iter()
        .map(|text| RecordEntry {
            id: world.id(),
            kind: text.chars().take(50).collect(),
            subject: subject.clone(),
            agency_id: Some(scene.agency.clone()),
            actor_role: "senior_owner".to_owned(),
            payload: serde_json::json!({ "reason": text, "numbers": [i64::MAX, -1, 0.5], "none": null }),
            at: BEGIN,
        })
        .collect();
    let other = RecordEntry {
        id: world.id(),
        subject: Subject::new(Kind::Pilot, scene.pilot.id.clone()),
        agency_id: None,
        ..all[0].clone()
    };
    for entry in all.iter().chain([&other]) {
        world.write(async |tx| store::events::insert_record(tx, entry).await).await.unwrap();
    }
    let found = world.read(async |connection| store::events::list_record(connection, &subject).await).await;
    assert_same(&found, &all);
    let newest = world.read(async |connection| store::events::list_record_newest(connection, 2).await).await;
    assert_same(&newest, &vec![other, all[all.len() - 1].clone()]);
    let lost = RecordEntry { id: world.id(), agency_id: Some(world.id()), ..all[0].clone() };
    assert_foreign(world.write(async |tx| store::events::insert_record(tx, &lost).await).await);
}
