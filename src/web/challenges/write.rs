//! Writing a challenge in five steps. Each step saves when it is sent, and by itself where a script runs.

use jiff::tz::TimeZone;
use rocket::http::{Accept, Status};
use rocket::{get, post};
use serde::Serialize;

use super::fields;
use super::readable::{Line, Step, lines};
use super::similar;
use crate::app::challenges::{Found, WRITERS, subject};
use crate::app::{self, AppError};
use crate::clock::{Id, UnixMillis};
use crate::domain::challenges::{
    ChallengeContent, ELIGIBLE, MOST_CRITERIA, MOST_HURTS, Written, check_complete,
};
use crate::domain::{Refusal, Refusals};
use crate::language::{self, Value, Words};
use crate::store::challenges::Challenge;
use crate::web::attachments::AttachmentsView;
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::Citizen;
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::search::Row;
use crate::web::views::{Choice, Route};

/// One step of the form.
#[derive(Serialize)]
pub struct WriteView {
    pub form: FormView,
    pub action: String,
    /// `problem`, `service`, `goal` or `money`.
    pub step: &'static str,
    pub is_problem: bool,
    pub is_service: bool,
    pub is_goal: bool,
    pub is_money: bool,
    pub kicker: String,
    pub heading: String,
    pub lead: String,
    pub route: Route,
    pub version: i64,
    /// When it was saved last; empty before.
    pub saved: String,
    pub back: Option<String>,
    /// What differs when somebody else saved it meanwhile.
    pub conflict: Vec<ConflictView>,
    pub asked_changes: Option<String>,
    pub choices: Choices,
    pub similar: Vec<Row>,
    pub attachments: Option<AttachmentsView>,
}

/// What can be chosen and which rows there are.
#[derive(Clone, Debug, Serialize)]
pub struct Choices {
    pub agencies: Vec<Choice>,
    pub languages: Vec<Choice>,
    pub sectors: Vec<Choice>,
    pub units: Vec<Choice>,
    pub eligible: Vec<Choice>,
    pub titles: Vec<Choice>,
    pub hurts: Vec<HurtRow>,
    pub criteria: Vec<CriterionRow>,
    pub currency: String,
}

/// The names of the fields of one row.
#[derive(Clone, Debug, Serialize)]
pub struct HurtRow {
    pub number: String,
    pub text: String,
    pub row: i64,
}

/// The names of the fields of one row.
#[derive(Clone, Debug, Serialize)]
pub struct CriterionRow {
    pub name: String,
    pub weight: String,
    pub minimum: String,
    pub row: i64,
}

/// One part that two people wrote differently.
#[derive(Clone, Debug, Serialize)]
pub struct ConflictView {
    pub label: String,
    pub yours: String,
    pub theirs: String,
}

/// The last step: all that was written, and what is missing.
#[derive(Serialize)]
pub struct CheckView {
    pub form: FormView,
    pub id: String,
    pub version: i64,
    pub kicker: String,
    pub route: Route,
    pub missing: Vec<MissingView>,
    pub parts: Vec<PartView>,
    pub lang: String,
    pub asked_changes: Option<String>,
    pub similar: Vec<Row>,
    pub attachments: AttachmentsView,
}

/// Something that is missing, with the place where it is mended.
#[derive(Clone, Debug, Serialize)]
pub struct MissingView {
    pub href: String,
    pub text: String,
}

/// What was written on one step.
#[derive(Clone, Debug, Serialize)]
pub struct PartView {
    pub heading: String,
    pub href: String,
    pub lines: Vec<LineView>,
}

/// One line of it.
#[derive(Clone, Debug, Serialize)]
pub struct LineView {
    pub label: String,
    pub text: String,
}

#[get("/challenges/new")]
pub async fn new(citizen: Citizen) -> WebResult {
    let agencies = app::challenges::writable_agencies(citizen.app(), citizen.actor()).await?;
    let mut view = WriteView::new(&citizen, Step::Problem, "/challenges".to_owned(), 1);
    view.form = FormView::of([
        ("language", citizen.words().code().into()),
        ("sector", "other".into()),
        ("agency", agencies[0].id.as_str().into()),
    ]);
    view.choices.agencies = agency_choices(&agencies);
    Ok(render(&citizen, &view)?.into())
}

#[post("/challenges", data = "<form>")]
pub async fn begin(citizen: Citizen, form: Submitted, accept: Option<&Accept>) -> WebResult {
    let agencies = app::challenges::writable_agencies(citizen.app(), citizen.actor()).await?;
    let chosen = form.id("agency");
    let agency = match &chosen {
        Some(id) => agencies
            .iter()
            .find(|agency| agency.id == *id)
            .ok_or(AppError::Forbidden("error-role-missing"))?,
        None => &agencies[0],
    };
    let content = ChallengeContent { currency: agency.currency.clone(), ..ChallengeContent::default() };
    let mut written = Written { content, ..Written::default() };
    let zone = language::zone(&agency.time_zone);
    let mut refusals = fields::read(Step::Problem, &form, &mut written, &zone, &citizen.app().languages);
    if written.title.is_empty() && refusals.is_empty() {
        refusals.push(Refusal::at("title", "refusal-challenge-title"));
    }
    if !refusals.is_empty() {
        if wants_json(accept) {
            return Ok(problem(Status::UnprocessableEntity));
        }
        let mut view = WriteView::new(&citizen, Step::Problem, "/challenges".to_owned(), 1);
        view.form = form.view(&refusals, citizen.words());
        view.choices.agencies = agency_choices(&agencies);
        view.similar = similar::tried_before(&citizen, &written, None).await;
        return Ok(render(&citizen, &view)?.refused().into());
    }
    let id = form.form_id().ok_or(AppError::NotFound)?;
    let begun =
        app::challenges::begin(citizen.app(), citizen.actor(), &id, &agency.id, written.clone()).await;
    match begun {
        Ok(challenge) => Ok(saved_answer(&citizen, &challenge, Step::Problem, &zone, &form, accept)),
        Err(AppError::Conflict) => conflict(&citizen, &id, Step::Problem, &form, written, accept).await,
        Err(error) => Err(error.into()),
    }
}

#[get("/challenges/<id>/draft/<step>")]
pub async fn step(citizen: Citizen, id: &str, step: &str) -> WebResult {
    let (id, step) = (Id::parse(id).ok_or(AppError::NotFound)?, Step::parse(step).ok_or(AppError::NotFound)?);
    let found = app::challenges::read_to_write(citizen.app(), citizen.actor(), &id).await?;
    if step == Step::Check {
        return Ok(check_page(&citizen, &found, &Vec::new()).await?.into());
    }
    let zone = language::zone(&found.agency.time_zone);
    let values = fields::values(&found.challenge.written(), &zone);
    let form = FormView::new(values, &Vec::new(), citizen.words());
    let view = WriteView::of(&citizen, &found, step, form).await?;
    Ok(render(&citizen, &view)?.into())
}

#[post("/challenges/<id>/draft/<step>", data = "<form>")]
pub async fn save(
    citizen: Citizen,
    id: &str,
    step: &str,
    form: Submitted,
    accept: Option<&Accept>,
) -> WebResult {
    let (id, step) = (Id::parse(id).ok_or(AppError::NotFound)?, Step::parse(step).ok_or(AppError::NotFound)?);
    let found = app::challenges::read_to_write(citizen.app(), citizen.actor(), &id).await?;
    let zone = language::zone(&found.agency.time_zone);
    let mut written = found.challenge.written();
    let refusals = fields::read(step, &form, &mut written, &zone, &citizen.app().languages);
    if !refusals.is_empty() {
        if wants_json(accept) {
            return Ok(problem(Status::UnprocessableEntity));
        }
        let shown = form.view(&refusals, citizen.words());
        let mut view = WriteView::of(&citizen, &found, step, shown).await?;
        view.version = form.number("version").unwrap_or(view.version);
        return Ok(render(&citizen, &view)?.refused().into());
    }
    let version = form.number("version").unwrap_or(0);
    match app::challenges::save(citizen.app(), citizen.actor(), &id, version, written.clone()).await {
        Ok(challenge) => Ok(saved_answer(&citizen, &challenge, step, &zone, &form, accept)),
        Err(AppError::Conflict) => conflict(&citizen, &id, step, &form, written, accept).await,
        Err(error) => Err(error.into()),
    }
}

#[post("/challenges/<id>/submission", data = "<form>")]
pub async fn submit(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let version = form.number("version").unwrap_or(0);
    match app::challenges::submit(citizen.app(), citizen.actor(), &id, version).await {
        Ok(_) => Ok(Answer::see_other(format!("/challenges/{id}"))),
        Err(AppError::Refused(refusals)) => {
            let found = app::challenges::read_to_write(citizen.app(), citizen.actor(), &id).await?;
            Ok(check_page(&citizen, &found, &refusals).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

impl Choices {
    /// What can be chosen for a challenge of an agency with this currency.
    #[must_use]
    pub fn new(citizen: &Citizen, currency: &str) -> Self {
        let words = citizen.words();
        let option = |value: &str, message: String| Choice::new(value, words.say(&message));
        let row = |index: usize| i64::try_from(index).unwrap_or(i64::MAX);
        Self {
            agencies: Vec::new(),
            languages: Choice::languages(&citizen.app().languages),
            sectors: Choice::sectors(words),
            units: fields::UNITS
                .iter()
                .map(|(unit, _)| option(unit, format!("challenge-unit-{unit}")))
                .collect(),
            eligible: ELIGIBLE.iter().map(|kind| option(kind, format!("organisation-kind-{kind}"))).collect(),
            titles: ["public", "private"]
                .iter()
                .map(|value| option(value, format!("challenge-titles-{value}")))
                .collect(),
            hurts: (1..=MOST_HURTS)
                .map(|index| HurtRow {
                    number: format!("hurt_number_{index}"),
                    text: format!("hurt_text_{index}"),
                    row: row(index),
                })
                .collect(),
            criteria: (1..=MOST_CRITERIA)
                .map(|index| CriterionRow {
                    name: format!("criterion_{index}"),
                    weight: format!("weight_{index}"),
                    minimum: format!("minimum_{index}"),
                    row: row(index),
                })
                .collect(),
            currency: currency.to_owned(),
        }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            agencies: vec![Choice::sample()],
            languages: vec![Choice::sample()],
            sectors: vec![Choice::sample()],
            units: vec![Choice::sample()],
            eligible: vec![Choice::sample()],
            titles: vec![Choice::sample()],
            hurts: vec![HurtRow {
                number: "hurt_number_1".to_owned(),
                text: "hurt_text_1".to_owned(),
                row: 1,
            }],
            criteria: vec![CriterionRow {
                name: "criterion_1".to_owned(),
                weight: "weight_1".to_owned(),
                minimum: "minimum_1".to_owned(),
                row: 1,
            }],
            currency: "BDT".to_owned(),
        }
    }
}

impl WriteView {
    fn new(citizen: &Citizen, step: Step, action: String, version: i64) -> Self {
        let words = citizen.words();
        Self {
            form: FormView::default(),
            action,
            step: step.as_str(),
            is_problem: step == Step::Problem,
            is_service: step == Step::Service,
            is_goal: step == Step::Goal,
            is_money: step == Step::Money,
            kicker: kicker(words, step),
            heading: words.say(&format!("challenge-step-{}", step.as_str())),
            lead: words.say(&format!("challenge-step-{}-lead", step.as_str())),
            route: steps(words, step),
            version,
            saved: String::new(),
            back: None,
            conflict: Vec::new(),
            asked_changes: None,
            choices: Choices::new(citizen, ""),
            similar: Vec::new(),
            attachments: None,
        }
    }

    async fn of(citizen: &Citizen, found: &Found, step: Step, form: FormView) -> Result<Self, WebError> {
        let Found { challenge, agency } = found;
        let (words, id) = (citizen.words(), &challenge.id);
        let zone = language::zone(&agency.time_zone);
        let here = format!("/challenges/{id}/draft/{}", step.as_str());
        let earlier = Step::ALL.into_iter().rev().find(|other| *other < step);
        Ok(Self {
            form,
            saved: saved(words, challenge.updated_at, &zone),
            back: earlier.map(|step| format!("/challenges/{id}/draft/{}", step.as_str())),
            asked_changes: asked_changes(challenge),
            choices: Choices::new(citizen, &challenge.content.currency),
            similar: similar::tried_before(citizen, &challenge.written(), Some(&subject(id))).await,
            attachments: match step {
                Step::Problem => Some(AttachmentsView::of(citizen, &subject(id), &here).await?),
                _ => None,
            },
            ..Self::new(citizen, step, here.clone(), challenge.version)
        })
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            action: "/challenges/0190b0a0-0000-7000-8000-000000000000/draft/problem".to_owned(),
            step: "problem",
            is_problem: true,
            is_service: true,
            is_goal: true,
            is_money: true,
            kicker: "Step 1 of 5".to_owned(),
            heading: "The problem".to_owned(),
            lead: "What goes wrong?".to_owned(),
            route: Route::sample(),
            version: 3,
            saved: "Saved at 3 pm".to_owned(),
            back: Some("/challenges/x/draft/problem".to_owned()),
            conflict: vec![ConflictView {
                label: "Title".to_owned(),
                yours: "A".to_owned(),
                theirs: "B".to_owned(),
            }],
            asked_changes: Some("Say who pays.".to_owned()),
            choices: Choices::sample(),
            similar: vec![Row::sample()],
            attachments: Some(AttachmentsView::sample()),
        }
    }
}

impl CheckView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            version: 3,
            kicker: "Step 5 of 5".to_owned(),
            route: Route::sample(),
            missing: vec![MissingView {
                href: "/challenges/x/draft/money#budget".to_owned(),
                text: "Say how much".to_owned(),
            }],
            parts: vec![PartView::sample()],
            lang: "en".to_owned(),
            asked_changes: Some("Say who pays.".to_owned()),
            similar: vec![Row::sample()],
            attachments: AttachmentsView::sample(),
        }
    }
}

impl PartView {
    /// What was written, step by step, with a link to change it when `base` is the address of the draft.
    #[must_use]
    pub fn all(words: &Words, all: &[Line], base: &str) -> Vec<Self> {
        Step::ALL
            .into_iter()
            .filter(|step| *step != Step::Check)
            .map(|step| Self {
                heading: words.say(&format!("challenge-step-{}", step.as_str())),
                href: if base.is_empty() { String::new() } else { format!("{base}/{}", step.as_str()) },
                lines: all
                    .iter()
                    .filter(|line| line.step == step && !line.text.is_empty())
                    .map(|line| LineView { label: words.say(line.label), text: line.text.clone() })
                    .collect(),
            })
            .collect()
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            heading: "The problem".to_owned(),
            href: "/challenges/x/draft/problem".to_owned(),
            lines: vec![LineView { label: "Title".to_owned(), text: "One\nTwo".to_owned() }],
        }
    }
}

/// The parts that differ between what somebody typed and what somebody else saved meanwhile.
#[must_use]
pub fn differing(words: &Words, yours: &[Line], theirs: &[Line]) -> Vec<ConflictView> {
    yours
        .iter()
        .zip(theirs)
        .filter(|(yours, theirs)| yours.text != theirs.text)
        .map(|(yours, theirs)| ConflictView {
            label: words.say(yours.label),
            yours: yours.text.clone(),
            theirs: theirs.text.clone(),
        })
        .collect()
}

/// True when the answer goes to a script.
#[must_use]
pub fn wants_json(accept: Option<&Accept>) -> bool {
    accept.is_some_and(|accept| accept.preferred().is_json())
}

fn problem(status: Status) -> Answer {
    Answer::Json(status, serde_json::json!({ "status": status.code }))
}

fn render(citizen: &Citizen, view: &WriteView) -> Result<Page, WebError> {
    let title = Title::plain(view.heading.clone()).menu("challenges").unlisted();
    citizen.page("challenges/write", &title, view)
}

/// Where to go after a step was saved: on, out, or nowhere when a script saved it.
fn saved_answer(
    citizen: &Citizen,
    challenge: &Challenge,
    step: Step,
    zone: &TimeZone,
    form: &Submitted,
    accept: Option<&Accept>,
) -> Answer {
    let (id, agency) = (&challenge.id, &challenge.agency_id);
    if wants_json(accept) {
        let body = serde_json::json!({
            "saved_at": saved(citizen.words(), challenge.updated_at, zone),
            "version": challenge.version,
            "action": format!("{}/challenges/{id}/draft/{}", citizen.prefix(), step.as_str()),
        });
        return Answer::Json(Status::Ok, body);
    }
    if form.has("later") {
        return Answer::see_other(format!("/agencies/{agency}/challenges"));
    }
    Answer::see_other(format!("/challenges/{id}/draft/{}", step.next().as_str()))
}

/// 409: what was typed stays in the fields, what somebody else saved stands beside it, and saving again puts one's own
/// text in its place, knowingly.
async fn conflict(
    citizen: &Citizen,
    id: &Id,
    step: Step,
    form: &Submitted,
    yours: Written,
    accept: Option<&Accept>,
) -> WebResult {
    let found = app::challenges::read_to_write(citizen.app(), citizen.actor(), id).await?;
    if found.challenge.author_id != citizen.actor().person_id
        && !citizen.actor().serves(&found.agency.id, &WRITERS)
    {
        return Err(AppError::NotFound.into());
    }
    let (words, languages) = (citizen.words(), &citizen.app().languages);
    let zone = language::zone(&found.agency.time_zone);
    let of_step = |written: &Written| -> Vec<Line> {
        lines(words, languages, &zone, written).into_iter().filter(|line| line.step == step).collect()
    };
    let differing = differing(words, &of_step(&yours), &of_step(&found.challenge.written()));
    if wants_json(accept) {
        let body =
            serde_json::json!({ "status": 409, "version": found.challenge.version, "differing": differing });
        return Ok(Answer::Json(Status::Conflict, body));
    }
    let mut view = WriteView::of(citizen, &found, step, form.view(&Refusals::new(), words)).await?;
    view.conflict = differing;
    Ok(render(citizen, &view)?.with_status(Status::Conflict).into())
}

async fn check_page(citizen: &Citizen, found: &Found, refusals: &Refusals) -> Result<Page, WebError> {
    let Found { challenge, agency } = found;
    let (words, id) = (citizen.words(), &challenge.id);
    let zone = language::zone(&agency.time_zone);
    let written = challenge.written();
    let missing = match refusals.is_empty() {
        true => check_complete(&written, citizen.now()).err().unwrap_or_default(),
        false => refusals.clone(),
    };
    let base = format!("/challenges/{id}/draft");
    let view = CheckView {
        form: FormView::default(),
        id: id.to_string(),
        version: challenge.version,
        kicker: kicker(words, Step::Check),
        route: steps(words, Step::Check),
        missing: missing
            .iter()
            .map(|refusal| MissingView {
                href: refusal.field.as_ref().map_or_else(
                    || format!("{base}/check"),
                    |field| format!("{base}/{}#{field}", Step::of_field(field).as_str()),
                ),
                text: words.refusal(refusal),
            })
            .collect(),
        parts: PartView::all(words, &lines(words, &citizen.app().languages, &zone, &written), &base),
        lang: challenge.language.clone(),
        asked_changes: asked_changes(challenge),
        similar: similar::tried_before(citizen, &written, Some(&subject(id))).await,
        attachments: AttachmentsView::of(citizen, &subject(id), &format!("{base}/check")).await?,
    };
    let title = Title::plain(words.say("challenge-step-check")).menu("challenges").unlisted();
    citizen.page("challenges/check", &title, &view)
}

fn agency_choices(agencies: &[crate::store::agencies::Agency]) -> Vec<Choice> {
    agencies.iter().map(|agency| Choice::new(agency.id.as_str(), agency.name.clone())).collect()
}

fn asked_changes(challenge: &Challenge) -> Option<String> {
    let asked = challenge.state == crate::domain::challenges::ChallengeState::ChangesRequested;
    asked.then(|| challenge.state_reason.clone())
}

fn saved(words: &Words, at: UnixMillis, zone: &TimeZone) -> String {
    words.say_with("challenge-draft-saved", &[("date", Value::from(words.date_time(at, zone)))])
}

fn kicker(words: &Words, step: Step) -> String {
    let values = [("number", Value::from(step.number())), ("of", Value::from(5))];
    words.say_with("challenge-form-step-of", &values)
}

fn steps(words: &Words, current: Step) -> Route {
    let steps = Step::ALL
        .into_iter()
        .map(|step| {
            let state = match step.cmp(&current) {
                std::cmp::Ordering::Less => "done",
                std::cmp::Ordering::Equal => "now",
                std::cmp::Ordering::Greater => "",
            };
            (words.say(&format!("challenge-step-{}", step.as_str())), String::new(), state)
        })
        .collect();
    Route::of(words, words.say("challenge-form-steps"), false, steps)
}
