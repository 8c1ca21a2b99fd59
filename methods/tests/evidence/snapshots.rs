//! What is written down.

use methods::evidence::{
    Amount, Criteria, Dataset, Design, Expected, Facts, Measure, Options, Resampling, Row, Snapshot, Verdict,
};
use serde_json::Value;

use crate::data::{CELLS, VECTOR, assert_agrees, elapsed, vector};

fn options() -> Options {
    Options { volume: Some(40_000.0), uptake: Some(0.6), ..Options::default() }
}

fn json(data: &Dataset) -> Value {
    let snapshot = Snapshot::new(data, &options(), &Criteria::default(), &Facts::default());
    serde_json::to_value(&snapshot).unwrap()
}

#[test]
fn the_names_are_those_of_the_specification() {
    let all = json(&vector(4));
    let measure = &all["measures"]["elapsed_minutes"];
    assert_eq!(measure["before"]["n"], 10);
    assert_agrees(measure["before"]["mean"].as_f64().unwrap(), 12.4, 14);
    assert_agrees(measure["after"]["sd"].as_f64().unwrap(), 1.888_562_063_228_706, 14);
    assert_agrees(measure["reduction"].as_f64().unwrap(), 0.540_322_580_645_161_3, 14);
    for kind in ["percentile", "bca"] {
        let ends = measure["reduction_ci"][kind].as_array().unwrap();
        assert!(
            (ends[0].as_f64().unwrap() - 0.39).abs() < 0.01
                && (ends[1].as_f64().unwrap() - 0.654).abs() < 0.01
        );
    }
    for (name, expected) in
        [("difference", 6.7), ("se", 1.485_11), ("t", 4.511_45), ("df", 12.347_8), ("p", 0.000_663_78)]
    {
        assert_agrees(measure[name].as_f64().unwrap(), expected, 5);
    }
    assert_agrees(measure["difference_ci"][1].as_f64().unwrap(), 9.925_7, 5);
    assert_agrees(measure["did"]["estimate"].as_f64().unwrap(), -5.9, 12);
    assert_agrees(measure["did"]["se"].as_f64().unwrap(), 1.924_40, 6);
    assert_agrees(measure["did"]["ci"][0].as_f64().unwrap(), -9.671_76, 6);
    // Against the comparison, with the ends of the small-sample interval: 40,000 · 0.6 · 5.9.
    assert_agrees(measure["saving"]["estimate"].as_f64().unwrap(), 141_600.0, 10);
    assert_agrees(measure["saving"]["interval"][0].as_f64().unwrap(), 24_000.0 * 1.947_566_059_314_752_4, 10);
    assert_agrees(measure["saving"]["interval"][1].as_f64().unwrap(), 24_000.0 * 9.852_433_940_685_247, 10);
    assert_eq!((&all["level"], &measure["level"]), (&3.into(), &3.into()));
    assert_eq!(all["gate"]["verdict"], "undecided");
    assert_eq!(all["gate"]["findings"][0]["criterion"], "shown");
    assert_eq!(all["snapshot_hash"].as_str().unwrap().len(), 64);
    assert_eq!(all["measures"].as_object().unwrap().len(), 1);
}

#[test]
fn one_site_in_each_arm_is_said() {
    let all = json(&vector(1));
    assert_eq!(all["level"], 2);
    let text = "elapsed_minutes: level 2: the pilot has fewer than two sites: what happened at one site by itself is not covered";
    assert_eq!(all["warnings"][0], text);
    let measure = &all["measures"]["elapsed_minutes"];
    assert_eq!(measure["did"]["by_site"]["se"], Value::Null);
    assert_eq!(
        measure["reasons"]["did.by_site"],
        "too few sites of the pilot with values before and after: 1 of 2 at least"
    );
}

#[test]
fn the_hash_finds_any_change_and_the_same_comes_again() {
    let made = |seed| {
        let resampling = Resampling { seed, ..Resampling::default() };
        Snapshot::new(
            &vector(4),
            &Options { resampling, ..options() },
            &Criteria::default(),
            &Facts::default(),
        )
    };
    let snapshot = made(1);
    assert_eq!(snapshot, made(1));
    assert!(snapshot.is_intact());
    assert_ne!(snapshot.snapshot_hash, made(2).snapshot_hash);
    let mut changed = snapshot.clone();
    changed.measures.get_mut(&Measure::ElapsedMinutes).unwrap().after.n += 1;
    assert!(!changed.is_intact());
    let text = serde_json::to_string_pretty(&snapshot).unwrap();
    let back: Snapshot = serde_json::from_str(&text).unwrap();
    assert_eq!(back, snapshot);
    assert!(back.is_intact());
}

#[test]
fn the_digest_tells_rows_apart_and_not_their_order() {
    let rows = [("A", 1.0, "x"), ("A", 2.0, ""), ("B", 1.0, "x")];
    let digest = |rows: &[(&str, f64, &str)]| {
        let mut data = Dataset::new(["group"]);
        for (site, value, group) in rows {
            let (arm, period) = CELLS[0];
            data.push(&Row { arm, period, site, values: [None, Some(*value), None, None], strata: &[group] })
                .unwrap();
        }
        data.digest()
    };
    let [a, b, c] = rows;
    assert_eq!(digest(&[a, b, c]), digest(&[c, a, b]));
    assert_ne!(digest(&[a, b, c]), digest(&[a, b]));
    assert_ne!(digest(&[a, a]), digest(&[a]));
    assert_ne!(digest(&[("A", 1.0, "")]), digest(&[("A", 1.0, "x")]));
    assert_ne!(digest(&[("A\n", 1.0, "x")]), digest(&[("A", 1.0, "\nx")]));
}

#[test]
fn groups_are_compared_and_one_that_is_worse_is_found() {
    let mut data = Dataset::new(["sex", "name"]);
    for ((arm, period), values) in CELLS.into_iter().zip(VECTOR) {
        for (place, value) in (0..80).zip(values.into_iter().cycle()) {
            // The same numbers as everybody's for some, exchanged in time for others.
            let (group, value) = match place % 8 {
                0 => (
                    "other",
                    VECTOR[1][place % 10]
                        + if period == methods::evidence::Period::After { 9.0 } else { 0.0 },
                ),
                _ => ("f", value),
            };
            let values = [Some(value), None, Some(value * 100.0), Some(value.sqrt())];
            let name = place.to_string();
            data.push(&Row {
                arm,
                period,
                site: &format!("{arm}{}", place % 5),
                values,
                strata: &[group, &name],
            })
            .unwrap();
        }
    }
    let expected = Expected { target: Some(Amount::Share(0.1)), minimum: None };
    let criteria = Criteria { expected: [(Measure::CostMinor, expected)].into(), ..Criteria::default() };
    let facts = Facts { uptake: Some(0.5), cost_funded: Some(true), harm_reported: false };
    let design = Design { replications: 1, ..Design::default() };
    let snapshot = Snapshot::new(&data, &Options { design, ..Options::default() }, &criteria, &facts);
    let measure = &snapshot.measures[&Measure::ElapsedMinutes];
    let standings: Vec<_> =
        measure.strata.iter().map(|stratum| (stratum.entry.as_str(), stratum.standing)).collect();
    use methods::evidence::Standing::{Better, Worse};
    assert_eq!(standings, [("f", Better), ("other", Worse)]);
    // Of the 80 people in each period of the pilot; those of the comparison are not among them.
    let counts: Vec<_> = measure.strata.iter().map(|stratum| [stratum.before.n, stratum.after.n]).collect();
    assert_eq!(counts, [[70, 70], [10, 10]]);
    assert_eq!(u8::from(snapshot.level), 4);
    assert_eq!(snapshot.gate.verdict, Verdict::Iterate);
    assert!(snapshot.gate.findings[2].why[0].starts_with("elapsed_minutes of sex other is worse"));
    assert!(
        snapshot
            .warnings
            .iter()
            .any(|text| text.contains("the column \"name\" has too many different entries"))
    );
}

#[test]
fn when_sites_and_people_disagree_it_is_said() {
    let mut data = Dataset::new::<&str>([]);
    // Many people at four sites in each arm; three of the pilot's sites do not change, and one changes much.
    for (arm, period) in CELLS {
        for (site, place) in (0..4).flat_map(|site| (0..50).map(move |place| (site, place))) {
            let changed = (arm, period) == CELLS[1] && site == 0;
            let value = 100.0 + f64::from(place % 10) - if changed { 60.0 } else { f64::from(site) };
            data.push(&elapsed(arm, period, &format!("{arm} {site}"), value)).unwrap();
        }
    }
    let all = json(&data);
    let did = &all["measures"]["elapsed_minutes"]["did"];
    assert!(did["small_sample_ci"][1].as_f64().unwrap() < 0.0);
    assert!(did["by_site"]["difference_ci"][1].as_f64().unwrap() > 0.0);
    assert_eq!(did["sites"], serde_json::json!([4, 4]));
    assert_eq!(all["warnings"][0], "elapsed_minutes: when each site counts once, it may as well be chance");
}

#[test]
fn what_cannot_be_computed_is_null_and_has_its_reason() {
    let mut data = Dataset::new::<&str>([]);
    for (period, value) in [(CELLS[0].1, 7.0), (CELLS[1].1, 5.0)] {
        data.push(&elapsed(CELLS[0].0, period, "A", value)).unwrap();
    }
    let all = json(&data);
    let measure = &all["measures"]["elapsed_minutes"];
    assert_eq!(
        (&measure["difference"], &measure["before"]["sd"], &measure["p"]),
        (&2.0.into(), &Value::Null, &Value::Null)
    );
    let text = "too few values before in the pilot: 1 of 2 at least";
    assert_eq!(
        (&measure["reasons"]["difference_ci"], &measure["reasons"]["reduction_ci"]),
        (&text.into(), &text.into())
    );
    assert_eq!((&all["level"], &measure["did"]), (&1.into(), &Value::Null));
}

#[test]
fn a_pilot_has_the_lowest_level_of_what_was_measured_before_and_after() {
    let mut data = vector(4);
    let row = |cell: usize, visits| {
        let (arm, period) = CELLS[cell];
        Row { arm, period, site: "A", values: [None, None, None, Some(visits)], strata: &[] }
    };
    // Visits only before: an account, and no part of the pilot's level.
    data.push(&row(0, 3.0)).unwrap();
    data.push(&row(0, 2.0)).unwrap();
    let all = json(&data);
    assert_eq!((&all["level"], &all["measures"]["visits"]["level"]), (&3.into(), &1.into()));
    data.push(&row(1, 1.0)).unwrap();
    data.push(&row(1, 2.0)).unwrap();
    let all = json(&data);
    assert_eq!((&all["level"], &all["measures"]["visits"]["level"]), (&2.into(), &2.into()));
}

#[test]
fn few_resamples_and_many_groups_are_warned_of() {
    let mut data = Dataset::new(["office", "sex"]);
    for (cell, place) in (0..2).flat_map(|cell| (0..40).map(move |place| (cell, place))) {
        let (arm, period) = CELLS[cell];
        let (office, sex) = ((place % 8).to_string(), ["f", "m"][place % 2]);
        let values = [Some((place * 7 % 31) as f64), None, None, None];
        data.push(&Row { arm, period, site: "A", values, strata: &[&office, sex] }).unwrap();
    }
    let warned = |resamples, text: &str| {
        let options = Options { resampling: Resampling { resamples, ..Resampling::default() }, ..options() };
        let snapshot = Snapshot::new(&data, &options, &Criteria::default(), &Facts::default());
        snapshot.warnings.iter().any(|warning| warning.contains(text))
    };
    assert!(warned(9_999, "9999 resamples are too few to publish") && !warned(10_000, "too few to publish"));
    // 8 offices and 2 sexes.
    assert!(warned(200, "10 groups were compared"));
    assert!(!json(&vector(4))["warnings"].to_string().contains("groups were compared"));
}

#[test]
fn nothing_at_all_is_a_snapshot_too() {
    let all = json(&Dataset::new::<&str>([]));
    assert_eq!((&all["level"], &all["rows"]), (&1.into(), &0.into()));
    assert_eq!(all["measures"], serde_json::json!({}));
}
