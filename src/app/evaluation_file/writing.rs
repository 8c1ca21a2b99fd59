//! The CSV: one line for each evaluation and criterion, each of which can be understood by itself.
//!
//! RFC 4180, lines end in CR LF. It begins with the mark of UTF-8: without it Excel takes every script but Latin for
//! something else, and other programs pass over it. Numbers have a dot and ASCII digits. Those that go into the ranking
//! have as many digits as it takes to read the same number again; results have six after the dot, because spreadsheets
//! keep no more than ten digits.

use methods::selection::{Basis, Role};

use super::columns::{Column, Holds, guarded, yes_or_no};
use super::{Evaluation, EvaluationFile, Results, Unusable};

/// The cells of a line, in the order of the columns.
#[derive(Clone)]
struct Line(Vec<String>);

type Lines = csv::Writer<Vec<u8>>;

/// The byte order mark of UTF-8.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes the file.
///
/// # Errors
/// When the data does not fit together.
pub fn write_csv(file: &EvaluationFile) -> Result<Vec<u8>, Unusable> {
    let file = file.clone().in_order();
    let results = file.results()?;
    let mut lines = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
    lines
        .write_record(Column::ALL.iter().map(|column| column.name()))
        .and_then(|()| write_lines(&mut lines, &file, &results))
        .map_err(|error| Unusable::NotWritten(error.to_string()))?;
    lines.into_inner().map_err(|error| Unusable::NotWritten(error.to_string()))
}

fn write_lines(lines: &mut Lines, file: &EvaluationFile, results: &Results) -> Result<(), csv::Error> {
    let start = about_challenge(file);
    let mut is_empty = true;
    let mut evaluations = file.evaluations.iter().zip(results.totals()).peekable();
    for place in 0..file.proposals.len() {
        let line = about_proposal(&start, file, results, place);
        let id = &file.proposals[place].id;
        let mut is_evaluated = false;
        while let Some((evaluation, total)) = evaluations.next_if(|(it, _)| it.proposal == *id) {
            is_evaluated = true;
            let line = about_evaluation(&line, file, evaluation, *total);
            write_criteria(lines, file, &line, Some(evaluation))?;
        }
        if !is_evaluated {
            write_criteria(lines, file, &line, None)?;
        }
        is_empty = false;
    }
    // Those who evaluated nothing are in the file too.
    for evaluator in &file.evaluators {
        if file.evaluations.iter().all(|evaluation| evaluation.evaluator != evaluator.number) {
            write_criteria(lines, file, &about_evaluator(&start, file, evaluator.number), None)?;
            is_empty = false;
        }
    }
    if is_empty {
        write_criteria(lines, file, &start, None)?;
    }
    Ok(())
}

fn about_challenge(file: &EvaluationFile) -> Line {
    let mut line = Line(vec![String::new(); Column::ALL.len()]);
    line.set(Column::ChallengeNumber, file.challenge.number);
    line.set(Column::ChallengeTitle, &file.challenge.title);
    line.set(Column::Agency, &file.challenge.agency);
    line.set(Column::Currency, &file.challenge.currency);
    line.set(Column::CriteriaVersion, file.challenge.criteria_version);
    line.set(Column::Basis, basis_word(file.basis));
    let quorum = file.rules.quorum.0;
    line.set(Column::QuorumEvaluations, quorum.evaluations);
    line.set(Column::QuorumOutside, quorum.outside);
    line.set(Column::QuorumForUsers, quorum.for_users);
    line.set(Column::CalibrationOver, file.rules.calibration);
    line.set(Column::TieWithin, file.rules.tie);
    line.set(Column::NormaliseFrom, file.rules.normalise_from);
    if let Some(draw) = &file.draw {
        line.set(Column::DrawSeed, &draw.seed);
        let at = draw.published_at.and_then(|at| jiff::Timestamp::from_millisecond(at.0).ok());
        line.set_known(Column::DrawSeedPublishedAt, at);
    }
    line
}

fn about_proposal(start: &Line, file: &EvaluationFile, results: &Results, place: usize) -> Line {
    let proposal = &file.proposals[place];
    let mut line = start.clone();
    line.set(Column::ProposalId, &proposal.id);
    line.set(Column::ProposalCode, &proposal.code);
    line.set(Column::ProposalTitle, &proposal.title);
    line.set(Column::Organisation, &proposal.organisation);
    line.set_known(Column::CostPerCase, proposal.cost_per_case);
    line.set_known(Column::Outcome, proposal.outcome.map(|outcome| outcome.as_str()));
    line.set_known(Column::ResultRawTotal, results.summaries[place].raw_total.map(rounded));
    line.set_known(Column::ResultNormalisedTotal, results.normalised_total(place).map(rounded));
    line.set_known(Column::ResultRank, results.place(place).map(|place| place.rank));
    line
}

fn about_evaluator(line: &Line, file: &EvaluationFile, number: u32) -> Line {
    let mut line = line.clone();
    line.set(Column::Evaluator, number);
    if let Some(evaluator) = file.evaluators.iter().find(|evaluator| evaluator.number == number) {
        line.set(Column::EvaluatorOutside, yes_or_no(evaluator.outside));
        line.set(Column::EvaluatorForUsers, yes_or_no(evaluator.for_users));
    }
    line
}

fn about_evaluation(line: &Line, file: &EvaluationFile, evaluation: &Evaluation, total: Option<f64>) -> Line {
    let mut line = about_evaluator(line, file, evaluation.evaluator);
    line.set(Column::EvaluationState, evaluation.state.as_str());
    line.set(Column::EvaluationCounts, yes_or_no(evaluation.counts));
    line.set(Column::EvaluationNote, &evaluation.note);
    line.set_known(Column::ResultEvaluationTotal, total.map(rounded));
    line
}

fn write_criteria(
    lines: &mut Lines,
    file: &EvaluationFile,
    line: &Line,
    evaluation: Option<&Evaluation>,
) -> Result<(), csv::Error> {
    for (place, criterion) in file.criteria.iter().enumerate() {
        let mut line = line.clone();
        line.set(Column::Criterion, place + 1);
        line.set(Column::CriterionName, &criterion.name);
        line.set(Column::CriterionWeight, criterion.weight);
        line.set(Column::CriterionMinimum, criterion.minimum);
        line.set_known(Column::CriterionRole, criterion.role.map(role_word));
        if let Some(mark) = evaluation.and_then(|evaluation| evaluation.marks.get(place)) {
            line.set_known(Column::Score, mark.score);
            line.set(Column::Reason, &mark.reason);
        }
        lines.write_record(&line.0)?;
    }
    Ok(())
}

impl Line {
    fn set(&mut self, column: Column, value: impl ToString) {
        let text = value.to_string();
        self.0[column as usize] = if column.holds() == Holds::Text { guarded(&text) } else { text };
    }

    fn set_known(&mut self, column: Column, value: Option<impl ToString>) {
        if let Some(value) = value {
            self.set(column, value);
        }
    }
}

/// A result with six digits after the dot, without zeros at the end.
pub(super) fn rounded(value: f64) -> String {
    let text = format!("{value:.6}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

pub(super) const fn basis_word(basis: Basis) -> &'static str {
    match basis {
        Basis::Raw => "raw",
        Basis::Normalised => "normalised",
    }
}

pub(super) const fn role_word(role: Role) -> &'static str {
    match role {
        Role::CitizenBenefit => "citizen_benefit",
        Role::Evidence => "evidence",
    }
}
