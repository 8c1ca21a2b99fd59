//! Comments, "me too", edits, answers and pseudonyms: what is read, in which order, and counts that are exact.

use std::sync::Arc;

use pilotage::clock::{DAY, Id, MINUTE, UnixMillis};
use pilotage::domain::comments::{ResponseKind, ResponseState, Rule, Stance, Suspicion, Visibility};
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::comments::{Comment, Edit, Pseudonym, Response, Sort, Voice};

use super::world::{
    BEGIN, Scene, World, assert_changed, assert_foreign, assert_same, assert_unique, at_once, texts,
};

const WAYS: [Visibility; 5] = [
    Visibility::Shown,
    Visibility::Pending,
    Visibility::Removed,
    Visibility::Hidden(Rule::Spam),
    Visibility::Blocked(Suspicion::Burst),
];

async fn insert(world: &World, comments: &[Comment]) {
    world
        .write(async |tx| {
            for comment in comments {
                store::comments::insert(tx, comment).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
}

async fn find(world: &World, comment: &Id) -> Comment {
    world.read(async |connection| store::comments::find(connection, comment).await).await.unwrap()
}

async fn say_me_too(world: &World, comment: &Id, person: &Id) -> bool {
    world.write(async |tx| store::comments::insert_me_too(tx, comment, person, BEGIN).await).await.unwrap()
}

fn ids(voices: Vec<Voice>) -> Vec<Id> {
    voices.into_iter().map(|voice| voice.comment.id).collect()
}

fn response(world: &World, scene: &Scene, comment: &Id, text: &str) -> Response {
    Response {
        id: world.id(),
        comment_id: comment.clone(),
        agency_id: scene.agency.clone(),
        by_id: scene.officer.clone(),
        kind: ResponseKind::Accepted,
        language: "bn".to_owned(),
        text: text.to_owned(),
        at: BEGIN.plus(DAY),
    }
}

#[tokio::test]
async fn a_comment_is_found_again_unchanged() {
    let world = World::open().await;
    let scene = world.scene().await;
    for (number, text) in texts().into_iter().enumerate() {
        let mut comment = Comment {
            assisted_by: Some(scene.officer.clone()),
            assisted_name: text.clone(),
            stance: Stance::ALL[number % 4],
            language: text.clone(),
            text: text.clone(),
            visibility: WAYS[number % WAYS.len()],
            due_at: Some(UnixMillis(i64::MAX)),
            due_since: Some(UnixMillis(i64::MIN)),
            response_state: ResponseState::Waiting,
            external_id: Some(format!("{number} {}", text.chars().take(200).collect::<String>())),
            ..world.comment(&scene.subject(), Some(&scene.agency), &scene.citizen)
        };
        insert(&world, std::slice::from_ref(&comment)).await;
        assert_same(&find(&world, &comment.id).await, &comment);
        comment.text = format!("{text}!");
        comment.visibility = WAYS[(number + 1) % WAYS.len()];
        comment.response_state = ResponseState::Given(ResponseKind::ALL[number % 3]);
        (comment.due_at, comment.due_since) = (None, None);
        (comment.responded_at, comment.escalated_at) = (Some(BEGIN), Some(BEGIN.plus(1)));
        comment.edited_at = Some(BEGIN.plus(2));
        world.write(async |tx| store::comments::save(tx, &comment).await).await.unwrap();
        assert_changed(world.write(async |tx| store::comments::save(tx, &comment).await).await);
        comment.version += 1;
        let external = comment.external_id.clone().unwrap();
        let found = world
            .read(async |connection| store::comments::find_by_external_id(connection, &external).await)
            .await;
        assert_same(&found, &Some(comment));
    }
}

#[tokio::test]
async fn a_comment_says_who_spoke_for_whom_and_what_the_office_answered() {
    let world = World::open().await;
    let scene = world.scene().await;
    let hidden = Pseudonym {
        id: world.id(),
        subject: scene.subject(),
        person_mark: "mark".to_owned(),
        person_sealed: "sealed".to_owned(),
        name: "Quiet River".to_owned(),
        created_at: BEGIN,
    };
    let named = world.comment(&scene.subject(), Some(&scene.agency), &scene.citizen);
    let protected = Comment {
        author_id: None,
        pseudonym_id: Some(hidden.id.clone()),
        ..world.comment(&scene.subject(), Some(&scene.agency), &scene.citizen)
    };
    let nobody_answers =
        world.comment(&Subject::new(Kind::UseCase, scene.use_case.id.clone()), None, &scene.citizen);
    world
        .write(async |tx| {
            assert!(store::comments::insert_pseudonym(tx, &hidden, "owner").await?);
            for comment in [&named, &protected, &nobody_answers] {
                store::comments::insert(tx, comment).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let answer = response(&world, &scene, &named.id, "আমরা বদলেছি");
    world.write(async |tx| store::comments::insert_response(tx, &answer).await).await.unwrap();
    let voice = async |id: &Id| {
        world.read(async |connection| store::comments::find_voice(connection, id).await).await.unwrap()
    };
    let first = voice(&named.id).await;
    assert_eq!((first.author_name.as_deref(), first.author_place.as_str()), (Some("Rahima"), "Khulna"));
    assert_eq!((first.pseudonym, first.author_erased), (None, false));
    assert_eq!(
        (first.agency_name.as_deref(), first.agency_zone.as_str()),
        (Some("Health Office"), "Asia/Dhaka")
    );
    assert_same(&first.response, &Some(answer.clone()));
    let second = voice(&protected.id).await;
    assert_eq!((second.author_name, second.author_place.as_str()), (None, ""));
    assert_eq!(second.pseudonym.as_deref(), Some("Quiet River"));
    assert!(second.response.is_none());
    let third = voice(&nobody_answers.id).await;
    assert_eq!((third.agency_name, third.agency_zone.as_str()), (None, ""));
    let again = response(&world, &scene, &named.id, "Once more");
    let result = world.write(async |tx| store::comments::insert_response(tx, &again).await).await;
    assert_unique(result, "response_once");
    let lost = Comment { parent_id: Some(world.id()), ..world.answer(&named, &scene.citizen) };
    assert_foreign(world.write(async |tx| store::comments::insert(tx, &lost).await).await);
}

#[tokio::test]
async fn first_comments_are_read_in_each_order_page_by_page() {
    let world = World::open().await;
    let scene = world.scene().await;
    let people = world.people(4).await;
    let subject = scene.subject();
    let mut all: Vec<Comment> =
        (0..7).map(|_| world.comment(&subject, Some(&scene.agency), &scene.citizen)).collect();
    for (number, comment) in all.iter_mut().enumerate() {
        comment.created_at = BEGIN.plus(number as i64 * MINUTE);
    }
    let waits = |comment: &mut Comment, due: i64| {
        (comment.due_at, comment.response_state) = (Some(BEGIN.plus(due)), ResponseState::Waiting);
    };
    waits(&mut all[1], 50);
    waits(&mut all[4], 20);
    waits(&mut all[2], 10);
    all[2].visibility = Visibility::Removed;
    all[5].visibility = Visibility::Blocked(Suspicion::Links);
    let answer = world.answer(&all[0], &scene.officer);
    let elsewhere = world.comment(&Subject::new(Kind::Pilot, scene.pilot.id.clone()), None, &scene.citizen);
    insert(&world, &all).await;
    insert(&world, &[answer, elsewhere]).await;
    for (number, comment) in [(3, 4), (1, 2), (4, 2), (0, 1)] {
        for person in &people[..comment] {
            assert!(say_me_too(&world, &all[number].id, person).await);
        }
    }
    world.write(async |tx| store::comments::save_me_too_counts(tx, 100).await).await.unwrap();
    let list = async |sort, limit, offset| {
        ids(world
            .read(async |connection| {
                store::comments::list_first(connection, &subject, None, sort, limit, offset).await
            })
            .await)
    };
    let order = |numbers: &[usize]| numbers.iter().map(|number| all[*number].id.clone()).collect::<Vec<_>>();
    assert_eq!(list(Sort::Newest, 9, 0).await, order(&[6, 4, 3, 2, 1, 0]));
    assert_eq!(list(Sort::Supported, 9, 0).await, order(&[3, 4, 1, 0, 6, 2]));
    assert_eq!(list(Sort::Waiting, 9, 0).await, order(&[4, 1, 6, 3, 0, 2]), "the most urgent first");
    for sort in Sort::ALL {
        let whole = list(sort, 9, 0).await;
        let mut paged = Vec::new();
        for offset in [0, 2, 4, 6] {
            paged.extend(list(sort, 2, offset).await);
        }
        assert_eq!(paged, whole);
    }
    let counts = world.read(async |connection| store::comments::count(connection, &subject).await).await;
    assert_eq!((counts.first, counts.shown, counts.waiting, counts.blocked), (6, 6, 2, 1));
}

#[tokio::test]
async fn answers_are_read_the_oldest_first_and_counted_without_those_held_back() {
    let world = World::open().await;
    let scene = world.scene().await;
    let parents: Vec<Comment> =
        (0..3).map(|_| world.comment(&scene.subject(), None, &scene.citizen)).collect();
    let mut answers: Vec<Comment> =
        [0, 1, 0, 0, 1].map(|at: usize| world.answer(&parents[at], &scene.officer)).into();
    for (number, answer) in answers.iter_mut().enumerate() {
        answer.created_at = BEGIN.plus([5, 4, 3, 2, 1][number]);
    }
    answers[2].visibility = Visibility::Blocked(Suspicion::Repeat);
    answers[3].visibility = Visibility::Hidden(Rule::OffTopic);
    insert(&world, &parents).await;
    insert(&world, &answers).await;
    let all: Vec<Id> = parents.iter().map(|parent| parent.id.clone()).collect();
    let list = async |parents: &[Id], limit, offset| {
        ids(world
            .read(async |connection| store::comments::list_answers(connection, parents, limit, offset).await)
            .await)
    };
    let order = |numbers: &[usize]| numbers.iter().map(|at| answers[*at].id.clone()).collect::<Vec<_>>();
    assert_eq!(list(&all, 9, 0).await, order(&[4, 3, 1, 0]));
    assert_eq!(list(&all, 2, 1).await, order(&[3, 1]));
    assert_eq!(list(&all[1..2], 9, 0).await, order(&[4, 1]));
    assert!(list(&[], 9, 0).await.is_empty());
    let mut counted = Vec::new();
    for parent in &all {
        counted.push(find(&world, parent).await.reply_count);
    }
    assert_eq!(counted, [2, 2, 0]);
    let mut shown = answers[2].clone();
    shown.visibility = Visibility::Shown;
    world.write(async |tx| store::comments::save(tx, &shown).await).await.unwrap();
    assert_eq!(find(&world, &all[0]).await.reply_count, 3, "what a moderator lets out counts from then");
}

#[tokio::test]
async fn sixteen_at_once_share_one_voice_and_each_counts_once() {
    const PEOPLE: usize = 48;
    let world = Arc::new(World::open().await);
    let scene = world.scene().await;
    let people = Arc::new(world.people(PEOPLE).await);
    let comment = world.comment(&scene.subject(), None, &scene.citizen);
    insert(&world, std::slice::from_ref(&comment)).await;
    let tasks: Vec<_> = (0..16)
        .map(|writer| {
            let (world, people, id) = (Arc::clone(&world), Arc::clone(&people), comment.id.clone());
            async move {
                let mut new = 0;
                // Each person presses from two sides; some take it back and press again; somebody folds meanwhile.
                for step in 0..6 {
                    let person = &people[(writer * 3 + step) % PEOPLE];
                    new += usize::from(say_me_too(&world, &id, person).await);
                    if step == 5 {
                        world
                            .write(async |tx| store::comments::save_me_too_counts(tx, 100).await)
                            .await
                            .unwrap();
                    }
                }
                new
            }
        })
        .collect();
    let mut new = 0;
    for task in at_once(tasks).await {
        new += task;
    }
    assert_eq!(new, PEOPLE);
    let exact = async || {
        let rows =
            world.read(async |connection| store::comments::list_me_too(connection, &comment.id).await).await;
        let found = find(&world, &comment.id).await;
        assert_eq!(found.me_too_count, rows.len() as i64);
        found.me_too_count
    };
    assert_eq!(exact().await, PEOPLE as i64);
    let tasks: Vec<_> = (0..16)
        .map(|writer| {
            let (world, people, id) = (Arc::clone(&world), Arc::clone(&people), comment.id.clone());
            async move {
                let mut gone = 0;
                for person in [&people[writer], &people[writer], &people[(writer + 1) % 16]] {
                    let was = world
                        .write(async |tx| store::comments::delete_me_too(tx, &id, person).await)
                        .await
                        .unwrap();
                    gone += usize::from(was);
                    world.write(async |tx| store::comments::save_me_too_counts(tx, 100).await).await.unwrap();
                }
                gone
            }
        })
        .collect();
    let mut gone = 0;
    for task in at_once(tasks).await {
        gone += task;
    }
    assert_eq!(gone, 16);
    assert_eq!(exact().await, PEOPLE as i64 - 16);
    assert!(say_me_too(&world, &comment.id, &people[0]).await, "one who took it back may say it again");
    assert_eq!(exact().await, PEOPLE as i64 - 15);
}

#[tokio::test]
async fn a_count_is_exact_before_during_and_after_it_is_folded() {
    let world = World::open().await;
    let scene = world.scene().await;
    let people = world.people(5).await;
    let comments: Vec<Comment> =
        (0..3).map(|_| world.comment(&scene.subject(), None, &scene.citizen)).collect();
    insert(&world, &comments).await;
    let counts = async || {
        let mut counts = Vec::new();
        for comment in &comments {
            counts.push(find(&world, &comment.id).await.me_too_count);
        }
        counts
    };
    for person in &people {
        say_me_too(&world, &comments[0].id, person).await;
    }
    say_me_too(&world, &comments[1].id, &people[0]).await;
    assert_eq!(counts().await, [5, 1, 0]);
    let fold = async |limit| {
        let mut folded =
            world.write(async |tx| store::comments::save_me_too_counts(tx, limit).await).await.unwrap();
        folded.sort();
        folded
    };
    assert_eq!(fold(1).await.len(), 1);
    assert_eq!(counts().await, [5, 1, 0], "folding changes no count");
    assert_eq!(fold(9).await.len(), 1);
    assert!(fold(9).await.is_empty(), "nothing is left to fold");
    assert_eq!(counts().await, [5, 1, 0]);
    let before = find(&world, &comments[0].id).await.version;
    say_me_too(&world, &comments[0].id, &people[0]).await;
    fold(9).await;
    assert_eq!(find(&world, &comments[0].id).await.version, before, "nobody's change is made stale by it");
    let mut rolled_back = world.db.write().await.unwrap();
    store::comments::delete_me_too(&mut rolled_back, &comments[0].id, &people[1]).await.unwrap();
    drop(rolled_back);
    assert_eq!(counts().await, [5, 1, 0]);
    let mine = world
        .read(async |connection| {
            let all: Vec<Id> = comments.iter().map(|comment| comment.id.clone()).collect();
            store::comments::list_me_too_of(connection, &people[0], &all).await
        })
        .await;
    assert_eq!(mine.len(), 2);
    let shared =
        world.read(async |connection| store::comments::list_shared(connection, &people[0], 9).await).await;
    assert_eq!(shared.len(), 2);
    let nobody = world.id();
    let result = world
        .write(async |tx| store::comments::insert_me_too(tx, &comments[0].id, &nobody, BEGIN).await)
        .await;
    assert_foreign(result);
}

#[tokio::test]
async fn what_waits_is_late_was_answered_or_accepted_is_listed_so() {
    let world = World::open().await;
    let scene = world.scene().await;
    let subject = scene.subject();
    let mut all: Vec<Comment> =
        (0..6).map(|_| world.comment(&subject, Some(&scene.agency), &scene.citizen)).collect();
    for (number, comment) in all.iter_mut().enumerate() {
        comment.response_state = ResponseState::Waiting;
        comment.due_since = Some(BEGIN.plus(-DAY));
        comment.due_at = Some(BEGIN.plus([30, -10, 20, -20, -30, 10][number]));
    }
    all[4].visibility = Visibility::Pending;
    insert(&world, &all).await;
    let order = |numbers: &[usize]| numbers.iter().map(|at| all[*at].id.clone()).collect::<Vec<_>>();
    let waiting = async |limit| {
        let agency = &scene.agency;
        ids(world
            .read(async |connection| store::comments::list_waiting(connection, agency, limit).await)
            .await)
    };
    assert_eq!(waiting(9).await, order(&[3, 1, 5, 2, 0]));
    assert_eq!(waiting(2).await, order(&[3, 1]));
    let overdue_after = async |after: (UnixMillis, &str)| {
        let late = world
            .read(async |connection| store::comments::list_overdue(connection, BEGIN, after, 9).await)
            .await;
        late.into_iter().map(|comment| comment.id).collect::<Vec<_>>()
    };
    let overdue = async || overdue_after((UnixMillis(i64::MIN), "")).await;
    assert_eq!(overdue().await, order(&[3, 1]));
    for (last, rest) in [(3, vec![1_usize]), (1, Vec::new())] {
        let after = (all[last].due_at.unwrap(), all[last].id.as_str());
        assert_eq!(overdue_after(after).await, order(&rest), "the next page after {last}");
    }
    all[3].escalated_at = Some(BEGIN);
    for (number, kind) in
        [(1, ResponseKind::Accepted), (2, ResponseKind::Declined), (5, ResponseKind::Accepted)]
    {
        all[number].response_state = ResponseState::Given(kind);
        all[number].responded_at = Some(BEGIN.plus(number as i64));
    }
    all[5].visibility = Visibility::Hidden(Rule::Spam);
    for comment in &all {
        world.write(async |tx| store::comments::save(tx, comment).await).await.unwrap();
    }
    let order = |numbers: &[usize]| numbers.iter().map(|at| all[*at].id.clone()).collect::<Vec<_>>();
    assert!(overdue().await.is_empty(), "each is told of once");
    assert_eq!(waiting(9).await, order(&[3, 0]));
    let accepted =
        world.read(async |connection| store::comments::list_accepted(connection, &subject, 9).await).await;
    assert_eq!(ids(accepted), order(&[1]), "what is hidden is not praised");
    let answered = world.read(async |connection| store::comments::list_answered(connection, 9).await).await;
    assert_eq!(ids(answered), order(&[2, 1]));
}

#[tokio::test]
async fn a_persons_words_are_found_under_their_name_and_their_pseudonyms() {
    let world = World::open().await;
    let scene = world.scene().await;
    let names: Vec<Pseudonym> = (0..3)
        .map(|number| Pseudonym {
            id: world.id(),
            subject: Subject::new(Kind::Challenge, world.id()),
            person_mark: format!("mark {number}"),
            person_sealed: texts()[number].clone(),
            name: format!("River {number}"),
            created_at: BEGIN,
        })
        .collect();
    let mut all: Vec<Comment> =
        (0..6).map(|_| world.comment(&scene.subject(), None, &scene.citizen)).collect();
    for (number, comment) in all.iter_mut().enumerate() {
        comment.created_at = BEGIN.plus(number as i64);
        comment.text = format!("words {number}");
    }
    for (number, name) in [(1, 0), (3, 1), (4, 2)] {
        (all[number].author_id, all[number].pseudonym_id) = (None, Some(names[name].id.clone()));
    }
    all[5].visibility = Visibility::Removed;
    world
        .write(async |tx| {
            for (name, owner) in names.iter().zip(["owner 0", "owner 1", "owner 2"]) {
                assert!(store::comments::insert_pseudonym(tx, name, owner).await?);
                assert!(!store::comments::insert_pseudonym(tx, name, "owner 7").await?);
            }
            for comment in &all {
                store::comments::insert(tx, comment).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let own = [names[0].id.clone(), names[1].id.clone()];
    let order = |numbers: &[usize]| numbers.iter().map(|at| all[*at].id.clone()).collect::<Vec<_>>();
    let by = async |own: &[Id], limit, offset| {
        ids(world
            .read(async |connection| {
                store::comments::list_by_author(connection, &scene.citizen, own, limit, offset).await
            })
            .await)
    };
    assert_eq!(by(&own, 9, 0).await, order(&[5, 3, 2, 1, 0]));
    assert_eq!(by(&own, 2, 2).await, order(&[2, 1]));
    assert_eq!(by(&[], 9, 0).await, order(&[5, 2, 0]));
    let count = async |since: i64| {
        world
            .read(async |connection| {
                store::comments::count_by_author(connection, &scene.citizen, &own, BEGIN.plus(since)).await
            })
            .await
    };
    assert_eq!((count(0).await, count(3).await, count(6).await), (5, 2, 0));
    let last = world
        .read(async |connection| {
            store::comments::list_last_by_author(connection, &scene.citizen, &own, 3).await
        })
        .await;
    let last: Vec<_> = last.into_iter().map(|words| (words.text, words.created_at.since(BEGIN))).collect();
    // The newest was taken away by its author: its words are nobody's any more.
    assert_eq!(last, [(String::new(), 5), ("words 3".to_owned(), 3), ("words 2".to_owned(), 2)]);

    let marks = ["owner 0", "owner 2", "owner 9"].map(str::to_owned);
    let mut found = world
        .read(async |connection| store::comments::list_pseudonyms_by_owner(connection, &marks).await)
        .await;
    found.sort();
    let with_mark = |number: usize| (names[number].id.clone(), format!("owner {number}"));
    assert_eq!(found, [with_mark(0), with_mark(2)]);
    let one = world
        .read(async |connection| {
            store::comments::find_pseudonym_by_mark(connection, &names[1].subject, "mark 1").await
        })
        .await;
    assert_same(&one, &Some(names[1].clone()));
    let none = world
        .read(async |connection| {
            store::comments::find_pseudonym_by_mark(connection, &names[1].subject, "mark 0").await
        })
        .await;
    assert!(none.is_none(), "a mark belongs to one thread");
    let older = world.read(async |connection| store::comments::list_unnumbered(connection, 9).await).await;
    assert!(older.is_empty(), "all have their number: {older:?}");
    let again = world.write(async |tx| store::comments::save_owner_mark(tx, &names[0].id, "another").await);
    assert!(!again.await.unwrap(), "a number stays");
    let mut taken = names[0].clone();
    (taken.id, taken.person_mark) = (world.id(), "mark of another".to_owned());
    let made =
        world.write(async |tx| store::comments::insert_pseudonym(tx, &taken, "owner 3").await).await.unwrap();
    assert!(!made, "a name belongs to one person in a thread");
    taken.name = "River 9".to_owned();
    let made = async |owner: &str| {
        world.write(async |tx| store::comments::insert_pseudonym(tx, &taken, owner).await).await.unwrap()
    };
    assert!(!made("owner 1").await, "an owner mark belongs to one name");
    assert!(made("owner 3").await);
}

#[tokio::test]
async fn what_was_said_before_is_kept_until_its_author_takes_it_away() {
    let world = World::open().await;
    let scene = world.scene().await;
    let comment = world.comment(&scene.subject(), None, &scene.citizen);
    insert(&world, std::slice::from_ref(&comment)).await;
    let edits: Vec<Edit> = texts()
        .into_iter()
        .enumerate()
        .map(|(number, text)| Edit {
            comment_id: comment.id.clone(),
            edited_at: BEGIN.plus(number as i64),
            text,
            stance: Stance::ALL[number % 4],
        })
        .collect();
    for edit in &edits {
        world.write(async |tx| store::comments::insert_edit(tx, edit).await).await.unwrap();
    }
    let found = async || {
        world.read(async |connection| store::comments::list_edits(connection, &comment.id).await).await
    };
    assert_same(&found().await, &edits.iter().rev().cloned().collect::<Vec<_>>());
    let result = world.write(async |tx| store::comments::insert_edit(tx, &edits[0]).await).await;
    assert_unique(result, "comment_edit_unique");
    world.write(async |tx| store::comments::delete_edits(tx, &comment.id).await).await.unwrap();
    assert!(found().await.is_empty());
}

#[tokio::test]
async fn a_place_tells_whether_anybody_may_speak_there_and_who_answers() {
    let world = World::open().await;
    let scene = world.scene().await;
    let place = async |kind, id: &Id| {
        let subject = Subject::new(kind, id.clone());
        world.read(async |connection| store::comments::find_place(connection, &subject).await).await
    };
    let found = place(Kind::Challenge, &scene.challenge.id).await.unwrap();
    assert!(found.public);
    assert_eq!((found.title.as_str(), found.language.as_str()), ("Challenge 101", "en"));
    assert_eq!((found.agency_id.as_ref(), found.agency_country.as_str()), (Some(&scene.agency), "BD"));
    assert!(place(Kind::Pilot, &scene.pilot.id).await.unwrap().public);
    assert!(!place(Kind::Proposal, &scene.proposal.id).await.unwrap().public);
    let found = place(Kind::UseCase, &scene.use_case.id).await.unwrap();
    assert_eq!((found.public, found.agency_id), (true, None));
    assert!(place(Kind::Agency, &scene.agency).await.is_none());
    assert!(place(Kind::Challenge, &scene.pilot.id).await.is_none());
    let mut proposal = scene.proposal.clone();
    proposal.made_public_at = Some(BEGIN);
    world.write(async |tx| store::proposals::save(tx, &proposal).await).await.unwrap();
    assert!(
        !place(Kind::Proposal, &scene.proposal.id).await.unwrap().public,
        "not before the results are out"
    );
    let mut challenge = scene.challenge.clone();
    challenge.released_at = Some(BEGIN);
    world.write(async |tx| store::challenges::save(tx, &challenge).await).await.unwrap();
    assert!(place(Kind::Proposal, &scene.proposal.id).await.unwrap().public);
}

#[tokio::test]
async fn the_figures_of_an_office_are_those_of_its_comments() {
    let world = World::open().await;
    let scene = world.scene().await;
    let other = world.agency("A quiet office");
    world.write(async |tx| store::agencies::insert(tx, &other).await).await.unwrap();
    // due after, answered after (hours since the duty began); nothing when it still waits.
    let facts: [(i64, Option<i64>); 6] =
        [(10, Some(2)), (10, Some(10)), (10, Some(11)), (10, None), (-1, None), (10, Some(4))];
    let hour = 60 * MINUTE;
    let mut all = Vec::new();
    for (due, answered) in facts {
        let mut comment = world.comment(&scene.subject(), Some(&scene.agency), &scene.citizen);
        comment.due_since = Some(BEGIN.plus(-20 * hour));
        comment.due_at = Some(if due < 0 { BEGIN.plus(due) } else { BEGIN.plus((due - 20) * hour) });
        if due == 10 && answered.is_none() {
            comment.due_at = Some(BEGIN);
        }
        comment.response_state = ResponseState::Waiting;
        all.push((comment, answered.map(|hours| BEGIN.plus((hours - 20) * hour))));
    }
    let mut old = world.comment(&scene.subject(), Some(&scene.agency), &scene.citizen);
    (old.due_since, old.due_at) = (Some(BEGIN.plus(-400 * DAY)), Some(BEGIN.plus(-390 * DAY)));
    all.push((old, None));
    for (comment, answered) in &mut all {
        insert(&world, std::slice::from_ref(comment)).await;
        if let Some(at) = answered {
            comment.responded_at = Some(*at);
            comment.response_state = ResponseState::Given(ResponseKind::Accepted);
            world.write(async |tx| store::comments::save(tx, comment).await).await.unwrap();
        }
    }
    let figures = async |agency: Option<&Id>| {
        world
            .read(async |connection| {
                let since = BEGIN.plus(-365 * DAY);
                store::comments::list_responsiveness(connection, agency, since, BEGIN).await
            })
            .await
    };
    let all = figures(None).await;
    assert_eq!(all.len(), 1, "an office that owes nothing is not in the table");
    let found = &all[0];
    assert_eq!((found.due, found.in_time, found.late), (6, 3, 2));
    assert_eq!((found.waiting, found.late_waiting, found.accepted), (1, 1, 4));
    assert_eq!(found.median, Some(7 * hour), "between the second and the third of four");
    assert_same(&figures(Some(&scene.agency)).await, &all);
    assert!(figures(Some(&other.id)).await.is_empty());
    let promise = world
        .read(async |connection| store::desks::find_promise(connection, &scene.agency, BEGIN).await)
        .await;
    assert_eq!((promise.in_time, promise.late), (3, 3));
    assert_eq!(promise.average, Some(27 * hour / 4));
}
