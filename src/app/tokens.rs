//! Tokens of programs: making and revoking them, who is behind one, and requests that were sent twice.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::{App, AppError};
use crate::clock::{Id, MINUTE};
use crate::domain::Refusal;
use crate::domain::people::{Actor, Role};
use crate::domain::tokens::{MOST_TOKENS, PREFIX, Permission, REQUESTS_LAST, TokenDraft};
use crate::store;
use crate::store::tokens::{Request, Token};

/// A token that was just made. Its text is shown once and not stored.
#[derive(Debug)]
pub struct Made {
    pub text: String,
    pub token: Token,
}

/// The person behind a token, and what it allows.
#[derive(Clone, Debug)]
pub struct Holder {
    pub actor: Actor,
    pub permissions: Vec<Permission>,
}

/// What to do with a request that carries a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It is the first: what it makes gets this id.
    First(Id),
    /// It was sent before: what that made, or makes, has this id.
    Again(Id),
    /// The key was used for something else.
    Other,
}

/// The tokens of the person that were not revoked, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list(app: &App, actor: &Actor) -> Result<Vec<Token>, AppError> {
    let mut reader = app.db.read().await?;
    Ok(store::tokens::list(&mut reader, &actor.person_id).await?)
}

/// Makes a token. One that answers for an agency is made only by somebody who can answer, with the second factor shown.
/// `id` is that of the form, so that a form that is sent twice makes one token; the second answer cannot show it again.
///
/// # Errors
/// Refusals beside the fields; `SecondFactorNeeded`; `Conflict` when the form was sent before.
pub async fn create(
    app: &App,
    actor: &Actor,
    id: Id,
    name: &str,
    scopes: &[String],
    days: &str,
) -> Result<Made, AppError> {
    let now = app.now();
    let draft = TokenDraft::read(name, scopes, days, now)?;
    if draft.permissions.iter().any(|permission| permission.is_official()) {
        if !draft.permissions.iter().all(|permission| may_have(actor, *permission)) {
            return Err(Refusal::at("scopes", "refusal-token-role").into());
        }
        if !actor.second_factor {
            return Err(AppError::SecondFactorNeeded);
        }
    }
    let text = format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(app.clock.random_bytes::<32>()));
    let scopes: Vec<&str> = draft.permissions.iter().map(|permission| permission.as_str()).collect();
    let token = Token {
        id,
        person_id: actor.person_id.clone(),
        name: draft.name,
        token_hash: hash(&text),
        ending: text.chars().skip(text.chars().count() - 4).collect(),
        scopes: scopes.join(" "),
        second_factor_at: actor.second_factor.then_some(now),
        created_at: now,
        expires_at: draft.expires_at,
        last_used_at: None,
        revoked_at: None,
    };
    let mut tx = app.db.write().await?;
    if store::tokens::find_by_id(&mut tx, &token.id).await?.is_some() {
        return Err(AppError::Conflict);
    }
    let usable =
        store::tokens::list(&mut tx, &actor.person_id).await?.iter().filter(|it| it.expires_at > now).count();
    if usable >= MOST_TOKENS {
        return Err(Refusal::because("refusal-token-many").number("most", MOST_TOKENS as i64).into());
    }
    store::tokens::insert(&mut tx, &token).await?;
    tx.commit().await?;
    Ok(Made { text, token })
}

/// Revokes a token of the person; doing it twice changes nothing.
///
/// # Errors
/// `NotFound` for others' tokens.
pub async fn revoke(app: &App, actor: &Actor, token: &Id) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let found = store::tokens::find_by_id(&mut tx, token).await?;
    if found.is_none_or(|found| found.person_id != actor.person_id) {
        return Err(AppError::NotFound);
    }
    store::tokens::save_revoked(&mut tx, &actor.person_id, token, app.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Who a token belongs to, with the roles that they have now; `None` when it was revoked, has run out or never was, and
/// when the account is suspended. For a token that was made with the second factor it counts as shown, until the person
/// takes the second factor away.
///
/// # Errors
/// When the database refuses.
pub async fn find_holder(app: &App, text: &str) -> Result<Option<Holder>, AppError> {
    if text.len() > 100 || !text.starts_with(PREFIX) {
        return Ok(None);
    }
    let now = app.now();
    let mut reader = app.db.read().await?;
    let Some(token) = store::tokens::find(&mut reader, &hash(text), now).await? else { return Ok(None) };
    let Some(person) = store::people::find(&mut reader, &token.person_id).await? else { return Ok(None) };
    if person.suspended_at.is_some() {
        return Ok(None);
    }
    let grants = store::people::list_grants(&mut reader, &person.id).await?;
    drop(reader);
    if token.last_used_at.is_none_or(|used| now.since(used) > 10 * MINUTE) {
        let mut tx = app.db.write().await?;
        store::tokens::save_used(&mut tx, &token.id, now).await?;
        tx.commit().await?;
    }
    Ok(Some(Holder {
        permissions: Permission::parse_all(&token.scopes),
        actor: Actor {
            person_id: person.id,
            session_id: token.id,
            name: person.name,
            email: person.email,
            language: person.language,
            grants,
            second_factor: token.second_factor_at.is_some(),
            second_factor_enrolled: person.totp_confirmed_at.is_some(),
        },
    }))
}

/// Whose turn it is with this key. What is asked for (`what`: address and body) is kept as a hash.
///
/// # Errors
/// When the database refuses.
pub async fn take_turn(app: &App, actor: &Actor, key: &str, what: &str) -> Result<Turn, AppError> {
    let now = app.now();
    let request = Request {
        person_id: actor.person_id.clone(),
        key: key.to_owned(),
        fingerprint: hash(what),
        made_id: app.clock.new_id(),
        at: now,
    };
    let mut tx = app.db.write().await?;
    store::tokens::delete_requests_before(&mut tx, &actor.person_id, now.plus(-REQUESTS_LAST)).await?;
    let first = store::tokens::insert_request(&mut tx, &request).await?;
    let kept = store::tokens::find_request(&mut tx, &actor.person_id, key).await?;
    tx.commit().await?;
    Ok(match kept {
        _ if first => Turn::First(request.made_id),
        Some(kept) if kept.fingerprint == request.fingerprint => Turn::Again(kept.made_id),
        _ => Turn::Other,
    })
}

/// Gives a key back, because the request was refused: the next one with it may say something else.
///
/// # Errors
/// When the database refuses.
pub async fn give_back(app: &App, actor: &Actor, key: &str) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    store::tokens::delete_request(&mut tx, &actor.person_id, key).await?;
    tx.commit().await?;
    Ok(())
}

/// The person has a role in which they do this somewhere; where, is checked each time.
fn may_have(actor: &Actor, permission: Permission) -> bool {
    let works_as = |roles: &[Role]| actor.grants.iter().any(|grant| roles.contains(&grant.role));
    match permission {
        Permission::WriteComments => true,
        Permission::WriteResponses => works_as(&super::comments::ANSWERERS),
        Permission::WriteObservations => {
            works_as(&super::selection::READERS) || works_as(&Role::OF_ORGANISATION)
        }
    }
}

fn hash(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(text.as_bytes()))
}
