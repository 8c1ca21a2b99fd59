//! The rule of gate G1.

use methods::evidence::{
    Amount, Criteria, Criterion, Effect, Expected, Facts, Gate, Interval, Measure, Reading, Reason, Verdict,
    gate,
};
use proptest::prelude::*;

const TCV: [Measure; 3] = [Measure::ElapsedMinutes, Measure::CostMinor, Measure::Visits];

/// What a case saves, of a mean of 100 before, 10 to both sides.
fn reading(measure: Measure, estimate: f64) -> Reading {
    let interval = Interval { low: estimate - 10.0, high: estimate + 10.0 };
    Reading { measure, stratum: None, effect: Ok(Effect { estimate, interval, before: 100.0 }) }
}

fn readings(estimates: [f64; 3]) -> Vec<Reading> {
    TCV.into_iter().zip(estimates).map(|(measure, estimate)| reading(measure, estimate)).collect()
}

/// A quarter less is hoped for, less than 5 is not worth while.
fn criteria() -> Criteria {
    let expected = Expected { target: Some(Amount::Share(0.25)), minimum: Some(Amount::Units(5.0)) };
    Criteria { expected: TCV.into_iter().map(|measure| (measure, expected)).collect(), ..Criteria::default() }
}

const GOOD: Facts = Facts { uptake: Some(0.3), cost_funded: Some(true), harm_reported: false };

fn missed(gate: &Gate) -> Vec<Criterion> {
    gate.findings.iter().filter(|found| found.met == Some(false)).map(|found| found.criterion).collect()
}

fn open(gate: &Gate) -> Vec<Criterion> {
    gate.findings.iter().filter(|found| found.met.is_none()).map(|found| found.criterion).collect()
}

#[test]
fn two_measures_shown_and_one_target_reached_scale() {
    let found = gate(&criteria(), &readings([25.0, 11.0, 0.0]), &GOOD);
    assert_eq!((found.verdict, missed(&found), open(&found)), (Verdict::Scale, vec![], vec![]));
    let criteria_in_order: Vec<_> = found.findings.iter().map(|finding| finding.criterion).collect();
    assert_eq!(criteria_in_order, Criterion::ALL);
    let texts: Vec<String> = found
        .findings
        .iter()
        .map(|finding| finding.grounds[..].first().map_or(String::new(), ToString::to_string))
        .collect();
    assert_eq!(texts[0], "elapsed_minutes saves 15 to 35 per case");
    assert_eq!(texts[1], "elapsed_minutes saves 25 per case, the target was 25");
    assert_eq!(texts[3], "the uptake is 0.3, asked for is 0.3");
    assert_eq!(texts[4], "the running cost is funded");
    assert_eq!(texts[5], "elapsed_minutes saves 35 at most, worth while is 5");
}

#[test]
fn an_interval_that_touches_zero_or_a_target_just_missed_iterates() {
    let found = gate(&criteria(), &readings([25.0, 10.0, 0.0]), &GOOD);
    assert_eq!((found.verdict, missed(&found)), (Verdict::Iterate, vec![Criterion::Shown]));
    let found = gate(&criteria(), &readings([24.9, 24.0, 0.0]), &GOOD);
    assert_eq!((found.verdict, missed(&found)), (Verdict::Iterate, vec![Criterion::Target]));
}

#[test]
fn low_uptake_or_no_money_iterates() {
    let found = gate(&criteria(), &readings([30.0; 3]), &Facts { uptake: Some(0.299), ..GOOD });
    assert_eq!((found.verdict, missed(&found)), (Verdict::Iterate, vec![Criterion::Uptake]));
    let found = gate(&criteria(), &readings([30.0; 3]), &Facts { cost_funded: Some(false), ..GOOD });
    assert_eq!((found.verdict, missed(&found)), (Verdict::Iterate, vec![Criterion::Funded]));
}

#[test]
fn a_stratum_that_is_credibly_worse_blocks_scale() {
    let mut readings = readings([30.0; 3]);
    let mut group = reading(Measure::EffortMinutes, -10.5);
    group.stratum = Some(("sex".to_owned(), "f".to_owned()));
    readings.push(group.clone());
    let found = gate(&criteria(), &readings, &GOOD);
    assert_eq!((found.verdict, missed(&found)), (Verdict::Iterate, vec![Criterion::NobodyWorse]));
    assert_eq!(
        found.findings[2].grounds[0].to_string(),
        "effort_minutes of sex f is worse: it saves -20.5 to -0.5 per case"
    );
    // Not credibly: 0 is an end of the interval.
    group.effect = reading(Measure::EffortMinutes, -10.0).effect;
    *readings.last_mut().unwrap() = group;
    assert_eq!(gate(&criteria(), &readings, &GOOD).verdict, Verdict::Scale);
}

#[test]
fn a_measure_that_is_worse_for_everybody_or_a_report_of_harm_stops() {
    let found = gate(&criteria(), &readings([30.0, 30.0, -10.5]), &GOOD);
    assert_eq!(found.verdict, Verdict::Stop);
    assert_eq!(missed(&found), [Criterion::NobodyWorse, Criterion::NoHarm]);
    let found = gate(&criteria(), &readings([30.0; 3]), &Facts { harm_reported: true, ..GOOD });
    assert_eq!((found.verdict, missed(&found)), (Verdict::Stop, vec![Criterion::NoHarm]));
}

#[test]
fn what_can_no_longer_be_worth_while_stops() {
    let found = gate(&criteria(), &readings([-5.5, -6.0, -7.0]), &GOOD);
    assert_eq!(found.verdict, Verdict::Stop);
    assert!(missed(&found).contains(&Criterion::Worthwhile));
    // One measure that still may be is enough to go on.
    let found = gate(&criteria(), &readings([-5.5, -6.0, -5.0]), &GOOD);
    assert_eq!(found.verdict, Verdict::Iterate);
}

#[test]
fn what_is_not_known_is_open_and_not_bad() {
    let unknown = Facts::default();
    let found = gate(&criteria(), &readings([30.0; 3]), &unknown);
    assert_eq!(
        (found.verdict, open(&found)),
        (Verdict::Undecided, vec![Criterion::Uptake, Criterion::Funded])
    );
    // Two of three can no longer be shown when one is shown, one is not, and one is open: they still can.
    let mut some = readings([30.0, 0.0, 0.0]);
    some[2].effect = Err(Reason::NoSpread);
    let found = gate(&criteria(), &some, &GOOD);
    assert_eq!((found.verdict, open(&found)), (Verdict::Undecided, vec![Criterion::Shown]));
    some.truncate(2);
    assert_eq!(gate(&criteria(), &some, &GOOD).verdict, Verdict::Undecided);
    some[0] = reading(Measure::ElapsedMinutes, 0.0);
    assert_eq!(missed(&gate(&criteria(), &some, &GOOD)), [Criterion::Shown]);
    let found = gate(&Criteria::default(), &readings([30.0; 3]), &GOOD);
    assert_eq!(
        (found.verdict, open(&found)),
        (Verdict::Undecided, vec![Criterion::Target, Criterion::Worthwhile])
    );
    let found = gate(&criteria(), &[], &Facts::default());
    assert_eq!(found.verdict, Verdict::Undecided);
    assert_eq!(found.findings[0].grounds[0].to_string(), "elapsed_minutes was not measured");
}

#[test]
fn time_may_be_effort_when_the_plan_says_so() {
    let mut criteria = criteria();
    criteria.judged[0] = Measure::EffortMinutes;
    criteria
        .expected
        .insert(Measure::EffortMinutes, Expected { target: Some(Amount::Units(12.0)), minimum: None });
    let effort = [
        reading(Measure::EffortMinutes, 12.0),
        reading(Measure::CostMinor, 12.0),
        reading(Measure::Visits, 0.0),
    ];
    assert_eq!(gate(&criteria, &effort, &GOOD).verdict, Verdict::Scale);
}

proptest! {
    #[test]
    fn better_numbers_never_make_a_worse_verdict(
        estimates in [-40.0..40.0_f64, -40.0..40.0, -40.0..40.0],
        better in 0..3_usize,
        by in 0.0..40.0_f64,
        uptake in 0.0..1.0_f64,
    ) {
        let facts = Facts { uptake: Some(uptake), ..GOOD };
        let rank = |estimates| match gate(&criteria(), &readings(estimates), &facts).verdict {
            Verdict::Stop => 0,
            Verdict::Iterate | Verdict::Undecided => 1,
            Verdict::Scale => 2,
        };
        let mut improved = estimates;
        improved[better] += by;
        prop_assert!(rank(improved) >= rank(estimates));
    }
}
