//! One idea with the scores of a member.

use serde::Serialize;
use serde_json::json;

use super::{ProgressView, agency_of, panel_member, whole, zone_of};
use crate::app::AppError;
use crate::app::panels::files::{self, PanelFile};
use crate::app::panels::scoring::{Reading, is_hidden};
use crate::domain::panels::{EvaluationState, MOST_SCORE, PanelCriterion, PanelState};
use crate::domain::proposals::Draft;
use crate::language::{Value, Words, number_value};
use crate::web::attachments::size;
use crate::web::form::FormView;
use crate::web::guards::Citizen;
use crate::web::panels::{file_kind, held};
use crate::web::proposals::BodyView;
use crate::web::selection::{ChallengeLine, currency_of};
use crate::web::views::When;

/// One idea with the scores of a member.
#[derive(Serialize)]
pub struct IdeaView {
    pub form: FormView,
    pub challenge: ChallengeLine,
    pub number: i64,
    pub heading: String,
    pub member: String,
    pub language: String,
    pub title: String,
    pub hidden: bool,
    /// Who sent it; nobody while names are hidden.
    pub organisation: Option<String>,
    pub body: BodyView,
    pub files: Vec<FileLine>,
    pub version: i64,
    /// The scores can be sent.
    pub editable: bool,
    /// The fields are shown: they can be sent, or what was typed came too late.
    pub fields: bool,
    /// Why nothing can be sent any more, in words.
    pub why_not: String,
    /// Why the chair opened it again.
    pub asked_again: String,
    pub criteria: Vec<CriterionFields>,
    pub done: String,
    pub so_far: String,
    pub still: String,
    /// When it was last saved; empty before the script says it.
    pub saved: String,
    pub conflict: Vec<ConflictLine>,
    pub may_recuse: bool,
    pub calibrating: bool,
    pub others: Vec<OtherView>,
    pub messages: Vec<MessageView>,
    pub progress: ProgressView,
}

/// A file of an idea.
#[derive(Serialize)]
pub struct FileLine {
    pub number: usize,
    /// `File 1`, or its own name once names are shown.
    pub name: String,
    /// What it is and how large.
    pub about: String,
    /// Why it is held back; empty when it can be downloaded.
    pub held: String,
}

/// One criterion with its scale and its reason.
#[derive(Serialize)]
pub struct CriterionFields {
    /// Its place, in the reader's digits.
    pub place: String,
    pub name: String,
    pub weight: String,
    pub rubric: String,
    pub minimum: String,
    pub score_field: String,
    pub reason_field: String,
    pub scale: Vec<Mark>,
    /// What was given, in words, for a page that only shows it.
    pub given: String,
    pub reason: String,
}

/// One step of a scale.
#[derive(Serialize)]
pub struct Mark {
    pub value: String,
    pub digit: String,
    pub word: String,
    pub checked: bool,
}

/// A field that was saved elsewhere with other words (partial `conflict`).
#[derive(Clone, Debug, Serialize)]
pub struct ConflictLine {
    pub label: String,
    pub yours: String,
    pub theirs: String,
}

/// What another member found.
#[derive(Serialize)]
pub struct OtherView {
    pub name: String,
    pub lines: Vec<OtherLine>,
}

/// What another member found about one criterion.
#[derive(Serialize)]
pub struct OtherLine {
    pub criterion: String,
    pub score: String,
    pub reason: String,
}

/// What somebody said in a calibration round.
#[derive(Serialize)]
pub struct MessageView {
    pub name: String,
    pub text: String,
    pub at: When,
    pub mine: bool,
}

impl IdeaView {
    /// What the form shows before anybody types.
    #[must_use]
    pub fn stored(reading: &Reading) -> FormView {
        let mut form = FormView::default();
        let evaluation = &reading.asked.evaluation;
        for index in 0..reading.seat.panel.criteria.len() {
            let score = evaluation.scores.get(index).copied().flatten();
            let reason = evaluation.reasons.get(index).cloned().unwrap_or_default();
            let score = score.map(|it| it.to_string()).unwrap_or_default();
            form.values.insert(format!("score-{index}"), json!(score));
            form.values.insert(format!("reason-{index}"), json!(reason));
        }
        form
    }

    /// One idea as this member sees it. `version` is that of what they read, when the form came back.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn new(
        citizen: &Citizen,
        reading: &Reading,
        form: FormView,
        version: Option<i64>,
        conflict: Vec<ConflictLine>,
    ) -> Result<Self, AppError> {
        let words = citizen.words();
        let (seat, asked) = (&reading.seat, &reading.asked);
        let agency = agency_of(citizen, seat).await?;
        let time_zone = zone_of(agency.as_ref());
        let currency = currency_of(&seat.challenge, agency.as_ref());
        let evaluation = &asked.evaluation;
        let why_not = match (seat.panel.state, evaluation.state) {
            (PanelState::Locked, _) => "scoring-why-locked",
            (_, state) if !state.is_open() => "scoring-why-sent",
            _ => "",
        };
        let editable = why_not.is_empty();
        let criteria = &seat.panel.criteria;
        let fields: Vec<CriterionFields> =
            criteria.iter().enumerate().map(|it| CriterionFields::new(words, it, &form)).collect();
        let (so_far, still, scored) = points(words, criteria, &form);
        let draft = Draft {
            title: reading.title.clone(),
            language: reading.language.clone(),
            content: reading.content.clone(),
        };
        Ok(Self {
            fields: editable || version.is_some(),
            form,
            challenge: ChallengeLine::of(words, &seat.challenge),
            number: asked.idea.number,
            heading: words.say_with("scoring-idea-heading", &[("letter", Value::from(asked.code.clone()))]),
            member: panel_member(words, seat.member.number),
            language: reading.language.clone(),
            title: reading.title.clone(),
            hidden: is_hidden(&seat.panel),
            organisation: reading.organisation.clone(),
            body: BodyView::of(words, &draft, &seat.challenge, &currency),
            files: files::list(citizen.app(), reading)
                .await?
                .iter()
                .map(|file| FileLine::new(citizen, file))
                .collect(),
            version: version.unwrap_or(evaluation.version),
            editable,
            why_not: if editable { String::new() } else { words.say(why_not) },
            asked_again: match evaluation.state {
                EvaluationState::Reopened => evaluation.note.clone(),
                _ => String::new(),
            },
            done: words.say_with(
                "scoring-done-of",
                &[("done", number_value(whole(scored))), ("all", number_value(whole(criteria.len())))],
            ),
            criteria: fields,
            so_far,
            still,
            saved: String::new(),
            conflict,
            may_recuse: seat.panel.state == PanelState::Scoring,
            calibrating: reading.calibrating && evaluation.sent_at.is_some(),
            others: reading
                .others
                .iter()
                .map(|other| OtherView {
                    name: panel_member(words, other.number),
                    lines: criteria
                        .iter()
                        .enumerate()
                        .map(|(index, criterion)| OtherLine {
                            criterion: criterion.name.clone(),
                            score: given(words, other.scores.get(index).copied().flatten()),
                            reason: other.reasons.get(index).cloned().unwrap_or_default(),
                        })
                        .collect(),
                })
                .collect(),
            messages: reading
                .messages
                .iter()
                .map(|(number, message)| MessageView {
                    name: panel_member(words, *number),
                    text: message.text.clone(),
                    at: When::at(words, message.at, &time_zone),
                    mine: message.member_id == seat.member.id,
                })
                .collect(),
            progress: ProgressView::new(words, citizen.now(), &time_zone, seat, Some(asked.idea.number)),
        })
    }

    /// An example, for the test that renders every template.
    #[must_use]
    pub fn sample(editable: bool) -> Self {
        Self {
            form: FormView::default(),
            challenge: ChallengeLine::sample(),
            number: 2,
            heading: "Score idea B".to_owned(),
            member: "Panel member 4".to_owned(),
            language: "bn".to_owned(),
            title: "The midwife's message".to_owned(),
            hidden: editable,
            organisation: (!editable).then(|| "Mama na Mtoto".to_owned()),
            body: BodyView::sample(),
            files: vec![FileLine {
                number: 1,
                name: "File 1".to_owned(),
                about: "PDF, 230 KB".to_owned(),
                held: if editable { String::new() } else { "It names the team.".to_owned() },
            }],
            version: 3,
            editable,
            fields: editable,
            why_not: "You handed this in.".to_owned(),
            asked_again: "The reason for the price is not clear.".to_owned(),
            criteria: vec![CriterionFields {
                place: "1".to_owned(),
                name: "Saves time, money and visits".to_owned(),
                weight: "35 of 100".to_owned(),
                rubric: "Is the saving real?".to_owned(),
                minimum: "An idea needs 3 here.".to_owned(),
                score_field: "score-0".to_owned(),
                reason_field: "reason-0".to_owned(),
                scale: vec![Mark {
                    value: "3".to_owned(),
                    digit: "3".to_owned(),
                    word: "good".to_owned(),
                    checked: true,
                }],
                given: "3, good".to_owned(),
                reason: "One visit is clear.".to_owned(),
            }],
            done: "3 of 5 done".to_owned(),
            so_far: "So far: 53.7 of 70 points.".to_owned(),
            still: "30 points are still to score.".to_owned(),
            saved: "Saved: 11:08 am.".to_owned(),
            conflict: vec![ConflictLine {
                label: "Fair price".to_owned(),
                yours: "4".to_owned(),
                theirs: "3".to_owned(),
            }],
            may_recuse: true,
            calibrating: true,
            others: vec![OtherView {
                name: "Panel member 2".to_owned(),
                lines: vec![OtherLine {
                    criterion: "Fair price".to_owned(),
                    score: "2, fair".to_owned(),
                    reason: "Too dear.".to_owned(),
                }],
            }],
            messages: vec![MessageView {
                name: "Panel member 2".to_owned(),
                text: "See the second step.".to_owned(),
                at: When::sample(),
                mine: false,
            }],
            progress: ProgressView::sample(),
        }
    }
}

impl FileLine {
    fn new(citizen: &Citizen, file: &PanelFile) -> Self {
        let words = citizen.words();
        let kind = file_kind(words, file.kind);
        Self {
            number: file.number,
            name: file.name.clone().unwrap_or_else(|| {
                words.say_with("scoring-file", &[("number", number_value(whole(file.number)))])
            }),
            about: match file.size {
                Some(bytes) => [kind, size(citizen, bytes)].join(&words.say("comma")),
                None => kind,
            },
            held: file.held.map(|state| held(words, state)).unwrap_or_default(),
        }
    }
}

impl CriterionFields {
    fn new(words: &Words, (index, criterion): (usize, &PanelCriterion), form: &FormView) -> Self {
        let (score_field, reason_field) = (format!("score-{index}"), format!("reason-{index}"));
        let typed = text_of(form, &score_field);
        let none = Mark {
            value: String::new(),
            digit: words.say("scoring-scale-dash"),
            word: words.say("scoring-scale-none"),
            checked: typed.is_empty(),
        };
        let marks = (0..=MOST_SCORE).map(|score| Mark {
            value: score.to_string(),
            digit: words.number(i64::from(score)),
            word: words.say(&format!("scoring-scale-{score}")),
            checked: typed == score.to_string(),
        });
        Self {
            place: words.number(whole(index) + 1),
            name: criterion.name.clone(),
            weight: words.say_with("scoring-weight", &[("weight", number_value(criterion.weight))]),
            rubric: criterion.rubric.clone(),
            minimum: if criterion.minimum > 0 {
                words.say_with("scoring-minimum", &[("score", number_value(criterion.minimum))])
            } else {
                String::new()
            },
            scale: marks.chain([none]).collect(),
            given: given(words, typed.parse().ok()),
            reason: text_of(form, &reason_field),
            score_field,
            reason_field,
        }
    }
}

impl ConflictLine {
    /// The fields of a form that differ from what is stored.
    #[must_use]
    pub fn differing(words: &Words, reading: &Reading, form: &FormView) -> Vec<Self> {
        let stored = IdeaView::stored(reading);
        let mut lines = Vec::new();
        for (index, criterion) in reading.seat.panel.criteria.iter().enumerate() {
            let (score, reason) = (format!("score-{index}"), format!("reason-{index}"));
            let mut compare = |label: String, yours: String, theirs: String| {
                // What a browser sends has other line ends than what is stored.
                if yours.replace("\r\n", "\n").trim() != theirs.trim() {
                    lines.push(Self { label, yours, theirs });
                }
            };
            let said = |form: &FormView| given(words, text_of(form, &score).parse().ok());
            compare(criterion.name.clone(), said(form), said(&stored));
            let why = [criterion.name.as_str(), &words.say("scoring-why")].join(&words.say("comma"));
            compare(why, text_of(form, &reason), text_of(&stored, &reason));
        }
        lines
    }
}

fn text_of(form: &FormView, field: &str) -> String {
    form.values.get(field).and_then(serde_json::Value::as_str).unwrap_or_default().trim().to_owned()
}

/// A score with its word.
fn given(words: &Words, score: Option<u8>) -> String {
    match score.filter(|score| *score <= MOST_SCORE) {
        Some(score) => {
            let word = words.say(&format!("scoring-scale-{score}"));
            [words.number(i64::from(score)), word].join(&words.say("comma"))
        }
        None => words.say("scoring-scale-none"),
    }
}

/// How many points the scores of a form make so far, of how many; how many are still to score; how many criteria have a
/// score. A criterion of weight 35 with 4 of 5 makes 28 points.
fn points(words: &Words, criteria: &[PanelCriterion], form: &FormView) -> (String, String, usize) {
    let (mut tenths, mut of, mut scored) = (0, 0, 0);
    for (index, criterion) in criteria.iter().enumerate() {
        let score: Option<i64> = text_of(form, &format!("score-{index}")).parse().ok();
        if let Some(score) = score.filter(|score| (0..=i64::from(MOST_SCORE)).contains(score)) {
            tenths += criterion.weight * score * 10 / i64::from(MOST_SCORE);
            of += criterion.weight;
            scored += 1;
        }
    }
    let all: i64 = criteria.iter().map(|criterion| criterion.weight).sum();
    let so_far = words.say_with(
        "scoring-so-far",
        &[("points", Value::from(words.decimal(tenths, 1))), ("all", number_value(of))],
    );
    let still = if all > of {
        words.say_with("scoring-still", &[("count", number_value(all - of))])
    } else {
        String::new()
    };
    (so_far, still, scored)
}
