//! Measures the whole server under load, each figure as a ratio to a baseline of the same run, and writes the table of
//! docs/PERFORMANCE.md. `scripts/benchmark` builds and runs it.
//!
//! The baseline of pages is a bare Rocket route that returns as many bytes from memory, on the same machine, under the same
//! load generator (`wrk`), a moment before. Ratios hold on other machines; requests per second do not.
//!
//! Arguments: `--proposals N` (100000), `--seconds N` for each measurement (5), `--catalogue FOLDER` (../shared/data/catalog),
//! `--folder FOLDER` where the data goes and is found again (target/benchmark), `--seed N` (1), `--only PART` with one of
//! `pages`, `search`, `start`, `--print` to leave the document alone. Everything listens on the loopback address only.

mod bare;
mod client;
mod data;
mod report;
mod server;

use std::path::PathBuf;
use std::process::ExitCode;

use client::{Load, Wanted};
use report::Report;
use server::Server;

/// What was asked for.
pub struct Plan {
    pub proposals: usize,
    pub seconds: u64,
    pub catalogue: PathBuf,
    pub folder: PathBuf,
    pub seed: u64,
    pub only: Option<String>,
    pub print: bool,
}

impl Plan {
    fn read() -> Result<Self, String> {
        let mut plan = Self {
            proposals: 100_000,
            seconds: 5,
            catalogue: PathBuf::from("../shared/data/catalog"),
            folder: PathBuf::from("target/benchmark"),
            seed: 1,
            only: None,
            print: false,
        };
        let mut arguments = std::env::args().skip(1);
        while let Some(name) = arguments.next() {
            match name.as_str() {
                "--bench" => continue,
                "--print" => {
                    plan.print = true;
                    continue;
                }
                _ => {}
            }
            let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
            let number = || value.parse::<u64>().map_err(|error| format!("{name} {value}: {error}"));
            match name.as_str() {
                "--proposals" => plan.proposals = number()? as usize,
                "--seconds" => plan.seconds = number()?.clamp(1, 60),
                "--seed" => plan.seed = number()?,
                "--catalogue" => plan.catalogue = PathBuf::from(&value),
                "--folder" => plan.folder = PathBuf::from(&value),
                "--only" => plan.only = Some(value),
                _ => return Err(format!("unknown argument {name}")),
            }
        }
        Ok(plan)
    }

    fn wants(&self, part: &str) -> bool {
        self.only.as_deref().is_none_or(|only| only == part)
    }
}

fn main() -> ExitCode {
    if let Some(port) = bare::asked() {
        return bare::serve(port);
    }
    match Plan::read().and_then(|plan| measure(&plan)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn measure(plan: &Plan) -> Result<(), String> {
    let load = Load::find(plan.seconds)?;
    let mut report = Report::default();
    let data = data::prepare(plan)?;
    report.note(&data.summary());
    if plan.wants("start") {
        start(&data, &mut report)?;
    }
    let server = Server::start(&data)?;
    let session = data.session()?;
    let examples = server.examples()?;
    report.memory("idle, after the first page", server.resident_megabytes(), 150);
    if plan.wants("pages") {
        pages(&load, &server, &examples, &session, &mut report)?;
        report.memory("right after the load of the pages", server.resident_megabytes(), 300);
    }
    if plan.wants("search") {
        search(&server, plan, &mut report)?;
        report.memory("right after the searches", server.resident_megabytes(), 300);
    }
    drop(server);
    report.print();
    if plan.print || plan.only.is_some() { Ok(()) } else { report.write() }
}

/// From the start of the process to the first whole page, in milliseconds: the best of five, since it is bounded below.
fn start(data: &data::Data, report: &mut Report) -> Result<(), String> {
    let mut times = Vec::new();
    for _ in 0..5 {
        let server = Server::start(data)?;
        times.push(server.first_page_after);
        server.stop()?;
    }
    times.sort_unstable();
    report.start(&times);
    Ok(())
}

fn pages(
    load: &Load,
    server: &Server,
    examples: &server::Examples,
    session: &str,
    report: &mut Report,
) -> Result<(), String> {
    let packed = [("Accept-Encoding", "br, gzip"), ("Accept-Language", "en")];
    let cookie = format!("pilotage_session={session}");
    let signed_in = [packed[0], packed[1], ("Cookie", cookie.as_str())];
    let bare = bare::Bare::start()?;
    let mut all: Vec<(String, String, Wanted<'_>, u32)> = Vec::new();
    for (name, path) in &examples.pages {
        all.push((format!("{name}, anonymous"), path.clone(), Wanted::Body(&packed), 50));
    }
    for (name, path) in &examples.pages {
        all.push((format!("{name}, not changed (304)"), path.clone(), Wanted::NotModified(&packed), 80));
    }
    for (name, path) in &examples.pages {
        all.push((format!("{name}, signed in"), path.clone(), Wanted::Body(&signed_in), 10));
    }
    for (name, path) in &examples.lists {
        all.push((format!("{name} (JSON)"), path.clone(), Wanted::Body(&packed), 50));
    }
    for (name, path, wanted, target) in all {
        let bytes = server.bytes(&path, &wanted)?;
        // Baseline, page, baseline: what else the machine does falls on both.
        let before = load.run(&bare.url(bytes), &Wanted::Body(&[]))?;
        let page = load.run(&server.url(&path), &server.conditional(&path, &wanted)?)?;
        let after = load.run(&bare.url(bytes), &Wanted::Body(&[]))?;
        report.page(&name, bytes, &page, f64::midpoint(before.per_second, after.per_second), target);
    }
    Ok(())
}

/// One client that sends one search after the other, each with other words, so that nothing comes from memory.
fn search(server: &Server, plan: &Plan, report: &mut Report) -> Result<(), String> {
    let words = data::words(plan.seed);
    for terms in 1..=3 {
        let mut times = client::Client::connect(server.port)?.time((0..1_000).map(|number| {
            let text: Vec<&str> = (0..terms).map(|term| words.pick(plan.seed, number * 3 + term)).collect();
            format!("/search?q={}", text.join("+"))
        }))?;
        times.sort_unstable();
        report.search(terms, &times);
    }
    Ok(())
}
