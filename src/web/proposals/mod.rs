//! The pages of proposals: the form in five steps, the receipt, the page that teams, officers and, after the decision,
//! everybody reads, and an organisation's list.

mod pages;
mod views;

use std::collections::BTreeMap;

use rocket::http::{ContentType, Header, Status};
use rocket::request::{FromRequest, Outcome, Request};
use rocket::response::{Responder, Response};
use rocket::{Route, get, post, routes};

use self::pages::{check_page, closed_page, collision_page, edit_page, show_page};
use self::views::{
    CheckView, ClosedView, CollisionView, ConfirmView, EditView, ListView, NewView, ReceiptView, ShowView,
};
use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Title, WebResult};
use super::views::{Sample, sample};
use crate::app::proposals::Saving;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::proposals::{FormPart, ProposalState, Sight};
use crate::domain::{Kind, Subject};

pub use views::{BodyView, CollisionField, SimilarView};

pub(super) use self::pages::similar;
pub(super) use self::views::{CollisionView as Collision, ConfirmView as Confirm};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        new,
        begin,
        show,
        edit,
        edit_part,
        save,
        submit,
        receipt,
        revision,
        revision_file,
        download,
        ask_withdrawal,
        withdraw,
        make_public,
        ask_partner,
        answer_partner,
        remove_partner,
        list_of_organisation,
    ]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("proposals/new", &NewView::sample()),
        sample("proposals/form", &EditView::sample(FormPart::Team)),
        sample("proposals/form", &EditView::sample(FormPart::Idea)),
        sample("proposals/form", &EditView::sample(FormPart::Plan)),
        sample("proposals/form", &EditView::sample(FormPart::Money)),
        sample("proposals/check", &CheckView::sample()),
        sample("proposals/closed", &ClosedView::sample()),
        sample("proposals/collision", &CollisionView::sample()),
        sample("proposals/confirm", &ConfirmView::sample()),
        sample("proposals/receipt", &ReceiptView::sample()),
        sample("proposals/show", &ShowView::sample()),
        sample("proposals/list", &ListView::sample()),
    ]
}

/// The form was sent by a script that saves in the background and reads JSON.
pub struct Background(pub bool);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Background {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        Outcome::Success(Self(request.accept().is_some_and(|accept| accept.preferred().is_json())))
    }
}

/// A text that the browser keeps as a file.
pub struct TextFile {
    name: String,
    kind: ContentType,
    text: String,
}

impl<'r> Responder<'r, 'static> for TextFile {
    fn respond_to(self, _: &'r Request<'_>) -> rocket::response::Result<'static> {
        let disposition = format!("attachment; filename=\"{}\"", self.name);
        Response::build()
            .header(self.kind)
            .header(Header::new("Content-Disposition", disposition))
            .sized_body(self.text.len(), std::io::Cursor::new(self.text))
            .ok()
    }
}

#[get("/challenges/<challenge>/proposals/new")]
async fn new(citizen: Citizen, challenge: &str) -> WebResult {
    let view = NewView::build(&citizen, &id(challenge)?, FormView::default()).await?;
    Ok(citizen.page("proposals/new", &title(&citizen, "proposal-new-title"), &view)?.into())
}

#[post("/challenges/<challenge>/proposals", data = "<form>")]
async fn begin(citizen: Citizen, challenge: &str, form: Submitted) -> WebResult {
    let challenge = id(challenge)?;
    let form_id = form.form_id().ok_or(AppError::NotFound)?;
    let language = citizen.words().code().to_owned();
    let organisation = form.id("organisation");
    let begun = match &organisation {
        Some(organisation) => {
            let (app, actor) = (citizen.app(), citizen.actor());
            app::proposals::begin(app, actor, &challenge, organisation, form_id, &language).await
        }
        None => Err(crate::domain::Refusal::at("organisation", "refusal-choice").into()),
    };
    match begun {
        Ok(proposal) => Ok(Answer::see_other(format!("/proposals/{proposal}/edit/team"))),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, citizen.words());
            let view = NewView::build(&citizen, &challenge, shown).await?;
            Ok(citizen.page("proposals/new", &title(&citizen, "proposal-new-title"), &view)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/proposals/<proposal>?<order>&<voices>")]
async fn show(visitor: Visitor, proposal: &str, order: Option<&str>, voices: Option<i64>) -> WebResult {
    let opened = app::proposals::open(visitor.app(), visitor.actor(), &id(proposal)?).await?;
    let comments = if opened.is_public() {
        let subject = Subject::new(Kind::Proposal, opened.proposal.id.clone());
        Some(super::comments::thread(&visitor, &subject, order, voices).await?)
    } else {
        None
    };
    show_page(&visitor, &opened, None, comments).await
}

#[get("/proposals/<proposal>/edit")]
async fn edit(citizen: Citizen, proposal: &str) -> WebResult {
    let opened = app::proposals::open_for_team(citizen.app(), citizen.actor(), &id(proposal)?).await?;
    let missing = app::proposals::missing(&opened.proposal.draft(), &opened.challenge);
    let first = missing.iter().find_map(|refusal| refusal.field.as_deref()).map(FormPart::of_field);
    let part = first.unwrap_or(FormPart::Check).as_str();
    Ok(Answer::see_other(format!("/proposals/{}/edit/{part}", opened.proposal.id)))
}

#[get("/proposals/<proposal>/edit/<part>?<check>")]
async fn edit_part(citizen: Citizen, proposal: &str, part: &str, check: Option<&str>) -> WebResult {
    let part = FormPart::parse(part).ok_or(AppError::NotFound)?;
    let opened = app::proposals::open_for_team(citizen.app(), citizen.actor(), &id(proposal)?).await?;
    if part == FormPart::Check {
        return check_page(&citizen, &opened, &Vec::new()).await;
    }
    if let Some(refusal) = pages::why_shut(&citizen, &opened) {
        return closed_page(&citizen, &opened, &vec![refusal], Vec::new());
    }
    let mut missing = app::proposals::missing(&opened.proposal.draft(), &opened.challenge);
    missing.retain(|it| check.is_some() && it.field.as_deref().map(FormPart::of_field) == Some(part));
    edit_page(&citizen, &opened, part, None, &missing).await
}

#[post("/proposals/<proposal>/edit/<part>", data = "<form>")]
async fn save(
    citizen: Citizen,
    proposal: &str,
    part: &str,
    background: Background,
    form: Submitted,
) -> WebResult {
    let part = FormPart::parse(part).filter(|part| *part != FormPart::Check).ok_or(AppError::NotFound)?;
    let proposal = id(proposal)?;
    let typed = typed(&form, part.fields().iter().map(String::as_str));
    let (app, actor) = (citizen.app(), citizen.actor());
    let version = form.number("version").unwrap_or(0);
    let saved = app::proposals::save(app, actor, &proposal, part, &typed, version, form.text("mark")).await;
    if let Err(AppError::Refused(refusals)) = &saved
        && !background.0
    {
        let opened = app::proposals::open_for_team(app, actor, &proposal).await?;
        return closed_page(&citizen, &opened, refusals, pages::labelled(citizen.words(), &typed));
    }
    let saving = saved?;
    if background.0 {
        return pages::background_answer(&citizen, part, &typed, &saving).await;
    }
    let opened = app::proposals::open_for_team(app, actor, &proposal).await?;
    match saving {
        Saving::Collided { .. } => collision_page(&citizen, &opened, part, &typed),
        Saving::Kept { refusals, .. } if !refusals.is_empty() => {
            edit_page(&citizen, &opened, part, Some(form.values()), &refusals).await
        }
        Saving::Kept { .. } if form.has("later") => Ok(Answer::see_other(opened.home(actor))),
        Saving::Kept { .. } => {
            let next = part.next().unwrap_or(FormPart::Check);
            Ok(Answer::see_other(format!("/proposals/{proposal}/edit/{}", next.as_str())))
        }
    }
}

#[post("/proposals/<proposal>/submission", data = "<form>")]
async fn submit(citizen: Citizen, proposal: &str, form: Submitted) -> WebResult {
    let proposal = id(proposal)?;
    let (app, actor) = (citizen.app(), citizen.actor());
    match app::proposals::submit(app, actor, &proposal, form.number("version").unwrap_or(0)).await {
        Ok(revision) => {
            Ok(Answer::see_other(format!("/proposals/{proposal}/receipts/{}", revision.revision)))
        }
        Err(AppError::Refused(refusals)) => {
            let opened = app::proposals::open_for_team(app, actor, &proposal).await?;
            if refusals.iter().all(|refusal| refusal.field.is_none()) {
                return closed_page(&citizen, &opened, &refusals, Vec::new());
            }
            check_page(&citizen, &opened, &refusals).await
        }
        // Somebody of the team changed it while this page was open: the page comes back with the new words.
        Err(AppError::Conflict) => {
            let opened = app::proposals::open_for_team(app, actor, &proposal).await?;
            let changed = vec![crate::domain::Refusal::because("refusal-proposal-changed")];
            pages::check_page_with(&citizen, &opened, &changed, Status::Conflict).await
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/proposals/<proposal>/receipts/<revision>")]
async fn receipt(citizen: Citizen, proposal: &str, revision: i64) -> WebResult {
    let opened = app::proposals::open_for_team(citizen.app(), citizen.actor(), &id(proposal)?).await?;
    let view = ReceiptView::build(&citizen, &opened, revision).ok_or(AppError::NotFound)?;
    Ok(citizen.page("proposals/receipt", &title(&citizen, "proposal-receipt-title"), &view)?.into())
}

#[get("/proposals/<proposal>/revisions/<revision>")]
async fn revision(citizen: Citizen, proposal: &str, revision: i64) -> WebResult {
    let opened = app::proposals::open_for_team(citizen.app(), citizen.actor(), &id(proposal)?).await?;
    if !opened.revisions.iter().any(|it| it.revision == revision) {
        return Err(AppError::NotFound.into());
    }
    show_page(&citizen, &opened, Some(revision), None).await
}

#[get("/proposals/<proposal>/revisions/<revision>/file")]
async fn revision_file(citizen: Citizen, proposal: &str, revision: i64) -> Result<TextFile, WebError> {
    let opened = app::proposals::open_for_team(citizen.app(), citizen.actor(), &id(proposal)?).await?;
    let found = opened.revisions.iter().find(|it| it.revision == revision).ok_or(AppError::NotFound)?;
    Ok(TextFile {
        name: format!("proposal-{}-revision-{revision}.json", opened.proposal.id),
        kind: ContentType::JSON,
        text: app::proposals::canonical_json(&opened.proposal, found),
    })
}

#[get("/proposals/<proposal>/download?<format>")]
async fn download(citizen: Citizen, proposal: &str, format: Option<&str>) -> Result<TextFile, WebError> {
    let opened = app::proposals::open_for_team(citizen.app(), citizen.actor(), &id(proposal)?).await?;
    let draft = opened.proposal.draft();
    let name = format!("proposal-{}", opened.proposal.id);
    if format == Some("json") {
        let text =
            serde_json::to_string_pretty(&draft).map_err(|error| AppError::Internal(error.to_string()))?;
        return Ok(TextFile { name: format!("{name}.json"), kind: ContentType::JSON, text });
    }
    let label = |field: &str| citizen.words().say(&format!("proposal-field-{field}"));
    let text = app::proposals::plain_text(&draft, &opened.currency, label);
    Ok(TextFile { name: format!("{name}.txt"), kind: ContentType::Plain, text })
}

#[get("/proposals/<proposal>/withdrawal")]
async fn ask_withdrawal(citizen: Citizen, proposal: &str) -> WebResult {
    let opened = app::proposals::open_for_team(citizen.app(), citizen.actor(), &id(proposal)?).await?;
    let view = ConfirmView::of_proposal(&citizen, &opened, FormView::default());
    Ok(citizen.page("proposals/confirm", &title(&citizen, "proposal-withdraw-title"), &view)?.into())
}

#[post("/proposals/<proposal>/withdrawal", data = "<form>")]
async fn withdraw(citizen: Citizen, proposal: &str, form: Submitted) -> WebResult {
    let proposal = id(proposal)?;
    let (app, actor) = (citizen.app(), citizen.actor());
    let version = form.number("version").unwrap_or(0);
    match app::proposals::withdraw(app, actor, &proposal, version, form.text("reason")).await {
        Ok(()) => Ok(Answer::see_other(format!("/proposals/{proposal}"))),
        Err(AppError::Refused(refusals)) => {
            let opened = app::proposals::open_for_team(app, actor, &proposal).await?;
            let view = ConfirmView::of_proposal(&citizen, &opened, form.view(&refusals, citizen.words()));
            let title = title(&citizen, "proposal-withdraw-title");
            Ok(citizen.page("proposals/confirm", &title, &view)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/proposals/<proposal>/publication", data = "<_form>")]
async fn make_public(citizen: Citizen, proposal: &str, _form: Submitted) -> WebResult {
    let proposal = id(proposal)?;
    app::proposals::make_public(citizen.app(), citizen.actor(), &proposal).await?;
    Ok(Answer::see_other(format!("/proposals/{proposal}")))
}

#[post("/proposals/<proposal>/partners", data = "<form>")]
async fn ask_partner(citizen: Citizen, proposal: &str, form: Submitted) -> WebResult {
    let proposal = id(proposal)?;
    let (app, actor) = (citizen.app(), citizen.actor());
    match app::proposals::ask_partner(app, actor, &proposal, form.text("partner_name")).await {
        Ok(()) => Ok(Answer::see_other(format!("/proposals/{proposal}/edit/team#partners-joined"))),
        Err(AppError::Refused(refusals)) => {
            let opened = app::proposals::open_for_team(app, actor, &proposal).await?;
            if refusals.iter().all(|refusal| refusal.field.is_none()) {
                return closed_page(&citizen, &opened, &refusals, Vec::new());
            }
            let mut values = pages::stored_values(&opened, FormPart::Team);
            values.extend(form.values());
            edit_page(&citizen, &opened, FormPart::Team, Some(values), &refusals).await
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/proposals/<proposal>/partners/<organisation>/answer", data = "<form>")]
async fn answer_partner(citizen: Citizen, proposal: &str, organisation: &str, form: Submitted) -> WebResult {
    let (proposal, organisation) = (id(proposal)?, id(organisation)?);
    let (app, actor) = (citizen.app(), citizen.actor());
    if form.text("answer") == "accept" {
        app::proposals::accept(app, actor, &proposal, &organisation).await?;
        return Ok(Answer::see_other(format!("/proposals/{proposal}")));
    }
    app::proposals::decline(app, actor, &proposal, &organisation).await?;
    Ok(Answer::see_other(format!("/organisations/{organisation}/proposals")))
}

#[post("/proposals/<proposal>/partners/<organisation>/removal", data = "<_form>")]
async fn remove_partner(citizen: Citizen, proposal: &str, organisation: &str, _form: Submitted) -> WebResult {
    let (proposal, organisation) = (id(proposal)?, id(organisation)?);
    let (app, actor) = (citizen.app(), citizen.actor());
    app::proposals::remove_partner(app, actor, &proposal, &organisation).await?;
    let still_in = app::proposals::open_for_team(app, actor, &proposal).await.is_ok();
    Ok(Answer::see_other(if still_in {
        format!("/proposals/{proposal}/edit/team")
    } else {
        format!("/organisations/{organisation}/proposals")
    }))
}

#[get("/organisations/<organisation>/proposals")]
async fn list_of_organisation(citizen: Citizen, organisation: &str) -> WebResult {
    let view = ListView::build(&citizen, &id(organisation)?).await?;
    Ok(citizen.page("proposals/list", &title(&citizen, "proposal-list-title"), &view)?.into())
}

/// The fields of a form as they were typed; a field that was sent more than once counts as its first value.
pub(super) fn typed<'a>(form: &Submitted, fields: impl Iterator<Item = &'a str>) -> BTreeMap<String, String> {
    fields.map(|field| (field.to_owned(), form.text(field).to_owned())).collect()
}

fn id(text: &str) -> Result<Id, AppError> {
    Id::parse(text).ok_or(AppError::NotFound)
}

fn title(visitor: &Visitor, message: &str) -> Title {
    Title::plain(visitor.words().say(message)).menu("challenges").unlisted()
}

impl app::proposals::Opened {
    /// The list that somebody of the team comes back to.
    fn home(&self, actor: &crate::domain::people::Actor) -> String {
        let own = if self.leads {
            Some(&self.organisation.id)
        } else {
            self.partners
                .iter()
                .map(|(_, organisation)| &organisation.id)
                .find(|organisation| actor.is_member_of(organisation))
        };
        own.map_or_else(|| "/desk".to_owned(), |own| format!("/organisations/{own}/proposals"))
    }

    /// Everybody may read all of it.
    fn is_public(&self) -> bool {
        self.challenge.released_at.is_some()
            && self.proposal.was_submitted()
            && self.proposal.state != ProposalState::Withdrawn
            && (self.proposal.state.is_chosen() || self.proposal.made_public_at.is_some())
    }

    /// The reader sees all of it.
    fn is_whole(&self) -> bool {
        self.sight == Sight::Whole
    }
}
