//! The stylesheet, the script and the pictures: named by their content, compressed once when somebody first asks, kept for a
//! year by browsers.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::sync::{Arc, OnceLock};

use rocket::http::{ContentType, Header, Status};
use rocket::request::Request;
use rocket::response::{Responder, Response};
use rocket::{State, get};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

#[derive(RustEmbed)]
#[folder = "assets/"]
struct Files;

/// All assets, ready to send.
#[derive(Clone)]
pub struct Assets(Arc<Ready>);

struct Ready {
    paths: HashMap<String, String>,
    files: HashMap<String, Asset>,
}

struct Asset {
    plain: Arc<[u8]>,
    brotli: OnceLock<Arc<[u8]>>,
    gzip: OnceLock<Arc<[u8]>>,
    /// Worth packing: pictures are packed already.
    text: bool,
    kind: ContentType,
}

/// One asset in the form that the browser takes.
pub struct AssetAnswer {
    bytes: Arc<[u8]>,
    encoding: Option<&'static str>,
    kind: ContentType,
}

impl Assets {
    /// Reads and names every file of `assets/`.
    #[must_use]
    pub fn load() -> Self {
        let mut ready = Ready { paths: HashMap::new(), files: HashMap::new() };
        for name in Files::iter() {
            let Some(file) = Files::get(&name) else { continue };
            let bytes = file.data.into_owned();
            let digest = Sha256::digest(&bytes);
            let hash: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
            let (stem, ending) = name.rsplit_once('.').unwrap_or((&name, ""));
            let fingerprinted = format!("{stem}-{hash}.{ending}");
            let kind = ContentType::from_extension(ending).unwrap_or(ContentType::Binary);
            let text = matches!(ending, "css" | "js" | "svg" | "txt" | "webmanifest");
            ready.paths.insert(name.to_string(), format!("/assets/{fingerprinted}"));
            ready.files.insert(
                fingerprinted,
                Asset { brotli: OnceLock::new(), gzip: OnceLock::new(), text, plain: bytes.into(), kind },
            );
        }
        Self(Arc::new(ready))
    }

    /// The address of an asset by its name in `assets/`; the plain name when there is none, which a test rules out.
    #[must_use]
    pub fn path(&self, name: &str) -> String {
        self.0.paths.get(name).cloned().unwrap_or_else(|| format!("/assets/{name}"))
    }
}

/// An asset by its fingerprinted name.
#[get("/assets/<name>")]
pub fn show(name: &str, assets: &State<Assets>, encodings: Encodings) -> Option<AssetAnswer> {
    let asset = assets.0.files.get(name)?;
    let (bytes, encoding) = if asset.text && encodings.brotli {
        (asset.brotli.get_or_init(|| brotli(&asset.plain).into()), Some("br"))
    } else if asset.text && encodings.gzip {
        (asset.gzip.get_or_init(|| gzip(&asset.plain, 9).into()), Some("gzip"))
    } else {
        (&asset.plain, None)
    };
    Some(AssetAnswer { bytes: Arc::clone(bytes), encoding, kind: asset.kind.clone() })
}

/// What the browser can unpack.
#[derive(Clone, Copy)]
pub struct Encodings {
    pub brotli: bool,
    pub gzip: bool,
}

impl Encodings {
    /// Reads `Accept-Encoding`.
    #[must_use]
    pub fn of(request: &Request<'_>) -> Self {
        let header = request.headers().get_one("Accept-Encoding").unwrap_or("");
        let takes = |name: &str| {
            header.split(',').any(|part| {
                let mut pieces = part.trim().split(';');
                pieces.next().is_some_and(|it| it.trim() == name) && !pieces.any(|it| it.trim() == "q=0")
            })
        };
        Self { brotli: takes("br"), gzip: takes("gzip") }
    }
}

#[rocket::async_trait]
impl<'r> rocket::request::FromRequest<'r> for Encodings {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> rocket::request::Outcome<Self, ()> {
        rocket::request::Outcome::Success(Self::of(request))
    }
}

impl<'r> Responder<'r, 'static> for AssetAnswer {
    fn respond_to(self, _: &'r Request<'_>) -> rocket::response::Result<'static> {
        let mut response = Response::build();
        response
            .status(Status::Ok)
            .header(self.kind)
            .header(Header::new("Cache-Control", "public, max-age=31536000, immutable"))
            .header(Header::new("Vary", "Accept-Encoding"))
            // In one piece, where Rocket would send pieces of 4 KB.
            .max_chunk_size(self.bytes.len().max(1))
            .sized_body(self.bytes.len(), std::io::Cursor::new(self.bytes));
        if let Some(encoding) = self.encoding {
            response.header(Header::new("Content-Encoding", encoding));
        }
        response.ok()
    }
}

/// The bytes, compressed with gzip at a level from 1 (fast) to 9 (small).
#[must_use]
pub fn gzip(bytes: &[u8], level: u32) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(level));
    // Writing into memory does not fail.
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_default()
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut reader = brotli::CompressorReader::new(bytes, 4096, 9, 22);
    if reader.read_to_end(&mut packed).is_err() {
        packed.clear();
    }
    packed
}
