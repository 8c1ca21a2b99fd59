//! Digests: one letter with everything that waits for a person, made when its time has come.
//!
//! A notice is put into a letter by setting its `mail_id`, in the transaction that writes the letter, and only where none
//! is set: whatever the clock, a crash or a second server does, it is in exactly one. A digest is due only while something
//! waits for it, so none is empty.

use super::telling::{footer, zone_of};
use super::{endings, headline};
use crate::app::people::plain_mail;
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::notices::{Ending, Rhythm, next_digest};
use crate::language::{Value, number_value};
use crate::store::events::Mail;
use crate::store::notices::{DigestDue, Notice, Reader};
use crate::store::{self, Tx};
use std::fmt::Write as _;

/// How many digests one transaction makes: a page that writes waits no longer than that takes.
const STEP: i64 = 25;
/// How many news a digest names; of the rest it gives the number.
const MOST_NAMED: i64 = 100;

/// Makes all digests whose time has come; returns how many letters that were.
///
/// # Errors
/// When the database refuses; what was not made is made the next time.
pub async fn make_due(app: &App) -> Result<u64, AppError> {
    mend_times(app).await?;
    let mut made = 0;
    loop {
        let due = {
            let mut reader = app.db.read().await?;
            store::notices::list_due(&mut reader, app.now(), STEP).await?
        };
        if due.is_empty() {
            return Ok(made);
        }
        let mut tx = app.db.write().await?;
        for digest in &due {
            if make(app, &mut tx, digest).await? {
                made += 1;
            }
        }
        tx.commit().await?;
    }
}

/// Digests that a clock which ran ahead put far away are due at the next usual time again.
async fn mend_times(app: &App) -> Result<(), AppError> {
    let now = app.now();
    for rhythm in [Rhythm::Daily, Rhythm::Weekly] {
        loop {
            let far = {
                let mut reader = app.db.read().await?;
                store::notices::list_due_beyond(&mut reader, rhythm, now.plus(rhythm.horizon()), STEP).await?
            };
            if far.is_empty() {
                break;
            }
            let mut tx = app.db.write().await?;
            for digest in &far {
                let Some(reader) = store::notices::find_reader(&mut tx, &digest.person_id).await? else {
                    store::notices::delete_due(&mut tx, digest).await?;
                    continue;
                };
                let due = next_digest(rhythm, now, &zone_of(app, &reader));
                store::notices::save_due(&mut tx, digest, due).await?;
            }
            tx.commit().await?;
        }
    }
    Ok(())
}

/// Makes one digest; `false` when there is none to make.
async fn make(app: &App, tx: &mut Tx, digest: &DigestDue) -> Result<bool, AppError> {
    if !store::notices::delete_due(tx, digest).await? {
        return Ok(false);
    }
    let Some(reader) = store::notices::find_reader(tx, &digest.person_id).await? else { return Ok(false) };
    if reader.suspended {
        // What waits goes on waiting: the next news after the account is open again bring it along.
        return Ok(false);
    }
    let mail = app.clock.new_id();
    let count = store::notices::save_carried(tx, &reader.id, digest.rhythm, &mail).await?;
    if count == 0 {
        return Ok(false);
    }
    let notices = store::notices::list_carried(tx, &mail, MOST_NAMED).await?;
    let letter =
        letter(app, mail, &reader, digest.rhythm, &notices, i64::try_from(count).unwrap_or(i64::MAX));
    store::events::insert_mail(tx, &letter).await?;
    Ok(true)
}

fn letter(app: &App, id: Id, reader: &Reader, rhythm: Rhythm, notices: &[Notice], count: i64) -> Mail {
    let now = app.now();
    let words = app.languages.get(&reader.language);
    let zone = zone_of(app, reader);
    let at = |path: &str| format!("{}/{}{path}", app.config.base_url, words.code());
    let values = [
        ("count", number_value(count)),
        ("name", Value::from(reader.name.clone())),
        ("date", Value::from(words.date(now, &zone))),
    ];
    let subject = words.say_with(&format!("mail-digest-{}-subject", rhythm.as_str()), &values);
    let mut body = words.say_with(&format!("mail-digest-{}-intro", rhythm.as_str()), &values);
    let mut topic = None;
    for notice in notices {
        if topic != Some(notice.topic) {
            topic = Some(notice.topic);
            body.push_str("\n\n");
            body.push_str(&words.say(&format!("topic-{}", notice.topic.as_str())));
        }
        let line = words.say_with(
            "mail-digest-line",
            &[
                ("what", Value::from(headline(words, &notice.news).replace('\n', " "))),
                ("day", Value::from(words.day(notice.news.at, &zone))),
            ],
        );
        let _ = write!(body, "\n\n* {line}\n  {}", at(&notice.news.path));
    }
    let rest = count - i64::try_from(notices.len()).unwrap_or(0);
    if rest > 0 {
        let more = [("count", number_value(rest)), ("link", Value::from(at("/inbox")))];
        body.push_str("\n\n");
        body.push_str(&words.say_with("mail-digest-more", &more));
    }
    let unsubscribe = endings::address(app, &reader.id, words.code(), &Ending::Digest(rhythm));
    let why = words.say(&format!("mail-digest-{}-why", rhythm.as_str()));
    body.push_str("\n\n");
    body.push_str(&footer(app, words, &why, &unsubscribe, true));
    body.push('\n');
    Mail {
        event_id: id.to_string(),
        id,
        person_id: Some(reader.id.clone()),
        address: reader.email.clone(),
        language: words.code().to_owned(),
        kind: format!("digest-{}", rhythm.as_str()),
        subject: plain_mail(&subject),
        body: plain_mail(&body),
        attempts: 0,
        next_attempt_at: now,
        sent_at: None,
        failed_at: None,
        created_at: now,
        unsubscribe,
    }
}
