//! The ranking: places, totals, spread, what is missing.

use std::collections::HashMap;

use methods::selection::{NotNormalised, Ranking};
use serde::Serialize;

use super::ties::{DrawView, TieView};
use super::{chairs, count, lacking, list, numbers};
use crate::app::panels::ranking::Ranked;
use crate::domain::panels::{MemberState, PanelState, code};
use crate::domain::people::Actor;
use crate::language::{Value, Words, number_value};
use crate::web::guards::Visitor;
use crate::web::selection::ChallengeLine;

/// The ranking of a panel.
#[derive(Serialize)]
pub struct RankingView {
    pub challenge: ChallengeLine,
    /// The reader can go on to the panel.
    pub chairs: bool,
    /// Scores can still change.
    pub open: bool,
    pub hidden: bool,
    pub on_normalised: bool,
    /// Why there are no normalised totals; empty when there are.
    pub why_not: String,
    /// There is no order, because it would rest on totals that cannot be computed.
    pub unordered: bool,
    pub rows: Vec<RankedRow>,
    pub criteria: Vec<CriterionHead>,
    pub ties: Vec<TieView>,
    pub draw: Option<DrawView>,
    pub members: Vec<LeftOut>,
    /// Evaluations are left out, to see what would change.
    pub trying: bool,
    /// The numbers of those who are left out.
    pub without: String,
}

/// An idea with its place.
#[derive(Serialize)]
pub struct RankedRow {
    pub id: String,
    /// Empty when it has none.
    pub place: String,
    pub code: String,
    pub language: String,
    pub title: String,
    /// Empty while names are hidden.
    pub organisation: String,
    pub given: String,
    pub normalised: String,
    pub spread: String,
    /// The spread asks for a calibration round.
    pub wide: bool,
    pub evaluations: String,
    /// What the quorum lacks, in words; empty when it is reached.
    pub lacking: String,
    /// Criteria below their minimum; empty when none is.
    pub missed: String,
    pub means: Vec<Mean>,
    /// Against the real ranking, while evaluations are left out.
    pub change: String,
    pub moved: bool,
}

/// The mean score for a criterion.
#[derive(Serialize)]
pub struct Mean {
    pub label: String,
    pub value: String,
    pub below: bool,
}

/// A criterion at the head of a column.
#[derive(Serialize)]
pub struct CriterionHead {
    pub number: String,
    pub name: String,
    pub weight: String,
    pub minimum: String,
}

/// A member whose evaluations can be left out.
#[derive(Serialize)]
pub struct LeftOut {
    pub number: i64,
    pub label: String,
    pub checked: bool,
}

impl RankingView {
    /// The ranking, as the mathematics says it.
    #[must_use]
    pub fn new(visitor: &Visitor, actor: &Actor, ranked: &Ranked, currency: &str) -> Self {
        let words = visitor.words();
        let ranking = ranked.ranking.as_ref().ok();
        let real: Option<HashMap<usize, usize>> =
            ranked.real.as_ref().map(|real| real.as_ref().map(ranks).unwrap_or_default());
        let panel = &ranked.panel;
        let places: HashMap<usize, usize> = ranking.map(ranks).unwrap_or_default();
        let order: Vec<usize> = match ranking {
            Some(ranking) => {
                let placed = ranking.places.iter().map(|place| place.proposal);
                placed.chain(ranking.unranked.iter().copied()).collect()
            }
            None => (0..ranked.ideas.len()).collect(),
        };
        let heads: Vec<CriterionHead> = panel
            .criteria
            .iter()
            .zip(1..)
            .map(|(criterion, number)| CriterionHead {
                number: words.digits(number),
                name: criterion.name.clone(),
                weight: words.say_with("panel-weight", &[("weight", number_value(criterion.weight))]),
                minimum: match criterion.minimum {
                    0 => String::new(),
                    least => words.say_with("panel-minimum", &[("least", number_value(least))]),
                },
            })
            .collect();
        let row = |idea: usize| {
            let place = places.get(&idea).copied();
            let mut row = RankedRow::new(words, ranked, idea, place, &heads);
            if let Some(real) = &real {
                let before = real.get(&idea).copied();
                row.change = change(words, before, place);
                row.moved = before != place;
            }
            row
        };
        let accepted = ranked.members.iter().filter(|member| member.state == MemberState::Accepted);
        Self {
            challenge: ChallengeLine::of(words, &ranked.challenge),
            chairs: chairs(actor, &ranked.challenge),
            open: panel.state == PanelState::Scoring,
            hidden: ranked.hidden,
            on_normalised: panel.basis == crate::domain::panels::Basis::Normalised,
            why_not: ranked
                .normalised
                .as_ref()
                .err()
                .map(|why| why_not(words, ranked, why))
                .unwrap_or_default(),
            unordered: ranking.is_none(),
            rows: order.into_iter().map(row).collect(),
            criteria: heads,
            ties: ranking.map(|it| TieView::all(words, ranked, it, currency)).unwrap_or_default(),
            draw: (panel.state == PanelState::Locked).then(|| DrawView::new(ranked)),
            members: accepted
                .map(|member| LeftOut {
                    number: member.number,
                    label: words.say_with("ranking-member", &[("number", number_value(member.number))]),
                    checked: ranked.without.contains(&member.number),
                })
                .collect(),
            trying: ranked.real.is_some(),
            without: numbers(words, ranked.without.iter().copied()),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            challenge: ChallengeLine::sample(),
            chairs: true,
            open: true,
            hidden: true,
            on_normalised: true,
            why_not: "Member 3 scored fewer than 5 ideas.".to_owned(),
            unordered: true,
            rows: vec![RankedRow {
                id: "0190b0a0-0000-7000-8000-000000000002".to_owned(),
                place: "1".to_owned(),
                code: "B".to_owned(),
                language: "en".to_owned(),
                title: "The midwife's message".to_owned(),
                organisation: "Mama na Mtoto".to_owned(),
                given: "78.67".to_owned(),
                normalised: "77.1".to_owned(),
                spread: "16.2".to_owned(),
                wide: true,
                evaluations: "3".to_owned(),
                lacking: "1 from outside".to_owned(),
                missed: "Price".to_owned(),
                means: vec![Mean { label: "1".to_owned(), value: "4.33".to_owned(), below: true }],
                change: "Up, was 2".to_owned(),
                moved: true,
            }],
            criteria: vec![CriterionHead {
                number: "1".to_owned(),
                name: "Does it save time?".to_owned(),
                weight: "35 of 100".to_owned(),
                minimum: "At least 2".to_owned(),
            }],
            ties: vec![TieView::sample()],
            draw: Some(DrawView::sample()),
            members: vec![LeftOut { number: 3, label: "Member 3".to_owned(), checked: true }],
            trying: true,
            without: "3, 5".to_owned(),
        }
    }
}

impl RankedRow {
    fn new(
        words: &Words,
        ranked: &Ranked,
        idea: usize,
        place: Option<usize>,
        heads: &[CriterionHead],
    ) -> Self {
        let (found, summary) = (&ranked.ideas[idea], &ranked.summaries[idea]);
        let missing = || words.say("ranking-nothing");
        let shown = |value: Option<f64>| value.map_or_else(missing, |value| points(words, value));
        let normalised = ranked.normalised.as_ref().ok().and_then(|it| it.proposals[idea]);
        let missed = summary.missed.iter().map(|criterion| heads[*criterion].name.clone());
        Self {
            id: found.proposal.proposal_id.to_string(),
            place: place.map(|place| words.digits(place as i64)).unwrap_or_default(),
            code: code(found.proposal.number),
            language: found.language.clone(),
            title: found.title.clone(),
            organisation: found.organisation.clone(),
            given: shown(summary.raw_total),
            normalised: shown(normalised),
            spread: shown(summary.deviation),
            wide: summary.needs_calibration,
            evaluations: words.digits(summary.present.evaluations as i64),
            lacking: lacking(words, summary.lacking),
            missed: list(words, missed),
            means: summary
                .criterion_means
                .iter()
                .zip(heads)
                .enumerate()
                .map(|(criterion, (mean, head))| Mean {
                    label: head.number.clone(),
                    value: shown(*mean),
                    below: summary.missed.contains(&criterion),
                })
                .collect(),
            change: String::new(),
            moved: false,
        }
    }
}

/// Points or a mean score with two decimals.
#[must_use]
pub fn points(words: &Words, value: f64) -> String {
    words.decimal((value * 100.0).round() as i64, 2)
}

fn ranks(ranking: &Ranking) -> HashMap<usize, usize> {
    ranking.places.iter().map(|place| (place.proposal, place.rank)).collect()
}

/// The change of place against the real ranking.
fn change(words: &Words, before: Option<usize>, now: Option<usize>) -> String {
    let message = match (before, now) {
        (before, now) if before == now => return words.say("ranking-same"),
        (Some(before), Some(now)) if now < before => "ranking-up",
        (Some(_), Some(_)) => "ranking-down",
        (Some(_), None) => "ranking-lost",
        (None, _) => return words.say("ranking-gained"),
    };
    words.say_with(message, &[("before", count(before.unwrap_or_default()))])
}

/// Why totals cannot be normalised.
fn why_not(words: &Words, ranked: &Ranked, why: &NotNormalised) -> String {
    let of = |judges: &[usize]| numbers(words, judges.iter().map(|judge| ranked.members[*judge].number));
    match why {
        NotNormalised::NoTotals => words.say("ranking-no-totals"),
        NotNormalised::TooFew { judges, needed } => words.say_with(
            "ranking-too-few",
            &[
                ("members", Value::from(of(judges))),
                ("count", count(judges.len())),
                ("needed", count(*needed)),
            ],
        ),
        NotNormalised::NoSpread { judges } => words.say_with(
            "ranking-no-spread",
            &[("members", Value::from(of(judges))), ("count", count(judges.len()))],
        ),
        NotNormalised::NoOverlap { groups } => {
            let groups: Vec<String> = groups.iter().map(|group| format!("({})", of(group))).collect();
            words.say_with("ranking-no-overlap", &[("groups", Value::from(groups.join(" ")))])
        }
    }
}
