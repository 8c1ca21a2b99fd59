//! The CSV that a page offers: what counts, and nothing that tells when a row came or who sent it.
//!
//! UTF-8 with its mark, RFC 4180, lines end in CR LF. Rows are in the order of their text, so the order in which they came is
//! gone; numbers are in the shortest form that reads back as the same f64; cases, persons and times are not there.

use std::io::Write;

use methods::evidence::{Arm, Dataset, Measure, Period};

use super::MOST_TEXT;
use super::columns::{Header, Holds};
use super::numbers::is_space;
use super::problems::Problems;
use crate::app::evaluation_file::guarded;

/// Why data is not written: it would not read back as the same.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    #[error("{0:?} cannot be the name of a group of people in a file")]
    Column(String),
    #[error("a text in the data is longer than {MOST_TEXT} characters, or has a byte that no text has")]
    Text,
    #[error(transparent)]
    Failed(#[from] std::io::Error),
}

/// Writes everything that counts. Reading it gives a data set with the same digest.
///
/// Columns with too many different entries to be groups are left out, as [`Dataset::without_crowded`] does; so a snapshot
/// that should come again from the file is made of such a data set.
///
/// # Errors
/// A text that would not read back, or what `to` says.
pub fn write(data: &Dataset, mut to: impl Write) -> Result<(), NotWritten> {
    let crowded = data.crowded();
    let columns: Vec<(usize, &str)> =
        data.columns().enumerate().filter(|(_, name)| !crowded.contains(name)).collect();
    let mut header = vec!["arm", "period", "site"];
    header.extend(Measure::ALL.map(Measure::name));
    header.extend(columns.iter().map(|(_, name)| *name));
    check_header(&header, columns.len())?;
    let mut lines: Vec<String> = Vec::with_capacity(data.rows());
    let mut bad = false;
    data.for_each(|row| {
        let mut line = String::with_capacity(64);
        line.push_str(if row.arm == Arm::Pilot { "pilot" } else { "comparison" });
        line.push(',');
        line.push_str(if row.period == Period::Before { "before" } else { "after" });
        let mut text = |line: &mut String, text: &str| {
            bad |= text.chars().count() > MOST_TEXT || text.contains('\0');
            add(line, text);
        };
        text(&mut line, row.site);
        for value in row.values {
            line.push(',');
            if let Some(value) = value {
                line.push_str(&value.to_string());
            }
        }
        for (place, _) in &columns {
            text(&mut line, row.strata[*place]);
        }
        line.push_str("\r\n");
        lines.push(line);
    });
    if bad {
        return Err(NotWritten::Text);
    }
    lines.sort_unstable();
    let mut first = String::from("\u{feff}arm,period,site");
    for name in &header[3..] {
        add(&mut first, name);
    }
    first.push_str("\r\n");
    to.write_all(first.as_bytes())?;
    for line in lines {
        to.write_all(line.as_bytes())?;
    }
    to.flush()?;
    Ok(())
}

/// A comma and the cell: in quotation marks where it would be read as something else without them.
fn add(line: &mut String, text: &str) {
    line.push(',');
    let cell = guarded(text);
    let loose = |end: Option<char>| end.is_some_and(is_space);
    if cell.contains([',', '"', '\r', '\n']) || loose(cell.chars().next()) || loose(cell.chars().last()) {
        line.push('"');
        line.push_str(&cell.replace('"', "\"\""));
        line.push('"');
    } else {
        line.push_str(&cell);
    }
}

/// Each further column must be read as a group of people under the same name.
fn check_header(names: &[&str], further: usize) -> Result<(), NotWritten> {
    let owned: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut problems = Problems::new(1);
    let read = Header::read(&owned, false, 1, 1, &mut problems);
    let strata: Vec<&str> = read.strata().collect();
    if problems.count() == 0 && strata == names[names.len() - further..] && read.has(Holds::Arm) {
        return Ok(());
    }
    let wrong = problems.refused(true).problems.into_iter().next().map(|problem| problem.column);
    let other = || {
        names[3..]
            .iter()
            .find(|name| !strata.contains(name) && !Measure::ALL.iter().any(|it| it.name() == **name))
    };
    Err(NotWritten::Column(wrong.or_else(|| other().map(|name| (*name).to_owned())).unwrap_or_default()))
}
