//! The pages of use cases ("fixes" in plain words): the form, the public page, and what agencies ask.

mod translations;
mod views;

use std::collections::BTreeMap;

use rocket::http::Status;
use rocket::{Route, get, post, routes};
use serde_json::Value as Json;

use self::views::{AskView, EditView, ShowView};
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Title, WebResult};
use super::proposals::{Background, Collision, CollisionField, Confirm, typed};
use super::views::{Sample, sample};
use crate::app::changes::Shows;
use crate::app::use_cases::Saving;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::Refusals;
use crate::domain::use_cases::{FIELDS, UseCaseState, UseCaseStep};
use crate::language::{Value, Words};
use crate::store::use_cases::UseCase;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        new,
        begin,
        show,
        edit,
        save,
        publish,
        ask_withdrawal,
        withdraw,
        moderate,
        ask_form,
        ask,
        answer,
        translations::show,
        translations::add,
    ]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("use_cases/form", &EditView::sample()),
        sample("use_cases/show", &ShowView::sample()),
        sample("use_cases/ask", &AskView::sample()),
    ]
}

#[get("/use-cases/new?<organisation>")]
async fn new(citizen: Citizen, organisation: Option<&str>) -> WebResult {
    let first = organisation.map(Json::from).unwrap_or_default();
    let language = Json::from(citizen.words().code());
    let form =
        FormView::of([("organisation", first), ("language", language), ("evidence_level", Json::from("1"))]);
    let view = EditView::of_new(&citizen, form).await?;
    Ok(citizen.page("use_cases/form", &title(&citizen, "use-case-new-title"), &view)?.into())
}

#[post("/use-cases", data = "<form>")]
async fn begin(citizen: Citizen, form: Submitted) -> WebResult {
    let (app, actor) = (citizen.app(), citizen.actor());
    let form_id = form.form_id().ok_or(AppError::NotFound)?;
    let organisation = match (form.id("organisation"), &actor.organisations()[..]) {
        (Some(id), _) => Some(id),
        (None, [only]) => Some(only.clone()),
        _ => None,
    };
    let Some(organisation) = organisation else {
        let refusals = vec![crate::domain::Refusal::at("organisation", "refusal-choice")];
        let view = EditView::of_new(&citizen, form.view(&refusals, citizen.words())).await?;
        let title = title(&citizen, "use-case-new-title");
        return Ok(citizen.page("use_cases/form", &title, &view)?.refused().into());
    };
    let typed = typed(&form, FIELDS.into_iter());
    let language = citizen.words().code();
    let (id, refusals) = app::use_cases::begin(app, actor, &organisation, form_id, language, &typed).await?;
    go_on(&citizen, &id, &form, &refusals).await
}

#[get("/use-cases/<use_case>?<original>&<order>&<voices>", rank = 2)]
async fn show(
    visitor: Visitor,
    use_case: &str,
    original: Option<&str>,
    order: Option<&str>,
    voices: Option<i64>,
) -> WebResult {
    let use_case = id(use_case)?;
    let subject = crate::domain::Subject::new(crate::domain::Kind::UseCase, use_case.clone());
    let shows = Shows::Thing(subject.clone());
    let visitor = visitor.reading(&shows).await?;
    let opened = app::use_cases::open(visitor.app(), visitor.actor(), &use_case).await?;
    let mut view = ShowView::build(&visitor, &opened, FormView::default(), original.is_some()).await?;
    if opened.use_case.state == UseCaseState::Published {
        view.comments = Some(super::comments::thread(&visitor, &subject, order, voices).await?);
    }
    let mut title = Title::plain(view.title.clone()).menu("use-cases").description(view.summary.clone());
    title.unlisted = opened.use_case.state != UseCaseState::Published;
    if !title.unlisted {
        title = title.feed(format!("/feeds/use-cases/{}", opened.use_case.id));
    }
    let page = visitor.page("use_cases/show", &title, &view)?;
    Ok(if title.unlisted { page.into() } else { page.shared(shows).into() })
}

#[get("/use-cases/<use_case>/edit?<check>")]
async fn edit(citizen: Citizen, use_case: &str, check: Option<&str>) -> WebResult {
    let opened = app::use_cases::open_for_member(citizen.app(), citizen.actor(), &id(use_case)?).await?;
    let mut missing = opened.use_case.draft().check_for_publishing();
    missing.retain(|_| check.is_some());
    edit_page(&citizen, &opened.use_case, None, &missing)
}

#[post("/use-cases/<use_case>/edit", data = "<form>")]
async fn save(citizen: Citizen, use_case: &str, background: Background, form: Submitted) -> WebResult {
    let use_case = id(use_case)?;
    let typed = typed(&form, FIELDS.into_iter());
    let version = form.number("version").unwrap_or(0);
    let saved = app::use_cases::save(citizen.app(), citizen.actor(), &use_case, &typed, version).await;
    match saved {
        Ok(saving) if background.0 => Ok(background_answer(&citizen, &typed, &saving)),
        Ok(Saving::Collided { use_case }) => collision_page(&citizen, &use_case, &typed),
        Ok(Saving::Kept { use_case, refusals }) => go_on(&citizen, &use_case.id, &form, &refusals).await,
        Err(AppError::Refused(refusals)) if !background.0 => {
            let opened = app::use_cases::open_for_member(citizen.app(), citizen.actor(), &use_case).await?;
            edit_page(&citizen, &opened.use_case, Some(form.values()), &refusals)
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/use-cases/<use_case>/publication", data = "<_form>")]
async fn publish(citizen: Citizen, use_case: &str, _form: Submitted) -> WebResult {
    let use_case = id(use_case)?;
    match app::use_cases::publish(citizen.app(), citizen.actor(), &use_case).await {
        Ok(()) => Ok(Answer::see_other(format!("/use-cases/{use_case}"))),
        Err(AppError::Refused(refusals)) => {
            let opened = app::use_cases::open_for_member(citizen.app(), citizen.actor(), &use_case).await?;
            let values = stored(&opened.use_case);
            edit_page(&citizen, &opened.use_case, Some(values), &refusals)
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/use-cases/<use_case>/withdrawal")]
async fn ask_withdrawal(citizen: Citizen, use_case: &str) -> WebResult {
    let opened = app::use_cases::open_for_member(citizen.app(), citizen.actor(), &id(use_case)?).await?;
    let view = confirm(&citizen, &opened.use_case, FormView::default());
    Ok(citizen.page("proposals/confirm", &title(&citizen, "use-case-withdraw-title"), &view)?.into())
}

#[post("/use-cases/<use_case>/withdrawal", data = "<form>")]
async fn withdraw(citizen: Citizen, use_case: &str, form: Submitted) -> WebResult {
    let use_case = id(use_case)?;
    let (app, actor) = (citizen.app(), citizen.actor());
    match app::use_cases::withdraw(app, actor, &use_case, form.text("reason")).await {
        Ok(()) => Ok(Answer::see_other(format!("/use-cases/{use_case}"))),
        Err(AppError::Refused(refusals)) => {
            let opened = app::use_cases::open_for_member(app, actor, &use_case).await?;
            let view = confirm(&citizen, &opened.use_case, form.view(&refusals, citizen.words()));
            let title = title(&citizen, "use-case-withdraw-title");
            Ok(citizen.page("proposals/confirm", &title, &view)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/use-cases/<use_case>/hiding", data = "<form>")]
async fn moderate(citizen: Citizen, use_case: &str, form: Submitted) -> WebResult {
    let use_case = id(use_case)?;
    let step = if form.text("step") == "restore" { UseCaseStep::Restore } else { UseCaseStep::Hide };
    let reason = form.text("reason");
    app::use_cases::moderate(citizen.app(), citizen.actor(), &use_case, step, reason).await?;
    Ok(Answer::see_other(format!("/use-cases/{use_case}")))
}

#[get("/use-cases/<use_case>/requests/new")]
async fn ask_form(citizen: Citizen, use_case: &str) -> WebResult {
    let opened = app::use_cases::open(citizen.app(), Some(citizen.actor()), &id(use_case)?).await?;
    let view = AskView::build(&citizen, &opened, FormView::default())?;
    Ok(citizen.page("use_cases/ask", &title(&citizen, "use-case-ask-title"), &view)?.into())
}

#[post("/use-cases/<use_case>/requests", data = "<form>")]
async fn ask(citizen: Citizen, use_case: &str, form: Submitted) -> WebResult {
    let use_case = id(use_case)?;
    let (app, actor) = (citizen.app(), citizen.actor());
    let form_id = form.form_id().ok_or(AppError::NotFound)?;
    // One list holds both: "agency" asks for a pilot, "agency/challenge" invites to a challenge.
    let target = form.text("challenge");
    let (agency, challenge) = target.split_once('/').unwrap_or((target, ""));
    let (agency, challenge) = (Id::parse(agency), Id::parse(challenge));
    let asked = match &agency {
        Some(agency) => {
            let message = form.text("message");
            app::use_cases::ask(app, actor, &use_case, agency, challenge.as_ref(), message, form_id).await
        }
        None => Err(crate::domain::Refusal::at("challenge", "refusal-choice").into()),
    };
    match asked {
        Ok(()) => Ok(Answer::see_other(format!("/use-cases/{use_case}#requests"))),
        Err(AppError::Refused(refusals)) => {
            let opened = app::use_cases::open(app, Some(actor), &use_case).await?;
            let view = AskView::build(&citizen, &opened, form.view(&refusals, citizen.words()))?;
            let title = title(&citizen, "use-case-ask-title");
            Ok(citizen.page("use_cases/ask", &title, &view)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/use-cases/<use_case>/requests/<request>/answer", data = "<form>")]
async fn answer(citizen: Citizen, use_case: &str, request: &str, form: Submitted) -> WebResult {
    let (use_case, request) = (id(use_case)?, id(request)?);
    let (app, actor) = (citizen.app(), citizen.actor());
    match app::use_cases::answer(app, actor, &request, form.text("answer"), form.text("reason")).await {
        Ok(id) => Ok(Answer::see_other(format!("/use-cases/{id}#requests"))),
        Err(AppError::Refused(refusals)) => {
            let opened = app::use_cases::open(app, Some(actor), &use_case).await?;
            let shown = form.view(&refusals, citizen.words());
            let view = ShowView::build(&citizen, &opened, shown, false).await?;
            let title = Title::plain(view.title.clone()).menu("use-cases").unlisted();
            Ok(citizen.page("use_cases/show", &title, &view)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

/// After saving: back to the form with what could not be read, to publishing, or to the page.
async fn go_on(citizen: &Citizen, use_case: &Id, form: &Submitted, refusals: &Refusals) -> WebResult {
    let (app, actor) = (citizen.app(), citizen.actor());
    if !refusals.is_empty() {
        let opened = app::use_cases::open_for_member(app, actor, use_case).await?;
        return edit_page(citizen, &opened.use_case, Some(form.values()), refusals);
    }
    if form.has("publish") {
        match app::use_cases::publish(app, actor, use_case).await {
            Ok(()) => {}
            Err(AppError::Refused(refusals)) => {
                let opened = app::use_cases::open_for_member(app, actor, use_case).await?;
                return edit_page(citizen, &opened.use_case, Some(form.values()), &refusals);
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Answer::see_other(format!("/use-cases/{use_case}")))
}

fn edit_page(
    citizen: &Citizen,
    use_case: &UseCase,
    typed: Option<BTreeMap<String, Json>>,
    refusals: &Refusals,
) -> WebResult {
    let refused = typed.is_some();
    let values = typed.unwrap_or_else(|| stored(use_case));
    let form = FormView::new(values, refusals, citizen.words());
    let view = EditView::of_stored(citizen, use_case, form);
    let page = citizen.page("use_cases/form", &title(citizen, "use-case-edit-title"), &view)?;
    Ok(if refused { page.refused() } else { page }.into())
}

fn stored(use_case: &UseCase) -> BTreeMap<String, Json> {
    let values = use_case.draft().values();
    values.into_iter().map(|(name, value)| (name.to_owned(), Json::from(value))).collect()
}

fn collision_page(citizen: &Citizen, use_case: &UseCase, typed: &BTreeMap<String, String>) -> WebResult {
    let fields = collided(citizen.words(), use_case, typed);
    let address = format!("/use-cases/{}/edit", use_case.id);
    let view = Collision {
        action: address.clone(),
        theirs_href: address,
        version: use_case.version,
        mark: String::new(),
        language: use_case.language.clone(),
        fields,
    };
    let title = title(citizen, "proposal-collision-title");
    Ok(citizen.page("proposals/collision", &title, &view)?.with_status(Status::Conflict).into())
}

fn collided(words: &Words, use_case: &UseCase, typed: &BTreeMap<String, String>) -> Vec<CollisionField> {
    let stored = use_case.draft().values();
    stored
        .into_iter()
        .map(|(name, theirs)| {
            let label = words.say(&format!("use-case-field-{name}"));
            let mine = typed.get(name).cloned().unwrap_or_default();
            CollisionField::new(label, name.to_owned(), theirs, mine)
        })
        .collect()
}

fn background_answer(citizen: &Citizen, typed: &BTreeMap<String, String>, saving: &Saving) -> Answer {
    let words = citizen.words();
    match saving {
        Saving::Collided { use_case } => {
            CollisionField::answer(words, use_case.version, &collided(words, use_case, typed))
        }
        Saving::Kept { use_case, .. } => {
            let time = words.date_time(use_case.updated_at, &citizen.platform_zone());
            let saved_at = words.say_with("proposal-saved", &[("time", Value::from(time))]);
            Answer::Json(Status::Ok, serde_json::json!({ "saved_at": saved_at, "version": use_case.version }))
        }
    }
}

fn confirm(citizen: &Citizen, use_case: &UseCase, form: FormView) -> Confirm {
    let words = citizen.words();
    Confirm {
        form,
        action: format!("/use-cases/{}/withdrawal", use_case.id),
        back: format!("/use-cases/{}", use_case.id),
        version: use_case.version,
        heading: words.say("use-case-withdraw-title"),
        lead: words.say("use-case-withdraw-lead"),
        title: use_case.title.clone(),
        language: use_case.language.clone(),
        button: words.say("proposal-withdraw-go"),
    }
}

fn id(text: &str) -> Result<Id, AppError> {
    Id::parse(text).ok_or(AppError::NotFound)
}

fn title(visitor: &Visitor, message: &str) -> Title {
    Title::plain(visitor.words().say(message)).menu("use-cases").unlisted()
}
