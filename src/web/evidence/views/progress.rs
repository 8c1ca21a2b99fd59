//! The page on which both sides take a pilot from its baseline to its report.

use serde::Serialize;

use super::evidence::PilotLine;
use crate::app::evidence::{self, Proof};
use crate::domain::observations::{Arm, Period};
use crate::domain::pilots::{PilotState, PilotStep};
use crate::language::{Value, Words, number_value};
use crate::store::observations::counting::Sums;
use crate::web::evidence::lines::name;
use crate::web::form::FormView;
use crate::web::guards::Citizen;
use crate::web::views::Choice;

/// The page of progress.
#[derive(Serialize)]
pub struct ProgressView {
    pub form: FormView,
    pub pilot: PilotLine,
    pub version: i64,
    /// Where it stands, and what that means.
    pub state: String,
    pub state_text: String,
    pub counts: Vec<CountLine>,
    pub planned: String,
    /// What is missing before it can begin.
    pub missing: Vec<String>,
    pub steps: Vec<Choice>,
    /// A pause needs a reason.
    pub asks_reason: bool,
    pub may_report: bool,
    /// The report is the one that is decided on.
    pub is_final: bool,
    pub funded: Vec<Choice>,
    pub harm: Vec<Choice>,
    pub gate: Option<String>,
}

/// How much is measured of one measure at one kind of site.
#[derive(Serialize)]
pub struct CountLine {
    pub name: String,
    pub arm: String,
    pub before: String,
    pub after: String,
}

impl ProgressView {
    /// The page for somebody of either side.
    #[must_use]
    pub fn new(
        citizen: &Citizen,
        proof: &Proof,
        sums: &[Sums],
        form: FormView,
        version: Option<i64>,
    ) -> Self {
        let words = citizen.words();
        let state = proof.pilot.standing.state;
        let missing = match (&proof.agreement, state) {
            (None, _) => vec![words.say("refusal-start-plan")],
            (Some(agreement), PilotState::Baseline) => evidence::missing(agreement, sums)
                .into_iter()
                .map(|it| {
                    words.say_with(
                        "progress-missing",
                        &[
                            ("measure", Value::from(name(words, it.measure))),
                            ("arm", Value::from(words.say(&format!("arm-{}", it.arm.as_str())))),
                            ("found", number_value(it.found)),
                        ],
                    )
                })
                .collect(),
            _ => Vec::new(),
        };
        let steps: Vec<Choice> = PilotStep::BY_HAND
            .into_iter()
            .filter(|step| proof.pilot.standing.after(*step).is_ok())
            .filter(|step| *step != PilotStep::Start || missing.is_empty())
            .map(|step| Choice::new(step.as_str(), words.say(&format!("pilot-step-{}", step.as_str()))))
            .collect();
        let planned = proof.agreement.as_ref().map_or(0, |it| it.content.plan.people_per_group);
        Self {
            form,
            pilot: PilotLine::of(proof),
            version: version.unwrap_or(proof.pilot.version),
            state: words.say(&format!("pilot-state-{}", state.as_str())),
            state_text: words.say(&format!("pilot-state-{}-text", state.as_str())),
            counts: counts(words, proof, sums),
            planned: if planned > 0 {
                words.say_with("progress-planned", &[("count", Value::from(words.number(planned)))])
            } else {
                String::new()
            },
            missing,
            asks_reason: !steps.is_empty(),
            steps,
            may_report: proof.agreement.is_some()
                && !state.is_over()
                && !matches!(state, PilotState::Agreement | PilotState::Baseline),
            is_final: state == PilotState::Endline,
            funded: ["yes", "no", "unknown"]
                .map(|it| Choice::new(it, words.say(&format!("report-funded-{it}"))))
                .to_vec(),
            harm: ["no", "yes"].map(|it| Choice::new(it, words.say(&format!("report-harm-{it}")))).to_vec(),
            gate: proof.open_gate().map(|gate| gate.id.to_string()),
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            pilot: PilotLine {
                id: "0".to_owned(),
                language: "en".to_owned(),
                title: "Land record copy".to_owned(),
            },
            version: 3,
            state: "Measuring how it was".to_owned(),
            state_text: "Ask people before anything changes.".to_owned(),
            counts: vec![CountLine {
                name: "Time".to_owned(),
                arm: "Where it is tried".to_owned(),
                before: "1,286".to_owned(),
                after: "0".to_owned(),
            }],
            planned: "71 people in each group".to_owned(),
            missing: vec!["Cost: 0 so far".to_owned()],
            steps: vec![Choice::sample()],
            asks_reason: true,
            may_report: true,
            is_final: true,
            funded: vec![Choice::sample()],
            harm: vec![Choice::sample()],
            gate: Some("0".to_owned()),
        }
    }
}

fn counts(words: &Words, proof: &Proof, sums: &[Sums]) -> Vec<CountLine> {
    let Some(agreement) = &proof.agreement else { return Vec::new() };
    let found = |measure, arm, period| {
        let row = sums.iter().find(|it| (it.measure, it.arm, it.period) == (measure, arm, period));
        row.map_or(0, |it| it.n)
    };
    let measures = agreement.content.plan.measures.iter().map(|it| it.measure);
    measures
        .flat_map(|measure| Arm::ALL.map(|arm| (measure, arm)))
        .map(|(measure, arm)| {
            (measure, arm, found(measure, arm, Period::Before), found(measure, arm, Period::After))
        })
        .filter(|(_, arm, before, after)| *arm == Arm::Pilot || before + after > 0)
        .map(|(measure, arm, before, after)| CountLine {
            name: name(words, measure),
            arm: words.say(&format!("arm-{}", arm.as_str())),
            before: words.number(before),
            after: words.number(after),
        })
        .collect()
}
