//! The data: the real catalogue and generated proposals, imported once and kept for the next run.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use pilotage::app::{App, AppError, Index, people};

use super::Plan;

/// The catalogue's files and how each is read.
const CATALOGUE: [(&str, &str, &[&str]); 4] = [
    ("challenge.gov.jsonl.gz", "challenge-gov.toml", &[]),
    ("decidim-bcn-2016.jsonl.gz", "decidim-barcelona.toml", &[]),
    ("decide-madrid-2024.jsonl.gz", "decide-madrid.toml", &[]),
    ("consul-de.jsonl.gz", "consul-germany.toml", &[]),
];

/// The folder of a site that is ready to be served.
pub struct Data {
    folder: PathBuf,
    proposals: usize,
    catalogue: bool,
}

/// The words of the generated texts, commonest first.
pub struct Words(Vec<String>);

/// Finds the data of an earlier run with the same plan, or makes it.
pub fn prepare(plan: &Plan) -> Result<Data, String> {
    let catalogue = plan.catalogue.join(CATALOGUE[0].0).exists();
    let name = format!("{}-{}-{}", plan.proposals, plan.seed, if catalogue { "real" } else { "generated" });
    std::fs::create_dir_all(&plan.folder).map_err(|error| error.to_string())?;
    let folder = plan.folder.join(name);
    let data = Data { folder: folder.clone(), proposals: plan.proposals, catalogue };
    let ready = folder.join("ready");
    if ready.exists() {
        return Ok(data);
    }
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    if catalogue {
        for (file, mapping, more) in CATALOGUE {
            let mapping = Path::new("docs/mappings").join(mapping);
            let mut arguments = vec!["import".into(), plan.catalogue.join(file), "--skip-bad".into()];
            if mapping.exists() {
                arguments.extend(["--mapping".into(), mapping]);
            }
            arguments.extend(more.iter().map(PathBuf::from));
            data.run(&arguments)?;
        }
    }
    let file = folder.join("generated.jsonl");
    std::fs::write(&file, generated(plan)).map_err(|error| error.to_string())?;
    data.run(&["import".into(), file.clone()])?;
    std::fs::remove_file(&file).ok();
    data.release()?;
    eprintln!("filling the search index …");
    data.run(&["reindex".into()])?;
    std::fs::write(ready, "").map_err(|error| error.to_string())?;
    Ok(data)
}

impl Data {
    /// Decisions about some of the challenges are out, so that there are proposals that everybody may read.
    fn release(&self) -> Result<(), String> {
        let some = "external_id LIKE 'benchmark:c%5'";
        let steps = [
            format!("UPDATE challenge SET state = 'decided', released_at = updated_at WHERE {some}"),
            format!(
                "UPDATE proposal SET released_at = updated_at, revision = 1 WHERE challenge_id IN (SELECT id FROM challenge WHERE {some})"
            ),
        ];
        self.with_app(async |app| {
            let mut tx = app.db.write().await?;
            for step in steps {
                let done = sqlx::query(sqlx::AssertSqlSafe(step)).execute(&mut *tx).await;
                done.map_err(pilotage::store::StoreError::from)?;
            }
            Ok(tx.commit().await?)
        })
    }

    /// What the data is.
    pub fn summary(&self) -> String {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let real = if self.catalogue { "the real catalogue and " } else { "" };
        format!(
            "Data: {real}{} generated proposals, SQLite. Machine: {cores} cores, load generator on the same machine, {} \
             connections, gzip and brotli accepted.",
            self.proposals, 32
        )
    }

    /// The binary with this folder.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pilotage"));
        command
            .args(arguments)
            .env("PILOTAGE_DATA_DIR", &self.folder)
            .env("PILOTAGE_ADDRESS", "127.0.0.1")
            .env("PILOTAGE_FORMS_PER_MINUTE", "1000000")
            .env("PILOTAGE_LOG", "warn")
            .env_remove("PILOTAGE_DATABASE_URL");
        command
    }

    fn run(&self, arguments: &[PathBuf]) -> Result<(), String> {
        let shown: Vec<_> =
            arguments.iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
        eprintln!("pilotage {}", shown.join(" "));
        let arguments: Vec<&str> = shown.iter().map(String::as_str).collect();
        let status = self.command(&arguments).status().map_err(|error| error.to_string())?;
        if status.success() { Ok(()) } else { Err(format!("pilotage {} failed", shown.join(" "))) }
    }

    /// The token of a session of a citizen who reads: made as the application makes them.
    pub fn session(&self) -> Result<String, String> {
        self.with_app(open_session)
    }

    fn with_app<T>(&self, work: impl AsyncFnOnce(&App) -> Result<T, AppError>) -> Result<T, String> {
        let folder = self.folder.display().to_string();
        let config = pilotage::config::Config::load(None, |name| {
            (name == "PILOTAGE_DATA_DIR").then(|| folder.clone())
        })
        .map_err(|error| error.to_string())?;
        let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
        runtime.block_on(async {
            let clock = pilotage::clock::Clock::system();
            let app = App::open(config, clock, Index::Unused).await.map_err(|error| error.to_string())?;
            let done = work(&app).await.map_err(|error| error.to_string());
            app.db.close().await;
            done
        })
    }
}

async fn open_session(app: &App) -> Result<String, AppError> {
    let mut tx = app.db.write().await?;
    let address = "reader@benchmark.example";
    let id = people::ensure_person(app, &mut tx, address, "A Reader", "en", &[]).await?;
    let token = people::open_session(app, &mut tx, &id, "benchmark", false).await?;
    tx.commit().await?;
    Ok(token)
}

/// The words of a seed.
pub fn words(seed: u64) -> Words {
    let mut random = Random(seed);
    let syllables = [
        "ka", "ri", "mo", "ten", "sal", "vi", "dor", "pe", "lun", "gra", "shi", "bo", "na", "fel", "cu",
        "tra",
    ];
    let mut known = std::collections::BTreeSet::new();
    let mut words = Vec::new();
    while words.len() < 20_000 {
        let length = 2 + random.below(3);
        let word: String = (0..length).map(|_| syllables[random.below(syllables.len())]).collect();
        if known.insert(word.clone()) {
            words.push(word);
        }
    }
    Words(words)
}

impl Words {
    /// A word for the number-th question: common and rare ones alike.
    pub fn pick(&self, seed: u64, number: usize) -> &str {
        let mut random = Random(seed.wrapping_mul(31).wrapping_add(number as u64));
        self.zipf(&mut random)
    }

    /// A word by Zipf's law: the r-th commonest is asked for as often as 1/r.
    fn zipf(&self, random: &mut Random) -> &str {
        let share = random.below(1_000_000) as f64 / 1_000_000.0;
        let rank = ((self.0.len() as f64).powf(share) - 1.0) as usize;
        &self.0[rank.min(self.0.len() - 1)]
    }
}

/// One line for each generated thing: offices, teams, challenges, and the proposals that answer them.
fn generated(plan: &Plan) -> String {
    let words = words(plan.seed);
    let mut random = Random(plan.seed ^ 0x5eed);
    let mut lines = String::new();
    let text = |random: &mut Random, count: usize| -> String {
        let mut text = String::new();
        for at in 0..count {
            let end = if at + 1 == count {
                "."
            } else if at % 12 == 11 {
                ". "
            } else {
                " "
            };
            let _ = write!(text, "{}{end}", words.zipf(random));
        }
        text
    };
    let challenges = (plan.proposals / 100).clamp(10, 1_000);
    for number in 0..challenges {
        let line = serde_json::json!({
            "kind": "challenge", "external_id": format!("benchmark:c{number}"), "language": "en",
            "title": text(&mut random, 6), "body": text(&mut random, 120), "agency": format!("Office {}", number % 50),
            "opens_at": "2026-01-01T00:00:00Z", "closes_at": "2036-01-01T00:00:00Z",
        });
        let _ = writeln!(lines, "{line}");
    }
    for number in 0..plan.proposals {
        let line = serde_json::json!({
            "kind": "proposal", "external_id": format!("benchmark:p{number}"), "language": "en",
            "title": text(&mut random, 5), "body": text(&mut random, 60),
            "challenge": format!("benchmark:c{}", random.below(challenges)),
            "organisation": format!("Team {}", random.below(500)),
        });
        let _ = writeln!(lines, "{line}");
    }
    // Voices on the challenges that people look at first.
    for number in 0..(plan.proposals / 10) {
        let line = serde_json::json!({
            "kind": "comment", "external_id": format!("benchmark:v{number}"), "language": "en",
            "parent": format!("benchmark:c{}", random.below(challenges)), "body": text(&mut random, 30),
            "stance": (["support", "objection", "critique", "question"][random.below(4)]),
        });
        let _ = writeln!(lines, "{line}");
    }
    lines
}

/// SplitMix64 (Steele, Lea and Flood 2014): small, seeded, the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % bound.max(1) as u64) as usize
    }
}
