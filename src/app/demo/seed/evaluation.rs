//! A panel in the middle of its work, in each language: most scores are in, some wait, and people can take it from there to
//! the release.
//!
//! Unlike the rest it is done with the actions that people use, at a clock that was set back, so that record, events
//! and index are what they would be.

use super::World;
use crate::adapters::files::{Files, file_type};
use crate::app::demo::data::{self, SheetState};
use crate::app::panels::{scoring, setup};
use crate::app::{App, AppError};
use crate::clock::{Clock, DAY, HOUR, Id, MINUTE, UnixMillis};
use crate::domain::attachments::safe_name;
use crate::domain::people::Actor;
use crate::domain::{Kind, Subject};
use crate::language::zone;
use crate::store::attachments::Attachment;
use crate::store::{self, Tx};

/// Between two members who hand something in.
const STEP: i64 = 4 * HOUR + 25 * MINUTE;

/// A panel and who is on it.
pub(super) struct Running<'a> {
    written: &'a data::Evaluation,
    challenge: Id,
    chair: Id,
    /// In the order of their numbers.
    members: Vec<Id>,
    /// In the order of the ideas as they are written.
    proposals: Vec<Id>,
    deadline_at: UnixMillis,
}

impl World<'_> {
    /// Finds whom and what a panel needs, and attaches the files of its ideas.
    pub(super) async fn running<'a>(
        &mut self,
        content: &data::Content,
        written: &'a data::Evaluation,
    ) -> Result<Running<'a>, AppError> {
        let account = |account: &str| match content.language.as_str() {
            "en" => account.to_owned(),
            language => format!("{account}-{language}"),
        };
        let mut members = Vec::new();
        for member in &written.panel.members {
            members.push(self.id_of("account", &account(&member.account))?);
        }
        let mut proposals = Vec::new();
        for idea in &written.ideas {
            let key = format!("{}/{}", written.challenge, idea.organisation);
            let proposal = self.id_of("proposal", &key)?;
            if let Some(file) = &idea.file {
                let author = self.id_of("team", &idea.organisation)?;
                let at = self.challenge_of(&written.challenge)?.submissions_close_at;
                let at = at.unwrap_or(self.now).plus(-2 * DAY);
                attach(self.app, &mut self.tx, &proposal, author, file, at).await?;
            }
            proposals.push(proposal);
        }
        Ok(Running {
            written,
            challenge: self.challenge_of(&written.challenge)?.id,
            chair: self.id_of("account", &account("panel-chair"))?,
            members,
            proposals,
            deadline_at: self.at_hour(written.panel.deadline_days, 18, &zone(&content.time_zone)),
        })
    }
}

async fn attach(
    app: &App,
    tx: &mut Tx,
    proposal: &Id,
    author: Id,
    file: &data::File,
    at: UnixMillis,
) -> Result<(), AppError> {
    let kind = file_type(&file.bytes, &file.name)
        .ok_or_else(|| AppError::Internal(format!("demo: {} is no file that is taken", file.name)))?;
    let files = Files::new(&app.config.data_dir);
    let kept = files.keep(file.bytes.clone()).await;
    let attachment = Attachment {
        id: app.clock.new_id(),
        owner: Subject::new(Kind::Proposal, proposal.clone()),
        name: safe_name(&file.name, kind),
        media_type: kind.media_type().to_owned(),
        size: i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
        sha256: kept.map_err(|error| AppError::Internal(error.to_string()))?,
        uploaded_by: author,
        uploaded_at: at,
        removed_at: None,
    };
    Ok(store::attachments::insert(tx, &attachment).await?)
}

/// Takes each panel to where the demo begins.
pub(super) async fn run(app: &App, panels: &[Running<'_>]) -> Result<(), AppError> {
    let now = app.now();
    // One clock for all: it also counts what it made, so that no two ids are the same.
    let then = App { clock: Clock::fixed(now), ..app.clone() };
    for running in panels {
        let panel = &running.written.panel;
        let begun = now.plus(panel.begun_days * DAY);
        set(&then, begun);
        let chair = actor(&then, &running.chair).await?;
        prepare(&then, &chair, running).await?;
        for (place, member) in running.members.iter().enumerate() {
            set(&then, begun.plus(DAY + i64::try_from(place).unwrap_or(0) * STEP));
            let (person, employer) = (actor(&then, member).await?, panel.members[place].employer.as_str());
            scoring::declare(&then, &person, &running.challenge, "free", "", employer, true).await?;
        }
        set(&then, begun.plus(2 * DAY));
        share(&then, &chair, running).await?;
        setup::open(&then, &chair, &running.challenge).await?;
        score(&then, running, begun.plus(2 * DAY + 3 * HOUR)).await?;
    }
    Ok(())
}

fn set(app: &App, at: UnixMillis) {
    app.clock.advance(at.since(app.now()));
}

/// Terms and members.
async fn prepare(app: &App, chair: &Actor, running: &Running<'_>) -> Result<(), AppError> {
    let panel = &running.written.panel;
    setup::begin(app, chair, &running.challenge).await?;
    let ties = panel.ties.iter().map(String::as_str);
    let terms = setup::Terms {
        basis: "raw",
        blind: true,
        deadline_at: Some(running.deadline_at),
        criteria: ties.zip(panel.rubrics.iter().map(String::as_str)).collect(),
    };
    setup::save(app, chair, &running.challenge, 1, &terms).await?;
    for (member, written) in running.members.iter().zip(&panel.members) {
        let person = actor(app, member).await?;
        let (outside, for_users) = (written.outside, written.for_users);
        let (challenge, email) = (&running.challenge, person.email.as_str());
        setup::invite(app, chair, challenge, email, &person.name, outside, for_users).await?;
    }
    Ok(())
}

/// Each idea to those who have a sheet for it, by hand: what they found is about this idea.
async fn share(app: &App, chair: &Actor, running: &Running<'_>) -> Result<(), AppError> {
    let members = {
        let mut reader = app.db.read().await?;
        store::panels::list_members(&mut reader, &running.challenge).await?
    };
    for (proposal, idea) in running.proposals.iter().zip(&running.written.ideas) {
        for sheet in &idea.sheets {
            let number = i64::try_from(sheet.by).unwrap_or(0);
            let member = members
                .iter()
                .find(|member| member.number == number)
                .ok_or_else(|| AppError::Internal(format!("demo: there is no member {number} on a panel")))?;
            setup::assign(app, chair, &running.challenge, &member.id, proposal, true).await?;
        }
    }
    Ok(())
}

/// What the members did, one after the other and each for one idea at a time.
async fn score(app: &App, running: &Running<'_>, begun: UnixMillis) -> Result<(), AppError> {
    let mut people = Vec::new();
    for member in &running.members {
        people.push(actor(app, member).await?);
    }
    let mut done = 0;
    for (proposal, idea) in running.proposals.iter().zip(&running.written.ideas) {
        for sheet in idea.sheets.iter().filter(|sheet| sheet.state != SheetState::Waiting) {
            set(app, begun.plus(done * STEP));
            done += 1;
            let person = &people[sheet.by - 1];
            let seat = scoring::find(app, person, &running.challenge).await?;
            let asked = seat.asked.iter().find(|asked| asked.idea.proposal_id == *proposal);
            let asked = asked.ok_or(AppError::NotFound)?;
            let (number, version) = (asked.idea.number, asked.evaluation.version);
            if sheet.state == SheetState::Recused {
                scoring::recuse(app, person, &running.challenge, number, &sheet.note).await?;
                continue;
            }
            let hand_in = sheet.state == SheetState::Sent;
            let field = |name: &str| field_of(sheet, name);
            scoring::save(app, person, &running.challenge, number, version, hand_in, field).await?;
        }
    }
    Ok(())
}

/// What a sheet says in a field of the form: `score-0`, `reason-0` and so on.
fn field_of(sheet: &data::Sheet, name: &str) -> String {
    let Some((what, place)) = name.split_once('-') else { return String::new() };
    let mark = place.parse().ok().and_then(|place: usize| sheet.marks.get(place));
    match (what, mark) {
        ("score", Some((score, _))) => score.map(|score| score.to_string()).unwrap_or_default(),
        ("reason", Some((_, reason))) => reason.clone(),
        _ => String::new(),
    }
}

/// Somebody with all that they may do now.
async fn actor(app: &App, person: &Id) -> Result<Actor, AppError> {
    let mut reader = app.db.read().await?;
    let found = store::people::find(&mut reader, person).await?.ok_or(AppError::NotFound)?;
    Ok(Actor {
        session_id: app.clock.new_id(),
        grants: store::people::list_grants(&mut reader, person).await?,
        person_id: found.id,
        name: found.name,
        email: found.email,
        language: found.language,
        second_factor: true,
        second_factor_enrolled: true,
    })
}
