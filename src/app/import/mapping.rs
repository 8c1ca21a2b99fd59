//! The mapping of an import: a few lines of TOML that say which of their fields, kinds and values are ours.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value as Json};

/// Our fields, in the order in which the help lists them.
pub const FIELDS: [&str; 29] = [
    "kind",
    "external_id",
    "title",
    "summary",
    "body",
    "language",
    "agency",
    "agency_kind",
    "parent_agency",
    "organisation",
    "organisation_kind",
    "region",
    "country",
    "time_zone",
    "currency",
    "website",
    "challenge",
    "parent",
    "author",
    "sector",
    "state",
    "stance",
    "votes",
    "budget",
    "evidence_level",
    "opens_at",
    "closes_at",
    "decision_at",
    "created_at",
];

/// How to read a file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Mapping {
    /// Ours = theirs. A field that is not here has the same name there.
    pub fields: BTreeMap<String, String>,
    /// Theirs = ours, or `skip`.
    pub kinds: BTreeMap<String, String>,
    /// Ours = what it is when a line does not say. `{name}` stands for their field of that name.
    pub defaults: BTreeMap<String, String>,
    /// For each of our fields: theirs = ours.
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    pub dates: Dates,
}

/// How dates are written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Dates {
    /// The order of day, month and year when the year does not come first.
    pub order: Order,
    /// The zone of times that name none, such as `Europe/Madrid`.
    pub time_zone: Option<String>,
    /// Names of months in other languages than English: name = number.
    pub months: BTreeMap<String, i8>,
    /// What to do with a date that cannot be read.
    pub unreadable: Unreadable,
}

/// Which comes first in `3/4/2026`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    #[default]
    DayMonthYear,
    MonthDayYear,
}

/// What to do with a date that cannot be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unreadable {
    #[default]
    Refuse,
    LeaveOut,
}

impl Mapping {
    /// Reads a mapping.
    ///
    /// # Errors
    /// What is wrong with it, in one line.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mapping: Self =
            toml::from_str(text).map_err(|error| error.to_string().trim_end().replace('\n', " "))?;
        let named = mapping.fields.keys().chain(mapping.defaults.keys()).chain(mapping.values.keys());
        for name in named {
            if !FIELDS.contains(&name.as_str()) {
                return Err(format!("there is no field \"{name}\"; the fields are {}", FIELDS.join(", ")));
            }
        }
        let kinds = ["agency", "organisation", "challenge", "use_case", "proposal", "comment", "skip"];
        for kind in mapping.kinds.values() {
            if !kinds.contains(&kind.as_str()) {
                return Err(format!("there is no kind \"{kind}\"; the kinds are {}", kinds.join(", ")));
            }
        }
        if let Some(zone) = &mapping.dates.time_zone
            && jiff::tz::TimeZone::get(zone).is_err()
        {
            return Err(format!("there is no time zone \"{zone}\""));
        }
        Ok(mapping)
    }

    /// Our field of a line: as it stands there, through the values, or the default; an empty text without any.
    #[must_use]
    pub fn value(&self, line: &Map<String, Json>, field: &str) -> String {
        let name = self.fields.get(field).map_or(field, String::as_str);
        let raw = line.get(name).map(text_of).unwrap_or_default();
        if !raw.is_empty() {
            let known = self.values.get(field).and_then(|values| values.get(&raw));
            return known.cloned().unwrap_or(raw);
        }
        self.defaults.get(field).map(|default| filled(default, line)).unwrap_or_default()
    }
}

/// A default with the fields of the line in the place of their names.
fn filled(default: &str, line: &Map<String, Json>) -> String {
    let mut text = String::new();
    let mut rest = default;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            rest = after;
            continue;
        };
        text.push_str(&line.get(name).map(text_of).unwrap_or_default());
        rest = behind;
    }
    text.push_str(rest);
    text.trim().to_owned()
}

fn text_of(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => text.trim().to_owned(),
        Json::Array(parts) => parts.iter().map(text_of).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
