//! Files of challenges, fixes and ideas: who may read them, add them and take them away.

use super::{App, AppError};
use crate::adapters::files::{self, Files};
use crate::clock::{Id, UnixMillis};
use crate::domain::attachments::{MOST_FILES, check_size, safe_name};
use crate::domain::challenges::ChallengeState;
use crate::domain::events::Payload;
use crate::domain::people::{Actor, Role};
use crate::domain::{Kind, Refusal, Refusals, Subject};
use crate::store::attachments::{Attachment, Owner};
use crate::store::{self, Connection};

/// Those who write challenges.
const WRITERS: [Role; 2] = [Role::ChallengeOwner, Role::AgencyOwner];

/// What somebody may do with the files of a thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sight {
    pub may_see: bool,
    pub may_change: bool,
}

/// A file as it came from a browser.
#[derive(Clone, Debug)]
pub struct NewFile {
    pub name: String,
    pub bytes: Vec<u8>,
    /// It was so large that its bytes were not kept.
    pub too_large: bool,
}

/// What a person may do with the files of a thing. Files are as visible as the thing that they belong to.
///
/// # Errors
/// When the database refuses.
pub async fn sight(
    connection: &mut Connection,
    actor: Option<&Actor>,
    owner: &Subject,
    now: UnixMillis,
) -> Result<Sight, AppError> {
    if owner.kind == Kind::Challenge {
        let Some(challenge) = store::challenges::find(connection, &owner.id).await? else {
            return Ok(Sight::default());
        };
        let officer = actor.is_some_and(|actor| actor.is_officer_of(&challenge.agency_id));
        let writer = actor.is_some_and(|actor| actor.serves(&challenge.agency_id, &WRITERS));
        return Ok(Sight {
            may_see: challenge.is_public() || officer,
            // Once it is out, a change of its files is an amendment.
            may_change: writer
                && (challenge.state.is_writable() || challenge.state == ChallengeState::Published),
        });
    }
    let Some(found) = store::attachments::find_owner(connection, owner).await? else {
        return Ok(Sight::default());
    };
    Ok(sight_of(owner.kind, &found, actor, now))
}

/// The files of a thing.
///
/// # Errors
/// When the database refuses.
pub async fn list(app: &App, owner: &Subject) -> Result<Vec<Attachment>, AppError> {
    let mut reader = app.db.read().await?;
    Ok(store::attachments::list(&mut reader, owner).await?)
}

/// Adds files to a thing; the same file twice is one. Refusals stand at `field`.
///
/// # Errors
/// `NotFound` for those who may not know of the thing, `Forbidden` for those who may only read it, refusals for files that
/// are too large, too many or of a kind that is not taken.
pub async fn add(
    app: &App,
    actor: &Actor,
    owner: &Subject,
    field: &str,
    sent: Vec<NewFile>,
) -> Result<Vec<Attachment>, AppError> {
    {
        let mut reader = app.db.read().await?;
        require_change(sight(&mut reader, Some(actor), owner, app.now()).await?)?;
    }
    let ready = tokio::task::spawn_blocking({
        let field = field.to_owned();
        move || examine(&field, sent)
    })
    .await
    .map_err(|error| AppError::Internal(error.to_string()))??;
    let store_of_files = Files::new(&app.config.data_dir);
    let mut added = Vec::new();
    for (name, media_type, bytes) in ready {
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let sha256 =
            store_of_files.keep(bytes).await.map_err(|error| AppError::Internal(error.to_string()))?;
        added.push(Attachment {
            id: app.clock.new_id(),
            owner: owner.clone(),
            name,
            media_type: media_type.to_owned(),
            size,
            sha256,
            uploaded_by: actor.person_id.clone(),
            uploaded_at: app.now(),
            removed_at: None,
        });
    }
    let mut tx = app.db.write().await?;
    require_change(sight(&mut tx, Some(actor), owner, app.now()).await?)?;
    let there = store::attachments::list(&mut tx, owner).await?;
    added.retain(|new| !there.iter().any(|old| old.sha256 == new.sha256 && old.name == new.name));
    if there.len() + added.len() > MOST_FILES {
        let most = i64::try_from(MOST_FILES).unwrap_or(i64::MAX);
        return Err(Refusal::at(field, "refusal-file-count").number("most", most).into());
    }
    for attachment in &added {
        store::attachments::insert(&mut tx, attachment).await?;
    }
    let names: Vec<&str> = added.iter().map(|file| file.name.as_str()).collect();
    super::challenges::amend_files(app, &mut tx, actor, owner, "challenge-file-added", &names).await?;
    note_writer(app, &mut tx, actor, owner).await?;
    app.emit(&mut tx, "attachment-added", owner.clone(), Payload::quiet().by(&actor.person_id)).await?;
    tx.commit().await?;
    Ok(added)
}

/// Takes a file away. Its bytes stay in the folder, where nothing leads to them any more.
///
/// # Errors
/// `NotFound` and `Forbidden` as for [`add`], `Conflict` when it was taken away before.
pub async fn remove(app: &App, actor: &Actor, attachment: &Id) -> Result<Attachment, AppError> {
    let mut tx = app.db.write().await?;
    let found = store::attachments::find(&mut tx, attachment).await?.ok_or(AppError::NotFound)?;
    require_change(sight(&mut tx, Some(actor), &found.owner, app.now()).await?)?;
    if found.removed_at.is_none() {
        store::attachments::save_removed(&mut tx, attachment, app.now()).await?;
        let names = [found.name.as_str()];
        super::challenges::amend_files(app, &mut tx, actor, &found.owner, "challenge-file-removed", &names)
            .await?;
        note_writer(app, &mut tx, actor, &found.owner).await?;
        let payload = Payload::quiet().by(&actor.person_id);
        app.emit(&mut tx, "attachment-removed", found.owner.clone(), payload).await?;
        tx.commit().await?;
    }
    Ok(found)
}

/// A file with its bytes, for somebody who may see what it belongs to.
///
/// # Errors
/// `NotFound` for others, `Gone` when it was taken away.
pub async fn read(
    app: &App,
    actor: Option<&Actor>,
    attachment: &Id,
) -> Result<(Attachment, Vec<u8>), AppError> {
    let found = {
        let mut reader = app.db.read().await?;
        let found = store::attachments::find(&mut reader, attachment).await?.ok_or(AppError::NotFound)?;
        if !sight(&mut reader, actor, &found.owner, app.now()).await?.may_see {
            return Err(AppError::NotFound);
        }
        found
    };
    if found.removed_at.is_some() {
        return Err(AppError::Gone);
    }
    let files = Files::new(&app.config.data_dir);
    let bytes = files.read(&found.sha256).await.map_err(|error| AppError::Internal(error.to_string()))?;
    let bytes = bytes.ok_or_else(|| AppError::Internal(format!("the file {} is missing", found.sha256)))?;
    Ok((found, bytes))
}

/// An idea is its team's until it is sent; the agency reads it once no more can be sent, everybody once it was selected
/// and let out. A fix is its organisation's until it is published.
fn sight_of(kind: Kind, owner: &Owner, actor: Option<&Actor>, now: UnixMillis) -> Sight {
    let member = actor.is_some_and(|actor| {
        owner
            .organisation_id
            .iter()
            .chain(&owner.partners)
            .any(|organisation| actor.is_member_of(organisation))
    });
    let officer = actor.zip(owner.agency_id.as_ref()).is_some_and(|(actor, agency)| actor.judges_for(agency));
    if kind == Kind::UseCase {
        let public = owner.public_at.is_some() && owner.state == "published";
        return Sight { may_see: public || member, may_change: member };
    }
    let sent = !matches!(owner.state.as_str(), "draft" | "withdrawn");
    let open = owner.challenge_state == ChallengeState::Published.as_str()
        && owner.closes_at.is_none_or(|closes| now <= closes);
    let selected = matches!(owner.state.as_str(), "selected" | "contracted");
    Sight {
        may_see: member || (officer && sent && !open) || (selected && owner.public_at.is_some()),
        may_change: member && open && matches!(owner.state.as_str(), "draft" | "submitted"),
    }
}

fn require_change(sight: Sight) -> Result<(), AppError> {
    match sight {
        Sight { may_change: true, .. } => Ok(()),
        Sight { may_see: true, .. } => Err(AppError::Forbidden("error-attachment")),
        Sight { .. } => Err(AppError::NotFound),
    }
}

/// Who adds a file to a challenge has written in it, and does not let it out.
async fn note_writer(app: &App, tx: &mut store::Tx, actor: &Actor, owner: &Subject) -> Result<(), AppError> {
    if owner.kind == Kind::Challenge {
        store::challenges::insert_editor(tx, &owner.id, &actor.person_id, app.now()).await?;
    }
    Ok(())
}

type Ready = Vec<(String, &'static str, Vec<u8>)>;

fn examine(field: &str, sent: Vec<NewFile>) -> Result<Ready, Refusals> {
    let mut refusals = Vec::new();
    let mut ready = Vec::new();
    for file in sent {
        if let Err(refusal) = check_size(field, file.bytes.len(), file.too_large) {
            refusals.push(refusal);
            continue;
        }
        let clean = files::file_type(&file.bytes, &file.name)
            .and_then(|kind| Some((kind, files::without_metadata(file.bytes, kind)?)));
        match clean {
            Some((kind, bytes)) => ready.push((safe_name(&file.name, kind), kind.media_type(), bytes)),
            None => refusals.push(Refusal::at(field, "refusal-file-type")),
        }
    }
    if refusals.is_empty() { Ok(ready) } else { Err(refusals) }
}
