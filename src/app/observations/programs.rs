//! Observations that a program sends with a token: all of a request or nothing of it. Corrections come the same way.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::{Place, Side, corrected_words, tell_arrival, tell_change};
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::observations::report::CHANNEL;
use crate::domain::observations::{MOST_ENTRY, MOST_REASON, Period, Source, Values, case_code};
use crate::domain::people::Actor;
use crate::domain::{Refusal, Refusals, values};
use crate::store::observations::batches::{self, Batch};
use crate::store::observations::{
    Decision, Observation, end_corrected, find, insert, list_known_cases, raise_change,
};
use crate::store::pilots::Site;
use crate::store::{self, StoreError};

/// One row as a program sends it.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// The id or the name of the site.
    pub site: String,
    pub period: Option<Period>,
    pub channel: String,
    pub values: Values,
    pub groups: BTreeMap<String, String>,
    pub case_code: String,
    /// The row that this one corrects.
    pub corrects: Option<Id>,
}

/// A request of a program.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// What it makes.
    pub id: &'a Id,
    /// Its bytes, by which it is known when it comes again.
    pub bytes: &'a [u8],
    pub source: Source,
    /// Why rows are corrected.
    pub reason: &'a str,
    pub rows: &'a [Given],
}

/// What a request became.
#[derive(Clone, Debug)]
pub struct Made {
    pub batch: Batch,
    /// The ids of its rows, in their order.
    pub rows: Vec<Id>,
}

/// Takes all rows of a request, or says what is wrong with which: `field` is `observations/3/site`.
///
/// # Errors
/// `NotFound` for no pilot, `Forbidden` for anybody but the team and the agency, refusals.
pub async fn take(app: &App, actor: &Actor, pilot: &Id, request: &Request<'_>) -> Result<Made, AppError> {
    let mut tx = app.db.write().await?;
    let place = Place::load(&mut tx, pilot).await?;
    let side = Side::require_to_change(actor, &place.pilot)?;
    if let Some(batch) = batches::find(&mut tx, request.id).await?.filter(|batch| batch.pilot_id == *pilot) {
        return Ok(Made { rows: row_ids(request.id, request.rows.len()), batch });
    }
    place.questions(true)?;
    let sites = store::pilots::list_sites(&mut tx, pilot).await?;
    let change = raise_change(&mut tx, pilot).await?;
    let correcting = request.rows.iter().any(|row| row.corrects.is_some());
    let mut refusals = Refusals::new();
    let reason = match values::text("reason", request.reason, MOST_REASON, correcting) {
        Ok(reason) => reason,
        Err(refusal) => {
            refusals.push(refusal);
            String::new()
        }
    };
    let ids = row_ids(request.id, request.rows.len());
    let mut cases = std::collections::HashMap::new();
    let mut ready: Vec<Observation> = Vec::new();
    let mut corrected: Vec<(Observation, Site)> = Vec::new();
    for (number, (given, id)) in request.rows.iter().zip(&ids).enumerate() {
        let at = |field: &str| format!("observations/{number}/{field}");
        let mut wrong = |field: &str, refusal: Refusal| {
            refusals.push(Refusal { field: Some(at(field)), ..refusal });
        };
        let old = match &given.corrects {
            None => None,
            Some(row) => match find(&mut tx, row).await?.filter(|row| row.pilot_id == *pilot) {
                Some(old) if old.since_change.is_none() || old.until_change.is_some() => {
                    wrong("corrects", Refusal::because("refusal-observation-over"));
                    continue;
                }
                Some(old) if !side.agency && old.by_id.as_ref() != Some(&actor.person_id) => {
                    wrong("corrects", Refusal::because("error-observation-others"));
                    continue;
                }
                Some(old) => Some(old),
                None => {
                    wrong("corrects", Refusal::because("refusal-observation-none"));
                    continue;
                }
            },
        };
        let folded = values::folded(&given.site);
        let named = |site: &&Site| site.id.as_str() == given.site || values::folded(&site.name) == folded;
        let Some(site) = sites.iter().find(named) else {
            wrong("site", Refusal::because("evidence-row-site").text("site", given.site.clone()));
            continue;
        };
        let Some(period) = given.period else {
            wrong("period", Refusal::because("refusal-choice"));
            continue;
        };
        let correction = old.as_ref().is_some_and(|old| old.period == period);
        if let Err(refusal) = place.may_take(site, period, correction) {
            wrong("period", refusal);
        }
        if given.values.is_empty() {
            wrong("elapsed_minutes", Refusal::because("refusal-report-empty"));
        }
        let planned =
            |name: &str| place.plan().is_some_and(|plan| plan.strata.iter().any(|each| each == name));
        for (name, entry) in &given.groups {
            if name == CHANNEL || !planned(name) {
                wrong(
                    "groups",
                    Refusal::because("evidence-file-column-unplanned").text("column", name.clone()),
                );
            } else if entry.chars().count() > MOST_ENTRY {
                wrong("groups", Refusal::because("refusal-too-long").number("most", MOST_ENTRY as i64));
            }
        }
        let code = match case_code("case_code", &given.case_code) {
            Ok(code) => code,
            Err(refusal) => {
                wrong("case_code", refusal);
                None
            }
        };
        let case_key = code.map(|code| place.case_key(app, &code));
        if let Some(key) = &case_key
            && cases.insert(key.clone(), number).is_some()
        {
            wrong("case_code", Refusal::because("refusal-case-reported"));
        }
        let groups = given.groups.iter().filter(|(_, entry)| !entry.is_empty());
        ready.push(Observation {
            id: id.clone(),
            pilot_id: pilot.clone(),
            site_id: site.id.clone(),
            arm: site.measuring.arm,
            period,
            source: request.source,
            channel: given.channel.clone(),
            values: given.values,
            strata: groups.map(|(name, entry)| (name.clone(), entry.clone())).collect(),
            case_key: case_key.or_else(|| old.as_ref().and_then(|old| old.case_key.clone())),
            former_case_key: String::new(),
            batch_id: Some(request.id.clone()),
            by_id: Some(actor.person_id.clone()),
            assisted: false,
            at: app.now(),
            since_change: Some(change),
            until_change: None,
            left_out: None,
            left_out_reason: String::new(),
            left_out_by: None,
            left_out_at: None,
            corrects_id: old.as_ref().map(|old| old.id.clone()),
        });
        corrected.extend(old.map(|old| (old, site.clone())));
    }
    if !refusals.is_empty() {
        return Err(AppError::Refused(refusals));
    }
    let decision = Decision { reason: &reason, by: &actor.person_id, at: app.now(), change };
    for (old, _) in &corrected {
        if !end_corrected(&mut tx, &old.id, &decision).await? {
            return Err(AppError::Conflict);
        }
    }
    // Cases of rows that were just corrected are free again.
    let known = list_known_cases(&mut tx, pilot, cases.keys().map(String::as_str)).await?;
    if !known.is_empty() {
        let mut numbers: Vec<usize> = known.iter().filter_map(|key| cases.get(key).copied()).collect();
        numbers.sort_unstable();
        let said =
            |number: usize| Refusal::at(format!("observations/{number}/case_code"), "refusal-case-reported");
        return Err(AppError::Refused(numbers.into_iter().map(said).collect()));
    }
    let batch = Batch {
        id: request.id.clone(),
        pilot_id: pilot.clone(),
        source: request.source,
        name: String::new(),
        // A program may send the same numbers again for other cases: only the same request is the same batch.
        sha256: hex(&Sha256::new().chain_update(request.id.as_str()).chain_update(request.bytes).finalize()),
        rows: i64::try_from(ready.len()).unwrap_or(i64::MAX),
        by_id: actor.person_id.clone(),
        at: app.now(),
        withdrawn_by: None,
        withdrawn_at: None,
        reason: String::new(),
    };
    match batches::insert(&mut tx, &batch).await {
        Err(StoreError::Unique(_)) => return Err(AppError::Conflict),
        other => other?,
    }
    insert(&mut tx, &ready).await?;
    for (old, site) in &corrected {
        let public = corrected_words(site, old, &reason);
        tell_change(app, &mut tx, actor, &place, side, "observation-corrected", public).await?;
    }
    if corrected.is_empty() {
        tell_arrival(app, &mut tx, &place).await?;
    }
    tx.commit().await?;
    Ok(Made { batch, rows: ids })
}

/// The ids of the rows of a request: made from its own, so that they are the same when it is sent again.
fn row_ids(request: &Id, count: usize) -> Vec<Id> {
    let start = request.as_str().get(..18).unwrap_or_default();
    (0..count)
        .map(|number| {
            let digest = Sha256::digest(format!("{request} {number}"));
            let tail: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
            // The variant of a UUID stays what it has to be.
            Id::stored(format!("{start}-a{}-{}", &tail[1..4], &tail[4..16]))
        })
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The counts of a pilot that anybody may see.
///
/// # Errors
/// `NotFound` for no pilot.
pub async fn public_counts(app: &App, pilot: &Id) -> Result<Public, AppError> {
    let mut reader = app.db.read().await?;
    let pilot = store::pilots::find(&mut reader, pilot).await?.ok_or(AppError::NotFound)?;
    let sites = store::pilots::list_sites(&mut reader, &pilot.id).await?;
    let counts = super::counts(app, &mut reader, &pilot.id).await?;
    Ok(Public { sites, counts })
}

/// What anybody may see of observations.
#[derive(Clone, Debug)]
pub struct Public {
    pub sites: Vec<Site>,
    pub counts: std::sync::Arc<Vec<crate::store::observations::counting::Count>>,
}
