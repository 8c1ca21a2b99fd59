//! The rules of proposals, tried with whatever people may do.

use proptest::prelude::*;

use super::*;
use crate::clock::{Id, UnixMillis};
use crate::domain::Refusal;

const STEPS: [ProposalStep; 10] = [
    ProposalStep::Submit,
    ProposalStep::FindEligible,
    ProposalStep::FindIneligible,
    ProposalStep::Shortlist,
    ProposalStep::Select,
    ProposalStep::Reserve,
    ProposalStep::NotSelect,
    ProposalStep::Contract,
    ProposalStep::Decline,
    ProposalStep::Withdraw,
];

proptest! {
    #[test]
    fn whatever_is_tried_nothing_is_chosen_without_being_sent_and_found_eligible(
        steps in proptest::collection::vec(0..STEPS.len(), 0..30)
    ) {
        let mut state = ProposalState::Draft;
        let (mut sent, mut eligible, mut selected) = (false, false, false);
        for step in steps.into_iter().map(|index| STEPS[index]) {
            let Ok(next) = state.after(step) else { continue };
            sent |= next == ProposalState::Submitted;
            eligible |= next == ProposalState::Eligible;
            selected |= next == ProposalState::Selected;
            prop_assert!(state != ProposalState::Withdrawn, "nothing leaves the withdrawn state");
            prop_assert!(next != ProposalState::Withdrawn || !selected, "no way back after being selected");
            prop_assert!(!next.is_chosen() || (sent && eligible));
            prop_assert!(next != ProposalState::Contracted || selected);
            state = next;
        }
    }

    #[test]
    fn days_are_shown_as_they_were_read(hundredths in 0_i64..1_000_000) {
        let minutes = days("t", &decimal_text(hundredths, 2)).unwrap();
        prop_assert_eq!(days("t", &days_text(minutes)).unwrap(), minutes);
    }

    #[test]
    fn any_typed_text_is_read_or_refused_but_never_lost(text in "\\PC{0,400}") {
        let old = Draft { title: "Old".to_owned(), language: "en".to_owned(), ..Draft::default() };
        for part in FormPart::ALL {
            let (new, refusals) = old.clone().with(part, "BDT", &["en"], |_| text.clone());
            for refusal in &refusals {
                prop_assert_eq!(FormPart::of_field(refusal.field.as_deref().unwrap_or("")), part);
            }
            if part == FormPart::Idea && refusals.iter().any(|it| it.field.as_deref() == Some("title")) {
                prop_assert_eq!(new.title, "Old");
            }
        }
    }
}

#[test]
fn every_state_and_part_reads_its_own_name() {
    for state in ProposalState::ALL {
        assert_eq!(ProposalState::parse(state.as_str()), Some(state));
    }
    for part in FormPart::ALL {
        assert_eq!(FormPart::parse(part.as_str()), Some(part));
        assert!(part.fields().iter().all(|field| FormPart::of_field(field) == part));
    }
}

#[test]
fn the_closing_moment_counts_and_the_millisecond_after_it_does_not() {
    let window =
        Window { is_published: true, opens_at: Some(UnixMillis(1_000)), closes_at: Some(UnixMillis(5_000)) };
    assert_eq!(window.check(UnixMillis(999)), Err(Refusal::because("refusal-proposal-not-open-yet")));
    assert!(window.check(UnixMillis(1_000)).is_ok());
    assert!(window.check(UnixMillis(5_000)).is_ok());
    assert_eq!(window.check(UnixMillis(5_001)), Err(Refusal::because("refusal-proposal-closed")));
}

#[test]
fn who_sees_how_much() {
    let base = Standing {
        state: ProposalState::Submitted,
        was_submitted: true,
        made_public: false,
        submissions_closed: false,
        released: false,
        summaries_public: true,
    };
    let closed = Standing { submissions_closed: true, ..base };
    let released = Standing { state: ProposalState::NotSelected, released: true, ..closed };
    let table = [
        (Onlooker::Member, base, Sight::Whole),
        (Onlooker::Officer, base, Sight::Nothing),
        (Onlooker::Anybody, base, Sight::Nothing),
        (Onlooker::Officer, closed, Sight::Whole),
        (Onlooker::Anybody, closed, Sight::Nothing),
        (
            Onlooker::Officer,
            Standing { state: ProposalState::Draft, was_submitted: false, ..closed },
            Sight::Nothing,
        ),
        (Onlooker::Officer, Standing { state: ProposalState::Withdrawn, ..closed }, Sight::Summary),
        (Onlooker::Anybody, released, Sight::Summary),
        (Onlooker::Anybody, Standing { summaries_public: false, ..released }, Sight::Nothing),
        (Onlooker::Anybody, Standing { made_public: true, ..released }, Sight::Whole),
        (Onlooker::Anybody, Standing { made_public: true, ..closed }, Sight::Nothing),
        (Onlooker::Anybody, Standing { state: ProposalState::Selected, ..released }, Sight::Whole),
        (Onlooker::Anybody, Standing { state: ProposalState::Selected, ..closed }, Sight::Nothing),
        (Onlooker::Anybody, Standing { state: ProposalState::Withdrawn, ..released }, Sight::Nothing),
        (Onlooker::Anybody, Standing { was_submitted: false, ..released }, Sight::Nothing),
        (
            Onlooker::Member,
            Standing { state: ProposalState::Draft, was_submitted: false, ..base },
            Sight::Whole,
        ),
    ];
    for (onlooker, standing, expected) in table {
        assert_eq!(sight(onlooker, &standing), expected, "{onlooker:?} {standing:?}");
    }
}

#[test]
fn the_same_words_give_the_same_receipt_and_other_words_another() {
    let (a, b, c) = (Id::stored("a".to_owned()), Id::stored("b".to_owned()), Id::stored("c".to_owned()));
    let draft = Draft {
        title: "শিরোনাম \"x\"".to_owned(), language: "bn".to_owned(), ..Draft::default()
    };
    let seal = |revision, draft| Sealed { proposal: &a, challenge: &b, organisation: &c, revision, draft };
    let first = seal(1, &draft).hash();
    assert_eq!(first, seal(1, &draft).hash());
    assert_ne!(first, seal(2, &draft).hash());
    // This hash must never change for this text, or old receipts prove nothing.
    assert_eq!(first, "88eb1139217f2f43ecfef293056fc6091b65e54b5c5c86bda0167477c793f9d8");
    let back: serde_json::Value = serde_json::from_str(&seal(1, &draft).canonical_json()).unwrap();
    assert_eq!(back["title"], "শিরোনাম \"x\"");
}

#[test]
fn an_empty_draft_is_told_everything_that_is_missing_and_a_full_one_nothing() {
    let missing = check_for_submission(&Draft::default(), Asked::default());
    assert_eq!(missing.len(), 16);
    let full = full_draft();
    assert_eq!(check_for_submission(&full, Asked { budget_minor: Some(10_000) }), Vec::new());
    let over = check_for_submission(&full, Asked { budget_minor: Some(9_999) });
    assert_eq!(over, vec![Refusal::at("milestone_amount_1", "refusal-proposal-over-budget")]);
}

#[test]
fn a_form_gives_back_what_it_was_given() {
    let full = full_draft();
    for part in FormPart::ALL {
        let values = full.values(part, "BDT");
        let typed = |name: &str| {
            values.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let (again, refusals) = full.clone().with(part, "BDT", &["en"], typed);
        assert_eq!(refusals, Vec::new());
        assert_eq!(again, full);
    }
}

fn full_draft() -> Draft {
    let text = || "Words".to_owned();
    Draft {
        title: text(),
        language: "en".to_owned(),
        content: ProposalContent {
            summary: text(),
            solution: text(),
            as_is: vec![text()],
            to_be: vec![text(), text()],
            expected: Measures {
                time_minutes: Some(4_320),
                cost_minor: Some(12_550),
                visits_tenths: Some(15),
            },
            reasoning: text(),
            evidence: String::new(),
            team: text(),
            partners: vec![text()],
            milestones: vec![
                Milestone { name: text(), amount_minor: 4_000, weeks: 4 },
                Milestone { name: text(), amount_minor: 6_000, weeks: 9 },
            ],
            timeline: text(),
            risks: text(),
            data_protection: text(),
            accessibility: text(),
            licence: text(),
        },
    }
}
