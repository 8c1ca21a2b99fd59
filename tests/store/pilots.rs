//! Pilots, their sites, what is told about them, and the log of their moves.

use pilotage::clock::Id;
use pilotage::domain::pilots::{Destination, PilotState, Standing};
use pilotage::domain::stages::Stage;
use pilotage::store;
use pilotage::store::pilots::{Pilot, Site, StageMove, Update};

use super::world::{BEGIN, World, assert_changed, assert_foreign, assert_same, assert_unique, texts};

#[tokio::test]
async fn a_pilot_is_found_again_unchanged() {
    let world = World::open().await;
    let scene = world.scene().await;
    for (number, text) in texts().into_iter().enumerate() {
        let proposal = world.proposal(&scene.challenge.id, &scene.organisation, &scene.citizen);
        let state = PilotState::ALL[number % PilotState::ALL.len()];
        let stage = Stage::ALL[number % Stage::ALL.len()];
        let mut pilot = Pilot {
            standing: Standing { state, stage },
            stage_reason: text.clone(),
            language: text.clone(),
            title: text.clone(),
            sector: text.clone(),
            summary: text.clone(),
            ..world.pilot(&proposal, &scene.agency)
        };
        world
            .write(async |tx| {
                store::proposals::insert(tx, &proposal).await?;
                store::pilots::insert(tx, &pilot).await
            })
            .await
            .unwrap();
        let found = world
            .read(async |connection| store::pilots::find_of_proposal(connection, &proposal.id).await)
            .await;
        assert_same(&found, &Some(pilot.clone()));
        (pilot.title, pilot.updated_at) = (format!("{text}!"), BEGIN.plus(1));
        pilot.standing = Standing { state: PilotState::Terminated, stage: Stage::Scale };
        world.write(async |tx| store::pilots::save(tx, &pilot).await).await.unwrap();
        assert_changed(world.write(async |tx| store::pilots::save(tx, &pilot).await).await);
        pilot.version += 1;
        let found = world.read(async |connection| store::pilots::find(connection, &pilot.id).await).await;
        assert_same(&found, &Some(pilot));
    }
    let second = world.pilot(&scene.proposal, &scene.agency);
    let result = world.write(async |tx| store::pilots::insert(tx, &second).await).await;
    assert_unique(result, "pilot_proposal_unique");
}

#[tokio::test]
async fn pilots_are_listed_by_whom_they_belong_to() {
    let world = World::open().await;
    let scene = world.scene().await;
    let (office, team) = (world.agency("Roads"), world.organisation("Other"));
    let proposals: Vec<_> =
        (0..3).map(|_| world.proposal(&scene.challenge.id, &team.id, &scene.citizen)).collect();
    let mut pilots: Vec<Pilot> =
        proposals.iter().map(|proposal| world.pilot(proposal, &scene.agency)).collect();
    pilots[0].updated_at = BEGIN.plus(3);
    pilots[1].updated_at = BEGIN.plus(5);
    pilots[2].agency_id = office.id.clone();
    pilots[2].organisation_id = scene.organisation.clone();
    world
        .write(async |tx| {
            store::agencies::insert(tx, &office).await?;
            store::organisations::insert(tx, &team).await?;
            for (proposal, pilot) in proposals.iter().zip(&pilots) {
                store::proposals::insert(tx, proposal).await?;
                store::pilots::insert(tx, pilot).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let ids = |list: Vec<Pilot>| list.into_iter().map(|pilot| pilot.id).collect::<Vec<Id>>();
    let (id, first) = (|number: usize| pilots[number].id.clone(), scene.pilot.id.clone());
    let (agency, challenge) = (&scene.agency, &scene.challenge.id);
    let of = world.read(async |connection| store::pilots::list_of_agency(connection, agency).await).await;
    assert_eq!(ids(of), [id(1), id(0), first.clone()]);
    let of =
        world.read(async |connection| store::pilots::list_of_organisation(connection, &team.id).await).await;
    assert_eq!(ids(of), [id(1), id(0)]);
    let of =
        world.read(async |connection| store::pilots::list_of_challenge(connection, challenge).await).await;
    assert_eq!(ids(of), [first.clone(), id(0), id(1), id(2)]);
    let after =
        world.read(async |connection| store::pilots::list_after(connection, first.as_str(), 2).await).await;
    assert_eq!(ids(after), [id(0), id(1)]);
}

#[tokio::test]
async fn a_site_has_its_name_once_in_a_pilot_and_closes_once() {
    let world = World::open().await;
    let scene = world.scene().await;
    let site = |name: &str, at: i64| Site {
        id: world.id(),
        pilot_id: scene.pilot.id.clone(),
        name: name.to_owned(),
        region: "Rangpur".to_owned(),
        added_by: scene.officer.clone(),
        added_at: BEGIN.plus(at),
        closed_at: None,
        measuring: pilotage::store::pilots::Measuring::default(),
    };
    let (first, second) = (site("Kaunia UPAZILA", 1), site("কাউনিয়া", 2));
    world
        .write(async |tx| {
            store::pilots::insert_site(tx, &first).await?;
            store::pilots::insert_site(tx, &second).await
        })
        .await
        .unwrap();
    let again = site("kaunia upazila", 3);
    let result = world.write(async |tx| store::pilots::insert_site(tx, &again).await).await;
    assert_unique(result, "site_name_unique");
    let pilot = &scene.pilot.id;
    let listed =
        async || world.read(async |connection| store::pilots::list_sites(connection, pilot).await).await;
    assert_same(&listed().await, &vec![first.clone(), second.clone()]);
    let close = async |at| {
        world.write(async |tx| store::pilots::save_site_closed(tx, &first.id, at).await).await.unwrap()
    };
    assert!(close(Some(BEGIN)).await);
    assert!(!close(Some(BEGIN.plus(1))).await, "it keeps the moment when it closed");
    let closed = Site { closed_at: Some(BEGIN), ..first.clone() };
    assert_same(&listed().await, &vec![second.clone(), closed]);
    assert!(close(None).await && !close(None).await);
    let found = world.read(async |connection| store::pilots::find_site(connection, &first.id).await).await;
    assert_same(&found, &Some(first));
}

#[tokio::test]
async fn what_is_told_and_each_move_is_kept_as_it_was_the_newest_first() {
    let world = World::open().await;
    let scene = world.scene().await;
    let mut updates = Vec::new();
    let mut moves = Vec::new();
    for (number, text) in texts().into_iter().enumerate() {
        let at = BEGIN.plus(number as i64 / 2);
        updates.push(Update {
            id: world.id(),
            pilot_id: scene.pilot.id.clone(),
            language: text.clone(),
            title: text.clone(),
            text: text.clone(),
            by_id: scene.officer.clone(),
            at,
        });
        moves.push(StageMove {
            id: world.id(),
            pilot_id: scene.pilot.id.clone(),
            from: Stage::ALL[number % 6],
            to: if number % 5 == 4 {
                Destination::Stopped
            } else {
                Destination::Stage(Stage::ALL[number % 6])
            },
            reason: text,
            by_id: scene.officer.clone(),
            at,
        });
    }
    world
        .write(async |tx| {
            for (update, line) in updates.iter().zip(&moves) {
                store::pilots::insert_update(tx, update).await?;
                store::pilots::insert_move(tx, line).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let pilot = &scene.pilot.id;
    updates.reverse();
    moves.reverse();
    let found = world.read(async |connection| store::pilots::list_updates(connection, pilot).await).await;
    assert_same(&found, &updates);
    let found = world.read(async |connection| store::pilots::list_moves(connection, pilot).await).await;
    assert_same(&found, &moves);
    let lost = Update { id: world.id(), pilot_id: world.id(), ..updates.remove(0) };
    assert_foreign(world.write(async |tx| store::pilots::insert_update(tx, &lost).await).await);
}
