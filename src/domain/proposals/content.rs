//! What is written in a proposal.

use serde::{Deserialize, Serialize};

use super::Measures;

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
