//! The balanced assignment, against all assignments of small panels.

use methods::selection::{AssignError, Assignment, Member, Panel, Presence, Quorum, assign};
use proptest::collection::vec;
use proptest::prelude::*;

fn any_panel(evaluators: usize, proposals: usize) -> impl Strategy<Value = Panel> {
    (1..=evaluators, 1..=proposals).prop_flat_map(|(evaluators, proposals)| {
        let capacity = prop_oneof![2 => Just(None), 3 => (0_usize..4).prop_map(Some)];
        let member = (prop::bool::weighted(0.4), prop::bool::weighted(0.4), capacity)
            .prop_map(|(outside, for_users, capacity)| Member { outside, for_users, capacity });
        let quorum = (0_usize..4, 0_usize..3, 0_usize..3).prop_map(|(evaluations, outside, for_users)| {
            Quorum(Presence { evaluations, outside, for_users })
        });
        let quorum = prop_oneof![Just(Quorum::default()), quorum];
        // A conflict, fixed, or open.
        let pair = prop_oneof![1 => Just(-1), 1 => Just(1), 6 => Just(0)];
        (vec(member, evaluators), vec(pair, evaluators * proposals), quorum).prop_map(
            move |(members, pairs, quorum)| {
                let of = |kind: i32| {
                    let places = (0..pairs.len()).filter(|&place| pairs[place] == kind);
                    places.map(|place| (place / proposals, place % proposals)).collect()
                };
                Panel { proposals, members, conflicts: of(-1), fixed: of(1), quorum }
            },
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3000) })]

    #[test]
    fn small_panels_are_assigned_as_well_as_the_best_of_all_assignments(panel in any_panel(4, 3)) {
        let assignment = assign(&panel).unwrap();
        check(&panel, &assignment)?;
        if let Some((pairs, spread)) = best_of_all(&panel) {
            prop_assert_eq!(lacking(&panel, &assignment.pairs), attainable(&panel));
            prop_assert_eq!((assignment.pairs.len(), spread_of(&assignment.loads)), (pairs, spread));
            prop_assert!(assignment.proven);
        } else {
            prop_assert!(!assignment.proven);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn larger_panels_keep_conflicts_capacities_and_what_is_fixed(panel in any_panel(9, 14)) {
        let assignment = assign(&panel).unwrap();
        check(&panel, &assignment)?;
        prop_assert_eq!(&assignment, &assign(&panel).unwrap());
    }
}

/// What holds for every assignment.
fn check(panel: &Panel, assignment: &Assignment) -> Result<(), TestCaseError> {
    let pairs = &assignment.pairs;
    prop_assert!(
        pairs.windows(2).all(|pair| (pair[0].1, pair[0].0) < (pair[1].1, pair[1].0)),
        "sorted, none twice"
    );
    prop_assert!(!panel.conflicts.iter().any(|pair| pairs.contains(pair)));
    prop_assert!(panel.fixed.iter().all(|pair| pairs.contains(pair)));
    for (evaluator, member) in panel.members.iter().enumerate() {
        let of = |list: &[(usize, usize)]| list.iter().filter(|pair| pair.0 == evaluator).count();
        prop_assert_eq!(of(pairs), assignment.loads[evaluator]);
        let most = member.capacity.unwrap_or(usize::MAX).max(of(&panel.fixed));
        prop_assert!(assignment.loads[evaluator] <= most);
    }
    let lacking = lacking(panel, pairs);
    for (proposal, lacking) in lacking.iter().enumerate() {
        let told = assignment.shortfalls.iter().find(|shortfall| shortfall.proposal == proposal);
        prop_assert_eq!(told.map(|shortfall| shortfall.lacking).unwrap_or_default(), *lacking);
        for (evaluator, member) in panel.members.iter().enumerate() {
            let room = member.capacity.is_none_or(|capacity| assignment.loads[evaluator] < capacity);
            let pair = (evaluator, proposal);
            let idle = room && !pairs.contains(&pair) && !panel.conflicts.contains(&pair);
            prop_assert!(!idle || lacking.evaluations == 0, "{evaluator} could score {proposal}");
            prop_assert!(!idle || lacking.outside == 0 || !member.outside);
            prop_assert!(!idle || lacking.for_users == 0 || !member.for_users);
        }
    }
    Ok(())
}

fn lacking(panel: &Panel, pairs: &[(usize, usize)]) -> Vec<Presence> {
    (0..panel.proposals)
        .map(|proposal| {
            let mut present = Presence::default();
            for (evaluator, _) in pairs.iter().filter(|pair| pair.1 == proposal) {
                present.evaluations += 1;
                present.outside += usize::from(panel.members[*evaluator].outside);
                present.for_users += usize::from(panel.members[*evaluator].for_users);
            }
            panel.quorum.lacking(present)
        })
        .collect()
}

/// What each proposal would lack if it had everybody who may take it.
fn attainable(panel: &Panel) -> Vec<Presence> {
    let mut all = panel.fixed.clone();
    for (evaluator, member) in panel.members.iter().enumerate() {
        let fixed = panel.fixed.iter().filter(|pair| pair.0 == evaluator).count();
        for proposal in 0..panel.proposals {
            let pair = (evaluator, proposal);
            let room = member.capacity.is_none_or(|capacity| fixed < capacity);
            if room && !panel.conflicts.contains(&pair) && !panel.fixed.contains(&pair) {
                all.push(pair);
            }
        }
    }
    lacking(panel, &all)
}

/// The fewest pairs and the smallest difference of loads among all assignments in which no proposal lacks more than it
/// must by itself; `None` when there is none.
fn best_of_all(panel: &Panel) -> Option<(usize, usize)> {
    let attainable = attainable(panel);
    let mut partial: Vec<Vec<(usize, usize)>> = vec![Vec::new()];
    for (proposal, attainable) in attainable.iter().enumerate() {
        let mut next = Vec::new();
        for set in 0..1_usize << panel.members.len() {
            let pairs: Vec<(usize, usize)> = (0..panel.members.len())
                .filter(|evaluator| set >> evaluator & 1 == 1)
                .map(|evaluator| (evaluator, proposal))
                .collect();
            let fixed = panel.fixed.iter().filter(|pair| pair.1 == proposal).all(|pair| pairs.contains(pair));
            if !fixed
                || pairs.iter().any(|pair| panel.conflicts.contains(pair))
                || lacking(panel, &pairs)[proposal] != *attainable
            {
                continue;
            }
            next.extend(partial.iter().map(|before| [before.as_slice(), &pairs].concat()));
        }
        partial = next;
    }
    let loads = |pairs: &[(usize, usize)]| -> Vec<usize> {
        let load = |evaluator| pairs.iter().filter(|pair| pair.0 == evaluator).count();
        (0..panel.members.len()).map(load).collect()
    };
    let fixed = loads(&panel.fixed);
    let kept = |loads: &Vec<usize>| {
        (0..loads.len()).all(|evaluator| {
            let most = panel.members[evaluator].capacity.unwrap_or(usize::MAX);
            loads[evaluator] <= most.max(fixed[evaluator])
        })
    };
    partial
        .iter()
        .map(|pairs| (pairs.len(), loads(pairs)))
        .filter(|(_, loads)| kept(loads))
        .map(|(pairs, loads)| (pairs, spread_of(&loads)))
        .min()
}

fn spread_of(loads: &[usize]) -> usize {
    loads.iter().max().unwrap_or(&0) - loads.iter().min().unwrap_or(&0)
}

#[test]
fn a_large_panel_is_even_whole_and_connected() {
    for both in [false, true] {
        let members = (0..30)
            .map(|place| Member {
                outside: place % 3 == 0,
                for_users: place % 3 == usize::from(!both),
                capacity: None,
            })
            .collect();
        let conflicts = (0..500).filter(|proposal| proposal % 5 == 0).map(|it| (it % 30, it)).collect();
        let panel = Panel { proposals: 500, members, conflicts, ..Panel::default() };
        let assignment = assign(&panel).unwrap();
        assert_eq!(assignment.loads, [50; 30]);
        assert!(assignment.shortfalls.is_empty() && assignment.connected && assignment.proven);
    }
}

#[test]
fn one_who_is_both_fulfils_both() {
    let both = Member { outside: true, for_users: true, capacity: None };
    let members = vec![Member::default(), Member::default(), both];
    let assignment = assign(&Panel { proposals: 2, members, ..Panel::default() }).unwrap();
    assert!(assignment.shortfalls.is_empty());
    assert_eq!(assignment.pairs.len(), 6);
}

#[test]
fn what_is_lacking_is_told_with_what_no_assignment_can_give() {
    // The only one from outside has a conflict with the first proposal, and everybody has time for one only.
    let outside = Member { outside: true, for_users: false, capacity: Some(1) };
    let user = Member { outside: false, for_users: true, capacity: Some(1) };
    let panel = Panel {
        proposals: 2,
        members: vec![outside, user, Member { capacity: Some(1), ..Member::default() }],
        conflicts: vec![(0, 0)],
        ..Panel::default()
    };
    let assignment = assign(&panel).unwrap();
    assert_eq!(assignment.pairs, [(1, 0), (2, 0), (0, 1)]);
    let first = assignment.shortfalls[0];
    assert_eq!(first.lacking, Presence { evaluations: 1, outside: 1, for_users: 0 });
    assert_eq!(first.impossible, first.lacking);
    let second = assignment.shortfalls[1];
    assert_eq!(second.lacking, Presence { evaluations: 2, outside: 0, for_users: 1 });
    assert_eq!(second.impossible, Presence::default());
}

#[test]
fn wrong_pairs_are_refused() {
    let panel = Panel { proposals: 1, members: vec![Member::default()], ..Panel::default() };
    let refused = |conflicts: Vec<(usize, usize)>, fixed: Vec<(usize, usize)>| {
        assign(&Panel { conflicts, fixed, ..panel.clone() }).unwrap_err()
    };
    assert_eq!(refused(vec![(1, 0)], vec![]), AssignError::UnknownEvaluator(1));
    assert_eq!(refused(vec![], vec![(0, 1)]), AssignError::UnknownProposal(1));
    let both = AssignError::FixedConflict { evaluator: 0, proposal: 0 };
    assert_eq!(refused(vec![(0, 0)], vec![(0, 0)]), both);
}

#[test]
fn nobody_and_nothing_are_a_panel_too() {
    let nothing = assign(&Panel::default()).unwrap();
    assert!(nothing.pairs.is_empty() && nothing.connected && nothing.proven);
    let nobody = assign(&Panel { proposals: 1, ..Panel::default() }).unwrap();
    assert_eq!(nobody.shortfalls[0].impossible, Presence { evaluations: 3, outside: 1, for_users: 1 });
}
