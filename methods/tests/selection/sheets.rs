//! Sheets for tests: short ways to write one down, any sheet, and the same sheet in another order.

use methods::selection::{
    Basis, Criterion, Evaluation, Evaluator, Proposal, Ranking, Role, Rules, Sheet, Summary, TieValue,
    normalise, rank, summarise,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// One criterion of weight 1 for each part: `T` is 20 times the score.
pub fn plain() -> Criterion {
    Criterion { weight: 1, minimum: 0, role: None }
}

pub fn proposal(id: &str) -> Proposal {
    Proposal { id: id.to_owned(), cost_per_case: None }
}

pub fn evaluation(evaluator: usize, proposal: usize, scores: &[u8]) -> Evaluation {
    let scores = scores.iter().copied().map(Some).collect();
    Evaluation { evaluator, proposal, scores, counts: true }
}

/// Proposals `p0`, `p1`, … with these totals, by one evaluator each: 1000 criteria, so that totals go in steps of 0.02.
pub fn with_totals(totals: &[f64]) -> Sheet {
    let evaluations = totals
        .iter()
        .enumerate()
        .map(|(place, total)| {
            let points = (total * 50.0).round() as usize;
            let scores: Vec<u8> = (0..1000).map(|at| ((points + at) / 1000) as u8).collect();
            evaluation(0, place, &scores)
        })
        .collect();
    let proposals = (0..totals.len()).map(|place| proposal(&format!("p{place}"))).collect();
    Sheet::new(vec![plain(); 1000], vec![Evaluator::default()], proposals, evaluations).unwrap()
}

/// Any sheet. With `complete`, every evaluation has all scores and every proposal a cost.
pub fn any_sheet(complete: bool) -> impl Strategy<Value = Sheet> {
    (1_usize..6, 1_usize..6, 0_usize..8).prop_flat_map(move |(criteria, evaluators, proposals)| {
        let score = if complete {
            (0_u8..6).prop_map(Some).boxed()
        } else {
            prop_oneof![1 => Just(None), 5 => (0_u8..6).prop_map(Some)].boxed()
        };
        let cost =
            if complete { any_cost().prop_map(Some).boxed() } else { prop::option::of(any_cost()).boxed() };
        // There or not, counts or not, with its scores.
        let cell = (prop::bool::weighted(0.85), prop::bool::weighted(0.9), vec(score, criteria));
        (
            vec(any_criterion(), criteria),
            vec((any::<bool>(), any::<bool>()), evaluators),
            vec((any::<u8>(), cost), proposals),
            vec(cell, evaluators * proposals),
        )
            .prop_map(move |(criteria, evaluators, proposals, cells)| {
                let count = proposals.len();
                let evaluations = cells
                    .into_iter()
                    .enumerate()
                    .filter(|(_, (there, ..))| *there)
                    .map(|(place, (_, counts, scores))| Evaluation {
                        evaluator: place / count,
                        proposal: place % count,
                        scores,
                        counts,
                    })
                    .collect();
                let proposals = proposals
                    .into_iter()
                    .enumerate()
                    .map(|(place, (salt, cost_per_case))| Proposal {
                        id: format!("{salt}-{place}"),
                        cost_per_case,
                    })
                    .collect();
                let evaluators = evaluators
                    .into_iter()
                    .map(|(outside, for_users)| Evaluator { outside, for_users })
                    .collect();
                Sheet::new(criteria, evaluators, proposals, evaluations).unwrap()
            })
    })
}

/// Rules with wide and narrow ties, that allow normalising small sheets.
pub fn any_rules() -> impl Strategy<Value = Rules> {
    (0_u8..40, 2_usize..4).prop_map(|(tie, normalise_from)| Rules {
        tie: f64::from(tie) / 4.0,
        normalise_from,
        ..Rules::default()
    })
}

fn any_cost() -> impl Strategy<Value = f64> {
    (0_u8..4).prop_map(|cost| f64::from(cost) * 1.1)
}

fn any_criterion() -> impl Strategy<Value = Criterion> {
    let role = prop_oneof![Just(None), Just(Some(Role::CitizenBenefit)), Just(Some(Role::Evidence))];
    (1_u32..50, 0_u8..4, role).prop_map(|(weight, minimum, role)| Criterion { weight, minimum, role })
}

/// An order of evaluators, proposals, criteria and evaluations: the new place holds the old one.
#[derive(Clone, Debug)]
pub struct Order {
    evaluators: Vec<usize>,
    proposals: Vec<usize>,
    criteria: Vec<usize>,
    evaluations: Vec<usize>,
}

pub fn any_order(sheet: &Sheet) -> impl Strategy<Value = Order> + use<> {
    let places = |count: usize| Just((0..count).collect::<Vec<usize>>()).prop_shuffle();
    (
        places(sheet.evaluators().len()),
        places(sheet.proposals().len()),
        places(sheet.criteria().len()),
        places(sheet.evaluations().len()),
    )
        .prop_map(|(evaluators, proposals, criteria, evaluations)| Order {
            evaluators,
            proposals,
            criteria,
            evaluations,
        })
}

pub fn reordered(sheet: &Sheet, order: &Order) -> Sheet {
    let place = |order: &[usize], old: usize| order.iter().position(|&other| other == old).unwrap();
    let evaluations = order.evaluations.iter().map(|&old| {
        let old = &sheet.evaluations()[old];
        Evaluation {
            evaluator: place(&order.evaluators, old.evaluator),
            proposal: place(&order.proposals, old.proposal),
            scores: order.criteria.iter().map(|&criterion| old.scores[criterion]).collect(),
            counts: old.counts,
        }
    });
    Sheet::new(
        order.criteria.iter().map(|&old| sheet.criteria()[old]).collect(),
        order.evaluators.iter().map(|&old| sheet.evaluators()[old]).collect(),
        order.proposals.iter().map(|&old| sheet.proposals()[old].clone()).collect(),
        evaluations.collect(),
    )
    .unwrap()
}

/// Everything that comes out of a sheet, bit for bit, by the ids of proposals and not by places.
pub fn told(sheet: &Sheet, rules: &Rules, seed: Option<&str>) -> String {
    let mut lines: Vec<String> = summarise(sheet, rules)
        .iter()
        .zip(sheet.proposals())
        .map(|(summary, proposal)| format!("{}: {}", proposal.id, told_summary(summary)))
        .collect();
    if let Ok(normalised) = normalise(sheet, rules) {
        lines.push(format!("{:?} {:?}", normalised.mean, normalised.deviation));
        for (proposal, total) in sheet.proposals().iter().zip(&normalised.proposals) {
            lines.push(format!("{} normalised {total:?}", proposal.id));
        }
    }
    lines.sort();
    for basis in [Basis::Raw, Basis::Normalised] {
        match rank(sheet, rules, basis, seed) {
            Ok(ranking) => lines.push(told_ranking(sheet, &ranking)),
            // Judges are named by place, which the order changes.
            Err(reason) => lines.push(format!("{:?}", std::mem::discriminant(&reason))),
        }
    }
    lines.join("\n")
}

/// A summary without the order of its criteria.
fn told_summary(summary: &Summary) -> String {
    let mut means: Vec<String> =
        summary.criterion_means.iter().map(|mean| format!("{:?}", mean.map(f64::to_bits))).collect();
    means.sort();
    let Summary { raw_total, deviation, needs_calibration, present, lacking, missed, unscored, .. } = summary;
    let (total, deviation) = (raw_total.map(f64::to_bits), deviation.map(f64::to_bits));
    let counts = (missed.len(), unscored.len());
    format!("{total:?} {means:?} {deviation:?} {needs_calibration} {present:?} {lacking:?} {counts:?}")
}

pub fn told_ranking(sheet: &Sheet, ranking: &Ranking) -> String {
    use methods::selection::Outcome;
    let ids = |places: &[usize]| -> Vec<&str> {
        places.iter().map(|&place| sheet.proposals()[place].id.as_str()).collect()
    };
    let mut lines = Vec::new();
    for place in &ranking.places {
        let totals = (place.total.to_bits(), place.raw_total.to_bits());
        let ranks = (place.rank, place.raw_rank, place.meets_minimums);
        lines.push(format!("{:?} {ranks:?} {totals:?}", ids(&[place.proposal])));
    }
    for tie in &ranking.ties {
        lines.push(format!("tie {:?} {} {:?}", ids(&tie.proposals), tie.first_rank, tie.best_total));
        for step in &tie.steps {
            let values: Vec<String> = step
                .values
                .iter()
                .map(|value| match value {
                    Some(TieValue::Number(number)) => number.to_bits().to_string(),
                    Some(TieValue::Digest(digest)) => digest.clone(),
                    None => "none".to_owned(),
                })
                .collect();
            let outcome = match &step.outcome {
                Outcome::Separated(classes) => {
                    format!("{:?}", classes.iter().map(|class| ids(class)).collect::<Vec<_>>())
                }
                Outcome::Skipped(lacking) => format!("skipped {:?}", ids(lacking)),
                other => format!("{other:?}"),
            };
            lines.push(format!("{:?} {:?} {values:?} {outcome}", step.by, ids(&step.among)));
        }
    }
    lines.push(format!("unranked {:?}", ids(&ranking.unranked)));
    for group in &ranking.draw_needed {
        lines.push(format!("draw {:?}", ids(group)));
    }
    lines.join("\n")
}
