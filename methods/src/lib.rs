//! The mathematics that anyone can recheck.
//!
//! The map:
//! - [`selection`] turns the scores of a panel into totals, ranks and tie-breaks, and shares proposals among evaluators.
//!
//! What it must not do: read, write, wait, ask the time, or know the types of the application. Everything comes in as
//! numbers and leaves as numbers, each formula cites its source, and the same input gives the same result bit for bit.

pub mod selection;
