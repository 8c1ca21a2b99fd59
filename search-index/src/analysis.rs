//! Turns text into the words that are indexed and searched.
//!
//! Words are found by the rules of Unicode Standard Annex 29, then folded: compatibility forms, case, diacritics of
//! the Latin and Greek scripts, vowel marks and letter variants of Arabic, nukta and joiners of the Indic scripts,
//! and the digits of every script. Each word gives two terms at the same position: the folded word as it is, and
//! its stem in the language of the text. Both sides of a search use this module, and nothing else does its work.

use std::collections::HashMap;

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::languages::{Language, SHARED_TAG, Script};

/// Divides the language from the text in what is handed to [`Analyser`], and the parts of a stem's term.
pub(crate) const DIVIDER: char = '\u{1}';

/// Words longer than this many bytes are cut; nobody types them and they would bloat the dictionary.
const LONGEST_WORD: usize = 120;

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// The byte range of the word in the text.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The word in lower case, with its diacritics: what stemmers expect.
    pub(crate) lowered: String,
    /// The word as it is indexed.
    pub(crate) plain: String,
    /// True when the next word follows without anything between, in a script without spaces.
    pub(crate) joined: bool,
}

/// Calls `each` with every word of a text, in order.
pub(crate) fn words(text: &str, mut each: impl FnMut(Word)) {
    let mut pending: Option<Word> = None;
    for word in Words::new(text) {
        if let Some(mut previous) = pending.take() {
            previous.joined = previous.end == word.start
                && Script::of(&previous.plain) == Script::Unspaced
                && Script::of(&word.plain) == Script::Unspaced;
            each(previous);
        }
        pending = Some(word);
    }
    if let Some(last) = pending {
        each(last);
    }
}

/// Collects at most `limit` words of a text.
pub(crate) fn collect_words(text: &str, limit: usize) -> Vec<Word> {
    let mut collected: Vec<Word> = Vec::new();
    for word in Words::new(text).take(limit) {
        if let Some(previous) = collected.last_mut() {
            previous.joined = previous.end == word.start
                && Script::of(&previous.plain) == Script::Unspaced
                && Script::of(&word.plain) == Script::Unspaced;
        }
        collected.push(word);
    }
    collected
}

/// Writes the term under which a stem is indexed.
pub(crate) fn stem_term(tag: &str, stem: &str) -> String {
    let mut term = String::with_capacity(stem.len() + tag.len() + 2);
    term.push(DIVIDER);
    term.push_str(tag);
    term.push(DIVIDER);
    term.push_str(stem);
    term
}

/// Iterates over the words of a text without setting `joined`.
struct Words<'text>(Pieces<'text>);

impl<'text> Words<'text> {
    fn new(text: &'text str) -> Self {
        Self(Pieces::new(text))
    }
}

impl Iterator for Words<'_> {
    type Item = Word;

    fn next(&mut self) -> Option<Word> {
        self.0.find_map(|(start, piece)| word(start, piece))
    }
}

/// Iterates over the pieces of a text that become words when they are folded, with their places.
pub(crate) enum Pieces<'text> {
    /// The rules of the annex, in the short form that they have for ASCII.
    Ascii {
        text: &'text str,
        at: usize,
    },
    Unicode {
        pieces: Box<dyn Iterator<Item = (usize, &'text str)> + 'text>,
        parts: Vec<(usize, &'text str)>,
    },
}

impl<'text> Pieces<'text> {
    pub(crate) fn new(text: &'text str) -> Self {
        if text.is_ascii() {
            Self::Ascii { text, at: 0 }
        } else {
            Self::Unicode { pieces: Box::new(text.unicode_word_indices()), parts: Vec::new() }
        }
    }
}

impl<'text> Iterator for Pieces<'text> {
    type Item = (usize, &'text str);

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Ascii { text, at } => {
                let bytes = text.as_bytes();
                while *at < bytes.len() && !bytes[*at].is_ascii_alphanumeric() {
                    *at += 1;
                }
                let start = *at;
                while *at < bytes.len()
                    && (bytes[*at].is_ascii_alphanumeric()
                        || joins_digits(bytes, *at)
                        || joins_initials(bytes, start, *at))
                {
                    *at += 1;
                }
                (start < *at).then(|| (start, &text[start..*at]))
            }
            Self::Unicode { pieces, parts } => loop {
                if let Some(part) = parts.pop() {
                    return Some(part);
                }
                let (start, piece) = pieces.next()?;
                split_piece(start, piece, parts);
            },
        }
    }
}

/// Tells whether a point or comma stands between two digits, as in `3.5` and `10,000`.
fn joins_digits(bytes: &[u8], at: usize) -> bool {
    matches!(bytes[at], b'.' | b',')
        && at > 0
        && bytes[at - 1].is_ascii_digit()
        && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
}

/// Tells whether a point follows a single letter and precedes one, as in `U.S.A`.
fn joins_initials(bytes: &[u8], start: usize, at: usize) -> bool {
    bytes[at] == b'.'
        && bytes[at - 1].is_ascii_alphabetic()
        && (at - 1 == start || bytes[at - 2] == b'.')
        && bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic)
        && !bytes.get(at + 2).is_some_and(u8::is_ascii_alphanumeric)
}

/// Splits what Unicode calls one word at apostrophes, underscores, colons and points between longer parts.
/// The parts are pushed in reverse order, to be popped.
fn split_piece<'text>(start: usize, piece: &'text str, parts: &mut Vec<(usize, &'text str)>) {
    let initials = piece.split('.').all(|part| part.chars().count() == 1);
    let numeric = piece.chars().all(|c| c.is_numeric() || matches!(c, '.' | ',' | '\u{066B}' | '\u{066C}'));
    if initials || numeric {
        parts.push((start, piece));
        return;
    }
    let mut at = 0;
    let first = parts.len();
    for part in piece.split(['\'', '\u{2019}', '\u{2018}', '\u{FF07}', '_', ':', '.', '\u{00B7}']) {
        let offset = part.as_ptr() as usize - piece.as_ptr() as usize;
        debug_assert!(offset >= at);
        at = offset;
        if !part.is_empty() {
            parts.push((start + offset, part));
        }
    }
    parts[first..].reverse();
}

/// Makes a word of a piece of text, or nothing when folding leaves nothing.
pub(crate) fn word(start: usize, piece: &str) -> Option<Word> {
    let lowered = lower(piece);
    let plain = fold_lowered(&lowered);
    if plain.is_empty() {
        return None;
    }
    Some(Word { start, end: start + piece.len(), lowered, plain, joined: false })
}

/// Folds a piece of text that is one word.
pub(crate) fn fold(piece: &str) -> String {
    fold_lowered(&lower(piece))
}

/// Brings a word to lower case and compatibility form, cuts it when it is overlong, and writes its digits in ASCII.
fn lower(piece: &str) -> String {
    let mut cut = piece.len().min(LONGEST_WORD);
    while !piece.is_char_boundary(cut) {
        cut -= 1;
    }
    let piece = &piece[..cut];
    if piece.is_ascii() {
        return piece.to_ascii_lowercase();
    }
    let mut lowered = String::with_capacity(piece.len());
    for c in piece.nfkc() {
        match c {
            '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}'
            | '\u{FEFF}'
            | '\u{00AD}'
            | '\u{0640}'
            | '\u{FE00}'..='\u{FE0F}' => {
                // The joiner makes a final ta of Bangla out of ta and hasanta, the older spelling of the letter.
                if c == '\u{200D}' && lowered.ends_with("ত\u{09CD}") {
                    lowered.truncate(lowered.len() - "ত\u{09CD}".len());
                    lowered.push('ৎ');
                }
            }
            'ς' => lowered.push('σ'),
            'İ' => lowered.push('i'),
            c => match digit(c) {
                Some(digit) => lowered.push(digit),
                None => lowered.extend(c.to_lowercase()),
            },
        }
    }
    lowered
}

/// Folds a word that [`lower`] made.
fn fold_lowered(lowered: &str) -> String {
    if lowered.is_ascii() {
        return if lowered.bytes().all(|b| b.is_ascii_alphanumeric()) {
            lowered.to_owned()
        } else {
            fold_numbers(lowered)
        };
    }
    let mut folded = String::with_capacity(lowered.len());
    let mut base = Script::Other;
    for c in lowered.nfd() {
        if let Some(script) = Script::of_char(c) {
            base = script;
        }
        match c {
            '\u{0300}'..='\u{036F}' if matches!(base, Script::Latin | Script::Greek | Script::Other) => {}
            // The diaeresis of Cyrillic yo is mostly left out in writing; the breve of short i is a letter of its own.
            '\u{0308}' if base == Script::Cyrillic => {}
            // Vowel marks and the like of Arabic and Hebrew; hamza above and below fall with them, which joins the alefs.
            // The nukta of Bangla and Devanagari is often left out in writing.
            '\u{064B}'..='\u{065F}'
            | '\u{0670}'
            | '\u{06D6}'..='\u{06ED}'
            | '\u{0591}'..='\u{05C7}'
            | '\u{09BC}'
            | '\u{093C}' => {}
            '\u{0671}' => folded.push('ا'),
            'ى' | 'ی' => folded.push('ي'),
            'ک' => folded.push('ك'),
            'ة' | 'ہ' | 'ھ' => folded.push('ه'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'þ' => folded.push_str("th"),
            c => folded.push(c),
        }
    }
    let folded: String = folded.nfc().collect();
    if folded.contains(['.', ',', '\u{066B}', '\u{066C}']) { fold_numbers(&folded) } else { folded }
}

/// Writes numbers one way: no marks between thousands, a point before decimals; takes the points out of initials.
fn fold_numbers(text: &str) -> String {
    let text = text.replace('\u{066B}', ".").replace('\u{066C}', ",");
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return text.replace(['.', ','], "");
    }
    let groups: Vec<&str> = text.split(['.', ',']).collect();
    let thousands =
        groups.len() > 1 && groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    if thousands { groups.concat() } else { groups.join(".") }
}

/// Returns the ASCII digit of a decimal digit of another script.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 22] = [
        0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
        0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0x1946, 0xA620, 0xFF10,
    ];
    let code = u32::from(c);
    ZEROS
        .iter()
        .find(|&&zero| (zero..zero + 10).contains(&code))
        .and_then(|zero| char::from_digit(code - zero, 10))
}

/// Tells whether a character is a mark that belongs to the letter before it.
pub(crate) fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c) || matches!(c, '\u{200C}' | '\u{200D}')
}

/// The tokenizer of every text field. The text it is given starts with the tag of its language and [`DIVIDER`].
#[derive(Clone, Default)]
pub(crate) struct Analyser {
    /// What became of the pieces seen lately, by language: most words of a text have been seen before.
    known: HashMap<&'static str, HashMap<Box<str>, Known>>,
}

/// What becomes of a piece of text.
#[derive(Clone)]
struct Known {
    /// The folded word; empty when nothing is left.
    plain: Box<str>,
    /// The term of its stem.
    stem: Box<str>,
    /// True when it belongs to a script without spaces.
    unspaced: bool,
}

/// The most pieces that are remembered per language.
const MOST_KNOWN: usize = 30_000;

impl Analyser {
    /// The name under which the tokenizer is registered in an index.
    pub(crate) const NAME: &'static str = "analyser";

    /// Writes a text in the way that the tokenizer expects it.
    pub(crate) fn prepare(language: &Language, text: &str) -> String {
        format!("{}{DIVIDER}{text}", language.tag)
    }
}

impl Tokenizer for Analyser {
    type TokenStream<'text> = Terms<'text>;

    fn token_stream<'text>(&'text mut self, text: &'text str) -> Terms<'text> {
        let (tag, text) = text.split_once(DIVIDER).unwrap_or(("", text));
        let language = Language::of_tag(tag);
        let known = self.known.entry(language.tag).or_default();
        if known.len() > MOST_KNOWN {
            known.clear();
        }
        let mut pieces = Pieces::new(text);
        let next = pieces.next();
        let token = Token { position: usize::MAX, ..Token::default() };
        Terms { language, known, pieces, next, stem: String::new(), stem_is_due: false, token }
    }
}

/// Gives two terms for each word: the word as it is, then its stem, at the same position.
pub(crate) struct Terms<'text> {
    language: &'static Language,
    known: &'text mut HashMap<Box<str>, Known>,
    pieces: Pieces<'text>,
    next: Option<(usize, &'text str)>,
    stem: String,
    stem_is_due: bool,
    token: Token,
}

/// Looks up what becomes of a piece, or finds it out.
fn know<'known>(
    known: &'known mut HashMap<Box<str>, Known>,
    language: &Language,
    piece: &str,
) -> &'known Known {
    if !known.contains_key(piece) {
        let entry = word(0, piece).map_or_else(
            || Known { plain: Box::default(), stem: Box::default(), unspaced: false },
            |word| Known {
                stem: language.stem_term(&word.lowered, &word.plain).into(),
                unspaced: Script::of(&word.plain) == Script::Unspaced,
                plain: word.plain.into(),
            },
        );
        known.insert(piece.into(), entry);
    }
    &known[piece]
}

impl TokenStream for Terms<'_> {
    fn advance(&mut self) -> bool {
        if self.stem_is_due {
            self.stem_is_due = false;
            std::mem::swap(&mut self.token.text, &mut self.stem);
            return true;
        }
        while let Some((start, piece)) = self.next.take() {
            self.next = self.pieces.next();
            let end = start + piece.len();
            let word = know(self.known, self.language, piece);
            if word.plain.is_empty() {
                continue;
            }
            self.token.text.clear();
            self.token.text.push_str(&word.plain);
            self.stem.clear();
            self.stem.push_str(&word.stem);
            if word.unspaced
                && let Some((_, following)) = self.next.filter(|&(next, _)| next == end)
            {
                let following = know(self.known, self.language, following);
                if following.unspaced {
                    self.stem = stem_term(SHARED_TAG, &pair(&self.token.text, &following.plain));
                }
            }
            self.stem_is_due = true;
            self.token.position = self.token.position.wrapping_add(1);
            self.token.offset_from = start;
            self.token.offset_to = end;
            return true;
        }
        false
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}

/// Joins two neighbouring letters of a script without spaces.
pub(crate) fn pair(first: &str, second: &str) -> String {
    format!("{first}{second}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Vec<String> {
        collect_words(text, usize::MAX).into_iter().map(|word| word.plain).collect()
    }

    #[test]
    fn words_are_folded_in_every_script() {
        assert_eq!(
            plain("L'École d’été: Straße_Nr 10.000,5"),
            ["l", "ecole", "d", "ete", "strasse", "nr", "10.000.5"]
        );
        assert_eq!(
            plain("U.S.A. and 3.5 of 12,000 example.com O'Neil"),
            ["usa", "and", "3.5", "of", "12000", "example", "com", "o", "neil"]
        );
        assert_eq!(plain("১২ ٣٤ ५६"), ["12", "34", "56"]);
        assert_eq!(plain("شَهَادَةُ الميلاد أحمد"), ["شهاده", "الميلاد", "احمد"]);
        assert_eq!(plain("জন্ম নিবন্ধন"), ["জন্ম", "নিবন্ধন"]);
        assert_eq!(plain("বড়").len(), 1);
        assert_eq!(plain("ব\u{09A1}\u{09BC}"), plain("বড়"));
        assert_eq!(plain("出生 Tokyo"), ["出", "生", "tokyo"]);
        assert_eq!(plain("\u{200f}ما"), ["ما"]);
        assert!(plain("\u{0} 🎉 — …").is_empty());
    }

    #[test]
    fn words_of_ascii_and_unicode_texts_agree() {
        let text = "The U.S.A. isn't at 3.5 or 12,000; see www.example.org, a_b c-d e.g. x";
        let with_accent = format!("{text} é");
        let mut longer = plain(&with_accent);
        longer.pop();
        assert_eq!(plain(text), longer);
    }

    #[test]
    fn each_word_gives_itself_and_its_stem_at_one_position() {
        let mut analyser = Analyser::default();
        let text = Analyser::prepare(Language::of_tag("en"), "running wells");
        let mut stream = analyser.token_stream(&text);
        let mut seen = Vec::new();
        while stream.advance() {
            seen.push((stream.token().position, stream.token().text.clone()));
        }
        assert_eq!(
            seen,
            [
                (0, "running".into()),
                (0, "\u{1}en\u{1}run".into()),
                (1, "wells".into()),
                (1, "\u{1}en\u{1}well".into())
            ]
        );
    }

    #[test]
    fn inflected_words_share_their_stem() {
        for (language, first, second) in [
            ("bn", "নিবন্ধন", "নিবন্ধনের"),
            ("bn", "শিক্ষক", "শিক্ষকদের"),
            ("bn", "বাংলাদেশ", "বাংলাদেশে"),
            ("id", "kelahiran", "lahir"),
            ("ar", "شهادة", "الشهادة"),
            ("hi", "लड़का", "लड़के"),
            ("fr", "écoles", "école"),
            ("de", "Häuser", "haus"),
            ("es", "certificados", "certificado"),
            ("en", "certificates", "certificate"),
        ] {
            let stem = |text: &str| {
                let word = collect_words(text, 1).remove(0);
                Language::of_tag(language).stem(&word.lowered, &word.plain)
            };
            assert_eq!(stem(first), stem(second), "{language}");
        }
    }
}
