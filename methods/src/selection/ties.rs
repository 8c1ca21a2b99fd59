//! Tells apart proposals with close totals, and says how.
//!
//! A group begins at the highest total that has no place yet, and takes in all with the same answer to the minimums
//! that are at most 0.5 points (the rule's `tie`, inclusive) below that total. It does not go on from there: with 80.6, 80.2
//! and 79.9 the first two tie, and 79.9 stands alone although it is near 80.2.
//!
//! In a group the totals no longer count. Step by step: mean score for citizen benefit, then for evidence (both higher
//! is better), then cost per case (lower is better), then the draw. Each step works on those that are still equal. When
//! one of them lacks the step's value, the step is skipped for them, because missing is neither better nor worse.

use std::cmp::Ordering;

use super::EPSILON;
use super::draw::digest;
use super::sheet::{Role, Sheet};
use super::totals::Summary;

/// Proposals with close totals, and the steps that told them apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Tie {
    /// The proposals, highest total first, equal totals by id.
    pub proposals: Vec<usize>,
    /// The best rank that they share before they are told apart.
    pub first_rank: usize,
    /// The highest total of the group, in points: where it begins.
    pub best_total: f64,
    /// Whether all of them meet all minimums, or none of them does.
    pub meets_minimums: bool,
    /// The steps in the order in which they were taken. When a step leaves several groups of equals, the steps of the
    /// better one come first.
    pub steps: Vec<TieStep>,
}

/// One step of a tie-break, among those that were still equal.
#[derive(Clone, Debug, PartialEq)]
pub struct TieStep {
    /// What was compared.
    pub by: TieBreak,
    /// The proposals that were still equal, by id.
    pub among: Vec<usize>,
    /// Their values, in the same order; `None` where a proposal has none, or where there is no seed yet.
    pub values: Vec<Option<TieValue>>,
    /// What came of it.
    pub outcome: Outcome,
}

/// What is compared, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TieBreak {
    /// The weighted mean of the mean scores for criteria with [`Role::CitizenBenefit`]: 0 to 5, higher first.
    CitizenBenefit,
    /// The same for criteria with [`Role::Evidence`].
    Evidence,
    /// The cost per case: lower first.
    CostPerCase,
    /// The digest of seed and id: lower first. See [`draw`](super::draw()).
    Draw,
}

/// What a proposal has to show at a step.
#[derive(Clone, Debug, PartialEq)]
pub enum TieValue {
    /// A mean score or a cost.
    Number(f64),
    /// What was drawn, as sha256sum prints it.
    Digest(String),
}

/// What came of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// At least two are told apart: groups of equals, best first.
    Separated(Vec<Vec<usize>>),
    /// All have the same value.
    Equal,
    /// These lack the value, so the step says nothing about any of them.
    Skipped(Vec<usize>),
    /// Only a draw can tell them apart, and its seed is not known yet.
    SeedNeeded,
}

/// How a group was told apart.
pub(crate) struct Resolution {
    /// Best first. More than one in a class: they wait for a draw.
    pub(crate) classes: Vec<Vec<usize>>,
    pub(crate) steps: Vec<TieStep>,
}

impl TieBreak {
    /// All steps, in their order.
    pub const ALL: [Self; 4] = [Self::CitizenBenefit, Self::Evidence, Self::CostPerCase, Self::Draw];
}

/// Tells the members of a group apart as far as that is possible.
pub(crate) fn resolve(
    sheet: &Sheet,
    summaries: &[Summary],
    mut members: Vec<usize>,
    seed: Option<&str>,
) -> Resolution {
    members.sort_unstable_by_key(|&proposal| sheet.proposals()[proposal].id.as_str());
    let mut group = Group { sheet, summaries, seed, steps: Vec::new() };
    let classes = group.separate(members, &TieBreak::ALL);
    Resolution { classes, steps: group.steps }
}

struct Group<'a> {
    sheet: &'a Sheet,
    summaries: &'a [Summary],
    seed: Option<&'a str>,
    steps: Vec<TieStep>,
}

impl Group<'_> {
    /// Applies the steps to those that are equal so far (by id); returns classes, best first.
    fn separate(&mut self, among: Vec<usize>, steps: &[TieBreak]) -> Vec<Vec<usize>> {
        let (Some((&by, later)), true) = (steps.split_first(), among.len() > 1) else {
            return vec![among];
        };
        let values: Vec<Option<TieValue>> = among.iter().map(|&proposal| self.value(by, proposal)).collect();
        let without = |(place, value): (usize, &Option<TieValue>)| value.is_none().then(|| among[place]);
        let lacking: Vec<usize> = values.iter().enumerate().filter_map(without).collect();
        let classes = if lacking.is_empty() { classes(by, &among, &values) } else { vec![among.clone()] };
        let outcome = match (by, lacking.is_empty(), classes.len()) {
            (TieBreak::Draw, false, _) => Outcome::SeedNeeded,
            (_, false, _) => Outcome::Skipped(lacking),
            (_, true, 1) => Outcome::Equal,
            (_, true, _) => Outcome::Separated(classes.clone()),
        };
        self.steps.push(TieStep { by, among, values, outcome });
        classes.into_iter().flat_map(|class| self.separate(class, later)).collect()
    }

    fn value(&self, by: TieBreak, proposal: usize) -> Option<TieValue> {
        let whole = &self.sheet.proposals()[proposal];
        match by {
            TieBreak::CitizenBenefit => self.role_mean(Role::CitizenBenefit, proposal).map(TieValue::Number),
            TieBreak::Evidence => self.role_mean(Role::Evidence, proposal).map(TieValue::Number),
            TieBreak::CostPerCase => whole.cost_per_case.map(TieValue::Number),
            TieBreak::Draw => self.seed.map(|seed| TieValue::Digest(digest(seed, &whole.id))),
        }
    }

    /// The weighted mean of the proposal's mean scores for the criteria with a role, over those that have a score.
    fn role_mean(&self, role: Role, proposal: usize) -> Option<f64> {
        let (mut products, mut weights) = (Vec::new(), 0_u64);
        for (criterion, mean) in self.sheet.criteria().iter().zip(&self.summaries[proposal].criterion_means) {
            if let (true, Some(mean)) = (criterion.role == Some(role), *mean) {
                products.push(f64::from(criterion.weight) * mean);
                weights += u64::from(criterion.weight);
            }
        }
        (weights > 0).then(|| super::numbers::sum(&mut products) / weights as f64)
    }
}

/// Puts those with equal values together, best first. All have a value.
fn classes(by: TieBreak, among: &[usize], values: &[Option<TieValue>]) -> Vec<Vec<usize>> {
    // Places in `among`, which are in the order of the ids.
    let mut valued: Vec<(usize, &TieValue)> =
        values.iter().enumerate().filter_map(|(place, value)| Some((place, value.as_ref()?))).collect();
    valued.sort_by(|(_, one), (_, other)| match (one, other) {
        (TieValue::Number(one), TieValue::Number(other)) if by == TieBreak::CostPerCase => {
            one.total_cmp(other)
        }
        (TieValue::Number(one), TieValue::Number(other)) => other.total_cmp(one),
        (TieValue::Digest(one), TieValue::Digest(other)) => one.cmp(other),
        (TieValue::Number(_), TieValue::Digest(_)) => Ordering::Less,
        (TieValue::Digest(_), TieValue::Number(_)) => Ordering::Greater,
    });
    let mut classes: Vec<(&TieValue, Vec<usize>)> = Vec::new();
    for (place, value) in valued {
        match classes.last_mut() {
            Some((best, class)) if same(by, best, value) => class.push(place),
            _ => classes.push((value, vec![place])),
        }
    }
    let by_id = |(_, mut class): (&TieValue, Vec<usize>)| {
        // Means that differ by rounding alone were sorted by it.
        class.sort_unstable();
        class.into_iter().map(|place| among[place]).collect()
    };
    classes.into_iter().map(by_id).collect()
}

/// Costs are compared as they were stated, means up to rounding.
fn same(by: TieBreak, one: &TieValue, other: &TieValue) -> bool {
    match (one, other) {
        (TieValue::Number(one), TieValue::Number(other)) if by == TieBreak::CostPerCase => {
            one.total_cmp(other).is_eq()
        }
        (TieValue::Number(one), TieValue::Number(other)) => (one - other).abs() <= EPSILON,
        (one, other) => one == other,
    }
}
