//! What a snapshot needs besides the rows, as a small JSON file: so that everybody can make the same snapshot again.

use serde::{Deserialize, Serialize};

use super::analysis::Options;
use super::bootstrap::Resampling;
use super::gate::{Criteria, Facts};
use super::level::Design;
use super::snapshot::Snapshot;

/// Everything that is not measured. Fields that are left out of the JSON have the values of [`Plan::default`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// Where the random numbers begin.
    pub seed: u64,
    /// How many resamples are drawn.
    pub resamples: u32,
    /// What was done outside of the numbers.
    pub design: Design,
    /// Cases a year.
    pub volume: Option<f64>,
    /// What is known beside the measures, uptake with it.
    pub facts: Facts,
    /// What was fixed before.
    pub criteria: Criteria,
}

/// Why a text is no plan.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// Not JSON, or a field of another kind.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    /// A field that means nothing here.
    #[error("there is no field {0:?}; a plan has seed, resamples, design, volume, facts and criteria")]
    Unknown(String),
}

/// Fields of a [`Snapshot`] that a plan does not need: a snapshot is a plan too.
const OF_SNAPSHOT: [&str; 8] =
    ["version", "rows", "data_sha256", "measures", "level", "warnings", "gate", "snapshot_hash"];
const OF_PLAN: [&str; 6] = ["seed", "resamples", "design", "volume", "facts", "criteria"];

impl Default for Plan {
    fn default() -> Self {
        let Resampling { seed, resamples, .. } = Resampling::default();
        Self {
            seed,
            resamples,
            design: Design::default(),
            volume: None,
            facts: Facts::default(),
            criteria: Criteria::default(),
        }
    }
}

impl Plan {
    /// Reads JSON: a plan, or a whole snapshot whose results are passed over.
    ///
    /// # Errors
    /// It is none; a field with a name that is not known is an error too.
    pub fn read(json: &[u8]) -> Result<Self, PlanError> {
        let all: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(json)?;
        let sealed = all.contains_key("snapshot_hash");
        let is_known = |name: &str| OF_PLAN.contains(&name) || (sealed && OF_SNAPSHOT.contains(&name));
        if let Some(name) = all.keys().find(|name| !is_known(name)) {
            return Err(PlanError::Unknown(name.clone()));
        }
        Ok(serde_json::from_slice(json)?)
    }

    /// As [`Snapshot::new`] takes it. The number of threads changes nothing but the time.
    pub fn options(&self, threads: std::num::NonZeroUsize) -> Options {
        Options {
            resampling: Resampling { seed: self.seed, resamples: self.resamples, threads },
            design: self.design,
            volume: self.volume,
            uptake: self.facts.uptake,
        }
    }
}

impl From<&Snapshot> for Plan {
    fn from(snapshot: &Snapshot) -> Self {
        Self {
            seed: snapshot.seed,
            resamples: snapshot.resamples,
            design: snapshot.design,
            volume: snapshot.volume,
            facts: snapshot.facts,
            criteria: snapshot.criteria.clone(),
        }
    }
}
