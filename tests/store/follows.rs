//! Who follows what.

use std::sync::Arc;

use pilotage::clock::Id;
use pilotage::domain::use_cases::UseCaseState;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use sqlx::Row;

use super::world::{BEGIN, World, assert_foreign, at_once};

/// Those who follow a thing, in the order in which they came: each once, as the table has them.
async fn list_followers(world: &World, subject: &Subject) -> Vec<Id> {
    let rows = world
        .read(async |connection| {
            let query = "SELECT person_id FROM follow WHERE subject_kind = $1 AND subject_id = $2 \
                 ORDER BY followed_at, person_id";
            Ok(sqlx::query(query)
                .bind(subject.kind.as_str())
                .bind(subject.id.as_str())
                .fetch_all(connection)
                .await?)
        })
        .await;
    rows.iter().map(|row| Id::stored(row.get("person_id"))).collect()
}

async fn follow(world: &World, person: &Id, subject: &Subject, at: i64) {
    world.write(async |tx| store::follows::insert(tx, person, subject, BEGIN.plus(at)).await).await.unwrap();
}

#[tokio::test]
async fn a_thing_is_followed_once_and_left_once() {
    let world = World::open().await;
    let scene = world.scene().await;
    let people = world.people(3).await;
    let (subject, namesake) = (scene.subject(), Subject::new(Kind::Pilot, scene.challenge.id.clone()));
    for (person, at) in [(2, 1), (0, 2), (1, 3), (0, 9)] {
        follow(&world, &people[person], &subject, at).await;
    }
    follow(&world, &people[0], &namesake, 0).await;
    let followers = async |subject: &Subject| list_followers(&world, subject).await;
    assert_eq!(followers(&subject).await, [people[2].clone(), people[0].clone(), people[1].clone()]);
    let follows = async |person: &Id| {
        world.read(async |connection| store::follows::find(connection, person, &subject).await).await
    };
    assert!(follows(&people[0]).await && !follows(&scene.citizen).await);
    for _ in 0..2 {
        world.write(async |tx| store::follows::delete(tx, &people[0], &subject).await).await.unwrap();
    }
    assert!(!follows(&people[0]).await);
    assert_eq!(followers(&namesake).await, [people[0].clone()], "the other thing is still followed");
    let nobody = world.id();
    let result = world.write(async |tx| store::follows::insert(tx, &nobody, &subject, BEGIN).await).await;
    assert_foreign(result);
}

#[tokio::test]
async fn sixteen_who_follow_at_once_are_all_there() {
    let world = Arc::new(World::open().await);
    let scene = world.scene().await;
    let people = Arc::new(world.people(16).await);
    let tasks: Vec<_> = (0..16)
        .map(|number| {
            let (world, people, subject) = (Arc::clone(&world), Arc::clone(&people), scene.subject());
            async move {
                for _ in 0..4 {
                    follow(&world, &people[number], &subject, number as i64).await;
                }
            }
        })
        .collect();
    at_once(tasks).await;
    let subject = scene.subject();
    let found = list_followers(&world, &subject).await;
    assert_eq!(found, *people, "each once, in the order in which they came");
}

#[tokio::test]
async fn a_desk_lists_what_can_still_be_read_the_newest_first() {
    let world = World::open().await;
    let scene = world.scene().await;
    let draft = pilotage::store::use_cases::UseCase {
        state: UseCaseState::Draft,
        ..world.use_case(&scene.organisation, &scene.citizen)
    };
    let mut unpublished = world.challenge(102, &scene.agency, &scene.officer);
    unpublished.published_at = None;
    world
        .write(async |tx| {
            store::use_cases::insert(tx, &draft).await?;
            store::challenges::insert(tx, &unpublished).await
        })
        .await
        .unwrap();
    let things = [
        (Kind::Challenge, &scene.challenge.id),
        (Kind::UseCase, &scene.use_case.id),
        (Kind::UseCase, &draft.id),
        (Kind::Pilot, &scene.pilot.id),
        (Kind::Agency, &scene.agency),
        (Kind::Organisation, &scene.organisation),
        (Kind::Challenge, &unpublished.id),
    ];
    for (at, (kind, id)) in things.into_iter().enumerate() {
        follow(&world, &scene.citizen, &Subject::new(kind, id.clone()), at as i64).await;
    }
    let listed = async |limit| {
        let list = world
            .read(async |connection| store::desks::list_followed(connection, &scene.citizen, limit).await)
            .await;
        list.into_iter().map(|followed| followed.title).collect::<Vec<_>>()
    };
    assert_eq!(listed(9).await, ["Sehat", "Health Office", "A pilot", "A queue by phone", "Challenge 101"]);
    assert_eq!(listed(2).await, ["Sehat", "Health Office"]);
}
