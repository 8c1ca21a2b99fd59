//! The administration area: people, offices, teams, mail and the record. All of it is for administrators alone.

mod agencies;
mod organisations;
mod people;
pub mod record;

use rocket::{Route, get, post, routes};
use serde::Serialize;

use self::agencies::{AgenciesView, AgencyView};
use self::organisations::{TeamView, TeamsView};
use self::people::{PeopleView, PersonView};
use self::record::RecordView;
use crate::app;
use crate::web::error::WebError;
use crate::web::form::Submitted;
use crate::web::guards::Administrator;
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::{Sample, When, counted, sample};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        overview,
        people::people,
        people::person,
        people::suspend,
        people::reset_second_factor,
        people::platform_role,
        agencies::agencies,
        agencies::new_agency,
        agencies::create_agency,
        agencies::agency,
        agencies::close_agency,
        organisations::organisations,
        organisations::organisation,
        organisations::verify,
        mail,
        retry_mail,
        record::record
    ]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("admin/show", &OverviewView::sample()),
        sample("admin/people", &PeopleView::sample()),
        sample("admin/person", &PersonView::sample()),
        sample("admin/agencies", &AgenciesView::sample()),
        sample("admin/agency", &AgencyView::sample()),
        sample("admin/organisations", &TeamsView::sample()),
        sample("admin/organisation", &TeamView::sample()),
        sample("admin/mail", &MailView::sample()),
        sample("admin/record", &RecordView::sample()),
    ]
}

/// The first page of the area: what waits.
#[derive(Serialize)]
pub struct OverviewView {
    pub teams_waiting: String,
    pub mail_waiting: String,
    pub mail_failed: String,
    pub people: String,
}

/// The queue of mail.
#[derive(Serialize)]
pub struct MailView {
    pub waiting: i64,
    pub failed: i64,
    pub sent: i64,
    pub letters: Vec<LetterLine>,
}

/// A letter that failed; neither its address nor its words are shown.
#[derive(Serialize)]
pub struct LetterLine {
    pub kind: String,
    pub failed: When,
    pub attempts: i64,
}

impl OverviewView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            teams_waiting: "2 teams wait".to_owned(),
            mail_waiting: "3 letters wait".to_owned(),
            mail_failed: "1 letter failed".to_owned(),
            people: "12 people".to_owned(),
        }
    }
}

impl MailView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let letter = LetterLine { kind: "sign-in-link".to_owned(), failed: When::sample(), attempts: 3 };
        Self { waiting: 1, failed: 1, sent: 20, letters: vec![letter] }
    }
}

#[get("/admin")]
async fn overview(admin: Administrator) -> WebResult {
    let (app, words) = (admin.app(), admin.words());
    let teams = app::organisations::asking(app, admin.actor()).await?.len();
    let (mail, _) = app::administration::mail(app, admin.actor()).await?;
    let (_, people) = app::administration::people(app, admin.actor(), "", 1).await?;
    let view = OverviewView {
        teams_waiting: counted(words, "admin-teams-waiting", i64::try_from(teams).unwrap_or_default()),
        mail_waiting: counted(words, "admin-mail-waiting", mail.waiting),
        mail_failed: counted(words, "admin-mail-failed", mail.failed),
        people: counted(words, "admin-people-found", people),
    };
    page(&admin, "admin/show", "admin-title", &view).map(Into::into)
}

#[get("/admin/mail")]
async fn mail(admin: Administrator) -> WebResult {
    let (words, zone) = (admin.words(), admin.own_zone().await?);
    let (counts, failed) = app::administration::mail(admin.app(), admin.actor()).await?;
    let view = MailView {
        waiting: counts.waiting,
        failed: counts.failed,
        sent: counts.sent,
        letters: failed
            .into_iter()
            .map(|letter| LetterLine {
                kind: letter.kind,
                failed: When::on(words, letter.failed_at.unwrap_or(letter.created_at), &zone),
                attempts: letter.attempts,
            })
            .collect(),
    };
    page(&admin, "admin/mail", "admin-mail", &view).map(Into::into)
}

#[post("/admin/mail/retry", data = "<_form>")]
async fn retry_mail(admin: Administrator, _form: Submitted) -> WebResult {
    app::administration::retry_mail(admin.app(), admin.actor()).await?;
    Ok(Answer::see_other("/admin/mail"))
}

fn page(admin: &Administrator, template: &str, title: &str, view: &impl Serialize) -> Result<Page, WebError> {
    admin.page(template, &Title::plain(admin.words().say(title)).unlisted(), view)
}
