//! Challenges, use cases, proposals and comments of a file.

use serde_json::json;

use super::batch::{Batch, Place, text, where_answers_go};
use super::lines::Line;
use super::{App, Report, texts};
use crate::clock::{Id, UnixMillis};
use crate::domain::comments::Stance;
use crate::domain::proposals::ProposalState;
use crate::domain::sectors::SECTORS;
use crate::domain::{Kind, Subject, values};
use crate::store::import::{Cell, Table};

impl Batch {
    pub(super) fn plan_challenge(
        &mut self,
        app: &App,
        line: &Line<'_>,
        author: &Id,
        report: &mut Report,
    ) -> Result<(), String> {
        let body = line.body(report);
        let title = line.title(&body)?;
        let content = line_challenge(line, &body);
        let opens = line.moment("opens_at", report)?;
        let closes = line.moment("closes_at", report)?;
        let decision = line.moment("decision_at", report)?;
        let created = line.moment("created_at", report)?.or(opens);
        let sector = line.one_of("sector", &SECTORS, "other")?;
        if !self.is_new(line, &title, &content, 0, report) {
            return Ok(());
        }
        let agency = self.agency_of(app, line, report)?;
        // A past closing moment has been decided elsewhere; here nothing more happens.
        let open = closes.is_none_or(|closes| closes > self.now);
        let state = if open { "published" } else { "concluded" };
        let dates = [opens, closes, decision];
        let row = Challenge { agency, title, sector, content, state, dates, created };
        self.add_challenge(app, line, author, &line.external, row, report);
        Ok(())
    }

    fn add_challenge(
        &mut self,
        app: &App,
        line: &Line<'_>,
        author: &Id,
        external: &str,
        challenge: Challenge,
        report: &mut Report,
    ) -> (Id, Id) {
        let id = app.clock.new_id();
        let created = challenge.created.filter(|at| *at < self.now).unwrap_or(self.now);
        let [opens, closes, decision] = challenge.dates;
        let released = (challenge.state == "concluded").then_some(created.0);
        let row = vec![
            text(id.as_str()),
            Cell::Number(self.next_number),
            text(challenge.agency.as_str()),
            text(author.as_str()),
            text(challenge.state),
            text(line.language()),
            text(challenge.title),
            text(challenge.sector),
            text(challenge.content),
            Cell::MaybeNumber(opens.map(|at| at.0)),
            Cell::MaybeNumber(closes.map(|at| at.0)),
            Cell::MaybeNumber(closes.map(|at| at.0)),
            Cell::MaybeNumber(decision.map(|at| at.0)),
            Cell::MaybeNumber(Some(created.0)),
            Cell::MaybeNumber(released),
            Cell::MaybeText(Some(external.to_owned())),
            Cell::Number(created.0),
            Cell::Number(self.now.0),
        ];
        self.next_number += 1;
        let subject = Subject::new(Kind::Challenge, id.clone());
        self.challenges.insert(external.to_owned(), (id.clone(), challenge.agency.clone()));
        let place =
            Place { subject: subject.clone(), agency_id: Some(challenge.agency.clone()), answers: None };
        self.places.insert(external.to_owned(), place);
        self.add(Table::Challenge, subject, row, report);
        (id, challenge.agency)
    }

    /// The challenge that a line names by its id, or by a title that stands for all that have no other place: a title
    /// that nobody has yet makes one, closed, under the line's agency.
    fn challenge_of(
        &mut self,
        app: &App,
        line: &Line<'_>,
        author: &Id,
        report: &mut Report,
    ) -> Result<(Id, Id), String> {
        let named = line.value("challenge");
        if named.is_empty() {
            return Err("names no challenge; give one under [defaults]".to_owned());
        }
        let external = format!("challenge:{}", values::folded(&named));
        if let Some(found) = self.challenges.get(&named).or_else(|| self.challenges.get(&external)) {
            return Ok(found.clone());
        }
        let agency = self.agency_of(app, line, report)?;
        let content = line_challenge(line, "");
        let title = texts::short(&texts::plain(&named), 250);
        let row = Challenge {
            agency,
            title,
            sector: "other".to_owned(),
            content,
            state: "concluded",
            dates: [None; 3],
            created: None,
        };
        Ok(self.add_challenge(app, line, author, &external, row, report))
    }

    pub(super) fn plan_use_case(
        &mut self,
        app: &App,
        line: &Line<'_>,
        author: &Id,
        report: &mut Report,
    ) -> Result<(), String> {
        let body = line.body(report);
        let title = line.title(&body)?;
        let content = json!({
            "summary": line.summary(&body), "solution": body, "currency": line.value("currency"),
            "imported_votes": line.count("votes"),
        })
        .to_string();
        let created = line.moment("created_at", report)?;
        let sector = line.one_of("sector", &SECTORS, "other")?;
        if !self.is_new(line, &title, &content, 0, report) {
            return Ok(());
        }
        let organisation = self.organisation_of(app, line, report)?;
        let id = app.clock.new_id();
        let created = created.filter(|at| *at < self.now).unwrap_or(self.now).0;
        let row = vec![
            text(id.as_str()),
            text(organisation.as_str()),
            text(author.as_str()),
            text("published"),
            text(line.language()),
            text(title),
            text(sector),
            text(content),
            Cell::Number(line.count("evidence_level").clamp(1, 5)),
            Cell::MaybeNumber(Some(created)),
            Cell::MaybeText(Some(line.external.clone())),
            Cell::Number(created),
            Cell::Number(self.now.0),
        ];
        let subject = Subject::new(Kind::UseCase, id);
        let place = Place { subject: subject.clone(), agency_id: None, answers: None };
        self.places.insert(line.external.clone(), place);
        self.add(Table::UseCase, subject, row, report);
        Ok(())
    }

    pub(super) fn plan_proposal(
        &mut self,
        app: &App,
        line: &Line<'_>,
        author: &Id,
        report: &mut Report,
    ) -> Result<(), String> {
        let body = line.body(report);
        let title = line.title(&body)?;
        let content = json!({
            "summary": line.summary(&body), "solution": body, "imported_votes": line.count("votes"),
        })
        .to_string();
        let created = line.moment("created_at", report)?;
        let states = ProposalState::ALL.map(ProposalState::as_str);
        let state = line.one_of("state", &states, "not_selected")?;
        if !self.is_new(line, &title, &content, 0, report) {
            return Ok(());
        }
        let (challenge, agency) = self.challenge_of(app, line, author, report)?;
        let organisation = self.organisation_of(app, line, report)?;
        let id = app.clock.new_id();
        let created = created.filter(|at| *at < self.now).unwrap_or(self.now).0;
        let row = vec![
            text(id.as_str()),
            text(challenge.as_str()),
            text(organisation.as_str()),
            text(author.as_str()),
            text(state),
            text(line.language()),
            text(title),
            text(content),
            Cell::MaybeNumber(Some(created)),
            Cell::MaybeNumber(Some(created)),
            Cell::MaybeText(Some(line.external.clone())),
            Cell::Number(created),
            Cell::Number(self.now.0),
        ];
        let subject = Subject::new(Kind::Proposal, id);
        let place = Place { subject: subject.clone(), agency_id: Some(agency), answers: None };
        self.places.insert(line.external.clone(), place);
        self.add(Table::Proposal, subject, row, report);
        Ok(())
    }

    /// `None` when what it answers was not read yet.
    pub(super) fn plan_comment(
        &mut self,
        app: &App,
        line: &Line<'_>,
        author: &Id,
        report: &mut Report,
    ) -> Result<Option<()>, String> {
        let parent = line.value("parent");
        let place = if parent.is_empty() {
            let (challenge, agency) = self.challenge_of(app, line, author, report).map_err(|_| {
                "has no parent; give a challenge for such comments under [defaults]".to_owned()
            })?;
            let subject = Subject::new(Kind::Challenge, challenge);
            Place { subject, agency_id: Some(agency), answers: None }
        } else {
            match self.places.get(&parent) {
                Some(place) => place.clone(),
                None => return Ok(None),
            }
        };
        let body = line.body(report);
        if body.is_empty() {
            return Err("has no text".to_owned());
        }
        let votes = line.count("votes");
        let stances = Stance::ALL.map(Stance::as_str);
        let stance = line.one_of("stance", &stances, "critique")?;
        let created = line.moment("created_at", report)?;
        if !self.is_new(line, "", &body, votes, report) {
            return Ok(Some(()));
        }
        let id = app.clock.new_id();
        let (parent, root, depth) = match place.answers {
            Some((parent, root, depth)) => (Some(parent), root, depth + 1),
            None => (None, id.clone(), 1),
        };
        let created = created.filter(|at| *at < self.now).unwrap_or(self.now).0;
        let row = vec![
            text(id.as_str()),
            text(place.subject.kind.as_str()),
            text(place.subject.id.as_str()),
            Cell::MaybeText(place.agency_id.as_ref().map(|agency| agency.to_string())),
            text(root.as_str()),
            Cell::MaybeText(parent.as_ref().map(ToString::to_string)),
            Cell::Number(depth),
            Cell::MaybeText(Some(author.to_string())),
            text(stance),
            text(line.language()),
            text(body),
            Cell::Number(votes),
            Cell::MaybeText(Some(line.external.clone())),
            Cell::Number(created),
        ];
        let answers = Some(where_answers_go(&id, parent.as_ref(), &root, depth));
        self.places.insert(line.external.clone(), Place { answers, ..place });
        self.add(Table::Comment, Subject::new(Kind::Comment, id), row, report);
        Ok(Some(()))
    }
}

/// What a new challenge is made of.
struct Challenge {
    agency: Id,
    title: String,
    sector: String,
    content: String,
    state: &'static str,
    /// Opening, closing, decision.
    dates: [Option<UnixMillis>; 3],
    created: Option<UnixMillis>,
}

fn line_challenge(line: &Line<'_>, body: &str) -> String {
    let currency = line.or("currency", "USD");
    let digits: String = line
        .value("budget")
        .chars()
        .filter(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
        .collect();
    let places = values::currency_places(&currency);
    let budget = values::decimal("budget", &digits, places, 0, 1_000_000_000_000_000).ok();
    json!({
        "summary": line.summary(body), "problem": body, "currency": currency, "budget_minor": budget,
        "publish_all_titles": true,
    })
    .to_string()
}
