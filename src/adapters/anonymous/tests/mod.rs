//! Files that these tests build themselves, each with names in every place that a program puts them.

mod hostile;
mod image_files;
mod packages;
mod pdf_files;

use super::*;

/// Names of a bidder; what has to go says one of them.
const NAMES: [&str; 3] = ["Rahima Begum", "Meghna Systems", "meghna.example"];

fn names() -> Vec<String> {
    NAMES.map(str::to_owned).to_vec()
}

fn clean(bytes: &[u8], kind: FileType) -> Anonymous {
    anonymous(bytes, kind, &names()).unwrap()
}

/// In UTF-8 or in UTF-16 of either order.
fn holds(bytes: &[u8], text: &str) -> bool {
    let utf16 = || text.encode_utf16();
    let ways: [Vec<u8>; 3] = [
        text.into(),
        utf16().flat_map(u16::to_be_bytes).collect(),
        utf16().flat_map(u16::to_le_bytes).collect(),
    ];
    ways.iter().any(|way| memchr::memmem::find(bytes, way).is_some())
}

fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
    let length = u16::try_from(contents.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], &length[..], contents].concat()
}

fn jpeg() -> Vec<u8> {
    [
        &[0xff, 0xd8][..],
        &segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"),
        &segment(0xe0, b"II*\0HEAPCCDR Rahima Begum"),
        &segment(
            0xe1,
            b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0Rahima Begum",
        ),
        &segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<dc:creator>Rahima Begum</dc:creator>"),
        &segment(0xe2, b"ICC_PROFILE\0\x01\x01Rahima Begum"),
        &segment(0xed, b"Photoshop 3.0\08BIM\x04\x04Rahima Begum"),
        &segment(0xfe, b"by Rahima Begum"),
        &segment(0xdb, &[7; 65]),
        &segment(0xda, &[1, 1, 0, 0, 63, 0]),
        &[1, 2, 3, 4, 0xff, 0xd9],
        b"Rahima Begum",
    ]
    .concat()
}

fn chunk(kind: [u8; 4], contents: &[u8]) -> Vec<u8> {
    let bytes = bytes::Bytes::copy_from_slice(contents);
    img_parts::png::PngChunk::new(kind, bytes).encoder().bytes().to_vec()
}

fn png() -> Vec<u8> {
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(*b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
        chunk(*b"tEXt", b"Author\0Rahima Begum"),
        chunk(*b"zTXt", b"Author\0\0Rahima Begum"),
        chunk(*b"iTXt", b"Author\0\0\0\0\0Rahima Begum"),
        chunk(*b"eXIf", b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x03\0\0\0\0\0\0Rahima Begum"),
        chunk(*b"iCCP", b"Rahima Begum\0\0"),
        chunk(*b"tIME", &[7, 0xe9, 1, 2, 3, 4, 5]),
        chunk(*b"caBX", b"signed by Rahima Begum"),
        chunk(*b"IDAT", &[9; 9]),
        chunk(*b"IEND", &[]),
        b"Rahima Begum".to_vec(),
    ]
    .concat()
}

#[test]
fn files_are_downloaded_under_names_that_say_nothing() {
    assert_eq!(neutral_name(1, FileType::Pdf), "file-1.pdf");
    assert_eq!(neutral_name(12, FileType::Jpeg), "file-12.jpg");
}

#[test]
fn text_stays_and_its_names_are_told() {
    let text = "price,by\n10,rahima  BEGUM\n";
    let done = clean(text.as_bytes(), FileType::Csv);
    assert_eq!((done.bytes.as_slice(), done.still_names), (text.as_bytes(), vec!["Rahima Begum".to_owned()]));
    assert!(clean(b"price,by\n", FileType::Csv).still_names.is_empty());
}

#[test]
fn samples() {
    for entry in std::fs::read_dir("/tmp/wt/blind-samples").unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let Some(kind) = crate::adapters::files::file_type(&bytes, "") else { continue };
        let names = [
            "Rahima Begum",
            "Meghna Systems Ltd",
            "meghna.example",
            "রহমান",
            "রহিমা বেগম",
            "কলম ও খাতা",
            "libtasn1 specification",
            "Thomas Leonard",
            "freedesktop.org",
            "ASN.1 structure",
        ]
        .map(str::to_owned);
        let start = std::time::Instant::now();
        let done = anonymous(&bytes, kind, &names);
        eprintln!(
            "{} {} -> {:?} {:?} {:?}",
            path.display(),
            bytes.len(),
            done.as_ref().map(|d| d.bytes.len()),
            done.as_ref().map(|d| &d.still_names),
            start.elapsed()
        );
        if let Ok(done) = done {
            std::fs::write(
                format!("/tmp/wt/blind-out-{}", path.file_name().unwrap().to_string_lossy()),
                done.bytes,
            )
            .unwrap();
        }
    }
}
