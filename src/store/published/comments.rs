//! Comments on things that everybody may read. Words that were taken away or hidden are left out by those who show them.

use super::super::comments::{Voice, read_voice, voice_query};
use super::super::{Connection, StoreError};
use super::{Conditions, Key, Listed, Part, fetch};
use crate::clock::Id;
use crate::domain::Subject;

/// What a list of comments leaves out.
#[derive(Clone, Debug, Default)]
pub struct CommentFilter<'a> {
    pub id: Option<&'a Id>,
    pub subject_kind: Option<&'a str>,
    pub subject: Option<&'a Id>,
    pub root: Option<&'a Id>,
    pub agency: Option<&'a Id>,
    pub stance: Option<&'a str>,
    pub response_state: Option<&'a str>,
    pub written_in: Option<&'a str>,
    pub updated_since: Option<i64>,
}

/// What is commented on can be read by everybody.
const PUBLIC_SUBJECT: &str = "(CASE c.subject_kind \
    WHEN 'challenge' THEN (SELECT COUNT(*) FROM challenge x WHERE x.id = c.subject_id AND x.published_at IS NOT NULL) \
    WHEN 'use_case' THEN (SELECT COUNT(*) FROM use_case x WHERE x.id = c.subject_id AND x.state = 'published') \
    WHEN 'pilot' THEN (SELECT COUNT(*) FROM pilot x WHERE x.id = c.subject_id) \
    WHEN 'proposal' THEN (SELECT COUNT(*) FROM proposal x JOIN challenge y ON y.id = x.challenge_id \
     WHERE x.id = c.subject_id AND y.released_at IS NOT NULL AND x.state <> 'withdrawn' AND x.revision > 0 \
     AND (x.made_public_at IS NOT NULL OR x.state = 'selected' OR x.state = 'contracted')) \
    ELSE 0 END) > 0";

/// Comments, the newest first, without those that an automatic rule holds back.
///
/// # Errors
/// When the database refuses.
pub async fn list_comments(
    connection: &mut Connection,
    filter: &CommentFilter<'_>,
    part: &Part,
) -> Result<Listed<Voice>, StoreError> {
    let mut conditions = Conditions::new("c.visibility <> 'blocked'");
    conditions.add("c.id = ?", filter.id);
    conditions.add("c.subject_kind = ?", filter.subject_kind);
    conditions.add("c.subject_id = ?", filter.subject);
    conditions.add("c.root_id = ?", filter.root);
    conditions.add("c.agency_id = ?", filter.agency);
    conditions.add("c.stance = ?", filter.stance);
    conditions.add("c.response_state = ?", filter.response_state);
    conditions.add("c.language = ?", filter.written_in);
    // What happened to a comment (changed, answered, hidden …) stands in the outbox.
    conditions.add(
        "(c.created_at >= ? OR c.id IN (SELECT o.subject_id FROM outbox o WHERE o.subject_kind = 'comment' AND o.at >= ?))",
        filter.updated_since,
    );
    if filter.stance.is_some() || filter.response_state.is_some() {
        // Words that nobody sees are not found by what they say.
        conditions.require("c.visibility = 'shown'");
    }
    conditions.require(PUBLIC_SUBJECT);
    fetch(connection, voice_query(), conditions, ("c.created_at", "c.id"), part, |row| {
        let voice = read_voice(row)?;
        Ok((Key { at: voice.comment.created_at.0, id: voice.comment.id.clone() }, voice))
    })
    .await
}

/// True when everybody may read what is commented on.
///
/// # Errors
/// When the database refuses.
pub async fn is_public_place(connection: &mut Connection, subject: &Subject) -> Result<bool, StoreError> {
    let sql = format!(
        "SELECT 1 FROM (SELECT CAST($1 AS TEXT) AS subject_kind, CAST($2 AS TEXT) AS subject_id) c WHERE {PUBLIC_SUBJECT}"
    );
    let row = sqlx::query(sqlx::AssertSqlSafe(sql))
        .bind(subject.kind.as_str())
        .bind(subject.id.as_str())
        .fetch_optional(connection)
        .await?;
    Ok(row.is_some())
}
