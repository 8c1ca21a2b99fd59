//! What is asked of the index and what it answers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A search.
///
/// In the text, words between quotation marks must appear as they stand, and a word or quotation after a minus sign
/// must not appear. The last word also matches longer words that begin with it. Everything else is plain words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Query {
    /// What the reader typed. Empty means everything that passes the filters.
    pub text: String,
    /// The reader's own language, as a BCP 47 tag. It decides which words weigh little; documents of all languages are found.
    pub language: Option<String>,
    /// Kinds to keep; empty keeps all.
    pub kinds: Vec<String>,
    /// Values to keep by facet: any of a facet's values, and all of the facets.
    pub facets: BTreeMap<String, Vec<String>>,
    /// Languages of documents to keep; empty keeps all.
    pub languages: Vec<String>,
    /// Who the reader is. Only documents for one of these audiences exist for this search; an empty list finds nothing.
    pub audiences: Vec<String>,
    /// The order of the hits.
    pub sort: Sort,
    /// Keeps documents published at this time or later, in Unix milliseconds.
    pub published_from: Option<i64>,
    /// Keeps documents published before this time, in Unix milliseconds.
    pub published_before: Option<i64>,
    /// Keeps documents that close after this time or never, in Unix milliseconds.
    pub closes_after: Option<i64>,
    /// Keeps documents that close before this time, in Unix milliseconds.
    pub closes_before: Option<i64>,
    /// How many hits to pass over.
    pub offset: usize,
    /// How many hits to return; the counts are complete whatever the limit.
    pub limit: usize,
}

/// The order of hits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// The best match first.
    #[default]
    Relevance,
    /// The latest publication first; what has no date comes last.
    Newest,
    /// The earliest closing first; what never closes comes last. Use with `closes_after` to leave out what has closed.
    ClosingSoon,
    /// The greatest weight first.
    Popular,
}

/// The answer to a [`Query`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// How many documents match, on all pages.
    pub total: usize,
    /// The hits of the page asked for.
    pub hits: Vec<Hit>,
    /// How many matches each value has, by facet, the commonest first. `kind` and `language` are among the facets.
    /// A facet's counts leave its own filter out and apply all others.
    pub facets: BTreeMap<String, Vec<FacetCount>>,
    /// The text with its misspelt words mended, when that would find more.
    pub corrected: Option<String>,
}

/// A document that was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hit {
    /// The kind of the document.
    pub kind: String,
    /// The id of the document within its kind.
    pub id: String,
    /// The language tag that the document was indexed with.
    pub language: String,
    /// How well it matches; only comparable within one answer. Zero when there was no text.
    pub score: f32,
    /// The whole title.
    pub title: Vec<Fragment>,
    /// The part of the text that matches best, or its beginning.
    pub snippet: Vec<Fragment>,
}

/// A piece of text that matched the search, or did not. It is plain text and must be escaped like any other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fragment {
    /// The text.
    pub text: String,
    /// True when it is a word that was searched for.
    pub hit: bool,
}

/// How many matching documents have a facet's value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FacetCount {
    /// The value.
    pub value: String,
    /// The number of documents.
    pub count: usize,
}

/// A title offered while the reader types.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// The whole title.
    pub title: String,
    /// The kind of the document.
    pub kind: String,
    /// The id of the document within its kind.
    pub id: String,
}

/// What [`SearchIndex::similar`](crate::SearchIndex::similar) compares with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SimilarTo {
    /// A document of the index. It is never among its own results.
    Document {
        /// The kind of the document.
        kind: String,
        /// The id of the document within its kind.
        id: String,
    },
    /// A text that need not be in the index.
    Text {
        /// The title.
        title: String,
        /// The text.
        body: String,
        /// Its BCP 47 tag, or empty when unknown.
        language: String,
    },
}
