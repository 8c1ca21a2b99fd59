//! Edge cases of totals, minimums and ties.

use methods::selection::{
    Basis, Criterion, Evaluation, Evaluator, NotNormalised, Outcome, Presence, Role, Rules, Sheet,
    SheetError, TieBreak, rank, summarise, total,
};

use crate::sheets::{evaluation, plain, proposal, with_totals};

fn ranks(sheet: &Sheet, seed: Option<&str>) -> Vec<(usize, usize)> {
    let ranking = rank(sheet, &Rules::default(), Basis::Raw, seed).unwrap();
    ranking.places.iter().map(|place| (place.proposal, place.rank)).collect()
}

#[test]
fn without_evaluations_nothing_is_ranked_and_all_of_the_quorum_is_lacking() {
    let proposals = vec![proposal("b"), proposal("a")];
    let sheet = Sheet::new(vec![plain()], vec![Evaluator::default()], proposals, Vec::new()).unwrap();
    let ranking = rank(&sheet, &Rules::default(), Basis::Raw, None).unwrap();
    assert_eq!((ranking.places.len(), ranking.unranked), (0, vec![1, 0]));
    let summary = &summarise(&sheet, &Rules::default())[0];
    assert_eq!(summary.raw_total, None);
    assert_eq!(summary.lacking, Presence { evaluations: 3, outside: 1, for_users: 1 });
    let refused = rank(&sheet, &Rules::default(), Basis::Normalised, None);
    assert_eq!(refused, Err(NotNormalised::NoTotals));
}

#[test]
fn one_evaluator_ranks_without_a_deviation() {
    let sheet = with_totals(&[50.0, 70.0]);
    assert_eq!(ranks(&sheet, None), [(1, 1), (0, 2)]);
    let summary = &summarise(&sheet, &Rules::default())[1];
    assert_eq!((summary.deviation, summary.needs_calibration), (None, false));
    assert_eq!(summary.lacking, Presence { evaluations: 2, outside: 1, for_users: 1 });
}

#[test]
fn when_all_are_equal_they_share_the_first_rank_until_the_draw() {
    let sheet = with_totals(&[60.0; 4]);
    assert_eq!(ranks(&sheet, None), [(0, 1), (1, 1), (2, 1), (3, 1)]);
    let ranking = rank(&sheet, &Rules::default(), Basis::Raw, None).unwrap();
    assert_eq!(ranking.draw_needed, [[0, 1, 2, 3]]);
    assert!(ranking.places.iter().all(|place| place.raw_rank == 1));
    let outcomes: Vec<&Outcome> = ranking.ties[0].steps.iter().map(|step| &step.outcome).collect();
    let skipped = Outcome::Skipped(vec![0, 1, 2, 3]);
    assert_eq!(outcomes, [&skipped, &skipped, &skipped, &Outcome::SeedNeeded]);
    let drawn: Vec<usize> = ranks(&sheet, Some("seed")).iter().map(|place| place.1).collect();
    assert_eq!(drawn, [1, 2, 3, 4]);
}

#[test]
fn half_a_point_exactly_ties_and_a_hair_more_does_not() {
    let ties =
        |totals: &[f64]| rank(&with_totals(totals), &Rules::default(), Basis::Raw, None).unwrap().ties.len();
    assert_eq!(ties(&[80.6, 80.1]), 1);
    assert_eq!(ties(&[0.5, 0.0]), 1);
    assert_eq!(ties(&[80.6, 80.08]), 0);
}

#[test]
fn a_chain_of_close_totals_does_not_tie_its_ends() {
    let sheet = with_totals(&[79.9, 80.6, 80.2]);
    let ranking = rank(&sheet, &Rules::default(), Basis::Raw, None).unwrap();
    assert_eq!(ranking.ties.len(), 1);
    assert_eq!(ranking.ties[0].proposals, [1, 2]);
    assert_eq!(ranks(&sheet, None), [(1, 1), (2, 1), (0, 3)]);
}

#[test]
fn the_best_comes_after_all_that_meet_the_minimums_when_it_misses_one() {
    let criteria =
        vec![Criterion { weight: 90, ..plain() }, Criterion { weight: 10, minimum: 3, role: None }];
    let evaluations = vec![evaluation(0, 0, &[5, 2]), evaluation(0, 1, &[3, 3]), evaluation(0, 2, &[1, 3])];
    let proposals = vec![proposal("best"), proposal("second"), proposal("third")];
    let sheet = Sheet::new(criteria, vec![Evaluator::default()], proposals, evaluations).unwrap();
    assert_eq!(ranks(&sheet, None), [(1, 1), (2, 2), (0, 3)]);
    let ranking = rank(&sheet, &Rules::default(), Basis::Raw, None).unwrap();
    assert_eq!((ranking.places[2].raw_rank, ranking.places[2].meets_minimums), (1, false));
    assert_eq!(summarise(&sheet, &Rules::default())[0].missed, [1]);
}

#[test]
fn a_criterion_that_nobody_scored_is_unscored_and_not_missed() {
    let criteria = vec![plain(), Criterion { minimum: 4, ..plain() }];
    let only = Evaluation { evaluator: 0, proposal: 0, scores: vec![Some(4), None], counts: true };
    let sheet = Sheet::new(criteria, vec![Evaluator::default()], vec![proposal("a")], vec![only]).unwrap();
    let summary = &summarise(&sheet, &Rules::default())[0];
    assert_eq!((summary.missed.as_slice(), summary.unscored.as_slice()), (&[][..], &[1][..]));
    assert_eq!(summary.raw_total, Some(80.0));
    assert!(summary.meets_minimums());
}

#[test]
fn close_totals_are_told_apart_step_by_step() {
    // Totals within half a point. Benefit tells a and b from c; evidence does not tell a from b; the cost does.
    let criteria = vec![
        Criterion { weight: 1, minimum: 0, role: Some(Role::CitizenBenefit) },
        Criterion { weight: 1, minimum: 0, role: Some(Role::Evidence) },
        Criterion { weight: 998, ..plain() },
    ];
    let mut proposals = vec![proposal("c"), proposal("b"), proposal("a")];
    proposals[1].cost_per_case = Some(10.0);
    proposals[2].cost_per_case = Some(12.5);
    let evaluations =
        vec![evaluation(0, 0, &[3, 5, 4]), evaluation(0, 1, &[4, 2, 4]), evaluation(0, 2, &[4, 2, 4])];
    let sheet = Sheet::new(criteria, vec![Evaluator::default()], proposals, evaluations).unwrap();
    let ranking = rank(&sheet, &Rules::default(), Basis::Raw, None).unwrap();
    let steps: Vec<(TieBreak, &Outcome)> =
        ranking.ties[0].steps.iter().map(|step| (step.by, &step.outcome)).collect();
    assert_eq!(
        steps,
        [
            (TieBreak::CitizenBenefit, &Outcome::Separated(vec![vec![2, 1], vec![0]])),
            (TieBreak::Evidence, &Outcome::Equal),
            (TieBreak::CostPerCase, &Outcome::Separated(vec![vec![1], vec![2]])),
        ]
    );
    assert_eq!(ranks(&sheet, None), [(1, 1), (2, 2), (0, 3)]);
}

#[test]
fn far_apart_totals_ask_for_a_calibration_and_exactly_fifteen_points_do_not() {
    let of = |one: u8, other: u8| {
        let evaluations = vec![evaluation(0, 0, &[one]), evaluation(1, 0, &[other])];
        let sheet =
            Sheet::new(vec![plain()], vec![Evaluator::default(); 2], vec![proposal("a")], evaluations);
        let rules = Rules { calibration: 200.0_f64.sqrt(), ..Rules::default() };
        summarise(&sheet.unwrap(), &rules)[0].needs_calibration
    };
    // Two totals 20 apart have a deviation of 20/√2 = √200.
    assert!(!of(3, 4));
    assert!(of(2, 4));
}

#[test]
fn lists_of_no_sheet_have_no_total() {
    assert_eq!(total(&[plain()], &[None]), None);
    assert_eq!(total(&[plain()], &[Some(6)]), None);
    assert_eq!(total(&[plain()], &[Some(1), Some(1)]), None);
    assert_eq!(total(&[Criterion { weight: 0, ..plain() }], &[Some(1)]), None);
    assert_eq!(total(&[Criterion { weight: u32::MAX, ..plain() }; 3], &[Some(5); 3]), Some(100.0));
}

#[test]
fn wrong_numbers_make_no_sheet() {
    let make = |criteria: Vec<Criterion>, evaluations: Vec<Evaluation>| {
        Sheet::new(criteria, vec![Evaluator::default()], vec![proposal("a")], evaluations).unwrap_err()
    };
    assert_eq!(make(Vec::new(), Vec::new()), SheetError::NoCriteria);
    let zero = Criterion { weight: 0, ..plain() };
    assert_eq!(make(vec![plain(), zero], Vec::new()), SheetError::ZeroWeight { criterion: 1 });
    let high = Criterion { minimum: 6, ..plain() };
    assert_eq!(make(vec![high], Vec::new()), SheetError::MinimumTooHigh { criterion: 0, minimum: 6 });
    let one = vec![plain()];
    assert_eq!(
        make(one.clone(), vec![evaluation(1, 0, &[1])]),
        SheetError::UnknownEvaluator { evaluation: 0, evaluator: 1 }
    );
    assert_eq!(
        make(one.clone(), vec![evaluation(0, 2, &[1])]),
        SheetError::UnknownProposal { evaluation: 0, proposal: 2 }
    );
    assert_eq!(
        make(one.clone(), vec![evaluation(0, 0, &[1, 1])]),
        SheetError::WrongLength { evaluation: 0, scores: 2, criteria: 1 }
    );
    assert_eq!(
        make(one.clone(), vec![evaluation(0, 0, &[6])]),
        SheetError::ScoreTooHigh { evaluation: 0, criterion: 0, score: 6 }
    );
    let twice = vec![evaluation(0, 0, &[1]), evaluation(0, 0, &[2])];
    assert_eq!(make(one.clone(), twice), SheetError::Twice { evaluator: 0, proposal: 0 });
    let with = |proposals| Sheet::new(one.clone(), Vec::new(), proposals, Vec::new()).unwrap_err();
    assert_eq!(with(vec![proposal("a"), proposal("a")]), SheetError::DuplicateId { id: "a".to_owned() });
    let mut costly = proposal("a");
    costly.cost_per_case = Some(-1.0);
    assert_eq!(with(vec![costly]), SheetError::NotACost { proposal: 0, cost: -1.0 });
}
