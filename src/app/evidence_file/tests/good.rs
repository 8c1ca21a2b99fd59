//! What people and their programs write, and is understood.

use methods::evidence::{Arm, Criteria, Dataset, Facts, Options, Period, Row, Snapshot};

use super::super::{Limits, Reader, write};
use super::{dataset, elapsed, read, rows};

#[test]
fn all_columns_are_read_in_any_order() {
    let text = "Sex, visits ,period,arm,site,cost_minor,effort minutes,Elapsed-Minutes\n\
                female,2,before,pilot,Savar,500,30.5,1440\n\
                ,,after,comparison,,,,\n";
    let (strata, rows, read) = read(text.as_bytes()).unwrap();
    assert_eq!((strata, read.rows, read.currency), (vec!["Sex".to_owned()], 2, None));
    assert_eq!(rows[0].values, [Some(1440.0), Some(30.5), Some(500.0), Some(2.0)]);
    assert_eq!((rows[0].row, rows[0].arm, rows[0].period), (2, Arm::Pilot, Period::Before));
    assert_eq!((rows[0].site.as_str(), rows[0].strata[0].as_str()), ("Savar", "female"));
    assert_eq!((rows[1].arm, rows[1].period, rows[1].values), (Arm::Comparison, Period::After, [None; 4]));
}

#[test]
fn without_arm_and_site_all_is_the_pilot() {
    let rows = rows("period,visits\nbefore,0\nafter,3\n");
    assert!(rows.iter().all(|row| row.arm == Arm::Pilot && row.site.is_empty()));
    assert_eq!(rows[0].values[3], Some(0.0), "zero was measured");
}

#[test]
fn the_words_of_four_languages_are_known() {
    let text = "arm,period,visits\nPILOT,Sebelum,1\n uji coba ,sesudah,1\nপাইলট,আগে,1\nতুলনা,পরে,1\nتجريبي,قبل,1\n\
                المقارنة,بعد,1\nControl,Post,1\npembanding,BEFORE,1\n";
    let found: Vec<(Arm, Period)> = rows(text).into_iter().map(|row| (row.arm, row.period)).collect();
    let (pilot, other, before, after) = (Arm::Pilot, Arm::Comparison, Period::Before, Period::After);
    let expected = [
        (pilot, before),
        (pilot, after),
        (pilot, before),
        (other, after),
        (pilot, before),
        (other, after),
        (other, after),
        (other, before),
    ];
    assert_eq!(found, expected);
}

#[test]
fn separators_marks_and_line_ends_of_all_programs_are_understood() {
    let plain = rows("period,site,elapsed_minutes\nbefore,A,12.5\nafter,B,3\n");
    for text in [
        "\u{feff}period,site,elapsed_minutes\r\nbefore,A,12.5\r\nafter,B,3",
        "period;site;elapsed_minutes\nbefore;A;12,5\nafter;B;3\n",
        "period\tsite\telapsed_minutes\nbefore\tA\t12.5\nafter\tB\t3\n",
        "period|site|elapsed_minutes\rbefore|A|12,5\rafter|B|3\r",
        "sep=;\nperiod;site;elapsed_minutes\nbefore;A;12.50\nafter;B;3,\n",
        "\"period\",\"site\",\"elapsed_minutes\"\n\"before\", \"A\" ,\"12.5\"\n\"after\",\"B\",\" 3 \"\n",
        "period,site,elapsed_minutes,,\nbefore,A,12.5,,\nafter,B,3,,\n,,,,\n\n",
    ] {
        let mut found = rows(text);
        for (row, expected) in found.iter_mut().zip(&plain) {
            row.line = expected.line;
        }
        assert_eq!(found, plain, "{text:?}");
    }
    let wide = |big: bool| -> Vec<u8> {
        let text = "\u{feff}period\tsite\telapsed_minutes\r\nbefore\tসাভার 😀\t12,5\r\n";
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    };
    for bytes in [wide(false), wide(true), wide(false)[2..].to_vec(), wide(true)[2..].to_vec()] {
        let (_, rows, _) = read(&bytes).unwrap();
        assert_eq!((rows[0].site.as_str(), rows[0].values[0]), ("সাভার 😀", Some(12.5)));
    }
}

#[test]
fn rows_are_counted_as_a_spreadsheet_counts_them_and_lines_as_an_editor_does() {
    let rows = rows("period,site,visits\n\nbefore,\"two\nlines\r\nthree\",1\nafter,B,2\n");
    assert_eq!((rows[0].row, rows[0].line, rows[0].site.as_str()), (3, 3, "two\nlines\r\nthree"));
    assert_eq!((rows[1].row, rows[1].line), (4, 6));
    let rows = super::rows("sep=;\r\nperiod;visits\r\nbefore;1\r\n");
    assert_eq!((rows[0].row, rows[0].line), (2, 3), "Excel does not show the line that begins with sep=");
}

#[test]
fn numbers_of_all_scripts_and_habits_are_understood() {
    for (written, value) in [
        ("0", 0.0),
        ("-0", 0.0),
        ("007", 7.0),
        ("12.5", 12.5),
        (".5", 0.5),
        ("12.", 12.0),
        ("1e3", 1_000.0),
        ("1.5E+03", 1_500.0),
        ("+4", 4.0),
        ("'42", 42.0),
        (" 42\u{a0}", 42.0),
        ("1 234", 1_234.0),
        ("1\u{2009}234\u{202f}567", 1_234_567.0),
        ("1'234.5", 1_234.5),
        ("\"1,234,567\"", 1_234_567.0),
        ("\"12,34,567.25\"", 1_234_567.25),
        ("\"1,234.5\"", 1_234.5),
        ("১২৩", 123.0),
        ("৪৫.৫", 45.5),
        ("١٢٣٫٥", 123.5),
        ("١٬٢٣٤٫٥", 1_234.5),
        ("۱۲۳", 123.0),
        ("\u{200f}۷٫۲۵\u{200f}", 7.25),
        ("１２", 12.0),
        ("0.1234567890123456", 0.123_456_789_012_345_6),
        ("1.234", 1.234),
    ] {
        assert_eq!(
            elapsed(&format!("period,elapsed_minutes\nbefore,{written}\n")),
            [Some(value)],
            "{written}"
        );
    }
}

/// 1.234 and 1,234: the other numbers of the file decide, wherever they stand.
#[test]
fn a_mark_that_can_mean_two_things_is_read_when_the_file_shows_what_it_means() {
    for (text, values) in [
        ("period;elapsed_minutes\nbefore;1,234\nbefore;2,5\n", [1.234, 2.5]),
        ("period;elapsed_minutes\nbefore;2,5\nbefore;1,234\n", [2.5, 1.234]),
        ("period;elapsed_minutes\nbefore;1.234\nbefore;0.123\n", [1.234, 0.123]),
        ("period,elapsed_minutes\nbefore,\"1,234\"\nbefore,\"1234,5\"\n", [1.234, 1_234.5]),
        ("period;elapsed_minutes\nbefore;1.234.567\nbefore;1,234\n", [1_234_567.0, 1.234]),
    ] {
        assert_eq!(elapsed(text), values.map(Some), "{text:?}");
    }
}

#[test]
fn cells_that_a_spreadsheet_left_out_at_the_end_are_empty() {
    let rows = rows("period,elapsed_minutes,visits,sex\nbefore,5\nafter,3,1\n");
    assert_eq!(rows[0].values, [Some(5.0), None, None, None]);
    assert_eq!((rows[1].values[3], rows[1].strata[0].as_str()), (Some(1.0), ""));
}

#[test]
fn cases_and_currencies_are_no_groups_and_channels_are_when_asked() {
    let text = "period,case_code,currency,channel,source,visits\nbefore,A1,bdt,online,survey,1\nafter,A2,,office,,2\n";
    let (strata, _, found) = read(text.as_bytes()).unwrap();
    assert_eq!(
        (strata, found.currency),
        (vec!["channel".to_owned(), "source".to_owned()], Some("BDT".to_owned()))
    );
    let limits = Limits { channel_and_source_apart: true, ..Limits::default() };
    let reader = Reader::open(text.as_bytes(), limits).unwrap();
    assert_eq!(reader.header().strata().count(), 0);
    let mut seen = Vec::new();
    reader.rows(|row, _| seen.push(format!("{} {} {}", row.case, row.channel, row.source))).unwrap();
    assert_eq!(seen, ["A1 online survey", "A2 office "]);
}

fn sample() -> Dataset {
    let mut data = Dataset::new(["sex", "area of the\nhome", "=risk"]);
    for (place, (value, site)) in
        [(12.5, "Savar, \"north\""), (1.0 / 3.0, " -1 "), (1e-9, ""), (52_596_000.0, "সাভার")]
            .into_iter()
            .enumerate()
    {
        for arm in [Arm::Pilot, Arm::Comparison] {
            for period in [Period::Before, Period::After] {
                let strata = [if place % 2 == 0 { "f" } else { "" }, "'+1", "\tx\r"];
                let values = [Some(value), (place > 1).then_some(0.0), None, Some(place as f64)];
                data.push(&Row { arm, period, site, values, strata: &strata }).unwrap();
            }
        }
    }
    data
}

#[test]
fn what_is_written_reads_back_with_the_same_hash() {
    let data = sample();
    let mut bytes = Vec::new();
    write(&data, &mut bytes).unwrap();
    let back = dataset(&bytes);
    assert_eq!(back.digest(), data.digest());
    let snapshot =
        |data: &Dataset| Snapshot::new(data, &Options::default(), &Criteria::default(), &Facts::default());
    assert_eq!(snapshot(&back).snapshot_hash, snapshot(&data).snapshot_hash);
    let mut again = Vec::new();
    write(&back, &mut again).unwrap();
    assert_eq!(again, bytes, "the order in which rows came is gone");
    let text = String::from_utf8(bytes).unwrap();
    let first = "\u{feff}arm,period,site,elapsed_minutes,effort_minutes,cost_minor,visits,sex,";
    assert!(text.starts_with(first), "{text}");
}

#[test]
fn columns_with_too_many_entries_are_not_written() {
    let mut data = Dataset::new(["name", "sex"]);
    for number in 0..60 {
        let name = format!("person {number}");
        let values = [Some(f64::from(number)), None, None, None];
        let period = if number % 2 == 0 { Period::Before } else { Period::After };
        data.push(&Row { arm: Arm::Pilot, period, site: "", values, strata: &[&name, "f"] }).unwrap();
    }
    let mut bytes = Vec::new();
    write(&data, &mut bytes).unwrap();
    assert!(!String::from_utf8_lossy(&bytes).contains("person"));
    let snapshot =
        |data: &Dataset| Snapshot::new(data, &Options::default(), &Criteria::default(), &Facts::default());
    assert_eq!(snapshot(&dataset(&bytes)), snapshot(&data.without_crowded()));
}

#[test]
fn a_file_that_would_not_read_back_is_not_written() {
    for name in ["", "case", "elapsed", "Period", "cost minor"] {
        let data = Dataset::new([name]);
        assert!(write(&data, Vec::new()).is_err(), "{name:?}");
    }
    let mut data = Dataset::new::<&str>([]);
    let long = "x".repeat(501);
    data.push(&Row { arm: Arm::Pilot, period: Period::Before, site: &long, values: [None; 4], strata: &[] })
        .unwrap();
    assert!(write(&data, Vec::new()).is_err());
}
