//! The command line of Pilotage, and nothing else.

mod checking;
mod demo;
mod logging;
mod measuring;
mod moving;
mod rechecking;
mod serving;
mod tools;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};
use pilotage::app::{App, AppError, Index};
use pilotage::clock::Clock;
use pilotage::config::Config;

/// Requests begin on one thread and end on another, which the allocator of the C library makes wait for each other.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Pilotage: agencies post challenges, others answer with pilots, citizens take part.
///
/// To look around: `pilotage demo`. To run a site: `pilotage admin create --email you@example.org`, then `pilotage serve`.
///
/// Settings come from pilotage.toml in the current folder and from PILOTAGE_* variables, which win:
/// PILOTAGE_ADDRESS, PILOTAGE_PORT, PILOTAGE_DATA_DIR, PILOTAGE_DATABASE_URL, PILOTAGE_BASE_URL, PILOTAGE_SMTP_URL,
/// PILOTAGE_SECRET_KEY, PILOTAGE_METRICS_ADDRESS, PILOTAGE_LOG_FORMAT and more. docs/OPERATIONS.md says what each one does.
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
    ///
    /// Brings the database up to date first. /healthz answers while the process runs, /readyz while the database answers;
    /// /metrics answers on PILOTAGE_METRICS_ADDRESS. Several servers can share one PostgreSQL database, each with a data
    /// folder of its own for its search index.
    ///
    /// Example: PILOTAGE_BASE_URL=https://pilotage.example PILOTAGE_SMTP_URL=smtp://localhost:25 pilotage serve
    #[command(verbatim_doc_comment)]
    Serve,
    /// Serve the site with made-up content in four languages, in a fresh folder, and print links that sign in
    ///
    /// Nothing leaves the machine: mail can be read at /mailbox.
    ///
    /// Example: pilotage demo --port 0
    #[command(verbatim_doc_comment)]
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
    ///
    /// Every start does it too. By hand it is useful before a new version is started on several servers. A database that
    /// a newer program has changed is refused. Make a backup before: there is no way back but to restore it.
    Migrate,
    /// Fill the search index anew from the database and stop
    ///
    /// Rarely needed: the index is kept while the server runs, and one that is missing, damaged or from another version
    /// is filled by itself at the next start. Stop the server first; only one process can hold the index.
    Reindex,
    /// Write everything into one file while the site is served
    Backup(moving::Backup),
    /// Put a backup into an empty installation
    Restore(moving::Restore),
    /// Copy a database into another: SQLite to PostgreSQL, back, or to its like
    CopyDb(moving::CopyDatabase),
    Import(tools::Import),
    SearchEval(tools::Evaluation),
    /// Evaluations of proposals, from their exported files
    Evaluation {
        #[command(subcommand)]
        command: EvaluationCommand,
    },
    Draw(rechecking::Draw),
    Evidence(measuring::Evidence),
    /// Evidence passports of teams
    Passport {
        #[command(subcommand)]
        command: PassportCommand,
    },
    /// Administrators of the platform
    Admin {
        #[command(subcommand)]
        command: AdminCommand,
    },
}

#[derive(Subcommand)]
enum EvaluationCommand {
    Recompute(rechecking::Recompute),
}

#[derive(Subcommand)]
enum PassportCommand {
    Verify(checking::Verify),
}

#[derive(Subcommand)]
enum AdminCommand {
    /// Make the person with this address an administrator, with or without an account so far
    ///
    /// Prints what to do next. It can run beside the server.
    ///
    /// Example: pilotage admin create --email you@example.org --name "Rahima Begum"
    #[command(verbatim_doc_comment)]
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

fn main() -> ExitCode {
    match start(Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("pilotage: {}", in_one_line(&error));
            ExitCode::FAILURE
        }
    }
}

/// What was asked for, and why it failed, down to the cause; nothing is said twice.
fn in_one_line(error: &anyhow::Error) -> String {
    let mut line = error.to_string();
    for cause in error.chain().skip(1).map(ToString::to_string) {
        if !line.contains(&cause) {
            line = format!("{line}: {cause}");
        }
    }
    line.replace('\n', " ")
}

fn start(arguments: Arguments) -> anyhow::Result<ExitCode> {
    // What anybody can recheck needs no settings.
    match &arguments.command {
        Command::Evaluation { command: EvaluationCommand::Recompute(asked) } => {
            return rechecking::recompute(asked);
        }
        Command::Draw(asked) => return rechecking::draw(asked).map(|()| ExitCode::SUCCESS),
        Command::Evidence(asked) => return measuring::evidence(asked),
        Command::Passport { command: PassportCommand::Verify(asked) } => return checking::verify(asked),
        _ => {}
    }
    let file = arguments.config.as_deref();
    let config = match &arguments.command {
        Command::Demo { port, data_dir, .. } => demo::config(file, *port, data_dir)?,
        _ => Config::load(file, |name| std::env::var(name).ok())?,
    };
    logging::start(config.log_format);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        // Searches and files; each thread that once worked keeps some memory.
        .max_blocking_threads(BLOCKING_THREADS)
        .build()?;
    runtime.block_on(run(arguments.command, config)).map(|()| ExitCode::SUCCESS)
}

async fn run(command: Command, config: Config) -> anyhow::Result<()> {
    match command {
        Command::Serve => serving::serve(open(config, Index::Kept).await?).await,
        Command::Demo { keep, .. } => {
            let fresh = demo::prepare_folder(&config, keep)?;
            let app = open(config, Index::Kept).await?;
            if fresh {
                pilotage::app::demo::seed(&app).await.context("the demo cannot be written")?;
            }
            demo::greet(&app.config.base_url);
            serving::serve(app).await
        }
        Command::Migrate => {
            open(config, Index::Unused).await?;
            println!("The database is up to date.");
            Ok(())
        }
        Command::Reindex => tools::reindex(&open(config, Index::Kept).await?).await,
        Command::Backup(asked) => moving::back_up(&config, &asked).await,
        Command::Restore(asked) => moving::restore(&config, &asked).await,
        Command::CopyDb(asked) => moving::copy_database(&asked).await,
        Command::Import(asked) => tools::import(&open(config, Index::Unused).await?, &asked).await,
        Command::SearchEval(evaluation) => tools::evaluate(&evaluation),
        // They were answered in `start`.
        Command::Evaluation { .. } | Command::Draw(_) | Command::Evidence(_) | Command::Passport { .. } => {
            Ok(())
        }
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
