//! After a release: the days in which nothing is signed, and complaints, which go to somebody who took no part.

use std::collections::HashSet;

use serde_json::json;

use super::selection::is_of_team;
use super::{App, AppError, pilots, settings};
use crate::clock::{DAY, Id, UnixMillis};
use crate::domain::agencies::Setting;
use crate::domain::events::Payload;
use crate::domain::panels::MemberState;
use crate::domain::people::{Actor, JUDGES, Role, Scope};
use crate::domain::pilots::PilotState;
use crate::domain::selection::Outcome;
use crate::domain::standstill::{self as rules, ComplaintState};
use crate::domain::working_days::end_of_working_day;
use crate::domain::{Kind, Refusal, Subject};
use crate::language;
use crate::store::agencies::Agency;
use crate::store::challenges::Challenge;
use crate::store::organisations::Organisation;
use crate::store::pilots::Pilot;
use crate::store::proposals::Proposal;
use crate::store::standstill::{Complaint, Standstill};
use crate::store::{self, Connection, StoreError, Tx};

/// What stands between a release and the first agreement.
#[derive(Clone, Debug, Default)]
pub struct Waiting {
    /// When the standstill ends, if it has not.
    pub until: Option<UnixMillis>,
    /// Complaints that nobody has answered.
    pub complaints: i64,
}

/// A complaint with what belongs to it.
#[derive(Clone, Debug)]
pub struct Shown {
    pub complaint: Complaint,
    pub challenge: Challenge,
    pub agency: Agency,
    pub proposal: Proposal,
    pub organisation: Organisation,
    /// Selected ideas whose agreement is not signed: what an answer can set aside.
    pub unsigned: Vec<Pilot>,
    /// The reader is asked to answer it.
    pub may_answer: bool,
}

/// What a team can do about the decision on its idea.
#[derive(Clone, Debug, Default)]
pub struct Remedy {
    pub standstill: Option<Standstill>,
    pub complaint: Option<Complaint>,
    /// The reader belongs to the team, was not chosen, and the time is not over.
    pub may_complain: bool,
}

impl Waiting {
    /// Nothing stands in the way of an agreement.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.until.is_none() && self.complaints == 0
    }
}

/// Begins the standstill of a selection that was just released, when somebody was turned down.
///
/// # Errors
/// When the database refuses.
pub(super) async fn begin(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    challenge: &Challenge,
    turned_down: bool,
) -> Result<(), AppError> {
    if !turned_down {
        return Ok(());
    }
    let agency = store::agencies::find(tx, &challenge.agency_id).await?.ok_or(AppError::NotFound)?;
    let days = settings::number(app, tx, &agency.id, Setting::StandstillDays).await?;
    let zone = language::zone(&agency.time_zone);
    let Some(ends_at) = rules::end_of_standstill(app.now(), days, &zone, &agency.country) else {
        return Ok(());
    };
    let standstill = Standstill {
        challenge_id: challenge.id.clone(),
        released_by: actor.person_id.clone(),
        ends_at,
        told_at: None,
    };
    Ok(store::standstill::insert(tx, &standstill).await?)
}

/// What stands between the release of a challenge and an agreement now.
///
/// # Errors
/// When the database refuses.
pub async fn waiting(
    connection: &mut Connection,
    challenge: &Id,
    now: UnixMillis,
) -> Result<Waiting, StoreError> {
    let standstill = store::standstill::find(connection, challenge).await?;
    let complaints = store::standstill::list_complaints(connection, challenge).await?;
    let open = complaints.iter().filter(|it| it.state == ComplaintState::Open).count();
    Ok(Waiting {
        until: standstill.map(|it| it.ends_at).filter(|ends| *ends >= now),
        complaints: i64::try_from(open).unwrap_or(i64::MAX),
    })
}

/// Nothing stands in the way of an agreement.
///
/// # Errors
/// `refusal-standstill` with the days that are left, `refusal-complaint-open` with the number of complaints.
pub(super) async fn require_over(app: &App, tx: &mut Tx, challenge: &Id) -> Result<(), AppError> {
    let waiting = waiting(tx, challenge, app.now()).await?;
    if let Some(until) = waiting.until {
        let days = (until.0 - app.now().0 + DAY - 1) / DAY;
        return Err(Refusal::because("refusal-standstill").number("days", days).into());
    }
    if waiting.complaints > 0 {
        return Err(Refusal::because("refusal-complaint-open").number("count", waiting.complaints).into());
    }
    Ok(())
}

/// What a team can do about the decision on its idea.
///
/// # Errors
/// When the database refuses.
pub(super) async fn remedy(
    app: &App,
    connection: &mut Connection,
    actor: Option<&Actor>,
    proposal: &Proposal,
    outcome: Option<Outcome>,
) -> Result<Remedy, AppError> {
    let standstill = store::standstill::find(connection, &proposal.challenge_id).await?;
    let complaint = store::standstill::find_complaint_of_proposal(connection, &proposal.id).await?;
    let in_time = standstill.as_ref().is_some_and(|it| it.ends_at >= app.now());
    let own = match actor {
        Some(actor) => is_of_team(connection, actor, proposal).await?,
        None => false,
    };
    let may_complain = own && in_time && complaint.is_none() && outcome != Some(Outcome::Selected);
    Ok(Remedy { standstill, complaint, may_complain })
}

/// A team complains about the decision on its idea, with the id of the form. From then on nothing is signed until somebody
/// who took no part in the selection has answered.
///
/// # Errors
/// `NotFound` for anybody who is not of the team; refusals at `text` and `wish`, for a team that was chosen, after the
/// standstill, and for a second complaint.
pub async fn complain(
    app: &App,
    actor: &Actor,
    id: &Id,
    proposal: &Id,
    text: &str,
    wish: &str,
    written_in: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let proposal = store::proposals::find(&mut tx, proposal).await?.ok_or(AppError::NotFound)?;
    let decision = store::selection::find_released(&mut tx, &proposal.id).await?.ok_or(AppError::NotFound)?;
    if !is_of_team(&mut tx, actor, &proposal).await? {
        return Err(AppError::NotFound);
    }
    let outcome = decision.progress.outcome();
    let remedy = remedy(app, &mut tx, Some(actor), &proposal, outcome).await?;
    if let Some(there) = remedy.complaint {
        // The same form, sent twice.
        return if there.id == *id {
            Ok(())
        } else {
            Err(Refusal::because("refusal-complaint-there").into())
        };
    }
    if outcome == Some(Outcome::Selected) {
        return Err(Refusal::because("refusal-complaint-chosen").into());
    }
    if !remedy.may_complain {
        return Err(Refusal::because("refusal-complaint-late").into());
    }
    let (text, wish) = rules::read(text, wish)?;
    let challenge =
        store::challenges::find(&mut tx, &proposal.challenge_id).await?.ok_or(AppError::NotFound)?;
    let agency = store::agencies::find(&mut tx, &challenge.agency_id).await?.ok_or(AppError::NotFound)?;
    let days = settings::number(app, &mut tx, &agency.id, Setting::AnswerDays).await?;
    let now = app.now();
    let complaint = Complaint {
        id: id.clone(),
        challenge_id: challenge.id.clone(),
        proposal_id: proposal.id.clone(),
        author_id: actor.person_id.clone(),
        language: app.languages.get(written_in).code().to_owned(),
        text,
        wish,
        state: ComplaintState::Open,
        filed_at: now,
        due_at: end_of_working_day(now, days, &language::zone(&agency.time_zone), &agency.country),
        answer: String::new(),
        answered_by: None,
        answered_at: None,
        version: 1,
    };
    match store::standstill::insert_complaint(&mut tx, &complaint).await {
        Err(StoreError::Unique(_)) => return Err(Refusal::because("refusal-complaint-there").into()),
        other => other?,
    }
    let reviewers = reviewers(&mut tx, &challenge).await?;
    let subject = subject(&challenge);
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(reviewers.into_iter().map(|(person, _)| person))
        .text("title", challenge.title.clone())
        .path(path(id))
        .also_index(Subject::new(Kind::Proposal, proposal.id.clone()));
    app.emit(&mut tx, "complaint-filed", subject.clone(), payload).await?;
    let public = json!({ "number": challenge.number, "due_at": complaint.due_at.0 });
    let role = Role::OrganisationMember;
    app.put_on_record(&mut tx, "complaint-filed", subject, Some(&agency.id), role, public).await?;
    Ok(tx.commit().await?)
}

/// A complaint, for the team, those who are asked to answer it, and those at the agency who read ideas.
///
/// # Errors
/// `NotFound` for anybody else.
pub async fn find(app: &App, actor: &Actor, id: &Id) -> Result<Shown, AppError> {
    let mut reader = app.db.read().await?;
    load(&mut reader, actor, id).await
}

/// Answers a complaint. One that was right can set selected ideas aside whose agreement is not signed; their pilots end,
/// and the reserve can move up.
///
/// # Errors
/// `Forbidden` for anybody who took part in the selection, `SecondFactorNeeded`, refusals beside the fields, `Conflict`
/// when somebody else answered.
pub async fn answer(
    app: &App,
    actor: &Actor,
    id: &Id,
    version: i64,
    outcome: &str,
    text: &str,
    set_aside: &[Id],
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let Shown { mut complaint, challenge, unsigned, .. } = load(&mut tx, actor, id).await?;
    let reviewers = reviewers(&mut tx, &challenge).await?;
    let found = reviewers.into_iter().find(|(person, _)| *person == actor.person_id);
    let (_, role) = found.ok_or(AppError::Forbidden("error-complaint-involved"))?;
    if role.is_privileged() && !actor.second_factor {
        return Err(AppError::SecondFactorNeeded);
    }
    let (state, answer) = rules::read_answer(outcome, text, !set_aside.is_empty())?;
    if complaint.state == state && complaint.answer == answer {
        return Ok(());
    }
    if complaint.state != ComplaintState::Open || complaint.version != version {
        return Err(AppError::Conflict);
    }
    complaint.state = state;
    complaint.answer.clone_from(&answer);
    complaint.answered_by = Some(actor.person_id.clone());
    complaint.answered_at = Some(app.now());
    store::standstill::save_answer(&mut tx, &complaint).await?;
    let mut void = 0;
    for pilot in unsigned.iter().filter(|pilot| set_aside.contains(&pilot.id)) {
        pilots::set_aside(app, &mut tx, actor, role, &pilot.id, &answer).await?;
        void += 1;
    }
    let agency = Scope::Agency(challenge.agency_id.clone());
    let mut told = store::proposals::list_people(&mut tx, &complaint.proposal_id).await?;
    told.push(complaint.author_id.clone());
    for role in [Role::SeniorOwner, Role::PanelChair] {
        told.extend(store::people::list_with_role(&mut tx, role, &agency).await?);
    }
    let subject = subject(&challenge);
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(told)
        .text("outcome", state.as_str())
        .text("title", challenge.title.clone())
        .path(path(id))
        .also_index(Subject::new(Kind::Proposal, complaint.proposal_id.clone()));
    app.emit(&mut tx, "complaint-answered", subject.clone(), payload).await?;
    let public = json!({ "number": challenge.number, "outcome": state.as_str(), "set_aside": void });
    app.put_on_record(&mut tx, "complaint-answered", subject, Some(&challenge.agency_id), role, public)
        .await?;
    Ok(tx.commit().await?)
}

/// The complaints that wait for an answer of this person, with the title of their challenge and its language.
///
/// # Errors
/// When the database refuses.
pub(super) async fn list_waiting(
    connection: &mut Connection,
    actor: &Actor,
) -> Result<Vec<(Complaint, Challenge)>, AppError> {
    let may_be_asked = actor.is_administrator()
        || actor
            .agencies()
            .iter()
            .any(|agency| actor.serves(agency, &[Role::AgencyOwner, Role::SeniorOwner]));
    let mut waiting = Vec::new();
    if may_be_asked {
        for complaint in store::standstill::list_open_complaints(connection).await? {
            let found = store::challenges::find(connection, &complaint.challenge_id).await?;
            let Some(challenge) = found else { continue };
            let reviewers = reviewers(connection, &challenge).await?;
            if reviewers.iter().any(|(person, _)| *person == actor.person_id) {
                waiting.push((complaint, challenge));
            }
        }
    }
    Ok(waiting)
}

/// Tells those who sign that a standstill is over, once. A clock calls it.
///
/// # Errors
/// When the database refuses.
pub async fn end(app: &App) -> Result<(), AppError> {
    let over = {
        let mut reader = app.db.read().await?;
        store::standstill::list_over(&mut reader, app.now()).await?
    };
    for standstill in over {
        let mut tx = app.db.write().await?;
        let Some(challenge) = store::challenges::find(&mut tx, &standstill.challenge_id).await? else {
            continue;
        };
        if !store::standstill::save_told(&mut tx, &challenge.id, app.now()).await? {
            continue;
        }
        let agency = Scope::Agency(challenge.agency_id.clone());
        let seniors = store::people::list_with_role(&mut tx, Role::SeniorOwner, &agency).await?;
        let payload = Payload::quiet()
            .tell(seniors)
            .text("title", challenge.title.clone())
            .path(format!("/challenges/{}/selection", challenge.id));
        app.emit(&mut tx, "standstill-over", subject(&challenge), payload).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Where a complaint stands.
#[must_use]
pub fn path(complaint: &Id) -> String {
    format!("/complaints/{complaint}")
}

async fn load(connection: &mut Connection, actor: &Actor, id: &Id) -> Result<Shown, AppError> {
    let complaint = store::standstill::find_complaint(connection, id).await?.ok_or(AppError::NotFound)?;
    let challenge =
        store::challenges::find(connection, &complaint.challenge_id).await?.ok_or(AppError::NotFound)?;
    let proposal =
        store::proposals::find(connection, &complaint.proposal_id).await?.ok_or(AppError::NotFound)?;
    let asked = reviewers(connection, &challenge).await?.iter().any(|(it, _)| *it == actor.person_id);
    let reads = asked
        || actor.serves(&challenge.agency_id, &JUDGES)
        || is_of_team(connection, actor, &proposal).await?;
    if !reads {
        return Err(AppError::NotFound);
    }
    let organisation =
        store::organisations::find(connection, &proposal.organisation_id).await?.ok_or(AppError::NotFound)?;
    let mut unsigned = store::pilots::list_of_challenge(connection, &challenge.id).await?;
    unsigned.retain(|pilot| pilot.standing.state == PilotState::Agreement);
    let may_answer = asked && complaint.state == ComplaintState::Open;
    let agency = store::agencies::find(connection, &challenge.agency_id).await?.ok_or(AppError::NotFound)?;
    Ok(Shown { complaint, challenge, agency, proposal, organisation, unsigned, may_answer })
}

/// Who is asked to answer complaints about a selection, with the role that they do it in: heads and senior owners of the
/// agency who took no part in it; when there is nobody, those of the agencies above; then the administrators of the site.
async fn reviewers(connection: &mut Connection, challenge: &Challenge) -> Result<Vec<(Id, Role)>, AppError> {
    let involved = involved(connection, challenge).await?;
    let mut next = Some(challenge.agency_id.clone());
    while let Some(agency) = next {
        let scope = Scope::Agency(agency.clone());
        let found = among(connection, &[Role::AgencyOwner, Role::SeniorOwner], &scope, &involved).await?;
        if !found.is_empty() {
            return Ok(found);
        }
        next = store::agencies::find(connection, &agency).await?.and_then(|agency| agency.parent_id);
    }
    Ok(among(connection, &[Role::PlatformAdmin], &Scope::Platform, &involved).await?)
}

async fn among(
    connection: &mut Connection,
    roles: &[Role],
    scope: &Scope,
    involved: &HashSet<Id>,
) -> Result<Vec<(Id, Role)>, StoreError> {
    let mut found: Vec<(Id, Role)> = Vec::new();
    for role in roles {
        for person in store::people::list_with_role(connection, *role, scope).await? {
            if !involved.contains(&person) && found.iter().all(|(known, _)| *known != person) {
                found.push((person, *role));
            }
        }
    }
    Ok(found)
}

/// Everybody who took part in a selection: who wrote the challenge, led or sat on the panel, prepared or released.
async fn involved(connection: &mut Connection, challenge: &Challenge) -> Result<HashSet<Id>, StoreError> {
    let mut involved = HashSet::from([challenge.author_id.clone()]);
    let agency = Scope::Agency(challenge.agency_id.clone());
    involved.extend(store::people::list_with_role(connection, Role::PanelChair, &agency).await?);
    if let Some(panel) = store::panels::find(connection, &challenge.id).await? {
        involved.insert(panel.created_by);
    }
    let members = store::panels::list_members(connection, &challenge.id).await?;
    let took_part = |state: MemberState| state != MemberState::Declined;
    involved.extend(members.into_iter().filter(|it| took_part(it.state)).map(|it| it.person_id));
    let decisions = store::selection::list_of_challenge(connection, &challenge.id).await?;
    involved.extend(decisions.into_iter().map(|it| it.prepared_by));
    involved.extend(store::standstill::find(connection, &challenge.id).await?.map(|it| it.released_by));
    for proposal in store::proposals::list_of_challenge(connection, &challenge.id).await? {
        involved.extend(store::proposals::list_people(connection, &proposal.id).await?);
    }
    Ok(involved)
}

fn subject(challenge: &Challenge) -> Subject {
    Subject::new(Kind::Challenge, challenge.id.clone())
}
