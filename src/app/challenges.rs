//! What people do with challenges: write, send to a colleague, let out, amend, take back, translate.

use std::collections::HashMap;

use super::{App, AppError, require_role};
use crate::clock::Id;
use crate::domain::agencies::Setting;
use crate::domain::challenges::{self, ChallengeState, Opening, Step, Verdict, Written};
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::stages::Stage;
use crate::domain::{Kind, Refusal, Refusals, Subject, values};
use crate::language::Value;
use crate::store::agencies::Agency;
use crate::store::challenges::{Challenge, ChallengeRevision, Translation};
use crate::store::{self, Connection, StoreError, Tx};

/// Those who write challenges.
pub const WRITERS: [Role; 2] = [Role::ChallengeOwner, Role::AgencyOwner];
/// Those who let out what a colleague wrote.
pub const REVIEWERS: [Role; 3] = [Role::ChallengeOwner, Role::AgencyOwner, Role::SeniorOwner];
/// How often a taken number is tried again.
const TRIES: usize = 5;

/// A challenge with its agency.
#[derive(Clone, Debug)]
pub struct Found {
    pub challenge: Challenge,
    pub agency: Agency,
}

/// What a translation holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct TranslatedText {
    pub title: String,
    pub summary: String,
    pub problem: String,
}

impl TranslatedText {
    /// The same text as it is kept.
    ///
    /// # Errors
    /// A refusal beside each field that is missing or too long.
    pub fn checked(&self) -> Result<Self, Refusals> {
        let mut check = crate::domain::Check::default();
        let title = check.keep(values::line("title", &self.title, 160, true)).unwrap_or_default();
        let summary = check.keep(values::text("summary", &self.summary, 600, true)).unwrap_or_default();
        let problem = check.keep(values::text("problem", &self.problem, 12_000, true)).unwrap_or_default();
        check.finish()?;
        Ok(Self { title, summary, problem })
    }
}

/// The challenge as a thing that can be followed, found and spoken to.
#[must_use]
pub fn subject(challenge: &Id) -> Subject {
    Subject::new(Kind::Challenge, challenge.clone())
}

/// True when the person may read the challenge: everybody once it was published, the agency's officers before.
#[must_use]
pub fn may_read(challenge: &Challenge, actor: Option<&Actor>) -> bool {
    challenge.is_public() || actor.is_some_and(|actor| actor.is_officer_of(&challenge.agency_id))
}

/// A challenge that the reader may see.
///
/// # Errors
/// `NotFound` when there is none or it is not theirs to see.
pub async fn read(app: &App, actor: Option<&Actor>, challenge: &Id) -> Result<Found, AppError> {
    let mut reader = app.db.read().await?;
    let found = find(&mut reader, challenge).await?;
    if may_read(&found.challenge, actor) { Ok(found) } else { Err(AppError::NotFound) }
}

/// A challenge that the person may write in now.
///
/// # Errors
/// `NotFound` for those outside the agency, `Forbidden` and `SecondFactorNeeded` without the role, a refusal when it is
/// with a colleague or out already.
pub async fn read_to_write(app: &App, actor: &Actor, challenge: &Id) -> Result<Found, AppError> {
    let found = read(app, Some(actor), challenge).await?;
    require_role(actor, &found.agency.id, &WRITERS)?;
    if !found.challenge.state.is_writable() {
        return Err(Refusal::because("refusal-challenge-not-writable").into());
    }
    Ok(found)
}

/// The agencies that the person can write challenges for.
///
/// # Errors
/// `Forbidden` when there are none, `SecondFactorNeeded` when the second factor was not shown.
pub async fn writable_agencies(app: &App, actor: &Actor) -> Result<Vec<Agency>, AppError> {
    let mut reader = app.db.read().await?;
    let mut agencies = Vec::new();
    for id in actor.agencies() {
        if actor.serves(&id, &WRITERS)
            && let Some(agency) = store::agencies::find(&mut reader, &id).await?
            && agency.closed_at.is_none()
        {
            agencies.push(agency);
        }
    }
    let first = agencies.first().ok_or(AppError::Forbidden("error-role-missing"))?;
    require_role(actor, &first.id, &WRITERS)?;
    Ok(agencies)
}

/// The challenges of an agency, drafts too, for its officers.
///
/// # Errors
/// `NotFound` for everybody else.
pub async fn list_own(
    app: &App,
    actor: &Actor,
    agency: &Id,
) -> Result<(Agency, Vec<Challenge>, HashMap<Id, Stage>), AppError> {
    let mut reader = app.db.read().await?;
    let found = store::agencies::find(&mut reader, agency).await?.ok_or(AppError::NotFound)?;
    if !actor.is_officer_of(agency) {
        return Err(AppError::NotFound);
    }
    let challenges = store::challenges::list_of_agency(&mut reader, agency, 500).await?;
    let mut furthest: HashMap<Id, Stage> = HashMap::new();
    for pilot in store::pilots::list_of_agency(&mut reader, agency).await? {
        if !pilot.standing.is_stopped() {
            let stage = furthest.entry(pilot.challenge_id).or_insert(pilot.standing.stage);
            *stage = (*stage).max(pilot.standing.stage);
        }
    }
    Ok((found, challenges, furthest))
}

/// Begins a challenge under this id. Sent twice by the same author, it saves the second text over the first.
///
/// # Errors
/// `Forbidden` and `SecondFactorNeeded` without the role; `Conflict` when the id is somebody else's.
pub async fn begin(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    agency: &Id,
    written: Written,
) -> Result<Challenge, AppError> {
    require_role(actor, agency, &WRITERS)?;
    for _ in 0..TRIES {
        let mut tx = app.db.write().await?;
        let found = store::agencies::find(&mut tx, agency).await?.ok_or(AppError::NotFound)?;
        if found.closed_at.is_some() {
            return Err(Refusal::at("agency", "refusal-choice").into());
        }
        if let Some(there) = store::challenges::find(&mut tx, challenge).await? {
            drop(tx);
            if there.author_id != actor.person_id {
                return Err(AppError::Conflict);
            }
            return save(app, actor, challenge, 1, written.clone()).await;
        }
        let new = new_challenge(app, &mut tx, actor, challenge, agency, written.clone()).await?;
        match store::challenges::insert(&mut tx, &new).await {
            Ok(()) => {}
            // Somebody else took the number at the same time.
            Err(StoreError::Unique(_)) => continue,
            Err(error) => return Err(error.into()),
        }
        store::challenges::insert_editor(&mut tx, challenge, &actor.person_id, app.now()).await?;
        app.emit(&mut tx, "challenge-begun", subject(challenge), Payload::quiet().by(&actor.person_id))
            .await?;
        tx.commit().await?;
        return Ok(new);
    }
    Err(AppError::TooMany)
}

/// Saves a draft that was read at `version`. What is stored already is not saved again, so that sending twice is no
/// conflict.
///
/// # Errors
/// As [`read_to_write`]; `Conflict` when somebody else saved it since.
pub async fn save(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    version: i64,
    written: Written,
) -> Result<Challenge, AppError> {
    let mut tx = app.db.write().await?;
    let mut found = find_to_write(&mut tx, actor, challenge).await?;
    if found.written() == written {
        return Ok(found);
    }
    if found.version != version {
        return Err(AppError::Conflict);
    }
    found.write(written);
    found.updated_at = app.now();
    store::challenges::save(&mut tx, &found).await?;
    store::challenges::insert_editor(&mut tx, challenge, &actor.person_id, app.now()).await?;
    app.emit(&mut tx, "challenge-saved", subject(challenge), Payload::quiet().by(&actor.person_id)).await?;
    tx.commit().await?;
    found.version += 1;
    Ok(found)
}

/// Sends a challenge to a colleague for review.
///
/// # Errors
/// All that is missing, each at its field; as [`read_to_write`]; `Conflict` when somebody else saved it since `version`.
pub async fn submit(app: &App, actor: &Actor, challenge: &Id, version: i64) -> Result<Challenge, AppError> {
    let mut tx = app.db.write().await?;
    let mut found = find_to_write(&mut tx, actor, challenge).await?;
    if found.version != version {
        return Err(AppError::Conflict);
    }
    challenges::check_complete(&found.written(), app.now())?;
    found.state = found.state.after(Step::Submit)?;
    found.state_reason = String::new();
    found.submitted_at = Some(app.now());
    found.updated_at = app.now();
    store::challenges::save(&mut tx, &found).await?;
    let writers = store::challenges::list_writers(&mut tx, &found).await?;
    let reviewers = reviewers_of(&mut tx, &found.agency_id, &writers).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(reviewers)
        .text("title", found.title.as_str())
        .path(format!("/challenges/{challenge}/review"));
    app.emit(&mut tx, "challenge-submitted", subject(challenge), payload).await?;
    tx.commit().await?;
    Ok(found)
}

/// The challenge that a second officer reads before letting it out, and whether they may decide about it.
///
/// # Errors
/// `NotFound` outside the agency, `Forbidden` and `SecondFactorNeeded` without the role.
pub async fn read_to_review(app: &App, actor: &Actor, challenge: &Id) -> Result<(Found, bool), AppError> {
    let found = read(app, Some(actor), challenge).await?;
    if !actor.is_officer_of(&found.agency.id) {
        return Err(AppError::NotFound);
    }
    require_role(actor, &found.agency.id, &REVIEWERS)?;
    let mut reader = app.db.read().await?;
    let writers = store::challenges::list_writers(&mut reader, &found.challenge).await?;
    let decides = !writers.contains(&actor.person_id);
    Ok((found, decides))
}

/// A second officer lets the challenge out. It opens at its date, or now when that has passed.
///
/// # Errors
/// `refusal-challenge-own-work` for those who wrote in it, what is missing by now, `Conflict` when it changed since
/// `version`.
pub async fn publish(app: &App, actor: &Actor, challenge: &Id, version: i64) -> Result<Challenge, AppError> {
    let mut tx = app.db.write().await?;
    let (mut found, agency, role) = find_to_review(&mut tx, actor, challenge, version).await?;
    let writers = store::challenges::list_writers(&mut tx, &found).await?;
    found.state = challenges::review(found.state, &writers, &actor.person_id, Verdict::Publish)?;
    let now = app.now();
    challenges::check_complete(&found.written(), now)?;
    found.opens_at = Some(found.opens_at.map_or(now, |opens| opens.max(now)));
    found.reviewer_id = Some(actor.person_id.clone());
    found.published_at = Some(now);
    found.updated_at = now;
    found.revision = 1;
    store::challenges::save(&mut tx, &found).await?;
    store::challenges::insert_revision(&mut tx, &revision_of(&found, "", actor, now)).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(writers)
        .tell_followers_of(Subject::new(Kind::Agency, agency.id.clone()))
        .tell_followers_of(subject(challenge))
        .text("title", found.title.as_str())
        .text("agency", agency.name.as_str());
    app.emit(&mut tx, "challenge-published", subject(challenge), payload).await?;
    let record = serde_json::json!({ "title": found.title, "number": found.number, "revision": 1 });
    app.put_on_record(&mut tx, "challenge-published", subject(challenge), Some(&agency.id), role, record)
        .await?;
    tx.commit().await?;
    Ok(found)
}

/// A second officer sends the challenge back with what to change.
///
/// # Errors
/// As [`publish`]; a refusal at `reason` without one.
pub async fn request_changes(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    version: i64,
    reason: &str,
) -> Result<Challenge, AppError> {
    let reason = values::text("reason", reason, 4_000, true)?;
    let mut tx = app.db.write().await?;
    let (mut found, agency, role) = find_to_review(&mut tx, actor, challenge, version).await?;
    let writers = store::challenges::list_writers(&mut tx, &found).await?;
    found.state = challenges::review(found.state, &writers, &actor.person_id, Verdict::RequestChanges)?;
    found.state_reason = reason;
    found.reviewer_id = Some(actor.person_id.clone());
    found.updated_at = app.now();
    store::challenges::save(&mut tx, &found).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(writers)
        .text("title", found.title.as_str())
        .text("reason", found.state_reason.as_str())
        .path(format!("/challenges/{challenge}/draft/check"));
    app.emit(&mut tx, "challenge-changes-requested", subject(challenge), payload).await?;
    let record = serde_json::json!({ "number": found.number });
    let kind = "challenge-changes-requested";
    app.put_on_record(&mut tx, kind, subject(challenge), Some(&agency.id), role, record).await?;
    tx.commit().await?;
    Ok(found)
}

/// Changes a published challenge in public: a new revision with a note, told to all who follow it or write an idea.
///
/// # Errors
/// The refusals of [`challenges::check_amendment`]; `Conflict` when it changed since `version`.
pub async fn amend(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    version: i64,
    written: Written,
    note: &str,
) -> Result<Challenge, AppError> {
    let note = values::text("note", note, 2_000, false)?;
    let mut tx = app.db.write().await?;
    let Found { challenge: mut found, agency } = find_public(&mut tx, challenge).await?;
    let role = require_role(actor, &agency.id, &WRITERS)?;
    if found.version != version {
        return Err(AppError::Conflict);
    }
    let days = super::settings::number(app, &mut tx, &agency.id, Setting::AmendmentExtraDays).await?;
    challenges::check_amendment(found.state, &found.written(), &written, &note, days, app.now())?;
    found.write(written);
    found.revision += 1;
    found.updated_at = app.now();
    store::challenges::save(&mut tx, &found).await?;
    store::challenges::insert_editor(&mut tx, challenge, &actor.person_id, app.now()).await?;
    store::challenges::insert_revision(&mut tx, &revision_of(&found, &note, actor, app.now())).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(store::proposals::list_people_of_challenge(&mut tx, challenge).await?)
        .tell_followers_of(subject(challenge))
        .text("title", found.title.as_str())
        .text("note", note.as_str())
        .path(format!("/challenges/{challenge}/revisions/{}", found.revision));
    app.emit(&mut tx, "challenge-amended", subject(challenge), payload).await?;
    let record = serde_json::json!({ "number": found.number, "revision": found.revision, "note": note });
    app.put_on_record(&mut tx, "challenge-amended", subject(challenge), Some(&agency.id), role, record)
        .await?;
    tx.commit().await?;
    Ok(found)
}

/// Makes a new version of a public challenge whose files were changed, and tells those whom an amendment tells. Does
/// nothing for other things and for challenges that are not out.
///
/// # Errors
/// A refusal when ideas are closed.
pub(super) async fn amend_files(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    owner: &Subject,
    message: &str,
    names: &[&str],
) -> Result<(), AppError> {
    if owner.kind != Kind::Challenge || names.is_empty() {
        return Ok(());
    }
    let Found { challenge: mut found, agency } = find(tx, &owner.id).await?;
    if !found.is_public() {
        return Ok(());
    }
    if found.opening(app.now()) == Opening::Closed {
        return Err(Refusal::at("file", "refusal-challenge-amend-late").into());
    }
    let role = require_role(actor, &agency.id, &WRITERS)?;
    let words = app.languages.get(&found.language);
    let note = words.say_with(message, &[("names", Value::from(names.join(", ")))]);
    found.revision += 1;
    found.updated_at = app.now();
    store::challenges::save(tx, &found).await?;
    store::challenges::insert_revision(tx, &revision_of(&found, &note, actor, app.now())).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(store::proposals::list_people_of_challenge(tx, &owner.id).await?)
        .tell_followers_of(owner.clone())
        .text("title", found.title.as_str())
        .text("note", note.as_str())
        .path(format!("/challenges/{}/revisions/{}", owner.id, found.revision));
    app.emit(tx, "challenge-amended", owner.clone(), payload).await?;
    let record = serde_json::json!({ "number": found.number, "revision": found.revision, "note": note });
    app.put_on_record(tx, "challenge-amended", owner.clone(), Some(&agency.id), role, record).await?;
    Ok(())
}

/// Takes a challenge back before its decision, with a reason that everybody can read.
///
/// # Errors
/// `Forbidden` for all but senior owners, a refusal at `reason` without one or when it is too late, `Conflict` when it
/// changed since `version`.
pub async fn cancel(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    version: i64,
    reason: &str,
) -> Result<Challenge, AppError> {
    let reason = values::text("reason", reason, 4_000, true)?;
    let mut tx = app.db.write().await?;
    let Found { challenge: mut found, agency } = find(&mut tx, challenge).await?;
    if !may_read(&found, Some(actor)) {
        return Err(AppError::NotFound);
    }
    let role = require_role(actor, &agency.id, &[Role::SeniorOwner])?;
    if found.version != version {
        return Err(AppError::Conflict);
    }
    found.state = found.state.after(Step::Cancel)?;
    found.state_reason = reason;
    found.updated_at = app.now();
    store::challenges::save(&mut tx, &found).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(store::challenges::list_writers(&mut tx, &found).await?)
        .tell(store::proposals::list_people_of_challenge(&mut tx, challenge).await?)
        .tell_followers_of(subject(challenge))
        .text("title", found.title.as_str())
        .text("reason", found.state_reason.as_str());
    app.emit(&mut tx, "challenge-cancelled", subject(challenge), payload).await?;
    let record = serde_json::json!({ "number": found.number, "reason": found.state_reason });
    app.put_on_record(&mut tx, "challenge-cancelled", subject(challenge), Some(&agency.id), role, record)
        .await?;
    tx.commit().await?;
    Ok(found)
}

/// Moves every published challenge whose ideas have closed on to evaluation. The clock does it, so nobody is named.
///
/// # Errors
/// When the database refuses; what was not moved is moved the next time.
pub async fn evaluate_closed(app: &App) -> Result<usize, AppError> {
    let due = {
        let mut reader = app.db.read().await?;
        store::challenges::list_closed_by(&mut reader, app.now()).await?
    };
    let mut moved = 0;
    for mut challenge in due {
        let mut tx = app.db.write().await?;
        let Ok(next) = challenge.state.after(Step::Evaluate) else { continue };
        challenge.state = next;
        challenge.updated_at = app.now();
        match store::challenges::save(&mut tx, &challenge).await {
            Ok(()) => {}
            // An amendment came between: the next pass looks again.
            Err(StoreError::Changed) => continue,
            Err(error) => return Err(error.into()),
        }
        let owners = people_with(&mut tx, &challenge.agency_id, &WRITERS).await?;
        let payload = Payload::quiet()
            .tell(owners)
            .tell_followers_of(subject(&challenge.id))
            .text("title", challenge.title.as_str());
        app.emit(&mut tx, "challenge-evaluating", subject(&challenge.id), payload).await?;
        tx.commit().await?;
        moved += 1;
    }
    Ok(moved)
}

/// Adds a translation of a challenge, or puts a better one in its place.
///
/// # Errors
/// As for writing; a refusal at `language` when it is the language that the challenge is written in, or unknown.
pub async fn translate(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    language: &str,
    text: &TranslatedText,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let Found { challenge: found, agency } = find(&mut tx, challenge).await?;
    if !may_read(&found, Some(actor)) {
        return Err(AppError::NotFound);
    }
    require_role(actor, &agency.id, &WRITERS)?;
    if app.languages.find(language).is_none() || language == found.language {
        return Err(Refusal::at("language", "refusal-choice").into());
    }
    let content =
        serde_json::to_value(text.checked()?).map_err(|error| AppError::Internal(error.to_string()))?;
    let translation = Translation {
        subject: subject(challenge),
        language: language.to_owned(),
        content,
        author_id: actor.person_id.clone(),
        at: app.now(),
    };
    store::challenges::save_translation(&mut tx, &translation).await?;
    if found.state.is_before_publication() {
        store::challenges::insert_editor(&mut tx, challenge, &actor.person_id, app.now()).await?;
    }
    app.emit(&mut tx, "challenge-translated", subject(challenge), Payload::quiet().by(&actor.person_id))
        .await?;
    tx.commit().await?;
    Ok(())
}

/// Everybody who has one of these roles for the agency, each once.
///
/// # Errors
/// When the database refuses.
pub async fn people_with(
    connection: &mut Connection,
    agency: &Id,
    roles: &[Role],
) -> Result<Vec<Id>, StoreError> {
    let mut people = Vec::new();
    for role in roles {
        let scope = Scope::Agency(agency.clone());
        people.extend(store::people::list_with_role(connection, *role, &scope).await?);
    }
    people.sort();
    people.dedup();
    Ok(people)
}

async fn find(connection: &mut Connection, challenge: &Id) -> Result<Found, AppError> {
    let challenge = store::challenges::find(connection, challenge).await?.ok_or(AppError::NotFound)?;
    let agency = store::agencies::find(connection, &challenge.agency_id).await?.ok_or(AppError::NotFound)?;
    Ok(Found { challenge, agency })
}

async fn find_public(connection: &mut Connection, challenge: &Id) -> Result<Found, AppError> {
    let found = find(connection, challenge).await?;
    if found.challenge.is_public() { Ok(found) } else { Err(AppError::NotFound) }
}

async fn find_to_write(
    connection: &mut Connection,
    actor: &Actor,
    challenge: &Id,
) -> Result<Challenge, AppError> {
    let found = find(connection, challenge).await?.challenge;
    if !may_read(&found, Some(actor)) {
        return Err(AppError::NotFound);
    }
    require_role(actor, &found.agency_id, &WRITERS)?;
    if found.state.is_writable() {
        Ok(found)
    } else {
        Err(Refusal::because("refusal-challenge-not-writable").into())
    }
}

async fn find_to_review(
    connection: &mut Connection,
    actor: &Actor,
    challenge: &Id,
    version: i64,
) -> Result<(Challenge, Agency, Role), AppError> {
    let Found { challenge, agency } = find(connection, challenge).await?;
    if !may_read(&challenge, Some(actor)) {
        return Err(AppError::NotFound);
    }
    let role = require_role(actor, &agency.id, &REVIEWERS)?;
    if challenge.version != version {
        return Err(AppError::Conflict);
    }
    Ok((challenge, agency, role))
}

async fn reviewers_of(tx: &mut Tx, agency: &Id, writers: &[Id]) -> Result<Vec<Id>, StoreError> {
    let mut people = people_with(tx, agency, &REVIEWERS).await?;
    people.retain(|person| !writers.contains(person));
    Ok(people)
}

async fn new_challenge(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    id: &Id,
    agency: &Id,
    written: Written,
) -> Result<Challenge, StoreError> {
    let now = app.now();
    let mut challenge = Challenge {
        id: id.clone(),
        number: store::challenges::next_number(tx).await?,
        agency_id: agency.clone(),
        author_id: actor.person_id.clone(),
        state: ChallengeState::Draft,
        state_reason: String::new(),
        language: String::new(),
        title: String::new(),
        sector: String::new(),
        content: challenges::ChallengeContent::default(),
        revision: 1,
        opens_at: None,
        questions_close_at: None,
        submissions_close_at: None,
        decision_at: None,
        reviewer_id: None,
        submitted_at: None,
        published_at: None,
        released_at: None,
        external_id: None,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    challenge.write(written);
    Ok(challenge)
}

fn revision_of(
    challenge: &Challenge,
    note: &str,
    actor: &Actor,
    at: crate::clock::UnixMillis,
) -> ChallengeRevision {
    ChallengeRevision {
        challenge_id: challenge.id.clone(),
        revision: challenge.revision,
        title: challenge.title.clone(),
        content: challenge.content.clone(),
        dates: challenge.dates(),
        language: Some(challenge.language.clone()),
        sector: Some(challenge.sector.clone()),
        note: note.to_owned(),
        by_id: actor.person_id.clone(),
        at,
    }
}
