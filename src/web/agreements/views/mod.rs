//! What the pages of an agreement show.

mod show;
mod write;

pub use self::show::{AgreementView, VersionView};
pub use self::write::{WriteView, differing};
