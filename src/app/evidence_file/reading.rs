//! Row by row: cells become values, and what cannot becomes a problem with its place.

use methods::evidence::{self, Arm, Measure, Period};
use sha2::{Digest, Sha256};

use super::columns::{Column, Header, Holds, letters};
use super::numbers::{Mark, NoNumber, Shows, is_space, number};
use super::problems::{Problems, Refused};
use super::records::{Broken, MOST_BYTES, Records, announced};
use super::source::{self, NoText};
use super::{MOST_PROBLEMS, MOST_ROWS, MOST_TEXT, words};
use crate::app::evaluation_file::{shown, unguarded};
use crate::domain::Refusal;

/// How much is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most rows, without the first.
    pub rows: u64,
    /// The most problems that are kept.
    pub problems: usize,
    /// Columns named `channel` and `source` are no groups of people, but [`Row::channel`] and [`Row::source`].
    pub channel_and_source_apart: bool,
}

/// One row that was read. Texts are as the file has them, without spaces around them unless those stood in quotation marks.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// As a spreadsheet counts, from 1.
    pub row: u64,
    /// As an editor counts, from 1.
    pub line: u64,
    pub arm: Arm,
    pub period: Period,
    /// Empty: not said.
    pub site: &'a str,
    /// In the order of [`Measure::ALL`]; `None`: not measured.
    pub values: [Option<f64>; 4],
    /// One for each of [`Header::strata`]; empty: not said.
    pub strata: &'a [&'a str],
    /// Empty: without one.
    pub case: &'a str,
    /// Empty unless [`Limits::channel_and_source_apart`].
    pub channel: &'a str,
    /// Empty unless [`Limits::channel_and_source_apart`].
    pub source: &'a str,
}

/// What a whole file was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// How many rows were taken.
    pub rows: u64,
    /// The currency of all rows, in capital letters; `None` when no row names one.
    pub currency: Option<String>,
}

/// Reads a file of measurements.
pub struct Reader<'a> {
    records: Records<'a>,
    header: Header,
    limits: Limits,
}

/// A file with more problems than this is not read on.
const ENOUGH_PROBLEMS: u64 = 100_000;
/// The most characters of a cell that a problem quotes.
const MOST_QUOTED: usize = 40;

impl Default for Limits {
    fn default() -> Self {
        Self { rows: MOST_ROWS, problems: MOST_PROBLEMS, channel_and_source_apart: false }
    }
}

impl Row<'_> {
    /// What of it is measured.
    #[must_use]
    pub fn observed(&self) -> evidence::Row<'_> {
        let Row { arm, period, site, values, strata, .. } = *self;
        evidence::Row { arm, period, site, values, strata }
    }
}

impl<'a> Reader<'a> {
    /// Reads the first row.
    ///
    /// # Errors
    /// It is no CSV file, or its columns are not those of measurements.
    pub fn open(from: impl std::io::Read + 'a, limits: Limits) -> Result<Self, Refused> {
        let source = source::open(from).map_err(|cause| Refused::whole(no_text(cause)))?;
        let mut records = Records::new(source.text, &source.beginning);
        let mut first = true;
        loop {
            match records.next() {
                Err(cause) => {
                    let mut problems = Problems::new(limits.problems);
                    let record = records.record();
                    problems.add(record.row, record.line, "", broken(&cause));
                    return Err(problems.refused(true));
                }
                Ok(false) => return Err(Refused::whole(Refusal::because("evidence-file-empty"))),
                Ok(true) if first && announces(&records) => records.forget_row(),
                Ok(true) if records.record().is_blank() => {}
                Ok(true) => break,
            }
            first = false;
        }
        let record = records.record();
        let mut problems = Problems::new(limits.problems);
        if record.text().is_none() {
            problems.add(record.row, record.line, "", Refusal::because("evidence-file-not-utf8"));
            return Err(problems.refused(true));
        }
        let names: Vec<String> = (0..record.len())
            .map(|place| {
                text(&String::from_utf8_lossy(record.cell(place).0), record.cell(place).1).to_owned()
            })
            .collect();
        let header =
            Header::read(&names, limits.channel_and_source_apart, record.row, record.line, &mut problems);
        if problems.count() > 0 {
            return Err(problems.refused(true));
        }
        Ok(Self { records, header, limits })
    }

    /// The columns.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Reads all rows and hands each that is right to `take`, which may find more problems. Rows come in the order of the
    /// file; that two have the same case is known only at the end. So nothing of a file may be used before this returned.
    ///
    /// # Errors
    /// What is wrong with the file. Then none of its rows count.
    pub fn rows(mut self, mut take: impl FnMut(&Row<'_>, &mut Problems)) -> Result<Read, Refused> {
        let mut problems = Problems::new(self.limits.problems);
        let mut state = State::new(&self.limits);
        let mut stopped = false;
        loop {
            match self.records.next() {
                Ok(false) => break,
                Ok(true) => {}
                Err(cause) => {
                    let record = self.records.record();
                    problems.add(record.row, record.line, "", broken(&cause));
                    stopped = true;
                    break;
                }
            }
            if self.records.record().is_blank() {
                continue;
            }
            state.rows += 1;
            let record = self.records.record();
            if state.rows > self.limits.rows {
                let refusal =
                    Refusal::because("evidence-file-too-many-rows").number("most", self.limits.rows as i64);
                problems.add(record.row, record.line, "", refusal);
                stopped = true;
                break;
            }
            state.read(&self.header, &self.records, &mut problems, &mut take);
            if problems.count() + state.pending() > ENOUGH_PROBLEMS && problems.count() > 0 {
                stopped = true;
                break;
            }
        }
        if state.rows == 0 && problems.count() == 0 {
            return Err(Refused::whole(Refusal::because("evidence-file-only-header")));
        }
        let (rows, currency) = (state.rows, state.currency.take().map(|(currency, _)| currency));
        state.end(&self.header, self.records.separator(), &mut problems);
        if problems.count() > 0 { Err(problems.refused(stopped)) } else { Ok(Read { rows, currency }) }
    }
}

/// What is remembered from row to row. Nothing of it grows but 16 bytes for each case.
struct State {
    rows: u64,
    currency: Option<(String, u64)>,
    /// The first number that shows which decimal mark the file has, with its row.
    mark: Option<(Mark, u64)>,
    /// Numbers that are right if the mark is the one of the file, by the mark.
    either: [Problems; 2],
    /// The beginning of the SHA-256 of each case, with its row.
    cases: Vec<([u8; 12], u32)>,
    most: usize,
}

impl State {
    fn new(limits: &Limits) -> Self {
        let none = || Problems::new(limits.problems);
        Self {
            rows: 0,
            currency: None,
            mark: None,
            either: [none(), none()],
            cases: Vec::new(),
            most: limits.problems,
        }
    }

    fn pending(&self) -> u64 {
        // A dot is most often right.
        self.either[Mark::Comma as usize].count()
    }

    fn read(
        &mut self,
        header: &Header,
        records: &Records<'_>,
        problems: &mut Problems,
        take: &mut impl FnMut(&Row<'_>, &mut Problems),
    ) {
        let record = records.record();
        let (row, line) = (record.row, record.line);
        let Some(all) = record.text() else {
            for (place, column) in header.columns.iter().enumerate() {
                if std::str::from_utf8(record.cell(place).0).is_err() {
                    problems.add(row, line, &column.name, Refusal::because("evidence-file-not-utf8"));
                    return;
                }
            }
            return problems.add(row, line, "", Refusal::because("evidence-file-not-utf8"));
        };
        let columns = header.columns.len();
        let raw = |place: usize| {
            let (range, quoted) = record.place(place);
            (all.get(range).unwrap_or_default(), quoted)
        };
        let before = problems.count();
        if (columns..record.len()).any(|place| !raw(place).0.trim_matches(is_space).is_empty()) {
            let refusal = Refusal::because("evidence-file-more-cells")
                .number("cells", record.len() as i64)
                .number("columns", columns as i64);
            return problems.add(row, line, "", refusal);
        }
        if record.unended && record.len() < columns {
            let refusal = Refusal::because("evidence-file-cut-off")
                .number("cells", record.len() as i64)
                .number("columns", columns as i64);
            return problems.add(row, line, "", refusal);
        }
        let (mut arm, mut period) = (Some(Arm::Pilot), None);
        let (mut site, mut case, mut channel, mut source) = ("", "", "", "");
        let (mut values, mut strata) = ([None; 4], Vec::new());
        for (place, column) in header.columns.iter().enumerate() {
            let (cell, quoted) = raw(place);
            let mut refuse = |refusal| problems.add(row, line, &column.name, refusal);
            match column.holds {
                Holds::Arm => {
                    arm = word(cell, words::arm, ["evidence-file-arm", "evidence-file-no-arm"], &mut refuse);
                }
                Holds::Period => {
                    period = word(
                        cell,
                        words::period,
                        ["evidence-file-period", "evidence-file-period-empty"],
                        &mut refuse,
                    );
                    if period.is_none() && header.is_again(|place| raw(place).0.to_owned()) {
                        return refuse(Refusal::because("evidence-file-header-again"));
                    }
                }
                Holds::Value(measure) => {
                    values[measure as usize] = self.value(cell, measure, column, (row, line), problems);
                }
                Holds::Currency => self.currency(cell, row, &mut refuse),
                Holds::Site => site = limited(cell, quoted, &mut refuse),
                Holds::Case => case = limited(cell, quoted, &mut refuse),
                Holds::Channel => channel = limited(cell, quoted, &mut refuse),
                Holds::Source => source = limited(cell, quoted, &mut refuse),
                Holds::Stratum => strata.push(limited(cell, quoted, &mut refuse)),
                Holds::Nothing if !cell.trim_matches(is_space).is_empty() => {
                    refuse(Refusal::because("evidence-file-column-nameless").text("column", letters(place)));
                }
                Holds::Nothing => {}
            }
        }
        if !case.is_empty() {
            let digest: [u8; 32] = Sha256::digest(case.as_bytes()).into();
            let mut short = [0; 12];
            short.copy_from_slice(&digest[..12]);
            self.cases.push((short, u32::try_from(row).unwrap_or(u32::MAX)));
        }
        if let (Some(arm), Some(period), true) = (arm, period, problems.count() == before) {
            take(
                &Row { row, line, arm, period, site, values, strata: &strata, case, channel, source },
                problems,
            );
        }
    }

    fn value(
        &mut self,
        cell: &str,
        measure: Measure,
        column: &Column,
        (row, line): (u64, u64),
        problems: &mut Problems,
    ) -> Option<f64> {
        let cell = cell.trim_matches(is_space);
        if cell.is_empty() {
            return None;
        }
        let mut refuse = |refusal: Refusal| {
            problems.add(row, line, &column.name, refusal.text("text", quoted(cell)));
            None
        };
        let found = match number(cell) {
            Ok(found) => found,
            Err(cause) => return refuse(Refusal::because(no_number(cause))),
        };
        if found.value > measure.highest() {
            let highest =
                Refusal::because("evidence-file-too-high").number("highest", measure.highest() as i64);
            return refuse(highest);
        }
        if found.value > 0.0 && found.value < evidence::sample::LOWEST {
            return refuse(Refusal::because("evidence-file-too-low"));
        }
        match (found.shows, self.mark) {
            (Shows::Decimal(mark), None) => self.mark = Some((mark, row)),
            (Shows::Decimal(mark), Some((other, first))) if mark != other => {
                return refuse(Refusal::because("evidence-file-marks").number("first", first as i64));
            }
            (Shows::Either(mark), _) => {
                let whole: String = cell.chars().filter(|it| !matches!(it, '.' | ',')).collect();
                let refusal = Refusal::because("evidence-file-either")
                    .text("text", quoted(cell))
                    .text("whole", quoted(&whole));
                self.either[mark as usize].add(row, line, &column.name, refusal);
            }
            _ => {}
        }
        Some(found.value.abs())
    }

    fn currency(&mut self, cell: &str, row: u64, refuse: &mut impl FnMut(Refusal)) {
        let cell = cell.trim_matches(is_space);
        if cell.is_empty() {
            return;
        }
        match &self.currency {
            Some((first, _)) if first.eq_ignore_ascii_case(cell) => {}
            _ if cell.len() != 3 || !cell.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
                refuse(Refusal::because("evidence-file-currency").text("text", quoted(cell)));
            }
            None => self.currency = Some((cell.to_ascii_uppercase(), row)),
            Some((first, first_row)) => refuse(
                Refusal::because("evidence-file-currencies")
                    .text("text", quoted(cell))
                    .text("first", first.clone())
                    .number("row", *first_row as i64),
            ),
        }
    }

    /// What is known only when all rows were read.
    fn end(mut self, header: &Header, separator: u8, problems: &mut Problems) {
        let mark = self.mark.map(|(mark, _)| mark).or((separator == b',').then_some(Mark::Dot));
        for (either, of) in self.either.into_iter().zip([Mark::Dot, Mark::Comma]) {
            if mark != Some(of) {
                problems.extend(either);
            }
        }
        self.cases.sort_unstable();
        let mut twice: Vec<(u32, u32)> = Vec::new();
        let mut count = 0;
        for same in self.cases.chunk_by(|one, other| one.0 == other.0).filter(|same| same.len() > 1) {
            for (_, row) in &same[1..] {
                twice.push((*row, same[0].1));
                count += 1;
                if twice.len() > 4 * self.most {
                    twice.sort_unstable();
                    twice.truncate(self.most);
                }
            }
        }
        twice.sort_unstable();
        let mut found = Problems::new(self.most);
        for (row, first) in twice {
            let refusal = Refusal::because("evidence-file-case-twice").number("first", i64::from(first));
            found.add(u64::from(row), 0, header.name(Holds::Case), refusal);
        }
        found.count_at_least(count);
        problems.extend(found);
    }
}

/// A text cell: exactly what stands in quotation marks, else without the spaces around it.
fn text(cell: &str, quoted: bool) -> &str {
    unguarded(if quoted { cell } else { cell.trim_matches(is_space) })
}

fn limited<'c>(cell: &'c str, quoted: bool, refuse: &mut impl FnMut(Refusal)) -> &'c str {
    let text = text(cell, quoted);
    if text.len() > MOST_TEXT && text.chars().count() > MOST_TEXT {
        refuse(Refusal::because("evidence-file-long-text").number("most", MOST_TEXT as i64));
        return "";
    }
    text
}

fn word<T>(
    cell: &str,
    known: impl Fn(&str) -> Option<T>,
    [unknown, missing]: [&'static str; 2],
    refuse: &mut impl FnMut(Refusal),
) -> Option<T> {
    let cell = cell.trim_matches(is_space);
    let found = known(cell);
    match found {
        None if cell.is_empty() => refuse(Refusal::because(missing)),
        None => refuse(Refusal::because(unknown).text("text", quoted(cell))),
        Some(_) => {}
    }
    found
}

/// The first line is only for Excel.
fn announces(records: &Records<'_>) -> bool {
    let record = records.record();
    // The mark parts the line itself: "sep=" and nothing.
    record.line == 1
        && (announced(record.cell(0).0).is_some()
            || (record.len() == 2
                && record.cell(0).0.eq_ignore_ascii_case(b"sep=")
                && record.cell(1).0.is_empty()))
}

/// The beginning of a cell, safe to show.
fn quoted(text: &str) -> String {
    let beginning: String = text.chars().take(MOST_QUOTED).collect();
    let more = if text.chars().nth(MOST_QUOTED).is_some() { "…" } else { "" };
    format!("{}{more}", shown(&beginning))
}

fn no_number(cause: NoNumber) -> &'static str {
    match cause {
        NoNumber::Negative => "evidence-file-negative",
        NoNumber::Date => "evidence-file-date",
        NoNumber::Time => "evidence-file-time",
        NoNumber::Percent => "evidence-file-percent",
        NoNumber::Money => "evidence-file-money",
        NoNumber::Unit => "evidence-file-unit",
        NoNumber::SpreadsheetError => "evidence-file-error",
        NoNumber::Missing => "evidence-file-missing",
        NoNumber::Text => "evidence-file-number",
    }
}

fn no_text(cause: NoText) -> Refusal {
    match cause {
        NoText::Empty => Refusal::because("evidence-file-empty"),
        NoText::Spreadsheet => Refusal::because("evidence-file-spreadsheet"),
        NoText::Other(kind) => Refusal::because("evidence-file-kind").text("kind", kind),
        NoText::Unreadable(cause) => unreadable(&cause),
    }
}

fn broken(cause: &Broken) -> Refusal {
    match cause {
        Broken::Unreadable(cause) => unreadable(cause),
        Broken::Nul => Refusal::because("evidence-file-nul"),
        Broken::TooLong => Refusal::because("evidence-file-long-row").number("most", MOST_BYTES as i64),
        Broken::Unclosed => Refusal::because("evidence-file-unclosed"),
        Broken::TooManyCells => Refusal::because("evidence-file-many-cells"),
    }
}

fn unreadable(cause: &std::io::Error) -> Refusal {
    Refusal::because("evidence-file-unreadable").text("why", cause.to_string())
}
