//! The vector of the specification and the worked examples of docs/METHODS-evidence.md: the same numbers.

use methods::evidence::{
    Interval, Saving, by_site, detectable_reduction, difference, difference_in_differences, predicted_saving,
    reduction, sample_size, total, while_waiting, yearly_saving,
};

use crate::data::{VECTOR, moments};

/// Equal when printed with so many decimals.
#[track_caller]
fn printed(found: f64, expected: &str) {
    let decimals = expected.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    assert_eq!(format!("{found:.decimals$}"), expected);
}

#[test]
fn the_vector_of_the_specification_to_its_printed_digits() {
    let [before, after, comparison_before, comparison_after] = VECTOR.map(|values| moments(&values));
    printed(before.mean().unwrap(), "12.4");
    printed(after.mean().unwrap(), "5.7");
    printed(before.deviation().unwrap(), "4.300");
    printed(after.deviation().unwrap(), "1.889");
    printed(reduction(&before, &after).unwrap(), "0.5403");
    let found = difference(&before, &after).unwrap();
    printed(found.estimate, "6.7");
    printed(found.se, "1.48511");
    printed(found.t, "4.51145");
    printed(found.df, "12.3478");
    printed(found.p, "0.00066");
    printed(found.interval.low, "3.474");
    printed(found.interval.high, "9.926");
    let did = difference_in_differences([&before, &after], [&comparison_before, &comparison_after]).unwrap();
    printed(did.estimate, "-5.9");
    printed(did.se, "1.92440");
    printed(did.interval.low, "-9.672");
    printed(did.interval.high, "-2.128");
    printed(did.df, "26.445");
    printed(did.small_sample_interval.low, "-9.852");
    printed(did.small_sample_interval.high, "-1.948");
}

#[test]
fn a_year_of_it() {
    let saved = Saving { estimate: 6.7, se: 1.48511, interval: Interval { low: 3.474, high: 9.926 } };
    let year = yearly_saving(40_000.0, 0.6, &saved).unwrap();
    printed(year.estimate, "160800");
    printed(year.interval.low, "83376");
    printed(year.interval.high, "238224");
    let other =
        Saving { estimate: 50_000.0, se: 20_000.0, interval: Interval { low: 10_000.0, high: 90_000.0 } };
    let both = total(&[year, other]);
    printed(both.estimate, "210800");
    printed(both.se, "40871");
    printed(both.interval.low, "130695");
    printed(both.interval.high, "290905");
    // 30 days of waiting: 160,800 · 30/365.
    let waiting = while_waiting(&year, 30);
    printed(waiting.estimate, "13216");
    printed(waiting.interval.low, "6853");
    // Another office with 10,000 cases, half of them new, and 20 before: 10,000 · 0.5 · 20 · 0.5403.
    let bca = Interval { low: 0.396, high: 0.656 };
    let (estimate, interval) = predicted_saving(10_000.0, 0.5, 20.0, 0.5403, bca).unwrap();
    printed(estimate, "54030");
    printed(interval.low, "39600");
    printed(interval.high, "65600");
}

#[test]
fn sites_in_place_of_people() {
    // Variances 2/3 and 2/3 of four each: SE = √(1/6 + 1/6).
    let found = by_site(&[-7.0, -6.0, -6.0, -5.0], &[1.0, 0.0, -1.0, 0.0]).unwrap();
    printed(found.estimate, "-6");
    printed(found.se, "0.577");
    printed(found.t, "-10.39");
    printed(found.df, "6.00");
    printed(found.interval.low, "-7.41");
    printed(found.interval.high, "-4.59");
}

#[test]
fn how_many_people_to_ask() {
    // 7.849 · 0.36 · (1 + 0.5625) / 0.0625 = 70.641
    assert_eq!(sample_size(0.6, 0.25), Ok(71));
    printed(detectable_reduction(0.6, 71).unwrap(), "0.2494");
    assert_eq!(sample_size(1.0, 0.5), Ok(40));
    assert_eq!(sample_size(1.0, 1.0), Ok(8));
}
