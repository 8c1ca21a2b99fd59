//! Offices: the public list and pages, and for those who lead one its people, its words and its thresholds.

mod details;
mod people;
mod thresholds;

use rocket::{Route, get, routes};
use serde::Serialize;

use self::details::AgencyFormView;
use self::people::{ColleagueView, PeopleView};
use self::thresholds::ThresholdsView;
use crate::app::agencies::Branch;
use crate::app::changes::Shows;
use crate::app::{self, AppError, require_role_or_administrator};
use crate::clock::{DAY, Id};
use crate::domain::people::Role;
use crate::domain::{Kind, Subject};
use crate::language::{Value, Words, number_value};
use crate::store::agencies::Agency;
use crate::web::follows::FollowView;
use crate::web::guards::{Citizen, Visitor};
use crate::web::page::{Title, WebResult};
use crate::web::views::{Sample, counted, sample};

pub(super) use self::details::{form_page, input_of};
pub use self::people::{InvitationLine, PersonLine};
pub(super) use self::people::{invitation_lines, person_line};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        list,
        show,
        details::details,
        details::edit,
        people::people,
        people::invite,
        people::take_back,
        people::colleague,
        people::change_colleague,
        thresholds::thresholds,
        thresholds::change_thresholds
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
    pub services: String,
    pub answers: Option<AnswersView>,
    pub leads: bool,
    pub follow: FollowView,
}

/// How an office answered citizens in the last year.
#[derive(Serialize)]
pub struct AnswersView {
    pub share: i64,
    pub share_text: String,
    pub what: String,
    pub days: String,
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
            services: "4 services".to_owned(),
            answers: Some(AnswersView {
                share: 94,
                share_text: "94".to_owned(),
                what: "of 100 answered in time".to_owned(),
                days: "Half of the answers came within 4 days.".to_owned(),
            }),
            leads: true,
            follow: FollowView::sample(),
        }
    }
}

#[get("/agencies")]
async fn list(visitor: Visitor) -> WebResult {
    let visitor = visitor.reading(&Shows::Anything).await?;
    let words = visitor.words();
    let tree = app::agencies::tree(visitor.app()).await?;
    let total: i64 = tree.iter().map(size).sum();
    let view = ListView {
        tree: tree.into_iter().map(|branch| branch_view(words, branch)).collect(),
        found: counted(words, "agencies-found", total),
    };
    let title = Title::plain(words.say("agencies-title"))
        .description(words.say("agencies-lead"))
        .feed("/feeds/agencies");
    Ok(visitor.page("agencies/list", &title, &view)?.shared(Shows::Anything).into())
}

#[get("/agencies/<id>")]
async fn show(visitor: Visitor, id: &str) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let agency = app::agencies::find(visitor.app(), &id).await?;
    let around = app::agencies::surroundings(visitor.app(), &agency).await?;
    let words = visitor.words();
    let subject = Subject::new(Kind::Agency, id.clone());
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
        services: counted(words, "services-found", around.services),
        answers: around.answers.and_then(|answers| {
            let judged = answers.in_time + answers.late;
            (judged > 0).then(|| answers_view(words, answers.in_time * 100 / judged, answers.median))
        }),
        leads: leads(&visitor, &id),
        follow: FollowView::of(&visitor, &subject, &subject.path()).await?,
        name: agency.name.clone(),
    };
    let page = visitor.page(
        "agencies/show",
        &Title::plain(agency.name).feed(format!("/feeds/agencies/{id}")),
        &view,
    )?;
    // Who has signed in sees whether they follow it: that is theirs alone.
    Ok(if visitor.actor().is_some() { page.into() } else { page.shared(Shows::Anything).into() })
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
