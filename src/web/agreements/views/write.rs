//! The form of an agreement: a draft of the first, or of an amendment.

use serde::Serialize;

use crate::app::agreements::{Powers, Shown, Written};
use crate::domain::agreements::{Assignment, MOST_MILESTONES, Measured, Side, people_needed};
use crate::domain::pilots::PilotState;
use crate::language::{self, Value, Words, number_value};
use crate::web::agreements::fields::{NEW_SERVICE, STRATA};
use crate::web::agreements::readable::lines;
use crate::web::challenges::ConflictView;
use crate::web::form::FormView;
use crate::web::guards::Citizen;
use crate::web::views::Choice;

/// Rows that stay free for more milestones.
const FREE_ROWS: usize = 2;

/// The form.
#[derive(Serialize)]
pub struct WriteView {
    pub form: FormView,
    pub id: String,
    pub language: String,
    pub title: String,
    pub heading: String,
    pub lead: String,
    pub version: i64,
    pub amendment: bool,
    /// The pilot runs: a change of the plan moves the goalposts.
    pub running: bool,
    /// Who writes for the office does not sign for it.
    pub own_words: bool,
    pub currency: String,
    pub budget: String,
    pub services: Vec<Choice>,
    pub agency_id: String,
    pub assignments: Vec<Choice>,
    pub shown: Vec<Choice>,
    pub strata: Vec<Choice>,
    pub silence: Vec<Choice>,
    pub measures: Vec<MeasureFields>,
    /// How many people the numbers above ask for, in words.
    pub needed: String,
    /// Fewer are planned than the numbers ask for.
    pub too_few: bool,
    pub milestones: Vec<MilestoneFields>,
    pub conflict: Vec<ConflictView>,
}

/// The fields of one measure.
#[derive(Serialize)]
pub struct MeasureFields {
    pub value: &'static str,
    pub label: String,
    pub hint: String,
    pub checked: bool,
    pub target: String,
    pub worthwhile: String,
    pub variation: String,
    pub needed: String,
}

/// The names of the fields of one milestone.
#[derive(Serialize)]
pub struct MilestoneFields {
    pub heading: String,
    pub name: String,
    pub deliverable: String,
    pub amount: String,
    pub due: String,
    pub day: String,
    pub month: String,
    pub year: String,
    /// It was delivered: an amendment leaves it as it is.
    pub begun: bool,
}

impl WriteView {
    /// The form with these values. `version` is that of the page that was sent; that of what is stored without one.
    #[must_use]
    pub fn new(
        citizen: &Citizen,
        shown: &Shown,
        written: &Written,
        form: FormView,
        version: Option<i64>,
    ) -> Self {
        let words = citizen.words();
        let content = &written.content;
        let amendment = shown.in_force().is_some();
        let currency = if content.currency.is_empty() { &shown.agency.currency } else { &content.currency };
        let needed = content.plan.measures.iter().filter_map(people_needed).max();
        let budget = shown.challenge.content.budget_minor;
        let filled = last_filled_row(&form).max(content.milestones.len());
        let part = if amendment { "amendment" } else { "first" };
        Self {
            form,
            id: shown.pilot.id.to_string(),
            language: shown.pilot.language.clone(),
            title: shown.pilot.title.clone(),
            heading: words.say(&format!("agreement-write-{part}")),
            lead: words.say(&format!("agreement-write-{part}-lead")),
            version: version.unwrap_or_else(|| shown.open.as_ref().map_or(0, |open| open.version)),
            amendment,
            running: shown.pilot.standing.state >= PilotState::Running,
            own_words: Powers::of(Some(citizen.actor()), &shown.pilot).writes == Some(Side::Agency),
            budget: budget.map(|minor| words.money(minor, currency)).unwrap_or_default(),
            currency: currency.clone(),
            services: services(words, shown),
            agency_id: shown.agency.id.to_string(),
            assignments: Assignment::ALL
                .iter()
                .map(|it| {
                    let message = format!("assignment-{}", it.as_str().replace('_', "-"));
                    Choice {
                        hint: words.say(&format!("{message}-hint")),
                        ..Choice::new(it.as_str(), words.say(&message))
                    }
                })
                .collect(),
            shown: (1..=3)
                .map(|count| {
                    let label = words.say_with("agreement-shown", &[("count", number_value(count))]);
                    Choice::new(count.to_string(), label)
                })
                .collect(),
            strata: STRATA
                .iter()
                .map(|name| Choice::new(*name, words.say(&format!("stratum-{name}"))))
                .collect(),
            silence: vec![Choice::new("accepts", words.say("agreement-silence-accepts"))],
            measures: Measured::ALL.iter().map(|measure| measure_fields(words, written, *measure)).collect(),
            needed: needed.map(|count| needed_words(words, count)).unwrap_or_default(),
            too_few: needed.is_some_and(|needed| content.plan.people_per_group < needed),
            milestones: milestone_rows(words, shown, filled),
            conflict: Vec::new(),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let choices = || vec![Choice::sample()];
        Self {
            form: FormView::default(),
            id: "0190b0a0-0000-7000-8000-000000000004".to_owned(),
            language: "en".to_owned(),
            title: "Land record copy near home".to_owned(),
            heading: "Write the agreement".to_owned(),
            lead: "Both sides sign it.".to_owned(),
            version: 2,
            amendment: true,
            running: true,
            own_words: true,
            currency: "BDT".to_owned(),
            budget: "৳2,000,000".to_owned(),
            services: choices(),
            agency_id: "0190b0a0-0000-7000-8000-000000000001".to_owned(),
            assignments: choices(),
            shown: choices(),
            strata: choices(),
            silence: choices(),
            measures: vec![MeasureFields {
                value: "elapsed",
                label: "Time".to_owned(),
                hint: "From the first step to the last".to_owned(),
                checked: true,
                target: "target_elapsed".to_owned(),
                worthwhile: "worthwhile_elapsed".to_owned(),
                variation: "variation_elapsed".to_owned(),
                needed: "81 people in each group".to_owned(),
            }],
            needed: "81 people in each group".to_owned(),
            too_few: true,
            milestones: vec![MilestoneFields {
                heading: "Step 1".to_owned(),
                name: "ms_name_1".to_owned(),
                deliverable: "ms_deliverable_1".to_owned(),
                amount: "ms_amount_1".to_owned(),
                due: "ms_due_1".to_owned(),
                day: "ms_due_1_day".to_owned(),
                month: "ms_due_1_month".to_owned(),
                year: "ms_due_1_year".to_owned(),
                begun: true,
            }],
            conflict: vec![ConflictView {
                label: "What is done".to_owned(),
                yours: "A".to_owned(),
                theirs: "B".to_owned(),
            }],
        }
    }
}

/// The parts that differ between what somebody typed and what somebody else saved meanwhile.
#[must_use]
pub fn differing(words: &Words, shown: &Shown, yours: &Written, theirs: &Written) -> Vec<ConflictView> {
    let zone = language::zone(&shown.agency.time_zone);
    let of = |written: &Written| {
        let service = shown.service(written.content.service_id.as_ref());
        lines(words, &written.content, service, &zone)
    };
    of(yours)
        .into_iter()
        .zip(of(theirs))
        .filter(|(yours, theirs)| yours.text != theirs.text)
        .map(|(yours, theirs)| ConflictView { label: yours.label, yours: yours.text, theirs: theirs.text })
        .collect()
}

fn services(words: &Words, shown: &Shown) -> Vec<Choice> {
    let name = &shown.challenge.content.service.name;
    let folded = crate::domain::values::folded(name);
    let listed = shown.services.iter().any(|it| crate::domain::values::folded(&it.name) == folded);
    let mut choices = vec![Choice::new("", words.say("agreement-service-choose"))];
    choices.extend(shown.services.iter().map(|it| Choice::new(it.id.as_str(), it.name.clone())));
    if !listed && !folded.is_empty() {
        let label = words.say_with("agreement-service-new", &[("name", Value::from(name.clone()))]);
        choices.push(Choice::new(NEW_SERVICE, label));
    }
    choices
}

fn measure_fields(words: &Words, written: &Written, measure: Measured) -> MeasureFields {
    let name = measure.as_str();
    let planned = written.content.plan.measures.iter().find(|planned| planned.measure == measure);
    MeasureFields {
        value: name,
        label: words.say(&format!("measured-{name}")),
        hint: words.say(&format!("measured-{name}-hint")),
        checked: planned.is_some(),
        target: format!("target_{name}"),
        worthwhile: format!("worthwhile_{name}"),
        variation: format!("variation_{name}"),
        needed: planned.and_then(people_needed).map(|count| needed_words(words, count)).unwrap_or_default(),
    }
}

fn needed_words(words: &Words, count: i64) -> String {
    words.say_with("agreement-needed", &[("count", number_value(count))])
}

/// The last row of milestones in which something is typed.
fn last_filled_row(form: &FormView) -> usize {
    let filled = |row: &usize| {
        let end = format!("_{row}");
        let of_row = |name: &str| name.ends_with(&end) || name.contains(&format!("{end}_"));
        form.values.iter().any(|(name, value)| {
            name.starts_with("ms_")
                && of_row(name)
                && value.as_str().is_some_and(|text| !text.trim().is_empty())
        })
    };
    (1..=MOST_MILESTONES).rev().find(filled).unwrap_or(0)
}

fn milestone_rows(words: &Words, shown: &Shown, filled: usize) -> Vec<MilestoneFields> {
    let rows = (filled + FREE_ROWS).clamp(4, MOST_MILESTONES);
    let frame = shown.frame();
    (1..=rows)
        .map(|row| {
            let number = i64::try_from(row).unwrap_or(i64::MAX);
            MilestoneFields {
                heading: words.say_with("agreement-milestone", &[("number", number_value(number))]),
                name: format!("ms_name_{row}"),
                deliverable: format!("ms_deliverable_{row}"),
                amount: format!("ms_amount_{row}"),
                due: format!("ms_due_{row}"),
                day: format!("ms_due_{row}_day"),
                month: format!("ms_due_{row}_month"),
                year: format!("ms_due_{row}_year"),
                begun: frame.begun.contains(&number),
            }
        })
        .collect()
}
