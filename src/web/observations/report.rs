//! The report of one minute behind a short link, its thanks, and the poster that leads there.

use std::net::IpAddr;

use rocket::http::{ContentType, Header, Status};
use rocket::request::{FromRequest, Outcome, Request};
use rocket::response::{Responder, Response};
use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::questions::QuestionsView;
use super::{Named, SAMPLE_ID, parse};
use crate::app::AppError;
use crate::app::observations::reporting::{self, Asked, Sent};
use crate::app::observations::sites;
use crate::language::Value;
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::{Citizen, Visitor};
use crate::web::limits::network;
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::{Sample, counted, sample};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![ask, send, thanks, poster, picture]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("observations/report", &ReportView::sample()),
        sample("observations/thanks", &ThanksView::sample()),
        sample("observations/poster", &PosterView::sample()),
    ]
}

/// The form of one minute.
#[derive(Serialize)]
pub struct ReportView {
    pub form: FormView,
    pub code: String,
    pub pilot: Named,
    pub agency: Named,
    pub site: String,
    /// Why no reports are taken, in words.
    pub closed: Option<String>,
    /// A helper enters it for somebody.
    pub helper: bool,
    pub questions: Option<QuestionsView>,
}

/// What happens to a report.
#[derive(Serialize)]
pub struct ThanksView {
    pub code: String,
    pub pilot: Named,
    pub site: String,
    /// How many there are by now, in words.
    pub so_far: String,
    pub helper: bool,
}

/// A page to print.
#[derive(Serialize)]
pub struct PosterView {
    pub pilot: Named,
    pub agency: Named,
    pub site_id: String,
    pub site: String,
    /// The short link without what a person need not type.
    pub link: String,
    pub picture: String,
}

/// The network that a request came from; it is never kept.
pub struct Network(String);

/// A picture that no browser keeps.
pub struct Picture(String);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Network {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let address: Option<IpAddr> = request.client_ip();
        Outcome::Success(Self(address.map_or_else(|| "unknown".to_owned(), network)))
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

impl ReportView {
    fn new(visitor: &Visitor, asked: &Asked, form: FormView) -> Self {
        let words = visitor.words();
        let questions = asked.place.questions(false).ok().filter(|_| asked.closed.is_none());
        Self {
            form,
            code: asked.code.clone(),
            pilot: Named::pilot(&asked.place.pilot),
            agency: Named::agency(&asked.agency),
            site: asked.site.name.clone(),
            closed: asked.closed.as_ref().map(|refusal| words.refusal(refusal)),
            helper: asked.helper,
            questions: questions.map(|questions| QuestionsView::new(words, &questions)),
        }
    }

    fn sample() -> Self {
        Self {
            form: FormView::default(),
            code: "bcd347".to_owned(),
            pilot: Named::sample(),
            agency: Named::sample(),
            site: "Dacope".to_owned(),
            closed: Some("No reports are taken here now.".to_owned()),
            helper: true,
            questions: Some(QuestionsView::sample()),
        }
    }
}

impl ThanksView {
    fn sample() -> Self {
        Self {
            code: "bcd347".to_owned(),
            pilot: Named::sample(),
            site: "Dacope".to_owned(),
            so_far: "12 reports so far".to_owned(),
            helper: true,
        }
    }
}

impl PosterView {
    fn sample() -> Self {
        Self {
            pilot: Named::sample(),
            agency: Named::sample(),
            site_id: SAMPLE_ID.to_owned(),
            site: "Dacope".to_owned(),
            link: "pilotage.example/r/bcd347".to_owned(),
            picture: "/pilots/1/sites/2/code.svg".to_owned(),
        }
    }
}

#[get("/r/<code>")]
async fn ask(visitor: Visitor, code: &str) -> WebResult {
    let asked = reporting::find(visitor.app(), visitor.actor(), code).await?;
    Ok(report_page(&visitor, &asked, FormView::default())?.into())
}

#[post("/r/<code>", data = "<form>")]
async fn send(visitor: Visitor, network: Network, code: &str, form: Submitted) -> WebResult {
    let id = form.form_id().unwrap_or_else(|| visitor.app().clock.new_id());
    let sent = Sent { id: &id, network: &network.0, typed: |name: &str| form.text(name) };
    match reporting::report(visitor.app(), visitor.actor(), code, sent).await {
        Ok(()) => Ok(Answer::see_other(format!("/r/{}/thanks", code.to_lowercase()))),
        Err(AppError::Refused(refusals)) => {
            let asked = reporting::find(visitor.app(), visitor.actor(), code).await?;
            let known = refusals.iter().any(|refusal| refusal.message == "refusal-case-reported");
            let page = report_page(&visitor, &asked, form.view(&refusals, visitor.words()))?;
            let status = if known { Status::Conflict } else { Status::UnprocessableEntity };
            Ok(page.with_status(status).into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/r/<code>/thanks")]
async fn thanks(visitor: Visitor, code: &str) -> WebResult {
    let asked = reporting::find(visitor.app(), visitor.actor(), code).await?;
    let words = visitor.words();
    let view = ThanksView {
        code: asked.code.clone(),
        pilot: Named::pilot(&asked.place.pilot),
        site: asked.site.name.clone(),
        so_far: counted(words, "minute-so-far", asked.so_far),
        helper: asked.helper,
    };
    let title = Title::plain(words.say("minute-thanks-title")).menu("pilots").unlisted();
    Ok(visitor.page("observations/thanks", &title, &view)?.into())
}

#[get("/pilots/<pilot>/sites/<site>/poster")]
async fn poster(citizen: Citizen, pilot: &str, site: &str) -> WebResult {
    let (pilot, site) = (parse(pilot)?, parse(site)?);
    let poster = sites::poster(citizen.app(), citizen.actor(), &pilot, &site).await?;
    let agency = {
        let mut reader = citizen.app().db.read().await?;
        crate::store::agencies::find(&mut reader, &poster.place.pilot.agency_id).await?
    };
    let agency = agency.ok_or(AppError::NotFound)?;
    let address = short_address(&citizen, &poster.code);
    let view = PosterView {
        pilot: Named::pilot(&poster.place.pilot),
        agency: Named::agency(&agency),
        site_id: site.to_string(),
        site: poster.site.name.clone(),
        link: address.split_once("://").map_or(address.as_str(), |(_, rest)| rest).to_owned(),
        picture: format!("/pilots/{pilot}/sites/{site}/code.svg"),
    };
    let words = citizen.words();
    let name = words.say_with("poster-title", &[("site", Value::from(poster.site.name))]);
    Ok(citizen.page("observations/poster", &Title::plain(name).menu("desk").unlisted(), &view)?.into())
}

#[get("/pilots/<pilot>/sites/<site>/code.svg")]
async fn picture(citizen: Citizen, pilot: &str, site: &str) -> Result<Picture, WebError> {
    let (pilot, site) = (parse(pilot)?, parse(site)?);
    let poster = sites::poster(citizen.app(), citizen.actor(), &pilot, &site).await?;
    let address = short_address(&citizen, &poster.code);
    let code = qrcode::QrCode::with_error_correction_level(address.as_bytes(), qrcode::EcLevel::Q)
        .map_err(|error| AppError::Internal(error.to_string()))?;
    let colours = (qrcode::render::svg::Color("#000"), qrcode::render::svg::Color("#fff"));
    Ok(Picture(code.render().min_dimensions(360, 360).dark_color(colours.0).light_color(colours.1).build()))
}

fn short_address(visitor: &Visitor, code: &str) -> String {
    format!("{}/r/{code}", visitor.app().config.base_url.trim_end_matches('/'))
}

fn report_page(visitor: &Visitor, asked: &Asked, form: FormView) -> Result<Page, WebError> {
    let view = ReportView::new(visitor, asked, form);
    let title = Title::plain(visitor.words().say("minute-title")).menu("pilots").unlisted();
    visitor.page("observations/report", &title, &view)
}
