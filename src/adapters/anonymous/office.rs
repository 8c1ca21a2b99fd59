//! Word, Excel, PowerPoint and OpenDocument files: packages of parts, written anew without what names their makers.

use std::io::{Cursor, Read as _, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::names::Names;
use super::{Budget, Unclean, markup, pdf, pictures};

/// How many times its size a file may unfold to.
const MOST_RATIO: usize = 200;
/// Small parts may be folded tighter: a few empty cells are.
const RATIO_COUNTS_FROM: usize = 1024 * 1024;
const MOST_PARTS: usize = 20_000;
/// Documents inside of documents inside of documents.
const MOST_DEPTH: usize = 2;

pub(super) fn clean(bytes: &[u8], budget: &mut Budget, names: &mut Names) -> Result<Vec<u8>, Unclean> {
    package(bytes, 0, budget, names)
}

fn package(bytes: &[u8], depth: usize, budget: &mut Budget, names: &mut Names) -> Result<Vec<u8>, Unclean> {
    if depth > MOST_DEPTH {
        return Err(Unclean::Part);
    }
    let mut old = ZipArchive::new(Cursor::new(bytes)).map_err(refusal)?;
    if old.is_empty() || old.has_duplicate_names() {
        return Err(Unclean::Damaged);
    }
    if old.len() > MOST_PARTS {
        return Err(Unclean::TooLarge);
    }
    let mut new = ZipWriter::new(Cursor::new(Vec::with_capacity(bytes.len())));
    let mut unpacked = 0_usize;
    for index in 0..old.len() {
        let mut part = old.by_index(index).map_err(refusal)?;
        let path = part.name().map_err(refusal)?.into_owned();
        if path.ends_with('/') || goes(&path.to_lowercase()) {
            continue;
        }
        let mut content = Vec::new();
        let most = budget.left() as u64 + 1;
        part.by_ref().take(most).read_to_end(&mut content).map_err(|_| Unclean::Damaged)?;
        budget.spend(content.len())?;
        unpacked += content.len();
        let packed = usize::try_from(part.compressed_size()).unwrap_or(usize::MAX);
        let too_tight = |size: usize, packed: usize| size > RATIO_COUNTS_FROM && size / MOST_RATIO > packed;
        if too_tight(content.len(), packed) || too_tight(unpacked, bytes.len()) {
            return Err(Unclean::TooLarge);
        }
        let content = part_of(content, &path, depth, budget, names)?;
        // The kind of an OpenDocument file can be read without unpacking.
        let method = if path == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options =
            SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
        new.start_file(path, options).map_err(refusal)?;
        new.write_all(&content).map_err(|_| Unclean::Damaged)?;
    }
    Ok(new.finish().map_err(refusal)?.into_inner())
}

/// Parts that are left out: small pictures of the first page, printers, signatures, data that organisations' own programs
/// attach, labels, settings of a desktop.
fn goes(path: &str) -> bool {
    const FOLDERS: [&str; 8] = [
        "docprops/thumbnail",
        "customxml/",
        "_xmlsignatures/",
        "docmetadata/",
        "[trash]/",
        "thumbnails/",
        "versions/",
        "__macosx/",
    ];
    const NAMES: [&str; 4] = [
        "meta-inf/documentsignatures.xml",
        "meta-inf/macrosignatures.xml",
        "versionlist.xml",
        "layout-cache",
    ];
    FOLDERS.iter().any(|folder| path.starts_with(folder))
        || NAMES.contains(&path)
        || path.contains("/printersettings/")
        || path.ends_with(".ds_store")
}

fn part_of(
    content: Vec<u8>,
    path: &str,
    depth: usize,
    budget: &mut Budget,
    names: &mut Names,
) -> Result<Vec<u8>, Unclean> {
    if content.is_empty() {
        return Ok(content);
    }
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "xml" | "rels" | "rdf" | "svg" | "psmdcp" | "xhtml" => {
            if ending == "svg" {
                names.cannot_read();
            }
            return markup::clean(&content, path, goes, names);
        }
        "vml" => {
            // Excel writes drawings of notes that are not quite XML. They name nobody but in their text.
            return markup::clean(&content, path, goes, names).or_else(|_| {
                names.bytes(&content);
                Ok(content)
            });
        }
        "htm" | "html" | "mht" | "mhtml" | "rtf" | "emz" | "wmz" => return Err(Unclean::Part),
        _ => {}
    }
    if path == "mimetype" {
        names.bytes(&content);
        return Ok(content);
    }
    // What other programs embedded, and what only Microsoft's libraries can read: the picture of it stays.
    const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0";
    if content.starts_with(COMPOUND) {
        return if ending == "bin" && path.to_lowercase().contains("vba") {
            Err(Unclean::Part)
        } else {
            Ok(Vec::new())
        };
    }
    if content.starts_with(b"PK") {
        return package(&content, depth + 1, budget, names);
    }
    match infer::get(&content).map(|kind| kind.mime_type()) {
        Some("image/png" | "image/jpeg" | "image/webp" | "image/gif") => {
            names.cannot_read();
            pictures::clean(&content)
        }
        Some("application/pdf") => pdf::clean(&content, budget, names),
        // Formats without a place for names.
        Some("image/bmp" | "image/vnd.microsoft.icon" | "image/vnd.ms-photo") => {
            names.cannot_read();
            Ok(content)
        }
        Some(kind)
            if ["image/", "video/", "audio/"].iter().any(|group| kind.starts_with(group))
                || kind.starts_with("application/") && !kind.contains("font") =>
        {
            Err(Unclean::Part)
        }
        found => {
            // Fonts show nothing by themselves; drawings and whatever else programs put there may.
            if !found.is_some_and(|kind| kind.contains("font")) && !is_font(&ending) {
                names.cannot_read();
            }
            names.bytes(&content);
            Ok(content)
        }
    }
}

fn is_font(ending: &str) -> bool {
    matches!(ending, "odttf" | "ttf" | "otf" | "fntdata" | "woff" | "woff2")
}

fn refusal(error: ZipError) -> Unclean {
    match error {
        ZipError::UnsupportedArchive(why) if why == ZipError::PASSWORD_REQUIRED => Unclean::Encrypted,
        _ => Unclean::Damaged,
    }
}
