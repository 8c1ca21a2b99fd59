//! From the scores of a panel to a ranking that anyone can recheck.
//!
//! The map:
//! - [`sheet`] holds what was scored, checked once: [`Sheet`].
//! - [`totals`] makes weighted totals, and says for each proposal what its panel still lacks: [`summarise`].
//! - [`mod@normalise`] takes out how strict a judge is and how far their totals spread: [`normalise()`].
//! - [`ranking`] orders the proposals on a basis that was fixed before: [`rank`]; [`results`] is all of the above at once.
//! - [`ties`] resolves close totals step by step; [`mod@draw`] is its last step: [`draw()`].
//! - [`mod@assign`] shares proposals among evaluators: [`assign()`].
//!
//! Things are named by their place in the sheet (0 is the first). No result depends on the order of evaluators,
//! criteria, proposals or evaluations: values are sorted before they are added up, and what is equal is listed by
//! proposal id. (The assignment has to begin somewhere: where several are equally good it prefers who is listed first.)
//!
//! docs/METHODS-selection.md has the formulas with a worked example.

pub mod assign;
pub mod draw;
pub mod normalise;
mod numbers;
pub mod ranking;
pub mod sheet;
pub mod ties;
pub mod totals;

pub use assign::{AssignError, Assignment, Member, Panel, Shortfall, assign};
pub use draw::{DrawError, Drawn, draw};
pub use normalise::{Judge, Normalised, NotNormalised, normalise};
pub use ranking::{Basis, Place, Ranking, Results, rank, results};
pub use sheet::{Criterion, Evaluation, Evaluator, MAX_SCORE, MIN_SCORE, Proposal, Role, Sheet, SheetError};
pub use ties::{Outcome, Tie, TieBreak, TieStep, TieValue};
pub use totals::{Presence, Quorum, Summary, summarise, total};

/// Numbers closer than this are taken as equal, because they can differ by rounding alone. Rounding moves a total by less
/// than 10⁻¹² points; two totals that really differ are farther apart than this unless weights run into the millions.
pub const EPSILON: f64 = 1e-9;

/// The thresholds of a selection. An agency may change them before the first score; they are published with the result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rules {
    /// What a panel needs before its result is used.
    pub quorum: Quorum,
    /// Totals of one proposal that deviate by more than this many points (0 to 100) ask for a calibration round.
    pub calibration: f64,
    /// Totals at most this many points (0 to 100) below the best of a group tie with it.
    pub tie: f64,
    /// Totals that each judge needs before totals are normalised; at least 2, because fewer have no deviation.
    pub normalise_from: usize,
}

impl Default for Rules {
    fn default() -> Self {
        Self { quorum: Quorum::default(), calibration: 15.0, tie: 0.5, normalise_from: 5 }
    }
}
