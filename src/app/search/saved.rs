//! Searches that people saved: they are told when something new fits.

use super::{Asked, List, Order, PUBLIC, search};
use crate::app::{App, AppError};
use crate::clock::{HOUR, Id, MINUTE};
use crate::domain::events::Payload;
use crate::domain::people::Actor;
use crate::domain::{Argument, Kind, Refusal, Subject};
use crate::store::search::{
    SavedSearch, delete_saved, insert_saved, list_saved, list_saved_due, save_checked,
};

/// How many searches one person can save.
pub const MOST_SAVED: usize = 50;
/// How often a saved search is looked through.
const EVERY: i64 = HOUR;
/// What is newer than this waits for the next time: the index may not have heard of it yet.
const SETTLED: i64 = MINUTE;
/// Titles that one letter names.
const MOST_NAMED: usize = 10;
const BATCH: i64 = 50;

/// Saves what an address such as `/challenges?stage=ideas` asks for. The page does not matter.
///
/// # Errors
/// `refusal-saved-search-unknown` when it is not the address of a list, `refusal-saved-search-many` when there are too
/// many already.
pub async fn save(app: &App, actor: &Actor, form: Option<Id>, address: &str) -> Result<(), AppError> {
    let (list, asked) = parse(address).ok_or(Refusal::because("refusal-saved-search-unknown"))?;
    let query = asked.at_page(1).address(list);
    let now = app.now();
    let mut tx = app.db.write().await?;
    let already = list_saved(&mut tx, &actor.person_id).await?;
    if already.iter().any(|saved| saved.query == query) {
        return Ok(());
    }
    if already.len() >= MOST_SAVED {
        return Err(Refusal::because("refusal-saved-search-many").number("most", MOST_SAVED as i64).into());
    }
    let saved = SavedSearch {
        id: form.unwrap_or_else(|| app.clock.new_id()),
        person_id: actor.person_id.clone(),
        query,
        created_at: now,
        checked_at: now,
    };
    insert_saved(&mut tx, &saved).await?;
    tx.commit().await?;
    Ok(())
}

/// The searches that the person saved, newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list(app: &App, actor: &Actor) -> Result<Vec<SavedSearch>, AppError> {
    let mut reader = app.db.read().await?;
    Ok(list_saved(&mut reader, &actor.person_id).await?)
}

/// Forgets a saved search.
///
/// # Errors
/// When the database refuses.
pub async fn forget(app: &App, actor: &Actor, search: &Id) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    delete_saved(&mut tx, &actor.person_id, search).await?;
    tx.commit().await?;
    Ok(())
}

/// Looks through the saved searches whose hour has come, and tells their people what is new. Only what is public counts:
/// a letter may be read by others.
///
/// # Errors
/// When the database or the index fails.
pub async fn tell(app: &App) -> Result<(), AppError> {
    let until = app.now().plus(-SETTLED);
    let due = {
        let mut reader = app.db.read().await?;
        list_saved_due(&mut reader, until.plus(-EVERY), BATCH).await?
    };
    for saved in due {
        let found = match parse(&saved.query) {
            Some((list, asked)) => {
                let asked = Asked { order: Some(Order::Newest), page: 1, ..asked };
                new_titles(app, list, &asked, saved.checked_at.0, until.0).await?
            }
            None => Vec::new(),
        };
        let mut tx = app.db.write().await?;
        if save_checked(&mut tx, &saved, until).await? && !found.is_empty() {
            let titles: Vec<String> =
                found.iter().take(MOST_NAMED).map(|title| format!("- {title}")).collect();
            let payload = Payload::quiet()
                .tell([saved.person_id.clone()])
                .word("count", Argument::Number(i64::try_from(found.len()).unwrap_or(i64::MAX)))
                .text("titles", titles.join("\n"))
                .path(saved.query.clone());
            let subject = Subject::new(Kind::Person, saved.person_id.clone());
            app.emit(&mut tx, "saved-search-found", subject, payload).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

/// What a saved address asks for.
#[must_use]
pub fn parse(address: &str) -> Option<(List, Asked)> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let list = List::at(path)?;
    Some((list, Asked::parse(list, query)))
}

async fn new_titles(
    app: &App,
    list: List,
    asked: &Asked,
    from: i64,
    until: i64,
) -> Result<Vec<String>, AppError> {
    let audiences = [PUBLIC.to_owned()];
    let found = search(app, list, asked, "", &audiences).await?;
    Ok(found
        .items
        .iter()
        .filter(|item| item.thing.published_at().is_some_and(|at| at.0 >= from && at.0 < until))
        .map(|item| item.thing.title().to_owned())
        .collect())
}
