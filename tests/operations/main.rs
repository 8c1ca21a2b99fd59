//! The program as an operator runs it: real processes, real databases, real files.
//!
//! Everything runs on SQLite. With `PILOTAGE_TEST_POSTGRES` (`scripts/with-postgres`) the same tests run from and to
//! PostgreSQL, and those of several servers on one database run too: `scripts/test` does both.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod harness;

mod backups;
mod copies;
mod servers;
mod watching;
