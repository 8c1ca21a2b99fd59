//! Looks for names in a PDF: in all its strings, in its unfolded streams, and in the text of its pages and drawings as far as
//! their fonts say which letters they show.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId, Stream, decode_text_string};
use memchr::memmem;

use super::names::Names;
use super::pdf_letters::Letters;
use super::{Budget, MOST_UNPACKED, Unclean};

/// Pages, pieces of pages and fonts that are looked at before a file counts as too large.
const MOST_STEPS: usize = 500_000;
/// Levels of the page tree that resources are inherited through.
const MOST_LEVELS: usize = 100;
/// A gap in a line from which on it counts as a space, in thousandths of the size of the font.
const SPACE: f32 = -180.0;

pub(super) fn search(document: &Document, budget: &mut Budget, names: &mut Names) -> Result<(), Unclean> {
    let mut found = Strings::default();
    for object in document.objects.values() {
        found.take(object);
        // Pixels are left out: scans unfold to far more than all else.
        if let Object::Stream(stream) = object {
            if kind(&stream.dict) == b"Image" {
                names.cannot_read();
            } else {
                names.bytes(&unfold(stream, budget)?);
            }
        }
    }
    found.search(names);
    // Pages may share what is on them; it counts each time that it is read.
    let mut text = Text { document, fonts: HashMap::new(), steps: 0, budget: Budget(MOST_UNPACKED) };
    for object in document.objects.values() {
        if let Object::Stream(stream) = object
            && kind(&stream.dict) == b"Form"
        {
            let resources = stream.dict.get_deref(b"Resources", document).and_then(Object::as_dict).ok();
            let content = unfold(stream, &mut text.budget)?;
            text.read(&content, resources, names)?;
        }
    }
    let mut read = HashSet::new();
    for page in document.page_iter() {
        text.step(1)?;
        let pieces = document.get_page_contents(page);
        text.step(pieces.len())?;
        let resources = text.resources(page);
        if !read.insert((pieces.clone(), resources.map(std::ptr::from_ref))) {
            continue;
        }
        let mut content = Vec::new();
        for piece in pieces {
            if let Ok(stream) = document.get_object(piece).and_then(Object::as_stream) {
                content.extend(unfold(stream, &mut text.budget)?);
                content.push(b'\n');
            }
        }
        text.read(&content, resources, names)?;
        // Only lines and areas: letters may be drawn with them.
        let says = |operator: &[u8]| memmem::find(&content, operator).is_some();
        let words = [&b"Tj"[..], b"TJ", b"'", b"\"", b"Do"];
        if content.iter().any(|byte| !byte.is_ascii_whitespace()) && !words.iter().any(|word| says(word)) {
            names.cannot_read();
        }
        // A picture within the page.
        let begins = |word: &[u8]| word == b"BI" || word.starts_with(b"BI/");
        if content.split(u8::is_ascii_whitespace).any(begins) {
            names.cannot_read();
        }
    }
    Ok(())
}

/// The strings and names of objects, as they are and as text.
#[derive(Default)]
struct Strings {
    bytes: Vec<u8>,
    text: String,
}

impl Strings {
    /// However deep they are; the parser bounds how deep that is.
    fn take(&mut self, object: &Object) {
        match object {
            Object::String(bytes, _) => {
                self.add(bytes);
                if let Ok(text) = decode_text_string(object) {
                    self.text.push_str(&text);
                    self.text.push('\n');
                }
            }
            Object::Name(bytes) => self.add(bytes),
            Object::Array(items) => {
                for item in items {
                    self.take(item);
                }
            }
            Object::Dictionary(found) => self.entries(found),
            Object::Stream(stream) => self.entries(&stream.dict),
            _ => {}
        }
    }

    fn entries(&mut self, found: &Dictionary) {
        for (key, value) in found {
            self.add(key);
            self.take(value);
        }
    }

    fn add(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        self.bytes.push(b'\n');
    }

    fn search(&self, names: &mut Names) {
        names.bytes(&self.bytes);
        names.text(&self.text);
    }
}

fn unfold(stream: &Stream, budget: &mut Budget) -> Result<Vec<u8>, Unclean> {
    let content = match stream.get_plain_content_with_limit(budget.left()) {
        Ok(content) => content,
        Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. })) => {
            return Err(Unclean::TooLarge);
        }
        Err(_) => stream.content.clone(),
    };
    budget.spend(content.len())?;
    Ok(content)
}

fn kind(found: &Dictionary) -> &[u8] {
    found.get(b"Subtype").and_then(Object::as_name).unwrap_or_default()
}

type Fonts<'a> = Rc<HashMap<&'a [u8], Font<'a>>>;

enum Font<'a> {
    /// It says itself which letters its signs show.
    Told(Letters),
    Known(Encoding<'a>),
    /// Perhaps these, but its signs may show anything.
    Guessed(Encoding<'a>),
}

impl Font<'_> {
    fn read(&self, bytes: &[u8]) -> Option<String> {
        match self {
            Self::Told(letters) => Some(letters.read(bytes)),
            Self::Known(encoding) | Self::Guessed(encoding) => encoding.bytes_to_string(bytes).ok(),
        }
    }
}

struct Text<'a> {
    document: &'a Document,
    /// By where the dictionary of fonts lies: pages share them.
    fonts: HashMap<*const Dictionary, Fonts<'a>>,
    steps: usize,
    budget: Budget,
}

impl<'a> Text<'a> {
    fn step(&mut self, steps: usize) -> Result<(), Unclean> {
        self.steps += steps;
        if self.steps > MOST_STEPS { Err(Unclean::TooLarge) } else { Ok(()) }
    }

    /// The resources of a page, its own or those of a node above it.
    fn resources(&self, page: ObjectId) -> Option<&'a Dictionary> {
        let mut node = self.document.get_dictionary(page).ok()?;
        for _ in 0..MOST_LEVELS {
            if let Ok(found) = node.get_deref(b"Resources", self.document).and_then(Object::as_dict) {
                return Some(found);
            }
            node = node.get_deref(b"Parent", self.document).and_then(Object::as_dict).ok()?;
        }
        None
    }

    fn fonts(&mut self, resources: Option<&'a Dictionary>) -> Result<Fonts<'a>, Unclean> {
        let document = self.document;
        let Some(listed) =
            resources.and_then(|found| found.get_deref(b"Font", document).and_then(Object::as_dict).ok())
        else {
            return Ok(Fonts::default());
        };
        let place = std::ptr::from_ref(listed);
        if let Some(known) = self.fonts.get(&place) {
            return Ok(known.clone());
        }
        self.step(listed.len())?;
        let mut fonts = HashMap::new();
        for (name, font) in listed {
            let Ok(font) = document.dereference(font).and_then(|(_, font)| font.as_dict()) else { continue };
            let table = font.get_deref(b"ToUnicode", document).and_then(Object::as_stream);
            // Unfolding it counts each time that a list of fonts names it.
            let told = match table {
                Ok(table) => Letters::of(&unfold(table, &mut self.budget)?),
                Err(_) => None,
            };
            if let Some(letters) = told {
                fonts.insert(name.as_slice(), Font::Told(letters));
            } else if let Ok(encoding) = font.get_font_encoding_with_limit(document, self.budget.left()) {
                let known = is_plain(document, font);
                let font = if known { Font::Known(encoding) } else { Font::Guessed(encoding) };
                fonts.insert(name.as_slice(), font);
            }
        }
        let fonts = Rc::new(fonts);
        self.fonts.insert(place, fonts.clone());
        Ok(fonts)
    }

    fn read(
        &mut self,
        content: &[u8],
        resources: Option<&'a Dictionary>,
        names: &mut Names,
    ) -> Result<(), Unclean> {
        // Most of what is large only draws lines.
        let shows = [&b"Tj"[..], b"TJ", b"'", b"\"", b"BDC", b"DP"];
        if shows.iter().all(|operator| memmem::find(content, operator).is_none()) {
            return Ok(());
        }
        let fonts = self.fonts(resources)?;
        let mut font = None;
        let mut shown = Shown::default();
        let mut spoken = Strings::default();
        // Where the line is, and which of the open marks say what is meant by the signs in them.
        let mut height = 0.0;
        let mut marks: Vec<bool> = Vec::new();
        for operation in Content::decode_iter(content).map_while(Result::ok) {
            let operands = &operation.operands;
            let number = |index: usize| operands.get(index).and_then(|number| number.as_float().ok());
            match operation.operator.as_str() {
                "Tf" => {
                    let name = operands.first().and_then(|name| name.as_name().ok());
                    font = name.and_then(|name| fonts.get(name));
                }
                "Tj" | "TJ" => shown.signs(operands, font),
                "'" | "\"" => {
                    shown.line();
                    shown.signs(operands, font);
                }
                "T*" => shown.line(),
                "Td" | "TD" if number(1) != Some(0.0) => shown.line(),
                "Tm" if number(5) != Some(height) => {
                    height = number(5).unwrap_or_default();
                    shown.line();
                }
                "Td" | "TD" | "Tm" | "ET" => shown.gap(),
                "BMC" => marks.push(false),
                "BDC" => {
                    for operand in operands {
                        spoken.take(operand);
                    }
                    let meant = operands.get(1).and_then(|list| list.as_dict().ok());
                    let meant = meant.and_then(|list| decode_text_string(list.get(b"ActualText").ok()?).ok());
                    marks.push(meant.is_some());
                    if let Some(meant) = meant {
                        if shown.noted == 0 {
                            shown.meant.push_str(&meant);
                        }
                        shown.noted += 1;
                    }
                }
                "EMC" => shown.noted -= usize::from(marks.pop() == Some(true)),
                "DP" => operands.iter().for_each(|operand| spoken.take(operand)),
                _ => {}
            }
        }
        if shown.guessed {
            names.cannot_read();
        }
        for text in [&shown.spaced, &shown.joined, &shown.meant] {
            names.text(text);
        }
        spoken.search(names);
        Ok(())
    }
}

/// The text of a page in three ways: programs move on between words, and some between all letters; and some note what signs
/// mean, which must not hide what they show.
#[derive(Default)]
struct Shown {
    /// Each move is a space.
    spaced: String,
    /// Moves on the same line are nothing.
    joined: String,
    /// The same, with notes instead of the signs that they are about.
    meant: String,
    /// How many such notes are open.
    noted: usize,
    /// Some of it is in a font that does not say which letters it shows.
    guessed: bool,
}

/// A font without a table of its own whose signs are the letters of a common alphabet: one of those that every reader has, or
/// one that names such an alphabet and changes nothing in it.
fn is_plain(document: &Document, font: &Dictionary) -> bool {
    const ALPHABETS: [&[u8]; 3] = [b"WinAnsiEncoding", b"MacRomanEncoding", b"StandardEncoding"];
    let simple = matches!(kind(font), b"Type1" | b"TrueType" | b"MMType1");
    let embedded = font
        .get_deref(b"FontDescriptor", document)
        .and_then(Object::as_dict)
        .is_ok_and(|about| [&b"FontFile"[..], b"FontFile2", b"FontFile3"].iter().any(|file| about.has(file)));
    simple
        && match font.get_deref(b"Encoding", document) {
            Ok(Object::Name(alphabet)) => ALPHABETS.contains(&alphabet.as_slice()),
            Ok(Object::Dictionary(alphabet)) => {
                let base = alphabet.get(b"BaseEncoding").and_then(Object::as_name);
                !alphabet.has(b"Differences") && base.is_ok_and(|base| ALPHABETS.contains(&base))
            }
            Ok(_) => false,
            Err(_) => !embedded,
        }
}

impl Shown {
    fn signs(&mut self, operands: &[Object], font: Option<&Font>) {
        for operand in operands {
            if matches!(operand, Object::String(bytes, _) if !bytes.is_empty()) {
                self.guessed |= !matches!(font, Some(Font::Told(_) | Font::Known(_)));
            }
            match operand {
                Object::String(bytes, _) => match font.and_then(|font| font.read(bytes)) {
                    Some(read) => self.text(&read),
                    // Most often the codes of letters are those of Latin-1.
                    None => self.text(&bytes.iter().map(|byte| char::from(*byte)).collect::<String>()),
                },
                Object::Array(items) => self.signs(items, font),
                number => {
                    if number.as_float().is_ok_and(|gap| gap < SPACE) {
                        self.gap();
                    }
                }
            }
        }
    }

    fn text(&mut self, text: &str) {
        self.spaced.push_str(text);
        self.joined.push_str(text);
        if self.noted == 0 {
            self.meant.push_str(text);
        }
    }

    fn gap(&mut self) {
        if !self.spaced.ends_with(' ') {
            self.spaced.push(' ');
        }
    }

    fn line(&mut self) {
        self.gap();
        for text in [&mut self.joined, &mut self.meant] {
            if !text.ends_with(' ') {
                text.push(' ');
            }
        }
    }
}
