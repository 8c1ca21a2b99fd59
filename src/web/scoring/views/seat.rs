//! Somebody's place on a panel.

use serde::Serialize;
use serde_json::json;

use super::{ProgressView, agency_of, count, panel_member, zone_of};
use crate::app::AppError;
use crate::app::panels::scoring::{Seat, is_hidden};
use crate::domain::panels::{MemberState, PanelState};
use crate::language::{Value, Words, number_value};
use crate::store::panels::Member;
use crate::web::form::FormView;
use crate::web::guards::Citizen;
use crate::web::selection::ChallengeLine;
use crate::web::views::{Choice, When};

/// Somebody's place on a panel.
#[derive(Serialize)]
pub struct SeatView {
    pub form: FormView,
    pub challenge: ChallengeLine,
    pub heading: String,
    pub lead: String,
    pub member: String,
    pub agency: String,
    pub agency_language: String,
    pub hidden: bool,
    /// The declaration was not signed yet.
    pub undeclared: bool,
    /// The form of the declaration can be sent.
    pub may_declare: bool,
    pub may_decline: bool,
    pub choices: Vec<Choice>,
    pub signed: bool,
    /// What they declared, in words.
    pub declared: String,
    /// The link that they declared.
    pub link: String,
    /// A declared link waits for the chair.
    pub unsettled: bool,
    pub preparing: bool,
    pub locked: bool,
    pub criteria: Vec<CriterionLine>,
    pub due: Option<When>,
    pub progress: Option<ProgressView>,
}

/// What is judged, before the scores are made.
#[derive(Serialize)]
pub struct CriterionLine {
    pub name: String,
    pub weight: String,
}

impl SeatView {
    /// The place of this member.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn new(citizen: &Citizen, seat: &Seat, mut form: FormView) -> Result<Self, AppError> {
        let words = citizen.words();
        let agency = agency_of(citizen, seat).await?;
        let time_zone = zone_of(agency.as_ref());
        let Seat { challenge, panel, member, asked, sees_names } = seat;
        let sees_names = *sees_names;
        let undeclared = member.state == MemberState::Invited;
        let locked = panel.state == PanelState::Locked;
        if form.values.is_empty() {
            form.values.insert("employer".to_owned(), json!(member.employer));
            form.values.insert("link".to_owned(), json!(member.declared_link));
            if !member.declaration.is_empty() && !undeclared {
                let choice = if member.declaration == "free" { "free" } else { "link" };
                form.values.insert("declaration".to_owned(), json!(choice));
            }
        }
        let unsettled = !undeclared && member.declaration == "link";
        let waiting = asked.iter().filter(|it| it.evaluation.state.is_open()).count();
        let (heading, lead) = match () {
            () if locked && !undeclared => (words.say("scoring-heading-locked"), "scoring-lead-locked"),
            () if sees_names => (words.say("scoring-heading-role"), "scoring-lead-role"),
            () if undeclared => (words.say("scoring-heading-declare"), "scoring-lead-declare"),
            () if unsettled => (words.say("scoring-heading-unsettled"), "scoring-lead-unsettled"),
            () if panel.state == PanelState::Preparing => {
                (words.say("scoring-heading-wait"), "scoring-lead-wait")
            }
            () if asked.is_empty() => (words.say("scoring-heading-none"), "scoring-lead-none"),
            () if waiting == 0 => (words.say("scoring-heading-done"), "scoring-lead-done"),
            () => (count(words, "scoring-heading", waiting), "scoring-lead"),
        };
        let begun = asked.iter().any(|it| it.evaluation.sent_at.is_some());
        Ok(Self {
            signed: form.values.contains_key("signed"),
            form,
            challenge: ChallengeLine::of(words, challenge),
            heading,
            lead: words.say(lead),
            member: panel_member(words, member.number),
            agency_language: agency.as_ref().map(|it| it.language.clone()).unwrap_or_default(),
            agency: agency.map(|it| it.name).unwrap_or_default(),
            hidden: is_hidden(panel),
            undeclared,
            may_declare: !locked && !sees_names,
            may_decline: !locked && !begun,
            choices: choices(words),
            declared: if undeclared { String::new() } else { declared(words, member, &time_zone) },
            link: member.declared_link.clone(),
            unsettled,
            preparing: panel.state == PanelState::Preparing,
            locked,
            criteria: panel
                .criteria
                .iter()
                .map(|it| CriterionLine {
                    name: it.name.clone(),
                    weight: words.say_with("scoring-weight", &[("weight", number_value(it.weight))]),
                })
                .collect(),
            due: panel.deadline_at.map(|at| When::at(words, at, &time_zone)),
            progress: (!asked.is_empty())
                .then(|| ProgressView::new(words, citizen.now(), &time_zone, seat, None)),
        })
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample(undeclared: bool) -> Self {
        Self {
            form: FormView::default(),
            challenge: ChallengeLine::sample(),
            heading: "Will you judge these ideas?".to_owned(),
            lead: "First say whether you are free to judge.".to_owned(),
            member: "Panel member 4".to_owned(),
            agency: "Land office".to_owned(),
            agency_language: "en".to_owned(),
            hidden: true,
            undeclared,
            may_declare: true,
            may_decline: true,
            choices: vec![Choice::sample()],
            signed: true,
            declared: "You signed this on 8 June 2026: no link.".to_owned(),
            link: "My brother works for a team.".to_owned(),
            unsettled: !undeclared,
            preparing: undeclared,
            locked: !undeclared,
            criteria: vec![CriterionLine {
                name: "Does it save time?".to_owned(),
                weight: "35 of 100".to_owned(),
            }],
            due: Some(When::sample()),
            progress: Some(ProgressView::sample()),
        }
    }
}

fn choices(words: &Words) -> Vec<Choice> {
    ["free", "link"]
        .into_iter()
        .map(|choice| Choice {
            value: choice.to_owned(),
            label: words.say(&format!("scoring-choice-{choice}")),
            hint: words.say(&format!("scoring-choice-{choice}-hint")),
        })
        .collect()
}

fn declared(words: &Words, member: &Member, zone: &jiff::tz::TimeZone) -> String {
    let date = member.declared_at.map(|at| words.date(at, zone)).unwrap_or_default();
    let said = match member.declaration.as_str() {
        "free" => "scoring-declared-free",
        "settled" => "scoring-declared-settled",
        _ => "scoring-declared-link",
    };
    words.say_with(said, &[("date", Value::from(date))])
}
