//! What happens to every request and every answer: the language in the address, security headers, compression.

use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::uri::Origin;
use rocket::http::{ContentType, Header, Method, Status};
use rocket::{Data, Request, Response};

use super::assets::{Encodings, gzip};
use super::cache::{PageCache, Turn};
use super::guards::AddressLanguage;
use crate::app::App;

/// Answers below this many bytes are not worth packing.
const LEAST_PACKED: usize = 1_000;

/// How hard an answer is packed that only one person gets: quickly.
const QUICK: u32 = 1;

/// No script or style inside a page, nothing from elsewhere.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The fairing for all of it.
pub struct Wire {
    app: App,
    cache: PageCache,
}

impl Wire {
    /// For this application and what it keeps in memory.
    #[must_use]
    pub const fn new(app: App, cache: PageCache) -> Self {
        Self { app, cache }
    }
}

#[rocket::async_trait]
impl Fairing for Wire {
    fn info(&self) -> Info {
        Info { name: "language, headers, compression", kind: Kind::Request | Kind::Response }
    }

    /// `/bn/challenges` is `/challenges` in Bangla.
    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        let path = request.uri().path();
        let mut pieces = path.as_str().splitn(3, '/');
        let (_, first, rest) = (pieces.next(), pieces.next().unwrap_or(""), pieces.next().unwrap_or(""));
        if self.app.languages.find(first).is_none() {
            return;
        }
        let first = first.to_owned();
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        if let Ok(uri) = Origin::parse_owned(format!("/{rest}{query}")) {
            request.local_cache(|| AddressLanguage(Some(first)));
            request.set_uri(uri);
        }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        // A browser that has the page has its headers too.
        if response.status() == Status::NotModified {
            return;
        }
        if request.method() == Method::Post && response.status().code < 400 {
            self.cache.wrote(&self.app, response);
        }
        if self.app.config.check_pages
            && let Some(difference) = Turn::of(request).and_then(Turn::stale)
        {
            response.set_header(Header::new("X-Stale", difference.escape_default().to_string()));
        }
        // A file that somebody added comes with a stricter policy of its own.
        if response.headers().get_one("Content-Security-Policy").is_none() {
            response.set_header(Header::new("Content-Security-Policy", CONTENT_SECURITY_POLICY));
        }
        response.set_header(Header::new("X-Content-Type-Options", "nosniff"));
        response.set_header(Header::new("X-Frame-Options", "DENY"));
        response.set_header(Header::new("Referrer-Policy", "same-origin"));
        response.set_header(Header::new("Cross-Origin-Opener-Policy", "same-origin"));
        response.set_header(Header::new("Permissions-Policy", "camera=(), microphone=(), geolocation=()"));
        if self.app.config.is_secure() {
            response.set_header(Header::new("Strict-Transport-Security", "max-age=31536000"));
        }
        if response.headers().get_one("Cache-Control").is_none() {
            response.set_header(Header::new("Cache-Control", "private, no-cache"));
        }
        if response.headers().get_one("Content-Encoding").is_some() || !is_text(response) {
            return;
        }
        response.adjoin_header(Header::new("Vary", "Accept-Encoding, Accept-Language, Cookie"));
        if !Encodings::of(request).gzip || request.method() == Method::Head {
            return;
        }
        let Ok(bytes) = response.body_mut().to_bytes().await else { return };
        if bytes.len() < LEAST_PACKED {
            response.set_sized_body(bytes.len(), std::io::Cursor::new(bytes));
        } else {
            let packed = gzip(&bytes, QUICK);
            response.set_header(Header::new("Content-Encoding", "gzip"));
            response.set_sized_body(packed.len(), std::io::Cursor::new(packed));
        }
    }
}

fn is_text(response: &Response<'_>) -> bool {
    response.content_type().is_some_and(|kind: ContentType| {
        kind.is_html()
            || kind.is_json()
            || kind.is_xml()
            || kind.is_plain()
            || kind.is_csv()
            || kind.sub() == "problem+json"
            || kind.sub() == "atom+xml"
            || kind.sub() == "calendar"
    })
}
