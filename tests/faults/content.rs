//! Files and texts that are made to hurt whoever opens them.

use std::fmt::Write as _;
use std::io::Write as _;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
use pilotage::clock::{Clock, Id};

use super::process::{Folder, Server, Settings, encode_form};
use super::world::World;

const PATIENCE: Duration = Duration::from_secs(8);
const MEMORY: u64 = 120 * 1024 * 1024;

struct Story {
    folder: Folder,
    server: Server,
    world: World,
}

impl Story {
    fn tell() -> Self {
        let folder = Folder::new("content");
        let world = World::in_folder(folder.path(), 40);
        let server = Server::start(&Settings::new(folder.path()));
        Self { folder, server, world }
    }

    /// A draft of the team, for files.
    fn draft(&self) -> Id {
        let id = Clock::system().new_id();
        let fields = [("form_id", id.as_str()), ("organisation", self.world.organisation.as_str())];
        let path = format!("/challenges/{}/proposals", self.world.challenge);
        assert_eq!(self.world.lead.post(&self.server, &path, &fields).unwrap().status, 303);
        id
    }

    fn upload(&self, draft: &Id, name: &str, bytes: &[u8]) -> u16 {
        let mut body = Vec::new();
        for (field, value) in [
            ("csrf", self.world.lead.csrf.as_str()),
            ("owner_kind", "proposal"),
            ("owner_id", draft.as_str()),
            ("return_to", "/"),
        ] {
            write!(body, "--x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n")
                .unwrap();
        }
        write!(
            body,
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .unwrap();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--x--\r\n");
        let kind = "multipart/form-data; boundary=x";
        let session = Some(self.world.lead.session.as_str());
        self.server.exchange("POST", "/attachments", session, kind, &body).unwrap().status
    }
}

/// A ZIP with one member, whatever its name and content claim.
fn zip(name: &str, unpacked: u32, packed: &[u8]) -> Vec<u8> {
    let mut zip = Vec::new();
    let header = |signature: u32, central: bool| {
        let mut bytes = signature.to_le_bytes().to_vec();
        if central {
            bytes.extend(20_u16.to_le_bytes());
        }
        bytes.extend(20_u16.to_le_bytes());
        bytes.extend(0_u16.to_le_bytes());
        bytes.extend(8_u16.to_le_bytes());
        bytes.extend(0_u32.to_le_bytes());
        bytes.extend(0_u32.to_le_bytes());
        bytes.extend(u32::try_from(packed.len()).unwrap().to_le_bytes());
        bytes.extend(unpacked.to_le_bytes());
        bytes.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        bytes.extend(0_u16.to_le_bytes());
        if central {
            bytes.extend([0; 14]);
        }
        bytes.extend(name.bytes());
        bytes
    };
    zip.extend(header(0x0403_4b50, false));
    zip.extend_from_slice(packed);
    let start = u32::try_from(zip.len()).unwrap();
    let central = header(0x0201_4b50, true);
    zip.extend(&central);
    zip.extend(0x0605_4b50_u32.to_le_bytes());
    zip.extend([0; 4]);
    zip.extend([1, 0, 1, 0]);
    zip.extend(u32::try_from(central.len()).unwrap().to_le_bytes());
    zip.extend(start.to_le_bytes());
    zip.extend([0; 2]);
    zip
}

/// A gigabyte of zeros, packed.
fn zeros<W>(mut encoder: W, finish: impl FnOnce(W) -> Vec<u8>) -> Vec<u8>
where
    W: std::io::Write,
{
    let block = vec![0; 1 << 20];
    for _ in 0..1_024 {
        encoder.write_all(&block).unwrap();
    }
    finish(encoder)
}

/// A chunk of a PNG with its checksum.
fn chunk(name: [u8; 4], content: &[u8]) -> Vec<u8> {
    let mut bytes = u32::try_from(content.len()).unwrap().to_be_bytes().to_vec();
    bytes.extend(name);
    bytes.extend_from_slice(content);
    let mut crc = flate2::Crc::new();
    crc.update(&bytes[4..]);
    bytes.extend(crc.sum().to_be_bytes());
    bytes
}

#[test]
fn packed_bombs_are_kept_shut() {
    let story = Story::tell();
    let draft = story.draft();
    let (before, _) = story.server.memory();
    let deflated = zeros(DeflateEncoder::new(Vec::new(), Compression::best()), |it| it.finish().unwrap());
    let zlib = zeros(ZlibEncoder::new(Vec::new(), Compression::best()), |it| it.finish().unwrap());
    let gzip = zeros(GzEncoder::new(Vec::new(), Compression::best()), |it| it.finish().unwrap());
    let mut header = Vec::new();
    header.extend(60_000_u32.to_be_bytes());
    header.extend(60_000_u32.to_be_bytes());
    header.extend([8, 6, 0, 0, 0]);
    let png = |chunks: &[Vec<u8>]| [b"\x89PNG\r\n\x1a\n".to_vec(), chunks.concat()].concat();
    let picture = png(&[chunk(*b"IHDR", &header), chunk(*b"IDAT", &zlib), chunk(*b"IEND", b"")]);
    let text = [b"Comment\0\0".to_vec(), zlib.clone()].concat();
    let hidden = png(&[
        chunk(*b"IHDR", &header),
        chunk(*b"zTXt", &text),
        chunk(*b"IDAT", &zlib[..64]),
        chunk(*b"IEND", b""),
    ]);
    let endless = png(&[chunk(*b"IHDR", &header), u32::MAX.to_be_bytes().to_vec(), b"IDATxx".to_vec()]);
    let many = png(&[chunk(*b"IHDR", &header), chunk(*b"tEXt", b"").repeat(300_000), chunk(*b"IEND", b"")]);
    let jpeg = [b"\xff\xd8\xff\xe0".to_vec(), b"\x00\x02\xff\xe1".repeat(500_000)].concat();
    let pdf = [b"%PDF-1.7\n1 0 obj<</Filter/FlateDecode/Length 1>>stream\n".to_vec(), zlib.clone()].concat();
    let svg = b"<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><svg>&b;</svg>";
    let csv = "\"".repeat(4_000_000);
    for (name, bytes, taken) in [
        ("bomb.docx", zip("word/document.xml", u32::MAX, &deflated), None),
        ("bomb.xlsx", zip("xl/workbook.xml", 1, &deflated), None),
        ("bomb.zip", zip("a", u32::MAX, &deflated), Some(false)),
        ("bomb.gz", gzip, Some(false)),
        ("picture.png", picture, None),
        ("hidden.png", hidden, None),
        ("endless.png", endless, Some(false)),
        ("many.png", many, None),
        ("many.jpg", jpeg, None),
        ("bomb.pdf", pdf, Some(true)),
        ("laughs.svg", svg.to_vec(), Some(false)),
        ("quotes.csv", csv.into_bytes(), Some(true)),
    ] {
        assert!(bytes.len() < 5 << 20, "{name}: {}", bytes.len());
        let began = Instant::now();
        let status = story.upload(&draft, name, &bytes);
        let took = began.elapsed();
        println!("{name}: {} bytes, {status} after {took:?}", bytes.len());
        let right = match taken {
            Some(true) => status == 303,
            Some(false) => status == 422,
            None => matches!(status, 303 | 422),
        };
        assert!(right, "{name}: {status} {}", story.server.log());
        assert!(took < PATIENCE, "{name}: {took:?}");
    }
    let page = story.server.get(&format!("/proposals/{draft}"), Some(&story.world.lead.session));
    assert_eq!(page.status, 200);
    // What was taken comes back as it came, packed, to be saved and never shown.
    let href = page.body.split("href=\"").find(|rest| rest.starts_with("/files/")).unwrap();
    let href = href.split('"').next().unwrap();
    let file = story.server.get(href, Some(&story.world.lead.session));
    assert_eq!(file.status, 200);
    assert!(file.header("content-disposition").starts_with("attachment"));
    assert_eq!(file.header("content-encoding"), "");
    let (_, most) = story.server.memory();
    assert!(most.saturating_sub(before) < MEMORY, "{before} bytes before, {most} at most");
}

#[test]
fn an_import_that_unpacks_without_end_stops() {
    let folder = Folder::new("import");
    let file = folder.path().join("bomb.jsonl.gz");
    let gzip = zeros(GzEncoder::new(Vec::new(), Compression::best()), |it| it.finish().unwrap());
    std::fs::write(&file, gzip).unwrap();
    let deep = folder.path().join("deep.jsonl");
    std::fs::write(&deep, format!("{}\n", "[".repeat(2_000_000))).unwrap();
    let nested = folder.path().join("nested.jsonl");
    let object =
        format!("{{\"kind\":\"challenge\",\"body\":{}1{}}}\n", "{\"a\":".repeat(900), "}".repeat(900));
    std::fs::write(&nested, object).unwrap();
    let data = folder.path().join("data");
    for path in [&file, &deep, &nested] {
        let began = Instant::now();
        let variables = [("PILOTAGE_DATA_DIR", data.to_str().unwrap())];
        let ended = super::process::run(&["import", path.to_str().unwrap()], &variables);
        assert!(!ended.status.success(), "{ended:?}");
        assert_eq!(ended.status.code(), Some(1), "an error, not a crash: {ended:?}");
        assert!(ended.err.contains("line 1"), "{ended:?}");
        assert!(began.elapsed() < 4 * PATIENCE);
    }
}

#[test]
fn texts_that_make_a_parser_slow_are_shown_all_the_same() {
    let story = Story::tell();
    let draft = story.draft();
    let brackets = |count: usize| format!("{}a{}", "[".repeat(count), "](b)".repeat(count));
    let mut references = String::new();
    for number in 0..400 {
        write!(references, "[r{number}]: /u \"t\"\n[r{number}]").unwrap();
    }
    let mut texts = vec![
        ("quotes", "> ".repeat(5_000)),
        ("quotes without spaces", ">".repeat(9_000)),
        ("lists", (0..120).map(|depth| format!("{}- a\n", " ".repeat(depth * 2))).collect()),
        ("stars", "*a **a ".repeat(1_200)),
        ("open stars", "*".repeat(9_000)),
        ("underscores", "_a__a".repeat(1_700)),
        ("brackets", brackets(1_500)),
        ("open brackets", "[".repeat(9_000)),
        ("links without an end", "[a](<b".repeat(1_500)),
        ("pictures", "![".repeat(4_500)),
        ("ticks", (1..130).map(|count| "`".repeat(count) + " ").collect()),
        ("tags", "<a ".repeat(3_000)),
        ("comments", "<!-- ".repeat(1_800)),
        ("declarations", "<!A ".repeat(2_000)),
        ("instructions", "<?".repeat(4_500)),
        ("entities", "&#99999999;&amp;&".repeat(500)),
        ("addresses", "http://a.b/".repeat(800)),
        ("mail addresses", "a@b.".repeat(2_000)),
        ("headings", "# ".repeat(4_500)),
        ("lines", "\n".repeat(9_000)),
        ("tabs", "\t".repeat(9_000)),
        ("setext", "a\n===\n".repeat(1_500)),
        ("references", references),
        ("backslashes", "\\".repeat(9_000)),
        ("combining marks", format!("a{}", "\u{0301}".repeat(4_000))),
        ("turns of direction", "\u{202e}\u{2066}\u{202a}".repeat(1_000)),
        ("nothing wide", "\u{200b}\u{feff}".repeat(1_500)),
        ("one long word", "a".repeat(9_000)),
        ("zeros", "\0".repeat(2_000)),
    ];
    texts.push((
        "all of it",
        texts.iter().map(|(_, text)| &text[..text.floor_char_boundary(text.len().min(300))]).collect(),
    ));
    let path = format!("/proposals/{draft}/edit/idea");
    let session = Some(story.world.lead.session.as_str());
    for (number, (what, text)) in texts.iter().enumerate() {
        let page = story.server.get(&path, session);
        let (version, mark) = (page.hidden("version"), page.hidden("mark"));
        let title = format!("Draft {number}");
        let fields = [
            ("version", version.as_str()),
            ("mark", mark.as_str()),
            ("title", title.as_str()),
            ("summary", "In short."),
            ("solution", text.as_str()),
        ];
        let began = Instant::now();
        let saved = story.world.lead.post(&story.server, &path, &fields).unwrap();
        assert!(matches!(saved.status, 303 | 422), "{what}: {} {}", saved.status, story.server.log());
        let shown = story.server.get(&format!("/proposals/{draft}"), session);
        assert_eq!(shown.status, 200, "{what}: {}", story.server.log());
        let took = began.elapsed();
        assert!(took < PATIENCE, "{what}: {took:?}");
        assert!(shown.body.len() < 4 << 20, "{what}: a page of {} bytes", shown.body.len());
        // The same words in a comment, cut to what one may say.
        let end = text.floor_char_boundary(text.len().min(2_900));
        let citizen = &story.world.citizens[number % story.world.citizens.len()];
        let id = Clock::system().new_id();
        let said = citizen.say(&story.server, &story.world.challenge, &id, &text[..end]).unwrap();
        assert!(matches!(said.status, 303 | 422), "{what}: {} {}", said.status, story.server.log());
        let began = Instant::now();
        assert_eq!(story.server.get(&format!("/challenges/{}", story.world.challenge), None).status, 200);
        assert!(began.elapsed() < PATIENCE, "{what}: {:?}", began.elapsed());
    }
    // A search for any of them is a search.
    for (what, text) in &texts {
        let query: String = text.chars().take(600).collect();
        let query = encode_form(&[("q", &query)]);
        let began = Instant::now();
        let status = story.server.get(&format!("/search?{query}"), None).status;
        assert!(matches!(status, 200 | 400 | 404 | 414 | 422), "{what}: {status}");
        assert!(began.elapsed() < PATIENCE, "{what}: {:?}", began.elapsed());
    }
    assert!(!story.server.log().contains("panicked"), "{}", story.server.log());
    assert!(story.server.memory().1 < 4 * MEMORY);
    assert!(story.folder.path().exists());
}
