//! Organisations: registering a team, what it says about itself, its members, and being verified.

use super::{App, AppError, require_administrator};
use crate::clock::{Id, UnixMillis};
use crate::domain::events::Payload;
use crate::domain::organisations::{OrganisationContent, OrganisationInput, may_go};
use crate::domain::people::{Actor, Grant, Role, Scope};
use crate::domain::{Kind, Refusal, Subject, values};
use crate::store;
use crate::store::StoreError;
use crate::store::organisations::{Organisation, Work};
use crate::store::search::Which;

/// The organisation with this id.
///
/// # Errors
/// `NotFound` when there is none, `Gone` when it was closed.
pub async fn find(app: &App, organisation: &Id) -> Result<Organisation, AppError> {
    let mut reader = app.db.read().await?;
    let found = store::organisations::find(&mut reader, organisation).await?.ok_or(AppError::NotFound)?;
    if found.closed_at.is_some() { Err(AppError::Gone) } else { Ok(found) }
}

/// How many organisations one page of the list shows.
pub const PER_PAGE: i64 = 30;

/// One page of the organisations by name, and how many there are.
///
/// # Errors
/// When the database refuses.
pub async fn list(app: &App, page: i64) -> Result<(Vec<Organisation>, i64), AppError> {
    let mut reader = app.db.read().await?;
    let total = store::organisations::count(&mut reader).await?;
    let last = ((total + PER_PAGE - 1) / PER_PAGE).max(1);
    let offset = (page.clamp(1, last) - 1) * PER_PAGE;
    Ok((store::organisations::list_page(&mut reader, PER_PAGE, offset).await?, total))
}

/// The organisations that ask to be verified, those that wait longest first.
///
/// # Errors
/// `Forbidden` for others than administrators.
pub async fn asking(app: &App, actor: &Actor) -> Result<Vec<Organisation>, AppError> {
    require_administrator(actor)?;
    let mut reader = app.db.read().await?;
    Ok(store::organisations::list_asking(&mut reader).await?)
}

/// What an organisation shows to everybody.
#[derive(Debug)]
pub struct PublicWork {
    pub use_cases: Vec<Work>,
    /// Those that everybody may read, in whole or in part.
    pub proposals: Vec<Work>,
    pub pilots: Vec<Work>,
}

/// What an organisation shows to everybody: its published use cases, its public proposals and its pilots.
///
/// # Errors
/// When the database refuses.
pub async fn work(app: &App, organisation: &Id) -> Result<PublicWork, AppError> {
    let mut reader = app.db.read().await?;
    let released = store::organisations::list_released_proposals(&mut reader, organisation).await?;
    let rows = store::search::list_proposals(&mut reader, Which::These(&released)).await?;
    let mut proposals = Vec::new();
    for id in released {
        if let Some(row) =
            rows.iter().find(|row| row.id == id && super::search::everybody_sees(row, app.now()))
        {
            proposals.push(Work { id, title: row.title.clone(), language: row.language.clone() });
        }
    }
    Ok(PublicWork {
        use_cases: store::organisations::list_use_cases(&mut reader, organisation).await?,
        proposals,
        pilots: store::organisations::list_pilots(&mut reader, organisation).await?,
    })
}

/// Registers an organisation with the id of the form; who registers it is its first admin. Sending the form twice
/// makes one.
///
/// # Errors
/// Refusals beside the fields; one at `name` when another has it.
pub async fn register(
    app: &App,
    actor: &Actor,
    id: Id,
    input: &OrganisationInput<'_>,
) -> Result<Id, AppError> {
    let content = OrganisationContent::parse(input, &app.languages.codes())?;
    let mut tx = app.db.write().await?;
    if store::organisations::find(&mut tx, &id).await?.is_some() {
        return if actor.is_member_of(&id) { Ok(id) } else { Err(AppError::Conflict) };
    }
    let organisation = built(id.clone(), content, app.now());
    store::organisations::insert(&mut tx, &organisation).await.map_err(name_is_taken)?;
    let grant = Grant { role: Role::OrganisationAdmin, scope: Scope::Organisation(id.clone()) };
    let by = Some(&actor.person_id);
    store::people::insert_grant(&mut tx, &app.clock.new_id(), &actor.person_id, &grant, by, app.now())
        .await?;
    let subject = Subject::new(Kind::Organisation, id.clone());
    app.emit(&mut tx, "organisation-registered", subject, Payload::quiet().by(&actor.person_id)).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes what an organisation says about itself. A new name of a verified organisation has to be verified again.
///
/// # Errors
/// Refusals beside the fields, `Conflict` when somebody else saved since `version`, `Forbidden` for others than its
/// admins.
pub async fn edit(
    app: &App,
    actor: &Actor,
    id: &Id,
    version: i64,
    input: &OrganisationInput<'_>,
) -> Result<(), AppError> {
    require_admin(actor, id)?;
    let content = OrganisationContent::parse(input, &app.languages.codes())?;
    let mut tx = app.db.write().await?;
    let before = store::organisations::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let same_name = values::folded(&content.name) == values::folded(&before.name);
    let was_verified = before.verified_at.is_some();
    let after = Organisation {
        version,
        verified_at: before.verified_at.filter(|_| same_name),
        verified_by: before.verified_by.clone().filter(|_| same_name),
        verification_asked_at: before.verification_asked_at,
        closed_at: before.closed_at,
        external_id: before.external_id.clone(),
        ..built(id.clone(), content, before.created_at)
    };
    store::organisations::save(&mut tx, &after).await.map_err(name_is_taken)?;
    let subject = Subject::new(Kind::Organisation, id.clone());
    app.emit(&mut tx, "organisation-edited", subject.clone(), Payload::quiet().by(&actor.person_id)).await?;
    if was_verified && !same_name {
        let what = serde_json::json!({ "reason": "the name was changed" });
        let role = Role::OrganisationAdmin;
        app.put_on_record(&mut tx, "organisation-unverified", subject, None, role, what).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Asks the administrators to verify the organisation; asking again changes nothing.
///
/// # Errors
/// `Forbidden` for others than its admins.
pub async fn ask_for_verification(app: &App, actor: &Actor, id: &Id) -> Result<(), AppError> {
    require_admin(actor, id)?;
    let mut tx = app.db.write().await?;
    let before = store::organisations::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if before.verified_at.is_some() || before.verification_asked_at.is_some() {
        return Ok(());
    }
    let name = before.name.clone();
    let after = Organisation { verification_asked_at: Some(app.now()), ..before };
    store::organisations::save(&mut tx, &after).await?;
    let administrators =
        store::people::list_with_role(&mut tx, Role::PlatformAdmin, &Scope::Platform).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(administrators)
        .text("organisation", name)
        .path("/admin/organisations");
    let subject = Subject::new(Kind::Organisation, id.clone());
    app.emit(&mut tx, "organisation-verification-asked", subject, payload).await?;
    tx.commit().await?;
    Ok(())
}

/// Says that an organisation is what it says, or takes that back, or says no to its request; the reason is public.
///
/// # Errors
/// A refusal at `reason` when it is missing; `Forbidden` for others than administrators.
pub async fn verify(app: &App, actor: &Actor, id: &Id, verified: bool, reason: &str) -> Result<(), AppError> {
    require_administrator(actor)?;
    let reason = values::text("reason", reason, 500, true)?;
    let mut tx = app.db.write().await?;
    let before = store::organisations::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let nothing_to_do = if verified {
        before.verified_at.is_some()
    } else {
        before.verified_at.is_none() && before.verification_asked_at.is_none()
    };
    if nothing_to_do {
        return Ok(());
    }
    if verified && actor.is_member_of(id) {
        return Err(AppError::Forbidden("error-own-organisation"));
    }
    let name = before.name.clone();
    let after = Organisation {
        verified_at: verified.then(|| app.now()),
        verified_by: verified.then(|| actor.person_id.clone()),
        verification_asked_at: None,
        ..before
    };
    store::organisations::save(&mut tx, &after).await?;
    let kind = if verified { "organisation-verified" } else { "organisation-unverified" };
    let scope = Scope::Organisation(id.clone());
    let admins = store::people::list_with_role(&mut tx, Role::OrganisationAdmin, &scope).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(admins)
        .text("organisation", name)
        .text("reason", reason.as_str());
    let subject = Subject::new(Kind::Organisation, id.clone());
    app.emit(&mut tx, kind, subject.clone(), payload).await?;
    let what = serde_json::json!({ "reason": reason });
    app.put_on_record(&mut tx, kind, subject, None, Role::PlatformAdmin, what).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a person out of an organisation: themselves, or another if the actor is its admin.
///
/// # Errors
/// A refusal when the last admin would go, `Forbidden` for others, `NotFound` when the person is not a member.
pub async fn remove_member(app: &App, actor: &Actor, id: &Id, person: &Id) -> Result<(), AppError> {
    let scope = Scope::Organisation(id.clone());
    if *person != actor.person_id {
        require_admin(actor, id)?;
    }
    let mut tx = app.db.write().await?;
    let organisation = store::organisations::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let grants: Vec<Grant> = store::people::list_grants(&mut tx, person)
        .await?
        .into_iter()
        .filter(|grant| grant.scope == scope)
        .collect();
    if grants.is_empty() {
        return Err(AppError::NotFound);
    }
    let admins = store::people::list_with_role(&mut tx, Role::OrganisationAdmin, &scope).await?;
    may_go(admins.contains(person), admins.len())?;
    for grant in &grants {
        store::people::delete_grant(&mut tx, person, grant).await?;
    }
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell([person.clone()])
        .tell(admins)
        .text("organisation", organisation.name);
    let subject = Subject::new(Kind::Organisation, id.clone());
    app.emit(&mut tx, "organisation-member-left", subject, payload).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes a member an admin, or an admin a member.
///
/// # Errors
/// A refusal when no admin would be left, `Forbidden` for others than admins, `NotFound` when they are no member.
pub async fn change_member(
    app: &App,
    actor: &Actor,
    id: &Id,
    person: &Id,
    role: Role,
) -> Result<(), AppError> {
    require_admin(actor, id)?;
    let scope = Scope::Organisation(id.clone());
    if !Role::OF_ORGANISATION.contains(&role) {
        return Err(Refusal::at("role", "refusal-choice").into());
    }
    let mut tx = app.db.write().await?;
    let organisation = store::organisations::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let own: Vec<Role> = store::people::list_grants(&mut tx, person)
        .await?
        .into_iter()
        .filter(|grant| grant.scope == scope)
        .map(|grant| grant.role)
        .collect();
    if own.is_empty() {
        return Err(AppError::NotFound);
    }
    let admins = store::people::list_with_role(&mut tx, Role::OrganisationAdmin, &scope).await?;
    if role == Role::OrganisationMember {
        may_go(admins.contains(person), admins.len())?;
    }
    let new = Grant { role, scope: scope.clone() };
    let by = Some(&actor.person_id);
    store::people::insert_grant(&mut tx, &app.clock.new_id(), person, &new, by, app.now()).await?;
    for old in own.into_iter().filter(|old| *old != role) {
        store::people::delete_grant(&mut tx, person, &Grant { role: old, scope: scope.clone() }).await?;
    }
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell([person.clone()])
        .text("organisation", organisation.name)
        .message("role", format!("role-{role}"));
    let subject = Subject::new(Kind::Organisation, id.clone());
    app.emit(&mut tx, "organisation-member-changed", subject, payload).await?;
    tx.commit().await?;
    Ok(())
}

/// The person is an admin of the organisation.
///
/// # Errors
/// `Forbidden` when they are not.
pub fn require_admin(actor: &Actor, organisation: &Id) -> Result<(), AppError> {
    if actor.has(Role::OrganisationAdmin, &Scope::Organisation(organisation.clone())) {
        Ok(())
    } else {
        Err(AppError::Forbidden("error-not-a-team-lead"))
    }
}

fn name_is_taken(error: StoreError) -> AppError {
    match error {
        StoreError::Unique(name) if name == "organisation_name_unique" => {
            Refusal::at("name", "refusal-organisation-name").into()
        }
        other => other.into(),
    }
}

fn built(id: Id, content: OrganisationContent, created_at: UnixMillis) -> Organisation {
    Organisation {
        id,
        name: content.name,
        language: content.language,
        kind: content.kind,
        region: content.region,
        about: content.about,
        website: content.website,
        verified_at: None,
        verified_by: None,
        verification_asked_at: None,
        closed_at: None,
        external_id: None,
        created_at,
        version: 1,
    }
}
