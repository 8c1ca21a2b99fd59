//! What the pages of a panel show.

mod chair;
mod ranking;
mod report;
mod ties;

use methods::selection::Presence;
use serde::Serialize;

use crate::domain::Refusals;
use crate::domain::people::Actor;
use crate::language::{Words, number_value};
use crate::store::challenges::Challenge;
use crate::store::panels::Member;
use crate::web::guards::Visitor;
use crate::web::selection::ChallengeLine;

pub use self::chair::ChairView;
pub use self::ranking::{RankingView, points};
pub use self::report::ReportView;
pub use self::ties::{DrawView, TieView};

/// Why there is no ranking yet.
#[derive(Serialize)]
pub struct WaitingView {
    pub challenge: ChallengeLine,
    pub reasons: Vec<String>,
    /// The reader can go on to the panel.
    pub chairs: bool,
}

impl WaitingView {
    /// The page in place of a ranking. There is no score on it.
    #[must_use]
    pub fn new(visitor: &Visitor, actor: &Actor, challenge: &Challenge, refusals: &Refusals) -> Self {
        let words = visitor.words();
        Self {
            challenge: ChallengeLine::of(words, challenge),
            reasons: refusals.iter().map(|refusal| words.refusal(refusal)).collect(),
            chairs: chairs(actor, challenge),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            challenge: ChallengeLine::sample(),
            reasons: vec!["2 scores are still missing".to_owned()],
            chairs: true,
        }
    }
}

/// The reader leads panels of this agency.
fn chairs(actor: &Actor, challenge: &Challenge) -> bool {
    actor.serves(&challenge.agency_id, &crate::app::panels::CHAIRS)
}

fn count(number: usize) -> crate::language::Value<'static> {
    number_value(i64::try_from(number).unwrap_or(i64::MAX))
}

/// Things one after the other, in the way of the language.
fn list(words: &Words, items: impl IntoIterator<Item = String>) -> String {
    items.into_iter().collect::<Vec<_>>().join(&words.say("comma"))
}

/// For whom a member speaks; empty for somebody of the office.
fn kinds(words: &Words, member: &Member) -> String {
    let kinds = [(member.outside, "panel-outside"), (member.for_users, "panel-for-users")];
    list(words, kinds.into_iter().filter(|(is, _)| *is).map(|(_, message)| words.say(message)))
}

/// The numbers of members, one after the other.
fn numbers(words: &Words, members: impl IntoIterator<Item = i64>) -> String {
    list(words, members.into_iter().map(|number| words.digits(number)))
}

/// What a quorum lacks, in words; nothing when it is reached.
fn lacking(words: &Words, lacking: Presence) -> String {
    let parts = [
        ("panel-lacks-evaluations", lacking.evaluations),
        ("panel-lacks-outside", lacking.outside),
        ("panel-lacks-users", lacking.for_users),
    ];
    let said = parts
        .into_iter()
        .filter(|(_, number)| *number > 0)
        .map(|(message, number)| words.say_with(message, &[("count", count(number))]));
    list(words, said)
}
