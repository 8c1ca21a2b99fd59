//! What is understood, what is refused and why, and that nothing breaks the reader.

mod anything;
mod bad;
mod good;

use methods::evidence::{Arm, Dataset, Period, RowError};

use super::{Limits, Problem, Read, Reader, Refused};

/// A row, by itself.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Taken {
    pub(super) row: u64,
    pub(super) line: u64,
    pub(super) arm: Arm,
    pub(super) period: Period,
    pub(super) site: String,
    pub(super) values: [Option<f64>; 4],
    pub(super) strata: Vec<String>,
}

pub(super) fn read(bytes: &[u8]) -> Result<(Vec<String>, Vec<Taken>, Read), Refused> {
    let reader = Reader::open(bytes, Limits::default())?;
    let strata = reader.header().strata().map(str::to_owned).collect();
    let mut rows = Vec::new();
    let read = reader.rows(|row, _| {
        rows.push(Taken {
            row: row.row,
            line: row.line,
            arm: row.arm,
            period: row.period,
            site: row.site.to_owned(),
            values: row.values,
            strata: row.strata.iter().map(|entry| (*entry).to_owned()).collect(),
        });
    })?;
    Ok((strata, rows, read))
}

pub(super) fn rows(text: &str) -> Vec<Taken> {
    read(text.as_bytes()).unwrap_or_else(|refused| panic!("{text:?}: {refused:?}")).1
}

/// The first column of values of all rows, under a header with `elapsed_minutes` last.
pub(super) fn elapsed(text: &str) -> Vec<Option<f64>> {
    rows(text).into_iter().map(|row| row.values[0]).collect()
}

/// Row, column and message of each problem.
pub(super) fn problems(bytes: &[u8]) -> Vec<(u64, String, &'static str)> {
    let refused = read(bytes).expect_err("it should be refused");
    assert_eq!(refused.count, refused.problems.len() as u64, "{refused:?}");
    let three = |problem: Problem| (problem.row, problem.column, problem.message.message);
    refused.problems.into_iter().map(three).collect()
}

pub(super) fn dataset(bytes: &[u8]) -> Dataset {
    let reader = Reader::open(bytes, Limits::default()).unwrap();
    let mut data = Dataset::new(reader.header().strata().map(str::to_owned));
    let mut failed: Option<RowError> = None;
    reader.rows(|row, _| failed = failed.take().or(data.push(&row.observed()).err())).unwrap();
    assert_eq!(failed, None);
    data
}
