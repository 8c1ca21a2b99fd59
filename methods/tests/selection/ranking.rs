//! What holds for the ranking of any sheet.

use methods::selection::{
    Basis, Evaluation, Ranking, Rules, Sheet, normalise, rank, results, summarise, total,
};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::sheets::{any_order, any_rules, any_sheet, reordered, told};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn the_order_of_evaluators_proposals_and_criteria_changes_nothing(
        (sheet, order) in any_sheet(false).prop_flat_map(|sheet| { let order = any_order(&sheet); (Just(sheet), order) }),
        rules in any_rules(),
        seed in prop::option::of("[a-z]{1,4}"),
    ) {
        let other = reordered(&sheet, &order);
        prop_assert_eq!(told(&sheet, &rules, seed.as_deref()), told(&other, &rules, seed.as_deref()));
    }

    #[test]
    fn all_results_at_once_are_those_of_each_alone(
        sheet in any_sheet(false), rules in any_rules(), seed in prop::option::of("[a-z]{1,4}"),
    ) {
        for basis in [Basis::Raw, Basis::Normalised] {
            let all = results(&sheet, &rules, basis, seed.as_deref());
            prop_assert_eq!(all.ranking, rank(&sheet, &rules, basis, seed.as_deref()));
            prop_assert_eq!(all.normalised, normalise(&sheet, &rules));
            prop_assert_eq!(all.summaries, summarise(&sheet, &rules));
        }
    }

    #[test]
    fn an_evaluation_that_does_not_count_is_the_same_as_none(sheet in any_sheet(false), rules in any_rules()) {
        let kept = sheet.evaluations().iter()
            .filter(|evaluation| evaluation.counts && evaluation.scores.iter().any(Option::is_some));
        let other = with(&sheet, kept.cloned().collect());
        prop_assert_eq!(told(&sheet, &rules, None), told(&other, &rules, None));
    }

    #[test]
    fn a_missing_score_is_the_same_as_a_criterion_that_is_not_there(sheet in any_sheet(false)) {
        for evaluation in sheet.evaluations() {
            let there = |place: &usize| evaluation.scores[*place].is_some();
            let places: Vec<usize> = (0..sheet.criteria().len()).filter(there).collect();
            let criteria: Vec<_> = places.iter().map(|&place| sheet.criteria()[place]).collect();
            let scores: Vec<_> = places.iter().map(|&place| evaluation.scores[place]).collect();
            prop_assert_eq!(total(sheet.criteria(), &evaluation.scores), total(&criteria, &scores));
        }
    }

    #[test]
    fn a_higher_score_never_lowers_the_total_or_the_raw_rank(
        sheet in any_sheet(false), rules in any_rules(), which in any::<(Index, Index)>(),
    ) {
        if let Some((raised, proposal)) = raised(&sheet, which) {
            let before = rank(&sheet, &rules, Basis::Raw, Some("seed")).unwrap();
            let after = rank(&raised, &rules, Basis::Raw, Some("seed")).unwrap();
            let (before, after) = (place(&before, proposal), place(&after, proposal));
            prop_assert!(after.raw_total >= before.raw_total);
            prop_assert!(after.raw_rank <= before.raw_rank);
            prop_assert!(after.meets_minimums >= before.meets_minimums);
        }
    }

    #[test]
    fn a_higher_score_never_lowers_the_final_rank_when_no_tie_break_lacks_a_value(
        sheet in any_sheet(true), rules in any_rules(), which in any::<(Index, Index)>(),
        seed in prop::option::of("[a-z]{1,4}"),
    ) {
        if let Some((raised, proposal)) = raised(&sheet, which) {
            let before = rank(&sheet, &rules, Basis::Raw, seed.as_deref()).unwrap();
            let after = rank(&raised, &rules, Basis::Raw, seed.as_deref()).unwrap();
            prop_assert!(place(&after, proposal).rank <= place(&before, proposal).rank);
        }
    }

    #[test]
    fn ranks_follow_minimums_and_totals_and_every_proposal_is_told_once(sheet in any_sheet(false), rules in any_rules()) {
        let ranking = rank(&sheet, &rules, Basis::Raw, Some("seed")).unwrap();
        let summaries = summarise(&sheet, &rules);
        for (at, place) in ranking.places.iter().enumerate() {
            prop_assert_eq!(place.rank, at + 1);
            let higher = summaries.iter().filter(|other| other.raw_total > Some(place.raw_total + 1e-9)).count();
            prop_assert_eq!(place.raw_rank, higher + 1);
        }
        for pair in ranking.places.windows(2) {
            prop_assert!(pair[0].meets_minimums >= pair[1].meets_minimums);
            let same_class = pair[0].meets_minimums == pair[1].meets_minimums;
            prop_assert!(!same_class || pair[0].total >= pair[1].total - rules.tie - 1e-9);
        }
        let mut all: Vec<usize> = ranking.places.iter().map(|place| place.proposal).collect();
        all.extend(&ranking.unranked);
        all.sort_unstable();
        prop_assert_eq!(all, (0..sheet.proposals().len()).collect::<Vec<_>>());
        prop_assert!(ranking.draw_needed.is_empty());
    }

    #[test]
    fn a_seed_changes_only_what_waits_for_a_draw(sheet in any_sheet(false), rules in any_rules()) {
        let before = rank(&sheet, &rules, Basis::Raw, None).unwrap();
        let after = rank(&sheet, &rules, Basis::Raw, Some("seed")).unwrap();
        for old in &before.places {
            let new = place(&after, old.proposal);
            let waits = before.draw_needed.iter().find(|group| group.contains(&old.proposal));
            let shared = waits.map_or(1, Vec::len);
            prop_assert!((old.rank..old.rank + shared).contains(&new.rank));
        }
    }
}

#[test]
fn a_higher_score_may_lower_the_final_rank_when_a_tied_proposal_lacks_a_value() {
    // The example of the module's documentation: W, without evidence, keeps evidence from deciding until it falls out.
    use crate::sheets::{evaluation, plain, proposal};
    use methods::selection::{Criterion, Evaluator, Role};
    let rest = [498, 1, 250, 245, 5].map(|weight| Criterion { weight, ..plain() });
    let mut criteria = vec![Criterion { weight: 1, minimum: 0, role: Some(Role::Evidence) }];
    criteria.extend(rest);
    let mut proposals = vec![proposal("X"), proposal("Y"), proposal("W")];
    for (proposal, cost) in proposals.iter_mut().zip([1.0, 2.0, 3.0]) {
        proposal.cost_per_case = Some(cost);
    }
    let ranks = |x_last: u8| {
        let evaluations = vec![
            evaluation(0, 0, &[2, 4, 4, 4, 4, x_last]),
            evaluation(0, 1, &[5, 4, 4, 4, 4, 4]),
            Evaluation {
                evaluator: 0,
                proposal: 2,
                scores: vec![None, Some(4), Some(1), Some(4), Some(4), Some(0)],
                counts: true,
            },
        ];
        let sheet = Sheet::new(criteria.clone(), vec![Evaluator::default()], proposals.clone(), evaluations);
        let ranking = rank(&sheet.unwrap(), &Rules::default(), Basis::Raw, None).unwrap();
        (place(&ranking, 0).rank, place(&ranking, 0).raw_rank)
    };
    // Totals: X 79.96 and then 80.06, Y 80.02, W 79.54.
    assert_eq!(ranks(4), (1, 2), "evidence is skipped for W's sake, the cost decides");
    assert_eq!(ranks(5), (2, 1), "W is out, evidence decides");
}

fn with(sheet: &Sheet, evaluations: Vec<Evaluation>) -> Sheet {
    Sheet::new(
        sheet.criteria().to_vec(),
        sheet.evaluators().to_vec(),
        sheet.proposals().to_vec(),
        evaluations,
    )
    .unwrap()
}

/// The same sheet with one score that counts one point higher, and whose it is.
fn raised(sheet: &Sheet, (which, criterion): (Index, Index)) -> Option<(Sheet, usize)> {
    let mut evaluations = sheet.evaluations().to_vec();
    let mut candidates: Vec<(usize, usize)> = Vec::new();
    for (place, evaluation) in evaluations.iter().enumerate().filter(|(_, evaluation)| evaluation.counts) {
        let open = |&criterion: &usize| evaluation.scores[criterion].is_some_and(|score| score < 5);
        candidates.extend((0..sheet.criteria().len()).filter(open).map(|criterion| (place, criterion)));
    }
    if candidates.is_empty() {
        return None;
    }
    let at = (which.index(candidates.len()) + criterion.index(candidates.len())) % candidates.len();
    let (place, criterion) = candidates[at];
    let score = &mut evaluations[place].scores[criterion];
    *score = score.map(|score| score + 1);
    let proposal = evaluations[place].proposal;
    Some((with(sheet, evaluations), proposal))
}

fn place(ranking: &Ranking, proposal: usize) -> methods::selection::Place {
    *ranking.places.iter().find(|place| place.proposal == proposal).unwrap()
}
