//! What people chose: how often they are mailed about what, what they no longer hear of, their time zone and calendar.

use sqlx::Row;

use crate::clock::Id;
use crate::domain::Subject;
use crate::domain::notices::{Rhythm, Topic};
use crate::store::{Connection, Statement, StoreError};

/// What somebody set besides topics.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewsSetting {
    /// The name of their time zone; empty for the platform's.
    pub time_zone: String,
    /// Counts the calendar addresses that they had; the address of each has its number in it.
    pub calendar_number: i64,
    /// The newest address works.
    pub calendar_on: bool,
}

/// What a person chose, where it differs from the defaults.
///
/// # Errors
/// When the database refuses.
pub async fn list_choices(
    connection: &mut Connection,
    person: &Id,
) -> Result<Vec<(Topic, Rhythm)>, StoreError> {
    let rows = sqlx::query("SELECT topic, rhythm FROM news_choice WHERE person_id = $1 ORDER BY topic")
        .bind(person.as_str())
        .fetch_all(connection)
        .await?;
    let mut choices = Vec::with_capacity(rows.len());
    for row in &rows {
        let (topic, rhythm): (String, String) = (row.try_get("topic")?, row.try_get("rhythm")?);
        if let (Some(topic), Some(rhythm)) = (Topic::parse(&topic), Rhythm::parse(&rhythm)) {
            choices.push((topic, rhythm));
        }
    }
    Ok(choices)
}

/// Keeps how often a person wants mail about a topic.
///
/// # Errors
/// When the database refuses.
pub async fn save_choice(
    connection: &mut Connection,
    person: &Id,
    topic: Topic,
    rhythm: Rhythm,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO news_choice (person_id, topic, rhythm) VALUES ($1, $2, $3) \
         ON CONFLICT (person_id, topic) DO UPDATE SET rhythm = excluded.rhythm",
    )
    .bind(person.as_str())
    .bind(topic.as_str())
    .bind(rhythm.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

/// Has a person hear no more of a thing that they spoke to; twice is the same as once.
///
/// # Errors
/// When the database refuses.
pub async fn insert_mute(
    connection: &mut Connection,
    person: &Id,
    subject: &Subject,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO news_mute (person_id, subject_kind, subject_id) VALUES ($1, $2, $3) \
         ON CONFLICT (person_id, subject_kind, subject_id) DO NOTHING",
    )
    .bind(person.as_str())
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .execute(connection)
    .await?;
    Ok(())
}

/// True when a person does not want to hear of a thing that they spoke to.
///
/// # Errors
/// When the database refuses.
pub async fn find_mute(
    connection: &mut Connection,
    person: &Id,
    subject: &Subject,
) -> Result<bool, StoreError> {
    let row = sqlx::query(
        "SELECT subject_id FROM news_mute WHERE person_id = $1 AND subject_kind = $2 AND subject_id = $3",
    )
    .bind(person.as_str())
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .fetch_optional(connection)
    .await?;
    Ok(row.is_some())
}

/// The statement that lets somebody hear of a thing again.
#[must_use]
pub fn mute_deletion(person: &Id, subject: &Subject) -> Statement {
    Statement::new("DELETE FROM news_mute WHERE person_id = $1 AND subject_kind = $2 AND subject_id = $3")
        .id(person)
        .text(subject.kind.as_str())
        .id(&subject.id)
}

/// What a person set besides topics.
///
/// # Errors
/// When the database refuses.
pub async fn find_setting(connection: &mut Connection, person: &Id) -> Result<NewsSetting, StoreError> {
    let row =
        sqlx::query("SELECT time_zone, calendar_number, calendar_on FROM news_setting WHERE person_id = $1")
            .bind(person.as_str())
            .fetch_optional(connection)
            .await?;
    let Some(row) = row else { return Ok(NewsSetting::default()) };
    Ok(NewsSetting {
        time_zone: row.try_get("time_zone")?,
        calendar_number: row.try_get("calendar_number")?,
        calendar_on: row.try_get::<i64, _>("calendar_on")? == 1,
    })
}

/// Keeps the time zone of a person.
///
/// # Errors
/// When the database refuses.
pub async fn save_time_zone(connection: &mut Connection, person: &Id, zone: &str) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO news_setting (person_id, time_zone) VALUES ($1, $2) \
         ON CONFLICT (person_id) DO UPDATE SET time_zone = excluded.time_zone",
    )
    .bind(person.as_str())
    .bind(zone.to_owned())
    .execute(connection)
    .await?;
    Ok(())
}

/// Gives a person a new calendar address, or, when not `on`, none. The one before no longer works in either case.
///
/// # Errors
/// When the database refuses.
pub async fn save_calendar(connection: &mut Connection, person: &Id, on: bool) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO news_setting (person_id, calendar_number, calendar_on) VALUES ($1, 1, $2) \
         ON CONFLICT (person_id) DO UPDATE SET calendar_number = news_setting.calendar_number + 1, \
         calendar_on = excluded.calendar_on",
    )
    .bind(person.as_str())
    .bind(i64::from(on))
    .execute(connection)
    .await?;
    Ok(())
}
