//! What differs from reader to reader in a page that is otherwise the same: their name, what is new in their inbox, and
//! the tokens of the page's forms.
//!
//! While a page is made, marks stand for these. The marks are drawn at random when the server starts and never sent, so
//! that nobody can write one into a comment and have it filled in.

use std::fmt::Write as _;

use super::super::guards;
use crate::app::App;
use crate::clock::Id;
use crate::domain::people::Actor;
use crate::language::Words;

/// The marks of this server.
#[derive(Clone, Debug)]
pub struct Slots {
    start: String,
}

/// What a mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The name of the reader.
    Name,
    /// The words of the way to their inbox, with the number of what is unread.
    Inbox,
    /// The token of the forms.
    Token,
    /// The id of the forms of this page.
    FormId,
}

/// What goes into the slots for one reader.
#[derive(Clone, Debug, Default)]
pub struct Fill {
    name: String,
    inbox: String,
    token: String,
    form_id: String,
}

impl Slots {
    /// Marks that nobody can guess.
    #[must_use]
    pub fn new(random: [u8; 16]) -> Self {
        // A letter that no text has; the rest is hexadecimal, which no template escapes.
        let mut start = "\u{f8ff}".to_owned();
        for byte in random {
            let _ = write!(start, "{byte:02x}");
        }
        Self { start }
    }

    /// The mark of a slot.
    #[must_use]
    pub fn mark(&self, slot: Slot) -> String {
        format!("{}{}", self.start, slot.letter())
    }

    /// Cuts a page at its marks: each text with the slot that follows it.
    pub fn cut<'a>(&self, page: &'a str) -> Vec<(&'a str, Option<Slot>)> {
        let mut pieces = Vec::new();
        let mut rest = page;
        while let Some((text, after)) = rest.split_once(self.start.as_str()) {
            let slot = after.chars().next().and_then(Slot::of);
            // A mark always has its letter: both are written in one go.
            let Some(slot) = slot else { break };
            pieces.push((text, Some(slot)));
            rest = &after[1..];
        }
        pieces.push((rest, None));
        pieces
    }
}

impl Slot {
    const fn letter(self) -> char {
        match self {
            Self::Name => 'n',
            Self::Inbox => 'u',
            Self::Token => 't',
            Self::FormId => 'i',
        }
    }

    const fn of(letter: char) -> Option<Self> {
        match letter {
            'n' => Some(Self::Name),
            'u' => Some(Self::Inbox),
            't' => Some(Self::Token),
            'i' => Some(Self::FormId),
            _ => None,
        }
    }
}

impl Fill {
    /// What goes into the pages of somebody who has signed in, with a fresh id for the forms.
    pub async fn of(app: &App, actor: &Actor, words: &Words) -> Self {
        let inbox = guards::unread_in_words(words, guards::count_unread(app, actor).await);
        Self::new(&actor.name, &inbox, guards::token_of(app, actor), &app.clock.new_id())
    }

    /// These values; the name and the words for the inbox as plain text.
    #[must_use]
    pub fn new(name: &str, inbox: &str, token: String, form_id: &Id) -> Self {
        let [name, inbox] = [name, inbox].map(handlebars::html_escape);
        Self { name, inbox, token, form_id: form_id.to_string() }
    }

    /// The same without an id: forms that many people get must not share one.
    #[must_use]
    pub fn without_id(&self) -> Self {
        Self { form_id: String::new(), ..self.clone() }
    }

    /// The text for a slot.
    #[must_use]
    pub fn get(&self, slot: Slot) -> &str {
        match slot {
            Slot::Name => &self.name,
            Slot::Inbox => &self.inbox,
            Slot::Token => &self.token,
            Slot::FormId => &self.form_id,
        }
    }

    /// A page with its slots filled.
    #[must_use]
    pub fn fill(&self, slots: &Slots, page: &str) -> String {
        let mut filled = String::with_capacity(page.len());
        for (text, slot) in slots.cut(page) {
            filled.push_str(text);
            filled.push_str(slot.map_or("", |slot| self.get(slot)));
        }
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_cut_and_filled() {
        let slots = Slots::new([7; 16]);
        let page = format!(
            "Hello {}! <b value=\"{}\"><i value=\"{}\">",
            slots.mark(Slot::Name),
            slots.mark(Slot::Token),
            slots.mark(Slot::FormId)
        );
        let id = Id::stored("0190b0a0-0000-7000-8000-000000000000".to_owned());
        let filled = Fill::new("<Ana>", "Inbox", "abc".to_owned(), &id).fill(&slots, &page);
        assert_eq!(
            filled,
            "Hello &lt;Ana&gt;! <b value=\"abc\"><i value=\"0190b0a0-0000-7000-8000-000000000000\">"
        );
    }

    #[test]
    fn a_page_without_marks_stays_as_it_is() {
        let slots = Slots::new([7; 16]);
        assert_eq!(Fill::default().fill(&slots, "\u{f8ff}07 plain"), "\u{f8ff}07 plain");
    }
}
