//! What a pilot's observations show: reports that are computed once and kept, questions about them, and the steps of a pilot
//! from its baseline to its report.
//!
//! The map:
//! - here: what a page shows, and the steps that somebody takes by hand.
//! - `reporting` takes a report, computes it and opens the gate that it is for.
//! - `rows` are the observations of a report, without anything by which a person can be recognised.
//! - `gates` has the verifier's signature, the decision, and what a late one costs.
//! - `disputes` are questions about a report and their answers.

mod disputes;
mod gates;
mod reporting;
mod rows;

use serde_json::json;

use super::pilots::told;
use super::selection::READERS;
use super::{App, AppError};
use crate::clock::Id;
use crate::domain::agreements::{Assignment, Measured};
use crate::domain::evidence as rules;
use crate::domain::observations::{Arm, Period};
use crate::domain::people::{Actor, Role};
use crate::domain::pilots::{PilotState, PilotStep};
use crate::domain::{Kind, Refusal, Subject, values};
use crate::store::agencies::Agency;
use crate::store::agreements::Agreement;
use crate::store::evidence::{Dispute, Snapshot};
use crate::store::gates::Gate;
use crate::store::observations::counting::{self, Sums};
use crate::store::organisations::Organisation;
use crate::store::pilots::Pilot;
use crate::store::services::Service;
use crate::store::{self, Connection};

pub use disputes::{answer, ask};
pub use gates::{Finding, days_late, decide, flag_late, sign};
pub use reporting::{
    Bin, Distribution, Pictures, compute_waiting, csv, from_source, in_methods, read_pictures, read_results,
    report,
};
pub use rows::{Counted, counted};

/// The fewest values of each measure and period with which a pilot can begin.
const FEWEST: i64 = 2;
/// Reports of more rows than this are computed by a job, so that nobody waits for a page.
const MANY_ROWS: i64 = 20_000;

/// The proof of a pilot with everything that its page shows.
#[derive(Clone, Debug)]
pub struct Proof {
    pub pilot: Pilot,
    pub agency: Agency,
    pub organisation: Organisation,
    /// `None` before both sides signed.
    pub agreement: Option<Agreement>,
    pub service: Option<Service>,
    /// Newest first, those that are not computed yet too.
    pub snapshots: Vec<Snapshot>,
    /// Newest first.
    pub gates: Vec<Gate>,
    /// Newest first.
    pub disputes: Vec<Dispute>,
}

/// What somebody may do about the proof of a pilot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Powers {
    /// Take steps and reports.
    pub work: bool,
    /// Answer questions about a report.
    pub answer: bool,
    /// Check a report and sign it.
    pub verify: bool,
    /// Decide at a gate.
    pub decide: bool,
}

/// A measure of which there are too few values to begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    pub measure: Measured,
    pub arm: Arm,
    pub found: i64,
}

impl Powers {
    /// What this person may do about the proof of this pilot.
    #[must_use]
    pub fn of(actor: Option<&Actor>, pilot: &Pilot) -> Self {
        let Some(actor) = actor else { return Self::default() };
        let officer = actor.serves(&pilot.agency_id, &READERS);
        Self {
            work: !pilot.standing.state.is_over() && (officer || actor.is_member_of(&pilot.organisation_id)),
            answer: officer,
            verify: rules::may_verify(actor, &pilot.agency_id, &pilot.organisation_id),
            decide: actor.serves(&pilot.agency_id, &[Role::SeniorOwner]),
        }
    }
}

impl Proof {
    /// The report with this number, or the last one that is computed.
    #[must_use]
    pub fn snapshot(&self, number: Option<i64>) -> Option<&Snapshot> {
        let mut computed =
            self.snapshots.iter().filter(|it| it.adoption_id.is_none() && it.computed_at.is_some());
        match number {
            Some(number) => computed.find(|it| it.number == number),
            None => computed.next(),
        }
    }

    /// The gate at which the pilot stands now.
    #[must_use]
    pub fn open_gate(&self) -> Option<&Gate> {
        self.gates.iter().find(|gate| gate.outcome.is_none())
    }
}

/// The proof of a pilot.
///
/// # Errors
/// `NotFound` when there is no such pilot.
pub async fn find(app: &App, pilot: &Id) -> Result<Proof, AppError> {
    let mut reader = app.db.read().await?;
    let pilot = store::pilots::find(&mut reader, pilot).await?.ok_or(AppError::NotFound)?;
    load(&mut reader, pilot).await
}

async fn load(reader: &mut Connection, pilot: Pilot) -> Result<Proof, AppError> {
    let agency = store::agencies::find(reader, &pilot.agency_id).await?.ok_or(AppError::NotFound)?;
    let organisation =
        store::organisations::find(reader, &pilot.organisation_id).await?.ok_or(AppError::NotFound)?;
    let agreement = store::agreements::find_in_force(reader, &pilot.id).await?;
    let service = match agreement.as_ref().and_then(|it| it.content.service_id.as_ref()) {
        Some(service) => store::services::find(reader, service).await?,
        None => None,
    };
    let snapshots = store::evidence::list_of_pilot(reader, &pilot.id).await?;
    let gates = store::gates::list_of_pilot(reader, &pilot.id).await?;
    let disputes = store::evidence::list_disputes(reader, &pilot.id).await?;
    Ok(Proof { pilot, agency, organisation, agreement, service, snapshots, gates, disputes })
}

/// What is known of whether a pilot works: its last report with the terms under which it is read, and the gate where it stands.
#[derive(Clone, Debug, Default)]
pub struct Latest {
    pub results: Option<methods::evidence::Snapshot>,
    pub agreement: Option<Agreement>,
    pub gate: Option<Gate>,
}

/// What the pages of a pilot say about whether it works.
///
/// # Errors
/// When the database refuses.
pub async fn latest(connection: &mut Connection, pilot: &Id) -> Result<Latest, AppError> {
    let snapshot = store::evidence::find_latest(connection, pilot).await?;
    let gates = store::gates::list_of_pilot(connection, pilot).await?;
    Ok(Latest {
        results: snapshot.as_ref().map(read_results).transpose()?,
        agreement: store::agreements::find_in_force(connection, pilot).await?,
        gate: gates.into_iter().find(|gate| gate.outcome.is_none()),
    })
}

/// The pilot of a gate.
///
/// # Errors
/// `NotFound` when there is no such gate.
pub async fn pilot_of_gate(app: &App, gate: &Id) -> Result<Id, AppError> {
    let mut reader = app.db.read().await?;
    Ok(store::gates::find(&mut reader, gate).await?.ok_or(AppError::NotFound)?.pilot_id)
}

/// The pilot of a question about its proof.
///
/// # Errors
/// `NotFound` when there is no such question.
pub async fn pilot_of_dispute(app: &App, dispute: &Id) -> Result<Id, AppError> {
    let mut reader = app.db.read().await?;
    Ok(store::evidence::find_dispute(&mut reader, dispute).await?.ok_or(AppError::NotFound)?.pilot_id)
}

/// What is measured so far, exactly: counts and sums of each measure.
///
/// # Errors
/// When the database refuses.
pub async fn sums(app: &App, pilot: &Id) -> Result<Vec<Sums>, AppError> {
    let mut reader = app.db.read().await?;
    let change = store::observations::current_change(&mut reader, pilot).await?;
    Ok(counting::sum(&mut reader, pilot, "", change).await?)
}

/// Of what too little was measured before the pilot to begin it: each planned measure needs two values, at the sites of the
/// comparison too where the plan has one.
#[must_use]
pub fn missing(agreement: &Agreement, sums: &[Sums]) -> Vec<Missing> {
    let plan = &agreement.content.plan;
    let arms: &[Arm] = match plan.assignment {
        Assignment::None => &[Arm::Pilot],
        Assignment::Comparison | Assignment::SitesByLot | Assignment::PeopleByLot => &Arm::ALL,
    };
    let found = |measure: Measured, arm: Arm| {
        let row = sums.iter().find(|it| (it.measure, it.arm, it.period) == (measure, arm, Period::Before));
        row.map_or(0, |it| it.n)
    };
    plan.measures
        .iter()
        .flat_map(|it| arms.iter().map(move |arm| (it.measure, *arm)))
        .map(|(measure, arm)| Missing { measure, arm, found: found(measure, arm) })
        .filter(|it| it.found < FEWEST)
        .collect()
}

/// Takes a step by hand: begins, pauses, goes on, or ends measuring. `version` is that of the page where it was taken.
///
/// # Errors
/// `Forbidden` for anybody but the two sides; a refusal when the line does not lead there, without a baseline, and at
/// `reason` for a pause without one; `Conflict` when somebody else was first.
pub async fn take_step(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    version: i64,
    step: &str,
    reason: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let mut pilot = store::pilots::find(&mut tx, pilot).await?.ok_or(AppError::NotFound)?;
    let role = side(actor, &pilot)?;
    let step = PilotStep::parse(step).ok_or_else(|| Refusal::at("step", "refusal-choice"))?;
    let reason =
        values::text("reason", reason, crate::domain::pilots::MOST_REASON, step == PilotStep::Pause)?;
    let after = pilot.standing.after(step)?;
    if step == PilotStep::Start {
        let agreement = store::agreements::find_in_force(&mut tx, &pilot.id).await?;
        let agreement = agreement.ok_or_else(|| Refusal::because("refusal-start-plan"))?;
        let change = store::observations::current_change(&mut tx, &pilot.id).await?;
        let sums = counting::sum(&mut tx, &pilot.id, "", change).await?;
        let missing = missing(&agreement, &sums);
        if !missing.is_empty() || agreement.content.plan.measures.is_empty() {
            let count = i64::try_from(missing.len()).unwrap_or(i64::MAX);
            return Err(Refusal::because("refusal-start-baseline").number("count", count).into());
        }
    }
    if pilot.version != version {
        return Err(AppError::Conflict);
    }
    pilot.standing = after;
    pilot.updated_at = app.now();
    store::pilots::save(&mut tx, &pilot).await?;
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let team = store::proposals::list_people(&mut tx, &pilot.proposal_id).await?;
    let payload = told(&pilot, &actor.person_id, team).text("step", step.as_str());
    let payload = match reason.is_empty() {
        true => payload.message("reason", format!("pilot-state-{}-text", pilot.standing.state.as_str())),
        false => payload.text("reason", reason.clone()),
    };
    app.emit(&mut tx, "pilot-step", subject.clone(), payload).await?;
    let public = json!({ "title": pilot.title, "step": step.as_str(), "reason": reason });
    app.put_on_record(&mut tx, "pilot-step", subject, Some(&pilot.agency_id), role, public).await?;
    Ok(tx.commit().await?)
}

/// The role with which somebody of either side acts.
fn side(actor: &Actor, pilot: &Pilot) -> Result<Role, AppError> {
    if !Powers::of(Some(actor), pilot).work && pilot.standing.state != PilotState::Closed {
        return Err(AppError::Forbidden("error-not-of-pilot"));
    }
    let officer = READERS.into_iter().find(|role| actor.serves(&pilot.agency_id, &[*role]));
    Ok(officer.unwrap_or(Role::OrganisationMember))
}
