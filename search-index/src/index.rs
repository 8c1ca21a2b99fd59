//! The index as the rest of the house uses it.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tantivy::query::{EnableScoring, PhraseQuery, Query as _};
use tantivy::schema::{Schema, Value};
use tantivy::{
    DocAddress, DocSet, Index, IndexReader, IndexWriter, ReloadPolicy, TERMINATED, TantivyDocument, Term,
};

use crate::analysis;
use crate::document::{Change, Document};
use crate::error::IndexError;
use crate::folder::{self, Opened};
use crate::languages::Language;
use crate::plan::{self, Plan, Planning, Typed, searched_fields};
use crate::query::{Hit, Query, Results, SimilarTo, Sort, Suggestion};
use crate::ranking::{self, Candidate, FacetFilters, Found, Request, Tiers};
use crate::rereading::Reread;
use crate::schema::{self, Fields};
use crate::snippets::Marker;
use crate::view::{Bits, View};

/// How an index is run.
#[derive(Debug, Clone)]
pub struct Options {
    /// The memory, in bytes, that changes are gathered in before they are written; at least 15 MB per thread is used.
    pub writer_memory: usize,
    /// The memory, in bytes, for [`SearchIndex::rebuild`].
    pub rebuild_memory: usize,
    /// The threads that analyse documents in a rebuild. Small changes use one.
    pub rebuild_threads: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { writer_memory: 32_000_000, rebuild_memory: 256_000_000, rebuild_threads: 2 }
    }
}

/// The most hits that can be reached by paging.
const DEEPEST: usize = 10_000;

/// How many blocks of stored texts (16 KB each) stay unpacked in memory for each segment: hits of a query lie apart, so more
/// of them are seldom asked for again.
const STORE_BLOCKS: usize = 20;

/// An open index. Clones share it; it is closed when the last of them goes.
#[derive(Clone)]
pub struct SearchIndex {
    shared: Arc<Shared>,
}

struct Shared {
    index: Index,
    schema: Schema,
    fields: Fields,
    options: Options,
    reader: IndexReader,
    /// The only writer; absent only while it is exchanged for one of another size.
    writer: Mutex<Option<IndexWriter>>,
    seen: RwLock<Seen>,
    /// Where it is; nowhere when it is in memory.
    dir: Option<PathBuf>,
    /// Held so that no other process opens the folder. It comes last, to be let go of last.
    _lock: Option<File>,
}

/// What searches see, and the cursor that belongs to it.
#[derive(Clone)]
struct Seen {
    view: Arc<View>,
    cursor: Option<String>,
}

impl SearchIndex {
    /// Opens the index in a folder, which is created if need be.
    ///
    /// An index that is damaged or of another version is set aside and a fresh one started: see [`Opened`]. Files that are
    /// new since the last time, or look different, are read and compared with their checksums; [`SearchIndex::verify`]
    /// reads all.
    ///
    /// # Errors
    /// [`IndexError::InUse`] when another process has it open, [`IndexError::Folder`] when the folder cannot be used.
    pub fn open(dir: &Path, options: Options) -> Result<(Self, Opened), IndexError> {
        let folder = folder::open(dir)?;
        let cursor = match &folder.opened {
            Opened::Existing { cursor } => cursor.clone(),
            Opened::Fresh { .. } => None,
        };
        Ok((Self::start(folder.index, options, cursor, Some((dir.to_owned(), folder.lock)))?, folder.opened))
    }

    /// Makes an index that is gone when it is dropped.
    ///
    /// # Errors
    /// [`IndexError::Engine`] when the options leave the engine no memory.
    pub fn in_memory(options: Options) -> Result<Self, IndexError> {
        let index =
            Index::builder().schema(schema::build().0).tokenizers(schema::tokenizers()).create_in_ram()?;
        Self::start(index, options, None, None)
    }

    fn start(
        index: Index,
        options: Options,
        cursor: Option<String>,
        place: Option<(PathBuf, File)>,
    ) -> Result<Self, IndexError> {
        let (schema, fields) = schema::build();
        let reader: IndexReader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .doc_store_cache_num_blocks(STORE_BLOCKS)
            .try_into()?;
        let writer = small_writer(&index, &options)?;
        let view = Arc::new(View::new(reader.searcher(), fields, None)?);
        let (dir, lock) = place.unzip();
        Ok(Self {
            shared: Arc::new(Shared {
                index,
                schema,
                fields,
                options,
                reader,
                writer: Mutex::new(Some(writer)),
                seen: RwLock::new(Seen { view, cursor }),
                dir,
                _lock: lock,
            }),
        })
    }

    /// Applies changes and remembers the cursor, both or neither. When it returns, searches see the changes.
    ///
    /// # Errors
    /// When the changes cannot be written; the index then stays as it was.
    pub fn apply(&self, changes: &[Change], cursor: &str) -> Result<(), IndexError> {
        let mut guard = self.writer();
        let writer = self.writer_of(&mut guard)?;
        let written = self.write(writer, changes).and_then(|()| commit(writer, Some(cursor)));
        if let Err(error) = written {
            self.restore(&mut guard);
            return Err(error);
        }
        self.reload(Some(cursor.to_owned()))
    }

    /// Begins to fill the index anew. Searches see the old documents until [`Rebuild::finish`]; dropping the rebuild
    /// keeps them. Other changes wait meanwhile.
    ///
    /// # Errors
    /// When the engine cannot be given the memory.
    pub fn rebuild(&self) -> Result<Rebuild<'_>, IndexError> {
        let mut guard = self.writer();
        // The old writer must let go of the engine's lock before the new one takes it.
        drop(guard.take());
        let threads = self.shared.options.rebuild_threads.clamp(1, 8);
        let memory = self.shared.options.rebuild_memory.max(threads * 15_000_000);
        let writer: IndexWriter = self.shared.index.writer_with_num_threads(threads, memory)?;
        writer.delete_all_documents()?;
        *guard = Some(writer);
        Ok(Rebuild { index: self, writer: guard, seen: HashSet::new(), finished: false })
    }

    /// Takes everything out of the index and forgets the cursor.
    ///
    /// # Errors
    /// When the change cannot be written.
    pub fn clear(&self) -> Result<(), IndexError> {
        let mut guard = self.writer();
        let writer = self.writer_of(&mut guard)?;
        writer.delete_all_documents()?;
        commit(writer, None)?;
        self.reload(None)
    }

    /// Compares all files with their checksums, while searches go on; `false` when one is damaged. Then [`Self::clear`] it
    /// and fill it anew.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn verify(&self) -> Result<bool, IndexError> {
        self.shared.dir.as_deref().map_or(Ok(true), folder::verify)
    }

    /// The cursor given with the last commit.
    #[must_use]
    pub fn cursor(&self) -> Option<String> {
        self.seen().cursor
    }

    /// The number of documents in the index, whoever may see them.
    #[must_use]
    pub fn document_count(&self) -> u64 {
        self.seen().view.searcher.num_docs()
    }

    /// Searches. Whatever the text, this is safe and takes bounded time.
    ///
    /// # Errors
    /// Only when the index cannot be read.
    pub fn search(&self, query: &Query) -> Result<Results, IndexError> {
        let view = self.seen().view;
        let search = Search::of(&view, query)?;
        let found = search.find(query.offset.saturating_add(query.limit).min(DEEPEST), query.sort, true)?;
        let corrected = if found.total <= FEW && !search.plan.doubtful.is_empty() {
            search.corrected(&query.text)?
        } else {
            None
        };
        let marker = Marker::new(&search.plan.concepts);
        let hits = found
            .best
            .iter()
            .skip(query.offset)
            .take(query.limit)
            .map(|candidate| hit(&view, candidate, &marker))
            .collect::<Result<_, _>>()?;
        Ok(Results { total: found.total, hits, facets: found.facets, corrected })
    }

    /// The best documents for a text, as hashes of their keys: what [`SearchIndex::search`] shows, without showing it.
    pub(crate) fn rank(&self, query: &Query) -> Result<Vec<u64>, IndexError> {
        let view = self.seen().view;
        let search = Search::of(&view, query)?;
        let found = search.find(query.limit, query.sort, false)?;
        Ok(found.best.iter().map(|candidate| candidate.order).collect())
    }

    /// Offers titles while the reader types. The last word may be unfinished, and a letter may be wrong.
    ///
    /// # Errors
    /// Only when the index cannot be read.
    pub fn suggest(
        &self,
        prefix: &str,
        language: Option<&str>,
        audiences: &[String],
        limit: usize,
    ) -> Result<Vec<Suggestion>, IndexError> {
        let view = self.seen().view;
        let typed = plan::parse(prefix);
        if typed.words.is_empty() {
            return Ok(Vec::new());
        }
        let planning = Planning { prefix: typed.unfinished, fuzzy: true, titles_only: true };
        let plan = plan::plan(&view, &typed.words, language, planning)?;
        let allowed = view
            .segments
            .iter()
            .map(|segment| segment.visible(audiences, view.fields.audience))
            .collect::<Result<Vec<_>, _>>()?;
        let filters = FacetFilters::default();
        let request = Request {
            concepts: &plan.concepts,
            allowed: &allowed,
            everything: false,
            filters: &filters,
            sort: Sort::Relevance,
            keep: limit.min(100) * 2,
            tiers: Tiers::all_of(plan.concepts.len()),
            count_facets: false,
            reread: Reread::Titles,
        };
        let found = ranking::find(&view, &request)?;
        let mut titles = HashSet::new();
        let mut suggestions = Vec::new();
        for candidate in &found.best {
            let stored = Stored::load(&view, candidate)?;
            if suggestions.len() < limit && titles.insert(stored.title.clone()) {
                suggestions.push(Suggestion { title: stored.title, kind: stored.kind, id: stored.id });
            }
        }
        Ok(suggestions)
    }

    /// Finds what is about the same things as a document or a text, of the given kinds or, when there are none, of any.
    /// A document that is not in the index, or not for these audiences, is similar to nothing.
    ///
    /// # Errors
    /// Only when the index cannot be read.
    pub fn similar(
        &self,
        to: &SimilarTo,
        kinds: &[String],
        audiences: &[String],
        limit: usize,
    ) -> Result<Vec<Hit>, IndexError> {
        let view = self.seen().view;
        let mut allowed = view
            .segments
            .iter()
            .map(|segment| segment.visible(audiences, view.fields.audience))
            .collect::<Result<Vec<_>, _>>()?;
        let (title, body, language) = match to {
            SimilarTo::Text { title, body, language } => (title.clone(), body.clone(), language.clone()),
            SimilarTo::Document { kind, id } => {
                let Some((segment, document)) = locate(&view, &allowed, kind, id)? else {
                    return Ok(Vec::new());
                };
                allowed[segment].remove(document);
                let stored = Stored::at(&view, segment, document)?;
                (stored.title, stored.body, stored.language)
            }
        };
        let plan = telling_words(&view, &title, &body, &language)?;
        let mut filters = FacetFilters::default();
        filters.add("kind", kinds);
        let request = Request {
            concepts: &plan.concepts,
            allowed: &allowed,
            everything: false,
            filters: &filters,
            sort: Sort::Relevance,
            keep: limit.min(DEEPEST),
            tiers: Tiers { least: [LEAST_SIMILAR; 3], enough: 0 },
            count_facets: false,
            reread: Reread::Nothing,
        };
        let found = ranking::find(&view, &request)?;
        let marker = Marker::new(&plan.concepts);
        found.best.iter().map(|candidate| hit(&view, candidate, &marker)).collect()
    }

    /// The engine's own searcher and the field of the text, to compare speeds with.
    pub(crate) fn engine(&self) -> (tantivy::Searcher, tantivy::schema::Field) {
        let view = self.seen().view;
        (view.searcher.clone(), view.fields.body)
    }

    fn seen(&self) -> Seen {
        self.shared.seen.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn writer(&self) -> MutexGuard<'_, Option<IndexWriter>> {
        self.shared.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The writer, made anew if an earlier failure took it away.
    fn writer_of<'guard>(
        &self,
        guard: &'guard mut Option<IndexWriter>,
    ) -> Result<&'guard mut IndexWriter, IndexError> {
        if guard.is_none() {
            *guard = Some(small_writer(&self.shared.index, &self.shared.options)?);
        }
        guard.as_mut().ok_or_else(|| IndexError::Engine("there is no writer".to_owned()))
    }

    fn write(&self, writer: &IndexWriter, changes: &[Change]) -> Result<(), IndexError> {
        for change in changes {
            match change {
                Change::Put(document) => {
                    writer.delete_term(self.key(&document.kind, &document.id));
                    writer.add_document(self.lay_out(document)?)?;
                }
                Change::Remove { kind, id } => {
                    writer.delete_term(self.key(kind, id));
                }
            }
        }
        Ok(())
    }

    fn key(&self, kind: &str, id: &str) -> Term {
        Term::from_field_text(self.shared.fields.key, &schema::key(kind, id))
    }

    fn lay_out(&self, document: &Document) -> Result<TantivyDocument, IndexError> {
        Ok(schema::lay_out(document, &self.shared.schema, &self.shared.fields)?)
    }

    /// Drops a writer that failed or is of another size; what it had not committed is gone.
    fn restore(&self, guard: &mut Option<IndexWriter>) {
        drop(guard.take());
        match small_writer(&self.shared.index, &self.shared.options) {
            Ok(writer) => *guard = Some(writer),
            Err(error) => {
                tracing::error!(error = %error, "the search index has no writer until the next change");
            }
        }
    }

    fn reload(&self, cursor: Option<String>) -> Result<(), IndexError> {
        self.shared.reader.reload()?;
        let last = self.seen().view;
        let view = Arc::new(View::new(self.shared.reader.searcher(), self.shared.fields, Some(&last))?);
        *self.shared.seen.write().unwrap_or_else(PoisonError::into_inner) = Seen { view, cursor };
        Ok(())
    }
}

/// Fills the index anew, with much memory and one commit. Made by [`SearchIndex::rebuild`].
pub struct Rebuild<'index> {
    index: &'index SearchIndex,
    writer: MutexGuard<'index, Option<IndexWriter>>,
    /// Hashes of the keys added so far: only what comes twice has to be looked for and replaced.
    seen: HashSet<u64>,
    finished: bool,
}

impl Rebuild<'_> {
    /// Adds changes. Nothing is seen of them before [`Rebuild::finish`].
    ///
    /// # Errors
    /// When the changes cannot be written.
    pub fn apply(&mut self, changes: &[Change]) -> Result<(), IndexError> {
        let writer =
            self.writer.as_ref().ok_or_else(|| IndexError::Engine("there is no writer".to_owned()))?;
        for change in changes {
            let (kind, id) = match change {
                Change::Put(document) => (&document.kind, &document.id),
                Change::Remove { kind, id } => (kind, id),
            };
            if !self.seen.insert(schema::hash(schema::key(kind, id).as_bytes())) {
                writer.delete_term(self.index.key(kind, id));
            }
            if let Change::Put(document) = change {
                writer.add_document(self.index.lay_out(document)?)?;
            }
        }
        Ok(())
    }

    /// Replaces what the index held by what was added, and remembers the cursor.
    ///
    /// # Errors
    /// When it cannot be written; the index then keeps what it held.
    pub fn finish(mut self, cursor: &str) -> Result<(), IndexError> {
        let writer =
            self.writer.as_mut().ok_or_else(|| IndexError::Engine("there is no writer".to_owned()))?;
        commit(writer, Some(cursor))?;
        if let Some(writer) = self.writer.take() {
            writer.wait_merging_threads()?;
        }
        self.finished = true;
        self.index.reload(Some(cursor.to_owned()))
    }
}

impl Drop for Rebuild<'_> {
    fn drop(&mut self) {
        if !self.finished {
            tracing::warn!("a rebuild of the search index was given up");
        }
        self.index.restore(&mut self.writer);
    }
}

fn small_writer(index: &Index, options: &Options) -> Result<IndexWriter, IndexError> {
    Ok(index.writer_with_num_threads(1, options.writer_memory.max(15_000_000))?)
}

fn commit(writer: &mut IndexWriter, cursor: Option<&str>) -> Result<(), IndexError> {
    let mut prepared = writer.prepare_commit()?;
    if let Some(cursor) = cursor {
        prepared.set_payload(cursor);
    }
    prepared.commit()?;
    Ok(())
}

/// Up to this many words, all must match.
const FEW_WORDS: usize = 3;

/// Up to this many hits, another spelling is offered.
const FEW: usize = 3;

/// The least share of a text's telling words that a similar document has.
const LEAST_SIMILAR: f32 = 0.08;

/// A search in the making.
struct Search<'view> {
    view: &'view View,
    typed: Typed,
    plan: Plan,
    allowed: Vec<Bits>,
    filters: FacetFilters,
}

impl<'view> Search<'view> {
    fn of(view: &'view View, query: &Query) -> Result<Self, IndexError> {
        let typed = plan::parse(&query.text);
        let planning = Planning { prefix: typed.unfinished, fuzzy: true, titles_only: false };
        let plan = plan::plan(view, &typed.words, query.language.as_deref(), planning)?;
        let mut filters = FacetFilters::default();
        filters.add("kind", &query.kinds);
        filters.add("language", &query.languages);
        for (name, values) in &query.facets {
            filters.add(name, values);
        }
        let mut allowed = Vec::with_capacity(view.segments.len());
        for (index, segment) in view.segments.iter().enumerate() {
            let mut bits = segment.visible(&query.audiences, view.fields.audience)?;
            for phrase in &typed.phrases {
                bits.intersect(&with_phrase(view, index, phrase)?);
            }
            for words in &typed.excluded {
                bits.subtract(&with_excluded(view, index, words)?);
            }
            keep_dates(view, index, query, &mut bits);
            allowed.push(bits);
        }
        Ok(Self { view, typed, plan, allowed, filters })
    }

    fn find(&self, keep: usize, sort: Sort, count_facets: bool) -> Result<Found, IndexError> {
        let telling = self.plan.concepts.iter().filter(|concept| concept.telling).count();
        ranking::find(
            self.view,
            &Request {
                concepts: &self.plan.concepts,
                allowed: &self.allowed,
                everything: !self.plan.has_words,
                filters: &self.filters,
                sort,
                keep,
                tiers: if self.plan.sentence || telling > FEW_WORDS {
                    Tiers::SENTENCE
                } else {
                    Tiers::all_of(telling)
                },
                count_facets,
                reread: if sort == Sort::Relevance { Reread::Texts } else { Reread::Nothing },
            },
        )
    }

    /// Mends the doubtful words of a text by words of documents that the reader may find.
    fn corrected(&self, text: &str) -> Result<Option<String>, IndexError> {
        let text = plan::cut(text, 500);
        let mut mended = text.to_owned();
        let mut changed = false;
        for doubt in self.plan.doubtful.iter().rev().filter(|doubt| doubt.word.end <= text.len()) {
            for likely in doubt.likely(self.view)? {
                if let Some(spelling) = self.visible_spelling(&likely)? {
                    mended.replace_range(doubt.word.start..doubt.word.end, &spelling);
                    changed = true;
                    break;
                }
            }
        }
        debug_assert!(self.typed.words.len() >= self.plan.concepts.len());
        Ok(changed.then_some(mended))
    }

    /// Finds how a word is written in a document that the reader may find, with its diacritics.
    fn visible_spelling(&self, plain: &str) -> Result<Option<String>, IndexError> {
        for field in searched_fields(self.view) {
            let term = Term::from_field_text(field, plain);
            for (index, segment) in self.view.segments.iter().enumerate() {
                let mut visible = None;
                segment.for_each_posting(&term, |document| {
                    if visible.is_none() && self.allowed[index].contains(document) {
                        visible = Some(document);
                    }
                })?;
                if let Some(document) = visible {
                    let stored = Stored::at(self.view, index, document)?;
                    let mut spelling = None;
                    for text in [&stored.title, &stored.body] {
                        analysis::words(text, |word| {
                            if word.plain == plain && spelling.is_none() {
                                spelling = Some(word.lowered);
                            }
                        });
                    }
                    return Ok(Some(spelling.unwrap_or_else(|| plain.to_owned())));
                }
            }
        }
        Ok(None)
    }
}

/// The documents of a segment in which words stand side by side.
fn with_phrase(view: &View, index: usize, phrase: &[String]) -> Result<Bits, IndexError> {
    let segment = &view.segments[index];
    let mut bits = Bits::none(segment.reader.max_doc());
    for field in searched_fields(view) {
        let terms: Vec<Term> = phrase.iter().map(|word| Term::from_field_text(field, word)).collect();
        if let [term] = terms.as_slice() {
            segment.for_each_posting(term, |document| bits.insert(document))?;
        } else {
            let weight =
                PhraseQuery::new(terms).weight(EnableScoring::disabled_from_searcher(&view.searcher))?;
            let mut scorer = weight.scorer(&segment.reader, 1.0)?;
            while scorer.doc() != TERMINATED {
                bits.insert(scorer.doc());
                scorer.advance();
            }
        }
    }
    Ok(bits)
}

/// The documents of a segment that have what the reader excluded.
fn with_excluded(view: &View, index: usize, words: &[analysis::Word]) -> Result<Bits, IndexError> {
    let [word] = words else {
        return with_phrase(view, index, &words.iter().map(|word| word.plain.clone()).collect::<Vec<_>>());
    };
    let segment = &view.segments[index];
    let mut bits = Bits::none(segment.reader.max_doc());
    for text in plan::excluded_terms(view, word) {
        for field in searched_fields(view) {
            segment
                .for_each_posting(&Term::from_field_text(field, &text), |document| bits.insert(document))?;
        }
    }
    Ok(bits)
}

/// Takes out the documents whose dates do not fit.
fn keep_dates(view: &View, index: usize, query: &Query, bits: &mut Bits) {
    if query.published_from.is_none()
        && query.published_before.is_none()
        && query.closes_after.is_none()
        && query.closes_before.is_none()
    {
        return;
    }
    let data = &view.segments[index].data;
    let mut unfit = Vec::new();
    bits.for_each(|document| {
        let published = data.published.first(document);
        let closes = data.closes.first(document);
        let fits = query.published_from.is_none_or(|from| published.is_some_and(|at| at >= from))
            && query.published_before.is_none_or(|before| published.is_some_and(|at| at < before))
            && query.closes_after.is_none_or(|after| closes.is_none_or(|at| at > after))
            && query.closes_before.is_none_or(|before| closes.is_some_and(|at| at < before));
        if !fits {
            unfit.push(document);
        }
    });
    for document in unfit {
        bits.remove(document);
    }
}

/// Finds a document that is among those allowed.
fn locate(view: &View, allowed: &[Bits], kind: &str, id: &str) -> Result<Option<(usize, u32)>, IndexError> {
    let term = Term::from_field_text(view.fields.key, &schema::key(kind, id));
    for (index, segment) in view.segments.iter().enumerate() {
        let mut found = None;
        segment.for_each_posting(&term, |document| {
            if allowed[index].contains(document) {
                found = Some(document);
            }
        })?;
        if let Some(document) = found {
            return Ok(Some((index, document)));
        }
    }
    Ok(None)
}

/// Plans a search for the words that tell most about a text: those that are frequent in it and rare elsewhere.
#[expect(clippy::cast_precision_loss, reason = "a text has few words")]
fn telling_words(view: &View, title: &str, body: &str, language: &str) -> Result<Plan, IndexError> {
    /// How much of a long text is looked at, in words, and how many different ones are looked up.
    const MOST_READ: usize = 2000;
    const MOST_LOOKED_UP: usize = 200;
    /// How many words are searched for.
    const MOST_TELLING: usize = 25;
    /// A word of the title counts as often as this many of the text.
    const IN_TITLE: usize = 3;
    let mut frequency: HashMap<String, (usize, analysis::Word)> = HashMap::new();
    for (text, times) in [(title, IN_TITLE), (body, 1)] {
        for word in analysis::collect_words(text, MOST_READ) {
            if !word.joined && word.plain.chars().count() < 2 {
                continue;
            }
            frequency
                .entry(word.plain.clone())
                .or_insert_with(|| (0, analysis::Word { joined: false, ..word }))
                .0 += times;
        }
    }
    let language = if language.is_empty() { Language::detect(body).tag } else { language };
    let spoken = Language::of_tag(language);
    let mut words: Vec<(usize, analysis::Word)> =
        frequency.into_values().filter(|(_, word)| !spoken.is_stop_word(&word.plain)).collect();
    words
        .sort_by(|(one, first), (other, second)| other.cmp(one).then_with(|| first.plain.cmp(&second.plain)));
    words.truncate(MOST_LOOKED_UP);
    let planning = Planning { prefix: false, fuzzy: false, titles_only: false };
    let list: Vec<analysis::Word> = words.iter().map(|(_, word)| word.clone()).collect();
    let mut plan = plan::plan(view, &list, Some(language), planning)?;
    for concept in &mut plan.concepts {
        let times = words[concept.place].0 as f32;
        concept.weight *= 1.0 + times.ln();
    }
    plan.concepts.retain(|concept| concept.telling);
    plan.concepts
        .sort_by(|one, other| other.weight.total_cmp(&one.weight).then_with(|| one.plain.cmp(&other.plain)));
    plan.concepts.truncate(MOST_TELLING);
    Ok(plan)
}

/// What is kept of a document to show it.
struct Stored {
    kind: String,
    id: String,
    language: String,
    title: String,
    body: String,
}

impl Stored {
    fn load(view: &View, candidate: &Candidate) -> Result<Self, IndexError> {
        Self::at(view, candidate.segment as usize, candidate.document)
    }

    #[expect(clippy::cast_possible_truncation, reason = "an index has few segments")]
    fn at(view: &View, segment: usize, document: u32) -> Result<Self, IndexError> {
        let stored: TantivyDocument = view.searcher.doc(DocAddress::new(segment as u32, document))?;
        let text =
            |field| stored.get_first(field).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
        let fields = &view.fields;
        Ok(Self {
            kind: text(fields.kind),
            id: text(fields.id),
            language: text(fields.language),
            title: text(fields.shown_title),
            body: text(fields.shown_body),
        })
    }
}

fn hit(view: &View, candidate: &Candidate, marker: &Marker) -> Result<Hit, IndexError> {
    let stored = Stored::load(view, candidate)?;
    let language = Language::of_document(&stored.language, &stored.body);
    Ok(Hit {
        title: marker.mark(&stored.title, language),
        snippet: marker.snippet(&stored.body, language),
        kind: stored.kind,
        id: stored.id,
        language: stored.language,
        score: candidate.score(),
    })
}
