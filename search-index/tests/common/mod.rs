//! Helpers that let the tests speak of documents and searches only.

use search_index::{Change, Document, Query, SearchIndex};

/// A public document in a language.
pub fn document(id: &str, language: &str, title: &str, body: &str) -> Document {
    Document {
        kind: "challenge".to_owned(),
        id: id.to_owned(),
        language: language.to_owned(),
        title: title.to_owned(),
        body: body.to_owned(),
        audience: vec!["public".to_owned()],
        ..Document::default()
    }
}

/// Adds documents.
pub fn put(index: &SearchIndex, documents: &[Document], cursor: &str) {
    let changes: Vec<Change> = documents.iter().cloned().map(Change::Put).collect();
    index.apply(&changes, cursor).expect("the changes are applied");
}

/// A search by the public.
pub fn query(text: &str) -> Query {
    Query { text: text.to_owned(), audiences: vec!["public".to_owned()], limit: 10, ..Query::default() }
}

/// Searches as the public and returns the ids in order.
pub fn found(index: &SearchIndex, text: &str) -> Vec<String> {
    index.search(&query(text)).expect("the search answers").hits.into_iter().map(|hit| hit.id).collect()
}
