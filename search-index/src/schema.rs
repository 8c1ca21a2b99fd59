//! The fields of the index and how a document is laid out in them.

use std::collections::BTreeSet;

use tantivy::TantivyDocument;
use tantivy::schema::{
    FAST, Field, INDEXED, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::{RAW_TOKENIZER_NAME, TokenizerManager};

use crate::analysis::Analyser;
use crate::document::Document;
use crate::languages::Language;

/// Divides a facet's name from its value, and a kind from an id.
pub(crate) const SEPARATOR: char = '\u{1f}';

/// The name of the facet under which the language of the analysis is counted, for the statistics of ranking only.
pub(crate) const ANALYSED_AS: &str = "\u{1}analysed-as";

/// Keys and facet values longer than this many bytes are shortened; the engine refuses terms of more than 64 KiB.
const LONGEST_VALUE: usize = 1000;

/// The handles of the fields.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields {
    /// Kind and id, for replacing and removing.
    pub(crate) key: Field,
    /// What a hit is shown with.
    pub(crate) kind: Field,
    pub(crate) id: Field,
    pub(crate) language: Field,
    pub(crate) shown_title: Field,
    pub(crate) shown_body: Field,
    /// What is searched.
    pub(crate) title: Field,
    pub(crate) body: Field,
    pub(crate) keywords: Field,
    /// Who may find it.
    pub(crate) audience: Field,
}

/// The names of the fast fields, which are read by name.
pub(crate) const FACETS: &str = "facets";
pub(crate) const PUBLISHED: &str = "published_at";
pub(crate) const CLOSES: &str = "closes_at";
pub(crate) const WEIGHT: &str = "weight";
pub(crate) const ORDER: &str = "order";

/// Builds the schema. Any change here must raise [`FORMAT`](crate::folder::FORMAT).
pub(crate) fn build() -> (Schema, Fields) {
    let searched = TextOptions::default().set_indexing_options(
        TextFieldIndexing::default()
            .set_tokenizer(Analyser::NAME)
            .set_index_option(IndexRecordOption::WithFreqsAndPositions),
    );
    let counted = TextOptions::default().set_fast(RAW_TOKENIZER_NAME);
    let mut schema = Schema::builder();
    let fields = Fields {
        key: schema.add_text_field("key", STRING),
        kind: schema.add_text_field("kind", STORED),
        id: schema.add_text_field("id", STORED),
        language: schema.add_text_field("language", STORED),
        shown_title: schema.add_text_field("shown_title", STORED),
        shown_body: schema.add_text_field("shown_body", STORED),
        title: schema.add_text_field("title", searched.clone()),
        body: schema.add_text_field("body", searched.clone()),
        keywords: schema.add_text_field("keywords", searched),
        audience: schema.add_text_field("audience", STRING),
    };
    schema.add_text_field(FACETS, counted);
    schema.add_i64_field(PUBLISHED, FAST);
    schema.add_i64_field(CLOSES, FAST);
    schema.add_i64_field(WEIGHT, FAST);
    schema.add_u64_field(ORDER, FAST | INDEXED);
    (schema.build(), fields)
}

/// The tokenizers that the schema names.
pub(crate) fn tokenizers() -> TokenizerManager {
    let tokenizers = TokenizerManager::default();
    tokenizers.register(Analyser::NAME, Analyser::default());
    tokenizers
}

/// Lays a document out in the fields.
pub(crate) fn lay_out(
    document: &Document,
    schema: &Schema,
    fields: &Fields,
) -> tantivy::Result<TantivyDocument> {
    let language =
        Language::of_document(&document.language, &format!("{} {}", document.title, excerpt(&document.body)));
    let mut laid = TantivyDocument::new();
    laid.add_text(fields.key, key(&document.kind, &document.id));
    laid.add_text(fields.kind, &document.kind);
    laid.add_text(fields.id, &document.id);
    laid.add_text(fields.language, &document.language);
    laid.add_text(fields.shown_title, &document.title);
    laid.add_text(fields.shown_body, &document.body);
    laid.add_text(fields.title, Analyser::prepare(language, &document.title));
    laid.add_text(fields.body, Analyser::prepare(language, &document.body));
    if !document.keywords.is_empty() {
        laid.add_text(fields.keywords, Analyser::prepare(language, &document.keywords.join(" \u{2028} ")));
    }
    for audience in &document.audience {
        laid.add_text(fields.audience, shortened(audience));
    }
    let mut facets: BTreeSet<String> = BTreeSet::new();
    facets.insert(facet("kind", &document.kind));
    if !document.language.is_empty() {
        facets.insert(facet("language", &document.language));
    }
    facets.insert(facet(ANALYSED_AS, language.tag));
    for (name, values) in &document.facets {
        if name == "kind" || name == "language" {
            continue;
        }
        facets.extend(values.iter().map(|value| facet(name, value)));
    }
    let facets_field = schema.get_field(FACETS)?;
    for facet in facets {
        laid.add_text(facets_field, facet);
    }
    if let Some(published) = document.published_at {
        laid.add_i64(schema.get_field(PUBLISHED)?, published);
    }
    if let Some(closes) = document.closes_at {
        laid.add_i64(schema.get_field(CLOSES)?, closes);
    }
    laid.add_i64(schema.get_field(WEIGHT)?, document.weight);
    laid.add_u64(schema.get_field(ORDER)?, hash(key(&document.kind, &document.id).as_bytes()));
    Ok(laid)
}

/// The beginning of a long text, enough to tell its language.
fn excerpt(text: &str) -> &str {
    let mut end = text.len().min(2000);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The term that stands for one document.
pub(crate) fn key(kind: &str, id: &str) -> String {
    shortened(&format!("{kind}{SEPARATOR}{id}"))
}

/// The value that stands for one facet's value. The name cannot contain the separator: it is taken out.
pub(crate) fn facet(name: &str, value: &str) -> String {
    let name: String = name.chars().filter(|&c| c != SEPARATOR).collect();
    shortened(&format!("{name}{SEPARATOR}{value}"))
}

/// Shortens an overlong value to its beginning and a hash of the whole, so that different values stay different.
pub(crate) fn shortened(value: &str) -> String {
    if value.len() <= LONGEST_VALUE {
        return value.to_owned();
    }
    let mut end = LONGEST_VALUE - 20;
    while !value.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}…{:016x}", &value[..end], hash(value.as_bytes()))
}

/// The FNV-1a hash (Fowler, Noll, Vo) of some bytes, finished with a mix so that its order looks random.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in bytes {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash ^= hash >> 32;
    hash = hash.wrapping_mul(0xd6e8_feb8_6659_fd93);
    hash ^ (hash >> 32)
}
