//! Pilotage: a marketplace where public agencies post challenges, others answer with pilots, and citizens take part.
//!
//! The map of the code. An arrow means "may use"; nothing uses anything to its left.
//!
//! ```text
//! main → web, jobs → app → store, adapters, search-index → domain
//! ```
//!
//! - [`config`], [`clock`], [`language`] and [`measures`] are below everything: settings; time, ids and randomness; words
//!   and numbers; what an operator can watch.
//! - [`domain`]: the rules. [`store`]: the database. [`adapters`]: mail and files. [`app`]: what people do.
//! - [`jobs`]: what happens after, and when a clock runs out. [`web`]: pages.
//!
//! `docs/ARCHITECTURE.md` walks through it.

pub mod adapters;
pub mod app;
pub mod clock;
pub mod config;
pub mod domain;
pub mod jobs;
pub mod language;
pub mod measures;
pub mod store;
pub mod web;
