//! What a pilot changed, computed from a file by the program itself.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use methods::evidence::{Criteria, Dataset, Facts, Options, Plan, Snapshot};
use pilotage::app::evidence_file::{Limits, Reader, write};
use serde_json::Value;

use crate::process::{Ended, Folder, run};
use crate::rechecking::with_input;

/// The example of docs/METHODS-evidence.md.
const VECTOR: [(&str, &str, &[u32]); 4] = [
    ("pilot", "before", &[12, 9, 15, 7, 20, 11, 8, 14, 10, 18]),
    ("pilot", "after", &[5, 4, 9, 3, 7, 6, 4, 8, 5, 6]),
    ("comparison", "before", &[13, 10, 14, 9, 17, 12, 9, 13, 11, 16]),
    ("comparison", "after", &[12, 9, 14, 8, 16, 11, 9, 12, 10, 15]),
];

fn vector(arms: usize) -> String {
    let mut text = "arm,period,site,elapsed_minutes,effort_minutes,cost_minor,visits,sex\n".to_owned();
    for (arm, period, values) in &VECTOR[..arms] {
        for (number, value) in values.iter().enumerate() {
            let sex = if number % 2 == 0 { "female" } else { "male" };
            writeln!(text, "{arm},{period},{arm}-{},{value},,,,{sex}", number % 5).unwrap();
        }
    }
    text
}

fn computed(text: &str, more: &[&str]) -> Value {
    let ended = with_input(&[&["evidence", "-", "--json"], more].concat(), text.as_bytes());
    assert_eq!(ended.status.code(), Some(0), "{text:?}: {ended:?}");
    assert!(!ended.out.contains("NaN") && !ended.out.contains("inf"), "{}", ended.out);
    serde_json::from_str(&ended.out).unwrap()
}

fn near(found: &Value, expected: f64) {
    let found = found.as_f64().unwrap_or(f64::NAN);
    assert!((found - expected).abs() <= 1e-6 * expected.abs(), "{found} is not {expected}");
}

#[test]
fn the_vector_of_the_specification_comes_out() {
    let all = computed(&vector(4), &["--volume", "40000", "--uptake", "0.6"]);
    let found = &all["measures"]["elapsed_minutes"];
    assert_eq!((&found["before"]["n"], &found["after"]["n"]), (&10.into(), &10.into()));
    for (value, expected) in [
        (&found["before"]["mean"], 12.4),
        (&found["after"]["mean"], 5.7),
        (&found["before"]["sd"], 4.299_870_799_092_56),
        (&found["reduction"], 0.540_322_580_645_161_3),
        (&found["difference"], 6.7),
        (&found["se"], 1.485_111_293_996_364),
        (&found["t"], 4.511_446_399_394_496),
        (&found["df"], 12.347_772_600_861_372),
        (&found["p"], 0.000_663_779_234_823_214_9),
        (&found["difference_ci"][0], 3.474_299_345_717_015_3),
        (&found["difference_ci"][1], 9.925_700_654_282_984),
        (&found["did"]["estimate"], -5.9),
        (&found["did"]["se"], 1.924_404_669_848_141),
    ] {
        near(value, expected);
    }
    // A million resamples of SciPy.
    for (kind, ends) in [("percentile", [0.390_0, 0.653_6]), ("bca", [0.392_5, 0.655_2])] {
        for (end, expected) in ends.iter().enumerate() {
            let found = found["reduction_ci"][kind][end].as_f64().unwrap();
            assert!((found - expected).abs() < 0.006, "{kind} {found} {expected}");
        }
    }
    assert_eq!((&all["level"], &all["gate"]["verdict"]), (&3.into(), &"undecided".into()));
    assert_eq!((all["seed"].as_u64(), all["resamples"].as_u64()), (Some(1), Some(10_000)));
    assert_eq!(all["snapshot_hash"].as_str().unwrap().len(), 64);
    assert_eq!(all["measures"].as_object().unwrap().len(), 1, "what nobody measured is not there");
    assert_eq!(found["strata"].as_array().unwrap().len(), 2);
    // Anybody can make the hash again with common tools: the JSON without white space and with an empty hash.
    let sealed: Snapshot = serde_json::from_value(all.clone()).unwrap();
    assert!(sealed.is_intact());
    let other =
        computed(&vector(4), &["--volume", "40000", "--uptake", "0.6", "--seed", "2", "--resamples", "500"]);
    assert_ne!(other["snapshot_hash"], all["snapshot_hash"]);
    assert_eq!(other["measures"]["elapsed_minutes"]["p"], found["p"]);
    assert!(other["warnings"].to_string().contains("500 resamples are too few to publish"));
}

fn reference(name: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/evidence").join(name);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        println!("skipped: there is no {}", path.display());
    }
    text
}

/// House prices near an incinerator and far from it, before and after there was a rumour of it: statsmodels' figures.
#[test]
fn real_data_agree_with_statsmodels() {
    let (Some(data), Some(expected)) = (reference("kielmc.csv"), reference("reference.json")) else { return };
    let expected: Value = serde_json::from_str(&expected).unwrap();
    let mut text = "arm;period;cost_minor\n".to_owned();
    for line in data.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let arm = if cells[2] == "1" { "pilot" } else { "comparison" };
        let period = if cells[3] == "1" { "after" } else { "before" };
        writeln!(text, "{arm};{period};{}", cells[1].replace('.', ",")).unwrap();
    }
    let all = computed(&text, &[]);
    let (found, expected) = (&all["measures"]["cost_minor"], &expected["did_kielmc_rprice"]);
    near(&found["did"]["estimate"], expected["ols"]["estimate"].as_f64().unwrap());
    near(&found["did"]["se"], expected["HC2"]["se"].as_f64().unwrap());
    near(&found["did"]["ci"][0], expected["HC2"]["ci95"][0].as_f64().unwrap());
    near(&found["did"]["ci"][1], expected["HC2"]["ci95"][1].as_f64().unwrap());
    near(&found["before"]["mean"], expected["cell_means"]["nearinc=1,y81=0"].as_f64().unwrap());
    near(&found["did"]["after"]["mean"], expected["cell_means"]["nearinc=0,y81=1"].as_f64().unwrap());
    assert_eq!(found["before"]["n"], 56);
}

#[test]
fn what_cannot_be_computed_is_explained() {
    let reason =
        |all: &Value, name: &str| all["measures"]["visits"]["reasons"][name].as_str().unwrap().to_owned();
    let nothing = computed("period,visits\nbefore,\nafter,\n", &[]);
    assert_eq!((&nothing["measures"], &nothing["level"]), (&serde_json::json!({}), &1.into()));
    let none_before = computed("period,visits\nafter,1\nafter,2\n", &[]);
    assert_eq!(
        none_before["measures"]["visits"]["before"],
        serde_json::json!({"n": 0, "mean": null, "sd": null})
    );
    assert_eq!(reason(&none_before, "reduction"), "too few values before in the pilot: 0 of 1 at least");
    let one_each = computed("period,visits\nbefore,3\nafter,1\n", &[]);
    assert_eq!(
        one_each["measures"]["visits"]["before"],
        serde_json::json!({"n": 1, "mean": 3.0, "sd": null})
    );
    near(&one_each["measures"]["visits"]["reduction"], 2.0 / 3.0);
    near(&one_each["measures"]["visits"]["difference"], 2.0);
    assert_eq!(reason(&one_each, "difference_ci"), "too few values before in the pilot: 1 of 2 at least");
    let same = computed("period,visits\nbefore,3\nbefore,3\nafter,1\nafter,1\n", &[]);
    assert_eq!(same["measures"]["visits"]["p"], Value::Null);
    assert!(reason(&same, "difference_ci").contains("do not differ"));
    let zero = computed("period,visits\nbefore,0\nbefore,0\nafter,1\nafter,2\n", &[]);
    assert_eq!(zero["measures"]["visits"]["reduction"], Value::Null);
    assert!(reason(&zero, "reduction").contains("mean before is zero"));
    let comparison = computed(
        "arm,period,visits\npilot,before,3\npilot,after,1\ncomparison,before,3\ncomparison,after,2\n",
        &[],
    );
    near(&comparison["measures"]["visits"]["did"]["estimate"], -1.0);
    assert_eq!(comparison["measures"]["visits"]["did"]["se"], Value::Null);
    assert!(reason(&comparison, "did").contains("too few values"));
    for text in [
        "period,visits\nbefore,\n",
        "period,visits\nbefore,3\nafter,1\n",
        "period,visits\nbefore,0\nafter,0\nafter,0\nbefore,0\n",
    ] {
        let ended = with_input(&["evidence", "-"], text.as_bytes());
        assert_eq!(ended.status.code(), Some(0), "{ended:?}");
        assert!(!ended.out.contains("NaN") && ended.out.contains("The rule says"), "{}", ended.out);
    }
}

#[test]
fn a_person_gets_a_table_in_plain_words() {
    let ended = with_input(&["evidence", "-", "--volume", "40000", "--uptake", "0.6"], vector(4).as_bytes());
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    assert!(ended.err.is_empty(), "{}", ended.err);
    for words in [
        "standard input: 40 rows\n",
        "Evidence of level 3 of 5: a comparison shows that the fix is the cause.\n",
        "\nelapsed_minutes: minutes from the request to the result (level 3)\n",
        "  before      mean 12.4, standard deviation 4.2999, n 10\n",
        "  reduction   54.0 % (95 % interval 39.",
        "  difference  6.7 less (95 % interval 3.4743 to 9.9257); t 4.5114, df 12.348, p 0.00066378\n",
        "  against it  -5.9 (95 % interval -9.6718 to -2.1282;",
        "  in a year   141600 less (95 % interval ",
        "  group       sex female: better, ",
        "\nThe rule says undecided: no criterion is missed, but some are open.\n",
        "  open    an effect is shown: elapsed_minutes saves 1.9476 to 9.8524 per case; ",
        "  open    a target is reached: ",
        "\nSeed 1, 10000 resamples. Data ",
    ] {
        assert!(ended.out.contains(words), "{words}\n{}", ended.out);
    }
}

fn file(folder: &Folder, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn with_file(bytes: &[u8], more: &[&str]) -> Ended {
    let folder = Folder::new("evidence");
    let path = file(&folder, "data.csv", bytes);
    run(&[&["evidence", path.to_str().unwrap()], more].concat(), &[])
}

#[test]
fn what_is_wrong_is_told_with_its_row_and_column() {
    let text = "period;elapsed_minutes;cost_minor;case\nbefore;12:30;500;A\nafter;-3;1.000.000.000.000.000;B\nlater;5;x;A\n";
    let ended = with_file(text.as_bytes(), &[]);
    assert_eq!(ended.status.code(), Some(1), "{ended:?}");
    assert!(ended.out.is_empty(), "{}", ended.out);
    let lines: Vec<&str> =
        ended.err.lines().map(|line| line.split_once("data.csv, ").map_or(line, |(_, it)| it)).collect();
    assert_eq!(
        lines,
        [
            "row 2, column elapsed_minutes: “12:30” is a time of day or a length in hours and minutes. Write all of it in minutes, such as 90.",
            "row 3, column elapsed_minutes: “-3” is below zero. Nothing that is measured here can be.",
            "row 3, column cost_minor: “1.000.000.000.000.000” is too high. The most that can be right here is 1,000,000,000,000.",
            "row 4, column period: “later” is not a period. Write before or after.",
            "row 4, column cost_minor: “x” is not a number.",
            "row 4, column case: The same case is in row 2 already. Keep one of the two.",
            "pilotage: nothing was computed",
        ]
    );
    let ended = with_file(text.as_bytes(), &["--json"]);
    assert_eq!(ended.status.code(), Some(1), "{ended:?}");
    let all: Value = serde_json::from_str(&ended.out).unwrap();
    assert_eq!((&all["count"], &all["read_to_its_end"]), (&6.into(), &true.into()));
    assert_eq!(all["problems"][0]["row"], 2);
    assert_eq!(all["problems"][0]["column"], "elapsed_minutes");
    assert_eq!(all["problems"][0]["problem"], "time");
    let many = format!("period,visits\n{}", "before,x\n".repeat(300));
    let ended = with_file(many.as_bytes(), &[]);
    assert_eq!(ended.err.lines().count(), 202, "{}", ended.err);
    assert!(ended.err.contains("and 100 more\n"), "{}", ended.err);
    for (bytes, words) in [
        (b"".as_slice(), "data.csv: The file is empty."),
        (b"PK\x03\x04\0\0", "data.csv: This is a spreadsheet or an archive, not CSV."),
        (b"period,visits\n", "data.csv: The file has the names of columns and no rows under them."),
        (b"12,5\n13,6\n", "data.csv, row 1: The first row must have the names of the columns"),
    ] {
        let ended = with_file(bytes, &[]);
        assert_eq!(ended.status.code(), Some(1), "{ended:?}");
        assert!(ended.err.contains(words), "{words}: {}", ended.err);
    }
}

#[test]
fn wrong_use_is_told_apart_from_wrong_data() {
    let folder = Folder::new("evidence");
    let good = file(&folder, "good.csv", vector(2).as_bytes());
    let good = good.to_str().unwrap();
    let bad = file(&folder, "plan.json", b"{\"sead\": 3}");
    for more in [
        vec!["evidence"],
        vec!["evidence", "nothing-here.csv"],
        vec!["evidence", "/"],
        vec!["evidence", good, "--uptake", "60"],
        vec!["evidence", good, "--uptake", "NaN"],
        vec!["evidence", good, "--volume", "-1"],
        vec!["evidence", good, "--resamples", "5"],
        vec!["evidence", good, "--seed", "-1"],
        vec!["evidence", good, "--plan", "nothing-here.json"],
        vec!["evidence", good, "--plan", good],
        vec!["evidence", good, "--plan", bad.to_str().unwrap()],
    ] {
        let ended = run(&more, &[]);
        assert_eq!(ended.status.code(), Some(2), "{more:?}: {ended:?}");
        assert!(!ended.err.is_empty() && ended.out.is_empty(), "{more:?}: {ended:?}");
    }
    let help = run(&["evidence", "--help"], &[]);
    for words in
        ["elapsed_minutes", "Examples:", "--plan", "| pilotage evidence -", "measures", "Exit status"]
    {
        assert!(help.out.contains(words), "{words}: {}", help.out);
    }
}

/// What a page offers, its CSV and its plan, gives the figures of the page to the last digit.
#[test]
fn a_page_s_own_download_gives_its_own_snapshot() {
    let text = vector(4);
    let reader = Reader::open(text.as_bytes(), Limits::default()).unwrap();
    let mut data = Dataset::new(reader.header().strata().map(str::to_owned));
    reader.rows(|row, _| data.push(&row.observed()).unwrap()).unwrap();
    let facts = Facts { uptake: Some(0.4), cost_funded: Some(true), harm_reported: false };
    let options = Options { volume: Some(12_345.0), ..Options::default() };
    let page = Snapshot::new(&data, &options, &Criteria { shown_for: 1, ..Criteria::default() }, &facts);
    let folder = Folder::new("evidence");
    let mut bytes = Vec::new();
    write(&data, &mut bytes).unwrap();
    let csv = file(&folder, "pilot.csv", &bytes);
    let plan = file(&folder, "plan.json", &serde_json::to_vec_pretty(&Plan::from(&page)).unwrap());
    let whole = file(&folder, "snapshot.json", &serde_json::to_vec(&page).unwrap());
    for plan in [plan, whole] {
        let arguments = ["evidence", csv.to_str().unwrap(), "--json", "--plan", plan.to_str().unwrap()];
        let ended = run(&arguments, &[]);
        let found: Snapshot = serde_json::from_str(&ended.out).unwrap_or_else(|_| panic!("{ended:?}"));
        assert_eq!(found, page);
    }
}
