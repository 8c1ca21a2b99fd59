//! The days between the release of a selection and the first agreement, and complaints of teams in that time.
//!
//! A complaint goes to somebody who took no part in the selection. While one is open nothing is signed, however long that
//! takes. If it is right, what was selected wrongly is set aside, and the reserve can move up.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::working_days::days_off;
use super::{Check, Refusal, Refusals, values};
use crate::clock::{SECOND, UnixMillis};

/// The most characters of a complaint, of what it asks for, and of its answer.
pub const MOST_TEXT: usize = 4_000;

/// Where a complaint is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComplaintState {
    /// Somebody looks at it; nothing is signed.
    Open,
    /// It was right.
    Upheld,
    /// It was not; the selection stands.
    Dismissed,
}

impl ComplaintState {
    /// The text form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Upheld => "upheld",
            Self::Dismissed => "dismissed",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Open, Self::Upheld, Self::Dismissed].into_iter().find(|state| state.as_str() == text)
    }
}

/// The last second of the standstill: the end of the `days`th calendar day after the day of the release, by the clocks of
/// the agency; when its offices are closed on that day, the end of the next day on which they work. `None` for 0 days.
///
/// This is how Directive 2007/66/EC counts (Article 2a, with Regulation 1182/71, Article 3).
#[must_use]
pub fn end_of_standstill(
    released: UnixMillis,
    days: i64,
    zone: &TimeZone,
    country: &str,
) -> Option<UnixMillis> {
    if days < 1 {
        return None;
    }
    let released = Timestamp::from_millisecond(released.0).ok()?.to_zoned(zone.clone());
    let mut last: Date = released.date().checked_add(days.min(400).days()).ok()?;
    let off = days_off(country);
    while off.contains(&last.weekday()) {
        last = last.tomorrow().ok()?;
    }
    let midnight = last.tomorrow().ok()?.to_zoned(zone.clone()).ok()?;
    Some(UnixMillis(midnight.timestamp().as_millisecond() - SECOND))
}

/// Reads a complaint: what went wrong, and what the team asks for.
///
/// # Errors
/// A refusal at `text` or `wish` when it is missing or too long.
pub fn read(text: &str, wish: &str) -> Result<(String, String), Refusals> {
    let mut check = Check::default();
    let text = check.keep(values::text("text", text, MOST_TEXT, true));
    let wish = check.keep(values::text("wish", wish, MOST_TEXT, true));
    check.finish()?;
    Ok((text.unwrap_or_default(), wish.unwrap_or_default()))
}

/// Reads what was found about a complaint: `upheld` or `dismissed`, and why. `set_aside` says that selected ideas were
/// ticked to be set aside, which only a complaint that was right can do.
///
/// # Errors
/// A refusal at `outcome`, `answer` or `set_aside`.
pub fn read_answer(
    outcome: &str,
    answer: &str,
    set_aside: bool,
) -> Result<(ComplaintState, String), Refusals> {
    let mut check = Check::default();
    let outcome = ComplaintState::parse(outcome)
        .filter(|it| *it != ComplaintState::Open)
        .ok_or_else(|| Refusal::at("outcome", "refusal-choice"));
    let outcome = check.keep(outcome);
    let answer = check.keep(values::text("answer", answer, MOST_TEXT, true));
    check.require(!(set_aside && outcome == Some(ComplaintState::Dismissed)), || {
        Refusal::at("set_aside", "refusal-complaint-set-aside")
    });
    check.finish()?;
    Ok((outcome.unwrap_or(ComplaintState::Dismissed), answer.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::clock::DAY;

    fn at(text: &str) -> UnixMillis {
        UnixMillis(text.parse::<Timestamp>().unwrap().as_millisecond())
    }

    #[test]
    fn ten_days_end_at_the_end_of_a_day_that_the_office_works() {
        let dhaka = TimeZone::get("Asia/Dhaka").unwrap();
        // Tuesday 2 June 2026 and ten days is Friday 12 June, when offices in Bangladesh are closed: Sunday 14 June.
        assert_eq!(
            end_of_standstill(at("2026-06-02T10:00:00Z"), 10, &dhaka, "BD"),
            Some(at("2026-06-14T17:59:59Z"))
        );
        // The same in Jakarta: Friday 12 June is a day like others.
        let jakarta = TimeZone::get("Asia/Jakarta").unwrap();
        assert_eq!(
            end_of_standstill(at("2026-06-02T10:00:00Z"), 10, &jakarta, "ID"),
            Some(at("2026-06-12T16:59:59Z"))
        );
        assert_eq!(end_of_standstill(at("2026-06-02T10:00:00Z"), 0, &jakarta, "ID"), None);
    }

    #[test]
    fn only_a_complaint_that_was_right_sets_something_aside() {
        assert!(read_answer("dismissed", "Scored as written.", true).is_err());
        assert!(read_answer("upheld", "A conflict was missed.", true).is_ok());
        assert!(read_answer("open", "x", false).is_err() && read_answer("upheld", " ", false).is_err());
        assert_eq!(read(" ", "").unwrap_err().len(), 2);
    }

    proptest! {
        #[test]
        fn a_team_has_at_least_all_of_its_days(
            day in 0_i64..40_000, hour in 0_i64..24, days in 1_i64..60,
            country in prop::sample::select(vec!["BD", "ID", "JO", "NP", "AF", "BN", ""]),
            zone in prop::sample::select(vec!["Asia/Dhaka", "America/New_York", "Asia/Beirut", "Asia/Amman"]),
        ) {
            let zone = TimeZone::get(zone).unwrap();
            let released = UnixMillis(day * DAY + hour * crate::clock::HOUR);
            let end = end_of_standstill(released, days, &zone, country).unwrap();
            // An hour less at the change of clocks.
            prop_assert!(end.0 - released.0 >= days * DAY - crate::clock::HOUR - SECOND);
            prop_assert!(end.0 - released.0 < (days + 4) * DAY);
            let last = Timestamp::from_millisecond(end.0).unwrap().to_zoned(zone).weekday();
            prop_assert!(!days_off(country).contains(&last));
        }
    }
}
