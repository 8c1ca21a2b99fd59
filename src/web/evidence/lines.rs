//! Lines of numbers that several pages show: one for each measure, with how many people, the change and its range.

use methods::evidence::snapshot::{MeasureSnapshot, StratumSnapshot};
use methods::evidence::{Interval, Snapshot, Standing};
use serde::Serialize;

use super::amounts::{Unit, percent, width};
use crate::app::evidence::{Distribution, in_methods};
use crate::domain::agreements::{AgreementContent, Measured, PlannedMeasure};
use crate::language::{Value, Words, number_value};
use crate::web::selection::Tag;
use crate::web::views::counted;

/// One measure, before and after.
#[derive(Serialize)]
pub struct MeasureLine {
    pub name: String,
    pub icon: &'static str,
    pub before: String,
    pub after: String,
    pub people: String,
    /// What one case saves; empty when it cannot be said.
    pub change: String,
    pub range: String,
    /// The share, with its interval; empty where it has none.
    pub share: String,
    pub level: String,
    /// Why there is no number.
    pub reason: String,
    /// Against the comparison; empty without one.
    pub against: String,
    pub goal: Tag,
    pub bars: Bars,
}

/// Two bars on one scale, with the range of the second.
#[derive(Serialize)]
pub struct Bars {
    pub before: String,
    pub after: String,
    /// Where the range of the mean after begins, and how wide it is.
    pub from: String,
    pub wide: String,
    /// The goal; empty without one.
    pub goal: String,
    /// What the range is, in words.
    pub said: String,
}

/// How the values of one measure are spread.
#[derive(Serialize)]
pub struct Histogram {
    pub title: String,
    pub id: &'static str,
    pub rows: Vec<HistogramRow>,
    /// What happened to those who had it worst.
    pub said: String,
}

/// One bin: people of 100 before and after.
#[derive(Serialize)]
pub struct HistogramRow {
    pub label: String,
    pub before_width: String,
    pub before: String,
    pub after_width: String,
    pub after: String,
}

/// The groups of people, for one measure.
#[derive(Serialize)]
pub struct GroupTable {
    pub title: String,
    pub rows: Vec<GroupLine>,
}

/// One group.
#[derive(Serialize)]
pub struct GroupLine {
    pub name: String,
    pub people: String,
    pub saved: String,
    pub range: String,
    pub tag: Tag,
}

/// One line for researchers.
#[derive(Serialize)]
pub struct ResearchLine {
    pub name: String,
    pub text: String,
}

/// The name of a measure.
pub fn name(words: &Words, measure: Measured) -> String {
    words.say(match measure {
        Measured::Elapsed => "tcv-time",
        Measured::Effort => "evidence-effort",
        Measured::Cost => "tcv-cost",
        Measured::Visits => "tcv-visits",
    })
}

/// The icon of a measure.
pub const fn icon(measure: Measured) -> &'static str {
    match measure {
        Measured::Elapsed | Measured::Effort => "time",
        Measured::Cost => "cost",
        Measured::Visits => "visits",
    }
}

/// What a measure says when its number is not there.
fn reason(words: &Words, measured: &MeasureSnapshot) -> String {
    let few = measured.before.n.min(measured.after.n) < 2;
    let id = match measured.before.mean {
        _ if few => "evidence-none-few",
        Some(mean) if mean <= 0.0 => "evidence-none-zero",
        _ => "evidence-none-spread",
    };
    words.say(id)
}

/// A range in words.
fn range(words: &Words, from: String, to: String) -> String {
    words.say_with("evidence-range", &[("from", Value::from(from)), ("to", Value::from(to))])
}

/// Every measure that has values, in the order of the plan and then of all.
pub fn measures(words: &Words, results: &Snapshot, content: Option<&AgreementContent>) -> Vec<MeasureLine> {
    let currency = content.map_or("", |it| it.currency.as_str());
    Measured::ALL
        .into_iter()
        .filter_map(|measure| {
            let measured = results.measures.get(&in_methods(measure))?;
            let planned = content.and_then(|it| it.plan.measures.iter().find(|it| it.measure == measure));
            Some(line(words, measure, measured, planned, currency))
        })
        .collect()
}

fn line(
    words: &Words,
    measure: Measured,
    measured: &MeasureSnapshot,
    planned: Option<&PlannedMeasure>,
    currency: &str,
) -> MeasureLine {
    let (before, after) = (measured.before.mean, measured.after.mean);
    let unit = Unit::of(measure, before.unwrap_or(0.0).max(after.unwrap_or(0.0)), currency);
    let say = |value: Option<f64>| value.map(|it| unit.say(words, it)).unwrap_or_default();
    let test = &measured.test;
    let interval = test.difference_ci;
    let shown = interval.is_some();
    MeasureLine {
        name: name(words, measure),
        icon: icon(measure),
        before: say(before),
        after: say(after),
        people: words.say_with(
            "evidence-people",
            &[
                ("before", Value::from(words.number(measured.before.n as i64))),
                ("after", Value::from(words.number(measured.after.n as i64))),
            ],
        ),
        change: match (test.difference, shown) {
            (Some(less), true) => unit.change(words, less),
            _ => String::new(),
        },
        range: interval
            .map(|it| range(words, unit.change(words, it.high), unit.change(words, it.low)))
            .unwrap_or_default(),
        share: share(words, measured),
        level: words
            .say_with("evidence-level", &[("number", number_value(i64::from(u8::from(measured.level))))]),
        reason: if shown { String::new() } else { reason(words, measured) },
        against: against(words, measured, &unit),
        goal: goal(words, measured, planned),
        bars: bars(words, measured, planned, &unit),
    }
}

/// The reduction as a percentage, never without its interval.
fn share(words: &Words, measured: &MeasureSnapshot) -> String {
    let interval = measured.reduction_ci.bca.or(measured.reduction_ci.percentile);
    let (Some(reduction), Some(interval)) = (measured.reduction, interval) else { return String::new() };
    words.say_with(
        if reduction >= 0.0 { "evidence-share-less" } else { "evidence-share-more" },
        &[
            ("share", Value::from(percent(words, reduction.abs()))),
            ("from", Value::from(percent(words, interval.low))),
            ("to", Value::from(percent(words, interval.high))),
        ],
    )
}

fn against(words: &Words, measured: &MeasureSnapshot, unit: &Unit) -> String {
    let Some(did) = &measured.did else { return String::new() };
    let (Some(estimate), Some(interval)) = (did.estimate, did.small_sample_ci.or(did.ci)) else {
        return words.say("evidence-against-none");
    };
    words.say_with(
        "evidence-against",
        &[
            ("change", Value::from(unit.change(words, -estimate))),
            ("from", Value::from(unit.change(words, -interval.low))),
            ("to", Value::from(unit.change(words, -interval.high))),
            ("sites", number_value(did.sites[1] as i64)),
        ],
    )
}

/// Whether the goal of the plan was reached: surely, perhaps or not.
fn goal(words: &Words, measured: &MeasureSnapshot, planned: Option<&PlannedMeasure>) -> Tag {
    let tag = |id: &str, class: &'static str| Tag { text: words.say(id), class };
    let (Some(target), Some(reduction)) =
        (planned.map(|it| it.target_bp as f64 / 10_000.0), measured.reduction)
    else {
        return tag("evidence-goal-none", "");
    };
    match reduction {
        _ if target <= 0.0 => tag("evidence-goal-none", ""),
        reached if reached >= target => tag("evidence-goal-met", "good"),
        _ => tag("evidence-goal-missed", "bad"),
    }
}

fn bars(words: &Words, measured: &MeasureSnapshot, planned: Option<&PlannedMeasure>, unit: &Unit) -> Bars {
    let before = measured.before.mean.unwrap_or(0.0);
    let after = measured.after.mean.unwrap_or(0.0);
    // The range of the change, seen from the mean before.
    let ends = measured.test.difference_ci.map(|it| (before - it.high, before - it.low));
    let goal =
        planned.filter(|it| it.target_bp > 0).map(|it| before * (1.0 - it.target_bp as f64 / 10_000.0));
    let most =
        [before, after, ends.map_or(0.0, |it| it.1), goal.unwrap_or(0.0)].into_iter().fold(0.0, f64::max);
    let said = match (ends, goal) {
        (Some((low, high)), Some(goal)) => words.say_with(
            "evidence-bar-goal",
            &[
                ("from", Value::from(unit.say(words, low.max(0.0)))),
                ("to", Value::from(unit.say(words, high))),
                ("goal", Value::from(unit.say(words, goal))),
            ],
        ),
        (Some((low, high)), None) => words.say_with(
            "evidence-bar",
            &[
                ("from", Value::from(unit.say(words, low.max(0.0)))),
                ("to", Value::from(unit.say(words, high))),
            ],
        ),
        (None, _) => reason(words, measured),
    };
    let (low, high) = ends.unwrap_or((after, after));
    Bars {
        before: width(before, most),
        after: width(after, most),
        from: width(low, most),
        wide: width(high.max(0.0) - low.max(0.0), most),
        goal: goal.map(|it| width(it, most)).unwrap_or_default(),
        said,
    }
}

/// Groups for each measure that has any.
pub fn groups(words: &Words, results: &Snapshot, currency: &str) -> Vec<GroupTable> {
    Measured::ALL
        .into_iter()
        .filter_map(|measure| {
            let measured = results.measures.get(&in_methods(measure))?;
            let unit = Unit::of(measure, measured.before.mean.unwrap_or(0.0), currency);
            let rows: Vec<GroupLine> =
                measured.strata.iter().map(|group| group_line(words, group, &unit)).collect();
            (!rows.is_empty()).then(|| GroupTable { title: name(words, measure), rows })
        })
        .collect()
}

fn group_line(words: &Words, group: &StratumSnapshot, unit: &Unit) -> GroupLine {
    let tag = |id: &str, class: &'static str| Tag { text: words.say(id), class };
    let interval: Option<Interval> = group.test.difference_ci;
    GroupLine {
        name: format!("{}: {}", group.column, group.entry),
        people: words.number(group.before.n.saturating_add(group.after.n) as i64),
        saved: match (group.test.difference, interval) {
            (Some(less), Some(_)) => unit.change(words, less),
            _ => String::new(),
        },
        range: interval
            .map(|it| range(words, unit.change(words, it.high), unit.change(words, it.low)))
            .unwrap_or_default(),
        tag: match group.standing {
            Standing::Better => tag("evidence-group-better", "good"),
            Standing::Worse => tag("evidence-group-worse", "bad"),
            Standing::Unclear => tag("evidence-group-unclear", ""),
        },
    }
}

/// The picture of one measure.
pub fn histogram(words: &Words, found: &Distribution, currency: &str) -> Histogram {
    let totals = [0, 1].map(|period| found.bins.iter().map(|bin| bin.count[period]).sum::<i64>().max(1));
    let of_hundred = |count: i64, period: usize| count as f64 * 100.0 / totals[period] as f64;
    let shares: Vec<[f64; 2]> =
        found.bins.iter().map(|bin| [of_hundred(bin.count[0], 0), of_hundred(bin.count[1], 1)]).collect();
    let most = shares.iter().flatten().copied().fold(1.0, f64::max);
    let largest = found.bins.last().map_or(0, |bin| bin.from);
    let unit = Unit::of(found.measure, largest as f64, currency);
    let whole = |share: f64| words.number(share.round() as i64);
    let rows = found
        .bins
        .iter()
        .zip(&shares)
        .map(|(bin, [before, after])| HistogramRow {
            label: match bin.below {
                // People go a whole number of times.
                Some(below) if found.measure == Measured::Visits && below == bin.from + 1 => {
                    unit.say(words, bin.from as f64)
                }
                Some(below) => words.say_with(
                    "evidence-bin",
                    &[
                        ("from", Value::from(unit.say(words, bin.from as f64))),
                        ("to", Value::from(unit.say(words, last_of(found.measure, below)))),
                    ],
                ),
                None => words.say_with(
                    "evidence-bin-last",
                    &[("from", Value::from(unit.say(words, bin.from as f64)))],
                ),
            },
            before_width: width(*before, most),
            before: whole(*before),
            after_width: width(*after, most),
            after: whole(*after),
        })
        .collect();
    let worst = |period: usize| shares.iter().rev().take(2).map(|share| share[period]).sum::<f64>();
    let from = found.bins.iter().rev().nth(1).map_or(0, |bin| bin.from);
    Histogram {
        title: words.say(&format!("evidence-spread-{}", found.measure.as_str())),
        id: match found.measure {
            Measured::Elapsed => "spread-elapsed",
            Measured::Effort => "spread-effort",
            Measured::Cost => "spread-cost",
            Measured::Visits => "spread-visits",
        },
        rows,
        said: words.say_with(
            "evidence-spread-said",
            &[
                ("from", Value::from(unit.say(words, from as f64))),
                ("before", Value::from(whole(worst(0)))),
                ("after", Value::from(whole(worst(1)))),
            ],
        ),
    }
}

/// The last amount of a bin: visits are whole, all else goes up to the next.
fn last_of(measure: Measured, below: i64) -> f64 {
    (if measure == Measured::Visits { below - 1 } else { below }) as f64
}

/// Every number, for researchers.
pub fn research(words: &Words, results: &Snapshot) -> Vec<ResearchLine> {
    let number = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |it| format!("{it:.4}"));
    let interval = |value: Option<Interval>| {
        value.map_or_else(|| "–".to_owned(), |it| format!("[{:.4}, {:.4}]", it.low, it.high))
    };
    Measured::ALL
        .into_iter()
        .filter_map(|measure| Some((measure, results.measures.get(&in_methods(measure))?)))
        .map(|(measure, found)| {
            let test = &found.test;
            let mut text = format!(
                "R = {}, BCa {}, percentile {}; d = {}, SE = {}, t = {}, df = {}, p = {}, 95 % {}",
                number(found.reduction),
                interval(found.reduction_ci.bca),
                interval(found.reduction_ci.percentile),
                number(test.difference),
                number(test.se),
                number(test.t),
                number(test.df),
                number(test.p),
                interval(test.difference_ci),
            );
            if let Some(did) = &found.did {
                let (estimate, se, ends) = (number(did.estimate), number(did.se), interval(did.ci));
                text.extend(["; DiD = ", &estimate, ", SE = ", &se, ", 95 % ", &ends]);
            }
            ResearchLine { name: name(words, measure), text }
        })
        .collect()
}

/// "1,286 people", for the number of rows.
pub fn cases(words: &Words, rows: u64) -> String {
    counted(words, "evidence-cases", i64::try_from(rows).unwrap_or(i64::MAX))
}
