//! People, their sessions, links to sign in, roles and recovery codes.

use pilotage::clock::{DAY, Id, MINUTE, UnixMillis};
use pilotage::domain::people::{Grant, Role, Scope};
use pilotage::store;
use pilotage::store::people::{Session, SignInLink};

use super::world::{
    BEGIN, World, assert_changed, assert_foreign, assert_same, assert_unique, at_once, texts,
};

fn session(world: &World, person: &Id) -> Session {
    let id = world.id();
    Session {
        token_hash: format!("token of {id}"),
        id,
        person_id: person.clone(),
        device: "Firefox".to_owned(),
        created_at: BEGIN,
        last_seen_at: BEGIN,
        expires_at: BEGIN.plus(DAY),
        second_factor_at: None,
        ended_at: None,
    }
}

fn link(world: &World) -> SignInLink {
    let id = world.id();
    SignInLink {
        email: "Rahima@People.example".to_owned(),
        name: "রহিমা".to_owned(),
        language: "bn".to_owned(),
        token_hash: format!("token of {id}"),
        code_hash: "code".to_owned(),
        return_to: "/challenges?x=1".to_owned(),
        id,
        attempts: 0,
        created_at: BEGIN,
        expires_at: BEGIN.plus(10 * MINUTE),
        used_at: None,
    }
}

#[tokio::test]
async fn a_person_is_found_again_unchanged() {
    let world = World::open().await;
    for text in texts() {
        let mut person = world.person(&text);
        person.place = text.clone();
        person.password_hash = Some(text.clone());
        world.write(async |tx| store::people::insert(tx, &person).await).await.unwrap();
        let found = world.read(async |connection| store::people::find(connection, &person.id).await).await;
        assert_same(&found, &Some(person.clone()));

        person.name = format!("{text}!");
        person.language = "ar".to_owned();
        person.identity_level = "verified".to_owned();
        person.totp_sealed = Some(text.clone());
        person.totp_confirmed_at = Some(UnixMillis(i64::MAX));
        person.totp_last_step = i64::MIN;
        person.suspended_at = Some(UnixMillis(0));
        person.password_hash = None;
        world.write(async |tx| store::people::save(tx, &person).await).await.unwrap();
        person.version += 1;
        let folded = person.email.to_lowercase();
        let found =
            world.read(async |connection| store::people::find_by_email(connection, &folded).await).await;
        assert_same(&found, &Some(person));
    }
}

#[tokio::test]
async fn an_address_has_one_account_however_it_is_written() {
    let world = World::open().await;
    let first = world.person("First");
    let mut second = world.person("Second");
    second.email = first.email.to_uppercase();
    world.write(async |tx| store::people::insert(tx, &first).await).await.unwrap();
    let result = world.write(async |tx| store::people::insert(tx, &second).await).await;
    assert_unique(result, "person_email_unique");
}

#[tokio::test]
async fn the_second_of_two_saves_is_refused() {
    let world = World::open().await;
    let person = world.person("Rahima");
    world.write(async |tx| store::people::insert(tx, &person).await).await.unwrap();
    let (mut first, mut second) = (person.clone(), person.clone());
    (first.name, second.name) = ("One".to_owned(), "Other".to_owned());
    world.write(async |tx| store::people::save(tx, &first).await).await.unwrap();
    assert_changed(world.write(async |tx| store::people::save(tx, &second).await).await);
    let found =
        world.read(async |connection| store::people::find(connection, &person.id).await).await.unwrap();
    assert_eq!((found.name.as_str(), found.version), ("One", 2));
    let nobody = world.person("Nobody");
    assert_changed(world.write(async |tx| store::people::save(tx, &nobody).await).await);
}

#[tokio::test]
async fn people_are_found_by_a_part_of_their_name_or_address_page_by_page() {
    let world = World::open().await;
    for name in ["Anita 100%", "Anika_B", "anis! Karim", "রহিমা", "Zoltan"] {
        world.someone(name).await;
    }
    let names = async |part: &str, limit, offset| {
        let found = world
            .read(async |connection| store::people::list_matching(connection, part, limit, offset).await)
            .await;
        found.into_iter().map(|person| person.name).collect::<Vec<_>>()
    };
    let count = async |part: &str| {
        world.read(async |connection| store::people::count_matching(connection, part).await).await
    };
    assert_eq!(names("ani", 10, 0).await.len(), 3);
    assert_eq!(names("0%", 10, 0).await, ["Anita 100%"]);
    assert_eq!(names("a_b", 10, 0).await, ["Anika_B"]);
    assert_eq!(names("s!", 10, 0).await, ["anis! Karim"]);
    assert_eq!(names("হিম", 10, 0).await, ["রহিমা"]);
    assert_eq!(names("people.example", 10, 0).await.len(), 5);
    assert_eq!((count("ani").await, count("").await, count("nobody").await), (3, 5, 0));
    let (all, mut paged) = (names("", 10, 0).await, Vec::new());
    for page in 0..5 {
        paged.extend(names("", 1, page).await);
    }
    assert_eq!(all, paged);
}

#[tokio::test]
async fn a_role_is_given_once_and_taken_once() {
    let world = World::open().await;
    let people = world.people(3).await;
    let (agency, other) = (world.id(), world.id());
    let grants = [
        Grant { role: Role::SeniorOwner, scope: Scope::Agency(agency.clone()) },
        Grant { role: Role::SeniorOwner, scope: Scope::Agency(other) },
        Grant { role: Role::ChallengeOwner, scope: Scope::Agency(agency.clone()) },
        Grant { role: Role::OrganisationMember, scope: Scope::Organisation(agency.clone()) },
        Grant { role: Role::Moderator, scope: Scope::Platform },
    ];
    world
        .write(async |tx| {
            for _ in 0..2 {
                for grant in &grants {
                    let id = world.id();
                    store::people::insert_grant(tx, &id, &people[0], grant, Some(&people[1]), BEGIN).await?;
                }
            }
            let id = world.id();
            store::people::insert_grant(tx, &id, &people[2], &grants[0], None, BEGIN.plus(-DAY)).await
        })
        .await
        .unwrap();
    let held = world.read(async |connection| store::people::list_grants(connection, &people[0]).await).await;
    assert_eq!(held, grants);
    let scope = Scope::Agency(agency);
    let with = async |role| {
        world.read(async |connection| store::people::list_with_role(connection, role, &scope).await).await
    };
    assert_eq!(with(Role::SeniorOwner).await, [people[2].clone(), people[0].clone()], "the longest first");
    assert!(with(Role::Evaluator).await.is_empty());
    let holders = world.read(async |connection| store::roles::list_of_scope(connection, &scope).await).await;
    let mut seen: Vec<(&str, Role)> =
        holders.iter().map(|holder| (holder.name.as_str(), holder.role)).collect();
    seen.sort_by_key(|(name, role)| (name.to_string(), *role != Role::SeniorOwner));
    assert_eq!(
        seen,
        [
            ("Person 000", Role::SeniorOwner),
            ("Person 000", Role::ChallengeOwner),
            ("Person 002", Role::SeniorOwner)
        ]
    );
    for _ in 0..2 {
        world.write(async |tx| store::people::delete_grant(tx, &people[0], &grants[0]).await).await.unwrap();
    }
    assert_eq!(with(Role::SeniorOwner).await, [people[2].clone()]);
    assert_eq!(with(Role::ChallengeOwner).await, [people[0].clone()]);
    let nobody = world.id();
    let result = world
        .write(async |tx| {
            let id = world.id();
            store::people::insert_grant(tx, &id, &nobody, &grants[0], None, BEGIN).await
        })
        .await;
    assert_foreign(result);
}

#[tokio::test]
async fn a_session_is_found_until_it_ends_or_runs_out() {
    let world = World::open().await;
    let people = world.people(2).await;
    let mut mine: Vec<Session> = (0..3).map(|_| session(&world, &people[0])).collect();
    mine[1].second_factor_at = Some(BEGIN);
    mine[2].expires_at = BEGIN.plus(MINUTE);
    let theirs = session(&world, &people[1]);
    world
        .write(async |tx| {
            for session in mine.iter().chain([&theirs]) {
                store::people::insert_session(tx, session).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let find = async |session: &Session, now| {
        let hash = session.token_hash.clone();
        world.read(async |connection| store::people::find_session(connection, &hash, now).await).await
    };
    assert_same(&find(&mine[1], BEGIN).await, &Some(mine[1].clone()));
    assert!(find(&mine[2], BEGIN.plus(MINUTE - 1)).await.is_some());
    assert!(find(&mine[2], BEGIN.plus(MINUTE)).await.is_none(), "it runs out at that very moment");

    let end = async |person: &Id, session: &Session| {
        world
            .write(async |tx| store::people::save_session_end(tx, person, &session.id, BEGIN).await)
            .await
            .unwrap();
    };
    end(&people[1], &mine[0]).await;
    assert!(find(&mine[0], BEGIN).await.is_some(), "nobody ends the session of another");
    end(&people[0], &mine[0]).await;
    assert!(find(&mine[0], BEGIN).await.is_none());

    let seen = BEGIN.plus(5);
    world
        .write(async |tx| {
            store::people::save_session_seen(tx, &mine[2].id, seen).await?;
            store::people::save_second_factor(tx, &mine[2].id, seen).await
        })
        .await
        .unwrap();
    let open = world
        .read(async |connection| store::people::list_sessions(connection, &people[0], BEGIN).await)
        .await;
    let ids: Vec<&Id> = open.iter().map(|session| &session.id).collect();
    assert_eq!(ids, [&mine[2].id, &mine[1].id], "the last used first");
    assert_eq!((open[0].last_seen_at, open[0].second_factor_at), (seen, Some(seen)));
    world.write(async |tx| store::people::clear_second_factor(tx, &people[0]).await).await.unwrap();
    assert!(find(&mine[1], BEGIN).await.unwrap().second_factor_at.is_none());
    world
        .write(async |tx| store::people::save_sessions_end(tx, &people[0], Some(&mine[1].id), BEGIN).await)
        .await
        .unwrap();
    assert!(find(&mine[1], BEGIN).await.is_some() && find(&mine[2], BEGIN).await.is_none());
    world
        .write(async |tx| store::people::save_sessions_end(tx, &people[0], None, BEGIN).await)
        .await
        .unwrap();
    assert!(find(&mine[1], BEGIN).await.is_none() && find(&theirs, BEGIN).await.is_some());

    let mut copy = session(&world, &people[1]);
    copy.token_hash.clone_from(&theirs.token_hash);
    let result = world.write(async |tx| store::people::insert_session(tx, &copy).await).await;
    assert_unique(result, "session_token_unique");
}

#[tokio::test]
async fn a_link_is_used_by_one_of_sixteen() {
    let world = std::sync::Arc::new(World::open().await);
    let mailed = link(&world);
    world.write(async |tx| store::people::insert_link(tx, &mailed).await).await.unwrap();
    let found = world.read(async |connection| store::people::find_link(connection, &mailed.id).await).await;
    assert_same(&found, &Some(mailed.clone()));
    let tasks: Vec<_> = (0..16)
        .map(|number| {
            let (world, mailed) = (std::sync::Arc::clone(&world), mailed.clone());
            async move {
                world.write(async |tx| store::people::save_attempt(tx, &mailed.id).await).await.unwrap();
                let at = BEGIN.plus(number);
                world.write(async |tx| store::people::save_link_used(tx, &mailed.id, at).await).await.is_ok()
            }
        })
        .collect();
    let mut used = 0;
    for task in at_once(tasks).await {
        used += usize::from(task);
    }
    assert_eq!(used, 1);
    let hash = mailed.token_hash.clone();
    let found = world
        .read(async |connection| store::people::find_link_by_token(connection, &hash).await)
        .await
        .unwrap();
    assert_eq!((found.attempts, found.used_at.is_some()), (16, true));
    let mut copy = link(&world);
    copy.token_hash = hash;
    assert_unique(
        world.write(async |tx| store::people::insert_link(tx, &copy).await).await,
        "sign_in_link_token_unique",
    );
}

#[tokio::test]
async fn a_recovery_code_lets_one_in() {
    let world = std::sync::Arc::new(World::open().await);
    let person = world.someone("Rahima").await;
    let codes: Vec<String> = (0..8).map(|number| format!("code {number}")).collect();
    world.write(async |tx| store::second_factors::save_codes(tx, &person, &codes).await).await.unwrap();
    let tasks: Vec<_> = (0..16)
        .map(|_| {
            let (world, person) = (std::sync::Arc::clone(&world), person.clone());
            async move {
                let used = async |tx: &mut store::Tx| {
                    store::second_factors::save_code_used(tx, &person, "code 3", BEGIN).await
                };
                world.write(used).await.unwrap()
            }
        })
        .collect();
    let mut used = 0;
    for task in at_once(tasks).await {
        used += usize::from(task);
    }
    assert_eq!(used, 1);
    let left = async || {
        world.read(async |connection| store::second_factors::count_codes(connection, &person).await).await
    };
    assert_eq!(left().await, 7);
    world.write(async |tx| store::second_factors::save_codes(tx, &person, &codes[..2]).await).await.unwrap();
    assert_eq!(left().await, 2, "new codes take the place of the old ones");
    let doubled = ["same".to_owned(), "same".to_owned()];
    let result = world.write(async |tx| store::second_factors::save_codes(tx, &person, &doubled).await).await;
    assert_unique(result, "recovery_code_unique");
    assert_eq!(left().await, 2, "and a refused change leaves them as they were");
}
