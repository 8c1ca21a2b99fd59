//! The public services of an office: the list, the page of each, and the form of its officers.

use std::collections::BTreeMap;

use rocket::http::Status;
use rocket::{Route, get, post, routes};
use serde::Serialize;
use serde_json::Value as Json;

use super::challenges::{ConflictView, fields, visits};
use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Page, Title, WebResult};
use super::pilots::Party;
use super::views::{Choice, Sample, When, counted, sample};
use crate::app::services::{Shown, Written};
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::challenges::{ChallengeContent, Service as Described, Written as WrittenChallenge};
use crate::domain::services::ServiceContent;
use crate::domain::{Check, Refusals, values};
use crate::language::{self, Value, Words};
use crate::store::agencies::Agency;
use crate::store::services::Service;

/// The longest text of what a service is for.
const MOST_ABOUT: usize = 2_000;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![list, show, new, add, edit, change]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("services/list", &ListView::sample()),
        sample("services/show", &ServiceView::sample()),
        sample("services/write", &WriteView::sample()),
    ]
}

/// The services of an office.
#[derive(Serialize)]
pub struct ListView {
    pub agency: Party,
    pub found: String,
    pub services: Vec<ServiceLine>,
    pub writes: bool,
}

/// One of them.
#[derive(Serialize)]
pub struct ServiceLine {
    pub id: String,
    pub language: String,
    pub name: String,
    pub meta: String,
}

/// The page of a service.
#[derive(Serialize)]
pub struct ServiceView {
    pub id: String,
    pub agency: Party,
    pub language: String,
    pub name: String,
    pub about: String,
    pub steps: Vec<String>,
    /// What it takes today: a label and a value.
    pub facts: Vec<Fact>,
    pub source: String,
    pub plan: String,
    pub pilots: Vec<PilotLine>,
    pub updated: When,
    pub writes: bool,
}

/// A value with its label.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    pub label: String,
    pub text: String,
}

/// A pilot that changes the service.
#[derive(Serialize)]
pub struct PilotLine {
    pub id: String,
    pub language: String,
    pub title: String,
    pub stage: String,
}

/// The form.
#[derive(Serialize)]
pub struct WriteView {
    pub form: FormView,
    pub action: String,
    pub heading: String,
    pub agency: Party,
    pub version: i64,
    pub choices: Choices,
    pub conflict: Vec<ConflictView>,
}

/// What can be chosen.
#[derive(Serialize)]
pub struct Choices {
    pub languages: Vec<Choice>,
    pub units: Vec<Choice>,
    pub currency: String,
}

#[get("/agencies/<id>/services")]
async fn list(visitor: Visitor, id: &str) -> WebResult {
    let (agency, services) = app::services::list(visitor.app(), &parse(id)?).await?;
    let words = visitor.words();
    let view = ListView {
        found: counted(words, "services-found", i64::try_from(services.len()).unwrap_or(i64::MAX)),
        services: services.iter().map(|service| ServiceLine::of(words, service)).collect(),
        writes: app::services::may_write(visitor.actor(), &agency.id),
        agency: party(&agency),
    };
    let heading = words.say_with("services-title", &[("agency", Value::from(agency.name))]);
    Ok(visitor.page("services/list", &Title::plain(heading), &view)?.into())
}

#[get("/services/<id>")]
async fn show(visitor: Visitor, id: &str) -> WebResult {
    let shown = app::services::find(visitor.app(), &parse(id)?).await?;
    let view = ServiceView::new(&visitor, &shown);
    let title = Title::plain(shown.service.name.clone()).description(shown.service.content.about.clone());
    Ok(visitor.page("services/show", &title, &view)?.into())
}

#[get("/agencies/<id>/services/new")]
async fn new(citizen: Citizen, id: &str) -> WebResult {
    let agency = app::services::require_writer(citizen.app(), citizen.actor(), &parse(id)?).await?;
    let form = FormView::of([("language", agency.language.clone().into())]);
    Ok(form_page(&citizen, &agency, None, form, Vec::new())?.into())
}

#[post("/agencies/<id>/services", data = "<form>")]
async fn add(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let agency = app::services::require_writer(citizen.app(), citizen.actor(), &parse(id)?).await?;
    let (written, mut refusals) = read(&form, &agency.currency);
    if refusals.is_empty() {
        let id = form.form_id().ok_or(AppError::NotFound)?;
        let added = app::services::add(citizen.app(), citizen.actor(), &agency.id, &id, written).await;
        match added {
            Ok(id) => return Ok(Answer::see_other(format!("/services/{id}"))),
            Err(AppError::Refused(found)) => refusals = found,
            Err(error) => return Err(error.into()),
        }
    }
    let shown = form.view(&refusals, citizen.words());
    Ok(form_page(&citizen, &agency, None, shown, Vec::new())?.refused().into())
}

#[get("/services/<id>/edit")]
async fn edit(citizen: Citizen, id: &str) -> WebResult {
    let (agency, service) = writable(&citizen, id).await?;
    let form = FormView::new(values_of(&service), &Refusals::new(), citizen.words());
    Ok(form_page(&citizen, &agency, Some((&service, service.version)), form, Vec::new())?.into())
}

#[post("/services/<id>/edit", data = "<form>")]
async fn change(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let (agency, service) = writable(&citizen, id).await?;
    let (written, mut refusals) = read(&form, &service.content.currency);
    let version = form.number("version").unwrap_or(0);
    if refusals.is_empty() {
        let yours = written.clone();
        match app::services::change(citizen.app(), citizen.actor(), &service.id, version, written).await {
            Ok(()) => return Ok(Answer::see_other(format!("/services/{}", service.id))),
            Err(AppError::Refused(found)) => refusals = found,
            Err(AppError::Conflict) => {
                // What was typed stays in the fields, what somebody else saved stands beside it.
                let differing = differing(citizen.words(), &yours, &service);
                let shown = form.view(&Refusals::new(), citizen.words());
                let page = form_page(&citizen, &agency, Some((&service, service.version)), shown, differing)?;
                return Ok(page.with_status(Status::Conflict).into());
            }
            Err(error) => return Err(error.into()),
        }
    }
    let shown = form.view(&refusals, citizen.words());
    Ok(form_page(&citizen, &agency, Some((&service, version)), shown, Vec::new())?.refused().into())
}

fn parse(id: &str) -> Result<Id, AppError> {
    Id::parse(id).ok_or(AppError::NotFound)
}

async fn writable(citizen: &Citizen, id: &str) -> Result<(Agency, Service), AppError> {
    let Shown { service, agency, .. } = app::services::find(citizen.app(), &parse(id)?).await?;
    app::require_role(citizen.actor(), &agency.id, &app::services::WRITERS)?;
    Ok((agency, service))
}

/// What the form says, with money in this currency.
fn read(form: &Submitted, currency: &str) -> (Written, Refusals) {
    let mut check = Check::default();
    let mut service = Described::default();
    fields::read_service(&mut check, form, &mut service, currency);
    let about = check.keep(values::text("about", form.text("about"), MOST_ABOUT, false)).unwrap_or_default();
    let content = ServiceContent { about, ..ServiceContent::of_challenge(&service, currency) };
    let written = Written { name: service.name, language: form.text("language").to_owned(), content };
    (written, check.finish().err().unwrap_or_default())
}

/// What the fields show for a service.
fn values_of(service: &Service) -> BTreeMap<String, Json> {
    let content = &service.content;
    let described = Described {
        name: service.name.clone(),
        steps: content.steps.clone(),
        yearly_volume: content.yearly_volume,
        time_minutes: content.time_minutes,
        effort_minutes: content.effort_minutes,
        cost_minor: content.cost_minor,
        visits_tenths: content.visits_tenths,
        people_asked: content.people_asked,
        source: content.source.clone(),
        baseline_plan: content.baseline_plan.clone(),
    };
    let written = WrittenChallenge {
        language: service.language.clone(),
        content: ChallengeContent {
            service: described,
            currency: content.currency.clone(),
            ..ChallengeContent::default()
        },
        ..WrittenChallenge::default()
    };
    let mut values = fields::values(&written, &language::zone("UTC"));
    values.insert("about".to_owned(), Json::from(content.about.clone()));
    values
}

fn differing(words: &Words, yours: &Written, theirs: &Service) -> Vec<ConflictView> {
    let (mine, other) =
        (lines(words, &yours.name, &yours.content), lines(words, &theirs.name, &theirs.content));
    mine.into_iter()
        .zip(other)
        .filter(|(mine, other)| mine.text != other.text)
        .map(|(mine, other)| ConflictView { label: mine.label, yours: mine.text, theirs: other.text })
        .collect()
}

/// All that is written, empty lines too, so that two of them compare line by line.
fn lines(words: &Words, name: &str, content: &ServiceContent) -> Vec<Fact> {
    let line = |label: &str, text: String| Fact { label: words.say(label), text };
    let mut lines = vec![
        line("challenge-f-service_name", name.to_owned()),
        line("service-f-about", content.about.clone()),
        line("challenge-f-service_steps", content.steps.join("\n")),
    ];
    lines.extend(numbers(words, content));
    lines.push(line("challenge-f-source", content.source.clone()));
    lines.push(line("challenge-f-baseline_plan", content.baseline_plan.clone()));
    lines
}

fn numbers(words: &Words, content: &ServiceContent) -> Vec<Fact> {
    let number = |value: Option<i64>| value.map(|value| words.number(value)).unwrap_or_default();
    let minutes = |value: Option<i64>| value.map(|value| words.minutes(value)).unwrap_or_default();
    let cost = content.cost_minor.map(|minor| words.money(minor, &content.currency)).unwrap_or_default();
    let went = content.visits_tenths.map(|tenths| visits(words, tenths)).unwrap_or_default();
    [
        ("challenge-f-yearly_volume", number(content.yearly_volume)),
        ("challenge-f-time", minutes(content.time_minutes)),
        ("challenge-f-effort", minutes(content.effort_minutes)),
        ("challenge-f-cost", cost),
        ("challenge-f-visits", went),
        ("challenge-f-people_asked", number(content.people_asked)),
    ]
    .into_iter()
    .map(|(label, text)| Fact { label: words.say(label), text })
    .collect()
}

fn party(agency: &Agency) -> Party {
    Party { id: agency.id.to_string(), language: agency.language.clone(), name: agency.name.clone() }
}

fn form_page(
    citizen: &Citizen,
    agency: &Agency,
    service: Option<(&Service, i64)>,
    form: FormView,
    conflict: Vec<ConflictView>,
) -> Result<Page, WebError> {
    let words = citizen.words();
    let currency = service.map_or(&agency.currency, |(service, _)| &service.content.currency);
    let view = WriteView {
        form,
        action: service.map_or_else(
            || format!("/agencies/{}/services", agency.id),
            |(service, _)| format!("/services/{}/edit", service.id),
        ),
        heading: words.say(if service.is_some() { "service-edit" } else { "service-new" }),
        agency: party(agency),
        version: service.map_or(0, |(_, version)| version),
        choices: Choices::new(citizen, currency),
        conflict,
    };
    let title = Title::plain(view.heading.clone()).unlisted();
    citizen.page("services/write", &title, &view)
}

impl Choices {
    fn new(visitor: &Visitor, currency: &str) -> Self {
        let words = visitor.words();
        Self {
            languages: Choice::languages(&visitor.app().languages),
            units: fields::UNITS
                .iter()
                .map(|(unit, _)| Choice::new(*unit, words.say(&format!("challenge-unit-{unit}"))))
                .collect(),
            currency: currency.to_owned(),
        }
    }
}

impl ServiceLine {
    fn of(words: &Words, service: &Service) -> Self {
        Self {
            id: service.id.to_string(),
            language: service.language.clone(),
            name: service.name.clone(),
            meta: service
                .content
                .yearly_volume
                .map(|volume| counted(words, "service-cases", volume))
                .unwrap_or_default(),
        }
    }
}

impl ListView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            agency: Party::sample(),
            found: "1 service".to_owned(),
            services: vec![ServiceLine {
                id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
                language: "en".to_owned(),
                name: "Land record copy".to_owned(),
                meta: "40,000 cases a year".to_owned(),
            }],
            writes: true,
        }
    }
}

impl ServiceView {
    fn new(visitor: &Visitor, shown: &Shown) -> Self {
        let words = visitor.words();
        let Shown { service, agency, pilots } = shown;
        let content = &service.content;
        Self {
            id: service.id.to_string(),
            agency: party(agency),
            language: service.language.clone(),
            name: service.name.clone(),
            about: content.about.clone(),
            steps: content.steps.clone(),
            facts: numbers(words, content).into_iter().filter(|fact| !fact.text.is_empty()).collect(),
            source: content.source.clone(),
            plan: content.baseline_plan.clone(),
            pilots: pilots
                .iter()
                .map(|pilot| PilotLine {
                    id: pilot.id.to_string(),
                    language: pilot.language.clone(),
                    title: pilot.title.clone(),
                    stage: super::pilots::stage_name(words, pilot.standing.stage),
                })
                .collect(),
            updated: When::on(words, service.updated_at, &language::zone(&agency.time_zone)),
            writes: app::services::may_write(visitor.actor(), &agency.id),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            agency: Party::sample(),
            language: "bn".to_owned(),
            name: "Land record copy".to_owned(),
            about: "A copy of the land record.".to_owned(),
            steps: vec!["Go to the office".to_owned()],
            facts: vec![Fact { label: "Cases in a year".to_owned(), text: "40,000".to_owned() }],
            source: "60 people were asked.".to_owned(),
            plan: "We ask at the door.".to_owned(),
            pilots: vec![PilotLine {
                id: "0190b0a0-0000-7000-8000-000000000004".to_owned(),
                language: "en".to_owned(),
                title: "Land record copy near home".to_owned(),
                stage: "Pilot".to_owned(),
            }],
            updated: When::sample(),
            writes: true,
        }
    }
}

impl WriteView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            action: "/agencies/1/services".to_owned(),
            heading: "Add a service".to_owned(),
            agency: Party::sample(),
            version: 0,
            choices: Choices {
                languages: vec![Choice::sample()],
                units: vec![Choice::sample()],
                currency: "BDT".to_owned(),
            },
            conflict: vec![ConflictView {
                label: "Name".to_owned(),
                yours: "A".to_owned(),
                theirs: "B".to_owned(),
            }],
        }
    }
}
