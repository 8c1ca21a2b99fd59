//! The whole evaluation for the file: what decided, every score with its reason, members by number, and what the record
//! says. While names are hidden, they are hidden here too.

use std::collections::HashMap;

use methods::selection::Basis;
use serde_json::Value as Json;

use super::ranking::{self, Ranked};
use super::scoring::HIDDEN;
use crate::app::evaluation_file::{
    Challenge, Criterion, Draw, Evaluation as Sheet, EvaluationFile, Evaluator, Mark, Proposal, State,
};
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::events::RecordEntry;
use crate::domain::panels::{self as rules, EvaluationState, MemberState, PanelState};
use crate::domain::people::Actor;
use crate::domain::values::currency_places;
use crate::domain::{Kind, Subject, blind};
use crate::store;
use crate::store::agencies::Agency;
use crate::store::panels::{Evaluation, Member, Sent};
use crate::store::selection::Decision;
use crate::store::standstill::{Complaint, Standstill};

/// An evaluation with all that belongs to it.
#[derive(Debug)]
pub struct Whole {
    pub ranked: Ranked,
    pub agency: Agency,
    /// Of the ideas in the ranking, also those that do not count; by idea, then by member.
    pub evaluations: Vec<Evaluation>,
    /// What members handed in before they changed it, by idea and member and in order.
    pub earlier: Vec<Sent>,
    /// Once they are out.
    pub decisions: Vec<Decision>,
    pub standstill: Option<Standstill>,
    pub complaints: Vec<Complaint>,
    /// What the record says about the challenge since there is a panel, oldest first.
    pub record: Vec<RecordEntry>,
}

/// The whole evaluation, for those who may see the ranking.
///
/// # Errors
/// As [`ranking::find`].
pub async fn find(app: &App, actor: &Actor, challenge: &Id) -> Result<Whole, AppError> {
    let ranked = ranking::find(app, actor, challenge, &[]).await?;
    let mut reader = app.db.read().await?;
    let agency = store::agencies::find(&mut reader, &ranked.challenge.agency_id).await?;
    let mut evaluations = store::panels::list_evaluations(&mut reader, &ranked.challenge.id).await?;
    let places = ranked.places();
    evaluations.retain(|it| places.contains_key(&it.proposal_id));
    let numbers: HashMap<&Id, i64> = ranked.members.iter().map(|it| (&it.id, it.number)).collect();
    evaluations.sort_by_key(|it| (places.get(&it.proposal_id).copied(), numbers.get(&it.member_id).copied()));
    let mut earlier = store::panels::list_all_sent(&mut reader, &ranked.challenge.id).await?;
    {
        let now: HashMap<(&Id, &Id), &Evaluation> =
            evaluations.iter().map(|it| ((&it.proposal_id, &it.member_id), it)).collect();
        earlier.retain(|sent| {
            let now = now.get(&(&sent.proposal_id, &sent.member_id));
            now.is_some_and(|now| now.scores != sent.scores || now.reasons != sent.reasons)
        });
    }
    let standstill = store::standstill::find(&mut reader, &ranked.challenge.id).await?;
    let complaints = store::standstill::list_complaints(&mut reader, &ranked.challenge.id).await?;
    let mut decisions = store::selection::list_of_challenge(&mut reader, &ranked.challenge.id).await?;
    decisions.retain(|it| it.released_at.is_some() && places.contains_key(&it.proposal_id));
    decisions.sort_by_key(|it| places.get(&it.proposal_id).copied());
    let subject = Subject::new(Kind::Challenge, ranked.challenge.id.clone());
    let mut record = store::events::list_record(&mut reader, &subject).await?;
    record.retain(|entry| entry.at >= ranked.panel.created_at);
    drop((reader, places, numbers));
    let whole = Whole {
        ranked,
        agency: agency.ok_or(AppError::NotFound)?,
        evaluations,
        earlier,
        decisions,
        standstill,
        complaints,
        record,
    };
    if !whole.ranked.hidden {
        return Ok(whole);
    }
    // Thousands of texts take a while.
    let hidden = tokio::task::spawn_blocking(move || whole.without_names()).await;
    hidden.map_err(|error| AppError::Internal(error.to_string()))
}

impl Whole {
    /// Everything from which the ranking follows, for a CSV or a spreadsheet. Costs are in this currency.
    #[must_use]
    pub fn file(&self, currency: &str) -> EvaluationFile {
        let Ranked { challenge, panel, members, ideas, .. } = &self.ranked;
        let seed = (panel.state == PanelState::Locked).then(|| panel.seed.clone());
        let in_whole = 10_f64.powi(i32::try_from(currency_places(currency)).unwrap_or(2));
        let outcomes: HashMap<&Id, &Decision> =
            self.decisions.iter().map(|decision| (&decision.proposal_id, decision)).collect();
        let by_id: HashMap<&Id, &Member> = members.iter().map(|member| (&member.id, member)).collect();
        let sits = |member: &&Member| {
            member.state == MemberState::Accepted
                || self.evaluations.iter().any(|it| it.member_id == member.id)
        };
        let file = EvaluationFile {
            challenge: Challenge {
                number: challenge.number,
                title: challenge.title.clone(),
                agency: self.agency.name.clone(),
                currency: currency.to_owned(),
                criteria_version: panel.criteria_version,
            },
            basis: match panel.basis {
                rules::Basis::Raw => Basis::Raw,
                rules::Basis::Normalised => Basis::Normalised,
            },
            rules: self.ranked.rules,
            draw: seed
                .filter(|seed| !seed.is_empty())
                .map(|seed| Draw { seed, published_at: panel.locked_at }),
            criteria: panel
                .criteria
                .iter()
                .zip(self.ranked.sheet.criteria())
                .map(|(criterion, of_sheet)| Criterion {
                    name: criterion.name.clone(),
                    weight: of_sheet.weight,
                    minimum: of_sheet.minimum,
                    role: of_sheet.role,
                    rubric: criterion.rubric.clone(),
                })
                .collect(),
            proposals: ideas
                .iter()
                .map(|idea| Proposal {
                    id: idea.proposal.proposal_id.to_string(),
                    code: rules::code(idea.proposal.number),
                    title: idea.title.clone(),
                    organisation: idea.organisation.clone(),
                    cost_per_case: idea.cost_minor.map(|minor| minor as f64 / in_whole),
                    outcome: outcomes.get(&idea.proposal.proposal_id).and_then(|it| it.progress.outcome()),
                })
                .collect(),
            evaluators: members
                .iter()
                .filter(sits)
                .map(|member| Evaluator {
                    number: number(member),
                    outside: member.outside,
                    for_users: member.for_users,
                })
                .collect(),
            evaluations: self
                .evaluations
                .iter()
                .filter_map(|it| Some(sheet(it, by_id.get(&it.member_id)?, panel.criteria.len())))
                .collect(),
        };
        file.in_order()
    }

    /// Takes the names of teams out of everything that people wrote.
    fn without_names(mut self) -> Self {
        let names = &self.ranked.names;
        for evaluation in &mut self.evaluations {
            if let Some(names) = names.get(&evaluation.proposal_id) {
                for text in evaluation.reasons.iter_mut().chain([&mut evaluation.note]) {
                    *text = blind::hide(text, names, HIDDEN);
                }
            }
        }
        for sent in &mut self.earlier {
            if let Some(names) = names.get(&sent.proposal_id) {
                for text in &mut sent.reasons {
                    *text = blind::hide(text, names, HIDDEN);
                }
            }
        }
        let all: Vec<String> = names.values().flatten().cloned().collect();
        for member in &mut self.ranked.members {
            member.declared_link = blind::hide(&member.declared_link, &all, HIDDEN);
        }
        let payloads = self.record.iter_mut().filter_map(|entry| entry.payload.as_object_mut());
        for (name, value) in payloads.flatten() {
            if let ("reason" | "note", Json::String(text)) = (name.as_str(), value) {
                *text = blind::hide(text, &all, HIDDEN);
            }
        }
        self
    }
}

/// Only what a member of the panel handed in counts. What somebody sent who was taken off is kept.
fn sheet(evaluation: &Evaluation, member: &Member, criteria: usize) -> Sheet {
    let on_panel = member.state == MemberState::Accepted;
    let state = match evaluation.state {
        EvaluationState::Sent if on_panel => State::Sent,
        EvaluationState::Sent => State::Excluded,
        EvaluationState::Draft => State::Draft,
        EvaluationState::Reopened => State::Reopened,
        EvaluationState::Recused => State::Recused,
    };
    let mark = |place: usize| Mark {
        score: evaluation.scores.get(place).copied().flatten(),
        reason: evaluation.reasons.get(place).cloned().unwrap_or_default(),
    };
    Sheet {
        evaluator: number(member),
        proposal: evaluation.proposal_id.to_string(),
        state,
        counts: state == State::Sent,
        note: evaluation.note.clone(),
        marks: (0..criteria).map(mark).collect(),
    }
}

fn number(member: &Member) -> u32 {
    u32::try_from(member.number).unwrap_or_default()
}
