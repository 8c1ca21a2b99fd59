//! What a receipt proves.

use sha2::{Digest, Sha256};

use super::Draft;
use crate::clock::Id;

/// What a receipt proves: this text of this proposal.
#[derive(Clone, Debug)]
pub struct Sealed<'a> {
    pub proposal: &'a Id,
    pub challenge: &'a Id,
    pub organisation: &'a Id,
    pub revision: i64,
    pub draft: &'a Draft,
}

impl Sealed<'_> {
    /// The text whose hash the receipt shows: JSON with the names of each object in the order of their code points, without
    /// spaces. The same words always give the same text.
    #[must_use]
    pub fn canonical_json(&self) -> String {
        let value = serde_json::json!({
            "challenge": self.challenge.as_str(),
            "content": self.draft.content,
            "language": self.draft.language,
            "organisation": self.organisation.as_str(),
            "proposal": self.proposal.as_str(),
            "revision": self.revision,
            "title": self.draft.title,
        });
        canonical(&value)
    }

    /// The SHA-256 of [`Sealed::canonical_json`], as 64 hexadecimal digits.
    #[must_use]
    pub fn hash(&self) -> String {
        sha256_hex(&self.canonical_json())
    }
}

/// The SHA-256 of a text as 64 hexadecimal digits.
#[must_use]
pub fn sha256_hex(text: &str) -> String {
    use std::fmt::Write as _;
    Sha256::digest(text.as_bytes()).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn canonical(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Object(map) => {
            let mut names: Vec<&String> = map.keys().collect();
            names.sort();
            let parts: Vec<String> = names
                .into_iter()
                .map(|name| format!("{}:{}", serde_json::Value::from(name.clone()), canonical(&map[name])))
                .collect();
            format!("{{{}}}", parts.join(","))
        }
        serde_json::Value::Array(list) => {
            format!("[{}]", list.iter().map(canonical).collect::<Vec<_>>().join(","))
        }
        other => other.to_string(),
    }
}
