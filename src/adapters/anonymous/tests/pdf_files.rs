use lopdf::{Document, Object, ObjectId, Stream, dictionary, text_string};

use super::*;

const CONTENT: &str = "BT /F1 12 Tf 50 700 Td (Our offer is good) Tj ET";

/// What stands on the first page, a note of how it is found, and a document of two pages.
fn plain(content: &str) -> (Document, ObjectId, ObjectId) {
    let mut pdf = Document::with_version("1.5");
    pdf.reference_table.cross_reference_type = lopdf::xref::XrefType::CrossReferenceTable;
    let pages = pdf.new_object_id();
    let font = pdf.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding",
    });
    let resources = pdf.add_object(dictionary! { "Font" => dictionary! { "F1" => font } });
    let mut kids = Vec::new();
    for text in [content, "BT /F1 12 Tf (Second page) Tj ET"] {
        let content = pdf.add_object(Stream::new(dictionary! {}, text.into()));
        kids.push(pdf.add_object(dictionary! {
            "Type" => "Page", "Parent" => pages, "Contents" => content,
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        }));
    }
    let first = kids[0];
    let kids: Vec<Object> = kids.into_iter().map(Object::Reference).collect();
    pdf.set_object(
        pages,
        dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => 2, "Resources" => resources },
    );
    let catalog = pdf.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    pdf.trailer.set("Root", catalog);
    (pdf, catalog, first)
}

fn saved(mut pdf: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

/// A document with names wherever a program may put them.
fn telling() -> Document {
    let (mut pdf, catalog, first) = plain(CONTENT);
    let by = || text_string("Rahima Begum");
    let wide = || text_string("Rahima Begum – Meghna Systems");
    let info = pdf.add_object(dictionary! {
        "Author" => by(), "Title" => wide(), "Producer" => by(), "Company" => by(), "CreationDate" => by(),
    });
    pdf.trailer.set("Info", info);
    pdf.trailer.set("ID", vec![by(), by()]);
    pdf.binary_mark = "রহিমা".into();
    let xmp = |pdf: &mut Document| {
        let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
        let mut stream = Stream::new(kind, "<dc:creator>Rahima Begum</dc:creator>".repeat(9).into());
        stream.compress().unwrap();
        pdf.add_object(stream)
    };
    let picture = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => 1, "Height" => 1, "Filter" => "DCTDecode",
        "Metadata" => xmp(&mut pdf),
    };
    let picture = pdf.add_object(Stream::new(picture, jpeg()));
    let mut wrapped = Stream::new(dictionary! {}, jpeg());
    wrapped.compress().unwrap();
    wrapped.dict.set("Filter", vec!["FlateDecode".into(), "DCTDecode".into()]);
    wrapped.dict.set("Subtype", "Image");
    let wrapped = pdf.add_object(wrapped);
    let file = pdf.add_object(Stream::new(dictionary! { "Type" => "EmbeddedFile" }, b"Rahima Begum".into()));
    let attached = || {
        dictionary! {
            "Type" => "Filespec", "F" => by(), "UF" => wide(), "Desc" => by(), "EF" => dictionary! { "F" => file },
        }
    };
    let attached = [pdf.add_object(attached()), pdf.add_object(attached())];
    let rect = || vec![0.into(), 0.into(), 9.into(), 9.into()];
    let note = |kind: &str| {
        dictionary! {
            "Type" => "Annot", "Subtype" => kind, "Rect" => rect(), "T" => by(), "M" => by(), "Contents" => wide(),
            "NM" => by(), "Subj" => by(),
        }
    };
    let popup = pdf.add_object(note("Popup"));
    let mut annotations: Vec<Object> = vec![popup.into(), note("Text").into()];
    for kind in ["Text", "Highlight", "Stamp"] {
        let mut note = note(kind);
        note.set("Popup", popup);
        annotations.push(pdf.add_object(note).into());
    }
    let mut attachment = note("FileAttachment");
    attachment.set("FS", attached[0]);
    annotations.push(pdf.add_object(attachment).into());
    let mut words = note("FreeText");
    words.set("Contents", text_string("written on the page"));
    annotations.push(pdf.add_object(words).into());
    let signature = pdf.add_object(dictionary! {
        "Type" => "Sig", "Name" => by(), "Reason" => wide(), "ContactInfo" => by(), "Location" => by(),
        "Contents" => by(), "Cert" => by(), "ByteRange" => rect(),
    });
    let look = pdf.add_object(Stream::new(dictionary! { "Subtype" => "Form" }, b"(Rahima Begum) Tj".into()));
    let signed = pdf.add_object(dictionary! {
        "FT" => "Sig", "Subtype" => "Widget", "Rect" => rect(), "T" => text_string("signature"), "V" => signature,
        "AP" => dictionary! { "N" => look }, "Lock" => dictionary! { "Note" => by() },
    });
    let field = pdf.add_object(dictionary! {
        "FT" => "Tx", "Subtype" => "Widget", "Rect" => rect(), "T" => text_string("delivery"),
        "V" => text_string("in ten weeks"), "M" => by(),
    });
    annotations.extend([signed.into(), field.into()]);
    let page_metadata = xmp(&mut pdf);
    let page = pdf.get_dictionary_mut(first).unwrap();
    page.set("Metadata", page_metadata);
    page.set("PieceInfo", dictionary! { "Word" => dictionary! { "Private" => by() } });
    page.set("Annots", annotations);
    let looks = dictionary! { "A" => picture, "B" => wrapped };
    page.set("Resources", dictionary! { "XObject" => looks });
    let chapter = pdf.add_object(dictionary! { "Title" => text_string("Chapter one") });
    let outlines =
        pdf.add_object(dictionary! { "Type" => "Outlines", "First" => chapter, "Last" => chapter });
    let link =
        pdf.add_object(dictionary! { "S" => "GoToR", "F" => by(), "D" => vec![0.into(), "Fit".into()] });
    let files = dictionary! { "Names" => vec![by(), attached[1].into()] };
    let layers = dictionary! { "D" => dictionary! { "Creator" => by() } };
    let catalog_metadata = xmp(&mut pdf);
    let catalog = pdf.get_dictionary_mut(catalog).unwrap();
    catalog.set("Metadata", catalog_metadata);
    catalog.set("Names", dictionary! { "EmbeddedFiles" => files });
    catalog.set("AF", vec![attached[1].into()]);
    catalog.set("Outlines", outlines);
    catalog.set("OpenAction", link);
    catalog.set("OCProperties", layers);
    catalog.set("Perms", dictionary! { "DocMDP" => signature });
    let fields = vec![signed.into(), field.into()];
    catalog.set("AcroForm", dictionary! { "Fields" => fields, "SigFlags" => 3, "XFA" => by() });
    pdf.add_object(dictionary! { "Lost" => by() });
    pdf
}

/// The bytes themselves, every stream as it is and unfolded, and every string.
fn all_of(pdf: &[u8]) -> Vec<Vec<u8>> {
    fn strings(object: &Object, all: &mut Vec<Vec<u8>>) {
        match object {
            Object::String(bytes, _) | Object::Name(bytes) => all.push(bytes.clone()),
            Object::Array(items) => items.iter().for_each(|item| strings(item, all)),
            Object::Dictionary(found) => found.iter().for_each(|(_, value)| strings(value, all)),
            Object::Stream(stream) => stream.dict.iter().for_each(|(_, value)| strings(value, all)),
            _ => {}
        }
    }
    let document = Document::load_mem(pdf).unwrap();
    let mut all = vec![pdf.to_vec()];
    for object in document.objects.values() {
        strings(object, &mut all);
        if let Object::Stream(stream) = object {
            all.push(stream.content.clone());
            all.extend(stream.get_plain_content().ok());
        }
    }
    all
}

fn says_nothing(pdf: &[u8]) {
    for part in all_of(pdf) {
        for name in ["Rahima", "Meghna", "রহিমা"] {
            assert!(!holds(&part, name), "{name} in {}", String::from_utf8_lossy(&part));
        }
    }
    let document = Document::load_mem(pdf).unwrap();
    for key in [&b"Info"[..], b"ID", b"Prev", b"Encrypt"] {
        assert!(!document.trailer.has(key));
    }
    assert_eq!(document.get_pages().len(), 2);
    assert!(document.extract_text(&[1]).unwrap().contains("Our offer is good"));
    assert!(document.extract_text(&[2]).unwrap().contains("Second page"));
}

#[test]
fn a_pdf_loses_its_names_and_keeps_its_pages() {
    let before = saved(telling());
    assert!(holds(&before, "Rahima Begum"));
    let done = clean(&before, FileType::Pdf);
    says_nothing(&done.bytes);
    assert!(done.still_names.is_empty());
    let all = all_of(&done.bytes);
    for stays in ["written on the page", "in ten weeks", "delivery", "signature", "Chapter one"] {
        assert!(all.iter().any(|part| holds(part, stays)), "{stays}");
    }
    for gone in
        ["Popup", "FileAttachment", "EmbeddedFile", "Metadata", "PieceInfo", "ByteRange", "XFA", "Lost"]
    {
        assert!(!holds(&done.bytes, gone), "{gone}");
    }
    // Cleaning again finds nothing to do.
    assert_eq!(clean(&done.bytes, FileType::Pdf).bytes.len(), done.bytes.len());
}

#[test]
fn a_pdf_with_streams_of_objects_loses_its_names() {
    let mut before = Vec::new();
    telling().save_modern(&mut before).unwrap();
    says_nothing(&clean(&before, FileType::Pdf).bytes);
}

#[test]
fn older_versions_of_a_pdf_are_not_handed_out() {
    let (mut pdf, _, first) = plain("BT /F1 12 Tf (Rahima Begum offers) Tj ET");
    let info = pdf.add_object(dictionary! { "Author" => text_string("Rahima Begum") });
    pdf.trailer.set("Info", info);
    let content = pdf.get_page_contents(first)[0];
    let root = pdf.trailer.get(b"Root").unwrap().as_reference().unwrap();
    let mut bytes = saved(pdf);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let previous = text.rsplit("startxref\n").next().unwrap().split('\n').next().unwrap().to_owned();
    // A later version replaces the words and the author, as programs save it: at the end of the file.
    let mut offsets = Vec::new();
    for (id, object) in [
        (content.0, format!("<</Length {}>>stream\n{CONTENT}\nendstream", CONTENT.len())),
        (info.0, "<</Author(Meghna Systems)>>".to_owned()),
    ] {
        bytes.push(b'\n');
        offsets.push((id, bytes.len()));
        bytes.extend(format!("{id} 0 obj\n{object}\nendobj\n").bytes());
    }
    let start = bytes.len();
    bytes.extend(b"xref\n");
    for (id, offset) in offsets {
        bytes.extend(format!("{id} 1\n{offset:010} 00000 n \n").bytes());
    }
    let end = format!(
        "trailer\n<</Size {}/Root {} 0 R/Info {} 0 R/Prev {previous}>>\nstartxref\n{start}\n%%EOF\n",
        info.0 + 1,
        root.0,
        info.0
    );
    bytes.extend(end.bytes());
    assert_eq!(Document::load_mem(&bytes).unwrap().revision_count(), 2);
    let done = clean(&bytes, FileType::Pdf);
    says_nothing(&done.bytes);
    assert!(done.still_names.is_empty());
}

#[test]
fn names_in_the_words_of_a_pdf_are_told() {
    let found = |content: &str| clean(&saved(plain(content).0), FileType::Pdf).still_names;
    let rahima = vec!["Rahima Begum".to_owned()];
    assert_eq!(found("BT /F1 12 Tf (by Rahima Begum) Tj ET"), rahima);
    assert_eq!(found("BT /F1 12 Tf [(by Ra) -20 (hi) 15 (ma) -300 (Beg) 9 (um)] TJ ET"), rahima);
    assert_eq!(found("BT /F1 12 Tf <526168696d6120426567756d> Tj ET"), rahima);
    assert_eq!(found("BT /F1 12 Tf (RAHIMA) Tj 0 -14 Td (BEGUM) Tj ET"), rahima);
    assert_eq!(
        found("/Span <</ActualText <FEFF0052006100680069006D006100200042006500670075006D>>> BDC EMC"),
        rahima
    );
    assert_eq!(found("BT /F9 12 Tf (R) Tj (ahima Begum) Tj ET"), rahima);
    assert!(found("BT /F1 12 Tf (Rahima) Tj (by) Tj (Begum) Tj ET").is_empty());

    let with = |change: fn(&mut Document, ObjectId, ObjectId)| {
        let (mut pdf, catalog, first) = plain("/X Do");
        change(&mut pdf, catalog, first);
        clean(&saved(pdf), FileType::Pdf).still_names
    };
    // In a heading of the outline, in a field, in a drawing.
    assert_eq!(
        with(|pdf, catalog, _| {
            let chapter = pdf.add_object(dictionary! { "Title" => text_string("Meghna Systems – তথ্য") });
            pdf.get_dictionary_mut(catalog).unwrap().set("Outlines", dictionary! { "First" => chapter });
        }),
        ["Meghna Systems"]
    );
    assert_eq!(
        with(|pdf, _, first| {
            let field = dictionary! { "FT" => "Tx", "V" => text_string("info@MEGHNA.example") };
            pdf.get_dictionary_mut(first).unwrap().set("Annots", vec![field.into()]);
        }),
        ["meghna.example"]
    );
    assert_eq!(
        with(|pdf, _, first| {
            let mut form = Stream::new(
                dictionary! { "Subtype" => "Form" },
                format!("BT /F1 9 Tf [(Meghna) -250 (Sys) 3 (tems)] TJ ET {}", "q Q ".repeat(99)).into(),
            );
            form.compress().unwrap();
            let form = pdf.add_object(form);
            let looks = dictionary! { "XObject" => dictionary! { "X" => form } };
            pdf.get_dictionary_mut(first).unwrap().set("Resources", looks);
        }),
        ["Meghna Systems"]
    );
}

#[test]
fn letters_of_a_font_with_a_table_are_read() {
    let (mut pdf, _, first) = plain("");
    let table = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n\
        1 begincodespacerange <00> <FF> endcodespacerange\n\
        1 beginbfrange <01> <1A> <0061> endbfrange\n\
        endcmap end end";
    let table = pdf.add_object(Stream::new(dictionary! {}, table.into()));
    let font = dictionary! { "Type" => "Font", "Subtype" => "Type3", "ToUnicode" => table };
    let content: String = "meghna.example"
        .bytes()
        .map(|letter| if letter == b'.' { "> Tj [<".into() } else { format!("{:02x}", letter - b'a' + 1) })
        .collect();
    let content = format!("BT /F2 9 Tf <{content}>] TJ ET");
    let content = pdf.add_object(Stream::new(dictionary! {}, content.into()));
    let page = pdf.get_dictionary_mut(first).unwrap();
    page.set("Resources", dictionary! { "Font" => dictionary! { "F2" => font } });
    page.set("Contents", content);
    let names = ["meghnaexample".to_owned(), "Someone else".to_owned()];
    assert_eq!(anonymous(&saved(pdf), FileType::Pdf, &names).unwrap().still_names, names[..1]);
}

#[test]
fn letters_that_are_placed_one_by_one_are_read() {
    let found = |content: &str| {
        let names = ["Rahi", "Begum"].map(str::to_owned);
        anonymous(&saved(plain(content).0), FileType::Pdf, &names).unwrap().still_names
    };
    // As browsers print scripts with joined letters: each sign at its place, with a note where their order is another.
    assert_eq!(
        found(
            "BT 1 0 0 -1 8 81 Tm /F1 9 Tf 2 0 Td (R) Tj 2 0 Td (a) Tj ET \
             BT 1 0 0 -1 8 81 Tm /Span <</ActualText <FEFF00680069>>> BDC 6 0 Td (i) Tj 2 0 Td (h) Tj EMC ET"
        ),
        ["Rahi"]
    );
    // A note does not hide what is to be seen.
    assert_eq!(found("BT /F1 9 Tf /Span <</ActualText (words)>> BDC (Begum) Tj EMC ET"), ["Begum"]);
    // Another line is another word, and a word may be split from the next by a move alone.
    assert!(found("BT /F1 9 Tf (Ra) Tj 0 -9 Td (hi) Tj ET").is_empty());
    assert_eq!(found("BT /F1 9 Tf (by) Tj 9 0 Td (Begum) Tj 9 0 Td (now) Tj ET EMC EMC"), ["Begum"]);
}

#[test]
fn an_encrypted_pdf_is_refused() {
    for password in ["", "secret"] {
        let (mut pdf, ..) = plain(CONTENT);
        pdf.trailer.set("ID", vec![text_string("0123456789abcdef"), text_string("0123456789abcdef")]);
        let state = lopdf::EncryptionState::try_from(lopdf::EncryptionVersion::V1 {
            document: &pdf,
            owner_password: "owner",
            user_password: password,
            permissions: lopdf::Permissions::all(),
        })
        .unwrap();
        pdf.encrypt(&state).unwrap();
        assert_eq!(anonymous(&saved(pdf), FileType::Pdf, &[]), Err(Unclean::Encrypted), "{password}");
    }
}
