//! The tables of a database as it describes them itself.

use std::collections::BTreeSet;

use sqlx::Row as _;

use super::TransferError;
use crate::store::{Backend, Connection, StoreError};

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    /// The columns of the primary key, by their place in `columns`.
    pub key: Vec<usize>,
    pub links: Vec<Link>,
    /// Columns, by their place, that are filled after all rows are there: they refer to rows of the same table, or to
    /// tables that refer back.
    pub later: Vec<usize>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub kind: ColumnKind,
    pub nullable: bool,
}

/// What a column holds; `migrations/` knows no other types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    Text,
    Number,
}

/// Columns that name a row of another table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub columns: Vec<usize>,
    pub to: String,
}

/// A name of the schema as it stands in SQL.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The names of all tables.
pub(super) async fn names(connection: &mut Connection, backend: Backend) -> Result<Vec<String>, StoreError> {
    let sql = match backend {
        Backend::Sqlite => {
            "SELECT CAST(name AS TEXT) AS name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' \
             ORDER BY name"
        }
        Backend::Postgres => {
            "SELECT CAST(table_name AS TEXT) AS name FROM information_schema.tables \
             WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1"
        }
    };
    let rows = sqlx::query(sql).fetch_all(connection).await?;
    rows.iter().map(|row| Ok(row.try_get("name")?)).collect()
}

/// All tables but `except`, in no order that matters.
pub(super) async fn read(
    connection: &mut Connection,
    backend: Backend,
    except: &str,
) -> Result<Vec<Table>, TransferError> {
    let mut tables = Vec::new();
    for name in names(connection, backend).await? {
        if name != except {
            tables.push(read_table(connection, backend, name).await?);
        }
    }
    Ok(tables)
}

async fn read_table(
    connection: &mut Connection,
    backend: Backend,
    name: String,
) -> Result<Table, TransferError> {
    let sql = match backend {
        Backend::Sqlite => {
            "SELECT CAST(name AS TEXT) AS name, CAST(lower(type) AS TEXT) AS type, \
             CAST(\"notnull\" AS BIGINT) AS required, CAST(pk AS BIGINT) AS key_place \
             FROM pragma_table_info($1) ORDER BY cid"
        }
        Backend::Postgres => {
            "SELECT CAST(c.column_name AS TEXT) AS name, CAST(c.data_type AS TEXT) AS type, \
             CAST(CASE WHEN c.is_nullable = 'NO' THEN 1 ELSE 0 END AS BIGINT) AS required, \
             CAST(COALESCE((SELECT k.ordinal_position FROM information_schema.table_constraints t \
              JOIN information_schema.key_column_usage k ON k.constraint_schema = t.constraint_schema \
               AND k.constraint_name = t.constraint_name AND k.table_name = t.table_name \
              WHERE t.table_schema = c.table_schema AND t.table_name = c.table_name \
               AND t.constraint_type = 'PRIMARY KEY' AND k.column_name = c.column_name), 0) AS BIGINT) AS key_place \
             FROM information_schema.columns c \
             WHERE c.table_schema = current_schema() AND CAST(c.table_name AS TEXT) = $1 ORDER BY c.ordinal_position"
        }
    };
    let rows = sqlx::query(sql).bind(name.as_str()).fetch_all(&mut *connection).await?;
    let mut columns = Vec::new();
    let mut key = Vec::new();
    for row in &rows {
        let column: String = row.try_get("name")?;
        let kind: String = row.try_get("type")?;
        let kind = match kind.as_str() {
            "text" => ColumnKind::Text,
            "bigint" => ColumnKind::Number,
            other => {
                return Err(TransferError::Schema(format!(
                    "the column {name}.{column} is of type {other}; only TEXT and BIGINT can be moved"
                )));
            }
        };
        let place: i64 = row.try_get("key_place")?;
        if place > 0 {
            key.push((place, columns.len()));
        }
        columns.push(Column { name: column, kind, nullable: row.try_get::<i64, _>("required")? == 0 });
    }
    key.sort_unstable();
    let key: Vec<usize> = key.into_iter().map(|(_, column)| column).collect();
    if key.is_empty() {
        return Err(TransferError::Schema(format!("the table {name} has no primary key")));
    }
    let links = read_links(connection, backend, &name, &columns).await?;
    Ok(Table { name, columns, key, links, later: Vec::new() })
}

async fn read_links(
    connection: &mut Connection,
    backend: Backend,
    name: &str,
    columns: &[Column],
) -> Result<Vec<Link>, TransferError> {
    let sql = match backend {
        Backend::Sqlite => {
            "SELECT CAST(id AS BIGINT) AS id, CAST(\"table\" AS TEXT) AS other, CAST(\"from\" AS TEXT) AS name \
             FROM pragma_foreign_key_list($1) ORDER BY id, seq"
        }
        Backend::Postgres => {
            "SELECT CAST(f.oid AS BIGINT) AS id, CAST(o.relname AS TEXT) AS other, CAST(a.attname AS TEXT) AS name \
             FROM pg_constraint f JOIN pg_class t ON t.oid = f.conrelid JOIN pg_class o ON o.oid = f.confrelid \
             JOIN pg_namespace n ON n.oid = t.relnamespace \
             JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = ANY (f.conkey) \
             WHERE f.contype = 'f' AND n.nspname = current_schema() AND CAST(t.relname AS TEXT) = $1 ORDER BY f.oid"
        }
    };
    let rows = sqlx::query(sql).bind(name).fetch_all(connection).await?;
    let mut links: Vec<(i64, Link)> = Vec::new();
    for row in &rows {
        let id: i64 = row.try_get("id")?;
        let column: String = row.try_get("name")?;
        let place = columns.iter().position(|it| it.name == column).ok_or_else(|| {
            TransferError::Schema(format!("the link of {name} names the unknown column {column}"))
        })?;
        match links.iter_mut().find(|(known, _)| *known == id) {
            Some((_, link)) => link.columns.push(place),
            None => links.push((id, Link { columns: vec![place], to: row.try_get("other")? })),
        }
    }
    Ok(links.into_iter().map(|(_, link)| link).collect())
}

/// The tables in an order in which each comes after those that it refers to. Links within a table, and links that go
/// round in a circle, are put off ([`Table::later`]).
pub(super) fn in_order(mut tables: Vec<Table>) -> Result<Vec<Table>, TransferError> {
    tables.sort_by(|left, right| left.name.cmp(&right.name));
    let mut done = Vec::new();
    let mut placed: BTreeSet<String> = BTreeSet::new();
    while !tables.is_empty() {
        let ready = tables.iter().position(|table| missing(table, &placed).is_empty());
        let next = ready.or_else(|| {
            tables.iter().position(|table| {
                missing(table, &placed)
                    .iter()
                    .all(|link| link.columns.iter().all(|column| can_wait(table, *column)))
            })
        });
        let Some(next) = next else {
            let names: Vec<&str> = tables.iter().map(|table| table.name.as_str()).collect();
            return Err(TransferError::Schema(format!("these tables need each other: {}", names.join(", "))));
        };
        let mut table = tables.remove(next);
        let mut later: Vec<usize> =
            missing(&table, &placed).iter().flat_map(|link| link.columns.clone()).collect();
        for link in table.links.iter().filter(|link| link.to == table.name) {
            if let Some(column) = link.columns.iter().find(|column| !can_wait(&table, **column)) {
                return Err(TransferError::Schema(format!(
                    "the column {}.{} refers to its own table and can never be empty",
                    table.name, table.columns[*column].name
                )));
            }
            later.extend(&link.columns);
        }
        later.sort_unstable();
        later.dedup();
        table.later = later;
        placed.insert(table.name.clone());
        done.push(table);
    }
    Ok(done)
}

/// The links to other tables that are not there yet.
fn missing<'a>(table: &'a Table, placed: &BTreeSet<String>) -> Vec<&'a Link> {
    table.links.iter().filter(|link| link.to != table.name && !placed.contains(&link.to)).collect()
}

fn can_wait(table: &Table, column: usize) -> bool {
    table.columns[column].nullable && !table.key.contains(&column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str, links: &[(&str, bool)]) -> Table {
        let column =
            |name: &str, nullable| Column { name: name.to_owned(), kind: ColumnKind::Text, nullable };
        let mut columns = vec![column("id", false)];
        columns.extend(links.iter().map(|(to, nullable)| column(&format!("{to}_id"), *nullable)));
        let links = links
            .iter()
            .enumerate()
            .map(|(index, (to, _))| Link { columns: vec![index + 1], to: (*to).to_owned() })
            .collect();
        Table { name: name.to_owned(), columns, key: vec![0], links, later: Vec::new() }
    }

    #[test]
    fn a_table_comes_after_those_it_refers_to() {
        let tables = vec![
            table("answer", &[("question", false)]),
            table("question", &[("writer", false)]),
            table("writer", &[]),
        ];
        let names: Vec<String> = in_order(tables).unwrap().into_iter().map(|table| table.name).collect();
        assert_eq!(names, ["writer", "question", "answer"]);
    }

    #[test]
    fn links_in_a_circle_are_put_off_when_they_can_be_empty() {
        let tables =
            in_order(vec![table("a", &[("b", true), ("a", true)]), table("b", &[("a", false)])]).unwrap();
        assert_eq!((tables[0].name.as_str(), tables[0].later.clone()), ("a", vec![1, 2]));
        assert!(tables[1].later.is_empty());
        assert!(in_order(vec![table("a", &[("b", false)]), table("b", &[("a", false)])]).is_err());
        assert!(in_order(vec![table("a", &[("a", false)])]).is_err());
    }
}
