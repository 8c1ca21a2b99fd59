//! How long the largest panel takes: 30 members, 500 ideas, 8 criteria.

use pilotage::app::panels::{ranking, setup};
use pilotage::clock::{Clock, HOUR, Id};
use pilotage::domain::challenges::{ChallengeContent, Criterion, Measures};
use pilotage::domain::panels::{Basis, EvaluationState, MOST_MEMBERS, MemberState, PanelState};
use pilotage::domain::people::{Actor, Role, Scope};
use pilotage::domain::proposals::{ProposalContent, ProposalState};
use pilotage::store;
use pilotage::store::challenges::Challenge;
use pilotage::store::panels::{Evaluation, Member};
use pilotage::store::proposals::Proposal;

use super::harness::{BEGIN, Browser, Site, for_agency, for_organisation};
use super::stories::{add_agency, add_challenge, add_organisation, open_challenge};

const IDEAS: usize = 500;
const CRITERIA: usize = 8;
const ORGANISATIONS: usize = 50;

struct Story {
    site: Site,
    challenge: Id,
    chair: Browser,
    actor: Actor,
    proposals: Vec<Id>,
    members: Vec<Id>,
}

impl Story {
    async fn tell() -> Self {
        let site = Site::start().await;
        let agency = add_agency(&site.app, "Land Office").await;
        let grant = for_agency(Role::PanelChair, &agency);
        let chair = site.person("Nasrin", std::slice::from_ref(&grant)).await;
        let author = chair.person_id.clone().unwrap();
        let criteria = (0..CRITERIA).map(|index| Criterion {
            name: format!("Criterion {index}"),
            weight: if index < 4 { 12 } else { 13 },
            minimum: 1,
        });
        let challenge = Challenge {
            content: ChallengeContent {
                criteria: criteria.collect(),
                currency: "BDT".to_owned(),
                ..ChallengeContent::default()
            },
            submissions_close_at: Some(BEGIN.plus(-HOUR)),
            ..open_challenge(&site.app, &agency, &author)
        };
        let challenge = add_challenge(&site.app, &challenge).await;
        let mut organisations = Vec::new();
        for number in 0..ORGANISATIONS {
            let organisation = add_organisation(&site.app, &format!("Team number {number}")).await;
            site.person(
                &format!("Lead {number}"),
                &[for_organisation(Role::OrganisationAdmin, &organisation)],
            )
            .await;
            organisations.push(organisation);
        }
        let actor = Actor {
            person_id: author.clone(),
            session_id: author.clone(),
            name: String::new(),
            email: String::new(),
            language: "en".to_owned(),
            grants: vec![grant],
            second_factor: true,
            second_factor_enrolled: true,
        };
        setup::begin(&site.app, &actor, &challenge).await.unwrap();
        let mut members = Vec::new();
        for (number, organisation) in organisations.iter().enumerate().take(MOST_MEMBERS) {
            let own = for_organisation(Role::OrganisationMember, organisation);
            members.push(site.person(&format!("Judge {number}"), &[own]).await.person_id.unwrap());
        }
        let mut tx = site.app.db.write().await.unwrap();
        let mut proposals = Vec::new();
        for number in 0..IDEAS {
            let text = "A longer text of an idea, as teams write it. ".repeat(30);
            let proposal = Proposal {
                id: site.app.clock.new_id(),
                challenge_id: challenge.clone(),
                organisation_id: organisations[number % ORGANISATIONS].clone(),
                author_id: author.clone(),
                state: ProposalState::Submitted,
                state_reason: String::new(),
                unsent: None,
                language: "en".to_owned(),
                title: format!("Idea {number} of Team number {}", number % ORGANISATIONS),
                content: ProposalContent {
                    summary: text.clone(),
                    solution: text.clone(),
                    reasoning: text.clone(),
                    evidence: text,
                    expected: Measures { cost_minor: Some(100 + number as i64), ..Measures::default() },
                    ..ProposalContent::default()
                },
                revision: 1,
                submitted_at: Some(BEGIN.plus(-2 * HOUR)),
                made_public_at: None,
                external_id: None,
                created_at: BEGIN,
                updated_at: BEGIN,
                version: 1,
            };
            store::proposals::insert(&mut tx, &proposal).await.unwrap();
            proposals.push(proposal.id);
        }
        let mut seats = Vec::new();
        for (number, person) in members.into_iter().enumerate() {
            let mut member = Member {
                id: site.app.clock.new_id(),
                challenge_id: challenge.clone(),
                person_id: person,
                number: number as i64 + 1,
                outside: number % 3 == 0,
                for_users: number % 3 == 1,
                state: MemberState::Accepted,
                declaration: String::new(),
                declared_link: String::new(),
                employer: String::new(),
                declared_at: None,
                invited_by: author.clone(),
                invited_at: BEGIN,
                reminded_at: None,
                version: 1,
            };
            store::panels::insert_member(&mut tx, &member).await.unwrap();
            "free".clone_into(&mut member.declaration);
            store::panels::save_member(&mut tx, &member).await.unwrap();
            seats.push(member.id);
        }
        tx.commit().await.unwrap();
        Self { site, challenge, chair, actor, proposals, members: seats }
    }

    /// Everybody judged everything, and the scores are final.
    async fn score_all(&self) {
        let mut tx = self.site.app.db.write().await.unwrap();
        store::panels::delete_unbegun(&mut tx, &self.challenge).await.unwrap();
        for (seat, member) in self.members.iter().enumerate() {
            for (idea, proposal) in self.proposals.iter().enumerate() {
                let score = |criterion: usize| (seat * 7 + idea * 13 + criterion * 5 + idea * criterion) % 6;
                let evaluation = Evaluation {
                    member_id: member.clone(),
                    proposal_id: proposal.clone(),
                    challenge_id: self.challenge.clone(),
                    state: EvaluationState::Sent,
                    scores: (0..CRITERIA).map(|criterion| Some(score(criterion) as u8)).collect(),
                    reasons: vec!["As the plan says on its third page.".to_owned(); CRITERIA],
                    note: String::new(),
                    assigned_at: BEGIN,
                    sent_at: Some(BEGIN),
                    version: 1,
                };
                store::panels::insert_evaluation(&mut tx, &evaluation).await.unwrap();
            }
        }
        let mut panel = store::panels::find(&mut tx, &self.challenge).await.unwrap().unwrap();
        panel.state = PanelState::Locked;
        panel.basis = Basis::Normalised;
        "00112233445566778899aabbccddeeff".clone_into(&mut panel.seed);
        store::panels::save(&mut tx, &panel).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// Prints what it measures. `cargo nextest run --release --test http --run-ignored only largest_panel --no-capture`
#[rocket::async_test]
#[ignore = "a measurement; run it by name"]
async fn the_largest_panel_is_shared_and_ranked_in_time() {
    let story = Story::tell().await;
    let clock = Clock::system();
    let begun = clock.now();
    let short = setup::share(&story.site.app, &story.actor, &story.challenge).await.unwrap();
    let shared = clock.now().since(begun);
    assert_eq!(short, 0);
    let mut reader = story.site.app.db.read().await.unwrap();
    let evaluations = store::panels::list_evaluations(&mut reader, &story.challenge).await.unwrap();
    drop(reader);
    println!("shared {IDEAS} ideas among {MOST_MEMBERS} members: {shared} ms, {} asked", evaluations.len());
    let own = story.actor.grants.iter().all(|it| matches!(it.scope, Scope::Agency(_)));
    assert!(own && evaluations.len() == 3 * IDEAS);

    let page = format!("/challenges/{}/panel", story.challenge);
    let begun = clock.now();
    let reply = story.chair.get(&page).await;
    println!("the chair's page: {} ms, {} KB", clock.now().since(begun), reply.body.len() / 1024);
    assert_eq!(reply.status, 200);

    story.score_all().await;
    for path in ["ranking", "ranking?without=3&without=5"] {
        let path = format!("/challenges/{}/{path}", story.challenge);
        let (mut computed, mut shown, mut size) = (Vec::new(), Vec::new(), 0);
        for _ in 0..9 {
            let begun = clock.now();
            let without: &[i64] = if path.ends_with('g') { &[] } else { &[3, 5] };
            let ranked =
                ranking::find(&story.site.app, &story.actor, &story.challenge, without).await.unwrap();
            computed.push(clock.now().since(begun));
            assert!(ranked.ranking.unwrap().places.len() == IDEAS);
            let begun = clock.now();
            let reply = story.chair.get(&path).await;
            shown.push(clock.now().since(begun));
            assert_eq!(reply.status, 200);
            size = reply.body.len();
        }
        computed.sort_unstable();
        shown.sort_unstable();
        println!(
            "{path}: computed in {} ms, whole page {} ms (medians of 9, worst {} and {}), {} KB",
            computed[4],
            shown[4],
            computed[8],
            shown[8],
            size / 1024
        );
    }
}
