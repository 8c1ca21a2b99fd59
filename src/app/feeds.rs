//! What feeds tell: only what everybody may read, newest first. How a feed is written is `web::feeds`.
//!
//! Every entry has an id of its own for good: the id of the thing, or one reckoned from it. The id says nothing of a
//! language: the same entry in two languages is the same entry.

use sha2::{Digest, Sha256};

use super::search::{self, Asked, Item, List, Order, PUBLIC, Thing, public_reason};
use super::{App, AppError};
use crate::clock::{Id, UnixMillis};
use crate::domain::{Kind, Subject};
use crate::store::feeds::FeedVoice;
use crate::store::pilots::StageMove;
use crate::store::{self, Connection};

/// Entries of one feed.
pub const MOST: usize = 50;

/// What a feed is about, for its title and the page that shows the same.
#[derive(Clone, Debug)]
pub enum About {
    /// A list of search.
    List(List, Asked),
    /// All agencies, or all organisations.
    Kind(Kind),
    /// A thing, with its name and the language of that.
    Thing { subject: Subject, title: String, language: String },
    /// The questions about a challenge.
    Questions { challenge: Id, title: String, language: String },
}

/// One feed.
#[derive(Clone, Debug)]
pub struct Feed {
    pub about: About,
    /// The newest first, [`MOST`] at the most.
    pub entries: Vec<Entry>,
}

/// One entry of a feed.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: Id,
    pub title: EntryTitle,
    /// The language of the entry's words.
    pub language: String,
    pub author: Author,
    /// The page, without a language prefix.
    pub path: String,
    pub published: UnixMillis,
    pub updated: UnixMillis,
    /// What kind of entry it is: a word that messages name.
    pub category: &'static str,
    /// Text with simple marks.
    pub text: String,
    /// The official answer: whose, in which language, and what it says.
    pub answer: Option<(String, String, String)>,
}

/// The title of an entry.
#[derive(Clone, Debug)]
pub enum EntryTitle {
    /// As it was written, in the language of the entry.
    Own(String),
    /// A voice: its stance; who spoke is its author.
    Voice(String),
    /// A question.
    Question,
    /// A move of a pilot to a stage; nothing when it stopped.
    Stage(Option<crate::domain::stages::Stage>),
    /// A published change of a challenge, by its number.
    Revision(i64),
}

/// Who stands behind an entry.
#[derive(Clone, Debug)]
pub enum Author {
    Name(String),
    /// Somebody who gave no name, with a helper.
    SomeBody,
    /// Somebody who was erased.
    Removed,
    /// The platform itself.
    Platform,
}

/// The feed of a list of search, whatever its own order.
///
/// # Errors
/// When the index or the database fails.
pub async fn list(app: &App, list: List, asked: &Asked) -> Result<Feed, AppError> {
    let entries = found(app, list, asked).await?;
    Ok(Feed { about: About::List(list, Asked { order: None, ..asked.at_page(1) }), entries })
}

/// The feed of all agencies or all organisations.
///
/// # Errors
/// When the index or the database fails.
pub async fn bodies(app: &App, kind: Kind) -> Result<Feed, AppError> {
    let asked = only(&[("kind", kind.as_str())]);
    Ok(Feed { about: About::Kind(kind), entries: found(app, List::All, &asked).await? })
}

/// The feed of an agency: its challenges and its pilots.
///
/// # Errors
/// `NotFound` when there is no such agency.
pub async fn agency(app: &App, id: &Id) -> Result<Feed, AppError> {
    let agency = {
        let mut reader = app.db.read().await?;
        store::agencies::find(&mut reader, id).await?.ok_or(AppError::NotFound)?
    };
    let asked = only(&[("kind", "challenge"), ("kind", "pilot"), ("office", id.as_str())]);
    let entries = found(app, List::All, &asked).await?;
    Ok(Feed {
        about: About::Thing {
            subject: Subject::new(Kind::Agency, agency.id),
            title: agency.name,
            language: agency.language,
        },
        entries,
    })
}

/// The feed of an organisation: its fixes and its pilots.
///
/// # Errors
/// `NotFound` when there is no such organisation.
pub async fn organisation(app: &App, id: &Id) -> Result<Feed, AppError> {
    let mut reader = app.db.read().await?;
    let organisation = store::organisations::find(&mut reader, id).await?.ok_or(AppError::NotFound)?;
    let work = store::feeds::list_work(&mut reader, id, MOST as i64).await?;
    let name = organisation.name.clone();
    let entries = work
        .into_iter()
        .map(|work| Entry {
            id: work.subject.id.clone(),
            title: EntryTitle::Own(work.title),
            language: work.language,
            author: Author::Name(name.clone()),
            path: work.subject.path(),
            published: work.published_at,
            updated: work.updated_at.max(work.published_at),
            category: work.subject.kind.as_str(),
            text: work.summary,
            answer: None,
        })
        .collect();
    Ok(Feed {
        about: About::Thing {
            subject: Subject::new(Kind::Organisation, organisation.id),
            title: organisation.name,
            language: organisation.language,
        },
        entries: newest(entries),
    })
}

/// The feed of a challenge, a fix, an idea or a pilot: what people say about it, what is asked and answered, how it
/// changes and moves.
///
/// # Errors
/// `NotFound` when there is no such thing, or not everybody may read it.
pub async fn thing(app: &App, subject: &Subject) -> Result<Feed, AppError> {
    let mut reader = app.db.read().await?;
    let place = store::comments::find_place(&mut reader, subject)
        .await?
        .filter(|place| place.public)
        .ok_or(AppError::NotFound)?;
    let voices = store::feeds::list_voices(&mut reader, subject, MOST as i64).await?;
    let mut entries: Vec<Entry> = voices.into_iter().map(voice).collect();
    match subject.kind {
        Kind::Challenge => {
            entries.extend(questions_of(&mut reader, &subject.id, &place.agency_name).await?);
            let revisions = store::challenges::list_revisions(&mut reader, &subject.id).await?;
            entries.extend(revisions.into_iter().map(|revision| Entry {
                id: reckoned(&format!("revision:{}:{}", subject.id, revision.revision)),
                title: EntryTitle::Revision(revision.revision),
                language: place.language.clone(),
                author: Author::Name(place.agency_name.clone()),
                path: match revision.revision {
                    1 => subject.path(),
                    number => format!("{}/revisions/{number}", subject.path()),
                },
                published: revision.at,
                updated: revision.at,
                category: "challenge",
                text: if revision.note.is_empty() { revision.content.summary } else { revision.note },
                answer: None,
            }));
        }
        Kind::Pilot => {
            for update in store::pilots::list_updates(&mut reader, &subject.id).await? {
                entries.push(Entry {
                    id: update.id,
                    title: EntryTitle::Own(update.title),
                    language: update.language,
                    author: Author::Name(place.agency_name.clone()),
                    path: subject.path(),
                    published: update.at,
                    updated: update.at,
                    category: "pilot",
                    text: update.text,
                    answer: None,
                });
            }
            let moves = store::pilots::list_moves(&mut reader, &subject.id).await?;
            entries.extend(moves.into_iter().map(|line| stage_move(line, &place, subject)));
        }
        _ => {}
    }
    Ok(Feed {
        about: About::Thing { subject: subject.clone(), title: place.title, language: place.language },
        entries: newest(entries),
    })
}

/// The feed of a thread: the first voice and every answer to it.
///
/// # Errors
/// `NotFound` when there is no such voice, `Gone` when it is not shown any more.
pub async fn thread(app: &App, comment: &Id) -> Result<Feed, AppError> {
    let mut reader = app.db.read().await?;
    let comment = store::comments::find(&mut reader, comment).await?.ok_or(AppError::NotFound)?;
    let place = store::comments::find_place(&mut reader, &comment.subject)
        .await?
        .filter(|place| place.public)
        .ok_or(AppError::NotFound)?;
    let voices =
        store::feeds::list_thread(&mut reader, &comment.subject, &comment.root_id, MOST as i64).await?;
    if voices.is_empty() {
        return Err(AppError::Gone);
    }
    Ok(Feed {
        about: About::Thing {
            subject: Subject::new(Kind::Comment, comment.root_id),
            title: place.title,
            language: place.language,
        },
        entries: newest(voices.into_iter().map(voice).collect()),
    })
}

/// The feed of the questions about a challenge.
///
/// # Errors
/// `NotFound` when there is no such public challenge.
pub async fn questions(app: &App, challenge: &Id) -> Result<Feed, AppError> {
    let mut reader = app.db.read().await?;
    let subject = Subject::new(Kind::Challenge, challenge.clone());
    let place = store::comments::find_place(&mut reader, &subject)
        .await?
        .filter(|place| place.public)
        .ok_or(AppError::NotFound)?;
    let entries = questions_of(&mut reader, challenge, &place.agency_name).await?;
    Ok(Feed {
        about: About::Questions {
            challenge: challenge.clone(),
            title: place.title,
            language: place.language,
        },
        entries: newest(entries),
    })
}

async fn questions_of(
    connection: &mut Connection,
    challenge: &Id,
    agency: &str,
) -> Result<Vec<Entry>, AppError> {
    let questions = store::questions::list(connection, challenge).await?;
    Ok(questions
        .into_iter()
        .map(|question| Entry {
            title: EntryTitle::Question,
            author: Author::Name(question.author_name),
            path: super::questions::anchor(challenge, &question.id),
            published: question.asked_at,
            updated: question.answered_at.unwrap_or(question.asked_at).max(question.asked_at),
            category: "question",
            text: question.text,
            answer: question.answer.map(|answer| (agency.to_owned(), question.language.clone(), answer)),
            language: question.language,
            id: question.id,
        })
        .collect())
}

/// What a search finds for everybody, as entries.
async fn found(app: &App, list: List, asked: &Asked) -> Result<Vec<Entry>, AppError> {
    let audiences = [PUBLIC.to_owned()];
    let mut items = Vec::new();
    for page in 1..=MOST.div_ceil(search::PER_PAGE) {
        let asked = Asked { order: Some(Order::Newest), page, ..asked.clone() };
        let found = search::search(app, list, &asked, "", &audiences).await?;
        let last = found.items.len() < search::PER_PAGE;
        items.extend(found.items);
        if last {
            break;
        }
    }
    items.truncate(MOST);
    let mut reader = app.db.read().await?;
    let mut entries = Vec::with_capacity(items.len());
    for kind in [Kind::Challenge, Kind::UseCase, Kind::Proposal, Kind::Pilot, Kind::Comment] {
        let ids: Vec<Id> = items
            .iter()
            .filter(|item| item.thing.kind() == kind.as_str())
            .map(|item| item.thing.id().clone())
            .collect();
        let updated = store::feeds::list_updated(&mut reader, kind, &ids).await?;
        let these = items.iter().filter(|item| item.thing.kind() == kind.as_str());
        entries.extend(these.map(|item| entry(item, updated.get(item.thing.id()).copied())));
    }
    let others = items
        .iter()
        .filter(|item| matches!(item.thing, Thing::Agency(_) | Thing::Organisation(_) | Thing::Decision(_)));
    entries.extend(others.map(|item| entry(item, None)));
    Ok(newest(entries))
}

fn entry(item: &Item, updated: Option<UnixMillis>) -> Entry {
    let thing = &item.thing;
    let published = thing.published_at().unwrap_or(UnixMillis(0));
    let summary = |content: &serde_json::Value| content["summary"].as_str().unwrap_or_default().to_owned();
    let (author, text) = match thing {
        Thing::Challenge(row) => (row.agency_name.clone(), summary(&row.content)),
        Thing::UseCase(row) => (row.organisation_name.clone(), summary(&row.content)),
        Thing::Proposal(row) => (row.organisation_name.clone(), summary(&row.content)),
        Thing::Decision(row) => (row.agency_name.clone(), public_reason(row).to_owned()),
        Thing::Pilot(row) => (row.agency_name.clone(), row.summary.clone()),
        Thing::Agency(row) | Thing::Organisation(row) => (row.name.clone(), row.about.clone()),
        Thing::Comment(row) => (String::new(), row.text.clone()),
    };
    let (title, language) = match thing {
        Thing::Comment(row) => (EntryTitle::Voice(row.stance.clone()), row.language.clone()),
        _ => (EntryTitle::Own(thing.title().to_owned()), thing.language().to_owned()),
    };
    Entry {
        // A decision has the id of the idea that it is about; both can stand in one feed.
        id: match thing {
            Thing::Decision(row) => reckoned(&format!("decision:{}", row.id)),
            _ => thing.id().clone(),
        },
        title,
        language,
        author: if author.is_empty() { Author::Platform } else { Author::Name(author) },
        path: thing.path(),
        published,
        updated: updated.unwrap_or(published).max(published),
        category: thing.kind(),
        text,
        answer: None,
    }
}

fn voice(voice: FeedVoice) -> Entry {
    Entry {
        path: Kind::Comment.path(&voice.id),
        id: voice.id,
        title: EntryTitle::Voice(voice.stance),
        language: voice.language,
        author: match voice.name {
            Some(name) => Author::Name(name),
            None if voice.assisted => Author::SomeBody,
            None => Author::Removed,
        },
        published: voice.created_at,
        updated: voice.updated_at,
        category: "comment",
        text: voice.text,
        answer: voice.answer.map(|(text, language)| (voice.agency, language, text)),
    }
}

fn stage_move(line: StageMove, place: &store::comments::Place, subject: &Subject) -> Entry {
    Entry {
        id: line.id,
        title: EntryTitle::Stage(match line.to {
            crate::domain::pilots::Destination::Stage(stage) => Some(stage),
            crate::domain::pilots::Destination::Stopped => None,
        }),
        language: place.language.clone(),
        author: Author::Name(place.agency_name.clone()),
        path: subject.path(),
        published: line.at,
        updated: line.at,
        category: "pilot",
        text: line.reason,
        answer: None,
    }
}

fn only(filters: &[(&'static str, &str)]) -> Asked {
    let mut asked = Asked::anything();
    for (name, value) in filters {
        asked.filters.entry(name).or_default().push((*value).to_owned());
    }
    asked
}

fn newest(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by(|left, right| (right.updated, &right.id).cmp(&(left.updated, &left.id)));
    entries.truncate(MOST);
    entries
}

/// An id that is always the same for the same name: the first half of its SHA-256 as a UUID, version 8.
fn reckoned(name: &str) -> Id {
    let hash = Sha256::digest(name.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    Id::stored(uuid::Builder::from_custom_bytes(bytes).into_uuid().hyphenated().to_string())
}

#[cfg(test)]
mod tests {
    use super::reckoned;

    #[test]
    fn a_reckoned_id_never_changes_and_is_a_uuid() {
        let id = reckoned("decision:1");
        assert_eq!(id, reckoned("decision:1"));
        assert_ne!(id, reckoned("decision:2"));
        assert_eq!(uuid::Uuid::parse_str(id.as_str()).unwrap().get_version_num(), 8);
    }
}
