//! Tries the choices that proposals have (see `slots`), with bounds, and keeps the best assignment.

use super::super::normalise::Joined;
use super::super::totals::Presence;
use super::slots::{Counts, Slots, bounds, choices, kind};
use super::state::State;
use super::{AssignError, Panel};

/// How much is searched when there are choices: pairs of evaluator and proposal, each time all are assigned anew.
const MOST_WORK: usize = 300_000;
/// How often evaluators are moved to another choice that they fill as well.
const MOST_ROUNDS: usize = 4;

/// A panel, checked and counted.
pub(super) struct Problem {
    pub(super) evaluators: usize,
    pub(super) proposals: usize,
    pub(super) kinds: Vec<usize>,
    pub(super) capacities: Vec<usize>,
    /// Pairs that are neither a conflict nor fixed, by [`Problem::pair`].
    pub(super) open: Vec<bool>,
    pub(super) fixed: Vec<bool>,
    pub(super) fixed_counts: Vec<Counts>,
    pub(super) fixed_loads: Vec<usize>,
    /// Evaluators who hang together by what is fixed.
    pub(super) joined: Joined,
    pub(super) quorum: Presence,
}

impl Problem {
    pub(super) fn new(panel: &Panel) -> Result<Self, AssignError> {
        let (evaluators, proposals) = (panel.members.len(), panel.proposals);
        let mut problem = Self {
            evaluators,
            proposals,
            kinds: panel.members.iter().map(|member| kind(member.outside, member.for_users)).collect(),
            capacities: panel.members.iter().map(|member| member.capacity.unwrap_or(usize::MAX)).collect(),
            open: vec![true; evaluators * proposals],
            fixed: vec![false; evaluators * proposals],
            fixed_counts: vec![Counts::default(); proposals],
            fixed_loads: vec![0; evaluators],
            joined: Joined::new(evaluators),
            quorum: panel.quorum.0,
        };
        for &pair in &panel.conflicts {
            let place = problem.checked(pair)?;
            problem.open[place] = false;
        }
        for &(evaluator, proposal) in &panel.fixed {
            let place = problem.checked((evaluator, proposal))?;
            match (problem.fixed[place], problem.open[place]) {
                (true, _) => continue,
                (false, false) => return Err(AssignError::FixedConflict { evaluator, proposal }),
                (false, true) => {}
            }
            problem.open[place] = false;
            problem.fixed[place] = true;
            problem.fixed_counts[proposal][problem.kinds[evaluator]] += 1;
            problem.fixed_loads[evaluator] += 1;
            if let Some(other) = (0..evaluators).find(|&other| problem.fixed[problem.pair(other, proposal)]) {
                problem.joined.join(evaluator, other);
            }
        }
        Ok(problem)
    }

    /// Where the tables have a pair.
    pub(super) fn pair(&self, evaluator: usize, proposal: usize) -> usize {
        proposal * self.evaluators + evaluator
    }

    fn checked(&self, (evaluator, proposal): (usize, usize)) -> Result<usize, AssignError> {
        if evaluator >= self.evaluators {
            return Err(AssignError::UnknownEvaluator(evaluator));
        }
        if proposal >= self.proposals {
            return Err(AssignError::UnknownProposal(proposal));
        }
        Ok(self.pair(evaluator, proposal))
    }

    /// Everybody who is fixed for a proposal or could take it, by kind.
    fn available(&self, proposal: usize) -> Counts {
        let mut available = self.fixed_counts[proposal];
        for evaluator in 0..self.evaluators {
            let room = self.fixed_loads[evaluator] < self.capacities[evaluator];
            available[self.kinds[evaluator]] +=
                usize::from(room && self.open[self.pair(evaluator, proposal)]);
        }
        available
    }
}

/// The best assignment, and whether it is certain that there is no better one.
pub(super) fn best(problem: &Problem) -> (State<'_>, bool) {
    let mut all = Vec::with_capacity(problem.proposals);
    let mut easier = [Vec::new(), Vec::new()];
    for proposal in 0..problem.proposals {
        let available = problem.available(proposal);
        all.push(choices(problem.quorum, &available, &problem.fixed_counts[proposal]));
        for (easier, slots) in easier.iter_mut().zip(bounds(problem.quorum, &available)) {
            easier.push(slots);
        }
    }
    let mut search = Search {
        problem,
        best: State::filled(problem, &all),
        left: MOST_WORK / (problem.evaluators * problem.proposals).max(1),
        all,
        easier,
        complete: true,
    };
    search.run();
    let proven = search.complete && search.best.cost().0 == 0;
    (search.best, proven)
}

struct Search<'a> {
    problem: &'a Problem,
    /// The choices of each proposal.
    all: Vec<Vec<Slots>>,
    /// For each proposal, places that every choice fills too.
    easier: [Vec<Slots>; 2],
    best: State<'a>,
    /// How often all may still be assigned anew.
    left: usize,
    complete: bool,
}

impl<'a> Search<'a> {
    fn run(&mut self) {
        let open: Vec<usize> = (0..self.all.len()).filter(|&proposal| self.all[proposal].len() > 1).collect();
        if open.is_empty() {
            return;
        }
        let bound = self.bound(&self.all.clone());
        if self.best.cost() <= bound {
            return;
        }
        self.mix(&open);
        for _ in 0..MOST_ROUNDS {
            if self.best.cost() <= bound {
                return;
            }
            let mut other = self.best.clone();
            other.choose_anew(&self.all);
            self.keep(other);
        }
        if open.len() > self.left {
            // Not one whole set of choices could be tried.
            self.complete = false;
            return;
        }
        let mut decided = self.all.clone();
        self.decide(&mut decided, &open);
    }

    /// Looks for how many of the `open` proposals should begin with their first choice, the others with their last:
    /// too many burden those who are both, too few burden the others.
    fn mix(&mut self, open: &[usize]) {
        let (mut fewest, mut most) = (0, open.len());
        while most - fewest > 2 {
            let third = (most - fewest) / 3;
            let (fewer, more) = (fewest + third, most - third);
            if self.begin(&open[fewer..]) <= self.begin(&open[more..]) {
                most = more;
            } else {
                fewest = fewer;
            }
        }
        for count in fewest..=most {
            self.begin(&open[count..]);
        }
    }

    /// Assigns all anew, with the last choice first for the proposals in `last`.
    fn begin(&mut self, last: &[usize]) -> (usize, usize, usize) {
        let mut choices = self.all.clone();
        for &proposal in last {
            choices[proposal].reverse();
        }
        let state = State::filled(self.problem, &choices);
        let cost = state.cost();
        self.keep(state);
        cost
    }

    /// Tries every choice of the proposals that are `open`, except where the bound says that nothing is gained.
    fn decide(&mut self, decided: &mut Vec<Vec<Slots>>, open: &[usize]) {
        if self.left == 0 {
            self.complete = false;
            return;
        }
        self.left -= 1;
        let Some((&proposal, later)) = open.split_first() else {
            let leaf = State::filled(self.problem, decided);
            self.keep(leaf);
            return;
        };
        if self.best.cost() <= self.bound(decided) {
            return;
        }
        for choice in self.all[proposal].clone() {
            decided[proposal] = vec![choice];
            self.decide(decided, later);
        }
        decided[proposal] = self.all[proposal].clone();
    }

    /// No assignment with these choices costs less.
    fn bound(&self, decided: &[Vec<Slots>]) -> (usize, usize, usize) {
        let easy = |easier: &Vec<Slots>| {
            let places: Vec<Vec<Slots>> = decided
                .iter()
                .zip(easier)
                .map(|(choices, easier)| if choices.len() > 1 { vec![*easier] } else { choices.clone() })
                .collect();
            State::filled(self.problem, &places).cost()
        };
        self.easier.iter().map(easy).max().unwrap_or_default()
    }

    fn keep(&mut self, other: State<'a>) {
        if other.cost() < self.best.cost() {
            self.best = other;
        }
    }
}
