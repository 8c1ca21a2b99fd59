//! The parts of the form, and how what is typed there becomes the words of a proposal.

use serde::{Deserialize, Serialize};

use super::{
    MOST_LINE, MOST_LINES, MOST_MILESTONES, MOST_SUMMARY, MOST_TEXT, MOST_TITLE, Milestone, ProposalContent,
    sha256_hex,
};
use crate::domain::values::{self, currency_places};
use crate::domain::{Check, Refusal, Refusals};

/// A part of the form; each is a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormPart {
    Team,
    Idea,
    Plan,
    Money,
    Check,
}

impl FormPart {
    /// The parts in their order.
    pub const ALL: [Self; 5] = [Self::Team, Self::Idea, Self::Plan, Self::Money, Self::Check];

    /// The text form, as in the address of its page.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Idea => "idea",
            Self::Plan => "plan",
            Self::Money => "money",
            Self::Check => "check",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == text)
    }

    /// 1 to 5.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64 + 1
    }

    /// The part that follows.
    #[must_use]
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Team => Some(Self::Idea),
            Self::Idea => Some(Self::Plan),
            Self::Plan => Some(Self::Money),
            Self::Money => Some(Self::Check),
            Self::Check => None,
        }
    }

    /// The part that comes before.
    #[must_use]
    pub const fn back(self) -> Option<Self> {
        match self {
            Self::Team => None,
            Self::Idea => Some(Self::Team),
            Self::Plan => Some(Self::Idea),
            Self::Money => Some(Self::Plan),
            Self::Check => Some(Self::Money),
        }
    }

    /// The part in which a field stands.
    #[must_use]
    pub fn of_field(field: &str) -> Self {
        match field {
            "team" | "partners" | "language" => Self::Team,
            "title" | "summary" | "solution" | "as_is" | "to_be" | "evidence" => Self::Idea,
            "time_days" | "cost" | "visits" | "reasoning" | "timeline" | "risks" | "data_protection"
            | "accessibility" => Self::Plan,
            field if field.starts_with("milestone") => Self::Money,
            "licence" => Self::Money,
            _ => Self::Check,
        }
    }

    /// The fields of this part, in the order of the page.
    #[must_use]
    pub fn fields(self) -> Vec<String> {
        let named = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        match self {
            Self::Team => named(&["language", "team", "partners"]),
            Self::Idea => named(&["title", "summary", "solution", "as_is", "to_be", "evidence"]),
            Self::Plan => named(&[
                "time_days",
                "cost",
                "visits",
                "reasoning",
                "timeline",
                "accessibility",
                "data_protection",
                "risks",
            ]),
            Self::Money => {
                let mut fields = Vec::new();
                for index in 1..=MOST_MILESTONES {
                    fields.push(format!("milestone_name_{index}"));
                    fields.push(format!("milestone_amount_{index}"));
                    fields.push(format!("milestone_weeks_{index}"));
                }
                fields.push("licence".to_owned());
                fields
            }
            Self::Check => Vec::new(),
        }
    }
}

/// The words of a proposal: what its team edits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    pub title: String,
    pub language: String,
    pub content: ProposalContent,
}

impl Draft {
    /// The fields of one part as a form shows them, with ASCII digits and `.` before decimals.
    #[must_use]
    pub fn values(&self, part: FormPart, currency: &str) -> Vec<(String, String)> {
        part.fields()
            .into_iter()
            .map(|field| {
                let value = self.value(&field, currency);
                (field, value)
            })
            .collect()
    }

    /// A short mark of the words of one part: two forms that show the same words carry the same mark.
    #[must_use]
    pub fn mark(&self, part: FormPart, currency: &str) -> String {
        let values = self.values(part, currency);
        let mut mark = sha256_hex(&serde_json::json!(values).to_string());
        mark.truncate(16);
        mark
    }

    fn value(&self, field: &str, currency: &str) -> String {
        let content = &self.content;
        match field {
            "title" => self.title.clone(),
            "language" => self.language.clone(),
            "summary" => content.summary.clone(),
            "solution" => content.solution.clone(),
            "as_is" => content.as_is.join("\n"),
            "to_be" => content.to_be.join("\n"),
            "time_days" => content.expected.time_minutes.map(days_text).unwrap_or_default(),
            "cost" => content
                .expected
                .cost_minor
                .map(|minor| decimal_text(minor, currency_places(currency)))
                .unwrap_or_default(),
            "visits" => {
                content.expected.visits_tenths.map(|tenths| decimal_text(tenths, 1)).unwrap_or_default()
            }
            "reasoning" => content.reasoning.clone(),
            "evidence" => content.evidence.clone(),
            "team" => content.team.clone(),
            "partners" => content.partners.join("\n"),
            "timeline" => content.timeline.clone(),
            "risks" => content.risks.clone(),
            "data_protection" => content.data_protection.clone(),
            "accessibility" => content.accessibility.clone(),
            "licence" => content.licence.clone(),
            _ => self.milestone_value(field, currency),
        }
    }

    fn milestone_value(&self, field: &str, currency: &str) -> String {
        let Some((what, index)) = field.rsplit_once('_') else { return String::new() };
        let milestone =
            index.parse::<usize>().ok().and_then(|index| self.content.milestones.get(index.checked_sub(1)?));
        let Some(milestone) = milestone else { return String::new() };
        match what {
            "milestone_name" => milestone.name.clone(),
            "milestone_amount" if milestone.amount_minor > 0 => {
                decimal_text(milestone.amount_minor, currency_places(currency))
            }
            "milestone_weeks" if milestone.weeks > 0 => milestone.weeks.to_string(),
            _ => String::new(),
        }
    }

    /// Puts the fields of one part in. What cannot be read leaves the words as they were and is among the refusals, so
    /// that one wrong number does not keep the rest from being saved.
    #[must_use]
    pub fn with(
        mut self,
        part: FormPart,
        currency: &str,
        languages: &[&str],
        typed: impl Fn(&str) -> String,
    ) -> (Self, Refusals) {
        let mut check = Check::default();
        let mut milestones = vec![Milestone::default(); MOST_MILESTONES];
        for field in part.fields() {
            let input = typed(&field);
            if field.starts_with("milestone") {
                let old = self.milestone_value(&field, currency);
                read_milestone(&mut check, &mut milestones, &field, &input, &old, currency);
            } else {
                self.put(&mut check, &field, &input, currency, languages);
            }
        }
        if part == FormPart::Money {
            milestones.retain(|milestone| *milestone != Milestone::default());
            self.content.milestones = milestones;
        }
        (self, check.finish().err().unwrap_or_default())
    }

    fn put(&mut self, check: &mut Check, field: &str, input: &str, currency: &str, languages: &[&str]) {
        let content = &mut self.content;
        let long = |check: &mut Check, slot: &mut String, most: usize| {
            if let Some(text) = check.keep(values::text(field, input, most, false)) {
                *slot = text;
            }
        };
        match field {
            "title" => {
                if let Some(text) = check.keep(values::line(field, input, MOST_TITLE, false)) {
                    self.title = text;
                }
            }
            "language" if input.is_empty() => {}
            "language" if languages.contains(&input) => input.clone_into(&mut self.language),
            "language" => check.refuse(Refusal::at(field, "refusal-choice")),
            "summary" => long(check, &mut content.summary, MOST_SUMMARY),
            "solution" => long(check, &mut content.solution, MOST_TEXT),
            "reasoning" => long(check, &mut content.reasoning, MOST_TEXT),
            "evidence" => long(check, &mut content.evidence, MOST_TEXT),
            "team" => long(check, &mut content.team, MOST_TEXT),
            "timeline" => long(check, &mut content.timeline, MOST_TEXT),
            "risks" => long(check, &mut content.risks, MOST_TEXT),
            "data_protection" => long(check, &mut content.data_protection, MOST_TEXT),
            "accessibility" => long(check, &mut content.accessibility, MOST_TEXT),
            "licence" => long(check, &mut content.licence, MOST_LINE),
            "as_is" => keep_lines(check, field, input, &mut content.as_is),
            "to_be" => keep_lines(check, field, input, &mut content.to_be),
            "partners" => keep_lines(check, field, input, &mut content.partners),
            "time_days" => {
                keep_measure(check, &mut content.expected.time_minutes, input, |input| days(field, input));
            }
            "cost" => keep_measure(check, &mut content.expected.cost_minor, input, |input| {
                values::decimal(field, input, currency_places(currency), 0, MOST_MONEY)
            }),
            "visits" => keep_measure(check, &mut content.expected.visits_tenths, input, |input| {
                values::decimal(field, input, 1, 0, 10_000)
            }),
            _ => {}
        }
    }
}

/// The largest amount of money that a form takes, in minor units.
pub const MOST_MONEY: i64 = 1_000_000_000_000_000;

/// Days as people write them, with one or two decimals (`0.5` is half a day), as whole minutes.
///
/// # Errors
/// As [`values::decimal`].
pub fn days(field: &str, input: &str) -> Result<i64, Refusal> {
    // Hundredths of a day, rounded to the minute: 1/100 day is 14.4 minutes.
    let hundredths = values::decimal(field, input, 2, 0, 36_500_000)?;
    Ok((hundredths * 144 + 5) / 10)
}

/// Minutes as days with at most two decimals, the way [`days`] reads them.
#[must_use]
pub fn days_text(minutes: i64) -> String {
    decimal_text((minutes * 10 + 72) / 144, 2)
}

/// A number of small units as a form shows it: `decimal_text(1250, 2)` is `12.5`.
#[must_use]
pub fn decimal_text(value: i64, places: u32) -> String {
    let unit = 10_i64.pow(places);
    let fraction = value % unit;
    if fraction == 0 {
        return (value / unit).to_string();
    }
    let text = format!("{}.{fraction:0width$}", value / unit, width = places as usize);
    text.trim_end_matches('0').to_owned()
}

/// The lines of a list field, without empty ones and without the numbers or marks that people put before them.
///
/// # Errors
/// `refusal-too-long` for a line that is too long, `refusal-too-many-lines` for too many.
pub fn lines(field: &str, input: &str) -> Result<Vec<String>, Refusal> {
    let mut kept = Vec::new();
    for line in input.lines() {
        let line = values::line(field, line.trim().trim_start_matches(['-', '•', '*']), MOST_LINE, false)?;
        if !line.is_empty() {
            kept.push(line);
        }
    }
    if kept.len() > MOST_LINES {
        return Err(Refusal::at(field, "refusal-too-many-lines")
            .number("most", i64::try_from(MOST_LINES).unwrap_or(i64::MAX)));
    }
    Ok(kept)
}

fn keep_lines(check: &mut Check, field: &str, input: &str, slot: &mut Vec<String>) {
    if let Some(list) = check.keep(lines(field, input)) {
        *slot = list;
    }
}

fn keep_measure(
    check: &mut Check,
    slot: &mut Option<i64>,
    input: &str,
    read: impl Fn(&str) -> Result<i64, Refusal>,
) {
    if input.trim().is_empty() {
        *slot = None;
    } else if let Some(value) = check.keep(read(input)) {
        *slot = Some(value);
    }
}

fn read_milestone(
    check: &mut Check,
    milestones: &mut [Milestone],
    field: &str,
    input: &str,
    old: &str,
    currency: &str,
) {
    let Some((what, index)) = field.rsplit_once('_') else { return };
    let at = index.parse::<usize>().unwrap_or(0).saturating_sub(1);
    let Some(milestone) = milestones.get_mut(at) else { return };
    let places = currency_places(currency);
    let amount = |input: &str| {
        if input.trim().is_empty() { Ok(0) } else { values::decimal(field, input, places, 0, MOST_MONEY) }
    };
    let weeks =
        |input: &str| if input.trim().is_empty() { Ok(0) } else { values::number(field, input, 0, 520) };
    match what {
        "milestone_name" => {
            let read = check.keep(values::line(field, input, 200, false));
            milestone.name = read.unwrap_or_else(|| old.to_owned());
        }
        "milestone_amount" => {
            milestone.amount_minor = check.keep(amount(input)).or_else(|| amount(old).ok()).unwrap_or(0);
        }
        "milestone_weeks" => {
            milestone.weeks = check.keep(weeks(input)).or_else(|| weeks(old).ok()).unwrap_or(0);
        }
        _ => {}
    }
}
