//! Reads what was typed and plans which terms of the index to look for.
//!
//! What was typed is only ever cut into words; no part of it is handed to a query parser.

use std::collections::{BTreeMap, HashMap, HashSet};

use tantivy::Term;
use tantivy::postings::TermInfo;
use tantivy::query::{DfaWrapper, FuzzyTermQuery};
use tantivy::schema::Field;
use tantivy::termdict::TermDictionary;

use crate::analysis::{self, DIVIDER, Word};
use crate::error::IndexError;
use crate::languages::{Language, SHARED_TAG, Script};
use crate::ranking::tuning;
use crate::view::View;

/// Text beyond this many bytes of a query is not looked at.
const LONGEST_TEXT: usize = 4000;

/// Words beyond this many of a query are not looked at.
const MOST_WORDS: usize = 48;

/// What was typed, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed {
    /// The words, those of quotations included, in order.
    pub(crate) words: Vec<Word>,
    /// The quotations.
    pub(crate) phrases: Vec<Vec<String>>,
    /// What must not appear; several words are a quotation.
    pub(crate) excluded: Vec<Vec<Word>>,
    /// True when the last word may still be unfinished.
    pub(crate) unfinished: bool,
}

/// Takes apart what was typed.
pub(crate) fn parse(text: &str) -> Typed {
    let text = cut(text, LONGEST_TEXT);
    let mut typed = Typed::default();
    let mut plain_from = 0;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let next = at + c.len_utf8();
        let starts_word = text[..at].chars().next_back().is_none_or(char::is_whitespace);
        let minus = c == '-' && starts_word;
        let quoted_at = if minus { next } else { at };
        if let Some((inside, end)) = quotation(text, quoted_at) {
            typed.add_words(text, plain_from, at);
            let words = offset_words(text, inside.start, inside.end);
            if minus {
                if !words.is_empty() {
                    typed.excluded.push(words);
                }
            } else if !words.is_empty() {
                typed.phrases.push(words.iter().map(|word| word.plain.clone()).collect());
                typed.words.extend(words);
            }
            at = end;
            plain_from = end;
        } else if minus && text[next..].chars().next().is_some_and(char::is_alphanumeric) {
            typed.add_words(text, plain_from, at);
            let end = text[next..].find(char::is_whitespace).map_or(text.len(), |length| next + length);
            let words = offset_words(text, next, end);
            if !words.is_empty() {
                typed.excluded.push(words);
            }
            at = end;
            plain_from = end;
        } else {
            at = next;
        }
    }
    typed.add_words(text, plain_from, text.len());
    typed.unfinished =
        plain_from < text.len() && typed.words.last().is_some_and(|word| word.end == text.len());
    typed.words.truncate(MOST_WORDS);
    typed
}

impl Typed {
    fn add_words(&mut self, text: &str, from: usize, to: usize) {
        self.words.extend(offset_words(text, from, to));
    }
}

/// Cuts a text at a character boundary.
pub(crate) fn cut(text: &str, longest: usize) -> &str {
    let mut end = text.len().min(longest);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn offset_words(text: &str, from: usize, to: usize) -> Vec<Word> {
    let mut words = analysis::collect_words(&text[from..to], MOST_WORDS);
    for word in &mut words {
        word.start += from;
        word.end += from;
    }
    words
}

/// Finds the quotation that opens at a place: the range inside the marks, and the end after the closing one.
fn quotation(text: &str, at: usize) -> Option<(std::ops::Range<usize>, usize)> {
    const MARKS: [char; 8] =
        ['"', '\u{201C}', '\u{201D}', '\u{201E}', '\u{00AB}', '\u{00BB}', '\u{300C}', '\u{300D}'];
    let open = text[at..].chars().next().filter(|c| MARKS.contains(c))?;
    let from = at + open.len_utf8();
    let length = text[from..].find(MARKS)?;
    let close = text[from + length..].chars().next()?;
    Some((from..from + length, from + length + close.len_utf8()))
}

/// A term that stands for a concept.
#[derive(Debug, Clone, PartialEq)]
struct Alternative {
    term: String,
    /// How much an occurrence counts.
    weight: f32,
    /// The language that the term is a stem of, if it is one.
    tag: Option<&'static str>,
}

/// The postings of one term in one field of one segment.
#[derive(Clone)]
pub(crate) struct List {
    /// The index of the field in [`searched_fields`].
    pub(crate) field: usize,
    pub(crate) info: TermInfo,
    /// How much an occurrence counts.
    pub(crate) weight: f32,
}

/// One thing that was asked for: a word in all its forms.
#[derive(Clone)]
pub(crate) struct Concept {
    /// The word as it was typed, folded.
    pub(crate) plain: String,
    /// The place of the word in the query.
    pub(crate) place: usize,
    /// How much the concept counts against the others.
    pub(crate) weight: f32,
    /// True when it is none of the commonest words of the language.
    pub(crate) telling: bool,
    /// The terms that mark it in shown text: whole words and stems.
    pub(crate) marks: HashSet<String>,
    /// Words that begin with this mark it too.
    pub(crate) prefix: Option<String>,
    /// The postings of its terms, by segment.
    pub(crate) lists: Vec<Vec<List>>,
}

/// What to look for.
#[derive(Default)]
pub(crate) struct Plan {
    pub(crate) concepts: Vec<Concept>,
    /// Words of which nothing was found, or next to nothing, for corrections.
    pub(crate) doubtful: Vec<Doubt>,
    /// True when something was typed that words could be made of.
    pub(crate) has_words: bool,
    /// True when it reads like a sentence: when it has words that nobody types to search for.
    pub(crate) sentence: bool,
}

/// A word that is rare or absent: perhaps it is misspelt.
pub(crate) struct Doubt {
    pub(crate) word: Word,
    /// In how many documents it was found.
    frequency: u64,
}

/// The fields that text is searched in, in the order used everywhere.
pub(crate) fn searched_fields(view: &View) -> [Field; 3] {
    [view.fields.title, view.fields.body, view.fields.keywords]
}

/// How a plan is made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Planning {
    /// The last word may be the beginning of a longer one.
    pub(crate) prefix: bool,
    /// Words that are absent are replaced by words that look like them.
    pub(crate) fuzzy: bool,
    /// Only titles are searched.
    pub(crate) titles_only: bool,
}

/// Plans the search for some words.
pub(crate) fn plan(
    view: &View,
    words: &[Word],
    language: Option<&str>,
    planning: Planning,
) -> Result<Plan, IndexError> {
    let indexed: Vec<&'static Language> =
        view.languages.iter().map(|(tag, _)| Language::of_tag(tag)).collect();
    let joined: String = words.iter().map(|word| word.lowered.as_str()).collect::<Vec<_>>().join(" ");
    let spoken = [language.map(Language::of_tag), Some(Language::detect(&joined))];
    let mut plan = Plan { has_words: !words.is_empty(), ..Plan::default() };
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for (place, word) in words.iter().enumerate() {
        // The last of several joined letters is covered by the pair before it.
        if place > 0 && words[place - 1].joined && !word.joined {
            continue;
        }
        if !word.joined
            && let Some(&index) = seen.get(word.plain.as_str())
        {
            let concept: &mut Concept = &mut plan.concepts[index];
            concept.weight *= tuning::REPEATED;
            continue;
        }
        let telling = !spoken.iter().flatten().any(|language| language.is_stop_word(&word.plain));
        plan.sentence |= !telling;
        let alternatives = alternatives(word, words.get(place + 1), &indexed);
        let mut concept = Concept {
            plain: word.plain.clone(),
            place,
            weight: 0.0,
            telling,
            marks: alternatives.iter().map(|alternative| alternative.term.clone()).collect(),
            prefix: None,
            lists: view.segments.iter().map(|_| Vec::new()).collect(),
        };
        let counts = look_up(view, &mut concept, &alternatives, planning.titles_only)?;
        concept.weight = importance(view, &counts);
        let frequency = counts.values().copied().max().unwrap_or_default();
        let unfinished = planning.prefix && place + 1 == words.len();
        if unfinished && word.plain.chars().count() >= shortest_prefix(&word.plain) {
            let expanded = expand_prefix(view, word, planning.titles_only)?;
            let longer: Vec<Alternative> = expanded
                .iter()
                .map(|(term, _)| Alternative { term: term.clone(), weight: tuning::PREFIX, tag: None })
                .collect();
            if !longer.is_empty() {
                concept.prefix = Some(word.plain.clone());
                let counts = look_up(view, &mut concept, &longer, planning.titles_only)?;
                if frequency == 0 {
                    concept.weight = importance(view, &counts);
                }
            }
        }
        let found = concept.lists.iter().any(|lists| !lists.is_empty());
        if planning.fuzzy
            && frequency <= tuning::RARE
            && word.plain.chars().count() >= 4
            && !word.plain.chars().any(|c| c.is_ascii_digit())
        {
            if !found {
                let likely = look_alikes(view, &word.plain, frequency, unfinished, planning.titles_only)?;
                let mut alternatives = Vec::new();
                for (term, distance) in likely {
                    let misspelt =
                        Word { start: 0, end: 0, lowered: term.clone(), plain: term, joined: false };
                    let weight = if distance <= 1 { tuning::FUZZY } else { tuning::FUZZY * tuning::FUZZY };
                    alternatives.extend(self::alternatives(&misspelt, None, &indexed).into_iter().map(
                        |alternative| Alternative { weight: alternative.weight * weight, ..alternative },
                    ));
                }
                concept.marks.extend(alternatives.iter().map(|alternative| alternative.term.clone()));
                let counts = look_up(view, &mut concept, &alternatives, planning.titles_only)?;
                concept.weight = importance(view, &counts) * tuning::FUZZY;
            }
            plan.doubtful.push(Doubt { word: word.clone(), frequency });
        }
        if concept.lists.iter().all(Vec::is_empty) {
            continue;
        }
        if !concept.telling {
            concept.weight *= tuning::STOP_WORD;
        }
        seen.insert(&word.plain, plan.concepts.len());
        plan.concepts.push(concept);
    }
    Ok(plan)
}

/// The fewest characters that are completed. One letter of a script without spaces is a word already.
fn shortest_prefix(word: &str) -> usize {
    if Script::of(word) == Script::Unspaced { 1 } else { 2 }
}

/// The terms that a word may be indexed under.
fn alternatives(word: &Word, next: Option<&Word>, indexed: &[&'static Language]) -> Vec<Alternative> {
    let mut alternatives = vec![Alternative { term: word.plain.clone(), weight: tuning::PLAIN, tag: None }];
    if let (true, Some(next)) = (word.joined, next) {
        let term = analysis::stem_term(SHARED_TAG, &analysis::pair(&word.plain, &next.plain));
        return vec![Alternative { term, weight: tuning::STEM + tuning::PLAIN, tag: Some(SHARED_TAG) }];
    }
    let script = Script::of(&word.lowered);
    let mut tags: HashSet<&str> = HashSet::new();
    for language in indexed.iter().filter(|language| language.stems(script)) {
        if tags.insert(language.tag) {
            alternatives.push(Alternative {
                term: language.stem_term(&word.lowered, &word.plain),
                weight: tuning::STEM,
                tag: Some(language.tag),
            });
        }
    }
    alternatives.push(Alternative {
        term: analysis::stem_term(SHARED_TAG, &word.plain),
        weight: tuning::STEM,
        tag: Some(SHARED_TAG),
    });
    alternatives
}

/// Adds the postings of terms to a concept; returns in how many documents the terms of each language occur.
fn look_up(
    view: &View,
    concept: &mut Concept,
    alternatives: &[Alternative],
    titles_only: bool,
) -> Result<BTreeMap<&'static str, u64>, IndexError> {
    let mut counts: BTreeMap<&'static str, u64> = BTreeMap::new();
    for (field_index, field) in searched_fields(view).into_iter().enumerate() {
        if titles_only && field_index != 0 {
            continue;
        }
        let mut in_field: BTreeMap<&'static str, u64> = BTreeMap::new();
        for (segment_index, segment) in view.segments.iter().enumerate() {
            let inverted = segment.reader.inverted_index(field)?;
            for alternative in alternatives {
                if let Some(info) = inverted.terms().get(alternative.term.as_bytes())? {
                    *in_field.entry(alternative.tag.unwrap_or_default()).or_default() +=
                        u64::from(info.doc_freq);
                    concept.lists[segment_index].push(List {
                        field: field_index,
                        info,
                        weight: alternative.weight,
                    });
                }
            }
        }
        for (tag, count) in in_field {
            let most = counts.entry(tag).or_default();
            *most = count.max(*most);
        }
    }
    Ok(counts)
}

/// The inverse document frequency of a concept (Robertson and Spärck Jones, as used in Okapi BM25), within the
/// languages that it occurs in, weighed by how often it occurs in each. So a language with few documents in the
/// index does not have all its words taken for rare ones.
#[expect(clippy::cast_precision_loss, reason = "a logarithm needs no more than seven digits")]
fn importance(view: &View, counts: &BTreeMap<&'static str, u64>) -> f32 {
    let idf = |count: u64, documents: u64| {
        let (count, documents) = (count as f32, documents.max(count) as f32);
        (1.0 + (documents - count + 0.5) / (count + 0.5)).ln()
    };
    let mut sum = 0.0;
    let mut occurrences = 0.0;
    for (&tag, &count) in counts.iter().filter(|&(&tag, _)| !tag.is_empty()) {
        let documents = view
            .languages
            .iter()
            .find(|(language, _)| language == tag)
            .map_or(view.documents, |(_, documents)| *documents);
        sum += idf(count, documents) * count as f32;
        occurrences += count as f32;
    }
    if occurrences > 0.0 {
        sum / occurrences
    } else {
        idf(counts.values().copied().max().unwrap_or_default(), view.documents)
    }
}

/// The fields whose dictionaries are asked for other spellings and endings.
fn dictionary_fields(view: &View, titles_only: bool) -> Vec<Field> {
    if titles_only { vec![view.fields.title] } else { searched_fields(view).to_vec() }
}

/// Finds the commonest indexed words that begin with a word and are longer.
fn expand_prefix(view: &View, word: &Word, titles_only: bool) -> Result<Vec<(String, u64)>, IndexError> {
    /// The most words of a dictionary that are looked at.
    const MOST_LOOKED_AT: usize = 5000;
    let mut found: HashMap<String, u64> = HashMap::new();
    for field in dictionary_fields(view, titles_only) {
        for segment in &view.segments {
            let inverted = segment.reader.inverted_index(field)?;
            let mut stream = inverted.terms().range().gt(word.plain.as_bytes()).into_stream()?;
            let mut looked_at = 0;
            while looked_at < MOST_LOOKED_AT && stream.advance() {
                let Ok(term) = std::str::from_utf8(stream.key()) else { continue };
                if !term.starts_with(&word.plain) {
                    break;
                }
                *found.entry(term.to_owned()).or_default() += u64::from(stream.value().doc_freq);
                looked_at += 1;
            }
        }
    }
    Ok(commonest(found, tuning::MOST_COMPLETIONS))
}

fn commonest(found: HashMap<String, u64>, limit: usize) -> Vec<(String, u64)> {
    let mut found: Vec<(String, u64)> = found.into_iter().collect();
    found.sort_by(|(first, one), (second, other)| other.cmp(one).then_with(|| first.cmp(second)));
    found.truncate(limit);
    found
}

/// Finds indexed words that look like a word and are commoner, with how many letters differ, the likeliest first.
///
/// Writers rarely miss the first letter, so words with the same one are tried first.
fn look_alikes(
    view: &View,
    word: &str,
    frequency: u64,
    unfinished: bool,
    titles_only: bool,
) -> Result<Vec<(String, u8)>, IndexError> {
    let length = word.chars().count();
    let attempts = [Some((1, true)), (length >= 8).then_some((2, true)), (length >= 6).then_some((1, false))];
    for (distance, same_first) in attempts.into_iter().flatten() {
        let term = Term::from_field_text(view.fields.title, word);
        let query = if unfinished && titles_only {
            FuzzyTermQuery::new_prefix(term, distance, true)
        } else {
            FuzzyTermQuery::new(term, distance, true)
        };
        let automaton = query.automaton()?;
        let first = word.chars().next().filter(|_| same_first);
        let mut found: HashMap<String, u64> = HashMap::new();
        for field in dictionary_fields(view, titles_only) {
            for segment in &view.segments {
                let inverted = segment.reader.inverted_index(field)?;
                spellings(inverted.terms(), &automaton, first, &mut found)?;
            }
        }
        found.retain(|term, count| term != word && *count > frequency.saturating_mul(tuning::COMMONER));
        if !found.is_empty() {
            let found = commonest(found, tuning::MOST_SPELLINGS);
            return Ok(found.into_iter().map(|(term, _)| (term, distance)).collect());
        }
    }
    Ok(Vec::new())
}

/// Adds the plain words of a dictionary that an automaton accepts, of those with a certain first letter or of all.
fn spellings(
    dictionary: &TermDictionary,
    automaton: &DfaWrapper,
    first: Option<char>,
    found: &mut HashMap<String, u64>,
) -> Result<(), IndexError> {
    let mut range = dictionary.search(automaton);
    if let Some(first) = first {
        range = range.ge(first.to_string().as_bytes());
        if let Some(next) = char::from_u32(u32::from(first) + 1) {
            range = range.lt(next.to_string().as_bytes());
        }
    }
    let mut stream = range.into_stream()?;
    while stream.advance() {
        let Ok(term) = std::str::from_utf8(stream.key()) else { continue };
        if !term.starts_with(DIVIDER) {
            *found.entry(term.to_owned()).or_default() += u64::from(stream.value().doc_freq);
        }
    }
    Ok(())
}

impl Doubt {
    /// The words that may have been meant, the likeliest first.
    pub(crate) fn likely(&self, view: &View) -> Result<Vec<String>, IndexError> {
        let found = look_alikes(view, &self.word.plain, self.frequency, false, false)?;
        Ok(found.into_iter().map(|(term, _)| term).collect())
    }
}

/// Returns the terms that a document must not have any of, for a word to be excluded.
pub(crate) fn excluded_terms(view: &View, word: &Word) -> Vec<String> {
    let indexed: Vec<&'static Language> =
        view.languages.iter().map(|(tag, _)| Language::of_tag(tag)).collect();
    alternatives(word, None, &indexed).into_iter().map(|alternative| alternative.term).collect()
}
