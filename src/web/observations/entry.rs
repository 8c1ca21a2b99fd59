//! Entering one observation by hand, and correcting one.

use std::collections::BTreeMap;

use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::questions::{QuestionsView, in_words};
use super::{Named, SAMPLE_ID, parse, refused};
use crate::app::observations::entering::{self, Said};
use crate::app::observations::{self as actions, Place};
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::observations::report::typed;
use crate::domain::observations::{Period, Source};
use crate::store::observations::Filter;
use crate::store::pilots::Site;
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::Citizen;
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::{Choice, Sample, sample};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![new, add, show, correct]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("observations/entry", &EntryView::sample())]
}

/// The form of one observation.
#[derive(Serialize)]
pub struct EntryView {
    pub form: FormView,
    pub pilot: Named,
    /// The row that is corrected.
    pub corrects: Option<CorrectsView>,
    pub sites: Vec<Choice>,
    pub periods: Vec<Choice>,
    pub sources: Vec<Choice>,
    /// Nothing before an agreement is in force.
    pub questions: Option<QuestionsView>,
    pub closed: String,
}

/// The row that is corrected.
#[derive(Serialize)]
pub struct CorrectsView {
    pub id: String,
    pub site: String,
    pub values: String,
    /// It does not count any more, so it cannot be corrected.
    pub over: bool,
}

impl EntryView {
    fn new(citizen: &Citizen, place: &Place, sites: &[Site], form: FormView) -> Self {
        let words = citizen.words();
        let open = sites.iter().filter(|site| site.closed_at.is_none());
        let questions = place.questions(true);
        Self {
            form,
            pilot: Named::pilot(&place.pilot),
            corrects: None,
            sites: open.map(|site| Choice::new(site.id.as_str(), site.name.clone())).collect(),
            periods: Period::ALL
                .iter()
                .map(|period| Choice::new(period.as_str(), words.say(&format!("period-{}", period.as_str()))))
                .collect(),
            sources: Source::BY_HAND
                .iter()
                .map(|source| Choice::new(source.as_str(), words.say(&format!("source-{}", source.as_str()))))
                .collect(),
            closed: questions.as_ref().err().map(|refusal| words.refusal(refusal)).unwrap_or_default(),
            questions: questions.ok().map(|questions| QuestionsView::new(words, &questions)),
        }
    }

    fn sample() -> Self {
        Self {
            form: FormView::default(),
            pilot: Named::sample(),
            corrects: Some(CorrectsView {
                id: SAMPLE_ID.to_owned(),
                site: "Dacope".to_owned(),
                values: "2 visits".to_owned(),
                over: false,
            }),
            sites: vec![Choice::sample()],
            periods: vec![Choice::sample()],
            sources: vec![Choice::sample()],
            questions: Some(QuestionsView::sample()),
            closed: String::new(),
        }
    }
}

#[get("/pilots/<pilot>/observations/new")]
async fn new(citizen: Citizen, pilot: &str) -> WebResult {
    Ok(new_page(&citizen, &parse(pilot)?, FormView::default()).await?.into())
}

#[post("/pilots/<pilot>/observations", data = "<form>")]
async fn add(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let pilot = parse(pilot)?;
    let id = id_of(citizen.app(), &form);
    let said = Said { id: &id, typed: |name: &str| form.text(name) };
    match entering::add(citizen.app(), citizen.actor(), &pilot, said).await {
        Ok(()) => Ok(Answer::see_other(format!("/pilots/{pilot}/observations"))),
        Err(AppError::Refused(refusals)) => {
            let page = new_page(&citizen, &pilot, form.view(&refusals, citizen.words())).await?;
            Ok(refused(page, &refusals).into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/pilots/<pilot>/observations/rows/<row>/correction")]
async fn show(citizen: Citizen, pilot: &str, row: &str) -> WebResult {
    Ok(correct_page(&citizen, &parse(pilot)?, &parse(row)?, None).await?.into())
}

#[post("/pilots/<pilot>/observations/rows/<row>/correction", data = "<form>")]
async fn correct(citizen: Citizen, pilot: &str, row: &str, form: Submitted) -> WebResult {
    let (pilot, row) = (parse(pilot)?, parse(row)?);
    let id = id_of(citizen.app(), &form);
    let said = Said { id: &id, typed: |name: &str| form.text(name) };
    match entering::correct(citizen.app(), citizen.actor(), &pilot, &row, said).await {
        Ok(()) => Ok(Answer::see_other(format!("/pilots/{pilot}/observations"))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            let page = correct_page(&citizen, &pilot, &row, Some(form)).await?;
            Ok(refused(page, &refusals).into())
        }
        Err(error) => Err(error.into()),
    }
}

async fn new_page(citizen: &Citizen, pilot: &Id, mut form: FormView) -> Result<Page, WebError> {
    let overview = actions::overview(citizen.app(), citizen.actor(), pilot, &Filter::default(), "").await?;
    form.values.entry("source".to_owned()).or_insert_with(|| Source::Survey.as_str().into());
    let view = EntryView::new(citizen, &overview.place, &overview.sites, form);
    let title = Title::plain(citizen.words().say("entry-title")).menu("desk").unlisted();
    citizen.page("observations/entry", &title, &view)
}

async fn correct_page(
    citizen: &Citizen,
    pilot: &Id,
    row: &Id,
    form: Option<FormView>,
) -> Result<Page, WebError> {
    let entered = entering::find(citizen.app(), citizen.actor(), pilot, row).await?;
    let (place, row) = (&entered.place, &entered.row);
    let stored = || {
        let fields = typed(&row.values, &row.channel, &row.strata, place.currency());
        let mut values: BTreeMap<String, serde_json::Value> =
            fields.into_iter().map(|(name, value)| (name, value.into())).collect();
        values.insert("period".to_owned(), row.period.as_str().into());
        FormView { values, ..FormView::default() }
    };
    let mut view = EntryView::new(citizen, place, &[], form.unwrap_or_else(stored));
    view.corrects = Some(CorrectsView {
        id: row.id.to_string(),
        site: entered.site.name.clone(),
        values: in_words(citizen.words(), &row.values, place.currency()),
        over: row.since_change.is_none() || row.until_change.is_some(),
    });
    let title = Title::plain(citizen.words().say("correct-title")).menu("desk").unlisted();
    citizen.page("observations/entry", &title, &view)
}

fn id_of(app: &App, form: &Submitted) -> Id {
    form.form_id().unwrap_or_else(|| app.clock.new_id())
}
