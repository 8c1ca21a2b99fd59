//! Who is told of what: events that wait to be told, news, each person's notices, digests that are due (`digests`), and
//! what people chose (`choices`).

mod choices;
mod digests;

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Connection, Statement, StoreError, id, json, moment, optional_moment, to_json};
use crate::clock::{Id, UnixMillis};
use crate::domain::events::Event;
use crate::domain::notices::{Cause, Rhythm, Topic};
use crate::domain::{Kind, Subject};

pub use choices::*;
pub use digests::*;

/// An event that tells somebody, and how far it got.
#[derive(Clone, Debug)]
pub struct Untold {
    pub event: Event,
    pub progress: String,
}

/// What an event says to people.
#[derive(Clone, Debug)]
pub struct News {
    pub event_id: Id,
    /// The messages `mail-<kind>-subject` and `-body` say it.
    pub kind: String,
    pub path: String,
    pub words: std::collections::BTreeMap<String, serde_json::Value>,
    pub at: UnixMillis,
}

/// One person's copy of one event.
#[derive(Clone, Debug)]
pub struct Notice {
    pub news: News,
    pub topic: Topic,
    pub made_at: UnixMillis,
    pub read_at: Option<UnixMillis>,
}

/// Somebody who is told of an event, with what decides how.
#[derive(Clone, Debug)]
pub struct Reader {
    pub id: Id,
    pub email: String,
    pub name: String,
    pub language: String,
    pub suspended: bool,
    /// What they chose for the topic; `None` for the default.
    pub chosen: Option<Rhythm>,
    /// The name of their time zone; empty for the platform's.
    pub time_zone: String,
}

/// Those whom one part of an event's telling reaches.
#[derive(Clone, Copy, Debug)]
pub enum Group<'a> {
    /// These people.
    Named(&'a [Id]),
    /// Those who commented on the thing, asked about it or said "me too" there, under their own name.
    Voices(&'a Subject),
    /// Those who follow it.
    Followers(&'a Subject),
}

const READER: &str = "SELECT p.id, p.email, p.name, p.language, p.suspended_at, n.rhythm AS chosen, \
    COALESCE(s.time_zone, '') AS time_zone";
const CHOICES: &str = "LEFT JOIN news_choice n ON n.person_id = p.id AND n.topic = $1 \
    LEFT JOIN news_setting s ON s.person_id = p.id";

/// Notes that an event waits to be told, in the transaction of the event.
///
/// # Errors
/// When the database refuses.
pub async fn insert_untold(connection: &mut Connection, event: &Id) -> Result<(), StoreError> {
    untold_insertion(event).run(connection).await?;
    Ok(())
}

/// The statement of [`insert_untold`].
pub(super) fn untold_insertion(event: &Id) -> Statement {
    Statement::new("INSERT INTO untold (event_id) VALUES ($1)").id(event)
}

/// Events that wait to be told, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_untold(connection: &mut Connection, limit: i64) -> Result<Vec<Untold>, StoreError> {
    let rows = sqlx::query(
        "SELECT o.id, o.kind, o.subject_kind, o.subject_id, o.payload, o.at, u.progress FROM untold u \
         JOIN outbox o ON o.id = u.event_id ORDER BY u.event_id LIMIT $1",
    )
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let kind: String = row.try_get("subject_kind")?;
            let kind = Kind::parse(&kind).ok_or(StoreError::Unreadable("outbox.subject_kind"))?;
            Ok(Untold {
                event: Event {
                    id: id(row, "id")?,
                    kind: row.try_get("kind")?,
                    subject: Subject::new(kind, id(row, "subject_id")?),
                    payload: json(row, "payload")?,
                    at: moment(row, "at")?,
                },
                progress: row.try_get("progress")?,
            })
        })
        .collect()
}

/// How many events wait to be told, and when the oldest of them happened.
///
/// # Errors
/// When the database refuses.
pub async fn count_untold(connection: &mut Connection) -> Result<(i64, Option<UnixMillis>), StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COUNT(*) AS BIGINT) AS number, MIN(o.at) AS oldest FROM untold u \
         JOIN outbox o ON o.id = u.event_id",
    )
    .fetch_one(connection)
    .await?;
    Ok((row.try_get("number")?, optional_moment(&row, "oldest")?))
}

/// Moves an event's telling on from where it was read to stand; `false` when another server did it.
///
/// # Errors
/// When the database refuses.
pub async fn save_progress(
    connection: &mut Connection,
    untold: &Untold,
    progress: &str,
) -> Result<bool, StoreError> {
    let result = sqlx::query("UPDATE untold SET progress = $1 WHERE event_id = $2 AND progress = $3")
        .bind(progress.to_owned())
        .bind(untold.event.id.as_str())
        .bind(untold.progress.as_str())
        .execute(connection)
        .await?;
    Ok(result.rows_affected() == 1)
}

/// Everybody was told of an event; `false` when another server got further meanwhile.
///
/// # Errors
/// When the database refuses.
pub async fn delete_untold(connection: &mut Connection, untold: &Untold) -> Result<bool, StoreError> {
    let result = sqlx::query("DELETE FROM untold WHERE event_id = $1 AND progress = $2")
        .bind(untold.event.id.as_str())
        .bind(untold.progress.as_str())
        .execute(connection)
        .await?;
    Ok(result.rows_affected() == 1)
}

/// Keeps what an event says; keeping it twice changes nothing.
///
/// # Errors
/// When the database refuses.
pub async fn insert_news(connection: &mut Connection, news: &News) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO news (event_id, kind, path, words, at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (event_id) DO NOTHING",
    )
    .bind(news.event_id.as_str())
    .bind(news.kind.as_str())
    .bind(news.path.as_str())
    .bind(to_json(&news.words, "news.words")?)
    .bind(news.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Up to `limit` people of a group, in the order of their ids, after the id `after`, with what they chose for a topic.
///
/// # Errors
/// When the database refuses.
pub async fn list_readers(
    connection: &mut Connection,
    group: Group<'_>,
    topic: Topic,
    after: &str,
    limit: i64,
) -> Result<Vec<Reader>, StoreError> {
    let rows = match group {
        Group::Named(people) => {
            let mut people: Vec<&str> =
                people.iter().map(Id::as_str).filter(|person| *person > after).collect();
            people.sort_unstable();
            people.dedup();
            people.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
            if people.is_empty() {
                return Ok(Vec::new());
            }
            let marks: Vec<String> = (2..people.len() + 2).map(|number| format!("${number}")).collect();
            let sql = format!(
                "{READER} FROM person p {CHOICES} WHERE p.id IN ({}) AND p.erased_at IS NULL ORDER BY p.id",
                marks.join(", ")
            );
            let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).bind(topic.as_str());
            for person in people {
                query = query.bind(person.to_owned());
            }
            query.fetch_all(connection).await?
        }
        Group::Followers(subject) => {
            let sql = format!(
                "{READER} FROM follow f JOIN person p ON p.id = f.person_id {CHOICES} \
                 WHERE f.subject_kind = $2 AND f.subject_id = $3 AND f.person_id > $4 AND p.erased_at IS NULL \
                 ORDER BY f.person_id LIMIT $5"
            );
            sqlx::query(sqlx::AssertSqlSafe(sql))
                .bind(topic.as_str())
                .bind(subject.kind.as_str())
                .bind(subject.id.as_str())
                .bind(after.to_owned())
                .bind(limit)
                .fetch_all(connection)
                .await?
        }
        Group::Voices(subject) => {
            let sql = format!(
                "{READER} FROM ( \
                 SELECT c.author_id AS person_id FROM comment c WHERE c.subject_kind = $2 AND c.subject_id = $3 \
                 AND c.visibility = 'shown' AND c.author_id IS NOT NULL \
                 UNION SELECT m.person_id FROM me_too m JOIN comment c ON c.id = m.comment_id \
                 WHERE c.subject_kind = $2 AND c.subject_id = $3 AND c.visibility = 'shown' \
                 UNION SELECT q.author_id FROM question q WHERE $2 = 'challenge' AND q.challenge_id = $3 \
                 AND q.hidden_at IS NULL) v \
                 JOIN person p ON p.id = v.person_id {CHOICES} \
                 WHERE p.id > $4 AND p.erased_at IS NULL AND NOT EXISTS (SELECT 1 FROM news_mute x \
                 WHERE x.person_id = p.id AND x.subject_kind = $2 AND x.subject_id = $3) \
                 ORDER BY p.id LIMIT $5"
            );
            sqlx::query(sqlx::AssertSqlSafe(sql))
                .bind(topic.as_str())
                .bind(subject.kind.as_str())
                .bind(subject.id.as_str())
                .bind(after.to_owned())
                .bind(limit)
                .fetch_all(connection)
                .await?
        }
    };
    rows.iter().map(reader).collect()
}

/// Those who spoke to a thing under a name that hides them: the pseudonyms, in the order of their ids.
///
/// # Errors
/// When the database refuses.
pub async fn list_hidden_voices(
    connection: &mut Connection,
    subject: &Subject,
    after: &str,
    limit: i64,
) -> Result<Vec<Id>, StoreError> {
    let rows = sqlx::query(
        "SELECT s.id FROM pseudonym s WHERE s.subject_kind = $1 AND s.subject_id = $2 AND s.id > $3 \
         AND EXISTS (SELECT 1 FROM comment c WHERE c.pseudonym_id = s.id AND c.visibility = 'shown') \
         ORDER BY s.id LIMIT $4",
    )
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .bind(after.to_owned())
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| id(row, "id")).collect()
}

/// Gives a person their copy of an event; `false` when they have it. `mail` is the letter that carries it.
///
/// # Errors
/// When the database refuses.
#[expect(clippy::too_many_arguments, reason = "these are the columns of the row")]
pub async fn insert(
    connection: &mut Connection,
    person: &Id,
    event: &Id,
    topic: Topic,
    cause: &Cause,
    rhythm: Rhythm,
    mail: Option<&Id>,
    now: UnixMillis,
) -> Result<bool, StoreError> {
    let (cause_kind, cause_id) = cause.columns();
    let result = sqlx::query(
        "INSERT INTO notice (person_id, event_id, topic, cause_kind, cause_id, rhythm, mail_id, made_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (person_id, event_id) DO NOTHING",
    )
    .bind(person.as_str())
    .bind(event.as_str())
    .bind(topic.as_str())
    .bind(cause_kind)
    .bind(cause_id.to_owned())
    .bind(rhythm.as_str())
    .bind(mail.map(|mail| mail.as_str().to_owned()))
    .bind(now.0)
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

const NOTICE: &str = "SELECT w.event_id, w.kind, w.path, w.words, w.at, n.topic, n.made_at, n.read_at \
    FROM notice n JOIN news w ON w.event_id = n.event_id";

/// A page of a person's notices, newest first; only unread ones when `unread`.
///
/// # Errors
/// When the database refuses.
pub async fn list(
    connection: &mut Connection,
    person: &Id,
    unread: bool,
    limit: i64,
    offset: i64,
) -> Result<Vec<Notice>, StoreError> {
    let only = if unread { "AND n.read_at IS NULL" } else { "" };
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{NOTICE} WHERE n.person_id = $1 {only} ORDER BY n.made_at DESC, n.event_id DESC LIMIT $2 OFFSET $3"
    )))
    .bind(person.as_str())
    .bind(limit)
    .bind(offset)
    .fetch_all(connection)
    .await?;
    rows.iter().map(notice).collect()
}

/// A person's copy of an event.
///
/// # Errors
/// When the database refuses.
pub async fn find(
    connection: &mut Connection,
    person: &Id,
    event: &Id,
) -> Result<Option<Notice>, StoreError> {
    let row =
        sqlx::query(sqlx::AssertSqlSafe(format!("{NOTICE} WHERE n.person_id = $1 AND n.event_id = $2")))
            .bind(person.as_str())
            .bind(event.as_str())
            .fetch_optional(connection)
            .await?;
    row.as_ref().map(notice).transpose()
}

/// How many notices a person has, and how many of them are unread.
///
/// # Errors
/// When the database refuses.
pub async fn count(connection: &mut Connection, person: &Id) -> Result<(i64, i64), StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COUNT(*) AS BIGINT) AS number, \
         CAST(COALESCE(SUM(CASE WHEN read_at IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT) AS unread \
         FROM notice WHERE person_id = $1",
    )
    .bind(person.as_str())
    .fetch_one(connection)
    .await?;
    Ok((row.try_get("number")?, row.try_get("unread")?))
}

/// How many unread notices a person has, counted no further than `most`: pages of all signed-in people ask for it.
///
/// # Errors
/// When the database refuses.
pub async fn count_unread(connection: &mut Connection, person: &Id, most: i64) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COUNT(*) AS BIGINT) AS number FROM \
         (SELECT event_id FROM notice WHERE person_id = $1 AND read_at IS NULL LIMIT $2) u",
    )
    .bind(person.as_str())
    .bind(most)
    .fetch_one(connection)
    .await?;
    Ok(row.try_get("number")?)
}

/// Notes that a person read a notice, or, without `read_at`, that it is to count as unread again.
///
/// # Errors
/// When the database refuses.
pub async fn save_read(
    connection: &mut Connection,
    person: &Id,
    event: &Id,
    read_at: Option<UnixMillis>,
) -> Result<(), StoreError> {
    sqlx::query(
        "UPDATE notice SET read_at = $1 WHERE person_id = $2 AND event_id = $3 \
         AND (CASE WHEN read_at IS NULL THEN 0 ELSE 1 END) <> $4",
    )
    .bind(read_at.map(|at| at.0))
    .bind(person.as_str())
    .bind(event.as_str())
    .bind(i64::from(read_at.is_some()))
    .execute(connection)
    .await?;
    Ok(())
}

/// Notes that a person read all notices that they were given until then.
///
/// # Errors
/// When the database refuses.
pub async fn save_all_read(
    connection: &mut Connection,
    person: &Id,
    until: UnixMillis,
    now: UnixMillis,
) -> Result<(), StoreError> {
    sqlx::query("UPDATE notice SET read_at = $1 WHERE person_id = $2 AND read_at IS NULL AND made_at <= $3")
        .bind(now.0)
        .bind(person.as_str())
        .bind(until.0)
        .execute(connection)
        .await?;
    Ok(())
}

fn reader(row: &AnyRow) -> Result<Reader, StoreError> {
    Ok(Reader {
        id: id(row, "id")?,
        email: row.try_get("email")?,
        name: row.try_get("name")?,
        language: row.try_get("language")?,
        suspended: optional_moment(row, "suspended_at")?.is_some(),
        chosen: row.try_get::<Option<String>, _>("chosen")?.as_deref().and_then(Rhythm::parse),
        time_zone: row.try_get("time_zone")?,
    })
}

fn notice(row: &AnyRow) -> Result<Notice, StoreError> {
    let topic: String = row.try_get("topic")?;
    Ok(Notice {
        news: News {
            event_id: id(row, "event_id")?,
            kind: row.try_get("kind")?,
            path: row.try_get("path")?,
            words: json(row, "words")?,
            at: moment(row, "at")?,
        },
        topic: Topic::parse(&topic).ok_or(StoreError::Unreadable("notice.topic"))?,
        made_at: moment(row, "made_at")?,
        read_at: optional_moment(row, "read_at")?,
    })
}
