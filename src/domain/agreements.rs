//! What the two sides of a pilot agree before it begins: what is done and by when, what is measured and how, and by which
//! rules it will be judged. Once it is signed it changes only by a public amendment that both sides sign again.

mod rules;

use serde::{Deserialize, Serialize};

pub use self::rules::{
    AgreementState, AgreementStep, Frame, MOST_LINE, MOST_MILESTONES, MOST_REASON, MOST_STRATA, MOST_TEXT,
    Side, check_complete, may_sign, moves_goalposts, people_needed,
};
use crate::clock::{Id, UnixMillis};

/// Everything that both sides sign. Its JSON, without white space, is what the fingerprint is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AgreementContent {
    /// What the agreement is about and between whom, so that its text stands by itself.
    pub pilot_id: Option<Id>,
    pub agency_id: Option<Id>,
    pub organisation_id: Option<Id>,
    /// 1 for the first, then one more for each amendment.
    pub number: i64,
    /// What is done, in plain words.
    pub scope: String,
    /// Where it is done, place by place.
    pub sites: Vec<String>,
    /// The service that the pilot changes.
    pub service_id: Option<Id>,
    pub starts_at: Option<UnixMillis>,
    /// The end of the pilot and of its measuring.
    pub ends_at: Option<UnixMillis>,
    /// ISO 4217; of the milestones and of every cost that is measured.
    pub currency: String,
    pub data_protection: String,
    /// Twenty working days of silence about a delivered milestone accept it.
    pub silence_accepts: bool,
    pub plan: EvidencePlan,
    pub milestones: Vec<MilestoneTerms>,
}

/// What is measured, how, and what follows from the result; fixed before the pilot runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EvidencePlan {
    /// Each measure once, in the order of [`Measured::ALL`].
    pub measures: Vec<PlannedMeasure>,
    pub assignment: Assignment,
    /// How many people are asked in each group (before, after, and each of the comparison).
    pub people_per_group: i64,
    /// How people are chosen and asked, in plain words.
    pub method: String,
    /// Groups of people that are looked at by themselves, each the name of a further column: `sex`, `disability`, `area`.
    pub strata: Vec<String>,
    /// How many of time, cost and visits must be shown to have fallen: 1 to 3.
    pub shown_at_least: i64,
    /// The least share of cases that go the new way, in basis points.
    pub lowest_uptake_bp: i64,
    /// What would change our mind: promises in words that a person checks.
    pub promises: Vec<String>,
    /// For how many days the decision may take after the report.
    pub decision_days: i64,
}

/// One measure of the plan. Shares are of the mean before, in basis points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedMeasure {
    pub measure: Measured,
    /// The reduction that is aimed at.
    pub target_bp: i64,
    /// The least reduction that is worth the trouble; 0 for none.
    pub worthwhile_bp: i64,
    /// The spread that is expected before, as a share of the mean, for planning how many people are asked.
    pub variation_bp: i64,
}

/// What can be measured for one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measured {
    /// Minutes from the request to the result.
    Elapsed,
    /// Minutes of the citizen's own time.
    Effort,
    /// What the citizen paid, in minor units.
    Cost,
    Visits,
}

/// Who gets the new way, and what it is held against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Assignment {
    /// Only before and after at the pilot's sites.
    #[default]
    None,
    /// Sites that go on as before are measured at the same times.
    Comparison,
    /// The same, and the lot decided which sites get the new way.
    SitesByLot,
    /// The lot decides for each person.
    PeopleByLot,
}

/// A part of the work that is paid when it is accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MilestoneTerms {
    pub name: String,
    /// What is handed over, so that both sides can see that it is there.
    pub deliverable: String,
    pub amount_minor: i64,
    pub due_at: Option<UnixMillis>,
}

impl Default for EvidencePlan {
    fn default() -> Self {
        Self {
            measures: Vec::new(),
            assignment: Assignment::None,
            people_per_group: 0,
            method: String::new(),
            strata: Vec::new(),
            shown_at_least: 2,
            lowest_uptake_bp: 3_000,
            promises: Vec::new(),
            decision_days: 30,
        }
    }
}

impl Measured {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Elapsed, Self::Effort, Self::Cost, Self::Visits];

    /// The text form; the message `measured-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Elapsed => "elapsed",
            Self::Effort => "effort",
            Self::Cost => "cost",
            Self::Visits => "visits",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.as_str() == text)
    }
}

impl Assignment {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 4] = [Self::None, Self::Comparison, Self::SitesByLot, Self::PeopleByLot];

    /// The text form; the message `assignment-<text>` (with `-` for `_`) is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Comparison => "comparison",
            Self::SitesByLot => "sites_by_lot",
            Self::PeopleByLot => "people_by_lot",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|assignment| assignment.as_str() == text)
    }
}
