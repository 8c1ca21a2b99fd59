//! An evidence passport, checked by the program itself.

use methods::evidence::{Arm, Criteria, Dataset, Facts, Options, Period, Row, Snapshot};
use pilotage::app::passports::{Key, fingerprint};
use pilotage::domain::passports::{
    Passport, PassportAdoption, PassportDecision, PassportOrganisation, PassportPilot, PassportSnapshot,
    VERSION,
};

use crate::process::{Folder, run};
use crate::rechecking::with_input;

fn passport() -> Passport {
    let mut data = Dataset::new::<&str>([]);
    for (number, value) in [12.0, 9.0, 15.0, 7.0, 5.0, 4.0, 9.0, 3.0].into_iter().enumerate() {
        let period = if number < 4 { Period::Before } else { Period::After };
        let values = [Some(value), None, None, None];
        data.push(&Row { arm: Arm::Pilot, period, site: "", values, strata: &[] }).unwrap();
    }
    let snapshot = Snapshot::new(&data, &Options::default(), &Criteria::default(), &Facts::default());
    let at = || "2026-07-01T09:30:00Z".to_owned();
    let decision = PassportDecision {
        gate: "g1".to_owned(),
        number: 1,
        snapshot_hash: snapshot.snapshot_hash.clone(),
        rule: "undecided".to_owned(),
        outcome: "iterate".to_owned(),
        reason: "Too few\u{202e} people.".to_owned(),
        language: "en".to_owned(),
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
    Passport {
        version: VERSION,
        issuer: "https://pilotage.example".to_owned(),
        issued_at: at(),
        organisation: PassportOrganisation {
            id: "1".to_owned(),
            name: "Mlango Labs".to_owned(),
            language: "en".to_owned(),
            kind: "startup".to_owned(),
            verified_at: None,
        },
        pilots: vec![PassportPilot {
            id: "2".to_owned(),
            title: "Births by phone".to_owned(),
            language: "en".to_owned(),
            agency: "Registry of Shonapur".to_owned(),
            stage: 5,
            state: "running".to_owned(),
            snapshots: vec![taken],
            decisions: vec![decision],
            adoptions: vec![PassportAdoption {
                agency: "Registry of Khulna".to_owned(),
                state: "deployed".to_owned(),
                since: at(),
            }],
        }],
    }
}

#[test]
fn a_passport_is_checked_and_told_in_plain_words() {
    let key = Key::of(&[7; 32]);
    let file = key.sign(&passport()).unwrap();
    let checked = |more: &[&str]| with_input(&[&["passport", "verify", "-"], more].concat(), &file);
    let ended = checked(&[]);
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    for words in [
        "standard input: evidence passport of Mlango Labs, written by https://pilotage.example at 2026-07-01T09:30:00Z\n",
        "In order: the signature is right, and so are the hashes of all 1 measurements.\n",
        &format!("\nFingerprint {}\n", fingerprint(&key.public()).unwrap()),
        "Compare it with https://pilotage.example/.well-known/pilotage-passport-key\n",
        "\nBirths by phone, a pilot of Registry of Shonapur, stage 5 of 6, running\n",
        "  Measurement 1 at 2026-07-01T09:30:00Z: level 2 of 5, 8 rows, verified by Registry of Khulna at ",
        "    elapsed_minutes: 51.2 % less (95 % interval ",
        "n 4 before and 4 after\n",
        "  Gate g1 at 2026-07-01T09:30:00Z: iterate; the rule said undecided. Too few\u{fffd} people.\n",
        "  Taken up by Registry of Khulna: deployed since ",
    ] {
        assert!(ended.out.contains(words), "{words}: {}", ended.out);
    }
    let public = key.public();
    let ended = checked(&["--key", &format!(" {}\n", public.to_uppercase())]);
    assert!(
        ended.status.code() == Some(0) && ended.out.contains("It is the key that you gave.\n"),
        "{ended:?}"
    );
    let folder = Folder::new("passport");
    let held = folder.path().join("key");
    std::fs::write(&held, format!("{public}\n")).unwrap();
    assert_eq!(checked(&["--key", held.to_str().unwrap()]).status.code(), Some(0));
    let ended = checked(&["--key", &Key::of(&[8; 32]).public()]);
    assert_eq!(ended.status.code(), Some(1), "{ended:?}");
    assert!(ended.out.is_empty() && ended.err.contains("signed with another key"), "{ended:?}");
    for (arguments, code) in [
        (vec!["passport", "verify"], 2),
        (vec!["passport", "verify", "nothing-here.json"], 2),
        (vec!["passport", "verify", held.to_str().unwrap(), "--key", "abc"], 2),
        (vec!["passport", "verify", held.to_str().unwrap()], 1),
    ] {
        assert_eq!(run(&arguments, &[]).status.code(), Some(code), "{arguments:?}");
    }
}

#[test]
fn a_changed_passport_is_refused() {
    let file = Key::of(&[7; 32]).sign(&passport()).unwrap();
    let text = String::from_utf8(file).unwrap();
    for (from, to, words) in [
        ("\"stage\":5", "\"stage\":6", "the signature is wrong: something in it was changed"),
        ("\"passport\":{", "\"passport\": {", "the signature is wrong"),
        ("{\"passport\"", "{ \"passport\"", "does not have the form of a passport"),
        ("}\n", "}", "does not have the form of a passport"),
    ] {
        let at = if to == "}" { text.rfind(from) } else { text.find(from) }.unwrap();
        let changed = format!("{}{to}{}", &text[..at], &text[at + from.len()..]);
        let ended = with_input(&["passport", "verify", "-"], changed.as_bytes());
        assert_eq!(ended.status.code(), Some(1), "{to}: {ended:?}");
        assert!(ended.out.is_empty() && ended.err.contains(words), "{words}: {ended:?}");
    }
    let mut other = passport();
    other.pilots[0].snapshots[0].snapshot.rows = 800;
    let file = Key::of(&[7; 32]).sign(&other).unwrap();
    let ended = with_input(&["passport", "verify", "-"], &file);
    assert_eq!(ended.status.code(), Some(1), "{ended:?}");
    assert!(ended.err.contains("is not the one that its hash was made of"), "{ended:?}");
}
