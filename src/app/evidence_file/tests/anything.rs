//! Whatever comes, the reader answers; and what was written is read.

use methods::evidence::{Arm, Dataset, Measure, Period, Row};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::super::write;
use super::{dataset, read};

/// Pieces that files are made of, and some that they should not be made of.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(vec![
        "period",
        "elapsed_minutes",
        "visits",
        "arm",
        "site",
        "case",
        "currency",
        "before",
        "after",
        "pilot",
        ",",
        ";",
        "\t",
        "\n",
        "\r\n",
        "\"",
        "\"\"",
        "1",
        "12.5",
        "1,234",
        "1.234",
        "১২",
        "٫",
        " ",
        "\u{feff}",
        "(",
        "(((",
        ")",
        "-",
        "e",
        "sep=;",
        "\0",
        "#",
        "/",
        ":",
    ]);
    prop_oneof![8 => known.prop_map(|text| text.as_bytes().to_vec()), 1 => vec(any::<u8>(), 0..6)]
}

type Shape = (bool, bool, usize, [Option<f64>; 4], Vec<String>);

fn value(measure: Measure) -> impl Strategy<Value = Option<f64>> {
    option::of(prop_oneof![
        Just(0.0),
        (0_u32..10_000).prop_map(f64::from),
        (0_u32..100_000).prop_map(|it| f64::from(it) / 1_000.0),
        1e-9..measure.highest()
    ])
}

fn shape(strata: usize) -> impl Strategy<Value = Shape> {
    let [elapsed, effort, cost, visits] = Measure::ALL;
    let values =
        (value(elapsed), value(effort), value(cost), value(visits)).prop_map(|(a, b, c, d)| [a, b, c, d]);
    (any::<bool>(), any::<bool>(), 0_usize..3, values, vec("[^\0]{0,8}", strata))
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_pieces_are_answered(pieces in vec(piece(), 0..120)) {
        let bytes = pieces.concat();
        if let Ok((_, rows, found)) = read(&bytes) {
            prop_assert_eq!(rows.len() as u64, found.rows);
            for value in rows.iter().flat_map(|row| row.values).flatten() {
                prop_assert!(value.is_finite() && value >= 0.0);
            }
        }
    }

    #[test]
    fn any_cell_is_answered(cell in "\\PC{0,30}") {
        let text = format!("period,elapsed_minutes\nbefore,\"{}\"\n", cell.replace('"', "\"\""));
        let _ = read(text.as_bytes());
    }

    /// Sites and groups may have any text: quotation marks, line ends, formulas, spaces.
    #[test]
    fn what_is_written_is_read(
        sites in vec("[^\0]{0,10}", 3),
        rows in vec(shape(2), 1..40),
    ) {
        let names = ["group", "area\n\"of\" home,"];
        let mut data = Dataset::new(names);
        for (arm, period, site, values, strata) in &rows {
            let strata: Vec<&str> = strata.iter().map(String::as_str).collect();
            let row = Row {
                arm: if *arm { Arm::Pilot } else { Arm::Comparison },
                period: if *period { Period::Before } else { Period::After },
                site: &sites[*site],
                values: *values,
                strata: &strata,
            };
            prop_assert!(data.push(&row).is_ok());
        }
        let mut bytes = Vec::new();
        prop_assert!(write(&data, &mut bytes).is_ok());
        let back = dataset(&bytes);
        prop_assert_eq!(back.rows(), data.rows());
        prop_assert_eq!(back.digest(), data.digest());
    }
}
