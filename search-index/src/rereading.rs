//! Reads the best documents of a search again and ranks them by how they say what was asked.
//!
//! The index knows which words a document has; only its text shows whether they make up the thing that was asked for.
//! Five signs are added to a score, each with one weight for all languages (see [`tuning`]):
//! - nearness: concepts that are near in the query are near in the text (Rasolofo and Savoy 2003);
//! - runs: neighbours in the query, its commonest words included, are neighbours in the text, in pairs and in threes;
//! - the best sentence: how much of the query a single sentence has;
//! - letters: the groups of four letters that the query and the text share, which bridges inflection, compounds and
//!   spelling in languages that have no good stemmer (McNamee and Mayfield 2004). How much a group tells is judged among
//!   the documents at hand, so it needs no index of its own;
//! - likeness: how much of an absent word's letters the text has.
//!
//! The work is bounded by the number of documents and by the amount of text that is read.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use tantivy::schema::Value;
use tantivy::{DocAddress, TantivyDocument};

use crate::analysis::{self, Pieces};
use crate::error::IndexError;
use crate::languages::{Language, SHARED_TAG, Script};
use crate::plan::{Concept, cut};
use crate::ranking::{Candidate, tuning};
use crate::schema::{ANALYSED_AS, SEPARATOR};
use crate::view::{Segment, View};

/// How much of the documents is read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reread {
    Nothing,
    Titles,
    Texts,
}

/// Of one document, at most this many bytes are read.
const LONGEST_TEXT: usize = 12_000;

/// Of all documents together, at most about this many bytes are read.
const MOST_TEXT: usize = 150_000;

/// Words of the title and of the text are at least this far apart.
const GAP: u32 = 50;

/// The number of letters in a group.
const GROUP: usize = 4;

/// Adds to the scores of documents what their texts tell. They may come in any order, and keep it.
pub(crate) fn reread(
    view: &View,
    concepts: &[Concept],
    what: Reread,
    candidates: &mut [Candidate],
) -> Result<(), IndexError> {
    let mut reader = Reader::new(concepts);
    let mut readings: Vec<Reading> = Vec::with_capacity(candidates.len());
    let mut read = 0;
    for candidate in candidates.iter() {
        if read > MOST_TEXT {
            break;
        }
        let stored: TantivyDocument =
            view.searcher.doc(DocAddress::new(candidate.segment, candidate.document))?;
        let text = |field| stored.get_first(field).and_then(|value| value.as_str()).unwrap_or_default();
        let body = if what == Reread::Titles { "" } else { text(view.fields.shown_body) };
        let (title, body) = (cut(text(view.fields.shown_title), LONGEST_TEXT), cut(body, LONGEST_TEXT));
        read += title.len() + body.len();
        let language = language_of(&view.segments[candidate.segment as usize], candidate.document);
        readings.push(reader.read(language, title, body));
    }
    reader.words.put_back();
    let groups = reader.judge_groups(&readings);
    for (candidate, reading) in candidates.iter_mut().zip(&readings) {
        candidate.raise(reader.bonus(reading, &groups));
    }
    Ok(())
}

/// The language that a document was analysed in.
fn language_of(segment: &Segment, document: u32) -> &'static Language {
    let range = segment.data.facet_range(ANALYSED_AS);
    let name = segment.data.facets_of(document).iter().map(|&value| value as usize);
    let tag = name
        .filter(|value| range.contains(value))
        .find_map(|value| segment.data.facet_names[value].split(SEPARATOR).nth(1));
    Language::of_tag(tag.unwrap_or_default())
}

/// What was found in one document.
struct Reading {
    /// The places of each concept, in order.
    places: Vec<Vec<u32>>,
    /// What the best sentence has of the query, as a sum of weights.
    sentence: f32,
    /// How often each group of letters occurs.
    groups: Vec<u16>,
    /// The number of all groups of letters.
    length: u32,
}

/// A group of letters of the query, judged among the documents that were read.
struct Judged {
    weights: Vec<f32>,
    average_length: f32,
}

/// The folded words of the texts that were read lately. Folding takes most of the time of reading, and most words of
/// a text have been seen before.
#[derive(Default)]
struct Words {
    /// The numbers of the words, by language and as they are written.
    numbers: HashMap<&'static str, HashMap<Box<str>, u32>>,
    /// The words by number; nothing when nothing is left of one when it is folded.
    folded: Vec<Option<Folded>>,
}

/// A word as it is indexed.
struct Folded {
    lowered: Box<str>,
    plain: Box<str>,
    /// The term of its stem, once it was needed.
    stem: OnceCell<Box<str>>,
}

/// Words that no search is using. They depend on nothing but the languages, so all indexes share them.
static SPARE: Mutex<Vec<Words>> = Mutex::new(Vec::new());

/// The most words that are kept in one set, and the most sets that are kept.
const MOST_KNOWN: usize = 40_000;
const MOST_SPARE: usize = 4;

impl Words {
    fn take() -> Self {
        let spare = SPARE.lock().unwrap_or_else(PoisonError::into_inner).pop();
        spare.filter(|words| words.folded.len() < MOST_KNOWN).unwrap_or_default()
    }

    fn put_back(&mut self) {
        let words = std::mem::take(self);
        let mut spare = SPARE.lock().unwrap_or_else(PoisonError::into_inner);
        if spare.len() < MOST_SPARE {
            spare.push(words);
        }
    }

    /// The number of a word in the words of its language.
    fn number(numbers: &mut HashMap<Box<str>, u32>, folded: &mut Vec<Option<Folded>>, piece: &str) -> usize {
        if let Some(&number) = numbers.get(piece) {
            return number as usize;
        }
        let number = folded.len();
        folded.push(analysis::word(0, piece).map(|word| Folded {
            lowered: word.lowered.into(),
            plain: word.plain.into(),
            stem: OnceCell::new(),
        }));
        numbers.insert(piece.into(), number as u32);
        number
    }
}

/// What a word of a text means for the query.
#[derive(Clone, Default)]
struct Known {
    /// False when nothing is left of it when it is folded.
    word: bool,
    /// The concepts that it stands for, as bits.
    concepts: u64,
    /// The groups of letters that it shares with the query.
    groups: Box<[u16]>,
    /// The number of its groups of letters.
    length: u32,
    /// The folded word, if it belongs to a script without spaces.
    unspaced: Option<Box<str>>,
}

/// Looks for the concepts of a query in texts.
struct Reader<'plan> {
    concepts: &'plan [Concept],
    whole: f32,
    /// The concepts that a term stands for, as bits.
    terms: HashMap<&'plan str, u64>,
    prefixes: Vec<(&'plan str, u64)>,
    /// The first letters of the terms, for ASCII: a look at them saves most of the stemming.
    letters: [bool; 128],
    /// The groups of letters of the query, and those of each concept.
    groups: HashMap<u64, u16>,
    group_weights: Vec<f32>,
    groups_of: Vec<Vec<u16>>,
    /// Bits of the groups' hashes, to tell quickly that a group is not among them.
    sieve: [u64; 64],
    words: Words,
    /// What the words mean for this query, by number: an index into `known`, or zero when it was not found out yet.
    meanings: Vec<u32>,
    known: Vec<Known>,
}

impl<'plan> Reader<'plan> {
    fn new(concepts: &'plan [Concept]) -> Self {
        let concepts = &concepts[..concepts.len().min(64)];
        let mut reader = Self {
            concepts,
            whole: concepts.iter().map(|concept| concept.weight).sum::<f32>().max(f32::MIN_POSITIVE),
            terms: HashMap::new(),
            prefixes: Vec::new(),
            letters: [false; 128],
            groups: HashMap::new(),
            group_weights: Vec::new(),
            groups_of: Vec::new(),
            sieve: [0; 64],
            words: Words::take(),
            meanings: Vec::new(),
            known: vec![Known::default()],
        };
        for (index, concept) in concepts.iter().enumerate() {
            for term in &concept.marks {
                *reader.terms.entry(term).or_default() |= 1 << index;
                reader.expect(term.rsplit(analysis::DIVIDER).next());
            }
            if let Some(prefix) = &concept.prefix {
                reader.prefixes.push((prefix, 1 << index));
                reader.expect(Some(prefix));
            }
            let mut own = Vec::new();
            let weight = if concept.telling { 1.0 } else { tuning::STOP_WORD };
            for_each_group(&concept.plain, |group| {
                let next = reader.group_weights.len() as u16;
                let number = *reader.groups.entry(group).or_insert(next);
                if number == next {
                    reader.group_weights.push(0.0);
                }
                let known = &mut reader.group_weights[usize::from(number)];
                *known = known.max(weight);
                let (slot, bit) = sieved(group);
                reader.sieve[slot] |= bit;
                own.push(number);
            });
            reader.groups_of.push(own);
        }
        reader
    }

    /// Remembers the first letter of a term.
    fn expect(&mut self, term: Option<&str>) {
        if let Some(letter) = term.and_then(|term| term.bytes().next()).filter(u8::is_ascii) {
            self.letters[usize::from(letter)] = true;
        }
    }

    fn read(&mut self, language: &'static Language, title: &str, body: &str) -> Reading {
        let mut numbers = self.words.numbers.remove(language.tag).unwrap_or_default();
        let mut reading = Reading {
            places: vec![Vec::new(); self.concepts.len()],
            sentence: 0.0,
            groups: vec![0; self.group_weights.len()],
            length: 0,
        };
        let mut place = 0;
        for text in [title, body] {
            let mut sentence = 0u64;
            let mut last = 0;
            let mut pieces = Pieces::new(text).peekable();
            while let Some((start, piece)) = pieces.next() {
                if sentence != 0 && ends_sentence(&text[last.min(start)..start]) {
                    reading.sentence = reading.sentence.max(self.weight_of(sentence));
                    sentence = 0;
                }
                last = start + piece.len();
                let number = Words::number(&mut numbers, &mut self.words.folded, piece);
                let meaning = self.meaning(language, number);
                let word = &self.known[meaning];
                if !word.word {
                    continue;
                }
                let mut here = word.concepts;
                if let Some(plain) = &word.unspaced
                    && let Some((_, next)) = pieces.peek().filter(|&&(next, _)| next == last)
                {
                    let pair = analysis::pair(plain, &analysis::fold(next));
                    let term = analysis::stem_term(SHARED_TAG, &pair);
                    here |= self.terms.get(term.as_str()).copied().unwrap_or_default();
                }
                sentence |= here;
                while here != 0 {
                    reading.places[here.trailing_zeros() as usize].push(place);
                    here &= here - 1;
                }
                for &group in &word.groups {
                    let count = &mut reading.groups[usize::from(group)];
                    *count = count.saturating_add(1);
                }
                reading.length += word.length;
                place += 1;
            }
            reading.sentence = reading.sentence.max(self.weight_of(sentence));
            place += GAP;
        }
        self.words.numbers.insert(language.tag, numbers);
        reading
    }

    /// The index of what a word means.
    fn meaning(&mut self, language: &Language, number: usize) -> usize {
        if self.meanings.len() <= number {
            self.meanings.resize((number + 1).max(self.words.folded.len()), 0);
        }
        if self.meanings[number] == 0 {
            self.meanings[number] = self.known.len() as u32;
            self.known.push(self.know(language, number));
        }
        self.meanings[number] as usize
    }

    /// Finds out what a word means for the query.
    fn know(&self, language: &Language, number: usize) -> Known {
        let Some(word) = &self.words.folded[number] else { return Known::default() };
        let mut concepts = self.terms.get(&*word.plain).copied().unwrap_or_default();
        let may_match = match word.plain.bytes().next() {
            Some(letter) if letter.is_ascii() && !language.strips_prefixes() => {
                self.letters[usize::from(letter)]
            }
            _ => true,
        };
        if may_match {
            let stem = word.stem.get_or_init(|| language.stem_term(&word.lowered, &word.plain).into());
            concepts |= self.terms.get(&**stem).copied().unwrap_or_default();
            for &(prefix, concept) in &self.prefixes {
                if word.plain.starts_with(prefix) {
                    concepts |= concept;
                }
            }
        }
        let mut groups = Vec::new();
        let mut length = 0;
        for_each_group(&word.plain, |group| {
            length += 1;
            let (slot, bit) = sieved(group);
            if self.sieve[slot] & bit != 0
                && let Some(&number) = self.groups.get(&group)
            {
                groups.push(number);
            }
        });
        let unspaced = Script::of(&word.plain) == Script::Unspaced;
        Known {
            word: true,
            concepts,
            groups: groups.into(),
            length,
            unspaced: unspaced.then(|| word.plain.clone()),
        }
    }

    /// The sum of the weights of some concepts.
    fn weight_of(&self, mut bits: u64) -> f32 {
        let mut sum = 0.0;
        while bits != 0 {
            sum += self.concepts[bits.trailing_zeros() as usize].weight;
            bits &= bits - 1;
        }
        sum
    }

    /// Judges how much each group of letters tells among the documents that were read.
    fn judge_groups(&self, readings: &[Reading]) -> Judged {
        let documents = readings.len() as f32;
        let weights = self
            .group_weights
            .iter()
            .enumerate()
            .map(|(group, weight)| {
                let count = readings.iter().filter(|reading| reading.groups[group] > 0).count() as f32;
                weight * (1.0 + (documents - count + 0.5) / (count + 0.5)).ln()
            })
            .collect();
        let length: u32 = readings.iter().map(|reading| reading.length).sum();
        Judged { weights, average_length: (length as f32 / documents.max(1.0)).max(1.0) }
    }

    fn bonus(&self, reading: &Reading, judged: &Judged) -> f32 {
        tuning::NEARNESS * self.nearness(reading)
            + self.runs(reading)
            + tuning::SENTENCE * reading.sentence * reading.sentence / self.whole
            + tuning::LETTERS * letters(reading, judged)
            + tuning::LIKENESS * self.likeness(reading)
    }

    /// For each pair of telling concepts that are next or next but one to each other, every meeting within
    /// [`tuning::NEAR`] words counts the inverse square of the distance. The sum is saturated and weighed by the
    /// geometric mean of the two weights.
    fn nearness(&self, reading: &Reading) -> f32 {
        let telling: Vec<usize> =
            (0..self.concepts.len()).filter(|&index| self.concepts[index].telling).take(16).collect();
        let mut sum = 0.0;
        for (nth, &first) in telling.iter().enumerate() {
            for &second in telling[nth + 1..].iter().take(2) {
                let met = meetings(&reading.places[first], &reading.places[second]);
                if met > 0.0 {
                    let weight = (self.concepts[first].weight * self.concepts[second].weight).sqrt();
                    sum += weight * met / (met + tuning::NEARNESS_SATURATION);
                }
            }
        }
        sum
    }

    /// Neighbours of the query that are neighbours in the text, in order: pairs and threes.
    fn runs(&self, reading: &Reading) -> f32 {
        let mut sum = 0.0;
        for first in 0..self.concepts.len().saturating_sub(1) {
            let [one, two] = [first, first + 1].map(|index| &self.concepts[index]);
            let places = &reading.places;
            if two.place != one.place + 1 || places[first].is_empty() || places[first + 1].is_empty() {
                continue;
            }
            let after = |index: usize, place: u32| places[index].binary_search(&place).is_ok();
            let pairs: Vec<u32> =
                places[first].iter().copied().filter(|place| after(first + 1, place + 1)).collect();
            if pairs.is_empty() {
                continue;
            }
            sum += tuning::PAIR * (one.weight + two.weight) / 2.0;
            if let Some(three) = self.concepts.get(first + 2)
                && three.place == two.place + 1
                && pairs.iter().any(|place| after(first + 2, place + 2))
            {
                sum += tuning::THREE * (one.weight * two.weight * three.weight).cbrt();
            }
        }
        sum
    }

    /// The share of the letter groups of absent telling words that the text has, squared, by their weights.
    fn likeness(&self, reading: &Reading) -> f32 {
        let mut sum = 0.0;
        for (index, concept) in self.concepts.iter().enumerate() {
            let groups = &self.groups_of[index];
            if concept.telling && reading.places[index].is_empty() && !groups.is_empty() {
                let shared = groups.iter().filter(|&&group| reading.groups[usize::from(group)] > 0).count();
                let share = shared as f32 / groups.len() as f32;
                sum += concept.weight * share * share;
            }
        }
        sum
    }
}

/// The groups of letters shared with the query, by the formula of BM25.
fn letters(reading: &Reading, judged: &Judged) -> f32 {
    let b = tuning::LENGTH[1];
    let slowness = tuning::SATURATION * (1.0 - b + b * reading.length as f32 / judged.average_length);
    let each = reading.groups.iter().zip(&judged.weights).filter(|&(&count, _)| count > 0);
    each.map(|(&count, weight)| weight * f32::from(count) / (f32::from(count) + slowness)).sum()
}

/// Adds up the inverse squares of the distances between the places of two concepts.
fn meetings(first: &[u32], second: &[u32]) -> f32 {
    let mut sum = 0.0;
    for &place in first {
        let from = second.partition_point(|&other| other + tuning::NEAR < place);
        for &other in second[from..].iter().take_while(|&&other| other <= place + tuning::NEAR) {
            let distance = place.abs_diff(other);
            if distance > 0 {
                sum += 1.0 / (distance * distance) as f32;
            }
        }
    }
    sum
}

/// Tells whether what stands between two words ends a sentence.
fn ends_sentence(between: &str) -> bool {
    between != " "
        && between.contains([
            '.', '!', '?', '\n', '\u{0964}', '\u{0965}', '\u{061F}', '\u{06D4}', '\u{3002}', '\u{FF01}',
            '\u{FF1F}',
        ])
}

/// Calls `each` with a hash of every group of [`GROUP`] letters of a word whose beginning and end count as letters.
fn for_each_group(word: &str, mut each: impl FnMut(u64)) {
    let mut group = [0u32; GROUP];
    let mut length = 0;
    for letter in std::iter::once('^').chain(word.chars()).chain(std::iter::once('$')) {
        group.rotate_left(1);
        group[GROUP - 1] = u32::from(letter);
        length += 1;
        if length >= GROUP {
            each(hash(group));
        }
    }
    if length < GROUP {
        each(hash(group));
    }
}

fn hash(group: [u32; GROUP]) -> u64 {
    group.iter().fold(0, |hash: u64, &letter| {
        (hash ^ u64::from(letter)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23)
    })
}

/// The place of a group in the sieve.
fn sieved(group: u64) -> (usize, u64) {
    ((group & 63) as usize, 1 << (group >> 6 & 63))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_sentences_are_seen_in_many_scripts() {
        for between in [". ", "। ", "؟ ", "。", "?", "\n", ".\" "] {
            assert!(ends_sentence(between), "{between}");
        }
        for between in [" ", ", ", " – ", ""] {
            assert!(!ends_sentence(between), "{between}");
        }
    }

    #[test]
    fn words_are_cut_into_groups_of_letters() {
        let count = |word: &str| {
            let mut groups = std::collections::HashSet::new();
            for_each_group(word, |group| {
                groups.insert(group);
            });
            groups.len()
        };
        assert_eq!([count("a"), count("ab"), count("abc"), count("haus")], [1, 1, 2, 3]);
    }

    #[test]
    fn meetings_count_less_the_farther_they_are() {
        assert!(meetings(&[1], &[2]) > meetings(&[1], &[3]));
        assert!(meetings(&[1], &[3]) > meetings(&[1], &[20]));
        assert!((meetings(&[1, 10], &[2, 11]) - 2.0).abs() < 0.1);
    }
}
