//! Measures speed on generated documents, against the plain engine on the same index in the same run.
//!
//! The documents are the same for the same seed: words drawn by Zipf's law from a made-up vocabulary, a title, a few
//! facets, one audience for most and another for some. Time is a parameter: the caller passes a clock.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::time::Duration;

use tantivy::Term;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Occur, Query as EngineQuery, TermQuery};
use tantivy::schema::IndexRecordOption;

use crate::document::{Change, Document};
use crate::error::IndexError;
use crate::index::SearchIndex;
use crate::query::Query;

/// What is measured.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// How many documents are generated.
    pub documents: usize,
    /// How many words each has.
    pub words: usize,
    /// How many queries of each length are asked.
    pub queries: usize,
    /// The same seed gives the same documents and queries.
    pub seed: u64,
}

impl Default for Plan {
    fn default() -> Self {
        Self { documents: 100_000, words: 300, queries: 500, seed: 1 }
    }
}

/// What was measured.
#[derive(Debug, Clone)]
pub struct Report {
    /// The number of documents.
    pub documents: usize,
    /// How many were indexed per second, commit included.
    pub indexed_per_second: f64,
    /// The queries by their number of words.
    pub queries: Vec<Timing>,
}

/// The times of the queries of one length.
#[derive(Debug, Clone)]
pub struct Timing {
    /// The number of words of each query.
    pub words: usize,
    /// A page of ten with snippets, the total and all facets: median and 99th percentile.
    pub search: [Duration; 2],
    /// The plain engine's ten best of the text field, without counts: median and 99th percentile.
    pub baseline: [Duration; 2],
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} documents, {:.0} indexed per second", self.documents, self.indexed_per_second)?;
        writeln!(
            f,
            "| words | p50 ms | p99 ms | baseline p50 ms | baseline p99 ms | ratio p50 | ratio p99 |"
        )?;
        writeln!(f, "|---|---|---|---|---|---|---|")?;
        for timing in &self.queries {
            let [p50, p99, base50, base99] =
                [timing.search[0], timing.search[1], timing.baseline[0], timing.baseline[1]]
                    .map(|time| time.as_secs_f64() * 1000.0);
            writeln!(
                f,
                "| {} | {p50:.2} | {p99:.2} | {base50:.2} | {base99:.2} | {:.1} | {:.1} |",
                timing.words,
                p50 / base50,
                p99 / base99
            )?;
        }
        Ok(())
    }
}

/// Fills an empty index with generated documents and asks it generated queries.
///
/// The clock returns the time since some fixed moment.
///
/// # Errors
/// When the index fails.
pub fn run(index: &SearchIndex, plan: Plan, clock: &dyn Fn() -> Duration) -> Result<Report, IndexError> {
    let vocabulary = Vocabulary::new(plan.seed);
    let mut random = Random(plan.seed | 1);
    let begun = clock();
    let mut rebuild = index.rebuild()?;
    let mut batch = Vec::new();
    for number in 0..plan.documents {
        batch.push(Change::Put(document(number, plan.words, &vocabulary, &mut random)));
        if batch.len() == 1000 || number + 1 == plan.documents {
            rebuild.apply(&batch)?;
            batch.clear();
        }
    }
    rebuild.finish("benchmark")?;
    let indexing = clock().saturating_sub(begun);
    let mut report = queries(index, plan, clock)?;
    #[expect(clippy::cast_precision_loss, reason = "a rate needs no more than 15 digits")]
    {
        report.indexed_per_second = plan.documents as f64 / indexing.as_secs_f64();
    }
    Ok(report)
}

/// Asks a filled index generated queries.
///
/// # Errors
/// When the index fails.
fn queries(index: &SearchIndex, plan: Plan, clock: &dyn Fn() -> Duration) -> Result<Report, IndexError> {
    let vocabulary = Vocabulary::new(plan.seed);
    let mut random = Random(plan.seed.wrapping_add(7) | 1);
    let mut queries = Vec::new();
    for words in 1..=3 {
        let texts: Vec<Vec<String>> =
            (0..plan.queries).map(|_| vocabulary.question(words, &mut random)).collect();
        let mut search = Vec::with_capacity(texts.len());
        let mut found = 0;
        let mut baseline = Vec::with_capacity(texts.len());
        for text in &texts {
            let query = Query {
                text: format!("{} ", text.join(" ")),
                language: Some("en".to_owned()),
                audiences: vec!["public".to_owned(), "person:7".to_owned()],
                limit: 10,
                ..Query::default()
            };
            let begun = clock();
            let results = index.search(&query)?;
            search.push(clock().saturating_sub(begun));
            let begun = clock();
            let best = plain_engine(index, text)?;
            baseline.push(clock().saturating_sub(begun));
            found += results.hits.len() + best;
        }
        debug_assert!(found > 0, "the queries find something");
        queries.push(Timing { words, search: percentiles(search), baseline: percentiles(baseline) });
    }
    Ok(Report { documents: plan.documents, indexed_per_second: 0.0, queries })
}

/// Asks the engine itself for the ten best, without counting; returns how many there were.
fn plain_engine(index: &SearchIndex, words: &[String]) -> Result<usize, IndexError> {
    let (searcher, body) = index.engine();
    let terms: Vec<(Occur, Box<dyn EngineQuery>)> = words
        .iter()
        .map(|word| {
            let term: Box<dyn EngineQuery> =
                Box::new(TermQuery::new(Term::from_field_text(body, word), IndexRecordOption::WithFreqs));
            (Occur::Should, term)
        })
        .collect();
    Ok(searcher.search(&BooleanQuery::new(terms), &TopDocs::with_limit(10).order_by_score())?.len())
}

/// The median and the 99th percentile (nearest rank).
fn percentiles(mut times: Vec<Duration>) -> [Duration; 2] {
    times.sort_unstable();
    [50, 99].map(|percent| {
        times.get((times.len() * percent).div_ceil(100).saturating_sub(1)).copied().unwrap_or_default()
    })
}

fn document(number: usize, words: usize, vocabulary: &Vocabulary, random: &mut Random) -> Document {
    let title = vocabulary.text(8, random);
    let body = vocabulary.text(words.saturating_sub(8), random);
    let choose = |name: &str, count: u64, random: &mut Random| {
        (name.to_owned(), vec![format!("{name} {}", random.below(count).min(random.below(count)))])
    };
    let facets: BTreeMap<String, Vec<String>> = [
        choose("agency", 200, random),
        choose("sector", 20, random),
        choose("region", 64, random),
        choose("stage", 8, random),
        choose("tag", 2000, random),
    ]
    .into();
    Document {
        kind: ["challenge", "use_case", "proposal", "pilot"][number % 4].to_owned(),
        id: number.to_string(),
        language: "en".to_owned(),
        title,
        body,
        audience: vec![if random.below(20) == 0 {
            format!("person:{}", random.below(50))
        } else {
            "public".to_owned()
        }],
        facets,
        published_at: i64::try_from(random.below(1 << 40)).ok(),
        closes_at: i64::try_from(random.below(1 << 40)).ok(),
        weight: i64::try_from(random.below(1000)).unwrap_or_default(),
        ..Document::default()
    }
}

/// The number of different words.
const VOCABULARY: usize = 100_000;

/// The commonest words, which questions are not made of: they stand for the stop words of a language.
const STOP_WORDS: usize = 50;

/// Made-up words with their chances by Zipf's law: the chance of the n-th word is proportional to 1/n.
struct Vocabulary {
    words: Vec<String>,
    /// The sums of the chances up to each word.
    sums: Vec<f64>,
}

impl Vocabulary {
    fn new(seed: u64) -> Self {
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let mut words = Vec::with_capacity(VOCABULARY);
        let mut sums = Vec::with_capacity(VOCABULARY);
        let mut sum = 0.0;
        for rank in 1..=VOCABULARY {
            let mut word = String::new();
            for _ in 0..2 + random.below(3) {
                for letters in ["bcdfghklmnprstvw", "aeiou"] {
                    let at = usize::try_from(random.below(letters.len() as u64)).unwrap_or_default();
                    word.push_str(&letters[at..=at]);
                }
            }
            words.push(word);
            #[expect(clippy::cast_precision_loss, reason = "ranks are small")]
            {
                sum += 1.0 / rank as f64;
            }
            sums.push(sum);
        }
        Self { words, sums }
    }

    fn text(&self, words: usize, random: &mut Random) -> String {
        let mut text = String::with_capacity(words * 8);
        for _ in 0..words {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&self.words[self.draw(random)]);
        }
        text
    }

    /// Words as people search for them: drawn like those of the texts, without the commonest.
    fn question(&self, words: usize, random: &mut Random) -> Vec<String> {
        let mut question = Vec::with_capacity(words);
        while question.len() < words {
            let drawn = self.draw(random);
            if drawn >= STOP_WORDS {
                question.push(self.words[drawn].clone());
            }
        }
        question
    }

    fn draw(&self, random: &mut Random) -> usize {
        let at = random.fraction() * self.sums.last().copied().unwrap_or_default();
        self.sums.partition_point(|&sum| sum < at).min(self.words.len() - 1)
    }
}

/// The xorshift64* generator (Vigna 2016).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, bound: u64) -> u64 {
        (self.next() >> 11) % bound
    }

    #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
    fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::Options;

    #[test]
    fn a_small_benchmark_runs() {
        let index = SearchIndex::in_memory(Options::default()).unwrap();
        let ticks = std::cell::Cell::new(0);
        let clock = || {
            ticks.set(ticks.get() + 1);
            Duration::from_millis(ticks.get())
        };
        let report = run(&index, Plan { documents: 200, words: 50, queries: 20, seed: 3 }, &clock).unwrap();
        assert_eq!(index.document_count(), 200);
        assert_eq!(report.queries.len(), 3);
        assert!(report.to_string().contains("ratio"));
    }
}
