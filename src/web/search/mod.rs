//! The pages of search: everything, and the lists of challenges, fixes and pilots; suggestions while typing; searches
//! that people save.

mod lists;
mod rows;

use rocket::http::Status;
use rocket::{Route, get, post, routes};
use serde::Serialize;
use serde_json::json;

use super::error::WebError;
use super::form::Submitted;
use super::guards::{Citizen, Visitor};
use super::news::rhythm_choices;
use super::page::{Answer, Title, WebResult};
use super::views::{Choice, Sample, When, sample};
use crate::app::AppError;
use crate::app::changes::Shows;
use crate::app::search::{self, Asked, List, SimilarTo, saved};
use crate::clock::Id;
use crate::domain::notices::Rhythm;
use crate::domain::{Kind, Subject};

pub use lists::name_of;
pub use rows::Row;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![everything, challenges, use_cases, pilots, suggestions, saved_searches, save, choose, forget]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("search/list", &lists::ListView::sample()), sample("search/saved", &SavedView::sample())]
}

/// The searches that a person saved.
#[derive(Serialize)]
struct SavedView {
    searches: Vec<SavedRow>,
    rhythms: Vec<Choice>,
}

/// One saved search.
#[derive(Serialize)]
struct SavedRow {
    id: String,
    href: String,
    name: String,
    since: When,
    /// Empty for what holds for all searches.
    rhythm: &'static str,
}

impl SavedView {
    /// An example, for the test that renders every template.
    fn sample() -> Self {
        let row = SavedRow {
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            href: "/challenges?stage=ideas".to_owned(),
            name: "Challenges: Open for ideas".to_owned(),
            since: When::sample(),
            rhythm: "daily",
        };
        Self { searches: vec![row], rhythms: vec![Choice::sample()] }
    }
}

/// The name of a language that content is in and pages are not.
#[must_use]
pub fn language_name(code: &str) -> String {
    lists::language_name(code)
}

/// What is about the same things as something that has a page, for a part of that page (partial `similar`).
///
/// # Errors
/// When the index or the database cannot be read.
pub async fn similar(
    visitor: &Visitor,
    subject: &Subject,
    kinds: &[Kind],
    limit: usize,
) -> Result<Vec<Row>, WebError> {
    similar_to(visitor, &search::similar_to(subject), kinds, limit).await
}

/// What is about the same things as a text that somebody is writing.
///
/// # Errors
/// When the index or the database cannot be read.
pub async fn similar_to(
    visitor: &Visitor,
    to: &SimilarTo,
    kinds: &[Kind],
    limit: usize,
) -> Result<Vec<Row>, WebError> {
    let items = search::similar(visitor.app(), to, kinds, &visitor.audiences(), limit).await?;
    Ok(items.iter().map(|item| Row::new(visitor, item, rows::Detail::Short)).collect())
}

#[get("/search")]
async fn everything(visitor: Visitor) -> WebResult {
    list(&visitor, List::All).await
}

#[get("/challenges")]
async fn challenges(visitor: Visitor) -> WebResult {
    list(&visitor, List::Challenges).await
}

#[get("/use-cases")]
async fn use_cases(visitor: Visitor) -> WebResult {
    list(&visitor, List::UseCases).await
}

#[get("/pilots")]
async fn pilots(visitor: Visitor) -> WebResult {
    list(&visitor, List::Pilots).await
}

async fn list(visitor: &Visitor, list: List) -> WebResult {
    let visitor = &visitor.reading(&Shows::Anything).await?;
    let asked = Asked::parse(list, visitor.query().unwrap_or_default());
    let audiences = visitor.audiences();
    let found = search::search(visitor.app(), list, &asked, visitor.words().code(), &audiences).await?;
    let offices = search::office_names(visitor.app(), &found, &asked).await?;
    let view = lists::ListView::new(visitor, list, &asked, &found, &offices);
    let words = visitor.words();
    let title = Title {
        text: view.heading.clone(),
        description: words.say(&format!("search-{}-lead", list.name())),
        menu: if list == List::All { "search" } else { list.name() },
        // A list with filters is one of a million; search engines know the plain one.
        unlisted: asked != Asked::anything(),
        feed: format!("/feeds{}", Asked { order: None, ..asked.at_page(1) }.address(list)),
    };
    Ok(visitor.page("search/list", &title, &view)?.shared(Shows::Anything).into())
}

/// Titles for the script that offers them while somebody types. Without the script the form searches as well.
#[get("/search/suggestions?<q>")]
async fn suggestions(visitor: Visitor, q: Option<&str>) -> WebResult {
    let words = visitor.words();
    let found =
        search::suggest(visitor.app(), q.unwrap_or_default(), words.code(), &visitor.audiences(), 8).await?;
    let found: Vec<_> = found
        .into_iter()
        .map(|each| {
            json!({
                "title": each.title, "lang": each.language,
                "kind": words.say(&format!("search-kind-{}", each.kind.replace('_', "-"))),
                "href": format!("{}{}", visitor.prefix(), each.path),
            })
        })
        .collect();
    Ok(Answer::Json(Status::Ok, json!({ "suggestions": found })))
}

#[get("/saved-searches")]
async fn saved_searches(citizen: Citizen) -> WebResult {
    let words = citizen.words();
    let zone = citizen.own_zone().await?;
    let searches = saved::list(citizen.app(), citizen.actor()).await?;
    let searches = searches
        .into_iter()
        .filter_map(|search| {
            let (list, asked) = saved::parse(&search.query)?;
            Some(SavedRow {
                id: search.id.to_string(),
                href: format!("{}{}", citizen.prefix(), search.query),
                name: lists::name_of(words, list, &asked),
                since: When::on(words, search.created_at, &zone),
                rhythm: search.rhythm.map_or("", Rhythm::as_str),
            })
        })
        .collect();
    let title = Title::plain(words.say("saved-title")).menu("search").unlisted();
    let mut rhythms = vec![Choice::new("", words.say("rhythm-as-chosen"))];
    rhythms.extend(rhythm_choices(words));
    Ok(citizen.page("search/saved", &title, &SavedView { searches, rhythms })?.into())
}

#[post("/saved-searches", data = "<form>")]
async fn save(citizen: Citizen, form: Submitted) -> WebResult {
    saved::save(citizen.app(), citizen.actor(), form.form_id(), form.text("address")).await?;
    Ok(Answer::see_other("/saved-searches"))
}

#[post("/saved-searches/<search>/rhythm", data = "<form>")]
async fn choose(citizen: Citizen, search: &str, form: Submitted) -> WebResult {
    let search = Id::parse(search).ok_or(AppError::NotFound)?;
    saved::choose(citizen.app(), citizen.actor(), &search, Rhythm::parse(form.text("rhythm"))).await?;
    Ok(Answer::see_other("/saved-searches"))
}

#[post("/saved-searches/<search>/removal", data = "<_form>")]
async fn forget(citizen: Citizen, search: &str, _form: Submitted) -> WebResult {
    let search = Id::parse(search).ok_or(AppError::NotFound)?;
    saved::forget(citizen.app(), citizen.actor(), &search).await?;
    Ok(Answer::see_other("/saved-searches"))
}
