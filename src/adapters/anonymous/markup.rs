//! The XML inside of office documents and SVG, without what names its makers. Elements and attributes are told by their local
//! names: programs choose prefixes freely.

use std::borrow::Cow;

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesDecl, BytesStart, Event};
use quick_xml::{Reader, Writer};

use super::Unclean;
use super::names::Names;

/// What stands in place of an author. Programs want something there.
const NEUTRAL: &str = "Author";
/// Elements whose text is a name, an e-mail address or a printer.
const NAMING: [&str; 28] = [
    "creator",
    "initial-creator",
    "creator-initials",
    "printed-by",
    "author-name",
    "author-initials",
    "author",
    "lastModifiedBy",
    "sender-firstname",
    "sender-lastname",
    "sender-initials",
    "sender-title",
    "sender-position",
    "sender-email",
    "sender-phone-private",
    "sender-fax",
    "sender-company",
    "sender-phone-work",
    "sender-street",
    "sender-city",
    "sender-postal-code",
    "sender-country",
    "sender-state-or-province",
    "Company",
    "Manager",
    "Author",
    "LastAuthor",
    "HyperlinkBase",
];
/// Elements that go with all that is in them: where a file lay, its template, printers, views of persons, mail merges,
/// variables of programs, links to parts that go.
const GONE: [&str; 9] = [
    "absPath",
    "attachedTemplate",
    "printerSettings",
    "customWorkbookViews",
    "customSheetViews",
    "mailMerge",
    "docVars",
    "custData",
    "revisionPtr",
];

const CORE: &str = r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>"#;
const EXTENDED: &str =
    r#"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>"#;
const CUSTOM: &str =
    r#"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>"#;
const ODF_META: &str = concat!(
    r#"<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2">"#,
    "<office:meta/></office:document-meta>"
);

/// What happens to an element.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Keep,
    /// Its text goes.
    Blank,
    Gone,
}

/// The part at `path` without what names its makers; the names are looked for in what stays. `goes` says which parts of the
/// document are left out, so that nothing points at them.
pub(super) fn clean(
    bytes: &[u8],
    path: &str,
    goes: impl Fn(&str) -> bool,
    names: &mut Names,
) -> Result<Vec<u8>, Unclean> {
    let text = decode(bytes)?;
    let mut reader = Reader::from_str(&text);
    let mut writer = Writer::new(Vec::with_capacity(bytes.len()));
    // For each open element whether its text goes; and how deep in an element that goes altogether.
    let mut open: Vec<bool> = Vec::new();
    let mut inside_gone = 0_usize;
    let mut rooted = false;
    let mut seen = Seen::default();
    loop {
        let event = reader.read_event().map_err(|_| Unclean::Damaged)?;
        let shows = inside_gone == 0 && open.last() != Some(&true);
        match event {
            Event::Eof => break,
            Event::Start(_) if inside_gone > 0 => inside_gone += 1,
            Event::End(_) if inside_gone > 0 => inside_gone -= 1,
            Event::Start(ref element) | Event::Empty(ref element) if inside_gone == 0 => {
                if !rooted && let Some(empty) = emptied(element) {
                    return Ok(format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{empty}").into_bytes());
                }
                if open.is_empty() && rooted {
                    return Err(Unclean::Damaged);
                }
                rooted = true;
                let starts = matches!(event, Event::Start(_));
                match fate(element, path, &goes)? {
                    Fate::Gone if starts => inside_gone = 1,
                    Fate::Gone => {}
                    kept => {
                        let element = without_names(element, &mut seen)?;
                        seen.tag();
                        if starts {
                            open.push(kept == Fate::Blank || open.last().is_some_and(|blank| *blank));
                            write(&mut writer, Event::Start(element))?;
                        } else {
                            write(&mut writer, Event::Empty(element))?;
                        }
                    }
                }
            }
            Event::End(_) => {
                open.pop().ok_or(Unclean::Damaged)?;
                seen.tag();
                write(&mut writer, event)?;
            }
            Event::Text(ref text) if shows => {
                seen.text(text);
                write(&mut writer, event)?;
            }
            Event::CData(ref text) if shows => {
                seen.text(text);
                write(&mut writer, event)?;
            }
            Event::GeneralRef(ref reference) if shows => {
                let whole = format!("&{};", reference.as_ref());
                seen.text(&quick_xml::escape::unescape(&whole).map_err(|_| Unclean::Damaged)?);
                write(&mut writer, event)?;
            }
            Event::Decl(_) => {
                write(&mut writer, Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
            }
            Event::PI(ref instruction) if instruction.target() == "mso-application" => {
                write(&mut writer, event)?;
            }
            // Own entities could hide anything.
            Event::DocType(ref kind) if kind.contains('[') => return Err(Unclean::Part),
            _ => {}
        }
    }
    if !rooted || !open.is_empty() || inside_gone > 0 {
        return Err(Unclean::Damaged);
    }
    for text in [&seen.joined, &seen.spaced, &seen.attributes] {
        names.text(text);
    }
    Ok(writer.into_inner())
}

/// What can be read in a part: its text as if there were no tags, with a space for each tag, and its attributes.
#[derive(Default)]
struct Seen {
    joined: String,
    spaced: String,
    attributes: String,
}

impl Seen {
    fn text(&mut self, text: &str) {
        self.joined.push_str(text);
        self.spaced.push_str(text);
    }

    fn tag(&mut self) {
        if !self.spaced.ends_with(' ') {
            self.spaced.push(' ');
        }
    }
}

fn write(writer: &mut Writer<Vec<u8>>, event: Event) -> Result<(), Unclean> {
    writer.write_event(event).map_err(|_| Unclean::Damaged)
}

/// UTF-8 or, with its mark, UTF-16: all that these formats allow.
fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Unclean> {
    let wide = |read: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| read([pair[0], pair[1]])).collect();
        String::from_utf16(&units).map(Cow::Owned).map_err(|_| Unclean::Damaged)
    };
    match bytes {
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        _ => {
            let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            std::str::from_utf8(text).map(Cow::Borrowed).map_err(|_| Unclean::Damaged)
        }
    }
}

/// What a part of properties is replaced by, told by its root.
fn emptied(root: &BytesStart) -> Option<&'static str> {
    match root.local_name().as_ref() {
        "coreProperties" => Some(CORE),
        "Properties" if root.attributes_raw().contains("custom-properties") => Some(CUSTOM),
        "Properties" => Some(EXTENDED),
        "document-meta" => Some(ODF_META),
        _ => None,
    }
}

fn value<'a>(element: &'a BytesStart, name: &str) -> Option<Cow<'a, str>> {
    let mut attributes = element.attributes();
    let found = attributes
        .with_checks(false)
        .filter_map(Result::ok)
        .find(|attribute| attribute.key.local_name().as_ref() == name)?;
    match found.value {
        Cow::Borrowed(raw) => quick_xml::escape::unescape(raw).ok(),
        Cow::Owned(raw) => quick_xml::escape::unescape(&raw).ok().map(|text| Cow::Owned(text.into_owned())),
    }
}

fn fate(element: &BytesStart, path: &str, goes: impl Fn(&str) -> bool) -> Result<Fate, Unclean> {
    let local = element.local_name();
    let local = local.as_ref();
    let attribute = |name| value(element, name).unwrap_or_default();
    let gone = match local {
        "encryption-data" => return Err(Unclean::Encrypted),
        "Relationship" => attribute("TargetMode") != "External" && goes(&resolve(path, &attribute("Target"))),
        "Override" => goes(&resolve("", &attribute("PartName"))),
        "file-entry" => goes(&resolve("", &attribute("full-path"))),
        // Word keeps a list of those who wrote or commented.
        "person" => path.ends_with("people.xml"),
        "metadata" | "namedview" => is_svg(path),
        _ => GONE.contains(&local),
    };
    if gone {
        return Ok(Fate::Gone);
    }
    let printer =
        local == "config-item" && matches!(attribute("name").as_ref(), "PrinterName" | "PrinterSetup");
    Ok(if printer || NAMING.contains(&local) { Fate::Blank } else { Fate::Keep })
}

fn is_svg(path: &str) -> bool {
    path.to_lowercase().ends_with(".svg")
}

/// Where a relationship of the part that `rels` belongs to leads: a path from the root of the document, in small letters.
fn resolve(rels: &str, target: &str) -> String {
    // `word/_rels/document.xml.rels` speaks for `word/document.xml`.
    let folder = rels.rsplit_once("_rels/").map_or("", |(folder, _)| folder);
    let whole = match target.strip_prefix('/') {
        Some(from_root) => from_root.to_owned(),
        None => format!("{folder}{target}"),
    };
    let mut steps: Vec<&str> = Vec::new();
    for step in whole.split('/') {
        match step {
            ".." => {
                steps.pop();
            }
            "." => {}
            step => steps.push(step),
        }
    }
    steps.join("/").to_lowercase()
}

/// The element with neutral values for the attributes that name somebody.
fn without_names(element: &BytesStart, seen: &mut Seen) -> Result<BytesStart<'static>, Unclean> {
    let local = element.local_name().as_ref().to_owned();
    let outside = local == "Relationship" && value(element, "TargetMode").as_deref() == Some("External");
    let mut clean = BytesStart::new(element.name().as_ref().to_owned());
    let mut attributes = element.attributes();
    for attribute in attributes.with_checks(false) {
        let attribute = attribute.map_err(|_| Unclean::Damaged)?;
        let text = quick_xml::escape::unescape(&attribute.value).map_err(|_| Unclean::Damaged)?;
        let key = attribute.key;
        let new = match (local.as_str(), key.local_name().as_ref()) {
            (_, "author" | "userName" | "refreshedBy") => Some(NEUTRAL),
            ("person", "displayName") | ("cmAuthor" | "author" | "userInfo", "name") => Some(NEUTRAL),
            (_, "initials") => Some("A"),
            ("person" | "presenceInfo" | "author", "userId") => Some(NEUTRAL),
            ("person" | "presenceInfo" | "author", "providerId") => Some("None"),
            // The printer's settings and those who may edit a range; the files of a connection.
            ("pageSetup", "id") if key.prefix().is_some() => continue,
            ("permStart", "ed") | (_, "odcFile" | "sourceFile") => continue,
            ("imagedata", "title") | (_, "docname" | "export-filename" | "absref") => Some(""),
            (_, "descr") | ("cNvPr" | "docPr" | "shape", "name" | "title" | "alt") if is_file(&text) => {
                Some("")
            }
            ("Relationship", "Target") if outside && is_local(&text) => Some("about:blank"),
            (_, "href") if is_elsewhere(&text) => Some("about:blank"),
            _ => None,
        };
        let value = match new {
            Some(neutral) => Cow::Borrowed(neutral),
            None => {
                seen.attributes.push_str(&text);
                seen.attributes.push(' ');
                Cow::Owned(attribute.value.as_ref().to_owned())
            }
        };
        clean.push_attribute(Attribute { key, value });
    }
    Ok(clean)
}

/// The name of a file or a path, as programs put it where a picture is described.
fn is_file(text: &str) -> bool {
    const ENDINGS: [&str; 12] =
        [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg", ".webp", ".heic"];
    let text = text.trim().to_lowercase();
    text.contains('\\')
        || text.starts_with('/')
        || text.starts_with("file:")
        || ENDINGS.iter().any(|ending| text.ends_with(ending))
}

/// A link to somebody's disk or network instead of the web.
fn is_local(target: &str) -> bool {
    const OF_THE_WEB: [&str; 7] = ["http://", "https://", "mailto:", "tel:", "ftp://", "#", "about:"];
    let target = target.trim().to_lowercase();
    !OF_THE_WEB.iter().any(|start| target.starts_with(start))
}

/// A link out of the document onto a disk.
fn is_elsewhere(target: &str) -> bool {
    let target = target.trim().to_lowercase();
    ["file:", "../", "/", "\\\\"].iter().any(|start| target.starts_with(start)) || target.contains(":\\")
}
