//! Observations: what counts in each state of a pilot's data, what does not any more, and what comes together.

use std::collections::BTreeMap;

use pilotage::clock::{DAY, Id};
use pilotage::domain::agreements::Measured;
use pilotage::domain::observations::{Arm, LeftOut, Period, Source, Values};
use pilotage::store::observations::batches::Batch;
use pilotage::store::observations::uploads::{Ending, Upload, UploadState};
use pilotage::store::observations::{
    Decision, Filter, Observation, batches, count_aside, count_reports, counting, current_change,
    end_corrected, find, insert, keep_out, let_in, list, list_aside, list_known_cases, raise_change, uploads,
};
use pilotage::store::pilots::{Measuring, Pilot, Site};
use pilotage::store::{self, StoreError, Tx};

use super::world::{BEGIN, Scene, World, assert_same, assert_unique, texts};

struct Place {
    world: World,
    scene: Scene,
    pilot: Pilot,
    site: Id,
}

impl Place {
    async fn open() -> Self {
        let world = World::open().await;
        let scene = world.scene().await;
        let pilot = scene.pilot.clone();
        let place = Self { site: world.id(), world, scene, pilot };
        let site = place.site(place.site.clone(), "Dacope");
        place.world.write(async |tx| store::pilots::insert_site(tx, &site).await).await.unwrap();
        place
    }

    fn site(&self, id: Id, name: &str) -> Site {
        Site {
            id,
            pilot_id: self.pilot.id.clone(),
            name: name.to_owned(),
            region: String::new(),
            added_by: self.scene.officer.clone(),
            added_at: BEGIN,
            closed_at: None,
            measuring: Measuring::default(),
        }
    }

    fn row(&self, change: i64) -> Observation {
        Observation {
            id: self.world.id(),
            pilot_id: self.pilot.id.clone(),
            site_id: self.site.clone(),
            arm: Arm::Pilot,
            period: Period::After,
            source: Source::Citizen,
            channel: String::new(),
            values: Values { visits: Some(2_000), ..Values::default() },
            strata: BTreeMap::new(),
            case_key: None,
            former_case_key: String::new(),
            batch_id: None,
            by_id: None,
            assisted: false,
            at: BEGIN,
            since_change: Some(change),
            until_change: None,
            left_out: None,
            left_out_reason: String::new(),
            left_out_by: None,
            left_out_at: None,
            corrects_id: None,
        }
    }

    async fn change<T>(
        &self,
        work: impl AsyncFnOnce(&mut Tx, i64) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let pilot = self.pilot.id.clone();
        self.world
            .write(async move |tx| {
                let change = raise_change(tx, &pilot).await?;
                work(tx, change).await
            })
            .await
    }

    async fn put(&self, rows: &[Observation]) -> Result<(), StoreError> {
        self.world.write(async |tx| insert(tx, rows).await).await
    }

    async fn counting(&self, change: i64) -> Vec<Id> {
        let rows = self
            .world
            .read(async |connection| {
                counting::list_counting(connection, &self.pilot.id, "", change, "", 1_000).await
            })
            .await;
        rows.into_iter().map(|row| row.id).collect()
    }

    fn decision<'a>(&'a self, change: i64, reason: &'a str) -> Decision<'a> {
        Decision { reason, by: &self.scene.officer, at: BEGIN.plus(DAY), change }
    }
}

#[tokio::test]
async fn an_observation_is_found_again_unchanged() {
    let place = Place::open().await;
    let mut rows = Vec::new();
    for (number, text) in texts().into_iter().enumerate() {
        let number = i64::try_from(number).unwrap();
        let value = |offset: i64| ((number + offset) % 3 != 0).then_some((number + offset) * 333_333_333_331);
        rows.push(Observation {
            arm: Arm::ALL[(number % 2) as usize],
            period: Period::ALL[(number % 2) as usize],
            source: Source::ALL[(number % 6) as usize],
            channel: text.clone(),
            values: Values { elapsed: value(0), effort: value(1), cost: value(2), visits: value(3) },
            strata: BTreeMap::from([("sex".to_owned(), text.clone()), (text.clone(), "x".to_owned())]),
            case_key: (number % 2 == 0).then(|| format!("key {number} {}", text.len())),
            former_case_key: text.clone(),
            by_id: (number % 2 == 0).then(|| place.scene.citizen.clone()),
            assisted: number % 2 == 1,
            since_change: (number % 4 != 0).then_some(number),
            left_out: LeftOut::ALL.get((number % 5) as usize).copied(),
            left_out_reason: text,
            ..place.row(1)
        });
    }
    place.put(&rows).await.unwrap();
    for row in &rows {
        let found = place.world.read(async |connection| find(connection, &row.id).await).await;
        assert_same(&found, &Some(row.clone()));
    }
    assert_unique(place.put(&rows[1..2]).await, "observation_pkey");
    let case = Observation { case_key: rows[0].case_key.clone(), ..place.row(1) };
    assert_unique(place.put(&[case]).await, "observation_case_unique");
    let keys = ["key 0 0", "key 99 0"];
    let known =
        place.world.read(async |connection| list_known_cases(connection, &place.pilot.id, keys).await).await;
    assert_eq!(known, ["key 0 0"]);
}

#[tokio::test]
async fn every_earlier_state_can_be_read_again() {
    let place = Place::open().await;
    assert_eq!(
        place.world.read(async |connection| current_change(connection, &place.pilot.id).await).await,
        0
    );
    let first = place.change(async |tx, change| {
        let rows = [place.row(change), place.row(change)];
        insert(tx, &rows).await?;
        Ok((change, rows.map(|row| row.id)))
    });
    let (first, [kept, wrong]) = first.await.unwrap();
    let second = place.change(async |tx, change| {
        assert!(end_corrected(tx, &wrong, &place.decision(change, "typo")).await?);
        assert!(!end_corrected(tx, &wrong, &place.decision(change, "typo")).await?, "twice is once");
        let right = Observation { corrects_id: Some(wrong.clone()), ..place.row(change) };
        insert(tx, std::slice::from_ref(&right)).await?;
        Ok((change, right.id))
    });
    let (second, right) = second.await.unwrap();
    assert_eq!((first, second), (1, 2));
    assert_eq!(place.counting(0).await, Vec::<Id>::new());
    assert_eq!(place.counting(1).await, [kept.clone(), wrong.clone()]);
    assert_eq!(place.counting(2).await, [kept.clone(), right.clone()]);
    let page = async |after: &Id, limit: i64| {
        place
            .world
            .read(async |connection| {
                counting::list_counting(connection, &place.pilot.id, "", 2, after.as_str(), limit).await
            })
            .await
    };
    assert_eq!(page(&kept, 10).await.len(), 1);
    let filter = Filter { counts: Some(false), ..Filter::default() };
    let out =
        place.world.read(async |connection| list(connection, &place.pilot.id, &filter, "", 10).await).await;
    assert_eq!(
        out.iter().map(|row| (&row.id, row.left_out)).collect::<Vec<_>>(),
        [(&wrong, Some(LeftOut::Corrected))]
    );
}

#[tokio::test]
async fn sums_and_counts_are_exact_for_every_state_and_site() {
    let place = Place::open().await;
    let other = place.site(place.world.id(), "Paikgachha");
    let adopted = Site {
        measuring: Measuring { adoption_id: "elsewhere".to_owned(), ..Measuring::default() },
        ..place.site(place.world.id(), "Far away")
    };
    place
        .world
        .write(async |tx| {
            store::pilots::insert_site(tx, &other).await?;
            store::pilots::insert_site(tx, &adopted).await
        })
        .await
        .unwrap();
    // The test vector of the specification, moved far from 0, where sums of squares lose digits.
    let before = [12, 9, 15, 7, 20, 11, 8, 14, 10, 18].map(|days| 1_000_000_000 + days);
    let rows: Vec<Observation> = before
        .iter()
        .map(|value| Observation {
            period: Period::Before,
            values: Values { elapsed: Some(value * 1_000), cost: Some(0), ..Values::default() },
            ..place.row(1)
        })
        .collect();
    place.put(&rows).await.unwrap();
    let elsewhere = Observation {
        site_id: other.id.clone(),
        arm: Arm::Comparison,
        source: Source::Csv,
        at: BEGIN.plus(5),
        ..place.row(2)
    };
    let far = Observation { site_id: adopted.id.clone(), ..place.row(1) };
    place.put(&[elsewhere, far]).await.unwrap();
    let sums =
        place.world.read(async |connection| counting::sum(connection, &place.pilot.id, "", 2).await).await;
    let found: Vec<_> = sums.iter().map(|all| (all.arm, all.period, all.measure, all.n)).collect();
    assert_eq!(
        found,
        [
            (Arm::Pilot, Period::Before, Measured::Elapsed, 10),
            (Arm::Pilot, Period::Before, Measured::Cost, 10),
            (Arm::Comparison, Period::After, Measured::Visits, 1),
        ]
    );
    assert!((sums[0].mean().unwrap() - 1_000_000_012.4).abs() < 1e-6);
    // s of the ten days: the square root of 166.4 / 9.
    assert!((sums[0].sd().unwrap() - (166.4_f64 / 9.0).sqrt()).abs() < 1e-9, "{:?}", sums[0].sd());
    assert_eq!((sums[1].sd(), sums[2].sd()), (Some(0.0), None));
    let count = async |adoption: &str, change: i64| {
        place
            .world
            .read(async |connection| counting::count(connection, &place.pilot.id, adoption, change).await)
            .await
    };
    let counts = count("", 2).await;
    let found: Vec<_> = counts.iter().map(|each| (each.source, each.arm, each.period, each.rows)).collect();
    assert_eq!(
        found,
        [(Source::Citizen, Arm::Pilot, Period::Before, 10), (Source::Csv, Arm::Comparison, Period::After, 1),]
    );
    assert_eq!((counts[1].site_id.clone(), counts[1].last_at), (other.id, BEGIN.plus(5)));
    assert_eq!(count("", 1).await.len(), 1, "the second change is not in the first state");
    assert_eq!(count("elsewhere", 2).await.len(), 1);
}

#[tokio::test]
async fn what_was_set_aside_counts_only_when_somebody_lets_it_in() {
    let place = Place::open().await;
    let aside = |key: &str| Observation {
        since_change: None,
        left_out: Some(LeftOut::Flood),
        former_case_key: key.to_owned(),
        ..place.row(0)
    };
    let rows = [aside("one"), aside("two"), aside("two")];
    place.put(&rows).await.unwrap();
    let waiting =
        async || place.world.read(async |connection| count_aside(connection, &place.pilot.id).await).await;
    assert_eq!(waiting().await, 3);
    assert_eq!(place.counting(100).await, Vec::<Id>::new());
    let let_one_in = async |row: &Observation| {
        place
            .change(async |tx, change| {
                let_in(tx, &row.id, &place.decision(change, "a school class came")).await
            })
            .await
    };
    assert!(let_one_in(&rows[0]).await.unwrap());
    assert!(!let_one_in(&rows[0]).await.unwrap(), "twice is once");
    assert!(let_one_in(&rows[1]).await.unwrap());
    assert_unique(let_one_in(&rows[2]).await, "observation_case_unique");
    let kept = place
        .world
        .write(async |tx| keep_out(tx, &rows[2].id, &place.decision(0, "one phone, one second")).await)
        .await;
    assert!(kept.unwrap());
    assert_eq!(waiting().await, 0);
    let left = place.world.read(async |connection| list_aside(connection, &place.pilot.id, 10).await).await;
    assert!(left.is_empty());
    assert_eq!(place.counting(100).await, [rows[0].id.clone(), rows[1].id.clone()]);
    let reports = async |counting: bool| {
        place
            .world
            .read(async |connection| {
                count_reports(connection, &place.site, BEGIN, BEGIN.plus(1), counting).await
            })
            .await
    };
    assert_eq!((reports(false).await, reports(true).await), (3, 2));
}

#[tokio::test]
async fn a_batch_comes_once_and_goes_with_its_rows() {
    let place = Place::open().await;
    let batch = |name: &str| Batch {
        id: place.world.id(),
        pilot_id: place.pilot.id.clone(),
        source: Source::Csv,
        name: name.to_owned(),
        sha256: "ab".to_owned(),
        rows: 900,
        by_id: place.scene.officer.clone(),
        at: BEGIN,
        withdrawn_by: None,
        withdrawn_at: None,
        reason: String::new(),
    };
    let first = batch("march.csv");
    place
        .change(async |tx, change| {
            batches::insert(tx, &first).await?;
            // More than one statement takes.
            let rows: Vec<Observation> = (0..900)
                .map(|number| Observation {
                    batch_id: Some(first.id.clone()),
                    case_key: Some(format!("case {number}")),
                    ..place.row(change)
                })
                .collect();
            insert(tx, &rows).await
        })
        .await
        .unwrap();
    let again = batch("copy.csv");
    assert_unique(
        place.world.write(async |tx| batches::insert(tx, &again).await).await,
        "observation_batch_unique",
    );
    assert_eq!(place.counting(1).await.len(), 900);
    let withdraw = async || {
        place
            .change(async |tx, change| {
                batches::withdraw(tx, &first.id, &place.decision(change, "the wrong month")).await
            })
            .await
            .unwrap()
    };
    assert_eq!(withdraw().await, Some(900));
    assert_eq!(withdraw().await, None);
    assert_eq!(place.counting(1).await.len(), 900, "the state before can be read again");
    assert_eq!(place.counting(3).await.len(), 0);
    place.world.write(async |tx| batches::insert(tx, &again).await).await.unwrap();
    let case = Observation { case_key: Some("case 5".to_owned()), ..place.row(3) };
    place.put(&[case]).await.unwrap();
    let found = place.world.read(async |connection| batches::list(connection, &place.pilot.id).await).await;
    assert_eq!(found.len(), 2);
    let withdrawn = place.world.read(async |connection| batches::find(connection, &first.id).await).await;
    assert_eq!(withdrawn.unwrap().reason, "the wrong month");
    let same = place
        .world
        .read(async |connection| batches::find_same(connection, &place.pilot.id, "ab").await)
        .await;
    assert_eq!(same.map(|batch| batch.id), Some(again.id));
}

#[tokio::test]
async fn a_file_waits_is_read_by_one_and_lets_its_bytes_go() {
    let place = Place::open().await;
    let upload = Upload {
        id: place.world.id(),
        pilot_id: place.pilot.id.clone(),
        name: "মার্চ.csv".to_owned(),
        sha256: "cd".to_owned(),
        bytes: 500_000,
        state: UploadState::Waiting,
        rows: 0,
        wrong: 0,
        batch_id: None,
        by_id: place.scene.officer.clone(),
        at: BEGIN,
        finished_at: None,
    };
    let bytes: Vec<u8> = (0..500_000_u32).map(|number| (number % 251) as u8).collect();
    place.world.write(async |tx| uploads::insert(tx, &upload, &bytes).await).await.unwrap();
    let load =
        async || place.world.read(async |connection| uploads::load_bytes(connection, &upload.id).await).await;
    assert_eq!(load().await, bytes);
    let claim = async |now: i64| {
        place
            .world
            .write(async |tx| uploads::claim(tx, &upload.id, BEGIN.plus(now), BEGIN.plus(now + 1_000)).await)
            .await
            .unwrap()
    };
    let waiting = async |now: i64| {
        place
            .world
            .read(async |connection| uploads::list_waiting(connection, BEGIN.plus(now)).await)
            .await
            .len()
    };
    assert_eq!(waiting(0).await, 1);
    assert!(claim(0).await);
    assert!(!claim(500).await, "another server reads it");
    assert_eq!((waiting(500).await, waiting(1_000).await), (0, 1));
    assert!(claim(1_000).await, "that server went away");
    place
        .world
        .write(async |tx| uploads::save_progress(tx, &upload.id, 700, BEGIN.plus(9_000)).await)
        .await
        .unwrap();
    let ending = Ending {
        state: UploadState::Refused,
        rows: 900,
        wrong: 2,
        problems: "[1]",
        batch: None,
        at: BEGIN.plus(2_000),
    };
    let finish =
        async || place.world.write(async |tx| uploads::finish(tx, &upload.id, &ending).await).await.unwrap();
    assert!(finish().await);
    assert!(!finish().await, "twice is once");
    assert!(load().await.is_empty(), "codes of cases do not stay");
    let found = place.world.read(async |connection| uploads::list(connection, &place.pilot.id).await).await;
    let expected = Upload {
        state: UploadState::Refused,
        rows: 900,
        wrong: 2,
        finished_at: Some(BEGIN.plus(2_000)),
        ..upload.clone()
    };
    assert_same(&found, &vec![expected]);
    let problems =
        place.world.read(async |connection| uploads::find_problems(connection, &upload.id).await).await;
    assert_eq!(problems, "[1]");
    assert_eq!(waiting(10_000).await, 0);
}

#[tokio::test]
async fn a_site_is_found_by_its_short_code() {
    let place = Place::open().await;
    let measuring = Measuring {
        arm: Arm::Comparison,
        code: Some("bcd347".to_owned()),
        period: Some(Period::Before),
        ..Measuring::default()
    };
    let save = async |site: &Id| {
        place.world.write(async |tx| store::pilots::save_site_measuring(tx, site, &measuring).await).await
    };
    save(&place.site).await.unwrap();
    let found = place
        .world
        .read(async |connection| store::pilots::find_site_by_code(connection, "bcd347").await)
        .await;
    assert_eq!(found.map(|site| (site.id, site.measuring)), Some((place.site.clone(), measuring.clone())));
    let other = place.site(place.world.id(), "Other");
    place.world.write(async |tx| store::pilots::insert_site(tx, &other).await).await.unwrap();
    assert_unique(save(&other.id).await, "site_code_unique");
}
