//! What somebody is told and how often: the page of settings, the private calendar address, and the one press in a
//! letter that ends such letters.

use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Page, Title, WebResult};
use super::search::name_of;
use super::views::{Choice, Sample, sample};
use crate::app::notices::{choices, endings};
use crate::app::search::saved;
use crate::app::{self, AppError};
use crate::domain::Refusals;
use crate::domain::notices::{Ending, Rhythm, Topic};
use crate::language::{Value, Words};

/// The time zones that the page offers: one for each part of the world with its own hours; offices and people elsewhere
/// keep what they have.
const ZONES: [&str; 66] = [
    "Africa/Abidjan",
    "Africa/Accra",
    "Africa/Addis_Ababa",
    "Africa/Algiers",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Dakar",
    "Africa/Dar_es_Salaam",
    "Africa/Johannesburg",
    "Africa/Kampala",
    "Africa/Khartoum",
    "Africa/Kigali",
    "Africa/Kinshasa",
    "Africa/Lagos",
    "Africa/Nairobi",
    "Africa/Tripoli",
    "Africa/Tunis",
    "America/Bogota",
    "America/Buenos_Aires",
    "America/Chicago",
    "America/Denver",
    "America/Lima",
    "America/Los_Angeles",
    "America/Mexico_City",
    "America/New_York",
    "America/Santiago",
    "America/Sao_Paulo",
    "Asia/Almaty",
    "Asia/Amman",
    "Asia/Baghdad",
    "Asia/Bangkok",
    "Asia/Beirut",
    "Asia/Colombo",
    "Asia/Damascus",
    "Asia/Dhaka",
    "Asia/Dubai",
    "Asia/Gaza",
    "Asia/Ho_Chi_Minh",
    "Asia/Hong_Kong",
    "Asia/Jakarta",
    "Asia/Jayapura",
    "Asia/Kabul",
    "Asia/Karachi",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Kuala_Lumpur",
    "Asia/Kuwait",
    "Asia/Makassar",
    "Asia/Manila",
    "Asia/Qatar",
    "Asia/Riyadh",
    "Asia/Seoul",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Tashkent",
    "Asia/Tehran",
    "Asia/Thimphu",
    "Asia/Tokyo",
    "Asia/Yangon",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Istanbul",
    "Europe/London",
    "Europe/Madrid",
    "Pacific/Fiji",
    "UTC",
];

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![show, save, calendar, asked_to_end, end]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("settings/news", &NewsView::sample()), sample("unsubscribe/show", &EndingView::sample())]
}

/// The page of what somebody is told.
#[derive(Serialize)]
pub struct NewsView {
    pub form: FormView,
    pub topics: Vec<TopicView>,
    pub rhythms: Vec<Choice>,
    pub zones: Vec<Choice>,
    /// The private address of the calendar; empty when there is none.
    pub calendar: String,
    pub follows: Vec<FollowedLine>,
    pub saved: bool,
}

/// A topic with its field.
#[derive(Serialize)]
pub struct TopicView {
    pub name: &'static str,
    pub label: String,
    pub hint: String,
}

/// Something that the person follows.
#[derive(Serialize)]
pub struct FollowedLine {
    pub kind: &'static str,
    pub id: String,
    pub path: String,
    pub title: String,
    pub language: String,
    /// What kind of thing it is, in words.
    pub what: String,
}

/// The page that a link in a letter opens.
#[derive(Serialize)]
pub struct EndingView {
    pub what: String,
    pub title: String,
    pub language: String,
    pub ended: bool,
    /// The address of the form.
    pub action: String,
}

impl NewsView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::of([("work", "at-once".into()), ("time_zone", "Asia/Dhaka".into())]),
            topics: vec![TopicView {
                name: "work",
                label: "Your tasks".to_owned(),
                hint: "What waits for you.".to_owned(),
            }],
            rhythms: vec![Choice::sample()],
            zones: vec![Choice::sample()],
            calendar: "https://pilotage.example/calendars/secret.ics".to_owned(),
            follows: vec![FollowedLine {
                kind: "challenge",
                id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
                path: "/challenges/1".to_owned(),
                title: "A shorter queue".to_owned(),
                language: "en".to_owned(),
                what: "Challenge".to_owned(),
            }],
            saved: true,
        }
    }
}

impl EndingView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            what: "News of what you follow".to_owned(),
            title: "A shorter queue".to_owned(),
            language: "en".to_owned(),
            ended: false,
            action: "/unsubscribe/token".to_owned(),
        }
    }
}

/// The rhythms that can be chosen.
#[must_use]
pub fn rhythm_choices(words: &Words) -> Vec<Choice> {
    Rhythm::ALL
        .into_iter()
        .map(|rhythm| Choice::new(rhythm.as_str(), words.say(&format!("rhythm-{}", rhythm.as_str()))))
        .collect()
}

#[get("/settings/news?<saved>")]
async fn show(citizen: Citizen, saved: Option<&str>) -> WebResult {
    Ok(page(&citizen, None, saved.is_some()).await?.into())
}

#[post("/settings/news", data = "<form>")]
async fn save(citizen: Citizen, form: Submitted) -> WebResult {
    let typed: Vec<(Topic, String)> = Topic::ALL
        .into_iter()
        .filter(|topic| topic.is_chosen())
        .map(|topic| (topic, form.text(topic.as_str()).to_owned()))
        .collect();
    match choices::save(citizen.app(), citizen.actor(), &typed, form.text("time_zone")).await {
        Ok(()) => Ok(Answer::see_other("/settings/news?saved=1")),
        Err(AppError::Refused(refusals)) => {
            Ok(page(&citizen, Some((&form, &refusals)), false).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/settings/news/calendar", data = "<form>")]
async fn calendar(citizen: Citizen, form: Submitted) -> WebResult {
    choices::renew_calendar(citizen.app(), citizen.actor(), form.text("on") != "0").await?;
    Ok(Answer::see_other("/settings/news?saved=1#calendar"))
}

/// Opening the address ends nothing: programs that check letters open every link.
#[get("/unsubscribe/<token>")]
async fn asked_to_end(visitor: Visitor, token: &str) -> WebResult {
    ending_page(&visitor, token).await
}

/// The press of the button, or of the one that a mail program shows (RFC 8058): without a session, so without a token of
/// one; the address itself is the proof.
#[post("/unsubscribe/<token>")]
async fn end(visitor: Visitor, token: &str) -> WebResult {
    endings::end(visitor.app(), token).await?;
    ending_page(&visitor, token).await
}

async fn ending_page(visitor: &Visitor, token: &str) -> WebResult {
    let words = visitor.words();
    let found = endings::find(visitor.app(), token).await?;
    let (what, title) = match &found.ending {
        Ending::Topic(topic) => (words.say(&format!("topic-{}", topic.as_str())), String::new()),
        Ending::Digest(rhythm) => (words.say(&format!("digest-{}", rhythm.as_str())), String::new()),
        Ending::Thing(_) => (words.say("unsubscribe-thing"), found.title),
        Ending::Search(_) => {
            let name = saved::parse(&found.title).map(|(list, asked)| name_of(words, list, &asked));
            (words.say("unsubscribe-search"), name.unwrap_or_default())
        }
    };
    let view = EndingView {
        what,
        title,
        language: if found.language.is_empty() { words.code().to_owned() } else { found.language },
        ended: found.ended,
        action: format!("/unsubscribe/{token}"),
    };
    let title = Title::plain(words.say("unsubscribe-title")).unlisted();
    Ok(visitor.page("unsubscribe/show", &title, &view)?.into())
}

async fn page(
    citizen: &Citizen,
    sent: Option<(&Submitted, &Refusals)>,
    saved: bool,
) -> Result<Page, WebError> {
    let (app, words, actor) = (citizen.app(), citizen.words(), citizen.actor());
    let chosen = choices::find(app, actor).await?;
    let follows = app::follows::list(app, actor).await?;
    let form = match sent {
        Some((form, refusals)) => form.view(refusals, words),
        None => {
            let mut form = FormView::of([("time_zone", chosen.setting.time_zone.as_str().into())]);
            for (topic, rhythm) in &chosen.rhythms {
                form.values.insert(topic.as_str().to_owned(), rhythm.as_str().into());
            }
            form
        }
    };
    let topic = |topic: Topic| TopicView {
        name: topic.as_str(),
        label: words.say(&format!("topic-{}", topic.as_str())),
        hint: words.say(&format!("topic-{}-hint", topic.as_str())),
    };
    let calendar = choices::calendar_token(app, &actor.person_id, &chosen.setting)
        .map(|token| format!("{}/{}/calendars/{token}.ics", app.config.base_url, words.code()));
    let view = NewsView {
        form,
        topics: chosen.rhythms.iter().map(|(chosen, _)| topic(*chosen)).collect(),
        rhythms: rhythm_choices(words),
        zones: zones(words, &app.config.time_zone, &chosen.setting.time_zone),
        calendar: calendar.unwrap_or_default(),
        follows: follows
            .into_iter()
            .map(|followed| FollowedLine {
                kind: followed.subject.kind.as_str(),
                id: followed.subject.id.to_string(),
                path: followed.subject.path(),
                title: followed.title,
                language: followed.language,
                what: words.say(&format!("search-kind-{}", followed.subject.kind.as_str().replace('_', "-"))),
            })
            .collect(),
        saved,
    };
    citizen.page("settings/news", &Title::plain(words.say("news-title")).menu("desk").unlisted(), &view)
}

fn zones(words: &Words, platform: &str, own: &str) -> Vec<Choice> {
    let here = words.say_with("news-zone-here", &[("zone", Value::from(platform.to_owned()))]);
    let mut zones = vec![Choice::new("", here)];
    if !own.is_empty() && !ZONES.contains(&own) {
        zones.push(Choice::new(own, own.replace('_', " ")));
    }
    zones.extend(ZONES.iter().map(|zone| Choice::new(*zone, zone.replace('_', " "))));
    zones
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_time_zone_that_is_offered_exists() {
        for zone in super::ZONES {
            assert!(jiff::tz::TimeZone::get(zone).is_ok(), "{zone}");
        }
    }
}
