//! What a search sees: one commit of the index, with what is kept in memory to count and filter fast.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tantivy::columnar::Column;
use tantivy::index::SegmentId;
use tantivy::postings::BlockSegmentPostings;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, SegmentReader, Term};

use crate::error::IndexError;
use crate::schema::{ANALYSED_AS, CLOSES, FACETS, Fields, ORDER, PUBLISHED, SEPARATOR, WEIGHT, shortened};

/// One bit per document of a segment.
#[derive(Debug, Clone, Default)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    /// None of `documents` documents.
    pub(crate) fn none(documents: u32) -> Self {
        Self(vec![0; (documents as usize).div_ceil(64)])
    }

    pub(crate) fn insert(&mut self, document: u32) {
        self.0[document as usize / 64] |= 1 << (document % 64);
    }

    pub(crate) fn remove(&mut self, document: u32) {
        self.0[document as usize / 64] &= !(1 << (document % 64));
    }

    #[inline]
    pub(crate) fn contains(&self, document: u32) -> bool {
        self.0[document as usize / 64] >> (document % 64) & 1 == 1
    }

    /// Adds the documents of the other.
    pub(crate) fn unite(&mut self, other: &Self) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word |= other;
        }
    }

    /// Keeps only the documents that the other has too.
    pub(crate) fn intersect(&mut self, other: &Self) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
    }

    /// Takes out the documents of the other.
    pub(crate) fn subtract(&mut self, other: &Self) {
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= !other;
        }
    }

    /// Calls `each` with every document, in order.
    pub(crate) fn for_each(&self, mut each: impl FnMut(u32)) {
        for (index, &word) in self.0.iter().enumerate() {
            let mut rest = word;
            while rest != 0 {
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "a segment has less than 2^32 documents"
                )]
                each(index as u32 * 64 + rest.trailing_zeros());
                rest &= rest - 1;
            }
        }
    }
}

/// What is kept in memory of one segment. A segment never changes, apart from its deletions, which are not kept here.
pub(crate) struct SegmentData {
    /// Where the values of each document begin in `facet_values`; one more entry than documents.
    facet_starts: Vec<u32>,
    /// The values of all documents, as indexes into `facet_names`.
    facet_values: Vec<u32>,
    /// All values of all facets, as `name SEPARATOR value`, in order; so the values of one facet lie together.
    pub(crate) facet_names: Vec<String>,
    pub(crate) published: Column<i64>,
    pub(crate) closes: Column<i64>,
    pub(crate) weight: Column<i64>,
    pub(crate) order: Column<u64>,
    /// The documents of audiences that were asked for lately.
    audiences: Mutex<HashMap<String, Arc<Bits>>>,
}

/// The most audiences whose documents are remembered per segment.
const REMEMBERED_AUDIENCES: usize = 64;

impl SegmentData {
    fn load(reader: &SegmentReader) -> Result<Self, IndexError> {
        let fast = reader.fast_fields();
        let documents = reader.max_doc();
        let mut data = Self {
            facet_starts: Vec::with_capacity(documents as usize + 1),
            facet_values: Vec::new(),
            facet_names: Vec::new(),
            published: fast.i64(PUBLISHED)?,
            closes: fast.i64(CLOSES)?,
            weight: fast.i64(WEIGHT)?,
            order: fast.u64(ORDER)?,
            audiences: Mutex::default(),
        };
        data.facet_starts.push(0);
        let column = fast.str(FACETS)?;
        if let Some(column) = &column {
            let mut name = String::new();
            for ordinal in 0..column.num_terms() as u64 {
                name.clear();
                column.ord_to_str(ordinal, &mut name)?;
                data.facet_names.push(name.clone());
            }
        }
        #[expect(clippy::cast_possible_truncation, reason = "a segment has less than 2^32 facet values")]
        for document in 0..documents {
            if let Some(column) = &column {
                data.facet_values.extend(column.term_ords(document).map(|ordinal| ordinal as u32));
            }
            data.facet_starts.push(data.facet_values.len() as u32);
        }
        data.facet_values.shrink_to_fit();
        Ok(data)
    }

    /// The facet values of a document, as indexes into `facet_names`.
    #[inline]
    pub(crate) fn facets_of(&self, document: u32) -> &[u32] {
        let document = document as usize;
        &self.facet_values[self.facet_starts[document] as usize..self.facet_starts[document + 1] as usize]
    }

    /// The range of `facet_names` that holds the values of one facet.
    pub(crate) fn facet_range(&self, name: &str) -> std::ops::Range<usize> {
        let lower = format!("{name}{SEPARATOR}");
        let start = self.facet_names.partition_point(|value| value.as_str() < lower.as_str());
        let length = self.facet_names[start..].partition_point(|value| value.starts_with(&lower));
        start..start + length
    }
}

/// One segment of a view.
pub(crate) struct Segment {
    pub(crate) reader: SegmentReader,
    pub(crate) data: Arc<SegmentData>,
    /// For each of its facet values, the place in the view's [`View::facet_names`].
    pub(crate) facet_places: Vec<u32>,
}

impl Segment {
    /// The documents that a reader with these audiences may find, without those that were deleted.
    pub(crate) fn visible(&self, audiences: &[String], field: Field) -> Result<Bits, IndexError> {
        let mut visible = Bits::none(self.reader.max_doc());
        for audience in audiences {
            visible.unite(&*self.audience(audience, field)?);
        }
        if let Some(alive) = self.reader.alive_bitset() {
            let mut deleted = Bits::none(self.reader.max_doc());
            visible.for_each(|document| {
                if alive.is_deleted(document) {
                    deleted.insert(document);
                }
            });
            visible.subtract(&deleted);
        }
        Ok(visible)
    }

    fn audience(&self, audience: &str, field: Field) -> Result<Arc<Bits>, IndexError> {
        let mut remembered = self.data.audiences.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bits) = remembered.get(audience) {
            return Ok(Arc::clone(bits));
        }
        let mut bits = Bits::none(self.reader.max_doc());
        self.for_each_posting(&Term::from_field_text(field, &shortened(audience)), |document| {
            bits.insert(document);
        })?;
        let bits = Arc::new(bits);
        if remembered.len() >= REMEMBERED_AUDIENCES {
            remembered.clear();
        }
        remembered.insert(audience.to_owned(), Arc::clone(&bits));
        Ok(bits)
    }

    /// Calls `each` with every document that has a term, deleted or not.
    pub(crate) fn for_each_posting(&self, term: &Term, mut each: impl FnMut(u32)) -> Result<(), IndexError> {
        let inverted = self.reader.inverted_index(term.field())?;
        if let Some(mut postings) = inverted.read_block_postings(term, IndexRecordOption::Basic)? {
            for_each_document(&mut postings, |document, _| each(document));
        }
        Ok(())
    }
}

/// Calls `each` with the document and frequency of every posting of a list.
pub(crate) fn for_each_document(postings: &mut BlockSegmentPostings, mut each: impl FnMut(u32, usize)) {
    while postings.block_len() > 0 {
        for (index, &document) in postings.docs().iter().enumerate() {
            each(document, index);
        }
        postings.advance();
    }
}

/// Puts the facet values of all segments into one list, and tells each segment where its own are in it.
#[expect(clippy::cast_possible_truncation, reason = "an index has less than 2^32 facet values")]
fn place_facets(segments: &mut [Segment]) -> Vec<String> {
    let mut names: Vec<String> =
        segments.iter().flat_map(|segment| segment.data.facet_names.iter().cloned()).collect();
    names.sort_unstable();
    names.dedup();
    for segment in segments {
        let mut from = 0;
        segment.facet_places = segment
            .data
            .facet_names
            .iter()
            .map(|name| {
                from += names[from..].partition_point(|other| other < name);
                from as u32
            })
            .collect();
    }
    names
}

/// One commit of the index.
pub(crate) struct View {
    pub(crate) searcher: Searcher,
    pub(crate) segments: Vec<Segment>,
    pub(crate) fields: Fields,
    /// The facet values of all segments, as `name SEPARATOR value`, in order: counts of segments add up by place.
    pub(crate) facet_names: Vec<String>,
    /// The number of documents by the language they were analysed in, commonest first, deleted ones included.
    pub(crate) languages: Vec<(String, u64)>,
    /// The number of documents, deleted ones included: the base of the statistics.
    pub(crate) documents: u64,
}

impl View {
    /// Makes a view of a searcher, taking over what the last view knows of the segments that stay.
    pub(crate) fn new(searcher: Searcher, fields: Fields, last: Option<&Self>) -> Result<Self, IndexError> {
        let known: HashMap<SegmentId, &Arc<SegmentData>> = last
            .map(|view| {
                view.segments.iter().map(|segment| (segment.reader.segment_id(), &segment.data)).collect()
            })
            .unwrap_or_default();
        let mut segments = Vec::new();
        let mut languages: HashMap<String, u64> = HashMap::new();
        for reader in searcher.segment_readers() {
            let data = match known.get(&reader.segment_id()) {
                Some(data) => Arc::clone(data),
                None => Arc::new(SegmentData::load(reader)?),
            };
            let range = data.facet_range(ANALYSED_AS);
            let mut counts = vec![0u64; range.len()];
            for &value in &data.facet_values {
                if let Some(count) =
                    (value as usize).checked_sub(range.start).and_then(|index| counts.get_mut(index))
                {
                    *count += 1;
                }
            }
            for (name, count) in data.facet_names[range].iter().zip(counts) {
                let tag = name.split(SEPARATOR).nth(1).unwrap_or_default();
                *languages.entry(tag.to_owned()).or_default() += count;
            }
            segments.push(Segment { reader: reader.clone(), data, facet_places: Vec::new() });
        }
        let facet_names = place_facets(&mut segments);
        let mut languages: Vec<(String, u64)> = languages.into_iter().collect();
        languages.sort_by(|(first, one), (second, other)| other.cmp(one).then_with(|| first.cmp(second)));
        let documents = segments.iter().map(|segment| u64::from(segment.reader.max_doc())).sum();
        Ok(Self { searcher, segments, fields, facet_names, languages, documents })
    }

    /// The average length of a field, in terms.
    #[expect(clippy::cast_precision_loss, reason = "an average needs no more than seven digits")]
    pub(crate) fn average_length(&self, field: Field) -> Result<f32, IndexError> {
        let mut terms = 0;
        for segment in &self.segments {
            terms += segment.reader.inverted_index(field)?.total_num_tokens();
        }
        Ok((terms as f32 / self.documents.max(1) as f32).max(1.0))
    }
}
