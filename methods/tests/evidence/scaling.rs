//! The rules of gates G2 and G3.

use methods::evidence::{
    Amount, Criteria, Criterion, Effect, Expected, Gate, Interval, Measure, Permanence, Place, Reading,
    Reason, Verdict, second_gate, third_gate,
};
use proptest::prelude::*;

const TCV: [Measure; 3] = [Measure::ElapsedMinutes, Measure::CostMinor, Measure::Visits];

/// What a case saves, of a mean of 100 before, 10 to both sides, at a place.
fn place(name: &str, first_owner: bool, verified: bool, estimates: [f64; 3]) -> Place {
    let reading = |(measure, estimate)| {
        let interval = Interval { low: estimate - 10.0, high: estimate + 10.0 };
        Reading { measure, stratum: None, effect: Ok(Effect { estimate, interval, before: 100.0 }) }
    };
    Place {
        name: name.to_owned(),
        first_owner,
        verified,
        readings: TCV.into_iter().zip(estimates).map(reading).collect(),
    }
}

fn unknown(name: &str) -> Place {
    Place { readings: Vec::new(), ..place(name, false, true, [0.0; 3]) }
}

fn criteria() -> Criteria {
    let expected = Expected { target: None, minimum: Some(Amount::Units(5.0)) };
    Criteria { expected: TCV.into_iter().map(|measure| (measure, expected)).collect(), ..Criteria::default() }
}

fn decided(places: &[Place]) -> Gate {
    second_gate(&criteria(), 2, places, false)
}

fn with(gate: &Gate, met: Option<bool>) -> Vec<Criterion> {
    gate.findings.iter().filter(|found| found.met == met).map(|found| found.criterion).collect()
}

const SHOWN: [f64; 3] = [25.0, 11.0, 0.0];
const NOT_SHOWN: [f64; 3] = [25.0, 9.0, 0.0];

#[test]
fn an_effect_that_repeats_at_another_owner_s_scales() {
    let found = decided(&[place("Savar", true, false, SHOWN), place("Khulna", false, true, SHOWN)]);
    assert_eq!((found.verdict, with(&found, Some(true)).len()), (Verdict::Scale, 5));
    let texts: Vec<String> = found.findings[0].grounds.iter().map(ToString::to_string).collect();
    assert_eq!(texts[0], "it was found again at 2 of 2 places that are needed");
    assert_eq!(texts[1], "Savar: elapsed_minutes saves 15 to 35 per case");
    assert_eq!(found.findings[1].grounds[0].to_string(), "Khulna: it was found again and verified");
}

#[test]
fn the_first_owner_alone_is_not_enough() {
    let found = decided(&[place("Savar", true, true, SHOWN), place("Dhamrai", true, true, SHOWN)]);
    assert_eq!((found.verdict, with(&found, Some(false))), (Verdict::Iterate, vec![Criterion::OtherOwner]));
    assert_eq!(found.findings[1].grounds[0].to_string(), "nobody but the first owner runs it");
}

#[test]
fn one_place_is_too_few_and_one_that_is_not_measured_yet_leaves_it_open() {
    let found = decided(&[place("Khulna", false, true, SHOWN)]);
    assert_eq!((found.verdict, with(&found, Some(false))), (Verdict::Iterate, vec![Criterion::Repeats]));
    let found = decided(&[place("Khulna", false, true, SHOWN), unknown("Bogura")]);
    assert_eq!((found.verdict, with(&found, None)), (Verdict::Undecided, vec![Criterion::Repeats]));
    assert_eq!(
        found.findings[0].grounds[0].to_string(),
        "it was found again at 1 of 2 places that are needed, and at 1 it is not known yet"
    );
    let found = decided(&[]);
    assert_eq!(found.verdict, Verdict::Iterate);
    assert_eq!(with(&found, Some(false)), [Criterion::Repeats, Criterion::OtherOwner]);
}

#[test]
fn what_nobody_verified_is_open() {
    let places = [place("Savar", true, false, SHOWN), place("Khulna", false, false, SHOWN)];
    let found = decided(&places);
    assert_eq!((found.verdict, with(&found, None)), (Verdict::Undecided, vec![Criterion::OtherOwner]));
    let places = [
        place("Savar", true, false, SHOWN),
        place("A", true, true, SHOWN),
        place("B", false, true, NOT_SHOWN),
    ];
    let found = decided(&places);
    assert_eq!((found.verdict, with(&found, Some(false))), (Verdict::Iterate, vec![Criterion::OtherOwner]));
    assert_eq!(found.findings[1].grounds[0].to_string(), "B: it was not found again");
}

#[test]
fn somebody_worse_at_one_place_iterates_and_harm_or_nothing_worth_while_stops() {
    let mut places = vec![place("Savar", true, true, SHOWN), place("Khulna", false, true, SHOWN)];
    let worse = Effect { estimate: -20.0, interval: Interval { low: -30.0, high: -10.0 }, before: 100.0 };
    let stratum = Some(("sex".to_owned(), "female".to_owned()));
    places[1].readings.push(Reading { measure: Measure::Visits, stratum, effect: Ok(worse) });
    let found = decided(&places);
    assert_eq!((found.verdict, with(&found, Some(false))), (Verdict::Iterate, vec![Criterion::NobodyWorse]));
    assert_eq!(
        found.findings[2].grounds[0].to_string(),
        "Khulna: visits of sex female is worse: it saves -30 to -10 per case"
    );
    let found = second_gate(&criteria(), 2, &places, true);
    assert_eq!(found.verdict, Verdict::Stop);
    let nothing = [place("Savar", true, true, [-6.0; 3]), place("Khulna", false, true, [-6.0; 3])];
    assert_eq!(
        (decided(&nothing).verdict, with(&decided(&nothing), Some(false)).contains(&Criterion::Worthwhile)),
        (Verdict::Stop, true)
    );
    let one = [place("Savar", true, true, [-6.0; 3]), place("Khulna", false, true, SHOWN)];
    assert_eq!(decided(&one).verdict, Verdict::Iterate, "at one place it is worth while");
}

#[test]
fn the_third_gate_asks_for_a_budget_line_an_owner_and_a_circular() {
    let all =
        Permanence { budget_line: Some(true), owner: Some(true), circular: Some(true), harm_reported: false };
    assert_eq!(third_gate(&all).verdict, Verdict::Scale);
    let found = third_gate(&Permanence { circular: Some(false), ..all });
    assert_eq!((found.verdict, with(&found, Some(false))), (Verdict::Iterate, vec![Criterion::Circular]));
    assert_eq!(found.findings[2].grounds[0].to_string(), "no circular makes it the usual way");
    let found = third_gate(&Permanence { owner: None, ..all });
    assert_eq!((found.verdict, with(&found, None)), (Verdict::Undecided, vec![Criterion::Owner]));
    assert_eq!(
        found.findings[1].grounds[0].to_string(),
        "nobody said whether a named post is responsible for it"
    );
    assert_eq!(third_gate(&Permanence { harm_reported: true, ..all }).verdict, Verdict::Stop);
    assert_eq!(third_gate(&Permanence::default()).verdict, Verdict::Undecided);
}

fn any_place() -> impl Strategy<Value = Place> {
    (any::<bool>(), any::<bool>(), prop::array::uniform3(-40.0..40.0_f64), any::<bool>()).prop_map(
        |(first_owner, verified, estimates, known)| {
            let mut place = place("somewhere", first_owner, verified, estimates);
            if !known {
                place.readings[0].effect = Err(Reason::NoSpread);
            }
            place
        },
    )
}

/// From bad to good. Undecided may become anything.
fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Stop => 0,
        Verdict::Iterate => 1,
        Verdict::Undecided => 2,
        Verdict::Scale => 3,
    }
}

proptest! {
    /// Neither another place with a good and verified result nor a verification makes a verdict worse, and the order of
    /// places changes none.
    #[test]
    fn what_is_better_never_makes_it_worse(mut places in prop::collection::vec(any_place(), 0..6), needed in 1_usize..4) {
        let of = |places: &[Place]| rank(second_gate(&criteria(), needed, places, false).verdict);
        let before = of(&places);
        let mut more = places.clone();
        more.push(place("new", false, true, [30.0; 3]));
        prop_assert!(of(&more) >= before);
        let mut verified = places.clone();
        for place in &mut verified {
            place.verified = true;
        }
        prop_assert!(of(&verified) >= before);
        places.reverse();
        prop_assert_eq!(of(&places), before);
    }
}
