//! The rows of a table, one after the other in the order of their keys, and how two tables are compared.

use std::fmt::Write as _;

use futures_util::TryStreamExt as _;
use serde::{Deserialize, Serialize};
use sqlx::any::AnyRow;
use sqlx::{Acquire as _, Any, Row as _};
use tokio::sync::mpsc::{Receiver, Sender};

use super::TransferError;
use super::schema::{ColumnKind, Table, quoted};
use crate::store::{Backend, Connection};

/// How many rows are on their way at once.
pub const BATCH: usize = 250;
/// How many values one statement takes; SQLite takes 32,766 and PostgreSQL 65,535.
const MOST_VALUES: usize = 8_000;

/// A value of a row. As JSON: `null`, a number or a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Empty,
    Number(i64),
    Text(String),
}

/// The values of a row, in the order of its table's columns.
pub type Row = Vec<Value>;

/// Where two tables differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The row with this key is only in the first, or only in the second.
    Missing { key: String, in_second: bool },
    /// The row with this key differs in this column.
    Column { key: String, column: String },
}

impl std::fmt::Display for Difference {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing { key, in_second: true } => write!(formatter, "the row {key} is not in the copy"),
            Self::Missing { key, in_second: false } => write!(formatter, "the row {key} is only in the copy"),
            Self::Column { key, column } => write!(formatter, "the row {key} differs in the column {column}"),
        }
    }
}

impl Table {
    /// The key of a row, as `column=value`, for people.
    #[must_use]
    pub fn key_of(&self, row: &[Value]) -> String {
        let parts: Vec<String> = self
            .key
            .iter()
            .map(|column| {
                let value = match row.get(*column) {
                    Some(Value::Text(text)) => text.clone(),
                    Some(Value::Number(number)) => number.to_string(),
                    Some(Value::Empty) | None => "nothing".to_owned(),
                };
                format!("{}={value}", self.columns[*column].name)
            })
            .collect();
        parts.join(",")
    }

    fn names(&self) -> String {
        let names: Vec<String> = self.columns.iter().map(|column| quoted(&column.name)).collect();
        names.join(", ")
    }
}

/// Sends all rows of a table in the order of their keys, [`BATCH`] at a time; texts are ordered by their bytes on both
/// databases.
///
/// # Errors
/// When the database refuses, or nobody listens any more.
pub async fn send_rows(
    connection: &mut Connection,
    backend: Backend,
    table: &Table,
    sender: Sender<Vec<Row>>,
) -> Result<(), TransferError> {
    let order: Vec<String> = table
        .key
        .iter()
        .map(|column| {
            let column = &table.columns[*column];
            let by_bytes = backend == Backend::Postgres && column.kind == ColumnKind::Text;
            format!("{}{}", quoted(&column.name), if by_bytes { " COLLATE \"C\"" } else { "" })
        })
        .collect();
    let sql = format!("SELECT {} FROM {} ORDER BY {}", table.names(), quoted(&table.name), order.join(", "));
    let mut found = sqlx::query(sqlx::AssertSqlSafe(sql)).persistent(false).fetch(connection);
    let mut batch = Vec::with_capacity(BATCH);
    while let Some(row) = found.try_next().await? {
        batch.push(read(table, &row)?);
        if batch.len() == BATCH {
            let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
            sender.send(full).await.map_err(|_closed| TransferError::Cut)?;
        }
    }
    if !batch.is_empty() {
        sender.send(batch).await.map_err(|_closed| TransferError::Cut)?;
    }
    Ok(())
}

/// The next row of those that are sent; `None` after the last.
pub async fn receive_rows(
    receiver: &mut Receiver<Vec<Row>>,
    kept: &mut std::vec::IntoIter<Row>,
) -> Option<Row> {
    loop {
        if let Some(row) = kept.next() {
            return Some(row);
        }
        *kept = receiver.recv().await?.into_iter();
    }
}

/// Compares two tables that are sent in the order of their keys, and returns the first difference. `told` hears how many
/// rows were the same.
pub async fn differences(
    table: &Table,
    mut first: Receiver<Vec<Row>>,
    mut second: Receiver<Vec<Row>>,
    told: &mut (dyn FnMut(u64) + Send),
) -> Option<Difference> {
    let (mut kept_first, mut kept_second) = (Vec::new().into_iter(), Vec::new().into_iter());
    let mut same = 0;
    loop {
        let left = receive_rows(&mut first, &mut kept_first).await;
        let right = receive_rows(&mut second, &mut kept_second).await;
        let (left, right) = match (left, right) {
            (None, None) => {
                told(same);
                return None;
            }
            (Some(row), None) => {
                return Some(Difference::Missing { key: table.key_of(&row), in_second: true });
            }
            (None, Some(row)) => {
                return Some(Difference::Missing { key: table.key_of(&row), in_second: false });
            }
            (Some(left), Some(right)) => (left, right),
        };
        if let Some(difference) = difference(table, &left, &right) {
            return Some(difference);
        }
        same += 1;
        if same % BATCH as u64 == 0 {
            told(same);
        }
    }
}

fn difference(table: &Table, left: &[Value], right: &[Value]) -> Option<Difference> {
    for column in &table.key {
        match compare(&left[*column], &right[*column]) {
            std::cmp::Ordering::Equal => {}
            order => {
                let in_second = order.is_lt();
                let key = table.key_of(if in_second { left } else { right });
                return Some(Difference::Missing { key, in_second });
            }
        }
    }
    let column = left.iter().zip(right).position(|(left, right)| left != right)?;
    Some(Difference::Column { key: table.key_of(left), column: table.columns[column].name.clone() })
}

fn compare(left: &Value, right: &Value) -> std::cmp::Ordering {
    match (left, right) {
        (Value::Text(left), Value::Text(right)) => left.as_bytes().cmp(right.as_bytes()),
        (Value::Number(left), Value::Number(right)) => left.cmp(right),
        _ => std::cmp::Ordering::Equal,
    }
}

/// Writes rows, leaving the columns empty that are filled [later](Table::later).
pub(super) async fn insert(
    connection: &mut Connection,
    table: &Table,
    rows: &[Row],
) -> Result<(), TransferError> {
    let at_once = (MOST_VALUES / table.columns.len()).max(1);
    for rows in rows.chunks(at_once) {
        // In a transaction of its own within the other: when it fails, each row is tried alone to name the one at fault.
        let mut attempt = connection.begin().await?;
        if insert_together(&mut attempt, table, rows).await.is_ok() {
            attempt.commit().await?;
            continue;
        }
        attempt.rollback().await?;
        for row in rows {
            if let Err(cause) = insert_together(connection, table, std::slice::from_ref(row)).await {
                return Err(TransferError::Row {
                    table: table.name.clone(),
                    key: table.key_of(row),
                    cause: cause.into(),
                });
            }
        }
    }
    Ok(())
}

async fn insert_together(
    connection: &mut Connection,
    table: &Table,
    rows: &[Row],
) -> Result<(), sqlx::Error> {
    let mut sql = format!("INSERT INTO {} ({}) VALUES ", quoted(&table.name), table.names());
    let width = table.columns.len();
    for index in 0..rows.len() {
        sql.push_str(if index == 0 { "(" } else { ", (" });
        for column in 0..width {
            let comma = if column == 0 { "" } else { ", " };
            // Writing into a text cannot fail.
            write!(sql, "{comma}${}", index * width + column + 1).ok();
        }
        sql.push(')');
    }
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql)).persistent(rows.len() == BATCH);
    for row in rows {
        for (index, value) in row.iter().enumerate() {
            let value = if table.later.contains(&index) { &Value::Empty } else { value };
            query = bind(query, table.columns[index].kind, value);
        }
    }
    query.execute(connection).await?;
    Ok(())
}

/// Fills the columns that were left empty.
pub(super) async fn link(
    connection: &mut Connection,
    table: &Table,
    rows: &[Row],
) -> Result<(), TransferError> {
    let mut place = 0;
    let mut equals = |column: &usize| {
        place += 1;
        format!("{} = ${place}", quoted(&table.columns[*column].name))
    };
    let set: Vec<String> = table.later.iter().map(&mut equals).collect();
    let whose: Vec<String> = table.key.iter().map(&mut equals).collect();
    let sql = format!("UPDATE {} SET {} WHERE {}", quoted(&table.name), set.join(", "), whose.join(" AND "));
    for row in rows {
        if table.later.iter().all(|column| row[*column] == Value::Empty) {
            continue;
        }
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql.clone()));
        for column in table.later.iter().chain(&table.key) {
            query = bind(query, table.columns[*column].kind, &row[*column]);
        }
        if let Err(cause) = query.execute(&mut *connection).await {
            let (table, key) = (table.name.clone(), table.key_of(row));
            return Err(TransferError::Row { table, key, cause: cause.into() });
        }
    }
    Ok(())
}

type Query<'q> = sqlx::query::Query<'q, Any, sqlx::any::AnyArguments>;

fn bind<'q>(query: Query<'q>, kind: ColumnKind, value: &Value) -> Query<'q> {
    match (value, kind) {
        (Value::Text(text), _) => query.bind(text.clone()),
        (Value::Number(number), _) => query.bind(*number),
        (Value::Empty, ColumnKind::Text) => query.bind(None::<String>),
        (Value::Empty, ColumnKind::Number) => query.bind(None::<i64>),
    }
}

fn read(table: &Table, row: &AnyRow) -> Result<Row, TransferError> {
    let values = table.columns.iter().enumerate().map(|(index, column)| {
        let value = match column.kind {
            ColumnKind::Text => row.try_get::<Option<String>, _>(index)?.map(Value::Text),
            ColumnKind::Number => row.try_get::<Option<i64>, _>(index)?.map(Value::Number),
        };
        Ok(value.unwrap_or(Value::Empty))
    });
    values.collect::<Result<Row, sqlx::Error>>().map_err(TransferError::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::transfer::Column;

    fn people() -> Table {
        let column = |name: &str, kind| Column { name: name.to_owned(), kind, nullable: true };
        let columns = vec![column("id", ColumnKind::Text), column("age", ColumnKind::Number)];
        Table { name: "people".to_owned(), columns, key: vec![0], links: Vec::new(), later: Vec::new() }
    }

    fn row(id: &str, age: i64) -> Row {
        vec![Value::Text(id.to_owned()), Value::Number(age)]
    }

    async fn compared(left: Vec<Row>, right: Vec<Row>) -> Option<String> {
        let channel = |rows: Vec<Row>| {
            let (sender, receiver) = tokio::sync::mpsc::channel(10);
            for batch in rows.chunks(2) {
                sender.try_send(batch.to_vec()).unwrap();
            }
            receiver
        };
        let difference = differences(&people(), channel(left), channel(right), &mut |_| ()).await;
        difference.map(|difference| difference.to_string())
    }

    #[tokio::test]
    async fn the_first_row_that_differs_is_named() {
        let whole = || vec![row("a", 1), row("b", 2), row("c", 3)];
        assert_eq!(compared(whole(), whole()).await, None);
        let said = compared(whole(), vec![row("a", 1), row("b", 5), row("c", 3)]).await;
        assert_eq!(said.as_deref(), Some("the row id=b differs in the column age"));
        let said = compared(whole(), vec![row("a", 1), row("c", 3)]).await;
        assert_eq!(said.as_deref(), Some("the row id=b is not in the copy"));
        let said = compared(whole(), vec![row("a", 1), row("aa", 1), row("b", 2), row("c", 3)]).await;
        assert_eq!(said.as_deref(), Some("the row id=aa is only in the copy"));
        let said = compared(whole(), vec![row("a", 1)]).await;
        assert_eq!(said.as_deref(), Some("the row id=b is not in the copy"));
    }

    #[test]
    fn a_row_as_json_is_the_same_row_again() {
        let row = vec![Value::Text("১২\u{0}\"\n".to_owned()), Value::Number(-7), Value::Empty];
        let text = serde_json::to_string(&row).unwrap();
        assert_eq!(serde_json::from_str::<Row>(&text).unwrap(), row);
    }
}
