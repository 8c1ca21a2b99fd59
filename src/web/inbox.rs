//! The inbox: everything that somebody was told, newest first; opened, marked as read, paged.

use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::form::Submitted;
use super::guards::Citizen;
use super::page::{Answer, Title, WebResult};
use super::views::{Pages, Sample, When, counted, sample};
use crate::app::{self, AppError, notices};
use crate::clock::{Id, UnixMillis};
use crate::language::zone;
use crate::store::notices::Notice;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![list, open, mark, mark_all]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("inbox/list", &InboxView::sample())]
}

/// The inbox.
#[derive(Serialize)]
pub struct InboxView {
    pub lead: String,
    pub only_unread: bool,
    pub any: bool,
    pub any_unread: bool,
    pub lines: Vec<Line>,
    pub pages: Option<Pages>,
    /// The moment up to which "all read" reaches: what came later stays new.
    pub until: i64,
    /// Where the forms lead back to.
    pub return_to: String,
}

/// One piece of news.
#[derive(Serialize)]
pub struct Line {
    pub id: String,
    pub unread: bool,
    pub what: String,
    pub topic: String,
    pub when: When,
}

impl InboxView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let line = |unread| Line {
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            unread,
            what: "New challenge: A shorter queue".to_owned(),
            topic: "What you follow".to_owned(),
            when: When::sample(),
        };
        Self {
            lead: "3 new".to_owned(),
            only_unread: false,
            any: true,
            any_unread: true,
            lines: vec![line(true), line(false)],
            pages: Some(Pages::sample()),
            until: 0,
            return_to: "/inbox".to_owned(),
        }
    }
}

#[get("/inbox?<only>&<page>")]
async fn list(citizen: Citizen, only: Option<&str>, page: Option<i64>) -> WebResult {
    let (app, words) = (citizen.app(), citizen.words());
    let only_unread = only == Some("new");
    let inbox = notices::inbox(app, citizen.actor(), only_unread, page.unwrap_or(1)).await?;
    let chosen = notices::choices::find(app, citizen.actor()).await?.setting.time_zone;
    let zone = zone(if chosen.is_empty() { &app.config.time_zone } else { &chosen });
    let here = |page: i64| match (only_unread, page) {
        (true, page) => format!("/inbox?only=new&page={page}"),
        (false, 1) => "/inbox".to_owned(),
        (false, page) => format!("/inbox?page={page}"),
    };
    let line = |notice: &Notice| Line {
        id: notice.news.event_id.to_string(),
        unread: notice.read_at.is_none(),
        what: notices::headline(words, &notice.news),
        topic: words.say(&format!("topic-{}", notice.topic.as_str())),
        when: When::at(words, notice.news.at, &zone),
    };
    let view = InboxView {
        lead: counted(words, "inbox-lead", inbox.unread),
        only_unread,
        any: inbox.total > 0,
        any_unread: inbox.unread > 0,
        lines: inbox.notices.iter().map(line).collect(),
        pages: (inbox.total > notices::PER_PAGE).then(|| {
            Pages::new(inbox.page, inbox.total, notices::PER_PAGE, |page| {
                format!("{}{}", citizen.prefix(), here(page))
            })
        }),
        until: inbox.notices.first().map_or(0, |notice| notice.made_at.0),
        return_to: here(inbox.page),
    };
    let title = Title::plain(words.say("inbox")).menu("desk").unlisted();
    Ok(citizen.page("inbox/list", &title, &view)?.into())
}

/// The way to what the news are about; they count as read from then on.
#[get("/inbox/<event>")]
async fn open(citizen: Citizen, event: &str) -> WebResult {
    let event = Id::parse(event).ok_or(AppError::NotFound)?;
    Ok(Answer::see_other(notices::open(citizen.app(), citizen.actor(), &event).await?))
}

#[post("/inbox/<event>/reading", data = "<form>")]
async fn mark(citizen: Citizen, event: &str, form: Submitted) -> WebResult {
    let event = Id::parse(event).ok_or(AppError::NotFound)?;
    notices::mark(citizen.app(), citizen.actor(), &event, form.text("read") != "0").await?;
    Ok(back(&form))
}

#[post("/inbox/reading", data = "<form>")]
async fn mark_all(citizen: Citizen, form: Submitted) -> WebResult {
    let until = UnixMillis(form.number("until").unwrap_or(0));
    notices::mark_all(citizen.app(), citizen.actor(), until).await?;
    Ok(back(&form))
}

fn back(form: &Submitted) -> Answer {
    let path = app::people::safe_path(form.text("return_to"));
    Answer::see_other(if path == "/" { "/inbox" } else { path })
}
