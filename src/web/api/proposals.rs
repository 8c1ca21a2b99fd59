//! Proposals that everybody may read: after the release, the whole text of the chosen ones and of those whose team made it
//! public, the summaries of the others unless the challenge keeps them.

use rocket::get;
use rocket::http::{Method, Status};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use super::answer::{Listing, Reply};
use super::ask::{Ask, Asked, path_id};
use super::input::{Kind, Parameter};
use super::operation::{
    AGENCY, Access, Answer, CHALLENGE, COUNTRY, CURSOR, LIMIT, ORGANISATION, Operation, REGION, SECTOR,
    UPDATED_SINCE, WRITTEN_IN,
};
use super::problem::Problem;
use super::shared::{Measures, Moment, Money, Reference, codes, id_schema, languages, page_of};
use crate::domain::Kind as Thing;
use crate::domain::proposals::{ProposalContent, Sight};
use crate::domain::selection::Outcome;
use crate::store;
use crate::store::published::{Part, ProposalFilter, ProposalListed, list_proposals};

const STATES: [&str; 9] = [
    "submitted",
    "eligible",
    "ineligible",
    "shortlisted",
    "selected",
    "reserve",
    "not_selected",
    "contracted",
    "declined",
];

/// The list.
pub const LIST: Operation = Operation {
    method: Method::Get,
    path: "/proposals",
    id: "listProposals",
    tag: "Proposals",
    summary: "Proposals that are public, those that were sent last first",
    about: "Proposals become public when the decisions about them are released.",
    query: &[
        LIMIT,
        CURSOR,
        Parameter { name: "state", kind: Kind::Choice(&STATES), about: "Only proposals in this state." },
        CHALLENGE,
        ORGANISATION,
        AGENCY,
        SECTOR,
        COUNTRY,
        REGION,
        WRITTEN_IN,
        UPDATED_SINCE,
    ],
    body: &[],
    access: Access::Open,
    answer: Answer::List,
    schema: |generator| generator.subschema_for::<Listing<ProposalSummary>>(),
};

/// One.
pub const SHOW: Operation = Operation {
    method: Method::Get,
    path: "/proposals/{id}",
    id: "getProposal",
    tag: "Proposals",
    summary: "One proposal that is public, as much of it as is",
    about: "",
    query: &[],
    body: &[],
    access: Access::Open,
    answer: Answer::One,
    schema: |generator| generator.subschema_for::<Proposal>(),
};

/// A proposal in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ProposalSummary {
    #[schemars(schema_with = "id_schema")]
    id: String,
    /// The page for people.
    url: String,
    challenge: Reference,
    agency: Reference,
    /// ISO 3166-1 alpha-2.
    country: String,
    region: String,
    /// The organisation that leads.
    organisation: Reference,
    organisation_kind: String,
    sector: String,
    #[schemars(schema_with = "state_schema")]
    state: &'static str,
    decision: Option<Decision>,
    language: String,
    available_languages: Vec<String>,
    title: String,
    summary: String,
    /// How much of it is public.
    #[schemars(schema_with = "public_schema")]
    public: &'static str,
    submitted_at: Moment,
    released_at: Option<Moment>,
    updated_at: Moment,
}

/// What the agency decided.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Decision {
    #[schemars(schema_with = "outcome_schema")]
    outcome: &'static str,
    /// The reason; public when the proposal was selected.
    reason: Option<String>,
}

/// A proposal.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Proposal {
    #[serde(flatten)]
    summary: ProposalSummary,
    /// Everything else that is written in it; null while only the summary is public.
    content: Option<Content>,
}

/// What is written in a proposal.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "ProposalContent")]
pub struct Content {
    solution: String,
    /// What a citizen does today, step by step.
    as_is: Vec<String>,
    /// What a citizen does with the idea, step by step.
    to_be: Vec<String>,
    expected: Measures,
    reasoning: String,
    evidence: String,
    team: String,
    /// Organisations that take part and have a page.
    partner_organisations: Vec<Reference>,
    /// Other partners, by name.
    partners: Vec<String>,
    milestones: Vec<Milestone>,
    timeline: String,
    risks: String,
    data_protection: String,
    accessibility: String,
    licence: String,
}

/// A part of the work that is paid when it is done.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Milestone {
    name: String,
    amount: Money,
    /// Weeks from the start.
    weeks: i64,
}

#[get("/api/v1/proposals")]
pub async fn list(ask: Ask<'_>) -> Reply {
    let asked = ask.read(&LIST)?;
    let filter = ProposalFilter {
        id: None,
        state: asked.text("state"),
        challenge: asked.id("challenge"),
        organisation: asked.id("organisation"),
        agency: asked.id("agency"),
        sector: asked.text("sector"),
        country: asked.text("country"),
        region: asked.text("region"),
        written_in: asked.text("written_in"),
        updated_since: asked.updated_since(),
    };
    let mut reader = asked.app.db.read().await?;
    let found = list_proposals(&mut reader, &filter, &asked.part()).await?;
    drop(reader);
    asked.listed(found, |row| summary(&asked, &row))
}

#[get("/api/v1/proposals/<id>")]
pub async fn show(id: &str, ask: Ask<'_>) -> Reply {
    let asked = ask.read(&SHOW)?;
    let id = path_id(id)?;
    let filter = ProposalFilter { id: Some(&id), ..ProposalFilter::default() };
    let mut reader = asked.app.db.read().await?;
    let found = list_proposals(&mut reader, &filter, &Part::one()).await?;
    let row = found.rows.into_iter().next().ok_or(Problem::of(Status::NotFound))?;
    let mut partners = Vec::new();
    if row.sight == Sight::Whole {
        for partner in store::proposals::list_partners(&mut reader, &id).await? {
            let organisation = match partner.accepted_at {
                Some(_) => store::organisations::find(&mut reader, &partner.organisation_id).await?,
                None => None,
            };
            partners.extend(organisation.map(|it| Reference {
                url: page_of(&asked, Thing::Organisation, &it.id),
                id: it.id.to_string(),
                name: it.name,
                language: it.language,
            }));
        }
    }
    drop(reader);
    let summary = summary(&asked, &row);
    let content = (row.sight == Sight::Whole).then(|| whole(row.content, &row.currency, partners));
    asked.found(Proposal { summary, content })
}

fn whole(content: ProposalContent, currency: &str, partners: Vec<Reference>) -> Content {
    Content {
        solution: content.solution,
        as_is: content.as_is,
        to_be: content.to_be,
        expected: Measures::of(&content.expected, currency),
        reasoning: content.reasoning,
        evidence: content.evidence,
        team: content.team,
        partner_organisations: partners,
        partners: content.partners,
        milestones: content
            .milestones
            .into_iter()
            .map(|it| Milestone {
                name: it.name,
                amount: Money { amount_minor: it.amount_minor, currency: currency.to_owned() },
                weeks: it.weeks,
            })
            .collect(),
        timeline: content.timeline,
        risks: content.risks,
        data_protection: content.data_protection,
        accessibility: content.accessibility,
        licence: content.licence,
    }
}

fn summary(asked: &Asked<'_>, row: &ProposalListed) -> ProposalSummary {
    let decision = row.decision.as_ref().and_then(|(progress, reason)| {
        let outcome = progress.outcome()?;
        let reason = (outcome == Outcome::Selected).then(|| reason.clone());
        Some(Decision { outcome: outcome.as_str(), reason })
    });
    ProposalSummary {
        id: row.id.to_string(),
        url: page_of(asked, Thing::Proposal, &row.id),
        challenge: Reference::of(asked, Thing::Challenge, &row.challenge),
        agency: Reference::of(asked, Thing::Agency, &row.agency),
        country: row.country.clone(),
        region: row.region.clone(),
        organisation: Reference::of(asked, Thing::Organisation, &row.organisation),
        organisation_kind: row.organisation_kind.clone(),
        sector: row.sector.clone(),
        state: row.state.as_str(),
        decision,
        language: row.language.clone(),
        available_languages: languages(&row.language, std::iter::empty()),
        title: row.title.clone(),
        summary: row.content.summary.clone(),
        public: if row.sight == Sight::Whole { "whole" } else { "summary" },
        submitted_at: Moment::of(row.submitted_at),
        released_at: Moment::maybe(row.released_at),
        updated_at: Moment::of(row.updated_at),
    }
}

fn state_schema(_: &mut SchemaGenerator) -> Schema {
    codes(STATES.into_iter())
}

fn outcome_schema(_: &mut SchemaGenerator) -> Schema {
    codes(Outcome::ALL.into_iter().map(Outcome::as_str))
}

fn public_schema(_: &mut SchemaGenerator) -> Schema {
    codes(["summary", "whole"].into_iter())
}
