//! Teams: the public list and pages, registering one, and its members.

use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::agencies::{InvitationLine, NamedLink, PersonLine, invitation_lines, person_line};
use super::error::WebError;
use super::follows::FollowView;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Choice, Pages, Sample, When, counted, sample};
use crate::app::changes::Shows;
use crate::app::organisations::PER_PAGE;
use crate::app::{self, AppError, require_member};
use crate::clock::Id;
use crate::domain::organisations::{ORGANISATION_KINDS, OrganisationInput};
use crate::domain::people::{Role, Scope};
use crate::domain::{Kind, Subject};
use crate::language::{Value, Words};
use crate::store::organisations::{Organisation, Work};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        list,
        new,
        register,
        show,
        details,
        edit,
        ask_for_verification,
        people,
        invite,
        take_back,
        change_member,
        remove_member
    ]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("organisations/list", &ListView::sample()),
        sample("organisations/show", &OrganisationView::sample()),
        sample("organisations/form", &OrganisationFormView::sample()),
        sample("organisations/people", &MembersView::sample()),
    ]
}

/// The list of all teams.
#[derive(Serialize)]
pub struct ListView {
    pub found: String,
    pub teams: Vec<TeamLine>,
    pub pages: Option<Pages>,
}

/// One team in a list.
#[derive(Serialize)]
pub struct TeamLine {
    pub id: String,
    pub name: String,
    pub lang: String,
    pub meta: String,
    pub verified: bool,
}

/// The page of a team.
#[derive(Serialize)]
pub struct OrganisationView {
    pub id: String,
    pub name: String,
    pub lang: String,
    pub kind: String,
    pub region: String,
    pub about: String,
    pub website: String,
    /// When it was verified.
    pub verified: Option<When>,
    pub use_cases: Vec<NamedLink>,
    pub proposals: Vec<NamedLink>,
    pub pilots: Vec<NamedLink>,
    pub follow: FollowView,
    pub member: bool,
    pub leads: bool,
    pub may_ask: bool,
    pub asked: bool,
}

/// The form of a team.
#[derive(Serialize)]
pub struct OrganisationFormView {
    pub form: FormView,
    pub action: String,
    pub heading: String,
    pub lead: String,
    pub version: i64,
    pub kinds: Vec<Choice>,
    pub languages: Vec<Choice>,
    pub back: String,
    /// The name of a verified team: changing it asks for a new check.
    pub verified: bool,
}

/// The members of a team, for themselves.
#[derive(Serialize)]
pub struct MembersView {
    pub form: FormView,
    pub id: String,
    pub name: String,
    pub lang: String,
    pub members: Vec<MemberLine>,
    pub roles: Vec<Choice>,
    pub invitations: Vec<InvitationLine>,
    pub leads: bool,
}

/// One member.
#[derive(Serialize)]
pub struct MemberLine {
    pub person: PersonLine,
    pub admin: bool,
    pub me: bool,
}

impl ListView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let team = TeamLine {
            id: "1".to_owned(),
            name: "Mlango Labs".to_owned(),
            lang: "en".to_owned(),
            meta: "Startup, Kisumu".to_owned(),
            verified: true,
        };
        Self { found: "1 team".to_owned(), teams: vec![team], pages: Some(Pages::sample()) }
    }
}

impl OrganisationView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let link = || NamedLink {
            path: "/use-cases/1".to_owned(),
            name: "Births by phone".to_owned(),
            lang: "en".to_owned(),
        };
        Self {
            id: "1".to_owned(),
            name: "Mlango Labs".to_owned(),
            lang: "en".to_owned(),
            kind: "Startup".to_owned(),
            region: "Kisumu".to_owned(),
            about: "Seven people.".to_owned(),
            website: "https://mlango.example".to_owned(),
            verified: Some(When::sample()),
            use_cases: vec![link()],
            proposals: vec![link()],
            pilots: vec![link()],
            follow: FollowView::sample(),
            member: true,
            leads: true,
            may_ask: true,
            asked: true,
        }
    }
}

impl OrganisationFormView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            action: "/organisations".to_owned(),
            heading: "Register your team".to_owned(),
            lead: "One minute.".to_owned(),
            version: 1,
            kinds: vec![Choice::sample()],
            languages: vec![Choice::sample()],
            back: "/organisations".to_owned(),
            verified: true,
        }
    }
}

impl MembersView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let member = MemberLine { person: PersonLine::sample(), admin: true, me: false };
        Self {
            form: FormView::default(),
            id: "1".to_owned(),
            name: "Mlango Labs".to_owned(),
            lang: "en".to_owned(),
            members: vec![member],
            roles: vec![Choice::sample()],
            invitations: vec![InvitationLine::sample()],
            leads: true,
        }
    }
}

#[get("/organisations?<page>")]
async fn list(visitor: Visitor, page: Option<i64>) -> WebResult {
    let visitor = visitor.reading(&Shows::Anything).await?;
    let words = visitor.words();
    let page = page.unwrap_or(1);
    let (teams, total) = app::organisations::list(visitor.app(), page).await?;
    let prefix = visitor.prefix();
    let view = ListView {
        found: counted(words, "organisations-found", total),
        teams: teams.into_iter().map(|team| team_line(words, team)).collect(),
        pages: (total > PER_PAGE).then(|| {
            Pages::new(page, total, PER_PAGE, |number| format!("{prefix}/organisations?page={number}"))
        }),
    };
    let title = Title::plain(words.say("organisations-title"))
        .description(words.say("organisations-lead"))
        .feed("/feeds/organisations");
    Ok(visitor.page("organisations/list", &title, &view)?.shared(Shows::Anything).into())
}

#[get("/organisations/new")]
fn new(citizen: Citizen) -> WebResult {
    let language = citizen.words().code().to_owned();
    let form = FormView::of([("language", language.into())]);
    Ok(form_page(&citizen, None, form, 1)?.into())
}

#[post("/organisations", data = "<form>")]
async fn register(citizen: Citizen, form: Submitted) -> WebResult {
    let id = form.form_id().ok_or(AppError::NotFound)?;
    match app::organisations::register(citizen.app(), citizen.actor(), id, &input_of(&form)).await {
        Ok(id) => Ok(Answer::see_other(format!("/organisations/{id}"))),
        Err(AppError::Refused(refusals)) => {
            Ok(form_page(&citizen, None, form.view(&refusals, citizen.words()), 1)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/organisations/<id>")]
async fn show(visitor: Visitor, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let team = app::organisations::find(visitor.app(), &id).await?;
    let work = app::organisations::work(visitor.app(), &id).await?;
    let subject = Subject::new(Kind::Organisation, id.clone());
    let words = visitor.words();
    let leads = visitor
        .actor()
        .is_some_and(|actor| actor.has(Role::OrganisationAdmin, &Scope::Organisation(id.clone())));
    let link = |kind: Kind| {
        move |work: Work| NamedLink {
            path: Subject::new(kind, work.id).path(),
            name: work.title,
            lang: work.language,
        }
    };
    let view = OrganisationView {
        id: id.to_string(),
        lang: team.language,
        kind: words.say(&format!("organisation-kind-{}", team.kind)),
        region: team.region,
        about: team.about,
        website: team.website,
        verified: team.verified_at.map(|at| When::on(words, at, &visitor.platform_zone())),
        use_cases: work.use_cases.into_iter().map(link(Kind::UseCase)).collect(),
        proposals: work.proposals.into_iter().map(link(Kind::Proposal)).collect(),
        pilots: work.pilots.into_iter().map(link(Kind::Pilot)).collect(),
        follow: FollowView::of(&visitor, &subject, &subject.path()).await?,
        member: visitor.actor().is_some_and(|actor| actor.is_member_of(&id)),
        leads,
        may_ask: leads && team.verified_at.is_none() && team.verification_asked_at.is_none(),
        asked: leads && team.verified_at.is_none() && team.verification_asked_at.is_some(),
        name: team.name.clone(),
    };
    let page = visitor.page(
        "organisations/show",
        &Title::plain(team.name).feed(format!("/feeds/organisations/{id}")),
        &view,
    )?;
    // Who has signed in sees whether they follow it: that is theirs alone.
    Ok(if visitor.actor().is_some() { page.into() } else { page.shared(Shows::Anything).into() })
}

#[get("/organisations/<id>/details")]
async fn details(citizen: Citizen, id: &str) -> WebResult {
    let team = led(&citizen, id).await?;
    let form = FormView::of([
        ("name", team.name.as_str().into()),
        ("language", team.language.as_str().into()),
        ("kind", team.kind.as_str().into()),
        ("region", team.region.as_str().into()),
        ("about", team.about.as_str().into()),
        ("website", team.website.as_str().into()),
    ]);
    Ok(form_page(&citizen, Some(&team), form, team.version)?.into())
}

#[post("/organisations/<id>/details", data = "<form>")]
async fn edit(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let team = led(&citizen, id).await?;
    let version = form.number("version").unwrap_or_default();
    let input = input_of(&form);
    match app::organisations::edit(citizen.app(), citizen.actor(), &team.id, version, &input).await {
        Ok(()) => Ok(Answer::see_other(format!("/organisations/{}", team.id))),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, citizen.words());
            Ok(form_page(&citizen, Some(&team), shown, version)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/organisations/<id>/verification", data = "<_form>")]
async fn ask_for_verification(citizen: Citizen, id: &str, _form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    app::organisations::ask_for_verification(citizen.app(), citizen.actor(), &id).await?;
    Ok(Answer::see_other(format!("/organisations/{id}")))
}

#[get("/organisations/<id>/people")]
async fn people(citizen: Citizen, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    Ok(members_page(&citizen, &id, FormView::default()).await?.into())
}

#[post("/organisations/<id>/invitations", data = "<form>")]
async fn invite(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let invitation = form.form_id().ok_or(AppError::NotFound)?;
    let (scope, email, role) = (Scope::Organisation(id.clone()), form.text("email"), form.text("role"));
    let done =
        app::invitations::invite(citizen.app(), citizen.actor(), invitation, &scope, email, role).await;
    members_answer(&citizen, &id, &form, done).await
}

#[post("/organisations/<id>/invitations/<invitation>/end", data = "<form>")]
async fn take_back(citizen: Citizen, id: &str, invitation: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let invitation = Id::parse(invitation).ok_or(AppError::NotFound)?;
    let scope = Scope::Organisation(id.clone());
    let done = app::invitations::take_back(citizen.app(), citizen.actor(), &scope, &invitation).await;
    members_answer(&citizen, &id, &form, done).await
}

#[post("/organisations/<id>/people/<person>/role", data = "<form>")]
async fn change_member(citizen: Citizen, id: &str, person: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let person = Id::parse(person).ok_or(AppError::NotFound)?;
    let role = Role::parse(form.text("role")).ok_or(AppError::NotFound)?;
    let done = app::organisations::change_member(citizen.app(), citizen.actor(), &id, &person, role).await;
    members_answer(&citizen, &id, &form, done).await
}

#[post("/organisations/<id>/people/<person>/end", data = "<form>")]
async fn remove_member(citizen: Citizen, id: &str, person: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let person = Id::parse(person).ok_or(AppError::NotFound)?;
    let done = app::organisations::remove_member(citizen.app(), citizen.actor(), &id, &person).await;
    if done.is_ok() && person == citizen.actor().person_id {
        return Ok(Answer::see_other(format!("/organisations/{id}")));
    }
    members_answer(&citizen, &id, &form, done).await
}

async fn members_answer(
    citizen: &Citizen,
    id: &Id,
    form: &Submitted,
    done: Result<(), AppError>,
) -> WebResult {
    match done {
        Ok(()) => Ok(Answer::see_other(format!("/organisations/{id}/people"))),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, citizen.words());
            Ok(members_page(citizen, id, shown).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn led(citizen: &Citizen, id: &str) -> Result<Organisation, AppError> {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let team = app::organisations::find(citizen.app(), &id).await?;
    app::organisations::require_admin(citizen.actor(), &id)?;
    Ok(team)
}

fn input_of(form: &Submitted) -> OrganisationInput<'_> {
    OrganisationInput {
        name: form.text("name"),
        language: form.text("language"),
        kind: form.text("kind"),
        region: form.text("region"),
        about: form.text("about"),
        website: form.text("website"),
    }
}

pub(super) fn team_line(words: &Words, team: Organisation) -> TeamLine {
    TeamLine {
        id: team.id.to_string(),
        meta: words.say_with(
            "agency-meta",
            &[
                ("kind", Value::from(words.say(&format!("organisation-kind-{}", team.kind)))),
                ("region", Value::from(team.region)),
            ],
        ),
        verified: team.verified_at.is_some(),
        name: team.name,
        lang: team.language,
    }
}

fn form_page(
    visitor: &Visitor,
    team: Option<&Organisation>,
    form: FormView,
    version: i64,
) -> Result<Page, WebError> {
    let words = visitor.words();
    let heading =
        words.say(if team.is_some() { "organisation-edit-title" } else { "organisation-new-title" });
    let path = team.map_or_else(|| "/organisations".to_owned(), |team| format!("/organisations/{}", team.id));
    let view = OrganisationFormView {
        form,
        action: if team.is_some() { format!("{path}/details") } else { path.clone() },
        heading: heading.clone(),
        lead: words.say("organisation-form-lead"),
        version,
        kinds: ORGANISATION_KINDS
            .iter()
            .map(|kind| Choice::new(*kind, words.say(&format!("organisation-kind-{kind}"))))
            .collect(),
        languages: Choice::languages(&visitor.app().languages),
        back: path,
        verified: team.is_some_and(|team| team.verified_at.is_some()),
    };
    visitor.page("organisations/form", &Title::plain(heading).unlisted(), &view)
}

async fn members_page(citizen: &Citizen, id: &Id, form: FormView) -> Result<Page, WebError> {
    let (words, actor) = (citizen.words(), citizen.actor());
    let team = app::organisations::find(citizen.app(), id).await?;
    require_member(actor, id)?;
    let scope = Scope::Organisation(id.clone());
    let leads = actor.has(Role::OrganisationAdmin, &scope);
    let members = app::roles::colleagues(citizen.app(), &scope).await?;
    let view = MembersView {
        form,
        id: id.to_string(),
        name: team.name,
        lang: team.language,
        members: members
            .into_iter()
            .map(|member| MemberLine {
                admin: member.roles.contains(&Role::OrganisationAdmin),
                me: member.person_id == actor.person_id,
                person: person_line(words, member),
            })
            .collect(),
        roles: Role::OF_ORGANISATION
            .iter()
            .rev()
            .map(|role| Choice::new(role.as_str(), words.say(&format!("role-{role}"))))
            .collect(),
        invitations: if leads {
            invitation_lines(citizen, &scope, &citizen.app().config.time_zone).await?
        } else {
            Vec::new()
        },
        leads,
    };
    citizen.page(
        "organisations/people",
        &Title::plain(words.say("organisation-people-title")).unlisted(),
        &view,
    )
}
