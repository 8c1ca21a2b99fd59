//! Gate G1: may a pilot grow? The rule's verdict, from criteria that were frozen before the pilot ran.
//!
//! The rule decides nothing: a person does, and says why when it departs from the rule. What is not known is not taken as
//! bad: a criterion is met, not met, or open, and the verdict is [`Verdict::Undecided`] while only open ones are in the way.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::dataset::Measure;
use super::reasons::{Interval, Reason};

/// What was fixed before the pilot ran.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Criteria {
    /// T, C and V: time, cost and visits. Time is the elapsed one unless the plan says effort.
    pub judged: Vec<Measure>,
    /// For how many of them something must be shown.
    pub shown_for: usize,
    /// What is hoped for, and what is worth while at least.
    pub expected: BTreeMap<Measure, Expected>,
    /// The lowest uptake, 0 to 1.
    pub uptake: f64,
}

/// What is expected of a measure. Both say how much less it becomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Expected {
    /// What is hoped for.
    pub target: Option<Amount>,
    /// Less than this is not worth while.
    pub minimum: Option<Amount>,
}

/// How much less.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Amount {
    /// A share of the mean before: 0.25 is a quarter less.
    Share(f64),
    /// In the unit of the measure.
    Units(f64),
}

/// What one case saves, in the unit of the measure: above 0 is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// The estimate.
    pub estimate: f64,
    /// Its 95 % interval.
    pub interval: Interval,
    /// The mean before.
    pub before: f64,
}

/// The effect on one measure, or in one stratum.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Of what.
    pub measure: Measure,
    /// Column and entry of a stratum; `None`: everybody.
    pub stratum: Option<(String, String)>,
    /// The effect, or why there is none.
    pub effect: Result<Effect, Reason>,
}

/// What is known beside the measures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Facts {
    /// The measured share of cases that go the new way, 0 to 1.
    pub uptake: Option<f64>,
    /// Somebody pays for running it.
    pub cost_funded: Option<bool>,
    /// Somebody was harmed.
    pub harm_reported: bool,
}

/// What the rule says.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// In one word.
    pub verdict: Verdict,
    /// Each criterion, in the order of [`Criterion::ALL`].
    pub findings: Vec<Finding>,
}

/// What the rule says in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// All criteria are met.
    Scale,
    /// A criterion is not met, and it may still become.
    Iterate,
    /// It is not worth while, or it harms.
    Stop,
    /// No criterion is missed, but some are open.
    Undecided,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// The lower bound is above 0 for enough of the judged measures.
    Shown,
    /// The estimate reaches the target for one of them.
    Target,
    /// No measure and no stratum is credibly worse: no upper bound is below 0.
    NobodyWorse,
    /// Enough cases go the new way.
    Uptake,
    /// The running cost is funded.
    Funded,
    /// Not every upper bound is below what is worth while. Missing it stops.
    Worthwhile,
    /// Nobody was harmed, and no measure is credibly worse for everybody together. Missing it stops.
    NoHarm,
    /// G2: the effect was found again at enough places.
    Repeats,
    /// G2: one who found it again is not the first owner.
    OtherOwner,
    /// G3: a recurring budget line pays for it.
    BudgetLine,
    /// G3: a named post is responsible for it.
    Owner,
    /// G3: a circular makes it the usual way.
    Circular,
}

/// What was found for one criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Which.
    pub criterion: Criterion,
    /// `None`: open.
    pub met: Option<bool>,
    /// Why.
    pub grounds: Vec<Ground>,
}

/// A reason for a finding. Amounts are in the unit of their measure.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Ground {
    /// The interval of what one case saves.
    #[error("{0} saves {1} per case")]
    Saves(Measure, Interval),
    /// There is no effect.
    #[error("{0}: {1}")]
    Open(Measure, Reason),
    /// A judged measure has no values, or was not read.
    #[error("{0} was not measured")]
    NotMeasured(Measure),
    /// The estimate beside its target.
    #[error("{measure} saves {estimate} per case, the target was {target}")]
    Target {
        /// Of what.
        measure: Measure,
        /// What was found.
        estimate: f64,
        /// What was hoped for.
        target: f64,
    },
    /// No target or minimum was fixed, or it is a share of a mean of 0.
    #[error("{0}: nothing was fixed to compare with")]
    NotFixed(Measure),
    /// Credibly worse.
    #[error("{0} is worse: it saves {1} per case")]
    Worse(Worse, Interval),
    /// The upper bound beside what is worth while.
    #[error("{measure} saves {high} at most, worth while is {minimum}")]
    AtMost {
        /// Of what.
        measure: Measure,
        /// The upper bound.
        high: f64,
        /// What is worth while.
        minimum: f64,
    },
    /// Measured uptake beside the lowest that is asked for.
    #[error("the uptake is {0}, asked for is {1}")]
    Uptake(f64, f64),
    /// Nobody measured it.
    #[error("the uptake was not measured")]
    NoUptake,
    /// Whether somebody pays.
    #[error("the running cost is {}", if *(.0) { "funded" } else { "not funded" })]
    Funded(bool),
    /// Nobody said.
    #[error("nobody said whether the running cost is funded")]
    NoFunding,
    /// Somebody was harmed.
    #[error("harm was reported")]
    Harm,
    /// Where something was found.
    #[error("{0}: {1}")]
    At(String, Box<Ground>),
    /// At how many places it was found again.
    #[error("it was found again at {again} of {needed} places that are needed{}", open_places(*.open))]
    Repeated {
        /// At so many.
        again: usize,
        /// Of so many that is not known yet.
        open: usize,
        /// So many are needed.
        needed: usize,
    },
    /// Another owner found it, and that was verified.
    #[error("it was found again and verified")]
    FoundAgain,
    /// Nobody verified it.
    #[error("it was found again, and nobody verified that yet")]
    NotVerified,
    /// The effect is not there.
    #[error("it was not found again")]
    NotFoundAgain,
    /// Too little was measured.
    #[error("too little was measured to tell")]
    NotKnown,
    /// Only the first owner runs it.
    #[error("nobody but the first owner runs it")]
    NoOtherOwner,
    /// Whether a recurring budget line pays for it.
    #[error("{} recurring budget line pays for it", if *(.0) { "a" } else { "no" })]
    BudgetLine(bool),
    /// Whether a named post is responsible.
    #[error("{} named post is responsible for it", if *(.0) { "a" } else { "no" })]
    Owner(bool),
    /// Whether a circular makes it the usual way.
    #[error("{} circular makes it the usual way", if *(.0) { "a" } else { "no" })]
    Circular(bool),
    /// Nobody said.
    #[error("nobody said whether {}", of_criterion(*.0))]
    NotSaid(Criterion),
}

fn open_places(open: usize) -> String {
    if open == 0 { String::new() } else { format!(", and at {open} it is not known yet") }
}

fn of_criterion(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::BudgetLine => "a recurring budget line pays for it",
        Criterion::Owner => "a named post is responsible for it",
        Criterion::Circular => "a circular makes it the usual way",
        _ => "it is so",
    }
}

/// Who or what is worse.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worse {
    /// The measure.
    pub measure: Measure,
    /// Column and entry of a stratum; `None`: everybody.
    pub stratum: Option<(String, String)>,
}

impl Default for Criteria {
    fn default() -> Self {
        Self {
            judged: vec![Measure::ElapsedMinutes, Measure::CostMinor, Measure::Visits],
            shown_for: 2,
            expected: BTreeMap::new(),
            uptake: 0.3,
        }
    }
}

impl Criterion {
    /// Those of G1.
    pub const ALL: [Self; 7] = [
        Self::Shown,
        Self::Target,
        Self::NobodyWorse,
        Self::Uptake,
        Self::Funded,
        Self::Worthwhile,
        Self::NoHarm,
    ];

    /// Those of G2.
    pub const G2: [Self; 5] =
        [Self::Repeats, Self::OtherOwner, Self::NobodyWorse, Self::Worthwhile, Self::NoHarm];

    /// Those of G3.
    pub const G3: [Self; 4] = [Self::BudgetLine, Self::Owner, Self::Circular, Self::NoHarm];

    /// Missing it stops the pilot.
    pub fn stops(self) -> bool {
        matches!(self, Self::Worthwhile | Self::NoHarm)
    }
}

impl fmt::Display for Worse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.stratum {
            None => write!(formatter, "{}", self.measure),
            Some((column, entry)) => write!(formatter, "{} of {column} {entry}", self.measure),
        }
    }
}

impl Amount {
    /// In the unit of the measure; `None` for a share of nothing, or when it is not a finite number.
    fn units(self, before: f64) -> Option<f64> {
        let units = match self {
            Self::Share(share) => (before > 0.0).then_some(share * before)?,
            Self::Units(units) => units,
        };
        units.is_finite().then_some(units)
    }
}

/// Holds the readings against the criteria. Readings of strata come with those of everybody.
pub fn gate(criteria: &Criteria, readings: &[Reading], facts: &Facts) -> Gate {
    settled(&Criterion::ALL, |criterion| match criterion {
        Criterion::Shown => shown(criteria, readings),
        Criterion::Target => target(criteria, readings),
        Criterion::NobodyWorse => nobody_worse(readings),
        Criterion::Uptake => uptake(criteria, facts),
        Criterion::Funded => funded(facts),
        Criterion::Worthwhile => worthwhile(criteria, readings),
        _ => no_harm(readings, facts),
    })
}

/// Finds for each criterion, in their order, and says what follows.
pub(super) fn settled(criteria: &[Criterion], find: impl Fn(Criterion) -> Found) -> Gate {
    let finding = |&criterion| {
        let (met, grounds) = find(criterion);
        Finding { criterion, met, grounds }
    };
    let findings: Vec<Finding> = criteria.iter().map(finding).collect();
    Gate { verdict: verdict(&findings), findings }
}

fn verdict(findings: &[Finding]) -> Verdict {
    let any = |stops: bool, met: Option<bool>| {
        findings.iter().any(|finding| finding.criterion.stops() == stops && finding.met == met)
    };
    if any(true, Some(false)) {
        Verdict::Stop
    } else if any(false, Some(false)) {
        Verdict::Iterate
    } else if any(false, None) {
        Verdict::Undecided
    } else {
        Verdict::Scale
    }
}

/// Whether a criterion is met, and why.
pub(super) type Found = (Option<bool>, Vec<Ground>);

/// The effect of each judged measure on everybody.
fn judged<'a>(
    criteria: &'a Criteria,
    readings: &'a [Reading],
) -> impl Iterator<Item = (Measure, Result<Effect, Ground>)> + 'a {
    criteria.judged.iter().map(|&measure| {
        let of_all = readings.iter().find(|reading| reading.measure == measure && reading.stratum.is_none());
        let effect = match of_all {
            None => Err(Ground::NotMeasured(measure)),
            Some(Reading { effect: Err(reason), .. }) => Err(Ground::Open(measure, *reason)),
            Some(Reading { effect: Ok(effect), .. }) => Ok(*effect),
        };
        (measure, effect)
    })
}

pub(super) fn shown(criteria: &Criteria, readings: &[Reading]) -> Found {
    let (mut shown, mut open, mut grounds) = (0, 0, Vec::new());
    for (measure, effect) in judged(criteria, readings) {
        match effect {
            Ok(effect) => {
                shown += usize::from(effect.interval.low > 0.0);
                grounds.push(Ground::Saves(measure, effect.interval));
            }
            Err(ground) => {
                open += 1;
                grounds.push(ground);
            }
        }
    }
    (at_least(criteria.shown_for, shown, open), grounds)
}

fn target(criteria: &Criteria, readings: &[Reading]) -> Found {
    let (mut reached, mut open, mut grounds) = (0, 0, Vec::new());
    for (measure, effect) in judged(criteria, readings) {
        let target = criteria.expected.get(&measure).and_then(|expected| expected.target);
        let ground = match (effect, target) {
            (Err(ground), Some(_)) => ground,
            (Ok(Effect { estimate, before, .. }), Some(target)) => match target.units(before) {
                Some(target) => {
                    reached += usize::from(estimate >= target);
                    grounds.push(Ground::Target { measure, estimate, target });
                    continue;
                }
                None => Ground::NotFixed(measure),
            },
            // Without a target for it a measure can reach none.
            (_, None) => continue,
        };
        open += 1;
        grounds.push(ground);
    }
    if grounds.is_empty() {
        return (None, criteria.judged.iter().map(|measure| Ground::NotFixed(*measure)).collect());
    }
    (at_least(1, reached, open), grounds)
}

/// Whether `needed` of them hold, when `have` hold and `open` may.
pub(super) fn at_least(needed: usize, have: usize, open: usize) -> Option<bool> {
    match () {
        () if have >= needed => Some(true),
        () if have + open < needed => Some(false),
        () => None,
    }
}

/// Those that are credibly worse.
fn worse(readings: &[Reading]) -> impl Iterator<Item = (&Reading, Interval)> {
    readings.iter().filter_map(|reading| match reading.effect {
        Ok(effect) if effect.interval.high < 0.0 => Some((reading, effect.interval)),
        _ => None,
    })
}

fn ground_of((reading, interval): (&Reading, Interval)) -> Ground {
    Ground::Worse(Worse { measure: reading.measure, stratum: reading.stratum.clone() }, interval)
}

/// What is credibly worse, for everybody or in a stratum.
pub(super) fn worse_of(readings: &[Reading]) -> Vec<Ground> {
    worse(readings).map(ground_of).collect()
}

fn nobody_worse(readings: &[Reading]) -> Found {
    let grounds = worse_of(readings);
    // Where nothing could be read, nothing was found not to be worse.
    let read = readings.iter().any(|reading| reading.effect.is_ok());
    (read.then_some(grounds.is_empty()), grounds)
}

fn uptake(criteria: &Criteria, facts: &Facts) -> Found {
    match facts.uptake {
        Some(uptake) if (0.0..=1.0).contains(&uptake) => {
            (Some(uptake >= criteria.uptake), vec![Ground::Uptake(uptake, criteria.uptake)])
        }
        _ => (None, vec![Ground::NoUptake]),
    }
}

fn funded(facts: &Facts) -> Found {
    (facts.cost_funded, vec![facts.cost_funded.map_or(Ground::NoFunding, Ground::Funded)])
}

pub(super) fn worthwhile(criteria: &Criteria, readings: &[Reading]) -> Found {
    let (mut hopeful, mut open, mut grounds) = (0, 0, Vec::new());
    for (measure, effect) in judged(criteria, readings) {
        let minimum = criteria.expected.get(&measure).and_then(|expected| expected.minimum);
        let Some(minimum) = minimum else { continue };
        let amount = effect.map(|effect| (effect.interval.high, minimum.units(effect.before)));
        match amount {
            Ok((high, Some(minimum))) => {
                hopeful += usize::from(high >= minimum);
                grounds.push(Ground::AtMost { measure, high, minimum });
            }
            Ok((_, None)) => {
                open += 1;
                grounds.push(Ground::NotFixed(measure));
            }
            Err(ground) => {
                open += 1;
                grounds.push(ground);
            }
        }
    }
    (if grounds.is_empty() { None } else { at_least(1, hopeful, open) }, grounds)
}

fn no_harm(readings: &[Reading], facts: &Facts) -> Found {
    let of_all = worse(readings).filter(|(reading, _)| reading.stratum.is_none());
    let mut grounds: Vec<Ground> = of_all.map(ground_of).collect();
    if facts.harm_reported {
        grounds.push(Ground::Harm);
    }
    (Some(grounds.is_empty()), grounds)
}
