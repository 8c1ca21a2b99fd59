//! Values that were measured, checked once, and their mean and spread.

/// The highest value that is taken. Sums of squares of such values stay far from the end of f64.
pub const HIGHEST: f64 = 1e15;
/// The lowest value above 0 that is taken: squares of such values keep all their digits.
pub const LOWEST: f64 = 1e-9;

/// Why a number is not a value. Values are 0, or from [`LOWEST`] to [`HIGHEST`].
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum NotAValue {
    /// Infinite, or not a number.
    #[error("this is not a number")]
    NotFinite(f64),
    /// Nothing that is measured here can be below 0.
    #[error("{0} is below zero")]
    Negative(f64),
    /// Above what can be true.
    #[error("{value} is above the highest value that is possible here, {highest}")]
    TooHigh {
        /// What was given.
        value: f64,
        /// The highest that is taken.
        highest: f64,
    },
    /// Above 0 and yet below [`LOWEST`].
    #[error("{0} is closer to zero than anything that is measured here")]
    TooLow(f64),
}

/// How many values there are, their mean, and how far they spread. In the unit of the values.
///
/// Values are added one by one (Welford, Note on a Method for Calculating Corrected Sums of Squares and Products,
/// Technometrics 4, 1962), and parts are merged (Chan, Golub and LeVeque, Updating Formulae and a Pairwise Algorithm for
/// Computing Sample Variances, 1979). Neither loses digits when the mean is large beside the spread. The last digits
/// depend on the order; a [`Sample`] always takes them in one order.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moments {
    n: u64,
    mean: f64,
    squares: f64,
}

/// Values in ascending order, with their moments. The order in which they came is forgotten.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sample {
    values: Vec<f64>,
    moments: Moments,
}

impl Moments {
    /// Adds one value.
    ///
    /// # Errors
    /// A number that is no value; nothing was added.
    pub fn push(&mut self, value: f64) -> Result<(), NotAValue> {
        self.add(check(value, HIGHEST)?);
        Ok(())
    }

    /// The moments of all values of both.
    #[must_use]
    pub fn merge(self, other: Self) -> Self {
        if self.n == 0 || other.n == 0 {
            return if self.n == 0 { other } else { self };
        }
        let n = self.n + other.n;
        let (apart, share) = (other.mean - self.mean, other.n as f64 / n as f64);
        let squares = self.squares + other.squares + apart * apart * share * self.n as f64;
        Self { n, mean: self.mean + apart * share, squares }
    }

    /// How many values there are.
    pub fn n(&self) -> u64 {
        self.n
    }

    /// `x̄ = Σx / n`; `None` without values.
    pub fn mean(&self) -> Option<f64> {
        (self.n > 0).then_some(self.mean)
    }

    /// `s² = Σ(x − x̄)² / (n − 1)`; `None` below two values. Equal values have exactly 0.
    pub fn variance(&self) -> Option<f64> {
        (self.n > 1).then(|| self.squares / (self.n - 1) as f64)
    }

    /// `s`, the sample standard deviation (ISO 3534-1); `None` below two values.
    pub fn deviation(&self) -> Option<f64> {
        self.variance().map(f64::sqrt)
    }

    /// Adds any finite number: changes of a mean may be below 0.
    pub(crate) fn add(&mut self, value: f64) {
        self.n += 1;
        let apart = value - self.mean;
        self.mean += apart / self.n as f64;
        self.squares += apart * (value - self.mean);
    }
}

impl Sample {
    /// Checks the values and sorts them.
    ///
    /// # Errors
    /// The first number that is no value.
    pub fn new(values: Vec<f64>) -> Result<Self, NotAValue> {
        let values = values.into_iter().map(|value| check(value, HIGHEST)).collect::<Result<_, _>>()?;
        Ok(Self::of_checked(values))
    }

    /// The values, ascending.
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// Their number, mean and spread.
    pub fn moments(&self) -> Moments {
        self.moments
    }

    /// They are all the same, or there are none.
    pub fn is_constant(&self) -> bool {
        self.values.first() == self.values.last()
    }

    pub(crate) fn of_checked(mut values: Vec<f64>) -> Self {
        values.sort_unstable_by(f64::total_cmp);
        let mut moments = Moments::default();
        for value in &values {
            moments.add(*value);
        }
        Self { values, moments }
    }
}

/// The value that `value` is. −0 is 0.
pub(crate) fn check(value: f64, highest: f64) -> Result<f64, NotAValue> {
    if !value.is_finite() {
        Err(NotAValue::NotFinite(value))
    } else if value < 0.0 {
        Err(NotAValue::Negative(value))
    } else if value > highest {
        Err(NotAValue::TooHigh { value, highest })
    } else if value > 0.0 && value < LOWEST {
        Err(NotAValue::TooLow(value))
    } else {
        Ok(value.abs())
    }
}
