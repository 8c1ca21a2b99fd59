//! Pages of comments: one voice, what it said before, writing one, and a citizen's own.

use std::collections::HashMap;

use rocket::http::Status;
use rocket::{get, post};
use serde::Serialize;

use super::thread::{AboutView, VoiceView, is_facilitator, stances, voices, with_answers};
use crate::app::comments::Post;
use crate::app::{self, AppError};
use crate::clock::Id;
use crate::domain::comments::Visibility;
use crate::domain::{Kind, Subject};
use crate::language::{Value, zone};
use crate::store::comments::{Place, Voice};
use crate::store::{self, Connection};
use crate::web::error::WebError;
use crate::web::follows::FollowView;
use crate::web::form::{FormView, Submitted};
use crate::web::guards::{Citizen, Visitor};
use crate::web::page::{Answer, Page, Title, WebResult};
use crate::web::views::{Choice, Pages, When};

/// Voices on one page of a citizen's own.
const PER_PAGE: i64 = 20;

/// One voice with its answer and the answers below it.
#[derive(Serialize)]
pub struct ShowView {
    pub heading: String,
    pub about: AboutView,
    pub parent: Option<String>,
    pub voice: VoiceView,
    pub follow: Option<FollowView>,
}

/// The form for a voice or for an answer to one, on its own page.
#[derive(Serialize)]
pub struct WriteView {
    pub form: FormView,
    pub about: AboutView,
    pub subject_kind: &'static str,
    pub subject_id: String,
    pub parent: Option<String>,
    pub above: Option<VoiceView>,
    pub stances: Vec<Choice>,
    pub facilitator: bool,
}

/// What a voice said before.
#[derive(Serialize)]
pub struct HistoryView {
    pub about: AboutView,
    pub id: String,
    pub language: String,
    pub now: String,
    pub earlier: Vec<EarlierView>,
}

/// One earlier wording.
#[derive(Serialize)]
pub struct EarlierView {
    pub until: When,
    pub stance: String,
    pub text: String,
}

/// A citizen's voices and what became of them.
#[derive(Serialize)]
pub struct MineView {
    pub voices: Vec<VoiceView>,
    pub shared: Vec<VoiceView>,
    pub pages: Option<Pages>,
}

#[post("/comments", data = "<form>")]
pub async fn post(citizen: Citizen, form: Submitted) -> WebResult {
    let kind = Kind::parse(form.text("subject_kind")).ok_or(AppError::NotFound)?;
    let subject = Subject::new(kind, form.id("subject_id").ok_or(AppError::NotFound)?);
    let id = form.form_id().unwrap_or_else(|| citizen.app().clock.new_id());
    let post = read_post(&form, citizen.words().code());
    match app::comments::post(citizen.app(), citizen.actor(), &id, &subject, &post).await {
        Ok(id) => Ok(Answer::see_other(format!("/comments/{id}"))),
        Err(AppError::Refused(refusals)) => {
            let form = form.view(&refusals, citizen.words());
            Ok(write_page(&citizen, &subject, post.parent.as_ref(), form).await?.refused().into())
        }
        Err(error) => Err(error.into()),
    }
}

#[get("/comments/new?<kind>&<id>&<parent>")]
pub async fn write(
    citizen: Citizen,
    kind: Option<&str>,
    id: Option<&str>,
    parent: Option<&str>,
) -> WebResult {
    let parent = parent.and_then(Id::parse);
    let subject = match &parent {
        Some(parent) => {
            let mut reader = citizen.app().db.read().await?;
            store::comments::find(&mut reader, parent).await?.ok_or(AppError::NotFound)?.subject
        }
        None => Subject::new(
            kind.and_then(Kind::parse).ok_or(AppError::NotFound)?,
            id.and_then(Id::parse).ok_or(AppError::NotFound)?,
        ),
    };
    let form = FormView::of([("stance", "question".into())]);
    Ok(write_page(&citizen, &subject, parent.as_ref(), form).await?.into())
}

#[get("/comments/<id>", rank = 2)]
pub async fn show(visitor: Visitor, id: &str) -> WebResult {
    let mut reader = visitor.app().db.read().await?;
    let (found, about) = find(&visitor, &mut reader, id).await?;
    let (parent, visibility) = (found.comment.parent_id.clone(), found.comment.visibility);
    let view = with_answers(&visitor, &mut reader, vec![found]).await?;
    drop(reader);
    let voice = view.into_iter().next().ok_or(AppError::NotFound)?;
    let words = visitor.words();
    let gone = visibility != Visibility::Shown && voice.text.is_none();
    if gone && matches!(visibility, Visibility::Blocked(_)) {
        return Err(AppError::NotFound.into());
    }
    let here = format!("/comments/{id}");
    let subject = Id::parse(id).map(|id| Subject::new(Kind::Comment, id)).ok_or(AppError::NotFound)?;
    let follow = match visibility {
        Visibility::Shown => Some(FollowView::of(&visitor, &subject, &here).await?),
        _ => None,
    };
    let heading = words.say_with(
        "voice-heading",
        &[("stance", Value::from(voice.stance.clone())), ("name", Value::from(voice.name.clone()))],
    );
    let title = Title::plain(heading.clone()).feed(format!("/feeds/comments/{id}"));
    let view = ShowView { heading, about, parent: parent.map(|id| id.to_string()), voice, follow };
    let page = visitor.page("comments/show", &title, &view)?;
    Ok(if gone { page.with_status(Status::Gone).into() } else { page.into() })
}

#[get("/comments/<id>/history")]
pub async fn history(visitor: Visitor, id: &str) -> WebResult {
    let mut reader = visitor.app().db.read().await?;
    let (found, about) = find(&visitor, &mut reader, id).await?;
    // What was hidden its author still reads.
    let own = match visitor.actor() {
        Some(actor) => app::comments::is_own(visitor.app(), &mut reader, actor, &found.comment).await?,
        None => false,
    };
    if found.comment.visibility != Visibility::Shown && !own {
        return Err(AppError::Gone.into());
    }
    let edits = store::comments::list_edits(&mut reader, &found.comment.id).await?;
    drop(reader);
    let (words, zone) = (visitor.words(), zone(&found.agency_zone));
    let view = HistoryView {
        about,
        id: found.comment.id.to_string(),
        language: found.comment.language,
        now: found.comment.text,
        earlier: edits
            .into_iter()
            .map(|edit| EarlierView {
                until: When::at(words, edit.edited_at, &zone),
                stance: words.say(&format!("stance-{}", edit.stance.as_str())),
                text: edit.text,
            })
            .collect(),
    };
    Ok(visitor.page("comments/history", &Title::plain(words.say("voice-history")), &view)?.into())
}

#[post("/comments/<id>/me-too", data = "<form>")]
pub async fn say_me_too(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    app::comments::say_me_too(citizen.app(), citizen.actor(), &id).await?;
    Ok(back(&form, &id))
}

#[post("/comments/<id>/me-too/removal", data = "<form>")]
pub async fn take_me_too_back(citizen: Citizen, id: &str, form: Submitted) -> WebResult {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    app::comments::take_me_too_back(citizen.app(), citizen.actor(), &id).await?;
    Ok(back(&form, &id))
}

#[get("/desk/voices?<page>")]
pub async fn my_voices(citizen: Citizen, page: Option<i64>) -> WebResult {
    let (app, person) = (citizen.app(), &citizen.actor().person_id);
    let mut reader = app.db.read().await?;
    let own = app::pseudonyms::own(app, &mut reader, person).await?;
    let total =
        store::comments::count_by_author(&mut reader, person, &own, crate::clock::UnixMillis(0)).await?;
    let page = page.unwrap_or(1).clamp(1, (total / PER_PAGE + 1).max(1));
    let mine =
        store::comments::list_by_author(&mut reader, person, &own, PER_PAGE, (page - 1) * PER_PAGE).await?;
    let shared = store::comments::list_shared(&mut reader, person, PER_PAGE).await?;
    let view = MineView {
        voices: with_subjects(&citizen, &mut reader, &mine).await?,
        shared: with_subjects(&citizen, &mut reader, &shared).await?,
        pages: (total > PER_PAGE).then(|| {
            let prefix = citizen.prefix();
            Pages::new(page, total, PER_PAGE, |number| format!("{prefix}/desk/voices?page={number}"))
        }),
    };
    let title = Title::plain(citizen.words().say("my-voices")).menu("desk");
    Ok(citizen.page("comments/mine", &title, &view)?.into())
}

/// The voice with this id, and what it is about, when everybody may read that.
pub async fn find(
    _visitor: &Visitor,
    reader: &mut Connection,
    id: &str,
) -> Result<(Voice, AboutView), WebError> {
    let id = Id::parse(id).ok_or(AppError::NotFound)?;
    let voice = store::comments::find_voice(reader, &id).await?.ok_or(AppError::NotFound)?;
    let place = store::comments::find_place(reader, &voice.comment.subject)
        .await?
        .filter(|place| place.public)
        .ok_or(AppError::NotFound)?;
    Ok((voice, about(place)))
}

/// What a form says.
pub fn read_post<'a>(form: &'a Submitted, page_language: &'a str) -> Post<'a> {
    Post {
        parent: form.id("parent"),
        stance: form.text("stance"),
        text: form.text("text"),
        language: form.text("language"),
        page_language,
        pseudonym: form.has("pseudonym"),
        assisted: form.has("assisted"),
        assisted_name: form.text("assisted_name"),
        consent: form.has("consent"),
    }
}

/// The page that the form was on, at the voice; the voice's own page when it says none.
pub fn back(form: &Submitted, id: &Id) -> Answer {
    match app::people::safe_path(form.text("return_to")) {
        "/" => Answer::see_other(format!("/comments/{id}")),
        path => Answer::see_other(path),
    }
}

async fn with_subjects(
    visitor: &Visitor,
    reader: &mut Connection,
    list: &[Voice],
) -> Result<Vec<VoiceView>, WebError> {
    let mut places: HashMap<Subject, Option<AboutView>> = HashMap::new();
    for voice in list {
        let subject = &voice.comment.subject;
        if !places.contains_key(subject) {
            let place = store::comments::find_place(reader, subject).await?;
            places.insert(subject.clone(), place.map(about));
        }
    }
    let mut views = voices(visitor, reader, list).await?;
    for (view, voice) in views.iter_mut().zip(list) {
        view.about = places.get(&voice.comment.subject).cloned().flatten();
        view.return_to = format!("/comments/{}", voice.comment.id);
    }
    Ok(views)
}

async fn write_page(
    citizen: &Citizen,
    subject: &Subject,
    parent: Option<&Id>,
    form: FormView,
) -> Result<Page, WebError> {
    let mut reader = citizen.app().db.read().await?;
    let place = store::comments::find_place(&mut reader, subject)
        .await?
        .filter(|place| place.public)
        .ok_or(AppError::NotFound)?;
    let above = match parent {
        Some(parent) => {
            let voice = store::comments::find_voice(&mut reader, parent).await?.ok_or(AppError::NotFound)?;
            voices(citizen, &mut reader, &[voice]).await?.into_iter().next()
        }
        None => None,
    };
    drop(reader);
    let words = citizen.words();
    let view = WriteView {
        form,
        about: about(place),
        subject_kind: subject.kind.as_str(),
        subject_id: subject.id.to_string(),
        parent: parent.map(Id::to_string),
        above,
        stances: stances(words),
        facilitator: is_facilitator(citizen),
    };
    let title = words.say(if parent.is_some() { "voice-reply" } else { "voice-add" });
    citizen.page("comments/write", &Title::plain(title).unlisted(), &view)
}

fn about(place: Place) -> AboutView {
    AboutView { path: place.subject.path(), title: place.title, language: place.language }
}

impl ShowView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            heading: "Objection by Rahima B.".to_owned(),
            about: AboutView::sample(),
            parent: Some("0190b0a0-0000-7000-8000-000000000000".to_owned()),
            voice: VoiceView::sample(),
            follow: Some(FollowView::sample()),
        }
    }
}

impl AboutView {
    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        Self { path: "/pilots/1".to_owned(), title: "Saturday desk".to_owned(), language: "en".to_owned() }
    }
}

impl WriteView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            form: FormView::default(),
            about: AboutView::sample(),
            subject_kind: "pilot",
            subject_id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            parent: Some("0190b0a0-0000-7000-8000-000000000000".to_owned()),
            above: Some(VoiceView::sample()),
            stances: vec![Choice::sample()],
            facilitator: true,
        }
    }
}

impl HistoryView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            about: AboutView::sample(),
            id: "0190b0a0-0000-7000-8000-000000000000".to_owned(),
            language: "en".to_owned(),
            now: "The counter closes at 1 pm.".to_owned(),
            earlier: vec![EarlierView {
                until: When::sample(),
                stance: "Objection".to_owned(),
                text: "It closes early.".to_owned(),
            }],
        }
    }
}

impl MineView {
    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            voices: vec![VoiceView::sample()],
            shared: vec![VoiceView::sample()],
            pages: Some(Pages::sample()),
        }
    }
}
