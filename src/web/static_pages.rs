//! Pages of plain text: how it works, help, accessibility, privacy. All their words are in the locale files.

use rocket::{Route as HttpRoute, get, routes};
use serde::Serialize;

use super::guards::Visitor;
use super::page::{Title, WebResult};
use super::views::{Route, Sample, sample};
use crate::app::changes::Shows;
use crate::domain::stages::Stage;
use crate::language::Words;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<HttpRoute> {
    routes![how_it_works, help, accessibility, privacy]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("static/show", &TextView::sample())]
}

/// A page of text in parts.
#[derive(Serialize)]
pub struct TextView {
    pub heading: String,
    pub lead: String,
    /// The six stages, on the page that explains them.
    pub route: Option<Route>,
    pub route_heading: String,
    pub parts: Vec<Part>,
}

/// One part of a page of text.
#[derive(Serialize)]
pub struct Part {
    pub anchor: &'static str,
    pub heading: String,
    /// Text with simple marks.
    pub text: String,
}

impl TextView {
    /// The page whose messages begin with `page`, with these parts.
    #[must_use]
    pub fn new(words: &Words, page: &str, parts: &[&'static str]) -> Self {
        let say = |part: &str| words.say(&format!("{page}-{part}"));
        Self {
            heading: say("title"),
            lead: say("lead"),
            route: None,
            route_heading: String::new(),
            parts: parts
                .iter()
                .map(|part| Part { anchor: part, heading: say(part), text: say(&format!("{part}-text")) })
                .collect(),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            heading: "How it works".to_owned(),
            lead: "An office says what is slow.".to_owned(),
            route: Some(Route::sample()),
            route_heading: "The six stages".to_owned(),
            parts: vec![Part {
                anchor: "decide",
                heading: "Who decides".to_owned(),
                text: "- An officer".to_owned(),
            }],
        }
    }
}

#[get("/how-it-works")]
async fn how_it_works(visitor: Visitor) -> WebResult {
    let words = visitor.words();
    let steps = Stage::ALL
        .into_iter()
        .map(|stage| {
            let name = stage.as_str();
            (words.say(&format!("stage-{name}")), words.say(&format!("how-stage-{name}")), "")
        })
        .collect();
    let mut route = Route::of(words, words.say("how-stages"), true, steps);
    for station in &mut route.stations {
        station.said = String::new();
    }
    let mut view = TextView::new(words, "how", &["decide", "clocks", "reasons", "check", "official"]);
    view.route = Some(route);
    view.route_heading = words.say("how-stages");
    show(&visitor, view).await
}

#[get("/help")]
async fn help(visitor: Visitor) -> WebResult {
    let parts = ["speak", "idea", "office", "sign-in", "shared", "helper", "safe", "hard"];
    let mut view = TextView::new(visitor.words(), "help", &parts);
    if let Some(speak) = view.parts.first_mut() {
        speak.text = format!("{}\n\n{}", speak.text, visitor.words().say("help-me-too"));
    }
    show(&visitor, view).await
}

#[get("/accessibility")]
async fn accessibility(visitor: Visitor) -> WebResult {
    let view = TextView::new(visitor.words(), "access", &["goal", "works", "not-yet", "tell"]);
    show(&visitor, view).await
}

#[get("/privacy")]
async fn privacy(visitor: Visitor) -> WebResult {
    let parts = ["keep", "long", "who", "protected", "cookies", "rights"];
    let view = TextView::new(visitor.words(), "privacy", &parts);
    show(&visitor, view).await
}

async fn show(visitor: &Visitor, view: TextView) -> WebResult {
    let visitor = visitor.reading(&Shows::Anything).await?;
    let title = Title::plain(view.heading.clone()).description(view.lead.clone());
    Ok(visitor.page("static/show", &title, &view)?.shared(Shows::Anything).into())
}
