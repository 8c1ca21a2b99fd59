//! The evidence passport of an organisation: what its pilots were found to change, and what was decided, as one document
//! that anybody can check without the site it came from.

use methods::evidence::Snapshot;
use serde::{Deserialize, Serialize};

/// The form of passports, to be raised when a field changes its meaning.
pub const VERSION: u32 = 1;

/// Everything in it is public on the site that wrote it; no person is named.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Passport {
    /// [`VERSION`] when it was written.
    pub version: u32,
    /// The address of the site that wrote it, such as `https://pilotage.example`.
    pub issuer: String,
    /// When it was written, RFC 3339 in UTC, as all times here.
    pub issued_at: String,
    pub organisation: PassportOrganisation,
    /// Its pilots, the oldest first.
    pub pilots: Vec<PassportPilot>,
}

/// Whose passport it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassportOrganisation {
    pub id: String,
    pub name: String,
    /// Of the name, BCP 47.
    pub language: String,
    pub kind: String,
    /// When the site's administration checked that it exists; `null` when it did not.
    pub verified_at: Option<String>,
}

/// One pilot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PassportPilot {
    pub id: String,
    pub title: String,
    /// Of the title, BCP 47.
    pub language: String,
    /// The agency that ran it.
    pub agency: String,
    /// 1 to 6: problem, ideas, choice, pilot, proof, scale.
    pub stage: i64,
    pub state: String,
    /// All that were taken, by number; those of adopters too.
    pub snapshots: Vec<PassportSnapshot>,
    /// All decisions that were made at gates, the oldest first.
    pub decisions: Vec<PassportDecision>,
    /// Other agencies that took it up.
    pub adoptions: Vec<PassportAdoption>,
}

/// What was measured at one time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PassportSnapshot {
    pub number: i64,
    /// The adopting agency whose own measurement it is; empty for the pilot's.
    pub of_agency: String,
    pub taken_at: String,
    /// The agency whose verifier signed it; empty when nobody did, or nobody's verifier any more.
    pub verified_by: String,
    pub verified_at: Option<String>,
    /// All results, with their hash.
    pub snapshot: Snapshot,
}

/// What was decided at a gate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassportDecision {
    /// `g1`, `g2` or `g3`.
    pub gate: String,
    pub number: i64,
    /// The hash of the snapshot that it was decided from.
    pub snapshot_hash: String,
    /// What the rule said.
    pub rule: String,
    /// What the senior owner decided: `scale`, `iterate` or `stop`.
    pub outcome: String,
    pub reason: String,
    /// Of the reason, BCP 47.
    pub language: String,
    pub decided_at: String,
}

/// How far another agency came with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassportAdoption {
    pub agency: String,
    /// `interested`, `assessing`, `adapting`, `deployed`, `verified`, `sustained` or `dropped`.
    pub state: String,
    /// Of the last move.
    pub since: String,
}

/// What in a passport does not fit together. A site that signs what its own database says writes none of these.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("it is of form {0}, which this program does not know; a newer one may")]
    UnknownVersion(u32),
    #[error("snapshot {number} of pilot \"{pilot}\" is not the one that its hash was made of")]
    ChangedSnapshot { pilot: String, number: i64 },
    #[error("gate {gate} {number} of pilot \"{pilot}\" was decided from a snapshot that is not here")]
    MissingSnapshot { pilot: String, gate: String, number: i64 },
}

impl Passport {
    /// Whether each snapshot is the one of its hash, and each decision has its snapshot.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        if self.version != VERSION {
            return vec![Fault::UnknownVersion(self.version)];
        }
        let mut faults = Vec::new();
        for pilot in &self.pilots {
            for of in pilot.snapshots.iter().filter(|of| !of.snapshot.is_intact()) {
                faults.push(Fault::ChangedSnapshot { pilot: pilot.title.clone(), number: of.number });
            }
            for decision in &pilot.decisions {
                let is_of = |of: &&PassportSnapshot| of.snapshot.snapshot_hash == decision.snapshot_hash;
                if !pilot.snapshots.iter().any(|of| is_of(&of)) {
                    faults.push(Fault::MissingSnapshot {
                        pilot: pilot.title.clone(),
                        gate: decision.gate.clone(),
                        number: decision.number,
                    });
                }
            }
        }
        faults
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use methods::evidence::{Arm, Criteria, Dataset, Facts, Options, Period, Row};

    use super::*;

    /// A passport with a snapshot, a decision and an adoption.
    pub(crate) fn sample() -> Passport {
        let mut data = Dataset::new::<&str>([]);
        for (number, value) in [12.0, 9.0, 15.0, 7.5, 5.0, 4.0, 9.0, 3.25].into_iter().enumerate() {
            let period = if number < 4 { Period::Before } else { Period::After };
            let values = [Some(value), None, Some(value / 3.0), None];
            let row = Row { arm: Arm::Pilot, period, site: "সাভার", values, strata: &[] };
            assert!(data.push(&row).is_ok());
        }
        let mut options = Options::default();
        options.resampling.resamples = 200;
        let snapshot = Snapshot::new(&data, &options, &Criteria::default(), &Facts::default());
        let at = || "2026-07-01T09:30:00Z".to_owned();
        let decision = PassportDecision {
            gate: "g1".to_owned(),
            number: 1,
            snapshot_hash: snapshot.snapshot_hash.clone(),
            rule: "undecided".to_owned(),
            outcome: "iterate".to_owned(),
            reason: "آراء الناس".to_owned(),
            language: "ar".to_owned(),
            decided_at: at(),
        };
        let taken = PassportSnapshot {
            number: 1,
            of_agency: String::new(),
            taken_at: at(),
            verified_by: "Registry of Khulna".to_owned(),
            verified_at: Some(at()),
            snapshot,
        };
        let adoption = PassportAdoption {
            agency: "Registry of Khulna".to_owned(),
            state: "assessing".to_owned(),
            since: at(),
        };
        Passport {
            version: VERSION,
            issuer: "https://pilotage.example".to_owned(),
            issued_at: at(),
            organisation: PassportOrganisation {
                id: "1".to_owned(),
                name: "Mlango \"Labs\"".to_owned(),
                language: "en".to_owned(),
                kind: "startup".to_owned(),
                verified_at: None,
            },
            pilots: vec![PassportPilot {
                id: "2".to_owned(),
                title: "Births by phone".to_owned(),
                language: "en".to_owned(),
                agency: "Registry of Shonapur".to_owned(),
                stage: 3,
                state: "running".to_owned(),
                snapshots: vec![taken],
                decisions: vec![decision],
                adoptions: vec![adoption],
            }],
        }
    }

    #[test]
    fn what_fits_together_has_no_faults() {
        assert_eq!(sample().faults(), []);
    }
}
