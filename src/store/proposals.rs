//! Proposals, each revision that was sent, and the organisations that answer together.

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{
    Connection, StoreError, find_all, find_one, id, json, moment, one_row, optional_moment, to_json,
};
use crate::clock::{Id, UnixMillis};
use crate::domain::proposals::{Draft, ProposalContent, ProposalState};

/// A proposal as stored.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub id: Id,
    pub challenge_id: Id,
    /// The organisation that leads.
    pub organisation_id: Id,
    /// The person who began it.
    pub author_id: Id,
    pub state: ProposalState,
    /// Why it is in this state, when the agency or the team said so.
    pub state_reason: String,
    pub language: String,
    /// Of a draft, what the team wrote last; afterwards, what was sent last.
    pub title: String,
    /// As `title`.
    pub content: ProposalContent,
    /// What the team changed since it was sent last; only the team sees it.
    pub unsent: Option<Draft>,
    /// How often it was sent; 0 for a draft.
    pub revision: i64,
    /// When the last revision was sent.
    pub submitted_at: Option<UnixMillis>,
    /// When the team made the full text public.
    pub made_public_at: Option<UnixMillis>,
    pub external_id: Option<String>,
    pub created_at: UnixMillis,
    pub updated_at: UnixMillis,
    pub version: i64,
}

/// One revision, as it was sent; never changed.
#[derive(Clone, Debug)]
pub struct Revision {
    pub proposal_id: Id,
    pub revision: i64,
    pub title: String,
    pub language: String,
    pub content: ProposalContent,
    /// SHA-256 of the canonical JSON, as hexadecimal digits.
    pub hash: String,
    pub by_id: Id,
    pub at: UnixMillis,
}

/// An organisation that was asked to answer together with the one that leads.
#[derive(Clone, Debug)]
pub struct Partner {
    pub proposal_id: Id,
    pub organisation_id: Id,
    pub invited_by: Id,
    pub invited_at: UnixMillis,
    pub accepted_at: Option<UnixMillis>,
}

impl Proposal {
    /// The words that its team edits.
    #[must_use]
    pub fn draft(&self) -> Draft {
        self.unsent.clone().unwrap_or_else(|| self.sent())
    }

    /// The words that the agency and, after the decision, everybody reads; of a draft, what was written so far.
    #[must_use]
    pub fn sent(&self) -> Draft {
        Draft { title: self.title.clone(), language: self.language.clone(), content: self.content.clone() }
    }

    /// Takes over what the team wrote, beside what was sent when something was.
    pub fn write(&mut self, draft: Draft) {
        if self.was_submitted() {
            self.unsent = (draft != self.sent()).then_some(draft);
        } else {
            self.send(draft);
        }
    }

    /// Makes these the words that were sent.
    pub fn send(&mut self, draft: Draft) {
        self.title = draft.title;
        self.language = draft.language;
        self.content = draft.content;
        self.unsent = None;
    }

    /// It was sent at least once.
    #[must_use]
    pub const fn was_submitted(&self) -> bool {
        self.revision > 0
    }
}

impl Revision {
    /// The words that were sent.
    #[must_use]
    pub fn draft(&self) -> Draft {
        Draft { title: self.title.clone(), language: self.language.clone(), content: self.content.clone() }
    }
}

const PROPOSAL: &str = "SELECT id, challenge_id, organisation_id, author_id, state, state_reason, language, title, content, \
    unsent, revision, submitted_at, made_public_at, external_id, created_at, updated_at, version FROM proposal";

const REVISION: &str =
    "SELECT proposal_id, revision, title, language, content, hash, by_id, at FROM proposal_revision";

/// The proposal with this id.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, proposal: &Id) -> Result<Option<Proposal>, StoreError> {
    find_one(connection, format!("{PROPOSAL} WHERE id = $1"), proposal.as_str(), read_proposal).await
}

/// The proposal that an import brought under this name.
///
/// # Errors
/// When the database refuses.
pub async fn find_by_external(
    connection: &mut Connection,
    external_id: &str,
) -> Result<Option<Proposal>, StoreError> {
    find_one(connection, format!("{PROPOSAL} WHERE external_id = $1"), external_id, read_proposal).await
}

/// All proposals to a challenge, drafts and withdrawn ones too, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_challenge(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<Proposal>, StoreError> {
    find_all(
        connection,
        format!("{PROPOSAL} WHERE challenge_id = $1 ORDER BY created_at, id"),
        challenge.as_str(),
        read_proposal,
    )
    .await
}

/// The proposals that an organisation leads or takes part in as an accepted partner, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_organisation(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<Proposal>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{PROPOSAL} WHERE organisation_id = $1 OR id IN (SELECT proposal_id FROM proposal_partner \
         WHERE organisation_id = $2 AND accepted_at IS NOT NULL) ORDER BY updated_at DESC, id DESC"
    )))
    .bind(organisation.as_str())
    .bind(organisation.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_proposal).collect()
}

/// The proposals that a person began, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_author(connection: &mut Connection, person: &Id) -> Result<Vec<Proposal>, StoreError> {
    find_all(
        connection,
        format!("{PROPOSAL} WHERE author_id = $1 ORDER BY updated_at DESC, id DESC"),
        person.as_str(),
        read_proposal,
    )
    .await
}

/// Proposals with an id after `after`, in the order of their ids, for those who go through all of them.
///
/// # Errors
/// When the database refuses.
pub async fn list_after(
    connection: &mut Connection,
    after: &str,
    limit: i64,
) -> Result<Vec<Proposal>, StoreError> {
    let rows = sqlx::query(sqlx::AssertSqlSafe(format!("{PROPOSAL} WHERE id > $1 ORDER BY id LIMIT $2")))
        .bind(after)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(read_proposal).collect()
}

/// How many proposals to a challenge were sent and not taken back.
///
/// # Errors
/// When the database refuses.
pub async fn count_submitted(connection: &mut Connection, challenge: &Id) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COUNT(*) AS BIGINT) AS count FROM proposal \
         WHERE challenge_id = $1 AND state <> 'draft' AND state <> 'withdrawn'",
    )
    .bind(challenge.as_str())
    .fetch_one(connection)
    .await?;
    Ok(row.try_get("count")?)
}

/// How many drafts to a challenge are under way.
///
/// # Errors
/// When the database refuses.
pub async fn count_drafts(connection: &mut Connection, challenge: &Id) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COUNT(*) AS BIGINT) AS count FROM proposal WHERE challenge_id = $1 AND state = 'draft'",
    )
    .bind(challenge.as_str())
    .fetch_one(connection)
    .await?;
    Ok(row.try_get("count")?)
}

/// The people who have a draft or a sent proposal to a challenge in their team: they are told when it changes.
///
/// # Errors
/// When the database refuses.
pub async fn list_people_of_challenge(
    connection: &mut Connection,
    challenge: &Id,
) -> Result<Vec<Id>, StoreError> {
    let rows = sqlx::query(
        "SELECT DISTINCT g.person_id FROM role_grant g WHERE g.scope_kind = 'organisation' AND g.scope_id IN ( \
         SELECT p.organisation_id FROM proposal p WHERE p.challenge_id = $1 AND p.state <> 'withdrawn' \
         UNION SELECT t.organisation_id FROM proposal_partner t JOIN proposal q ON q.id = t.proposal_id \
         WHERE q.challenge_id = $2 AND q.state <> 'withdrawn' AND t.accepted_at IS NOT NULL) \
         ORDER BY g.person_id",
    )
    .bind(challenge.as_str())
    .bind(challenge.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| id(row, "person_id")).collect()
}

/// The members of the organisation that leads a proposal and of the partners that accepted.
///
/// # Errors
/// When the database refuses.
pub async fn list_people(connection: &mut Connection, proposal: &Id) -> Result<Vec<Id>, StoreError> {
    let rows = sqlx::query(
        "SELECT DISTINCT g.person_id FROM role_grant g WHERE g.scope_kind = 'organisation' AND g.scope_id IN ( \
         SELECT p.organisation_id FROM proposal p WHERE p.id = $1 \
         UNION SELECT t.organisation_id FROM proposal_partner t \
         WHERE t.proposal_id = $2 AND t.accepted_at IS NOT NULL) ORDER BY g.person_id",
    )
    .bind(proposal.as_str())
    .bind(proposal.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| id(row, "person_id")).collect()
}

/// Adds a proposal.
///
/// # Errors
/// `Unique` when there is one with this id, or from this import, already.
pub async fn insert(connection: &mut Connection, proposal: &Proposal) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO proposal (id, challenge_id, organisation_id, author_id, state, state_reason, language, title, content, \
         unsent, revision, submitted_at, made_public_at, external_id, created_at, updated_at, released_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, \
         (SELECT released_at FROM challenge WHERE id = $2))",
    )
    .bind(proposal.id.as_str())
    .bind(proposal.challenge_id.as_str())
    .bind(proposal.organisation_id.as_str())
    .bind(proposal.author_id.as_str())
    .bind(proposal.state.as_str())
    .bind(proposal.state_reason.as_str())
    .bind(proposal.language.as_str())
    .bind(proposal.title.as_str())
    .bind(to_json(&proposal.content, "proposal.content")?)
    .bind(unsent_json(proposal)?)
    .bind(proposal.revision)
    .bind(proposal.submitted_at.map(|at| at.0))
    .bind(proposal.made_public_at.map(|at| at.0))
    .bind(proposal.external_id.clone())
    .bind(proposal.created_at.0)
    .bind(proposal.updated_at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// Saves what changed about a proposal, if nobody else did since `proposal.version`; the stored version is one higher
/// afterwards.
///
/// # Errors
/// `Changed` when somebody else saved first.
pub async fn save(connection: &mut Connection, proposal: &Proposal) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE proposal SET state = $1, state_reason = $2, language = $3, title = $4, content = $5, unsent = $6, \
         revision = $7, submitted_at = $8, made_public_at = $9, updated_at = $10, version = version + 1 \
         WHERE id = $11 AND version = $12",
    )
    .bind(proposal.state.as_str())
    .bind(proposal.state_reason.as_str())
    .bind(proposal.language.as_str())
    .bind(proposal.title.as_str())
    .bind(to_json(&proposal.content, "proposal.content")?)
    .bind(unsent_json(proposal)?)
    .bind(proposal.revision)
    .bind(proposal.submitted_at.map(|at| at.0))
    .bind(proposal.made_public_at.map(|at| at.0))
    .bind(proposal.updated_at.0)
    .bind(proposal.id.as_str())
    .bind(proposal.version)
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// Keeps a revision as it was sent.
///
/// # Errors
/// `Unique` when this number was sent already.
pub async fn insert_revision(connection: &mut Connection, revision: &Revision) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO proposal_revision (proposal_id, revision, title, language, content, hash, by_id, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(revision.proposal_id.as_str())
    .bind(revision.revision)
    .bind(revision.title.as_str())
    .bind(revision.language.as_str())
    .bind(to_json(&revision.content, "proposal_revision.content")?)
    .bind(revision.hash.as_str())
    .bind(revision.by_id.as_str())
    .bind(revision.at.0)
    .execute(connection)
    .await?;
    Ok(())
}

/// One revision of a proposal.
///
/// # Errors
/// When the database refuses.
pub async fn find_revision(
    connection: &mut Connection,
    proposal: &Id,
    revision: i64,
) -> Result<Option<Revision>, StoreError> {
    let row =
        sqlx::query(sqlx::AssertSqlSafe(format!("{REVISION} WHERE proposal_id = $1 AND revision = $2")))
            .bind(proposal.as_str())
            .bind(revision)
            .fetch_optional(connection)
            .await?;
    row.as_ref().map(read_revision).transpose()
}

/// The revision that was sent last: what the agency judges and what becomes public.
///
/// # Errors
/// When the database refuses.
pub async fn find_last_revision(
    connection: &mut Connection,
    proposal: &Id,
) -> Result<Option<Revision>, StoreError> {
    let row = sqlx::query(sqlx::AssertSqlSafe(format!(
        "{REVISION} WHERE proposal_id = $1 ORDER BY revision DESC LIMIT 1"
    )))
    .bind(proposal.as_str())
    .fetch_optional(connection)
    .await?;
    row.as_ref().map(read_revision).transpose()
}

/// All revisions of a proposal, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_revisions(connection: &mut Connection, proposal: &Id) -> Result<Vec<Revision>, StoreError> {
    find_all(
        connection,
        format!("{REVISION} WHERE proposal_id = $1 ORDER BY revision DESC"),
        proposal.as_str(),
        read_revision,
    )
    .await
}

/// Asks an organisation to take part; asking twice changes nothing. Says if it was asked now.
///
/// # Errors
/// When the database refuses.
pub async fn insert_partner(connection: &mut Connection, partner: &Partner) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "INSERT INTO proposal_partner (proposal_id, organisation_id, invited_by, invited_at, accepted_at) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (proposal_id, organisation_id) DO NOTHING",
    )
    .bind(partner.proposal_id.as_str())
    .bind(partner.organisation_id.as_str())
    .bind(partner.invited_by.as_str())
    .bind(partner.invited_at.0)
    .bind(partner.accepted_at.map(|at| at.0))
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Notes that an organisation takes part.
///
/// # Errors
/// `Changed` when it was not asked, or had said yes already.
pub async fn save_partner_accepted(
    connection: &mut Connection,
    proposal: &Id,
    organisation: &Id,
    at: UnixMillis,
) -> Result<(), StoreError> {
    let result = sqlx::query(
        "UPDATE proposal_partner SET accepted_at = $1 \
         WHERE proposal_id = $2 AND organisation_id = $3 AND accepted_at IS NULL",
    )
    .bind(at.0)
    .bind(proposal.as_str())
    .bind(organisation.as_str())
    .execute(connection)
    .await?;
    one_row(result.rows_affected())
}

/// Takes an organisation out, asked or accepted; taking it out twice changes nothing. Says if it was in.
///
/// # Errors
/// When the database refuses.
pub async fn delete_partner(
    connection: &mut Connection,
    proposal: &Id,
    organisation: &Id,
) -> Result<bool, StoreError> {
    let result = sqlx::query("DELETE FROM proposal_partner WHERE proposal_id = $1 AND organisation_id = $2")
        .bind(proposal.as_str())
        .bind(organisation.as_str())
        .execute(connection)
        .await?;
    Ok(result.rows_affected() == 1)
}

/// The organisations that were asked to take part, in the order in which they were asked.
///
/// # Errors
/// When the database refuses.
pub async fn list_partners(connection: &mut Connection, proposal: &Id) -> Result<Vec<Partner>, StoreError> {
    let rows = sqlx::query(
        "SELECT proposal_id, organisation_id, invited_by, invited_at, accepted_at FROM proposal_partner \
         WHERE proposal_id = $1 ORDER BY invited_at, organisation_id",
    )
    .bind(proposal.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_partner).collect()
}

/// The proposals that an organisation was asked to take part in and has not answered, oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_partner_requests(
    connection: &mut Connection,
    organisation: &Id,
) -> Result<Vec<Partner>, StoreError> {
    let rows = sqlx::query(
        "SELECT proposal_id, organisation_id, invited_by, invited_at, accepted_at FROM proposal_partner \
         WHERE organisation_id = $1 AND accepted_at IS NULL ORDER BY invited_at, proposal_id",
    )
    .bind(organisation.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(read_partner).collect()
}

fn unsent_json(proposal: &Proposal) -> Result<Option<String>, StoreError> {
    proposal.unsent.as_ref().map(|draft| to_json(draft, "proposal.unsent")).transpose()
}

fn read_proposal(row: &AnyRow) -> Result<Proposal, StoreError> {
    let state: String = row.try_get("state")?;
    Ok(Proposal {
        id: id(row, "id")?,
        challenge_id: id(row, "challenge_id")?,
        organisation_id: id(row, "organisation_id")?,
        author_id: id(row, "author_id")?,
        state: ProposalState::parse(&state).ok_or(StoreError::Unreadable("proposal.state"))?,
        state_reason: row.try_get("state_reason")?,
        language: row.try_get("language")?,
        title: row.try_get("title")?,
        content: json(row, "content")?,
        unsent: row
            .try_get::<Option<String>, _>("unsent")?
            .map(|text| serde_json::from_str(&text).map_err(|_| StoreError::Unreadable("proposal.unsent")))
            .transpose()?,
        revision: row.try_get("revision")?,
        submitted_at: optional_moment(row, "submitted_at")?,
        made_public_at: optional_moment(row, "made_public_at")?,
        external_id: row.try_get("external_id")?,
        created_at: moment(row, "created_at")?,
        updated_at: moment(row, "updated_at")?,
        version: row.try_get("version")?,
    })
}

fn read_revision(row: &AnyRow) -> Result<Revision, StoreError> {
    Ok(Revision {
        proposal_id: id(row, "proposal_id")?,
        revision: row.try_get("revision")?,
        title: row.try_get("title")?,
        language: row.try_get("language")?,
        content: json(row, "content")?,
        hash: row.try_get("hash")?,
        by_id: id(row, "by_id")?,
        at: moment(row, "at")?,
    })
}

fn read_partner(row: &AnyRow) -> Result<Partner, StoreError> {
    Ok(Partner {
        proposal_id: id(row, "proposal_id")?,
        organisation_id: id(row, "organisation_id")?,
        invited_by: id(row, "invited_by")?,
        invited_at: moment(row, "invited_at")?,
        accepted_at: optional_moment(row, "accepted_at")?,
    })
}
