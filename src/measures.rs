//! What an operator can watch: every measure's name and meaning in one place, below all rooms, like the clock.
//!
//! Measuring costs nothing until [`install`] was called. Labels are kinds of things, never persons, addresses or texts.

use std::sync::OnceLock;
use std::time::Duration;

use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder, PrometheusHandle};

/// Upper bounds of the times that are counted, in seconds.
const SECONDS: [f64; 12] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];
/// How often what was measured is put together.
const UPKEEP: Duration = Duration::from_secs(5);

static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();

/// Starts to measure; from now on [`text`] has something to show. Doing it twice is the same as doing it once.
///
/// # Errors
/// When another recorder was installed before.
pub fn install() -> Result<(), BuildError> {
    if HANDLE.get().is_some() {
        return Ok(());
    }
    let handle = PrometheusBuilder::new()
        .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &SECONDS)?
        .install_recorder()?;
    describe();
    HANDLE.set(handle).ok();
    Ok(())
}

/// Puts together what was measured, for as long as the program runs.
pub async fn keep_up() {
    loop {
        tokio::time::sleep(UPKEEP).await;
        if let Some(handle) = HANDLE.get() {
            handle.run_upkeep();
        }
    }
}

/// Everything that was measured, in the text format of Prometheus; empty before [`install`].
#[must_use]
pub fn text() -> String {
    HANDLE.get().map(PrometheusHandle::render).unwrap_or_default()
}

/// An answer left: to which method and route (its template, never the address that was asked for), with which status,
/// after how long.
pub fn answered(method: &'static str, route: &str, status: u16, took: Duration) {
    if HANDLE.get().is_none() {
        return;
    }
    let route = route.to_owned();
    metrics::counter!("pilotage_requests_total", "method" => method, "route" => route.clone(), "status" => status.to_string())
        .increment(1);
    metrics::histogram!("pilotage_request_duration_seconds", "method" => method, "route" => route)
        .record(took.as_secs_f64());
}

/// Something was asked of a cache: it had it (`hit`) or not. `cache` is a name such as `pages`.
pub fn cache_asked(cache: &'static str, hit: bool) {
    let outcome = if hit { "hit" } else { "miss" };
    metrics::counter!("pilotage_cache_total", "cache" => cache, "outcome" => outcome).increment(1);
}

/// A job ran once: whether it went well, and for how long.
pub fn job_ran(job: &'static str, well: bool, took: Duration) {
    let outcome = if well { "done" } else { "failed" };
    metrics::counter!("pilotage_job_runs_total", "job" => job, "outcome" => outcome).increment(1);
    metrics::histogram!("pilotage_job_duration_seconds", "job" => job).record(took.as_secs_f64());
}

/// A letter was taken by the mail server (`sent`), waits for another try (`later`) or never leaves (`failed`).
pub fn mail_tried(outcome: &'static str) {
    metrics::counter!("pilotage_mail_tries_total", "outcome" => outcome).increment(1);
}

/// Somebody waits for their turn to write, until [`Waiting::begins`] or until they give up.
pub struct Waiting(std::time::Instant);

impl Waiting {
    /// Begins to wait.
    #[must_use]
    pub fn for_turn() -> Self {
        metrics::gauge!("pilotage_database_writers_waiting").increment(1.0);
        Self(std::time::Instant::now())
    }

    /// Their turn has come.
    pub fn begins(self) {
        metrics::histogram!("pilotage_database_write_wait_seconds").record(self.0.elapsed().as_secs_f64());
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        metrics::gauge!("pilotage_database_writers_waiting").decrement(1.0);
    }
}

/// A value of this moment, without labels.
pub fn set(name: &'static str, value: f64) {
    metrics::gauge!(name).set(value);
}

/// A value of this moment for one of several things.
pub fn set_for(name: &'static str, label: &'static str, of: &str, value: f64) {
    metrics::gauge!(name, label => of.to_owned()).set(value);
}

/// Which program this is.
pub fn set_build(version: &'static str, database: &'static str) {
    metrics::gauge!("pilotage_build_info", "version" => version, "database" => database).set(1.0);
}

fn describe() {
    use metrics::{describe_counter, describe_gauge, describe_histogram};
    describe_counter!("pilotage_requests_total", "Answers by method, route template and status.");
    describe_histogram!("pilotage_request_duration_seconds", "Time until an answer was ready.");
    describe_counter!("pilotage_cache_total", "What was asked of caches, and whether they had it.");
    describe_counter!("pilotage_job_runs_total", "Runs of the jobs that follow the outbox and the clock.");
    describe_histogram!("pilotage_job_duration_seconds", "Time that one run of a job took.");
    describe_counter!("pilotage_mail_tries_total", "Letters handed to the mail server, by what came of it.");
    describe_gauge!("pilotage_database_writers_waiting", "Writers that wait for their turn.");
    describe_histogram!("pilotage_database_write_wait_seconds", "Time that writers waited for their turn.");
    describe_gauge!("pilotage_database_up", "1 when the database answers.");
    describe_gauge!("pilotage_database_connections", "Connections to the database, by state.");
    describe_gauge!(
        "pilotage_outbox_lag_events",
        "Events that a reader has not seen; 10000 means as many or more."
    );
    describe_gauge!("pilotage_outbox_lag_seconds", "Age of the oldest event that a reader has not seen.");
    describe_gauge!("pilotage_mail", "Letters, by state.");
    describe_gauge!("pilotage_index_documents", "Documents that can be found.");
    describe_gauge!("pilotage_index_commit_age_seconds", "Time since the search index last changed.");
    describe_gauge!("pilotage_build_info", "Which program this is; always 1.");
    describe_gauge!("process_resident_memory_bytes", "Memory of the process that is in use.");
    describe_gauge!("process_open_fds", "Files and connections that the process has open.");
    describe_gauge!("process_start_time_seconds", "When the process started, in seconds since 1970.");
}
