//! Title, summary and problem of a use case in another language, by those who wrote it.

use rocket::{get, post};

use super::id;
use crate::app::challenges::TranslatedText;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::{Kind, Subject};
use crate::store;
use crate::store::use_cases::UseCase;
use crate::web::challenges::TranslateView;
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::Citizen;
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::Choice;

#[get("/use-cases/<use_case>/translations?<language>")]
pub async fn show(citizen: Citizen, use_case: &str, language: Option<&str>) -> WebResult {
    let opened = app::use_cases::open_for_member(citizen.app(), citizen.actor(), &id(use_case)?).await?;
    let there = list(&citizen, &opened.use_case.id).await?;
    let own = citizen.words().code();
    let wanted = language.unwrap_or(if own == opened.use_case.language { "" } else { own });
    let text = there.into_iter().find(|(code, _)| code == wanted).map(|(_, text)| text).unwrap_or_default();
    let form = FormView::of([
        ("language", wanted.into()),
        ("title", text.title.into()),
        ("summary", text.summary.into()),
        ("problem", text.problem.into()),
    ]);
    Ok(page(&citizen, &opened.use_case, form).await?.into())
}

#[post("/use-cases/<use_case>/translations", data = "<form>")]
pub async fn add(citizen: Citizen, use_case: &str, form: Submitted) -> WebResult {
    let use_case = id(use_case)?;
    let text = TranslatedText {
        title: form.text("title").to_owned(),
        summary: form.text("summary").to_owned(),
        problem: form.text("problem").to_owned(),
    };
    let (app, actor) = (citizen.app(), citizen.actor());
    match app::use_cases::translate(app, actor, &use_case, form.text("language"), &text).await {
        Ok(()) => Ok(Answer::see_other(format!("/use-cases/{use_case}"))),
        Err(AppError::Refused(refusals)) => {
            let opened = app::use_cases::open_for_member(app, actor, &use_case).await?;
            let form = form.view(&refusals, citizen.words());
            Ok(page(&citizen, &opened.use_case, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn list(citizen: &Citizen, use_case: &Id) -> Result<Vec<(String, TranslatedText)>, WebError> {
    let mut reader = citizen.app().db.read().await?;
    let subject = Subject::new(Kind::UseCase, use_case.clone());
    let translations = store::challenges::list_translations(&mut reader, &subject).await?;
    Ok(translations
        .into_iter()
        .map(|translation| {
            (translation.language, serde_json::from_value(translation.content).unwrap_or_default())
        })
        .collect())
}

async fn page(citizen: &Citizen, use_case: &UseCase, form: FormView) -> Result<Page, WebError> {
    let words = citizen.words();
    let there = list(citizen, &use_case.id).await?;
    let languages: Vec<Choice> = Choice::languages(&citizen.app().languages)
        .into_iter()
        .filter(|choice| choice.value != use_case.language)
        .collect();
    let view = TranslateView {
        form,
        path: Subject::new(Kind::UseCase, use_case.id.clone()).path(),
        list: "/use-cases",
        list_name: words.say("menu-use-cases"),
        lead: words.say("use-case-translate-lead"),
        lang: use_case.language.clone(),
        title: use_case.title.clone(),
        summary: use_case.content.summary.clone(),
        problem: use_case.content.problem.clone(),
        there: languages
            .iter()
            .filter(|choice| there.iter().any(|(code, _)| *code == choice.value))
            .cloned()
            .collect(),
        languages,
    };
    let title = Title::plain(words.say("challenge-translate-title")).menu("use-cases").unlisted();
    citizen.page("challenges/translate", &title, &view)
}
