//! Measures ranking and assigning 30 evaluators × 500 proposals × 8 criteria, against adding up all scores once.
//!
//! Argument: `--runs N` (50).

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use methods::selection::{
    Basis, Criterion, Evaluation, Evaluator, Member, Panel, Proposal, Role, Rules, Sheet, assign, rank,
};

const EVALUATORS: usize = 30;
const PROPOSALS: usize = 500;
const CRITERIA: usize = 8;

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<(), String> {
    let mut runs = 50_usize;
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        match name.as_str() {
            "--bench" => {}
            "--runs" => {
                let value = arguments.next().ok_or("--runs needs a value")?;
                runs = value.parse().map_err(|error| format!("--runs {value}: {error}"))?;
            }
            _ => return Err(format!("unknown argument {name}")),
        }
    }
    let sheet = sheet()?;
    let rules = Rules::default();
    println!("{EVALUATORS} evaluators, {PROPOSALS} proposals, {CRITERIA} criteria, {runs} runs");
    println!("{:<38} {:>9} {:>9} {:>8}", "", "median ms", "worst ms", "ratio");
    let baseline = times(runs, || sum(black_box(&sheet)));
    row("all scores added up once (baseline)", &baseline, &baseline);
    for (name, basis) in [("ranked, raw", Basis::Raw), ("ranked, normalised", Basis::Normalised)] {
        rank(&sheet, &rules, basis, Some("seed")).map_err(|error| error.to_string())?;
        row(name, &times(runs, || rank(black_box(&sheet), &rules, basis, Some("seed"))), &baseline);
    }
    for (name, panel) in panels() {
        let assignment = assign(&panel).map_err(|error| error.to_string())?;
        row(name, &times(runs, || assign(black_box(&panel))), &baseline);
        let (highest, lowest) = (assignment.loads.iter().max(), assignment.loads.iter().min());
        println!(
            "    {} pairs, loads {} to {}, {} without quorum, connected: {}, proven: {}",
            assignment.pairs.len(),
            lowest.unwrap_or(&0),
            highest.unwrap_or(&0),
            assignment.shortfalls.len(),
            assignment.connected,
            assignment.proven
        );
    }
    Ok(())
}

/// Milliseconds of each run, ascending.
fn times<T>(runs: usize, work: impl Fn() -> T) -> Vec<f64> {
    let mut times: Vec<f64> = (0..runs.max(1))
        .map(|_| {
            let begun = Instant::now();
            black_box(work());
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_unstable_by(f64::total_cmp);
    times
}

fn row(name: &str, times: &[f64], baseline: &[f64]) {
    let median = times[times.len() / 2];
    let ratio = median / baseline[baseline.len() / 2];
    println!("{name:<38} {median:>9.3} {:>9.3} {ratio:>8.1}", times[times.len() - 1]);
}

fn sum(sheet: &Sheet) -> u64 {
    sheet
        .evaluations()
        .iter()
        .flat_map(|evaluation| &evaluation.scores)
        .flatten()
        .copied()
        .map(u64::from)
        .sum()
}

fn sheet() -> Result<Sheet, String> {
    let mut random = Random(1);
    let role = |place| match place {
        0 => Some(Role::CitizenBenefit),
        1 => Some(Role::Evidence),
        _ => None,
    };
    let criteria = (0..CRITERIA)
        .map(|place| Criterion { weight: 5 + random.below(20) as u32, minimum: 2, role: role(place) })
        .collect();
    let evaluators = (0..EVALUATORS)
        .map(|place| Evaluator { outside: place % 3 == 0, for_users: place % 3 == 1 })
        .collect();
    let proposals = (0..PROPOSALS)
        .map(|place| Proposal {
            id: format!("proposal-{place}"),
            cost_per_case: Some(random.below(1000) as f64),
        })
        .collect();
    let mut evaluations = Vec::new();
    for evaluator in 0..EVALUATORS {
        for proposal in 0..PROPOSALS {
            let mut score = || (random.below(50) > 0).then(|| random.below(6) as u8);
            let scores = (0..CRITERIA).map(|_| score()).collect();
            evaluations.push(Evaluation { evaluator, proposal, scores, counts: true });
        }
    }
    Sheet::new(criteria, evaluators, proposals, evaluations).map_err(|error| error.to_string())
}

/// Easy, usual and hard panels.
fn panels() -> Vec<(&'static str, Panel)> {
    let mut random = Random(2);
    let member = |outside, for_users, capacity| Member { outside, for_users, capacity };
    let thirds = |place: usize| member(place.is_multiple_of(3), place % 3 == 1, None);
    let panel = |members: Vec<Member>| Panel { proposals: PROPOSALS, members, ..Panel::default() };
    let even = panel((0..EVALUATORS).map(thirds).collect());
    let mut usual = even.clone();
    for (place, member) in usual.members.iter_mut().enumerate() {
        member.capacity = Some(40 + place);
    }
    for _ in 0..EVALUATORS * PROPOSALS / 10 {
        usual.conflicts.push((random.below(EVALUATORS), random.below(PROPOSALS)));
    }
    let few = (0..EVALUATORS).map(|place| member(place < 3, (2..5).contains(&place), None));
    let mut hard = panel(few.collect());
    hard.conflicts = usual.conflicts.clone();
    let mut scarce = usual.clone();
    for member in &mut scarce.members {
        member.capacity = Some(35);
    }
    vec![
        ("assigned, nobody has a conflict", even),
        ("assigned, capacities, 10 % conflicts", usual),
        ("assigned, few outside, one is both", hard),
        ("assigned, capacities too small", scarce),
    ]
}

/// Numbers that look random and are the same in every run (SplitMix64; Steele, Lea and Flood 2014).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % limit as u64) as usize
    }
}
