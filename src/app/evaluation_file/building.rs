//! From the lines of a CSV to the data.

use std::ops::RangeInclusive;

use methods::selection::{Basis, MAX_SCORE, Presence, Quorum, Role, Rules};

use super::columns::{Column, yes_or_no};
use super::reading::{At, Facts, Problems, Row, number, quoted, whole};
use super::writing::{basis_word, role_word};
use super::{Challenge, Criterion, Draw, Evaluation, EvaluationFile, Evaluator, Mark, Proposal, State};
use crate::clock::UnixMillis;
use crate::domain::selection::Outcome;

const COUNT: RangeInclusive<u64> = 0..=u32::MAX as u64;
const SCORE: RangeInclusive<u64> = 0..=MAX_SCORE as u64;

/// Makes the data. What is wrong goes to `problems`; then what comes back is of no use.
pub(super) fn build(facts: &Facts, problems: &mut Problems) -> EvaluationFile {
    let mut file = EvaluationFile {
        challenge: Challenge::default(),
        basis: Basis::Raw,
        rules: Rules::default(),
        draw: None,
        criteria: Vec::new(),
        proposals: Vec::new(),
        evaluators: Vec::new(),
        evaluations: Vec::new(),
    };
    let Some(row) = &facts.challenge else {
        if problems.are_none() {
            problems.add(At::FIRST, None, "there is no row after the names of the columns");
        }
        return file;
    };
    // When a line could not be read, what it would have said must not be called missing.
    let is_whole = problems.are_none();
    read_challenge(&mut file, &mut Cells { row, problems });
    for (place, (number, row)) in facts.criteria.iter().enumerate() {
        if is_whole && *number as usize != place + 1 {
            let text = format!("there is a criterion {number} and no criterion {}", place + 1);
            problems.add(row.at, Some(Column::Criterion), text);
            break;
        }
    }
    file.criteria = facts.criteria.values().map(|row| criterion(&mut Cells { row, problems })).collect();
    file.proposals = facts.proposals.values().map(|row| proposal(&mut Cells { row, problems })).collect();
    for (number, row) in &facts.evaluators {
        let mut cells = Cells { row, problems };
        file.evaluators.push(Evaluator {
            number: *number,
            outside: cells.answer(Column::EvaluatorOutside),
            for_users: cells.answer(Column::EvaluatorForUsers),
        });
    }
    for ((proposal, evaluator), row) in &facts.evaluations {
        let mut evaluation = evaluation(proposal, *evaluator, &mut Cells { row, problems });
        for number in facts.criteria.keys() {
            match facts.marks.get(&(proposal.clone(), *evaluator, *number)) {
                Some(row) => evaluation.marks.push(mark(&mut Cells { row, problems })),
                None if is_whole => {
                    let proposal = quoted(proposal);
                    let text = format!(
                        "evaluator {evaluator} and proposal {proposal} have no line for criterion {number}"
                    );
                    problems.add(row.at, Some(Column::Criterion), text);
                }
                None => evaluation.marks.push(Mark::default()),
            }
        }
        file.evaluations.push(evaluation);
    }
    file
}

fn read_challenge(file: &mut EvaluationFile, cells: &mut Cells<'_, '_>) {
    // What no ranking rests on may be anything: spreadsheets like to write moments in their own way.
    file.challenge.number = cells.row.cell(Column::ChallengeNumber).parse().unwrap_or_default();
    file.challenge.title = cells.text(Column::ChallengeTitle);
    file.challenge.agency = cells.text(Column::Agency);
    file.challenge.currency = cells.text(Column::Currency);
    file.challenge.criteria_version = cells.row.cell(Column::CriteriaVersion).parse().unwrap_or_default();
    let bases = [Basis::Raw, Basis::Normalised].map(|basis| (basis_word(basis), basis));
    file.basis = cells.one_of(Column::Basis, &bases).unwrap_or(Basis::Raw);
    file.rules = Rules {
        quorum: Quorum(Presence {
            evaluations: cells.whole(Column::QuorumEvaluations, COUNT) as usize,
            outside: cells.whole(Column::QuorumOutside, COUNT) as usize,
            for_users: cells.whole(Column::QuorumForUsers, COUNT) as usize,
        }),
        calibration: cells.decimal(Column::CalibrationOver),
        tie: cells.decimal(Column::TieWithin),
        normalise_from: cells.whole(Column::NormaliseFrom, COUNT) as usize,
    };
    if !cells.is_empty(Column::DrawSeed) {
        let published_at = cells.row.cell(Column::DrawSeedPublishedAt).parse::<jiff::Timestamp>().ok();
        let published_at = published_at.map(|at| UnixMillis(at.as_millisecond()));
        file.draw = Some(Draw { seed: cells.text(Column::DrawSeed), published_at });
    }
}

fn criterion(cells: &mut Cells<'_, '_>) -> Criterion {
    let roles = [Role::CitizenBenefit, Role::Evidence].map(|role| (role_word(role), role));
    Criterion {
        name: cells.text(Column::CriterionName),
        weight: cells.whole(Column::CriterionWeight, 1..=u64::from(u32::MAX)) as u32,
        minimum: cells.whole(Column::CriterionMinimum, SCORE) as u8,
        role: cells.one_of_or_none(Column::CriterionRole, &roles),
        rubric: String::new(),
    }
}

fn proposal(cells: &mut Cells<'_, '_>) -> Proposal {
    let outcomes = Outcome::ALL.map(|outcome| (outcome.as_str(), outcome));
    Proposal {
        id: cells.text(Column::ProposalId),
        code: cells.text(Column::ProposalCode),
        title: cells.text(Column::ProposalTitle),
        organisation: cells.text(Column::Organisation),
        cost_per_case: (!cells.is_empty(Column::CostPerCase)).then(|| cells.decimal(Column::CostPerCase)),
        outcome: cells.one_of_or_none(Column::Outcome, &outcomes),
    }
}

fn evaluation(proposal: &str, evaluator: u32, cells: &mut Cells<'_, '_>) -> Evaluation {
    let states = State::ALL.map(|state| (state.as_str(), state));
    let state = cells.one_of(Column::EvaluationState, &states);
    let counts = cells.answer(Column::EvaluationCounts);
    if let (true, Some(state)) = (counts, state.filter(|state| *state != State::Sent)) {
        let text = format!("only what was sent counts, and the state is {}", state.as_str());
        cells.problems.add(cells.row.at, Some(Column::EvaluationCounts), text);
    }
    Evaluation {
        evaluator,
        proposal: proposal.to_owned(),
        state: state.unwrap_or(State::Draft),
        counts,
        note: cells.text(Column::EvaluationNote),
        marks: Vec::new(),
    }
}

fn mark(cells: &mut Cells<'_, '_>) -> Mark {
    let score = (!cells.is_empty(Column::Score)).then(|| cells.whole(Column::Score, SCORE) as u8);
    Mark { score, reason: cells.text(Column::Reason) }
}

/// The cells of one line. What is wrong with one is told, and something else stands for it.
struct Cells<'row, 'all> {
    row: &'row Row,
    problems: &'all mut Problems,
}

impl Cells<'_, '_> {
    fn text(&self, column: Column) -> String {
        self.row.cell(column).to_owned()
    }

    fn is_empty(&self, column: Column) -> bool {
        self.row.cell(column).is_empty()
    }

    fn refuse(&mut self, column: Column, expected: &str) {
        let text = match self.row.cell(column) {
            "" => format!("is empty, where {expected} is needed"),
            cell => format!("{} is not {expected}", quoted(cell)),
        };
        self.problems.add(self.row.at, Some(column), text);
    }

    fn whole(&mut self, column: Column, range: RangeInclusive<u64>) -> u64 {
        match whole(self.row.cell(column)).filter(|number| range.contains(number)) {
            Some(number) => number,
            None => {
                let (from, to) = (*range.start(), *range.end());
                let expected = if to == u64::from(u32::MAX) {
                    format!("a whole number of {from} or more")
                } else {
                    format!("a whole number from {from} to {to}")
                };
                self.refuse(column, &expected);
                from
            }
        }
    }

    /// A number of 0 or more.
    fn decimal(&mut self, column: Column) -> f64 {
        match number(self.row.cell(column)).filter(|number| *number >= 0.0) {
            Some(number) => number,
            None => {
                self.refuse(column, "a number of 0 or more in the digits 0 to 9");
                0.0
            }
        }
    }

    fn answer(&mut self, column: Column) -> bool {
        self.one_of(column, &[true, false].map(|answer| (yes_or_no(answer), answer))).unwrap_or(false)
    }

    fn one_of_or_none<T: Copy>(&mut self, column: Column, known: &[(&str, T)]) -> Option<T> {
        if self.is_empty(column) { None } else { self.one_of(column, known) }
    }

    fn one_of<T: Copy>(&mut self, column: Column, known: &[(&str, T)]) -> Option<T> {
        let cell = self.row.cell(column);
        let found = known.iter().find(|(word, _)| word.eq_ignore_ascii_case(cell)).map(|(_, value)| *value);
        if found.is_none() {
            let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
            self.refuse(column, &format!("one of: {}", words.join(", ")));
        }
        found
    }
}
