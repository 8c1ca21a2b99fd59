//! Title, summary and problem in the language that fits the reader best, for things that their authors translate.

use serde::Serialize;

use crate::app::challenges::TranslatedText;
use crate::domain::Subject;
use crate::language::Value;
use crate::store::challenges::Translation;
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
pub struct Shown {
    pub lang: String,
    pub text: TranslatedText,
    pub note: Option<LanguageNote>,
}

impl Shown {
    /// The translation into the reader's language if there is one and the original was not asked for.
    #[must_use]
    pub fn choose(
        visitor: &Visitor,
        subject: &Subject,
        language: &str,
        text: TranslatedText,
        translations: &[Translation],
        original: bool,
    ) -> Self {
        let words = visitor.words();
        let own = Self { lang: language.to_owned(), text, note: None };
        if language == words.code() {
            return own;
        }
        let name = visitor
            .app()
            .languages
            .find(language)
            .map_or_else(|| crate::web::search::language_name(language), |words| words.name().to_owned());
        let here = subject.path();
        let in_language = [("language", Value::from(name))];
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
