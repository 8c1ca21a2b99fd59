//! Writes that are known before it is their turn: statements with their values, and nothing to read in between.
//!
//! On SQLite, where a crowd of writers waits for one connection, those that wait together go to the database as one text,
//! in one transaction: one way there and back and one commit, however many they are. When anything fails, all of it is
//! undone and each is tried again as a member of a group ([`super::group`]), in a savepoint of its own, so that each gets
//! its own answer.

use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use sqlx::any::AnyArguments;
use sqlx::query::Query;
use sqlx::{Any, AssertSqlSafe};
use tokio::sync::oneshot;

use super::{Connection, Db, StoreError, Turn, events, group};
use crate::clock::Id;
use crate::domain::events::Event;

/// How many go to the database as one text.
const MOST_TOGETHER: usize = 100;

/// An SQL statement, its places numbered from `$1`, with its values. The text is made of constants of this room only.
#[derive(Clone, Debug)]
pub struct Statement {
    sql: String,
    values: Vec<Value>,
}

#[derive(Clone, Debug)]
enum Value {
    Text(Option<String>),
    Number(Option<i64>),
}

/// Statements that are done together or not at all, and what they tell.
#[derive(Clone, Debug, Default)]
pub struct Ready {
    statements: Vec<Statement>,
    events: Vec<Event>,
}

/// Those who wait for their turn, each with the place of its answer.
#[derive(Default)]
pub(super) struct Waiting(Mutex<Vec<(Ready, Answer)>>);

type Answer = oneshot::Sender<Result<(), StoreError>>;

impl Statement {
    /// This text, without values yet.
    #[must_use]
    pub fn new(sql: impl Into<String>) -> Self {
        Self { sql: sql.into(), values: Vec::new() }
    }

    /// The next value: a text, or nothing.
    #[must_use]
    pub fn text<'a>(mut self, value: impl Into<Option<&'a str>>) -> Self {
        self.values.push(Value::Text(value.into().map(str::to_owned)));
        self
    }

    /// The next value: an id, or nothing.
    #[must_use]
    pub fn id<'a>(self, value: impl Into<Option<&'a Id>>) -> Self {
        self.text(value.into().map(Id::as_str))
    }

    /// The next value: a number, or nothing.
    #[must_use]
    pub fn number(mut self, value: impl Into<Option<i64>>) -> Self {
        self.values.push(Value::Number(value.into()));
        self
    }

    /// The same, with `more` at the end of the text.
    #[must_use]
    pub fn and(mut self, more: &'static str) -> Self {
        self.sql.push_str(more);
        self
    }

    /// Does it now; how many rows it touched.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn run(self, connection: &mut Connection) -> Result<u64, StoreError> {
        let query = bind(sqlx::query(AssertSqlSafe(self.sql)), self.values);
        Ok(query.execute(connection).await?.rows_affected())
    }

    /// What adds a row of values, and the row.
    fn row(&self) -> Option<(&str, &str)> {
        let (insert, row) = self.sql.split_once(" VALUES ")?;
        let places = row.strip_prefix('(')?.strip_suffix(')')?;
        let plain = places.chars().all(|letter| matches!(letter, '$' | ',' | ' ' | '0'..='9'));
        (plain && insert.starts_with("INSERT INTO ")).then_some((insert, row))
    }
}

/// One SQL text with the values of many statements. Those that add a row to the same columns become one statement with
/// many rows, which the database has to understand only once.
#[derive(Default)]
struct Together<'a> {
    steps: Vec<Vec<&'a Statement>>,
}

impl<'a> Together<'a> {
    /// Adds statements that come one after the other.
    fn add(&mut self, statements: impl IntoIterator<Item = &'a Statement>) {
        let mut earliest = 0;
        for statement in statements {
            let like = |step: &Vec<&Statement>| {
                statement.row().is_some() && step.first().is_some_and(|first| first.sql == statement.sql)
            };
            let place = self.steps.iter().skip(earliest).position(like);
            earliest = place.map_or(self.steps.len(), |place| earliest + place);
            match self.steps.get_mut(earliest) {
                Some(step) => step.push(statement),
                None => self.steps.push(vec![statement]),
            }
        }
    }

    fn text(self) -> (String, Vec<Value>) {
        let (mut text, mut values) = (String::new(), Vec::new());
        for step in self.steps {
            for (number, statement) in step.into_iter().enumerate() {
                match statement.row() {
                    Some((_, row)) if number > 0 => {
                        text.push_str(", ");
                        append(&mut text, row, values.len());
                    }
                    _ => append(&mut text, &statement.sql, values.len()),
                }
                values.extend(statement.values.iter().cloned());
            }
            text.push_str(";\n");
        }
        (text, values)
    }
}

/// Adds an SQL text, with its places numbered after `before` others.
fn append(text: &mut String, sql: &str, before: usize) {
    let mut rest = sql;
    while let Some((start, after)) = rest.split_once('$') {
        let digits = after.len() - after.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
        let place = after[..digits].parse::<usize>().unwrap_or_default();
        text.push_str(start);
        // Writing to a text does not fail.
        write!(text, "${}", place + before).ok();
        rest = &after[digits..];
    }
    text.push_str(rest);
}

impl Ready {
    /// Adds a statement.
    #[must_use]
    pub fn with(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// Adds an event, for the outbox and for those who hear of the commit.
    pub fn tell(&mut self, event: Event) {
        self.events.push(event);
    }
}

impl Db {
    /// Does a write that is ready, and returns when it is on the disk.
    ///
    /// # Errors
    /// When the database refuses one of its statements; then nothing of it was done. A row that is there already is
    /// [`StoreError::Unique`].
    pub async fn put(&self, ready: Ready) -> Result<(), StoreError> {
        let Some(waiting) = &self.waiting else { return alone(self, ready).await };
        let (answer, answered) = oneshot::channel();
        let is_first = {
            let mut waiting = waiting.0.lock().unwrap_or_else(PoisonError::into_inner);
            waiting.push((ready, answer));
            waiting.len() == 1
        };
        if is_first {
            // It goes on when whoever waits for the answer is gone: others are in it.
            let db = self.clone();
            tokio::spawn(async move { together(&db, db.turn().await).await });
        }
        answered.await.unwrap_or_else(|_| Err(StoreError::Database(sqlx::Error::WorkerCrashed)))
    }
}

/// Does what all who wait now want.
async fn together(db: &Db, turn: Turn) {
    let mut all = match &db.waiting {
        Some(waiting) => std::mem::take(&mut *waiting.0.lock().unwrap_or_else(PoisonError::into_inner)),
        None => return,
    };
    let mut turn = match group::settled(turn, db.told.clone()).await {
        Ok(turn) => turn,
        Err(error) => {
            let error = std::sync::Arc::new(error);
            for (_, answer) in all {
                answer.send(Err(StoreError::Group(error.clone()))).ok();
            }
            return;
        }
    };
    while !all.is_empty() {
        let rest = all.split_off(all.len().min(MOST_TOGETHER));
        let some = std::mem::replace(&mut all, rest);
        if in_one_text(db, &some).await.is_ok() {
            if let Some(hear) = db.told.get() {
                let events: Vec<Event> =
                    some.iter().flat_map(|(ready, _)| ready.events.iter().cloned()).collect();
                if !events.is_empty() {
                    hear(&events);
                }
            }
            for (_, answer) in some {
                // One who is gone needs no answer.
                answer.send(Ok(())).ok();
            }
        } else {
            drop(turn);
            let each = some.into_iter().map(|(ready, answer)| async move {
                answer.send(alone(db, ready).await).ok();
            });
            futures_util::future::join_all(each).await;
            turn = db.turn().await;
        }
    }
}

async fn in_one_text(db: &Db, some: &[(Ready, Answer)]) -> Result<(), StoreError> {
    let told: Vec<Event> = some.iter().flat_map(|(ready, _)| ready.events.iter().cloned()).collect();
    let events = events::insertion(&told)?;
    let mut together = Together::default();
    for (ready, _) in some {
        together.add(&ready.statements);
    }
    together.add(&events);
    let (text, values) = together.text();
    let mut transaction = db.writes.begin_with("BEGIN IMMEDIATE").await?;
    bind(sqlx::query(AssertSqlSafe(text)).persistent(false), values).execute(&mut *transaction).await?;
    Ok(transaction.commit().await?)
}

/// In a transaction of its own, or as a member of a group.
async fn alone(db: &Db, ready: Ready) -> Result<(), StoreError> {
    let mut tx = db.write_grouped().await?;
    for statement in ready.statements {
        statement.run(&mut tx).await?;
    }
    for event in ready.events {
        tx.emit(event).await?;
    }
    tx.commit().await
}

fn bind(mut query: Query<'_, Any, AnyArguments>, values: Vec<Value>) -> Query<'_, Any, AnyArguments> {
    for value in values {
        query = match value {
            Value::Text(text) => query.bind(text),
            Value::Number(number) => query.bind(number),
        };
    }
    query
}

#[cfg(test)]
mod tests {
    use super::{Statement, Together};

    #[test]
    fn places_are_numbered_after_those_before_and_rows_of_the_same_columns_go_together() {
        let insert =
            |value: &str| Statement::new("INSERT INTO a (b, c) VALUES ($1, $2)").text(value).number(1);
        let delete = Statement::new("DELETE FROM a WHERE b = $1").text("x");
        let once = Statement::new("INSERT INTO a (b) VALUES ($1) ON CONFLICT (b) DO NOTHING").text("y");
        let first = [insert("1"), delete.clone()];
        let second = [insert("2"), delete, once.clone(), insert("3")];
        let third = [once];
        let mut together = Together::default();
        together.add(&first);
        together.add(&second);
        together.add(&third);
        let (text, values) = together.text();
        let expected = "INSERT INTO a (b, c) VALUES ($1, $2), ($3, $4);\nDELETE FROM a WHERE b = $5;\n\
            DELETE FROM a WHERE b = $6;\nINSERT INTO a (b) VALUES ($7) ON CONFLICT (b) DO NOTHING;\n\
            INSERT INTO a (b, c) VALUES ($8, $9);\nINSERT INTO a (b) VALUES ($10) ON CONFLICT (b) DO NOTHING;\n";
        assert_eq!(text, expected);
        assert_eq!(values.len(), 10);
    }
}
