//! What was measured, as a table for people.

use std::fmt::Write as _;
use std::time::Duration;

use super::client::Measured;

const DOCUMENT: &str = "docs/PERFORMANCE.md";
const BEGIN: &str = "<!-- measured -->";
const END: &str = "<!-- /measured -->";

/// The lines so far.
#[derive(Default)]
pub struct Report {
    notes: Vec<String>,
    pages: Vec<String>,
    others: Vec<String>,
}

impl Report {
    pub fn note(&mut self, text: &str) {
        eprintln!("{text}");
        self.notes.push(text.to_owned());
    }

    pub fn page(&mut self, name: &str, bytes: usize, measured: &Measured, baseline: f64, target: u32) {
        let ratio = measured.per_second / baseline * 100.0;
        self.push_page(format!(
            "| {name} | {bytes} | {:.0} | {baseline:.0} | **{ratio:.0} %** | {target} % | {} |",
            measured.per_second, measured.p99
        ));
    }

    fn push_page(&mut self, line: String) {
        eprintln!("{line}");
        self.pages.push(line);
    }

    pub fn start(&mut self, times: &[Duration]) {
        let (best, middle) = (times.first(), times.get(times.len() / 2));
        let (best, middle) = (best.copied().unwrap_or_default(), middle.copied().unwrap_or_default());
        self.other(
            "Start of the process to the end of the first page, best of five",
            &milliseconds(best),
            "500 ms",
        );
        self.other("The same, the middle one", &milliseconds(middle), "");
    }

    pub fn memory(&mut self, when: &str, megabytes: u64, target: u64) {
        self.other(&format!("Resident memory {when}"), &format!("{megabytes} MB"), &format!("{target} MB"));
    }

    pub fn search(&mut self, terms: usize, times: &[Duration]) {
        let at = |share: usize| times.get((times.len() * share / 100).min(times.len().saturating_sub(1)));
        for (share, target) in [(50, ""), (99, "15 ms")] {
            let time = at(share).copied().unwrap_or_default();
            let name =
                format!("Search page over HTTP, {terms} word(s), one client, p{share} of {}", times.len());
            self.other(&name, &milliseconds(time), target);
        }
    }

    fn other(&mut self, name: &str, value: &str, target: &str) {
        let line = format!("| {name} | **{value}** | {target} |");
        eprintln!("{line}");
        self.others.push(line);
    }

    fn text(&self) -> String {
        let mut text = String::new();
        for note in &self.notes {
            let _ = writeln!(text, "{note}\n");
        }
        if !self.pages.is_empty() {
            text.push_str(
                "| what is asked for | bytes | per second | baseline | ratio | target | p99 under load |\n",
            );
            text.push_str("|---|---:|---:|---:|---:|---:|---:|\n");
            let _ = writeln!(text, "{}\n", self.pages.join("\n"));
        }
        if !self.others.is_empty() {
            text.push_str("| what | measured | target |\n|---|---:|---:|\n");
            let _ = writeln!(text, "{}", self.others.join("\n"));
        }
        text
    }

    pub fn print(&self) {
        println!("{}", self.text());
    }

    /// Puts the tables into the document, between its marks.
    pub fn write(&self) -> Result<(), String> {
        let old = std::fs::read_to_string(DOCUMENT).map_err(|error| format!("{DOCUMENT}: {error}"))?;
        let (before, rest) = old.split_once(BEGIN).ok_or_else(|| format!("{DOCUMENT} has no {BEGIN}"))?;
        let (_, after) = rest.split_once(END).ok_or_else(|| format!("{DOCUMENT} has no {END}"))?;
        let new = format!("{before}{BEGIN}\n{}{END}{after}", self.text());
        std::fs::write(DOCUMENT, new).map_err(|error| format!("{DOCUMENT}: {error}"))
    }
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1_000.0)
}
