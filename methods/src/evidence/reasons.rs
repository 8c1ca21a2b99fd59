//! Why a number is not there. A number that cannot be had is never 0, NaN or infinite: it has a reason.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::dataset::{Arm, Period};

/// Why a number cannot be computed, in words for a person.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum Reason {
    /// Fewer values than the formula needs.
    #[error("too few values {period} in {arm}: {n} of {needed} at least")]
    TooFew {
        /// Where.
        arm: Arm,
        /// When.
        period: Period,
        /// How many there are.
        n: u64,
        /// How many it needs.
        needed: u64,
    },
    /// A share of a mean of zero.
    #[error("the mean before is zero, and a share of zero says nothing")]
    ZeroBefore,
    /// All values of each period are the same.
    #[error("the values do not differ among themselves, so there is nothing to tell chance by")]
    NoSpread,
    /// In some resamples all values before are zero, so that their reduction is endless.
    #[error("almost all values before are zero: {resamples} resamples have a mean of zero before")]
    OftenZeroBefore {
        /// How many.
        resamples: u32,
    },
    /// The estimate lies at the very end of its resamples.
    #[error("a few values decide alone: the interval cannot be corrected for their pull")]
    TooSkewed,
    /// Too few sites with values before and after.
    #[error("too few sites of {arm} with values before and after: {sites} of {needed} at least")]
    TooFewSites {
        /// Where.
        arm: Arm,
        /// How many there are.
        sites: u64,
        /// How many it needs.
        needed: u64,
    },
    /// A number that was given is out of its range.
    #[error("{what} is {}; it must be {range}", in_words(*.value))]
    OutOfRange {
        /// Which.
        what: &'static str,
        /// What was given.
        value: f64,
        /// What it may be.
        range: &'static str,
    },
    /// With so few people even a reduction to nothing would not be found.
    #[error("{n} people in each group are too few to find even a reduction to nothing; {needed} are needed")]
    FindsNothing {
        /// How many there are.
        n: u64,
        /// How many find a reduction to nothing.
        needed: u64,
    },
}

/// Two ends with everything between them, in the unit of what they are about.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(into = "[f64; 2]", from = "[f64; 2]")]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// A number for a person; what is no number is called so.
fn in_words(value: f64) -> String {
    if value.is_finite() { value.to_string() } else { "not a number".to_owned() }
}

impl Interval {
    /// `middle` and as much on both sides.
    pub fn around(middle: f64, margin: f64) -> Self {
        Self { low: middle - margin, high: middle + margin }
    }

    /// Each end times `factor`; a factor below 0 turns the ends round.
    #[must_use]
    pub fn times(self, factor: f64) -> Self {
        let (one, other) = (self.low * factor, self.high * factor);
        Self { low: one.min(other), high: one.max(other) }
    }

    /// 0 is inside, or one of the ends.
    pub fn holds_zero(self) -> bool {
        self.low <= 0.0 && self.high >= 0.0
    }
}

impl From<Interval> for [f64; 2] {
    fn from(Interval { low, high }: Interval) -> Self {
        [low, high]
    }
}

impl From<[f64; 2]> for Interval {
    fn from([low, high]: [f64; 2]) -> Self {
        Self { low, high }
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} to {}", self.low, self.high)
    }
}
