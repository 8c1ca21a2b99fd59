//! Published challenges.

use std::collections::HashMap;

use sqlx::Row;

use super::super::{Connection, StoreError, id, json, moment, optional_moment};
use super::{Conditions, Key, Listed, Named, Part, fetch, named, number};
use crate::clock::{Id, UnixMillis};
use crate::domain::challenges::{ChallengeContent, ChallengeState};
use crate::domain::stages::Stage;

/// What a list of challenges leaves out.
#[derive(Clone, Debug, Default)]
pub struct ChallengeFilter<'a> {
    pub id: Option<&'a Id>,
    pub state: Option<&'a str>,
    pub stage: Option<Stage>,
    pub sector: Option<&'a str>,
    pub agency: Option<&'a Id>,
    pub country: Option<&'a str>,
    pub region: Option<&'a str>,
    pub written_in: Option<&'a str>,
    pub updated_since: Option<i64>,
}

/// A published challenge.
#[derive(Clone, Debug)]
pub struct ChallengeListed {
    pub id: Id,
    pub number: i64,
    pub agency: Named,
    pub country: String,
    pub region: String,
    pub state: ChallengeState,
    /// Why it was cancelled; empty otherwise.
    pub state_reason: String,
    pub stage: Stage,
    pub language: String,
    pub title: String,
    pub sector: String,
    pub content: ChallengeContent,
    pub revision: i64,
    pub opens_at: Option<UnixMillis>,
    pub questions_close_at: Option<UnixMillis>,
    pub submissions_close_at: Option<UnixMillis>,
    pub decision_at: Option<UnixMillis>,
    pub published_at: UnixMillis,
    pub released_at: Option<UnixMillis>,
    pub updated_at: UnixMillis,
    pub proposals: i64,
    pub pilots: i64,
}

/// The furthest pilot says the stage; without one, the state does.
macro_rules! stage_number {
    () => {
        "(CASE WHEN EXISTS (SELECT 1 FROM pilot p WHERE p.challenge_id = t.id) THEN \
         (SELECT MAX(CASE p.stage WHEN 'pilot' THEN 4 WHEN 'proof' THEN 5 WHEN 'scale' THEN 6 ELSE 3 END) \
         FROM pilot p WHERE p.challenge_id = t.id) \
         WHEN t.state = 'published' OR t.state = 'cancelled' THEN 2 WHEN t.state = 'piloting' THEN 4 ELSE 3 END)"
    };
}

const SELECT: &str = concat!(
    "SELECT t.id, t.number, t.agency_id, a.name AS agency_name, a.language AS agency_language, a.country, a.region, \
     t.state, t.state_reason, t.language, t.title, t.sector, t.content, t.revision, t.opens_at, t.questions_close_at, \
     t.submissions_close_at, t.decision_at, t.published_at, t.released_at, t.updated_at, \
     (SELECT CAST(COUNT(*) AS BIGINT) FROM proposal p WHERE p.challenge_id = t.id \
      AND p.state <> 'draft' AND p.state <> 'withdrawn') AS proposals, \
     (SELECT CAST(COUNT(*) AS BIGINT) FROM pilot p WHERE p.challenge_id = t.id) AS pilots, CAST(",
    stage_number!(),
    " AS BIGINT) AS stage FROM challenge t JOIN agency a ON a.id = t.agency_id"
);

/// Published challenges, those that were published last first.
///
/// # Errors
/// When the database refuses.
pub async fn list_challenges(
    connection: &mut Connection,
    filter: &ChallengeFilter<'_>,
    part: &Part,
) -> Result<Listed<ChallengeListed>, StoreError> {
    let mut conditions = Conditions::new("t.published_at IS NOT NULL");
    conditions.add("t.id = ?", filter.id);
    conditions.add("t.state = ?", filter.state);
    conditions.add(concat!(stage_number!(), " = ?"), filter.stage.map(Stage::number));
    conditions.add("t.sector = ?", filter.sector);
    conditions.add("t.agency_id = ?", filter.agency);
    conditions.add("a.country = ?", filter.country);
    conditions.add("a.region = ?", filter.region);
    conditions.add("t.language = ?", filter.written_in);
    conditions.add("t.updated_at >= ?", filter.updated_since);
    fetch(connection, SELECT, conditions, ("t.published_at", "t.id"), part, |row| {
        let state: String = row.try_get("state")?;
        let stage = number(row, "stage")?;
        let found = ChallengeListed {
            id: id(row, "id")?,
            number: number(row, "number")?,
            agency: named(row, "agency_id", "agency_name", "agency_language")?,
            country: row.try_get("country")?,
            region: row.try_get("region")?,
            state: ChallengeState::parse(&state).ok_or(StoreError::Unreadable("challenge.state"))?,
            state_reason: row.try_get("state_reason")?,
            stage: Stage::ALL
                .into_iter()
                .find(|known| known.number() == stage)
                .ok_or(StoreError::Unreadable("challenge.stage"))?,
            language: row.try_get("language")?,
            title: row.try_get("title")?,
            sector: row.try_get("sector")?,
            content: json(row, "content")?,
            revision: number(row, "revision")?,
            opens_at: optional_moment(row, "opens_at")?,
            questions_close_at: optional_moment(row, "questions_close_at")?,
            submissions_close_at: optional_moment(row, "submissions_close_at")?,
            decision_at: optional_moment(row, "decision_at")?,
            published_at: moment(row, "published_at")?,
            released_at: optional_moment(row, "released_at")?,
            updated_at: moment(row, "updated_at")?,
            proposals: number(row, "proposals")?,
            pilots: number(row, "pilots")?,
        };
        Ok((Key { at: found.published_at.0, id: found.id.clone() }, found))
    })
    .await
}

/// The translations of these challenges, by challenge and language, each as it was stored.
///
/// # Errors
/// When the database refuses.
pub async fn list_texts(
    connection: &mut Connection,
    challenges: &[Id],
) -> Result<HashMap<Id, Vec<(String, serde_json::Value)>>, StoreError> {
    let mut found: HashMap<Id, Vec<(String, serde_json::Value)>> = HashMap::new();
    if challenges.is_empty() {
        return Ok(found);
    }
    let places = super::super::placeholders(challenges.len(), 1);
    let mut query = sqlx::query(sqlx::AssertSqlSafe(format!(
        "SELECT subject_id, language, content FROM translation WHERE subject_kind = 'challenge' \
         AND subject_id IN ({places}) ORDER BY language"
    )));
    for challenge in challenges {
        query = query.bind(challenge.as_str());
    }
    for row in &query.fetch_all(connection).await? {
        found
            .entry(id(row, "subject_id")?)
            .or_default()
            .push((row.try_get("language")?, json(row, "content")?));
    }
    Ok(found)
}
