//! Proposals, what was sent of them, and those who answer together.

use pilotage::clock::{DAY, Id, UnixMillis};
use pilotage::domain::people::{Grant, Role, Scope};
use pilotage::domain::proposals::{Draft, Measures, Milestone, ProposalContent, ProposalState};
use pilotage::store;
use pilotage::store::proposals::{Partner, Proposal, Revision};

use super::world::{BEGIN, World, assert_changed, assert_foreign, assert_same, assert_unique, texts};

fn content(text: &str) -> ProposalContent {
    let text = text.to_owned();
    ProposalContent {
        summary: text.clone(),
        solution: text.clone(),
        as_is: vec![text.clone(), String::new()],
        to_be: vec![text.clone()],
        expected: Measures { time_minutes: Some(i64::MAX), cost_minor: Some(i64::MIN), visits_tenths: None },
        reasoning: text.clone(),
        evidence: text.clone(),
        team: text.clone(),
        partners: vec![text.clone()],
        milestones: vec![Milestone { name: text.clone(), amount_minor: i64::MAX, weeks: 52 }],
        timeline: text.clone(),
        risks: text.clone(),
        data_protection: text.clone(),
        accessibility: text.clone(),
        licence: text,
    }
}

fn ids(list: Vec<Proposal>) -> Vec<Id> {
    list.into_iter().map(|proposal| proposal.id).collect()
}

#[tokio::test]
async fn a_proposal_is_found_again_unchanged() {
    let world = World::open().await;
    let scene = world.scene().await;
    for (number, text) in texts().into_iter().enumerate() {
        let draft = Draft { title: text.clone(), language: text.clone(), content: content(&text) };
        let mut proposal = Proposal {
            state: ProposalState::ALL[number % ProposalState::ALL.len()],
            state_reason: text.clone(),
            language: text.clone(),
            title: text.clone(),
            content: content(&text),
            unsent: Some(draft),
            revision: i64::MAX,
            made_public_at: Some(UnixMillis(i64::MIN)),
            external_id: Some(format!("{number} {}", text.chars().take(200).collect::<String>())),
            ..world.proposal(&scene.challenge.id, &scene.organisation, &scene.citizen)
        };
        world.write(async |tx| store::proposals::insert(tx, &proposal).await).await.unwrap();
        let external = proposal.external_id.clone().unwrap();
        let found = world
            .read(async |connection| store::proposals::find_by_external(connection, &external).await)
            .await;
        assert_same(&found, &Some(proposal.clone()));
        (proposal.unsent, proposal.content) = (None, ProposalContent::default());
        (proposal.submitted_at, proposal.made_public_at) = (None, None);
        world.write(async |tx| store::proposals::save(tx, &proposal).await).await.unwrap();
        assert_changed(world.write(async |tx| store::proposals::save(tx, &proposal).await).await);
        proposal.version += 1;
        let found =
            world.read(async |connection| store::proposals::find(connection, &proposal.id).await).await;
        assert_same(&found, &Some(proposal));
    }
    let lost = world.proposal(&world.id(), &scene.organisation, &scene.citizen);
    assert_foreign(world.write(async |tx| store::proposals::insert(tx, &lost).await).await);
    let again = scene.proposal.clone();
    assert_unique(world.write(async |tx| store::proposals::insert(tx, &again).await).await, "proposal_pkey");
}

#[tokio::test]
async fn each_revision_stays_as_it_was_sent() {
    let world = World::open().await;
    let scene = world.scene().await;
    let all: Vec<Revision> = texts()
        .into_iter()
        .enumerate()
        .map(|(number, text)| Revision {
            proposal_id: scene.proposal.id.clone(),
            revision: number as i64 + 1,
            title: text.clone(),
            language: "ar".to_owned(),
            content: content(&text),
            hash: format!("{number:064}"),
            by_id: scene.citizen.clone(),
            at: BEGIN.plus(number as i64),
        })
        .collect();
    for revision in &all {
        world.write(async |tx| store::proposals::insert_revision(tx, revision).await).await.unwrap();
    }
    let proposal = &scene.proposal.id;
    let listed =
        world.read(async |connection| store::proposals::list_revisions(connection, proposal).await).await;
    assert_same(&listed, &all.iter().rev().cloned().collect::<Vec<_>>());
    let third =
        world.read(async |connection| store::proposals::find_revision(connection, proposal, 3).await).await;
    assert_same(&third, &Some(all[2].clone()));
    let last =
        world.read(async |connection| store::proposals::find_last_revision(connection, proposal).await).await;
    assert_same(&last, &all.last().cloned());
    let none =
        world.read(async |connection| store::proposals::find_revision(connection, proposal, 99).await).await;
    assert!(none.is_none());
    let result = world.write(async |tx| store::proposals::insert_revision(tx, &all[0]).await).await;
    assert_unique(result, "proposal_revision_unique");
}

#[tokio::test]
async fn partners_are_asked_once_say_yes_once_and_belong_to_the_team_from_then() {
    let world = World::open().await;
    let scene = world.scene().await;
    let people = world.people(3).await;
    let (early, late) = (world.organisation("Early"), world.organisation("Late"));
    let partner = |organisation: &Id, at: i64| Partner {
        proposal_id: scene.proposal.id.clone(),
        organisation_id: organisation.clone(),
        invited_by: scene.citizen.clone(),
        invited_at: BEGIN.plus(at),
        accepted_at: None,
    };
    world
        .write(async |tx| {
            for (organisation, person) in [(&early, &people[0]), (&late, &people[1])] {
                store::organisations::insert(tx, organisation).await?;
                let grant = Grant {
                    role: Role::OrganisationAdmin,
                    scope: Scope::Organisation(organisation.id.clone()),
                };
                store::people::insert_grant(tx, &world.id(), person, &grant, None, BEGIN).await?;
            }
            let own = Scope::Organisation(scene.organisation.clone());
            let grant = Grant { role: Role::OrganisationMember, scope: own };
            store::people::insert_grant(tx, &world.id(), &people[2], &grant, None, BEGIN).await
        })
        .await
        .unwrap();
    let ask = async |partner: Partner| {
        world.write(async |tx| store::proposals::insert_partner(tx, &partner).await).await.unwrap()
    };
    assert!(ask(partner(&late.id, 2)).await && ask(partner(&early.id, 1)).await);
    assert!(!ask(partner(&early.id, 3)).await, "asked before");
    let proposal = &scene.proposal.id;
    let team = async || {
        let mut team =
            world.read(async |connection| store::proposals::list_people(connection, proposal).await).await;
        team.sort();
        team
    };
    assert_eq!(team().await, [people[2].clone()]);
    let requests = async |organisation: &Id| {
        let requests = world
            .read(async |connection| store::proposals::list_partner_requests(connection, organisation).await)
            .await;
        let desk = world
            .read(async |connection| store::desks::list_partner_requests(connection, organisation).await)
            .await;
        assert_eq!(requests.len(), desk.len());
        requests.len()
    };
    assert_eq!((requests(&early.id).await, requests(&late.id).await), (1, 1));
    let accept = async |organisation: &Id| {
        world
            .write(async |tx| {
                store::proposals::save_partner_accepted(tx, proposal, organisation, BEGIN.plus(9)).await
            })
            .await
    };
    accept(&early.id).await.unwrap();
    assert_changed(accept(&early.id).await);
    assert_changed(accept(&scene.organisation).await);
    assert_eq!((requests(&early.id).await, requests(&late.id).await), (0, 1));
    assert_eq!(team().await, [people[0].clone(), people[2].clone()]);
    let challenge = &scene.challenge.id;
    let mut of_challenge = world
        .read(async |connection| store::proposals::list_people_of_challenge(connection, challenge).await)
        .await;
    of_challenge.sort();
    assert_eq!(of_challenge, team().await);
    let accepted = Partner { accepted_at: Some(BEGIN.plus(9)), ..partner(&early.id, 1) };
    let partners =
        world.read(async |connection| store::proposals::list_partners(connection, proposal).await).await;
    assert_same(&partners, &vec![accepted, partner(&late.id, 2)]);
    for there in [true, false] {
        let was = world
            .write(async |tx| store::proposals::delete_partner(tx, proposal, &early.id).await)
            .await
            .unwrap();
        assert_eq!(was, there);
    }
    assert_eq!(team().await, [people[2].clone()]);
}

#[tokio::test]
async fn lists_and_counts_hold_what_they_say() {
    let world = World::open().await;
    let scene = world.scene().await;
    let (other, second) = (world.organisation("Other"), world.challenge(102, &scene.agency, &scene.officer));
    let mut all: Vec<Proposal> =
        (0..5).map(|_| world.proposal(&scene.challenge.id, &other.id, &scene.officer)).collect();
    for (number, proposal) in all.iter_mut().enumerate() {
        proposal.created_at = BEGIN.plus([4, 3, 2, 1, 5][number] * DAY);
        proposal.updated_at = BEGIN.plus([1, 5, 2, 4, 3][number] * DAY);
    }
    (all[0].state, all[0].revision) = (ProposalState::Draft, 0);
    all[1].state = ProposalState::Withdrawn;
    (all[2].state, all[2].revision) = (ProposalState::Withdrawn, 0);
    all[4].challenge_id = second.id.clone();
    let partner = Partner {
        proposal_id: scene.proposal.id.clone(),
        organisation_id: other.id.clone(),
        invited_by: scene.citizen.clone(),
        invited_at: BEGIN,
        accepted_at: Some(BEGIN),
    };
    world
        .write(async |tx| {
            store::organisations::insert(tx, &other).await?;
            store::challenges::insert(tx, &second).await?;
            for proposal in &all {
                store::proposals::insert(tx, proposal).await?;
            }
            store::proposals::insert_partner(tx, &partner).await
        })
        .await
        .unwrap();
    let (id, first) = (|number: usize| all[number].id.clone(), scene.proposal.id.clone());
    let challenge = &scene.challenge.id;
    let of =
        world.read(async |connection| store::proposals::list_of_challenge(connection, challenge).await).await;
    assert_eq!(ids(of), [first.clone(), id(3), id(2), id(1), id(0)]);
    let of = world
        .read(async |connection| store::proposals::list_of_organisation(connection, &other.id).await)
        .await;
    assert_eq!(
        ids(of),
        [id(1), id(3), id(4), id(2), id(0), first.clone()],
        "what it leads and what it joined"
    );
    let by = world
        .read(async |connection| store::proposals::list_of_author(connection, &scene.officer).await)
        .await;
    assert_eq!(ids(by), [id(1), id(3), id(4), id(2), id(0)]);
    let after = world
        .read(async |connection| store::proposals::list_after(connection, first.as_str(), 2).await)
        .await;
    assert_eq!(ids(after), [id(0), id(1)]);
    let submitted =
        world.read(async |connection| store::proposals::count_submitted(connection, challenge).await);
    assert_eq!(submitted.await, 2);
    let drafts = world.read(async |connection| store::proposals::count_drafts(connection, challenge).await);
    assert_eq!(drafts.await, 1);
}
