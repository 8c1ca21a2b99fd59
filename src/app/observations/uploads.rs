//! Files with many rows: kept when they are sent, read by a job, and taken whole or not at all.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{Place, Side};
use crate::app::attachments::NewFile;
use crate::app::evaluation_file::guarded;
use crate::app::evidence_file::{Limits, Problems, Read, Reader, Row};
use crate::app::{App, AppError};
use crate::clock::{Id, MINUTE};
use crate::domain::observations::report::CHANNEL;
use crate::domain::observations::{
    Arm, MOST_ENTRY, MOST_FILE_BYTES, MOST_FILE_ROWS, Period, Source, Values, case_code,
};
use crate::domain::people::Actor;
use crate::domain::{Argument, Refusal, attachments, values};
use crate::language::{Value, Words, number_value};
use crate::store::observations::batches::{self, Batch};
use crate::store::observations::uploads::{self, Ending, Upload, UploadState};
use crate::store::observations::{Observation, insert, list_known_cases, raise_change};
use crate::store::pilots::Site;
use crate::store::{self, StoreError};

/// So many problems of a file are kept.
pub const MOST_PROBLEMS: usize = 10_000;
/// For how long a server has a file for itself after it last said how far it is.
const LEASE: i64 = 2 * MINUTE;
/// Sources that a file may name for its rows; without one they came as a file.
const SOURCES: [Source; 4] = [Source::System, Source::Survey, Source::Facilitator, Source::Csv];

/// Something that is wrong with a file, as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trouble {
    /// As a spreadsheet counts, from 1; 0 when it is about the whole file.
    pub row: u64,
    /// As the file writes it; empty when it is about the whole row.
    pub column: String,
    /// A message of the locale files.
    pub message: String,
    pub values: BTreeMap<String, serde_json::Value>,
}

/// What the page of files shows.
#[derive(Clone, Debug)]
pub struct Files {
    pub place: Place,
    pub sites: Vec<Site>,
    pub uploads: Vec<Upload>,
}

/// One file with what is wrong with it.
#[derive(Clone, Debug)]
pub struct Looked {
    pub place: Place,
    pub upload: Upload,
    pub troubles: Vec<Trouble>,
}

/// What rows are held against.
struct Wanted {
    place: Place,
    sites: Vec<Site>,
    by_name: HashMap<String, usize>,
    strata: Vec<String>,
}

/// A row that was read and is right by itself.
struct Taken {
    row: u64,
    site: usize,
    period: Period,
    source: Source,
    channel: String,
    values: Values,
    strata: BTreeMap<String, String>,
    case: Option<String>,
}

/// A file that was read to its end.
struct Parsed {
    rows: Vec<Taken>,
    troubles: Vec<Trouble>,
    wrong: u64,
}

/// Keeps a file until a job has read it. The same form sent twice keeps it once.
///
/// # Errors
/// `Forbidden` for anybody but the team and the agency; refusals at `file`.
pub async fn send(app: &App, actor: &Actor, pilot: &Id, id: &Id, file: NewFile) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let place = Place::load(&mut tx, pilot).await?;
    Side::require_to_change(actor, &place.pilot)?;
    if uploads::find(&mut tx, id).await?.is_some() {
        return Ok(());
    }
    place.questions(true)?;
    if file.too_large || file.bytes.len() as u64 > MOST_FILE_BYTES {
        let most = i64::try_from(MOST_FILE_BYTES / 1024 / 1024).unwrap_or(i64::MAX);
        return Err(Refusal::at("file", "refusal-upload-large").number("most", most).into());
    }
    if file.bytes.is_empty() {
        return Err(Refusal::at("file", "refusal-upload-none").into());
    }
    let upload = Upload {
        id: id.clone(),
        pilot_id: pilot.clone(),
        name: attachments::safe_name(&file.name, attachments::FileType::Csv),
        sha256: hex(&Sha256::digest(&file.bytes)),
        bytes: i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
        state: UploadState::Waiting,
        rows: 0,
        wrong: 0,
        batch_id: None,
        by_id: actor.person_id.clone(),
        at: app.now(),
        finished_at: None,
    };
    uploads::insert(&mut tx, &upload, &file.bytes).await?;
    Ok(tx.commit().await?)
}

/// The files of a pilot.
///
/// # Errors
/// `Forbidden` for anybody but the team and the agency.
pub async fn overview(app: &App, actor: &Actor, pilot: &Id) -> Result<Files, AppError> {
    let mut reader = app.db.read().await?;
    let place = Place::load(&mut reader, pilot).await?;
    Side::require(actor, &place.pilot)?;
    let sites = store::pilots::list_sites(&mut reader, pilot).await?;
    let uploads = uploads::list(&mut reader, pilot).await?;
    Ok(Files { place, sites, uploads })
}

/// One file with what is wrong with it.
///
/// # Errors
/// `Forbidden` for anybody but the team and the agency, `NotFound` for a file of another pilot.
pub async fn find(app: &App, actor: &Actor, pilot: &Id, upload: &Id) -> Result<Looked, AppError> {
    let mut reader = app.db.read().await?;
    let place = Place::load(&mut reader, pilot).await?;
    Side::require(actor, &place.pilot)?;
    let upload = uploads::find(&mut reader, upload).await?.filter(|upload| upload.pilot_id == *pilot);
    let upload = upload.ok_or(AppError::NotFound)?;
    let problems = uploads::find_problems(&mut reader, &upload.id).await?;
    let troubles = serde_json::from_str(&problems).map_err(|error| AppError::Internal(error.to_string()))?;
    Ok(Looked { place, upload, troubles })
}

/// The first rows of a file as it should be, with the sites and groups of this pilot: CSV with the mark of UTF-8, which
/// spreadsheets look for. The values are made up, and the row that says so is refused when it is sent.
#[must_use]
pub fn template(files: &Files) -> String {
    let strata: Vec<&str> = files
        .place
        .plan()
        .map(|plan| plan.strata.iter().map(String::as_str).filter(|name| *name != CHANNEL).collect())
        .unwrap_or_default();
    let mut csv = String::from(
        "\u{feff}arm,period,site,elapsed_minutes,effort_minutes,cost_minor,visits,case_code,channel,source,currency",
    );
    for name in &strata {
        csv.push(',');
        csv.push_str(&quoted(name));
    }
    csv.push_str("\r\n");
    for site in files.sites.iter().filter(|site| site.closed_at.is_none()) {
        for period in Period::ALL {
            let start = format!("{},{},{}", site.measuring.arm.as_str(), period.as_str(), quoted(&site.name));
            let (currency, rest) = (files.place.currency(), ",".repeat(strata.len()));
            let _ = write!(csv, "{start},,,,,,,,{currency}{rest}\r\n");
        }
    }
    csv
}

/// What is wrong with a file, as a CSV for those who mend it.
#[must_use]
pub fn problems_csv(looked: &Looked, words: &Words) -> String {
    let head = ["upload-row", "upload-column", "upload-problem"].map(|id| quoted(&words.say(id)));
    let mut csv = format!("\u{feff}{}\r\n", head.join(","));
    for trouble in &looked.troubles {
        let row = if trouble.row == 0 { String::new() } else { trouble.row.to_string() };
        let _ = write!(csv, "{row},{},{}\r\n", quoted(&trouble.column), quoted(&trouble.in_words(words)));
    }
    csv
}

/// A cell that no spreadsheet takes for a formula.
fn quoted(text: &str) -> String {
    format!("\"{}\"", guarded(text).replace('"', "\"\""))
}

/// Reads the files that wait. Doing it on two servers at once, or again after a fall, takes each file once.
///
/// # Errors
/// When the database refuses; the file is read again later.
pub async fn read_waiting(app: &App) -> Result<(), AppError> {
    let waiting = {
        let mut reader = app.db.read().await?;
        uploads::list_waiting(&mut reader, app.now()).await?
    };
    for upload in waiting {
        read_one(app, &upload).await?;
    }
    Ok(())
}

async fn read_one(app: &App, upload: &Upload) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let claimed = uploads::claim(&mut tx, &upload.id, app.now(), app.now().plus(LEASE)).await?;
    tx.commit().await?;
    if !claimed {
        return Ok(());
    }
    let mut reader = app.db.read().await?;
    let place = Place::load(&mut reader, &upload.pilot_id).await?;
    let sites = store::pilots::list_sites(&mut reader, &upload.pilot_id).await?;
    let known = batches::find_same(&mut reader, &upload.pilot_id, &upload.sha256).await?;
    if let Some(known) = known {
        drop(reader);
        return end(app, upload, UploadState::Known, known.rows, Vec::new(), 0, Some(&known.id)).await;
    }
    let bytes = uploads::load_bytes(&mut reader, &upload.id).await?;
    drop(reader);
    let wanted = Arc::new(Wanted::new(place, sites));
    let parsed = parse_beside(app, upload, bytes, &wanted).await?;
    let rows = i64::try_from(parsed.rows.len()).unwrap_or(i64::MAX);
    if parsed.wrong > 0 {
        return end(app, upload, UploadState::Refused, rows, parsed.troubles, parsed.wrong, None).await;
    }
    let refused = take(app, upload, &wanted, parsed).await?;
    if refused.is_empty() {
        return Ok(());
    }
    let wrong = refused.len() as u64;
    end(app, upload, UploadState::Refused, rows, refused, wrong, None).await
}

/// Reads the bytes on a thread of its own, and says how far it is every second.
async fn parse_beside(
    app: &App,
    upload: &Upload,
    bytes: Vec<u8>,
    wanted: &Arc<Wanted>,
) -> Result<Parsed, AppError> {
    let read = Arc::new(AtomicI64::new(0));
    let (so_far, held) = (Arc::clone(&read), Arc::clone(wanted));
    let mut work = tokio::task::spawn_blocking(move || parse(&bytes, &held, &so_far));
    loop {
        match tokio::time::timeout(Duration::from_secs(1), &mut work).await {
            Ok(Ok(parsed)) => return Ok(parsed),
            // The reader fell over: the file is refused, and not tried for ever.
            Ok(Err(error)) => {
                tracing::error!(error = %error, "a file of observations could not be read");
                let trouble = Trouble::whole("upload-fell-over");
                return Ok(Parsed { rows: Vec::new(), troubles: vec![trouble], wrong: 1 });
            }
            Err(_) => {
                let mut tx = app.db.write().await?;
                let (rows, until) = (read.load(Ordering::Relaxed), app.now().plus(LEASE));
                uploads::save_progress(&mut tx, &upload.id, rows, until).await?;
                tx.commit().await?;
            }
        }
    }
}

/// All rows and the batch in one transaction; or what stands in the way by now, and nothing of it.
async fn take(app: &App, upload: &Upload, wanted: &Wanted, parsed: Parsed) -> Result<Vec<Trouble>, AppError> {
    let mut tx = app.db.write().await?;
    let change = raise_change(&mut tx, &upload.pilot_id).await?;
    // The pilot and its sites may have changed while the file was read.
    let place = Place::load(&mut tx, &upload.pilot_id).await?;
    let sites = store::pilots::list_sites(&mut tx, &upload.pilot_id).await?;
    let mut troubles = Vec::new();
    let mut asked = HashSet::new();
    for row in &parsed.rows {
        let site = &wanted.sites[row.site];
        if asked.insert((row.site, row.period)) {
            let same = sites.iter().any(|now| now.id == site.id && now.measuring.arm == site.measuring.arm);
            let refusal = if same {
                place.may_take(site, row.period, false).err()
            } else {
                Some(Refusal::because("evidence-row-arm"))
            };
            troubles.extend(refusal.map(|refusal| Trouble::at(row.row, "period", &refusal)));
        }
    }
    let keys: HashMap<String, u64> = parsed
        .rows
        .iter()
        .filter_map(|row| Some((place.case_key(app, row.case.as_ref()?), row.row)))
        .collect();
    let known = list_known_cases(&mut tx, &upload.pilot_id, keys.keys().map(String::as_str)).await?;
    let mut reported: Vec<u64> = known.iter().filter_map(|key| keys.get(key).copied()).collect();
    reported.sort_unstable();
    let said = Refusal::because("evidence-row-case-known");
    troubles.extend(reported.into_iter().map(|row| Trouble::at(row, "case_code", &said)));
    if !troubles.is_empty() {
        return Ok(troubles);
    }
    let batch = Batch {
        id: app.clock.new_id(),
        pilot_id: upload.pilot_id.clone(),
        source: Source::Csv,
        name: upload.name.clone(),
        sha256: upload.sha256.clone(),
        rows: i64::try_from(parsed.rows.len()).unwrap_or(i64::MAX),
        by_id: upload.by_id.clone(),
        at: app.now(),
        withdrawn_by: None,
        withdrawn_at: None,
        reason: String::new(),
    };
    match batches::insert(&mut tx, &batch).await {
        // The same file came twice at the same moment: the other one is taken.
        Err(StoreError::Unique(_)) => {
            drop(tx);
            end(app, upload, UploadState::Known, batch.rows, Vec::new(), 0, None).await?;
            return Ok(Vec::new());
        }
        other => other?,
    }
    let mut rows = parsed.rows.into_iter().peekable();
    while rows.peek().is_some() {
        let some: Vec<Observation> = rows
            .by_ref()
            .take(2_000)
            .map(|row| wanted.observation(app, &place, upload, &batch, change, row))
            .collect();
        insert(&mut tx, &some).await?;
    }
    let ending = Ending {
        state: UploadState::Done,
        rows: batch.rows,
        wrong: 0,
        problems: "[]",
        batch: Some(&batch.id),
        at: app.now(),
    };
    if !uploads::finish(&mut tx, &upload.id, &ending).await? {
        // Another server was faster: nothing of this stays.
        return Ok(Vec::new());
    }
    super::tell_arrival(app, &mut tx, &place).await?;
    tx.commit().await?;
    Ok(Vec::new())
}

async fn end(
    app: &App,
    upload: &Upload,
    state: UploadState,
    rows: i64,
    mut troubles: Vec<Trouble>,
    wrong: u64,
    batch: Option<&Id>,
) -> Result<(), AppError> {
    troubles.truncate(MOST_PROBLEMS);
    let problems = serde_json::to_string(&troubles).map_err(|error| AppError::Internal(error.to_string()))?;
    let wrong = i64::try_from(wrong).unwrap_or(i64::MAX);
    let ending = Ending { state, rows, wrong, problems: &problems, batch, at: app.now() };
    let mut tx = app.db.write().await?;
    uploads::finish(&mut tx, &upload.id, &ending).await?;
    Ok(tx.commit().await?)
}

impl Wanted {
    fn new(place: Place, sites: Vec<Site>) -> Self {
        let by_name =
            sites.iter().enumerate().map(|(place, site)| (values::folded(&site.name), place)).collect();
        let strata = place.plan().map(|plan| plan.strata.clone()).unwrap_or_default();
        Self { place, sites, by_name, strata }
    }

    /// The row with everything that it must fit to; what is wrong is noted.
    fn check(&self, row: &Row<'_>, columns: &[String], problems: &mut Problems) -> Option<Taken> {
        let mut right = true;
        let mut wrong = |column: &str, refusal: Refusal| {
            right = false;
            problems.add(row.row, row.line, column, refusal);
        };
        let site = match row.site {
            "" if self.sites.len() == 1 => Some(0),
            "" => None,
            name => self.by_name.get(&values::folded(name)).copied(),
        };
        let arm = match row.arm {
            methods::evidence::Arm::Pilot => Arm::Pilot,
            methods::evidence::Arm::Comparison => Arm::Comparison,
        };
        let period = match row.period {
            methods::evidence::Period::Before => Period::Before,
            methods::evidence::Period::After => Period::After,
        };
        match site {
            None if row.site.is_empty() => wrong("site", Refusal::because("evidence-row-site-missing")),
            None => {
                let name: String = row.site.chars().take(40).collect();
                wrong("site", Refusal::because("evidence-row-site").text("site", name));
            }
            Some(place) => {
                let site = &self.sites[place];
                if site.measuring.arm != arm {
                    wrong("arm", Refusal::because("evidence-row-arm").text("site", site.name.clone()));
                }
                if let Err(refusal) = self.place.may_take(site, period, false) {
                    wrong("period", Refusal { field: None, ..refusal });
                }
            }
        }
        let source = match values::folded(row.source).as_str() {
            "" => Some(Source::Csv),
            text => Source::parse(text).filter(|source| SOURCES.contains(source)),
        };
        if source.is_none() {
            wrong("source", Refusal::because("evidence-row-source"));
        }
        let entries = columns.iter().map(String::as_str).zip(row.strata.iter().copied());
        let mut strata = BTreeMap::new();
        for (name, entry) in entries.chain([(CHANNEL, row.channel)]) {
            if entry.chars().count() > MOST_ENTRY {
                wrong(name, Refusal::because("refusal-too-long").number("most", MOST_ENTRY as i64));
            } else if !entry.is_empty() && name != CHANNEL {
                strata.insert(name.to_owned(), entry.to_owned());
            }
        }
        let measured = Values::of_numbers(row.values);
        if let Err(measure) = measured {
            wrong(measure.as_str(), Refusal::because("refusal-value-high"));
        }
        let case = match case_code("case_code", row.case) {
            Ok(case) => case,
            Err(refusal) => {
                wrong("case_code", Refusal { field: None, ..refusal });
                None
            }
        };
        let (Some(site), Some(source), Ok(values), true) = (site, source, measured, right) else {
            return None;
        };
        Some(Taken {
            row: row.row,
            site,
            period,
            source,
            channel: row.channel.to_owned(),
            values,
            strata,
            case,
        })
    }

    fn observation(
        &self,
        app: &App,
        place: &Place,
        upload: &Upload,
        batch: &Batch,
        change: i64,
        row: Taken,
    ) -> Observation {
        let site = &self.sites[row.site];
        Observation {
            id: app.clock.new_id(),
            pilot_id: upload.pilot_id.clone(),
            site_id: site.id.clone(),
            arm: site.measuring.arm,
            period: row.period,
            source: row.source,
            channel: row.channel,
            values: row.values,
            strata: row.strata,
            case_key: row.case.map(|code| place.case_key(app, &code)),
            former_case_key: String::new(),
            batch_id: Some(batch.id.clone()),
            by_id: Some(upload.by_id.clone()),
            assisted: false,
            at: batch.at,
            since_change: Some(change),
            until_change: None,
            left_out: None,
            left_out_reason: String::new(),
            left_out_by: None,
            left_out_at: None,
            corrects_id: None,
        }
    }
}

/// Reads the whole file. Nothing here waits or writes.
fn parse(bytes: &[u8], wanted: &Wanted, so_far: &AtomicI64) -> Parsed {
    let rows = u64::try_from(MOST_FILE_ROWS).unwrap_or(u64::MAX);
    let limits = Limits { rows, problems: MOST_PROBLEMS, channel_and_source_apart: true };
    let reader = match Reader::open(bytes, limits) {
        Ok(reader) => reader,
        Err(refused) => {
            return Parsed::refused(refused.problems.iter().map(Trouble::of).collect(), refused.count);
        }
    };
    let columns: Vec<String> = reader.header().strata().map(ToOwned::to_owned).collect();
    let unplanned: Vec<Trouble> = columns
        .iter()
        .filter(|name| !wanted.strata.contains(name))
        .map(|name| {
            let said = Refusal::because("evidence-file-column-unplanned").text("column", name.clone());
            Trouble::at(1, name, &said)
        })
        .collect();
    if !unplanned.is_empty() {
        let wrong = unplanned.len() as u64;
        return Parsed::refused(unplanned, wrong);
    }
    let mut taken: Vec<Taken> = Vec::new();
    let mut cases: HashMap<String, u64> = HashMap::new();
    let read = reader.rows(|row, problems| {
        so_far.fetch_add(1, Ordering::Relaxed);
        let Some(right) = wanted.check(row, &columns, problems) else { return };
        if let Some(case) = &right.case
            && let Some(first) = cases.insert(case.clone(), row.row)
        {
            let first = i64::try_from(first).unwrap_or(i64::MAX);
            let said = Refusal::because("evidence-row-case-twice").number("row", first);
            problems.add(row.row, row.line, "case_code", said);
        }
        taken.push(right);
    });
    match read {
        Err(refused) => Parsed::refused(refused.problems.iter().map(Trouble::of).collect(), refused.count),
        Ok(Read { currency: Some(currency), .. }) if currency != wanted.place.currency() => {
            let said = Refusal::because("evidence-file-other-currency")
                .text("found", currency)
                .text("wanted", wanted.place.currency());
            Parsed::refused(vec![Trouble::at(0, "currency", &said)], 1)
        }
        Ok(_) if taken.is_empty() => Parsed::refused(vec![Trouble::whole("evidence-file-empty")], 1),
        Ok(_) => Parsed { rows: taken, troubles: Vec::new(), wrong: 0 },
    }
}

impl Parsed {
    fn refused(troubles: Vec<Trouble>, wrong: u64) -> Self {
        Self { rows: Vec::new(), troubles, wrong: wrong.max(1) }
    }
}

impl Trouble {
    fn of(problem: &crate::app::evidence_file::Problem) -> Self {
        Self::at(problem.row, &problem.column, &problem.message)
    }

    fn at(row: u64, column: &str, refusal: &Refusal) -> Self {
        let values = refusal.arguments.iter().map(|(name, value)| {
            let value = match value {
                Argument::Text(text) => json!(text),
                Argument::Number(number) => json!(number),
            };
            ((*name).to_owned(), value)
        });
        Self { row, column: column.to_owned(), message: refusal.message.to_owned(), values: values.collect() }
    }

    /// In the reader's words.
    #[must_use]
    pub fn in_words(&self, words: &Words) -> String {
        let values: Vec<(&str, Value<'_>)> = self
            .values
            .iter()
            .map(|(name, value)| match value.as_i64() {
                Some(number) => (name.as_str(), number_value(number)),
                None => (name.as_str(), Value::from(value.as_str().unwrap_or_default().to_owned())),
            })
            .collect();
        words.say_with(&self.message, &values)
    }

    fn whole(message: &'static str) -> Self {
        Self::at(0, "", &Refusal::because(message))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
