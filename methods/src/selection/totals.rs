//! Weighted totals, and for each proposal what they say together.
//!
//! The total is a weighted arithmetic mean of scores that were brought to 0 to 100 (min-max scaling, as in the OECD/JRC
//! Handbook on Constructing Composite Indicators, 2008). Deviations are sample standard deviations (n − 1).

use super::numbers;
use super::sheet::{Criterion, MAX_SCORE, MIN_SCORE, Sheet};
use super::{EPSILON, Rules};

/// Evaluations, and how many of them come from whom: what a quorum asks for, what is there, or what is lacking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// All of them.
    pub evaluations: usize,
    /// Those from outside the agency.
    pub outside: usize,
    /// Those for the service's users. One evaluator may be both.
    pub for_users: usize,
}

/// What the panel of each proposal needs. The default is three evaluations, one from outside and one for the users.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quorum(pub Presence);

/// What the evaluations of one proposal say together.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// The mean of its totals, 0 to 100; `None` when no evaluation that counts has a score.
    pub raw_total: Option<f64>,
    /// The mean score (0 to 5) for each criterion, in their order; `None` when nobody scored it.
    pub criterion_means: Vec<Option<f64>>,
    /// The sample standard deviation (n − 1) of its totals, in points; `None` below two totals.
    pub deviation: Option<f64>,
    /// The deviation is over the limit of the rules: the panel should talk before it decides.
    pub needs_calibration: bool,
    /// Evaluations that count and have a total.
    pub present: Presence,
    /// What the quorum still lacks; all zero when it is reached.
    pub lacking: Presence,
    /// Criteria with a mean score below their minimum, ascending.
    pub missed: Vec<usize>,
    /// Criteria that nobody scored, ascending. They are never missed, whatever their minimum.
    pub unscored: Vec<usize>,
}

impl Default for Quorum {
    fn default() -> Self {
        Self(Presence { evaluations: 3, outside: 1, for_users: 1 })
    }
}

impl Quorum {
    /// What is lacking when `present` is there, each part by itself.
    pub fn lacking(&self, present: Presence) -> Presence {
        Presence {
            evaluations: self.0.evaluations.saturating_sub(present.evaluations),
            outside: self.0.outside.saturating_sub(present.outside),
            for_users: self.0.for_users.saturating_sub(present.for_users),
        }
    }
}

impl Presence {
    /// Nothing of any kind.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

impl Summary {
    /// Enough evaluations of each kind are there.
    pub fn has_quorum(&self) -> bool {
        self.lacking.is_none()
    }

    /// No criterion is below its minimum.
    pub fn meets_minimums(&self) -> bool {
        self.missed.is_empty()
    }
}

/// The weighted total `T = 100·Σ w·(raw − min)/(max − min) / Σ w`, from 0 to 100, over the criteria that have a score.
///
/// A missing score is left out above and below the line: it is never 0. `None` when there is no score at all, and for
/// lists that belong to no sheet: of another length than the criteria, with a score above [`MAX_SCORE`], or where all
/// scored criteria have weight 0. Sums are exact whole numbers and are divided once, so the result has no rounding but
/// the last.
pub fn total(criteria: &[Criterion], scores: &[Option<u8>]) -> Option<f64> {
    if criteria.len() != scores.len() {
        return None;
    }
    let (mut above, mut below) = (0_u128, 0_u128);
    for (criterion, score) in criteria.iter().zip(scores) {
        let Some(score) = *score else { continue };
        if score > MAX_SCORE {
            return None;
        }
        above += u128::from(criterion.weight) * u128::from(score - MIN_SCORE);
        below += u128::from(criterion.weight);
    }
    let below = below * u128::from(MAX_SCORE - MIN_SCORE);
    (below > 0).then(|| (100 * above) as f64 / below as f64)
}

/// Says for each proposal of the sheet, in their order, what its evaluations that count say together.
pub fn summarise(sheet: &Sheet, rules: &Rules) -> Vec<Summary> {
    (0..sheet.proposals().len()).map(|proposal| summary(sheet, rules, proposal)).collect()
}

fn summary(sheet: &Sheet, rules: &Rules, proposal: usize) -> Summary {
    let mut present = Presence::default();
    // The sum of the scores for each criterion, and how many there are.
    let mut scored = vec![(0_u64, 0_u64); sheet.criteria().len()];
    for &place in sheet.counting(proposal) {
        let evaluation = &sheet.evaluations()[place];
        if sheet.totals()[place].is_some() {
            let evaluator = sheet.evaluators()[evaluation.evaluator];
            present.evaluations += 1;
            present.outside += usize::from(evaluator.outside);
            present.for_users += usize::from(evaluator.for_users);
        }
        for ((sum, count), score) in scored.iter_mut().zip(&evaluation.scores) {
            if let Some(score) = *score {
                *sum += u64::from(score);
                *count += 1;
            }
        }
    }
    let mut totals = sheet.totals_of(proposal);
    let deviation = numbers::deviation(&mut totals);
    let places = || scored.iter().enumerate();
    Summary {
        raw_total: numbers::mean(&mut totals),
        criterion_means: scored.iter().map(|&(sum, n)| (n > 0).then(|| sum as f64 / n as f64)).collect(),
        deviation,
        needs_calibration: deviation.is_some_and(|deviation| deviation > rules.calibration + EPSILON),
        present,
        lacking: rules.quorum.lacking(present),
        missed: places()
            .filter(|&(place, &(sum, n))| sum < u64::from(sheet.criteria()[place].minimum) * n)
            .map(|(place, _)| place)
            .collect(),
        unscored: places().filter(|(_, (_, n))| *n == 0).map(|(place, _)| place).collect(),
    }
}
