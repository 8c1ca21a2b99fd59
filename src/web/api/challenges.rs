//! Published challenges.

use rocket::get;
use rocket::http::{Method, Status};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use super::answer::{Listing, Reply};
use super::ask::{Ask, Asked, path_id};
use super::input::{Kind, Parameter};
use super::operation::{
    AGENCY, Access, Answer, COUNTRY, CURSOR, LANGUAGE, LIMIT, Operation, REGION, SECTOR, UPDATED_SINCE,
    WRITTEN_IN,
};
use super::problem::Problem;
use super::shared::{Measures, Moment, Money, Reference, StageJson, codes, id_schema, languages, page_of};
use crate::app::challenges::TranslatedText;
use crate::clock::Id;
use crate::domain::Kind as Thing;
use crate::domain::challenges::ChallengeState;
use crate::domain::stages::Stage;
use crate::store;
use crate::store::published::{ChallengeFilter, ChallengeListed, Named, Part, list_challenges, list_texts};

const STATES: [&str; 6] = ["published", "evaluating", "decided", "piloting", "concluded", "cancelled"];
pub const STAGES: [&str; 6] = ["problem", "ideas", "choice", "pilot", "proof", "scale"];

/// The list.
pub const LIST: Operation = Operation {
    method: Method::Get,
    path: "/challenges",
    id: "listChallenges",
    tag: "Challenges",
    summary: "Published challenges, those that were published last first",
    about: "",
    query: &[
        LIMIT,
        CURSOR,
        LANGUAGE,
        Parameter { name: "state", kind: Kind::Choice(&STATES), about: "Only challenges in this state." },
        Parameter { name: "stage", kind: Kind::Choice(&STAGES), about: "Only challenges at this stage." },
        SECTOR,
        AGENCY,
        COUNTRY,
        REGION,
        WRITTEN_IN,
        UPDATED_SINCE,
    ],
    body: &[],
    access: Access::Open,
    answer: Answer::List,
    schema: |generator| generator.subschema_for::<Listing<ChallengeSummary>>(),
};

/// One.
pub const SHOW: Operation = Operation {
    method: Method::Get,
    path: "/challenges/{id}",
    id: "getChallenge",
    tag: "Challenges",
    summary: "One published challenge, whole",
    about: "",
    query: &[LANGUAGE],
    body: &[],
    access: Access::Open,
    answer: Answer::One,
    schema: |generator| generator.subschema_for::<Challenge>(),
};

/// A challenge in a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChallengeSummary {
    #[schemars(schema_with = "id_schema")]
    id: String,
    /// What people call it.
    number: i64,
    /// The page for people.
    url: String,
    agency: Reference,
    /// ISO 3166-1 alpha-2.
    country: String,
    region: String,
    sector: String,
    #[schemars(schema_with = "state_schema")]
    state: &'static str,
    stage: StageJson,
    /// The language of `title`, `summary` and `problem` as they are here.
    language: String,
    /// The language that it was written in, which all its other texts are in.
    original_language: String,
    /// The languages that `title`, `summary` and `problem` can be had in.
    available_languages: Vec<String>,
    title: String,
    summary: String,
    opens_at: Option<Moment>,
    questions_close_at: Option<Moment>,
    /// Proposals can be sent up to this moment.
    submissions_close_at: Option<Moment>,
    decision_at: Option<Moment>,
    pilot_budget: Option<Money>,
    /// Proposals that were sent and not taken back.
    proposals: i64,
    pilots: i64,
    published_at: Moment,
    updated_at: Moment,
}

/// A challenge, whole.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Challenge {
    #[serde(flatten)]
    summary: ChallengeSummary,
    /// What goes wrong today.
    problem: String,
    /// Why it was cancelled.
    cancellation_reason: Option<String>,
    can_change: Vec<String>,
    cannot_change: Vec<String>,
    service: Service,
    /// What the agency wants to reach.
    goal: Measures,
    criteria: Vec<Criterion>,
    /// The kinds of organisation that may send proposals.
    eligible: Vec<String>,
    payment_steps: Option<i64>,
    intellectual_property: String,
    adoption: Adoption,
    hurts: Vec<Hurt>,
    quote: Option<Quote>,
    pilot_starts_at: Option<Moment>,
    /// When the decisions about its proposals were released.
    released_at: Option<Moment>,
    /// What was published, the first first.
    revisions: Vec<Revision>,
    /// The pilots that came of it.
    pilot_list: Vec<Reference>,
}

/// The public service as it is today.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Service {
    name: String,
    steps: Vec<String>,
    /// Cases a year.
    yearly_volume: Option<i64>,
    today: Measures,
    /// The citizen's own time for one case, in minutes.
    effort_minutes: Option<i64>,
    /// How many people the numbers come from.
    people_asked: Option<i64>,
    source: String,
    /// How the baseline will be measured where it is not known yet.
    baseline_plan: String,
}

/// One thing that proposals are judged by.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Criterion {
    name: String,
    /// Out of 100 over all criteria.
    weight: i64,
    /// The score, 0 to 5, below which a proposal cannot be chosen.
    minimum: i64,
}

/// What the agency promises when the pilot works.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Adoption {
    senior_owner: String,
    procurement_route: String,
    ceiling: Option<Money>,
}

/// A number that says whom the problem hurts.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Hurt {
    number: i64,
    text: String,
}

/// The words of somebody with the problem.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Quote {
    text: String,
    who: String,
}

/// What was published at one time.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "ChallengeRevision")]
pub struct Revision {
    number: i64,
    at: Moment,
    /// What the agency says about the change; empty for the first.
    note: String,
    url: String,
}

#[get("/api/v1/challenges")]
pub async fn list(ask: Ask<'_>) -> Reply {
    let asked = ask.read(&LIST)?;
    let filter = ChallengeFilter {
        id: None,
        state: asked.text("state"),
        stage: asked.text("stage").and_then(Stage::parse),
        sector: asked.text("sector"),
        agency: asked.id("agency"),
        country: asked.text("country"),
        region: asked.text("region"),
        written_in: asked.text("written_in"),
        updated_since: asked.updated_since(),
    };
    let mut reader = asked.app.db.read().await?;
    let found = list_challenges(&mut reader, &filter, &asked.part()).await?;
    let ids: Vec<Id> = found.rows.iter().map(|row| row.id.clone()).collect();
    let texts = list_texts(&mut reader, &ids).await?;
    drop(reader);
    asked.listed(found, |row| {
        let others = texts.get(&row.id).map_or(&[][..], Vec::as_slice);
        shown(&asked, &row, others).0
    })
}

#[get("/api/v1/challenges/<id>")]
pub async fn show(id: &str, ask: Ask<'_>) -> Reply {
    let asked = ask.read(&SHOW)?;
    let id = path_id(id)?;
    let mut reader = asked.app.db.read().await?;
    let filter = ChallengeFilter { id: Some(&id), ..ChallengeFilter::default() };
    let found = list_challenges(&mut reader, &filter, &Part::one()).await?;
    let row = found.rows.into_iter().next().ok_or(Problem::of(Status::NotFound))?;
    let texts = list_texts(&mut reader, std::slice::from_ref(&id)).await?;
    let pilots = store::pilots::list_of_challenge(&mut reader, &id).await?;
    let revisions = store::challenges::list_revisions(&mut reader, &id).await?;
    drop(reader);
    let (summary, problem) = shown(&asked, &row, texts.get(&id).map_or(&[][..], Vec::as_slice));
    let content = row.content;
    let (service, money) = (&content.service, |minor| Money::maybe(minor, &content.currency));
    let whole = Challenge {
        summary,
        problem,
        cancellation_reason: (row.state == ChallengeState::Cancelled).then_some(row.state_reason),
        goal: Measures::of(&content.goal, &content.currency),
        criteria: content
            .criteria
            .into_iter()
            .map(|it| Criterion { name: it.name, weight: it.weight, minimum: it.minimum })
            .collect(),
        service: Service {
            name: service.name.clone(),
            steps: service.steps.clone(),
            yearly_volume: service.yearly_volume,
            today: Measures::of(&service.measures(), &content.currency),
            effort_minutes: service.effort_minutes,
            people_asked: service.people_asked,
            source: service.source.clone(),
            baseline_plan: service.baseline_plan.clone(),
        },
        adoption: Adoption {
            ceiling: money(content.adoption.ceiling_minor),
            senior_owner: content.adoption.senior_owner,
            procurement_route: content.adoption.procurement_route,
        },
        eligible: content.eligible,
        payment_steps: content.payment_steps,
        intellectual_property: content.ip_terms,
        hurts: content.hurts.into_iter().map(|it| Hurt { number: it.number, text: it.text }).collect(),
        quote: (!content.quote.text.is_empty())
            .then_some(Quote { text: content.quote.text, who: content.quote.who }),
        can_change: content.can_change,
        cannot_change: content.cannot_change,
        pilot_starts_at: Moment::maybe(content.pilot_starts_at),
        released_at: Moment::maybe(row.released_at),
        revisions: revisions
            .into_iter()
            .map(|revision| Revision {
                url: asked.page(&format!("/challenges/{id}/revisions/{}", revision.revision)),
                number: revision.revision,
                at: Moment::of(revision.at),
                note: revision.note,
            })
            .collect(),
        pilot_list: pilots
            .into_iter()
            .map(|pilot| {
                let named = Named { id: pilot.id, name: pilot.title, language: pilot.language };
                Reference::of(&asked, Thing::Pilot, &named)
            })
            .collect(),
    };
    asked.found(whole)
}

/// The summary and the problem, in the language that was asked for if there is such a text.
fn shown(
    asked: &Asked<'_>,
    row: &ChallengeListed,
    others: &[(String, serde_json::Value)],
) -> (ChallengeSummary, String) {
    let content = &row.content;
    let own = || {
        let text = TranslatedText {
            title: row.title.clone(),
            summary: content.summary.clone(),
            problem: content.problem.clone(),
        };
        (row.language.clone(), text)
    };
    let wanted = asked.language.as_deref().filter(|code| *code != row.language);
    let other = wanted.and_then(|code| others.iter().find(|(language, _)| language == code));
    let read = other.and_then(|(language, text)| {
        serde_json::from_value(text.clone()).ok().map(|text: TranslatedText| (language.clone(), text))
    });
    let (language, text) = read.unwrap_or_else(own);
    let summary = ChallengeSummary {
        id: row.id.to_string(),
        number: row.number,
        url: page_of(asked, Thing::Challenge, &row.id),
        agency: Reference::of(asked, Thing::Agency, &row.agency),
        country: row.country.clone(),
        region: row.region.clone(),
        sector: row.sector.clone(),
        state: row.state.as_str(),
        stage: StageJson::of(row.stage),
        language,
        original_language: row.language.clone(),
        available_languages: languages(&row.language, others.iter().map(|(code, _)| code.as_str())),
        title: text.title,
        summary: text.summary,
        opens_at: Moment::maybe(row.opens_at),
        questions_close_at: Moment::maybe(row.questions_close_at),
        submissions_close_at: Moment::maybe(row.submissions_close_at),
        decision_at: Moment::maybe(row.decision_at),
        pilot_budget: Money::maybe(content.budget_minor, &content.currency),
        proposals: row.proposals,
        pilots: row.pilots,
        published_at: Moment::of(row.published_at),
        updated_at: Moment::of(row.updated_at),
    };
    (summary, text.problem)
}

fn state_schema(_: &mut SchemaGenerator) -> Schema {
    codes(STATES.into_iter())
}
