//! The report of an evaluation: what the file of a selection needs on paper.

use std::collections::HashMap;

use serde::Serialize;

use super::kinds;
use super::ranking::{RankingView, points};
use crate::app::panels::ranking::Ranked;
use crate::app::panels::whole::Whole;
use crate::clock::{Id, UnixMillis};
use crate::domain::panels::{EvaluationState, MemberState, PanelCriterion, code};
use crate::domain::people::Actor;
use crate::language::{Value, Words, number_value, zone};
use crate::store::panels::{Evaluation, Member, Panel, PanelIdea, Sent};
use crate::store::selection::Decision;
use crate::store::standstill::Complaint;
use crate::web::admin::record::EntryLine;
use crate::web::guards::Visitor;
use crate::web::views::When;

/// The whole evaluation.
#[derive(Serialize)]
pub struct ReportView {
    #[serde(flatten)]
    pub ranking: RankingView,
    pub agency: String,
    pub made: When,
    pub terms: Vec<Term>,
    /// Why names were shown; empty while they are not.
    pub unblind_reason: String,
    pub rubrics: Vec<Rubric>,
    pub seats: Vec<SeatLine>,
    pub ideas: Vec<IdeaScores>,
    /// Who stepped back, what was opened again, which ideas were talked about.
    pub happened: Vec<Happening>,
    pub released: Option<When>,
    /// Nothing is signed before the end of this day.
    pub standstill: Option<When>,
    pub decisions: Vec<DecisionLine>,
    pub complaints: Vec<ComplaintLine>,
    pub record: Vec<EntryLine>,
    pub command: String,
}

/// A rule of the panel.
#[derive(Serialize)]
pub struct Term {
    pub name: String,
    pub value: String,
}

/// A criterion with what its scores mean.
#[derive(Serialize)]
pub struct Rubric {
    pub number: String,
    pub name: String,
    pub weight: String,
    /// Empty without one.
    pub minimum: String,
    pub tie: String,
    pub text: String,
}

/// A member by number.
#[derive(Serialize)]
pub struct SeatLine {
    pub label: String,
    pub kinds: String,
    pub state: String,
    pub declared: String,
    /// What links them, in their words; empty without a link.
    pub link: String,
    pub at: Option<When>,
}

/// The scores of one idea.
#[derive(Serialize)]
pub struct IdeaScores {
    pub code: String,
    pub language: String,
    pub title: String,
    /// Empty while names are hidden.
    pub organisation: String,
    pub evaluations: Vec<EvaluationLines>,
}

/// What one member says about one idea.
#[derive(Serialize)]
pub struct EvaluationLines {
    pub member: String,
    pub state: String,
    pub at: Option<When>,
    /// Empty when it does not count.
    pub total: String,
    /// Why the member stepped back, or why it was opened again; empty when neither happened.
    pub note: String,
    pub marks: Vec<MarkLine>,
    pub earlier: Vec<Earlier>,
}

/// What a member handed in before they changed it.
#[derive(Serialize)]
pub struct Earlier {
    pub at: When,
    pub marks: Vec<MarkLine>,
}

/// A score with its reason.
#[derive(Serialize)]
pub struct MarkLine {
    pub criterion: String,
    pub score: String,
    pub reason: String,
}

/// Something that happened while the panel worked.
#[derive(Serialize)]
pub struct Happening {
    pub what: String,
    /// Empty without one.
    pub reason: String,
}

/// What was decided about an idea.
#[derive(Serialize)]
pub struct DecisionLine {
    pub code: String,
    pub language: String,
    pub title: String,
    pub outcome: String,
    pub reason: String,
    pub criteria: Vec<MarkLine>,
}

/// What a team says was wrong, and what was found.
#[derive(Serialize)]
pub struct ComplaintLine {
    pub code: String,
    pub language: String,
    pub state: String,
    pub filed: When,
    pub text: String,
    pub wish: String,
    /// Empty until it is answered.
    pub answer: String,
    pub answered: Option<When>,
}

impl ReportView {
    /// The report, in the reader's language and the agency's time.
    #[must_use]
    pub fn new(visitor: &Visitor, actor: &Actor, whole: &Whole, currency: &str) -> Self {
        let (words, ranked) = (visitor.words(), &whole.ranked);
        let page = Page { words, ranked, zone: zone(&whole.agency.time_zone) };
        let totals = totals(ranked);
        let mut ideas: Vec<IdeaScores> = ranked.ideas.iter().map(IdeaScores::new).collect();
        let (places, members) = (ranked.places(), members(ranked));
        let mut happened = page.talks();
        let mut earlier: HashMap<(&Id, &Id), Vec<&Sent>> = HashMap::new();
        for sent in &whole.earlier {
            earlier.entry((&sent.proposal_id, &sent.member_id)).or_default().push(sent);
        }
        for evaluation in &whole.evaluations {
            let (Some(place), Some(member)) =
                (places.get(&evaluation.proposal_id), members.get(&evaluation.member_id))
            else {
                continue;
            };
            let total = totals.get(&(*place, member.number)).copied();
            let mut lines = page.evaluation(evaluation, member, total);
            let before = earlier.get(&(&evaluation.proposal_id, &evaluation.member_id));
            lines.earlier = before.into_iter().flatten().map(|sent| page.earlier(sent)).collect();
            ideas[*place].evaluations.push(lines);
            happened.extend(page.happening(evaluation, member, &ranked.ideas[*place]));
        }
        Self {
            agency: whole.agency.name.clone(),
            made: page.when(visitor.app().now()),
            terms: page.terms(),
            unblind_reason: ranked.panel.unblind_reason.clone(),
            rubrics: page.rubrics(),
            seats: ranked.members.iter().map(|member| page.seat(member)).collect(),
            ideas,
            happened,
            released: ranked.challenge.released_at.map(|at| page.when(at)),
            decisions: whole
                .decisions
                .iter()
                .filter_map(|decision| {
                    let place = places.get(&decision.proposal_id)?;
                    Some(page.decision(decision, &ranked.ideas[*place]))
                })
                .collect(),
            standstill: whole
                .standstill
                .as_ref()
                .map(|standstill| When::on(words, standstill.ends_at, &page.zone)),
            complaints: whole
                .complaints
                .iter()
                .filter_map(|complaint| {
                    let place = places.get(&complaint.proposal_id)?;
                    Some(page.complaint(complaint, &ranked.ideas[*place]))
                })
                .collect(),
            record: whole.record.iter().map(|entry| EntryLine::new(words, &page.zone, entry)).collect(),
            command: format!(
                "pilotage evaluation recompute challenge-{}-evaluation.csv",
                ranked.challenge.number
            ),
            ranking: RankingView::new(visitor, actor, ranked, currency),
        }
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample() -> Self {
        let mark = || MarkLine {
            criterion: "Does it save time?".to_owned(),
            score: "4".to_owned(),
            reason: "One visit is clear.".to_owned(),
        };
        Self {
            ranking: RankingView { trying: false, ..RankingView::sample() },
            agency: "Land Office".to_owned(),
            made: When::sample(),
            terms: vec![Term {
                name: "Totals that decide".to_owned(),
                value: "As they were given".to_owned(),
            }],
            unblind_reason: "Interviews on Monday.".to_owned(),
            rubrics: vec![Rubric {
                number: "1".to_owned(),
                name: "Does it save time?".to_owned(),
                weight: "Counts 35 of 100".to_owned(),
                minimum: "at least 2 on average".to_owned(),
                tie: "First: what people gain".to_owned(),
                text: "5: shown for most people".to_owned(),
            }],
            seats: vec![SeatLine {
                label: "Member 3".to_owned(),
                kinds: "From outside".to_owned(),
                state: "On the panel".to_owned(),
                declared: "Declared a link".to_owned(),
                link: "My sister works there.".to_owned(),
                at: Some(When::sample()),
            }],
            ideas: vec![IdeaScores {
                code: "B".to_owned(),
                language: "en".to_owned(),
                title: "The midwife's message".to_owned(),
                organisation: "Mama na Mtoto".to_owned(),
                evaluations: vec![EvaluationLines {
                    member: "Member 3".to_owned(),
                    state: "Handed in".to_owned(),
                    at: Some(When::sample()),
                    total: "78.67".to_owned(),
                    note: "A page was missing.".to_owned(),
                    marks: vec![mark()],
                    earlier: vec![Earlier { at: When::sample(), marks: vec![mark()] }],
                }],
            }],
            happened: vec![Happening {
                what: "Member 3 stepped back from idea B.".to_owned(),
                reason: "My sister works there.".to_owned(),
            }],
            released: Some(When::sample()),
            decisions: vec![DecisionLine {
                code: "B".to_owned(),
                language: "en".to_owned(),
                title: "The midwife's message".to_owned(),
                outcome: "Chosen".to_owned(),
                reason: "It fits best.".to_owned(),
                criteria: vec![mark()],
            }],
            standstill: Some(When::sample()),
            complaints: vec![ComplaintLine {
                code: "C".to_owned(),
                language: "en".to_owned(),
                state: "The choice stands".to_owned(),
                filed: When::sample(),
                text: "Nobody read page 3.".to_owned(),
                wish: "Judge it again.".to_owned(),
                answer: "All members read it.".to_owned(),
                answered: Some(When::sample()),
            }],
            record: vec![EntryLine::sample()],
            command: "pilotage evaluation recompute challenge-142-evaluation.csv".to_owned(),
        }
    }
}

impl IdeaScores {
    /// Nobody's scores so far.
    fn new(idea: &PanelIdea) -> Self {
        Self {
            code: code(idea.proposal.number),
            language: idea.language.clone(),
            title: idea.title.clone(),
            organisation: idea.organisation.clone(),
            evaluations: Vec::new(),
        }
    }
}

/// What every part of the report needs.
struct Page<'a> {
    words: &'a Words,
    ranked: &'a Ranked,
    zone: jiff::tz::TimeZone,
}

impl Page<'_> {
    fn when(&self, at: UnixMillis) -> When {
        When::at(self.words, at, &self.zone)
    }

    fn say(&self, message: &str) -> String {
        self.words.say(message)
    }

    fn member(&self, member: &Member) -> String {
        self.words.say_with("ranking-member", &[("number", number_value(member.number))])
    }

    fn terms(&self) -> Vec<Term> {
        let Panel { basis, blind, criteria_version, deadline_at, opened_at, locked_at, unblinded_at, .. } =
            &self.ranked.panel;
        let rules = self.ranked.rules;
        let needed = rules.quorum.0;
        let version =
            self.words.say_with("panel-rubrics-version", &[("number", number_value(*criteria_version))]);
        let names = if *blind { "panel-names-hidden" } else { "panel-names-shown" };
        let mut terms = vec![
            ("panel-basis", self.say(&format!("panel-basis-{}", basis.as_str()))),
            ("panel-names", self.say(names)),
            ("panel-rubrics", version),
            ("panel-quorum", super::lacking(self.words, needed)),
            ("evaluation-file-calibration", points(self.words, rules.calibration)),
            ("evaluation-file-tie", points(self.words, rules.tie)),
            ("evaluation-file-normalise-from", self.words.digits(rules.normalise_from as i64)),
        ];
        let moments = [
            ("panel-opened-on", opened_at),
            ("panel-deadline", deadline_at),
            ("panel-locked-on", locked_at),
            ("panel-unblinded", unblinded_at),
        ];
        let moments = moments.into_iter().filter_map(|(name, at)| Some((name, self.when((*at)?).text)));
        terms.extend(moments);
        terms.into_iter().map(|(name, value)| Term { name: self.say(name), value }).collect()
    }

    fn rubrics(&self) -> Vec<Rubric> {
        let criteria = self.ranked.panel.criteria.iter().zip(1..);
        let rubric = |(criterion, number): (&PanelCriterion, i64)| Rubric {
            number: self.words.digits(number),
            name: criterion.name.clone(),
            weight: self.words.say_with("panel-weight", &[("weight", number_value(criterion.weight))]),
            minimum: match criterion.minimum {
                0 => String::new(),
                least => self.words.say_with("panel-minimum", &[("least", number_value(least))]),
            },
            tie: self.say(&format!("panel-tie-{}", criterion.tie.as_str())),
            text: criterion.rubric.clone(),
        };
        criteria.map(rubric).collect()
    }

    fn seat(&self, member: &Member) -> SeatLine {
        let declared = match member.declaration.as_str() {
            "" => "report-declared-nothing",
            "free" => "report-declared-free",
            _ => "report-declared-link",
        };
        let kinds = kinds(self.words, member);
        SeatLine {
            label: self.member(member),
            kinds: if kinds.is_empty() { self.say("report-inside") } else { kinds },
            state: self.say(&format!("panel-member-{}", member.state.as_str())),
            declared: self.say(declared),
            link: member.declared_link.clone(),
            at: member.declared_at.map(|at| self.when(at)),
        }
    }

    fn evaluation(&self, evaluation: &Evaluation, member: &Member, total: Option<f64>) -> EvaluationLines {
        let state = match evaluation.state {
            EvaluationState::Sent if member.state != MemberState::Accepted => "evaluation-file-excluded",
            EvaluationState::Sent => "evaluation-file-sent",
            EvaluationState::Draft => "evaluation-file-draft",
            EvaluationState::Reopened => "evaluation-file-reopened",
            EvaluationState::Recused => "evaluation-file-recused",
        };
        EvaluationLines {
            member: self.member(member),
            state: self.say(state),
            at: evaluation.sent_at.map(|at| self.when(at)),
            total: total.map(|total| points(self.words, total)).unwrap_or_default(),
            note: evaluation.note.clone(),
            marks: self.marks(&evaluation.scores, &evaluation.reasons),
            earlier: Vec::new(),
        }
    }

    /// Nothing when there is no score yet.
    fn marks(&self, scores: &[Option<u8>], reasons: &[String]) -> Vec<MarkLine> {
        if scores.is_empty() {
            return Vec::new();
        }
        let mark = |(place, criterion): (usize, &PanelCriterion)| MarkLine {
            criterion: criterion.name.clone(),
            score: match scores.get(place).copied().flatten() {
                Some(score) => self.words.digits(score.into()),
                None => self.say("ranking-nothing"),
            },
            reason: reasons.get(place).cloned().unwrap_or_default(),
        };
        self.ranked.panel.criteria.iter().enumerate().map(mark).collect()
    }

    fn earlier(&self, sent: &Sent) -> Earlier {
        Earlier { at: self.when(sent.sent_at), marks: self.marks(&sent.scores, &sent.reasons) }
    }

    fn complaint(&self, complaint: &Complaint, idea: &PanelIdea) -> ComplaintLine {
        ComplaintLine {
            code: code(idea.proposal.number),
            language: complaint.language.clone(),
            state: self.say(&format!("complaint-{}", complaint.state.as_str())),
            filed: self.when(complaint.filed_at),
            text: complaint.text.clone(),
            wish: complaint.wish.clone(),
            answer: complaint.answer.clone(),
            answered: complaint.answered_at.map(|at| self.when(at)),
        }
    }

    /// That somebody stepped back or was asked to score again, with why.
    fn happening(&self, evaluation: &Evaluation, member: &Member, idea: &PanelIdea) -> Option<Happening> {
        let message = match evaluation.state {
            EvaluationState::Recused => "report-stepped-back",
            _ if evaluation.note.is_empty() => return None,
            _ => "report-opened-again",
        };
        let values =
            [("number", number_value(member.number)), ("idea", Value::from(code(idea.proposal.number)))];
        let what = self.words.say_with(message, &values);
        Some(Happening { what, reason: evaluation.note.clone() })
    }

    /// The calibration rounds.
    fn talks(&self) -> Vec<Happening> {
        let ideas = self.ranked.ideas.iter();
        let talk = |idea: &PanelIdea| {
            let from = self.when(idea.proposal.calibration_opened_at?).text;
            let mut values =
                vec![("idea", Value::from(code(idea.proposal.number))), ("from", Value::from(from))];
            let what = match idea.proposal.calibration_closed_at {
                Some(at) => {
                    values.push(("to", Value::from(self.when(at).text)));
                    self.words.say_with("report-talk", &values)
                }
                None => self.words.say_with("report-talk-open", &values),
            };
            Some(Happening { what, reason: String::new() })
        };
        ideas.filter_map(talk).collect()
    }

    fn decision(&self, decision: &Decision, idea: &PanelIdea) -> DecisionLine {
        let criteria = decision.criteria.iter().map(|it| MarkLine {
            criterion: it.criterion.clone(),
            score: String::new(),
            reason: it.reason.clone(),
        });
        DecisionLine {
            code: code(idea.proposal.number),
            language: idea.language.clone(),
            title: idea.title.clone(),
            outcome: self.say(&format!("progress-{}", decision.progress.as_str())),
            reason: decision.reason.clone(),
            criteria: criteria.collect(),
        }
    }
}

/// The total of each evaluation that counts, by the place of the idea and the number of the member.
fn totals(ranked: &Ranked) -> HashMap<(usize, i64), f64> {
    let evaluations = ranked.sheet.evaluations().iter().zip(ranked.sheet.totals());
    evaluations
        .filter_map(|(it, total)| {
            let number = ranked.members.get(it.evaluator)?.number;
            Some(((it.proposal, number), (*total)?))
        })
        .collect()
}

fn members(ranked: &Ranked) -> HashMap<Id, &Member> {
    ranked.members.iter().map(|member| (member.id.clone(), member)).collect()
}
