//! What teams do with their proposals: begin, write together, send, revise, take back, make public; and how much of them
//! others see.

mod partners;
mod reading;

use std::collections::BTreeMap;

use super::{App, AppError, require_member};
use crate::clock::{Id, UnixMillis};
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::proposals::{
    self, Asked, Draft, FormPart, ProposalState, ProposalStep, Sealed, Window, check_for_submission,
};
use crate::domain::{Kind, Refusal, Refusals, Subject};
use crate::store::challenges::Challenge;
use crate::store::proposals::{Proposal, Revision};
use crate::store::{self, Connection, StoreError, Tx};

pub use partners::{accept, ask_partner, decline, remove_partner};
pub use reading::{
    Listed, Opened, PartnerRequest, list_of_organisation, list_partner_requests, open, open_for_team,
    sight_of, standing,
};

/// What became of words that were sent to be saved.
#[derive(Debug)]
pub enum Saving {
    /// They are kept, except those that could not be read, which are among the refusals.
    Kept { proposal: Box<Proposal>, refusals: Refusals },
    /// Somebody else changed the same part meanwhile; nothing was overwritten.
    Collided { proposal: Box<Proposal> },
}

/// A challenge that somebody wants to answer, with what their organisations have begun.
#[derive(Debug)]
pub struct Start {
    pub challenge: Challenge,
    pub agency: store::agencies::Agency,
    pub currency: String,
    /// Proposals of the reader's organisations to this challenge that were not taken back.
    pub drafts: Vec<Proposal>,
}

/// What somebody needs to know before they begin.
///
/// # Errors
/// `NotFound` when the challenge is not public.
pub async fn start(app: &App, actor: &Actor, challenge: &Id) -> Result<Start, AppError> {
    let mut reader = app.db.read().await?;
    let challenge = find_public_challenge(&mut reader, challenge).await?;
    let agency = store::agencies::find(&mut reader, &challenge.agency_id).await?.ok_or(AppError::NotFound)?;
    let currency = currency(&mut reader, &challenge).await?;
    let mut drafts = store::proposals::list_of_challenge(&mut reader, &challenge.id).await?;
    drafts.retain(|it| actor.is_member_of(&it.organisation_id) && it.state != ProposalState::Withdrawn);
    Ok(Start { challenge, agency, currency, drafts })
}

/// When a challenge takes proposals.
#[must_use]
pub fn window(challenge: &Challenge) -> Window {
    Window {
        is_published: challenge.state == crate::domain::challenges::ChallengeState::Published,
        opens_at: challenge.opens_at,
        closes_at: challenge.submissions_close_at,
    }
}

/// Begins a draft for an organisation. `form_id` becomes its id, so that a form that is sent twice begins one.
///
/// # Errors
/// `NotFound` when the challenge is not public, `Forbidden` for those who are not of the organisation, a refusal when the
/// challenge takes no ideas now or not from this kind of organisation.
pub async fn begin(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    organisation: &Id,
    form_id: Id,
    language: &str,
) -> Result<Id, AppError> {
    let mut tx = app.db.write().await?;
    let challenge = find_public_challenge(&mut tx, challenge).await?;
    require_member(actor, organisation)?;
    let organisation = store::organisations::find(&mut tx, organisation).await?.ok_or(AppError::NotFound)?;
    window(&challenge).check(app.now())?;
    let eligible = &challenge.content.eligible;
    if organisation.closed_at.is_some() || !(eligible.is_empty() || eligible.contains(&organisation.kind)) {
        return Err(Refusal::at("organisation", "refusal-proposal-kind").into());
    }
    let now = app.now();
    let proposal = Proposal {
        id: form_id,
        challenge_id: challenge.id.clone(),
        organisation_id: organisation.id.clone(),
        author_id: actor.person_id.clone(),
        state: ProposalState::Draft,
        state_reason: String::new(),
        language: language.to_owned(),
        title: String::new(),
        content: crate::domain::proposals::ProposalContent {
            as_is: challenge.content.service.steps.clone(),
            ..Default::default()
        },
        unsent: None,
        revision: 0,
        submitted_at: None,
        made_public_at: None,
        external_id: None,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    if let Some(there) = store::proposals::find(&mut tx, &proposal.id).await? {
        let same = there.author_id == actor.person_id && there.challenge_id == challenge.id;
        return if same { Ok(there.id) } else { Err(AppError::Conflict) };
    }
    store::proposals::insert(&mut tx, &proposal).await?;
    let subject = Subject::new(Kind::Proposal, proposal.id.clone());
    app.emit(&mut tx, "proposal-started", subject, Payload::quiet().by(&actor.person_id)).await?;
    tx.commit().await?;
    Ok(proposal.id)
}

/// Saves one part of the form. `version` and `mark` say which words the form was filled in from: when somebody changed
/// the same part since, nothing is overwritten.
///
/// # Errors
/// `NotFound` for those who are not of the team, a refusal when it can no longer be changed.
pub async fn save(
    app: &App,
    actor: &Actor,
    proposal: &Id,
    part: FormPart,
    typed: &BTreeMap<String, String>,
    version: i64,
    mark: &str,
) -> Result<Saving, AppError> {
    let mut tx = app.db.write().await?;
    let (mut proposal, challenge) = find_for_team(&mut tx, actor, proposal).await?;
    require_open(&proposal, &challenge, app.now())?;
    let currency = currency(&mut tx, &challenge).await?;
    let languages: Vec<&str> = app.languages.iter().map(crate::language::Words::code).collect();
    let current = proposal.draft();
    let read = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let (new, refusals) = current.clone().with(part, &currency, &languages, read);
    if new == current {
        return Ok(Saving::Kept { proposal: Box::new(proposal), refusals });
    }
    if proposal.version != version && current.mark(part, &currency) != mark {
        return Ok(Saving::Collided { proposal: Box::new(proposal) });
    }
    proposal.write(new);
    proposal.updated_at = app.now();
    store::proposals::save(&mut tx, &proposal).await?;
    proposal.version += 1;
    let subject = Subject::new(Kind::Proposal, proposal.id.clone());
    app.emit(&mut tx, "proposal-saved", subject, Payload::quiet().by(&actor.person_id)).await?;
    tx.commit().await?;
    Ok(Saving::Kept { proposal: Box::new(proposal), refusals })
}

/// Sends a draft, or a new revision of what was sent before. Sending the same words twice gives the same receipt.
///
/// # Errors
/// `NotFound` for those who are not of the team, `Forbidden` for partners, `Conflict` when somebody changed it since it
/// was read, refusals when it is too late or something is missing.
pub async fn submit(app: &App, actor: &Actor, proposal: &Id, version: i64) -> Result<Revision, AppError> {
    let mut tx = app.db.write().await?;
    let (mut proposal, challenge) = find_for_team(&mut tx, actor, proposal).await?;
    require_member(actor, &proposal.organisation_id)?;
    if proposal.unsent.is_none()
        && proposal.state == ProposalState::Submitted
        && let Some(last) = store::proposals::find_last_revision(&mut tx, &proposal.id).await?
    {
        return Ok(last);
    }
    let now = app.now();
    require_open(&proposal, &challenge, now)?;
    window(&challenge).check(now)?;
    if proposal.version != version {
        return Err(AppError::Conflict);
    }
    let draft = proposal.draft();
    let missing = check_for_submission(&draft, asked(&challenge));
    if !missing.is_empty() {
        return Err(missing.into());
    }
    proposal.state = proposal.state.after(ProposalStep::Submit)?;
    proposal.revision += 1;
    proposal.submitted_at = Some(now);
    proposal.updated_at = now;
    let revision = seal(&proposal, draft.clone(), &actor.person_id, now);
    proposal.send(draft);
    store::proposals::save(&mut tx, &proposal).await?;
    store::proposals::insert_revision(&mut tx, &revision).await?;
    tell_of_submission(app, &mut tx, &proposal, &challenge, &revision).await?;
    tx.commit().await?;
    Ok(revision)
}

/// Takes a proposal back, for good.
///
/// # Errors
/// `NotFound` for those who are not of the team, `Forbidden` for partners, a refusal once it was selected or decided.
pub async fn withdraw(
    app: &App,
    actor: &Actor,
    proposal: &Id,
    version: i64,
    reason: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (mut proposal, challenge) = find_for_team(&mut tx, actor, proposal).await?;
    require_member(actor, &proposal.organisation_id)?;
    let reason = crate::domain::values::text("reason", reason, 1_000, false)?;
    // A decision that is prepared but not released must not be guessed from what can still be done.
    proposal.state = proposal.state.after(ProposalStep::Withdraw)?;
    if proposal.version != version {
        return Err(AppError::Conflict);
    }
    proposal.state_reason = reason;
    proposal.updated_at = app.now();
    store::proposals::save(&mut tx, &proposal).await?;
    let subject = Subject::new(Kind::Proposal, proposal.id.clone());
    let team = store::proposals::list_people(&mut tx, &proposal.id).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(team)
        .text("title", shown_title(&proposal.title, &challenge))
        .text("challenge", &challenge.title);
    app.emit(&mut tx, "proposal-withdrawn", subject, payload).await?;
    if proposal.was_submitted() {
        let payload = Payload::quiet()
            .by(&actor.person_id)
            .tell(officers(&mut tx, &challenge).await?)
            .text("challenge", &challenge.title);
        let subject = Subject::new(Kind::Challenge, challenge.id.clone());
        app.emit(&mut tx, "proposal-taken-back", subject, payload).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Makes the full text of a proposal public, for good, after the decision.
///
/// # Errors
/// `NotFound` for those who are not of the team, `Forbidden` for partners, a refusal before the decision.
pub async fn make_public(app: &App, actor: &Actor, proposal: &Id) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (mut proposal, challenge) = find_for_team(&mut tx, actor, proposal).await?;
    require_member(actor, &proposal.organisation_id)?;
    if challenge.released_at.is_none()
        || !proposal.was_submitted()
        || proposal.state == ProposalState::Withdrawn
    {
        return Err(Refusal::because("refusal-proposal-public-later").into());
    }
    if proposal.made_public_at.is_some() {
        return Ok(());
    }
    proposal.made_public_at = Some(app.now());
    proposal.updated_at = app.now();
    store::proposals::save(&mut tx, &proposal).await?;
    let subject = Subject::new(Kind::Proposal, proposal.id.clone());
    app.emit(&mut tx, "proposal-made-public", subject, Payload::quiet().by(&actor.person_id)).await?;
    tx.commit().await?;
    Ok(())
}

/// What stands in the way of sending the proposal, in the order of the form.
#[must_use]
pub fn missing(draft: &Draft, challenge: &Challenge) -> Refusals {
    check_for_submission(draft, asked(challenge))
}

/// Which receipt a text gets: the revision as it is kept for ever.
#[must_use]
pub fn seal(proposal: &Proposal, draft: Draft, by: &Id, at: UnixMillis) -> Revision {
    let hash = sealed(proposal, proposal.revision, &draft).hash();
    Revision {
        proposal_id: proposal.id.clone(),
        revision: proposal.revision,
        title: draft.title,
        language: draft.language,
        content: draft.content,
        hash,
        by_id: by.clone(),
        at,
    }
}

/// The text whose hash a receipt shows.
#[must_use]
pub fn canonical_json(proposal: &Proposal, revision: &Revision) -> String {
    sealed(proposal, revision.revision, &revision.draft()).canonical_json()
}

fn sealed<'a>(proposal: &'a Proposal, revision: i64, draft: &'a Draft) -> Sealed<'a> {
    Sealed {
        proposal: &proposal.id,
        challenge: &proposal.challenge_id,
        organisation: &proposal.organisation_id,
        revision,
        draft,
    }
}

async fn tell_of_submission(
    app: &App,
    tx: &mut Tx,
    proposal: &Proposal,
    challenge: &Challenge,
    revision: &Revision,
) -> Result<(), AppError> {
    // The one who pressed the button gets the receipt too, so the payload does not name them.
    let payload = Payload::quiet()
        .tell(store::proposals::list_people(tx, &proposal.id).await?)
        .text("title", &proposal.title)
        .text("challenge", &challenge.title)
        .word("revision", crate::domain::Argument::Number(revision.revision))
        .text("hash", &revision.hash)
        .text("time", utc(revision.at))
        .path(format!("/proposals/{}/receipts/{}", proposal.id, revision.revision));
    let subject = Subject::new(Kind::Proposal, proposal.id.clone());
    app.emit(tx, "proposal-submitted", subject, payload).await?;
    if revision.revision == 1 {
        let count = store::proposals::count_submitted(tx, &challenge.id).await?;
        let payload = Payload::quiet()
            .tell(officers(tx, challenge).await?)
            .text("challenge", &challenge.title)
            .word("count", crate::domain::Argument::Number(count));
        let subject = Subject::new(Kind::Challenge, challenge.id.clone());
        app.emit(tx, "proposal-received", subject, payload).await?;
    }
    Ok(())
}

/// The team may still write: it was not judged, and the closing moment has not passed.
fn require_open(proposal: &Proposal, challenge: &Challenge, now: UnixMillis) -> Result<(), Refusal> {
    if !proposal.state.is_open() {
        proposal.state.after(ProposalStep::Submit)?;
    }
    if window(challenge).has_closed(now) {
        return Err(Refusal::because("refusal-proposal-closed"));
    }
    window(challenge).check(now)
}

async fn find_public_challenge(connection: &mut Connection, challenge: &Id) -> Result<Challenge, AppError> {
    store::challenges::find(connection, challenge)
        .await?
        .filter(Challenge::is_public)
        .ok_or(AppError::NotFound)
}

/// The proposal and its challenge, for somebody of the team; others do not learn that it is there.
async fn find_for_team(
    connection: &mut Connection,
    actor: &Actor,
    proposal: &Id,
) -> Result<(Proposal, Challenge), AppError> {
    let proposal = store::proposals::find(connection, proposal).await?.ok_or(AppError::NotFound)?;
    if !reading::is_of_team(connection, actor, &proposal).await? {
        return Err(AppError::NotFound);
    }
    let challenge =
        store::challenges::find(connection, &proposal.challenge_id).await?.ok_or(AppError::NotFound)?;
    Ok((proposal, challenge))
}

/// The currency of a challenge's money: its own, or that of its agency.
pub(crate) async fn currency(
    connection: &mut Connection,
    challenge: &Challenge,
) -> Result<String, StoreError> {
    if !challenge.content.currency.is_empty() {
        return Ok(challenge.content.currency.clone());
    }
    let agency = store::agencies::find(connection, &challenge.agency_id).await?;
    Ok(agency.map(|agency| agency.currency).unwrap_or_default())
}

fn asked(challenge: &Challenge) -> Asked {
    Asked { budget_minor: challenge.content.budget_minor }
}

/// Those of the agency who look after a challenge.
async fn officers(connection: &mut Connection, challenge: &Challenge) -> Result<Vec<Id>, StoreError> {
    let scope = Scope::Agency(challenge.agency_id.clone());
    let mut people = store::people::list_with_role(connection, Role::ChallengeOwner, &scope).await?;
    if !people.contains(&challenge.author_id) {
        people.push(challenge.author_id.clone());
    }
    Ok(people)
}

fn shown_title<'a>(title: &'a str, challenge: &'a Challenge) -> &'a str {
    if title.is_empty() { &challenge.title } else { title }
}

/// A moment for a mail that people in several time zones read.
fn utc(at: UnixMillis) -> String {
    jiff::Timestamp::from_millisecond(at.0)
        .map(|time| time.strftime("%Y-%m-%d %H:%M:%S UTC").to_string())
        .unwrap_or_default()
}

/// The words of a proposal as plain text, for a draft that is taken along.
#[must_use]
pub fn plain_text(draft: &Draft, currency: &str, label: impl Fn(&str) -> String) -> String {
    let mut text = String::new();
    for part in FormPart::ALL {
        for (field, value) in draft.values(part, currency) {
            if value.is_empty() {
                continue;
            }
            let (name, number) = match field.rsplit_once('_') {
                Some((name, number)) if name.starts_with("milestone") => (name, number),
                _ => (field.as_str(), ""),
            };
            text.push_str(label(name).trim_end_matches('?'));
            if !number.is_empty() {
                text.push(' ');
                text.push_str(number);
            }
            text.push_str(":\n");
            text.push_str(&value);
            text.push_str("\n\n");
        }
    }
    text
}

/// What all milestones cost together.
#[must_use]
pub fn total(draft: &Draft) -> i64 {
    proposals::milestones_total(&draft.content.milestones)
}
