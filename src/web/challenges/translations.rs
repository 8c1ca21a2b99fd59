//! Title, summary and problem of a challenge in another language, by its agency.

use rocket::{get, post};
use serde::Serialize;

use crate::app::challenges::{Found, TranslatedText, WRITERS, subject};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::Refusals;
use crate::store;
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::Citizen;
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::Choice;

/// The form of a translation, with the original beside it.
#[derive(Serialize)]
pub struct TranslateView {
    pub form: FormView,
    /// The page of what is translated, and the list that it is in.
    pub path: String,
    pub list: &'static str,
    pub list_name: String,
    pub lead: String,
    pub lang: String,
    pub title: String,
    pub summary: String,
    pub problem: String,
    pub languages: Vec<Choice>,
    /// The languages that there is a translation in, with the address at which it is changed.
    pub there: Vec<Choice>,
}

impl TranslateView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            path: "/challenges/0190b0a0-0000-7000-8000-000000000000".to_owned(),
            list: "/challenges",
            list_name: "Problems".to_owned(),
            lead: "So that more people can read it.".to_owned(),
            lang: "en".to_owned(),
            title: "A birth certificate in one visit".to_owned(),
            summary: "Today 38 days.".to_owned(),
            problem: "The slip stays in a drawer.".to_owned(),
            languages: vec![Choice::sample()],
            there: vec![Choice::sample()],
        }
    }
}

#[get("/challenges/<id>/translations?<language>")]
pub async fn show(citizen: Citizen, id: &str, language: Option<&str>) -> WebResult {
    let found = find(&citizen, id).await?;
    let there = list(&citizen, &found).await?;
    let wanted = language.unwrap_or_else(|| {
        let own = citizen.words().code();
        if own == found.challenge.language { "" } else { own }
    });
    let text =
        there.iter().find(|(code, _)| code == wanted).map(|(_, text)| text.clone()).unwrap_or_default();
    let form = FormView::of([
        ("language", wanted.into()),
        ("title", text.title.into()),
        ("summary", text.summary.into()),
        ("problem", text.problem.into()),
    ]);
    Ok(page(&citizen, &found, form).await?.into())
}

#[post("/challenges/<id>/translations", data = "<form>")]
pub async fn add(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let found = find(&citizen, id).await?;
    let text = TranslatedText {
        title: form.text("title").to_owned(),
        summary: form.text("summary").to_owned(),
        problem: form.text("problem").to_owned(),
    };
    let id = &found.challenge.id;
    let done =
        app::challenges::translate(citizen.app(), citizen.actor(), id, form.text("language"), &text).await;
    match done {
        Ok(()) => Ok(Answer::see_other(format!("/challenges/{id}"))),
        Err(AppError::Refused(refusals)) => {
            let form: FormView = form.view(&Refusals::from(refusals), citizen.words());
            Ok(page(&citizen, &found, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn find(citizen: &Citizen, id: &str) -> Result<Found, AppError> {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let found = app::challenges::read(citizen.app(), Some(citizen.actor()), &id).await?;
    app::require_role(citizen.actor(), &found.agency.id, &WRITERS)?;
    Ok(found)
}

async fn list(citizen: &Citizen, found: &Found) -> Result<Vec<(String, TranslatedText)>, WebError> {
    let mut reader = citizen.app().db.read().await?;
    let translations =
        store::challenges::list_translations(&mut reader, &subject(&found.challenge.id)).await?;
    Ok(translations
        .into_iter()
        .map(|translation| {
            (translation.language, serde_json::from_value(translation.content).unwrap_or_default())
        })
        .collect())
}

async fn page(citizen: &Citizen, found: &Found, form: FormView) -> Result<Page, WebError> {
    let challenge = &found.challenge;
    let there = list(citizen, found).await?;
    let languages: Vec<Choice> = Choice::languages(&citizen.app().languages)
        .into_iter()
        .filter(|choice| choice.value != challenge.language)
        .collect();
    let view = TranslateView {
        form,
        path: subject(&challenge.id).path(),
        list: "/challenges",
        list_name: citizen.words().say("menu-challenges"),
        lead: citizen.words().say("challenge-translate-lead"),
        lang: challenge.language.clone(),
        title: challenge.title.clone(),
        summary: challenge.content.summary.clone(),
        problem: challenge.content.problem.clone(),
        there: languages
            .iter()
            .filter(|choice| there.iter().any(|(code, _)| *code == choice.value))
            .cloned()
            .collect(),
        languages,
    };
    let title = Title::plain(citizen.words().say("challenge-translate-title")).menu("challenges").unlisted();
    citizen.page("challenges/translate", &title, &view)
}
