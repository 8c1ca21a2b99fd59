//! What organisations do with their use cases, and what agencies ask of them.

use std::collections::BTreeMap;

use super::challenges::TranslatedText;
use super::{App, AppError, require_member, require_role};
use crate::clock::Id;
use crate::domain::challenges::{ChallengeState, Opening};
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Role, Scope};
use crate::domain::use_cases::{RequestAnswer, UseCaseDraft, UseCaseState, UseCaseStep};
use crate::domain::{Kind, Refusal, Refusals, Subject, values};
use crate::store::agencies::Agency;
use crate::store::challenges::{Challenge, Translation};
use crate::store::organisations::Organisation;
use crate::store::use_cases::{UseCase, UseCaseRequest};
use crate::store::{self, Connection, StoreError};

/// The roles that speak for an agency to the owners of use cases.
const ASKERS: [Role; 2] = [Role::ChallengeOwner, Role::SeniorOwner];

/// A use case with everything that its page shows.
#[derive(Debug)]
pub struct Opened {
    pub use_case: UseCase,
    pub organisation: Organisation,
    /// The reader belongs to the organisation.
    pub is_member: bool,
    /// What agencies asked: all of it for members, their own for officers, nothing for others.
    pub requests: Vec<Request>,
    /// Where an officer can ask from: each agency with its challenges that take ideas.
    pub can_ask_from: Vec<(Agency, Vec<Challenge>)>,
}

/// What an agency asked.
#[derive(Debug)]
pub struct Request {
    pub request: UseCaseRequest,
    pub agency: Agency,
    pub challenge: Option<Challenge>,
    pub use_case_title: String,
}

/// What became of words that were sent to be saved.
#[derive(Debug)]
pub enum Saving {
    /// They are kept, except those that could not be read, which are among the refusals.
    Kept { use_case: Box<UseCase>, refusals: Refusals },
    /// Somebody else changed it meanwhile; nothing was overwritten.
    Collided { use_case: Box<UseCase> },
}

/// A use case as somebody may see it: everybody when it is published, its organisation always.
///
/// # Errors
/// `NotFound` for those who must not know of it, `Gone` when it was taken back or hidden.
pub async fn open(app: &App, actor: Option<&Actor>, use_case: &Id) -> Result<Opened, AppError> {
    let mut reader = app.db.read().await?;
    let use_case = store::use_cases::find(&mut reader, use_case).await?.ok_or(AppError::NotFound)?;
    let is_member = actor.is_some_and(|actor| actor.is_member_of(&use_case.organisation_id));
    let is_moderator = actor.is_some_and(Actor::is_moderator);
    match use_case.state {
        UseCaseState::Published => {}
        _ if is_member => {}
        UseCaseState::Hidden if is_moderator => {}
        UseCaseState::Draft => return Err(AppError::NotFound),
        UseCaseState::Withdrawn if use_case.published_at.is_none() => return Err(AppError::NotFound),
        UseCaseState::Withdrawn | UseCaseState::Hidden => return Err(AppError::Gone),
    }
    let organisation = store::organisations::find(&mut reader, &use_case.organisation_id)
        .await?
        .ok_or(AppError::NotFound)?;
    let mut requests = Vec::new();
    if let Some(actor) = actor {
        for request in store::use_cases::list_requests(&mut reader, &use_case.id).await? {
            if is_member || actor.is_officer_of(&request.agency_id) {
                requests.extend(read_request(&mut reader, request, &use_case.title).await?);
            }
        }
    }
    let mut can_ask_from = Vec::new();
    if let Some(actor) = actor.filter(|_| use_case.state == UseCaseState::Published) {
        for agency in actor.agencies().iter().filter(|id| actor.serves(id, &ASKERS)) {
            if let Some(agency) = store::agencies::find(&mut reader, agency).await? {
                let challenges = store::challenges::list_of_agency(&mut reader, &agency.id, 200).await?;
                let open = challenges
                    .into_iter()
                    .filter(|it| {
                        it.state == ChallengeState::Published && it.opening(app.now()) != Opening::Closed
                    })
                    .collect();
                can_ask_from.push((agency, open));
            }
        }
    }
    Ok(Opened { use_case, organisation, is_member, requests, can_ask_from })
}

/// Begins a draft. `form_id` becomes its id, so that a form that is sent twice begins one.
///
/// # Errors
/// `Forbidden` for those who are not of the organisation.
pub async fn begin(
    app: &App,
    actor: &Actor,
    organisation: &Id,
    form_id: Id,
    language: &str,
    typed: &BTreeMap<String, String>,
) -> Result<(Id, Refusals), AppError> {
    require_member(actor, organisation)?;
    let start = UseCaseDraft { language: language.to_owned(), evidence_level: 1, ..UseCaseDraft::default() };
    let (draft, refusals) =
        start.with(&language_codes(app), |name| typed.get(name).cloned().unwrap_or_default());
    let now = app.now();
    let use_case = UseCase {
        id: form_id,
        organisation_id: organisation.clone(),
        author_id: actor.person_id.clone(),
        state: UseCaseState::Draft,
        state_reason: String::new(),
        language: draft.language,
        title: draft.title,
        sector: draft.sector,
        content: draft.content,
        evidence_level: draft.evidence_level,
        published_at: None,
        external_id: None,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    let mut tx = app.db.write().await?;
    if let Some(there) = store::use_cases::find(&mut tx, &use_case.id).await? {
        let same = there.author_id == actor.person_id;
        return if same { Ok((there.id, Vec::new())) } else { Err(AppError::Conflict) };
    }
    let closed =
        store::organisations::find(&mut tx, organisation).await?.is_none_or(|it| it.closed_at.is_some());
    if closed {
        return Err(AppError::NotFound);
    }
    store::use_cases::insert(&mut tx, &use_case).await?;
    let payload = Payload::quiet().by(&actor.person_id);
    app.emit(&mut tx, "use-case-started", subject(&use_case), payload).await?;
    tx.commit().await?;
    Ok((use_case.id, refusals))
}

/// Saves the form. What is published must stay complete: otherwise nothing is saved.
///
/// # Errors
/// `NotFound` for those who are not of the organisation, refusals when a published one would become incomplete or when a
/// moderator hid it.
pub async fn save(
    app: &App,
    actor: &Actor,
    use_case: &Id,
    typed: &BTreeMap<String, String>,
    version: i64,
) -> Result<Saving, AppError> {
    let mut tx = app.db.write().await?;
    let mut use_case = find_of_member(&mut tx, actor, use_case).await?;
    if use_case.state == UseCaseState::Hidden {
        return Err(Refusal::because("refusal-use-case-hidden").into());
    }
    let current = use_case.draft();
    let read = |name: &str| typed.get(name).cloned().unwrap_or_default();
    let (new, refusals) = current.clone().with(&language_codes(app), read);
    if new == current {
        return Ok(Saving::Kept { use_case: Box::new(use_case), refusals });
    }
    if use_case.version != version {
        return Ok(Saving::Collided { use_case: Box::new(use_case) });
    }
    if use_case.state == UseCaseState::Published {
        let missing: Refusals = refusals.into_iter().chain(new.check_for_publishing()).collect();
        if !missing.is_empty() {
            return Err(missing.into());
        }
        write(&mut use_case, new);
        keep(app, &mut tx, &mut use_case, "use-case-saved", Payload::quiet().by(&actor.person_id)).await?;
        tx.commit().await?;
        return Ok(Saving::Kept { use_case: Box::new(use_case), refusals: Vec::new() });
    }
    write(&mut use_case, new);
    keep(app, &mut tx, &mut use_case, "use-case-saved", Payload::quiet().by(&actor.person_id)).await?;
    tx.commit().await?;
    Ok(Saving::Kept { use_case: Box::new(use_case), refusals })
}

/// Publishes a draft, or one that was taken back; those who follow the organisation are told.
///
/// # Errors
/// `NotFound` for those who are not of the organisation, refusals for everything that is missing.
pub async fn publish(app: &App, actor: &Actor, use_case: &Id) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let mut use_case = find_of_member(&mut tx, actor, use_case).await?;
    if use_case.state == UseCaseState::Published {
        return Ok(());
    }
    use_case.state = use_case.state.after(UseCaseStep::Publish)?;
    let missing = use_case.draft().check_for_publishing();
    if !missing.is_empty() {
        return Err(missing.into());
    }
    use_case.published_at = Some(app.now());
    use_case.state_reason = String::new();
    let organisation = Subject::new(Kind::Organisation, use_case.organisation_id.clone());
    let payload =
        Payload::quiet().by(&actor.person_id).tell_followers_of(organisation).text("title", &use_case.title);
    keep(app, &mut tx, &mut use_case, "use-case-published", payload).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a use case back; its page says that it is gone.
///
/// # Errors
/// `NotFound` for those who are not of the organisation, a refusal when it was taken back or hidden already.
pub async fn withdraw(app: &App, actor: &Actor, use_case: &Id, reason: &str) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let mut use_case = find_of_member(&mut tx, actor, use_case).await?;
    use_case.state_reason = values::text("reason", reason, 1_000, false)?;
    use_case.state = use_case.state.after(UseCaseStep::Withdraw)?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell_followers_of(subject(&use_case))
        .text("title", &use_case.title);
    keep(app, &mut tx, &mut use_case, "use-case-withdrawn", payload).await?;
    tx.commit().await?;
    Ok(())
}

/// Hides a use case, or brings it back: a moderator, with a reason, on the record.
///
/// # Errors
/// `Forbidden` for others, `SecondFactorNeeded` without the factor, refusals without a reason or from a wrong state.
pub async fn moderate(
    app: &App,
    actor: &Actor,
    use_case: &Id,
    step: UseCaseStep,
    reason: &str,
) -> Result<(), AppError> {
    if !actor.is_moderator() {
        return Err(AppError::Forbidden("error-role-missing"));
    }
    if !actor.second_factor {
        return Err(AppError::SecondFactorNeeded);
    }
    let reason = values::text("reason", reason, 1_000, true)?;
    let mut tx = app.db.write().await?;
    let mut use_case = store::use_cases::find(&mut tx, use_case).await?.ok_or(AppError::NotFound)?;
    if !matches!(step, UseCaseStep::Hide | UseCaseStep::Restore) {
        return Err(AppError::NotFound);
    }
    use_case.state = use_case.state.after(step)?;
    use_case.state_reason.clone_from(&reason);
    let kind = if step == UseCaseStep::Hide { "use-case-hidden" } else { "use-case-restored" };
    let members = members(&mut tx, &use_case.organisation_id).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(members)
        .text("title", &use_case.title)
        .text("reason", &reason);
    keep(app, &mut tx, &mut use_case, kind, payload).await?;
    let record = serde_json::json!({ "reason": reason });
    app.put_on_record(&mut tx, kind, subject(&use_case), None, Role::Moderator, record).await?;
    tx.commit().await?;
    Ok(())
}

/// An agency asks a use case to answer one of its open challenges, or, without a challenge, to be piloted directly. The
/// organisation is told and answers.
///
/// # Errors
/// `Forbidden` and `SecondFactorNeeded` by role, refusals when the challenge does not take ideas or the same was asked.
pub async fn ask(
    app: &App,
    actor: &Actor,
    use_case: &Id,
    agency: &Id,
    challenge: Option<&Id>,
    message: &str,
    form_id: Id,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let use_case = store::use_cases::find(&mut tx, use_case)
        .await?
        .filter(|it| it.state == UseCaseState::Published)
        .ok_or(AppError::NotFound)?;
    require_role(actor, agency, &ASKERS)?;
    let agency = store::agencies::find(&mut tx, agency).await?.ok_or(AppError::NotFound)?;
    let challenge = match challenge {
        None => None,
        Some(id) => {
            let found = store::challenges::find(&mut tx, id).await?.filter(|it| it.agency_id == agency.id);
            let found = found.ok_or_else(|| Refusal::at("challenge", "refusal-choice"))?;
            if found.state != ChallengeState::Published || found.opening(app.now()) == Opening::Closed {
                return Err(Refusal::at("challenge", "refusal-proposal-closed").into());
            }
            Some(found)
        }
    };
    let message = values::text("message", message, 2_000, true)?;
    let request = UseCaseRequest {
        id: form_id,
        use_case_id: use_case.id.clone(),
        agency_id: agency.id.clone(),
        challenge_id: challenge.as_ref().map(|it| it.id.clone()),
        message,
        by_id: actor.person_id.clone(),
        at: app.now(),
        answer: None,
        answer_reason: String::new(),
        answered_at: None,
    };
    if store::use_cases::find_request(&mut tx, &request.id).await?.is_some() {
        return Ok(());
    }
    let asked = store::use_cases::list_requests(&mut tx, &use_case.id).await?;
    if asked.iter().any(|it| it.agency_id == request.agency_id && it.challenge_id == request.challenge_id) {
        return Err(Refusal::at("challenge", "refusal-use-case-asked-already").into());
    }
    store::use_cases::insert_request(&mut tx, &request).await?;
    let members = members(&mut tx, &use_case.organisation_id).await?;
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell(members)
        .text("title", &use_case.title)
        .text("agency", &agency.name)
        .text("message", &request.message);
    let (kind, payload) = match &challenge {
        Some(challenge) => ("use-case-invited", payload.text("challenge", &challenge.title)),
        None => ("use-case-pilot-asked", payload),
    };
    app.emit(&mut tx, kind, subject(&use_case), payload).await?;
    tx.commit().await?;
    Ok(())
}

/// The organisation answers what an agency asked; the officer who asked is told.
///
/// # Errors
/// `NotFound` for those who are not of the organisation, a refusal without a choice, `Conflict` when it was answered.
pub async fn answer(
    app: &App,
    actor: &Actor,
    request: &Id,
    answer: &str,
    reason: &str,
) -> Result<Id, AppError> {
    let mut tx = app.db.write().await?;
    let request = store::use_cases::find_request(&mut tx, request).await?.ok_or(AppError::NotFound)?;
    let use_case = find_of_member(&mut tx, actor, &request.use_case_id).await?;
    let answer = RequestAnswer::parse(answer).ok_or_else(|| Refusal::at("answer", "refusal-choice"))?;
    let reason = values::text("reason", reason, 2_000, false)?;
    store::use_cases::save_answer(&mut tx, &request.id, answer, &reason, app.now()).await?;
    let kind = match answer {
        RequestAnswer::Accepted => "use-case-request-accepted",
        RequestAnswer::Declined => "use-case-request-declined",
    };
    let payload = Payload::quiet()
        .by(&actor.person_id)
        .tell([request.by_id])
        .text("title", &use_case.title)
        .text("reason", &reason);
    app.emit(&mut tx, kind, subject(&use_case), payload).await?;
    tx.commit().await?;
    Ok(use_case.id)
}

/// What agencies asked of an organisation's use cases and nobody answered yet, for its members.
///
/// # Errors
/// `Forbidden` for those who are not of it.
pub async fn list_open_requests(
    app: &App,
    actor: &Actor,
    organisation: &Id,
) -> Result<Vec<Request>, AppError> {
    require_member(actor, organisation)?;
    let mut reader = app.db.read().await?;
    let mut open = Vec::new();
    for request in store::use_cases::list_requests_of_organisation(&mut reader, organisation).await? {
        if request.answer.is_none()
            && let Some(use_case) = store::use_cases::find(&mut reader, &request.use_case_id).await?
        {
            open.extend(read_request(&mut reader, request, &use_case.title).await?);
        }
    }
    Ok(open)
}

/// The use cases of an organisation: all for its members, the published ones for others; newest first.
///
/// # Errors
/// When the database refuses.
pub async fn list_of_organisation(
    app: &App,
    actor: Option<&Actor>,
    organisation: &Id,
) -> Result<Vec<UseCase>, AppError> {
    let mut reader = app.db.read().await?;
    let all = store::use_cases::list_of_organisation(&mut reader, organisation).await?;
    let is_member = actor.is_some_and(|actor| actor.is_member_of(organisation));
    Ok(all.into_iter().filter(|it| is_member || it.state == UseCaseState::Published).collect())
}

/// The organisations that somebody belongs to and that are open, for a form that asks which one it is.
///
/// # Errors
/// When the database refuses.
pub async fn organisations_of(app: &App, actor: &Actor) -> Result<Vec<Organisation>, AppError> {
    let mut reader = app.db.read().await?;
    let mut list = Vec::new();
    for id in actor.organisations() {
        if let Some(organisation) = store::organisations::find(&mut reader, &id).await?
            && organisation.closed_at.is_none()
        {
            list.push(organisation);
        }
    }
    Ok(list)
}

/// Adds a translation of a use case, or puts a better one in its place.
///
/// # Errors
/// `NotFound` for those who are not of the organisation; a refusal beside each field that is missing, and at `language`
/// when it is the language that the use case is written in, or unknown.
pub async fn translate(
    app: &App,
    actor: &Actor,
    use_case: &Id,
    language: &str,
    text: &TranslatedText,
) -> Result<(), AppError> {
    let mut tx = app.db.write().await?;
    let found = find_of_member(&mut tx, actor, use_case).await?;
    if app.languages.find(language).is_none() || language == found.language {
        return Err(Refusal::at("language", "refusal-choice").into());
    }
    let content =
        serde_json::to_value(text.checked()?).map_err(|error| AppError::Internal(error.to_string()))?;
    let translation = Translation {
        subject: subject(&found),
        language: language.to_owned(),
        content,
        author_id: actor.person_id.clone(),
        at: app.now(),
    };
    store::challenges::save_translation(&mut tx, &translation).await?;
    let payload = Payload::quiet().by(&actor.person_id);
    app.emit(&mut tx, "use-case-translated", subject(&found), payload).await?;
    tx.commit().await?;
    Ok(())
}

/// A use case for those who write it.
///
/// # Errors
/// `NotFound` for everybody else.
pub async fn open_for_member(app: &App, actor: &Actor, use_case: &Id) -> Result<Opened, AppError> {
    let opened = open(app, Some(actor), use_case).await?;
    if opened.is_member { Ok(opened) } else { Err(AppError::NotFound) }
}

async fn read_request(
    connection: &mut Connection,
    request: UseCaseRequest,
    title: &str,
) -> Result<Option<Request>, StoreError> {
    let Some(agency) = store::agencies::find(connection, &request.agency_id).await? else { return Ok(None) };
    let challenge = match &request.challenge_id {
        Some(id) => store::challenges::find(connection, id).await?,
        None => None,
    };
    Ok(Some(Request { request, agency, challenge, use_case_title: title.to_owned() }))
}

async fn find_of_member(
    connection: &mut Connection,
    actor: &Actor,
    use_case: &Id,
) -> Result<UseCase, AppError> {
    store::use_cases::find(connection, use_case)
        .await?
        .filter(|use_case| actor.is_member_of(&use_case.organisation_id))
        .ok_or(AppError::NotFound)
}

async fn keep(
    app: &App,
    tx: &mut store::Tx,
    use_case: &mut UseCase,
    kind: &str,
    payload: Payload,
) -> Result<(), StoreError> {
    use_case.updated_at = app.now();
    store::use_cases::save(tx, use_case).await?;
    use_case.version += 1;
    app.emit(tx, kind, subject(use_case), payload).await?;
    Ok(())
}

fn write(use_case: &mut UseCase, draft: UseCaseDraft) {
    use_case.title = draft.title;
    use_case.language = draft.language;
    use_case.sector = draft.sector;
    use_case.evidence_level = draft.evidence_level;
    use_case.content = draft.content;
}

async fn members(connection: &mut Connection, organisation: &Id) -> Result<Vec<Id>, StoreError> {
    let scope = Scope::Organisation(organisation.clone());
    let mut people = store::people::list_with_role(connection, Role::OrganisationAdmin, &scope).await?;
    people.extend(store::people::list_with_role(connection, Role::OrganisationMember, &scope).await?);
    Ok(people)
}

fn language_codes(app: &App) -> Vec<&str> {
    app.languages.iter().map(crate::language::Words::code).collect()
}

fn subject(use_case: &UseCase) -> Subject {
    Subject::new(Kind::UseCase, use_case.id.clone())
}
