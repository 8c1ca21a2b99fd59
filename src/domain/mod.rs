//! Pure rules: types that cannot be wrong, state machines, refusals and events.
//!
//! Nothing here waits, reads a file, asks the time or knows that a database or a browser exists.

pub mod agencies;
pub mod agreements;
pub mod attachments;
pub mod blind;
pub mod challenges;
pub mod comments;
pub mod events;
pub mod evidence;
pub mod gates;
pub mod invitations;
pub mod milestones;
pub mod notices;
pub mod observations;
pub mod organisations;
pub mod panels;
pub mod passports;
pub mod passwords;
pub mod people;
pub mod pilots;
pub mod proposals;
pub mod pseudonyms;
pub mod sectors;
pub mod selection;
pub mod services;
pub mod stages;
pub mod standstill;
pub mod tokens;
pub mod use_cases;
pub mod values;
pub mod working_days;

use serde::{Deserialize, Serialize};

use crate::clock::Id;

/// What a person can find, follow, comment on or link to. The text form is what the database, the search index and
/// the addresses of pages use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Challenge,
    UseCase,
    Proposal,
    Pilot,
    Agency,
    Organisation,
    Comment,
    Question,
    Person,
}

impl Kind {
    /// The kinds that stand for themselves, in the order in which pages list them.
    pub const ALL: [Self; 9] = [
        Self::Challenge,
        Self::UseCase,
        Self::Proposal,
        Self::Pilot,
        Self::Agency,
        Self::Organisation,
        Self::Comment,
        Self::Question,
        Self::Person,
    ];

    /// The text form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Challenge => "challenge",
            Self::UseCase => "use_case",
            Self::Proposal => "proposal",
            Self::Pilot => "pilot",
            Self::Agency => "agency",
            Self::Organisation => "organisation",
            Self::Comment => "comment",
            Self::Question => "question",
            Self::Person => "person",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The path of the page of one thing of this kind, without a language prefix.
    #[must_use]
    pub fn path(self, id: &Id) -> String {
        let folder = match self {
            Self::Challenge => "challenges",
            Self::UseCase => "use-cases",
            Self::Proposal => "proposals",
            Self::Pilot => "pilots",
            Self::Agency => "agencies",
            Self::Organisation => "organisations",
            Self::Comment => "comments",
            Self::Question => "questions",
            Self::Person => "people",
        };
        format!("/{folder}/{id}")
    }
}

/// One thing of a kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Subject {
    pub kind: Kind,
    pub id: Id,
}

impl Subject {
    /// The thing of this kind with this id.
    #[must_use]
    pub const fn new(kind: Kind, id: Id) -> Self {
        Self { kind, id }
    }

    /// The path of its page, without a language prefix.
    #[must_use]
    pub fn path(&self) -> String {
        self.kind.path(&self.id)
    }
}

/// Why something was not done, in words that a person can act on.
///
/// The words themselves are a message of the locale files; `field` is the name of the form field that they stand beside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub field: Option<String>,
    pub message: &'static str,
    pub arguments: Vec<(&'static str, Argument)>,
}

/// A value that goes into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    Text(String),
    Number(i64),
}

impl Refusal {
    /// A refusal that concerns the whole action.
    #[must_use]
    pub const fn because(message: &'static str) -> Self {
        Self { field: None, message, arguments: Vec::new() }
    }

    /// A refusal that stands beside a field.
    #[must_use]
    pub fn at(field: impl Into<String>, message: &'static str) -> Self {
        Self { field: Some(field.into()), message, arguments: Vec::new() }
    }

    /// Adds a number to the message.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: i64) -> Self {
        self.arguments.push((name, Argument::Number(value)));
        self
    }

    /// Adds a text to the message.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, Argument::Text(value.into())));
        self
    }
}

/// All that stands in the way, in the order of the form.
pub type Refusals = Vec<Refusal>;

/// Collects refusals while a form is read, so that a person sees all of them at once.
#[derive(Debug, Default)]
pub struct Check(Refusals);

impl Check {
    /// Keeps the value, or notes the refusal and goes on.
    pub fn keep<T>(&mut self, result: Result<T, Refusal>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(refusal) => {
                self.0.push(refusal);
                None
            }
        }
    }

    /// Notes the refusal when the condition does not hold.
    pub fn require(&mut self, condition: bool, refusal: impl FnOnce() -> Refusal) {
        if !condition {
            self.0.push(refusal());
        }
    }

    /// Notes a refusal.
    pub fn refuse(&mut self, refusal: Refusal) {
        self.0.push(refusal);
    }

    /// Ends the check.
    ///
    /// # Errors
    /// All refusals that were noted.
    pub fn finish(self) -> Result<(), Refusals> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }
}
