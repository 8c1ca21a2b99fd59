//! The pages of moderators: one voice at a time, several at once, appeals, who is behind a pseudonym, and the public
//! log.

use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::comments::{VoiceView, voices};
use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Moderator, Visitor};
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Choice, Clock, Pages, Sample, When, counted, sample};
use crate::app::changes::Shows;
use crate::app::{self, AppError};
use crate::clock::{DAY, Id};
use crate::domain::comments::{Rule, Visibility};
use crate::domain::people::Actor;
use crate::language::{Value, Words, number_value};
use crate::store;
use crate::store::moderation::Queued;

/// Voices on a page of many.
const PER_PAGE: i64 = 50;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![queue, decide, decide_appeal, list, decide_all, disclosure, disclose, log]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("moderation/show", &QueueView::sample()),
        sample("moderation/list", &ListView::sample()),
        sample("moderation/disclosure", &DisclosureView::sample()),
        sample("moderation/log", &LogView::sample()),
    ]
}

/// The voice that is looked at, and what comes after it.
#[derive(Serialize)]
pub struct QueueView {
    pub form: FormView,
    pub position: String,
    pub item: Option<ItemView>,
    pub next: Vec<NextView>,
    pub skip: i64,
    pub next_skip: i64,
    pub facts: Vec<(String, i64)>,
    pub decisions: Vec<Choice>,
    pub rules: Vec<Choice>,
}

/// A voice that waits.
#[derive(Serialize)]
pub struct ItemView {
    pub voice: VoiceView,
    pub text: String,
    pub clock: Clock,
    pub subject_path: String,
    pub reports: Vec<String>,
    pub appeal_id: Option<String>,
    pub appeal_text: String,
    pub pseudonym_id: Option<String>,
}

/// A voice that comes after.
#[derive(Serialize)]
pub struct NextView {
    pub text: String,
    pub clock: Clock,
}

/// Several voices, for one decision about all that are chosen.
#[derive(Serialize)]
pub struct ListView {
    pub form: FormView,
    pub rows: Vec<RowView>,
    pub pages: Option<Pages>,
    pub decisions: Vec<Choice>,
    pub rules: Vec<Choice>,
}

/// One line of the list.
#[derive(Serialize)]
pub struct RowView {
    pub id: String,
    pub name: String,
    pub language: String,
    pub excerpt: String,
    pub why: String,
    pub reports: i64,
}

/// The form for finding out who is behind a pseudonym, and the answer.
#[derive(Serialize)]
pub struct DisclosureView {
    pub form: FormView,
    pub id: String,
    pub pseudonym: String,
    pub person: Option<PersonView>,
}

/// Who is behind it.
#[derive(Serialize)]
pub struct PersonView {
    pub name: String,
    pub email: String,
}

/// What was done, for everybody to see.
#[derive(Serialize)]
pub struct LogView {
    pub lines: Vec<LineView>,
    pub pages: Option<Pages>,
}

/// One line of the log.
#[derive(Serialize)]
pub struct LineView {
    pub comment_id: String,
    pub what: String,
    pub when: When,
    pub note: String,
}

#[get("/moderation?<skip>")]
async fn queue(moderator: Moderator, skip: Option<i64>) -> WebResult {
    let form = FormView::of([("decision", "show".into()), ("rule", "".into()), ("note", "".into())]);
    Ok(queue_page(&moderator, skip.unwrap_or(0), form).await?.into())
}

#[post("/moderation/comments/<id>/decision", data = "<form>")]
async fn decide(moderator: Moderator, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let done = async {
        let (decision, note) =
            app::moderation::read_decision(form.text("decision"), form.text("rule"), form.text("note"))?;
        app::moderation::decide(moderator.app(), actor(&moderator)?, &id, decision, &note).await
    };
    settled(&moderator, &form, done.await).await
}

#[post("/moderation/appeals/<id>/decision", data = "<form>")]
async fn decide_appeal(moderator: Moderator, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let (decision, note) = (form.text("decision"), form.text("note"));
    let done = app::moderation::decide_appeal(moderator.app(), actor(&moderator)?, &id, decision, note).await;
    settled(&moderator, &form, done).await
}

#[get("/moderation/list?<page>")]
async fn list(moderator: Moderator, page: Option<i64>) -> WebResult {
    let form = FormView::of([("decision", "hide".into()), ("rule", "spam".into()), ("note", "".into())]);
    Ok(list_page(&moderator, page.unwrap_or(1), form).await?.into())
}

#[post("/moderation/decisions", data = "<form>")]
async fn decide_all(moderator: Moderator, form: Submitted) -> WebResult {
    let chosen: Vec<Id> = form.all("comment").iter().filter_map(|id| Id::parse(id)).collect();
    let (decision, rule, note) = (form.text("decision"), form.text("rule"), form.text("note"));
    match app::moderation::read_decision(decision, rule, note) {
        Ok((decision, note)) => {
            let app = moderator.app();
            app::moderation::decide_all(app, actor(&moderator)?, &chosen, decision, &note).await?;
            Ok(Answer::see_other("/moderation/list"))
        }
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, moderator.words());
            Ok(list_page(&moderator, 1, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/moderation/pseudonyms/<id>/disclosure")]
async fn disclosure(moderator: Moderator, id: &str) -> WebResult {
    Ok(disclosure_page(&moderator, id, FormView::default(), None).await?.into())
}

#[post("/moderation/pseudonyms/<id>/disclosure", data = "<form>")]
async fn disclose(moderator: Moderator, id: &str, form: Submitted) -> WebResult {
    let pseudonym = Id::parse(id).ok_or(AppError::NotFound)?;
    let reason = form.text("reason");
    match app::moderation::disclose(moderator.app(), actor(&moderator)?, &pseudonym, reason).await {
        Ok(person) => {
            let person = PersonView { name: person.name, email: person.email };
            let form = FormView::of([("reason", reason.into())]);
            Ok(disclosure_page(&moderator, id, form, Some(person)).await?.into())
        }
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, moderator.words());
            Ok(disclosure_page(&moderator, id, form, None).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/moderation/log?<page>")]
async fn log(visitor: Visitor, page: Option<i64>) -> WebResult {
    let visitor = visitor.reading(&Shows::Anything).await?;
    let mut reader = visitor.app().db.read().await?;
    let total = store::moderation::count_actions(&mut reader).await?;
    let page = page.unwrap_or(1).clamp(1, (total / PER_PAGE + 1).max(1));
    let actions =
        store::moderation::list_newest_actions(&mut reader, PER_PAGE, (page - 1) * PER_PAGE).await?;
    drop(reader);
    let (words, zone) = (visitor.words(), visitor.platform_zone());
    let lines = actions
        .into_iter()
        .map(|action| {
            let rule = Rule::parse(&action.reason_class)
                .map(|rule| words.say(&format!("rule-{}", rule.as_str())))
                .unwrap_or_default();
            LineView {
                comment_id: action.comment_id.to_string(),
                what: words
                    .say_with(&format!("moderation-log-{}", action.action), &[("rule", Value::from(rule))]),
                when: When::at(words, action.at, &zone),
                note: action.note,
            }
        })
        .collect();
    let prefix = visitor.prefix();
    let pages = (total > PER_PAGE).then(|| {
        Pages::new(page, total, PER_PAGE, |number| format!("{prefix}/moderation/log?page={number}"))
    });
    let title = Title::plain(words.say("moderation-log")).description(words.say("moderation-log-lead"));
    Ok(visitor.page("moderation/log", &title, &LogView { lines, pages })?.shared(Shows::Anything).into())
}

fn actor(moderator: &Moderator) -> Result<&Actor, AppError> {
    moderator.actor().ok_or(AppError::SignInNeeded)
}

async fn settled(moderator: &Moderator, form: &Submitted, done: Result<(), AppError>) -> WebResult {
    let skip = form.number("skip").unwrap_or(0).max(0);
    match done {
        Ok(()) => Ok(Answer::see_other(format!("/moderation?skip={skip}"))),
        Err(AppError::Refused(refusals)) => {
            let view = form.view(&refusals, moderator.words());
            Ok(queue_page(moderator, skip, view).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn queue_page(moderator: &Moderator, skip: i64, form: FormView) -> Result<Page, WebError> {
    let (app, words, now) = (moderator.app(), moderator.words(), moderator.now());
    let mut reader = app.db.read().await?;
    let total = store::moderation::count_queue(&mut reader).await?;
    let skip = skip.clamp(0, (total - 1).max(0));
    let queued = store::moderation::list_queue(&mut reader, 6, skip).await?;
    let figures = store::moderation::count_since(&mut reader, now.plus(-30 * DAY)).await?;
    let item = match queued.first() {
        Some(first) => Some(item(moderator, &mut reader, first).await?),
        None => None,
    };
    drop(reader);
    let next = queued
        .iter()
        .skip(1)
        .map(|queued| {
            let text = excerpt(&queued.voice.comment.text, 60);
            NextView { text, clock: check_clock(moderator, queued) }
        })
        .collect();
    let under_appeal = item.as_ref().is_some_and(|item| item.appeal_id.is_some());
    let view = QueueView {
        form,
        position: words.say_with(
            "moderation-position",
            &[("number", number_value(skip + 1)), ("total", number_value(total))],
        ),
        item,
        next,
        skip,
        next_skip: skip + 1,
        facts: [
            ("moderation-fact-shown", figures.shown),
            ("moderation-fact-hidden", figures.hidden),
            ("moderation-fact-blocked", figures.blocked),
            ("moderation-fact-appeals", figures.appeals),
            ("moderation-fact-restored", figures.restored),
        ]
        .into_iter()
        .map(|(id, count)| (words.say(id), count))
        .collect(),
        decisions: decisions(words, under_appeal),
        rules: rules(words),
    };
    let title = Title::plain(counted(words, "moderation-title", total)).menu("desk");
    moderator.page("moderation/show", &title, &view)
}

async fn item(
    moderator: &Moderator,
    reader: &mut store::Connection,
    queued: &Queued,
) -> Result<ItemView, WebError> {
    let words = moderator.words();
    let comment = &queued.voice.comment;
    let reports = store::moderation::list_reports(reader, &comment.id).await?;
    let appeal = app::moderation::open_appeal(reader, &comment.id).await?;
    let view = voices(moderator, reader, std::slice::from_ref(&queued.voice)).await?;
    let voice = view.into_iter().next().ok_or(AppError::NotFound)?;
    Ok(ItemView {
        voice,
        text: comment.text.clone(),
        clock: check_clock(moderator, queued),
        subject_path: comment.subject.path(),
        reports: reports
            .into_iter()
            .map(|report| {
                let rule = words.say(&format!("rule-{}", report.reason));
                if report.note.is_empty() { rule } else { format!("{rule}: {}", report.note) }
            })
            .collect(),
        appeal_id: appeal.as_ref().map(|appeal| appeal.id.to_string()),
        appeal_text: appeal.map(|appeal| appeal.text).unwrap_or_default(),
        pseudonym_id: comment.pseudonym_id.as_ref().map(Id::to_string),
    })
}

async fn list_page(moderator: &Moderator, page: i64, form: FormView) -> Result<Page, WebError> {
    let words = moderator.words();
    let mut reader = moderator.app().db.read().await?;
    let total = store::moderation::count_queue(&mut reader).await?;
    let page = page.clamp(1, (total / PER_PAGE + 1).max(1));
    let queued = store::moderation::list_queue(&mut reader, PER_PAGE, (page - 1) * PER_PAGE).await?;
    let listed: Vec<_> = queued.iter().map(|queued| queued.voice.clone()).collect();
    let views = voices(moderator, &mut reader, &listed).await?;
    drop(reader);
    let rows = queued
        .iter()
        .filter(|queued| queued.appeal_id.is_none())
        .map(|queued| RowView {
            id: queued.voice.comment.id.to_string(),
            name: views
                .iter()
                .find(|view| view.id == queued.voice.comment.id.as_str())
                .map(|view| view.name.clone())
                .unwrap_or_default(),
            language: queued.voice.comment.language.clone(),
            excerpt: excerpt(&queued.voice.comment.text, 140),
            why: why(words, queued.voice.comment.visibility),
            reports: queued.voice.comment.report_count,
        })
        .collect();
    let prefix = moderator.prefix();
    let view = ListView {
        form,
        rows,
        pages: (total > PER_PAGE).then(|| {
            Pages::new(page, total, PER_PAGE, |number| format!("{prefix}/moderation/list?page={number}"))
        }),
        decisions: decisions(words, false),
        rules: rules(words),
    };
    let title = Title::plain(words.say("moderation-list")).menu("desk");
    moderator.page("moderation/list", &title, &view)
}

async fn disclosure_page(
    moderator: &Moderator,
    id: &str,
    form: FormView,
    person: Option<PersonView>,
) -> Result<Page, WebError> {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let mut reader = moderator.app().db.read().await?;
    let found = store::comments::find_pseudonym(&mut reader, &id).await?.ok_or(AppError::NotFound)?;
    drop(reader);
    let view = DisclosureView { form, id: id.to_string(), pseudonym: found.name, person };
    let title = Title::plain(moderator.words().say("disclosure-title")).menu("desk");
    moderator.page("moderation/disclosure", &title, &view)
}

fn check_clock(moderator: &Moderator, queued: &Queued) -> Clock {
    Clock::due(
        moderator.words(),
        moderator.now(),
        queued.since,
        queued.since.plus(app::moderation::CHECK_WITHIN),
    )
}

fn why(words: &Words, visibility: Visibility) -> String {
    match visibility {
        Visibility::Blocked(suspicion) => words.say(&format!("suspicion-{}", suspicion.as_str())),
        _ => words.say("moderation-reported"),
    }
}

fn decisions(words: &Words, appeal: bool) -> Vec<Choice> {
    let (second, messages) = if appeal {
        ("keep", ["moderation-restore", "moderation-keep"])
    } else {
        ("hide", ["moderation-show", "moderation-hide"])
    };
    ["show", second]
        .into_iter()
        .zip(messages)
        .map(|(value, message)| Choice {
            value: value.to_owned(),
            label: words.say(message),
            hint: words.say(&format!("{message}-hint")),
        })
        .collect()
}

fn rules(words: &Words) -> Vec<Choice> {
    Rule::ALL
        .into_iter()
        .map(|rule| Choice::new(rule.as_str(), words.say(&format!("rule-{}", rule.as_str()))))
        .collect()
}

fn excerpt(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    format!("{}…", line.chars().take(most).collect::<String>().trim_end())
}

impl QueueView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            position: "Voice 1 of 3. Oldest first".to_owned(),
            item: Some(ItemView {
                voice: VoiceView::sample(),
                text: "The helper asked me for money.".to_owned(),
                clock: Clock::sample(),
                subject_path: "/pilots/1".to_owned(),
                reports: vec!["Spam: a copy".to_owned()],
                appeal_id: Some("0190b0a0-0000-7000-8000-000000000000".to_owned()),
                appeal_text: "It is true.".to_owned(),
                pseudonym_id: Some("0190b0a0-0000-7000-8000-000000000000".to_owned()),
            }),
            next: vec![NextView { text: "Critique".to_owned(), clock: Clock::sample() }],
            skip: 0,
            next_skip: 1,
            facts: vec![("Shown".to_owned(), 1204)],
            decisions: vec![Choice::sample()],
            rules: vec![Choice::sample()],
        }
    }
}

impl ListView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            rows: vec![RowView {
                id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
                name: "Rahima B.".to_owned(),
                language: "en".to_owned(),
                excerpt: "The helper asked me for money.".to_owned(),
                why: "Three links".to_owned(),
                reports: 3,
            }],
            pages: Some(Pages::sample()),
            decisions: vec![Choice::sample()],
            rules: vec![Choice::sample()],
        }
    }
}

impl DisclosureView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            pseudonym: "Heron of the Teesta".to_owned(),
            person: Some(PersonView { name: "Rahima".to_owned(), email: "rahima@example.org".to_owned() }),
        }
    }
}

impl LogView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            lines: vec![LineView {
                comment_id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
                what: "Hidden: spam".to_owned(),
                when: When::sample(),
                note: "A copy of another voice.".to_owned(),
            }],
            pages: Some(Pages::sample()),
        }
    }
}
