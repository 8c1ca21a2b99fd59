//! The public JSON API under `/api/v1`: reading for everybody, writing with tokens.
//!
//! Each operation is described once, as an `operation::Operation`: its parameters and body are checked against that, and
//! the OpenAPI document is made from it, so that the two cannot differ. What is answered are structs whose schemas are
//! derived. An answer to a GET without a token is a function of the path, the query and the language alone.

mod agencies;
mod answer;
mod ask;
mod challenges;
mod comments;
mod input;
mod observations;
mod openapi;
mod operation;
mod organisations;
mod pilots;
mod problem;
mod proposals;
mod search;
mod shared;
mod use_cases;

use rocket::http::{Header, Status};
use rocket::request::Request;
use rocket::response::{Responder, Response};
use rocket::{Catcher, Route, State, catch, catchers, get, options, routes};

use self::answer::Cors;
use self::ask::Ask;
pub use self::openapi::Made as OpenApi;
use self::operation::Operation;
use self::problem::Problem;

/// Where the API begins.
pub const ROOT: &str = "/api/v1";

/// The routes of the API.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        document,
        preflight,
        challenges::list,
        challenges::show,
        use_cases::list,
        use_cases::show,
        pilots::list,
        pilots::show,
        observations::count,
        observations::write,
        proposals::list,
        proposals::show,
        comments::list,
        comments::show,
        comments::write,
        comments::respond,
        agencies::list,
        agencies::show,
        organisations::list,
        organisations::show,
        search::find,
    ]
}

/// Every operation, in the order of the document.
#[must_use]
pub fn operations() -> Vec<&'static Operation> {
    vec![
        &challenges::LIST,
        &challenges::SHOW,
        &use_cases::LIST,
        &use_cases::SHOW,
        &pilots::LIST,
        &pilots::SHOW,
        &observations::COUNT,
        &observations::WRITE,
        &proposals::LIST,
        &proposals::SHOW,
        &comments::LIST,
        &comments::SHOW,
        &comments::WRITE,
        &comments::RESPOND,
        &agencies::LIST,
        &agencies::SHOW,
        &organisations::LIST,
        &organisations::SHOW,
        &search::FIND,
        &openapi::DOCUMENT,
    ]
}

/// What answers for errors under `/api`: always a problem, never a page.
#[must_use]
pub fn catchers() -> Vec<Catcher> {
    catchers![every_error]
}

/// The document that describes all of this.
#[get("/api/v1/openapi.json")]
fn document(ask: Ask<'_>, made: &State<OpenApi>) -> answer::Reply {
    ask.read(&openapi::DOCUMENT)?;
    Ok(answer::Found::made(made.body(ask.base_url())))
}

/// What a browser asks before a script of another site may read.
#[options("/api/<_path..>")]
fn preflight(_path: std::path::PathBuf, ask: Ask<'_>) -> Result<Preflight, Problem> {
    let methods = operation::methods_at(&operations(), ask.path());
    if methods.is_empty() { Err(Problem::of(Status::NotFound)) } else { Ok(Preflight(methods.join(", "))) }
}

struct Preflight(String);

impl<'r> Responder<'r, 'static> for Preflight {
    fn respond_to(self, _: &'r Request<'_>) -> rocket::response::Result<'static> {
        let mut response = Response::build().status(Status::NoContent).finalize();
        response.set_header(Header::new("Allow", self.0));
        response.set_header(Header::new("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS"));
        let headers = "Accept, Accept-Language, If-None-Match";
        response.set_header(Header::new("Access-Control-Allow-Headers", headers));
        response.set_header(Header::new("Access-Control-Max-Age", "86400"));
        response.set_header(Header::new("Cache-Control", "public, max-age=86400"));
        Cors::open(&mut response);
        Ok(response)
    }
}

#[catch(default)]
fn every_error(status: Status, request: &Request<'_>) -> Problem {
    let allowed = operation::methods_at(&operations(), request.uri().path().as_str());
    // Rocket answers 404 for a method that no route has, and 400 for one that it has never heard of.
    if matches!(status.code, 400 | 404) && !allowed.is_empty() {
        return Problem::of(Status::MethodNotAllowed)
            .because(format!("Only these methods are possible here: {}.", allowed.join(", ")))
            .with_header("Allow", allowed.join(", "));
    }
    // A part of a path that is no text at all names nothing.
    Problem::of(if status == Status::UnprocessableEntity { Status::NotFound } else { status })
}
