//! Writing an agreement: a first draft from what is known, changes by either side, and the offer that fixes the words.

use super::{Shown, WRITERS, frame, load, other, people_of, prefill, require_side};
use crate::app::{App, AppError, services};
use crate::clock::Id;
use crate::domain::agreements::{
    AgreementContent, AgreementState, AgreementStep, MOST_REASON, Side, check_complete,
};
use crate::domain::events::Payload;
use crate::domain::people::Actor;
use crate::domain::proposals::sha256_hex;
use crate::domain::{Check, Kind, Refusal, Subject, values};
use crate::store::agreements::{Agreement, Writer};
use crate::store::{self, StoreError, Tx};

/// What somebody wrote of an agreement.
#[derive(Clone, Debug, Default)]
pub struct Written {
    pub content: AgreementContent,
    /// Why the agreement is changed.
    pub reason: String,
    /// The service is the one of the challenge, which the office does not list yet.
    pub service_of_challenge: bool,
}

/// The pilot, and the text that a form starts with: what the two sides work on, else what holds now, else what the idea
/// and the challenge say.
///
/// # Errors
/// `NotFound` when there is no such pilot; `Forbidden` or `SecondFactorNeeded` for others than the two sides; a refusal
/// after the end.
pub async fn drafting(app: &App, actor: &Actor, pilot: &Id) -> Result<(Shown, Written), AppError> {
    let mut reader = app.db.read().await?;
    let shown = load(app, &mut reader, pilot).await?;
    require_side(actor, &shown.pilot, &WRITERS)?;
    if shown.pilot.standing.state.is_over() {
        return Err(Refusal::because("refusal-pilot-over").into());
    }
    let written = match (&shown.open, shown.in_force()) {
        (Some(open), _) => Written {
            content: open.content.clone(),
            reason: open.reason.clone(),
            service_of_challenge: false,
        },
        (None, Some(holds)) => Written { content: holds.content.clone(), ..Written::default() },
        (None, None) => prefill::first(app, &mut reader, &shown).await?,
    };
    Ok((shown, written))
}

/// Saves what somebody wrote, and offers it to be signed when they say so. `version` is that of the draft on the page, or
/// 0 when there was none; then the draft gets the id of the form.
///
/// What was offered before is a draft again and loses its signatures: they were given for other words.
///
/// # Errors
/// `Conflict` when somebody else wrote meanwhile; `Forbidden` or `SecondFactorNeeded` for others than the two sides;
/// refusals beside the fields, all that are missing when it is offered.
pub async fn write(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    id: &Id,
    version: i64,
    written: Written,
    offer: bool,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let shown = load(app, &mut tx, pilot).await?;
    let (side, _) = require_side(actor, &shown.pilot, &WRITERS)?;
    if shown.pilot.standing.state.is_over() {
        return Err(Refusal::because("refusal-pilot-over").into());
    }
    let mut draft = match &shown.open {
        // The same form, sent twice.
        Some(open) if version == 0 && open.id == *id && open.written_by == actor.person_id => return Ok(()),
        Some(open) if open.version == version => open.clone(),
        None if version == 0 => new_draft(app, &shown, id, side, actor),
        _ => return Err(AppError::Conflict),
    };
    let was_offered = draft.state == AgreementState::Offered;
    draft.state = draft.state.after(AgreementStep::Write)?;
    (draft.agency, draft.organisation) = (None, None);
    draft.sha256.clear();
    draft.side = side;
    draft.written_by = actor.person_id.clone();
    draft.updated_at = app.now();
    let reason = values::text("reason", &written.reason, MOST_REASON, false)?;
    let content = settle(app, &mut tx, &shown, &draft, written).await?;
    if offer {
        check_offer(&shown, &content, &reason)?;
    }
    draft.reason = reason;
    draft.write(content)?;
    if offer {
        draft.state = draft.state.after(AgreementStep::Offer)?;
        draft.sha256 = sha256_hex(&draft.json);
    }
    if shown.open.is_some() {
        store::agreements::save(&mut tx, &draft).await?;
    } else {
        match store::agreements::insert(&mut tx, &draft).await {
            // Somebody else began one at the same moment.
            Err(StoreError::Unique(_)) => return Err(AppError::Conflict),
            done => done?,
        }
    }
    let writer = Writer { person_id: actor.person_id.clone(), side };
    store::agreements::insert_writer(&mut tx, &draft.id, &writer).await?;
    let kind = match (offer, was_offered) {
        (true, _) => "agreement-offered",
        (false, true) => "agreement-answered",
        (false, false) => "agreement-written",
    };
    tell_other_side(app, &mut tx, actor, &shown, side, kind).await?;
    Ok(tx.commit().await?)
}

/// Tells the other side of an agreement; a draft that nobody was offered tells nobody.
pub(super) async fn tell_other_side(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    shown: &Shown,
    side: Side,
    kind: &str,
) -> Result<(), AppError> {
    let pilot = &shown.pilot;
    let told = match kind {
        "agreement-written" => Vec::new(),
        // Who signs for the office may be somebody else than who wrote for it.
        "agreement-offered" => {
            let mut all = people_of(tx, pilot, Side::Agency).await?;
            all.extend(people_of(tx, pilot, Side::Organisation).await?);
            all
        }
        _ => people_of(tx, pilot, other(side)).await?,
    };
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(told)
        .text("title", pilot.title.clone())
        .path(format!("/pilots/{}/agreement", pilot.id));
    app.emit(tx, kind, Subject::new(Kind::Pilot, pilot.id.clone()), payload).await?;
    Ok(())
}

fn new_draft(app: &App, shown: &Shown, id: &Id, side: Side, actor: &Actor) -> Agreement {
    Agreement {
        id: id.clone(),
        pilot_id: shown.pilot.id.clone(),
        number: shown.in_force().map_or(1, |holds| holds.number + 1),
        state: AgreementState::Draft,
        side,
        content: AgreementContent::default(),
        json: String::new(),
        sha256: String::new(),
        reason: String::new(),
        written_by: actor.person_id.clone(),
        agency: None,
        organisation: None,
        in_force_at: None,
        moved_goalposts: false,
        created_at: app.now(),
        updated_at: app.now(),
        version: 1,
    }
}

/// The text with everything in it that nobody types: between whom it is, its number, its currency, its service.
async fn settle(
    app: &App,
    tx: &mut Tx,
    shown: &Shown,
    draft: &Agreement,
    written: Written,
) -> Result<AgreementContent, AppError> {
    let currency = currency(shown);
    let mut content = written.content;
    if written.service_of_challenge {
        let service = services::of_challenge(app, tx, &shown.challenge, &currency).await?;
        content.service_id = service.map(|service| service.id);
    } else if let Some(service) = &content.service_id
        && shown.service(Some(service)).is_none()
    {
        return Err(Refusal::at("service", "refusal-choice").into());
    }
    Ok(AgreementContent {
        pilot_id: Some(shown.pilot.id.clone()),
        agency_id: Some(shown.agency.id.clone()),
        organisation_id: Some(shown.organisation.id.clone()),
        number: draft.number,
        currency,
        ..content
    })
}

/// Money is counted in the currency of the agreement in force, else of the challenge, else of the office.
#[must_use]
pub(super) fn currency(shown: &Shown) -> String {
    let known = [
        shown.in_force().map_or("", |holds| holds.content.currency.as_str()),
        shown.challenge.content.currency.as_str(),
        shown.agency.currency.as_str(),
    ];
    known.into_iter().find(|code| !code.is_empty()).unwrap_or_default().to_owned()
}

fn check_offer(shown: &Shown, content: &AgreementContent, reason: &str) -> Result<(), AppError> {
    let mut refusals = Vec::new();
    let frame = frame(&shown.challenge, shown.in_force(), &shown.milestones);
    refusals.extend(check_complete(content, &frame).err().unwrap_or_default());
    let mut check = Check::default();
    check.require(content.number == 1 || !reason.is_empty(), || Refusal::at("reason", "refusal-required"));
    refusals.extend(check.finish().err().unwrap_or_default());
    if refusals.is_empty() { Ok(()) } else { Err(AppError::Refused(refusals)) }
}
