//! Orders the proposals of a sheet.
//!
//! Proposals that meet all minimums come first, then those that miss one; in both, the higher total is ahead, and totals
//! that lie close together tie (see [`ties`](super::ties)). Proposals without a total come last and have no rank.
//!
//! What holds when one score goes up and nothing else changes, on the raw basis: the proposal's raw total does not go
//! down, its `raw_rank` does not get worse, and neither does its final rank **when no proposal lacks a value of the
//! tie-breaks**. Without that condition the final rank may get worse: a proposal that lacks a value keeps a tie-break
//! from being used, and it falls out of the group when the group's best total rises. For example Y 80.02, X 79.96 and
//! W 79.54 tie; W has no score for evidence, so the cost decides and X is first. With 80.06 for X, W is out of the group,
//! evidence decides, and Y is first. On the normalised basis one score also changes its judge's mean and deviation, so
//! nothing is promised.

use super::normalise::{Normalised, NotNormalised, normalise};
use super::sheet::Sheet;
use super::ties::{Resolution, Tie, resolve};
use super::totals::{Summary, summarise};
use super::{EPSILON, Rules};

/// Which totals decide. It is fixed before the first evaluation is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The mean of the weighted totals as they were given.
    Raw,
    /// The mean of the normalised totals.
    Normalised,
}

/// Proposals in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// What decided.
    pub basis: Basis,
    /// The ranked proposals, best first; those that share a rank by id.
    pub places: Vec<Place>,
    /// Proposals without a total, by id.
    pub unranked: Vec<usize>,
    /// How close totals were told apart, best group first.
    pub ties: Vec<Tie>,
    /// Groups that only a draw can tell apart, each by id; empty when nothing is left to draw or a seed was given.
    pub draw_needed: Vec<Vec<usize>>,
}

/// The place of one proposal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The proposal.
    pub proposal: usize,
    /// From 1. Those that wait for a draw share the best rank of the places that they share.
    pub rank: usize,
    /// 1 + the number of proposals with a higher raw total, without minimums and tie-breaks. Totals closer than
    /// [`EPSILON`] are the same.
    pub raw_rank: usize,
    /// The total that decided, on the basis of the ranking, in points. Normalised totals may be outside 0 to 100.
    pub total: f64,
    /// The raw total, 0 to 100 points.
    pub raw_total: f64,
    /// No criterion is below its minimum.
    pub meets_minimums: bool,
}

/// What places are made from.
#[derive(Clone, Copy)]
struct Entry {
    proposal: usize,
    total: f64,
    raw_total: f64,
    meets_minimums: bool,
}

/// Ranks the proposals of the sheet. `seed` is that of the [draw](super::draw()); without it, what needs a draw shares its rank.
///
/// # Errors
/// On the normalised basis, when totals cannot be normalised. There is no silent way back to raw totals.
pub fn rank(
    sheet: &Sheet,
    rules: &Rules,
    basis: Basis,
    seed: Option<&str>,
) -> Result<Ranking, NotNormalised> {
    let summaries = summarise(sheet, rules);
    let totals = match basis {
        Basis::Raw => raw_totals(&summaries),
        Basis::Normalised => normalise(sheet, rules)?.proposals,
    };
    Ok(order(sheet, rules, &summaries, &totals, basis, seed))
}

/// Everything that follows from a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// One for each proposal, as [`summarise`] makes them.
    pub summaries: Vec<Summary>,
    /// As [`normalise()`] makes it, whatever decides.
    pub normalised: Result<Normalised, NotNormalised>,
    /// As [`rank`] makes it.
    pub ranking: Result<Ranking, NotNormalised>,
}

/// Summaries, normalised totals and the ranking, each computed once.
#[must_use]
pub fn results(sheet: &Sheet, rules: &Rules, basis: Basis, seed: Option<&str>) -> Results {
    let summaries = summarise(sheet, rules);
    let normalised = normalise(sheet, rules);
    let ranking = match (basis, &normalised) {
        (Basis::Raw, _) => Ok(order(sheet, rules, &summaries, &raw_totals(&summaries), basis, seed)),
        (Basis::Normalised, Ok(found)) => Ok(order(sheet, rules, &summaries, &found.proposals, basis, seed)),
        (Basis::Normalised, Err(refusal)) => Err(refusal.clone()),
    };
    Results { summaries, normalised, ranking }
}

fn raw_totals(summaries: &[Summary]) -> Vec<Option<f64>> {
    summaries.iter().map(|summary| summary.raw_total).collect()
}

/// Puts proposals with these totals in their order.
fn order(
    sheet: &Sheet,
    rules: &Rules,
    summaries: &[Summary],
    totals: &[Option<f64>],
    basis: Basis,
    seed: Option<&str>,
) -> Ranking {
    let id = |proposal: usize| sheet.proposals()[proposal].id.as_str();
    let mut entries: Vec<Entry> = totals.iter().enumerate().filter_map(|at| entry(at, summaries)).collect();
    entries.sort_unstable_by(|one, other| {
        (other.meets_minimums.cmp(&one.meets_minimums))
            .then(other.total.total_cmp(&one.total))
            .then_with(|| id(one.proposal).cmp(id(other.proposal)))
    });
    let mut unranked: Vec<usize> = (0..totals.len()).filter(|&place| totals[place].is_none()).collect();
    unranked.sort_unstable_by_key(|&place| id(place));

    let raw_ranks = raw_ranks(&entries, totals.len());
    let mut ranking = Ranking {
        basis,
        places: Vec::with_capacity(entries.len()),
        unranked,
        ties: Vec::new(),
        draw_needed: Vec::new(),
    };
    let mut rest = entries.as_slice();
    while let Some(best) = rest.first() {
        let ties_with_best = |entry: &&Entry| {
            entry.meets_minimums == best.meets_minimums && entry.total >= best.total - rules.tie - EPSILON
        };
        // The best ties with itself, whatever the rules say.
        let size = rest.iter().take_while(ties_with_best).count().max(1);
        let (group, after) = rest.split_at(size);
        rest = after;
        let first_rank = ranking.places.len() + 1;
        let mut order = vec![vec![best.proposal]];
        if size > 1 {
            let members: Vec<usize> = group.iter().map(|entry| entry.proposal).collect();
            let Resolution { classes, steps } = resolve(sheet, summaries, members.clone(), seed);
            ranking.ties.push(Tie {
                proposals: members,
                first_rank,
                best_total: best.total,
                meets_minimums: best.meets_minimums,
                steps,
            });
            order = classes;
        }
        for class in order {
            let rank = ranking.places.len() + 1;
            for proposal in &class {
                let found = group.iter().find(|entry| entry.proposal == *proposal);
                ranking.places.extend(found.map(|entry| Place {
                    proposal: entry.proposal,
                    rank,
                    raw_rank: raw_ranks[entry.proposal],
                    total: entry.total,
                    raw_total: entry.raw_total,
                    meets_minimums: entry.meets_minimums,
                }));
            }
            if class.len() > 1 {
                ranking.draw_needed.push(class);
            }
        }
    }
    ranking
}

fn entry((proposal, total): (usize, &Option<f64>), summaries: &[Summary]) -> Option<Entry> {
    let summary = &summaries[proposal];
    Some(Entry {
        proposal,
        total: (*total)?,
        raw_total: summary.raw_total?,
        meets_minimums: summary.meets_minimums(),
    })
}

/// The raw rank of each proposal, by its place in the sheet; 0 for those without a total.
fn raw_ranks(entries: &[Entry], proposals: usize) -> Vec<usize> {
    let mut raw: Vec<f64> = entries.iter().map(|entry| entry.raw_total).collect();
    raw.sort_unstable_by(|one, other| other.total_cmp(one));
    let mut ranks = vec![0; proposals];
    for entry in entries {
        ranks[entry.proposal] = 1 + raw.partition_point(|&total| total > entry.raw_total + EPSILON);
    }
    ranks
}
