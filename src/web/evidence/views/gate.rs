//! The public page of a gate, where the verifier signs and the senior owner decides.

use methods::evidence::{Snapshot as Results, while_waiting};
use serde::Serialize;

use super::evidence::{PilotLine, RuleLine, rules};
use crate::app::App;
use crate::app::evidence::{self, Powers, Proof, in_methods};
use crate::domain::agreements::Measured;
use crate::domain::gates::{GateState, Outcome, Rule};
use crate::language::{Value, Words, number_value, zone};
use crate::store::gates::Gate;
use crate::web::error::WebError;
use crate::web::evidence::amounts::Unit;
use crate::web::evidence::lines::{MeasureLine, measures, name};
use crate::web::form::FormView;
use crate::web::guards::Visitor;
use crate::web::selection::Tag;
use crate::web::views::{Choice, Clock, When};

/// The page of a gate.
#[derive(Serialize)]
pub struct GateView {
    pub form: FormView,
    pub id: String,
    pub version: i64,
    pub pilot: PilotLine,
    pub heading: String,
    pub tag: Tag,
    pub clock: Option<Clock>,
    /// What the rule says, in a sentence.
    pub rule: String,
    pub rules: Vec<RuleLine>,
    pub lines: Vec<MeasureLine>,
    pub report: i64,
    /// What waiting costs; empty while the decision is not late, or where nobody knows.
    pub waiting: Vec<String>,
    pub late: String,
    pub signed: Option<When>,
    pub signed_note: String,
    pub decided: Option<When>,
    pub outcome: String,
    pub departs: bool,
    pub reason: String,
    pub language: String,
    pub may_sign: bool,
    pub may_decide: bool,
    pub waits_for_signature: bool,
    pub second_factor: bool,
    pub outcomes: Vec<Choice>,
}

impl GateView {
    /// The page as this visitor sees it.
    ///
    /// # Errors
    /// When what is stored cannot be read.
    pub fn new(visitor: &Visitor, proof: &Proof, gate: &Gate, form: FormView) -> Result<Self, WebError> {
        let words = visitor.words();
        let time_zone = zone(&proof.agency.time_zone);
        let powers = Powers::of(visitor.actor(), &proof.pilot);
        let snapshot = proof.snapshots.iter().find(|it| it.id == gate.snapshot_id);
        let results: Option<Results> = snapshot.map(evidence::read_results).transpose()?;
        let content = proof.agreement.as_ref().map(|it| &it.content);
        let days = evidence::days_late(visitor.app(), gate);
        let open = gate.state != GateState::Decided;
        let class = match (gate.state, gate.outcome, days) {
            (GateState::Decided, Some(Outcome::Stop), _) => "bad",
            (GateState::Decided, _, _) => "good",
            (_, _, 0) => "now",
            _ => "bad",
        };
        Ok(Self {
            id: gate.id.to_string(),
            version: gate.version,
            pilot: PilotLine::of(proof),
            heading: words.say(&format!("gate-{}", gate.kind.as_str())),
            tag: Tag { text: state_words(words, visitor.app(), gate), class },
            clock: open.then(|| Clock::due(words, visitor.app().now(), gate.opened_at, gate.due_at)),
            rule: words.say(&format!("gate-rule-{}", gate.verdict.as_str())),
            rules: results.as_ref().map(|it| rules(words, it)).unwrap_or_default(),
            lines: results.as_ref().map(|it| measures(words, it, content)).unwrap_or_default(),
            report: snapshot.map_or(0, |it| it.number),
            waiting: match &results {
                Some(results) if days > 0 && open => {
                    cost_of_waiting(words, results, days, content.map_or("", |it| it.currency.as_str()))
                }
                _ => Vec::new(),
            },
            late: if days > 0 && open {
                words.say_with("gate-late", &[("count", number_value(i64::from(days)))])
            } else {
                String::new()
            },
            signed: gate.signed_at.map(|at| When::on(words, at, &time_zone)),
            signed_note: gate.signed_note.clone(),
            decided: gate.decided_at.map(|at| When::on(words, at, &time_zone)),
            outcome: gate
                .outcome
                .map(|it| words.say(&format!("gate-outcome-{}", it.as_str())))
                .unwrap_or_default(),
            departs: gate.outcome.is_some_and(|it| gate.verdict != Rule::Says(it)),
            reason: gate.reason.clone(),
            language: gate.language.clone(),
            may_sign: powers.verify && gate.state == GateState::Open,
            may_decide: powers.decide && gate.state == GateState::Signed,
            waits_for_signature: powers.decide && gate.state == GateState::Open,
            second_factor: visitor.actor().is_some_and(|actor| actor.second_factor),
            outcomes: Outcome::ALL
                .map(|it| Choice::new(it.as_str(), words.say(&format!("gate-outcome-{}", it.as_str()))))
                .to_vec(),
            form,
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: "0".to_owned(),
            version: 1,
            pilot: PilotLine {
                id: "0".to_owned(),
                language: "en".to_owned(),
                title: "Land record copy".to_owned(),
            },
            heading: "May it go to other offices?".to_owned(),
            tag: Tag { text: "Decided: scale".to_owned(), class: "good" },
            clock: Some(Clock::sample()),
            rule: "The rule says: scale.".to_owned(),
            rules: vec![RuleLine {
                text: "Two of three fell".to_owned(),
                tag: Tag { text: "Met".to_owned(), class: "good" },
            }],
            lines: super::EvidenceView::sample().report.map(|it| it.lines).unwrap_or_default(),
            report: 3,
            waiting: vec!["Time: 310 days (280 to 345)".to_owned()],
            late: "12 days late".to_owned(),
            signed: Some(When::sample()),
            signed_note: "The numbers are right.".to_owned(),
            decided: Some(When::sample()),
            outcome: "Scale".to_owned(),
            departs: true,
            reason: "It works.".to_owned(),
            language: "en".to_owned(),
            may_sign: true,
            may_decide: true,
            waits_for_signature: true,
            second_factor: false,
            outcomes: vec![Choice::sample()],
        }
    }
}

/// Where a gate stands, in a few words.
pub fn state_words(words: &Words, app: &App, gate: &Gate) -> String {
    match (gate.state, gate.outcome) {
        (GateState::Decided, Some(outcome)) => words.say_with(
            "gate-state-decided",
            &[("outcome", Value::from(words.say(&format!("gate-outcome-{}", outcome.as_str()))))],
        ),
        _ if evidence::days_late(app, gate) > 0 => words.say("gate-state-late"),
        (GateState::Signed, _) => words.say("gate-state-signed"),
        _ => words.say("gate-state-open"),
    }
}

/// What people lose in these days, for each measure with a verified yearly saving above nothing.
fn cost_of_waiting(words: &Words, results: &Results, days: u32, currency: &str) -> Vec<String> {
    Measured::ALL
        .into_iter()
        .filter_map(|measure| {
            let saving = results.measures.get(&in_methods(measure))?.saving?;
            let lost = while_waiting(&saving, days);
            (lost.estimate > 0.0).then_some((measure, lost))
        })
        .map(|(measure, lost)| {
            let unit = Unit::of(measure, lost.estimate, currency);
            words.say_with(
                "gate-waiting-line",
                &[
                    ("measure", Value::from(name(words, measure))),
                    ("amount", Value::from(unit.say(words, lost.estimate))),
                    ("from", Value::from(unit.say(words, lost.interval.low))),
                    ("to", Value::from(unit.say(words, lost.interval.high))),
                ],
            )
        })
        .collect()
}
