//! Shares proposals among evaluators: first the quorum of every proposal, then even loads, then judges that overlap.
//!
//! For one proposal, the sets of evaluators that fill its quorum are the bases of a transversal matroid (see `slots`), so that
//! the whole is a matroid intersection: shortest augmenting paths fill as many places as can be filled at once (Edmonds
//! 1970; Schrijver, Combinatorial Optimization, 2003, chapter 41). The loads that are possible then form an M-convex
//! set. On it, passing proposals from one evaluator to another with at least two fewer, until no chain does that any
//! more, ends with the loads as even as they can be, the highest lowest and the lowest highest (Frank and Murota,
//! Decreasing minimization on M-convex sets, 2022).
//!
//! One thing is a real choice: an evaluator who is both from outside and for the users may stand for both, or a proposal
//! may take one of each. All choices are searched with bounds, up to a fixed amount of work; [`Assignment::proven`] says
//! whether the result is certain. The search is complete when nobody is both, and on small panels.

mod search;
mod slots;
mod state;

use super::totals::{Presence, Quorum};
use search::Problem;

/// Who is there, what has to be scored, and what is settled already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Panel {
    /// How many proposals there are.
    pub proposals: usize,
    /// The evaluators.
    pub members: Vec<Member>,
    /// Pairs (evaluator, proposal) that must not be. Repeats do no harm.
    pub conflicts: Vec<(usize, usize)>,
    /// Pairs (evaluator, proposal) that are settled and stay, also above a capacity. Repeats do no harm.
    pub fixed: Vec<(usize, usize)>,
    /// What each proposal needs.
    pub quorum: Quorum,
}

/// An evaluator who can be given proposals. One who is both from outside and for the users fulfils both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Member {
    /// From outside the agency.
    pub outside: bool,
    /// Speaks for those who use the service.
    pub for_users: bool,
    /// The most proposals that they can take, fixed ones included; `None` is no limit.
    pub capacity: Option<usize>,
}

/// Who scores what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// Pairs (evaluator, proposal), the fixed ones too, by proposal and then evaluator. A proposal gets no more than its
    /// quorum needs beside what is fixed.
    pub pairs: Vec<(usize, usize)>,
    /// Proposals of each evaluator, in their order, the fixed ones too.
    pub loads: Vec<usize>,
    /// Proposals without a quorum, ascending; empty when all have one.
    pub shortfalls: Vec<Shortfall>,
    /// All evaluators who have a proposal hang together by proposals that they share, as normalising needs it.
    pub connected: bool,
    /// It is certain that no assignment reaches all quorums that can be reached with fewer pairs, or with as many and a
    /// smaller difference between the highest and the lowest load. False when the search was cut short, and when the
    /// capacities are too small for all quorums at once.
    pub proven: bool,
}

/// A proposal whose quorum is not reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortfall {
    /// The proposal.
    pub proposal: usize,
    /// What is lacking.
    pub lacking: Presence,
    /// The part of it that no assignment can give, because too few evaluators are free of conflicts. The rest is
    /// lacking because evaluators have no capacity left.
    pub impossible: Presence,
}

/// Why nothing can be assigned.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AssignError {
    /// A pair with an evaluator who is not there.
    #[error("evaluator {0} is not there")]
    UnknownEvaluator(usize),
    /// A pair with a proposal that is not there.
    #[error("proposal {0} is not there")]
    UnknownProposal(usize),
    /// A pair that is both fixed and a conflict.
    #[error("evaluator {evaluator} has a conflict with proposal {proposal}, which is fixed for them")]
    FixedConflict {
        /// The evaluator.
        evaluator: usize,
        /// The proposal.
        proposal: usize,
    },
}

/// Assigns evaluators to proposals. The same panel always gives the same assignment.
///
/// - No conflict is ever assigned, no capacity exceeded, no fixed pair lost.
/// - Every quorum is reached when that is possible at once (see [`Assignment::proven`]). When capacities are too small,
///   proposals that are listed first are completed first, and the others get what is left.
/// - Loads are as even as that allows: the difference between the highest and the lowest is the smallest possible.
/// - Where it costs neither, judges overlap.
///
/// # Errors
/// Pairs that name nobody or nothing, or are both fixed and a conflict.
pub fn assign(panel: &Panel) -> Result<Assignment, AssignError> {
    let problem = Problem::new(panel)?;
    let (mut state, proven) = search::best(&problem);
    let connected = state.connect();
    let pairs = state.pairs();
    let shortfalls = shortfalls(panel, &pairs);
    Ok(Assignment { loads: state.loads().to_vec(), pairs, shortfalls, connected, proven })
}

fn shortfalls(panel: &Panel, pairs: &[(usize, usize)]) -> Vec<Shortfall> {
    let mut present = vec![Presence::default(); panel.proposals];
    for &(evaluator, proposal) in pairs {
        add(&mut present[proposal], panel.members[evaluator]);
    }
    let mut everybody = Presence::default();
    for &member in &panel.members {
        add(&mut everybody, member);
    }
    let mut possible = vec![everybody; panel.proposals];
    let mut conflicts = panel.conflicts.clone();
    conflicts.sort_unstable();
    conflicts.dedup();
    for (evaluator, proposal) in conflicts {
        remove(&mut possible[proposal], panel.members[evaluator]);
    }
    (0..panel.proposals)
        .map(|proposal| Shortfall {
            proposal,
            lacking: panel.quorum.lacking(present[proposal]),
            impossible: panel.quorum.lacking(possible[proposal]),
        })
        .filter(|shortfall| !shortfall.lacking.is_none())
        .collect()
}

fn add(presence: &mut Presence, member: Member) {
    presence.evaluations += 1;
    presence.outside += usize::from(member.outside);
    presence.for_users += usize::from(member.for_users);
}

fn remove(presence: &mut Presence, member: Member) {
    presence.evaluations -= 1;
    presence.outside -= usize::from(member.outside);
    presence.for_users -= usize::from(member.for_users);
}
