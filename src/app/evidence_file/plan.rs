//! The plan of an agreement, as the mathematics takes it.

use methods::evidence::{self, Amount, Criteria, Design, Expected, Measure};

use crate::domain::agreements::{Assignment, EvidencePlan, Measured};

/// What was fixed before the pilot ran. Time is the elapsed one, unless only the effort is measured.
#[must_use]
pub fn criteria(plan: &EvidencePlan) -> Criteria {
    let is_planned = |wanted: Measured| plan.measures.iter().any(|it| it.measure == wanted);
    let time = if is_planned(Measured::Elapsed) { Measured::Elapsed } else { Measured::Effort };
    let judged: Vec<Measure> = [time, Measured::Cost, Measured::Visits]
        .into_iter()
        .filter(|it| is_planned(*it))
        .map(measure)
        .collect();
    let share = |basis_points: i64| (basis_points > 0).then(|| Amount::Share(basis_points as f64 / 10_000.0));
    let expected = plan.measures.iter().map(|planned| {
        let expected = Expected { target: share(planned.target_bp), minimum: share(planned.worthwhile_bp) };
        (measure(planned.measure), expected)
    });
    Criteria {
        judged: if judged.is_empty() { Criteria::default().judged } else { judged },
        shown_for: usize::try_from(plan.shown_at_least).unwrap_or_default().max(1),
        expected: expected.collect(),
        uptake: plan.lowest_uptake_bp as f64 / 10_000.0,
    }
}

/// How the arms were made, and what others found.
#[must_use]
pub fn design(assignment: Assignment, replications: u32, scaled: bool) -> Design {
    let assignment = match assignment {
        Assignment::None | Assignment::Comparison => evidence::Assignment::Chosen,
        Assignment::SitesByLot => evidence::Assignment::SitesByLot,
        Assignment::PeopleByLot => evidence::Assignment::PeopleByLot,
    };
    Design { assignment, replications, scaled }
}

const fn measure(measured: Measured) -> Measure {
    match measured {
        Measured::Elapsed => Measure::ElapsedMinutes,
        Measured::Effort => Measure::EffortMinutes,
        Measured::Cost => Measure::CostMinor,
        Measured::Visits => Measure::Visits,
    }
}
