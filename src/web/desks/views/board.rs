//! The work of an agency by stage, and its promise to answer.

use serde::Serialize;

use super::{MOST_CARDS, PROMISE_GOAL};
use crate::app::desks::{AgencyDesk, Desk, Todo, Verb, board_stage};
use crate::clock::{DAY, UnixMillis};
use crate::domain::Subject;
use crate::domain::stages::Stage;
use crate::language::{Value, Words, number_value};
use crate::store::desks::{BoardChallenge, BoardPilot, Promise};
use crate::web::views::{Clock, counted};

/// An agency's promise.
#[derive(Serialize)]
pub struct AgencyView {
    pub id: String,
    pub language: String,
    pub name: String,
    pub promise: Option<PromiseView>,
}

/// The gauge of the promise to answer.
#[derive(Serialize)]
pub struct PromiseView {
    pub share: String,
    pub width: String,
    pub detail: String,
}

/// A column of the board.
#[derive(Serialize)]
pub struct Column {
    pub name: String,
    pub count: String,
    pub cards: Vec<Card>,
    pub more: Option<String>,
}

/// A card of the board.
#[derive(Serialize)]
pub struct Card {
    pub path: String,
    pub language: String,
    pub title: String,
    /// Whose it is, when the person serves more than one agency.
    pub agency: Option<Named>,
    pub note: String,
    /// It waits for the person.
    pub me: bool,
}

/// A name in its language.
#[derive(Clone, Serialize)]
pub struct Named {
    pub language: String,
    pub name: String,
}

impl AgencyView {
    pub(super) fn new(words: &Words, part: &AgencyDesk) -> Self {
        Self {
            id: part.agency.id.to_string(),
            language: part.agency.language.clone(),
            name: part.agency.name.clone(),
            promise: promise(words, part.promise),
        }
    }
}

/// The work of all agencies of the person, by stage.
pub(super) fn board(words: &Words, now: UnixMillis, desk: &Desk) -> Vec<Column> {
    if desk.agencies.is_empty() {
        return Vec::new();
    }
    let mut columns: Vec<(Stage, Vec<Card>)> =
        Stage::ALL.into_iter().map(|stage| (stage, Vec::new())).collect();
    for part in &desk.agencies {
        let several = desk.agencies.len() > 1;
        let agency =
            several.then(|| Named { language: part.agency.language.clone(), name: part.agency.name.clone() });
        let challenges = part.challenges.iter().map(|challenge| {
            (board_stage(challenge, now), challenge_card(words, now, challenge, &desk.todos))
        });
        let pilots = part.pilots.iter().map(|pilot| {
            let stage = Stage::parse(&pilot.stage).unwrap_or(Stage::Choice);
            (stage, pilot_card(words, now, pilot, &desk.todos))
        });
        for (stage, card) in challenges.chain(pilots) {
            if let Some((_, cards)) = columns.iter_mut().find(|(each, _)| *each == stage) {
                cards.push(Card { agency: agency.clone(), ..card });
            }
        }
    }
    columns.into_iter().map(|(stage, cards)| Column::new(words, stage, cards)).collect()
}

impl Column {
    pub(super) fn new(words: &Words, stage: Stage, mut cards: Vec<Card>) -> Self {
        // What waits for the person comes first, so that it is never among those left out.
        cards.sort_by_key(|card| !card.me);
        let all = cards.len();
        cards.truncate(MOST_CARDS);
        let left = i64::try_from(all - cards.len()).unwrap_or(0);
        Self {
            name: words.say(&format!("stage-{}", stage.as_str())),
            count: words.number(i64::try_from(all).unwrap_or(i64::MAX)),
            cards,
            more: (left > 0).then(|| counted(words, "desk-more", left)),
        }
    }
}

pub(super) fn promise(words: &Words, promise: Promise) -> Option<PromiseView> {
    let all = promise.in_time + promise.late;
    if all == 0 {
        return None;
    }
    let share = promise.in_time * 100 / all;
    let goal = words.say_with("desk-promise-goal", &[("goal", number_value(PROMISE_GOAL))]);
    let average = promise.average.map(|average| {
        let time = words.minutes((average / 60_000).max(1));
        words.say_with("desk-promise-average", &[("time", Value::from(time))])
    });
    Some(PromiseView {
        share: words.number(share),
        width: format!("{share}%"),
        detail: [Some(goal), average].into_iter().flatten().collect::<Vec<_>>().join(" "),
    })
}

fn challenge_card(words: &Words, now: UnixMillis, challenge: &BoardChallenge, todos: &[Todo]) -> Card {
    let subject = Subject::new(crate::domain::Kind::Challenge, challenge.id.clone());
    let days = |since: UnixMillis| now.since(since).max(0) / DAY;
    let note = match (challenge.state.as_str(), board_stage(challenge, now)) {
        ("draft", _) => counted(words, "desk-card-draft", days(challenge.updated_at)),
        ("in_review", _) => words.say("desk-card-review"),
        ("changes_requested", _) => words.say("desk-card-changes"),
        (_, Stage::Choice) => words.say_with(
            "desk-card-choice",
            &[("prepared", number_value(challenge.prepared)), ("all", number_value(challenge.proposals))],
        ),
        _ => {
            let ideas = counted(words, "desk-card-ideas", challenge.proposals);
            let left = challenge.submissions_close_at.map(|close| {
                let since = challenge.published_at.unwrap_or(challenge.updated_at);
                Clock::due(words, now, since, close).text
            });
            [Some(ideas), left].into_iter().flatten().collect::<Vec<_>>().join(&words.say("comma"))
        }
    };
    card(subject, &challenge.language, &challenge.title, note, todos)
}

fn pilot_card(words: &Words, now: UnixMillis, pilot: &BoardPilot, todos: &[Todo]) -> Card {
    let subject = Subject::new(crate::domain::Kind::Pilot, pilot.id.clone());
    let day = now.since(pilot.since).max(0) / DAY + 1;
    let note = match Stage::parse(&pilot.stage) {
        Some(Stage::Scale) => counted(words, "desk-card-sites", pilot.open_sites),
        Some(Stage::Pilot | Stage::Proof) => counted(words, "desk-card-day", day),
        _ => words.say("desk-card-agreement"),
    };
    card(subject, &pilot.language, &pilot.title, note, todos)
}

/// A card is gold when something about its thing waits for the person to decide, check, sign or write; answers to many
/// people would turn the whole board gold.
fn card(subject: Subject, language: &str, title: &str, note: String, todos: &[Todo]) -> Card {
    let me = todos.iter().any(|todo| todo.subject == subject && todo.matter.verb() != Verb::Answer);
    Card {
        path: subject.path(),
        language: language.to_owned(),
        title: title.to_owned(),
        agency: None,
        note,
        me,
    }
}
