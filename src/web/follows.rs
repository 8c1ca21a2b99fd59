//! The button with which somebody follows a thing (partial `follow`).

use rocket::{Route, post, routes};
use serde::Serialize;

use super::error::WebError;
use super::form::Submitted;
use super::guards::{Citizen, Visitor};
use super::page::{Answer, WebResult};
use super::views::Sample;
use crate::app::{self, AppError};
use crate::domain::{Kind, Subject};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![set]
}

/// The templates of this file are partials; pages that hold them show them.
#[must_use]
pub fn samples() -> Vec<Sample> {
    Vec::new()
}

/// What the button shows.
#[derive(Clone, Debug, Serialize)]
pub struct FollowView {
    pub kind: &'static str,
    pub id: String,
    pub following: bool,
    pub signed_in: bool,
    /// The page that the button stands on.
    pub return_to: String,
}

impl FollowView {
    /// The button for a thing, on the page at `return_to`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of(visitor: &Visitor, subject: &Subject, return_to: &str) -> Result<Self, WebError> {
        Ok(Self {
            kind: subject.kind.as_str(),
            id: subject.id.to_string(),
            following: app::follows::follows(visitor.app(), visitor.actor(), subject).await?,
            signed_in: visitor.actor().is_some(),
            return_to: return_to.to_owned(),
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            kind: "challenge",
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            following: false,
            signed_in: true,
            return_to: "/challenges/0190b0a0-0000-7000-8000-000000000000".to_owned(),
        }
    }
}

#[post("/follows", data = "<form>")]
async fn set(citizen: Citizen, form: Submitted) -> WebResult {
    let kind = Kind::parse(form.text("kind")).ok_or(AppError::NotFound)?;
    let id = form.id("id").ok_or(AppError::NotFound)?;
    let follow = form.text("follow") != "0";
    app::follows::set(citizen.app(), citizen.actor(), &Subject::new(kind, id), follow).await?;
    Ok(Answer::see_other(app::people::safe_path(form.text("return_to"))))
}
