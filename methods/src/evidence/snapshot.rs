//! What is written down once and never changed: all results of a data set, with a hash that anybody can compute again.
//!
//! This is the form of `pilotage evidence --json` and of the evidence page. A number that cannot be had is `null`, and
//! `reasons` says why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::analysis::{Analysis, Options, Standing, Stratum, analyse};
use super::dataset::{Dataset, Measure};
use super::difference::Difference;
use super::gate::{Criteria, Criterion, Facts, Gate, Verdict, gate};
use super::level::{Design, Level};
use super::reasons::{Interval, Reason};
use super::sample::Moments;
use super::saving::Saving;

/// The form of snapshots, to be raised when a formula changes.
pub const VERSION: u32 = 1;

/// All results of one data set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// [`VERSION`] when it was made.
    pub version: u32,
    /// How many rows there were.
    pub rows: u64,
    /// [`Dataset::digest`].
    pub data_sha256: String,
    /// Where the random numbers began.
    pub seed: u64,
    /// How many resamples were drawn.
    pub resamples: u32,
    /// What was done outside of the numbers.
    pub design: Design,
    /// Cases a year, where it was known.
    pub volume: Option<f64>,
    /// What was known beside the measures.
    pub facts: Facts,
    /// What was fixed before.
    pub criteria: Criteria,
    /// What was measured.
    pub measures: BTreeMap<Measure, MeasureSnapshot>,
    /// The lowest level of the measures with values before and after; 1 without any.
    pub level: Level,
    /// What to mind, each once, with the measures that it is about.
    pub warnings: Vec<String>,
    /// What the rule says.
    pub gate: GateSnapshot,
    /// SHA-256, in hexadecimal, of the snapshot as JSON without white space and with an empty text here.
    pub snapshot_hash: String,
}

/// The results for one measure, in its unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasureSnapshot {
    /// The pilot before.
    pub before: Summary,
    /// The pilot after.
    pub after: Summary,
    /// `R`, a share of the mean before.
    pub reduction: Option<f64>,
    /// Its intervals.
    pub reduction_ci: ReductionIntervals,
    /// The test of the difference.
    #[serde(flatten)]
    pub test: Test,
    /// Against the comparison; left out without one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub did: Option<Did>,
    /// What is saved in a year; left out when volume or uptake are not known.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub saving: Option<Saving>,
    /// The groups of the pilot.
    pub strata: Vec<StratumSnapshot>,
    /// What these numbers can show.
    pub level: Level,
    /// What to mind.
    pub warnings: Vec<String>,
    /// Why a number is `null`, by its name.
    pub reasons: BTreeMap<String, String>,
}

/// Count, mean and sample standard deviation.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// How many values.
    pub n: u64,
    /// `null` without values.
    pub mean: Option<f64>,
    /// `null` below two values.
    pub sd: Option<f64>,
}

/// 95 % intervals for the reduction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReductionIntervals {
    /// By percentiles.
    pub percentile: Option<Interval>,
    /// Corrected for bias and skewness.
    pub bca: Option<Interval>,
}

/// Welch's test.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Test {
    /// The mean before less the mean after; for sites the change of the pilot's less that of the comparison's.
    pub difference: Option<f64>,
    /// Its standard error.
    pub se: Option<f64>,
    /// Welch's t.
    pub t: Option<f64>,
    /// Degrees of freedom.
    pub df: Option<f64>,
    /// Two-sided.
    pub p: Option<f64>,
    /// 95 %.
    pub difference_ci: Option<Interval>,
}

/// Difference in differences.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Did {
    /// The comparison before.
    pub before: Summary,
    /// The comparison after.
    pub after: Summary,
    /// `(P₁ − P₀) − (C₁ − C₀)`.
    pub estimate: Option<f64>,
    /// Its standard error.
    pub se: Option<f64>,
    /// 95 %, by the normal distribution.
    pub ci: Option<Interval>,
    /// Degrees of freedom (Satterthwaite).
    pub df: Option<f64>,
    /// 95 %, by Student's t.
    pub small_sample_ci: Option<Interval>,
    /// Sites with values before and after, in the pilot and in the comparison.
    pub sites: [u64; 2],
    /// The same with sites in place of people.
    pub by_site: Test,
}

/// One group of people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StratumSnapshot {
    /// The column.
    pub column: String,
    /// Its entry.
    pub entry: String,
    /// Before.
    pub before: Summary,
    /// After.
    pub after: Summary,
    /// The test of the difference.
    #[serde(flatten)]
    pub test: Test,
    /// What that says.
    pub standing: Standing,
    /// Why there is no test.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub reason: Option<String>,
}

/// What the rule says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GateSnapshot {
    /// In one word.
    pub verdict: Verdict,
    /// Each criterion.
    pub findings: Vec<FindingSnapshot>,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FindingSnapshot {
    /// Which.
    pub criterion: Criterion,
    /// `null`: open.
    pub met: Option<bool>,
    /// Why.
    pub why: Vec<String>,
}

impl Snapshot {
    /// Computes everything and seals it.
    pub fn new(data: &Dataset, options: &Options, criteria: &Criteria, facts: &Facts) -> Self {
        let facts = Facts { uptake: facts.uptake.or(options.uptake), ..*facts };
        let options = Options { uptake: facts.uptake, ..*options };
        let analyses: Vec<Analysis> =
            Measure::ALL.into_iter().filter_map(|measure| analyse(data, measure, &options)).collect();
        let readings: Vec<_> = analyses.iter().flat_map(Analysis::readings).collect();
        let levels = analyses.iter().map(|analysis| analysis.level).filter(|level| *level > Level::Account);
        let snapshot = Self {
            version: VERSION,
            rows: data.rows() as u64,
            data_sha256: data.digest(),
            seed: options.resampling.seed,
            resamples: options.resampling.resamples,
            design: options.design,
            volume: options.volume.filter(|volume| volume.is_finite()),
            facts: Facts { uptake: facts.uptake.filter(|uptake| uptake.is_finite()), ..facts },
            criteria: criteria.clone(),
            level: levels.min().unwrap_or(Level::Account),
            warnings: warnings(&analyses),
            gate: GateSnapshot::from(&gate(criteria, &readings, &facts)),
            measures: analyses.iter().map(|analysis| (analysis.measure, analysis.into())).collect(),
            snapshot_hash: String::new(),
        };
        Self { snapshot_hash: snapshot.hash(), ..snapshot }
    }

    /// The hash that belongs here.
    pub fn hash(&self) -> String {
        let open = Self { snapshot_hash: String::new(), ..self.clone() };
        let json = serde_json::to_vec(&open).unwrap_or_default();
        Sha256::digest(&json).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Nothing was changed since it was sealed.
    pub fn is_intact(&self) -> bool {
        self.hash() == self.snapshot_hash
    }
}

/// Each warning once, with the measures that it is about.
fn warnings(analyses: &[Analysis]) -> Vec<String> {
    let mut all: Vec<(String, Vec<Measure>)> = Vec::new();
    for analysis in analyses {
        for text in analysis.warnings.iter().map(ToString::to_string) {
            match all.iter_mut().find(|(known, _)| *known == text) {
                Some((_, measures)) => measures.push(analysis.measure),
                None => all.push((text, vec![analysis.measure])),
            }
        }
    }
    let named = |(text, measures): (String, Vec<Measure>)| {
        let names: Vec<&str> = measures.into_iter().map(Measure::name).collect();
        format!("{}: {text}", names.join(", "))
    };
    all.into_iter().map(named).collect()
}

impl From<&Analysis> for MeasureSnapshot {
    fn from(analysis: &Analysis) -> Self {
        let mut reasons = BTreeMap::new();
        let mut note = |name: &str, reason: Option<Reason>| {
            if let Some(reason) = reason {
                reasons.insert(name.to_owned(), reason.to_string());
            }
        };
        let bootstrap = analysis.bootstrap;
        note("reduction", analysis.reduction.err());
        note("reduction_ci", bootstrap.err());
        note("reduction_ci.bca", bootstrap.ok().and_then(|found| found.bca.err()));
        note("difference_ci", analysis.difference.err());
        note("did", analysis.did.and_then(Result::err));
        note("did.by_site", analysis.by_site.and_then(Result::err));
        note("saving", analysis.saving.and_then(Result::err));
        Self {
            before: analysis.pilot[0].into(),
            after: analysis.pilot[1].into(),
            reduction: analysis.reduction.ok(),
            reduction_ci: ReductionIntervals {
                percentile: bootstrap.ok().map(|found| found.percentile),
                bca: bootstrap.ok().and_then(|found| found.bca.ok()),
            },
            test: test(&analysis.pilot, &analysis.difference),
            did: analysis.did.map(|did| did_of(analysis, did.ok())),
            saving: analysis.saving.and_then(Result::ok),
            strata: analysis.strata.iter().map(StratumSnapshot::from).collect(),
            level: analysis.level,
            warnings: analysis.warnings.iter().map(ToString::to_string).collect(),
            reasons,
        }
    }
}

/// The difference is there even when it cannot be tested.
fn test([before, after]: &[Moments; 2], found: &Result<Difference, Reason>) -> Test {
    let difference = before.mean().zip(after.mean()).map(|(before, after)| before - after);
    Test { difference, ..found.as_ref().map(Test::from).unwrap_or_default() }
}

fn did_of(analysis: &Analysis, found: Option<super::difference::DifferenceInDifferences>) -> Did {
    let means = analysis.pilot.iter().chain(&analysis.comparison).map(Moments::mean);
    // Like a difference it is there even when it cannot be tested.
    let estimate = match means.collect::<Option<Vec<f64>>>().as_deref() {
        Some([before, after, other_before, other_after]) => {
            Some((after - before) - (other_after - other_before))
        }
        _ => None,
    };
    Did {
        before: analysis.comparison[0].into(),
        after: analysis.comparison[1].into(),
        estimate,
        se: found.map(|found| found.se),
        ci: found.map(|found| found.interval),
        df: found.map(|found| found.df),
        small_sample_ci: found.map(|found| found.small_sample_interval),
        sites: analysis.counted.sites,
        by_site: analysis.by_site.and_then(Result::ok).as_ref().map(Test::from).unwrap_or_default(),
    }
}

impl From<Moments> for Summary {
    fn from(moments: Moments) -> Self {
        Self { n: moments.n(), mean: moments.mean(), sd: moments.deviation() }
    }
}

impl From<&Difference> for Test {
    fn from(found: &Difference) -> Self {
        Self {
            difference: Some(found.estimate),
            se: Some(found.se),
            t: Some(found.t),
            df: Some(found.df),
            p: Some(found.p),
            difference_ci: Some(found.interval),
        }
    }
}

impl From<&Stratum> for StratumSnapshot {
    fn from(stratum: &Stratum) -> Self {
        Self {
            column: stratum.column.clone(),
            entry: stratum.entry.clone(),
            before: stratum.pilot[0].into(),
            after: stratum.pilot[1].into(),
            test: test(&stratum.pilot, &stratum.difference),
            standing: stratum.standing,
            reason: stratum.difference.err().map(|reason| reason.to_string()),
        }
    }
}

impl From<&Gate> for GateSnapshot {
    fn from(gate: &Gate) -> Self {
        let findings = gate.findings.iter().map(|finding| FindingSnapshot {
            criterion: finding.criterion,
            met: finding.met,
            why: finding.grounds.iter().map(ToString::to_string).collect(),
        });
        Self { verdict: gate.verdict, findings: findings.collect() }
    }
}
