//! The six stages that public pages name: Problem, Ideas, Choice, Pilot, Proof, Scale.

use serde::{Deserialize, Serialize};

/// Where a problem and its fix are on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    Problem,
    Ideas,
    Choice,
    Pilot,
    Proof,
    Scale,
}

impl Stage {
    /// The stages in their order.
    pub const ALL: [Self; 6] =
        [Self::Problem, Self::Ideas, Self::Choice, Self::Pilot, Self::Proof, Self::Scale];

    /// The text form; the message `stage-<text>` is its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Problem => "problem",
            Self::Ideas => "ideas",
            Self::Choice => "choice",
            Self::Pilot => "pilot",
            Self::Proof => "proof",
            Self::Scale => "scale",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.as_str() == text)
    }

    /// 1 to 6.
    #[must_use]
    pub const fn number(self) -> i64 {
        self as i64 + 1
    }
}
