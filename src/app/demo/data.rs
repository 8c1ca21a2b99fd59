//! The content of the demo as it is written in `demo/*.json`. Days count from the start of the demo; money is in minor
//! units. What is being judged stands in `demo/evaluation`.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::super::AppError;

const FILES: [&str; 4] = [
    include_str!("../../../demo/en.json"),
    include_str!("../../../demo/bn.json"),
    include_str!("../../../demo/id.json"),
    include_str!("../../../demo/ar.json"),
];

/// What is being judged in each language, and the file that is attached to one of its ideas.
const EVALUATIONS: [(&str, &[u8]); 4] = [
    (include_str!("../../../demo/evaluation/en.json"), include_bytes!("../../../demo/evaluation/en.pdf")),
    (include_str!("../../../demo/evaluation/bn.json"), include_bytes!("../../../demo/evaluation/bn.pdf")),
    (include_str!("../../../demo/evaluation/id.json"), include_bytes!("../../../demo/evaluation/id.pdf")),
    (include_str!("../../../demo/evaluation/ar.json"), include_bytes!("../../../demo/evaluation/ar.pdf")),
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
    /// What is being judged.
    #[serde(skip)]
    pub evaluation: Option<Evaluation>,
}

/// A panel in the middle of its work, with what its members found so far.
pub struct Evaluation {
    /// The key of the challenge.
    pub challenge: String,
    pub panel: Panel,
    pub ideas: Vec<Judged>,
}

/// What members found about the idea of an organisation.
pub struct Judged {
    pub organisation: String,
    pub sheets: Vec<Sheet>,
    pub file: Option<File>,
}

/// A file of an idea.
pub struct File {
    pub name: String,
    pub bytes: Vec<u8>,
}

#[derive(Deserialize)]
struct EvaluationFile {
    organisations: Vec<Organisation>,
    challenge: Challenge,
    panel: Panel,
    proposals: Vec<JudgedProposal>,
}

#[derive(Deserialize)]
struct JudgedProposal {
    organisation: String,
    title: String,
    days: i64,
    sheets: Vec<Sheet>,
    file: Option<String>,
    #[serde(flatten)]
    content: serde_json::Map<String, serde_json::Value>,
}

#[derive(Deserialize)]
pub struct Panel {
    pub begun_days: i64,
    pub deadline_days: i64,
    /// What breaks ties, and the rubric, of each criterion.
    pub ties: Vec<String>,
    pub rubrics: Vec<String>,
    pub members: Vec<PanelMember>,
}

#[derive(Deserialize)]
pub struct PanelMember {
    /// What the link that signs them in begins with.
    pub account: String,
    pub outside: bool,
    pub for_users: bool,
    pub employer: String,
}

/// What one member did about one idea.
#[derive(Deserialize)]
pub struct Sheet {
    /// The number of the member.
    pub by: usize,
    #[serde(default)]
    pub state: SheetState,
    /// A score and its reason for each criterion.
    pub marks: Vec<(Option<u8>, String)>,
    /// Why they stepped back.
    #[serde(default)]
    pub note: String,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetState {
    #[default]
    Sent,
    /// Begun and not handed in.
    Draft,
    /// Asked for and not begun.
    Waiting,
    Recused,
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
    let mut contents = Vec::new();
    for (text, (evaluation, file)) in FILES.into_iter().zip(EVALUATIONS) {
        let mut content: Content = parse(text)?;
        content.take_in(parse(evaluation)?, file);
        contents.push(content);
    }
    Ok(contents)
}

fn parse<T: DeserializeOwned>(text: &str) -> Result<T, AppError> {
    serde_json::from_str(text).map_err(|error| AppError::Internal(format!("demo: {error}")))
}

impl Content {
    fn take_in(&mut self, evaluation: EvaluationFile, file: &[u8]) {
        let mut ideas = Vec::new();
        for proposal in evaluation.proposals {
            ideas.push(Judged {
                organisation: proposal.organisation.clone(),
                sheets: proposal.sheets,
                file: proposal.file.map(|name| File { name, bytes: file.to_vec() }),
            });
            self.proposals.push(Proposal {
                challenge: evaluation.challenge.key.clone(),
                organisation: proposal.organisation,
                state: "submitted".to_owned(),
                title: proposal.title,
                decision_reason: None,
                days: proposal.days,
                content: proposal.content,
            });
        }
        let challenge = evaluation.challenge.key.clone();
        self.organisations.extend(evaluation.organisations);
        self.challenges.push(evaluation.challenge);
        self.evaluation = Some(Evaluation { challenge, panel: evaluation.panel, ideas });
    }
}
