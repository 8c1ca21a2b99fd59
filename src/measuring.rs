//! The command with which anybody computes from a file what a pilot changed. It needs no settings and no database.

use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, anyhow};
use clap::Args;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use methods::evidence::bootstrap::{FEWEST, MOST};
use methods::evidence::saving::MOST_CASES;
use methods::evidence::snapshot::{MeasureSnapshot, Summary};
use methods::evidence::{Criterion, Dataset, Interval, Level, Measure, Plan, Snapshot, Standing, Verdict};
use pilotage::app::evaluation_file::shown;
use pilotage::app::evidence_file::{Limits, Problem, Reader, Refused};
use pilotage::domain::Refusal;
use pilotage::language::{Languages, Words};
use serde_json::json;

/// Compute from a CSV what a pilot changed, how sure that is, and what the rule says
///
/// FILE has one case a row, and in its first row the names of the columns, in any order:
///
///   period           before or after; the only column that must be there, with at least one measure
///   arm              pilot or comparison; without the column all rows are the pilot
///   site             where; without the column there is one site
///   elapsed_minutes  minutes from the request to the result
///   effort_minutes   minutes of the citizen's own time
///   cost_minor       what the citizen paid, in minor units of one currency
///   visits           how often the citizen had to come
///   case, currency   checked: a case is there once, and there is one currency
///   any other        a group of people, such as sex or area; each group is looked at by itself
///
/// An empty cell was not measured; it is never 0. Commas, semicolons or tabs may stand between
/// the cells, numbers may have Bangla, Arabic or Persian digits. What can be read in two ways is
/// refused with its row and column, never guessed.
///
/// The same file, seed, number of resamples and plan always give the same snapshot with the same
/// hash, on every machine. The page of a pilot offers its CSV and its results: with both the figures
/// of the page come again to the last digit. docs/METHODS-evidence.md has all formulas.
///
/// With --json the whole snapshot is printed: under `measures`, by the name of the column,
/// `before` and `after` {n, mean, sd}, `reduction`, `reduction_ci` {percentile, bca},
/// `difference`, `se`, `t`, `df`, `p`, `difference_ci`, and `did` {estimate, se, ci} where there
/// is a comparison; then `level`, `warnings`, `gate` and `snapshot_hash`. What cannot be computed
/// is null, and `reasons` says why.
///
/// Exit status: 0 when it was computed, 1 when something in the file is wrong (up to 200 problems
/// are told, with row and column; with --json as JSON), 2 when the command was used wrongly or a
/// file is not there.
///
/// Examples:
///   printf 'period,visits\nbefore,3\nbefore,2\nafter,1\nafter,1\n' | pilotage evidence -
///   pilotage evidence pilot-7.csv --plan pilot-7.json
///   pilotage evidence pilot-7.csv --volume 40000 --uptake 0.6
///   pilotage evidence pilot-7.csv --json | jq '.measures.elapsed_minutes.reduction_ci.bca'
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Evidence {
    /// The file; - for standard input
    file: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// Where the random numbers begin [default: that of the plan, or 1]
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// How many resamples are drawn, 200 to 1,000,000 [default: those of the plan, or 10,000]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(i64::from(FEWEST)..=i64::from(MOST)))]
    resamples: Option<u32>,
    /// Cases a year; with --uptake the yearly saving is computed
    #[arg(long, value_name = "V", value_parser = volume)]
    volume: Option<f64>,
    /// The measured share of cases that go the new way, 0 to 1
    #[arg(long, value_name = "U", value_parser = uptake)]
    uptake: Option<f64>,
    /// What was fixed before the pilot and is known beside the measures: the JSON that a page offers, or a snapshot
    #[arg(long, value_name = "PLAN.json")]
    plan: Option<PathBuf>,
}

/// Something in the file is wrong.
const PROBLEMS: u8 = 1;
/// Used wrongly.
const MISUSED: u8 = 2;
/// Values that are drawn in about a second.
const A_SECOND_OF_WORK: u64 = 100_000_000;

fn volume(text: &str) -> Result<f64, String> {
    within(text, MOST_CASES, "cases a year from 0 to 1000000000000")
}

fn uptake(text: &str) -> Result<f64, String> {
    within(text, 1.0, "a share from 0 to 1, such as 0.6")
}

fn within(text: &str, most: f64, what: &str) -> Result<f64, String> {
    let number = text.parse().ok().filter(|number| (0.0..=most).contains(number));
    number.ok_or_else(|| format!("it must be {what}"))
}

/// Computes the snapshot of a file and prints it.
pub fn evidence(asked: &Evidence) -> anyhow::Result<ExitCode> {
    let name = if asked.file.as_os_str() == "-" {
        "standard input".to_owned()
    } else {
        asked.file.display().to_string()
    };
    let (plan, source) = match plan(asked).and_then(|plan| Ok((plan, open(&asked.file)?))) {
        Ok(both) => both,
        Err(error) => {
            eprintln!("pilotage: {error:#}");
            return Ok(ExitCode::from(MISUSED));
        }
    };
    let data = match read(source) {
        Ok(data) => data,
        Err(refused) => {
            refuse(&name, &refused, asked.json)?;
            return Ok(ExitCode::from(PROBLEMS));
        }
    };
    let snapshot = compute(&data, &plan);
    if asked.json {
        print(&format!("{}\n", serde_json::to_string_pretty(&snapshot)?))?;
    } else {
        print(&report(&name, &snapshot))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn plan(asked: &Evidence) -> anyhow::Result<Plan> {
    let mut plan = match &asked.plan {
        None => Plan::default(),
        Some(file) => {
            let name = file.display();
            let bytes = std::fs::read(file).with_context(|| format!("{name} cannot be read"))?;
            Plan::read(&bytes).with_context(|| format!("{name} is no plan"))?
        }
    };
    if !(FEWEST..=MOST).contains(&plan.resamples) {
        return Err(anyhow!("the plan has {} resamples; it must be {FEWEST} to {MOST}", plan.resamples));
    }
    plan.seed = asked.seed.unwrap_or(plan.seed);
    plan.resamples = asked.resamples.unwrap_or(plan.resamples);
    plan.volume = asked.volume.or(plan.volume);
    plan.facts.uptake = asked.uptake.or(plan.facts.uptake);
    Ok(plan)
}

/// The file with its size, where that is known.
fn open(file: &Path) -> anyhow::Result<(Box<dyn Read>, Option<u64>)> {
    if file.as_os_str() == "-" {
        return Ok((Box::new(std::io::stdin().lock()), None));
    }
    let cannot = || format!("{} cannot be read", file.display());
    let open = std::fs::File::open(file).with_context(cannot)?;
    let about = open.metadata().with_context(cannot)?;
    if about.is_dir() {
        return Err(anyhow!("{} is a folder", file.display()));
    }
    Ok((Box::new(open), about.is_file().then_some(about.len())))
}

fn read((source, size): (Box<dyn Read>, Option<u64>)) -> Result<Dataset, Refused> {
    let watched = Watched::new(source, size);
    let bar = watched.bar.clone();
    let reader = Reader::open(watched, Limits::default())?;
    let mut data = Dataset::new(reader.header().strata().map(str::to_owned));
    let mut full = false;
    let read = reader.rows(|row, problems| {
        // Values were checked; only the number of sites can be too much.
        if !full && data.push(&row.observed()).is_err() {
            full = true;
            problems.add(row.row, row.line, "site", Refusal::because("evidence-file-too-many-sites"));
        }
    });
    bar.finish_and_clear();
    read.map(|_| data)
}

fn compute(data: &Dataset, plan: &Plan) -> Snapshot {
    let threads = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let bar = ProgressBar::hidden();
    if data.rows() as u64 * u64::from(plan.resamples) > A_SECOND_OF_WORK {
        let what = format!("{} resamples of {} rows", plan.resamples, data.rows());
        bar.set_draw_target(ProgressDrawTarget::stderr());
        bar.set_style(style("{spinner} {msg}, {elapsed}"));
        bar.set_message(what);
        bar.enable_steady_tick(std::time::Duration::from_millis(200));
    }
    let snapshot = Snapshot::new(data, &plan.options(threads), &plan.criteria, &plan.facts);
    bar.finish_and_clear();
    snapshot
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// Shows on a terminal how far the file was read, once it takes more than a second.
struct Watched {
    source: Box<dyn Read>,
    bar: ProgressBar,
}

impl Watched {
    fn new(source: Box<dyn Read>, size: Option<u64>) -> Self {
        let bar = ProgressBar::with_draw_target(size, ProgressDrawTarget::hidden());
        let template = if size.is_some() {
            "{bar:40} {bytes} of {total_bytes}, {elapsed}"
        } else {
            "{bytes}, {elapsed}"
        };
        bar.set_style(style(template));
        Self { source, bar }
    }
}

impl Read for Watched {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.bar.inc(read as u64);
        if self.bar.is_hidden() && self.bar.elapsed().as_secs() > 0 {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        Ok(read)
    }
}

fn refuse(name: &str, refused: &Refused, json: bool) -> anyhow::Result<()> {
    let languages = Languages::load()?;
    let words = languages.get("en");
    let known = |number: u64| (number > 0).then_some(number);
    if json {
        let problems = refused.problems.iter().map(|it| {
            let text = words.refusal(&it.message);
            json!({
                "row": known(it.row), "line": known(it.line), "column": it.column,
                "problem": it.message.message.trim_start_matches("evidence-file-"), "text": text,
            })
        });
        let problems: Vec<_> = problems.collect();
        return print(&format!(
            "{:#}\n",
            json!({ "count": refused.count, "read_to_its_end": !refused.stopped, "problems": problems })
        ));
    }
    for problem in &refused.problems {
        eprintln!("{name}{}", in_words(problem, words));
    }
    if refused.count > refused.problems.len() as u64 {
        eprintln!("and {} more", refused.count - refused.problems.len() as u64);
    }
    if refused.stopped && refused.count > 1 {
        eprintln!("The rest of the file was not read.");
    }
    eprintln!("pilotage: nothing was computed");
    Ok(())
}

/// `, row 12 (line 14), column visits: what is wrong`.
fn in_words(problem: &Problem, words: &Words) -> String {
    let mut place = String::new();
    if problem.row > 0 {
        let _ = write!(place, ", row {}", problem.row);
        if problem.line > 0 && problem.line != problem.row {
            let _ = write!(place, " (line {})", problem.line);
        }
    }
    if !problem.column.is_empty() {
        let _ = write!(place, ", column {}", shown(&problem.column));
    }
    format!("{place}: {}", words.refusal(&problem.message))
}

fn print(text: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).context("the result cannot be printed")
}

fn report(name: &str, snapshot: &Snapshot) -> String {
    let mut report = String::new();
    let level = match snapshot.level {
        Level::Account => "too little was measured before and after to compare it",
        Level::Correlation => "it was measured before and after; something else may be the cause",
        Level::Causation => "a comparison shows that the fix is the cause",
        Level::Replicated => "others found the same again",
        Level::Scaled => "it was verified at scale",
    };
    let _ = writeln!(report, "{name}: {} rows", snapshot.rows);
    let _ = writeln!(report, "Evidence of level {} of 5: {level}.", u8::from(snapshot.level));
    if snapshot.measures.is_empty() {
        report.push_str("Nothing was measured: all cells of the measures are empty.\n");
    }
    for (measure, found) in &snapshot.measures {
        add_measure(&mut report, *measure, found);
    }
    if !snapshot.warnings.is_empty() {
        report.push_str("\nTo mind:\n");
    }
    for warning in &snapshot.warnings {
        let _ = writeln!(report, "  {}", shown(warning));
    }
    let verdict = match snapshot.gate.verdict {
        Verdict::Scale => "scale: all criteria are met",
        Verdict::Iterate => "iterate: a criterion is not met, and it may still become",
        Verdict::Stop => "stop: it is not worth while, or it harms",
        Verdict::Undecided => "undecided: no criterion is missed, but some are open",
    };
    let _ = writeln!(report, "\nThe rule says {verdict}.");
    for finding in &snapshot.gate.findings {
        let met = match finding.met {
            Some(true) => "met",
            Some(false) => "missed",
            None => "open",
        };
        let _ =
            writeln!(report, "  {met:6}  {}", shown(&because(asked_for(finding.criterion), &finding.why)));
    }
    let _ = writeln!(
        report,
        "\nSeed {}, {} resamples. Data {}\nSnapshot {}",
        snapshot.seed, snapshot.resamples, snapshot.data_sha256, snapshot.snapshot_hash
    );
    report
}

fn because(what: &str, why: &[String]) -> String {
    if why.is_empty() { what.to_owned() } else { shortened(&format!("{what}: {}", why.join("; "))) }
}

/// What a criterion asks for, in a few words.
fn asked_for(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Shown => "an effect is shown",
        Criterion::Target => "a target is reached",
        Criterion::NobodyWorse => "nobody is worse off",
        Criterion::Uptake => "enough cases go the new way",
        Criterion::Funded => "the running cost is funded",
        Criterion::Worthwhile => "it may be worth while",
        Criterion::NoHarm => "nobody is harmed",
        Criterion::Repeats => "the effect repeats",
        Criterion::OtherOwner => "another owner found it again",
        Criterion::BudgetLine => "a budget line pays for it",
        Criterion::Owner => "somebody is responsible",
        Criterion::Circular => "a circular makes it the usual way",
    }
}

/// A text in which numbers with many digits have five that count. The whole digits are in the JSON.
fn shortened(text: &str) -> String {
    let is_part = |it: char| it.is_ascii_digit() || it == '.';
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|it: char| it.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        let end = from.find(|it: char| !is_part(it)).unwrap_or(from.len());
        let (number, after) = from.split_at(end);
        result.push_str(before);
        match number.parse::<f64>() {
            Ok(value) if number.len() > 7 && number.contains('.') => result.push_str(&short(value)),
            _ => result.push_str(number),
        }
        rest = after;
    }
    result + rest
}

fn add_measure(report: &mut String, measure: Measure, found: &MeasureSnapshot) {
    let about = match measure {
        Measure::ElapsedMinutes => "minutes from the request to the result",
        Measure::EffortMinutes => "minutes of the citizen's own time",
        Measure::CostMinor => "what the citizen paid, in minor units",
        Measure::Visits => "how often the citizen had to come",
    };
    let _ = writeln!(report, "\n{measure}: {about} (level {})", u8::from(found.level));
    let mut line = |what: &str, text: &str| {
        let _ = writeln!(report, "  {what:12}{text}");
    };
    line("before", &summary(&found.before));
    line("after", &summary(&found.after));
    let reason = |name: &str| found.reasons.get(name).map_or("not known", String::as_str);
    let test = &found.test;
    line(
        "reduction",
        &match (found.reduction, found.reduction_ci.bca, found.reduction_ci.percentile) {
            (Some(reduction), Some(bca), Some(percentile)) => format!(
                "{} (95 % interval {}; by percentiles {})",
                percent(reduction),
                percents(bca),
                percents(percentile)
            ),
            (Some(reduction), None, Some(percentile)) => format!(
                "{} (95 % interval by percentiles {}; none by BCa: {})",
                percent(reduction),
                percents(percentile),
                reason("reduction_ci.bca")
            ),
            // A share is never shown without its interval.
            (Some(_), ..) => format!("not shown without an interval: {}", reason("reduction_ci")),
            (None, ..) => format!("none: {}", reason("reduction")),
        },
    );
    line(
        "difference",
        &match (test.difference, test.difference_ci, test.t, test.df, test.p) {
            (Some(difference), Some(interval), Some(t), Some(df), Some(p)) => format!(
                "{} less (95 % interval {}); t {}, df {}, p {}",
                short(difference),
                ends(interval),
                short(t),
                short(df),
                if p < 0.0001 { "below 0.0001".to_owned() } else { short(p) }
            ),
            (Some(difference), ..) => {
                format!("{} less, not tested: {}", short(difference), reason("difference_ci"))
            }
            (None, ..) => format!("none: {}", reason("difference_ci")),
        },
    );
    if let Some(did) = &found.did {
        line("comparison", &format!("before {}; after {}", summary(&did.before), summary(&did.after)));
        line(
            "against it",
            &match (did.estimate, did.ci, did.small_sample_ci) {
                (Some(estimate), Some(interval), Some(small)) => format!(
                    "{} (95 % interval {}; for few values {}): the change in the pilot less that in the comparison",
                    short(estimate),
                    ends(interval),
                    ends(small)
                ),
                (Some(estimate), ..) => format!("{}, not tested: {}", short(estimate), reason("did")),
                (None, ..) => format!("none: {}", reason("did")),
            },
        );
    }
    if let Some(saving) = &found.saving {
        line(
            "in a year",
            &format!("{} less (95 % interval {})", short(saving.estimate), ends(saving.interval)),
        );
    } else if found.reasons.contains_key("saving") {
        line("in a year", &format!("none: {}", reason("saving")));
    }
    for stratum in &found.strata {
        let standing = match stratum.standing {
            Standing::Better => "better",
            Standing::Worse => "worse",
            Standing::Unclear => "unclear",
        };
        let text = match (stratum.test.difference, stratum.test.difference_ci) {
            (Some(difference), Some(interval)) => {
                format!("{} less (95 % interval {})", short(difference), ends(interval))
            }
            _ => stratum.reason.clone().unwrap_or_default(),
        };
        let (column, entry) = (shown(&stratum.column), shown(&stratum.entry));
        let n = (stratum.before.n, stratum.after.n);
        line("group", &format!("{column} {entry}: {standing}, {text}, n {} and {}", n.0, n.1));
    }
}

fn summary(of: &Summary) -> String {
    let mean = of.mean.map_or("no mean".to_owned(), |mean| format!("mean {}", short(mean)));
    let spread = of.sd.map_or(String::new(), |spread| format!(", standard deviation {}", short(spread)));
    format!("{mean}{spread}, n {}", of.n)
}

fn ends(interval: Interval) -> String {
    format!("{} to {}", short(interval.low), short(interval.high))
}

fn percents(interval: Interval) -> String {
    format!("{} to {}", percent(interval.low), percent(interval.high))
}

fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}

/// Five digits that count, and all before the dot.
fn short(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    let before = value.abs().log10().floor() as i32 + 1;
    let places = usize::try_from(5 - before).unwrap_or_default().min(12);
    let text = format!("{value:.places$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}
