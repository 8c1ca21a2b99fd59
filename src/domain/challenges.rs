//! The rules of a challenge: what is written in it, the way from a draft to the end, who may let it out, and when it is open.
//!
//! `draft → in_review ⇄ changes_requested → published → evaluating → decided → piloting → concluded`; `cancelled` from any
//! state before `decided`. Whether ideas can be sent derives from the clock and is not a state.

mod content;
mod difference;

use serde::{Deserialize, Serialize};

use super::stages::Stage;
use super::{Check, Refusal, Refusals};
use crate::clock::{DAY, Id, UnixMillis};

pub use content::{
    Adoption, ChallengeContent, ChallengeDates, Criterion, ELIGIBLE, Hurt, MOST_CRITERIA, MOST_HURTS,
    Measures, Quote, Service, Written,
};
pub use difference::{Piece, PieceKind, difference};

/// Where a challenge is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChallengeState {
    Draft,
    InReview,
    ChangesRequested,
    Published,
    Evaluating,
    Decided,
    Piloting,
    Concluded,
    Cancelled,
}

/// A step that one person, or the clock, can take alone. Letting a challenge out is not among them: see [`review`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The author sends it to a colleague.
    Submit,
    /// Ideas are closed and are judged now.
    Evaluate,
    /// The results are out.
    Decide,
    /// A selected idea is tried.
    Pilot,
    /// Nothing more happens here.
    Conclude,
    /// The agency takes it back, with a public reason.
    Cancel,
}

/// What a second officer says about a challenge in review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Publish,
    RequestChanges,
}

/// Whether ideas can be sent, by the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opening {
    OpensSoon,
    Open,
    Closed,
}

impl ChallengeState {
    /// All states in their order.
    pub const ALL: [Self; 9] = [
        Self::Draft,
        Self::InReview,
        Self::ChangesRequested,
        Self::Published,
        Self::Evaluating,
        Self::Decided,
        Self::Piloting,
        Self::Concluded,
        Self::Cancelled,
    ];

    /// The text form; the message `challenge-state-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::ChangesRequested => "changes_requested",
            Self::Published => "published",
            Self::Evaluating => "evaluating",
            Self::Decided => "decided",
            Self::Piloting => "piloting",
            Self::Concluded => "concluded",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// The state after a step.
    ///
    /// # Errors
    /// `refusal-challenge-step` when the step does not lead on from here.
    pub fn after(self, step: Step) -> Result<Self, Refusal> {
        match (self, step) {
            (Self::Draft | Self::ChangesRequested, Step::Submit) => Ok(Self::InReview),
            (Self::Published, Step::Evaluate) => Ok(Self::Evaluating),
            (Self::Evaluating, Step::Decide) => Ok(Self::Decided),
            (Self::Decided, Step::Pilot) => Ok(Self::Piloting),
            (Self::Decided | Self::Piloting, Step::Conclude) => Ok(Self::Concluded),
            (
                Self::Draft | Self::InReview | Self::ChangesRequested | Self::Published | Self::Evaluating,
                Step::Cancel,
            ) => Ok(Self::Cancelled),
            _ => Err(Refusal::because("refusal-challenge-step")),
        }
    }

    /// True while its authors can still write it without anybody noticing.
    #[must_use]
    pub const fn is_writable(self) -> bool {
        matches!(self, Self::Draft | Self::ChangesRequested)
    }

    /// True before it was let out. A cancelled challenge may have been let out before: ask for the moment of publication.
    #[must_use]
    pub const fn is_before_publication(self) -> bool {
        matches!(self, Self::Draft | Self::InReview | Self::ChangesRequested)
    }

    /// The stage that public pages name, as far as the challenge alone tells it; pilots can say more.
    #[must_use]
    pub const fn stage(self) -> Stage {
        match self {
            Self::Draft | Self::InReview | Self::ChangesRequested => Stage::Problem,
            Self::Published | Self::Cancelled => Stage::Ideas,
            Self::Evaluating | Self::Decided => Stage::Choice,
            Self::Piloting => Stage::Pilot,
            Self::Concluded => Stage::Choice,
        }
    }

    /// The stage at which every page shows it: that of the pilot that has come furthest, and before there is one, by its
    /// state and the clock. `closed` when ideas can no longer be sent.
    #[must_use]
    pub const fn stage_at(self, closed: bool, furthest: Option<Stage>) -> Stage {
        match (self, furthest) {
            (Self::Evaluating | Self::Decided | Self::Piloting | Self::Concluded, Some(stage)) => stage,
            (Self::Published, _) if closed => Stage::Choice,
            _ => self.stage(),
        }
    }

    /// Whether ideas can be sent at this moment. The deadline itself still counts; a second after it is too late.
    #[must_use]
    pub fn opening(self, dates: &ChallengeDates, now: UnixMillis) -> Opening {
        match self {
            Self::Draft | Self::InReview | Self::ChangesRequested => Opening::OpensSoon,
            Self::Published if dates.submissions_close_at.is_some_and(|close| now > close) => Opening::Closed,
            Self::Published if dates.opens_at.is_some_and(|open| now < open) => Opening::OpensSoon,
            Self::Published => Opening::Open,
            Self::Evaluating | Self::Decided | Self::Piloting | Self::Concluded | Self::Cancelled => {
                Opening::Closed
            }
        }
    }

    /// True while questions can be asked.
    #[must_use]
    pub fn takes_questions(self, dates: &ChallengeDates, now: UnixMillis) -> bool {
        self == Self::Published && dates.questions_close_at.is_none_or(|close| now <= close)
    }
}

impl Opening {
    /// The text form; the message `opening-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OpensSoon => "opens_soon",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::OpensSoon, Self::Open, Self::Closed].into_iter().find(|opening| opening.as_str() == text)
    }
}

/// A second officer lets a challenge out, or sends it back. `writers` are the author and everybody who edited it: none of
/// them can (four eyes, fixed).
///
/// # Errors
/// `refusal-challenge-own-work` for a writer, `refusal-challenge-step` when it is not in review.
pub fn review(
    state: ChallengeState,
    writers: &[Id],
    reviewer: &Id,
    verdict: Verdict,
) -> Result<ChallengeState, Refusal> {
    if state != ChallengeState::InReview {
        return Err(Refusal::because("refusal-challenge-step"));
    }
    if writers.contains(reviewer) {
        return Err(Refusal::because("refusal-challenge-own-work"));
    }
    Ok(match verdict {
        Verdict::Publish => ChallengeState::Published,
        Verdict::RequestChanges => ChallengeState::ChangesRequested,
    })
}

/// All that is missing before a challenge can go to review, and before it can be let out. Each refusal stands at the
/// field of the form that mends it.
///
/// # Errors
/// The refusals, in the order of the form.
pub fn check_complete(written: &Written, now: UnixMillis) -> Result<(), Refusals> {
    let mut check = Check::default();
    let content = &written.content;
    let need = |check: &mut Check, text: &str, field: &str, message: &'static str| {
        check.require(!text.trim().is_empty(), || Refusal::at(field, message));
    };
    need(&mut check, &written.title, "title", "refusal-challenge-title");
    need(&mut check, &content.summary, "summary", "refusal-challenge-summary");
    need(&mut check, &content.problem, "problem", "refusal-challenge-problem");
    need(&mut check, &content.service.name, "service_name", "refusal-challenge-service");
    check.require(!content.service.steps.is_empty(), || {
        Refusal::at("service_steps", "refusal-challenge-service-steps")
    });
    check.require(content.service.yearly_volume.is_some_and(|volume| volume > 0), || {
        Refusal::at("yearly_volume", "refusal-challenge-volume")
    });
    let planned = !content.service.baseline_plan.trim().is_empty();
    let today = content.service.measures();
    check.require(planned || today.is_complete(), || {
        let field = match (today.time_minutes, today.cost_minor) {
            (None, _) => "time",
            (_, None) => "cost",
            _ => "visits",
        };
        Refusal::at(field, "refusal-challenge-baseline")
    });
    check.require(planned || !content.service.source.trim().is_empty(), || {
        Refusal::at("source", "refusal-challenge-source")
    });
    check.require(content.goal.has_any(), || Refusal::at("goal_time", "refusal-challenge-goal"));
    check_criteria(&mut check, content);
    check.require(!content.eligible.is_empty(), || Refusal::at("eligible", "refusal-challenge-eligible"));
    check.require(content.budget_minor.is_some_and(|budget| budget > 0), || {
        Refusal::at("budget", "refusal-challenge-budget")
    });
    need(&mut check, &content.ip_terms, "ip_terms", "refusal-challenge-ip");
    need(&mut check, &content.adoption.senior_owner, "senior_owner", "refusal-challenge-senior");
    need(&mut check, &content.adoption.procurement_route, "procurement_route", "refusal-challenge-route");
    check.require(content.adoption.ceiling_minor.is_some_and(|ceiling| ceiling > 0), || {
        Refusal::at("ceiling", "refusal-challenge-ceiling")
    });
    check_dates(&mut check, &written.dates, now);
    check.finish()
}

fn check_criteria(check: &mut Check, content: &ChallengeContent) {
    if content.criteria.is_empty() {
        check.refuse(Refusal::at("criterion_1", "refusal-challenge-criteria"));
        return;
    }
    for (index, criterion) in content.criteria.iter().enumerate() {
        let row = index + 1;
        check.require(!criterion.name.trim().is_empty(), || {
            Refusal::at(format!("criterion_{row}"), "refusal-challenge-criterion")
        });
        check.require(criterion.weight > 0, || {
            Refusal::at(format!("weight_{row}"), "refusal-challenge-weight")
        });
    }
    let sum: i64 = content.criteria.iter().map(|criterion| criterion.weight).sum();
    check.require(sum == 100, || Refusal::at("weight_1", "refusal-challenge-weights").number("sum", sum));
}

fn check_dates(check: &mut Check, dates: &ChallengeDates, now: UnixMillis) {
    let required = [
        ("questions_close", dates.questions_close_at),
        ("submissions_close", dates.submissions_close_at),
        ("decision", dates.decision_at),
    ];
    for (field, date) in required {
        check.require(date.is_some(), || Refusal::at(field, "refusal-challenge-date"));
    }
    check.require(dates.submissions_close_at.is_none_or(|close| close > now), || {
        Refusal::at("submissions_close", "refusal-challenge-past")
    });
    let order = [
        ("questions_close", dates.opens_at, dates.questions_close_at, "refusal-challenge-opens-first"),
        (
            "submissions_close",
            dates.questions_close_at,
            dates.submissions_close_at,
            "refusal-challenge-questions-first",
        ),
        ("decision", dates.submissions_close_at, dates.decision_at, "refusal-challenge-ideas-first"),
    ];
    for (field, earlier, later, message) in order {
        if let (Some(earlier), Some(later)) = (earlier, later) {
            check.require(earlier <= later, || Refusal::at(field, message));
        }
    }
}

/// True when a change touches what suppliers plan by: the criteria, the budget, or who may send.
#[must_use]
pub fn changes_the_terms(before: &ChallengeContent, after: &ChallengeContent) -> bool {
    before.criteria != after.criteria
        || before.budget_minor != after.budget_minor
        || before.currency != after.currency
        || before.eligible != after.eligible
}

/// Whether an amendment of a published challenge is fair: the same parts are there as for publishing, the deadline never
/// comes earlier, and a change of the terms leaves `days` more days to send.
///
/// # Errors
/// The refusals, in the order of the form; `refusal-challenge-step` when it is not open any more.
pub fn check_amendment(
    state: ChallengeState,
    before: &Written,
    after: &Written,
    note: &str,
    days: i64,
    now: UnixMillis,
) -> Result<(), Refusals> {
    if state != ChallengeState::Published || state.opening(&before.dates, now) == Opening::Closed {
        return Err(vec![Refusal::because("refusal-challenge-amend-late")]);
    }
    let mut refusals = check_complete(after, now).err().unwrap_or_default();
    if before == after {
        refusals.push(Refusal::because("refusal-challenge-nothing-changed"));
    }
    if note.trim().is_empty() {
        refusals.push(Refusal::at("note", "refusal-challenge-note"));
    }
    let (old_close, new_close) = (before.dates.submissions_close_at, after.dates.submissions_close_at);
    if new_close < old_close {
        refusals.push(Refusal::at("submissions_close", "refusal-challenge-earlier"));
    } else if changes_the_terms(&before.content, &after.content)
        && new_close.is_none_or(|close| close < now.plus(days.saturating_mul(DAY)))
    {
        refusals.push(Refusal::at("submissions_close", "refusal-challenge-more-days").number("days", days));
    }
    if refusals.is_empty() { Ok(()) } else { Err(refusals) }
}

#[cfg(test)]
mod tests;
