//! Filling an empty database with all rows of another, and comparing the two afterwards, row by row.

use tokio::sync::mpsc::{self, Sender};

use crate::store::Db;
use crate::store::transfer::{
    Difference, Filling, Row, Snapshot, Table, TransferError, differences, newest_migration, send_rows,
};

/// How many batches of rows wait between the one that reads and the one that writes.
const BATCHES: usize = 4;

/// Why a database was not copied.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    #[error("{0}")]
    From(TransferError),
    #[error("{0}")]
    To(TransferError),
    #[error("the copy is not the same and was taken back: table {table}: {difference}")]
    Different { table: String, difference: Difference },
    #[error("{0}")]
    Source(String),
}

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Writing,
    Comparing,
}

/// How far it is.
#[derive(Clone, Debug)]
pub struct Progress<'a> {
    pub stage: Stage,
    pub table: &'a str,
    pub done: u64,
    pub total: u64,
}

/// Hears how far it is.
pub type Told<'a> = dyn FnMut(Progress<'_>) + Send + 'a;

/// What was copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copied {
    pub tables: usize,
    pub rows: u64,
}

/// Where rows come from.
pub(super) trait Source {
    /// Sends all rows of a table, in the order of their keys, with the columns of `table`.
    async fn send(&mut self, table: &Table, sender: Sender<Vec<Row>>) -> Result<(), CopyError>;
}

impl Source for Snapshot {
    async fn send(&mut self, table: &Table, sender: Sender<Vec<Row>>) -> Result<(), CopyError> {
        let backend = self.backend();
        send_rows(self.connection(), backend, table, sender).await.map_err(CopyError::From)
    }
}

/// Copies everything from one database into another, which must be empty, in one transaction: when anything fails or
/// differs afterwards, the other is as empty as before. What is written into the first meanwhile is not copied.
///
/// # Errors
/// See [`CopyError`].
pub async fn copy(from: &Db, to: &Db, told: &mut Told<'_>) -> Result<Copied, CopyError> {
    let mut snapshot = from.snapshot().await.map_err(|error| CopyError::From(error.into()))?;
    let found = snapshot.migration().await.map_err(CopyError::From)?;
    let known = newest_migration();
    match found.cmp(&known) {
        std::cmp::Ordering::Less => return Err(CopyError::From(TransferError::TooOld { found, known })),
        std::cmp::Ordering::Greater => return Err(CopyError::From(TransferError::TooNew { found, known })),
        std::cmp::Ordering::Equal => {}
    }
    let tables = snapshot.tables().await.map_err(CopyError::From)?;
    let mut total = 0;
    for table in &tables {
        total += snapshot.count(table).await.map_err(|error| CopyError::From(error.into()))?;
    }
    let mut filling = to.begin_filling(known).await.map_err(CopyError::To)?;
    same_tables(&tables, &filling.tables()).map_err(CopyError::Source)?;
    fill(&mut snapshot, &mut filling, total, told).await?;
    compare(&mut snapshot, &mut filling, total, told).await?;
    let tables = filling.tables().len();
    filling.commit().await.map_err(|error| CopyError::To(error.into()))?;
    Ok(Copied { tables, rows: total })
}

/// Writes all rows.
pub(super) async fn fill(
    source: &mut impl Source,
    filling: &mut Filling,
    total: u64,
    told: &mut Told<'_>,
) -> Result<(), CopyError> {
    let mut done = 0;
    let tables = filling.tables();
    for table in &tables {
        let (sender, mut receiver) = mpsc::channel::<Vec<Row>>(BATCHES);
        let (filling, told, done) = (&mut *filling, &mut *told, &mut done);
        let write = async move {
            while let Some(rows) = receiver.recv().await {
                filling.insert(table, &rows).await.map_err(CopyError::To)?;
                *done += rows.len() as u64;
                told(Progress { stage: Stage::Writing, table: &table.name, done: *done, total });
            }
            Ok(())
        };
        both(source.send(table, sender), write).await?;
    }
    for table in tables.iter().filter(|table| !table.later.is_empty()) {
        let (sender, mut receiver) = mpsc::channel::<Vec<Row>>(BATCHES);
        let filling = &mut *filling;
        let write = async move {
            while let Some(rows) = receiver.recv().await {
                filling.link(table, &rows).await.map_err(CopyError::To)?;
            }
            Ok(())
        };
        both(source.send(table, sender), write).await?;
    }
    Ok(())
}

/// Reads all rows of both sides again and refuses the first that differs.
pub(super) async fn compare(
    source: &mut impl Source,
    filling: &mut Filling,
    total: u64,
    told: &mut Told<'_>,
) -> Result<(), CopyError> {
    let mut before = 0;
    for table in &filling.tables() {
        let (first_sender, first) = mpsc::channel(BATCHES);
        let (second_sender, second) = mpsc::channel(BATCHES);
        let (connection, backend) = filling.connection();
        let mut same = 0;
        let mut hear = |rows| {
            same = rows;
            told(Progress { stage: Stage::Comparing, table: &table.name, done: before + rows, total });
        };
        let (read, written, difference) = tokio::join!(
            source.send(table, first_sender),
            send_rows(connection, backend, table, second_sender),
            differences(table, first, second, &mut hear),
        );
        // A side that failed looks like one that lacks rows, and one that is not heard any more was cut off.
        if let Err(error) = read
            && !was_cut(&error)
        {
            return Err(error);
        }
        if let Err(error) = written
            && !matches!(error, TransferError::Cut)
        {
            return Err(CopyError::To(error));
        }
        if let Some(difference) = difference {
            return Err(CopyError::Different { table: table.name.clone(), difference });
        }
        before += same;
    }
    Ok(())
}

/// Both sides must have the same tables with the same columns.
pub(super) fn same_tables(left: &[Table], right: &[Table]) -> Result<(), String> {
    let described = |tables: &[Table]| -> Vec<(String, Vec<String>)> {
        let mut all: Vec<_> = tables
            .iter()
            .map(|table| {
                let mut columns: Vec<String> =
                    table.columns.iter().map(|column| format!("{} {:?}", column.name, column.kind)).collect();
                columns.sort();
                (table.name.clone(), columns)
            })
            .collect();
        all.sort();
        all
    };
    let (left, right) = (described(left), described(right));
    let odd =
        left.iter().find(|it| !right.contains(it)).or_else(|| right.iter().find(|it| !left.contains(it)));
    match odd {
        None => Ok(()),
        Some((name, _)) => Err(format!("the two sides do not agree on the columns of the table {name}")),
    }
}

fn was_cut(error: &CopyError) -> bool {
    matches!(error, CopyError::From(TransferError::Cut))
}

/// Waits for both; when the writer failed, that is the reason, not that the reader was cut off.
async fn both(
    read: impl Future<Output = Result<(), CopyError>>,
    write: impl Future<Output = Result<(), CopyError>>,
) -> Result<(), CopyError> {
    let (read, written) = tokio::join!(read, write);
    written.and(read)
}
