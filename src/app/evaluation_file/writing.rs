//! The CSV: one line for each evaluation and criterion, each of which can be understood by itself.
//!
//! RFC 4180, UTF-8 without a mark at the beginning, lines end in CR LF. Numbers have a dot and ASCII digits, with as many
//! digits as it takes to read the same number again.

use methods::selection::{Basis, Role};

use super::columns::{Column, Holds, guarded, yes_or_no};
use super::{Evaluation, EvaluationFile, Results, Unusable};

/// The cells of a line, in the order of the columns.
#[derive(Clone)]
struct Line(Vec<String>);

/// Writes the file.
///
/// # Errors
/// When the data does not fit together.
pub fn write_csv(file: &EvaluationFile) -> Result<Vec<u8>, Unusable> {
    let file = file.clone().in_order();
    let results = file.results()?;
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let failed = |error: csv::Error| Unusable::NotWritten(error.to_string());
    writer.write_record(Column::ALL.iter().map(|column| column.name())).map_err(failed)?;
    for line in lines(&file, &results) {
        writer.write_record(&line.0).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| Unusable::NotWritten(error.to_string()))
}

fn lines(file: &EvaluationFile, results: &Results) -> Vec<Line> {
    let mut lines = Vec::new();
    let start = about_challenge(file);
    let mut evaluations = file.evaluations.iter().zip(results.totals()).peekable();
    for place in 0..file.proposals.len() {
        let line = about_proposal(&start, file, results, place);
        let id = &file.proposals[place].id;
        let mut is_evaluated = false;
        while let Some((evaluation, total)) = evaluations.next_if(|(it, _)| it.proposal == *id) {
            is_evaluated = true;
            add_criteria(
                &mut lines,
                file,
                &about_evaluation(&line, file, evaluation, *total),
                Some(evaluation),
            );
        }
        if !is_evaluated {
            add_criteria(&mut lines, file, &line, None);
        }
    }
    // Those who evaluated nothing are in the file too.
    for evaluator in &file.evaluators {
        if file.evaluations.iter().all(|evaluation| evaluation.evaluator != evaluator.number) {
            add_criteria(&mut lines, file, &about_evaluator(&start, file, evaluator.number), None);
        }
    }
    if lines.is_empty() {
        add_criteria(&mut lines, file, &start, None);
    }
    lines
}

fn about_challenge(file: &EvaluationFile) -> Line {
    let mut line = Line(vec![String::new(); Column::ALL.len()]);
    line.set(Column::ChallengeNumber, file.challenge.number);
    line.set(Column::ChallengeTitle, &file.challenge.title);
    line.set(Column::Agency, &file.challenge.agency);
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
    line.set_known(Column::ResultRawTotal, results.summaries[place].raw_total);
    line.set_known(Column::ResultNormalisedTotal, results.normalised_total(place));
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
    line.set(Column::RecusalReason, &evaluation.recusal_reason);
    line.set_known(Column::ResultEvaluationTotal, total);
    line
}

fn add_criteria(lines: &mut Vec<Line>, file: &EvaluationFile, line: &Line, evaluation: Option<&Evaluation>) {
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
        lines.push(line);
    }
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
