//! An evaluation with a bit of everything, for tests and for looking at a file.

use methods::selection::{Basis, Role, Rules};

use super::{Challenge, Criterion, Draw, Evaluation, EvaluationFile, Evaluator, Mark, Proposal, State};
use crate::clock::UnixMillis;
use crate::domain::selection::Outcome;

/// Code, title, organisation, cost per case, outcome, and the scores by evaluators 1 to 5: `-` is a missing one, nothing
/// stands where an evaluator was not asked.
type Given = (&'static str, &'static str, &'static str, Option<f64>, Outcome, [&'static str; 5]);

const PROPOSALS: [Given; 10] = [
    ("A", "Forms by telephone", "Kolpo Labs", Some(14.5), Outcome::Selected, ["443", "534", "444", "", ""]),
    ("B", "একবারেই সব কাগজ", "সেবা সমবায়", Some(12.0), Outcome::Reserve, ["435", "354", "44-", "", ""]),
    ("C", "نافذة واحدة", "مكتب المدينة", Some(12.0), Outcome::NotSelected, ["552", "551", "551", "", ""]),
    (
        "D",
        "=1+1: the clerk's sum",
        "@office",
        Some(9.25),
        Outcome::NotSelected,
        ["", "423", "432", "344", ""],
    ),
    (
        "E",
        "Satu pintu, satu hari",
        "Koperasi Maju",
        Some(9.25),
        Outcome::NotSelected,
        ["", "423", "432", "344", ""],
    ),
    ("F", "Reminders by text", "+Plus", None, Outcome::NotSelected, ["", "333", "", "345", "244"]),
    (
        "G",
        "Queue numbers",
        "Wait, Less & Co.",
        Some(3.0),
        Outcome::NotSelected,
        ["", "", "234", "333", "432"],
    ),
    ("H", "Open counters", "-Minus", Some(20.0), Outcome::NotSelected, ["222", "", "", "331", "555"]),
    ("I", "Night office", "Kolpo Labs", Some(31.0), Outcome::NotSelected, ["", "", "", "", "533"]),
    ("J", "Paper only", "Archive Friends", None, Outcome::Ineligible, ["", "", "", "", ""]),
];

impl EvaluationFile {
    /// Ten proposals and five evaluators: a tie, a missed minimum, no quorum, nothing scored, a recusal, a draft, texts in
    /// three scripts, and some that look like formulas.
    #[must_use]
    pub fn sample() -> Self {
        let criterion = |name: &str, weight, minimum, role| {
            let rubric = String::new();
            Criterion { name: name.to_owned(), weight, minimum, role, rubric }
        };
        let evaluators = [(false, false), (true, false), (false, true), (true, true), (false, false)];
        let mut file = Self {
            challenge: Challenge {
                number: 12,
                title: "Birth certificates in one visit".to_owned(),
                agency: "Registry of Shonapur".to_owned(),
                currency: "BDT".to_owned(),
                criteria_version: 2,
            },
            basis: Basis::Raw,
            rules: Rules::default(),
            draw: Some(Draw {
                seed: "Lottery 2026-07-01: 4 8 15 16 23 42".to_owned(),
                published_at: Some(UnixMillis(1_782_900_000_000)),
            }),
            criteria: vec![
                criterion("Citizen benefit", 40, 0, Some(Role::CitizenBenefit)),
                criterion("Evidence", 35, 0, Some(Role::Evidence)),
                criterion("Cost", 25, 2, None),
            ],
            proposals: Vec::new(),
            evaluators: Vec::new(),
            evaluations: Vec::new(),
        };
        for (number, (outside, for_users)) in (1..).zip(evaluators) {
            file.evaluators.push(Evaluator { number, outside, for_users });
        }
        for (code, title, organisation, cost_per_case, outcome, scores) in PROPOSALS {
            let id = format!("idea-{}", code.to_lowercase());
            for (evaluator, scores) in (1..).zip(scores).filter(|(_, scores)| !scores.is_empty()) {
                file.evaluations.push(evaluation(evaluator, &id, scores));
            }
            file.proposals.push(Proposal {
                id,
                code: code.to_owned(),
                title: title.to_owned(),
                organisation: organisation.to_owned(),
                cost_per_case,
                outcome: Some(outcome),
            });
        }
        file.evaluations.push(Evaluation {
            state: State::Recused,
            counts: false,
            note: "I worked for Kolpo Labs until 2025.".to_owned(),
            ..evaluation(4, "idea-a", "---")
        });
        file.evaluations.push(Evaluation {
            state: State::Draft,
            counts: false,
            ..evaluation(1, "idea-i", "5--")
        });
        file.in_order()
    }
}

fn evaluation(evaluator: u32, proposal: &str, scores: &str) -> Evaluation {
    let reasons = [
        "",
        "Clear, and tested \"twice\".",
        "=SUM(A1:A9) is not a reason",
        "ভালো, তবে\nখরচ বেশি",
        "واضح ومجرَّب",
        "Very good",
    ];
    let marks = scores.chars().map(|score| {
        let score = score.to_digit(10).map(|score| score as u8);
        let reason = score.map_or("", |score| reasons[usize::from(score)]).to_owned();
        Mark { score, reason }
    });
    Evaluation {
        evaluator,
        proposal: proposal.to_owned(),
        state: State::Sent,
        counts: true,
        note: String::new(),
        marks: marks.collect(),
    }
}
