//! Words, numbers and dates in the reader's language, from one Fluent file per language in `locales/`.
//!
//! A new language is a new file: it names itself (`language-name`), its direction (`language-direction`) and its digits
//! (`language-digits`). A message that is missing falls back to English and is logged; a test keeps the files alike.

mod dates;
mod numbers;

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use crate::clock::UnixMillis;
use crate::domain::{Argument, Refusal};

pub use dates::{utc, zone};
pub use numbers::NumberStyle;

/// The language that every message exists in.
pub const FALLBACK: &str = "en";

#[derive(RustEmbed)]
#[folder = "locales/"]
#[include = "*.ftl"]
struct Files;

/// All languages of the program.
#[derive(Clone)]
pub struct Languages {
    all: Arc<BTreeMap<String, Words>>,
}

/// One language: its messages, numbers and dates.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    code: String,
    name: String,
    direction: String,
    bundle: FluentBundle<FluentResource>,
    fallback: Option<Words>,
    numbers: numbers::Numbers,
}

/// What is wrong with a locale file.
#[derive(Debug, thiserror::Error)]
#[error("locales/{file}: {problem}")]
pub struct LanguageError {
    file: String,
    problem: String,
}

/// A value for a message.
pub type Value<'a> = FluentValue<'a>;

impl Languages {
    /// Reads every file of `locales/`.
    ///
    /// # Errors
    /// The first file that is not Fluent or says a message twice.
    pub fn load() -> Result<Self, LanguageError> {
        let english = Words::load(FALLBACK, None)?;
        let mut all = BTreeMap::from([(FALLBACK.to_owned(), english.clone())]);
        for file in Files::iter() {
            let code = file.trim_end_matches(".ftl").to_owned();
            if code != FALLBACK {
                let words = Words::load(&code, Some(english.clone()))?;
                all.insert(code, words);
            }
        }
        Ok(Self { all: Arc::new(all) })
    }

    /// The language with this code, such as `bn`; `None` when there is no file for it.
    #[must_use]
    pub fn find(&self, code: &str) -> Option<&Words> {
        self.all.get(code)
    }

    /// The language with this code, or English.
    #[must_use]
    pub fn get(&self, code: &str) -> &Words {
        self.all
            .get(code)
            .or_else(|| self.all.get(FALLBACK))
            .unwrap_or_else(|| unreachable!("English is loaded first"))
    }

    /// The languages in the order in which pages offer them: English first, then by code as designed.
    pub fn iter(&self) -> impl Iterator<Item = &Words> {
        let order =
            |code: &str| ["en", "bn", "id", "ar"].iter().position(|known| *known == code).unwrap_or(99);
        let mut list: Vec<&Words> = self.all.values().collect();
        list.sort_by_key(|words| (order(words.code()), words.code().to_owned()));
        list.into_iter()
    }

    /// The codes of all languages, in the order of [`Languages::iter`].
    #[must_use]
    pub fn codes(&self) -> Vec<&str> {
        self.iter().map(Words::code).collect()
    }

    /// The best language for an `Accept-Language` header: the first of its languages, by weight, that we have.
    #[must_use]
    pub fn negotiate(&self, header: &str) -> Option<&Words> {
        let mut wanted: Vec<(f32, &str)> = header
            .split(',')
            .filter_map(|part| {
                let mut pieces = part.trim().split(';');
                let code = pieces.next()?.trim();
                let weight = pieces
                    .find_map(|piece| piece.trim().strip_prefix("q=").and_then(|text| text.parse().ok()))
                    .unwrap_or(1.0);
                (weight > 0.0).then_some((weight, code))
            })
            .take(20)
            .collect();
        wanted.sort_by(|left, right| right.0.total_cmp(&left.0));
        wanted.iter().find_map(|(_, code)| {
            let primary = code.split('-').next().unwrap_or(code).to_lowercase();
            self.find(&primary)
        })
    }
}

impl Words {
    fn load(code: &str, fallback: Option<Self>) -> Result<Self, LanguageError> {
        let file = format!("{code}.ftl");
        let wrong = |problem: String| LanguageError { file: file.clone(), problem };
        let data = Files::get(&file).ok_or_else(|| wrong("the file is missing".to_owned()))?;
        let source = String::from_utf8(data.data.into_owned()).map_err(|error| wrong(error.to_string()))?;
        let resource = FluentResource::try_new(source).map_err(|(_, errors)| wrong(format!("{errors:?}")))?;
        let identifier: LanguageIdentifier =
            code.parse().map_err(|_| wrong("the file name is not a language code".to_owned()))?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks keep names and codes in order inside right-to-left text; elsewhere they only cost bytes.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(numbers::format_in_message));
        bundle.add_resource(resource).map_err(|errors| wrong(format!("{errors:?}")))?;
        let own = |id: &str| message(&bundle, id, None).ok_or_else(|| wrong(format!("{id} is missing")));
        let (name, direction, digits) =
            (own("language-name")?, own("language-direction")?, own("language-digits")?);
        bundle.set_use_isolating(direction == "rtl");
        let numbers = numbers::Numbers::new(code, &digits)
            .ok_or_else(|| wrong("language-digits is unknown".to_owned()))?;
        Ok(Self(Arc::new(Inner { code: code.to_owned(), name, direction, bundle, fallback, numbers })))
    }

    /// The code of the language, such as `bn`.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// The language's own name for itself.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// `ltr` or `rtl`.
    #[must_use]
    pub fn direction(&self) -> &str {
        &self.0.direction
    }

    /// The message with this id.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.message(id, None)
    }

    /// Two short sentences on one line; the stop between them is the language's own.
    #[must_use]
    pub fn sentences(&self, first: &str, second: &str) -> String {
        format!("{first}{} {second}", self.say("full-stop"))
    }

    /// The message with this id and these values. Numbers choose plural forms and are written in the reader's digits.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            arguments.set((*name).to_owned(), value.clone());
        }
        self.message(id, Some(&arguments))
    }

    /// The message for values that come as JSON (templates and events).
    #[must_use]
    pub fn say_json<'a>(
        &self,
        id: &str,
        values: impl Iterator<Item = (&'a str, &'a serde_json::Value)>,
    ) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            let value = match value {
                serde_json::Value::Number(number) => FluentValue::from(number.as_f64().unwrap_or_default()),
                serde_json::Value::String(text) => FluentValue::from(text.clone()),
                other => FluentValue::from(other.to_string()),
            };
            arguments.set(name.to_owned(), value);
        }
        self.message(id, Some(&arguments))
    }

    /// True when this language itself has the message.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.0.bundle.has_message(id)
    }

    /// Why something was refused, in words.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        let values: Vec<(&str, Value<'_>)> = refusal
            .arguments
            .iter()
            .map(|(name, value)| match value {
                Argument::Text(text) => (*name, Value::from(text.clone())),
                Argument::Number(number) => (*name, number_value(*number)),
            })
            .collect();
        self.say_with(refusal.message, &values)
    }

    /// A whole number, grouped and in the digits of the language.
    #[must_use]
    pub fn number(&self, value: i64) -> String {
        self.0.numbers.whole(value)
    }

    /// `value` divided by 10^`places`, without zeros at the end: `decimal(34, 1)` is 3.4.
    #[must_use]
    pub fn decimal(&self, value: i64, places: u32) -> String {
        self.0.numbers.decimal(value, places, NumberStyle::Shortest)
    }

    /// Digits without grouping, for years and codes.
    #[must_use]
    pub fn digits(&self, value: i64) -> String {
        self.0.numbers.ungrouped(value)
    }

    /// An amount of money with the sign of its currency as the language writes it.
    #[must_use]
    pub fn money(&self, minor: i64, currency: &str) -> String {
        let places = crate::domain::values::currency_places(currency);
        let whole = minor % 10_i64.pow(places) == 0;
        let style = if whole { NumberStyle::Shortest } else { NumberStyle::AllPlaces };
        let amount = self.0.numbers.decimal(minor, places, style);
        let sign = self.say(&format!("currency-{}", currency.to_lowercase()));
        in_one_piece(self.say_with("money", &[("sign", Value::from(sign)), ("amount", Value::from(amount))]))
    }

    /// A day, such as `17 June 2026`.
    #[must_use]
    pub fn date(&self, at: UnixMillis, zone: &jiff::tz::TimeZone) -> String {
        in_one_piece(dates::date(self, at, zone))
    }

    /// A day without its year, such as `17 June`.
    #[must_use]
    pub fn day(&self, at: UnixMillis, zone: &jiff::tz::TimeZone) -> String {
        in_one_piece(dates::day(self, at, zone))
    }

    /// A day and the time of day, such as `17 June 2026, 4 pm`.
    #[must_use]
    pub fn date_time(&self, at: UnixMillis, zone: &jiff::tz::TimeZone) -> String {
        in_one_piece(dates::date_time(self, at, zone))
    }

    /// A length of time in the unit that a person would use: minutes, hours or days.
    #[must_use]
    pub fn minutes(&self, minutes: i64) -> String {
        dates::minutes(self, minutes)
    }

    fn message(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        if let Some(text) = message(&self.0.bundle, id, arguments) {
            return text;
        }
        if let Some(fallback) = &self.0.fallback {
            tracing::warn!(message.id = id, language = self.code(), "a message is missing");
            return fallback.message(id, arguments);
        }
        tracing::error!(message.id = id, "a message is missing in every language");
        id.to_owned()
    }
}

/// A date or an amount without isolation marks inside. They are for names that may run the other way; a text that is made
/// of isolated parts alone has no direction of its own, and a browser would lay it out from the left ("2026 June 17").
fn in_one_piece(text: String) -> String {
    if text.contains('\u{2068}') { text.replace(['\u{2068}', '\u{2069}'], "") } else { text }
}

/// A whole number as a value of a message.
#[must_use]
pub fn number_value(number: i64) -> Value<'static> {
    Value::from(number)
}

/// The ids of all messages of a language's file, for the test that keeps the files alike.
#[must_use]
pub fn message_ids(code: &str) -> Vec<String> {
    let text = Files::get(&format!("{code}.ftl"))
        .and_then(|file| String::from_utf8(file.data.into_owned()).ok())
        .unwrap_or_default();
    text.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim().to_owned()))
        .collect()
}

/// The numbering system that a language's file names.
fn own_digits(code: &str) -> Option<String> {
    let text = String::from_utf8(Files::get(&format!("{code}.ftl"))?.data.into_owned()).ok()?;
    let line = text.lines().find(|line| line.starts_with("language-digits"))?;
    line.split_once('=').map(|(_, digits)| digits.trim().to_owned())
}

fn message(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    arguments: Option<&FluentArgs<'_>>,
) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
    if !errors.is_empty() {
        tracing::warn!(message.id = id, problems = ?errors, "a message could not be formatted in full");
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_dates_and_amounts_have_a_direction_of_their_own() {
        let languages = Languages::load().unwrap();
        let arabic = languages.get("ar");
        let date = arabic.date(UnixMillis(1_781_690_400_000), &zone("UTC"));
        assert_eq!(date, "١٧ يونيو ٢٠٢٦");
        assert!(!arabic.money(600, "BDT").contains('\u{2068}'));
    }
}
