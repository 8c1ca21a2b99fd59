//! Files with many rows: sending one, watching how far it is, and what is wrong with it.

use rocket::http::{ContentType, Header};
use rocket::request::Request;
use rocket::response::{Responder, Response};
use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::{Named, SAMPLE_ID, parse};
use crate::app::AppError;
use crate::app::observations::uploads::{self, Files, Looked, Trouble};
use crate::domain::observations::{MOST_FILE_BYTES, MOST_FILE_ROWS};
use crate::language::number_value;
use crate::store::observations::uploads::{Upload, UploadState};
use crate::web::attachments;
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::{Citizen, Visitor};
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::selection::Tag;
use crate::web::views::{Sample, When, counted, sample};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![form, send, template, show, problems]
}

/// An example of each template of this file.
#[must_use]
pub fn samples() -> Vec<Sample> {
    vec![sample("observations/files", &FilesView::sample()), sample("observations/file", &FileView::sample())]
}

/// So many problems stand on the page; the others are in the file to keep.
const SHOWN: usize = 200;

/// The page that takes a file.
#[derive(Serialize)]
pub struct FilesView {
    pub form: FormView,
    pub pilot: Named,
    pub limits: String,
    /// Why no file is taken, in words; empty when one is.
    pub closed: String,
    pub currency: String,
    /// The names of the columns for groups of people.
    pub groups: Vec<String>,
    pub uploads: Vec<UploadLine>,
}

/// A file that was sent.
#[derive(Serialize)]
pub struct UploadLine {
    pub id: String,
    pub name: String,
    pub size: String,
    pub at: When,
    pub tag: Tag,
}

/// One file: how far it is, and what is wrong with it.
#[derive(Serialize)]
pub struct FileView {
    pub pilot: Named,
    pub upload: UploadLine,
    /// It is not read to its end yet.
    pub under_way: bool,
    pub rows: String,
    pub result: String,
    pub batch: Option<String>,
    pub wrong: String,
    pub troubles: Vec<TroubleLine>,
    /// There are more than the page shows.
    pub more: String,
}

/// One thing that is wrong.
#[derive(Serialize)]
pub struct TroubleLine {
    pub row: String,
    pub column: String,
    pub text: String,
}

/// A page that asks to be looked at again after a while, without a script.
pub struct Again {
    answer: Answer,
    under_way: bool,
}

impl<'r> Responder<'r, 'static> for Again {
    fn respond_to(self, request: &'r Request<'_>) -> rocket::response::Result<'static> {
        let mut response: Response<'static> = self.answer.respond_to(request)?;
        if self.under_way {
            response.set_header(Header::new("Refresh", "3"));
        }
        Ok(response)
    }
}

impl FilesView {
    fn new(citizen: &Citizen, files: &Files, form: FormView) -> Self {
        let words = citizen.words();
        let megabytes = i64::try_from(MOST_FILE_BYTES / 1024 / 1024).unwrap_or(i64::MAX);
        let limits = [("rows", number_value(MOST_FILE_ROWS)), ("size", number_value(megabytes))];
        let closed = files.place.questions(true).err();
        Self {
            form,
            pilot: Named::pilot(&files.place.pilot),
            limits: words.say_with("upload-limits", &limits),
            closed: closed.map(|refusal| words.refusal(&refusal)).unwrap_or_default(),
            currency: files.place.currency().to_owned(),
            groups: files.place.plan().map(|plan| plan.strata.clone()).unwrap_or_default(),
            uploads: files.uploads.iter().map(|upload| UploadLine::new(citizen, upload)).collect(),
        }
    }

    fn sample() -> Self {
        Self {
            form: FormView::default(),
            pilot: Named::sample(),
            limits: "At most 200,000 rows".to_owned(),
            closed: "Not signed yet".to_owned(),
            currency: "BDT".to_owned(),
            groups: vec!["sex".to_owned()],
            uploads: vec![UploadLine::sample()],
        }
    }
}

impl UploadLine {
    fn new(visitor: &Visitor, upload: &Upload) -> Self {
        let words = visitor.words();
        let class = match upload.state {
            UploadState::Waiting | UploadState::Reading => "now",
            UploadState::Done => "good",
            UploadState::Refused => "bad",
            UploadState::Known => "",
        };
        Self {
            id: upload.id.to_string(),
            name: upload.name.clone(),
            size: attachments::size(visitor, upload.bytes),
            at: When::at(words, upload.at, &visitor.platform_zone()),
            tag: Tag { class, text: words.say(&format!("upload-{}", upload.state.as_str())) },
        }
    }

    fn sample() -> Self {
        Self {
            id: SAMPLE_ID.to_owned(),
            name: "march.csv".to_owned(),
            size: "240 KB".to_owned(),
            at: When::sample(),
            tag: Tag { class: "good", text: "Taken".to_owned() },
        }
    }
}

impl FileView {
    fn new(citizen: &Citizen, looked: &Looked) -> Self {
        let words = citizen.words();
        let upload = &looked.upload;
        let shown = i64::try_from(looked.troubles.len().min(SHOWN)).unwrap_or(i64::MAX);
        Self {
            pilot: Named::pilot(&looked.place.pilot),
            upload: UploadLine::new(citizen, upload),
            under_way: !upload.state.is_over(),
            rows: counted(words, "upload-rows", upload.rows),
            result: words.say(&format!("upload-{}-text", upload.state.as_str())),
            batch: upload.batch_id.as_ref().map(ToString::to_string),
            wrong: if upload.wrong == 0 {
                String::new()
            } else {
                counted(words, "upload-wrong", upload.wrong)
            },
            troubles: looked
                .troubles
                .iter()
                .take(SHOWN)
                .map(|trouble| TroubleLine {
                    row: if trouble.row == 0 { String::new() } else { words.digits(row_of(trouble)) },
                    column: trouble.column.clone(),
                    text: trouble.in_words(words),
                })
                .collect(),
            more: if upload.wrong > shown {
                let counts = [("shown", number_value(shown)), ("all", number_value(upload.wrong))];
                words.say_with("upload-more", &counts)
            } else {
                String::new()
            },
        }
    }

    fn sample() -> Self {
        Self {
            pilot: Named::sample(),
            upload: UploadLine::sample(),
            under_way: true,
            rows: "1,200 rows".to_owned(),
            result: "It is being read.".to_owned(),
            batch: Some(SAMPLE_ID.to_owned()),
            wrong: "2 things are wrong".to_owned(),
            troubles: vec![TroubleLine {
                row: "12".to_owned(),
                column: "visits".to_owned(),
                text: "“many” is not a number.".to_owned(),
            }],
            more: "200 of 900 are shown".to_owned(),
        }
    }
}

#[get("/pilots/<pilot>/observations/upload")]
async fn form(citizen: Citizen, pilot: &str) -> WebResult {
    Ok(files_page(&citizen, pilot, FormView::default()).await?.into())
}

#[post("/pilots/<pilot>/observations/upload", data = "<form>")]
async fn send(citizen: Citizen, pilot: &str, form: Submitted) -> WebResult {
    let id = form.form_id().unwrap_or_else(|| citizen.app().clock.new_id());
    let nothing = || attachments_none();
    let file = attachments::sent(&form, "file").into_iter().next().unwrap_or_else(nothing);
    let owner = parse(pilot)?;
    match uploads::send(citizen.app(), citizen.actor(), &owner, &id, file).await {
        Ok(()) => Ok(Answer::see_other(format!("/pilots/{owner}/observations/uploads/{id}"))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(files_page(&citizen, pilot, form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/pilots/<pilot>/observations/upload/template.csv")]
async fn template(citizen: Citizen, pilot: &str) -> WebResult {
    let files = uploads::overview(citizen.app(), citizen.actor(), &parse(pilot)?).await?;
    let bytes = uploads::template(&files).into_bytes();
    Ok(Answer::File { name: "observations.csv".to_owned(), kind: ContentType::CSV, bytes })
}

#[get("/pilots/<pilot>/observations/uploads/<upload>")]
async fn show(citizen: Citizen, pilot: &str, upload: &str) -> Result<Again, WebError> {
    let looked = uploads::find(citizen.app(), citizen.actor(), &parse(pilot)?, &parse(upload)?).await?;
    let view = FileView::new(&citizen, &looked);
    let title = Title::plain(looked.upload.name.clone()).menu("desk").unlisted();
    let page = citizen.page("observations/file", &title, &view)?;
    Ok(Again { under_way: view.under_way, answer: page.into() })
}

#[get("/pilots/<pilot>/observations/uploads/<upload>/problems.csv")]
async fn problems(citizen: Citizen, pilot: &str, upload: &str) -> WebResult {
    let looked = uploads::find(citizen.app(), citizen.actor(), &parse(pilot)?, &parse(upload)?).await?;
    let csv = uploads::problems_csv(&looked, citizen.words());
    Ok(Answer::File { name: "problems.csv".to_owned(), kind: ContentType::CSV, bytes: csv.into_bytes() })
}

async fn files_page(citizen: &Citizen, pilot: &str, form: FormView) -> Result<Page, WebError> {
    let files = uploads::overview(citizen.app(), citizen.actor(), &parse(pilot)?).await?;
    let view = FilesView::new(citizen, &files, form);
    let title = Title::plain(citizen.words().say("upload-title")).menu("desk").unlisted();
    citizen.page("observations/files", &title, &view)
}

/// No file was chosen.
fn attachments_none() -> crate::app::attachments::NewFile {
    crate::app::attachments::NewFile { name: String::new(), bytes: Vec::new(), too_large: false }
}

fn row_of(trouble: &Trouble) -> i64 {
    i64::try_from(trouble.row).unwrap_or(i64::MAX)
}
