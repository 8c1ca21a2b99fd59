//! What can go wrong around the program: it is killed, its disk is full, its files are damaged, its neighbours are away
//! or hang, and those who speak to it are slow, many or hostile. Each test runs the real program as a process of its own
//! and speaks to it over the loopback address only.
//!
//! `PILOTAGE_FAULT_ROUNDS` says how often the server is killed (8 without it), `PILOTAGE_FAULT_SEED` makes another run of
//! the same kind. A test that a machine cannot run (no mounting, no PostgreSQL) says so and passes.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod content;
mod disk;
mod index;
mod kills;
mod neighbours;
mod network;
mod process;
#[path = "../http/stories.rs"]
#[expect(dead_code, reason = "the stories of tests/http need more")]
mod stories;
mod world;
