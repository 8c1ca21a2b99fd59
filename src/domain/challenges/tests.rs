use proptest::prelude::*;

use super::*;

fn person(number: u8) -> Id {
    Id::stored(format!("person-{number}"))
}

fn complete() -> Written {
    let mut written = Written {
        language: "en".to_owned(),
        title: "A birth certificate in one visit".to_owned(),
        sector: "civil-registration".to_owned(),
        ..Written::default()
    };
    let content = &mut written.content;
    content.summary = "Today 38 days and 4 visits.".to_owned();
    content.problem = "The slip stays in a drawer.".to_owned();
    content.service = Service {
        name: "Birth certificate".to_owned(),
        steps: vec!["Go to the office".to_owned()],
        yearly_volume: Some(21_400),
        time_minutes: Some(54_720),
        cost_minor: Some(148_000),
        visits_tenths: Some(36),
        source: "487 people asked".to_owned(),
        ..Service::default()
    };
    content.goal.time_minutes = Some(14_400);
    content.criteria = vec![
        Criterion { name: "Time".to_owned(), weight: 60, minimum: 0 },
        Criterion { name: "Price".to_owned(), weight: 40, minimum: 2 },
    ];
    content.eligible = vec!["startup".to_owned()];
    content.budget_minor = Some(320_000_000);
    content.currency = "KES".to_owned();
    content.ip_terms = "Open source".to_owned();
    content.adoption = Adoption {
        senior_owner: "Lucy".to_owned(),
        procurement_route: "Direct award".to_owned(),
        ceiling_minor: Some(1_800_000_000),
    };
    written.dates = ChallengeDates {
        opens_at: Some(UnixMillis(0)),
        questions_close_at: Some(UnixMillis(10 * DAY)),
        submissions_close_at: Some(UnixMillis(20 * DAY)),
        decision_at: Some(UnixMillis(40 * DAY)),
    };
    written
}

const NOW: UnixMillis = UnixMillis(5 * DAY);

fn fields(result: Result<(), Refusals>) -> Vec<String> {
    result.err().unwrap_or_default().into_iter().filter_map(|refusal| refusal.field).collect()
}

#[test]
fn a_complete_challenge_can_go_to_review() {
    assert_eq!(check_complete(&complete(), NOW), Ok(()));
}

#[test]
fn each_missing_part_is_named_at_its_field() {
    let table: Vec<(&str, fn(&mut Written))> = vec![
        ("title", |written| written.title.clear()),
        ("summary", |written| written.content.summary.clear()),
        ("problem", |written| written.content.problem = "  ".to_owned()),
        ("service_name", |written| written.content.service.name.clear()),
        ("service_steps", |written| written.content.service.steps.clear()),
        ("yearly_volume", |written| written.content.service.yearly_volume = Some(0)),
        ("time", |written| written.content.service.time_minutes = None),
        ("cost", |written| written.content.service.cost_minor = None),
        ("visits", |written| written.content.service.visits_tenths = None),
        ("source", |written| written.content.service.source.clear()),
        ("goal_time", |written| written.content.goal = Measures::default()),
        ("criterion_1", |written| written.content.criteria.clear()),
        ("criterion_2", |written| written.content.criteria[1].name.clear()),
        ("weight_1", |written| written.content.criteria[0].weight = 59),
        ("weight_1", |written| written.content.criteria[0].weight = 61),
        ("eligible", |written| written.content.eligible.clear()),
        ("budget", |written| written.content.budget_minor = None),
        ("ip_terms", |written| written.content.ip_terms.clear()),
        ("senior_owner", |written| written.content.adoption.senior_owner.clear()),
        ("procurement_route", |written| written.content.adoption.procurement_route.clear()),
        ("ceiling", |written| written.content.adoption.ceiling_minor = None),
        ("questions_close", |written| written.dates.questions_close_at = None),
        ("questions_close", |written| written.dates.opens_at = Some(UnixMillis(11 * DAY))),
        ("submissions_close", |written| written.dates.submissions_close_at = None),
        ("submissions_close", |written| written.dates.submissions_close_at = Some(UnixMillis(9 * DAY))),
        ("decision", |written| written.dates.decision_at = Some(UnixMillis(19 * DAY))),
    ];
    for (field, spoil) in table {
        let mut written = complete();
        spoil(&mut written);
        assert_eq!(fields(check_complete(&written, NOW)), [field], "only {field} is wrong");
    }
}

#[test]
fn a_plan_to_measure_stands_for_the_baseline() {
    let mut written = complete();
    written.content.service.time_minutes = None;
    written.content.service.source.clear();
    written.content.service.baseline_plan = "We ask 400 people in March.".to_owned();
    assert_eq!(check_complete(&written, NOW), Ok(()));
}

#[test]
fn a_deadline_in_the_past_is_refused() {
    assert!(
        fields(check_complete(&complete(), UnixMillis(21 * DAY))).contains(&"submissions_close".to_owned())
    );
}

#[test]
fn one_second_after_the_deadline_is_too_late() {
    let dates = complete().dates;
    let state = ChallengeState::Published;
    assert_eq!(state.opening(&dates, UnixMillis(-1)), Opening::OpensSoon);
    assert_eq!(state.opening(&dates, UnixMillis(20 * DAY)), Opening::Open);
    assert_eq!(state.opening(&dates, UnixMillis(20 * DAY + 1000)), Opening::Closed);
    assert_eq!(ChallengeState::Evaluating.opening(&dates, NOW), Opening::Closed);
}

#[test]
fn new_terms_give_seven_more_days() {
    let before = complete();
    let mut after = before.clone();
    after.content.budget_minor = Some(100);
    let now = UnixMillis(18 * DAY);
    let refused = check_amendment(ChallengeState::Published, &before, &after, "Less money", 7, now);
    assert_eq!(fields(refused), ["submissions_close"]);
    after.dates.submissions_close_at = Some(UnixMillis(25 * DAY));
    assert_eq!(check_amendment(ChallengeState::Published, &before, &after, "Less money", 7, now), Ok(()));
}

#[test]
fn other_amendments_keep_the_deadline_but_never_shorten_it() {
    let before = complete();
    let mut after = before.clone();
    after.content.problem = "Clearer words.".to_owned();
    let now = UnixMillis(18 * DAY);
    assert_eq!(check_amendment(ChallengeState::Published, &before, &after, "Clearer", 7, now), Ok(()));
    after.dates.submissions_close_at = Some(UnixMillis(19 * DAY));
    assert_eq!(
        fields(check_amendment(ChallengeState::Published, &before, &after, "Clearer", 7, now)),
        ["submissions_close"]
    );
}

#[test]
fn amendments_need_a_note_a_change_and_an_open_challenge() {
    let before = complete();
    let mut after = before.clone();
    after.content.problem = "Clearer words.".to_owned();
    assert_eq!(fields(check_amendment(ChallengeState::Published, &before, &after, " ", 7, NOW)), ["note"]);
    assert!(check_amendment(ChallengeState::Published, &before, &before, "Why", 7, NOW).is_err());
    assert!(check_amendment(ChallengeState::Draft, &before, &after, "Why", 7, NOW).is_err());
    let late = UnixMillis(20 * DAY + 1);
    assert!(check_amendment(ChallengeState::Published, &before, &after, "Why", 7, late).is_err());
}

#[test]
fn content_of_an_older_version_can_be_read() {
    let content: ChallengeContent = serde_json::from_str("{\"summary\":\"x\",\"later\":1}").unwrap();
    assert!(content.publish_all_titles && content.criteria.is_empty() && content.summary == "x");
}

#[derive(Clone, Debug)]
enum Act {
    Step(Step),
    Edit(u8),
    Review(u8, Verdict),
}

fn acts() -> impl Strategy<Value = Act> {
    prop_oneof![
        prop_oneof![
            Just(Step::Submit),
            Just(Step::Evaluate),
            Just(Step::Decide),
            Just(Step::Pilot),
            Just(Step::Conclude),
            Just(Step::Cancel)
        ]
        .prop_map(Act::Step),
        (0_u8..4).prop_map(Act::Edit),
        (0_u8..4, prop_oneof![Just(Verdict::Publish), Just(Verdict::RequestChanges)])
            .prop_map(|(who, verdict)| Act::Review(who, verdict)),
    ]
}

proptest! {
    /// Whatever people try in whatever order: nothing is let out by one who wrote it, what is over stays over, and the
    /// way leads forward once it was let out.
    #[test]
    fn no_path_publishes_without_a_second_officer(path in proptest::collection::vec(acts(), 0..60)) {
        let mut state = ChallengeState::Draft;
        let mut writers = vec![person(0)];
        let mut let_out_by: Option<Id> = None;
        for act in path {
            let before = state;
            match act {
                Act::Step(step) => {
                    if let Ok(next) = state.after(step) { state = next; }
                }
                Act::Edit(who) => {
                    if state.is_writable() && !writers.contains(&person(who)) { writers.push(person(who)); }
                }
                Act::Review(who, verdict) => {
                    if let Ok(next) = review(state, &writers, &person(who), verdict) {
                        prop_assert!(!writers.contains(&person(who)));
                        prop_assert_eq!(state, ChallengeState::InReview);
                        state = next;
                        if verdict == Verdict::Publish { let_out_by = Some(person(who)); }
                    }
                }
            }
            if !state.is_before_publication() && state != ChallengeState::Cancelled {
                prop_assert!(let_out_by.as_ref().is_some_and(|reviewer| !writers.contains(reviewer)));
            }
            if matches!(before, ChallengeState::Cancelled | ChallengeState::Concluded) {
                prop_assert_eq!(state, before);
            }
            if before >= ChallengeState::Decided {
                prop_assert!(before == state || state != ChallengeState::Cancelled);
            }
            if !before.is_before_publication() {
                prop_assert!(state >= before);
            }
        }
    }

    #[test]
    fn a_difference_holds_both_texts(before in "[a-c \n]{0,40}", after in "[a-c \n]{0,40}") {
        let pieces = difference(&before, &after);
        let side = |gone: PieceKind| -> String {
            pieces.iter().filter(|piece| piece.kind != gone).map(|piece| piece.text.as_str()).collect()
        };
        prop_assert_eq!(side(PieceKind::Added), before);
        prop_assert_eq!(side(PieceKind::Removed), after);
    }

    #[test]
    fn state_names_are_read_back(index in 0_usize..9) {
        let state = ChallengeState::ALL[index];
        prop_assert_eq!(ChallengeState::parse(state.as_str()), Some(state));
    }
}
