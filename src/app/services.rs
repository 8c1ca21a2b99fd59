//! The public services of agencies: listed, described, and named by the pilots that change them.

use serde_json::json;

use super::{App, AppError, require_role};
use crate::clock::Id;
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Role};
use crate::domain::services::{MOST_NAME, ServiceContent};
use crate::domain::{Check, Kind, Refusal, Subject, values};
use crate::store::agencies::Agency;
use crate::store::challenges::Challenge;
use crate::store::pilots::Pilot;
use crate::store::services::Service;
use crate::store::{self, Connection, StoreError, Tx};

/// Those who describe the services of an agency.
pub const WRITERS: [Role; 3] = [Role::AgencyOwner, Role::ChallengeOwner, Role::SeniorOwner];

/// What an officer writes of a service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub name: String,
    pub language: String,
    pub content: ServiceContent,
}

/// A service with what its page shows.
#[derive(Clone, Debug)]
pub struct Shown {
    pub service: Service,
    pub agency: Agency,
    /// Pilots whose agreement in force names it.
    pub pilots: Vec<Pilot>,
}

/// The page of an agency's services as a thing that somebody may change.
#[must_use]
pub fn may_write(actor: Option<&Actor>, agency: &Id) -> bool {
    actor.is_some_and(|actor| actor.serves(agency, &WRITERS))
}

/// A service with the pilots that change it.
///
/// # Errors
/// `NotFound` when there is none.
pub async fn find(app: &App, service: &Id) -> Result<Shown, AppError> {
    let mut reader = app.db.read().await?;
    let service = store::services::find(&mut reader, service).await?.ok_or(AppError::NotFound)?;
    let agency = store::agencies::find(&mut reader, &service.agency_id).await?.ok_or(AppError::NotFound)?;
    let mut pilots = Vec::new();
    for agreement in store::agreements::list_in_force_of_service(&mut reader, &agency.id, &service.id).await?
    {
        pilots.extend(store::pilots::find(&mut reader, &agreement.pilot_id).await?);
    }
    Ok(Shown { service, agency, pilots })
}

/// The services of an agency, by name.
///
/// # Errors
/// `NotFound` when there is no such agency.
pub async fn list(app: &App, agency: &Id) -> Result<(Agency, Vec<Service>), AppError> {
    let mut reader = app.db.read().await?;
    let agency = store::agencies::find(&mut reader, agency).await?.ok_or(AppError::NotFound)?;
    let services = store::services::list_of_agency(&mut reader, &agency.id).await?;
    Ok((agency, services))
}

/// The agency, for those who describe its services.
///
/// # Errors
/// `NotFound` when there is none; `Forbidden` or `SecondFactorNeeded` for everybody else.
pub async fn require_writer(app: &App, actor: &Actor, agency: &Id) -> Result<Agency, AppError> {
    let mut reader = app.db.read().await?;
    let agency = store::agencies::find(&mut reader, agency).await?.ok_or(AppError::NotFound)?;
    require_role(actor, &agency.id, &WRITERS)?;
    Ok(agency)
}

/// Adds a service with the id of the form. Sending the same form twice adds it once.
///
/// # Errors
/// `Forbidden` or `SecondFactorNeeded` without the role; refusals beside each field.
pub async fn add(app: &App, actor: &Actor, agency: &Id, id: &Id, written: Written) -> Result<Id, AppError> {
    let mut tx = app.db.write().await?;
    let agency = store::agencies::find(&mut tx, agency).await?.ok_or(AppError::NotFound)?;
    let role = require_role(actor, &agency.id, &WRITERS)?;
    if let Some(there) = store::services::find(&mut tx, id).await? {
        let own = there.agency_id == agency.id && there.created_by == actor.person_id;
        return if own { Ok(there.id) } else { Err(AppError::Conflict) };
    }
    let written = checked(app, &mut tx, &agency.id, None, written).await?;
    let service = Service {
        id: id.clone(),
        agency_id: agency.id.clone(),
        language: written.language,
        name: written.name,
        content: written.content,
        created_by: actor.person_id.clone(),
        created_at: app.now(),
        updated_at: app.now(),
        version: 1,
    };
    store::services::insert(&mut tx, &service).await.map_err(taken)?;
    announce(app, &mut tx, actor, role, &service, "service-added").await?;
    tx.commit().await?;
    Ok(service.id)
}

/// Changes what is written of a service. `version` is that of the page on which it was written.
///
/// # Errors
/// `Conflict` when it was changed meanwhile; `Forbidden` or `SecondFactorNeeded` without the role; refusals beside each
/// field.
pub async fn change(
    app: &App,
    actor: &Actor,
    service: &Id,
    version: i64,
    written: Written,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let mut service = store::services::find(&mut tx, service).await?.ok_or(AppError::NotFound)?;
    let role = require_role(actor, &service.agency_id, &WRITERS)?;
    if service.version != version {
        return Err(AppError::Conflict);
    }
    let written = checked(app, &mut tx, &service.agency_id, Some(&service.id), written).await?;
    if (&written.name, &written.language, &written.content)
        == (&service.name, &service.language, &service.content)
    {
        return Ok(());
    }
    (service.name, service.language, service.content) = (written.name, written.language, written.content);
    service.updated_at = app.now();
    store::services::save(&mut tx, &service).await.map_err(taken)?;
    announce(app, &mut tx, actor, role, &service, "service-changed").await?;
    Ok(tx.commit().await?)
}

/// The service that a challenge is about: the one of this name, or a new one with what the challenge says. `None` where the
/// challenge names no service. The agency's own person who wrote the challenge stays named as its author.
pub(super) async fn of_challenge(
    app: &App,
    tx: &mut Tx,
    challenge: &Challenge,
    currency: &str,
) -> Result<Option<Service>, AppError> {
    let Ok(name) = values::line("service_name", &challenge.content.service.name, MOST_NAME, true) else {
        return Ok(None);
    };
    if let Some(there) = store::services::find_by_name(tx, &challenge.agency_id, &name).await? {
        return Ok(Some(there));
    }
    let service = Service {
        id: app.clock.new_id(),
        agency_id: challenge.agency_id.clone(),
        language: challenge.language.clone(),
        name,
        content: ServiceContent::of_challenge(&challenge.content.service, currency),
        created_by: challenge.author_id.clone(),
        created_at: app.now(),
        updated_at: app.now(),
        version: 1,
    };
    store::services::insert(tx, &service).await?;
    let subject = Subject::new(Kind::Agency, service.agency_id.clone());
    app.emit(tx, "service-added", subject, Payload::quiet()).await?;
    Ok(Some(service))
}

async fn checked(
    app: &App,
    connection: &mut Connection,
    agency: &Id,
    own: Option<&Id>,
    written: Written,
) -> Result<Written, AppError> {
    let mut check = Check::default();
    let name = check.keep(values::line("service_name", &written.name, MOST_NAME, true)).unwrap_or_default();
    let known = app.languages.find(&written.language).is_some();
    check.require(known, || Refusal::at("language", "refusal-choice"));
    let same = store::services::find_by_name(connection, agency, &name).await?;
    check.require(same.is_none_or(|same| Some(&same.id) == own), || {
        Refusal::at("service_name", "refusal-service-name")
    });
    check.finish()?;
    Ok(Written { name, ..written })
}

fn taken(error: StoreError) -> AppError {
    match error {
        StoreError::Unique(_) => Refusal::at("service_name", "refusal-service-name").into(),
        other => other.into(),
    }
}

async fn announce(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    role: Role,
    service: &Service,
    kind: &str,
) -> Result<(), AppError> {
    let subject = Subject::new(Kind::Agency, service.agency_id.clone());
    app.emit(tx, kind, subject.clone(), Payload::quiet().by(&actor.person_id)).await?;
    let content = &service.content;
    let public = json!({
        "name": service.name,
        "yearly_volume": content.yearly_volume,
        "time_minutes": content.time_minutes,
        "effort_minutes": content.effort_minutes,
        "cost_minor": content.cost_minor,
        "currency": content.currency,
        "visits_tenths": content.visits_tenths,
    });
    Ok(app.put_on_record(tx, kind, subject, Some(&service.agency_id), role, public).await?)
}
