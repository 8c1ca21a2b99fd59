//! Signing in and out. A mailed link and code is the first choice; the link opens a page, and only its button signs in,
//! because mail scanners open links.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::{App, AppError, notices};
use crate::clock::{DAY, Id, MINUTE, UnixMillis};
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Grant};
use crate::domain::values::EmailAddress;
use crate::domain::{Kind, Refusal, Subject, values};
use crate::language::Value;
use crate::store::events::Mail;
use crate::store::people::{Person, Session, SignInLink};
use crate::store::{self, StoreError};

/// How long a mailed link can be used.
pub const LINK_LASTS: i64 = 30 * MINUTE;
/// How long a session lasts at the most.
pub const SESSION_LASTS: i64 = 30 * DAY;
/// How many wrong codes one link takes.
pub const MOST_ATTEMPTS: i64 = 5;

/// A session that was just opened: its token goes into the cookie and is not stored.
#[derive(Debug)]
pub struct OpenedSession {
    pub token: String,
    pub return_to: String,
    pub person_id: Id,
    /// A second factor is set up and comes next.
    pub second_factor_enrolled: bool,
}

/// Mails a link and a code to an address, whether or not it has an account, so that nobody learns which have one.
/// `name` is what a new account is called. Returns the id of the link, which the page for the code needs.
///
/// # Errors
/// A refusal at `email` when mail cannot be sent there.
pub async fn ask_for_link(
    app: &App,
    email: &str,
    name: &str,
    language: &str,
    return_to: &str,
) -> Result<Id, AppError> {
    let email = EmailAddress::parse("email", email)?;
    let name = values::line("name", name, 80, false)?;
    let token = URL_SAFE_NO_PAD.encode(app.clock.random_bytes::<32>());
    let code = six_digits(app.clock.random_bytes::<8>());
    let now = app.now();
    let link = SignInLink {
        id: app.clock.new_id(),
        email: email.as_str().to_owned(),
        name,
        language: language.to_owned(),
        token_hash: hash(&token),
        code_hash: String::new(),
        return_to: safe_path(return_to).to_owned(),
        attempts: 0,
        created_at: now,
        expires_at: now.plus(LINK_LASTS),
        used_at: None,
    };
    let link = SignInLink { code_hash: hash(&format!("{}:{code}", link.id)), ..link };
    let words = app.languages.get(language);
    let address = format!("{}/{language}/sign-in/link/{token}", app.config.base_url);
    let mail = Mail {
        id: app.clock.new_id(),
        event_id: link.id.to_string(),
        person_id: None,
        address: email.as_str().to_owned(),
        language: language.to_owned(),
        kind: "sign-in-link".to_owned(),
        subject: plain_mail(&words.say("mail-sign-in-link-subject")),
        body: plain_mail(&words.say_with(
            "mail-sign-in-link-body",
            &[
                ("link", Value::from(address)),
                ("code", Value::from(code)),
                ("minutes", Value::from(LINK_LASTS / MINUTE)),
            ],
        )),
        attempts: 0,
        next_attempt_at: now,
        sent_at: None,
        failed_at: None,
        created_at: now,
        unsubscribe: String::new(),
    };
    let mut tx = app.db.write().await?;
    store::people::insert_link(&mut tx, &link).await?;
    store::events::insert_mail(&mut tx, &mail).await?;
    tx.commit().await?;
    Ok(link.id)
}

/// Signs in with the token of a mailed link. The first sign-in of an address makes its account.
///
/// # Errors
/// A refusal when the link is unknown, was used, or has run out.
pub async fn sign_in_with_link(app: &App, token: &str, device: &str) -> Result<OpenedSession, AppError> {
    let mut tx = app.db.write().await?;
    let link = store::people::find_link_by_token(&mut tx, &hash(token)).await?;
    let link = usable(link, app.now())?;
    let opened = redeem(app, &mut tx, &link, device).await?;
    tx.commit().await?;
    Ok(opened)
}

/// Signs in with the six digits of a mailed code.
///
/// # Errors
/// A refusal at `code` that says how many tries are left.
pub async fn sign_in_with_code(
    app: &App,
    link: &Id,
    code: &str,
    device: &str,
) -> Result<OpenedSession, AppError> {
    let digits: String = code.chars().filter_map(values::ascii_digit).collect();
    let mut tx = app.db.write().await?;
    let link = usable(store::people::find_link(&mut tx, link).await?, app.now())?;
    if hash(&format!("{}:{digits}", link.id)) != link.code_hash {
        store::people::save_attempt(&mut tx, &link.id).await?;
        tx.commit().await?;
        let left = MOST_ATTEMPTS - link.attempts - 1;
        let refusal = if left > 0 {
            Refusal::at("code", "refusal-code-wrong").number("left", left)
        } else {
            Refusal::at("code", "refusal-code-spent")
        };
        return Err(refusal.into());
    }
    let opened = redeem(app, &mut tx, &link, device).await?;
    tx.commit().await?;
    Ok(opened)
}

/// Somebody who has signed in, and how much is unread in their inbox, up to [`notices::MOST_COUNTED`].
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub actor: Actor,
    pub unread: i64,
}

/// Who a session's token belongs to, with their roles; `None` when it has ended, run out or never was.
///
/// # Errors
/// When the database refuses.
pub async fn find_signed_in(app: &App, token: &str) -> Result<Option<SignedIn>, AppError> {
    if token.len() > 100 {
        return Ok(None);
    }
    let now = app.now();
    let mut reader = app.db.read().await?;
    let found = store::people::find_signed_in(&mut reader, &hash(token), now, notices::MOST_COUNTED).await?;
    drop(reader);
    let Some(found) = found.filter(|found| !found.suspended) else { return Ok(None) };
    if now.since(found.last_seen_at) > 10 * MINUTE
        && let Err(error) = note_seen(app, &found.session_id, now).await
    {
        // A page can be read while nothing can be written (a full disk): when it was read is no reason to refuse it.
        tracing::warn!(error = %error, "the use of a session could not be noted");
    }
    let actor = Actor {
        person_id: found.person_id,
        session_id: found.session_id,
        name: found.name,
        email: found.email,
        language: found.language,
        grants: found.grants,
        second_factor: found.second_factor_at.is_some(),
        second_factor_enrolled: found.enrolled,
    };
    Ok(Some(SignedIn { actor, unread: found.unread }))
}

/// Ends one session of the person: this one or another.
///
/// # Errors
/// When the database refuses.
pub async fn end_session(app: &App, actor: &Actor, session: &Id) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    store::people::save_session_end(&mut tx, &actor.person_id, session, app.now()).await?;
    let person = Subject::new(Kind::Person, actor.person_id.clone());
    app.emit(&mut tx, "session-ended", person, Payload::quiet()).await?;
    tx.commit().await?;
    Ok(())
}

/// Opens a session for a person; `second_factor` when they have shown it.
///
/// # Errors
/// When the database refuses.
pub async fn open_session(
    app: &App,
    tx: &mut store::Tx,
    person: &Id,
    device: &str,
    second_factor: bool,
) -> Result<String, AppError> {
    let token = URL_SAFE_NO_PAD.encode(app.clock.random_bytes::<32>());
    let now = app.now();
    let session = Session {
        id: app.clock.new_id(),
        token_hash: hash(&token),
        person_id: person.clone(),
        device: device.to_owned(),
        created_at: now,
        last_seen_at: now,
        expires_at: now.plus(SESSION_LASTS),
        second_factor_at: second_factor.then_some(now),
        ended_at: None,
    };
    store::people::insert_session(tx, &session).await?;
    Ok(token)
}

/// Makes a person, or finds the one who has this address, and gives them these roles. For the command line, imports
/// and the demo.
///
/// # Errors
/// When the database refuses.
pub async fn ensure_person(
    app: &App,
    tx: &mut store::Tx,
    email: &str,
    name: &str,
    language: &str,
    grants: &[Grant],
) -> Result<Id, AppError> {
    let folded = email.to_lowercase();
    let person_id = match store::people::find_by_email(tx, &folded).await? {
        Some(person) => person.id,
        None => {
            let person = new_person(app, email, name, language);
            store::people::insert(tx, &person).await?;
            person.id
        }
    };
    for grant in grants {
        store::people::insert_grant(tx, &app.clock.new_id(), &person_id, grant, None, app.now()).await?;
    }
    Ok(person_id)
}

/// A path of this site that somebody may be sent back to; `/` for anything else, so that a link cannot lead away.
#[must_use]
pub fn safe_path(path: &str) -> &str {
    let leads_away =
        !path.starts_with('/') || path.starts_with("//") || path.contains(['\\', '\r', '\n', '\t']);
    if leads_away || path.len() > 500 { "/" } else { path }
}

/// Text of a letter without the isolation marks (U+2066 to U+2069) that keep names in order on pages: in plain mail
/// they become part of the addresses and codes that people press and copy.
#[must_use]
pub fn plain_mail(text: &str) -> String {
    text.chars().filter(|character| !matches!(character, '\u{2066}'..='\u{2069}')).collect()
}

/// The SHA-256 of a secret that is itself random and long, as base64: what the database keeps of it.
#[must_use]
pub fn hash(secret: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(secret.as_bytes()))
}

async fn note_seen(app: &App, session: &Id, now: UnixMillis) -> Result<(), StoreError> {
    let mut tx = app.db.write_grouped().await?;
    store::people::save_session_seen(&mut tx, session, now).await?;
    tx.commit().await
}

async fn redeem(
    app: &App,
    tx: &mut store::Tx,
    link: &SignInLink,
    device: &str,
) -> Result<OpenedSession, AppError> {
    store::people::save_link_used(tx, &link.id, app.now()).await?;
    let (person_id, enrolled) = match store::people::find_by_email(tx, &link.email.to_lowercase()).await? {
        Some(person) if person.suspended_at.is_some() => return Err(AppError::Forbidden("error-suspended")),
        Some(person) => (person.id, person.totp_confirmed_at.is_some()),
        None => {
            let name = if link.name.is_empty() {
                link.email.split('@').next().unwrap_or("").chars().take(80).collect()
            } else {
                link.name.clone()
            };
            let person = new_person(app, &link.email, &name, &link.language);
            store::people::insert(tx, &person).await?;
            (person.id, false)
        }
    };
    let token = open_session(app, tx, &person_id, device, false).await?;
    Ok(OpenedSession {
        token,
        return_to: link.return_to.clone(),
        person_id,
        second_factor_enrolled: enrolled,
    })
}

fn new_person(app: &App, email: &str, name: &str, language: &str) -> Person {
    Person {
        id: app.clock.new_id(),
        email: email.to_owned(),
        name: name.to_owned(),
        place: String::new(),
        language: language.to_owned(),
        identity_level: "email".to_owned(),
        password_hash: None,
        totp_sealed: None,
        totp_confirmed_at: None,
        totp_last_step: 0,
        suspended_at: None,
        created_at: app.now(),
        version: 1,
    }
}

fn usable(link: Option<SignInLink>, now: UnixMillis) -> Result<SignInLink, AppError> {
    let link = link.ok_or_else(|| Refusal::at("code", "refusal-link-unknown"))?;
    if link.used_at.is_some() {
        return Err(Refusal::at("code", "refusal-link-used").into());
    }
    if link.expires_at <= now {
        return Err(Refusal::at("code", "refusal-link-old").into());
    }
    if link.attempts >= MOST_ATTEMPTS {
        return Err(Refusal::at("code", "refusal-code-spent").into());
    }
    Ok(link)
}

fn six_digits(random: [u8; 8]) -> String {
    format!("{:06}", u64::from_be_bytes(random) % 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::{plain_mail, safe_path};

    #[test]
    fn addresses_in_mail_hold_no_isolation_marks() {
        assert_eq!(plain_mail("\u{2068}https://example.org/a\u{2069}"), "https://example.org/a");
    }

    #[test]
    fn nobody_is_sent_to_another_site() {
        assert_eq!(safe_path("/challenges?x=1"), "/challenges?x=1");
        for bad in ["//evil.example", "https://evil.example", "/\\evil.example", "", "/a\nb"] {
            assert_eq!(safe_path(bad), "/");
        }
    }
}
