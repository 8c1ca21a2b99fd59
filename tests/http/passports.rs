//! The passport of a team: what its pilots were found to change, signed, and the same on the page and in the file.

use methods::evidence::{Arm, Criteria, Dataset, Facts, Options, Period, Row, Snapshot};
use pilotage::app::passports;
use pilotage::clock::Id;
use pilotage::domain::people::Role;
use pilotage::store;
use sqlx::AssertSqlSafe;

use super::harness::{Site, for_agency};
use super::selection::Story;
use super::stories::add_agency;

fn measured() -> Snapshot {
    let mut data = Dataset::new(["sex"]);
    for (number, value) in [12.0, 9.0, 15.0, 7.0, 5.0, 4.0, 9.0, 3.0].into_iter().enumerate() {
        let period = if number < 4 { Period::Before } else { Period::After };
        let values = [Some(value), None, None, None];
        let row = Row { arm: Arm::Pilot, period, site: "Savar", values, strata: &["female"] };
        data.push(&row).unwrap();
    }
    Snapshot::new(&data, &Options::default(), &Criteria::default(), &Facts::default())
}

/// A snapshot that a verifier signed, a decision from it, and an agency that took the pilot up.
async fn add_evidence(site: &Site, pilot: &Id, verifier: &Id, adopter: &Id, snapshot: &Snapshot) {
    let content = serde_json::to_string(snapshot).unwrap();
    let hash = &snapshot.snapshot_hash;
    let mut tx = site.app.db.write().await.unwrap();
    for (statement, texts) in [
        (
            "INSERT INTO evidence_snapshot (id, pilot_id, number, change, agreement_number, terms, content, shown, sha256, computed_at, note, \
             language, taken_by, taken_as, taken_at, verified_by, verified_at) VALUES ('s1', $1, 1, 1, 1, '{}', $2, '{}', $3, 1780000000000, '', \
             'en', $4, 'challenge_owner', 1780000000000, $5, 1780000000000)",
            vec![pilot.as_str(), &content, hash, verifier.as_str(), verifier.as_str()],
        ),
        (
            "INSERT INTO gate (id, pilot_id, kind, number, snapshot_id, findings, verdict, state, opened_by, opened_at, due_at, outcome, reason, \
             language, decided_by, decided_at) VALUES ('g1', $1, 'g1', 1, 's1', '{}', 'undecided', 'decided', $2, 1780000000000, \
             1780000000000, 'iterate', 'Ask <b>more</b> people.', 'en', $3, 1780000000000)",
            vec![pilot.as_str(), verifier.as_str(), verifier.as_str()],
        ),
        (
            "INSERT INTO evidence_snapshot (id, pilot_id, number, change, agreement_number, terms, note, language, taken_by, taken_as, taken_at) \
             VALUES ('s2', $1, 2, 2, 1, '{}', '', 'en', $2, 'challenge_owner', 1780000000000)",
            vec![pilot.as_str(), verifier.as_str()],
        ),
        (
            "INSERT INTO gate (id, pilot_id, kind, number, snapshot_id, findings, verdict, state, opened_by, opened_at, due_at, language) \
             VALUES ('g2', $1, 'g1', 2, 's1', '{}', 'undecided', 'open', $2, 1780000000000, 1780000000000, 'en')",
            vec![pilot.as_str(), verifier.as_str()],
        ),
        (
            "INSERT INTO adoption (id, pilot_id, agency_id, state, terms, kit_number, started_by, started_at, updated_at) \
             VALUES ('a1', $1, $2, 'deployed', '{}', 1, $3, 1780000000000, 1780000000000)",
            vec![pilot.as_str(), adopter.as_str(), verifier.as_str()],
        ),
    ] {
        let mut query = sqlx::query(AssertSqlSafe(statement));
        for text in texts {
            query = query.bind(text.to_owned());
        }
        query.execute(&mut *tx).await.unwrap();
    }
    tx.commit().await.unwrap();
}

#[rocket::async_test]
async fn a_passport_says_the_same_on_its_page_and_in_its_file() {
    let story = Story::tell().await;
    let pilot = story.released().await;
    let site = &story.site;
    let mut reader = site.app.db.read().await.unwrap();
    let team = store::pilots::find(&mut reader, &pilot).await.unwrap().unwrap().organisation_id;
    drop(reader);
    let path = format!("/organisations/{team}/passport");
    let empty = site.visitor().get(&path).await;
    assert!(empty.status == 200 && empty.says("Nothing was measured yet."), "{}", empty.body);

    let auditor = add_agency(&site.app, "Audit Office").await;
    let verifier =
        site.person("Verifier", &[for_agency(Role::EvidenceVerifier, &auditor)]).await.person_id.unwrap();
    let adopter = add_agency(&site.app, "Registry of Khulna").await;
    let snapshot = measured();
    add_evidence(site, &pilot, &verifier, &adopter, &snapshot).await;

    let page = site.visitor().get(&path).await;
    let interval = snapshot.measures.values().next().unwrap().reduction_ci.bca.unwrap();
    let low = format!("{:.1}", interval.low * 100.0);
    let low = low.trim_end_matches('0').trim_end_matches('.');
    assert!(page.says(&format!("51.2 % less (95 % interval {low} to ")), "{}", page.body);
    for text in [
        "Evidence of level 2 of 5",
        "4 people before, 4 after",
        "verified by <bdi>Audit Office</bdi>",
        snapshot.snapshot_hash.as_str(),
        "First gate, Improve it",
        "Ask &lt;b&gt;more&lt;/b&gt; people.",
        "Registry of Khulna",
        "In use",
    ] {
        assert!(page.says(text), "{text}: {}", page.body);
    }
    assert_eq!(page.body.matches("First gate").count(), 1, "what is not decided is not in it");
    for language in ["bn", "id", "ar"] {
        assert_eq!(site.visitor().speaking(language).get(&path).await.status, 200);
    }

    let file = site.visitor().get(&format!("{path}.json")).await;
    assert_eq!(file.status, 200);
    let key = site.visitor().get("/.well-known/pilotage-passport-key").await;
    let key = key.body.trim_end();
    assert_eq!(key.len(), 64);
    let opened = passports::open(&file.bytes, Some(key)).unwrap();
    let passport = opened.passport;
    assert_eq!(
        (passport.organisation.id.as_str(), passport.issuer.as_str()),
        (team.as_str(), site.app.config.base_url.as_str())
    );
    let of = &passport.pilots[0];
    assert_eq!((of.snapshots.len(), of.decisions.len(), of.adoptions.len()), (1, 1, 1));
    assert_eq!(
        (&of.snapshots[0].snapshot, of.snapshots[0].verified_by.as_str()),
        (&snapshot, "Audit Office")
    );
    assert_eq!((of.decisions[0].outcome.as_str(), of.adoptions[0].state.as_str()), ("iterate", "deployed"));
    assert!(page.says(&passports::fingerprint(key).unwrap()) && page.says(key));
    for person in ["Verifier", "Nasrin", "Farida", verifier.as_str()] {
        assert!(!file.body.contains(person) && !page.body.contains(person), "{person}");
    }
    let text = String::from_utf8(file.bytes).unwrap();
    let changed = text.replacen("\"outcome\":\"iterate\"", "\"outcome\":\"scale\"", 1);
    assert_eq!(passports::open(changed.as_bytes(), None), Err(passports::Broken::Signature));
}

#[rocket::async_test]
async fn a_passport_of_nobody_is_not_found() {
    let site = Site::start().await;
    for path in [
        "/organisations/nobody/passport",
        "/organisations/0190b0a0-0000-7000-8000-00000000aaaa/passport.json",
    ] {
        assert_eq!(site.visitor().get(path).await.status, 404, "{path}");
    }
}
