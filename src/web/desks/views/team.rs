//! What a team has under way.

use serde::Serialize;

use crate::app::desks::TeamDesk;
use crate::clock::UnixMillis;
use crate::domain::stages::Stage;
use crate::language::Words;
use crate::store::desks::TeamProposal;
use crate::web::selection::Tag;
use crate::web::views::{Clock, Mini};

/// A team's proposals and pilots.
#[derive(Serialize)]
pub struct TeamView {
    pub id: String,
    pub language: String,
    pub name: String,
    pub proposals: Vec<ProposalLine>,
    pub pilots: Vec<PilotLine>,
}

/// A proposal of a team.
#[derive(Serialize)]
pub struct ProposalLine {
    pub path: String,
    pub language: String,
    pub title: String,
    pub challenge_language: String,
    pub challenge: String,
    pub tag: Tag,
    pub clock: Option<Clock>,
    /// The reasons, once the result is out.
    pub reasons: Option<String>,
}

/// A pilot of a team.
#[derive(Serialize)]
pub struct PilotLine {
    pub id: String,
    pub language: String,
    pub title: String,
    pub mini: Mini,
    pub unsigned: bool,
}

impl TeamView {
    pub(super) fn new(words: &Words, now: UnixMillis, part: &TeamDesk) -> Self {
        Self {
            id: part.organisation.id.to_string(),
            language: part.organisation.language.clone(),
            name: part.organisation.name.clone(),
            proposals: part.proposals.iter().map(|it| ProposalLine::new(words, now, it)).collect(),
            pilots: part
                .pilots
                .iter()
                .map(|pilot| PilotLine {
                    id: pilot.id.to_string(),
                    language: pilot.language.clone(),
                    title: pilot.title.clone(),
                    mini: Mini::at(words, Stage::parse(&pilot.stage).unwrap_or(Stage::Choice)),
                    unsigned: pilot.state == "agreement",
                })
                .collect(),
        }
    }
}

impl ProposalLine {
    pub(super) fn new(words: &Words, now: UnixMillis, proposal: &TeamProposal) -> Self {
        let released = proposal.released_at.is_some();
        let due = match proposal.state.as_str() {
            "draft" => proposal.submissions_close_at,
            _ if released => None,
            // Late decisions show, too: the team sees who it waits for.
            _ => proposal.decision_at,
        };
        let closed = proposal.state == "draft" && due.is_some_and(|due| due < now);
        let class = match proposal.state.as_str() {
            "selected" | "contracted" => "good",
            "ineligible" => "bad",
            _ => "",
        };
        let since = proposal.opens_at.unwrap_or(proposal.updated_at);
        let path = crate::domain::Kind::Proposal.path(&proposal.id);
        Self {
            language: proposal.language.clone(),
            title: if proposal.title.is_empty() {
                words.say("desk-untitled")
            } else {
                proposal.title.clone()
            },
            challenge_language: proposal.challenge_language.clone(),
            challenge: proposal.challenge_title.clone(),
            tag: Tag { class, text: words.say(&format!("proposal-state-{}", proposal.state)) },
            clock: due.filter(|_| !closed).map(|due| {
                let clock = Clock::due(words, now, since, due);
                if proposal.state == "draft" {
                    return clock;
                }
                let text = words.say_with("desk-decision-clock", &[("clock", clock.text.as_str().into())]);
                Clock { text, ..clock }
            }),
            reasons: released.then(|| format!("{path}/decision")),
            path,
        }
    }
}
