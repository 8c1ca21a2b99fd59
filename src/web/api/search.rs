//! Searching everything that is public.

use rocket::get;
use rocket::http::Method;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use super::answer::Reply;
use super::ask::{Ask, Asked};
use super::challenges::STAGES;
use super::input::{Kind, Parameter, write_page};
use super::operation::{AGENCY, Access, Answer, LANGUAGE, Operation, REGION, SECTOR, WRITTEN_IN};
use super::shared::{Moment, codes, id_schema};
use crate::app::search::{self, Asked as Question, Item, List, Order, PER_PAGE, PUBLIC};

const KINDS: [&str; 8] =
    ["challenge", "use_case", "proposal", "pilot", "agency", "organisation", "comment", "decision"];
/// The index shows no more than its first pages.
const LAST_PAGE: usize = 500;

/// The search.
pub const FIND: Operation = Operation {
    method: Method::Get,
    path: "/search",
    id: "search",
    tag: "Search",
    summary: "Everything that fits some words and filters",
    about: "Words are understood in their language, mistakes in spelling are forgiven, and \"several words\" in quotation marks \
            are looked for together. Results come in pages of 20; what appears meanwhile can move them.",
    query: &[
        Parameter { name: "q", kind: Kind::Line(300), about: "What to look for. Without it, everything." },
        Parameter { name: "kind", kind: Kind::Choice(&KINDS), about: "Only things of this kind." },
        Parameter { name: "stage", kind: Kind::Choice(&STAGES), about: "Only things at this stage." },
        SECTOR,
        AGENCY,
        REGION,
        WRITTEN_IN,
        Parameter {
            name: "sort",
            kind: Kind::Choice(&["best", "newest"]),
            about: "The best first, which is usual when there are words, or the newest first.",
        },
        LANGUAGE,
        Parameter {
            name: "cursor",
            kind: Kind::Page,
            about: "Where the page begins, taken from `next`. Opaque.",
        },
    ],
    body: &[],
    access: Access::Open,
    answer: Answer::Fixed,
    schema: |generator| generator.subschema_for::<Results>(),
};

/// What was found.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "SearchResults")]
pub struct Results {
    /// How many things fit.
    total: i64,
    /// The words with their mistakes mended, when that finds more.
    corrected: Option<String>,
    items: Vec<Hit>,
    /// How many things there are for each value of a filter.
    facets: Vec<Facet>,
    /// The address of the next page, or null on the last.
    next: Option<String>,
}

/// Something that was found.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "SearchHit")]
pub struct Hit {
    #[schemars(schema_with = "kind_schema")]
    kind: &'static str,
    /// The id of the thing; of the proposal, for a decision.
    #[schemars(schema_with = "id_schema")]
    id: String,
    /// The page for people.
    url: String,
    /// The title; of what it is about, for a comment.
    title: String,
    /// The language of the title.
    language: String,
    /// The part of its text that fits best.
    snippet: Vec<Piece>,
    published_at: Option<Moment>,
}

/// A part of a snippet.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "SnippetPart")]
pub struct Piece {
    text: String,
    /// These are words that were looked for.
    found: bool,
}

/// A filter with its values.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Facet {
    name: String,
    values: Vec<FacetValue>,
}

/// A value of a filter.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FacetValue {
    value: String,
    count: usize,
}

#[get("/api/v1/search")]
pub async fn find(ask: Ask<'_>) -> Reply {
    let asked = ask.read(&FIND)?;
    let page = asked.number("cursor").and_then(|page| usize::try_from(page).ok()).unwrap_or(1).max(1);
    let question = question(&asked).at_page(page);
    let language = asked.language.as_deref().unwrap_or_default();
    let audiences = [PUBLIC.to_owned()];
    let mut found = search::search(asked.app, List::All, &question, language, &audiences).await?;
    if page > LAST_PAGE {
        found.items.clear();
    }
    let reached = i64::try_from(page * PER_PAGE).unwrap_or(i64::MAX);
    let more = found.total > reached && page < LAST_PAGE;
    let next = more.then(|| asked.address_of(&write_page(page + 1)));
    let results = Results {
        total: found.total,
        corrected: found.corrected,
        items: found.items.into_iter().map(|item| hit(&asked, item)).collect(),
        facets: found
            .facets
            .into_iter()
            .map(|(name, values)| Facet {
                name,
                values: values
                    .into_iter()
                    .map(|it| FacetValue { value: it.value, count: it.count })
                    .collect(),
            })
            .collect(),
        next: next.clone(),
    };
    let mut reply = asked.found(results)?;
    reply.next = next;
    Ok(reply)
}

fn question(asked: &Asked<'_>) -> Question {
    let mut question = Question::anything().with_text(asked.text("q").unwrap_or_default());
    question.order = match asked.text("sort") {
        Some("best") => Some(Order::Best),
        Some("newest") => Some(Order::Newest),
        _ => None,
    };
    let agency = asked.id("agency").map(|id| id.as_str());
    let filters = [
        ("kind", asked.text("kind")),
        ("stage", asked.text("stage")),
        ("service", asked.text("sector")),
        ("office", agency),
        ("place", asked.text("region")),
        ("language", asked.text("written_in")),
    ];
    for (name, value) in filters {
        if let Some(value) = value {
            question.filters.insert(name, vec![value.to_owned()]);
        }
    }
    question
}

fn hit(asked: &Asked<'_>, item: Item) -> Hit {
    let thing = &item.thing;
    Hit {
        kind: thing.kind(),
        id: thing.id().to_string(),
        url: asked.page(&thing.path()),
        title: thing.title().to_owned(),
        language: thing.language().to_owned(),
        published_at: Moment::maybe(thing.published_at()),
        snippet: item.snippet.into_iter().map(|part| Piece { text: part.text, found: part.hit }).collect(),
    }
}

fn kind_schema(_: &mut SchemaGenerator) -> Schema {
    codes(KINDS.into_iter())
}
