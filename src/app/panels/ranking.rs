//! The ranking of a panel: totals, spread, what is missing, ties step by step. Computed from the scores each time, never
//! stored, so that nothing can differ from what the exported file says.
//!
//! Nobody sees it before every score is in: the chair after the lock, or when everybody who was asked has handed in.

use std::collections::{HashMap, HashSet};

use methods::selection::{self as mathematics, Ranking, Rules, Sheet, Summary};

use super::chairing::count_waiting;
use super::load_challenge;
use super::scoring::{HIDDEN, Other, is_hidden};
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::panels::{
    self as rules, Basis, EvaluationState, MemberState, PanelCriterion, PanelState, TieRole,
};
use crate::domain::people::Actor;
use crate::domain::selection::is_in_selection;
use crate::domain::{Check, Refusal, blind};
use crate::store::challenges::Challenge;
use crate::store::panels::{Member, MemberScores, Panel, PanelIdea};
use crate::store::{self, Connection};

/// A ranking with all that it rests on. Ideas, members and criteria stand at the places that the mathematics uses.
#[derive(Debug)]
pub struct Ranked {
    pub challenge: Challenge,
    pub panel: Panel,
    pub members: Vec<Member>,
    pub ideas: Vec<PanelIdea>,
    pub sheet: Sheet,
    pub rules: Rules,
    pub summaries: Vec<Summary>,
    /// For each idea, when it can be computed; else why not.
    pub normalised: Result<mathematics::Normalised, mathematics::NotNormalised>,
    /// On the basis that was fixed before; the error says why it cannot be computed.
    pub ranking: Result<Ranking, mathematics::NotNormalised>,
    /// Numbers of members whose evaluations are left out, to see what would change. Never saved.
    pub without: Vec<i64>,
    /// The real ranking, when some are left out.
    pub real: Option<Result<Ranking, mathematics::NotNormalised>>,
    /// Names are hidden: titles are without them.
    pub hidden: bool,
    /// What is hidden for each idea; empty when nothing is.
    pub names: HashMap<Id, Vec<String>>,
    pub waiting: i64,
}

impl Ranked {
    /// The place of each idea in the lists.
    #[must_use]
    pub fn places(&self) -> HashMap<Id, usize> {
        let ids = self.ideas.iter().map(|idea| idea.proposal.proposal_id.clone());
        ids.zip(0..).collect()
    }
}

/// What a panel found about one idea, without names: for its team, once the results are out.
#[derive(Clone, Debug)]
pub struct Found {
    pub criteria: Vec<PanelCriterion>,
    /// The evaluations that count, by the members' numbers.
    pub evaluations: Vec<Other>,
    /// For each criterion, the mean of its scores.
    pub means: Vec<Option<f64>>,
    pub raw_total: Option<f64>,
    pub normalised_total: Option<f64>,
    pub basis: Basis,
    /// Its place among all ideas, when there is a ranking.
    pub rank: Option<usize>,
    pub ideas: usize,
}

/// The ranking, for the chair and those who decide. `without` leaves the evaluations of these members out.
///
/// # Errors
/// `Forbidden` without a role at the agency, `refusal-panel-not-open` before anybody scores, `refusal-panel-waiting` before
/// all is in.
pub async fn find(app: &App, actor: &Actor, challenge: &Id, without: &[i64]) -> Result<Ranked, AppError> {
    let mut reader = app.db.read().await?;
    let challenge = load_challenge(&mut reader, challenge).await?;
    if !actor.judges_for(&challenge.agency_id) {
        return Err(AppError::Forbidden("error-role-missing"));
    }
    let Some(panel) = store::panels::find(&mut reader, &challenge.id).await? else {
        return Err(Refusal::because("refusal-panel-not-open").into());
    };
    let waiting = match panel.state {
        PanelState::Preparing => return Err(Refusal::because("refusal-panel-not-open").into()),
        PanelState::Scoring => count_waiting(&mut reader, &challenge.id).await?,
        PanelState::Locked => 0,
    };
    if waiting > 0 {
        return Err(Refusal::because("refusal-panel-waiting").number("count", waiting).into());
    }
    compute(&mut reader, challenge, panel, without).await
}

/// What the panel of a challenge found about a proposal; `None` without a panel that is locked.
///
/// # Errors
/// When the database refuses.
pub(in crate::app) async fn found(
    connection: &mut Connection,
    challenge: &Challenge,
    proposal: &Id,
) -> Result<Option<Found>, AppError> {
    let Some(panel) = store::panels::find(connection, &challenge.id).await? else { return Ok(None) };
    if panel.state != PanelState::Locked {
        return Ok(None);
    }
    let ranked = compute(connection, challenge.clone(), panel, &[]).await?;
    let Some(place) = ranked.ideas.iter().position(|it| it.proposal.proposal_id == *proposal) else {
        return Ok(None);
    };
    let summary = &ranked.summaries[place];
    let mut evaluations: Vec<Other> = store::panels::list_evaluations_of_proposal(connection, proposal)
        .await?
        .into_iter()
        .filter(|it| it.state == EvaluationState::Sent)
        .filter_map(|it| {
            let member = ranked.members.iter().find(|member| member.id == it.member_id)?;
            let counts = member.state == MemberState::Accepted;
            counts.then_some(Other { number: member.number, scores: it.scores, reasons: it.reasons })
        })
        .collect();
    evaluations.sort_by_key(|other| other.number);
    let ranking = ranked.ranking.as_ref().ok();
    Ok(Some(Found {
        evaluations,
        means: summary.criterion_means.clone(),
        raw_total: summary.raw_total,
        normalised_total: ranked.normalised.as_ref().ok().and_then(|it| it.proposals[place]),
        basis: ranked.panel.basis,
        rank: ranking.and_then(|it| it.places.iter().find(|it| it.proposal == place)).map(|it| it.rank),
        ideas: ranked.ideas.len(),
        criteria: ranked.panel.criteria,
    }))
}

/// The ranking behind results that are out, for everybody; `None` before the release and without a panel.
///
/// # Errors
/// When the database refuses.
pub(in crate::app) async fn published(
    connection: &mut Connection,
    challenge: &Challenge,
) -> Result<Option<Ranked>, AppError> {
    let Some(panel) = store::panels::find(connection, &challenge.id).await? else { return Ok(None) };
    if panel.state != PanelState::Locked || challenge.released_at.is_none() {
        return Ok(None);
    }
    Ok(Some(compute(connection, challenge.clone(), panel, &[]).await?))
}

/// Whether what a panel found lets these proposals be selected or kept in reserve. Without a panel everything does.
///
/// # Errors
/// `refusal-panel-not-locked`; for each proposal `refusal-release-quorum` or `refusal-release-minimum`, at its key.
pub(in crate::app) async fn check_release(
    connection: &mut Connection,
    challenge: &Challenge,
    selected: &[&Id],
) -> Result<(), AppError> {
    let Some(panel) = store::panels::find(connection, &challenge.id).await? else { return Ok(()) };
    match panel.state {
        // It was begun and never used: the decisions rest on something else.
        PanelState::Preparing => return Ok(()),
        PanelState::Scoring => return Err(Refusal::because("refusal-panel-not-locked").into()),
        PanelState::Locked => {}
    }
    let ranked = compute(connection, challenge.clone(), panel, &[]).await?;
    let mut check = Check::default();
    for (idea, summary) in ranked.ideas.iter().zip(&ranked.summaries) {
        let proposal = &idea.proposal.proposal_id;
        if !selected.contains(&proposal) {
            continue;
        }
        let refusal =
            |message| Refusal::at(format!("proposal-{proposal}"), message).text("title", idea.title.clone());
        check.require(summary.has_quorum(), || refusal("refusal-release-quorum"));
        check.require(summary.meets_minimums(), || refusal("refusal-release-minimum"));
    }
    Ok(check.finish()?)
}

/// The ranking of a panel, whoever asks.
///
/// # Errors
/// When the database refuses or what it holds makes no sense.
pub(super) async fn compute(
    connection: &mut Connection,
    challenge: Challenge,
    panel: Panel,
    without: &[i64],
) -> Result<Ranked, AppError> {
    let members = store::panels::list_members(connection, &challenge.id).await?;
    let scores = store::panels::list_scores(connection, &challenge.id).await?;
    let mut ideas = store::panels::list_ideas(connection, &challenge.id).await?;
    // Once the results are out, one that is taken back keeps its place.
    let decided = match challenge.released_at {
        Some(_) => store::selection::list_of_challenge(connection, &challenge.id).await?,
        None => Vec::new(),
    };
    let decided: HashSet<Id> =
        decided.into_iter().filter(|it| it.released_at.is_some()).map(|it| it.proposal_id).collect();
    ideas.retain(|idea| is_in_selection(idea.state) || decided.contains(&idea.proposal.proposal_id));
    let hidden = is_hidden(&panel) && challenge.released_at.is_none();
    let names =
        if hidden { hide_names(connection, &challenge.id, &mut ideas).await? } else { HashMap::new() };
    let sheet_of = |without: &[i64]| {
        sheet(&panel.criteria, &members, &ideas, &scores, without)
            .map_err(|error| AppError::Internal(error.to_string()))
    };
    let sheet = sheet_of(without)?;
    let rules = Rules::default();
    let seed = (panel.state == PanelState::Locked).then_some(panel.seed.as_str());
    let basis = match panel.basis {
        Basis::Raw => mathematics::Basis::Raw,
        Basis::Normalised => mathematics::Basis::Normalised,
    };
    let real = match without {
        [] => None,
        _ => Some(mathematics::rank(&sheet_of(&[])?, &rules, basis, seed)),
    };
    let results = mathematics::results(&sheet, &rules, basis, seed);
    Ok(Ranked {
        real,
        hidden,
        names,
        summaries: results.summaries,
        normalised: results.normalised,
        ranking: results.ranking,
        waiting: 0,
        without: without.to_vec(),
        challenge,
        panel,
        members,
        ideas,
        sheet,
        rules,
    })
}

/// Takes names out of the titles, as for those who judge; says which names those are.
async fn hide_names(
    connection: &mut Connection,
    challenge: &Id,
    ideas: &mut [PanelIdea],
) -> Result<HashMap<Id, Vec<String>>, AppError> {
    let mut names: HashMap<Id, Vec<String>> = HashMap::new();
    for (proposal, name) in store::panels::list_names(connection, challenge).await? {
        let of_idea = names.entry(proposal).or_default();
        if let Some((_, address)) = name.split_once("://") {
            // In a text the address stands without `https://` as well.
            let host = address.split('/').next().unwrap_or_default();
            of_idea.push(host.trim_start_matches("www.").to_owned());
        }
        of_idea.push(name);
    }
    for idea in ideas {
        let names = names.entry(idea.proposal.proposal_id.clone()).or_default();
        names.append(&mut idea.partners);
        idea.title = blind::hide(&idea.title, names, HIDDEN);
        idea.organisation.clear();
    }
    Ok(names)
}

/// What the mathematics is given.
fn sheet(
    criteria: &[PanelCriterion],
    members: &[Member],
    ideas: &[PanelIdea],
    scores: &[MemberScores],
    without: &[i64],
) -> Result<Sheet, mathematics::SheetError> {
    let places: HashMap<&Id, usize> =
        ideas.iter().enumerate().map(|(place, idea)| (&idea.proposal.proposal_id, place)).collect();
    let mut evaluations = Vec::new();
    for of_member in scores {
        let Some(evaluator) = members.iter().position(|member| member.id == of_member.member_id) else {
            continue;
        };
        let member = &members[evaluator];
        let on_panel = member.state == MemberState::Accepted && !without.contains(&member.number);
        for (idea, state, given) in &of_member.of {
            let Some(&proposal) = places.get(idea) else { continue };
            let mut scores = given.clone();
            scores.resize(criteria.len(), None);
            let counts = on_panel && *state == EvaluationState::Sent;
            evaluations.push(mathematics::Evaluation { evaluator, proposal, scores, counts });
        }
    }
    Sheet::new(
        criteria
            .iter()
            .map(|criterion| mathematics::Criterion {
                weight: u32::try_from(criterion.weight).unwrap_or(0),
                minimum: u8::try_from(criterion.minimum).unwrap_or(0).min(rules::MOST_SCORE),
                role: match criterion.tie {
                    TieRole::None => None,
                    TieRole::CitizenBenefit => Some(mathematics::Role::CitizenBenefit),
                    TieRole::Evidence => Some(mathematics::Role::Evidence),
                },
            })
            .collect(),
        members
            .iter()
            .map(|member| mathematics::Evaluator { outside: member.outside, for_users: member.for_users })
            .collect(),
        ideas
            .iter()
            .map(|idea| mathematics::Proposal {
                id: idea.proposal.proposal_id.to_string(),
                // Minor units: only which of two is lower matters.
                cost_per_case: idea.cost_minor.map(|cost| cost as f64),
            })
            .collect(),
        evaluations,
    )
}
