//! The site as people use it, over HTTP, each test with an application and a database of its own.
//!
//! ```no_run
//! let site = Site::start().await;
//! let officer = site.person("Nasrin", &[agency_role]).await;   // signed in, second factor shown
//! let reply = officer.post("/challenges", &[("title", "…")]).await;
//! assert_eq!(reply.status, 303);
//! site.settle().await;                                          // the outbox is drained: mail written, index current
//! ```
//!
//! The database is SQLite in a temporary folder, or PostgreSQL when `PILOTAGE_TEST_POSTGRES` names a server: the same
//! tests run on both (`scripts/test`).

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../database/mod.rs"]
mod database;
mod harness;

mod access;
mod agreements;
mod amendments;
mod api;
mod api_tokens;
mod autosave;
mod blind;
mod cache;
mod challenges;
mod clock;
mod comments;
mod desks;
mod evaluation;
mod evaluation_file;
mod evidence;
mod follows;
mod home;
mod journey;
mod observations;
mod offices;
mod pages;
mod panel;
mod passports;
mod people;
mod pilots;
mod proposals;
mod rights;
mod scoring;
mod search;
mod second_factor;
mod selection;
mod standstill;
mod stories;
mod told;
mod told_digests;
mod told_feeds;
mod told_mail;
mod translations;
mod walk;
mod writers;
