//! Files that people add: what they are by their content, without what a camera writes into them, kept in a folder under
//! their SHA-256. It knows bytes, not whom they belong to.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use img_parts::jpeg::{Jpeg, markers};
use img_parts::png::Png;
use img_parts::riff::RiffContent;
use img_parts::webp::{self, WebP};
use img_parts::{Bytes, ImageEXIF as _};
use sha2::{Digest, Sha256};

use crate::domain::attachments::FileType;

/// The folder that files are kept in.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
}

/// Why a file cannot be kept or read.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    #[error("the folder of files cannot be used: {0}")]
    Io(#[from] std::io::Error),
    #[error("this is not the name of a kept file")]
    Name,
    #[error("a task that reads or writes files ended early")]
    Task,
}

/// Chunks of a PNG that are the picture itself: its size, colours, density and pixels. Others say where, when and by whom it
/// was made, hold free text, or belong to a program that may write anything.
const PNG_PICTURE: [[u8; 4]; 18] = [
    *b"IHDR", *b"PLTE", *b"IDAT", *b"IEND", *b"tRNS", *b"bKGD", *b"hIST", *b"pHYs", *b"sBIT", *b"gAMA",
    *b"cHRM", *b"sRGB", *b"cICP", *b"mDCV", *b"cLLI", *b"acTL", *b"fcTL", *b"fdAT",
];
/// Chunks of a WebP that are the picture itself.
const WEBP_PICTURE: [[u8; 4]; 6] = [
    webp::CHUNK_VP8X,
    webp::CHUNK_VP8,
    webp::CHUNK_VP8L,
    webp::CHUNK_ALPH,
    webp::CHUNK_ANIM,
    webp::CHUNK_ANMF,
];
/// The tag of EXIF that says how a picture is turned.
const ORIENTATION_TAG: u16 = 0x0112;
/// The bits of a WebP's header that announce a colour profile, EXIF and XMP.
const WEBP_METADATA_BITS: u8 = 0b0010_1100;
/// The one of them that announces EXIF.
const WEBP_EXIF_BIT: u8 = 0b0000_1000;

impl Files {
    /// The files of an installation, in `files` under its data folder.
    #[must_use]
    pub fn new(data_dir: &Path) -> Self {
        Self { folder: data_dir.join("files") }
    }

    /// Keeps the bytes and returns their SHA-256 in lower-case hexadecimal. Bytes that are there already are not written
    /// again.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub async fn keep(&self, bytes: Vec<u8>) -> Result<String, FileError> {
        let folder = self.folder.clone();
        tokio::task::spawn_blocking(move || keep(&folder, &bytes)).await.map_err(|_| FileError::Task)?
    }

    /// The bytes with this SHA-256; `None` when they are not there.
    ///
    /// # Errors
    /// When the name is not one or the file cannot be read.
    pub async fn read(&self, sha256: &str) -> Result<Option<Vec<u8>>, FileError> {
        let path = place(&self.folder, sha256)?;
        match tokio::fs::read(path).await {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

/// What a file is, by its content. The name only tells CSV from other plain text. `None` for a kind that is not taken.
#[must_use]
pub fn file_type(bytes: &[u8], name: &str) -> Option<FileType> {
    let found = infer::get(bytes).map(|kind| kind.mime_type());
    if let Some(kind) = FileType::ALL.into_iter().find(|kind| found == Some(kind.media_type())) {
        return Some(kind);
    }
    let name = name.to_lowercase();
    let named = match name.rsplit_once('.') {
        Some((_, "csv")) => FileType::Csv,
        Some((_, "txt")) => FileType::Text,
        _ => return None,
    };
    // Some text begins like another format by chance ("BM…"); a page or a script never counts as text.
    let active = matches!(found, Some("text/html" | "text/xml" | "text/x-shellscript"));
    (!active && is_plain_text(bytes)).then_some(named)
}

/// The same picture without EXIF, XMP, colour profile and comments; other files as they are. The pixels are not touched,
/// and which way up they are to be shown stays. `None` for a picture that is broken.
#[must_use]
pub fn without_metadata(bytes: Vec<u8>, kind: FileType) -> Option<Vec<u8>> {
    match kind {
        FileType::Jpeg => clean_jpeg(bytes),
        FileType::Png => clean_png(bytes),
        FileType::Webp => clean_webp(bytes),
        _ => Some(bytes),
    }
}

fn keep(folder: &Path, bytes: &[u8]) -> Result<String, FileError> {
    let digest = Sha256::digest(bytes);
    let sha256: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let path = place(folder, &sha256)?;
    if path.exists() {
        return Ok(sha256);
    }
    let parent = path.parent().unwrap_or(folder);
    std::fs::create_dir_all(parent)?;
    // Written beside its place and moved there, so that a half-written file never has a right name.
    let mut draft = tempfile_in(parent, &sha256)?;
    draft.1.write_all(bytes)?;
    draft.1.sync_all()?;
    std::fs::rename(&draft.0, &path)?;
    Ok(sha256)
}

fn tempfile_in(parent: &Path, sha256: &str) -> Result<(PathBuf, std::fs::File), FileError> {
    for attempt in 0..100_u32 {
        let path = parent.join(format!("{sha256}.{attempt}.part"));
        match std::fs::OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(FileError::Name)
}

fn place(folder: &Path, sha256: &str) -> Result<PathBuf, FileError> {
    let right = sha256.len() == 64 && sha256.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if right { Ok(folder.join(&sha256[..2]).join(sha256)) } else { Err(FileError::Name) }
}

fn is_plain_text(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| {
        text.chars()
            .all(|character| !character.is_control() || matches!(character, '\n' | '\r' | '\t' | '\u{c}'))
    })
}

/// How a picture is turned (EXIF 2.32, tag 274): 2 to 8 in the first directory; `None` for upright ones.
fn orientation(exif: &[u8]) -> Option<u16> {
    let tiff = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let big = match tiff.get(..2)? {
        b"MM" => true,
        b"II" => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let bytes = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    };
    let long = |at: usize| -> Option<u32> {
        let bytes = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) })
    };
    let directory = usize::try_from(long(4)?).ok()?;
    let entries = usize::from(short(directory)?);
    (0..entries)
        .map(|index| directory.saturating_add(2 + index * 12))
        .find(|at| short(*at) == Some(ORIENTATION_TAG))
        .and_then(|at| short(at.saturating_add(8)))
        .filter(|turned| (2..=8).contains(turned))
}

/// EXIF that says how a picture is turned and nothing else.
fn only_orientation(turned: u16) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01".to_vec();
    tiff.extend(ORIENTATION_TAG.to_be_bytes());
    // One short, in the upper half of its field; no other directory follows.
    tiff.extend([0, 3, 0, 0, 0, 1]);
    tiff.extend(turned.to_be_bytes());
    tiff.extend([0; 6]);
    tiff
}

fn clean_jpeg(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut jpeg = Jpeg::from_bytes(Bytes::from(bytes)).ok()?;
    let turned = jpeg.exif().and_then(|exif| orientation(&exif));
    jpeg.segments_mut().retain(|segment| match segment.marker() {
        // How dense the pixels are; other programs keep names and small pictures in this place.
        markers::APP0 => segment.contents().starts_with(b"JFIF\0") && segment.contents().len() == 14,
        // Adobe's segment says how the colours are to be read.
        markers::APP14 => segment.contents().starts_with(b"Adobe") && segment.contents().len() == 12,
        markers::APP1..=markers::APP15 | markers::COM => false,
        _ => true,
    });
    if let Some(turned) = turned {
        jpeg.set_exif(Some(Bytes::from(only_orientation(turned))));
    }
    let scan = jpeg.segments().last().filter(|segment| segment.has_entropy())?;
    let (scan_header, scan_whole) = (scan.len(), scan.len_with_entropy());
    let whole = jpeg.encoder().bytes();
    let start = whole.len().checked_sub(scan_whole)?.checked_add(scan_header)?;
    let mut clean = whole.get(..start)?.to_vec();
    copy_scans(whole.get(start..)?, &mut clean)?;
    Some(clean)
}

/// Copies the scans of a JPEG up to its end: metadata between scans and whatever follows the picture stay behind.
fn copy_scans(rest: &[u8], clean: &mut Vec<u8>) -> Option<()> {
    let mut at = 0;
    while at < rest.len() {
        let byte = rest[at];
        if byte != markers::P {
            clean.push(byte);
            at += 1;
            continue;
        }
        match *rest.get(at + 1)? {
            markers::P => at += 1,
            markers::EOI => {
                clean.extend([markers::P, markers::EOI]);
                return Some(());
            }
            stuffed @ (0 | markers::RST0..=markers::RST7) => {
                clean.extend([markers::P, stuffed]);
                at += 2;
            }
            marker => {
                let length = usize::from(u16::from_be_bytes([*rest.get(at + 2)?, *rest.get(at + 3)?]));
                let segment = rest.get(at..at + 2 + length.max(2))?;
                if !matches!(marker, markers::APP0..=markers::APP15 | markers::COM) {
                    clean.extend_from_slice(segment);
                }
                at += segment.len();
            }
        }
    }
    // A picture whose end is missing shows all the same.
    clean.extend([markers::P, markers::EOI]);
    Some(())
}

fn clean_png(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut png = Png::from_bytes(Bytes::from(bytes)).ok()?;
    let turned = png.exif().and_then(|exif| orientation(&exif));
    png.chunks_mut().retain(|chunk| PNG_PICTURE.contains(&chunk.kind()));
    if let Some(turned) = turned {
        png.set_exif(Some(Bytes::from(only_orientation(turned))));
    }
    Some(png.encoder().bytes().to_vec())
}

fn clean_webp(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut picture = WebP::from_bytes(Bytes::from(bytes)).ok()?;
    let turned = picture.exif().and_then(|exif| orientation(&exif));
    let has_header = picture.chunks().iter().any(|chunk| chunk.id() == webp::CHUNK_VP8X);
    picture.chunks_mut().retain(|chunk| WEBP_PICTURE.contains(&chunk.id()));
    for chunk in picture.chunks_mut() {
        if chunk.id() == webp::CHUNK_VP8X
            && let RiffContent::Data(data) = chunk.content_mut()
        {
            let mut header = data.to_vec();
            *header.first_mut()? &= !WEBP_METADATA_BITS;
            *data = Bytes::from(header);
        }
    }
    debug_assert!(picture.exif().is_none());
    if let Some(turned) = turned.filter(|_| has_header) {
        picture.set_exif(Some(Bytes::from(only_orientation(turned))));
        for chunk in picture.chunks_mut() {
            if chunk.id() == webp::CHUNK_VP8X
                && let RiffContent::Data(data) = chunk.content_mut()
            {
                let mut header = data.to_vec();
                *header.first_mut()? |= WEBP_EXIF_BIT;
                *data = Bytes::from(header);
            }
        }
    }
    Some(picture.encoder().bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXIF: &[u8] = b"Exif\0\0MM\0*GPS 23.8N 90.4E";

    fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
        let mut bytes = vec![0xff, marker];
        bytes.extend(u16::try_from(contents.len() + 2).unwrap().to_be_bytes());
        bytes.extend(contents);
        bytes
    }

    fn jpeg() -> Vec<u8> {
        let mut bytes = vec![0xff, 0xd8];
        bytes.extend(segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"));
        bytes.extend(segment(0xe1, EXIF));
        bytes.extend(segment(0xfe, b"made by Rahima"));
        bytes.extend(segment(0xdb, &[7; 65]));
        bytes.extend(segment(0xda, &[1, 1, 0, 0, 63, 0]));
        bytes.extend([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]);
        bytes.extend(segment(0xfe, b"between scans"));
        bytes.extend([5, 0xff, 0xd9]);
        bytes.extend(b"a second picture with GPS");
        bytes
    }

    fn holds(bytes: &[u8], what: &[u8]) -> bool {
        bytes.windows(what.len()).any(|window| window == what)
    }

    #[test]
    fn a_photo_loses_where_it_was_taken_and_keeps_its_pixels() {
        let clean = without_metadata(jpeg(), FileType::Jpeg).unwrap();
        for gone in [&b"GPS"[..], b"Rahima", b"between", b"second"] {
            assert!(!holds(&clean, gone));
        }
        assert!(holds(&clean, b"JFIF") && holds(&clean, &[7; 65]));
        assert!(clean.ends_with(&[1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 5, 0xff, 0xd9]));
        assert_eq!(file_type(&clean, "photo.txt"), Some(FileType::Jpeg));
        assert_eq!(without_metadata(clean.clone(), FileType::Jpeg), Some(clean));
    }

    #[test]
    fn a_photo_taken_sideways_stays_the_right_way_up_and_loses_the_rest() {
        for (mark, entry) in [
            (&b"MM\0*\0\0\0\x08"[..], [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]),
            (b"II*\0\x08\0\0\0", [0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]),
        ] {
            let mut exif = b"Exif\0\0".to_vec();
            exif.extend(mark);
            exif.extend(if mark[0] == b'M' { [0, 1] } else { [1, 0] });
            exif.extend(entry);
            exif.extend(b"GPS 23.8N 90.4E");
            let mut bytes = vec![0xff, 0xd8];
            bytes.extend(segment(0xe1, &exif));
            bytes.extend(&jpeg()[2..]);
            let clean = without_metadata(bytes, FileType::Jpeg).unwrap();
            assert!(!holds(&clean, b"GPS") && !holds(&clean, b"Rahima"));
            let kept = Jpeg::from_bytes(Bytes::from(clean.clone())).unwrap().exif().unwrap();
            assert_eq!(orientation(&kept), Some(6));
            assert_eq!(kept.len(), 26);
            assert_eq!(without_metadata(clean.clone(), FileType::Jpeg), Some(clean));
        }
        assert_eq!(orientation(b"MM\0*\xff\xff\xff\xff"), None);
        assert_eq!(orientation(b""), None);
    }

    #[test]
    fn a_png_loses_its_texts() {
        let chunk = |kind: &[u8; 4], contents: &[u8]| {
            img_parts::png::PngChunk::new(*kind, Bytes::copy_from_slice(contents)).encoder().bytes().to_vec()
        };
        let mut bytes = vec![0x89, b'P', b'N', b'G', 13, 10, 26, 10];
        bytes.extend(chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
        bytes.extend(chunk(b"tEXt", b"Author\0Rahima"));
        bytes.extend(chunk(b"eXIf", EXIF));
        bytes.extend(chunk(b"IDAT", &[9; 9]));
        bytes.extend(chunk(b"IEND", &[]));
        bytes.extend(b"trailing GPS");
        let clean = without_metadata(bytes, FileType::Png).unwrap();
        assert!(!holds(&clean, b"Rahima") && !holds(&clean, b"GPS") && holds(&clean, &[9; 9]));
    }

    #[test]
    fn a_webp_loses_exif_and_xmp_and_says_so_in_its_header() {
        let chunk = |id: &[u8; 4], contents: &[u8]| {
            let mut bytes = id.to_vec();
            bytes.extend(u32::try_from(contents.len()).unwrap().to_le_bytes());
            bytes.extend(contents);
            if contents.len() % 2 == 1 {
                bytes.push(0);
            }
            bytes
        };
        let mut body = b"WEBP".to_vec();
        body.extend(chunk(b"VP8X", &[0b0011_1100, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
        body.extend(chunk(b"VP8L", &[0x2f, 1, 2, 3, 4, 5]));
        body.extend(chunk(b"EXIF", EXIF));
        body.extend(chunk(b"XMP ", b"<x>GPS</x>"));
        let mut bytes = b"RIFF".to_vec();
        bytes.extend(u32::try_from(body.len()).unwrap().to_le_bytes());
        bytes.extend(body);
        let clean = without_metadata(bytes, FileType::Webp).unwrap();
        assert!(!holds(&clean, b"GPS") && holds(&clean, &[0x2f, 1, 2, 3, 4, 5]));
        assert_eq!(clean[20], 0b0001_0000);
    }

    #[test]
    fn what_a_file_is_comes_from_its_content() {
        assert_eq!(file_type(b"%PDF-1.7\n", "x.exe"), Some(FileType::Pdf));
        assert_eq!(file_type(b"a,b\n1,2\n", "x.csv"), Some(FileType::Csv));
        assert_eq!(file_type("নাম,বয়স\n".as_bytes(), "x.TXT"), Some(FileType::Text));
        for (bytes, name) in [
            (&b"<!DOCTYPE html><script>alert(1)</script>"[..], "x.txt"),
            (b"<!DOCTYPE html><script>alert(1)</script>", "x.pdf"),
            (b"#!/bin/sh\nrm -rf /\n", "x.csv"),
            (b"MZ\x90\0\x03\0\0\0", "x.pdf"),
            (b"PK\x03\x04rest of a zip", "x.docx"),
            (b"\xff\xfe\0binary", "x.txt"),
            (b"GIF89a", "x.gif"),
            (b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "x.svg"),
            (b"", "x.pdf"),
        ] {
            assert_eq!(file_type(bytes, name), None, "{name}");
        }
    }

    #[test]
    fn broken_pictures_are_not_taken() {
        assert_eq!(without_metadata(vec![0xff, 0xd8, 0xff], FileType::Jpeg), None);
        assert_eq!(without_metadata(b"RIFF\x10\0\0\0WEBP".to_vec(), FileType::Webp), None);
    }

    #[tokio::test]
    async fn bytes_are_kept_once_under_their_hash() {
        let folder = std::env::temp_dir().join(format!("pilotage-files-{}", std::process::id()));
        let files = Files::new(&folder);
        let name = files.keep(b"hello".to_vec()).await.unwrap();
        assert_eq!(files.keep(b"hello".to_vec()).await.unwrap(), name);
        assert_eq!(files.read(&name).await.unwrap().as_deref(), Some(&b"hello"[..]));
        assert_eq!(files.read(&"0".repeat(64)).await.unwrap(), None);
        assert!(files.read("../../secret").await.is_err());
        std::fs::remove_dir_all(folder).unwrap();
    }
}
