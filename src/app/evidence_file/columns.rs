//! The first row: which column is what.

use methods::evidence::Measure;

use super::problems::Problems;
use super::words::{folded, number_like};
use super::{MOST_COLUMNS, MOST_TEXT};
use crate::domain::Refusal;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    Arm,
    Period,
    Site,
    Value(Measure),
    Case,
    Currency,
    Channel,
    Source,
    /// A group of people.
    Stratum,
    /// Nothing can be in it: it has no name.
    Nothing,
}

/// The columns of a file, in its order.
#[derive(Clone, Debug)]
pub struct Header {
    pub(super) columns: Vec<Column>,
}

#[derive(Clone, Debug)]
pub(super) struct Column {
    /// As the file writes it; the letter of a spreadsheet when it has no name.
    pub(super) name: String,
    pub(super) holds: Holds,
}

/// Names that are almost those of measures. Taken as groups of people they would be left out of everything.
const ALMOST: &[(&str, Measure)] = &[
    ("elapsed", Measure::ElapsedMinutes),
    ("elapsed_time", Measure::ElapsedMinutes),
    ("elapsed_min", Measure::ElapsedMinutes),
    ("elapsed_mins", Measure::ElapsedMinutes),
    ("elapsed_minute", Measure::ElapsedMinutes),
    ("elapsed_hours", Measure::ElapsedMinutes),
    ("elapsed_days", Measure::ElapsedMinutes),
    ("minutes", Measure::ElapsedMinutes),
    ("time_minutes", Measure::ElapsedMinutes),
    ("effort", Measure::EffortMinutes),
    ("effort_time", Measure::EffortMinutes),
    ("effort_min", Measure::EffortMinutes),
    ("effort_mins", Measure::EffortMinutes),
    ("effort_minute", Measure::EffortMinutes),
    ("effort_hours", Measure::EffortMinutes),
    ("cost", Measure::CostMinor),
    ("costs", Measure::CostMinor),
    ("cost_minor_units", Measure::CostMinor),
    ("cost_major", Measure::CostMinor),
    ("price", Measure::CostMinor),
    ("visit", Measure::Visits),
    ("visits_count", Measure::Visits),
    ("number_of_visits", Measure::Visits),
];

impl Header {
    /// The names of the further columns, groups of people, in the order of the file.
    pub fn strata(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().filter(|column| column.holds == Holds::Stratum).map(|column| column.name.as_str())
    }

    /// Which measures have a column.
    pub fn measures(&self) -> impl Iterator<Item = Measure> {
        self.columns.iter().filter_map(|column| match column.holds {
            Holds::Value(measure) => Some(measure),
            _ => None,
        })
    }

    pub(super) fn has(&self, holds: Holds) -> bool {
        self.columns.iter().any(|column| column.holds == holds)
    }

    /// The name of the column that holds something, as the file writes it; empty when there is none.
    pub(super) fn name(&self, holds: Holds) -> &str {
        self.columns.iter().find(|column| column.holds == holds).map_or("", |column| column.name.as_str())
    }

    /// Reads the first row. What is wrong with it goes to the problems.
    pub(super) fn read(names: &[String], apart: bool, row: u64, line: u64, problems: &mut Problems) -> Self {
        let mut columns: Vec<Column> = Vec::new();
        let mut keys: Vec<String> = Vec::new();
        for (place, name) in names.iter().enumerate() {
            let key = key(name);
            let holds = holds(&key, apart);
            let name = if key.is_empty() { letters(place) } else { name.clone() };
            if let Some(first) = keys.iter().position(|known| *known == key && !key.is_empty()) {
                let refusal = Refusal::because("evidence-file-column-twice")
                    .text("first", letters(first))
                    .text("second", letters(place));
                problems.add(row, line, &name, refusal);
            } else if let Some(holds) = (holds != Holds::Stratum && holds != Holds::Nothing).then_some(holds)
                && columns.iter().any(|column| column.holds == holds)
            {
                // `case` and `case_code`.
                let first = columns.iter().position(|column| column.holds == holds).unwrap_or_default();
                let refusal = Refusal::because("evidence-file-column-twice")
                    .text("first", letters(first))
                    .text("second", letters(place));
                problems.add(row, line, &name, refusal);
            }
            if let Some((_, measure)) = ALMOST.iter().find(|(almost, _)| *almost == key) {
                let refusal = Refusal::because("evidence-file-column-almost").text("name", measure.name());
                problems.add(row, line, &name, refusal);
            }
            if name.chars().count() > MOST_TEXT {
                let refusal = Refusal::because("evidence-file-long-text").number("most", MOST_TEXT as i64);
                problems.add(row, line, &letters(place), refusal);
            }
            keys.push(key);
            columns.push(Column { name, holds });
        }
        // Marks at the ends of lines make columns without anything in them.
        let named = columns.iter().filter(|column| column.holds != Holds::Nothing).count();
        let header = Self { columns };
        if named > MOST_COLUMNS {
            let refusal =
                Refusal::because("evidence-file-too-many-columns").number("most", MOST_COLUMNS as i64);
            problems.add(row, line, "", refusal);
        }
        let known =
            header.columns.iter().any(|column| !matches!(column.holds, Holds::Stratum | Holds::Nothing));
        let data = names.iter().any(|name| number_like(name));
        if !known || (data && !header.has(Holds::Period)) {
            problems.add(row, line, "", Refusal::because("evidence-file-no-header"));
            return header;
        }
        if !header.has(Holds::Period) {
            problems.add(row, line, "period", Refusal::because("evidence-file-no-period"));
        }
        if header.measures().next().is_none() {
            problems.add(row, line, "", Refusal::because("evidence-file-no-measure"));
        }
        header
    }

    /// A row says again what the columns are.
    pub(super) fn is_again(&self, cell: impl Fn(usize) -> String) -> bool {
        let period = self.columns.iter().position(|column| column.holds == Holds::Period);
        period.is_some_and(|place| key(&cell(place)) == "period")
    }
}

/// The name of a column as it is compared.
fn key(name: &str) -> String {
    folded(name).replace([' ', '-'], "_")
}

fn holds(key: &str, apart: bool) -> Holds {
    if let Some(measure) = Measure::ALL.into_iter().find(|measure| measure.name() == key) {
        return Holds::Value(measure);
    }
    match key {
        "" => Holds::Nothing,
        "arm" => Holds::Arm,
        "period" => Holds::Period,
        "site" => Holds::Site,
        "case" | "case_code" => Holds::Case,
        "currency" => Holds::Currency,
        "channel" if apart => Holds::Channel,
        "source" if apart => Holds::Source,
        _ => Holds::Stratum,
    }
}

/// The letters that a spreadsheet shows above a column: A, B … Z, AA.
pub(super) fn letters(place: usize) -> String {
    let (mut letters, mut left) = (String::new(), place + 1);
    while left > 0 {
        left -= 1;
        letters.insert(0, char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    letters
}
