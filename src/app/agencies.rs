//! Agencies: making, changing and closing them, and the tree that they stand in.

use std::collections::{BTreeMap, BTreeSet};

use super::{App, AppError, require_administrator, require_role_or_administrator};
use crate::clock::{Id, UnixMillis};
use crate::domain::agencies::{AgencyContent, AgencyInput, makes_a_circle};
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::{Kind, Refusal, Subject, values};
use crate::store;
use crate::store::agencies::Agency;

/// An agency and those under it.
#[derive(Clone, Debug)]
pub struct Branch {
    pub agency: Agency,
    pub under: Vec<Branch>,
}

/// The agencies that are open, as trees by name. One whose parent is closed stands at the top.
///
/// # Errors
/// When the database refuses.
pub async fn tree(app: &App) -> Result<Vec<Branch>, AppError> {
    let mut reader = app.db.read().await?;
    let agencies = store::agencies::list(&mut reader).await?;
    Ok(grow(agencies.into_iter().filter(|agency| agency.closed_at.is_none()).collect()))
}

/// The agency with this id.
///
/// # Errors
/// `NotFound` when there is none, `Gone` when it was closed.
pub async fn find(app: &App, agency: &Id) -> Result<Agency, AppError> {
    let mut reader = app.db.read().await?;
    let found = store::agencies::find(&mut reader, agency).await?.ok_or(AppError::NotFound)?;
    if found.closed_at.is_some() { Err(AppError::Gone) } else { Ok(found) }
}

/// What the public page of an agency shows besides itself.
#[derive(Clone, Debug)]
pub struct Surroundings {
    pub parent: Option<Agency>,
    pub under: Vec<Agency>,
    pub work: store::agencies::Work,
    /// How many services it lists.
    pub services: i64,
    pub answers: Option<store::comments::Responsiveness>,
}

/// The agencies above and under an agency, its work, and how it answered in the last year.
///
/// # Errors
/// When the database refuses.
pub async fn surroundings(app: &App, agency: &Agency) -> Result<Surroundings, AppError> {
    let mut reader = app.db.read().await?;
    let parent = match &agency.parent_id {
        Some(parent) => store::agencies::find(&mut reader, parent).await?,
        None => None,
    };
    let under = store::agencies::list_under(&mut reader, &agency.id).await?;
    let now = app.now();
    let work = store::agencies::count_work(&mut reader, &agency.id, now).await?;
    let services = store::services::count_of_agency(&mut reader, &agency.id).await?;
    let since = now.plus(-365 * crate::clock::DAY);
    let answers = store::comments::list_responsiveness(&mut reader, Some(&agency.id), since, now).await?;
    let parent = parent.filter(|parent| parent.closed_at.is_none());
    Ok(Surroundings { parent, under, work, services, answers: answers.into_iter().next() })
}

/// All agencies, the closed ones too.
///
/// # Errors
/// When the database refuses.
pub async fn all(app: &App) -> Result<Vec<Agency>, AppError> {
    let mut reader = app.db.read().await?;
    Ok(store::agencies::list(&mut reader).await?)
}

/// Makes an agency with the id of the form; sending the form twice makes one.
///
/// # Errors
/// Refusals beside the fields; `Forbidden` for others than administrators.
pub async fn create(app: &App, actor: &Actor, id: Id, input: &AgencyInput<'_>) -> Result<Id, AppError> {
    require_administrator(actor)?;
    let content = AgencyContent::parse(input, &app.languages.codes())?;
    let mut tx = app.db.write().await?;
    if store::agencies::find(&mut tx, &id).await?.is_some() {
        return Ok(id);
    }
    if let Some(parent) = &content.parent_id {
        open_parent(&mut tx, parent).await?;
    }
    let agency = built(id.clone(), content, app.now());
    store::agencies::insert(&mut tx, &agency).await?;
    let subject = Subject::new(Kind::Agency, id.clone());
    app.emit(&mut tx, "agency-created", subject.clone(), Payload::quiet().by(&actor.person_id)).await?;
    app.put_on_record(
        &mut tx,
        "agency-created",
        subject,
        Some(&id),
        Role::PlatformAdmin,
        serde_json::json!({ "name": agency.name, "parent": agency.parent_id }),
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes what an agency says about itself. Its place in the tree is for administrators alone.
///
/// # Errors
/// Refusals beside the fields, `Conflict` when somebody else saved since `version`, `Forbidden` for others than its
/// head and administrators.
pub async fn edit(
    app: &App,
    actor: &Actor,
    id: &Id,
    version: i64,
    input: &AgencyInput<'_>,
) -> Result<(), AppError> {
    let role = require_role_or_administrator(actor, id, &[Role::AgencyOwner])?;
    let content = AgencyContent::parse(input, &app.languages.codes())?;
    let mut tx = app.db.write().await?;
    let before = store::agencies::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let parent_id =
        if role == Role::PlatformAdmin { content.parent_id.clone() } else { before.parent_id.clone() };
    if let Some(parent) = &parent_id
        && parent_id != before.parent_id
    {
        open_parent(&mut tx, parent).await?;
        let parents: BTreeMap<Id, Option<Id>> = store::agencies::list(&mut tx)
            .await?
            .into_iter()
            .map(|agency| (agency.id, agency.parent_id))
            .collect();
        if makes_a_circle(id, parent, |of| parents.get(of).cloned().flatten()) {
            return Err(Refusal::at("parent_id", "refusal-agency-circle").into());
        }
    }
    let after = Agency {
        parent_id,
        version,
        closed_at: before.closed_at,
        external_id: before.external_id.clone(),
        ..built(id.clone(), content, before.created_at)
    };
    store::agencies::save(&mut tx, &after).await?;
    let subject = Subject::new(Kind::Agency, id.clone());
    app.emit(&mut tx, "agency-edited", subject.clone(), Payload::quiet().by(&actor.person_id)).await?;
    app.put_on_record(
        &mut tx,
        "agency-edited",
        subject,
        Some(id),
        role,
        serde_json::json!({ "name": after.name, "parent": after.parent_id }),
    )
    .await?;
    tx.commit().await?;
    Ok(())
}

/// Closes an agency with a public reason, or opens it again. What it decided stays.
///
/// # Errors
/// A refusal at `reason` when it is missing; `Forbidden` for others than administrators.
pub async fn close(app: &App, actor: &Actor, id: &Id, closed: bool, reason: &str) -> Result<(), AppError> {
    require_administrator(actor)?;
    let reason = values::text("reason", reason, 500, true)?;
    let mut tx = app.db.write().await?;
    let before = store::agencies::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if before.closed_at.is_some() == closed {
        return Ok(());
    }
    let after = Agency { closed_at: closed.then(|| app.now()), ..before };
    store::agencies::save(&mut tx, &after).await?;
    let kind = if closed { "agency-closed" } else { "agency-opened" };
    let subject = Subject::new(Kind::Agency, id.clone());
    let owners =
        store::people::list_with_role(&mut tx, Role::AgencyOwner, &Scope::Agency(id.clone())).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(owners)
        .text("agency", after.name.as_str())
        .text("reason", reason.as_str());
    app.emit(&mut tx, kind, subject.clone(), payload).await?;
    let what = serde_json::json!({ "reason": reason });
    app.put_on_record(&mut tx, kind, subject, Some(id), Role::PlatformAdmin, what).await?;
    tx.commit().await?;
    Ok(())
}

/// Puts agencies under their parents.
#[must_use]
pub fn grow(agencies: Vec<Agency>) -> Vec<Branch> {
    let known: BTreeSet<Id> = agencies.iter().map(|agency| agency.id.clone()).collect();
    let mut under: BTreeMap<Option<Id>, Vec<Agency>> = BTreeMap::new();
    for agency in agencies {
        let parent = agency.parent_id.clone().filter(|parent| known.contains(parent));
        under.entry(parent).or_default().push(agency);
    }
    branches(&mut under, None)
}

fn branches(under: &mut BTreeMap<Option<Id>, Vec<Agency>>, parent: Option<Id>) -> Vec<Branch> {
    let list = under.remove(&parent).unwrap_or_default();
    list.into_iter()
        .map(|agency| {
            let children = branches(under, Some(agency.id.clone()));
            Branch { agency, under: children }
        })
        .collect()
}

async fn open_parent(tx: &mut store::Tx, parent: &Id) -> Result<(), AppError> {
    let found = store::agencies::find(tx, parent).await?;
    if found.is_some_and(|agency| agency.closed_at.is_none()) {
        Ok(())
    } else {
        Err(Refusal::at("parent_id", "refusal-choice").into())
    }
}

fn built(id: Id, content: AgencyContent, created_at: UnixMillis) -> Agency {
    Agency {
        id,
        parent_id: content.parent_id,
        name: content.name,
        language: content.language,
        kind: content.kind,
        region: content.region,
        country: content.country,
        time_zone: content.time_zone,
        currency: content.currency,
        about: content.about,
        phone: content.phone,
        closed_at: None,
        external_id: None,
        created_at,
        version: 1,
    }
}
