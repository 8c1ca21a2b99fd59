//! What goes into the index.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// One change to the index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// Adds a document, or replaces the one of the same kind and id.
    Put(Document),
    /// Takes a document out; one that is not there is no error.
    Remove {
        /// The kind of the document.
        kind: String,
        /// The id of the document within its kind.
        id: String,
    },
}

/// Something that people may find.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Document {
    /// What it is, e.g. `challenge` or `organisation`. It is also counted as the facet `kind`.
    pub kind: String,
    /// Its id, unique within its kind.
    pub id: String,
    /// The BCP 47 tag of its language, e.g. `bn`, or empty when unknown. It is also counted as the facet `language`.
    pub language: String,
    /// Its title, as plain text.
    pub title: String,
    /// Its text, as plain text.
    pub body: String,
    /// Further words under which it should be found, such as tags and names of its places.
    pub keywords: Vec<String>,
    /// Who may find it. A reader whose audiences have none of these never learns of it; an empty list hides it from all.
    pub audience: Vec<String>,
    /// What it can be filtered by and counted under: values by facet name.
    pub facets: BTreeMap<String, Vec<String>>,
    /// When it was published, in Unix milliseconds.
    pub published_at: Option<i64>,
    /// When it closes, in Unix milliseconds.
    pub closes_at: Option<i64>,
    /// How popular it is; only compared with the weights of others.
    pub weight: i64,
}
