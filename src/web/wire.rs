//! What happens to every request and every answer: the language in the address, security headers, compression.

use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::uri::Origin;
use rocket::http::{ContentType, Header};
use rocket::{Data, Request, Response};

use super::assets::{Encodings, gzip};
use super::guards::AddressLanguage;
use crate::language::Languages;

/// Answers below this many bytes are not worth packing.
const LEAST_PACKED: usize = 1_000;

/// No script or style inside a page, nothing from elsewhere.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The fairing for all of it.
pub struct Wire {
    languages: Languages,
    secure: bool,
}

impl Wire {
    /// For these languages; `secure` when people reach the site over TLS.
    #[must_use]
    pub const fn new(languages: Languages, secure: bool) -> Self {
        Self { languages, secure }
    }
}

#[rocket::async_trait]
impl Fairing for Wire {
    fn info(&self) -> Info {
        Info { name: "language, headers, compression", kind: Kind::Request | Kind::Response }
    }

    /// `/bn/challenges` is `/challenges` in Bangla.
    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        let path = request.uri().path().as_str().to_owned();
        let mut pieces = path.splitn(3, '/');
        let (_, first, rest) = (pieces.next(), pieces.next().unwrap_or(""), pieces.next().unwrap_or(""));
        if self.languages.find(first).is_none() {
            return;
        }
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        if let Ok(uri) = Origin::parse_owned(format!("/{rest}{query}")) {
            request.local_cache(|| AddressLanguage(Some(first.to_owned())));
            request.set_uri(uri);
        }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        // A file that somebody added comes with a stricter policy of its own.
        if response.headers().get_one("Content-Security-Policy").is_none() {
            response.set_header(Header::new("Content-Security-Policy", CONTENT_SECURITY_POLICY));
        }
        response.set_header(Header::new("X-Content-Type-Options", "nosniff"));
        response.set_header(Header::new("X-Frame-Options", "DENY"));
        response.set_header(Header::new("Referrer-Policy", "same-origin"));
        response.set_header(Header::new("Cross-Origin-Opener-Policy", "same-origin"));
        response.set_header(Header::new("Permissions-Policy", "camera=(), microphone=(), geolocation=()"));
        if self.secure {
            response.set_header(Header::new("Strict-Transport-Security", "max-age=31536000"));
        }
        if response.headers().get_one("Cache-Control").is_none() {
            response.set_header(Header::new("Cache-Control", "private, no-cache"));
        }
        if response.headers().get_one("Content-Encoding").is_some() || !is_text(response) {
            return;
        }
        response.adjoin_header(Header::new("Vary", "Accept-Encoding, Accept-Language, Cookie"));
        if !Encodings::of(request).gzip || request.method() == rocket::http::Method::Head {
            return;
        }
        let Ok(bytes) = response.body_mut().to_bytes().await else { return };
        if bytes.len() < LEAST_PACKED {
            response.set_sized_body(bytes.len(), std::io::Cursor::new(bytes));
        } else {
            let packed = gzip(&bytes, 5);
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
