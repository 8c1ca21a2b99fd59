//! Reference values of other programs: SciPy 1.17 and statsmodels 0.15 for formulas, with the data of Kiel and McClain, 1995.

use std::path::PathBuf;

use methods::evidence::{
    Moments, Student, detectable_reduction, difference, difference_in_differences, sample_size,
};
use serde_json::Value;

use crate::data::{VECTOR, assert_agrees, moments, sample};

/// A file of reference data, which lie beside the project; `None` where this copy has none beside it.
fn read(name: &str) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/evidence").join(name);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        println!("skipped: there is no {}", path.display());
    }
    text
}

/// Real house prices near an incinerator and far from it, before and after there was a rumour of it.
pub fn kiel() -> Option<[Vec<f64>; 4]> {
    let mut cells: [Vec<f64>; 4] = Default::default();
    for line in read("kielmc.csv")?.lines().skip(1) {
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
    let (Some(cells), Some(reference)) = (kiel(), read("reference.json")) else { return };
    let reference: Value = serde_json::from_str(&reference).unwrap();
    let reference = &reference["did_kielmc_rprice"];
    let [before, after, far_before, far_after] = cells.each_ref().map(|values| moments(values));
    let of = |name: &str, moments: &Moments| {
        assert_agrees(moments.mean().unwrap(), reference["cell_means"][name].as_f64().unwrap(), 14);
        assert_eq!(moments.n(), reference["cell_n"][name].as_u64().unwrap());
    };
    of("nearinc=1,y81=0", &before);
    of("nearinc=1,y81=1", &after);
    of("nearinc=0,y81=0", &far_before);
    of("nearinc=0,y81=1", &far_after);
    let did = difference_in_differences([&before, &after], [&far_before, &far_after]).unwrap();
    // What statsmodels calls HC2 is the same in this design.
    let expected = |pointer: &str| reference["HC2"].pointer(pointer).and_then(Value::as_f64).unwrap();
    assert_agrees(did.estimate, expected("/estimate"), 11);
    assert_agrees(did.se, expected("/se"), 11);
    assert_agrees(did.interval.low, expected("/ci95/0"), 11);
    assert_agrees(did.interval.high, expected("/ci95/1"), 11);
    // These by SciPy.
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
    for (share, z) in [(0.975, 1.959_963_984_540_054_2), (0.8, 0.841_621_233_572_914_2)] {
        assert_agrees(Student::NORMAL.quantile(share).unwrap(), z, 14);
    }
    let Some(reference) = read("reference.json") else { return };
    let reference: Value = serde_json::from_str(&reference).unwrap();
    let quantiles = reference["t_quantiles"].as_object().unwrap();
    assert_eq!(quantiles.len(), 21);
    for (name, t) in quantiles {
        // For instance `df=10.5,p=0.95`.
        let numbers: Vec<f64> = name.split(['=', ',']).filter_map(|part| part.parse().ok()).collect();
        let &[freedom, share] = numbers.as_slice() else { panic!("{name}") };
        let found = Student::new(freedom).unwrap().quantile(share).unwrap();
        assert_agrees(found, t.as_f64().unwrap(), 13);
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
