//! A light stemmer for Bangla.
//!
//! Bangla marks case, number and definiteness with suffixes that follow each other in a fixed order: classifier or
//! plural (`টি`, `গুলো`, `রা`), then case (`কে`, `র`, `এর`, `তে`), then an emphatic particle (`ই`, `ও`). They are taken off
//! from the outside in. What is left must keep two consonants or independent vowels, so that short words stay whole.
//! Verbs are left to the plain words: their endings overlap with too many nouns.

use std::sync::LazyLock;

/// Particles of emphasis, the outermost layer.
const PARTICLES: &[&str] = &["ই", "ও"];

/// Case endings, the longest first.
const CASES: &[&str] =
    &["দেরকে", "েরকে", "দের", "য়ের", "েদের", "ের", "য়েতে", "েতে", "কে", "তে", "য়ে", "র", "য়", "ে"];

/// Classifiers and plurals, the longest first.
const NUMBERS: &[&str] = &[
    "গুলোর",
    "গুলির",
    "গুলো",
    "গুলি",
    "গুলা",
    "সমূহ",
    "বৃন্দ",
    "খানা",
    "খানি",
    "টুকু",
    "গণ",
    "েরা",
    "য়েরা",
    "টির",
    "টার",
    "টি",
    "টা",
    "রা",
    "জন",
    "দে",
];

/// The layers from the outside in, folded like the words that they are taken off.
static LAYERS: LazyLock<[Vec<String>; 3]> = LazyLock::new(|| {
    [PARTICLES, CASES, NUMBERS]
        .map(|layer| layer.iter().map(|suffix| crate::analysis::fold(suffix)).collect())
});

/// Returns the stem of a folded Bangla word.
pub(crate) fn stem(word: &str) -> String {
    let mut stem = word;
    for layer in LAYERS.iter() {
        stem = strip(stem, layer);
    }
    unify_spelling(stem)
}

/// Takes off the first suffix of a layer that leaves enough of the word.
fn strip<'word>(word: &'word str, suffixes: &[String]) -> &'word str {
    for suffix in suffixes {
        if let Some(rest) = word.strip_suffix(suffix.as_str())
            && letters(rest) >= 2
            && !rest.ends_with('\u{09CD}')
        {
            return rest;
        }
    }
    word
}

/// Counts the consonants and independent vowels of a word; vowel signs and other marks do not count.
fn letters(word: &str) -> usize {
    word.chars()
        .filter(|c| matches!(c, '\u{0985}'..='\u{09B9}' | '\u{09CE}' | '\u{09DC}'..='\u{09E1}'))
        .count()
}

/// Joins spellings that writers of Bangla commonly confuse: long and short vowels, the two n, the three s.
fn unify_spelling(word: &str) -> String {
    word.chars()
        .map(|c| match c {
            'ী' => 'ি',
            'ূ' => 'ু',
            'ঈ' => 'ই',
            'ঊ' => 'উ',
            'ণ' => 'ন',
            'ষ' => 'শ',
            other => other,
        })
        .collect()
}
