//! What has to be there, and when, for a proposal to be sent.

use super::{Draft, Milestone};
use crate::clock::UnixMillis;
use crate::domain::{Check, Refusal, Refusals};

/// What the challenge asks of a proposal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked {
    /// The pilot budget in minor units, when the challenge names one.
    pub budget_minor: Option<i64>,
}

/// Everything that stands in the way of sending a proposal, in the order of the form.
#[must_use]
pub fn check_for_submission(draft: &Draft, asked: Asked) -> Refusals {
    let content = &draft.content;
    let mut check = Check::default();
    let mut filled = |field: &'static str, text: &str, message: &'static str| {
        check.require(!text.trim().is_empty(), || Refusal::at(field, message));
    };
    filled("team", &content.team, "refusal-proposal-team");
    filled("title", &draft.title, "refusal-proposal-title");
    filled("summary", &content.summary, "refusal-proposal-summary");
    filled("solution", &content.solution, "refusal-proposal-solution");
    check.require(!content.as_is.is_empty(), || Refusal::at("as_is", "refusal-proposal-as-is"));
    check.require(!content.to_be.is_empty(), || Refusal::at("to_be", "refusal-proposal-to-be"));
    let expected = content.expected;
    check.require(expected.time_minutes.is_some(), || Refusal::at("time_days", "refusal-proposal-time"));
    check.require(expected.cost_minor.is_some(), || Refusal::at("cost", "refusal-proposal-cost"));
    check.require(expected.visits_tenths.is_some(), || Refusal::at("visits", "refusal-proposal-visits"));
    let mut filled = |field: &'static str, text: &str, message: &'static str| {
        check.require(!text.trim().is_empty(), || Refusal::at(field, message));
    };
    filled("reasoning", &content.reasoning, "refusal-proposal-reasoning");
    filled("timeline", &content.timeline, "refusal-proposal-timeline");
    filled("accessibility", &content.accessibility, "refusal-proposal-accessibility");
    filled("data_protection", &content.data_protection, "refusal-proposal-data-protection");
    filled("risks", &content.risks, "refusal-proposal-risks");
    check_milestones(&mut check, &content.milestones, asked.budget_minor);
    check.require(!content.licence.trim().is_empty(), || Refusal::at("licence", "refusal-proposal-licence"));
    check.finish().err().unwrap_or_default()
}

fn check_milestones(check: &mut Check, milestones: &[Milestone], budget_minor: Option<i64>) {
    if milestones.is_empty() {
        check.refuse(Refusal::at("milestone_name_1", "refusal-proposal-milestones"));
        return;
    }
    for (index, milestone) in milestones.iter().enumerate() {
        let at = |what: &str| format!("milestone_{what}_{}", index + 1);
        check.require(!milestone.name.is_empty(), || {
            Refusal::at(at("name"), "refusal-proposal-milestone-name")
        });
        check.require(milestone.amount_minor > 0, || {
            Refusal::at(at("amount"), "refusal-proposal-milestone-amount")
        });
        check.require(milestone.weeks > 0, || Refusal::at(at("weeks"), "refusal-proposal-milestone-weeks"));
    }
    let total = milestones_total(milestones);
    if let Some(budget) = budget_minor
        && total > budget
    {
        check.refuse(Refusal::at("milestone_amount_1", "refusal-proposal-over-budget"));
    }
}

/// What all milestones cost together, in minor units.
#[must_use]
pub fn milestones_total(milestones: &[Milestone]) -> i64 {
    milestones.iter().fold(0_i64, |sum, milestone| sum.saturating_add(milestone.amount_minor))
}

/// When a challenge takes proposals.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// The challenge is published, and not cancelled or further on.
    pub is_published: bool,
    pub opens_at: Option<UnixMillis>,
    pub closes_at: Option<UnixMillis>,
}

impl Window {
    /// A proposal can be sent at this moment. The closing moment itself still counts; a millisecond later is too late,
    /// for everyone.
    ///
    /// # Errors
    /// A refusal that says if it is too early, too late or not possible at all.
    pub fn check(&self, now: UnixMillis) -> Result<(), Refusal> {
        if self.has_closed(now) {
            return Err(Refusal::because("refusal-proposal-closed"));
        }
        if !self.is_published {
            return Err(Refusal::because("refusal-proposal-challenge-not-open"));
        }
        if self.opens_at.is_some_and(|opens| now < opens) {
            return Err(Refusal::because("refusal-proposal-not-open-yet"));
        }
        Ok(())
    }

    /// The closing moment has passed.
    #[must_use]
    pub fn has_closed(&self, now: UnixMillis) -> bool {
        self.closes_at.is_some_and(|closes| now > closes)
    }
}
