//! Passwords: the second choice to sign in. Hashed with Argon2id; the same answer and time whether or not an address
//! has an account.

use std::sync::OnceLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use tokio::sync::Semaphore;

use super::people::{OpenedSession, hash, open_session, safe_path};
use super::{App, AppError};
use crate::clock::MINUTE;
use crate::domain::events::Payload;
use crate::domain::people::Actor;
use crate::domain::values::EmailAddress;
use crate::domain::{Kind, Refusal, Subject, passwords};
use crate::store;
use crate::store::attempts::Attempts;
use crate::store::people::Person;

/// After this many wrong ones in a row, none is looked at until [`PAUSE`] has passed.
const MOST_FAILURES: i64 = 8;
/// See [`MOST_FAILURES`].
const PAUSE: i64 = 15 * MINUTE;
/// Each hash takes 19 MiB and a core: this many at once.
static AT_ONCE: Semaphore = Semaphore::const_new(3);

/// Signs in with an address and a password.
///
/// # Errors
/// The same refusal for an unknown address, an account without a password and a wrong password; another when it went
/// wrong too often; `Forbidden` when the password is right but the account is suspended.
pub async fn sign_in(
    app: &App,
    email: &str,
    password: &str,
    device: &str,
    return_to: &str,
) -> Result<OpenedSession, AppError> {
    let email = EmailAddress::parse("email", email)?;
    if password.is_empty() {
        return Err(Refusal::at("password", "refusal-required").into());
    }
    let subject = hash(&format!("password:{}", email.folded()));
    let person = {
        let mut reader = app.db.read().await?;
        may_try(app, &mut reader, "password", &subject).await?;
        store::people::find_by_email(&mut reader, &email.folded()).await?
    };
    let stored = person.as_ref().and_then(|person| person.password_hash.clone());
    let right = matches(stored, password).await?;
    let mut tx = app.db.write().await?;
    let Some(person) = person.filter(|_| right) else {
        note_failure(app, &mut tx, "password", &subject).await?;
        tx.commit().await?;
        return Err(Refusal::at("password", "refusal-password-wrong").into());
    };
    if person.suspended_at.is_some() {
        return Err(AppError::Forbidden("error-suspended"));
    }
    store::attempts::delete(&mut tx, "password", &subject).await?;
    let token = open_session(app, &mut tx, &person.id, device, false).await?;
    tx.commit().await?;
    Ok(OpenedSession {
        token,
        return_to: safe_path(return_to).to_owned(),
        second_factor_enrolled: person.totp_confirmed_at.is_some(),
        person_id: person.id,
    })
}

/// Sets, changes or (with an empty `new`) removes the password of the person. The other sessions end.
///
/// # Errors
/// A refusal at `current` when there is a password and it is another, at `password` when the new one is too easy;
/// `SecondFactorNeeded` when one is set up and was not shown.
pub async fn change(
    app: &App,
    actor: &Actor,
    current: &str,
    new: &str,
    remove: bool,
) -> Result<(), AppError> {
    if actor.second_factor_enrolled && !actor.second_factor {
        return Err(AppError::SecondFactorNeeded);
    }
    let subject = hash(&format!("password:{}", actor.email.to_lowercase()));
    let person = {
        let mut reader = app.db.read().await?;
        may_try(app, &mut reader, "password", &subject).await?;
        store::people::find(&mut reader, &actor.person_id).await?.ok_or(AppError::NotFound)?
    };
    if person.password_hash.is_some() && !matches(person.password_hash.clone(), current).await? {
        let mut tx = app.db.write().await?;
        note_failure(app, &mut tx, "password", &subject).await?;
        tx.commit().await?;
        return Err(Refusal::at("current", "refusal-password-current").into());
    }
    let password_hash = if remove {
        None
    } else {
        passwords::check("password", new, &person.email, &person.name)?;
        Some(hashed(app, new).await?)
    };
    let kind = if password_hash.is_some() { "password-changed" } else { "password-removed" };
    let mut tx = app.db.write().await?;
    store::people::save(&mut tx, &Person { password_hash, ..person }).await?;
    store::attempts::delete(&mut tx, "password", &subject).await?;
    store::people::save_sessions_end(&mut tx, &actor.person_id, Some(&actor.session_id), app.now()).await?;
    let subject = Subject::new(Kind::Person, actor.person_id.clone());
    // The person is told too: it may not have been them.
    let payload = Payload::quiet().tell([actor.person_id.clone()]).path("/settings");
    app.emit(&mut tx, kind, subject, payload).await?;
    tx.commit().await?;
    Ok(())
}

/// Refuses to look at another try while the pause lasts.
///
/// # Errors
/// `TooMany` after too many failures.
pub async fn may_try(
    app: &App,
    connection: &mut store::Connection,
    kind: &str,
    subject: &str,
) -> Result<(), AppError> {
    match store::attempts::find(connection, kind, subject).await? {
        Some(attempts) if attempts.failures >= MOST_FAILURES && app.now().since(attempts.last_at) < PAUSE => {
            Err(AppError::TooMany)
        }
        _ => Ok(()),
    }
}

/// Counts a failure; after a pause the count begins anew.
///
/// # Errors
/// When the database refuses.
pub async fn note_failure(
    app: &App,
    connection: &mut store::Connection,
    kind: &str,
    subject: &str,
) -> Result<(), AppError> {
    let now = app.now();
    let before = store::attempts::find(connection, kind, subject).await?;
    let failures =
        before.filter(|before| now.since(before.last_at) < PAUSE).map_or(0, |before| before.failures);
    let attempts = Attempts { failures: failures + 1, last_at: now };
    Ok(store::attempts::save(connection, kind, subject, attempts).await?)
}

async fn hashed(app: &App, password: &str) -> Result<String, AppError> {
    let (password, salt) = (password.to_owned(), app.clock.random_bytes::<16>());
    heavy(move || hash_with_salt(&password, &salt)).await?
}

/// True when the password is the stored one. Without a stored one it takes as long and is false.
async fn matches(stored: Option<String>, password: &str) -> Result<bool, AppError> {
    let password = password.to_owned();
    heavy(move || {
        static NOBODY: OnceLock<String> = OnceLock::new();
        let nobody = NOBODY.get_or_init(|| hash_with_salt("nobody", &[7; 16]).unwrap_or_default());
        let known = stored.is_some();
        let text = stored.as_deref().unwrap_or(nobody);
        let right = PasswordHash::new(text)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok());
        right && known
    })
    .await
}

/// Runs work that takes a core for a while beside the threads that answer.
async fn heavy<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, AppError> {
    let _turn = AT_ONCE.acquire().await.map_err(|error| AppError::Internal(error.to_string()))?;
    tokio::task::spawn_blocking(work).await.map_err(|error| AppError::Internal(error.to_string()))
}

fn hash_with_salt(password: &str, salt: &[u8]) -> Result<String, AppError> {
    let hash: PasswordHash = Argon2::default()
        .hash_password_with_salt(password.as_bytes(), salt)
        .map_err(|error| AppError::Internal(format!("a password cannot be hashed: {error}")))?;
    Ok(hash.to_string())
}
