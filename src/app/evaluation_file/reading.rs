//! Takes a CSV apart: each line is read once, what it repeats is compared with what was said before, and everything
//! that is wrong is told with its line and column.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;

use super::building::build;
use super::columns::{Column, Holds, Level, unguarded};
use super::{EvaluationFile, Published, Unusable};

/// The most bytes of a file. 500 proposals with three evaluations of 8 criteria and a page of reasons each are 40 MB.
pub const MOST_BYTES: usize = 128 * 1024 * 1024;
/// Problems that are told; a file with more is of another kind.
const MOST_PROBLEMS: usize = 20;
/// The most characters of a cell that a problem quotes.
const MOST_QUOTED: usize = 40;

/// What was read.
#[derive(Clone, Debug)]
pub struct Found {
    pub file: EvaluationFile,
    /// The results that stand in the file.
    pub published: Published,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// From 1: the line of the file in which the record begins.
    pub line: u64,
    /// The name of the column; empty when it is about the whole line.
    pub column: &'static str,
    pub text: String,
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ReadError {
    #[error("the file is empty")]
    Empty,
    #[error("the file is larger than {} MB", MOST_BYTES / 1024 / 1024)]
    TooLarge,
    /// The first ones, and how many there are in all.
    #[error("{count} things are wrong in the file, the first: {}", first.first().map_or(String::new(), ToString::to_string))]
    Problems { first: Vec<Problem>, count: u64 },
    #[error(transparent)]
    Unusable(#[from] Unusable),
}

/// A line, with a cell for each column that Pilotage knows.
pub(super) struct Row {
    pub(super) number: u64,
    cells: Vec<String>,
}

/// What lines say about each thing: the first line that says it.
#[derive(Default)]
pub(super) struct Facts {
    pub(super) challenge: Option<Rc<Row>>,
    pub(super) proposals: BTreeMap<String, Rc<Row>>,
    pub(super) evaluators: BTreeMap<u32, Rc<Row>>,
    pub(super) criteria: BTreeMap<u32, Rc<Row>>,
    pub(super) evaluations: BTreeMap<(String, u32), Rc<Row>>,
    pub(super) marks: BTreeMap<(String, u32, u32), Rc<Row>>,
}

/// Everything that is wrong, as far as it is told.
#[derive(Default)]
pub(super) struct Problems {
    first: Vec<Problem>,
    count: u64,
    /// Contradictions: the line that came first, the column, and what another says. Each is told once.
    contradictions: BTreeSet<(u64, Column, String)>,
}

/// Reads a file that [`write_csv`](super::write_csv) made, perhaps after another program saved it again: lines and columns
/// may be in any order, lines may end in LF, more columns may be there.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(bytes: &[u8]) -> Result<Found, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ReadError::Empty);
    }
    let mut problems = Problems::default();
    let mut records = Records::new(bytes);
    let header = records.next();
    let places = header.map(|(number, header)| places(number, &header, &mut problems)).unwrap_or_default();
    problems.end()?;
    let mut facts = Facts::default();
    let mut published = Published::new(Column::of(Level::Result).filter(|it| places[*it as usize].is_some()));
    for (number, record) in records {
        // Spreadsheets like to add empty lines.
        if record.iter().all(|cell| cell.trim_ascii().is_empty()) {
            continue;
        }
        if let Some(row) = row(number, &record, &places, &mut problems) {
            facts.add(row, &mut published, &mut problems);
        }
    }
    let file = build(&facts, &mut problems);
    problems.end()?;
    let file = file.in_order();
    file.check()?;
    Ok(Found { file, published })
}

/// The records of a file with the lines in which they begin.
struct Records<'a> {
    bytes: &'a [u8],
    reader: csv::Reader<&'a [u8]>,
    line: u64,
    counted: usize,
}

impl<'a> Records<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
        Self { bytes, reader, line: 1, counted: 0 }
    }
}

impl Iterator for Records<'_> {
    type Item = (u64, csv::ByteRecord);

    fn next(&mut self) -> Option<Self::Item> {
        let mut record = csv::ByteRecord::new();
        // A slice cannot fail to be read, and records of any length are taken.
        if !self.reader.read_byte_record(&mut record).unwrap_or(false) {
            return None;
        }
        // The reader's own count begins a record at the end of the line before it.
        let begins = record.position().map_or(0, csv::Position::byte) as usize;
        let rest = self.bytes.get(begins..).unwrap_or_default();
        let begins = begins + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let passed = self.bytes.get(self.counted..begins).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count() as u64;
        self.counted = begins;
        Some((self.line, record))
    }
}

/// Where each column is, by its number.
fn places(line: u64, header: &csv::ByteRecord, problems: &mut Problems) -> Vec<Option<usize>> {
    let mut places = vec![None; Column::ALL.len()];
    for (place, cell) in header.iter().enumerate() {
        let name = String::from_utf8_lossy(cell).trim().to_ascii_lowercase();
        let Some(column) = Column::ALL.iter().find(|column| column.name() == name) else { continue };
        if places[*column as usize].replace(place).is_some() {
            problems.add(line, Some(*column), "the column is there twice");
        }
    }
    if places.iter().all(Option::is_none) {
        let first = header.get(0).unwrap_or_default();
        let text = if first.contains(&b';') || first.contains(&b'\t') {
            "the columns are kept apart by semicolons or tabs; save the file with commas"
        } else {
            "no name of a column of an evaluation file is in this line"
        };
        problems.add(line, None, text);
        return places;
    }
    for column in Column::ALL {
        if column.is_needed() && places[*column as usize].is_none() {
            problems.add(line, Some(*column), "the column is missing");
        }
    }
    places
}

fn row(
    number: u64,
    record: &csv::ByteRecord,
    places: &[Option<usize>],
    problems: &mut Problems,
) -> Option<Row> {
    let mut cells = Vec::with_capacity(Column::ALL.len());
    for (column, place) in Column::ALL.iter().zip(places) {
        let Some(place) = *place else {
            cells.push(String::new());
            continue;
        };
        let Some(cell) = record.get(place) else {
            let text = format!("the line ends after {} cells, before this column", record.len());
            problems.add(number, Some(*column), text);
            return None;
        };
        let Ok(text) = std::str::from_utf8(cell) else {
            problems.add(number, Some(*column), "is not UTF-8 text");
            return None;
        };
        cells.push(if column.holds() == Holds::Text { unguarded(text) } else { text.trim() }.to_owned());
    }
    Some(Row { number, cells })
}

impl Row {
    pub(super) fn cell(&self, column: Column) -> &str {
        &self.cells[column as usize]
    }
}

impl Facts {
    fn add(&mut self, row: Row, published: &mut Published, problems: &mut Problems) {
        let proposal = row.cell(Column::ProposalId).to_owned();
        let proposal = (!proposal.is_empty()).then_some(proposal);
        let Ok(evaluator) = number(&row, Column::Evaluator, 0, problems) else { return };
        let Ok(criterion) = number(&row, Column::Criterion, 1, problems) else { return };
        let Some(criterion) = criterion else {
            problems.add(row.number, Some(Column::Criterion), "the number of the criterion is missing");
            return;
        };
        published.add(&row, proposal.as_deref(), evaluator);
        let row = Rc::new(row);
        let first = self.challenge.get_or_insert_with(|| Rc::clone(&row));
        compare(first, &row, Level::Challenge, "", problems);
        let about = || format!(" for criterion {criterion}");
        keep(&mut self.criteria, criterion, &row, Level::Criterion, about, problems);
        match &proposal {
            Some(id) => {
                let about = || format!(" for proposal {}", quoted(id));
                keep(&mut self.proposals, id.clone(), &row, Level::Proposal, about, problems);
            }
            None => refuse_cells(&row, Level::Proposal, "an id of the proposal", problems),
        }
        match evaluator {
            Some(number) => {
                let about = || format!(" for evaluator {number}");
                keep(&mut self.evaluators, number, &row, Level::Evaluator, about, problems);
            }
            None => refuse_cells(&row, Level::Evaluator, "the number of the evaluator", problems),
        }
        let (Some(proposal), Some(evaluator)) = (proposal, evaluator) else {
            refuse_cells(&row, Level::Evaluation, "both a proposal and an evaluator", problems);
            refuse_cells(&row, Level::Mark, "both a proposal and an evaluator", problems);
            return;
        };
        let about = || format!(" for evaluator {evaluator} and proposal {}", quoted(&proposal));
        keep(&mut self.evaluations, (proposal.clone(), evaluator), &row, Level::Evaluation, about, problems);
        match self.marks.entry((proposal.clone(), evaluator, criterion)) {
            Entry::Vacant(place) => {
                place.insert(row);
            }
            Entry::Occupied(first) => {
                let (number, proposal) = (first.get().number, quoted(&proposal));
                let text = format!(
                    "evaluator {evaluator}, proposal {proposal} and criterion {criterion} were there already in line {number}"
                );
                problems.add(row.number, None, text);
            }
        }
    }
}

/// The number of an evaluator or a criterion; `None` when the cell is empty.
fn number(row: &Row, column: Column, least: u32, problems: &mut Problems) -> Result<Option<u32>, ()> {
    let cell = row.cell(column);
    if cell.is_empty() {
        return Ok(None);
    }
    match whole(cell).and_then(|number| u32::try_from(number).ok()).filter(|number| *number >= least) {
        Some(number) => Ok(Some(number)),
        None => {
            let text = format!("{} is not a whole number of {least} or more", quoted(cell));
            problems.add(row.number, Some(column), text);
            Err(())
        }
    }
}

/// Keeps the first line that says something about a thing, and compares the others with it.
fn keep<Key: Ord>(
    known: &mut BTreeMap<Key, Rc<Row>>,
    key: Key,
    row: &Rc<Row>,
    level: Level,
    about: impl Fn() -> String,
    problems: &mut Problems,
) {
    match known.entry(key) {
        Entry::Vacant(place) => {
            place.insert(Rc::clone(row));
        }
        Entry::Occupied(first) => compare(first.get(), row, level, &about(), problems),
    }
}

fn compare(first: &Row, row: &Row, level: Level, about: &str, problems: &mut Problems) {
    for column in Column::of(level) {
        let (one, other) = (first.cell(column), row.cell(column));
        if one != other && problems.contradictions.insert((first.number, column, other.to_owned())) {
            let text = format!("{} but line {} says {}{about}", quoted(other), first.number, quoted(one));
            problems.add(row.number, Some(column), text);
        }
    }
}

/// Nothing can be said about a thing that the line does not name.
fn refuse_cells(row: &Row, level: Level, needed: &str, problems: &mut Problems) {
    for column in Column::of(level).filter(|column| !row.cell(*column).is_empty()) {
        let text = format!("{} is there, but the line lacks {needed}", quoted(row.cell(column)));
        problems.add(row.number, Some(column), text);
    }
}

impl Problems {
    pub(super) fn add(&mut self, line: u64, column: Option<Column>, text: impl Into<String>) {
        self.count += 1;
        if self.first.len() < MOST_PROBLEMS {
            self.first.push(Problem { line, column: column.map_or("", Column::name), text: text.into() });
        }
    }

    pub(super) fn are_none(&self) -> bool {
        self.count == 0
    }

    /// Stops when something is wrong.
    fn end(&mut self) -> Result<(), ReadError> {
        if self.are_none() {
            return Ok(());
        }
        let mut first = std::mem::take(&mut self.first);
        first.sort_by_key(|problem| problem.line);
        Err(ReadError::Problems { first, count: self.count })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.column {
            "" => write!(formatter, "line {}: {}", self.line, self.text),
            column => write!(formatter, "line {}, column {column}: {}", self.line, self.text),
        }
    }
}

/// A whole number in ASCII digits. Some programs write those of a column with empty cells as 4.0.
pub(super) fn whole(text: &str) -> Option<u64> {
    let digits = text.strip_suffix(".0").unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

/// The beginning of a cell, safe to print.
pub(super) fn quoted(text: &str) -> String {
    let beginning: String = text.chars().take(MOST_QUOTED).collect();
    let more = if text.chars().nth(MOST_QUOTED).is_some() { "…" } else { "" };
    format!("\"{}{more}\"", shown(&beginning))
}

/// A text from a file, safe to print: nothing in it moves a cursor or turns the direction of a line.
#[must_use]
pub fn shown(text: &str) -> String {
    let replaced =
        |it: char| it.is_control() || matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|it| if replaced(it) { '\u{fffd}' } else { it }).collect()
}
