//! What the index knows of each thing, and who may find it. The same [`audience`] decides again before a page shows it.

use std::collections::BTreeMap;

use search_index::Document;
use serde_json::Value as Json;

use super::{PUBLIC, Thing};
use crate::clock::UnixMillis;
use crate::domain::challenges::ChallengeState;
use crate::domain::proposals::{Onlooker, ProposalState, Sight, Standing, sight};
use crate::domain::selection::Outcome;
use crate::domain::stages::Stage;
use crate::store::search::{ChallengeRow, ProposalRow};

/// Most characters of a text that are indexed: longer ones are found by their beginning.
const MOST_TEXT: usize = 100_000;

/// Who may find a thing: tokens as `Actor::audiences` and `Visitor::audiences` give them. Empty for nobody.
pub(super) fn audience(thing: &Thing, now: UnixMillis) -> Vec<String> {
    let public = || vec![PUBLIC.to_owned()];
    match thing {
        Thing::Challenge(row) if row.published_at.is_some() => public(),
        Thing::Challenge(row) => vec![format!("agency:{}", row.agency_id)],
        Thing::UseCase(row) if row.state == "published" => public(),
        Thing::UseCase(row) => vec![format!("organisation:{}", row.organisation_id)],
        Thing::Proposal(row) if sight_of(row, Onlooker::Anybody, now) != Sight::Nothing => public(),
        Thing::Proposal(row) => {
            let mut tokens = vec![format!("organisation:{}", row.organisation_id)];
            tokens.extend(row.partners.iter().map(|partner| format!("organisation:{partner}")));
            // The whole text is in the document, so nobody finds it who sees less.
            if sight_of(row, Onlooker::Officer, now) == Sight::Whole {
                tokens.push(format!("judges:{}", row.agency_id));
            }
            tokens
        }
        Thing::Decision(row)
            if row.decided_at.is_some() && sight_of(row, Onlooker::Anybody, now) != Sight::Nothing =>
        {
            public()
        }
        Thing::Decision(_) => Vec::new(),
        Thing::Pilot(_) => public(),
        Thing::Agency(row) | Thing::Organisation(row) if row.closed => Vec::new(),
        Thing::Agency(_) | Thing::Organisation(_) => public(),
        Thing::Comment(row) if row.visibility == "shown" && row.subject_is_public => public(),
        Thing::Comment(_) => Vec::new(),
    }
}

fn sight_of(row: &ProposalRow, onlooker: Onlooker, now: UnixMillis) -> Sight {
    let Some(state) = ProposalState::parse(&row.state) else { return Sight::Nothing };
    let standing = Standing {
        state,
        was_submitted: row.submitted_at.is_some(),
        made_public: row.made_public_at.is_some(),
        submissions_closed: row.challenge_state != "published"
            || row.challenge_closes_at.is_some_and(|close| now > close),
        released: row.released_at.is_some(),
        summaries_public: row.publish_all_titles,
    };
    sight(onlooker, &standing)
}

/// Whether people who have nothing to do with a proposal may read it, in whole or in part.
#[must_use]
pub fn everybody_sees(row: &ProposalRow, now: UnixMillis) -> bool {
    sight_of(row, Onlooker::Anybody, now) != Sight::Nothing
}

/// The reason of a decision that everybody may read: the one for what was chosen. Others are for the team that sent the
/// idea and for the agency.
#[must_use]
pub fn public_reason(row: &ProposalRow) -> &str {
    let chosen = row.outcome.as_deref() == Some(Outcome::Selected.as_str());
    row.reason.as_deref().filter(|_| chosen).unwrap_or_default()
}

/// The document of a thing; `None` when nobody may find it.
pub(super) fn document(thing: &Thing, now: UnixMillis) -> Option<Document> {
    let audience = audience(thing, now);
    if audience.is_empty() {
        return None;
    }
    let mut document = Document {
        kind: thing.kind().to_owned(),
        id: thing.id().to_string(),
        language: thing.language().to_owned(),
        title: thing.title().to_owned(),
        audience,
        ..Document::default()
    };
    let mut facets = Facets::default();
    match thing {
        Thing::Challenge(row) => {
            document.body = text_of(&row.content);
            document.keywords = vec![row.agency_name.clone(), row.region.clone()];
            document.published_at = row.published_at.map(|at| at.0);
            document.closes_at = row.submissions_close_at.filter(|_| is_open(row, now)).map(|close| close.0);
            document.weight = row.content["service"]["yearly_volume"].as_i64().unwrap_or(row.ideas);
            facets.add("agency", row.agency_id.as_str());
            facets.add("region", &row.region);
            facets.add("sector", &row.sector);
            facets.add("state", &row.state);
            facets.add("stage", stage(row, now).as_str());
            for kind in row.content["eligible"].as_array().into_iter().flatten().filter_map(Json::as_str) {
                facets.add("eligible", kind);
            }
        }
        Thing::UseCase(row) => {
            document.body = text_of(&row.content);
            document.keywords = vec![row.organisation_name.clone(), row.region.clone()];
            document.published_at = row.published_at.map(|at| at.0);
            document.weight = row.voices + votes(&row.content) + 1_000 * row.evidence_level;
            facets.add("sector", &row.sector);
            facets.add("region", &row.region);
            facets.add("organisation_kind", &row.organisation_kind);
            facets.add("evidence", &row.evidence_level.to_string());
            facets.add("state", &row.state);
        }
        Thing::Proposal(row) => {
            document.body = public_text(row, now);
            document.keywords =
                vec![row.organisation_name.clone(), row.challenge_title.clone(), row.agency_name.clone()];
            document.published_at = row.made_public_at.or(row.released_at).map(|at| at.0);
            document.weight = votes(&row.content);
            proposal_facets(&mut facets, row);
        }
        Thing::Decision(row) => {
            document.body = public_reason(row).to_owned();
            document.keywords =
                vec![row.organisation_name.clone(), row.challenge_title.clone(), row.agency_name.clone()];
            document.published_at = row.decided_at.map(|at| at.0);
            proposal_facets(&mut facets, row);
        }
        Thing::Pilot(row) => {
            document.body = row.summary.clone();
            document.keywords =
                vec![row.agency_name.clone(), row.organisation_name.clone(), row.region.clone()];
            document.keywords.extend(row.sites.iter().cloned());
            document.published_at = Some(row.created_at.0);
            document.weight = 10 * row.stage.number() + i64::try_from(row.sites.len()).unwrap_or(0);
            facets.add("agency", row.agency_id.as_str());
            facets.add("region", &row.region);
            facets.add("sector", &row.sector);
            facets.add("state", &row.state);
            facets.add("stage", row.stage.as_str());
            facets.add("organisation_kind", &row.organisation_kind);
        }
        Thing::Agency(row) | Thing::Organisation(row) => {
            document.body.clone_from(&row.about);
            document.keywords = vec![row.region.clone()];
            document.published_at = Some(row.created_at.0);
            facets.add("region", &row.region);
            if matches!(thing, Thing::Organisation(_)) {
                facets.add("organisation_kind", &row.kind);
            }
        }
        Thing::Comment(row) => {
            // Without a title of its own, so that the thing it is about is suggested, not every word about it.
            document.title = String::new();
            document.language.clone_from(&row.language);
            document.body.clone_from(&row.text);
            if let Some(answer) = &row.answer {
                document.body.push_str("\n\n");
                document.body.push_str(answer);
            }
            document.keywords = vec![row.subject_title.clone(), row.agency_name.clone()];
            document.published_at = Some(row.created_at.0);
            document.weight = row.me_too_count;
            if let Some(agency) = &row.agency_id {
                facets.add("agency", agency.as_str());
            }
            facets.add("stance", &row.stance);
        }
    }
    document.facets = facets.0;
    if let Some((end, _)) = document.body.char_indices().nth(MOST_TEXT) {
        document.body.truncate(end);
    }
    Some(document)
}

/// The stage of a challenge by the clock: ideas that are closed are being chosen from.
#[must_use]
pub fn stage(row: &ChallengeRow, now: UnixMillis) -> Stage {
    ChallengeState::parse(&row.state)
        .map_or(Stage::Problem, |state| state.stage_at(has_closed(row, now), row.furthest))
}

/// True while ideas can be sent, or will be.
#[must_use]
pub fn is_open(row: &ChallengeRow, now: UnixMillis) -> bool {
    row.state == "published" && !has_closed(row, now)
}

fn has_closed(row: &ChallengeRow, now: UnixMillis) -> bool {
    row.submissions_close_at.is_some_and(|close| now > close)
}

fn proposal_facets(facets: &mut Facets, row: &ProposalRow) {
    facets.add("agency", row.agency_id.as_str());
    facets.add("region", &row.region);
    facets.add("sector", &row.sector);
    facets.add("state", &row.state);
    facets.add("organisation_kind", &row.organisation_kind);
    facets.add("stage", Stage::Choice.as_str());
}

/// What of a proposal its readers see: everything for those who write or judge it and once all of it is public,
/// otherwise the summary.
fn public_text(row: &ProposalRow, now: UnixMillis) -> String {
    if sight_of(row, Onlooker::Anybody, now) == Sight::Summary {
        row.content["summary"].as_str().unwrap_or_default().to_owned()
    } else {
        text_of(&row.content)
    }
}

/// Votes that came with an import.
fn votes(content: &Json) -> i64 {
    content["imported_votes"].as_i64().unwrap_or(0)
}

/// Every text of a content, in the order of its parts, without codes and addresses.
fn text_of(content: &Json) -> String {
    let mut text = String::new();
    gather(content, &mut text);
    text
}

fn gather(value: &Json, text: &mut String) {
    match value {
        Json::String(part) if !part.trim().is_empty() => {
            // Parts without an end of their own are told apart where a snippet shows them in one line.
            if text.trim_end().ends_with(|last: char| last.is_alphanumeric() || last == ')') {
                text.push_str(" ·");
            }
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(part);
        }
        Json::Array(parts) => parts.iter().for_each(|part| gather(part, text)),
        Json::Object(parts) => {
            // What a reader reads first comes first: the beginning is shown when no part fits better.
            for name in ["summary", "problem"] {
                if let Some(part) = parts.get(name) {
                    gather(part, text);
                }
            }
            for (name, part) in parts {
                let code = matches!(
                    name.as_str(),
                    "summary"
                        | "problem"
                        | "currency"
                        | "eligible"
                        | "contact"
                        | "url"
                        | "link"
                        | "links"
                        | "kind"
                        | "language"
                        | "languages"
                );
                if !code {
                    gather(part, text);
                }
            }
        }
        _ => {}
    }
}

#[derive(Default)]
struct Facets(BTreeMap<String, Vec<String>>);

impl Facets {
    fn add(&mut self, name: &str, value: &str) {
        if !value.trim().is_empty() {
            self.0.entry(name.to_owned()).or_default().push(value.trim().to_owned());
        }
    }
}
