//! What can be sent: the kinds of values of parameters and of fields of a body. Each kind knows both how it is written in
//! the OpenAPI document and how it is read, so that what the document allows is what the server takes.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value as Json, json};

use crate::clock::{Id, UnixMillis};
use crate::domain::observations::MOST_ENTRY;
use crate::store::published::Key;

/// How many things a list holds when nothing else is asked for.
pub const USUAL_LIMIT: i64 = 20;
/// How many things a list holds at most.
pub const MOST_LIMIT: i64 = 100;

/// A kind of value.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// The id of a thing.
    Id,
    /// Where a page of a list begins.
    Cursor,
    /// Where a page of search results begins.
    Page,
    /// A whole number between two others, both included.
    Number(i64, i64),
    /// A code of a language, such as `bn`.
    Language,
    /// A code of a country, such as `BD`.
    Country,
    /// A moment.
    Moment,
    /// `true` or `false`.
    Flag,
    /// Words on one line, at most so many characters.
    Line(usize),
    /// Words that people read, at most so many characters, with something visible among them.
    Words(usize),
    /// One of these.
    Choice(&'static [&'static str]),
    /// A number from 0 up to this one, of which three decimals are kept.
    Decimal(i64),
    /// Names with short texts, at most so many.
    Entries(usize),
    /// Objects of these fields: at least one and at most so many.
    Rows(&'static [Field], usize),
}

/// A value that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Id(Id),
    Key(Key),
    Number(i64),
    Moment(UnixMillis),
    Flag(bool),
    Text(String),
    /// A decimal number times a thousand.
    Thousandths(i64),
    Entries(BTreeMap<String, String>),
    Rows(Vec<Fields>),
}

/// The values of an object, by the names of its fields.
pub type Fields = BTreeMap<&'static str, Value>;

/// A parameter of an address.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    pub name: &'static str,
    pub kind: Kind,
    pub about: &'static str,
}

/// A field of a body.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
    pub about: &'static str,
}

/// Characters that anybody sees, in the form of a pattern and, in [`is_visible`], of a rule.
const VISIBLE: &str = "[!-~\u{a1}-\u{167f}\u{1681}-\u{17ff}\u{2070}-\u{2fff}\u{3001}-\u{d7ff}\u{f900}-\u{fdff}\
    \u{ff01}-\u{ffef}\u{1f300}-\u{1faff}]";

impl Kind {
    /// As JSON Schema.
    #[must_use]
    pub fn schema(self) -> Json {
        match self {
            Self::Id => json!({ "type": "string", "format": "uuid" }),
            Self::Cursor => json!({ "type": "string", "pattern": "^[A-Za-z0-9_-]{32}$" }),
            Self::Page => json!({ "type": "string", "pattern": "^[A-Za-z0-9_-]{4}$" }),
            Self::Number(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
            Self::Language => json!({ "type": "string", "pattern": "^[a-z]{2,3}$" }),
            Self::Country => json!({ "type": "string", "pattern": "^[A-Z]{2}$" }),
            Self::Moment => json!({ "type": "string", "format": "date-time" }),
            Self::Flag => json!({ "type": "boolean" }),
            Self::Line(most) => {
                json!({ "type": "string", "pattern": "^[^\\u0000-\\u001f\\u007f]*$", "maxLength": most })
            }
            Self::Words(most) => {
                json!({ "type": "string", "minLength": 1, "maxLength": most, "pattern": VISIBLE })
            }
            Self::Choice(values) => json!({ "type": "string", "enum": values }),
            Self::Decimal(most) => json!({ "type": "number", "minimum": 0, "maximum": most }),
            Self::Entries(most) => json!({
                "type": "object", "maxProperties": most,
                "additionalProperties": { "type": "string", "maxLength": MOST_ENTRY },
            }),
            Self::Rows(fields, most) => {
                json!({ "type": "array", "minItems": 1, "maxItems": most, "items": object_schema(fields) })
            }
        }
    }

    /// Reads the text of a parameter.
    ///
    /// # Errors
    /// What is wrong, in a sentence that goes on after the name.
    pub fn read(self, text: &str) -> Result<Value, String> {
        match self {
            Self::Number(least, most) => {
                let plain = text.strip_prefix('-').unwrap_or(text).bytes().all(|byte| byte.is_ascii_digit());
                let number = text.parse().ok().filter(|number| plain && (least..=most).contains(number));
                number
                    .map(Value::Number)
                    .ok_or_else(|| format!("must be a whole number from {least} to {most}"))
            }
            Self::Flag => match text {
                "true" => Ok(Value::Flag(true)),
                "false" => Ok(Value::Flag(false)),
                _ => Err("must be true or false".to_owned()),
            },
            _ => self.read_text(text),
        }
    }

    /// Reads the value of a field.
    ///
    /// # Errors
    /// What is wrong, in a sentence that goes on after the name.
    pub fn read_json(self, value: &Json) -> Result<Value, String> {
        match (self, value) {
            (Self::Number(..), Json::Number(number)) => self.read(&number.to_string()),
            (Self::Flag, Json::Bool(flag)) => Ok(Value::Flag(*flag)),
            (Self::Decimal(most), Json::Number(number)) => {
                let number = number.as_f64().filter(|number| (0.0..=most as f64).contains(number));
                #[expect(clippy::cast_possible_truncation, reason = "the range was checked")]
                number
                    .map(|number| Value::Thousandths((number * 1000.0).round() as i64))
                    .ok_or_else(|| format!("must be a number from 0 to {most}"))
            }
            (Self::Entries(most), Json::Object(given)) => entries(given, most),
            (Self::Entries(_), _) => Err("must be an object".to_owned()),
            (Self::Rows(..), _) => Err("must be a list of objects".to_owned()),
            (Self::Number(..) | Self::Decimal(_), _) => Err("must be a number".to_owned()),
            (Self::Flag, _) => Err("must be true or false".to_owned()),
            (_, Json::String(text)) => self.read_text(text),
            _ => Err("must be a text".to_owned()),
        }
    }

    fn read_text(self, text: &str) -> Result<Value, String> {
        let short = |most: usize| text.chars().count() <= most;
        match self {
            Self::Id => {
                let usual = text.len() == 36;
                Id::parse(text)
                    .filter(|_| usual)
                    .map(Value::Id)
                    .ok_or_else(|| "must be an id (a UUID)".to_owned())
            }
            Self::Cursor => {
                read_key(text).map(Value::Key).ok_or_else(|| "must be the cursor of a page".to_owned())
            }
            Self::Page => {
                read_page(text).map(Value::Number).ok_or_else(|| "must be the cursor of a page".to_owned())
            }
            Self::Language => {
                let right =
                    (2..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase());
                right
                    .then(|| Value::Text(text.to_owned()))
                    .ok_or_else(|| "must be a language code such as bn".to_owned())
            }
            Self::Country => {
                let right = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
                right
                    .then(|| Value::Text(text.to_owned()))
                    .ok_or_else(|| "must be a country code such as BD".to_owned())
            }
            Self::Moment => read_moment(text)
                .map(Value::Moment)
                .ok_or_else(|| "must be a moment such as 2026-06-01T10:00:00Z".to_owned()),
            Self::Line(most) if !short(most) => Err(format!("must have at most {most} characters")),
            Self::Line(_) if text.chars().any(|letter| letter < ' ' || letter == '\u{7f}') => {
                Err("must be one line without control characters".to_owned())
            }
            Self::Words(most) if !short(most) => Err(format!("must have at most {most} characters")),
            Self::Words(_) if !text.chars().any(is_visible) => Err("must say something".to_owned()),
            Self::Line(_) | Self::Words(_) => Ok(Value::Text(text.to_owned())),
            Self::Choice(values) if values.contains(&text) => Ok(Value::Text(text.to_owned())),
            Self::Choice(values) => Err(format!("must be one of {}", values.join(", "))),
            Self::Number(..) | Self::Flag | Self::Decimal(_) | Self::Entries(_) | Self::Rows(..) => {
                Err("must not be a text".to_owned())
            }
        }
    }
}

/// Fields of an object as JSON Schema.
#[must_use]
pub fn object_schema(fields: &[Field]) -> Json {
    let mut properties = serde_json::Map::new();
    for field in fields {
        let mut schema = field.kind.schema();
        if let Json::Object(schema) = &mut schema {
            schema.insert("description".to_owned(), json!(field.about));
        }
        properties.insert(field.name.to_owned(), schema);
    }
    let required: Vec<&str> = fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    json!({
        "type": "object", "properties": properties, "required": required, "additionalProperties": false,
    })
}

fn entries(given: &serde_json::Map<String, Json>, most: usize) -> Result<Value, String> {
    if given.len() > most {
        return Err(format!("must have at most {most} entries"));
    }
    let mut entries = BTreeMap::new();
    for (name, entry) in given {
        match entry.as_str().filter(|text| text.chars().count() <= MOST_ENTRY) {
            Some(text) => entries.insert(name.clone(), text.to_owned()),
            None => return Err(format!("must have texts of at most {MOST_ENTRY} characters")),
        };
    }
    Ok(Value::Entries(entries))
}

/// The text of a cursor: 8 bytes of time and 16 of the id. Any text of that length is one.
#[must_use]
pub fn write_key(key: &Key) -> String {
    let mut bytes = [0_u8; 24];
    bytes[..8].copy_from_slice(&key.at.to_be_bytes());
    if let Ok(id) = uuid::Uuid::try_parse(key.id.as_str()) {
        bytes[8..].copy_from_slice(id.as_bytes());
    }
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The text of the cursor of a page of search results: its number in 3 bytes.
#[must_use]
pub fn write_page(page: usize) -> String {
    let bytes = u32::try_from(page).unwrap_or(0).to_be_bytes();
    URL_SAFE_NO_PAD.encode(&bytes[1..])
}

fn read_key(text: &str) -> Option<Key> {
    let bytes: [u8; 24] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
    let (at, id) = (bytes[..8].try_into().ok()?, bytes[8..].try_into().ok()?);
    let id = uuid::Uuid::from_bytes(id).hyphenated().to_string();
    Some(Key { at: i64::from_be_bytes(at), id: Id::stored(id) })
}

fn read_page(text: &str) -> Option<i64> {
    let bytes: [u8; 3] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
    Some(i64::from(u32::from_be_bytes([0, bytes[0], bytes[1], bytes[2]])))
}

/// A moment as RFC 3339 has it. A leap second counts as the second before it.
fn read_moment(text: &str) -> Option<UnixMillis> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let shaped = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18].into_iter().all(digit)
        && bytes.get(4) == Some(&b'-')
        && bytes.get(7) == Some(&b'-')
        && matches!(bytes.get(10), Some(b'T' | b't'))
        && bytes.get(13) == Some(&b':')
        && bytes.get(16) == Some(&b':');
    if !shaped {
        return None;
    }
    let text = text.to_ascii_uppercase();
    // Years beyond what a clock can hold are still moments: before, or after, everything.
    if let Ok(at) = text.parse::<jiff::Timestamp>() {
        return Some(UnixMillis(at.as_millisecond()));
    }
    let day: jiff::civil::DateTime = text.get(..19)?.parse().ok()?;
    let rest = text[19..].trim_start_matches(|letter: char| letter == '.' || letter.is_ascii_digit());
    let offset = rest == "Z"
        || (rest.len() == 6
            && rest.starts_with(['+', '-'])
            && rest[1..3].parse::<u8>().is_ok_and(|hours| hours < 24)
            && rest.as_bytes()[3] == b':'
            && rest[4..].parse::<u8>().is_ok_and(|minutes| minutes < 60));
    offset.then(|| UnixMillis(if day.year() < 1970 { i64::MIN / 2 } else { i64::MAX / 2 }))
}

const fn is_visible(letter: char) -> bool {
    matches!(letter, '!'..='~' | '\u{a1}'..='\u{167f}' | '\u{1681}'..='\u{17ff}' | '\u{2070}'..='\u{2fff}'
        | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdff}' | '\u{ff01}'..='\u{ffef}' | '\u{1f300}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_comes_back_as_it_was() {
        let key =
            Key { at: 1_780_308_000_123, id: Id::parse("0190b0a0-0000-7000-8000-00000000abcd").unwrap() };
        assert_eq!(Kind::Cursor.read(&write_key(&key)), Ok(Value::Key(key)));
        assert_eq!(Kind::Page.read(&write_page(7)), Ok(Value::Number(7)));
        for text in ["", "x", "==", "A/BC", &"A".repeat(31), &"A".repeat(33)] {
            assert!(Kind::Cursor.read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn values_that_the_document_does_not_allow_are_not_read() {
        assert!(Kind::Number(1, 100).read("+5").is_err());
        assert!(Kind::Number(1, 100).read("101").is_err());
        assert!(Kind::Id.read("0190b0a0000070008000000000000000").is_err());
        assert!(Kind::Moment.read("2026-06-01").is_err());
        assert!(Kind::Words(10).read("\u{3000} \u{200b}").is_err());
        assert!(Kind::Line(10).read("a\u{0}b").is_err());
        assert!(Kind::Choice(&["a"]).read_json(&json!(["a"])).is_err());
        assert_eq!(
            Kind::Moment.read("2026-06-01T10:00:00Z"),
            Ok(Value::Moment(UnixMillis(1_780_308_000_000)))
        );
        assert!(Kind::Moment.read("9999-12-31T23:59:59.999-23:59").is_ok());
        assert!(Kind::Moment.read("0000-01-01T00:00:00+23:59").is_ok());
    }

    proptest::proptest! {
        #[test]
        fn every_text_of_a_cursors_shape_is_a_cursor(text in "[A-Za-z0-9_-]{32}") {
            proptest::prop_assert!(Kind::Cursor.read(&text).is_ok());
        }

        #[test]
        fn words_that_are_taken_are_not_empty_for_the_rules(text in "\\PC{1,40}") {
            if Kind::Words(40).read(&text).is_ok() {
                proptest::prop_assert!(crate::domain::values::text("text", &text, 40, true).is_ok());
            }
        }
    }
}
