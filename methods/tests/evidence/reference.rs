//! Reference values of other programs: SciPy 1.17 and statsmodels 0.15 for formulas, with the data of Kiel and McClain, 1995.

use std::path::PathBuf;

use methods::evidence::{
    Moments, Student, detectable_reduction, difference, difference_in_differences, sample_size,
};

use crate::data::{VECTOR, assert_agrees, moments, sample};

/// Real house prices near an incinerator and far from it, before and after there was a rumour of it.
///
/// The data lie outside of the project, beside it; where they are not, this reference cannot be read.
pub fn kiel() -> Option<[Vec<f64>; 4]> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/evidence/kielmc.csv");
    let text = std::fs::read_to_string(path)
        .or_else(|_| std::fs::read_to_string("/work/shared/data/evidence/kielmc.csv"))
        .ok()?;
    let mut cells: [Vec<f64>; 4] = Default::default();
    for line in text.lines().skip(1) {
        let entries: Vec<&str> = line.split(',').collect();
        let cell = usize::from(entries[2] == "0") * 2 + usize::from(entries[3] == "1");
        cells[cell].push(entries[1].parse().unwrap());
    }
    Some(cells)
}

#[test]
fn welch_agrees_with_scipy_to_ten_digits() {
    let found = difference(&moments(&VECTOR[0]), &moments(&VECTOR[1])).unwrap();
    assert_agrees(found.t, 4.511_446_399_394_496, 13);
    assert_agrees(found.p, 0.000_663_779_234_823_214_9, 12);
    assert_agrees(found.df, 12.347_772_600_861_372, 13);
    assert_agrees(found.interval.low, 3.474_299_345_717_015_3, 12);
    assert_agrees(found.interval.high, 9.925_700_654_282_984, 12);
}

#[test]
fn the_difference_in_differences_agrees_with_statsmodels() {
    let Some(cells) = kiel() else {
        eprintln!("shared/data/evidence/kielmc.csv is not here");
        return;
    };
    let [before, after, far_before, far_after] = cells.each_ref().map(|values| moments(values));
    assert_agrees(before.mean().unwrap(), 63_692.857_142_857_145, 14);
    assert_agrees(far_after.mean().unwrap(), 101_307.513_595_281_87, 14);
    assert_eq!([before, after, far_before, far_after].map(|moments| moments.n()), [56, 40, 123, 102]);
    let did = difference_in_differences([&before, &after], [&far_before, &far_after]).unwrap();
    assert_agrees(did.estimate, -11_863.903_252_112_56, 11);
    // What statsmodels calls HC2 is the same in this design.
    assert_agrees(did.se, 8_665.876_081_385_31, 11);
    assert_agrees(did.interval.low, -28_848.708_266_114_86, 11);
    assert_agrees(did.interval.high, 5_120.901_761_889_741_5, 11);
    assert_agrees(did.df, KIEL_DF, 11);
    let found = difference(&before, &after).unwrap();
    assert_agrees(found.t, KIEL_T, 11);
    assert_agrees(found.p, KIEL_P, 10);
}

const KIEL_DF: f64 = 129.025_556_429_239_57;
const KIEL_T: f64 = -0.873_352_391_042_426_2;
const KIEL_P: f64 = 0.384_737_636_930_380_04;

#[test]
fn quantiles_agree_with_scipy() {
    let reference = [
        (1.0, 0.95, 6.313_751_514_675_037),
        (1.0, 0.995, 63.656_741_162_871_526),
        (2.0, 0.975, 4.302_652_729_749_462),
        (5.0, 0.975, 2.570_581_835_636_314_6),
        (10.5, 0.95, 1.803_742_693_251_609_9),
        (10.5, 0.995, 3.135_759_476_312_722_3),
        (29.3, 0.975, 2.044_320_421_500_141),
        (307.13, 0.95, 1.649_830_033_339_106_7),
        (307.13, 0.975, 1.967_717_991_948_716_2),
        (1000.0, 0.995, 2.580_754_698_065_951),
        (f64::INFINITY, 0.975, 1.959_963_984_540_054_2),
        (f64::INFINITY, 0.8, 0.841_621_233_572_914_2),
    ];
    for (freedom, share, t) in reference {
        assert_agrees(Student::new(freedom).unwrap().quantile(share).unwrap(), t, 13);
    }
}

#[test]
fn the_factor_of_the_sample_size_is_that_of_80_percent_power() {
    let [upper, power] = [0.975, 0.8].map(|share| Student::NORMAL.quantile(share).unwrap());
    assert!(((upper + power).powi(2) - 7.849).abs() < 0.0005);
    // Two groups with the same spread, half a standard deviation apart: 62.8 by the normal distribution, where the
    // t distribution of statsmodels has 63.77. A reduction that small has both spreads nearly the same.
    let n = sample_size(0.02, 0.01).unwrap() as f64;
    assert!((62.0..64.0).contains(&n), "{n}");
    assert!((detectable_reduction(0.02, 63).unwrap() - 0.01).abs() < 0.0001);
}

#[test]
fn many_values_on_a_high_floor_keep_their_digits() {
    // NIST's hardest set for the sample standard deviation, NumAcc4: mean 10,000,000.2 and deviation 0.1 exactly.
    let mut values = vec![10_000_000.2];
    for _ in 0..500 {
        values.extend([10_000_000.1, 10_000_000.3]);
    }
    let found = sample(&values).moments();
    assert_agrees(found.mean().unwrap(), 10_000_000.2, 15);
    assert_agrees(found.deviation().unwrap(), 0.1, 8);
    let mut parts = values.chunks(17).map(moments);
    let first = parts.next().unwrap();
    let merged = parts.fold(first, Moments::merge);
    assert_eq!(merged.n(), 1001);
    assert_agrees(merged.mean().unwrap(), 10_000_000.2, 15);
    assert_agrees(merged.deviation().unwrap(), 0.1, 8);
}
