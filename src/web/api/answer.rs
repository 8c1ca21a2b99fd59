//! What comes back when all is well: JSON with an ETag, 304 when the reader has it, a link to the next page.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use rocket::http::{ContentType, Header, Status};
use rocket::request::Request;
use rocket::response::{Responder, Response};
use schemars::JsonSchema;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::problem::Problem;

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
    /// Anybody may read, and nothing of the reader is sent along.
    pub fn open(response: &mut Response<'_>) {
        response.set_header(Header::new("Access-Control-Allow-Origin", "*"));
        let shown = "ETag, Link, Location, Retry-After, Idempotent-Replayed";
        response.set_header(Header::new("Access-Control-Expose-Headers", shown));
        response.set_header(Header::new("Cross-Origin-Resource-Policy", "cross-origin"));
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

    /// The mark of what is answered; weak, because it is packed differently for different readers.
    #[must_use]
    pub fn etag(&self) -> String {
        format!("W/\"{}\"", URL_SAFE_NO_PAD.encode(&Sha256::digest(&self.body)[..16]))
    }
}

impl<'r> Responder<'r, 'static> for Found {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        let mut response = Response::new();
        response.set_status(self.status);
        if let Some(location) = &self.location {
            response.set_header(Header::new("Location", location.clone()));
        }
        if let Some(next) = &self.next {
            response.set_header(Header::new("Link", format!("<{next}>; rel=\"next\"")));
        }
        if self.replayed {
            response.set_header(Header::new("Idempotent-Replayed", "true"));
        }
        let cached = if self.status != Status::Ok {
            "no-store"
        } else if self.private {
            "private, no-cache"
        } else {
            "public, no-cache"
        };
        response.set_header(Header::new("Cache-Control", cached));
        response.set_header(Header::new("Vary", "Accept-Encoding, Accept-Language"));
        Cors::open(&mut response);
        if self.status == Status::Ok {
            let etag = self.etag();
            let known = request.headers().get("If-None-Match").flat_map(|header| header.split(','));
            let same =
                |mark: &str| mark == "*" || mark.trim_start_matches("W/") == etag.trim_start_matches("W/");
            let unchanged = known.map(str::trim).any(same);
            response.set_header(Header::new("ETag", etag));
            if unchanged {
                response.set_status(Status::NotModified);
                return Ok(response);
            }
        }
        response.set_header(ContentType::JSON);
        response.set_sized_body(self.body.len(), std::io::Cursor::new(self.body));
        Ok(response)
    }
}
