//! Organisations: suppliers of solutions.

use rocket::get;
use rocket::http::Method;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use super::answer::{Listing, Reply};
use super::ask::{Ask, Asked, path_id};
use super::input::{Kind, Parameter};
use super::operation::{Access, Answer, CURSOR, LIMIT, Operation, REGION, UPDATED_SINCE, WRITTEN_IN};
use super::shared::{Moment, Reference, codes, id_schema, page_of};
use crate::app;
use crate::domain::Kind as Thing;
use crate::domain::organisations::ORGANISATION_KINDS;
use crate::store::organisations::{Organisation as Stored, Work};
use crate::store::published::{OrganisationFilter, list_organisations};

/// The list.
pub const LIST: Operation = Operation {
    method: Method::Get,
    path: "/organisations",
    id: "listOrganisations",
    tag: "Organisations",
    summary: "Organisations, the newest first",
    about: "",
    query: &[
        LIMIT,
        CURSOR,
        Parameter {
            name: "kind",
            kind: Kind::Choice(&ORGANISATION_KINDS),
            about: "Only organisations of this kind.",
        },
        Parameter { name: "verified", kind: Kind::Flag, about: "Only verified ones, or only others." },
        REGION,
        WRITTEN_IN,
        UPDATED_SINCE,
    ],
    body: &[],
    access: Access::Open,
    answer: Answer::List,
    schema: |generator| generator.subschema_for::<Listing<OrganisationSummary>>(),
};

/// One.
pub const SHOW: Operation = Operation {
    method: Method::Get,
    path: "/organisations/{id}",
    id: "getOrganisation",
    tag: "Organisations",
    summary: "One organisation, with its published use cases and its pilots",
    about: "",
    query: &[],
    body: &[],
    access: Access::Open,
    answer: Answer::OneOrGone,
    schema: |generator| generator.subschema_for::<Organisation>(),
};

/// An organisation in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OrganisationSummary {
    #[schemars(schema_with = "id_schema")]
    id: String,
    /// The page for people.
    url: String,
    name: String,
    /// The language of its name and of what it says about itself.
    language: String,
    #[schemars(schema_with = "kind_schema")]
    kind: String,
    region: String,
    about: String,
    website: String,
    /// When the platform checked that it is what it says.
    verified_at: Option<Moment>,
    created_at: Moment,
}

/// An organisation, with its work.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Organisation {
    #[serde(flatten)]
    summary: OrganisationSummary,
    /// The newest 50.
    use_cases: Vec<Reference>,
    /// The newest 50.
    pilots: Vec<Reference>,
}

#[get("/api/v1/organisations")]
pub async fn list(ask: Ask<'_>) -> Reply {
    let asked = ask.read(&LIST)?;
    let filter = OrganisationFilter {
        kind: asked.text("kind"),
        region: asked.text("region"),
        verified: asked.flag("verified"),
        written_in: asked.text("written_in"),
        updated_since: asked.updated_since(),
    };
    let mut reader = asked.app.db.read().await?;
    let found = list_organisations(&mut reader, &filter, &asked.part()).await?;
    drop(reader);
    asked.listed(found, |organisation| summary(&asked, organisation))
}

#[get("/api/v1/organisations/<id>")]
pub async fn show(id: &str, ask: Ask<'_>) -> Reply {
    let asked = ask.read(&SHOW)?;
    let organisation = app::organisations::find(asked.app, &path_id(id)?).await?;
    let work = app::organisations::work(asked.app, &organisation.id).await?;
    let references = |kind: Thing, work: Vec<Work>| -> Vec<Reference> {
        work.into_iter()
            .map(|it| Reference {
                url: page_of(&asked, kind, &it.id),
                id: it.id.to_string(),
                name: it.title,
                language: it.language,
            })
            .collect()
    };
    asked.found(Organisation {
        use_cases: references(Thing::UseCase, work.use_cases),
        pilots: references(Thing::Pilot, work.pilots),
        summary: summary(&asked, organisation),
    })
}

fn summary(asked: &Asked<'_>, organisation: Stored) -> OrganisationSummary {
    OrganisationSummary {
        url: page_of(asked, Thing::Organisation, &organisation.id),
        id: organisation.id.to_string(),
        name: organisation.name,
        language: organisation.language,
        kind: organisation.kind,
        region: organisation.region,
        about: organisation.about,
        website: organisation.website,
        verified_at: Moment::maybe(organisation.verified_at),
        created_at: Moment::of(organisation.created_at),
    }
}

fn kind_schema(_: &mut SchemaGenerator) -> Schema {
    codes(ORGANISATION_KINDS.into_iter())
}
