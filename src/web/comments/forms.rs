//! What can be done with one voice, each on its own page: change it, take it away, report it, answer it, appeal.

use rocket::{get, post};
use serde::Serialize;

use super::pages::{find, read_post};
use super::thread::{AboutView, VoiceView, rules, stances, voices};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::comments::ResponseKind;
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::Citizen;
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::Choice;

/// A form about one voice.
#[derive(Serialize)]
pub struct VoiceFormView {
    pub form: FormView,
    pub about: AboutView,
    pub voice: VoiceView,
    pub version: i64,
    /// Stances, rules or kinds of answer.
    pub choices: Vec<Choice>,
    pub languages: Vec<Choice>,
}

#[get("/comments/<id>/edit")]
pub async fn edit(citizen: Citizen, id: &str) -> WebResult {
    Ok(page(&citizen, id, "edit", None, Allowed::Author).await?.into())
}

#[post("/comments/<id>/edits", data = "<form>")]
pub async fn save_edit(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let comment = Id::parse(id).ok_or(AppError::NotFound)?;
    let post = read_post(&form, citizen.words().code());
    let version = form.number("version").unwrap_or_default();
    let done = app::comments::edit(citizen.app(), citizen.actor(), &comment, version, &post).await;
    answer(&citizen, id, "edit", &form, done).await
}

#[get("/comments/<id>/removal")]
pub async fn removal(citizen: Citizen, id: &str) -> WebResult {
    Ok(page(&citizen, id, "removal", None, Allowed::Author).await?.into())
}

#[post("/comments/<id>/removal", data = "<form>")]
pub async fn remove(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let comment = Id::parse(id).ok_or(AppError::NotFound)?;
    let done = app::comments::remove(citizen.app(), citizen.actor(), &comment).await.map(|_| ());
    answer(&citizen, id, "removal", &form, done).await
}

#[get("/comments/<id>/reports")]
pub async fn reporting(citizen: Citizen, id: &str) -> WebResult {
    Ok(page(&citizen, id, "report", None, Allowed::Reader).await?.into())
}

#[post("/comments/<id>/reports", data = "<form>")]
pub async fn report(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let comment = Id::parse(id).ok_or(AppError::NotFound)?;
    let (reason, note) = (form.text("reason"), form.text("note"));
    let done = app::comments::report(citizen.app(), citizen.actor(), &comment, reason, note).await;
    answer(&citizen, id, "report", &form, done.map(|_| ())).await
}

#[get("/comments/<id>/response")]
pub async fn responding(citizen: Citizen, id: &str) -> WebResult {
    Ok(page(&citizen, id, "response", None, Allowed::Officer).await?.into())
}

#[post("/comments/<id>/response", data = "<form>")]
pub async fn respond(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let comment = Id::parse(id).ok_or(AppError::NotFound)?;
    let new = form.form_id().unwrap_or_else(|| citizen.app().clock.new_id());
    let (kind, text) = (form.text("kind"), form.text("text"));
    let (app, language) = (citizen.app(), citizen.words().code());
    let done = app::comments::respond(app, citizen.actor(), &new, &comment, kind, text, language).await;
    answer(&citizen, id, "response", &form, done.map(|_| ())).await
}

#[get("/comments/<id>/appeals")]
pub async fn appealing(citizen: Citizen, id: &str) -> WebResult {
    Ok(page(&citizen, id, "appeal", None, Allowed::Author).await?.into())
}

#[post("/comments/<id>/appeals", data = "<form>")]
pub async fn appeal(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let comment = Id::parse(id).ok_or(AppError::NotFound)?;
    let new = form.form_id().unwrap_or_else(|| citizen.app().clock.new_id());
    let done = app::comments::appeal(citizen.app(), citizen.actor(), &new, &comment, form.text("text")).await;
    answer(&citizen, id, "appeal", &form, done).await
}

/// Who may open the page of a form.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Allowed {
    Author,
    Reader,
    Officer,
}

async fn answer(
    citizen: &Citizen,
    id: &str,
    template: &'static str,
    form: &Submitted,
    done: Result<(), AppError>,
) -> WebResult {
    match done {
        Ok(()) => Ok(Answer::see_other(format!("/comments/{id}"))),
        Err(AppError::Refused(refusals)) => {
            let view = form.view(&refusals, citizen.words());
            Ok(page(citizen, id, template, Some(view), Allowed::Reader).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn page(
    citizen: &Citizen,
    id: &str,
    template: &'static str,
    form: Option<FormView>,
    allowed: Allowed,
) -> Result<Page, WebError> {
    let (app, words) = (citizen.app(), citizen.words());
    let mut reader = app.db.read().await?;
    let (found, about) = find(citizen, &mut reader, id).await?;
    let comment = &found.comment;
    let own = app::comments::is_own(app, &mut reader, citizen.actor(), comment).await?;
    if allowed == Allowed::Author && !own {
        return Err(AppError::Forbidden("error-not-your-comment").into());
    }
    if allowed == Allowed::Officer {
        let agency = comment.agency_id.as_ref().ok_or(AppError::NotFound)?;
        app::require_role(citizen.actor(), agency, &app::comments::ANSWERERS)?;
    }
    let view = voices(citizen, &mut reader, std::slice::from_ref(&found)).await?;
    drop(reader);
    let voice = view.into_iter().next().ok_or(AppError::NotFound)?;
    if voice.text.is_none() {
        return Err(AppError::Gone.into());
    }
    let form = form.unwrap_or_else(|| {
        FormView::of([
            ("stance", comment.stance.as_str().into()),
            ("text", if template == "edit" { comment.text.as_str().into() } else { "".into() }),
            ("language", comment.language.as_str().into()),
            ("kind", "answered".into()),
        ])
    });
    let choices = match template {
        "edit" => stances(words),
        "report" => rules(words),
        _ => ResponseKind::ALL
            .into_iter()
            .map(|kind| Choice {
                value: kind.as_str().to_owned(),
                label: words.say(&format!("response-{}", kind.as_str())),
                hint: words.say(&format!("response-{}-hint", kind.as_str())),
            })
            .collect(),
    };
    let mut languages = Choice::languages(&app.languages);
    if !languages.iter().any(|choice| choice.value == comment.language) {
        languages.push(Choice::new(comment.language.clone(), comment.language.clone()));
    }
    let view = VoiceFormView { form, about, voice, version: comment.version, choices, languages };
    let title = Title::plain(words.say(&format!("voice-{template}-title"))).unlisted();
    citizen.page(&format!("comments/{template}"), &title, &view)
}

impl VoiceFormView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            about: AboutView::sample(),
            voice: VoiceView::sample(),
            version: 1,
            choices: vec![Choice::sample()],
            languages: vec![Choice::sample()],
        }
    }
}
