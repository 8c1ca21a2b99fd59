//! The desk: what waits for the person, sorted by its clocks, and what fits the hats that they wear.

mod views;

use rocket::{Route, get, routes};

use self::views::DeskView;
use super::guards::Citizen;
use super::page::{Title, WebResult};
use super::views::{Sample, sample};
use crate::app;
use crate::app::desks::Verb;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![desk]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("desks/show", &DeskView::sample())]
}

#[get("/desk?<show>")]
async fn desk(citizen: Citizen, show: Option<&str>) -> WebResult {
    let desk = app::desks::find(citizen.app(), citizen.actor()).await?;
    let view = DeskView::new(&citizen, citizen.actor(), &desk, show.and_then(Verb::parse));
    let title = Title::plain(citizen.words().say("menu-desk")).menu("desk").unlisted();
    Ok(citizen.page("desks/show", &title, &view)?.into())
}
