//! Commands that do one thing, show how far they are, and stop.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::time::Instant;

use anyhow::Context;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use pilotage::app::App;
use pilotage::app::import::mapping::Mapping;
use pilotage::app::import::{ImportError, Options, Report, Step};
use search_index::{Progress, Stage};

/// What `search-eval` is asked.
///
/// DIR holds a collection in the layout of BEIR:
///
///   corpus.jsonl     one document a line: {"_id": "d1", "title": "...", "text": "..."}
///   queries.jsonl    one question a line: {"_id": "q1", "text": "..."}
///   qrels/test.tsv   a header, then question, document and grade (0 is not relevant), apart by tabs
///
/// The documents are indexed in memory with the analysis and the ranking that the site uses. Printed are nDCG@10 (how
/// well the first ten are ordered), MRR (how early the first right answer comes) and recall@100 (how many of the right
/// answers are among the first hundred), each from 0 to 1.
///
/// Example: pilotage search-eval collections/bangla --language bn --json
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Evaluation {
    /// The folder of the collection
    dir: PathBuf,
    /// The language of the collection, such as bn, id, ar, fr or de
    #[arg(long, value_name = "CODE")]
    language: String,
    /// Print one JSON object instead of a table
    #[arg(long)]
    json: bool,
}

/// What `import` is asked.
///
/// Each line of FILE is one JSON object. Without a mapping it uses the field names of Pilotage:
///
///   {"kind": "challenge", "external_id": "c-1", "title": "...", "body": "...", "agency": "City of ...",
///    "language": "en", "opens_at": "2026-03-01", "closes_at": "2026-05-01T17:00:00Z"}
///
/// Kinds: agency, organisation, challenge, use_case, proposal, comment (with parent: the external_id that it is about or
/// answers). A mapping says in a few lines which of the file's names and values are ours; docs/OPERATIONS.md shows how,
/// docs/mappings/ has examples.
///
/// The file is checked as a whole first. When a line is wrong, nothing is imported and the lines are named. Importing a
/// file again changes only what changed in it. A running server finds the new things within seconds.
///
/// Example: pilotage import challenges.jsonl.gz --mapping docs/mappings/challenge-gov.toml
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Import {
    /// The file; one that ends in .gz is unpacked on the way
    file: PathBuf,
    /// A mapping in TOML
    #[arg(long, value_name = "FILE")]
    mapping: Option<PathBuf>,
    /// The agency for lines that name none
    #[arg(long, value_name = "NAME")]
    agency: Option<String>,
    /// The organisation for lines that name none
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    /// Leave out the lines that are wrong instead of stopping
    #[arg(long)]
    skip_bad: bool,
    /// Check the file and say what would happen
    #[arg(long)]
    dry_run: bool,
}

/// Imports a file.
pub async fn import(app: &App, asked: &Import) -> anyhow::Result<()> {
    let began = Instant::now();
    let mut mapping = match &asked.mapping {
        Some(path) => {
            let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
            Mapping::parse(&text).map_err(|problem| anyhow::anyhow!("{}: {problem}", path.display()))?
        }
        None => Mapping::default(),
    };
    for (field, value) in [("agency", &asked.agency), ("organisation", &asked.organisation)] {
        if let Some(value) = value {
            mapping.defaults.insert(field.to_owned(), value.clone());
        }
    }
    let file = File::open(&asked.file).with_context(|| asked.file.display().to_string())?;
    let packed = asked.file.extension().is_some_and(|ending| ending == "gz");
    let mut reader: Box<dyn BufRead + Send> = if packed {
        Box::new(BufReader::new(flate2::read::MultiGzDecoder::new(BufReader::new(file))))
    } else {
        Box::new(BufReader::new(file))
    };
    let bar = bar("lines read");
    let shown = bar.clone();
    let mut told = move |step: Step, done: u64, total: u64| {
        if step == Step::Writing {
            shown.set_message("rows written");
        }
        shown.set_length(total.max(done));
        shown.set_position(done);
    };
    let options = Options { skip_bad: asked.skip_bad, dry_run: asked.dry_run };
    let result = pilotage::app::import::import(app, reader.as_mut(), &mapping, options, &mut told).await;
    bar.finish_and_clear();
    match result {
        Ok(report) => {
            tell(&report, asked.dry_run, began.elapsed().as_secs_f64());
            Ok(())
        }
        Err(ImportError::Lines { first, count }) => {
            for problem in &first {
                eprintln!("{}, line {}: {}", asked.file.display(), problem.line, problem.text);
            }
            if count > first.len() as u64 {
                eprintln!("and {} more", count - first.len() as u64);
            }
            anyhow::bail!("nothing was imported; --skip-bad leaves such lines out")
        }
        Err(error) => Err(error).context("nothing was imported"),
    }
}

fn tell(report: &Report, dry_run: bool, seconds: f64) {
    let mut added: Vec<String> =
        report.added.iter().map(|(kind, count)| format!("{count} {}", kind.as_str())).collect();
    added.sort();
    let added = if added.is_empty() { "nothing".to_owned() } else { added.join(", ") };
    println!(
        "{} lines in {seconds:.1} s{}",
        report.lines,
        if dry_run { " (nothing was written)" } else { "" }
    );
    println!("new: {added}");
    println!("changed: {}, unchanged: {}", report.updated, report.unchanged);
    for (count, what) in [
        (report.skipped, "lines left out by the mapping"),
        (report.dates_left_out, "dates that could not be read and were left out"),
        (report.cut, "texts cut because they were too long"),
    ] {
        if count > 0 {
            println!("{what}: {count}");
        }
    }
    for problem in &report.bad {
        println!("left out, line {}: {}", problem.line, problem.text);
    }
}

/// Fills the search index anew.
pub async fn reindex(app: &App) -> anyhow::Result<()> {
    let began = Instant::now();
    let bar = bar("things");
    let read = {
        let bar = bar.clone();
        pilotage::jobs::index::rebuild(app, &mut move |done, total| {
            bar.set_length(total);
            bar.set_position(done);
        })
        .await
        .context("the index could not be filled")?
    };
    bar.finish_and_clear();
    println!(
        "{read} things were read, {} documents can be found, in {:.1} s.",
        app.search.document_count(),
        began.elapsed().as_secs_f64()
    );
    Ok(())
}

/// Measures relevance.
pub fn evaluate(asked: &Evaluation) -> anyhow::Result<()> {
    let began = Instant::now();
    let bar = bar("documents");
    let mut show = |progress: Progress| {
        bar.set_message(match progress.stage {
            Stage::Indexing => "documents",
            Stage::Searching => "questions",
        });
        if let Some(total) = progress.total {
            bar.set_length(total as u64);
        }
        bar.set_position(progress.done as u64);
    };
    let result = search_index::evaluate(&asked.dir, &asked.language, &mut show)?;
    bar.finish_and_clear();
    let seconds = began.elapsed().as_secs_f64();
    if asked.json {
        let mut value = serde_json::to_value(&result)?;
        value["language"] = asked.language.clone().into();
        value["seconds"] = seconds.into();
        println!("{value}");
    } else {
        println!("documents   {}", result.documents);
        println!("questions   {}", result.queries);
        println!("nDCG@10     {:.4}", result.ndcg_at_10);
        println!("MRR         {:.4}", result.mrr);
        println!("recall@100  {:.4}", result.recall_at_100);
        println!("seconds     {seconds:.1}");
    }
    Ok(())
}

/// A bar on standard error; nothing when that is not a terminal.
pub fn bar(what: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos} of {len} {msg}, {elapsed}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(0).with_style(style).with_message(what)
}
