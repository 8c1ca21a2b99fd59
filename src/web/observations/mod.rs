//! What is observed at the sites of a pilot: the report of one minute, the pages of those who keep the observations, and what
//! anybody may see of them.

mod entry;
mod files;
mod questions;
mod report;
mod views;

use rocket::http::Status;
use rocket::{FromForm, Route, get, post, routes};
use serde::Serialize;

use self::views::{AsideView, BatchView, CountsView, ListView, SiteView};
use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Sample, sample};
use crate::app::changes::Shows;
use crate::app::observations::{self as actions, Overview, Side};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::observations::{Arm, Period, Source};
use crate::domain::{Kind, Subject};
use crate::store;
use crate::store::agencies::Agency;
use crate::store::observations::Filter;
use crate::store::pilots::Pilot;

/// An id for examples.
const SAMPLE_ID: &str = "0190b0a0-0000-7000-8000-000000000004";

/// The routes of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    let own = routes![list, aside, decide, batch, withdraw, site, measure];
    [own, report::routes(), entry::routes(), files::routes()].concat()
}

/// An example of each template of this room.
#[must_use]
pub fn samples() -> Vec<Sample> {
    let own = vec![
        sample("observations/counts", &CountsView::sample()),
        sample("observations/list", &ListView::sample()),
        sample("observations/aside", &AsideView::sample()),
        sample("observations/batch", &BatchView::sample()),
        sample("observations/site", &SiteView::sample()),
    ];
    [own, report::samples(), entry::samples(), files::samples()].concat()
}

/// Something with a name in a language.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    pub id: String,
    pub language: String,
    pub name: String,
}

/// What a reader of the list chose.
#[derive(Clone, Debug, Default, FromForm)]
struct Chosen {
    source: Option<String>,
    arm: Option<String>,
    period: Option<String>,
    site: Option<String>,
    counts: Option<String>,
    before: Option<String>,
}

impl Named {
    /// A pilot by its title.
    #[must_use]
    pub fn pilot(pilot: &Pilot) -> Self {
        Self { id: pilot.id.to_string(), language: pilot.language.clone(), name: pilot.title.clone() }
    }

    /// An agency by its name.
    #[must_use]
    pub fn agency(agency: &Agency) -> Self {
        Self { id: agency.id.to_string(), language: agency.language.clone(), name: agency.name.clone() }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self { id: SAMPLE_ID.to_owned(), language: "en".to_owned(), name: "Land record copy".to_owned() }
    }
}

impl Chosen {
    /// Words that choose nothing that there is are left out.
    fn filter(&self) -> Filter {
        Filter {
            source: self.source.as_deref().and_then(Source::parse),
            arm: self.arm.as_deref().and_then(Arm::parse),
            period: self.period.as_deref().and_then(Period::parse),
            site: self.site.as_deref().and_then(Id::parse),
            counts: match self.counts.as_deref() {
                Some("yes") => Some(true),
                Some("no") => Some(false),
                _ => None,
            },
        }
    }

    fn before(&self) -> String {
        self.before.as_deref().and_then(Id::parse).map(|id| id.to_string()).unwrap_or_default()
    }
}

#[get("/pilots/<pilot>/observations?<chosen..>")]
async fn list(visitor: Visitor, pilot: &str, chosen: Chosen) -> WebResult {
    let id = parse(pilot)?;
    let found = {
        let mut reader = visitor.app().db.read().await?;
        store::pilots::find(&mut reader, &id).await?.ok_or(AppError::NotFound)?
    };
    let words = visitor.words();
    let title = Title::plain(words.say("observations-title")).menu("pilots");
    let side = Side::of(visitor.actor(), &found);
    let Some(actor) = visitor.actor().filter(|_| side.is_some()) else {
        let shows = Shows::Thing(Subject::new(Kind::Pilot, id.clone()));
        let visitor = visitor.reading(&shows).await?;
        let public = actions::programs::public_counts(visitor.app(), &id).await?;
        let view = CountsView::new(visitor.words(), &found, &public);
        return Ok(visitor.page("observations/counts", &title, &view)?.shared(shows).into());
    };
    let filter = chosen.filter();
    let overview = actions::overview(visitor.app(), actor, &id, &filter, &chosen.before()).await?;
    let view = ListView::new(&visitor, &overview, &filter, &names(&visitor, &overview).await?);
    Ok(visitor.page("observations/list", &title.unlisted(), &view)?.into())
}

#[get("/pilots/<pilot>/observations/aside")]
async fn aside(citizen: Citizen, pilot: &str) -> WebResult {
    Ok(aside_page(&citizen, &parse(pilot)?, FormView::default()).await?.into())
}

#[post("/pilots/<pilot>/observations/decisions", data = "<form>")]
async fn decide(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let rows: Vec<Id> = form.all("rows").iter().filter_map(|row| Id::parse(row)).collect();
    let (decision, reason) = (form.text("decision"), form.text("reason"));
    let app = citizen.app();
    match actions::entering::decide(app, citizen.actor(), &pilot, &rows, decision, reason).await {
        Ok(()) => Ok(Answer::see_other(format!("/pilots/{pilot}/observations/aside"))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(aside_page(&citizen, &pilot, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/pilots/<pilot>/observations/batches/<batch>")]
async fn batch(citizen: Citizen, pilot: &str, batch: &str) -> WebResult {
    Ok(batch_page(&citizen, &parse(pilot)?, &parse(batch)?, FormView::default()).await?.into())
}

#[post("/pilots/<pilot>/observations/batches/<batch>/withdrawal", data = "<form>")]
async fn withdraw(citizen: Citizen, pilot: &str, batch: &str, form: Submitted) -> WebResult {
    let (pilot, batch) = (parse(pilot)?, parse(batch)?);
    let reason = form.text("reason");
    match actions::entering::withdraw(citizen.app(), citizen.actor(), &pilot, &batch, reason).await {
        Ok(()) => Ok(Answer::see_other(format!("/pilots/{pilot}/observations/batches/{batch}"))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(batch_page(&citizen, &pilot, &batch, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/pilots/<pilot>/sites/<site>/measuring")]
async fn site(citizen: Citizen, pilot: &str, site: &str) -> WebResult {
    Ok(site_page(&citizen, &parse(pilot)?, &parse(site)?, None).await?.into())
}

#[post("/pilots/<pilot>/sites/<site>/measuring", data = "<form>")]
async fn measure(citizen: Citizen, pilot: &str, site: &str, form: Submitted) -> WebResult {
    let (pilot, site) = (parse(pilot)?, parse(site)?);
    let (arm, period) = (form.text("arm"), form.text("period"));
    match actions::sites::set_measuring(citizen.app(), citizen.actor(), &pilot, &site, arm, period).await {
        Ok(()) => Ok(Answer::see_other(format!("/pilots/{pilot}/sites/{site}/measuring"))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(site_page(&citizen, &pilot, &site, Some(form)).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn aside_page(citizen: &Citizen, pilot: &Id, form: FormView) -> Result<Page, WebError> {
    let overview = actions::overview(citizen.app(), citizen.actor(), pilot, &Filter::default(), "").await?;
    let view = AsideView::new(citizen, &overview, form);
    let title = Title::plain(citizen.words().say("aside-title")).menu("desk").unlisted();
    citizen.page("observations/aside", &title, &view)
}

async fn batch_page(citizen: &Citizen, pilot: &Id, batch: &Id, form: FormView) -> Result<Page, WebError> {
    let overview = actions::overview(citizen.app(), citizen.actor(), pilot, &Filter::default(), "").await?;
    let found = {
        let mut reader = citizen.app().db.read().await?;
        store::observations::batches::find(&mut reader, batch).await?
    };
    let found = found.filter(|batch| batch.pilot_id == *pilot).ok_or(AppError::NotFound)?;
    let view = BatchView::new(citizen, &overview, &found, form);
    let title = Title::plain(citizen.words().say("batch-title")).menu("desk").unlisted();
    citizen.page("observations/batch", &title, &view)
}

async fn site_page(
    citizen: &Citizen,
    pilot: &Id,
    site: &Id,
    form: Option<FormView>,
) -> Result<Page, WebError> {
    let shown = app::pilots::find(citizen.app(), pilot).await?;
    Side::require(citizen.actor(), &shown.pilot)?;
    let site = shown.sites.iter().find(|each| each.id == *site).ok_or(AppError::NotFound)?;
    let view = SiteView::new(citizen, &shown.pilot, site, form);
    let title = Title::plain(citizen.words().say("measuring-title")).menu("desk").unlisted();
    citizen.page("observations/site", &title, &view)
}

/// The names of the people who brought the rows that are shown.
async fn names(
    visitor: &Visitor,
    overview: &Overview,
) -> Result<std::collections::BTreeMap<String, String>, WebError> {
    let mut reader = visitor.app().db.read().await?;
    let mut names = std::collections::BTreeMap::new();
    let by = overview.rows.iter().filter_map(|row| row.by_id.as_ref());
    for person in by.chain(overview.batches.iter().map(|batch| &batch.by_id)) {
        if !names.contains_key(person.as_str())
            && let Some(found) = store::people::find(&mut reader, person).await?
        {
            names.insert(person.to_string(), found.name);
        }
    }
    Ok(names)
}

fn parse(id: &str) -> Result<Id, AppError> {
    Id::parse(id).ok_or(AppError::NotFound)
}

/// What a refused form of an officer answers.
fn refused(page: Page, refusals: &crate::domain::Refusals) -> Page {
    let known = refusals.iter().any(|refusal| refusal.message == "refusal-case-reported");
    page.with_status(if known { Status::Conflict } else { Status::UnprocessableEntity })
}
