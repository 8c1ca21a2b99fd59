//! The pages of agencies.

use rocket::Route;

use super::views::Sample;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    Vec::new()
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    Vec::new()
}
