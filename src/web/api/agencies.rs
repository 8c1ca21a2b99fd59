//! Agencies.

use rocket::get;
use rocket::http::Method;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use super::answer::{Listing, Reply};
use super::ask::{Ask, Asked, path_id};
use super::input::{Kind, Parameter};
use super::operation::{
    Access, Answer, COUNTRY, CURSOR, LIMIT, Operation, REGION, UPDATED_SINCE, WRITTEN_IN,
};
use super::shared::{Moment, Reference, codes, id_schema, optional_id_schema, page_of};
use crate::app;
use crate::clock::DAY;
use crate::domain::Kind as Thing;
use crate::domain::agencies::AGENCY_KINDS;
use crate::store::agencies::Agency as Stored;
use crate::store::published::{AgencyFilter, list_agencies};

/// The list.
pub const LIST: Operation = Operation {
    method: Method::Get,
    path: "/agencies",
    id: "listAgencies",
    tag: "Agencies",
    summary: "Agencies, the newest first",
    about: "",
    query: &[
        LIMIT,
        CURSOR,
        Parameter { name: "kind", kind: Kind::Choice(&AGENCY_KINDS), about: "Only agencies of this kind." },
        Parameter {
            name: "parent",
            kind: Kind::Id,
            about: "Only agencies right under the one with this id.",
        },
        COUNTRY,
        REGION,
        WRITTEN_IN,
        UPDATED_SINCE,
    ],
    body: &[],
    access: Access::Open,
    answer: Answer::List,
    schema: |generator| generator.subschema_for::<Listing<AgencySummary>>(),
};

/// One.
pub const SHOW: Operation = Operation {
    method: Method::Get,
    path: "/agencies/{id}",
    id: "getAgency",
    tag: "Agencies",
    summary: "One agency, with its work and how it answers",
    about: "",
    query: &[],
    body: &[],
    access: Access::Open,
    answer: Answer::OneOrGone,
    schema: |generator| generator.subschema_for::<Agency>(),
};

/// An agency in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AgencySummary {
    #[schemars(schema_with = "id_schema")]
    id: String,
    /// The page for people.
    url: String,
    name: String,
    /// The language of its name and of what it says about itself.
    language: String,
    #[schemars(schema_with = "kind_schema")]
    kind: String,
    /// The agency right above.
    #[schemars(schema_with = "optional_id_schema")]
    parent_id: Option<String>,
    region: String,
    /// ISO 3166-1 alpha-2.
    country: String,
    /// A name of the IANA time zone database.
    time_zone: String,
    /// ISO 4217.
    currency: String,
    about: String,
    phone: String,
    created_at: Moment,
}

/// An agency, with its work.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Agency {
    #[serde(flatten)]
    summary: AgencySummary,
    parent: Option<Reference>,
    /// The agencies right under it.
    children: Vec<Reference>,
    /// Published challenges.
    challenges: i64,
    pilots: i64,
    /// How it answered citizens in the last 365 days; null when it owed nothing.
    responsiveness: Option<Responsiveness>,
}

/// How an agency answered the comments that it had to answer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Responsiveness {
    /// All that had to be answered.
    due: i64,
    answered_in_time: i64,
    /// Answered late, or late and not answered.
    late: i64,
    /// Not answered; the clock still runs.
    waiting: i64,
    /// Answers that say what changed.
    accepted: i64,
    /// Half of all answers came within this many days, rounded down.
    median_days: Option<i64>,
}

#[get("/api/v1/agencies")]
pub async fn list(ask: Ask<'_>) -> Reply {
    let asked = ask.read(&LIST)?;
    let filter = AgencyFilter {
        kind: asked.text("kind"),
        parent: asked.id("parent"),
        country: asked.text("country"),
        region: asked.text("region"),
        written_in: asked.text("written_in"),
        updated_since: asked.updated_since(),
    };
    let mut reader = asked.app.db.read().await?;
    let found = list_agencies(&mut reader, &filter, &asked.part()).await?;
    drop(reader);
    asked.listed(found, |agency| summary(&asked, agency))
}

#[get("/api/v1/agencies/<id>")]
pub async fn show(id: &str, ask: Ask<'_>) -> Reply {
    let asked = ask.read(&SHOW)?;
    let agency = app::agencies::find(asked.app, &path_id(id)?).await?;
    let around = app::agencies::surroundings(asked.app, &agency).await?;
    let reference = |agency: &Stored| Reference {
        id: agency.id.to_string(),
        name: agency.name.clone(),
        language: agency.language.clone(),
        url: page_of(&asked, Thing::Agency, &agency.id),
    };
    asked.found(Agency {
        parent: around.parent.as_ref().map(reference),
        children: around.under.iter().map(reference).collect(),
        challenges: around.work.challenges,
        pilots: around.work.pilots,
        responsiveness: around.answers.map(|figures| Responsiveness {
            due: figures.due,
            answered_in_time: figures.in_time,
            late: figures.late,
            waiting: figures.waiting,
            accepted: figures.accepted,
            median_days: figures.median.map(|median| median / DAY),
        }),
        summary: summary(&asked, agency),
    })
}

fn summary(asked: &Asked<'_>, agency: Stored) -> AgencySummary {
    AgencySummary {
        url: page_of(asked, Thing::Agency, &agency.id),
        id: agency.id.to_string(),
        name: agency.name,
        language: agency.language,
        kind: agency.kind,
        parent_id: agency.parent_id.map(|id| id.to_string()),
        region: agency.region,
        country: agency.country,
        time_zone: agency.time_zone,
        currency: agency.currency,
        about: agency.about,
        phone: agency.phone,
        created_at: Moment::of(agency.created_at),
    }
}

fn kind_schema(_: &mut SchemaGenerator) -> Schema {
    codes(AGENCY_KINDS.into_iter())
}
