//! What is written in a challenge, line by line in words: for checking before sending, for review, for comparing versions.

use jiff::tz::TimeZone;

use super::tcv::visits;
use crate::domain::challenges::{Measures, Written};
use crate::domain::sectors::sector_or_other;
use crate::language::{Languages, Value, Words};

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The step of the form that it stands on.
    pub step: Step,
    /// The message of its label.
    pub label: &'static str,
    /// Empty when nothing was written.
    pub text: String,
}

/// The steps of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Problem,
    Service,
    Goal,
    Money,
    Check,
}

impl Step {
    /// The steps in their order.
    pub const ALL: [Self; 5] = [Self::Problem, Self::Service, Self::Goal, Self::Money, Self::Check];

    /// The text form, which addresses and messages use.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Problem => "problem",
            Self::Service => "service",
            Self::Goal => "goal",
            Self::Money => "money",
            Self::Check => "check",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == text)
    }

    /// 1 to 5.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64 + 1
    }

    /// The step after this one; the last stays.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL.into_iter().find(|step| *step > self).unwrap_or(Self::Check)
    }

    /// The step on which a field of the form stands.
    #[must_use]
    pub fn of_field(field: &str) -> Self {
        match field {
            "title" | "language" | "sector" | "summary" | "problem" | "can_change" | "cannot_change"
            | "agency" => Self::Problem,
            _ if field.starts_with("hurt_") || field.starts_with("quote_") => Self::Problem,
            "service_name" | "service_steps" | "yearly_volume" | "time" | "effort" | "cost" | "visits"
            | "people_asked" | "source" | "baseline_plan" => Self::Service,
            "eligible" | "titles" => Self::Goal,
            _ if ["goal_", "criterion_", "weight_", "minimum_"]
                .iter()
                .any(|start| field.starts_with(start)) =>
            {
                Self::Goal
            }
            _ => Self::Money,
        }
    }
}

/// Everything that is written, in the order of the form. Empty lines are there too, so that two lists compare line by line.
#[must_use]
pub fn lines(words: &Words, languages: &Languages, zone: &TimeZone, written: &Written) -> Vec<Line> {
    let content = &written.content;
    let service = &content.service;
    let number = |value: Option<i64>| value.map(|value| words.number(value)).unwrap_or_default();
    let money =
        |value: Option<i64>| value.map(|value| words.money(value, &content.currency)).unwrap_or_default();
    let moment = |value: Option<crate::clock::UnixMillis>| {
        value.map(|value| words.date_time(value, zone)).unwrap_or_default()
    };
    let day = |value: Option<crate::clock::UnixMillis>| {
        value.map(|value| words.date(value, zone)).unwrap_or_default()
    };
    let language = languages.find(&written.language).map(|words| words.name().to_owned()).unwrap_or_default();
    let hurts: Vec<String> =
        content.hurts.iter().map(|hurt| format!("{} {}", words.number(hurt.number), hurt.text)).collect();
    let quote = [content.quote.text.as_str(), content.quote.who.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n");
    let criteria: Vec<String> = content
        .criteria
        .iter()
        .map(|criterion| {
            let weight = format!("{}: {}", words.number(criterion.weight), criterion.name);
            if criterion.minimum == 0 {
                return weight;
            }
            let least = [("least", Value::from(criterion.minimum))];
            format!("{weight} ({})", words.say_with("challenge-minimum-is", &least))
        })
        .collect();
    let titles =
        if content.publish_all_titles { "challenge-titles-public" } else { "challenge-titles-private" };
    let (today, goal) = (
        measures(words, &service.measures(), &content.currency),
        measures(words, &content.goal, &content.currency),
    );
    let [time, cost, visit] = today;
    let [goal_time, goal_cost, goal_visits] = goal;
    let effort = service.effort_minutes.map(|minutes| words.minutes(minutes)).unwrap_or_default();
    [
        (Step::Problem, "challenge-f-title", written.title.clone()),
        (Step::Problem, "challenge-f-language", language),
        (
            Step::Problem,
            "challenge-f-sector",
            words.say(&format!("sector-{}", sector_or_other(&written.sector))),
        ),
        (Step::Problem, "challenge-f-summary", content.summary.clone()),
        (Step::Problem, "challenge-f-problem", content.problem.clone()),
        (Step::Problem, "challenge-f-can_change", content.can_change.join("\n")),
        (Step::Problem, "challenge-f-cannot_change", content.cannot_change.join("\n")),
        (Step::Problem, "challenge-f-hurts", hurts.join("\n")),
        (Step::Problem, "challenge-f-quote", quote),
        (Step::Service, "challenge-f-service_name", service.name.clone()),
        (Step::Service, "challenge-f-service_steps", service.steps.join("\n")),
        (Step::Service, "challenge-f-yearly_volume", number(service.yearly_volume)),
        (Step::Service, "challenge-f-time", time),
        (Step::Service, "challenge-f-effort", effort),
        (Step::Service, "challenge-f-cost", cost),
        (Step::Service, "challenge-f-visits", visit),
        (Step::Service, "challenge-f-people_asked", number(service.people_asked)),
        (Step::Service, "challenge-f-source", service.source.clone()),
        (Step::Service, "challenge-f-baseline_plan", service.baseline_plan.clone()),
        (Step::Goal, "challenge-f-goal_time", goal_time),
        (Step::Goal, "challenge-f-goal_cost", goal_cost),
        (Step::Goal, "challenge-f-goal_visits", goal_visits),
        (Step::Goal, "challenge-f-criteria", criteria.join("\n")),
        (Step::Goal, "challenge-f-eligible", eligible(words, &content.eligible)),
        (Step::Goal, "challenge-f-titles", words.say(titles)),
        (Step::Money, "challenge-f-budget", money(content.budget_minor)),
        (Step::Money, "challenge-f-payment_steps", number(content.payment_steps)),
        (Step::Money, "challenge-f-ip_terms", content.ip_terms.clone()),
        (Step::Money, "challenge-f-senior_owner", content.adoption.senior_owner.clone()),
        (Step::Money, "challenge-f-procurement_route", content.adoption.procurement_route.clone()),
        (Step::Money, "challenge-f-ceiling", money(content.adoption.ceiling_minor)),
        (Step::Money, "challenge-f-contact", content.contact.clone()),
        (Step::Money, "challenge-f-opens", day(written.dates.opens_at)),
        (Step::Money, "challenge-f-questions_close", moment(written.dates.questions_close_at)),
        (Step::Money, "challenge-f-submissions_close", moment(written.dates.submissions_close_at)),
        (Step::Money, "challenge-f-decision", day(written.dates.decision_at)),
        (Step::Money, "challenge-f-pilot_starts", day(content.pilot_starts_at)),
    ]
    .into_iter()
    .map(|(step, label, text)| Line { step, label, text })
    .collect()
}

/// The kinds of organisation that may send, in one line.
#[must_use]
pub fn eligible(words: &Words, kinds: &[String]) -> String {
    let names: Vec<String> =
        kinds.iter().map(|kind| words.say(&format!("organisation-kind-{kind}"))).collect();
    names.join(&words.say("challenge-list-comma"))
}

fn measures(words: &Words, measures: &Measures, currency: &str) -> [String; 3] {
    [
        measures.time_minutes.map(|minutes| words.minutes(minutes)).unwrap_or_default(),
        measures.cost_minor.map(|minor| words.money(minor, currency)).unwrap_or_default(),
        measures.visits_tenths.map(|tenths| visits(words, tenths)).unwrap_or_default(),
    ]
}
