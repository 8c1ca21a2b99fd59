//! Student's t distribution and the normal distribution, to at least 12 significant digits, with the same bits everywhere.
//!
//! The two-sided tail is the regularised incomplete beta function, `P(|T| > t) = I_x(ν/2, ½)` with `x = ν/(ν + t²)`
//! (Abramowitz and Stegun 26.5.27), by a continued fraction. From ν = 10⁵ on, where that needs many
//! steps, t is turned into a normal deviate instead (Hill, Algorithm 395: Student's t-distribution, CACM 13, 1970); with
//! ν = ∞ this is the normal distribution itself. Quantiles are found from these by Newton's method on logarithms, in which
//! both the tail and the middle are nearly straight.

use std::f64::consts::{FRAC_1_SQRT_2, PI};

use libm::{erf, erfc, exp, log, log1p};

/// From here on t is turned into a normal deviate; what that leaves out is below 10⁻¹⁵ of the tail.
const MANY: f64 = 1e5;

/// Student's t distribution with some degrees of freedom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Student {
    freedom: f64,
}

/// `x = ν/(ν + t²)`, `√y` with `y = 1 − x`, and `ln(1 + t²/ν)`.
struct Shares {
    x: f64,
    root_y: f64,
    log: f64,
}

impl Student {
    /// The standard normal distribution: Student's with endless degrees of freedom.
    pub const NORMAL: Self = Self { freedom: f64::INFINITY };

    /// With `freedom` degrees of freedom: any number from 1, also a broken one, or infinite. `None` for others.
    pub fn new(freedom: f64) -> Option<Self> {
        (freedom >= 1.0).then_some(Self { freedom })
    }

    /// `P(|T| > |t|)`: the two-sided p-value of `t`, 0 to 1. `None` when `t` is not a number.
    pub fn two_sided(self, t: f64) -> Option<f64> {
        (!t.is_nan()).then(|| self.split(t.abs()).1)
    }

    /// `P(T ≤ t)`, 0 to 1. `None` when `t` is not a number.
    pub fn cdf(self, t: f64) -> Option<f64> {
        let (middle, tails) = self.split(t.abs());
        match t {
            _ if t.is_nan() => None,
            // Each branch adds or takes what is small, so that nothing is lost.
            _ if t < 0.0 => Some(tails / 2.0),
            _ if middle < 0.5 => Some(0.5 + middle / 2.0),
            _ => Some(1.0 - tails / 2.0),
        }
    }

    /// The `t` with `P(T ≤ t) = share`. `None` unless `share` is between 0 and 1 and `t` is in the range of f64.
    pub fn quantile(self, share: f64) -> Option<f64> {
        if !(share > 0.0 && share < 1.0) {
            return None;
        }
        // 2·share − 1 is exact near the middle, 2·share in the tail.
        let t = match share {
            _ if share < 0.25 => -self.solve(2.0 * share, true),
            _ if share > 0.75 => self.solve(2.0 * (1.0 - share), true),
            _ if share < 0.5 => -self.solve(1.0 - 2.0 * share, false),
            _ if share > 0.5 => self.solve(2.0 * share - 1.0, false),
            _ => 0.0,
        };
        t.is_finite().then_some(t)
    }

    /// `P(|T| ≤ t)` and `P(|T| > t)` for `t` from 0; both keep their digits when they are small.
    fn split(self, t: f64) -> (f64, f64) {
        if t.is_infinite() {
            return (1.0, 0.0);
        }
        if self.freedom >= MANY {
            let z = self.deviate(t) * FRAC_1_SQRT_2;
            return (erf(z), erfc(z));
        }
        let half = self.freedom / 2.0;
        let Shares { x, root_y, log } = self.shares(t);
        let y = root_y * root_y;
        // x^½ᵛ·y^½ / B(½ν, ½).
        let front = exp(-half * log) * root_y * gamma_ratio(half) / PI.sqrt();
        if x < (half + 1.0) / (half + 2.5) {
            let tails = (front / fraction(half, 0.5, x, y)).clamp(0.0, 1.0);
            (1.0 - tails, tails)
        } else {
            let middle = (front / fraction(0.5, half, y, x)).clamp(0.0, 1.0);
            (middle, 1.0 - middle)
        }
    }

    /// The normal deviate with the same tail as `t`, for many degrees of freedom.
    fn deviate(self, t: f64) -> f64 {
        if self.freedom.is_infinite() {
            return t;
        }
        let a = self.freedom - 0.5;
        let z = (a * self.shares(t).log).sqrt();
        // z + (z³ + 3z)/48a².
        z + z * ((z / a) * (z / a) + 3.0 / a / a) / 48.0
    }

    /// What `t` is beside the degrees of freedom, without overflow.
    fn shares(self, t: f64) -> Shares {
        let relative = t / self.freedom.sqrt();
        if relative <= 1.0 {
            let square = relative * relative;
            Shares { x: 1.0 / (1.0 + square), root_y: relative / (1.0 + square).sqrt(), log: log1p(square) }
        } else {
            let square = 1.0 / relative / relative;
            let log = 2.0 * log(relative) + log1p(square);
            Shares { x: square / (1.0 + square), root_y: 1.0 / (1.0 + square).sqrt(), log }
        }
    }

    /// The density at `t`, for Newton's steps: it need not be exact.
    fn density(self, t: f64) -> f64 {
        if self.freedom >= MANY {
            let z = self.deviate(t);
            return exp(-z * z / 2.0) / (2.0 * PI).sqrt();
        }
        let half = self.freedom / 2.0;
        exp(-(half + 0.5) * self.shares(t).log) * gamma_ratio(half) / (PI * self.freedom).sqrt()
    }

    /// The `t` above 0 where the tails (or else the middle) have the probability `wanted`, up to 0.5.
    fn solve(self, wanted: f64, tails: bool) -> f64 {
        let (mut low, mut high, mut t) = (f64::MIN_POSITIVE, f64::MAX, 1.0_f64);
        // Newton's method needs some 5 steps; where it would leave what is known, halving the exponent takes its place.
        for _ in 0..200 {
            let (middle, both) = self.split(t);
            // The middle rises with t, the tails fall.
            let (have, sign) = if tails { (both, -1.0) } else { (middle, 1.0) };
            if (have < wanted) == tails {
                high = t;
            } else {
                low = t;
            }
            let slope = sign * 2.0 * self.density(t) * t / have;
            let newton = t * exp(log(wanted / have) / slope);
            if (newton - t).abs() <= 2.0 * f64::EPSILON * t {
                return newton;
            }
            let inside = newton > low && newton < high;
            t = if inside { newton } else { low.sqrt() * high.sqrt() };
        }
        t
    }
}

/// `Γ(a + ½) / Γ(a)`, by Stirling's series (DLMF 5.11.1) after the recurrence of Γ brought `a` over 20.
fn gamma_ratio(mut a: f64) -> f64 {
    let mut factor = 1.0;
    while a < 20.0 {
        factor *= a / (a + 0.5);
        a += 1.0;
    }
    let rest = |z: f64| {
        let square = 1.0 / (z * z);
        (1.0 / 12.0
            - square * (1.0 / 360.0 - square * (1.0 / 1260.0 - square * (1.0 / 1680.0 - square / 1188.0))))
            / z
    };
    factor * a.sqrt() * exp(a * log1p(0.5 / a) - 0.5 + rest(a + 0.5) - rest(a))
}

/// The continued fraction with `I_x(a, b) = x^a·y^b / B(a, b) / fraction` (DiDonato and Morris, Algorithm 708: Significant
/// Digit Computation of the Incomplete Beta Function Ratios, ACM TOMS 18, 1992, BFRAC), by Lentz's method as modified by
/// Thompson and Barnett, 1986. It takes `y = 1 − x` too, so that no digits are lost where `x` is close to 1.
#[expect(clippy::many_single_char_names, reason = "the names of the sources")]
fn fraction(a: f64, b: f64, x: f64, y: f64) -> f64 {
    // In place of what would be 0.
    const TINY: f64 = 1e-300;
    let safe = |value: f64| if value.abs() < TINY { TINY } else { value };
    let whole = |m: f64| {
        // With m = 0 and a = 1 this would be 0/0.
        let middle = if m > 0.0 { m * (b - m) * x / (a + 2.0 * m - 1.0) } else { 0.0 };
        m + middle + (a + m) * (a * y - b * x + 1.0 + m * (2.0 - x)) / (a + 2.0 * m + 1.0)
    };
    let mut result = safe(whole(0.0));
    let (mut c, mut d) = (result, 0.0);
    // Some hundred steps are the most that is needed below MANY degrees of freedom.
    for step in 1..10_000 {
        let m = f64::from(step);
        let part = (a + m - 1.0) / (a + 2.0 * m - 1.0) * (a + b + m - 1.0) / (a + 2.0 * m - 1.0)
            * m
            * (b - m)
            * x
            * x;
        d = 1.0 / safe(whole(m) + part * d);
        c = safe(whole(m) + part / c);
        result *= c * d;
        if (c * d - 1.0).abs() <= f64::EPSILON {
            break;
        }
    }
    result
}
