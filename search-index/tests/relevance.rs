//! The relevance that people can count on, measured on real test collections.

#![expect(clippy::unwrap_used, reason = "a helper of the tests may fail the test")]

use std::path::{Path, PathBuf};

use search_index::{EvaluationError, evaluate};

/// The folder with the collections, or nothing when this copy of the project has none beside it.
fn collections() -> Option<PathBuf> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/search");
    if dir.is_dir() {
        Some(dir)
    } else {
        println!("skipped: there is no {}", dir.display());
        None
    }
}

/// Asserts that a collection is answered at least this well.
fn assert_floor(name: &str, language: &str, floor: f64) {
    let Some(dir) = collections() else { return };
    let result = evaluate(&dir.join(name), language, &mut |_| ()).unwrap();
    println!("{name}: {result:?}");
    assert!(result.ndcg_at_10 >= floor, "{name}: {} < {floor}", result.ndcg_at_10);
}

#[test]
fn english_is_ranked_above_the_baselines() {
    assert_floor("cranfield_en", "en", 0.38);
}

#[test]
fn indonesian_is_ranked_above_the_baselines() {
    assert_floor("facqa_id", "id", 0.856);
}

#[test]
fn bangla_is_ranked_above_the_baselines() {
    assert_floor("bangla_qa_bn", "bn", 0.956);
}

#[test]
fn arabic_is_ranked_above_the_baselines() {
    assert_floor("xquad_ar", "ar", 0.952);
}

#[test]
fn french_is_ranked_above_the_baselines() {
    assert_floor("piaf_fr", "fr", 0.837);
}

#[test]
fn a_problem_in_a_collection_is_told_with_its_file_and_line() {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path();
    std::fs::create_dir(at.join("qrels")).unwrap();
    let message =
        |at: &Path| evaluate(at, "en", &mut |_| ()).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(message(at).contains("test.tsv"), "{}", message(at));
    std::fs::write(at.join("qrels/test.tsv"), "query-id\tcorpus-id\tscore\nq1\td1\tmany\n").unwrap();
    assert!(message(at).contains("test.tsv, line 2"), "{}", message(at));
    std::fs::write(at.join("qrels/test.tsv"), "query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td1\t0\n").unwrap();
    std::fs::write(
        at.join("queries.jsonl"),
        "{\"_id\":\"q1\",\"text\":\"wells\"}\n{\"_id\":\"q2\",\"text\":\"x\"}\n{\"_id\":3}\n",
    )
    .unwrap();
    assert!(message(at).contains("queries.jsonl, line 3"), "{}", message(at));
    std::fs::write(
        at.join("queries.jsonl"),
        "{\"_id\":\"q1\",\"text\":\"wells\"}\n\n{\"_id\":\"q2\",\"text\":\"x\"}\n",
    )
    .unwrap();
    std::fs::write(at.join("corpus.jsonl"), "{\"_id\":\"d1\",\"title\":\"A well\",\"text\":\"water\"}\n")
        .unwrap();
    let result = evaluate(at, "en", &mut |_| ()).unwrap();
    assert_eq!((result.documents, result.queries), (1, 1));
    assert!((result.ndcg_at_10 - 1.0).abs() < 1e-12);
    std::fs::write(at.join("qrels/test.tsv"), "query-id\tcorpus-id\tscore\n").unwrap();
    assert!(matches!(evaluate(at, "en", &mut |_| ()), Err(EvaluationError::Empty(_))));
}
