//! What an operator watches: how the database, the outbox, the mail and the index are doing at this moment.

use std::sync::OnceLock;
use std::time::Duration;

use super::search::Position;
use super::{App, AppError};
use crate::clock::{SECOND, UnixMillis};
use crate::measures;
use crate::store::{self, Backend};

/// How long the database may take to answer before it counts as gone.
const PATIENCE: Duration = Duration::from_secs(3);

static STARTED: OnceLock<UnixMillis> = OnceLock::new();

/// Remembers when the process started.
pub fn started(app: &App) {
    STARTED.get_or_init(|| app.now());
}

/// Brings the measures of this moment up to date and returns all measures as text.
pub async fn watch(app: &App) -> String {
    measures::set_build(
        env!("CARGO_PKG_VERSION"),
        match app.db.backend() {
            Backend::Sqlite => "sqlite",
            Backend::Postgres => "postgresql",
        },
    );
    process();
    let (idle, open) = app.db.connections();
    measures::set_for("pilotage_database_connections", "state", "idle", idle as f64);
    measures::set_for("pilotage_database_connections", "state", "busy", open.saturating_sub(idle) as f64);
    measures::set("pilotage_index_documents", app.search.document_count() as f64);
    let up = matches!(tokio::time::timeout(PATIENCE, database(app)).await, Ok(Ok(())));
    measures::set("pilotage_database_up", f64::from(u8::from(up)));
    measures::text()
}

async fn database(app: &App) -> Result<(), AppError> {
    let now = app.now();
    let mut reader = app.db.read().await?;
    let mail = store::events::count_mail(&mut reader).await?;
    for (state, count) in [("waiting", mail.waiting), ("failed", mail.failed), ("sent", mail.sent)] {
        measures::set_for("pilotage_mail", "state", state, count as f64);
    }
    let mut readers = store::events::list_cursors(&mut reader).await?;
    if let Some(cursor) = app.search.cursor() {
        let position = Position::parse(&cursor);
        measures::set("pilotage_index_commit_age_seconds", seconds(now.since(UnixMillis(position.clock))));
        readers.push(("index".to_owned(), position.newest));
    }
    let mut lags = vec![("notify".to_owned(), store::notices::count_untold(&mut reader).await?)];
    for (name, position) in readers {
        lags.push((name, store::events::count_after(&mut reader, &position).await?));
    }
    for (name, (count, oldest)) in lags {
        let age = oldest.map_or(0, |at| now.since(at));
        measures::set_for("pilotage_outbox_lag_events", "reader", &name, count as f64);
        measures::set_for("pilotage_outbox_lag_seconds", "reader", &name, seconds(age));
    }
    Ok(())
}

fn process() {
    if let Some(started) = STARTED.get() {
        measures::set("process_start_time_seconds", seconds(started.0));
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let resident = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|kilobytes| kilobytes.parse::<f64>().ok());
    if let Some(kilobytes) = resident {
        measures::set("process_resident_memory_bytes", kilobytes * 1024.0);
    }
    if let Ok(open) = std::fs::read_dir("/proc/self/fd") {
        measures::set("process_open_fds", open.count() as f64);
    }
}

fn seconds(milliseconds: i64) -> f64 {
    milliseconds.max(0) as f64 / SECOND as f64
}
