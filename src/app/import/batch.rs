//! Everything that a file will write, gathered before anything is written.

use std::collections::HashMap;

use super::lines::Line;
use super::mapping::Mapping;
use super::{App, DEEPEST, ImportError, Report, Step, texts};
use crate::app::people;
use crate::clock::{Id, UnixMillis};
use crate::domain::{Kind, Subject, values};
use crate::store::import::{Cell, Known, Table, Thread, insert_rows, list_known, list_names, save_texts};
use crate::store::{self, Tx};

/// What became of a line.
pub(super) enum Planned {
    Done,
    /// What it belongs to was not read yet.
    Later,
    Wrong(String),
}

/// Where a comment can stand.
#[derive(Clone)]
pub(super) struct Place {
    pub(super) subject: Subject,
    pub(super) agency_id: Option<Id>,
    /// The comment that answers hang on: its id, its thread and its depth.
    pub(super) answers: Option<(Id, Id, i64)>,
}

/// Everything that will be written.
pub(super) struct Batch {
    pub(super) now: UnixMillis,
    /// What earlier imports left, by kind and external id.
    pub(super) known: HashMap<(Kind, String), Known>,
    /// Agencies and organisations by external id and by folded name.
    pub(super) agencies: HashMap<String, Id>,
    pub(super) organisations: HashMap<String, Id>,
    pub(super) challenges: HashMap<String, (Id, Id)>,
    pub(super) places: HashMap<String, Place>,
    pub(super) authors: HashMap<String, Id>,
    pub(super) next_number: i64,
    pub(super) rows: Vec<(Table, Vec<Vec<Cell>>)>,
    pub(super) updates: Vec<(Kind, Id, String, String, i64)>,
    pub(super) events: Vec<Subject>,
}

impl Batch {
    pub(super) async fn start(app: &App, tx: &mut Tx, _: &Mapping) -> Result<Self, ImportError> {
        let mut batch = Self {
            now: app.now(),
            known: HashMap::new(),
            agencies: HashMap::new(),
            organisations: HashMap::new(),
            challenges: HashMap::new(),
            places: HashMap::new(),
            authors: HashMap::new(),
            next_number: store::challenges::next_number(tx).await?,
            rows: [
                Table::Agency,
                Table::Organisation,
                Table::Challenge,
                Table::UseCase,
                Table::Proposal,
                Table::Comment,
            ]
            .map(|table| (table, Vec::new()))
            .to_vec(),
            updates: Vec::new(),
            events: Vec::new(),
        };
        for (id, name) in list_names(tx, Kind::Agency).await? {
            batch.agencies.insert(values::folded(&name), id);
        }
        for (id, name) in list_names(tx, Kind::Organisation).await? {
            batch.organisations.insert(values::folded(&name), id);
        }
        for kind in
            [Kind::Agency, Kind::Organisation, Kind::Challenge, Kind::UseCase, Kind::Proposal, Kind::Comment]
        {
            for known in list_known(tx, kind).await? {
                batch.remember(kind, &known);
                batch.known.insert((kind, known.external.clone()), known);
            }
        }
        Ok(batch)
    }

    pub(super) fn remember(&mut self, kind: Kind, known: &Known) {
        let external = known.external.clone();
        match kind {
            Kind::Agency => {
                self.agencies.insert(external, known.id.clone());
            }
            Kind::Organisation => {
                self.organisations.insert(external, known.id.clone());
            }
            Kind::Comment => {
                if let Some(Thread { subject, root, parent, depth }) = &known.thread {
                    let answers = Some(where_answers_go(&known.id, parent.as_ref(), root, *depth));
                    let place =
                        Place { subject: subject.clone(), agency_id: known.agency_id.clone(), answers };
                    self.places.insert(external, place);
                }
            }
            _ => {
                if let (Kind::Challenge, Some(agency)) = (kind, &known.agency_id) {
                    self.challenges.insert(external.clone(), (known.id.clone(), agency.clone()));
                }
                let subject = Subject::new(kind, known.id.clone());
                self.places
                    .insert(external, Place { subject, agency_id: known.agency_id.clone(), answers: None });
            }
        }
    }

    pub(super) async fn plan(
        &mut self,
        app: &App,
        tx: &mut Tx,
        line: &Line<'_>,
        report: &mut Report,
    ) -> Result<Planned, ImportError> {
        let author = self.author(app, tx, line).await?;
        let planned = match line.kind {
            Kind::Agency => self.plan_agency(app, line, report),
            Kind::Organisation => self.plan_organisation(app, line, report),
            Kind::Challenge => self.plan_challenge(app, line, &author, report),
            Kind::UseCase => self.plan_use_case(app, line, &author, report),
            Kind::Proposal => self.plan_proposal(app, line, &author, report),
            _ => match self.plan_comment(app, line, &author, report) {
                Ok(Some(())) => Ok(()),
                Ok(None) => return Ok(Planned::Later),
                Err(text) => Err(text),
            },
        };
        Ok(planned.map_or_else(Planned::Wrong, |()| Planned::Done))
    }

    /// Imported words are nobody's account: one service person for each name, whom no mail can reach.
    pub(super) async fn author(
        &mut self,
        app: &App,
        tx: &mut Tx,
        line: &Line<'_>,
    ) -> Result<Id, ImportError> {
        let name = texts::short(&line.or("author", "Imported"), 80);
        if let Some(id) = self.authors.get(&name) {
            return Ok(id.clone());
        }
        let slug: String = values::folded(&name)
            .chars()
            .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' })
            .collect();
        let mark = &people::hash(&name)[..8];
        let email = format!("imported+{}-{mark}@import.invalid", slug.trim_matches('-'));
        let id = people::ensure_person(app, tx, &email, &name, &line.language(), &[]).await?;
        self.authors.insert(name, id.clone());
        Ok(id)
    }

    /// Settles what is there already: `true` when the line makes something new.
    pub(super) fn is_new(
        &mut self,
        line: &Line<'_>,
        title: &str,
        body: &str,
        votes: i64,
        report: &mut Report,
    ) -> bool {
        let Some(known) = self.known.get(&(line.kind, line.external.clone())) else { return true };
        let votes_changed = line.kind == Kind::Comment && known.votes != votes;
        if known.title == title && known.body == body && !votes_changed {
            report.unchanged += 1;
        } else {
            report.updated += 1;
            self.updates.push((line.kind, known.id.clone(), title.to_owned(), body.to_owned(), votes));
            self.events.push(Subject::new(line.kind, known.id.clone()));
        }
        false
    }

    pub(super) fn add(&mut self, table: Table, subject: Subject, row: Vec<Cell>, report: &mut Report) {
        *report.added.entry(subject.kind).or_default() += 1;
        if let Some((_, rows)) = self.rows.iter_mut().find(|(each, _)| *each == table) {
            rows.push(row);
        }
        self.events.push(subject);
    }

    pub(super) async fn write(
        self,
        app: &App,
        tx: &mut Tx,
        told: &mut (dyn FnMut(Step, u64, u64) + Send),
    ) -> Result<(), ImportError> {
        const STEP: usize = 500;
        let rows: usize = self.rows.iter().map(|(_, rows)| rows.len()).sum();
        let total = (rows + self.updates.len() + self.events.len()) as u64;
        let mut done = 0;
        for (table, rows) in &self.rows {
            for some in rows.chunks(STEP) {
                insert_rows(tx, *table, some).await?;
                done += some.len() as u64;
                told(Step::Writing, done, total);
            }
        }
        for (kind, id, title, body, votes) in &self.updates {
            save_texts(tx, *kind, id, title, body, *votes, self.now.0).await?;
            done += 1;
            told(Step::Writing, done, total);
        }
        // Last, so that no event is much older than the commit: those who follow the outbox look back for a while only.
        for some in self.events.chunks(STEP) {
            let rows: Vec<Vec<Cell>> = some.iter().map(|subject| self.event(app, subject)).collect();
            insert_rows(tx, Table::Outbox, &rows).await?;
            done += some.len() as u64;
            told(Step::Writing, done, total);
        }
        Ok(())
    }

    fn event(&self, app: &App, subject: &Subject) -> Vec<Cell> {
        vec![
            text(app.clock.new_id().as_str()),
            text("imported"),
            text(subject.kind.as_str()),
            text(subject.id.as_str()),
            text("{}"),
            Cell::Number(self.now.0),
        ]
    }
}

/// What answers to a comment hang on: the comment, or what it answers itself where threads go no deeper.
pub(super) fn where_answers_go(id: &Id, parent: Option<&Id>, root: &Id, depth: i64) -> (Id, Id, i64) {
    match parent {
        Some(parent) if depth >= DEEPEST => (parent.clone(), root.clone(), depth - 1),
        _ => (id.clone(), root.clone(), depth),
    }
}

pub(super) fn text(value: impl Into<String>) -> Cell {
    Cell::Text(value.into())
}
