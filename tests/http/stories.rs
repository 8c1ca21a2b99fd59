//! What the stories of other tests begin with: an office, teams, a challenge and ideas, written straight into the
//! database in the state that a story needs.

use pilotage::app::App;
use pilotage::clock::{DAY, HOUR, Id, UnixMillis};
use pilotage::domain::challenges::{ChallengeContent, ChallengeState};
use pilotage::domain::proposals::{ProposalContent, ProposalState};
use pilotage::domain::services::ServiceContent;
use pilotage::store;
use pilotage::store::agencies::Agency;
use pilotage::store::challenges::Challenge;
use pilotage::store::organisations::Organisation;
use pilotage::store::proposals::Proposal;
use pilotage::store::services::Service;

/// An office in Bangladesh.
pub async fn add_agency(app: &App, name: &str) -> Id {
    let agency = Agency {
        id: app.clock.new_id(),
        parent_id: None,
        name: name.to_owned(),
        language: "en".to_owned(),
        kind: "municipality".to_owned(),
        region: "Rajshahi".to_owned(),
        country: "BD".to_owned(),
        time_zone: "Asia/Dhaka".to_owned(),
        currency: "BDT".to_owned(),
        about: String::new(),
        phone: "333".to_owned(),
        closed_at: None,
        external_id: None,
        created_at: app.now(),
        version: 1,
    };
    let mut tx = app.db.write().await.unwrap();
    store::agencies::insert(&mut tx, &agency).await.unwrap();
    tx.commit().await.unwrap();
    agency.id
}

/// A startup.
pub async fn add_organisation(app: &App, name: &str) -> Id {
    let organisation = Organisation {
        id: app.clock.new_id(),
        name: name.to_owned(),
        language: "en".to_owned(),
        kind: "startup".to_owned(),
        region: "Rajshahi".to_owned(),
        about: String::new(),
        website: String::new(),
        verified_at: None,
        verified_by: None,
        verification_asked_at: None,
        closed_at: None,
        external_id: None,
        created_at: app.now(),
        version: 1,
    };
    let mut tx = app.db.write().await.unwrap();
    store::organisations::insert(&mut tx, &organisation).await.unwrap();
    tx.commit().await.unwrap();
    organisation.id
}

/// A challenge that takes ideas from startups for one more day, not yet stored.
pub fn open_challenge(app: &App, agency: &Id, author: &Id) -> Challenge {
    let now = app.now();
    Challenge {
        id: app.clock.new_id(),
        number: 143,
        agency_id: agency.clone(),
        author_id: author.clone(),
        state: ChallengeState::Published,
        state_reason: String::new(),
        language: "en".to_owned(),
        title: "A birth record in one visit".to_owned(),
        sector: "civil-registration".to_owned(),
        content: ChallengeContent {
            budget_minor: Some(1_000_000),
            currency: "BDT".to_owned(),
            eligible: vec!["startup".to_owned()],
            ..ChallengeContent::default()
        },
        revision: 1,
        opens_at: Some(now.plus(-HOUR)),
        questions_close_at: Some(now.plus(HOUR)),
        submissions_close_at: Some(now.plus(DAY)),
        decision_at: Some(now.plus(10 * DAY)),
        reviewer_id: None,
        submitted_at: Some(now.plus(-3 * DAY)),
        published_at: Some(now.plus(-2 * DAY)),
        released_at: None,
        external_id: None,
        created_at: now.plus(-5 * DAY),
        updated_at: now.plus(-2 * DAY),
        version: 1,
    }
}

/// Stores a challenge.
pub async fn add_challenge(app: &App, challenge: &Challenge) -> Id {
    let mut tx = app.db.write().await.unwrap();
    store::challenges::insert(&mut tx, challenge).await.unwrap();
    tx.commit().await.unwrap();
    challenge.id.clone()
}

/// Stores an idea that was sent two hours ago.
pub async fn add_sent_proposal(
    app: &App,
    challenge: &Id,
    organisation: &Id,
    author: &Id,
    title: &str,
    solution: &str,
) -> Id {
    let sent: UnixMillis = app.now().plus(-2 * HOUR);
    let proposal = Proposal {
        id: app.clock.new_id(),
        challenge_id: challenge.clone(),
        organisation_id: organisation.clone(),
        author_id: author.clone(),
        state: ProposalState::Submitted,
        state_reason: String::new(),
        unsent: None,
        language: "en".to_owned(),
        title: title.to_owned(),
        content: ProposalContent {
            summary: "A helper sends it.".to_owned(),
            solution: solution.to_owned(),
            ..ProposalContent::default()
        },
        revision: 1,
        submitted_at: Some(sent),
        made_public_at: None,
        external_id: None,
        created_at: sent.plus(-9 * DAY),
        updated_at: sent,
        version: 1,
    };
    let mut tx = app.db.write().await.unwrap();
    store::proposals::insert(&mut tx, &proposal).await.unwrap();
    tx.commit().await.unwrap();
    proposal.id
}

/// Lists a service of an agency.
pub async fn add_service(app: &App, agency: &Id, by: &Id, name: &str) -> Id {
    let service = Service {
        id: app.clock.new_id(),
        agency_id: agency.clone(),
        language: "en".to_owned(),
        name: name.to_owned(),
        content: ServiceContent {
            steps: vec!["Go to the office".to_owned(), "Wait".to_owned()],
            yearly_volume: Some(40_000),
            time_minutes: Some(3 * 24 * 60),
            cost_minor: Some(32_000),
            currency: "BDT".to_owned(),
            visits_tenths: Some(36),
            people_asked: Some(60),
            source: "60 people at the door".to_owned(),
            ..ServiceContent::default()
        },
        created_by: by.clone(),
        created_at: app.now(),
        updated_at: app.now(),
        version: 1,
    };
    let mut tx = app.db.write().await.unwrap();
    store::services::insert(&mut tx, &service).await.unwrap();
    tx.commit().await.unwrap();
    service.id
}

/// The fields of an agreement that can be offered: what is done, at which service.
pub fn agreement_fields<'a>(scope: &'a str, service: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("scope", scope),
        ("sites", "Gangachara\nPirgachha"),
        ("service", service),
        ("starts_day", "1"),
        ("starts_month", "7"),
        ("starts_year", "2026"),
        ("ends_day", "30"),
        ("ends_month", "12"),
        ("ends_year", "2026"),
        ("data_protection", "No names are kept."),
        ("measures", "elapsed"),
        ("target_elapsed", "40"),
        ("worthwhile_elapsed", "20"),
        ("variation_elapsed", "50"),
        ("measures", "visits"),
        ("target_visits", "50"),
        ("variation_visits", "45"),
        ("assignment", "comparison"),
        ("people", "90"),
        ("method", "Every third person at the door."),
        ("strata", "sex"),
        ("shown_at_least", "2"),
        ("uptake", "30"),
        ("promises", "We stop when the lines get longer."),
        ("decision_days", "30"),
        ("ms_name_1", "Counters ready"),
        ("ms_deliverable_1", "Two counters with trained staff"),
        ("ms_amount_1", "4000"),
        ("ms_due_1_day", "1"),
        ("ms_due_1_month", "8"),
        ("ms_due_1_year", "2026"),
        ("ms_name_2", "Report"),
        ("ms_deliverable_2", "A report with all numbers"),
        ("ms_amount_2", "6000"),
        ("ms_due_2_day", "30"),
        ("ms_due_2_month", "12"),
        ("ms_due_2_year", "2026"),
        ("silence", "accepts"),
    ]
}
