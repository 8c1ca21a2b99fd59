//! The rules of evidence: reference values, edge cases by name, and properties that hold for any data.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod data;
mod example;
mod gates;
mod hostile;
mod levels;
mod properties;
mod reference;
mod resampling;
mod scaling;
mod snapshots;
mod students;
