//! Selection in its simple form: each proposal is checked, perhaps shortlisted, and decided with reasons; then all
//! decisions are released at once.
//!
//! Until then a decision is a draft that only the agency sees. Panels and scores of a later version end in the same
//! decisions: an outcome, an overall reason and a reason for each criterion (the right to reasons).

use serde::{Deserialize, Serialize};

use super::proposals::{ProposalState, ProposalStep};
use super::{Check, Refusal, Refusals, values};
use crate::clock::Id;

/// What was decided about a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Selected,
    Reserve,
    NotSelected,
    Ineligible,
}

/// How far the agency has come with a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Progress {
    /// It meets the conditions; nothing more is said yet.
    Eligible,
    /// It is looked at more closely.
    Shortlisted,
    /// The outcome is prepared, with its reasons.
    Decided(Outcome),
}

/// The reason for one criterion, under the name that the criterion had when it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionReason {
    pub criterion: String,
    pub reason: String,
}

/// What a form says about one proposal, read and found complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreparedDecision {
    pub progress: Progress,
    pub reason: String,
    pub criteria: Vec<CriterionReason>,
}

/// One proposal as the release sees it: its name for the message, and what was prepared.
#[derive(Clone, Debug)]
pub struct ReleaseItem<'a> {
    pub key: String,
    pub title: String,
    pub prepared: Option<(Progress, &'a str, &'a [CriterionReason])>,
}

/// The most characters of an overall reason.
pub const MOST_REASON: usize = 4_000;
/// The most characters of the reason for one criterion.
pub const MOST_CRITERION_REASON: usize = 2_000;

impl Outcome {
    /// The outcomes in the order in which a form offers them.
    pub const ALL: [Self; 4] = [Self::Selected, Self::Reserve, Self::NotSelected, Self::Ineligible];

    /// The text form, which is also that of the state that the proposal gets.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Selected => "selected",
            Self::Reserve => "reserve",
            Self::NotSelected => "not_selected",
            Self::Ineligible => "ineligible",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == text)
    }

    /// A proposal that could not be judged has no reason for each criterion; all others have.
    #[must_use]
    pub const fn needs_criteria(self) -> bool {
        !matches!(self, Self::Ineligible)
    }
}

impl Progress {
    /// All steps in the order in which a form offers them.
    pub const ALL: [Self; 6] = [
        Self::Eligible,
        Self::Shortlisted,
        Self::Decided(Outcome::Selected),
        Self::Decided(Outcome::Reserve),
        Self::Decided(Outcome::NotSelected),
        Self::Decided(Outcome::Ineligible),
    ];

    /// The text form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eligible => "eligible",
            Self::Shortlisted => "shortlisted",
            Self::Decided(outcome) => outcome.as_str(),
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|progress| progress.as_str() == text)
    }

    /// The outcome, once there is one.
    #[must_use]
    pub const fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Decided(outcome) => Some(outcome),
            Self::Eligible | Self::Shortlisted => None,
        }
    }
}

/// Reads what was prepared about a proposal. An outcome needs an overall reason, at `reason`, and a reason for each of
/// the challenge's criteria, at `criterion-0`, `criterion-1` …; before there is an outcome, both can be left open.
///
/// # Errors
/// A refusal beside each field that is missing or too long, and at `progress` when nothing was chosen.
pub fn prepare(
    progress: &str,
    reason: &str,
    criteria: &[(String, String)],
) -> Result<PreparedDecision, Refusals> {
    let mut check = Check::default();
    let progress =
        check.keep(Progress::parse(progress).ok_or_else(|| Refusal::at("progress", "refusal-choice")));
    let outcome = progress.and_then(Progress::outcome);
    let needs_criteria = outcome.is_some_and(Outcome::needs_criteria);
    let missing = |refusal: Refusal, message| {
        if refusal.message == "refusal-required" { Refusal { message, ..refusal } } else { refusal }
    };
    let reason = check.keep(
        values::text("reason", reason, MOST_REASON, outcome.is_some())
            .map_err(|refusal| missing(refusal, "refusal-decision-reason")),
    );
    let mut reasons = Vec::with_capacity(criteria.len());
    for (index, (criterion, text)) in criteria.iter().enumerate() {
        let field = format!("criterion-{index}");
        let read = values::text(&field, text, MOST_CRITERION_REASON, needs_criteria)
            .map_err(|refusal| missing(refusal, "refusal-decision-criterion"));
        if let Some(reason) = check.keep(read) {
            reasons.push(CriterionReason { criterion: criterion.clone(), reason });
        }
    }
    check.finish()?;
    match (progress, reason) {
        (Some(progress), Some(reason)) => Ok(PreparedDecision { progress, reason, criteria: reasons }),
        _ => Err(vec![Refusal::at("progress", "refusal-choice")]),
    }
}

/// Whether everything is ready to be released. Every proposal that was sent needs an outcome with its reasons, for the
/// criteria as the challenge names them now.
///
/// # Errors
/// `refusal-release-none` when nothing was sent; for each proposal that is not ready `refusal-release-undecided` or
/// `refusal-release-reasons`, at its key and with its title.
pub fn check_release(items: &[ReleaseItem<'_>], criteria: &[String]) -> Result<(), Refusals> {
    let mut check = Check::default();
    check.require(!items.is_empty(), || Refusal::because("refusal-release-none"));
    for item in items {
        let outcome = item.prepared.and_then(|(progress, _, _)| progress.outcome());
        let Some((outcome, (_, reason, reasons))) = outcome.zip(item.prepared) else {
            check.refuse(
                Refusal::at(&item.key, "refusal-release-undecided").text("title", item.title.clone()),
            );
            continue;
        };
        let has_reason = |criterion: &String| {
            reasons.iter().any(|it| it.criterion == *criterion && !it.reason.trim().is_empty())
        };
        let complete =
            !reason.trim().is_empty() && (!outcome.needs_criteria() || criteria.iter().all(has_reason));
        check.require(complete, || {
            Refusal::at(&item.key, "refusal-release-reasons").text("title", item.title.clone())
        });
    }
    check.finish()
}

/// Whether this person may release what was prepared: neither the author of the challenge nor anybody who prepared one of
/// the decisions can (four eyes, fixed).
///
/// # Errors
/// `refusal-release-own-challenge` or `refusal-release-own-decisions`.
pub fn check_releaser(author: &Id, preparers: &[&Id], releaser: &Id) -> Result<(), Refusal> {
    if author == releaser {
        return Err(Refusal::because("refusal-release-own-challenge"));
    }
    if preparers.contains(&releaser) {
        return Err(Refusal::because("refusal-release-own-decisions"));
    }
    Ok(())
}

/// True for a proposal that has to be decided: it was sent, and not taken back.
#[must_use]
pub const fn is_in_selection(state: ProposalState) -> bool {
    matches!(
        state,
        ProposalState::Submitted
            | ProposalState::Eligible
            | ProposalState::Ineligible
            | ProposalState::Shortlisted
            | ProposalState::Selected
            | ProposalState::Reserve
            | ProposalState::NotSelected
            | ProposalState::Contracted
            | ProposalState::Declined
    )
}

/// The state of a proposal when its outcome is released.
///
/// # Errors
/// The refusal of the first step that the proposal cannot take.
pub fn state_after(state: ProposalState, outcome: Outcome) -> Result<ProposalState, Refusal> {
    let last = match outcome {
        Outcome::Ineligible => return state.after(ProposalStep::FindIneligible),
        Outcome::Selected => ProposalStep::Select,
        Outcome::Reserve => ProposalStep::Reserve,
        Outcome::NotSelected => ProposalStep::NotSelect,
    };
    let checked = match state {
        ProposalState::Submitted | ProposalState::Ineligible => state.after(ProposalStep::FindEligible)?,
        other => other,
    };
    checked.after(last)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn criteria(texts: &[&str]) -> Vec<(String, String)> {
        texts.iter().enumerate().map(|(n, text)| (format!("Criterion {n}"), (*text).to_owned())).collect()
    }

    #[test]
    fn an_outcome_without_reasons_is_refused_beside_each_field() {
        let refusals = prepare("selected", " ", &criteria(&["good", ""])).expect_err("reasons are missing");
        let fields: Vec<_> = refusals.iter().filter_map(|refusal| refusal.field.as_deref()).collect();
        assert_eq!(fields, ["reason", "criterion-1"]);
    }

    #[test]
    fn a_proposal_that_is_not_eligible_needs_one_reason_only() {
        assert!(prepare("ineligible", "Sent by a person, not a team", &criteria(&["", ""])).is_ok());
        assert!(prepare("ineligible", "", &criteria(&["", ""])).is_err());
    }

    #[test]
    fn before_the_outcome_reasons_can_be_left_open() {
        assert!(prepare("shortlisted", "", &criteria(&["", "half a thought"])).is_ok());
        assert!(prepare("", "", &[]).is_err());
    }

    #[test]
    fn a_release_of_nothing_is_refused() {
        assert!(check_release(&[], &[]).is_err());
    }

    #[test]
    fn nobody_releases_their_own_work() {
        let [author, preparer, senior] = ["a", "p", "s"].map(|text| Id::stored(text.to_owned()));
        assert!(check_releaser(&author, &[&preparer], &author).is_err());
        assert!(check_releaser(&author, &[&preparer], &preparer).is_err());
        assert!(check_releaser(&author, &[&preparer], &senior).is_ok());
    }

    #[test]
    fn every_outcome_follows_from_a_proposal_that_was_sent() {
        for outcome in Outcome::ALL {
            let after = state_after(ProposalState::Submitted, outcome).expect("it was sent");
            assert_eq!(after.as_str(), outcome.as_str());
            assert!(state_after(ProposalState::Withdrawn, outcome).is_err());
            assert!(state_after(ProposalState::Draft, outcome).is_err());
        }
    }

    fn any_progress() -> impl Strategy<Value = Option<Progress>> {
        proptest::option::of(proptest::sample::select(Progress::ALL.to_vec()))
    }

    proptest! {
        #[test]
        fn nothing_is_released_unless_every_proposal_has_an_outcome_and_all_reasons(
            drafts in proptest::collection::vec((any_progress(), "[a-z ]{0,3}", "[a-z ]{0,3}"), 1..8),
        ) {
            let names = vec!["Benefit".to_owned()];
            let reasons: Vec<Vec<CriterionReason>> = drafts
                .iter()
                .map(|(_, _, reason)| vec![CriterionReason { criterion: "Benefit".to_owned(), reason: reason.clone() }])
                .collect();
            let items: Vec<ReleaseItem<'_>> = drafts
                .iter()
                .zip(&reasons)
                .enumerate()
                .map(|(n, ((progress, reason, _), criteria))| ReleaseItem {
                    key: format!("proposal-{n}"),
                    title: format!("Proposal {n}"),
                    prepared: progress.map(|progress| (progress, reason.as_str(), criteria.as_slice())),
                })
                .collect();
            let ready = drafts.iter().all(|(progress, reason, criterion)| {
                match progress.and_then(Progress::outcome) {
                    None => false,
                    Some(Outcome::Ineligible) => !reason.trim().is_empty(),
                    Some(_) => !reason.trim().is_empty() && !criterion.trim().is_empty(),
                }
            });
            prop_assert_eq!(check_release(&items, &names).is_ok(), ready);
        }

        #[test]
        fn what_was_prepared_with_an_outcome_can_be_released(
            progress in proptest::sample::select(Progress::ALL.to_vec()), reason in ".{0,40}", criterion in ".{0,40}",
        ) {
            let names = vec!["Benefit".to_owned()];
            let typed = [("Benefit".to_owned(), criterion)];
            if let Ok(prepared) = prepare(progress.as_str(), &reason, &typed) {
                let item = ReleaseItem {
                    key: "proposal".to_owned(),
                    title: String::new(),
                    prepared: Some((prepared.progress, &prepared.reason, &prepared.criteria)),
                };
                prop_assert_eq!(check_release(&[item], &names).is_ok(), progress.outcome().is_some());
            }
        }
    }
}
