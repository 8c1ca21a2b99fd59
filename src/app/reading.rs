//! Who sees a page as everybody does who has signed in, and who sees it as somebody with a part in it.

use super::{App, AppError, pseudonyms};
use crate::domain::Subject;
use crate::domain::people::Actor;
use crate::store;

/// True when the page of this thing is the same for this person as for anybody else who has signed in and has no part in
/// it: they have no role anywhere, do not follow the thing and have said nothing about it, under any name.
///
/// # Errors
/// When the database refuses.
pub async fn is_onlooker(app: &App, actor: &Actor, subject: &Subject) -> Result<bool, AppError> {
    if !actor.grants.is_empty() {
        return Ok(false);
    }
    let mut reader = app.db.read().await?;
    if store::reading::has_part(&mut reader, &actor.person_id, subject).await? {
        return Ok(false);
    }
    Ok(pseudonyms::own_on(app, &mut reader, &actor.person_id, subject).await?.is_none())
}
