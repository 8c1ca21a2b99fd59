//! What was changed for one agency.

use pilotage::clock::Id;
use pilotage::store;

use super::world::{BEGIN, World, assert_foreign};

#[tokio::test]
async fn the_last_value_of_each_agency_holds() {
    let world = World::open().await;
    let scene = world.scene().await;
    let other = world.agency("Roads");
    world.write(async |tx| store::agencies::insert(tx, &other).await).await.unwrap();
    let set = async |agency: &Id, name: &str, value: i64, at: i64| {
        world
            .write(async |tx| {
                store::settings::save(tx, agency, name, value, &scene.officer, BEGIN.plus(at)).await
            })
            .await
    };
    let get = async |agency: &Id, name: &str| {
        world.read(async |connection| store::settings::find_number(connection, agency, name).await).await
    };
    assert_eq!(get(&scene.agency, "answer-days").await, None, "the default holds");
    set(&scene.agency, "me-too-due", i64::MAX, 1).await.unwrap();
    set(&scene.agency, "answer-days", 3, 2).await.unwrap();
    set(&scene.agency, "answer-days", 0, 3).await.unwrap();
    set(&other.id, "answer-days", -7, 4).await.unwrap();
    assert_eq!(get(&scene.agency, "answer-days").await, Some(0), "nothing is a value too");
    assert_eq!(get(&scene.agency, "me-too-due").await, Some(i64::MAX));
    assert_eq!(get(&other.id, "answer-days").await, Some(-7));
    let all = world.read(async |connection| store::settings::list(connection, &scene.agency).await).await;
    let all: Vec<_> = all.into_iter().map(|one| (one.name, one.value, one.changed_at.since(BEGIN))).collect();
    assert_eq!(all, [("answer-days".to_owned(), 0, 3), ("me-too-due".to_owned(), i64::MAX, 1)]);
    assert_foreign(set(&world.id(), "answer-days", 1, 1).await);
}
