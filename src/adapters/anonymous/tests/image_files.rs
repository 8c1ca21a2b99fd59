use super::*;

#[test]
fn pictures_lose_all_that_is_not_the_picture() {
    let picture = clean(&jpeg(), FileType::Jpeg);
    assert!(!holds(&picture.bytes, "Rahima") && picture.still_names.is_empty());
    assert!(picture.bytes.ends_with(&[1, 2, 3, 4, 0xff, 0xd9]) && holds(&picture.bytes, "JFIF"));
    // Which way up it is shown stays, and nothing else of EXIF.
    assert!(memchr::memmem::find(&picture.bytes, &[1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]).is_some());
    for gone in ["ICC_PROFILE", "Photoshop", "ns.adobe.com"] {
        assert!(!holds(&picture.bytes, gone), "{gone}");
    }

    let picture = clean(&png(), FileType::Png);
    assert!(!holds(&picture.bytes, "Rahima") && picture.still_names.is_empty());
    assert!(picture.bytes.windows(9).any(|pixels| pixels == [9; 9]));
    for gone in ["tEXt", "zTXt", "iTXt", "iCCP", "tIME", "caBX"] {
        assert!(!holds(&picture.bytes, gone), "{gone}");
    }
    assert!(memchr::memmem::find(&picture.bytes, &[1, 0x12, 0, 3, 0, 0, 0, 1, 0, 3]).is_some());
}

#[test]
fn a_gif_loses_its_comments_and_still_moves() {
    let gif = [
        &b"GIF89a\x01\0\x01\0\x80\0\0"[..],
        &[0; 6],
        b"!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0",
        b"!\xfe\x0cRahima Begum\0",
        b"!\xff\x0bXMP DataXMP\x0cRahima Begum\0",
        b"!\xf9\x04\0\0\0\0\0",
        b",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0",
        b";",
        b"Rahima Begum",
    ]
    .concat();
    let clean = pictures::clean(&gif).unwrap();
    assert!(!holds(&clean, "Rahima") && holds(&clean, "NETSCAPE2.0"));
    assert!(clean.ends_with(b"!\xf9\x04\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;"));
    for cut in 0..clean.len() {
        assert!(pictures::clean(&clean[..cut]).is_err());
    }
}

#[test]
fn a_jpeg_2000_loses_its_boxes_and_comments() {
    let sized = |kind: &[u8], content: &[u8]| {
        [&u32::try_from(content.len() + 8).unwrap().to_be_bytes()[..], kind, content].concat()
    };
    let code = [
        &[0xff, 0x4f][..],
        &segment(0x51, &[0; 38]),
        &segment(0x64, b"\0\x01Rahima Begum"),
        &segment(0x90, &[0; 8]),
        b"pixels",
    ]
    .concat();
    let mut picture = [
        sized(b"jP  ", b"\r\n\x87\n"),
        sized(b"xml ", b"<by>Rahima Begum</by>"),
        sized(b"uuid", b"0123456789abcdefRahima Begum"),
        sized(b"jp2c", &code),
    ]
    .concat();
    let length = picture.len();
    pictures::blank_jpeg2000(&mut picture).unwrap();
    assert!(!holds(&picture, "Rahima") && holds(&picture, "pixels") && picture.len() == length);
    for cut in 1..40 {
        assert!(pictures::blank_jpeg2000(&mut picture[..length - cut].to_vec()).is_err());
    }
    assert!(pictures::blank_jpeg2000(&mut [0, 0, 0, 2, 0, 0, 0, 0]).is_err());
}
