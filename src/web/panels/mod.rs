//! The pages of a panel's chair, and the ranking that follows from the scores.

mod files;
mod report;
mod views;

use rocket::http::Status;
use rocket::{Route, get, post, routes};

pub use self::files::{file_kind, held};
pub use self::views::{DrawView, TieView, points};

use self::views::{ChairView, RankingView, ReportView, WaitingView};
use super::challenges::fields;
use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::Citizen;
use super::page::{Answer, Page, Title, WebResult};
use super::selection::currency_of;
use super::views::{Sample, sample};
use crate::app::panels::{chairing, ranking, setup};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::panels::MOST_MEMBERS;
use crate::domain::{Refusal, Refusals};
use crate::language::zone;
use crate::store;
use crate::store::agencies::Agency;
use crate::store::challenges::Challenge;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    let mut routes = files::routes();
    routes.extend(routes![
        show,
        begin,
        save_terms,
        invite,
        remove,
        settle,
        share,
        assign,
        open,
        reopen,
        calibrate,
        unblind,
        lock,
        show_ranking,
        report::show_report,
        report::download_csv,
        report::download_xlsx,
    ]);
    routes
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("panels/chair", &ChairView::sample()),
        sample("panels/ranking", &RankingView::sample()),
        sample("panels/files", &files::FilesView::sample()),
        sample("panels/report", &ReportView::sample()),
        sample("panels/waiting", &WaitingView::sample()),
    ]
}

#[get("/challenges/<id>/panel?<idea>")]
async fn show(citizen: Citizen, id: &str, idea: Option<&str>) -> WebResult {
    let id = parse(id)?;
    let form = match idea {
        Some(idea) => FormView::of([("assign_idea", idea.into())]),
        None => FormView::default(),
    };
    Ok(chair_page(&citizen, &id, form).await?.into())
}

#[post("/challenges/<id>/panel", data = "<form>")]
async fn begin(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = parse(id)?;
    let done = setup::begin(citizen.app(), citizen.actor(), &id).await;
    finish(&citizen, &id, &form, done, "terms").await
}

#[post("/challenges/<id>/panel/terms", data = "<form>")]
async fn save_terms(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = parse(id)?;
    let overview = app::panels::find(citizen.app(), citizen.actor(), &id).await?;
    let panel = overview.panel.ok_or(AppError::NotFound)?;
    let zone = zone_of(&citizen, &overview.challenge).await?;
    let evening = jiff::civil::time(23, 59, 0, 0);
    let done = match fields::date(&form, "deadline", evening, &zone) {
        Err(refusal) => Err(AppError::from(refusal)),
        Ok(deadline_at) => {
            let names: Vec<_> = (0..panel.criteria.len())
                .map(|index| (format!("tie-{index}"), format!("rubric-{index}")))
                .collect();
            let terms = setup::Terms {
                basis: form.text("basis"),
                blind: form.has("blind"),
                deadline_at,
                criteria: names.iter().map(|(tie, rubric)| (form.text(tie), form.text(rubric))).collect(),
            };
            let version = form.number("version").unwrap_or_default();
            setup::save(citizen.app(), citizen.actor(), &id, version, &terms).await
        }
    };
    finish(&citizen, &id, &form, done, "members").await
}

#[post("/challenges/<id>/panel/members", data = "<form>")]
async fn invite(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = parse(id)?;
    let done = setup::invite(
        citizen.app(),
        citizen.actor(),
        &id,
        form.text("email"),
        form.text("name"),
        form.has("outside"),
        form.has("for_users"),
    )
    .await;
    finish(&citizen, &id, &form, done, "members").await
}

#[post("/challenges/<id>/panel/members/<member>/removal", data = "<form>")]
async fn remove(citizen: Citizen, id: &str, member: &str, form: Submitted) -> WebResult {
    let (id, member) = (parse(id)?, parse(member)?);
    let done = setup::remove(citizen.app(), citizen.actor(), &id, &member).await;
    finish(&citizen, &id, &form, done, "members").await
}

#[post("/challenges/<id>/panel/members/<member>/link", data = "<form>")]
async fn settle(citizen: Citizen, id: &str, member: &str, form: Submitted) -> WebResult {
    let (id, member) = (parse(id)?, parse(member)?);
    let linked: Vec<Id> = form.all("linked").iter().filter_map(|idea| Id::parse(idea)).collect();
    let done = chairing::settle_link(citizen.app(), citizen.actor(), &id, &member, &linked).await;
    finish(&citizen, &id, &form, done, "members").await
}

#[post("/challenges/<id>/panel/sharing", data = "<form>")]
async fn share(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = parse(id)?;
    let done = setup::share(citizen.app(), citizen.actor(), &id).await.map(|_| ());
    finish(&citizen, &id, &form, done, "ideas").await
}

#[post("/challenges/<id>/panel/assignments", data = "<form>")]
async fn assign(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = parse(id)?;
    let (member, idea) = chosen(&form, "assign_member", "assign_idea")?;
    let asked = form.text("asked") == "yes";
    let done = setup::assign(citizen.app(), citizen.actor(), &id, &member, &idea, asked).await;
    finish(&citizen, &id, &form, done, "ideas").await
}

#[post("/challenges/<id>/panel/opening", data = "<form>")]
async fn open(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = parse(id)?;
    let done = setup::open(citizen.app(), citizen.actor(), &id).await;
    finish(&citizen, &id, &form, done, "steps").await
}

#[post("/challenges/<id>/panel/reopening", data = "<form>")]
async fn reopen(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = parse(id)?;
    let (member, idea) = chosen(&form, "reopen_member", "reopen_idea")?;
    let note = form.text("note");
    let done = chairing::reopen(citizen.app(), citizen.actor(), &id, &member, &idea, note).await;
    finish(&citizen, &id, &form, done, "ideas").await
}

#[post("/challenges/<id>/panel/calibration", data = "<form>")]
async fn calibrate(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = parse(id)?;
    let idea = form.id("idea").ok_or(AppError::NotFound)?;
    let open = form.text("open") == "yes";
    let done = chairing::calibrate(citizen.app(), citizen.actor(), &id, &idea, open).await;
    finish(&citizen, &id, &form, done, "ideas").await
}

#[post("/challenges/<id>/panel/unblinding", data = "<form>")]
async fn unblind(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = parse(id)?;
    let done = chairing::unblind(citizen.app(), citizen.actor(), &id, form.text("reason")).await;
    finish(&citizen, &id, &form, done, "steps").await
}

#[post("/challenges/<id>/panel/lock", data = "<form>")]
async fn lock(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = parse(id)?;
    let done = chairing::lock(citizen.app(), citizen.actor(), &id, form.has("anyway")).await;
    finish(&citizen, &id, &form, done, "steps").await
}

#[get("/challenges/<id>/ranking?<without>")]
async fn show_ranking(citizen: Citizen, id: &str, without: Vec<&str>) -> WebResult {
    let id = parse(id)?;
    let mut left_out: Vec<i64> = without.iter().filter_map(|number| number.parse().ok()).collect();
    left_out.sort_unstable();
    left_out.dedup();
    left_out.truncate(MOST_MEMBERS);
    match ranking::find(citizen.app(), citizen.actor(), &id, &left_out).await {
        Ok(ranked) => {
            let agency = agency_of(&citizen, &ranked.challenge).await?;
            let currency = currency_of(&ranked.challenge, agency.as_ref());
            let view = RankingView::new(&citizen, citizen.actor(), &ranked, &currency);
            Ok(citizen.page("panels/ranking", &ranking_title(&citizen), &view)?.into())
        }
        Err(AppError::Refused(refusals)) => Ok(waiting_page(&citizen, &id, &refusals).await?.into()),
        Err(error) => Err(error.into()),
    }
}

/// In place of a ranking and all that follows from it, before there is one. Links lead here: it says what is still missing.
async fn waiting_page(citizen: &Citizen, id: &Id, refusals: &Refusals) -> Result<Page, WebError> {
    let mut reader = citizen.app().db.read().await?;
    let challenge = store::challenges::find(&mut reader, id).await?.ok_or(AppError::NotFound)?;
    drop(reader);
    let view = WaitingView::new(citizen, citizen.actor(), &challenge, refusals);
    citizen.page("panels/waiting", &ranking_title(citizen), &view)
}

fn ranking_title(citizen: &Citizen) -> Title {
    Title::plain(citizen.words().say("ranking-title")).menu("desk").unlisted()
}

fn parse(id: &str) -> Result<Id, AppError> {
    Id::parse(id).ok_or(AppError::NotFound)
}

/// The member and the idea of a form that is about both.
fn chosen(form: &Submitted, member: &str, idea: &str) -> Result<(Id, Id), AppError> {
    Ok((form.id(member).ok_or(AppError::NotFound)?, form.id(idea).ok_or(AppError::NotFound)?))
}

/// Back to the part of the page that shows what was done; or the page with what is wrong, and all that was typed.
async fn finish(
    citizen: &Citizen,
    id: &Id,
    form: &Submitted,
    done: Result<(), AppError>,
    part: &str,
) -> WebResult {
    match done {
        Ok(()) => Ok(Answer::see_other(format!("/challenges/{id}/panel#{part}"))),
        Err(AppError::Refused(refusals)) => Ok(refused(citizen, id, form, &refusals).await?.into()),
        // Somebody else saved first: what was typed stays, and saving again puts it in the place of that.
        Err(AppError::Conflict) => {
            let page = refused(citizen, id, form, &vec![Refusal::because("refusal-saved-meanwhile")]).await?;
            Ok(page.with_status(Status::Conflict).into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn refused(
    citizen: &Citizen,
    id: &Id,
    form: &Submitted,
    refusals: &Refusals,
) -> Result<Page, WebError> {
    let mut view = form.view(refusals, citizen.words());
    if form.has("basis") {
        // A box that was left empty is not sent.
        view.values.insert("blind".to_owned(), form.text("blind").into());
    }
    Ok(chair_page(citizen, id, view).await?.refused())
}

async fn chair_page(citizen: &Citizen, id: &Id, form: FormView) -> Result<Page, WebError> {
    let overview = app::panels::find(citizen.app(), citizen.actor(), id).await?;
    let zone = zone_of(citizen, &overview.challenge).await?;
    let view = ChairView::new(citizen, &overview, &zone, form);
    let title = Title::plain(citizen.words().say("panel-title")).menu("desk").unlisted();
    citizen.page("panels/chair", &title, &view)
}

/// Deadlines are in the zone of the agency.
async fn zone_of(citizen: &Citizen, challenge: &Challenge) -> Result<jiff::tz::TimeZone, AppError> {
    let agency = agency_of(citizen, challenge).await?;
    Ok(zone(agency.as_ref().map_or("UTC", |agency| agency.time_zone.as_str())))
}

async fn agency_of(citizen: &Citizen, challenge: &Challenge) -> Result<Option<Agency>, AppError> {
    let mut reader = citizen.app().db.read().await?;
    Ok(store::agencies::find(&mut reader, &challenge.agency_id).await?)
}
