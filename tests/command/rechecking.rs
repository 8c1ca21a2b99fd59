//! What anybody can recheck: a ranking from its file, and a draw from its seed.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Instant;

use methods::selection::Role;
use pilotage::app::evaluation_file::{
    Criterion, Evaluation, EvaluationFile, Evaluator, Mark, State, write_csv,
};

use crate::process::{Ended, Folder, program, run};

const LOTTERY: &str = "Lottery 2026-07-01: 4 8 15 16 23 42";

fn sample() -> Vec<u8> {
    write_csv(&EvaluationFile::sample()).unwrap()
}

fn written(folder: &Folder, bytes: &[u8]) -> PathBuf {
    let file = folder.path().join("evaluation.csv");
    std::fs::write(&file, bytes).unwrap();
    file
}

fn recompute(bytes: &[u8]) -> Ended {
    let folder = Folder::new("recompute");
    run(&["evaluation", "recompute", written(&folder, bytes).to_str().unwrap()], &[])
}

pub fn with_input(arguments: &[&str], input: &[u8]) -> Ended {
    let mut command = program();
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    Ended {
        status: output.status,
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[test]
fn a_ranking_is_recomputed_and_agrees() {
    let ended = recompute(&sample());
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    assert!(ended.err.is_empty(), "{ended:?}");
    let lines: Vec<&str> = ended.out.lines().collect();
    assert_eq!(lines[0], "Challenge 12: Birth certificates in one visit (Registry of Shonapur)");
    assert!(ended.out.contains("Raw totals decide. Totals within 0.5 points tie."), "{}", ended.out);
    assert!(ended.out.contains(LOTTERY), "{}", ended.out);
    let at = lines.iter().position(|line| line.starts_with("rank  code  id")).unwrap();
    let ranks: Vec<&str> = lines[at + 1..=at + 10].iter().map(|line| &line[..12]).collect();
    assert_eq!(ranks[0], "   1  A     ");
    assert_eq!(ranks[9], "   -  J     ");
    for words in [
        "Tie for rank 1: B 79.00, A 78.67.",
        "order: A before B",
        "Draw, lower first",
        "lacks 2 evaluations, 1 from outside, 1 for the users",
    ] {
        assert!(ended.out.contains(words), "{words}: {}", ended.out);
    }
    assert!(lines.last().unwrap().ends_with("results in the file agree."), "{}", ended.out);
    // The same from standard input, in a folder whose settings are wrong: none are read.
    let folder = Folder::new("recompute");
    std::fs::write(folder.path().join("pilotage.toml"), "prot = 1\n").unwrap();
    let piped = with_input(&["evaluation", "recompute", "-"], &sample());
    assert_eq!((piped.status.code(), piped.out), (Some(0), ended.out));
}

#[test]
fn results_that_differ_are_named_one_by_one() {
    let text = String::from_utf8(sample()).unwrap();
    // Evaluator 1 now gives the first proposal a 5 for citizen benefit.
    let changed = text.replacen(",4,واضح", ",5,واضح", 1);
    assert_ne!(text, changed);
    let ended = recompute(changed.as_bytes());
    assert_eq!(ended.status.code(), Some(1), "{ended:?}");
    let found = ended.out.lines().any(|line| {
        line == "  row 2, column result_evaluation_total, proposal \"A\", evaluator 1: the file says \"75\", the scores give 83"
    });
    assert!(found && ended.out.contains("results in the file differ:"), "{}", ended.out);
    let without: String = text.lines().map(|line| line.replace("result_", "other_") + "\n").collect();
    let ended = recompute(without.as_bytes());
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    assert!(ended.out.ends_with("The file has no results to compare with.\n"), "{}", ended.out);
}

/// The example of docs/METHODS-selection.md, whose numbers can be followed there by hand.
#[test]
fn the_documentation_shows_what_is_printed() {
    let mut file = EvaluationFile::sample();
    file.draw = None;
    file.proposals.truncate(3);
    for (proposal, id) in file.proposals.iter_mut().zip(["Alpha", "Beta", "Gamma"]) {
        id.clone_into(&mut proposal.id);
    }
    let roles = [(40, 0, Some(Role::CitizenBenefit)), (35, 0, Some(Role::Evidence)), (25, 2, None)];
    for (criterion, (weight, minimum, role)) in file.criteria.iter_mut().zip(roles) {
        *criterion = Criterion { weight, minimum, role, ..criterion.clone() };
    }
    file.evaluators = (1..)
        .zip([(false, false), (true, false), (false, true)])
        .map(|(number, (outside, for_users))| Evaluator { number, outside, for_users })
        .collect();
    let scores = [["443", "534", "444"], ["435", "354", "44-"], ["552", "551", "551"]];
    file.evaluations.clear();
    for (proposal, of_proposal) in file.proposals.iter().zip(scores) {
        for (evaluator, scores) in (1..).zip(of_proposal) {
            let score = |digit: char| digit.to_digit(10).map(|digit| digit as u8);
            let marks = scores.chars().map(|digit| Mark { score: score(digit), reason: String::new() });
            file.evaluations.push(Evaluation {
                evaluator,
                proposal: proposal.id.clone(),
                state: State::Sent,
                counts: true,
                note: String::new(),
                marks: marks.collect(),
            });
        }
    }
    let ended = recompute(&write_csv(&file).unwrap());
    assert_eq!(ended.status.code(), Some(0), "{ended:?}");
    let book = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/METHODS-selection.md");
    let book = std::fs::read_to_string(book).unwrap();
    assert!(book.contains(&format!("```\n{}```", ended.out)), "{}", ended.out);
}

#[test]
fn a_script_reads_the_same_as_json() {
    let folder = Folder::new("recompute");
    let json = |bytes: &[u8]| {
        let ended =
            run(&["evaluation", "recompute", "--json", written(&folder, bytes).to_str().unwrap()], &[]);
        let value: serde_json::Value = serde_json::from_str(&ended.out).unwrap();
        (ended.status.code(), value)
    };
    let (code, value) = json(&sample());
    assert_eq!((code, value["same"].as_bool()), (Some(0), Some(true)), "{value}");
    let ranking = value["ranking"].as_array().unwrap();
    assert_eq!((ranking.len(), ranking[0]["id"].as_str()), (10, Some("idea-a")));
    assert_eq!(value["ties"][0]["steps"][0]["by"], "citizen_benefit");
    let text = String::from_utf8(sample()).unwrap();
    let (code, value) = json(text.replacen(",4,واضح", ",5,واضح", 1).as_bytes());
    assert_eq!((code, value["same"].as_bool()), (Some(1), Some(false)));
    assert_eq!(value["differences"][0]["row"], 2);
    let (code, value) = json(text.replacen(",4,واضح", ",6,واضح", 1).as_bytes());
    assert_eq!((code, value["problems"][0]["column"].as_str()), (Some(2), Some("score")));
}

#[test]
fn files_that_cannot_be_read_end_with_2_and_say_why() {
    let text = String::from_utf8(sample()).unwrap();
    let twice = format!("{text}{}\r\n", text.lines().nth(1).unwrap());
    let six = text.replacen(",4,واضح", ",6,واضح", 1);
    let missing = text.replacen(",score,", ",points,", 1);
    let heavier = text.replacen("Citizen benefit,40,", "Citizen benefit,41,", 1);
    let wrong: [(&[u8], &str); 7] = [
        (b"", "evaluation.csv: the file is empty"),
        (
            b"\x7fELF\x02\x01\x01\0\0\0\n\0\0",
            "row 1: no name of a column of an evaluation file is in this row",
        ),
        (missing.as_bytes(), "evaluation.csv, row 1, column score: the column is missing"),
        (six.as_bytes(), "evaluation.csv, row 2, column score: \"6\" is not a whole number from 0 to 5"),
        (twice.as_bytes(), "were there already in row"),
        (heavier.as_bytes(), "column criterion_weight: \"40\" but row 2 says \"41\" for criterion 1"),
        (&text.as_bytes()[..text.find("idea-b").unwrap()], "the row ends after 15 cells, before this column"),
    ];
    for (bytes, said) in wrong {
        let ended = recompute(bytes);
        assert_eq!(ended.status.code(), Some(2), "{said}: {ended:?}");
        assert!(ended.out.is_empty() && ended.err.contains(said), "{said}: {ended:?}");
        assert!(ended.err.lines().count() <= 23, "{ended:?}");
    }
    let missing = run(&["evaluation", "recompute", "/nowhere/evaluation.csv"], &[]);
    assert_eq!(missing.status.code(), Some(2), "{missing:?}");
    assert!(missing.err.contains("/nowhere/evaluation.csv"), "{missing:?}");
}

#[test]
fn fifty_megabytes_of_garbage_are_refused_quickly() {
    let mut state = 1_u64;
    let mut garbage = Vec::with_capacity(50_000_000);
    while garbage.len() < 50_000_000 {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        garbage.extend_from_slice(&state.to_le_bytes());
    }
    let began = Instant::now();
    let header = String::from_utf8(sample()).unwrap().lines().next().unwrap().to_owned() + "\r\n";
    let open = [header.as_bytes(), b"\"", &vec![b'x'; 5_000_000]].concat();
    for bytes in [garbage.clone(), [header.as_bytes(), &garbage].concat(), open, vec![b'\n'; 50_000_000]] {
        let ended = recompute(&bytes);
        assert_eq!(ended.status.code(), Some(2), "{ended:?}");
        assert!(ended.err.len() < 20_000, "{} bytes", ended.err.len());
    }
    // Much less where nothing else runs; the test program is not optimised.
    assert!(began.elapsed().as_secs() < 120, "{:?}", began.elapsed());
}

#[test]
fn a_draw_is_repeated_as_sha256sum_does_it() {
    let expected = "1  0a6676813f9a8459f70c324bc99f24ca7808dd42780a05478edddc402c2cc4bc  Alpha\n\
                    2  8a4325d4aba3527836e0d2930ce5057a8823e03c26b14c4836a410d11564deed  Beta\n\
                    3  d428005021a560b5ded730b217485af4fe92e0bf0856dee98745d603622feaee  Gamma\n";
    for input in ["Alpha\nBeta\nGamma\n", "Gamma\nAlpha\nBeta", "\u{feff}Beta\r\n\r\nGamma\r\nAlpha\r\n"] {
        let ended = with_input(&["draw", "--seed", LOTTERY, "-"], input.as_bytes());
        assert_eq!(
            (ended.status.code(), ended.out.as_str()),
            (Some(0), expected),
            "{input:?}: {}",
            ended.err
        );
    }
    let folder = Folder::new("draw");
    let file = folder.path().join("ids.txt");
    std::fs::write(&file, "ধারণা\n").unwrap();
    let ended = run(&["draw", "--seed", "seed", file.to_str().unwrap()], &[]);
    assert_eq!(ended.out, "1  ea0c9cfc4d34fa6344d9ca55a990a00f66d6d2fcb91e08e1364f94e9e15ed97c  ধারণা\n");
    let dash = run(&["draw", "--seed", "-1", file.to_str().unwrap()], &[]);
    assert!(dash.status.success(), "{dash:?}");
}

#[test]
fn the_loop_in_the_help_gives_the_same_draw() {
    let help = run(&["draw", "--help"], &[]).out;
    let from = help.find("while IFS=").unwrap();
    let script: Vec<&str> = help[from..].lines().take(3).collect();
    let script = script.join("\n").replace("SEED", LOTTERY).replace("< ids.txt", "");
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", &script]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = shell.spawn().unwrap();
    child.stdin.take().unwrap().write_all("Gamma\nAlpha\nBeta\nধারণা\n".as_bytes()).unwrap();
    let repeated = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    let ours = with_input(&["draw", "--seed", LOTTERY, "-"], "Gamma\nAlpha\nBeta\nধারণা\n".as_bytes()).out;
    let ours: Vec<&str> = ours.lines().map(|line| &line[3..]).collect();
    assert_eq!(repeated.lines().collect::<Vec<&str>>(), ours);
    assert_eq!(ours.len(), 4);
}

#[test]
fn a_draw_that_could_be_misread_is_refused() {
    let wrong: [(&[u8], &str); 5] = [
        (b"", "standard input has no ids: write one a line"),
        (b"\n\n", "standard input has no ids"),
        (b"Alpha\nBeta\nAlpha\n", "the id \"Alpha\" is there twice"),
        (b"Alpha\nBeta \n", "line 2: a space or another blank is at the beginning or the end"),
        (b"Alpha\n\xff\xfe\n", "is not UTF-8 text"),
    ];
    for (input, said) in wrong {
        let ended = with_input(&["draw", "--seed", "s", "-"], input);
        assert_eq!(ended.status.code(), Some(1), "{ended:?}");
        assert!(ended.out.is_empty() && ended.err.contains(said), "{said}: {ended:?}");
        assert_eq!(ended.err.lines().count(), 1, "{ended:?}");
    }
    let without = run(&["draw", "ids.txt"], &[]);
    assert!(!without.status.success() && without.err.contains("--seed <SEED>"), "{without:?}");
}
