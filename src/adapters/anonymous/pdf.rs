//! PDF, written anew with the objects of its last version that pages need, and without what names its makers.

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::xref::{XrefEntry, XrefRecovery};
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream};

use super::names::Names;
use super::{Budget, Unclean, pdf_text, pictures};
use crate::adapters::files;
use crate::domain::attachments::FileType;

/// Bytes that one stream of objects may unfold to; programs put a few hundred objects into one.
const MOST_OF_STREAM: usize = 16 * 1024 * 1024;

/// Entries that go wherever they are: metadata, what programs keep for themselves, attached files, where and when something
/// was taken from the web, thumbnails, signatures' keys and certificates.
const GONE: [&[u8]; 20] = [
    b"Metadata",
    b"PieceInfo",
    b"XFA",
    b"LastModified",
    b"AF",
    b"EF",
    b"RF",
    b"EmbeddedFiles",
    b"IDS",
    b"URLS",
    b"SpiderInfo",
    b"CreatorInfo",
    b"Collection",
    b"Legal",
    b"Perms",
    b"DSS",
    b"Threads",
    b"SigFlags",
    b"Lock",
    b"SV",
];
/// Entries that go when they are text.
const GONE_TEXT: [&[u8]; 7] =
    [b"Author", b"Creator", b"Producer", b"Company", b"Manager", b"CreationDate", b"ModDate"];
/// Notes beside the page and attached files or films: they go as a whole.
const GONE_ANNOTATIONS: [&[u8]; 8] =
    [b"Popup", b"Text", b"FileAttachment", b"Sound", b"Movie", b"Screen", b"RichMedia", b"3D"];
/// Of other annotations: who made them, when, and what is said in a bubble beside them.
const OF_ANNOTATION: [&[u8]; 9] =
    [b"T", b"M", b"NM", b"Subj", b"CreationDate", b"Popup", b"IRT", b"ExData", b"State"];
/// Annotations whose words are on the page itself or say what a link is.
const SPEAKING: [&[u8]; 2] = [b"FreeText", b"Link"];
/// Actions that name a file on somebody's disk.
const OF_DISK: [&[u8]; 4] = [b"GoToR", b"GoToE", b"Launch", b"ImportData"];

pub(super) fn clean(bytes: &[u8], budget: &mut Budget, names: &mut Names) -> Result<Vec<u8>, Unclean> {
    // The library is careful with damaged files; what it overlooks must not end more than this.
    catch_unwind(AssertUnwindSafe(|| rewrite(bytes, budget, names))).unwrap_or(Err(Unclean::Damaged))
}

fn rewrite(bytes: &[u8], budget: &mut Budget, names: &mut Names) -> Result<Vec<u8>, Unclean> {
    let mut document = load(bytes)?;
    let pages = document.page_iter().count();
    if pages == 0 {
        return Err(Unclean::Damaged);
    }
    refuse_lost_objects(&mut document)?;
    let facts = Facts::of(&document)?;
    document.trailer = Dictionary::from_iter([("Root", facts.root.into())]);
    for (id, object) in &mut document.objects {
        facts.clean(*id, object)?;
    }
    document.prune_objects();
    document.renumber_objects();
    document.binary_mark = vec![0xbb, 0xad, 0xc0, 0xde];
    pdf_text::search(&document, budget, names)?;
    let mut clean = Vec::with_capacity(bytes.len());
    document.save_to(&mut clean).map_err(|_| Unclean::Damaged)?;
    // What cannot be read again is not handed out.
    if load(&clean)?.page_iter().count() == pages { Ok(clean) } else { Err(Unclean::Damaged) }
}

fn load(bytes: &[u8]) -> Result<Document, Unclean> {
    let options = LoadOptions { max_decompressed_size: Some(MOST_OF_STREAM), ..LoadOptions::default() };
    let document = Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }) => Unclean::TooLarge,
        lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) => Unclean::Encrypted,
        _ => Unclean::Damaged,
    })?;
    if document.was_encrypted() || document.trailer.has(b"Encrypt") {
        return Err(Unclean::Encrypted);
    }
    // Put together again from what was found: pages may be missing or from an older version.
    if document.xref_recovery == Some(XrefRecovery::Reconstructed) {
        return Err(Unclean::Damaged);
    }
    Ok(document)
}

/// Objects that pages need, that the file says it has and that could not be read.
fn refuse_lost_objects(document: &mut Document) -> Result<(), Unclean> {
    for id in document.traverse_objects(|_| {}) {
        let told = match document.reference_table.get(id.0) {
            Some(XrefEntry::Normal { generation, .. }) => *generation == id.1,
            Some(XrefEntry::Compressed { .. }) => id.1 == 0,
            _ => false,
        };
        if told && !document.has_object(id) {
            return Err(Unclean::Damaged);
        }
    }
    Ok(())
}

/// What has to be known of the whole document before its objects can be cleaned one by one.
struct Facts {
    root: ObjectId,
    there: HashSet<ObjectId>,
    texts: HashSet<ObjectId>,
    /// Fonts, pictures, drawings and pages, which may be found under any name.
    drawn: HashSet<ObjectId>,
    /// Annotations that go.
    annotations: HashSet<ObjectId>,
    /// Fields for signatures, and where on a page they are shown.
    signatures: HashSet<ObjectId>,
}

impl Facts {
    fn of(document: &Document) -> Result<Self, Unclean> {
        let root =
            document.trailer.get(b"Root").and_then(Object::as_reference).map_err(|_| Unclean::Damaged)?;
        let catalog = document.catalog().map_err(|_| Unclean::Damaged)?;
        let form = catalog.get_deref(b"NeedsRendering", document);
        // Without its XFA such a form shows nothing, and with it it holds what programs wrote.
        if matches!(form, Ok(Object::Boolean(true))) {
            return Err(Unclean::Part);
        }
        let mut facts = Self {
            root,
            there: document.objects.keys().copied().collect(),
            texts: HashSet::new(),
            drawn: HashSet::new(),
            annotations: HashSet::new(),
            signatures: HashSet::new(),
        };
        for (&id, object) in &document.objects {
            match object {
                Object::String(..) => {
                    facts.texts.insert(id);
                }
                Object::Stream(stream) if is_drawn(&stream.dict) => {
                    facts.drawn.insert(id);
                }
                Object::Dictionary(found) if is_drawn(found) => {
                    facts.drawn.insert(id);
                }
                Object::Dictionary(found) if is_gone_annotation(found) => {
                    facts.annotations.insert(id);
                }
                Object::Dictionary(found) if name(found, b"FT") == b"Sig" => {
                    let kids = found.get_deref(b"Kids", document).and_then(Object::as_array);
                    facts.signatures.insert(id);
                    facts
                        .signatures
                        .extend(kids.into_iter().flatten().filter_map(|kid| kid.as_reference().ok()));
                }
                _ => {}
            }
        }
        Ok(facts)
    }

    fn clean(&self, id: ObjectId, object: &mut Object) -> Result<(), Unclean> {
        match object {
            Object::Stream(stream) => self.stream(stream),
            Object::Dictionary(found) => {
                if self.signatures.contains(&id) {
                    unsign(found);
                }
                self.dictionary(found);
                Ok(())
            }
            other => {
                self.value(other);
                Ok(())
            }
        }
    }

    fn value(&self, object: &mut Object) {
        match object {
            // What is not there must not become what later gets its number.
            Object::Reference(id) if !self.there.contains(id) => *object = Object::Null,
            Object::Array(items) => {
                items.retain(|item| !self.is_gone(item));
                for item in items {
                    self.value(item);
                }
            }
            Object::Dictionary(inner) => self.dictionary(inner),
            _ => {}
        }
    }

    fn dictionary(&self, found: &mut Dictionary) {
        if is_signature(found) {
            *found = Dictionary::new();
            return;
        }
        if name(found, b"FT") == b"Sig" {
            unsign(found);
        }
        if is_annotation(found) {
            let kind = name(found, b"Subtype").to_vec();
            // A field's /T is its name in the form, its /Contents says what it is for.
            let gone: &[&[u8]] = if kind == b"Widget" { &[b"M", b"NM"] } else { &OF_ANNOTATION };
            remove(found, gone);
            if kind != b"Widget" && !SPEAKING.contains(&kind.as_slice()) {
                remove(found, &[b"Contents", b"RC"]);
            }
        }
        if OF_DISK.contains(&name(found, b"S")) {
            remove(found, &[b"F", b"T", b"Win", b"Mac", b"Unix"]);
        }
        if found.has(b"EF") || name(found, b"Type") == b"Filespec" {
            found.remove(b"Desc");
        }
        if found.has(b"EF") {
            found.remove(b"UF");
            found.set("F", Object::string_literal("file"));
        }
        let gone: Vec<Vec<u8>> = found
            .iter()
            .filter(|(key, value)| self.entry_goes(key, value))
            .map(|(key, _)| key.clone())
            .collect();
        for key in gone {
            found.remove(&key);
        }
        for (_, value) in found.iter_mut() {
            self.value(value);
        }
    }

    fn entry_goes(&self, key: &[u8], value: &Object) -> bool {
        let drawn = match value {
            Object::Reference(id) => self.drawn.contains(id),
            Object::Name(_) => true,
            _ => false,
        };
        let text = match value {
            Object::Reference(id) => self.texts.contains(id),
            value => matches!(value, Object::String(..)),
        };
        self.is_gone(value) || GONE.contains(&key) && !drawn || GONE_TEXT.contains(&key) && text
    }

    fn is_gone(&self, value: &Object) -> bool {
        match value {
            Object::Reference(id) => self.annotations.contains(id),
            Object::Dictionary(inner) => is_gone_annotation(inner),
            _ => false,
        }
    }

    fn stream(&self, stream: &mut Stream) -> Result<(), Unclean> {
        if matches!(name(&stream.dict, b"Type"), b"Metadata" | b"EmbeddedFile") {
            *stream = Stream::new(Dictionary::new(), Vec::new());
            return Ok(());
        }
        // The place of a file outside that would hold its content.
        remove(&mut stream.dict, &[b"F", b"FFilter", b"FDecodeParms"]);
        match stream.filters().ok().and_then(|filters| filters.last().map(|last| last.to_vec())).as_deref() {
            Some(b"DCTDecode" | b"DCT") => {
                let picture = unwrapped(stream)?;
                let clean = files::without_metadata(picture, FileType::Jpeg).ok_or(Unclean::Damaged)?;
                stream.set_content(clean);
            }
            Some(b"JPXDecode") => {
                let mut picture = unwrapped(stream)?;
                pictures::blank_jpeg2000(&mut picture)?;
                stream.set_content(picture);
            }
            _ => {}
        }
        self.dictionary(&mut stream.dict);
        Ok(())
    }
}

/// The bytes of a picture whose last filter is its format; that filter alone remains on the stream.
fn unwrapped(stream: &mut Stream) -> Result<Vec<u8>, Unclean> {
    let Ok(Object::Array(filters)) = stream.dict.get(b"Filter").cloned() else {
        return Ok(std::mem::take(&mut stream.content));
    };
    let (Some(format), outer) = (filters.last().cloned(), filters[..filters.len() - 1].to_vec()) else {
        return Err(Unclean::Damaged);
    };
    let settings = stream.dict.remove(b"DecodeParms");
    stream.dict.set("Filter", format);
    if let Some(Object::Array(each)) = &settings
        && let Some(last @ (Object::Dictionary(_) | Object::Reference(_))) = each.get(outer.len())
    {
        stream.dict.set("DecodeParms", last.clone());
    }
    if outer.is_empty() {
        return Ok(std::mem::take(&mut stream.content));
    }
    let mut around = Dictionary::new();
    around.set("Filter", outer);
    if let Some(settings) = settings {
        around.set("DecodeParms", settings);
    }
    let wrapped = Stream::new(around, std::mem::take(&mut stream.content));
    wrapped.decompressed_content_with_limit(MOST_OF_STREAM).map_err(|_| Unclean::Damaged)
}

fn remove(found: &mut Dictionary, keys: &[&[u8]]) {
    for key in keys {
        found.remove(key);
    }
}

fn name<'a>(found: &'a Dictionary, key: &[u8]) -> &'a [u8] {
    found.get(key).and_then(Object::as_name).unwrap_or_default()
}

fn is_annotation(found: &Dictionary) -> bool {
    found.has(b"Subtype") && (name(found, b"Type") == b"Annot" || found.has(b"Rect"))
}

fn is_gone_annotation(found: &Dictionary) -> bool {
    is_annotation(found) && GONE_ANNOTATIONS.contains(&name(found, b"Subtype"))
}

fn is_drawn(found: &Dictionary) -> bool {
    matches!(name(found, b"Type"), b"Font" | b"XObject" | b"ExtGState" | b"Pattern" | b"Page" | b"Pages")
        || matches!(name(found, b"Subtype"), b"Image" | b"Form")
}

fn is_signature(found: &Dictionary) -> bool {
    found.has(b"ByteRange") || matches!(name(found, b"Type"), b"Sig" | b"DocTimeStamp" | b"SigRef")
}

/// A field without its signature, which names who signed, holds their certificate, and would be broken.
fn unsign(field: &mut Dictionary) {
    remove(field, &[b"V", b"DV", b"AP", b"MK"]);
}
