//! The page that a mailed invitation opens; its button accepts.

use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Sample, sample};
use crate::app::{self, AppError};
use crate::domain::invitations::Standing;
use crate::language::Value;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![show, accept]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("invitations/show", &InvitationView::sample())]
}

/// An invitation.
#[derive(Serialize)]
pub struct InvitationView {
    pub form: FormView,
    pub token: String,
    pub place: String,
    pub lead: String,
    pub email: String,
    pub open: bool,
    pub signed_in: bool,
    pub other_address: bool,
    /// What stands in the way, and what to do then; empty while it is open.
    pub problem: String,
    pub next: String,
}

impl InvitationView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            token: "token".to_owned(),
            place: "Land Office".to_owned(),
            lead: "Farida asks you to be an evaluator.".to_owned(),
            email: "rahima@example.org".to_owned(),
            open: true,
            signed_in: true,
            other_address: true,
            problem: "This invitation is too old".to_owned(),
            next: "Ask for a new one.".to_owned(),
        }
    }
}

#[get("/invitations/<token>")]
async fn show(visitor: Visitor, token: &str) -> WebResult {
    Ok(page(&visitor, token, FormView::default()).await?.into())
}

#[post("/invitations/<token>", data = "<form>")]
async fn accept(citizen: Citizen, token: &str, form: Submitted) -> WebResult {
    match app::invitations::accept(citizen.app(), citizen.actor(), token).await {
        Ok(path) => Ok(Answer::see_other(path)),
        Err(AppError::Refused(refusals)) => {
            Ok(page(&citizen, token, form.view(&refusals, citizen.words())).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn page(visitor: &Visitor, token: &str, form: FormView) -> Result<Page, WebError> {
    let words = visitor.words();
    let shown = app::invitations::show(visitor.app(), visitor.actor(), token).await?;
    let standing = shown.standing;
    let say = |suffix: &str| {
        if standing == Standing::Open {
            String::new()
        } else {
            words.say(&format!("invitation-{}{suffix}", standing.as_str()))
        }
    };
    let view = InvitationView {
        form,
        token: token.to_owned(),
        lead: words.say_with(
            "invitation-lead",
            &[
                ("person", Value::from(shown.invited_by)),
                ("role", Value::from(words.say(&format!("role-{}", shown.invitation.role)))),
            ],
        ),
        place: shown.place,
        email: shown.invitation.email,
        open: standing == Standing::Open,
        signed_in: visitor.actor().is_some(),
        other_address: standing == Standing::OtherAddress,
        problem: say(""),
        next: say("-next"),
    };
    visitor.page("invitations/show", &Title::plain(words.say("invitation-title")).unlisted(), &view)
}
