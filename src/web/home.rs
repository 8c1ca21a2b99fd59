//! The first page, health checks, and pages of plain text.

use rocket::http::Status;
use rocket::{Route, State, get, routes};
use serde::Serialize;

use super::guards::Visitor;
use super::page::{Title, WebResult};
use super::views::{Sample, sample};
use crate::app::App;
use crate::store::StoreError;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![home, healthz, readyz]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("home/show", &HomeView::sample())]
}

/// The first page.
#[derive(Serialize)]
pub struct HomeView {
    pub open_challenges: i64,
}

impl HomeView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub const fn sample() -> Self {
        Self { open_challenges: 38 }
    }
}

#[get("/")]
fn home(visitor: Visitor) -> WebResult {
    let title =
        Title::plain(visitor.words().say("home-title")).description(visitor.words().say("home-description"));
    Ok(visitor.page("home/show", &title, &HomeView { open_challenges: 0 })?.into())
}

/// The process runs.
#[get("/healthz")]
const fn healthz() -> &'static str {
    "ok\n"
}

/// The process can do its work: the database answers.
#[get("/readyz")]
async fn readyz(app: &State<App>) -> (Status, &'static str) {
    let answers = async {
        let mut reader = app.db.read().await?;
        crate::store::events::find_cursor(&mut reader, "ready").await.map_err(StoreError::from)
    };
    match answers.await {
        Ok(_) => (Status::Ok, "ready\n"),
        Err(error) => {
            tracing::error!(error = %error, "the database does not answer");
            (Status::ServiceUnavailable, "the database does not answer\n")
        }
    }
}
