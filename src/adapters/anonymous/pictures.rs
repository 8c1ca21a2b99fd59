//! Pictures on their own and inside other files, without what cameras and programs wrote into them.

use super::Unclean;
use crate::adapters::files;
use crate::domain::attachments::FileType;

/// A PNG, JPEG, WebP or GIF without its metadata.
pub(super) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Unclean> {
    let kind = match infer::get(bytes).map(|kind| kind.mime_type()) {
        Some("image/png") => FileType::Png,
        Some("image/jpeg") => FileType::Jpeg,
        Some("image/webp") => FileType::Webp,
        Some("image/gif") => return clean_gif(bytes).ok_or(Unclean::Damaged),
        _ => return Err(Unclean::Damaged),
    };
    files::without_metadata(bytes.to_vec(), kind).ok_or(Unclean::Damaged)
}

/// A GIF without comments and without the blocks of programs, except the one that says how often it is shown.
fn clean_gif(bytes: &[u8]) -> Option<Vec<u8>> {
    const HEADER: usize = 13;
    let colours = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let mut at = HEADER + colours(*bytes.get(10)?);
    let mut clean = bytes.get(..at)?.to_vec();
    loop {
        let start = at;
        let keep = match *bytes.get(at)? {
            b';' => {
                clean.push(b';');
                return Some(clean);
            }
            b',' => {
                // The place of a picture, its colours and the width of its codes.
                at += 10 + colours(*bytes.get(at + 9)?) + 1;
                true
            }
            b'!' => {
                let label = *bytes.get(at + 1)?;
                let program = bytes.get(at + 2..at + 14).unwrap_or_default();
                at += 2;
                label == 0xf9 || (label == 0xff && matches!(program, b"\x0bNETSCAPE2.0" | b"\x0bANIMEXTS1.0"))
            }
            _ => return None,
        };
        loop {
            let length = usize::from(*bytes.get(at)?);
            at += 1 + length;
            if length == 0 {
                break;
            }
        }
        if keep {
            clean.extend_from_slice(bytes.get(start..at)?);
        }
    }
}

/// Overwrites what a JPEG 2000 says besides its pixels. Lengths stay, so that nothing has to be moved.
pub(super) fn blank_jpeg2000(bytes: &mut [u8]) -> Result<(), Unclean> {
    if bytes.starts_with(&[0xff, 0x4f]) {
        return blank_codestream(bytes).ok_or(Unclean::Damaged);
    }
    let mut at = 0;
    while at < bytes.len() {
        let header: [u8; 8] =
            bytes.get(at..at + 8).and_then(|header| header.try_into().ok()).ok_or(Unclean::Damaged)?;
        let [a, b, c, d, kind @ ..] = header;
        let length = match u32::from_be_bytes([a, b, c, d]) as usize {
            0 => bytes.len() - at,
            // A length of 64 bits is for files far larger than any that is taken.
            1..8 => return Err(Unclean::Damaged),
            length => length,
        };
        let whole = bytes.get_mut(at..at + length).ok_or(Unclean::Damaged)?;
        match &kind {
            b"xml " | b"uuid" | b"uinf" | b"jp2i" | b"free" | b"skip" => {
                whole[4..8].copy_from_slice(b"free");
                whole[8..].fill(0);
            }
            b"jp2c" => blank_codestream(&mut whole[8..]).ok_or(Unclean::Damaged)?,
            _ => {}
        }
        at += length;
    }
    Ok(())
}

/// Overwrites the comments in the header of the code.
fn blank_codestream(code: &mut [u8]) -> Option<()> {
    const COMMENT: u8 = 0x64;
    const FIRST_TILE: u8 = 0x90;
    let mut at = 2;
    loop {
        let (0xff, marker) = (*code.get(at)?, *code.get(at + 1)?) else { return None };
        if marker == FIRST_TILE {
            return Some(());
        }
        let length = usize::from(u16::from_be_bytes([*code.get(at + 2)?, *code.get(at + 3)?]));
        let segment = code.get_mut(at + 2..at + 2 + length.max(2))?;
        if marker == COMMENT {
            segment.get_mut(4..).unwrap_or_default().fill(b' ');
        }
        at += 2 + length.max(2);
    }
}
