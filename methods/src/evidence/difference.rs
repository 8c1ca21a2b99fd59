//! What changed: by how much, how sure that is, and how much of it would have come anyway.
//!
//! Intervals are 95 % intervals. They take each observation as independent of the others; people who come to one site are
//! alike, so with several sites [`by_site`] is the safer answer.

use super::dataset::{Arm, Period};
use super::reasons::{Interval, Reason};
use super::sample::Moments;
use super::student::Student;

/// Half of what a 95 % interval leaves out lies above it.
const UPPER: f64 = 0.975;

/// The mean before less the mean after, in the unit of the values: above 0 something got less.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// `x̄₀ − x̄₁`.
    pub estimate: f64,
    /// `SE = √(s₀²/n₀ + s₁²/n₁)`.
    pub se: f64,
    /// `t = (x̄₀ − x̄₁)/SE`.
    pub t: f64,
    /// Degrees of freedom ν.
    pub df: f64,
    /// Two-sided: how often chance alone would give a `t` at least as far from 0.
    pub p: f64,
    /// `estimate ± t(0.975, ν)·SE`.
    pub interval: Interval,
}

/// How much more the pilot changed than its comparison did, in the unit of the values: below 0 something got less.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DifferenceInDifferences {
    /// `(P₁ − P₀) − (C₁ − C₀)`.
    pub estimate: f64,
    /// `√Σ s²/n` over the four.
    pub se: f64,
    /// `estimate ± 1.95996·SE`, as reference programs give it for many observations.
    pub interval: Interval,
    /// Degrees of freedom (Satterthwaite, of four variances).
    pub df: f64,
    /// `estimate ± t(0.975, ν)·SE`: wider, and right for few observations too.
    pub small_sample_interval: Interval,
}

/// The reduction `R = 1 − x̄₁/x̄₀` of the mean: 1 is a reduction to nothing, below 0 the mean rose.
///
/// # Errors
/// No values, or a mean of 0 before.
pub fn reduction(before: &Moments, after: &Moments) -> Result<f64, Reason> {
    let (before, after) =
        (mean(before, Arm::Pilot, Period::Before)?, mean(after, Arm::Pilot, Period::After)?);
    if before > 0.0 { Ok(1.0 - after / before) } else { Err(Reason::ZeroBefore) }
}

/// Welch's t-test (The Generalization of "Student's" Problem, Biometrika 34, 1947) with the degrees of freedom of Welch and
/// Satterthwaite, `ν = (Σ s²/n)² / Σ (s²/n)²/(n − 1)`.
///
/// # Errors
/// Fewer than two values before or after, or values that do not differ in either.
pub fn difference(before: &Moments, after: &Moments) -> Result<Difference, Reason> {
    let parts = [part(before, Arm::Pilot, Period::Before)?, part(after, Arm::Pilot, Period::After)?];
    let [before, after] = &parts;
    test(before.mean - after.mean, &parts)
}

/// Compares the change in the pilot with the change in its comparison (Ashenfelter and Card 1985; the standard error is the
/// one called HC2: MacKinnon and White 1985).
///
/// # Errors
/// Fewer than two values in one of the four, or values that do not differ in any.
pub fn difference_in_differences(
    pilot: [&Moments; 2],
    comparison: [&Moments; 2],
) -> Result<DifferenceInDifferences, Reason> {
    let parts = [
        part(pilot[0], Arm::Pilot, Period::Before)?,
        part(pilot[1], Arm::Pilot, Period::After)?,
        part(comparison[0], Arm::Comparison, Period::Before)?,
        part(comparison[1], Arm::Comparison, Period::After)?,
    ];
    let [pilot_before, pilot_after, before, after] = &parts;
    let estimate = (pilot_after.mean - pilot_before.mean) - (after.mean - before.mean);
    let test = test(estimate, &parts)?;
    let normal = Student::NORMAL.quantile(UPPER).ok_or(Reason::NoSpread)?;
    Ok(DifferenceInDifferences {
        estimate,
        se: test.se,
        interval: Interval::around(estimate, normal * test.se),
        df: test.df,
        small_sample_interval: test.interval,
    })
}

/// The same with sites in place of people: each site counts once, with the change of its mean (after less before), and
/// Welch's test compares the changes of the pilot's sites with those of the comparison's. What happens at one site by
/// itself is covered by this (Donald and Lang, Inference with Difference-in-Differences, 2007). In the estimate large and
/// small sites weigh the same, so it may differ from [`difference_in_differences`].
///
/// # Errors
/// Fewer than two sites with values before and after in one of the arms, or changes that do not differ.
pub fn by_site(pilot: &[f64], comparison: &[f64]) -> Result<Difference, Reason> {
    let parts = [site_part(pilot, Arm::Pilot)?, site_part(comparison, Arm::Comparison)?];
    let [pilot, comparison] = &parts;
    test(pilot.mean - comparison.mean, &parts)
}

/// A mean with the variance of that mean.
struct Part {
    mean: f64,
    variance: f64,
    freedom: f64,
}

fn mean(moments: &Moments, arm: Arm, period: Period) -> Result<f64, Reason> {
    moments.mean().ok_or(Reason::TooFew { arm, period, n: 0, needed: 1 })
}

fn part(moments: &Moments, arm: Arm, period: Period) -> Result<Part, Reason> {
    of(moments).ok_or(Reason::TooFew { arm, period, n: moments.n(), needed: 2 })
}

fn site_part(changes: &[f64], arm: Arm) -> Result<Part, Reason> {
    let mut moments = Moments::default();
    // In one order, because the last digits of a sum depend on it.
    let mut changes = changes.to_vec();
    changes.sort_unstable_by(f64::total_cmp);
    for change in changes.iter().filter(|change| change.is_finite()) {
        moments.add(*change);
    }
    of(&moments).ok_or(Reason::TooFewSites { arm, sites: moments.n(), needed: 2 })
}

fn of(moments: &Moments) -> Option<Part> {
    let n = moments.n() as f64;
    Some(Part { mean: moments.mean()?, variance: moments.variance()? / n, freedom: n - 1.0 })
}

/// Student's test of an estimate that is a sum and difference of independent means.
fn test(estimate: f64, parts: &[Part]) -> Result<Difference, Reason> {
    let variance: f64 = parts.iter().map(|part| part.variance).sum();
    if variance <= 0.0 {
        return Err(Reason::NoSpread);
    }
    // Each variance as a share of all, so that nothing underflows.
    let df = 1.0 / parts.iter().map(|part| (part.variance / variance).powi(2) / part.freedom).sum::<f64>();
    let (se, student) = (variance.sqrt(), Student::new(df.max(1.0)).ok_or(Reason::NoSpread)?);
    let t = estimate / se;
    Ok(Difference {
        estimate,
        se,
        t,
        df,
        p: student.two_sided(t).ok_or(Reason::NoSpread)?,
        interval: Interval::around(estimate, student.quantile(UPPER).ok_or(Reason::NoSpread)? * se),
    })
}
