//! What counts: rows for the formulas, sums and counts, each in the state of one change of the pilot's data.

use std::collections::BTreeMap;

use sqlx::Row;

use super::super::{Connection, StoreError, id, json, moment};
use super::{arm, period, source, values};
use crate::clock::{Id, UnixMillis};
use crate::domain::agreements::Measured;
use crate::domain::observations::report::CHANNEL;
use crate::domain::observations::{Arm, Period, Source, Values};

/// A row that counts, as the formulas take it.
#[derive(Clone, Debug, PartialEq)]
pub struct Counting {
    pub id: Id,
    pub site: String,
    pub arm: Arm,
    pub period: Period,
    pub source: Source,
    pub channel: String,
    pub values: Values,
    pub strata: BTreeMap<String, String>,
}

/// How many rows count of one source, arm, period and site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    pub source: Source,
    pub arm: Arm,
    pub period: Period,
    pub site_id: Id,
    pub rows: i64,
    /// When the last of them came.
    pub last_at: UnixMillis,
}

/// The values of one measure in one arm and period, exactly: how many, their sum and the sum of their squares, in
/// thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sums {
    pub arm: Arm,
    pub period: Period,
    pub measure: Measured,
    pub n: i64,
    pub sum: i128,
    pub squares: i128,
}

/// What counts in the state of change `$3`, at the sites of the pilot (`$2` empty) or of one adoption.
const COUNTS: &str = "o.pilot_id = $1 AND s.adoption_id = $2 AND o.since_change <= $3 \
    AND (o.until_change IS NULL OR o.until_change > $3)";

impl Counting {
    /// The entry of a further column, empty without one. The channel is one of them.
    #[must_use]
    pub fn stratum(&self, name: &str) -> &str {
        if name == CHANNEL { &self.channel } else { self.strata.get(name).map_or("", String::as_str) }
    }
}

impl Sums {
    /// The mean in whole units; `None` without a value.
    #[must_use]
    pub fn mean(&self) -> Option<f64> {
        (self.n > 0).then(|| self.sum as f64 / self.n as f64 / 1000.0)
    }

    /// The standard deviation of the sample in whole units; `None` with fewer than two values.
    #[must_use]
    pub fn sd(&self) -> Option<f64> {
        let n = i128::from(self.n);
        // The numerator is a whole number, so nothing is lost where values are close together and far from 0.
        let spread = n.checked_mul(self.squares).and_then(|all| Some(all - self.sum.checked_mul(self.sum)?));
        let spread = spread.map_or_else(
            || self.n as f64 * self.squares as f64 - self.sum as f64 * self.sum as f64,
            |exact| exact as f64,
        );
        let n = self.n as f64;
        (self.n > 1).then(|| (spread.max(0.0) / n / (n - 1.0)).sqrt() / 1000.0)
    }
}

/// Up to `limit` rows that count in the state of `change`, by id, those after `after` (empty for the first).
///
/// # Errors
/// When the database refuses.
pub async fn list_counting(
    connection: &mut Connection,
    pilot: &Id,
    adoption: &str,
    change: i64,
    after: &str,
    limit: i64,
) -> Result<Vec<Counting>, StoreError> {
    let statement = format!(
        "SELECT o.id, o.arm, o.period, o.source, o.channel, o.elapsed, o.effort, o.cost, o.visits, o.strata, \
         s.name AS site FROM observation o JOIN site s ON s.id = o.site_id WHERE {COUNTS} AND o.id > $4 \
         ORDER BY o.id LIMIT $5"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(statement))
        .bind(pilot.as_str())
        .bind(adoption)
        .bind(change)
        .bind(after)
        .bind(limit)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Counting {
                id: id(row, "id")?,
                site: row.try_get("site")?,
                arm: arm(row)?,
                period: period(row)?,
                source: source(row)?,
                channel: row.try_get("channel")?,
                values: values(row)?,
                strata: json(row, "strata")?,
            })
        })
        .collect()
}

/// How many rows count, by source, arm, period and site.
///
/// # Errors
/// When the database refuses.
pub async fn count(
    connection: &mut Connection,
    pilot: &Id,
    adoption: &str,
    change: i64,
) -> Result<Vec<Count>, StoreError> {
    let statement = format!(
        "SELECT o.source, o.arm, o.period, o.site_id, CAST(COUNT(*) AS BIGINT) AS found, MAX(o.at) AS last_at \
         FROM observation o JOIN site s ON s.id = o.site_id WHERE {COUNTS} \
         GROUP BY o.source, o.arm, o.period, o.site_id ORDER BY o.source, o.arm, o.period, o.site_id"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(statement))
        .bind(pilot.as_str())
        .bind(adoption)
        .bind(change)
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Count {
                source: source(row)?,
                arm: arm(row)?,
                period: period(row)?,
                site_id: id(row, "site_id")?,
                rows: row.try_get("found")?,
                last_at: moment(row, "last_at")?,
            })
        })
        .collect()
}

/// The sums of each arm, period and measure that has a value, exactly.
///
/// The database packs the values of a site's arm and period into one text, which is several times as fast as a row each.
///
/// # Errors
/// When the database refuses.
pub async fn sum(
    connection: &mut Connection,
    pilot: &Id,
    adoption: &str,
    change: i64,
) -> Result<Vec<Sums>, StoreError> {
    let texts: Vec<String> = Measured::ALL
        .iter()
        .map(|measure| {
            let column = measure.as_str();
            format!("COALESCE(string_agg(CAST(o.{column} AS TEXT), ','), '') AS {column}")
        })
        .collect();
    let statement = format!(
        "SELECT o.arm, o.period, {} FROM observation o JOIN site s ON s.id = o.site_id WHERE {COUNTS} \
         GROUP BY o.arm, o.period",
        texts.join(", ")
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(statement))
        .bind(pilot.as_str())
        .bind(adoption)
        .bind(change)
        .fetch_all(connection)
        .await?;
    let mut sums = Vec::new();
    for row in &rows {
        for measure in Measured::ALL {
            let mut all = Sums { arm: arm(row)?, period: period(row)?, measure, n: 0, sum: 0, squares: 0 };
            let text: &str = row.try_get(measure.as_str())?;
            for value in text.split(',').filter(|value| !value.is_empty()) {
                let value: i64 = value.parse().map_err(|_| StoreError::Unreadable("observation.value"))?;
                let value = i128::from(value);
                (all.n, all.sum, all.squares) = (all.n + 1, all.sum + value, all.squares + value * value);
            }
            if all.n > 0 {
                sums.push(all);
            }
        }
    }
    sums.sort_by_key(|all| (all.arm, all.period, all.measure));
    Ok(sums)
}
