//! Who sees a proposal, and how much of it.

use crate::app::{App, AppError, require_member};
use crate::clock::{Id, UnixMillis};
use crate::domain::challenges::ChallengeState;
use crate::domain::people::Actor;
use crate::domain::proposals::{Onlooker, ProposalState, Sight, Standing, sight};
use crate::store::agencies::Agency;
use crate::store::challenges::Challenge;
use crate::store::organisations::Organisation;
use crate::store::proposals::{Partner, Proposal, Revision};
use crate::store::selection::Decision;
use crate::store::{self, Connection, StoreError};

/// A proposal with everything that its pages show.
#[derive(Debug)]
pub struct Opened {
    pub proposal: Proposal,
    pub challenge: Challenge,
    pub agency: Agency,
    pub organisation: Organisation,
    /// Accepted partners; for the team also those who were asked and have not answered.
    pub partners: Vec<(Partner, Organisation)>,
    /// For the team, newest first; nothing for others.
    pub revisions: Vec<Revision>,
    /// For the team and after the release only.
    pub decision: Option<Decision>,
    pub onlooker: Onlooker,
    pub sight: Sight,
    pub currency: String,
    /// The reader belongs to the organisation that leads.
    pub leads: bool,
}

/// One proposal in the list of an organisation.
#[derive(Debug)]
pub struct Listed {
    pub proposal: Proposal,
    pub challenge: Challenge,
    pub agency: Agency,
    /// The organisation takes part and does not lead.
    pub as_partner: bool,
    /// What was decided, once it is released.
    pub decision: Option<Decision>,
}

/// An organisation is asked to take part in a proposal.
#[derive(Debug)]
pub struct PartnerRequest {
    pub proposal_id: Id,
    pub challenge: Challenge,
    pub lead: Organisation,
    pub at: UnixMillis,
}

/// What decides how much of a proposal is seen.
#[must_use]
pub fn standing(proposal: &Proposal, challenge: &Challenge, now: UnixMillis) -> Standing {
    let still_open = challenge.state == ChallengeState::Published
        && challenge.submissions_close_at.is_none_or(|closes| now <= closes);
    Standing {
        state: proposal.state,
        was_submitted: proposal.was_submitted(),
        made_public: proposal.made_public_at.is_some(),
        submissions_closed: !still_open,
        released: challenge.released_at.is_some(),
        summaries_public: challenge.content.publish_all_titles,
    }
}

/// How much of a proposal somebody sees, and as whom.
///
/// # Errors
/// When the database refuses.
pub async fn sight_of(
    connection: &mut Connection,
    actor: Option<&Actor>,
    proposal: &Proposal,
    challenge: &Challenge,
    now: UnixMillis,
) -> Result<(Onlooker, Sight), StoreError> {
    let onlooker = match actor {
        Some(actor) if is_of_team(connection, actor, proposal).await? => Onlooker::Member,
        Some(actor) if actor.judges_for(&challenge.agency_id) => Onlooker::Officer,
        _ => Onlooker::Anybody,
    };
    let standing = standing(proposal, challenge, now);
    // An officer never sees less than anybody else.
    let seen = sight(onlooker, &standing).max(sight(Onlooker::Anybody, &standing));
    Ok((onlooker, seen))
}

/// A proposal as somebody may see it.
///
/// # Errors
/// `NotFound` for those who must not know of it.
pub async fn open(app: &App, actor: Option<&Actor>, proposal: &Id) -> Result<Opened, AppError> {
    let mut reader = app.db.read().await?;
    let proposal = store::proposals::find(&mut reader, proposal).await?.ok_or(AppError::NotFound)?;
    let challenge =
        store::challenges::find(&mut reader, &proposal.challenge_id).await?.ok_or(AppError::NotFound)?;
    let (onlooker, sight) = sight_of(&mut reader, actor, &proposal, &challenge, app.now()).await?;
    if sight == Sight::Nothing {
        return Err(AppError::NotFound);
    }
    let agency = store::agencies::find(&mut reader, &challenge.agency_id).await?.ok_or(AppError::NotFound)?;
    let organisation = store::organisations::find(&mut reader, &proposal.organisation_id)
        .await?
        .ok_or(AppError::NotFound)?;
    let member = onlooker == Onlooker::Member;
    let mut partners = Vec::new();
    for partner in store::proposals::list_partners(&mut reader, &proposal.id).await? {
        if (member || partner.accepted_at.is_some())
            && let Some(organisation) =
                store::organisations::find(&mut reader, &partner.organisation_id).await?
        {
            partners.push((partner, organisation));
        }
    }
    let revisions =
        if member { store::proposals::list_revisions(&mut reader, &proposal.id).await? } else { Vec::new() };
    let decision = store::selection::find_released(&mut reader, &proposal.id).await?.filter(|_| member);
    let currency = super::currency(&mut reader, &challenge).await?;
    let leads = actor.is_some_and(|actor| actor.is_member_of(&proposal.organisation_id));
    Ok(Opened {
        proposal,
        challenge,
        agency,
        organisation,
        partners,
        revisions,
        decision,
        onlooker,
        sight,
        currency,
        leads,
    })
}

/// A proposal for those who write it.
///
/// # Errors
/// `NotFound` for everybody else, so that nobody learns of drafts.
pub async fn open_for_team(app: &App, actor: &Actor, proposal: &Id) -> Result<Opened, AppError> {
    let opened = open(app, Some(actor), proposal).await?;
    if opened.onlooker == Onlooker::Member { Ok(opened) } else { Err(AppError::NotFound) }
}

/// The proposals of an organisation with their challenges, for its members: those that can still be written first, by
/// deadline; then the newest.
///
/// # Errors
/// `Forbidden` for those who are not of it.
pub async fn list_of_organisation(
    app: &App,
    actor: &Actor,
    organisation: &Id,
) -> Result<Vec<Listed>, AppError> {
    require_member(actor, organisation)?;
    let mut reader = app.db.read().await?;
    let mut listed = Vec::new();
    for proposal in store::proposals::list_of_organisation(&mut reader, organisation).await? {
        let Some(challenge) = store::challenges::find(&mut reader, &proposal.challenge_id).await? else {
            continue;
        };
        let Some(agency) = store::agencies::find(&mut reader, &challenge.agency_id).await? else { continue };
        let decision = store::selection::find_released(&mut reader, &proposal.id).await?;
        let as_partner = proposal.organisation_id != *organisation;
        listed.push(Listed { proposal, challenge, agency, as_partner, decision });
    }
    let rank = |item: &Listed| match item.proposal.state {
        ProposalState::Draft | ProposalState::Submitted => {
            (0, item.challenge.submissions_close_at.map_or(i64::MAX, |at| at.0))
        }
        ProposalState::Withdrawn => (2, 0),
        _ => (1, 0),
    };
    listed.sort_by_key(rank);
    Ok(listed)
}

/// The proposals that an organisation is asked to take part in.
///
/// # Errors
/// `Forbidden` for those who are not of it.
pub async fn list_partner_requests(
    app: &App,
    actor: &Actor,
    organisation: &Id,
) -> Result<Vec<PartnerRequest>, AppError> {
    require_member(actor, organisation)?;
    let mut reader = app.db.read().await?;
    let mut requests = Vec::new();
    for partner in store::proposals::list_partner_requests(&mut reader, organisation).await? {
        let Some(proposal) = store::proposals::find(&mut reader, &partner.proposal_id).await? else {
            continue;
        };
        let challenge = store::challenges::find(&mut reader, &proposal.challenge_id).await?;
        let lead = store::organisations::find(&mut reader, &proposal.organisation_id).await?;
        if let (Some(challenge), Some(lead), true) = (challenge, lead, proposal.state.is_open()) {
            requests.push(PartnerRequest {
                proposal_id: proposal.id,
                challenge,
                lead,
                at: partner.invited_at,
            });
        }
    }
    Ok(requests)
}

/// Somebody of the organisation that leads, or of a partner that accepted.
pub(super) async fn is_of_team(
    connection: &mut Connection,
    actor: &Actor,
    proposal: &Proposal,
) -> Result<bool, StoreError> {
    if actor.is_member_of(&proposal.organisation_id) {
        return Ok(true);
    }
    if actor.organisations().is_empty() {
        return Ok(false);
    }
    let partners = store::proposals::list_partners(connection, &proposal.id).await?;
    Ok(partners
        .iter()
        .any(|partner| partner.accepted_at.is_some() && actor.is_member_of(&partner.organisation_id)))
}
