//! One assignment in the making: it gives out proposals, passes them on, and evens the loads.

use std::collections::VecDeque;

use super::super::normalise::Joined;
use super::search::Problem;
use super::slots::{Counts, Slots, reached};

/// How often a swap is tried so that judges overlap.
const MOST_SWAPS: usize = 2_000;

#[derive(Clone)]
pub(super) struct State<'a> {
    problem: &'a Problem,
    /// New pairs, by [`Problem::pair`]; the fixed ones are not in it.
    held: Vec<bool>,
    /// Who has a place at each proposal, by kind: the fixed ones as far as they have one, and the new ones.
    counts: Vec<Counts>,
    slots: Vec<Slots>,
    /// Proposals of each evaluator, with the fixed ones.
    loads: Vec<usize>,
    joined: Joined,
    unfilled: usize,
}

impl<'a> State<'a> {
    /// Fills the places of each proposal: by the first of its choices that can be filled beside those before it.
    pub(super) fn filled(problem: &'a Problem, choices: &[Vec<Slots>]) -> Self {
        let slots = choices.iter().map(|choices| choices[0]).collect();
        let mut state = Self {
            problem,
            held: vec![false; problem.evaluators * problem.proposals],
            counts: vec![Counts::default(); problem.proposals],
            slots,
            loads: problem.fixed_loads.clone(),
            joined: problem.joined.clone(),
            unfilled: 0,
        };
        // Whole quorums first, so that few proposals go without; what is left fills parts.
        let incomplete: Vec<usize> = (0..problem.proposals)
            .filter(|&proposal| {
                let before = state.clone();
                choices[proposal].iter().all(|&slots| {
                    state.open(proposal, slots);
                    let complete = state.fill(proposal);
                    if !complete {
                        state = before.clone();
                    }
                    !complete
                })
            })
            .collect();
        for &proposal in &incomplete {
            state.open(proposal, choices[proposal][0]);
            state.fill(proposal);
        }
        state.unfilled = (0..problem.proposals).map(|proposal| state.places_left(proposal)).sum();
        for proposal in incomplete {
            if state.places_left(proposal) > 0 {
                state.fill_partly(proposal);
            }
        }
        state.balance();
        state
    }

    /// How good it is, lowest best: places left, new pairs, difference between the highest and the lowest load.
    pub(super) fn cost(&self) -> (usize, usize, usize) {
        let given = self.held.iter().filter(|held| **held).count();
        let highest = self.loads.iter().max().copied().unwrap_or(0);
        let lowest = self.loads.iter().min().copied().unwrap_or(0);
        (self.unfilled, given, highest - lowest)
    }

    pub(super) fn loads(&self) -> &[usize] {
        &self.loads
    }

    /// All pairs, by proposal and evaluator.
    pub(super) fn pairs(&self) -> Vec<(usize, usize)> {
        let all = (0..self.problem.proposals)
            .flat_map(|proposal| (0..self.problem.evaluators).map(move |evaluator| (evaluator, proposal)));
        all.filter(|&(evaluator, proposal)| self.has(evaluator, proposal)).collect()
    }

    /// Where the evaluators of a proposal also fill another of its choices, takes that one, and evens the loads again.
    pub(super) fn choose_anew(&mut self, choices: &[Vec<Slots>]) {
        for (proposal, choices) in choices.iter().enumerate() {
            let chosen = choices.iter().position(|slots| *slots == self.slots[proposal]).unwrap_or(0);
            for step in 1..choices.len() {
                let slots = choices[(chosen + step) % choices.len()];
                let counts = self.counts_in(proposal, &slots);
                let full = counts.iter().sum::<usize>() == slots.size();
                if full && self.places_left(proposal) == 0 && slots.fit(&counts) {
                    self.slots[proposal] = slots;
                    self.counts[proposal] = counts;
                    break;
                }
            }
        }
        self.balance();
    }

    /// Exchanges proposals so that evaluators hang together, as long as no load and no quorum changes. True when they do.
    pub(super) fn connect(&mut self) -> bool {
        let mut groups = self.groups();
        let mut tries = 0;
        while groups.1 > 1 {
            let Some(better) = self.connecting_swap(&mut groups, &mut tries) else { return false };
            groups = better;
        }
        true
    }

    /// One exchange after which fewer groups are left; it is done when this returns.
    fn connecting_swap(
        &mut self,
        groups: &mut (Joined, usize),
        tries: &mut usize,
    ) -> Option<(Joined, usize)> {
        let new: Vec<(usize, usize)> =
            self.pairs().into_iter().filter(|&(e, p)| self.held[self.problem.pair(e, p)]).collect();
        for (place, &(one, first)) in new.iter().enumerate() {
            for &(other, second) in &new[place + 1..] {
                let apart = groups.0.first(one) != groups.0.first(other);
                if !apart || !self.may_pass(first, one, other) || !self.may_pass(second, other, one) {
                    continue;
                }
                *tries += 1;
                if *tries > MOST_SWAPS {
                    return None;
                }
                self.pass(first, one, other);
                self.pass(second, other, one);
                let after = self.groups();
                if after.1 < groups.1 {
                    return Some(after);
                }
                self.pass(first, other, one);
                self.pass(second, one, other);
            }
        }
        None
    }

    /// Who hangs together, and in how many groups those are who have a proposal.
    fn groups(&self) -> (Joined, usize) {
        let mut joined = Joined::new(self.problem.evaluators);
        let mut groups = self.loads.iter().filter(|load| **load > 0).count();
        for proposal in 0..self.problem.proposals {
            let mut holders = (0..self.problem.evaluators).filter(|&evaluator| self.has(evaluator, proposal));
            if let Some(first) = holders.next() {
                groups -= holders.filter(|&other| joined.join(first, other)).count();
            }
        }
        (joined, groups)
    }

    /// Evens the loads: passes proposals on while somebody can hand one, along a chain, to somebody with two fewer.
    fn balance(&mut self) {
        let mut order: Vec<usize> = (0..self.problem.evaluators).collect();
        let mut changed = self.cost().2 > 1;
        while changed {
            changed = false;
            order.sort_by_key(|&evaluator| (std::cmp::Reverse(self.loads[evaluator]), evaluator));
            for &evaluator in &order {
                let (loads, begin) = (&self.loads, self.loads[evaluator]);
                if loads.iter().all(|load| load + 2 > begin) {
                    continue;
                }
                while self.relieve(evaluator) {
                    changed = true;
                }
            }
        }
    }

    /// Passes one proposal of an evaluator along the shortest chain to somebody with at least two fewer.
    fn relieve(&mut self, evaluator: usize) -> bool {
        let begin = self.loads[evaluator];
        let end = |state: &Self, other: usize| state.loads[other] + 2 <= begin && state.has_room(other);
        let Some((last, chain)) = self.chain(&[evaluator], end) else { return false };
        self.pass_along(&chain, last);
        self.loads[evaluator] -= 1;
        self.loads[last] += 1;
        true
    }

    /// Sets the places of a proposal; what is held there already must fit.
    fn open(&mut self, proposal: usize, slots: Slots) {
        self.counts[proposal] = self.counts_in(proposal, &slots);
        self.slots[proposal] = slots;
    }

    /// Fills places until all are filled, or nobody can be found for any.
    fn fill(&mut self, proposal: usize) -> bool {
        while self.places_left(proposal) > 0 {
            if !self.give(proposal) {
                return false;
            }
        }
        true
    }

    /// When the right people cannot be had for all places of a proposal: first those from outside, then those for the
    /// users, as far as that goes, and anybody for the rest, who is better than nobody.
    fn fill_partly(&mut self, proposal: usize) {
        for evaluator in 0..self.problem.evaluators {
            let pair = self.problem.pair(evaluator, proposal);
            self.loads[evaluator] -= usize::from(self.held[pair]);
            self.held[pair] = false;
        }
        for more in [(1, 0), (0, 1), (0, 0)] {
            loop {
                let present = self.present(proposal);
                let slots = reached(self.problem.quorum, &present, more);
                let fits = slots.fit(&self.counts_in(proposal, &slots));
                if !fits {
                    break;
                }
                self.open(proposal, slots);
                self.fill(proposal);
                if more == (0, 0) || self.present(proposal) == present {
                    break;
                }
            }
        }
    }

    /// Finds one more evaluator for a proposal, if need be by passing on others.
    fn give(&mut self, proposal: usize) -> bool {
        let mut candidates: Vec<usize> = (0..self.problem.evaluators)
            .filter(|&evaluator| {
                self.may_take(evaluator, proposal)
                    && self.slots[proposal].fit(&changed(
                        self.counts[proposal],
                        None,
                        self.problem.kinds[evaluator],
                    ))
            })
            .collect();
        // Those with few first; among them those who bring judges together.
        let colleague = (0..self.problem.evaluators).find(|&evaluator| self.has(evaluator, proposal));
        let group = colleague.map(|colleague| self.joined.first(colleague));
        candidates.sort_by_cached_key(|&evaluator| {
            (self.loads[evaluator], group == Some(self.joined.first(evaluator)), evaluator)
        });
        let free = candidates.iter().copied().find(|&evaluator| self.has_room(evaluator));
        let (first, last, chain) = match free {
            Some(evaluator) => (evaluator, evaluator, Vec::new()),
            None => match self.chain(&candidates, Self::has_room) {
                Some((last, chain)) => (chain[0].0, last, chain),
                None => return false,
            },
        };
        self.pass_along(&chain, last);
        let pair = self.problem.pair(first, proposal);
        self.held[pair] = true;
        self.counts[proposal][self.problem.kinds[first]] += 1;
        self.loads[last] += 1;
        if let Some(colleague) = colleague {
            self.joined.join(colleague, first);
        }
        true
    }

    /// The shortest chain of hand-overs from one of `begin` to somebody for whom `end` holds: its last, and each (who,
    /// which proposal) on the way. A shortest chain has no shortcut, so all its hand-overs fit together.
    fn chain(
        &self,
        begin: &[usize],
        end: impl Fn(&Self, usize) -> bool,
    ) -> Option<(usize, Vec<(usize, usize)>)> {
        let mut from: Vec<Option<(usize, usize)>> = vec![None; self.problem.evaluators];
        let mut seen = vec![false; self.problem.evaluators];
        let mut queue: VecDeque<usize> = begin.iter().copied().collect();
        for &evaluator in begin {
            seen[evaluator] = true;
        }
        while let Some(evaluator) = queue.pop_front() {
            for proposal in 0..self.problem.proposals {
                if !self.held[self.problem.pair(evaluator, proposal)] {
                    continue;
                }
                for other in 0..self.problem.evaluators {
                    if seen[other] || !self.may_pass(proposal, evaluator, other) {
                        continue;
                    }
                    seen[other] = true;
                    from[other] = Some((evaluator, proposal));
                    if end(self, other) {
                        return Some((other, chain_to(other, &from)));
                    }
                    queue.push_back(other);
                }
            }
        }
        None
    }

    fn pass_along(&mut self, chain: &[(usize, usize)], last: usize) {
        for (place, &(from, proposal)) in chain.iter().enumerate() {
            let to = chain.get(place + 1).map_or(last, |next| next.0);
            self.pass(proposal, from, to);
        }
        debug_assert!(
            chain.iter().all(|&(_, proposal)| self.slots[proposal].fit(&self.counts[proposal])),
            "a chain without shortcuts keeps every quorum"
        );
    }

    fn pass(&mut self, proposal: usize, from: usize, to: usize) {
        let (from_pair, to_pair) = (self.problem.pair(from, proposal), self.problem.pair(to, proposal));
        self.held[from_pair] = false;
        self.held[to_pair] = true;
        let kinds = &self.problem.kinds;
        self.counts[proposal] = changed(self.counts[proposal], Some(kinds[from]), kinds[to]);
    }

    /// `from`, who holds the proposal, can hand it to `to`.
    fn may_pass(&self, proposal: usize, from: usize, to: usize) -> bool {
        let (from_kind, to_kind) = (self.problem.kinds[from], self.problem.kinds[to]);
        self.may_take(to, proposal)
            && (from_kind == to_kind
                || self.slots[proposal].fit(&changed(self.counts[proposal], Some(from_kind), to_kind)))
    }

    /// No conflict, not fixed, not held yet.
    fn may_take(&self, evaluator: usize, proposal: usize) -> bool {
        let pair = self.problem.pair(evaluator, proposal);
        self.problem.open[pair] && !self.held[pair]
    }

    fn has_room(&self, evaluator: usize) -> bool {
        self.loads[evaluator] < self.problem.capacities[evaluator]
    }

    fn has(&self, evaluator: usize, proposal: usize) -> bool {
        let pair = self.problem.pair(evaluator, proposal);
        self.held[pair] || self.problem.fixed[pair]
    }

    fn places_left(&self, proposal: usize) -> usize {
        self.slots[proposal].size() - self.counts[proposal].iter().sum::<usize>()
    }

    /// Everybody at a proposal, by kind.
    fn present(&self, proposal: usize) -> Counts {
        let mut counts = self.problem.fixed_counts[proposal];
        for evaluator in 0..self.problem.evaluators {
            counts[self.problem.kinds[evaluator]] +=
                usize::from(self.held[self.problem.pair(evaluator, proposal)]);
        }
        counts
    }

    /// Who would have a place if a proposal had these: the new ones, and the fixed ones as far as there are places for them.
    fn counts_in(&self, proposal: usize, slots: &Slots) -> Counts {
        let mut counts = slots.most_of(&self.problem.fixed_counts[proposal]);
        for evaluator in 0..self.problem.evaluators {
            counts[self.problem.kinds[evaluator]] +=
                usize::from(self.held[self.problem.pair(evaluator, proposal)]);
        }
        counts
    }
}

fn chain_to(last: usize, from: &[Option<(usize, usize)>]) -> Vec<(usize, usize)> {
    let mut chain = Vec::new();
    let mut at = last;
    while let Some((evaluator, proposal)) = from[at] {
        chain.push((evaluator, proposal));
        at = evaluator;
    }
    chain.reverse();
    chain
}

fn changed(mut counts: Counts, without: Option<usize>, with: usize) -> Counts {
    if let Some(kind) = without {
        counts[kind] -= 1;
    }
    counts[with] += 1;
    counts
}
