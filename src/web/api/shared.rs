//! Parts that many answers hold.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;

use super::ask::Asked;
use crate::clock::{Id, UnixMillis};
use crate::domain::Kind;
use crate::domain::pilots::IdiaStage;
use crate::domain::proposals::Measures as StoredMeasures;
use crate::domain::stages::Stage;
use crate::store::published::Named;

/// A moment as RFC 3339 has it, in UTC.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Moment(String);

/// The stage by its plain name and its number, and the stages of IDIA that it stands for.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Stage")]
pub struct StageJson {
    /// The plain name that public pages use.
    #[schemars(schema_with = "stage_schema")]
    pub name: &'static str,
    /// 1 to 6, as in the plain names: problem, ideas, choice, pilot, proof, scale.
    #[schemars(range(min = 1, max = 6))]
    pub number: i64,
    /// The stages of IDIA (International Development Innovation Alliance), 1 to 6, that it stands for.
    pub idia: Vec<i64>,
}

/// An agency or an organisation where something else names it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(rename = "Reference")]
pub struct Reference {
    #[schemars(schema_with = "id_schema")]
    pub id: String,
    pub name: String,
    /// The language of the name.
    pub language: String,
    /// The page for people.
    pub url: String,
}

/// Money in the smallest unit of its currency.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Money {
    pub amount_minor: i64,
    /// ISO 4217.
    pub currency: String,
}

/// Time, cost and visits of one case of a service. What is not known is null.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Measures {
    /// From the first step to the last, in minutes.
    pub time_minutes: Option<i64>,
    /// Out of the citizen's pocket.
    pub cost: Option<Money>,
    /// Visits to an office, in tenths: 34 is 3.4 visits.
    pub visits_tenths: Option<i64>,
}

impl Moment {
    /// This moment.
    #[must_use]
    pub fn of(at: UnixMillis) -> Self {
        let text = jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        Self(format!("{text:.3}"))
    }

    /// This moment, if there is one.
    #[must_use]
    pub fn maybe(at: Option<UnixMillis>) -> Option<Self> {
        at.map(Self::of)
    }
}

impl JsonSchema for Moment {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Moment".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date-time" })
    }
}

impl StageJson {
    /// This stage.
    #[must_use]
    pub fn of(stage: Stage) -> Self {
        let idia = IdiaStage::of(stage).iter().map(|stage| stage.number()).collect();
        Self { name: stage.as_str(), number: stage.number(), idia }
    }
}

impl Reference {
    /// This thing.
    #[must_use]
    pub fn of(asked: &Asked<'_>, kind: Kind, named: &Named) -> Self {
        Self {
            id: named.id.to_string(),
            name: named.name.clone(),
            language: named.language.clone(),
            url: page_of(asked, kind, &named.id),
        }
    }
}

impl Money {
    /// This amount, if there is one.
    #[must_use]
    pub fn maybe(minor: Option<i64>, currency: &str) -> Option<Self> {
        minor.map(|amount_minor| Self { amount_minor, currency: currency.to_owned() })
    }
}

impl Measures {
    /// These, with costs in a currency.
    #[must_use]
    pub fn of(measures: &StoredMeasures, currency: &str) -> Self {
        Self {
            time_minutes: measures.time_minutes,
            cost: Money::maybe(measures.cost_minor, currency),
            visits_tenths: measures.visits_tenths,
        }
    }
}

/// The address of the page of a thing.
#[must_use]
pub fn page_of(asked: &Asked<'_>, kind: Kind, id: &Id) -> String {
    asked.page(&kind.path(id))
}

/// The language, then each other language that there is a text in.
#[must_use]
pub fn languages<'a>(own: &'a str, others: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut all = vec![own.to_owned()];
    for other in others {
        if all.iter().all(|known| known != other) {
            all.push(other.to_owned());
        }
    }
    all
}

/// An id.
pub fn id_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "format": "uuid" })
}

/// An id, or null.
pub fn optional_id_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": ["string", "null"], "format": "uuid" })
}

/// One of these codes.
pub fn codes(codes: impl Iterator<Item = &'static str>) -> Schema {
    let codes: Vec<&str> = codes.collect();
    json_schema!({ "type": "string", "enum": codes })
}

fn stage_schema(_: &mut SchemaGenerator) -> Schema {
    codes(Stage::ALL.into_iter().map(Stage::as_str))
}
