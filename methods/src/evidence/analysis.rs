//! Everything about one measure, from the rows of a pilot.

use serde::{Deserialize, Serialize};

use super::bootstrap::{Bootstrap, Resampling, bootstrap};
use super::dataset::{Arm, Dataset, Measure, Period};
use super::difference::{
    Difference, DifferenceInDifferences, by_site, difference, difference_in_differences, reduction,
};
use super::gate::{Effect, Reading};
use super::level::{Cap, Counted, Design, Level, level};
use super::reasons::Reason;
use super::sample::{Moments, Sample};
use super::saving::{Saving, yearly_saving};

/// Resamples below which an interval is not published.
pub const PUBLISHED_RESAMPLES: u32 = 10_000;
/// Values below which an interval leans on the values being spread like a bell.
pub const MANY_VALUES: u64 = 20;

/// How a data set is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Options {
    /// How resamples are drawn.
    pub resampling: Resampling,
    /// What was done outside of the numbers.
    pub design: Design,
    /// Cases a year.
    pub volume: Option<f64>,
    /// The measured share of cases that go the new way, 0 to 1.
    pub uptake: Option<f64>,
}

/// Everything about one measure. What cannot be computed says why.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    /// Of what.
    pub measure: Measure,
    /// The pilot, before and after.
    pub pilot: [Moments; 2],
    /// The comparison, before and after.
    pub comparison: [Moments; 2],
    /// What was counted.
    pub counted: Counted,
    /// The share by which the mean fell.
    pub reduction: Result<f64, Reason>,
    /// Intervals for it.
    pub bootstrap: Result<Bootstrap, Reason>,
    /// The mean before less the mean after.
    pub difference: Result<Difference, Reason>,
    /// The same against the comparison; `None` without a comparison.
    pub did: Option<Result<DifferenceInDifferences, Reason>>,
    /// The same with sites in place of people; `None` without a comparison.
    pub by_site: Option<Result<Difference, Reason>>,
    /// What is saved in a year; `None` when volume or uptake are not known.
    pub saving: Option<Result<Saving, Reason>>,
    /// What these numbers can show.
    pub level: Level,
    /// What the next level needs.
    pub cap: Option<Cap>,
    /// The strata of the pilot.
    pub strata: Vec<Stratum>,
    /// What to mind when reading it.
    pub warnings: Vec<Warning>,
}

/// One group of people in the pilot.
#[derive(Clone, Debug, PartialEq)]
pub struct Stratum {
    /// The column.
    pub column: String,
    /// Its entry.
    pub entry: String,
    /// Before and after.
    pub pilot: [Moments; 2],
    /// The mean before less the mean after.
    pub difference: Result<Difference, Reason>,
    /// What that says.
    pub standing: Standing,
}

/// What an interval says about a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The whole interval is on the better side.
    Better,
    /// The whole interval is on the worse side.
    Worse,
    /// 0 is in the interval, or there is none.
    Unclear,
}

/// What to mind when reading a result.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Warning {
    /// The level ends here.
    #[error("level {}: {cap}", u8::from(*level))]
    Capped {
        /// Which.
        level: Level,
        /// Why.
        cap: Cap,
    },
    /// Fewer than [`MANY_VALUES`].
    #[error("few values {period} in {arm}: {n}")]
    FewValues {
        /// Where.
        arm: Arm,
        /// When.
        period: Period,
        /// How many.
        n: u64,
    },
    /// Fewer than [`PUBLISHED_RESAMPLES`].
    #[error("{0} resamples are too few to publish; take 10,000")]
    FewResamples(u32),
    /// The answers by people and by sites differ.
    #[error("when each site counts once, it may as well be chance")]
    SitesDisagree,
    /// Some groups look different by chance alone.
    #[error("{compared} groups were compared; one in 40 looks worse by chance alone")]
    ManyStrata {
        /// How many.
        compared: usize,
    },
    /// A further column has too many different entries.
    #[error("the column {0:?} has too many different entries to compare groups")]
    Crowded(String),
}

/// Looks at one measure. `None` when nothing of it was measured.
pub fn analyse(data: &Dataset, measure: Measure, options: &Options) -> Option<Analysis> {
    let samples = |arm| [Period::Before, Period::After].map(|period| data.sample(measure, arm, period));
    let (pilot_samples, comparison_samples) = (samples(Arm::Pilot), samples(Arm::Comparison));
    let (pilot, comparison) = (
        pilot_samples.each_ref().map(|sample| sample.moments()),
        comparison_samples.map(|sample| sample.moments()),
    );
    if pilot.iter().chain(&comparison).all(|moments| moments.n() == 0) {
        return None;
    }
    let changes = [Arm::Pilot, Arm::Comparison].map(|arm| data.site_changes(measure, arm));
    let counted = Counted {
        pilot: pilot.map(|moments| moments.n()),
        comparison: comparison.map(|moments| moments.n()),
        sites: changes.each_ref().map(|changes| changes.len() as u64),
    };
    let compared = comparison.iter().any(|moments| moments.n() > 0);
    let did = compared.then(|| difference_in_differences(pilot.each_ref(), comparison.each_ref()));
    let by_site = compared.then(|| by_site(&changes[0], &changes[1]));
    let difference = difference(&pilot[0], &pilot[1]);
    let (level, cap) = level(&counted, &options.design);
    let mut analysis = Analysis {
        measure,
        pilot,
        comparison,
        counted,
        reduction: reduction(&pilot[0], &pilot[1]),
        bootstrap: bootstrap(&pilot_samples[0], &pilot_samples[1], &options.resampling),
        difference,
        did,
        by_site,
        saving: None,
        level,
        cap,
        strata: strata(data, measure),
        warnings: Vec::new(),
    };
    if let (Some(volume), Some(uptake)) = (options.volume, options.uptake) {
        let saved = analysis.saved();
        analysis.saving = Some(saved.and_then(|saved| yearly_saving(volume, uptake, &saved)));
    }
    analysis.warnings = warnings(&analysis, data, options);
    Some(analysis)
}

impl Analysis {
    /// What one case saves: against the comparison where there is one, else against before.
    ///
    /// # Errors
    /// What is lacking for it.
    pub fn saved(&self) -> Result<Saving, Reason> {
        match self.did {
            Some(did) => did.map(|did| Saving {
                estimate: -did.estimate,
                se: did.se,
                interval: did.small_sample_interval.times(-1.0),
            }),
            None => self.difference.map(|difference| Saving {
                estimate: difference.estimate,
                se: difference.se,
                interval: difference.interval,
            }),
        }
    }

    /// What the gate reads: the measure for everybody, then each stratum (before and after in the pilot).
    pub fn readings(&self) -> Vec<Reading> {
        let before = self.pilot[0].mean().unwrap_or(0.0);
        let effect =
            self.saved().map(|saved| Effect { estimate: saved.estimate, interval: saved.interval, before });
        let of_all = Reading { measure: self.measure, stratum: None, effect };
        let strata = self.strata.iter().map(|stratum| Reading {
            measure: self.measure,
            stratum: Some((stratum.column.clone(), stratum.entry.clone())),
            effect: stratum.difference.map(|difference| Effect {
                estimate: difference.estimate,
                interval: difference.interval,
                before: stratum.pilot[0].mean().unwrap_or(0.0),
            }),
        });
        std::iter::once(of_all).chain(strata).collect()
    }
}

fn strata(data: &Dataset, measure: Measure) -> Vec<Stratum> {
    let of = |(column, entry, samples): (&str, &str, [Sample; 2])| {
        let pilot = samples.map(|sample| sample.moments());
        let difference = difference(&pilot[0], &pilot[1]);
        let standing = match difference {
            Ok(found) if found.interval.low > 0.0 => Standing::Better,
            Ok(found) if found.interval.high < 0.0 => Standing::Worse,
            _ => Standing::Unclear,
        };
        Stratum { column: column.to_owned(), entry: entry.to_owned(), pilot, difference, standing }
    };
    data.strata(measure).into_iter().map(of).collect()
}

fn warnings(analysis: &Analysis, data: &Dataset, options: &Options) -> Vec<Warning> {
    let mut warnings = Vec::new();
    // What is not replicated yet is no fault of the numbers.
    if let Some(cap) = analysis.cap.filter(|cap| !matches!(cap, Cap::NotReplicated | Cap::NotScaled)) {
        warnings.push(Warning::Capped { level: analysis.level, cap });
    }
    let mut arms = vec![(Arm::Pilot, analysis.counted.pilot)];
    if analysis.did.is_some() {
        arms.push((Arm::Comparison, analysis.counted.comparison));
    }
    for (arm, counts) in arms {
        for (period, n) in [Period::Before, Period::After].into_iter().zip(counts) {
            if n < MANY_VALUES {
                warnings.push(Warning::FewValues { arm, period, n });
            }
        }
    }
    if options.resampling.resamples < PUBLISHED_RESAMPLES {
        warnings.push(Warning::FewResamples(options.resampling.resamples));
    }
    if let (Some(Ok(did)), Some(Ok(by_site))) = (&analysis.did, &analysis.by_site)
        && !did.small_sample_interval.holds_zero()
        && by_site.interval.holds_zero()
    {
        warnings.push(Warning::SitesDisagree);
    }
    let compared = analysis.strata.iter().filter(|stratum| stratum.difference.is_ok()).count();
    if compared >= 10 {
        warnings.push(Warning::ManyStrata { compared });
    }
    warnings.extend(data.crowded().into_iter().map(|column| Warning::Crowded(column.to_owned())));
    warnings
}
