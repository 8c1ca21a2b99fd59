//! What a member of a panel does: declares their links, reads, scores, hands in.
//!
//! A member sees no idea before they declared, nothing that names a bidder while names are hidden, and nobody else's
//! scores before their own are handed in and a calibration round has opened.

use serde_json::json;

use super::setup::{subject, tell};
use super::{flags, load_challenge, require_scoring};
use crate::app::roles::{Change, apply};
use crate::app::{App, AppError, require_role};
use crate::clock::Id;
use crate::domain::panels::{self as rules, EvaluationState, MOST_NOTE, MemberState, PanelState};
use crate::domain::people::{Actor, Grant, Role, Scope, sees_bidders};
use crate::domain::proposals::ProposalContent;
use crate::domain::{Kind, Refusal, Subject, blind, values};
use crate::store::challenges::Challenge;
use crate::store::panels::{Evaluation, Member, Message, Panel, PanelProposal};
use crate::store::proposals::Proposal;
use crate::store::{self, Connection, StoreError, Tx};

/// A panel as one of its members sees it.
#[derive(Debug)]
pub struct Seat {
    pub challenge: Challenge,
    pub panel: Panel,
    pub member: Member,
    /// The ideas that they were asked to judge. Empty before they declared and while a declared link is not settled.
    pub asked: Vec<Asked>,
    /// Names are hidden from the panel, and another role shows them to this member: they judge nothing.
    pub sees_names: bool,
}

/// An idea that a member was asked to judge.
#[derive(Clone, Debug)]
pub struct Asked {
    pub idea: PanelProposal,
    pub code: String,
    pub evaluation: Evaluation,
}

/// An idea as a member reads it.
#[derive(Debug)]
pub struct Reading {
    pub seat: Seat,
    pub asked: Asked,
    pub title: String,
    pub language: String,
    /// Without team and partners, and without every name of the bidder, while names are hidden.
    pub content: ProposalContent,
    /// Who sent it; nobody while names are hidden.
    pub organisation: Option<String>,
    /// What others found, once this member may see it.
    pub others: Vec<Other>,
    pub messages: Vec<(i64, Message)>,
    /// They can talk about it and score again.
    pub calibrating: bool,
}

/// What another member found about an idea.
#[derive(Clone, Debug)]
pub struct Other {
    /// The number of the member.
    pub number: i64,
    pub scores: Vec<Option<u8>>,
    pub reasons: Vec<String>,
}

/// What stands in a text where a name was hidden.
pub const HIDDEN: &str = "▮▮▮";

/// The panels that somebody is on, for their desk: those that wait for them first.
///
/// # Errors
/// When the database refuses.
pub async fn list(app: &App, actor: &Actor) -> Result<Vec<Seat>, AppError> {
    let mut reader = app.db.read().await?;
    let mut seats = Vec::new();
    for member in store::panels::list_memberships(&mut reader, &actor.person_id).await? {
        if matches!(member.state, MemberState::Invited | MemberState::Accepted) {
            let challenge = load_challenge(&mut reader, &member.challenge_id).await?;
            seats.push(seat_of(&mut reader, actor, challenge, member).await?);
        }
    }
    seats.sort_by_key(|seat| seat.panel.state == PanelState::Locked);
    Ok(seats)
}

/// Somebody's place on the panel of a challenge.
///
/// # Errors
/// `NotFound` for anybody who is not on it.
pub async fn find(app: &App, actor: &Actor, challenge: &Id) -> Result<Seat, AppError> {
    let mut reader = app.db.read().await?;
    load(&mut reader, actor, challenge).await
}

/// A member says whether anything links them to those who may have sent ideas, and for whom they work. It is public with
/// the result, without their name. From then on they are an evaluator of the agency.
///
/// # Errors
/// Refusals beside the fields; `NotFound` for anybody who is not asked.
pub async fn declare(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    choice: &str,
    link: &str,
    employer: &str,
    signed: bool,
) -> Result<(), AppError> {
    let declaration = rules::declare(choice, link, employer, signed)?;
    let mut tx = app.db.write().await?;
    let Seat { challenge, panel, mut member, sees_names, .. } = load(&mut tx, actor, challenge).await?;
    if panel.state == PanelState::Locked {
        return Err(Refusal::because("refusal-panel-locked").into());
    }
    if sees_names {
        return Err(Refusal::because("refusal-panel-role-own").into());
    }
    member.state = MemberState::Accepted;
    member.declaration = if declaration.free { "free" } else { "link" }.to_owned();
    member.declared_link = declaration.link;
    member.employer = declaration.employer;
    member.declared_at = Some(app.now());
    store::panels::save_member(&mut tx, &member).await?;
    let grant = Grant { role: Role::Evaluator, scope: Scope::Agency(challenge.agency_id.clone()) };
    if !actor.grants.contains(&grant) {
        let agency = store::agencies::find(&mut tx, &challenge.agency_id).await?.ok_or(AppError::NotFound)?;
        let agency_subject = Subject::new(Kind::Agency, agency.id.clone());
        let change = Change {
            person: &actor.person_id,
            grant: &grant,
            given: true,
            by_role: Role::PanelChair,
            subject: &agency_subject,
        };
        apply(app, &mut tx, actor, &change, &agency.name).await?;
    }
    // What they now say can link them to ideas that they were asked to judge.
    for evaluation in store::panels::list_evaluations_of_member(&mut tx, &member.id).await? {
        let Some(proposal) = store::proposals::find(&mut tx, &evaluation.proposal_id).await? else {
            continue;
        };
        if evaluation.state != EvaluationState::Recused
            && let Some(flag) = flags(&mut tx, &member, &proposal).await?.first()
        {
            step_back(app, &mut tx, &challenge, &member, evaluation, flag.as_str()).await?;
        }
    }
    if !declaration.free {
        tell(app, &mut tx, actor, &challenge, "panel-link-declared", vec![member.invited_by.clone()]).await?;
    }
    Ok(tx.commit().await?)
}

/// Somebody who was asked says no.
///
/// # Errors
/// `NotFound` for anybody who is not asked; a refusal once they have handed in something.
pub async fn decline(app: &App, actor: &Actor, challenge: &Id) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let Seat { challenge, panel, mut member, .. } = load(&mut tx, actor, challenge).await?;
    let evaluations = store::panels::list_evaluations_of_member(&mut tx, &member.id).await?;
    if panel.state == PanelState::Locked || evaluations.iter().any(|it| it.sent_at.is_some()) {
        return Err(Refusal::because("refusal-panel-begun").into());
    }
    member.state = MemberState::Declined;
    store::panels::save_member(&mut tx, &member).await?;
    tell(app, &mut tx, actor, &challenge, "panel-declined", vec![member.invited_by.clone()]).await?;
    Ok(tx.commit().await?)
}

/// An idea for the member who judges it.
///
/// # Errors
/// `NotFound` when it is not theirs to judge, they have not declared, or the scoring has not begun.
pub async fn read(app: &App, actor: &Actor, challenge: &Id, number: i64) -> Result<Reading, AppError> {
    let mut reader = app.db.read().await?;
    let seat = load(&mut reader, actor, challenge).await?;
    let asked = asked(&seat, number)?;
    let proposal =
        store::proposals::find(&mut reader, &asked.idea.proposal_id).await?.ok_or(AppError::NotFound)?;
    let calibrating =
        asked.idea.calibration_opened_at.is_some() && asked.idea.calibration_closed_at.is_none();
    let own_is_in = asked.evaluation.sent_at.is_some();
    let mut others = Vec::new();
    let mut messages = Vec::new();
    let opened = asked.idea.calibration_opened_at.is_some() || seat.panel.state == PanelState::Locked;
    if own_is_in && opened {
        let members = store::panels::list_members(&mut reader, &seat.challenge.id).await?;
        let sent = store::panels::list_sent(&mut reader, &proposal.id).await?;
        let number_of = |id: &Id| members.iter().find(|it| it.id == *id).map_or(0, |it| it.number);
        for other in store::panels::list_evaluations_of_proposal(&mut reader, &proposal.id).await? {
            let counts = matches!(other.state, EvaluationState::Sent | EvaluationState::Reopened);
            if counts && other.sent_at.is_some() && other.member_id != seat.member.id {
                let number = number_of(&other.member_id);
                // What they write now is theirs until they hand it in.
                let kept = sent.iter().rfind(|it| it.member_id == other.member_id);
                let (scores, reasons) = match kept {
                    Some(kept) if other.state == EvaluationState::Reopened => {
                        (kept.scores.clone(), kept.reasons.clone())
                    }
                    _ => (other.scores, other.reasons),
                };
                others.push(Other { number, scores, reasons });
            }
        }
        others.sort_by_key(|other| other.number);
        for message in store::panels::list_messages(&mut reader, &proposal.id).await? {
            messages.push((number_of(&message.member_id), message));
        }
    }
    let hidden = is_hidden(&seat.panel);
    let names = names(&mut reader, &proposal).await?;
    let organisation = names.first().cloned().filter(|_| !hidden);
    let (title, content) = if hidden {
        (blind::hide(&proposal.title, &names, HIDDEN), without_names(&proposal.content, &names))
    } else {
        (proposal.title, proposal.content)
    };
    Ok(Reading {
        asked,
        seat,
        title,
        language: proposal.language,
        content,
        organisation,
        others,
        messages,
        calibrating,
    })
}

/// Saves scores and reasons as they are, or hands them in. `version` is that of what the member read.
///
/// # Errors
/// Refusals beside the fields; `Conflict` when they saved elsewhere meanwhile; `refusal-panel-locked` after the lock, and
/// `refusal-score-sent` for what was handed in.
pub async fn save(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    number: i64,
    version: i64,
    hand_in: bool,
    field: impl Fn(&str) -> String,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let seat = load(&mut tx, actor, challenge).await?;
    require_role(actor, &seat.challenge.agency_id, &[Role::Evaluator])?;
    require_scoring(&seat.panel)?;
    let Asked { mut evaluation, .. } = asked(&seat, number)?;
    if !evaluation.state.is_open() {
        return Err(Refusal::because("refusal-score-sent").into());
    }
    if evaluation.version != version {
        return Err(AppError::Conflict);
    }
    let read = rules::read_scores(&seat.panel.criteria, hand_in, field)?;
    (evaluation.scores, evaluation.reasons) = (read.scores, read.reasons);
    if hand_in {
        evaluation.state = EvaluationState::Sent;
        evaluation.sent_at = Some(app.now());
        store::panels::insert_sent(&mut tx, &evaluation, app.now()).await?;
    }
    store::panels::save_evaluation(&mut tx, &evaluation).await?;
    Ok(tx.commit().await?)
}

/// A member steps back from one idea: they see a link to it. Why is on file.
///
/// # Errors
/// A refusal at `note` without a reason, and after the lock.
pub async fn recuse(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    number: i64,
    note: &str,
) -> Result<(), AppError> {
    let note = values::text("note", note, MOST_NOTE, true)?;
    let mut tx = app.db.write().await?;
    let seat = load(&mut tx, actor, challenge).await?;
    require_scoring(&seat.panel)?;
    let Asked { evaluation, .. } = asked(&seat, number)?;
    step_back(app, &mut tx, &seat.challenge, &seat.member, evaluation, &note).await?;
    tell(app, &mut tx, actor, &seat.challenge, "panel-recused", vec![seat.member.invited_by.clone()]).await?;
    Ok(tx.commit().await?)
}

/// Says something in a calibration round, with the id of the form.
///
/// # Errors
/// A refusal at `text`, or when no round is open for this member.
pub async fn discuss(
    app: &App,
    actor: &Actor,
    id: &Id,
    challenge: &Id,
    number: i64,
    text: &str,
) -> Result<(), AppError> {
    let text = values::text("text", text, MOST_NOTE, true)?;
    let mut tx = app.db.write().await?;
    let seat = load(&mut tx, actor, challenge).await?;
    let asked = asked(&seat, number)?;
    let open = asked.idea.calibration_opened_at.is_some() && asked.idea.calibration_closed_at.is_none();
    if !open || asked.evaluation.sent_at.is_none() {
        return Err(Refusal::because("refusal-panel-no-round").into());
    }
    let message = Message {
        id: id.clone(),
        proposal_id: asked.idea.proposal_id,
        member_id: seat.member.id,
        text,
        at: app.now(),
    };
    match store::panels::insert_message(&mut tx, &message).await {
        // The same form, sent twice.
        Err(StoreError::Unique(rule)) if rule == "panel_message_pkey" => Ok(()),
        other => {
            other?;
            Ok(tx.commit().await?)
        }
    }
}

/// Names are hidden from members now.
#[must_use]
pub fn is_hidden(panel: &Panel) -> bool {
    panel.blind && panel.unblinded_at.is_none()
}

pub(super) async fn load(
    connection: &mut Connection,
    actor: &Actor,
    challenge: &Id,
) -> Result<Seat, AppError> {
    let challenge = load_challenge(connection, challenge).await?;
    let member = store::panels::find_member(connection, &challenge.id, &actor.person_id)
        .await?
        .filter(|member| matches!(member.state, MemberState::Invited | MemberState::Accepted))
        .ok_or(AppError::NotFound)?;
    seat_of(connection, actor, challenge, member).await
}

async fn seat_of(
    connection: &mut Connection,
    actor: &Actor,
    challenge: Challenge,
    member: Member,
) -> Result<Seat, AppError> {
    let panel = store::panels::find(connection, &challenge.id).await?.ok_or(AppError::NotFound)?;
    let mut asked = Vec::new();
    let declared = member.state == MemberState::Accepted && member.declaration != "link";
    let sees_names = is_hidden(&panel) && sees_bidders(&actor.grants, &challenge.agency_id);
    if declared && !sees_names && panel.state != PanelState::Preparing {
        let ideas = store::panels::list_proposals(connection, &challenge.id).await?;
        let evaluations = store::panels::list_evaluations_of_member(connection, &member.id).await?;
        for idea in ideas {
            if let Some(evaluation) = evaluations.iter().find(|it| it.proposal_id == idea.proposal_id) {
                let evaluation = evaluation.clone();
                asked.push(Asked { code: rules::code(idea.number), idea, evaluation });
            }
        }
    }
    Ok(Seat { challenge, panel, member, asked, sees_names })
}

/// The idea with this number, when it is this member's to judge.
pub(super) fn asked(seat: &Seat, number: i64) -> Result<Asked, AppError> {
    let found = seat.asked.iter().find(|asked| asked.idea.number == number).cloned();
    found.filter(|it| it.evaluation.state != EvaluationState::Recused).ok_or(AppError::NotFound)
}

/// Voids what a member scored about an idea, keeps it, and puts the fact on the record.
pub(super) async fn step_back(
    app: &App,
    tx: &mut Tx,
    challenge: &Challenge,
    member: &Member,
    mut evaluation: Evaluation,
    note: &str,
) -> Result<(), AppError> {
    evaluation.state = EvaluationState::Recused;
    note.clone_into(&mut evaluation.note);
    store::panels::save_evaluation(tx, &evaluation).await?;
    let entry = json!({ "member": member.number });
    let agency = Some(&challenge.agency_id);
    Ok(app.put_on_record(tx, "panel-recusal", subject(challenge), agency, Role::Evaluator, entry).await?)
}

/// What can name those who sent a proposal: first the organisation itself; then partners, people and their addresses.
pub(super) async fn names(connection: &mut Connection, proposal: &Proposal) -> Result<Vec<String>, AppError> {
    let mut names = Vec::new();
    let mut organisations = vec![proposal.organisation_id.clone()];
    let partners = store::proposals::list_partners(connection, &proposal.id).await?;
    organisations.extend(partners.into_iter().map(|partner| partner.organisation_id));
    for id in &organisations {
        if let Some(found) = store::organisations::find(connection, id).await? {
            names.push(found.name);
            // In a text the address stands without `https://` as well.
            let host = found.website.split("://").last().unwrap_or_default();
            let host = host.split('/').next().unwrap_or_default().trim_start_matches("www.");
            names.push(host.to_owned());
            names.push(found.website);
        }
    }
    names.extend(proposal.content.partners.iter().cloned());
    for person in store::proposals::list_people(connection, &proposal.id).await? {
        if let Some(found) = store::people::find(connection, &person).await? {
            names.push(found.name);
            names.extend(own_host(&found.email));
            names.push(found.email);
        }
    }
    Ok(names)
}

/// Where somebody gets their mail, unless it says nothing about them.
fn own_host(email: &str) -> Option<String> {
    const FOR_EVERYBODY: [&str; 14] = [
        "gmail",
        "googlemail",
        "outlook",
        "hotmail",
        "live",
        "msn",
        "yahoo",
        "ymail",
        "icloud",
        "aol",
        "proton",
        "protonmail",
        "zoho",
        "gmx",
    ];
    let (_, host) = email.rsplit_once('@')?;
    let says_nothing = host.split('.').next().is_some_and(|first| FOR_EVERYBODY.contains(&first));
    (!says_nothing).then(|| host.to_owned())
}

fn without_names(content: &ProposalContent, names: &[String]) -> ProposalContent {
    let plain = |text: &String| blind::hide(text, names, HIDDEN);
    let lines = |lines: &[String]| lines.iter().map(plain).collect();
    let mut hidden = content.clone();
    hidden.team = String::new();
    hidden.partners = Vec::new();
    hidden.as_is = lines(&content.as_is);
    hidden.to_be = lines(&content.to_be);
    for text in [
        &mut hidden.summary,
        &mut hidden.solution,
        &mut hidden.reasoning,
        &mut hidden.evidence,
        &mut hidden.timeline,
        &mut hidden.risks,
        &mut hidden.data_protection,
        &mut hidden.accessibility,
        &mut hidden.licence,
    ] {
        *text = plain(text);
    }
    for milestone in &mut hidden.milestones {
        milestone.name = plain(&milestone.name);
    }
    hidden
}
