//! What is refused: each thing with its own message, its row and its column.

use std::fmt::Write as _;
use std::io::Read as _;

use super::super::{Limits, Reader};
use super::{problems, read};

#[test]
fn values_that_cannot_be_have_their_own_messages() {
    for (written, message) in [
        ("abc", "number"),
        ("1.2.3.4", "number"),
        ("1 23", "number"),
        ("\"1,23,4\"", "number"),
        ("12-", "number"),
        ("inf", "number"),
        ("-5", "negative"),
        ("−5", "negative"),
        ("(12)", "negative"),
        ("-০.৫", "negative"),
        ("1000000000", "too-high"),
        ("1e999", "too-high"),
        ("0.0000000001", "too-low"),
        ("2026-03-01", "date"),
        ("01/03/2026", "date"),
        ("1.3.2026", "date"),
        ("1-Mar-26", "date"),
        ("2026-03-01T12:30:00", "date"),
        ("01/03/2026 12:30", "date"),
        ("12:30", "time"),
        ("1:05:00", "time"),
        ("12:30 PM", "time"),
        ("১২:৩০", "time"),
        ("25%", "percent"),
        ("৳500", "money"),
        ("500 Tk", "money"),
        ("USD 5", "money"),
        ("90 min", "unit"),
        ("2h", "unit"),
        ("৯০ মিনিট", "unit"),
        ("#DIV/0!", "error"),
        ("#N/A", "error"),
        ("NA", "missing"),
        ("n/a", "missing"),
        ("NaN", "missing"),
        ("-", "missing"),
        ("–", "missing"),
        ("\"1,234\"", "either"),
    ] {
        let text = format!("period,elapsed_minutes\nafter,5\nbefore,{written}\n");
        let expected = vec![(3, "elapsed_minutes".to_owned(), message.to_owned())];
        let found: Vec<(u64, String, String)> = problems(text.as_bytes())
            .into_iter()
            .map(|(row, column, id)| (row, column, id.trim_start_matches("evidence-file-").to_owned()))
            .collect();
        assert_eq!(found, expected, "{written}");
    }
}

#[test]
fn a_mark_that_can_mean_two_things_is_not_guessed() {
    for text in [
        "period;elapsed_minutes\nbefore;1.234\nafter;7\n",
        "period;elapsed_minutes\nbefore;1,234\nafter;7\n",
        "period;elapsed_minutes\nbefore;1.234\nafter;7,5\n",
        "period;elapsed_minutes\nbefore;1,234\nafter;7.5\n",
        "period\telapsed_minutes\nbefore\t1.234\nafter\t7\n",
        "period,elapsed_minutes\nbefore,\"1,234\"\nafter,7.5\n",
        "period,elapsed_minutes\nbefore,1.234\nafter,\"7,5\"\n",
    ] {
        assert_eq!(
            problems(text.as_bytes()),
            [(2, "elapsed_minutes".to_owned(), "evidence-file-either")],
            "{text}"
        );
    }
    let both = "period;elapsed_minutes\nbefore;7.5\nafter;7,5\n";
    assert_eq!(problems(both.as_bytes()), [(3, "elapsed_minutes".to_owned(), "evidence-file-marks")]);
}

#[test]
fn rows_that_are_wrong_are_named() {
    for (text, row, column, message) in [
        ("arm,period,visits\npilto,before,1\n", 2, "arm", "arm"),
        ("arm,period,visits\n,before,1\n", 2, "arm", "no-arm"),
        ("period,visits\nduring,1\n", 2, "period", "period"),
        ("period,visits\n,1\n", 2, "period", "period-empty"),
        ("period,visits\nbefore,1\nperiod,visits\nafter,1\n", 3, "period", "header-again"),
        ("period,visits\nbefore,12,5\n", 2, "", "more-cells"),
        ("period,visits,elapsed_minutes\nbefore,1,2\nafter,1", 3, "", "cut-off"),
        ("period,visits,\nbefore,1,note\n", 2, "C", "column-nameless"),
        ("period,visits,currency\nbefore,1,taka\n", 2, "currency", "currency"),
        ("period,visits,currency\nbefore,1,BDT\nafter,1,\nafter,1,USD\n", 4, "currency", "currencies"),
        ("period,visits,case\nbefore,1,A\nafter,1,B\nafter,1, A \n", 4, "case", "case-twice"),
        ("period,visits,case,case_code\nbefore,1,A,A\n", 1, "case_code", "column-twice"),
        ("period,visits,Visits\nbefore,1,1\n", 1, "Visits", "column-twice"),
        ("period,sex,visits,sex\nbefore,f,1,f\n", 1, "sex", "column-twice"),
        ("period,elapsed\nbefore,1\n", 1, "elapsed", "column-almost"),
        ("arm,visits\npilot,1\n", 1, "period", "no-period"),
        ("period,site\nbefore,A\n", 1, "", "no-measure"),
        ("before,5\nafter,3\n", 1, "", "no-header"),
        ("a;b\n1;2\n", 1, "", "no-header"),
        ("period,visits\nbefore,\"1\nafter,2\n", 2, "", "unclosed"),
        ("period,visits\nbefore,1\0\n", 2, "", "nul"),
    ] {
        let found = problems(text.as_bytes());
        let expected = (row, column.to_owned(), format!("evidence-file-{message}"));
        assert!(
            found.iter().any(|(row, column, id)| (*row, column.clone(), (*id).to_owned()) == expected),
            "{text:?}: {found:?}"
        );
        assert!(found.len() <= 2, "{text:?}: {found:?}");
    }
    let long = format!("period,visits,sex\nbefore,1,{}\n", "x".repeat(501));
    assert_eq!(problems(long.as_bytes()), [(2, "sex".to_owned(), "evidence-file-long-text")]);
    let wide =
        format!("period,visits{}\nbefore,1\n", (0..60).map(|it| format!(",g{it}")).collect::<String>());
    assert_eq!(problems(wide.as_bytes()), [(1, String::new(), "evidence-file-too-many-columns")]);
}

#[test]
fn files_that_are_no_csv_are_told_apart() {
    for (bytes, message) in [
        (b"".as_slice(), "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b" \r\n\n", "empty"),
        (b"period,visits\n", "only-header"),
        (b"period,visits\n,\n\n", "only-header"),
        (b"PK\x03\x04\x14\0\x06\0", "spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "spreadsheet"),
        (b"%PDF-1.7", "kind"),
        (b"<html><table>", "kind"),
        (b"{\"a\": 1}", "kind"),
        (b"\x1f\x8b\x08", "kind"),
    ] {
        assert_eq!(
            problems(bytes),
            [(0, String::new(), format!("evidence-file-{message}").leak() as &str)],
            "{bytes:?}"
        );
    }
    let latin = b"period,site,visits\nbefore,Caf\xe9,1\n";
    assert_eq!(problems(latin), [(2, "site".to_owned(), "evidence-file-not-utf8")]);
    assert_eq!(problems(b"p\xe9riod,visits\n"), [(1, String::new(), "evidence-file-not-utf8")]);
}

#[test]
fn the_first_problems_are_kept_and_all_are_counted() {
    let mut text = "period,case,elapsed_minutes\n".to_owned();
    for row in 0..1_000 {
        writeln!(text, "before,{},{}", row / 2, if row == 0 { "1" } else { "x" }).unwrap();
    }
    let refused = read(text.as_bytes()).unwrap_err();
    assert_eq!((refused.count, refused.problems.len(), refused.stopped), (999 + 500, 200, false));
    assert_eq!((refused.problems[0].row, refused.problems[1].row, refused.problems[2].row), (3, 3, 4));
    assert!(refused.problems.is_sorted_by_key(|problem| problem.row));
}

/// A gigabyte of garbage is read piece by piece, and no more of it than is needed to say what is wrong.
#[test]
fn endless_garbage_ends() {
    let zeros = std::io::repeat(0).take(1 << 30);
    let refused = Reader::open(zeros, Limits::default()).err().unwrap();
    assert_eq!(refused.problems[0].message.message, "evidence-file-nul");
    let letters = std::io::repeat(b'x').take(1 << 30);
    let refused = Reader::open(letters, Limits::default()).err().unwrap();
    assert_eq!(refused.problems[0].message.message, "evidence-file-long-row");
    let blanks = std::io::repeat(b' ').take(1 << 30);
    assert_eq!(
        Reader::open(blanks, Limits::default()).err().unwrap().problems[0].message.message,
        "evidence-file-long-row"
    );
    let commas = std::io::repeat(b',').take(1 << 30);
    assert_eq!(
        Reader::open(commas, Limits::default()).err().unwrap().problems[0].message.message,
        "evidence-file-many-cells"
    );
    let marks = b"period,site,visits\nbefore,\"".chain(std::io::repeat(b'x').take(1 << 30));
    let refused = Reader::open(marks, Limits::default()).unwrap().rows(|_, _| {}).unwrap_err();
    assert_eq!((refused.problems[0].message.message, refused.problems[0].row), ("evidence-file-unclosed", 2));
    // Rows of garbage end when enough is wrong.
    struct Again(u64);
    impl std::io::Read for Again {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0 += buffer.len() as u64;
            for (place, byte) in buffer.iter_mut().enumerate() {
                *byte = b"x,y\n"[place % 4];
            }
            Ok(buffer.len())
        }
    }
    let mut again = Again(0);
    let rows = b"period,visits\n".as_slice().chain(&mut again);
    let refused = Reader::open(rows, Limits::default()).unwrap().rows(|_, _| {}).unwrap_err();
    assert!(refused.stopped && refused.problems.len() == 200, "{}", refused.count);
    assert!(again.0 < 2_000_000, "{}", again.0);
    let limits = Limits { rows: 1_000, ..Limits::default() };
    let many = format!("period,visits\n{}", "before,1\n".repeat(1_001));
    let refused = Reader::open(many.as_bytes(), limits).unwrap().rows(|_, _| {}).unwrap_err();
    assert_eq!(
        (refused.problems[0].row, refused.problems[0].message.message),
        (1_002, "evidence-file-too-many-rows")
    );
}

#[test]
fn every_message_exists_in_every_language_with_its_values() {
    let languages = crate::language::Languages::load().unwrap();
    let texts = [include_str!("../reading.rs"), include_str!("../columns.rs")];
    let mut ids: Vec<&str> =
        texts.iter().flat_map(|text| text.split('"')).filter(|it| it.starts_with("evidence-file-")).collect();
    ids.sort_unstable();
    ids.dedup();
    assert!(ids.len() > 35, "{ids:?}");
    for words in languages.iter() {
        for id in &ids {
            assert!(words.has(id), "{}: {id}", words.code());
        }
    }
    let refused = read(b"period,visits,case\nbefore,25%,A\nafter,-3,A\n").unwrap_err();
    let words = languages.get("en");
    let texts: Vec<String> = refused.problems.iter().map(|it| words.refusal(&it.message)).collect();
    assert_eq!(texts[0], "“25%” is a percentage. Write the measured number.");
    assert_eq!(texts[1], "“-3” is below zero. Nothing that is measured here can be.");
    assert_eq!(texts[2], "The same case is in row 2 already. Keep one of the two.");
}
