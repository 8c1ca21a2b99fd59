//! What everybody may read, in pages: the lists of the public API. Each list is one query, whatever its filters, and goes on
//! after the last row that was read (keyset), so that new rows neither repeat nor hide any.
//!
//! The conditions here say what is public as the pages do; the API decides once more with the same rules of `domain`.

mod bodies;
mod challenges;
mod comments;
mod pilots;
mod proposals;
mod use_cases;

use sqlx::Row;
use sqlx::any::AnyRow;
use std::fmt::Write as _;

use super::{Connection, StoreError, id};
use crate::clock::Id;

pub use bodies::{AgencyFilter, OrganisationFilter, list_agencies, list_organisations};
pub use challenges::{ChallengeFilter, ChallengeListed, list_challenges, list_texts};
pub use comments::{CommentFilter, is_public_place, list_comments};
pub use pilots::{PilotFilter, PilotListed, list_pilots};
pub use proposals::{ProposalFilter, ProposalListed, list_proposals};
pub use use_cases::{UseCaseFilter, UseCaseListed, list_use_cases};

/// Where a page of a list begins: after the row with this moment and id, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub at: i64,
    pub id: Id,
}

/// Which part of a list is wanted.
#[derive(Clone, Debug)]
pub struct Part {
    pub after: Option<Key>,
    pub limit: i64,
}

/// A part of a list, and where the next begins.
#[derive(Clone, Debug)]
pub struct Listed<T> {
    pub rows: Vec<T>,
    pub next: Option<Key>,
}

/// A thing with its name, where lists name it.
#[derive(Clone, Debug)]
pub struct Named {
    pub id: Id,
    pub name: String,
    pub language: String,
}

impl Part {
    /// One row, wherever it stands.
    #[must_use]
    pub const fn one() -> Self {
        Self { after: None, limit: 1 }
    }
}

/// The conditions of a list. Texts of conditions are constants of this room; what is compared is bound.
struct Conditions {
    text: String,
    values: Vec<Value>,
}

enum Value {
    Text(String),
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&Id> for Value {
    fn from(id: &Id) -> Self {
        Self::Text(id.as_str().to_owned())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl Conditions {
    fn new(always: &'static str) -> Self {
        Self { text: always.to_owned(), values: Vec::new() }
    }

    /// Adds a condition when there is a value; `?` in `sql` stands for it.
    fn add<V: Into<Value>>(&mut self, sql: &'static str, value: Option<V>) {
        if let Some(value) = value {
            self.values.push(value.into());
            let place = format!("${}", self.values.len());
            self.text.push_str(" AND ");
            self.text.push_str(&sql.replace('?', &place));
        }
    }

    /// Adds a condition without a value.
    fn require(&mut self, sql: &'static str) {
        self.text.push_str(" AND ");
        self.text.push_str(sql);
    }
}

/// Runs `select` under the conditions, newest first by `moment` and `id` (names of columns), from where the part begins.
/// One row more than wanted tells whether there is a next part.
async fn fetch<T>(
    connection: &mut Connection,
    select: &str,
    conditions: Conditions,
    (moment, id_column): (&'static str, &'static str),
    part: &Part,
    read: impl Fn(&AnyRow) -> Result<(Key, T), StoreError>,
) -> Result<Listed<T>, StoreError> {
    let Conditions { mut text, mut values } = conditions;
    if let Some(after) = &part.after {
        values.push(Value::Number(after.at));
        values.push(Value::Text(after.id.as_str().to_owned()));
        let (at, id) = (values.len() - 1, values.len());
        let _ = write!(text, " AND ({moment}, {id_column}) < (${at}, ${id})");
    }
    values.push(Value::Number(part.limit + 1));
    let limit = values.len();
    let sql = format!("{select} WHERE {text} ORDER BY {moment} DESC, {id_column} DESC LIMIT ${limit}");
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for value in values {
        query = match value {
            Value::Text(text) => query.bind(text),
            Value::Number(number) => query.bind(number),
        };
    }
    let found = query.fetch_all(connection).await?;
    let wanted = usize::try_from(part.limit).unwrap_or(0);
    let mut rows = Vec::with_capacity(found.len().min(wanted));
    let mut last = None;
    for row in found.iter().take(wanted) {
        let (key, value) = read(row)?;
        last = Some(key);
        rows.push(value);
    }
    Ok(Listed { rows, next: last.filter(|_| found.len() > wanted) })
}

/// A number that SQL counted.
fn number(row: &AnyRow, column: &str) -> Result<i64, StoreError> {
    Ok(row.try_get(column)?)
}

fn named(row: &AnyRow, id_column: &str, name: &str, language: &str) -> Result<Named, StoreError> {
    Ok(Named { id: id(row, id_column)?, name: row.try_get(name)?, language: row.try_get(language)? })
}
