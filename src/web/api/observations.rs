//! What is observed at the sites of a pilot: how many there are for everybody, and sending them with a token.

use std::collections::BTreeMap;

use rocket::http::{Method, Status};
use rocket::{get, post};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;

use super::answer::Reply;
use super::ask::{Ask, Sent, api_path, path_id};
use super::comments::{settled, turn};
use super::input::{Field, Fields, Kind, Value};
use super::operation::{Access, Answer, LANGUAGE, Operation};
use super::problem::Problem;
use super::shared::{codes, id_schema};
use crate::app::observations::programs::{self, Given, Request};
use crate::app::observations::sum_where;
use crate::domain::agreements::Measured;
use crate::domain::observations::{
    Arm, MOST_API_ROWS, MOST_CASE_CODE, MOST_ENTRY, MOST_REASON, Period, Source, Values, highest,
};
use crate::domain::pilots::MOST_SITE_NAME;
use crate::domain::tokens::Permission;

const PERIODS: [&str; 2] = ["before", "after"];
const SOURCES: [&str; 3] = ["api", "system", "survey"];

/// How many.
pub const COUNT: Operation = Operation {
    method: Method::Get,
    path: "/pilots/{id}/observations",
    id: "countObservations",
    tag: "Pilots",
    summary: "How many observations of a pilot count, by source and by site",
    about: "Only observations that count now: what was corrected, taken back or set aside is not among them.",
    query: &[],
    body: &[],
    access: Access::Open,
    answer: Answer::One,
    schema: |generator| generator.subschema_for::<Counts>(),
};

/// Sending them.
pub const WRITE: Operation = Operation {
    method: Method::Post,
    path: "/pilots/{id}/observations",
    id: "sendObservations",
    tag: "Pilots",
    summary: "Send observations of a pilot, or correct some",
    about: "All rows are taken or none: if one is wrong, the answer names each fault with its row and nothing counts. A row \
            with `corrects` takes the place of an earlier one, which stays to be read. Rows about the time before are taken \
            until the pilot runs; after that only corrections of them.",
    query: &[LANGUAGE],
    body: &[
        Field {
            name: "observations",
            kind: Kind::Rows(ROW, MOST_API_ROWS),
            required: true,
            about: "The rows, each one case at one site.",
        },
        Field {
            name: "source",
            kind: Kind::Choice(&SOURCES),
            required: false,
            about: "How the rows were observed; `api` when it is left out.",
        },
        Field {
            name: "reason",
            kind: Kind::Words(MOST_REASON),
            required: false,
            about: "Why rows are corrected. It goes on the public record; a request with `corrects` needs it.",
        },
    ],
    access: Access::Token(Permission::WriteObservations),
    answer: Answer::Made,
    schema: |generator| generator.subschema_for::<Made>(),
};

const ROW: &[Field] = &[
    Field {
        name: "site",
        kind: Kind::Words(MOST_SITE_NAME),
        required: true,
        about: "The id or the name of a site of the pilot. It says which group the row belongs to.",
    },
    Field {
        name: "period",
        kind: Kind::Choice(&PERIODS),
        required: true,
        about: "Before the pilot, or after it began.",
    },
    Field {
        name: "elapsed_minutes",
        kind: Kind::Decimal(highest(Measured::Elapsed)),
        required: false,
        about: "Minutes from the request to the result. Leave out what was not measured; at least one measure is needed.",
    },
    Field {
        name: "effort_minutes",
        kind: Kind::Decimal(highest(Measured::Effort)),
        required: false,
        about: "Minutes of the citizen's own time.",
    },
    Field {
        name: "cost_minor",
        kind: Kind::Decimal(highest(Measured::Cost)),
        required: false,
        about: "What the citizen paid, in minor units of the currency of the agreement.",
    },
    Field {
        name: "visits",
        kind: Kind::Decimal(highest(Measured::Visits)),
        required: false,
        about: "How often the citizen had to come.",
    },
    Field {
        name: "channel",
        kind: Kind::Line(MOST_ENTRY),
        required: false,
        about: "The way it was done, such as `counter` or `online`.",
    },
    Field {
        name: "groups",
        kind: Kind::Entries(20),
        required: false,
        about: "Groups of people of the evidence plan, such as `{\"sex\": \"female\"}`.",
    },
    Field {
        name: "case_code",
        kind: Kind::Line(MOST_CASE_CODE),
        required: false,
        about: "The code of the case. One case counts once; only a keyed hash of it is kept.",
    },
    Field {
        name: "corrects",
        kind: Kind::Id,
        required: false,
        about: "The row that this one takes the place of.",
    },
];

/// How many observations count.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "ObservationCounts")]
pub struct Counts {
    total: i64,
    sources: Vec<OfSource>,
    sites: Vec<OfSite>,
}

/// How many came so.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "ObservationsOfSource")]
pub struct OfSource {
    #[schemars(schema_with = "source_schema")]
    source: &'static str,
    count: i64,
}

/// How many came from there.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "ObservationsOfSite")]
pub struct OfSite {
    #[schemars(schema_with = "id_schema")]
    id: String,
    name: String,
    #[schemars(schema_with = "arm_schema")]
    arm: &'static str,
    count: i64,
}

/// What a request became.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "ObservationsMade")]
pub struct Made {
    /// All rows of a request can be taken back together.
    #[schemars(schema_with = "id_schema")]
    batch_id: String,
    /// The ids of the rows, in their order.
    ids: Vec<String>,
}

#[get("/api/v1/pilots/<id>/observations")]
pub async fn count(id: &str, ask: Ask<'_>) -> Reply {
    let asked = ask.read(&COUNT)?;
    let public = programs::public_counts(asked.app, &path_id(id)?).await?;
    let count = |holds: &dyn Fn(&crate::store::observations::counting::Count) -> bool| {
        sum_where(&public.counts, holds)
    };
    asked.found(Counts {
        total: count(&|_| true),
        sources: Source::ALL
            .into_iter()
            .map(|source| OfSource { source: source.as_str(), count: count(&|each| each.source == source) })
            .filter(|line| line.count > 0)
            .collect(),
        sites: public
            .sites
            .iter()
            .map(|site| OfSite {
                id: site.id.to_string(),
                name: site.name.clone(),
                arm: site.measuring.arm.as_str(),
                count: count(&|each| each.site_id == site.id),
            })
            .collect(),
    })
}

#[post("/api/v1/pilots/<id>/observations", data = "<sent>")]
pub async fn write(id: &str, ask: Ask<'_>, sent: Sent) -> Reply {
    let (asked, holder) = ask.read_with_token(&WRITE).await?;
    let pilot = path_id(id)?;
    let fields = sent.read(WRITE.body)?;
    let rows: Vec<Given> = match fields.get("observations") {
        Some(Value::Rows(rows)) => rows.iter().map(given).collect(),
        _ => Vec::new(),
    };
    let (id, replayed) = turn(&asked, &holder, &sent).await?;
    let source = Source::parse(text(&fields, "source")).unwrap_or(Source::Api);
    let reason = text(&fields, "reason");
    let request = Request { id: &id, bytes: sent.bytes(), source, reason, rows: &rows };
    let made = match programs::take(asked.app, &holder.actor, &pilot, &request).await {
        Ok(made) => made,
        Err(error) => {
            let problem = settled(&asked, &holder, Err(error)).await.err();
            return Err(problem.unwrap_or_else(|| Problem::of(Status::InternalServerError)));
        }
    };
    let mut found = asked.found(Made {
        batch_id: made.batch.id.to_string(),
        ids: made.rows.iter().map(ToString::to_string).collect(),
    })?;
    found.status = Status::Created;
    found.location = Some(asked.page(&api_path(&format!("/pilots/{pilot}/observations"))));
    found.replayed = replayed;
    Ok(found)
}

fn given(row: &Fields) -> Given {
    let value = |name: &str| {
        if let Some(Value::Thousandths(value)) = row.get(name) { Some(*value) } else { None }
    };
    Given {
        site: text(row, "site").to_owned(),
        period: Period::parse(text(row, "period")),
        channel: text(row, "channel").to_owned(),
        values: Values {
            elapsed: value("elapsed_minutes"),
            effort: value("effort_minutes"),
            cost: value("cost_minor"),
            visits: value("visits"),
        },
        groups: match row.get("groups") {
            Some(Value::Entries(groups)) => groups.clone(),
            _ => BTreeMap::new(),
        },
        case_code: text(row, "case_code").to_owned(),
        corrects: if let Some(Value::Id(id)) = row.get("corrects") { Some(id.clone()) } else { None },
    }
}

fn text<'a>(fields: &'a Fields, name: &str) -> &'a str {
    if let Some(Value::Text(text)) = fields.get(name) { text } else { "" }
}

fn source_schema(_: &mut SchemaGenerator) -> Schema {
    codes(Source::ALL.into_iter().map(Source::as_str))
}

fn arm_schema(_: &mut SchemaGenerator) -> Schema {
    codes(Arm::ALL.into_iter().map(Arm::as_str))
}
