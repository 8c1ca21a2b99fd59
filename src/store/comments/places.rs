//! The things that comments are about.

use sqlx::Row;

use crate::clock::Id;
use crate::domain::{Kind, Subject};
use crate::store::{Connection, StoreError, optional_id};

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

/// What comments need to know of a thing; `None` when it is not there or takes no comments.
///
/// # Errors
/// When the database refuses.
pub async fn find_place(connection: &mut Connection, subject: &Subject) -> Result<Option<Place>, StoreError> {
    let sql = match subject.kind {
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
        _ => return Ok(None),
    };
    let row = sqlx::query(sql).bind(subject.id.as_str()).fetch_optional(connection).await?;
    row.map(|row| {
        let public: i64 = row.try_get("public")?;
        Ok(Place {
            subject: subject.clone(),
            title: row.try_get("title")?,
            language: row.try_get("language")?,
            public: public == 1,
            agency_id: optional_id(&row, "agency_id")?,
            agency_name: row.try_get::<Option<String>, _>("agency_name")?.unwrap_or_default(),
            agency_country: row.try_get::<Option<String>, _>("country")?.unwrap_or_default(),
            agency_zone: row.try_get::<Option<String>, _>("time_zone")?.unwrap_or_default(),
        })
    })
    .transpose()
}
