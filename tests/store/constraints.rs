//! Every rule that stands in `migrations/`, read from there and then broken on purpose: each uniqueness rule answers with
//! its own name on both databases, each reference must lead somewhere, and each column that needs a value gets one.

use std::path::Path;

use pilotage::store::{Backend, StoreError, Tx};
use sqlx::AssertSqlSafe;
use sqlx::error::ErrorKind;

use super::world::{World, assert_foreign, assert_unique};

/// A table as the migrations leave it.
#[derive(Debug)]
struct Table {
    name: String,
    columns: Vec<Column>,
    /// The name of each rule and its columns.
    unique: Vec<(String, Vec<String>)>,
}

#[derive(Debug)]
struct Column {
    name: String,
    number: bool,
    needed: bool,
    /// What others refer to.
    key: bool,
    references: Option<String>,
    /// The table whose key it shares: that of `references`, or what the key there refers to in its turn.
    shares: Option<String>,
}

#[tokio::test]
async fn every_uniqueness_rule_answers_with_its_name() {
    let world = World::open().await;
    let tables = tables();
    let mut broken = 0;
    for table in &tables {
        for (rule, columns) in &table.unique {
            let mut tx = two_chains(&world, &tables, table).await;
            let again = |column: &str| columns.iter().any(|name| name == column).then_some("one");
            assert_unique(insert(&mut tx, table, "two", again).await, rule);
            broken += 1;
        }
    }
    assert!(broken >= 60, "only {broken} rules were found in the migrations");
}

#[tokio::test]
async fn a_row_that_differs_in_one_column_of_each_rule_is_another_row() {
    let world = World::open().await;
    let tables = tables();
    for table in &tables {
        for (_, columns) in table.unique.iter().filter(|(_, columns)| columns.len() > 1) {
            for other in columns {
                let mut tx = two_chains(&world, &tables, table).await;
                let again = |column: &str| {
                    columns.iter().any(|name| name == column && name != other).then_some("one")
                };
                let result = insert(&mut tx, table, "two", again).await;
                assert!(result.is_ok(), "{} {columns:?} {other}: {result:?}", table.name);
            }
        }
    }
}

#[tokio::test]
async fn every_reference_leads_to_a_row() {
    let world = World::open().await;
    let tables = tables();
    let mut broken = 0;
    for table in &tables {
        for column in table.columns.iter().filter(|column| column.references.is_some()) {
            let mut tx = two_chains(&world, &tables, table).await;
            let lost = |name: &str| (name == column.name).then_some("nowhere");
            assert_foreign(insert(&mut tx, table, "two", lost).await);
            broken += 1;
        }
    }
    assert!(broken >= 50, "only {broken} references were found in the migrations");
}

#[tokio::test]
async fn what_is_referred_to_cannot_be_deleted() {
    let world = World::open().await;
    let tables = tables();
    for table in &tables {
        let held = tables.iter().filter(|other| other.name != table.name).any(|other| {
            other.columns.iter().any(|column| column.references.as_deref() == Some(table.name.as_str()))
        });
        if !held {
            continue;
        }
        let mut tx = world.db.write().await.unwrap();
        chain(&mut tx, &tables, "one").await;
        let statement = format!("DELETE FROM {}", table.name);
        let result = sqlx::query(AssertSqlSafe(statement)).execute(&mut *tx).await;
        assert_foreign(result.map_err(StoreError::from));
    }
}

#[tokio::test]
async fn every_column_that_needs_a_value_gets_one() {
    let world = World::open().await;
    let tables = tables();
    for table in &tables {
        for column in table.columns.iter().filter(|column| column.needed) {
            let mut tx = two_chains(&world, &tables, table).await;
            let missing = |name: &str| (name == column.name).then_some("NULL");
            match insert(&mut tx, table, "two", missing).await {
                Err(StoreError::Database(sqlx::Error::Database(cause)))
                    if matches!(cause.kind(), ErrorKind::NotNullViolation) => {}
                other => panic!("{}.{} takes nothing: {other:?}", table.name, column.name),
            }
        }
    }
}

#[tokio::test]
async fn migrating_again_and_from_many_sides_at_once_changes_nothing() {
    let world = World::open().await;
    let sides: Vec<_> = (0..8)
        .map(|_| {
            let db = world.db.clone();
            tokio::spawn(async move { db.migrate().await })
        })
        .collect();
    for side in sides {
        side.await.unwrap().unwrap();
    }
    let mut tx = world.db.write().await.unwrap();
    chain(&mut tx, &tables(), "one").await;
}

/// A transaction in which there is one row in each table, and a second one in each table that `until` can refer to.
async fn two_chains(world: &World, tables: &[Table], until: &Table) -> Tx {
    let mut tx = world.db.write().await.unwrap();
    chain(&mut tx, tables, "one").await;
    let before = tables.iter().position(|table| table.name == until.name).unwrap();
    chain(&mut tx, &tables[..before], "two").await;
    tx
}

/// A row in each of these tables, which all refer to each other.
async fn chain(tx: &mut Tx, tables: &[Table], mark: &'static str) {
    for table in tables {
        let result = insert(tx, table, mark, |_| None).await;
        assert!(result.is_ok(), "{}: {result:?}", table.name);
    }
}

/// Adds a row whose values hold `mark`, its references too; `instead` gives columns the value of another mark, `NULL` or
/// a lost reference.
async fn insert(
    tx: &mut Tx,
    table: &Table,
    mark: &str,
    instead: impl Fn(&str) -> Option<&'static str>,
) -> Result<(), StoreError> {
    let names: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
    let values: Vec<String> = table
        .columns
        .iter()
        .map(|column| {
            let mark = match instead(&column.name) {
                Some("NULL") => return "NULL".to_owned(),
                Some(other) => other,
                None => mark,
            };
            match (&column.shares, column.number) {
                (Some(_), _) if mark == "nowhere" => "'nowhere'".to_owned(),
                (Some(other), _) => format!("'{mark} {other}'"),
                (None, false) if column.key => format!("'{mark} {}'", table.name),
                (None, false) => format!("'{mark} {}.{}'", table.name, column.name),
                // A number of its own for each mark.
                (None, true) => mark.bytes().fold(0, |sum, byte| sum * 31 + i64::from(byte)).to_string(),
            }
        })
        .collect();
    let statement =
        format!("INSERT INTO {} ({}) VALUES ({})", table.name, names.join(", "), values.join(", "));
    sqlx::query(AssertSqlSafe(statement)).execute(&mut **tx).await?;
    Ok(())
}

/// Reads `migrations/` as they are written there: one column or rule a line.
fn tables() -> Vec<Table> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut tables: Vec<Table> = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("--")).collect();
        for statement in code.join("\n").split(';').map(str::trim).filter(|statement| !statement.is_empty()) {
            read_statement(&mut tables, statement);
        }
    }
    let key_of = |name: &str| {
        let table = tables.iter().find(|table| table.name == name)?;
        table.columns.iter().find(|column| column.key)?.references.clone()
    };
    let shared: Vec<Vec<Option<String>>> = tables
        .iter()
        .map(|table| {
            let last = |column: &Column| {
                let mut shared = column.references.clone()?;
                while let Some(next) = key_of(&shared) {
                    shared = next;
                }
                Some(shared)
            };
            table.columns.iter().map(last).collect()
        })
        .collect();
    for (table, shared) in tables.iter_mut().zip(shared) {
        for (column, shared) in table.columns.iter_mut().zip(shared) {
            column.shares = shared;
        }
    }
    tables
}

fn read_statement(tables: &mut Vec<Table>, statement: &str) {
    let words: Vec<&str> = statement.split_whitespace().collect();
    match words.as_slice() {
        ["CREATE", "TABLE", name, ..] => {
            let (_, body) = statement.split_once('(').unwrap();
            let body = body.trim_end().strip_suffix(')').unwrap();
            let mut table = Table { name: (*name).to_owned(), columns: Vec::new(), unique: Vec::new() };
            for line in body.lines().map(|line| line.trim().trim_end_matches(',')) {
                read_line(&mut table, line);
            }
            tables.push(table);
        }
        ["ALTER", "TABLE", name, "ADD", "COLUMN", rest @ ..] => {
            let table = tables.iter_mut().find(|table| table.name == *name).unwrap();
            read_line(table, &rest.join(" "));
        }
        ["ALTER", "TABLE", name, "DROP", "COLUMN", column] => {
            let table = tables.iter_mut().find(|table| table.name == *name).unwrap();
            table.columns.retain(|kept| kept.name != *column);
        }
        ["CREATE", "UNIQUE", "INDEX", name, "ON", on, ..] => {
            let table = tables.iter_mut().find(|table| table.name == *on).unwrap();
            assert!(!words.contains(&"WHERE"), "a partial rule needs a test of its own: {statement}");
            table.unique.push(((*name).to_owned(), columns_in(statement)));
        }
        ["DROP", "TABLE", name] => tables.retain(|table| table.name != *name),
        ["CREATE" | "DROP", "INDEX", ..] | ["INSERT" | "UPDATE" | "DELETE", ..] => {}
        _ => panic!("this test does not know what this does: {statement}"),
    }
}

fn read_line(table: &mut Table, line: &str) {
    if line.is_empty() {
        return;
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    if words[0] == "CONSTRAINT" {
        assert!(
            matches!(words[2], "UNIQUE" | "PRIMARY"),
            "this test does not know what this rule says: {line}"
        );
        table.unique.push((words[1].to_owned(), columns_in(line)));
        return;
    }
    let number = match words[1] {
        "TEXT" => false,
        "BIGINT" => true,
        other => panic!("{}.{} is {other}", table.name, words[0]),
    };
    if line.contains("PRIMARY KEY") {
        table.unique.push((format!("{}_pkey", table.name), vec![words[0].to_owned()]));
    }
    let references =
        line.split_once("REFERENCES ").map(|(_, rest)| rest.split([' ', '(']).next().unwrap().to_owned());
    table.columns.push(Column {
        name: words[0].to_owned(),
        number,
        needed: line.contains("NOT NULL"),
        key: line.contains("PRIMARY KEY"),
        references,
        shares: None,
    });
}

fn columns_in(line: &str) -> Vec<String> {
    let (_, rest) = line.rsplit_once('(').unwrap();
    rest.trim_end_matches([')', ',', ';']).split(',').map(|name| name.trim().to_owned()).collect()
}

/// The two databases are told apart by what they are, never by a feature of the build.
#[tokio::test]
async fn the_address_says_which_database_it_is() {
    let world = World::open().await;
    let expected =
        if std::env::var("PILOTAGE_TEST_POSTGRES").is_ok() { Backend::Postgres } else { Backend::Sqlite };
    assert_eq!(world.db.backend(), expected);
}
