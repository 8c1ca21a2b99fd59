//! Searches that people saved: they are told when something new fits.

use super::{Asked, List, Order, PUBLIC, Thing, search};
use crate::app::{App, AppError};
use crate::clock::{DAY, Id, MINUTE};
use crate::domain::events::Payload;
use crate::domain::notices::Rhythm;
use crate::domain::people::Actor;
use crate::domain::{Argument, Kind, Refusal, Subject};
use crate::store::saved_searches::{
    SavedSearch, delete_saved, insert_match, insert_saved, list_saved, list_saved_due, save_checked,
    save_saved_rhythm,
};

/// How many searches one person can save.
pub const MOST_SAVED: usize = 50;
/// How often a saved search is looked through.
const EVERY: i64 = 15 * MINUTE;
/// How far before the last look a look reaches back: the index may have heard of something late.
const LOOK_BACK: i64 = 2 * DAY;
/// Pages of results that one look reads at the most.
const MOST_PAGES: usize = 100;
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
        rhythm: None,
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

/// Sets how often one search tells; without a rhythm it follows what the person chose for all searches.
///
/// # Errors
/// When the database refuses.
pub async fn choose(app: &App, actor: &Actor, search: &Id, rhythm: Option<Rhythm>) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    save_saved_rhythm(&mut tx, &actor.person_id, search, rhythm).await?;
    tx.commit().await?;
    Ok(())
}

/// Looks through the saved searches whose time has come, and tells their people what is new: each thing once, because
/// what was found is kept, and late, because each pass looks back over what the last ones may not have seen. Only what is
/// public counts: a letter may be read by others.
///
/// # Errors
/// When the database or the index fails.
pub async fn tell(app: &App) -> Result<(), AppError> {
    let now = app.now();
    let due = {
        let mut reader = app.db.read().await?;
        list_saved_due(&mut reader, now.plus(-EVERY), now.plus(EVERY), BATCH).await?
    };
    for saved in due {
        let since = saved.checked_at.0.min(now.0).saturating_sub(LOOK_BACK).max(saved.created_at.0);
        let found = match parse(&saved.query) {
            Some((list, asked)) => newest(app, list, &asked, since).await?,
            None => Some(Vec::new()),
        };
        // Nothing is decided while the index is being filled.
        let Some(found) = found else { continue };
        let mut tx = app.db.write().await?;
        if !save_checked(&mut tx, &saved, now).await? {
            continue;
        }
        let mut titles = Vec::new();
        for thing in &found {
            if insert_match(&mut tx, &saved.id, thing.kind(), thing.id(), now).await? {
                titles.push(format!("- {}", thing.title()));
            }
        }
        if !titles.is_empty() {
            let count = i64::try_from(titles.len()).unwrap_or(i64::MAX);
            titles.truncate(MOST_NAMED);
            let payload = Payload::quiet()
                .tell([saved.person_id.clone()])
                .search(saved.id.clone())
                .word("count", Argument::Number(count))
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

/// What fits and was published at or after a moment, newest first; `None` while the index is being filled.
async fn newest(app: &App, list: List, asked: &Asked, since: i64) -> Result<Option<Vec<Thing>>, AppError> {
    let audiences = [PUBLIC.to_owned()];
    let mut things = Vec::new();
    for page in 1..=MOST_PAGES {
        let asked = Asked { order: Some(Order::Newest), page, ..asked.clone() };
        let found = search(app, list, &asked, "", &audiences).await?;
        if found.filling {
            return Ok(None);
        }
        let read = found.items.len();
        let new = found.items.into_iter().map(|item| item.thing);
        let before = things.len();
        things.extend(new.filter(|thing| thing.published_at().is_some_and(|at| at.0 >= since)));
        // The index sorts by the same moment: a page without a new thing ends it.
        if read == 0 || things.len() == before {
            break;
        }
    }
    Ok(Some(things))
}
