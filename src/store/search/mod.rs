//! What the search needs to know of each thing: to put it into the index, to show it in a list, and to decide who may
//! find it. One row of these serves all three, so that the index and the page can never disagree about visibility.
//!
//! Beside them: what changes with a thing ([`list_dependents`]).

mod changes;

use std::collections::HashMap;

use serde_json::Value as Json;
use sqlx::Row;
use sqlx::any::AnyRow;

use super::{
    Connection, StoreError, fetch_in, flag, id, json, moment, optional_id, optional_moment, subject,
};
use crate::clock::{Id, UnixMillis};
use crate::domain::stages::Stage;
use crate::domain::{Kind, Subject};

pub use changes::{count_events, find_newest_event, list_dependents, list_just_closed};

/// Which rows are asked for.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// These, in any order; those that are not there are left out.
    These(&'a [Id]),
    /// Up to `limit` with an id after `id`, in the order of ids: one step of a walk through all.
    After { id: &'a str, limit: i64 },
}

/// A challenge.
#[derive(Clone, Debug)]
pub struct ChallengeRow {
    pub id: Id,
    pub agency_id: Id,
    pub agency_name: String,
    pub region: String,
    pub time_zone: String,
    pub author_id: Id,
    pub state: String,
    pub language: String,
    pub title: String,
    pub sector: String,
    pub content: Json,
    pub opens_at: Option<UnixMillis>,
    pub submissions_close_at: Option<UnixMillis>,
    pub published_at: Option<UnixMillis>,
    /// Ideas that were sent and not taken back.
    pub ideas: i64,
    pub pilots: i64,
    /// The stage of the pilot that has come furthest.
    pub furthest: Option<Stage>,
}

/// A use case.
#[derive(Clone, Debug)]
pub struct UseCaseRow {
    pub id: Id,
    pub organisation_id: Id,
    pub organisation_name: String,
    pub organisation_kind: String,
    pub region: String,
    pub verified: bool,
    pub author_id: Id,
    pub state: String,
    pub language: String,
    pub title: String,
    pub sector: String,
    pub content: Json,
    pub evidence_level: i64,
    pub published_at: Option<UnixMillis>,
    pub voices: i64,
}

/// A proposal and, once it is out, what was decided about it.
#[derive(Clone, Debug)]
pub struct ProposalRow {
    pub id: Id,
    pub challenge_id: Id,
    pub challenge_title: String,
    pub challenge_language: String,
    pub sector: String,
    pub agency_id: Id,
    pub agency_name: String,
    pub region: String,
    pub organisation_id: Id,
    pub organisation_name: String,
    pub organisation_kind: String,
    pub author_id: Id,
    /// Organisations that answer together with this one, and said so.
    pub partners: Vec<Id>,
    pub state: String,
    pub language: String,
    pub title: String,
    pub content: Json,
    pub submitted_at: Option<UnixMillis>,
    pub made_public_at: Option<UnixMillis>,
    /// The challenge takes ideas until then, while it is published.
    pub challenge_state: String,
    pub challenge_closes_at: Option<UnixMillis>,
    pub released_at: Option<UnixMillis>,
    /// The challenge shows title, summary and organisation of every idea once the results are out.
    pub publish_all_titles: bool,
    pub outcome: Option<String>,
    pub reason: Option<String>,
    pub decided_at: Option<UnixMillis>,
}

/// A pilot.
#[derive(Clone, Debug)]
pub struct PilotRow {
    pub id: Id,
    pub challenge_id: Id,
    pub agency_id: Id,
    pub agency_name: String,
    pub region: String,
    pub organisation_name: String,
    pub organisation_kind: String,
    pub state: String,
    pub stage: Stage,
    pub language: String,
    pub title: String,
    pub sector: String,
    pub summary: String,
    pub created_at: UnixMillis,
    pub sites: Vec<String>,
}

/// An agency or an organisation: `kind` says what kind of either it is.
#[derive(Clone, Debug)]
pub struct BodyRow {
    pub id: Id,
    pub name: String,
    pub language: String,
    pub kind: String,
    pub region: String,
    pub about: String,
    pub closed: bool,
    pub verified: bool,
    pub created_at: UnixMillis,
}

/// A comment, with what it is about.
#[derive(Clone, Debug)]
pub struct CommentRow {
    pub id: Id,
    pub subject: Subject,
    pub subject_title: String,
    pub subject_language: String,
    pub subject_is_public: bool,
    /// Who owes an answer; a comment on a use case has nobody.
    pub agency_id: Option<Id>,
    pub agency_name: String,
    pub stance: String,
    pub language: String,
    pub text: String,
    pub me_too_count: i64,
    pub visibility: String,
    pub answer: Option<String>,
    pub created_at: UnixMillis,
}

/// Challenges.
///
/// # Errors
/// When the database refuses.
pub async fn list_challenges(
    connection: &mut Connection,
    which: Which<'_>,
) -> Result<Vec<ChallengeRow>, StoreError> {
    let rows = fetch(
        connection,
        Kind::Challenge,
        "SELECT t.id, t.agency_id, a.name AS agency_name, a.region, a.time_zone, t.author_id, t.state, t.language, t.title, t.sector, \
         t.content, t.opens_at, t.submissions_close_at, t.published_at, \
         (SELECT CAST(COUNT(*) AS BIGINT) FROM proposal p WHERE p.challenge_id = t.id \
          AND p.state <> 'draft' AND p.state <> 'withdrawn') AS ideas, \
         (SELECT CAST(COUNT(*) AS BIGINT) FROM pilot p WHERE p.challenge_id = t.id) AS pilots, \
         (SELECT CAST(COALESCE(MAX(CASE WHEN p.state = 'terminated' THEN NULL WHEN p.stage = 'pilot' THEN 4 \
          WHEN p.stage = 'proof' THEN 5 WHEN p.stage = 'scale' THEN 6 ELSE 3 END), \
          MAX(CASE p.stage WHEN 'pilot' THEN 4 WHEN 'proof' THEN 5 WHEN 'scale' THEN 6 ELSE 3 END), 0) \
          AS BIGINT) FROM pilot p WHERE p.challenge_id = t.id) AS furthest \
         FROM challenge t JOIN agency a ON a.id = t.agency_id",
        which,
    )
    .await?;
    rows.iter()
        .map(|row| {
            let furthest: i64 = row.try_get("furthest")?;
            Ok(ChallengeRow {
                id: id(row, "id")?,
                agency_id: id(row, "agency_id")?,
                agency_name: row.try_get("agency_name")?,
                region: row.try_get("region")?,
                time_zone: row.try_get("time_zone")?,
                author_id: id(row, "author_id")?,
                state: row.try_get("state")?,
                language: row.try_get("language")?,
                title: row.try_get("title")?,
                sector: row.try_get("sector")?,
                content: json(row, "content")?,
                opens_at: optional_moment(row, "opens_at")?,
                submissions_close_at: optional_moment(row, "submissions_close_at")?,
                published_at: optional_moment(row, "published_at")?,
                ideas: row.try_get("ideas")?,
                pilots: row.try_get("pilots")?,
                furthest: Stage::ALL.into_iter().find(|stage| stage.number() == furthest),
            })
        })
        .collect()
}

/// Use cases.
///
/// # Errors
/// When the database refuses.
pub async fn list_use_cases(
    connection: &mut Connection,
    which: Which<'_>,
) -> Result<Vec<UseCaseRow>, StoreError> {
    let rows = fetch(
        connection,
        Kind::UseCase,
        "SELECT t.id, t.organisation_id, o.name AS organisation_name, o.kind AS organisation_kind, o.region, \
         CASE WHEN o.verified_at IS NULL THEN 0 ELSE 1 END AS verified, t.author_id, t.state, t.language, t.title, \
         t.sector, t.content, t.evidence_level, t.published_at, \
         (SELECT CAST(COALESCE(SUM(CASE WHEN m.visibility = 'shown' THEN 1 ELSE 0 END), 0) AS BIGINT) FROM comment m \
          WHERE m.subject_kind = 'use_case' AND m.subject_id = t.id) AS voices \
         FROM use_case t JOIN organisation o ON o.id = t.organisation_id",
        which,
    )
    .await?;
    rows.iter()
        .map(|row| {
            Ok(UseCaseRow {
                id: id(row, "id")?,
                organisation_id: id(row, "organisation_id")?,
                organisation_name: row.try_get("organisation_name")?,
                organisation_kind: row.try_get("organisation_kind")?,
                region: row.try_get("region")?,
                verified: flag(row, "verified")?,
                author_id: id(row, "author_id")?,
                state: row.try_get("state")?,
                language: row.try_get("language")?,
                title: row.try_get("title")?,
                sector: row.try_get("sector")?,
                content: json(row, "content")?,
                evidence_level: row.try_get("evidence_level")?,
                published_at: optional_moment(row, "published_at")?,
                voices: row.try_get("voices")?,
            })
        })
        .collect()
}

/// Proposals.
///
/// # Errors
/// When the database refuses.
pub async fn list_proposals(
    connection: &mut Connection,
    which: Which<'_>,
) -> Result<Vec<ProposalRow>, StoreError> {
    let rows = fetch(
        connection,
        Kind::Proposal,
        "SELECT t.id, t.challenge_id, c.title AS challenge_title, c.language AS challenge_language, c.sector, c.agency_id, \
         a.name AS agency_name, a.region, t.organisation_id, o.name AS organisation_name, \
         o.kind AS organisation_kind, t.author_id, t.state, t.language, t.title, t.content, t.submitted_at, \
         t.made_public_at, c.state AS challenge_state, c.submissions_close_at, c.released_at, \
         c.content AS challenge_content, d.outcome, d.reason, d.released_at AS decided_at \
         FROM proposal t JOIN challenge c ON c.id = t.challenge_id JOIN agency a ON a.id = c.agency_id \
         JOIN organisation o ON o.id = t.organisation_id LEFT JOIN proposal_decision d ON d.proposal_id = t.id",
        which,
    )
    .await?;
    let mut partners: HashMap<String, Vec<Id>> = HashMap::new();
    let ids: Vec<Id> = rows.iter().map(|row| id(row, "id")).collect::<Result<_, _>>()?;
    let select = "SELECT proposal_id, organisation_id FROM proposal_partner WHERE accepted_at IS NOT NULL AND proposal_id";
    for row in fetch_in(connection, select, ids.iter().map(Id::as_str)).await? {
        partners.entry(row.try_get("proposal_id")?).or_default().push(id(&row, "organisation_id")?);
    }
    rows.iter()
        .map(|row| {
            let proposal = id(row, "id")?;
            let challenge: Json = json(row, "challenge_content")?;
            Ok(ProposalRow {
                partners: partners.remove(proposal.as_str()).unwrap_or_default(),
                id: proposal,
                challenge_id: id(row, "challenge_id")?,
                challenge_title: row.try_get("challenge_title")?,
                challenge_language: row.try_get("challenge_language")?,
                sector: row.try_get("sector")?,
                agency_id: id(row, "agency_id")?,
                agency_name: row.try_get("agency_name")?,
                region: row.try_get("region")?,
                organisation_id: id(row, "organisation_id")?,
                organisation_name: row.try_get("organisation_name")?,
                organisation_kind: row.try_get("organisation_kind")?,
                author_id: id(row, "author_id")?,
                state: row.try_get("state")?,
                language: row.try_get("language")?,
                title: row.try_get("title")?,
                content: json(row, "content")?,
                submitted_at: optional_moment(row, "submitted_at")?,
                made_public_at: optional_moment(row, "made_public_at")?,
                challenge_state: row.try_get("challenge_state")?,
                challenge_closes_at: optional_moment(row, "submissions_close_at")?,
                released_at: optional_moment(row, "released_at")?,
                publish_all_titles: challenge["publish_all_titles"].as_bool().unwrap_or(true),
                outcome: row.try_get("outcome")?,
                reason: row.try_get("reason")?,
                decided_at: optional_moment(row, "decided_at")?,
            })
        })
        .collect()
}

/// Pilots.
///
/// # Errors
/// When the database refuses.
pub async fn list_pilots(connection: &mut Connection, which: Which<'_>) -> Result<Vec<PilotRow>, StoreError> {
    let rows = fetch(
        connection,
        Kind::Pilot,
        "SELECT t.id, t.challenge_id, t.agency_id, a.name AS agency_name, a.region, o.name AS organisation_name, \
         o.kind AS organisation_kind, t.state, t.stage, t.language, t.title, t.sector, t.summary, t.created_at \
         FROM pilot t JOIN agency a ON a.id = t.agency_id JOIN organisation o ON o.id = t.organisation_id",
        which,
    )
    .await?;
    let mut sites: HashMap<String, Vec<String>> = HashMap::new();
    let ids: Vec<Id> = rows.iter().map(|row| id(row, "id")).collect::<Result<_, _>>()?;
    let select = "SELECT pilot_id, name FROM site WHERE closed_at IS NULL AND pilot_id";
    for row in fetch_in(connection, select, ids.iter().map(Id::as_str)).await? {
        sites.entry(row.try_get("pilot_id")?).or_default().push(row.try_get("name")?);
    }
    rows.iter()
        .map(|row| {
            let pilot = id(row, "id")?;
            let stage: String = row.try_get("stage")?;
            Ok(PilotRow {
                sites: sites.remove(pilot.as_str()).unwrap_or_default(),
                id: pilot,
                challenge_id: id(row, "challenge_id")?,
                agency_id: id(row, "agency_id")?,
                agency_name: row.try_get("agency_name")?,
                region: row.try_get("region")?,
                organisation_name: row.try_get("organisation_name")?,
                organisation_kind: row.try_get("organisation_kind")?,
                state: row.try_get("state")?,
                stage: Stage::parse(&stage).ok_or(StoreError::Unreadable("pilot.stage"))?,
                language: row.try_get("language")?,
                title: row.try_get("title")?,
                sector: row.try_get("sector")?,
                summary: row.try_get("summary")?,
                created_at: moment(row, "created_at")?,
            })
        })
        .collect()
}

/// Agencies.
///
/// # Errors
/// When the database refuses.
pub async fn list_agencies(
    connection: &mut Connection,
    which: Which<'_>,
) -> Result<Vec<BodyRow>, StoreError> {
    let rows = fetch(
        connection,
        Kind::Agency,
        "SELECT t.id, t.name, t.language, t.kind, t.region, t.about, \
         CASE WHEN t.closed_at IS NULL THEN 0 ELSE 1 END AS closed, 1 AS verified, t.created_at FROM agency t",
        which,
    )
    .await?;
    rows.iter().map(body).collect()
}

/// Organisations.
///
/// # Errors
/// When the database refuses.
pub async fn list_organisations(
    connection: &mut Connection,
    which: Which<'_>,
) -> Result<Vec<BodyRow>, StoreError> {
    let rows = fetch(
        connection,
        Kind::Organisation,
        "SELECT t.id, t.name, t.language, t.kind, t.region, t.about, \
         CASE WHEN t.closed_at IS NULL THEN 0 ELSE 1 END AS closed, \
         CASE WHEN t.verified_at IS NULL THEN 0 ELSE 1 END AS verified, t.created_at FROM organisation t",
        which,
    )
    .await?;
    rows.iter().map(body).collect()
}

/// Comments.
///
/// # Errors
/// When the database refuses.
pub async fn list_comments(
    connection: &mut Connection,
    which: Which<'_>,
) -> Result<Vec<CommentRow>, StoreError> {
    let rows = fetch(
        connection,
        Kind::Comment,
        "SELECT t.id, t.subject_kind, t.subject_id, t.agency_id, COALESCE(a.name, '') AS agency_name, t.stance, t.language, t.text, \
         t.me_too_count + (SELECT CAST(COUNT(*) AS BIGINT) FROM me_too n WHERE n.comment_id = t.id AND n.counted = 0) \
         AS me_too_total, t.visibility, r.text AS answer, t.created_at, \
         COALESCE(c.title, u.title, p.title, i.title) AS subject_title, \
         COALESCE(c.language, u.language, p.language, i.language) AS subject_language, \
         CASE WHEN c.published_at IS NOT NULL OR u.state = 'published' OR i.id IS NOT NULL \
          OR (pc.released_at IS NOT NULL AND p.state <> 'withdrawn' \
          AND (p.made_public_at IS NOT NULL OR p.state = 'selected' OR p.state = 'contracted')) \
          THEN 1 ELSE 0 END AS subject_is_public \
         FROM comment t LEFT JOIN agency a ON a.id = t.agency_id LEFT JOIN response r ON r.comment_id = t.id \
         LEFT JOIN challenge c ON t.subject_kind = 'challenge' AND c.id = t.subject_id \
         LEFT JOIN use_case u ON t.subject_kind = 'use_case' AND u.id = t.subject_id \
         LEFT JOIN proposal p ON t.subject_kind = 'proposal' AND p.id = t.subject_id \
         LEFT JOIN challenge pc ON pc.id = p.challenge_id \
         LEFT JOIN pilot i ON t.subject_kind = 'pilot' AND i.id = t.subject_id",
        which,
    )
    .await?;
    rows.iter()
        .map(|row| {
            Ok(CommentRow {
                id: id(row, "id")?,
                subject: subject(row)?,
                subject_title: row.try_get::<Option<String>, _>("subject_title")?.unwrap_or_default(),
                subject_language: row.try_get::<Option<String>, _>("subject_language")?.unwrap_or_default(),
                subject_is_public: flag(row, "subject_is_public")?,
                agency_id: optional_id(row, "agency_id")?,
                agency_name: row.try_get("agency_name")?,
                stance: row.try_get("stance")?,
                language: row.try_get("language")?,
                text: row.try_get("text")?,
                me_too_count: row.try_get("me_too_total")?,
                visibility: row.try_get("visibility")?,
                answer: row.try_get("answer")?,
                created_at: moment(row, "created_at")?,
            })
        })
        .collect()
}

/// How many things there are of a kind, whoever may see them.
///
/// # Errors
/// When the database refuses.
pub async fn count(connection: &mut Connection, kind: Kind) -> Result<i64, StoreError> {
    let Some(table) = table(kind) else { return Ok(0) };
    let row =
        sqlx::query(sqlx::AssertSqlSafe(format!("SELECT CAST(COUNT(*) AS BIGINT) AS number FROM {table}")))
            .fetch_one(connection)
            .await?;
    Ok(row.try_get("number")?)
}

const fn table(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Challenge => Some("challenge"),
        Kind::UseCase => Some("use_case"),
        Kind::Proposal => Some("proposal"),
        Kind::Pilot => Some("pilot"),
        Kind::Agency => Some("agency"),
        Kind::Organisation => Some("organisation"),
        Kind::Comment => Some("comment"),
        Kind::Question | Kind::Person => None,
    }
}

/// Runs `select` for these rows of its table `t`.
async fn fetch(
    connection: &mut Connection,
    kind: Kind,
    select: &'static str,
    which: Which<'_>,
) -> Result<Vec<AnyRow>, StoreError> {
    match which {
        // The ids come first, so that no plan reads the whole table for one step of the walk.
        Which::After { id, limit } => {
            let name = table(kind).ok_or(StoreError::Unreadable("kind"))?;
            let statement = format!(
                "{select} WHERE t.id IN (SELECT id FROM {name} WHERE id > $1 ORDER BY id LIMIT $2) ORDER BY t.id"
            );
            let query = sqlx::query(sqlx::AssertSqlSafe(statement));
            Ok(query.bind(id.to_owned()).bind(limit).fetch_all(connection).await?)
        }
        Which::These(ids) => {
            fetch_in(connection, &format!("{select} WHERE t.id"), ids.iter().map(Id::as_str)).await
        }
    }
}

fn body(row: &AnyRow) -> Result<BodyRow, StoreError> {
    Ok(BodyRow {
        id: id(row, "id")?,
        name: row.try_get("name")?,
        language: row.try_get("language")?,
        kind: row.try_get("kind")?,
        region: row.try_get("region")?,
        about: row.try_get("about")?,
        closed: flag(row, "closed")?,
        verified: flag(row, "verified")?,
        created_at: moment(row, "created_at")?,
    })
}
