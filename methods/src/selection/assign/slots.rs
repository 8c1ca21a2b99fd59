//! The places that a proposal has for evaluators.
//!
//! There are places for one who is both from outside and for the users, for one from outside, for one for the users, and
//! for anyone. A set of evaluators fits when each can have a place of their own: the sets that fit are the independent sets
//! of a transversal matroid. How many of the quorum's places ask for both is the choice that [`choices`] lists.

use super::super::totals::Presence;

/// Evaluators of each kind, by [`kind`].
pub(super) type Counts = [usize; 4];

/// Neither 0, from outside 1, for the users 2, both 3.
pub(super) fn kind(outside: bool, for_users: bool) -> usize {
    usize::from(outside) + 2 * usize::from(for_users)
}

/// Places of each kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slots {
    both: usize,
    outside: usize,
    for_users: usize,
    any: usize,
}

impl Slots {
    /// Places for a quorum of which `both` are filled by evaluators who are from outside and for the users.
    fn new(quorum: Presence, both: usize) -> Self {
        let (outside, for_users) = (quorum.outside - both, quorum.for_users - both);
        let any = quorum.evaluations.saturating_sub(both + outside + for_users);
        Self { both, outside, for_users, any }
    }

    pub(super) fn size(&self) -> usize {
        self.both + self.outside + self.for_users + self.any
    }

    /// Each of these evaluators can have a place of their own: Hall's condition for the kinds.
    pub(super) fn fit(&self, [neither, outside, for_users, both]: &Counts) -> bool {
        *neither <= self.any
            && neither + outside <= self.any + self.outside
            && neither + for_users <= self.any + self.for_users
            && neither + outside + for_users <= self.any + self.outside + self.for_users
            && neither + outside + for_users + both <= self.size()
    }

    /// As many of these evaluators as can have a place. Which of them does not matter: what else fits stays the same.
    pub(super) fn most_of(&self, counts: &Counts) -> Counts {
        let mut chosen = Counts::default();
        for kind in (0..counts.len()).rev() {
            for _ in 0..counts[kind].min(self.size()) {
                chosen[kind] += 1;
                if !self.fit(&chosen) {
                    chosen[kind] -= 1;
                    break;
                }
            }
        }
        chosen
    }
}

/// The ways to reach a quorum with the evaluators that are `available`, `fixed` ones included, most places for both
/// first. Where they are too few, it is the quorum without what is impossible. There is at least one way.
pub(super) fn choices(quorum: Presence, available: &Counts, fixed: &Counts) -> Vec<Slots> {
    let reachable = reachable(quorum, available);
    let most = reachable.outside.min(reachable.for_users).min(available[3]);
    let least = fixed[3].min(most);
    let possible = |slots: &Slots| slots.most_of(available).iter().sum::<usize>() == slots.size();
    let mut choices: Vec<Slots> = (least..=most).rev().map(|both| Slots::new(reachable, both)).collect();
    let best = choices[0];
    choices.retain(possible);
    if choices.is_empty() { vec![best] } else { choices }
}

/// Two easier quorums, without the one and without the other kind: what no choice can do better than.
pub(super) fn bounds(quorum: Presence, available: &Counts) -> [Slots; 2] {
    let reachable = reachable(quorum, available);
    [
        Slots::new(Presence { outside: 0, ..reachable }, 0),
        Slots::new(Presence { for_users: 0, ..reachable }, 0),
    ]
}

/// The places of a quorum that `counts` reach, and so many more from outside and for the users as far as it asks for
/// them; when no more are wanted, places for anyone up to the whole quorum.
pub(super) fn reached(quorum: Presence, counts: &Counts, (outside, for_users): (usize, usize)) -> Slots {
    let present = reachable(quorum, counts);
    let both = present.outside.min(present.for_users).min(counts[3]);
    let outside_wanted = quorum.outside.min(present.outside + outside);
    let for_users_wanted = quorum.for_users.min(present.for_users + for_users);
    let more = outside_wanted + for_users_wanted - present.outside - present.for_users;
    let anyone = (outside, for_users) == (0, 0);
    let wanted = Presence {
        evaluations: if anyone { quorum.evaluations } else { present.evaluations + more },
        outside: outside_wanted,
        for_users: for_users_wanted,
    };
    Slots::new(wanted, both)
}

fn reachable(quorum: Presence, [neither, outside, for_users, both]: &Counts) -> Presence {
    Presence {
        evaluations: quorum.evaluations.min(neither + outside + for_users + both),
        outside: quorum.outside.min(outside + both),
        for_users: quorum.for_users.min(for_users + both),
    }
}
