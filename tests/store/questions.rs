//! Questions about a challenge.

use pilotage::clock::{DAY, Id};
use pilotage::store;
use pilotage::store::questions::Question;

use super::world::{BEGIN, Scene, World, assert_changed, assert_foreign, assert_same, texts};

fn question(world: &World, scene: &Scene, text: &str, at: i64) -> Question {
    Question {
        id: world.id(),
        challenge_id: scene.challenge.id.clone(),
        author_id: scene.citizen.clone(),
        author_name: "Rahima".to_owned(),
        language: "bn".to_owned(),
        text: text.to_owned(),
        asked_at: BEGIN.plus(at),
        due_at: BEGIN.plus(DAY - at),
        answer: None,
        answered_by: None,
        answered_at: None,
        hidden_at: None,
        version: 1,
    }
}

#[tokio::test]
async fn a_question_is_found_again_unchanged_and_answered_once() {
    let world = World::open().await;
    let scene = world.scene().await;
    for text in texts() {
        let mut asked = question(&world, &scene, &text, 0);
        world.write(async |tx| store::questions::insert(tx, &asked).await).await.unwrap();
        asked.answer = Some(text.clone());
        (asked.answered_by, asked.answered_at) = (Some(scene.officer.clone()), Some(BEGIN.plus(1)));
        world.write(async |tx| store::questions::save(tx, &asked).await).await.unwrap();
        assert_changed(world.write(async |tx| store::questions::save(tx, &asked).await).await);
        asked.version += 1;
        let found = world.read(async |connection| store::questions::find(connection, &asked.id).await).await;
        assert_same(&found, &Some(asked));
    }
    let lost = Question { challenge_id: world.id(), ..question(&world, &scene, "Lost?", 0) };
    assert_foreign(world.write(async |tx| store::questions::insert(tx, &lost).await).await);
}

#[tokio::test]
async fn questions_are_listed_as_asked_and_wait_by_urgency() {
    let world = World::open().await;
    let scene = world.scene().await;
    let mut all: Vec<Question> =
        [3, 1, 2, 0].map(|at| question(&world, &scene, &format!("Question {at}"), at)).into();
    all[2].hidden_at = Some(BEGIN);
    all[3].answer = Some("Yes.".to_owned());
    all[3].answered_by = Some(scene.officer.clone());
    all[3].answered_at = Some(BEGIN);
    world
        .write(async |tx| {
            for question in &all {
                store::questions::insert(tx, question).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let (challenge, agency) = (&scene.challenge.id, &scene.agency);
    let ids = |list: Vec<Question>| list.into_iter().map(|question| question.id).collect::<Vec<Id>>();
    let listed = world.read(async |connection| store::questions::list(connection, challenge).await).await;
    assert_eq!(ids(listed), [all[3].id.clone(), all[1].id.clone(), all[0].id.clone()]);
    let desk =
        world.read(async |connection| store::desks::list_open_questions(connection, agency).await).await;
    let desk: Vec<Id> = desk.into_iter().map(|question| question.id).collect();
    assert_eq!(desk, [all[0].id.clone(), all[1].id.clone()]);
    let asked = world
        .read(async |connection| store::desks::list_asked_questions(connection, &scene.citizen, 2).await)
        .await;
    let asked: Vec<Id> = asked.into_iter().map(|question| question.id).collect();
    assert_eq!(asked, [all[0].id.clone(), all[1].id.clone()], "the newest two");
}
