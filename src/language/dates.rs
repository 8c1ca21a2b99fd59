//! Dates and lengths of time. The order and the words come from the locale file, the digits from the language.

use jiff::Zoned;
use jiff::tz::TimeZone;

use super::{Value, Words, number_value};
use crate::clock::UnixMillis;

/// The time zone with this name of the IANA database; UTC when there is none.
#[must_use]
pub fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

/// A moment in UTC for operators, such as `2026-11-22T09:15:00Z`.
#[must_use]
pub fn utc(at: UnixMillis) -> String {
    jiff::Timestamp::from_millisecond(at.0).map_or_else(|_| at.0.to_string(), |moment| moment.to_string())
}

pub fn date(words: &Words, at: UnixMillis, zone: &TimeZone) -> String {
    let local = local(at, zone);
    words.say_with(
        "date-long",
        &[
            ("day", Value::from(words.digits(i64::from(local.day())))),
            ("month", Value::from(words.say(month(&local)))),
            ("year", Value::from(words.digits(i64::from(local.year())))),
        ],
    )
}

pub fn day(words: &Words, at: UnixMillis, zone: &TimeZone) -> String {
    let local = local(at, zone);
    words.say_with(
        "date-short",
        &[
            ("day", Value::from(words.digits(i64::from(local.day())))),
            ("month", Value::from(words.say(month(&local)))),
        ],
    )
}

pub fn date_time(words: &Words, at: UnixMillis, zone: &TimeZone) -> String {
    let local = local(at, zone);
    let (hour, minute) = (i64::from(local.hour()), i64::from(local.minute()));
    let hour12 = if hour % 12 == 0 { 12 } else { hour % 12 };
    let two = |number: i64| {
        format!("{}{}", if number < 10 { words.digits(0) } else { String::new() }, words.digits(number))
    };
    let part = match hour {
        4 | 5 => "dawn",
        6..=11 => "morning",
        12..=14 => "noon",
        15..=17 => "afternoon",
        18 | 19 => "evening",
        _ => "night",
    };
    let time = words.say_with(
        if minute == 0 { "time-full-hour" } else { "time-hour-minute" },
        &[
            ("hour12", Value::from(words.digits(hour12))),
            ("hour24", Value::from(two(hour))),
            ("minute", Value::from(two(minute))),
            ("half", Value::from(if hour < 12 { "am" } else { "pm" })),
            ("part", Value::from(part)),
        ],
    );
    words.say_with("date-time", &[("date", Value::from(date(words, at, zone))), ("time", Value::from(time))])
}

pub fn minutes(words: &Words, minutes: i64) -> String {
    const HOUR: i64 = 60;
    const DAY: i64 = 24 * HOUR;
    if minutes < HOUR {
        words.say_with("length-minutes", &[("count", number_value(minutes))])
    } else if minutes < 2 * DAY {
        amount(words, "length-hours", minutes, HOUR)
    } else {
        amount(words, "length-days", minutes, DAY)
    }
}

/// Whole units from ten on, one decimal below.
fn amount(words: &Words, message: &str, minutes: i64, unit: i64) -> String {
    let tenths = (minutes * 10 + unit / 2) / unit;
    #[expect(clippy::cast_precision_loss, reason = "lengths of time are far below 2^52 minutes")]
    let count = if tenths >= 100 { ((tenths + 5) / 10) as f64 } else { tenths as f64 / 10.0 };
    words.say_with(message, &[("count", Value::from(count))])
}

fn local(at: UnixMillis, zone: &TimeZone) -> Zoned {
    jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_zoned(zone.clone())
}

fn month(local: &Zoned) -> &'static str {
    const MONTHS: [&str; 12] = [
        "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9",
        "month-10", "month-11", "month-12",
    ];
    usize::try_from(local.month() - 1).ok().and_then(|index| MONTHS.get(index)).copied().unwrap_or(MONTHS[0])
}
