//! What numbers can show.

use methods::evidence::{Arm, Assignment, Cap, Counted, Design, Level, level};

const COUNTED: Counted = Counted { pilot: [10, 10], comparison: [10, 10], sites: [4, 4] };

fn of(counted: Counted, design: Design) -> (u8, Option<Cap>) {
    let (level, cap) = level(&counted, &design);
    (level.into(), cap)
}

#[test]
fn without_before_and_after_it_is_an_account() {
    for pilot in [[0, 0], [10, 0], [0, 10], [1, 10], [10, 1]] {
        let found =
            of(Counted { pilot, ..COUNTED }, Design { replications: 9, scaled: true, ..Design::default() });
        assert_eq!(found, (1, Some(Cap::NoBeforeAndAfter)));
    }
}

#[test]
fn before_and_after_alone_stop_at_correlation() {
    let randomised = Design { assignment: Assignment::PeopleByLot, replications: 3, scaled: true };
    for comparison in [[0, 0], [10, 1], [1, 10]] {
        assert_eq!(of(Counted { comparison, ..COUNTED }, randomised), (2, Some(Cap::NoComparison)));
    }
}

#[test]
fn a_comparison_shows_a_cause_from_four_sites_in_each_arm_on_or_by_lot() {
    let chosen = Design::default();
    assert_eq!(of(COUNTED, chosen), (3, Some(Cap::NotReplicated)));
    assert_eq!(of(Counted { sites: [4, 3], ..COUNTED }, chosen), (2, Some(Cap::FewSites)));
    assert_eq!(of(Counted { sites: [3, 9], ..COUNTED }, chosen), (2, Some(Cap::FewSites)));
    let sites = Design { assignment: Assignment::SitesByLot, ..chosen };
    assert_eq!(of(Counted { sites: [2, 2], ..COUNTED }, sites), (3, Some(Cap::NotReplicated)));
    let people = Design { assignment: Assignment::PeopleByLot, ..chosen };
    assert_eq!(of(Counted { sites: [1, 1], ..COUNTED }, people), (3, Some(Cap::NotReplicated)));
}

#[test]
fn one_site_in_an_arm_caps_the_level_and_says_so() {
    for (sites, arm) in [([1, 4], Arm::Pilot), ([4, 1], Arm::Comparison), ([0, 0], Arm::Pilot)] {
        for assignment in [Assignment::Chosen, Assignment::SitesByLot] {
            let design = Design { assignment, replications: 5, scaled: true };
            assert_eq!(of(Counted { sites, ..COUNTED }, design), (2, Some(Cap::OneSite(arm))));
        }
    }
    let text = Cap::OneSite(Arm::Comparison).to_string();
    assert_eq!(
        text,
        "the comparison has fewer than two sites: what happened at one site by itself is not covered"
    );
}

#[test]
fn others_and_scale_come_on_top_of_a_cause_only() {
    let design = |replications, scaled| Design { replications, scaled, ..Design::default() };
    assert_eq!(of(COUNTED, design(1, false)), (4, Some(Cap::NotScaled)));
    assert_eq!(of(COUNTED, design(1, true)), (5, None));
    assert_eq!(of(COUNTED, design(0, true)), (3, Some(Cap::NotReplicated)));
    assert_eq!(of(Counted { sites: [2, 2], ..COUNTED }, design(1, true)), (2, Some(Cap::FewSites)));
}

#[test]
fn levels_are_numbers_from_1_to_5() {
    for number in 1..=5_u8 {
        assert_eq!(u8::from(Level::try_from(number).unwrap()), number);
    }
    assert!(Level::try_from(0).is_err() && Level::try_from(6).is_err());
}
