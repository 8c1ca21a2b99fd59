//! Content from elsewhere: one JSON object a line, read through a mapping that a person writes.
//!
//! A file is read and checked as a whole before anything is written, and written in one transaction: after an error
//! nothing of it is there. What came before under the same external id is compared: changed texts are written, the rest
//! is left alone.

mod batch;
mod bodies;
mod contents;
mod lines;
pub mod mapping;
mod texts;

use std::collections::HashMap;
use std::io::BufRead;

use self::batch::{Batch, Planned};
use self::lines::{Line, read_lines};
use self::mapping::Mapping;
use super::{App, AppError};
use crate::domain::Kind;
use crate::store;

/// Problems that are told; a file with more has something wrong with its mapping.
const MOST_PROBLEMS: usize = 20;
/// Bytes of one line: more is not a record but another kind of file.
const MOST_LINE: usize = 8 * 1024 * 1024;
/// Most characters of a text that is kept; the rest of a longer one is cut off and counted.
const MOST_TEXT: usize = 60_000;
/// How deep answers to comments go; deeper ones are put beside their parent.
const DEEPEST: i64 = 3;

/// How an import is run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Lines that cannot be understood are left out instead of stopping everything.
    pub skip_bad: bool,
    /// Nothing is written.
    pub dry_run: bool,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Reading,
    Writing,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// From 1.
    pub line: u64,
    pub text: String,
}

/// What an import did.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub lines: u64,
    /// New things, by kind.
    pub added: HashMap<Kind, u64>,
    /// Things whose texts changed since an earlier import.
    pub updated: u64,
    /// Things that were there already, unchanged.
    pub unchanged: u64,
    /// Lines that the mapping leaves out.
    pub skipped: u64,
    /// Dates that could not be read and were left out.
    pub dates_left_out: u64,
    /// Texts that were longer than what is kept.
    pub cut: u64,
    /// Lines that were left out because something is wrong with them.
    pub bad: Vec<Problem>,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Lines that cannot be understood: the first ones, and how many there are in all.
    #[error("{} of the lines cannot be imported", .count)]
    Lines { first: Vec<Problem>, count: u64 },
    #[error("line {0}: cannot be read: {1}")]
    Read(u64, std::io::Error),
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<store::StoreError> for ImportError {
    fn from(error: store::StoreError) -> Self {
        Self::App(error.into())
    }
}

/// Imports a file. `told` hears of each step how much is done and, when it is known, of how much.
///
/// # Errors
/// All that is wrong with its lines, unless they are to be left out; when the file or the database fails. Then nothing
/// was imported.
pub async fn import(
    app: &App,
    file: &mut (dyn BufRead + Send),
    mapping: &Mapping,
    options: Options,
    told: &mut (dyn FnMut(Step, u64, u64) + Send),
) -> Result<Report, ImportError> {
    let mut report = Report::default();
    let mut problems = Problems::default();
    let lines = read_lines(file, mapping, &mut report, &mut problems, told)?;
    let mut tx = app.db.write().await?;
    let mut batch = Batch::start(app, &mut tx, mapping).await?;
    for kind in
        [Kind::Agency, Kind::Organisation, Kind::Challenge, Kind::UseCase, Kind::Proposal, Kind::Comment]
    {
        let mut waiting: Vec<&Line<'_>> = lines.iter().filter(|line| line.kind == kind).collect();
        // Answers may come before what they answer: they wait until nothing moves any more.
        loop {
            let before = waiting.len();
            let mut later = Vec::new();
            for line in waiting {
                match batch.plan(app, &mut tx, line, &mut report).await? {
                    Planned::Done => {}
                    Planned::Later => later.push(line),
                    Planned::Wrong(text) => problems.add(line.number, text),
                }
            }
            if later.is_empty() {
                break;
            }
            if later.len() == before {
                for line in later {
                    let parent = line.value("parent");
                    problems
                        .add(line.number, format!("its parent \"{parent}\" is neither in the file nor here"));
                }
                break;
            }
            waiting = later;
        }
    }
    if problems.count > 0 && !options.skip_bad {
        return Err(ImportError::Lines { first: problems.first, count: problems.count });
    }
    report.bad = problems.first;
    if !options.dry_run {
        batch.write(app, &mut tx, told).await?;
        tx.commit().await.map_err(AppError::from)?;
    }
    Ok(report)
}

#[derive(Default)]
struct Problems {
    first: Vec<Problem>,
    count: u64,
}

impl Problems {
    fn add(&mut self, line: u64, text: impl Into<String>) {
        self.count += 1;
        if self.first.len() < MOST_PROBLEMS {
            self.first.push(Problem { line, text: text.into() });
            self.first.sort_by_key(|problem| problem.line);
        }
    }
}
