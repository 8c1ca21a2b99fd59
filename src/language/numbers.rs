//! Numbers with the grouping and the digits of a language (ICU4X, data compiled in).

use fixed_decimal::Decimal;
use fluent_bundle::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

/// How many decimals are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberStyle {
    /// Zeros at the end are left out.
    Shortest,
    /// All places are written, as in an amount of money.
    AllPlaces,
}

/// The formatters of one language.
pub struct Numbers {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
}

impl Numbers {
    /// The formatters for a language code and a numbering system of CLDR such as `latn`, `beng` or `arab`.
    pub fn new(code: &str, digits: &str) -> Option<Self> {
        let locale: Locale = format!("{code}-u-nu-{digits}").parse().ok()?;
        let with = |grouping| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(grouping);
            DecimalFormatter::try_new((&locale).into(), options).ok()
        };
        Some(Self { grouped: with(GroupingStrategy::Auto)?, plain: with(GroupingStrategy::Never)? })
    }

    pub fn whole(&self, value: i64) -> String {
        tidy(&self.grouped.format(&Decimal::from(value)).to_string())
    }

    pub fn ungrouped(&self, value: i64) -> String {
        tidy(&self.plain.format(&Decimal::from(value)).to_string())
    }

    pub fn decimal(&self, value: i64, places: u32, style: NumberStyle) -> String {
        let mut decimal = Decimal::from(value);
        decimal.multiply_pow10(-i16::try_from(places).unwrap_or(0));
        match style {
            NumberStyle::Shortest => {
                decimal.absolute.trim_end();
            }
            NumberStyle::AllPlaces => {
                decimal.absolute.pad_end(-i16::try_from(places).unwrap_or(0));
            }
        }
        tidy(&self.grouped.format(&decimal).to_string())
    }
}

/// The minus sign is U+2212, without the direction marks that CLDR puts before it.
fn tidy(text: &str) -> String {
    text.chars()
        .filter(|character| !matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}'))
        .map(|character| if character == '-' { '\u{2212}' } else { character })
        .collect()
}

struct InMessage(Numbers);

impl Memoizable for InMessage {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let code = language.language.as_str();
        super::own_digits(code).and_then(|digits| Numbers::new(code, &digits)).map(InMessage).ok_or(())
    }
}

/// Fluent asks this for every number of a message; plural forms are chosen before it, from the number itself.
pub fn format_in_message(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = number.value;
    memoizer
        .with_try_get::<InMessage, _, _>((), |InMessage(numbers)| {
            #[expect(clippy::cast_possible_truncation, reason = "messages show numbers far below 2^53")]
            if decimal.fract() == 0.0 {
                numbers.whole(decimal as i64)
            } else {
                numbers.decimal((decimal * 100.0).round() as i64, 2, NumberStyle::Shortest)
            }
        })
        .ok()
}
