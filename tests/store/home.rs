//! What the first page shows.

use pilotage::clock::DAY;
use pilotage::domain::comments::{ResponseKind, ResponseState, Stance, Visibility};
use pilotage::domain::pilots::PilotState;
use pilotage::domain::stages::Stage;
use pilotage::store;
use pilotage::store::comments::{Comment, Response};

use super::world::{BEGIN, World};

#[tokio::test]
async fn open_challenges_come_in_the_readers_language_first_then_by_closing() {
    let world = World::open().await;
    let scene = world.scene().await;
    let mut all: Vec<_> =
        (0..4).map(|number| world.challenge(200 + number, &scene.agency, &scene.officer)).collect();
    all[0].submissions_close_at = Some(BEGIN.plus(3 * DAY));
    all[1].language = "bn".to_owned();
    all[1].submissions_close_at = Some(BEGIN.plus(20 * DAY));
    all[1].opens_at = None;
    all[2].opens_at = Some(BEGIN.plus(1));
    all[3].submissions_close_at = Some(BEGIN);
    world
        .write(async |tx| {
            for challenge in &all {
                store::challenges::insert(tx, challenge).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let open = async |language: &str, limit| {
        let open = world
            .read(async |connection| {
                store::home::list_open_challenges(connection, language, BEGIN, limit).await
            })
            .await;
        open.into_iter().map(|one| one.id).collect::<Vec<_>>()
    };
    let first = scene.challenge.id.clone();
    assert_eq!(open("bn", 9).await, [all[1].id.clone(), all[0].id.clone(), first.clone()]);
    assert_eq!(open("ar", 2).await, [all[0].id.clone(), first]);
    let counts = world.read(async |connection| store::home::find_counts(connection, BEGIN).await).await;
    assert_eq!((counts.open_challenges, counts.running_pilots, counts.use_cases), (3, 1, 1));
}

#[tokio::test]
async fn the_pilot_shown_is_in_the_readers_language_and_furthest() {
    let world = World::open().await;
    let scene = world.scene().await;
    let mut all = Vec::new();
    for (number, (language, stage)) in
        [("id", Stage::Proof), ("bn", Stage::Pilot), ("en", Stage::Proof), ("bn", Stage::Scale)]
            .into_iter()
            .enumerate()
    {
        let proposal = world.proposal(&scene.challenge.id, &scene.organisation, &scene.citizen);
        let mut pilot = world.pilot(&proposal, &scene.agency);
        (pilot.language, pilot.standing.stage) = (language.to_owned(), stage);
        pilot.updated_at = BEGIN.plus(number as i64);
        world
            .write(async |tx| {
                store::proposals::insert(tx, &proposal).await?;
                store::pilots::insert(tx, &pilot).await
            })
            .await
            .unwrap();
        all.push(pilot);
    }
    let shown = async |language: &str| {
        world
            .read(async |connection| store::home::find_running_pilot(connection, language).await)
            .await
            .map(|pilot| pilot.id)
    };
    assert_eq!(shown("bn").await, Some(all[1].id.clone()));
    assert_eq!(shown("en").await, Some(all[2].id.clone()), "proof before pilot");
    assert_eq!(shown("ar").await, Some(all[2].id.clone()), "the last that moved");
    all[2].standing.state = PilotState::Terminated;
    world.write(async |tx| store::pilots::save(tx, &all[2]).await).await.unwrap();
    assert_eq!(shown("ar").await, Some(all[0].id.clone()));
    let contents = world
        .read(async |connection| {
            store::home::find_contents(connection, &scene.challenge.id, &scene.proposal.id).await
        })
        .await;
    assert!(contents.is_some());
    let strangers = world
        .read(async |connection| {
            store::home::find_contents(connection, &world.id(), &scene.proposal.id).await
        })
        .await;
    assert!(strangers.is_none());
}

#[tokio::test]
async fn answered_voices_that_changed_something_come_first_and_figures_are_exact() {
    let world = World::open().await;
    let scene = world.scene().await;
    let kinds =
        [ResponseKind::Answered, ResponseKind::Accepted, ResponseKind::Accepted, ResponseKind::Declined];
    let stances = [Stance::Support, Stance::Support, Stance::Objection, Stance::Question];
    let mut all = Vec::new();
    for (number, (kind, stance)) in kinds.into_iter().zip(stances).enumerate() {
        let mut comment = Comment {
            stance,
            due_at: Some(BEGIN.plus(5)),
            due_since: Some(BEGIN),
            response_state: ResponseState::Waiting,
            ..world.comment(&scene.subject(), Some(&scene.agency), &scene.citizen)
        };
        let response = Response {
            id: world.id(),
            comment_id: comment.id.clone(),
            agency_id: scene.agency.clone(),
            by_id: scene.officer.clone(),
            kind,
            language: "en".to_owned(),
            text: format!("Answer {number}"),
            at: BEGIN.plus(4 + number as i64),
        };
        world
            .write(async |tx| {
                store::comments::insert(tx, &comment).await?;
                comment.responded_at = Some(response.at);
                comment.response_state = ResponseState::Given(kind);
                if number == 3 {
                    comment.visibility = Visibility::Pending;
                }
                store::comments::save(tx, &comment).await?;
                store::comments::insert_response(tx, &response).await
            })
            .await
            .unwrap();
        all.push(response.text);
    }
    let shown =
        world.read(async |connection| store::home::list_answered_voices(connection, "en", 9).await).await;
    let answers: Vec<&str> = shown.iter().map(|voice| voice.answer.as_str()).collect();
    assert_eq!(answers, ["Answer 2", "Answer 1", "Answer 0"]);
    assert_eq!((shown[0].author.as_str(), shown[0].agency.as_str()), ("Rahima", "Health Office"));
    let counts =
        world.read(async |connection| store::home::find_counts(connection, BEGIN.plus(9)).await).await;
    assert_eq!((counts.answered_voices, counts.in_time, counts.due), (3, 2, 4));
}
