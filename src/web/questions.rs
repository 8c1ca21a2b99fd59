//! Questions about a challenge and their answers.

use rocket::http::Status;
use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Title, WebResult};
use super::views::{Clock, Sample, When, counted, sample};
use crate::app::challenges::Found;
use crate::app::{self, AppError};
use crate::clock::{DAY, Id};
use crate::domain::challenges::Opening;
use crate::language::{self, Value};
use crate::store::questions::Question;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![list, ask, show, answer]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("questions/list", &ListView::sample())]
}

/// The questions of a challenge (partial `questions`).
#[derive(Clone, Debug, Serialize)]
pub struct QuestionsView {
    pub challenge_id: String,
    pub agency: String,
    /// "7 asked, 6 answered".
    pub count: String,
    pub questions: Vec<QuestionView>,
    /// Questions can be asked now.
    pub open: bool,
    /// Until when, or that it is over.
    pub until: String,
    pub signed_in: bool,
    /// The address and the words of the link to all questions, when only the first are here.
    pub more: Option<String>,
}

/// One question.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionView {
    pub id: String,
    pub lang: String,
    pub text: String,
    pub who: String,
    pub when: When,
    pub answer: Option<String>,
    /// "answered after 2 days".
    pub answered: String,
    pub clock: Option<Clock>,
    /// The reader may answer it.
    pub may_answer: bool,
    pub version: i64,
}

/// The page of all questions of a challenge.
#[derive(Serialize)]
pub struct ListView {
    pub form: FormView,
    pub title: String,
    pub lang: String,
    pub questions: QuestionsView,
    /// The question whose answer came back with errors.
    pub answering: String,
}

impl QuestionsView {
    /// The questions of a challenge, at most `most` of them with what waits and what is new first to be seen.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of(visitor: &Visitor, found: &Found, most: usize) -> Result<Self, WebError> {
        let words = visitor.words();
        let Found { challenge, agency } = found;
        let zone = language::zone(&agency.time_zone);
        let all = app::questions::list(visitor.app(), &challenge.id).await?;
        let answered = all.iter().filter(|question| question.answer.is_some()).count();
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let may_answer =
            visitor.actor().is_some_and(|actor| actor.serves(&agency.id, &app::questions::ANSWERERS));
        let open = challenge.state.takes_questions(&challenge.dates(), visitor.now())
            && challenge.opening(visitor.now()) != Opening::Closed;
        let until = match challenge.questions_close_at.filter(|_| challenge.is_public()) {
            Some(close) => {
                let message = if open { "questions-until" } else { "questions-closed" };
                words.say_with(message, &[("date", Value::from(words.date_time(close, &zone)))])
            }
            None => String::new(),
        };
        let view = |question: &Question| QuestionView {
            id: question.id.to_string(),
            lang: question.language.clone(),
            text: question.text.clone(),
            who: question.author_name.clone(),
            when: When::on(words, question.asked_at, &zone),
            answer: question.answer.clone(),
            answered: question
                .answered_at
                .map(|at| {
                    counted(words, "question-answered-after", (at.since(question.asked_at) / DAY).max(1))
                })
                .unwrap_or_default(),
            clock: question.answer.is_none().then(|| due_clock(visitor, question, &zone)),
            may_answer: may_answer && question.answer.is_none(),
            version: question.version,
        };
        let skip = all.len().saturating_sub(most);
        Ok(Self {
            challenge_id: challenge.id.to_string(),
            agency: agency.name.clone(),
            count: words.say_with(
                "questions-count",
                &[("asked", Value::from(count(all.len()))), ("answered", Value::from(count(answered)))],
            ),
            questions: all.iter().skip(skip).map(view).collect(),
            open,
            until,
            signed_in: visitor.actor().is_some(),
            more: (skip > 0).then(|| counted(words, "questions-all", count(all.len()))),
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        let question = QuestionView {
            id: "0190b0a0-0000-7000-8000-000000000001".to_owned(),
            lang: "en".to_owned(),
            text: "Can two teams join?".to_owned(),
            who: "Karim".to_owned(),
            when: When::sample(),
            answer: Some("Yes.".to_owned()),
            answered: "answered after 2 days".to_owned(),
            clock: None,
            may_answer: false,
            version: 2,
        };
        let waiting = QuestionView {
            id: "0190b0a0-0000-7000-8000-000000000002".to_owned(),
            answer: None,
            clock: Some(Clock::sample()),
            may_answer: true,
            ..question.clone()
        };
        Self {
            challenge_id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            agency: "Civil Registration Office".to_owned(),
            count: "7 asked, 6 answered".to_owned(),
            questions: vec![question, waiting],
            open: true,
            until: "You can ask until 10 June 2026, 4 pm.".to_owned(),
            signed_in: true,
            more: Some("See all 7 questions".to_owned()),
        }
    }
}

impl ListView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            title: "Fix a birth record in one visit".to_owned(),
            lang: "en".to_owned(),
            questions: QuestionsView::sample(),
            answering: String::new(),
        }
    }
}

#[get("/challenges/<id>/questions")]
async fn list(visitor: Visitor, id: &str) -> WebResult {
    let found = find(&visitor, id).await?;
    Ok(page(&visitor, &found, FormView::default(), "").await?.into())
}

#[post("/challenges/<id>/questions", data = "<form>")]
async fn ask(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let found = find(&citizen, id).await?;
    let new = form.form_id().ok_or(AppError::NotFound)?;
    let app = citizen.app();
    let language = citizen.words().code();
    let asked =
        app::questions::ask(app, citizen.actor(), &new, &found.challenge.id, form.text("question"), language);
    match asked.await {
        Ok(question) => Ok(Answer::see_other(app::questions::anchor(&found.challenge.id, &question))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(page(&citizen, &found, form, "").await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/questions/<id>")]
async fn show(visitor: Visitor, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let question = app::questions::find(visitor.app(), visitor.actor(), &id).await?;
    Ok(Answer::see_other(app::questions::anchor(&question.challenge_id, &question.id)))
}

#[post("/questions/<id>/answer", data = "<form>")]
async fn answer(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let version = form.number("version").unwrap_or(0);
    let answered =
        app::questions::answer(citizen.app(), citizen.actor(), &id, version, form.text("answer")).await;
    let (refusals, status) = match answered {
        Ok(question) => {
            return Ok(Answer::see_other(app::questions::anchor(&question.challenge_id, &question.id)));
        }
        Err(AppError::Refused(refusals)) => (refusals, Status::UnprocessableEntity),
        Err(AppError::Conflict) => {
            (vec![crate::domain::Refusal::at("answer", "refusal-question-answered")], Status::Conflict)
        }
        Err(error) => return Err(error.into()),
    };
    let question = app::questions::find(citizen.app(), Some(citizen.actor()), &id).await?;
    let found = app::challenges::read(citizen.app(), Some(citizen.actor()), &question.challenge_id).await?;
    let form = form.view(&refusals, citizen.words());
    Ok(page(&citizen, &found, form, question.id.as_str()).await?.with_status(status).into())
}

async fn find(visitor: &Visitor, id: &str) -> Result<Found, WebError> {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    Ok(app::challenges::read(visitor.app(), visitor.actor(), &id).await?)
}

async fn page(
    visitor: &Visitor,
    found: &Found,
    form: FormView,
    answering: &str,
) -> Result<super::page::Page, WebError> {
    let view = ListView {
        form,
        title: found.challenge.title.clone(),
        lang: found.challenge.language.clone(),
        questions: QuestionsView::of(visitor, found, usize::MAX).await?,
        answering: answering.to_owned(),
    };
    let mut title = Title::plain(visitor.words().say("questions-title")).menu("challenges");
    if found.challenge.is_public() {
        title = title.feed(format!("/feeds/challenges/{}/questions", found.challenge.id));
    }
    visitor.page("questions/list", &title, &view)
}

/// "Answer due by 11 June, 2 days left".
fn due_clock(visitor: &Visitor, question: &Question, zone: &jiff::tz::TimeZone) -> Clock {
    let words = visitor.words();
    let clock = Clock::due(words, visitor.now(), question.asked_at, question.due_at);
    let message = if clock.state == "late" { "question-late" } else { "question-due" };
    let values =
        [("date", Value::from(words.day(question.due_at, zone))), ("left", Value::from(clock.text.clone()))];
    Clock { text: words.say_with(message, &values), ..clock }
}
