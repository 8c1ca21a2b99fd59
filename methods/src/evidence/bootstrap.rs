//! An interval for the reduction of a mean, from resamples of the values themselves.
//!
//! Values before and values after are drawn apart, each as many as there are, with replacement: two strata. Percentile
//! interval and bias-corrected accelerated interval (BCa) as in Efron, Better Bootstrap Confidence Intervals, JASA 82, 1987;
//! the acceleration of several samples as in Davison and Hinkley, Bootstrap Methods and their Application, 1997, section
//! 5.3.2, with leave-one-out values for their influence.
//!
//! Everybody who has the values and the seed gets the same resamples: values are taken in ascending order, resamples in
//! blocks of [`BLOCK`], and block `k` has the stream of the seed after `k` jumps. So neither the order of rows, nor the
//! number of threads, nor the machine changes a digit.

use std::num::NonZeroUsize;

use super::dataset::{Arm, Period};
use super::difference::reduction;
use super::random::Random;
use super::reasons::{Interval, Reason};
use super::sample::Sample;
use super::student::Student;

/// Resamples that share one stream of random numbers.
pub const BLOCK: usize = 250;
/// The fewest resamples whose ends say something; a result that is published has 10,000 or more.
pub const FEWEST: u32 = 200;
/// The most that are drawn.
pub const MOST: u32 = 1_000_000;

/// How resamples are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resampling {
    /// Where the random numbers begin. It is published with the result.
    pub seed: u64,
    /// How many, from [`FEWEST`] to [`MOST`].
    pub resamples: u32,
    /// How many threads draw them. The result is the same with any number.
    pub threads: NonZeroUsize,
}

/// Intervals for a reduction. Shares of the mean before, 1 is all of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bootstrap {
    /// From the 2.5th to the 97.5th percentile of the resamples.
    pub percentile: Interval,
    /// The same, with percentiles moved for bias and skewness. This is the one to show.
    pub bca: Result<Interval, Reason>,
    /// `z₀`: the normal deviate of the share of resamples below the estimate, half of those that equal it with them; 0 is no bias, `None` is all or none of them.
    pub bias: Option<f64>,
    /// `a`, from −1/6 to 1/6; 0 is no skewness.
    pub acceleration: f64,
    /// The lowest and the highest resample.
    pub range: Interval,
}

impl Default for Resampling {
    fn default() -> Self {
        Self { seed: 1, resamples: 10_000, threads: NonZeroUsize::MIN }
    }
}

/// Resamples the reduction `R = 1 − x̄₁/x̄₀`.
///
/// # Errors
/// Fewer than two values before or after, a mean of zero before (in a resample too), resamples that do not differ, or a
/// number of resamples that is out of range.
pub fn bootstrap(before: &Sample, after: &Sample, how: &Resampling) -> Result<Bootstrap, Reason> {
    if !(FEWEST..=MOST).contains(&how.resamples) {
        let value = f64::from(how.resamples);
        return Err(Reason::OutOfRange { what: "the number of resamples", value, range: "200 to 1,000,000" });
    }
    for (sample, period) in [(before, Period::Before), (after, Period::After)] {
        let n = sample.moments().n();
        if n < 2 {
            return Err(Reason::TooFew { arm: Arm::Pilot, period, n, needed: 2 });
        }
    }
    let estimate = reduction(&before.moments(), &after.moments())?;
    let mut reductions = resample(before, after, how);
    reductions.sort_unstable_by(f64::total_cmp);
    let endless = reductions.iter().filter(|reduction| !reduction.is_finite()).count();
    if endless > 0 {
        return Err(Reason::OftenZeroBefore { resamples: endless as u32 });
    }
    let range = Interval { low: quantile(&reductions, 0.0), high: quantile(&reductions, 1.0) };
    // Numbers that are closer than this differ by rounding alone.
    let rounding = 1e-12 * (1.0 - estimate).abs();
    if range.high - range.low <= rounding {
        return Err(Reason::NoSpread);
    }
    let below = reductions.partition_point(|&reduction| reduction < estimate - rounding);
    let not_above = reductions.partition_point(|&reduction| reduction <= estimate + rounding);
    let share = (below + not_above) as f64 / 2.0 / reductions.len() as f64;
    let bias = Student::NORMAL.quantile(share);
    let acceleration = acceleration(before, after);
    let bca =
        bias.and_then(|bias| corrected(bias, acceleration)).map_or(Err(Reason::TooSkewed), |[low, high]| {
            Ok(Interval { low: quantile(&reductions, low), high: quantile(&reductions, high) })
        });
    Ok(Bootstrap {
        percentile: Interval { low: quantile(&reductions, 0.025), high: quantile(&reductions, 0.975) },
        bca,
        bias,
        acceleration,
        range,
    })
}

/// The reduction of each resample, in their order.
fn resample(before: &Sample, after: &Sample, how: &Resampling) -> Vec<f64> {
    let mut reductions = vec![0.0; how.resamples as usize];
    let mut stream = Random::new(how.seed);
    let mut blocks: Vec<(Random, &mut [f64])> = Vec::new();
    for block in reductions.chunks_mut(BLOCK) {
        blocks.push((stream.clone(), block));
        stream.jump();
    }
    let draw = |blocks: &mut [(Random, &mut [f64])]| {
        for (random, block) in blocks {
            for reduction in block.iter_mut() {
                let (before, after) =
                    (resampled_mean(before.values(), random), resampled_mean(after.values(), random));
                *reduction = if before > 0.0 { 1.0 - after / before } else { f64::INFINITY };
            }
        }
    };
    let share = blocks.len().div_ceil(how.threads.get());
    if how.threads == NonZeroUsize::MIN {
        draw(&mut blocks);
    } else {
        std::thread::scope(|scope| {
            for blocks in blocks.chunks_mut(share) {
                scope.spawn(|| draw(blocks));
            }
        });
    }
    reductions
}

/// The mean of as many values as there are, drawn with replacement. One number of 64 bits draws two of them.
fn resampled_mean(values: &[f64], random: &mut Random) -> f64 {
    let n = values.len() as u32;
    // Lemire, Fast Random Integer Generation in an Interval, 2019: of 2³² numbers these first ones would be one too many.
    let surplus = n.wrapping_neg() % n;
    let mut sums = [0.0; 2];
    let mut left = values.len();
    while left > 0 {
        let bits = random.next();
        for (half, sum) in [bits as u32, (bits >> 32) as u32].into_iter().zip(&mut sums) {
            let product = u64::from(half) * u64::from(n);
            if product as u32 >= surplus && left > 0 {
                *sum += values[(product >> 32) as usize];
                left -= 1;
            }
        }
    }
    (sums[0] + sums[1]) / values.len() as f64
}

/// `a = Σⱼ Σᵢ uᵢⱼ³/nⱼ³ / (6·(Σⱼ Σᵢ uᵢⱼ²/nⱼ²)^³⁄₂)` with `uᵢⱼ = (nⱼ − 1)·(mean of the leave-one-out values − Rᵢⱼ)`.
fn acceleration(before: &Sample, after: &Sample) -> f64 {
    let (mut squares, mut cubes) = (0.0, 0.0);
    let means = [before, after].map(|sample| sample.moments().mean().unwrap_or(0.0));
    for (place, sample) in [before, after].into_iter().enumerate() {
        let n = sample.values().len() as f64;
        let left_out: Vec<f64> = sample
            .values()
            .iter()
            .map(|value| {
                let mut means = means;
                means[place] += (means[place] - value) / (n - 1.0);
                // Without its only value above 0 the mean before would be 0; such samples have no interval anyway.
                if means[0] > 0.0 { means[1] / means[0] } else { 0.0 }
            })
            .collect();
        let mean = left_out.iter().sum::<f64>() / n;
        for ratio in left_out {
            // R is 1 less the ratio, so that the signs are turned round.
            let influence = (n - 1.0) * (ratio - mean) / n;
            squares += influence * influence;
            cubes += influence * influence * influence;
        }
    }
    let below = 6.0 * squares * squares.sqrt();
    if below > 0.0 { cubes / below } else { 0.0 }
}

/// `Φ(z₀ + (z₀ + z)/(1 − a·(z₀ + z)))` for both ends; `None` where that turns over.
fn corrected(bias: f64, acceleration: f64) -> Option<[f64; 2]> {
    let end = |share: f64| {
        let moved = bias + Student::NORMAL.quantile(share)?;
        let slowed = 1.0 - acceleration * moved;
        if slowed > 0.0 { Student::NORMAL.cdf(bias + moved / slowed) } else { None }
    };
    Some([end(0.025)?, end(0.975)?])
}

/// The value below which `share` of the values lie, between two of them on a straight line (type 7 of Hyndman and Fan, Sample
/// Quantiles in Statistical Packages, 1996).
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let last = sorted.len() - 1;
    let place = share * last as f64;
    let below = (place.floor() as usize).min(last);
    let (low, high) = (sorted[below], sorted[(below + 1).min(last)]);
    (low + (high - low) * (place - below as f64)).clamp(low, high)
}
