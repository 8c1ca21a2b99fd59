//! What people do with comments: write, share, change, take away, report; and what an agency does: answer, in time.

mod answering;
mod me_too;
mod posting;
mod reporting;
mod telling;

use crate::app::{App, AppError, pseudonyms};
use crate::clock::Id;
use crate::domain::Subject;
use crate::domain::agencies::Setting;
use crate::domain::comments::{Office, Visibility};
use crate::domain::people::{Actor, Role};
use crate::store::comments::{Comment, Place};
use crate::store::{self, Connection};

pub use answering::{FIGURES_OF, escalate, respond, responsiveness, responsiveness_of_all, waiting};
pub use me_too::{count_me_too, say_me_too, take_me_too_back};
pub use posting::{Post, edit, post, remove};
pub use reporting::{appeal, may_appeal, report};

pub(super) use answering::{begin_duty, end_duty};
pub(super) use reporting::note_action;
pub(super) use telling::{about, announce, quiet, tell_author};

/// The roles that answer for an agency.
pub const ANSWERERS: [Role; 3] = [Role::ChallengeOwner, Role::AgencyOwner, Role::SeniorOwner];

/// True when the words are this person's, under their name or a pseudonym.
///
/// # Errors
/// When the database refuses.
pub async fn is_own(
    app: &App,
    connection: &mut Connection,
    actor: &Actor,
    comment: &Comment,
) -> Result<bool, AppError> {
    if comment.author_id.as_ref() == Some(&actor.person_id) {
        return Ok(true);
    }
    let Some(pseudonym) = &comment.pseudonym_id else { return Ok(false) };
    let own = pseudonyms::own_on(app, connection, &actor.person_id, &comment.subject).await?;
    Ok(own.is_some_and(|own| own.id == *pseudonym))
}

/// The office that answers on a thing, with what it promises.
///
/// # Errors
/// When the database refuses.
pub async fn office_of(connection: &mut Connection, place: &Place) -> Result<Office, AppError> {
    let Some(agency) = &place.agency_id else { return Ok(Office::default()) };
    let settings = crate::app::settings::all(connection, agency).await?;
    let number = |setting: Setting| {
        let own = settings.iter().find(|(name, _)| *name == setting);
        own.map_or_else(|| setting.default_value(), |(_, number)| *number)
    };
    Ok(Office {
        zone: crate::language::zone(&place.agency_zone),
        country: place.agency_country.clone(),
        working_days: number(Setting::AnswerDays),
        me_too_duty: number(Setting::MeTooDue),
        reports_that_hide: number(Setting::ReportHide),
        silent_minutes: number(Setting::CommentEditMinutes),
        escalation_days: number(Setting::EscalationDays),
    })
}

/// The thing, when everybody may read it.
pub(in crate::app) async fn open_place(
    connection: &mut Connection,
    subject: &Subject,
) -> Result<Place, AppError> {
    store::comments::find_place(connection, subject)
        .await?
        .filter(|place| place.public)
        .ok_or(AppError::NotFound)
}

/// A comment that everybody can read, on a thing that everybody can read.
async fn shown(connection: &mut Connection, comment: &Id) -> Result<Comment, AppError> {
    Ok(shown_at(connection, comment).await?.0)
}

/// As [`shown`], with the thing that it is about.
async fn shown_at(connection: &mut Connection, comment: &Id) -> Result<(Comment, Place), AppError> {
    let found = store::comments::find(connection, comment).await?.ok_or(AppError::NotFound)?;
    let place = open_place(connection, &found.subject).await?;
    match found.visibility {
        Visibility::Shown => Ok((found, place)),
        Visibility::Blocked(_) => Err(AppError::NotFound),
        Visibility::Pending | Visibility::Removed | Visibility::Hidden(_) => Err(AppError::Gone),
    }
}

async fn own(
    app: &App,
    connection: &mut Connection,
    actor: &Actor,
    comment: &Id,
) -> Result<Comment, AppError> {
    let found = store::comments::find(connection, comment).await?.ok_or(AppError::NotFound)?;
    if is_own(app, connection, actor, &found).await? {
        Ok(found)
    } else {
        Err(AppError::Forbidden("error-not-your-comment"))
    }
}
