//! Comments: the part of other pages that shows and takes them ([`thread`], partial `comments`), and their own pages.

mod changed;
mod figures;
mod forms;
mod pages;
mod thread;

use rocket::{Route, routes};

use super::views::{Sample, sample};

pub use changed::{ChangedView, changed};
pub use thread::{AnswerView, ThreadView, VoiceView, thread, voices};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        pages::post,
        pages::write,
        pages::show,
        pages::history,
        pages::say_me_too,
        pages::take_me_too_back,
        pages::my_voices,
        forms::edit,
        forms::save_edit,
        forms::removal,
        forms::remove,
        forms::reporting,
        forms::report,
        forms::responding,
        forms::respond,
        forms::appealing,
        forms::appeal,
        figures::responsiveness,
    ]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![
        sample("comments/show", &pages::ShowView::sample()),
        sample("comments/write", &pages::WriteView::sample()),
        sample("comments/history", &pages::HistoryView::sample()),
        sample("comments/mine", &pages::MineView::sample()),
        sample("comments/edit", &forms::VoiceFormView::sample()),
        sample("comments/removal", &forms::VoiceFormView::sample()),
        sample("comments/report", &forms::VoiceFormView::sample()),
        sample("comments/response", &forms::VoiceFormView::sample()),
        sample("comments/appeal", &forms::VoiceFormView::sample()),
        sample("comments/responsiveness", &figures::ResponsivenessView::sample()),
    ]
}
