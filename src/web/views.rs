//! Parts of pages that many views hold: clocks, stages, choices, pages of a list. Each has a partial of the same name.

use serde::Serialize;
use serde_json::json;

use crate::clock::{DAY, UnixMillis};
use crate::domain::sectors::SECTORS;
use crate::domain::stages::Stage;
use crate::language::{Value, Words, number_value};

/// A template's name and an example of what it shows, for the test that renders every template.
pub type Sample = (&'static str, serde_json::Value);

/// An example as JSON.
#[must_use]
pub fn sample(template: &'static str, view: &impl Serialize) -> Sample {
    (template, serde_json::to_value(view).unwrap_or_default())
}

/// The ring and the words of a clock (partial `clock`).
#[derive(Clone, Debug, Serialize)]
pub struct Clock {
    /// Empty, `soon` or `late`.
    pub state: &'static str,
    /// The share of the time that is left, 0 to 100.
    pub share: i64,
    pub text: String,
}

/// The six dots and the words of a stage (partial `mini`).
#[derive(Clone, Debug, Serialize)]
pub struct Mini {
    pub marks: Vec<&'static str>,
    pub before: String,
    pub name: String,
}

/// A line with stations (partial `route`).
#[derive(Clone, Debug, Serialize)]
pub struct Route {
    pub label: String,
    pub tall: bool,
    pub stations: Vec<Station>,
}

/// One station of a line.
#[derive(Clone, Debug, Serialize)]
pub struct Station {
    /// `done`, `now`, `stop` or empty.
    pub state: &'static str,
    pub current: bool,
    /// What a screen reader says before the name.
    pub said: String,
    pub name: String,
    pub detail: String,
}

/// A value that can be chosen (partials `select` and `choices`).
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: String,
}

/// The numbers under a list (partial `pages`).
#[derive(Clone, Debug, Serialize)]
pub struct Pages {
    pub links: Vec<PageLink>,
    pub next: Option<String>,
}

/// One number under a list.
#[derive(Clone, Debug, Serialize)]
pub struct PageLink {
    pub number: i64,
    pub href: String,
    pub current: bool,
}

/// A moment for a `time` element: `iso` for machines, `text` for people.
#[derive(Clone, Debug, Serialize)]
pub struct When {
    pub iso: String,
    pub text: String,
}

impl Clock {
    /// The clock of something that began at `since` and is due at `due`: days left or late, in calendar days of 24 hours
    /// rounded up while there is time and after it.
    #[must_use]
    pub fn due(words: &Words, now: UnixMillis, since: UnixMillis, due: UnixMillis) -> Self {
        let left = due.since(now);
        if left < 0 {
            let days = (-left + DAY - 1) / DAY;
            return Self {
                state: "late",
                share: 100,
                text: words.say_with("days-late", &[("count", number_value(days))]),
            };
        }
        let share = (left * 100 / due.since(since).max(1)).clamp(0, 100);
        let days = left / DAY;
        Self {
            state: if share < 30 { "soon" } else { "" },
            share,
            text: words.say_with("days-left", &[("count", number_value(days))]),
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self { state: "soon", share: 20, text: "8 days left".to_owned() }
    }
}

impl Mini {
    /// The dots for a stage.
    #[must_use]
    pub fn at(words: &Words, stage: Stage) -> Self {
        let marks = Stage::ALL
            .into_iter()
            .map(|each| match each.cmp(&stage) {
                std::cmp::Ordering::Less => "d",
                std::cmp::Ordering::Equal => "w",
                std::cmp::Ordering::Greater => "",
            })
            .collect();
        Self {
            marks,
            before: words.say_with("stage-of-six", &[("number", number_value(stage.number()))]),
            name: words.say(&format!("stage-{}", stage.as_str())),
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            marks: vec!["d", "w", "", "", "", ""],
            before: "Stage 2 of 6:".to_owned(),
            name: "Ideas".to_owned(),
        }
    }
}

impl Route {
    /// The six stages with `current` lit (or stopped), each with a detail such as a date; missing details are empty.
    #[must_use]
    pub fn stages(words: &Words, label: String, current: Stage, stopped: bool, details: &[String]) -> Self {
        let stations = Stage::ALL
            .into_iter()
            .enumerate()
            .map(|(index, stage)| {
                let (state, said) = match stage.cmp(&current) {
                    std::cmp::Ordering::Less => ("done", "stage-done"),
                    std::cmp::Ordering::Equal if stopped => ("stop", "stage-stopped"),
                    std::cmp::Ordering::Equal => ("now", "stage-now"),
                    std::cmp::Ordering::Greater => ("", "stage-next"),
                };
                Station {
                    state,
                    current: stage == current,
                    said: words.say(said),
                    name: words.say(&format!("stage-{}", stage.as_str())),
                    detail: details.get(index).cloned().unwrap_or_default(),
                }
            })
            .collect();
        Self { label, tall: false, stations }
    }

    /// A line with any stations: steps of a form, dates, a log. Each is its name, its detail and its state.
    #[must_use]
    pub fn of(words: &Words, label: String, tall: bool, steps: Vec<(String, String, &'static str)>) -> Self {
        let stations = steps
            .into_iter()
            .map(|(name, detail, state)| Station {
                state,
                current: matches!(state, "now" | "stop"),
                said: words.say(match state {
                    "done" => "stage-done",
                    "now" => "stage-now",
                    "stop" => "stage-stopped",
                    _ => "stage-next",
                }),
                name,
                detail,
            })
            .collect();
        Self { label, tall, stations }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        let station = Station {
            state: "now",
            current: true,
            said: "Now:".to_owned(),
            name: "Ideas".to_owned(),
            detail: "Closes 17 June".to_owned(),
        };
        Self { label: "Stages".to_owned(), tall: false, stations: vec![station] }
    }
}

impl Choice {
    /// A value with its label.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new() }
    }

    /// All sectors.
    #[must_use]
    pub fn sectors(words: &Words) -> Vec<Self> {
        SECTORS.iter().map(|sector| Self::new(*sector, words.say(&format!("sector-{sector}")))).collect()
    }

    /// The languages that content can be written in.
    #[must_use]
    pub fn languages(languages: &crate::language::Languages) -> Vec<Self> {
        languages.iter().map(|words| Self::new(words.code(), words.name())).collect()
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self { value: "land".to_owned(), label: "Land".to_owned(), hint: "Hint".to_owned() }
    }
}

impl Pages {
    /// Numbers for page `current` (from 1) of a list of `total` things, `per_page` on each; `href` makes an address.
    #[must_use]
    pub fn new(current: i64, total: i64, per_page: i64, href: impl Fn(i64) -> String) -> Self {
        let last = ((total + per_page - 1) / per_page).max(1);
        let current = current.clamp(1, last);
        let mut numbers: Vec<i64> = [1, last]
            .into_iter()
            .chain(current - 2..=current + 2)
            .filter(|number| (1..=last).contains(number))
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        let links = numbers
            .into_iter()
            .map(|number| PageLink { number, href: href(number), current: number == current })
            .collect();
        Self { links, next: (current < last).then(|| href(current + 1)) }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self::new(1, 50, 20, |number| format!("/challenges?page={number}"))
    }
}

impl When {
    /// A moment with its time of day.
    #[must_use]
    pub fn at(words: &Words, moment: UnixMillis, zone: &jiff::tz::TimeZone) -> Self {
        Self { iso: iso(moment), text: words.date_time(moment, zone) }
    }

    /// A day.
    #[must_use]
    pub fn on(words: &Words, moment: UnixMillis, zone: &jiff::tz::TimeZone) -> Self {
        Self { iso: iso(moment), text: words.date(moment, zone) }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self { iso: "2026-06-17T10:00:00Z".to_owned(), text: "17 June 2026, 4 pm".to_owned() }
    }
}

/// A count with its noun, such as "3 comments": the message `id` with `count`.
#[must_use]
pub fn counted(words: &Words, id: &str, count: i64) -> String {
    words.say_with(id, &[("count", Value::from(count))])
}

fn iso(moment: UnixMillis) -> String {
    jiff::Timestamp::from_millisecond(moment.0).map(|time| time.to_string()).unwrap_or_default()
}

/// The samples of the pages that every visitor meets.
#[must_use]
pub fn shared_samples() -> Vec<Sample> {
    vec![("errors/show", json!(super::error::ErrorView::sample()))]
}
