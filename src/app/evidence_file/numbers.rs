//! Numbers as people and their programs write them. What can be read in two ways is never guessed.

/// What decimals stand behind, as a number shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Dot,
    Comma,
}

/// A number that was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Number {
    pub(super) value: f64,
    pub(super) shows: Shows,
}

/// What the writing of a number tells about the decimal mark of its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shows {
    Nothing,
    /// Only this can be the decimal mark.
    Decimal(Mark),
    /// 1.234 or 1,234: it was read with decimals, and it may be a thousand.
    Either(Mark),
}

/// Why something is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoNumber {
    Negative,
    Date,
    Time,
    Percent,
    Money,
    Unit,
    /// `#DIV/0!` and its like.
    SpreadsheetError,
    /// `NA`, `-`: a word where an empty cell is meant.
    Missing,
    Text,
}

/// The most characters that a number may have.
const MOST_CHARACTERS: usize = 40;

/// Reads a number; spaces around it are passed over.
pub(super) fn number(text: &str) -> Result<Number, NoNumber> {
    // Almost all numbers are plain digits.
    if text.len() <= 15 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let whole = text.bytes().fold(0_u64, |sum, byte| sum * 10 + u64::from(byte - b'0'));
        return if text.is_empty() {
            Err(NoNumber::Text)
        } else {
            Ok(Number { value: whole as f64, shows: Shows::Nothing })
        };
    }
    let plain = plain(text).ok_or_else(|| kind(text))?;
    let (negative, digits) = match plain.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, plain.strip_prefix('+').unwrap_or(&plain)),
    };
    let (mantissa, exponent) = digits.split_once('e').unwrap_or((digits, ""));
    let (decimal, shows) = decimal(mantissa, digits.contains('e')).ok_or_else(|| kind(text))?;
    let written = if digits.contains('e') {
        let power = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        if power.is_empty() || power.len() > 3 || !power.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(kind(text));
        }
        format!("{decimal}e{exponent}")
    } else {
        decimal
    };
    let value: f64 = written.parse().map_err(|_| kind(text))?;
    if negative && value > 0.0 {
        return Err(NoNumber::Negative);
    }
    Ok(Number { value, shows })
}

/// The number in ASCII: digits, `.`, `,`, `e`, a sign; `d` for the Arabic decimal mark and `_` for what can only part
/// thousands. `None` when something else is in it.
fn plain(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    // An apostrophe tells a spreadsheet to leave the cell alone.
    let text = text.trim_matches(is_space);
    let text = text.strip_prefix('\'').unwrap_or(text);
    for character in text.chars() {
        plain.push(match character {
            '0'..='9' | '.' | ',' | '-' | '+' | 'e' => character,
            'E' => 'e',
            '\u{2212}' | '\u{2013}' | '\u{fe63}' | '\u{ff0d}' => '-',
            '\u{ff0e}' => '.',
            '\u{60c}' | '\u{ff0c}' => ',',
            '\u{66b}' => 'd',
            '\u{66c}' | '\'' | '\u{2019}' | '_' => '_',
            _ if is_unseen(character) => continue,
            _ if is_space(character) => '_',
            _ => digit(character)?,
        });
    }
    (plain.len() <= MOST_CHARACTERS).then_some(plain)
}

/// Decimal digits of the scripts that people here write: Arabic, Persian, Bangla, Devanagari, and wide ones.
fn digit(character: char) -> Option<char> {
    const ZEROS: [u32; 5] = [0x660, 0x6f0, 0x9e6, 0x966, 0xff10];
    let code = u32::from(character);
    let value = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| code - zero)?;
    char::from_digit(value, 10)
}

/// The number with a dot before its decimals and nothing between its thousands.
fn decimal(mantissa: &str, has_exponent: bool) -> Option<(String, Shows)> {
    let count = |mark| mantissa.matches(mark).count();
    let (dots, commas) = (count('.'), count(','));
    if count('d') > 0 {
        let (whole, decimals) = mantissa.split_once('d')?;
        return joined(&ungrouped(whole, '_')?, decimals, Shows::Nothing);
    }
    let at = mantissa.rfind(['.', ',']);
    let Some(at) = at else { return Some((ungrouped(mantissa, '_')?, Shows::Nothing)) };
    let (whole, decimals) = (&mantissa[..at], &mantissa[at + 1..]);
    let mark = if mantissa[at..].starts_with('.') { Mark::Dot } else { Mark::Comma };
    let (here, group) = match mark {
        Mark::Dot => (dots, ','),
        Mark::Comma => (commas, '.'),
    };
    let other = match mark {
        Mark::Dot => Mark::Comma,
        Mark::Comma => Mark::Dot,
    };
    match (here, dots > 0 && commas > 0) {
        // 1,234.5
        (1, true) => joined(&ungrouped(whole, group)?, decimals, Shows::Decimal(mark)),
        // 1.234,567,890
        (_, true) => None,
        // 1,234,567
        (2.., false) => {
            let own = if mark == Mark::Dot { '.' } else { ',' };
            Some((ungrouped(mantissa, own)?, Shows::Decimal(other)))
        }
        (_, false) => {
            let lone = whole.bytes().all(|byte| byte.is_ascii_digit());
            let thousand = lone
                && decimals.len() == 3
                && (1..=3).contains(&whole.len())
                && !whole.starts_with('0')
                && !has_exponent;
            let shows = match () {
                () if decimals.is_empty() => Shows::Nothing,
                () if thousand => Shows::Either(mark),
                () => Shows::Decimal(mark),
            };
            joined(&ungrouped(whole, '_')?, decimals, shows)
        }
    }
}

fn joined(whole: &str, decimals: &str, shows: Shows) -> Option<(String, Shows)> {
    let digits = decimals.bytes().all(|byte| byte.is_ascii_digit());
    let some = !(whole.is_empty() && decimals.is_empty());
    (digits && some).then(|| (format!("{whole}.{decimals}0"), shows))
}

/// Takes away what parts the thousands: groups of three, or those of South Asia, 12,34,567.
fn ungrouped(whole: &str, mark: char) -> Option<String> {
    let groups: Vec<&str> = whole.split(mark).collect();
    if groups.iter().any(|group| !group.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    if let [first, middle @ .., last] = groups.as_slice()
        && groups.len() > 1
    {
        let by = |size: usize| (1..=size).contains(&first.len()) && middle.iter().all(|it| it.len() == size);
        if last.len() != 3 || !(by(3) || by(2)) {
            return None;
        }
    }
    Some(groups.concat())
}

/// What it is, when it is no number.
fn kind(text: &str) -> NoNumber {
    let lower = text.trim_matches(is_space).to_lowercase();
    let has = |wanted: &[char]| lower.contains(wanted);
    let digits = lower.chars().any(|it| it.is_ascii_digit() || digit(it).is_some());
    let words: Vec<&str> =
        lower.split(|it: char| !it.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    match lower.as_str() {
        _ if lower.starts_with('#') || lower.starts_with("err:") => NoNumber::SpreadsheetError,
        "na" | "n/a" | "n.a." | "n.a" | "nan" | "null" | "none" | "nil" | "missing" | "unknown" | "-"
        | "--" | "---" | "—" | "–" | "?" | "." | "not measured" | "নেই" | "নাই" | "অজানা" | "tidak ada"
        | "kosong" | "t/a" | "لا يوجد" | "غير معروف" => NoNumber::Missing,
        _ if !digits => NoNumber::Text,
        _ if has(&['%', '٪', '‰']) => NoNumber::Percent,
        _ if is_date(&lower, &words) => NoNumber::Date,
        _ if has(&[':']) => NoNumber::Time,
        _ if has(&['$', '€', '£', '৳', '₹', '¥', '﷼', '₨'])
            || words.iter().any(|word| MONEY.contains(word)) =>
        {
            NoNumber::Money
        }
        // (12) is what accountants write for -12.
        _ if lower.len() <= MOST_CHARACTERS
            && lower.starts_with('(')
            && lower.ends_with(')')
            && number(&lower[1..lower.len() - 1]).is_ok() =>
        {
            NoNumber::Negative
        }
        _ if words.len() <= 4
            && lower.starts_with(|it: char| it.is_ascii_digit() || digit(it).is_some())
            && !words.is_empty() =>
        {
            NoNumber::Unit
        }
        _ => NoNumber::Text,
    }
}

const MONEY: &[&str] = &[
    "bdt",
    "tk",
    "taka",
    "usd",
    "eur",
    "idr",
    "rp",
    "inr",
    "rs",
    "gbp",
    "jod",
    "jd",
    "egp",
    "sar",
    "aed",
    "kes",
    "ksh",
    "টাকা",
    "دينار",
];
const MONTHS: &[&str] = &[
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mei", "agu", "okt",
    "des",
];

/// 2026-03-01, 1/3/26, 1.3.2026, 01-Mar-26, 2026-03-01T12:30.
fn is_date(lower: &str, words: &[&str]) -> bool {
    let parts = |mark: char| {
        let first = lower.split(['t', ' ']).next().unwrap_or_default();
        let parts: Vec<&str> = first.split(mark).collect();
        parts.len() == 3
            && parts.iter().all(|part| {
                (1..=4).contains(&part.chars().count())
                    && part.chars().all(|it| it.is_ascii_digit() || digit(it).is_some())
            })
    };
    let month = words.iter().any(|word| MONTHS.iter().any(|month| word.starts_with(month)));
    month
        || ['-', '/', '.', '\u{2013}'].into_iter().any(parts)
        || lower.split('/').count() == 2 && !lower.contains(':') && words.is_empty()
}

/// Spaces of any width, and marks that are not seen.
pub(super) fn is_space(character: char) -> bool {
    character.is_whitespace() || is_unseen(character)
}

fn is_unseen(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{61c}' | '\u{feff}')
}
