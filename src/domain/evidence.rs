//! Reports of what a pilot's observations show, what is known beside them, and questions about them.

use super::values;
use super::{Check, Refusal, Refusals};
use crate::clock::Id;
use crate::domain::people::{Actor, Role, Scope};

/// The longest note, question and answer, in characters.
pub const MOST_TEXT: usize = 4_000;
/// Groups of fewer people than this are not shown by themselves, so that nobody can be recognised.
pub const FEWEST_OF_GROUP: usize = 20;

/// Where a question about the proof stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DisputeState {
    Open,
    /// It was right: a new report follows.
    Agreed,
    Rejected,
}

impl DisputeState {
    /// The text form; the message `dispute-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Agreed => "agreed",
            Self::Rejected => "rejected",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Open, Self::Agreed, Self::Rejected].into_iter().find(|state| state.as_str() == text)
    }
}

/// What is known beside the measures when a report is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReportFacts {
    /// Cases since the start, at the pilot's sites.
    pub cases: Option<i64>,
    /// How many of them went the new way.
    pub new_way: Option<i64>,
    /// Somebody pays for running it; `None`: nobody knows yet.
    pub cost_funded: Option<bool>,
    pub harm_reported: bool,
}

/// What somebody typed for a report.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReportInput<'a> {
    pub note: &'a str,
    pub cases: &'a str,
    pub new_way: &'a str,
    pub cost_funded: &'a str,
    pub harm: &'a str,
}

impl ReportFacts {
    /// The measured share of cases that go the new way, 0 to 1.
    #[must_use]
    pub fn uptake(&self) -> Option<f64> {
        let cases = self.cases.filter(|cases| *cases > 0)?;
        Some(self.new_way? as f64 / cases as f64)
    }

    /// Reads what is known beside the measures, and the note.
    ///
    /// # Errors
    /// A refusal beside each field: numbers that are none, more new cases than cases, one number without the other.
    pub fn parse(input: &ReportInput<'_>) -> Result<(Self, String), Refusals> {
        let mut check = Check::default();
        let note = check.keep(values::text("note", input.note, MOST_TEXT, true));
        let number = |field: &str, text: &str| match text.trim().is_empty() {
            true => Ok(None),
            false => values::number(field, text, 0, 1_000_000_000).map(Some),
        };
        let cases = check.keep(number("cases", input.cases)).flatten();
        let new_way = check.keep(number("new_way", input.new_way)).flatten();
        match (cases, new_way) {
            (Some(cases), Some(new_way)) => {
                check.require(new_way <= cases, || Refusal::at("new_way", "refusal-proof-uptake"));
            }
            (None, Some(_)) => check.refuse(Refusal::at("cases", "refusal-required")),
            (Some(_), None) => check.refuse(Refusal::at("new_way", "refusal-required")),
            (None, None) => {}
        }
        let cost_funded = match input.cost_funded {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        let harm_reported = input.harm == "yes";
        check.require(matches!(input.harm, "yes" | "no"), || Refusal::at("harm", "refusal-choice"));
        check.finish()?;
        Ok((Self { cases, new_way, cost_funded, harm_reported }, note.unwrap_or_default()))
    }
}

/// This person may check and sign reports of a pilot: they verify evidence, and belong neither to the team nor to the
/// agency that owns it.
#[must_use]
pub fn may_verify(actor: &Actor, agency: &Id, organisation: &Id) -> bool {
    let verifies = actor.grants.iter().any(|grant| grant.role == Role::EvidenceVerifier);
    let of_agency = actor.grants.iter().any(|grant| grant.scope == Scope::Agency(agency.clone()));
    verifies && !of_agency && !actor.is_member_of(organisation)
}

/// Reads a question about the proof, or the answer to one.
///
/// # Errors
/// A refusal at `text` when it is missing or too long.
pub fn read_text(text: &str) -> Result<String, Refusal> {
    values::text("text", text, MOST_TEXT, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input() -> ReportInput<'static> {
        ReportInput {
            note: "First report.", cases: "1,000", new_way: "৪৫০", cost_funded: "yes", harm: "no"
        }
    }

    #[test]
    fn uptake_is_the_share_of_cases_that_go_the_new_way() {
        let (facts, note) = ReportFacts::parse(&input()).expect("all is well");
        assert_eq!(facts.uptake(), Some(0.45));
        assert_eq!(
            (facts.cost_funded, facts.harm_reported, note.as_str()),
            (Some(true), false, "First report.")
        );
        let none = ReportInput { cases: "0", new_way: "0", ..input() };
        assert_eq!(ReportFacts::parse(&none).expect("nobody came").0.uptake(), None);
    }

    #[test]
    fn what_cannot_be_is_refused_beside_its_field() {
        let field = |input: ReportInput<'_>| {
            ReportFacts::parse(&input).expect_err("it is refused")[0].field.clone().unwrap_or_default()
        };
        assert_eq!(field(ReportInput { new_way: "1001", ..input() }), "new_way");
        assert_eq!(field(ReportInput { cases: "many", ..input() }), "cases");
        assert_eq!(field(ReportInput { cases: "", ..input() }), "cases");
        assert_eq!(field(ReportInput { harm: "", ..input() }), "harm");
        assert_eq!(field(ReportInput { note: " ", ..input() }), "note");
    }
}
