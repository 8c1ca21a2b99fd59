//! What an organisation offers outside any challenge: a solution that already works somewhere, with what it is claimed to
//! change and where that claim comes from.

use serde::{Deserialize, Serialize};

use super::proposals::{self, MOST_LINE, MOST_MONEY, MOST_SUMMARY, MOST_TEXT, MOST_TITLE, Measures};
use super::sectors::SECTORS;
use super::values::{self, currency_places};
use super::{Check, Refusal, Refusals};

/// Where a use case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UseCaseState {
    Draft,
    Published,
    /// Taken back by the organisation.
    Withdrawn,
    /// Hidden by a moderator.
    Hidden,
}

/// What can be done to a use case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UseCaseStep {
    Publish,
    Withdraw,
    Hide,
    Restore,
}

impl UseCaseState {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Published, Self::Withdrawn, Self::Hidden];

    /// The text form; the message `use-case-state-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
            Self::Hidden => "hidden",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// The state after a step.
    ///
    /// # Errors
    /// A refusal that says why the step cannot be taken from here.
    pub const fn after(self, step: UseCaseStep) -> Result<Self, Refusal> {
        match (step, self) {
            (UseCaseStep::Publish, Self::Draft | Self::Withdrawn) | (UseCaseStep::Restore, Self::Hidden) => {
                Ok(Self::Published)
            }
            (UseCaseStep::Withdraw, Self::Published | Self::Draft) => Ok(Self::Withdrawn),
            (UseCaseStep::Hide, Self::Published) => Ok(Self::Hidden),
            (_, Self::Hidden) => Err(Refusal::because("refusal-use-case-hidden")),
            (UseCaseStep::Publish, _) => Err(Refusal::because("refusal-use-case-published-already")),
            (UseCaseStep::Withdraw, _) => Err(Refusal::because("refusal-use-case-withdrawn-already")),
            (UseCaseStep::Hide | UseCaseStep::Restore, _) => {
                Err(Refusal::because("refusal-use-case-not-public"))
            }
        }
    }
}

/// What is written in a use case, besides its title, sector and level of evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UseCaseContent {
    pub summary: String,
    pub problem: String,
    pub solution: String,
    #[serde(alias = "where")]
    pub where_it_runs: String,
    /// Where the numbers come from; they are claims until somebody measures them.
    pub evidence_source: String,
    pub before: Measures,
    pub after: Measures,
    /// ISO 4217, for the cost in `before` and `after`.
    pub currency: String,
    pub cost_model: String,
    pub licence: String,
    /// The languages that the solution works in, as codes or names.
    pub languages: Vec<String>,
    pub links: Vec<String>,
}

/// The words of a use case: what its organisation edits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UseCaseDraft {
    pub title: String,
    pub language: String,
    pub sector: String,
    /// 1 to 5 (Nesta): what stands behind the numbers.
    pub evidence_level: i64,
    pub content: UseCaseContent,
}

/// The fields of the form, in its order.
pub const FIELDS: [&str; 20] = [
    "language",
    "title",
    "summary",
    "sector",
    "problem",
    "solution",
    "where_it_runs",
    "currency",
    "before_days",
    "after_days",
    "before_cost",
    "after_cost",
    "before_visits",
    "after_visits",
    "evidence_level",
    "evidence_source",
    "cost_model",
    "licence",
    "languages",
    "links",
];

/// The currencies that a form offers.
pub const CURRENCIES: [&str; 7] = ["BDT", "IDR", "KES", "JOD", "USD", "EUR", "GBP"];

impl UseCaseDraft {
    /// The fields as a form shows them, with ASCII digits and `.` before decimals.
    #[must_use]
    pub fn values(&self) -> Vec<(&'static str, String)> {
        FIELDS.iter().map(|field| (*field, self.value(field))).collect()
    }

    fn value(&self, field: &str) -> String {
        let content = &self.content;
        let days = |minutes: Option<i64>| minutes.map(proposals::days_text).unwrap_or_default();
        let places = currency_places(&content.currency);
        let cost =
            |minor: Option<i64>| minor.map(|it| proposals::decimal_text(it, places)).unwrap_or_default();
        let visits =
            |tenths: Option<i64>| tenths.map(|it| proposals::decimal_text(it, 1)).unwrap_or_default();
        match field {
            "language" => self.language.clone(),
            "title" => self.title.clone(),
            "sector" => self.sector.clone(),
            "evidence_level" => self.evidence_level.to_string(),
            "summary" => content.summary.clone(),
            "problem" => content.problem.clone(),
            "solution" => content.solution.clone(),
            "where_it_runs" => content.where_it_runs.clone(),
            "currency" => content.currency.clone(),
            "before_days" => days(content.before.time_minutes),
            "after_days" => days(content.after.time_minutes),
            "before_cost" => cost(content.before.cost_minor),
            "after_cost" => cost(content.after.cost_minor),
            "before_visits" => visits(content.before.visits_tenths),
            "after_visits" => visits(content.after.visits_tenths),
            "evidence_source" => content.evidence_source.clone(),
            "cost_model" => content.cost_model.clone(),
            "licence" => content.licence.clone(),
            "languages" => content.languages.join("\n"),
            "links" => content.links.join("\n"),
            _ => String::new(),
        }
    }

    /// Puts the fields in. What cannot be read leaves the words as they were and is among the refusals.
    #[must_use]
    pub fn with(mut self, languages: &[&str], typed: impl Fn(&str) -> String) -> (Self, Refusals) {
        let mut check = Check::default();
        for field in FIELDS {
            let input = typed(field);
            self.put(&mut check, field, &input, languages);
        }
        (self, check.finish().err().unwrap_or_default())
    }

    fn put(&mut self, check: &mut Check, field: &'static str, input: &str, languages: &[&str]) {
        let content = &mut self.content;
        let places = currency_places(&content.currency);
        let long = |check: &mut Check, slot: &mut String, most: usize| {
            if let Some(text) = check.keep(values::text(field, input, most, false)) {
                *slot = text;
            }
        };
        let measure =
            |check: &mut Check, slot: &mut Option<i64>, read: &dyn Fn(&str) -> Result<i64, Refusal>| {
                if input.trim().is_empty() {
                    *slot = None;
                } else if let Some(value) = check.keep(read(input)) {
                    *slot = Some(value);
                }
            };
        let days = |text: &str| proposals::days(field, text);
        let cost = |text: &str| values::decimal(field, text, places, 0, MOST_MONEY);
        let visits = |text: &str| values::decimal(field, text, 1, 0, 10_000);
        match field {
            "title" => {
                if let Some(text) = check.keep(values::line(field, input, MOST_TITLE, false)) {
                    self.title = text;
                }
            }
            "language" => one_of(check, field, input, languages, &mut self.language),
            "sector" => one_of(check, field, input, &SECTORS, &mut self.sector),
            "currency" => one_of(check, field, input, &CURRENCIES, &mut content.currency),
            "evidence_level" if input.is_empty() => {}
            "evidence_level" => match input.parse() {
                Ok(level @ 1..=5) => self.evidence_level = level,
                _ => check.refuse(Refusal::at(field, "refusal-choice")),
            },
            "summary" => long(check, &mut content.summary, MOST_SUMMARY),
            "problem" => long(check, &mut content.problem, MOST_TEXT),
            "solution" => long(check, &mut content.solution, MOST_TEXT),
            "where_it_runs" => long(check, &mut content.where_it_runs, MOST_TEXT),
            "evidence_source" => long(check, &mut content.evidence_source, MOST_TEXT),
            "cost_model" => long(check, &mut content.cost_model, MOST_TEXT),
            "licence" => long(check, &mut content.licence, MOST_LINE),
            "before_days" => measure(check, &mut content.before.time_minutes, &days),
            "after_days" => measure(check, &mut content.after.time_minutes, &days),
            "before_cost" => measure(check, &mut content.before.cost_minor, &cost),
            "after_cost" => measure(check, &mut content.after.cost_minor, &cost),
            "before_visits" => measure(check, &mut content.before.visits_tenths, &visits),
            "after_visits" => measure(check, &mut content.after.visits_tenths, &visits),
            "languages" => {
                if let Some(list) = check.keep(proposals::lines(field, &input.replace([',', '،'], "\n"))) {
                    content.languages = list;
                }
            }
            "links" => {
                let read: Result<Vec<String>, Refusal> = proposals::lines(field, input)
                    .and_then(|list| list.iter().map(|link| values::link(field, link)).collect());
                if let Some(list) = check.keep(read) {
                    content.links = list;
                }
            }
            _ => {}
        }
    }

    /// Everything that stands in the way of publishing, in the order of the form.
    #[must_use]
    pub fn check_for_publishing(&self) -> Refusals {
        let content = &self.content;
        let mut check = Check::default();
        let mut filled = |field: &'static str, text: &str, message: &'static str| {
            check.require(!text.trim().is_empty(), || Refusal::at(field, message));
        };
        filled("title", &self.title, "refusal-use-case-title");
        filled("summary", &content.summary, "refusal-use-case-summary");
        filled("sector", &self.sector, "refusal-choice");
        filled("problem", &content.problem, "refusal-use-case-problem");
        filled("solution", &content.solution, "refusal-use-case-solution");
        filled("where_it_runs", &content.where_it_runs, "refusal-use-case-where");
        let claims = content.before != Measures::default() || content.after != Measures::default();
        let paired = |before: Option<i64>, after: Option<i64>| before.is_some() == after.is_some();
        check.require(paired(content.before.time_minutes, content.after.time_minutes), || {
            Refusal::at("after_days", "refusal-use-case-pair")
        });
        check.require(paired(content.before.cost_minor, content.after.cost_minor), || {
            Refusal::at("after_cost", "refusal-use-case-pair")
        });
        check.require(paired(content.before.visits_tenths, content.after.visits_tenths), || {
            Refusal::at("after_visits", "refusal-use-case-pair")
        });
        let costs = content.before.cost_minor.is_some() || content.after.cost_minor.is_some();
        check.require(!costs || !content.currency.is_empty(), || {
            Refusal::at("currency", "refusal-use-case-currency")
        });
        check.require((1..=5).contains(&self.evidence_level), || {
            Refusal::at("evidence_level", "refusal-choice")
        });
        // A number without its source is not shown to anybody.
        check.require(!claims || !content.evidence_source.trim().is_empty(), || {
            Refusal::at("evidence_source", "refusal-use-case-source")
        });
        check.require(!content.cost_model.trim().is_empty(), || {
            Refusal::at("cost_model", "refusal-use-case-cost-model")
        });
        check.require(!content.licence.trim().is_empty(), || {
            Refusal::at("licence", "refusal-use-case-licence")
        });
        check.finish().err().unwrap_or_default()
    }
}

fn one_of(check: &mut Check, field: &'static str, input: &str, known: &[&str], slot: &mut String) {
    if input.is_empty() {
        return;
    }
    if known.contains(&input) {
        input.clone_into(slot);
    } else {
        check.refuse(Refusal::at(field, "refusal-choice"));
    }
}

/// What an organisation says when an agency asks for its use case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestAnswer {
    Accepted,
    Declined,
}

impl RequestAnswer {
    /// The text form; the message `use-case-answer-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Declined => "declined",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Accepted, Self::Declined].into_iter().find(|answer| answer.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const STEPS: [UseCaseStep; 4] =
        [UseCaseStep::Publish, UseCaseStep::Withdraw, UseCaseStep::Hide, UseCaseStep::Restore];

    proptest! {
        #[test]
        fn what_a_moderator_hid_only_a_moderator_brings_back(
            steps in proptest::collection::vec(0..STEPS.len(), 0..20)
        ) {
            let mut state = UseCaseState::Draft;
            for step in steps.into_iter().map(|index| STEPS[index]) {
                let Ok(next) = state.after(step) else { continue };
                if state == UseCaseState::Hidden {
                    prop_assert_eq!(step, UseCaseStep::Restore);
                }
                state = next;
            }
        }
    }

    #[test]
    fn a_number_without_its_source_is_not_published() {
        let mut draft = UseCaseDraft { evidence_level: 1, ..UseCaseDraft::default() };
        draft.content.before.time_minutes = Some(60);
        let fields: Vec<String> =
            draft.check_for_publishing().into_iter().filter_map(|refusal| refusal.field).collect();
        assert!(fields.contains(&"evidence_source".to_owned()));
        assert!(fields.contains(&"after_days".to_owned()), "before without after says nothing");
    }

    #[test]
    fn a_form_gives_back_what_it_was_given() {
        let measures =
            Measures { time_minutes: Some(720), cost_minor: Some(15_050), visits_tenths: Some(12) };
        let draft = UseCaseDraft {
            title: "Title".to_owned(),
            language: "en".to_owned(),
            sector: "land".to_owned(),
            evidence_level: 3,
            content: UseCaseContent {
                before: measures,
                after: measures,
                currency: "BDT".to_owned(),
                languages: vec!["en".to_owned(), "bn".to_owned()],
                links: vec!["https://example.org/a".to_owned()],
                ..UseCaseContent::default()
            },
        };
        let values = draft.values();
        let typed = |name: &str| {
            values.iter().find(|(field, _)| *field == name).map(|(_, it)| it.clone()).unwrap_or_default()
        };
        let (again, refusals) = UseCaseDraft::default().with(&["en", "bn"], typed);
        assert_eq!(refusals, Vec::new());
        assert_eq!(again, draft);
    }
}
