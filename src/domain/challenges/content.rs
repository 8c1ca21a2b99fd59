//! What is written in a challenge. Stored as JSON; a part that an older version did not know is empty.

use serde::{Deserialize, Serialize};

use crate::clock::UnixMillis;

/// Rows of criteria that a form has.
pub const MOST_CRITERIA: usize = 8;
/// Rows of "who this hurts" that a form has.
pub const MOST_HURTS: usize = 3;
/// The kinds of organisation that can be asked for ideas; the message `organisation-kind-<text>` is the name of each.
pub const ELIGIBLE: [&str; 4] = ["startup", "business", "ngo", "university"];

/// Everything of a challenge that is not a column: what people read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChallengeContent {
    /// One or two sentences under the title.
    pub summary: String,
    /// What goes wrong today; the problem, not a solution.
    pub problem: String,
    pub can_change: Vec<String>,
    pub cannot_change: Vec<String>,
    pub service: Service,
    /// What the agency wants to reach.
    pub goal: Measures,
    pub criteria: Vec<Criterion>,
    /// Kinds of organisation that may send, of [`ELIGIBLE`].
    pub eligible: Vec<String>,
    /// For the pilot, in minor units of `currency`.
    pub budget_minor: Option<i64>,
    /// ISO 4217.
    pub currency: String,
    /// In how many parts the budget is paid.
    pub payment_steps: Option<i64>,
    /// Who owns what is made.
    pub ip_terms: String,
    pub adoption: Adoption,
    /// Who to ask.
    pub contact: String,
    pub hurts: Vec<Hurt>,
    pub quote: Quote,
    /// After the decision, title, summary and organisation of every idea are public.
    pub publish_all_titles: bool,
    pub pilot_starts_at: Option<UnixMillis>,
}

/// The public service as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Service {
    pub name: String,
    pub steps: Vec<String>,
    /// Cases a year.
    pub yearly_volume: Option<i64>,
    /// From the first step to the last.
    pub time_minutes: Option<i64>,
    /// The citizen's own time.
    pub effort_minutes: Option<i64>,
    /// Out of the citizen's pocket.
    pub cost_minor: Option<i64>,
    /// Visits to an office, times ten.
    pub visits_tenths: Option<i64>,
    /// How many people the numbers come from.
    pub people_asked: Option<i64>,
    pub source: String,
    /// How the baseline will be measured where it is not known yet.
    pub baseline_plan: String,
}

/// Time, cost and visits of one case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Measures {
    pub time_minutes: Option<i64>,
    pub cost_minor: Option<i64>,
    pub visits_tenths: Option<i64>,
}

/// One thing that ideas are judged by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Criterion {
    pub name: String,
    /// Out of 100 over all criteria.
    pub weight: i64,
    /// The score (0 to 5) below which an idea cannot be chosen; 0 for none.
    pub minimum: i64,
}

/// What the agency promises when the pilot works.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Adoption {
    /// Who answers for it, by name.
    pub senior_owner: String,
    pub procurement_route: String,
    /// The most that scaling may cost, in minor units of the challenge's currency.
    pub ceiling_minor: Option<i64>,
}

/// A number that says whom the problem hurts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Hurt {
    pub number: i64,
    pub text: String,
}

/// The words of somebody with the problem, shared with their permission.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Quote {
    pub text: String,
    pub who: String,
}

/// The dates that rules and lists ask for. Each is a column of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChallengeDates {
    pub opens_at: Option<UnixMillis>,
    pub questions_close_at: Option<UnixMillis>,
    pub submissions_close_at: Option<UnixMillis>,
    pub decision_at: Option<UnixMillis>,
}

/// All that authors write, in one piece: what a form changes and a revision keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The language that it is written in, such as `bn`.
    pub language: String,
    pub title: String,
    pub sector: String,
    pub content: ChallengeContent,
    pub dates: ChallengeDates,
}

impl Default for ChallengeContent {
    fn default() -> Self {
        Self {
            summary: String::new(),
            problem: String::new(),
            can_change: Vec::new(),
            cannot_change: Vec::new(),
            service: Service::default(),
            goal: Measures::default(),
            criteria: Vec::new(),
            eligible: Vec::new(),
            budget_minor: None,
            currency: String::new(),
            payment_steps: None,
            ip_terms: String::new(),
            adoption: Adoption::default(),
            contact: String::new(),
            hurts: Vec::new(),
            quote: Quote::default(),
            publish_all_titles: true,
            pilot_starts_at: None,
        }
    }
}

impl Service {
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

impl Measures {
    /// All three are known.
    #[must_use]
    pub const fn is_complete(&self) -> bool {
        self.time_minutes.is_some() && self.cost_minor.is_some() && self.visits_tenths.is_some()
    }

    /// At least one is known.
    #[must_use]
    pub const fn has_any(&self) -> bool {
        self.time_minutes.is_some() || self.cost_minor.is_some() || self.visits_tenths.is_some()
    }
}
