//! The words of an office: the form that makes or changes one.

use rocket::{get, post};
use serde::Serialize;

use super::led;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::agencies::{AGENCY_KINDS, AgencyInput, CURRENCIES};
use crate::store::agencies::Agency;
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::{Citizen, Visitor};
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::Choice;

/// The form of an office.
#[derive(Serialize)]
pub struct AgencyFormView {
    pub form: FormView,
    pub action: String,
    pub heading: String,
    pub version: i64,
    pub kinds: Vec<Choice>,
    pub currencies: Vec<Choice>,
    pub languages: Vec<Choice>,
    /// Where it can stand in the tree; only administrators choose.
    pub parents: Option<Vec<Choice>>,
    pub back: String,
}

impl AgencyFormView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            action: "/admin/agencies".to_owned(),
            heading: "New office".to_owned(),
            version: 1,
            kinds: vec![Choice::sample()],
            currencies: vec![Choice::sample()],
            languages: vec![Choice::sample()],
            parents: Some(vec![Choice::sample()]),
            back: "/agencies".to_owned(),
        }
    }
}

#[get("/agencies/<id>/details")]
pub(super) async fn details(citizen: Citizen, id: &str) -> WebResult {
    let id = led(&citizen, id)?;
    let agency = app::agencies::find(citizen.app(), &id).await?;
    let form = stored_form(&agency);
    Ok(edit_page(&citizen, &agency, form, agency.version).await?.into())
}

#[post("/agencies/<id>/details", data = "<form>")]
pub(super) async fn edit(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = led(&citizen, id)?;
    let version = form.number("version").unwrap_or_default();
    let saved = app::agencies::edit(citizen.app(), citizen.actor(), &id, version, &input_of(&form)).await;
    match saved {
        Ok(()) => Ok(Answer::see_other(format!("/agencies/{id}"))),
        Err(AppError::Refused(refusals)) => {
            let agency = app::agencies::find(citizen.app(), &id).await?;
            let shown = form.view(&refusals, citizen.words());
            Ok(edit_page(&citizen, &agency, shown, version).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

/// What somebody typed about an office.
pub(in crate::web) fn input_of(form: &Submitted) -> AgencyInput<'_> {
    AgencyInput {
        parent_id: form.text("parent_id"),
        name: form.text("name"),
        language: form.text("language"),
        kind: form.text("kind"),
        region: form.text("region"),
        country: form.text("country"),
        time_zone: form.text("time_zone"),
        currency: form.text("currency"),
        about: form.text("about"),
        phone: form.text("phone"),
    }
}

/// The page of the form of an office, for making one (`agency` is `None`) and for changing one.
pub(in crate::web) async fn form_page(
    visitor: &Visitor,
    agency: Option<&Agency>,
    form: FormView,
    version: i64,
) -> Result<Page, WebError> {
    let words = visitor.words();
    let administrator = visitor.actor().is_some_and(crate::domain::people::Actor::is_administrator);
    let parents = if administrator { Some(parents(visitor, agency).await?) } else { None };
    let heading = words.say(if agency.is_some() { "agency-edit-title" } else { "agency-new-title" });
    let view = AgencyFormView {
        form,
        action: agency.map_or_else(
            || "/admin/agencies".to_owned(),
            |agency| format!("/agencies/{}/details", agency.id),
        ),
        heading: heading.clone(),
        version,
        kinds: AGENCY_KINDS
            .iter()
            .map(|kind| Choice::new(*kind, words.say(&format!("agency-kind-{kind}"))))
            .collect(),
        currencies: CURRENCIES.iter().map(|code| Choice::new(*code, *code)).collect(),
        languages: Choice::languages(&visitor.app().languages),
        parents,
        back: agency
            .map_or_else(|| "/admin/agencies".to_owned(), |agency| format!("/agencies/{}", agency.id)),
    };
    visitor.page("agencies/form", &Title::plain(heading).unlisted(), &view)
}

fn stored_form(agency: &Agency) -> FormView {
    FormView::of([
        ("parent_id", agency.parent_id.as_ref().map_or("", Id::as_str).into()),
        ("name", agency.name.as_str().into()),
        ("language", agency.language.as_str().into()),
        ("kind", agency.kind.as_str().into()),
        ("region", agency.region.as_str().into()),
        ("country", agency.country.as_str().into()),
        ("time_zone", agency.time_zone.as_str().into()),
        ("currency", agency.currency.as_str().into()),
        ("about", agency.about.as_str().into()),
        ("phone", agency.phone.as_str().into()),
    ])
}

async fn edit_page(
    citizen: &Citizen,
    agency: &Agency,
    form: FormView,
    version: i64,
) -> Result<Page, WebError> {
    form_page(citizen, Some(agency), form, version).await
}

async fn parents(visitor: &Visitor, agency: Option<&Agency>) -> Result<Vec<Choice>, AppError> {
    let mut choices = vec![Choice::new("", visitor.words().say("agency-no-parent"))];
    for other in app::agencies::all(visitor.app()).await? {
        if other.closed_at.is_none() && agency.is_none_or(|agency| agency.id != other.id) {
            choices.push(Choice::new(other.id.to_string(), other.name));
        }
    }
    Ok(choices)
}
