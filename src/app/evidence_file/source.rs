//! The bytes of a file as UTF-8 text, whatever it was saved as; and what is no text at all is told at once.

use std::io::{Cursor, Read};

/// What comes of a file before its first line is read.
pub(super) struct Source<'a> {
    /// UTF-8, if the file was text; no byte order mark.
    pub(super) text: Box<dyn Read + 'a>,
    /// The beginning of the text, up to [`BEGINNING`] bytes. It comes again from `text`.
    pub(super) beginning: Vec<u8>,
}

/// Why a file is not taken apart at all.
#[derive(Debug)]
pub(super) enum NoText {
    Empty,
    /// A file of Excel, LibreOffice or Numbers, or any other archive.
    Spreadsheet,
    /// Another kind of file that is easily told.
    Other(&'static str),
    Unreadable(std::io::Error),
}

/// How much is looked at to know what a file is and what stands between its cells.
const BEGINNING: usize = 64 * 1024;

/// How files begin that are sometimes taken for CSV.
const KINDS: &[(&[u8], Option<&str>)] = &[
    (b"PK\x03\x04", None),
    (b"PK\x05\x06", None),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", None),
    (b"%PDF", Some("PDF")),
    (b"\x1f\x8b", Some("gzip")),
    (b"Rar!\x1a", Some("RAR")),
    (b"7z\xbc\xaf\x27\x1c", Some("7-Zip")),
    (b"SQLite format 3\0", Some("SQLite")),
    (b"PAR1", Some("Parquet")),
    (b"\x89PNG", Some("PNG")),
    (b"\xff\xd8\xff", Some("JPEG")),
    (b"{\\rtf", Some("RTF")),
    (b"{", Some("JSON")),
    (b"[", Some("JSON")),
    (b"<", Some("HTML/XML")),
];

/// Looks at the beginning and decodes the rest while it is read.
pub(super) fn open<'a>(mut source: impl Read + 'a) -> Result<Source<'a>, NoText> {
    let mut head = Vec::new();
    source.by_ref().take(BEGINNING as u64).read_to_end(&mut head).map_err(NoText::Unreadable)?;
    let encoding = Encoding::of(&head);
    let whole = Cursor::new(head).chain(source);
    let mut text: Box<dyn Read + 'a> = match encoding {
        Encoding::Utf8 { mark } => {
            let mut whole = whole;
            let mut passed = [0; 3];
            whole.read_exact(&mut passed[..mark]).map_err(NoText::Unreadable)?;
            Box::new(whole)
        }
        Encoding::Utf16 { big } => Box::new(Utf16::new(whole, big)),
    };
    let mut beginning = Vec::new();
    text.by_ref().take(BEGINNING as u64).read_to_end(&mut beginning).map_err(NoText::Unreadable)?;
    // Some programs write the mark twice.
    if beginning.starts_with("\u{feff}".as_bytes()) {
        beginning.drain(..3);
    }
    let first = beginning.trim_ascii_start();
    if let Some((_, kind)) = KINDS.iter().find(|(start, _)| first.starts_with(start)) {
        return Err(kind.map_or(NoText::Spreadsheet, NoText::Other));
    }
    if first.is_empty() && beginning.len() < BEGINNING {
        return Err(NoText::Empty);
    }
    let text = Box::new(Cursor::new(beginning.clone()).chain(text));
    Ok(Source { text, beginning })
}

#[derive(Clone, Copy)]
enum Encoding {
    Utf8 { mark: usize },
    Utf16 { big: bool },
}

impl Encoding {
    fn of(head: &[u8]) -> Self {
        match head {
            [0xef, 0xbb, 0xbf, ..] => Self::Utf8 { mark: 3 },
            [0xff, 0xfe, ..] => Self::Utf16 { big: false },
            [0xfe, 0xff, ..] => Self::Utf16 { big: true },
            // Without a mark: names of columns are ASCII, so every other byte is zero.
            [first, 0, second, 0, ..] if *first != 0 && *second != 0 => Self::Utf16 { big: false },
            [0, first, 0, second, ..] if *first != 0 && *second != 0 => Self::Utf16 { big: true },
            _ => Self::Utf8 { mark: 0 },
        }
    }
}

/// Turns UTF-16 into UTF-8. What is damaged becomes U+FFFD.
struct Utf16<R> {
    source: R,
    big: bool,
    /// Bytes that wait for their other half.
    raw: Vec<u8>,
    text: Vec<u8>,
    at: usize,
}

impl<R: Read> Utf16<R> {
    fn new(source: R, big: bool) -> Self {
        Self { source, big, raw: Vec::new(), text: Vec::new(), at: 0 }
    }

    /// Decodes some more; false at the end.
    fn refill(&mut self) -> std::io::Result<bool> {
        let mut chunk = [0; 8 * 1024];
        let read = self.source.read(&mut chunk)?;
        if read == 0 && self.raw.is_empty() {
            return Ok(false);
        }
        self.raw.extend_from_slice(&chunk[..read]);
        let unit = |pair: &[u8]| {
            let pair = [pair[0], pair[1]];
            if self.big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
        };
        let mut units: Vec<u16> = self.raw.chunks_exact(2).map(unit).collect();
        let mut taken = units.len() * 2;
        if read == 0 {
            // A half that is left over.
            taken = self.raw.len();
            units.extend((taken > units.len() * 2).then_some(0xfffd));
        } else if units.last().is_some_and(|last| (0xd800..0xdc00).contains(last)) {
            units.pop();
            taken -= 2;
        }
        let decoded: String = char::decode_utf16(units)
            .map(|found| found.unwrap_or(char::REPLACEMENT_CHARACTER))
            .filter(|character| *character != '\u{feff}')
            .collect();
        self.raw.drain(..taken);
        self.text = decoded.into_bytes();
        self.at = 0;
        Ok(true)
    }
}

impl<R: Read> Read for Utf16<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        while self.at == self.text.len() {
            if !self.refill()? {
                return Ok(0);
            }
        }
        let some = buffer.len().min(self.text.len() - self.at);
        buffer[..some].copy_from_slice(&self.text[self.at..self.at + some]);
        self.at += some;
        Ok(some)
    }
}
