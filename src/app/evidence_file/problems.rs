//! What is wrong with a file: the first things with their places, and how many there are in all.

use crate::domain::Refusal;

/// What is wrong with a cell, a row or the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// As a spreadsheet counts, from 1; 0 when it is about the whole file.
    pub row: u64,
    /// As an editor counts, from 1: a cell can have more than one line. 0 when it is about the whole file.
    pub line: u64,
    /// The name of the column as the file writes it; empty when it is about the whole row.
    pub column: String,
    /// In words: a message with its values. It never holds more of a cell than its beginning.
    pub message: Refusal,
}

/// Collects problems. The first are kept, by row; the others are counted.
#[derive(Clone, Debug)]
pub struct Problems {
    kept: Vec<Problem>,
    count: u64,
    most: usize,
}

/// The file was not taken: nothing of it may be used.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{count} things are wrong in the file")]
pub struct Refused {
    /// The first ones, by row.
    pub problems: Vec<Problem>,
    /// How many there are in all, as far as the file was read.
    pub count: u64,
    /// The file was not read to its end.
    pub stopped: bool,
}

impl Problems {
    pub(super) fn new(most: usize) -> Self {
        Self { kept: Vec::new(), count: 0, most: most.max(1) }
    }

    /// Notes a problem.
    pub fn add(&mut self, row: u64, line: u64, column: &str, message: Refusal) {
        self.count += 1;
        if self.kept.len() < self.most {
            self.kept.push(Problem { row, line, column: column.to_owned(), message });
        }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }

    /// There are more than were kept.
    pub(super) fn count_at_least(&mut self, count: u64) {
        self.count = self.count.max(count);
    }

    /// Takes over what was found elsewhere.
    pub(super) fn extend(&mut self, others: Self) {
        self.count += others.count;
        self.kept.extend(others.kept);
        // Problems of one row stay in the order in which they were found.
        self.kept.sort_by_key(|problem| problem.row);
        self.kept.truncate(self.most);
    }

    pub(super) fn refused(self, stopped: bool) -> Refused {
        Refused { problems: self.kept, count: self.count, stopped }
    }
}

impl Refused {
    pub(super) fn whole(message: Refusal) -> Self {
        let problem = Problem { row: 0, line: 0, column: String::new(), message };
        Self { problems: vec![problem], count: 1, stopped: true }
    }
}
