//! What is like a challenge: fixes, pilots (stopped ones too) and other challenges, on its page and while it is written.

use serde::Serialize;
use serde_json::Value as Json;

use super::tcv::visits;
use crate::app::search::{self, Item, SimilarTo, Thing};
use crate::domain::Kind;
use crate::domain::challenges::Written;
use crate::language::{Value, Words};
use crate::web::guards::Visitor;
use crate::web::views::Mini;

/// How many are shown.
const MOST: usize = 4;

/// One thing that is like it (partial `similar`).
#[derive(Clone, Debug, Serialize)]
pub struct SimilarView {
    pub href: String,
    pub title: String,
    pub lang: String,
    /// What it is, such as "Fix".
    pub kind: String,
    /// Whose it is.
    pub who: String,
    /// "17 to 5 days"; empty when it is not known.
    pub time: String,
    /// "3.4 to 1.2 visits"; empty when it is not known.
    pub visits: String,
    pub mini: Option<Mini>,
    pub stopped: bool,
}

impl SimilarView {
    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            href: "/pilots/0190b0a0-0000-7000-8000-000000000000".to_owned(),
            title: "Land record copy".to_owned(),
            lang: "en".to_owned(),
            kind: "Pilot".to_owned(),
            who: "Land Office".to_owned(),
            time: "17 to 5 days".to_owned(),
            visits: "3.4 to 1.2 visits".to_owned(),
            mini: Some(Mini::sample()),
            stopped: true,
        }
    }
}

/// Fixes and pilots like a challenge that is there.
pub async fn like(visitor: &Visitor, subject: &crate::domain::Subject) -> Vec<SimilarView> {
    find(visitor, &search::similar_to(subject), &[Kind::UseCase, Kind::Pilot]).await
}

/// What was tried before: challenges, pilots and fixes like what is being written.
pub async fn tried_before(visitor: &Visitor, written: &Written) -> Vec<SimilarView> {
    let body = format!("{}\n{}", written.content.summary, written.content.problem);
    if written.title.is_empty() && body.trim().is_empty() {
        return Vec::new();
    }
    let to = SimilarTo::Text { title: written.title.clone(), body, language: written.language.clone() };
    let mut found = find(visitor, &to, &[Kind::Challenge, Kind::UseCase, Kind::Pilot]).await;
    found.retain(|item| item.title != written.title);
    found
}

/// A page does its job without this part: when the index cannot be read, the part is left out and the fault is logged.
async fn find(visitor: &Visitor, to: &SimilarTo, kinds: &[Kind]) -> Vec<SimilarView> {
    match search::similar(visitor.app(), to, kinds, &visitor.audiences(), MOST).await {
        Ok(items) => items.iter().filter_map(|item| view(visitor.words(), item)).collect(),
        Err(error) => {
            tracing::error!(error = %error, "what is similar could not be found");
            Vec::new()
        }
    }
}

fn view(words: &Words, item: &Item) -> Option<SimilarView> {
    let thing = &item.thing;
    let (who, content, stage, stopped) = match thing {
        Thing::Challenge(row) => (row.agency_name.clone(), Json::Null, None, row.state == "cancelled"),
        Thing::UseCase(row) => (row.organisation_name.clone(), row.content.clone(), None, false),
        Thing::Pilot(row) => {
            (row.organisation_name.clone(), Json::Null, Some(row.stage), row.state == "terminated")
        }
        _ => return None,
    };
    let of = |when: &str, measure: &str| content.get(when).and_then(|part| part.get(measure)).and_then(Json::as_i64);
    let pair = |measure: &str, said: &dyn Fn(i64) -> String| {
        let (Some(before), Some(after)) = (of("before", measure), of("after", measure)) else {
            return String::new();
        };
        let values = [("before", Value::from(said(before))), ("after", Value::from(said(after)))];
        words.say_with("similar-pair", &values)
    };
    Some(SimilarView {
        href: thing.path(),
        title: thing.title().to_owned(),
        lang: thing.language().to_owned(),
        kind: words.say(&format!("similar-kind-{}", thing.kind())),
        who,
        time: pair("time_minutes", &|minutes| words.minutes(minutes)),
        visits: pair("visits_tenths", &|tenths| visits(words, tenths)),
        mini: stage.map(|stage| Mini::at(words, stage)),
        stopped,
    })
}
