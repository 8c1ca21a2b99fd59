//! Whole databases: what tables there are, their rows one after the other, and filling an empty database with them.
//!
//! Nothing here knows what a table is for. The list of tables, their columns, keys and links comes from the database
//! itself, so that a table that a migration adds is never forgotten.

mod rows;
mod schema;

use sqlx::{Any, Row as _, Transaction};

pub use rows::{BATCH, Difference, Row, Value, differences, receive_rows, send_rows};
pub use schema::{Column, ColumnKind, Link, Table};

use super::{Backend, Connection, Db, StoreError, Tx};

/// The table in which the migrations stand; each database keeps its own.
const MIGRATIONS: &str = "_sqlx_migrations";

/// Why a database cannot be read or filled as a whole.
#[derive(Debug, thiserror::Error)]
pub enum TransferError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("{0}")]
    Schema(String),
    #[error("it is not empty: the table {0} has rows")]
    NotEmpty(String),
    #[error(
        "it was made by a newer program (its last migration is {found}, this program knows up to {known})"
    )]
    TooNew { found: i64, known: i64 },
    #[error("it is at migration {found} and this program at {known}: run `pilotage migrate` on it first")]
    TooOld { found: i64, known: i64 },
    #[error("the row {key} of the table {table} cannot be written: {cause}")]
    Row { table: String, key: String, cause: StoreError },
    #[error("the other side stopped early")]
    Cut,
}

impl From<sqlx::Error> for TransferError {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}

/// A database as it was at one moment, whatever is written meanwhile.
pub struct Snapshot {
    transaction: Transaction<'static, Any>,
    backend: Backend,
}

impl Snapshot {
    /// All tables, those first that others refer to.
    ///
    /// # Errors
    /// When the schema holds something that cannot be moved.
    pub async fn tables(&mut self) -> Result<Vec<Table>, TransferError> {
        tables(&mut self.transaction, self.backend).await
    }

    /// How many rows a table has.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn count(&mut self, table: &Table) -> Result<u64, StoreError> {
        count(&mut self.transaction, table).await
    }

    /// The last migration that this database has seen.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn migration(&mut self) -> Result<i64, TransferError> {
        Ok(migration(&mut self.transaction, self.backend).await?.unwrap_or(0))
    }

    /// The connection that sees this moment.
    pub fn connection(&mut self) -> &mut Connection {
        &mut self.transaction
    }

    /// Which database this is.
    #[must_use]
    pub const fn backend(&self) -> Backend {
        self.backend
    }
}

impl Db {
    /// Holds on to this moment. Others go on reading and writing.
    ///
    /// # Errors
    /// When no connection can be had.
    pub async fn snapshot(&self) -> Result<Snapshot, StoreError> {
        let begin = match self.backend {
            Backend::Sqlite => "BEGIN DEFERRED",
            Backend::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        let mut transaction = self.pool.begin_with(begin).await?;
        match self.backend {
            // The moment is that of the first read.
            Backend::Sqlite => {
                sqlx::query("SELECT CAST(COUNT(*) AS BIGINT) AS tables FROM sqlite_master")
                    .fetch_one(&mut *transaction)
                    .await?;
            }
            Backend::Postgres => without_limits(&mut transaction).await?,
        }
        Ok(Snapshot { transaction, backend: self.backend })
    }

    /// Makes this database ready to be filled with rows of the schema that the migration `version` left: it must hold
    /// no row. The rows that migrations put into a fresh one are taken out again, in the transaction that is returned.
    ///
    /// # Errors
    /// `NotEmpty`, `TooNew`, or when the database refuses.
    pub async fn begin_filling(&self, version: i64) -> Result<Filling, TransferError> {
        let known = newest_migration();
        if version > known {
            return Err(TransferError::TooNew { found: version, known });
        }
        {
            let mut reader = self.read().await?;
            if migration(&mut reader, self.backend).await?.is_some_and(|found| found > version) {
                refuse_unless_empty(&mut reader, self.backend).await?;
                return Err(TransferError::Schema(
                    "its tables are newer than what is to be put into it: use a database that was never migrated"
                        .to_owned(),
                ));
            }
            refuse_unless_empty(&mut reader, self.backend).await?;
        }
        sqlx::migrate!("./migrations").run_to(version, &self.pool).await.map_err(StoreError::from)?;
        let mut tx = self.write().await?;
        if self.backend == Backend::Postgres {
            without_limits(&mut tx).await?;
        }
        let tables = tables(&mut tx, self.backend).await?;
        for table in tables.iter().rev() {
            let sql = format!("DELETE FROM {}", schema::quoted(&table.name));
            sqlx::query(sqlx::AssertSqlSafe(sql)).execute(&mut *tx).await?;
        }
        Ok(Filling { tx, tables, backend: self.backend })
    }
}

/// A database that is being filled. Dropped without [`Filling::commit`], it is as empty as before.
pub struct Filling {
    tx: Tx,
    tables: Vec<Table>,
    backend: Backend,
}

impl Filling {
    /// Its tables, those first that others refer to.
    #[must_use]
    pub fn tables(&self) -> Vec<Table> {
        self.tables.clone()
    }

    /// Writes rows, without the links that would not hold yet (see [`Table::later`]).
    ///
    /// # Errors
    /// The first row that cannot be written, by its key.
    pub async fn insert(&mut self, table: &Table, rows: &[Row]) -> Result<(), TransferError> {
        rows::insert(&mut self.tx, table, rows).await
    }

    /// Adds the links that were left out.
    ///
    /// # Errors
    /// The first row that cannot be written, by its key.
    pub async fn link(&mut self, table: &Table, rows: &[Row]) -> Result<(), TransferError> {
        rows::link(&mut self.tx, table, rows).await
    }

    /// The connection that sees what was written.
    pub fn connection(&mut self) -> (&mut Connection, Backend) {
        (&mut self.tx, self.backend)
    }

    /// Makes everything last.
    ///
    /// # Errors
    /// When the database cannot; then it is empty.
    pub async fn commit(self) -> Result<(), StoreError> {
        self.tx.commit().await
    }
}

/// The newest migration that this program knows.
#[must_use]
pub fn newest_migration() -> i64 {
    sqlx::migrate!("./migrations").iter().map(|migration| migration.version).max().unwrap_or(0)
}

async fn tables(connection: &mut Connection, backend: Backend) -> Result<Vec<Table>, TransferError> {
    schema::in_order(schema::read(connection, backend, MIGRATIONS).await?)
}

async fn count(connection: &mut Connection, table: &Table) -> Result<u64, StoreError> {
    let sql = format!("SELECT CAST(COUNT(*) AS BIGINT) AS rows FROM {}", schema::quoted(&table.name));
    let row = sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_one(connection).await?;
    Ok(row.try_get::<i64, _>("rows")?.unsigned_abs())
}

async fn refuse_unless_empty(connection: &mut Connection, backend: Backend) -> Result<(), TransferError> {
    for table in schema::read(connection, backend, MIGRATIONS).await? {
        if count(connection, &table).await? > 0 {
            return Err(TransferError::NotEmpty(table.name));
        }
    }
    Ok(())
}

/// The last migration; `None` in a database that has seen none.
async fn migration(connection: &mut Connection, backend: Backend) -> Result<Option<i64>, TransferError> {
    if !schema::names(connection, backend).await?.iter().any(|name| name == MIGRATIONS) {
        return Ok(None);
    }
    let row = sqlx::query("SELECT CAST(MAX(version) AS BIGINT) AS version FROM _sqlx_migrations")
        .fetch_one(connection)
        .await?;
    Ok(row.try_get("version")?)
}

/// PostgreSQL lets a statement of a page run for a minute; a whole table may take longer.
async fn without_limits(connection: &mut Connection) -> Result<(), StoreError> {
    for statement in ["SET LOCAL statement_timeout = 0", "SET LOCAL idle_in_transaction_session_timeout = 0"]
    {
        sqlx::query(statement).execute(&mut *connection).await?;
    }
    Ok(())
}
