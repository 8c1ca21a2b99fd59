//! A document for programs (a feed, a calendar): it can be kept, and asked for again only if it changed (RFC 9110).

use std::io::Cursor;

use rocket::http::{ContentType, Header, Status};
use rocket::request::Request;
use rocket::response::{Responder, Response};
use sha2::{Digest, Sha256};

use crate::clock::UnixMillis;

/// A document for programs.
pub struct Document {
    kind: ContentType,
    body: String,
    /// The name of the file, for those that are saved.
    file: Option<String>,
    changed: Option<UnixMillis>,
    /// Anybody may keep it for a minute.
    public: bool,
    /// It has another address.
    elsewhere: Option<String>,
}

impl Document {
    /// A feed.
    #[must_use]
    pub fn atom(body: String, changed: UnixMillis) -> Self {
        let kind = ContentType::new("application", "atom+xml").with_params(("charset", "utf-8"));
        Self { kind, body, file: None, changed: Some(changed), public: true, elsewhere: None }
    }

    /// A calendar; `file` is the name to save it under. One that belongs to a person is kept by their program alone.
    #[must_use]
    pub fn calendar(body: String, file: Option<String>) -> Self {
        let kind = ContentType::new("text", "calendar").with_params(("charset", "utf-8"));
        Self { kind, body, public: file.is_some(), file, changed: None, elsewhere: None }
    }

    /// The document has this address.
    #[must_use]
    pub fn elsewhere(address: String) -> Self {
        Self { elsewhere: Some(address), ..Self::atom(String::new(), UnixMillis(0)) }
    }
}

impl<'r> Responder<'r, 'static> for Document {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        let mut response = Response::build();
        if let Some(address) = self.elsewhere {
            return response
                .status(Status::Found)
                .header(Header::new("Location", address))
                .header(Header::new("Vary", "Accept-Language, Cookie"))
                .ok();
        }
        // The same words packed are other bytes: the tag is weak.
        let mark: String =
            Sha256::digest(self.body.as_bytes()).iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        let tag = format!("W/\"{mark}\"");
        let known = is_known(request, &tag, self.changed);
        response.header(Header::new("ETag", tag)).header(Header::new(
            "Cache-Control",
            if self.public { "public, max-age=60" } else { "private, no-cache" },
        ));
        if let Some(changed) = self.changed.and_then(http_date) {
            response.header(Header::new("Last-Modified", changed));
        }
        if known {
            return response.status(Status::NotModified).ok();
        }
        if let Some(file) = self.file {
            response.header(Header::new("Content-Disposition", format!("attachment; filename=\"{file}\"")));
        }
        response.header(self.kind).sized_body(self.body.len(), Cursor::new(self.body)).ok()
    }
}

/// The asker has this version: by its tag, or, without one, by the time.
fn is_known(request: &Request<'_>, tag: &str, changed: Option<UnixMillis>) -> bool {
    if let Some(tags) = request.headers().get_one("If-None-Match") {
        let bare = tag.trim_start_matches("W/");
        return tags
            .split(',')
            .map(str::trim)
            .any(|each| each == "*" || each.trim_start_matches("W/") == bare);
    }
    let since = request
        .headers()
        .get_one("If-Modified-Since")
        .and_then(|text| jiff::fmt::rfc2822::parse(text).ok())
        .map(|since| since.timestamp().as_second());
    match (since, changed) {
        (Some(since), Some(changed)) => changed.0.div_euclid(1_000) <= since,
        _ => false,
    }
}

fn http_date(at: UnixMillis) -> Option<String> {
    let at = jiff::Timestamp::from_millisecond(at.0).ok()?;
    jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&at).ok()
}
