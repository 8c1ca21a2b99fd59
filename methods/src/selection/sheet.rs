//! What a panel scored, checked once: from here on every number is in its range.

use std::collections::BTreeSet;

use super::totals::total;

/// The lowest score for a criterion.
pub const MIN_SCORE: u8 = 0;
/// The highest score for a criterion.
pub const MAX_SCORE: u8 = 5;

/// Criteria, evaluators, proposals and evaluations of one selection. They are named by their place, from 0.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    criteria: Vec<Criterion>,
    evaluators: Vec<Evaluator>,
    proposals: Vec<Proposal>,
    evaluations: Vec<Evaluation>,
    totals: Vec<Option<f64>>,
    of_proposal: Vec<Vec<usize>>,
}

/// Something that every proposal is scored on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// How much it counts beside the others. Any unit: only the shares matter. Above 0.
    pub weight: u32,
    /// The lowest mean score that is good enough, 0 to 5; 0 means that there is no minimum.
    pub minimum: u8,
    /// Which tie-break its scores decide, if any. Several criteria may have the same role.
    pub role: Option<Role>,
}

/// What a criterion says when totals tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// What gets better for citizens: the first tie-break.
    CitizenBenefit,
    /// How well it is shown to work: the second tie-break.
    Evidence,
}

/// Somebody who scores.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Evaluator {
    /// From outside the agency.
    pub outside: bool,
    /// Speaks for those who use the service.
    pub for_users: bool,
}

/// Something that is scored.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Its public name in this selection: what the draw is made from. Unique, compared byte by byte.
    pub id: String,
    /// What one case costs, in the currency of the selection; lower is better; finite, 0 or more. `None`: not stated.
    pub cost_per_case: Option<f64>,
}

/// One evaluator's scores for one proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// The place of the evaluator.
    pub evaluator: usize,
    /// The place of the proposal.
    pub proposal: usize,
    /// One for each criterion, in their order: 0 to 5, or `None` when it is missing. Missing is never 0.
    pub scores: Vec<Option<u8>>,
    /// False for one that was recused, excluded or not handed in: it changes nothing at all.
    pub counts: bool,
}

/// Why the numbers make no sheet. All places count from 0.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum SheetError {
    /// Without criteria nothing can be scored.
    #[error("there are no criteria")]
    NoCriteria,
    /// A criterion that does not count.
    #[error("the weight of criterion {criterion} is zero")]
    ZeroWeight {
        /// The criterion.
        criterion: usize,
    },
    /// A minimum that no score can reach.
    #[error("the minimum of criterion {criterion} is {minimum}, above the highest score")]
    MinimumTooHigh {
        /// The criterion.
        criterion: usize,
        /// What was given.
        minimum: u8,
    },
    /// Two proposals with one id: the draw could not tell them apart.
    #[error("the id {id:?} is there twice")]
    DuplicateId {
        /// The id.
        id: String,
    },
    /// A cost below zero, infinite, or not a number.
    #[error("the cost per case of proposal {proposal} is not a cost: {cost}")]
    NotACost {
        /// The proposal.
        proposal: usize,
        /// What was given.
        cost: f64,
    },
    /// An evaluation by somebody who is not there.
    #[error("evaluation {evaluation} names evaluator {evaluator}, who is not there")]
    UnknownEvaluator {
        /// The evaluation.
        evaluation: usize,
        /// The evaluator that it names.
        evaluator: usize,
    },
    /// An evaluation of something that is not there.
    #[error("evaluation {evaluation} names proposal {proposal}, which is not there")]
    UnknownProposal {
        /// The evaluation.
        evaluation: usize,
        /// The proposal that it names.
        proposal: usize,
    },
    /// An evaluation needs one entry for each criterion.
    #[error("evaluation {evaluation} has {scores} scores for {criteria} criteria")]
    WrongLength {
        /// The evaluation.
        evaluation: usize,
        /// How many entries it has.
        scores: usize,
        /// How many criteria there are.
        criteria: usize,
    },
    /// A score above [`MAX_SCORE`].
    #[error("evaluation {evaluation} scores criterion {criterion} with {score}, above the highest score")]
    ScoreTooHigh {
        /// The evaluation.
        evaluation: usize,
        /// The criterion.
        criterion: usize,
        /// What was given.
        score: u8,
    },
    /// The same evaluator evaluated the same proposal twice, whether both count or not.
    #[error("evaluator {evaluator} has two evaluations of proposal {proposal}")]
    Twice {
        /// The evaluator.
        evaluator: usize,
        /// The proposal.
        proposal: usize,
    },
}

impl Sheet {
    /// Checks the numbers and makes the sheet.
    ///
    /// # Errors
    /// The first thing that is wrong, see [`SheetError`].
    pub fn new(
        criteria: Vec<Criterion>,
        evaluators: Vec<Evaluator>,
        mut proposals: Vec<Proposal>,
        evaluations: Vec<Evaluation>,
    ) -> Result<Self, SheetError> {
        check_criteria(&criteria)?;
        check_proposals(&proposals)?;
        check_evaluations(&evaluations, criteria.len(), evaluators.len(), proposals.len())?;
        for proposal in &mut proposals {
            // −0 is a cost of 0.
            proposal.cost_per_case = proposal.cost_per_case.map(f64::abs);
        }
        let totals = evaluations
            .iter()
            .map(|evaluation| evaluation.counts.then(|| total(&criteria, &evaluation.scores)).flatten())
            .collect();
        let mut of_proposal = vec![Vec::new(); proposals.len()];
        for (place, evaluation) in evaluations.iter().enumerate() {
            if evaluation.counts {
                of_proposal[evaluation.proposal].push(place);
            }
        }
        Ok(Self { criteria, evaluators, proposals, evaluations, totals, of_proposal })
    }

    /// The criteria, in their order.
    pub fn criteria(&self) -> &[Criterion] {
        &self.criteria
    }

    /// The evaluators, in their order.
    pub fn evaluators(&self) -> &[Evaluator] {
        &self.evaluators
    }

    /// The proposals, in their order.
    pub fn proposals(&self) -> &[Proposal] {
        &self.proposals
    }

    /// The evaluations, in their order.
    pub fn evaluations(&self) -> &[Evaluation] {
        &self.evaluations
    }

    /// The weighted total (0 to 100) of each evaluation, in their order; `None` when it does not count or has no score.
    /// See [`total`].
    pub fn totals(&self) -> &[Option<f64>] {
        &self.totals
    }

    /// The places of the evaluations of a proposal that count.
    pub(crate) fn counting(&self, proposal: usize) -> &[usize] {
        &self.of_proposal[proposal]
    }

    /// The totals of a proposal, one for each evaluation that counts and has one.
    pub(crate) fn totals_of(&self, proposal: usize) -> Vec<f64> {
        self.counting(proposal).iter().filter_map(|&place| self.totals[place]).collect()
    }
}

fn check_criteria(criteria: &[Criterion]) -> Result<(), SheetError> {
    if criteria.is_empty() {
        return Err(SheetError::NoCriteria);
    }
    for (place, criterion) in criteria.iter().enumerate() {
        if criterion.weight == 0 {
            return Err(SheetError::ZeroWeight { criterion: place });
        }
        if criterion.minimum > MAX_SCORE {
            return Err(SheetError::MinimumTooHigh { criterion: place, minimum: criterion.minimum });
        }
    }
    Ok(())
}

fn check_proposals(proposals: &[Proposal]) -> Result<(), SheetError> {
    let mut ids = BTreeSet::new();
    for (place, proposal) in proposals.iter().enumerate() {
        if !ids.insert(proposal.id.as_str()) {
            return Err(SheetError::DuplicateId { id: proposal.id.clone() });
        }
        match proposal.cost_per_case {
            Some(cost) if !cost.is_finite() || cost < 0.0 => {
                return Err(SheetError::NotACost { proposal: place, cost });
            }
            _ => {}
        }
    }
    Ok(())
}

fn check_evaluations(
    evaluations: &[Evaluation],
    criteria: usize,
    evaluators: usize,
    proposals: usize,
) -> Result<(), SheetError> {
    let mut pairs = BTreeSet::new();
    for (place, evaluation) in evaluations.iter().enumerate() {
        let Evaluation { evaluator, proposal, ref scores, .. } = *evaluation;
        if evaluator >= evaluators {
            return Err(SheetError::UnknownEvaluator { evaluation: place, evaluator });
        }
        if proposal >= proposals {
            return Err(SheetError::UnknownProposal { evaluation: place, proposal });
        }
        if scores.len() != criteria {
            return Err(SheetError::WrongLength { evaluation: place, scores: scores.len(), criteria });
        }
        for (criterion, score) in scores.iter().enumerate() {
            match *score {
                Some(score) if score > MAX_SCORE => {
                    return Err(SheetError::ScoreTooHigh { evaluation: place, criterion, score });
                }
                _ => {}
            }
        }
        if !pairs.insert((evaluator, proposal)) {
            return Err(SheetError::Twice { evaluator, proposal });
        }
    }
    Ok(())
}
