//! The rules of invitations: who can accept one, and until when.

use crate::clock::{DAY, UnixMillis};

/// How long an invitation can be accepted.
pub const INVITATION_LASTS: i64 = 14 * DAY;

/// What an invitation is to the person who opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It can be accepted.
    Open,
    /// It is for another address than the one that is signed in.
    OtherAddress,
    Accepted,
    TakenBack,
    Old,
}

impl Standing {
    /// The text form; the messages `invitation-<text>` and `invitation-<text>-next` say what it means.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::OtherAddress => "other-address",
            Self::Accepted => "accepted",
            Self::TakenBack => "taken-back",
            Self::Old => "old",
        }
    }
}

/// Where an invitation stands. `email` is the folded address that is signed in, if any.
#[must_use]
pub fn standing(
    invited: &str,
    email: Option<&str>,
    accepted: bool,
    taken_back: bool,
    expires_at: UnixMillis,
    now: UnixMillis,
) -> Standing {
    if accepted {
        Standing::Accepted
    } else if taken_back {
        Standing::TakenBack
    } else if expires_at <= now {
        Standing::Old
    } else if email.is_some_and(|email| email.to_lowercase() != invited.to_lowercase()) {
        Standing::OtherAddress
    } else {
        Standing::Open
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UnixMillis = UnixMillis(1_000);

    #[test]
    fn an_invitation_is_for_one_address_until_its_last_millisecond() {
        let at = |email, expires| standing("A@b.org", email, false, false, UnixMillis(expires), NOW);
        assert_eq!(at(Some("a@B.org"), 1_001), Standing::Open);
        assert_eq!(at(None, 1_001), Standing::Open);
        assert_eq!(at(Some("a@B.org"), 1_000), Standing::Old);
        assert_eq!(at(Some("c@b.org"), 1_001), Standing::OtherAddress);
    }

    #[test]
    fn what_was_used_or_taken_back_stays_so() {
        let later = UnixMillis(2_000);
        assert_eq!(standing("a@b.org", None, true, true, later, NOW), Standing::Accepted);
        assert_eq!(standing("a@b.org", None, false, true, later, NOW), Standing::TakenBack);
    }
}
