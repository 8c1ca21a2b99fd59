//! Decisions prepared from a ranking: the best are selected, the next wait in reserve, and everyone gets the reasons that
//! the panel wrote. They are drafts; people read and mend them before they are released.

use super::ranking::{self, Ranked};
use super::{load_challenge, require_role};
use crate::app::selection::{self, PREPARERS};
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::challenges::ChallengeState;
use crate::domain::panels::{EvaluationState, MemberState, PanelState};
use crate::domain::people::Actor;
use crate::domain::selection::{CriterionReason, MOST_CRITERION_REASON, Outcome, Progress};
use crate::domain::{Check, Refusal, values};
use crate::language::{Value, Words, number_value};
use crate::store::panels::Evaluation;
use crate::store::selection::Decision;
use crate::store::{self, Connection};

/// Where a panel that is locked put an idea.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// From 1.
    pub rank: usize,
    /// The total that decided, in points.
    pub total: f64,
}

/// Prepares a decision about each idea from the ranking of its panel: `selected` ideas are chosen, `reserve` more wait in
/// reserve, the others are not chosen; one that lacks the quorum or a minimum is neither chosen nor kept. Reasons come from
/// what members wrote, without their names, in the language of the challenge. What somebody decided before stays, unless
/// `anew`; an idea that nobody scored stays open. Returns how many were prepared.
///
/// # Errors
/// `NotFound` without a panel, `Forbidden` without the role, refusals beside the fields, before the lock, when the ranking
/// cannot be computed, and after the release.
pub async fn prepare(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    selected: &str,
    reserve: &str,
    anew: bool,
) -> Result<usize, AppError> {
    let mut tx = app.db.write().await?;
    let mut challenge = load_challenge(&mut tx, challenge).await?;
    require_role(actor, &challenge.agency_id, &PREPARERS)?;
    if challenge.released_at.is_some() || challenge.state == ChallengeState::Cancelled {
        return Err(Refusal::because("refusal-selection-over").into());
    }
    let panel = store::panels::find(&mut tx, &challenge.id).await?.ok_or(AppError::NotFound)?;
    if panel.state != PanelState::Locked {
        return Err(Refusal::because("refusal-panel-not-locked").into());
    }
    let ranked = ranking::compute(&mut tx, challenge.clone(), panel, &[]).await?;
    let places = match &ranked.ranking {
        Ok(ranking) => ranking.places.clone(),
        Err(_) => return Err(Refusal::because("refusal-ranking-none").into()),
    };
    let most = i64::try_from(places.len()).unwrap_or(i64::MAX);
    let mut check = Check::default();
    let selected = check.keep(values::number("selected", selected, 0, most));
    let reserve = check.keep(values::number("reserve", reserve, 0, most));
    check.finish()?;
    let (mut selected, mut reserve) = (selected.unwrap_or(0), reserve.unwrap_or(0));
    let evaluations = store::panels::list_evaluations(&mut tx, &challenge.id).await?;
    let there = store::selection::list_of_challenge(&mut tx, &challenge.id).await?;
    let was_ready = selection::check_ready(&mut tx, &challenge).await?.is_ok();
    let words = app.languages.get(&challenge.language);
    let (mut prepared, mut in_reserve) = (0, 0);
    for place in &places {
        let idea = &ranked.ideas[place.proposal].proposal;
        let summary = &ranked.summaries[place.proposal];
        let before = there.iter().find(|it| it.proposal_id == idea.proposal_id);
        let outcome_before = before.and_then(|it| it.progress.outcome());
        let can_be_chosen =
            summary.has_quorum() && summary.meets_minimums() && outcome_before != Some(Outcome::Ineligible);
        let outcome = match (can_be_chosen, selected, reserve) {
            (true, 1.., _) => {
                selected -= 1;
                Outcome::Selected
            }
            (true, _, 1..) => {
                reserve -= 1;
                in_reserve += 1;
                Outcome::Reserve
            }
            _ => Outcome::NotSelected,
        };
        let stays = outcome_before == Some(Outcome::Ineligible) || (outcome_before.is_some() && !anew);
        if stays || selection::require_no_tie_to(&mut tx, actor, &idea.proposal_id).await.is_err() {
            continue;
        }
        let decision = Decision {
            proposal_id: idea.proposal_id.clone(),
            challenge_id: challenge.id.clone(),
            progress: Progress::Decided(outcome),
            reason: reason(words, &ranked, place, outcome, in_reserve),
            criteria: criteria(words, &ranked, place.proposal, &evaluations),
            prepared_by: actor.person_id.clone(),
            prepared_at: app.now(),
            released_at: None,
            version: before.map_or(0, |it| it.version),
        };
        selection::save(&mut tx, &decision).await?;
        prepared += 1;
    }
    if prepared > 0 && challenge.state == ChallengeState::Published {
        selection::begin(app, &mut tx, &mut challenge).await?;
    }
    if !was_ready && selection::check_ready(&mut tx, &challenge).await?.is_ok() {
        selection::tell_ready(app, &mut tx, actor, &challenge).await?;
    }
    tx.commit().await?;
    Ok(prepared)
}

/// Where the panel of a challenge put each idea; `None` without one that is locked.
///
/// # Errors
/// When the database refuses.
pub(in crate::app) async fn places(
    connection: &mut Connection,
    challenge: &store::challenges::Challenge,
) -> Result<Option<Vec<(Id, Placed)>>, AppError> {
    let Some(panel) = store::panels::find(connection, &challenge.id).await? else { return Ok(None) };
    if panel.state != PanelState::Locked {
        return Ok(None);
    }
    let ranked = ranking::compute(connection, challenge.clone(), panel, &[]).await?;
    let Ok(ranking) = ranked.ranking else { return Ok(Some(Vec::new())) };
    let of = |place: &methods::selection::Place| {
        let idea = &ranked.ideas[place.proposal].proposal;
        (idea.proposal_id.clone(), Placed { rank: place.rank, total: place.total })
    };
    Ok(Some(ranking.places.iter().map(of).collect()))
}

/// Why an idea has its outcome, in one sentence or two.
fn reason(
    words: &Words,
    ranked: &Ranked,
    place: &methods::selection::Place,
    outcome: Outcome,
    in_reserve: i64,
) -> String {
    let summary = &ranked.summaries[place.proposal];
    let count = |number: usize| number_value(i64::try_from(number).unwrap_or(i64::MAX));
    let position = words.say_with(
        "prepared-place",
        &[
            ("place", count(place.rank)),
            ("count", count(ranked.ideas.len())),
            ("total", Value::from(points(words, place.total))),
            ("members", count(summary.present.evaluations)),
        ],
    );
    let missed: Vec<&str> =
        summary.missed.iter().map(|index| ranked.panel.criteria[*index].name.as_str()).collect();
    let why = match outcome {
        Outcome::Selected => words.say("prepared-selected"),
        Outcome::Reserve => words.say_with("prepared-reserve", &[("number", number_value(in_reserve))]),
        _ if !missed.is_empty() => {
            words.say_with("prepared-missed", &[("criteria", Value::from(missed.join(", ")))])
        }
        _ if !summary.has_quorum() => words.say("prepared-quorum"),
        _ => words.say("prepared-not-selected"),
    };
    format!("{position} {why}")
}

/// What members wrote about each criterion, without their names, as far as there is room.
fn criteria(words: &Words, ranked: &Ranked, idea: usize, evaluations: &[Evaluation]) -> Vec<CriterionReason> {
    let proposal = &ranked.ideas[idea].proposal.proposal_id;
    let number_of = |evaluation: &Evaluation| {
        let member = ranked.members.iter().find(|member| member.id == evaluation.member_id)?;
        let counts = member.state == MemberState::Accepted && evaluation.state == EvaluationState::Sent;
        counts.then_some(member.number)
    };
    let mut given: Vec<(i64, &Evaluation)> = evaluations
        .iter()
        .filter(|it| it.proposal_id == *proposal)
        .filter_map(|it| Some((number_of(it)?, it)))
        .collect();
    given.sort_by_key(|(number, _)| *number);
    let of_criterion = |(index, criterion): (usize, &crate::domain::panels::PanelCriterion)| {
        let mean = ranked.summaries[idea].criterion_means.get(index).copied().flatten();
        let mut text = match mean {
            Some(mean) => words.say_with("prepared-mean", &[("mean", Value::from(points(words, mean)))]),
            None => words.say("prepared-unscored"),
        };
        for (number, evaluation) in &given {
            let (Some(Some(score)), Some(why)) =
                (evaluation.scores.get(index), evaluation.reasons.get(index))
            else {
                continue;
            };
            let line = words.say_with(
                "prepared-line",
                &[
                    ("number", number_value(*number)),
                    ("score", number_value(i64::from(*score))),
                    // A reason of many lines would break the list.
                    ("reason", Value::from(why.split_whitespace().collect::<Vec<_>>().join(" "))),
                ],
            );
            if text.chars().count() + line.chars().count() + 3 > MOST_CRITERION_REASON {
                break;
            }
            text = format!("{text}\n- {line}");
        }
        CriterionReason { criterion: criterion.name.clone(), reason: text }
    };
    ranked.panel.criteria.iter().enumerate().map(of_criterion).collect()
}

fn points(words: &Words, value: f64) -> String {
    words.decimal((value * 100.0).round() as i64, 2)
}
