//! The command line of Pilotage, and nothing else.

mod demo;
mod tools;

use std::path::PathBuf;

use anyhow::Context;
use clap::{Parser, Subcommand};
use pilotage::adapters::mail::Mailer;
use pilotage::app::{App, AppError, Index};
use pilotage::clock::Clock;
use pilotage::config::Config;
use tokio::sync::watch;

/// Pilotage: agencies post challenges, others answer with pilots, citizens take part.
///
/// Settings come from pilotage.toml in the current folder and from PILOTAGE_* variables, which win:
/// PILOTAGE_ADDRESS, PILOTAGE_PORT, PILOTAGE_DATA_DIR, PILOTAGE_DATABASE_URL, PILOTAGE_BASE_URL, PILOTAGE_SMTP_URL,
/// PILOTAGE_SECRET_KEY. docs/OPERATIONS.md says what each one does.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Arguments {
    /// A settings file to read instead of pilotage.toml
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site until SIGTERM or Ctrl-C
    Serve,
    /// Serve the site with made-up content in four languages, in a fresh folder, and print links that sign in
    Demo {
        /// The port to listen on, 0 for any that is free
        #[arg(long, value_name = "PORT")]
        port: Option<u16>,
        /// The folder for the demo; it is wiped at each start
        #[arg(long, value_name = "FOLDER", default_value = "data/demo")]
        data_dir: PathBuf,
        /// Go on with what the last demo left in the folder
        #[arg(long)]
        keep: bool,
    },
    /// Bring the database up to date and stop
    Migrate,
    /// Fill the search index anew from the database and stop
    ///
    /// Rarely needed: the index is kept while the server runs, and one that is missing, damaged or from another version
    /// is filled by itself at the next start. Stop the server first; only one process can hold the index.
    Reindex,
    /// Import a file with one JSON object a line: agencies, organisations, challenges, use cases, proposals, comments
    Import(tools::Import),
    /// Measure how well the search answers the questions of a test collection
    SearchEval(tools::Evaluation),
    /// Administrators of the platform
    Admin {
        #[command(subcommand)]
        command: AdminCommand,
    },
}

#[derive(Subcommand)]
enum AdminCommand {
    /// Make the person with this address an administrator, with or without an account so far
    Create {
        /// The address that they sign in with
        #[arg(long, value_name = "ADDRESS")]
        email: String,
        /// What they are called, for a new account
        #[arg(long, value_name = "NAME", default_value = "")]
        name: String,
    },
}

/// How many searches, hashes and files are worked on at once.
const BLOCKING_THREADS: usize = 24;

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    start_logging();
    let file = arguments.config.as_deref();
    let config = match &arguments.command {
        Command::Demo { port, data_dir, .. } => demo::config(file, *port, data_dir)?,
        _ => Config::load(file, |name| std::env::var(name).ok())?,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        // Searches and files; each thread that once worked keeps some memory.
        .max_blocking_threads(BLOCKING_THREADS)
        .build()?;
    runtime.block_on(run(arguments.command, config))
}

async fn run(command: Command, config: Config) -> anyhow::Result<()> {
    match command {
        Command::Serve => serve(open(config, Index::Kept).await?).await,
        Command::Demo { keep, .. } => {
            let fresh = demo::prepare_folder(&config, keep)?;
            let app = open(config, Index::Kept).await?;
            if fresh {
                pilotage::app::demo::seed(&app).await.context("the demo cannot be written")?;
            }
            demo::greet(&app.config.base_url);
            serve(app).await
        }
        Command::Migrate => {
            open(config, Index::Unused).await?;
            println!("The database is up to date.");
            Ok(())
        }
        Command::Reindex => tools::reindex(&open(config, Index::Kept).await?).await,
        Command::Import(asked) => tools::import(&open(config, Index::Unused).await?, &asked).await,
        Command::SearchEval(evaluation) => tools::evaluate(&evaluation),
        Command::Admin { command: AdminCommand::Create { email, name } } => {
            create_administrator(&open(config, Index::Unused).await?, &email, &name).await
        }
    }
}

async fn open(config: Config, index: Index) -> anyhow::Result<App> {
    Ok(App::open(config, Clock::system(), index).await?)
}

async fn create_administrator(app: &App, email: &str, name: &str) -> anyhow::Result<()> {
    let new = match pilotage::app::administration::create_administrator(app, email, name).await {
        Err(AppError::Refused(_)) => anyhow::bail!("\"{email}\" is not an address that mail can be sent to"),
        other => other?,
    };
    app.db.close().await;
    let account = if new { "has a new account and is" } else { "is" };
    println!("{email} {account} an administrator. What comes next:");
    println!("  1. Sign in at {}/sign-in with this address; a code comes by mail.", app.config.base_url);
    println!("  2. Set up the second factor at {}/settings/second-factor.", app.config.base_url);
    println!("  3. Open {}/admin to make offices and invite their people.", app.config.base_url);
    if app.config.smtp_url.is_none() {
        println!("PILOTAGE_SMTP_URL is not set: mail, also the one with the code, waits until it is.");
    }
    Ok(())
}

async fn serve(app: App) -> anyhow::Result<()> {
    let mailer = Mailer::new(&app.config)?;
    let (stop, stopped) = watch::channel(false);
    let jobs = tokio::spawn(pilotage::jobs::run(app.clone(), mailer, stopped));
    let db = app.db.clone();
    let base_url = app.config.base_url.clone();
    let rocket = pilotage::web::rocket(app)?.ignite().await.map_err(|error| anyhow::anyhow!("{error}"))?;
    tracing::info!(address = %base_url, "Pilotage serves");
    rocket.launch().await.map_err(|error| anyhow::anyhow!("{error}"))?;
    stop.send(true).ok();
    jobs.await?;
    db.close().await;
    Ok(())
}

fn start_logging() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("PILOTAGE_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,rocket=off,tantivy=warn,sqlx=warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}
