//! Choosing among proposals: the agency checks and decides each one with reasons, a senior owner releases all at once,
//! and a selected proposal becomes a pilot.

use std::collections::HashMap;

use serde_json::json;

use super::panels::preparing::Placed;
use super::{App, AppError, panels, require_role, standstill};
use crate::clock::Id;
use crate::domain::challenges::{ChallengeState, Opening, Step};
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::pilots::{Destination, Standing};
use crate::domain::proposals::ProposalState;
use crate::domain::selection::{self as rules, Outcome, ReleaseItem};
use crate::domain::stages::Stage;
use crate::domain::{Kind, Refusal, Subject};
use crate::store::agencies::Agency;
use crate::store::challenges::Challenge;
use crate::store::organisations::Organisation;
use crate::store::pilots::{Pilot, StageMove};
use crate::store::proposals::Proposal;
use crate::store::selection::Decision;
use crate::store::standstill::{Complaint, Standstill};
use crate::store::{self, Connection, StoreError, Tx};

/// Who may look at proposals and what was prepared about them.
pub const READERS: [Role; 4] = crate::domain::people::JUDGES;
/// Who may prepare decisions.
pub const PREPARERS: [Role; 2] = [Role::ChallengeOwner, Role::PanelChair];
/// Who may release them, sign agreements and move stages.
pub const DECIDERS: [Role; 1] = [Role::SeniorOwner];

/// A proposal in the selection of its challenge.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub proposal: Proposal,
    pub organisation: Organisation,
    pub decision: Option<Decision>,
}

/// The selection of one challenge, as the agency sees it.
#[derive(Clone, Debug)]
pub struct Selection {
    pub challenge: Challenge,
    /// Empty while proposals can still be sent: nobody reads them before.
    pub candidates: Vec<Candidate>,
    /// Everybody may see what was decided.
    pub released: bool,
    /// Proposals cannot be sent any more.
    pub closed: bool,
    /// Where the panel put each idea, by proposal; `None` without a panel that is locked.
    pub places: Option<HashMap<Id, Placed>>,
    /// What stands between the release and an agreement.
    pub waiting: standstill::Waiting,
    pub complaints: Vec<Complaint>,
}

/// Why a proposal was chosen or not, with what its panel found.
#[derive(Debug)]
pub struct Reasoned {
    pub challenge: Challenge,
    pub proposal: Proposal,
    pub decision: Decision,
    /// The scores, without names; only when there was a panel, and only for the team and the agency.
    pub found: Option<panels::ranking::Found>,
    /// What the team can do about it.
    pub remedy: standstill::Remedy,
}

/// How a selection came about, for everybody: the notice of the award.
#[derive(Debug)]
pub struct Notice {
    pub challenge: Challenge,
    pub agency: Agency,
    pub award: Award,
    /// The ranking of the panel, when there was one.
    pub ranked: Option<panels::ranking::Ranked>,
    pub standstill: Option<Standstill>,
    pub complaints: Vec<Complaint>,
}

/// What everybody may see of a selection.
#[derive(Clone, Debug)]
pub struct Award {
    pub candidates: Vec<Candidate>,
    pub pilots: Vec<Pilot>,
}

/// The selection of a challenge.
///
/// # Errors
/// `NotFound` when there is no such challenge or it was never published, `Forbidden` without a role at its agency.
pub async fn find(app: &App, actor: &Actor, challenge: &Id) -> Result<Selection, AppError> {
    let mut reader = app.db.read().await?;
    let challenge = load(&mut reader, challenge).await?;
    if !actor.serves(&challenge.agency_id, &READERS) {
        return Err(AppError::Forbidden("error-role-missing"));
    }
    let closed = is_closed(app, &challenge);
    let mut candidates = if closed { candidates(&mut reader, &challenge.id).await? } else { Vec::new() };
    let places: Option<HashMap<Id, Placed>> =
        panels::preparing::places(&mut reader, &challenge).await?.map(|places| places.into_iter().collect());
    if let Some(places) = &places {
        candidates.sort_by_key(|it| places.get(&it.proposal.id).map_or(usize::MAX, |place| place.rank));
    }
    let waiting = standstill::waiting(&mut reader, &challenge.id, app.now()).await?;
    let complaints = store::standstill::list_complaints(&mut reader, &challenge.id).await?;
    let released = challenge.released_at.is_some();
    Ok(Selection { challenge, candidates, released, closed, places, waiting, complaints })
}

/// Keeps what was prepared about one proposal. `version` is that of what the writer read; 0 when there was nothing.
///
/// # Errors
/// `Forbidden` without the role or for somebody of the proposal's own organisation, a refusal beside each field that is
/// not right, `Conflict` when somebody else saved first or the results are out.
pub async fn prepare(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    proposal: &Id,
    version: i64,
    progress: &str,
    reason: &str,
    criterion: impl Fn(usize) -> String,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let mut challenge = load(&mut tx, challenge).await?;
    require_role(actor, &challenge.agency_id, &PREPARERS)?;
    if !is_closed(app, &challenge) {
        return Err(Refusal::because("refusal-selection-open").into());
    }
    if challenge.released_at.is_some() || challenge.state == ChallengeState::Cancelled {
        return Err(Refusal::because("refusal-selection-over").into());
    }
    let proposal = store::proposals::find(&mut tx, proposal).await?.ok_or(AppError::NotFound)?;
    if proposal.challenge_id != challenge.id || !rules::is_in_selection(proposal.state) {
        return Err(AppError::NotFound);
    }
    require_no_tie(&mut tx, actor, &proposal).await?;
    let criteria: Vec<(String, String)> = criteria_names(&challenge)
        .into_iter()
        .enumerate()
        .map(|(index, name)| (name, criterion(index)))
        .collect();
    let prepared = rules::prepare(progress, reason, &criteria)?;
    let was_ready = check_ready(&mut tx, &challenge).await?.is_ok();
    let decision = Decision {
        proposal_id: proposal.id.clone(),
        challenge_id: challenge.id.clone(),
        progress: prepared.progress,
        reason: prepared.reason,
        criteria: prepared.criteria,
        prepared_by: actor.person_id.clone(),
        prepared_at: app.now(),
        released_at: None,
        version,
    };
    save(&mut tx, &decision).await?;
    if challenge.state == ChallengeState::Published {
        begin(app, &mut tx, &mut challenge).await?;
    }
    if !was_ready && check_ready(&mut tx, &challenge).await?.is_ok() {
        tell_ready(app, &mut tx, actor, &challenge).await?;
    }
    Ok(tx.commit().await?)
}

/// Releases all decisions of a challenge at once. Releasing twice, or two people at the same moment, releases once.
///
/// # Errors
/// `Forbidden` or `SecondFactorNeeded` for anybody but a senior owner with a second factor; refusals that name each
/// proposal that is not ready; a refusal when the person wrote the challenge or prepared a decision.
pub async fn release(app: &App, actor: &Actor, challenge: &Id) -> Result<(), AppError> {
    match release_now(app, actor, challenge).await {
        Err(AppError::Conflict) => {
            // Somebody else was faster: with the same thing, or with a change that has to be read first.
            let mut reader = app.db.read().await?;
            let now = load(&mut reader, challenge).await?;
            if now.released_at.is_some() { Ok(()) } else { Err(AppError::Conflict) }
        }
        outcome => outcome,
    }
}

async fn release_now(app: &App, actor: &Actor, challenge: &Id) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let mut challenge = load(&mut tx, challenge).await?;
    let role = require_role(actor, &challenge.agency_id, &DECIDERS)?;
    if challenge.released_at.is_some() {
        return Ok(());
    }
    if !is_closed(app, &challenge) {
        return Err(Refusal::because("refusal-selection-open").into());
    }
    let candidates = candidates(&mut tx, &challenge.id).await?;
    ready(&challenge, &candidates)?;
    let selected: Vec<&Id> = candidates
        .iter()
        .filter(|it| {
            let outcome = it.decision.as_ref().and_then(|decision| decision.progress.outcome());
            matches!(outcome, Some(Outcome::Selected | Outcome::Reserve))
        })
        .map(|it| &it.proposal.id)
        .collect();
    panels::ranking::check_release(&mut tx, &challenge, &selected).await?;
    let preparers: Vec<&Id> =
        candidates.iter().filter_map(|it| it.decision.as_ref().map(|it| &it.prepared_by)).collect();
    rules::check_releaser(&challenge.author_id, &preparers, &actor.person_id)?;
    let now = app.now();
    if challenge.state == ChallengeState::Published {
        challenge.state = challenge.state.after(Step::Evaluate)?;
    }
    challenge.state = challenge.state.after(Step::Decide)?;
    challenge.released_at = Some(now);
    challenge.updated_at = now;
    store::challenges::save(&mut tx, &challenge).await?;
    let chosen = |it: &Candidate| {
        it.decision.as_ref().and_then(|decision| decision.progress.outcome()) == Some(Outcome::Selected)
    };
    let turned_down = !candidates.iter().all(chosen);
    standstill::begin(app, &mut tx, actor, &challenge, turned_down).await?;
    let mut selected = 0;
    for candidate in candidates {
        let Some(decision) = &candidate.decision else { continue };
        let Some(outcome) = decision.progress.outcome() else { continue };
        store::selection::save_release(&mut tx, decision, now).await?;
        let mut proposal = candidate.proposal.clone();
        proposal.state = rules::state_after(proposal.state, outcome)?;
        proposal.state_reason.clone_from(&decision.reason);
        proposal.updated_at = now;
        store::proposals::save(&mut tx, &proposal).await?;
        if outcome == Outcome::Selected {
            selected += 1;
            create_pilot(app, &mut tx, actor, &challenge, &proposal, &decision.reason, Stage::Ideas).await?;
        }
        tell_outcome(app, &mut tx, actor, role, &challenge, &proposal, decision, outcome).await?;
    }
    let subject = Subject::new(Kind::Challenge, challenge.id.clone());
    let payload = Payload::default()
        .by(&actor.person_id)
        .tell_followers_of(subject.clone())
        .word("selected", crate::domain::Argument::Number(selected))
        .text("title", challenge.title.clone());
    app.emit(&mut tx, "selection-released", subject.clone(), payload).await?;
    let public = json!({ "title": challenge.title, "number": challenge.number, "selected": selected });
    app.put_on_record(&mut tx, "selection-released", subject, Some(&challenge.agency_id), role, public)
        .await?;
    Ok(tx.commit().await?)
}

/// A proposal in reserve moves up after the release, because a selected one fell away. The reason is public.
///
/// # Errors
/// As [`release`]; a refusal at `reason` without one, and when the proposal is not in reserve.
pub async fn promote(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    proposal: &Id,
    reason: &str,
) -> Result<Id, AppError> {
    let mut tx = app.db.write().await?;
    let challenge = load(&mut tx, challenge).await?;
    let role = require_role(actor, &challenge.agency_id, &DECIDERS)?;
    let mut proposal = store::proposals::find(&mut tx, proposal).await?.ok_or(AppError::NotFound)?;
    if proposal.challenge_id != challenge.id {
        return Err(AppError::NotFound);
    }
    require_no_tie(&mut tx, actor, &proposal).await?;
    if challenge.released_at.is_none() {
        return Err(Refusal::because("refusal-selection-not-reserve").into());
    }
    if let Some(pilot) = store::pilots::find_of_proposal(&mut tx, &proposal.id).await? {
        return Ok(pilot.id);
    }
    let reason = crate::domain::values::text("reason", reason, rules::MOST_REASON, true)?;
    let mut decision = store::selection::find(&mut tx, &proposal.id).await?.ok_or(AppError::NotFound)?;
    if decision.progress.outcome() != Some(Outcome::Reserve) {
        return Err(Refusal::because("refusal-selection-not-reserve").into());
    }
    require_first_in_reserve(&mut tx, &challenge, &proposal).await?;
    let now = app.now();
    proposal.state = rules::state_after(proposal.state, Outcome::Selected)?;
    proposal.updated_at = now;
    proposal.state_reason.clone_from(&reason);
    store::proposals::save(&mut tx, &proposal).await?;
    decision.progress = rules::Progress::Decided(Outcome::Selected);
    decision.reason = format!("{}\n\n{reason}", decision.reason);
    decision.prepared_by = actor.person_id.clone();
    store::selection::save_promotion(&mut tx, &decision).await?;
    let pilot = create_pilot(app, &mut tx, actor, &challenge, &proposal, &reason, Stage::Ideas).await?;
    tell_outcome(app, &mut tx, actor, role, &challenge, &proposal, &decision, Outcome::Selected).await?;
    tx.commit().await?;
    Ok(pilot)
}

/// The reserve moves up in the order of the ranking, when there was a panel.
async fn require_first_in_reserve(
    connection: &mut Connection,
    challenge: &Challenge,
    proposal: &Proposal,
) -> Result<(), AppError> {
    let Some(places) = panels::preparing::places(connection, challenge).await? else { return Ok(()) };
    for (id, _) in places {
        if id == proposal.id {
            return Ok(());
        }
        let before = store::proposals::find(connection, &id).await?;
        if let Some(before) = before.filter(|it| it.state == ProposalState::Reserve) {
            return Err(Refusal::because("refusal-reserve-order").text("title", before.title).into());
        }
    }
    Ok(())
}

/// What everybody may see of the selection of a challenge; `None` until it is released.
///
/// # Errors
/// When the database refuses.
pub async fn find_award(app: &App, challenge: &Challenge) -> Result<Option<Award>, AppError> {
    if challenge.released_at.is_none() {
        return Ok(None);
    }
    let mut reader = app.db.read().await?;
    let mut candidates = candidates(&mut reader, &challenge.id).await?;
    candidates.retain(|candidate| {
        candidate.decision.as_ref().is_some_and(|decision| decision.released_at.is_some())
    });
    let pilots = store::pilots::list_of_challenge(&mut reader, &challenge.id).await?;
    Ok(Some(Award { candidates, pilots }))
}

/// How the selection of a challenge came about.
///
/// # Errors
/// `NotFound` before the results are out.
pub async fn find_notice(app: &App, challenge: &Id) -> Result<Notice, AppError> {
    let challenge = {
        let mut reader = app.db.read().await?;
        load(&mut reader, challenge).await?
    };
    let award = find_award(app, &challenge).await?.ok_or(AppError::NotFound)?;
    let mut reader = app.db.read().await?;
    let agency = store::agencies::find(&mut reader, &challenge.agency_id).await?.ok_or(AppError::NotFound)?;
    let ranked = panels::ranking::published(&mut reader, &challenge).await?;
    let standstill = store::standstill::find(&mut reader, &challenge.id).await?;
    let complaints = store::standstill::list_complaints(&mut reader, &challenge.id).await?;
    Ok(Notice { challenge, agency, award, ranked, standstill, complaints })
}

/// The reasons of a released decision, for the team that sent the proposal and the agency; for everybody when it was
/// selected.
///
/// # Errors
/// `NotFound` for anybody else and before the release.
pub async fn find_reasons(app: &App, actor: Option<&Actor>, proposal: &Id) -> Result<Reasoned, AppError> {
    let mut reader = app.db.read().await?;
    let proposal = store::proposals::find(&mut reader, proposal).await?.ok_or(AppError::NotFound)?;
    let decision =
        store::selection::find_released(&mut reader, &proposal.id).await?.ok_or(AppError::NotFound)?;
    let challenge = load(&mut reader, &proposal.challenge_id).await?;
    let concerned = match actor {
        Some(actor) => {
            actor.serves(&challenge.agency_id, &READERS) || is_of_team(&mut reader, actor, &proposal).await?
        }
        None => false,
    };
    if !concerned && decision.progress.outcome() != Some(Outcome::Selected) {
        return Err(AppError::NotFound);
    }
    let found =
        if concerned { panels::ranking::found(&mut reader, &challenge, &proposal.id).await? } else { None };
    let outcome = decision.progress.outcome();
    let remedy = if concerned {
        standstill::remedy(app, &mut reader, actor, &proposal, outcome).await?
    } else {
        standstill::Remedy::default()
    };
    Ok(Reasoned { challenge, proposal, decision, found, remedy })
}

/// The names of the criteria of a challenge, in their order.
#[must_use]
pub fn criteria_names(challenge: &Challenge) -> Vec<String> {
    challenge.content.criteria.iter().map(|criterion| criterion.name.clone()).collect()
}

/// Everything that still stands in the way of a release.
///
/// # Errors
/// The refusals; each names its proposal.
pub fn ready(challenge: &Challenge, candidates: &[Candidate]) -> Result<(), crate::domain::Refusals> {
    let items: Vec<ReleaseItem<'_>> = candidates
        .iter()
        .map(|candidate| ReleaseItem {
            key: format!("proposal-{}", candidate.proposal.id),
            title: candidate.proposal.title.clone(),
            prepared: candidate
                .decision
                .as_ref()
                .map(|it| (it.progress, it.reason.as_str(), it.criteria.as_slice())),
        })
        .collect();
    rules::check_release(&items, &criteria_names(challenge))
}

async fn load(connection: &mut Connection, challenge: &Id) -> Result<Challenge, AppError> {
    let challenge = store::challenges::find(connection, challenge).await?.ok_or(AppError::NotFound)?;
    if challenge.published_at.is_none() || challenge.state.is_before_publication() {
        return Err(AppError::NotFound);
    }
    Ok(challenge)
}

async fn candidates(connection: &mut Connection, challenge: &Id) -> Result<Vec<Candidate>, AppError> {
    let decisions = store::selection::list_of_challenge(connection, challenge).await?;
    let mut list = Vec::new();
    for proposal in store::proposals::list_of_challenge(connection, challenge).await? {
        if !rules::is_in_selection(proposal.state) {
            continue;
        }
        let Some(organisation) = store::organisations::find(connection, &proposal.organisation_id).await?
        else {
            continue;
        };
        let decision = decisions.iter().find(|decision| decision.proposal_id == proposal.id).cloned();
        list.push(Candidate { proposal, organisation, decision });
    }
    Ok(list)
}

pub(super) async fn check_ready(
    connection: &mut Connection,
    challenge: &Challenge,
) -> Result<Result<(), crate::domain::Refusals>, AppError> {
    let candidates = candidates(connection, &challenge.id).await?;
    Ok(ready(challenge, &candidates))
}

/// Ideas are closed by the clock, or the agency has gone on from there.
fn is_closed(app: &App, challenge: &Challenge) -> bool {
    challenge.opening(app.now()) == Opening::Closed
}

pub(super) async fn save(tx: &mut Tx, decision: &Decision) -> Result<(), AppError> {
    if decision.version == 0 {
        match store::selection::insert(tx, decision).await {
            Err(StoreError::Unique(_)) => Err(AppError::Conflict),
            other => Ok(other?),
        }
    } else {
        Ok(store::selection::save(tx, decision).await?)
    }
}

/// The first thing that is prepared takes the challenge from `published` to `evaluating`.
pub(super) async fn begin(app: &App, tx: &mut Tx, challenge: &mut Challenge) -> Result<(), AppError> {
    challenge.state = challenge.state.after(Step::Evaluate)?;
    challenge.updated_at = app.now();
    store::challenges::save(tx, challenge).await?;
    challenge.version += 1;
    let subject = Subject::new(Kind::Challenge, challenge.id.clone());
    app.emit(tx, "challenge-evaluating", subject, Payload::quiet()).await?;
    Ok(())
}

pub(super) async fn tell_ready(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    challenge: &Challenge,
) -> Result<(), AppError> {
    let scope = Scope::Agency(challenge.agency_id.clone());
    let seniors = store::people::list_with_role(tx, Role::SeniorOwner, &scope).await?;
    let payload = Payload::default()
        .by(&actor.person_id)
        .tell(seniors)
        .text("title", challenge.title.clone())
        .path(format!("/challenges/{}/selection", challenge.id));
    let subject = Subject::new(Kind::Challenge, challenge.id.clone());
    app.emit(tx, "selection-ready", subject, payload).await?;
    Ok(())
}

#[expect(clippy::too_many_arguments, reason = "all of them go into what is told and put on the record")]
async fn tell_outcome(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    role: Role,
    challenge: &Challenge,
    proposal: &Proposal,
    decision: &Decision,
    outcome: Outcome,
) -> Result<(), AppError> {
    let team = store::proposals::list_people(tx, &proposal.id).await?;
    let subject = Subject::new(Kind::Proposal, proposal.id.clone());
    let payload = Payload::default()
        .by(&actor.person_id)
        .tell(team)
        .text("outcome", outcome.as_str())
        .text("title", proposal.title.clone())
        .text("challenge", challenge.title.clone())
        .path(format!("/proposals/{}/decision", proposal.id))
        .also_index(Subject::new(Kind::Organisation, proposal.organisation_id.clone()));
    app.emit(tx, "proposal-decided", subject.clone(), payload).await?;
    // The reasons of those who were not selected are theirs; the record says that they exist and have not changed.
    let reasons = serde_json::to_string(&(&decision.reason, &decision.criteria)).unwrap_or_default();
    let public = json!({
        "challenge": challenge.id.as_str(),
        "organisation": proposal.organisation_id.as_str(),
        "outcome": outcome.as_str(),
        "reasons_sha256": super::people::hash(&reasons),
    });
    Ok(app.put_on_record(tx, "proposal-decided", subject, Some(&challenge.agency_id), role, public).await?)
}

async fn create_pilot(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    challenge: &Challenge,
    proposal: &Proposal,
    reason: &str,
    from: Stage,
) -> Result<Id, AppError> {
    let now = app.now();
    let standing = Standing::selected();
    let pilot = Pilot {
        id: app.clock.new_id(),
        challenge_id: challenge.id.clone(),
        proposal_id: proposal.id.clone(),
        agency_id: challenge.agency_id.clone(),
        organisation_id: proposal.organisation_id.clone(),
        standing,
        stage_reason: reason.to_owned(),
        language: proposal.language.clone(),
        title: proposal.title.clone(),
        sector: challenge.sector.clone(),
        summary: proposal.content.summary.clone(),
        created_at: now,
        updated_at: now,
        version: 1,
    };
    store::pilots::insert(tx, &pilot).await?;
    let line = StageMove {
        id: app.clock.new_id(),
        pilot_id: pilot.id.clone(),
        from,
        to: Destination::Stage(standing.stage),
        reason: reason.to_owned(),
        by_id: actor.person_id.clone(),
        at: now,
    };
    store::pilots::insert_move(tx, &line).await?;
    // Those who wrote the proposal hear of what people say about the pilot.
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    for person in store::proposals::list_people(tx, &proposal.id).await? {
        store::follows::insert(tx, &person, &subject, now).await?;
    }
    app.emit(tx, "pilot-created", subject, Payload::quiet()).await?;
    Ok(pilot.id)
}

/// As [`require_no_tie`], by the id of the proposal.
pub(super) async fn require_no_tie_to(
    connection: &mut Connection,
    actor: &Actor,
    proposal: &Id,
) -> Result<(), AppError> {
    let proposal = store::proposals::find(connection, proposal).await?.ok_or(AppError::NotFound)?;
    require_no_tie(connection, actor, &proposal).await
}

/// Nobody judges a proposal of an organisation that they belong to (fixed).
async fn require_no_tie(
    connection: &mut Connection,
    actor: &Actor,
    proposal: &Proposal,
) -> Result<(), AppError> {
    if is_of_team(connection, actor, proposal).await? {
        return Err(AppError::Forbidden("error-own-proposal"));
    }
    Ok(())
}

/// The person belongs to the team that sent a proposal, or to a partner that said yes.
pub(super) async fn is_of_team(
    connection: &mut Connection,
    actor: &Actor,
    proposal: &Proposal,
) -> Result<bool, AppError> {
    if actor.is_member_of(&proposal.organisation_id) {
        return Ok(true);
    }
    let partners = store::proposals::list_partners(connection, &proposal.id).await?;
    Ok(partners.iter().any(|it| it.accepted_at.is_some() && actor.is_member_of(&it.organisation_id)))
}
