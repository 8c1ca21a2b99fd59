//! Dates and texts as other platforms write them.

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;
use jiff::civil;
use jiff::tz::TimeZone;

use super::mapping::{Dates, Order};
use crate::clock::UnixMillis;

/// Removes every tag and keeps the text between them; of scripts and styles nothing stays.
static NO_TAGS: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder.tags(HashSet::new()).clean_content_tags(HashSet::from(["script", "style"]));
    builder
});

/// Tags that end a line or a paragraph.
const ENDS: [(&str, &str); 14] = [
    ("</p>", "\n\n"),
    ("</div>", "\n\n"),
    ("</h1>", "\n\n"),
    ("</h2>", "\n\n"),
    ("</h3>", "\n\n"),
    ("</h4>", "\n\n"),
    ("</ul>", "\n\n"),
    ("</ol>", "\n\n"),
    ("</table>", "\n\n"),
    ("</li>", "\n"),
    ("</tr>", "\n"),
    ("<br>", "\n"),
    ("<br/>", "\n"),
    ("<br />", "\n"),
];

/// A text without HTML: paragraphs are apart by empty lines. A text that has none stays as it is, but for the white
/// space around its lines.
#[must_use]
pub fn plain(text: &str) -> String {
    let looks_like_html = text.contains("</")
        || text.contains("<br")
        || text.contains("&amp;")
        || text.contains("&nbsp;")
        || text.contains("&lt;")
        || text.contains("&#");
    let text = if looks_like_html { without_tags(text) } else { text.to_owned() };
    let mut lines: Vec<String> = Vec::new();
    for line in text.replace("\r\n", "\n").replace('\r', "\n").lines() {
        let line: String = line
            .chars()
            .map(|letter| if letter == '\u{a0}' || letter == '\t' { ' ' } else { letter })
            .filter(|letter| !letter.is_control() && !matches!(letter, '\u{202d}' | '\u{202e}' | '\u{feff}'))
            .collect();
        let line = line.trim();
        // Never more than one empty line in a row.
        if !line.is_empty() || lines.last().is_some_and(|last| !last.is_empty()) {
            lines.push(line.to_owned());
        }
    }
    lines.join("\n").trim().to_owned()
}

/// A text on one line, cut at a word when it is longer than `most` characters.
#[must_use]
pub fn short(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most.saturating_sub(1)).collect();
    let end = cut.rfind(' ').filter(|end| *end > cut.len() / 2).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '.', ' ']))
}

/// A moment as people write it: `2026-03-04T10:00:00Z`, `2026/3/4`, `03/04/2026 5 p.m.`, `4. März 2026 10:00`, seconds or
/// milliseconds since 1970. `None` when it is nothing like that or no such day exists.
#[must_use]
pub fn moment(text: &str, dates: &Dates) -> Option<UnixMillis> {
    let text = text.trim();
    if let Ok(at) = text.parse::<jiff::Timestamp>() {
        return Some(UnixMillis(at.as_millisecond()));
    }
    if let Ok(number) = text.parse::<i64>()
        && number.abs() > 100_000_000
    {
        return Some(UnixMillis(if number.abs() < 100_000_000_000 { number * 1_000 } else { number }));
    }
    let zone = dates.time_zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC);
    let at = civil_moment(text, dates)?.to_zoned(zone).ok()?;
    Some(UnixMillis(at.timestamp().as_millisecond()))
}

fn civil_moment(text: &str, dates: &Dates) -> Option<civil::DateTime> {
    let mut numbers: Vec<(String, char)> = Vec::new();
    let mut month = None;
    let (mut morning, mut afternoon) = (false, false);
    let mut word = String::new();
    let mut digits = String::new();
    // A separator after the last piece closes it.
    for letter in text.to_lowercase().replace("a.m.", "am").replace("p.m.", "pm").chars().chain([' ']) {
        if letter.is_ascii_digit() {
            digits.push(letter);
        } else if !digits.is_empty() {
            numbers.push((std::mem::take(&mut digits), letter));
        }
        if letter.is_alphabetic() {
            word.push(letter);
        } else if !word.is_empty() {
            match word.as_str() {
                "am" => morning = true,
                "pm" => afternoon = true,
                name => month = month.or_else(|| month_named(name, dates)),
            }
            word.clear();
        }
    }

    let number = |at: usize| numbers.get(at).and_then(|(digits, _)| digits.parse::<i16>().ok());
    let (year, month, day, used) = match month {
        // "4 March 2026" or "March 4, 2026": the year has four digits.
        Some(month) => {
            let (first, second) = (number(0)?, number(1)?);
            if first > 31 { (first, month, second, 2) } else { (second, month, first, 2) }
        }
        None => {
            let (first, second, third) = (number(0)?, number(1)?, number(2)?);
            match dates.order {
                _ if first > 31 => (first, small(second)?, third, 3),
                Order::DayMonthYear => (third, small(second)?, first, 3),
                Order::MonthDayYear => (third, small(first)?, second, 3),
            }
        }
    };
    if !(1000..=9999).contains(&year) {
        return None;
    }
    let mut hour = number(used).unwrap_or(0);
    let minute = number(used + 1).unwrap_or(0);
    let second = number(used + 2).unwrap_or(0);
    if afternoon && hour < 12 {
        hour += 12;
    }
    if morning && hour == 12 {
        hour = 0;
    }
    let date = civil::Date::new(year, month, small(day)?).ok()?;
    let time = civil::Time::new(small(hour)?, small(minute)?, small(second)?, 0).ok()?;
    Some(date.to_datetime(time))
}

fn month_named(name: &str, dates: &Dates) -> Option<i8> {
    const ENGLISH: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let listed =
        dates.months.iter().find(|(month, _)| month.to_lowercase() == name).map(|(_, number)| *number);
    let english = || {
        let at = ENGLISH.iter().position(|month| name.starts_with(month))?;
        i8::try_from(at + 1).ok()
    };
    listed.or_else(english)
}

fn small(number: i16) -> Option<i8> {
    i8::try_from(number).ok()
}

fn without_tags(text: &str) -> String {
    let mut marked = text.to_owned();
    for (tag, end) in ENDS {
        marked = replace_tag(&marked, tag, end);
    }
    let clean = NO_TAGS.clean(&marked).to_string();
    clean
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// Writes `end` after each `tag`, in upper or lower case.
fn replace_tag(text: &str, tag: &str, end: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let mut replaced = String::with_capacity(text.len());
    let mut from = 0;
    while let Some(at) = lower[from..].find(tag) {
        let until = from + at + tag.len();
        replaced.push_str(&text[from..until]);
        replaced.push_str(end);
        from = until;
    }
    replaced.push_str(&text[from..]);
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, order: Order) -> Option<String> {
        let months = [("märz".to_owned(), 3), ("oktober".to_owned(), 10)].into();
        let dates = Dates { order, months, ..Dates::default() };
        let at = jiff::Timestamp::from_millisecond(moment(text, &dates)?.0).unwrap();
        Some(at.to_string())
    }

    #[test]
    fn dates_of_many_shapes_are_read() {
        let american = |text| read(text, Order::MonthDayYear);
        assert_eq!(american("01/31/2019 12:00 AM").as_deref(), Some("2019-01-31T00:00:00Z"));
        assert_eq!(american("2020/03/19 12 p.m.").as_deref(), Some("2020-03-19T12:00:00Z"));
        assert_eq!(american("10/08/2020 5:59:59 PM").as_deref(), Some("2020-10-08T17:59:59Z"));
        assert_eq!(american("01/29/2020 11:00AM").as_deref(), Some("2020-01-29T11:00:00Z"));
        assert_eq!(american("06/11/2021 ").as_deref(), Some("2021-06-11T00:00:00Z"));
        assert_eq!(american("2021/10/14 11:00 AM ET").as_deref(), Some("2021-10-14T11:00:00Z"));
        assert_eq!(american("March 4, 2026").as_deref(), Some("2026-03-04T00:00:00Z"));
        let european = |text| read(text, Order::DayMonthYear);
        assert_eq!(european("16/04/2016 13:36:42").as_deref(), Some("2016-04-16T13:36:42Z"));
        assert_eq!(european("26. Oktober 2023 09:28:56").as_deref(), Some("2023-10-26T09:28:56Z"));
        assert_eq!(european("2026-03-04").as_deref(), Some("2026-03-04T00:00:00Z"));
        assert_eq!(european("2026-03-04T10:00:00+02:00").as_deref(), Some("2026-03-04T08:00:00Z"));
        assert_eq!(european("1700000000").as_deref(), Some("2023-11-14T22:13:20Z"));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in ["", "soon", "04/23/ 10:00 AM", "03/02/20202 05:00 PM", "31/02/2020", "99/99/9999", "1/2"]
        {
            assert_eq!(read(text, Order::MonthDayYear), None, "{text}");
        }
    }

    #[test]
    fn html_becomes_paragraphs() {
        let html = "<p>One &amp; two</p><ul><li>a</li><li>b</li></ul><script>alert(1)</script>3 < 4";
        assert_eq!(plain(html), "One & two\n\na\nb\n\n3 < 4");
        assert_eq!(plain("  5 < 6\n\n\n\nb  "), "5 < 6\n\nb");
    }

    #[test]
    fn long_lines_are_cut_at_a_word() {
        assert_eq!(short("one two three four", 12), "one two…");
        assert_eq!(short("one\n two", 12), "one two");
    }
}
