use std::fmt::Write as _;
use std::time::{Duration, Instant};

use lopdf::{Document, Object, Stream, dictionary};
use proptest::prelude::*;

use super::*;

/// Tests share the machine; alone these take a second or two at the most.
const QUICK: Duration = Duration::from_secs(30);

fn refused(bytes: &[u8], kind: FileType) -> Unclean {
    let start = Instant::now();
    let done = anonymous(bytes, kind, &names());
    assert!(start.elapsed() < QUICK, "{kind:?} took {:?}", start.elapsed());
    done.unwrap_err()
}

/// The same bytes in each run, and no pattern in them.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    std::iter::repeat_with(&mut next).take(length).collect()
}

fn tight(bytes: &[u8]) -> Stream {
    let mut stream = Stream::new(dictionary! {}, bytes.to_vec());
    stream.compress().unwrap();
    stream
}

/// A document of which only some objects are given: the first is its catalog. Offsets are right.
fn written(objects: &[&str]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        writeln!(table, "{:010} 00000 n ", bytes.len()).unwrap();
        bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).bytes());
    }
    let start = bytes.len();
    let size = objects.len() + 1;
    bytes.extend(format!("{table}trailer\n<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").bytes());
    bytes
}

fn one_page(content: Stream) -> Vec<u8> {
    let mut pdf = Document::with_version("1.5");
    let pages = pdf.new_object_id();
    let content = pdf.add_object(content);
    let page = pdf.add_object(dictionary! { "Type" => "Page", "Parent" => pages, "Contents" => content });
    pdf.set_object(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
    let catalog = pdf.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    pdf.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn nothing_and_noise_are_refused() {
    let noise = noise(1024 * 1024);
    for kind in FileType::ALL {
        assert_eq!(refused(b"", kind), Unclean::Damaged);
        assert_eq!(refused(&noise, kind), Unclean::Damaged);
    }
    for (start, kind) in [
        (&b"%PDF-1.7\n"[..], FileType::Pdf),
        (b"PK\x03\x04", FileType::Docx),
        (b"\x89PNG\r\n\x1a\n", FileType::Png),
        (b"\xff\xd8\xff", FileType::Jpeg),
        (b"RIFF\0\0\0\x10WEBP", FileType::Webp),
    ] {
        refused(&[start, &noise].concat(), kind);
    }
}

#[test]
fn half_a_file_is_refused() {
    let pdf = one_page(tight(b"BT ET"));
    assert!(anonymous(&pdf, FileType::Pdf, &[]).is_ok());
    for cut in (0..pdf.len() - 6).step_by(7) {
        refused(&pdf[..cut], FileType::Pdf);
    }
    let docx = packages::packed(&[("word/document.xml", b"<a>words</a>")]);
    assert!(anonymous(&docx, FileType::Docx, &[]).is_ok());
    for cut in 0..docx.len() - "by Rahima Begum".len() {
        refused(&docx[..cut], FileType::Docx);
    }
    let picture = clean(&png(), FileType::Png).bytes;
    for cut in [9, 20, 40, picture.len() - 20] {
        refused(&picture[..cut], FileType::Png);
    }
}

#[test]
fn packages_that_unfold_to_too_much_are_refused() {
    let zeros = vec![0; 30 * 1024 * 1024];
    let bomb = packages::packed(&[("word/media/a.bin", &zeros)]);
    assert_eq!(refused(&bomb, FileType::Docx), Unclean::TooLarge);
    // No part is folded tightly, but together they are too much.
    let mixed: Vec<u8> = noise(1024 * 1024).into_iter().flat_map(|byte| [byte; 24]).collect();
    let large = packages::packed(&[("a.bin", &mixed), ("b.bin", &mixed), ("c.bin", &mixed)]);
    assert_eq!(refused(&large, FileType::Docx), Unclean::TooLarge);
    // Packages in packages share what there is.
    let inner = packages::packed(&[("a.bin", &mixed)]);
    let nested = packages::packed(&[("a.zip", &inner), ("b.zip", &inner), ("c.zip", &inner)]);
    assert_eq!(refused(&nested, FileType::Docx), Unclean::TooLarge);
    let mut deep = packages::packed(&[("a.bin", b"deep")]);
    for _ in 0..5 {
        deep = packages::packed(&[("a.zip", &deep)]);
    }
    assert_eq!(refused(&deep, FileType::Docx), Unclean::Part);
}

#[test]
fn a_pdf_that_unfolds_to_too_much_is_refused() {
    assert_eq!(refused(&one_page(tight(&vec![b' '; 70 << 20])), FileType::Pdf), Unclean::TooLarge);
    let objects = dictionary! { "Type" => "ObjStx", "N" => 1, "First" => 4 };
    let mut objects = Stream::new(objects, vec![b' '; 70 << 20]);
    objects.compress().unwrap();
    // The library does not write such a stream as it is given, so it gets its kind afterwards.
    let mut objects = one_page(objects);
    let kind = memchr::memmem::find(&objects, b"ObjStx").unwrap();
    objects[kind..kind + 6].copy_from_slice(b"ObjStm");
    assert_eq!(refused(&objects, FileType::Pdf), Unclean::TooLarge);

    // Many pages that each show the same large page and a little of their own.
    let mut pdf = Document::load_mem(&one_page(tight(&b"BT (a) Tj ET q Q ".repeat(1 << 17)))).unwrap();
    let page = pdf.page_iter().next().unwrap();
    let copy = pdf.get_dictionary(page).unwrap().clone();
    let shared = copy.get(b"Contents").unwrap().clone();
    let pages = copy.get(b"Parent").unwrap().as_reference().unwrap();
    let mut kids = Vec::new();
    for _ in 0..100 {
        let own = pdf.add_object(tight(b"q Q"));
        let mut page = copy.clone();
        page.set("Contents", vec![shared.clone(), own.into()]);
        kids.push(Object::from(pdf.add_object(page)));
    }
    pdf.get_dictionary_mut(pages).unwrap().set("Kids", kids);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    assert_eq!(refused(&bytes, FileType::Pdf), Unclean::TooLarge);
}

#[test]
fn a_pdf_that_goes_in_circles_ends() {
    const CATALOG: &str = "<</Type/Catalog/Pages 2 0 R>>";
    for objects in [
        &[CATALOG, "<</Type/Pages/Kids[2 0 R]/Count 1>>"][..],
        &[CATALOG, "2 0 R"],
        &[CATALOG, "3 0 R", "2 0 R"],
        &["<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>"],
        &["<</Type/Catalog/Pages 2 0 R/Names 1 0 R/Metadata 1 0 R>>", "<</Type/Pages/Kids 2 0 R>>"],
    ] {
        assert_eq!(refused(&written(objects), FileType::Pdf), Unclean::Damaged, "{objects:?}");
    }
    // Circles beside the pages are in every PDF: they are kept or dropped, and end.
    let bytes = written(&[
        "<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 2 0 R>>",
        "<</Type/Page/Parent 2 0 R/Annots[5 0 R]/Contents[6 0 R 6 0 R]>>",
        "<</First 4 0 R/Next 4 0 R/Title 4 0 R>>",
        "<</Subtype/Highlight/Rect[0 0 1 1]/Popup 5 0 R/Parent 5 0 R/T(Rahima Begum)>>",
        "<</Length 7 0 R>>stream\nq Q\nendstream",
        "7 0 R",
    ]);
    let start = Instant::now();
    if let Ok(done) = anonymous(&bytes, FileType::Pdf, &names()) {
        assert!(!holds(&done.bytes, "Rahima"));
    }
    let deep = format!("<</Type/Catalog/Pages 2 0 R/A {}{}>>", "[".repeat(50_000), "]".repeat(50_000));
    refused(&written(&[&deep, "<</Type/Pages/Kids[]/Count 0>>"]), FileType::Pdf);
    let deep = format!("{}1{}", "<a>".repeat(50_000), "</a>".repeat(50_000));
    assert!(anonymous(&packages::packed(&[("a.xml", deep.as_bytes())]), FileType::Docx, &[]).is_ok());
    assert!(start.elapsed() < QUICK);
}

#[test]
fn a_pdf_with_lost_objects_is_refused() {
    let good = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>",
    ];
    let whole = [&good[..], &["<</Length 3>>stream\nq Q\nendstream"]].concat();
    assert!(anonymous(&written(&whole), FileType::Pdf, &[]).is_ok());
    let lost = [&good[..], &["what is this"]].concat();
    assert_eq!(refused(&written(&lost), FileType::Pdf), Unclean::Damaged);
    // A reference to what never was is nothing, and does not become something else.
    let dangling = [&good[..2], &["<</Type/Page/Parent 2 0 R/Contents 40 0 R>>"]].concat();
    assert!(anonymous(&written(&dangling), FileType::Pdf, &[]).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_panics(
        start in prop_oneof![
            Just(&b""[..]), Just(&b"%PDF-1.7\n1 0 obj\n"[..]), Just(&b"PK\x03\x04"[..]), Just(&b"\x89PNG\r\n\x1a\n"[..]),
            Just(&b"\xff\xd8\xff\xe1"[..]), Just(&b"RIFF\x20\0\0\0WEBPVP8X"[..]), Just(&b"GIF89a"[..]),
        ],
        bytes in proptest::collection::vec(any::<u8>(), 0..2000),
    ) {
        let bytes = [start, &bytes].concat();
        for kind in FileType::ALL {
            let _ = anonymous(&bytes, kind, &names());
        }
        let _ = pictures::clean(&bytes);
        let _ = pictures::blank_jpeg2000(&mut bytes.clone());
    }

    #[test]
    fn nothing_panics_on_a_file_with_mistakes(
        mistakes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..8),
    ) {
        for (mut bytes, kind) in [
            (one_page(tight(b"BT /F1 9 Tf (words) Tj ET")), FileType::Pdf),
            (packages::packed(&[("word/document.xml", b"<a b=\"c\">words</a>")]), FileType::Docx),
            (jpeg(), FileType::Jpeg),
            (png(), FileType::Png),
        ] {
            for (place, byte) in &mistakes {
                let place = place.index(bytes.len());
                bytes[place] = *byte;
            }
            let _ = anonymous(&bytes, kind, &names());
        }
    }
}
