//! One file that holds many: a tar in gzip, which `tar xzf` can open too. It is written beside its place and moved there
//! when it is whole; what is read from it goes into a folder and is weighed on the way. It knows names and bytes, not
//! what they mean.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header};

/// Why an archive cannot be written or read.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    #[error("{0}: {1}")]
    File(PathBuf, std::io::Error),
    #[error("{0} is there already; --force replaces it")]
    Exists(PathBuf),
    #[error("{0} is not a whole archive: {1}")]
    Broken(PathBuf, String),
    #[error("a task that reads or writes the archive ended early")]
    Task,
}

/// One entry: its name, its length in bytes, and the SHA-256 of its bytes in lower-case hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub name: String,
    pub size: u64,
    pub sha256: String,
}

/// An archive that is being written.
pub struct Writer {
    tar: Builder<GzEncoder<BufWriter<File>>>,
    draft: Draft,
    place: PathBuf,
    entries: Vec<Entry>,
}

/// An archive whose entries lie in a folder. Dropped, the folder goes.
pub struct Unpacked {
    folder: Scratch,
    entries: BTreeMap<String, Entry>,
}

/// A file that goes unless it was kept.
struct Draft {
    path: PathBuf,
    kept: bool,
}

struct Scratch(PathBuf);

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.kept {
            std::fs::remove_file(&self.path).ok();
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

impl Writer {
    /// Begins an archive that will stand at `place`, readable only by its owner.
    ///
    /// # Errors
    /// When something is there already and `force` does not say otherwise, or the folder cannot be written.
    pub fn create(place: &Path, force: bool) -> Result<Self, ArchiveError> {
        if !force && place.exists() {
            return Err(ArchiveError::Exists(place.to_owned()));
        }
        let name = place.file_name().ok_or_else(|| {
            ArchiveError::File(place.to_owned(), std::io::Error::from(ErrorKind::IsADirectory))
        })?;
        let mut draft = name.to_owned();
        draft.push(format!(".{}.part", std::process::id()));
        let draft = place.with_file_name(draft);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&draft).map_err(|error| ArchiveError::File(draft.clone(), error))?;
        let tar = Builder::new(GzEncoder::new(BufWriter::new(file), Compression::default()));
        let draft = Draft { path: draft, kept: false };
        Ok(Self { tar, draft, place: place.to_owned(), entries: Vec::new() })
    }

    /// Adds an entry.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn add(mut self, name: String, bytes: Vec<u8>, moment: u64) -> Result<Self, ArchiveError> {
        tokio::task::spawn_blocking(move || {
            self.append(&name, &bytes, moment)?;
            let (size, sha256) = (bytes.len() as u64, hexadecimal(&Sha256::digest(&bytes)));
            self.entries.push(Entry { name, size, sha256 });
            Ok(self)
        })
        .await
        .map_err(|_ended| ArchiveError::Task)?
    }

    /// What was added so far.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Makes the archive last, and moves it to its place; returns how many bytes it has.
    ///
    /// # Errors
    /// When it cannot be written; then nothing changed at its place.
    pub async fn finish(self) -> Result<u64, ArchiveError> {
        tokio::task::spawn_blocking(move || {
            let Self { tar, mut draft, place, .. } = self;
            let path = draft.path.clone();
            let wrong = |error| ArchiveError::File(path.clone(), error);
            let file = tar.into_inner().and_then(GzEncoder::finish).map_err(wrong)?;
            let file = file.into_inner().map_err(|error| wrong(error.into_error()))?;
            file.sync_all().map_err(wrong)?;
            let size = file.metadata().map_err(wrong)?.len();
            std::fs::rename(&draft.path, &place).map_err(wrong)?;
            draft.kept = true;
            if let Some(folder) = place.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                File::open(folder).and_then(|folder| folder.sync_all()).map_err(wrong)?;
            }
            Ok(size)
        })
        .await
        .map_err(|_ended| ArchiveError::Task)?
    }

    fn append(&mut self, name: &str, bytes: &[u8], moment: u64) -> Result<(), ArchiveError> {
        let mut header = Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o600);
        header.set_mtime(moment);
        header.set_entry_type(EntryType::Regular);
        self.tar
            .append_data(&mut header, name, bytes)
            .map_err(|error| ArchiveError::File(self.draft.path.clone(), error))
    }
}

impl Unpacked {
    /// Takes an archive apart into a new folder. Only plain files whose names `allowed` likes are taken, each once.
    /// `told` hears how many bytes of the archive were read.
    ///
    /// # Errors
    /// When the archive is damaged, holds anything else, or the folder cannot be written.
    pub fn read(
        archive: &Path,
        folder: &Path,
        allowed: fn(&str) -> bool,
        told: &mut dyn FnMut(u64),
    ) -> Result<Self, ArchiveError> {
        let broken = |what: String| ArchiveError::Broken(archive.to_owned(), what);
        let file = File::open(archive).map_err(|error| ArchiveError::File(archive.to_owned(), error))?;
        let counted = std::rc::Rc::new(std::cell::Cell::new(0));
        let file = Counted { inner: file, read: counted.clone() };
        let mut tar = tar::Archive::new(MultiGzDecoder::new(BufReader::with_capacity(1 << 16, file)));
        make_private_folder(folder).map_err(|error| ArchiveError::File(folder.to_owned(), error))?;
        let mut unpacked = Self { folder: Scratch(folder.to_owned()), entries: BTreeMap::new() };
        for entry in tar.entries().map_err(|error| broken(error.to_string()))? {
            let mut entry = entry.map_err(|error| broken(error.to_string()))?;
            let name =
                entry.path().map_err(|error| broken(error.to_string()))?.to_string_lossy().into_owned();
            if entry.header().entry_type() != EntryType::Regular || !allowed(&name) {
                return Err(broken(format!("it holds \"{name}\", which is no part of a backup")));
            }
            if unpacked.entries.contains_key(&name) {
                return Err(broken(format!("it holds \"{name}\" twice")));
            }
            let entry = unpacked.take(&name, &mut entry, &broken)?;
            unpacked.entries.insert(name, entry);
            told(counted.get());
        }
        Ok(unpacked)
    }

    /// Everything that it held, by name.
    #[must_use]
    pub const fn entries(&self) -> &BTreeMap<String, Entry> {
        &self.entries
    }

    /// The bytes of an entry.
    ///
    /// # Errors
    /// When there is no such entry or it cannot be read.
    pub fn bytes(&self, name: &str) -> Result<Vec<u8>, ArchiveError> {
        let path = self.path(name);
        std::fs::read(&path).map_err(|error| ArchiveError::File(path, error))
    }

    /// Where an entry lies.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.0.join(name)
    }

    fn take(
        &self,
        name: &str,
        from: &mut dyn Read,
        broken: &dyn Fn(String) -> ArchiveError,
    ) -> Result<Entry, ArchiveError> {
        let path = self.path(name);
        let wrong = |error| ArchiveError::File(path.clone(), error);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(wrong)?;
        }
        let mut file = OpenOptions::new().write(true).create_new(true).open(&path).map_err(wrong)?;
        let mut hash = Sha256::new();
        let mut size = 0;
        let mut buffer = vec![0; 1 << 16];
        loop {
            let count = from.read(&mut buffer).map_err(|error| broken(error.to_string()))?;
            if count == 0 {
                break;
            }
            hash.update(&buffer[..count]);
            size += count as u64;
            file.write_all(&buffer[..count]).map_err(wrong)?;
        }
        Ok(Entry { name: name.to_owned(), size, sha256: hexadecimal(&hash.finalize()) })
    }
}

/// Bytes as lower-case hexadecimal.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

struct Counted {
    inner: File,
    read: std::rc::Rc<std::cell::Cell<u64>>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.read.set(self.read.get() + count as u64);
        Ok(count)
    }
}

fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    if let Some(parent) = folder.parent() {
        std::fs::create_dir_all(parent)?;
    }
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
