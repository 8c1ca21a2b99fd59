//! The whole evaluation of a challenge as one thing: everything from which its ranking follows, and nothing else.
//!
//! The map:
//! - [`EvaluationFile`] is plain data. `results` makes the sheet of `methods` and the ranking from it.
//! - `writing` makes the CSV, `reading` takes it apart line by line, `building` makes the data again.
//! - `comparing` says where the results that stand in a CSV are not those that its scores give.
//! - `spreadsheet` makes the XLSX, for people.
//!
//! Evaluators are numbers here: no name and no address of them goes in. docs/METHODS-selection.md describes the columns.

mod building;
mod columns;
mod comparing;
mod reading;
mod results;
mod sample;
mod spreadsheet;
mod writing;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use methods::selection::{Basis, NotNormalised, Role, Rules, SheetError};

use crate::clock::UnixMillis;
use crate::domain::selection::Outcome;

pub(in crate::app) use columns::{guarded, unguarded};
pub use comparing::{Comparison, Difference, Published, compare};
pub use reading::{Found, MOST_BYTES, Problem, ReadError, read, shown};
pub use results::Results;
pub use spreadsheet::{SpreadsheetError, write_xlsx};
pub use writing::write_csv;

/// Everything from which a ranking follows.
#[derive(Clone, Debug, PartialEq)]
pub struct EvaluationFile {
    pub challenge: Challenge,
    /// Which totals decide.
    pub basis: Basis,
    /// The rules in force.
    pub rules: Rules,
    /// The draw, once its seed is public.
    pub draw: Option<Draw>,
    /// At least one, in the order of the challenge.
    pub criteria: Vec<Criterion>,
    pub proposals: Vec<Proposal>,
    pub evaluators: Vec<Evaluator>,
    pub evaluations: Vec<Evaluation>,
}

/// What was to be solved, and for whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Challenge {
    pub number: i64,
    pub title: String,
    pub agency: String,
    /// Of the costs, such as `BDT`.
    pub currency: String,
    /// Which version of the criteria and their rubrics was used.
    pub criteria_version: i64,
}

/// What the draw is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draw {
    /// Not empty; its bytes count.
    pub seed: String,
    pub published_at: Option<UnixMillis>,
}

/// What every proposal is scored on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    pub name: String,
    /// Above 0; only the shares matter.
    pub weight: u32,
    /// The lowest mean score that is good enough, 0 to 5; 0 for none.
    pub minimum: u8,
    /// The tie-break that it decides.
    pub role: Option<Role>,
    /// What the scores mean. It is for people: in the spreadsheet, not in the CSV.
    pub rubric: String,
}

/// What is scored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposal {
    /// What the draw is made from: it never changes. Not empty.
    pub id: String,
    /// What it is called while names are hidden, such as "B".
    pub code: String,
    /// Empty while names are hidden.
    pub title: String,
    /// Empty while names are hidden.
    pub organisation: String,
    /// In the currency of the challenge; `None` when it was not stated.
    pub cost_per_case: Option<f64>,
    /// What was decided, once it is public.
    pub outcome: Option<Outcome>,
}

/// Who scores: a number, never a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evaluator {
    pub number: u32,
    /// From outside the agency.
    pub outside: bool,
    /// Speaks for those who use the service.
    pub for_users: bool,
}

/// One evaluator's opinion of one proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// The number of the evaluator.
    pub evaluator: u32,
    /// The id of the proposal.
    pub proposal: String,
    pub state: State,
    /// Whether it is part of the totals. Only a sent one can be.
    pub counts: bool,
    /// Why the evaluator stood aside, or why it was opened again; empty when neither happened.
    pub note: String,
    /// One for each criterion, in their order.
    pub marks: Vec<Mark>,
}

/// What an evaluator says about one criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// 0 to 5; missing is never 0.
    pub score: Option<u8>,
    pub reason: String,
}

/// How far an evaluation came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Handed in.
    Sent,
    /// Not handed in.
    Draft,
    /// The evaluator has a link to the proposal and stood aside.
    Recused,
    /// Taken out by the chair.
    Excluded,
    /// Handed in and opened again, not handed in since.
    Reopened,
}

/// Why something makes no evaluation file.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Unusable {
    #[error(transparent)]
    Sheet(#[from] SheetError),
    #[error("a proposal has no id")]
    NoId,
    #[error("the seed of the draw is empty")]
    EmptySeed,
    #[error("the moment when the seed was published is out of range")]
    NotAMoment,
    #[error("{0} is not a number of 0 or more")]
    NotANumber(&'static str),
    #[error("evaluator {0} is there twice")]
    EvaluatorTwice(u32),
    #[error("there is an evaluation by evaluator {0}, who is not there")]
    UnknownEvaluator(u32),
    #[error("there is an evaluation of proposal {0:?}, which is not there")]
    UnknownProposal(String),
    #[error("the evaluation of proposal {proposal:?} by evaluator {evaluator} counts and was not handed in")]
    CountsUnsent { evaluator: u32, proposal: String },
    #[error("the file cannot be written: {0}")]
    NotWritten(String),
}

impl State {
    /// All states.
    pub const ALL: [Self; 5] = [Self::Sent, Self::Draft, Self::Recused, Self::Excluded, Self::Reopened];

    /// The text form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Draft => "draft",
            Self::Recused => "recused",
            Self::Excluded => "excluded",
            Self::Reopened => "reopened",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

impl EvaluationFile {
    /// The same in the order in which a file has it: proposals by code, evaluators by number, evaluations by both.
    /// Criteria stay as they are. No result depends on it.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        self.proposals.sort_by(|one, other| by_code(one).cmp(&by_code(other)));
        self.evaluators.sort_by_key(|evaluator| evaluator.number);
        let places: std::collections::BTreeMap<&str, usize> = self
            .proposals
            .iter()
            .enumerate()
            .map(|(place, proposal)| (proposal.id.as_str(), place))
            .collect();
        self.evaluations.sort_by_key(|evaluation| {
            (places.get(evaluation.proposal.as_str()).copied(), evaluation.evaluator)
        });
        self
    }

    /// Whether everything fits together, so that it can be ranked and written.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(&self) -> Result<(), Unusable> {
        if self.proposals.iter().any(|proposal| proposal.id.is_empty()) {
            return Err(Unusable::NoId);
        }
        if let Some(draw) = &self.draw {
            if draw.seed.is_empty() {
                return Err(Unusable::EmptySeed);
            }
            if draw.published_at.is_some_and(|at| jiff::Timestamp::from_millisecond(at.0).is_err()) {
                return Err(Unusable::NotAMoment);
            }
        }
        for (what, number) in
            [("the limit for calibration", self.rules.calibration), ("the width of a tie", self.rules.tie)]
        {
            if !number.is_finite() || number < 0.0 {
                return Err(Unusable::NotANumber(what));
            }
        }
        let mut numbers = BTreeSet::new();
        if let Some(twice) = self.evaluators.iter().find(|evaluator| !numbers.insert(evaluator.number)) {
            return Err(Unusable::EvaluatorTwice(twice.number));
        }
        let unsent = |evaluation: &&Evaluation| evaluation.counts && evaluation.state != State::Sent;
        if let Some(Evaluation { evaluator, proposal, .. }) = self.evaluations.iter().find(unsent) {
            return Err(Unusable::CountsUnsent { evaluator: *evaluator, proposal: proposal.clone() });
        }
        self.sheet().map(|_| ())
    }
}

/// A before B before AA, and by id where codes are alike or missing.
fn by_code(proposal: &Proposal) -> (usize, &str, &str) {
    (proposal.code.chars().count(), &proposal.code, &proposal.id)
}

/// Why totals cannot be normalised, with the numbers of the evaluators.
#[must_use]
pub fn explain(file: &EvaluationFile, refusal: &NotNormalised) -> String {
    let named = |places: &[usize]| {
        let mut numbers: Vec<u32> =
            places.iter().filter_map(|&place| Some(file.evaluators.get(place)?.number)).collect();
        numbers.sort_unstable();
        let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
        numbers.join(", ")
    };
    match refusal {
        NotNormalised::NoTotals => "no evaluation that counts has a score".to_owned(),
        NotNormalised::TooFew { judges, needed } => {
            format!("fewer than {needed} totals by evaluators: {}", named(judges))
        }
        NotNormalised::NoSpread { judges } => {
            format!("the same total for all proposals by evaluators: {}", named(judges))
        }
        NotNormalised::NoOverlap { groups } => {
            let groups: Vec<String> = groups.iter().map(|group| named(group)).collect();
            format!("these groups of evaluators have no proposal in common: {}", groups.join(" | "))
        }
    }
}
