//! What one server remembers about observations while it runs, and never writes down: who sent how many reports in the last
//! minutes, and the last counts of each pilot.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::app::seal;
use crate::clock::{Clock, DAY, Id, UnixMillis};
use crate::store::observations::counting::Count;

/// The memory. Cheap to clone.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    /// The day for which the key is; a sender of yesterday is nobody.
    day: i64,
    key: [u8; 32],
    sent: HashMap<String, VecDeque<UnixMillis>>,
    counts: HashMap<Id, (i64, Arc<Vec<Count>>)>,
}

/// After so many senders, those who have been quiet are forgotten; beyond, the rest too.
const MOST_SENDERS: usize = 50_000;
/// The counts of so many pilots are kept.
const MOST_COUNTS: usize = 500;

impl Memory {
    /// What stands for a sender at a site for one day: an HMAC of their network under a key that is random, changes every
    /// day and is never stored.
    #[must_use]
    pub fn sender(&self, clock: &Clock, network: &str, site: &Id) -> String {
        let mut kept = self.kept();
        let day = clock.now().0.div_euclid(DAY);
        if kept.day != day {
            *kept = Kept {
                day,
                key: clock.random_bytes(),
                counts: std::mem::take(&mut kept.counts),
                ..Kept::default()
            };
        }
        seal::mark(&kept.key, &format!("sender:{site}:{network}"))
    }

    /// How many reports this sender sent since a moment.
    #[must_use]
    pub fn sent_since(&self, sender: &str, since: UnixMillis) -> i64 {
        let kept = self.kept();
        let sent = kept.sent.get(sender).map_or(0, |sent| sent.iter().filter(|at| **at >= since).count());
        i64::try_from(sent).unwrap_or(i64::MAX)
    }

    /// Remembers a report of this sender, and forgets what was before `since`.
    pub fn note(&self, sender: &str, at: UnixMillis, since: UnixMillis) {
        let mut kept = self.kept();
        if kept.sent.len() >= MOST_SENDERS {
            kept.sent.retain(|_, sent| sent.back().is_some_and(|last| *last >= since));
            if kept.sent.len() >= MOST_SENDERS {
                kept.sent.clear();
            }
        }
        let sent = kept.sent.entry(sender.to_owned()).or_default();
        while sent.front().is_some_and(|first| *first < since) || sent.len() >= 1_000 {
            sent.pop_front();
        }
        sent.push_back(at);
    }

    /// The counts of a pilot in the state of a change, if they are known.
    #[must_use]
    pub fn counts(&self, pilot: &Id, change: i64) -> Option<Arc<Vec<Count>>> {
        let kept = self.kept();
        kept.counts.get(pilot).filter(|(of, _)| *of == change).map(|(_, counts)| Arc::clone(counts))
    }

    /// Keeps the counts of a pilot in the state of a change.
    pub fn keep_counts(&self, pilot: &Id, change: i64, counts: &Arc<Vec<Count>>) {
        let mut kept = self.kept();
        if kept.counts.len() >= MOST_COUNTS {
            kept.counts.clear();
        }
        kept.counts.insert(pilot.clone(), (change, Arc::clone(counts)));
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::MINUTE;

    #[test]
    fn a_sender_is_known_for_a_day_at_one_site_and_never_by_their_address() {
        let clock = Clock::fixed(UnixMillis(DAY));
        let (memory, site, other) = (Memory::default(), clock.new_id(), clock.new_id());
        let sender = memory.sender(&clock, "203.0.113.7", &site);
        assert!(!sender.contains("203"));
        assert_eq!(memory.sender(&clock, "203.0.113.7", &site), sender);
        assert_ne!(memory.sender(&clock, "203.0.113.7", &other), sender);
        memory.note(&sender, clock.now(), clock.now().plus(-MINUTE));
        assert_eq!(memory.sent_since(&sender, clock.now().plus(-MINUTE)), 1);
        assert_eq!(memory.sent_since(&sender, clock.now().plus(1)), 0);
        clock.advance(DAY);
        assert_ne!(memory.sender(&clock, "203.0.113.7", &site), sender);
        assert_eq!(memory.sent_since(&sender, UnixMillis(0)), 0, "yesterday is forgotten");
    }

    #[test]
    fn memory_stays_bounded() {
        let (memory, at) = (Memory::default(), UnixMillis(DAY));
        for number in 0..MOST_SENDERS + 10 {
            memory.note(&number.to_string(), at, at.plus(-MINUTE));
        }
        assert!(memory.kept().sent.len() <= MOST_SENDERS);
    }
}
