//! The command `serve`: the site, its jobs, and `/metrics` when it is asked for, until it is told to stop.

use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use anyhow::Context;
use pilotage::adapters::mail::Mailer;
use pilotage::app::App;
use pilotage::{measures, web};
use tokio::sync::watch;

/// How long the jobs, and then the database, may take to end after the last page was served.
const END_WITHIN: Duration = Duration::from_secs(5);

/// Serves until SIGTERM or Ctrl-C; then finishes the requests under way and the job that runs.
pub async fn serve(app: App) -> anyhow::Result<()> {
    let address = SocketAddr::new(app.config.address, app.config.port);
    is_free(address, "PILOTAGE_ADDRESS and PILOTAGE_PORT")?;
    let mailer = Mailer::new(&app.config)?;
    let watched = match app.config.metrics_address {
        Some(address) => {
            is_free(address, "PILOTAGE_METRICS_ADDRESS")?;
            measures::install().context("measuring cannot begin")?;
            tokio::spawn(measures::keep_up());
            Some(web::measures::rocket(app.clone(), address).ignite().await.map_err(said)?)
        }
        None => None,
    };
    let (stop, stopped) = watch::channel(false);
    let mut jobs = tokio::spawn(pilotage::jobs::run(app.clone(), mailer, stopped));
    let db = app.db.clone();
    let base_url = app.config.base_url.clone();
    let rocket = web::rocket(app)?.ignite().await.map_err(said)?;
    let watched = watched.map(|rocket| {
        let end = rocket.shutdown();
        (end, tokio::spawn(rocket.launch()))
    });
    tracing::info!(address = %base_url, "Pilotage serves");
    let served = rocket.launch().await.map_err(said);
    if let Some((end, task)) = watched {
        end.notify();
        task.await?.map_err(said)?;
    }
    stop.send(true).ok();
    // Each job can be cut off at any moment and goes on at the next start: one that waits for a server that hangs, for
    // mail or for the database, does not keep this one from ending.
    if let Ok(ended) = tokio::time::timeout(END_WITHIN, &mut jobs).await {
        ended?;
    } else {
        tracing::warn!("a job was still at work and is cut off");
        jobs.abort();
        jobs.await.ok();
    }
    tokio::time::timeout(END_WITHIN, db.close()).await.ok();
    served?;
    tracing::info!("Pilotage has stopped");
    Ok(())
}

/// Says in a line which setting names an address that somebody else has.
fn is_free(address: SocketAddr, settings: &str) -> anyhow::Result<()> {
    TcpListener::bind(address)
        .map(drop)
        .with_context(|| format!("{settings}: {address} cannot be listened on"))
}

/// What the web server says when it ends.
fn said(error: impl std::fmt::Display) -> anyhow::Error {
    anyhow::anyhow!("the web server ended: {error}")
}
