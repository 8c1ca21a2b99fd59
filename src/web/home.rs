//! The first page, health checks, and pages of plain text.

use rocket::http::Status;
use rocket::{Route as HttpRoute, State, get, routes};
use serde::Serialize;

use super::challenges::Tcv;
use super::guards::Visitor;
use super::page::{Title, WebResult};
use super::views::{Clock, Mini, Route, Sample, counted, sample};
use crate::app::changes::Shows;
use crate::app::home::{FirstPage, ShownPilot};
use crate::app::{self, App};
use crate::clock::DAY;
use crate::domain::stages::Stage;
use crate::domain::{Kind, Subject};
use crate::language::{Words, number_value};
use crate::store::StoreError;
use crate::store::home::{AnsweredVoice, OpenChallenge};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<HttpRoute> {
    routes![home, healthz, readyz]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("home/show", &HomeView::sample())]
}

/// The first page. What is empty is not shown.
#[derive(Serialize)]
pub struct HomeView {
    pub pilot: Option<PilotCard>,
    pub route_heading: String,
    pub route: Route,
    pub solve: String,
    pub challenges: Vec<ChallengeLine>,
    pub all_challenges: String,
    pub voices: Vec<VoiceCard>,
    pub answered: Option<String>,
    pub counts: Vec<Count>,
}

/// A pilot under way and what is expected of it.
#[derive(Serialize)]
pub struct PilotCard {
    pub id: String,
    pub lang: String,
    pub title: String,
    pub tag: String,
    pub who: String,
    pub mini: Mini,
    /// How it was before, and what the team expects. Not measured, and the card says so.
    pub expected: Tcv,
}

/// A challenge that takes ideas.
#[derive(Serialize)]
pub struct ChallengeLine {
    pub id: String,
    pub lang: String,
    pub title: String,
    pub agency: String,
    pub agency_lang: String,
    /// How many people need the service in a year; empty when nobody counted.
    pub people: String,
    pub mini: Mini,
    pub clock: Clock,
}

/// A voice with its answer.
#[derive(Serialize)]
pub struct VoiceCard {
    /// The icon and the class of the stance, and its name.
    pub stance: String,
    pub class: &'static str,
    pub stance_name: String,
    pub author: String,
    pub place: String,
    pub lang: String,
    pub text: String,
    pub path: String,
    pub agency: String,
    pub agency_lang: String,
    pub after: String,
    pub answer: String,
    pub answer_lang: String,
    pub changed: bool,
}

/// A big number and what it counts.
#[derive(Serialize)]
pub struct Count {
    pub number: i64,
    pub label: String,
    pub path: &'static str,
}

impl HomeView {
    /// The page around what was found.
    #[must_use]
    pub fn new(words: &Words, now: crate::clock::UnixMillis, found: &FirstPage) -> Self {
        let counts = found.counts;
        let stage = found.pilot.as_ref().and_then(|shown| Stage::parse(&shown.pilot.stage));
        let number = |count: i64, label: &str, path: &'static str| {
            (count > 0).then(|| Count { number: count, label: counted(words, label, count), path })
        };
        Self {
            pilot: found.pilot.as_ref().zip(stage).map(|(shown, stage)| PilotCard::new(words, shown, stage)),
            route_heading: words.say(if stage.is_some() { "home-route-lamp" } else { "home-route-heading" }),
            route: explained_route(words, stage),
            solve: counted(words, "home-door-solve-hint", counts.open_challenges),
            challenges: found.challenges.iter().map(|it| ChallengeLine::new(words, now, it)).collect(),
            all_challenges: counted(words, "home-open-all", counts.open_challenges),
            voices: found.voices.iter().map(|voice| VoiceCard::new(words, voice)).collect(),
            answered: (counts.due > 0).then(|| {
                words.say_with(
                    "home-voices-in-time",
                    &[("share", number_value(counts.in_time * 100 / counts.due))],
                )
            }),
            counts: [
                number(counts.open_challenges, "home-count-challenges", "/challenges"),
                number(counts.running_pilots, "home-count-pilots", "/pilots"),
                number(counts.use_cases, "home-count-use-cases", "/use-cases"),
                number(counts.answered_voices, "home-count-voices", "/responsiveness"),
            ]
            .into_iter()
            .flatten()
            .collect(),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            pilot: Some(PilotCard {
                id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
                lang: "en".to_owned(),
                title: "Get a land record copy".to_owned(),
                tag: "Under way".to_owned(),
                who: "Shohoj Nothi with the Land Office".to_owned(),
                mini: Mini::sample(),
                expected: Tcv::sample(),
            }),
            route_heading: "Every idea takes this route.".to_owned(),
            route: Route::sample(),
            solve: "38 problems need a fix now.".to_owned(),
            challenges: vec![ChallengeLine {
                id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
                lang: "en".to_owned(),
                title: "Fix a mistake in a birth record".to_owned(),
                agency: "Civil Registration Office".to_owned(),
                agency_lang: "en".to_owned(),
                people: "186,000 people a year.".to_owned(),
                mini: Mini::sample(),
                clock: Clock::sample(),
            }],
            all_challenges: "See all 38".to_owned(),
            voices: vec![VoiceCard {
                stance: "objection".to_owned(),
                class: "obj",
                stance_name: "Objection".to_owned(),
                author: "Rahima B.".to_owned(),
                place: "Gangachara".to_owned(),
                lang: "en".to_owned(),
                text: "The counter closes at 1 pm.".to_owned(),
                path: "/pilots/0190b0a0-0000-7000-8000-000000000000".to_owned(),
                agency: "Land Office".to_owned(),
                agency_lang: "en".to_owned(),
                after: "answered after 4 days".to_owned(),
                answer: "You are right.".to_owned(),
                answer_lang: "en".to_owned(),
                changed: true,
            }],
            answered: Some("94 of 100 answered in time".to_owned()),
            counts: vec![Count { number: 38, label: "open problems".to_owned(), path: "/challenges" }],
        }
    }
}

impl PilotCard {
    fn new(words: &Words, shown: &ShownPilot, stage: Stage) -> Self {
        let pilot = &shown.pilot;
        Self {
            id: pilot.id.to_string(),
            lang: pilot.language.clone(),
            title: pilot.title.clone(),
            tag: words.say(if stage == Stage::Proof { "home-pilot-proof" } else { "home-pilot-running" }),
            who: words.say_with(
                "home-pilot-who",
                &[
                    ("organisation", pilot.organisation.as_str().into()),
                    ("agency", pilot.agency.as_str().into()),
                ],
            ),
            mini: Mini::at(words, stage),
            expected: Tcv::today_and_expected(
                words,
                &shown.challenge.service.measures(),
                &shown.proposal.expected,
                &shown.challenge.currency,
            ),
        }
    }
}

impl ChallengeLine {
    fn new(words: &Words, now: crate::clock::UnixMillis, challenge: &OpenChallenge) -> Self {
        Self {
            id: challenge.id.to_string(),
            lang: challenge.language.clone(),
            title: challenge.title.clone(),
            agency: challenge.agency.clone(),
            agency_lang: challenge.agency_language.clone(),
            people: challenge
                .content
                .service
                .yearly_volume
                .filter(|volume| *volume > 0)
                .map(|volume| counted(words, "search-people-a-year", volume))
                .unwrap_or_default(),
            mini: Mini::at(words, Stage::Ideas),
            clock: Clock::due(words, now, challenge.opens_at, challenge.submissions_close_at),
        }
    }
}

impl VoiceCard {
    fn new(words: &Words, voice: &AnsweredVoice) -> Self {
        let days = (voice.answered_at.since(voice.asked_at) / DAY).max(0);
        let path = Kind::parse(&voice.subject_kind)
            .map(|kind| Subject::new(kind, voice.subject_id.clone()).path())
            .unwrap_or_default();
        Self {
            class: match voice.stance.as_str() {
                "objection" => "obj",
                "critique" => "crit",
                _ => "",
            },
            stance_name: words.say(&format!("stance-{}", voice.stance)),
            stance: voice.stance.clone(),
            author: voice.author.clone(),
            place: voice.place.clone(),
            lang: voice.language.clone(),
            text: voice.text.clone(),
            path,
            agency: voice.agency.clone(),
            agency_lang: voice.agency_language.clone(),
            after: counted(words, "home-voice-after", days),
            answer: voice.answer.clone(),
            answer_lang: voice.answer_language.clone(),
            changed: voice.answer_kind == "accepted",
        }
    }
}

/// The six stages in a sentence each, with the stage of the pilot that the page shows lit.
fn explained_route(words: &Words, current: Option<Stage>) -> Route {
    let details: Vec<String> =
        Stage::ALL.into_iter().map(|stage| words.say(&format!("home-route-{}", stage.as_str()))).collect();
    let label = words.say("home-route-label");
    if let Some(stage) = current {
        return Route::stages(words, label, stage, false, &details);
    }
    let mut route = Route::stages(words, label, Stage::Problem, false, &details);
    for station in &mut route.stations {
        station.state = "";
        station.current = false;
        station.said = String::new();
    }
    route
}

#[get("/")]
async fn home(visitor: Visitor) -> WebResult {
    let visitor = visitor.reading(&Shows::Anything).await?;
    let words = visitor.words();
    let found = match app::home::first_page(visitor.app(), words.code()).await {
        Ok(found) => Some(found),
        // The doors of the first page need no counts: it is better than an error.
        Err(error) => {
            tracing::error!(error = %error, "the first page shows its doors only");
            None
        }
    };
    let title = Title::plain(words.say("home-title")).description(words.say("home-description"));
    let whole = found.is_some();
    let view = HomeView::new(words, visitor.now(), &found.unwrap_or_default());
    let page = visitor.page("home/show", &title, &view)?;
    Ok(if whole { page.shared(Shows::Anything).into() } else { page.into() })
}

/// The process runs.
#[get("/healthz")]
const fn healthz() -> &'static str {
    "ok\n"
}

/// The process can do its work: the database answers.
#[get("/readyz")]
async fn readyz(app: &State<App>) -> (Status, &'static str) {
    let answers = async {
        let mut reader = app.db.read().await?;
        crate::store::events::find_cursor(&mut reader, "ready").await
    };
    let answers: Result<String, StoreError> = answers.await;
    match answers {
        Ok(_) => (Status::Ok, "ready\n"),
        Err(error) => {
            tracing::error!(error = %error, "the database does not answer");
            (Status::ServiceUnavailable, "the database does not answer\n")
        }
    }
}
