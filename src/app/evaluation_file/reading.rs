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

/// Where a record begins, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At {
    /// As a spreadsheet counts.
    pub row: u64,
    /// As an editor counts: a cell can have more than one line.
    pub line: u64,
}

/// What is wrong with a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub at: At,
    /// The name of the column; empty when it is about the whole line.
    pub column: &'static str,
    pub text: String,
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ReadError {
    #[error("the file is empty")]
    Empty,
    #[error("the file is UTF-16 text; save it as CSV in UTF-8")]
    Utf16,
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
    pub(super) at: At,
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
    contradictions: BTreeSet<(At, Column, String)>,
}

/// Reads a file that [`write_csv`](super::write_csv) made, perhaps after a spreadsheet saved it again: rows and columns
/// may be in any order, lines may end in LF, more columns may be there, semicolons or tabs may stand between cells, and
/// then a comma for the dot in numbers.
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
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(ReadError::Utf16);
    }
    let mut problems = Problems::default();
    let mut records = Records::new(bytes);
    let header = records.next();
    let places = header.map(|(at, header)| places(at, &header, &mut problems)).unwrap_or_default();
    problems.end()?;
    let mut facts = Facts::default();
    let mut published = Published::new(Column::of(Level::Result).filter(|it| places[*it as usize].is_some()));
    for (at, record) in records {
        // Spreadsheets like to add empty lines.
        if record.iter().all(|cell| cell.trim_ascii().is_empty()) {
            continue;
        }
        if let Some(row) = row(at, &record, &places, &mut problems) {
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
    at: At,
    counted: usize,
}

impl<'a> Records<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let mut reader = csv::ReaderBuilder::new();
        reader.has_headers(false).flexible(true).delimiter(delimiter(bytes));
        Self { bytes, reader: reader.from_reader(bytes), at: At { row: 0, line: 1 }, counted: 0 }
    }
}

impl Iterator for Records<'_> {
    type Item = (At, csv::ByteRecord);

    fn next(&mut self) -> Option<Self::Item> {
        let mut record = csv::ByteRecord::new();
        // A slice cannot fail to be read, and records of any length are taken.
        if !self.reader.read_byte_record(&mut record).unwrap_or(false) {
            return None;
        }
        // The reader's own place is at the end of the record before it: the ends of lines up to here were passed over.
        let ended = record.position().map_or(0, csv::Position::byte) as usize;
        let rest = self.bytes.get(ended..).unwrap_or_default();
        let begins = ended + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let lines =
            |from: usize, to: usize| count(self.bytes.get(from..to).unwrap_or_default(), b'\n') as u64;
        let within_an_end = ended > 0 && self.bytes.get(ended - 1..=ended) == Some(b"\r\n".as_slice());
        let at = At {
            row: self.at.row + 1 + lines(ended, begins) - u64::from(within_an_end),
            line: self.at.line + lines(self.counted, begins),
        };
        self.at = at;
        self.counted = begins;
        Some((at, record))
    }
}

/// Where each column is, by its number.
fn places(at: At, header: &csv::ByteRecord, problems: &mut Problems) -> Vec<Option<usize>> {
    let mut places = vec![None; Column::ALL.len()];
    for (place, cell) in header.iter().enumerate() {
        let name = String::from_utf8_lossy(cell).trim().to_ascii_lowercase();
        let Some(column) = Column::ALL.iter().find(|column| column.name() == name) else { continue };
        if places[*column as usize].replace(place).is_some() {
            problems.add(at, Some(*column), "the column is there twice");
        }
    }
    if places.iter().all(Option::is_none) {
        problems.add(at, None, "no name of a column of an evaluation file is in this row");
        return places;
    }
    for column in Column::ALL {
        if column.is_needed() && places[*column as usize].is_none() {
            problems.add(at, Some(*column), "the column is missing");
        }
    }
    places
}

fn row(at: At, record: &csv::ByteRecord, places: &[Option<usize>], problems: &mut Problems) -> Option<Row> {
    let mut cells = Vec::with_capacity(Column::ALL.len());
    for (column, place) in Column::ALL.iter().zip(places) {
        let Some(place) = *place else {
            cells.push(String::new());
            continue;
        };
        let Some(cell) = record.get(place) else {
            let text = format!("the row ends after {} cells, before this column", record.len());
            problems.add(at, Some(*column), text);
            return None;
        };
        let Ok(text) = std::str::from_utf8(cell) else {
            problems.add(at, Some(*column), "is not UTF-8 text; save the file as CSV in UTF-8");
            return None;
        };
        cells.push(if column.holds() == Holds::Text { unguarded(text) } else { text.trim() }.to_owned());
    }
    Some(Row { at, cells })
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
        let Ok(evaluator) = of_thing(&row, Column::Evaluator, 0, problems) else { return };
        let Ok(criterion) = of_thing(&row, Column::Criterion, 1, problems) else { return };
        let Some(criterion) = criterion else {
            problems.add(row.at, Some(Column::Criterion), "the number of the criterion is missing");
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
                let (at, proposal) = (first.get().at, quoted(&proposal));
                let text = format!(
                    "evaluator {evaluator}, proposal {proposal} and criterion {criterion} were there already in {at}"
                );
                problems.add(row.at, None, text);
            }
        }
    }
}

/// The number of an evaluator or a criterion; `None` when the cell is empty.
fn of_thing(row: &Row, column: Column, least: u32, problems: &mut Problems) -> Result<Option<u32>, ()> {
    let cell = row.cell(column);
    if cell.is_empty() {
        return Ok(None);
    }
    match whole(cell).and_then(|number| u32::try_from(number).ok()).filter(|number| *number >= least) {
        Some(number) => Ok(Some(number)),
        None => {
            let text = format!("{} is not a whole number of {least} or more", quoted(cell));
            problems.add(row.at, Some(column), text);
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
        if one != other && problems.contradictions.insert((first.at, column, other.to_owned())) {
            let text = format!("{} but {} says {}{about}", quoted(other), first.at, quoted(one));
            problems.add(row.at, Some(column), text);
        }
    }
}

/// Nothing can be said about a thing that the line does not name.
fn refuse_cells(row: &Row, level: Level, needed: &str, problems: &mut Problems) {
    for column in Column::of(level).filter(|column| !row.cell(*column).is_empty()) {
        let text = format!("{} is there, but the row lacks {needed}", quoted(row.cell(column)));
        problems.add(row.at, Some(column), text);
    }
}

impl Problems {
    pub(super) fn add(&mut self, at: At, column: Option<Column>, text: impl Into<String>) {
        self.count += 1;
        if self.first.len() < MOST_PROBLEMS {
            self.first.push(Problem { at, column: column.map_or("", Column::name), text: text.into() });
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
        first.sort_by_key(|problem| problem.at);
        Err(ReadError::Problems { first, count: self.count })
    }
}

impl At {
    pub(super) const FIRST: Self = Self { row: 1, line: 1 };
}

impl fmt::Display for At {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.row == self.line {
            write!(formatter, "row {}", self.row)
        } else {
            write!(formatter, "row {} (line {})", self.row, self.line)
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.column {
            "" => write!(formatter, "{}: {}", self.at, self.text),
            column => write!(formatter, "{}, column {column}: {}", self.at, self.text),
        }
    }
}

/// What stands between the cells: what most of the marks in the first line are.
fn delimiter(bytes: &[u8]) -> u8 {
    let first =
        bytes.split(|byte| *byte == b'\n').find(|line| !line.trim_ascii().is_empty()).unwrap_or_default();
    // The last of equals: a comma, when there is no mark at all.
    [b'\t', b';', b','].into_iter().max_by_key(|mark| count(first, *mark)).unwrap_or(b',')
}

/// How often a byte is there.
fn count(bytes: &[u8], wanted: u8) -> usize {
    bytes.split(|byte| *byte == wanted).count() - 1
}

/// A number in ASCII digits, with a dot or, as spreadsheets write it in many countries, a comma.
pub(super) fn number(text: &str) -> Option<f64> {
    let plain = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'e' | b'E' | b'-' | b'+');
    if !text.bytes().all(plain) || text.bytes().filter(|byte| matches!(byte, b'.' | b',')).count() > 1 {
        return None;
    }
    text.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())
}

/// A whole number in ASCII digits. Some programs write those of a column with empty cells as 4.0.
pub(super) fn whole(text: &str) -> Option<u64> {
    let digits = text.strip_suffix(".0").or_else(|| text.strip_suffix(",0")).unwrap_or(text);
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
