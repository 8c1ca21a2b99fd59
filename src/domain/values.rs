//! Values that are right once they exist: parsed at the edge, never checked again.

use serde::{Deserialize, Serialize};

use super::Refusal;

/// Text that somebody wrote: NFC is left to the writer's device, control characters other than line breaks and tabs
/// are dropped, line ends are `\n`, the ends are trimmed.
///
/// # Errors
/// `refusal-required` when it is empty and `required`, `refusal-too-long` with `most` when it has more than `most`
/// characters (Unicode scalar values).
pub fn text(field: &str, input: &str, most: usize, required: bool) -> Result<String, Refusal> {
    let clean = clean_text(input);
    if clean.is_empty() && required {
        return Err(Refusal::at(field, "refusal-required"));
    }
    if clean.chars().count() > most {
        return Err(
            Refusal::at(field, "refusal-too-long").number("most", i64::try_from(most).unwrap_or(i64::MAX))
        );
    }
    Ok(clean)
}

/// Text on one line: like [`text`], with every run of white space as one space.
///
/// # Errors
/// As [`text`].
pub fn line(field: &str, input: &str, most: usize, required: bool) -> Result<String, Refusal> {
    let clean = input.split_whitespace().collect::<Vec<_>>().join(" ");
    text(field, &clean, most, required)
}

fn clean_text(input: &str) -> String {
    let unix = input.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = unix
        .chars()
        .filter(|&character| !character.is_control() || character == '\n' || character == '\t')
        // Directional overrides can make a text read as something else than it is; embeddings and isolates stay.
        .filter(|&character| !matches!(character, '\u{202d}' | '\u{202e}' | '\u{feff}'))
        .collect();
    kept.trim().to_owned()
}

/// A whole number as people write it: digits of any of our scripts, with or without grouping marks and spaces.
///
/// # Errors
/// `refusal-number` when it is not one, `refusal-too-small` or `refusal-too-large` outside `least..=most`.
pub fn number(field: &str, input: &str, least: i64, most: i64) -> Result<i64, Refusal> {
    let digits: String = input
        .chars()
        .filter(|character| {
            !character.is_whitespace() && !matches!(character, ',' | '.' | '٬' | '\u{a0}' | '\'' | '_')
        })
        .map(|character| ascii_digit(character).unwrap_or(character))
        .collect();
    let value: i64 = digits.parse().map_err(|_| Refusal::at(field, "refusal-number"))?;
    within(field, value, least, most)
}

/// A number with at most `places` decimals, as its value times 10^`places`: `decimal("cost", "12.5", 2, …)` is 1250.
/// The last of `.`, `,` or `٫` that is followed by at most `places` digits is the decimal mark.
///
/// # Errors
/// As [`number`]; the limits are in the same small units as the result.
pub fn decimal(field: &str, input: &str, places: u32, least: i64, most: i64) -> Result<i64, Refusal> {
    let refused = || Refusal::at(field, "refusal-number");
    let plain: String = input
        .chars()
        .filter(|character| !character.is_whitespace() && !matches!(character, '\u{a0}' | '\'' | '_' | '٬'))
        .map(|character| ascii_digit(character).unwrap_or(if character == '٫' { '.' } else { character }))
        .collect();
    let places_usize = places as usize;
    let (whole, fraction) = match plain.rfind(['.', ',']) {
        Some(at) if places > 0 && plain.len() - at - 1 <= places_usize => (&plain[..at], &plain[at + 1..]),
        _ => (plain.as_str(), ""),
    };
    let whole: String = whole.chars().filter(|character| !matches!(character, '.' | ',')).collect();
    if whole.is_empty() && fraction.is_empty() {
        return Err(refused());
    }
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().map_err(|_| refused())? };
    let mut scaled = whole.checked_mul(10_i64.pow(places)).ok_or_else(refused)?;
    if !fraction.is_empty() {
        let padded = format!("{fraction:0<places_usize$}");
        let small: i64 = padded.parse().map_err(|_| refused())?;
        scaled = scaled.checked_add(small).ok_or_else(refused)?;
    }
    within(field, scaled, least, most)
}

fn within(field: &str, value: i64, least: i64, most: i64) -> Result<i64, Refusal> {
    if value < least {
        Err(Refusal::at(field, "refusal-too-small").number("least", least))
    } else if value > most {
        Err(Refusal::at(field, "refusal-too-large").number("most", most))
    } else {
        Ok(value)
    }
}

/// The ASCII form of a decimal digit of the scripts that our readers write numbers in.
#[must_use]
pub fn ascii_digit(character: char) -> Option<char> {
    let zero = match character {
        '0'..='9' => '0',
        '০'..='৯' => '০',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        _ => return None,
    };
    char::from_digit(u32::from(character) - u32::from(zero), 10)
}

/// Text as it is compared: lower case, one space between words.
#[must_use]
pub fn folded(input: &str) -> String {
    input.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// An address that mail can be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddress {
    written: String,
}

impl EmailAddress {
    /// Reads an address as a person typed it.
    ///
    /// # Errors
    /// `refusal-required` when it is empty, `refusal-email` when mail could not be sent to it.
    pub fn parse(field: &str, input: &str) -> Result<Self, Refusal> {
        let written = input.trim();
        if written.is_empty() {
            return Err(Refusal::at(field, "refusal-required"));
        }
        let valid = written.len() <= 254
            && written.parse::<lettre::Address>().is_ok()
            && written
                .rsplit_once('@')
                .is_some_and(|(_, domain)| domain.contains('.') || domain == "localhost");
        if valid {
            Ok(Self { written: written.to_owned() })
        } else {
            Err(Refusal::at(field, "refusal-email"))
        }
    }

    /// The address as it was typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// The address as it is compared: lower case.
    #[must_use]
    pub fn folded(&self) -> String {
        self.written.to_lowercase()
    }
}

/// An address of a page elsewhere: `http` or `https` only, so that no link can run a script.
///
/// # Errors
/// `refusal-link` when it is something else; an empty input is an empty address.
pub fn link(field: &str, input: &str) -> Result<String, Refusal> {
    let clean = line(field, input, 500, false)?;
    let lower = clean.to_lowercase();
    let fits = clean.is_empty()
        || ((lower.starts_with("https://") || lower.starts_with("http://"))
            && clean.len() > 10
            && !clean.contains(['"', '<', '>', ' ', '\\']));
    if fits { Ok(clean) } else { Err(Refusal::at(field, "refusal-link")) }
}

/// An amount of money: minor units of an ISO 4217 currency, never a float.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    pub minor: i64,
    pub currency: String,
}

/// Decimal places of a currency's minor unit (ISO 4217).
#[must_use]
pub fn currency_places(currency: &str) -> u32 {
    match currency {
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI"
        | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_understood_in_every_script() {
        assert_eq!(number("n", "১২,৩৪,৫৬৭", 0, 9_999_999), Ok(1_234_567));
        assert_eq!(number("n", " ٣٠٠ ", 0, 1000), Ok(300));
        assert_eq!(number("n", "1.500", 0, 9999), Ok(1500));
        assert!(number("n", "many", 0, 9).is_err());
        assert!(number("n", "", 0, 9).is_err());
        assert!(number("n", "99999999999999999999", 0, i64::MAX).is_err());
    }

    #[test]
    fn decimals_keep_their_places() {
        assert_eq!(decimal("n", "12.5", 2, 0, 9999), Ok(1250));
        assert_eq!(decimal("n", "1,620", 2, 0, 999_999), Ok(162_000));
        assert_eq!(decimal("n", "15.000", 2, 0, 9_999_999), Ok(1_500_000));
        assert_eq!(decimal("n", "٣٫٤", 1, 0, 99), Ok(34));
        assert!(decimal("n", ".", 2, 0, 9).is_err());
        assert!(decimal("n", "-1", 2, 0, 9).is_err());
    }

    #[test]
    fn links_cannot_run_scripts() {
        assert!(link("l", "javascript:alert(1)").is_err());
        assert!(link("l", "https://example.org/a").is_ok());
    }
}
