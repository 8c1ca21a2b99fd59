//! The lines of a file, read through their mapping.

use std::collections::HashMap;
use std::io::BufRead;

use serde_json::{Map, Value as Json};

use super::mapping::{Mapping, Unreadable};
use super::{ImportError, MOST_LINE, MOST_TEXT, Problems, Report, Step, texts};
use crate::clock::UnixMillis;
use crate::domain::Kind;

/// One line after its mapping.
pub(super) struct Line<'a> {
    pub(super) number: u64,
    pub(super) fields: Map<String, Json>,
    pub(super) kind: Kind,
    pub(super) external: String,
    pub(super) mapping: &'a Mapping,
}

pub(super) fn read_lines<'a>(
    file: &mut (dyn BufRead + Send),
    mapping: &'a Mapping,
    report: &mut Report,
    problems: &mut Problems,
    told: &mut (dyn FnMut(Step, u64, u64) + Send),
) -> Result<Vec<Line<'a>>, ImportError> {
    let mut lines = Vec::new();
    let mut seen: HashMap<(Kind, String), u64> = HashMap::new();
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let number = report.lines + 1;
        let most = MOST_LINE as u64 + 1;
        std::io::Read::take(&mut *file, most)
            .read_until(b'\n', &mut bytes)
            .map_err(|error| ImportError::Read(number, error))?;
        if bytes.is_empty() {
            return Ok(lines);
        }
        report.lines = number;
        if number.is_multiple_of(1_000) {
            told(Step::Reading, number, 0);
        }
        if bytes.len() > MOST_LINE {
            problems.add(number, "is longer than 8 MB: this is not a file with one object a line");
            return Ok(lines);
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let line = match read_line(&bytes, number, mapping) {
            Ok(Some(line)) => line,
            Ok(None) => {
                report.skipped += 1;
                continue;
            }
            Err(text) => {
                problems.add(number, text);
                continue;
            }
        };
        match seen.insert((line.kind, line.external.clone()), number) {
            Some(first) => {
                problems.add(number, format!("has the same id as line {first}: \"{}\"", line.external));
            }
            None => lines.push(line),
        }
    }
}

/// `None` for a line that the mapping leaves out.
fn read_line<'a>(bytes: &[u8], number: u64, mapping: &'a Mapping) -> Result<Option<Line<'a>>, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "is not UTF-8 text".to_owned())?;
    let value: Json = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| format!("is not JSON: {error}"))?;
    let Json::Object(fields) = value else { return Err("is not a JSON object".to_owned()) };
    let named = mapping.value(&fields, "kind");
    let ours = mapping.kinds.get(&named).map_or(named.as_str(), String::as_str);
    if ours == "skip" {
        return Ok(None);
    }
    let kind = Kind::parse(ours)
        .filter(|kind| !matches!(kind, Kind::Pilot | Kind::Question | Kind::Person))
        .ok_or_else(|| format!("the kind \"{named}\" is not known; say what it is under [kinds]"))?;
    let external = mapping.value(&fields, "external_id");
    let external = if external.is_empty() { mapping.value(&fields, "id") } else { external };
    if external.is_empty() {
        return Err("has no id; name its field as external_id under [fields]".to_owned());
    }
    if external.chars().count() > 300 {
        return Err("has an id of more than 300 characters".to_owned());
    }
    Ok(Some(Line { number, fields, kind, external, mapping }))
}

impl Line<'_> {
    pub(super) fn value(&self, field: &str) -> String {
        self.mapping.value(&self.fields, field)
    }

    /// A moment; `None` when there is none or it cannot be read and may be left out.
    pub(super) fn moment(&self, field: &str, report: &mut Report) -> Result<Option<UnixMillis>, String> {
        let text = self.value(field);
        if text.is_empty() {
            return Ok(None);
        }
        match texts::moment(&text, &self.mapping.dates) {
            Some(at) => Ok(Some(at)),
            None if self.mapping.dates.unreadable == Unreadable::LeaveOut => {
                report.dates_left_out += 1;
                Ok(None)
            }
            None => Err(format!("the date \"{}\" in {field} cannot be read", texts::short(&text, 60))),
        }
    }

    /// One of the values that we know; the default of the field, or `other`, when it is empty.
    pub(super) fn one_of(&self, field: &str, known: &[&str], default: &str) -> Result<String, String> {
        let value = self.value(field);
        match value.as_str() {
            "" => Ok(default.to_owned()),
            value if known.contains(&value) => Ok(value.to_owned()),
            value => Err(format!(
                "\"{}\" is not one of the values of {field} ({}); say which it is under [values.{field}]",
                texts::short(value, 60),
                known.join(", ")
            )),
        }
    }

    pub(super) fn count(&self, field: &str) -> i64 {
        let value: f64 = self.value(field).parse().unwrap_or(0.0);
        #[expect(clippy::cast_possible_truncation, reason = "it is bounded first")]
        let whole = value.clamp(0.0, 1e12) as i64;
        whole
    }

    pub(super) fn body(&self, report: &mut Report) -> String {
        let text = texts::plain(&self.value("body"));
        match text.char_indices().nth(MOST_TEXT) {
            Some((end, _)) => {
                report.cut += 1;
                text[..end].to_owned()
            }
            None => text,
        }
    }

    /// The title; the beginning of the text when there is none.
    pub(super) fn title(&self, body: &str) -> Result<String, String> {
        let title = texts::short(&texts::plain(&self.value("title")), 250);
        let title = if title.is_empty() { texts::short(body, 80) } else { title };
        if title.is_empty() { Err("has neither a title nor a text".to_owned()) } else { Ok(title) }
    }

    pub(super) fn summary(&self, body: &str) -> String {
        let own = texts::plain(&self.value("summary"));
        if own.is_empty() {
            let first = body.split("\n\n").find(|part| !part.trim().is_empty()).unwrap_or_default();
            texts::short(first, 280)
        } else {
            texts::short(&own, 400)
        }
    }

    pub(super) fn language(&self) -> String {
        let language = self.value("language").to_lowercase();
        let usable = (2..=10).contains(&language.len())
            && language.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        if usable { language } else { String::from("en") }
    }

    pub(super) fn or(&self, field: &str, default: &str) -> String {
        let value = self.value(field);
        if value.is_empty() { default.to_owned() } else { value }
    }
}
