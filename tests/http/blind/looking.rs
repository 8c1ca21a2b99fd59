//! Looks for a text in whatever a server sends: as it is, in other encodings, and inside of packed files.

use std::io::{Cursor, Read as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use lopdf::{Document, Object};

/// What is looked for, in every way that it is written.
pub struct Wanted {
    text: String,
    ways: Vec<Vec<u8>>,
}

/// Something that was sent, with all that is packed in it, in small letters.
pub struct Looked(Vec<Vec<u8>>);

impl Wanted {
    pub fn new(text: &str) -> Self {
        let small = text.to_lowercase();
        let mut ways = Vec::new();
        for text in [text, &small] {
            ways.push(text.as_bytes().to_vec());
            ways.push(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
            ways.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
            ways.push(
                percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
                    .to_string()
                    .into_bytes(),
            );
            ways.push(text.replace(' ', "+").into_bytes());
            ways.push(text.replace(' ', "-").into_bytes());
            // As scripts write it.
            let escaped: String = text
                .encode_utf16()
                .map(|unit| match u8::try_from(unit) {
                    Ok(byte) if byte.is_ascii() => char::from(byte).to_string(),
                    _ => format!("\\u{unit:04x}"),
                })
                .collect();
            ways.push(escaped.into_bytes());
            // Base64 shows each text in three ways; the letters at the ends depend on what is around.
            for before in 0..3 {
                let padded = [&b"   "[..before], text.as_bytes()].concat();
                let whole = STANDARD_NO_PAD.encode(&padded);
                let start = (before * 8).div_ceil(6);
                let end = padded.len() * 8 / 6;
                ways.push(whole.as_bytes()[start..end].to_vec());
            }
        }
        for way in &mut ways {
            way.make_ascii_lowercase();
        }
        ways.retain(|way| way.len() > 5);
        ways.sort();
        ways.dedup();
        Self { text: text.to_owned(), ways }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn is_in(&self, looked: &Looked) -> bool {
        looked.0.iter().any(|part| self.ways.iter().any(|way| memchr::memmem::find(part, way).is_some()))
    }
}

impl Looked {
    pub fn at(bytes: &[u8], headers: &[(String, String)]) -> Self {
        let mut parts = vec![bytes.to_vec()];
        if bytes.starts_with(b"%PDF") {
            pdf(bytes, &mut parts);
        } else if bytes.starts_with(b"PK\x03\x04") {
            package(bytes, &mut parts);
        }
        let headers: Vec<String> = headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        parts.push(headers.join("\n").into_bytes());
        let small: Vec<Vec<u8>> =
            parts.iter().map(|part| String::from_utf8_lossy(part).to_lowercase().into_bytes()).collect();
        for part in &mut parts {
            part.make_ascii_lowercase();
        }
        parts.extend(small);
        Self(parts)
    }
}

fn pdf(bytes: &[u8], parts: &mut Vec<Vec<u8>>) {
    let document = Document::load_mem(bytes).unwrap();
    strings(&Object::Dictionary(document.trailer.clone()), parts);
    for object in document.objects.values() {
        strings(object, parts);
        if let Object::Stream(stream) = object {
            parts.push(stream.content.clone());
            parts.extend(stream.get_plain_content().ok());
        }
    }
    for page in document.get_pages().keys() {
        parts.extend(document.extract_text(&[*page]).ok().map(String::into_bytes));
    }
}

fn strings(object: &Object, parts: &mut Vec<Vec<u8>>) {
    match object {
        Object::String(bytes, _) | Object::Name(bytes) => parts.push(bytes.clone()),
        Object::Array(items) => items.iter().for_each(|item| strings(item, parts)),
        Object::Dictionary(found) => found.iter().for_each(|(_, value)| strings(value, parts)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, value)| strings(value, parts)),
        _ => {}
    }
}

fn package(bytes: &[u8], parts: &mut Vec<Vec<u8>>) {
    let zip = zip::ZipArchive::new(Cursor::new(bytes));
    let mut zip = zip.unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(bytes)));
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        parts.push(part.name().unwrap().into_owned().into_bytes());
        if content.starts_with(b"PK\x03\x04") {
            package(&content, parts);
        }
        parts.push(content);
    }
}

#[test]
fn a_text_is_found_however_it_is_sent() {
    let wanted = Wanted::new("ঝর্ণা তালুকদার");
    let base64 = |before: &str| STANDARD_NO_PAD.encode(format!("{before}ঝর্ণা তালুকদার and more"));
    let utf16: Vec<u8> = "xঝর্ণা তালুকদার".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for sent in [
        "by ঝর্ণা তালুকদার.".into(),
        base64("").into_bytes(),
        base64("a").into_bytes(),
        base64("ab").into_bytes(),
        utf16,
        super::files::pdf("words", "ঝর্ণা তালুকদার"),
        super::files::docx("words", "ঝর্ণা তালুকদার"),
        super::files::odt("ঝর্ণা তালুকদার", ""),
        super::files::png("ঝর্ণা তালুকদার"),
    ] {
        let sent: Vec<u8> = sent;
        assert!(wanted.is_in(&Looked::at(&sent, &[])), "{}", String::from_utf8_lossy(&sent));
    }
    assert!(Wanted::new("Zyqorra").is_in(&Looked::at(b"the ZYQORRA team", &[])));
    assert!(!wanted.is_in(&Looked::at(b"nobody", &[])));
}
