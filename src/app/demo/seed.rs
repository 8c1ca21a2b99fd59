//! Writes the content of the demo into an empty database, as if it had happened over the last two years.
//!
//! It writes rows, not actions: actions happen now, and these things happened then. The rules of `domain` still say in
//! which state a thing is after what happened to it. Only the panels that are at work now come from actions.

mod agreements;
mod evaluation;
mod solutions;
mod voices;

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::tz::TimeZone;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::super::{App, AppError};
use super::{ACCOUNTS, Account, Post, data};
use crate::clock::{DAY, HOUR, Id, MINUTE, UnixMillis};
use crate::domain::challenges::{ChallengeContent, ChallengeState};
use crate::domain::events::Payload;
use crate::domain::people::{Grant, Role, Scope};
use crate::domain::working_days::end_of_working_day;
use crate::domain::{Kind, Subject};
use crate::language::zone;
use crate::store::agencies::Agency;
use crate::store::challenges::{Challenge, ChallengeRevision};
use crate::store::organisations::Organisation;
use crate::store::people::Person;
use crate::store::questions::Question;
use crate::store::{self, Tx};

/// How long ago the first thing of the demo happened.
const BEGINNING: i64 = -700;
/// Working days until a question is answered.
const QUESTION_DAYS: i64 = 10;

/// Fills an empty database.
///
/// # Errors
/// When the content of `demo/` is not what this version expects, or the database refuses.
pub async fn seed(app: &App) -> Result<(), AppError> {
    let contents = data::load()?;
    let tx = app.db.write().await?;
    let mut world = World {
        app,
        tx,
        now: app.now(),
        ids: BTreeMap::new(),
        officers: BTreeMap::new(),
        challenges: BTreeMap::new(),
        chosen: BTreeMap::new(),
        zones: contents.iter().map(|it| (it.language.clone(), it.time_zone.clone())).collect(),
    };
    for content in &contents {
        world.agencies(content).await?;
        world.organisations(content).await?;
        world.people(content).await?;
        world.accounts(content).await?;
    }
    for content in &contents {
        world.challenges(content).await?;
        world.use_cases(content).await?;
        world.proposals(content).await?;
        world.pilots(content).await?;
        world.voices(content).await?;
    }
    let mut running = Vec::new();
    for content in &contents {
        if let Some(written) = &content.evaluation {
            running.push(world.running(content, written).await?);
        }
    }
    world.tx.commit().await?;
    evaluation::run(app, &running).await
}

/// What was written so far.
struct World<'a> {
    app: &'a App,
    tx: Tx,
    now: UnixMillis,
    /// The id of each key: `agency:…`, `organisation:…`, `person:…`, `team:<organisation>` for its author,
    /// `account:<link>`, `proposal:<challenge>/<organisation>`.
    ids: BTreeMap<String, Id>,
    /// By language.
    officers: BTreeMap<String, Officers>,
    /// By key.
    challenges: BTreeMap<String, Challenge>,
    /// The selected proposal of a challenge, by the challenge's key.
    chosen: BTreeMap<String, store::proposals::Proposal>,
    /// The time zone of those who speak a language.
    zones: BTreeMap<String, String>,
}

/// The officers who did what officers did.
#[derive(Clone)]
struct Officers {
    first: Id,
    second: Id,
    senior: Id,
}

impl World<'_> {
    fn days(&self, days: i64) -> UnixMillis {
        self.now.plus(days * DAY)
    }

    fn id_of(&self, kind: &str, key: &str) -> Result<Id, AppError> {
        self.ids
            .get(&format!("{kind}:{key}"))
            .cloned()
            .ok_or_else(|| AppError::Internal(format!("demo: there is no {kind} named {key}")))
    }

    fn officers(&self, language: &str) -> Result<Officers, AppError> {
        self.officers
            .get(language)
            .cloned()
            .ok_or_else(|| AppError::Internal(format!("demo: nobody serves in {language}")))
    }

    /// The index follows the outbox; nobody is told of what happened long ago.
    async fn index(&mut self, kind: Kind, id: &Id) -> Result<(), AppError> {
        let subject = Subject::new(kind, id.clone());
        self.app.emit(&mut self.tx, "demo-written", subject, Payload::quiet()).await?;
        Ok(())
    }

    async fn agencies(&mut self, content: &data::Content) -> Result<(), AppError> {
        for agency in &content.agencies {
            let parent_id =
                agency.parent.as_deref().map(|parent| self.id_of("agency", parent)).transpose()?;
            let row = Agency {
                id: self.app.clock.new_id(),
                parent_id,
                name: agency.name.clone(),
                language: content.language.clone(),
                kind: agency.kind.clone(),
                region: agency.region.clone(),
                country: content.country.clone(),
                time_zone: content.time_zone.clone(),
                currency: content.currency.clone(),
                about: agency.about.clone(),
                phone: agency.phone.clone(),
                closed_at: None,
                external_id: None,
                created_at: self.days(BEGINNING),
                version: 1,
            };
            store::agencies::insert(&mut self.tx, &row).await?;
            self.index(Kind::Agency, &row.id).await?;
            self.ids.insert(format!("agency:{}", agency.key), row.id);
        }
        Ok(())
    }

    async fn organisations(&mut self, content: &data::Content) -> Result<(), AppError> {
        for organisation in &content.organisations {
            let row = Organisation {
                id: self.app.clock.new_id(),
                name: organisation.name.clone(),
                language: content.language.clone(),
                kind: organisation.kind.clone(),
                region: organisation.region.clone(),
                about: organisation.about.clone(),
                website: organisation.website.clone(),
                verified_at: organisation.verified.then(|| self.days(BEGINNING + 30)),
                verified_by: None,
                verification_asked_at: Some(self.days(if organisation.verified { BEGINNING } else { -3 })),
                closed_at: None,
                external_id: None,
                created_at: self.days(BEGINNING),
                version: 1,
            };
            store::organisations::insert(&mut self.tx, &row).await?;
            self.index(Kind::Organisation, &row.id).await?;
            self.ids.insert(format!("organisation:{}", organisation.key), row.id.clone());
        }
        Ok(())
    }

    async fn people(&mut self, content: &data::Content) -> Result<(), AppError> {
        for person in &content.people {
            let account = account_of(&content.language, &person.key);
            let email = account.map_or_else(|| format!("{}@people.example", person.key), Account::email);
            let id = self.person(&email, &person.name, &person.place, &content.language).await?;
            self.ids.insert(format!("person:{}", person.key), id);
        }
        Ok(())
    }

    /// The accounts of the demo, and somebody to write for each organisation without one.
    async fn accounts(&mut self, content: &data::Content) -> Result<(), AppError> {
        let language = content.language.as_str();
        let mut by_role = BTreeMap::new();
        for account in ACCOUNTS.into_iter().filter(|account| account.language == language) {
            let id = if account.key.is_empty() {
                self.person(&account.email(), account.name, account.place, language).await?
            } else {
                self.id_of("person", account.key)?
            };
            match account.post {
                Post::Agencies(roles) => {
                    for agency in &content.agencies {
                        let scope = Scope::Agency(self.id_of("agency", &agency.key)?);
                        for role in roles {
                            self.grant(&id, *role, scope.clone()).await?;
                        }
                    }
                }
                Post::Organisation(key) => {
                    let scope = Scope::Organisation(self.id_of("organisation", key)?);
                    self.grant(&id, Role::OrganisationAdmin, scope).await?;
                    self.ids.insert(format!("team:{key}"), id.clone());
                }
                Post::Platform(role) => self.grant(&id, role, Scope::Platform).await?,
                Post::Nobody => {}
            }
            self.ids.insert(format!("account:{}", account.who()), id.clone());
            by_role.insert(account.role, id);
        }
        for organisation in &content.organisations {
            if self.ids.contains_key(&format!("team:{}", organisation.key)) {
                continue;
            }
            let email = format!("{}@teams.example", organisation.key);
            let id = self.person(&email, &organisation.name, &organisation.region, language).await?;
            let scope = Scope::Organisation(self.id_of("organisation", &organisation.key)?);
            self.grant(&id, Role::OrganisationAdmin, scope).await?;
            self.ids.insert(format!("team:{}", organisation.key), id);
        }
        let officer = |role: &str| {
            by_role
                .get(role)
                .cloned()
                .ok_or_else(|| AppError::Internal(format!("demo: there is no {role} in {language}")))
        };
        let officers = Officers {
            first: officer("officer")?,
            second: officer("second-officer")?,
            senior: officer("senior-owner")?,
        };
        self.officers.insert(language.to_owned(), officers);
        Ok(())
    }

    async fn person(&mut self, email: &str, name: &str, place: &str, language: &str) -> Result<Id, AppError> {
        let row = Person {
            id: self.app.clock.new_id(),
            email: email.to_owned(),
            name: name.to_owned(),
            place: place.to_owned(),
            language: language.to_owned(),
            identity_level: "email".to_owned(),
            password_hash: None,
            totp_sealed: None,
            totp_confirmed_at: None,
            totp_last_step: 0,
            suspended_at: None,
            created_at: self.days(BEGINNING),
            version: 1,
        };
        store::people::insert(&mut self.tx, &row).await?;
        if let Some(zone) = self.zones.get(language) {
            store::notices::save_time_zone(&mut self.tx, &row.id, zone).await?;
        }
        Ok(row.id)
    }

    async fn grant(&mut self, person: &Id, role: Role, scope: Scope) -> Result<(), AppError> {
        let (id, at) = (self.app.clock.new_id(), self.days(BEGINNING));
        store::people::insert_grant(&mut self.tx, &id, person, &Grant { role, scope }, None, at).await?;
        Ok(())
    }

    async fn challenges(&mut self, content: &data::Content) -> Result<(), AppError> {
        for challenge in &content.challenges {
            let row = self.challenge(content, challenge).await?;
            self.questions(content, challenge, &row).await?;
            self.challenges.insert(challenge.key.clone(), row);
        }
        Ok(())
    }

    async fn challenge(
        &mut self,
        content: &data::Content,
        written: &data::Challenge,
    ) -> Result<Challenge, AppError> {
        let officers = self.officers(&content.language)?;
        let zone = zone(&content.time_zone);
        let state = ChallengeState::parse(&written.state)
            .ok_or_else(|| AppError::Internal(format!("demo: {} is no state", written.state)))?;
        let opens_at = self.at_hour(written.opens_days, 8, &zone);
        let decision_at = self.at_hour(written.decision_days, 12, &zone);
        let out = !state.is_before_publication();
        let mut text: ChallengeContent = read(&written.content)?;
        text.currency.clone_from(&content.currency);
        text.pilot_starts_at = Some(self.at_hour(written.pilot_starts_days, 8, &zone));
        // Two weeks after it opened, the first open challenge of each language was mended once.
        let open = state == ChallengeState::Published && written.submissions_close_days > 0;
        let amended_at = (open && written.opens_days < -20).then(|| opens_at.plus(9 * DAY + 3 * HOUR));
        let created_at = if out { opens_at.plus(-12 * DAY) } else { self.days(-6).plus(-2 * HOUR) };
        let reviewed = out || state == ChallengeState::ChangesRequested;
        let row = Challenge {
            id: self.app.clock.new_id(),
            number: store::challenges::next_number(&mut self.tx).await?,
            agency_id: self.id_of("agency", &written.agency)?,
            author_id: officers.first.clone(),
            state,
            state_reason: written.cancel_reason.clone().unwrap_or_default(),
            language: content.language.clone(),
            title: written.title.clone(),
            sector: written.sector.clone(),
            content: text,
            revision: if amended_at.is_some() { 2 } else { 1 },
            opens_at: Some(opens_at),
            questions_close_at: Some(self.at_hour(written.questions_close_days, 16, &zone)),
            submissions_close_at: Some(self.at_hour(written.submissions_close_days, 16, &zone)),
            decision_at: Some(decision_at),
            reviewer_id: reviewed.then(|| officers.second.clone()),
            submitted_at: if out {
                Some(opens_at.plus(-4 * DAY))
            } else if state != ChallengeState::Draft {
                Some(self.days(-3))
            } else {
                None
            },
            published_at: out.then(|| opens_at.plus(-HOUR)),
            released_at: matches!(
                state,
                ChallengeState::Decided | ChallengeState::Piloting | ChallengeState::Concluded
            )
            .then_some(decision_at),
            external_id: None,
            created_at,
            updated_at: amended_at.unwrap_or(if out { opens_at } else { self.days(-2) }),
            version: 1,
        };
        store::challenges::insert(&mut self.tx, &row).await?;
        if out {
            self.revisions(&row, &officers, amended_at).await?;
        }
        self.index(Kind::Challenge, &row.id).await?;
        let subject = Subject::new(Kind::Challenge, row.id.clone());
        for key in self.citizens(content).into_iter().take(3) {
            store::follows::insert(&mut self.tx, &key, &subject, opens_at.plus(DAY)).await?;
        }
        Ok(row)
    }

    async fn revisions(
        &mut self,
        row: &Challenge,
        officers: &Officers,
        amended_at: Option<UnixMillis>,
    ) -> Result<(), AppError> {
        let mut first = row.content.clone();
        if amended_at.is_some() {
            first.can_change.pop();
        }
        let revision = |revision: i64, content: ChallengeContent, note: &str, at| ChallengeRevision {
            challenge_id: row.id.clone(),
            revision,
            title: row.title.clone(),
            content,
            dates: row.dates(),
            language: Some(row.language.clone()),
            sector: Some(row.sector.clone()),
            note: note.to_owned(),
            by_id: officers.second.clone(),
            at,
        };
        let published = row.published_at.unwrap_or(row.created_at);
        store::challenges::insert_revision(&mut self.tx, &revision(1, first, "", published)).await?;
        if let Some(at) = amended_at {
            let note = match row.language.as_str() {
                "bn" => "একজন জানতে চেয়েছিলেন আর কী বদলানো যায়। তাই তালিকায় একটি কথা যোগ করেছি।",
                "id" => "Ada yang bertanya apa lagi yang boleh diubah. Karena itu kami menambah satu hal.",
                "ar" => "سألنا بعضكم عما يمكن تغييره أيضًا، فأضفنا نقطة إلى القائمة.",
                _ => "Somebody asked what else we can change. So we added one thing to the list.",
            };
            let second = revision(2, row.content.clone(), note, at);
            store::challenges::insert_revision(&mut self.tx, &second).await?;
        }
        Ok(())
    }

    async fn questions(
        &mut self,
        content: &data::Content,
        written: &data::Challenge,
        challenge: &Challenge,
    ) -> Result<(), AppError> {
        let officers = self.officers(&content.language)?;
        for (index, question) in written.questions.iter().enumerate() {
            let asked_at = self.moment(question.days, index);
            let row = Question {
                id: self.app.clock.new_id(),
                challenge_id: challenge.id.clone(),
                author_id: self.id_of("person", &question.by)?,
                author_name: String::new(),
                language: content.language.clone(),
                text: question.text.clone(),
                asked_at,
                due_at: end_of_working_day(
                    asked_at,
                    QUESTION_DAYS,
                    &zone(&content.time_zone),
                    &content.country,
                ),
                answer: None,
                answered_by: None,
                answered_at: None,
                hidden_at: None,
                version: 1,
            };
            store::questions::insert(&mut self.tx, &row).await?;
            if let (Some(answer), Some(days)) = (&question.answer, question.answered_days) {
                let answered = Question {
                    answer: Some(answer.clone()),
                    answered_by: Some(officers.first.clone()),
                    answered_at: Some(self.moment(days, index + 3)),
                    ..row
                };
                store::questions::save(&mut self.tx, &answered).await?;
            }
        }
        Ok(())
    }

    /// The people of a language who are not in a team.
    fn citizens(&self, content: &data::Content) -> Vec<Id> {
        let last = content.people.len().saturating_sub(3);
        content.people[..last].iter().filter_map(|it| self.id_of("person", &it.key).ok()).collect()
    }

    /// So many days from now, at an odd time of day; never in the future for days that are past.
    fn moment(&self, days: i64, index: usize) -> UnixMillis {
        let odd = i64::try_from(index % 13).unwrap_or(0) * 47 * MINUTE;
        let at = self.days(days).plus(if days < 0 { odd } else { 0 });
        if days < 0 && at > self.now { self.now } else { at }
    }

    /// The day that is so many days from today in the zone, at a full hour.
    fn at_hour(&self, days: i64, hour: i8, zone: &TimeZone) -> UnixMillis {
        let today = jiff::Timestamp::from_millisecond(self.now.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let day = today.to_zoned(zone.clone()).date().checked_add(days.days());
        day.ok()
            .and_then(|day| day.at(hour, 0, 0, 0).to_zoned(zone.clone()).ok())
            .map_or_else(|| self.days(days), |zoned| UnixMillis(zoned.timestamp().as_millisecond()))
    }
}

/// The account that a person of the content is.
fn account_of(language: &str, key: &str) -> Option<Account> {
    ACCOUNTS.into_iter().find(|account| account.language == language && account.key == key)
}

/// The parts of the content that have the names of a stored thing, as that thing.
fn read<T: DeserializeOwned>(parts: &Map<String, Value>) -> Result<T, AppError> {
    serde_json::from_value(Value::Object(parts.clone()))
        .map_err(|error| AppError::Internal(format!("demo: {error}")))
}
