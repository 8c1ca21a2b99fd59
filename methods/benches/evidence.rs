//! Measures the mathematics of evidence, against adding up the same values once.
//!
//! Argument: `--runs N` (10).

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;

use methods::evidence::{
    Arm, Criteria, Dataset, Facts, Moments, Options, Period, Resampling, Row, Sample, Snapshot, Student,
    bootstrap, difference,
};

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
    let mut runs = 10_usize;
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
    println!("10000 resamples, one thread, {runs} runs");
    println!("{:<50} {:>10} {:>9} {:>9}", "", "median ms", "worst ms", "ratio");
    let resampling = Resampling::default();
    for rows in [1_000, 10_000, 100_000] {
        let (before, after) = (minutes(1, rows / 2, 1_000.0), minutes(2, rows - rows / 2, 300.0));
        let mut values = before.clone();
        values.extend(&after);
        let baseline = times(runs, || black_box(&values).iter().sum::<f64>());
        row(&format!("{rows} rows, added up once (baseline)"), &baseline, &baseline);
        let made = || Ok((Sample::new(before.clone())?, Sample::new(after.clone())?));
        let (before, after) = made().map_err(|error: methods::evidence::NotAValue| error.to_string())?;
        let name = format!("{rows} rows, interval of the reduction");
        // The largest takes seconds.
        let runs = if rows > 10_000 { runs.min(3) } else { runs };
        row(&name, &times(runs, || bootstrap(black_box(&before), &after, &resampling)), &baseline);
    }
    let values = minutes(3, 1_000_000, 1_000.0);
    let baseline = times(runs, || black_box(&values).iter().sum::<f64>());
    row("1000000 values, added up once (baseline)", &baseline, &baseline);
    let moments = || {
        let mut moments = Moments::default();
        let all = values.iter().try_for_each(|value| moments.push(*value));
        all.map(|()| moments)
    };
    row("1000000 values, mean and deviation in one pass", &times(runs, moments), &baseline);
    row(
        "1000000 values, sorted, mean and deviation",
        &times(runs, || Sample::new(values.clone())),
        &baseline,
    );
    let (before, after) = (moments().map_err(|error| error.to_string())?, Moments::default());
    let after = values
        .iter()
        .take(5_000)
        .try_fold(after, |mut moments, value| moments.push(*value).map(|()| moments));
    let after = after.map_err(|error| error.to_string())?;
    row("Welch's test from moments", &times(runs * 10, || difference(black_box(&before), &after)), &baseline);
    let student = Student::new(12.3478).ok_or("no distribution")?;
    row("a quantile of Student's t", &times(runs * 10, || student.quantile(black_box(0.975))), &baseline);

    println!("\nA pilot with a comparison, 4 measures, 2 strata, 10000 resamples, one thread");
    println!("{:<50} {:>10} {:>9} {:>9}", "", "median ms", "worst ms", "ratio");
    for rows in [10_000, 100_000] {
        let baseline = times(runs, || data(rows));
        row(&format!("{rows} rows taken in (baseline)"), &baseline, &baseline);
        let data = data(rows)?;
        let (options, criteria, facts) = (Options::default(), Criteria::default(), Facts::default());
        let snapshot = || Snapshot::new(black_box(&data), &options, &criteria, &facts);
        row(&format!("{rows} rows, a whole snapshot"), &times(runs.min(3), snapshot), &baseline);
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
    println!("{name:<50} {median:>10.4} {:>9.3} {ratio:>9.1}", times[times.len() - 1]);
}

/// Waiting times: many short ones, a few very long.
fn minutes(seed: u64, n: usize, usual: f64) -> Vec<f64> {
    let mut random = Random(seed);
    (0..n).map(|_| (usual / (0.05 + random.share())).round()).collect()
}

fn data(rows: usize) -> Result<Dataset, String> {
    let mut random = Random(4);
    let mut data = Dataset::new(["sex", "channel"]);
    let sites: Vec<String> = (0..12).map(|place| format!("office {place}")).collect();
    for _ in 0..rows {
        let site = random.below(sites.len());
        let arm = if site < 6 { Arm::Pilot } else { Arm::Comparison };
        let period = if random.below(2) == 0 { Period::Before } else { Period::After };
        let less = if arm == Arm::Pilot && period == Period::After { 0.4 } else { 1.0 };
        let mut value = |usual: f64| Some((less * usual / (0.05 + random.share())).round());
        let values = [value(1_000.0), value(90.0), value(20_000.0), value(1.5)];
        let strata = [["f", "m", ""][random.below(3)], ["counter", "web", "helper"][random.below(3)]];
        data.push(&Row { arm, period, site: &sites[site], values, strata: &strata })
            .map_err(|error| error.to_string())?;
    }
    Ok(data)
}

/// Numbers that look random and are the same in every run (SplitMix64; Steele, Lea and Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    /// From 0 to 1.
    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}
