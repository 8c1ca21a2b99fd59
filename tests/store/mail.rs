//! Letters: written once, claimed by one server, sent or given up.

use std::slice;

use std::sync::Arc;

use pilotage::clock::{Id, MINUTE};
use pilotage::store;
use pilotage::store::events::Mail;

use super::world::{BEGIN, World, assert_foreign, assert_same, at_once, texts};

fn letter(world: &World, address: &str, kind: &str) -> Mail {
    Mail {
        unsubscribe: String::new(),
        id: world.id(),
        event_id: "event".to_owned(),
        person_id: None,
        address: address.to_owned(),
        language: "bn".to_owned(),
        kind: kind.to_owned(),
        subject: "Subject".to_owned(),
        body: "Body".to_owned(),
        attempts: 0,
        next_attempt_at: BEGIN,
        sent_at: None,
        failed_at: None,
        created_at: BEGIN,
    }
}

async fn write(world: &World, letter: &Mail) -> bool {
    world.write(async |tx| store::events::insert_mail(tx, letter).await).await.unwrap()
}

async fn due(world: &World, at: i64, limit: i64) -> Vec<Id> {
    let due = world
        .read(async |connection| {
            store::events::list_mail_due(connection, BEGIN.plus(at), BEGIN.plus(1_000_000_000), limit).await
        })
        .await;
    due.into_iter().map(|letter| letter.id).collect()
}

#[tokio::test]
async fn a_letter_is_found_again_unchanged() {
    let world = World::open().await;
    let person = world.someone("Rahima").await;
    for (number, text) in texts().into_iter().enumerate() {
        let written = Mail {
            event_id: format!("event {number}"),
            person_id: Some(person.clone()),
            language: text.clone(),
            subject: text.clone(),
            body: text,
            ..letter(&world, "rahima@people.example", "news")
        };
        assert!(write(&world, &written).await);
        let found =
            world.read(async |connection| store::events::find_mail(connection, &written.id).await).await;
        assert_same(&found, &Some(written.clone()));
        let newest =
            world.read(async |connection| store::events::list_mail_newest(connection, 1).await).await;
        assert_same(&newest, &vec![written]);
    }
    let lost = Mail { person_id: Some(world.id()), ..letter(&world, "nobody@people.example", "news") };
    assert_foreign(world.write(async |tx| store::events::insert_mail(tx, &lost).await).await);
}

#[tokio::test]
async fn an_event_writes_to_an_address_once_whoever_reads_it() {
    let world = Arc::new(World::open().await);
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let world = Arc::clone(&world);
            async move {
                let mut new = 0;
                for (address, kind) in
                    [("a@x.example", "news"), ("a@x.example", "code"), ("b@x.example", "news")]
                {
                    new += usize::from(write(&world, &letter(&world, address, kind)).await);
                }
                new
            }
        })
        .collect();
    let mut new = 0;
    for task in at_once(tasks).await {
        new += task;
    }
    assert_eq!(new, 3);
    let counts = world.read(async |connection| store::events::count_mail(connection).await).await;
    assert_eq!((counts.waiting, counts.failed, counts.sent), (3, 0, 0));
}

#[tokio::test]
async fn one_of_sixteen_servers_sends_a_letter() {
    let world = Arc::new(World::open().await);
    let written = letter(&world, "a@x.example", "news");
    write(&world, &written).await;
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let (world, written) = (Arc::clone(&world), written.clone());
            async move {
                world
                    .write(async |tx| store::events::claim_mail(tx, &written, BEGIN.plus(MINUTE)).await)
                    .await
                    .unwrap()
            }
        })
        .collect();
    let mut claims = 0;
    for task in at_once(tasks).await {
        claims += usize::from(task);
    }
    assert_eq!(claims, 1);
    assert!(due(&world, 0, 9).await.is_empty() && due(&world, MINUTE - 1, 9).await.is_empty());
    assert_eq!(
        due(&world, MINUTE, 9).await,
        slice::from_ref(&written.id),
        "it comes back if that server dies"
    );
    let stored = world.read(async |connection| store::events::find_mail(connection, &written.id).await).await;
    assert_eq!(stored.unwrap().attempts, 1);
}

#[tokio::test]
async fn letters_leave_in_turn_and_those_given_up_can_be_tried_again() {
    let world = World::open().await;
    let mut all: Vec<Mail> =
        (0..5).map(|number| letter(&world, &format!("{number}@x.example"), "news")).collect();
    for (number, letter) in all.iter_mut().enumerate() {
        letter.next_attempt_at = BEGIN.plus([3, 1, 2, 0, 90][number]);
    }
    for letter in &all {
        write(&world, letter).await;
    }
    let order = |numbers: &[usize]| numbers.iter().map(|at| all[*at].id.clone()).collect::<Vec<_>>();
    assert_eq!(due(&world, 3, 9).await, order(&[3, 1, 2, 0]));
    assert_eq!(due(&world, 2, 2).await, order(&[3, 1]));
    let end = async |number: usize, sent: bool, at: i64| {
        let at = Some(BEGIN.plus(at));
        let (sent_at, failed_at) = if sent { (at, None) } else { (None, at) };
        world
            .write(async |tx| store::events::save_mail_end(tx, &all[number].id, sent_at, failed_at).await)
            .await
            .unwrap();
    };
    end(3, true, 10).await;
    end(1, false, 20).await;
    end(2, false, 30).await;
    assert_eq!(due(&world, 50, 9).await, order(&[0]));
    let counts = world.read(async |connection| store::events::count_mail(connection).await).await;
    assert_eq!((counts.waiting, counts.failed, counts.sent), (2, 2, 1));
    let failed = world.read(async |connection| store::events::list_mail_failed(connection, 9).await).await;
    assert_eq!(failed.into_iter().map(|letter| letter.id).collect::<Vec<_>>(), order(&[2, 1]));
    let again =
        world.write(async |tx| store::events::save_mail_retry(tx, BEGIN.plus(40)).await).await.unwrap();
    assert_eq!(again, 4, "all but the one that was sent");
    assert_eq!(due(&world, 40, 9).await, order(&[0, 1, 2, 4]));
}
