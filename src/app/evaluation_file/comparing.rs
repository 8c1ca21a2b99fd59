//! The results that stand in a file beside those that its scores give.

use std::collections::BTreeMap;
use std::fmt;

use super::columns::Column;
use super::reading::{At, Row, number, quoted};
use super::writing::rounded;
use super::{EvaluationFile, Results};

/// Results are written with six digits after the dot.
const ROUNDING: f64 = 1e-6;

/// The results that stand in a file. Nothing is made from them.
#[derive(Clone, Debug, Default)]
pub struct Published {
    columns: Vec<Column>,
    /// What is said, and the first row that says it. A file that says two things has both.
    said: BTreeMap<Said, At>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Said {
    proposal: String,
    /// For the total of an evaluation; `None` for what is about a proposal.
    evaluator: Option<u32>,
    column: Column,
    text: String,
}

/// What came of the comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Results that the file has and that were compared; empty cells where there is nothing to say are among them.
    pub compared: usize,
    pub differences: Vec<Difference>,
}

/// A result that is not what the scores give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The first row that says it.
    pub at: At,
    pub column: &'static str,
    /// What it is about, such as `proposal "B"`.
    pub about: String,
    /// Empty when the file says nothing.
    pub said: String,
    /// Empty when the scores give nothing.
    pub computed: String,
}

impl Published {
    pub(super) fn new(columns: impl Iterator<Item = Column>) -> Self {
        Self { columns: columns.collect(), said: BTreeMap::new() }
    }

    pub(super) fn add(&mut self, row: &Row, proposal: Option<&str>, evaluator: Option<u32>) {
        let Some(proposal) = proposal else { return };
        for column in &self.columns {
            let evaluator = evaluator.filter(|_| *column == Column::ResultEvaluationTotal);
            if evaluator.is_none() && *column == Column::ResultEvaluationTotal {
                continue;
            }
            let text = row.cell(*column).to_owned();
            let said = Said { proposal: proposal.to_owned(), evaluator, column: *column, text };
            let first = self.said.entry(said).or_insert(row.at);
            *first = row.at.min(*first);
        }
    }

    /// The file has no results.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.said.keys().all(|said| said.text.is_empty())
    }
}

/// Compares what a file says with what its scores give. Ranks must be the same, totals up to 10⁻⁶ points.
#[must_use]
pub fn compare(file: &EvaluationFile, results: &Results, published: &Published) -> Comparison {
    let proposals: BTreeMap<&str, usize> =
        file.proposals.iter().enumerate().map(|(place, it)| (it.id.as_str(), place)).collect();
    let totals: BTreeMap<(&str, u32), Option<f64>> = file
        .evaluations
        .iter()
        .zip(results.totals())
        .map(|(it, total)| ((it.proposal.as_str(), it.evaluator), *total))
        .collect();
    let mut comparison = Comparison::default();
    for (said, at) in &published.said {
        let Some(place) = proposals.get(said.proposal.as_str()).copied() else { continue };
        let computed = match (said.column, said.evaluator) {
            (Column::ResultEvaluationTotal, Some(evaluator)) => {
                totals.get(&(said.proposal.as_str(), evaluator)).copied().flatten()
            }
            (Column::ResultRawTotal, _) => results.summaries[place].raw_total,
            (Column::ResultNormalisedTotal, _) => results.normalised_total(place),
            _ => results.place(place).map(|place| place.rank as f64),
        };
        comparison.compared += 1;
        if !agrees(&said.text, computed) {
            comparison.differences.push(Difference {
                at: *at,
                column: said.column.name(),
                about: about(&file.proposals[place], said.evaluator),
                said: said.text.clone(),
                computed: computed.map(rounded).unwrap_or_default(),
            });
        }
    }
    comparison.differences.sort_by_key(|difference| difference.at);
    comparison
}

fn agrees(said: &str, computed: Option<f64>) -> bool {
    match (number(said), computed) {
        (Some(said), Some(computed)) => (said - computed).abs() <= ROUNDING,
        (Some(_), None) => false,
        (None, computed) => said.is_empty() && computed.is_none(),
    }
}

fn about(proposal: &super::Proposal, evaluator: Option<u32>) -> String {
    let name = if proposal.code.is_empty() { &proposal.id } else { &proposal.code };
    let name = quoted(name);
    match evaluator {
        Some(number) => format!("proposal {name}, evaluator {number}"),
        None => format!("proposal {name}"),
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = if self.said.is_empty() { "nothing".to_owned() } else { quoted(&self.said) };
        let computed = if self.computed.is_empty() { "nothing" } else { &self.computed };
        write!(
            formatter,
            "{}, column {}, {}: the file says {said}, the scores give {computed}",
            self.at, self.column, self.about
        )
    }
}
