//! What the pages of the proof show.

mod evidence;
mod gate;
mod progress;

pub use evidence::{EvidenceView, summary};
pub use gate::{GateView, state_words};
pub use progress::ProgressView;
