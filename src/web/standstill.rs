//! Complaints about a selection: a team files one on the page of its reasons, somebody who took no part answers.

use rocket::http::Status;
use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::Citizen;
use super::page::{Answer, Page, Title, WebResult};
use super::selection::{ChallengeLine, Tag, reasons_page};
use super::views::{Choice, Clock, Sample, When, sample};
use crate::app::AppError;
use crate::app::standstill::{self, Shown};
use crate::clock::Id;
use crate::domain::Refusal;
use crate::domain::standstill::ComplaintState;
use crate::language::Words;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![complain, show, answer]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("selection/complaint", &ComplaintView::sample(true)),
        sample("selection/complaint", &ComplaintView::sample(false)),
    ]
}

/// A complaint.
#[derive(Serialize)]
pub struct ComplaintView {
    pub form: FormView,
    pub id: String,
    pub version: i64,
    pub challenge: ChallengeLine,
    pub proposal_id: String,
    pub title: String,
    pub language: String,
    pub organisation: String,
    pub tag: Tag,
    pub written_in: String,
    pub text: String,
    pub wish: String,
    pub filed: When,
    pub clock: Option<Clock>,
    pub answer: String,
    pub answered: Option<When>,
    pub may_answer: bool,
    pub outcomes: Vec<Choice>,
    /// Selected ideas whose agreement is not signed.
    pub unsigned: Vec<Choice>,
}

#[post("/proposals/<proposal>/complaint", data = "<form>")]
async fn complain(citizen: Citizen, proposal: &str, form: Submitted) -> WebResult {
    let proposal = Id::parse(proposal).ok_or(AppError::NotFound)?;
    let id = form.form_id().ok_or(AppError::NotFound)?;
    let (text, wish) = (form.text("text"), form.text("wish"));
    let language = citizen.words().code();
    let (app, actor) = (citizen.app(), citizen.actor());
    match standstill::complain(app, actor, &id, &proposal, text, wish, language).await {
        Ok(()) => Ok(Answer::see_other(standstill::path(&id))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(reasons_page(&citizen, &proposal, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/complaints/<complaint>")]
async fn show(citizen: Citizen, complaint: &str) -> WebResult {
    let complaint = Id::parse(complaint).ok_or(AppError::NotFound)?;
    Ok(page(&citizen, &complaint, FormView::default(), None).await?.into())
}

#[post("/complaints/<complaint>/answer", data = "<form>")]
async fn answer(citizen: Citizen, complaint: &str, form: Submitted) -> WebResult {
    let complaint = Id::parse(complaint).ok_or(AppError::NotFound)?;
    let version = form.number("version").unwrap_or_default();
    let set_aside: Vec<Id> = form.all("set_aside").iter().filter_map(|id| Id::parse(id)).collect();
    let (outcome, text) = (form.text("outcome"), form.text("answer"));
    let (app, actor) = (citizen.app(), citizen.actor());
    match standstill::answer(app, actor, &complaint, version, outcome, text, &set_aside).await {
        Ok(()) => Ok(Answer::see_other(standstill::path(&complaint))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(page(&citizen, &complaint, form, Some(version)).await?.refused().into())
        }
        Err(AppError::Conflict) => {
            let form = form.view(&vec![Refusal::because("refusal-saved-meanwhile")], citizen.words());
            Ok(page(&citizen, &complaint, form, None).await?.with_status(Status::Conflict).into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn page(citizen: &Citizen, id: &Id, form: FormView, version: Option<i64>) -> Result<Page, WebError> {
    let shown = standstill::find(citizen.app(), citizen.actor(), id).await?;
    // A complaint is a matter of the office: its times are by the clocks there.
    let zone = crate::language::zone(&shown.agency.time_zone);
    let view = ComplaintView::new(citizen, &shown, &zone, form, version);
    let title = Title::plain(citizen.words().say("complaint-title")).menu("desk").unlisted();
    citizen.page("selection/complaint", &title, &view)
}

impl ComplaintView {
    fn new(
        citizen: &Citizen,
        shown: &Shown,
        zone: &jiff::tz::TimeZone,
        form: FormView,
        version: Option<i64>,
    ) -> Self {
        let words = citizen.words();
        let Shown { complaint, challenge, proposal, organisation, unsigned, may_answer, .. } = shown;
        let open = complaint.state == ComplaintState::Open;
        Self {
            form,
            id: complaint.id.to_string(),
            version: version.unwrap_or(complaint.version),
            challenge: ChallengeLine::of(words, challenge),
            proposal_id: proposal.id.to_string(),
            title: proposal.title.clone(),
            language: proposal.language.clone(),
            organisation: organisation.name.clone(),
            tag: state_tag(words, complaint.state),
            written_in: complaint.language.clone(),
            text: complaint.text.clone(),
            wish: complaint.wish.clone(),
            filed: When::at(words, complaint.filed_at, zone),
            clock: open.then(|| Clock::due(words, citizen.now(), complaint.filed_at, complaint.due_at)),
            answer: complaint.answer.clone(),
            answered: complaint.answered_at.map(|at| When::at(words, at, zone)),
            may_answer: *may_answer,
            outcomes: [ComplaintState::Dismissed, ComplaintState::Upheld]
                .into_iter()
                .map(|state| choice(words, state))
                .collect(),
            unsigned: unsigned
                .iter()
                .map(|pilot| Choice {
                    value: pilot.id.to_string(),
                    label: pilot.title.clone(),
                    hint: String::new(),
                })
                .collect(),
        }
    }

    fn sample(may_answer: bool) -> Self {
        Self {
            form: FormView::default(),
            id: "0190b0a0-0000-7000-8000-000000000009".to_owned(),
            version: 1,
            challenge: ChallengeLine::sample(),
            proposal_id: "0190b0a0-0000-7000-8000-000000000002".to_owned(),
            title: "The midwife's message".to_owned(),
            language: "en".to_owned(),
            organisation: "Mama na Mtoto".to_owned(),
            tag: Tag::sample(),
            written_in: "en".to_owned(),
            text: "Member 2 works for the winner.".to_owned(),
            wish: "Judge again without member 2.".to_owned(),
            filed: When::sample(),
            clock: may_answer.then(Clock::sample),
            answer: if may_answer { String::new() } else { "It was declared.".to_owned() },
            answered: (!may_answer).then(When::sample),
            may_answer,
            outcomes: vec![Choice::sample()],
            unsigned: vec![Choice::sample()],
        }
    }
}

/// Where a complaint is, as a tag.
#[must_use]
pub fn state_tag(words: &Words, state: ComplaintState) -> Tag {
    let class = match state {
        ComplaintState::Open => "now",
        ComplaintState::Upheld => "bad",
        ComplaintState::Dismissed => "",
    };
    Tag { class, text: words.say(&format!("complaint-{}", state.as_str())) }
}

fn choice(words: &Words, state: ComplaintState) -> Choice {
    Choice {
        value: state.as_str().to_owned(),
        label: words.say(&format!("complaint-say-{}", state.as_str())),
        hint: words.say(&format!("complaint-say-{}-hint", state.as_str())),
    }
}
