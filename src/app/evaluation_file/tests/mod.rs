//! What is written is read again as it was, in any order of lines; what is wrong is told where it is.

mod anything;
mod reading;
mod spreadsheet;

use super::columns::{Column, Holds, guarded, unguarded};
use super::*;

/// The cells of a file, its first line first.
fn table(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The file of these cells, with lines that end in LF.
fn untable(rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).unwrap();
    }
    writer.into_inner().unwrap()
}

/// The sample with one cell changed. Row 0 is the first line of the file, the names of the columns.
fn changed(row: usize, column: Column, text: &str) -> Vec<u8> {
    let mut rows = table(&write_csv(&EvaluationFile::sample()).unwrap());
    rows[row][column as usize] = text.to_owned();
    untable(&rows)
}

#[test]
fn the_sample_is_read_as_it_was_written() {
    let file = EvaluationFile::sample();
    let bytes = write_csv(&file).unwrap();
    let found = read(&bytes).unwrap();
    assert_eq!(found.file, file);
    assert_eq!(write_csv(&found.file).unwrap(), bytes);
    let results = file.results().unwrap();
    assert_eq!(found.file.results().unwrap(), results);
    let comparison = compare(&found.file, &results, &found.published);
    assert_eq!(comparison.differences, []);
    // A total for each evaluation, three results for each proposal.
    assert_eq!(comparison.compared, file.evaluations.len() + 3 * file.proposals.len());
}

#[test]
fn the_sample_has_a_bit_of_everything() {
    let file = EvaluationFile::sample();
    let results = file.results().unwrap();
    let ranking = results.ranking.as_ref().unwrap();
    assert_eq!((file.proposals.len(), file.evaluators.len()), (10, 5));
    assert!(!ranking.ties.is_empty() && ranking.draw_needed.is_empty());
    assert!(ranking.ties.iter().any(|tie| tie.steps.len() == 4), "one tie goes to the draw");
    assert_eq!(ranking.unranked.len(), 1);
    assert!(results.summaries.iter().any(|summary| !summary.meets_minimums()));
    assert!(results.summaries.iter().any(|summary| summary.needs_calibration));
    assert!(results.summaries.iter().any(|summary| summary.raw_total.is_some() && !summary.has_quorum()));
    assert!(file.evaluations.iter().any(|it| it.counts && it.marks.iter().any(|mark| mark.score.is_none())));
}

#[test]
fn the_file_is_rfc_4180_in_utf_8() {
    let bytes = write_csv(&EvaluationFile::sample()).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(
        text.starts_with("\u{feff}challenge_number,challenge_title,"),
        "the mark of UTF-8, then the names"
    );
    assert!(text.ends_with("\r\n"));
    let rows = table(text.as_bytes());
    let file = EvaluationFile::sample();
    // A line for each evaluation and criterion, and three for the proposal that nobody evaluated.
    assert_eq!(rows.len(), 1 + 3 * (file.evaluations.len() + 1));
    let breaks = text.matches('\n').count();
    let inside: usize = rows.iter().flatten().map(|cell| cell.matches('\n').count()).sum();
    assert_eq!(text.matches("\r\n").count(), breaks - inside);
    assert!(rows.iter().all(|row| row.len() == Column::ALL.len()));
    let names: Vec<&str> = Column::ALL.iter().map(|column| column.name()).collect();
    assert_eq!(rows[0], names);
}

#[test]
fn everybody_and_everything_is_in_the_file_also_without_an_evaluation() {
    let mut file = EvaluationFile::sample();
    file.evaluations.clear();
    let found = read(&write_csv(&file).unwrap()).unwrap();
    assert_eq!(found.file, file);
    file.proposals.clear();
    assert_eq!(read(&write_csv(&file).unwrap()).unwrap().file, file);
    file.evaluators.clear();
    let bytes = write_csv(&file).unwrap();
    assert_eq!(read(&bytes).unwrap().file, file);
    assert_eq!(table(&bytes).len(), 4);
}

#[test]
fn names_are_empty_while_they_are_hidden() {
    let mut file = EvaluationFile::sample();
    for proposal in &mut file.proposals {
        proposal.title.clear();
        proposal.organisation.clear();
        proposal.outcome = None;
    }
    file.draw = None;
    let found = read(&write_csv(&file).unwrap()).unwrap();
    assert_eq!(found.file, file);
}

#[test]
fn no_text_begins_like_a_formula() {
    let dangerous =
        ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''-1", "=HYPERLINK(\"http://x\")"];
    for text in dangerous {
        let safe = guarded(text);
        assert!(safe.starts_with('\''), "{text:?}");
        assert_eq!(unguarded(&safe), text);
    }
    for text in ["", "'", "''", "'quoted'", "a=b", "1-1", "ধারণা", "فكرة", " =1"] {
        assert_eq!(guarded(text), text);
        assert_eq!(unguarded(text), text);
    }
    let mut file = EvaluationFile::sample();
    file.challenge.title = "=cmd|' /C calc'!A0".to_owned();
    file.criteria[0].name = "@SUM(1)".to_owned();
    file.draw = Some(Draw { seed: "-1".to_owned(), published_at: None });
    let bytes = write_csv(&file).unwrap();
    for row in &table(&bytes)[1..] {
        for column in Column::ALL.iter().filter(|column| column.holds() == Holds::Text) {
            let cell = &row[*column as usize];
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell:?}");
        }
    }
    assert_eq!(read(&bytes).unwrap().file, file);
}

#[test]
fn numbers_have_a_dot_and_ascii_digits_also_below_zero() {
    let mut file = EvaluationFile::sample();
    file.rules.normalise_from = 2;
    file.basis = Basis::Normalised;
    file.criteria.truncate(1);
    file.proposals.truncate(3);
    file.evaluators.truncate(2);
    file.evaluations.clear();
    for (evaluator, scores) in [(1, [5, 5, 0]), (2, [1, 0, 0])] {
        for (proposal, score) in file.proposals.iter().zip(scores) {
            let marks = vec![Mark { score: Some(score), reason: String::new() }];
            let proposal = proposal.id.clone();
            let state = State::Sent;
            file.evaluations.push(Evaluation {
                evaluator,
                proposal,
                state,
                counts: true,
                note: String::new(),
                marks,
            });
        }
    }
    let file = file.in_order();
    let bytes = write_csv(&file).unwrap();
    let rows = table(&bytes);
    let totals: Vec<f64> =
        rows[1..].iter().map(|row| row[Column::ResultNormalisedTotal as usize].parse().unwrap()).collect();
    assert!(totals.iter().any(|total| *total < 0.0), "{totals:?}");
    let found = read(&bytes).unwrap();
    assert_eq!(compare(&found.file, &found.file.results().unwrap(), &found.published).differences, []);
}

#[test]
fn totals_that_cannot_be_normalised_are_explained_and_agree() {
    let mut file = EvaluationFile::sample();
    file.basis = Basis::Normalised;
    let found = read(&write_csv(&file).unwrap()).unwrap();
    let results = found.file.results().unwrap();
    let refusal = results.ranking.clone().unwrap_err();
    assert_eq!(explain(&found.file, &refusal), "fewer than 5 totals by evaluators: 1, 5");
    assert_eq!(compare(&found.file, &results, &found.published).differences, []);
    assert!(file.ranking().unwrap().is_err());
}

#[test]
fn a_result_that_the_scores_do_not_give_is_named() {
    let differences = |bytes: Vec<u8>| {
        let found = read(&bytes).unwrap();
        let comparison = compare(&found.file, &found.file.results().unwrap(), &found.published);
        comparison.differences.iter().map(ToString::to_string).collect::<Vec<String>>()
    };
    let rank = &differences(changed(1, Column::ResultRank, "7"))[..];
    assert_eq!(rank, ["row 2, column result_rank, proposal \"A\": the file says \"7\", the scores give 1"]);
    let total = &differences(changed(1, Column::ResultEvaluationTotal, "75.1"))[..];
    assert_eq!(
        total,
        [
            "row 2, column result_evaluation_total, proposal \"A\", evaluator 1: the file says \"75.1\", the scores give 75"
        ]
    );
    let nothing = &differences(changed(1, Column::ResultRawTotal, ""))[..];
    assert!(nothing[0].contains("the file says nothing, the scores give 78.66"), "{nothing:?}");
    // A score that somebody changed moves its own total, and what follows from it.
    let score = differences(changed(1, Column::Score, "5"));
    assert!(score.iter().any(|it| it.contains("result_evaluation_total")), "{score:?}");
    assert!(score.iter().any(|it| it.contains("result_raw_total")), "{score:?}");
    // Rounding alone is no difference.
    assert_eq!(differences(changed(1, Column::ResultRawTotal, "78.66666667")).len(), 0);
}

#[test]
fn what_does_not_fit_together_is_not_written() {
    let sample = EvaluationFile::sample;
    let wrong: [(&str, fn(&mut EvaluationFile)); 8] = [
        ("a proposal has no id", |file| file.proposals[0].id.clear()),
        ("the seed of the draw is empty", |file| {
            file.draw = Some(Draw { seed: String::new(), published_at: None });
        }),
        ("the width of a tie is not a number", |file| file.rules.tie = f64::NAN),
        ("the limit for calibration is not a number", |file| file.rules.calibration = -1.0),
        ("evaluator 2 is there twice", |file| file.evaluators[0].number = 2),
        ("evaluator 9, who is not there", |file| file.evaluations[0].evaluator = 9),
        ("counts and was not handed in", |file| file.evaluations[0].state = State::Reopened),
        ("there are no criteria", |file| file.criteria.clear()),
    ];
    for (said, change) in wrong {
        let mut file = sample();
        change(&mut file);
        let refused = write_csv(&file).unwrap_err().to_string();
        assert!(refused.contains(said), "{said}: {refused}");
    }
}

#[test]
fn the_documentation_has_every_column() {
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/METHODS-selection.md")).unwrap();
    for column in Column::ALL {
        assert!(text.contains(&format!("`{}`", column.name())), "{}", column.name());
    }
}
