//! The search of the house: an index of everything that can be found, and the only place that names its engine.
//!
//! The map:
//! - [`SearchIndex`] (`index`) is the door: it opens a folder, applies changes, searches, suggests, finds what is similar.
//! - `folder` opens, locks, checks and sets aside the files; the index is disposable and heals by being rebuilt.
//! - `analysis`, `languages` and `bangla` turn text into terms, the same way for documents and for queries.
//! - `schema` lays documents out; `view` is one commit as searches see it.
//! - `plan` takes apart what was typed; `ranking` finds, counts and ranks; `rereading` looks again at the best;
//!   `snippets` shows where it matched.
//! - `evaluation` measures relevance on test collections with the very same code; `benchmark` measures speed.
//!
//! What it must not do: decide who may see what (it applies the audiences it is given), know the time (times are
//! passed in), or return markup (texts come in fragments, to be escaped by the page).

mod analysis;
mod bangla;
pub mod benchmark;
mod document;
mod error;
mod evaluation;
mod folder;
mod index;
mod languages;
mod plan;
mod query;
mod ranking;
mod rereading;
mod schema;
mod snippets;
mod view;

pub use document::{Change, Document};
pub use error::IndexError;
pub use evaluation::{Evaluation, EvaluationError, Progress, Stage, evaluate};
pub use folder::{FreshReason, Opened};
pub use index::{Options, Rebuild, SearchIndex};
pub use query::{FacetCount, Fragment, Hit, Query, Results, SimilarTo, Sort, Suggestion};
