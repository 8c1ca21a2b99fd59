//! What changed because somebody spoke: answers that an agency accepted, for the pages of what was decided later.

use serde::Serialize;

use super::thread::name_of;
use crate::clock::UnixMillis;
use crate::domain::Subject;
use crate::domain::comments::Visibility;
use crate::language::{Words, zone};
use crate::store::comments::Voice;
use crate::store::{self, Connection, StoreError};
use crate::web::views::When;

/// Answers that one page shows.
const MOST: i64 = 20;
/// Characters of a voice that are quoted.
const MOST_QUOTED: usize = 160;

/// One voice that changed something (partial `changed`).
#[derive(Clone, Debug, Serialize)]
pub struct ChangedView {
    pub path: String,
    pub name: String,
    pub quote: String,
    pub quote_language: String,
    pub agency: String,
    pub answer: String,
    pub answer_language: String,
    pub when: When,
    #[serde(skip)]
    pub at: UnixMillis,
}

impl ChangedView {
    fn of(words: &Words, voice: &Voice) -> Option<Self> {
        let response = voice.response.as_ref()?;
        if voice.comment.visibility != Visibility::Shown {
            return None;
        }
        Some(Self {
            path: crate::domain::Kind::Comment.path(&voice.comment.id),
            name: name_of(words, voice),
            quote: quoted(&voice.comment.text),
            quote_language: voice.comment.language.clone(),
            agency: voice.agency_name.clone().unwrap_or_default(),
            answer: response.text.clone(),
            answer_language: response.language.clone(),
            when: When::on(words, response.at, &zone(&voice.agency_zone)),
            at: response.at,
        })
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            path: "/comments/0190b0a0-0000-7000-8000-000000000001".to_owned(),
            name: "Rahima B.".to_owned(),
            quote: "The counter closes at 1 pm.".to_owned(),
            quote_language: "en".to_owned(),
            agency: "Land Office".to_owned(),
            answer: "It is open until 5 pm now.".to_owned(),
            answer_language: "en".to_owned(),
            when: When::sample(),
            at: UnixMillis(0),
        }
    }
}

/// The accepted answers to voices on these things, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn changed(
    words: &Words,
    reader: &mut Connection,
    subjects: &[Subject],
) -> Result<Vec<ChangedView>, StoreError> {
    let mut found = Vec::new();
    for subject in subjects {
        let voices = store::comments::list_accepted(reader, subject, MOST).await?;
        found.extend(voices.iter().filter_map(|voice| ChangedView::of(words, voice)));
    }
    found.sort_by_key(|view| std::cmp::Reverse(view.at));
    Ok(found)
}

fn quoted(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST_QUOTED {
        return line;
    }
    line.chars().take(MOST_QUOTED).chain(['…']).collect()
}
