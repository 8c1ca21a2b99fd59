//! Proposals after the release of the decisions about them. How much of each is public, the rules of `domain` say.

use sqlx::Row;

use super::super::{Connection, StoreError, id, json, moment, optional_moment};
use super::{Conditions, Key, Listed, Named, Part, fetch, named};
use crate::clock::{Id, UnixMillis};
use crate::domain::challenges::ChallengeContent;
use crate::domain::proposals::{Onlooker, ProposalContent, ProposalState, Sight, Standing, sight};
use crate::domain::selection::Progress;

/// What a list of proposals leaves out.
#[derive(Clone, Debug, Default)]
pub struct ProposalFilter<'a> {
    pub id: Option<&'a Id>,
    pub state: Option<&'a str>,
    pub challenge: Option<&'a Id>,
    pub organisation: Option<&'a Id>,
    pub agency: Option<&'a Id>,
    pub sector: Option<&'a str>,
    pub country: Option<&'a str>,
    pub region: Option<&'a str>,
    pub written_in: Option<&'a str>,
    pub updated_since: Option<i64>,
}

/// A proposal that everybody may read, at least its summary.
#[derive(Clone, Debug)]
pub struct ProposalListed {
    pub id: Id,
    pub challenge: Named,
    pub agency: Named,
    pub country: String,
    pub region: String,
    pub organisation: Named,
    pub organisation_kind: String,
    pub state: ProposalState,
    pub language: String,
    pub title: String,
    pub sector: String,
    pub content: ProposalContent,
    /// ISO 4217, for the amounts.
    pub currency: String,
    pub submitted_at: UnixMillis,
    pub released_at: Option<UnixMillis>,
    pub made_public_at: Option<UnixMillis>,
    pub updated_at: UnixMillis,
    pub sight: Sight,
    /// What was decided, once it was released; the reason is for everybody when it was selected.
    pub decision: Option<(Progress, String)>,
}

const SELECT: &str = "SELECT t.id, t.challenge_id, c.title AS challenge_title, c.language AS challenge_language, \
    c.agency_id, a.name AS agency_name, a.language AS agency_language, a.country, a.region, a.currency, t.organisation_id, \
    o.name AS organisation_name, o.language AS organisation_language, o.kind AS organisation_kind, t.state, t.language, \
    t.title, c.sector, t.content, c.content AS challenge_content, t.revision, t.submitted_at, c.released_at, \
    t.made_public_at, t.updated_at, d.outcome, d.reason, d.released_at AS decided_at \
    FROM proposal t JOIN challenge c ON c.id = t.challenge_id JOIN agency a ON a.id = c.agency_id \
    JOIN organisation o ON o.id = t.organisation_id LEFT JOIN proposal_decision d ON d.proposal_id = t.id";

/// Proposals that everybody may read, those that were sent last first. A part can hold fewer rows than its limit and still
/// have a next one.
///
/// # Errors
/// When the database refuses.
pub async fn list_proposals(
    connection: &mut Connection,
    filter: &ProposalFilter<'_>,
    part: &Part,
) -> Result<Listed<ProposalListed>, StoreError> {
    let mut conditions = Conditions::new(
        "t.released_at IS NOT NULL AND t.submitted_at IS NOT NULL AND t.state <> 'draft' AND t.state <> 'withdrawn'",
    );
    conditions.add("t.id = ?", filter.id);
    conditions.add("t.state = ?", filter.state);
    conditions.add("t.challenge_id = ?", filter.challenge);
    conditions.add("t.organisation_id = ?", filter.organisation);
    conditions.add("c.agency_id = ?", filter.agency);
    conditions.add("c.sector = ?", filter.sector);
    conditions.add("a.country = ?", filter.country);
    conditions.add("a.region = ?", filter.region);
    conditions.add("t.language = ?", filter.written_in);
    conditions.add("t.updated_at >= ?", filter.updated_since);
    let found = fetch(connection, SELECT, conditions, ("t.submitted_at", "t.id"), part, |row| {
        let state: String = row.try_get("state")?;
        let state = ProposalState::parse(&state).ok_or(StoreError::Unreadable("proposal.state"))?;
        let challenge: ChallengeContent = json(row, "challenge_content")?;
        let (released_at, made_public_at) =
            (optional_moment(row, "released_at")?, optional_moment(row, "made_public_at")?);
        let standing = Standing {
            state,
            was_submitted: row.try_get::<i64, _>("revision")? > 0,
            made_public: made_public_at.is_some(),
            submissions_closed: true,
            released: released_at.is_some(),
            summaries_public: challenge.publish_all_titles,
        };
        let decision =
            match (optional_moment(row, "decided_at")?, row.try_get::<Option<String>, _>("outcome")?) {
                (Some(_), Some(outcome)) => {
                    let progress = Progress::parse(&outcome)
                        .ok_or(StoreError::Unreadable("proposal_decision.outcome"))?;
                    Some((progress, row.try_get::<Option<String>, _>("reason")?.unwrap_or_default()))
                }
                _ => None,
            };
        let own: String = row.try_get("currency")?;
        let listed = ProposalListed {
            id: id(row, "id")?,
            challenge: named(row, "challenge_id", "challenge_title", "challenge_language")?,
            agency: named(row, "agency_id", "agency_name", "agency_language")?,
            country: row.try_get("country")?,
            region: row.try_get("region")?,
            organisation: named(row, "organisation_id", "organisation_name", "organisation_language")?,
            organisation_kind: row.try_get("organisation_kind")?,
            state,
            language: row.try_get("language")?,
            title: row.try_get("title")?,
            sector: row.try_get("sector")?,
            content: json(row, "content")?,
            currency: if challenge.currency.is_empty() { own } else { challenge.currency },
            submitted_at: moment(row, "submitted_at")?,
            released_at,
            made_public_at,
            updated_at: moment(row, "updated_at")?,
            sight: sight(Onlooker::Anybody, &standing),
            decision,
        };
        Ok((Key { at: listed.submitted_at.0, id: listed.id.clone() }, listed))
    })
    .await?;
    let rows = found.rows.into_iter().filter(|row| row.sight != Sight::Nothing).collect();
    Ok(Listed { rows, next: found.next })
}
