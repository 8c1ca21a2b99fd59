//! The agreement of a pilot: for everybody once it is signed; for its two sides the form, the offer and the signatures.

mod fields;
mod readable;
mod views;

use rocket::http::{ContentType, Status};
use rocket::{Route, get, post, routes};

use self::views::{AgreementView, VersionView, WriteView};
use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Sample, sample};
use crate::app::agreements::{Shown, Written};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::Refusals;
use crate::language::{self, Value};

/// The routes of this folder.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![show, version, content, draft, write, sign, withdraw, discard, decline]
}

/// An example of each template of this folder.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("agreements/show", &AgreementView::sample()),
        sample("agreements/write", &WriteView::sample()),
        sample("agreements/version", &VersionView::sample()),
    ]
}

#[get("/pilots/<pilot>/agreement")]
async fn show(visitor: Visitor, pilot: &str) -> WebResult {
    Ok(agreement_page(&visitor, &parse(pilot)?, FormView::default()).await?.into())
}

#[get("/pilots/<pilot>/agreement/versions/<number>")]
async fn version(visitor: Visitor, pilot: &str, number: &str) -> WebResult {
    let number = parse_number(number)?;
    let (shown, agreement, before) =
        app::agreements::find_signed(visitor.app(), &parse(pilot)?, number).await?;
    let view = VersionView::new(visitor.words(), &shown, &agreement, before.as_ref());
    let title = Title::plain(view.heading.clone()).menu("pilots");
    Ok(visitor.page("agreements/version", &title, &view)?.into())
}

/// The bytes that were signed, so that anybody can make the fingerprint themselves.
#[get("/pilots/<pilot>/agreement/versions/<number>/content.json")]
async fn content(visitor: Visitor, pilot: &str, number: &str) -> WebResult {
    let (pilot, number) = (parse(pilot)?, parse_number(number)?);
    let (_, agreement, _) = app::agreements::find_signed(visitor.app(), &pilot, number).await?;
    Ok(Answer::File {
        name: format!("agreement-{pilot}-{number}.json"),
        kind: ContentType::JSON,
        bytes: agreement.json.into_bytes(),
    })
}

#[get("/pilots/<pilot>/agreement/draft")]
async fn draft(citizen: Citizen, pilot: &str) -> WebResult {
    let (shown, written) = app::agreements::drafting(citizen.app(), citizen.actor(), &parse(pilot)?).await?;
    let zone = language::zone(&shown.agency.time_zone);
    let form = FormView::new(fields::values_of(&written, &zone), &Refusals::new(), citizen.words());
    Ok(write_page(&citizen, &WriteView::new(&citizen, &shown, &written, form, None))?.into())
}

#[post("/pilots/<pilot>/agreement/draft", data = "<form>")]
async fn write(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let (shown, saved) = app::agreements::drafting(citizen.app(), citizen.actor(), &pilot).await?;
    let (words, zone) = (citizen.words(), language::zone(&shown.agency.time_zone));
    let (written, mut refusals) = fields::read(&form, &zone, &saved.content.currency);
    let version = form.number("version").unwrap_or(0);
    if refusals.is_empty() && form.has("reckon") {
        let filled = FormView::new(fields::values_of(&written, &zone), &refusals, words);
        return Ok(
            write_page(&citizen, &WriteView::new(&citizen, &shown, &written, filled, Some(version)))?.into()
        );
    }
    let readable = refusals.is_empty();
    if readable {
        let id = form.form_id().ok_or(AppError::NotFound)?;
        let (app, actor, offer) = (citizen.app(), citizen.actor(), form.has("offer"));
        match app::agreements::write(app, actor, &pilot, &id, version, written.clone(), offer).await {
            Ok(()) => return Ok(Answer::see_other(format!("/pilots/{pilot}/agreement"))),
            Err(AppError::Refused(found)) => refusals = found,
            Err(AppError::Conflict) => {
                return Ok(conflict_page(&citizen, &shown, &written, &saved, &form)?.into());
            }
            Err(error) => return Err(error.into()),
        }
    }
    // What could be read comes back with its rows in order, so that each refusal stands beside its own row.
    let values = if readable { fields::values_of(&written, &zone) } else { form.values() };
    let filled = FormView::new(values, &refusals, words);
    Ok(write_page(&citizen, &WriteView::new(&citizen, &shown, &written, filled, Some(version)))?
        .refused()
        .into())
}

#[post("/pilots/<pilot>/agreement/signature", data = "<form>")]
async fn sign(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let done = app::agreements::sign(citizen.app(), citizen.actor(), &pilot, form.text("sha256")).await;
    agreed(&citizen, &pilot, &form, done).await
}

#[post("/pilots/<pilot>/agreement/withdrawal", data = "<form>")]
async fn withdraw(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let version = form.number("version").unwrap_or(0);
    let done = app::agreements::withdraw(citizen.app(), citizen.actor(), &pilot, version).await;
    agreed(&citizen, &pilot, &form, done).await
}

#[post("/pilots/<pilot>/agreement/removal", data = "<form>")]
async fn discard(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let version = form.number("version").unwrap_or(0);
    let done = app::agreements::discard(citizen.app(), citizen.actor(), &pilot, version).await;
    agreed(&citizen, &pilot, &form, done).await
}

#[post("/pilots/<pilot>/refusal", data = "<form>")]
async fn decline(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let declined = app::pilots::decline(citizen.app(), citizen.actor(), &pilot, form.text("reason")).await;
    agreed(&citizen, &pilot, &form, declined).await
}

async fn agreed(citizen: &Citizen, pilot: &Id, form: &Submitted, outcome: Result<(), AppError>) -> WebResult {
    match outcome {
        Ok(()) => Ok(Answer::see_other(format!("/pilots/{pilot}/agreement"))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(agreement_page(citizen, pilot, form).await?.refused().into())
        }
        // Other words are on the table now: they are shown, and nothing was signed.
        Err(AppError::Conflict) => {
            let refusal = crate::domain::Refusal::because("refusal-agreement-changed");
            let form = form.view(&vec![refusal], citizen.words());
            Ok(agreement_page(citizen, pilot, form).await?.with_status(Status::Conflict).into())
        }
        Err(error) => Err(error.into()),
    }
}

fn parse(id: &str) -> Result<Id, AppError> {
    Id::parse(id).ok_or(AppError::NotFound)
}

fn parse_number(number: &str) -> Result<i64, AppError> {
    number.parse().map_err(|_| AppError::NotFound)
}

async fn agreement_page(visitor: &Visitor, pilot: &Id, form: FormView) -> Result<Page, WebError> {
    let shown = app::agreements::find(visitor.app(), visitor.actor(), pilot).await?;
    let view = AgreementView::new(visitor, &shown, form);
    let words = visitor.words();
    let heading = words.say_with("agreement-title-of", &[("title", Value::from(shown.pilot.title.clone()))]);
    visitor.page("agreements/show", &Title::plain(heading).menu("pilots"), &view)
}

fn write_page(citizen: &Citizen, view: &WriteView) -> Result<Page, WebError> {
    citizen.page("agreements/write", &Title::plain(view.heading.clone()).menu("desk").unlisted(), view)
}

/// 409: what was typed stays in the fields, what somebody else saved stands beside it, and saving again puts one's own
/// text in its place, knowingly.
fn conflict_page(
    citizen: &Citizen,
    shown: &Shown,
    yours: &Written,
    theirs: &Written,
    form: &Submitted,
) -> Result<Page, WebError> {
    let filled = form.view(&Refusals::new(), citizen.words());
    let mut view = WriteView::new(citizen, shown, yours, filled, None);
    view.conflict = views::differing(citizen.words(), shown, yours, theirs);
    Ok(write_page(citizen, &view)?.with_status(Status::Conflict))
}
