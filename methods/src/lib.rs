//! The mathematics that anyone can recheck.
//!
//! The map:
//! - [`selection`] turns the scores of a panel into totals, ranks and tie-breaks, and shares proposals among evaluators.
//! - [`evidence`] tells from observations before and after what a pilot changed, how sure that is, and what the gate's
//!   rules make of it.
//!
//! What it must not do: read, write, wait, ask the time, or know the types of the application. Everything comes in as
//! numbers and leaves as numbers, each formula cites its source, and the same input gives the same result bit for bit.

pub mod evidence;
pub mod selection;
