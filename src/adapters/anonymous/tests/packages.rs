use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::*;

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";
const RELS: &str = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

pub(super) fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in parts {
        zip.start_file(*path, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.set_comment("by Rahima Begum").unwrap();
    zip.finish().unwrap().into_inner()
}

fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        parts.push((part.name().unwrap().into_owned(), content));
    }
    parts
}

/// No part says a name, and those of XML can be read.
fn says_nothing(bytes: &[u8]) {
    assert!(!holds(bytes, "Rahima"));
    for (path, content) in unpacked(bytes) {
        assert!(!holds(&content, "Rahima") && !holds(&content, "Meghna"), "{path}: {}", show(&content));
        let ending = path.rsplit('.').next().unwrap();
        if matches!(ending, "xml" | "rels" | "svg") {
            roxmltree::Document::parse(std::str::from_utf8(&content).unwrap()).unwrap();
        }
        if ending == "xlsx" {
            says_nothing(&content);
        }
    }
}

fn show(content: &[u8]) -> String {
    String::from_utf8_lossy(content).into_owned()
}

fn part(bytes: &[u8], path: &str) -> Option<String> {
    unpacked(bytes).into_iter().find(|(found, _)| found == path).map(|(_, content)| show(&content))
}

fn core() -> String {
    "<?xml version=\"1.0\"?><cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
     xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Rahima Begum</dc:creator>\
     <cp:lastModifiedBy>Rahima Begum</cp:lastModifiedBy></cp:coreProperties>"
        .into()
}

fn docx(words: &str) -> Vec<u8> {
    let body = format!(
        "<w:document {W}><w:body><w:p>{words}<w:ins w:id=\"1\" w:author=\"Rahima Begum\" w:date=\"2026-01-01\">\
         <w:r><w:t>inserted &amp; kept</w:t></w:r></w:ins><!-- Rahima Begum -->\
         <w:cNvPr descr=\"C:\\Users\\Rahima\\logo.png\"/><w:docPr id=\"1\" name=\"Rahima.jpg\"/></w:p></w:body></w:document>"
    );
    let comments = format!(
        "<w:comments {W}><w:comment w:id=\"1\" w:author=\"Rahima Begum\" w:initials=\"RB\"><w:t>a remark</w:t></w:comment></w:comments>"
    );
    let other_prefix = format!(
        "<ns0:comments {} ><ns0:comment ns0:author='Rahima Begum'/></ns0:comments>",
        W.replace("xmlns:w=", "xmlns:ns0=")
    );
    let people = format!(
        "<w15:people {W}><w15:person w15:author=\"Rahima Begum\"><w15:presenceInfo w15:providerId=\"AD\" w15:userId=\"S::rahima@meghna.example\"/></w15:person></w15:people>"
    );
    let app = "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Company>Meghna Systems</Company></Properties>";
    let custom = "<op:Properties xmlns:op=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"x\"><property name=\"Owner\"><vt:lpwstr>Rahima Begum</vt:lpwstr></property></op:Properties>";
    let custom = custom.replace("<property", "<op:property").replace("</property", "</op:property");
    let settings = format!(
        "<w:settings {W} xmlns:r=\"r\"><w:attachedTemplate r:id=\"rId1\"/><w:docVars><w:docVar w:name=\"a\" w:val=\"Rahima Begum\"/></w:docVars><w:zoom w:percent=\"90\"/></w:settings>"
    );
    let settings_rels = format!(
        "<Relationships {RELS}><Relationship Id=\"rId1\" Type=\"t/attachedTemplate\" Target=\"file:///C:\\Users\\Rahima\\Normal.dotm\" TargetMode=\"External\"/></Relationships>"
    );
    let rels = format!(
        "<Relationships {RELS}><Relationship Id=\"rId1\" Type=\"t/customXml\" Target=\"../customXml/item1.xml\"/><Relationship Id=\"rId2\" Type=\"t/image\" Target=\"media/image1.png\"/><Relationship Id=\"rId3\" Type=\"t/hyperlink\" Target=\"https://example.org/\" TargetMode=\"External\"/></Relationships>"
    );
    let root_rels = format!(
        "<Relationships {RELS}><Relationship Id=\"rId1\" Type=\"t/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"rId2\" Type=\"t/thumbnail\" Target=\"docProps/thumbnail.jpeg\"/></Relationships>"
    );
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/customXml/itemProps1.xml\" ContentType=\"x\"/><Override PartName=\"/word/document.xml\" ContentType=\"x\"/></Types>";
    let inner = packed(&[
        ("docProps/core.xml", core().as_bytes()),
        ("xl/workbook.xml", b"<workbook><absPath url=\"C:\\Users\\Rahima\\\"/></workbook>"),
    ]);
    packed(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", root_rels.as_bytes()),
        ("word/document.xml", body.as_bytes()),
        ("word/_rels/document.xml.rels", rels.as_bytes()),
        ("word/comments.xml", comments.as_bytes()),
        ("word/commentsOther.xml", other_prefix.as_bytes()),
        ("word/people.xml", people.as_bytes()),
        ("word/settings.xml", settings.as_bytes()),
        ("word/_rels/settings.xml.rels", settings_rels.as_bytes()),
        ("word/media/image1.png", &png()),
        ("word/media/image2.jpeg", &jpeg()),
        ("word/embeddings/sheet.xlsx", &inner),
        ("word/embeddings/oleObject1.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Rahima Begum"),
        ("docProps/core.xml", core().as_bytes()),
        ("docProps/app.xml", app.as_bytes()),
        ("docProps/custom.xml", custom.as_bytes()),
        ("docProps/thumbnail.jpeg", &jpeg()),
        ("customXml/item1.xml", b"<owner>Rahima Begum</owner>"),
        ("_xmlsignatures/sig1.xml", b"<Signature>Rahima Begum</Signature>"),
    ])
}

#[test]
fn a_docx_loses_its_names_and_keeps_its_words() {
    let before = docx("<w:r><w:t>our offer</w:t></w:r>");
    let done = clean(&before, FileType::Docx);
    says_nothing(&done.bytes);
    assert!(done.still_names.is_empty());
    let body = part(&done.bytes, "word/document.xml").unwrap();
    assert!(
        body.contains("our offer")
            && body.contains("inserted &amp; kept")
            && body.contains("w:author=\"Author\"")
    );
    assert!(part(&done.bytes, "word/comments.xml").unwrap().contains("a remark"));
    let rels = part(&done.bytes, "word/_rels/document.xml.rels").unwrap();
    assert!(
        !rels.contains("customXml") && rels.contains("image1.png") && rels.contains("https://example.org/")
    );
    assert!(!part(&done.bytes, "_rels/.rels").unwrap().contains("thumbnail"));
    let types = part(&done.bytes, "[Content_Types].xml").unwrap();
    assert!(!types.contains("itemProps1") && types.contains("/word/document.xml"));
    let paths: Vec<String> = unpacked(&done.bytes).into_iter().map(|(path, _)| path).collect();
    for gone in ["docProps/thumbnail.jpeg", "customXml/item1.xml", "_xmlsignatures/sig1.xml"] {
        assert!(!paths.iter().any(|path| path == gone));
    }
    for stays in ["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "word/people.xml"] {
        assert!(paths.iter().any(|path| path == stays));
    }
    assert!(ZipArchive::new(Cursor::new(&done.bytes)).unwrap().comment().is_empty());
    assert_eq!(crate::adapters::files::file_type(&done.bytes, ""), Some(FileType::Docx));
    assert_eq!(clean(&done.bytes, FileType::Docx).bytes, done.bytes);
}

#[test]
fn names_in_the_words_of_a_docx_are_told() {
    for (words, told) in [
        (
            "<w:r><w:t>by Rahima</w:t></w:r><w:r><w:t xml:space=\"preserve\"> Begum</w:t></w:r>",
            "Rahima Begum",
        ),
        ("<w:r><w:t>Rah</w:t></w:r><w:r><w:t>ima</w:t><w:tab/><w:t>Begum</w:t></w:r>", "Rahima Begum"),
        ("<w:r><w:t>Meghna&#x20;Systems</w:t></w:r>", "Meghna Systems"),
        ("<w:r><w:t><![CDATA[info@meghna.example]]></w:t></w:r>", "meghna.example"),
        ("<w:hyperlink w:tooltip=\"Meghna Systems\"/>", "Meghna Systems"),
    ] {
        assert_eq!(clean(&docx(words), FileType::Docx).still_names, [told], "{words}");
    }
    let wide: Vec<u8> = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>Rahima Begum</a>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let done = clean(&packed(&[("word/a.xml", &[b"\xff\xfe", &wide[..]].concat())]), FileType::Docx);
    assert_eq!(done.still_names, ["Rahima Begum"]);
    assert!(part(&done.bytes, "word/a.xml").unwrap().contains("encoding=\"UTF-8\""));
    // Names of parts can be read as well.
    let done = clean(&packed(&[("word/media/Rahima Begum.png", &png())]), FileType::Docx);
    assert_eq!(done.still_names, ["Rahima Begum"]);
}

#[test]
fn sheets_and_slides_lose_their_names() {
    for (kind, path, before, stays) in [
        (
            FileType::Xlsx,
            "xl/comments1.xml",
            "<comments><authors><author>Rahima Begum</author></authors><text>a note</text></comments>",
            "a note",
        ),
        (
            FileType::Xlsx,
            "xl/persons/person.xml",
            "<personList><person displayName=\"Rahima Begum\" id=\"{1}\" userId=\"rahima@meghna.example\"/></personList>",
            "{1}",
        ),
        (
            FileType::Xlsx,
            "xl/workbook.xml",
            "<workbook><fileSharing userName=\"Rahima Begum\"/><x15ac:absPath xmlns:x15ac=\"x\" url=\"C:\\Users\\Rahima\\\"/>\
             <customWorkbookViews><customWorkbookView name=\"Rahima Begum - Personal View\"/></customWorkbookViews>\
             <sheets><sheet name=\"Prices\"/></sheets></workbook>",
            "Prices",
        ),
        (
            FileType::Xlsx,
            "xl/pivotCache/pivotCacheDefinition1.xml",
            "<pivotCacheDefinition refreshedBy=\"Rahima Begum\" recordCount=\"7\"/>",
            "recordCount=\"7\"",
        ),
        (
            FileType::Xlsx,
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns:r=\"r\"><pageSetup paperSize=\"9\" r:id=\"Rahima\"/></worksheet>",
            "paperSize=\"9\"",
        ),
        (
            FileType::Pptx,
            "ppt/commentAuthors.xml",
            "<p:cmAuthorLst xmlns:p=\"p\"><p:cmAuthor id=\"1\" name=\"Rahima Begum\" initials=\"Rahima\"/></p:cmAuthorLst>",
            "id=\"1\"",
        ),
        (
            FileType::Pptx,
            "ppt/authors.xml",
            "<p188:authorLst xmlns:p188=\"p\"><p188:author id=\"{2}\" name=\"Rahima Begum\" initials=\"R\" userId=\"rahima@meghna.example\" providerId=\"Meghna\"/></p188:authorLst>",
            "{2}",
        ),
        (
            FileType::Pptx,
            "ppt/slides/slide1.xml",
            "<p:sld xmlns:p=\"p\"><p:cNvPr id=\"4\" name=\"Picture 3\" descr=\"C:\\Rahima\\Pictures\\logo.png\"/></p:sld>",
            "Picture 3",
        ),
        (
            FileType::Docx,
            "word/media/image1.svg",
            "<svg xmlns:s=\"s\" s:docname=\"Rahima.svg\"><metadata><creator>Rahima Begum</creator></metadata><text>a label</text></svg>",
            "a label",
        ),
    ] {
        let done = clean(&packed(&[(path, before.as_bytes())]), kind);
        says_nothing(&done.bytes);
        assert!(part(&done.bytes, path).unwrap().contains(stays), "{path}: {:?}", part(&done.bytes, path));
        assert!(done.still_names.is_empty(), "{path}");
    }
    let printer: Vec<u8> = "Printer of Rahima Begum".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let done = clean(
        &packed(&[
            ("xl/workbook.xml", b"<workbook/>"),
            ("xl/printerSettings/printerSettings1.bin", &printer),
        ]),
        FileType::Xlsx,
    );
    assert_eq!(unpacked(&done.bytes).len(), 1);
}

#[test]
fn an_odt_loses_its_names_and_stays_an_odt() {
    let meta = "<office:document-meta xmlns:office=\"o\" xmlns:dc=\"dc\"><office:meta><dc:creator>Rahima Begum</dc:creator></office:meta></office:document-meta>";
    let content = "<office:document-content xmlns:office=\"o\" xmlns:dc=\"dc\" xmlns:text=\"t\" xmlns:xlink=\"x\">\
        <text:changed-region><office:change-info><dc:creator>Rahima Begum</dc:creator></office:change-info></text:changed-region>\
        <office:annotation><dc:creator>Rahima Begum</dc:creator><text:p>a remark</text:p></office:annotation>\
        <text:p>written by <text:author-name>Rahima Begum</text:author-name></text:p>\
        <text:a xlink:href=\"file:///home/Rahima/plan.odt\">plan</text:a><text:a xlink:href=\"https://example.org/\">web</text:a>\
        </office:document-content>";
    let settings = "<office:document-settings xmlns:office=\"o\" xmlns:config=\"c\"><config:config-item config:name=\"PrinterName\">Rahima Begum</config:config-item><config:config-item config:name=\"Zoom\">90</config:config-item></office:document-settings>";
    let manifest = "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry manifest:full-path=\"/\"/><manifest:file-entry manifest:full-path=\"Thumbnails/thumbnail.png\"/><manifest:file-entry manifest:full-path=\"content.xml\"/></manifest:manifest>";
    let done = clean(
        &packed(&[
            ("mimetype", b"application/vnd.oasis.opendocument.text"),
            ("Configurations2/menubar/", b""),
            ("meta.xml", meta.as_bytes()),
            ("content.xml", content.as_bytes()),
            ("settings.xml", settings.as_bytes()),
            ("Thumbnails/thumbnail.png", &png()),
            ("META-INF/manifest.xml", manifest.as_bytes()),
            ("META-INF/documentsignatures.xml", b"<s>Rahima Begum</s>"),
        ]),
        FileType::Odt,
    );
    says_nothing(&done.bytes);
    assert!(done.still_names.is_empty());
    assert_eq!(crate::adapters::files::file_type(&done.bytes, ""), Some(FileType::Odt));
    let content = part(&done.bytes, "content.xml").unwrap();
    for stays in ["a remark", "written by ", "https://example.org/", "plan"] {
        assert!(content.contains(stays), "{stays}");
    }
    assert!(part(&done.bytes, "settings.xml").unwrap().contains(">90<"));
    let manifest = part(&done.bytes, "META-INF/manifest.xml").unwrap();
    assert!(!manifest.contains("Thumbnails") && manifest.contains("content.xml"));
    assert!(part(&done.bytes, "Thumbnails/thumbnail.png").is_none());

    let locked = "<m:manifest xmlns:m=\"m\"><m:file-entry m:full-path=\"content.xml\"><m:encryption-data/></m:file-entry></m:manifest>";
    let locked = packed(&[("META-INF/manifest.xml", locked.as_bytes())]);
    assert_eq!(anonymous(&locked, FileType::Odt, &[]), Err(Unclean::Encrypted));
}

#[test]
fn what_cannot_be_cleaned_is_refused() {
    let refused = |path: &str, content: &[u8]| anonymous(&packed(&[(path, content)]), FileType::Docx, &[]);
    for (path, content) in [
        ("ppt/media/media1.mp4", &b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"[..]),
        ("word/media/image1.tiff", b"II*\0\x08\0\0\0\0\0"),
        ("word/vbaProject.bin", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("word/afchunk.rtf", b"{\\rtf1{\\info{\\author Rahima}}}"),
        ("word/document.xml", b"<!DOCTYPE a [<!ENTITY n \"Rahima\">]><a>&n;</a>"),
    ] {
        assert_eq!(refused(path, content), Err(Unclean::Part), "{path}");
    }
    for content in
        [&b"<a><b></a>"[..], b"<a>", b"", b"no markup", b"<a/><b/>", b"<a x=>", b"\xff<a/>", b"<a>&n;</a>"]
    {
        let done = refused("word/document.xml", content);
        assert!(done == Err(Unclean::Damaged) || content.is_empty(), "{content:?}: {done:?}");
    }
    // A part that needs a password: its flag is set where it lies and in the list of parts.
    let mut locked = packed(&[("word/document.xml", b"<a/>")]);
    let listed = memchr::memmem::find(&locked, b"PK\x01\x02").unwrap();
    locked[6] |= 1;
    locked[listed + 8] |= 1;
    assert_eq!(anonymous(&locked, FileType::Docx, &[]), Err(Unclean::Encrypted));
}
