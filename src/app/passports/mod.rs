//! The evidence passport of an organisation: made from what is public, and signed so that it can be checked without the site.

mod signing;

pub use signing::{Broken, Key, MOST_BYTES, Opened, fingerprint, open};

use crate::app::{App, AppError};
use crate::clock::{Id, UnixMillis};
use crate::domain::passports::{
    Passport, PassportAdoption, PassportDecision, PassportOrganisation, PassportPilot, PassportSnapshot,
    VERSION,
};
use crate::language::utc;
use crate::store;
use crate::store::passports::{Adopted, Decided, Taken};
use crate::store::pilots::Pilot;

/// The passport of an organisation as it is now.
///
/// # Errors
/// `NotFound` when there is none, `Gone` when it was closed, `Internal` when a snapshot cannot be read.
pub async fn find(app: &App, organisation: &Id) -> Result<Passport, AppError> {
    let team = super::organisations::find(app, organisation).await?;
    let mut reader = app.db.read().await?;
    let mut pilots = store::pilots::list_of_organisation(&mut reader, organisation).await?;
    pilots.sort_by(|one, other| {
        (one.created_at.0, one.id.as_str()).cmp(&(other.created_at.0, other.id.as_str()))
    });
    let taken = store::passports::list_taken(&mut reader, organisation).await?;
    let decided = store::passports::list_decided(&mut reader, organisation).await?;
    let adopted = store::passports::list_adopted(&mut reader, organisation).await?;
    let mut all = Vec::new();
    for pilot in pilots {
        let agency = store::agencies::find(&mut reader, &pilot.agency_id).await?;
        let agency = agency.map(|agency| agency.name).unwrap_or_default();
        all.push(of_pilot(pilot, agency, &taken, &decided, &adopted)?);
    }
    Ok(Passport {
        version: VERSION,
        issuer: app.config.base_url.clone(),
        issued_at: time(app.now()),
        organisation: PassportOrganisation {
            id: organisation.to_string(),
            name: team.name,
            language: team.language,
            kind: team.kind,
            verified_at: team.verified_at.map(time),
        },
        pilots: all,
    })
}

/// The passport as a signed file.
///
/// # Errors
/// As [`find()`].
pub async fn signed(app: &App, organisation: &Id) -> Result<Vec<u8>, AppError> {
    let passport = find(app, organisation).await?;
    key(app).sign(&passport).map_err(|error| AppError::Internal(error.to_string()))
}

/// The key that this site signs passports with.
#[must_use]
pub fn key(app: &App) -> Key {
    Key::of(&app.config.secret_key.0)
}

fn of_pilot(
    pilot: Pilot,
    agency: String,
    taken: &[Taken],
    decided: &[Decided],
    adopted: &[Adopted],
) -> Result<PassportPilot, AppError> {
    let snapshots = taken.iter().filter(|it| it.pilot_id == pilot.id).map(|it| {
        let snapshot = serde_json::from_str(&it.content)
            .map_err(|error| AppError::Internal(format!("a snapshot of pilot {}: {error}", pilot.id)))?;
        Ok(PassportSnapshot {
            number: it.number,
            of_agency: it.of_agency.clone(),
            taken_at: time(it.taken_at),
            verified_by: it.verified_by.clone(),
            verified_at: it.verified_at.map(time),
            snapshot,
        })
    });
    let decisions = decided.iter().filter(|it| it.pilot_id == pilot.id).map(|it| PassportDecision {
        gate: it.kind.clone(),
        number: it.number,
        snapshot_hash: it.sha256.clone(),
        rule: it.verdict.clone(),
        outcome: it.outcome.clone(),
        reason: it.reason.clone(),
        language: it.language.clone(),
        decided_at: time(it.decided_at),
    });
    let adoptions = adopted.iter().filter(|it| it.pilot_id == pilot.id).map(|it| PassportAdoption {
        agency: it.agency.clone(),
        state: it.state.clone(),
        since: time(it.updated_at),
    });
    Ok(PassportPilot {
        snapshots: snapshots.collect::<Result<_, AppError>>()?,
        decisions: decisions.collect(),
        adoptions: adoptions.collect(),
        id: pilot.id.to_string(),
        stage: pilot.standing.stage.number(),
        state: pilot.standing.state.as_str().to_owned(),
        title: pilot.title,
        language: pilot.language,
        agency,
    })
}

fn time(at: UnixMillis) -> String {
    utc(at)
}
