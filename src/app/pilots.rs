//! Running a pilot in public: its start once the agreement is signed, or turning that down, sites, updates, and moves of its stage.

use serde_json::json;

use super::selection::{DECIDERS, READERS};
use super::{App, AppError, require_member, require_role};
use crate::clock::Id;
use crate::domain::challenges::{ChallengeState, Step};
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::pilots::{self as rules, Destination, Direction, PilotState, Standing};
use crate::domain::proposals::ProposalStep;
use crate::domain::selection::{Outcome, Progress};
use crate::domain::{Check, Kind, Refusal, Subject, values};
use crate::store::agencies::Agency;
use crate::store::agreements::Agreement;
use crate::store::challenges::Challenge;
use crate::store::milestones::Milestone;
use crate::store::organisations::Organisation;
use crate::store::pilots::{Measuring, Pilot, Site, StageMove, Update};
use crate::store::proposals::Proposal;
use crate::store::{self, Connection, StoreError, Tx};

/// A pilot with everything that its page shows.
#[derive(Clone, Debug)]
pub struct Shown {
    pub pilot: Pilot,
    pub challenge: Challenge,
    pub proposal: Proposal,
    pub agency: Agency,
    pub organisation: Organisation,
    pub sites: Vec<Site>,
    pub updates: Vec<Update>,
    pub moves: Vec<StageMove>,
    /// What is delivered and paid; none before the agreement is in force.
    pub milestones: Vec<Milestone>,
    /// How many proposals were sent to the challenge.
    pub proposals: i64,
}

/// What somebody may do with a pilot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Powers {
    /// Post updates, add and close sites.
    pub work: bool,
    /// Move the stage.
    pub decide: bool,
}

impl Powers {
    /// What this person may do with this pilot.
    #[must_use]
    pub fn of(actor: Option<&Actor>, pilot: &Pilot) -> Self {
        let Some(actor) = actor else { return Self::default() };
        let over = pilot.standing.state.is_over();
        Self {
            work: !over
                && (actor.is_member_of(&pilot.organisation_id) || actor.serves(&pilot.agency_id, &READERS)),
            decide: !over && actor.serves(&pilot.agency_id, &DECIDERS),
        }
    }
}

/// A pilot with everything that its page shows.
///
/// # Errors
/// `NotFound` when there is none.
pub async fn find(app: &App, pilot: &Id) -> Result<Shown, AppError> {
    let mut reader = app.db.read().await?;
    let pilot = store::pilots::find(&mut reader, pilot).await?.ok_or(AppError::NotFound)?;
    let (challenge, proposal) = around(&mut reader, &pilot).await?;
    let agency = store::agencies::find(&mut reader, &pilot.agency_id).await?.ok_or(AppError::NotFound)?;
    let organisation =
        store::organisations::find(&mut reader, &pilot.organisation_id).await?.ok_or(AppError::NotFound)?;
    let sites = store::pilots::list_sites(&mut reader, &pilot.id).await?;
    let updates = store::pilots::list_updates(&mut reader, &pilot.id).await?;
    let moves = store::pilots::list_moves(&mut reader, &pilot.id).await?;
    let milestones = store::milestones::list_of_pilot(&mut reader, &pilot.id).await?;
    let proposals = store::proposals::count_submitted(&mut reader, &challenge.id).await?;
    Ok(Shown {
        pilot,
        challenge,
        proposal,
        agency,
        organisation,
        sites,
        updates,
        moves,
        milestones,
        proposals,
    })
}

/// Both sides signed the first agreement: the proposal is contracted, the pilot begins, and its challenge is piloting.
///
/// # Errors
/// Refusals when it was signed or stopped before.
pub(super) async fn start(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    role: Role,
    pilot: &Id,
    agreement: &Agreement,
) -> Result<(), AppError> {
    let mut pilot = load(tx, pilot).await?;
    let after = pilot.standing.sign()?;
    let now = app.now();
    let (mut challenge, mut proposal) = around(tx, &pilot).await?;
    proposal.state = proposal.state.after(ProposalStep::Contract)?;
    proposal.updated_at = now;
    store::proposals::save(tx, &proposal).await?;
    if challenge.state == ChallengeState::Decided {
        challenge.state = challenge.state.after(Step::Pilot)?;
        challenge.updated_at = now;
        store::challenges::save(tx, &challenge).await?;
    }
    let reason = agreement.content.scope.clone();
    log(app, tx, actor, &mut pilot, after, Destination::Stage(after.stage), &reason).await?;
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let team = store::proposals::list_people(tx, &proposal.id).await?;
    let payload = told(&pilot, &actor.person_id, team)
        .also_index(Subject::new(Kind::Challenge, challenge.id.clone()))
        .also_index(Subject::new(Kind::Proposal, proposal.id.clone()));
    app.emit(tx, "pilot-signed", subject.clone(), payload).await?;
    let public = json!({
        "title": pilot.title,
        "organisation": pilot.organisation_id.as_str(),
        "reason": reason,
        "number": agreement.number,
        "sha256": agreement.sha256,
    });
    Ok(app.put_on_record(tx, "pilot-signed", subject, Some(&pilot.agency_id), role, public).await?)
}

/// The team turns the agreement down: the proposal is declined and its pilot ends before it began.
///
/// # Errors
/// `Forbidden` for anybody but the team's leads; refusals once it was signed, and at `reason` without one.
pub async fn decline(app: &App, actor: &Actor, pilot: &Id, reason: &str) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let mut pilot = load(&mut tx, pilot).await?;
    require_member(actor, &pilot.organisation_id)?;
    if !actor.has(Role::OrganisationAdmin, &Scope::Organisation(pilot.organisation_id.clone())) {
        return Err(AppError::Forbidden("error-team-lead-only"));
    }
    if pilot.standing.state != PilotState::Agreement {
        return Err(Refusal::because("refusal-pilot-signed").into());
    }
    let reason = values::text("reason", reason, rules::MOST_REASON, true)?;
    let (challenge, mut proposal) = around(&mut tx, &pilot).await?;
    proposal.state = proposal.state.after(ProposalStep::Decline)?;
    proposal.updated_at = app.now();
    proposal.state_reason.clone_from(&reason);
    store::proposals::save(&mut tx, &proposal).await?;
    let (after, _) = pilot.standing.move_to(Destination::Stopped)?;
    log(app, &mut tx, actor, &mut pilot, after, Destination::Stopped, &reason).await?;
    let scope = Scope::Agency(pilot.agency_id.clone());
    let seniors = store::people::list_with_role(&mut tx, Role::SeniorOwner, &scope).await?;
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let payload = told(&pilot, &actor.person_id, seniors)
        .text("reason", reason.clone())
        .also_index(Subject::new(Kind::Challenge, challenge.id))
        .also_index(Subject::new(Kind::Proposal, proposal.id));
    app.emit(&mut tx, "pilot-declined", subject.clone(), payload).await?;
    let public =
        json!({ "title": pilot.title, "organisation": pilot.organisation_id.as_str(), "reason": reason });
    app.put_on_record(
        &mut tx,
        "pilot-declined",
        subject,
        Some(&pilot.agency_id),
        Role::OrganisationAdmin,
        public,
    )
    .await?;
    Ok(tx.commit().await?)
}

/// A complaint was right: the selection of this idea is void, and its pilot ends before it began.
///
/// # Errors
/// A refusal once the agreement was signed.
pub(super) async fn set_aside(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    role: Role,
    pilot: &Id,
    reason: &str,
) -> Result<(), AppError> {
    let mut pilot = load(tx, pilot).await?;
    if pilot.standing.state != PilotState::Agreement {
        return Err(Refusal::because("refusal-pilot-signed").into());
    }
    let (challenge, mut proposal) = around(tx, &pilot).await?;
    proposal.state = proposal.state.after(ProposalStep::SetAside)?;
    proposal.updated_at = app.now();
    reason.clone_into(&mut proposal.state_reason);
    store::proposals::save(tx, &proposal).await?;
    if let Some(mut decision) = store::selection::find(tx, &proposal.id).await? {
        decision.progress = Progress::Decided(Outcome::NotSelected);
        decision.reason = format!("{}\n\n{reason}", decision.reason);
        store::selection::save_promotion(tx, &decision).await?;
    }
    let (after, _) = pilot.standing.move_to(Destination::Stopped)?;
    log(app, tx, actor, &mut pilot, after, Destination::Stopped, reason).await?;
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let team = store::proposals::list_people(tx, &proposal.id).await?;
    let payload = told(&pilot, &actor.person_id, team)
        .text("to", Destination::Stopped.as_str())
        .text("reason", reason)
        .also_index(Subject::new(Kind::Challenge, challenge.id))
        .also_index(Subject::new(Kind::Proposal, proposal.id));
    app.emit(tx, "pilot-stopped", subject.clone(), payload).await?;
    let public = json!({ "title": pilot.title, "reason": reason });
    Ok(app.put_on_record(tx, "pilot-stopped", subject, Some(&pilot.agency_id), role, public).await?)
}

/// Moves the stage back, or stops the pilot, with a public reason; forward leads a gate ([`super::evidence::decide`]). `version` is that of the page where the
/// senior owner decided, so that two of them never move it twice.
///
/// # Errors
/// `Forbidden` or `SecondFactorNeeded` for anybody but a senior owner; refusals at `to` and `reason`; `Conflict` when it
/// was moved meanwhile.
pub async fn move_stage(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    version: i64,
    to: &str,
    reason: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let mut pilot = load(&mut tx, pilot).await?;
    let role = require_role(actor, &pilot.agency_id, &DECIDERS)?;
    let mut check = Check::default();
    let moved = check.keep(
        Destination::parse(to)
            .ok_or_else(|| Refusal::at("to", "refusal-choice"))
            .and_then(|to| Ok((to, pilot.standing.move_to(to)?))),
    );
    let reason = check.keep(values::text("reason", reason, rules::MOST_REASON, true));
    check.finish()?;
    let (Some((to, (after, direction))), Some(reason)) = (moved, reason) else {
        return Err(Refusal::at("to", "refusal-choice").into());
    };
    if pilot.version != version {
        return Err(AppError::Conflict);
    }
    let from = pilot.standing.stage;
    log(app, &mut tx, actor, &mut pilot, after, to, &reason).await?;
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let team = store::proposals::list_people(&mut tx, &pilot.proposal_id).await?;
    let kind = if direction == Direction::Stop { "pilot-stopped" } else { "pilot-moved" };
    let payload = told(&pilot, &actor.person_id, team)
        .text("to", to.as_str())
        .text("direction", "back")
        .text("reason", reason.clone())
        .also_index(Subject::new(Kind::Challenge, pilot.challenge_id.clone()));
    app.emit(&mut tx, kind, subject.clone(), payload).await?;
    let public = json!({ "title": pilot.title, "from": from.as_str(), "to": to.as_str(), "reason": reason });
    app.put_on_record(&mut tx, kind, subject, Some(&pilot.agency_id), role, public).await?;
    Ok(tx.commit().await?)
}

/// Tells everybody who follows the pilot something, in the writer's words. Sending the same form twice tells it once.
///
/// # Errors
/// `Forbidden` for anybody but the team and the agency; refusals beside each field.
pub async fn post_update(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    id: &Id,
    language: &str,
    title: &str,
    text: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let pilot = load(&mut tx, pilot).await?;
    require_work(actor, &pilot)?;
    let mut check = Check::default();
    let title = check.keep(values::line("title", title, 160, true));
    let text = check.keep(values::text("text", text, rules::MOST_UPDATE, true));
    let known = app.languages.find(language).is_some();
    check.require(known, || Refusal::at("language", "refusal-choice"));
    check.finish()?;
    let update = Update {
        id: id.clone(),
        pilot_id: pilot.id.clone(),
        language: language.to_owned(),
        title: title.unwrap_or_default(),
        text: text.unwrap_or_default(),
        by_id: actor.person_id.clone(),
        at: app.now(),
    };
    match store::pilots::insert_update(&mut tx, &update).await {
        Err(StoreError::Unique(_)) => return Ok(()),
        other => other?,
    }
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let payload = Payload::default()
        .by(&actor.person_id)
        .tell_followers_of(subject.clone())
        .text("title", pilot.title.clone())
        .text("headline", update.title);
    app.emit(&mut tx, "pilot-updated", subject, payload).await?;
    Ok(tx.commit().await?)
}

/// Adds a place where the pilot runs; a closed one of the same name opens again.
///
/// # Errors
/// `Forbidden` for anybody but the team and the agency; refusals beside each field.
pub async fn add_site(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    id: &Id,
    name: &str,
    region: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let pilot = load(&mut tx, pilot).await?;
    require_work(actor, &pilot)?;
    let mut check = Check::default();
    let name = check.keep(values::line("site_name", name, rules::MOST_SITE_NAME, true));
    let region = check.keep(values::line("site_region", region, rules::MOST_SITE_NAME, false));
    check.finish()?;
    let (name, region) = (name.unwrap_or_default(), region.unwrap_or_default());
    let sites = store::pilots::list_sites(&mut tx, &pilot.id).await?;
    if sites.iter().any(|site| site.id == *id) {
        return Ok(());
    }
    if sites.len() >= rules::MOST_SITES {
        return Err(Refusal::at("site_name", "refusal-site-too-many").into());
    }
    let same = sites.iter().find(|site| site.name.to_lowercase() == name.to_lowercase());
    match same {
        Some(site) if site.closed_at.is_none() => {
            return Err(Refusal::at("site_name", "refusal-site-name").into());
        }
        Some(site) => {
            store::pilots::save_site_closed(&mut tx, &site.id, None).await?;
        }
        None => {
            let site = Site {
                id: id.clone(),
                pilot_id: pilot.id.clone(),
                name: name.clone(),
                region,
                added_by: actor.person_id.clone(),
                added_at: app.now(),
                closed_at: None,
                measuring: Measuring::default(),
            };
            match store::pilots::insert_site(&mut tx, &site).await {
                Err(StoreError::Unique(_)) => {
                    return Err(Refusal::at("site_name", "refusal-site-name").into());
                }
                other => other?,
            }
        }
    }
    tell_site(app, &mut tx, actor, &pilot, "pilot-site-opened", &name).await?;
    Ok(tx.commit().await?)
}

/// Closes a place; closing it twice changes nothing.
///
/// # Errors
/// `Forbidden` for anybody but the team and the agency, `NotFound` for a place of another pilot.
pub async fn close_site(app: &App, actor: &Actor, pilot: &Id, site: &Id) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let pilot = load(&mut tx, pilot).await?;
    require_work(actor, &pilot)?;
    let site = store::pilots::find_site(&mut tx, site).await?.ok_or(AppError::NotFound)?;
    if site.pilot_id != pilot.id {
        return Err(AppError::NotFound);
    }
    if store::pilots::save_site_closed(&mut tx, &site.id, Some(app.now())).await? {
        tell_site(app, &mut tx, actor, &pilot, "pilot-site-closed", &site.name).await?;
    }
    Ok(tx.commit().await?)
}

async fn load(connection: &mut Connection, pilot: &Id) -> Result<Pilot, AppError> {
    store::pilots::find(connection, pilot).await?.ok_or(AppError::NotFound)
}

async fn around(connection: &mut Connection, pilot: &Pilot) -> Result<(Challenge, Proposal), AppError> {
    let challenge =
        store::challenges::find(connection, &pilot.challenge_id).await?.ok_or(AppError::NotFound)?;
    let proposal = store::proposals::find(connection, &pilot.proposal_id).await?.ok_or(AppError::NotFound)?;
    Ok((challenge, proposal))
}

fn require_work(actor: &Actor, pilot: &Pilot) -> Result<(), AppError> {
    if pilot.standing.state.is_over() {
        return Err(Refusal::because("refusal-pilot-over").into());
    }
    if actor.is_member_of(&pilot.organisation_id) || actor.serves(&pilot.agency_id, &READERS) {
        return Ok(());
    }
    Err(AppError::Forbidden("error-not-of-pilot"))
}

/// Saves the pilot where it stands now, and the line of the log that says why.
pub(super) async fn log(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    pilot: &mut Pilot,
    after: Standing,
    to: Destination,
    reason: &str,
) -> Result<(), AppError> {
    let now = app.now();
    let line = StageMove {
        id: app.clock.new_id(),
        pilot_id: pilot.id.clone(),
        from: pilot.standing.stage,
        to,
        reason: reason.to_owned(),
        by_id: actor.person_id.clone(),
        at: now,
    };
    pilot.standing = after;
    reason.clone_into(&mut pilot.stage_reason);
    pilot.updated_at = now;
    store::pilots::save(tx, pilot).await?;
    pilot.version += 1;
    Ok(store::pilots::insert_move(tx, &line).await?)
}

/// What the team, those who follow the pilot and those who follow its challenge are told.
pub(super) fn told(pilot: &Pilot, by: &Id, people: Vec<Id>) -> Payload {
    Payload::default()
        .by(by)
        .tell(people)
        .tell_followers_of(Subject::new(Kind::Pilot, pilot.id.clone()))
        .tell_followers_of(Subject::new(Kind::Challenge, pilot.challenge_id.clone()))
        .tell_followers_of(Subject::new(Kind::Proposal, pilot.proposal_id.clone()))
        .text("title", pilot.title.clone())
}

async fn tell_site(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    pilot: &Pilot,
    kind: &str,
    site: &str,
) -> Result<(), AppError> {
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let payload = Payload::default()
        .by(&actor.person_id)
        .tell_followers_of(subject.clone())
        .text("title", pilot.title.clone())
        .text("site", site);
    app.emit(tx, kind, subject.clone(), payload).await?;
    // Who acted is named by the side that they stand on.
    let role = READERS
        .into_iter()
        .find(|role| actor.serves(&pilot.agency_id, &[*role]))
        .unwrap_or(Role::OrganisationMember);
    let public = json!({ "site": site });
    Ok(app.put_on_record(tx, kind, subject, Some(&pilot.agency_id), role, public).await?)
}
