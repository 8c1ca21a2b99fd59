//! What is saved in a year, and what several pilots save together.

use serde::{Deserialize, Serialize};

use super::reasons::{Interval, Reason};
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
    let cases = volume * uptake;
    Ok(Saving {
        estimate: cases * saved.estimate,
        se: cases * saved.se,
        interval: saved.interval.times(cases),
    })
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
