//! Which letters the signs of a font in a PDF show: its table for copying text (ISO 32000-1, 9.10.3), read generously, since
//! programs write it in many ways.

use std::collections::HashMap;

/// Signs that a table may tell of; no font has more.
const MOST_SIGNS: usize = 65_536 * 2;

/// Letters by the bytes of a sign, which are one to four.
#[derive(Debug, Default)]
pub(super) struct Letters {
    table: HashMap<Vec<u8>, String>,
    /// How many bytes most signs have.
    usual: usize,
}

enum Token<'a> {
    Code(Vec<u8>),
    Open,
    Close,
    Word(&'a [u8]),
}

impl Letters {
    /// `None` when the table tells of no letter.
    pub(super) fn of(table: &[u8]) -> Option<Self> {
        let mut letters = Self::default();
        let mut held: Vec<Vec<u8>> = Vec::new();
        let mut list: Option<Vec<Vec<u8>>> = None;
        // How many codes belong together: two in a list of signs, three in one of ranges.
        let mut group = 0;
        for token in Tokens(table) {
            match token {
                Token::Word(word) => {
                    group = match word {
                        b"beginbfchar" => 2,
                        b"beginbfrange" => 3,
                        _ => 0,
                    };
                    held.clear();
                    list = None;
                }
                Token::Open => list = Some(Vec::new()),
                Token::Close => {
                    if let (Some(each), [first, _]) = (list.take(), held.as_slice()) {
                        for (step, text) in (0..).zip(&each) {
                            letters.add(first, step, text, 0);
                        }
                    }
                    held.clear();
                }
                Token::Code(code) => match (&mut list, group) {
                    (_, 0) => {}
                    (Some(each), _) => each.push(code),
                    (None, _) => {
                        held.push(code);
                        if held.len() == group {
                            letters.group(&held);
                            held.clear();
                        }
                    }
                },
            }
        }
        let mut lengths = [0; 5];
        letters.table.keys().for_each(|code| lengths[code.len().min(4)] += 1);
        letters.usual = (1..5).max_by_key(|length| lengths[*length]).unwrap_or(1);
        (!letters.table.is_empty()).then_some(letters)
    }

    pub(super) fn read(&self, mut bytes: &[u8]) -> String {
        let mut text = String::new();
        while !bytes.is_empty() {
            let found = [self.usual, 1, 2, 3, 4].into_iter().find_map(|length| {
                let (code, rest) = bytes.split_at_checked(length)?;
                Some((self.table.get(code)?, rest))
            });
            match found {
                Some((letters, rest)) => {
                    text.push_str(letters);
                    bytes = rest;
                }
                // Most often a space.
                None => {
                    text.push(' ');
                    bytes = bytes.get(self.usual..).unwrap_or_default();
                }
            }
        }
        text
    }

    fn group(&mut self, codes: &[Vec<u8>]) {
        match codes {
            [code, text] => self.add(code, 0, text, 0),
            [first, last, text] if first.len() == last.len() => {
                for step in 0..=number(last).saturating_sub(number(first)).min(0xffff) {
                    self.add(first, step, text, step);
                }
            }
            _ => {}
        }
    }

    /// The sign `step` after `first` shows the text whose last letter is moved on by `by`.
    fn add(&mut self, first: &[u8], step: u32, text: &[u8], by: u32) {
        if !(1..=4).contains(&first.len()) || self.table.len() >= MOST_SIGNS {
            return;
        }
        let Some(code) = number(first).checked_add(step) else { return };
        let code = code.to_be_bytes()[4 - first.len()..].to_vec();
        let units: Vec<u16> = match text {
            [byte] => vec![u16::from(*byte)],
            pairs => pairs.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect(),
        };
        let mut text: String = char::decode_utf16(units).filter_map(Result::ok).collect();
        if by > 0
            && let Some(last) = text.pop()
        {
            text.extend(char::from_u32(u32::from(last).saturating_add(by)));
        }
        self.table.insert(code, text);
    }
}

/// Of at most four bytes.
fn number(code: &[u8]) -> u32 {
    code.iter().take(4).fold(0, |number, byte| number << 8 | u32::from(*byte))
}

struct Tokens<'a>(&'a [u8]);

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let (first, rest) = self.0.split_first()?;
            match first {
                b'[' => {
                    self.0 = rest;
                    return Some(Token::Open);
                }
                b']' => {
                    self.0 = rest;
                    return Some(Token::Close);
                }
                // Dictionaries are of no interest; their brackets are not those of a code.
                b'<' if rest.first() == Some(&b'<') => self.0 = &rest[1..],
                b'<' => {
                    let end = memchr::memchr(b'>', rest).unwrap_or(rest.len());
                    let digits: Vec<u8> = rest[..end]
                        .iter()
                        .filter_map(|digit| char::from(*digit).to_digit(16))
                        .map(|digit| digit as u8)
                        .collect();
                    self.0 = rest.get(end + 1..).unwrap_or_default();
                    return Some(Token::Code(
                        digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).unwrap_or(&0)).collect(),
                    ));
                }
                b'%' => {
                    let end =
                        rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
                    self.0 = &rest[end..];
                }
                byte if byte.is_ascii_alphabetic() => {
                    let end =
                        self.0.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(self.0.len());
                    let (word, rest) = self.0.split_at(end);
                    self.0 = rest;
                    return Some(Token::Word(word));
                }
                _ => self.0 = rest,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read_as_programs_write_them() {
        let table = b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo<</Registry(x)>>def\n\
            1 begincodespacerange<0000><FFFF>endcodespacerange % a remark <0009> <0041>\n\
            2 beginbfchar <0001><0041>\r<0002> <00660069>endbfchar\n\
            2 beginbfrange\n<0010> <0013> <09B0>\n<0020><0021>[<0058> <D83DDE00>]\nendbfrange endcmap";
        let letters = Letters::of(table).unwrap();
        assert_eq!(
            letters.read(&[0, 1, 0, 2, 0, 9, 0, 0x10, 0, 0x12, 0, 0x20, 0, 0x21]),
            "Afi \u{9b0}\u{9b2}X\u{1f600}"
        );
        assert_eq!(
            Letters::of(b"1 beginbfrange <01> <1a> <0061> endbfrange").unwrap().read(b"\x08\x09\x1a"),
            "hiz"
        );
    }

    #[test]
    fn what_is_no_table_tells_nothing_and_ends() {
        for table in [
            &b""[..],
            b"<41><41>",
            b"beginbfchar <41",
            b"beginbfrange <00> <ffffffff> <41> <0011223344> <0011223344> <41> endbfrange",
            b"beginbfrange [<41>] ] <01> [<42>] <01> <02> [",
        ] {
            assert!(Letters::of(table).is_none(), "{}", String::from_utf8_lossy(table));
        }
        let many = "<00000000> <ffffffff> <0041>".repeat(9);
        let many = Letters::of(format!("9 beginbfrange {many}").as_bytes()).unwrap();
        assert!(many.table.len() <= MOST_SIGNS && !many.read(&[0; 9]).is_empty());
    }
}
