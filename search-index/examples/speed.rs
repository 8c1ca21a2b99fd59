//! Measures searching and indexing on generated documents, against the plain engine in the same run.
//!
//! Arguments: `--documents N` (100000), `--words N` (300), `--queries N` (500), `--seed N` (1), `--dir PATH` (in memory).

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use search_index::benchmark::{Plan, run};
use search_index::{Options, SearchIndex};

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
    let mut plan = Plan::default();
    let mut dir: Option<PathBuf> = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        if name == "--bench" {
            continue;
        }
        let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
        let number = || value.parse::<usize>().map_err(|error| format!("{name} {value}: {error}"));
        match name.as_str() {
            "--documents" => plan.documents = number()?,
            "--words" => plan.words = number()?,
            "--queries" => plan.queries = number()?,
            "--seed" => plan.seed = number()? as u64,
            "--dir" => dir = Some(PathBuf::from(&value)),
            _ => return Err(format!("unknown argument {name}")),
        }
    }
    let index = match dir {
        Some(dir) => SearchIndex::open(&dir, Options::default()).map_err(|error| error.to_string())?.0,
        None => SearchIndex::in_memory(Options::default()).map_err(|error| error.to_string())?,
    };
    let begun = Instant::now();
    let report = run(&index, plan, &|| begun.elapsed()).map_err(|error| error.to_string())?;
    println!("{report}");
    Ok(())
}
