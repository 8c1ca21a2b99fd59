//! Tokens with which a program acts for a person: what each may do and for how long.

use super::{Check, Refusal, Refusals, values};
use crate::clock::{DAY, UnixMillis};

/// What a token allows. Without a scope nothing can be written; reading needs no token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permission {
    /// Write comments, as the person who made the token.
    WriteComments,
    /// Answer comments for an agency that the person has a role for.
    WriteResponses,
    /// Send observations of a pilot of an agency or a team that the person works for.
    WriteObservations,
}

/// For how many days a token can be made.
pub const LIFETIMES: [i64; 3] = [30, 90, 365];
/// The most tokens of one person that can be used.
pub const MOST_TOKENS: usize = 20;
/// Every token begins so: who finds one lying about knows what it is.
pub const PREFIX: &str = "pilotage_";
/// For how long a repeated request leads to what the first one made.
pub const REQUESTS_LAST: i64 = 7 * DAY;

/// A token that somebody asks for, read and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenDraft {
    pub name: String,
    pub permissions: Vec<Permission>,
    pub expires_at: UnixMillis,
}

impl Permission {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 3] = [Self::WriteComments, Self::WriteResponses, Self::WriteObservations];

    /// The name of the scope; the message `token-scope-<text>` with `-` for `:` says what it is.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WriteComments => "comments:write",
            Self::WriteResponses => "responses:write",
            Self::WriteObservations => "observations:write",
        }
    }

    /// Reads the name of a scope.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|permission| permission.as_str() == text)
    }

    /// Reads names of scopes with spaces between them; unknown ones allow nothing.
    #[must_use]
    pub fn parse_all(text: &str) -> Vec<Self> {
        text.split(' ').filter_map(Self::parse).collect()
    }

    /// It is used for an agency or a team, so making a token for it takes a second factor.
    #[must_use]
    pub const fn is_official(self) -> bool {
        matches!(self, Self::WriteResponses | Self::WriteObservations)
    }
}

impl TokenDraft {
    /// Reads what was typed.
    ///
    /// # Errors
    /// A refusal beside each field that is missing or wrong.
    pub fn read(name: &str, scopes: &[String], days: &str, now: UnixMillis) -> Result<Self, Refusals> {
        let mut check = Check::default();
        let name = check.keep(values::line("name", name, 60, true));
        let mut permissions = Vec::new();
        for scope in scopes {
            let read = Permission::parse(scope).ok_or_else(|| Refusal::at("scopes", "refusal-choice"));
            permissions.extend(check.keep(read));
        }
        permissions.sort();
        permissions.dedup();
        check.require(!scopes.is_empty(), || Refusal::at("scopes", "refusal-token-scopes"));
        let days = days.parse().ok().filter(|days| LIFETIMES.contains(days));
        let days = check.keep(days.ok_or_else(|| Refusal::at("days", "refusal-choice")));
        check.finish()?;
        Ok(Self {
            name: name.unwrap_or_default(),
            permissions,
            expires_at: now.plus(days.unwrap_or_default() * DAY),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_says_what_it_is_for_and_ends() {
        let scopes = ["responses:write".to_owned(), "comments:write".to_owned(), "comments:write".to_owned()];
        let draft = TokenDraft::read(" Desk  sync ", &scopes, "30", UnixMillis(0)).unwrap();
        assert_eq!(draft.name, "Desk sync");
        assert_eq!(draft.permissions, [Permission::WriteComments, Permission::WriteResponses]);
        assert_eq!(draft.expires_at, UnixMillis(30 * DAY));
        let refused = TokenDraft::read(" ", &[], "31", UnixMillis(0)).unwrap_err();
        let fields: Vec<_> = refused.iter().filter_map(|refusal| refusal.field.as_deref()).collect();
        assert_eq!(fields, ["name", "scopes", "days"]);
        let unknown = TokenDraft::read("x", &["admin".to_owned()], "30", UnixMillis(0)).unwrap_err();
        assert_eq!(unknown[0].field.as_deref(), Some("scopes"));
    }

    #[test]
    fn unknown_scopes_allow_nothing() {
        assert_eq!(Permission::parse_all("comments:write admin:all"), [Permission::WriteComments]);
        assert!(Permission::parse_all("").is_empty());
    }
}
