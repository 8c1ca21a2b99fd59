//! Inviting people by mail to an agency or an organisation. The link opens a page, and only its button accepts, for the
//! address that was invited.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::people::{hash, plain_mail};
use super::roles::{Change, apply};
use super::{App, AppError, organisations, require_role_or_administrator};
use crate::clock::Id;
use crate::domain::events::Payload;
use crate::domain::invitations::{INVITATION_LASTS, Standing, standing};
use crate::domain::people::{Actor, Grant, Role, Scope};
use crate::domain::values::EmailAddress;
use crate::domain::{Kind, Refusal, Subject};
use crate::language::Value;
use crate::store::events::Mail;
use crate::store::invitations::Invitation;
use crate::store::{self, Connection};

/// An invitation as its page shows it.
#[derive(Clone, Debug)]
pub struct Shown {
    pub invitation: Invitation,
    pub standing: Standing,
    /// The name of the agency or organisation.
    pub place: String,
    pub invited_by: String,
}

/// Mails an invitation with the id of the form. An open invitation of the same address to the same role is replaced.
///
/// # Errors
/// A refusal at `email` or `role`; `Forbidden` for others than the head of the agency, an admin of the organisation,
/// or an administrator.
pub async fn invite(
    app: &App,
    actor: &Actor,
    id: Id,
    scope: &Scope,
    email: &str,
    role: &str,
) -> Result<(), AppError> {
    let allowed: &[Role] = match scope {
        Scope::Agency(agency) => {
            require_role_or_administrator(actor, agency, &[Role::AgencyOwner])?;
            &Role::OF_AGENCY
        }
        Scope::Organisation(organisation) => {
            organisations::require_admin(actor, organisation)?;
            &Role::OF_ORGANISATION
        }
        Scope::Platform => return Err(AppError::Forbidden("error-role-missing")),
    };
    let email = EmailAddress::parse("email", email)?;
    let role = Role::parse(role)
        .filter(|role| allowed.contains(role))
        .ok_or_else(|| Refusal::at("role", "refusal-choice"))?;
    let mut tx = app.db.write().await?;
    if store::invitations::find(&mut tx, &id).await?.is_some() {
        return Ok(());
    }
    let place = place_name(&mut tx, scope).await?.ok_or(AppError::NotFound)?;
    let person = store::people::find_by_email(&mut tx, &email.folded()).await?;
    if let Some(person) = &person {
        let grants = store::people::list_grants(&mut tx, &person.id).await?;
        if grants.contains(&Grant { role, scope: scope.clone() }) {
            return Err(Refusal::at("email", "refusal-has-role").into());
        }
    }
    for open in store::invitations::list_open(&mut tx, scope, app.now()).await? {
        if open.role == role && open.email.to_lowercase() == email.folded() {
            store::invitations::save_revoked(&mut tx, &open.id, app.now()).await?;
        }
    }
    let token = URL_SAFE_NO_PAD.encode(app.clock.random_bytes::<32>());
    let invitation = Invitation {
        id,
        scope: scope.clone(),
        role,
        email: email.as_str().to_owned(),
        token_hash: hash(&token),
        invited_by: actor.person_id.clone(),
        created_at: app.now(),
        expires_at: app.now().plus(INVITATION_LASTS),
        accepted_at: None,
        revoked_at: None,
    };
    store::invitations::insert(&mut tx, &invitation).await?;
    let language = person.as_ref().map_or(actor.language.as_str(), |person| person.language.as_str());
    let mail = letter(app, &invitation, language, &actor.name, &place, &token);
    store::events::insert_mail(&mut tx, &mail).await?;
    tx.commit().await?;
    Ok(())
}

/// The invitation with this token, as it is to whoever is signed in.
///
/// # Errors
/// `NotFound` when there is none.
pub async fn show(app: &App, actor: Option<&Actor>, token: &str) -> Result<Shown, AppError> {
    let mut reader = app.db.read().await?;
    let invitation =
        store::invitations::find_by_token(&mut reader, &hash(token)).await?.ok_or(AppError::NotFound)?;
    let place = place_name(&mut reader, &invitation.scope).await?.ok_or(AppError::Gone)?;
    let inviter = store::people::find(&mut reader, &invitation.invited_by).await?;
    let standing = stands(app, &invitation, actor);
    Ok(Shown { invitation, standing, place, invited_by: inviter.map(|it| it.name).unwrap_or_default() })
}

/// Takes the role that one was invited to. Returns the path of the page of what it is for.
///
/// # Errors
/// `NotFound` when there is no such invitation, a refusal when it can no longer be accepted or is for another address.
pub async fn accept(app: &App, actor: &Actor, token: &str) -> Result<String, AppError> {
    let mut tx = app.db.write().await?;
    let invitation =
        store::invitations::find_by_token(&mut tx, &hash(token)).await?.ok_or(AppError::NotFound)?;
    let (subject, by_role) = match &invitation.scope {
        Scope::Agency(id) => (Subject::new(Kind::Agency, id.clone()), Role::AgencyOwner),
        Scope::Organisation(id) => (Subject::new(Kind::Organisation, id.clone()), Role::OrganisationAdmin),
        Scope::Platform => return Err(AppError::NotFound),
    };
    match stands(app, &invitation, Some(actor)) {
        Standing::Open => {}
        // Sending the form twice is the same as once.
        Standing::Accepted if actor.has(invitation.role, &invitation.scope) => return Ok(subject.path()),
        other => return Err(Refusal::because(refusal(other)).into()),
    }
    let place = place_name(&mut tx, &invitation.scope).await?.ok_or(AppError::Gone)?;
    store::invitations::save_accepted(&mut tx, &invitation.id, &actor.person_id, app.now()).await?;
    let grant = Grant { role: invitation.role, scope: invitation.scope.clone() };
    match &invitation.scope {
        Scope::Agency(_) => {
            let person = &actor.person_id;
            let change = Change { person, grant: &grant, given: true, by_role, subject: &subject };
            apply(app, &mut tx, actor, &change, &place).await?;
        }
        Scope::Organisation(_) | Scope::Platform => {
            let (id, by) = (app.clock.new_id(), Some(&invitation.invited_by));
            store::people::insert_grant(&mut tx, &id, &actor.person_id, &grant, by, app.now()).await?;
        }
    }
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell([invitation.invited_by.clone()])
        .text("person", actor.name.as_str())
        .text("place", place)
        .path(format!("{}/people", subject.path()));
    let path = subject.path();
    app.emit(&mut tx, "invitation-accepted", subject, payload).await?;
    tx.commit().await?;
    Ok(path)
}

/// The invitations of a scope that can still be accepted.
///
/// # Errors
/// When the database refuses.
pub async fn open(app: &App, scope: &Scope) -> Result<Vec<Invitation>, AppError> {
    let mut reader = app.db.read().await?;
    Ok(store::invitations::list_open(&mut reader, scope, app.now()).await?)
}

/// Takes an invitation of this scope back.
///
/// # Errors
/// `NotFound` when there is none in this scope, `Forbidden` for those who could not have made it.
pub async fn take_back(app: &App, actor: &Actor, scope: &Scope, id: &Id) -> Result<(), AppError> {
    match scope {
        Scope::Agency(agency) => {
            require_role_or_administrator(actor, agency, &[Role::AgencyOwner])?;
        }
        Scope::Organisation(organisation) => organisations::require_admin(actor, organisation)?,
        Scope::Platform => return Err(AppError::NotFound),
    }
    let mut tx = app.db.write().await?;
    let invitation = store::invitations::find(&mut tx, id).await?;
    invitation.filter(|invitation| invitation.scope == *scope).ok_or(AppError::NotFound)?;
    store::invitations::save_revoked(&mut tx, id, app.now()).await?;
    tx.commit().await?;
    Ok(())
}

fn stands(app: &App, invitation: &Invitation, actor: Option<&Actor>) -> Standing {
    standing(
        &invitation.email,
        actor.map(|actor| actor.email.as_str()),
        invitation.accepted_at.is_some(),
        invitation.revoked_at.is_some(),
        invitation.expires_at,
        app.now(),
    )
}

const fn refusal(standing: Standing) -> &'static str {
    match standing {
        Standing::Open | Standing::Accepted => "refusal-invitation-accepted",
        Standing::OtherAddress => "refusal-invitation-other-address",
        Standing::TakenBack => "refusal-invitation-taken-back",
        Standing::Old => "refusal-invitation-old",
    }
}

async fn place_name(connection: &mut Connection, scope: &Scope) -> Result<Option<String>, AppError> {
    Ok(match scope {
        Scope::Platform => None,
        Scope::Agency(id) => store::agencies::find(connection, id)
            .await?
            .filter(|agency| agency.closed_at.is_none())
            .map(|agency| agency.name),
        Scope::Organisation(id) => store::organisations::find(connection, id)
            .await?
            .filter(|organisation| organisation.closed_at.is_none())
            .map(|organisation| organisation.name),
    })
}

fn letter(
    app: &App,
    invitation: &Invitation,
    language: &str,
    inviter: &str,
    place: &str,
    token: &str,
) -> Mail {
    let words = app.languages.get(language);
    let link = format!("{}/{}/invitations/{token}", app.config.base_url, words.code());
    let values = [
        ("person", Value::from(inviter.to_owned())),
        ("place", Value::from(place.to_owned())),
        ("role", Value::from(words.say(&format!("role-{}", invitation.role)))),
        ("link", Value::from(link)),
    ];
    Mail {
        id: app.clock.new_id(),
        event_id: invitation.id.to_string(),
        person_id: None,
        address: invitation.email.clone(),
        language: words.code().to_owned(),
        kind: "invitation".to_owned(),
        subject: plain_mail(&words.say_with("mail-invitation-subject", &values)),
        body: plain_mail(&words.say_with("mail-invitation-body", &values)),
        attempts: 0,
        next_attempt_at: app.now(),
        sent_at: None,
        failed_at: None,
        created_at: app.now(),
        unsubscribe: String::new(),
    }
}
