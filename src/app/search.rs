//! What is found: which document each thing has in the index and who may find it, the search itself, suggestions and
//! what is similar. The only file of the application, besides its job, that knows the crate `search-index`.

use std::path::Path;

use search_index::{IndexError, Opened, Options, SearchIndex};

/// Opens the index in a folder. One that cannot be used is set aside; the job that follows the outbox then fills a
/// fresh one from the database.
///
/// # Errors
/// When another process holds it, or the folder cannot be written.
pub fn open(folder: &Path) -> Result<SearchIndex, IndexError> {
    let (index, opened) = SearchIndex::open(folder, Options::default())?;
    if let Opened::Fresh { reason, set_aside } = opened {
        tracing::warn!(index.reason = ?reason, index.set_aside = ?set_aside, "the search index is filled anew");
    }
    Ok(index)
}
