//! Standstills and complaints: kept whole, begun once, answered once.

use pilotage::clock::DAY;
use pilotage::domain::standstill::ComplaintState;
use pilotage::store;
use pilotage::store::standstill::{Complaint, Standstill};

use super::world::{BEGIN, Scene, World, assert_changed, assert_foreign, assert_same, assert_unique, texts};

fn complaint(world: &World, scene: &Scene, text: &str) -> Complaint {
    Complaint {
        id: world.id(),
        challenge_id: scene.challenge.id.clone(),
        proposal_id: scene.proposal.id.clone(),
        author_id: scene.citizen.clone(),
        language: "bn".to_owned(),
        text: text.to_owned(),
        wish: text.to_owned(),
        state: ComplaintState::Open,
        filed_at: BEGIN,
        due_at: BEGIN.plus(14 * DAY),
        answer: String::new(),
        answered_by: None,
        answered_at: None,
        version: 1,
    }
}

#[tokio::test]
async fn a_standstill_begins_once_and_its_end_is_told_once() {
    let world = World::open().await;
    let scene = world.scene().await;
    let kept = Standstill {
        challenge_id: scene.challenge.id.clone(),
        released_by: scene.officer.clone(),
        ends_at: BEGIN.plus(10 * DAY),
        told_at: None,
    };
    world.write(async |tx| store::standstill::insert(tx, &kept).await).await.unwrap();
    assert_unique(
        world.write(async |tx| store::standstill::insert(tx, &kept).await).await,
        "standstill_pkey",
    );
    let lost = Standstill { challenge_id: world.id(), ..kept.clone() };
    assert_foreign(world.write(async |tx| store::standstill::insert(tx, &lost).await).await);
    let challenge = &scene.challenge.id;
    assert_same(
        &world.read(async |reader| store::standstill::find(reader, challenge).await).await,
        &Some(kept.clone()),
    );
    for (at, over) in [(kept.ends_at, 0), (kept.ends_at.plus(1), 1)] {
        let found = world.read(async |reader| store::standstill::list_over(reader, at).await).await;
        assert_eq!(found.len(), over, "it lasts to its last moment");
    }
    let told = async || {
        world.write(async |tx| store::standstill::save_told(tx, challenge, kept.ends_at.plus(5)).await).await
    };
    assert!(told().await.unwrap() && !told().await.unwrap());
    let later = kept.ends_at.plus(DAY);
    assert!(world.read(async |reader| store::standstill::list_over(reader, later).await).await.is_empty());
}

#[tokio::test]
async fn a_complaint_is_found_again_unchanged_and_answered_once() {
    for text in texts() {
        let world = World::open().await;
        let scene = world.scene().await;
        let mut kept = complaint(&world, &scene, &text);
        world.write(async |tx| store::standstill::insert_complaint(tx, &kept).await).await.unwrap();
        let second = complaint(&world, &scene, "again");
        let result = world.write(async |tx| store::standstill::insert_complaint(tx, &second).await).await;
        assert_unique(result, "award_complaint_proposal_unique");
        let open = world.read(async |reader| store::standstill::list_open_complaints(reader).await).await;
        assert_same(&open, &vec![kept.clone()]);
        kept.state = ComplaintState::Upheld;
        kept.answer = text;
        kept.answered_by = Some(scene.officer.clone());
        kept.answered_at = Some(BEGIN.plus(DAY));
        world.write(async |tx| store::standstill::save_answer(tx, &kept).await).await.unwrap();
        assert_changed(world.write(async |tx| store::standstill::save_answer(tx, &kept).await).await);
        kept.version += 1;
        let (id, proposal, challenge) = (&kept.id, &scene.proposal.id, &scene.challenge.id);
        let by_id = world.read(async |reader| store::standstill::find_complaint(reader, id).await).await;
        assert_same(&by_id, &Some(kept.clone()));
        let of_proposal = world
            .read(async |reader| store::standstill::find_complaint_of_proposal(reader, proposal).await)
            .await;
        assert_same(&of_proposal, &Some(kept.clone()));
        let all =
            world.read(async |reader| store::standstill::list_complaints(reader, challenge).await).await;
        assert_same(&all, &vec![kept.clone()]);
        assert!(
            world.read(async |reader| store::standstill::list_open_complaints(reader).await).await.is_empty()
        );
    }
}
