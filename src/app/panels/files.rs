//! The files of ideas as a panel gets them that does not see names: copies that do not say who made them.
//!
//! A member gets a copy only when it was looked through and nothing was found, or when it holds something that no program
//! can read (a picture, a scan) and the chair has looked at it and shows it. A file that names its team, or that cannot be
//! looked through, is held back.

use serde_json::json;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::scoring::{self, Reading, is_hidden};
use super::setup::subject;
use super::{CHAIRS, load_challenge, load_for_chair};
use crate::adapters::anonymous::{self, Unclean};
use crate::adapters::files::{FileError, Files};
use crate::app::{App, AppError};
use crate::clock::Id;
use crate::domain::attachments::FileType;
use crate::domain::blind::{self, CopyState};
use crate::domain::panels as rules;
use crate::domain::people::Actor;
use crate::domain::selection::is_in_selection;
use crate::domain::{Kind, Refusal, Subject};
use crate::store::attachments::Attachment;
use crate::store::challenges::Challenge;
use crate::store::panels::Panel;
use crate::store::panels::copies::{self, BlindCopy};
use crate::store::proposals::Proposal;
use crate::store::{self, Connection};

/// Files that are looked through at the same time; each takes a processor.
static AT_ONCE: Semaphore = Semaphore::const_new(2);
/// Files that are looked through for one page. More wait for the next.
const MOST_FOR_A_PAGE: usize = 25;

/// A file as a member of a panel may know of it.
#[derive(Clone, Debug)]
pub struct PanelFile {
    /// 1 and up, in the order in which they were added.
    pub number: usize,
    pub kind: FileType,
    /// Its own name; nothing while names are hidden.
    pub name: Option<String>,
    /// Of what is downloaded; nothing while it is held back.
    pub size: Option<i64>,
    /// Why it is held back; nothing when it can be downloaded.
    pub held: Option<CopyState>,
}

/// A file that is on its way to somebody.
#[derive(Debug)]
pub struct Download {
    pub name: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// The files of one idea, as the chair sees them.
#[derive(Debug)]
pub struct IdeaFiles {
    pub code: String,
    pub title: String,
    pub language: String,
    pub proposal_id: Id,
    pub files: Vec<ChairFile>,
}

/// A file with what the panel gets of it.
#[derive(Debug)]
pub struct ChairFile {
    pub number: usize,
    pub attachment: Attachment,
    pub kind: FileType,
    /// Nothing when it was not looked through yet.
    pub copy: Option<BlindCopy>,
}

/// The files of all ideas of a panel that does not see names.
#[derive(Debug)]
pub struct FilesOverview {
    pub challenge: Challenge,
    pub panel: Panel,
    pub ideas: Vec<IdeaFiles>,
    /// The chair can still show files or hold them back.
    pub changeable: bool,
    /// Files that were not looked through yet.
    pub waiting: usize,
}

/// The files of an idea for the member who reads it.
///
/// # Errors
/// When the database or the folder of files refuses.
pub async fn list(app: &App, reading: &Reading) -> Result<Vec<PanelFile>, AppError> {
    let proposal = {
        let mut reader = app.db.read().await?;
        find_proposal(&mut reader, &reading.asked.idea.proposal_id).await?
    };
    let attachments = attachments(app, &proposal.id).await?;
    if !is_hidden(&reading.seat.panel) {
        return Ok(attachments
            .into_iter()
            .map(|(number, kind, file)| PanelFile {
                number,
                kind,
                size: Some(file.size),
                name: Some(file.name),
                held: None,
            })
            .collect());
    }
    let looked_for = looked_for(app, &proposal).await?;
    let mut files = Vec::new();
    for (number, kind, file) in attachments {
        let copy = copy_of(app, &file, kind, &looked_for).await?;
        let held = (!copy.state.is_seen(copy.shown_at.is_some())).then_some(copy.state);
        let size = held.is_none().then_some(copy.size);
        files.push(PanelFile { number, kind, name: None, size, held });
    }
    Ok(files)
}

/// One file of an idea for the member who judges it: the copy without names while names are hidden, else as it was sent.
///
/// # Errors
/// `NotFound` as for [`scoring::read`], when there is no such file, and while it is held back.
pub async fn read(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    idea: i64,
    number: usize,
) -> Result<Download, AppError> {
    let (panel, proposal) = {
        let mut reader = app.db.read().await?;
        let seat = scoring::load(&mut reader, actor, challenge).await?;
        let asked = scoring::asked(&seat, idea)?;
        (seat.panel, find_proposal(&mut reader, &asked.idea.proposal_id).await?)
    };
    let found = attachments(app, &proposal.id).await?.into_iter().find(|(each, ..)| *each == number);
    let (_, kind, file) = found.ok_or(AppError::NotFound)?;
    if !is_hidden(&panel) {
        let bytes = bytes(app, &file.sha256).await?.ok_or_else(|| missing(&file.sha256))?;
        return Ok(Download { name: file.name, media_type: file.media_type, bytes });
    }
    let looked_for = looked_for(app, &proposal).await?;
    let copy = copy_of(app, &file, kind, &looked_for).await?;
    if !copy.state.is_seen(copy.shown_at.is_some()) {
        return Err(AppError::NotFound);
    }
    download(app, &copy, anonymous::neutral_name(number, kind), kind).await
}

/// The files of all ideas, for the chair. Files that nobody looked through are looked through, some for each page.
///
/// # Errors
/// `NotFound` when there is no panel that hides names, `Forbidden` without the role.
pub async fn overview(app: &App, actor: &Actor, challenge: &Id) -> Result<FilesOverview, AppError> {
    let (challenge, panel, ideas) = {
        let mut reader = app.db.read().await?;
        let challenge = load_challenge(&mut reader, challenge).await?;
        if !actor.serves(&challenge.agency_id, &CHAIRS) {
            return Err(AppError::Forbidden("error-role-missing"));
        }
        let panel = store::panels::find(&mut reader, &challenge.id).await?.ok_or(AppError::NotFound)?;
        let ideas = if super::ideas_open(app, &challenge) {
            Vec::new()
        } else {
            store::panels::list_ideas(&mut reader, &challenge.id).await?
        };
        (challenge, panel, ideas)
    };
    let mut overview = FilesOverview {
        changeable: is_hidden(&panel) && challenge.released_at.is_none(),
        challenge,
        panel,
        ideas: Vec::new(),
        waiting: 0,
    };
    let mut made = 0;
    for idea in ideas.into_iter().filter(|idea| is_in_selection(idea.state)) {
        let attachments = attachments(app, &idea.proposal.proposal_id).await?;
        if attachments.is_empty() {
            continue;
        }
        let (proposal, known) = {
            let mut reader = app.db.read().await?;
            let proposal = find_proposal(&mut reader, &idea.proposal.proposal_id).await?;
            let known = copies::list(&mut reader, &proposal.id).await?;
            (proposal, known)
        };
        let looked_for = looked_for(app, &proposal).await?;
        let mut files = Vec::new();
        for (number, kind, attachment) in attachments {
            let known = known.iter().find(|it| it.attachment_id == attachment.id);
            let mut copy = known.filter(|it| it.looked_for == looked_for.digest).cloned();
            if copy.is_none() && made < MOST_FOR_A_PAGE {
                made += 1;
                copy = Some(copy_of(app, &attachment, kind, &looked_for).await?);
            }
            overview.waiting += usize::from(copy.is_none());
            files.push(ChairFile { number, attachment, kind, copy });
        }
        overview.ideas.push(IdeaFiles {
            code: rules::code(idea.proposal.number),
            title: idea.title,
            language: idea.language,
            proposal_id: proposal.id,
            files,
        });
    }
    Ok(overview)
}

/// The copy of a file that the panel gets or would get, for the chair who looks at it.
///
/// # Errors
/// `NotFound` when there is none, `Forbidden` without the role.
pub async fn look(app: &App, actor: &Actor, challenge: &Id, attachment: &Id) -> Result<Download, AppError> {
    let (idea, proposal, file) = {
        let mut reader = app.db.read().await?;
        let challenge = load_challenge(&mut reader, challenge).await?;
        if !actor.serves(&challenge.agency_id, &CHAIRS) {
            return Err(AppError::Forbidden("error-role-missing"));
        }
        if super::ideas_open(app, &challenge) {
            return Err(AppError::NotFound);
        }
        find(&mut reader, &challenge.id, attachment).await?
    };
    let (number, kind) = place(app, &proposal.id, &file.id).await?;
    let looked_for = looked_for(app, &proposal).await?;
    let copy = copy_of(app, &file, kind, &looked_for).await?;
    if copy.sha256.is_empty() {
        return Err(AppError::NotFound);
    }
    let name = format!("{}-{}", rules::code(idea).to_lowercase(), anonymous::neutral_name(number, kind));
    download(app, &copy, name, kind).await
}

/// The chair has looked at a file in which no program can look for names, and shows it to the panel; or holds it back again.
/// Either is on the record. Doing it twice is doing it once.
///
/// # Errors
/// A refusal for a file that names its team or that cannot be looked through: no chair lets these through.
pub async fn show(
    app: &App,
    actor: &Actor,
    challenge: &Id,
    attachment: &Id,
    shown: bool,
) -> Result<(), AppError> {
    let (proposal, file) = {
        let mut reader = app.db.read().await?;
        let (challenge, ..) = load_for_chair(&mut reader, actor, challenge).await?;
        let (_, proposal, file) = find(&mut reader, &challenge.id, attachment).await?;
        (proposal, file)
    };
    let (number, kind) = place(app, &proposal.id, &file.id).await?;
    let looked_for = looked_for(app, &proposal).await?;
    let copy = copy_of(app, &file, kind, &looked_for).await?;
    if copy.state != CopyState::Look {
        return Err(Refusal::because("refusal-panel-file").into());
    }
    let mut tx = app.db.write().await?;
    let (challenge, _, role) = load_for_chair(&mut tx, actor, challenge).await?;
    let (idea, ..) = find(&mut tx, &challenge.id, attachment).await?;
    let now = copies::find(&mut tx, attachment).await?.ok_or(AppError::Conflict)?;
    if now.state != CopyState::Look {
        return Err(AppError::Conflict);
    }
    if now.shown_at.is_some() == shown {
        return Ok(());
    }
    let at = shown.then(|| app.now());
    copies::save_shown(&mut tx, attachment, at, &actor.person_id).await?;
    let kind = if shown { "panel-file-shown" } else { "panel-file-held" };
    let entry = json!({ "idea": rules::code(idea), "file": number });
    app.put_on_record(&mut tx, kind, subject(&challenge), Some(&challenge.agency_id), role, entry).await?;
    Ok(tx.commit().await?)
}

/// Names and the ways to write them, with a digest that changes when they or the way of looking change.
struct LookedFor {
    names: Vec<String>,
    digest: String,
}

async fn looked_for(app: &App, proposal: &Proposal) -> Result<LookedFor, AppError> {
    let mut reader = app.db.read().await?;
    let names = blind::spellings(&scoring::names(&mut reader, proposal).await?);
    let mut digest = Sha256::new();
    digest.update(anonymous::RULES.to_be_bytes());
    for name in &names {
        digest.update(name.as_bytes());
        digest.update([0]);
    }
    let digest = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(LookedFor { names, digest })
}

/// The copy of a file; it is made when there is none, or one for which other names were looked for.
async fn copy_of(
    app: &App,
    file: &Attachment,
    kind: FileType,
    looked_for: &LookedFor,
) -> Result<BlindCopy, AppError> {
    if let Some(known) = known(app, file, looked_for).await? {
        return Ok(known);
    }
    let permit = AT_ONCE.acquire().await.map_err(|error| AppError::Internal(error.to_string()))?;
    // Somebody else may have asked for the same file a moment ago.
    if let Some(known) = known(app, file, looked_for).await? {
        return Ok(known);
    }
    let original = bytes(app, &file.sha256).await?.ok_or_else(|| missing(&file.sha256))?;
    let names = looked_for.names.clone();
    let made = tokio::task::spawn_blocking(move || {
        let made = anonymous::anonymous(&original, kind, &names);
        // Whoever does not wait for it any more does not make room for another.
        drop(permit);
        made
    })
    .await;
    let (state, bytes) = match made {
        Ok(Ok(copy)) if !copy.still_names.is_empty() => (CopyState::Named, None),
        Ok(Ok(copy)) if copy.unread => (CopyState::Look, Some(copy.bytes)),
        Ok(Ok(copy)) => (CopyState::Clean, Some(copy.bytes)),
        Ok(Err(Unclean::Encrypted)) => (CopyState::Encrypted, None),
        Ok(Err(Unclean::TooLarge)) => (CopyState::TooLarge, None),
        Ok(Err(Unclean::Part)) => (CopyState::Part, None),
        Ok(Err(Unclean::Damaged)) | Err(_) => (CopyState::Damaged, None),
    };
    let size = bytes.as_ref().map_or(0, |bytes| i64::try_from(bytes.len()).unwrap_or(i64::MAX));
    let sha256 = match bytes {
        Some(bytes) => Files::new(&app.config.data_dir).keep(bytes).await.map_err(internal)?,
        None => String::new(),
    };
    let copy = BlindCopy {
        attachment_id: file.id.clone(),
        looked_for: looked_for.digest.clone(),
        state,
        sha256,
        size,
        checked_at: app.now(),
        shown_at: None,
    };
    let mut tx = app.db.write().await?;
    copies::save(&mut tx, &copy).await?;
    let kept = copies::find(&mut tx, &file.id).await?.unwrap_or(copy);
    tx.commit().await?;
    Ok(kept)
}

/// What is known of a file, while the names are the same and its copy is there: backups leave copies out.
async fn known(app: &App, file: &Attachment, looked_for: &LookedFor) -> Result<Option<BlindCopy>, AppError> {
    let found = {
        let mut reader = app.db.read().await?;
        copies::find(&mut reader, &file.id).await?
    };
    let Some(found) = found.filter(|it| it.looked_for == looked_for.digest) else { return Ok(None) };
    let there = found.sha256.is_empty() || bytes(app, &found.sha256).await?.is_some();
    Ok(there.then_some(found))
}

/// The files of an idea with their numbers and kinds.
async fn attachments(app: &App, proposal: &Id) -> Result<Vec<(usize, FileType, Attachment)>, AppError> {
    let mut reader = app.db.read().await?;
    let owner = Subject::new(Kind::Proposal, proposal.clone());
    let found = store::attachments::list(&mut reader, &owner).await?;
    Ok((1..).zip(found).map(|(number, file)| (number, kind_of(&file), file)).collect())
}

/// What is not one of the kinds that are taken is looked through as a PDF, and refused.
fn kind_of(file: &Attachment) -> FileType {
    FileType::ALL.into_iter().find(|kind| kind.media_type() == file.media_type).unwrap_or(FileType::Pdf)
}

async fn place(app: &App, proposal: &Id, attachment: &Id) -> Result<(usize, FileType), AppError> {
    let all = attachments(app, proposal).await?;
    let found = all.into_iter().find(|(_, _, file)| file.id == *attachment);
    found.map(|(number, kind, _)| (number, kind)).ok_or(AppError::NotFound)
}

/// A file of an idea that the panel of this challenge judges, with the number of the idea.
async fn find(
    connection: &mut Connection,
    challenge: &Id,
    attachment: &Id,
) -> Result<(i64, Proposal, Attachment), AppError> {
    let file = store::attachments::find(connection, attachment).await?.ok_or(AppError::NotFound)?;
    if file.owner.kind != Kind::Proposal || file.removed_at.is_some() {
        return Err(AppError::NotFound);
    }
    let ideas = store::panels::list_proposals(connection, challenge).await?;
    let idea = ideas.into_iter().find(|it| it.proposal_id == file.owner.id).ok_or(AppError::NotFound)?;
    let proposal = find_proposal(connection, &idea.proposal_id).await?;
    if !is_in_selection(proposal.state) {
        return Err(AppError::NotFound);
    }
    Ok((idea.number, proposal, file))
}

async fn find_proposal(connection: &mut Connection, proposal: &Id) -> Result<Proposal, AppError> {
    store::proposals::find(connection, proposal).await?.ok_or(AppError::NotFound)
}

async fn download(app: &App, copy: &BlindCopy, name: String, kind: FileType) -> Result<Download, AppError> {
    let bytes = bytes(app, &copy.sha256).await?.ok_or_else(|| missing(&copy.sha256))?;
    Ok(Download { name, media_type: kind.media_type().to_owned(), bytes })
}

async fn bytes(app: &App, sha256: &str) -> Result<Option<Vec<u8>>, AppError> {
    Files::new(&app.config.data_dir).read(sha256).await.map_err(internal)
}

fn internal(error: FileError) -> AppError {
    AppError::Internal(error.to_string())
}

fn missing(sha256: &str) -> AppError {
    AppError::Internal(format!("the file {sha256} is missing"))
}
