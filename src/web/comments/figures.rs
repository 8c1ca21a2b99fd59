//! Who answers in time, for everybody to see.

use rocket::get;
use serde::Serialize;

use crate::app;
use crate::app::changes::Shows;
use crate::clock::DAY;
use crate::store::comments::Responsiveness;
use crate::web::guards::Visitor;
use crate::web::page::{Title, WebResult};
use crate::web::views::counted;

/// All offices that owed answers in the last year.
#[derive(Serialize)]
pub struct ResponsivenessView {
    pub offices: Vec<OfficeView>,
}

/// One office.
#[derive(Serialize)]
pub struct OfficeView {
    pub id: String,
    pub name: String,
    pub due: i64,
    /// The share in time of what was answered or is late, 0 to 100, for the bar.
    pub width: i64,
    /// The same in words; a dash while nothing was due.
    pub share: String,
    /// `is`, or `r` when it is below 60.
    pub bar: &'static str,
    pub median: String,
    pub waiting: i64,
    pub late: i64,
    pub changed: i64,
}

#[get("/responsiveness")]
pub async fn responsiveness(visitor: Visitor) -> WebResult {
    let visitor = visitor.reading(&Shows::Anything).await?;
    let words = visitor.words();
    let figures = app::comments::responsiveness_of_all(visitor.app()).await?;
    let offices = figures
        .iter()
        .map(|office| {
            let share = share_in_time(office);
            OfficeView {
                id: office.agency_id.to_string(),
                name: office.agency_name.clone(),
                due: office.due,
                width: share.unwrap_or(0),
                share: share.map_or_else(
                    || "\u{2013}".to_owned(),
                    |share| {
                        words.say_with(
                            "responsiveness-share",
                            &[("number", crate::language::number_value(share))],
                        )
                    },
                ),
                bar: if share.is_some_and(|share| share < 60) { "r" } else { "is" },
                median: office
                    .median
                    .map_or_else(|| "\u{2013}".to_owned(), |wait| counted(words, "length-days", wait / DAY)),
                waiting: office.waiting,
                late: office.late,
                changed: office.accepted,
            }
        })
        .collect();
    let title = Title::plain(words.say("responsiveness-title")).description(words.say("responsiveness-lead"));
    Ok(visitor
        .page("comments/responsiveness", &title, &ResponsivenessView { offices })?
        .shared(Shows::Anything)
        .into())
}

/// The share in time, 0 to 100, of all answers that were given or are late.
#[must_use]
pub fn share_in_time(office: &Responsiveness) -> Option<i64> {
    let counted = office.in_time + office.late;
    (counted > 0).then(|| office.in_time * 100 / counted)
}

impl ResponsivenessView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            offices: vec![OfficeView {
                id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
                name: "Upazila Land Office, Gangachara".to_owned(),
                due: 303,
                width: 94,
                share: "94%".to_owned(),
                bar: "is",
                median: "4 days".to_owned(),
                waiting: 4,
                late: 2,
                changed: 41,
            }],
        }
    }
}
