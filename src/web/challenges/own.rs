//! The challenges of one's own agency, drafts too.

use rocket::get;
use serde::Serialize;

use super::page::{Tag, tag};
use crate::app::challenges::WRITERS;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::challenges::ChallengeState;
use crate::language::{self, Value};
use crate::web::guards::Citizen;
use crate::web::page::{Title, WebResult};
use crate::web::views::{Mini, When};

/// The list.
#[derive(Serialize)]
pub struct OwnView {
    pub agency: String,
    pub agency_id: String,
    pub may_write: bool,
    pub challenges: Vec<OwnChallenge>,
}

/// One challenge of the list.
#[derive(Clone, Debug, Serialize)]
pub struct OwnChallenge {
    pub href: String,
    pub title: String,
    pub lang: String,
    pub number: String,
    pub tag: Tag,
    pub mini: Mini,
    pub changed: When,
    /// What the reader can do next with it, and where.
    pub next: Option<Next>,
}

/// The next thing to do.
#[derive(Clone, Debug, Serialize)]
pub struct Next {
    pub href: String,
    pub text: String,
}

impl OwnView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            agency: "Civil Registration Office".to_owned(),
            agency_id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            may_write: true,
            challenges: vec![OwnChallenge {
                href: "/challenges/x".to_owned(),
                title: "A birth certificate in one visit".to_owned(),
                lang: "en".to_owned(),
                number: "Challenge 142".to_owned(),
                tag: Tag { class: "none", text: "Draft".to_owned() },
                mini: Mini::sample(),
                changed: When::sample(),
                next: Some(Next {
                    href: "/challenges/x/draft/problem".to_owned(),
                    text: "Go on writing".to_owned(),
                }),
            }],
        }
    }
}

#[get("/agencies/<id>/challenges")]
pub async fn list(citizen: Citizen, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let (agency, challenges, furthest) =
        app::challenges::list_own(citizen.app(), citizen.actor(), &id).await?;
    let (words, zone) = (citizen.words(), language::zone(&agency.time_zone));
    let may_write = citizen.actor().serves(&id, &WRITERS);
    let view = OwnView {
        agency: agency.name,
        agency_id: id.to_string(),
        may_write,
        challenges: challenges
            .iter()
            .map(|challenge| {
                let id = &challenge.id;
                let next = match challenge.state {
                    state if state.is_writable() && may_write => {
                        Some(("draft/problem", "challenge-do-write"))
                    }
                    ChallengeState::InReview => Some(("review", "challenge-do-review")),
                    _ => None,
                };
                OwnChallenge {
                    href: format!("/challenges/{id}"),
                    title: if challenge.title.is_empty() {
                        words.say("challenge-untitled")
                    } else {
                        challenge.title.clone()
                    },
                    lang: challenge.language.clone(),
                    number: words.say_with(
                        "challenge-numbered-draft",
                        &[("number", Value::from(words.digits(challenge.number)))],
                    ),
                    tag: tag(words, challenge, citizen.now()),
                    mini: Mini::at(
                        words,
                        challenge.stage(citizen.now(), furthest.get(&challenge.id).copied()),
                    ),
                    changed: When::at(words, challenge.updated_at, &zone),
                    next: next.map(|(path, message)| Next {
                        href: format!("/challenges/{id}/{path}"),
                        text: words.say(message),
                    }),
                }
            })
            .collect(),
    };
    let title = Title::plain(words.say("challenge-own-title")).menu("desk").unlisted();
    Ok(citizen.page("challenges/own", &title, &view)?.into())
}
