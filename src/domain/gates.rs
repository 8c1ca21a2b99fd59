//! Gates: points at which a pilot grows, is measured again, or ends, by criteria that were fixed before.
//!
//! The rule says what its criteria give; a verifier from outside of both sides signs that the numbers are right; then the
//! senior owner decides, in public, and says why whenever it is not what the rule says.

use super::values;
use super::{Check, Refusal, Refusals};
use crate::clock::{DAY, UnixMillis};

/// Which gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GateKind {
    /// Out of the pilot: may it go to other places?
    G1,
    /// Out of the transition: does the effect repeat, also for somebody else?
    G2,
    /// Out of scaling: is it paid for and owned for good?
    G3,
}

/// Where a gate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum GateState {
    /// The report is there; a verifier checks it.
    Open,
    /// The verifier signed; the senior owner decides.
    Signed,
    Decided,
}

/// What is decided at a gate, or what the rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    Scale,
    Iterate,
    Stop,
}

/// What the rule says in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    Says(Outcome),
    /// Nothing is missed and something is open.
    Undecided,
}

/// The longest reason of a decision and note of a verifier, in characters.
pub const MOST_TEXT: usize = 4_000;

impl GateKind {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::G1, Self::G2, Self::G3];

    /// The text form; the message `gate-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::G1 => "g1",
            Self::G2 => "g2",
            Self::G3 => "g3",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl GateState {
    /// The text form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Signed => "signed",
            Self::Decided => "decided",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Open, Self::Signed, Self::Decided].into_iter().find(|state| state.as_str() == text)
    }

    /// A verifier signs.
    ///
    /// # Errors
    /// `refusal-gate-signed` when somebody did before.
    pub fn sign(self) -> Result<Self, Refusal> {
        if self == Self::Open { Ok(Self::Signed) } else { Err(Refusal::because("refusal-gate-signed")) }
    }

    /// The senior owner decides.
    ///
    /// # Errors
    /// `refusal-gate-unsigned` before a verifier signed, `refusal-gate-decided` when it was decided.
    pub fn decide(self) -> Result<Self, Refusal> {
        match self {
            Self::Open => Err(Refusal::because("refusal-gate-unsigned")),
            Self::Signed => Ok(Self::Decided),
            Self::Decided => Err(Refusal::because("refusal-gate-decided")),
        }
    }
}

impl Outcome {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 3] = [Self::Scale, Self::Iterate, Self::Stop];

    /// The text form; the message `gate-outcome-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Scale => "scale",
            Self::Iterate => "iterate",
            Self::Stop => "stop",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == text)
    }
}

impl Rule {
    /// The text form; the message `gate-rule-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Says(outcome) => outcome.as_str(),
            Self::Undecided => "undecided",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "undecided" { Some(Self::Undecided) } else { Outcome::parse(text).map(Self::Says) }
    }
}

/// When a decision is due: the last second of the `days`th day.
#[must_use]
pub const fn due(opened: UnixMillis, days: i64) -> UnixMillis {
    UnixMillis(opened.0 + days * DAY)
}

/// Reads a decision. A reason is needed whenever it is not what the rule says.
///
/// # Errors
/// A refusal at `outcome` without a choice, at `reason` when it is too long, or missing though needed.
pub fn read_decision(rule: Rule, outcome: &str, reason: &str) -> Result<(Outcome, String), Refusals> {
    let mut check = Check::default();
    let outcome = check.keep(Outcome::parse(outcome).ok_or_else(|| Refusal::at("outcome", "refusal-choice")));
    let reason = check.keep(values::text("reason", reason, MOST_TEXT, false));
    if let (Some(outcome), Some(reason)) = (outcome, &reason) {
        let departs = rule != Rule::Says(outcome);
        check.require(!departs || !reason.is_empty(), || Refusal::at("reason", "refusal-gate-reason"));
    }
    check.finish()?;
    match (outcome, reason) {
        (Some(outcome), Some(reason)) => Ok((outcome, reason)),
        _ => Err(vec![Refusal::at("outcome", "refusal-choice")]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gate_is_signed_before_it_is_decided_and_each_once() {
        assert!(GateState::Open.decide().is_err());
        let signed = GateState::Open.sign().expect("nobody signed before");
        assert!(signed.sign().is_err());
        let decided = signed.decide().expect("it was signed");
        assert!(decided.decide().is_err());
    }

    #[test]
    fn only_what_the_rule_says_needs_no_reason() {
        for rule in [Rule::Undecided, Rule::Says(Outcome::Scale), Rule::Says(Outcome::Stop)] {
            for outcome in Outcome::ALL {
                let silent = read_decision(rule, outcome.as_str(), "  ");
                assert_eq!(silent.is_ok(), rule == Rule::Says(outcome));
                assert!(read_decision(rule, outcome.as_str(), "Because of the flood.").is_ok());
            }
        }
        assert!(read_decision(Rule::Undecided, "later", "x").is_err());
    }

    #[test]
    fn every_text_form_reads_back() {
        for kind in GateKind::ALL {
            assert_eq!(GateKind::parse(kind.as_str()), Some(kind));
        }
        for outcome in Outcome::ALL {
            assert_eq!(Rule::parse(outcome.as_str()), Some(Rule::Says(outcome)));
        }
        for state in [GateState::Open, GateState::Signed, GateState::Decided] {
            assert_eq!(GateState::parse(state.as_str()), Some(state));
        }
        assert_eq!(Rule::parse("undecided"), Some(Rule::Undecided));
    }
}
