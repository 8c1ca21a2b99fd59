//! Reports that come too fast. A flood is not thrown away: it is set aside until somebody looks at it and says, with a
//! reason, whether it counts.
//!
//! The numbers are defaults: more than 10 reports in 10 minutes from one sender at one site, or more than 40 reports at
//! one site within an hour when that is also more than 6 times as many as the site's usual working hour brings (over 14
//! days with 8 working hours each). Helpers who signed in are no flood: they enter many, under their name.

use crate::clock::{DAY, HOUR, MINUTE};

/// When reports are set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FloodRule {
    /// How long a sender is remembered, in milliseconds.
    pub sender_window: i64,
    /// The most reports of one sender at one site in that time.
    pub most_of_sender: i64,
    /// How long the present rate of a site is measured, in milliseconds.
    pub site_window: i64,
    /// As many are always in order at one site in that time.
    pub usual_at_least: i64,
    /// How many times the usual rate is in order.
    pub times_usual: i64,
    /// How far back the usual rate looks, in milliseconds.
    pub usual_window: i64,
    /// Into how many parts as long as `site_window` the usual reports are shared.
    pub usual_parts: i64,
}

/// What has come before a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Reports of the same sender at this site within the sender's window, this one not counted.
    pub of_sender: i64,
    /// Reports at this site within the site's window, this one not counted.
    pub now: i64,
    /// Reports at this site that count, within the usual window before the site's window.
    pub usual: i64,
}

impl Default for FloodRule {
    fn default() -> Self {
        Self {
            sender_window: 10 * MINUTE,
            most_of_sender: 10,
            site_window: HOUR,
            usual_at_least: 40,
            times_usual: 6,
            usual_window: 14 * DAY,
            usual_parts: 14 * 8,
        }
    }
}

impl FloodRule {
    /// True when the report that comes now is set aside.
    #[must_use]
    pub const fn sets_aside(&self, seen: &Seen) -> bool {
        let too_fast = seen.of_sender >= self.most_of_sender;
        // now + 1 > times × usual / parts, without a fraction.
        let unusual =
            (seen.now + 1).saturating_mul(self.usual_parts) > seen.usual.saturating_mul(self.times_usual);
        too_fast || (seen.now >= self.usual_at_least && unusual)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_sender_who_sends_an_eleventh_report_waits() {
        let rule = FloodRule::default();
        assert!(!rule.sets_aside(&Seen { of_sender: 9, ..Seen::default() }));
        assert!(rule.sets_aside(&Seen { of_sender: 10, ..Seen::default() }));
    }

    #[test]
    fn a_site_that_is_always_busy_is_no_flood() {
        let rule = FloodRule::default();
        assert!(!rule.sets_aside(&Seen { now: 39, ..Seen::default() }), "a new site may begin with 40");
        assert!(rule.sets_aside(&Seen { now: 40, ..Seen::default() }));
        // 20 an hour is usual, so 120 within one are in order and the next is not.
        let usual = 20 * 14 * 8;
        assert!(!rule.sets_aside(&Seen { now: 119, usual, ..Seen::default() }));
        assert!(rule.sets_aside(&Seen { now: 120, usual, ..Seen::default() }));
    }

    proptest! {
        #[test]
        fn more_reports_never_make_less_of_a_flood(of_sender in 0_i64..50, now in 0_i64..1_000, usual in 0_i64..100_000) {
            let rule = FloodRule::default();
            let seen = Seen { of_sender, now, usual };
            if rule.sets_aside(&seen) {
                let one_more = Seen { of_sender: of_sender + 1, ..seen };
                let busier = Seen { now: now + 1, ..seen };
                prop_assert!(rule.sets_aside(&one_more) && rule.sets_aside(&busier));
            }
        }
    }
}
