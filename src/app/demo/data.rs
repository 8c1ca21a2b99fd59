//! The content of the demo as it is written in `demo/*.json`. Days count from the start of the demo; money is in minor
//! units.

use serde::Deserialize;

use super::super::AppError;

const FILES: [&str; 4] = [
    include_str!("../../../demo/en.json"),
    include_str!("../../../demo/bn.json"),
    include_str!("../../../demo/id.json"),
    include_str!("../../../demo/ar.json"),
];

#[derive(Deserialize)]
pub struct Content {
    pub language: String,
    pub country: String,
    pub time_zone: String,
    pub currency: String,
    pub agencies: Vec<Agency>,
    pub organisations: Vec<Organisation>,
    pub people: Vec<Person>,
    pub challenges: Vec<Challenge>,
    pub use_cases: Vec<UseCase>,
    pub proposals: Vec<Proposal>,
    pub pilots: Vec<Pilot>,
}

#[derive(Deserialize)]
pub struct Agency {
    pub key: String,
    pub parent: Option<String>,
    pub name: String,
    pub kind: String,
    pub region: String,
    pub about: String,
    pub phone: String,
}

#[derive(Deserialize)]
pub struct Organisation {
    pub key: String,
    pub name: String,
    pub kind: String,
    pub region: String,
    pub about: String,
    pub website: String,
    pub verified: bool,
}

#[derive(Deserialize)]
pub struct Person {
    pub key: String,
    pub name: String,
    pub place: String,
}

#[derive(Deserialize)]
pub struct Challenge {
    pub key: String,
    pub agency: String,
    pub state: String,
    pub opens_days: i64,
    pub questions_close_days: i64,
    pub submissions_close_days: i64,
    pub decision_days: i64,
    pub pilot_starts_days: i64,
    pub title: String,
    pub sector: String,
    pub cancel_reason: Option<String>,
    pub questions: Vec<Question>,
    pub comments: Vec<Comment>,
    /// The parts that have the same names as in a stored challenge.
    #[serde(flatten)]
    pub content: serde_json::Map<String, serde_json::Value>,
}

#[derive(Deserialize)]
pub struct Question {
    pub by: String,
    pub text: String,
    pub days: i64,
    pub answer: Option<String>,
    pub answered_days: Option<i64>,
}

#[derive(Deserialize)]
pub struct Comment {
    pub by: String,
    pub stance: String,
    pub text: String,
    pub days: i64,
    pub me_too: usize,
    pub pseudonym: bool,
    pub replies: Vec<Reply>,
    pub response: Option<Response>,
}

#[derive(Deserialize)]
pub struct Reply {
    pub by: String,
    pub text: String,
    pub days: i64,
}

#[derive(Deserialize)]
pub struct Response {
    pub kind: String,
    pub text: String,
    pub days: i64,
}

#[derive(Deserialize)]
pub struct UseCase {
    pub organisation: String,
    pub title: String,
    pub sector: String,
    pub evidence_level: i64,
    pub days: i64,
    #[serde(flatten)]
    pub content: serde_json::Map<String, serde_json::Value>,
}

#[derive(Deserialize)]
pub struct Proposal {
    pub challenge: String,
    pub organisation: String,
    pub state: String,
    pub title: String,
    pub decision_reason: Option<String>,
    pub days: i64,
    #[serde(flatten)]
    pub content: serde_json::Map<String, serde_json::Value>,
}

#[derive(Deserialize)]
pub struct Pilot {
    pub challenge: String,
    pub sites: Vec<Site>,
    pub updates: Vec<Update>,
    pub moves: Vec<Move>,
    pub comments: Vec<Comment>,
}

#[derive(Deserialize)]
pub struct Site {
    pub name: String,
    pub region: String,
}

#[derive(Deserialize)]
pub struct Update {
    pub title: String,
    pub text: String,
    pub days: i64,
}

#[derive(Deserialize)]
pub struct Move {
    pub to: String,
    pub reason: String,
    pub days: i64,
}

/// The content of every language.
pub fn load() -> Result<Vec<Content>, AppError> {
    FILES
        .iter()
        .map(|text| serde_json::from_str(text).map_err(|error| AppError::Internal(format!("demo: {error}"))))
        .collect()
}
