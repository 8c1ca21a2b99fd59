//! Atom feeds of every list and every thread, for everybody: a feed reader has no session, and what only some may read is
//! in no feed.
//!
//! A feed has one address for each language and says it of itself. Asked for without a language, or with its filters in
//! another order, it sends to that address. Entries keep their ids in all languages, feeds do not share one: their titles
//! differ.

pub mod atom;
mod document;

use rocket::{Route, get, routes};
use std::fmt::Write as _;

use self::atom::{Atom, AtomEntry};
pub use self::document::Document;
use super::error::WebError;
use super::guards::Visitor;
use super::markdown::to_html;
use super::search::name_of;
use crate::app::AppError;
use crate::app::feeds::{self, About, Author, Entry, EntryTitle, Feed};
use crate::app::search::{Asked, List};
use crate::clock::Id;
use crate::domain::{Kind, Subject};
use crate::language::{Value, Words, number_value};

/// What a feed answers.
type Answer = Result<Document, WebError>;

/// The routes of this file.
#[must_use]
pub fn routes() -> Vec<Route> {
    routes![
        everything,
        challenges,
        use_cases,
        pilots,
        agencies,
        organisations,
        agency,
        organisation,
        challenge,
        use_case,
        pilot,
        proposal,
        questions,
        thread
    ]
}

#[get("/feeds/search")]
async fn everything(visitor: Visitor) -> Answer {
    list(&visitor, List::All).await
}

#[get("/feeds/challenges")]
async fn challenges(visitor: Visitor) -> Answer {
    list(&visitor, List::Challenges).await
}

#[get("/feeds/use-cases")]
async fn use_cases(visitor: Visitor) -> Answer {
    list(&visitor, List::UseCases).await
}

#[get("/feeds/pilots")]
async fn pilots(visitor: Visitor) -> Answer {
    list(&visitor, List::Pilots).await
}

#[get("/feeds/agencies")]
async fn agencies(visitor: Visitor) -> Answer {
    Ok(document(&visitor, feeds::bodies(visitor.app(), Kind::Agency).await?))
}

#[get("/feeds/organisations")]
async fn organisations(visitor: Visitor) -> Answer {
    Ok(document(&visitor, feeds::bodies(visitor.app(), Kind::Organisation).await?))
}

#[get("/feeds/agencies/<id>")]
async fn agency(visitor: Visitor, id: &str) -> Answer {
    Ok(document(&visitor, feeds::agency(visitor.app(), &read(id)?).await?))
}

#[get("/feeds/organisations/<id>")]
async fn organisation(visitor: Visitor, id: &str) -> Answer {
    Ok(document(&visitor, feeds::organisation(visitor.app(), &read(id)?).await?))
}

#[get("/feeds/challenges/<id>")]
async fn challenge(visitor: Visitor, id: &str) -> Answer {
    thing(&visitor, Kind::Challenge, id).await
}

#[get("/feeds/use-cases/<id>")]
async fn use_case(visitor: Visitor, id: &str) -> Answer {
    thing(&visitor, Kind::UseCase, id).await
}

#[get("/feeds/pilots/<id>")]
async fn pilot(visitor: Visitor, id: &str) -> Answer {
    thing(&visitor, Kind::Pilot, id).await
}

#[get("/feeds/proposals/<id>")]
async fn proposal(visitor: Visitor, id: &str) -> Answer {
    thing(&visitor, Kind::Proposal, id).await
}

#[get("/feeds/challenges/<id>/questions")]
async fn questions(visitor: Visitor, id: &str) -> Answer {
    Ok(document(&visitor, feeds::questions(visitor.app(), &read(id)?).await?))
}

#[get("/feeds/comments/<id>")]
async fn thread(visitor: Visitor, id: &str) -> Answer {
    Ok(document(&visitor, feeds::thread(visitor.app(), &read(id)?).await?))
}

async fn list(visitor: &Visitor, list: List) -> Answer {
    let asked = Asked::parse(list, visitor.query().unwrap_or_default());
    Ok(document(visitor, feeds::list(visitor.app(), list, &asked).await?))
}

async fn thing(visitor: &Visitor, kind: Kind, id: &str) -> Answer {
    let subject = Subject::new(kind, read(id)?);
    Ok(document(visitor, feeds::thing(visitor.app(), &subject).await?))
}

fn read(id: &str) -> Result<Id, WebError> {
    Ok(Id::parse(id).ok_or(AppError::NotFound)?)
}

/// The path of a feed, and of the page that shows the same, without a language.
fn paths(about: &About) -> (String, String) {
    let page = match about {
        About::List(list, asked) => asked.address(*list),
        About::Kind(Kind::Agency) => "/agencies".to_owned(),
        About::Kind(_) => "/organisations".to_owned(),
        About::Thing { subject, .. } => subject.path(),
        About::Questions { challenge, .. } => format!("/challenges/{challenge}/questions"),
    };
    (format!("/feeds{page}"), page)
}

fn document(visitor: &Visitor, feed: Feed) -> Document {
    let words = visitor.words();
    let (own, page) = paths(&feed.about);
    let asked_for = match visitor.query() {
        Some(query) if !query.is_empty() => format!("{}?{query}", visitor.path()),
        _ => visitor.path().to_owned(),
    };
    if visitor.prefix().is_empty() || asked_for != own {
        return Document::elsewhere(format!("/{}{own}", words.code()));
    }
    let at = |path: &str| format!("{}/{}{path}", visitor.app().config.base_url, words.code());
    let host = visitor.app().config.host();
    let (title, subtitle) = titles(words, &feed.about);
    let atom = Atom {
        id: format!("tag:{host},2026-01-01:/{}{own}", words.code()),
        language: words.code().to_owned(),
        title,
        subtitle,
        base: format!("{}/", visitor.app().config.base_url),
        own: at(&own),
        page: at(&page),
        author: words.say("feed-author"),
        entries: feed.entries.into_iter().map(|entry| atom_entry(words, entry, &at)).collect(),
    };
    Document::atom(atom.write(), atom.updated())
}

fn titles(words: &Words, about: &About) -> (String, String) {
    let (title, subtitle) = match about {
        About::List(list, asked) => {
            (name_of(words, *list, asked), words.say(&format!("search-{}-lead", list.name())))
        }
        About::Kind(Kind::Agency) => (words.say("agencies-title"), words.say("agencies-lead")),
        About::Kind(_) => (words.say("organisations-title"), words.say("organisations-lead")),
        About::Thing { subject, title, .. } => {
            let kind = subject.kind.as_str().replace('_', "-");
            (title.clone(), words.say(&format!("feed-{kind}-lead")))
        }
        About::Questions { title, .. } => {
            let title = ("title", Value::from(title.clone()));
            (words.say_with("feed-questions-title", &[title]), words.say("feed-questions-lead"))
        }
    };
    (plain(&title), plain(&subtitle))
}

fn atom_entry(words: &Words, entry: Entry, at: &dyn Fn(&str) -> String) -> AtomEntry {
    let here = words.code().to_owned();
    let (title, title_language) = match &entry.title {
        EntryTitle::Own(title) => (title.clone(), entry.language.clone()),
        EntryTitle::Voice(stance) => (words.say(&format!("stance-{stance}")), here),
        EntryTitle::Question => (words.say("feed-question"), here),
        EntryTitle::Stage(Some(stage)) => {
            let name = words.say(&format!("stage-{}", stage.as_str()));
            (words.say_with("feed-stage", &[("stage", Value::from(name))]), here)
        }
        EntryTitle::Stage(None) => (words.say("feed-stopped"), here),
        EntryTitle::Revision(1) => (words.say("feed-posted"), here),
        EntryTitle::Revision(number) => {
            (words.say_with("feed-revision", &[("number", number_value(*number))]), here)
        }
    };
    let mut html = to_html(&entry.text);
    if let Some((agency, language, text)) = &entry.answer {
        let heading = words.say_with("feed-answer", &[("agency", Value::from(agency.clone()))]);
        let _ = write!(
            html,
            "<blockquote lang=\"{}\"><p><strong>{}</strong></p>{}</blockquote>",
            atom::escaped(language),
            atom::escaped(&plain(&heading)),
            to_html(text)
        );
    }
    AtomEntry {
        id: format!("urn:uuid:{}", entry.id),
        title: plain(&title),
        title_language,
        page: at(&entry.path),
        author: match entry.author {
            Author::Name(name) => name,
            Author::SomeBody => words.say("voice-a-person"),
            Author::Removed => words.say("voice-removed-person"),
            Author::Platform => words.say("feed-author"),
        },
        published: entry.published,
        updated: entry.updated,
        term: entry.category,
        label: words.say(&format!("search-kind-{}", entry.category.replace('_', "-"))),
        html,
        language: entry.language,
    }
}

/// Without the marks that keep names in order inside a page.
fn plain(text: &str) -> String {
    text.chars().filter(|character| !matches!(character, '\u{2066}'..='\u{2069}')).collect()
}
