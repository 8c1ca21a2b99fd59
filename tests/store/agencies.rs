//! Agencies and the tree that they form.

use pilotage::clock::{DAY, UnixMillis};
use pilotage::store;
use pilotage::store::agencies::Agency;

use super::world::{BEGIN, World, assert_changed, assert_foreign, assert_same, assert_unique, texts};

#[tokio::test]
async fn an_agency_is_found_again_unchanged() {
    let world = World::open().await;
    let root = world.agency("Root");
    world.write(async |tx| store::agencies::insert(tx, &root).await).await.unwrap();
    for (number, text) in texts().into_iter().enumerate() {
        let mut agency = Agency {
            language: text.clone(),
            kind: text.clone(),
            region: text.clone(),
            about: text.clone(),
            phone: text.clone(),
            closed_at: Some(UnixMillis(i64::MIN)),
            external_id: Some(format!("{number} {}", text.chars().take(200).collect::<String>())),
            ..world.agency(&text)
        };
        world.write(async |tx| store::agencies::insert(tx, &agency).await).await.unwrap();
        let external = agency.external_id.clone().unwrap();
        let found = world
            .read(async |connection| store::agencies::find_by_external(connection, &external).await)
            .await;
        assert_same(&found, &Some(agency.clone()));

        agency.parent_id = Some(root.id.clone());
        agency.closed_at = None;
        (agency.country, agency.time_zone, agency.currency) = (text.clone(), text.clone(), text.clone());
        world.write(async |tx| store::agencies::save(tx, &agency).await).await.unwrap();
        agency.version += 1;
        let found = world.read(async |connection| store::agencies::find(connection, &agency.id).await).await;
        assert_same(&found, &Some(agency));
    }
}

#[tokio::test]
async fn the_second_of_two_saves_is_refused() {
    let world = World::open().await;
    let agency = world.agency("Health Office");
    world.write(async |tx| store::agencies::insert(tx, &agency).await).await.unwrap();
    let changed = Agency { about: "First".to_owned(), ..agency.clone() };
    world.write(async |tx| store::agencies::save(tx, &changed).await).await.unwrap();
    assert_changed(world.write(async |tx| store::agencies::save(tx, &agency).await).await);
    let found = world.read(async |connection| store::agencies::find(connection, &agency.id).await).await;
    assert_eq!(found.unwrap().about, "First");
}

#[tokio::test]
async fn a_parent_is_there_and_an_import_comes_once() {
    let world = World::open().await;
    let orphan = Agency { parent_id: Some(world.id()), ..world.agency("Orphan") };
    assert_foreign(world.write(async |tx| store::agencies::insert(tx, &orphan).await).await);
    let named = |name: &str| Agency { external_id: Some("x-1".to_owned()), ..world.agency(name) };
    let (first, second) = (named("First"), named("Second"));
    world.write(async |tx| store::agencies::insert(tx, &first).await).await.unwrap();
    let result = world.write(async |tx| store::agencies::insert(tx, &second).await).await;
    assert_unique(result, "agency_external_unique");
}

#[tokio::test]
async fn agencies_are_listed_by_name_and_their_public_work_is_counted() {
    let world = World::open().await;
    let scene = world.scene().await;
    let closed = Agency { closed_at: Some(BEGIN), ..world.agency("A closed office") };
    let other = world.agency("Roads");
    let mut challenges: Vec<_> =
        (0..4).map(|number| world.challenge(200 + number, &scene.agency, &scene.officer)).collect();
    challenges[0].submissions_close_at = Some(BEGIN);
    challenges[1].state = pilotage::domain::challenges::ChallengeState::Decided;
    challenges[2].published_at = None;
    challenges[2].state = pilotage::domain::challenges::ChallengeState::Draft;
    challenges[3].agency_id = other.id.clone();
    world
        .write(async |tx| {
            store::agencies::insert(tx, &closed).await?;
            store::agencies::insert(tx, &other).await?;
            for challenge in &challenges {
                store::challenges::insert(tx, challenge).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let names: Vec<String> = world
        .read(async |connection| store::agencies::list(connection).await)
        .await
        .into_iter()
        .map(|agency| agency.name)
        .collect();
    assert_eq!(names, ["A closed office", "Health Office", "Roads"]);
    let work = async |agency: &pilotage::clock::Id, now| {
        let work =
            world.read(async |connection| store::agencies::count_work(connection, agency, now).await).await;
        (work.challenges, work.open, work.pilots)
    };
    assert_eq!(work(&scene.agency, BEGIN).await, (3, 1, 1));
    assert_eq!(work(&scene.agency, BEGIN.plus(10 * DAY)).await, (3, 0, 1));
    assert_eq!(work(&closed.id, BEGIN).await, (0, 0, 0));
}
