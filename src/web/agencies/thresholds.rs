//! The thresholds of an office, which those who lead it can change.

use rocket::{get, post};
use serde::Serialize;

use super::led;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::agencies::Setting;
use crate::language::number_value;
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::Citizen;
use crate::web::page::{Answer, Page, Title, WebResult};

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

#[get("/agencies/<id>/settings")]
pub(super) async fn thresholds(citizen: Citizen, id: &str) -> WebResult {
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
pub(super) async fn change_thresholds(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
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
