//! What administrators of the platform do: people, the queue of mail, the record.

use super::people::plain_mail;
use super::{App, AppError, require_administrator};
use crate::clock::Id;
use crate::domain::events::{Payload, RecordEntry};
use crate::domain::people::{Actor, Grant, Role, Scope};
use crate::domain::{Kind, Refusal, Subject, values};
use crate::language::Value;
use crate::store;
use crate::store::events::{Mail, MailCounts};
use crate::store::people::Person;

/// How many people, letters or entries one page shows.
pub const PER_PAGE: i64 = 25;

/// The people whose address or name holds `part`, one page of them, and how many there are in all.
///
/// # Errors
/// `Forbidden` for others than administrators.
pub async fn people(app: &App, actor: &Actor, part: &str, page: i64) -> Result<(Vec<Person>, i64), AppError> {
    require_administrator(actor)?;
    let part = values::folded(&part.chars().take(100).collect::<String>());
    let mut reader = app.db.read().await?;
    let total = store::people::count_matching(&mut reader, &part).await?;
    let offset = (page.max(1) - 1).saturating_mul(PER_PAGE);
    Ok((store::people::list_matching(&mut reader, &part, PER_PAGE, offset).await?, total))
}

/// One person with their roles.
///
/// # Errors
/// `NotFound` without such a person, `Forbidden` for others than administrators.
pub async fn person(app: &App, actor: &Actor, id: &Id) -> Result<(Person, Vec<Grant>), AppError> {
    require_administrator(actor)?;
    let mut reader = app.db.read().await?;
    let person = store::people::find(&mut reader, id).await?.ok_or(AppError::NotFound)?;
    let grants = store::people::list_grants(&mut reader, id).await?;
    Ok((person, grants))
}

/// Closes an account and ends its sessions, or opens it again. The person is told why; the record says that it was
/// done, not to whom by name.
///
/// # Errors
/// A refusal at `reason` when it is missing or when the account is the actor's own; `Forbidden` for others than
/// administrators.
pub async fn suspend(
    app: &App,
    actor: &Actor,
    id: &Id,
    suspended: bool,
    reason: &str,
) -> Result<(), AppError> {
    require_administrator(actor)?;
    let reason = values::text("reason", reason, 500, true)?;
    if *id == actor.person_id {
        return Err(Refusal::at("reason", "refusal-own-account").into());
    }
    let mut tx = app.db.write().await?;
    let before = store::people::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if before.suspended_at.is_some() == suspended {
        return Ok(());
    }
    let after = Person { suspended_at: suspended.then(|| app.now()), ..before };
    store::people::save(&mut tx, &after).await?;
    if suspended {
        store::people::save_sessions_end(&mut tx, id, None, app.now()).await?;
    }
    let kind = if suspended { "person-suspended" } else { "person-reopened" };
    let subject = Subject::new(Kind::Person, id.clone());
    let event = app.emit(&mut tx, kind, subject.clone(), Payload::quiet().by(&actor.person_id)).await?;
    // Those who are suspended get no mail about events, so this letter is written here.
    let letter = letter(app, &after, &event, kind, &reason);
    store::events::insert_mail(&mut tx, &letter).await?;
    let what = serde_json::json!({});
    app.put_on_record(&mut tx, kind, subject, None, Role::PlatformAdmin, what).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes the second factor of somebody who lost it away, with their recovery codes and all their sessions. The person is
/// told; the record says that it was done, not to whom by name.
///
/// # Errors
/// A refusal at `factor_reason` when it is missing, when there is no second factor, or when the account is the actor's
/// own; `Forbidden` for others than administrators.
pub async fn reset_second_factor(app: &App, actor: &Actor, id: &Id, reason: &str) -> Result<(), AppError> {
    require_administrator(actor)?;
    let reason = values::text("factor_reason", reason, 500, true)?;
    if *id == actor.person_id {
        return Err(Refusal::at("factor_reason", "refusal-own-account").into());
    }
    let mut tx = app.db.write().await?;
    let before = store::people::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if before.totp_confirmed_at.is_none() {
        return Err(Refusal::at("factor_reason", "refusal-second-factor-missing").into());
    }
    let after = Person { totp_sealed: None, totp_confirmed_at: None, ..before };
    store::people::save(&mut tx, &after).await?;
    store::second_factors::save_codes(&mut tx, id, &[]).await?;
    store::people::clear_second_factor(&mut tx, id).await?;
    store::people::save_sessions_end(&mut tx, id, None, app.now()).await?;
    let kind = "second-factor-reset";
    let subject = Subject::new(Kind::Person, id.clone());
    let event = app.emit(&mut tx, kind, subject.clone(), Payload::quiet().by(&actor.person_id)).await?;
    store::events::insert_mail(&mut tx, &letter(app, &after, &event, kind, &reason)).await?;
    app.put_on_record(&mut tx, kind, subject, None, Role::PlatformAdmin, serde_json::json!({})).await?;
    tx.commit().await?;
    Ok(())
}

/// What waits in the queue of mail, and the newest letters that failed.
///
/// # Errors
/// `Forbidden` for others than administrators.
pub async fn mail(app: &App, actor: &Actor) -> Result<(MailCounts, Vec<Mail>), AppError> {
    require_administrator(actor)?;
    let mut reader = app.db.read().await?;
    let counts = store::events::count_mail(&mut reader).await?;
    Ok((counts, store::events::list_mail_failed(&mut reader, PER_PAGE).await?))
}

/// Tries all letters again that failed or wait.
///
/// # Errors
/// `Forbidden` for others than administrators.
pub async fn retry_mail(app: &App, actor: &Actor) -> Result<(), AppError> {
    require_administrator(actor)?;
    let mut tx = app.db.write().await?;
    store::events::save_mail_retry(&mut tx, app.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// The newest entries of the record.
///
/// # Errors
/// `Forbidden` for others than administrators.
pub async fn record(app: &App, actor: &Actor) -> Result<Vec<RecordEntry>, AppError> {
    require_administrator(actor)?;
    let mut reader = app.db.read().await?;
    Ok(store::events::list_record_newest(&mut reader, PER_PAGE * 2).await?)
}

/// Makes the person with this address an administrator, from the command line of the server. Says if the account is
/// new.
///
/// # Errors
/// A refusal when mail cannot be sent to the address.
pub async fn create_administrator(app: &App, email: &str, name: &str) -> Result<bool, AppError> {
    let email = values::EmailAddress::parse("email", email)?;
    let mut tx = app.db.write().await?;
    let known = store::people::find_by_email(&mut tx, &email.folded()).await?.is_some();
    let name = if name.is_empty() { email.as_str().split('@').next().unwrap_or_default() } else { name };
    let grant = Grant { role: Role::PlatformAdmin, scope: Scope::Platform };
    let language = app.config.language.clone();
    let id = super::people::ensure_person(app, &mut tx, email.as_str(), name, &language, &[grant]).await?;
    let subject = Subject::new(Kind::Person, id);
    let what = serde_json::json!({ "role": Role::PlatformAdmin.as_str(), "from": "command line" });
    app.put_on_record(&mut tx, "role-given", subject, None, Role::PlatformAdmin, what).await?;
    tx.commit().await?;
    Ok(!known)
}

fn letter(app: &App, person: &Person, event: &Id, kind: &str, reason: &str) -> Mail {
    let words = app.languages.get(&person.language);
    let values = [
        ("name", Value::from(person.name.clone())),
        ("reason", Value::from(reason.to_owned())),
        ("link", Value::from(format!("{}/{}/help", app.config.base_url, words.code()))),
    ];
    Mail {
        id: app.clock.new_id(),
        event_id: event.to_string(),
        person_id: Some(person.id.clone()),
        address: person.email.clone(),
        language: words.code().to_owned(),
        kind: kind.to_owned(),
        subject: plain_mail(&words.say_with(&format!("mail-{kind}-subject"), &values)),
        body: plain_mail(&words.say_with(&format!("mail-{kind}-body"), &values)),
        attempts: 0,
        next_attempt_at: app.now(),
        sent_at: None,
        failed_at: None,
        created_at: app.now(),
        unsubscribe: String::new(),
    }
}
