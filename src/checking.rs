//! The command with which anybody checks an evidence passport. It needs no settings, no database and no network.

use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, anyhow};
use clap::Args;
use methods::evidence::Interval;
use methods::evidence::snapshot::MeasureSnapshot;
use pilotage::app::evaluation_file::shown;
use pilotage::app::passports::{self, MOST_BYTES, Opened};
use pilotage::domain::passports::{PassportPilot, PassportSnapshot};

/// Check an evidence passport without its site, and print in plain words what is in it
///
/// FILE is the signed file of a team's page: /organisations/<id>/passport.json. Checked are its
/// form, byte for byte, its signature (Ed25519), and that each measurement in it is the one that
/// its hash was made of.
///
/// The signature shows that nothing was changed since somebody signed it with the key in the
/// file. Whose key it is only the site can say: give the site's own as KEY, or compare the
/// fingerprint that is printed with the one on its page.
///
/// Exit status: 0 when everything is right, 1 when anything is wrong, 2 when the command was used
/// wrongly or a file is not there.
///
/// Examples:
///   pilotage passport verify passport.json
///   pilotage passport verify passport.json --key "$(curl https://pilotage.example/.well-known/pilotage-passport-key)"
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Verify {
    /// The file; - for standard input
    file: PathBuf,
    /// The public key of the site: 64 hexadecimal digits, or a file that holds them
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
}

/// Used wrongly.
const MISUSED: u8 = 2;

/// Checks a passport.
pub fn verify(asked: &Verify) -> anyhow::Result<ExitCode> {
    let name = if asked.file.as_os_str() == "-" {
        "standard input".to_owned()
    } else {
        asked.file.display().to_string()
    };
    let key = asked.key.as_deref().map(key).transpose();
    let (key, file) = match key.and_then(|key| Ok((key, read(&asked.file)?))) {
        Ok(both) => both,
        Err(error) => {
            eprintln!("pilotage: {error:#}");
            return Ok(ExitCode::from(MISUSED));
        }
    };
    match passports::open(&file, key.as_deref()) {
        Ok(opened) => {
            let mut out = std::io::stdout().lock();
            let text = report(&name, &opened, key.is_some());
            out.write_all(text.as_bytes())
                .and_then(|()| out.flush())
                .context("the result cannot be printed")?;
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            eprintln!("{name} is not in order: {}.", shown(&error.to_string()));
            eprintln!("pilotage: do not rely on anything in it");
            Ok(ExitCode::FAILURE)
        }
    }
}

/// The key itself, or what is in the file of this name.
fn key(given: &str) -> anyhow::Result<String> {
    let is_key = |text: &str| passports::fingerprint(text).is_some();
    let text = given.trim().to_ascii_lowercase();
    if is_key(&text) {
        return Ok(text);
    }
    let held = std::fs::read_to_string(given).ok().map(|held| held.trim().to_ascii_lowercase());
    held.filter(|held| is_key(held)).ok_or_else(|| {
        anyhow!("\"{}\" is neither a key of 64 hexadecimal digits nor a file that holds one", shown(given))
    })
}

fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    let most = MOST_BYTES as u64 + 1;
    let mut bytes = Vec::new();
    if file.as_os_str() == "-" {
        std::io::stdin()
            .lock()
            .take(most)
            .read_to_end(&mut bytes)
            .context("standard input cannot be read")?;
    } else {
        let cannot = || format!("{} cannot be read", file.display());
        std::fs::File::open(file)
            .with_context(cannot)?
            .take(most)
            .read_to_end(&mut bytes)
            .with_context(cannot)?;
    }
    Ok(bytes)
}

fn report(name: &str, opened: &Opened, known: bool) -> String {
    let passport = &opened.passport;
    let mut report = String::new();
    let _ = writeln!(
        report,
        "{name}: evidence passport of {}, written by {} at {}",
        shown(&passport.organisation.name),
        shown(&passport.issuer),
        shown(&passport.issued_at)
    );
    let fingerprint = passports::fingerprint(&opened.key).unwrap_or_default();
    let count: usize = passport.pilots.iter().map(|pilot| pilot.snapshots.len()).sum();
    let _ = writeln!(
        report,
        "In order: the signature is right, and so are the hashes of all {count} measurements.\nKey {}\nFingerprint {fingerprint}",
        opened.key
    );
    if known {
        report.push_str("It is the key that you gave.\n");
    } else {
        let _ = writeln!(
            report,
            "Whose key it is, this file cannot show. Compare it with {}/.well-known/pilotage-passport-key",
            shown(&passport.issuer)
        );
    }
    if passport.pilots.is_empty() {
        report.push_str("\nThere is no pilot in it.\n");
    }
    for pilot in &passport.pilots {
        add_pilot(&mut report, pilot);
    }
    report
}

fn add_pilot(report: &mut String, pilot: &PassportPilot) {
    let (title, agency) = (shown(&pilot.title), shown(&pilot.agency));
    let _ = writeln!(
        report,
        "\n{title}, a pilot of {agency}, stage {} of 6, {}",
        pilot.stage,
        shown(&pilot.state)
    );
    if pilot.snapshots.is_empty() {
        report.push_str("  Nothing was measured yet.\n");
    }
    for of in &pilot.snapshots {
        add_snapshot(report, of);
    }
    for decision in &pilot.decisions {
        let _ = writeln!(
            report,
            "  Gate {} at {}: {}; the rule said {}. {}",
            shown(&decision.gate),
            shown(&decision.decided_at),
            shown(&decision.outcome),
            shown(&decision.rule),
            shown(&decision.reason)
        );
    }
    for adoption in &pilot.adoptions {
        let (agency, state) = (shown(&adoption.agency), shown(&adoption.state));
        let _ = writeln!(report, "  Taken up by {agency}: {state} since {}", shown(&adoption.since));
    }
}

fn add_snapshot(report: &mut String, of: &PassportSnapshot) {
    let by = if of.of_agency.is_empty() { String::new() } else { format!(" by {}", shown(&of.of_agency)) };
    let verified = match &of.verified_at {
        Some(at) if of.verified_by.is_empty() => format!("verified by an outsider at {}", shown(at)),
        Some(at) => format!("verified by {} at {}", shown(&of.verified_by), shown(at)),
        None => "not verified".to_owned(),
    };
    let _ = writeln!(
        report,
        "  Measurement {}{by} at {}: level {} of 5, {} rows, {verified}",
        of.number,
        shown(&of.taken_at),
        u8::from(of.snapshot.level),
        of.snapshot.rows
    );
    for (measure, found) in &of.snapshot.measures {
        let (before, after) = (found.before.n, found.after.n);
        let _ = writeln!(report, "    {measure}: {}, n {before} before and {after} after", change(found));
    }
    let _ = writeln!(report, "    hash {}", shown(&of.snapshot.snapshot_hash));
}

/// A share is never shown without its interval.
fn change(found: &MeasureSnapshot) -> String {
    let percent = |share: f64| format!("{:.1}", share * 100.0);
    match (found.reduction, found.reduction_ci.bca.or(found.reduction_ci.percentile)) {
        (Some(share), Some(Interval { low, high })) => {
            format!("{} % less (95 % interval {} to {} %)", percent(share), percent(low), percent(high))
        }
        _ => "no share can be told".to_owned(),
    }
}
