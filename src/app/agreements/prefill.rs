//! The first draft of an agreement: what the challenge and the chosen idea say already, so that nobody types it again.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use super::Shown;
use super::writing::{Written, currency};
use crate::app::{App, AppError};
use crate::clock::{DAY, SECOND, UnixMillis};
use crate::domain::agreements::{
    AgreementContent, EvidencePlan, MOST_MILESTONES, Measured, MilestoneTerms, PlannedMeasure, people_needed,
};
use crate::domain::challenges::ChallengeContent;
use crate::domain::proposals::ProposalContent;
use crate::domain::values::folded;
use crate::language;
use crate::store::{self, Connection};

/// From now to the start, where the challenge names no day that is still to come.
const UNTIL_START: i64 = 14 * DAY;
/// Weeks that a pilot lasts where the idea does not say.
const WEEKS: i64 = 26;
const WEEK: i64 = 7 * DAY;
/// The spread that is taken before anybody measured: half of the mean.
const USUAL_VARIATION_BP: i64 = 5_000;

/// What an agreement can begin with.
///
/// # Errors
/// When the database refuses.
pub async fn first(app: &App, connection: &mut Connection, shown: &Shown) -> Result<Written, AppError> {
    let zone = language::zone(&shown.agency.time_zone);
    let (challenge, proposal) = (&shown.challenge.content, &shown.proposal.content);
    let starts = challenge
        .pilot_starts_at
        .filter(|starts| *starts > app.now())
        .unwrap_or_else(|| app.now().plus(UNTIL_START));
    let sites = store::pilots::list_sites(connection, &shown.pilot.id).await?;
    let name = folded(&challenge.service.name);
    let service = shown.services.iter().find(|service| folded(&service.name) == name);
    let mut content = terms(challenge, proposal, starts, &zone);
    content.sites = sites.into_iter().filter(|site| site.closed_at.is_none()).map(|site| site.name).collect();
    content.service_id = service.map(|service| service.id.clone());
    content.currency = currency(shown);
    Ok(Written {
        content,
        reason: String::new(),
        service_of_challenge: service.is_none() && !name.is_empty(),
    })
}

/// What a challenge and an idea say of the terms of a pilot that starts on the day of `starts`.
pub(in crate::app) fn terms(
    challenge: &ChallengeContent,
    proposal: &ProposalContent,
    starts: UnixMillis,
    zone: &TimeZone,
) -> AgreementContent {
    let starts = midnight(starts, zone);
    let after = |weeks: i64| day_end(starts.plus(weeks.saturating_mul(WEEK)), zone);
    let weeks = proposal.milestones.iter().map(|milestone| milestone.weeks).max().unwrap_or(0);
    let measures = measures(challenge, proposal);
    AgreementContent {
        scope: proposal.summary.clone(),
        starts_at: Some(starts),
        ends_at: Some(after(if weeks > 0 { weeks } else { WEEKS })),
        data_protection: proposal.data_protection.clone(),
        plan: EvidencePlan {
            people_per_group: measures.iter().filter_map(people_needed).max().unwrap_or(0),
            shown_at_least: i64::try_from(measures.len()).unwrap_or(1).clamp(1, 2),
            method: challenge.service.baseline_plan.clone(),
            measures,
            ..EvidencePlan::default()
        },
        milestones: proposal
            .milestones
            .iter()
            .filter(|milestone| !milestone.name.is_empty())
            .take(MOST_MILESTONES)
            .map(|milestone| MilestoneTerms {
                name: milestone.name.clone(),
                deliverable: String::new(),
                amount_minor: milestone.amount_minor,
                due_at: (milestone.weeks > 0).then(|| after(milestone.weeks)),
            })
            .collect(),
        ..AgreementContent::default()
    }
}

/// What the team expects, as shares of what the challenge says about today. Half of the target is taken as worth the
/// trouble until somebody says otherwise.
fn measures(challenge: &ChallengeContent, proposal: &ProposalContent) -> Vec<PlannedMeasure> {
    let today = challenge.service.measures();
    let (expected, goal) = (proposal.expected, challenge.goal);
    [
        (Measured::Elapsed, today.time_minutes, expected.time_minutes.or(goal.time_minutes)),
        (Measured::Cost, today.cost_minor, expected.cost_minor.or(goal.cost_minor)),
        (Measured::Visits, today.visits_tenths, expected.visits_tenths.or(goal.visits_tenths)),
    ]
    .into_iter()
    .filter_map(|(measure, before, after)| {
        let (before, after) = (before?, after?);
        if after >= before || after < 0 {
            return None;
        }
        let less = i128::from(before - after) * 10_000 / i128::from(before);
        // Whole percents: anything finer was never meant.
        let target_bp = (i64::try_from(less).ok()? / 100 * 100).max(100);
        let worthwhile_bp = target_bp / 200 * 100;
        Some(PlannedMeasure { measure, target_bp, worthwhile_bp, variation_bp: USUAL_VARIATION_BP })
    })
    .collect()
}

fn midnight(at: UnixMillis, zone: &TimeZone) -> UnixMillis {
    let start =
        Timestamp::from_millisecond(at.0).ok().and_then(|at| at.to_zoned(zone.clone()).start_of_day().ok());
    start.map_or(at, |zoned| UnixMillis(zoned.timestamp().as_millisecond()))
}

/// The last second of the day.
fn day_end(at: UnixMillis, zone: &TimeZone) -> UnixMillis {
    let next = Timestamp::from_millisecond(at.0)
        .ok()
        .and_then(|at| at.to_zoned(zone.clone()).checked_add(1.day()).ok())
        .and_then(|zoned| zoned.start_of_day().ok());
    next.map_or(at, |zoned| UnixMillis(zoned.timestamp().as_millisecond() - SECOND))
}
