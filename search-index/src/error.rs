//! What can go wrong with the index.

use std::path::PathBuf;

/// Why the index could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// Another process, or another handle in this process, has the folder open.
    #[error("the search index in {0} is in use by another process")]
    InUse(PathBuf),
    /// The folder cannot be read, written or created, for instance for lack of permission or space.
    #[error("the search index in {path} cannot be used: {cause}")]
    Folder {
        /// The folder or file concerned.
        path: PathBuf,
        /// What the operating system says.
        cause: std::io::Error,
    },
    /// The files of the index are damaged. Opening the index again sets them aside and starts a fresh one.
    #[error("the search index is damaged: {0}")]
    Corrupt(String),
    /// The engine refused; the operation may be tried again.
    #[error("the search index failed: {0}")]
    Engine(String),
}

impl From<tantivy::TantivyError> for IndexError {
    fn from(error: tantivy::TantivyError) -> Self {
        match error {
            tantivy::TantivyError::DataCorruption(_) | tantivy::TantivyError::IncompatibleIndex(_) => {
                Self::Corrupt(error.to_string())
            }
            other => Self::Engine(other.to_string()),
        }
    }
}

impl From<std::io::Error> for IndexError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::InvalidData | std::io::ErrorKind::UnexpectedEof => {
                Self::Corrupt(error.to_string())
            }
            _ => Self::Engine(error.to_string()),
        }
    }
}
