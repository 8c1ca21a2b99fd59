//! The panel as its chair sees it. There are no scores on it.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::{count, lacking, numbers};
use crate::app::panels::{Idea, Overview, Seat};
use crate::domain::challenges::ChallengeState;
use crate::domain::panels::{Basis, MemberState, PanelCriterion, PanelState, TieRole};
use crate::language::{Value, Words, number_value};
use crate::store::panels::Panel;
use crate::web::challenges::fields;
use crate::web::form::FormView;
use crate::web::guards::Visitor;
use crate::web::selection::{ChallengeLine, Tag};
use crate::web::views::{Choice, Clock, When};

/// The panel of a challenge.
#[derive(Serialize)]
pub struct ChairView {
    pub form: FormView,
    pub challenge: ChallengeLine,
    pub heading: String,
    pub lead: String,
    /// There is a panel.
    pub begun: bool,
    /// Something can still be changed.
    pub changeable: bool,
    pub preparing: bool,
    pub scoring: bool,
    pub locked: bool,
    /// Ideas can still be sent: nothing can be shared yet.
    pub ideas_open: bool,
    pub version: i64,
    pub clock: Option<Clock>,
    pub facts: Vec<Fact>,
    pub bases: Vec<Choice>,
    pub criteria: Vec<CriterionLine>,
    pub ties: Vec<Choice>,
    pub members: Vec<MemberRow>,
    pub unsettled: Vec<Unsettled>,
    pub ideas: Vec<IdeaRow>,
    pub member_choices: Vec<Choice>,
    pub idea_choices: Vec<Choice>,
    /// How many ideas lack judges, in words; empty when none does.
    pub short: String,
    /// How many evaluations are handed in and asked for, in words.
    pub progress: String,
    /// How many are missing, in words; empty when none is.
    pub waiting: String,
    pub may_unblind: bool,
    /// The panel gets copies of the files without names.
    pub files: bool,
    pub unblinded: Option<Unblinded>,
}

/// What was settled about the panel.
#[derive(Serialize)]
pub struct Fact {
    pub label: String,
    pub text: String,
}

/// When names were shown, and why.
#[derive(Serialize)]
pub struct Unblinded {
    pub at: When,
    pub reason: String,
}

/// A criterion with the fields for what breaks ties and the rubric.
#[derive(Serialize)]
pub struct CriterionLine {
    pub name: String,
    pub weight: String,
    /// Empty without one.
    pub minimum: String,
    pub tie: String,
    pub tie_field: String,
    pub rubric: String,
    pub rubric_field: String,
}

/// A member in the table.
#[derive(Serialize)]
pub struct MemberRow {
    pub id: String,
    pub number: String,
    pub name: String,
    pub email: String,
    pub speaks_for: String,
    pub tag: Tag,
    pub employer: String,
    pub link: String,
    pub progress: String,
    pub removable: bool,
}

/// A link that a member declared and nobody settled yet.
#[derive(Serialize)]
pub struct Unsettled {
    pub id: String,
    pub label: String,
    pub link: String,
}

/// An idea in the table.
#[derive(Serialize)]
pub struct IdeaRow {
    pub id: String,
    pub code: String,
    pub language: String,
    pub title: String,
    /// Numbers of members.
    pub asked: String,
    pub sent: String,
    /// In words; empty when the quorum is reached.
    pub lacking: String,
    pub calibrating: bool,
    pub may_calibrate: bool,
}

impl ChairView {
    /// The panel as it stands. What was typed is shown in place of what is stored.
    #[must_use]
    pub fn new(
        visitor: &Visitor,
        overview: &Overview,
        zone: &jiff::tz::TimeZone,
        mut form: FormView,
    ) -> Self {
        let words = visitor.words();
        let challenge = &overview.challenge;
        let panel = overview.panel.as_ref();
        let state = panel.map(|panel| panel.state);
        let over = challenge.released_at.is_some() || challenge.state == ChallengeState::Cancelled;
        let locked = state == Some(PanelState::Locked);
        if let Some(panel) = panel {
            let mut values = stored(panel, zone);
            values.append(&mut form.values);
            form.values = values;
        }
        let name = match state {
            _ if over && !locked => "over",
            None => "none",
            Some(state) => state.as_str(),
        };
        let changeable = !over && !locked;
        let seated = |seat: &&Seat| matches!(seat.member.state, MemberState::Invited | MemberState::Accepted);
        let asked: usize = overview.members.iter().filter(seated).map(|seat| seat.asked).sum();
        let sent: usize = overview.members.iter().filter(seated).map(|seat| seat.sent).sum();
        let short = overview.ideas.iter().filter(|idea| !idea.lacking.is_none()).count();
        let said = |message: &str, number: usize| match number {
            0 => String::new(),
            number => words.say_with(message, &[("count", count(number))]),
        };
        let scoring = changeable && state == Some(PanelState::Scoring);
        Self {
            challenge: ChallengeLine::of(words, challenge),
            heading: words.say(&format!("panel-heading-{name}")),
            lead: words.say(&format!("panel-lead-{name}")),
            begun: panel.is_some(),
            changeable,
            preparing: changeable && state == Some(PanelState::Preparing),
            scoring,
            locked,
            ideas_open: overview.ideas_open,
            version: panel.map_or(0, |panel| panel.version),
            clock: panel.filter(|_| scoring).and_then(|panel| {
                let since = panel.opened_at.unwrap_or(panel.created_at);
                Some(Clock::due(words, visitor.now(), since, panel.deadline_at?))
            }),
            facts: panel.map(|panel| facts(words, panel, zone)).unwrap_or_default(),
            bases: Basis::ALL.iter().map(|basis| basis_choice(words, *basis)).collect(),
            criteria: panel.map(|panel| criteria(words, &panel.criteria)).unwrap_or_default(),
            ties: TieRole::ALL
                .iter()
                .map(|tie| Choice::new(tie.as_str(), words.say(&format!("panel-tie-{}", tie.as_str()))))
                .collect(),
            members: overview.members.iter().map(|seat| MemberRow::new(words, seat, changeable)).collect(),
            unsettled: overview
                .members
                .iter()
                .filter(|seat| changeable && seat.member.declaration == "link")
                .filter(seated)
                .map(|seat| Unsettled {
                    id: seat.member.id.to_string(),
                    label: member_label(words, seat),
                    link: seat.member.declared_link.clone(),
                })
                .collect(),
            ideas: overview.ideas.iter().map(|idea| IdeaRow::new(words, idea, scoring)).collect(),
            member_choices: overview
                .members
                .iter()
                .filter(seated)
                .map(|seat| Choice::new(seat.member.id.to_string(), member_label(words, seat)))
                .collect(),
            idea_choices: overview.ideas.iter().map(|idea| idea_choice(words, idea)).collect(),
            short: said("panel-short", short),
            progress: words.say_with("panel-progress", &[("sent", count(sent)), ("asked", count(asked))]),
            waiting: said("panel-waiting", asked.saturating_sub(sent)),
            may_unblind: panel.is_some_and(|it| it.blind && it.unblinded_at.is_none())
                && !over
                && state != Some(PanelState::Preparing),
            files: panel.is_some_and(|it| it.blind && it.unblinded_at.is_none())
                && !overview.ideas.is_empty(),
            unblinded: panel.and_then(|panel| {
                Some(Unblinded {
                    at: When::at(words, panel.unblinded_at?, zone),
                    reason: panel.unblind_reason.clone(),
                })
            }),
            form,
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let choice = Choice::sample;
        Self {
            form: FormView::default(),
            challenge: ChallengeLine::sample(),
            heading: "Prepare the panel".to_owned(),
            lead: "Ask people to judge the ideas.".to_owned(),
            begun: true,
            changeable: true,
            preparing: true,
            scoring: true,
            locked: true,
            ideas_open: false,
            version: 1,
            clock: Some(Clock::sample()),
            facts: vec![Fact { label: "Totals".to_owned(), text: "As they were given".to_owned() }],
            bases: vec![choice()],
            criteria: vec![CriterionLine {
                name: "Does it save time?".to_owned(),
                weight: "35 of 100".to_owned(),
                minimum: "At least 2".to_owned(),
                tie: "What people gain".to_owned(),
                tie_field: "tie-0".to_owned(),
                rubric: "5: shown for most people".to_owned(),
                rubric_field: "rubric-0".to_owned(),
            }],
            ties: vec![choice()],
            members: vec![MemberRow {
                id: "0190b0a0-0000-7000-8000-000000000002".to_owned(),
                number: "3".to_owned(),
                name: "Rahima".to_owned(),
                email: "rahima@people.example".to_owned(),
                speaks_for: "From outside".to_owned(),
                tag: Tag::sample(),
                employer: "Dhaka University".to_owned(),
                link: "My brother works there.".to_owned(),
                progress: "3 of 5 sent".to_owned(),
                removable: true,
            }],
            unsettled: vec![Unsettled {
                id: "0190b0a0-0000-7000-8000-000000000002".to_owned(),
                label: "Member 3, Rahima".to_owned(),
                link: "My brother works there.".to_owned(),
            }],
            ideas: vec![IdeaRow {
                id: "0190b0a0-0000-7000-8000-000000000003".to_owned(),
                code: "B".to_owned(),
                language: "en".to_owned(),
                title: "The midwife's message".to_owned(),
                asked: "1, 3, 4".to_owned(),
                sent: "2 of 3 sent".to_owned(),
                lacking: "1 from outside".to_owned(),
                calibrating: true,
                may_calibrate: true,
            }],
            member_choices: vec![choice()],
            idea_choices: vec![choice()],
            short: "2 ideas lack judges".to_owned(),
            progress: "12 of 15 sent".to_owned(),
            waiting: "3 scores are missing".to_owned(),
            may_unblind: true,
            files: true,
            unblinded: Some(Unblinded { at: When::sample(), reason: "Interviews".to_owned() }),
        }
    }
}

impl MemberRow {
    fn new(words: &Words, seat: &Seat, changeable: bool) -> Self {
        let member = &seat.member;
        let on_panel = matches!(member.state, MemberState::Invited | MemberState::Accepted);
        let (class, state) = match member.state {
            MemberState::Accepted if member.declaration == "link" => ("now", "unsettled"),
            MemberState::Accepted => ("good", "accepted"),
            MemberState::Declined => ("bad", "declined"),
            state => ("", state.as_str()),
        };
        let mut progress =
            words.say_with("panel-progress", &[("sent", count(seat.sent)), ("asked", count(seat.asked))]);
        if seat.recused > 0 {
            let stepped = words.say_with("panel-recused", &[("count", count(seat.recused))]);
            progress = super::list(words, [progress, stepped]);
        }
        Self {
            id: member.id.to_string(),
            number: words.digits(member.number),
            name: seat.name.clone(),
            email: seat.email.clone(),
            speaks_for: super::kinds(words, member),
            tag: Tag { class, text: words.say(&format!("panel-member-{state}")) },
            employer: member.employer.clone(),
            link: member.declared_link.clone(),
            progress,
            removable: changeable && on_panel,
        }
    }
}

impl IdeaRow {
    fn new(words: &Words, idea: &Idea, scoring: bool) -> Self {
        let calibrating =
            idea.proposal.calibration_opened_at.is_some() && idea.proposal.calibration_closed_at.is_none();
        Self {
            id: idea.proposal.proposal_id.to_string(),
            code: idea.code.clone(),
            language: idea.language.clone(),
            title: idea.title.clone(),
            asked: numbers(words, idea.asked.iter().copied()),
            sent: words.say_with(
                "panel-progress",
                &[("sent", count(idea.sent)), ("asked", count(idea.asked.len()))],
            ),
            lacking: lacking(words, idea.lacking),
            calibrating: scoring && calibrating,
            may_calibrate: scoring && !calibrating && idea.sent > 1 && idea.sent == idea.asked.len(),
        }
    }
}

/// What the fields show before anybody types.
fn stored(panel: &Panel, zone: &jiff::tz::TimeZone) -> BTreeMap<String, Json> {
    let mut values = BTreeMap::new();
    values.insert("basis".to_owned(), json!(panel.basis.as_str()));
    values.insert("blind".to_owned(), json!(if panel.blind { "yes" } else { "" }));
    fields::put_date(&mut values, "deadline", panel.deadline_at, true, zone);
    for (index, criterion) in panel.criteria.iter().enumerate() {
        values.insert(format!("tie-{index}"), json!(criterion.tie.as_str()));
        values.insert(format!("rubric-{index}"), json!(criterion.rubric));
    }
    values
}

fn facts(words: &Words, panel: &Panel, zone: &jiff::tz::TimeZone) -> Vec<Fact> {
    let fact = |label: &str, text: String| Fact { label: words.say(label), text };
    let mut facts = vec![
        fact("panel-basis", words.say(&format!("panel-basis-{}", panel.basis.as_str()))),
        fact("panel-names", words.say(if panel.blind { "panel-names-hidden" } else { "panel-names-shown" })),
        fact(
            "panel-rubrics",
            words.say_with("panel-rubrics-version", &[("number", number_value(panel.criteria_version))]),
        ),
    ];
    let dates = [
        ("panel-deadline", panel.deadline_at),
        ("panel-opened-on", panel.opened_at),
        ("panel-locked-on", panel.locked_at),
    ];
    let dates = dates.into_iter().filter_map(|(label, at)| Some((label, at?)));
    facts.extend(dates.map(|(label, at)| fact(label, words.date_time(at, zone))));
    facts
}

fn criteria(words: &Words, criteria: &[PanelCriterion]) -> Vec<CriterionLine> {
    criteria
        .iter()
        .enumerate()
        .map(|(index, it)| CriterionLine {
            name: it.name.clone(),
            weight: words.say_with("panel-weight", &[("weight", number_value(it.weight))]),
            minimum: match it.minimum {
                0 => String::new(),
                least => words.say_with("panel-minimum", &[("least", number_value(least))]),
            },
            tie: words.say(&format!("panel-tie-{}", it.tie.as_str())),
            tie_field: format!("tie-{index}"),
            rubric: it.rubric.clone(),
            rubric_field: format!("rubric-{index}"),
        })
        .collect()
}

fn basis_choice(words: &Words, basis: Basis) -> Choice {
    let name = basis.as_str();
    Choice {
        value: name.to_owned(),
        label: words.say(&format!("panel-basis-{name}")),
        hint: words.say(&format!("panel-basis-{name}-hint")),
    }
}

fn member_label(words: &Words, seat: &Seat) -> String {
    let values = [("number", number_value(seat.member.number)), ("name", Value::from(seat.name.clone()))];
    words.say_with("panel-member-label", &values)
}

fn idea_choice(words: &Words, idea: &Idea) -> Choice {
    let values = [("letter", Value::from(idea.code.clone())), ("title", Value::from(idea.title.clone()))];
    Choice::new(idea.proposal.proposal_id.to_string(), words.say_with("panel-idea-label", &values))
}
