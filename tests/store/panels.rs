//! Panels: terms, members, ideas by letter, evaluations with all that was handed in, and what was said about them.

use pilotage::clock::{DAY, Id};
use pilotage::domain::panels::{Basis, EvaluationState, MemberState, PanelCriterion, PanelState, TieRole};
use pilotage::store;
use pilotage::store::panels::{Evaluation, Member, Message, Panel, PanelProposal};

use super::world::{BEGIN, Scene, World, assert_changed, assert_foreign, assert_same, assert_unique, texts};

fn panel(scene: &Scene, text: &str) -> Panel {
    Panel {
        challenge_id: scene.challenge.id.clone(),
        state: PanelState::Preparing,
        basis: Basis::Raw,
        blind: true,
        criteria: vec![
            PanelCriterion {
                name: text.to_owned(),
                weight: 60,
                minimum: 2,
                tie: TieRole::Evidence,
                rubric: text.to_owned(),
            };
            2
        ],
        criteria_version: 1,
        deadline_at: None,
        seed: String::new(),
        opened_at: None,
        locked_at: None,
        unblinded_at: None,
        unblind_reason: String::new(),
        created_by: scene.officer.clone(),
        created_at: BEGIN,
        version: 1,
    }
}

fn member(world: &World, scene: &Scene, person: &Id, number: i64) -> Member {
    Member {
        id: world.id(),
        challenge_id: scene.challenge.id.clone(),
        person_id: person.clone(),
        number,
        outside: number % 2 == 0,
        for_users: number % 2 == 1,
        state: MemberState::Invited,
        declaration: String::new(),
        declared_link: String::new(),
        employer: String::new(),
        declared_at: None,
        invited_by: scene.officer.clone(),
        invited_at: BEGIN,
        reminded_at: None,
        version: 1,
    }
}

fn evaluation(scene: &Scene, member: &Id) -> Evaluation {
    Evaluation {
        member_id: member.clone(),
        proposal_id: scene.proposal.id.clone(),
        challenge_id: scene.challenge.id.clone(),
        state: EvaluationState::Draft,
        scores: Vec::new(),
        reasons: Vec::new(),
        note: String::new(),
        assigned_at: BEGIN,
        sent_at: None,
        version: 1,
    }
}

/// A panel with one member and one idea.
async fn seated(world: &World, scene: &Scene) -> Member {
    let one = member(world, scene, &scene.citizen, 1);
    world
        .write(async |tx| {
            store::panels::insert(tx, &panel(scene, "Benefit")).await?;
            store::panels::insert_member(tx, &one).await?;
            store::panels::insert_proposal(tx, &scene.proposal, 1).await
        })
        .await
        .unwrap();
    one
}

#[tokio::test]
async fn a_panel_is_found_again_unchanged_and_saved_by_one_at_a_time() {
    let world = World::open().await;
    let scene = world.scene().await;
    let mut kept = panel(&scene, "");
    world.write(async |tx| store::panels::insert(tx, &kept).await).await.unwrap();
    assert_unique(world.write(async |tx| store::panels::insert(tx, &kept).await).await, "panel_pkey");
    for (number, text) in texts().into_iter().enumerate() {
        let version = kept.version;
        kept = Panel {
            state: [PanelState::Preparing, PanelState::Scoring, PanelState::Locked][number % 3],
            basis: [Basis::Raw, Basis::Normalised][number % 2],
            blind: number % 2 == 0,
            criteria_version: number as i64,
            deadline_at: Some(BEGIN.plus(number as i64)),
            seed: text.clone(),
            opened_at: Some(BEGIN.plus(1)),
            locked_at: (number % 2 == 0).then(|| BEGIN.plus(2)),
            unblinded_at: Some(BEGIN.plus(3)),
            unblind_reason: text.clone(),
            version,
            ..panel(&scene, &text)
        };
        world.write(async |tx| store::panels::save(tx, &kept).await).await.unwrap();
        assert_changed(world.write(async |tx| store::panels::save(tx, &kept).await).await);
        kept.version += 1;
        let challenge = &scene.challenge.id;
        let found = world.read(async |reader| store::panels::find(reader, challenge).await).await;
        assert_same(&found, &Some(kept.clone()));
    }
    let other = World::open().await;
    let scene = other.scene().await;
    let mut due = panel(&scene, "x");
    (due.state, due.deadline_at) = (PanelState::Scoring, Some(BEGIN.plus(DAY)));
    other.write(async |tx| store::panels::insert(tx, &due).await).await.unwrap();
    for (at, count) in [(BEGIN, 0), (BEGIN.plus(DAY), 1)] {
        assert_eq!(other.read(async |reader| store::panels::list_due(reader, at).await).await.len(), count);
    }
}

#[tokio::test]
async fn a_member_sits_once_and_every_word_of_theirs_is_kept() {
    let world = World::open().await;
    let scene = world.scene().await;
    let mut kept = seated(&world, &scene).await;
    let other = world.someone("Somebody else").await;
    for (twice, rule) in [
        (member(&world, &scene, &scene.citizen, 2), "panel_member_person_unique"),
        (member(&world, &scene, &other, 1), "panel_member_number_unique"),
    ] {
        let result = world.write(async |tx| store::panels::insert_member(tx, &twice).await).await;
        assert_unique(result, rule);
    }
    for text in texts() {
        kept.state = MemberState::Accepted;
        kept.declaration = "link".to_owned();
        (kept.declared_link, kept.employer) = (text.clone(), text);
        (kept.declared_at, kept.reminded_at) = (Some(BEGIN.plus(1)), Some(BEGIN.plus(2)));
        world.write(async |tx| store::panels::save_member(tx, &kept).await).await.unwrap();
        assert_changed(world.write(async |tx| store::panels::save_member(tx, &kept).await).await);
        kept.version += 1;
        let (challenge, person) = (&scene.challenge.id, &scene.citizen);
        let found =
            world.read(async |reader| store::panels::find_member(reader, challenge, person).await).await;
        assert_same(&found, &Some(kept.clone()));
        let all = world.read(async |reader| store::panels::list_members(reader, challenge).await).await;
        assert_same(&all, &vec![kept.clone()]);
        let theirs = world.read(async |reader| store::panels::list_memberships(reader, person).await).await;
        assert_same(&theirs, &vec![kept.clone()]);
    }
}

#[tokio::test]
async fn all_that_was_handed_in_stays() {
    let world = World::open().await;
    let scene = world.scene().await;
    let seat = seated(&world, &scene).await;
    let mut kept = evaluation(&scene, &seat.id);
    world.write(async |tx| store::panels::insert_evaluation(tx, &kept).await).await.unwrap();
    let again = world.write(async |tx| store::panels::insert_evaluation(tx, &kept).await).await;
    assert_unique(again, "evaluation_unique");
    let lost = evaluation(&scene, &world.id());
    assert_foreign(world.write(async |tx| store::panels::insert_evaluation(tx, &lost).await).await);
    let (member, proposal, challenge) = (&seat.id, &scene.proposal.id, &scene.challenge.id);
    for (number, text) in texts().into_iter().enumerate() {
        kept.state = [EvaluationState::Sent, EvaluationState::Reopened][number % 2];
        kept.scores = vec![Some((number % 6) as u8), None];
        kept.reasons = vec![text.clone(), String::new()];
        kept.note = text;
        kept.sent_at = Some(BEGIN.plus(number as i64));
        world
            .write(async |tx| {
                store::panels::save_evaluation(tx, &kept).await?;
                store::panels::insert_sent(tx, &kept, BEGIN.plus(number as i64)).await
            })
            .await
            .unwrap();
        assert_changed(world.write(async |tx| store::panels::save_evaluation(tx, &kept).await).await);
        kept.version += 1;
        let found =
            world.read(async |reader| store::panels::find_evaluation(reader, member, proposal).await).await;
        assert_same(&found, &Some(kept.clone()));
        let sent = world.read(async |reader| store::panels::list_sent(reader, proposal).await).await;
        assert_eq!(sent.len(), number + 1);
        let last = sent.last().unwrap();
        assert_eq!((last.number, &last.reasons), (number as i64 + 1, &kept.reasons));
        assert_eq!((&last.scores, last.sent_at), (&kept.scores, BEGIN.plus(number as i64)));
    }
    assert_same(
        &world.read(async |reader| store::panels::list_all_sent(reader, challenge).await).await,
        &world.read(async |reader| store::panels::list_sent(reader, proposal).await).await,
    );
    for found in [
        world.read(async |reader| store::panels::list_evaluations(reader, challenge).await).await,
        world.read(async |reader| store::panels::list_evaluations_of_member(reader, member).await).await,
        world.read(async |reader| store::panels::list_evaluations_of_proposal(reader, proposal).await).await,
    ] {
        assert_same(&found, &vec![kept.clone()]);
    }
    let scores = world.read(async |reader| store::panels::list_scores(reader, challenge).await).await;
    assert_eq!(scores.len(), 1);
    assert_eq!(scores[0].of, [(proposal.clone(), kept.state, kept.scores.clone())]);
    world.write(async |tx| store::panels::delete_unbegun(tx, challenge).await).await.unwrap();
    let gone = world.write(async |tx| store::panels::delete_evaluation(tx, member, proposal).await).await;
    assert!(!gone.unwrap(), "what was begun is not taken back");
}

#[tokio::test]
async fn what_nobody_began_is_taken_back() {
    let world = World::open().await;
    let scene = world.scene().await;
    let seat = seated(&world, &scene).await;
    let asked = evaluation(&scene, &seat.id);
    let (member, proposal) = (&seat.id, &scene.proposal.id);
    world.write(async |tx| store::panels::insert_evaluation(tx, &asked).await).await.unwrap();
    let taken = async || {
        world.write(async |tx| store::panels::delete_evaluation(tx, member, proposal).await).await.unwrap()
    };
    assert!(taken().await && !taken().await);
    world.write(async |tx| store::panels::insert_evaluation(tx, &asked).await).await.unwrap();
    let challenge = &scene.challenge.id;
    world.write(async |tx| store::panels::delete_unbegun(tx, challenge).await).await.unwrap();
    assert!(
        world.read(async |reader| store::panels::list_evaluations(reader, challenge).await).await.is_empty()
    );
}

#[tokio::test]
async fn an_idea_has_one_letter_and_what_is_said_about_it_is_kept() {
    let world = World::open().await;
    let scene = world.scene().await;
    let seat = seated(&world, &scene).await;
    let (proposal, challenge) = (&scene.proposal.id, &scene.challenge.id);
    let twice = world.write(async |tx| store::panels::insert_proposal(tx, &scene.proposal, 2).await).await;
    assert_unique(twice, "panel_proposal_pkey");
    let kept = PanelProposal {
        proposal_id: proposal.clone(),
        challenge_id: challenge.clone(),
        number: 1,
        calibration_opened_at: Some(BEGIN),
        calibration_closed_at: Some(BEGIN.plus(1)),
    };
    world.write(async |tx| store::panels::save_calibration(tx, &kept).await).await.unwrap();
    let found = world.read(async |reader| store::panels::list_proposals(reader, challenge).await).await;
    assert_same(&found, &vec![kept]);
    let ideas = world.read(async |reader| store::panels::list_ideas(reader, challenge).await).await;
    assert_eq!(ideas.len(), 1);
    assert_eq!(
        (&ideas[0].title, &ideas[0].organisation_id),
        (&scene.proposal.title, &scene.proposal.organisation_id)
    );
    let mut said = Vec::new();
    for (number, text) in texts().into_iter().enumerate() {
        let message = Message {
            id: world.id(),
            proposal_id: proposal.clone(),
            member_id: seat.id.clone(),
            text,
            at: BEGIN.plus(number as i64),
        };
        world.write(async |tx| store::panels::insert_message(tx, &message).await).await.unwrap();
        said.push(message);
    }
    let again = world.write(async |tx| store::panels::insert_message(tx, &said[0]).await).await;
    assert_unique(again, "panel_message_pkey");
    assert_same(
        &world.read(async |reader| store::panels::list_messages(reader, proposal).await).await,
        &said,
    );
}
