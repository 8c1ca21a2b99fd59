//! Following: who wants to hear what becomes of something.

use super::{App, AppError};
use crate::domain::events::Payload;
use crate::domain::people::Actor;
use crate::domain::{Kind, Subject};
use crate::store;

/// Follows a thing, or stops following it. Doing it twice changes nothing.
///
/// # Errors
/// `NotFound` when the thing is of a kind that cannot be followed, or the person may not see it.
pub async fn set(app: &App, actor: &Actor, subject: &Subject, follow: bool) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    if follow {
        let visible = match subject.kind {
            Kind::Challenge | Kind::UseCase => {
                super::attachments::sight(&mut tx, Some(actor), subject).await?.may_see
            }
            Kind::Pilot => store::pilots::find(&mut tx, &subject.id).await?.is_some(),
            Kind::Agency => store::agencies::find(&mut tx, &subject.id).await?.is_some(),
            Kind::Organisation => store::organisations::find(&mut tx, &subject.id).await?.is_some(),
            Kind::Proposal | Kind::Comment | Kind::Question | Kind::Person => false,
        };
        if !visible {
            return Err(AppError::NotFound);
        }
        store::follows::insert(&mut tx, &actor.person_id, subject, app.now()).await?;
    } else {
        store::follows::delete(&mut tx, &actor.person_id, subject).await?;
    }
    let person = Subject::new(Kind::Person, actor.person_id.clone());
    app.emit(&mut tx, "followed-thing", person, Payload::quiet()).await?;
    tx.commit().await?;
    Ok(())
}

/// True when the person follows the thing.
///
/// # Errors
/// When the database refuses.
pub async fn follows(app: &App, actor: Option<&Actor>, subject: &Subject) -> Result<bool, AppError> {
    let Some(actor) = actor else { return Ok(false) };
    let mut reader = app.db.read().await?;
    Ok(store::follows::find(&mut reader, &actor.person_id, subject).await?)
}
