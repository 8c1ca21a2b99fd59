//! Content from elsewhere: one JSON object a line, read through a mapping that a person writes.
//!
//! A file is read and checked as a whole before anything is written, and written in one transaction: after an error
//! nothing of it is there. What came before under the same external id is compared: changed texts are written, the rest
//! is left alone.

pub mod mapping;
mod texts;

use std::collections::HashMap;
use std::io::BufRead;

use serde_json::{Map, Value as Json, json};

use super::{App, AppError};
use crate::clock::{Id, UnixMillis};
use crate::domain::agencies::AGENCY_KINDS;
use crate::domain::comments::Stance;
use crate::domain::organisations::ORGANISATION_KINDS;
use crate::domain::proposals::ProposalState;
use crate::domain::sectors::SECTORS;
use crate::domain::values;
use crate::domain::{Kind, Subject};
use crate::store::import::{Cell, Known, Table, insert_rows, list_known, list_names, save_texts};
use crate::store::{self, Tx};

use mapping::{Mapping, Unreadable};

/// Problems that are told; a file with more has something wrong with its mapping.
const MOST_PROBLEMS: usize = 20;
/// Bytes of one line: more is not a record but another kind of file.
const MOST_LINE: usize = 8 * 1024 * 1024;
/// Most characters of a text that is kept; the rest of a longer one is cut off and counted.
const MOST_TEXT: usize = 60_000;
/// How deep answers to comments go; deeper ones are put beside their parent.
const DEEPEST: i64 = 3;

/// How an import is run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Lines that cannot be understood are left out instead of stopping everything.
    pub skip_bad: bool,
    /// Nothing is written.
    pub dry_run: bool,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Reading,
    Writing,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// From 1.
    pub line: u64,
    pub text: String,
}

/// What an import did.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub lines: u64,
    /// New things, by kind.
    pub added: HashMap<Kind, u64>,
    /// Things whose texts changed since an earlier import.
    pub updated: u64,
    /// Things that were there already, unchanged.
    pub unchanged: u64,
    /// Lines that the mapping leaves out.
    pub skipped: u64,
    /// Dates that could not be read and were left out.
    pub dates_left_out: u64,
    /// Texts that were longer than what is kept.
    pub cut: u64,
    /// Lines that were left out because something is wrong with them.
    pub bad: Vec<Problem>,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Lines that cannot be understood: the first ones, and how many there are in all.
    #[error("{} of the lines cannot be imported", .count)]
    Lines { first: Vec<Problem>, count: u64 },
    #[error("line {0}: cannot be read: {1}")]
    Read(u64, std::io::Error),
    #[error(transparent)]
    App(#[from] AppError),
}

impl From<store::StoreError> for ImportError {
    fn from(error: store::StoreError) -> Self {
        Self::App(error.into())
    }
}

/// One line after its mapping.
struct Line<'a> {
    number: u64,
    fields: Map<String, Json>,
    kind: Kind,
    external: String,
    mapping: &'a Mapping,
}

/// Imports a file. `told` hears of each step how much is done and, when it is known, of how much.
///
/// # Errors
/// All that is wrong with its lines, unless they are to be left out; when the file or the database fails. Then nothing
/// was imported.
pub async fn import(
    app: &App,
    file: &mut (dyn BufRead + Send),
    mapping: &Mapping,
    options: Options,
    told: &mut (dyn FnMut(Step, u64, u64) + Send),
) -> Result<Report, ImportError> {
    let mut report = Report::default();
    let mut problems = Problems::default();
    let lines = read_lines(file, mapping, &mut report, &mut problems, told)?;
    let mut tx = app.db.write().await?;
    let mut batch = Batch::start(app, &mut tx, mapping).await?;
    for kind in
        [Kind::Agency, Kind::Organisation, Kind::Challenge, Kind::UseCase, Kind::Proposal, Kind::Comment]
    {
        let mut waiting: Vec<&Line<'_>> = lines.iter().filter(|line| line.kind == kind).collect();
        // Answers may come before what they answer: they wait until nothing moves any more.
        loop {
            let before = waiting.len();
            let mut later = Vec::new();
            for line in waiting {
                match batch.plan(app, &mut tx, line, &mut report).await? {
                    Planned::Done => {}
                    Planned::Later => later.push(line),
                    Planned::Wrong(text) => problems.add(line.number, text),
                }
            }
            if later.is_empty() {
                break;
            }
            if later.len() == before {
                for line in later {
                    let parent = line.value("parent");
                    problems
                        .add(line.number, format!("its parent \"{parent}\" is neither in the file nor here"));
                }
                break;
            }
            waiting = later;
        }
    }
    if problems.count > 0 && !options.skip_bad {
        return Err(ImportError::Lines { first: problems.first, count: problems.count });
    }
    report.bad = problems.first;
    if !options.dry_run {
        batch.write(app, &mut tx, told).await?;
        tx.commit().await.map_err(AppError::from)?;
    }
    Ok(report)
}

#[derive(Default)]
struct Problems {
    first: Vec<Problem>,
    count: u64,
}

impl Problems {
    fn add(&mut self, line: u64, text: impl Into<String>) {
        self.count += 1;
        if self.first.len() < MOST_PROBLEMS {
            self.first.push(Problem { line, text: text.into() });
            self.first.sort_by_key(|problem| problem.line);
        }
    }
}

fn read_lines<'a>(
    file: &mut (dyn BufRead + Send),
    mapping: &'a Mapping,
    report: &mut Report,
    problems: &mut Problems,
    told: &mut (dyn FnMut(Step, u64, u64) + Send),
) -> Result<Vec<Line<'a>>, ImportError> {
    let mut lines = Vec::new();
    let mut seen: HashMap<(Kind, String), u64> = HashMap::new();
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let number = report.lines + 1;
        let most = MOST_LINE as u64 + 1;
        std::io::Read::take(&mut *file, most)
            .read_until(b'\n', &mut bytes)
            .map_err(|error| ImportError::Read(number, error))?;
        if bytes.is_empty() {
            return Ok(lines);
        }
        report.lines = number;
        if number.is_multiple_of(1_000) {
            told(Step::Reading, number, 0);
        }
        if bytes.len() > MOST_LINE {
            problems.add(number, "is longer than 8 MB: this is not a file with one object a line");
            return Ok(lines);
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let line = match read_line(&bytes, number, mapping) {
            Ok(Some(line)) => line,
            Ok(None) => {
                report.skipped += 1;
                continue;
            }
            Err(text) => {
                problems.add(number, text);
                continue;
            }
        };
        match seen.insert((line.kind, line.external.clone()), number) {
            Some(first) => {
                problems.add(number, format!("has the same id as line {first}: \"{}\"", line.external));
            }
            None => lines.push(line),
        }
    }
}

/// `None` for a line that the mapping leaves out.
fn read_line<'a>(bytes: &[u8], number: u64, mapping: &'a Mapping) -> Result<Option<Line<'a>>, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "is not UTF-8 text".to_owned())?;
    let value: Json = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| format!("is not JSON: {error}"))?;
    let Json::Object(fields) = value else { return Err("is not a JSON object".to_owned()) };
    let named = mapping.value(&fields, "kind");
    let ours = mapping.kinds.get(&named).map_or(named.as_str(), String::as_str);
    if ours == "skip" {
        return Ok(None);
    }
    let kind = Kind::parse(ours)
        .filter(|kind| !matches!(kind, Kind::Pilot | Kind::Question | Kind::Person))
        .ok_or_else(|| format!("the kind \"{named}\" is not known; say what it is under [kinds]"))?;
    let external = mapping.value(&fields, "external_id");
    let external = if external.is_empty() { mapping.value(&fields, "id") } else { external };
    if external.is_empty() {
        return Err("has no id; name its field as external_id under [fields]".to_owned());
    }
    if external.chars().count() > 300 {
        return Err("has an id of more than 300 characters".to_owned());
    }
    Ok(Some(Line { number, fields, kind, external, mapping }))
}

impl Line<'_> {
    fn value(&self, field: &str) -> String {
        self.mapping.value(&self.fields, field)
    }

    /// A moment; `None` when there is none or it cannot be read and may be left out.
    fn moment(&self, field: &str, report: &mut Report) -> Result<Option<UnixMillis>, String> {
        let text = self.value(field);
        if text.is_empty() {
            return Ok(None);
        }
        match texts::moment(&text, &self.mapping.dates) {
            Some(at) => Ok(Some(at)),
            None if self.mapping.dates.unreadable == Unreadable::LeaveOut => {
                report.dates_left_out += 1;
                Ok(None)
            }
            None => Err(format!("the date \"{}\" in {field} cannot be read", texts::short(&text, 60))),
        }
    }

    /// One of the values that we know; the default of the field, or `other`, when it is empty.
    fn one_of(&self, field: &str, known: &[&str], default: &str) -> Result<String, String> {
        let value = self.value(field);
        match value.as_str() {
            "" => Ok(default.to_owned()),
            value if known.contains(&value) => Ok(value.to_owned()),
            value => Err(format!(
                "\"{}\" is not one of the values of {field} ({}); say which it is under [values.{field}]",
                texts::short(value, 60),
                known.join(", ")
            )),
        }
    }

    fn count(&self, field: &str) -> i64 {
        let value: f64 = self.value(field).parse().unwrap_or(0.0);
        #[expect(clippy::cast_possible_truncation, reason = "it is bounded first")]
        let whole = value.clamp(0.0, 1e12) as i64;
        whole
    }

    fn body(&self, report: &mut Report) -> String {
        let text = texts::plain(&self.value("body"));
        match text.char_indices().nth(MOST_TEXT) {
            Some((end, _)) => {
                report.cut += 1;
                text[..end].to_owned()
            }
            None => text,
        }
    }

    /// The title; the beginning of the text when there is none.
    fn title(&self, body: &str) -> Result<String, String> {
        let title = texts::short(&texts::plain(&self.value("title")), 250);
        let title = if title.is_empty() { texts::short(body, 80) } else { title };
        if title.is_empty() { Err("has neither a title nor a text".to_owned()) } else { Ok(title) }
    }

    fn summary(&self, body: &str) -> String {
        let own = texts::plain(&self.value("summary"));
        if own.is_empty() {
            let first = body.split("\n\n").find(|part| !part.trim().is_empty()).unwrap_or_default();
            texts::short(first, 280)
        } else {
            texts::short(&own, 400)
        }
    }

    fn language(&self) -> String {
        let language = self.value("language").to_lowercase();
        let usable = (2..=10).contains(&language.len())
            && language.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        if usable { language } else { String::from("en") }
    }

    fn or(&self, field: &str, default: &str) -> String {
        let value = self.value(field);
        if value.is_empty() { default.to_owned() } else { value }
    }
}

/// What became of a line.
enum Planned {
    Done,
    /// What it belongs to was not read yet.
    Later,
    Wrong(String),
}

/// Where a comment can stand.
#[derive(Clone)]
struct Place {
    subject: Subject,
    agency_id: Option<Id>,
    /// The comment that is answered: its id, its thread and its depth.
    answers: Option<(Id, Id, i64)>,
}

/// Everything that will be written.
struct Batch {
    now: UnixMillis,
    /// What earlier imports left, by kind and external id.
    known: HashMap<(Kind, String), Known>,
    /// Agencies and organisations by external id and by folded name.
    agencies: HashMap<String, Id>,
    organisations: HashMap<String, Id>,
    challenges: HashMap<String, (Id, Id)>,
    places: HashMap<String, Place>,
    authors: HashMap<String, Id>,
    next_number: i64,
    rows: Vec<(Table, Vec<Vec<Cell>>)>,
    updates: Vec<(Kind, Id, String, String, i64)>,
    events: Vec<Subject>,
}

impl Batch {
    async fn start(app: &App, tx: &mut Tx, _: &Mapping) -> Result<Self, ImportError> {
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

    fn remember(&mut self, kind: Kind, known: &Known) {
        let external = known.external.clone();
        match kind {
            Kind::Agency => {
                self.agencies.insert(external, known.id.clone());
            }
            Kind::Organisation => {
                self.organisations.insert(external, known.id.clone());
            }
            Kind::Comment => {
                if let Some((subject, root, depth)) = &known.thread {
                    let answers = Some((known.id.clone(), root.clone(), *depth));
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

    async fn plan(
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
    async fn author(&mut self, app: &App, tx: &mut Tx, line: &Line<'_>) -> Result<Id, ImportError> {
        let name = texts::short(&line.or("author", "Imported"), 80);
        if let Some(id) = self.authors.get(&name) {
            return Ok(id.clone());
        }
        let slug: String = values::folded(&name)
            .chars()
            .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' })
            .collect();
        let mark = &super::people::hash(&name)[..8];
        let email = format!("imported+{}-{mark}@import.invalid", slug.trim_matches('-'));
        let id = super::people::ensure_person(app, tx, &email, &name, &line.language(), &[]).await?;
        self.authors.insert(name, id.clone());
        Ok(id)
    }

    /// Settles what is there already: `true` when the line makes something new.
    fn is_new(&mut self, line: &Line<'_>, title: &str, body: &str, votes: i64, report: &mut Report) -> bool {
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

    fn add(&mut self, table: Table, subject: Subject, row: Vec<Cell>, report: &mut Report) {
        *report.added.entry(subject.kind).or_default() += 1;
        if let Some((_, rows)) = self.rows.iter_mut().find(|(each, _)| *each == table) {
            rows.push(row);
        }
        self.events.push(subject);
    }

    fn plan_agency(&mut self, app: &App, line: &Line<'_>, report: &mut Report) -> Result<(), String> {
        let about = line.body(report);
        let name = line.title(&about)?;
        if !self.is_new(line, &name, &about, 0, report) {
            return Ok(());
        }
        let parent = line.value("parent_agency");
        let parent = if parent.is_empty() {
            None
        } else {
            let found = self.agencies.get(&parent).or_else(|| self.agencies.get(&values::folded(&parent)));
            Some(
                found
                    .cloned()
                    .ok_or_else(|| format!("its parent \"{parent}\" is not known; put it first"))?,
            )
        };
        self.add_agency(app, line, &name, &about, parent, &line.external, report)?;
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "they are the columns")]
    fn add_agency(
        &mut self,
        app: &App,
        line: &Line<'_>,
        name: &str,
        about: &str,
        parent: Option<Id>,
        external: &str,
        report: &mut Report,
    ) -> Result<Id, String> {
        let id = app.clock.new_id();
        let zone = line.or("time_zone", "UTC");
        if jiff::tz::TimeZone::get(&zone).is_err() {
            return Err(format!("there is no time zone \"{zone}\""));
        }
        let row = vec![
            text(id.as_str()),
            Cell::MaybeText(parent.map(|parent| parent.to_string())),
            text(name),
            text(line.language()),
            text(line.one_of("agency_kind", &AGENCY_KINDS, "other")?),
            text(line.value("region")),
            text(line.value("country")),
            text(zone),
            text(line.or("currency", "USD")),
            text(about),
            text(""),
            Cell::MaybeText(Some(external.to_owned())),
            Cell::Number(self.now.0),
        ];
        self.agencies.insert(external.to_owned(), id.clone());
        self.agencies.insert(values::folded(name), id.clone());
        self.add(Table::Agency, Subject::new(Kind::Agency, id.clone()), row, report);
        Ok(id)
    }

    /// The agency that a line names by its id or its name; a name that nobody has yet makes one.
    fn agency_of(&mut self, app: &App, line: &Line<'_>, report: &mut Report) -> Result<Id, String> {
        let named = line.value("agency");
        if named.is_empty() {
            return Err("names no agency; give one under [defaults] or with --agency".to_owned());
        }
        let name = texts::short(&texts::plain(&named), 200);
        if let Some(id) = self.agencies.get(&named).or_else(|| self.agencies.get(&values::folded(&name))) {
            return Ok(id.clone());
        }
        let external = format!("agency:{}", values::folded(&name));
        self.add_agency(app, line, &name, "", None, &external, report)
    }

    fn plan_organisation(&mut self, app: &App, line: &Line<'_>, report: &mut Report) -> Result<(), String> {
        let about = line.body(report);
        let name = line.title(&about)?;
        if !self.is_new(line, &name, &about, 0, report) {
            return Ok(());
        }
        if self.organisations.contains_key(&values::folded(&name)) {
            return Err(format!("there is already an organisation called \"{name}\""));
        }
        self.add_organisation(app, line, &name, &about, &line.external, report)?;
        Ok(())
    }

    fn add_organisation(
        &mut self,
        app: &App,
        line: &Line<'_>,
        name: &str,
        about: &str,
        external: &str,
        report: &mut Report,
    ) -> Result<Id, String> {
        let id = app.clock.new_id();
        let website = values::link("website", &line.value("website")).unwrap_or_default();
        let row = vec![
            text(id.as_str()),
            text(name),
            text(values::folded(name)),
            text(line.language()),
            text(line.one_of("organisation_kind", &ORGANISATION_KINDS, "ngo")?),
            text(line.value("region")),
            text(about),
            text(website),
            Cell::MaybeText(Some(external.to_owned())),
            Cell::Number(self.now.0),
        ];
        self.organisations.insert(external.to_owned(), id.clone());
        self.organisations.insert(values::folded(name), id.clone());
        self.add(Table::Organisation, Subject::new(Kind::Organisation, id.clone()), row, report);
        Ok(id)
    }

    /// The organisation that a line names by its id or its name; a name that nobody has yet makes one.
    fn organisation_of(&mut self, app: &App, line: &Line<'_>, report: &mut Report) -> Result<Id, String> {
        let named = line.value("organisation");
        if named.is_empty() {
            return Err("names no organisation; give one under [defaults] or with --organisation".to_owned());
        }
        let name = texts::short(&texts::plain(&named), 200);
        let found = self.organisations.get(&named).or_else(|| self.organisations.get(&values::folded(&name)));
        if let Some(id) = found {
            return Ok(id.clone());
        }
        let external = format!("organisation:{}", values::folded(&name));
        self.add_organisation(app, line, &name, "", &external, report)
    }

    fn plan_challenge(
        &mut self,
        app: &App,
        line: &Line<'_>,
        author: &Id,
        report: &mut Report,
    ) -> Result<(), String> {
        let body = line.body(report);
        let title = line.title(&body)?;
        let content = line_challenge(line, &body);
        let opens = line.moment("opens_at", report)?;
        let closes = line.moment("closes_at", report)?;
        let decision = line.moment("decision_at", report)?;
        let created = line.moment("created_at", report)?.or(opens);
        let sector = line.one_of("sector", &SECTORS, "other")?;
        if !self.is_new(line, &title, &content, 0, report) {
            return Ok(());
        }
        let agency = self.agency_of(app, line, report)?;
        // A past closing moment has been decided elsewhere; here nothing more happens.
        let open = closes.is_none_or(|closes| closes > self.now);
        let state = if open { "published" } else { "concluded" };
        let dates = [opens, closes, decision];
        let row = Challenge { agency, title, sector, content, state, dates, created };
        self.add_challenge(app, line, author, &line.external, row, report);
        Ok(())
    }

    fn add_challenge(
        &mut self,
        app: &App,
        line: &Line<'_>,
        author: &Id,
        external: &str,
        challenge: Challenge,
        report: &mut Report,
    ) -> (Id, Id) {
        let id = app.clock.new_id();
        let created = challenge.created.filter(|at| *at < self.now).unwrap_or(self.now);
        let [opens, closes, decision] = challenge.dates;
        let released = (challenge.state == "concluded").then_some(created.0);
        let row = vec![
            text(id.as_str()),
            Cell::Number(self.next_number),
            text(challenge.agency.as_str()),
            text(author.as_str()),
            text(challenge.state),
            text(line.language()),
            text(challenge.title),
            text(challenge.sector),
            text(challenge.content),
            Cell::MaybeNumber(opens.map(|at| at.0)),
            Cell::MaybeNumber(closes.map(|at| at.0)),
            Cell::MaybeNumber(closes.map(|at| at.0)),
            Cell::MaybeNumber(decision.map(|at| at.0)),
            Cell::MaybeNumber(Some(created.0)),
            Cell::MaybeNumber(released),
            Cell::MaybeText(Some(external.to_owned())),
            Cell::Number(created.0),
            Cell::Number(self.now.0),
        ];
        self.next_number += 1;
        let subject = Subject::new(Kind::Challenge, id.clone());
        self.challenges.insert(external.to_owned(), (id.clone(), challenge.agency.clone()));
        let place =
            Place { subject: subject.clone(), agency_id: Some(challenge.agency.clone()), answers: None };
        self.places.insert(external.to_owned(), place);
        self.add(Table::Challenge, subject, row, report);
        (id, challenge.agency)
    }

    /// The challenge that a line names by its id, or by a title that stands for all that have no other place: a title
    /// that nobody has yet makes one, closed, under the line's agency.
    fn challenge_of(
        &mut self,
        app: &App,
        line: &Line<'_>,
        author: &Id,
        report: &mut Report,
    ) -> Result<(Id, Id), String> {
        let named = line.value("challenge");
        if named.is_empty() {
            return Err("names no challenge; give one under [defaults]".to_owned());
        }
        let external = format!("challenge:{}", values::folded(&named));
        if let Some(found) = self.challenges.get(&named).or_else(|| self.challenges.get(&external)) {
            return Ok(found.clone());
        }
        let agency = self.agency_of(app, line, report)?;
        let content = line_challenge(line, "");
        let title = texts::short(&texts::plain(&named), 250);
        let row = Challenge {
            agency,
            title,
            sector: "other".to_owned(),
            content,
            state: "concluded",
            dates: [None; 3],
            created: None,
        };
        Ok(self.add_challenge(app, line, author, &external, row, report))
    }

    fn plan_use_case(
        &mut self,
        app: &App,
        line: &Line<'_>,
        author: &Id,
        report: &mut Report,
    ) -> Result<(), String> {
        let body = line.body(report);
        let title = line.title(&body)?;
        let content = json!({
            "summary": line.summary(&body), "solution": body, "currency": line.value("currency"),
            "imported_votes": line.count("votes"),
        })
        .to_string();
        let created = line.moment("created_at", report)?;
        let sector = line.one_of("sector", &SECTORS, "other")?;
        if !self.is_new(line, &title, &content, 0, report) {
            return Ok(());
        }
        let organisation = self.organisation_of(app, line, report)?;
        let id = app.clock.new_id();
        let created = created.filter(|at| *at < self.now).unwrap_or(self.now).0;
        let row = vec![
            text(id.as_str()),
            text(organisation.as_str()),
            text(author.as_str()),
            text("published"),
            text(line.language()),
            text(title),
            text(sector),
            text(content),
            Cell::Number(line.count("evidence_level").clamp(1, 5)),
            Cell::MaybeNumber(Some(created)),
            Cell::MaybeText(Some(line.external.clone())),
            Cell::Number(created),
            Cell::Number(self.now.0),
        ];
        let subject = Subject::new(Kind::UseCase, id);
        let place = Place { subject: subject.clone(), agency_id: None, answers: None };
        self.places.insert(line.external.clone(), place);
        self.add(Table::UseCase, subject, row, report);
        Ok(())
    }

    fn plan_proposal(
        &mut self,
        app: &App,
        line: &Line<'_>,
        author: &Id,
        report: &mut Report,
    ) -> Result<(), String> {
        let body = line.body(report);
        let title = line.title(&body)?;
        let content = json!({
            "summary": line.summary(&body), "solution": body, "imported_votes": line.count("votes"),
        })
        .to_string();
        let created = line.moment("created_at", report)?;
        let states = ProposalState::ALL.map(ProposalState::as_str);
        let state = line.one_of("state", &states, "not_selected")?;
        if !self.is_new(line, &title, &content, 0, report) {
            return Ok(());
        }
        let (challenge, agency) = self.challenge_of(app, line, author, report)?;
        let organisation = self.organisation_of(app, line, report)?;
        let id = app.clock.new_id();
        let created = created.filter(|at| *at < self.now).unwrap_or(self.now).0;
        let row = vec![
            text(id.as_str()),
            text(challenge.as_str()),
            text(organisation.as_str()),
            text(author.as_str()),
            text(state),
            text(line.language()),
            text(title),
            text(content),
            Cell::MaybeNumber(Some(created)),
            Cell::MaybeNumber(Some(created)),
            Cell::MaybeText(Some(line.external.clone())),
            Cell::Number(created),
            Cell::Number(self.now.0),
        ];
        let subject = Subject::new(Kind::Proposal, id);
        let place = Place { subject: subject.clone(), agency_id: Some(agency), answers: None };
        self.places.insert(line.external.clone(), place);
        self.add(Table::Proposal, subject, row, report);
        Ok(())
    }

    /// `None` when what it answers was not read yet.
    fn plan_comment(
        &mut self,
        app: &App,
        line: &Line<'_>,
        author: &Id,
        report: &mut Report,
    ) -> Result<Option<()>, String> {
        let parent = line.value("parent");
        let place = if parent.is_empty() {
            let (challenge, agency) = self.challenge_of(app, line, author, report).map_err(|_| {
                "has no parent; give a challenge for such comments under [defaults]".to_owned()
            })?;
            let subject = Subject::new(Kind::Challenge, challenge);
            Place { subject, agency_id: Some(agency), answers: None }
        } else {
            match self.places.get(&parent) {
                Some(place) => place.clone(),
                None => return Ok(None),
            }
        };
        let body = line.body(report);
        if body.is_empty() {
            return Err("has no text".to_owned());
        }
        let votes = line.count("votes");
        let stances = Stance::ALL.map(Stance::as_str);
        let stance = line.one_of("stance", &stances, "critique")?;
        let created = line.moment("created_at", report)?;
        if !self.is_new(line, "", &body, votes, report) {
            return Ok(Some(()));
        }
        let id = app.clock.new_id();
        let (parent, root, depth) = match place.answers {
            Some((parent, root, depth)) => (Some(parent), root, (depth + 1).min(DEEPEST)),
            None => (None, id.clone(), 1),
        };
        let created = created.filter(|at| *at < self.now).unwrap_or(self.now).0;
        let row = vec![
            text(id.as_str()),
            text(place.subject.kind.as_str()),
            text(place.subject.id.as_str()),
            Cell::MaybeText(place.agency_id.as_ref().map(|agency| agency.to_string())),
            text(root.as_str()),
            Cell::MaybeText(parent.map(|parent| parent.to_string())),
            Cell::Number(depth),
            Cell::MaybeText(Some(author.to_string())),
            text(stance),
            text(line.language()),
            text(body),
            Cell::Number(votes),
            Cell::MaybeText(Some(line.external.clone())),
            Cell::Number(created),
        ];
        let answers = Some((id.clone(), root, depth));
        self.places.insert(line.external.clone(), Place { answers, ..place });
        self.add(Table::Comment, Subject::new(Kind::Comment, id), row, report);
        Ok(Some(()))
    }

    async fn write(
        self,
        app: &App,
        tx: &mut Tx,
        told: &mut (dyn FnMut(Step, u64, u64) + Send),
    ) -> Result<(), ImportError> {
        const STEP: usize = 500;
        let events: Vec<Vec<Cell>> = self
            .events
            .iter()
            .map(|subject| {
                vec![
                    text(app.clock.new_id().as_str()),
                    text("imported"),
                    text(subject.kind.as_str()),
                    text(subject.id.as_str()),
                    text("{}"),
                    Cell::Number(self.now.0),
                ]
            })
            .collect();
        let rows: usize = self.rows.iter().map(|(_, rows)| rows.len()).sum();
        let total = (rows + self.updates.len() + events.len()) as u64;
        let mut done = 0;
        for (table, rows) in self.rows.iter().chain([&(Table::Outbox, events)]) {
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
        Ok(())
    }
}

/// What a new challenge is made of.
struct Challenge {
    agency: Id,
    title: String,
    sector: String,
    content: String,
    state: &'static str,
    /// Opening, closing, decision.
    dates: [Option<UnixMillis>; 3],
    created: Option<UnixMillis>,
}

fn line_challenge(line: &Line<'_>, body: &str) -> String {
    let currency = line.or("currency", "USD");
    let digits: String = line
        .value("budget")
        .chars()
        .filter(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
        .collect();
    let places = values::currency_places(&currency);
    let budget = values::decimal("budget", &digits, places, 0, 1_000_000_000_000_000).ok();
    json!({
        "summary": line.summary(body), "problem": body, "currency": currency, "budget_minor": budget,
        "publish_all_titles": true,
    })
    .to_string()
}

fn text(value: impl Into<String>) -> Cell {
    Cell::Text(value.into())
}
