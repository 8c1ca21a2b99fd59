//! Takes out how strict a judge is and how far apart their totals lie.
//!
//! Each total becomes `μ + σ·(T − μ_j)/σ_j`: its standard score among the judge's own totals (z-score, `z = (x − x̄)/s`,
//! ISO 3534-1), brought back to the mean μ and the deviation σ of all totals. All deviations are sample standard
//! deviations (n − 1), the judge's own and the one of all totals. Normalised totals are **not** clamped: they may be
//! below 0 or above 100, because cutting them off would change their order and their mean.
//!
//! The method believes that judges saw proposals of about the same quality. It cannot know that, so it is refused when
//! a judge scored too few, when a judge gave the same total to all, or when groups of judges have no proposal in common.

use super::Rules;
use super::numbers;
use super::sheet::Sheet;

/// Normalised totals and what they were made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Normalised {
    /// μ: the mean of all totals, in points.
    pub mean: f64,
    /// σ: the sample standard deviation (n − 1) of all totals, in points.
    pub deviation: f64,
    /// For each evaluator, in their order; `None` for those without a total that counts.
    pub judges: Vec<Option<Judge>>,
    /// The normalised total of each evaluation, in their order, in points, not clamped; `None` where there is no total.
    pub evaluations: Vec<Option<f64>>,
    /// The mean of the normalised totals of each proposal, in their order; `None` where there is none.
    pub proposals: Vec<Option<f64>>,
}

/// How one judge scored.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judge {
    /// Totals that count.
    pub scored: usize,
    /// μ_j: their mean, in points.
    pub mean: f64,
    /// σ_j: their sample standard deviation (n − 1), in points; above 0.
    pub deviation: f64,
}

/// Why totals cannot be normalised. The first that applies, with all judges concerned (places, ascending).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotNormalised {
    /// No evaluation that counts has a total.
    #[error("there is no total to normalise")]
    NoTotals,
    /// Somebody scored fewer proposals than the rules ask for.
    #[error("judges {judges:?} scored fewer than {needed} proposals")]
    TooFew {
        /// The judges.
        judges: Vec<usize>,
        /// How many each of them needs.
        needed: usize,
    },
    /// Somebody gave the same total to all: σ_j is 0.
    #[error("judges {judges:?} gave all their proposals the same total")]
    NoSpread {
        /// The judges.
        judges: Vec<usize>,
    },
    /// Nobody in one of these groups scored a proposal that somebody in another scored.
    #[error("these groups of judges have no proposal in common: {groups:?}")]
    NoOverlap {
        /// The groups, each by its judges; by their first judge.
        groups: Vec<Vec<usize>>,
    },
}

/// Normalises all totals of the sheet that count.
///
/// # Errors
/// [`NotNormalised`], when a judge has too few totals, no deviation, or no overlap with the others.
pub fn normalise(sheet: &Sheet, rules: &Rules) -> Result<Normalised, NotNormalised> {
    let mut of_judge = vec![Vec::new(); sheet.evaluators().len()];
    for (evaluation, total) in sheet.evaluations().iter().zip(sheet.totals()) {
        if let Some(total) = *total {
            of_judge[evaluation.evaluator].push(total);
        }
    }
    let mut all: Vec<f64> = of_judge.iter().flatten().copied().collect();
    let mean = numbers::mean(&mut all).ok_or(NotNormalised::NoTotals)?;

    let needed = rules.normalise_from.max(2);
    let few = judges_where(&of_judge, |totals| totals.len() < needed);
    if !few.is_empty() {
        return Err(NotNormalised::TooFew { judges: few, needed });
    }
    let judges: Vec<Option<Judge>> = of_judge.iter_mut().map(|totals| judge(totals)).collect();
    let flat: Vec<usize> = (0..judges.len())
        .filter(|&place| judges[place].is_some_and(|judge| judge.deviation <= 0.0))
        .collect();
    if !flat.is_empty() {
        return Err(NotNormalised::NoSpread { judges: flat });
    }
    let groups = groups(sheet);
    if groups.len() > 1 {
        return Err(NotNormalised::NoOverlap { groups });
    }

    // Each judge's totals differ, so all totals together do.
    let deviation = numbers::deviation(&mut all).ok_or(NotNormalised::NoTotals)?;
    let evaluations: Vec<Option<f64>> = sheet
        .evaluations()
        .iter()
        .zip(sheet.totals())
        .map(|(evaluation, total)| {
            let judge = judges[evaluation.evaluator]?;
            Some(mean + deviation * ((*total)? - judge.mean) / judge.deviation)
        })
        .collect();
    let proposals = (0..sheet.proposals().len())
        .map(|proposal| {
            let mut own: Vec<f64> =
                sheet.counting(proposal).iter().filter_map(|&place| evaluations[place]).collect();
            numbers::mean(&mut own)
        })
        .collect();
    Ok(Normalised { mean, deviation, judges, evaluations, proposals })
}

fn judge(totals: &mut [f64]) -> Option<Judge> {
    let deviation = numbers::deviation(totals)?;
    Some(Judge { scored: totals.len(), mean: numbers::mean(totals)?, deviation })
}

/// Judges with totals for which `holds`.
fn judges_where(of_judge: &[Vec<f64>], holds: impl Fn(&[f64]) -> bool) -> Vec<usize> {
    let concerned = |place: &usize| !of_judge[*place].is_empty() && holds(&of_judge[*place]);
    (0..of_judge.len()).filter(concerned).collect()
}

/// The judges with totals, in groups that are joined by proposals which both scored.
fn groups(sheet: &Sheet) -> Vec<Vec<usize>> {
    let judges = sheet.evaluators().len();
    // Evaluators first, then proposals: a total joins the one to the other.
    let mut joined = Joined::new(judges + sheet.proposals().len());
    let mut scores = vec![false; judges];
    for (evaluation, total) in sheet.evaluations().iter().zip(sheet.totals()) {
        if total.is_some() {
            joined.join(evaluation.evaluator, judges + evaluation.proposal);
            scores[evaluation.evaluator] = true;
        }
    }
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut group_of = vec![None; judges + sheet.proposals().len()];
    for judge in (0..judges).filter(|&judge| scores[judge]) {
        let group = *group_of[joined.first(judge)].get_or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[group].push(judge);
    }
    groups
}

/// Which things hang together (a union-find structure).
#[derive(Clone)]
pub(crate) struct Joined {
    above: Vec<usize>,
}

impl Joined {
    pub(crate) fn new(things: usize) -> Self {
        Self { above: (0..things).collect() }
    }

    /// The thing that stands for the group of `thing`.
    pub(crate) fn first(&mut self, mut thing: usize) -> usize {
        while self.above[thing] != thing {
            self.above[thing] = self.above[self.above[thing]];
            thing = self.above[thing];
        }
        thing
    }

    /// Joins two groups; true when they were not joined before.
    pub(crate) fn join(&mut self, one: usize, other: usize) -> bool {
        let (one, other) = (self.first(one), self.first(other));
        self.above[one.max(other)] = one.min(other);
        one != other
    }
}
