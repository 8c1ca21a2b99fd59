//! Files: added and removed on the page of what they belong to, and served so that no browser runs them.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use rocket::http::{ContentType, Header};
use rocket::request::Request;
use rocket::response::{Responder, Response};
use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::error::WebError;
use super::form::{FormView, Submitted};
use super::guards::{Citizen, Visitor};
use super::page::{Answer, Title, WebResult};
use super::views::{Sample, sample};
use crate::app::attachments::NewFile;
use crate::app::panels;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::{Kind, Subject};
use crate::store::attachments::Attachment;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![show, add, remove]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("attachments/new", &AddView::sample())]
}

/// The files of a thing (partial `attachments`).
#[derive(Clone, Debug, Serialize)]
pub struct AttachmentsView {
    pub owner_kind: &'static str,
    pub owner_id: String,
    /// The page that the list stands on.
    pub return_to: String,
    pub may_change: bool,
    pub files: Vec<FileView>,
}

/// One file of the list.
#[derive(Clone, Debug, Serialize)]
pub struct FileView {
    pub id: String,
    pub name: String,
    pub href: String,
    pub size: String,
}

/// The page on which a refused file is chosen anew.
#[derive(Clone, Debug, Serialize)]
pub struct AddView {
    pub form: FormView,
    pub attachments: AttachmentsView,
}

/// A file on its way to a browser.
pub struct Download {
    pub name: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

impl From<panels::files::Download> for Download {
    fn from(file: panels::files::Download) -> Self {
        Self { name: file.name, media_type: file.media_type, bytes: file.bytes }
    }
}

impl AttachmentsView {
    /// The files of a thing that the reader may see, on the page at `return_to`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn of(visitor: &Visitor, owner: &Subject, return_to: &str) -> Result<Self, WebError> {
        let app = visitor.app();
        let sight = {
            let mut reader = app.db.read().await.map_err(AppError::from)?;
            app::attachments::sight(&mut reader, visitor.actor(), owner, app.now()).await?
        };
        let found = if sight.may_see { app::attachments::list(app, owner).await? } else { Vec::new() };
        let files = found
            .iter()
            .map(|file| FileView {
                id: file.id.to_string(),
                name: file.name.clone(),
                href: href(file),
                size: size(visitor, file.size),
            })
            .collect();
        Ok(Self {
            owner_kind: owner.kind.as_str(),
            owner_id: owner.id.to_string(),
            return_to: return_to.to_owned(),
            may_change: sight.may_change,
            files,
        })
    }

    /// The same list, only to be read if so: the files of a public challenge change on the page that amends it.
    #[must_use]
    pub fn unchanged_when(self, only_read: bool) -> Self {
        Self { may_change: self.may_change && !only_read, ..self }
    }

    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            owner_kind: "challenge",
            owner_id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            return_to: "/".to_owned(),
            may_change: true,
            files: vec![FileView {
                id: "0190b0a0-0000-7000-8000-000000000001".to_owned(),
                name: "letter-from-school.pdf".to_owned(),
                href: "/files/0190b0a0-0000-7000-8000-000000000001/letter-from-school.pdf".to_owned(),
                size: "240 KB".to_owned(),
            }],
        }
    }
}

impl AddView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self { form: FormView::default(), attachments: AttachmentsView::sample() }
    }
}

/// The files that were chosen in a field of a form, for [`app::attachments::add`].
#[must_use]
pub fn sent(form: &Submitted, field: &str) -> Vec<NewFile> {
    form.files(field)
        .map(|file| NewFile { name: file.name.clone(), bytes: file.bytes.clone(), too_large: file.too_large })
        .collect()
}

#[get("/files/<id>/<name>")]
async fn show(visitor: Visitor, id: &str, name: &str) -> Result<Download, WebError> {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let (attachment, bytes) = app::attachments::read(visitor.app(), visitor.actor(), &id).await?;
    if attachment.name != name {
        return Err(AppError::NotFound.into());
    }
    Ok(Download { name: attachment.name, media_type: attachment.media_type, bytes })
}

#[post("/attachments", data = "<form>")]
async fn add(citizen: Citizen, form: Submitted) -> WebResult {
    let kind = Kind::parse(form.text("owner_kind")).ok_or(AppError::NotFound)?;
    let owner = Subject::new(kind, form.id("owner_id").ok_or(AppError::NotFound)?);
    let return_to = app::people::safe_path(form.text("return_to"));
    let added =
        app::attachments::add(citizen.app(), citizen.actor(), &owner, "file", sent(&form, "file")).await;
    match added {
        Ok(_) => Ok(Answer::see_other(format!("{return_to}#files"))),
        Err(AppError::Refused(refusals)) => {
            let view = AddView {
                form: form.view(&refusals, citizen.words()),
                attachments: AttachmentsView::of(&citizen, &owner, return_to).await?,
            };
            let title = Title::plain(citizen.words().say("attachments-title")).unlisted();
            Ok(citizen.page("attachments/new", &title, &view)?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[post("/attachments/<id>/removal", data = "<form>")]
async fn remove(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    app::attachments::remove(citizen.app(), citizen.actor(), &id).await?;
    Ok(Answer::see_other(format!("{}#files", app::people::safe_path(form.text("return_to")))))
}

/// Where a file is downloaded.
fn href(attachment: &Attachment) -> String {
    format!("/files/{}/{}", attachment.id, utf8_percent_encode(&attachment.name, NON_ALPHANUMERIC))
}

/// A size as people say it: kilobytes below a megabyte, one decimal above.
#[must_use]
pub fn size(visitor: &Visitor, bytes: i64) -> String {
    let words = visitor.words();
    let tenths = bytes * 10 / 1_048_576;
    let (message, amount) = if tenths >= 10 {
        ("attachment-size-mb", words.decimal(tenths, 1))
    } else {
        ("attachment-size-kb", words.number((bytes + 1023) / 1024))
    };
    words.say_with(message, &[("size", crate::language::Value::from(amount))])
}

impl<'r> Responder<'r, 'static> for Download {
    fn respond_to(self, _: &'r Request<'_>) -> rocket::response::Result<'static> {
        let name = &self.name;
        let plain: String = name
            .chars()
            .map(|character| {
                if character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '_' | ' ') {
                    character
                } else {
                    '_'
                }
            })
            .collect();
        let encoded = utf8_percent_encode(name, NON_ALPHANUMERIC);
        let disposition = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}");
        let kind = ContentType::parse_flexible(&self.media_type).unwrap_or(ContentType::Binary);
        Response::build()
            .header(kind)
            .header(Header::new("Content-Disposition", disposition))
            .header(Header::new("Content-Security-Policy", "sandbox; default-src 'none'"))
            .header(Header::new("X-Content-Type-Options", "nosniff"))
            .header(Header::new("Cross-Origin-Resource-Policy", "same-origin"))
            .header(Header::new("Cache-Control", "private, no-cache"))
            .sized_body(self.bytes.len(), std::io::Cursor::new(self.bytes))
            .ok()
    }
}
