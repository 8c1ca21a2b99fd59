//! The pages of selection: the list of proposals, one proposal with its decision, the reasons that a team gets, and the
//! notice of the award that stands on the page of a challenge.

mod views;

use rocket::http::Status;
use rocket::{Route, get, post, routes};

use self::views::{DecideView, ListView, NoticeView, ReasonsView};
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Sample, sample};
use crate::app::selection::{Candidate, Selection};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::{Refusal, Refusals};
use crate::store::challenges::Challenge;

pub use self::views::{AwardView, ChallengeLine, Tag, currency_of, waiting_words};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![list, release, show, decide, promote, reasons, prepare, notice]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("selection/list", &ListView::sample()),
        sample("selection/proposal", &DecideView::sample()),
        sample("selection/reasons", &ReasonsView::sample()),
        sample("selection/notice", &NoticeView::sample()),
    ]
}

/// What everybody may see of the selection of a challenge, for its page (partial `award`); `None` until it is released.
///
/// # Errors
/// When the database refuses.
pub async fn award(visitor: &Visitor, challenge: &Challenge) -> Result<Option<AwardView>, AppError> {
    let award = app::selection::find_award(visitor.app(), challenge).await?;
    let Some(award) = award else { return Ok(None) };
    Ok(Some(AwardView::new(visitor, challenge, &award).await?))
}

#[get("/challenges/<challenge>/selection")]
async fn list(citizen: Citizen, challenge: &str) -> WebResult {
    let challenge = Id::parse(challenge).ok_or(AppError::NotFound)?;
    let selection = app::selection::find(citizen.app(), citizen.actor(), &challenge).await?;
    Ok(list_page(&citizen, &selection, FormView::default()).await?.into())
}

#[post("/challenges/<challenge>/selection/release", data = "<form>")]
async fn release(citizen: Citizen, challenge: &str, form: Submitted) -> WebResult {
    let challenge = Id::parse(challenge).ok_or(AppError::NotFound)?;
    match app::selection::release(citizen.app(), citizen.actor(), &challenge).await {
        Ok(()) => Ok(Answer::see_other(format!("/challenges/{challenge}/selection"))),
        Err(AppError::Refused(refusals)) => {
            let selection = app::selection::find(citizen.app(), citizen.actor(), &challenge).await?;
            let form = form.view(&refusals, citizen.words());
            Ok(list_page(&citizen, &selection, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/challenges/<challenge>/selection/<proposal>")]
async fn show(citizen: Citizen, challenge: &str, proposal: &str) -> WebResult {
    let (selection, candidate) = load(&citizen, challenge, proposal).await?;
    let form = DecideView::stored(&selection, &candidate);
    Ok(decide_page(&citizen, &selection, &candidate, form, None).await?.into())
}

#[post("/challenges/<challenge>/selection/<proposal>/decision", data = "<form>")]
async fn decide(citizen: Citizen, challenge: &str, proposal: &str, form: Submitted) -> WebResult {
    let (selection, candidate) = load(&citizen, challenge, proposal).await?;
    let version = form.number("version").unwrap_or_default();
    let prepared = app::selection::prepare(
        citizen.app(),
        citizen.actor(),
        &selection.challenge.id,
        &candidate.proposal.id,
        version,
        form.text("progress"),
        form.text("reason"),
        |index| form.text(&format!("criterion-{index}")).to_owned(),
    )
    .await;
    match prepared {
        Ok(()) => Ok(Answer::see_other(format!("/challenges/{}/selection", selection.challenge.id))),
        Err(AppError::Refused(refusals)) => {
            refused(&citizen, &selection, &candidate, &form, &refusals, Some(version)).await
        }
        // Somebody else saved first: what was typed stays, and saving again puts it in the place of that.
        Err(AppError::Conflict) => {
            let (selection, candidate) = load(&citizen, challenge, proposal).await?;
            let form = form.view(&vec![Refusal::because("refusal-saved-meanwhile")], citizen.words());
            let page = decide_page(&citizen, &selection, &candidate, form, None).await?;
            Ok(page.with_status(Status::Conflict).into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/challenges/<challenge>/selection/<proposal>/promotion", data = "<form>")]
async fn promote(citizen: Citizen, challenge: &str, proposal: &str, form: Submitted) -> WebResult {
    let (selection, candidate) = load(&citizen, challenge, proposal).await?;
    let (challenge, proposal) = (&selection.challenge.id, &candidate.proposal.id);
    let reason = form.text("reason");
    match app::selection::promote(citizen.app(), citizen.actor(), challenge, proposal, reason).await {
        Ok(pilot) => Ok(Answer::see_other(format!("/pilots/{pilot}"))),
        Err(AppError::Refused(refusals)) => {
            refused(&citizen, &selection, &candidate, &form, &refusals, None).await
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/proposals/<proposal>/decision")]
async fn reasons(visitor: Visitor, proposal: &str) -> WebResult {
    let proposal = Id::parse(proposal).ok_or(AppError::NotFound)?;
    let reasoned = app::selection::find_reasons(visitor.app(), visitor.actor(), &proposal).await?;
    let view = ReasonsView::new(&visitor, &reasoned, FormView::default()).await?;
    let title = Title::plain(visitor.words().say("reasons-title")).menu("challenges").unlisted();
    Ok(visitor.page("selection/reasons", &title, &view)?.into())
}

/// The page of the reasons with what a team typed into it.
///
/// # Errors
/// `NotFound` for those who may not read it.
pub(super) async fn reasons_page(
    citizen: &Citizen,
    proposal: &Id,
    form: FormView,
) -> Result<Page, super::error::WebError> {
    let reasoned = app::selection::find_reasons(citizen.app(), Some(citizen.actor()), proposal).await?;
    let view = ReasonsView::new(citizen, &reasoned, form).await?;
    let title = Title::plain(citizen.words().say("reasons-title")).menu("challenges").unlisted();
    citizen.page("selection/reasons", &title, &view)
}

#[post("/challenges/<challenge>/selection/preparation", data = "<form>")]
async fn prepare(citizen: Citizen, challenge: &str, form: Submitted) -> WebResult {
    let challenge = Id::parse(challenge).ok_or(AppError::NotFound)?;
    let (selected, reserve) = (form.text("selected"), form.text("reserve"));
    let (app, actor) = (citizen.app(), citizen.actor());
    let anew = form.has("anew");
    match app::panels::preparing::prepare(app, actor, &challenge, selected, reserve, anew).await {
        Ok(_) => Ok(Answer::see_other(format!("/challenges/{challenge}/selection"))),
        Err(AppError::Refused(refusals)) => {
            let selection = app::selection::find(citizen.app(), citizen.actor(), &challenge).await?;
            let form = form.view(&refusals, citizen.words());
            Ok(list_page(&citizen, &selection, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/challenges/<challenge>/award")]
async fn notice(visitor: Visitor, challenge: &str) -> WebResult {
    let challenge = Id::parse(challenge).ok_or(AppError::NotFound)?;
    let notice = app::selection::find_notice(visitor.app(), &challenge).await?;
    let view = NoticeView::new(&visitor, &notice).await?;
    let title = Title::plain(format!("{}: {}", visitor.words().say("award-how"), notice.challenge.title));
    Ok(visitor.page("selection/notice", &title.menu("challenges"), &view)?.into())
}

async fn load(
    citizen: &Citizen,
    challenge: &str,
    proposal: &str,
) -> Result<(Selection, Candidate), AppError> {
    let challenge = Id::parse(challenge).ok_or(AppError::NotFound)?;
    let proposal = Id::parse(proposal).ok_or(AppError::NotFound)?;
    let selection = app::selection::find(citizen.app(), citizen.actor(), &challenge).await?;
    let candidate = selection.candidates.iter().find(|candidate| candidate.proposal.id == proposal);
    let candidate = candidate.cloned().ok_or(AppError::NotFound)?;
    Ok((selection, candidate))
}

async fn refused(
    citizen: &Citizen,
    selection: &Selection,
    candidate: &Candidate,
    form: &Submitted,
    refusals: &Refusals,
    version: Option<i64>,
) -> WebResult {
    let form = form.view(refusals, citizen.words());
    Ok(decide_page(citizen, selection, candidate, form, version).await?.refused().into())
}

async fn decide_page(
    citizen: &Citizen,
    selection: &Selection,
    candidate: &Candidate,
    form: FormView,
    version: Option<i64>,
) -> Result<Page, super::error::WebError> {
    let view = DecideView::new(citizen, citizen.actor(), selection, candidate, form, version).await?;
    let title = Title::plain(candidate.proposal.title.clone()).menu("desk").unlisted();
    citizen.page("selection/proposal", &title, &view)
}

async fn list_page(
    citizen: &Citizen,
    selection: &Selection,
    form: FormView,
) -> Result<Page, super::error::WebError> {
    let zone = citizen.own_zone().await?;
    let view = ListView::new(citizen, citizen.actor(), selection, &zone, form);
    let title = Title::plain(citizen.words().say("selection-title")).menu("desk").unlisted();
    citizen.page("selection/list", &title, &view)
}
