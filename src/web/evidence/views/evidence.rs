//! The public page of the proof.

use jiff::tz::TimeZone;
use methods::evidence::{Criterion, Snapshot as Results};
use serde::Serialize;

use crate::app::evidence::{self, Powers, Proof};
use crate::clock::Id;
use crate::domain::agreements::EvidencePlan;
use crate::domain::evidence::{DisputeState, FEWEST_OF_GROUP};
use crate::domain::observations::Source;
use crate::language::{Value, Words, number_value, zone};
use crate::store::evidence::{Dispute, Snapshot};
use crate::web::error::WebError;
use crate::web::evidence::lines::{
    GroupTable, Histogram, MeasureLine, ResearchLine, cases, groups, histogram, measures, research,
};
use crate::web::form::FormView;
use crate::web::guards::Visitor;
use crate::web::selection::Tag;
use crate::web::views::{Choice, Clock, When};

/// The public page.
#[derive(Serialize)]
pub struct EvidenceView {
    pub form: FormView,
    pub pilot: PilotLine,
    pub heading: String,
    pub lead: String,
    /// The level with what it means; empty before the first report.
    pub level: String,
    /// A report is computed now.
    pub computing: bool,
    /// The shown report; `None` before the first.
    pub report: Option<ReportView>,
    pub gate: Option<GateLine>,
    pub versions: Vec<VersionLine>,
    pub disputes: Vec<DisputeView>,
    pub may_ask: bool,
    pub works: bool,
}

/// The pilot that it is about.
#[derive(Clone, Debug, Serialize)]
pub struct PilotLine {
    pub id: String,
    pub language: String,
    pub title: String,
}

/// One report.
#[derive(Serialize)]
pub struct ReportView {
    pub id: String,
    pub number: i64,
    /// The number in the digits of the reader.
    pub version: String,
    pub at: When,
    pub note: String,
    pub language: String,
    pub people: String,
    pub verified: String,
    pub lines: Vec<MeasureLine>,
    pub histograms: Vec<Histogram>,
    pub groups: Vec<GroupTable>,
    pub small: String,
    pub rules: Vec<RuleLine>,
    pub rules_since: String,
    pub promises: Vec<String>,
    pub promises_language: String,
    pub method: String,
    pub how: Vec<String>,
    pub research: Vec<ResearchLine>,
    pub research_notes: Vec<String>,
    pub sources: Vec<SourceLine>,
    /// What one source alone shows.
    pub filtered: Option<Filtered>,
    pub csv: String,
    pub json: String,
    pub command: String,
    pub sha256: String,
}

/// One of the rules that were fixed before.
#[derive(Serialize)]
pub struct RuleLine {
    pub text: String,
    pub tag: Tag,
}

/// Where observations came from.
#[derive(Serialize)]
pub struct SourceLine {
    pub name: String,
    pub rows: String,
    pub href: String,
    pub current: bool,
}

/// What one source alone shows.
#[derive(Serialize)]
pub struct Filtered {
    pub name: String,
    pub lines: Vec<MeasureLine>,
    pub people: String,
}

/// The gate at which the pilot stands, or stood last.
#[derive(Serialize)]
pub struct GateLine {
    pub id: String,
    pub name: String,
    pub text: String,
}

/// A version of the report.
#[derive(Serialize)]
pub struct VersionLine {
    pub text: String,
    pub href: String,
    pub note: String,
    pub language: String,
    pub current: bool,
}

/// A question about the proof.
#[derive(Serialize)]
pub struct DisputeView {
    pub id: String,
    pub language: String,
    pub text: String,
    pub at: When,
    pub about: String,
    pub clock: Option<Clock>,
    pub tag: Tag,
    pub answer: String,
    pub answer_language: String,
    pub answered: Option<When>,
    pub may_answer: bool,
    /// What was typed stays here when it was refused.
    pub open: bool,
    pub choices: Vec<Choice>,
}

impl EvidenceView {
    /// The page as this visitor sees it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn new(
        visitor: &Visitor,
        proof: &Proof,
        version: Option<i64>,
        source: Option<Source>,
        form: FormView,
    ) -> Result<Self, WebError> {
        let words = visitor.words();
        let time_zone = zone(&proof.agency.time_zone);
        let powers = Powers::of(visitor.actor(), &proof.pilot);
        let snapshot = proof.snapshot(version);
        let results = snapshot.map(evidence::read_results).transpose()?;
        let filtered = match (snapshot, source) {
            (Some(snapshot), Some(source)) => {
                let found = evidence::from_source(visitor.app(), snapshot, source).await?;
                let content = proof.agreement.as_ref().map(|it| &it.content);
                let mut lines = measures(words, &found, content);
                for line in &mut lines {
                    line.share.clear();
                }
                let name = words.say(&format!("source-{}", source.as_str()));
                Some(Filtered { name, lines, people: cases(words, found.rows) })
            }
            _ => None,
        };
        let report = match snapshot.zip(results.as_ref()) {
            Some((snapshot, results)) => {
                Some(ReportView::new(words, proof, snapshot, results, (source, filtered), &time_zone)?)
            }
            None => None,
        };
        let may_ask = visitor.actor().is_some();
        Ok(Self {
            form,
            pilot: PilotLine::of(proof),
            heading: words.say("evidence-title"),
            lead: summary(words, results.as_ref()),
            level: results.as_ref().map(|it| level(words, it)).unwrap_or_default(),
            computing: proof.snapshots.iter().any(|it| it.computed_at.is_none()),
            report,
            gate: proof.gates.first().map(|gate| GateLine {
                id: gate.id.to_string(),
                name: words.say(&format!("gate-{}", gate.kind.as_str())),
                text: super::gate::state_words(words, visitor.app(), gate),
            }),
            versions: proof
                .snapshots
                .iter()
                .filter(|it| it.computed_at.is_some() && it.adoption_id.is_none())
                .map(|it| VersionLine::of(words, proof, it, snapshot, &time_zone))
                .collect(),
            disputes: proof
                .disputes
                .iter()
                .map(|it| DisputeView::of(visitor, proof, it, powers.answer, &time_zone))
                .collect(),
            may_ask,
            works: powers.work,
        })
    }

    /// The same page with the form of an answer open.
    #[must_use]
    pub fn answering(mut self, dispute: &Id) -> Self {
        for it in &mut self.disputes {
            it.open = it.id == dispute.as_str();
        }
        self
    }
}

/// The proof in one or two sentences.
#[must_use]
pub fn summary(words: &Words, results: Option<&Results>) -> String {
    let Some(results) = results else { return words.say("evidence-none-yet") };
    let intervals: Vec<_> = results
        .measures
        .values()
        .filter_map(|it| {
            let test = &it.test;
            it.did
                .and_then(|did| did.small_sample_ci)
                .map(|it| (-it.high, -it.low))
                .or_else(|| test.difference_ci.map(|it| (it.low, it.high)))
        })
        .collect();
    let better = intervals.iter().filter(|(low, _)| *low > 0.0).count();
    let worse = intervals.iter().any(|(_, high)| *high < 0.0);
    let unsure = results
        .measures
        .values()
        .any(|it| it.strata.iter().any(|group| group.standing != methods::evidence::Standing::Better));
    let first = match (worse, better, intervals.len()) {
        (_, _, 0) => "evidence-lead-early",
        (true, _, _) => "evidence-lead-worse",
        (false, 0, _) => "evidence-lead-unsure",
        (false, better, all) if better == all => "evidence-lead-all",
        _ => "evidence-lead-some",
    };
    if unsure && better > 0 && !worse {
        words.sentences(&words.say(first), &words.say("evidence-lead-groups"))
    } else {
        words.say(first)
    }
}

fn level(words: &Words, results: &Results) -> String {
    let number = u8::from(results.level);
    words.say_with(
        "evidence-level-said",
        &[
            ("number", number_value(i64::from(number))),
            ("meaning", Value::from(words.say(&format!("evidence-level-{number}")))),
        ],
    )
}

impl PilotLine {
    /// The pilot of this proof.
    pub fn of(proof: &Proof) -> Self {
        Self {
            id: proof.pilot.id.to_string(),
            language: proof.pilot.language.clone(),
            title: proof.pilot.title.clone(),
        }
    }

    fn sample() -> Self {
        Self { id: "0".to_owned(), language: "en".to_owned(), title: "Land record copy".to_owned() }
    }
}

impl ReportView {
    fn new(
        words: &Words,
        proof: &Proof,
        snapshot: &Snapshot,
        results: &Results,
        (source, filtered): (Option<Source>, Option<Filtered>),
        time_zone: &TimeZone,
    ) -> Result<Self, WebError> {
        let content = proof.agreement.as_ref().map(|it| &it.content);
        let currency = content.map_or("", |it| it.currency.as_str());
        let pictures = evidence::read_pictures(snapshot)?;
        let page = format!("/pilots/{}/evidence", proof.pilot.id);
        let files = format!("{page}/{}", snapshot.number);
        let name = format!("pilot-{}-{}", proof.pilot.id, snapshot.number);
        let plan = content.map(|it| &it.plan);
        Ok(Self {
            id: snapshot.id.to_string(),
            number: snapshot.number,
            version: words.digits(snapshot.number),
            at: When::on(words, snapshot.taken_at, time_zone),
            note: snapshot.note.clone(),
            language: snapshot.language.clone(),
            people: cases(words, results.rows),
            verified: snapshot
                .verified_at
                .map(|at| {
                    words.say_with("evidence-verified", &[("date", Value::from(words.date(at, time_zone)))])
                })
                .unwrap_or_default(),
            lines: measures(words, results, content),
            histograms: pictures.distributions.iter().map(|it| histogram(words, it, currency)).collect(),
            groups: groups(words, results, currency),
            small: words.say_with("evidence-small", &[("count", number_value(FEWEST_OF_GROUP as i64))]),
            rules: rules(words, results),
            rules_since: proof
                .agreement
                .as_ref()
                .and_then(|it| it.in_force_at)
                .map(|at| {
                    words
                        .say_with("evidence-rules-since", &[("date", Value::from(words.date(at, time_zone)))])
                })
                .unwrap_or_default(),
            promises: plan.map(|it| it.promises.clone()).unwrap_or_default(),
            promises_language: proof.pilot.language.clone(),
            method: plan.map(|it| it.method.clone()).unwrap_or_default(),
            how: how(words, results, plan),
            research: research(words, results),
            research_notes: vec![words.say_with(
                "evidence-research-note",
                &[
                    ("seed", Value::from(results.seed.to_string())),
                    ("resamples", Value::from(words.number(i64::from(results.resamples)))),
                ],
            )],
            sources: pictures
                .sources
                .iter()
                .map(|(name, rows)| SourceLine {
                    name: words.say(&format!("source-{name}")),
                    rows: words.number(*rows),
                    href: format!("{page}?version={}&source={name}", snapshot.number),
                    current: source.is_some_and(|it| it.as_str() == name),
                })
                .collect(),
            filtered,
            csv: format!("{files}/observations.csv"),
            json: format!("{files}/results.json"),
            command: format!("pilotage evidence {name}.csv --plan {name}.json --json"),
            sha256: snapshot.sha256.clone(),
        })
    }
}

/// How it stands with each rule that was fixed before.
pub fn rules(words: &Words, results: &Results) -> Vec<RuleLine> {
    let tag = |met: Option<bool>| match met {
        Some(true) => Tag { text: words.say("evidence-rule-met"), class: "good" },
        Some(false) => Tag { text: words.say("evidence-rule-missed"), class: "bad" },
        None => Tag { text: words.say("evidence-rule-open"), class: "" },
    };
    results
        .gate
        .findings
        .iter()
        .map(|finding| RuleLine {
            text: match finding.criterion {
                Criterion::Shown => words.say_with(
                    "criterion-shown",
                    &[("count", number_value(results.criteria.shown_for as i64))],
                ),
                Criterion::Uptake => words.say_with(
                    "criterion-uptake",
                    &[(
                        "share",
                        Value::from(crate::web::evidence::amounts::percent(words, results.criteria.uptake)),
                    )],
                ),
                Criterion::Target => words.say("criterion-target"),
                Criterion::NobodyWorse => words.say("criterion-nobody-worse"),
                Criterion::Funded => words.say("criterion-funded"),
                Criterion::Worthwhile => words.say("criterion-worthwhile"),
                Criterion::NoHarm => words.say("criterion-no-harm"),
                Criterion::Repeats => words.say("criterion-repeats"),
                Criterion::OtherOwner => words.say("criterion-other-owner"),
                Criterion::BudgetLine => words.say("criterion-budget-line"),
                Criterion::Owner => words.say("criterion-owner"),
                Criterion::Circular => words.say("criterion-circular"),
            },
            tag: tag(finding.met),
        })
        .collect()
}

fn how(words: &Words, results: &Results, plan: Option<&EvidencePlan>) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(plan) = plan {
        lines.push(words.say(&format!("assignment-said-{}", plan.assignment.as_str().replace('_', "-"))));
        if plan.people_per_group > 0 {
            let count = Value::from(words.number(plan.people_per_group));
            lines.push(words.say_with("evidence-how-planned", &[("count", count)]));
        }
    }
    if let Some(uptake) = results.facts.uptake {
        let share = Value::from(crate::web::evidence::amounts::percent(words, uptake));
        lines.push(words.say_with("evidence-how-uptake", &[("share", share)]));
    }
    lines.push(words.say("evidence-how-missing"));
    lines
}

impl VersionLine {
    fn of(
        words: &Words,
        proof: &Proof,
        it: &Snapshot,
        shown: Option<&Snapshot>,
        time_zone: &TimeZone,
    ) -> Self {
        Self {
            text: words.say_with(
                "evidence-version",
                &[
                    ("number", number_value(it.number)),
                    ("date", Value::from(words.date(it.taken_at, time_zone))),
                ],
            ),
            href: format!("/pilots/{}/evidence?version={}", proof.pilot.id, it.number),
            note: it.note.clone(),
            language: it.language.clone(),
            current: shown.is_some_and(|shown| shown.id == it.id),
        }
    }
}

impl DisputeView {
    fn of(visitor: &Visitor, proof: &Proof, it: &Dispute, answers: bool, time_zone: &TimeZone) -> Self {
        let words = visitor.words();
        let number = proof.snapshots.iter().find(|snapshot| snapshot.id == it.snapshot_id);
        let open = it.state == DisputeState::Open;
        let class = match it.state {
            DisputeState::Open => "now",
            DisputeState::Agreed => "good",
            DisputeState::Rejected => "",
        };
        Self {
            id: it.id.to_string(),
            language: it.language.clone(),
            text: it.text.clone(),
            at: When::on(words, it.asked_at, time_zone),
            about: words.say_with(
                "dispute-about",
                &[("number", number_value(number.map_or(0, |snapshot| snapshot.number)))],
            ),
            clock: open.then(|| Clock::due(words, visitor.app().now(), it.asked_at, it.due_at)),
            tag: Tag { text: words.say(&format!("dispute-{}", it.state.as_str())), class },
            answer: it.answer.clone(),
            answer_language: it.answer_language.clone(),
            answered: it.answered_at.map(|at| When::on(words, at, time_zone)),
            may_answer: open && answers,
            open: false,
            choices: ["agreed", "rejected"]
                .map(|state| Choice::new(state, words.say(&format!("dispute-answer-{state}"))))
                .to_vec(),
        }
    }
}

impl EvidenceView {
    /// An example.
    #[must_use]
    pub fn sample() -> Self {
        let tag = || Tag { text: "Met".to_owned(), class: "good" };
        let line = || MeasureLine {
            name: "Time".to_owned(),
            icon: "time",
            before: "17.2 days".to_owned(),
            after: "5.1 days".to_owned(),
            people: "1,286 before, 1,104 after".to_owned(),
            change: "−12.1 days".to_owned(),
            range: "−12.9 to −11.2 days".to_owned(),
            share: "70% less (67% to 73%)".to_owned(),
            level: "level 2".to_owned(),
            reason: String::new(),
            against: "Against other offices: −11.7 days".to_owned(),
            goal: tag(),
            bars: crate::web::evidence::lines::Bars {
                before: "94.4%".to_owned(),
                after: "28.3%".to_owned(),
                from: "21.2%".to_owned(),
                wide: "12.1%".to_owned(),
                goal: "38.9%".to_owned(),
                said: "Likely between 4 and 6 days.".to_owned(),
            },
        };
        let mut open = MeasureLine { change: String::new(), reason: "Too few.".to_owned(), ..line() };
        open.bars.goal.clear();
        let report = ReportView {
            id: "0".to_owned(),
            number: 3,
            version: "3".to_owned(),
            at: When::sample(),
            note: "Took off the change in nearby offices".to_owned(),
            language: "en".to_owned(),
            people: "2,390 cases".to_owned(),
            verified: "Checked on 2 June 2026".to_owned(),
            lines: vec![line(), open],
            histograms: vec![Histogram {
                title: "How long people waited".to_owned(),
                id: "spread-elapsed",
                rows: vec![crate::web::evidence::lines::HistogramRow {
                    label: "0 to 2 days".to_owned(),
                    before_width: "5.5%".to_owned(),
                    before: "3".to_owned(),
                    after_width: "32.7%".to_owned(),
                    after: "18".to_owned(),
                }],
                said: "Before, 36 of 100.".to_owned(),
            }],
            groups: vec![GroupTable {
                title: "Time".to_owned(),
                rows: vec![crate::web::evidence::lines::GroupLine {
                    name: "area: rural".to_owned(),
                    people: "498".to_owned(),
                    saved: "−12.4 days".to_owned(),
                    range: "−13.7 to −11.1 days".to_owned(),
                    tag: tag(),
                }],
            }],
            small: "Groups of fewer than 20 people are not shown.".to_owned(),
            rules: vec![RuleLine { text: "Two of three fell".to_owned(), tag: tag() }],
            rules_since: "Fixed on 10 January 2026".to_owned(),
            promises: vec!["If cost goes up for any group, we stop.".to_owned()],
            promises_language: "en".to_owned(),
            method: "We picked people by lot.".to_owned(),
            how: vec!["Only before and after.".to_owned()],
            research: vec![ResearchLine { name: "Time".to_owned(), text: "t = 4.51".to_owned() }],
            research_notes: vec!["Seed 1".to_owned()],
            sources: vec![SourceLine {
                name: "Surveys".to_owned(),
                rows: "900".to_owned(),
                href: "/pilots/x/evidence?source=survey".to_owned(),
                current: true,
            }],
            filtered: Some(Filtered {
                name: "Surveys".to_owned(),
                lines: vec![line()],
                people: "900 cases".to_owned(),
            }),
            csv: "/pilots/x/evidence/3/observations.csv".to_owned(),
            json: "/pilots/x/evidence/3/results.json".to_owned(),
            command: "pilotage evidence pilot.csv --plan pilot.json --json".to_owned(),
            sha256: "5d1c0b7e".to_owned(),
        };
        let dispute = DisputeView {
            id: "0".to_owned(),
            language: "en".to_owned(),
            text: "The bus fare is missing.".to_owned(),
            at: When::sample(),
            about: "about version 3".to_owned(),
            clock: Some(Clock::sample()),
            tag: Tag { text: "Open".to_owned(), class: "now" },
            answer: "It is in.".to_owned(),
            answer_language: "en".to_owned(),
            answered: Some(When::sample()),
            may_answer: true,
            open: true,
            choices: vec![Choice::sample()],
        };
        Self {
            form: FormView::default(),
            pilot: PilotLine::sample(),
            heading: "Does it work?".to_owned(),
            lead: "Yes, for most people.".to_owned(),
            level: "Level 2 of 5".to_owned(),
            computing: true,
            report: Some(report),
            gate: Some(GateLine {
                id: "0".to_owned(),
                name: "Gate 1".to_owned(),
                text: "Due on 24 June".to_owned(),
            }),
            versions: vec![VersionLine {
                text: "Version 3, 2 June 2026".to_owned(),
                href: "/pilots/x/evidence?version=3".to_owned(),
                note: "Took off the change in nearby offices".to_owned(),
                language: "en".to_owned(),
                current: true,
            }],
            disputes: vec![dispute],
            may_ask: true,
            works: true,
        }
    }

    /// An example of a pilot without a report.
    #[must_use]
    pub fn empty_sample() -> Self {
        Self {
            form: FormView::default(),
            report: None,
            gate: None,
            versions: Vec::new(),
            disputes: Vec::new(),
            may_ask: false,
            works: false,
            computing: false,
            level: String::new(),
            ..Self::sample()
        }
    }
}
