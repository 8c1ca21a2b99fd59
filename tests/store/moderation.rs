//! Reports, what moderators did, and appeals.

use std::sync::Arc;

use pilotage::clock::{DAY, Id};
use pilotage::domain::comments::{Rule, Suspicion, Visibility};
use pilotage::store;
use pilotage::store::comments::Comment;
use pilotage::store::moderation::{Action, Appeal};

use super::world::{
    BEGIN, Scene, World, assert_changed, assert_foreign, assert_same, assert_unique, at_once, texts,
};

async fn comments(world: &World, scene: &Scene, ways: &[Visibility]) -> Vec<Comment> {
    let all: Vec<Comment> = ways
        .iter()
        .enumerate()
        .map(|(number, visibility)| Comment {
            visibility: *visibility,
            created_at: BEGIN.plus(number as i64),
            ..world.comment(&scene.subject(), None, &scene.citizen)
        })
        .collect();
    world
        .write(async |tx| {
            for comment in &all {
                store::comments::insert(tx, comment).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    all
}

async fn report(world: &World, comment: &Id, person: &Id, at: i64) -> bool {
    world
        .write(async |tx| {
            store::moderation::insert_report(tx, comment, person, "spam", "একটি নোট", BEGIN.plus(at)).await
        })
        .await
        .unwrap()
}

fn action(world: &World, comment: &Id, action: &str, note: &str, at: i64) -> Action {
    Action {
        id: world.id(),
        comment_id: comment.clone(),
        action: action.to_owned(),
        reason_class: "spam".to_owned(),
        note: note.to_owned(),
        by_id: None,
        at: BEGIN.plus(at),
    }
}

fn appeal(world: &World, comment: &Id, text: &str, at: i64) -> Appeal {
    Appeal {
        id: world.id(),
        comment_id: comment.clone(),
        text: text.to_owned(),
        at: BEGIN.plus(at),
        outcome: String::new(),
        outcome_reason: String::new(),
        settled_by: None,
        settled_at: None,
    }
}

#[tokio::test]
async fn sixteen_who_report_at_once_count_once_each() {
    let world = Arc::new(World::open().await);
    let scene = world.scene().await;
    let people = Arc::new(world.people(16).await);
    let comment = comments(&world, &scene, &[Visibility::Shown]).await.remove(0);
    let tasks: Vec<_> = (0..16)
        .map(|number| {
            let (world, people, id) = (Arc::clone(&world), Arc::clone(&people), comment.id.clone());
            async move {
                let first = report(&world, &id, &people[number], number as i64).await;
                let again = report(&world, &id, &people[(number + 1) % 16], 99).await;
                usize::from(first) + usize::from(again)
            }
        })
        .collect();
    let mut new = 0;
    for task in at_once(tasks).await {
        new += task;
    }
    assert_eq!(new, 16);
    let open = async || {
        let found = world
            .read(async |connection| store::comments::find(connection, &comment.id).await)
            .await
            .unwrap();
        let rows = world
            .read(async |connection| store::moderation::list_reports(connection, &comment.id).await)
            .await;
        assert_eq!(found.report_count, rows.len() as i64);
        rows.len()
    };
    assert_eq!(open().await, 16);
    world
        .write(async |tx| store::moderation::save_reports_settled(tx, &comment.id, BEGIN).await)
        .await
        .unwrap();
    assert_eq!(open().await, 0);
    assert!(
        !report(&world, &comment.id, &people[3], 100).await,
        "one person reports it once, settled or not"
    );
    let late = world.someone("Late").await;
    assert!(report(&world, &comment.id, &late, 101).await);
    assert_eq!(open().await, 1, "only new ones count");
}

#[tokio::test]
async fn the_log_keeps_each_action_as_it_was_and_counts_them() {
    let world = World::open().await;
    let scene = world.scene().await;
    let comment = comments(&world, &scene, &[Visibility::Shown]).await.remove(0);
    let kinds = ["hidden", "shown", "blocked", "pending", "appeal-kept", "appeal-restored", "hidden"];
    let mut all: Vec<Action> = texts()
        .iter()
        .enumerate()
        .map(|(number, text)| action(&world, &comment.id, kinds[number % 7], text, number as i64))
        .collect();
    all[0].by_id = Some(scene.officer.clone());
    let objection = appeal(&world, &comment.id, "Why?", 3);
    world
        .write(async |tx| {
            for action in &all {
                store::moderation::insert_action(tx, action).await?;
            }
            store::moderation::insert_appeal(tx, &objection).await
        })
        .await
        .unwrap();
    let found =
        world.read(async |connection| store::moderation::list_actions(connection, &comment.id).await).await;
    all.reverse();
    assert_same(&found, &all);
    let public: Vec<Action> = all.iter().filter(|action| action.action != "blocked").cloned().collect();
    let mut paged = Vec::new();
    for offset in [0, 4, 8, 12] {
        paged.extend(
            world
                .read(async |connection| store::moderation::list_newest_actions(connection, 4, offset).await)
                .await,
        );
    }
    assert_same(&paged, &public);
    let count = world.read(async |connection| store::moderation::count_actions(connection).await).await;
    assert_eq!(count, public.len() as i64);
    let figures = async |since: i64| {
        world
            .read(async |connection| store::moderation::count_since(connection, BEGIN.plus(since)).await)
            .await
    };
    let all_time = figures(0).await;
    assert_eq!((all_time.hidden, all_time.shown, all_time.blocked), (3, 2, 2));
    assert_eq!((all_time.restored, all_time.appeals), (2, 1));
    let later = figures(12).await;
    assert_eq!((later.hidden, later.restored, later.appeals), (0, 1, 0));
    let lost = action(&world, &world.id(), "hidden", "", 0);
    assert_foreign(world.write(async |tx| store::moderation::insert_action(tx, &lost).await).await);
}

#[tokio::test]
async fn the_queue_holds_what_waits_for_a_moderator_the_longest_first() {
    let world = World::open().await;
    let scene = world.scene().await;
    let people = world.people(2).await;
    let all = comments(
        &world,
        &scene,
        &[
            Visibility::Shown,
            Visibility::Shown,
            Visibility::Pending,
            Visibility::Blocked(Suspicion::Burst),
            Visibility::Hidden(Rule::Spam),
            Visibility::Hidden(Rule::Spam),
            Visibility::Removed,
        ],
    )
    .await;
    report(&world, &all[1].id, &people[0], 70).await;
    report(&world, &all[1].id, &people[1], 60).await;
    report(&world, &all[6].id, &people[0], 10).await;
    let objection = appeal(&world, &all[5].id, "Please look again.", 50);
    world.write(async |tx| store::moderation::insert_appeal(tx, &objection).await).await.unwrap();
    let queue = async || {
        let queue =
            world.read(async |connection| store::moderation::list_queue(connection, 9, 0).await).await;
        let count = world.read(async |connection| store::moderation::count_queue(connection).await).await;
        assert_eq!(count, queue.len() as i64);
        queue
    };
    let found = queue().await;
    let seen: Vec<(&Id, i64)> =
        found.iter().map(|queued| (&queued.voice.comment.id, queued.since.since(BEGIN))).collect();
    assert_eq!(seen, [(&all[2].id, 2), (&all[3].id, 3), (&all[5].id, 50), (&all[1].id, 60)]);
    assert_eq!(found[2].appeal_id, Some(objection.id.clone()));
    assert_eq!(found[3].voice.comment.report_count, 2);
    let page = world.read(async |connection| store::moderation::list_queue(connection, 2, 1).await).await;
    let page: Vec<Id> = page.into_iter().map(|queued| queued.voice.comment.id).collect();
    assert_eq!(page, [all[3].id.clone(), all[5].id.clone()]);

    let settled = Appeal {
        outcome: "kept".to_owned(),
        outcome_reason: texts().pop().unwrap(),
        settled_by: Some(scene.officer.clone()),
        settled_at: Some(BEGIN.plus(DAY)),
        ..objection.clone()
    };
    world.write(async |tx| store::moderation::save_appeal(tx, &settled).await).await.unwrap();
    assert_changed(world.write(async |tx| store::moderation::save_appeal(tx, &settled).await).await);
    world
        .write(async |tx| store::moderation::save_reports_settled(tx, &all[1].id, BEGIN).await)
        .await
        .unwrap();
    assert_eq!(queue().await.len(), 2);
    let found =
        world.read(async |connection| store::moderation::find_appeal(connection, &objection.id).await).await;
    assert_same(&found, &Some(settled.clone()));
    let second = appeal(&world, &all[5].id, "Again.", 60);
    world.write(async |tx| store::moderation::insert_appeal(tx, &second).await).await.unwrap();
    let listed =
        world.read(async |connection| store::moderation::list_appeals(connection, &all[5].id).await).await;
    assert_same(&listed, &vec![second.clone(), settled]);
    let twice = Appeal { id: world.id(), ..second };
    let result = world.write(async |tx| store::moderation::insert_appeal(tx, &twice).await).await;
    assert_unique(result, "appeal_once");
}
