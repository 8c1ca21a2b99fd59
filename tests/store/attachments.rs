//! Files that belong to things, and whose things they are.

use pilotage::domain::proposals::ProposalState;
use pilotage::domain::{Kind, Subject};
use pilotage::store;
use pilotage::store::attachments::Attachment;
use pilotage::store::proposals::Partner;

use super::world::{BEGIN, World, assert_changed, assert_foreign, assert_same, texts};

#[tokio::test]
async fn a_file_is_found_again_unchanged_until_it_is_removed_once() {
    let world = World::open().await;
    let scene = world.scene().await;
    let owner = Subject::new(Kind::Proposal, scene.proposal.id.clone());
    let all: Vec<Attachment> = texts()
        .into_iter()
        .enumerate()
        .map(|(number, text)| Attachment {
            id: world.id(),
            owner: owner.clone(),
            name: text.clone(),
            media_type: text,
            size: i64::MAX - number as i64,
            sha256: format!("{number:064}"),
            uploaded_by: scene.citizen.clone(),
            uploaded_at: BEGIN.plus(number as i64 / 3),
            removed_at: None,
        })
        .collect();
    let elsewhere = Attachment {
        id: world.id(),
        owner: Subject::new(Kind::UseCase, scene.proposal.id.clone()),
        ..all[0].clone()
    };
    world
        .write(async |tx| {
            for attachment in all.iter().chain([&elsewhere]) {
                store::attachments::insert(tx, attachment).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let listed =
        async || world.read(async |connection| store::attachments::list(connection, &owner).await).await;
    assert_same(&listed().await, &all);
    let remove = async || {
        world.write(async |tx| store::attachments::save_removed(tx, &all[4].id, BEGIN.plus(9)).await).await
    };
    remove().await.unwrap();
    assert_changed(remove().await);
    assert_eq!(listed().await.len(), all.len() - 1);
    let found = world.read(async |connection| store::attachments::find(connection, &all[4].id).await).await;
    assert_same(&found, &Some(Attachment { removed_at: Some(BEGIN.plus(9)), ..all[4].clone() }));
    let lost = Attachment { id: world.id(), uploaded_by: world.id(), ..all[0].clone() };
    assert_foreign(world.write(async |tx| store::attachments::insert(tx, &lost).await).await);
}

#[tokio::test]
async fn a_file_knows_whose_thing_it_belongs_to() {
    let world = World::open().await;
    let scene = world.scene().await;
    let partner = world.organisation("Partner");
    let asked = world.organisation("Only asked");
    world
        .write(async |tx| {
            for (organisation, accepted_at) in [(&partner, Some(BEGIN)), (&asked, None)] {
                store::organisations::insert(tx, organisation).await?;
                let row = Partner {
                    proposal_id: scene.proposal.id.clone(),
                    organisation_id: organisation.id.clone(),
                    invited_by: scene.citizen.clone(),
                    invited_at: BEGIN,
                    accepted_at,
                };
                store::proposals::insert_partner(tx, &row).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let owner = async |kind, id| {
        let subject = Subject::new(kind, id);
        world.read(async |connection| store::attachments::find_owner(connection, &subject).await).await
    };
    let found = owner(Kind::Proposal, scene.proposal.id.clone()).await.unwrap();
    assert_eq!(found.state, ProposalState::Submitted.as_str());
    assert_eq!(
        (found.agency_id, found.organisation_id),
        (Some(scene.agency.clone()), Some(scene.organisation.clone()))
    );
    assert_eq!((found.partners, found.public_at), (vec![partner.id], None));
    assert_eq!(found.challenge_state, "published");
    let found = owner(Kind::UseCase, scene.use_case.id.clone()).await.unwrap();
    assert_eq!((found.agency_id, found.organisation_id), (None, Some(scene.organisation.clone())));
    assert_eq!((found.partners.len(), found.public_at, found.challenge_state.as_str()), (0, Some(BEGIN), ""));
    assert!(owner(Kind::UseCase, world.id()).await.is_none());
    assert!(owner(Kind::Challenge, scene.challenge.id.clone()).await.is_none());
}
