//! The folder that holds the index: locking, checking, setting aside.
//!
//! Its layout: `lock` is held by the process that has the index open; the operating system lets go of it when that
//! process ends, however it ends. `current/` holds the engine's files, `current/format.json` the version they were
//! written with, and `set-aside/` the last index that could not be used, for whoever wants to know why. `verified.json`
//! lists the files that were compared with their checksums, by size and time: the engine never changes a file of a segment,
//! so a start reads only those that are new or look different. [`verify`] reads all of them again, while the index is used.

use std::collections::BTreeMap;
use std::fs::{File, TryLockError};
use std::io::ErrorKind;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};
use tantivy::Index;
use tantivy::TantivyError;
use tantivy::directory::MmapDirectory;
use tantivy::directory::error::{OpenDirectoryError, OpenReadError};

use crate::error::IndexError;
use crate::schema;

/// The version of the layout and of the analysis. Raise it whenever either changes: the index is then rebuilt.
pub(crate) const FORMAT: u32 = 2;

/// How an index was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// It is empty and has to be filled from the database.
    Fresh {
        /// Why there was nothing to go on with.
        reason: FreshReason,
        /// Where the unusable index was put, if there was one. The one set aside before it has been deleted.
        set_aside: Option<PathBuf>,
    },
    /// It goes on from an earlier commit.
    Existing {
        /// The cursor given with the last commit; nothing when nothing was ever committed.
        cursor: Option<String>,
    },
}

/// Why an index is fresh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FreshReason {
    /// There was none.
    Missing,
    /// Its files were damaged or incomplete.
    Corrupt,
    /// It was written by another version of this program.
    Version,
}

/// The stamp in `format.json`.
#[derive(Debug, Serialize, Deserialize)]
struct Stamp {
    format: u32,
}

const LOCK: &str = "lock";
const CURRENT: &str = "current";
const SET_ASIDE: &str = "set-aside";
const STAMP: &str = "format.json";
const VERIFIED: &str = "verified.json";

/// Size in bytes and time of the last change in nanoseconds of files that agreed with their checksums.
type Verified = BTreeMap<String, (u64, u128)>;

/// An open folder. The lock is held as long as this lives.
pub(crate) struct Folder {
    pub(crate) index: Index,
    pub(crate) opened: Opened,
    pub(crate) lock: File,
}

/// Opens the index in a folder, or starts a fresh one there.
pub(crate) fn open(dir: &Path) -> Result<Folder, IndexError> {
    std::fs::create_dir_all(dir).map_err(|cause| refused(dir, cause))?;
    let lock = lock(dir)?;
    let current = dir.join(CURRENT);
    let reason = match check(dir, &current) {
        Ok(index) => {
            let cursor = index.load_metas()?.payload;
            return Ok(Folder { index, opened: Opened::Existing { cursor }, lock });
        }
        Err(Unusable::Start(reason)) => reason,
        Err(Unusable::Stop(error)) => return Err(error),
    };
    let set_aside = set_aside(dir, &current)?;
    std::fs::create_dir_all(&current).map_err(|cause| refused(&current, cause))?;
    let index = create(&current)?;
    Ok(Folder { index, opened: Opened::Fresh { reason, set_aside }, lock })
}

/// Takes the lock of a folder, or says that someone else has it.
fn lock(dir: &Path) -> Result<File, IndexError> {
    let path = dir.join(LOCK);
    let file = File::options()
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(&path)
        .map_err(|cause| refused(&path, cause))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(IndexError::InUse(dir.to_owned())),
        Err(TryLockError::Error(cause)) => Err(refused(&path, cause)),
    }
}

/// Why an index is not used.
enum Unusable {
    /// A fresh one is started.
    Start(FreshReason),
    /// Nothing can be done without help.
    Stop(IndexError),
}

/// Opens an index after comparing its files with their checksums.
fn check(dir: &Path, current: &Path) -> Result<Index, Unusable> {
    match std::fs::read_dir(current) {
        Ok(mut entries) => {
            if entries.next().is_none() {
                return Err(Unusable::Start(FreshReason::Missing));
            }
        }
        Err(cause) if cause.kind() == ErrorKind::NotFound => {
            return Err(Unusable::Start(FreshReason::Missing));
        }
        Err(cause) if cause.kind() == ErrorKind::NotADirectory => {
            return Err(Unusable::Start(FreshReason::Corrupt));
        }
        Err(cause) => return Err(Unusable::Stop(refused(current, cause))),
    }
    let stamp_path = current.join(STAMP);
    let stamp: Stamp = match std::fs::read(&stamp_path) {
        Ok(bytes) => {
            serde_json::from_slice(&bytes).map_err(|_unreadable| Unusable::Start(FreshReason::Corrupt))?
        }
        Err(cause) if cause.kind() == ErrorKind::NotFound => {
            return Err(Unusable::Start(FreshReason::Corrupt));
        }
        Err(cause) => return Err(Unusable::Stop(refused(&stamp_path, cause))),
    };
    if stamp.format != FORMAT {
        return Err(Unusable::Start(FreshReason::Version));
    }
    // The engine checks what it reads, but a file cut short at an unlucky place can still make it panic.
    std::panic::catch_unwind(AssertUnwindSafe(|| open_checked(dir, current)))
        .unwrap_or(Err(Unusable::Start(FreshReason::Corrupt)))
}

fn open_checked(dir: &Path, current: &Path) -> Result<Index, Unusable> {
    let judge = |error: TantivyError| {
        if let Some(cause) = permission_problem(&error) {
            return Unusable::Stop(refused(current, cause));
        }
        tracing::warn!(error = %error, "the search index cannot be read");
        let version = matches!(error, TantivyError::IncompatibleIndex(_));
        Unusable::Start(if version { FreshReason::Version } else { FreshReason::Corrupt })
    };
    let mut index = Index::open_in_dir(current).map_err(judge)?;
    index.set_tokenizers(schema::tokenizers());
    if index.schema() != schema::build().0 {
        return Err(Unusable::Start(FreshReason::Version));
    }
    let known = read_verified(dir);
    let mut verified = Verified::new();
    // Another view of the same files: what it read does not stay in memory with the index.
    let other = Index::open_in_dir(current).map_err(judge)?;
    for path in segment_files(&index).map_err(judge)? {
        let name = path.to_string_lossy().into_owned();
        let looks = looks(&current.join(&path));
        if looks.is_none() || known.get(&name) != looks.as_ref() {
            let whole = other.directory().validate_checksum(&path);
            if !whole.map_err(TantivyError::from).map_err(judge)? {
                tracing::warn!(file = %name, "a file of the search index is damaged");
                return Err(Unusable::Start(FreshReason::Corrupt));
            }
        }
        verified.extend(looks.map(|looks| (name, looks)));
    }
    if verified != known {
        // Without the list the next start only takes longer.
        let text = serde_json::to_vec(&verified).unwrap_or_default();
        let _ = std::fs::write(dir.join(VERIFIED), text);
    }
    let reader =
        index.reader_builder().reload_policy(tantivy::ReloadPolicy::Manual).try_into().map_err(judge)?;
    let _: tantivy::IndexReader = reader;
    Ok(index)
}

/// The names of the files of this commit that exist.
fn segment_files(index: &Index) -> Result<Vec<PathBuf>, TantivyError> {
    let managed = index.directory().list_managed_files();
    let mut files: Vec<PathBuf> =
        index.load_metas()?.list_segment_files().into_iter().filter(|file| managed.contains(file)).collect();
    files.sort();
    Ok(files)
}

fn read_verified(dir: &Path) -> Verified {
    let text = std::fs::read(dir.join(VERIFIED)).unwrap_or_default();
    serde_json::from_slice(&text).unwrap_or_default()
}

/// Size and time of a file.
fn looks(path: &Path) -> Option<(u64, u128)> {
    let metadata = std::fs::metadata(path).ok()?;
    let changed = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some((metadata.len(), changed.as_nanos()))
}

/// Compares every file of the index in a folder with its checksum, while it is used; `false` when one is damaged.
pub(crate) fn verify(dir: &Path) -> Result<bool, IndexError> {
    let current = dir.join(CURRENT);
    // A view of its own, so that what it read does not stay in memory.
    let compared =
        std::panic::catch_unwind(AssertUnwindSafe(|| Index::open_in_dir(&current)?.validate_checksum()));
    Ok(match compared {
        Ok(damaged) => damaged?.is_empty(),
        Err(_) => false,
    })
}

/// Finds the operating system's refusal in an error of the engine, if that is what it is.
fn permission_problem(error: &TantivyError) -> Option<std::io::Error> {
    let io = match error {
        TantivyError::IoError(io) => io,
        TantivyError::OpenReadError(OpenReadError::IoError { io_error, .. })
        | TantivyError::OpenDirectoryError(OpenDirectoryError::IoError { io_error, .. }) => io_error,
        _ => return None,
    };
    matches!(
        io.kind(),
        ErrorKind::PermissionDenied
            | ErrorKind::ReadOnlyFilesystem
            | ErrorKind::StorageFull
            | ErrorKind::QuotaExceeded
    )
    .then(|| std::io::Error::new(io.kind(), io.to_string()))
}

/// Moves an unusable index out of the way; keeps only the latest of such.
fn set_aside(dir: &Path, current: &Path) -> Result<Option<PathBuf>, IndexError> {
    let nothing = match std::fs::symlink_metadata(current) {
        Ok(metadata) if metadata.is_dir() => {
            std::fs::read_dir(current).map_err(|cause| refused(current, cause))?.next().is_none()
        }
        Ok(_) => false,
        Err(cause) if cause.kind() == ErrorKind::NotFound => true,
        Err(cause) => return Err(refused(current, cause)),
    };
    if nothing {
        return Ok(None);
    }
    let aside = dir.join(SET_ASIDE);
    let removed = match std::fs::symlink_metadata(&aside) {
        Ok(metadata) if metadata.is_dir() => std::fs::remove_dir_all(&aside),
        Ok(_) => std::fs::remove_file(&aside),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(()),
        Err(cause) => Err(cause),
    };
    removed.map_err(|cause| refused(&aside, cause))?;
    std::fs::rename(current, &aside).map_err(|cause| refused(current, cause))?;
    Ok(Some(aside))
}

fn create(current: &Path) -> Result<Index, IndexError> {
    let directory = MmapDirectory::open(current).map_err(|error| IndexError::Engine(error.to_string()))?;
    let index = Index::builder()
        .schema(schema::build().0)
        .tokenizers(schema::tokenizers())
        .open_or_create(directory)?;
    // The stamp comes last: a folder without one was not finished.
    let stamp = current.join(STAMP);
    let text = serde_json::to_vec(&Stamp { format: FORMAT })
        .map_err(|error| IndexError::Engine(error.to_string()))?;
    std::fs::write(&stamp, text).map_err(|cause| refused(&stamp, cause))?;
    Ok(index)
}

fn refused(path: &Path, cause: std::io::Error) -> IndexError {
    IndexError::Folder { path: path.to_owned(), cause }
}
