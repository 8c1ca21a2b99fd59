//! What an organisation answers a challenge with: its states, what is written in it, when it can be sent and who may see
//! how much of it.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::values::{self, currency_places};
use super::{Check, Refusal, Refusals};
use crate::clock::{Id, UnixMillis};

pub use super::challenges::Measures;

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProposalState {
    Draft,
    Submitted,
    Eligible,
    Ineligible,
    Shortlisted,
    Selected,
    Reserve,
    NotSelected,
    Contracted,
    Declined,
    Withdrawn,
}

/// What can be done to a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProposalStep {
    /// The team sends it, or sends a new revision of it.
    Submit,
    /// The agency finds that it fits the rules of the challenge.
    FindEligible,
    /// The agency finds that it does not.
    FindIneligible,
    Shortlist,
    Select,
    Reserve,
    NotSelect,
    /// The agreement is signed.
    Contract,
    /// The team turns the agreement down.
    Decline,
    Withdraw,
}

impl ProposalState {
    /// All states, in the order of the way.
    pub const ALL: [Self; 11] = [
        Self::Draft,
        Self::Submitted,
        Self::Eligible,
        Self::Ineligible,
        Self::Shortlisted,
        Self::Selected,
        Self::Reserve,
        Self::NotSelected,
        Self::Contracted,
        Self::Declined,
        Self::Withdrawn,
    ];

    /// The text form; the message `proposal-state-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Eligible => "eligible",
            Self::Ineligible => "ineligible",
            Self::Shortlisted => "shortlisted",
            Self::Selected => "selected",
            Self::Reserve => "reserve",
            Self::NotSelected => "not_selected",
            Self::Contracted => "contracted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// The team can still write in it, as long as the challenge takes ideas.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Submitted)
    }

    /// It was chosen, and the team did not turn it down.
    #[must_use]
    pub const fn is_chosen(self) -> bool {
        matches!(self, Self::Selected | Self::Contracted)
    }

    /// The team can take it back.
    #[must_use]
    pub fn can_withdraw(self) -> bool {
        self.after(ProposalStep::Withdraw).is_ok()
    }

    /// The state after a step.
    ///
    /// # Errors
    /// A refusal that says why the step cannot be taken from here.
    pub fn after(self, step: ProposalStep) -> Result<Self, Refusal> {
        use ProposalStep as Step;
        match (step, self) {
            (Step::Submit, Self::Draft | Self::Submitted) => Ok(Self::Submitted),
            // Eligibility may be mended until something is built on it.
            (Step::FindEligible, Self::Submitted | Self::Eligible | Self::Ineligible) => Ok(Self::Eligible),
            (Step::FindIneligible, Self::Submitted | Self::Eligible | Self::Ineligible) => {
                Ok(Self::Ineligible)
            }
            (Step::Shortlist, Self::Eligible) => Ok(Self::Shortlisted),
            // A reserve moves up when the one before it turns the agreement down.
            (Step::Select, Self::Eligible | Self::Shortlisted | Self::Reserve) => Ok(Self::Selected),
            (Step::Reserve, Self::Eligible | Self::Shortlisted) => Ok(Self::Reserve),
            (Step::NotSelect, Self::Eligible | Self::Shortlisted | Self::Reserve) => Ok(Self::NotSelected),
            (Step::Contract, Self::Selected) => Ok(Self::Contracted),
            (Step::Decline, Self::Selected) => Ok(Self::Declined),
            (
                Step::Withdraw,
                Self::Draft | Self::Submitted | Self::Eligible | Self::Shortlisted | Self::Reserve,
            ) => Ok(Self::Withdrawn),
            (Step::Withdraw, Self::Withdrawn) => Err(Refusal::because("refusal-proposal-withdrawn-already")),
            (Step::Withdraw, _) => Err(Refusal::because("refusal-proposal-withdraw-late")),
            (_, Self::Withdrawn) => Err(Refusal::because("refusal-proposal-withdrawn-already")),
            (Step::Submit, _) => Err(Refusal::because("refusal-proposal-being-judged")),
            (_, Self::Draft) => Err(Refusal::because("refusal-proposal-not-sent")),
            (Step::FindEligible | Step::FindIneligible, _) => {
                Err(Refusal::because("refusal-proposal-eligibility-late"))
            }
            (Step::Shortlist | Step::Select | Step::Reserve | Step::NotSelect, Self::Submitted) => {
                Err(Refusal::because("refusal-proposal-eligibility-first"))
            }
            (Step::Contract | Step::Decline, _) => Err(Refusal::because("refusal-proposal-not-selected")),
            (Step::Shortlist | Step::Select | Step::Reserve | Step::NotSelect, _) => {
                Err(Refusal::because("refusal-proposal-decided"))
            }
        }
    }
}

/// A part of the work that is paid when it is done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Milestone {
    pub name: String,
    /// Minor units of the agency's currency; 0 while nobody wrote an amount.
    pub amount_minor: i64,
    /// Weeks from the start; 0 while nobody wrote a number.
    pub weeks: i64,
}

/// What is written in a proposal, besides its title.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProposalContent {
    pub summary: String,
    pub solution: String,
    /// What a citizen does today, step by step.
    pub as_is: Vec<String>,
    /// What a citizen does with the idea, step by step.
    pub to_be: Vec<String>,
    pub expected: Measures,
    pub reasoning: String,
    pub evidence: String,
    pub team: String,
    /// Partners by name; organisations that accepted to take part are rows of their own.
    pub partners: Vec<String>,
    pub milestones: Vec<Milestone>,
    pub timeline: String,
    pub risks: String,
    pub data_protection: String,
    pub accessibility: String,
    pub licence: String,
}

/// The longest title, in characters.
pub const MOST_TITLE: usize = 120;
/// The longest summary, in characters.
pub const MOST_SUMMARY: usize = 400;
/// The longest long text, in characters.
pub const MOST_TEXT: usize = 6_000;
/// The most steps, partners and lines of any list.
pub const MOST_LINES: usize = 20;
/// The longest line of a list, in characters.
pub const MOST_LINE: usize = 300;
/// The most milestones.
pub const MOST_MILESTONES: usize = 8;

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

/// What the challenge asks of a proposal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked {
    /// The pilot budget in minor units, when the challenge names one.
    pub budget_minor: Option<i64>,
}

/// Everything that stands in the way of sending a proposal, in the order of the form.
#[must_use]
pub fn check_for_submission(draft: &Draft, asked: Asked) -> Refusals {
    let content = &draft.content;
    let mut check = Check::default();
    let mut filled = |field: &'static str, text: &str, message: &'static str| {
        check.require(!text.trim().is_empty(), || Refusal::at(field, message));
    };
    filled("team", &content.team, "refusal-proposal-team");
    filled("title", &draft.title, "refusal-proposal-title");
    filled("summary", &content.summary, "refusal-proposal-summary");
    filled("solution", &content.solution, "refusal-proposal-solution");
    check.require(!content.as_is.is_empty(), || Refusal::at("as_is", "refusal-proposal-as-is"));
    check.require(!content.to_be.is_empty(), || Refusal::at("to_be", "refusal-proposal-to-be"));
    let expected = content.expected;
    check.require(expected.time_minutes.is_some(), || Refusal::at("time_days", "refusal-proposal-time"));
    check.require(expected.cost_minor.is_some(), || Refusal::at("cost", "refusal-proposal-cost"));
    check.require(expected.visits_tenths.is_some(), || Refusal::at("visits", "refusal-proposal-visits"));
    let mut filled = |field: &'static str, text: &str, message: &'static str| {
        check.require(!text.trim().is_empty(), || Refusal::at(field, message));
    };
    filled("reasoning", &content.reasoning, "refusal-proposal-reasoning");
    filled("timeline", &content.timeline, "refusal-proposal-timeline");
    filled("accessibility", &content.accessibility, "refusal-proposal-accessibility");
    filled("data_protection", &content.data_protection, "refusal-proposal-data-protection");
    filled("risks", &content.risks, "refusal-proposal-risks");
    check_milestones(&mut check, &content.milestones, asked.budget_minor);
    check.require(!content.licence.trim().is_empty(), || Refusal::at("licence", "refusal-proposal-licence"));
    check.finish().err().unwrap_or_default()
}

fn check_milestones(check: &mut Check, milestones: &[Milestone], budget_minor: Option<i64>) {
    if milestones.is_empty() {
        check.refuse(Refusal::at("milestone_name_1", "refusal-proposal-milestones"));
        return;
    }
    for (index, milestone) in milestones.iter().enumerate() {
        let at = |what: &str| format!("milestone_{what}_{}", index + 1);
        check.require(!milestone.name.is_empty(), || {
            Refusal::at(at("name"), "refusal-proposal-milestone-name")
        });
        check.require(milestone.amount_minor > 0, || {
            Refusal::at(at("amount"), "refusal-proposal-milestone-amount")
        });
        check.require(milestone.weeks > 0, || Refusal::at(at("weeks"), "refusal-proposal-milestone-weeks"));
    }
    let total = milestones_total(milestones);
    if let Some(budget) = budget_minor
        && total > budget
    {
        check.refuse(Refusal::at("milestone_amount_1", "refusal-proposal-over-budget"));
    }
}

/// What all milestones cost together, in minor units.
#[must_use]
pub fn milestones_total(milestones: &[Milestone]) -> i64 {
    milestones.iter().fold(0_i64, |sum, milestone| sum.saturating_add(milestone.amount_minor))
}

/// When a challenge takes proposals.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// The challenge is published, and not cancelled or further on.
    pub is_published: bool,
    pub opens_at: Option<UnixMillis>,
    pub closes_at: Option<UnixMillis>,
}

impl Window {
    /// A proposal can be sent at this moment. The closing moment itself still counts; a millisecond later is too late,
    /// for everyone.
    ///
    /// # Errors
    /// A refusal that says if it is too early, too late or not possible at all.
    pub fn check(&self, now: UnixMillis) -> Result<(), Refusal> {
        if self.has_closed(now) {
            return Err(Refusal::because("refusal-proposal-closed"));
        }
        if !self.is_published {
            return Err(Refusal::because("refusal-proposal-challenge-not-open"));
        }
        if self.opens_at.is_some_and(|opens| now < opens) {
            return Err(Refusal::because("refusal-proposal-not-open-yet"));
        }
        Ok(())
    }

    /// The closing moment has passed.
    #[must_use]
    pub fn has_closed(&self, now: UnixMillis) -> bool {
        self.closes_at.is_some_and(|closes| now > closes)
    }
}

/// Who looks at a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onlooker {
    /// Somebody of the organisation that owns it or of a partner that accepted.
    Member,
    /// An officer of the agency whose challenge it answers.
    Officer,
    Anybody,
}

/// How much of a proposal somebody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    Nothing,
    /// Title, summary and organisation.
    Summary,
    Whole,
}

/// What decides how much of a proposal is seen.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub state: ProposalState,
    /// It was sent at least once.
    pub was_submitted: bool,
    /// The team made the full text public.
    pub made_public: bool,
    /// The challenge does not take proposals any more.
    pub submissions_closed: bool,
    /// The decisions of the challenge were released.
    pub released: bool,
    /// The challenge does not keep the summaries to itself.
    pub summaries_public: bool,
}

/// How much of a proposal somebody sees.
#[must_use]
pub const fn sight(onlooker: Onlooker, standing: &Standing) -> Sight {
    let withdrawn = matches!(standing.state, ProposalState::Withdrawn);
    match onlooker {
        Onlooker::Member => Sight::Whole,
        Onlooker::Officer | Onlooker::Anybody if !standing.was_submitted => Sight::Nothing,
        Onlooker::Officer if !standing.submissions_closed => Sight::Nothing,
        // What the agency may have begun to judge does not vanish from its lists, but its text goes back to the team.
        Onlooker::Officer if withdrawn => Sight::Summary,
        Onlooker::Officer => Sight::Whole,
        Onlooker::Anybody if !standing.released || withdrawn => Sight::Nothing,
        Onlooker::Anybody if standing.state.is_chosen() || standing.made_public => Sight::Whole,
        Onlooker::Anybody if standing.summaries_public => Sight::Summary,
        Onlooker::Anybody => Sight::Nothing,
    }
}

/// What a receipt proves: this text of this proposal.
#[derive(Clone, Debug)]
pub struct Sealed<'a> {
    pub proposal: &'a Id,
    pub challenge: &'a Id,
    pub organisation: &'a Id,
    pub revision: i64,
    pub draft: &'a Draft,
}

impl Sealed<'_> {
    /// The text whose hash the receipt shows: JSON with the names of each object in the order of their code points, without
    /// spaces. The same words always give the same text.
    #[must_use]
    pub fn canonical_json(&self) -> String {
        let value = serde_json::json!({
            "challenge": self.challenge.as_str(),
            "content": self.draft.content,
            "language": self.draft.language,
            "organisation": self.organisation.as_str(),
            "proposal": self.proposal.as_str(),
            "revision": self.revision,
            "title": self.draft.title,
        });
        canonical(&value)
    }

    /// The SHA-256 of [`Sealed::canonical_json`], as 64 hexadecimal digits.
    #[must_use]
    pub fn hash(&self) -> String {
        sha256_hex(&self.canonical_json())
    }
}

/// The SHA-256 of a text as 64 hexadecimal digits.
#[must_use]
pub fn sha256_hex(text: &str) -> String {
    use std::fmt::Write as _;
    Sha256::digest(text.as_bytes()).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn canonical(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Object(map) => {
            let mut names: Vec<&String> = map.keys().collect();
            names.sort();
            let parts: Vec<String> = names
                .into_iter()
                .map(|name| format!("{}:{}", serde_json::Value::from(name.clone()), canonical(&map[name])))
                .collect();
            format!("{{{}}}", parts.join(","))
        }
        serde_json::Value::Array(list) => {
            format!("[{}]", list.iter().map(canonical).collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const STEPS: [ProposalStep; 10] = [
        ProposalStep::Submit,
        ProposalStep::FindEligible,
        ProposalStep::FindIneligible,
        ProposalStep::Shortlist,
        ProposalStep::Select,
        ProposalStep::Reserve,
        ProposalStep::NotSelect,
        ProposalStep::Contract,
        ProposalStep::Decline,
        ProposalStep::Withdraw,
    ];

    proptest! {
        #[test]
        fn whatever_is_tried_nothing_is_chosen_without_being_sent_and_found_eligible(
            steps in proptest::collection::vec(0..STEPS.len(), 0..30)
        ) {
            let mut state = ProposalState::Draft;
            let (mut sent, mut eligible, mut selected) = (false, false, false);
            for step in steps.into_iter().map(|index| STEPS[index]) {
                let Ok(next) = state.after(step) else { continue };
                sent |= next == ProposalState::Submitted;
                eligible |= next == ProposalState::Eligible;
                selected |= next == ProposalState::Selected;
                prop_assert!(state != ProposalState::Withdrawn, "nothing leaves the withdrawn state");
                prop_assert!(next != ProposalState::Withdrawn || !selected, "no way back after being selected");
                prop_assert!(!next.is_chosen() || (sent && eligible));
                prop_assert!(next != ProposalState::Contracted || selected);
                state = next;
            }
        }

        #[test]
        fn days_are_shown_as_they_were_read(hundredths in 0_i64..1_000_000) {
            let minutes = days("t", &decimal_text(hundredths, 2)).unwrap();
            prop_assert_eq!(days("t", &days_text(minutes)).unwrap(), minutes);
        }

        #[test]
        fn any_typed_text_is_read_or_refused_but_never_lost(text in "\\PC{0,400}") {
            let old = Draft { title: "Old".to_owned(), language: "en".to_owned(), ..Draft::default() };
            for part in FormPart::ALL {
                let (new, refusals) = old.clone().with(part, "BDT", &["en"], |_| text.clone());
                for refusal in &refusals {
                    prop_assert_eq!(FormPart::of_field(refusal.field.as_deref().unwrap_or("")), part);
                }
                if part == FormPart::Idea && refusals.iter().any(|it| it.field.as_deref() == Some("title")) {
                    prop_assert_eq!(new.title, "Old");
                }
            }
        }
    }

    #[test]
    fn every_state_and_part_reads_its_own_name() {
        for state in ProposalState::ALL {
            assert_eq!(ProposalState::parse(state.as_str()), Some(state));
        }
        for part in FormPart::ALL {
            assert_eq!(FormPart::parse(part.as_str()), Some(part));
            assert!(part.fields().iter().all(|field| FormPart::of_field(field) == part));
        }
    }

    #[test]
    fn the_closing_moment_counts_and_the_millisecond_after_it_does_not() {
        let window = Window {
            is_published: true,
            opens_at: Some(UnixMillis(1_000)),
            closes_at: Some(UnixMillis(5_000)),
        };
        assert_eq!(window.check(UnixMillis(999)), Err(Refusal::because("refusal-proposal-not-open-yet")));
        assert!(window.check(UnixMillis(1_000)).is_ok());
        assert!(window.check(UnixMillis(5_000)).is_ok());
        assert_eq!(window.check(UnixMillis(5_001)), Err(Refusal::because("refusal-proposal-closed")));
    }

    #[test]
    fn who_sees_how_much() {
        let base = Standing {
            state: ProposalState::Submitted,
            was_submitted: true,
            made_public: false,
            submissions_closed: false,
            released: false,
            summaries_public: true,
        };
        let closed = Standing { submissions_closed: true, ..base };
        let released = Standing { state: ProposalState::NotSelected, released: true, ..closed };
        let table = [
            (Onlooker::Member, base, Sight::Whole),
            (Onlooker::Officer, base, Sight::Nothing),
            (Onlooker::Anybody, base, Sight::Nothing),
            (Onlooker::Officer, closed, Sight::Whole),
            (Onlooker::Anybody, closed, Sight::Nothing),
            (
                Onlooker::Officer,
                Standing { state: ProposalState::Draft, was_submitted: false, ..closed },
                Sight::Nothing,
            ),
            (Onlooker::Officer, Standing { state: ProposalState::Withdrawn, ..closed }, Sight::Summary),
            (Onlooker::Anybody, released, Sight::Summary),
            (Onlooker::Anybody, Standing { summaries_public: false, ..released }, Sight::Nothing),
            (Onlooker::Anybody, Standing { made_public: true, ..released }, Sight::Whole),
            (Onlooker::Anybody, Standing { made_public: true, ..closed }, Sight::Nothing),
            (Onlooker::Anybody, Standing { state: ProposalState::Selected, ..released }, Sight::Whole),
            (Onlooker::Anybody, Standing { state: ProposalState::Selected, ..closed }, Sight::Nothing),
            (Onlooker::Anybody, Standing { state: ProposalState::Withdrawn, ..released }, Sight::Nothing),
            (Onlooker::Anybody, Standing { was_submitted: false, ..released }, Sight::Nothing),
            (
                Onlooker::Member,
                Standing { state: ProposalState::Draft, was_submitted: false, ..base },
                Sight::Whole,
            ),
        ];
        for (onlooker, standing, expected) in table {
            assert_eq!(sight(onlooker, &standing), expected, "{onlooker:?} {standing:?}");
        }
    }

    #[test]
    fn the_same_words_give_the_same_receipt_and_other_words_another() {
        let (a, b, c) = (Id::stored("a".to_owned()), Id::stored("b".to_owned()), Id::stored("c".to_owned()));
        let draft = Draft {
            title: "শিরোনাম \"x\"".to_owned(), language: "bn".to_owned(), ..Draft::default()
        };
        let seal =
            |revision, draft| Sealed { proposal: &a, challenge: &b, organisation: &c, revision, draft };
        let first = seal(1, &draft).hash();
        assert_eq!(first, seal(1, &draft).hash());
        assert_ne!(first, seal(2, &draft).hash());
        // This hash must never change for this text, or old receipts prove nothing.
        assert_eq!(first, "88eb1139217f2f43ecfef293056fc6091b65e54b5c5c86bda0167477c793f9d8");
        let back: serde_json::Value = serde_json::from_str(&seal(1, &draft).canonical_json()).unwrap();
        assert_eq!(back["title"], "শিরোনাম \"x\"");
    }

    #[test]
    fn an_empty_draft_is_told_everything_that_is_missing_and_a_full_one_nothing() {
        let missing = check_for_submission(&Draft::default(), Asked::default());
        assert_eq!(missing.len(), 16);
        let full = full_draft();
        assert_eq!(check_for_submission(&full, Asked { budget_minor: Some(10_000) }), Vec::new());
        let over = check_for_submission(&full, Asked { budget_minor: Some(9_999) });
        assert_eq!(over, vec![Refusal::at("milestone_amount_1", "refusal-proposal-over-budget")]);
    }

    #[test]
    fn a_form_gives_back_what_it_was_given() {
        let full = full_draft();
        for part in FormPart::ALL {
            let values = full.values(part, "BDT");
            let typed = |name: &str| {
                values
                    .iter()
                    .find(|(field, _)| field == name)
                    .map(|(_, value)| value.clone())
                    .unwrap_or_default()
            };
            let (again, refusals) = full.clone().with(part, "BDT", &["en"], typed);
            assert_eq!(refusals, Vec::new());
            assert_eq!(again, full);
        }
    }

    fn full_draft() -> Draft {
        let text = || "Words".to_owned();
        Draft {
            title: text(),
            language: "en".to_owned(),
            content: ProposalContent {
                summary: text(),
                solution: text(),
                as_is: vec![text()],
                to_be: vec![text(), text()],
                expected: Measures {
                    time_minutes: Some(4_320),
                    cost_minor: Some(12_550),
                    visits_tenths: Some(15),
                },
                reasoning: text(),
                evidence: String::new(),
                team: text(),
                partners: vec![text()],
                milestones: vec![
                    Milestone { name: text(), amount_minor: 4_000, weeks: 4 },
                    Milestone { name: text(), amount_minor: 6_000, weeks: 9 },
                ],
                timeline: text(),
                risks: text(),
                data_protection: text(),
                accessibility: text(),
                licence: text(),
            },
        }
    }
}
