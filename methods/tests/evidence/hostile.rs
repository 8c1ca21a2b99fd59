//! Numbers that somebody sends to break it.

use methods::evidence::{
    Amount, Arm, Assignment, Criteria, Dataset, Design, Expected, Facts, Interval, Measure, Moments,
    NotAValue, Options, Period, Reason, Resampling, Row, RowError, Sample, Saving, Snapshot, by_site,
    detectable_reduction, difference, difference_in_differences, predicted_saving, reduction, sample_size,
    total, yearly_saving,
};
use proptest::prelude::*;

use crate::data::{assert_finite, moments, sample};

fn nasty() -> impl Strategy<Value = f64> {
    let special = [
        0.0,
        -0.0,
        f64::NAN,
        f64::INFINITY,
        f64::NEG_INFINITY,
        1e308,
        -1e308,
        f64::MIN_POSITIVE,
        5e-324,
        1e-9,
        1e15,
        1e15 - 0.125,
        1.0,
        1.0 + f64::EPSILON,
        1e9,
        -3.0,
    ];
    prop_oneof![prop::sample::select(special.to_vec()), any::<f64>(), 0.0..1e6_f64, 1e-9..1e15_f64]
}

/// Values that pass the check and still pull as hard as they can.
fn extreme() -> impl Strategy<Value = f64> {
    let special = [0.0, 1e-9, 1e15, 1e15 - 0.125, 1.0, 1.0 + f64::EPSILON, 2e-9];
    prop_oneof![prop::sample::select(special.to_vec()), 1e-9..1e15_f64]
}

#[test]
fn what_is_no_value_is_named() {
    let refused = |value: f64| Sample::new(vec![1.0, value]).unwrap_err();
    assert!(matches!(refused(f64::NAN), NotAValue::NotFinite(_)));
    assert_eq!(refused(f64::INFINITY), NotAValue::NotFinite(f64::INFINITY));
    assert_eq!(refused(-1.0), NotAValue::Negative(-1.0));
    assert_eq!(refused(1e16), NotAValue::TooHigh { value: 1e16, highest: 1e15 });
    assert_eq!(refused(1e-10), NotAValue::TooLow(1e-10));
    assert_eq!(Moments::default().push(-0.5), Err(NotAValue::Negative(-0.5)));
    assert!(sample(&[-0.0]).values()[0].is_sign_positive());
}

#[test]
fn a_row_with_a_mistake_is_refused_whole() {
    let mut data = Dataset::new(["sex"]);
    let row = |values, strata| Row { arm: Arm::Pilot, period: Period::Before, site: "A", values, strata };
    let refused = data.push(&row([Some(5.0), Some(1e9), None, None], &["f"]));
    let too_high = NotAValue::TooHigh { value: 1e9, highest: 52_596_000.0 };
    assert_eq!(refused, Err(RowError::Value { measure: Measure::EffortMinutes, error: too_high }));
    assert_eq!(
        refused.unwrap_err().to_string(),
        "effort_minutes: 1000000000 is above the highest value that is possible here, 52596000"
    );
    let refused = data.push(&row([Some(5.0), None, None, None], &[]));
    assert_eq!(refused, Err(RowError::WrongLength { found: 0, expected: 1 }));
    let refused = data.push(&row([None, None, None, Some(-1.0)], &["f"]));
    let negative = NotAValue::Negative(-1.0);
    assert_eq!(refused, Err(RowError::Value { measure: Measure::Visits, error: negative }));
    assert_eq!(data.rows(), 0);
    assert_eq!(data.digest(), Dataset::new(["sex"]).digest());
}

#[test]
fn nothing_one_value_no_spread_and_zero_means_have_their_reasons() {
    let too_few = |period, n, needed| Reason::TooFew { arm: Arm::Pilot, period, n, needed };
    let (none, one, same) = (moments(&[]), moments(&[4.0]), moments(&[4.0; 5]));
    assert_eq!(reduction(&none, &one), Err(too_few(Period::Before, 0, 1)));
    assert_eq!(reduction(&one, &none), Err(too_few(Period::After, 0, 1)));
    assert_eq!(reduction(&one, &one), Ok(0.0));
    assert_eq!(reduction(&moments(&[0.0; 3]), &one), Err(Reason::ZeroBefore));
    assert_eq!(reduction(&one, &moments(&[0.0; 3])), Ok(1.0));
    assert_eq!(difference(&one, &same), Err(too_few(Period::Before, 1, 2)));
    assert_eq!(difference(&same, &one), Err(too_few(Period::After, 1, 2)));
    assert_eq!(difference(&same, &same), Err(Reason::NoSpread));
    // Spread on one side is enough; the degrees of freedom are its own.
    crate::data::assert_agrees(difference(&same, &moments(&[1.0, 2.0, 3.0])).unwrap().df, 2.0, 14);
    let refused = difference_in_differences([&same, &same], [&one, &same]).unwrap_err();
    assert_eq!(refused, Reason::TooFew { arm: Arm::Comparison, period: Period::Before, n: 1, needed: 2 });
    assert_eq!(refused.to_string(), "too few values before in the comparison: 1 of 2 at least");
    let refused = by_site(&[1.0, 2.0], &[1.0, f64::NAN]);
    assert_eq!(refused, Err(Reason::TooFewSites { arm: Arm::Comparison, sites: 1, needed: 2 }));
    assert_eq!((none.mean(), none.variance(), one.deviation()), (None, None, None));
    assert_eq!(same.deviation(), Some(0.0));
}

#[test]
fn plans_outside_of_their_range_are_refused() {
    for wrong in [f64::NAN, f64::INFINITY, -0.1, 1e4] {
        assert!(matches!(sample_size(wrong, 0.5), Err(Reason::OutOfRange { .. })));
        assert!(matches!(detectable_reduction(wrong, 5), Err(Reason::OutOfRange { .. })));
    }
    for wrong in [f64::NAN, f64::INFINITY, -0.1, 0.0, 1.1, 1e-300] {
        assert!(matches!(sample_size(1.0, wrong), Err(Reason::OutOfRange { .. })));
    }
    assert_eq!(sample_size(0.0, 0.5), Ok(2));
    assert_eq!(detectable_reduction(0.0, 2), Ok(0.0));
    assert_eq!(detectable_reduction(1.0, 7), Err(Reason::FindsNothing { n: 7, needed: 8 }));
    assert_finite(&detectable_reduction(1e3, u64::MAX));
    let saved = Saving { estimate: 1.0, se: 1.0, interval: Interval { low: -1.0, high: 3.0 } };
    for (volume, uptake) in
        [(f64::NAN, 0.5), (-1.0, 0.5), (1e13, 0.5), (10.0, -0.1), (10.0, 1.1), (10.0, f64::NAN)]
    {
        assert!(matches!(yearly_saving(volume, uptake, &saved), Err(Reason::OutOfRange { .. })));
    }
    let bca = Interval { low: -1.0, high: 0.5 };
    for (baseline, reduction) in [(f64::NAN, 0.1), (-1.0, 0.1), (1e300, 0.1), (5.0, 1.1), (5.0, f64::NAN)] {
        let refused = predicted_saving(10.0, 0.5, baseline, reduction, bca);
        assert!(matches!(refused, Err(Reason::OutOfRange { .. })));
    }
    assert_eq!(total(&[]), Saving { estimate: 0.0, se: 0.0, interval: Interval { low: 0.0, high: 0.0 } });
}

proptest! {
    #[test]
    fn any_floats_give_numbers_or_reasons(
        rows in prop::collection::vec(
            (any::<bool>(), any::<bool>(), 0..6_u8, [nasty(), nasty(), nasty(), nasty()], 0..4_u8, 0..16_u8), 0..40),
        volume in prop::option::of(nasty()),
        uptake in prop::option::of(nasty()),
        target in nasty(),
        replications in 0..3_u32,
        seed in any::<u64>(),
    ) {
        let mut data = Dataset::new(["group"]);
        for (pilot, before, site, values, group, measured) in rows {
            let mut given = values.map(Some);
            for (place, value) in given.iter_mut().enumerate() {
                // Most of them so that rows are taken at all.
                if measured >> place & 1 == 1 {
                    *value = value.map(|value| if value.is_finite() { value.abs() % 1e4 } else { 7.0 }).filter(|value| *value >= 1e-9);
                }
            }
            let row = Row {
                arm: if pilot { Arm::Pilot } else { Arm::Comparison },
                period: if before { Period::Before } else { Period::After },
                site: &site.to_string(),
                values: given,
                strata: &[["", "a", "b", "c"][usize::from(group)]],
            };
            let _ = data.push(&row);
        }
        let mut criteria = Criteria::default();
        let amounts = [Amount::Share(target), Amount::Units(target)];
        let expected = Expected { target: Some(amounts[0]), minimum: Some(amounts[1]) };
        if target.is_finite() {
            criteria.expected.insert(Measure::ElapsedMinutes, expected);
        }
        let design = Design { assignment: Assignment::PeopleByLot, replications, scaled: true };
        let resampling = Resampling { seed, resamples: 250, ..Resampling::default() };
        let options = Options { resampling, design, volume, uptake };
        let facts = Facts { uptake, ..Facts::default() };
        let snapshot = Snapshot::new(&data, &options, &criteria, &facts);
        assert_finite(&snapshot.measures);
        let json = serde_json::to_string(&snapshot).unwrap();
        let back: Snapshot = serde_json::from_str(&json).unwrap();
        prop_assert!(back.is_intact());
        prop_assert_eq!(back, snapshot);
    }

    #[test]
    fn extreme_values_never_overflow(
        before in prop::collection::vec(extreme(), 0..12),
        after in prop::collection::vec(extreme(), 0..12),
    ) {
        let (one, other) = (sample(&before), sample(&after));
        assert_finite(&(one.moments(), other.moments()));
        assert_finite(&reduction(&one.moments(), &other.moments()));
        let found = difference(&one.moments(), &other.moments());
        assert_finite(&found);
        if let Ok(found) = found {
            prop_assert!(found.df >= 1.0 - 1e-9 && found.df <= (before.len() + after.len()) as f64 - 2.0 + 1e-6);
            prop_assert!((0.0..=1.0).contains(&found.p) && found.interval.low <= found.interval.high);
        }
        let how = Resampling { resamples: 250, ..Resampling::default() };
        assert_finite(&methods::evidence::bootstrap(&one, &other, &how));
        assert_finite(&difference_in_differences(
            [&one.moments(), &other.moments()],
            [&other.moments(), &one.moments()],
        ));
    }
}
