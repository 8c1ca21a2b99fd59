//! The questions of a report, as forms show them (partial `observation-questions`), and values in words.

use serde::Serialize;

use crate::domain::agreements::Measured;
use crate::domain::observations::report::{FEW_VISITS, OWN_UNITS, Questions, UNITS, UNKNOWN, group_field};
use crate::domain::observations::{THOUSANDTHS, Values};
use crate::language::{Value, Words};
use crate::web::views::Choice;

/// The questions of a plan in the reader's language.
#[derive(Serialize)]
pub struct QuestionsView {
    pub elapsed: Vec<Choice>,
    pub effort: Vec<Choice>,
    pub paid: Vec<Choice>,
    pub visits: Vec<Choice>,
    /// The name of the currency beside the amount.
    pub currency: String,
    pub groups: Vec<GroupView>,
    /// Groups that only officers fill in.
    pub others: Vec<OtherView>,
}

/// A group of people that can be answered with a tap.
#[derive(Serialize)]
pub struct GroupView {
    pub field: String,
    pub label: String,
    pub options: Vec<Choice>,
}

/// A group of people that is written.
#[derive(Serialize)]
pub struct OtherView {
    pub field: String,
    pub label: String,
}

impl QuestionsView {
    /// The questions as this reader sees them. A list without choices is a question that is not asked.
    #[must_use]
    pub fn new(words: &Words, questions: &Questions<'_>) -> Self {
        let asked = questions.measures();
        let unknown = || Choice::new(UNKNOWN, words.say("minute-unknown"));
        let unit = |name: &str| Choice::new(name, words.say(&format!("minute-unit-{name}")));
        let when = |measure: Measured, choices: Vec<Choice>| {
            if asked.contains(&measure) { choices } else { Vec::new() }
        };
        let elapsed = UNITS.iter().map(|(name, _)| unit(name)).chain([unknown()]).collect();
        let effort = OWN_UNITS.iter().map(|name| unit(name)).chain([unknown()]).collect();
        let paid = vec![
            Choice::new("no", words.say("minute-paid-no")),
            Choice::new("yes", words.say("minute-paid-yes")),
            unknown(),
        ];
        let few = (0..=FEW_VISITS).map(|count| Choice::new(count.to_string(), words.number(count)));
        let visits = few.chain([Choice::new("more", words.say("minute-visits-more")), unknown()]).collect();
        let sign = format!("currency-{}", questions.currency.to_lowercase());
        Self {
            elapsed: when(Measured::Elapsed, elapsed),
            effort: when(Measured::Effort, effort),
            paid: when(Measured::Cost, paid),
            visits: when(Measured::Visits, visits),
            currency: if words.has(&sign) { words.say(&sign) } else { questions.currency.to_owned() },
            groups: questions.groups().into_iter().map(|group| GroupView::new(words, group)).collect(),
            others: questions
                .other_groups()
                .into_iter()
                .map(|name| OtherView { field: group_field(name), label: name.to_owned() })
                .collect(),
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        let one = || vec![Choice::sample()];
        Self {
            elapsed: one(),
            effort: one(),
            paid: one(),
            visits: one(),
            currency: "৳".to_owned(),
            groups: vec![GroupView {
                field: "group_sex".to_owned(),
                label: "Are you a woman or a man?".to_owned(),
                options: one(),
            }],
            others: vec![OtherView { field: "group_income".to_owned(), label: "income".to_owned() }],
        }
    }
}

impl GroupView {
    fn new(words: &Words, (name, answers): (&str, &[&str])) -> Self {
        let label = |answer: &str| words.say(&format!("group-{name}-{}", answer.replace('_', "-")));
        let answers = answers.iter().map(|answer| Choice::new(*answer, label(answer)));
        let skip = Choice::new(UNKNOWN, words.say("minute-skip"));
        Self {
            field: group_field(name),
            label: words.say(&format!("group-{name}")),
            options: answers.chain([skip]).collect(),
        }
    }
}

/// What was measured, in one line; what was not is left out.
#[must_use]
pub fn in_words(words: &Words, values: &Values, currency: &str) -> String {
    let round = |value: i64| (value + THOUSANDTHS / 2) / THOUSANDTHS;
    let parts: Vec<String> = Measured::ALL
        .into_iter()
        .filter_map(|measure| {
            let value = values.get(measure)?;
            let said = match measure {
                Measured::Elapsed | Measured::Effort => words.minutes(round(value)),
                Measured::Cost => words.money(round(value), currency),
                Measured::Visits => words.decimal(value, 3),
            };
            let message = format!("observed-{}", measure.as_str());
            Some(words.say_with(&message, &[("value", Value::from(said))]))
        })
        .collect();
    parts.join(&words.say("comma"))
}
