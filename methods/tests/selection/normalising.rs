//! Normalised totals, against the formula written another way.

use methods::selection::{Evaluator, NotNormalised, Rules, Sheet, normalise};
use proptest::prelude::*;

use crate::sheets::{any_rules, any_sheet, evaluation, plain, proposal};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn normalised_totals_follow_the_formula(sheet in any_sheet(false), rules in any_rules()) {
        match (normalise(&sheet, &rules), naive(&sheet, rules.normalise_from)) {
            (Ok(normalised), Some(expected)) => {
                for (total, expected) in normalised.proposals.iter().zip(&expected) {
                    prop_assert_eq!(total.is_some(), expected.is_some());
                    let apart = total.unwrap_or(0.0) - expected.unwrap_or(0.0);
                    prop_assert!(apart.abs() < 1e-6, "{:?} {:?}", total, expected);
                }
            }
            (Err(_), None) => {}
            (other, expected) => prop_assert!(false, "{other:?} {expected:?}"),
        }
    }
}

/// The totals of each proposal, by definitions that add up in another way; `None` when it is not allowed.
fn naive(sheet: &Sheet, from: usize) -> Option<Vec<Option<f64>>> {
    let totals: Vec<(usize, usize, f64)> = sheet
        .evaluations()
        .iter()
        .filter(|evaluation| evaluation.counts)
        .filter_map(|evaluation| {
            let (mut above, mut below) = (0.0, 0.0);
            for (criterion, score) in sheet.criteria().iter().zip(&evaluation.scores) {
                if let Some(score) = *score {
                    above += f64::from(criterion.weight) * f64::from(score) / 5.0;
                    below += f64::from(criterion.weight);
                }
            }
            (below > 0.0).then(|| (evaluation.evaluator, evaluation.proposal, 100.0 * above / below))
        })
        .collect();
    let (mean, deviation) = spread(&totals.iter().map(|total| total.2).collect::<Vec<_>>());
    let mut judges: Vec<usize> = totals.iter().map(|total| total.0).collect();
    judges.sort_unstable();
    judges.dedup();
    if judges.is_empty() {
        return None;
    }
    // Who can be reached from the first judge, over and over until nobody new is.
    let mut reached = vec![judges[0]];
    for _ in 0..judges.len() {
        for (judge, proposal, _) in &totals {
            let shared = totals.iter().any(|(other, same, _)| same == proposal && reached.contains(other));
            if shared && !reached.contains(judge) {
                reached.push(*judge);
            }
        }
    }
    if reached.len() < judges.len() {
        return None;
    }
    let mut of_proposal = vec![Vec::new(); sheet.proposals().len()];
    for judge in judges {
        let own: Vec<f64> = totals.iter().filter(|total| total.0 == judge).map(|total| total.2).collect();
        let (own_mean, own_deviation) = spread(&own);
        if own.len() < from || own_deviation < 1e-7 {
            return None;
        }
        for (_, proposal, total) in totals.iter().filter(|total| total.0 == judge) {
            of_proposal[*proposal].push(mean + deviation / own_deviation * (total - own_mean));
        }
    }
    Some(
        of_proposal
            .iter()
            .map(|own| (!own.is_empty()).then(|| own.iter().sum::<f64>() / own.len() as f64))
            .collect(),
    )
}

/// Mean, and the sample deviation from the differences of all pairs: `s² = Σ_{i<k}(x_i − x_k)² / (n(n − 1))`.
fn spread(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mut squares = 0.0;
    for (place, one) in values.iter().enumerate() {
        for other in &values[place + 1..] {
            squares += (one - other).powi(2);
        }
    }
    (values.iter().sum::<f64>() / n, (squares / (n * (n - 1.0)).max(1.0)).sqrt())
}

/// One criterion, so `T` is 20 times the score; `None` is no evaluation.
fn table(rows: &[&[Option<u8>]]) -> Sheet {
    let mut evaluations = Vec::new();
    for (evaluator, row) in rows.iter().enumerate() {
        for (proposal, score) in row.iter().enumerate() {
            evaluations.extend(score.map(|score| evaluation(evaluator, proposal, &[score])));
        }
    }
    let proposals = (0..rows[0].len()).map(|place| proposal(&format!("p{place}"))).collect();
    Sheet::new(vec![plain()], vec![Evaluator::default(); rows.len()], proposals, evaluations).unwrap()
}

#[test]
fn a_judge_with_fewer_than_five_is_named() {
    let sheet = table(&[
        &[Some(1), Some(2), Some(3), Some(4), Some(5)],
        &[Some(1), Some(2), Some(3), Some(4), None],
        &[None; 5],
    ]);
    assert_eq!(
        normalise(&sheet, &Rules::default()),
        Err(NotNormalised::TooFew { judges: vec![1], needed: 5 })
    );
}

#[test]
fn a_judge_who_gives_all_the_same_is_named() {
    let sheet = table(&[&[Some(1), Some(2), Some(3), Some(4), Some(5)], &[Some(3); 5], &[Some(0); 5]]);
    let refused = normalise(&sheet, &Rules::default());
    assert_eq!(refused, Err(NotNormalised::NoSpread { judges: vec![1, 2] }));
}

#[test]
fn judges_without_a_proposal_in_common_are_named() {
    let some = [Some(1), Some(2), Some(3), Some(4), Some(5)];
    let rows: Vec<Vec<Option<u8>>> =
        [[some, [None; 5]], [[None; 5], some], [some, [None; 5]]].iter().map(|row| row.concat()).collect();
    let sheet = table(&[&rows[0], &rows[1], &rows[2]]);
    let refused = normalise(&sheet, &Rules::default());
    assert_eq!(refused, Err(NotNormalised::NoOverlap { groups: vec![vec![0, 2], vec![1]] }));
}

#[test]
fn one_judge_alone_keeps_their_totals() {
    let sheet = table(&[&[Some(1), Some(2), Some(3), Some(4), Some(5)]]);
    let normalised = normalise(&sheet, &Rules::default()).unwrap();
    for (total, expected) in normalised.proposals.iter().zip([20.0, 40.0, 60.0, 80.0, 100.0]) {
        assert!((total.unwrap() - expected).abs() < 1e-12);
    }
}

#[test]
fn without_totals_there_is_nothing_to_normalise() {
    assert_eq!(normalise(&table(&[&[None; 5]]), &Rules::default()), Err(NotNormalised::NoTotals));
}

#[test]
fn normalised_totals_are_not_cut_off_at_100() {
    let sheet = table(&[
        &[Some(5), Some(5), Some(5), Some(5), Some(4), Some(0)],
        &[Some(4), Some(4), Some(4), Some(4), Some(4), Some(5)],
    ]);
    let normalised = normalise(&sheet, &Rules::default()).unwrap();
    assert!(normalised.evaluations.iter().flatten().any(|total| *total > 100.0));
}
