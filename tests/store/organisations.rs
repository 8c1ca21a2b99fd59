//! Organisations and what their pages link to.

use pilotage::clock::{DAY, UnixMillis};
use pilotage::domain::use_cases::UseCaseState;
use pilotage::store;
use pilotage::store::organisations::Organisation;

use super::world::{BEGIN, World, assert_changed, assert_foreign, assert_same, assert_unique, texts};

#[tokio::test]
async fn an_organisation_is_found_again_unchanged() {
    let world = World::open().await;
    let person = world.someone("Tania").await;
    for (number, text) in texts().into_iter().enumerate() {
        // The name is a rule of its own; an index cannot hold a very long one.
        let short: String = text.chars().take(200).collect();
        let mut organisation = Organisation {
            language: text.clone(),
            kind: text.clone(),
            region: text.clone(),
            about: text.clone(),
            website: text.clone(),
            verified_at: Some(UnixMillis(-1)),
            verified_by: Some(person.clone()),
            verification_asked_at: Some(UnixMillis(i64::MAX)),
            external_id: Some(format!("{number} {short}")),
            ..world.organisation(&format!("{number} {short}"))
        };
        world.write(async |tx| store::organisations::insert(tx, &organisation).await).await.unwrap();
        let external = organisation.external_id.clone().unwrap();
        let found = world
            .read(async |connection| store::organisations::find_by_external(connection, &external).await)
            .await;
        assert_same(&found, &Some(organisation.clone()));

        organisation.name = format!("{number}! {short}");
        organisation.closed_at = Some(BEGIN);
        (organisation.verified_at, organisation.verified_by) = (None, None);
        world.write(async |tx| store::organisations::save(tx, &organisation).await).await.unwrap();
        organisation.version += 1;
        let id = organisation.id.clone();
        let found = world.read(async |connection| store::organisations::find(connection, &id).await).await;
        assert_same(&found, &Some(organisation));
    }
}

#[tokio::test]
async fn a_name_belongs_to_one_organisation_in_every_script_and_case() {
    let world = World::open().await;
    for (first, second) in
        [("Sehat  Digital", " sehat DIGITAL"), ("ÉCOLE Ünal", "école ünal"), ("Ψηφιακή ΑΕ", "ψηφιακή αε")]
    {
        let (first, second) = (world.organisation(first), world.organisation(second));
        world.write(async |tx| store::organisations::insert(tx, &first).await).await.unwrap();
        let result = world.write(async |tx| store::organisations::insert(tx, &second).await).await;
        assert_unique(result, "organisation_name_unique");
        let mut other = world.organisation(&format!("Other than {}", first.name));
        world.write(async |tx| store::organisations::insert(tx, &other).await).await.unwrap();
        other.name.clone_from(&second.name);
        let result = world.write(async |tx| store::organisations::save(tx, &other).await).await;
        assert_unique(result, "organisation_name_unique");
    }
}

#[tokio::test]
async fn the_second_of_two_saves_is_refused_and_a_verifier_is_a_person() {
    let world = World::open().await;
    let organisation = world.organisation("Sehat");
    world.write(async |tx| store::organisations::insert(tx, &organisation).await).await.unwrap();
    let lost = Organisation { verified_by: Some(world.id()), ..organisation.clone() };
    assert_foreign(world.write(async |tx| store::organisations::save(tx, &lost).await).await);
    world.write(async |tx| store::organisations::save(tx, &organisation).await).await.unwrap();
    assert_changed(world.write(async |tx| store::organisations::save(tx, &organisation).await).await);
}

#[tokio::test]
async fn open_organisations_are_listed_by_name_page_by_page() {
    let world = World::open().await;
    let mut all: Vec<Organisation> =
        ["delta", "Alpha", "charlie", "Bravo", "Gone"].map(|name| world.organisation(name)).into();
    all[4].closed_at = Some(BEGIN);
    all[0].verification_asked_at = Some(BEGIN.plus(2));
    all[1].verification_asked_at = Some(BEGIN.plus(1));
    all[2].verification_asked_at = Some(BEGIN);
    all[2].verified_at = Some(BEGIN);
    all[4].verification_asked_at = Some(BEGIN);
    world
        .write(async |tx| {
            for organisation in &all {
                store::organisations::insert(tx, organisation).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let names = |list: Vec<Organisation>| list.into_iter().map(|one| one.name).collect::<Vec<_>>();
    let listed = names(world.read(async |connection| store::organisations::list(connection).await).await);
    assert_eq!(listed, ["Alpha", "Bravo", "charlie", "delta"]);
    let mut paged = Vec::new();
    for offset in [0, 2, 4] {
        paged.extend(names(
            world.read(async |connection| store::organisations::list_page(connection, 2, offset).await).await,
        ));
    }
    assert_eq!(paged, listed);
    assert_eq!(world.read(async |connection| store::organisations::count(connection).await).await, 4);
    let asking =
        names(world.read(async |connection| store::organisations::list_asking(connection).await).await);
    assert_eq!(
        asking,
        ["Alpha", "delta"],
        "those who wait longest first, without the verified and the closed"
    );
}

#[tokio::test]
async fn a_page_links_to_published_fixes_and_to_pilots_the_newest_first() {
    let world = World::open().await;
    let scene = world.scene().await;
    let mut newer = world.use_case(&scene.organisation, &scene.citizen);
    (newer.title, newer.published_at) = ("Newer".to_owned(), Some(BEGIN.plus(DAY)));
    let mut draft = world.use_case(&scene.organisation, &scene.citizen);
    draft.state = UseCaseState::Draft;
    world
        .write(async |tx| {
            store::use_cases::insert(tx, &newer).await?;
            store::use_cases::insert(tx, &draft).await
        })
        .await
        .unwrap();
    let work = world
        .read(async |connection| store::organisations::list_use_cases(connection, &scene.organisation).await)
        .await;
    let ids: Vec<_> = work.into_iter().map(|work| work.id).collect();
    assert_eq!(ids, [newer.id, scene.use_case.id]);
    let work = world
        .read(async |connection| store::organisations::list_pilots(connection, &scene.organisation).await)
        .await;
    assert_eq!(work.into_iter().map(|work| work.id).collect::<Vec<_>>(), [scene.pilot.id]);
}
