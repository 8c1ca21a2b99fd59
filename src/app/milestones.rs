//! Milestones: the team delivers, an officer answers in public, and silence has a consequence.

use serde_json::json;

use super::{App, AppError, require_member, require_role, settings};
use crate::clock::{DAY, Id, UnixMillis};
use crate::domain::agencies::Setting;
use crate::domain::events::{Payload, RecordEntry};
use crate::domain::milestones::{MOST_LINKS, MOST_TEXT, MilestoneState, MilestoneStep};
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::working_days::end_of_working_day;
use crate::domain::{Check, Kind, Refusal, Subject, values};
use crate::language;
use crate::store::agencies::Agency;
use crate::store::milestones::{Milestone, MilestoneMove};
use crate::store::pilots::Pilot;
use crate::store::{self, Connection, StoreError, Tx};

/// Those who answer what was delivered.
pub const ANSWERERS: [Role; 3] = super::agreements::WRITERS;
/// How many silent milestones a clock takes at once.
const AT_ONCE: i64 = 50;

/// A milestone with what its page shows.
#[derive(Clone, Debug)]
pub struct Shown {
    pub milestone: Milestone,
    pub pilot: Pilot,
    pub agency: Agency,
    pub moves: Vec<MilestoneMove>,
    /// How many the pilot has.
    pub of: usize,
}

/// What somebody may do with a milestone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Powers {
    pub delivers: bool,
    pub answers: bool,
}

impl Powers {
    /// What this person may do with this milestone.
    #[must_use]
    pub fn of(actor: Option<&Actor>, pilot: &Pilot, milestone: &Milestone) -> Self {
        let Some(actor) = actor.filter(|_| !pilot.standing.state.is_over()) else { return Self::default() };
        let member = actor.is_member_of(&pilot.organisation_id);
        Self {
            delivers: member && milestone.state.waits_for_team(),
            answers: !member
                && milestone.state == MilestoneState::Submitted
                && milestone.delivered_by.as_ref() != Some(&actor.person_id)
                && actor.serves(&pilot.agency_id, &ANSWERERS),
        }
    }
}

/// A milestone with what happened to it.
///
/// # Errors
/// `NotFound` when the pilot has none with this number.
pub async fn find(app: &App, pilot: &Id, number: i64) -> Result<Shown, AppError> {
    let mut reader = app.db.read().await?;
    let pilot = store::pilots::find(&mut reader, pilot).await?.ok_or(AppError::NotFound)?;
    let agency = store::agencies::find(&mut reader, &pilot.agency_id).await?.ok_or(AppError::NotFound)?;
    let all = store::milestones::list_of_pilot(&mut reader, &pilot.id).await?;
    let of = all.len();
    let milestone = all.into_iter().find(|it| it.number == number).ok_or(AppError::NotFound)?;
    let moves = store::milestones::list_moves(&mut reader, &milestone.id).await?;
    Ok(Shown { milestone, pilot, agency, moves, of })
}

/// Where a milestone stands.
#[must_use]
pub fn path(pilot: &Id, number: i64) -> String {
    format!("/pilots/{pilot}/milestones/{number}")
}

/// The team hands a milestone over. `version` is that of the page, so that two of a team never hand it over twice.
///
/// # Errors
/// `Forbidden` for anybody but the team; refusals at `delivered` and `links`, and while the agreement is not in force or
/// after the end; `Conflict` when it changed meanwhile.
pub async fn deliver(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    number: i64,
    version: i64,
    text: &str,
    links: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (pilot, agency, mut milestone) = load(&mut tx, pilot, number).await?;
    require_member(actor, &pilot.organisation_id)?;
    require_open(&pilot)?;
    let mut check = Check::default();
    let text = check.keep(values::text("delivered", text, MOST_TEXT, true));
    let links = check.keep(read_links(links));
    check.finish()?;
    let (text, links) = (text.unwrap_or_default(), links.unwrap_or_default());
    let again = milestone.state == MilestoneState::Submitted
        && milestone.delivered_by.as_ref() == Some(&actor.person_id)
        && (&milestone.delivered, &milestone.delivered_links) == (&text, &links);
    if again {
        return Ok(());
    }
    if milestone.version != version {
        return Err(AppError::Conflict);
    }
    let agreement = store::agreements::find_in_force(&mut tx, &pilot.id)
        .await?
        .ok_or_else(|| Refusal::because("refusal-pilot-unsigned"))?;
    let (from, now) = (milestone.state, app.now());
    milestone.state = milestone.state.after(MilestoneStep::Deliver)?;
    let days = settings::number(app, &mut tx, &agency.id, Setting::MilestoneDays).await?;
    let answer_due = working_days_after(&agency, now, days);
    milestone.delivered.clone_from(&text);
    milestone.delivered_links = links;
    (milestone.delivered_by, milestone.delivered_at) = (Some(actor.person_id.clone()), Some(now));
    milestone.answer_due_at = Some(answer_due);
    milestone.accept_due_at =
        agreement.content.silence_accepts.then(|| working_days_after(&agency, answer_due, days));
    milestone.escalated_at = None;
    milestone.answer.clear();
    (milestone.answered_by, milestone.answered_at) = (None, None);
    store::milestones::save(&mut tx, &milestone).await?;
    log(app, &mut tx, &milestone, from, &text, Some(&actor.person_id)).await?;
    let mut told = Vec::new();
    for role in ANSWERERS {
        told.extend(list_role(&mut tx, role, &pilot.agency_id).await?);
    }
    let payload = about(&pilot, &milestone).by(&actor.person_id).tell(told);
    app.emit(&mut tx, "milestone-delivered", subject(&pilot), payload).await?;
    Ok(tx.commit().await?)
}

/// An officer accepts or rejects what was delivered, with a public reason.
///
/// # Errors
/// `Forbidden` or `SecondFactorNeeded` without a role for the agency; refusals at `answer` and `reason`, for who belongs to
/// the team, and when nothing waits for an answer; `Conflict` when it changed meanwhile.
pub async fn answer(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    number: i64,
    version: i64,
    accept: Option<bool>,
    reason: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (pilot, _, mut milestone) = load(&mut tx, pilot, number).await?;
    let role = require_role(actor, &pilot.agency_id, &ANSWERERS)?;
    require_open(&pilot)?;
    if actor.is_member_of(&pilot.organisation_id) || milestone.delivered_by.as_ref() == Some(&actor.person_id)
    {
        return Err(Refusal::because("refusal-milestone-own").into());
    }
    let mut check = Check::default();
    check.require(accept.is_some(), || Refusal::at("answer", "refusal-choice"));
    let reason = check.keep(values::text("reason", reason, MOST_TEXT, true));
    check.finish()?;
    let (reason, accept) = (reason.unwrap_or_default(), accept.unwrap_or_default());
    let step = if accept { MilestoneStep::Accept } else { MilestoneStep::Reject };
    let again = milestone.answered_by.as_ref() == Some(&actor.person_id) && milestone.answer == reason;
    if again && Ok(milestone.state) == MilestoneState::Submitted.after(step) {
        return Ok(());
    }
    if milestone.version != version {
        return Err(AppError::Conflict);
    }
    let from = milestone.state;
    milestone.state = milestone.state.after(step)?;
    milestone.answer.clone_from(&reason);
    (milestone.answered_by, milestone.answered_at) = (Some(actor.person_id.clone()), Some(app.now()));
    store::milestones::save(&mut tx, &milestone).await?;
    log(app, &mut tx, &milestone, from, &reason, Some(&actor.person_id)).await?;
    let kind = if accept { "milestone-accepted" } else { "milestone-rejected" };
    let team = store::proposals::list_people(&mut tx, &pilot.proposal_id).await?;
    let payload = about(&pilot, &milestone).by(&actor.person_id).tell(team).text("reason", reason.clone());
    app.emit(&mut tx, kind, subject(&pilot), payload).await?;
    let public = public(&pilot, &milestone, &reason);
    app.put_on_record(&mut tx, kind, subject(&pilot), Some(&pilot.agency_id), role, public).await?;
    Ok(tx.commit().await?)
}

/// Draws the consequences of silence about what was delivered: the senior owner is told once; after as long again it is
/// accepted where the agreement says so, and stays visibly late where it does not. A clock calls it.
///
/// # Errors
/// When the database refuses.
pub async fn end_silence(app: &App) -> Result<(), AppError> {
    let silent = {
        let mut reader = app.db.read().await?;
        store::milestones::list_silent(&mut reader, app.now(), AT_ONCE).await?
    };
    for milestone in silent {
        let mut tx = app.db.write().await?;
        let (pilot, agency, found) = load(&mut tx, &milestone.pilot_id, milestone.number).await?;
        let done = draw_consequence(app, &mut tx, &pilot, &agency, found).await;
        match done {
            Ok(()) => tx.commit().await?,
            // Somebody answered, or another server was quicker: the next pass looks again.
            Err(AppError::Conflict) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

async fn draw_consequence(
    app: &App,
    tx: &mut Tx,
    pilot: &Pilot,
    agency: &Agency,
    mut milestone: Milestone,
) -> Result<(), AppError> {
    let now = app.now();
    let late = |due: Option<UnixMillis>| due.is_some_and(|due| due < now);
    if milestone.state != MilestoneState::Submitted || !late(milestone.answer_due_at) {
        return Ok(());
    }
    if milestone.escalated_at.is_none() {
        milestone.escalated_at = Some(now);
        // Where nobody could be told in time, the time to answer begins when they are.
        if milestone.accept_due_at.is_some() && late(milestone.answer_due_at.map(|due| due.plus(DAY))) {
            let days = settings::number(app, tx, &agency.id, Setting::MilestoneDays).await?;
            milestone.accept_due_at = Some(working_days_after(agency, now, days));
        }
        store::milestones::save(tx, &milestone).await?;
        let seniors = list_role(tx, Role::SeniorOwner, &pilot.agency_id).await?;
        let payload = about(pilot, &milestone).tell(seniors);
        app.emit(tx, "milestone-late", subject(pilot), payload).await?;
        return Ok(());
    }
    if !late(milestone.accept_due_at) {
        return Ok(());
    }
    let from = milestone.state;
    milestone.state = milestone.state.after(MilestoneStep::Accept)?;
    milestone.answered_at = Some(now);
    store::milestones::save(tx, &milestone).await?;
    log(app, tx, &milestone, from, "", None).await?;
    let mut told = store::proposals::list_people(tx, &pilot.proposal_id).await?;
    told.extend(list_role(tx, Role::SeniorOwner, &pilot.agency_id).await?);
    let payload = about(pilot, &milestone).tell(told);
    app.emit(tx, "milestone-silent", subject(pilot), payload).await?;
    let entry = RecordEntry {
        id: app.clock.new_id(),
        kind: "milestone-silent".to_owned(),
        subject: subject(pilot),
        agency_id: Some(pilot.agency_id.clone()),
        actor_role: "rule".to_owned(),
        payload: public(pilot, &milestone, ""),
        at: now,
    };
    Ok(store::events::insert_record(tx, &entry).await?)
}

fn read_links(input: &str) -> Result<Vec<String>, Refusal> {
    let lines: Vec<&str> = input.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() > MOST_LINKS {
        let most = i64::try_from(MOST_LINKS).unwrap_or(i64::MAX);
        return Err(Refusal::at("links", "refusal-too-many-lines").number("most", most));
    }
    lines.into_iter().map(|line| values::link("links", line)).collect()
}

fn working_days_after(agency: &Agency, since: UnixMillis, days: i64) -> UnixMillis {
    end_of_working_day(since, days, &language::zone(&agency.time_zone), &agency.country)
}

fn require_open(pilot: &Pilot) -> Result<(), AppError> {
    if pilot.standing.state.is_over() { Err(Refusal::because("refusal-pilot-over").into()) } else { Ok(()) }
}

async fn load(
    connection: &mut Connection,
    pilot: &Id,
    number: i64,
) -> Result<(Pilot, Agency, Milestone), AppError> {
    let pilot = store::pilots::find(connection, pilot).await?.ok_or(AppError::NotFound)?;
    let agency = store::agencies::find(connection, &pilot.agency_id).await?.ok_or(AppError::NotFound)?;
    let milestone =
        store::milestones::find(connection, &pilot.id, number).await?.ok_or(AppError::NotFound)?;
    Ok((pilot, agency, milestone))
}

async fn list_role(connection: &mut Connection, role: Role, agency: &Id) -> Result<Vec<Id>, StoreError> {
    store::people::list_with_role(connection, role, &Scope::Agency(agency.clone())).await
}

async fn log(
    app: &App,
    tx: &mut Tx,
    milestone: &Milestone,
    from: MilestoneState,
    reason: &str,
    by: Option<&Id>,
) -> Result<(), StoreError> {
    let line = MilestoneMove {
        id: app.clock.new_id(),
        milestone_id: milestone.id.clone(),
        from,
        to: milestone.state,
        reason: reason.to_owned(),
        by_id: by.cloned(),
        at: app.now(),
    };
    store::milestones::insert_move(tx, &line).await
}

fn subject(pilot: &Pilot) -> Subject {
    Subject::new(Kind::Pilot, pilot.id.clone())
}

fn about(pilot: &Pilot, milestone: &Milestone) -> Payload {
    Payload::quiet()
        .text("title", pilot.title.clone())
        .text("step", milestone.name.clone())
        .path(path(&pilot.id, milestone.number))
}

fn public(pilot: &Pilot, milestone: &Milestone, reason: &str) -> serde_json::Value {
    json!({
        "title": pilot.title,
        "number": milestone.number,
        "name": milestone.name,
        "amount_minor": milestone.amount_minor,
        "currency": milestone.currency,
        "reason": reason,
    })
}
