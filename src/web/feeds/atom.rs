//! Writing Atom (RFC 4287), as the W3C's validator wants it.

use std::fmt::Write as _;

use crate::clock::UnixMillis;

/// A feed, ready to be written.
#[derive(Clone, Debug)]
pub struct Atom {
    pub id: String,
    pub language: String,
    pub title: String,
    pub subtitle: String,
    /// Where relative addresses in texts begin.
    pub base: String,
    /// The address of the feed itself, and of the page that shows the same.
    pub own: String,
    pub page: String,
    pub author: String,
    pub entries: Vec<AtomEntry>,
}

/// An entry, ready to be written.
#[derive(Clone, Debug)]
pub struct AtomEntry {
    pub id: String,
    pub language: String,
    /// The title, and its language where it differs.
    pub title: String,
    pub title_language: String,
    pub page: String,
    pub author: String,
    pub published: UnixMillis,
    pub updated: UnixMillis,
    pub term: &'static str,
    pub label: String,
    pub html: String,
}

/// The earliest moment that a feed gives: one without entries has not changed since.
const FLOOR: UnixMillis = UnixMillis(1_767_225_600_000);

impl Atom {
    /// When anything in it changed last.
    #[must_use]
    pub fn updated(&self) -> UnixMillis {
        self.entries.iter().map(|entry| entry.updated).fold(FLOOR, Ord::max)
    }

    /// The document.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = String::with_capacity(2_000 + self.entries.len() * 1_500);
        out.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        let _ = writeln!(
            out,
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\" xml:base=\"{}\">",
            escaped(&self.language),
            escaped(&self.base)
        );
        element(&mut out, "id", &self.id);
        element(&mut out, "title", &self.title);
        if !self.subtitle.is_empty() {
            element(&mut out, "subtitle", &self.subtitle);
        }
        element(&mut out, "updated", &time(self.updated()));
        let _ = writeln!(
            out,
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n<link rel=\"alternate\" type=\"text/html\" \
             hreflang=\"{}\" href=\"{}\"/>",
            escaped(&self.own),
            escaped(&self.language),
            escaped(&self.page)
        );
        person(&mut out, &self.author);
        out.push_str("<generator>Pilotage</generator>\n");
        for entry in &self.entries {
            entry.write(&mut out);
        }
        out.push_str("</feed>\n");
        out
    }
}

impl AtomEntry {
    fn write(&self, out: &mut String) {
        let _ = writeln!(out, "<entry xml:lang=\"{}\">", escaped(&self.language));
        element(out, "id", &self.id);
        let _ = writeln!(
            out,
            "<title xml:lang=\"{}\">{}</title>",
            escaped(&self.title_language),
            escaped(&self.title)
        );
        element(out, "published", &time(self.published));
        element(out, "updated", &time(self.updated));
        let _ = writeln!(
            out,
            "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n<category term=\"{}\" label=\"{}\"/>",
            escaped(&self.page),
            self.term,
            escaped(&self.label)
        );
        person(out, &self.author);
        let _ = writeln!(out, "<content type=\"html\">{}</content>", escaped(&self.html));
        out.push_str("</entry>\n");
    }
}

fn element(out: &mut String, name: &str, text: &str) {
    let _ = writeln!(out, "<{name}>{}</{name}>", escaped(text));
}

fn person(out: &mut String, name: &str) {
    let _ = writeln!(out, "<author><name>{}</name></author>", escaped(name));
}

/// A moment as RFC 3339 has it.
fn time(at: UnixMillis) -> String {
    jiff::Timestamp::from_millisecond(at.0).map(|at| at.to_string()).unwrap_or_default()
}

/// Text for XML, inside an element or an attribute in double quotes; characters that XML does not know are left out.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => out.push(character),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::escaped;

    proptest! {
        #[test]
        fn any_text_is_read_back_by_an_xml_parser(text in any::<String>()) {
            let xml = format!("<a b=\"{0}\">{0}</a>", escaped(&text));
            let document = roxmltree::Document::parse(&xml).unwrap();
            let kept: String = text
                .chars()
                .filter(|it| matches!(it, '\t' | '\n' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..))
                .collect();
            prop_assert_eq!(document.root_element().text().unwrap_or_default(), kept);
        }
    }
}
