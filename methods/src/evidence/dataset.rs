//! What was observed, row by row, checked once.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::sample::{NotAValue, Sample, check};

/// A column with more different entries than this is no stratum: it may hold names, or free text.
pub const MOST_STRATA: usize = 50;
/// The most sites of one pilot.
pub const MOST_SITES: usize = 100_000;
/// The most rows of one data set.
pub const MOST_ROWS: usize = 50_000_000;

/// Where something was observed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arm {
    /// Where the fix is tried.
    Pilot,
    /// Where everything stays as it was.
    Comparison,
}

/// When something was observed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    /// Before the pilot began.
    Before,
    /// Since then.
    After,
}

/// What is measured. Of all of them less is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Minutes from the request to the result.
    ElapsedMinutes,
    /// Minutes of the citizen's own time.
    EffortMinutes,
    /// What the citizen paid, in minor units of one currency; without the value of their time.
    CostMinor,
    /// How often the citizen had to come.
    Visits,
}

/// One observation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row<'a> {
    /// Where.
    pub arm: Arm,
    /// When.
    pub period: Period,
    /// At which site. Empty: all rows without a site are one site.
    pub site: &'a str,
    /// One for each measure, in the order of [`Measure::ALL`]; `None`: not measured, which is never 0.
    pub values: [Option<f64>; 4],
    /// One for each stratum column, in their order; empty: not said.
    pub strata: &'a [&'a str],
}

/// Why a row is refused. Nothing of it is taken.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum RowError {
    /// A value that cannot be.
    #[error("{measure}: {error}")]
    Value {
        /// Of what.
        measure: Measure,
        /// What is wrong with it.
        error: NotAValue,
    },
    /// A row needs one entry for each stratum column.
    #[error("the row has {found} entries for {expected} further columns")]
    WrongLength {
        /// How many it has.
        found: usize,
        /// How many columns there are.
        expected: usize,
    },
    /// More than [`MOST_SITES`].
    #[error("there are more than {MOST_SITES} sites")]
    TooManySites,
    /// More than [`MOST_ROWS`].
    #[error("there are more than {MOST_ROWS} rows")]
    TooManyRows,
}

/// Observations of one pilot. Rows go in one by one; neither their order nor that of the columns changes a result.
///
/// It holds about 50 bytes a row, and no text but the names of sites and strata.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    columns: Vec<Column>,
    sites: Names,
    rows: Vec<Stored>,
    /// Codes of the strata of all rows, row after row.
    strata: Vec<u32>,
}

/// One stratum column.
#[derive(Clone, Debug)]
struct Column {
    name: String,
    names: Names,
    /// It has more than [`MOST_STRATA`] different entries.
    crowded: bool,
}

#[derive(Clone, Copy, Debug)]
struct Stored {
    arm: Arm,
    period: Period,
    site: u32,
    /// NaN is not measured; every other value was checked.
    values: [f64; 4],
}

/// Texts, each with a number in the order in which they first came.
#[derive(Clone, Debug, Default)]
struct Names {
    codes: BTreeMap<String, u32>,
    names: Vec<String>,
}

/// The code of a stratum that was not said, or is not kept.
const NO_STRATUM: u32 = u32::MAX;

impl Measure {
    /// All of them, in the order of a row's values.
    pub const ALL: [Self; 4] = [Self::ElapsedMinutes, Self::EffortMinutes, Self::CostMinor, Self::Visits];

    /// Its name in data files.
    pub fn name(self) -> &'static str {
        match self {
            Self::ElapsedMinutes => "elapsed_minutes",
            Self::EffortMinutes => "effort_minutes",
            Self::CostMinor => "cost_minor",
            Self::Visits => "visits",
        }
    }

    /// The highest value that is taken; what is above is a mistake: 100 years, 10¹² minor units, or 10,000 visits.
    pub fn highest(self) -> f64 {
        match self {
            Self::ElapsedMinutes | Self::EffortMinutes => 52_596_000.0,
            Self::CostMinor => 1e12,
            Self::Visits => 10_000.0,
        }
    }

    fn place(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl fmt::Display for Arm {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Pilot => "the pilot",
            Self::Comparison => "the comparison",
        })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Before => "before",
            Self::After => "after",
        })
    }
}

impl Dataset {
    /// Without rows, and with these further columns as strata.
    pub fn new<Name: Into<String>>(columns: impl IntoIterator<Item = Name>) -> Self {
        let column = |name: Name| Column { name: name.into(), names: Names::default(), crowded: false };
        Self { columns: columns.into_iter().map(column).collect(), ..Self::default() }
    }

    /// Takes one row in.
    ///
    /// # Errors
    /// The first thing that is wrong with it; the data set is as it was.
    pub fn push(&mut self, row: &Row<'_>) -> Result<(), RowError> {
        if row.strata.len() != self.columns.len() {
            return Err(RowError::WrongLength { found: row.strata.len(), expected: self.columns.len() });
        }
        if self.rows.len() >= MOST_ROWS {
            return Err(RowError::TooManyRows);
        }
        let mut values = [f64::NAN; 4];
        for measure in Measure::ALL {
            if let Some(value) = row.values[measure.place()] {
                values[measure.place()] =
                    check(value, measure.highest()).map_err(|error| RowError::Value { measure, error })?;
            }
        }
        let site = self.sites.code(row.site, MOST_SITES).ok_or(RowError::TooManySites)?;
        for (column, entry) in self.columns.iter_mut().zip(row.strata) {
            self.strata.push(column.code(entry));
        }
        self.rows.push(Stored { arm: row.arm, period: row.period, site, values });
        Ok(())
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// All values of a measure in one arm and period.
    pub fn sample(&self, measure: Measure, arm: Arm, period: Period) -> Sample {
        let rows = self.rows.iter().filter(|row| row.arm == arm && row.period == period);
        Sample::of_checked(
            rows.map(|row| row.values[measure.place()]).filter(|value| !value.is_nan()).collect(),
        )
    }

    /// The change of the mean (after less before) at each site of an arm that has values before and after; ascending.
    pub fn site_changes(&self, measure: Measure, arm: Arm) -> Vec<f64> {
        let rows = self.rows.iter().filter(|row| row.arm == arm).map(|row| (row, row.site));
        let mean = |sample: &Sample| sample.moments().mean();
        let mut changes: Vec<f64> = split(rows, measure)
            .values()
            .filter_map(|[before, after]| Some(mean(after)? - mean(before)?))
            .collect();
        changes.sort_unstable_by(f64::total_cmp);
        changes
    }

    /// The names of all further columns, as they were given.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|column| column.name.as_str())
    }

    /// Each row, in the order in which they came in. Entries of crowded columns are empty: they are not kept.
    pub fn for_each(&self, mut look: impl FnMut(&Row<'_>)) {
        let mut strata: Vec<&str> = Vec::with_capacity(self.columns.len());
        for (place, row) in self.rows.iter().enumerate() {
            strata.clear();
            let codes = &self.strata[place * self.columns.len()..];
            let names = self.columns.iter().zip(codes).map(|(column, code)| {
                let name = column.names.names.get(*code as usize).filter(|_| !column.crowded);
                name.map_or("", String::as_str)
            });
            strata.extend(names);
            look(&Row {
                arm: row.arm,
                period: row.period,
                site: &self.sites.names[row.site as usize],
                values: row.values.map(|value| (!value.is_nan()).then_some(value)),
                strata: &strata,
            });
        }
    }

    /// The same without the columns that are no strata, so that nothing tells of them.
    #[must_use]
    pub fn without_crowded(mut self) -> Self {
        let kept: Vec<bool> = self.columns.iter().map(|column| !column.crowded).collect();
        let mut all = kept.iter().cycle();
        self.strata.retain(|_| all.next().copied().unwrap_or(true));
        let mut all = kept.iter();
        self.columns.retain(|_| all.next().copied().unwrap_or(true));
        self
    }

    /// The columns that are strata with their places, by name.
    fn by_name(&self) -> Vec<(usize, &Column)> {
        let mut columns: Vec<(usize, &Column)> =
            self.columns.iter().enumerate().filter(|(_, column)| !column.crowded).collect();
        columns.sort_by(|one, other| one.1.name.cmp(&other.1.name));
        columns
    }

    /// The values before and after of a measure in the pilot, for each stratum: column, entry, samples. Columns and entries
    /// in the order of their bytes.
    pub fn strata(&self, measure: Measure) -> Vec<(&str, &str, [Sample; 2])> {
        let mut all = Vec::new();
        for (place, column) in self.by_name() {
            let codes = self.strata.iter().skip(place).step_by(self.columns.len());
            let rows = self.rows.iter().zip(codes.copied());
            let said = rows.filter(|(row, code)| row.arm == Arm::Pilot && *code != NO_STRATUM);
            let samples = split(said, measure);
            for (name, code) in &column.names.codes {
                if let Some(samples) = samples.get(code) {
                    all.push((column.name.as_str(), name.as_str(), samples.clone()));
                }
            }
        }
        all
    }

    /// Columns with too many different entries to be strata, by name.
    pub fn crowded(&self) -> Vec<&str> {
        let crowded = self.columns.iter().filter(|column| column.crowded);
        let mut names: Vec<&str> = crowded.map(|column| column.name.as_str()).collect();
        names.sort_unstable();
        names
    }

    /// SHA-256 of the rows, whatever their order, in hexadecimal: the digest of the sorted digests of all rows.
    ///
    /// A row is written as arm, period, site, four values and the strata, each with a line feed behind it: names with their
    /// length in bytes and a colon before them, values in the shortest decimal form that reads back as the same f64, and
    /// nothing where nothing was measured. Strata are in the order of the names of their columns; columns that are no strata
    /// are left out.
    pub fn digest(&self) -> String {
        let columns = self.by_name();
        let mut digests: Vec<[u8; 32]> = Vec::with_capacity(self.rows.len());
        for (place, row) in self.rows.iter().enumerate() {
            // The length tells where a name ends, whatever is in it.
            let name = |text: &str| format!("{}:{text}\n", text.len());
            let mut line = format!("{:?}\n{:?}\n", row.arm, row.period);
            line += &name(&self.sites.names[row.site as usize]);
            for value in row.values {
                if !value.is_nan() {
                    line += &value.to_string();
                }
                line.push('\n');
            }
            let codes = &self.strata[place * self.columns.len()..];
            for (place, column) in &columns {
                let code = codes[*place] as usize;
                line += &name(column.names.names.get(code).map_or("", String::as_str));
            }
            digests.push(Sha256::digest(line.as_bytes()).into());
        }
        digests.sort_unstable();
        let mut all = Sha256::new();
        for (_, column) in &columns {
            all.update(format!("{}:{}\n", column.name.len(), column.name).as_bytes());
        }
        for digest in &digests {
            all.update(digest);
        }
        all.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// There is a row of this arm.
    pub fn has(&self, arm: Arm) -> bool {
        self.rows.iter().any(|row| row.arm == arm)
    }
}

impl Column {
    fn code(&mut self, entry: &str) -> u32 {
        if entry.is_empty() || self.crowded {
            return NO_STRATUM;
        }
        self.names.code(entry, MOST_STRATA).unwrap_or_else(|| {
            self.crowded = true;
            self.names = Names::default();
            NO_STRATUM
        })
    }
}

impl Names {
    /// The code of a text; `None` when it is new and there are `most` already.
    fn code(&mut self, text: &str, most: usize) -> Option<u32> {
        if let Some(code) = self.codes.get(text) {
            return Some(*code);
        }
        if self.names.len() >= most {
            return None;
        }
        let code = self.names.len() as u32;
        self.codes.insert(text.to_owned(), code);
        self.names.push(text.to_owned());
        Some(code)
    }
}

/// The values before and after, by group.
fn split<'a>(rows: impl Iterator<Item = (&'a Stored, u32)>, measure: Measure) -> BTreeMap<u32, [Sample; 2]> {
    let mut values: BTreeMap<u32, [Vec<f64>; 2]> = BTreeMap::new();
    for (row, group) in rows {
        let value = row.values[measure.place()];
        if !value.is_nan() {
            values.entry(group).or_default()[row.period as usize].push(value);
        }
    }
    values.into_iter().map(|(group, both)| (group, both.map(Sample::of_checked))).collect()
}
