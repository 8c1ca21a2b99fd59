//! Changing one's email address: asked for in the settings, confirmed from the new address, and told to the old one.

use serde::{Deserialize, Serialize};

use super::people::plain_mail;
use super::{App, AppError, seal};
use crate::clock::{HOUR, Id, UnixMillis};
use crate::domain::events::Payload;
use crate::domain::people::Actor;
use crate::domain::values::EmailAddress;
use crate::domain::{Kind, Refusal, Subject};
use crate::language::Value;
use crate::store;
use crate::store::StoreError;
use crate::store::events::Mail;
use crate::store::people::Person;

/// How long the letter to the new address can be used.
pub const CHANGE_LASTS: i64 = 24 * HOUR;
const CONTEXT: &str = "email-change";

/// What the link in the letter carries, sealed with the key of the installation: nothing is stored until it is confirmed.
#[derive(Serialize, Deserialize)]
struct Change {
    person: Id,
    from: String,
    to: String,
    until: i64,
}

/// Mails a link to the new address. Whether somebody else has the address is not said here.
///
/// # Errors
/// A refusal at `email` when mail cannot be sent there or it is the address that the person has;
/// `SecondFactorNeeded` for those who have set one up and not shown it.
pub async fn ask(app: &App, actor: &Actor, email: &str) -> Result<(), AppError> {
    if actor.second_factor_enrolled && !actor.second_factor {
        return Err(AppError::SecondFactorNeeded);
    }
    let email = EmailAddress::parse("email", email)?;
    let mut tx = app.db.write().await?;
    let person = store::people::find(&mut tx, &actor.person_id).await?.ok_or(AppError::NotFound)?;
    if email.folded() == person.email.to_lowercase() {
        return Err(Refusal::at("email", "refusal-email-same").into());
    }
    let change = Change {
        person: person.id.clone(),
        from: person.email.clone(),
        to: email.as_str().to_owned(),
        until: app.now().plus(CHANGE_LASTS).0,
    };
    let text = serde_json::to_string(&change).map_err(|error| AppError::Internal(error.to_string()))?;
    let token = seal::seal(&app.config.secret_key.0, CONTEXT, &text, app.clock.random_bytes());
    let link = format!("{}/{}/settings/email/{token}", app.config.base_url, person.language);
    let event = app.clock.new_id();
    let letter = letter(app, &person, &event, email.as_str(), "email-confirm", &link);
    store::events::insert_mail(&mut tx, &letter).await?;
    tx.commit().await?;
    Ok(())
}

/// The new address in a link that can still be used by this person.
///
/// # Errors
/// A refusal when the link is too old, was used, or belongs to somebody else.
pub async fn read(app: &App, actor: &Actor, token: &str) -> Result<String, AppError> {
    let mut reader = app.db.read().await?;
    let person = store::people::find(&mut reader, &actor.person_id).await?.ok_or(AppError::NotFound)?;
    Ok(usable(app, &person, token)?.as_str().to_owned())
}

/// Changes the address to that of the link, ends all other sessions, and tells the old address.
///
/// # Errors
/// As for [`read`]; a refusal when somebody else has the address.
pub async fn confirm(app: &App, actor: &Actor, token: &str) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let person = store::people::find(&mut tx, &actor.person_id).await?.ok_or(AppError::NotFound)?;
    let email = usable(app, &person, token)?;
    match store::people::save_email(&mut tx, &person, email.as_str(), &email.folded()).await {
        Err(StoreError::Unique(_)) => return Err(Refusal::because("refusal-email-taken").into()),
        saved => saved?,
    }
    store::people::save_sessions_end(&mut tx, &person.id, Some(&actor.session_id), app.now()).await?;
    let subject = Subject::new(Kind::Person, person.id.clone());
    let payload = Payload::quiet().by(&actor.person_id);
    let event = app.emit(&mut tx, "email-changed", subject, payload).await?;
    let help = format!("{}/{}/help", app.config.base_url, person.language);
    let letter = letter(app, &person, &event, &person.email, "email-changed", &help);
    store::events::insert_mail(&mut tx, &letter).await?;
    tx.commit().await?;
    Ok(())
}

fn usable(app: &App, person: &Person, token: &str) -> Result<EmailAddress, AppError> {
    let refusal = || Refusal::because("refusal-email-link");
    let change = (token.len() <= 2_000)
        .then(|| seal::open(&app.config.secret_key.0, CONTEXT, token))
        .flatten()
        .and_then(|text| serde_json::from_str::<Change>(&text).ok())
        .ok_or_else(refusal)?;
    let fits = change.person == person.id && change.from == person.email;
    if !fits || app.now() > UnixMillis(change.until) {
        return Err(refusal().into());
    }
    Ok(EmailAddress::parse("email", &change.to)?)
}

fn letter(app: &App, person: &Person, event: &Id, address: &str, kind: &str, link: &str) -> Mail {
    let words = app.languages.get(&person.language);
    let values = [
        ("name", Value::from(person.name.clone())),
        ("hours", Value::from(CHANGE_LASTS / HOUR)),
        ("link", Value::from(link.to_owned())),
    ];
    Mail {
        id: app.clock.new_id(),
        event_id: event.to_string(),
        person_id: None,
        address: address.to_owned(),
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
