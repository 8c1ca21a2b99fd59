//! The things that comments are about.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{Words, read_words};
use crate::clock::Id;
use crate::domain::{Kind, Subject};
use crate::store::{Connection, StoreError, optional_id, placeholders};

/// The thing that comments are about, as far as comments need to know it.
#[derive(Clone, Debug)]
pub struct Place {
    pub subject: Subject,
    pub title: String,
    pub language: String,
    /// Anybody may read it, so anybody may comment.
    pub public: bool,
    pub agency_id: Option<Id>,
    pub agency_name: String,
    pub agency_country: String,
    pub agency_zone: String,
}

/// What a new comment needs to know, from one question to the database.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub place: Place,
    /// The last comments under the person's own name, the newest first.
    pub last: Vec<Words>,
    /// A pseudonym has one of the owner marks, or has no owner mark yet and may be anybody's.
    pub maybe_hidden: bool,
}

/// What comments need to know of a thing; `None` when it is not there or takes no comments.
///
/// # Errors
/// When the database refuses.
pub async fn find_place(connection: &mut Connection, subject: &Subject) -> Result<Option<Place>, StoreError> {
    let Some(sql) = place_query(subject.kind) else { return Ok(None) };
    let row = sqlx::query(sql).bind(subject.id.as_str()).fetch_optional(connection).await?;
    row.map(|row| read_place(&row, subject)).transpose()
}

/// What a new comment by a person needs to know; `None` as for [`find_place`]. `limit` is how many of the last comments
/// are wanted.
///
/// # Errors
/// When the database refuses.
pub async fn find_arrival(
    connection: &mut Connection,
    subject: &Subject,
    person: &Id,
    owner_marks: &[String],
    limit: i64,
) -> Result<Option<Arrival>, StoreError> {
    let Some(place) = place_query(subject.kind) else { return Ok(None) };
    let marks = placeholders(owner_marks.len(), 4);
    let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "SELECT p.*, w.text, w.visibility, w.created_at, \
         CASE WHEN EXISTS (SELECT 1 FROM pseudonym WHERE owner_mark IN ({marks})) \
         OR EXISTS (SELECT 1 FROM pseudonym WHERE owner_mark IS NULL) THEN 1 ELSE 0 END AS maybe_hidden \
         FROM ({place}) p LEFT JOIN (SELECT text, visibility, created_at, id FROM comment WHERE author_id = $2 \
         ORDER BY created_at DESC, id DESC LIMIT $3) w ON 1 = 1 ORDER BY w.created_at DESC, w.id DESC"
    )))
    .bind(subject.id.as_str())
    .bind(person.as_str())
    .bind(limit);
    for mark in owner_marks {
        query = query.bind(mark.as_str());
    }
    let rows = query.fetch_all(connection).await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let mut last = Vec::with_capacity(rows.len());
    for row in &rows {
        // Somebody who has said nothing yet has one row without words.
        if row.try_get::<Option<String>, _>("text")?.is_some() {
            last.push(read_words(row)?);
        }
    }
    let maybe_hidden = first.try_get::<i64, _>("maybe_hidden")? == 1;
    Ok(Some(Arrival { place: read_place(first, subject)?, last, maybe_hidden }))
}

/// The query for the place of this kind with the id `$1`.
fn place_query(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Challenge => {
            "SELECT t.title, t.language, CASE WHEN t.published_at IS NOT NULL THEN 1 ELSE 0 END AS public, \
             t.agency_id, a.name AS agency_name, a.country, a.time_zone \
             FROM challenge t JOIN agency a ON a.id = t.agency_id WHERE t.id = $1"
        }
        Kind::Pilot => {
            "SELECT t.title, t.language, 1 AS public, t.agency_id, a.name AS agency_name, a.country, a.time_zone \
             FROM pilot t JOIN agency a ON a.id = t.agency_id WHERE t.id = $1"
        }
        Kind::Proposal => {
            "SELECT t.title, t.language, CASE WHEN c.released_at IS NOT NULL AND t.state <> 'withdrawn' AND (t.made_public_at IS NOT NULL \
             OR t.state IN ('selected', 'contracted')) THEN 1 ELSE 0 END AS public, \
             c.agency_id, a.name AS agency_name, a.country, a.time_zone FROM proposal t \
             JOIN challenge c ON c.id = t.challenge_id JOIN agency a ON a.id = c.agency_id WHERE t.id = $1"
        }
        Kind::UseCase => {
            "SELECT t.title, t.language, CASE WHEN t.state = 'published' THEN 1 ELSE 0 END AS public, \
             a.id AS agency_id, a.name AS agency_name, a.country, a.time_zone \
             FROM use_case t LEFT JOIN agency a ON a.id = '' WHERE t.id = $1"
        }
        _ => return None,
    })
}

fn read_place(row: &AnyRow, subject: &Subject) -> Result<Place, StoreError> {
    let public: i64 = row.try_get("public")?;
    Ok(Place {
        subject: subject.clone(),
        title: row.try_get("title")?,
        language: row.try_get("language")?,
        public: public == 1,
        agency_id: optional_id(row, "agency_id")?,
        agency_name: row.try_get::<Option<String>, _>("agency_name")?.unwrap_or_default(),
        agency_country: row.try_get::<Option<String>, _>("country")?.unwrap_or_default(),
        agency_zone: row.try_get::<Option<String>, _>("time_zone")?.unwrap_or_default(),
    })
}
