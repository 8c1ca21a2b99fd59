//! How much a pilot's numbers can show: the five levels of the Standards of Evidence (Puttick and Ludlow, Nesta, 2013).
//!
//! A level says how something was measured, never how good the result is.

use serde::{Deserialize, Serialize};

use super::dataset::Arm;

/// Sites of each arm from which on a comparison shows a cause.
pub const SITES_FOR_CAUSE: u64 = 4;

/// A level of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
pub enum Level {
    /// 1: somebody tells what happened and why it should help.
    Account,
    /// 2: it was measured before and after; something else may be the cause.
    Correlation,
    /// 3: a comparison shows that the fix is the cause.
    Causation,
    /// 4: the same was found again by others.
    Replicated,
    /// 5: it is known to work again and again, at scale.
    Scaled,
}

/// How it was decided who is in the pilot and who in the comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Assignment {
    /// Somebody chose, or nobody knows.
    #[default]
    Chosen,
    /// Each person by lot.
    PeopleByLot,
    /// Each site by lot.
    SitesByLot,
}

/// What was done outside of the numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Design {
    /// How the arms were made.
    pub assignment: Assignment,
    /// Other organisations that found the effect again with their own before and after, verified.
    pub replications: u32,
    /// It runs at scale, and was verified there.
    pub scaled: bool,
}

/// What was counted for a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Values before and after in the pilot.
    pub pilot: [u64; 2],
    /// Values before and after in the comparison.
    pub comparison: [u64; 2],
    /// Sites with values before and after, in the pilot and in the comparison.
    pub sites: [u64; 2],
}

/// Why a measure has no higher level: what it lacks for the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Cap {
    /// Level 2 needs two values before and two after.
    #[error("it was not measured before and after")]
    NoBeforeAndAfter,
    /// Level 3 needs a comparison.
    #[error(
        "nothing tells what would have happened without the fix: there is no comparison before and after"
    )]
    NoComparison,
    /// What happens at the one site by itself cannot be told from the effect.
    #[error("{0} has fewer than two sites: what happened at one site by itself is not covered")]
    OneSite(Arm),
    /// Level 3 needs more sites, or a lot.
    #[error("there are fewer than {SITES_FOR_CAUSE} sites in each arm, and nobody drew lots")]
    FewSites,
    /// Level 4 needs others.
    #[error("nobody else has found it again")]
    NotReplicated,
    /// Level 5 needs scale.
    #[error("it was not verified at scale")]
    NotScaled,
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level as Self + 1
    }
}

impl TryFrom<u8> for Level {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, String> {
        match number {
            1 => Ok(Self::Account),
            2 => Ok(Self::Correlation),
            3 => Ok(Self::Causation),
            4 => Ok(Self::Replicated),
            5 => Ok(Self::Scaled),
            _ => Err(format!("{number} is no level: they go from 1 to 5")),
        }
    }
}

/// The level, and what the next one needs.
///
/// Where people drew lots inside the same sites, both arms share what happens at a site, and one site is enough.
pub fn level(counted: &Counted, design: &Design) -> (Level, Option<Cap>) {
    let enough = |values: [u64; 2]| values.iter().all(|n| *n >= 2);
    if !enough(counted.pilot) {
        return (Level::Account, Some(Cap::NoBeforeAndAfter));
    }
    let correlation = |cap| (Level::Correlation, Some(cap));
    if !enough(counted.comparison) {
        return correlation(Cap::NoComparison);
    }
    if design.assignment != Assignment::PeopleByLot {
        let one = [Arm::Pilot, Arm::Comparison].into_iter().zip(counted.sites).find(|(_, sites)| *sites < 2);
        if let Some((arm, _)) = one {
            return correlation(Cap::OneSite(arm));
        }
        let few = counted.sites.iter().any(|sites| *sites < SITES_FOR_CAUSE);
        if few && design.assignment != Assignment::SitesByLot {
            return correlation(Cap::FewSites);
        }
    }
    match design {
        Design { replications: 0, .. } => (Level::Causation, Some(Cap::NotReplicated)),
        Design { scaled: false, .. } => (Level::Replicated, Some(Cap::NotScaled)),
        Design { .. } => (Level::Scaled, None),
    }
}
