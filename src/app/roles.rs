//! Giving and taking roles of agencies and of the platform. Each change is on the record, without naming the person.

use super::{App, AppError, require_administrator, require_role_or_administrator};
use crate::clock::Id;
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Grant, Role, Scope};
use crate::domain::{Kind, Refusal, Subject};
use crate::store::{self, Tx};

/// Somebody with roles for one agency, organisation or the platform.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub person_id: Id,
    pub name: String,
    pub email: String,
    pub roles: Vec<Role>,
}

/// Everybody who has a role for a scope, by name, each once.
///
/// # Errors
/// When the database refuses.
pub async fn colleagues(app: &App, scope: &Scope) -> Result<Vec<Colleague>, AppError> {
    let mut reader = app.db.read().await?;
    let mut list: Vec<Colleague> = Vec::new();
    for holder in store::roles::list_of_scope(&mut reader, scope).await? {
        match list.iter_mut().find(|colleague| colleague.person_id == holder.person_id) {
            Some(colleague) => colleague.roles.push(holder.role),
            None => list.push(Colleague {
                person_id: holder.person_id,
                name: holder.name,
                email: holder.email,
                roles: vec![holder.role],
            }),
        }
    }
    Ok(list)
}

/// Gives these roles at an agency to somebody who works there, and takes the others from them. With no role left the
/// person no longer works there.
///
/// # Errors
/// A refusal when the head would be the last to go, `NotFound` when the person has no role there, `Forbidden` for
/// others than the head and administrators.
pub async fn set_of_agency(
    app: &App,
    actor: &Actor,
    agency: &Id,
    person: &Id,
    wanted: &[Role],
) -> Result<(), AppError> {
    let by_role = require_role_or_administrator(actor, agency, &[Role::AgencyOwner])?;
    let scope = Scope::Agency(agency.clone());
    if wanted.iter().any(|role| !Role::OF_AGENCY.contains(role)) {
        return Err(Refusal::at("roles", "refusal-choice").into());
    }
    let mut tx = app.db.write().await?;
    let found = store::agencies::find(&mut tx, agency).await?.ok_or(AppError::NotFound)?;
    let own: Vec<Role> = store::people::list_grants(&mut tx, person)
        .await?
        .into_iter()
        .filter(|grant| grant.scope == scope)
        .map(|grant| grant.role)
        .collect();
    if own.is_empty() {
        return Err(AppError::NotFound);
    }
    let heads = store::people::list_with_role(&mut tx, Role::AgencyOwner, &scope).await?;
    let head_goes = own.contains(&Role::AgencyOwner) && !wanted.contains(&Role::AgencyOwner);
    if head_goes && heads.len() <= 1 && by_role != Role::PlatformAdmin {
        return Err(Refusal::at("roles", "refusal-last-head").into());
    }
    let subject = Subject::new(Kind::Agency, agency.clone());
    for role in Role::OF_AGENCY {
        let (has, wants) = (own.contains(&role), wanted.contains(&role));
        if has == wants {
            continue;
        }
        let grant = Grant { role, scope: scope.clone() };
        let change = Change { person, grant: &grant, given: wants, by_role, subject: &subject };
        apply(app, &mut tx, actor, &change, &found.name).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Gives a role of the platform to a person, or takes it.
///
/// # Errors
/// A refusal when no administrator would be left, `NotFound` without such a person, `Forbidden` for others than
/// administrators.
pub async fn set_of_platform(
    app: &App,
    actor: &Actor,
    person: &Id,
    role: Role,
    given: bool,
) -> Result<(), AppError> {
    require_administrator(actor)?;
    if !Role::OF_PLATFORM.contains(&role) {
        return Err(Refusal::at("role", "refusal-choice").into());
    }
    let mut tx = app.db.write().await?;
    store::people::find(&mut tx, person).await?.ok_or(AppError::NotFound)?;
    let holders = store::people::list_with_role(&mut tx, role, &Scope::Platform).await?;
    if holders.contains(person) == given {
        return Ok(());
    }
    if !given && role == Role::PlatformAdmin && holders.len() <= 1 {
        return Err(Refusal::at("role", "refusal-last-administrator").into());
    }
    let grant = Grant { role, scope: Scope::Platform };
    let subject = Subject::new(Kind::Person, person.clone());
    let change = Change { person, grant: &grant, given, by_role: Role::PlatformAdmin, subject: &subject };
    apply(app, &mut tx, actor, &change, "Pilotage").await?;
    tx.commit().await?;
    Ok(())
}

/// One role that is given or taken.
pub struct Change<'a> {
    pub person: &'a Id,
    pub grant: &'a Grant,
    pub given: bool,
    pub by_role: Role,
    pub subject: &'a Subject,
}

/// Gives or takes one role, tells the person and puts it on the record.
///
/// # Errors
/// When the database refuses.
pub async fn apply(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    change: &Change<'_>,
    place: &str,
) -> Result<(), AppError> {
    if change.given {
        let id = app.clock.new_id();
        let by = Some(&actor.person_id);
        store::people::insert_grant(tx, &id, change.person, change.grant, by, app.now()).await?;
    } else {
        store::people::delete_grant(tx, change.person, change.grant).await?;
    }
    let kind = if change.given { "role-given" } else { "role-taken" };
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell([change.person.clone()])
        .message("role", format!("role-{}", change.grant.role))
        .text("place", place)
        .path("/settings");
    app.emit(tx, kind, change.subject.clone(), payload).await?;
    let agency = match &change.grant.scope {
        Scope::Agency(id) => Some(id),
        Scope::Platform | Scope::Organisation(_) => None,
    };
    let what = serde_json::json!({ "role": change.grant.role.as_str() });
    app.put_on_record(tx, kind, change.subject.clone(), agency, change.by_role, what).await?;
    Ok(())
}
