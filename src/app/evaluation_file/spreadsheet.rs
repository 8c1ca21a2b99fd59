//! The XLSX, for people who want to look: headings in their language, numbers as numbers.
//!
//! Every text is written as a text, so nothing in it is ever taken for a formula. `recompute` reads the CSV, not this.

use methods::selection::{Basis, Role};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::{Evaluation, EvaluationFile, Proposal, Results, State, Unusable};
use crate::clock::UnixMillis;
use crate::domain::selection::Outcome;
use crate::language::{Words, number_value};

/// What a cell of Excel can hold is 32,767 characters; the rest of a longer text is in the CSV.
const MOST_TEXT: usize = 32_000;

const NARROW: f64 = 11.0;
const MEDIUM: f64 = 18.0;
const WIDE: f64 = 36.0;
const TEXT: f64 = 70.0;

/// Why there is no spreadsheet.
#[derive(Debug, thiserror::Error)]
pub enum SpreadsheetError {
    #[error(transparent)]
    Unusable(#[from] Unusable),
    #[error("the spreadsheet cannot be written: {0}")]
    Xlsx(#[from] XlsxError),
}

/// What goes into a cell.
enum Cell {
    Empty,
    Text(String),
    /// A count, a rank, a score.
    Number(f64),
    /// Points and money, shown with two digits after the dot.
    Points(f64),
}

/// Writes the spreadsheet. `at` is the moment that it says it was made; the same data give the same bytes.
///
/// # Errors
/// When the data does not fit together, or is more than a spreadsheet holds.
pub fn write_xlsx(file: &EvaluationFile, words: &Words, at: UnixMillis) -> Result<Vec<u8>, SpreadsheetError> {
    let file = file.clone().in_order();
    let results = file.results()?;
    let mut book = Book::new(words);
    book.ranking(&file, &results)?;
    book.scores(&file, &results)?;
    book.reasons(&file)?;
    book.criteria(&file)?;
    book.rules(&file)?;
    let made = ExcelDateTime::from_timestamp(at.0.div_euclid(1000))?;
    let title = format!(
        "{} {}: {}",
        words.say("evaluation-file-challenge"),
        file.challenge.number,
        file.challenge.title
    );
    let properties = DocProperties::new().set_title(cut(&title, 250)).set_creation_datetime(&made);
    book.workbook.set_properties(&properties);
    Ok(book.workbook.save_to_buffer()?)
}

struct Book<'a> {
    workbook: Workbook,
    words: &'a Words,
    heading: Format,
    plain: Format,
    number: Format,
    points: Format,
}

impl<'a> Book<'a> {
    fn new(words: &'a Words) -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        Self {
            workbook: Workbook::new(),
            words,
            heading: top().set_bold().set_text_wrap(),
            plain: top().set_text_wrap(),
            number: top().set_num_format("0"),
            points: top().set_num_format("0.00"),
        }
    }

    fn ranking(&mut self, file: &EvaluationFile, results: &Results) -> Result<(), XlsxError> {
        let mut order: Vec<usize> = (0..file.proposals.len()).collect();
        // Those without a rank come last, by code.
        order.sort_by_key(|&place| {
            let found = results
                .ranking
                .as_ref()
                .ok()
                .and_then(|ranking| ranking.places.iter().position(|it| it.proposal == place));
            found.unwrap_or(usize::MAX)
        });
        let say = |id: &str| self.words.say(id);
        let columns = [
            (say("ranking-col-place"), NARROW),
            (say("evaluation-file-code"), NARROW),
            (say("evaluation-file-proposal"), WIDE),
            (say("evaluation-file-organisation"), MEDIUM),
            (say("evaluation-file-id"), MEDIUM),
            (say("ranking-col-raw"), NARROW),
            (say("ranking-col-normalised"), NARROW),
            (say("evaluation-file-deviation"), NARROW),
            (say("evaluation-file-counting"), NARROW),
            (say("panel-outside"), NARROW),
            (say("panel-for-users"), NARROW),
            (say("evaluation-file-quorum"), NARROW),
            (say("evaluation-file-missed"), MEDIUM),
            (say("evaluation-file-cost"), NARROW),
            (say("evaluation-file-outcome"), MEDIUM),
        ];
        let rows = order.into_iter().map(|place| {
            let (proposal, summary) = (&file.proposals[place], &results.summaries[place]);
            let missed: Vec<&str> =
                summary.missed.iter().map(|&at| file.criteria[at].name.as_str()).collect();
            vec![
                results.place(place).map_or(Cell::Empty, |place| Cell::Number(place.rank as f64)),
                text(&proposal.code),
                text(&proposal.title),
                text(&proposal.organisation),
                text(&proposal.id),
                points(summary.raw_total),
                points(results.normalised_total(place)),
                points(summary.deviation),
                Cell::Number(summary.present.evaluations as f64),
                Cell::Number(summary.present.outside as f64),
                Cell::Number(summary.present.for_users as f64),
                self.answer(summary.has_quorum()),
                text(&missed.join("\n")),
                points(proposal.cost_per_case),
                proposal.outcome.map_or(Cell::Empty, |outcome| self.outcome(outcome)),
            ]
        });
        let rows = rows.collect();
        self.sheet("ranking-title", &columns, rows)
    }

    /// Proposals down, evaluators across. Where there is no total, the cell says why.
    fn scores(&mut self, file: &EvaluationFile, results: &Results) -> Result<(), XlsxError> {
        let mut columns = vec![(self.words.say("evaluation-file-proposal"), MEDIUM)];
        for evaluator in &file.evaluators {
            columns.push((self.evaluator(evaluator.number), NARROW));
        }
        let mut totals = std::collections::BTreeMap::new();
        for (evaluation, total) in file.evaluations.iter().zip(results.totals()) {
            let cell = total.map_or_else(|| self.without_total(evaluation), Cell::Points);
            totals.insert((evaluation.proposal.as_str(), evaluation.evaluator), cell);
        }
        let rows = file.proposals.iter().map(|proposal| {
            let mut row = vec![text(name(proposal))];
            row.extend(file.evaluators.iter().map(|evaluator| {
                totals.remove(&(proposal.id.as_str(), evaluator.number)).unwrap_or(Cell::Empty)
            }));
            row
        });
        let rows = rows.collect();
        self.sheet("evaluation-file-scores", &columns, rows)
    }

    fn reasons(&mut self, file: &EvaluationFile) -> Result<(), XlsxError> {
        let say = |id: &str| self.words.say(id);
        let columns = [
            (say("evaluation-file-proposal"), MEDIUM),
            (say("panel-col-name"), NARROW),
            (say("evaluation-file-state"), MEDIUM),
            (say("evaluation-file-criterion"), MEDIUM),
            (say("evaluation-file-score"), NARROW),
            (say("evaluation-file-reason"), TEXT),
        ];
        let codes: std::collections::BTreeMap<&str, &str> =
            file.proposals.iter().map(|proposal| (proposal.id.as_str(), name(proposal))).collect();
        let mut rows = Vec::new();
        for evaluation in &file.evaluations {
            let start = || {
                let code = codes.get(evaluation.proposal.as_str()).copied().unwrap_or_default();
                vec![text(code), Cell::Number(f64::from(evaluation.evaluator)), self.state(evaluation.state)]
            };
            if !evaluation.note.is_empty() {
                let mut row = start();
                row.extend([Cell::Empty, Cell::Empty, text(&evaluation.note)]);
                rows.push(row);
            }
            for (criterion, mark) in file.criteria.iter().zip(&evaluation.marks) {
                let mut row = start();
                let score = mark.score.map_or(Cell::Empty, |score| Cell::Number(f64::from(score)));
                row.extend([text(&criterion.name), score, text(&mark.reason)]);
                rows.push(row);
            }
        }
        self.sheet("evaluation-file-reasons", &columns, rows)
    }

    fn criteria(&mut self, file: &EvaluationFile) -> Result<(), XlsxError> {
        let say = |id: &str| self.words.say(id);
        let columns = [
            (say("evaluation-file-number"), NARROW),
            (say("evaluation-file-criterion"), WIDE),
            (say("evaluation-file-weight"), NARROW),
            (say("evaluation-file-minimum"), NARROW),
            (say("panel-tie"), MEDIUM),
            (say("panel-rubric"), TEXT),
        ];
        let rows = file.criteria.iter().enumerate().map(|(place, criterion)| {
            let role = match criterion.role {
                Some(Role::CitizenBenefit) => text(&say("panel-tie-citizen_benefit")),
                Some(Role::Evidence) => text(&say("panel-tie-evidence")),
                None => Cell::Empty,
            };
            vec![
                Cell::Number((place + 1) as f64),
                text(&criterion.name),
                Cell::Number(f64::from(criterion.weight)),
                Cell::Number(f64::from(criterion.minimum)),
                role,
                text(&criterion.rubric),
            ]
        });
        let rows = rows.collect();
        self.sheet("evaluation-file-criteria", &columns, rows)
    }

    fn rules(&mut self, file: &EvaluationFile) -> Result<(), XlsxError> {
        let say = |id: &str| self.words.say(id);
        let columns = [(say("evaluation-file-rule"), WIDE), (say("evaluation-file-value"), TEXT)];
        let basis = match file.basis {
            Basis::Raw => say("panel-basis-raw"),
            Basis::Normalised => say("panel-basis-normalised"),
        };
        let version = [("number", number_value(file.challenge.criteria_version))];
        let version = unmarked(&self.words.say_with("panel-rubrics-version", &version));
        let (rules, quorum) = (&file.rules, file.rules.quorum.0);
        let published_at = file.draw.as_ref().and_then(|draw| draw.published_at);
        let published_at = published_at.and_then(|at| jiff::Timestamp::from_millisecond(at.0).ok());
        let rows = vec![
            (say("evaluation-file-challenge"), Cell::Number(file.challenge.number as f64)),
            (say("evaluation-file-challenge-title"), text(&file.challenge.title)),
            (say("evaluation-file-agency"), text(&file.challenge.agency)),
            (say("evaluation-file-currency"), text(&file.challenge.currency)),
            (say("panel-rubrics"), text(&version)),
            (say("panel-basis"), text(&basis)),
            (say("evaluation-file-quorum-evaluations"), Cell::Number(quorum.evaluations as f64)),
            (say("evaluation-file-quorum-outside"), Cell::Number(quorum.outside as f64)),
            (say("evaluation-file-quorum-for-users"), Cell::Number(quorum.for_users as f64)),
            (say("evaluation-file-calibration"), Cell::Points(rules.calibration)),
            (say("evaluation-file-tie"), Cell::Points(rules.tie)),
            (say("evaluation-file-normalise-from"), Cell::Number(rules.normalise_from as f64)),
            (say("ranking-draw-seed"), file.draw.as_ref().map_or(Cell::Empty, |draw| text(&draw.seed))),
            (say("evaluation-file-seed-at"), published_at.map_or(Cell::Empty, |at| text(&at.to_string()))),
        ];
        let rows = rows.into_iter().map(|(rule, value)| vec![text(&rule), value]).collect();
        self.sheet("evaluation-file-rules", &columns, rows)
    }

    fn sheet(
        &mut self,
        name: &str,
        columns: &[(String, f64)],
        rows: Vec<Vec<Cell>>,
    ) -> Result<(), XlsxError> {
        let sheet = self.workbook.add_worksheet();
        sheet.set_name(self.words.say(name))?;
        sheet.set_right_to_left(self.words.direction() == "rtl");
        sheet.set_freeze_panes(1, 0)?;
        for (column, (heading, width)) in (0_u16..).zip(columns) {
            sheet.set_column_width(column, *width)?;
            sheet.write_string_with_format(0, column, heading, &self.heading)?;
        }
        for (row, cells) in (1_u32..).zip(rows) {
            for (column, cell) in (0_u16..).zip(cells) {
                write_cell(sheet, row, column, cell, &self.plain, &self.number, &self.points)?;
            }
        }
        Ok(())
    }

    fn evaluator(&self, number: u32) -> String {
        unmarked(&self.words.say_with("ranking-member", &[("number", number_value(number.into()))]))
    }

    fn without_total(&self, evaluation: &Evaluation) -> Cell {
        match evaluation.state {
            State::Sent if evaluation.counts => Cell::Empty,
            State::Sent => text(&self.words.say("evaluation-file-does-not-count")),
            state => self.state(state),
        }
    }

    fn state(&self, state: State) -> Cell {
        text(&match state {
            State::Sent => self.words.say("evaluation-file-sent"),
            State::Draft => self.words.say("evaluation-file-draft"),
            State::Recused => self.words.say("evaluation-file-recused"),
            State::Excluded => self.words.say("evaluation-file-excluded"),
            State::Reopened => self.words.say("evaluation-file-reopened"),
        })
    }

    fn outcome(&self, outcome: Outcome) -> Cell {
        text(&self.words.say(&format!("progress-{}", outcome.as_str())))
    }

    fn answer(&self, answer: bool) -> Cell {
        text(&if answer {
            self.words.say("evaluation-file-yes")
        } else {
            self.words.say("evaluation-file-no")
        })
    }
}

fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: Cell,
    plain: &Format,
    number: &Format,
    points: &Format,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => {}
        Cell::Text(text) => {
            sheet.write_string_with_format(row, column, cut(&text, MOST_TEXT), plain)?;
        }
        Cell::Number(value) => {
            sheet.write_number_with_format(row, column, value, number)?;
        }
        Cell::Points(value) => {
            sheet.write_number_with_format(row, column, value, points)?;
        }
    }
    Ok(())
}

/// Fluent puts marks around a number in a text that runs from the right; a cell shows them to nobody but a search.
fn unmarked(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// What a proposal is called here: its code, or its id where there is none.
fn name(proposal: &Proposal) -> &str {
    if proposal.code.is_empty() { &proposal.id } else { &proposal.code }
}

fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

fn points(value: Option<f64>) -> Cell {
    value.map_or(Cell::Empty, Cell::Points)
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
