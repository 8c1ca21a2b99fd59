//! What is wrong is told in plain words, with its line and column.

use super::super::columns::Column;
use super::*;

fn problems(bytes: &[u8]) -> Vec<String> {
    match read(bytes) {
        Err(ReadError::Problems { first, .. }) => first.iter().map(ToString::to_string).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_wrong_cell_has_its_line_its_column_and_what_should_be_there() {
    let wrong: [(usize, Column, &str, &str); 22] = [
        (1, Column::Score, "6", "row 2, column score: \"6\" is not a whole number from 0 to 5"),
        (1, Column::Score, "-1", "\"-1\" is not a whole number from 0 to 5"),
        (1, Column::Score, "3.5", "\"3.5\" is not a whole number"),
        (1, Column::Score, "৪", "\"৪\" is not a whole number"),
        (1, Column::Score, "four", "\"four\" is not a whole number"),
        (1, Column::Basis, "both", "row 2, column basis: \"both\" is not one of: raw, normalised"),
        (1, Column::QuorumEvaluations, "", "is empty, where a whole number of 0 or more is needed"),
        (
            1,
            Column::CalibrationOver,
            "1,500.0",
            "\"1,500.0\" is not a number of 0 or more in the digits 0 to 9",
        ),
        (1, Column::TieWithin, "inf", "\"inf\" is not a number"),
        (1, Column::TieWithin, "NaN", "\"NaN\" is not a number"),
        (1, Column::CostPerCase, "-4", "\"-4\" is not a number of 0 or more"),
        (1, Column::CriterionWeight, "0", "\"0\" is not a whole number of 1 or more"),
        (1, Column::CriterionMinimum, "9", "\"9\" is not a whole number from 0 to 5"),
        (1, Column::CriterionRole, "luck", "\"luck\" is not one of: citizen_benefit, evidence"),
        (1, Column::Criterion, "", "the number of the criterion is missing"),
        (1, Column::Criterion, "one", "\"one\" is not a whole number of 1 or more"),
        (1, Column::Evaluator, "Ada", "\"Ada\" is not a whole number of 0 or more"),
        (1, Column::EvaluatorOutside, "maybe", "\"maybe\" is not one of: yes, no"),
        (
            1,
            Column::EvaluationState,
            "lost",
            "\"lost\" is not one of: sent, draft, recused, excluded, reopened",
        ),
        (1, Column::EvaluationState, "draft", "only what was sent counts, and the state is draft"),
        (1, Column::Outcome, "won", "\"won\" is not one of: selected, reserve, not_selected, ineligible"),
        (1, Column::ProposalId, "", "is there, but the row lacks an id of the proposal"),
    ];
    for (row, column, text, said) in wrong {
        let told = problems(&changed(row, column, text));
        assert!(told.iter().any(|it| it.contains(said) && it.starts_with("row 2")), "{text:?}: {told:#?}");
    }
}

#[test]
fn lines_that_contradict_each_other_are_both_named() {
    let wrong: [(Column, &str, &str); 7] = [
        (
            Column::CriterionWeight,
            "30",
            "row 5 (line 6), column criterion_weight: \"30\" but row 2 says \"40\" for criterion 1",
        ),
        (Column::CostPerCase, "1", "\"1\" but row 2 says \"14.5\" for proposal \"idea-a\""),
        (
            Column::EvaluatorOutside,
            "no",
            "row 6 (line 7), column evaluator_outside: \"yes\" but row 5 (line 6) says \"no\" for evaluator 2",
        ),
        (Column::DrawSeed, "other", "\"other\" but row 2 says \"Lottery 2026-07-01: 4 8 15 16 23 42\""),
        (Column::TieWithin, "3", "\"3\" but row 2 says \"0.5\""),
        (Column::ProposalTitle, "x", "\"x\" but row 2 says \"Forms by telephone\" for proposal \"idea-a\""),
        (Column::EvaluationState, "draft", "for evaluator 2 and proposal \"idea-a\""),
    ];
    for (column, text, said) in wrong {
        let told = problems(&changed(4, column, text));
        assert!(told.iter().any(|it| it.contains(said)), "{text:?}: {told:#?}");
    }
}

#[test]
fn an_evaluation_that_is_there_twice_or_in_part_is_refused() {
    let rows = table(&write_csv(&EvaluationFile::sample()).unwrap());
    let mut twice = rows.clone();
    twice.push(rows[2].clone());
    let told = problems(&untable(&twice));
    let said = "evaluator 1, proposal \"idea-a\" and criterion 2 were there already in row 3";
    assert!(told.len() == 1 && told[0].ends_with(said), "{told:?}");
    let mut part = rows.clone();
    part.remove(2);
    let told = problems(&untable(&part));
    assert_eq!(
        told,
        ["row 2, column criterion: evaluator 1 and proposal \"idea-a\" have no line for criterion 2"]
    );
    // A criterion that is nowhere.
    let mut gap = rows.clone();
    gap.retain(|row| row[Column::Criterion as usize] != "2");
    let told = problems(&untable(&gap));
    assert_eq!(told, ["row 3, column criterion: there is a criterion 3 and no criterion 2"]);
    // A score that belongs to nobody.
    let told = problems(&changed(1, Column::Evaluator, ""));
    assert!(
        told.iter().any(|it| it.contains("but the row lacks both a proposal and an evaluator")),
        "{told:?}"
    );
}

#[test]
fn columns_that_are_missing_or_doubled_are_named() {
    let rows = table(&write_csv(&EvaluationFile::sample()).unwrap());
    let without = |gone: Column| {
        let keep = |row: &Vec<String>| {
            let mut row = row.clone();
            row.remove(gone as usize);
            row
        };
        untable(&rows.iter().map(keep).collect::<Vec<_>>())
    };
    for column in Column::ALL {
        let bytes = without(*column);
        if column.is_needed() {
            assert_eq!(problems(&bytes), [format!("row 1, column {}: the column is missing", column.name())]);
        } else {
            let found = read(&bytes).unwrap();
            let results = found.file.results().unwrap();
            assert_eq!(compare(&found.file, &results, &found.published).differences, [], "{column:?}");
        }
    }
    let mut double = rows.clone();
    for row in &mut double {
        let score = row[Column::Score as usize].clone();
        row.push(score);
    }
    assert_eq!(problems(&untable(&double)), ["row 1, column score: the column is there twice"]);
    let text = String::from_utf8(untable(&rows)).unwrap();
    let told = problems(b"name,age\nAda,36\n");
    assert_eq!(told, ["row 1: no name of a column of an evaluation file is in this row"]);
    let header = text.lines().next().unwrap();
    assert_eq!(problems(header.as_bytes()), ["row 1: there is no row after the names of the columns"]);
    let told = problems(format!("{header}\n1,2,3\n").as_bytes());
    assert_eq!(told, ["row 2, column currency: the row ends after 3 cells, before this column"]);
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    for ending in ["\n", "\r\n"] {
        let mut file = EvaluationFile::sample();
        file.evaluations[0].marks[1].reason = "three\nlines\nlong, and \"quoted\"".to_owned();
        let bytes = write_csv(&file).unwrap();
        let mut rows = table(&bytes);
        rows[4][Column::Score as usize] = "6".to_owned();
        let mut writer = csv::WriterBuilder::new()
            .terminator(if ending == "\n" { csv::Terminator::Any(b'\n') } else { csv::Terminator::CRLF })
            .from_writer(Vec::new());
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        // The row of line 3 goes on to 5, that of line 6 to 7; the wrong score is in line 8.
        assert_eq!(
            problems(text.as_bytes())[0],
            "row 5 (line 8), column score: \"6\" is not a whole number from 0 to 5"
        );
        // Two empty lines and one of commas before it.
        let line = text.find("\"three").map(|at| text[..at].rfind('\n').unwrap()).unwrap();
        let commas = ",".repeat(Column::ALL.len() - 1);
        let longer = format!("{}{ending}{ending}{commas}{ending}{}", &text[..=line], &text[line + 1..]);
        assert_eq!(
            problems(longer.as_bytes())[0],
            "row 8 (line 11), column score: \"6\" is not a whole number from 0 to 5"
        );
        assert!(text.lines().nth(7).unwrap().contains(",6,"), "the test counts right");
    }
}

#[test]
fn programs_that_write_whole_numbers_with_a_zero_are_understood() {
    let bytes = changed(1, Column::Score, "4.0");
    assert_eq!(read(&bytes).unwrap().file, EvaluationFile::sample());
}

#[test]
fn a_file_that_a_spreadsheet_saved_again_is_the_same() {
    let sample = EvaluationFile::sample();
    let mut rows = table(&write_csv(&sample).unwrap());
    let numbers = [
        Column::CalibrationOver,
        Column::TieWithin,
        Column::CostPerCase,
        Column::ResultEvaluationTotal,
        Column::ResultRawTotal,
        Column::ResultNormalisedTotal,
    ];
    for row in &mut rows[1..] {
        for column in numbers {
            row[column as usize] = row[column as usize].replace('.', ",");
        }
        row[Column::DrawSeedPublishedAt as usize] = "01.07.2026 10:00".to_owned();
    }
    for (delimiter, quotes) in [(b';', csv::QuoteStyle::Always), (b'\t', csv::QuoteStyle::Necessary)] {
        let mut writer = csv::WriterBuilder::new();
        writer.delimiter(delimiter).quote_style(quotes).terminator(csv::Terminator::CRLF);
        let mut writer = writer.from_writer("\u{feff}".as_bytes().to_vec());
        for row in &rows {
            writer.write_record(row).unwrap();
        }
        let found = read(&writer.into_inner().unwrap()).unwrap();
        let mut expected = sample.clone();
        expected.draw.as_mut().unwrap().published_at = None;
        assert_eq!(found.file, expected);
        let results = sample.results().unwrap();
        let comparison = compare(&found.file, &results, &found.published);
        assert_eq!(comparison.differences, []);
        assert!(comparison.compared > 30);
    }
}

#[test]
fn what_is_no_file_at_all_is_said_to_be_none() {
    assert_eq!(read(b"").unwrap_err(), ReadError::Empty);
    assert_eq!(read(b"\xef\xbb\xbf \r\n\n").unwrap_err(), ReadError::Empty);
    assert_eq!(read(&vec![b'x'; MOST_BYTES + 1]).unwrap_err(), ReadError::TooLarge);
    assert_eq!(read(b"\xff\xfeb\0a\0").unwrap_err(), ReadError::Utf16);
    let mut latin = write_csv(&EvaluationFile::sample()).unwrap();
    let at = latin.windows(8).position(|it| it == b"Shonapur").unwrap();
    latin[at] = 0xe9;
    assert_eq!(problems(&latin), ["row 2, column agency: is not UTF-8 text; save the file as CSV in UTF-8"]);
    // Nothing of a strange cell reaches a terminal.
    let told = problems(&changed(1, Column::Basis, "\u{1b}[2J\u{202e}\u{7}")).join("");
    assert!(told.contains("\"\u{fffd}[2J\u{fffd}\u{fffd}\""), "{told:?}");
    let long = problems(&changed(1, Column::Basis, &"x".repeat(5000))).join("");
    assert!(long.chars().count() < 3000, "{long}");
}

#[test]
fn many_problems_are_counted_and_the_first_are_told() {
    let mut rows = table(&write_csv(&EvaluationFile::sample()).unwrap());
    for row in &mut rows[1..] {
        row[Column::CriterionMinimum as usize] = "x".to_owned();
        row[Column::Criterion as usize] = "x".to_owned();
    }
    match read(&untable(&rows)) {
        Err(ReadError::Problems { first, count }) => {
            assert_eq!(first.len(), 20);
            assert!(count > 60, "{count}");
        }
        other => panic!("{other:?}"),
    }
}
