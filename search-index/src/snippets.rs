//! Shows where a document matched, as fragments of plain text.

use std::collections::{HashMap, HashSet};

use crate::analysis::{self, DIVIDER, Pieces, Word};
use crate::languages::{Language, SHARED_TAG, Script};
use crate::plan::{Concept, cut};
use crate::query::Fragment;

/// A snippet has about this many characters.
const LENGTH: usize = 240;

/// Text beyond this many bytes is not looked at for a snippet.
const LONGEST_TEXT: usize = 60_000;

/// Marks the words of a search in texts.
pub(crate) struct Marker<'plan> {
    /// The concept that a term marks.
    terms: HashMap<&'plan str, usize>,
    prefixes: Vec<(&'plan str, usize)>,
    /// The first letters of the words that are marked.
    letters: HashSet<char>,
    weights: Vec<f32>,
}

impl<'plan> Marker<'plan> {
    /// Marks the telling words of a search, or all of them when none is telling.
    pub(crate) fn new(concepts: &'plan [Concept]) -> Self {
        let any_telling = concepts.iter().any(|concept| concept.telling);
        let mut marker = Self {
            terms: HashMap::new(),
            prefixes: Vec::new(),
            letters: HashSet::new(),
            weights: concepts.iter().map(|concept| concept.weight).collect(),
        };
        for (index, concept) in
            concepts.iter().enumerate().filter(|(_, concept)| concept.telling || !any_telling)
        {
            for term in &concept.marks {
                marker.terms.entry(term.as_str()).or_insert(index);
                marker.letters.extend(term.rsplit(DIVIDER).next().and_then(|word| word.chars().next()));
            }
            marker.letters.extend(concept.prefix.as_deref().and_then(|prefix| prefix.chars().next()));
            marker.prefixes.extend(concept.prefix.as_deref().map(|prefix| (prefix, index)));
        }
        marker
    }

    /// Cuts a whole text into fragments.
    pub(crate) fn mark(&self, text: &str, language: &Language) -> Vec<Fragment> {
        let marked = self.marked(text, language);
        let mut fragments = Vec::new();
        Self::cut_up(text, 0, text.len(), &marked, &mut fragments);
        fragments
    }

    /// Cuts the best part of a text into fragments; an ellipsis stands where text was left out.
    pub(crate) fn snippet(&self, text: &str, language: &Language) -> Vec<Fragment> {
        let looked_at = cut(text, LONGEST_TEXT);
        let marked = self.marked(looked_at, language);
        let (start, end) = self.best_part(looked_at, &marked);
        let mut fragments = Vec::new();
        if start > 0 {
            fragments.push(Fragment { text: "… ".to_owned(), hit: false });
        }
        Self::cut_up(text, start, end, &marked, &mut fragments);
        if end < text.trim_end().len() {
            fragments.push(Fragment { text: " …".to_owned(), hit: false });
        }
        fragments
    }

    /// All words of a text with the concept that they belong to.
    fn marked(&self, text: &str, language: &Language) -> Vec<(usize, usize, Option<usize>)> {
        let mut known: HashMap<&str, Option<usize>> = HashMap::new();
        let mut marked: Vec<(usize, usize, Option<usize>)> = Vec::new();
        let mut last: Option<(usize, Word)> = None;
        for (start, piece) in Pieces::new(text) {
            let end = start + piece.len();
            // Folding and stemming take most of the time of a search; a look at the first letter saves most of them.
            if !self.may_mark(piece, language) {
                marked.push((start, end, None));
                continue;
            }
            if let Some(&concept) = known.get(piece) {
                marked.push((start, end, concept));
                continue;
            }
            let Some(word) = analysis::word(start, piece) else { continue };
            if Script::of(&word.plain) == Script::Unspaced {
                let before = last.take().filter(|(before_end, _)| *before_end == start);
                let pair = before.map(|(_, before)| {
                    analysis::stem_term(SHARED_TAG, &analysis::pair(&before.plain, &word.plain))
                });
                let of_pair = pair.and_then(|pair| self.terms.get(pair.as_str()).copied());
                if let (Some(concept), Some(entry)) = (of_pair, marked.last_mut()) {
                    entry.2 = Some(concept);
                }
                marked.push((start, end, of_pair.or_else(|| self.concept_of(&word, language))));
                last = Some((end, word));
                continue;
            }
            let concept = self.concept_of(&word, language);
            known.insert(piece, concept);
            marked.push((start, end, concept));
        }
        marked
    }

    /// Tells whether a piece might be marked, going by its first letter. Only ASCII letters are told apart.
    fn may_mark(&self, piece: &str, language: &Language) -> bool {
        match piece.chars().next() {
            Some(c) if c.is_ascii() && !language.strips_prefixes() => {
                self.letters.contains(&c.to_ascii_lowercase())
            }
            _ => true,
        }
    }

    fn concept_of(&self, word: &Word, language: &Language) -> Option<usize> {
        if self.terms.is_empty() {
            return None;
        }
        self.terms
            .get(word.plain.as_str())
            .or_else(|| self.terms.get(language.stem_term(&word.lowered, &word.plain).as_str()))
            .copied()
            .or_else(|| {
                self.prefixes
                    .iter()
                    .find(|(prefix, _)| word.plain.starts_with(prefix))
                    .map(|&(_, concept)| concept)
            })
    }

    /// Finds the part of about [`LENGTH`] characters whose different concepts weigh most; the earliest of equals.
    fn best_part(&self, text: &str, marked: &[(usize, usize, Option<usize>)]) -> (usize, usize) {
        let ends = |from: usize| {
            text[from..].char_indices().nth(LENGTH).map_or(text.len(), |(length, _)| from + length)
        };
        let hits: Vec<usize> = (0..marked.len()).filter(|&index| marked[index].2.is_some()).collect();
        let mut best = (0.0f32, 0usize);
        for (nth, &first) in hits.iter().enumerate() {
            let end = ends(marked[first].0);
            let mut present = vec![0u32; self.weights.len()];
            for &index in hits[nth..].iter().take_while(|&&index| marked[index].1 <= end) {
                if let Some(concept) = marked[index].2 {
                    present[concept] += 1;
                }
            }
            let worth: f32 = present
                .iter()
                .zip(&self.weights)
                .map(|(&times, weight)| {
                    if times == 0 {
                        0.0
                    } else {
                        weight * (1.0 + 0.1 * f32::from(u16::try_from(times.min(5)).unwrap_or(5)))
                    }
                })
                .sum();
            if worth > best.0 {
                best = (worth, first);
            }
        }
        if best.0 == 0.0 {
            return (0, Self::whole_word_end(text, 0, ends(0), marked));
        }
        // A few words of lead-in make the part readable; a text that is short enough is shown from its beginning.
        let start = if marked[best.1].0 <= LENGTH / 3 { 0 } else { marked[best.1.saturating_sub(5)].0 };
        (start, Self::whole_word_end(text, start, ends(start), marked))
    }

    /// Moves the end of a part back to the end of a word, unless it is the end of the text.
    fn whole_word_end(
        text: &str,
        start: usize,
        end: usize,
        marked: &[(usize, usize, Option<usize>)],
    ) -> usize {
        if end >= text.len() {
            return text.len();
        }
        let after = marked.partition_point(|&(_, word_end, _)| word_end <= end);
        match after.checked_sub(1).map(|index| marked[index].1) {
            Some(word_end) if word_end > start => word_end,
            _ => end,
        }
    }

    fn cut_up(
        text: &str,
        start: usize,
        end: usize,
        marked: &[(usize, usize, Option<usize>)],
        fragments: &mut Vec<Fragment>,
    ) {
        let mut at = start;
        let mut push = |from: usize, to: usize, hit: bool| {
            if from < to {
                match fragments.last_mut() {
                    Some(last) if last.hit == hit => last.text.push_str(&text[from..to]),
                    _ => fragments.push(Fragment { text: text[from..to].to_owned(), hit }),
                }
            }
        };
        for &(from, to, concept) in marked {
            if concept.is_some() && from >= at && to <= end {
                push(at, from, false);
                push(from, to, true);
                at = to;
            }
        }
        push(at, end, false);
    }
}
