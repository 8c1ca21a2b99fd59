//! Use cases and what agencies ask of them.

use pilotage::clock::{DAY, Id, UnixMillis};
use pilotage::domain::proposals::Measures;
use pilotage::domain::use_cases::{RequestAnswer, UseCaseContent, UseCaseState};
use pilotage::store;
use pilotage::store::use_cases::{UseCase, UseCaseRequest};

use super::world::{BEGIN, World, assert_changed, assert_foreign, assert_same, assert_unique, texts};

fn content(text: &str) -> UseCaseContent {
    let text = text.to_owned();
    UseCaseContent {
        summary: text.clone(),
        problem: text.clone(),
        solution: text.clone(),
        where_it_runs: text.clone(),
        evidence_source: text.clone(),
        before: Measures { time_minutes: Some(i64::MAX), cost_minor: None, visits_tenths: Some(0) },
        after: Measures { time_minutes: Some(i64::MIN), cost_minor: Some(-1), visits_tenths: None },
        currency: text.clone(),
        cost_model: text.clone(),
        licence: text.clone(),
        languages: vec![text.clone(), String::new()],
        links: vec![text],
    }
}

#[tokio::test]
async fn a_use_case_is_found_again_unchanged() {
    let world = World::open().await;
    let scene = world.scene().await;
    for (number, text) in texts().into_iter().enumerate() {
        let mut use_case = UseCase {
            state: UseCaseState::ALL[number % UseCaseState::ALL.len()],
            state_reason: text.clone(),
            language: text.clone(),
            title: text.clone(),
            sector: text.clone(),
            content: content(&text),
            evidence_level: 5,
            published_at: None,
            external_id: Some(format!("{number} {}", text.chars().take(200).collect::<String>())),
            ..world.use_case(&scene.organisation, &scene.citizen)
        };
        world.write(async |tx| store::use_cases::insert(tx, &use_case).await).await.unwrap();
        let external = use_case.external_id.clone().unwrap();
        let found = world
            .read(async |connection| store::use_cases::find_by_external(connection, &external).await)
            .await;
        assert_same(&found, &Some(use_case.clone()));
        use_case.content = UseCaseContent::default();
        (use_case.published_at, use_case.updated_at) = (Some(UnixMillis(i64::MAX)), BEGIN.plus(1));
        world.write(async |tx| store::use_cases::save(tx, &use_case).await).await.unwrap();
        assert_changed(world.write(async |tx| store::use_cases::save(tx, &use_case).await).await);
        use_case.version += 1;
        let found =
            world.read(async |connection| store::use_cases::find(connection, &use_case.id).await).await;
        assert_same(&found, &Some(use_case));
    }
}

#[tokio::test]
async fn an_import_comes_once_and_belongs_to_somebody() {
    let world = World::open().await;
    let scene = world.scene().await;
    let named = || UseCase {
        external_id: Some("x-1".to_owned()),
        ..world.use_case(&scene.organisation, &scene.citizen)
    };
    let (first, second) = (named(), named());
    world.write(async |tx| store::use_cases::insert(tx, &first).await).await.unwrap();
    let result = world.write(async |tx| store::use_cases::insert(tx, &second).await).await;
    assert_unique(result, "use_case_external_unique");
    let lost = world.use_case(&world.id(), &scene.citizen);
    assert_foreign(world.write(async |tx| store::use_cases::insert(tx, &lost).await).await);
}

#[tokio::test]
async fn lists_hold_what_they_say_in_their_order() {
    let world = World::open().await;
    let scene = world.scene().await;
    let other = world.organisation("Other");
    let mut all: Vec<UseCase> = (0..4).map(|_| world.use_case(&scene.organisation, &scene.citizen)).collect();
    for (number, use_case) in all.iter_mut().enumerate() {
        use_case.updated_at = BEGIN.plus([3, 1, 2, 4][number]);
        use_case.published_at = Some(BEGIN.plus([1, 3, 2, 4][number]));
    }
    all[2].state = UseCaseState::Hidden;
    all[3].organisation_id = other.id.clone();
    all[3].author_id = scene.officer.clone();
    world
        .write(async |tx| {
            store::organisations::insert(tx, &other).await?;
            for use_case in &all {
                store::use_cases::insert(tx, use_case).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let ids = |list: Vec<UseCase>| list.into_iter().map(|use_case| use_case.id).collect::<Vec<Id>>();
    let (id, first) = (|number: usize| all[number].id.clone(), scene.use_case.id.clone());
    let organisation = &scene.organisation;
    let of = world
        .read(async |connection| store::use_cases::list_of_organisation(connection, organisation).await)
        .await;
    assert_eq!(ids(of), [id(0), id(2), id(1), first.clone()]);
    let by = world
        .read(async |connection| store::use_cases::list_of_author(connection, &scene.officer).await)
        .await;
    assert_eq!(ids(by), [id(3)]);
    let published =
        world.read(async |connection| store::use_cases::list_published(connection, 3).await).await;
    assert_eq!(ids(published), [id(3), id(1), id(0)], "no hidden one, the newest first, three of four");
    let after = world
        .read(async |connection| store::use_cases::list_after(connection, first.as_str(), 3).await)
        .await;
    assert_eq!(ids(after), [id(0), id(1), id(2)]);
}

#[tokio::test]
async fn an_agency_asks_once_for_each_challenge_and_is_answered_once() {
    let world = World::open().await;
    let scene = world.scene().await;
    let request = |challenge: Option<&Id>, message: &str, later: i64| UseCaseRequest {
        id: world.id(),
        use_case_id: scene.use_case.id.clone(),
        agency_id: scene.agency.clone(),
        challenge_id: challenge.cloned(),
        message: message.to_owned(),
        by_id: scene.officer.clone(),
        at: BEGIN.plus(later),
        answer: None,
        answer_reason: String::new(),
        answered_at: None,
    };
    let long = texts().pop().unwrap();
    let (direct, invited) = (request(None, &long, 0), request(Some(&scene.challenge.id), "আসুন", DAY));
    world
        .write(async |tx| {
            store::use_cases::insert_request(tx, &direct).await?;
            store::use_cases::insert_request(tx, &invited).await
        })
        .await
        .unwrap();
    for again in [request(None, "x", 1), request(Some(&scene.challenge.id), "x", 1)] {
        let result = world.write(async |tx| store::use_cases::insert_request(tx, &again).await).await;
        assert_unique(result, "use_case_request_unique");
    }
    let use_case = &scene.use_case.id;
    let listed =
        world.read(async |connection| store::use_cases::list_requests(connection, use_case).await).await;
    assert_same(&listed, &vec![invited.clone(), direct.clone()]);
    let organisation = &scene.organisation;
    let listed = world
        .read(async |connection| {
            store::use_cases::list_requests_of_organisation(connection, organisation).await
        })
        .await;
    assert_eq!(listed.len(), 2);
    let answer = async |reason: &str| {
        world
            .write(async |tx| {
                let at = BEGIN.plus(2);
                store::use_cases::save_answer(tx, &invited.id, RequestAnswer::Declined, reason, at).await
            })
            .await
    };
    answer("Not now.").await.unwrap();
    assert_changed(answer("Later.").await);
    let found =
        world.read(async |connection| store::use_cases::find_request(connection, &invited.id).await).await;
    let answered = UseCaseRequest {
        answer: Some(RequestAnswer::Declined),
        answer_reason: "Not now.".to_owned(),
        answered_at: Some(BEGIN.plus(2)),
        ..invited
    };
    assert_same(&found, &Some(answered));
    let open =
        world.read(async |connection| store::desks::list_open_requests(connection, organisation).await).await;
    assert_eq!(open.len(), 1, "only the one that waits: {open:?}");
}
