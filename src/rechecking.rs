//! Commands with which anybody rechecks a ranking or a draw. They need no settings and no database.

use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Args;
use methods::selection::{self, Basis, Outcome, Presence, Tie, TieBreak, TieStep, TieValue};
use pilotage::app::evaluation_file::{
    self, Comparison, EvaluationFile, MOST_BYTES, ReadError, Results, explain, shown,
};
use serde_json::json;

/// Make the ranking again from an exported CSV and compare it with the one in the file
///
/// FILE is the CSV of an evaluation: on the page of a ranking, the button "CSV". It has scores, weights and rules, one row
/// for each evaluation and criterion. From these alone the totals and the ranking are made again, and compared with the
/// results that stand in the file. Printed are the ranking, each tie step by step, and whether the results are the same.
///
/// A spreadsheet may have saved the file again, with semicolons or tabs and with commas in numbers; rows and columns may be
/// in any order. docs/METHODS-selection.md has the columns and the formulas; they can be followed with a calculator.
///
///   raw          the mean of the weighted totals, 0 to 100 points
///   normalised   the same after taking out how strict each evaluator is; - where that is not possible
///   spread       the standard deviation of the totals, in points
///   quorum       yes, or what is lacking
///
/// Exit status: 0 when the results are the same or the file has none, 1 when one differs, 2 when the file cannot be read;
/// then each thing that is wrong is told with its row and column.
///
/// Examples:
///   pilotage evaluation recompute challenge-12-evaluation.csv
///   pilotage evaluation recompute --json challenge-12-evaluation.csv | jq '.ranking[] | .rank, .id'
///   pilotage evaluation recompute - < challenge-12-evaluation.csv
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Recompute {
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// The file; - for standard input
    file: PathBuf,
}

/// Repeat a draw from its published seed
///
/// FILE has one id a line. Each id gets the SHA-256 of the seed, a line feed and the id; the lowest is first. Printed are
/// place, digest and id, first place first. The order of the lines changes nothing.
///
/// To repeat it without Pilotage, with the same seed:
///
///   while IFS= read -r id; do
///     printf '%s  %s\n' "$(printf '%s\n%s' 'SEED' "$id" | sha256sum | cut -c1-64)" "$id"
///   done < ids.txt | LC_ALL=C sort
///
/// Examples:
///   pilotage draw --seed 'Lottery 2026-07-01: 4 8 15 16 23 42' ids.txt
///   printf 'Alpha\nBeta\nGamma\n' | pilotage draw --seed 'Lottery 2026-07-01: 4 8 15 16 23 42' -
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Draw {
    /// What was published; each character counts, also spaces
    #[arg(long, value_name = "SEED", allow_hyphen_values = true)]
    seed: String,
    /// The file; - for standard input
    file: PathBuf,
}

/// A file that cannot be read, for `recompute`.
const UNREADABLE: u8 = 2;

/// Recomputes a ranking.
pub fn recompute(asked: &Recompute) -> anyhow::Result<ExitCode> {
    let name = name(&asked.file);
    let found = match read(&asked.file).map(|bytes| evaluation_file::read(&bytes)) {
        Ok(Ok(found)) => found,
        Ok(Err(ReadError::Problems { first, count })) if asked.json => {
            let problems = first.iter().map(
                |it| json!({ "row": it.at.row, "line": it.at.line, "column": it.column, "text": it.text }),
            );
            print_json(&json!({ "count": count, "problems": problems.collect::<Vec<_>>() }))?;
            return Ok(ExitCode::from(UNREADABLE));
        }
        Ok(Err(ReadError::Problems { first, count })) => {
            for problem in &first {
                eprintln!("{name}, {problem}");
            }
            if count > first.len() as u64 {
                eprintln!("and {} more", count - first.len() as u64);
            }
            eprintln!("pilotage: nothing was computed");
            return Ok(ExitCode::from(UNREADABLE));
        }
        Ok(Err(error)) => {
            eprintln!("pilotage: {name}: {error}");
            return Ok(ExitCode::from(UNREADABLE));
        }
        Err(error) => {
            eprintln!("pilotage: {error:#}");
            return Ok(ExitCode::from(UNREADABLE));
        }
    };
    let results = found.file.results()?;
    let comparison = evaluation_file::compare(&found.file, &results, &found.published);
    let nothing = found.published.is_empty();
    if asked.json {
        print_json(&in_json(&found.file, &results, &comparison, nothing))?;
    } else {
        let mut report = report(&found.file, &results);
        add_comparison(&mut report, &comparison, nothing);
        print(&report)?;
    }
    let agree = nothing || comparison.differences.is_empty();
    Ok(if agree { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Draws.
pub fn draw(asked: &Draw) -> anyhow::Result<()> {
    let name = name(&asked.file);
    let text = String::from_utf8(read(&asked.file)?).with_context(|| format!("{name} is not UTF-8 text"))?;
    let mut ids = Vec::new();
    for (line, id) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        if id != id.trim() {
            bail!(
                "{name}, line {line}: a space or another blank is at the beginning or the end; it would change the draw"
            );
        }
        if !id.is_empty() {
            ids.push(id);
        }
    }
    if ids.is_empty() {
        bail!("{name} has no ids: write one a line");
    }
    let drawn = selection::draw(&asked.seed, &ids).with_context(|| name.clone())?;
    let digits = drawn.len().to_string().len();
    let mut lines = String::new();
    for (place, drawn) in (1_usize..).zip(&drawn) {
        let _ = writeln!(lines, "{place:digits$}  {}  {}", drawn.digest, shown(&drawn.id));
    }
    print(&lines)
}

fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    let name = name(file);
    let mut bytes = Vec::new();
    let source: Box<dyn Read> = if file.as_os_str() == "-" {
        Box::new(std::io::stdin())
    } else {
        Box::new(std::fs::File::open(file).with_context(|| name.clone())?)
    };
    source.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).with_context(|| name)?;
    Ok(bytes)
}

fn name(file: &Path) -> String {
    if file.as_os_str() == "-" { "standard input".to_owned() } else { file.display().to_string() }
}

fn print(text: &str) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).context("the result cannot be printed")
}

fn print_json(value: &serde_json::Value) -> anyhow::Result<()> {
    print(&format!("{value:#}\n"))
}

fn in_json(
    file: &EvaluationFile,
    results: &Results,
    comparison: &Comparison,
    nothing: bool,
) -> serde_json::Value {
    let id = |place: &usize| file.proposals[*place].id.as_str();
    let ids = |places: &[usize]| places.iter().map(id).map(str::to_owned).collect::<Vec<_>>();
    let ranking = in_order(file, results).into_iter().map(|place| {
        let (proposal, summary) = (&file.proposals[place], &results.summaries[place]);
        let missed: Vec<&str> = summary.missed.iter().map(|&at| file.criteria[at].name.as_str()).collect();
        json!({
            "rank": results.place(place).map(|place| place.rank),
            "id": proposal.id,
            "code": proposal.code,
            "raw_total": summary.raw_total,
            "normalised_total": results.normalised_total(place),
            "spread": summary.deviation,
            "quorum": summary.has_quorum(),
            "below_minimum": missed,
        })
    });
    let steps = |tie: &Tie| {
        let steps = tie.steps.iter().map(|step| {
            let values = step.values.iter().map(|value| match value {
                Some(TieValue::Number(number)) => json!(number),
                Some(TieValue::Digest(digest)) => json!(digest),
                None => serde_json::Value::Null,
            });
            let order = match &step.outcome {
                Outcome::Separated(classes) => classes.iter().map(|class| ids(class)).collect(),
                Outcome::Equal | Outcome::Skipped(_) | Outcome::SeedNeeded => vec![ids(&step.among)],
            };
            let by = match step.by {
                TieBreak::CitizenBenefit => "citizen_benefit",
                TieBreak::Evidence => "evidence",
                TieBreak::CostPerCase => "cost_per_case",
                TieBreak::Draw => "draw",
            };
            let values: Vec<_> = values.collect();
            json!({ "by": by, "among": ids(&step.among), "values": values, "order": order })
        });
        steps.collect::<Vec<_>>()
    };
    let ties =
        results.ranking.iter().flat_map(|ranking| &ranking.ties).map(
            |tie| json!({ "first_rank": tie.first_rank, "ids": ids(&tie.proposals), "steps": steps(tie) }),
        );
    let differences = comparison.differences.iter().map(|it| {
        json!({
            "row": it.at.row, "line": it.at.line, "column": it.column, "about": it.about,
            "said": it.said, "computed": it.computed,
        })
    });
    json!({
        "challenge": file.challenge.number,
        "basis": match file.basis { Basis::Raw => "raw", Basis::Normalised => "normalised" },
        "same": (!nothing).then_some(comparison.differences.is_empty()),
        "compared": if nothing { 0 } else { comparison.compared },
        "differences": differences.collect::<Vec<_>>(),
        "not_normalised": results.normalised.as_ref().err().map(|refusal| explain(file, refusal)),
        "ranking": ranking.collect::<Vec<_>>(),
        "ties": ties.collect::<Vec<_>>(),
    })
}

/// Proposals by rank; those without one last.
fn in_order(file: &EvaluationFile, results: &Results) -> Vec<usize> {
    match &results.ranking {
        Ok(ranking) => ranking
            .places
            .iter()
            .map(|place| place.proposal)
            .chain(ranking.unranked.iter().copied())
            .collect(),
        Err(_) => (0..file.proposals.len()).collect(),
    }
}

fn report(file: &EvaluationFile, results: &Results) -> String {
    let mut report = String::new();
    let (challenge, quorum) = (&file.challenge, file.rules.quorum.0);
    let counting = file.evaluations.iter().filter(|evaluation| evaluation.counts).count();
    let decide = match file.basis {
        Basis::Raw => "Raw",
        Basis::Normalised => "Normalised",
    };
    let _ = writeln!(
        report,
        "Challenge {}: {} ({})",
        challenge.number,
        shown(&challenge.title),
        shown(&challenge.agency)
    );
    let _ = writeln!(
        report,
        "{} proposals, {} criteria, {} evaluators. {counting} of {} evaluations count.",
        file.proposals.len(),
        file.criteria.len(),
        file.evaluators.len(),
        file.evaluations.len()
    );
    let _ = writeln!(
        report,
        "{decide} totals decide. Totals within {} points tie. Quorum: {} evaluations, {} from outside, {} for the users.",
        file.rules.tie, quorum.evaluations, quorum.outside, quorum.for_users
    );
    if let Some(draw) = &file.draw {
        let _ = writeln!(report, "The seed of the draw is \"{}\".", shown(&draw.seed));
    }
    report.push('\n');
    report.push_str(&table(&rows(file, results)));
    let loud: Vec<&str> = (file.proposals.iter().zip(&results.summaries))
        .filter(|(_, summary)| summary.needs_calibration)
        .map(|(proposal, _)| called(proposal))
        .collect();
    if !loud.is_empty() {
        let _ =
            writeln!(report, "\nSpread over {} points: {}.", file.rules.calibration, shown(&loud.join(", ")));
    }
    if let Err(refusal) = &results.normalised {
        let _ = writeln!(report, "\nThere are no normalised totals: {}.", explain(file, refusal));
    }
    match &results.ranking {
        Ok(ranking) => {
            for tie in &ranking.ties {
                add_tie(&mut report, file, results, tie);
            }
        }
        Err(_) => report.push_str("They decide, so there is no ranking.\n"),
    }
    report
}

fn rows(file: &EvaluationFile, results: &Results) -> Vec<Vec<String>> {
    let header = ["rank", "code", "id", "raw", "normalised", "spread", "quorum", "below minimum"];
    let mut rows = vec![header.map(str::to_owned).to_vec()];
    let points = |value: Option<f64>| value.map_or("-".to_owned(), |value| format!("{value:.2}"));
    for place in in_order(file, results) {
        let (proposal, summary) = (&file.proposals[place], &results.summaries[place]);
        let missed: Vec<String> = summary.missed.iter().map(|&at| shown(&file.criteria[at].name)).collect();
        rows.push(vec![
            results.place(place).map_or("-".to_owned(), |place| place.rank.to_string()),
            shown(&proposal.code),
            shown(&proposal.id),
            points(summary.raw_total),
            points(results.normalised_total(place)),
            points(summary.deviation),
            lacking(summary.lacking),
            missed.join(", "),
        ]);
    }
    rows
}

fn lacking(lacking: Presence) -> String {
    if lacking.is_none() {
        return "yes".to_owned();
    }
    let parts = [
        (lacking.evaluations, "evaluations"),
        (lacking.outside, "from outside"),
        (lacking.for_users, "for the users"),
    ];
    let parts: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    format!("lacks {}", parts.join(", "))
}

/// Numbers to the right, everything else to the left.
fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(0, Vec::len);
    let widths: Vec<usize> = (0..columns)
        .map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default())
        .collect();
    let mut table = String::new();
    for row in rows {
        let mut line = String::new();
        for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
            let padding = " ".repeat(width - cell.chars().count());
            let to_the_right = matches!(column, 0 | 3 | 4 | 5);
            let (before, after) =
                if to_the_right { (padding, String::new()) } else { (String::new(), padding) };
            let _ = write!(line, "{before}{cell}{after}  ");
        }
        table.push_str(line.trim_end());
        table.push('\n');
    }
    table
}

fn add_tie(report: &mut String, file: &EvaluationFile, results: &Results, tie: &Tie) {
    let totals: Vec<String> = tie
        .proposals
        .iter()
        .map(|&place| {
            let total = results.place(place).map_or(f64::NAN, |place| place.total);
            format!("{} {total:.2}", shown(called(&file.proposals[place])))
        })
        .collect();
    let _ = writeln!(report, "\nTie for rank {}: {}.", tie.first_rank, totals.join(", "));
    for (number, step) in (1..).zip(&tie.steps) {
        let _ = writeln!(report, "  {number}. {}", step_in_words(file, step));
    }
}

fn step_in_words(file: &EvaluationFile, step: &TieStep) -> String {
    let names = |places: &[usize]| {
        let names: Vec<String> = places.iter().map(|&place| shown(called(&file.proposals[place]))).collect();
        names.join(", ")
    };
    let by = match step.by {
        TieBreak::CitizenBenefit => "Mean score for citizen benefit, higher first",
        TieBreak::Evidence => "Mean score for evidence, higher first",
        TieBreak::CostPerCase => "Cost per case, lower first",
        TieBreak::Draw => "Draw, lower first",
    };
    let values: Vec<String> = (step.among.iter().zip(&step.values))
        .map(|(&place, value)| {
            let value = match value {
                Some(TieValue::Number(number)) if step.by == TieBreak::CostPerCase => number.to_string(),
                Some(TieValue::Number(number)) => format!("{number:.2}"),
                Some(TieValue::Digest(digest)) => digest.clone(),
                None => "none".to_owned(),
            };
            format!("{} {value}", names(&[place]))
        })
        .collect();
    let outcome = match &step.outcome {
        Outcome::Separated(classes) => {
            let classes: Vec<String> = classes
                .iter()
                .map(|class| if class.len() > 1 { format!("({})", names(class)) } else { names(class) })
                .collect();
            format!("order: {}", classes.join(" before "))
        }
        Outcome::Equal => "all are equal".to_owned(),
        Outcome::Skipped(without) => format!("skipped, because there is none for {}", names(without)),
        Outcome::SeedNeeded => "there is no seed yet, so they share the rank".to_owned(),
    };
    format!("{by}: {}; {outcome}.", values.join(", "))
}

fn called(proposal: &evaluation_file::Proposal) -> &str {
    if proposal.code.is_empty() { &proposal.id } else { &proposal.code }
}

fn add_comparison(report: &mut String, comparison: &Comparison, nothing: bool) {
    report.push('\n');
    if nothing {
        report.push_str("The file has no results to compare with.\n");
    } else if comparison.differences.is_empty() {
        let _ = writeln!(report, "The same: all {} results in the file agree.", comparison.compared);
    } else {
        let differ = comparison.differences.len();
        let _ =
            writeln!(report, "Different: {differ} of {} results in the file differ:", comparison.compared);
        for difference in &comparison.differences {
            let _ = writeln!(report, "  {difference}");
        }
    }
}
