//! The second factor: codes of an authenticator app (TOTP, RFC 6238: SHA-1, six digits, steps of 30 seconds, one step
//! of skew), and recovery codes for those who lost it. A step is never accepted twice.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use totp_rs::{Algorithm, Builder, Secret, Totp};

use super::passwords::{may_try, note_failure};
use super::people::hash;
use super::{App, AppError, seal};
use crate::domain::events::Payload;
use crate::domain::people::Actor;
use crate::domain::{Kind, Refusal, Subject, values};
use crate::store;
use crate::store::people::Person;

/// How many recovery codes one gets.
pub const RECOVERY_CODES: usize = 10;
const ATTEMPT: &str = "second-factor";
const STEP_SECONDS: u64 = 30;

/// What an authenticator app needs to know.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The secret in base32, for typing in.
    pub secret: String,
    /// The `otpauth:` address that the QR code holds.
    pub address: String,
}

/// What to put into the authenticator app. Until it is confirmed nothing is stored: the secret follows from the key of
/// the installation and the session, so that the page can be loaded again.
///
/// # Errors
/// A refusal when a second factor is set up already.
pub async fn setup(app: &App, actor: &Actor) -> Result<Setup, AppError> {
    let mut reader = app.db.read().await?;
    let person = store::people::find(&mut reader, &actor.person_id).await?.ok_or(AppError::NotFound)?;
    if person.totp_confirmed_at.is_some() {
        return Err(Refusal::because("refusal-second-factor-there").into());
    }
    let totp = totp(fresh_secret(app, actor, &person), &person.email)?;
    let address = totp.to_url().map_err(|error| AppError::Internal(error.to_string()))?;
    Ok(Setup { secret: totp.secret().to_base32(), address })
}

/// Sets up the second factor when the app shows the right code; returns the recovery codes, which are shown once.
///
/// # Errors
/// A refusal at `code` when it is wrong.
pub async fn confirm(app: &App, actor: &Actor, code: &str) -> Result<Vec<String>, AppError> {
    let mut tx = app.db.write().await?;
    let person = store::people::find(&mut tx, &actor.person_id).await?.ok_or(AppError::NotFound)?;
    if person.totp_confirmed_at.is_some() {
        return Err(Refusal::because("refusal-second-factor-there").into());
    }
    may_try(app, &mut tx, ATTEMPT, person.id.as_str()).await?;
    let secret = fresh_secret(app, actor, &person);
    let Some(step) = accepted_step(app, secret, &person, code)? else {
        note_failure(app, &mut tx, ATTEMPT, person.id.as_str()).await?;
        tx.commit().await?;
        return Err(Refusal::at("code", "refusal-second-factor").into());
    };
    let context = format!("totp:{}", person.id);
    let key = &app.config.secret_key.0;
    let sealed = seal::seal(key, &context, &URL_SAFE_NO_PAD.encode(secret), app.clock.random_bytes());
    let codes = new_codes(app);
    store::second_factors::save_codes(&mut tx, &person.id, &hashes(&person, &codes)).await?;
    store::attempts::delete(&mut tx, ATTEMPT, person.id.as_str()).await?;
    store::people::save_second_factor(&mut tx, &actor.session_id, app.now()).await?;
    let confirmed = Person {
        totp_sealed: Some(sealed),
        totp_confirmed_at: Some(app.now()),
        totp_last_step: step,
        ..person
    };
    store::people::save(&mut tx, &confirmed).await?;
    tell(app, &mut tx, actor, "second-factor-set").await?;
    tx.commit().await?;
    Ok(codes)
}

/// Shows the second factor in this session: a code of the app, or one of the recovery codes, which is used up.
///
/// # Errors
/// A refusal at `code` when it is wrong or was used; `TooMany` after too many wrong ones.
pub async fn show(app: &App, actor: &Actor, code: &str) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let person = store::people::find(&mut tx, &actor.person_id).await?.ok_or(AppError::NotFound)?;
    if person.totp_confirmed_at.is_none() {
        return Err(Refusal::at("code", "refusal-second-factor-missing").into());
    }
    may_try(app, &mut tx, ATTEMPT, person.id.as_str()).await?;
    let step = match stored_secret(app, &person)? {
        Some(secret) => accepted_step(app, secret, &person, code)?,
        None => None,
    };
    let by_recovery_code = step.is_none() && recovered(app, &mut tx, &person, code).await?;
    if step.is_none() && !by_recovery_code {
        note_failure(app, &mut tx, ATTEMPT, person.id.as_str()).await?;
        tx.commit().await?;
        return Err(Refusal::at("code", "refusal-second-factor").into());
    }
    if let Some(step) = step {
        store::people::save(&mut tx, &Person { totp_last_step: step, ..person.clone() }).await?;
    }
    if by_recovery_code {
        tell(app, &mut tx, actor, "recovery-code-used").await?;
    }
    store::attempts::delete(&mut tx, ATTEMPT, person.id.as_str()).await?;
    store::people::save_second_factor(&mut tx, &actor.session_id, app.now()).await?;
    let subject = Subject::new(Kind::Person, actor.person_id.clone());
    app.emit(&mut tx, "second-factor-shown", subject, Payload::quiet()).await?;
    tx.commit().await?;
    Ok(())
}

/// Makes new recovery codes; the old ones no longer work.
///
/// # Errors
/// `SecondFactorNeeded` when it was not shown in this session.
pub async fn renew_codes(app: &App, actor: &Actor) -> Result<Vec<String>, AppError> {
    require_shown(actor)?;
    let mut tx = app.db.write().await?;
    let person = store::people::find(&mut tx, &actor.person_id).await?.ok_or(AppError::NotFound)?;
    let codes = new_codes(app);
    store::second_factors::save_codes(&mut tx, &person.id, &hashes(&person, &codes)).await?;
    tell(app, &mut tx, actor, "recovery-codes-renewed").await?;
    tx.commit().await?;
    Ok(codes)
}

/// Takes the second factor away. Roles that need one cannot decide until there is one again.
///
/// # Errors
/// `SecondFactorNeeded` when it was not shown in this session.
pub async fn remove(app: &App, actor: &Actor) -> Result<(), AppError> {
    require_shown(actor)?;
    let mut tx = app.db.write().await?;
    let person = store::people::find(&mut tx, &actor.person_id).await?.ok_or(AppError::NotFound)?;
    store::people::save(&mut tx, &Person { totp_sealed: None, totp_confirmed_at: None, ..person }).await?;
    store::second_factors::save_codes(&mut tx, &actor.person_id, &[]).await?;
    store::people::clear_second_factor(&mut tx, &actor.person_id).await?;
    tell(app, &mut tx, actor, "second-factor-removed").await?;
    tx.commit().await?;
    Ok(())
}

/// How many recovery codes the person has left.
///
/// # Errors
/// When the database refuses.
pub async fn codes_left(app: &App, actor: &Actor) -> Result<i64, AppError> {
    let mut reader = app.db.read().await?;
    Ok(store::second_factors::count_codes(&mut reader, &actor.person_id).await?)
}

fn require_shown(actor: &Actor) -> Result<(), AppError> {
    if actor.second_factor && actor.second_factor_enrolled {
        Ok(())
    } else {
        Err(AppError::SecondFactorNeeded)
    }
}

async fn tell(app: &App, tx: &mut store::Tx, actor: &Actor, kind: &str) -> Result<(), AppError> {
    let subject = Subject::new(Kind::Person, actor.person_id.clone());
    // The person is told too: it may not have been them.
    let payload = Payload::quiet().tell([actor.person_id.clone()]).path("/settings");
    app.emit(tx, kind, subject, payload).await?;
    Ok(())
}

async fn recovered(app: &App, tx: &mut store::Tx, person: &Person, code: &str) -> Result<bool, AppError> {
    let Some(plain) = plain_code(code) else { return Ok(false) };
    let hash = hash(&format!("recovery:{}:{plain}", person.id));
    Ok(store::second_factors::save_code_used(tx, &person.id, &hash, app.now()).await?)
}

/// The step of a right code that is later than any that was accepted before.
fn accepted_step(app: &App, secret: [u8; 20], person: &Person, code: &str) -> Result<Option<i64>, AppError> {
    let digits: String = code.chars().filter_map(values::ascii_digit).collect();
    if digits.len() != 6 {
        return Ok(None);
    }
    let seconds = u64::try_from(app.now().0 / 1_000).unwrap_or_default();
    let step = totp(secret, &person.email)?.check(&digits, seconds).and_then(|step| i64::try_from(step).ok());
    Ok(step.filter(|step| *step > person.totp_last_step))
}

fn totp(secret: [u8; 20], account: &str) -> Result<Totp, AppError> {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(STEP_SECONDS)
        .with_secret(Secret::from(secret))
        .with_account_name(account.replace(':', " "))
        .with_issuer(Some("Pilotage"))
        .build()
        .map_err(|error| AppError::Internal(format!("the second factor cannot be computed: {error}")))
}

fn fresh_secret(app: &App, actor: &Actor, person: &Person) -> [u8; 20] {
    let mut secret = [0; 20];
    if let Ok(mut mac) = <Hmac<Sha256> as KeyInit>::new_from_slice(&app.config.secret_key.0) {
        mac.update(format!("totp setup {} {}", actor.session_id, person.totp_last_step).as_bytes());
        let bytes = mac.finalize().into_bytes();
        for (slot, byte) in secret.iter_mut().zip(bytes.iter()) {
            *slot = *byte;
        }
    }
    secret
}

fn stored_secret(app: &App, person: &Person) -> Result<Option<[u8; 20]>, AppError> {
    let Some(sealed) = &person.totp_sealed else { return Ok(None) };
    let context = format!("totp:{}", person.id);
    let secret = seal::open(&app.config.secret_key.0, &context, sealed)
        .and_then(|text| URL_SAFE_NO_PAD.decode(text).ok())
        .and_then(|bytes| <[u8; 20]>::try_from(bytes).ok())
        .ok_or_else(|| AppError::Internal("a second factor was sealed with another key".to_owned()))?;
    Ok(Some(secret))
}

/// Ten codes of 50 random bits each, in two groups of five letters and digits that are not mistaken for each other.
fn new_codes(app: &App) -> Vec<String> {
    (0..RECOVERY_CODES)
        .map(|_| {
            let bytes = app.clock.random_bytes::<10>();
            let letters: String =
                bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect();
            format!("{}-{}", &letters[..5], &letters[5..])
        })
        .collect()
}

fn hashes(person: &Person, codes: &[String]) -> Vec<String> {
    codes
        .iter()
        .filter_map(|code| plain_code(code))
        .map(|plain| hash(&format!("recovery:{}:{plain}", person.id)))
        .collect()
}

/// A recovery code as it is compared: ten characters of the alphabet.
fn plain_code(typed: &str) -> Option<String> {
    let plain: String = typed
        .chars()
        .map(|character| values::ascii_digit(character).unwrap_or(character).to_ascii_lowercase())
        .filter(|character| ALPHABET.contains(&(*character as u8)) && character.is_ascii())
        .collect();
    (plain.len() == 10).then_some(plain)
}

/// Crockford's base 32 in small letters: no i, l, o and u.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_rfc_6238() {
        // RFC 6238, appendix B, SHA-1, the last six of eight digits.
        let totp = totp(*b"12345678901234567890", "a@b.org").unwrap();
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(totp.check(code, seconds), Some(seconds / STEP_SECONDS));
        }
    }

    #[test]
    fn a_code_of_the_step_before_and_after_is_right_and_no_other() {
        let totp = totp(*b"12345678901234567890", "a@b.org").unwrap();
        let code = totp.generate(3_000).to_string();
        assert!(totp.check(&code, 3_030).is_some() && totp.check(&code, 2_970).is_some());
        assert!(totp.check(&code, 3_060).is_none() && totp.check(&code, 2_939).is_none());
    }

    #[test]
    fn recovery_codes_are_read_however_they_are_typed() {
        assert_eq!(plain_code("ABCDE 12345").as_deref(), Some("abcde12345"));
        assert_eq!(plain_code("abcde-১২৩৪৫").as_deref(), Some("abcde12345"));
        assert_eq!(plain_code("abcde"), None);
    }
}
