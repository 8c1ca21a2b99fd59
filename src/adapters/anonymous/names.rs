//! Whether names can be read in text or bytes.

use memchr::memmem;
use unicode_normalization::UnicodeNormalization as _;

/// Shorter names are not looked for: they would be found in half of all texts.
const SHORTEST_NAME: usize = 2;
/// Letters and digits from which on a name is also looked for within longer words.
const WITHIN_WORDS: usize = 6;
/// The same for scripts that join short words to names: "and", "of", endings of cases.
const WITHIN_JOINED_WORDS: usize = 4;
/// Letters and digits that a name needs to be looked for regardless of spaces and signs between them.
const SHORTEST_SQUEEZED: usize = 8;
/// Shorter patterns are found in any long row of bytes by chance.
const SHORTEST_PATTERN: usize = 6;

/// The names that are looked for, and which of them were found.
pub(super) struct Names {
    names: Vec<Name>,
    unread: bool,
}

struct Name {
    given: String,
    folded: String,
    /// It counts only as a whole word.
    whole: bool,
    /// Only its letters and digits, when they are enough to mean something.
    squeezed: Option<String>,
    /// How it looks in bytes: several spellings in UTF-8 and UTF-16, Latin capitals as small letters.
    patterns: Vec<memmem::Finder<'static>>,
    found: bool,
}

impl Names {
    pub(super) fn new(names: &[String]) -> Self {
        let names = names.iter().map(|given| Name::new(given));
        let long = |name: &Name| name.folded.chars().count() >= SHORTEST_NAME;
        Self { names: names.filter(long).collect(), unread: false }
    }

    /// The file holds something in which no name can be looked for.
    pub(super) fn cannot_read(&mut self) {
        self.unread = true;
    }

    pub(super) fn unread(&self) -> bool {
        self.unread
    }

    /// Looks in text that people read.
    pub(super) fn text(&mut self, text: &str) {
        if text.is_empty() || self.all_found() {
            return;
        }
        let folded = fold(text);
        let squeezed = squeeze(&folded);
        for name in self.missing() {
            name.found = name.is_in(&folded)
                || name.squeezed.as_ref().is_some_and(|letters| squeezed.contains(letters));
        }
    }

    /// Looks in bytes of any kind, for text in UTF-8 and UTF-16.
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        if self.all_found() {
            return;
        }
        let bytes = bytes.to_ascii_lowercase();
        for name in self.missing() {
            name.found = name.patterns.iter().any(|pattern| pattern.find(&bytes).is_some());
        }
    }

    pub(super) fn all_found(&self) -> bool {
        self.names.iter().all(|name| name.found)
    }

    pub(super) fn found(self) -> Vec<String> {
        self.names.into_iter().filter(|name| name.found).map(|name| name.given).collect()
    }

    fn missing(&mut self) -> impl Iterator<Item = &mut Name> {
        self.names.iter_mut().filter(|name| !name.found)
    }
}

impl Name {
    fn new(given: &str) -> Self {
        let trimmed = given.trim();
        let folded = fold(trimmed).trim().to_owned();
        let squeezed = Some(squeeze(&folded)).filter(|letters| letters.chars().count() >= SHORTEST_SQUEEZED);
        let letters = folded.chars().filter(|letter| letter.is_alphanumeric());
        let joined = letters.clone().any(|letter| letter > '\u{2ff}');
        let whole = letters.count() < if joined { WITHIN_JOINED_WORDS } else { WITHIN_WORDS };
        let composed: String = trimmed.nfc().collect();
        let decomposed: String = trimmed.nfd().collect();
        let spellings = [
            trimmed.to_owned(),
            composed.to_lowercase(),
            composed.to_uppercase(),
            composed,
            decomposed.to_lowercase(),
            decomposed,
            folded.clone(),
        ];
        let mut patterns: Vec<Vec<u8>> = Vec::new();
        for spelling in spellings {
            let utf16 = || spelling.encode_utf16();
            patterns.push(utf16().flat_map(u16::to_be_bytes).collect());
            patterns.push(utf16().flat_map(u16::to_le_bytes).collect());
            patterns.push(spelling.into_bytes());
        }
        for pattern in &mut patterns {
            pattern.make_ascii_lowercase();
        }
        patterns.retain(|pattern| pattern.len() >= SHORTEST_PATTERN);
        patterns.sort();
        patterns.dedup();
        let patterns = patterns.iter().map(|pattern| memmem::Finder::new(pattern).into_owned()).collect();
        Self { given: given.to_owned(), folded, whole, squeezed, patterns, found: false }
    }

    fn is_in(&self, folded: &str) -> bool {
        folded.match_indices(&self.folded).any(|(start, name)| {
            let before = folded[..start].chars().next_back();
            let after = folded[start + name.len()..].chars().next();
            !self.whole || ![before, after].into_iter().flatten().any(char::is_alphanumeric)
        })
    }
}

/// The same text in small letters and one way of writing: no ligatures, no signs without width, single spaces, plain quotes
/// and hyphens.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfkc().flat_map(char::to_lowercase) {
        match character {
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => {}
            '‘' | '’' | 'ʼ' | '`' | '´' => folded.push('\''),
            '‐'..='―' | '−' => folded.push('-'),
            space if space.is_whitespace() => {
                if !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            other => folded.push(other),
        }
    }
    folded
}

fn squeeze(folded: &str) -> String {
    folded.chars().filter(|character| character.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(names: &[&str], text: &str) -> Vec<String> {
        let mut names = Names::new(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        names.text(text);
        names.found()
    }

    #[test]
    fn names_are_found_however_they_are_written() {
        for text in [
            "by MEGHNA systems ltd.",
            "Meghna\n  Systems\u{a0}Ltd",
            "Meghna\u{ad}Systems-Ltd",
            "Ｍｅｇｈｎａ Systems Ltd",
            "M e g h n a S y s t e m s L t d",
        ] {
            assert_eq!(found(&["Meghna Systems Ltd"], text), ["Meghna Systems Ltd"], "{text}");
        }
        assert_eq!(found(&["রহিমা বেগম"], "লেখক: রহিমা\u{200c} বেগম।"), ["রহিমা বেগম"]);
        // The same letter as one sign and as two.
        assert_eq!(found(&["\u{9dc}\u{9be}\u{982}\u{9be}"], "\u{9a1}\u{9bc}\u{9be}\u{982}\u{9be}").len(), 1);
        assert_eq!(found(&["O'Neill"], "Conor O’NEILL"), ["O'Neill"]);
        assert_eq!(found(&["meghna.example"], "write to info@Meghna.example"), ["meghna.example"]);
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        assert!(found(&["Meghna Systems Ltd"], "the systems of Meghna").is_empty());
        // Spaces count in a short name, and it is no part of a longer word.
        assert!(found(&["Anna", "Mina"], "than nature nominates").is_empty());
        assert_eq!(found(&["Ali", " a ", ""], "Ali is a name"), ["Ali"]);
        // Names take endings, and other words before them.
        assert_eq!(found(&["রহিমা খাতুন"], "রহিমা খাতুনের প্রস্তাব"), ["রহিমা খাতুন"]);
        assert_eq!(found(&["سلمى حداد"], "بسلمى حداد").len(), 1);
    }

    #[test]
    fn names_are_found_in_bytes_of_either_width() {
        for name in ["Rahima", "RAHIMA", "Ålesund", "রহিমা"] {
            let be: Vec<u8> = name.encode_utf16().flat_map(u16::to_be_bytes).collect();
            let le: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for bytes in [name.as_bytes(), &be, &le] {
                let mut names = Names::new(&["rahima".into(), "ålesund".into(), "রহিমা".into()]);
                names.bytes(&[&b"\xff\0\x01"[..], bytes, b"\xfe"].concat());
                assert_eq!(names.found().len(), 1, "{name}");
            }
        }
    }
}
