//! Questions about a challenge: anyone asks until the deadline, the agency answers in public.

use super::challenges::{self, Found, WRITERS, may_read};
use super::{App, AppError, require_role};
use crate::clock::Id;
use crate::domain::agencies::Setting;
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Role};
use crate::domain::working_days::end_of_working_day;
use crate::domain::{Kind, Refusal, Subject, values};
use crate::language;
use crate::store;
use crate::store::questions::Question;

/// Those who answer.
pub const ANSWERERS: [Role; 3] = [Role::ChallengeOwner, Role::AgencyOwner, Role::SeniorOwner];

/// Asks a question in public. Who asks is told of the answer.
///
/// # Errors
/// Refusals at `question`; `refusal-questions-closed` after the deadline. Sent twice with the same id, it is asked once.
pub async fn ask(
    app: &App,
    actor: &Actor,
    question: &Id,
    challenge: &Id,
    text: &str,
    written_in: &str,
) -> Result<Id, AppError> {
    let text = values::text("question", text, 2_000, true)?;
    let Found { challenge, agency } = challenges::read(app, Some(actor), challenge).await?;
    let mut tx = app.db.write().await?;
    if let Some(there) = store::questions::find(&mut tx, question).await? {
        return if there.author_id == actor.person_id { Ok(there.id) } else { Err(AppError::Conflict) };
    }
    let now = app.now();
    if !challenge.state.takes_questions(&challenge.dates(), now) {
        return Err(Refusal::at("question", "refusal-questions-closed").into());
    }
    let days = super::settings::number(app, &mut tx, &agency.id, Setting::AnswerDays).await?;
    let zone = language::zone(&agency.time_zone);
    let new = Question {
        id: question.clone(),
        challenge_id: challenge.id.clone(),
        author_id: actor.person_id.clone(),
        author_name: actor.name.clone(),
        language: app.languages.get(written_in).code().to_owned(),
        text,
        asked_at: now,
        due_at: end_of_working_day(now, days, &zone, &agency.country),
        answer: None,
        answered_by: None,
        answered_at: None,
        hidden_at: None,
        version: 1,
    };
    store::questions::insert(&mut tx, &new).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(challenges::people_with(&mut tx, &agency.id, &WRITERS).await?)
        .text("title", challenge.title.as_str())
        .text("question", new.text.as_str())
        .path(anchor(&challenge.id, question))
        .also_index(challenges::subject(&challenge.id));
    app.emit(&mut tx, "question-asked", Subject::new(Kind::Question, question.clone()), payload).await?;
    tx.commit().await?;
    Ok(new.id)
}

/// Answers a question for everybody to read. Who asked and all who follow the challenge are told.
///
/// # Errors
/// `NotFound` for a question that is hidden or not there, `Forbidden` without the role, a refusal at the field without a
/// text, `Conflict` when somebody answered it since `version`.
pub async fn answer(
    app: &App,
    actor: &Actor,
    question: &Id,
    version: i64,
    text: &str,
) -> Result<Question, AppError> {
    let text = values::text("answer", text, 4_000, true)?;
    let mut tx = app.db.write().await?;
    let mut found = store::questions::find(&mut tx, question).await?.ok_or(AppError::NotFound)?;
    let challenge = store::challenges::find(&mut tx, &found.challenge_id).await?.ok_or(AppError::NotFound)?;
    if found.hidden_at.is_some() || !may_read(&challenge, Some(actor)) {
        return Err(AppError::NotFound);
    }
    require_role(actor, &challenge.agency_id, &ANSWERERS)?;
    if found.answer.as_deref() == Some(text.as_str()) {
        return Ok(found);
    }
    if found.version != version || found.answer.is_some() {
        return Err(AppError::Conflict);
    }
    found.answer = Some(text);
    found.answered_by = Some(actor.person_id.clone());
    found.answered_at = Some(app.now());
    store::questions::save(&mut tx, &found).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell([found.author_id.clone()])
        .tell_followers_of(challenges::subject(&challenge.id))
        .text("title", challenge.title.as_str())
        .text("question", found.text.as_str())
        .text("answer", found.answer.clone().unwrap_or_default())
        .path(anchor(&challenge.id, question))
        .also_index(challenges::subject(&challenge.id));
    app.emit(&mut tx, "question-answered", Subject::new(Kind::Question, question.clone()), payload).await?;
    tx.commit().await?;
    Ok(found)
}

/// The challenge that a question stands on, for the link to it.
///
/// # Errors
/// `NotFound` when there is none that the reader may see.
pub async fn find(app: &App, actor: Option<&Actor>, question: &Id) -> Result<Question, AppError> {
    let found = {
        let mut reader = app.db.read().await?;
        store::questions::find(&mut reader, question).await?.ok_or(AppError::NotFound)?
    };
    if found.hidden_at.is_some() {
        return Err(AppError::Gone);
    }
    challenges::read(app, actor, &found.challenge_id).await?;
    Ok(found)
}

/// The questions about a challenge, the first asked first.
///
/// # Errors
/// When the database refuses.
pub async fn list(app: &App, challenge: &Id) -> Result<Vec<Question>, AppError> {
    let mut reader = app.db.read().await?;
    Ok(store::questions::list(&mut reader, challenge).await?)
}

/// Where a question stands on the page of its challenge.
#[must_use]
pub fn anchor(challenge: &Id, question: &Id) -> String {
    format!("/challenges/{challenge}#question-{question}")
}
