//! What waits for somebody, across tables.

use std::slice;

use pilotage::clock::{DAY, Id};
use pilotage::domain::challenges::ChallengeState;
use pilotage::domain::comments::{ResponseKind, ResponseState, Visibility};
use pilotage::domain::pilots::{Destination, PilotState};
use pilotage::domain::proposals::ProposalState;
use pilotage::domain::selection::{Outcome, Progress};
use pilotage::domain::stages::Stage;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::comments::Response;
use pilotage::store::pilots::StageMove;
use pilotage::store::proposals::Partner;
use pilotage::store::selection::Decision;

use super::world::{BEGIN, World};

#[tokio::test]
async fn the_board_shows_what_is_not_decided_and_how_far_the_selection_came() {
    let world = World::open().await;
    let scene = world.scene().await;
    let mut all: Vec<_> = ChallengeState::ALL
        .into_iter()
        .enumerate()
        .map(|(number, state)| {
            let mut challenge = world.challenge(200 + number as i64, &scene.agency, &scene.citizen);
            (challenge.state, challenge.updated_at) = (state, BEGIN.plus(1 + number as i64));
            challenge
        })
        .collect();
    let mut withdrawn = world.proposal(&scene.challenge.id, &scene.organisation, &scene.citizen);
    withdrawn.state = ProposalState::Withdrawn;
    let undecided = world.proposal(&scene.challenge.id, &scene.organisation, &scene.citizen);
    let decision = |proposal: &Id, progress| Decision {
        proposal_id: proposal.clone(),
        challenge_id: scene.challenge.id.clone(),
        progress,
        reason: String::new(),
        criteria: Vec::new(),
        prepared_by: scene.officer.clone(),
        prepared_at: BEGIN,
        released_at: None,
        version: 1,
    };
    world
        .write(async |tx| {
            for challenge in &all {
                store::challenges::insert(tx, challenge).await?;
            }
            store::challenges::insert_editor(tx, &all[1].id, &scene.officer, BEGIN).await?;
            store::proposals::insert(tx, &withdrawn).await?;
            store::proposals::insert(tx, &undecided).await?;
            let selected = Progress::Decided(Outcome::Selected);
            store::selection::insert(tx, &decision(&scene.proposal.id, selected)).await?;
            store::selection::insert(tx, &decision(&withdrawn.id, selected)).await?;
            store::selection::insert(tx, &decision(&undecided.id, Progress::Shortlisted)).await
        })
        .await
        .unwrap();
    let board = world
        .read(async |connection| {
            store::desks::list_board_challenges(connection, &scene.agency, &scene.officer).await
        })
        .await;
    let seen: Vec<&Id> = board.iter().map(|one| &one.id).collect();
    let evaluating = all.remove(4);
    assert_eq!(seen, [&evaluating.id, &all[3].id, &all[2].id, &all[1].id, &all[0].id, &scene.challenge.id]);
    let mine: Vec<bool> = board.iter().map(|one| one.mine).collect();
    assert_eq!(mine, [false, false, false, true, false, true], "written or edited by the one who asks");
    assert_eq!((board[5].proposals, board[5].prepared), (2, 1));
}

#[tokio::test]
async fn comments_that_wait_are_listed_by_urgency_with_their_things() {
    let world = World::open().await;
    let scene = world.scene().await;
    let pilot = Subject::new(Kind::Pilot, scene.pilot.id.clone());
    let people = world.people(2).await;
    let mut all: Vec<_> = [scene.subject(), pilot, scene.subject(), scene.subject()]
        .iter()
        .map(|subject| world.comment(subject, Some(&scene.agency), &scene.citizen))
        .collect();
    for (number, comment) in all.iter_mut().enumerate() {
        comment.response_state = ResponseState::Waiting;
        comment.due_at = Some(BEGIN.plus([9, 5, 1, 2][number]));
        comment.due_since = (number == 1).then(|| BEGIN.plus(-DAY));
    }
    all[2].visibility = Visibility::Pending;
    all[3].response_state = ResponseState::Given(ResponseKind::Answered);
    world
        .write(async |tx| {
            for comment in &all {
                store::comments::insert(tx, comment).await?;
            }
            for person in &people {
                store::comments::insert_me_too(tx, &all[1].id, person, BEGIN).await?;
            }
            let text = "আমরা দেখছি।".to_owned();
            let response = Response {
                id: world.id(),
                comment_id: all[3].id.clone(),
                agency_id: scene.agency.clone(),
                by_id: scene.officer.clone(),
                kind: ResponseKind::Answered,
                language: "bn".to_owned(),
                text,
                at: BEGIN,
            };
            store::comments::insert_response(tx, &response).await
        })
        .await
        .unwrap();
    let open = world
        .read(async |connection| store::desks::list_open_comments(connection, &scene.agency).await)
        .await;
    let seen: Vec<(&Id, &str, i64)> =
        open.iter().map(|one| (&one.id, one.subject_title.as_str(), one.me_too)).collect();
    assert_eq!(seen, [(&all[1].id, "A pilot", 2), (&all[0].id, "Challenge 101", 0)]);
    assert_eq!(open[0].since, BEGIN.plus(-DAY));
    assert_eq!(open[1].since, BEGIN, "without a beginning, it waits since it was said");
    let answers = world
        .read(async |connection| store::desks::list_answers_to(connection, &scene.citizen, 9).await)
        .await;
    assert_eq!(answers.len(), 1);
    assert_eq!((answers[0].agency.as_str(), answers[0].text.as_str()), ("Health Office", "আমরা দেখছি।"));
}

#[tokio::test]
async fn a_team_sees_its_ideas_and_pilots_and_those_it_joined() {
    let world = World::open().await;
    let scene = world.scene().await;
    let joined = world.organisation("Joined");
    let partner = Partner {
        proposal_id: scene.proposal.id.clone(),
        organisation_id: joined.id.clone(),
        invited_by: scene.citizen.clone(),
        invited_at: BEGIN,
        accepted_at: Some(BEGIN),
    };
    let mut withdrawn = world.proposal(&scene.challenge.id, &scene.organisation, &scene.citizen);
    withdrawn.state = ProposalState::Withdrawn;
    let mut newer = world.proposal(&scene.challenge.id, &scene.organisation, &scene.citizen);
    newer.updated_at = BEGIN.plus(DAY);
    let mut over = world.pilot(&newer, &scene.agency);
    over.standing.state = PilotState::Closed;
    let moved = StageMove {
        id: world.id(),
        pilot_id: scene.pilot.id.clone(),
        from: Stage::Choice,
        to: Destination::Stage(Stage::Pilot),
        reason: String::new(),
        by_id: scene.officer.clone(),
        at: BEGIN.plus(DAY),
    };
    world
        .write(async |tx| {
            store::organisations::insert(tx, &joined).await?;
            store::proposals::insert_partner(tx, &partner).await?;
            store::proposals::insert(tx, &withdrawn).await?;
            store::proposals::insert(tx, &newer).await?;
            store::pilots::insert(tx, &over).await?;
            store::pilots::insert_move(tx, &moved).await
        })
        .await
        .unwrap();
    let ideas = async |organisation: &Id| {
        let ideas = world
            .read(async |connection| store::desks::list_team_proposals(connection, organisation).await)
            .await;
        ideas.into_iter().map(|idea| idea.id).collect::<Vec<_>>()
    };
    assert_eq!(ideas(&scene.organisation).await, [newer.id.clone(), scene.proposal.id.clone()]);
    assert_eq!(ideas(&joined.id).await, slice::from_ref(&scene.proposal.id));
    let pilots = world
        .read(async |connection| store::desks::list_team_pilots(connection, &scene.organisation).await)
        .await;
    assert_eq!(pilots.iter().map(|pilot| &pilot.id).collect::<Vec<_>>(), [&scene.pilot.id]);
    assert_eq!((pilots[0].since, pilots[0].open_sites), (BEGIN.plus(DAY), 0), "since its last move");
    let board =
        world.read(async |connection| store::desks::list_board_pilots(connection, &scene.agency).await).await;
    assert_eq!(board.len(), 1);
}
