//! Dates for people's own calendars: those of one challenge, and everything that somebody has to do or wants to see.

use super::desks::{self, Todo};
use super::{App, AppError, notices};
use crate::clock::{Id, UnixMillis};
use crate::domain::Kind;
use crate::domain::challenges::ChallengeState;
use crate::domain::people::Actor;
use crate::store;
use crate::store::challenges::Challenge;

/// Challenges whose dates one calendar holds at the most.
const MOST_FOLLOWED: i64 = 200;

/// One date of a challenge.
#[derive(Clone, Debug)]
pub struct ChallengeDate {
    /// The message `calendar-<which>` names it.
    pub which: &'static str,
    pub at: UnixMillis,
}

/// What a person's calendar holds.
#[derive(Clone, Debug)]
pub struct Own {
    /// The language in which they read.
    pub language: String,
    /// What waits for them and has a clock.
    pub todos: Vec<Todo>,
    /// The challenges that they follow.
    pub challenges: Vec<Challenge>,
}

/// The dates of a challenge that a calendar can hold, in the order in which they come.
#[must_use]
pub fn dates_of(challenge: &Challenge) -> Vec<ChallengeDate> {
    let dates = [
        ("opens", challenge.opens_at),
        ("questions", challenge.questions_close_at),
        ("ideas", challenge.submissions_close_at),
        ("decision", challenge.decision_at),
        ("pilot", challenge.content.pilot_starts_at),
    ];
    let mut dates: Vec<ChallengeDate> =
        dates.into_iter().filter_map(|(which, at)| Some(ChallengeDate { which, at: at? })).collect();
    dates.sort_by_key(|date| date.at);
    dates
}

/// True when the dates of a challenge no longer hold.
#[must_use]
pub fn is_off(challenge: &Challenge) -> bool {
    challenge.state == ChallengeState::Cancelled
}

/// A challenge that everybody may read.
///
/// # Errors
/// `NotFound` when there is none.
pub async fn challenge(app: &App, id: &Id) -> Result<Challenge, AppError> {
    let mut reader = app.db.read().await?;
    store::challenges::find(&mut reader, id).await?.filter(Challenge::is_public).ok_or(AppError::NotFound)
}

/// What the calendar at a private address holds.
///
/// # Errors
/// `NotFound` for an address that never was or no longer works, or whose owner may not sign in any more.
pub async fn own(app: &App, token: &str) -> Result<Own, AppError> {
    let owner = notices::choices::calendar_owner(app, token).await?;
    let mut reader = app.db.read().await?;
    let person = store::people::find(&mut reader, &owner).await?.ok_or(AppError::NotFound)?;
    if person.suspended_at.is_some() {
        return Err(AppError::NotFound);
    }
    let grants = store::people::list_grants(&mut reader, &owner).await?;
    let mut challenges = Vec::new();
    for followed in store::desks::list_followed(&mut reader, &owner, MOST_FOLLOWED).await? {
        if followed.subject.kind == Kind::Challenge {
            let found = store::challenges::find(&mut reader, &followed.subject.id).await?;
            challenges.extend(found.filter(Challenge::is_public));
        }
    }
    drop(reader);
    // The calendar shows what the desk shows; it signs nobody in.
    let actor = Actor {
        person_id: person.id.clone(),
        session_id: person.id,
        name: person.name,
        email: person.email,
        language: person.language,
        grants,
        second_factor: false,
        second_factor_enrolled: false,
    };
    let desk = desks::find(app, &actor).await?;
    Ok(Own {
        language: actor.language,
        todos: desk.todos.into_iter().filter(|todo| todo.due.is_some()).collect(),
        challenges,
    })
}
