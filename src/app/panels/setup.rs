//! The chair makes a panel, asks members, shares the ideas among them, and opens the scoring.

use std::collections::{HashMap, HashSet};

use serde_json::json;
use sha2::{Digest, Sha256};

use super::links::Links;
use super::{CHAIRS, flags, ideas_open, in_selection, load_challenge, load_for_chair, presence, unbegun};
use crate::app::{App, AppError, people, require_role};
use crate::clock::{Id, UnixMillis};
use crate::domain::challenges::ChallengeState;
use crate::domain::events::Payload;
use crate::domain::panels::{
    self as rules, Basis, EvaluationState, MOST_MEMBERS, MOST_NOTE, MemberState, PanelCriterion, PanelState,
    Readiness, TieRole,
};
use crate::domain::people::{Actor, sees_bidders};
use crate::domain::values::{self, EmailAddress};
use crate::domain::{Check, Kind, Refusal, Subject};
use crate::store::challenges::Challenge;
use crate::store::panels::{Member, Panel, PanelProposal};
use crate::store::proposals::Proposal;
use crate::store::{self, Connection, StoreError, Tx};

/// What the chair says about a panel, as the form holds it.
#[derive(Clone, Debug, Default)]
pub struct Terms<'a> {
    /// `raw` or `normalised`.
    pub basis: &'a str,
    pub blind: bool,
    pub deadline_at: Option<UnixMillis>,
    /// For each criterion: what breaks ties, and the rubric.
    pub criteria: Vec<(&'a str, &'a str)>,
}

/// Begins a panel with the criteria of the challenge. Twice is once.
///
/// # Errors
/// `NotFound` when there is no such public challenge, `Forbidden` without the role, a refusal when it is decided.
pub async fn begin(app: &App, actor: &Actor, challenge: &Id) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let challenge = load_challenge(&mut tx, challenge).await?;
    require_role(actor, &challenge.agency_id, &CHAIRS)?;
    if challenge.released_at.is_some() || challenge.state == ChallengeState::Cancelled {
        return Err(Refusal::because("refusal-selection-over").into());
    }
    if store::panels::find(&mut tx, &challenge.id).await?.is_some() {
        return Ok(());
    }
    let mut criteria = PanelCriterion::of_challenge(&challenge.content.criteria);
    // What the first criterion is about is most often what citizens gain; the chair can say otherwise.
    if let Some(first) = criteria.first_mut() {
        first.tie = TieRole::CitizenBenefit;
    }
    let panel = Panel {
        challenge_id: challenge.id.clone(),
        state: PanelState::Preparing,
        basis: Basis::Raw,
        blind: true,
        criteria,
        criteria_version: 1,
        deadline_at: None,
        seed: String::new(),
        opened_at: None,
        locked_at: None,
        unblinded_at: None,
        unblind_reason: String::new(),
        created_by: actor.person_id.clone(),
        created_at: app.now(),
        version: 1,
    };
    match store::panels::insert(&mut tx, &panel).await {
        Err(StoreError::Unique(_)) => Ok(()),
        other => {
            other?;
            Ok(tx.commit().await?)
        }
    }
}

/// Saves the terms while the panel is prepared. A change of criteria or rubrics makes a new version of them.
///
/// # Errors
/// Refusals beside the fields; `Conflict` when somebody else saved first; a refusal once the scoring has begun.
pub async fn save(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    version: i64,
    terms: &Terms<'_>,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (_, mut panel, _) = load_for_chair(&mut tx, actor, challenge).await?;
    require_preparing(&panel)?;
    if panel.version != version {
        return Err(AppError::Conflict);
    }
    let mut check = Check::default();
    let basis = check.keep(Basis::parse(terms.basis).ok_or_else(|| Refusal::at("basis", "refusal-choice")));
    check.require(terms.deadline_at.is_none_or(|deadline| deadline > app.now()), || {
        Refusal::at("deadline", "refusal-panel-deadline")
    });
    let mut criteria = panel.criteria.clone();
    for (index, criterion) in criteria.iter_mut().enumerate() {
        let (tie, rubric) = terms.criteria.get(index).copied().unwrap_or_default();
        let tie = TieRole::parse(tie).ok_or_else(|| Refusal::at(format!("tie-{index}"), "refusal-choice"));
        let rubric = values::text(&format!("rubric-{index}"), rubric, MOST_NOTE, false);
        criterion.tie = check.keep(tie).unwrap_or_default();
        criterion.rubric = check.keep(rubric).unwrap_or_default();
    }
    check.finish()?;
    if criteria != panel.criteria {
        panel.criteria = criteria;
        panel.criteria_version += 1;
    }
    panel.basis = basis.unwrap_or(panel.basis);
    panel.blind = terms.blind;
    panel.deadline_at = terms.deadline_at;
    store::panels::save(&mut tx, &panel).await?;
    Ok(tx.commit().await?)
}

/// Asks somebody to judge, by mail. Somebody who was removed or declined is asked again.
///
/// # Errors
/// Refusals at `email` and `name`, also when the panel is full or they are on it.
pub async fn invite(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    email: &str,
    name: &str,
    outside: bool,
    for_users: bool,
) -> Result<(), AppError> {
    let mut check = Check::default();
    let email = check.keep(EmailAddress::parse("email", email));
    let name = check.keep(values::line("name", name, 120, true));
    check.finish()?;
    let (Some(email), Some(name)) = (email, name) else { return Err(AppError::Conflict) };
    let mut tx = app.db.write().await?;
    let (challenge, panel, _) = load_for_chair(&mut tx, actor, challenge).await?;
    if panel.state == PanelState::Locked {
        return Err(Refusal::because("refusal-panel-locked").into());
    }
    let person = people::ensure_person(app, &mut tx, email.as_str(), &name, &actor.language, &[]).await?;
    let grants = store::people::list_grants(&mut tx, &person).await?;
    if panel.blind && panel.unblinded_at.is_none() && sees_bidders(&grants, &challenge.agency_id) {
        return Err(Refusal::at("email", "refusal-panel-role").into());
    }
    let members = store::panels::list_members(&mut tx, &challenge.id).await?;
    let asked = match members.iter().find(|member| member.person_id == person) {
        Some(member) if matches!(member.state, MemberState::Invited | MemberState::Accepted) => {
            return Err(Refusal::at("email", "refusal-panel-member").into());
        }
        Some(member) => {
            let again = Member { state: MemberState::Invited, outside, for_users, ..member.clone() };
            store::panels::save_member(&mut tx, &again).await?;
            again
        }
        None => {
            if members.len() >= MOST_MEMBERS {
                return Err(Refusal::at("email", "refusal-panel-full")
                    .number("most", MOST_MEMBERS as i64)
                    .into());
            }
            let member = Member {
                id: app.clock.new_id(),
                challenge_id: challenge.id.clone(),
                person_id: person,
                number: members.iter().map(|member| member.number).max().unwrap_or(0) + 1,
                outside,
                for_users,
                state: MemberState::Invited,
                declaration: String::new(),
                declared_link: String::new(),
                employer: String::new(),
                declared_at: None,
                invited_by: actor.person_id.clone(),
                invited_at: app.now(),
                reminded_at: None,
                version: 1,
            };
            store::panels::insert_member(&mut tx, &member).await?;
            member
        }
    };
    tell(app, &mut tx, actor, &challenge, "panel-invited", vec![asked.person_id]).await?;
    Ok(tx.commit().await?)
}

/// Takes somebody off the panel. What they scored stays on file and does not count.
///
/// # Errors
/// `NotFound` for somebody who is not on it; a refusal after the lock.
pub async fn remove(app: &App, actor: &Actor, challenge: &Id, member: &Id) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (challenge, panel, role) = load_for_chair(&mut tx, actor, challenge).await?;
    if panel.state == PanelState::Locked {
        return Err(Refusal::because("refusal-panel-locked").into());
    }
    let members = store::panels::list_members(&mut tx, &challenge.id).await?;
    let mut member = members.into_iter().find(|it| it.id == *member).ok_or(AppError::NotFound)?;
    if member.state == MemberState::Removed {
        return Ok(());
    }
    member.state = MemberState::Removed;
    store::panels::save_member(&mut tx, &member).await?;
    let entry = json!({ "member": member.number });
    app.put_on_record(
        &mut tx,
        "panel-member-removed",
        subject(&challenge),
        Some(&challenge.agency_id),
        role,
        entry,
    )
    .await?;
    Ok(tx.commit().await?)
}

/// Shares the ideas among the members by itself: each idea gets its quorum where that is possible, nobody gets an idea
/// that they have a link to, loads are as even as can be. What was begun stays. Returns how many ideas are short.
///
/// # Errors
/// A refusal while ideas can still be sent or after the lock.
pub async fn share(app: &App, actor: &Actor, challenge: &Id) -> Result<usize, AppError> {
    let mut tx = app.db.write().await?;
    let (challenge, panel, _) = load_for_chair(&mut tx, actor, challenge).await?;
    if panel.state == PanelState::Locked {
        return Err(Refusal::because("refusal-panel-locked").into());
    }
    if ideas_open(app, &challenge) {
        return Err(Refusal::because("refusal-selection-open").into());
    }
    let proposals = in_selection(&mut tx, &challenge.id).await?;
    let ideas = number(app, &mut tx, &challenge, &proposals).await?;
    store::panels::delete_unbegun(&mut tx, &challenge.id).await?;
    let begun = store::panels::list_evaluations(&mut tx, &challenge.id).await?;
    let links = Links::load(&mut tx, &challenge.id).await?;
    let proposals: HashMap<&Id, &Proposal> = proposals.iter().map(|it| (&it.id, it)).collect();
    let mut members = store::panels::list_members(&mut tx, &challenge.id).await?;
    members.retain(|member| matches!(member.state, MemberState::Invited | MemberState::Accepted));
    let place = |member: &Id| members.iter().position(|it| it.id == *member);
    let (mut conflicts, mut fixed) = (HashSet::new(), HashSet::new());
    for (idea, numbered) in ideas.iter().enumerate() {
        for evaluation in begun.iter().filter(|it| it.proposal_id == numbered.proposal_id) {
            let Some(member) = place(&evaluation.member_id) else { continue };
            let to = if evaluation.state == EvaluationState::Recused { &mut conflicts } else { &mut fixed };
            to.insert((member, idea));
        }
        let Some(proposal) = proposals.get(&numbered.proposal_id) else { continue };
        for (seat, member) in members.iter().enumerate() {
            if !fixed.contains(&(seat, idea)) && !links.flags(member, proposal).is_empty() {
                conflicts.insert((seat, idea));
            }
        }
    }
    let sorted = |pairs: HashSet<(usize, usize)>| {
        let mut pairs: Vec<_> = pairs.into_iter().collect();
        pairs.sort_unstable();
        pairs
    };
    let shared = methods::selection::assign(&methods::selection::Panel {
        proposals: ideas.len(),
        members: members
            .iter()
            .map(|member| methods::selection::Member {
                outside: member.outside,
                for_users: member.for_users,
                capacity: None,
            })
            .collect(),
        conflicts: sorted(conflicts),
        fixed: sorted(fixed.clone()),
        quorum: methods::selection::Quorum::default(),
    })
    .map_err(|error| AppError::Internal(error.to_string()))?;
    for (member, idea) in shared.pairs.iter().filter(|pair| !fixed.contains(*pair)) {
        let asked = unbegun(&members[*member].id, &ideas[*idea], app.now());
        store::panels::insert_evaluation(&mut tx, &asked).await?;
    }
    tx.commit().await?;
    Ok(shared.shortfalls.len())
}

/// Asks one member for one idea by hand, or takes that back while nothing was scored.
///
/// # Errors
/// `NotFound` when there is no such member or idea; a refusal for somebody who has a link to the idea, for scores that are
/// there already, and after the lock.
pub async fn assign(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    member: &Id,
    proposal: &Id,
    asked: bool,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (challenge, panel, _) = load_for_chair(&mut tx, actor, challenge).await?;
    if panel.state == PanelState::Locked {
        return Err(Refusal::because("refusal-panel-locked").into());
    }
    if ideas_open(app, &challenge) {
        return Err(Refusal::because("refusal-selection-open").into());
    }
    let proposals = in_selection(&mut tx, &challenge.id).await?;
    let ideas = number(app, &mut tx, &challenge, &proposals).await?;
    let idea = ideas.iter().find(|it| it.proposal_id == *proposal).ok_or(AppError::NotFound)?;
    let proposal = proposals.iter().find(|it| it.id == *proposal).ok_or(AppError::NotFound)?;
    let members = store::panels::list_members(&mut tx, &challenge.id).await?;
    let on_panel = |it: &&Member| matches!(it.state, MemberState::Invited | MemberState::Accepted);
    let member = members.iter().filter(on_panel).find(|it| it.id == *member).ok_or(AppError::NotFound)?;
    let found = store::panels::find_evaluation(&mut tx, &member.id, &idea.proposal_id).await?;
    match (found, asked) {
        (None, false) => {}
        (None, true) => {
            if !flags(&mut tx, member, proposal).await?.is_empty() {
                return Err(Refusal::because("refusal-panel-link").into());
            }
            let asked = unbegun(&member.id, idea, app.now());
            store::panels::insert_evaluation(&mut tx, &asked).await?;
        }
        (Some(found), true) if found.state == EvaluationState::Recused => {
            return Err(Refusal::because("refusal-panel-link").into());
        }
        (Some(_), true) => {}
        (Some(found), false) => {
            let begun = found.state != EvaluationState::Draft || !found.scores.is_empty();
            if begun || !store::panels::delete_evaluation(&mut tx, &member.id, &idea.proposal_id).await? {
                return Err(Refusal::because("refusal-panel-begun").into());
            }
        }
    }
    Ok(tx.commit().await?)
}

/// Opens the scoring. From here on basis, criteria and rubrics are fixed, and the digest of the draw's seed is on the
/// record.
///
/// # Errors
/// All that is missing.
pub async fn open(app: &App, actor: &Actor, challenge: &Id) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (mut challenge, mut panel, role) = load_for_chair(&mut tx, actor, challenge).await?;
    let ideas = if ideas_open(app, &challenge) {
        Vec::new()
    } else {
        let proposals = in_selection(&mut tx, &challenge.id).await?;
        number(app, &mut tx, &challenge, &proposals).await?
    };
    let members = store::panels::list_members(&mut tx, &challenge.id).await?;
    let evaluations = store::panels::list_evaluations(&mut tx, &challenge.id).await?;
    let is_short = |idea: &&PanelProposal| {
        let asked: Vec<&Member> = evaluations
            .iter()
            .filter(|it| it.proposal_id == idea.proposal_id && it.state != EvaluationState::Recused)
            .filter_map(|it| members.iter().find(|member| member.id == it.member_id))
            .filter(|member| matches!(member.state, MemberState::Invited | MemberState::Accepted))
            .collect();
        !methods::selection::Quorum::default().lacking(presence(&asked)).is_none()
    };
    let readiness = Readiness {
        state: panel.state,
        deadline_at: panel.deadline_at,
        ideas_open: ideas_open(app, &challenge),
        ideas: ideas.len(),
        short: ideas.iter().filter(is_short).count(),
    };
    rules::check_open(&readiness, app.now())?;
    if panel.blind {
        require_no_names(&mut tx, &challenge, &members).await?;
    }
    panel.state = PanelState::Scoring;
    panel.opened_at = Some(app.now());
    panel.seed = app.clock.random_bytes::<16>().iter().map(|byte| format!("{byte:02x}")).collect();
    store::panels::save(&mut tx, &panel).await?;
    if challenge.state == ChallengeState::Published {
        challenge.state = challenge.state.after(crate::domain::challenges::Step::Evaluate)?;
        challenge.updated_at = app.now();
        store::challenges::save(&mut tx, &challenge).await?;
        app.emit(&mut tx, "challenge-evaluating", subject(&challenge), Payload::quiet()).await?;
    }
    let told: HashSet<&Id> = evaluations.iter().map(|it| &it.member_id).collect();
    let people = members.iter().filter(|it| told.contains(&it.id)).map(|it| it.person_id.clone()).collect();
    tell(app, &mut tx, actor, &challenge, "panel-opened", people).await?;
    let entry = json!({
        "basis": panel.basis.as_str(), "blind": panel.blind, "criteria_version": panel.criteria_version,
        "members": members.len(), "ideas": ideas.len(), "seed_sha256": digest(&panel.seed),
    });
    app.put_on_record(&mut tx, "panel-opened", subject(&challenge), Some(&challenge.agency_id), role, entry)
        .await?;
    Ok(tx.commit().await?)
}

/// What is on the record of a seed before the seed itself.
#[must_use]
pub fn digest(seed: &str) -> String {
    Sha256::digest(seed.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Gives the ideas that have none a number, in a random order.
async fn number(
    app: &App,
    tx: &mut Tx,
    challenge: &Challenge,
    proposals: &[Proposal],
) -> Result<Vec<PanelProposal>, AppError> {
    let known = store::panels::list_proposals(tx, &challenge.id).await?;
    let mut next = known.iter().map(|it| it.number).max().unwrap_or(0);
    let mut fresh: Vec<([u8; 8], &Proposal)> = proposals
        .iter()
        .filter(|proposal| known.iter().all(|it| it.proposal_id != proposal.id))
        .map(|proposal| (app.clock.random_bytes::<8>(), proposal))
        .collect();
    fresh.sort_unstable_by_key(|(drawn, _)| *drawn);
    for (_, proposal) in fresh {
        next += 1;
        store::panels::insert_proposal(tx, proposal, next).await?;
    }
    let mut ideas = store::panels::list_proposals(tx, &challenge.id).await?;
    // One that was taken back keeps its number and is not judged.
    ideas.retain(|idea| proposals.iter().any(|proposal| proposal.id == idea.proposal_id));
    Ok(ideas)
}

/// Nobody of a panel that does not see names sees them through another role.
async fn require_no_names(tx: &mut Tx, challenge: &Challenge, members: &[Member]) -> Result<(), AppError> {
    let mut seeing = Vec::new();
    for member in members {
        if matches!(member.state, MemberState::Invited | MemberState::Accepted)
            && sees_bidders(&store::people::list_grants(tx, &member.person_id).await?, &challenge.agency_id)
        {
            seeing.push(member.number.to_string());
        }
    }
    if seeing.is_empty() {
        return Ok(());
    }
    Err(Refusal::because("refusal-panel-role-members").text("members", seeing.join(", ")).into())
}

fn require_preparing(panel: &Panel) -> Result<(), Refusal> {
    if panel.state == PanelState::Preparing { Ok(()) } else { Err(Refusal::because("refusal-panel-open")) }
}

pub(super) fn subject(challenge: &Challenge) -> Subject {
    Subject::new(Kind::Challenge, challenge.id.clone())
}

/// Tells people about their panel, with a link to it.
pub(super) async fn tell(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    challenge: &Challenge,
    kind: &str,
    people: Vec<Id>,
) -> Result<(), AppError> {
    // What members say to their chair leads to the chair's page.
    let to_chair = matches!(kind, "panel-link-declared" | "panel-declined" | "panel-recused");
    let page = if to_chair { "panel" } else { "scoring" };
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(people)
        .text("title", challenge.title.clone())
        .path(format!("/challenges/{}/{page}", challenge.id));
    app.emit(tx, kind, subject(challenge), payload).await?;
    Ok(())
}

/// The members of a panel who are or may come to be on it.
pub(super) async fn seated(connection: &mut Connection, challenge: &Id) -> Result<Vec<Member>, StoreError> {
    let mut members = store::panels::list_members(connection, challenge).await?;
    members.retain(|member| matches!(member.state, MemberState::Invited | MemberState::Accepted));
    Ok(members)
}
