//! Challenges, what was published of them, and who wrote in them.

use std::sync::Arc;

use pilotage::clock::{DAY, Id, UnixMillis};
use pilotage::domain::challenges::{
    Adoption, ChallengeContent, ChallengeState, Criterion, Hurt, Measures, Quote, Service,
};
use pilotage::domain::people::{Grant, Role, Scope};
use pilotage::domain::proposals::ProposalState;
use pilotage::store;
use pilotage::store::challenges::{Challenge, ChallengeRevision};

use super::world::{
    BEGIN, World, assert_changed, assert_foreign, assert_same, assert_unique, at_once, texts,
};

/// Content with this text and extreme numbers in every place.
fn content(text: &str) -> ChallengeContent {
    let text = text.to_owned();
    ChallengeContent {
        summary: text.clone(),
        problem: text.clone(),
        can_change: vec![text.clone(), String::new()],
        cannot_change: vec![text.clone()],
        service: Service {
            name: text.clone(),
            steps: vec![text.clone(); 3],
            yearly_volume: Some(i64::MAX),
            time_minutes: Some(i64::MIN),
            effort_minutes: None,
            cost_minor: Some(0),
            visits_tenths: Some(-1),
            people_asked: Some(1),
            source: text.clone(),
            baseline_plan: text.clone(),
        },
        goal: Measures { time_minutes: None, cost_minor: Some(i64::MAX), visits_tenths: Some(3) },
        criteria: vec![Criterion { name: text.clone(), weight: 100, minimum: 5 }],
        eligible: vec!["ngo".to_owned()],
        budget_minor: Some(i64::MAX),
        currency: "BDT".to_owned(),
        payment_steps: Some(3),
        ip_terms: text.clone(),
        adoption: Adoption {
            senior_owner: text.clone(),
            procurement_route: text.clone(),
            ceiling_minor: Some(1),
        },
        contact: text.clone(),
        hurts: vec![Hurt { number: 7, text: text.clone() }],
        quote: Quote { text: text.clone(), who: text },
        publish_all_titles: false,
        pilot_starts_at: Some(UnixMillis(i64::MAX)),
    }
}

async fn ids(world: &World, work: impl AsyncFnOnce(&mut store::Connection) -> Vec<Challenge>) -> Vec<Id> {
    let mut reader = world.db.read().await.unwrap();
    work(&mut reader).await.into_iter().map(|challenge| challenge.id).collect()
}

#[tokio::test]
async fn a_challenge_is_found_again_unchanged() {
    let world = World::open().await;
    let scene = world.scene().await;
    for (number, text) in texts().into_iter().enumerate() {
        let mut challenge = Challenge {
            state: ChallengeState::ALL[number % ChallengeState::ALL.len()],
            state_reason: text.clone(),
            language: text.clone(),
            title: text.clone(),
            sector: text.clone(),
            content: content(&text),
            reviewer_id: Some(scene.citizen.clone()),
            submitted_at: Some(UnixMillis(i64::MIN)),
            released_at: Some(UnixMillis(i64::MAX)),
            external_id: Some(format!("{number} {}", text.chars().take(200).collect::<String>())),
            ..world.challenge(500 + number as i64, &scene.agency, &scene.officer)
        };
        world.write(async |tx| store::challenges::insert(tx, &challenge).await).await.unwrap();
        let found =
            world.read(async |connection| store::challenges::find(connection, &challenge.id).await).await;
        assert_same(&found, &Some(challenge.clone()));

        challenge.title = format!("{text}!");
        challenge.content = ChallengeContent::default();
        (challenge.opens_at, challenge.questions_close_at) = (None, None);
        (challenge.submissions_close_at, challenge.decision_at) = (None, None);
        (challenge.reviewer_id, challenge.submitted_at, challenge.published_at) = (None, None, None);
        (challenge.revision, challenge.updated_at) = (9, BEGIN.plus(9));
        world.write(async |tx| store::challenges::save(tx, &challenge).await).await.unwrap();
        challenge.version += 1;
        let external = challenge.external_id.clone().unwrap();
        let found = world
            .read(async |connection| store::challenges::find_by_external(connection, &external).await)
            .await;
        assert_same(&found, &Some(challenge));
    }
}

#[tokio::test]
async fn stale_saves_doubled_numbers_and_lost_people_are_refused() {
    let world = World::open().await;
    let scene = world.scene().await;
    let mut first = scene.challenge.clone();
    first.title = "First".to_owned();
    world.write(async |tx| store::challenges::save(tx, &first).await).await.unwrap();
    assert_changed(world.write(async |tx| store::challenges::save(tx, &scene.challenge).await).await);
    let copy = world.challenge(101, &scene.agency, &scene.officer);
    let result = world.write(async |tx| store::challenges::insert(tx, &copy).await).await;
    assert_unique(result, "challenge_number_unique");
    let lost = world.challenge(102, &scene.agency, &world.id());
    assert_foreign(world.write(async |tx| store::challenges::insert(tx, &lost).await).await);
    let again = Challenge { number: 103, ..scene.challenge.clone() };
    assert_unique(
        world.write(async |tx| store::challenges::insert(tx, &again).await).await,
        "challenge_pkey",
    );
}

#[tokio::test]
async fn sixteen_writers_get_sixteen_numbers() {
    let world = Arc::new(World::open().await);
    let scene = Arc::new(world.scene().await);
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let (world, scene) = (Arc::clone(&world), Arc::clone(&scene));
            async move {
                let mut challenge = world.challenge(0, &scene.agency, &scene.officer);
                loop {
                    let done = world
                        .write(async |tx| {
                            challenge.number = store::challenges::next_number(tx).await?;
                            store::challenges::insert(tx, &challenge).await
                        })
                        .await;
                    match done {
                        Ok(()) => return challenge.number,
                        Err(store::StoreError::Unique(name)) => assert_eq!(name, "challenge_number_unique"),
                        Err(other) => panic!("{other:?}"),
                    }
                }
            }
        })
        .collect();
    let mut numbers = Vec::new();
    for task in at_once(tasks).await {
        numbers.push(task);
    }
    numbers.sort_unstable();
    assert_eq!(numbers, (102..118).collect::<Vec<i64>>());
}

#[tokio::test]
async fn lists_hold_what_they_say_in_their_order() {
    let world = World::open().await;
    let scene = world.scene().await;
    let other = world.agency("Roads");
    let mut all: Vec<Challenge> =
        (0..6).map(|number| world.challenge(200 + number, &scene.agency, &scene.officer)).collect();
    for (number, challenge) in all.iter_mut().enumerate() {
        challenge.updated_at = BEGIN.plus([5, 3, 4, 1, 2, 6][number]);
        challenge.published_at = Some(BEGIN.plus([1, 1, 3, 4, 5, 6][number]));
        challenge.submissions_close_at = Some(BEGIN.plus([30, 20, 10, -10, -20, 40][number]));
    }
    all[5].agency_id = other.id.clone();
    (all[2].state, all[2].published_at) = (ChallengeState::Draft, None);
    all[4].state = ChallengeState::Cancelled;
    world
        .write(async |tx| {
            store::agencies::insert(tx, &other).await?;
            for challenge in &all {
                store::challenges::insert(tx, challenge).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let id = |number: usize| all[number].id.clone();
    let first = scene.challenge.id.clone();
    let of = async |agency: &Id, limit| {
        ids(&world, async |reader| store::challenges::list_of_agency(reader, agency, limit).await.unwrap())
            .await
    };
    assert_eq!(of(&scene.agency, 9).await, [id(0), id(2), id(1), id(4), id(3), first.clone()]);
    assert_eq!(of(&scene.agency, 2).await, [id(0), id(2)]);
    assert_eq!(of(&other.id, 9).await, [id(5)]);
    let published = ChallengeState::Published;
    let listed =
        ids(&world, async |reader| store::challenges::list_in_state(reader, published, 9).await.unwrap())
            .await;
    assert_eq!(listed, [id(3), id(1), id(0), id(5), first.clone()], "what closes first comes first");
    let public = ids(&world, async |reader| store::challenges::list_public(reader, 9).await.unwrap()).await;
    assert_eq!(
        public,
        [id(5), id(4), id(3), id(1), id(0), first.clone()],
        "no draft, and cancelled ones too"
    );
    let closed =
        ids(&world, async |reader| store::challenges::list_closed_by(reader, BEGIN).await.unwrap()).await;
    assert_eq!(closed, [id(3)]);
    let at_close = BEGIN.plus(-10);
    let closed =
        ids(&world, async |reader| store::challenges::list_closed_by(reader, at_close).await.unwrap()).await;
    assert!(closed.is_empty(), "the moment of closing still counts as open");
    let mut walked = Vec::new();
    loop {
        let after = walked.last().map_or(String::new(), |id: &Id| id.to_string());
        let step =
            world.read(async |connection| store::challenges::list_ids(connection, &after, 2).await).await;
        if step.is_empty() {
            break;
        }
        walked.extend(step);
    }
    let mut expected: Vec<Id> = all.iter().map(|challenge| challenge.id.clone()).chain([first]).collect();
    expected.sort();
    assert_eq!(walked, expected, "a walk by ids meets each one once");
}

#[tokio::test]
async fn ideas_are_counted_without_drafts_and_their_writers_are_known() {
    let world = World::open().await;
    let scene = world.scene().await;
    let states =
        [ProposalState::Draft, ProposalState::Withdrawn, ProposalState::Selected, ProposalState::Eligible];
    let people = world.people(3).await;
    world
        .write(async |tx| {
            for (number, state) in states.into_iter().enumerate() {
                let organisation = world.organisation(&format!("Team {number}"));
                store::organisations::insert(tx, &organisation).await?;
                let mut proposal = world.proposal(&scene.challenge.id, &organisation.id, &scene.citizen);
                proposal.state = state;
                store::proposals::insert(tx, &proposal).await?;
                if let Some(person) = people.get(number) {
                    for role in [Role::OrganisationAdmin, Role::OrganisationMember] {
                        let grant = Grant { role, scope: Scope::Organisation(organisation.id.clone()) };
                        store::people::insert_grant(tx, &world.id(), person, &grant, None, BEGIN).await?;
                    }
                }
            }
            Ok(())
        })
        .await
        .unwrap();
    let challenge = &scene.challenge.id;
    assert_eq!(
        world.read(async |connection| store::proposals::count_submitted(connection, challenge).await).await,
        3
    );
    let mut writers = world
        .read(async |connection| store::proposals::list_people_of_challenge(connection, challenge).await)
        .await;
    writers.sort();
    assert_eq!(writers, [people[0].clone(), people[2].clone()], "each once; whoever withdrew is not told");
}

#[tokio::test]
async fn each_writer_is_kept_once_and_each_publication_as_it_was() {
    let world = World::open().await;
    let scene = world.scene().await;
    let people = world.people(2).await;
    world
        .write(async |tx| {
            for (number, person) in
                [&people[1], &people[0], &people[1], &scene.officer].into_iter().enumerate()
            {
                let at = BEGIN.plus(number as i64);
                store::challenges::insert_editor(tx, &scene.challenge.id, person, at).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let writers = world
        .read(async |connection| store::challenges::list_writers(connection, &scene.challenge).await)
        .await;
    assert_eq!(writers, [scene.officer.clone(), people[1].clone(), people[0].clone()]);
    let revision = |number: i64, text: &str| ChallengeRevision {
        language: Some("bn".to_owned()),
        sector: Some("health".to_owned()),
        challenge_id: scene.challenge.id.clone(),
        revision: number,
        title: text.to_owned(),
        content: content(text),
        dates: scene.challenge.dates(),
        note: text.to_owned(),
        by_id: scene.officer.clone(),
        at: BEGIN.plus(number * DAY),
    };
    let all: Vec<ChallengeRevision> =
        texts().iter().enumerate().map(|(number, text)| revision(number as i64 + 1, text)).collect();
    for one in all.iter().rev() {
        world.write(async |tx| store::challenges::insert_revision(tx, one).await).await.unwrap();
    }
    let challenge = &scene.challenge.id;
    let found =
        world.read(async |connection| store::challenges::list_revisions(connection, challenge).await).await;
    assert_same(&found, &all);
    let result =
        world.write(async |tx| store::challenges::insert_revision(tx, &revision(1, "x")).await).await;
    assert_unique(result, "challenge_revision_unique");
}
