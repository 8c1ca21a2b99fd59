//! What goes wrong, as RFC 9457 says it: `application/problem+json` for every error under `/api`.

use rocket::http::{ContentType, Header, Status};
use rocket::request::Request;
use rocket::response::{Responder, Response};
use schemars::JsonSchema;
use serde::Serialize;

use super::answer::Cors;
use crate::app::{App, AppError};
use crate::domain::Refusals;
use crate::language::Words;
use crate::store::StoreError;

/// A refusal or a failure, on its way out.
#[derive(Debug)]
pub struct Problem {
    status: Status,
    detail: Option<String>,
    errors: Vec<Fault>,
    headers: Vec<(&'static str, String)>,
}

/// Why a request was refused or failed (RFC 9457).
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Problem")]
pub struct ProblemDetails {
    /// An address that explains this kind of problem.
    #[serde(rename = "type")]
    kind: String,
    /// What the status means.
    title: &'static str,
    /// The HTTP status.
    status: u16,
    /// What went wrong this time.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    /// What is wrong with single parameters or fields.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Fault>,
}

/// What is wrong with one parameter, header or field.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Fault")]
pub struct Fault {
    /// The name of the parameter of the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// The name of the header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// A JSON pointer to the field of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// What is wrong with it, and how to mend it.
    pub detail: String,
}

impl Problem {
    /// A problem that the status says all about.
    #[must_use]
    pub const fn of(status: Status) -> Self {
        Self { status, detail: None, errors: Vec::new(), headers: Vec::new() }
    }

    /// Says what went wrong.
    #[must_use]
    pub fn because(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Names what is wrong.
    #[must_use]
    pub fn with_errors(mut self, errors: Vec<Fault>) -> Self {
        self.errors = errors;
        self
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// A problem from what an action says, in the reader's words. A refusal beside a field is 422; one that concerns the
    /// state of things is 409.
    #[must_use]
    pub fn from_action(error: AppError, words: &Words) -> Self {
        match error {
            AppError::Refused(refusals) => Self::refused(&refusals, words),
            AppError::Forbidden(message) => Self::of(Status::Forbidden).because(words.say(message)),
            other => Self::from(other),
        }
    }

    fn refused(refusals: &Refusals, words: &Words) -> Self {
        let errors: Vec<Fault> = refusals
            .iter()
            .filter_map(|refusal| Some(Fault::place(refusal.field.as_deref()?, words.refusal(refusal))))
            .collect();
        if errors.is_empty() {
            let said: Vec<String> = refusals.iter().map(|refusal| words.refusal(refusal)).collect();
            return Self::of(Status::Conflict).because(said.join(" "));
        }
        Self::of(Status::UnprocessableEntity).because("Fields of the body are not right.").with_errors(errors)
    }

    const fn title(&self) -> &'static str {
        match self.status.code {
            401 => "A token is needed",
            403 => "Not allowed",
            404 => "Not found",
            405 => "Method not allowed",
            406 => "Not acceptable",
            409 => "Conflict",
            410 => "Gone",
            413 => "Too large",
            415 => "Unsupported media type",
            422 => "Not valid",
            429 => "Too many requests",
            503 => "Not available now",
            400..=499 => "Bad request",
            _ => "Something failed here",
        }
    }
}

impl Fault {
    /// About a parameter of the address.
    #[must_use]
    pub fn parameter(name: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { parameter: Some(name.into()), header: None, pointer: None, detail: detail.into() }
    }

    /// About a header.
    #[must_use]
    pub fn header(name: &str, detail: impl Into<String>) -> Self {
        Self { parameter: None, header: Some(name.to_owned()), pointer: None, detail: detail.into() }
    }

    /// About a field of the body.
    #[must_use]
    pub fn field(name: &str, detail: impl Into<String>) -> Self {
        let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
        Self { parameter: None, header: None, pointer: Some(pointer), detail: detail.into() }
    }

    /// About a field of the body by its way there, such as `observations/3/site`.
    #[must_use]
    pub fn place(way: &str, detail: impl Into<String>) -> Self {
        let pointer = Some(format!("/{}", way.replace('~', "~0")));
        Self { parameter: None, header: None, pointer, detail: detail.into() }
    }

    /// The same inside of an object at this JSON pointer.
    #[must_use]
    pub fn within(mut self, place: &str) -> Self {
        self.pointer = self.pointer.map(|pointer| format!("{place}{pointer}"));
        self
    }
}

impl From<AppError> for Problem {
    fn from(error: AppError) -> Self {
        match error {
            AppError::Refused(_) => Self::of(Status::UnprocessableEntity),
            AppError::NotFound => Self::of(Status::NotFound),
            AppError::Gone => Self::of(Status::Gone),
            AppError::SignInNeeded => Self::of(Status::Unauthorized),
            AppError::SecondFactorNeeded => Self::of(Status::Forbidden).because(
                "This needs a token that was made with the second factor. Make a new one in your settings.",
            ),
            AppError::Forbidden(_) => Self::of(Status::Forbidden),
            AppError::Conflict => Self::of(Status::Conflict),
            AppError::TooMany => Self::of(Status::TooManyRequests),
            AppError::Store(error) => {
                tracing::error!(error = %error, "the database failed");
                Self::of(Status::InternalServerError)
            }
            AppError::Internal(cause) => {
                tracing::error!(error = %cause, "an action failed");
                Self::of(Status::InternalServerError)
            }
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        AppError::from(error).into()
    }
}

impl<'r> Responder<'r, 'static> for Problem {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        let base = request.rocket().state::<App>().map_or("", |app| app.config.base_url.as_str());
        // What is not an error of HTTP 4xx or 5xx never comes here; anything unknown is named by its class.
        let details = ProblemDetails {
            kind: format!("{base}/developers#problem-{}", self.status.code),
            title: self.title(),
            status: self.status.code,
            detail: self.detail,
            errors: self.errors,
        };
        let body = serde_json::to_vec(&details).unwrap_or_default();
        let mut response = Response::build()
            .status(self.status)
            .header(ContentType::new("application", "problem+json"))
            .sized_body(body.len(), std::io::Cursor::new(body))
            .finalize();
        response.set_header(Header::new("Cache-Control", "no-store"));
        for (name, value) in self.headers {
            response.set_header(Header::new(name, value));
        }
        Cors::open(&mut response);
        Ok(response)
    }
}
