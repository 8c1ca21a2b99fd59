//! What officers and the team do with single rows: enter one, correct one, let a set-aside one count or not, and take a batch
//! back.

use serde_json::json;

use super::{Place, Side, corrected_words, site_of, tell_arrival, tell_change};
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::observations::report::Report;
use crate::domain::observations::{MOST_REASON, Period, Source};
use crate::domain::people::Actor;
use crate::domain::{Check, Refusal, Refusals, values};
use crate::store::observations::{Decision, Observation, batches, raise_change};
use crate::store::pilots::Site;
use crate::store::{self, Connection, StoreError};

/// A row with what its form needs.
#[derive(Clone, Debug)]
pub struct Entered {
    pub place: Place,
    pub site: Site,
    pub row: Observation,
}

/// What is said about a row on the form of an officer.
pub struct Said<'a, Typed> {
    /// The id that was made when the form was shown.
    pub id: &'a Id,
    /// The value of a field, empty without one.
    pub typed: Typed,
}

/// Enters one observation by hand. The same form sent twice enters one.
///
/// # Errors
/// `Forbidden` for anybody but the team and the agency, refusals beside each field.
pub async fn add<'t>(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    said: Said<'_, impl Fn(&str) -> &'t str>,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let place = Place::load(&mut tx, pilot).await?;
    Side::require_to_change(actor, &place.pilot)?;
    if store::observations::find(&mut tx, said.id).await?.is_some() {
        return Ok(());
    }
    let typed = &said.typed;
    let mut check = Check::default();
    let site = match Id::parse(typed("site")) {
        Some(site) => site_of(&mut tx, pilot, &site).await.ok(),
        None => None,
    };
    check.require(site.is_some(), || Refusal::at("site", "refusal-choice"));
    let period = check.keep(period_of(typed("period")));
    let source = Source::parse(typed("source")).filter(|source| Source::BY_HAND.contains(source));
    check.require(source.is_some(), || Refusal::at("source", "refusal-choice"));
    if let (Some(site), Some(period)) = (&site, period) {
        check.keep(place.may_take(site, period, false));
    }
    let report = read(&place, typed, check)?;
    let (Some(site), Some(period), Some(source)) = (site, period, source) else {
        return Err(Refusal::at("site", "refusal-choice").into());
    };
    let change = raise_change(&mut tx, pilot).await?;
    let case_key = report.case_code.as_ref().map(|code| place.case_key(app, code));
    let row = Observation {
        id: said.id.clone(),
        pilot_id: pilot.clone(),
        site_id: site.id.clone(),
        arm: site.measuring.arm,
        period,
        source,
        channel: report.channel,
        values: report.values,
        strata: report.strata,
        case_key,
        former_case_key: String::new(),
        batch_id: None,
        by_id: Some(actor.person_id.clone()),
        assisted: false,
        at: app.now(),
        since_change: Some(change),
        until_change: None,
        left_out: None,
        left_out_reason: String::new(),
        left_out_by: None,
        left_out_at: None,
        corrects_id: None,
    };
    insert(&mut tx, &row).await?;
    tell_arrival(app, &mut tx, &place).await?;
    Ok(tx.commit().await?)
}

/// One row, for the form that corrects it.
///
/// # Errors
/// `Forbidden` for those who may not, `NotFound` for a row of another pilot.
pub async fn find(app: &App, actor: &Actor, pilot: &Id, row: &Id) -> Result<Entered, AppError> {
    let mut reader = app.db.read().await?;
    load(&mut reader, actor, pilot, row).await.map(|(entered, _)| entered)
}

/// Corrects a row: a new one takes its place from now on, and the old one stays to be read. The same form sent twice
/// corrects once.
///
/// # Errors
/// `Forbidden` for those who may not, `Conflict` when the row does not count any more, refusals beside each field.
pub async fn correct<'t>(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    row: &Id,
    said: Said<'_, impl Fn(&str) -> &'t str>,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let (Entered { place, site, row: old }, side) = load(&mut tx, actor, pilot, row).await?;
    Side::require_to_change(actor, &place.pilot)?;
    if store::observations::find(&mut tx, said.id).await?.is_some() {
        return Ok(());
    }
    let typed = &said.typed;
    let mut check = Check::default();
    let period = check.keep(period_of(typed("period")));
    if let Some(period) = period {
        check.keep(place.may_take(&site, period, period == old.period));
    }
    let reason = check.keep(values::text("reason", typed("reason"), MOST_REASON, true));
    let report = read(&place, typed, check)?;
    let (Some(period), Some(reason)) = (period, reason) else {
        return Err(Refusal::at("reason", "refusal-required").into());
    };
    let change = raise_change(&mut tx, pilot).await?;
    let decision = Decision { reason: &reason, by: &actor.person_id, at: app.now(), change };
    if !store::observations::end_corrected(&mut tx, &old.id, &decision).await? {
        return Err(AppError::Conflict);
    }
    let case_key = report.case_code.as_ref().map(|code| place.case_key(app, code));
    let new = Observation {
        id: said.id.clone(),
        period,
        channel: report.channel,
        values: report.values,
        strata: report.strata,
        case_key: case_key.or_else(|| old.case_key.clone()),
        by_id: Some(actor.person_id.clone()),
        at: app.now(),
        since_change: Some(change),
        corrects_id: Some(old.id.clone()),
        ..old.clone()
    };
    insert(&mut tx, &new).await?;
    let public = corrected_words(&site, &old, &reason);
    tell_change(app, &mut tx, actor, &place, side, "observation-corrected", public).await?;
    Ok(tx.commit().await?)
}

/// Decides about rows that came in a flood: they count from now on, or never.
///
/// # Errors
/// `Forbidden` for anybody but the agency; refusals at `rows`, `decision` and `reason`.
pub async fn decide(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    rows: &[Id],
    decision: &str,
    reason: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let place = Place::load(&mut tx, pilot).await?;
    let side = Side::require_agency(actor, &place.pilot)?;
    let mut check = Check::default();
    check.require(!rows.is_empty() && rows.len() <= 1_000, || Refusal::at("rows", "refusal-aside-none"));
    check.require(matches!(decision, "in" | "out"), || Refusal::at("decision", "refusal-choice"));
    let reason = check.keep(values::text("reason", reason, MOST_REASON, true));
    check.finish()?;
    let (reason, lets_in) = (reason.unwrap_or_default(), decision == "in");
    let change = if lets_in { raise_change(&mut tx, pilot).await? } else { 0 };
    let decision = Decision { reason: &reason, by: &actor.person_id, at: app.now(), change };
    let mut decided = 0_i64;
    for row in rows {
        let Some(found) = store::observations::find(&mut tx, row).await? else { continue };
        if found.pilot_id != *pilot {
            return Err(AppError::NotFound);
        }
        let done = if lets_in {
            let known = [found.former_case_key.as_str()];
            let taken = !found.former_case_key.is_empty()
                && !store::observations::list_known_cases(&mut tx, pilot, known).await?.is_empty();
            if taken {
                return Err(Refusal::at("rows", "refusal-aside-case").into());
            }
            store::observations::let_in(&mut tx, row, &decision).await?
        } else {
            store::observations::keep_out(&mut tx, row, &decision).await?
        };
        decided += i64::from(done);
    }
    if decided == 0 {
        return Ok(());
    }
    let public = json!({ "rows": decided, "counts": lets_in, "reason": reason });
    tell_change(app, &mut tx, actor, &place, side, "observations-decided", public).await?;
    Ok(tx.commit().await?)
}

/// Takes a batch back with all of its rows; doing it twice changes nothing.
///
/// # Errors
/// `Forbidden` for those who may not, `NotFound` for a batch of another pilot, a refusal at `reason` without one.
pub async fn withdraw(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    batch: &Id,
    reason: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let place = Place::load(&mut tx, pilot).await?;
    let side = Side::require_to_change(actor, &place.pilot)?;
    let found = batches::find(&mut tx, batch).await?.filter(|batch| batch.pilot_id == *pilot);
    let found = found.ok_or(AppError::NotFound)?;
    require_own(side, actor, Some(&found.by_id))?;
    let reason = values::text("reason", reason, MOST_REASON, true)?;
    let change = raise_change(&mut tx, pilot).await?;
    let decision = Decision { reason: &reason, by: &actor.person_id, at: app.now(), change };
    let Some(ended) = batches::withdraw(&mut tx, batch, &decision).await? else { return Ok(()) };
    let public = json!({
        "rows": i64::try_from(ended).unwrap_or(i64::MAX),
        "source": found.source.as_str(),
        "reason": reason,
    });
    tell_change(app, &mut tx, actor, &place, side, "observations-withdrawn", public).await?;
    Ok(tx.commit().await?)
}

/// The agency changes every row; a member of the team only what they brought themselves: whose fix is measured does not
/// choose among what others measured.
fn require_own(side: Side, actor: &Actor, by: Option<&Id>) -> Result<(), AppError> {
    if side.agency || by == Some(&actor.person_id) {
        return Ok(());
    }
    Err(AppError::Forbidden("error-observation-others"))
}

async fn load(
    connection: &mut Connection,
    actor: &Actor,
    pilot: &Id,
    row: &Id,
) -> Result<(Entered, Side), AppError> {
    let place = Place::load(connection, pilot).await?;
    let side = Side::require(actor, &place.pilot)?;
    let row = store::observations::find(connection, row).await?.filter(|row| row.pilot_id == *pilot);
    let row = row.ok_or(AppError::NotFound)?;
    require_own(side, actor, row.by_id.as_ref())?;
    let site = site_of(connection, pilot, &row.site_id).await?;
    Ok((Entered { place, site, row }, side))
}

/// Reads the answers after the other fields were checked, so that all that is wrong is said at once.
fn read<'t>(place: &Place, typed: &impl Fn(&str) -> &'t str, check: Check) -> Result<Report, AppError> {
    let others = check.finish().err();
    match (place.questions(true)?.read(typed), others) {
        (Ok(report), None) => Ok(report),
        (report, others) => {
            let all: Refusals =
                others.unwrap_or_default().into_iter().chain(report.err().unwrap_or_default()).collect();
            Err(AppError::Refused(all))
        }
    }
}

fn period_of(text: &str) -> Result<Period, Refusal> {
    Period::parse(text).ok_or_else(|| Refusal::at("period", "refusal-choice"))
}

async fn insert(connection: &mut Connection, row: &Observation) -> Result<(), AppError> {
    match store::observations::insert(connection, std::slice::from_ref(row)).await {
        Err(StoreError::Unique(rule)) if rule == "observation_case_unique" => {
            Err(Refusal::at("case", "refusal-case-reported").into())
        }
        other => Ok(other?),
    }
}
