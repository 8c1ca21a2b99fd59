//! Decisions: prepared by the agency, then known to everybody, and never changed under anybody's hands.

use pilotage::domain::selection::{CriterionReason, Outcome, Progress};
use pilotage::store;
use pilotage::store::selection::Decision;

use super::world::{BEGIN, Scene, World, assert_changed, assert_foreign, assert_same, assert_unique, texts};

fn decision(scene: &Scene, text: &str) -> Decision {
    Decision {
        proposal_id: scene.proposal.id.clone(),
        challenge_id: scene.challenge.id.clone(),
        progress: Progress::Eligible,
        reason: text.to_owned(),
        criteria: vec![CriterionReason { criterion: text.to_owned(), reason: text.to_owned() }; 2],
        prepared_by: scene.officer.clone(),
        prepared_at: BEGIN,
        released_at: None,
        version: 1,
    }
}

#[tokio::test]
async fn a_decision_is_found_again_unchanged() {
    let world = World::open().await;
    let scene = world.scene().await;
    let mut kept = decision(&scene, "");
    world.write(async |tx| store::selection::insert(tx, &kept).await).await.unwrap();
    let proposal = &scene.proposal.id;
    for (number, text) in texts().into_iter().enumerate() {
        let version = kept.version;
        kept = Decision {
            progress: Progress::ALL[number % Progress::ALL.len()],
            prepared_by: scene.citizen.clone(),
            prepared_at: BEGIN.plus(number as i64),
            version,
            ..decision(&scene, &text)
        };
        world.write(async |tx| store::selection::save(tx, &kept).await).await.unwrap();
        assert_changed(world.write(async |tx| store::selection::save(tx, &kept).await).await);
        kept.version += 1;
        let found = world.read(async |connection| store::selection::find(connection, proposal).await).await;
        assert_same(&found, &Some(kept.clone()));
    }
    let again = decision(&scene, "again");
    let result = world.write(async |tx| store::selection::insert(tx, &again).await).await;
    assert_unique(result, "proposal_decision_pkey");
    let lost = Decision { proposal_id: world.id(), ..decision(&scene, "lost") };
    assert_foreign(world.write(async |tx| store::selection::insert(tx, &lost).await).await);
}

#[tokio::test]
async fn a_decision_is_hidden_until_its_release_and_fixed_after_it() {
    let world = World::open().await;
    let scene = world.scene().await;
    let mut kept = Decision { progress: Progress::Decided(Outcome::Reserve), ..decision(&scene, "Because.") };
    world.write(async |tx| store::selection::insert(tx, &kept).await).await.unwrap();
    let proposal = &scene.proposal.id;
    let released = async || {
        world.read(async |connection| store::selection::find_released(connection, proposal).await).await
    };
    assert!(released().await.is_none());
    assert_changed(world.write(async |tx| store::selection::save_promotion(tx, &kept).await).await);
    let release = async |decision: &Decision| {
        world.write(async |tx| store::selection::save_release(tx, decision, BEGIN.plus(7)).await).await
    };
    release(&kept).await.unwrap();
    assert_changed(release(&kept).await);
    (kept.version, kept.released_at) = (2, Some(BEGIN.plus(7)));
    assert_changed(release(&kept).await);
    assert_same(&released().await, &Some(kept.clone()));
    assert_changed(world.write(async |tx| store::selection::save(tx, &kept).await).await);
    kept.progress = Progress::Decided(Outcome::Selected);
    kept.reason = "The first one turned it down.".to_owned();
    world.write(async |tx| store::selection::save_promotion(tx, &kept).await).await.unwrap();
    assert_changed(world.write(async |tx| store::selection::save_promotion(tx, &kept).await).await);
    kept.version += 1;
    assert_same(&released().await, &Some(kept.clone()));
    let challenge = &scene.challenge.id;
    let all =
        world.read(async |connection| store::selection::list_of_challenge(connection, challenge).await).await;
    assert_same(&all, &vec![kept]);
}
