//! Questions about a report. The agency answers in time and in public; who is right makes a new report necessary.

use serde_json::json;

use crate::app::selection::READERS;
use crate::app::{App, AppError, settings};
use crate::clock::Id;
use crate::domain::agencies::Setting;
use crate::domain::events::Payload;
use crate::domain::evidence::{self as rules, DisputeState};
use crate::domain::people::{Actor, Scope};
use crate::domain::working_days::end_of_working_day;
use crate::domain::{Check, Kind, Refusal, Subject};
use crate::language;
use crate::store::evidence::Dispute;
use crate::store::{self, StoreError};

/// Somebody questions a report, with the id of the form.
///
/// # Errors
/// `NotFound` for a report that is not there or not computed; a refusal at `text`.
pub async fn ask(
    app: &App,
    actor: &Actor,
    id: &Id,
    snapshot: &Id,
    text: &str,
    written_in: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let snapshot = store::evidence::find(&mut tx, snapshot).await?.ok_or(AppError::NotFound)?;
    if snapshot.computed_at.is_none() {
        return Err(AppError::NotFound);
    }
    let pilot = store::pilots::find(&mut tx, &snapshot.pilot_id).await?.ok_or(AppError::NotFound)?;
    let agency = store::agencies::find(&mut tx, &pilot.agency_id).await?.ok_or(AppError::NotFound)?;
    let text = rules::read_text(text)?;
    let days = settings::number(app, &mut tx, &agency.id, Setting::AnswerDays).await?;
    let now = app.now();
    let dispute = Dispute {
        id: id.clone(),
        snapshot_id: snapshot.id.clone(),
        pilot_id: pilot.id.clone(),
        author_id: actor.person_id.clone(),
        language: app.languages.get(written_in).code().to_owned(),
        text,
        state: DisputeState::Open,
        asked_at: now,
        due_at: end_of_working_day(now, days, &language::zone(&agency.time_zone), &agency.country),
        answer: String::new(),
        answer_language: String::new(),
        answered_by: None,
        answered_at: None,
        version: 1,
    };
    match store::evidence::insert_dispute(&mut tx, &dispute).await {
        // The same form, sent twice.
        Err(StoreError::Unique(_)) => return Ok(()),
        other => other?,
    }
    let mut people = Vec::new();
    for role in READERS {
        people.extend(store::people::list_with_role(&mut tx, role, &Scope::Agency(agency.id.clone())).await?);
    }
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let payload = Payload::default()
        .by(&actor.person_id)
        .tell(people)
        .path(format!("/pilots/{}/evidence#dispute-{}", pilot.id, dispute.id))
        .text("title", pilot.title.clone());
    app.emit(&mut tx, "evidence-disputed", subject, payload).await?;
    Ok(tx.commit().await?)
}

/// The agency answers a question about a report.
///
/// # Errors
/// `NotFound` without such a question, `Forbidden` for anybody but the agency, refusals at `agreed` and `text`, and
/// `Conflict` when somebody else was first.
pub async fn answer(
    app: &App,
    actor: &Actor,
    dispute: &Id,
    agreed: &str,
    text: &str,
    written_in: &str,
) -> Result<Id, AppError> {
    let mut tx = app.db.write().await?;
    let mut dispute = store::evidence::find_dispute(&mut tx, dispute).await?.ok_or(AppError::NotFound)?;
    let pilot = store::pilots::find(&mut tx, &dispute.pilot_id).await?.ok_or(AppError::NotFound)?;
    let role = READERS.into_iter().find(|role| actor.serves(&pilot.agency_id, &[*role]));
    let role = role.ok_or(AppError::Forbidden("error-role-missing"))?;
    if dispute.state != DisputeState::Open {
        return Err(Refusal::because("refusal-dispute-answered").into());
    }
    let mut check = Check::default();
    let state = check.keep(match agreed {
        "agreed" => Ok(DisputeState::Agreed),
        "rejected" => Ok(DisputeState::Rejected),
        _ => Err(Refusal::at("agreed", "refusal-choice")),
    });
    let text = check.keep(rules::read_text(text));
    check.finish()?;
    dispute.state = state.unwrap_or(DisputeState::Rejected);
    dispute.answer = text.unwrap_or_default();
    app.languages.get(written_in).code().clone_into(&mut dispute.answer_language);
    dispute.answered_by = Some(actor.person_id.clone());
    dispute.answered_at = Some(app.now());
    store::evidence::save_answer(&mut tx, &dispute).await?;
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let payload = Payload::default()
        .by(&actor.person_id)
        .tell([dispute.author_id.clone()])
        .tell_followers_of(subject.clone())
        .path(format!("/pilots/{}/evidence#dispute-{}", pilot.id, dispute.id))
        .text("title", pilot.title.clone());
    app.emit(&mut tx, "evidence-answered", subject.clone(), payload).await?;
    let public = json!({
        "title": pilot.title,
        "question": dispute.text,
        "agreed": dispute.state.as_str(),
        "answer": dispute.answer,
    });
    app.put_on_record(&mut tx, "evidence-answered", subject, Some(&pilot.agency_id), role, public).await?;
    tx.commit().await?;
    Ok(pilot.id)
}
