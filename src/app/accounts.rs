//! What people change about themselves: name, place, language, and where they are signed in.

use super::{App, AppError};
use crate::clock::Id;
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::{Check, Kind, Refusal, Subject, values};
use crate::store;
use crate::store::people::{Person, Session};

/// A role of the person, with the name of what it is for.
#[derive(Clone, Debug)]
pub struct OwnRole {
    pub role: Role,
    pub scope: Scope,
    /// Empty for the platform.
    pub name: String,
}

/// The account of the person, their open sessions and their roles.
///
/// # Errors
/// When the database refuses.
pub async fn show(app: &App, actor: &Actor) -> Result<(Person, Vec<Session>, Vec<OwnRole>), AppError> {
    let mut reader = app.db.read().await?;
    let person = store::people::find(&mut reader, &actor.person_id).await?.ok_or(AppError::NotFound)?;
    let sessions = store::people::list_sessions(&mut reader, &actor.person_id, app.now()).await?;
    let mut roles = Vec::new();
    for grant in &actor.grants {
        let name = match &grant.scope {
            Scope::Platform => Some(String::new()),
            Scope::Agency(id) => store::agencies::find(&mut reader, id).await?.map(|agency| agency.name),
            Scope::Organisation(id) => {
                store::organisations::find(&mut reader, id).await?.map(|organisation| organisation.name)
            }
        };
        let Some(name) = name else { continue };
        roles.push(OwnRole { role: grant.role, scope: grant.scope.clone(), name });
    }
    Ok((person, sessions, roles))
}

/// Changes the name, place and language of the person.
///
/// # Errors
/// A refusal beside each field that is wrong; `Conflict` when it was saved elsewhere since `version`.
pub async fn change(
    app: &App,
    actor: &Actor,
    version: i64,
    name: &str,
    place: &str,
    language: &str,
) -> Result<(), AppError> {
    let mut check = Check::default();
    let name = check.keep(values::line("name", name, 80, true));
    let place = check.keep(values::line("place", place, 80, false));
    check.require(app.languages.find(language).is_some(), || Refusal::at("language", "refusal-choice"));
    check.finish()?;
    let mut tx = app.db.write().await?;
    let person = store::people::find(&mut tx, &actor.person_id).await?.ok_or(AppError::NotFound)?;
    let changed = Person {
        name: name.unwrap_or_default(),
        place: place.unwrap_or_default(),
        language: language.to_owned(),
        version,
        ..person
    };
    store::people::save(&mut tx, &changed).await?;
    // The name stands beside everything that the person said.
    let person = Subject::new(Kind::Person, actor.person_id.clone());
    app.emit(&mut tx, "person-changed", person, Payload::quiet()).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends all sessions of the person but this one.
///
/// # Errors
/// When the database refuses.
pub async fn end_other_sessions(app: &App, actor: &Actor) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let except: Option<&Id> = Some(&actor.session_id);
    store::people::save_sessions_end(&mut tx, &actor.person_id, except, app.now()).await?;
    let person = Subject::new(Kind::Person, actor.person_id.clone());
    app.emit(&mut tx, "session-ended", person, Payload::quiet()).await?;
    tx.commit().await?;
    Ok(())
}

/// The name of the time zone of the agency that somebody serves; that of the platform for everybody else.
///
/// # Errors
/// When the database refuses.
pub async fn time_zone(app: &App, actor: Option<&Actor>) -> Result<String, AppError> {
    let served = actor.into_iter().flat_map(|actor| &actor.grants).find_map(|grant| match &grant.scope {
        Scope::Agency(agency) => Some(agency),
        _ => None,
    });
    let Some(agency) = served else { return Ok(app.config.time_zone.clone()) };
    let mut reader = app.db.read().await?;
    let agency = store::agencies::find(&mut reader, agency).await?;
    Ok(agency.map_or_else(|| app.config.time_zone.clone(), |agency| agency.time_zone))
}
