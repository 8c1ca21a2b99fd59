//! From the data to the ranking.

use std::collections::BTreeMap;

use methods::selection::{self as maths, Normalised, NotNormalised, Place, Ranking, Sheet, Summary};

use super::{EvaluationFile, Unusable};

/// What follows from the scores. Places are those of the lists of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    pub sheet: Sheet,
    /// One for each proposal, in their order.
    pub summaries: Vec<Summary>,
    /// Published on either basis, where it is possible.
    pub normalised: Result<Normalised, NotNormalised>,
    /// On the basis of the file.
    pub ranking: Result<Ranking, NotNormalised>,
}

impl EvaluationFile {
    /// The numbers alone, as `methods` takes them.
    ///
    /// # Errors
    /// The first thing that does not fit together.
    pub fn sheet(&self) -> Result<Sheet, Unusable> {
        let proposals: BTreeMap<&str, usize> =
            self.proposals.iter().enumerate().map(|(place, it)| (it.id.as_str(), place)).collect();
        let evaluators: BTreeMap<u32, usize> =
            self.evaluators.iter().enumerate().map(|(place, it)| (it.number, place)).collect();
        let mut evaluations = Vec::with_capacity(self.evaluations.len());
        for evaluation in &self.evaluations {
            let evaluator = evaluators.get(&evaluation.evaluator).copied();
            let proposal = proposals.get(evaluation.proposal.as_str()).copied();
            evaluations.push(maths::Evaluation {
                evaluator: evaluator.ok_or(Unusable::UnknownEvaluator(evaluation.evaluator))?,
                proposal: proposal.ok_or_else(|| Unusable::UnknownProposal(evaluation.proposal.clone()))?,
                scores: evaluation.marks.iter().map(|mark| mark.score).collect(),
                counts: evaluation.counts,
            });
        }
        let criteria = self
            .criteria
            .iter()
            .map(|it| maths::Criterion { weight: it.weight, minimum: it.minimum, role: it.role })
            .collect();
        let evaluators = self
            .evaluators
            .iter()
            .map(|it| maths::Evaluator { outside: it.outside, for_users: it.for_users })
            .collect();
        let proposals = self
            .proposals
            .iter()
            .map(|it| maths::Proposal { id: it.id.clone(), cost_per_case: it.cost_per_case })
            .collect();
        Ok(Sheet::new(criteria, evaluators, proposals, evaluations)?)
    }

    /// Totals, what each panel lacks, and the ranking.
    ///
    /// # Errors
    /// When the data does not fit together. That totals cannot be normalised is a result, not an error.
    pub fn results(&self) -> Result<Results, Unusable> {
        self.check()?;
        let sheet = self.sheet()?;
        let seed = self.draw.as_ref().map(|draw| draw.seed.as_str());
        let maths::Results { summaries, normalised, ranking } =
            maths::results(&sheet, &self.rules, self.basis, seed);
        Ok(Results { sheet, summaries, normalised, ranking })
    }

    /// The ranking alone; `Ok(Err(…))` when totals cannot be normalised and they decide.
    ///
    /// # Errors
    /// As [`EvaluationFile::results`].
    pub fn ranking(&self) -> Result<Result<Ranking, NotNormalised>, Unusable> {
        Ok(self.results()?.ranking)
    }
}

impl Results {
    /// The total of each evaluation, from 0 to 100, in their order; `None` for one that does not count or has no score.
    #[must_use]
    pub fn totals(&self) -> &[Option<f64>] {
        self.sheet.totals()
    }

    /// The mean of the normalised totals of a proposal.
    #[must_use]
    pub fn normalised_total(&self, proposal: usize) -> Option<f64> {
        self.normalised.as_ref().ok()?.proposals.get(proposal).copied().flatten()
    }

    /// The place of a proposal in the ranking.
    #[must_use]
    pub fn place(&self, proposal: usize) -> Option<&Place> {
        self.ranking.as_ref().ok()?.places.iter().find(|place| place.proposal == proposal)
    }
}
