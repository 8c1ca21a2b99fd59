//! The outside world: mail that leaves, files that are kept.

pub mod files;
pub mod mail;
