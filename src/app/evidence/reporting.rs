//! Taking a report: what counts now is fixed at once, the numbers are computed after, and a report for a decision opens its
//! gate.

use std::num::NonZeroUsize;

use methods::evidence::{
    Arm, Dataset, Facts, Measure, Period, Plan, Snapshot as Results, Verdict, bootstrap,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::rows::{Counted, counted};
use super::{MANY_ROWS, side};
use crate::app::evidence_file;
use crate::app::pilots::told;
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::agreements::Measured;
use crate::domain::events::Payload;
use crate::domain::evidence::{ReportFacts, ReportInput};
use crate::domain::gates::{self, GateKind, GateState, Outcome, Rule};
use crate::domain::observations::Source;
use crate::domain::people::Actor;
use crate::domain::pilots::{PilotState, PilotStep};
use crate::domain::{Kind, Refusal, Subject};
use crate::store::evidence::Snapshot;
use crate::store::gates::Gate;
use crate::store::pilots::Pilot;
use crate::store::{self, Connection, StoreError, Tx};

/// How the values of each measure are spread at the pilot's sites, for pictures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pictures {
    pub distributions: Vec<Distribution>,
    /// Rows by source, in the order of their names.
    pub sources: Vec<(String, i64)>,
}

/// How the values of one measure are spread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Distribution {
    pub measure: Measured,
    pub bins: Vec<Bin>,
}

/// From `from` up to, not including, `below`, in whole units of the measure; the last has no end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bin {
    pub from: i64,
    pub below: Option<i64>,
    /// How many values before and after.
    pub count: [i64; 2],
}

/// Resamples of each interval, and the numbers from which seeds are drawn: short enough to be copied by hand.
const RESAMPLES: u32 = 10_000;
const SEEDS: u64 = 1_000_000_000;

/// Takes a report of what counts now, with the id of the form. Asked for at the end of measuring, it is the one that is
/// decided on.
///
/// # Errors
/// `Forbidden` for anybody but the two sides; refusals beside the fields, before the pilot runs, and without observations.
pub async fn report(
    app: &App,
    actor: &Actor,
    pilot: &Id,
    id: &Id,
    input: &ReportInput<'_>,
    language: &str,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let pilot = store::pilots::find(&mut tx, pilot).await?.ok_or(AppError::NotFound)?;
    let role = side(actor, &pilot)?;
    if store::evidence::find(&mut tx, id).await?.is_some() {
        return Ok(());
    }
    let (facts, note) = ReportFacts::parse(input)?;
    let agreement = store::agreements::find_in_force(&mut tx, &pilot.id).await?;
    let agreement = agreement.ok_or_else(|| Refusal::because("refusal-start-plan"))?;
    if matches!(pilot.standing.state, PilotState::Agreement | PilotState::Baseline) {
        return Err(Refusal::because("refusal-proof-early").into());
    }
    let change = store::observations::current_change(&mut tx, &pilot.id).await?;
    let counts = store::observations::counting::count(&mut tx, &pilot.id, "", change).await?;
    let rows: i64 = counts.iter().map(|count| count.rows).sum();
    if rows == 0 {
        return Err(Refusal::because("refusal-proof-empty").into());
    }
    let service = match &agreement.content.service_id {
        Some(service) => store::services::find(&mut tx, service).await?,
        None => None,
    };
    let ends = pilot.standing.state == PilotState::Endline;
    let plan = &agreement.content.plan;
    let terms = Plan {
        seed: u64::from_le_bytes(app.clock.random_bytes()) % SEEDS,
        resamples: RESAMPLES,
        design: evidence_file::design(plan.assignment, 0, false),
        volume: service.and_then(|it| it.content.yearly_volume).map(|volume| volume as f64),
        facts: Facts {
            uptake: facts.uptake(),
            cost_funded: facts.cost_funded,
            harm_reported: facts.harm_reported,
        },
        criteria: evidence_file::criteria(plan),
    };
    let snapshot = Snapshot {
        id: id.clone(),
        pilot_id: pilot.id.clone(),
        adoption_id: None,
        number: store::evidence::next_number(&mut tx, &pilot.id, None).await?,
        change,
        agreement_number: agreement.number,
        gate: ends.then_some(GateKind::G1),
        terms: json(&terms)?,
        content: String::new(),
        shown: String::new(),
        sha256: String::new(),
        computed_at: None,
        note,
        language: app.languages.get(language).code().to_owned(),
        taken_by: actor.person_id.clone(),
        taken_as: role,
        taken_at: app.now(),
        verified_by: None,
        verified_at: None,
        verified_note: String::new(),
    };
    match store::evidence::insert(&mut tx, &snapshot).await {
        Err(StoreError::Unique(_)) => return Err(AppError::Conflict),
        other => other?,
    }
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    app.emit(&mut tx, "evidence-asked", subject, Payload::quiet().by(&actor.person_id)).await?;
    tx.commit().await?;
    if rows <= MANY_ROWS { compute(app, snapshot).await } else { Ok(()) }
}

/// Computes the reports that wait for it.
///
/// # Errors
/// When the database refuses; what was not computed is computed the next time.
pub async fn compute_waiting(app: &App) -> Result<(), AppError> {
    let waiting = {
        let mut reader = app.db.read().await?;
        store::evidence::list_waiting(&mut reader).await?
    };
    for snapshot in waiting {
        compute(app, snapshot).await?;
    }
    Ok(())
}

/// The results of a report that is computed.
///
/// # Errors
/// When what is stored cannot be read.
pub fn read_results(snapshot: &Snapshot) -> Result<Results, AppError> {
    serde_json::from_str(&snapshot.content).map_err(|error| unreadable(snapshot, &error))
}

/// What the page of a report shows besides.
///
/// # Errors
/// When what is stored cannot be read.
pub fn read_pictures(snapshot: &Snapshot) -> Result<Pictures, AppError> {
    serde_json::from_str(&snapshot.shown).map_err(|error| unreadable(snapshot, &error))
}

/// The observations of a report as a file: `pilotage evidence` makes the same results from it and from the results' own file.
///
/// # Errors
/// When the database refuses.
pub async fn csv(app: &App, snapshot: &Snapshot) -> Result<Vec<u8>, AppError> {
    let counted = {
        let mut reader = app.db.read().await?;
        rows_of(&mut reader, snapshot, None).await?
    };
    let written = tokio::task::spawn_blocking(move || {
        let mut bytes = Vec::new();
        evidence_file::write(&counted.data, &mut bytes).map(|()| bytes)
    });
    let written = written.await.map_err(|error| AppError::Internal(error.to_string()))?;
    written.map_err(|error| AppError::Internal(error.to_string()))
}

/// What the observations of one source alone would show. Nobody signs that; it is for looking.
///
/// # Errors
/// When the database refuses.
pub async fn from_source(app: &App, snapshot: &Snapshot, source: Source) -> Result<Results, AppError> {
    let mut plan: Plan =
        serde_json::from_str(&snapshot.terms).map_err(|error| unreadable(snapshot, &error))?;
    // Its shares are not shown.
    plan.resamples = bootstrap::FEWEST;
    let counted = {
        let mut reader = app.db.read().await?;
        rows_of(&mut reader, snapshot, Some(source)).await?
    };
    tokio::task::spawn_blocking(move || results(&counted, &plan).0)
        .await
        .map_err(|error| AppError::Internal(error.to_string()))
}

async fn rows_of(
    reader: &mut Connection,
    snapshot: &Snapshot,
    only: Option<Source>,
) -> Result<Counted, AppError> {
    let adoption = snapshot.adoption_id.as_ref().map_or("", Id::as_str);
    counted(reader, &snapshot.pilot_id, adoption, snapshot.change, only).await
}

fn unreadable(snapshot: &Snapshot, error: &serde_json::Error) -> AppError {
    AppError::Internal(format!("report {} cannot be read: {error}", snapshot.id))
}

async fn compute(app: &App, mut snapshot: Snapshot) -> Result<(), AppError> {
    let plan: Plan = serde_json::from_str(&snapshot.terms).map_err(|error| unreadable(&snapshot, &error))?;
    let counted = {
        let mut reader = app.db.read().await?;
        rows_of(&mut reader, &snapshot, None).await?
    };
    let (results, pictures) = tokio::task::spawn_blocking(move || results(&counted, &plan))
        .await
        .map_err(|error| AppError::Internal(error.to_string()))?;
    snapshot.content = json(&results)?;
    snapshot.shown = json(&pictures)?;
    snapshot.sha256.clone_from(&results.snapshot_hash);
    snapshot.computed_at = Some(app.now());
    publish(app, &snapshot, &results).await
}

/// Writes the results down, once, and opens the gate that they are for.
async fn publish(app: &App, snapshot: &Snapshot, results: &Results) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    if !store::evidence::save_results(&mut tx, snapshot).await? {
        return Ok(());
    }
    let mut pilot = store::pilots::find(&mut tx, &snapshot.pilot_id).await?.ok_or(AppError::NotFound)?;
    if let Some(kind) = snapshot.gate
        && let Ok(after) = pilot.standing.after(PilotStep::Report)
    {
        pilot.standing = after;
        pilot.updated_at = app.now();
        store::pilots::save(&mut tx, &pilot).await?;
        open_gate(app, &mut tx, &pilot, snapshot, results, kind).await?;
    }
    let subject = Subject::new(Kind::Pilot, pilot.id.clone());
    let team = store::proposals::list_people(&mut tx, &pilot.proposal_id).await?;
    let payload = told(&pilot, &snapshot.taken_by, team).path(format!("/pilots/{}/evidence", pilot.id));
    app.emit(&mut tx, "evidence-reported", subject.clone(), payload).await?;
    let public = json!({
        "title": pilot.title,
        "report": snapshot.number,
        "sha256": snapshot.sha256,
        "rows": results.rows,
        "level": u8::from(results.level),
        "verdict": rule(results).as_str(),
    });
    let agency = Some(&pilot.agency_id);
    app.put_on_record(&mut tx, "evidence-reported", subject, agency, snapshot.taken_as, public).await?;
    Ok(tx.commit().await?)
}

async fn open_gate(
    app: &App,
    tx: &mut Tx,
    pilot: &Pilot,
    snapshot: &Snapshot,
    results: &Results,
    kind: GateKind,
) -> Result<(), AppError> {
    let agreement = store::agreements::find_number(tx, &pilot.id, snapshot.agreement_number)
        .await?
        .ok_or(AppError::NotFound)?;
    let gate = Gate {
        id: app.clock.new_id(),
        pilot_id: pilot.id.clone(),
        kind,
        number: store::gates::next_number(tx, &pilot.id, kind).await?,
        snapshot_id: snapshot.id.clone(),
        verdict: rule(results),
        findings: json(&results.gate.findings)?,
        state: GateState::Open,
        opened_by: snapshot.taken_by.clone(),
        opened_at: app.now(),
        due_at: gates::due(app.now(), agreement.content.plan.decision_days),
        told_late_at: None,
        signed_by: None,
        signed_at: None,
        signed_note: String::new(),
        outcome: None,
        reason: String::new(),
        language: snapshot.language.clone(),
        decided_by: None,
        decided_at: None,
        version: 1,
    };
    Ok(store::gates::insert(tx, &gate).await?)
}

/// Everything that follows from the rows. It takes its time: half a second for 10,000 rows and four measures.
fn results(counted: &Counted, plan: &Plan) -> (Results, Pictures) {
    let options = plan.options(NonZeroUsize::MIN);
    let results = Results::new(&counted.data, &options, &plan.criteria, &plan.facts);
    let distributions = Measured::ALL.into_iter().filter_map(|it| distribution(&counted.data, it)).collect();
    let sources = counted.sources.iter().map(|(source, rows)| (source.as_str().to_owned(), *rows)).collect();
    (results, Pictures { distributions, sources })
}

/// Six bins between round numbers, so that about one in twenty of the higher period is in the last one. `None` without
/// values in both periods.
fn distribution(data: &Dataset, measure: Measured) -> Option<Distribution> {
    let samples = [Period::Before, Period::After]
        .map(|period| data.sample(in_methods(measure), Arm::Pilot, period).values().to_vec());
    if samples.iter().any(Vec::is_empty) {
        return None;
    }
    let usual = samples.iter().map(|values| values[values.len() * 19 / 20]).fold(0.0, f64::max);
    let step = round_step(measure, (usual / 5.0).ceil() as i64);
    let mut bins: Vec<Bin> = (0..6)
        .map(|index| Bin {
            from: index * step,
            below: (index < 5).then_some((index + 1) * step),
            count: [0; 2],
        })
        .collect();
    for (period, values) in samples.iter().enumerate() {
        for value in values {
            bins[((value / step as f64) as usize).min(5)].count[period] += 1;
        }
    }
    Some(Distribution { measure, bins })
}

/// The smallest round step that is not below `least`: of whole minutes, hours and days for times, 1, 2 and 5 times powers
/// of ten for everything else.
fn round_step(measure: Measured, least: i64) -> i64 {
    const TIMES: [i64; 16] =
        [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 1_440, 2_880, 4_320, 7_200, 10_080, 14_400];
    match measure {
        Measured::Elapsed | Measured::Effort => TIMES
            .into_iter()
            .find(|step| *step >= least)
            // Whole tens of days.
            .unwrap_or_else(|| (least + 14_399) / 14_400 * 14_400),
        Measured::Cost | Measured::Visits => {
            let powers = (0..18).map(|power| 10_i64.pow(power));
            let mut steps = powers.flat_map(|power| [power, 2 * power, 5 * power]);
            steps.find(|step| *step >= least).unwrap_or(i64::MAX)
        }
    }
}

fn rule(results: &Results) -> Rule {
    match results.gate.verdict {
        Verdict::Scale => Rule::Says(Outcome::Scale),
        Verdict::Iterate => Rule::Says(Outcome::Iterate),
        Verdict::Stop => Rule::Says(Outcome::Stop),
        Verdict::Undecided => Rule::Undecided,
    }
}

/// The same measure in the words of the mathematics.
#[must_use]
pub fn in_methods(measure: Measured) -> Measure {
    match measure {
        Measured::Elapsed => Measure::ElapsedMinutes,
        Measured::Effort => Measure::EffortMinutes,
        Measured::Cost => Measure::CostMinor,
        Measured::Visits => Measure::Visits,
    }
}

fn json<T: Serialize>(value: &T) -> Result<String, AppError> {
    serde_json::to_string(value).map_err(|error| AppError::Internal(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_of_pictures_are_round() {
        assert_eq!(round_step(Measured::Visits, 0), 1);
        assert_eq!(round_step(Measured::Cost, 23_000), 50_000);
        assert_eq!(round_step(Measured::Elapsed, 5_000), 7_200);
        assert_eq!(round_step(Measured::Elapsed, 100_000), 100_800);
    }
}
