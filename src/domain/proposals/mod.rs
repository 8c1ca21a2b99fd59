//! What an organisation answers a challenge with: its states, what is written in it, when it can be sent and who may see
//! how much of it.

mod content;
mod form;
mod seal;
mod sending;
mod sight;
mod state;

pub use super::challenges::Measures;

pub use self::content::{
    MOST_LINE, MOST_LINES, MOST_MILESTONES, MOST_SUMMARY, MOST_TEXT, MOST_TITLE, Milestone, ProposalContent,
};
pub use self::form::{Draft, FormPart, MOST_MONEY, days, days_text, decimal_text, lines};
pub use self::seal::{Sealed, sha256_hex};
pub use self::sending::{Asked, Window, check_for_submission, milestones_total};
pub use self::sight::{Onlooker, Sight, Standing, sight};
pub use self::state::{ProposalState, ProposalStep};

#[cfg(test)]
mod tests;
