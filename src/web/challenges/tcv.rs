//! Time, cost and visits side by side (partial `tcv`): one scale for each pair, bars as percents, visits as doors.

use serde::Serialize;

use crate::domain::challenges::Measures;
use crate::language::{Value, Words};

/// Above this many visits doors become a bar.
const MOST_DOORS: i64 = 8;

/// Up to three pairs of bars. Empty when nothing is known.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Tcv {
    pub rows: Vec<TcvRow>,
}

/// One of time, cost and visits.
#[derive(Clone, Debug, Serialize)]
pub struct TcvRow {
    pub icon: &'static str,
    pub name: String,
    /// What changes, such as "goal: 7 days"; empty when it is not known.
    pub change: String,
    /// It does not get better, so that the words are not green.
    pub same: bool,
    pub bars: Vec<TcvBar>,
}

/// One bar, or a row of doors.
#[derive(Clone, Debug, Serialize)]
pub struct TcvBar {
    pub label: String,
    /// `was` or `is`.
    pub class: &'static str,
    /// Such as `17.1%`; empty when there are doors.
    pub width: String,
    pub doors: Vec<Door>,
    pub value: String,
}

/// One visit, or the last part of one.
#[derive(Clone, Debug, Serialize)]
pub struct Door {
    /// `door-w` (before) or `door-i` (after).
    pub class: &'static str,
    /// Where the filled part begins and how high it is, of 22; `None` for a whole visit.
    pub part: Option<DoorPart>,
}

/// The filled part of a door.
#[derive(Clone, Debug, Serialize)]
pub struct DoorPart {
    pub y: String,
    pub height: String,
}

#[derive(Clone, Copy)]
enum Measure {
    Time,
    Cost,
    Visits,
}

impl Tcv {
    /// How it is today, and what the agency wants to reach.
    #[must_use]
    pub fn today_and_goal(words: &Words, today: &Measures, goal: &Measures, currency: &str) -> Self {
        Self::of(
            words,
            ("challenge-tcv-today", today),
            ("challenge-tcv-goal", goal),
            "challenge-tcv-goal-is",
            currency,
        )
    }

    /// How it was before a fix, and how it is with it.
    #[must_use]
    pub fn before_and_after(words: &Words, before: &Measures, after: &Measures, currency: &str) -> Self {
        Self::of(
            words,
            ("challenge-tcv-before", before),
            ("challenge-tcv-after", after),
            "challenge-tcv-after-is",
            currency,
        )
    }

    /// How it is today, and what a team expects of its idea.
    #[must_use]
    pub fn today_and_expected(words: &Words, today: &Measures, expected: &Measures, currency: &str) -> Self {
        let mut tcv = Self::of(
            words,
            ("challenge-tcv-today", today),
            ("challenge-tcv-expected", expected),
            "challenge-tcv-expected-is",
            currency,
        );
        // Green is for what was measured or promised; a hope is neither.
        for row in &mut tcv.rows {
            row.same = true;
        }
        tcv
    }

    fn of(
        words: &Words,
        (first_label, first): (&str, &Measures),
        (second_label, second): (&str, &Measures),
        change: &str,
        currency: &str,
    ) -> Self {
        let rows = [
            (Measure::Time, "time", "tcv-time", first.time_minutes, second.time_minutes),
            (Measure::Cost, "cost", "tcv-cost", first.cost_minor, second.cost_minor),
            (Measure::Visits, "visits", "tcv-visits", first.visits_tenths, second.visits_tenths),
        ]
        .into_iter()
        .filter(|(_, _, _, first, second)| first.is_some() || second.is_some())
        .map(|(measure, icon, name, first, second)| {
            let most = first.unwrap_or(0).max(second.unwrap_or(0)).max(1);
            let say = |value: i64| said(words, measure, value, currency);
            let bar = |label: &str, class: &'static str, value: i64| {
                let doors = match measure {
                    Measure::Visits if most <= MOST_DOORS * 10 => doors(value, class),
                    _ => Vec::new(),
                };
                let width = if doors.is_empty() { percent(value, most) } else { String::new() };
                TcvBar { label: words.say(label), class, width, doors, value: say(value) }
            };
            let bars = [
                first.map(|value| bar(first_label, "was", value)),
                second.map(|value| bar(second_label, "is", value)),
            ];
            TcvRow {
                icon,
                name: words.say(name),
                change: second
                    .map(|value| words.say_with(change, &[("value", Value::from(say(value)))]))
                    .unwrap_or_default(),
                same: first.zip(second).is_some_and(|(first, second)| second >= first),
                bars: bars.into_iter().flatten().collect(),
            }
        })
        .collect();
        Self { rows }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        let bar = TcvBar {
            label: "Today".to_owned(),
            class: "was",
            width: "100%".to_owned(),
            doors: Vec::new(),
            value: "41 days".to_owned(),
        };
        let row = TcvRow {
            icon: "time",
            name: "Time".to_owned(),
            change: "goal: 7 days".to_owned(),
            same: false,
            bars: vec![bar.clone()],
        };
        let visits = TcvRow {
            icon: "visits",
            bars: vec![TcvBar { width: String::new(), doors: doors(41, "was"), ..bar }],
            ..row.clone()
        };
        Self { rows: vec![row, visits] }
    }
}

/// An amount of time, money or visits in words.
fn said(words: &Words, measure: Measure, value: i64, currency: &str) -> String {
    match measure {
        Measure::Time => words.minutes(value),
        Measure::Cost => words.money(value, currency),
        Measure::Visits => visits(words, value),
    }
}

/// Visits in words: `41` is "4.1 visits".
#[must_use]
pub fn visits(words: &Words, tenths: i64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "nobody goes 2^52 times")]
    let count = tenths as f64 / 10.0;
    words.say_with("visits-count", &[("count", Value::from(count))])
}

fn percent(value: i64, most: i64) -> String {
    let tenths = value.max(0).saturating_mul(1000) / most.max(1);
    if tenths % 10 == 0 { format!("{}%", tenths / 10) } else { format!("{}.{}%", tenths / 10, tenths % 10) }
}

fn doors(tenths: i64, class: &'static str) -> Vec<Door> {
    let class = if class == "was" { "door-w" } else { "door-i" };
    let mut doors: Vec<Door> = (0..tenths / 10).map(|_| Door { class, part: None }).collect();
    let part = tenths % 10;
    if part > 0 {
        let height = part * 22;
        let number = |value: i64| format!("{}.{}", value / 10, value % 10);
        doors.push(Door { class, part: Some(DoorPart { y: number(220 - height), height: number(height) }) });
    }
    doors
}

#[cfg(test)]
mod tests {
    use super::{doors, percent};

    #[test]
    fn bars_share_one_scale_from_zero() {
        assert_eq!(percent(7, 41), "17%");
        assert_eq!(percent(300, 1620), "18.5%");
        assert_eq!(percent(41, 41), "100%");
        assert_eq!(percent(0, 1), "0%");
    }

    #[test]
    fn the_last_door_is_filled_from_the_ground() {
        let row = doors(41, "was");
        assert_eq!(row.len(), 5);
        let part = row[4].part.as_ref().unwrap();
        assert_eq!((part.y.as_str(), part.height.as_str()), ("19.8", "2.2"));
        assert!(doors(10, "is").iter().all(|door| door.part.is_none() && door.class == "door-i"));
    }
}
