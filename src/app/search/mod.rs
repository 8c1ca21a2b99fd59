//! What is found: which document each thing has in the index and who may find it (`documents`), what an address asks for
//! (`asked`), the search itself, suggestions, what is similar, and searches that people saved (`saved`).
//!
//! With the job that follows the outbox, the only place of the application that knows the crate `search-index`. The
//! index answers with ids; rows of the database are shown, and only after their visibility was decided again.

mod asked;
mod documents;
mod position;
pub mod saved;

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use search_index::{Change, Hit, IndexError, Opened, Options, Query, SearchIndex, Sort};

use super::{App, AppError};
use crate::clock::{Id, UnixMillis};
use crate::domain::{Kind, Subject};
use crate::store::Connection;
use crate::store::search::{
    BodyRow, ChallengeRow, CommentRow, PilotRow, ProposalRow, UseCaseRow, Which, list_agencies,
    list_challenges, list_comments, list_organisations, list_pilots, list_proposals, list_use_cases,
};

pub use asked::{Asked, FILTERS, Filter, List, Order, PER_PAGE};
pub use documents::{everybody_sees, is_open, public_reason, stage};
pub use position::Position;
pub use search_index::{FacetCount, Fragment, SimilarTo};

/// The token of what everybody may find.
pub const PUBLIC: &str = "public";

/// How many rows are read at once while the index is filled anew.
const STEP: i64 = 500;

/// The kinds that have documents, in the order in which the index is filled.
const INDEXED: [Kind; 7] = [
    Kind::Agency,
    Kind::Organisation,
    Kind::Challenge,
    Kind::UseCase,
    Kind::Pilot,
    Kind::Proposal,
    Kind::Comment,
];

/// Something that was found, as the database has it.
#[derive(Clone, Debug)]
pub enum Thing {
    Challenge(ChallengeRow),
    UseCase(UseCaseRow),
    Proposal(ProposalRow),
    Pilot(PilotRow),
    Agency(BodyRow),
    Organisation(BodyRow),
    Comment(CommentRow),
    /// What was decided about a proposal, once it is out.
    Decision(ProposalRow),
}

/// One line of results.
#[derive(Clone, Debug)]
pub struct Item {
    pub thing: Thing,
    /// The title, with the words that were searched for told apart. Plain text.
    pub title: Vec<Fragment>,
    /// The part of the text that fits best. Plain text.
    pub snippet: Vec<Fragment>,
}

/// What a search answers.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub total: i64,
    pub items: Vec<Item>,
    /// How many there are for each value, by the name of the facet.
    pub facets: BTreeMap<String, Vec<FacetCount>>,
    /// The text with its mistakes mended, when that finds more.
    pub corrected: Option<String>,
    /// The index is being filled for the first time: some things cannot be found yet.
    pub filling: bool,
}

/// One title that fits what was typed so far.
#[derive(Clone, Debug)]
pub struct Suggested {
    pub title: String,
    pub language: String,
    pub kind: &'static str,
    pub path: String,
}

/// Opens the index in a folder. One that cannot be used is set aside; the job that follows the outbox then fills a
/// fresh one from the database.
///
/// # Errors
/// When another process holds it, or the folder cannot be written.
pub fn open(folder: &Path) -> Result<SearchIndex, IndexError> {
    let (index, opened) = SearchIndex::open(folder, Options::default())?;
    if let Opened::Fresh { reason, set_aside } = opened {
        tracing::warn!(index.reason = ?reason, index.set_aside = ?set_aside, "the search index is filled anew");
    }
    Ok(index)
}

/// Searches for a reader who has these audiences.
///
/// # Errors
/// When the index or the database cannot be read.
pub async fn search(
    app: &App,
    list: List,
    asked: &Asked,
    language: &str,
    audiences: &[String],
) -> Result<Found, AppError> {
    let query = query_of(app, list, asked, language, audiences);
    let index = app.search.clone();
    let results = off_the_road(move || index.search(&query)).await?;
    let mut reader = app.db.read().await?;
    let asked_for = results.hits.len();
    let items = things(&mut reader, results.hits, audiences, app.now()).await?;
    let gone = asked_for - items.len();
    Ok(Found {
        // What is hidden since the index heard of it is not counted either.
        total: i64::try_from(results.total.saturating_sub(gone)).unwrap_or(i64::MAX),
        items,
        facets: results.facets,
        corrected: results.corrected,
        filling: app.search.cursor().is_none(),
    })
}

/// Titles that fit what was typed so far.
///
/// # Errors
/// When the index or the database cannot be read.
pub async fn suggest(
    app: &App,
    prefix: &str,
    language: &str,
    audiences: &[String],
    limit: usize,
) -> Result<Vec<Suggested>, AppError> {
    let prefix = asked::clean(prefix);
    if prefix.chars().count() < 2 {
        return Ok(Vec::new());
    }
    let index = app.search.clone();
    let (language, tokens) = (language.to_owned(), audiences.to_vec());
    let suggestions = off_the_road(move || index.suggest(&prefix, Some(&language), &tokens, limit)).await?;
    let hits = suggestions
        .into_iter()
        .map(|suggestion| Hit {
            kind: suggestion.kind,
            id: suggestion.id,
            language: String::new(),
            score: 0.0,
            title: Vec::new(),
            snippet: Vec::new(),
        })
        .collect();
    let mut reader = app.db.read().await?;
    let items = things(&mut reader, hits, audiences, app.now()).await?;
    Ok(items
        .into_iter()
        .map(|item| Suggested {
            title: item.thing.title().to_owned(),
            language: item.thing.language().to_owned(),
            kind: item.thing.kind(),
            path: item.thing.path(),
        })
        .collect())
}

/// What is about the same things as a document or a text, of these kinds, for a reader who has these audiences.
///
/// # Errors
/// When the index or the database cannot be read.
pub async fn similar(
    app: &App,
    to: &SimilarTo,
    kinds: &[Kind],
    audiences: &[String],
    limit: usize,
) -> Result<Vec<Item>, AppError> {
    let index = app.search.clone();
    let (to, tokens) = (to.clone(), audiences.to_vec());
    let kinds: Vec<String> = kinds.iter().map(|kind| kind.as_str().to_owned()).collect();
    let hits = off_the_road(move || index.similar(&to, &kinds, &tokens, limit)).await?;
    let mut reader = app.db.read().await?;
    things(&mut reader, hits, audiences, app.now()).await
}

/// The names of the offices that a page of results offers as filters, by id. Only public offices have names here.
///
/// # Errors
/// When the database cannot be read.
pub async fn office_names(
    app: &App,
    found: &Found,
    asked: &Asked,
) -> Result<HashMap<String, String>, AppError> {
    let counted = found.facets.get("agency").into_iter().flatten().map(|count| count.value.as_str());
    let chosen = asked.filters.get("office").into_iter().flatten().map(String::as_str);
    let mut ids: Vec<Id> = counted.chain(chosen).filter_map(Id::parse).collect();
    ids.sort();
    ids.dedup();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut reader = app.db.read().await?;
    let offices = list_agencies(&mut reader, Which::These(&ids)).await?;
    Ok(offices.into_iter().map(|office| (office.id.to_string(), office.name)).collect())
}

/// The place of a thing in the index, to look for what is similar to it.
#[must_use]
pub fn similar_to(subject: &Subject) -> SimilarTo {
    SimilarTo::Document { kind: subject.kind.as_str().to_owned(), id: subject.id.to_string() }
}

/// What these things change in the index: their documents, or that they have none any more.
///
/// # Errors
/// When the database cannot be read.
pub async fn changes(
    connection: &mut Connection,
    subjects: &[Subject],
    now: UnixMillis,
) -> Result<Vec<Change>, AppError> {
    let mut changes = Vec::with_capacity(subjects.len());
    for kind in INDEXED {
        let ids: Vec<Id> = subjects
            .iter()
            .filter(|subject| subject.kind == kind)
            .map(|subject| subject.id.clone())
            .collect();
        if ids.is_empty() {
            continue;
        }
        let found = list(connection, kind, Which::These(&ids)).await?;
        for id in ids {
            // What has no row or no document any more is taken out first; what has one is put in after.
            for name in names_of(kind) {
                changes.push(Change::Remove { kind: (*name).to_owned(), id: id.to_string() });
            }
        }
        changes.extend(found.iter().filter_map(|thing| documents::document(thing, now)).map(Change::Put));
    }
    Ok(drop_useless_removals(changes))
}

/// Fills the index from the database, with `cursor` as where the outbox is read on from. `told` hears how many things
/// were read and how many there are.
///
/// # Errors
/// When the database or the index fails; the index then keeps what it held.
pub async fn rebuild(
    app: &App,
    cursor: String,
    told: &mut (dyn FnMut(u64, u64) + Send),
) -> Result<u64, AppError> {
    let now = app.now();
    let mut total = 0;
    for kind in INDEXED {
        let mut reader = app.db.read().await?;
        total += u64::try_from(crate::store::search::count(&mut reader, kind).await?).unwrap_or(0);
    }
    // The engine's side runs on a thread of its own and holds the writer; a few steps may wait in between.
    let (sender, mut receiver) = tokio::sync::mpsc::channel::<Vec<Change>>(4);
    let (done_sender, done) = tokio::sync::oneshot::channel::<()>();
    let index = app.search.clone();
    let writer = tokio::task::spawn_blocking(move || -> Result<(), IndexError> {
        let mut rebuild = index.rebuild()?;
        while let Some(changes) = receiver.blocking_recv() {
            rebuild.apply(&changes)?;
        }
        // Without a word that all was sent, the reader failed: the index keeps what it held.
        if done.blocking_recv().is_ok() { rebuild.finish(&cursor) } else { Ok(()) }
    });
    let mut read = 0;
    for kind in INDEXED {
        let mut after = String::new();
        loop {
            let mut reader = app.db.read().await?;
            let found = list(&mut reader, kind, Which::After { id: &after, limit: STEP }).await?;
            drop(reader);
            let Some(last) = found.last() else { break };
            after = last.id().to_string();
            let puts: Vec<Change> =
                found.iter().filter_map(|thing| documents::document(thing, now)).map(Change::Put).collect();
            read += found.iter().filter(|thing| !matches!(thing, Thing::Decision(_))).count() as u64;
            if sender.send(puts).await.is_err() {
                break;
            }
            told(read, total);
        }
    }
    drop(sender);
    let _ = done_sender.send(());
    writer
        .await
        .map_err(|error| AppError::Internal(format!("the search index could not be filled: {error}")))?
        .map_err(failed)?;
    Ok(read)
}

/// Applies changes and the cursor, both or neither.
///
/// # Errors
/// When the index cannot be written.
pub async fn apply(app: &App, changes: Vec<Change>, cursor: String) -> Result<(), AppError> {
    let index = app.search.clone();
    off_the_road(move || index.apply(&changes, &cursor)).await
}

/// Reads the whole index once and empties it when a file is damaged: the job that follows the outbox then fills it anew.
///
/// # Errors
/// When the index can neither be read nor emptied.
pub async fn verify(app: &App) -> Result<(), AppError> {
    let index = app.search.clone();
    off_the_road(move || {
        if index.verify()? {
            return Ok(());
        }
        tracing::warn!("the search index is damaged and filled anew");
        index.clear()
    })
    .await
}

impl Thing {
    /// The name of its kind in the index and in addresses.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Challenge(_) => "challenge",
            Self::UseCase(_) => "use_case",
            Self::Proposal(_) => "proposal",
            Self::Pilot(_) => "pilot",
            Self::Agency(_) => "agency",
            Self::Organisation(_) => "organisation",
            Self::Comment(_) => "comment",
            Self::Decision(_) => "decision",
        }
    }

    /// Its id.
    #[must_use]
    pub const fn id(&self) -> &Id {
        match self {
            Self::Challenge(row) => &row.id,
            Self::UseCase(row) => &row.id,
            Self::Proposal(row) | Self::Decision(row) => &row.id,
            Self::Pilot(row) => &row.id,
            Self::Agency(row) | Self::Organisation(row) => &row.id,
            Self::Comment(row) => &row.id,
        }
    }

    /// Its title; what it is about, for a comment or a decision.
    #[must_use]
    pub fn title(&self) -> &str {
        match self {
            Self::Challenge(row) => &row.title,
            Self::UseCase(row) => &row.title,
            Self::Proposal(row) | Self::Decision(row) => &row.title,
            Self::Pilot(row) => &row.title,
            Self::Agency(row) | Self::Organisation(row) => &row.name,
            Self::Comment(row) => &row.subject_title,
        }
    }

    /// The language of its title.
    #[must_use]
    pub fn language(&self) -> &str {
        match self {
            Self::Challenge(row) => &row.language,
            Self::UseCase(row) => &row.language,
            Self::Proposal(row) | Self::Decision(row) => &row.language,
            Self::Pilot(row) => &row.language,
            Self::Agency(row) | Self::Organisation(row) => &row.language,
            Self::Comment(row) => &row.subject_language,
        }
    }

    /// When it became public.
    #[must_use]
    pub fn published_at(&self) -> Option<UnixMillis> {
        match self {
            Self::Challenge(row) => row.published_at,
            Self::UseCase(row) => row.published_at,
            Self::Proposal(row) => row.made_public_at.or(row.released_at),
            Self::Decision(row) => row.decided_at,
            Self::Pilot(row) => Some(row.created_at),
            Self::Agency(row) | Self::Organisation(row) => Some(row.created_at),
            Self::Comment(row) => Some(row.created_at),
        }
    }

    /// The path of the page where it stands, without a language prefix.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Challenge(row) => Kind::Challenge.path(&row.id),
            Self::UseCase(row) => Kind::UseCase.path(&row.id),
            Self::Proposal(row) => Kind::Proposal.path(&row.id),
            Self::Pilot(row) => Kind::Pilot.path(&row.id),
            Self::Agency(row) => Kind::Agency.path(&row.id),
            Self::Organisation(row) => Kind::Organisation.path(&row.id),
            Self::Comment(row) => Kind::Comment.path(&row.id),
            Self::Decision(row) => format!("{}/results", Kind::Challenge.path(&row.challenge_id)),
        }
    }
}

/// The rows behind hits, in the order of the hits, without those that the reader may not see now.
async fn things(
    connection: &mut Connection,
    hits: Vec<Hit>,
    audiences: &[String],
    now: UnixMillis,
) -> Result<Vec<Item>, AppError> {
    let mut rows: HashMap<(&'static str, String), Thing> = HashMap::new();
    for kind in INDEXED {
        let ids: Vec<Id> = hits
            .iter()
            .filter(|hit| names_of(kind).contains(&hit.kind.as_str()))
            .filter_map(|hit| Id::parse(&hit.id))
            .collect();
        if !ids.is_empty() {
            for thing in list(connection, kind, Which::These(&ids)).await? {
                rows.insert((thing.kind(), thing.id().to_string()), thing);
            }
        }
    }
    let name =
        |kind: &str| INDEXED.iter().flat_map(|each| names_of(*each)).copied().find(|name| *name == kind);
    Ok(hits
        .into_iter()
        .filter_map(|hit| {
            let thing = rows.get(&(name(&hit.kind)?, hit.id))?.clone();
            let seen = documents::audience(&thing, now).iter().any(|token| audiences.contains(token));
            seen.then_some(Item { thing, title: hit.title, snippet: hit.snippet })
        })
        .collect())
}

/// The names under which things of a kind stand in the index.
const fn names_of(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Challenge => &["challenge"],
        Kind::UseCase => &["use_case"],
        Kind::Proposal => &["proposal", "decision"],
        Kind::Pilot => &["pilot"],
        Kind::Agency => &["agency"],
        Kind::Organisation => &["organisation"],
        Kind::Comment => &["comment"],
        Kind::Question | Kind::Person => &[],
    }
}

async fn list(connection: &mut Connection, kind: Kind, which: Which<'_>) -> Result<Vec<Thing>, AppError> {
    Ok(match kind {
        Kind::Challenge => {
            list_challenges(connection, which).await?.into_iter().map(Thing::Challenge).collect()
        }
        Kind::UseCase => list_use_cases(connection, which).await?.into_iter().map(Thing::UseCase).collect(),
        Kind::Proposal => list_proposals(connection, which)
            .await?
            .into_iter()
            .flat_map(|row| [Thing::Decision(row.clone()), Thing::Proposal(row)])
            .collect(),
        Kind::Pilot => list_pilots(connection, which).await?.into_iter().map(Thing::Pilot).collect(),
        Kind::Agency => list_agencies(connection, which).await?.into_iter().map(Thing::Agency).collect(),
        Kind::Organisation => {
            list_organisations(connection, which).await?.into_iter().map(Thing::Organisation).collect()
        }
        Kind::Comment => list_comments(connection, which).await?.into_iter().map(Thing::Comment).collect(),
        Kind::Question | Kind::Person => Vec::new(),
    })
}

/// A document that is put in replaces the old one by itself.
fn drop_useless_removals(changes: Vec<Change>) -> Vec<Change> {
    let put: std::collections::HashSet<(String, String)> = changes
        .iter()
        .filter_map(|change| match change {
            Change::Put(document) => Some((document.kind.clone(), document.id.clone())),
            Change::Remove { .. } => None,
        })
        .collect();
    changes
        .into_iter()
        .filter(|change| match change {
            Change::Put(_) => true,
            Change::Remove { kind, id } => !put.contains(&(kind.clone(), id.clone())),
        })
        .collect()
}

fn query_of(app: &App, list: List, asked: &Asked, language: &str, audiences: &[String]) -> Query {
    let mut query = Query {
        text: asked.text.clone(),
        language: Some(language.to_owned()),
        audiences: audiences.to_vec(),
        offset: (asked.page - 1) * PER_PAGE,
        limit: PER_PAGE,
        sort: match asked.order(list) {
            Order::Best => Sort::Relevance,
            Order::Newest => Sort::Newest,
            Order::Closing => Sort::ClosingSoon,
            Order::Most => Sort::Popular,
        },
        ..Query::default()
    };
    if let Some(kind) = list.kind() {
        query.kinds = vec![kind.to_owned()];
    }
    for (parameter, values) in &asked.filters {
        match *parameter {
            "kind" => query.kinds.clone_from(values),
            "language" => query.languages.clone_from(values),
            other => {
                if let Some(filter) = FILTERS.iter().find(|filter| filter.parameter == other) {
                    query.facets.insert(filter.facet.to_owned(), values.clone());
                }
            }
        }
    }
    if asked.order(list) == Order::Closing {
        // What closed since the index heard of it does not come first.
        query.closes_after = Some(app.now().0);
    }
    query
}

/// The engine reads files and computes; the threads that serve pages do not wait for it.
async fn off_the_road<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, IndexError> + Send + 'static,
) -> Result<T, AppError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| AppError::Internal(format!("the search index stopped: {error}")))?
        .map_err(failed)
}

fn failed(error: IndexError) -> AppError {
    AppError::Internal(format!("the search index failed: {error}"))
}
