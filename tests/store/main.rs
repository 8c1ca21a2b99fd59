//! What the store promises, on SQLite and, when `PILOTAGE_TEST_POSTGRES` names a server, on PostgreSQL: what was put in
//! is found again unchanged, a stale save is refused, each rule of the database has its name, lists hold what they say
//! in the order they say, and nothing is lost or half done when many write at once.
//!
//! `constraints` reads the migrations and tries to break every rule in them; the other files follow `src/store`.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "../database/mod.rs"]
#[expect(dead_code, reason = "the tests of the site need more of it")]
mod database;
mod world;

mod accounts;
mod agencies;
mod agreements;
mod attachments;
mod challenges;
mod comments;
mod constraints;
mod desks;
mod follows;
mod groups;
mod home;
mod imports;
mod mail;
mod moderation;
mod observations;
mod organisations;
mod outbox;
mod panels;
mod people;
mod pilots;
mod proposals;
mod questions;
mod ready;
mod search;
mod selection;
mod settings;
mod standstill;
mod transactions;
mod translations;
mod use_cases;
