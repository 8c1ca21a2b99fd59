//! What the index has to look at when something changed.

use sqlx::Row;

use crate::clock::{Id, UnixMillis};
use crate::domain::{Kind, Subject};
use crate::store::{Connection, StoreError, id};

/// What else changes in the index when this thing changes: what it owns, and what is shown with its name or only while
/// it is public.
///
/// # Errors
/// When the database refuses.
pub async fn list_dependents(
    connection: &mut Connection,
    subject: &Subject,
) -> Result<Vec<Subject>, StoreError> {
    let owned: &[(Kind, &str)] = match subject.kind {
        Kind::Challenge => &[
            (Kind::Proposal, "SELECT id FROM proposal WHERE challenge_id = $1"),
            (Kind::Comment, "SELECT id FROM comment WHERE subject_kind = 'challenge' AND subject_id = $1"),
        ],
        Kind::UseCase => {
            &[(Kind::Comment, "SELECT id FROM comment WHERE subject_kind = 'use_case' AND subject_id = $1")]
        }
        Kind::Proposal => &[
            (Kind::Challenge, "SELECT challenge_id AS id FROM proposal WHERE id = $1"),
            (Kind::Comment, "SELECT id FROM comment WHERE subject_kind = 'proposal' AND subject_id = $1"),
        ],
        Kind::Pilot => &[
            (Kind::Challenge, "SELECT challenge_id AS id FROM pilot WHERE id = $1"),
            (Kind::Comment, "SELECT id FROM comment WHERE subject_kind = 'pilot' AND subject_id = $1"),
        ],
        Kind::Agency => &[
            (Kind::Challenge, "SELECT id FROM challenge WHERE agency_id = $1"),
            (Kind::Pilot, "SELECT id FROM pilot WHERE agency_id = $1"),
        ],
        Kind::Organisation => &[
            (Kind::UseCase, "SELECT id FROM use_case WHERE organisation_id = $1"),
            (Kind::Proposal, "SELECT id FROM proposal WHERE organisation_id = $1"),
            (Kind::Pilot, "SELECT id FROM pilot WHERE organisation_id = $1"),
        ],
        Kind::Comment | Kind::Question | Kind::Person => &[],
    };
    let mut found = Vec::new();
    for (kind, statement) in owned {
        let rows = sqlx::query(*statement).bind(subject.id.as_str()).fetch_all(&mut *connection).await?;
        for row in &rows {
            found.push(Subject::new(*kind, id(row, "id")?));
        }
    }
    Ok(found)
}

/// Challenges whose ideas closed after `from` and not after `until` while they still say that they are open.
///
/// # Errors
/// When the database refuses.
pub async fn list_just_closed(
    connection: &mut Connection,
    from: UnixMillis,
    until: UnixMillis,
) -> Result<Vec<Id>, StoreError> {
    let rows = sqlx::query(
        "SELECT id FROM challenge WHERE state = 'published' AND submissions_close_at > $1 AND submissions_close_at <= $2",
    )
    .bind(from.0)
    .bind(until.0)
    .fetch_all(connection)
    .await?;
    rows.iter().map(|row| id(row, "id")).collect()
}

/// How many events there are after this id, and the newest of them; an empty text when there is none.
///
/// # Errors
/// When the database refuses.
pub async fn find_newest_event(
    connection: &mut Connection,
    after: &str,
) -> Result<(i64, String), StoreError> {
    let row =
        sqlx::query("SELECT CAST(COUNT(*) AS BIGINT) AS number, MAX(id) AS newest FROM outbox WHERE id > $1")
            .bind(after.to_owned())
            .fetch_one(connection)
            .await?;
    Ok((row.try_get("number")?, row.try_get::<Option<String>, _>("newest")?.unwrap_or_default()))
}

/// How many events there are after the id `after` up to the id `edge`, and how many after that.
///
/// # Errors
/// When the database refuses.
pub async fn count_events(
    connection: &mut Connection,
    after: &str,
    edge: &str,
) -> Result<(i64, i64), StoreError> {
    let row = sqlx::query(
        "SELECT (SELECT CAST(COUNT(*) AS BIGINT) FROM outbox WHERE id > $1 AND id <= $2) AS before, \
         (SELECT CAST(COUNT(*) AS BIGINT) FROM outbox WHERE id > $2) AS after",
    )
    .bind(after)
    .bind(edge)
    .fetch_one(connection)
    .await?;
    Ok((row.try_get("before")?, row.try_get("after")?))
}
