//! What is written in an agreement, in words: for reading, and line by line for comparing versions.

use jiff::tz::TimeZone;
use serde::Serialize;

use crate::clock::UnixMillis;
use crate::domain::agreements::{AgreementContent, people_needed};
use crate::domain::challenges::difference;
use crate::language::{Value, Words, number_value};
use crate::store::services::Service;
use crate::web::agreements::fields::STRATA;
use crate::web::challenges::{PartChange, PieceView};
use crate::web::views::counted;

/// The text of one version.
#[derive(Serialize)]
pub struct BodyView {
    pub language: String,
    pub scope: String,
    pub sites: Vec<String>,
    pub service: Option<ServiceLink>,
    pub dates: String,
    pub data_protection: String,
    pub measures: Vec<MeasureRow>,
    /// How the plan is carried out and judged: a label and a text.
    pub rules: Vec<Line>,
    pub method: String,
    pub promises: Vec<String>,
    pub milestones: Vec<MilestoneRow>,
    pub total: String,
    pub silence: String,
}

/// The service that the pilot changes.
#[derive(Serialize)]
pub struct ServiceLink {
    pub id: String,
    pub language: String,
    pub name: String,
}

/// What is measured, and what is hoped for.
#[derive(Serialize)]
pub struct MeasureRow {
    pub name: String,
    pub target: String,
    pub worthwhile: String,
    pub variation: String,
    pub people: String,
}

/// A part of the work.
#[derive(Serialize)]
pub struct MilestoneRow {
    pub name: String,
    pub deliverable: String,
    pub due: String,
    pub amount: String,
}

/// A text with its label.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub label: String,
    pub text: String,
}

impl BodyView {
    /// The text in the words of the reader.
    #[must_use]
    pub fn new(
        words: &Words,
        language: &str,
        content: &AgreementContent,
        service: Option<&Service>,
        zone: &TimeZone,
    ) -> Self {
        let plan = &content.plan;
        let total = content.milestones.iter().map(|terms| terms.amount_minor).sum::<i64>();
        Self {
            language: language.to_owned(),
            scope: content.scope.clone(),
            sites: content.sites.clone(),
            service: service.map(|service| ServiceLink {
                id: service.id.to_string(),
                language: service.language.clone(),
                name: service.name.clone(),
            }),
            dates: dates(words, content, zone),
            data_protection: content.data_protection.clone(),
            measures: plan
                .measures
                .iter()
                .map(|planned| MeasureRow {
                    name: words.say(&format!("measured-{}", planned.measure.as_str())),
                    target: share(words, planned.target_bp),
                    worthwhile: if planned.worthwhile_bp > 0 {
                        share(words, planned.worthwhile_bp)
                    } else {
                        words.say("agreement-none")
                    },
                    variation: share(words, planned.variation_bp),
                    people: people_needed(planned).map(|people| words.number(people)).unwrap_or_default(),
                })
                .collect(),
            rules: rules(words, content),
            method: plan.method.clone(),
            promises: plan.promises.clone(),
            milestones: content
                .milestones
                .iter()
                .map(|terms| MilestoneRow {
                    name: terms.name.clone(),
                    deliverable: terms.deliverable.clone(),
                    due: day(words, terms.due_at, zone),
                    amount: words.money(terms.amount_minor, &content.currency),
                })
                .collect(),
            total: words.money(total, &content.currency),
            silence: silence(words, content),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            language: "bn".to_owned(),
            scope: "Two counters in Gangachara.".to_owned(),
            sites: vec!["Gangachara".to_owned()],
            service: Some(ServiceLink {
                id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
                language: "bn".to_owned(),
                name: "Land record copy".to_owned(),
            }),
            dates: "1 July to 30 December".to_owned(),
            data_protection: "No names are kept.".to_owned(),
            measures: vec![MeasureRow {
                name: "Time".to_owned(),
                target: "40%".to_owned(),
                worthwhile: "20%".to_owned(),
                variation: "50%".to_owned(),
                people: "81".to_owned(),
            }],
            rules: vec![Line { label: "People in each group".to_owned(), text: "90".to_owned() }],
            method: "Every third person is asked.".to_owned(),
            promises: vec!["We stop when lines get longer.".to_owned()],
            milestones: vec![MilestoneRow {
                name: "Counters ready".to_owned(),
                deliverable: "Two counters".to_owned(),
                due: "26 July".to_owned(),
                amount: "৳500,000".to_owned(),
            }],
            total: "৳500,000".to_owned(),
            silence: "Silence accepts.".to_owned(),
        }
    }
}

/// A share, with at most two decimals.
#[must_use]
pub fn share(words: &Words, bp: i64) -> String {
    let (value, places) = match bp {
        _ if bp % 100 == 0 => (bp / 100, 0),
        _ if bp % 10 == 0 => (bp / 10, 1),
        _ => (bp, 2),
    };
    words.say_with("agreement-share", &[("share", Value::from(words.decimal(value, places)))])
}

/// What changed from one version to the next, word by word.
#[must_use]
pub fn changes(
    words: &Words,
    (before, service_before): (&AgreementContent, Option<&Service>),
    (after, service_after): (&AgreementContent, Option<&Service>),
    zone: &TimeZone,
) -> Vec<PartChange> {
    let (old, new) = (lines(words, before, service_before, zone), lines(words, after, service_after, zone));
    old.into_iter()
        .zip(new)
        .filter(|(old, new)| old.text != new.text)
        .map(|(old, new)| PartChange {
            label: new.label,
            pieces: difference(&old.text, &new.text).into_iter().map(PieceView::from).collect(),
        })
        .collect()
}

/// All that is written, empty lines too, so that two versions compare line by line.
#[must_use]
pub fn lines(
    words: &Words,
    content: &AgreementContent,
    service: Option<&Service>,
    zone: &TimeZone,
) -> Vec<Line> {
    let plan = &content.plan;
    let line = |label: &str, text: String| Line { label: words.say(label), text };
    let measures: Vec<String> = plan
        .measures
        .iter()
        .map(|planned| {
            let of = |bp: i64| Value::from(share(words, bp));
            let values = [
                ("measure", Value::from(words.say(&format!("measured-{}", planned.measure.as_str())))),
                ("target", of(planned.target_bp)),
                ("worthwhile", of(planned.worthwhile_bp)),
                ("variation", of(planned.variation_bp)),
            ];
            words.say_with("agreement-measure-line", &values)
        })
        .collect();
    let milestones: Vec<String> = content
        .milestones
        .iter()
        .map(|terms| {
            let amount = words.money(terms.amount_minor, &content.currency);
            let due = day(words, terms.due_at, zone);
            [terms.name.as_str(), terms.deliverable.as_str(), due.as_str(), amount.as_str()].join("\n")
        })
        .collect();
    let mut lines = vec![
        line("agreement-f-scope", content.scope.clone()),
        line("agreement-f-sites", content.sites.join("\n")),
        line("agreement-f-service", service.map(|service| service.name.clone()).unwrap_or_default()),
        line("agreement-f-starts", day(words, content.starts_at, zone)),
        line("agreement-f-ends", day(words, content.ends_at, zone)),
        line("agreement-f-data_protection", content.data_protection.clone()),
        line("agreement-f-measures", measures.join("\n")),
    ];
    lines.extend(rules(words, content));
    lines.push(line("agreement-f-method", plan.method.clone()));
    lines.push(line("agreement-f-promises", plan.promises.join("\n")));
    lines.push(line("agreement-milestones", milestones.join("\n\n")));
    lines.push(line("agreement-f-silence", silence(words, content)));
    lines
}

fn rules(words: &Words, content: &AgreementContent) -> Vec<Line> {
    let plan = &content.plan;
    let assignment = format!("assignment-{}", plan.assignment.as_str().replace('_', "-"));
    let strata: Vec<String> = plan
        .strata
        .iter()
        .map(|name| {
            if STRATA.contains(&name.as_str()) { words.say(&format!("stratum-{name}")) } else { name.clone() }
        })
        .collect();
    [
        ("agreement-f-assignment", words.say(&assignment)),
        ("agreement-f-people", words.number(plan.people_per_group)),
        ("agreement-f-strata", strata.join(&words.say("comma"))),
        (
            "agreement-f-shown_at_least",
            words.say_with("agreement-shown", &[("count", number_value(plan.shown_at_least))]),
        ),
        ("agreement-f-uptake", share(words, plan.lowest_uptake_bp)),
        ("agreement-f-decision_days", counted(words, "agreement-days", plan.decision_days)),
    ]
    .into_iter()
    .map(|(label, text)| Line { label: words.say(label), text })
    .collect()
}

fn silence(words: &Words, content: &AgreementContent) -> String {
    words.say(if content.silence_accepts { "agreement-silence-accepts" } else { "agreement-silence-waits" })
}

fn dates(words: &Words, content: &AgreementContent, zone: &TimeZone) -> String {
    match (content.starts_at, content.ends_at) {
        (Some(starts), Some(ends)) => words.say_with(
            "agreement-dates",
            &[("from", Value::from(words.date(starts, zone))), ("to", Value::from(words.date(ends, zone)))],
        ),
        _ => String::new(),
    }
}

fn day(words: &Words, at: Option<UnixMillis>, zone: &TimeZone) -> String {
    at.map(|at| words.date(at, zone)).unwrap_or_default()
}
