//! Commands that do one thing, show how far they are, and stop.

use std::path::PathBuf;
use std::time::Instant;

use anyhow::Context;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use pilotage::app::App;
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
