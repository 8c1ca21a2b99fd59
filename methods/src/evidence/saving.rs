//! What is saved in a year, by several pilots together, while somebody waits, or at somebody else's.

use serde::{Deserialize, Serialize};

use super::reasons::{Interval, Reason};
use super::sample::HIGHEST;
use super::student::Student;

/// The most cases a year that are taken.
pub const MOST_CASES: f64 = 1e12;

/// What is saved in a year, in the unit of the measure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Saving {
    /// Below 0 it is a loss.
    pub estimate: f64,
    /// Its standard error.
    pub se: f64,
    /// Its 95 % interval.
    pub interval: Interval,
}

/// `S = volume × uptake × (before − after)`, and the same with the standard error and both ends of the interval.
///
/// `volume` is cases a year (0 to 10¹²), `uptake` the measured share of cases that go the new way (0 to 1). Both are taken
/// as exact. `saved` is what one case saves: of a difference in differences it is the estimate with the sign turned round.
///
/// # Errors
/// A number that is out of its range.
pub fn yearly_saving(volume: f64, uptake: f64, saved: &Saving) -> Result<Saving, Reason> {
    let cases = cases(volume, uptake)?;
    Ok(Saving {
        estimate: cases * saved.estimate,
        se: cases * saved.se,
        interval: saved.interval.times(cases),
    })
}

/// What waiting costs: as much of a year's saving as `days` are of a year, `S·days/365`.
pub fn while_waiting(yearly: &Saving, days: u32) -> Saving {
    let share = f64::from(days) / 365.0;
    let Saving { estimate, se, interval } = *yearly;
    Saving { estimate: share * estimate, se: share * se, interval: interval.times(share) }
}

/// What somebody else can expect to save in a year with their own volume and their own mean before: `volume × uptake ×
/// baseline × R`, and the same with both ends of the interval of R.
///
/// It says what happens if the fix works there as in the pilot. How much places differ is not in this interval; only the
/// adopter's own before and after tells.
///
/// # Errors
/// A number that is out of its range.
pub fn predicted_saving(
    volume: f64,
    uptake: f64,
    baseline: f64,
    reduction: f64,
    interval: Interval,
) -> Result<(f64, Interval), Reason> {
    let cases = cases(volume, uptake)?;
    if !(0.0..=HIGHEST).contains(&baseline) {
        return Err(Reason::OutOfRange {
            what: "the mean before", value: baseline, range: "from 0 to 10¹⁵"
        });
    }
    for share in [reduction, interval.low, interval.high] {
        if !(-HIGHEST..=1.0).contains(&share) {
            return Err(Reason::OutOfRange { what: "the reduction", value: share, range: "1 at most" });
        }
    }
    Ok((cases * baseline * reduction, interval.times(cases * baseline)))
}

/// What independent pilots save together: estimates add up, and so do variances, `SE = √Σ SE²`, with the interval
/// `S ± 1.95996·SE`. Adding up the ends of intervals would make it too wide. One alone keeps its interval.
pub fn total(savings: &[Saving]) -> Saving {
    if let [only] = savings {
        return *only;
    }
    let sum = |part: fn(&Saving) -> f64| {
        let mut parts: Vec<f64> = savings.iter().map(part).collect();
        // In one order, because the last digits of a sum depend on it.
        parts.sort_unstable_by(f64::total_cmp);
        parts.iter().sum::<f64>()
    };
    let (estimate, se) = (sum(|saving| saving.estimate), sum(|saving| saving.se * saving.se).sqrt());
    let margin = Student::NORMAL.quantile(0.975).map_or(0.0, |normal| normal * se);
    Saving { estimate, se, interval: Interval::around(estimate, margin) }
}

/// Cases a year that go the new way.
fn cases(volume: f64, uptake: f64) -> Result<f64, Reason> {
    if !(0.0..=MOST_CASES).contains(&volume) {
        return Err(Reason::OutOfRange {
            what: "the volume",
            value: volume,
            range: "from 0 to 10¹² cases a year",
        });
    }
    if !(0.0..=1.0).contains(&uptake) {
        return Err(Reason::OutOfRange { what: "the uptake", value: uptake, range: "from 0 to 1" });
    }
    Ok(volume * uptake)
}
