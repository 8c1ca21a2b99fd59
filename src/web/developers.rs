//! The page for developers: how to read, page, filter and write with the public API.

use rocket::{Route, get, routes};
use serde::Serialize;

use super::guards::Visitor;
use super::page::{Title, WebResult};
use super::views::{Sample, sample};
use crate::language::{Words, number_value};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![show]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("developers/show", &DevelopersView::sample())]
}

/// The page.
#[derive(Serialize)]
pub struct DevelopersView {
    pub parts: Vec<DeveloperPart>,
    pub problems: Vec<ProblemLine>,
    pub document: String,
}

/// One part of the page.
#[derive(Serialize)]
pub struct DeveloperPart {
    pub anchor: &'static str,
    pub heading: String,
    /// Text with simple marks.
    pub text: String,
    /// What to type; empty for none.
    pub code: String,
}

/// What a status means.
#[derive(Serialize)]
pub struct ProblemLine {
    pub code: u16,
    pub text: String,
}

/// The parts of the page, and what to type for each; `BASE` stands for the address of the site.
const PARTS: [(&str, &str); 7] = [
    ("read", "curl BASE/api/v1/challenges\ncurl 'BASE/api/v1/search?q=birth+certificate&kind=challenge'"),
    (
        "pages",
        "curl -i 'BASE/api/v1/pilots?limit=50'\nLink: <BASE/api/v1/pilots?limit=50&cursor=…>; rel=\"next\"",
    ),
    (
        "filters",
        "curl 'BASE/api/v1/challenges?stage=ideas&sector=land&country=BD'\n\
         curl 'BASE/api/v1/comments?updated_since=2026-06-01T00:00:00Z'\n\
         curl -H 'Accept-Language: bn' BASE/api/v1/challenges",
    ),
    ("unchanged", "curl -i -H 'If-None-Match: W/\"…\"' BASE/api/v1/challenges\nHTTP/1.1 304 Not Modified"),
    (
        "write",
        "curl BASE/api/v1/comments -H 'Authorization: Bearer pilotage_…' \\\n -H 'Content-Type: application/json' \
         -H 'Idempotency-Key: 7d1f2c' \\\n -d '{\"subject_kind\": \"challenge\", \"subject_id\": \"…\", \
         \"stance\": \"question\", \"text\": \"When does it open?\"}'",
    ),
    (
        "answer",
        "curl BASE/api/v1/comments/…/response -H 'Authorization: Bearer pilotage_…' \\\n \
         -H 'Content-Type: application/json' \\\n -d '{\"kind\": \"accepted\", \"text\": \"We open at 8 from Sunday.\"}'",
    ),
    ("limits", ""),
];

/// The statuses that the page explains.
const PROBLEMS: [u16; 13] = [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 500];

impl DevelopersView {
    fn new(words: &Words, base: &str, per_minute: u32) -> Self {
        let limit = [("count", number_value(i64::from(per_minute)))];
        let part = |anchor: &'static str, code: &str| DeveloperPart {
            anchor,
            heading: words.say(&format!("developers-{anchor}")),
            text: words.say_with(&format!("developers-{anchor}-text"), &limit),
            code: code.replace("BASE", base),
        };
        let problem =
            |code: u16| ProblemLine { code, text: words.say(&format!("developers-problem-{code}")) };
        Self {
            parts: PARTS.into_iter().map(|(anchor, code)| part(anchor, code)).collect(),
            problems: PROBLEMS.into_iter().map(problem).collect(),
            document: format!("{base}/api/v1/openapi.json"),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            parts: vec![DeveloperPart {
                anchor: "read",
                heading: "Read".to_owned(),
                text: "Reading needs no token.".to_owned(),
                code: "curl https://pilotage.example/api/v1/challenges".to_owned(),
            }],
            problems: vec![ProblemLine { code: 404, text: "There is no such thing.".to_owned() }],
            document: "https://pilotage.example/api/v1/openapi.json".to_owned(),
        }
    }
}

#[get("/developers")]
fn show(visitor: Visitor) -> WebResult {
    let (words, config) = (visitor.words(), &visitor.app().config);
    let view = DevelopersView::new(words, &config.base_url, config.forms_per_minute);
    let title = Title::plain(words.say("developers-title")).description(words.say("developers-lead"));
    Ok(visitor.page("developers/show", &title, &view)?.into())
}
