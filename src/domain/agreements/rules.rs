//! The rules of agreements: what has to be in one before it is offered, who may sign it, and what an amendment may change.

use super::{AgreementContent, Measured, MilestoneTerms, PlannedMeasure};
use crate::clock::Id;
use crate::domain::values::currency_places;
use crate::domain::{Check, Refusal, Refusals};

/// Rows of milestones that a form has.
pub const MOST_MILESTONES: usize = 12;
/// The longest long text, in characters.
pub const MOST_TEXT: usize = 12_000;
/// The longest line, in characters.
pub const MOST_LINE: usize = 300;
/// The longest reason for an amendment, in characters.
pub const MOST_REASON: usize = 4_000;
/// The most groups of people that are looked at by themselves.
pub const MOST_STRATA: usize = 8;

/// How far a version of an agreement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgreementState {
    /// Either side writes.
    Draft,
    /// Its words are fixed, and signatures are missing.
    Offered,
    InForce,
    /// A later version took its place.
    Superseded,
}

/// What becomes of a version of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AgreementStep {
    /// Somebody writes on: what was offered is a draft again.
    Write,
    Offer,
    Withdraw,
    /// The last signature that was missing.
    Enter,
    /// Another version entered into force.
    Supersede,
}

/// The two sides of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    Agency,
    Organisation,
}

/// What an agreement has to fit into.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// The pilot budget of the challenge.
    pub budget_minor: Option<i64>,
    /// The agreement in force, where this one changes it.
    pub former: Option<AgreementContent>,
    /// The numbers of milestones that are not planned any more.
    pub begun: Vec<i64>,
}

impl AgreementState {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Offered, Self::InForce, Self::Superseded];

    /// The text form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Offered => "offered",
            Self::InForce => "in_force",
            Self::Superseded => "superseded",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// True once both sides signed: everybody may read it, now and for good.
    #[must_use]
    pub const fn is_public(self) -> bool {
        matches!(self, Self::InForce | Self::Superseded)
    }

    /// The state after a step.
    ///
    /// # Errors
    /// `refusal-agreement-state` when the line does not lead there.
    pub fn after(self, step: AgreementStep) -> Result<Self, Refusal> {
        match (self, step) {
            (Self::Draft | Self::Offered, AgreementStep::Write)
            | (Self::Offered, AgreementStep::Withdraw) => Ok(Self::Draft),
            (Self::Draft, AgreementStep::Offer) => Ok(Self::Offered),
            (Self::Offered, AgreementStep::Enter) => Ok(Self::InForce),
            (Self::InForce, AgreementStep::Supersede) => Ok(Self::Superseded),
            _ => Err(Refusal::because("refusal-agreement-state")),
        }
    }
}

impl Side {
    /// The text form.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agency => "agency",
            Self::Organisation => "organisation",
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Agency, Self::Organisation].into_iter().find(|side| side.as_str() == text)
    }
}

/// Everything that has to be in an agreement is in it, and fits.
///
/// # Errors
/// A refusal beside each field of the form that is missing or does not fit.
pub fn check_complete(content: &AgreementContent, frame: &Frame) -> Result<(), Refusals> {
    let mut check = Check::default();
    let mut required = |field: &str, there: bool| {
        check.require(there, || Refusal::at(field, "refusal-required"));
    };
    required("scope", !content.scope.is_empty());
    required("sites", !content.sites.is_empty());
    required("service", content.service_id.is_some());
    required("starts", content.starts_at.is_some());
    required("ends", content.ends_at.is_some());
    required("data_protection", !content.data_protection.is_empty());
    let in_order = content.starts_at.zip(content.ends_at).is_none_or(|(starts, ends)| starts < ends);
    check.require(in_order, || Refusal::at("ends", "refusal-agreement-dates"));
    check_plan(&mut check, content);
    check_milestones(&mut check, content, frame);
    if let Some(former) = &frame.former {
        let same = AgreementContent { number: former.number, ..content.clone() } == *former;
        check.require(!same, || Refusal::because("refusal-agreement-same"));
    }
    check.finish()
}

fn check_plan(check: &mut Check, content: &AgreementContent) {
    let plan = &content.plan;
    check.require(!plan.measures.is_empty(), || Refusal::at("measures", "refusal-agreement-measures"));
    for planned in &plan.measures {
        let name = planned.measure.as_str();
        let share = |value: i64| (1..=10_000).contains(&value);
        check.require(share(planned.target_bp), || {
            Refusal::at(format!("target_{name}"), "refusal-agreement-target")
        });
        check.require((0..=planned.target_bp.max(0)).contains(&planned.worthwhile_bp), || {
            Refusal::at(format!("worthwhile_{name}"), "refusal-agreement-worthwhile")
        });
        check.require(planned.variation_bp > 0, || {
            Refusal::at(format!("variation_{name}"), "refusal-agreement-variation")
        });
    }
    let judged = judged(&plan.measures);
    check.require(plan.measures.is_empty() || (1..=judged).contains(&plan.shown_at_least), || {
        Refusal::at("shown_at_least", "refusal-agreement-shown").number("most", judged)
    });
    check.require(plan.people_per_group >= 2, || Refusal::at("people", "refusal-agreement-people"));
    check.require(!plan.method.is_empty(), || Refusal::at("method", "refusal-required"));
    check.require((0..=10_000).contains(&plan.lowest_uptake_bp), || {
        Refusal::at("uptake", "refusal-agreement-target")
    });
    check.require(!plan.promises.is_empty(), || Refusal::at("promises", "refusal-required"));
    check.require(plan.decision_days >= 1, || Refusal::at("decision_days", "refusal-required"));
}

fn check_milestones(check: &mut Check, content: &AgreementContent, frame: &Frame) {
    check
        .require(!content.milestones.is_empty(), || Refusal::at("ms_name_1", "refusal-agreement-milestones"));
    let mut total = 0_i64;
    for (index, terms) in content.milestones.iter().enumerate() {
        let row = index + 1;
        total = total.saturating_add(terms.amount_minor);
        check.require(!terms.name.is_empty(), || Refusal::at(format!("ms_name_{row}"), "refusal-required"));
        check.require(!terms.deliverable.is_empty(), || {
            Refusal::at(format!("ms_deliverable_{row}"), "refusal-required")
        });
        check.require(terms.amount_minor >= 0, || {
            Refusal::at(format!("ms_amount_{row}"), "refusal-too-small").number("least", 0)
        });
        match (terms.due_at, content.starts_at) {
            (None, _) => check.refuse(Refusal::at(format!("ms_due_{row}"), "refusal-required")),
            (Some(due), Some(starts)) if due < starts => {
                check.refuse(Refusal::at(format!("ms_due_{row}"), "refusal-agreement-due"));
            }
            _ => {}
        }
    }
    if let Some(budget) = frame.budget_minor.filter(|budget| total > *budget) {
        let last = content.milestones.len().max(1);
        let unit = 10_i64.pow(currency_places(&content.currency));
        check.refuse(
            Refusal::at(format!("ms_amount_{last}"), "refusal-agreement-budget")
                .number("most", budget / unit)
                .number("total", total / unit)
                .text("currency", content.currency.clone()),
        );
    }
    let former = frame.former.as_ref().map_or(&[][..], |former| &former.milestones);
    for number in &frame.begun {
        let at = |list: &[MilestoneTerms]| {
            usize::try_from(number - 1).ok().and_then(|index| list.get(index)).cloned()
        };
        check.require(at(former) == at(&content.milestones), || {
            Refusal::at(format!("ms_name_{number}"), "refusal-agreement-milestone-begun")
        });
    }
}

/// Of how many of time, cost and visits something can be shown: time is one, whichever way it is measured.
fn judged(measures: &[PlannedMeasure]) -> i64 {
    let has = |these: &[Measured]| measures.iter().any(|planned| these.contains(&planned.measure));
    i64::from(has(&[Measured::Elapsed, Measured::Effort]))
        + i64::from(has(&[Measured::Cost]))
        + i64::from(has(&[Measured::Visits]))
}

/// Somebody may sign for a side: who wrote a part of it for the agency does not sign it for the agency, and nobody signs
/// for both.
///
/// # Errors
/// `refusal-agreement-own-words` or `refusal-agreement-both-sides`.
pub fn may_sign(
    side: Side,
    person: &Id,
    wrote_for_agency: &[Id],
    signed_for_other: Option<&Id>,
) -> Result<(), Refusal> {
    if signed_for_other == Some(person) {
        return Err(Refusal::because("refusal-agreement-both-sides"));
    }
    if side == Side::Agency && wrote_for_agency.contains(person) {
        return Err(Refusal::because("refusal-agreement-own-words"));
    }
    Ok(())
}

/// What is measured, where the numbers come from or how they are judged became different.
#[must_use]
pub fn moves_goalposts(former: &AgreementContent, now: &AgreementContent) -> bool {
    former.plan != now.plan || former.service_id != now.service_id
}

/// People in each group who show the least reduction that is worth the trouble (or the target, where none is named), with
/// 80 % power at 5 %. `None` while the numbers do not say.
#[must_use]
pub fn people_needed(planned: &PlannedMeasure) -> Option<i64> {
    let reduction = if planned.worthwhile_bp > 0 { planned.worthwhile_bp } else { planned.target_bp };
    let share = |bp: i64| f64::from(i32::try_from(bp).unwrap_or(0)) / 10_000.0;
    if planned.variation_bp <= 0 {
        return None;
    }
    let people = methods::evidence::sample_size(share(planned.variation_bp), share(reduction)).ok()?;
    i64::try_from(people).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Assignment, EvidencePlan};
    use super::*;
    use crate::clock::{DAY, UnixMillis};

    fn id(text: &str) -> Id {
        Id::stored(text.to_owned())
    }

    fn whole() -> AgreementContent {
        let terms = |name: &str, days: i64| MilestoneTerms {
            name: name.to_owned(),
            deliverable: "A report".to_owned(),
            amount_minor: 50_000,
            due_at: Some(UnixMillis(days * DAY)),
        };
        AgreementContent {
            number: 1,
            scope: "Two counters".to_owned(),
            sites: vec!["Gangachara".to_owned()],
            service_id: Some(id("service")),
            starts_at: Some(UnixMillis(10 * DAY)),
            ends_at: Some(UnixMillis(100 * DAY)),
            currency: "BDT".to_owned(),
            data_protection: "No names are kept.".to_owned(),
            plan: EvidencePlan {
                measures: vec![
                    PlannedMeasure {
                        measure: Measured::Elapsed,
                        target_bp: 4_000,
                        worthwhile_bp: 2_000,
                        variation_bp: 5_000,
                    },
                    PlannedMeasure {
                        measure: Measured::Cost,
                        target_bp: 3_000,
                        worthwhile_bp: 0,
                        variation_bp: 6_000,
                    },
                ],
                assignment: Assignment::Comparison,
                people_per_group: 90,
                method: "Every third person is asked.".to_owned(),
                promises: vec!["We stop when the lines get longer.".to_owned()],
                ..EvidencePlan::default()
            },
            milestones: vec![terms("Counters", 20), terms("Report", 90)],
            ..AgreementContent::default()
        }
    }

    fn fields(content: &AgreementContent, frame: &Frame) -> Vec<String> {
        let refusals = check_complete(content, frame).err().unwrap_or_default();
        refusals.into_iter().map(|refusal| refusal.field.unwrap_or_default()).collect()
    }

    #[test]
    fn a_whole_agreement_is_taken_and_an_empty_one_says_everything_that_is_missing() {
        assert_eq!(fields(&whole(), &Frame::default()), Vec::<String>::new());
        assert_eq!(
            fields(&AgreementContent::default(), &Frame::default()),
            [
                "scope",
                "sites",
                "service",
                "starts",
                "ends",
                "data_protection",
                "measures",
                "people",
                "method",
                "promises",
                "ms_name_1"
            ]
        );
    }

    #[test]
    fn what_does_not_fit_is_said_beside_its_field() {
        let mut content = whole();
        content.ends_at = content.starts_at;
        content.plan.measures[0].worthwhile_bp = 5_000;
        content.plan.measures[1].target_bp = 10_001;
        content.plan.measures[1].variation_bp = 0;
        content.plan.shown_at_least = 3;
        content.milestones[0].due_at = Some(UnixMillis(9 * DAY));
        assert_eq!(
            fields(&content, &Frame::default()),
            ["ends", "worthwhile_elapsed", "target_cost", "variation_cost", "shown_at_least", "ms_due_1"]
        );
    }

    #[test]
    fn an_amendment_changes_something_but_nothing_that_is_delivered() {
        let former = whole();
        let frame = Frame { budget_minor: Some(100_000), former: Some(former.clone()), begun: vec![1] };
        let second = AgreementContent { number: 2, ..former.clone() };
        assert_eq!(fields(&second, &frame), [""], "the same again is no amendment");
        let mut later = second.clone();
        later.milestones[1].due_at = Some(UnixMillis(95 * DAY));
        assert_eq!(fields(&later, &frame), Vec::<String>::new());
        assert!(!moves_goalposts(&former, &later));
        let mut dearer = second.clone();
        dearer.milestones[0].amount_minor = 40_000;
        assert_eq!(fields(&dearer, &frame), ["ms_name_1"]);
        let mut gone = second.clone();
        gone.milestones.remove(0);
        assert_eq!(fields(&gone, &frame), ["ms_name_1"], "what follows would take its number");
        let mut easier = second;
        easier.plan.measures[0].target_bp = 3_000;
        assert!(moves_goalposts(&former, &easier));
    }

    #[test]
    fn who_wrote_for_the_agency_does_not_sign_for_it_and_nobody_signs_twice() {
        let (writer, other) = (id("writer"), id("other"));
        let wrote = [writer.clone()];
        assert!(may_sign(Side::Agency, &writer, &wrote, None).is_err());
        assert!(may_sign(Side::Agency, &other, &wrote, None).is_ok());
        assert!(may_sign(Side::Organisation, &writer, &[], None).is_ok());
        assert!(may_sign(Side::Organisation, &other, &[], Some(&other)).is_err());
    }

    #[test]
    fn the_people_that_are_needed_follow_the_formula() {
        // n = 7.849 · 0.5² · (1 + 0.8²) / 0.2² = 80.45…
        assert_eq!(people_needed(&whole().plan.measures[0]), Some(81));
        // Without a least one, the target: 7.849 · 0.6² · (1 + 0.7²) / 0.3² = 46.78…
        assert_eq!(people_needed(&whole().plan.measures[1]), Some(47));
        let unknown = PlannedMeasure { variation_bp: 0, ..whole().plan.measures[0] };
        assert_eq!(people_needed(&unknown), None);
    }

    #[test]
    fn every_text_form_reads_back() {
        for state in AgreementState::ALL {
            assert_eq!(AgreementState::parse(state.as_str()), Some(state));
        }
        assert_eq!(Side::parse("agency"), Some(Side::Agency));
        assert_eq!(Side::parse("both"), None);
    }

    proptest! {
        #[test]
        fn milestones_never_add_up_to_more_than_the_budget(
            amounts in proptest::collection::vec(0_i64..1_000_000_000_000_000, 1..MOST_MILESTONES),
            budget in 0_i64..4_000_000_000_000_000,
        ) {
            let mut content = whole();
            let terms = content.milestones[1].clone();
            content.milestones =
                amounts.iter().map(|amount| MilestoneTerms { amount_minor: *amount, ..terms.clone() }).collect();
            let frame = Frame { budget_minor: Some(budget), ..Frame::default() };
            let fits = amounts.iter().sum::<i64>() <= budget;
            prop_assert_eq!(check_complete(&content, &frame).is_ok(), fits);
        }

        #[test]
        fn what_was_signed_is_never_a_draft_again(steps in proptest::collection::vec(any_step(), 0..20)) {
            let mut state = AgreementState::Draft;
            for step in steps {
                if let Ok(next) = state.after(step) {
                    prop_assert!(!state.is_public() || next == AgreementState::Superseded);
                    prop_assert!(next != AgreementState::InForce || state == AgreementState::Offered);
                    state = next;
                }
            }
        }
    }

    fn any_step() -> impl Strategy<Value = AgreementStep> {
        prop::sample::select(vec![
            AgreementStep::Write,
            AgreementStep::Offer,
            AgreementStep::Withdraw,
            AgreementStep::Enter,
            AgreementStep::Supersede,
        ])
    }
}
