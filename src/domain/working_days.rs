//! Working days: which days of the week an office works, by its country, and when so many of them have passed.
//!
//! Only the weekly days off are known. Public holidays differ from year to year and are not counted, so that a due date
//! may fall on one; an agency that needs longer can have more days set.

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

use crate::clock::{SECOND, UnixMillis};

/// The days of the week on which offices of a country (ISO 3166-1 alpha-2) are closed. Countries that are not named
/// here close on Saturday and Sunday, as most do.
///
/// Sources: the labour or civil-service rules of each country as of 2026. The United Arab Emirates, Morocco, Tunisia,
/// Lebanon and Mauritania close on Saturday and Sunday and so are not named.
#[must_use]
pub fn days_off(country: &str) -> &'static [Weekday] {
    match country.to_ascii_uppercase().as_str() {
        "BD" | "BH" | "DJ" | "DZ" | "EG" | "IQ" | "JO" | "KW" | "LY" | "MV" | "OM" | "PS" | "QA" | "SA"
        | "SD" | "SY" | "YE" => &[Weekday::Friday, Weekday::Saturday],
        "AF" | "IR" | "SO" => &[Weekday::Thursday, Weekday::Friday],
        "BN" => &[Weekday::Friday, Weekday::Sunday],
        "NP" => &[Weekday::Saturday],
        _ => &[Weekday::Saturday, Weekday::Sunday],
    }
}

/// The last second of the `count`th working day after the day of `since`, by the clocks of `zone`. The day of `since`
/// itself does not count, whatever its hour. `count` below 1 is taken as 1, above 400 as 400.
#[must_use]
pub fn end_of_working_day(since: UnixMillis, count: i64, zone: &TimeZone, country: &str) -> UnixMillis {
    let off = days_off(country);
    let mut left = count.clamp(1, 400);
    let mut day = local(since, zone).date();
    while left > 0 {
        let Ok(next) = day.tomorrow() else { return since };
        day = next;
        if !off.contains(&day.weekday()) {
            left -= 1;
        }
    }
    let midnight = day
        .checked_add(1.day())
        .ok()
        .and_then(|next| next.to_zoned(zone.clone()).ok())
        .map_or(since.0, |zoned| zoned.timestamp().as_millisecond());
    UnixMillis(midnight - SECOND)
}

/// How many working days lie after the day of `since` up to and including the day of `until`; 0 when `until` is not later.
#[must_use]
pub fn working_days_between(since: UnixMillis, until: UnixMillis, zone: &TimeZone, country: &str) -> i64 {
    let off = days_off(country);
    let (mut day, last) = (local(since, zone).date(), local(until, zone).date());
    let mut count = 0;
    while day < last {
        let Ok(next) = day.tomorrow() else { break };
        day = next;
        if !off.contains(&day.weekday()) {
            count += 1;
        }
    }
    count
}

fn local(at: UnixMillis, zone: &TimeZone) -> Zoned {
    Timestamp::from_millisecond(at.0).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(zone.clone())
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
    fn ten_working_days_in_dhaka_skip_friday_and_saturday() {
        let zone = TimeZone::get("Asia/Dhaka").unwrap();
        // Wednesday 3 June 2026, 22:00 in Dhaka; the tenth working day is Wednesday 17 June.
        let due = end_of_working_day(at("2026-06-03T16:00:00Z"), 10, &zone, "BD");
        assert_eq!(due, at("2026-06-17T17:59:59Z"));
    }

    #[test]
    fn the_day_is_the_one_of_the_offices_clock() {
        let zone = TimeZone::get("Asia/Jakarta").unwrap();
        // Friday 18:00 UTC is already Saturday in Jakarta; one working day later is Monday.
        let due = end_of_working_day(at("2026-06-05T18:00:00Z"), 1, &zone, "ID");
        assert_eq!(due, at("2026-06-08T16:59:59Z"));
    }

    #[test]
    fn a_day_without_midnight_still_ends() {
        let zone = TimeZone::get("Asia/Beirut").unwrap();
        let due = end_of_working_day(at("2026-03-26T08:00:00Z"), 1, &zone, "LB");
        assert!(due > at("2026-03-27T08:00:00Z") && due < at("2026-03-28T08:00:00Z"));
    }

    proptest! {
        #[test]
        fn exactly_that_many_working_days_pass(
            days in 0_i64..40_000, hour in 0_i64..24, count in 1_i64..60,
            country in prop::sample::select(vec!["BD", "ID", "JO", "NP", "AF", "BN", "AE", ""]),
            zone in prop::sample::select(vec!["Asia/Dhaka", "America/New_York", "Pacific/Apia", "Asia/Amman"]),
        ) {
            let zone = TimeZone::get(zone).unwrap();
            let since = UnixMillis(days * DAY + hour * crate::clock::HOUR);
            let due = end_of_working_day(since, count, &zone, country);
            prop_assert!(due > since);
            prop_assert_eq!(working_days_between(since, due, &zone, country), count);
            prop_assert!(!days_off(country).contains(&local(due, &zone).weekday()));
            prop_assert_eq!(working_days_between(since, UnixMillis(due.0 + SECOND), &zone, country) >= count, true);
        }
    }
}
