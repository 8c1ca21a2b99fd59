//! Files that name their makers where programs put names: metadata, comments, authors.

use std::io::{Cursor, Write as _};

use lopdf::{Document, Object, Stream, dictionary, text_string};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A page that says `words`, by `maker` in the document's information, in XMP, in a note and in an attached file.
pub fn pdf(words: &str, maker: &str) -> Vec<u8> {
    let mut pdf = Document::with_version("1.5");
    let pages = pdf.new_object_id();
    let font = dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding",
    };
    let mut content = Stream::new(dictionary! {}, format!("BT /F1 12 Tf 50 700 Td ({words}) Tj ET").into());
    // So small a stream would be left as it is.
    content.content.extend(b" q Q".repeat(200));
    content.compress().unwrap();
    let content = pdf.add_object(content);
    let note = dictionary! {
        "Type" => "Annot", "Subtype" => "Text", "Rect" => vec![0.into(), 0.into(), 9.into(), 9.into()],
        "T" => text_string(maker), "Contents" => text_string(maker),
    };
    let page = pdf.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content, "Annots" => vec![note.into()],
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
    });
    pdf.set_object(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let mut xmp = Stream::new(kind, format!("<dc:creator>{maker}</dc:creator>").repeat(9).into());
    xmp.compress().unwrap();
    let xmp = pdf.add_object(xmp);
    let attached = Stream::new(dictionary! { "Type" => "EmbeddedFile" }, maker.into());
    let attached = pdf.add_object(attached);
    let attached = dictionary! {
        "Type" => "Filespec", "F" => text_string(maker), "EF" => dictionary! { "F" => attached },
    };
    let files = dictionary! { "Names" => vec![text_string(maker), attached.into()] };
    let catalog = pdf.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => pages, "Metadata" => xmp,
        "Names" => dictionary! { "EmbeddedFiles" => files },
    });
    let about = dictionary! {
        "Author" => text_string(maker), "Title" => text_string(maker), "Company" => text_string(maker),
    };
    let about = pdf.add_object(about);
    pdf.trailer.set("Root", catalog);
    pdf.trailer.set("Info", about);
    saved(pdf)
}

/// The same with a picture on the page.
pub fn pdf_with_picture(words: &str, maker: &str) -> Vec<u8> {
    let mut pdf = Document::load_mem(&pdf(words, maker)).unwrap();
    let picture = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => 1, "Height" => 1, "Filter" => "DCTDecode",
        "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8,
    };
    let picture = pdf.add_object(Stream::new(picture, jpeg(maker)));
    let page = pdf.page_iter().next().unwrap();
    let page = pdf.get_dictionary_mut(page).unwrap();
    let resources = page.get_mut(b"Resources").and_then(Object::as_dict_mut).unwrap();
    resources.set("XObject", dictionary! { "Logo" => picture });
    saved(pdf)
}

fn saved(mut pdf: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

/// A Word file that says `words`, by `maker` as author, company, editor of a change and author of a comment.
pub fn docx(words: &str, maker: &str) -> Vec<u8> {
    let document = format!(
        "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>{words}</w:t></w:r><w:ins w:id=\"1\" w:author=\"{maker}\">\
         <w:r><w:t>kept</w:t></w:r></w:ins></w:p></w:body></w:document>"
    );
    let comments = format!(
        "<w:comments xmlns:w=\"w\"><w:comment w:author=\"{maker}\" w:initials=\"ZZ\"><w:t>a remark</w:t></w:comment></w:comments>"
    );
    let core = format!(
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>{maker}</dc:creator></cp:coreProperties>"
    );
    let app = format!("<Properties xmlns=\"e\"><Company>{maker}</Company></Properties>");
    packed(&[
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", "<Relationships/>"),
        ("word/document.xml", &document),
        ("word/comments.xml", &comments),
        ("docProps/core.xml", &core),
        ("docProps/app.xml", &app),
    ])
}

/// An OpenDocument text that says `words`, by `maker`.
pub fn odt(words: &str, maker: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:dc=\"d\"><office:body><office:annotation>\
         <dc:creator>{maker}</dc:creator></office:annotation><p>{words}</p></office:body></office:document-content>"
    );
    let meta = format!(
        "<office:document-meta xmlns:office=\"o\" xmlns:dc=\"d\" xmlns:meta=\"m\"><office:meta>\
         <meta:initial-creator>{maker}</meta:initial-creator><dc:creator>{maker}</dc:creator></office:meta></office:document-meta>"
    );
    packed(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", &content),
        ("meta.xml", &meta),
    ])
}

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in parts {
        let stored = *path == "mimetype";
        let method = if stored { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        zip.start_file(*path, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A photo with `maker` in EXIF, XMP and a comment.
pub fn jpeg(maker: &str) -> Vec<u8> {
    let segment = |marker: u8, contents: &[u8]| {
        let length = u16::try_from(contents.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker], &length[..], contents].concat()
    };
    let exif = [b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", maker.as_bytes()]
        .concat();
    let xmp = format!("http://ns.adobe.com/xap/1.0/\0<dc:creator>{maker}</dc:creator>");
    [
        &[0xff, 0xd8][..],
        &segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"),
        &segment(0xe1, &exif),
        &segment(0xe1, xmp.as_bytes()),
        &segment(0xfe, maker.as_bytes()),
        &segment(0xdb, &[7; 65]),
        &segment(0xda, &[1, 1, 0, 0, 63, 0]),
        &[1, 2, 3, 4, 0xff, 0xd9],
    ]
    .concat()
}

/// A drawing with `maker` in its texts.
pub fn png(maker: &str) -> Vec<u8> {
    let chunk = |kind: [u8; 4], contents: &[u8]| {
        let bytes = bytes::Bytes::copy_from_slice(contents);
        img_parts::png::PngChunk::new(kind, bytes).encoder().bytes().to_vec()
    };
    let text = [b"Author\0", maker.as_bytes()].concat();
    let international = [b"Author\0\0\0\0\0", maker.as_bytes()].concat();
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(*b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]),
        chunk(*b"tEXt", &text),
        chunk(*b"iTXt", &international),
        chunk(*b"IDAT", &[0x78, 1, 1, 2, 0, 0xfd, 0xff, 0, 9, 0, 9, 0, 10]),
        chunk(*b"IEND", &[]),
    ]
    .concat()
}
