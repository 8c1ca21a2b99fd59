//! What holds for any data.

use methods::evidence::{
    Criteria, Dataset, Facts, Moments, Options, Resampling, Row, Snapshot, detectable_reduction, difference,
    difference_in_differences, reduction, sample_size,
};
use proptest::prelude::*;

use crate::data::{CELLS, agrees, moments};

fn values() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(prop_oneof![0.0..500.0_f64, (0..40_u8).prop_map(f64::from)], 3..40)
        .prop_map(|values| values.into_iter().map(|value| if value < 1e-9 { 0.0 } else { value }).collect())
}

/// Equal but for rounding, where numbers are up to `size`.
fn close(one: f64, other: f64, size: f64) -> bool {
    (one - other).abs() <= 1e-9 * size.max(1e-3)
}

proptest! {
    #[test]
    fn the_test_has_no_unit(before in values(), after in values(), factor in 1e-3..1e3_f64) {
        let scaled = |values: &[f64]| moments(&values.iter().map(|value| value * factor).collect::<Vec<_>>());
        let (plain, other) = (difference(&moments(&before), &moments(&after)), difference(&scaled(&before), &scaled(&after)));
        prop_assume!(plain.is_ok() && plain.unwrap().se > 1e-6);
        let (plain, other) = (plain.unwrap(), other.unwrap());
        prop_assert!(close(plain.t, other.t, plain.t.abs().max(1.0)) && close(plain.df, other.df, plain.df));
        prop_assert!(close(plain.se * factor, other.se, other.se));
        let (one, two) = (reduction(&moments(&before), &moments(&after)), reduction(&scaled(&before), &scaled(&after)));
        if let (Ok(one), Ok(two)) = (one, two) {
            prop_assert!(close(one, two, one.abs().max(1.0)));
        }
    }

    #[test]
    fn a_constant_on_top_changes_neither_the_error_nor_the_test(before in values(), after in values(), more in 0.0..1e4_f64) {
        let shifted = |values: &[f64]| moments(&values.iter().map(|value| value + more + 1.0).collect::<Vec<_>>());
        let plain = difference(&moments(&before), &moments(&after));
        prop_assume!(plain.is_ok() && plain.unwrap().se > 1e-3);
        let (plain, other) = (plain.unwrap(), difference(&shifted(&before), &shifted(&after)).unwrap());
        prop_assert!(close(plain.se, other.se, plain.se) && close(plain.df, other.df, plain.df));
        prop_assert!(close(plain.estimate, other.estimate, 1e4));
    }

    #[test]
    fn before_and_after_exchanged_turn_the_sign_round(before in values(), after in values()) {
        let (one, other) = (difference(&moments(&before), &moments(&after)), difference(&moments(&after), &moments(&before)));
        if let (Ok(one), Ok(other)) = (one, other) {
            prop_assert_eq!((one.estimate, one.t, one.interval.low), (-other.estimate, -other.t, -other.interval.high));
            prop_assert_eq!((one.se, one.p), (other.se, other.p));
        }
    }

    #[test]
    fn the_difference_in_differences_is_one(a in values(), b in values(), c in values(), d in values()) {
        let cells = [&a, &b, &c, &d].map(|values| moments(values));
        let Ok(did) = difference_in_differences([&cells[0], &cells[1]], [&cells[2], &cells[3]]) else { return Ok(()) };
        let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
        prop_assert!(close(did.estimate, (mean(&b) - mean(&a)) - (mean(&d) - mean(&c)), 500.0));
        if let (Ok(pilot), Ok(comparison)) = (difference(&cells[0], &cells[1]), difference(&cells[2], &cells[3])) {
            prop_assert!(close(did.estimate, comparison.estimate - pilot.estimate, 500.0));
            prop_assert!(close(did.se, pilot.se.hypot(comparison.se), did.se));
            // Never more degrees of freedom than all values have, never fewer than the worst of the tests.
            prop_assert!(did.df >= pilot.df.min(comparison.df) - 1e-9);
        }
        prop_assert!(did.interval.low >= did.small_sample_interval.low);
        prop_assert!(did.interval.high <= did.small_sample_interval.high);
    }

    #[test]
    fn moments_agree_with_two_passes_and_with_any_cut(values in values(), cut in any::<prop::sample::Index>()) {
        let whole = moments(&values);
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
        prop_assert!(close(whole.mean().unwrap(), mean, mean));
        prop_assert!(close(whole.variance().unwrap(), squares / (values.len() - 1) as f64, 1e5));
        let (left, right) = values.split_at(cut.index(values.len()));
        let merged = Moments::merge(moments(left), moments(right));
        prop_assert_eq!(merged.n(), whole.n());
        prop_assert!(close(merged.mean().unwrap(), mean, mean));
        prop_assert!(close(merged.variance().unwrap(), whole.variance().unwrap(), 1e5));
    }

    #[test]
    fn a_planned_sample_finds_what_it_was_planned_for(variation in 0.01..5.0_f64, wanted in 0.01..1.0_f64) {
        let n = sample_size(variation, wanted).unwrap();
        let found = detectable_reduction(variation, n).unwrap();
        prop_assert!(found <= wanted * (1.0 + 1e-12));
        // One person fewer finds no more than is wanted.
        if n > 2 && let Ok(less) = detectable_reduction(variation, n - 1) {
            prop_assert!(less >= wanted * (1.0 - 1e-12));
        }
        // The closed form solves the equation.
        prop_assert!(n <= 2 || agrees(7.849 * variation * variation * (1.0 + (1.0 - found).powi(2)) / (found * found), n as f64, 9));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_order_of_rows_changes_no_digit_of_anything(
        rows in prop::collection::vec((0..4_usize, 0..5_u8, 1.0..1e4_f64, 0..60_u8), 0..150)
            .prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())),
        crowded in any::<bool>(),
    ) {
        let (rows, shuffled) = rows;
        let made = |rows: &[(usize, u8, f64, u8)]| {
            let mut data = Dataset::new(["group", "name"]);
            for (cell, site, value, name) in rows {
                let (arm, period) = CELLS[*cell];
                let name = if crowded { name.to_string() } else { (name % 3).to_string() };
                let values = [Some(*value), (name.len() == 1).then_some(*value / 7.0), None, Some(value.round())];
                data.push(&Row { arm, period, site: &site.to_string(), values, strata: &[["", "a", "b"][cell % 3], &name] }).unwrap();
            }
            let options = Options { resampling: Resampling { resamples: 250, ..Resampling::default() }, ..Options::default() };
            Snapshot::new(&data, &options, &Criteria::default(), &Facts::default())
        };
        prop_assert_eq!(made(&rows), made(&shuffled));
    }
}
