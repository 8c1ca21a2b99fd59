//! What is in a spreadsheet, read from its parts.

use std::io::Read;

use super::*;
use crate::language::Languages;

const AT: UnixMillis = UnixMillis(1_782_900_000_000);

/// The texts of a sheet's cells; a number is its digits after `#`.
struct Sheet {
    name: String,
    xml: String,
    rows: Vec<Vec<String>>,
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn sheets(bytes: &[u8]) -> Vec<Sheet> {
    let shared = part(bytes, "xl/sharedStrings.xml");
    let shared = roxmltree::Document::parse(&shared).unwrap();
    let shared: Vec<String> = (shared.descendants().filter(|it| it.has_tag_name("si")))
        .map(|it| {
            it.descendants()
                .filter(roxmltree::Node::is_text)
                .map(|node| node.text().unwrap_or_default())
                .collect()
        })
        .collect();
    let book = part(bytes, "xl/workbook.xml");
    let book = roxmltree::Document::parse(&book).unwrap();
    let names =
        book.descendants().filter(|it| it.has_tag_name("sheet")).map(|it| it.attribute("name").unwrap());
    let mut sheets = Vec::new();
    for (number, name) in (1..).zip(names) {
        let xml = part(bytes, &format!("xl/worksheets/sheet{number}.xml"));
        let document = roxmltree::Document::parse(&xml).unwrap();
        assert!(!document.descendants().any(|it| it.has_tag_name("f")), "no cell is a formula");
        let mut rows = Vec::new();
        for row in document.descendants().filter(|it| it.has_tag_name("row")) {
            let cells = row.children().filter_map(|cell| {
                let value = cell.children().find(|it| it.has_tag_name("v"))?.text()?;
                Some(match cell.attribute("t") {
                    Some("s") => shared[value.parse::<usize>().unwrap()].clone(),
                    _ => format!("#{value}"),
                })
            });
            rows.push(cells.collect::<Vec<String>>());
        }
        sheets.push(Sheet { name: name.to_owned(), rows, xml });
    }
    sheets
}

#[test]
fn the_spreadsheet_has_five_sheets_with_frozen_headings_in_every_language() {
    let languages = Languages::load().unwrap();
    for words in languages.iter() {
        let file = EvaluationFile::sample();
        let bytes = write_xlsx(&file, words, AT).unwrap();
        let sheets = sheets(&bytes);
        let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        let expected = [
            "ranking-title",
            "evaluation-file-scores",
            "evaluation-file-reasons",
            "evaluation-file-criteria",
            "evaluation-file-rules",
        ];
        let expected = expected.map(|sheet| words.say(sheet));
        assert_eq!(names, expected);
        for sheet in &sheets {
            let document = roxmltree::Document::parse(&sheet.xml).unwrap();
            let pane = document.descendants().find(|it| it.has_tag_name("pane")).unwrap();
            assert_eq!((pane.attribute("ySplit"), pane.attribute("state")), (Some("1"), Some("frozen")));
            let view = document.descendants().find(|it| it.has_tag_name("sheetView")).unwrap();
            let to_the_left = view.attribute("rightToLeft") == Some("1");
            assert_eq!(to_the_left, words.code() == "ar", "{}", words.code());
            let widths = document.descendants().filter(|it| it.has_tag_name("col")).count();
            assert!(widths > 0, "{}", sheet.name);
        }
        for sheet in &sheets {
            assert!(
                !sheet.rows[0].iter().any(|heading| heading.contains("evaluation-file")),
                "{:?}",
                sheet.rows[0]
            );
        }
        assert!(!sheets[1].rows[0].join("").contains('\u{2068}'));
    }
}

#[test]
fn numbers_are_numbers_and_texts_are_texts() {
    let languages = Languages::load().unwrap();
    let mut file = EvaluationFile::sample();
    "5: for most people".clone_into(&mut file.criteria[0].rubric);
    let bytes = write_xlsx(&file, languages.get("en"), AT).unwrap();
    assert_eq!(
        write_xlsx(&file, languages.get("en"), AT).unwrap(),
        bytes,
        "the same data give the same bytes"
    );
    let sheets = sheets(&bytes);
    let ranking = &sheets[0].rows;
    assert_eq!(ranking.len(), 11);
    assert_eq!(ranking[0][..3], ["Place", "Code", "Idea"]);
    assert_eq!(ranking[1][..5], ["#1", "A", "Forms by telephone", "Kolpo Labs", "idea-a"]);
    assert!(ranking[1][5].starts_with("#78.66"), "{:?}", ranking[1]);
    // Not evaluated: no rank, no totals.
    assert_eq!(ranking[10][0], "J");
    let scores = &sheets[1].rows;
    assert_eq!(scores[0], ["Idea", "Member 1", "Member 2", "Member 3", "Member 4", "Member 5"]);
    assert_eq!(scores[1], ["A", "#75", "#81", "#80", "Stood aside"]);
    let reasons = &sheets[2].rows;
    assert!(reasons.iter().flatten().any(|cell| cell == "=SUM(A1:A9) is not a reason"));
    assert!(reasons.iter().flatten().any(|cell| cell == "واضح ومجرَّب"));
    assert!(reasons.iter().flatten().any(|cell| cell == "ভালো, তবে\nখরচ বেশি"));
    let criteria = &sheets[3].rows;
    assert_eq!(
        criteria[1],
        ["#1", "Citizen benefit", "#40", "#0", "First: what people gain", "5: for most people"]
    );
    let rules = &sheets[4].rows;
    assert!(
        rules.contains(&vec![
            "Number of the draw".to_owned(),
            "Lottery 2026-07-01: 4 8 15 16 23 42".to_owned()
        ])
    );
    assert!(rules.contains(&vec!["Totals that tie, in points".to_owned(), "#0.5".to_owned()]));
}

#[test]
fn strange_and_long_texts_fit_into_a_cell() {
    let languages = Languages::load().unwrap();
    let mut file = EvaluationFile::sample();
    file.evaluations[0].marks[0].reason = "দীর্ঘ ".repeat(20_000);
    file.evaluations[0].marks[1].reason = "a\u{0}\u{1}\u{1b}b\u{fffe}<&>_x0041_".to_owned();
    file.challenge.title = "=T".repeat(400);
    let bytes = write_xlsx(&file, languages.get("ar"), AT).unwrap();
    let sheets = sheets(&bytes);
    assert!(sheets[2].rows.iter().flatten().all(|cell| cell.encode_utf16().count() <= 32_767));
}
