//! The worked example of docs/METHODS-selection.md: the same numbers.

use methods::selection::{
    Basis, Criterion, Evaluation, Evaluator, Outcome, Presence, Role, Rules, Sheet, TieValue, normalise,
    rank, summarise,
};

use crate::sheets::{evaluation, plain, proposal};

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 0.005
}

#[test]
fn three_proposals_and_three_evaluators() {
    let criteria = vec![
        Criterion { weight: 40, minimum: 0, role: Some(Role::CitizenBenefit) },
        Criterion { weight: 35, minimum: 0, role: Some(Role::Evidence) },
        Criterion { weight: 25, minimum: 2, role: None },
    ];
    let evaluators = vec![
        Evaluator { outside: true, for_users: false },
        Evaluator { outside: false, for_users: true },
        Evaluator::default(),
    ];
    let beta = Evaluation { evaluator: 2, proposal: 1, scores: vec![Some(4), Some(4), None], counts: true };
    let evaluations = vec![
        evaluation(0, 0, &[4, 4, 3]),
        evaluation(1, 0, &[5, 3, 4]),
        evaluation(2, 0, &[4, 4, 4]),
        evaluation(0, 1, &[4, 3, 5]),
        evaluation(1, 1, &[3, 5, 4]),
        beta,
        evaluation(0, 2, &[5, 5, 2]),
        evaluation(1, 2, &[5, 5, 1]),
        evaluation(2, 2, &[5, 5, 1]),
    ];
    let proposals = vec![proposal("Alpha"), proposal("Beta"), proposal("Gamma")];
    let sheet = Sheet::new(criteria, evaluators, proposals, evaluations).unwrap();
    let totals: Vec<f64> = sheet.totals().iter().copied().flatten().collect();
    assert_eq!(totals, [75.0, 81.0, 80.0, 78.0, 79.0, 80.0, 85.0, 80.0, 80.0]);

    let summaries = summarise(&sheet, &Rules::default());
    assert!(near(summaries[0].raw_total.unwrap(), 78.67));
    assert!(near(summaries[0].deviation.unwrap(), 3.21));
    assert_eq!(summaries[1].raw_total, Some(79.0));
    assert!(near(summaries[1].deviation.unwrap(), 1.0) && near(summaries[2].deviation.unwrap(), 2.89));
    assert!(near(summaries[2].raw_total.unwrap(), 81.67));
    assert!(near(summaries[2].criterion_means[2].unwrap(), 1.33));
    assert_eq!(summaries[2].missed, [2]);
    assert_eq!(summaries[0].present, Presence { evaluations: 3, outside: 1, for_users: 1 });
    assert!(summaries.iter().all(methods::selection::Summary::has_quorum));

    let ranking = rank(&sheet, &Rules::default(), Basis::Raw, None).unwrap();
    let ranks: Vec<_> =
        ranking.places.iter().map(|place| (place.proposal, place.rank, place.raw_rank)).collect();
    assert_eq!(ranks, [(0, 1, 3), (1, 2, 2), (2, 3, 1)]);
    let step = &ranking.ties[0].steps[0];
    assert_eq!(step.outcome, Outcome::Separated(vec![vec![0], vec![1]]));
    let means: Vec<f64> = step
        .values
        .iter()
        .map(|value| match value {
            Some(TieValue::Number(mean)) => *mean,
            _ => f64::NAN,
        })
        .collect();
    assert!(near(means[0], 4.33) && near(means[1], 3.67));
}

#[test]
fn two_judges_normalised() {
    let scores = [[1, 2, 3, 4, 5], [3, 3, 4, 4, 4]];
    let mut evaluations = Vec::new();
    for (judge, row) in scores.iter().enumerate() {
        evaluations.extend(row.iter().enumerate().map(|(place, score)| evaluation(judge, place, &[*score])));
    }
    let proposals = ["A", "B", "C", "D", "E"].map(proposal).to_vec();
    let sheet = Sheet::new(vec![plain()], vec![Evaluator::default(); 2], proposals, evaluations).unwrap();
    let normalised = normalise(&sheet, &Rules::default()).unwrap();
    assert!(near(normalised.mean, 66.0) && near(normalised.deviation, 23.19));
    let judges: Vec<_> = normalised.judges.iter().flatten().collect();
    assert!(near(judges[0].mean, 60.0) && near(judges[0].deviation, 31.62));
    assert!(near(judges[1].mean, 72.0) && near(judges[1].deviation, 10.95));
    let expected = [36.67, 51.33, 66.0, 80.67, 95.33, 40.60, 40.60, 82.94, 82.94, 82.94].map(Some);
    for (total, expected) in normalised.evaluations.iter().zip(expected) {
        assert!(near(total.unwrap(), expected.unwrap()));
    }
    for (total, expected) in normalised.proposals.iter().zip([38.63, 45.96, 74.47, 81.80, 89.13]) {
        assert!(near(total.unwrap(), expected));
    }
}
