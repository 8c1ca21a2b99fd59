//! What the pages of a panel member show.

mod idea;
mod seat;

use serde::Serialize;

use crate::app::AppError;
use crate::app::panels::scoring::{Asked, Seat};
use crate::clock::UnixMillis;
use crate::domain::panels::{EvaluationState, PanelState};
use crate::language::{Value, Words, number_value, zone};
use crate::store;
use crate::store::panels::Evaluation;
use crate::web::guards::Citizen;
use crate::web::selection::Tag;
use crate::web::views::{Clock, When, counted};

pub use self::idea::{ConflictLine, IdeaView};
pub use self::seat::SeatView;

/// How far a member is, with all their ideas (partial `scoring-progress`).
#[derive(Clone, Debug, Serialize)]
pub struct ProgressView {
    pub heading: String,
    /// Such as `28.6%`.
    pub width: String,
    pub text: String,
    pub due: Option<When>,
    pub clock: Option<Clock>,
    pub challenge_id: String,
    pub ideas: Vec<IdeaLine>,
}

/// One idea of a member.
#[derive(Clone, Debug, Serialize)]
pub struct IdeaLine {
    pub number: i64,
    pub name: String,
    pub tag: Tag,
    /// The idea of this page.
    pub current: bool,
    /// It can be opened.
    pub open: bool,
    /// What the list says to do.
    pub action: String,
}

impl ProgressView {
    /// How far a member is; `current` is the number of the idea that they read.
    fn new(
        words: &Words,
        now: UnixMillis,
        time_zone: &jiff::tz::TimeZone,
        seat: &Seat,
        current: Option<i64>,
    ) -> Self {
        let judged: Vec<&Asked> =
            seat.asked.iter().filter(|it| it.evaluation.state != EvaluationState::Recused).collect();
        let sent = judged.iter().filter(|it| it.evaluation.state == EvaluationState::Sent).count();
        let (sent, all) = (whole(sent), whole(judged.len()));
        let place = judged.iter().position(|it| Some(it.idea.number) == current);
        let heading = match place {
            Some(place) => words.say_with(
                "scoring-idea-of",
                &[("number", number_value(whole(place) + 1)), ("all", number_value(all))],
            ),
            None => words.say("scoring-progress"),
        };
        let scoring = seat.panel.state == PanelState::Scoring;
        let due = seat.panel.deadline_at;
        let since = seat.panel.opened_at.unwrap_or(seat.member.invited_at);
        let tenths = sent * 1_000 / all.max(1);
        Self {
            heading,
            width: format!("{}.{}%", tenths / 10, tenths % 10),
            text: words
                .say_with("scoring-sent-of", &[("sent", number_value(sent)), ("all", number_value(all))]),
            due: due.map(|at| When::at(words, at, time_zone)),
            clock: due.filter(|_| scoring && sent < all).map(|at| Clock::due(words, now, since, at)),
            challenge_id: seat.challenge.id.to_string(),
            ideas: seat.asked.iter().map(|it| IdeaLine::new(words, it, scoring, current)).collect(),
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            heading: "Idea 2 of 7".to_owned(),
            width: "14.3%".to_owned(),
            text: "1 of 7 sent".to_owned(),
            due: Some(When::sample()),
            clock: Some(Clock::sample()),
            challenge_id: "0190b0a0-0000-7000-8000-000000000001".to_owned(),
            ideas: vec![IdeaLine {
                number: 2,
                name: "Idea B".to_owned(),
                tag: Tag::sample(),
                current: true,
                open: true,
                action: "Go on".to_owned(),
            }],
        }
    }
}

impl IdeaLine {
    fn new(words: &Words, asked: &Asked, scoring: bool, current: Option<i64>) -> Self {
        let state = asked.evaluation.state;
        let (class, said) = standing(&asked.evaluation);
        let action = match state {
            _ if !scoring => "scoring-do-read",
            EvaluationState::Sent => "scoring-do-read",
            _ if is_begun(&asked.evaluation) => "scoring-do-go-on",
            _ => "scoring-do-begin",
        };
        Self {
            number: asked.idea.number,
            name: words.say_with("scoring-idea", &[("letter", Value::from(asked.code.clone()))]),
            tag: Tag { class, text: words.say(said) },
            current: current == Some(asked.idea.number),
            open: state != EvaluationState::Recused,
            action: words.say(action),
        }
    }
}

/// The class and the message of where an evaluation stands.
fn standing(evaluation: &Evaluation) -> (&'static str, &'static str) {
    match evaluation.state {
        EvaluationState::Draft if is_begun(evaluation) => ("", "scoring-state-saved"),
        EvaluationState::Draft => ("", "scoring-state-todo"),
        EvaluationState::Sent => ("good", "scoring-state-sent"),
        EvaluationState::Reopened => ("now", "scoring-state-reopened"),
        EvaluationState::Recused => ("none", "scoring-state-recused"),
    }
}

fn is_begun(evaluation: &Evaluation) -> bool {
    evaluation.scores.iter().any(Option::is_some) || evaluation.reasons.iter().any(|it| !it.is_empty())
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The member as the panel knows them.
fn panel_member(words: &Words, number: i64) -> String {
    words.say_with("scoring-member", &[("number", number_value(number))])
}

/// The office of a challenge.
async fn agency_of(citizen: &Citizen, seat: &Seat) -> Result<Option<store::agencies::Agency>, AppError> {
    let mut reader = citizen.app().db.read().await?;
    Ok(store::agencies::find(&mut reader, &seat.challenge.agency_id).await?)
}

fn zone_of(agency: Option<&store::agencies::Agency>) -> jiff::tz::TimeZone {
    zone(agency.map_or("UTC", |agency| agency.time_zone.as_str()))
}

fn count(words: &Words, id: &str, number: usize) -> String {
    counted(words, id, whole(number))
}
