//! Pilots.

use rocket::get;
use rocket::http::{Method, Status};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use super::answer::{Listing, Reply};
use super::ask::{Ask, Asked, path_id};
use super::challenges::STAGES;
use super::input::{Kind, Parameter};
use super::operation::{
    AGENCY, Access, Answer, CHALLENGE, COUNTRY, CURSOR, LIMIT, ORGANISATION, Operation, REGION, SECTOR,
    UPDATED_SINCE, WRITTEN_IN,
};
use super::problem::Problem;
use super::shared::{Moment, Reference, StageJson, codes, id_schema, languages, page_of};
use crate::domain::Kind as Thing;
use crate::domain::pilots::PilotState;
use crate::store;
use crate::store::published::{Part, PilotFilter, PilotListed, list_pilots};

const STATES: [&str; 9] =
    ["agreement", "baseline", "running", "paused", "endline", "reported", "verified", "closed", "terminated"];

/// The list.
pub const LIST: Operation = Operation {
    method: Method::Get,
    path: "/pilots",
    id: "listPilots",
    tag: "Pilots",
    summary: "Pilots, the newest first",
    about: "",
    query: &[
        LIMIT,
        CURSOR,
        Parameter { name: "state", kind: Kind::Choice(&STATES), about: "Only pilots in this state." },
        Parameter { name: "stage", kind: Kind::Choice(&STAGES), about: "Only pilots at this stage." },
        SECTOR,
        AGENCY,
        ORGANISATION,
        CHALLENGE,
        COUNTRY,
        REGION,
        WRITTEN_IN,
        UPDATED_SINCE,
    ],
    body: &[],
    access: Access::Open,
    answer: Answer::List,
    schema: |generator| generator.subschema_for::<Listing<PilotSummary>>(),
};

/// One.
pub const SHOW: Operation = Operation {
    method: Method::Get,
    path: "/pilots/{id}",
    id: "getPilot",
    tag: "Pilots",
    summary: "One pilot, with its sites, what was told about it and each move of its stage",
    about: "",
    query: &[],
    body: &[],
    access: Access::Open,
    answer: Answer::One,
    schema: |generator| generator.subschema_for::<Pilot>(),
};

/// A pilot in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PilotSummary {
    #[schemars(schema_with = "id_schema")]
    id: String,
    /// The page for people.
    url: String,
    challenge: Reference,
    proposal: ProposalLink,
    agency: Reference,
    /// ISO 3166-1 alpha-2.
    country: String,
    region: String,
    organisation: Reference,
    sector: String,
    /// The life of the agreement.
    #[schemars(schema_with = "state_schema")]
    state: &'static str,
    stage: StageJson,
    /// The public reason of the last move of its stage.
    stage_reason: String,
    language: String,
    available_languages: Vec<String>,
    title: String,
    summary: String,
    /// Sites where it runs now.
    open_sites: i64,
    created_at: Moment,
    updated_at: Moment,
}

/// The proposal that became the pilot.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ProposalLink {
    #[schemars(schema_with = "id_schema")]
    id: String,
    url: String,
}

/// A pilot, whole.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Pilot {
    #[serde(flatten)]
    summary: PilotSummary,
    sites: Vec<Site>,
    /// The newest first.
    updates: Vec<Update>,
    /// The newest first.
    moves: Vec<Move>,
}

/// A place where a pilot runs, or ran.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Site {
    #[schemars(schema_with = "id_schema")]
    id: String,
    name: String,
    region: String,
    added_at: Moment,
    closed_at: Option<Moment>,
}

/// Something that was told about a pilot.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "PilotUpdate")]
pub struct Update {
    #[schemars(schema_with = "id_schema")]
    id: String,
    at: Moment,
    language: String,
    title: String,
    text: String,
}

/// A move of the stage.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "StageMove")]
pub struct Move {
    at: Moment,
    /// A stage.
    from: &'static str,
    /// A stage, or `stopped`.
    to: &'static str,
    reason: String,
}

#[get("/api/v1/pilots")]
pub async fn list(ask: Ask<'_>) -> Reply {
    let asked = ask.read(&LIST)?;
    let filter = PilotFilter {
        id: None,
        state: asked.text("state"),
        stage: asked.text("stage"),
        sector: asked.text("sector"),
        agency: asked.id("agency"),
        organisation: asked.id("organisation"),
        challenge: asked.id("challenge"),
        country: asked.text("country"),
        region: asked.text("region"),
        written_in: asked.text("written_in"),
        updated_since: asked.updated_since(),
    };
    let mut reader = asked.app.db.read().await?;
    let found = list_pilots(&mut reader, &filter, &asked.part()).await?;
    drop(reader);
    asked.listed(found, |row| summary(&asked, row))
}

#[get("/api/v1/pilots/<id>")]
pub async fn show(id: &str, ask: Ask<'_>) -> Reply {
    let asked = ask.read(&SHOW)?;
    let id = path_id(id)?;
    let filter = PilotFilter { id: Some(&id), ..PilotFilter::default() };
    let mut reader = asked.app.db.read().await?;
    let found = list_pilots(&mut reader, &filter, &Part::one()).await?;
    let row = found.rows.into_iter().next().ok_or(Problem::of(Status::NotFound))?;
    let sites = store::pilots::list_sites(&mut reader, &id).await?;
    let updates = store::pilots::list_updates(&mut reader, &id).await?;
    let moves = store::pilots::list_moves(&mut reader, &id).await?;
    drop(reader);
    asked.found(Pilot {
        summary: summary(&asked, row),
        sites: sites
            .into_iter()
            .map(|site| Site {
                id: site.id.to_string(),
                name: site.name,
                region: site.region,
                added_at: Moment::of(site.added_at),
                closed_at: Moment::maybe(site.closed_at),
            })
            .collect(),
        updates: updates
            .into_iter()
            .map(|update| Update {
                id: update.id.to_string(),
                at: Moment::of(update.at),
                language: update.language,
                title: update.title,
                text: update.text,
            })
            .collect(),
        moves: moves
            .into_iter()
            .map(|it| Move {
                at: Moment::of(it.at),
                from: it.from.as_str(),
                to: it.to.as_str(),
                reason: it.reason,
            })
            .collect(),
    })
}

fn summary(asked: &Asked<'_>, row: PilotListed) -> PilotSummary {
    PilotSummary {
        id: row.id.to_string(),
        url: page_of(asked, Thing::Pilot, &row.id),
        challenge: Reference::of(asked, Thing::Challenge, &row.challenge),
        proposal: ProposalLink {
            id: row.proposal_id.to_string(),
            url: page_of(asked, Thing::Proposal, &row.proposal_id),
        },
        agency: Reference::of(asked, Thing::Agency, &row.agency),
        country: row.country,
        region: row.region,
        organisation: Reference::of(asked, Thing::Organisation, &row.organisation),
        sector: row.sector,
        state: row.state.as_str(),
        stage: StageJson::of(row.stage),
        stage_reason: row.stage_reason,
        available_languages: languages(&row.language, std::iter::empty()),
        language: row.language,
        title: row.title,
        summary: row.summary,
        open_sites: row.sites,
        created_at: Moment::of(row.created_at),
        updated_at: Moment::of(row.updated_at),
    }
}

fn state_schema(_: &mut SchemaGenerator) -> Schema {
    codes(PilotState::ALL.into_iter().map(PilotState::as_str))
}
