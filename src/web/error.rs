//! The one error that becomes a page. Its cause is logged here, once, and never shown.

use rocket::http::{ContentType, Header, Status};
use rocket::request::Request;
use rocket::response::{Responder, Response};
use rocket::{Catcher, catch, catchers};
use serde::Serialize;

use super::edge::request_number;
use super::guards::{Visitor, nameless};
use super::page::{Page, Title};
use crate::app::AppError;
use crate::domain::Refusals;

/// Why a page cannot be shown or an action was not done.
#[derive(Debug)]
pub enum WebError {
    App(AppError),
    /// A page that was already rendered, with another status than 200.
    Shown(Box<Page>),
}

/// What a guard or an action knows about a refusal, kept for the page that tells it.
#[derive(Clone, Debug)]
pub enum Reason {
    Refusals(Refusals),
    Message(&'static str),
    SecondFactor,
}

impl Reason {
    /// A reason in one message.
    #[must_use]
    pub const fn because(message: &'static str) -> Self {
        Self::Message(message)
    }
}

impl From<AppError> for WebError {
    fn from(error: AppError) -> Self {
        Self::App(error)
    }
}

impl From<crate::store::StoreError> for WebError {
    fn from(error: crate::store::StoreError) -> Self {
        Self::App(error.into())
    }
}

impl From<Page> for WebError {
    fn from(page: Page) -> Self {
        Self::Shown(Box::new(page))
    }
}

impl<'r> Responder<'r, 'static> for WebError {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        let (status, reason) = match self {
            Self::Shown(page) => return page.respond_to(request),
            Self::App(error) => sort(error, request_number(request)),
        };
        if let Some(reason) = reason {
            let slot: &std::sync::Mutex<Option<Reason>> = request.local_cache(|| std::sync::Mutex::new(None));
            if let Ok(mut slot) = slot.lock() {
                *slot = Some(reason);
            }
        }
        Err(status)
    }
}

fn sort(error: AppError, number: &str) -> (Status, Option<Reason>) {
    match error {
        AppError::Refused(refusals) => (Status::UnprocessableEntity, Some(Reason::Refusals(refusals))),
        AppError::NotFound => (Status::NotFound, None),
        AppError::Gone => (Status::Gone, None),
        AppError::SignInNeeded => (Status::Unauthorized, None),
        AppError::SecondFactorNeeded => (Status::Forbidden, Some(Reason::SecondFactor)),
        AppError::Forbidden(message) => (Status::Forbidden, Some(Reason::Message(message))),
        AppError::Conflict => (Status::Conflict, None),
        AppError::TooMany => (Status::TooManyRequests, None),
        AppError::Store(error) => {
            tracing::error!(request.id = number, error = %error, "the database failed");
            let status =
                if error.passes() { Status::ServiceUnavailable } else { Status::InternalServerError };
            (status, None)
        }
        AppError::Internal(cause) => {
            tracing::error!(request.id = number, error = %cause, "an action failed");
            (Status::InternalServerError, None)
        }
    }
}

/// What an error page shows.
#[derive(Serialize)]
pub struct ErrorView {
    pub code: u16,
    pub heading: String,
    pub what: String,
    pub next: String,
    pub reasons: Vec<String>,
    pub second_factor: bool,
    /// The number of the request, when the fault is ours: it finds the line in the log.
    pub fault: Option<String>,
}

impl ErrorView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            code: 404,
            heading: "This page is not here".to_owned(),
            what: "It may have moved.".to_owned(),
            next: "Search for it.".to_owned(),
            reasons: vec!["Choose a date".to_owned()],
            second_factor: true,
            fault: Some("0190b0a0-1234-7000-8000-000000000000".to_owned()),
        }
    }
}

/// The catchers of the site.
#[must_use]
pub fn catchers() -> Vec<Catcher> {
    catchers![every_error]
}

/// An answer of a catcher.
enum Caught {
    Page(Box<Page>),
    SignIn(String),
    Problem(Status, String),
    Bare(Status),
}

#[catch(default)]
async fn every_error(status: Status, request: &Request<'_>) -> Caught {
    let visitor = request.guard::<Visitor>().await.succeeded().or_else(|| nameless(request));
    let Some(visitor) = visitor else { return Caught::Bare(status) };
    let reason: &std::sync::Mutex<Option<Reason>> = request.local_cache(|| std::sync::Mutex::new(None));
    let reason = reason.lock().ok().and_then(|slot| slot.clone());
    let wants_page =
        request.method() == rocket::http::Method::Get || request.method() == rocket::http::Method::Head;
    let wants_json = request.accept().is_some_and(|accept| accept.preferred().is_json());
    if status == Status::Unauthorized && !wants_json {
        let back = if wants_page { with_query(&visitor) } else { "/".to_owned() };
        let back: String =
            percent_encoding::utf8_percent_encode(&back, percent_encoding::NON_ALPHANUMERIC).to_string();
        return Caught::SignIn(format!("{}/sign-in?return_to={back}", visitor.prefix()));
    }
    // An address with a word where a number belongs names no page.
    let status = if status == Status::UnprocessableEntity && wants_page && reason.is_none() {
        Status::NotFound
    } else {
        status
    };
    let words = visitor.words();
    let known = matches!(status.code, 400 | 403 | 404 | 405 | 409 | 410 | 413 | 422 | 429 | 500 | 503);
    let code = if known {
        status.code
    } else if status.code < 500 {
        400
    } else {
        500
    };
    let second_factor = matches!(reason, Some(Reason::SecondFactor));
    let reasons = match &reason {
        Some(Reason::Refusals(refusals)) => refusals.iter().map(|refusal| words.refusal(refusal)).collect(),
        Some(Reason::Message(message)) => vec![words.say(message)],
        Some(Reason::SecondFactor) => vec![words.say("error-second-factor")],
        None => Vec::new(),
    };
    let view = ErrorView {
        code,
        heading: words.say(&format!("error-{code}-heading")),
        what: words.say(&format!("error-{code}-what")),
        next: words.say(&format!("error-{code}-next")),
        reasons,
        second_factor,
        fault: (code >= 500).then(|| request_number(request).to_owned()),
    };
    if wants_json {
        let body = serde_json::json!({ "status": status.code, "title": view.heading, "detail": view.reasons.join(" ") });
        return Caught::Problem(status, body.to_string());
    }
    match visitor.page("errors/show", &Title::plain(view.heading.clone()), &view) {
        Ok(page) => Caught::Page(Box::new(page.with_status(status))),
        Err(_) => Caught::Bare(status),
    }
}

impl<'r> Responder<'r, 'static> for Caught {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        match self {
            Self::Page(page) => page.respond_to(request),
            Self::SignIn(location) => {
                Response::build().status(Status::SeeOther).header(Header::new("Location", location)).ok()
            }
            Self::Problem(status, body) => Response::build()
                .status(status)
                .header(ContentType::new("application", "problem+json"))
                .sized_body(body.len(), std::io::Cursor::new(body))
                .ok(),
            Self::Bare(status) => {
                let body = status.reason_lossy().to_owned();
                Response::build()
                    .status(status)
                    .header(ContentType::Plain)
                    .sized_body(body.len(), std::io::Cursor::new(body))
                    .ok()
            }
        }
    }
}

fn with_query(visitor: &Visitor) -> String {
    match visitor.query() {
        Some(query) => format!("{}?{query}", visitor.path()),
        None => visitor.path().to_owned(),
    }
}
