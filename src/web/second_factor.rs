//! Setting up the second factor, showing it, and the codes for those who lost it.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rocket::http::{ContentType, Header};
use rocket::request::Request;
use rocket::response::{Responder, Response};
use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::Citizen;
use super::page::{Answer, Title, WebResult};
use super::views::{Sample, counted, sample};
use crate::app::people::safe_path;
use crate::app::{self, AppError};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![show, picture, confirm, present, renew, remove]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("settings/second-factor", &SecondFactorView::sample()),
        sample("settings/codes", &CodesView::sample()),
    ]
}

/// The page that sets the second factor up, asks for it, or says that it was shown.
#[derive(Serialize)]
pub struct SecondFactorView {
    pub form: FormView,
    pub return_to: String,
    /// The secret in groups of four, while none is set up.
    pub secret: Option<String>,
    /// It is set up and was not shown in this session.
    pub asks: bool,
    /// It is set up and was shown: what can be done with it.
    pub shown: bool,
    pub codes_left: String,
}

/// The recovery codes, shown once.
#[derive(Serialize)]
pub struct CodesView {
    pub codes: Vec<String>,
    pub return_to: String,
}

impl SecondFactorView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            return_to: "/desk".to_owned(),
            secret: Some("ABCD EFGH".to_owned()),
            asks: true,
            shown: true,
            codes_left: "8 codes left".to_owned(),
        }
    }
}

impl CodesView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self { codes: vec!["abcde-12345".to_owned()], return_to: "/desk".to_owned() }
    }
}

/// An answer that no browser and no proxy keeps.
pub struct NotKept(Answer);

/// A picture of the code that an authenticator app reads.
pub struct Picture(String);

impl<'r> Responder<'r, 'static> for NotKept {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        Response::build_from(self.0.respond_to(request)?)
            .header(Header::new("Cache-Control", "no-store"))
            .ok()
    }
}

impl<'r> Responder<'r, 'static> for Picture {
    fn respond_to(self, _: &'r Request<'_>) -> rocket::response::Result<'static> {
        Response::build()
            .header(ContentType::SVG)
            .header(Header::new("Cache-Control", "no-store"))
            .sized_body(self.0.len(), std::io::Cursor::new(self.0))
            .ok()
    }
}

/// The address of the page that asks for the second factor and then goes on to `return_to`.
#[must_use]
pub fn address(return_to: &str) -> String {
    format!("/settings/second-factor?return_to={}", utf8_percent_encode(return_to, NON_ALPHANUMERIC))
}

#[get("/settings/second-factor?<return_to>")]
async fn show(citizen: Citizen, return_to: Option<&str>) -> Result<NotKept, WebError> {
    let view = view(&citizen, FormView::default(), return_to.unwrap_or("/settings")).await?;
    Ok(NotKept(citizen.page("settings/second-factor", &title(&citizen), &view)?.into()))
}

#[get("/settings/second-factor/picture")]
async fn picture(citizen: Citizen) -> Result<Picture, WebError> {
    let setup = match app::second_factor::setup(citizen.app(), citizen.actor()).await {
        Err(AppError::Refused(_)) => return Err(AppError::NotFound.into()),
        other => other?,
    };
    let code = qrcode::QrCode::new(setup.address.as_bytes())
        .map_err(|error| AppError::Internal(error.to_string()))?;
    let colours = (qrcode::render::svg::Color("#000"), qrcode::render::svg::Color("#fff"));
    Ok(Picture(code.render().min_dimensions(232, 232).dark_color(colours.0).light_color(colours.1).build()))
}

#[post("/settings/second-factor", data = "<form>")]
async fn confirm(citizen: Citizen, form: Submitted) -> Result<NotKept, WebError> {
    let codes = app::second_factor::confirm(citizen.app(), citizen.actor(), form.text("code")).await;
    codes_page(&citizen, &form, codes).await
}

#[post("/settings/second-factor/shown", data = "<form>")]
async fn present(citizen: Citizen, form: Submitted) -> WebResult {
    match app::second_factor::show(citizen.app(), citizen.actor(), form.text("code")).await {
        Ok(()) => Ok(Answer::see_other(safe_path(form.text("return_to")))),
        Err(AppError::Refused(refusals)) => {
            let form_view = form.view(&refusals, citizen.words());
            let view = view(&citizen, form_view, form.text("return_to")).await?;
            Ok(citizen.page("settings/second-factor", &title(&citizen), &view)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/settings/second-factor/codes", data = "<form>")]
async fn renew(citizen: Citizen, form: Submitted) -> Result<NotKept, WebError> {
    let codes = app::second_factor::renew_codes(citizen.app(), citizen.actor()).await;
    codes_page(&citizen, &form, codes).await
}

#[post("/settings/second-factor/removal", data = "<_form>")]
async fn remove(citizen: Citizen, _form: Submitted) -> WebResult {
    app::second_factor::remove(citizen.app(), citizen.actor()).await?;
    Ok(Answer::see_other("/settings"))
}

/// The codes, or the form again with what is wrong.
async fn codes_page(
    citizen: &Citizen,
    form: &Submitted,
    codes: Result<Vec<String>, AppError>,
) -> Result<NotKept, WebError> {
    let return_to = if form.has("return_to") { form.text("return_to") } else { "/settings" };
    match codes {
        Ok(codes) => {
            let view = CodesView { codes, return_to: safe_path(return_to).to_owned() };
            Ok(NotKept(citizen.page("settings/codes", &title(citizen), &view)?.into()))
        }
        Err(AppError::Refused(refusals)) => {
            let view = view(citizen, form.view(&refusals, citizen.words()), return_to).await?;
            let page = citizen.page("settings/second-factor", &title(citizen), &view)?;
            Ok(NotKept(page.refused().into()))
        }
        Err(error) => Err(error.into()),
    }
}

async fn view(citizen: &Citizen, form: FormView, return_to: &str) -> Result<SecondFactorView, AppError> {
    let (app, actor) = (citizen.app(), citizen.actor());
    let enrolled = actor.second_factor_enrolled;
    let secret =
        if enrolled { None } else { Some(grouped(&app::second_factor::setup(app, actor).await?.secret)) };
    let left = app::second_factor::codes_left(app, actor).await?;
    Ok(SecondFactorView {
        form,
        return_to: safe_path(return_to).to_owned(),
        secret,
        asks: enrolled && !actor.second_factor,
        shown: enrolled && actor.second_factor,
        codes_left: counted(citizen.words(), "second-factor-codes-left", left),
    })
}

fn grouped(secret: &str) -> String {
    let letters: Vec<char> = secret.trim_end_matches('=').chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn title(citizen: &Citizen) -> Title {
    Title::plain(citizen.words().say("second-factor-title")).unlisted()
}
