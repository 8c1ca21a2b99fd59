//! The server is killed at random moments while people write. Everything that was answered with success is there, once;
//! what was not answered can be sent again; counters are exact; the search agrees with the database.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use pilotage::app::{App, Index};
use pilotage::clock::{Clock, Id};
use pilotage::domain::comments::Visibility;
use sqlx::Row;

use super::process::{Folder, Server, Settings};
use super::world::{Dice, Person, World, citizens, is_found, open, wait};

/// How often the server is killed without `PILOTAGE_FAULT_ROUNDS`.
const ROUNDS: u64 = 8;
/// People who write at the same time.
const WRITERS: usize = 8;
/// Comments of one person; more at once are held back as a burst.
const EACH: usize = 4;

/// How many of the last comments are searched for after each kill; at the end the whole index is compared.
const SEARCHED: usize = 12;

/// Something that somebody did, and whether the server said that it was done.
#[derive(Clone, Debug)]
struct Act {
    what: What,
    by: Person,
    answered: bool,
}

#[derive(Clone, Debug)]
enum What {
    Comment { id: Id, word: String },
    MeToo { comment: Id },
    Follow,
    Begin { proposal: Id },
    Title { proposal: Id, word: String },
}

#[test]
fn what_was_answered_survives_a_kill_at_any_moment() {
    let rounds = std::env::var("PILOTAGE_FAULT_ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
    let rounds: u64 = rounds.unwrap_or(ROUNDS);
    let folder = Folder::new("kills");
    let settings = Settings::new(folder.path());
    let world = World::in_folder(folder.path(), 0);
    let mut dice = Dice::new(1);
    let mut acts: Vec<Act> = Vec::new();
    let mut people = 0;
    for round in 0..rounds {
        let writers = wait(async {
            let app = open(folder.path(), None, Index::Unused).await;
            let writers = citizens(&app, people, WRITERS * 3).await;
            app.db.close().await;
            writers
        });
        people += writers.len();
        let server = Server::start(&settings);
        let before = acts.len();
        // What got no answer before the last kill is sent again, as a browser would: it is done once.
        for act in acts.iter_mut().filter(|act| !act.answered) {
            act.answered = send(&server, &world, act).is_some_and(|status| status == 303 || status == 200);
            assert!(act.answered, "round {round}: sent again and refused: {act:?} {}", server.log());
        }
        let pause = Duration::from_millis(100 + dice.roll(1_900));
        let done = write_until_killed(server, &world, &writers, &acts, pause, &mut dice);
        acts.extend(done);
        wait(check_database(folder.path(), &acts, round));
        let server = Server::start(&settings);
        for act in acts[before..].iter().rev().filter(|act| act.comment().is_some()).take(SEARCHED) {
            check_search(&server, act, round);
        }
        server.kill();
    }
    let answered = acts.iter().filter(|act| act.answered).count();
    println!("{rounds} kills, {} writes, {answered} answered with success", acts.len());
    assert!(answered as u64 > rounds * 5, "the load was too small to say anything: {answered}");
    wait(check_index(folder.path()));
}

/// Writes from several threads at once and kills the server after a while.
fn write_until_killed(
    server: Server,
    world: &World,
    writers: &[Person],
    earlier: &[Act],
    pause: Duration,
    dice: &mut Dice,
) -> Vec<Act> {
    let known: Vec<Id> = earlier.iter().filter(|act| act.answered).filter_map(Act::comment).collect();
    let stop = AtomicBool::new(false);
    let salts: Vec<u64> = (0..WRITERS).map(|_| dice.roll(u64::MAX / 2)).collect();
    let mut done = Vec::new();
    std::thread::scope(|scope| {
        let (server_ref, stop, known) = (&server, &stop, &known);
        let threads: Vec<_> = salts
            .iter()
            .zip(writers.chunks(3))
            .map(|(salt, people)| scope.spawn(move || write(server_ref, world, people, known, *salt, stop)))
            .collect();
        std::thread::sleep(pause);
        // The threads still hold the server; the signal is what counts.
        server_ref.signal_kill();
        stop.store(true, Ordering::SeqCst);
        for thread in threads {
            done.extend(thread.join().unwrap());
        }
    });
    server.kill();
    done
}

fn write(
    server: &Server,
    world: &World,
    people: &[Person],
    known: &[Id],
    salt: u64,
    stop: &AtomicBool,
) -> Vec<Act> {
    let mut dice = Dice::new(salt);
    let clock = Clock::system();
    let mut acts: Vec<Act> = Vec::new();
    let mut said = 0;
    while !stop.load(Ordering::SeqCst) && acts.len() < 400 {
        let by = people[said / EACH % people.len()].clone();
        let drafts: Vec<Id> = acts.iter().filter(|act| act.answered).filter_map(Act::begun).collect();
        let what = match dice.roll(10) {
            0..=4 if said < EACH * people.len() => {
                said += 1;
                What::Comment { id: clock.new_id(), word: dice.word() }
            }
            5 => What::Begin { proposal: clock.new_id() },
            6 if !drafts.is_empty() => {
                let proposal = drafts[usize::try_from(dice.roll(drafts.len() as u64)).unwrap()].clone();
                What::Title { proposal, word: dice.word() }
            }
            7 => What::Follow,
            // One's own voice cannot be shared, so only those of earlier rounds are.
            _ if !known.is_empty() => What::MeToo {
                comment: known[usize::try_from(dice.roll(known.len() as u64)).unwrap()].clone(),
            },
            _ => What::Follow,
        };
        let by =
            if matches!(what, What::Begin { .. } | What::Title { .. }) { world.lead.clone() } else { by };
        let mut act = Act { what, by, answered: false };
        match send(server, world, &act) {
            Some(303 | 200) => act.answered = true,
            // Refused by a rule (one's own voice, a title that somebody else changed): nothing was done.
            Some(status) if status < 500 => continue,
            Some(status) => panic!("{status} for {act:?}: {}", server.log()),
            None => {}
        }
        let cut = !act.answered;
        acts.push(act);
        if cut {
            break;
        }
    }
    acts
}

/// Sends what somebody does; the status of the answer, or nothing when the connection was cut.
fn send(server: &Server, world: &World, act: &Act) -> Option<u16> {
    let challenge = &world.challenge;
    let answer = match &act.what {
        What::Comment { id, word } => act.by.say(server, challenge, id, &said(word)),
        What::MeToo { comment } => act.by.post(server, &format!("/comments/{comment}/me-too"), &[]),
        What::Follow => {
            let fields = [("kind", "challenge"), ("id", challenge.as_str()), ("return_to", "/")];
            act.by.post(server, "/follows", &fields)
        }
        What::Begin { proposal } => {
            let fields = [("form_id", proposal.as_str()), ("organisation", world.organisation.as_str())];
            act.by.post(server, &format!("/challenges/{challenge}/proposals"), &fields)
        }
        What::Title { proposal, word } => {
            let path = format!("/proposals/{proposal}/edit/idea");
            let page = server.try_get(&path, Some(&act.by.session)).ok()?;
            let (version, mark) = (page.hidden("version"), page.hidden("mark"));
            let fields = [("version", version.as_str()), ("mark", mark.as_str()), ("title", word.as_str())];
            act.by.post(server, &path, &fields)
        }
    };
    answer.ok().map(|answer| answer.status)
}

/// What somebody says who says this word.
fn said(word: &str) -> String {
    format!("We need {word} here.")
}

impl Act {
    fn comment(&self) -> Option<Id> {
        match &self.what {
            What::Comment { id, .. } => Some(id.clone()),
            _ => None,
        }
    }

    fn begun(&self) -> Option<Id> {
        match &self.what {
            What::Begin { proposal } => Some(proposal.clone()),
            _ => None,
        }
    }
}

async fn count(app: &App, sql: &'static str, values: &[&str]) -> i64 {
    let mut reader = app.db.read().await.unwrap();
    let mut query = sqlx::query(sql);
    for value in values {
        query = query.bind((*value).to_owned());
    }
    query.fetch_one(&mut *reader).await.unwrap().get(0)
}

/// All rows that a statement finds, as texts.
async fn rows<const N: usize>(app: &App, sql: &'static str) -> Vec<[String; N]> {
    let mut reader = app.db.read().await.unwrap();
    let rows = sqlx::query(sql).fetch_all(&mut *reader).await.unwrap();
    rows.iter().map(|row| std::array::from_fn(|column| row.get(column))).collect()
}

fn counted<T: Eq + Hash>(things: impl IntoIterator<Item = T>) -> HashMap<T, i64> {
    let mut counts = HashMap::new();
    for thing in things {
        *counts.entry(thing).or_default() += 1;
    }
    counts
}

/// Everything that was ever done is looked for, so each table is read once for all of it.
async fn check_database(data_dir: &Path, acts: &[Act], round: u64) {
    let app = open(data_dir, None, Index::Unused).await;
    let comments: HashMap<String, String> =
        rows(&app, "SELECT id, text FROM comment").await.into_iter().map(|[id, text]| (id, text)).collect();
    let texts = counted(comments.values());
    let shared = counted(rows::<2>(&app, "SELECT comment_id, person_id FROM me_too").await);
    let following =
        counted(rows::<1>(&app, "SELECT person_id FROM follow WHERE subject_kind = 'challenge'").await);
    let begun: HashMap<String, String> = rows(&app, "SELECT id, title FROM proposal")
        .await
        .into_iter()
        .map(|[id, title]| (id, title))
        .collect();
    // The title of a draft is the last one that was answered, or one that was on its way when the server was killed;
    // none as long as none was answered.
    let mut titles: HashMap<&Id, HashSet<&str>> = HashMap::new();
    for act in acts {
        if let What::Title { proposal, word } = &act.what {
            let possible = titles.entry(proposal).or_insert_with(|| HashSet::from([""]));
            if act.answered {
                possible.clear();
            }
            possible.insert(word);
        }
    }
    for (proposal, possible) in titles {
        let found = begun[proposal.as_str()].as_str();
        assert!(possible.contains(found), "round {round}: {found} is none of {possible:?}");
    }
    for act in acts {
        let once = match &act.what {
            What::Comment { id, word } => {
                let text = said(word);
                let times = texts.get(&text).copied().unwrap_or(0);
                let right = comments.get(id.as_str()) == Some(&text);
                assert_eq!(right, times == 1, "{act:?}");
                times
            }
            What::MeToo { comment } => {
                let one = [comment.to_string(), act.by.id.to_string()];
                shared.get(&one).copied().unwrap_or(0)
            }
            What::Follow => following.get(&[act.by.id.to_string()]).copied().unwrap_or(0),
            What::Begin { proposal } => i64::from(begun.contains_key(proposal.as_str())),
            What::Title { .. } => continue,
        };
        assert!(once <= 1, "round {round}: {act:?} is there {once} times");
        assert!(once == 1 || !act.answered, "round {round}: answered and lost: {act:?}");
    }
    // A job brings the number on the row up to date; until then readers add what is not in it.
    pilotage::app::comments::count_me_too(&app).await.unwrap();
    let wrong = "SELECT COUNT(*) FROM comment WHERE me_too_count <> \
                 (SELECT COUNT(*) FROM me_too WHERE me_too.comment_id = comment.id AND me_too.counted = 1)";
    assert_eq!(count(&app, wrong, &[]).await, 0, "round {round}: a counter is wrong");
    // Whatever was done left its event in the same transaction.
    let silent = "SELECT COUNT(*) FROM comment WHERE id NOT IN (SELECT subject_id FROM outbox)";
    assert_eq!(count(&app, silent, &[]).await, 0, "round {round}: a comment without an event");
    app.db.close().await;
}

fn check_search(server: &Server, act: &Act, round: u64) {
    if let (What::Comment { id, word }, true) = (&act.what, act.answered) {
        let there = is_found(server, word, id, Duration::from_secs(20));
        assert!(there, "round {round}: answered and not found: {word} {id} {}", server.log());
    }
}

/// The index that was kept through all kills holds exactly what one has that is filled anew.
async fn check_index(data_dir: &Path) {
    let app = open(data_dir, None, Index::Kept).await;
    pilotage::jobs::index::run_once(&app).await.unwrap();
    let kept = app.search.document_count();
    pilotage::jobs::index::rebuild(&app, &mut |_, _| ()).await.unwrap();
    assert_eq!(kept, app.search.document_count(), "the kept index and a new one differ");
    let shown = "SELECT COUNT(*) FROM comment WHERE visibility = $1";
    assert!(count(&app, shown, &[Visibility::Shown.columns().0]).await > 0);
    app.db.close().await;
}
