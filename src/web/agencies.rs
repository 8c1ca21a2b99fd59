//! Offices: the public list and pages, and for those who lead one its people, its words and its thresholds.

use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Page, Title, WebResult};
use super::views::{Choice, Sample, When, counted, sample};
use crate::app::agencies::Branch;
use crate::app::{self, AppError, require_role_or_administrator};
use crate::clock::{DAY, Id};
use crate::domain::agencies::{AGENCY_KINDS, AgencyInput, CURRENCIES, Setting};
use crate::domain::people::{Role, Scope, roles_to_separate};
use crate::domain::{Kind, Subject};
use crate::language::{Value, Words, number_value};
use crate::store::agencies::Agency;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        list,
        show,
        details,
        edit,
        people,
        invite,
        take_back,
        colleague,
        change_colleague,
        thresholds,
        change_thresholds
    ]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("agencies/list", &ListView::sample()),
        sample("agencies/show", &AgencyView::sample()),
        sample("agencies/form", &AgencyFormView::sample()),
        sample("agencies/people", &PeopleView::sample()),
        sample("agencies/colleague", &ColleagueView::sample()),
        sample("agencies/settings", &ThresholdsView::sample()),
    ]
}

/// The list of all offices.
#[derive(Serialize)]
pub struct ListView {
    pub tree: Vec<BranchView>,
    pub found: String,
}

/// An office and those under it.
#[derive(Serialize)]
pub struct BranchView {
    pub id: String,
    pub name: String,
    pub lang: String,
    pub meta: String,
    pub under: Vec<BranchView>,
}

/// A name that leads to a page.
#[derive(Serialize)]
pub struct NamedLink {
    pub path: String,
    pub name: String,
    pub lang: String,
}

/// The page of an office.
#[derive(Serialize)]
pub struct AgencyView {
    pub id: String,
    pub name: String,
    pub lang: String,
    pub kind: String,
    pub region: String,
    pub about: String,
    pub phone: String,
    pub phone_link: String,
    pub parent: Option<NamedLink>,
    pub under: Vec<NamedLink>,
    pub challenges: String,
    pub open: String,
    pub pilots: String,
    pub answers: Option<AnswersView>,
    pub leads: bool,
}

/// How an office answered citizens in the last year.
#[derive(Serialize)]
pub struct AnswersView {
    pub share: i64,
    pub share_text: String,
    pub what: String,
    pub days: String,
}

/// The form of an office.
#[derive(Serialize)]
pub struct AgencyFormView {
    pub form: FormView,
    pub action: String,
    pub heading: String,
    pub version: i64,
    pub kinds: Vec<Choice>,
    pub currencies: Vec<Choice>,
    pub languages: Vec<Choice>,
    /// Where it can stand in the tree; only administrators choose.
    pub parents: Option<Vec<Choice>>,
    pub back: String,
}

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

/// The thresholds of an office.
#[derive(Serialize)]
pub struct ThresholdsView {
    pub form: FormView,
    pub id: String,
    pub name: String,
    pub lang: String,
    pub settings: Vec<ThresholdLine>,
}

/// One threshold.
#[derive(Serialize)]
pub struct ThresholdLine {
    pub name: &'static str,
    pub label: String,
    pub hint: String,
}

impl ListView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let child = BranchView {
            id: "2".to_owned(),
            name: "Land Office".to_owned(),
            lang: "en".to_owned(),
            meta: "Department, Rangpur".to_owned(),
            under: Vec::new(),
        };
        let parent = BranchView {
            id: "1".to_owned(),
            name: "Ministry of Land".to_owned(),
            lang: "en".to_owned(),
            meta: "Ministry, Dhaka".to_owned(),
            under: vec![child],
        };
        Self { tree: vec![parent], found: "2 offices".to_owned() }
    }
}

impl AgencyView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let link = || NamedLink {
            path: "/agencies/1".to_owned(),
            name: "Ministry of Land".to_owned(),
            lang: "en".to_owned(),
        };
        Self {
            id: "1".to_owned(),
            name: "Land Office".to_owned(),
            lang: "en".to_owned(),
            kind: "Department".to_owned(),
            region: "Rangpur".to_owned(),
            about: "We keep the land records.".to_owned(),
            phone: "333".to_owned(),
            phone_link: "tel:333".to_owned(),
            parent: Some(link()),
            under: vec![link()],
            challenges: "3 challenges".to_owned(),
            open: "1 open now".to_owned(),
            pilots: "2 pilots".to_owned(),
            answers: Some(AnswersView {
                share: 94,
                share_text: "94".to_owned(),
                what: "of 100 answered in time".to_owned(),
                days: "Half of the answers came within 4 days.".to_owned(),
            }),
            leads: true,
        }
    }
}

impl AgencyFormView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            action: "/admin/agencies".to_owned(),
            heading: "New office".to_owned(),
            version: 1,
            kinds: vec![Choice::sample()],
            currencies: vec![Choice::sample()],
            languages: vec![Choice::sample()],
            parents: Some(vec![Choice::sample()]),
            back: "/agencies".to_owned(),
        }
    }
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

impl ThresholdsView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let line = ThresholdLine {
            name: "answer_days",
            label: "Working days to answer".to_owned(),
            hint: "From 1 to 60. Without a change it is 10.".to_owned(),
        };
        Self {
            form: FormView::default(),
            id: "1".to_owned(),
            name: "Land Office".to_owned(),
            lang: "en".to_owned(),
            settings: vec![line],
        }
    }
}

#[get("/agencies")]
async fn list(visitor: Visitor) -> WebResult {
    let words = visitor.words();
    let tree = app::agencies::tree(visitor.app()).await?;
    let total: i64 = tree.iter().map(size).sum();
    let view = ListView {
        tree: tree.into_iter().map(|branch| branch_view(words, branch)).collect(),
        found: counted(words, "agencies-found", total),
    };
    let title = Title::plain(words.say("agencies-title")).description(words.say("agencies-lead"));
    Ok(visitor.page("agencies/list", &title, &view)?.into())
}

#[get("/agencies/<id>")]
async fn show(visitor: Visitor, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let agency = app::agencies::find(visitor.app(), &id).await?;
    let around = app::agencies::surroundings(visitor.app(), &agency).await?;
    let words = visitor.words();
    let link = |agency: &Agency| NamedLink {
        path: Subject::new(Kind::Agency, agency.id.clone()).path(),
        name: agency.name.clone(),
        lang: agency.language.clone(),
    };
    let view = AgencyView {
        id: agency.id.to_string(),
        lang: agency.language,
        kind: words.say(&format!("agency-kind-{}", agency.kind)),
        region: agency.region,
        about: agency.about,
        phone_link: format!("tel:{}", agency.phone.split_whitespace().collect::<String>()),
        // A number stays on one line.
        phone: agency.phone.replace(' ', "\u{a0}").replace('-', "\u{2011}"),
        parent: around.parent.as_ref().map(link),
        under: around.under.iter().map(link).collect(),
        challenges: counted(words, "agency-challenges", around.work.challenges),
        open: counted(words, "agency-challenges-open", around.work.open),
        pilots: counted(words, "agency-pilots", around.work.pilots),
        answers: around.answers.and_then(|answers| {
            let judged = answers.in_time + answers.late;
            (judged > 0).then(|| answers_view(words, answers.in_time * 100 / judged, answers.median))
        }),
        leads: leads(&visitor, &id),
        name: agency.name.clone(),
    };
    Ok(visitor.page("agencies/show", &Title::plain(agency.name), &view)?.into())
}

#[get("/agencies/<id>/details")]
async fn details(citizen: Citizen, id: &str) -> WebResult {
    let id = led(&citizen, id)?;
    let agency = app::agencies::find(citizen.app(), &id).await?;
    let form = stored_form(&agency);
    Ok(edit_page(&citizen, &agency, form, agency.version).await?.into())
}

#[post("/agencies/<id>/details", data = "<form>")]
async fn edit(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = led(&citizen, id)?;
    let version = form.number("version").unwrap_or_default();
    let saved = app::agencies::edit(citizen.app(), citizen.actor(), &id, version, &input_of(&form)).await;
    match saved {
        Ok(()) => Ok(Answer::see_other(format!("/agencies/{id}"))),
        Err(AppError::Refused(refusals)) => {
            let agency = app::agencies::find(citizen.app(), &id).await?;
            let shown = form.view(&refusals, citizen.words());
            Ok(edit_page(&citizen, &agency, shown, version).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/agencies/<id>/people")]
async fn people(citizen: Citizen, id: &str) -> WebResult {
    let id = led(&citizen, id)?;
    Ok(people_page(&citizen, &id, FormView::default()).await?.into())
}

#[post("/agencies/<id>/invitations", data = "<form>")]
async fn invite(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
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
async fn take_back(citizen: Citizen, id: &str, invitation: &str, _form: Submitted) -> WebResult {
    let id = led(&citizen, id)?;
    let invitation = Id::parse(invitation).ok_or(AppError::NotFound)?;
    let scope = Scope::Agency(id.clone());
    app::invitations::take_back(citizen.app(), citizen.actor(), &scope, &invitation).await?;
    Ok(Answer::see_other(format!("/agencies/{id}/people")))
}

#[get("/agencies/<id>/people/<person>")]
async fn colleague(citizen: Citizen, id: &str, person: &str) -> WebResult {
    let id = led(&citizen, id)?;
    let person = Id::parse(person).ok_or(AppError::NotFound)?;
    Ok(colleague_page(&citizen, &id, &person, None).await?.into())
}

#[post("/agencies/<id>/people/<person>", data = "<form>")]
async fn change_colleague(citizen: Citizen, id: &str, person: &str, form: Submitted) -> WebResult {
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

#[get("/agencies/<id>/settings")]
async fn thresholds(citizen: Citizen, id: &str) -> WebResult {
    let id = led(&citizen, id)?;
    let mut reader = citizen.app().db.read().await?;
    let values = app::settings::all(&mut reader, &id).await?;
    drop(reader);
    let mut form = FormView::default();
    for (setting, value) in values {
        form.values.insert(setting.as_str().to_owned(), value.to_string().into());
    }
    Ok(thresholds_page(&citizen, &id, form).await?.into())
}

#[post("/agencies/<id>/settings", data = "<form>")]
async fn change_thresholds(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = led(&citizen, id)?;
    let typed: Vec<(Setting, String)> =
        Setting::ALL.into_iter().map(|setting| (setting, form.text(setting.as_str()).to_owned())).collect();
    match app::settings::change(citizen.app(), citizen.actor(), &id, &typed).await {
        Ok(()) => Ok(Answer::see_other(format!("/agencies/{id}"))),
        Err(AppError::Refused(refusals)) => {
            let shown = form.view(&refusals, citizen.words());
            Ok(thresholds_page(&citizen, &id, shown).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

/// What somebody typed about an office.
pub(super) fn input_of(form: &Submitted) -> AgencyInput<'_> {
    AgencyInput {
        parent_id: form.text("parent_id"),
        name: form.text("name"),
        language: form.text("language"),
        kind: form.text("kind"),
        region: form.text("region"),
        country: form.text("country"),
        time_zone: form.text("time_zone"),
        currency: form.text("currency"),
        about: form.text("about"),
        phone: form.text("phone"),
    }
}

/// The page of the form of an office, for making one (`agency` is `None`) and for changing one.
pub(super) async fn form_page(
    visitor: &Visitor,
    agency: Option<&Agency>,
    form: FormView,
    version: i64,
) -> Result<Page, WebError> {
    let words = visitor.words();
    let administrator = visitor.actor().is_some_and(crate::domain::people::Actor::is_administrator);
    let parents = if administrator { Some(parents(visitor, agency).await?) } else { None };
    let heading = words.say(if agency.is_some() { "agency-edit-title" } else { "agency-new-title" });
    let view = AgencyFormView {
        form,
        action: agency.map_or_else(
            || "/admin/agencies".to_owned(),
            |agency| format!("/agencies/{}/details", agency.id),
        ),
        heading: heading.clone(),
        version,
        kinds: AGENCY_KINDS
            .iter()
            .map(|kind| Choice::new(*kind, words.say(&format!("agency-kind-{kind}"))))
            .collect(),
        currencies: CURRENCIES.iter().map(|code| Choice::new(*code, *code)).collect(),
        languages: Choice::languages(&visitor.app().languages),
        parents,
        back: agency
            .map_or_else(|| "/admin/agencies".to_owned(), |agency| format!("/agencies/{}", agency.id)),
    };
    visitor.page("agencies/form", &Title::plain(heading).unlisted(), &view)
}

/// The people with roles at an office or in a team, as lists show them.
pub(super) fn person_line(words: &Words, colleague: app::roles::Colleague) -> PersonLine {
    let roles: Vec<String> = colleague.roles.iter().map(|role| words.say(&format!("role-{role}"))).collect();
    PersonLine {
        id: colleague.person_id.to_string(),
        name: colleague.name,
        email: colleague.email,
        roles: roles.join(", "),
        hints: hints(words, &colleague.roles),
    }
}

/// The invitations of a scope that wait, as lists show them.
pub(super) async fn invitation_lines(
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

fn leads(visitor: &Visitor, id: &Id) -> bool {
    visitor.actor().is_some_and(|actor| actor.is_administrator() || actor.serves(id, &[Role::AgencyOwner]))
}

/// The id, for those who lead the office and for administrators.
fn led(citizen: &Citizen, id: &str) -> Result<Id, AppError> {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    require_role_or_administrator(citizen.actor(), &id, &[Role::AgencyOwner])?;
    Ok(id)
}

fn size(branch: &Branch) -> i64 {
    1 + branch.under.iter().map(size).sum::<i64>()
}

fn branch_view(words: &Words, branch: Branch) -> BranchView {
    BranchView {
        id: branch.agency.id.to_string(),
        meta: words.say_with(
            "agency-meta",
            &[
                ("kind", Value::from(words.say(&format!("agency-kind-{}", branch.agency.kind)))),
                ("region", Value::from(branch.agency.region)),
            ],
        ),
        name: branch.agency.name,
        lang: branch.agency.language,
        under: branch.under.into_iter().map(|under| branch_view(words, under)).collect(),
    }
}

fn answers_view(words: &Words, share: i64, median: Option<i64>) -> AnswersView {
    AnswersView {
        share,
        share_text: words.number(share),
        what: words.say("agency-answers-of-100"),
        days: median.map(|median| counted_days(words, (median + DAY - 1) / DAY)).unwrap_or_default(),
    }
}

fn counted_days(words: &Words, days: i64) -> String {
    words.say_with("agency-answers-days", &[("count", number_value(days.max(1)))])
}

fn stored_form(agency: &Agency) -> FormView {
    FormView::of([
        ("parent_id", agency.parent_id.as_ref().map_or("", Id::as_str).into()),
        ("name", agency.name.as_str().into()),
        ("language", agency.language.as_str().into()),
        ("kind", agency.kind.as_str().into()),
        ("region", agency.region.as_str().into()),
        ("country", agency.country.as_str().into()),
        ("time_zone", agency.time_zone.as_str().into()),
        ("currency", agency.currency.as_str().into()),
        ("about", agency.about.as_str().into()),
        ("phone", agency.phone.as_str().into()),
    ])
}

async fn edit_page(
    citizen: &Citizen,
    agency: &Agency,
    form: FormView,
    version: i64,
) -> Result<Page, WebError> {
    form_page(citizen, Some(agency), form, version).await
}

async fn parents(visitor: &Visitor, agency: Option<&Agency>) -> Result<Vec<Choice>, AppError> {
    let mut choices = vec![Choice::new("", visitor.words().say("agency-no-parent"))];
    for other in app::agencies::all(visitor.app()).await? {
        if other.closed_at.is_none() && agency.is_none_or(|agency| agency.id != other.id) {
            choices.push(Choice::new(other.id.to_string(), other.name));
        }
    }
    Ok(choices)
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

async fn thresholds_page(citizen: &Citizen, id: &Id, form: FormView) -> Result<Page, WebError> {
    let words = citizen.words();
    let agency = app::agencies::find(citizen.app(), id).await?;
    let line = |setting: Setting| ThresholdLine {
        name: setting.as_str(),
        label: words.say(&format!("setting-{}", setting.as_str())),
        hint: words.say_with(
            "setting-limits",
            &[
                ("least", number_value(setting.least())),
                ("most", number_value(setting.most())),
                ("usual", number_value(setting.default_value())),
            ],
        ),
    };
    let view = ThresholdsView {
        form,
        id: id.to_string(),
        name: agency.name,
        lang: agency.language,
        settings: Setting::ALL.into_iter().map(line).collect(),
    };
    citizen.page("agencies/settings", &Title::plain(words.say("agency-settings-title")).unlisted(), &view)
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
