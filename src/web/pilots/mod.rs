//! The public page of a pilot, and the pages from which its team and its agency run it. The list of pilots belongs to the
//! search.

mod views;

use rocket::{Route, get, post, routes};

pub use self::views::{Party, stage_name};
use self::views::{PilotView, StageView, WorkView};
use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Sample, sample};
use crate::app::changes::Shows;
use crate::app::pilots::{Powers, Shown};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::{Kind, Subject};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![show, work, post_update, add_site, close_site, stage, move_stage]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("pilots/show", &PilotView::sample()),
        sample("pilots/work", &WorkView::sample()),
        sample("pilots/stage", &StageView::sample()),
    ]
}

#[get("/pilots/<pilot>?<order>&<voices>")]
async fn show(visitor: Visitor, pilot: &str, order: Option<&str>, voices: Option<i64>) -> WebResult {
    let subject = Subject::new(Kind::Pilot, parse(pilot)?);
    // It also shows what was answered to voices on its challenge and its idea.
    let shows = Shows::ThingAndMore(subject.clone());
    let visitor = visitor.reading(&shows).await?;
    let shown = load(&visitor, pilot).await?;
    let mut view = PilotView::new(&visitor, &shown).await?;
    view.comments = Some(super::comments::thread(&visitor, &subject, order, voices).await?);
    let title = Title::plain(shown.pilot.title.clone())
        .menu("pilots")
        .description(view.description.clone())
        .feed(format!("/feeds/pilots/{}", shown.pilot.id));
    Ok(visitor.page("pilots/show", &title, &view)?.shared(shows).into())
}

#[get("/pilots/<pilot>/work")]
async fn work(citizen: Citizen, pilot: &str) -> WebResult {
    let shown = load(&citizen, pilot).await?;
    require(Powers::of(Some(citizen.actor()), &shown.pilot).work, "error-not-of-pilot")?;
    Ok(work_page(&citizen, &shown, FormView::default())?.into())
}

#[post("/pilots/<pilot>/updates", data = "<form>")]
async fn post_update(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let id = form.form_id().unwrap_or_else(|| citizen.app().clock.new_id());
    let (language, title, text) = (form.text("language"), form.text("title"), form.text("text"));
    let posted =
        app::pilots::post_update(citizen.app(), citizen.actor(), &pilot, &id, language, title, text).await;
    worked(&citizen, &pilot, &form, posted).await
}

#[post("/pilots/<pilot>/sites", data = "<form>")]
async fn add_site(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let id = form.form_id().unwrap_or_else(|| citizen.app().clock.new_id());
    let (name, region) = (form.text("site_name"), form.text("site_region"));
    let added = app::pilots::add_site(citizen.app(), citizen.actor(), &pilot, &id, name, region).await;
    worked(&citizen, &pilot, &form, added).await
}

#[post("/pilots/<pilot>/sites/<site>/closing", data = "<_form>")]
async fn close_site(citizen: Citizen, pilot: &str, site: &str, _form: Submitted) -> WebResult {
    let (pilot, site) = (parse(pilot)?, parse(site)?);
    app::pilots::close_site(citizen.app(), citizen.actor(), &pilot, &site).await?;
    Ok(Answer::see_other(format!("/pilots/{pilot}/work")))
}

#[get("/pilots/<pilot>/stage")]
async fn stage(citizen: Citizen, pilot: &str) -> WebResult {
    let shown = load(&citizen, pilot).await?;
    require(Powers::of(Some(citizen.actor()), &shown.pilot).decide, "error-role-missing")?;
    Ok(stage_page(&citizen, &shown, FormView::default(), None)?.into())
}

#[post("/pilots/<pilot>/stage", data = "<form>")]
async fn move_stage(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let version = form.number("version").unwrap_or_default();
    let (to, reason) = (form.text("to"), form.text("reason"));
    let moved = app::pilots::move_stage(citizen.app(), citizen.actor(), &pilot, version, to, reason).await;
    match moved {
        Ok(()) => Ok(Answer::see_other(format!("/pilots/{pilot}"))),
        Err(AppError::Refused(refusals)) => {
            let shown = app::pilots::find(citizen.app(), &pilot).await?;
            let form = form.view(&refusals, citizen.words());
            Ok(stage_page(&citizen, &shown, form, Some(version))?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

fn parse(id: &str) -> Result<Id, AppError> {
    Id::parse(id).ok_or(AppError::NotFound)
}

async fn load(visitor: &Visitor, pilot: &str) -> Result<Shown, AppError> {
    app::pilots::find(visitor.app(), &parse(pilot)?).await
}

fn require(allowed: bool, message: &'static str) -> Result<(), AppError> {
    if allowed { Ok(()) } else { Err(AppError::Forbidden(message)) }
}

async fn worked(citizen: &Citizen, pilot: &Id, form: &Submitted, outcome: Result<(), AppError>) -> WebResult {
    match outcome {
        Ok(()) => Ok(Answer::see_other(format!("/pilots/{pilot}/work"))),
        Err(AppError::Refused(refusals)) => {
            let shown = app::pilots::find(citizen.app(), pilot).await?;
            Ok(work_page(citizen, &shown, form.view(&refusals, citizen.words()))?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

fn work_page(citizen: &Citizen, shown: &Shown, mut form: FormView) -> Result<Page, WebError> {
    form.values.entry("language".to_owned()).or_insert_with(|| citizen.words().code().into());
    let view = WorkView::new(citizen, shown, form);
    let title = Title::plain(citizen.words().say("pilot-work-title")).menu("desk").unlisted();
    citizen.page("pilots/work", &title, &view)
}

fn stage_page(
    citizen: &Citizen,
    shown: &Shown,
    form: FormView,
    version: Option<i64>,
) -> Result<Page, WebError> {
    let view = StageView::new(citizen, shown, form, version);
    let title = Title::plain(citizen.words().say("pilot-stage-title")).menu("desk").unlisted();
    citizen.page("pilots/stage", &title, &view)
}
