//! Teams that ask to be checked.

use rocket::{get, post};
use serde::Serialize;

use super::page;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::Administrator;
use crate::web::organisations::{TeamLine, team_line};
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::{When, counted};

/// The queue of teams that ask to be checked.
#[derive(Serialize)]
pub struct TeamsView {
    pub waiting: String,
    pub teams: Vec<WaitingTeam>,
}

/// One team that asks to be checked.
#[derive(Serialize)]
pub struct WaitingTeam {
    pub team: TeamLine,
    pub since: When,
}

/// The page that verifies a team or takes that back.
#[derive(Serialize)]
pub struct TeamView {
    pub form: FormView,
    pub team: TeamLine,
    pub website: String,
    pub about: String,
    pub asked: bool,
}

fn sample_team() -> TeamLine {
    TeamLine {
        id: "1".to_owned(),
        name: "Mlango Labs".to_owned(),
        lang: "en".to_owned(),
        meta: "Startup, Kisumu".to_owned(),
        verified: false,
    }
}

impl TeamsView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let team = WaitingTeam { team: sample_team(), since: When::sample() };
        Self { waiting: "1 team waits".to_owned(), teams: vec![team] }
    }
}

impl TeamView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            team: sample_team(),
            website: "https://mlango.example".to_owned(),
            about: "Seven people.".to_owned(),
            asked: true,
        }
    }
}

#[get("/admin/organisations")]
pub(super) async fn organisations(admin: Administrator) -> WebResult {
    let (words, zone) = (admin.words(), admin.own_zone().await?);
    let list = app::organisations::asking(admin.app(), admin.actor()).await?;
    let view = TeamsView {
        waiting: counted(words, "admin-teams-waiting", i64::try_from(list.len()).unwrap_or_default()),
        teams: list
            .into_iter()
            .map(|team| WaitingTeam {
                since: When::on(words, team.verification_asked_at.unwrap_or(team.created_at), &zone),
                team: team_line(words, team),
            })
            .collect(),
    };
    page(&admin, "admin/organisations", "organisations-title", &view).map(Into::into)
}

#[get("/admin/organisations/<id>")]
pub(super) async fn organisation(admin: Administrator, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    Ok(team_page(&admin, &id, FormView::default()).await?.into())
}

#[post("/admin/organisations/<id>/verification", data = "<form>")]
pub(super) async fn verify(admin: Administrator, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let verified = form.text("verified") == "1";
    match app::organisations::verify(admin.app(), admin.actor(), &id, verified, form.text("reason")).await {
        Ok(()) => Ok(Answer::see_other("/admin/organisations")),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, admin.words());
            Ok(team_page(&admin, &id, shown).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn team_page(admin: &Administrator, id: &Id, form: FormView) -> Result<Page, WebError> {
    let team = app::organisations::find(admin.app(), id).await?;
    let view = TeamView {
        form,
        website: team.website.clone(),
        about: team.about.clone(),
        asked: team.verification_asked_at.is_some(),
        team: team_line(admin.words(), team),
    };
    let title = Title::plain(view.team.name.clone()).unlisted();
    admin.page("admin/organisation", &title, &view)
}
