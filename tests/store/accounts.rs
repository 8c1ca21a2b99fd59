//! Invitations, wrong passwords, saved searches: what belongs to an account beside the person.

use pilotage::clock::{DAY, MINUTE};
use pilotage::domain::people::{Role, Scope};
use pilotage::store;
use pilotage::store::attempts::Attempts;
use pilotage::store::invitations::Invitation;
use pilotage::store::saved_searches::SavedSearch;

use super::world::{BEGIN, World, assert_changed, assert_same, assert_unique};

fn invitation(world: &World, by: &pilotage::clock::Id, scope: Scope) -> Invitation {
    let id = world.id();
    Invitation {
        scope,
        role: Role::Evaluator,
        email: "Karim@People.example".to_owned(),
        token_hash: format!("token of {id}"),
        id,
        invited_by: by.clone(),
        created_at: BEGIN,
        expires_at: BEGIN.plus(DAY),
        accepted_at: None,
        revoked_at: None,
    }
}

#[tokio::test]
async fn an_invitation_is_open_until_it_is_accepted_taken_back_or_too_old() {
    let world = World::open().await;
    let scene = world.scene().await;
    let scope = Scope::Agency(scene.agency.clone());
    let mut all: Vec<Invitation> =
        (0..4).map(|_| invitation(&world, &scene.officer, scope.clone())).collect();
    all[3].expires_at = BEGIN;
    all.push(invitation(&world, &scene.officer, Scope::Organisation(scene.organisation.clone())));
    world
        .write(async |tx| {
            for invitation in &all {
                store::invitations::insert(tx, invitation).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let found = world.read(async |connection| store::invitations::find(connection, &all[0].id).await).await;
    assert_same(&found, &Some(all[0].clone()));
    let hash = all[4].token_hash.clone();
    let found =
        world.read(async |connection| store::invitations::find_by_token(connection, &hash).await).await;
    assert_same(&found, &Some(all[4].clone()));
    let open = async || {
        let open = world
            .read(async |connection| store::invitations::list_open(connection, &scope, BEGIN).await)
            .await;
        open.into_iter().map(|invitation| invitation.id).collect::<Vec<_>>()
    };
    assert_eq!(open().await, [all[2].id.clone(), all[1].id.clone(), all[0].id.clone()], "the newest first");
    let to_them = async || {
        let list = world
            .read(async |connection| {
                store::desks::list_open_invitations(connection, "karim@people.example", BEGIN).await
            })
            .await;
        list.into_iter().map(|invitation| invitation.from).collect::<Vec<_>>()
    };
    assert_eq!(to_them().await, ["Health Office", "Health Office", "Health Office", "Sehat"]);

    let accept = async |number: usize| {
        world
            .write(async |tx| {
                store::invitations::save_accepted(tx, &all[number].id, &scene.citizen, BEGIN.plus(1)).await
            })
            .await
    };
    let revoke = async |number: usize| {
        world
            .write(async |tx| store::invitations::save_revoked(tx, &all[number].id, BEGIN.plus(2)).await)
            .await
            .unwrap();
    };
    accept(0).await.unwrap();
    assert_changed(accept(0).await);
    revoke(0).await;
    revoke(1).await;
    assert_changed(accept(1).await);
    assert_eq!(open().await, [all[2].id.clone()]);
    let first = world.read(async |connection| store::invitations::find(connection, &all[0].id).await).await;
    let first = first.unwrap();
    assert_eq!((first.accepted_at, first.revoked_at), (Some(BEGIN.plus(1)), None), "accepted stays accepted");

    let mut copy = invitation(&world, &scene.officer, Scope::Platform);
    copy.token_hash = hash;
    let result = world.write(async |tx| store::invitations::insert(tx, &copy).await).await;
    assert_unique(result, "invitation_token_unique");
}

#[tokio::test]
async fn what_went_wrong_is_counted_for_each_kind_and_forgotten_after_success() {
    let world = World::open().await;
    let save = async |kind: &str, failures| {
        let attempts = Attempts { failures, last_at: BEGIN.plus(failures * MINUTE) };
        world.write(async |tx| store::attempts::save(tx, kind, "mark", attempts).await).await.unwrap();
    };
    let find = async |kind: &str| {
        world.read(async |connection| store::attempts::find(connection, kind, "mark").await).await
    };
    assert!(find("password").await.is_none());
    save("password", 1).await;
    save("password", 2).await;
    save("totp", 7).await;
    let found = find("password").await.unwrap();
    assert_eq!((found.failures, found.last_at), (2, BEGIN.plus(2 * MINUTE)));
    world.write(async |tx| store::attempts::delete(tx, "password", "mark").await).await.unwrap();
    assert!(find("password").await.is_none());
    assert_eq!(find("totp").await.unwrap().failures, 7);
}

#[tokio::test]
async fn a_search_is_saved_once_and_looked_through_by_one_server() {
    let world = World::open().await;
    let people = world.people(2).await;
    let saved = |number: usize, query: &str, checked: i64| SavedSearch {
        id: world.id(),
        person_id: people[number].clone(),
        query: query.to_owned(),
        created_at: BEGIN,
        checked_at: BEGIN.plus(checked),
        rhythm: None,
    };
    let all =
        [saved(0, "/challenges?q=জল", 3), saved(0, "/use-cases?q=a", 1), saved(1, "/challenges?q=জল", 2)];
    world
        .write(async |tx| {
            for search in &all {
                store::saved_searches::insert_saved(tx, search).await?;
            }
            store::saved_searches::insert_saved(tx, &saved(0, "/challenges?q=জল", 9)).await
        })
        .await
        .unwrap();
    let mine =
        world.read(async |connection| store::saved_searches::list_saved(connection, &people[0]).await).await;
    assert_same(&mine, &vec![all[1].clone(), all[0].clone()]);
    let due = async |before: i64| {
        let due = world
            .read(async |connection| {
                store::saved_searches::list_saved_due(
                    connection,
                    BEGIN.plus(before),
                    BEGIN.plus(1_000_000),
                    10,
                )
                .await
            })
            .await;
        due.into_iter().map(|search| search.id).collect::<Vec<_>>()
    };
    assert_eq!(due(4).await, [all[1].id.clone(), all[2].id.clone(), all[0].id.clone()]);
    assert_eq!(due(2).await, [all[1].id.clone()]);
    for first in [true, false] {
        let done = world
            .write(async |tx| store::saved_searches::save_checked(tx, &all[1], BEGIN.plus(50)).await)
            .await
            .unwrap();
        assert_eq!(done, first, "the second server finds it done");
    }
    assert!(!due(4).await.contains(&all[1].id));
    let forget = async |person: usize, search: usize| {
        world
            .write(async |tx| store::saved_searches::delete_saved(tx, &people[person], &all[search].id).await)
            .await
            .unwrap();
    };
    forget(1, 0).await;
    assert_eq!(due(100).await.len(), 3, "nobody forgets the search of another");
    forget(0, 0).await;
    assert_eq!(due(100).await.len(), 2);
}
