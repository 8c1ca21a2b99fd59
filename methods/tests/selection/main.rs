//! The rules of a selection: edge cases by name, and properties that hold for any sheet.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod assigning;
mod drawing;
mod edges;
mod example;
mod normalising;
mod ranking;
mod sheets;
