//! Finds, counts and ranks documents.
//!
//! The score is BM25F (Robertson, Zaragoza, Taylor 2004): for each concept of the query the occurrences of all its terms
//! in all fields are added up, weighed by field and term and divided by the field's length, and only the sum is saturated.
//! A document's matched share of the query (coverage) decides whether it counts as a match; see [`Tiers`].
//! The best documents are then read again: see [`rereading`](crate::rereading).
//!
//! Documents are looked at in windows small enough for the processor's nearest memory: every concept adds to the
//! window in turn. As totals and facets need every match anyway, nothing would be gained by skipping low scores.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use tantivy::columnar::Column;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::BlockSegmentPostings;
use tantivy::schema::IndexRecordOption;

use crate::error::IndexError;
use crate::plan::{Concept, searched_fields};
use crate::query::{FacetCount, Sort};
use crate::rereading::{Reread, reread};
use crate::schema::SEPARATOR;
use crate::view::{Bits, Segment, View};

/// The constants of ranking, one set for all languages and collections.
pub(crate) mod tuning {
    /// Weights of the fields: title, body, keywords.
    pub(crate) const FIELDS: [f32; 3] = [2.5, 1.0, 1.5];
    /// How much a field's length counts (the b of BM25): title, body, keywords.
    pub(crate) const LENGTH: [f32; 3] = [0.4, 0.7, 0.2];
    /// How fast further occurrences stop counting (the k1 of BM25).
    pub(crate) const SATURATION: f32 = 1.2;
    /// Weight of a word as it was typed.
    pub(crate) const PLAIN: f32 = 0.5;
    /// Weight of a word's stem.
    pub(crate) const STEM: f32 = 0.5;
    /// Weight of a longer word that begins with the last word typed.
    pub(crate) const PREFIX: f32 = 0.3;
    /// Weight of a word that differs by a letter.
    pub(crate) const FUZZY: f32 = 0.6;
    /// What the weight of a very common word is multiplied with.
    pub(crate) const STOP_WORD: f32 = 0.15;
    /// What the weight of a repeated word is multiplied with.
    pub(crate) const REPEATED: f32 = 1.3;
    /// A word found in at most this many documents may be misspelt.
    pub(crate) const RARE: u64 = 1;
    /// A word is offered instead of a rare one when it is found this many times as often.
    pub(crate) const COMMONER: u64 = 10;
    /// The most endings that are tried for the last word.
    pub(crate) const MOST_COMPLETIONS: usize = 20;
    /// The most spellings that are tried for an absent word.
    pub(crate) const MOST_SPELLINGS: usize = 3;
    /// Weight of nearness.
    pub(crate) const NEARNESS: f32 = 0.2;
    /// How fast further meetings of two words stop counting.
    pub(crate) const NEARNESS_SATURATION: f32 = 0.7;
    /// The farthest that two words are near, in words.
    pub(crate) const NEAR: u32 = 6;
    /// Weight of two neighbours in the query that are neighbours in the text.
    pub(crate) const PAIR: f32 = 0.3;
    /// Weight of three.
    pub(crate) const THREE: f32 = 0.15;
    /// Weight of what the best sentence has of the query.
    pub(crate) const SENTENCE: f32 = 0.2;
    /// Weight of a shared group of letters.
    pub(crate) const LETTERS: f32 = 0.15;
    /// Weight of the shared letters of an absent word.
    pub(crate) const LIKENESS: f32 = 0.3;
    /// How many of the best documents are read again.
    pub(crate) const RANKED_AGAIN: usize = 20;
    /// Weight of the matched share of the query.
    pub(crate) const COVERAGE: f32 = 0.3;
}

/// Documents per window.
const WINDOW: u32 = 4096;

/// How much of a query a document must match, for each of the levels that are tried in turn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tiers {
    /// The least coverage of each level, the loosest first.
    pub(crate) least: [f32; 3],
    /// A stricter level is taken when it has this many matches.
    pub(crate) enough: usize,
}

impl Tiers {
    /// The levels for a few words: all of them must match, unless no document has them all.
    pub(crate) const fn all_of(words: usize) -> Self {
        // Of two words, the rarer would pass for more than half of the query.
        let most = if words > 2 { 0.5 } else { 0.01 };
        Self { least: [0.01, most, 0.99], enough: 1 }
    }

    /// The levels for many words or for a sentence: what answers a question rarely repeats all its words. The more of
    /// its meaning a document has, the better; stricter levels only cut off the end of a long list.
    pub(crate) const SENTENCE: Self = Self { least: [0.05, 0.15, 0.35], enough: 100 };

    fn of(&self, coverage: f32) -> Option<usize> {
        (0..3).rev().find(|&tier| coverage >= self.least[tier])
    }
}

/// Filters whose values are also counted: each keeps documents that have any of its values.
#[derive(Debug, Default)]
pub(crate) struct FacetFilters {
    /// The facet's name and its values as they are indexed, at most 32.
    filters: Vec<(String, Vec<String>)>,
}

impl FacetFilters {
    pub(crate) fn add(&mut self, name: &str, values: &[String]) {
        if !values.is_empty() && self.filters.len() < 32 {
            self.filters.push((
                name.to_owned(),
                values.iter().map(|value| crate::schema::facet(name, value)).collect(),
            ));
        }
    }

    fn all(&self) -> u32 {
        (0..self.filters.len()).fold(0, |mask, index| mask | 1 << index)
    }

    /// For each value of a segment, the filters that it passes.
    fn masks(&self, segment: &Segment) -> Vec<u32> {
        let mut masks = vec![0; segment.data.facet_names.len()];
        for (index, (_, values)) in self.filters.iter().enumerate() {
            for value in values {
                if let Ok(ordinal) = segment.data.facet_names.binary_search(value) {
                    masks[ordinal] |= 1 << index;
                }
            }
        }
        masks
    }
}

/// The filters that a document fails.
#[inline]
fn failed(segment: &Segment, masks: &[u32], all: u32, document: u32) -> u32 {
    if all == 0 {
        return 0;
    }
    all & !segment.data.facets_of(document).iter().fold(0, |passed, &value| passed | masks[value as usize])
}

/// A document that may be shown, ordered by how early it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Candidate {
    first: i64,
    second: i64,
    /// A hash of the document's key: decides between equals, the same way after every rebuild.
    pub(crate) order: u64,
    pub(crate) segment: u32,
    pub(crate) document: u32,
    score_bits: u32,
}

impl Candidate {
    /// How well the document matches.
    pub(crate) fn score(&self) -> f32 {
        f32::from_bits(self.score_bits)
    }

    /// Adds to the score, and to the place that goes by it.
    pub(crate) fn raise(&mut self, bonus: f32) {
        self.score_bits = (self.score() + bonus).to_bits();
        self.first = i64::from(self.score_bits);
    }
}

/// What is looked for and how it is wanted.
pub(crate) struct Request<'plan> {
    pub(crate) concepts: &'plan [Concept],
    /// The documents of each segment that may be found at all.
    pub(crate) allowed: &'plan [Bits],
    /// Without concepts, everything allowed is found.
    pub(crate) everything: bool,
    pub(crate) filters: &'plan FacetFilters,
    pub(crate) sort: Sort,
    /// How many of the best to keep.
    pub(crate) keep: usize,
    pub(crate) tiers: Tiers,
    pub(crate) count_facets: bool,
    /// What the best are ranked by again; needs [`Sort::Relevance`].
    pub(crate) reread: Reread,
}

/// What was found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) total: usize,
    /// The best, in order.
    pub(crate) best: Vec<Candidate>,
    pub(crate) facets: BTreeMap<String, Vec<FacetCount>>,
}

/// Finds documents.
pub(crate) fn find(view: &View, request: &Request) -> Result<Found, IndexError> {
    let keep = request.keep.max(if request.reread == Reread::Nothing { 1 } else { tuning::RANKED_AGAIN });
    let mut collector = Collector {
        sort: request.sort,
        keep,
        best: [BinaryHeap::new(), BinaryHeap::new(), BinaryHeap::new()],
        totals: [0; 3],
    };
    let mut matches: Vec<[Vec<u32>; 3]> = Vec::with_capacity(view.segments.len());
    let norms = Norms::of(view)?;
    for (index, segment) in view.segments.iter().enumerate() {
        let mut sink = Sink {
            segment,
            allowed: &request.allowed[index],
            masks: request.filters.masks(segment),
            all: request.filters.all(),
            #[expect(clippy::cast_possible_truncation, reason = "an index has few segments")]
            number: index as u32,
            collector: &mut collector,
            matches: Default::default(),
            remember: request.count_facets,
        };
        if request.everything {
            request.allowed[index].for_each(|document| sink.take(document, 0.0, 2));
        } else {
            score_segment(segment, view, request, index, &norms, &mut sink)?;
        }
        matches.push(sink.matches);
    }
    let matching = |tier: usize| collector.totals[tier..].iter().sum::<usize>();
    let tier = (0..3).rev().find(|&tier| matching(tier) >= request.tiers.enough.max(1)).unwrap_or(0);
    let total = matching(tier);
    let mut best: Vec<Candidate> =
        collector.best[tier..].iter().flatten().map(|&Reverse(candidate)| candidate).collect();
    best.sort_unstable_by(|one, other| other.cmp(one));
    best.truncate(keep);
    if request.reread != Reread::Nothing && request.concepts.len() > 1 {
        rank_again(view, request, &mut best)?;
    }
    best.truncate(request.keep);
    let facets =
        if request.count_facets { count_facets(view, request, &matches, tier) } else { BTreeMap::new() };
    Ok(Found { total, best, facets })
}

/// Keeps the best documents and counts all, by the strictest level that they reach.
struct Collector {
    sort: Sort,
    keep: usize,
    best: [BinaryHeap<Reverse<Candidate>>; 3],
    totals: [usize; 3],
}

/// Takes the matches of one segment.
struct Sink<'view, 'collector> {
    segment: &'view Segment,
    allowed: &'view Bits,
    masks: Vec<u32>,
    all: u32,
    number: u32,
    collector: &'collector mut Collector,
    /// The matches by level, those that fail a filter included.
    matches: [Vec<u32>; 3],
    remember: bool,
}

impl Sink<'_, '_> {
    #[inline]
    fn take(&mut self, document: u32, score: f32, tier: usize) {
        if self.remember {
            self.matches[tier].push(document);
        }
        if failed(self.segment, &self.masks, self.all, document) != 0 {
            return;
        }
        self.collector.totals[tier] += 1;
        let data = &self.segment.data;
        let score_key = i64::from(score.to_bits());
        let (first, second) = match self.collector.sort {
            Sort::Relevance => (score_key, 0),
            Sort::Newest => (value(&data.published, document, i64::MIN), score_key),
            Sort::ClosingSoon => (value(&data.closes, document, i64::MAX).saturating_neg(), score_key),
            Sort::Popular => (value(&data.weight, document, i64::MIN), score_key),
        };
        let keep = self.collector.keep;
        let best = &mut self.collector.best[tier];
        let full = best.len() >= keep;
        if full && best.peek().is_some_and(|Reverse(worst)| (first, second) < (worst.first, worst.second)) {
            return;
        }
        best.push(Reverse(Candidate {
            first,
            second,
            order: data.order.first(document).unwrap_or_default(),
            segment: self.number,
            document,
            score_bits: score.to_bits(),
        }));
        if full {
            best.pop();
        }
    }
}

fn value(column: &Column<i64>, document: u32, missing: i64) -> i64 {
    column.first(document).unwrap_or(missing)
}

/// What an occurrence counts in a field of a given length, by field and coded length.
struct Norms([[f32; 256]; 3]);

impl Norms {
    #[expect(clippy::cast_precision_loss, reason = "lengths are coarse anyway")]
    fn of(view: &View) -> Result<Self, IndexError> {
        let mut norms = [[0.0; 256]; 3];
        for (index, field) in searched_fields(view).into_iter().enumerate() {
            let average = view.average_length(field)?;
            let (b, weight) = (tuning::LENGTH[index], tuning::FIELDS[index]);
            for code in 0..=255u8 {
                let length = FieldNormReader::id_to_fieldnorm(code) as f32;
                norms[index][usize::from(code)] = weight / (1.0 - b + b * length / average);
            }
        }
        Ok(Self(norms))
    }
}

/// One posting list while it is read.
struct Cursor<'norms> {
    postings: BlockSegmentPostings,
    at: usize,
    lengths: FieldNormReader,
    norms: &'norms [f32; 256],
    weight: f32,
}

impl Cursor<'_> {
    /// Adds what the list has before `end` to the window that begins at `start`.
    #[inline]
    #[expect(clippy::cast_precision_loss, reason = "frequencies are small")]
    fn add(&mut self, start: u32, end: u32, window: &mut [f32], touched: &mut Touched) {
        loop {
            let docs = self.postings.docs();
            let freqs = self.postings.freqs();
            while self.at < docs.len() {
                let document = docs[self.at];
                if document >= end {
                    return;
                }
                let norm = self.norms[usize::from(self.lengths.fieldnorm_id(document))];
                let place = (document - start) as usize;
                window[place] += self.weight * freqs[self.at] as f32 * norm;
                touched[place / 64] |= 1 << (place % 64);
                self.at += 1;
            }
            if self.postings.block_len() == 0 {
                return;
            }
            self.postings.advance();
            self.at = 0;
        }
    }
}

/// A bit for each document of a window that has something of what is looked for.
type Touched = [u64; WINDOW as usize / 64];

/// Windows with fewer documents than this are gone through bit by bit.
const SPARSE: u32 = WINDOW / 8;

fn score_segment(
    segment: &Segment,
    view: &View,
    request: &Request,
    index: usize,
    norms: &Norms,
    sink: &mut Sink,
) -> Result<(), IndexError> {
    let fields = searched_fields(view);
    let whole: f32 =
        request.concepts.iter().map(|concept| concept.weight).sum::<f32>().max(f32::MIN_POSITIVE);
    let mut readers: Vec<(f32, Vec<Cursor>)> = Vec::new();
    for concept in request.concepts {
        let mut cursors = Vec::new();
        for list in &concept.lists[index] {
            let inverted = segment.reader.inverted_index(fields[list.field])?;
            cursors.push(Cursor {
                postings: inverted
                    .read_block_postings_from_terminfo(&list.info, IndexRecordOption::WithFreqs)?,
                at: 0,
                lengths: segment.reader.get_fieldnorms_reader(fields[list.field])?,
                norms: &norms.0[list.field],
                weight: list.weight,
            });
        }
        readers.push((concept.weight, cursors));
    }
    let mut occurrences = vec![0f32; WINDOW as usize];
    let mut scores = vec![0f32; WINDOW as usize];
    let mut covered = vec![0f32; WINDOW as usize];
    let mut touched: Touched = [0; WINDOW as usize / 64];
    let documents = segment.reader.max_doc();
    let mut start = 0;
    while start < documents {
        let end = documents.min(start + WINDOW);
        touched.fill(0);
        for (weight, cursors) in &mut readers {
            let mut here: Touched = [0; WINDOW as usize / 64];
            for cursor in cursors {
                cursor.add(start, end, &mut occurrences, &mut here);
            }
            let count: u32 = here.iter().map(|bits| bits.count_ones()).sum();
            if count == 0 {
                continue;
            }
            for (all, bits) in touched.iter_mut().zip(&here) {
                *all |= bits;
            }
            if count < SPARSE {
                for_each_bit(&here, |place| {
                    let occurring = std::mem::take(&mut occurrences[place]);
                    scores[place] += *weight * occurring / (occurring + tuning::SATURATION);
                    covered[place] += *weight;
                });
            } else {
                fold_in(*weight, tuning::SATURATION, &mut occurrences, &mut scores, &mut covered);
            }
        }
        for_each_bit(&touched, |place| {
            let score = std::mem::take(&mut scores[place]);
            let coverage = std::mem::take(&mut covered[place]) / whole;
            #[expect(clippy::cast_possible_truncation, reason = "a window is small")]
            let document = start + place as u32;
            if sink.allowed.contains(document)
                && let Some(tier) = request.tiers.of(coverage)
            {
                sink.take(document, score * (1.0 - tuning::COVERAGE + tuning::COVERAGE * coverage), tier);
            }
        });
        start = end;
    }
    Ok(())
}

/// Calls `each` with the place of every bit that is set, in order.
#[inline]
fn for_each_bit(touched: &Touched, mut each: impl FnMut(usize)) {
    for (index, &word) in touched.iter().enumerate() {
        let mut rest = word;
        while rest != 0 {
            each(index * 64 + rest.trailing_zeros() as usize);
            rest &= rest - 1;
        }
    }
}

/// Adds the saturated occurrences of one concept to the scores of a window, and empties them for the next concept.
fn fold_in(weight: f32, saturation: f32, occurrences: &mut [f32], scores: &mut [f32], covered: &mut [f32]) {
    let length = occurrences.len().min(scores.len()).min(covered.len());
    let (occurrences, scores, covered) =
        (&mut occurrences[..length], &mut scores[..length], &mut covered[..length]);
    let mut place = 0;
    while place < length {
        let occurring = occurrences[place];
        scores[place] += weight * occurring / (occurring + saturation);
        covered[place] += if occurring > 0.0 { weight } else { 0.0 };
        occurrences[place] = 0.0;
        place += 1;
    }
}

/// Ranks the best documents again by what their texts tell.
fn rank_again(view: &View, request: &Request, best: &mut [Candidate]) -> Result<(), IndexError> {
    let count = best.len().min(tuning::RANKED_AGAIN);
    let (again, _) = best.split_at_mut(count);
    reread(view, request.concepts, request.reread, again)?;
    again.sort_unstable_by(|one, other| other.cmp(one));
    Ok(())
}

/// The most values that are listed for a facet, beside those that were asked for.
const MOST_VALUES: usize = 200;

/// Counts the values of the matches of a level and those above it.
fn count_facets(
    view: &View,
    request: &Request,
    matches: &[[Vec<u32>; 3]],
    tier: usize,
) -> BTreeMap<String, Vec<FacetCount>> {
    let all = request.filters.all();
    let mut totals = vec![0usize; view.facet_names.len()];
    let mut counts: Vec<usize> = Vec::new();
    for (segment, matches) in view.segments.iter().zip(matches) {
        let masks = request.filters.masks(segment);
        counts.clear();
        counts.resize(segment.data.facet_names.len(), 0);
        let ranges: Vec<std::ops::Range<usize>> =
            request.filters.filters.iter().map(|(name, _)| segment.data.facet_range(name)).collect();
        for &document in matches[tier..].iter().flatten() {
            let failed = failed(segment, &masks, all, document);
            if failed == 0 {
                for &value in segment.data.facets_of(document) {
                    counts[value as usize] += 1;
                }
            } else if failed.is_power_of_two() {
                let own = &ranges[failed.trailing_zeros() as usize];
                for &value in segment.data.facets_of(document) {
                    if own.contains(&(value as usize)) {
                        counts[value as usize] += 1;
                    }
                }
            }
        }
        for (&place, count) in segment.facet_places.iter().zip(&counts) {
            totals[place as usize] += count;
        }
    }
    name_counts(view, request.filters, &totals)
}

/// Lists the counted values of each facet, the commonest first.
fn name_counts(view: &View, filters: &FacetFilters, totals: &[usize]) -> BTreeMap<String, Vec<FacetCount>> {
    let mut counted: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
    let mut current: (&str, Vec<(usize, &str)>) = ("", Vec::new());
    for (name, &count) in view.facet_names.iter().zip(totals).filter(|&(_, &count)| count > 0) {
        if let Some((facet, value)) = name.split_once(SEPARATOR) {
            // The names are in order, so the values of a facet follow each other.
            if facet != current.0 {
                let (facet, values) = std::mem::replace(&mut current, (facet, Vec::new()));
                counted.insert(facet, values);
            }
            current.1.push((count, value));
        }
    }
    counted.insert(current.0, current.1);
    counted.remove("");
    counted.remove(crate::schema::ANALYSED_AS);
    let order =
        |one: &(usize, &str), other: &(usize, &str)| other.0.cmp(&one.0).then_with(|| one.1.cmp(other.1));
    for values in counted.values_mut().filter(|values| values.len() > MOST_VALUES) {
        values.select_nth_unstable_by(MOST_VALUES, order);
        values.truncate(MOST_VALUES);
    }
    for (facet, asked) in &filters.filters {
        let values = counted.entry(facet).or_default();
        for name in asked {
            if let Some((_, value)) = name.split_once(SEPARATOR)
                && !values.iter().any(|&(_, listed)| listed == value)
            {
                values.push((view.facet_names.binary_search(name).map_or(0, |place| totals[place]), value));
            }
        }
    }
    counted
        .into_iter()
        .map(|(facet, mut values)| {
            values.sort_unstable_by(order);
            let named = |(count, value): (usize, &str)| FacetCount { value: value.to_owned(), count };
            (facet.to_owned(), values.into_iter().map(named).collect())
        })
        .collect()
}
