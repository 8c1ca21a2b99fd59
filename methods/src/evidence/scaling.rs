//! Gates G2 and G3: may what grew become the usual way, and may the usual way do without the pilot?
//!
//! As at G1 the rule decides nothing, and what is not known is open: it is taken neither as bad nor as good.

use serde::{Deserialize, Serialize};

use super::gate::{
    Criteria, Criterion, Found, Gate, Ground, Reading, at_least, settled, shown, worse_of, worthwhile,
};

/// How often an effect must be found again for G2, where nothing else was fixed.
pub const REPETITIONS: usize = 2;

/// A place where it runs by now, beside those of the pilot, with a before and after of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// What it is called: an agency or a site.
    pub name: String,
    /// It belongs to the first owner, who ran the pilot.
    pub first_owner: bool,
    /// Somebody who gains nothing by it verified the measurement.
    pub verified: bool,
    /// The effect there on each measure and stratum, as for G1.
    pub readings: Vec<Reading>,
}

/// What is known for G3. `None`: nobody said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Permanence {
    /// A budget line that comes again every year pays for it.
    pub budget_line: Option<bool>,
    /// A named post is responsible for it.
    pub owner: Option<bool>,
    /// A circular, or another order that binds, makes it the usual way.
    pub circular: Option<bool>,
    /// Somebody was harmed.
    pub harm_reported: bool,
}

/// Gate G2: the effect repeats, and one who found it again is not the first owner.
///
/// At a place it is found again when the lower bound is above 0 for as many judged measures as the criteria ask for G1.
pub fn second_gate(criteria: &Criteria, repetitions: usize, places: &[Place], harm_reported: bool) -> Gate {
    let of = |criterion| match criterion {
        Criterion::Repeats => repeats(criteria, repetitions, places),
        Criterion::OtherOwner => other_owner(criteria, places),
        Criterion::NobodyWorse => nobody_worse(places),
        Criterion::Worthwhile => worthwhile_somewhere(criteria, places),
        _ => no_harm(harm_reported),
    };
    settled(&Criterion::G2, of)
}

/// Gate G3: a recurring budget line, an owner, and a circular.
pub fn third_gate(known: &Permanence) -> Gate {
    let said = |answer: Option<bool>, ground: fn(bool) -> Ground, criterion| -> Found {
        (answer, vec![answer.map_or(Ground::NotSaid(criterion), ground)])
    };
    let of = |criterion| match criterion {
        Criterion::BudgetLine => said(known.budget_line, Ground::BudgetLine, criterion),
        Criterion::Owner => said(known.owner, Ground::Owner, criterion),
        Criterion::Circular => said(known.circular, Ground::Circular, criterion),
        _ => no_harm(known.harm_reported),
    };
    settled(&Criterion::G3, of)
}

fn no_harm(reported: bool) -> Found {
    (Some(!reported), if reported { vec![Ground::Harm] } else { Vec::new() })
}

fn repeats(criteria: &Criteria, needed: usize, places: &[Place]) -> Found {
    let found: Vec<Found> = places.iter().map(|place| shown(criteria, &place.readings)).collect();
    let count = |met| found.iter().filter(|(is, _)| *is == met).count();
    let (again, open) = (count(Some(true)), count(None));
    let mut grounds = vec![Ground::Repeated { again, open, needed }];
    for (place, (_, why)) in places.iter().zip(found) {
        grounds.extend(why.into_iter().map(|ground| at(place, ground)));
    }
    (at_least(needed, again, open), grounds)
}

fn other_owner(criteria: &Criteria, places: &[Place]) -> Found {
    let (mut found, mut open, mut grounds) = (0, 0, Vec::new());
    for place in places.iter().filter(|place| !place.first_owner) {
        let (met, ground) = match shown(criteria, &place.readings).0 {
            Some(true) if place.verified => (Some(true), Ground::FoundAgain),
            Some(true) => (None, Ground::NotVerified),
            Some(false) => (Some(false), Ground::NotFoundAgain),
            None => (None, Ground::NotKnown),
        };
        found += usize::from(met == Some(true));
        open += usize::from(met.is_none());
        grounds.push(at(place, ground));
    }
    if grounds.is_empty() {
        grounds.push(Ground::NoOtherOwner);
    }
    (at_least(1, found, open), grounds)
}

fn nobody_worse(places: &[Place]) -> Found {
    let mut grounds = Vec::new();
    for place in places {
        grounds.extend(worse_of(&place.readings).into_iter().map(|ground| at(place, ground)));
    }
    let read = places.iter().flat_map(|place| &place.readings).any(|reading| reading.effect.is_ok());
    (read.then_some(grounds.is_empty()), grounds)
}

fn worthwhile_somewhere(criteria: &Criteria, places: &[Place]) -> Found {
    let (mut hopeful, mut open, mut grounds) = (0, 0, Vec::new());
    for place in places {
        let (met, why) = worthwhile(criteria, &place.readings);
        hopeful += usize::from(met == Some(true));
        open += usize::from(met.is_none());
        grounds.extend(why.into_iter().map(|ground| at(place, ground)));
    }
    (if places.is_empty() { None } else { at_least(1, hopeful, open) }, grounds)
}

fn at(place: &Place, ground: Ground) -> Ground {
    Ground::At(place.name.clone(), Box::new(ground))
}
