//! The cells of a file, line by line, with memory that does not grow with the file.
//!
//! As in RFC 4180, and as people's programs write it: lines end in LF, CR LF or CR; spaces may stand around quotation
//! marks; a quotation mark inside of a cell that does not begin with one is a character like any other.

use std::io::Read;

/// The most bytes of one row.
pub(super) const MOST_BYTES: usize = 64 * 1024;
/// The most cells of one row, empty ones too.
const MOST_CELLS: usize = 1_000;
const BUFFER: usize = 64 * 1024;

/// Reads records into one buffer that is used again.
pub(super) struct Records<'a> {
    text: Box<dyn Read + 'a>,
    buffer: Vec<u8>,
    /// Of the buffer: what was not looked at yet.
    at: usize,
    filled: usize,
    separator: u8,
    /// The lines that ended so far.
    lines: u64,
    /// A CR was the last byte; an LF behind it is the same end of line.
    after_cr: bool,
    record: Record,
}

/// One row.
#[derive(Default)]
pub(super) struct Record {
    /// As a spreadsheet counts, from 1.
    pub(super) row: u64,
    /// As an editor counts, from 1: a cell can have more than one line.
    pub(super) line: u64,
    /// The file ended before the line did.
    pub(super) unended: bool,
    bytes: Vec<u8>,
    /// Where each cell ends, and whether it stood in quotation marks.
    ends: Vec<(usize, bool)>,
}

/// Why reading cannot go on.
#[derive(Debug)]
pub(super) enum Broken {
    Unreadable(std::io::Error),
    /// A byte that is in no text.
    Nul,
    /// More than [`MOST_BYTES`].
    TooLong,
    /// A quotation mark was opened in this row and not closed.
    Unclosed,
    TooManyCells,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    /// In a cell without quotation marks.
    Plain,
    /// Between quotation marks.
    Quoted,
    /// After a quotation mark that was in quotation marks: it ends the cell, or is one of two.
    Closing,
}

impl<'a> Records<'a> {
    pub(super) fn new(text: Box<dyn Read + 'a>, beginning: &[u8]) -> Self {
        Self {
            text,
            buffer: vec![0; BUFFER],
            at: 0,
            filled: 0,
            separator: separator(beginning),
            lines: 0,
            after_cr: false,
            record: Record::default(),
        }
    }

    pub(super) fn separator(&self) -> u8 {
        self.separator
    }

    /// What was read last.
    pub(super) fn record(&self) -> &Record {
        &self.record
    }

    /// The next row; false at the end. After an error the record says in which row it happened.
    pub(super) fn next(&mut self) -> Result<bool, Broken> {
        let record = &mut self.record;
        record.bytes.clear();
        record.ends.clear();
        record.unended = false;
        let (mut state, mut quoted, mut cell, mut begun) = (State::Plain, false, 0, false);
        loop {
            if self.at == self.filled {
                self.filled = read_some(&mut self.text, &mut self.buffer)?;
                self.at = 0;
                if self.filled == 0 {
                    if state == State::Quoted {
                        return Err(Broken::Unclosed);
                    }
                    if begun {
                        record.unended = true;
                        record.ends.push((record.bytes.len(), quoted));
                        self.lines += 1;
                    }
                    return Ok(begun);
                }
            }
            let byte = self.buffer[self.at];
            self.at += 1;
            if std::mem::take(&mut self.after_cr) && byte == b'\n' {
                if state == State::Quoted {
                    record.bytes.push(byte);
                }
                continue;
            }
            if !begun {
                begun = true;
                record.row += 1;
                record.line = self.lines + 1;
            }
            if byte == 0 {
                return Err(Broken::Nul);
            }
            let ends_line = matches!(byte, b'\n' | b'\r');
            if ends_line {
                self.lines += 1;
                self.after_cr = byte == b'\r';
            }
            match state {
                State::Quoted if byte == b'"' => state = State::Closing,
                State::Closing if byte == b'"' => {
                    record.bytes.push(byte);
                    state = State::Quoted;
                }
                State::Quoted => record.bytes.push(byte),
                _ if ends_line => {
                    record.ends.push((record.bytes.len(), quoted));
                    return Ok(true);
                }
                _ if byte == self.separator => {
                    record.ends.push((record.bytes.len(), quoted));
                    if record.ends.len() >= MOST_CELLS {
                        return Err(Broken::TooManyCells);
                    }
                    (state, quoted, cell) = (State::Plain, false, record.bytes.len());
                }
                State::Plain if byte == b'"' && !quoted && is_blank(&record.bytes[cell..]) => {
                    record.bytes.truncate(cell);
                    (state, quoted) = (State::Quoted, true);
                }
                // Spaces behind the closing quotation mark.
                State::Closing if byte == b' ' => {}
                State::Plain | State::Closing => {
                    state = State::Plain;
                    record.bytes.push(byte);
                }
            }
            if record.bytes.len() > MOST_BYTES {
                return Err(if state == State::Quoted { Broken::Unclosed } else { Broken::TooLong });
            }
        }
    }

    /// Passes over a first line such as `sep=;`, which Excel does not show.
    pub(super) fn forget_row(&mut self) {
        self.record.row = 0;
    }
}

impl Record {
    /// How many cells there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// A cell, and whether it stood in quotation marks; empty where there is none.
    pub(super) fn cell(&self, place: usize) -> (&[u8], bool) {
        let begins = place.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |(end, _)| *end);
        self.ends.get(place).map_or((&[], false), |(end, quoted)| (&self.bytes[begins..*end], *quoted))
    }

    /// All cells, when all of them are UTF-8.
    pub(super) fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }

    /// Where a cell is in [`Self::text`], and whether it stood in quotation marks.
    pub(super) fn place(&self, place: usize) -> (std::ops::Range<usize>, bool) {
        let begins = place.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |(end, _)| *end);
        self.ends.get(place).map_or((0..0, false), |(end, quoted)| (begins..*end, *quoted))
    }

    /// Nothing is in it. Spreadsheets like to add such rows.
    pub(super) fn is_blank(&self) -> bool {
        is_blank(&self.bytes)
    }
}

fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| matches!(byte, b' ' | b'\t'))
}

fn read_some(text: &mut Box<dyn Read + '_>, buffer: &mut [u8]) -> Result<usize, Broken> {
    loop {
        match text.read(buffer) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            other => return other.map_err(Broken::Unreadable),
        }
    }
}

/// What Excel writes before everything else to say what stands between the cells.
pub(super) fn announced(line: &[u8]) -> Option<u8> {
    match line.trim_ascii() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', mark] => Some(*mark),
        _ => None,
    }
}

/// What stands between the cells: what most of the marks outside of quotation marks in the first line are.
fn separator(beginning: &[u8]) -> u8 {
    let start = beginning.trim_ascii_start();
    let line = start.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    // A tab at its end would be cut off by trimming.
    if let Some(mark) = announced(line).or_else(|| (line == b"sep=\t").then_some(b'\t')) {
        return mark;
    }
    let (mut quoted, mut counts) = (false, [(b',', 0_usize), (b';', 0), (b'\t', 0), (b'|', 0)]);
    for byte in start {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if !quoted => {
                for (_, count) in counts.iter_mut().filter(|(mark, _)| mark == byte) {
                    *count += 1;
                }
            }
            _ => {}
        }
    }
    // The first of equals: a comma, when there is no mark at all.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(mark, _)| *mark)
}
