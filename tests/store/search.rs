//! The rows that the index and the lists are made of: complete, current, and public only when their thing is.

use std::slice;

use pilotage::clock::{DAY, Id};
use pilotage::domain::comments::{ResponseKind, Visibility};
use pilotage::domain::pilots::{PilotState, Standing};
use pilotage::domain::proposals::ProposalState;
use pilotage::domain::selection::{Outcome, Progress};
use pilotage::domain::stages::Stage;
use pilotage::domain::use_cases::UseCaseState;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::comments::Response;
use pilotage::store::pilots::Site;
use pilotage::store::proposals::Partner;
use pilotage::store::search::Which;
use pilotage::store::selection::Decision;

use super::world::{BEGIN, World};

#[tokio::test]
async fn a_challenge_row_counts_ideas_and_knows_how_far_it_came() {
    let world = World::open().await;
    let scene = world.scene().await;
    let row = async || {
        let ids = [scene.challenge.id.clone(), world.id()];
        let mut rows = world
            .read(async |connection| store::search::list_challenges(connection, Which::These(&ids)).await)
            .await;
        assert_eq!(rows.len(), 1, "what is not there is left out");
        rows.remove(0)
    };
    let first = row().await;
    assert_eq!((first.agency_name.as_str(), first.region.as_str()), ("Health Office", "Khulna"));
    assert_eq!((first.ideas, first.pilots, first.furthest), (1, 1, Some(Stage::Pilot)));
    assert_eq!((first.state.as_str(), first.title.as_str()), ("published", "Challenge 101"));
    assert_eq!(first.content["publish_all_titles"], true);
    let mut second = world.proposal(&scene.challenge.id, &scene.organisation, &scene.citizen);
    second.state = ProposalState::Draft;
    let third = world.proposal(&scene.challenge.id, &scene.organisation, &scene.citizen);
    let mut pilot = world.pilot(&third, &scene.agency);
    pilot.standing = Standing { state: PilotState::Running, stage: Stage::Proof };
    world
        .write(async |tx| {
            store::proposals::insert(tx, &second).await?;
            store::proposals::insert(tx, &third).await?;
            store::pilots::insert(tx, &pilot).await
        })
        .await
        .unwrap();
    let later = row().await;
    assert_eq!((later.ideas, later.pilots, later.furthest), (2, 2, Some(Stage::Proof)));
}

#[tokio::test]
async fn a_use_case_row_counts_shown_voices_only() {
    let world = World::open().await;
    let scene = world.scene().await;
    let subject = Subject::new(Kind::UseCase, scene.use_case.id.clone());
    let mut hidden = world.comment(&subject, None, &scene.citizen);
    hidden.visibility = Visibility::Pending;
    let shown = world.comment(&subject, None, &scene.citizen);
    world
        .write(async |tx| {
            store::comments::insert(tx, &hidden).await?;
            store::comments::insert(tx, &shown).await
        })
        .await
        .unwrap();
    let row = async || {
        let ids = [scene.use_case.id.clone()];
        world
            .read(async |connection| store::search::list_use_cases(connection, Which::These(&ids)).await)
            .await
            .remove(0)
    };
    let found = row().await;
    assert_eq!((found.voices, found.verified), (1, false));
    assert_eq!((found.organisation_name.as_str(), found.organisation_kind.as_str()), ("Sehat", "startup"));
    let organisation = world
        .read(async |connection| store::organisations::find(connection, &scene.organisation).await)
        .await;
    let mut organisation = organisation.unwrap();
    organisation.verified_at = Some(BEGIN);
    world.write(async |tx| store::organisations::save(tx, &organisation).await).await.unwrap();
    assert!(row().await.verified);
}

#[tokio::test]
async fn a_proposal_row_knows_its_team_its_challenge_and_what_was_released() {
    let world = World::open().await;
    let scene = world.scene().await;
    let (joined, asked) = (world.organisation("Joined"), world.organisation("Asked"));
    let decision = Decision {
        proposal_id: scene.proposal.id.clone(),
        challenge_id: scene.challenge.id.clone(),
        progress: Progress::Decided(Outcome::Selected),
        reason: "It is the best.".to_owned(),
        criteria: Vec::new(),
        prepared_by: scene.officer.clone(),
        prepared_at: BEGIN,
        released_at: None,
        version: 1,
    };
    world
        .write(async |tx| {
            for (organisation, accepted_at) in [(&joined, Some(BEGIN)), (&asked, None)] {
                store::organisations::insert(tx, organisation).await?;
                let partner = Partner {
                    proposal_id: scene.proposal.id.clone(),
                    organisation_id: organisation.id.clone(),
                    invited_by: scene.citizen.clone(),
                    invited_at: BEGIN,
                    accepted_at,
                };
                store::proposals::insert_partner(tx, &partner).await?;
            }
            store::selection::insert(tx, &decision).await
        })
        .await
        .unwrap();
    let row = async || {
        let ids = [scene.proposal.id.clone()];
        world
            .read(async |connection| store::search::list_proposals(connection, Which::These(&ids)).await)
            .await
            .remove(0)
    };
    let found = row().await;
    assert_eq!(found.partners, slice::from_ref(&joined.id), "one that was only asked does not belong to it");
    assert_eq!(
        (found.challenge_title.as_str(), found.challenge_state.as_str()),
        ("Challenge 101", "published")
    );
    assert_eq!((&found.agency_id, &found.organisation_id), (&scene.agency, &scene.organisation));
    assert_eq!((found.released_at, found.decided_at), (None, None));
    assert!(found.publish_all_titles);
    world.write(async |tx| store::selection::save_release(tx, &decision, BEGIN.plus(5)).await).await.unwrap();
    let mut challenge = scene.challenge.clone();
    challenge.content.publish_all_titles = false;
    challenge.released_at = Some(BEGIN.plus(5));
    world.write(async |tx| store::challenges::save(tx, &challenge).await).await.unwrap();
    let found = row().await;
    assert_eq!((found.released_at, found.decided_at), (Some(BEGIN.plus(5)), Some(BEGIN.plus(5))));
    assert_eq!(
        (found.outcome.as_deref(), found.reason.as_deref()),
        (Some("selected"), Some("It is the best."))
    );
    assert!(!found.publish_all_titles);
}

#[tokio::test]
async fn a_pilot_row_names_open_sites_and_bodies_say_if_they_closed() {
    let world = World::open().await;
    let scene = world.scene().await;
    let site = |name: &str, closed| Site {
        id: world.id(),
        pilot_id: scene.pilot.id.clone(),
        name: name.to_owned(),
        region: "Rangpur".to_owned(),
        added_by: scene.officer.clone(),
        added_at: BEGIN,
        closed_at: closed,
        measuring: pilotage::store::pilots::Measuring::default(),
    };
    let (open, closed) = (site("কাউনিয়া", None), site("Gone", Some(BEGIN)));
    world
        .write(async |tx| {
            store::pilots::insert_site(tx, &open).await?;
            store::pilots::insert_site(tx, &closed).await
        })
        .await
        .unwrap();
    let ids = [scene.pilot.id.clone()];
    let rows =
        world.read(async |connection| store::search::list_pilots(connection, Which::These(&ids)).await).await;
    assert_eq!((rows[0].sites.as_slice(), rows[0].stage), (["কাউনিয়া".to_owned()].as_slice(), Stage::Pilot));
    assert_eq!(
        (rows[0].agency_name.as_str(), rows[0].organisation_name.as_str()),
        ("Health Office", "Sehat")
    );
    let agencies = async || {
        let ids = [scene.agency.clone()];
        world
            .read(async |connection| store::search::list_agencies(connection, Which::These(&ids)).await)
            .await
            .remove(0)
    };
    let agency = agencies().await;
    assert_eq!((agency.name.as_str(), agency.closed, agency.verified), ("Health Office", false, true));
    let mut office =
        world.read(async |connection| store::agencies::find(connection, &scene.agency).await).await.unwrap();
    office.closed_at = Some(BEGIN);
    world.write(async |tx| store::agencies::save(tx, &office).await).await.unwrap();
    assert!(agencies().await.closed);
    let ids = [scene.organisation.clone()];
    let rows = world
        .read(async |connection| store::search::list_organisations(connection, Which::These(&ids)).await)
        .await;
    assert_eq!((rows[0].name.as_str(), rows[0].closed, rows[0].verified), ("Sehat", false, false));
}

#[tokio::test]
async fn a_comment_row_is_public_exactly_while_its_thing_is() {
    let world = World::open().await;
    let scene = world.scene().await;
    let things = [
        Subject::new(Kind::Challenge, scene.challenge.id.clone()),
        Subject::new(Kind::UseCase, scene.use_case.id.clone()),
        Subject::new(Kind::Proposal, scene.proposal.id.clone()),
        Subject::new(Kind::Pilot, scene.pilot.id.clone()),
    ];
    let comments: Vec<_> =
        things.iter().map(|thing| world.comment(thing, Some(&scene.agency), &scene.citizen)).collect();
    let people = world.people(3).await;
    let answer = Response {
        id: world.id(),
        comment_id: comments[0].id.clone(),
        agency_id: scene.agency.clone(),
        by_id: scene.officer.clone(),
        kind: ResponseKind::Answered,
        language: "en".to_owned(),
        text: "Yes.".to_owned(),
        at: BEGIN,
    };
    world
        .write(async |tx| {
            for comment in &comments {
                store::comments::insert(tx, comment).await?;
            }
            for person in &people {
                store::comments::insert_me_too(tx, &comments[0].id, person, BEGIN).await?;
            }
            store::comments::insert_response(tx, &answer).await
        })
        .await
        .unwrap();
    let rows = async || {
        let ids: Vec<Id> = comments.iter().map(|comment| comment.id.clone()).collect();
        let mut rows = world
            .read(async |connection| store::search::list_comments(connection, Which::These(&ids)).await)
            .await;
        rows.sort_by(|one, other| one.id.cmp(&other.id));
        rows
    };
    let public = async || rows().await.iter().map(|row| row.subject_is_public).collect::<Vec<_>>();
    let found = rows().await;
    assert_eq!((found[0].answer.as_deref(), found[0].me_too_count), (Some("Yes."), 3));
    let titles: Vec<&str> = found.iter().map(|row| row.subject_title.as_str()).collect();
    assert_eq!(titles, ["Challenge 101", "A queue by phone", "An idea", "A pilot"]);
    assert_eq!(public().await, [true, true, false, true]);
    let (mut challenge, mut proposal, mut use_case) =
        (scene.challenge.clone(), scene.proposal.clone(), scene.use_case.clone());
    challenge.released_at = Some(BEGIN);
    proposal.state = ProposalState::Selected;
    use_case.state = UseCaseState::Withdrawn;
    world
        .write(async |tx| {
            store::challenges::save(tx, &challenge).await?;
            store::proposals::save(tx, &proposal).await?;
            store::use_cases::save(tx, &use_case).await
        })
        .await
        .unwrap();
    assert_eq!(public().await, [true, false, true, true]);
}

#[tokio::test]
async fn a_walk_meets_every_thing_once_in_steps_of_any_size() {
    let world = World::open().await;
    let scene = world.scene().await;
    let more: Vec<_> =
        (0..1_100).map(|number| world.challenge(1_000 + number, &scene.agency, &scene.officer)).collect();
    world
        .write(async |tx| {
            for challenge in &more {
                store::challenges::insert(tx, challenge).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let mut expected: Vec<Id> =
        more.iter().map(|challenge| challenge.id.clone()).chain([scene.challenge.id.clone()]).collect();
    expected.sort();
    let counted =
        world.read(async |connection| store::search::count(connection, Kind::Challenge).await).await;
    assert_eq!(counted, expected.len() as i64);
    for step in [7, 500, 5_000] {
        let mut met: Vec<Id> = Vec::new();
        loop {
            let after = met.last().map_or(String::new(), ToString::to_string);
            let which = Which::After { id: &after, limit: step };
            let rows =
                world.read(async |connection| store::search::list_challenges(connection, which).await).await;
            if rows.is_empty() {
                break;
            }
            met.extend(rows.into_iter().map(|row| row.id));
        }
        assert_eq!(met, expected);
    }
    let rows = world
        .read(async |connection| store::search::list_challenges(connection, Which::These(&expected)).await)
        .await;
    assert_eq!(rows.len(), expected.len(), "more ids than one statement takes");
    let none = world
        .read(async |connection| store::search::list_challenges(connection, Which::These(&[])).await)
        .await;
    assert!(none.is_empty());
}

#[tokio::test]
async fn what_hangs_on_a_thing_is_indexed_with_it() {
    let world = World::open().await;
    let scene = world.scene().await;
    let comment = world.comment(&scene.subject(), Some(&scene.agency), &scene.citizen);
    world.write(async |tx| store::comments::insert(tx, &comment).await).await.unwrap();
    let of = async |kind, id: &Id| {
        let subject = Subject::new(kind, id.clone());
        let mut found =
            world.read(async |connection| store::search::list_dependents(connection, &subject).await).await;
        found.sort();
        found
    };
    let challenge = Subject::new(Kind::Challenge, scene.challenge.id.clone());
    let proposal = Subject::new(Kind::Proposal, scene.proposal.id.clone());
    let pilot = Subject::new(Kind::Pilot, scene.pilot.id.clone());
    let use_case = Subject::new(Kind::UseCase, scene.use_case.id.clone());
    let voice = Subject::new(Kind::Comment, comment.id.clone());
    assert_eq!(of(Kind::Challenge, &challenge.id).await, [proposal.clone(), voice]);
    assert_eq!(of(Kind::Agency, &scene.agency).await, [challenge.clone(), pilot.clone()]);
    assert_eq!(
        of(Kind::Organisation, &scene.organisation).await,
        [use_case, proposal.clone(), pilot.clone()]
    );
    assert_eq!(of(Kind::Pilot, &pilot.id).await, slice::from_ref(&challenge));
    assert_eq!(of(Kind::Proposal, &proposal.id).await, [challenge]);
    assert!(of(Kind::Comment, &comment.id).await.is_empty());
}

#[tokio::test]
async fn what_closed_between_two_looks_is_met_once() {
    let world = World::open().await;
    let scene = world.scene().await;
    let closes = 10 * DAY;
    let between = async |from: i64, until: i64| {
        world
            .read(async |connection| {
                store::search::list_just_closed(connection, BEGIN.plus(from), BEGIN.plus(until)).await
            })
            .await
    };
    assert_eq!(between(closes - 1, closes).await, slice::from_ref(&scene.challenge.id));
    assert!(between(closes, closes + 9).await.is_empty());
    assert!(between(0, closes - 1).await.is_empty());
}
