//! Milestones: parts of the work that are delivered, accepted and paid.
//!
//! `planned → submitted → accepted | rejected`, and a rejected one can be delivered again. From `payable` on it belongs to
//! the payments.

use super::Refusal;

/// The longest text about what was delivered, or of an answer, in characters.
pub const MOST_TEXT: usize = 6_000;
/// The most addresses of what was handed over.
pub const MOST_LINKS: usize = 10;

/// How far a milestone is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MilestoneState {
    Planned,
    Submitted,
    Accepted,
    Rejected,
    Payable,
    Paying,
    Paid,
    Failed,
    Reversed,
}

/// What happens to a milestone before anything is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MilestoneStep {
    Deliver,
    Accept,
    Reject,
}

impl MilestoneState {
    /// All of them, in their order.
    pub const ALL: [Self; 9] = [
        Self::Planned,
        Self::Submitted,
        Self::Accepted,
        Self::Rejected,
        Self::Payable,
        Self::Paying,
        Self::Paid,
        Self::Failed,
        Self::Reversed,
    ];

    /// The text form; the message `milestone-state-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Submitted => "submitted",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::Payable => "payable",
            Self::Paying => "paying",
            Self::Paid => "paid",
            Self::Failed => "failed",
            Self::Reversed => "reversed",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Somebody still has to hand it over.
    #[must_use]
    pub const fn waits_for_team(self) -> bool {
        matches!(self, Self::Planned | Self::Rejected)
    }

    /// The state after a step.
    ///
    /// # Errors
    /// `refusal-milestone-state` when the line does not lead there.
    pub fn after(self, step: MilestoneStep) -> Result<Self, Refusal> {
        match (self, step) {
            (Self::Planned | Self::Rejected, MilestoneStep::Deliver) => Ok(Self::Submitted),
            (Self::Submitted, MilestoneStep::Accept) => Ok(Self::Accepted),
            (Self::Submitted, MilestoneStep::Reject) => Ok(Self::Rejected),
            _ => Err(Refusal::because("refusal-milestone-state")),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_text_form_reads_back() {
        for state in MilestoneState::ALL {
            assert_eq!(MilestoneState::parse(state.as_str()), Some(state));
        }
    }

    proptest! {
        #[test]
        fn only_what_was_delivered_is_answered_and_what_was_accepted_stays(
            steps in proptest::collection::vec(
                prop::sample::select(vec![MilestoneStep::Deliver, MilestoneStep::Accept, MilestoneStep::Reject]),
                0..30,
            ),
        ) {
            let mut state = MilestoneState::Planned;
            for step in steps {
                match state.after(step) {
                    Ok(next) => {
                        prop_assert!(state != MilestoneState::Accepted);
                        prop_assert_eq!(step == MilestoneStep::Deliver, state.waits_for_team());
                        state = next;
                    }
                    Err(refusal) => prop_assert_eq!(refusal.message, "refusal-milestone-state"),
                }
            }
        }
    }
}
