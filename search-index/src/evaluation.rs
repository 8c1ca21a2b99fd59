//! Measures relevance on test collections, with the very code that serves the product.
//!
//! A collection is a folder in the layout of BEIR: `corpus.jsonl` (`_id`, `title`, `text`), `queries.jsonl` (`_id`, `text`)
//! and `qrels/test.tsv` (query, document, grade; with a header). The measures are those of `trec_eval`.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::time::Instant;

use serde::{Deserialize, Serialize};

use crate::document::{Change, Document};
use crate::error::IndexError;
use crate::index::{Options, SearchIndex};
use crate::query::Query;
use crate::schema;

/// How well a collection's questions are answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    /// The number of documents.
    pub documents: usize,
    /// The number of queries with at least one relevant document; the others do not count.
    pub queries: usize,
    /// The mean normalised discounted cumulative gain of the first ten, from 0 to 1: gain is the grade, the discount
    /// is log2(rank + 1) (Järvelin and Kekäläinen 2002, as in `trec_eval -m ndcg_cut.10`).
    pub ndcg_at_10: f64,
    /// The mean reciprocal rank of the first relevant document among the first hundred, from 0 to 1.
    pub mrr: f64,
    /// The mean share of the relevant documents among the first hundred, from 0 to 1.
    pub recall_at_100: f64,
    /// How long indexing took, in seconds.
    pub indexing_seconds: f64,
    /// How long all queries took, in seconds.
    pub searching_seconds: f64,
}

/// Why a collection could not be evaluated.
#[derive(Debug, thiserror::Error)]
pub enum EvaluationError {
    /// A file cannot be read.
    #[error("cannot read {path}: {cause}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the operating system says.
        cause: std::io::Error,
    },
    /// A line is not what it should be.
    #[error("{path}, line {line}: {problem}")]
    Line {
        /// The file.
        path: PathBuf,
        /// The number of the line, from 1.
        line: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// There is no query with a relevant document, so nothing to measure.
    #[error("{0}: no query has a relevant document")]
    Empty(PathBuf),
    /// The index failed.
    #[error(transparent)]
    Index(#[from] IndexError),
}

/// How far an evaluation has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// How many are done.
    pub done: usize,
    /// How many there are, when that is known.
    pub total: Option<usize>,
}

/// A stage of an evaluation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Documents are being indexed.
    Indexing,
    /// Queries are being asked.
    Searching,
}

#[derive(Deserialize)]
struct CorpusLine {
    #[serde(rename = "_id")]
    id: String,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    text: Option<String>,
}

#[derive(Deserialize)]
struct QueryLine {
    #[serde(rename = "_id")]
    id: String,
    text: String,
}

/// The kind that the documents are indexed as.
const KIND: &str = "document";

/// How many hits are looked at.
const DEPTH: usize = 100;

/// How many documents are handed over at a time.
const BATCH: usize = 500;

/// Evaluates a collection in a language, given as a BCP 47 tag.
///
/// # Errors
/// When the files are not there or not as they should be; the message names the file and the line.
pub fn evaluate(
    dir: &Path,
    language: &str,
    progress: &mut dyn FnMut(Progress),
) -> Result<Evaluation, EvaluationError> {
    let relevant = read_judgements(&dir.join("qrels").join("test.tsv"))?;
    let mut queries: Vec<QueryLine> = Vec::new();
    for_each_json(&dir.join("queries.jsonl"), |query: QueryLine| {
        if relevant.get(&query.id).is_some_and(|grades| grades.values().any(|&grade| grade > 0)) {
            queries.push(query);
        }
        Ok(())
    })?;
    if queries.is_empty() {
        return Err(EvaluationError::Empty(dir.to_owned()));
    }
    let begun = Instant::now();
    let index = SearchIndex::in_memory(Options::default())?;
    let names = fill(&index, &dir.join("corpus.jsonl"), language, progress)?;
    let indexing_seconds = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let mut sums = [0.0; 3];
    for (done, query) in queries.iter().enumerate() {
        let asked = Query {
            text: query.text.clone(),
            language: Some(language.to_owned()),
            audiences: vec!["public".to_owned()],
            limit: DEPTH,
            ..Query::default()
        };
        let ranked: Vec<&str> =
            index.rank(&asked)?.iter().filter_map(|hash| names.get(hash).map(String::as_str)).collect();
        for (sum, measure) in sums.iter_mut().zip(measure(&ranked, &relevant[&query.id])) {
            *sum += measure;
        }
        progress(Progress { stage: Stage::Searching, done: done + 1, total: Some(queries.len()) });
    }
    #[expect(clippy::cast_precision_loss, reason = "there are far fewer than 2^52 queries")]
    let [ndcg_at_10, mrr, recall_at_100] = sums.map(|sum| sum / queries.len() as f64);
    Ok(Evaluation {
        documents: names.len(),
        queries: queries.len(),
        ndcg_at_10,
        mrr,
        recall_at_100,
        indexing_seconds,
        searching_seconds: begun.elapsed().as_secs_f64(),
    })
}

/// Indexes the documents; returns their ids by the hash that the ranking gives.
fn fill(
    index: &SearchIndex,
    corpus: &Path,
    language: &str,
    progress: &mut dyn FnMut(Progress),
) -> Result<HashMap<u64, String>, EvaluationError> {
    let mut names = HashMap::new();
    let mut rebuild = index.rebuild()?;
    let mut batch = Vec::with_capacity(BATCH);
    let mut documents = 0;
    for_each_json(corpus, |line: CorpusLine| {
        names.insert(schema::hash(schema::key(KIND, &line.id).as_bytes()), line.id.clone());
        batch.push(Change::Put(Document {
            kind: KIND.to_owned(),
            id: line.id,
            language: language.to_owned(),
            title: line.title.unwrap_or_default(),
            body: line.text.unwrap_or_default(),
            audience: vec!["public".to_owned()],
            ..Document::default()
        }));
        documents += 1;
        if batch.len() == BATCH {
            rebuild.apply(&batch)?;
            batch.clear();
            progress(Progress { stage: Stage::Indexing, done: documents, total: None });
        }
        Ok(())
    })?;
    rebuild.apply(&batch)?;
    rebuild.finish("evaluation")?;
    progress(Progress { stage: Stage::Indexing, done: documents, total: Some(documents) });
    Ok(names)
}

/// Measures one ranking: nDCG at 10, reciprocal rank, recall at 100.
#[expect(clippy::cast_precision_loss, reason = "ranks are small")]
fn measure(ranked: &[&str], grades: &HashMap<String, i64>) -> [f64; 3] {
    let gain = |grade: i64, rank: usize| grade.max(0) as f64 / ((rank + 2) as f64).log2();
    let grade_of = |id: &str| grades.get(id).copied().unwrap_or(0);
    let cumulated: f64 = ranked.iter().take(10).enumerate().map(|(rank, id)| gain(grade_of(id), rank)).sum();
    let mut ideal: Vec<i64> = grades.values().copied().filter(|&grade| grade > 0).collect();
    ideal.sort_unstable_by(|one, other| other.cmp(one));
    let best: f64 = ideal.iter().take(10).enumerate().map(|(rank, &grade)| gain(grade, rank)).sum();
    let reciprocal =
        ranked.iter().position(|id| grade_of(id) > 0).map_or(0.0, |rank| 1.0 / (rank + 1) as f64);
    let found = ranked.iter().take(DEPTH).filter(|id| grade_of(id) > 0).count();
    [cumulated / best, reciprocal, found as f64 / ideal.len() as f64]
}

/// Reads the grades: by query, then by document.
fn read_judgements(path: &Path) -> Result<HashMap<String, HashMap<String, i64>>, EvaluationError> {
    let mut grades: HashMap<String, HashMap<String, i64>> = HashMap::new();
    for_each_line(path, |number, line| {
        let mut cells = line.split('\t');
        let (Some(query), Some(document), Some(grade), None) =
            (cells.next(), cells.next(), cells.next(), cells.next())
        else {
            return Err(problem(
                path,
                number,
                "expected three cells divided by tabs: query, document, grade".to_owned(),
            ));
        };
        match grade.trim().parse::<i64>() {
            Ok(grade) => {
                grades.entry(query.to_owned()).or_default().insert(document.to_owned(), grade);
                Ok(())
            }
            Err(_) if number == 1 => Ok(()),
            Err(error) => {
                Err(problem(path, number, format!("the grade {grade:?} is not a whole number: {error}")))
            }
        }
    })?;
    Ok(grades)
}

fn for_each_json<T: for<'de> Deserialize<'de>>(
    path: &Path,
    mut each: impl FnMut(T) -> Result<(), EvaluationError>,
) -> Result<(), EvaluationError> {
    for_each_line(path, |number, line| {
        let value = serde_json::from_str(line).map_err(|error| problem(path, number, error.to_string()))?;
        each(value)
    })
}

/// Calls `each` with every line that is not blank and its number.
fn for_each_line(
    path: &Path,
    mut each: impl FnMut(usize, &str) -> Result<(), EvaluationError>,
) -> Result<(), EvaluationError> {
    let unreadable = |cause| EvaluationError::File { path: path.to_owned(), cause };
    let file = File::open(path).map_err(unreadable)?;
    for (index, line) in BufReader::new(file).lines().enumerate() {
        let line = line.map_err(|cause| match cause.kind() {
            std::io::ErrorKind::InvalidData => problem(path, index + 1, "the line is not UTF-8".to_owned()),
            _ => unreadable(cause),
        })?;
        let line = line.trim_start_matches('\u{feff}');
        if !line.trim().is_empty() {
            each(index + 1, line)?;
        }
    }
    Ok(())
}

fn problem(path: &Path, line: usize, problem: String) -> EvaluationError {
    EvaluationError::Line { path: path.to_owned(), line, problem }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_are_those_of_trec_eval() {
        let grades: HashMap<String, i64> =
            [("a".to_owned(), 1), ("b".to_owned(), 2), ("c".to_owned(), 0)].into();
        let ranked = ["c", "a", "x", "b"];
        let [ndcg, reciprocal, recall] = measure(&ranked, &grades);
        let expected = (1.0 / 3f64.log2() + 2.0 / 5f64.log2()) / (2.0 + 1.0 / 3f64.log2());
        assert!((ndcg - expected).abs() < 1e-12);
        assert!((reciprocal - 0.5).abs() < 1e-12);
        assert!((recall - 1.0).abs() < 1e-12);
    }
}
