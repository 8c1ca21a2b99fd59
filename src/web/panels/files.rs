//! The files of ideas for the chair of a panel that does not see names: what the panel gets of them, and what is held back.

use rocket::{Route, get, post, routes};
use serde::Serialize;

use super::parse;
use crate::app::AppError;
use crate::app::panels::files::{self, ChairFile, FilesOverview};
use crate::domain::Refusals;
use crate::domain::attachments::FileType;
use crate::domain::blind::CopyState;
use crate::language::{Value, Words, number_value};
use crate::web::attachments::{Download, size};
use crate::web::error::WebError;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::Citizen;
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::selection::{ChallengeLine, Tag};

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![show, look, release]
}

/// The files of all ideas of a panel.
#[derive(Serialize)]
pub struct FilesView {
    pub form: FormView,
    pub challenge: ChallengeLine,
    /// Names are hidden now.
    pub hidden: bool,
    pub ideas: Vec<IdeaLine>,
    /// How many were not looked through yet, in words; empty when none.
    pub waiting: String,
}

/// An idea with its files.
#[derive(Serialize)]
pub struct IdeaLine {
    pub proposal: String,
    pub code: String,
    pub language: String,
    pub title: String,
    pub files: Vec<FileLine>,
}

/// A file with what the panel gets of it.
#[derive(Serialize)]
pub struct FileLine {
    pub id: String,
    /// `File 1`.
    pub name: String,
    /// Its own name, which the panel does not see.
    pub own_name: String,
    pub about: String,
    pub tag: Tag,
    pub text: String,
    /// There is a copy to look at.
    pub may_look: bool,
    pub may_show: bool,
    pub may_hold: bool,
}

impl FilesView {
    fn new(citizen: &Citizen, overview: &FilesOverview, form: FormView) -> Self {
        let words = citizen.words();
        let line = |file: &ChairFile| FileLine::new(citizen, file, overview.changeable);
        Self {
            form,
            challenge: ChallengeLine::of(words, &overview.challenge),
            hidden: overview.panel.blind && overview.panel.unblinded_at.is_none(),
            ideas: overview
                .ideas
                .iter()
                .map(|idea| IdeaLine {
                    proposal: idea.proposal_id.to_string(),
                    code: idea.code.clone(),
                    language: idea.language.clone(),
                    title: idea.title.clone(),
                    files: idea.files.iter().map(line).collect(),
                })
                .collect(),
            waiting: match overview.waiting {
                0 => String::new(),
                waiting => words.say_with("panel-files-waiting", &[("count", count(waiting))]),
            },
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let id = "0190b0a0-0000-7000-8000-000000000003".to_owned();
        Self {
            form: FormView::default(),
            challenge: ChallengeLine::sample(),
            hidden: true,
            ideas: vec![IdeaLine {
                proposal: id.clone(),
                code: "B".to_owned(),
                language: "en".to_owned(),
                title: "The midwife's message".to_owned(),
                files: vec![FileLine {
                    id,
                    name: "File 1".to_owned(),
                    own_name: "offer.pdf".to_owned(),
                    about: "PDF, 230 KB".to_owned(),
                    tag: Tag::sample(),
                    text: "It holds pictures.".to_owned(),
                    may_look: true,
                    may_show: true,
                    may_hold: true,
                }],
            }],
            waiting: "3 files were not looked through yet.".to_owned(),
        }
    }
}

impl FileLine {
    fn new(citizen: &Citizen, file: &ChairFile, changeable: bool) -> Self {
        let words = citizen.words();
        let copy = file.copy.as_ref();
        let shown = copy.is_some_and(|copy| copy.shown_at.is_some());
        let looked_at = copy.filter(|copy| copy.state == CopyState::Look);
        let (class, tag, text) = match copy.map(|copy| copy.state) {
            None => ("", "waiting", String::new()),
            Some(CopyState::Clean) => ("good", "clean", words.say("panel-file-clean")),
            Some(CopyState::Look) if shown => ("good", "shown", words.say("panel-file-shown")),
            Some(state) => ("bad", "held", held(words, state)),
        };
        let bytes = copy.filter(|copy| copy.size > 0).map_or(file.attachment.size, |copy| copy.size);
        Self {
            id: file.attachment.id.to_string(),
            name: words.say_with("scoring-file", &[("number", count(file.number))]),
            own_name: file.attachment.name.clone(),
            about: [file_kind(words, file.kind), size(citizen, bytes)].join(&words.say("comma")),
            tag: Tag { class, text: words.say(&format!("panel-file-tag-{tag}")) },
            text,
            may_look: copy.is_some_and(|copy| !copy.sha256.is_empty()),
            may_show: changeable && looked_at.is_some() && !shown,
            may_hold: changeable && looked_at.is_some() && shown,
        }
    }
}

/// What a file is, as people say it.
#[must_use]
pub fn file_kind(words: &Words, kind: FileType) -> String {
    match kind {
        FileType::Png | FileType::Jpeg | FileType::Webp => words.say("scoring-file-picture"),
        FileType::Pdf => "PDF".to_owned(),
        FileType::Docx => "Word".to_owned(),
        FileType::Xlsx => "Excel".to_owned(),
        FileType::Pptx => "PowerPoint".to_owned(),
        FileType::Odt => "OpenDocument".to_owned(),
        FileType::Csv => "CSV".to_owned(),
        FileType::Text => words.say("scoring-file-text"),
    }
}

/// Why a file is held back.
#[must_use]
pub fn held(words: &Words, state: CopyState) -> String {
    words.say(match state {
        CopyState::Clean | CopyState::Look => "scoring-file-look",
        CopyState::Named => "scoring-file-named",
        CopyState::Encrypted => "scoring-file-encrypted",
        CopyState::Damaged => "scoring-file-damaged",
        CopyState::TooLarge => "scoring-file-too-large",
        CopyState::Part => "scoring-file-part",
    })
}

#[get("/challenges/<id>/panel/files")]
async fn show(citizen: Citizen, id: &str) -> WebResult {
    Ok(page(&citizen, id, FormView::default()).await?.into())
}

#[get("/challenges/<id>/panel/files/<file>")]
async fn look(citizen: Citizen, id: &str, file: &str) -> Result<Download, WebError> {
    let (id, file) = (parse(id)?, parse(file)?);
    Ok(files::look(citizen.app(), citizen.actor(), &id, &file).await?.into())
}

#[post("/challenges/<id>/panel/files/<file>/release", data = "<form>")]
async fn release(citizen: Citizen, id: &str, file: &str, form: Submitted) -> WebResult {
    let (challenge, file) = (parse(id)?, parse(file)?);
    let shown = form.text("show") == "yes";
    match files::show(citizen.app(), citizen.actor(), &challenge, &file, shown).await {
        Ok(()) => Ok(Answer::see_other(format!("/challenges/{challenge}/panel/files#file-{file}"))),
        Err(AppError::Refused(refusals)) => Ok(refused(&citizen, id, &form, &refusals).await?.into()),
        Err(error) => Err(error.into()),
    }
}

async fn refused(
    citizen: &Citizen,
    id: &str,
    form: &Submitted,
    refusals: &Refusals,
) -> Result<Page, WebError> {
    Ok(page(citizen, id, form.view(refusals, citizen.words())).await?.refused())
}

async fn page(citizen: &Citizen, id: &str, form: FormView) -> Result<Page, WebError> {
    let overview = files::overview(citizen.app(), citizen.actor(), &parse(id)?).await?;
    let view = FilesView::new(citizen, &overview, form);
    let title = Title::plain(citizen.words().say("panel-files")).menu("desk").unlisted();
    citizen.page("panels/files", &title, &view)
}

fn count(number: usize) -> Value<'static> {
    number_value(i64::try_from(number).unwrap_or(i64::MAX))
}
