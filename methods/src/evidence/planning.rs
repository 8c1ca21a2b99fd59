//! How many people must be asked, before anybody is asked.
//!
//! Lehr, Sixteen S-squared over D-squared, 1992, with different spreads before and after: when a share `r` goes and the
//! coefficient of variation `CV = s/x̄` stays, the variances are `CV²·x̄²` and `CV²·(1 − r)²·x̄²`. `7.849 = (1.95996 +
//! 0.84162)²` is for 80 % power in a two-sided test at 5 %, by the normal distribution. Below some 20 people in each group
//! add one or two; people who come to the same site are alike, and then more are needed.

use super::reasons::Reason;

/// `(z₀.₉₇₅ + z₀.₈)²`, rounded as in the specification.
const FACTOR: f64 = 7.849;
/// Below two nothing has a spread.
const FEWEST: u64 = 2;
/// The largest coefficient of variation that is taken.
const HIGHEST_VARIATION: f64 = 1e3;
/// The smallest reduction that is taken.
const LOWEST_REDUCTION: f64 = 1e-6;

/// People in each group who show a reduction by `reduction` (above 0, 1 is to nothing): `n = 7.849·CV²·(1 + (1 − r)²)/r²`,
/// rounded up, and 2 at least.
///
/// # Errors
/// A number that is out of its range.
pub fn sample_size(variation: f64, reduction: f64) -> Result<u64, Reason> {
    let variation = checked_variation(variation)?;
    if !(LOWEST_REDUCTION..=1.0).contains(&reduction) {
        let range = "above zero (0.000001 at least) and 1 at most";
        return Err(Reason::OutOfRange { what: "the reduction", value: reduction, range });
    }
    let rest = 1.0 - reduction;
    let n = FACTOR * variation * variation * (1.0 + rest * rest) / (reduction * reduction);
    Ok((n.ceil() as u64).max(FEWEST))
}

/// The smallest reduction that `n` people in each group show: the formula of [`sample_size`] solved for `r`,
/// `r = 2k/(k + √(k·(2n − k)))` with `k = 7.849·CV²`.
///
/// # Errors
/// A number that is out of its range, or so few people that even a reduction to nothing is not found.
pub fn detectable_reduction(variation: f64, n: u64) -> Result<f64, Reason> {
    let variation = checked_variation(variation)?;
    let k = FACTOR * variation * variation;
    let needed = (k.ceil() as u64).max(FEWEST);
    if n < needed {
        return Err(Reason::FindsNothing { n, needed });
    }
    if k <= 0.0 {
        return Ok(0.0);
    }
    Ok((2.0 * k / (k + (k * (2.0 * n as f64 - k)).sqrt())).min(1.0))
}

fn checked_variation(variation: f64) -> Result<f64, Reason> {
    if (0.0..=HIGHEST_VARIATION).contains(&variation) {
        Ok(variation)
    } else {
        let range = "from 0 to 1000";
        Err(Reason::OutOfRange { what: "the coefficient of variation", value: variation, range })
    }
}
