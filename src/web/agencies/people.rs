//! The people of an office, their roles and the invitations that wait.

use rocket::{get, post};
use serde::Serialize;

use super::led;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::people::{Role, Scope, roles_to_separate};
use crate::language::{Value, Words};
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::{Citizen, Visitor};
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::{Choice, When};

/// The people of an office, for those who lead it.
#[derive(Serialize)]
pub struct PeopleView {
    pub form: FormView,
    pub id: String,
    pub name: String,
    pub lang: String,
    pub people: Vec<PersonLine>,
    pub roles: Vec<Choice>,
    pub invitations: Vec<InvitationLine>,
}

/// Somebody who works at an office, or is in a team.
#[derive(Serialize)]
pub struct PersonLine {
    pub id: String,
    pub name: String,
    pub email: String,
    pub roles: String,
    pub hints: Vec<String>,
}

/// An invitation that waits.
#[derive(Serialize)]
pub struct InvitationLine {
    pub id: String,
    pub email: String,
    pub role: String,
    pub until: When,
}

/// The roles of one person at an office.
#[derive(Serialize)]
pub struct ColleagueView {
    pub form: FormView,
    pub id: String,
    pub agency: String,
    pub agency_lang: String,
    pub person_id: String,
    pub name: String,
    pub roles: Vec<Choice>,
    pub hints: Vec<String>,
}

impl PersonLine {
    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            id: "1".to_owned(),
            name: "Farida Akhter".to_owned(),
            email: "farida@example.org".to_owned(),
            roles: "Evaluator".to_owned(),
            hints: vec!["One person should not write and decide.".to_owned()],
        }
    }
}

impl InvitationLine {
    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            id: "1".to_owned(),
            email: "rahima@example.org".to_owned(),
            role: "Evaluator".to_owned(),
            until: When::sample(),
        }
    }
}

impl PeopleView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: "1".to_owned(),
            name: "Land Office".to_owned(),
            lang: "en".to_owned(),
            people: vec![PersonLine::sample()],
            roles: vec![Choice::sample()],
            invitations: vec![InvitationLine::sample()],
        }
    }
}

impl ColleagueView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: "1".to_owned(),
            agency: "Land Office".to_owned(),
            agency_lang: "en".to_owned(),
            person_id: "2".to_owned(),
            name: "Farida Akhter".to_owned(),
            roles: vec![Choice::sample()],
            hints: vec!["One person should not write and decide.".to_owned()],
        }
    }
}

#[get("/agencies/<id>/people")]
pub(super) async fn people(citizen: Citizen, id: &str) -> WebResult {
    let id = led(&citizen, id)?;
    Ok(people_page(&citizen, &id, FormView::default()).await?.into())
}

#[post("/agencies/<id>/invitations", data = "<form>")]
pub(super) async fn invite(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = led(&citizen, id)?;
    let invitation = form.form_id().ok_or(AppError::NotFound)?;
    let (scope, email, role) = (Scope::Agency(id.clone()), form.text("email"), form.text("role"));
    let invited =
        app::invitations::invite(citizen.app(), citizen.actor(), invitation, &scope, email, role).await;
    match invited {
        Ok(()) => Ok(Answer::see_other(format!("/agencies/{id}/people"))),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, citizen.words());
            Ok(people_page(&citizen, &id, shown).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/agencies/<id>/invitations/<invitation>/end", data = "<_form>")]
pub(super) async fn take_back(citizen: Citizen, id: &str, invitation: &str, _form: Submitted) -> WebResult {
    let id = led(&citizen, id)?;
    let invitation = Id::parse(invitation).ok_or(AppError::NotFound)?;
    let scope = Scope::Agency(id.clone());
    app::invitations::take_back(citizen.app(), citizen.actor(), &scope, &invitation).await?;
    Ok(Answer::see_other(format!("/agencies/{id}/people")))
}

#[get("/agencies/<id>/people/<person>")]
pub(super) async fn colleague(citizen: Citizen, id: &str, person: &str) -> WebResult {
    let id = led(&citizen, id)?;
    let person = Id::parse(person).ok_or(AppError::NotFound)?;
    Ok(colleague_page(&citizen, &id, &person, None).await?.into())
}

#[post("/agencies/<id>/people/<person>", data = "<form>")]
pub(super) async fn change_colleague(citizen: Citizen, id: &str, person: &str, form: Submitted) -> WebResult {
    let id = led(&citizen, id)?;
    let person = Id::parse(person).ok_or(AppError::NotFound)?;
    let wanted: Vec<Role> = form.all("roles").iter().filter_map(|role| Role::parse(role)).collect();
    match app::roles::set_of_agency(citizen.app(), citizen.actor(), &id, &person, &wanted).await {
        Ok(()) => Ok(Answer::see_other(format!("/agencies/{id}/people"))),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, citizen.words());
            Ok(colleague_page(&citizen, &id, &person, Some(shown)).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

/// The people with roles at an office or in a team, as lists show them.
pub(in crate::web) fn person_line(words: &Words, colleague: app::roles::Colleague) -> PersonLine {
    let roles: Vec<String> = colleague.roles.iter().map(|role| words.say(&format!("role-{role}"))).collect();
    PersonLine {
        id: colleague.person_id.to_string(),
        name: colleague.name,
        email: colleague.email,
        roles: roles.join(&words.say("comma")),
        hints: hints(words, &colleague.roles),
    }
}

/// The invitations of a scope that wait, as lists show them.
pub(in crate::web) async fn invitation_lines(
    visitor: &Visitor,
    scope: &Scope,
    zone: &str,
) -> Result<Vec<InvitationLine>, AppError> {
    let (words, zone) = (visitor.words(), crate::language::zone(zone));
    Ok(app::invitations::open(visitor.app(), scope)
        .await?
        .into_iter()
        .map(|invitation| InvitationLine {
            id: invitation.id.to_string(),
            email: invitation.email,
            role: words.say(&format!("role-{}", invitation.role)),
            until: When::on(words, invitation.expires_at, &zone),
        })
        .collect())
}

async fn people_page(citizen: &Citizen, id: &Id, form: FormView) -> Result<Page, WebError> {
    let words = citizen.words();
    let agency = app::agencies::find(citizen.app(), id).await?;
    let scope = Scope::Agency(id.clone());
    let view = PeopleView {
        form,
        id: id.to_string(),
        lang: agency.language,
        people: app::roles::colleagues(citizen.app(), &scope)
            .await?
            .into_iter()
            .map(|colleague| person_line(words, colleague))
            .collect(),
        roles: role_choices(words),
        invitations: invitation_lines(citizen, &scope, &agency.time_zone).await?,
        name: agency.name,
    };
    citizen.page("agencies/people", &Title::plain(words.say("agency-people-title")).unlisted(), &view)
}

async fn colleague_page(
    citizen: &Citizen,
    id: &Id,
    person: &Id,
    sent: Option<FormView>,
) -> Result<Page, WebError> {
    let words = citizen.words();
    let agency = app::agencies::find(citizen.app(), id).await?;
    let colleague = app::roles::colleagues(citizen.app(), &Scope::Agency(id.clone()))
        .await?
        .into_iter()
        .find(|colleague| colleague.person_id == *person)
        .ok_or(AppError::NotFound)?;
    let own: Vec<&str> = colleague.roles.iter().map(|role| role.as_str()).collect();
    let view = ColleagueView {
        form: sent.unwrap_or_else(|| FormView::of([("roles", own.into())])),
        id: id.to_string(),
        agency: agency.name,
        agency_lang: agency.language,
        person_id: person.to_string(),
        name: colleague.name.clone(),
        roles: role_choices(words),
        hints: hints(words, &colleague.roles),
    };
    citizen.page("agencies/colleague", &Title::plain(colleague.name).unlisted(), &view)
}

fn role_choices(words: &Words) -> Vec<Choice> {
    Role::OF_AGENCY
        .iter()
        .map(|role| Choice {
            value: role.as_str().to_owned(),
            label: words.say(&format!("role-{role}")),
            hint: words.say(&format!("role-{role}-does")),
        })
        .collect()
}

/// Which of these roles one person should not hold together.
fn hints(words: &Words, roles: &[Role]) -> Vec<String> {
    roles_to_separate(roles)
        .into_iter()
        .map(|(one, other)| {
            words.say_with(
                "roles-to-separate",
                &[
                    ("one", Value::from(words.say(&format!("role-{one}")))),
                    ("other", Value::from(words.say(&format!("role-{other}")))),
                ],
            )
        })
        .collect()
}
