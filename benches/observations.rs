//! A million observations of one pilot: how long it takes to put a file of 100,000 of them in, and to summarise all of them
//! from the database (how many, mean and standard deviation of each arm, period and measure). Against reading the same
//! number of rows with their values and doing nothing with them, in the same run.
//!
//! Arguments: `--rows N` (1,000,000), `--rounds N` (5) for each line.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use pilotage::app::{App, Index, people};
use pilotage::clock::{Clock, Id};
use pilotage::config::Config;
use pilotage::domain::agreements::Measured;
use pilotage::domain::challenges::{ChallengeContent, ChallengeState, Measures};
use pilotage::domain::observations::{Arm, Period, Source, Values};
use pilotage::domain::pilots::{PilotState, Standing};
use pilotage::domain::proposals::{ProposalContent, ProposalState};
use pilotage::domain::stages::Stage;
use pilotage::store;
use pilotage::store::agencies::Agency;
use pilotage::store::challenges::Challenge;
use pilotage::store::observations::counting::{self, Sums};
use pilotage::store::observations::{Observation, insert, raise_change};
use pilotage::store::organisations::Organisation;
use pilotage::store::pilots::{Measuring, Pilot, Site};
use pilotage::store::proposals::Proposal;

/// The same as the server's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(measure()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn measure() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let number = |name: &str, usual: i64| {
        let at = arguments.iter().position(|argument| argument == name);
        at.and_then(|at| arguments.get(at + 1)).and_then(|text| text.parse().ok()).unwrap_or(usual)
    };
    let (rows, rounds) = (number("--rows", 1_000_000), number("--rounds", 5));
    let folder = std::env::temp_dir().join(format!("pilotage-observations-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let measured = measure_in(&folder, rows, rounds).await;
    std::fs::remove_dir_all(&folder)?;
    measured
}

async fn measure_in(folder: &std::path::Path, rows: i64, rounds: i64) -> anyhow::Result<()> {
    let url = format!("sqlite:{}", folder.join("observations.db").display());
    let config = Config::load(None, |name| match name {
        "PILOTAGE_DATA_DIR" => Some(folder.display().to_string()),
        "PILOTAGE_DATABASE_URL" => {
            Some(std::env::var("PILOTAGE_DATABASE_URL").unwrap_or_else(|_| url.clone()))
        }
        _ => None,
    })?;
    let app = App::open(config, Clock::system(), Index::Unused).await?;
    let (pilot, sites) = prepare(&app).await?;
    let began = Instant::now();
    let mut put = Duration::ZERO;
    let mut at = 0;
    while at < rows {
        let some = (rows - at).min(100_000);
        let began = Instant::now();
        fill(&app, &pilot, &sites, at, some).await?;
        put = began.elapsed();
        at += some;
    }
    println!(
        "{rows} rows put in within {:.1} s; the last 100,000 in {:.2} s",
        began.elapsed().as_secs_f64(),
        put.as_secs_f64()
    );
    let change = {
        let mut reader = app.db.read().await?;
        store::observations::current_change(&mut reader, &pilot).await?
    };
    let (mut read, mut summed, mut counted) = (Vec::new(), Vec::new(), Vec::new());
    let mut expected: Option<Vec<Sums>> = None;
    for _ in 0..rounds {
        let began = Instant::now();
        let seen = read_all(&app, &pilot, change).await?;
        read.push(began.elapsed());
        ensure!(seen == rows, "{seen} of {rows} rows were read");
        let began = Instant::now();
        let mut reader = app.db.read().await?;
        let sums = counting::sum(&mut reader, &pilot, "", change).await?;
        let said: Vec<_> = sums.iter().map(|all| (all.n, all.mean(), all.sd())).collect();
        summed.push(began.elapsed());
        ensure!(said.len() == 16, "{} summaries", said.len());
        ensure!(
            sums.iter().filter(|all| all.measure == Measured::Visits).map(|all| all.n).sum::<i64>() == rows
        );
        if let Some(first) = &expected {
            ensure!(*first == sums, "two rounds differ");
        }
        expected.get_or_insert(sums);
        let began = Instant::now();
        counting::count(&mut reader, &pilot, "", change).await?;
        counted.push(began.elapsed());
    }
    println!("| {rows} observations, {rounds} rounds | median ms | worst ms |");
    println!("|---|---|---|");
    for (name, times) in [
        ("reading each row and doing nothing (baseline)", &mut read),
        ("n, mean, sd of arm × period × measure", &mut summed),
        ("counts by source, arm, period and site", &mut counted),
    ] {
        times.sort_unstable();
        let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
        println!("| {name} | {:.0} | {:.0} |", ms(times[times.len() / 2]), ms(times[times.len() - 1]));
    }
    Ok(())
}

/// Reads every row with its values, in steps as the snapshot does.
async fn read_all(app: &App, pilot: &Id, change: i64) -> anyhow::Result<i64> {
    let mut reader = app.db.read().await?;
    let (mut after, mut seen) = (String::new(), 0);
    loop {
        let rows = counting::list_counting(&mut reader, pilot, "", change, &after, 10_000).await?;
        let Some(last) = rows.last() else { return Ok(seen) };
        last.id.as_str().clone_into(&mut after);
        seen += i64::try_from(rows.len())?;
    }
}

async fn fill(app: &App, pilot: &Id, sites: &[Id; 2], from: i64, count: i64) -> anyhow::Result<()> {
    let mut tx = app.db.write().await?;
    let change = raise_change(&mut tx, pilot).await?;
    let rows: Vec<Observation> = (from..from + count)
        .map(|number| {
            let arm = Arm::ALL[usize::from(number % 4 == 3)];
            Observation {
                id: app.clock.new_id(),
                pilot_id: pilot.clone(),
                site_id: sites[usize::from(arm == Arm::Comparison)].clone(),
                arm,
                period: Period::ALL[usize::from(number % 8 >= 4)],
                source: Source::ALL[usize::try_from(number % 6).unwrap_or(0)],
                channel: "counter".to_owned(),
                values: Values {
                    elapsed: Some(number * 7_919 % 20_000_000),
                    effort: Some(number * 104_729 % 600_000),
                    cost: Some(number * 1_299_709 % 50_000_000),
                    visits: Some(number % 7 * 1_000),
                },
                strata: BTreeMap::from([("sex".to_owned(), "female".to_owned())]),
                case_key: Some(format!("key of the case with the number {number}")),
                former_case_key: String::new(),
                batch_id: None,
                by_id: None,
                assisted: false,
                at: app.now(),
                since_change: Some(change),
                until_change: None,
                left_out: None,
                left_out_reason: String::new(),
                left_out_by: None,
                left_out_at: None,
                corrects_id: None,
            }
        })
        .collect();
    insert(&mut tx, &rows).await?;
    Ok(tx.commit().await?)
}

/// A pilot that runs, with a site of each arm.
async fn prepare(app: &App) -> anyhow::Result<(Id, [Id; 2])> {
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
    let person = people::ensure_person(app, &mut tx, "nasrin@people.example", "Nasrin", "en", &[]).await?;
    let challenge = Challenge {
        id: app.clock.new_id(),
        number: 1,
        agency_id: agency.id.clone(),
        author_id: person.clone(),
        state: ChallengeState::Piloting,
        state_reason: String::new(),
        language: "en".to_owned(),
        title: "Shorter queues at the counter".to_owned(),
        sector: "land".to_owned(),
        content: ChallengeContent::default(),
        revision: 1,
        opens_at: None,
        questions_close_at: None,
        submissions_close_at: None,
        decision_at: None,
        reviewer_id: None,
        submitted_at: None,
        published_at: Some(now),
        released_at: Some(now),
        external_id: None,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    store::challenges::insert(&mut tx, &challenge).await?;
    let organisation = Organisation {
        id: app.clock.new_id(),
        name: "Mlango Labs".to_owned(),
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
    let proposal = Proposal {
        id: app.clock.new_id(),
        challenge_id: challenge.id.clone(),
        organisation_id: organisation.id.clone(),
        author_id: person.clone(),
        state: ProposalState::Contracted,
        state_reason: String::new(),
        unsent: None,
        language: "en".to_owned(),
        title: "Papers before the visit".to_owned(),
        content: ProposalContent { expected: Measures::default(), ..ProposalContent::default() },
        revision: 1,
        submitted_at: Some(now),
        made_public_at: None,
        external_id: None,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    store::proposals::insert(&mut tx, &proposal).await?;
    let pilot = Pilot {
        id: app.clock.new_id(),
        challenge_id: challenge.id,
        proposal_id: proposal.id,
        agency_id: agency.id,
        organisation_id: organisation.id,
        standing: Standing { state: PilotState::Running, stage: Stage::Pilot },
        stage_reason: String::new(),
        language: "en".to_owned(),
        title: "Papers before the visit".to_owned(),
        sector: "land".to_owned(),
        summary: String::new(),
        created_at: now,
        updated_at: now,
        version: 1,
    };
    store::pilots::insert(&mut tx, &pilot).await?;
    let mut sites = Vec::new();
    for (name, arm) in [("Dacope", Arm::Pilot), ("Paikgachha", Arm::Comparison)] {
        let site = Site {
            id: app.clock.new_id(),
            pilot_id: pilot.id.clone(),
            name: name.to_owned(),
            region: String::new(),
            added_by: person.clone(),
            added_at: now,
            closed_at: None,
            measuring: Measuring { arm, period: Some(Period::After), ..Measuring::default() },
        };
        store::pilots::insert_site(&mut tx, &site).await?;
        sites.push(site.id);
    }
    tx.commit().await?;
    let sites = sites.try_into().ok().context("two sites")?;
    Ok((pilot.id, sites))
}
