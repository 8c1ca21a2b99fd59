//! One answer in memory, ready to be sent in each encoding.

use std::io::{Cursor, Read};
use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use flate2::{Compress, Compression, FlushCompress, Status as Packed};
use rocket::http::{ContentType, Header, Status};
use rocket::request::Request;
use rocket::response::Response;
use sha2::{Digest, Sha256};

use super::slots::{Fill, Slot, Slots};
use crate::app::changes::{Changes, Mark, Shows};
use crate::clock::{Id, UnixMillis};
use crate::web::assets::{Encodings, gzip};

/// Answers below this many bytes are not worth packing.
const LEAST_PACKED: usize = 1_000;
/// How hard the bytes that many will get are packed: a few milliseconds once, within a few percent of the best.
const BROTLI_QUALITY: u32 = 6;
/// See [`BROTLI_QUALITY`].
const GZIP_LEVEL: u32 = 7;

/// An answer in memory.
pub struct Kept {
    mark: Mark,
    until: UnixMillis,
    shows: Shows,
    /// For whom alone it was made.
    person: Option<Id>,
    /// The route that made it, as it stands in the log and among the measures.
    route: Arc<str>,
    body: Body,
}

#[expect(clippy::large_enum_variant, reason = "nearly all that is kept is the same for everybody")]
enum Body {
    /// The same bytes for everybody.
    Same {
        plain: Bytes,
        gzip: OnceLock<Bytes>,
        brotli: OnceLock<Bytes>,
        etag: String,
        kind: ContentType,
        headers: Vec<Header<'static>>,
    },
    /// The same but for what goes into its slots.
    Slotted(Vec<Piece>),
}

/// A text, how it is packed, and the slot after it.
struct Piece {
    text: Bytes,
    /// Whole blocks of DEFLATE that refer to nothing outside of them.
    deflated: Bytes,
    slot: Option<Slot>,
}

impl Kept {
    /// An answer that is the same for everybody.
    #[must_use]
    pub fn same(
        plain: Bytes,
        kind: ContentType,
        headers: Vec<Header<'static>>,
        mark: Mark,
        until: UnixMillis,
        shows: Shows,
    ) -> Self {
        let digest = Sha256::digest(&plain);
        let etag: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        let body = Body::Same { plain, gzip: OnceLock::new(), brotli: OnceLock::new(), etag, kind, headers };
        Self { mark, until, shows, person: None, route: "none".into(), body }
    }

    /// A page with slots, for one person or for all onlookers.
    #[must_use]
    pub fn slotted(
        slots: &Slots,
        page: &str,
        mark: Mark,
        until: UnixMillis,
        shows: Shows,
        person: Option<Id>,
    ) -> Self {
        let pieces = slots
            .cut(page)
            .into_iter()
            .map(|(text, slot)| Piece {
                text: Bytes::copy_from_slice(text.as_bytes()),
                deflated: deflated(text.as_bytes()),
                slot,
            })
            .collect();
        Self { mark, until, shows, person, route: "none".into(), body: Body::Slotted(pieces) }
    }

    /// Remembers which route made it.
    pub fn made_by(&mut self, route: &str) {
        self.route = route.into();
    }

    /// The route that made it.
    #[must_use]
    pub const fn route(&self) -> &Arc<str> {
        &self.route
    }

    /// What it was made from.
    #[must_use]
    pub const fn shows(&self) -> &Shows {
        &self.shows
    }

    /// True while it says what a new one would say.
    #[must_use]
    pub fn is_fresh(&self, changes: &Changes, now: UnixMillis) -> bool {
        now < self.until && !changes.reached(self.mark, &self.shows, self.person.as_ref())
    }

    /// The bytes of memory that it takes, with room for the packed forms.
    #[must_use]
    pub fn weight(&self) -> usize {
        match &self.body {
            Body::Same { plain, .. } => 600 + plain.len() + plain.len() / 2,
            Body::Slotted(pieces) => {
                pieces.iter().map(|piece| 120 + piece.text.len() + piece.deflated.len()).sum::<usize>() + 400
            }
        }
    }

    /// The first line where two differ, for the tests.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Option<String> {
        let (old, new) = (self.text(), other.text());
        if old == new {
            return None;
        }
        let (old, new) = (String::from_utf8_lossy(&old), String::from_utf8_lossy(&new));
        let at = old.lines().zip(new.lines()).find(|(old, new)| old != new);
        Some(at.map_or_else(
            || format!("{} and {} bytes", old.len(), new.len()),
            |(old, new)| format!("kept {old:.400} now {new:.400}"),
        ))
    }

    fn text(&self) -> Vec<u8> {
        match &self.body {
            Body::Same { plain, .. } => plain.to_vec(),
            Body::Slotted(pieces) => pieces.iter().flat_map(|piece| piece.text.iter().copied()).collect(),
        }
    }

    /// The answer to this request; `fill` goes into the slots.
    #[must_use]
    pub fn answer(&self, request: &Request<'_>, fill: Option<&Fill>) -> Response<'static> {
        let encodings = Encodings::of(request);
        match &self.body {
            Body::Same { plain, gzip: gzipped, brotli, etag, kind, headers } => {
                let small = plain.len() < LEAST_PACKED;
                let (bytes, encoding) = if encodings.brotli && !small {
                    (brotli.get_or_init(|| brotli_of(plain)), Some("br"))
                } else if encodings.gzip && !small {
                    (gzipped.get_or_init(|| gzip(plain, GZIP_LEVEL).into()), Some("gzip"))
                } else {
                    (plain, None)
                };
                let mut response = Response::new();
                let known = request.headers().get("If-None-Match").any(|tags| names(tags, etag));
                if known {
                    response.set_status(Status::NotModified);
                } else {
                    response.set_header(kind.clone());
                    if let Some(encoding) = encoding {
                        response.set_header(Header::new("Content-Encoding", encoding));
                    }
                    sized(&mut response, bytes.clone());
                }
                for header in headers {
                    response.set_header(header.clone());
                }
                response
                    .set_header(Header::new("ETag", format!("\"{etag}{}\"", encoding.unwrap_or_default())));
                response.set_header(Header::new("Cache-Control", "public, no-cache"));
                response.set_header(Header::new("Vary", "Accept-Encoding, Accept-Language, Cookie"));
                response
            }
            Body::Slotted(pieces) => {
                let nothing = Fill::default();
                let fill = fill.unwrap_or(&nothing);
                let mut response = Response::new();
                response.set_header(ContentType::HTML);
                response.set_header(Header::new("Cache-Control", "private, no-cache"));
                response.set_header(Header::new("Vary", "Accept-Encoding, Accept-Language, Cookie"));
                if encodings.gzip {
                    response.set_header(Header::new("Content-Encoding", "gzip"));
                    sized(&mut response, put_together(pieces, fill).into());
                } else {
                    sized(&mut response, filled(pieces, fill).into());
                }
                response
            }
        }
    }
}

/// The body in one piece: the server would send it in pieces of 4 KB otherwise, each with a wake-up of its own.
fn sized(response: &mut Response<'_>, bytes: Bytes) {
    let length = bytes.len();
    response.set_sized_body(length, Cursor::new(bytes));
    response.set_max_chunk_size(length.max(1));
}

/// A list of tags as in `If-None-Match` names this one, in any encoding.
fn names(tags: &str, etag: &str) -> bool {
    tags.split(',').map(str::trim).any(|tag| {
        tag == "*"
            || tag
                .trim_start_matches("W/")
                .trim_matches('"')
                .strip_prefix(etag)
                .is_some_and(|encoding| matches!(encoding, "" | "br" | "gzip"))
    })
}

fn brotli_of(bytes: &[u8]) -> Bytes {
    let mut packed = Vec::new();
    let mut reader = brotli::CompressorReader::new(bytes, 4096, BROTLI_QUALITY, 20);
    // Reading from memory does not fail.
    reader.read_to_end(&mut packed).ok();
    packed.into()
}

fn filled(pieces: &[Piece], fill: &Fill) -> Vec<u8> {
    let mut page = Vec::with_capacity(pieces.iter().map(|piece| piece.text.len() + 64).sum());
    for piece in pieces {
        page.extend_from_slice(&piece.text);
        page.extend_from_slice(piece.slot.map_or("", |slot| fill.get(slot)).as_bytes());
    }
    page
}

/// A gzip file of pieces that were packed before, with what goes into the slots as it is in between (RFC 1951, 3.2.4).
///
/// The tokens are never packed together with text that somebody else could have written: the length of the answer says
/// nothing about them.
fn put_together(pieces: &[Piece], fill: &Fill) -> Vec<u8> {
    let mut file =
        Vec::with_capacity(pieces.iter().map(|piece| piece.deflated.len() + 64).sum::<usize>() + 32);
    file.extend_from_slice(&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
    let mut checksum = crc32fast::Hasher::new();
    let mut length = 0_usize;
    for piece in pieces {
        file.extend_from_slice(&piece.deflated);
        checksum.update(&piece.text);
        length += piece.text.len();
        let value = piece.slot.map_or("", |slot| fill.get(slot)).as_bytes();
        for part in value.chunks(usize::from(u16::MAX)) {
            let bytes = u16::try_from(part.len()).unwrap_or_default();
            file.push(0);
            file.extend_from_slice(&bytes.to_le_bytes());
            file.extend_from_slice(&(!bytes).to_le_bytes());
            file.extend_from_slice(part);
        }
        checksum.update(value);
        length += value.len();
    }
    // The last block: empty, and marked as the last.
    file.extend_from_slice(&[1, 0, 0, 0xff, 0xff]);
    file.extend_from_slice(&checksum.finalize().to_le_bytes());
    file.extend_from_slice(&u32::try_from(length & 0xffff_ffff).unwrap_or_default().to_le_bytes());
    file
}

/// Blocks of DEFLATE that end at a whole byte and refer to nothing outside of them.
fn deflated(text: &[u8]) -> Bytes {
    if text.is_empty() {
        return Bytes::new();
    }
    let mut packer = Compress::new(Compression::new(GZIP_LEVEL), false);
    let mut packed = Vec::with_capacity(text.len() / 2 + 128);
    loop {
        let done = usize::try_from(packer.total_in()).unwrap_or(text.len());
        let room = packed.capacity() - packed.len();
        match packer.compress_vec(&text[done..], &mut packed, FlushCompress::Full) {
            // All was taken, and there was room left after the flush.
            Ok(Packed::Ok | Packed::BufError)
                if packer.total_in() == text.len() as u64 && packed.len() < packed.capacity() =>
            {
                return packed.into();
            }
            Ok(_) => packed.reserve(room.max(512)),
            Err(_) => return stored(text).into(),
        }
    }
}

fn stored(text: &[u8]) -> Vec<u8> {
    let mut blocks = Vec::with_capacity(text.len() + 16);
    for part in text.chunks(usize::from(u16::MAX)) {
        let bytes = u16::try_from(part.len()).unwrap_or_default();
        blocks.push(0);
        blocks.extend_from_slice(&bytes.to_le_bytes());
        blocks.extend_from_slice(&(!bytes).to_le_bytes());
        blocks.extend_from_slice(part);
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unpacked(file: &[u8]) -> String {
        let mut text = String::new();
        flate2::read::GzDecoder::new(file).read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn pieces_packed_apart_are_one_gzip_file() {
        let slots = Slots::new([3; 16]);
        let long = "many words about one thing and another ".repeat(5_000);
        let page = format!(
            "{}<p>{long}</p>{}{}tail{}",
            slots.mark(Slot::Name),
            slots.mark(Slot::Token),
            slots.mark(Slot::FormId),
            slots.mark(Slot::Token)
        );
        let id = Id::stored("0190b0a0-0000-7000-8000-000000000000".to_owned());
        let fill = Fill::new("র\u{9b9}িমা", "Inbox", "t".repeat(70_000), &id);
        let kept = Kept::slotted(&slots, &page, Mark::default(), UnixMillis(0), Shows::Anything, None);
        let Body::Slotted(pieces) = &kept.body else { panic!("it has slots") };
        assert_eq!(unpacked(&put_together(pieces, &fill)), fill.fill(&slots, &page));
        assert_eq!(filled(pieces, &fill), fill.fill(&slots, &page).into_bytes());
    }

    #[test]
    fn every_length_is_packed_whole() {
        let letters: Vec<u8> =
            (0..4_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
        for length in (0..300).chain([511, 512, 513, 1_023, 2_048, 4_000]) {
            let mut file = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
            file.extend_from_slice(&deflated(&letters[..length]));
            file.extend_from_slice(&[1, 0, 0, 0xff, 0xff]);
            file.extend_from_slice(&crc32fast::hash(&letters[..length]).to_le_bytes());
            file.extend_from_slice(&(length as u32).to_le_bytes());
            let mut bytes = Vec::new();
            flate2::read::GzDecoder::new(file.as_slice()).read_to_end(&mut bytes).unwrap();
            assert_eq!(bytes, letters[..length]);
        }
    }

    #[test]
    fn a_tag_is_known_in_any_encoding() {
        for tags in ["\"abc\"", "\"abcbr\"", "W/\"abcgzip\"", "\"x\", \"abc\"", "*"] {
            assert!(names(tags, "abc"), "{tags}");
        }
        for tags in ["\"abcd\"", "", "\"ab\"", "abcx"] {
            assert!(!names(tags, "abc"), "{tags}");
        }
    }
}
