//! Offices, the closed ones too.

use rocket::{get, post};
use serde::Serialize;

use super::page;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::web::agencies::{form_page, input_of};
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::Administrator;
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::counted;

/// The list of offices, the closed ones too.
#[derive(Serialize)]
pub struct AgenciesView {
    pub found: String,
    pub agencies: Vec<AgencyLine>,
}

/// One office in the list.
#[derive(Serialize)]
pub struct AgencyLine {
    pub id: String,
    pub name: String,
    pub lang: String,
    pub kind: String,
    pub region: String,
    pub closed: bool,
}

/// The page that closes or opens an office.
#[derive(Serialize)]
pub struct AgencyView {
    pub form: FormView,
    pub id: String,
    pub name: String,
    pub lang: String,
    pub closed: bool,
}

impl AgenciesView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let line = AgencyLine {
            id: "1".to_owned(),
            name: "Land Office".to_owned(),
            lang: "en".to_owned(),
            kind: "Department".to_owned(),
            region: "Rangpur".to_owned(),
            closed: true,
        };
        Self { found: "1 office".to_owned(), agencies: vec![line] }
    }
}

impl AgencyView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: "1".to_owned(),
            name: "Land Office".to_owned(),
            lang: "en".to_owned(),
            closed: false,
        }
    }
}

#[get("/admin/agencies")]
pub(super) async fn agencies(admin: Administrator) -> WebResult {
    let words = admin.words();
    let list = app::agencies::all(admin.app()).await?;
    let view = AgenciesView {
        found: counted(words, "agencies-found", i64::try_from(list.len()).unwrap_or_default()),
        agencies: list
            .into_iter()
            .map(|agency| AgencyLine {
                id: agency.id.to_string(),
                name: agency.name,
                lang: agency.language,
                kind: words.say(&format!("agency-kind-{}", agency.kind)),
                region: agency.region,
                closed: agency.closed_at.is_some(),
            })
            .collect(),
    };
    page(&admin, "admin/agencies", "agencies-title", &view).map(Into::into)
}

#[get("/admin/agencies/new")]
pub(super) async fn new_agency(admin: Administrator) -> WebResult {
    let language = admin.words().code().to_owned();
    Ok(form_page(&admin, None, FormView::of([("language", language.into())]), 1).await?.into())
}

#[post("/admin/agencies", data = "<form>")]
pub(super) async fn create_agency(admin: Administrator, form: Submitted) -> WebResult {
    let id = form.form_id().ok_or(AppError::NotFound)?;
    match app::agencies::create(admin.app(), admin.actor(), id, &input_of(&form)).await {
        Ok(id) => Ok(Answer::see_other(format!("/agencies/{id}/people"))),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, admin.words());
            Ok(form_page(&admin, None, shown, 1).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/admin/agencies/<id>")]
pub(super) async fn agency(admin: Administrator, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    Ok(agency_page(&admin, &id, FormView::default()).await?.into())
}

#[post("/admin/agencies/<id>/closure", data = "<form>")]
pub(super) async fn close_agency(admin: Administrator, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let closed = form.text("closed") == "1";
    match app::agencies::close(admin.app(), admin.actor(), &id, closed, form.text("reason")).await {
        Ok(()) => Ok(Answer::see_other("/admin/agencies")),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, admin.words());
            Ok(agency_page(&admin, &id, shown).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn agency_page(admin: &Administrator, id: &Id, form: FormView) -> Result<Page, WebError> {
    let list = app::agencies::all(admin.app()).await?;
    let agency = list.into_iter().find(|agency| agency.id == *id).ok_or(AppError::NotFound)?;
    let view = AgencyView {
        form,
        id: id.to_string(),
        name: agency.name.clone(),
        lang: agency.language,
        closed: agency.closed_at.is_some(),
    };
    admin.page("admin/agency", &Title::plain(agency.name).unlisted(), &view)
}
