//! The largest panel: 30 members, 500 ideas, 8 criteria. How long its ideas take to be shared among the members, what its
//! ranking takes to compute at the server, and the whole pages of the ranking and of the chair, asked for as a browser
//! does. Against the same number of rows read from the database and nothing done with them, in the same run.
//!
//! Arguments: `--rounds N` (41) for each line.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use pilotage::app::panels::{ranking, setup};
use pilotage::app::{App, Index, people};
use pilotage::clock::{Clock, HOUR, Id};
use pilotage::config::Config;
use pilotage::domain::challenges::{ChallengeContent, ChallengeState, Criterion, Measures};
use pilotage::domain::panels::{Basis, EvaluationState, MOST_MEMBERS, MemberState, PanelState};
use pilotage::domain::people::{Actor, Grant, Role, Scope};
use pilotage::domain::proposals::{ProposalContent, ProposalState};
use pilotage::store;
use pilotage::store::agencies::Agency;
use pilotage::store::challenges::Challenge;
use pilotage::store::organisations::Organisation;
use pilotage::store::panels::{Evaluation, Member};
use pilotage::store::proposals::Proposal;
use rocket::local::asynchronous::Client;

const IDEAS: usize = 500;
const CRITERIA: usize = 8;
const ORGANISATIONS: usize = 50;

/// The same as the server's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

struct Place {
    app: App,
    challenge: Id,
    actor: Actor,
    token: String,
    proposals: Vec<Id>,
    members: Vec<Id>,
}

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let folder = std::env::temp_dir().join(format!("pilotage-panels-{}", std::process::id()));
    let done = runtime.map_err(anyhow::Error::from).and_then(|it| it.block_on(measure(&folder)));
    std::fs::remove_dir_all(&folder).ok();
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem:#}");
            ExitCode::FAILURE
        }
    }
}

fn rounds() -> anyhow::Result<usize> {
    let mut arguments = std::env::args().skip(1).filter(|name| name != "--bench");
    match arguments.next() {
        None => Ok(41),
        Some(name) => {
            ensure!(name == "--rounds", "unknown argument {name}");
            let value = arguments.next().context("--rounds needs a value")?;
            value.parse().ok().filter(|rounds| *rounds > 0).context("--rounds needs a number")
        }
    }
}

async fn measure(folder: &std::path::Path) -> anyhow::Result<()> {
    let rounds = rounds()?;
    std::fs::create_dir_all(folder)?;
    let place = Place::prepare(folder).await?;
    println!(
        "| {MOST_MEMBERS} members, {IDEAS} ideas, {CRITERIA} criteria | median ms | p99 ms | of the baseline |"
    );
    println!("|---|---|---|---|");
    let mut shared = Vec::new();
    for _ in 0..rounds {
        let begun = Instant::now();
        let short = setup::share(&place.app, &place.actor, &place.challenge).await.map_err(said)?;
        shared.push(begun.elapsed());
        ensure!(short == 0, "{short} ideas are short");
    }
    place.score_all().await?;
    let mut read = Vec::new();
    for _ in 0..rounds {
        let begun = Instant::now();
        let mut reader = place.app.db.read().await?;
        let rows = store::panels::list_evaluations(&mut reader, &place.challenge).await?.len();
        read.push(begun.elapsed());
        ensure!(rows == MOST_MEMBERS * IDEAS, "{rows} rows");
    }
    let baseline = median(&mut read);
    line(&format!("read {} evaluations as rows (baseline)", MOST_MEMBERS * IDEAS), &mut read, baseline);
    line("share all ideas among the members", &mut shared, baseline);
    for (name, without) in
        [("ranking computed", &[][..]), ("ranking computed, two members left out", &[3, 5])]
    {
        let mut computed = Vec::new();
        for _ in 0..rounds {
            let begun = Instant::now();
            let ranked = ranking::find(&place.app, &place.actor, &place.challenge, without).await;
            computed.push(begun.elapsed());
            let places = ranked.map_err(said)?.ranking.map_or(0, |it| it.places.len());
            ensure!(places == IDEAS, "{places} places");
        }
        line(name, &mut computed, baseline);
    }
    let rocket = pilotage::web::rocket(place.app.clone())?;
    let client = Client::untracked(rocket).await.map_err(|error| anyhow::anyhow!("{error}"))?;
    for page in ["ranking", "ranking?without=3&without=5", "panel"] {
        let (mut shown, mut size) = (Vec::new(), 0);
        for _ in 0..rounds {
            let path = format!("/challenges/{}/{page}", place.challenge);
            let begun = Instant::now();
            let request = client
                .get(path)
                .header(rocket::http::Header::new("accept-language", "en"))
                .cookie((pilotage::web::guards::SESSION_COOKIE, place.token.clone()));
            let reply = request.dispatch().await;
            ensure!(reply.status().code == 200, "{page} answered {}", reply.status());
            size = reply.into_bytes().await.unwrap_or_default().len();
            shown.push(begun.elapsed());
        }
        line(&format!("whole page `{page}`, {} KB", size / 1024), &mut shown, baseline);
    }
    Ok(())
}

impl Place {
    async fn prepare(folder: &std::path::Path) -> anyhow::Result<Self> {
        let config = Config::load(None, |name| match name {
            "PILOTAGE_DATA_DIR" => Some(folder.display().to_string()),
            _ => None,
        })?;
        let app = App::open(config, Clock::system(), Index::Unused).await?;
        let now = app.now();
        let mut tx = app.db.write().await?;
        let agency = Agency {
            id: app.clock.new_id(),
            parent_id: None,
            name: "Land Office".to_owned(),
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
            created_at: now,
            version: 1,
        };
        store::agencies::insert(&mut tx, &agency).await?;
        let grant = Grant { role: Role::PanelChair, scope: Scope::Agency(agency.id.clone()) };
        let email = "chair@people.example";
        let chair =
            people::ensure_person(&app, &mut tx, email, "Nasrin", "en", std::slice::from_ref(&grant)).await?;
        let token = people::open_session(&app, &mut tx, &chair, "bench", true).await?;
        let criteria = (0..CRITERIA).map(|index| Criterion {
            name: format!("Criterion {index}"),
            weight: if index < 4 { 12 } else { 13 },
            minimum: 1,
        });
        let challenge = Challenge {
            id: app.clock.new_id(),
            number: 1,
            agency_id: agency.id.clone(),
            author_id: chair.clone(),
            state: ChallengeState::Published,
            state_reason: String::new(),
            language: "en".to_owned(),
            title: "Shorter queues at the counter".to_owned(),
            sector: "land".to_owned(),
            content: ChallengeContent {
                criteria: criteria.collect(),
                currency: "BDT".to_owned(),
                ..ChallengeContent::default()
            },
            revision: 1,
            opens_at: Some(now.plus(-9 * HOUR)),
            questions_close_at: Some(now.plus(-2 * HOUR)),
            submissions_close_at: Some(now.plus(-HOUR)),
            decision_at: None,
            reviewer_id: None,
            submitted_at: None,
            published_at: Some(now.plus(-9 * HOUR)),
            released_at: None,
            external_id: None,
            created_at: now,
            updated_at: now,
            version: 1,
        };
        store::challenges::insert(&mut tx, &challenge).await?;
        let mut organisations = Vec::new();
        for number in 0..ORGANISATIONS {
            let organisation = Organisation {
                id: app.clock.new_id(),
                name: format!("Team number {number}"),
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
                created_at: now,
                version: 1,
            };
            store::organisations::insert(&mut tx, &organisation).await?;
            organisations.push(organisation.id);
        }
        let mut proposals = Vec::new();
        for number in 0..IDEAS {
            let text = "A longer text of an idea, as teams write it. ".repeat(30);
            let proposal = Proposal {
                id: app.clock.new_id(),
                challenge_id: challenge.id.clone(),
                organisation_id: organisations[number % ORGANISATIONS].clone(),
                author_id: chair.clone(),
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
                submitted_at: Some(now.plus(-2 * HOUR)),
                made_public_at: None,
                external_id: None,
                created_at: now,
                updated_at: now,
                version: 1,
            };
            store::proposals::insert(&mut tx, &proposal).await?;
            proposals.push(proposal.id);
        }
        tx.commit().await?;
        let actor = Actor {
            person_id: chair.clone(),
            session_id: chair.clone(),
            name: String::new(),
            email: String::new(),
            language: "en".to_owned(),
            grants: vec![grant],
            second_factor: true,
            second_factor_enrolled: true,
        };
        setup::begin(&app, &actor, &challenge.id).await.map_err(said)?;
        let mut tx = app.db.write().await?;
        let mut members = Vec::new();
        for (number, organisation) in organisations.iter().enumerate().take(MOST_MEMBERS) {
            let own =
                Grant { role: Role::OrganisationMember, scope: Scope::Organisation(organisation.clone()) };
            let (email, name) = (format!("judge{number}@people.example"), format!("Judge {number}"));
            let person = people::ensure_person(&app, &mut tx, &email, &name, "en", &[own]).await?;
            let mut member = Member {
                id: app.clock.new_id(),
                challenge_id: challenge.id.clone(),
                person_id: person,
                number: number as i64 + 1,
                outside: number % 3 == 0,
                for_users: number % 3 == 1,
                state: MemberState::Accepted,
                declaration: String::new(),
                declared_link: String::new(),
                employer: String::new(),
                declared_at: None,
                invited_by: chair.clone(),
                invited_at: now,
                reminded_at: None,
                version: 1,
            };
            store::panels::insert_member(&mut tx, &member).await?;
            "free".clone_into(&mut member.declaration);
            store::panels::save_member(&mut tx, &member).await?;
            members.push(member.id);
        }
        tx.commit().await?;
        Ok(Self { app, challenge: challenge.id, actor, token, proposals, members })
    }

    /// Everybody judged everything, and the scores are final.
    async fn score_all(&self) -> anyhow::Result<()> {
        let mut tx = self.app.db.write().await?;
        store::panels::delete_unbegun(&mut tx, &self.challenge).await?;
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
                    assigned_at: self.app.now(),
                    sent_at: Some(self.app.now()),
                    version: 1,
                };
                store::panels::insert_evaluation(&mut tx, &evaluation).await?;
            }
        }
        let mut panel = store::panels::find(&mut tx, &self.challenge).await?.context("no panel")?;
        panel.state = PanelState::Locked;
        panel.basis = Basis::Normalised;
        "00112233445566778899aabbccddeeff".clone_into(&mut panel.seed);
        store::panels::save(&mut tx, &panel).await?;
        Ok(tx.commit().await?)
    }
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn line(name: &str, times: &mut [Duration], baseline: Duration) {
    let middle = median(times);
    let worst = times[(times.len() * 99).div_ceil(100) - 1];
    let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
    let share = 100.0 * middle.as_secs_f64() / baseline.as_secs_f64();
    println!("| {name} | {:.1} | {:.1} | {share:.0} % |", ms(middle), ms(worst));
}

fn said(error: pilotage::app::AppError) -> anyhow::Error {
    anyhow::anyhow!("{error}")
}
