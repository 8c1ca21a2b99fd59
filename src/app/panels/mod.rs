//! Panels: how members are found and asked, what they may see, how they score, and the ranking that follows.
//!
//! - [`setup`]: the chair makes a panel, asks members, shares the ideas among them, and opens the scoring.
//! - [`scoring`]: a member declares their links, scores, hands in.
//! - [`chairing`]: what the chair does while others score, up to the lock.
//! - [`files`]: what a panel that does not see names gets of the files of ideas.
//! - [`ranking`]: totals, ties and the draw.
//! - [`preparing`]: decisions prepared from the ranking.
//! - [`whole`]: the whole evaluation, to be kept and rechecked.

pub mod chairing;
pub mod files;
mod links;
pub mod preparing;
pub mod ranking;
pub mod scoring;
pub mod setup;
pub mod whole;

use std::collections::HashMap;

use super::{App, AppError, require_role};
use crate::clock::{Id, UnixMillis};
use crate::domain::Refusal;
use crate::domain::challenges::{ChallengeState, Opening};
use crate::domain::panels::{self as rules, EvaluationState, Flag, MemberState, PanelState};
use crate::domain::people::{Actor, Role};
use crate::domain::selection::is_in_selection;
use crate::store::challenges::Challenge;
use crate::store::panels::{Evaluation, Member, Panel, PanelProposal};
use crate::store::proposals::Proposal;
use crate::store::{self, Connection, StoreError};

/// Who sets panels up and leads them.
pub const CHAIRS: [Role; 2] = [Role::PanelChair, Role::ChallengeOwner];

/// A panel as its chair sees it. There are no scores in it.
#[derive(Debug)]
pub struct Overview {
    pub challenge: Challenge,
    /// `None` until somebody sets it up.
    pub panel: Option<Panel>,
    pub members: Vec<Seat>,
    pub ideas: Vec<Idea>,
    /// Ideas can still be sent: nobody sees them yet.
    pub ideas_open: bool,
}

/// A member with their name and how far they are.
#[derive(Debug)]
pub struct Seat {
    pub member: Member,
    pub name: String,
    pub email: String,
    pub asked: usize,
    pub sent: usize,
    pub recused: usize,
}

/// An idea as the chair sees it while it is scored.
#[derive(Debug)]
pub struct Idea {
    pub proposal: PanelProposal,
    pub code: String,
    pub title: String,
    pub language: String,
    /// By members' numbers.
    pub asked: Vec<i64>,
    pub sent: usize,
    /// What its panel lacks, when everybody who was asked hands in.
    pub lacking: methods::selection::Presence,
}

/// The panel of a challenge as its chair sees it.
///
/// # Errors
/// `NotFound` when there is no such public challenge, `Forbidden` without the role.
pub async fn find(app: &App, actor: &Actor, challenge: &Id) -> Result<Overview, AppError> {
    let mut reader = app.db.read().await?;
    let challenge = load_challenge(&mut reader, challenge).await?;
    if !actor.serves(&challenge.agency_id, &CHAIRS) {
        return Err(AppError::Forbidden("error-role-missing"));
    }
    let ideas_open = ideas_open(app, &challenge);
    let Some(panel) = store::panels::find(&mut reader, &challenge.id).await? else {
        return Ok(Overview { challenge, panel: None, members: Vec::new(), ideas: Vec::new(), ideas_open });
    };
    let members = store::panels::list_members(&mut reader, &challenge.id).await?;
    let evaluations = store::panels::list_evaluations(&mut reader, &challenge.id).await?;
    let mut of_idea: HashMap<&Id, Vec<&Evaluation>> = HashMap::new();
    for evaluation in &evaluations {
        of_idea.entry(&evaluation.proposal_id).or_default().push(evaluation);
    }
    let mut ideas = Vec::new();
    for idea in store::panels::list_ideas(&mut reader, &challenge.id).await? {
        if !is_in_selection(idea.state) {
            // One that was taken back keeps its letter and is not judged.
            continue;
        }
        let own = of_idea.remove(&idea.proposal.proposal_id).unwrap_or_default();
        let mut seated: Vec<&Member> = own
            .iter()
            .filter(|it| it.state != EvaluationState::Recused)
            .filter_map(|it| members.iter().find(|member| member.id == it.member_id))
            .filter(|member| is_seated(member))
            .collect();
        seated.sort_by_key(|member| member.number);
        let sent = own.iter().filter(|it| it.state == EvaluationState::Sent);
        ideas.push(Idea {
            code: rules::code(idea.proposal.number),
            title: idea.title,
            language: idea.language,
            asked: seated.iter().map(|member| member.number).collect(),
            sent: sent.filter(|it| seated.iter().any(|member| member.id == it.member_id)).count(),
            lacking: methods::selection::Quorum::default().lacking(presence(&seated)),
            proposal: idea.proposal,
        });
    }
    let mut seats = Vec::new();
    for member in members {
        let Some(person) = store::people::find(&mut reader, &member.person_id).await? else { continue };
        let count = |state: Option<EvaluationState>| {
            let own = evaluations.iter().filter(|it| it.member_id == member.id);
            own.filter(|it| state.is_none_or(|state| it.state == state)).count()
        };
        let (all, recused) = (count(None), count(Some(EvaluationState::Recused)));
        seats.push(Seat {
            name: person.name,
            email: person.email,
            asked: all - recused,
            sent: count(Some(EvaluationState::Sent)),
            recused,
            member,
        });
    }
    Ok(Overview { challenge, panel: Some(panel), members: seats, ideas, ideas_open })
}

/// They are on the panel, or may come to be.
fn is_seated(member: &Member) -> bool {
    matches!(member.state, MemberState::Invited | MemberState::Accepted)
}

fn presence(members: &[&Member]) -> methods::selection::Presence {
    methods::selection::Presence {
        evaluations: members.len(),
        outside: members.iter().filter(|member| member.outside).count(),
        for_users: members.iter().filter(|member| member.for_users).count(),
    }
}

async fn load_challenge(connection: &mut Connection, challenge: &Id) -> Result<Challenge, AppError> {
    let challenge = store::challenges::find(connection, challenge).await?.ok_or(AppError::NotFound)?;
    if challenge.published_at.is_none() || challenge.state.is_before_publication() {
        return Err(AppError::NotFound);
    }
    Ok(challenge)
}

/// The panel with its challenge, for its chair.
async fn load_for_chair(
    connection: &mut Connection,
    actor: &Actor,
    challenge: &Id,
) -> Result<(Challenge, Panel, Role), AppError> {
    let challenge = load_challenge(connection, challenge).await?;
    let role = require_role(actor, &challenge.agency_id, &CHAIRS)?;
    let panel = store::panels::find(connection, &challenge.id).await?.ok_or(AppError::NotFound)?;
    if challenge.released_at.is_some() || challenge.state == ChallengeState::Cancelled {
        return Err(Refusal::because("refusal-selection-over").into());
    }
    Ok((challenge, panel, role))
}

fn ideas_open(app: &App, challenge: &Challenge) -> bool {
    challenge.opening(app.now()) != Opening::Closed
}

fn require_scoring(panel: &Panel) -> Result<(), Refusal> {
    match panel.state {
        PanelState::Scoring => Ok(()),
        PanelState::Preparing => Err(Refusal::because("refusal-panel-not-open")),
        PanelState::Locked => Err(Refusal::because("refusal-panel-locked")),
    }
}

/// The proposals of a challenge that are to be decided.
async fn in_selection(connection: &mut Connection, challenge: &Id) -> Result<Vec<Proposal>, StoreError> {
    let mut proposals = store::proposals::list_of_challenge(connection, challenge).await?;
    proposals.retain(|proposal| is_in_selection(proposal.state));
    Ok(proposals)
}

/// What links a member to a proposal, as the program can tell.
async fn flags(
    connection: &mut Connection,
    member: &Member,
    proposal: &Proposal,
) -> Result<Vec<Flag>, AppError> {
    let mut theirs = vec![proposal.organisation_id.clone()];
    let partners = store::proposals::list_partners(connection, &proposal.id).await?;
    theirs.extend(partners.into_iter().filter(|it| it.accepted_at.is_some()).map(|it| it.organisation_id));
    let around = store::panels::list_organisations_around(connection, &proposal.id).await?;
    let grants = store::people::list_grants(connection, &member.person_id).await?;
    let own: Vec<Id> = grants
        .into_iter()
        .filter_map(|grant| match grant.scope {
            crate::domain::people::Scope::Organisation(id) => Some(id),
            _ => None,
        })
        .collect();
    let mut names = proposal.content.partners.clone();
    for id in &theirs {
        names.extend(store::organisations::find(connection, id).await?.map(|it| it.name));
    }
    Ok(rules::flags(&own, &theirs, &around, &member.employer, &names))
}

/// An evaluation that nobody has begun.
fn unbegun(member: &Id, proposal: &PanelProposal, at: UnixMillis) -> Evaluation {
    Evaluation {
        member_id: member.clone(),
        proposal_id: proposal.proposal_id.clone(),
        challenge_id: proposal.challenge_id.clone(),
        state: EvaluationState::Draft,
        scores: Vec::new(),
        reasons: Vec::new(),
        note: String::new(),
        assigned_at: at,
        sent_at: None,
        version: 0,
    }
}
