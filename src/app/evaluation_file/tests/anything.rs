//! Any evaluation at all.

use methods::selection::{Presence, Quorum};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::columns::Column;
use super::*;

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "(?s).{0,8}",
        2 => "['=+@\\-\t\r\n,\"; ]{0,5}[a-z]{0,3}",
        1 => select(vec!["", "ভালো, তবে\nখরচ বেশি", "واضح ومجرَّب", "yes", "1", "'"]).prop_map(str::to_owned),
    ]
}

fn any_rules() -> impl Strategy<Value = Rules> {
    let quorum = (0_usize..5, 0_usize..3, 0_usize..3);
    (quorum, 0.0_f64..40.0, prop_oneof![Just(0.0), Just(0.5), 0.0_f64..30.0], 0_usize..5).prop_map(
        |((evaluations, outside, for_users), calibration, tie, normalise_from)| Rules {
            quorum: Quorum(Presence { evaluations, outside, for_users }),
            calibration,
            tie,
            normalise_from,
        },
    )
}

fn any_role() -> impl Strategy<Value = Option<Role>> {
    select(vec![None, Some(Role::CitizenBenefit), Some(Role::Evidence)])
}

fn any_cost() -> impl Strategy<Value = f64> {
    prop_oneof![select(vec![0.0, 1.0, 9.25]), 0.0_f64..1e7, proptest::num::f64::POSITIVE]
}

prop_compose! {
    fn any_criterion()(name in any_text(), weight in prop_oneof![1_u32..50, any::<u32>().prop_map(|it| it.max(1))],
        minimum in 0_u8..=5, role in any_role()) -> Criterion {
        Criterion { name, weight, minimum, role, rubric: String::new() }
    }
}

prop_compose! {
    fn any_proposal(place: usize)(id in any_text(), code in any_text(), title in any_text(), organisation in any_text(),
        cost_per_case in of(any_cost()), outcome in of(select(Outcome::ALL.to_vec()))) -> Proposal {
        Proposal { id: format!("{id}{place}"), code, title, organisation, cost_per_case, outcome }
    }
}

prop_compose! {
    fn any_evaluation(criteria: usize)(state in select(State::ALL.to_vec()), counts in any::<bool>(),
        note in any_text(), marks in vec((of(0_u8..=5), any_text()), criteria)) -> Evaluation {
        let marks = marks.into_iter().map(|(score, reason)| Mark { score, reason }).collect();
        let counts = counts && state == State::Sent;
        Evaluation { evaluator: 0, proposal: String::new(), state, counts, note, marks }
    }
}

fn any_file() -> impl Strategy<Value = EvaluationFile> {
    (1_usize..4, 0_usize..5, 0_usize..6).prop_flat_map(|(criteria, evaluators, proposals)| {
        let proposals_there: Vec<_> = (0..proposals).map(any_proposal).collect();
        (
            (
                (any::<i64>(), any_text(), any_text()),
                (any_text(), any::<i64>()),
                select(vec![Basis::Raw, Basis::Normalised]),
                any_rules(),
            ),
            of((any_text(), of(-62_000_000_000_000_i64..253_000_000_000_000))),
            vec(any_criterion(), criteria),
            proposals_there,
            vec((1_u32..9, any::<bool>(), any::<bool>()), evaluators),
            vec(of(any_evaluation(criteria)), evaluators * proposals),
        )
            .prop_map(move |(challenge, draw, criteria, proposals, evaluators, evaluations)| {
                let ((number, title, agency), (currency, criteria_version), basis, rules) = challenge;
                let mut file = EvaluationFile {
                    challenge: Challenge { number, title, agency, currency, criteria_version },
                    basis,
                    rules,
                    draw: draw.map(|(seed, at)| Draw {
                        seed: format!("{seed}x"),
                        published_at: at.map(UnixMillis),
                    }),
                    criteria,
                    proposals,
                    evaluators: Vec::new(),
                    evaluations: Vec::new(),
                };
                for (place, (step, outside, for_users)) in evaluators.into_iter().enumerate() {
                    let number = 10 * place as u32 + step;
                    file.evaluators.push(Evaluator { number, outside, for_users });
                }
                for (place, evaluation) in evaluations.into_iter().enumerate() {
                    let Some(evaluation) = evaluation else { continue };
                    let proposals = file.proposals.len();
                    file.evaluations.push(Evaluation {
                        evaluator: file.evaluators[place / proposals].number,
                        proposal: file.proposals[place % proposals].id.clone(),
                        ..evaluation
                    });
                }
                file
            })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_again(file in any_file()) {
        let bytes = write_csv(&file).unwrap();
        let found = read(&bytes).unwrap();
        let file = file.in_order();
        prop_assert_eq!(&found.file, &file);
        prop_assert_eq!(&write_csv(&found.file).unwrap(), &bytes);
        let results = found.file.results().unwrap();
        // Bit for bit: the shortest text of a number is that of no other number.
        prop_assert_eq!(format!("{results:?}"), format!("{:?}", file.results().unwrap()));
        prop_assert_eq!(compare(&found.file, &results, &found.published).differences, vec![]);
    }

    #[test]
    fn lines_and_columns_may_be_in_any_order(
        (file, lines, columns) in any_file().prop_flat_map(|file| {
            let lines = table(&write_csv(&file).unwrap()).len();
            let columns: Vec<usize> = (0..Column::ALL.len()).collect();
            (Just(file), Just((1..lines).collect::<Vec<usize>>()).prop_shuffle(), Just(columns).prop_shuffle())
        }),
    ) {
        let rows = table(&write_csv(&file).unwrap());
        let mut shuffled = Vec::new();
        for line in std::iter::once(0).chain(lines) {
            let mut row: Vec<String> = columns.iter().map(|column| rows[line][*column].clone()).collect();
            row.insert(row.len() / 2, "one more".to_owned());
            shuffled.push(row);
        }
        let mut bytes = "\u{feff}".as_bytes().to_vec();
        bytes.extend(untable(&shuffled));
        let found = read(&bytes).unwrap();
        let file = file.in_order();
        prop_assert_eq!(&found.file, &file);
        let results = found.file.results().unwrap();
        prop_assert_eq!(&results, &file.results().unwrap());
        prop_assert_eq!(compare(&found.file, &results, &found.published).differences, vec![]);
    }

    #[test]
    fn no_bytes_are_too_strange_to_be_refused(bytes in vec(any::<u8>(), 0..400), cut in 0_usize..8000) {
        prop_assert!(read(&bytes).is_err());
        let mut file = write_csv(&EvaluationFile::sample()).unwrap();
        file.truncate(cut);
        let whole = file.len();
        file.extend(&bytes);
        // Cut off anywhere or followed by anything: an answer, whichever it is.
        let _ = read(&file);
        let _ = read(&file[..whole]);
    }
}
