//! A public service of an agency: what people do today step by step, how many of them, and what it takes from them.

use serde::{Deserialize, Serialize};

use super::challenges::{Measures, Service};

/// The longest name, in characters.
pub const MOST_NAME: usize = 160;

/// What is known of a service, besides its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServiceContent {
    /// What it is for, in plain words.
    pub about: String,
    /// What people do today, in order.
    pub steps: Vec<String>,
    /// Cases a year.
    pub yearly_volume: Option<i64>,
    /// From the first step to the last.
    pub time_minutes: Option<i64>,
    /// The citizen's own time.
    pub effort_minutes: Option<i64>,
    /// Out of the citizen's pocket, in minor units of `currency`.
    pub cost_minor: Option<i64>,
    /// ISO 4217.
    pub currency: String,
    /// Visits to an office, times ten.
    pub visits_tenths: Option<i64>,
    /// How many people the numbers come from.
    pub people_asked: Option<i64>,
    pub source: String,
    /// How the baseline will be measured where it is not known yet.
    pub baseline_plan: String,
}

impl ServiceContent {
    /// What a challenge says of the service that it is about.
    #[must_use]
    pub fn of_challenge(service: &Service, currency: &str) -> Self {
        Self {
            about: String::new(),
            steps: service.steps.clone(),
            yearly_volume: service.yearly_volume,
            time_minutes: service.time_minutes,
            effort_minutes: service.effort_minutes,
            cost_minor: service.cost_minor,
            currency: currency.to_owned(),
            visits_tenths: service.visits_tenths,
            people_asked: service.people_asked,
            source: service.source.clone(),
            baseline_plan: service.baseline_plan.clone(),
        }
    }

    /// Its time, cost and visits today.
    #[must_use]
    pub const fn measures(&self) -> Measures {
        Measures {
            time_minutes: self.time_minutes,
            cost_minor: self.cost_minor,
            visits_tenths: self.visits_tenths,
        }
    }
}
