//! One file with everything: all rows as they were at one moment, the files that people added, and a list with the
//! checksum of each part. It does not depend on the database, so that a backup of one can be restored into the other.
//!
//! ```text
//! tables/<table>/<number>.jsonl   rows, one JSON array a line, in the order of their keys
//! files/<aa>/<sha256>             what people added
//! secret.key                      only when it was asked for
//! manifest.json                   what this is, the columns and counts of the tables, the checksum of every part
//! manifest.sha256                 the checksum of the manifest
//! ```

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tokio::sync::mpsc::{self, Sender};

use super::copying::{self, Copied, CopyError, Source, Told};
use crate::adapters::archive::{ArchiveError, Entry, Unpacked, Writer, hexadecimal};
use crate::clock::{Clock, SECOND};
use crate::config::{Config, ConfigError};
use crate::store::transfer::{BATCH, Row, Table, TransferError, Value};
use crate::store::{self, Backend, Db, StoreError};

/// The layout of the file; another one gets another number.
const FORMAT: u32 = 1;
/// About how many bytes of rows stand in one part.
const PART: usize = 4 << 20;

/// Why nothing was backed up or restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    #[error("the database cannot be read: {0}")]
    Read(TransferError),
    #[error("the database cannot be filled: {0}")]
    Fill(TransferError),
    #[error("{0}")]
    Copy(CopyError),
    #[error("the backup is damaged: {0}")]
    Damaged(String),
    #[error("{0}: {1}")]
    File(PathBuf, std::io::Error),
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error("{0}")]
    Key(String),
}

/// How it is to be backed up.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Replace a file that is there.
    pub force: bool,
    /// Put the secret key into it too: whoever has the file then has everything.
    pub with_key: bool,
}

/// What was backed up.
#[derive(Clone, Debug)]
pub struct BackedUp {
    pub rows: u64,
    pub tables: usize,
    pub files: u64,
    /// Attachments that the database names and the folder of files lacks, by the SHA-256 of their content.
    pub missing: Vec<String>,
    /// The length of the file in bytes.
    pub size: u64,
}

/// What was restored.
#[derive(Clone, Debug)]
pub struct Restored {
    pub copied: Copied,
    pub files: u64,
    /// When the backup was made, in Unix milliseconds.
    pub made_at: i64,
}

#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    format: u32,
    program: String,
    made_at: i64,
    database: String,
    migration: i64,
    /// Tells if an installation has the same secret key without giving the key away.
    key_mark: String,
    tables: Vec<ManifestTable>,
    missing_files: Vec<String>,
    parts: Vec<Entry>,
}

#[derive(Debug, Serialize, Deserialize)]
struct ManifestTable {
    name: String,
    columns: Vec<String>,
    rows: u64,
}

/// Backs everything up into one file while others go on reading and writing.
///
/// # Errors
/// See [`BackupError`]; then nothing changed at `place`.
pub async fn back_up(
    db: &Db,
    config: &Config,
    clock: &Clock,
    place: &Path,
    options: Options,
    told: &mut (dyn FnMut(&str, u64, u64) + Send),
) -> Result<BackedUp, BackupError> {
    let mut archive = Writer::create(place, options.force)?;
    let key = config.kept_secret_key()?.ok_or_else(|| {
        BackupError::Key(format!(
            "there is no secret key: neither PILOTAGE_SECRET_KEY nor {} is there. Is this the right data folder?",
            config.secret_key_file().display()
        ))
    })?;
    let made_at = clock.now();
    let moment = u64::try_from(made_at.0 / SECOND).unwrap_or_default();
    let read = |error: StoreError| BackupError::Read(error.into());
    let mut snapshot = db.snapshot().await.map_err(read)?;
    let tables = snapshot.tables().await.map_err(BackupError::Read)?;
    let migration = snapshot.migration().await.map_err(BackupError::Read)?;
    let mut total = 0;
    for table in &tables {
        total += snapshot.count(table).await.map_err(read)?;
    }
    let mut done = 0;
    let mut listed = Vec::new();
    for table in &tables {
        let (sender, mut receiver) = mpsc::channel::<Vec<Row>>(4);
        let (shown, done) = (&mut *told, &mut done);
        let before = *done;
        let write = async move {
            let (mut part, mut number) = (Vec::new(), 0);
            while let Some(rows) = receiver.recv().await {
                for row in &rows {
                    serde_json::to_writer(&mut part, row)
                        .map_err(|error| BackupError::Damaged(error.to_string()))?;
                    part.push(b'\n');
                }
                *done += rows.len() as u64;
                shown(&table.name, *done, total);
                if part.len() >= PART {
                    number += 1;
                    archive = archive
                        .add(part_name(&table.name, number), std::mem::take(&mut part), moment)
                        .await?;
                }
            }
            if !part.is_empty() {
                archive = archive.add(part_name(&table.name, number + 1), part, moment).await?;
            }
            Ok::<_, BackupError>((archive, *done - before))
        };
        let (sent, written) = tokio::join!(Source::send(&mut snapshot, table, sender), write);
        let (next, rows) = written?;
        sent.map_err(BackupError::Copy)?;
        archive = next;
        let columns = table.columns.iter().map(|column| column.name.clone()).collect();
        listed.push(ManifestTable { name: table.name.clone(), columns, rows });
    }
    let wanted = store::attachments::list_hashes(snapshot.connection()).await.map_err(read)?;
    drop(snapshot);
    let folder = config.data_dir.join("files");
    let found = kept_files(&folder)?;
    let missing: Vec<String> = wanted.into_iter().filter(|sha256| !found.contains(sha256)).collect();
    let mut files = 0;
    for (number, sha256) in found.iter().enumerate() {
        let path = folder.join(&sha256[..2]).join(sha256);
        let bytes = match tokio::fs::read(&path).await {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(BackupError::File(path, error)),
        };
        archive = archive.add(file_name(sha256), bytes, moment).await?;
        files += 1;
        told("files", number as u64 + 1, found.len() as u64);
    }
    if options.with_key {
        archive = archive.add(KEY.to_owned(), hexadecimal(&key.0).into_bytes(), moment).await?;
    }
    let manifest = Manifest {
        format: FORMAT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        made_at: made_at.0,
        database: if db.backend() == Backend::Sqlite { "sqlite" } else { "postgresql" }.to_owned(),
        migration,
        key_mark: key_mark(&key.0),
        tables: listed,
        missing_files: missing.clone(),
        parts: archive.entries().to_vec(),
    };
    let manifest =
        serde_json::to_vec_pretty(&manifest).map_err(|error| BackupError::Damaged(error.to_string()))?;
    let sum = hexadecimal(&Sha256::digest(&manifest)).into_bytes();
    archive = archive.add(MANIFEST.to_owned(), manifest, moment).await?;
    let size = archive.add(MANIFEST_SUM.to_owned(), sum, moment).await?.finish().await?;
    Ok(BackedUp { rows: total, tables: tables.len(), files, missing, size })
}

/// How somebody wants it restored.
#[derive(Clone, Copy, Debug)]
pub struct RestoreOptions {
    /// Go on although this installation has another secret key than the one of the backup.
    pub other_key: bool,
}

/// What a backup is put into.
pub struct Target<'a> {
    pub db: &'a Db,
    pub config: &'a Config,
    pub clock: &'a Clock,
}

/// Puts a backup into an installation that is empty. All checksums are checked before anything is written, and all rows
/// are compared before they are there for good; when anything fails, the database is as empty as before.
///
/// # Errors
/// See [`BackupError`].
pub async fn restore(
    target: &Target<'_>,
    place: &Path,
    options: RestoreOptions,
    unpacking: &mut (dyn FnMut(u64) + Send),
    told: &mut Told<'_>,
) -> Result<Restored, BackupError> {
    let config = target.config;
    let scratch = config.data_dir.join(format!("restore.{}.part", std::process::id()));
    let unpacked = Unpacked::read(place, &scratch, is_part, unpacking)?;
    let manifest = checked(&unpacked)?;
    let new_key = settled_key(config, &unpacked, &manifest, options)?;
    let mut filling = target.db.begin_filling(manifest.migration).await.map_err(BackupError::Fill)?;
    check_tables(&filling.tables(), &manifest)?;
    let total = manifest.tables.iter().map(|table| table.rows).sum();
    let mut source = Parts { unpacked: &unpacked, manifest: &manifest };
    copying::fill(&mut source, &mut filling, total, told).await.map_err(BackupError::Copy)?;
    copying::compare(&mut source, &mut filling, total, told).await.map_err(BackupError::Copy)?;
    let tables = filling.tables().len();
    let failed = |error: StoreError| BackupError::Fill(error.into());
    let life = target.clock.new_id();
    store::events::save_cursor(filling.connection().0, store::events::LIFE, life.as_str())
        .await
        .map_err(failed)?;
    let files = put_files(&unpacked, &config.data_dir.join("files"))?;
    if let Some(key) = new_key {
        config.keep_secret_key(&key)?;
    }
    filling.commit().await.map_err(failed)?;
    target.db.migrate().await.map_err(failed)?;
    Ok(Restored { copied: Copied { tables, rows: total }, files, made_at: manifest.made_at })
}

const MANIFEST: &str = "manifest.json";
const MANIFEST_SUM: &str = "manifest.sha256";
const KEY: &str = "secret.key";

/// The rows of a backup that was taken apart.
struct Parts<'a> {
    unpacked: &'a Unpacked,
    manifest: &'a Manifest,
}

impl Source for Parts<'_> {
    async fn send(&mut self, table: &Table, sender: Sender<Vec<Row>>) -> Result<(), CopyError> {
        let damaged =
            |what: &str| CopyError::Source(format!("the backup is damaged: table {}: {what}", table.name));
        let listed = self.manifest.tables.iter().find(|listed| listed.name == table.name);
        let listed = listed.ok_or_else(|| damaged("it is missing"))?;
        let places: Option<Vec<usize>> = table
            .columns
            .iter()
            .map(|column| listed.columns.iter().position(|name| *name == column.name))
            .collect();
        let places = places.ok_or_else(|| damaged("a column is missing"))?;
        let mut count = 0;
        for number in 1.. {
            let name = part_name(&table.name, number);
            if !self.unpacked.entries().contains_key(&name) {
                break;
            }
            let bytes = self.unpacked.bytes(&name).map_err(|error| CopyError::Source(error.to_string()))?;
            let mut batch = Vec::with_capacity(BATCH);
            for line in bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
                let row: Row = serde_json::from_slice(line).map_err(|error| damaged(&error.to_string()))?;
                if row.len() != listed.columns.len() {
                    return Err(damaged("a row has too many or too few values"));
                }
                batch.push(places.iter().map(|place| row[*place].clone()).collect::<Vec<Value>>());
                count += 1;
                if batch.len() == BATCH {
                    let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
                    sender.send(full).await.map_err(|_closed| CopyError::From(TransferError::Cut))?;
                }
            }
            if !batch.is_empty() {
                sender.send(batch).await.map_err(|_closed| CopyError::From(TransferError::Cut))?;
            }
        }
        if count == listed.rows { Ok(()) } else { Err(damaged("it has not as many rows as it says")) }
    }
}

/// The manifest, after every part was checked against it.
fn checked(unpacked: &Unpacked) -> Result<Manifest, BackupError> {
    let damaged = |what: String| BackupError::Damaged(what);
    for name in [MANIFEST, MANIFEST_SUM] {
        if !unpacked.entries().contains_key(name) {
            return Err(damaged(format!("it has no {name}; it is no backup, or its end is missing")));
        }
    }
    let sum = unpacked.bytes(MANIFEST_SUM)?;
    if unpacked.entries().get(MANIFEST).is_none_or(|entry| entry.sha256.as_bytes() != sum.as_slice()) {
        return Err(damaged(format!("the checksum of {MANIFEST} is wrong")));
    }
    let bytes = unpacked.bytes(MANIFEST)?;
    let format: Format = serde_json::from_slice(&bytes).map_err(|error| damaged(error.to_string()))?;
    if format.format != FORMAT {
        return Err(damaged(format!("its layout {} is not known to this program", format.format)));
    }
    let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|error| damaged(error.to_string()))?;
    for part in &manifest.parts {
        match unpacked.entries().get(&part.name) {
            Some(found) if found == part => {}
            Some(_) => return Err(damaged(format!("the checksum of {} is wrong", part.name))),
            None => return Err(damaged(format!("{} is missing", part.name))),
        }
    }
    if unpacked.entries().len() != manifest.parts.len() + 2 {
        return Err(damaged("it holds parts that its list does not name".to_owned()));
    }
    for (name, entry) in unpacked.entries().iter().filter(|(name, _)| name.starts_with("files/")) {
        if !name.ends_with(&entry.sha256) {
            return Err(damaged(format!("{name} is not what its name says")));
        }
    }
    Ok(manifest)
}

#[derive(Deserialize)]
struct Format {
    format: u32,
}

fn check_tables(tables: &[Table], manifest: &Manifest) -> Result<(), BackupError> {
    let unknown = manifest.tables.iter().find(|listed| !tables.iter().any(|table| table.name == listed.name));
    if let Some(listed) = unknown {
        return Err(BackupError::Damaged(format!(
            "it has a table {} that migration {} does not have",
            listed.name, manifest.migration
        )));
    }
    for table in tables {
        let listed = manifest.tables.iter().find(|listed| listed.name == table.name);
        let same = listed.is_some_and(|listed| listed.columns.len() == table.columns.len());
        if !same {
            return Err(BackupError::Damaged(format!(
                "its table {} is missing or has other columns",
                table.name
            )));
        }
    }
    Ok(())
}

/// The key that has to be written, if any; refuses when the restored installation could not read what is sealed.
fn settled_key(
    config: &Config,
    unpacked: &Unpacked,
    manifest: &Manifest,
    options: RestoreOptions,
) -> Result<Option<String>, BackupError> {
    if let Some(key) = config.kept_secret_key()? {
        if key_mark(&key.0) == manifest.key_mark || options.other_key {
            return Ok(None);
        }
        return Err(BackupError::Key(
            "this installation has another secret key than the backup: set the right PILOTAGE_SECRET_KEY, or use \
             --other-key if the right one is lost (second factors must then be set up again, and pseudonyms can never \
             be opened)"
                .to_owned(),
        ));
    }
    if unpacked.entries().contains_key(KEY) {
        let text = String::from_utf8_lossy(&unpacked.bytes(KEY)?).into_owned();
        return Ok(Some(text));
    }
    if options.other_key {
        return Ok(None);
    }
    Err(BackupError::Key(format!(
        "the backup does not hold the secret key: put the old one at {} or set PILOTAGE_SECRET_KEY, or use --other-key if \
         it is lost (second factors must then be set up again, and pseudonyms can never be opened)",
        config.secret_key_file().display()
    )))
}

/// The names of the files that people added, in order.
fn kept_files(folder: &Path) -> Result<std::collections::BTreeSet<String>, BackupError> {
    let mut found = std::collections::BTreeSet::new();
    let list = |path: &Path| -> Result<Vec<PathBuf>, BackupError> {
        let entries = match std::fs::read_dir(path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(BackupError::File(path.to_owned(), error)),
        };
        let paths: Result<Vec<PathBuf>, _> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
        paths.map_err(|error| BackupError::File(path.to_owned(), error))
    };
    for shelf in list(folder)?.into_iter().filter(|path| path.is_dir()) {
        for path in list(&shelf)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // A file that is being written has another ending.
            if is_part(&file_name(&name)) {
                found.insert(name);
            }
        }
    }
    Ok(found)
}

fn put_files(unpacked: &Unpacked, folder: &Path) -> Result<u64, BackupError> {
    let mut count = 0;
    for name in unpacked.entries().keys() {
        let Some(rest) = name.strip_prefix("files/") else { continue };
        let place = folder.join(rest);
        let wrong = |error| BackupError::File(place.clone(), error);
        if let Some(shelf) = place.parent() {
            std::fs::create_dir_all(shelf).map_err(wrong)?;
        }
        let from = unpacked.path(name);
        std::fs::File::open(&from).and_then(|file| file.sync_all()).map_err(wrong)?;
        std::fs::rename(from, &place).map_err(wrong)?;
        count += 1;
    }
    Ok(count)
}

fn part_name(table: &str, number: u32) -> String {
    format!("tables/{table}/{number:06}.jsonl")
}

fn file_name(sha256: &str) -> String {
    format!("files/{}/{sha256}", sha256.get(..2).unwrap_or_default())
}

/// What may stand in a backup; no name leads out of the folder that it is unpacked into.
fn is_part(name: &str) -> bool {
    let pieces: Vec<&str> = name.split('/').collect();
    let hexadecimal = |text: &str, length| {
        text.len() == length && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    match pieces.as_slice() {
        [MANIFEST | MANIFEST_SUM | KEY] => true,
        ["tables", table, part] => {
            let plain =
                table.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte.is_ascii_digit());
            let number = part.strip_suffix(".jsonl").unwrap_or_default();
            plain
                && !table.is_empty()
                && number.len() >= 6
                && number.bytes().all(|byte| byte.is_ascii_digit())
        }
        ["files", shelf, file] => hexadecimal(shelf, 2) && hexadecimal(file, 64) && file.starts_with(shelf),
        _ => false,
    }
}

fn key_mark(key: &[u8; 32]) -> String {
    let mut hash = Sha256::new();
    hash.update(b"pilotage: which key is it?");
    hash.update(key);
    hexadecimal(&hash.finalize()[..8])
}

#[cfg(test)]
mod tests {
    use super::is_part;

    #[test]
    fn nothing_leads_out_of_the_folder() {
        let sha256 = "ab".repeat(32);
        for name in
            ["manifest.json", "secret.key", "tables/me_too/000001.jsonl", &format!("files/ab/{sha256}")]
        {
            assert!(is_part(name), "{name}");
        }
        for name in [
            "../manifest.json",
            "/etc/passwd",
            "tables/../000001.jsonl",
            "tables//000001.jsonl",
            "tables/a/1.jsonl",
            "tables/a/000001.sql",
            "files/ab/../../x",
            &format!("files/cd/{sha256}"),
            "",
            "tables/a/b/000001.jsonl",
        ] {
            assert!(!is_part(name), "{name}");
        }
    }
}
