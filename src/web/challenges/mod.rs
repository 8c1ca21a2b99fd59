//! The pages of challenges: the public page, the form in five steps, review, amendments and what they changed,
//! translations, and the list of an agency's own.

pub mod fields;
mod own;
mod page;
mod readable;
mod review;
mod similar;
mod tcv;
mod translations;
mod write;

use rocket::{Route, routes};

use super::views::{Sample, sample};

pub use page::{Tag, tag};
pub use review::{PartChange, PieceView};
pub use tcv::{Door, Tcv, TcvBar, TcvRow, visits};
pub use translations::TranslateView;
pub use write::ConflictView;

/// The routes of this folder.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        page::show,
        page::results,
        write::new,
        write::begin,
        write::step,
        write::save,
        write::submit,
        review::show,
        review::publish,
        review::request_changes,
        review::cancellation,
        review::cancel,
        review::amendment,
        review::amend,
        review::revision,
        translations::show,
        translations::add,
        own::list,
    ]
}

/// An example of each template of this folder.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("challenges/show", &page::ChallengeView::sample()),
        sample("challenges/write", &write::WriteView::sample()),
        sample("challenges/check", &write::CheckView::sample()),
        sample("challenges/review", &review::ReviewView::sample()),
        sample("challenges/cancel", &review::CancelView::sample()),
        sample("challenges/amend", &review::AmendView::sample()),
        sample("challenges/revision", &review::RevisionView::sample()),
        sample("challenges/translate", &translations::TranslateView::sample()),
        sample("challenges/own", &own::OwnView::sample()),
    ]
}
