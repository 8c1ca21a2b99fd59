//! What the desk shows.

mod board;
mod team;

use serde::Serialize;

use self::board::board;
use crate::app::desks::{Desk, Matter, Todo, Verb};
use crate::clock::{DAY, UnixMillis};
use crate::domain::people::Actor;
use crate::language::{Value, Words, number_value, zone};
use crate::web::guards::Visitor;
use crate::web::selection::Tag;
use crate::web::views::{Clock, Mini, When, counted};

pub use self::board::{AgencyView, Card, Column, Named, PromiseView};
pub use self::team::{PilotLine, ProposalLine, TeamView};

/// Cards that one column of the board shows before it says how many more there are.
const MOST_CARDS: usize = 6;

/// Of 100 comments, how many an agency promises to answer in time.
const PROMISE_GOAL: i64 = 90;

/// Characters of somebody's words that a line of the desk quotes.
const MOST_QUOTED: usize = 160;

/// The desk.
#[derive(Serialize)]
pub struct DeskView {
    pub kicker: String,
    pub heading: String,
    pub lead: String,
    pub chips: Vec<Chip>,
    pub todos: Vec<TodoLine>,
    pub officer: bool,
    pub agencies: Vec<AgencyView>,
    /// One board for all agencies of the person; empty for somebody who serves none.
    pub board: Vec<Column>,
    /// Where the board stands as a list.
    pub board_list: String,
    pub may_write: bool,
    pub teams: Vec<TeamView>,
    pub questions: Vec<QuestionLine>,
    pub invitations: Vec<String>,
    pub follows: Vec<FollowLine>,
    pub answers: Vec<AnswerLine>,
    pub moderator: bool,
}

/// A filter.
#[derive(Serialize)]
pub struct Chip {
    pub query: String,
    pub label: String,
    pub current: bool,
}

/// One thing that waits.
#[derive(Serialize)]
pub struct TodoLine {
    pub clock: Clock,
    pub verb: String,
    pub what: String,
    pub language: String,
    pub text: String,
    pub about: String,
    pub detail: String,
    pub path: String,
    pub action: String,
    pub first: bool,
}

/// A question that the person asked.
#[derive(Serialize)]
pub struct QuestionLine {
    pub path: String,
    pub language: String,
    pub text: String,
    pub challenge: String,
    pub clock: Option<Clock>,
}

/// Something that the person follows.
#[derive(Serialize)]
pub struct FollowLine {
    pub path: String,
    pub language: String,
    pub title: String,
}

/// An answer to something that the person said.
#[derive(Serialize)]
pub struct AnswerLine {
    pub path: String,
    pub agency: String,
    pub language: String,
    pub text: String,
    pub changed: bool,
    pub at: When,
}

impl DeskView {
    /// The desk of this person, with only what asks for `show`, if anything.
    #[must_use]
    pub fn new(visitor: &Visitor, actor: &Actor, desk: &Desk, show: Option<Verb>) -> Self {
        let (words, now) = (visitor.words(), visitor.now());
        let agency = desk.agencies.first().map(|part| &part.agency);
        let time_zone =
            agency.map_or_else(|| visitor.platform_zone(), |agency| zone(agency.time_zone.as_str()));
        let count = i64::try_from(desk.todos.len()).unwrap_or(i64::MAX);
        let late = desk.todos.iter().filter(|todo| todo.due.is_some_and(|due| due < now)).count();
        let names = desk.agencies.iter().map(|part| part.agency.name.as_str());
        let names: Vec<&str> =
            names.chain(desk.teams.iter().map(|part| part.organisation.name.as_str())).collect();
        let comma = words.say("comma");
        let kicker = match names.as_slice() {
            [] => actor.name.clone(),
            [first, second, others @ ..] if !others.is_empty() => {
                let more = counted(words, "desk-more", i64::try_from(others.len()).unwrap_or(0));
                [*first, *second, more.as_str()].join(&comma)
            }
            few => few.join(&comma),
        };
        let shown = desk.todos.iter().filter(|todo| show.is_none_or(|verb| todo.matter.verb() == verb));
        Self {
            kicker: words.say_with(
                "desk-kicker",
                &[("who", Value::from(kicker)), ("date", Value::from(words.date(now, &time_zone)))],
            ),
            heading: counted(words, "desk-heading", count),
            lead: lead(words, desk, now, late, &time_zone),
            chips: chips(words, desk, show),
            todos: shown
                .enumerate()
                .map(|(index, todo)| TodoLine::new(words, now, todo, index == 0))
                .collect(),
            officer: !desk.agencies.is_empty(),
            agencies: desk.agencies.iter().map(|part| AgencyView::new(words, part)).collect(),
            board: board(words, now, desk),
            board_list: match desk.agencies.as_slice() {
                [only] => format!("/agencies/{}/challenges", only.agency.id),
                _ => "/challenges".to_owned(),
            },
            may_write: desk.agencies.iter().any(|part| part.may_write),
            teams: desk.teams.iter().map(|part| TeamView::new(words, now, part)).collect(),
            questions: desk
                .questions
                .iter()
                .map(|question| QuestionLine {
                    path: crate::domain::Kind::Question.path(&question.id),
                    language: question.language.clone(),
                    text: quoted(&question.text),
                    challenge: question.challenge_title.clone(),
                    clock: question
                        .answered_at
                        .is_none()
                        .then(|| Clock::due(words, now, question.asked_at, question.due_at)),
                })
                .collect(),
            invitations: desk
                .invitations
                .iter()
                .map(|invitation| {
                    words.say_with(
                        "desk-invitation",
                        &[
                            ("who", Value::from(invitation.from.clone())),
                            ("role", Value::from(words.say(&format!("role-{}", invitation.role)))),
                            ("date", Value::from(words.date(invitation.expires_at, &time_zone))),
                        ],
                    )
                })
                .collect(),
            follows: desk
                .follows
                .iter()
                .map(|followed| FollowLine {
                    path: followed.subject.path(),
                    language: followed.language.clone(),
                    title: followed.title.clone(),
                })
                .collect(),
            answers: desk
                .answers
                .iter()
                .map(|answer| AnswerLine {
                    path: crate::domain::Kind::Comment.path(&answer.comment_id),
                    agency: answer.agency.clone(),
                    language: answer.language.clone(),
                    text: quoted(&answer.text),
                    changed: answer.kind == "accepted",
                    at: When::on(words, answer.at, &time_zone),
                })
                .collect(),
            moderator: actor.is_moderator(),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let path = "/challenges/0190b0a0-0000-7000-8000-000000000001".to_owned();
        Self {
            kicker: "Land office. 9 June 2026".to_owned(),
            heading: "5 things wait for you".to_owned(),
            lead: "One is late.".to_owned(),
            chips: vec![Chip { query: String::new(), label: "All 5".to_owned(), current: true }],
            todos: vec![TodoLine {
                clock: Clock::sample(),
                verb: "Answer.".to_owned(),
                what: "Objection:".to_owned(),
                language: "en".to_owned(),
                text: "The helper asked me for more".to_owned(),
                about: "Land record pilot".to_owned(),
                detail: "3 people said the same.".to_owned(),
                path: path.clone(),
                action: "Write an answer".to_owned(),
                first: true,
            }],
            officer: true,
            agencies: vec![AgencyView {
                id: "0190b0a0-0000-7000-8000-000000000007".to_owned(),
                language: "en".to_owned(),
                name: "Land office".to_owned(),
                promise: Some(PromiseView {
                    share: "94 of 100 answered in time".to_owned(),
                    width: "94%".to_owned(),
                    detail: "Goal: 90.".to_owned(),
                }),
            }],
            board: vec![Column {
                name: "Problem".to_owned(),
                count: "2".to_owned(),
                cards: vec![Card {
                    path: path.clone(),
                    language: "en".to_owned(),
                    title: "Map copy".to_owned(),
                    agency: Some(Named { language: "en".to_owned(), name: "Land office".to_owned() }),
                    note: "Draft, 3 days old".to_owned(),
                    me: true,
                }],
                more: Some("1 more".to_owned()),
            }],
            board_list: "/challenges".to_owned(),
            may_write: true,
            teams: vec![TeamView {
                id: "0190b0a0-0000-7000-8000-000000000008".to_owned(),
                language: "en".to_owned(),
                name: "Mlango Labs".to_owned(),
                proposals: vec![ProposalLine {
                    path: path.clone(),
                    language: "en".to_owned(),
                    title: "The midwife's message".to_owned(),
                    challenge_language: "en".to_owned(),
                    challenge: "A birth certificate".to_owned(),
                    tag: Tag::sample(),
                    clock: Some(Clock::sample()),
                    reasons: Some("/proposals/0190b0a0-0000-7000-8000-000000000002/decision".to_owned()),
                }],
                pilots: vec![PilotLine {
                    id: "0190b0a0-0000-7000-8000-000000000004".to_owned(),
                    language: "en".to_owned(),
                    title: "Land record copy".to_owned(),
                    mini: Mini::sample(),
                    unsigned: true,
                }],
            }],
            questions: vec![QuestionLine {
                path: path.clone(),
                language: "en".to_owned(),
                text: "Can two teams join?".to_owned(),
                challenge: "A birth certificate".to_owned(),
                clock: Some(Clock::sample()),
            }],
            invitations: vec!["Mlango Labs asks you to join.".to_owned()],
            follows: vec![FollowLine {
                path: path.clone(),
                language: "en".to_owned(),
                title: "A birth certificate".to_owned(),
            }],
            answers: vec![AnswerLine {
                path,
                agency: "Land office".to_owned(),
                language: "en".to_owned(),
                text: "You are right.".to_owned(),
                changed: true,
                at: When::sample(),
            }],
            moderator: true,
        }
    }
}

impl TodoLine {
    fn new(words: &Words, now: UnixMillis, todo: &Todo, first: bool) -> Self {
        let clock = todo
            .due
            .map_or_else(|| waiting(words, now, todo.since), |due| Clock::due(words, now, todo.since, due));
        let (what, detail) = match &todo.matter {
            Matter::Comment { stance, me_too, escalated } => {
                let mut detail = Vec::new();
                if *me_too > 0 {
                    detail.push(counted(words, "desk-same", *me_too));
                }
                if *escalated {
                    detail.push(words.say("desk-escalated"));
                }
                (words.say(&format!("desk-stance-{stance}")), detail.join(" "))
            }
            Matter::Prepare { proposals, prepared } => {
                let counts =
                    [("count", number_value(proposals - prepared)), ("all", number_value(*proposals))];
                (words.say_with("desk-prepare", &counts), String::new())
            }
            Matter::Voices { waiting } => (counted(words, "desk-voices-wait", *waiting), String::new()),
            Matter::Teams { waiting } => (counted(words, "desk-teams-wait", *waiting), String::new()),
            Matter::Judge { waiting } => (counted(words, "desk-judge", *waiting), String::new()),
            Matter::Release { proposals } => (counted(words, "desk-release", *proposals), String::new()),
            Matter::Milestone { escalated: true } => {
                (words.say("desk-milestone"), words.say("desk-escalated"))
            }
            other => (words.say(&format!("desk-{}", other.as_str())), String::new()),
        };
        Self {
            clock,
            verb: words.say(&format!("desk-verb-{}-now", todo.matter.verb().as_str())),
            what,
            language: todo.language.clone(),
            text: quoted(&todo.text),
            about: todo.about.clone(),
            detail,
            path: todo.path.clone(),
            action: words.say(&format!("desk-{}-do", todo.matter.as_str())),
            first,
        }
    }
}

fn lead(words: &Words, desk: &Desk, now: UnixMillis, late: usize, time_zone: &jiff::tz::TimeZone) -> String {
    if late > 0 {
        return counted(words, "desk-late", i64::try_from(late).unwrap_or(i64::MAX));
    }
    let clocks =
        desk.agencies.iter().flat_map(|part| &part.challenges).flat_map(|challenge| {
            [challenge.submissions_close_at, challenge.decision_at].into_iter().flatten()
        });
    let drafts = desk.teams.iter().flat_map(|part| &part.proposals).filter_map(|it| it.decision_at);
    let next = clocks
        .chain(drafts)
        .chain(desk.todos.iter().filter_map(|todo| todo.due))
        .filter(|at| *at > now)
        .min();
    match next {
        Some(next) => {
            words.say_with("desk-next-clock", &[("date", Value::from(words.date(next, time_zone)))])
        }
        None if desk.agencies.is_empty() && desk.teams.is_empty() && desk.todos.is_empty() => {
            words.say("desk-lead-citizen")
        }
        None => words.say("desk-lead-quiet"),
    }
}

fn chips(words: &Words, desk: &Desk, show: Option<Verb>) -> Vec<Chip> {
    if desk.todos.is_empty() {
        return Vec::new();
    }
    let label = |message: &str, count: usize| {
        words.say_with(message, &[("count", number_value(i64::try_from(count).unwrap_or(i64::MAX)))])
    };
    let mut chips = vec![Chip {
        query: String::new(),
        label: label("desk-chip-all", desk.todos.len()),
        current: show.is_none(),
    }];
    for verb in Verb::ALL {
        let count = desk.todos.iter().filter(|todo| todo.matter.verb() == verb).count();
        if count > 0 || show == Some(verb) {
            chips.push(Chip {
                query: format!("?show={}", verb.as_str()),
                label: label(&format!("desk-chip-{}", verb.as_str()), count),
                current: show == Some(verb),
            });
        }
    }
    chips
}

fn waiting(words: &Words, now: UnixMillis, since: UnixMillis) -> Clock {
    let days = now.since(since).max(0) / DAY;
    Clock { state: "", share: 100, text: counted(words, "desk-waiting", days) }
}

fn quoted(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST_QUOTED {
        return line;
    }
    let mut short: String = line.chars().take(MOST_QUOTED).collect();
    short.push('…');
    short
}
