//! Where a proposal stands, and what can happen to it there.

use serde::{Deserialize, Serialize};

use crate::domain::Refusal;

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
    /// A complaint was right: the selection of this one is void.
    SetAside,
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
            (Step::SetAside, Self::Selected) => Ok(Self::NotSelected),
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
            (Step::Contract | Step::Decline | Step::SetAside, _) => {
                Err(Refusal::because("refusal-proposal-not-selected"))
            }
            (Step::Shortlist | Step::Select | Step::Reserve | Step::NotSelect, _) => {
                Err(Refusal::because("refusal-proposal-decided"))
            }
        }
    }
}
