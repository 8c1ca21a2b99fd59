//! A draw that anybody can repeat: ids in the order of a digest of the seed and the id.
//!
//! The digest is SHA-256 (FIPS 180-4) of the bytes of the seed, a line feed and the id, all in UTF-8; the lowest comes
//! first. `printf '%s\n%s' SEED ID | sha256sum` gives the same digest. The draw is fair when nobody could know the seed
//! before the ids were fixed: for instance the result of a public lottery that was named beforehand.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

/// One id with what it drew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The id.
    pub id: String,
    /// SHA-256 of seed, line feed and id: 64 hexadecimal digits in lower case, as sha256sum prints them.
    pub digest: String,
}

/// Why there is no draw.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DrawError {
    /// Two with the same id would draw the same digest.
    #[error("the id {0:?} is there twice")]
    DuplicateId(String),
}

/// The ids in the order of their digests, lowest first. The order in which they are given does not matter.
///
/// # Errors
/// An id that is there twice.
pub fn draw<Id: AsRef<str>>(seed: &str, ids: &[Id]) -> Result<Vec<Drawn>, DrawError> {
    let mut seen = BTreeSet::new();
    let mut drawn = Vec::with_capacity(ids.len());
    for id in ids.iter().map(AsRef::as_ref) {
        if !seen.insert(id) {
            return Err(DrawError::DuplicateId(id.to_owned()));
        }
        drawn.push(Drawn { id: id.to_owned(), digest: digest(seed, id) });
    }
    drawn.sort_unstable_by(|one, other| (&one.digest, &one.id).cmp(&(&other.digest, &other.id)));
    Ok(drawn)
}

pub(crate) fn digest(seed: &str, id: &str) -> String {
    let mut hasher = Sha256::new();
    hasher.update(seed.as_bytes());
    hasher.update(b"\n");
    hasher.update(id.as_bytes());
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
