//! Who sees how much of a proposal.

use super::ProposalState;

/// Who looks at a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onlooker {
    /// Somebody of the organisation that owns it or of a partner that accepted.
    Member,
    /// An officer of the agency whose challenge it answers.
    Officer,
    Anybody,
}

/// How much of a proposal somebody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sight {
    Nothing,
    /// Title, summary and organisation.
    Summary,
    Whole,
}

/// What decides how much of a proposal is seen.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub state: ProposalState,
    /// It was sent at least once.
    pub was_submitted: bool,
    /// The team made the full text public.
    pub made_public: bool,
    /// The challenge does not take proposals any more.
    pub submissions_closed: bool,
    /// The decisions of the challenge were released.
    pub released: bool,
    /// The challenge does not keep the summaries to itself.
    pub summaries_public: bool,
}

/// How much of a proposal somebody sees.
#[must_use]
pub const fn sight(onlooker: Onlooker, standing: &Standing) -> Sight {
    let withdrawn = matches!(standing.state, ProposalState::Withdrawn);
    match onlooker {
        Onlooker::Member => Sight::Whole,
        Onlooker::Officer | Onlooker::Anybody if !standing.was_submitted => Sight::Nothing,
        Onlooker::Officer if !standing.submissions_closed => Sight::Nothing,
        // What the agency may have begun to judge does not vanish from its lists, but its text goes back to the team.
        Onlooker::Officer if withdrawn => Sight::Summary,
        Onlooker::Officer => Sight::Whole,
        Onlooker::Anybody if !standing.released || withdrawn => Sight::Nothing,
        Onlooker::Anybody if standing.state.is_chosen() || standing.made_public => Sight::Whole,
        Onlooker::Anybody if standing.summaries_public => Sight::Summary,
        Onlooker::Anybody => Sight::Nothing,
    }
}
