//! What comes back when all is well: JSON with an ETag, 304 when the reader has it, a link to the next page.

use bytes::Bytes;
use rocket::http::{ContentType, Header, Status};
use rocket::request::Request;
use rocket::response::{Responder, Response};
use schemars::JsonSchema;
use serde::Serialize;

use super::problem::Problem;
use crate::app::changes::Shows;
use crate::web::cache::Shared;

/// What a handler of the API returns.
pub type Reply = Result<Found, Problem>;

/// An answer on its way out. For a GET it depends on nothing but the path, the query and the language.
#[derive(Debug)]
pub struct Found {
    pub status: Status,
    pub body: Bytes,
    /// The address of the next page.
    pub next: Option<String>,
    pub location: Option<String>,
    /// It was answered before, under the same key.
    pub replayed: bool,
    /// For this reader alone.
    pub private: bool,
}

/// A page of a list.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "{T}List")]
pub struct Listing<T> {
    pub items: Vec<T>,
    /// The address of the next page, or null on the last. A page can hold fewer things than `limit` and still have a next.
    pub next: Option<String>,
}

/// Lets pages of other sites read what is public.
pub struct Cors;

impl Cors {
    const HEADERS: [(&str, &str); 3] = [
        ("Access-Control-Allow-Origin", "*"),
        ("Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After, Idempotent-Replayed"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
    ];

    /// Anybody may read, and nothing of the reader is sent along.
    pub fn open(response: &mut Response<'_>) {
        for (name, value) in Self::HEADERS {
            response.set_header(Header::new(name, value));
        }
    }
}

impl Found {
    /// This value as JSON.
    ///
    /// # Errors
    /// A 500 when it cannot be written, which the types rule out.
    pub fn json(value: &impl Serialize) -> Reply {
        let body = serde_json::to_vec(value).map_err(|error| {
            tracing::error!(error = %error, "an answer could not be written");
            Problem::of(Status::InternalServerError)
        })?;
        Ok(Self::made(body.into()))
    }

    /// This JSON.
    #[must_use]
    pub const fn made(body: Bytes) -> Self {
        Self { status: Status::Ok, body, next: None, location: None, replayed: false, private: false }
    }

    /// True when everybody who asks the same is answered the same.
    fn is_for_everybody(&self) -> bool {
        self.status == Status::Ok && !self.private && !self.replayed && self.location.is_none()
    }

    /// The answer as it is kept in memory until something changes that it could show.
    fn shared(self) -> Shared {
        let mut headers: Vec<Header<'static>> =
            Cors::HEADERS.map(|(name, value)| Header::new(name, value)).into();
        if let Some(next) = &self.next {
            headers.push(Header::new("Link", format!("<{next}>; rel=\"next\"")));
        }
        Shared { kind: ContentType::JSON, body: self.body, shows: Shows::Anything, headers }
    }
}

impl<'r> Responder<'r, 'static> for Found {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        if self.is_for_everybody() {
            return self.shared().respond_to(request);
        }
        let mut response = Response::new();
        response.set_status(self.status);
        if let Some(location) = &self.location {
            response.set_header(Header::new("Location", location.clone()));
        }
        if self.replayed {
            response.set_header(Header::new("Idempotent-Replayed", "true"));
        }
        let cached = if self.status == Status::Ok { "private, no-cache" } else { "no-store" };
        response.set_header(Header::new("Cache-Control", cached));
        response.set_header(Header::new("Vary", "Accept-Encoding, Accept-Language"));
        Cors::open(&mut response);
        response.set_header(ContentType::JSON);
        response.set_sized_body(self.body.len(), std::io::Cursor::new(self.body));
        Ok(response)
    }
}
