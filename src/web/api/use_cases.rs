//! Published use cases.

use rocket::get;
use rocket::http::{Method, Status};
use schemars::JsonSchema;
use serde::Serialize;

use super::answer::{Listing, Reply};
use super::ask::{Ask, Asked, path_id};
use super::input::{Kind, Parameter};
use super::operation::{
    Access, Answer, CURSOR, LIMIT, ORGANISATION, Operation, REGION, SECTOR, UPDATED_SINCE, WRITTEN_IN,
};
use super::problem::Problem;
use super::shared::{Measures, Moment, Reference, id_schema, languages, page_of};
use crate::app;
use crate::domain::Kind as Thing;
use crate::store::published::{Part, UseCaseFilter, UseCaseListed, list_use_cases};

/// The list.
pub const LIST: Operation = Operation {
    method: Method::Get,
    path: "/use-cases",
    id: "listUseCases",
    tag: "Use cases",
    summary: "Published use cases, those that were published last first",
    about: "",
    query: &[
        LIMIT,
        CURSOR,
        SECTOR,
        ORGANISATION,
        REGION,
        Parameter {
            name: "evidence_level",
            kind: Kind::Number(1, 5),
            about: "Only use cases with at least this level of evidence (Nesta, 1 to 5).",
        },
        WRITTEN_IN,
        UPDATED_SINCE,
    ],
    body: &[],
    access: Access::Open,
    answer: Answer::List,
    schema: |generator| generator.subschema_for::<Listing<UseCaseSummary>>(),
};

/// One.
pub const SHOW: Operation = Operation {
    method: Method::Get,
    path: "/use-cases/{id}",
    id: "getUseCase",
    tag: "Use cases",
    summary: "One published use case, whole",
    about: "",
    query: &[],
    body: &[],
    access: Access::Open,
    answer: Answer::OneOrGone,
    schema: |generator| generator.subschema_for::<UseCase>(),
};

/// A use case in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct UseCaseSummary {
    #[schemars(schema_with = "id_schema")]
    id: String,
    /// The page for people.
    url: String,
    organisation: Reference,
    organisation_kind: String,
    /// The platform checked that the organisation is what it says.
    organisation_verified: bool,
    /// The region of the organisation.
    region: String,
    sector: String,
    /// 1 to 5 (Nesta): what stands behind the numbers.
    evidence_level: i64,
    /// The language of all its texts.
    language: String,
    available_languages: Vec<String>,
    title: String,
    summary: String,
    published_at: Moment,
    updated_at: Moment,
}

/// A use case, whole. Its numbers are claims of the organisation.
#[derive(Debug, Serialize, JsonSchema)]
pub struct UseCase {
    #[serde(flatten)]
    summary: UseCaseSummary,
    problem: String,
    solution: String,
    where_it_runs: String,
    /// Where the numbers come from.
    evidence_source: String,
    before: Measures,
    after: Measures,
    cost_model: String,
    licence: String,
    /// The languages that the solution works in, as codes or names.
    languages: Vec<String>,
    links: Vec<String>,
}

#[get("/api/v1/use-cases")]
pub async fn list(ask: Ask<'_>) -> Reply {
    let asked = ask.read(&LIST)?;
    let filter = UseCaseFilter {
        id: None,
        sector: asked.text("sector"),
        organisation: asked.id("organisation"),
        region: asked.text("region"),
        evidence_level: asked.number("evidence_level"),
        written_in: asked.text("written_in"),
        updated_since: asked.updated_since(),
    };
    let mut reader = asked.app.db.read().await?;
    let found = list_use_cases(&mut reader, &filter, &asked.part()).await?;
    drop(reader);
    asked.listed(found, |row| summary(&asked, &row))
}

#[get("/api/v1/use-cases/<id>")]
pub async fn show(id: &str, ask: Ask<'_>) -> Reply {
    let asked = ask.read(&SHOW)?;
    let id = path_id(id)?;
    let filter = UseCaseFilter { id: Some(&id), ..UseCaseFilter::default() };
    let mut reader = asked.app.db.read().await?;
    let found = list_use_cases(&mut reader, &filter, &Part::one()).await?;
    drop(reader);
    let Some(row) = found.rows.into_iter().next() else {
        // Gone or never there: the same rule as for the page.
        app::use_cases::open(asked.app, None, &id).await?;
        return Err(Problem::of(Status::NotFound));
    };
    let summary = summary(&asked, &row);
    let content = row.content;
    asked.found(UseCase {
        summary,
        before: Measures::of(&content.before, &content.currency),
        after: Measures::of(&content.after, &content.currency),
        problem: content.problem,
        solution: content.solution,
        where_it_runs: content.where_it_runs,
        evidence_source: content.evidence_source,
        cost_model: content.cost_model,
        licence: content.licence,
        languages: content.languages,
        links: content.links,
    })
}

fn summary(asked: &Asked<'_>, row: &UseCaseListed) -> UseCaseSummary {
    UseCaseSummary {
        id: row.id.to_string(),
        url: page_of(asked, Thing::UseCase, &row.id),
        organisation: Reference::of(asked, Thing::Organisation, &row.organisation),
        organisation_kind: row.organisation_kind.clone(),
        organisation_verified: row.verified,
        region: row.region.clone(),
        sector: row.sector.clone(),
        evidence_level: row.evidence_level,
        language: row.language.clone(),
        available_languages: languages(&row.language, std::iter::empty()),
        title: row.title.clone(),
        summary: row.content.summary.clone(),
        published_at: Moment::of(row.published_at),
        updated_at: Moment::of(row.updated_at),
    }
}
