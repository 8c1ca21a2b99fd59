//! What is decided about a challenge: a second officer's review, amendments in public, taking it back.

use rocket::http::Status;
use rocket::{get, post};
use serde::Serialize;

use super::fields;
use super::page::{Tag, tag};
use super::readable::{Step, lines};
use super::write::{Choices, ConflictView, PartView, differing};
use crate::app::challenges::{Found, WRITERS, subject};
use crate::app::changes::Shows;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::challenges::{ChallengeState, Opening, Piece, Written, difference};
use crate::domain::people::Role;
use crate::domain::{Refusal, Refusals};
use crate::language::{self, Value};
use crate::store;
use crate::web::attachments::AttachmentsView;
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::{Citizen, Visitor};
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::When;

/// What a second officer reads before deciding.
#[derive(Serialize)]
pub struct ReviewView {
    pub form: FormView,
    pub id: String,
    pub version: i64,
    pub title: String,
    pub lang: String,
    pub tag: Tag,
    pub parts: Vec<PartView>,
    pub attachments: AttachmentsView,
    /// It is in review, and the reader did not write in it.
    pub decides: bool,
    /// It is in review, and the reader wrote in it.
    pub own_work: bool,
}

/// The page that asks for the reason of a cancellation.
#[derive(Serialize)]
pub struct CancelView {
    pub form: FormView,
    pub id: String,
    pub version: i64,
    pub title: String,
    pub lang: String,
}

/// The form of an amendment: all steps on one page.
#[derive(Serialize)]
pub struct AmendView {
    pub form: FormView,
    pub id: String,
    pub version: i64,
    pub title: String,
    pub lang: String,
    pub lead: String,
    pub choices: Choices,
    pub conflict: Vec<ConflictView>,
    pub attachments: AttachmentsView,
}

/// What an amendment changed.
#[derive(Serialize)]
pub struct RevisionView {
    pub id: String,
    pub title: String,
    pub lang: String,
    pub heading: String,
    pub when: When,
    pub note: String,
    pub changes: Vec<PartChange>,
}

/// One part that changed.
#[derive(Clone, Debug, Serialize)]
pub struct PartChange {
    pub label: String,
    pub pieces: Vec<PieceView>,
}

/// A run of words.
#[derive(Clone, Debug, Serialize)]
pub struct PieceView {
    pub added: bool,
    pub removed: bool,
    pub text: String,
}

impl ReviewView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            version: 3,
            title: "A birth certificate in one visit".to_owned(),
            lang: "en".to_owned(),
            tag: Tag { class: "now", text: "In review".to_owned() },
            parts: vec![PartView::sample()],
            attachments: AttachmentsView::sample(),
            decides: true,
            own_work: true,
        }
    }
}

impl CancelView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            version: 3,
            title: "A birth certificate in one visit".to_owned(),
            lang: "en".to_owned(),
        }
    }
}

impl AmendView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            version: 3,
            title: "A birth certificate in one visit".to_owned(),
            lang: "en".to_owned(),
            lead: "All who follow it are told.".to_owned(),
            choices: Choices::sample(),
            conflict: vec![ConflictView {
                label: "Title".to_owned(),
                yours: "A".to_owned(),
                theirs: "B".to_owned(),
            }],
            attachments: AttachmentsView::sample(),
        }
    }
}

impl RevisionView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let piece = |added, removed, text: &str| PieceView { added, removed, text: text.to_owned() };
        Self {
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            title: "A birth certificate in one visit".to_owned(),
            lang: "en".to_owned(),
            heading: "Change 1".to_owned(),
            when: When::sample(),
            note: "More time.".to_owned(),
            changes: vec![PartChange {
                label: "Title".to_owned(),
                pieces: vec![
                    piece(false, false, "In "),
                    piece(false, true, "two"),
                    piece(true, false, "one"),
                ],
            }],
        }
    }
}

#[get("/challenges/<id>/review")]
pub async fn show(citizen: Citizen, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    Ok(review_page(&citizen, &id, FormView::default()).await?.into())
}

#[post("/challenges/<id>/publication", data = "<form>")]
pub async fn publish(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let version = form.number("version").unwrap_or(0);
    let done = app::challenges::publish(citizen.app(), citizen.actor(), &id, version).await;
    after_review(&citizen, &id, &form, done.map(|_| ())).await
}

#[post("/challenges/<id>/change-requests", data = "<form>")]
pub async fn request_changes(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let version = form.number("version").unwrap_or(0);
    let done =
        app::challenges::request_changes(citizen.app(), citizen.actor(), &id, version, form.text("reason"));
    after_review(&citizen, &id, &form, done.await.map(|_| ())).await
}

#[get("/challenges/<id>/cancellation")]
pub async fn cancellation(citizen: Citizen, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    Ok(cancel_page(&citizen, &id, FormView::default()).await?.into())
}

#[post("/challenges/<id>/cancellation", data = "<form>")]
pub async fn cancel(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let version = form.number("version").unwrap_or(0);
    let done =
        app::challenges::cancel(citizen.app(), citizen.actor(), &id, version, form.text("reason")).await;
    match done {
        Ok(_) => Ok(Answer::see_other(format!("/challenges/{id}"))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(cancel_page(&citizen, &id, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/challenges/<id>/amendment")]
pub async fn amendment(citizen: Citizen, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let found = read_to_amend(&citizen, &id).await?;
    let zone = language::zone(&found.agency.time_zone);
    let values = fields::values(&found.challenge.written(), &zone);
    let form = FormView::new(values, &Refusals::new(), citizen.words());
    Ok(amend_page(&citizen, &found, form, found.challenge.version, Vec::new()).await?.into())
}

#[post("/challenges/<id>/amendment", data = "<form>")]
pub async fn amend(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let found = read_to_amend(&citizen, &id).await?;
    let (words, zone) = (citizen.words(), language::zone(&found.agency.time_zone));
    let mut written = found.challenge.written();
    let mut refusals = Refusals::new();
    for step in Step::ALL {
        refusals.extend(fields::read(step, &form, &mut written, &zone, &citizen.app().languages));
    }
    let version = form.number("version").unwrap_or(0);
    if refusals.is_empty() {
        let note = form.text("note");
        match app::challenges::amend(citizen.app(), citizen.actor(), &id, version, written.clone(), note)
            .await
        {
            Ok(challenge) => {
                return Ok(Answer::see_other(format!("/challenges/{id}/revisions/{}", challenge.revision)));
            }
            Err(AppError::Refused(found)) => refusals = found,
            Err(AppError::Conflict) => {
                let all = |written: &Written| lines(words, &citizen.app().languages, &zone, written);
                let differing = differing(words, &all(&written), &all(&found.challenge.written()));
                let shown = form.view(&Refusals::new(), words);
                let page = amend_page(&citizen, &found, shown, found.challenge.version, differing).await?;
                return Ok(page.with_status(Status::Conflict).into());
            }
            Err(error) => return Err(error.into()),
        }
    }
    let shown = form.view(&refusals, words);
    Ok(amend_page(&citizen, &found, shown, version, Vec::new()).await?.refused().into())
}

#[get("/challenges/<id>/revisions/<number>")]
pub async fn revision(visitor: Visitor, id: &str, number: i64) -> WebResult {
    let visitor = visitor.reading(&Shows::Anything).await?;
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let Found { challenge, agency } = app::challenges::read(visitor.app(), visitor.actor(), &id).await?;
    let revisions = {
        let mut reader = visitor.app().db.read().await?;
        store::challenges::list_revisions(&mut reader, &id).await?
    };
    let find = |number: i64| revisions.iter().find(|revision| revision.revision == number);
    let (Some(before), Some(after)) = (find(number - 1), find(number)) else {
        return Err(AppError::NotFound.into());
    };
    let (words, zone) = (visitor.words(), language::zone(&agency.time_zone));
    let text = |revision: &store::challenges::ChallengeRevision| {
        let written = Written {
            language: revision.language.clone().unwrap_or_else(|| challenge.language.clone()),
            title: revision.title.clone(),
            sector: revision.sector.clone().unwrap_or_else(|| challenge.sector.clone()),
            content: revision.content.clone(),
            dates: revision.dates,
        };
        lines(words, &visitor.app().languages, &zone, &written)
    };
    let view = RevisionView {
        id: id.to_string(),
        title: challenge.title.clone(),
        lang: challenge.language.clone(),
        heading: words.say_with("challenge-revision-heading", &[("number", Value::from(number - 1))]),
        when: When::on(words, after.at, &zone),
        note: after.note.clone(),
        changes: text(before)
            .iter()
            .zip(&text(after))
            .filter(|(before, after)| before.text != after.text)
            .map(|(before, after)| PartChange {
                label: words.say(after.label),
                pieces: difference(&before.text, &after.text).into_iter().map(PieceView::from).collect(),
            })
            .collect(),
    };
    let title = Title::plain(view.heading.clone()).menu("challenges");
    let page = visitor.page("challenges/revision", &title, &view)?;
    Ok(if challenge.is_public() { page.shared(Shows::Anything).into() } else { page.into() })
}

impl From<Piece> for PieceView {
    fn from(piece: Piece) -> Self {
        use crate::domain::challenges::PieceKind;
        Self {
            added: piece.kind == PieceKind::Added,
            removed: piece.kind == PieceKind::Removed,
            text: piece.text,
        }
    }
}

async fn after_review(citizen: &Citizen, id: &Id, form: &Submitted, done: Result<(), AppError>) -> WebResult {
    match done {
        Ok(()) => Ok(Answer::see_other(format!("/challenges/{id}"))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(review_page(citizen, id, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn review_page(citizen: &Citizen, id: &Id, form: FormView) -> Result<Page, WebError> {
    let (Found { challenge, agency }, decides) =
        app::challenges::read_to_review(citizen.app(), citizen.actor(), id).await?;
    let (words, zone) = (citizen.words(), language::zone(&agency.time_zone));
    let in_review = challenge.state == ChallengeState::InReview;
    let view = ReviewView {
        form,
        id: id.to_string(),
        version: challenge.version,
        title: challenge.title.clone(),
        lang: challenge.language.clone(),
        tag: tag(words, &challenge, citizen.now()),
        parts: PartView::all(words, &lines(words, &citizen.app().languages, &zone, &challenge.written()), ""),
        attachments: AttachmentsView::of(citizen, &subject(id), &format!("/challenges/{id}/review")).await?,
        decides: in_review && decides,
        own_work: in_review && !decides,
    };
    let title = Title::plain(words.say("challenge-review-title")).menu("challenges").unlisted();
    citizen.page("challenges/review", &title, &view)
}

async fn cancel_page(citizen: &Citizen, id: &Id, form: FormView) -> Result<Page, WebError> {
    let Found { challenge, agency } = app::challenges::read(citizen.app(), Some(citizen.actor()), id).await?;
    app::require_role(citizen.actor(), &agency.id, &[Role::SeniorOwner])?;
    let view = CancelView {
        form,
        id: id.to_string(),
        version: challenge.version,
        title: challenge.title,
        lang: challenge.language,
    };
    let title = Title::plain(citizen.words().say("challenge-cancel-title")).menu("challenges").unlisted();
    citizen.page("challenges/cancel", &title, &view)
}

async fn read_to_amend(citizen: &Citizen, id: &Id) -> Result<Found, AppError> {
    let found = app::challenges::read(citizen.app(), Some(citizen.actor()), id).await?;
    app::require_role(citizen.actor(), &found.agency.id, &WRITERS)?;
    let open = found.challenge.state == ChallengeState::Published
        && found.challenge.opening(citizen.now()) != Opening::Closed;
    if open { Ok(found) } else { Err(Refusal::because("refusal-challenge-amend-late").into()) }
}

async fn amend_page(
    citizen: &Citizen,
    found: &Found,
    form: FormView,
    version: i64,
    conflict: Vec<ConflictView>,
) -> Result<Page, WebError> {
    let words = citizen.words();
    let days = {
        let app = citizen.app();
        let mut reader = app.db.read().await.map_err(AppError::from)?;
        let setting = crate::domain::agencies::Setting::AmendmentExtraDays;
        app::settings::number(app, &mut reader, &found.agency.id, setting).await?
    };
    let view = AmendView {
        form,
        id: found.challenge.id.to_string(),
        version,
        title: found.challenge.title.clone(),
        lang: found.challenge.language.clone(),
        lead: words.say_with("challenge-amend-lead", &[("days", Value::from(days))]),
        choices: Choices::new(citizen, &found.challenge.content.currency),
        conflict,
        attachments: AttachmentsView::of(
            citizen,
            &subject(&found.challenge.id),
            &format!("/challenges/{}/amendment", found.challenge.id),
        )
        .await?,
    };
    let title = Title::plain(words.say("challenge-amend-title")).menu("challenges").unlisted();
    citizen.page("challenges/amend", &title, &view)
}
