//! Title, summary and problem in the language that fits the reader best.

use serde::Serialize;

use crate::app::challenges::TranslatedText;
use crate::language::Value;
use crate::store::challenges::{Challenge, Translation};
use crate::web::guards::Visitor;

/// A text that is not in the language of the page.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageNote {
    pub text: String,
    /// The address and the words of a link to the other form of the text.
    pub href: Option<String>,
    pub link: String,
}

/// Title, summary and problem in the language that fits the reader best.
pub(super) struct Shown {
    pub(super) lang: String,
    pub(super) text: TranslatedText,
    pub(super) note: Option<LanguageNote>,
}

impl Shown {
    pub(super) fn choose(
        visitor: &Visitor,
        challenge: &Challenge,
        translations: &[Translation],
        original: bool,
    ) -> Self {
        let words = visitor.words();
        let own = Self {
            lang: challenge.language.clone(),
            text: TranslatedText {
                title: challenge.title.clone(),
                summary: challenge.content.summary.clone(),
                problem: challenge.content.problem.clone(),
            },
            note: None,
        };
        if challenge.language == words.code() {
            return own;
        }
        let name = |code: &str| {
            visitor
                .app()
                .languages
                .find(code)
                .map_or_else(|| code.to_owned(), |words| words.name().to_owned())
        };
        let here = format!("/challenges/{}", challenge.id);
        let in_language = [("language", Value::from(name(&challenge.language)))];
        let translated =
            translations.iter().find(|translation| translation.language == words.code()).and_then(
                |translation| serde_json::from_value::<TranslatedText>(translation.content.clone()).ok(),
            );
        match translated {
            Some(text) if !original => Self {
                lang: words.code().to_owned(),
                text,
                note: Some(LanguageNote {
                    text: words.say_with("challenge-language-note-translated", &in_language),
                    href: Some(format!("{here}?original=1")),
                    link: words.say("challenge-language-note-original"),
                }),
            },
            other => Self {
                note: Some(LanguageNote {
                    text: words.say_with(
                        if other.is_some() { "challenge-language-note" } else { "challenge-not-translated" },
                        &in_language,
                    ),
                    href: other.map(|_| here),
                    link: words.say_with(
                        "challenge-language-note-show",
                        &[("language", Value::from(words.name().to_owned()))],
                    ),
                }),
                ..own
            },
        }
    }
}
