//! The outside world: mail that leaves, files that are kept.

pub mod anonymous;
pub mod archive;
pub mod files;
pub mod mail;
