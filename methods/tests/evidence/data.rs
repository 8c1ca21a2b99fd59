//! Data sets of the tests.

use std::fmt::Debug;

use methods::evidence::{Arm, Dataset, Moments, Period, Row, Sample};

/// The vector of the specification: pilot before and after, comparison before and after.
pub const VECTOR: [[f64; 10]; 4] = [
    [12.0, 9.0, 15.0, 7.0, 20.0, 11.0, 8.0, 14.0, 10.0, 18.0],
    [5.0, 4.0, 9.0, 3.0, 7.0, 6.0, 4.0, 8.0, 5.0, 6.0],
    [13.0, 10.0, 14.0, 9.0, 17.0, 12.0, 9.0, 13.0, 11.0, 16.0],
    [12.0, 9.0, 14.0, 8.0, 16.0, 11.0, 9.0, 12.0, 10.0, 15.0],
];

pub const CELLS: [(Arm, Period); 4] = [
    (Arm::Pilot, Period::Before),
    (Arm::Pilot, Period::After),
    (Arm::Comparison, Period::Before),
    (Arm::Comparison, Period::After),
];

pub fn sample(values: &[f64]) -> Sample {
    Sample::new(values.to_vec()).unwrap()
}

pub fn moments(values: &[f64]) -> Moments {
    sample(values).moments()
}

/// One row that measured elapsed minutes.
pub fn elapsed(arm: Arm, period: Period, site: &str, value: f64) -> Row<'_> {
    Row { arm, period, site, values: [Some(value), None, None, None], strata: &[] }
}

/// The vector of the specification as elapsed minutes, with the same number of sites in each arm.
pub fn vector(sites: usize) -> Dataset {
    let mut data = Dataset::new::<&str>([]);
    for ((arm, period), values) in CELLS.into_iter().zip(VECTOR) {
        for (place, value) in values.into_iter().enumerate() {
            let site = format!("{arm} {}", place % sites);
            data.push(&elapsed(arm, period, &site, value)).unwrap();
        }
    }
    data
}

/// Equal to so many significant digits.
pub fn agrees(found: f64, expected: f64, digits: i32) -> bool {
    (found - expected).abs() <= 0.5 * 10.0_f64.powi(1 - digits) * expected.abs()
}

#[track_caller]
pub fn assert_agrees(found: f64, expected: f64, digits: i32) {
    assert!(agrees(found, expected, digits), "{found} is not {expected} to {digits} digits");
}

/// No number anywhere in it is infinite or no number. The names of such numbers occur in no message of the crate.
#[track_caller]
pub fn assert_finite(anything: &impl Debug) {
    let text = format!("{anything:?}");
    let numbers = text.split(|letter: char| !(letter.is_alphanumeric() || letter == '.' || letter == '-'));
    for word in numbers {
        assert!(!matches!(word, "NaN" | "inf" | "-inf"), "{text}");
    }
}
