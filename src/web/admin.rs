//! The administration area: people, offices, teams, mail and the record. All of it is for administrators alone.

use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::agencies::{form_page, input_of};
use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::Administrator;
use super::organisations::{TeamLine, team_line};
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Pages, Sample, When, counted, sample};
use crate::app::administration::PER_PAGE;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::events::RecordEntry;
use crate::domain::people::{Role, Scope};
use crate::language::{Words, zone};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        overview,
        people,
        person,
        suspend,
        platform_role,
        agencies,
        new_agency,
        create_agency,
        agency,
        close_agency,
        organisations,
        organisation,
        verify,
        mail,
        retry_mail,
        record
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

/// The list of people.
#[derive(Serialize)]
pub struct PeopleView {
    pub form: FormView,
    pub found: String,
    pub people: Vec<AccountLine>,
    pub pages: Option<Pages>,
}

/// One account in the list.
#[derive(Serialize)]
pub struct AccountLine {
    pub id: String,
    pub name: String,
    pub email: String,
    pub since: String,
    pub suspended: bool,
}

/// One account.
#[derive(Serialize)]
pub struct PersonView {
    pub form: FormView,
    pub id: String,
    pub name: String,
    pub email: String,
    pub since: When,
    pub suspended: bool,
    pub own: bool,
    pub second_factor: bool,
    pub roles: Vec<RoleLine>,
    pub platform: Vec<PlatformRole>,
}

/// A role and what it is for.
#[derive(Serialize)]
pub struct RoleLine {
    pub role: String,
    pub place: String,
    pub path: String,
}

/// A role of the platform that can be given or taken.
#[derive(Serialize)]
pub struct PlatformRole {
    pub role: &'static str,
    pub name: String,
    pub has: bool,
}

/// The list of offices, the closed ones too.
#[derive(Serialize)]
pub struct AgenciesView {
    pub found: String,
    pub agencies: Vec<AgencyLine>,
}

/// One office in the list.
#[derive(Serialize)]
pub struct AgencyLine {
    pub id: String,
    pub name: String,
    pub lang: String,
    pub kind: String,
    pub region: String,
    pub closed: bool,
}

/// The page that closes or opens an office.
#[derive(Serialize)]
pub struct AgencyView {
    pub form: FormView,
    pub id: String,
    pub name: String,
    pub lang: String,
    pub closed: bool,
}

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

/// The newest entries of the record.
#[derive(Serialize)]
pub struct RecordView {
    pub entries: Vec<EntryLine>,
}

/// One entry of the record.
#[derive(Serialize)]
pub struct EntryLine {
    pub what: String,
    pub role: String,
    pub at: When,
    /// Empty when the thing has no public page.
    pub path: String,
    pub details: String,
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

impl PeopleView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let line = AccountLine {
            id: "1".to_owned(),
            name: "Rahima".to_owned(),
            email: "rahima@example.org".to_owned(),
            since: "17 June 2026".to_owned(),
            suspended: true,
        };
        Self {
            form: FormView::of([("q", "rahima".into())]),
            found: "1 person".to_owned(),
            people: vec![line],
            pages: Some(Pages::sample()),
        }
    }
}

impl PersonView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: "1".to_owned(),
            name: "Rahima".to_owned(),
            email: "rahima@example.org".to_owned(),
            since: When::sample(),
            suspended: false,
            own: false,
            second_factor: true,
            roles: vec![RoleLine {
                role: "Evaluator".to_owned(),
                place: "Land Office".to_owned(),
                path: "/agencies/1".to_owned(),
            }],
            platform: vec![PlatformRole { role: "moderator", name: "Moderator".to_owned(), has: false }],
        }
    }
}

impl AgenciesView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let line = AgencyLine {
            id: "1".to_owned(),
            name: "Land Office".to_owned(),
            lang: "en".to_owned(),
            kind: "Department".to_owned(),
            region: "Rangpur".to_owned(),
            closed: true,
        };
        Self { found: "1 office".to_owned(), agencies: vec![line] }
    }
}

impl AgencyView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: "1".to_owned(),
            name: "Land Office".to_owned(),
            lang: "en".to_owned(),
            closed: false,
        }
    }
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

impl MailView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let letter = LetterLine { kind: "sign-in-link".to_owned(), failed: When::sample(), attempts: 3 };
        Self { waiting: 1, failed: 1, sent: 20, letters: vec![letter] }
    }
}

impl RecordView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let entry = EntryLine {
            what: "Role given".to_owned(),
            role: "Administrator".to_owned(),
            at: When::sample(),
            path: "/agencies/1".to_owned(),
            details: "role: evaluator".to_owned(),
        };
        Self { entries: vec![entry] }
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

#[get("/admin/people?<q>&<page>")]
async fn people(admin: Administrator, q: Option<&str>, page: Option<i64>) -> WebResult {
    let words = admin.words();
    let (part, number) = (q.unwrap_or(""), page.unwrap_or(1).clamp(1, 100_000));
    let (list, total) = app::administration::people(admin.app(), admin.actor(), part, number).await?;
    let query = percent_encoding::utf8_percent_encode(part, percent_encoding::NON_ALPHANUMERIC).to_string();
    let prefix = admin.prefix();
    let view = PeopleView {
        form: FormView::of([("q", part.into())]),
        found: counted(words, "admin-people-found", total),
        people: list
            .into_iter()
            .map(|person| AccountLine {
                id: person.id.to_string(),
                name: person.name,
                email: person.email,
                since: words.date(person.created_at, &zone("UTC")),
                suspended: person.suspended_at.is_some(),
            })
            .collect(),
        pages: (total > PER_PAGE).then(|| {
            Pages::new(number, total, PER_PAGE, |page| format!("{prefix}/admin/people?q={query}&page={page}"))
        }),
    };
    self::page(&admin, "admin/people", "admin-people", &view).map(Into::into)
}

#[get("/admin/people/<id>")]
async fn person(admin: Administrator, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    Ok(person_page(&admin, &id, FormView::default()).await?.into())
}

#[post("/admin/people/<id>/suspension", data = "<form>")]
async fn suspend(admin: Administrator, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let suspended = form.text("suspended") == "1";
    let reason = form.text("reason");
    let done = app::administration::suspend(admin.app(), admin.actor(), &id, suspended, reason).await;
    person_answer(&admin, &id, &form, done).await
}

#[post("/admin/people/<id>/roles", data = "<form>")]
async fn platform_role(admin: Administrator, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let role = Role::parse(form.text("role")).ok_or(AppError::NotFound)?;
    let given = form.text("given") == "1";
    let done = app::roles::set_of_platform(admin.app(), admin.actor(), &id, role, given).await;
    person_answer(&admin, &id, &form, done).await
}

#[get("/admin/agencies")]
async fn agencies(admin: Administrator) -> WebResult {
    let words = admin.words();
    let list = app::agencies::all(admin.app()).await?;
    let view = AgenciesView {
        found: counted(words, "agencies-found", i64::try_from(list.len()).unwrap_or_default()),
        agencies: list
            .into_iter()
            .map(|agency| AgencyLine {
                id: agency.id.to_string(),
                name: agency.name,
                lang: agency.language,
                kind: words.say(&format!("agency-kind-{}", agency.kind)),
                region: agency.region,
                closed: agency.closed_at.is_some(),
            })
            .collect(),
    };
    page(&admin, "admin/agencies", "agencies-title", &view).map(Into::into)
}

#[get("/admin/agencies/new")]
async fn new_agency(admin: Administrator) -> WebResult {
    let language = admin.words().code().to_owned();
    Ok(form_page(&admin, None, FormView::of([("language", language.into())]), 1).await?.into())
}

#[post("/admin/agencies", data = "<form>")]
async fn create_agency(admin: Administrator, form: Submitted) -> WebResult {
    let id = form.form_id().ok_or(AppError::NotFound)?;
    match app::agencies::create(admin.app(), admin.actor(), id, &input_of(&form)).await {
        Ok(id) => Ok(Answer::see_other(format!("/agencies/{id}/people"))),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, admin.words());
            Ok(form_page(&admin, None, shown, 1).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/admin/agencies/<id>")]
async fn agency(admin: Administrator, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    Ok(agency_page(&admin, &id, FormView::default()).await?.into())
}

#[post("/admin/agencies/<id>/closure", data = "<form>")]
async fn close_agency(admin: Administrator, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let closed = form.text("closed") == "1";
    match app::agencies::close(admin.app(), admin.actor(), &id, closed, form.text("reason")).await {
        Ok(()) => Ok(Answer::see_other("/admin/agencies")),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, admin.words());
            Ok(agency_page(&admin, &id, shown).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/admin/organisations")]
async fn organisations(admin: Administrator) -> WebResult {
    let words = admin.words();
    let list = app::organisations::asking(admin.app(), admin.actor()).await?;
    let view = TeamsView {
        waiting: counted(words, "admin-teams-waiting", i64::try_from(list.len()).unwrap_or_default()),
        teams: list
            .into_iter()
            .map(|team| WaitingTeam {
                since: When::on(words, team.verification_asked_at.unwrap_or(team.created_at), &zone("UTC")),
                team: team_line(words, team),
            })
            .collect(),
    };
    page(&admin, "admin/organisations", "organisations-title", &view).map(Into::into)
}

#[get("/admin/organisations/<id>")]
async fn organisation(admin: Administrator, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    Ok(team_page(&admin, &id, FormView::default()).await?.into())
}

#[post("/admin/organisations/<id>/verification", data = "<form>")]
async fn verify(admin: Administrator, id: &str, form: Submitted) -> WebResult {
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

#[get("/admin/mail")]
async fn mail(admin: Administrator) -> WebResult {
    let words = admin.words();
    let (counts, failed) = app::administration::mail(admin.app(), admin.actor()).await?;
    let view = MailView {
        waiting: counts.waiting,
        failed: counts.failed,
        sent: counts.sent,
        letters: failed
            .into_iter()
            .map(|letter| LetterLine {
                kind: letter.kind,
                failed: When::on(words, letter.failed_at.unwrap_or(letter.created_at), &zone("UTC")),
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

#[get("/admin/record")]
async fn record(admin: Administrator) -> WebResult {
    let entries = app::administration::record(admin.app(), admin.actor()).await?;
    let words = admin.words();
    let view = RecordView { entries: entries.iter().map(|entry| entry_line(words, entry)).collect() };
    page(&admin, "admin/record", "admin-record", &view).map(Into::into)
}

fn page(admin: &Administrator, template: &str, title: &str, view: &impl Serialize) -> Result<Page, WebError> {
    admin.page(template, &Title::plain(admin.words().say(title)).unlisted(), view)
}

async fn person_answer(
    admin: &Administrator,
    id: &Id,
    form: &Submitted,
    done: Result<(), AppError>,
) -> WebResult {
    match done {
        Ok(()) => Ok(Answer::see_other(format!("/admin/people/{id}"))),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, admin.words());
            Ok(person_page(admin, id, shown).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn person_page(admin: &Administrator, id: &Id, form: FormView) -> Result<Page, WebError> {
    let (app, words) = (admin.app(), admin.words());
    let (person, grants) = app::administration::person(app, admin.actor(), id).await?;
    let mut roles = Vec::new();
    for grant in &grants {
        let (place, path) = match &grant.scope {
            Scope::Platform => continue,
            Scope::Agency(id) => {
                (app::agencies::find(app, id).await.map(|agency| agency.name), format!("/agencies/{id}"))
            }
            Scope::Organisation(id) => (
                app::organisations::find(app, id).await.map(|team| team.name),
                format!("/organisations/{id}"),
            ),
        };
        let Ok(place) = place else { continue };
        roles.push(RoleLine { role: words.say(&format!("role-{}", grant.role)), place, path });
    }
    let view = PersonView {
        form,
        id: id.to_string(),
        name: person.name.clone(),
        email: person.email,
        since: When::on(words, person.created_at, &zone("UTC")),
        suspended: person.suspended_at.is_some(),
        own: *id == admin.actor().person_id,
        second_factor: person.totp_confirmed_at.is_some(),
        roles,
        platform: Role::OF_PLATFORM
            .into_iter()
            .map(|role| PlatformRole {
                role: role.as_str(),
                name: words.say(&format!("role-{role}")),
                has: grants.iter().any(|grant| grant.role == role),
            })
            .collect(),
    };
    admin.page("admin/person", &Title::plain(person.name).unlisted(), &view)
}

async fn agency_page(admin: &Administrator, id: &Id, form: FormView) -> Result<Page, WebError> {
    let list = app::agencies::all(admin.app()).await?;
    let agency = list.into_iter().find(|agency| agency.id == *id).ok_or(AppError::NotFound)?;
    let view = AgencyView {
        form,
        id: id.to_string(),
        name: agency.name.clone(),
        lang: agency.language,
        closed: agency.closed_at.is_some(),
    };
    admin.page("admin/agency", &Title::plain(agency.name).unlisted(), &view)
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

fn entry_line(words: &Words, entry: &RecordEntry) -> EntryLine {
    use crate::domain::Kind;
    let message = format!("record-{}", entry.kind);
    let details: Vec<String> = entry
        .payload
        .as_object()
        .map(|fields| {
            fields
                .iter()
                .filter(|(_, value)| value.is_string() || value.is_number())
                .map(|(name, value)| {
                    format!("{name}: {}", value.as_str().map_or_else(|| value.to_string(), str::to_owned))
                })
                .collect()
        })
        .unwrap_or_default();
    EntryLine {
        what: if words.has(&message) { words.say(&message) } else { entry.kind.replace('-', " ") },
        role: if Role::parse(&entry.actor_role).is_some() {
            words.say(&format!("role-{}", entry.actor_role))
        } else {
            entry.actor_role.clone()
        },
        at: When::at(words, entry.at, &zone("UTC")),
        path: match entry.subject.kind {
            Kind::Person => format!("/admin/people/{}", entry.subject.id),
            Kind::Comment | Kind::Question => String::new(),
            _ => entry.subject.path(),
        },
        details: details.join(", "),
    }
}
