//! The fields of a challenge's form: read into what is written, and filled from it. A draft takes what can be read and may
//! lack anything; only what cannot be read is refused.

use std::collections::BTreeMap;

use jiff::civil;
use jiff::tz::TimeZone;
use serde_json::Value as Json;

use super::readable::Step;
use crate::clock::UnixMillis;
use crate::domain::challenges::{Criterion, ELIGIBLE, Hurt, MOST_CRITERIA, MOST_HURTS, Service, Written};
use crate::domain::sectors::SECTORS;
use crate::domain::values::{self, currency_places};
use crate::domain::{Check, Refusal, Refusals};
use crate::language::Languages;
use crate::web::form::Submitted;

/// Lines of a list at the most, and characters of each.
const MOST_LINES: usize = 20;
const LINE_LENGTH: usize = 300;
/// The largest amounts that a form takes, in minor units or minutes: far beyond any real one, far below an overflow.
const MOST_MONEY: i64 = 1_000_000_000_000_000;
const MOST_MINUTES: i64 = 50 * 366 * 24 * 60;
/// The units of a length of time and their minutes.
pub const UNITS: [(&str, i64); 3] = [("days", 24 * 60), ("hours", 60), ("minutes", 1)];

/// Reads one step of the form into what is written.
pub fn read(
    step: Step,
    form: &Submitted,
    written: &mut Written,
    zone: &TimeZone,
    languages: &Languages,
) -> Refusals {
    let mut check = Check::default();
    match step {
        Step::Problem => read_problem(&mut check, form, written, languages),
        Step::Service => {
            let currency = written.content.currency.clone();
            read_service(&mut check, form, &mut written.content.service, &currency);
        }
        Step::Goal => read_goal(&mut check, form, written),
        Step::Money => read_money(&mut check, form, written, zone),
        Step::Check => {}
    }
    check.finish().err().unwrap_or_default()
}

/// What the fields of all steps show for what is written.
#[must_use]
pub fn values(written: &Written, zone: &TimeZone) -> BTreeMap<String, Json> {
    let mut values: BTreeMap<String, Json> = BTreeMap::new();
    let mut put = |name: &str, value: String| {
        values.insert(name.to_owned(), Json::from(value));
    };
    let content = &written.content;
    let places = currency_places(&content.currency);
    let number = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
    let amount = |value: Option<i64>| value.map(|value| plain(value, places)).unwrap_or_default();
    put("title", written.title.clone());
    put("language", written.language.clone());
    put("sector", written.sector.clone());
    put("summary", content.summary.clone());
    put("problem", content.problem.clone());
    put("can_change", content.can_change.join("\n"));
    put("cannot_change", content.cannot_change.join("\n"));
    for (index, hurt) in content.hurts.iter().enumerate() {
        put(&format!("hurt_number_{}", index + 1), hurt.number.to_string());
        put(&format!("hurt_text_{}", index + 1), hurt.text.clone());
    }
    put("quote_text", content.quote.text.clone());
    put("quote_who", content.quote.who.clone());
    let service = &content.service;
    put("service_name", service.name.clone());
    put("service_steps", service.steps.join("\n"));
    put("yearly_volume", number(service.yearly_volume));
    for (name, minutes) in [
        ("time", service.time_minutes),
        ("effort", service.effort_minutes),
        ("goal_time", content.goal.time_minutes),
    ] {
        let (unit, each) = unit_of(minutes.unwrap_or(0));
        put(name, minutes.map(|minutes| plain(minutes * 10 / each, 1)).unwrap_or_default());
        put(&format!("{name}_unit"), unit.to_owned());
    }
    put("cost", amount(service.cost_minor));
    put("visits", service.visits_tenths.map(|tenths| plain(tenths, 1)).unwrap_or_default());
    put("people_asked", number(service.people_asked));
    put("source", service.source.clone());
    put("baseline_plan", service.baseline_plan.clone());
    put("goal_cost", amount(content.goal.cost_minor));
    put("goal_visits", content.goal.visits_tenths.map(|tenths| plain(tenths, 1)).unwrap_or_default());
    for (index, criterion) in content.criteria.iter().enumerate() {
        let row = index + 1;
        put(&format!("criterion_{row}"), criterion.name.clone());
        put(&format!("weight_{row}"), criterion.weight.to_string());
        if criterion.minimum > 0 {
            put(&format!("minimum_{row}"), criterion.minimum.to_string());
        }
    }
    put("titles", if content.publish_all_titles { "public" } else { "private" }.to_owned());
    put("budget", amount(content.budget_minor));
    put("payment_steps", number(content.payment_steps));
    put("ip_terms", content.ip_terms.clone());
    put("senior_owner", content.adoption.senior_owner.clone());
    put("procurement_route", content.adoption.procurement_route.clone());
    put("ceiling", amount(content.adoption.ceiling_minor));
    put("contact", content.contact.clone());
    let dates = [
        ("opens", written.dates.opens_at, false),
        ("questions_close", written.dates.questions_close_at, true),
        ("submissions_close", written.dates.submissions_close_at, true),
        ("decision", written.dates.decision_at, false),
        ("pilot_starts", content.pilot_starts_at, false),
    ];
    for (name, at, timed) in dates {
        put_date(&mut values, name, at, timed, zone);
    }
    values.insert("eligible".to_owned(), Json::from(content.eligible.clone()));
    values
}

/// Fills the fields of a date: day, month and year, and the time of day where it matters.
pub fn put_date(
    values: &mut BTreeMap<String, Json>,
    name: &str,
    at: Option<UnixMillis>,
    timed: bool,
    zone: &TimeZone,
) {
    let Some(local) = at.and_then(|at| local(at, zone)) else { return };
    let mut put = |part: &str, value: String| {
        values.insert(format!("{name}_{part}"), Json::from(value));
    };
    put("day", local.day().to_string());
    put("month", local.month().to_string());
    put("year", local.year().to_string());
    if timed {
        put("time", format!("{:02}:{:02}", local.hour(), local.minute()));
    }
}

fn read_problem(check: &mut Check, form: &Submitted, written: &mut Written, languages: &Languages) {
    keep(check, values::line("title", form.text("title"), 160, false), &mut written.title);
    if languages.find(form.text("language")).is_some() {
        form.text("language").clone_into(&mut written.language);
    } else {
        check.refuse(Refusal::at("language", "refusal-choice"));
    }
    if SECTORS.contains(&form.text("sector")) {
        form.text("sector").clone_into(&mut written.sector);
    } else {
        check.refuse(Refusal::at("sector", "refusal-choice"));
    }
    let content = &mut written.content;
    keep(check, values::text("summary", form.text("summary"), 600, false), &mut content.summary);
    keep(check, values::text("problem", form.text("problem"), 12_000, false), &mut content.problem);
    keep(check, list("can_change", form.text("can_change")), &mut content.can_change);
    keep(check, list("cannot_change", form.text("cannot_change")), &mut content.cannot_change);
    content.hurts = (1..=MOST_HURTS)
        .filter_map(|row| {
            let (number, text) = (format!("hurt_number_{row}"), format!("hurt_text_{row}"));
            let said = check.keep(values::line(&text, form.text(&text), 200, form.has(&number)))?;
            if said.is_empty() {
                return None;
            }
            let number = check.keep(values::number(&number, form.text(&number), 0, 10_000_000_000))?;
            Some(Hurt { number, text: said })
        })
        .collect();
    keep(check, values::text("quote_text", form.text("quote_text"), 600, false), &mut content.quote.text);
    keep(check, values::line("quote_who", form.text("quote_who"), 200, false), &mut content.quote.who);
}

/// Reads the fields of a service, with money in this currency.
pub fn read_service(check: &mut Check, form: &Submitted, service: &mut Service, currency: &str) {
    let places = currency_places(currency);
    keep(check, values::line("service_name", form.text("service_name"), 200, false), &mut service.name);
    keep(check, list("service_steps", form.text("service_steps")), &mut service.steps);
    keep(
        check,
        optional(form, "yearly_volume", |text| values::number("yearly_volume", text, 0, 10_000_000_000)),
        &mut service.yearly_volume,
    );
    keep(check, length(form, "time"), &mut service.time_minutes);
    keep(check, length(form, "effort"), &mut service.effort_minutes);
    keep(check, money(form, "cost", places), &mut service.cost_minor);
    keep(check, visits(form, "visits"), &mut service.visits_tenths);
    keep(
        check,
        optional(form, "people_asked", |text| values::number("people_asked", text, 0, 1_000_000_000)),
        &mut service.people_asked,
    );
    keep(check, values::text("source", form.text("source"), 1_000, false), &mut service.source);
    keep(
        check,
        values::text("baseline_plan", form.text("baseline_plan"), 2_000, false),
        &mut service.baseline_plan,
    );
}

fn read_goal(check: &mut Check, form: &Submitted, written: &mut Written) {
    let content = &mut written.content;
    let places = currency_places(&content.currency);
    keep(check, length(form, "goal_time"), &mut content.goal.time_minutes);
    keep(check, money(form, "goal_cost", places), &mut content.goal.cost_minor);
    keep(check, visits(form, "goal_visits"), &mut content.goal.visits_tenths);
    content.criteria = (1..=MOST_CRITERIA)
        .filter_map(|row| {
            let (name, weight, minimum) =
                (format!("criterion_{row}"), format!("weight_{row}"), format!("minimum_{row}"));
            let said = check.keep(values::line(&name, form.text(&name), 300, form.has(&weight)))?;
            if said.is_empty() {
                return None;
            }
            let weighs = optional(form, &weight, |text| values::number(&weight, text, 0, 100));
            let least = optional(form, &minimum, |text| values::number(&minimum, text, 0, 5));
            Some(Criterion {
                name: said,
                weight: check.keep(weighs).flatten().unwrap_or(0),
                minimum: check.keep(least).flatten().unwrap_or(0),
            })
        })
        .collect();
    content.eligible = ELIGIBLE
        .iter()
        .filter(|kind| form.all("eligible").iter().any(|sent| sent == *kind))
        .map(|kind| (*kind).to_owned())
        .collect();
    content.publish_all_titles = form.text("titles") != "private";
}

fn read_money(check: &mut Check, form: &Submitted, written: &mut Written, zone: &TimeZone) {
    let content = &mut written.content;
    let places = currency_places(&content.currency);
    keep(check, money(form, "budget", places), &mut content.budget_minor);
    keep(
        check,
        optional(form, "payment_steps", |text| values::number("payment_steps", text, 1, 50)),
        &mut content.payment_steps,
    );
    keep(check, values::text("ip_terms", form.text("ip_terms"), 3_000, false), &mut content.ip_terms);
    keep(
        check,
        values::line("senior_owner", form.text("senior_owner"), 200, false),
        &mut content.adoption.senior_owner,
    );
    keep(
        check,
        values::text("procurement_route", form.text("procurement_route"), 1_000, false),
        &mut content.adoption.procurement_route,
    );
    keep(check, money(form, "ceiling", places), &mut content.adoption.ceiling_minor);
    keep(check, values::line("contact", form.text("contact"), 200, false), &mut content.contact);
    let midnight = civil::time(0, 0, 0, 0);
    let afternoon = civil::time(16, 0, 0, 0);
    let evening = civil::time(23, 59, 0, 0);
    let dates = &mut written.dates;
    for (field, time, timed, slot) in [
        ("opens", midnight, false, &mut dates.opens_at),
        ("questions_close", afternoon, true, &mut dates.questions_close_at),
        ("submissions_close", afternoon, true, &mut dates.submissions_close_at),
        ("decision", evening, false, &mut dates.decision_at),
        ("pilot_starts", midnight, false, &mut content.pilot_starts_at),
    ] {
        if let Some(new) = check.keep(date(form, field, time, zone))
            && !looks_the_same(new, *slot, zone, timed)
        {
            *slot = new;
        }
    }
}

/// True when the form shows both moments alike: a moment that was not changed keeps what the form does not show, such
/// as the hour at which a challenge was let out.
fn looks_the_same(new: Option<UnixMillis>, stored: Option<UnixMillis>, zone: &TimeZone, timed: bool) -> bool {
    let shown = |at: Option<UnixMillis>| {
        let local = local(at?, zone)?;
        Some((local.date(), timed.then(|| (local.hour(), local.minute()))))
    };
    new.is_none() == stored.is_none() && shown(new) == shown(stored)
}

/// Keeps what was read in its place; what cannot be read is noted, and the place stays as it was.
pub fn keep<T>(check: &mut Check, result: Result<T, Refusal>, slot: &mut T) {
    if let Some(value) = check.keep(result) {
        *slot = value;
    }
}

/// What a field says, read; `None` where it is empty.
///
/// # Errors
/// That of reading.
pub fn optional<T>(
    form: &Submitted,
    field: &str,
    read: impl FnOnce(&str) -> Result<T, Refusal>,
) -> Result<Option<T>, Refusal> {
    let text = form.text(field).trim();
    if text.is_empty() { Ok(None) } else { read(text).map(Some) }
}

/// The lines of a field that are not empty.
///
/// # Errors
/// A refusal at the field when there are too many, or one is too long.
pub fn list(field: &str, input: &str) -> Result<Vec<String>, Refusal> {
    let lines: Vec<&str> = input.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() > MOST_LINES {
        let most = i64::try_from(MOST_LINES).unwrap_or(i64::MAX);
        return Err(Refusal::at(field, "refusal-too-many-lines").number("most", most));
    }
    lines.into_iter().map(|line| values::line(field, line, LINE_LENGTH, true)).collect()
}

fn length(form: &Submitted, field: &str) -> Result<Option<i64>, Refusal> {
    let unit = form.text(&format!("{field}_unit"));
    let each = UNITS.iter().find(|(name, _)| *name == unit).map_or(24 * 60, |(_, each)| *each);
    optional(form, field, |text| {
        let tenths = values::decimal(field, text, 1, 0, MOST_MINUTES / each * 10)?;
        Ok(tenths * each / 10)
    })
}

/// An amount in minor units.
///
/// # Errors
/// A refusal at the field when it is none.
pub fn money(form: &Submitted, field: &str, places: u32) -> Result<Option<i64>, Refusal> {
    optional(form, field, |text| values::decimal(field, text, places, 0, MOST_MONEY))
}

fn visits(form: &Submitted, field: &str) -> Result<Option<i64>, Refusal> {
    optional(form, field, |text| values::decimal(field, text, 1, 0, 10_000))
}

/// Three fields for day, month and year, and one for the time of day where it matters, in the zone of the agency. `None`
/// when all are empty.
///
/// # Errors
/// A refusal at the field when it is no date or no time of day.
pub fn date(
    form: &Submitted,
    field: &str,
    default_time: civil::Time,
    zone: &TimeZone,
) -> Result<Option<UnixMillis>, Refusal> {
    let refused = || Refusal::at(field, "refusal-date");
    let part = |name: &str| form.text(&format!("{field}_{name}")).trim().to_owned();
    let (day, month, year) = (part("day"), part("month"), part("year"));
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return Ok(None);
    }
    let read = |text: &str, least: i64, most: i64| {
        values::number(field, text, least, most)
            .ok()
            .and_then(|value| i16::try_from(value).ok())
            .ok_or_else(refused)
    };
    let (day, month) = (read(&day, 1, 31)?, read(&month, 1, 12)?);
    let year = read(&year, 2000, 2200)?;
    let small = |value: i16| i8::try_from(value).map_err(|_| refused());
    let date = civil::Date::new(year, small(month)?, small(day)?).map_err(|_| refused())?;
    let time = time_of_day(&part("time"), default_time).ok_or_else(|| Refusal::at(field, "refusal-time"))?;
    let zoned = date.to_datetime(time).to_zoned(zone.clone()).map_err(|_| refused())?;
    Ok(Some(UnixMillis(zoned.timestamp().as_millisecond())))
}

/// `16:00`, `16.30` or `9`, in the digits of any of our scripts.
fn time_of_day(text: &str, default_time: civil::Time) -> Option<civil::Time> {
    if text.is_empty() {
        return Some(default_time);
    }
    let ascii: String =
        text.chars().map(|character| values::ascii_digit(character).unwrap_or(character)).collect();
    let (hour, minute) = ascii.split_once([':', '.', '٫']).unwrap_or((&ascii, "0"));
    civil::Time::new(hour.trim().parse().ok()?, minute.trim().parse().ok()?, 0, 0).ok()
}

fn local(at: UnixMillis, zone: &TimeZone) -> Option<jiff::Zoned> {
    Some(jiff::Timestamp::from_millisecond(at.0).ok()?.to_zoned(zone.clone()))
}

/// The largest unit in which the minutes are a number with at most one decimal.
fn unit_of(minutes: i64) -> (&'static str, i64) {
    UNITS
        .into_iter()
        .find(|(_, each)| minutes * 10 % each == 0 && minutes >= *each)
        .unwrap_or(("days", 24 * 60))
}

/// A number with its decimals, as it can be typed again: plain digits and a point.
#[must_use]
pub fn plain(value: i64, places: u32) -> String {
    let unit = 10_i64.pow(places);
    let (whole, rest) = (value / unit, (value % unit).abs());
    if rest == 0 {
        return whole.to_string();
    }
    let rest = format!("{rest:0width$}", width = places as usize);
    format!("{whole}.{}", rest.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_can_be_typed_again() {
        assert_eq!(plain(320_000_000, 2), "3200000");
        assert_eq!(plain(1250, 2), "12.5");
        assert_eq!(plain(36, 1), "3.6");
        assert_eq!(plain(12_345, 3), "12.345");
        assert_eq!(unit_of(54_720), ("days", 1440));
        assert_eq!(unit_of(90), ("hours", 60));
        assert_eq!(unit_of(45), ("minutes", 1));
    }

    #[test]
    fn times_of_day_are_read_in_any_script() {
        let noon = civil::time(12, 0, 0, 0);
        assert_eq!(time_of_day("16:30", noon), Some(civil::time(16, 30, 0, 0)));
        assert_eq!(time_of_day("১৬.০০", noon), Some(civil::time(16, 0, 0, 0)));
        assert_eq!(time_of_day("", noon), Some(noon));
        assert_eq!(time_of_day("25:00", noon), None);
        assert_eq!(time_of_day("late", noon), None);
    }
}
