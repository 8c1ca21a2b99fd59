//! The edge: each request gets a number, and each answer one line in the log and its place among the measures.
//!
//! Never in a line: the address that was asked for (it may hold a token or what somebody searches), whose it is, or from
//! where it came. The route says what was asked.

use std::sync::{Arc, OnceLock};
use std::time::Instant;

use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Header;
use rocket::{Data, Request, Response};

use crate::clock::Clock;
use crate::measures;

/// The header that carries a request's number, from a proxy to us and back to whoever asked.
pub const HEADER: &str = "X-Request-Id";
/// What the route matches that answers from memory.
pub const EVERY_ADDRESS: &str = "/<path..>";
/// How long a number from outside may be.
const LENGTHS: std::ops::RangeInclusive<usize> = 8..=64;

/// The fairing. It comes after those that change requests and answers, so that it sees what leaves.
pub struct Edge(Clock);

/// A request that is being answered.
struct Began {
    at: Instant,
    number: String,
    /// The route whose answer came from memory.
    from_memory: OnceLock<Arc<str>>,
}

impl Edge {
    /// With the source of numbers.
    #[must_use]
    pub const fn new(clock: Clock) -> Self {
        Self(clock)
    }
}

/// The number of this request, that somebody can quote and an operator can find in the log.
#[must_use]
pub fn request_number<'r>(request: &'r Request<'_>) -> &'r str {
    let began: &Option<Began> = request.local_cache(|| None);
    began.as_ref().map_or("none", |began| began.number.as_str())
}

/// Says that the answer comes from memory, where this route once put it.
pub fn comes_from_memory(request: &Request<'_>, route: &Arc<str>) {
    let began: &Option<Began> = request.local_cache(|| None);
    if let Some(began) = began {
        began.from_memory.set(Arc::clone(route)).ok();
    }
}

#[rocket::async_trait]
impl Fairing for Edge {
    fn info(&self) -> Info {
        Info { name: "request numbers, log, measures", kind: Kind::Request | Kind::Response }
    }

    async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
        let given = request.headers().get_one(HEADER).filter(|number| is_sane(number)).map(str::to_owned);
        let number = given.unwrap_or_else(|| self.0.new_id().to_string());
        request.local_cache(|| Some(Began { at: Instant::now(), number, from_memory: OnceLock::new() }));
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        let began: &Option<Began> = request.local_cache(|| None);
        let Some(began) = began else { return };
        response.set_header(Header::new(HEADER, began.number.clone()));
        let took = began.at.elapsed();
        let method = request.method().as_str();
        let route = began.from_memory.get().map_or_else(|| route_of(request), AsRef::as_ref);
        let status = response.status().code;
        let milliseconds = took.as_secs_f64() * 1000.0;
        tracing::info!(
            target: "pilotage::requests",
            { request.id = %began.number, http.method = method, http.route = %route, http.status = status,
              duration.ms = milliseconds },
            "answered"
        );
        measures::answered(method, route, status, took);
    }
}

/// The template of the route that answered, without its query; `none` when there is no such route.
#[must_use]
pub fn route_of<'r>(request: &'r Request<'_>) -> &'r str {
    let route = request.route().map(|route| route.uri.as_str());
    // The route before all routes looks at every address: when it is the last that was tried, there is no such page.
    let route = route.filter(|uri| *uri != EVERY_ADDRESS);
    route.map_or("none", |uri| uri.split('?').next().unwrap_or(uri))
}

/// A number from outside is taken over when it cannot be anything but a number: it stands in logs and headers.
fn is_sane(number: &str) -> bool {
    LENGTHS.contains(&number.len())
        && number.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::is_sane;

    #[test]
    fn only_what_looks_like_a_number_is_taken_over() {
        for number in ["0190b0a0-1234-7000-8000-000000000000", "abcdef12", "req_8Zk2"] {
            assert!(is_sane(number), "{number}");
        }
        for number in
            ["", "short", "rahima@people.example", "a b c d e f", "12345678\n", "১২৩৪৫৬৭৮", &"a".repeat(65)]
        {
            assert!(!is_sane(number), "{number}");
        }
    }
}
