//! The pages of a panel member: their place on the panel with its declaration, and one idea with its scores.

mod views;

use rocket::http::Status;
use rocket::{Route, get, post, routes};

use self::views::{ConflictLine, IdeaView, SeatView};
use super::attachments::Download;
use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::Citizen;
use super::page::{Answer, Page, Title, WebResult};
use super::proposals::Background;
use super::views::{Sample, sample};
use crate::app::panels::files;
use crate::app::panels::scoring::{self, Reading, Seat};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::Refusals;
use crate::domain::panels::EvaluationState;
use crate::language::Value;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![seat, declare, decline, show, file, save, recuse, discuss]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("scoring/seat", &SeatView::sample(true)),
        sample("scoring/seat", &SeatView::sample(false)),
        sample("scoring/idea", &IdeaView::sample(true)),
        sample("scoring/idea", &IdeaView::sample(false)),
    ]
}

#[get("/challenges/<challenge>/scoring")]
async fn seat(citizen: Citizen, challenge: &str) -> WebResult {
    let seat = find(&citizen, &id(challenge)?).await?;
    Ok(seat_page(&citizen, &seat, FormView::default()).await?.into())
}

#[post("/challenges/<challenge>/scoring/declaration", data = "<form>")]
async fn declare(citizen: Citizen, challenge: &str, form: Submitted) -> WebResult {
    let challenge = id(challenge)?;
    let declared = scoring::declare(
        citizen.app(),
        citizen.actor(),
        &challenge,
        form.text("declaration"),
        form.text("link"),
        form.text("employer"),
        form.has("signed"),
    )
    .await;
    to_seat(&citizen, &challenge, &form, declared).await
}

#[post("/challenges/<challenge>/scoring/decline", data = "<form>")]
async fn decline(citizen: Citizen, challenge: &str, form: Submitted) -> WebResult {
    let challenge = id(challenge)?;
    match scoring::decline(citizen.app(), citizen.actor(), &challenge).await {
        // They have no place there any more.
        Ok(()) => Ok(Answer::see_other("/desk")),
        refused => to_seat(&citizen, &challenge, &form, refused).await,
    }
}

#[get("/challenges/<challenge>/scoring/<number>")]
async fn show(citizen: Citizen, challenge: &str, number: &str) -> WebResult {
    let reading = read(&citizen, &id(challenge)?, place(number)?).await?;
    let form = IdeaView::stored(&reading);
    Ok(idea_page(&citizen, &reading, form, None, Vec::new()).await?.into())
}

#[get("/challenges/<challenge>/scoring/<number>/files/<file>")]
async fn file(citizen: Citizen, challenge: &str, number: &str, file: &str) -> Result<Download, WebError> {
    let file = file.parse().map_err(|_| AppError::NotFound)?;
    let (challenge, number) = (id(challenge)?, place(number)?);
    Ok(files::read(citizen.app(), citizen.actor(), &challenge, number, file).await?.into())
}

#[post("/challenges/<challenge>/scoring/<number>", rank = 2, data = "<form>")]
async fn save(
    citizen: Citizen,
    challenge: &str,
    number: &str,
    background: Background,
    form: Submitted,
) -> WebResult {
    let challenge = id(challenge)?;
    let number = place(number)?;
    let version = form.number("version").unwrap_or(0);
    let hand_in = form.has("hand_in") && !background.0;
    let field = |name: &str| form.text(name).to_owned();
    let (app, actor) = (citizen.app(), citizen.actor());
    let saved = scoring::save(app, actor, &challenge, number, version, hand_in, field).await;
    if background.0 {
        return in_background(&citizen, &challenge, number, saved).await;
    }
    match saved {
        Ok(()) => Ok(Answer::see_other(next(&citizen, &challenge, number, hand_in).await?)),
        Err(AppError::Refused(refusals)) => {
            let reading = read(&citizen, &challenge, number).await?;
            let form = form.view(&refusals, citizen.words());
            Ok(idea_page(&citizen, &reading, form, Some(version), Vec::new()).await?.refused().into())
        }
        // They saved elsewhere meanwhile: what they typed here stays, and saving again puts it in the place of that.
        Err(AppError::Conflict) => {
            let reading = read(&citizen, &challenge, number).await?;
            let form = form.view(&Refusals::new(), citizen.words());
            let differing = ConflictLine::differing(citizen.words(), &reading, &form);
            let page = idea_page(&citizen, &reading, form, None, differing).await?;
            Ok(page.with_status(Status::Conflict).into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/challenges/<challenge>/scoring/<number>/recusal", data = "<form>")]
async fn recuse(citizen: Citizen, challenge: &str, number: &str, form: Submitted) -> WebResult {
    let challenge = id(challenge)?;
    let number = place(number)?;
    match scoring::recuse(citizen.app(), citizen.actor(), &challenge, number, form.text("note")).await {
        Ok(()) => Ok(Answer::see_other(format!("/challenges/{challenge}/scoring"))),
        Err(AppError::Refused(refusals)) => {
            aside_refused(&citizen, &challenge, number, &form, &refusals).await
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/challenges/<challenge>/scoring/<number>/messages", data = "<form>")]
async fn discuss(citizen: Citizen, challenge: &str, number: &str, form: Submitted) -> WebResult {
    let challenge = id(challenge)?;
    let number = place(number)?;
    let message = form.form_id().ok_or(AppError::NotFound)?;
    let (app, actor) = (citizen.app(), citizen.actor());
    match scoring::discuss(app, actor, &message, &challenge, number, form.text("text")).await {
        Ok(()) => Ok(Answer::see_other(format!("/challenges/{challenge}/scoring/{number}#talk"))),
        Err(AppError::Refused(refusals)) => {
            aside_refused(&citizen, &challenge, number, &form, &refusals).await
        }
        Err(error) => Err(error.into()),
    }
}

fn id(text: &str) -> Result<Id, AppError> {
    Id::parse(text).ok_or(AppError::NotFound)
}

/// The number of an idea in an address.
fn place(text: &str) -> Result<i64, AppError> {
    text.parse().map_err(|_| AppError::NotFound)
}

async fn find(citizen: &Citizen, challenge: &Id) -> Result<Seat, AppError> {
    scoring::find(citizen.app(), citizen.actor(), challenge).await
}

async fn read(citizen: &Citizen, challenge: &Id, number: i64) -> Result<Reading, AppError> {
    scoring::read(citizen.app(), citizen.actor(), challenge, number).await
}

/// Back to the place on the panel, with what was typed when it was refused.
async fn to_seat(
    citizen: &Citizen,
    challenge: &Id,
    form: &Submitted,
    done: Result<(), AppError>,
) -> WebResult {
    match done {
        Ok(()) => Ok(Answer::see_other(format!("/challenges/{challenge}/scoring"))),
        Err(AppError::Refused(refusals)) => {
            let seat = find(citizen, challenge).await?;
            let form = form.view(&refusals, citizen.words());
            Ok(seat_page(citizen, &seat, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

/// One of the small forms beside the scores was refused: its own words stay, and the scores are those that are stored.
async fn aside_refused(
    citizen: &Citizen,
    challenge: &Id,
    number: i64,
    form: &Submitted,
    refusals: &Refusals,
) -> WebResult {
    let reading = read(citizen, challenge, number).await?;
    let mut values = IdeaView::stored(&reading).values;
    values.extend(form.values());
    let form = FormView::new(values, refusals, citizen.words());
    Ok(idea_page(citizen, &reading, form, None, Vec::new()).await?.refused().into())
}

/// What the script that saves in the background reads. A refusal that belongs to no field will not pass with the next
/// try: the page says so, and the button shows why.
async fn in_background(
    citizen: &Citizen,
    challenge: &Id,
    number: i64,
    saved: Result<(), AppError>,
) -> WebResult {
    let words = citizen.words();
    match saved {
        Ok(()) => {
            let reading = read(citizen, challenge, number).await?;
            let zone = citizen.own_zone().await?;
            let time = words.date_time(citizen.now(), &zone);
            let body = serde_json::json!({
                "saved_at": words.say_with("scoring-saved", &[("time", Value::from(time))]),
                "version": reading.asked.evaluation.version,
            });
            Ok(Answer::Json(Status::Ok, body))
        }
        Err(AppError::Refused(refusals)) if refusals.iter().any(|it| it.field.is_none()) => {
            let detail: Vec<String> = refusals.iter().map(|it| words.refusal(it)).collect();
            let body = serde_json::json!({ "status": 409, "detail": detail.join(" ") });
            Ok(Answer::Json(Status::Conflict, body))
        }
        Err(error) => Err(error.into()),
    }
}

/// Where a member goes on: at the next idea that waits for them after one was handed in, else at their list.
async fn next(
    citizen: &Citizen,
    challenge: &Id,
    number: i64,
    handed_in: bool,
) -> Result<String, app::AppError> {
    let list = format!("/challenges/{challenge}/scoring");
    if !handed_in {
        return Ok(list);
    }
    let seat = find(citizen, challenge).await?;
    let open = |state: EvaluationState| state.is_open();
    let mut waiting: Vec<i64> =
        seat.asked.iter().filter(|it| open(it.evaluation.state)).map(|it| it.idea.number).collect();
    waiting.sort_by_key(|it| (*it < number, *it));
    Ok(waiting.first().map_or_else(|| list.clone(), |number| format!("{list}/{number}")))
}

async fn seat_page(citizen: &Citizen, seat: &Seat, form: FormView) -> Result<Page, WebError> {
    let view = SeatView::new(citizen, seat, form).await?;
    let title = Title::plain(citizen.words().say("scoring-title")).menu("desk").unlisted();
    citizen.page("scoring/seat", &title, &view)
}

async fn idea_page(
    citizen: &Citizen,
    reading: &Reading,
    form: FormView,
    version: Option<i64>,
    conflict: Vec<ConflictLine>,
) -> Result<Page, WebError> {
    let view = IdeaView::new(citizen, reading, form, version, conflict).await?;
    let title = Title::plain(view.heading.clone()).menu("desk").unlisted();
    citizen.page("scoring/idea", &title, &view)
}
