//! The outbox, the cursors of those who read it, the mail that waits and the public record.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{
    Connection, Statement, StoreError, id, json, moment, optional_id, optional_moment, placeholders, subject,
    to_json,
};
use crate::clock::{Id, UnixMillis};
use crate::domain::events::{Event, RecordEntry};

/// The name under which, among the cursors, the life of this database stands: text that a restored backup changes, so
/// that no index goes on from what may never have happened. Empty in a database that was never restored.
pub const LIFE: &str = "life";

/// A letter that waits, was sent, or could not be sent.
#[derive(Clone, Debug)]
pub struct Mail {
    pub id: Id,
    /// What it was sent for; the same event never mails the same address twice with the same kind.
    pub event_id: String,
    pub person_id: Option<Id>,
    pub address: String,
    pub language: String,
    pub kind: String,
    pub subject: String,
    pub body: String,
    pub attempts: i64,
    pub next_attempt_at: UnixMillis,
    pub sent_at: Option<UnixMillis>,
    pub failed_at: Option<UnixMillis>,
    pub created_at: UnixMillis,
    /// The address that ends such letters with one press; empty for letters that have none.
    pub unsubscribe: String,
}

const MAIL: &str = "SELECT id, event_id, person_id, address, language, kind, subject, body, attempts, next_attempt_at, \
    sent_at, failed_at, created_at, unsubscribe FROM mail";

/// Puts what happened into the outbox, in the transaction in which it happened.
///
/// # Errors
/// When the database refuses.
pub async fn insert(connection: &mut Connection, event: &Event) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO outbox (id, kind, subject_kind, subject_id, payload, at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(event.id.as_str())
    .bind(event.kind.as_str())
    .bind(event.subject.kind.as_str())
    .bind(event.subject.id.as_str())
    .bind(to_json(&event.payload, "outbox.payload")?)
    .bind(event.at.0)
    .execute(&mut *connection)
    .await?;
    if event.payload.tells() {
        super::notices::insert_untold(connection, &event.id).await?;
    }
    Ok(())
}

/// As [`insert`] for each of these, with as few statements as the limits of the database allow.
///
/// # Errors
/// When a payload cannot be written.
pub fn insertion(events: &[Event]) -> Result<Vec<Statement>, StoreError> {
    let mut statements = Vec::new();
    for some in events.chunks(200) {
        let rows: Vec<String> =
            (0..some.len()).map(|row| format!("({})", placeholders(6, 6 * row + 1))).collect();
        let mut all = Statement::new(format!(
            "INSERT INTO outbox (id, kind, subject_kind, subject_id, payload, at) VALUES {}",
            rows.join(", ")
        ));
        for event in some {
            all = all
                .id(&event.id)
                .text(event.kind.as_str())
                .text(event.subject.kind.as_str())
                .id(&event.subject.id)
                .text(to_json(&event.payload, "outbox.payload")?.as_str())
                .number(event.at.0);
        }
        statements.push(all);
        let tells = some.iter().filter(|event| event.payload.tells());
        statements.extend(tells.map(|event| super::notices::untold_insertion(&event.id)));
    }
    Ok(statements)
}

/// Up to `limit` events after the id `after`, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_after(
    connection: &mut Connection,
    after: &str,
    limit: i64,
) -> Result<Vec<Event>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, kind, subject_kind, subject_id, payload, at FROM outbox WHERE id > $1 ORDER BY id LIMIT $2",
    )
    .bind(after)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            Ok(Event {
                id: id(row, "id")?,
                kind: row.try_get("kind")?,
                subject: subject(row)?,
                payload: json(row, "payload")?,
                at: moment(row, "at")?,
            })
        })
        .collect()
}

/// The ids of up to `limit` events after the id `after`, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_ids_after(
    connection: &mut Connection,
    after: &str,
    limit: i64,
) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query("SELECT id FROM outbox WHERE id > $1 ORDER BY id LIMIT $2")
        .bind(after)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(|row| Ok(row.try_get("id")?)).collect()
}

/// The id of the newest event; an empty text when there is none.
///
/// # Errors
/// When the database refuses.
pub async fn find_newest(connection: &mut Connection) -> Result<String, StoreError> {
    let row = sqlx::query("SELECT MAX(id) AS newest FROM outbox").fetch_one(connection).await?;
    Ok(row.try_get::<Option<String>, _>("newest")?.unwrap_or_default())
}

/// How far the reader of this name has come; an empty text before its first event.
///
/// # Errors
/// When the database refuses.
pub async fn find_cursor(connection: &mut Connection, name: &str) -> Result<String, StoreError> {
    let row = sqlx::query("SELECT position FROM outbox_cursor WHERE name = $1")
        .bind(name)
        .fetch_optional(connection)
        .await?;
    Ok(row.map(|row| row.try_get("position")).transpose()?.unwrap_or_default())
}

/// Every reader that keeps its place in the database, and its place.
///
/// # Errors
/// When the database refuses.
pub async fn list_cursors(connection: &mut Connection) -> Result<Vec<(String, String)>, StoreError> {
    let rows = sqlx::query("SELECT name, position FROM outbox_cursor WHERE name <> $1 ORDER BY name")
        .bind(LIFE)
        .fetch_all(connection)
        .await?;
    rows.iter().map(|row| Ok((row.try_get("name")?, row.try_get("position")?))).collect()
}

/// How many events there are after the id `after` (counted up to 10,000), and when the oldest of them happened.
///
/// # Errors
/// When the database refuses.
pub async fn count_after(
    connection: &mut Connection,
    after: &str,
) -> Result<(i64, Option<UnixMillis>), StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COUNT(*) AS BIGINT) AS events, CAST(MIN(at) AS BIGINT) AS oldest FROM \
         (SELECT at FROM outbox WHERE id > $1 ORDER BY id LIMIT 10000) unseen",
    )
    .bind(after)
    .fetch_one(connection)
    .await?;
    Ok((row.try_get("events")?, optional_moment(&row, "oldest")?))
}

/// Keeps how far the reader of this name has come.
///
/// # Errors
/// When the database refuses.
pub async fn save_cursor(connection: &mut Connection, name: &str, position: &str) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO outbox_cursor (name, position) VALUES ($1, $2) \
         ON CONFLICT (name) DO UPDATE SET position = excluded.position",
    )
    .bind(name)
    .bind(position)
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts a letter in the queue unless this event has already written to this address; says if it did.
///
/// # Errors
/// When the database refuses.
pub async fn insert_mail(connection: &mut Connection, mail: &Mail) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "INSERT INTO mail (id, event_id, person_id, address, language, kind, subject, body, next_attempt_at, created_at, \
         unsubscribe) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (event_id, address, kind) DO NOTHING",
    )
    .bind(mail.id.as_str())
    .bind(mail.event_id.as_str())
    .bind(mail.person_id.as_ref().map(|id| id.as_str().to_owned()))
    .bind(mail.address.as_str())
    .bind(mail.language.as_str())
    .bind(mail.kind.as_str())
    .bind(mail.subject.as_str())
    .bind(mail.body.as_str())
    .bind(mail.next_attempt_at.0)
    .bind(mail.created_at.0)
    .bind(mail.unsubscribe.as_str())
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Letters whose time has come and that nobody sends now, oldest first; also those that wait, or are held, beyond `horizon`,
/// where only a clock that went wrong can have put them.
///
/// # Errors
/// When the database refuses.
pub async fn list_mail_due(
    connection: &mut Connection,
    now: UnixMillis,
    horizon: UnixMillis,
    limit: i64,
) -> Result<Vec<Mail>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{MAIL} WHERE sent_at IS NULL AND failed_at IS NULL AND (next_attempt_at <= $1 OR next_attempt_at > $2) \
         AND (claimed_until IS NULL OR claimed_until <= $1 OR claimed_until > $2) ORDER BY next_attempt_at, id LIMIT $3"
    )))
    .bind(now.0)
    .bind(horizon.0)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(mail).collect()
}

/// The newest letters, for the mailbox of the demo.
///
/// # Errors
/// When the database refuses.
pub async fn list_mail_newest(connection: &mut Connection, limit: i64) -> Result<Vec<Mail>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!("{MAIL} ORDER BY id DESC LIMIT $1")))
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(mail).collect()
}

/// One letter.
///
/// # Errors
/// When the database refuses.
pub async fn find_mail(connection: &mut Connection, mail_id: &Id) -> Result<Option<Mail>, StoreError> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!("{MAIL} WHERE id = $1")))
        .bind(mail_id.as_str())
        .fetch_optional(connection)
        .await?;
    row.as_ref().map(mail).transpose()
}

/// Claims a letter for one attempt, which must end or be renewed by `until`, so that two servers do not send it twice;
/// `false` when another has it.
///
/// # Errors
/// When the database refuses.
pub async fn claim_mail(
    connection: &mut Connection,
    mail: &Mail,
    until: UnixMillis,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "UPDATE mail SET attempts = attempts + 1, claimed_until = $1 \
         WHERE id = $2 AND attempts = $3 AND sent_at IS NULL AND failed_at IS NULL",
    )
    .bind(until.0)
    .bind(mail.id.as_str())
    .bind(mail.attempts)
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Holds a letter longer whose `attempt` is still under way; `false` when another server has begun the next one.
///
/// # Errors
/// When the database refuses.
pub async fn renew_mail(
    connection: &mut Connection,
    id: &Id,
    attempt: i64,
    until: UnixMillis,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "UPDATE mail SET claimed_until = $1 WHERE id = $2 AND attempts = $3 AND sent_at IS NULL AND failed_at IS NULL",
    )
    .bind(until.0)
    .bind(id.as_str())
    .bind(attempt)
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Notes that a letter has left, or that it never will; that one has left is never taken back.
///
/// # Errors
/// When the database refuses.
pub async fn save_mail_end(
    connection: &mut Connection,
    id: &Id,
    sent_at: Option<UnixMillis>,
    failed_at: Option<UnixMillis>,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE mail SET sent_at = $1, failed_at = $2, claimed_until = NULL WHERE id = $3 AND sent_at IS NULL",
    )
    .bind(sent_at.map(|at| at.0))
    .bind(failed_at.map(|at| at.0))
    .bind(id.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

/// Notes that an `attempt` was in vain and when the next one is made, unless it was made already.
///
/// # Errors
/// When the database refuses.
pub async fn save_mail_later(
    connection: &mut Connection,
    id: &Id,
    attempt: i64,
    next_attempt_at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE mail SET next_attempt_at = $1, claimed_until = NULL \
         WHERE id = $2 AND attempts = $3 AND sent_at IS NULL AND failed_at IS NULL",
    )
    .bind(next_attempt_at.0)
    .bind(id.as_str())
    .bind(attempt)
    .execute(connection)
    .await?;
    Ok(())
}

/// How much mail waits, failed for good, and was sent.
#[derive(Clone, Copy, Debug, Default)]
pub struct MailCounts {
    pub waiting: i64,
    pub failed: i64,
    pub sent: i64,
}

/// How much mail waits, failed and was sent.
///
/// # Errors
/// When the database refuses.
pub async fn count_mail(connection: &mut Connection) -> Result<MailCounts, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COALESCE(SUM(CASE WHEN sent_at IS NULL AND failed_at IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT) AS waiting, \
         CAST(COALESCE(SUM(CASE WHEN failed_at IS NOT NULL THEN 1 ELSE 0 END), 0) AS BIGINT) AS failed, \
         CAST(COALESCE(SUM(CASE WHEN sent_at IS NOT NULL THEN 1 ELSE 0 END), 0) AS BIGINT) AS sent FROM mail",
    )
    .fetch_one(connection)
    .await?;
    Ok(MailCounts {
        waiting: row.try_get("waiting")?,
        failed: row.try_get("failed")?,
        sent: row.try_get("sent")?,
    })
}

/// The newest letters that failed for good.
///
/// # Errors
/// When the database refuses.
pub async fn list_mail_failed(connection: &mut Connection, limit: i64) -> Result<Vec<Mail>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{MAIL} WHERE failed_at IS NOT NULL ORDER BY failed_at DESC, id DESC LIMIT $1"
    )))
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(mail).collect()
}

/// Puts the letters that failed back into the queue, and those that wait at its front; says how many. One that is being
/// sent now stays with whoever sends it.
///
/// # Errors
/// When the database refuses.
pub async fn save_mail_retry(connection: &mut Connection, now: UnixMillis) -> Result<u64, StoreError> {
    let result = sqlx::query("UPDATE mail SET failed_at = NULL, next_attempt_at = $1 WHERE sent_at IS NULL")
        .bind(now.0)
        .execute(connection)
        .await?;
    Ok(result.rows_affected())
}

/// The newest entries of the record.
///
/// # Errors
/// When the database refuses.
pub async fn list_record_newest(
    connection: &mut Connection,
    limit: i64,
) -> Result<Vec<RecordEntry>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, kind, subject_kind, subject_id, agency_id, actor_role, payload, at FROM record \
         ORDER BY id DESC LIMIT $1",
    )
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(record_entry).collect()
}

/// Adds a decision to the public record.
///
/// # Errors
/// When the database refuses.
pub async fn insert_record(connection: &mut Connection, entry: &RecordEntry) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO record (id, kind, subject_kind, subject_id, agency_id, actor_role, payload, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(entry.id.as_str())
    .bind(entry.kind.as_str())
    .bind(entry.subject.kind.as_str())
    .bind(entry.subject.id.as_str())
    .bind(entry.agency_id.as_ref().map(|id| id.as_str().to_owned()))
    .bind(entry.actor_role.as_str())
    .bind(to_json(&entry.payload, "record.payload")?)
    .bind(entry.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// What the record says about one thing, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_record(
    connection: &mut Connection,
    subject: &crate::domain::Subject,
) -> Result<Vec<RecordEntry>, StoreError> {
    let rows = sqlx::query(
        "SELECT id, kind, subject_kind, subject_id, agency_id, actor_role, payload, at FROM record \
         WHERE subject_kind = $1 AND subject_id = $2 ORDER BY id",
    )
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(record_entry).collect()
}

fn record_entry(row: &AnyRow) -> Result<RecordEntry, StoreError> {
    Ok(RecordEntry {
        id: id(row, "id")?,
        kind: row.try_get("kind")?,
        subject: subject(row)?,
        agency_id: optional_id(row, "agency_id")?,
        actor_role: row.try_get("actor_role")?,
        payload: json(row, "payload")?,
        at: moment(row, "at")?,
    })
}

fn mail(row: &AnyRow) -> Result<Mail, StoreError> {
    Ok(Mail {
        id: id(row, "id")?,
        event_id: row.try_get("event_id")?,
        person_id: optional_id(row, "person_id")?,
        address: row.try_get("address")?,
        language: row.try_get("language")?,
        kind: row.try_get("kind")?,
        subject: row.try_get("subject")?,
        body: row.try_get("body")?,
        attempts: row.try_get("attempts")?,
        next_attempt_at: moment(row, "next_attempt_at")?,
        sent_at: optional_moment(row, "sent_at")?,
        failed_at: optional_moment(row, "failed_at")?,
        created_at: moment(row, "created_at")?,
        unsubscribe: row.try_get("unsubscribe")?,
    })
}
