//! Commands that move a whole installation: `backup`, `restore` and `copy-db`.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, bail};
use clap::Args;
use indicatif::ProgressBar;
use pilotage::app::backup::{self, Options, RestoreOptions, Target};
use pilotage::app::copying::{self, Progress, Stage};
use pilotage::clock::Clock;
use pilotage::config::Config;
use pilotage::store::Db;

use crate::tools::bar;

/// What `backup` is asked.
///
/// FILE gets everything as it is at this moment: all rows of the database, the files that people added, and a list with
/// the checksum of each part. The server goes on meanwhile. FILE is a tar in gzip that only its owner can read; it stands
/// at its place when it is whole, and not before. It does not depend on the database: what was backed up from SQLite can
/// be restored into PostgreSQL, and the other way round.
///
/// The secret key is not in FILE unless you say --with-key. Keep it apart: without it second factors must be set up again
/// and pseudonyms can never be opened; with it whoever has FILE has everything.
///
/// Example: pilotage backup /backups/pilotage-$(date +%F).tar.gz
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Backup {
    /// The file to write, such as pilotage.tar.gz
    file: PathBuf,
    /// Replace the file when it is there already
    #[arg(long)]
    force: bool,
    /// Put the secret key into the file too
    #[arg(long)]
    with_key: bool,
}

/// What `restore` is asked.
///
/// The database that the settings name must be empty: a new file, or a new PostgreSQL database. First every checksum of
/// FILE is checked, then all rows are written in one transaction and compared. When anything fails, nothing is there. A
/// backup of an earlier version is brought up to date. The search index fills itself when the server starts.
///
/// Stop the servers first. Put the secret key of the backed-up installation at secret.key in the data folder (or set
/// PILOTAGE_SECRET_KEY) before, unless it is in FILE.
///
/// Example: PILOTAGE_DATA_DIR=/var/lib/pilotage pilotage restore /backups/pilotage-2026-11-22.tar.gz
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Restore {
    /// A file that `pilotage backup` wrote
    file: PathBuf,
    /// Go on although this installation has another secret key, or none: the right one is lost
    #[arg(long)]
    other_key: bool,
}

/// What `copy-db` is asked.
///
/// FROM and TO are sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME, in any combination. TO must be empty. All tables
/// are copied in one transaction, read again from both sides and compared row by row; when one row differs it is named
/// and TO stays empty. Files that people added and the secret key are not in the database: they stay in the data folder,
/// which goes on being used.
///
/// Stop the servers first: what is written into FROM meanwhile is not copied.
///
/// Example: pilotage copy-db sqlite://data/pilotage.db postgres://pilotage:secret@db.example/pilotage
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct CopyDatabase {
    /// The database to read
    from: String,
    /// The empty database to fill
    to: String,
}

/// Backs everything up into one file.
pub async fn back_up(config: &Config, asked: &Backup) -> anyhow::Result<()> {
    let began = Instant::now();
    let db = Db::open_existing(&config.database_url).await.context("the database cannot be opened")?;
    let bar = bar("rows");
    let options = Options { force: asked.force, with_key: asked.with_key };
    let shown = bar.clone();
    let mut told = move |what: &str, done: u64, total: u64| show(&shown, what, done, total);
    let result = backup::back_up(&db, config, &Clock::system(), &asked.file, options, &mut told).await;
    bar.finish_and_clear();
    db.close().await;
    let done = result.with_context(|| format!("{} was not written", asked.file.display()))?;
    println!(
        "{}: {} rows of {} tables and {} files, {:.1} MB, in {:.1} s.",
        asked.file.display(),
        done.rows,
        done.tables,
        done.files,
        done.size as f64 / 1e6,
        began.elapsed().as_secs_f64()
    );
    for sha256 in &done.missing {
        eprintln!(
            "The database names the file {sha256}, which is not in {}/files.",
            config.data_dir.display()
        );
    }
    if asked.with_key {
        println!("The secret key is in it: whoever has this file has everything.");
    } else {
        println!("The secret key is not in it. Keep it apart: {}", key_is_where(config));
    }
    Ok(())
}

/// Puts a backup into an empty installation.
pub async fn restore(config: &Config, asked: &Restore) -> anyhow::Result<()> {
    let began = Instant::now();
    let failed = || format!("{} was not restored", asked.file.display());
    let length = std::fs::metadata(&asked.file).with_context(failed)?.len();
    let db = Db::open(&config.database_url).await.context("the database cannot be opened")?;
    let bar = bar("bytes of the backup checked");
    let (checking, writing) = (bar.clone(), bar.clone());
    let mut unpacking = move |done: u64| {
        checking.set_length(length);
        checking.set_position(done);
    };
    let mut told = move |progress: Progress<'_>| show_progress(&writing, &progress);
    let clock = Clock::system();
    let target = Target { db: &db, config, clock: &clock };
    let options = RestoreOptions { other_key: asked.other_key };
    let result = backup::restore(&target, &asked.file, options, &mut unpacking, &mut told).await;
    bar.finish_and_clear();
    db.close().await;
    let done = result.with_context(failed)?;
    let made_at = pilotage::language::utc(pilotage::clock::UnixMillis(done.made_at));
    println!(
        "The backup of {made_at} is restored: {} rows of {} tables and {} files, all compared, in {:.1} s.",
        done.copied.rows,
        done.copied.tables,
        done.files,
        began.elapsed().as_secs_f64()
    );
    println!("Start the server: it fills its search index by itself.");
    Ok(())
}

/// Copies a database into another.
pub async fn copy_database(asked: &CopyDatabase) -> anyhow::Result<()> {
    let began = Instant::now();
    for (name, url) in [("FROM", &asked.from), ("TO", &asked.to)] {
        if !["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| url.starts_with(scheme)) {
            bail!("{name} must be sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME");
        }
    }
    if asked.from == asked.to {
        bail!("FROM and TO are the same database");
    }
    let from = Db::open_existing(&asked.from).await.context("FROM cannot be opened")?;
    let to = Db::open(&asked.to).await.context("TO cannot be opened")?;
    let bar = bar("rows");
    let shown = bar.clone();
    let mut told = move |progress: Progress<'_>| show_progress(&shown, &progress);
    let result = copying::copy(&from, &to, &mut told).await;
    bar.finish_and_clear();
    from.close().await;
    to.close().await;
    let done = match result {
        Err(copying::CopyError::From(error)) => Err(error).context("nothing was copied: FROM"),
        Err(copying::CopyError::To(error)) => Err(error).context("nothing was copied: TO"),
        other => other.context("nothing was copied"),
    }?;
    println!(
        "{} rows of {} tables were copied and compared, in {:.1} s. Set PILOTAGE_DATABASE_URL to the new one and start.",
        done.rows,
        done.tables,
        began.elapsed().as_secs_f64()
    );
    Ok(())
}

fn show_progress(bar: &ProgressBar, progress: &Progress<'_>) {
    let what = match progress.stage {
        Stage::Writing => "rows written",
        Stage::Comparing => "rows compared",
    };
    show(bar, &format!("{what}, {}", progress.table), progress.done, progress.total);
}

fn show(bar: &ProgressBar, what: &str, done: u64, total: u64) {
    bar.set_message(what.to_owned());
    bar.set_length(total);
    bar.set_position(done);
}

fn key_is_where(config: &Config) -> String {
    let file: &Path = &config.secret_key_file();
    if config.secret_key.0 == [0; 32] { file.display().to_string() } else { "PILOTAGE_SECRET_KEY".to_owned() }
}
