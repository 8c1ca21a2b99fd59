//! What was measured: rows that count and rows that do not, since and until which change of a pilot's data.
//!
//! A change is one transaction: it raises `pilot_data.change` first, which also makes it wait for any other change of the
//! same pilot. A row counts in the state of change `c` when `since_change <= c` and `until_change` is later or missing, so
//! every earlier state can be read again.

pub mod batches;
pub mod counting;
pub mod uploads;

use std::collections::BTreeMap;

use sqlx::Row;
use sqlx::any::AnyRow;

use super::{
    Connection, StoreError, fetch_in, find_one, flag, id, json, moment, optional_id, optional_moment, to_json,
};
use crate::clock::{Id, UnixMillis};
use crate::domain::observations::{Arm, LeftOut, Period, Source, Values};

/// One observation as stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    pub id: Id,
    pub pilot_id: Id,
    pub site_id: Id,
    pub arm: Arm,
    pub period: Period,
    pub source: Source,
    pub channel: String,
    pub values: Values,
    /// Further columns: groups of people.
    pub strata: BTreeMap<String, String>,
    /// HMAC of the case's code while the row counts.
    pub case_key: Option<String>,
    /// The same while it does not count.
    pub former_case_key: String,
    pub batch_id: Option<Id>,
    /// `None` for people without an account.
    pub by_id: Option<Id>,
    /// A helper entered it for somebody.
    pub assisted: bool,
    pub at: UnixMillis,
    /// Counts from this change on; `None` while it is set aside.
    pub since_change: Option<i64>,
    /// Does not count from this change on.
    pub until_change: Option<i64>,
    pub left_out: Option<LeftOut>,
    /// The words of who decided that it counts or does not.
    pub left_out_reason: String,
    pub left_out_by: Option<Id>,
    pub left_out_at: Option<UnixMillis>,
    pub corrects_id: Option<Id>,
}

/// A decision about a row that counts or waits.
#[derive(Clone, Copy, Debug)]
pub struct Decision<'a> {
    pub reason: &'a str,
    pub by: &'a Id,
    pub at: UnixMillis,
    /// The change of the pilot's data that this is part of.
    pub change: i64,
}

/// Which rows a list holds; empty fields leave everything in.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub source: Option<Source>,
    pub arm: Option<Arm>,
    pub period: Option<Period>,
    pub site: Option<Id>,
    /// Only rows that count, only those that do not, or both.
    pub counts: Option<bool>,
}

const COLUMNS: &str = "id, pilot_id, site_id, arm, period, source, channel, elapsed, effort, cost, visits, strata, \
    case_key, former_case_key, batch_id, by_id, assisted, at, since_change, until_change, left_out, left_out_reason, \
    left_out_by, left_out_at, corrects_id";

/// Rows of one statement: 22 values each, well below what both databases take.
const AT_ONCE: usize = 400;

/// The number of the last change of a pilot's data; 0 before the first.
///
/// # Errors
/// When the database refuses.
pub async fn current_change(connection: &mut Connection, pilot: &Id) -> Result<i64, StoreError> {
    let row = sqlx::query("SELECT change FROM pilot_data WHERE pilot_id = $1")
        .bind(pilot.as_str())
        .fetch_optional(connection)
        .await?;
    row.map_or(Ok(0), |row| Ok(row.try_get("change")?))
}

/// Begins a change of a pilot's data and returns its number. Others who change the same data wait until this transaction
/// ends.
///
/// # Errors
/// When the database refuses.
pub async fn raise_change(connection: &mut Connection, pilot: &Id) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "INSERT INTO pilot_data (pilot_id, change) VALUES ($1, 1) \
         ON CONFLICT (pilot_id) DO UPDATE SET change = pilot_data.change + 1 RETURNING change",
    )
    .bind(pilot.as_str())
    .fetch_one(connection)
    .await?;
    Ok(row.try_get("change")?)
}

/// Adds observations.
///
/// # Errors
/// `Unique("observation_pkey")` when one is there already, `Unique("observation_case_unique")` when a case was reported.
pub async fn insert(connection: &mut Connection, observations: &[Observation]) -> Result<(), StoreError> {
    for some in observations.chunks(AT_ONCE) {
        let places: Vec<String> =
            (0..some.len()).map(|row| format!("({})", super::placeholders(22, row * 22 + 1))).collect();
        let statement = format!(
            "INSERT INTO observation (id, pilot_id, site_id, arm, period, source, channel, elapsed, effort, cost, \
             visits, strata, case_key, former_case_key, batch_id, by_id, assisted, at, since_change, left_out, \
             left_out_reason, corrects_id) VALUES {}",
            places.join(", ")
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(statement));
        for row in some {
            query = query
                .bind(row.id.to_string())
                .bind(row.pilot_id.to_string())
                .bind(row.site_id.to_string())
                .bind(row.arm.as_str())
                .bind(row.period.as_str())
                .bind(row.source.as_str())
                .bind(row.channel.clone())
                .bind(row.values.elapsed)
                .bind(row.values.effort)
                .bind(row.values.cost)
                .bind(row.values.visits)
                .bind(to_json(&row.strata, "observation.strata")?)
                .bind(row.case_key.clone())
                .bind(row.former_case_key.clone())
                .bind(row.batch_id.as_ref().map(ToString::to_string))
                .bind(row.by_id.as_ref().map(ToString::to_string))
                .bind(i64::from(row.assisted))
                .bind(row.at.0)
                .bind(row.since_change)
                .bind(row.left_out.map_or("", LeftOut::as_str))
                .bind(row.left_out_reason.clone())
                .bind(row.corrects_id.as_ref().map(ToString::to_string));
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// The observation with this id, whether or not it counts.
///
/// # Errors
/// When the database refuses.
pub async fn find(connection: &mut Connection, observation: &Id) -> Result<Option<Observation>, StoreError> {
    find_one(
        connection,
        format!("SELECT {COLUMNS} FROM observation WHERE id = $1"),
        observation.as_str(),
        read,
    )
    .await
}

/// Those of these cases that a row of the pilot that counts is about.
///
/// # Errors
/// When the database refuses.
pub async fn list_known_cases<'a>(
    connection: &mut Connection,
    pilot: &Id,
    case_keys: impl IntoIterator<Item = &'a str>,
) -> Result<Vec<String>, StoreError> {
    // A key is made from the pilot too, so it stands for one case of one pilot.
    let rows =
        fetch_in(connection, "SELECT case_key, pilot_id FROM observation WHERE case_key", case_keys).await?;
    let own = rows
        .iter()
        .filter(|row| row.try_get::<String, _>("pilot_id").is_ok_and(|found| found == pilot.as_str()));
    own.map(|row| Ok(row.try_get("case_key")?)).collect()
}

/// Up to `limit` observations of a pilot, the newest first, those before `before` (empty for the first page).
///
/// # Errors
/// When the database refuses.
pub async fn list(
    connection: &mut Connection,
    pilot: &Id,
    filter: &Filter,
    before: &str,
    limit: i64,
) -> Result<Vec<Observation>, StoreError> {
    let before = if before.is_empty() { "g" } else { before };
    let statement = format!(
        "SELECT {COLUMNS} FROM observation WHERE pilot_id = $1 AND id < $2 \
         AND ($3 = '' OR source = $3) AND ($4 = '' OR arm = $4) AND ($5 = '' OR period = $5) \
         AND ($6 = '' OR site_id = $6) \
         AND ($7 = '' OR ($7 = 'yes' AND since_change IS NOT NULL AND until_change IS NULL) \
              OR ($7 = 'no' AND (since_change IS NULL OR until_change IS NOT NULL))) \
         ORDER BY id DESC LIMIT $8"
    );
    let counts = match filter.counts {
        None => "",
        Some(true) => "yes",
        Some(false) => "no",
    };
    let rows = sqlx::query(sqlx::AssertSqlSafe(statement))
        .bind(pilot.as_str())
        .bind(before)
        .bind(filter.source.map_or("", Source::as_str))
        .bind(filter.arm.map_or("", Arm::as_str))
        .bind(filter.period.map_or("", Period::as_str))
        .bind(filter.site.as_ref().map_or("", Id::as_str))
        .bind(counts)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(read).collect()
}

/// The observations that wait for somebody to look, the oldest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_aside(
    connection: &mut Connection,
    pilot: &Id,
    limit: i64,
) -> Result<Vec<Observation>, StoreError> {
    let statement = format!(
        "SELECT {COLUMNS} FROM observation WHERE pilot_id = $1 AND left_out = 'flood' ORDER BY id LIMIT $2"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(statement))
        .bind(pilot.as_str())
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter().map(read).collect()
}

/// How many observations wait for somebody to look.
///
/// # Errors
/// When the database refuses.
pub async fn count_aside(connection: &mut Connection, pilot: &Id) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COUNT(*) AS BIGINT) AS found FROM observation WHERE pilot_id = $1 AND left_out = 'flood'",
    )
    .bind(pilot.as_str())
    .fetch_one(connection)
    .await?;
    Ok(row.try_get("found")?)
}

/// How many reports of people came to a site from `since` on and before `until`; with `counting`, only those that count.
///
/// # Errors
/// When the database refuses.
pub async fn count_reports(
    connection: &mut Connection,
    site: &Id,
    since: UnixMillis,
    until: UnixMillis,
    counting: bool,
) -> Result<i64, StoreError> {
    let row = sqlx::query(
        "SELECT CAST(COUNT(*) AS BIGINT) AS found FROM observation WHERE site_id = $1 AND at >= $2 AND at < $3 \
         AND source = 'citizen' AND ($4 = 0 OR (since_change IS NOT NULL AND until_change IS NULL))",
    )
    .bind(site.as_str())
    .bind(since.0)
    .bind(until.0)
    .bind(i64::from(counting))
    .fetch_one(connection)
    .await?;
    Ok(row.try_get("found")?)
}

/// Ends a row that counts, because another one corrects it. Says if that changed anything.
///
/// # Errors
/// When the database refuses.
pub async fn end_corrected(
    connection: &mut Connection,
    observation: &Id,
    decision: &Decision<'_>,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "UPDATE observation SET until_change = $1, left_out = 'corrected', left_out_reason = $2, left_out_by = $3, \
         left_out_at = $4, former_case_key = COALESCE(case_key, ''), case_key = NULL \
         WHERE id = $5 AND since_change IS NOT NULL AND until_change IS NULL",
    )
    .bind(decision.change)
    .bind(decision.reason)
    .bind(decision.by.as_str())
    .bind(decision.at.0)
    .bind(observation.as_str())
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Lets a row count that was set aside. Says if it was.
///
/// # Errors
/// `Unique("observation_case_unique")` when its case was reported meanwhile.
pub async fn let_in(
    connection: &mut Connection,
    observation: &Id,
    decision: &Decision<'_>,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "UPDATE observation SET since_change = $1, left_out = '', left_out_reason = $2, left_out_by = $3, \
         left_out_at = $4, case_key = CASE WHEN former_case_key = '' THEN NULL ELSE former_case_key END, \
         former_case_key = '' WHERE id = $5 AND left_out = 'flood'",
    )
    .bind(decision.change)
    .bind(decision.reason)
    .bind(decision.by.as_str())
    .bind(decision.at.0)
    .bind(observation.as_str())
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

/// Keeps a row out that was set aside. Says if it was.
///
/// # Errors
/// When the database refuses.
pub async fn keep_out(
    connection: &mut Connection,
    observation: &Id,
    decision: &Decision<'_>,
) -> Result<bool, StoreError> {
    let result = sqlx::query(
        "UPDATE observation SET left_out = 'set_aside', left_out_reason = $1, left_out_by = $2, left_out_at = $3 \
         WHERE id = $4 AND left_out = 'flood'",
    )
    .bind(decision.reason)
    .bind(decision.by.as_str())
    .bind(decision.at.0)
    .bind(observation.as_str())
    .execute(connection)
    .await?;
    Ok(result.rows_affected() == 1)
}

fn read(row: &AnyRow) -> Result<Observation, StoreError> {
    let left_out: String = row.try_get("left_out")?;
    Ok(Observation {
        id: id(row, "id")?,
        pilot_id: id(row, "pilot_id")?,
        site_id: id(row, "site_id")?,
        arm: arm(row)?,
        period: period(row)?,
        source: source(row)?,
        channel: row.try_get("channel")?,
        values: values(row)?,
        strata: json(row, "strata")?,
        case_key: row.try_get("case_key")?,
        former_case_key: row.try_get("former_case_key")?,
        batch_id: optional_id(row, "batch_id")?,
        by_id: optional_id(row, "by_id")?,
        assisted: flag(row, "assisted")?,
        at: moment(row, "at")?,
        since_change: row.try_get("since_change")?,
        until_change: row.try_get("until_change")?,
        left_out: match left_out.as_str() {
            "" => None,
            text => Some(LeftOut::parse(text).ok_or(StoreError::Unreadable("observation.left_out"))?),
        },
        left_out_reason: row.try_get("left_out_reason")?,
        left_out_by: optional_id(row, "left_out_by")?,
        left_out_at: optional_moment(row, "left_out_at")?,
        corrects_id: optional_id(row, "corrects_id")?,
    })
}

fn arm(row: &AnyRow) -> Result<Arm, StoreError> {
    Arm::parse(row.try_get("arm")?).ok_or(StoreError::Unreadable("observation.arm"))
}

fn period(row: &AnyRow) -> Result<Period, StoreError> {
    Period::parse(row.try_get("period")?).ok_or(StoreError::Unreadable("observation.period"))
}

fn source(row: &AnyRow) -> Result<Source, StoreError> {
    Source::parse(row.try_get("source")?).ok_or(StoreError::Unreadable("observation.source"))
}

fn values(row: &AnyRow) -> Result<Values, StoreError> {
    Ok(Values {
        elapsed: row.try_get("elapsed")?,
        effort: row.try_get("effort")?,
        cost: row.try_get("cost")?,
        visits: row.try_get("visits")?,
    })
}
