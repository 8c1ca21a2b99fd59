//! The proof of a pilot: what its observations show, the reports that were made of them, the gates, and the page on which
//! both sides take it from its baseline to its report.

mod amounts;
mod lines;
mod views;

use rocket::http::Status;
use rocket::{Route, get, post, routes};

use self::views::{EvidenceView, GateView, ProgressView};
use super::attachments::Download;
use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Sample, sample};
use crate::app::changes::Shows;
use crate::app::evidence::{self, Proof};
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::evidence::ReportInput;
use crate::domain::observations::Source;
use crate::domain::{Kind, Refusal, Subject};
use crate::store::evidence::Snapshot;

/// What the page of a pilot says about whether it works.
#[derive(serde::Serialize)]
pub struct ProofView {
    pub lead: String,
    pub lines: Vec<lines::MeasureLine>,
    /// The gate at which it stands, with how it is there; the path and the words.
    pub gate: Option<(String, String)>,
}

impl ProofView {
    /// `None` before the first report.
    #[must_use]
    pub fn of(visitor: &Visitor, latest: &evidence::Latest) -> Option<Self> {
        let words = visitor.words();
        let results = latest.results.as_ref()?;
        let content = latest.agreement.as_ref().map(|it| &it.content);
        Some(Self {
            lead: views::summary(words, Some(results)),
            lines: lines::measures(words, results, content),
            gate: latest
                .gate
                .as_ref()
                .map(|gate| (format!("/gates/{}", gate.id), views::state_words(words, visitor.app(), gate))),
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            lead: "Yes, for most people.".to_owned(),
            lines: EvidenceView::sample().report.map(|it| it.lines).unwrap_or_default(),
            gate: Some(("/gates/1".to_owned(), "Waiting for the decision".to_owned())),
        }
    }
}

/// The routes of this folder.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![show, data, results, dispute, answer, progress, take_step, report, gate, sign, decide]
}

/// An example of each template of this folder.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("evidence/show", &EvidenceView::sample()),
        sample("evidence/show", &EvidenceView::empty_sample()),
        sample("evidence/gate", &GateView::sample()),
        sample("evidence/progress", &ProgressView::sample()),
    ]
}

#[get("/pilots/<pilot>/evidence?<version>&<source>")]
async fn show(visitor: Visitor, pilot: &str, version: Option<i64>, source: Option<&str>) -> WebResult {
    let pilot = parse(pilot)?;
    let shows = Shows::ThingAndMore(Subject::new(Kind::Pilot, pilot.clone()));
    let visitor = visitor.reading(&shows).await?;
    let page = evidence_page(&visitor, &pilot, version, source, FormView::default()).await?;
    Ok(page.shared(shows).into())
}

#[get("/pilots/<pilot>/evidence/<number>/observations.csv")]
async fn data(visitor: Visitor, pilot: &str, number: i64) -> Result<Download, WebError> {
    let (proof, snapshot) = numbered(visitor.app(), pilot, number).await?;
    let bytes = evidence::csv(visitor.app(), &snapshot).await?;
    let name = format!("pilot-{}-{number}.csv", proof.pilot.id);
    Ok(Download { name, media_type: "text/csv; charset=utf-8; header=present".to_owned(), bytes })
}

#[get("/pilots/<pilot>/evidence/<number>/results.json")]
async fn results(visitor: Visitor, pilot: &str, number: i64) -> Result<Download, WebError> {
    let (proof, snapshot) = numbered(visitor.app(), pilot, number).await?;
    let name = format!("pilot-{}-{number}.json", proof.pilot.id);
    Ok(Download { name, media_type: "application/json".to_owned(), bytes: snapshot.content.into_bytes() })
}

#[post("/pilots/<pilot>/disputes", data = "<form>")]
async fn dispute(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let id = form.form_id().ok_or(AppError::NotFound)?;
    let snapshot = parse(form.text("snapshot"))?;
    let (text, language) = (form.text("text"), citizen.words().code());
    let asked = evidence::ask(citizen.app(), citizen.actor(), &id, &snapshot, text, language).await;
    match asked {
        Ok(()) => Ok(Answer::see_other(format!("/pilots/{pilot}/evidence#dispute-{id}"))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(evidence_page(&citizen, &pilot, None, None, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/disputes/<dispute>/answer", data = "<form>")]
async fn answer(citizen: Citizen, dispute: &str, form: Submitted) -> WebResult {
    let dispute = parse(dispute)?;
    let (agreed, text) = (form.text("agreed"), form.text("text"));
    let (app, actor, language) = (citizen.app(), citizen.actor(), citizen.words().code());
    match evidence::answer(app, actor, &dispute, agreed, text, language).await {
        Ok(pilot) => Ok(Answer::see_other(format!("/pilots/{pilot}/evidence#dispute-{dispute}"))),
        Err(AppError::Refused(refusals)) => {
            let pilot = evidence::pilot_of_dispute(app, &dispute).await?;
            let form = form.view(&refusals, citizen.words());
            let view = evidence_view(&citizen, &pilot, None, None, form).await?.answering(&dispute);
            Ok(shown(&citizen, &view)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/pilots/<pilot>/progress")]
async fn progress(citizen: Citizen, pilot: &str) -> WebResult {
    let pilot = parse(pilot)?;
    Ok(progress_page(&citizen, &pilot, FormView::default(), None).await?.into())
}

#[post("/pilots/<pilot>/progress", data = "<form>")]
async fn take_step(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let version = form.number("version").unwrap_or_default();
    let (step, reason) = (form.text("step"), form.text("reason"));
    let taken = evidence::take_step(citizen.app(), citizen.actor(), &pilot, version, step, reason).await;
    progressed(&citizen, &pilot, &form, version, taken).await
}

#[post("/pilots/<pilot>/reports", data = "<form>")]
async fn report(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let id = form.form_id().ok_or(AppError::NotFound)?;
    let version = form.number("version").unwrap_or_default();
    let input = ReportInput {
        note: form.text("note"),
        cases: form.text("cases"),
        new_way: form.text("new_way"),
        cost_funded: form.text("cost_funded"),
        harm: form.text("harm"),
    };
    let language = citizen.words().code();
    let taken = evidence::report(citizen.app(), citizen.actor(), &pilot, &id, &input, language).await;
    progressed(&citizen, &pilot, &form, version, taken).await
}

#[get("/gates/<gate>")]
async fn gate(visitor: Visitor, gate: &str) -> WebResult {
    Ok(gate_page(&visitor, &parse(gate)?, FormView::default()).await?.into())
}

#[post("/gates/<gate>/signature", data = "<form>")]
async fn sign(citizen: Citizen, gate: &str, form: Submitted) -> WebResult {
    let gate = parse(gate)?;
    let signed = evidence::sign(citizen.app(), citizen.actor(), &gate, form.text("note")).await;
    gated(&citizen, &gate, &form, signed).await
}

#[post("/gates/<gate>/decision", data = "<form>")]
async fn decide(citizen: Citizen, gate: &str, form: Submitted) -> WebResult {
    let gate = parse(gate)?;
    let version = form.number("version").unwrap_or_default();
    let (outcome, reason) = (form.text("outcome"), form.text("reason"));
    let (app, actor, language) = (citizen.app(), citizen.actor(), citizen.words().code());
    let decided = evidence::decide(app, actor, &gate, version, outcome, reason, language).await;
    gated(&citizen, &gate, &form, decided).await
}

fn parse(id: &str) -> Result<Id, AppError> {
    Id::parse(id).ok_or(AppError::NotFound)
}

async fn numbered(app: &App, pilot: &str, number: i64) -> Result<(Proof, Snapshot), AppError> {
    let proof = evidence::find(app, &parse(pilot)?).await?;
    let snapshot = proof.snapshot(Some(number)).cloned().ok_or(AppError::NotFound)?;
    Ok((proof, snapshot))
}

async fn evidence_page(
    visitor: &Visitor,
    pilot: &Id,
    version: Option<i64>,
    source: Option<&str>,
    form: FormView,
) -> Result<Page, WebError> {
    shown(visitor, &evidence_view(visitor, pilot, version, source, form).await?)
}

async fn evidence_view(
    visitor: &Visitor,
    pilot: &Id,
    version: Option<i64>,
    source: Option<&str>,
    form: FormView,
) -> Result<EvidenceView, WebError> {
    let proof = evidence::find(visitor.app(), pilot).await?;
    if version.is_some() && proof.snapshot(version).is_none() {
        return Err(AppError::NotFound.into());
    }
    let source = match source.filter(|text| !text.is_empty()) {
        Some(text) => Some(Source::parse(text).ok_or(AppError::NotFound)?),
        None => None,
    };
    EvidenceView::new(visitor, &proof, version, source, form).await
}

fn shown(visitor: &Visitor, view: &EvidenceView) -> Result<Page, WebError> {
    let title = Title::plain(view.heading.clone()).menu("pilots").description(view.lead.clone());
    visitor.page("evidence/show", &title, view)
}

async fn progress_page(
    citizen: &Citizen,
    pilot: &Id,
    form: FormView,
    version: Option<i64>,
) -> Result<Page, WebError> {
    let proof = evidence::find(citizen.app(), pilot).await?;
    if !evidence::Powers::of(Some(citizen.actor()), &proof.pilot).work {
        return Err(AppError::Forbidden("error-not-of-pilot").into());
    }
    let sums = evidence::sums(citizen.app(), pilot).await?;
    let view = ProgressView::new(citizen, &proof, &sums, form, version);
    let title = Title::plain(citizen.words().say("progress-title")).menu("desk").unlisted();
    citizen.page("evidence/progress", &title, &view)
}

async fn progressed(
    citizen: &Citizen,
    pilot: &Id,
    form: &Submitted,
    version: i64,
    outcome: Result<(), AppError>,
) -> WebResult {
    match outcome {
        Ok(()) => Ok(Answer::see_other(format!("/pilots/{pilot}/progress"))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(progress_page(citizen, pilot, form, Some(version)).await?.refused().into())
        }
        Err(AppError::Conflict) => {
            let form = form.view(&vec![Refusal::because("refusal-saved-meanwhile")], citizen.words());
            Ok(progress_page(citizen, pilot, form, None).await?.with_status(Status::Conflict).into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn gate_page(visitor: &Visitor, gate: &Id, form: FormView) -> Result<Page, WebError> {
    let pilot = evidence::pilot_of_gate(visitor.app(), gate).await?;
    let proof = evidence::find(visitor.app(), &pilot).await?;
    let gate = proof.gates.iter().find(|it| it.id == *gate).ok_or(AppError::NotFound)?;
    let view = GateView::new(visitor, &proof, gate, form)?;
    let title = Title::plain(view.heading.clone()).menu("pilots");
    visitor.page("evidence/gate", &title, &view)
}

async fn gated(citizen: &Citizen, gate: &Id, form: &Submitted, outcome: Result<Id, AppError>) -> WebResult {
    match outcome {
        Ok(_) => Ok(Answer::see_other(format!("/gates/{gate}"))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(gate_page(citizen, gate, form).await?.refused().into())
        }
        Err(AppError::Conflict) => {
            let form = form.view(&vec![Refusal::because("refusal-saved-meanwhile")], citizen.words());
            Ok(gate_page(citizen, gate, form).await?.with_status(Status::Conflict).into())
        }
        Err(error) => Err(error.into()),
    }
}
