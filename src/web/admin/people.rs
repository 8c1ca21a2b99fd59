//! Accounts and the roles of the platform.

use rocket::{get, post};
use serde::Serialize;

use crate::app::administration::PER_PAGE;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::people::{Role, Scope};
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::Administrator;
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::{Pages, When, counted};

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

#[get("/admin/people?<q>&<page>")]
pub(super) async fn people(admin: Administrator, q: Option<&str>, page: Option<i64>) -> WebResult {
    let (words, zone) = (admin.words(), admin.own_zone().await?);
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
                since: words.date(person.created_at, &zone),
                suspended: person.suspended_at.is_some(),
            })
            .collect(),
        pages: (total > PER_PAGE).then(|| {
            Pages::new(number, total, PER_PAGE, |page| format!("{prefix}/admin/people?q={query}&page={page}"))
        }),
    };
    super::page(&admin, "admin/people", "admin-people", &view).map(Into::into)
}

#[get("/admin/people/<id>")]
pub(super) async fn person(admin: Administrator, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    Ok(person_page(&admin, &id, FormView::default()).await?.into())
}

#[post("/admin/people/<id>/suspension", data = "<form>")]
pub(super) async fn suspend(admin: Administrator, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let suspended = form.text("suspended") == "1";
    let reason = form.text("reason");
    let done = app::administration::suspend(admin.app(), admin.actor(), &id, suspended, reason).await;
    person_answer(&admin, &id, &form, done).await
}

#[post("/admin/people/<id>/second-factor", data = "<form>")]
pub(super) async fn reset_second_factor(admin: Administrator, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let reason = form.text("factor_reason");
    let done = app::administration::reset_second_factor(admin.app(), admin.actor(), &id, reason).await;
    person_answer(&admin, &id, &form, done).await
}

#[post("/admin/people/<id>/roles", data = "<form>")]
pub(super) async fn platform_role(admin: Administrator, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let role = Role::parse(form.text("role")).ok_or(AppError::NotFound)?;
    let given = form.text("given") == "1";
    let done = app::roles::set_of_platform(admin.app(), admin.actor(), &id, role, given).await;
    person_answer(&admin, &id, &form, done).await
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
    let zone = admin.own_zone().await?;
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
        since: When::on(words, person.created_at, &zone),
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
