//! Services, agreements with their signatures, and milestones with what happened to them.

use pilotage::clock::{DAY, UnixMillis};
use pilotage::domain::agreements::{
    AgreementContent, AgreementState, Measured, MilestoneTerms, PlannedMeasure, Side,
};
use pilotage::domain::milestones::MilestoneState;
use pilotage::domain::services::ServiceContent;
use pilotage::store;
use pilotage::store::agreements::{Agreement, Signature, Writer};
use pilotage::store::milestones::{Milestone, MilestoneMove};
use pilotage::store::services::Service;

use super::world::{BEGIN, Scene, World, assert_changed, assert_same, assert_unique, texts};

fn service(world: &World, scene: &Scene, name: &str) -> Service {
    Service {
        id: world.id(),
        agency_id: scene.agency.clone(),
        language: "bn".to_owned(),
        name: name.to_owned(),
        content: ServiceContent { yearly_volume: Some(4_000), ..ServiceContent::default() },
        created_by: scene.officer.clone(),
        created_at: BEGIN,
        updated_at: BEGIN,
        version: 1,
    }
}

fn agreement(world: &World, scene: &Scene, number: i64, state: AgreementState) -> Agreement {
    let mut made = Agreement {
        id: world.id(),
        pilot_id: scene.pilot.id.clone(),
        number,
        state,
        side: Side::Organisation,
        content: AgreementContent::default(),
        json: String::new(),
        sha256: String::new(),
        reason: String::new(),
        written_by: scene.citizen.clone(),
        agency: None,
        organisation: None,
        in_force_at: None,
        moved_goalposts: false,
        created_at: BEGIN,
        updated_at: BEGIN,
        version: 1,
    };
    made.write(AgreementContent { number, ..AgreementContent::default() }).unwrap();
    made
}

fn milestone(world: &World, scene: &Scene, number: i64, state: MilestoneState) -> Milestone {
    Milestone {
        id: world.id(),
        pilot_id: scene.pilot.id.clone(),
        number,
        name: format!("Step {number}"),
        deliverable: "A report".to_owned(),
        amount_minor: 50_000,
        currency: "BDT".to_owned(),
        due_at: BEGIN.plus(number * DAY),
        state,
        delivered: String::new(),
        delivered_links: Vec::new(),
        delivered_by: None,
        delivered_at: None,
        answer_due_at: None,
        accept_due_at: None,
        escalated_at: None,
        answer: String::new(),
        answered_by: None,
        answered_at: None,
        version: 1,
    }
}

#[tokio::test]
async fn a_service_is_found_again_unchanged_and_its_name_is_the_agencys_only_one() {
    let world = World::open().await;
    let scene = world.scene().await;
    for text in texts().into_iter().filter(|text| text.len() < 2_000) {
        let mut made = service(&world, &scene, &format!("{text} {}", world.id()));
        made.content = ServiceContent {
            about: text.clone(),
            steps: vec![text.clone(), String::new()],
            cost_minor: Some(i64::MAX),
            visits_tenths: Some(35),
            source: text.clone(),
            ..ServiceContent::default()
        };
        world.write(async |tx| store::services::insert(tx, &made).await).await.unwrap();
        let found = world.read(async |connection| store::services::find(connection, &made.id).await).await;
        assert_same(&found, &Some(made.clone()));
        (made.language, made.updated_at) = (text, BEGIN.plus(1));
        world.write(async |tx| store::services::save(tx, &made).await).await.unwrap();
        assert_changed(world.write(async |tx| store::services::save(tx, &made).await).await);
    }
    let first = service(&world, &scene, "Birth  Record");
    let same = service(&world, &scene, "birth record");
    world.write(async |tx| store::services::insert(tx, &first).await).await.unwrap();
    assert_unique(
        world.write(async |tx| store::services::insert(tx, &same).await).await,
        "service_name_unique",
    );
    let agency = &scene.agency;
    let found = world
        .read(async |connection| store::services::find_by_name(connection, agency, " BIRTH record ").await)
        .await;
    assert_same(&found, &Some(first));
    let (list, count) = world
        .read(async |connection| {
            Ok((
                store::services::list_of_agency(connection, agency).await?,
                store::services::count_of_agency(connection, agency).await?,
            ))
        })
        .await;
    assert_eq!(i64::try_from(list.len()).unwrap(), count);
}

#[tokio::test]
async fn an_agreement_comes_back_byte_for_byte() {
    let world = World::open().await;
    let scene = world.scene().await;
    for (number, text) in texts().into_iter().enumerate() {
        let number = i64::try_from(number).unwrap() + 1;
        let mut made = agreement(&world, &scene, number, AgreementState::Superseded);
        let mut content = AgreementContent {
            scope: text.clone(),
            sites: vec![text.clone()],
            ends_at: Some(UnixMillis(i64::MAX)),
            milestones: vec![MilestoneTerms {
                name: text.clone(),
                amount_minor: 1,
                ..MilestoneTerms::default()
            }],
            ..AgreementContent::default()
        };
        content.plan.measures = vec![PlannedMeasure {
            measure: Measured::Visits,
            target_bp: 1,
            worthwhile_bp: 2,
            variation_bp: 3,
        }];
        made.write(content).unwrap();
        made.sha256 = "00".repeat(32);
        made.reason.clone_from(&text);
        made.agency = Some(Signature { by: scene.officer.clone(), at: BEGIN.plus(2) });
        made.organisation = Some(Signature { by: scene.citizen.clone(), at: BEGIN.plus(1) });
        (made.in_force_at, made.moved_goalposts) = (Some(BEGIN.plus(2)), true);
        world.write(async |tx| store::agreements::insert(tx, &made).await).await.unwrap();
        let pilot = &scene.pilot.id;
        let found = world
            .read(async |connection| store::agreements::find_number(connection, pilot, number).await)
            .await;
        assert_same(&found, &Some(made));
    }
}

#[tokio::test]
async fn of_many_versions_one_is_in_force_and_one_is_open() {
    let world = World::open().await;
    let scene = world.scene().await;
    let pilot = &scene.pilot.id;
    let old = agreement(&world, &scene, 1, AgreementState::Superseded);
    let holds = agreement(&world, &scene, 2, AgreementState::InForce);
    let mut open = agreement(&world, &scene, 3, AgreementState::Draft);
    let again = agreement(&world, &scene, 3, AgreementState::Draft);
    world
        .write(async |tx| {
            for one in [&old, &holds, &open] {
                store::agreements::insert(tx, one).await?;
            }
            let writer = Writer { person_id: scene.officer.clone(), side: Side::Agency };
            store::agreements::insert_writer(tx, &open.id, &writer).await?;
            store::agreements::insert_writer(tx, &open.id, &writer).await
        })
        .await
        .unwrap();
    assert_unique(
        world.write(async |tx| store::agreements::insert(tx, &again).await).await,
        "agreement_number_unique",
    );
    let (in_force, found, all, of_agency, writers) = world
        .read(async |connection| {
            Ok((
                store::agreements::find_in_force(connection, pilot).await?,
                store::agreements::find_open(connection, pilot).await?,
                store::agreements::list_of_pilot(connection, pilot).await?,
                store::agreements::list_in_force_of_agency(connection, &scene.agency).await?,
                store::agreements::list_writers(connection, &open.id).await?,
            ))
        })
        .await;
    assert_same(&in_force, &Some(holds));
    assert_same(&found, &Some(open.clone()));
    assert_eq!(all.iter().map(|one| one.number).collect::<Vec<_>>(), [3, 2, 1]);
    assert_eq!((of_agency.len(), writers.len()), (1, 1), "noted twice is noted once");
    let draft = open.clone();
    (open.state, open.sha256) = (AgreementState::Offered, "ab".repeat(32));
    world.write(async |tx| store::agreements::save(tx, &open).await).await.unwrap();
    assert_changed(world.write(async |tx| store::agreements::save(tx, &open).await).await);
    assert_changed(world.write(async |tx| store::agreements::delete_draft(tx, &draft).await).await);
    open.version += 1;
    assert_changed(world.write(async |tx| store::agreements::delete_draft(tx, &open).await).await);
    open.state = AgreementState::Draft;
    world.write(async |tx| store::agreements::save(tx, &open).await).await.unwrap();
    open.version += 1;
    world.write(async |tx| store::agreements::delete_draft(tx, &open).await).await.unwrap();
    let left = world.read(async |connection| store::agreements::find_open(connection, pilot).await).await;
    assert!(left.is_none());
}

#[tokio::test]
async fn milestones_wait_for_whoever_has_to_act_and_silence_is_found() {
    let world = World::open().await;
    let scene = world.scene().await;
    let pilot = &scene.pilot.id;
    let mut sent = milestone(&world, &scene, 1, MilestoneState::Submitted);
    sent.delivered = "Two counters".to_owned();
    sent.delivered_links = vec!["https://example.org/a".to_owned()];
    (sent.delivered_by, sent.delivered_at) = (Some(scene.citizen.clone()), Some(BEGIN));
    (sent.answer_due_at, sent.accept_due_at) = (Some(BEGIN.plus(10)), Some(BEGIN.plus(20)));
    let rejected = milestone(&world, &scene, 2, MilestoneState::Rejected);
    let next = milestone(&world, &scene, 3, MilestoneState::Planned);
    let last = milestone(&world, &scene, 4, MilestoneState::Planned);
    world
        .write(async |tx| {
            for one in [&sent, &rejected, &next, &last] {
                store::milestones::insert(tx, one).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    assert_unique(
        world
            .write(async |tx| {
                let again = milestone(&world, &scene, 4, MilestoneState::Planned);
                store::milestones::insert(tx, &again).await
            })
            .await,
        "milestone_number_unique",
    );
    let (all, for_agency, for_team) = world
        .read(async |connection| {
            Ok((
                store::milestones::list_of_pilot(connection, pilot).await?,
                store::milestones::list_waiting_for_agency(connection, &scene.agency).await?,
                store::milestones::list_waiting_for_organisation(connection, &scene.organisation).await?,
            ))
        })
        .await;
    assert_same(&all[0], &sent);
    assert_eq!(all.len(), 4);
    assert_eq!(for_agency.iter().map(|it| it.milestone.number).collect::<Vec<_>>(), [1]);
    assert_eq!(for_team.iter().map(|it| it.milestone.number).collect::<Vec<_>>(), [2, 3]);
    let silent = async |now: i64| {
        let now = BEGIN.plus(now);
        world.read(async |connection| store::milestones::list_silent(connection, now, 10).await).await.len()
    };
    assert_eq!((silent(10).await, silent(11).await), (0, 1));
    sent.escalated_at = Some(BEGIN.plus(11));
    world.write(async |tx| store::milestones::save(tx, &sent).await).await.unwrap();
    assert_changed(world.write(async |tx| store::milestones::save(tx, &sent).await).await);
    assert_eq!((silent(12).await, silent(21).await), (0, 1), "told once, and then the second time counts");
    let line = MilestoneMove {
        id: world.id(),
        milestone_id: sent.id.clone(),
        from: MilestoneState::Planned,
        to: MilestoneState::Submitted,
        reason: "Two counters".to_owned(),
        by_id: None,
        at: BEGIN,
    };
    world.write(async |tx| store::milestones::insert_move(tx, &line).await).await.unwrap();
    let lines =
        world.read(async |connection| store::milestones::list_moves(connection, &sent.id).await).await;
    assert_same(&lines, &vec![line]);
    world.write(async |tx| store::milestones::delete_planned(tx, &last).await).await.unwrap();
    assert_changed(world.write(async |tx| store::milestones::delete_planned(tx, &rejected).await).await);
}
