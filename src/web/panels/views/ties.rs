//! How close totals were told apart, step by step, and the draw that anybody can repeat.

use methods::selection::{Outcome, Ranking, Tie, TieBreak, TieStep, TieValue};
use serde::Serialize;

use super::ranking::points;
use super::{count, list};
use crate::app::panels::ranking::Ranked;
use crate::app::panels::setup::digest;
use crate::domain::panels::code;
use crate::language::{Value, Words};

/// Ideas whose totals are close.
#[derive(Serialize)]
pub struct TieView {
    pub heading: String,
    pub text: String,
    pub steps: Vec<StepView>,
}

/// One step that tells them apart.
#[derive(Serialize)]
pub struct StepView {
    pub name: String,
    pub values: Vec<ValueLine>,
    /// The values are digests.
    pub drawn: bool,
    /// The ids that were drawn, for a file: one on each line.
    pub ids: String,
    pub outcome: String,
}

/// What an idea has to show at a step.
#[derive(Serialize)]
pub struct ValueLine {
    pub code: String,
    pub value: String,
}

/// The seed of the draw.
#[derive(Serialize)]
pub struct DrawView {
    pub seed: String,
    /// What was on the record since the scoring was opened.
    pub digest: String,
    pub command: String,
}

impl TieView {
    /// All ties of a ranking.
    #[must_use]
    pub fn all(words: &Words, ranked: &Ranked, ranking: &Ranking, currency: &str) -> Vec<Self> {
        ranking.ties.iter().map(|tie| Self::new(words, ranked, tie, currency)).collect()
    }

    fn new(words: &Words, ranked: &Ranked, tie: &Tie, currency: &str) -> Self {
        let letters = letters(words, ranked, &tie.proposals);
        let last = tie.first_rank + tie.proposals.len() - 1;
        Self {
            heading: words.say_with(
                "ranking-tie",
                &[("ideas", Value::from(letters)), ("first", count(tie.first_rank)), ("last", count(last))],
            ),
            text: words.say_with(
                "ranking-tie-text",
                &[
                    ("best", Value::from(points(words, tie.best_total))),
                    ("within", Value::from(points(words, ranked.rules.tie))),
                ],
            ),
            steps: tie.steps.iter().map(|step| StepView::new(words, ranked, step, currency)).collect(),
        }
    }

    /// A draw told them apart.
    #[must_use]
    pub fn is_drawn(&self) -> bool {
        self.steps.iter().any(|step| step.drawn)
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            heading: "Ideas A, B: places 1 to 2".to_owned(),
            text: "Their totals are at most 0.5 below 79.".to_owned(),
            steps: vec![StepView {
                name: "The draw".to_owned(),
                values: vec![ValueLine { code: "A".to_owned(), value: "0a66".to_owned() }],
                drawn: true,
                ids: "0190b0a0-0000-7000-8000-000000000002".to_owned(),
                outcome: "A comes first, then B.".to_owned(),
            }],
        }
    }
}

impl StepView {
    fn new(words: &Words, ranked: &Ranked, step: &TieStep, currency: &str) -> Self {
        let name = match step.by {
            TieBreak::CitizenBenefit => "ranking-step-benefit",
            TieBreak::Evidence => "ranking-step-evidence",
            TieBreak::CostPerCase => "ranking-step-cost",
            TieBreak::Draw => "ranking-step-draw",
        };
        let shown = |value: &Option<TieValue>| match value {
            None => words.say("ranking-nothing"),
            Some(TieValue::Digest(digest)) => digest.clone(),
            Some(TieValue::Number(cost)) if step.by == TieBreak::CostPerCase => {
                words.money(*cost as i64, currency)
            }
            Some(TieValue::Number(mean)) => points(words, *mean),
        };
        let outcome = match &step.outcome {
            Outcome::Separated(classes) => {
                let classes: Vec<String> =
                    classes.iter().map(|class| letters(words, ranked, class)).collect();
                let order = classes.join(&words.say("ranking-then"));
                words.say_with("ranking-step-order", &[("order", Value::from(order))])
            }
            Outcome::Equal => words.say("ranking-step-equal"),
            Outcome::Skipped(without) => words.say_with(
                "ranking-step-skipped",
                &[("ideas", Value::from(letters(words, ranked, without))), ("count", count(without.len()))],
            ),
            Outcome::SeedNeeded => words.say("ranking-step-seed"),
        };
        let id = |idea: &usize| ranked.sheet.proposals()[*idea].id.clone();
        Self {
            name: words.say(name),
            values: step
                .among
                .iter()
                .zip(&step.values)
                .map(|(idea, value)| ValueLine { code: letter(ranked, *idea), value: shown(value) })
                .collect(),
            drawn: step.by == TieBreak::Draw,
            ids: step.among.iter().map(id).collect::<Vec<_>>().join("\n"),
            outcome,
        }
    }
}

impl DrawView {
    /// The seed of a panel that is locked.
    #[must_use]
    pub fn new(ranked: &Ranked) -> Self {
        let seed = ranked.panel.seed.clone();
        Self { digest: digest(&seed), command: format!("pilotage draw --seed {seed} FILE"), seed }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            seed: "00112233445566778899aabbccddeeff".to_owned(),
            digest: "8a43".to_owned(),
            command: "pilotage draw --seed 00112233445566778899aabbccddeeff FILE".to_owned(),
        }
    }
}

fn letter(ranked: &Ranked, idea: usize) -> String {
    code(ranked.ideas[idea].proposal.number)
}

fn letters(words: &Words, ranked: &Ranked, ideas: &[usize]) -> String {
    list(words, ideas.iter().map(|idea| letter(ranked, *idea)))
}
