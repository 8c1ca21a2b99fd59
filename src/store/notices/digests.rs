//! Digests that are due, and which letter carries which notice.

use sqlx::Row;

use super::{NOTICE, Notice, Reader, notice, reader};
use crate::clock::{Id, UnixMillis};
use crate::domain::Subject;
use crate::domain::notices::{Ending, Rhythm, Topic};
use crate::store::{Connection, StoreError, id, moment};

/// Somebody's next digest.
#[derive(Clone, Debug)]
pub struct DigestDue {
    pub person_id: Id,
    pub rhythm: Rhythm,
    pub due_at: UnixMillis,
}

/// Has a digest made at `due_at`, or sooner if one is due sooner.
///
/// # Errors
/// When the database refuses.
pub async fn insert_due(
    connection: &mut Connection,
    person: &Id,
    rhythm: Rhythm,
    due_at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO digest_due (person_id, rhythm, due_at) VALUES ($1, $2, $3) ON CONFLICT (person_id, rhythm) \
         DO UPDATE SET due_at = CASE WHEN excluded.due_at < digest_due.due_at THEN excluded.due_at \
         ELSE digest_due.due_at END",
    )
    .bind(person.as_str())
    .bind(rhythm.as_str())
    .bind(due_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Digests whose time has come, the longest due first.
///
/// # Errors
/// When the database refuses.
pub async fn list_due(
    connection: &mut Connection,
    now: UnixMillis,
    limit: i64,
) -> Result<Vec<DigestDue>, StoreError> {
    let rows = sqlx::query(
        "SELECT person_id, rhythm, due_at FROM digest_due WHERE due_at <= $1 ORDER BY due_at, person_id LIMIT $2",
    )
    .bind(now.0)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(due).collect()
}

/// Digests that are due further away than any can be: the clock was wrong when that was reckoned.
///
/// # Errors
/// When the database refuses.
pub async fn list_due_beyond(
    connection: &mut Connection,
    rhythm: Rhythm,
    horizon: UnixMillis,
    limit: i64,
) -> Result<Vec<DigestDue>, StoreError> {
    let rows = sqlx::query(
        "SELECT person_id, rhythm, due_at FROM digest_due WHERE rhythm = $1 AND due_at > $2 ORDER BY due_at LIMIT $3",
    )
    .bind(rhythm.as_str())
    .bind(horizon.0)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(due).collect()
}

/// The digests that a person waits for.
///
/// # Errors
/// When the database refuses.
pub async fn list_due_of(connection: &mut Connection, person: &Id) -> Result<Vec<DigestDue>, StoreError> {
    let rows =
        sqlx::query("SELECT person_id, rhythm, due_at FROM digest_due WHERE person_id = $1 ORDER BY rhythm")
            .bind(person.as_str())
            .fetch_all(connection)
            .await?;
    rows.iter().map(due).collect()
}

/// Moves a digest to another time; nothing happens when it was made or moved meanwhile.
///
/// # Errors
/// When the database refuses.
pub async fn save_due(
    connection: &mut Connection,
    digest: &DigestDue,
    due_at: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE digest_due SET due_at = $1 WHERE person_id = $2 AND rhythm = $3 AND due_at = $4")
        .bind(due_at.0)
        .bind(digest.person_id.as_str())
        .bind(digest.rhythm.as_str())
        .bind(digest.due_at.0)
        .execute(connection)
        .await?;
    Ok(())
}

/// Takes a digest to make it; `false` when another server has it or it was moved.
///
/// # Errors
/// When the database refuses.
pub async fn delete_due(connection: &mut Connection, digest: &DigestDue) -> Result<bool, StoreError> {
    let result = sqlx::query("DELETE FROM digest_due WHERE person_id = $1 AND rhythm = $2 AND due_at = $3")
        .bind(digest.person_id.as_str())
        .bind(digest.rhythm.as_str())
        .bind(digest.due_at.0)
        .execute(connection)
        .await?;
    Ok(result.rows_affected() == 1)
}

/// The person who gets a digest; `None` when they were erased.
///
/// # Errors
/// When the database refuses.
pub async fn find_reader(connection: &mut Connection, person: &Id) -> Result<Option<Reader>, StoreError> {
    let row = sqlx::query(
        "SELECT p.id, p.email, p.name, p.language, p.suspended_at, CAST(NULL AS TEXT) AS chosen, \
         COALESCE(s.time_zone, '') AS time_zone FROM person p LEFT JOIN news_setting s ON s.person_id = p.id \
         WHERE p.id = $1 AND p.erased_at IS NULL",
    )
    .bind(person.as_str())
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(reader).transpose()
}

/// Puts everything of this rhythm that waits for a person into a letter; says how much it is. What is in a letter stays
/// in it.
///
/// # Errors
/// When the database refuses.
pub async fn save_carried(
    connection: &mut Connection,
    person: &Id,
    rhythm: Rhythm,
    mail: &Id,
) -> Result<u64, StoreError> {
    let result = sqlx::query(
        "UPDATE notice SET mail_id = $1 WHERE person_id = $2 AND rhythm = $3 AND mail_id IS NULL",
    )
    .bind(mail.as_str())
    .bind(person.as_str())
    .bind(rhythm.as_str())
    .execute(connection)
    .await?;
    Ok(result.rows_affected())
}

/// What a letter carries, by topic and then in the order in which it happened.
///
/// # Errors
/// When the database refuses.
pub async fn list_carried(
    connection: &mut Connection,
    mail: &Id,
    limit: i64,
) -> Result<Vec<Notice>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{NOTICE} WHERE n.mail_id = $1 ORDER BY n.topic, w.at, w.event_id LIMIT $2"
    )))
    .bind(mail.as_str())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(notice).collect()
}

/// Which letters carry an event, one line per person who was told: for tests and for the curious operator.
///
/// # Errors
/// When the database refuses.
pub async fn list_carriers(
    connection: &mut Connection,
    event: &Id,
) -> Result<Vec<(Id, Option<Id>)>, StoreError> {
    let rows = sqlx::query("SELECT person_id, mail_id FROM notice WHERE event_id = $1 ORDER BY person_id")
        .bind(event.as_str())
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            let mail = row.try_get::<Option<String>, _>("mail_id")?.map(Id::stored);
            Ok((id(row, "person_id")?, mail))
        })
        .collect()
}

/// Gives everything about a topic that waits for a person's digests another rhythm; says how much that was.
///
/// # Errors
/// When the database refuses.
pub async fn save_pending_of_topic(
    connection: &mut Connection,
    person: &Id,
    topic: Topic,
    rhythm: Rhythm,
) -> Result<u64, StoreError> {
    let result = sqlx::query(
        "UPDATE notice SET rhythm = $1 WHERE person_id = $2 AND topic = $3 AND mail_id IS NULL \
         AND rhythm IN ('daily', 'weekly') AND rhythm <> $1",
    )
    .bind(rhythm.as_str())
    .bind(person.as_str())
    .bind(topic.as_str())
    .execute(connection)
    .await?;
    Ok(result.rows_affected())
}

/// Takes what waits for a person's digests out of them, as far as they ended it.
///
/// # Errors
/// When the database refuses.
pub async fn save_pending_ended(
    connection: &mut Connection,
    person: &Id,
    ending: &Ending,
) -> Result<(), StoreError> {
    let (what, first, second) = match ending {
        Ending::Topic(topic) => ("topic = $2 AND topic = $3", topic.as_str().to_owned(), topic.as_str()),
        Ending::Digest(rhythm) => {
            ("rhythm = $2 AND rhythm = $3", rhythm.as_str().to_owned(), rhythm.as_str())
        }
        Ending::Thing(Subject { kind, id }) => {
            ("cause_id = $2 AND cause_kind = $3", id.to_string(), kind.as_str())
        }
        Ending::Search(id) => ("cause_id = $2 AND cause_kind = $3", id.to_string(), "saved_search"),
    };
    sqlx::query(sqlx::AssertSqlSafe(format!(
        "UPDATE notice SET rhythm = 'never' WHERE person_id = $1 AND {what} AND mail_id IS NULL"
    )))
    .bind(person.as_str())
    .bind(first)
    .bind(second)
    .execute(connection)
    .await?;
    Ok(())
}

fn due(row: &sqlx::any::AnyRow) -> Result<DigestDue, StoreError> {
    let rhythm: String = row.try_get("rhythm")?;
    Ok(DigestDue {
        person_id: id(row, "person_id")?,
        rhythm: Rhythm::parse(&rhythm).ok_or(StoreError::Unreadable("digest_due.rhythm"))?,
        due_at: moment(row, "due_at")?,
    })
}
